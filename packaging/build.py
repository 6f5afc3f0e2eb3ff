#!/usr/bin/env python3
"""Build the packages of SNI Explorer: dist/*.deb, *.rpm and *.tar.xz (on Linux, on Debian 12).

On Windows (with NSIS) it builds the installer, on macOS the disk image; both untried.

packaging/build.py           set up build/venv, freeze, and make all packages of this system
packaging/build.py frozen    only the folder with the program: build/frozen/sni-desktop
packaging/build.py deb ...   only these of: deb, rpm, tar
packaging/build.py pack ...  the same, of what was frozen before

Needs what ./run needs, and a clone: the time of the last commit goes into the files, so that two builds are
alike byte for byte.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

import icu
import linux
import macos
import windows
from product import BUILD, COMMAND, DIST, PACKAGING, ROOT, epoch

VENV = BUILD / "venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
FROZEN = BUILD / "frozen" / COMMAND
INSTALLED = Path("_internal/sni_desktop/_installed/resources")

# Programs of the build, and the Debian packages that hold them; then libraries that the packages depend on.
TOOLS = {
    "git": "git",
    "objcopy": "binutils",
    "icupkg": "icu-devtools",
    "rsvg-convert": "librsvg2-bin",
    "dpkg-shlibdeps": "dpkg-dev",
    "rpmbuild": "rpm",
    "xz": "xz-utils",
    "gzip": "gzip",
}
LIBRARIES = {
    "libgtk-3.so.0": "libgtk-3-0",
    "libcups.so.2": "libcups2",
    "libpython3.11.so.1.0": "libpython3.11",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}

STRIPPED = ("libpython3*.so*", "fastparquet/*.so", "pyreadstat/*.so", "PySide6/Qt/lib/libicu[iu]*.so.*")
"""What has large symbols for debuggers. Libraries that auditwheel changed, as NumPy's, do not survive it."""

_loader = SourceFileLoader("run_file", str(ROOT / "run"))  # it has no ending
run_file = module_from_spec(spec_from_loader("run_file", _loader) or sys.exit("There is no run."))
_loader.exec_module(run_file)


def main(arguments: list[str]) -> int:
    """Build what the arguments name, or everything."""
    if {"-h", "--help"} & set(arguments):
        print(__doc__)
        return 0
    install_tools()
    if arguments[:1] != ["pack"]:
        freeze()
    if arguments == ["frozen"]:
        return 0
    DIST.mkdir(exist_ok=True)
    for package in packages(set(arguments) - {"pack"}):
        print(f"{package.stat().st_size / 1e6:7.1f} MB  {package.relative_to(ROOT)}")
    return 0


def packages(kinds: set[str]) -> list[Path]:
    """Make the packages of this system."""
    if sys.platform == "win32":
        return windows.pack(FROZEN)
    if sys.platform == "darwin":
        return macos.pack(FROZEN)
    return linux.pack(FROZEN, kinds or {"deb", "rpm", "tar"})


def install_tools() -> None:
    """Install what is missing on a Debian, or say what to type."""
    if not sys.platform.startswith("linux"):
        return
    missing = {name: package for name, package in TOOLS.items() if not shutil.which(name)}
    wanted = {**run_file.HEADLESS_LIBRARIES, **run_file.X11_LIBRARIES, **LIBRARIES}
    missing |= {name: package for name, package in wanted.items() if not run_file.loads(name)}
    if not run_file.answers([system_python(), "-c", "import ensurepip"]):
        missing["ensurepip"] = "python3-venv"
    run_file.install_packages(missing)


def system_python() -> str:
    """Return the Python to freeze: that of the distribution, which is stripped and known to be whole."""
    theirs = Path("/usr/bin/python3")
    return str(theirs) if sys.platform.startswith("linux") and theirs.exists() else sys.executable


def freeze() -> None:
    """Make the folder with the program and everything that it needs."""
    if not PYTHON.exists():
        subprocess.run([system_python(), "-m", "venv", str(VENV)], check=True)
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
    limits = ["--constraint", str(ROOT / "constraints.txt")]
    subprocess.run([*pip, *limits, "--editable", f"{ROOT}[package]"], check=True)
    shutil.rmtree(FROZEN.parent, ignore_errors=True)
    if not sys.platform.startswith("linux"):
        subprocess.run([str(PYTHON), str(PACKAGING / "icons.py"), str(BUILD / "icons")], check=True)
    command = [str(PYTHON), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    command += ["--distpath", str(FROZEN.parent), "--workpath", str(BUILD / "work")]
    # Sets are ordered by hashes, and end up in compiled modules.
    alike = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch()), "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8"}
    subprocess.run([*command, str(PACKAGING / "sni-desktop.spec")], check=True, env=alike, cwd=ROOT)
    for script in ("docstrings.py", "shiboken.py"):
        python = [str(PYTHON), str(PACKAGING / script), str(FROZEN / "_internal"), str(site_packages())]
        subprocess.run(python, check=True, env={**alike, "PYTHONWARNINGS": "ignore"})
    if sys.platform.startswith("linux"):
        slim()
    licences = FROZEN / INSTALLED / "licences.txt"
    subprocess.run([str(PYTHON), str(PACKAGING / "licences.py"), str(FROZEN), str(licences)], check=True)


def site_packages() -> Path:
    """Return where the wheels of the build are."""
    ask = [str(PYTHON), "-c", "import sysconfig; print(sysconfig.get_path('platlib'))"]
    return Path(subprocess.check_output(ask, text=True).strip())


def slim() -> None:
    """Take from libraries what only costs room."""
    inside = FROZEN / "_internal"
    for pattern in STRIPPED:
        for library in inside.glob(pattern):
            if not library.is_symlink():
                subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)
    for library in inside.rglob("libicudata.so.*"):
        if not library.is_symlink():
            icu.slim(library)
    link_twins(inside)


def link_twins(folder: Path) -> None:
    """Keep one of libraries that several wheels bring alike, and let the others lead there."""
    first: dict[tuple[str, bytes], Path] = {}
    for path in sorted(folder.rglob("*.so*")):
        if not path.is_symlink():
            kept = first.setdefault((path.name, path.read_bytes()), path)
            if kept != path:
                path.unlink()
                path.symlink_to(os.path.relpath(kept, path.parent))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""The packages for Linux, made of one tree: a .deb, an .rpm and a .tar.xz."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from email.utils import formatdate
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from product import BUILD, DIST, MAINTAINER, PACKAGE, SUMMARY, epoch, version
from tree import LINUX, PROGRAM, TREE, lay_out, place, same_times_and_modes, write, write_packed

if TYPE_CHECKING:
    from collections.abc import Iterable

REVISION = "1"
DESCRIPTION = """\
SNI Explorer shows how answers to a survey change from one wave to the next,
how items rank and what people think of them, and says what the figures can
and cannot carry.
.
It reads SPSS, Stata, Excel, CSV, Parquet, LimeSurvey, Qualtrics, Triple-S,
DDI and other files, and copies charts into presentations as they are."""
OF_DESKTOPS = ("desktop-file-utils", "hicolor-icon-theme", "shared-mime-info")
"""What desktops have anyway: it notes down which program opens which files."""
OPTIONAL = {"libqgtk3.so"}
"""Plugins that Qt does without where their libraries are missing: the packages recommend those."""


def pack(frozen: Path, kinds: Iterable[str]) -> list[Path]:
    """Return the packages that were made of the frozen program."""
    lay_out(frozen)
    makers = {"deb": make_deb, "rpm": make_rpm, "tar": make_tar}
    with ThreadPoolExecutor() as pool:  # xz takes minutes of one processor for each
        return list(pool.map(lambda kind: makers[kind](), sorted(kinds)))


# --- Debian -------------------------------------------------------------------------------------------------


def make_deb() -> Path:
    """Return a package for Debian and its relatives. It has no scripts: dpkg's triggers do what is to do."""
    tree, machine = BUILD / "deb", told("dpkg", "--print-architecture")
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(TREE, tree, symlinks=True)
    place(LINUX / "lintian-overrides", tree / "usr/share/lintian/overrides", PACKAGE)
    write_packed(tree / f"usr/share/doc/{PACKAGE}/changelog.Debian.gz", debian_changelog())
    files = [path for path in tree.rglob("*") if path.is_file() and not path.is_symlink()]
    (tree / "DEBIAN").mkdir()
    needed, recommended = debian_libraries(tree)
    fields = {
        "Package": PACKAGE,
        "Version": f"{version()}-{REVISION}",
        "Architecture": machine,
        "Maintainer": MAINTAINER,
        "Installed-Size": sum(path.stat().st_size for path in files) // 1024,
        "Depends": needed,
        "Recommends": f"{recommended}, {', '.join(OF_DESKTOPS)}",
        "Section": "science",
        "Priority": "optional",
        "Description": "\n ".join([SUMMARY[0].lower() + SUMMARY[1:], *DESCRIPTION.splitlines()]),
    }
    write(tree / "DEBIAN/control", "".join(f"{name}: {value}\n" for name, value in fields.items()))
    names = sorted(str(path.relative_to(tree)) for path in files)
    write(tree / "DEBIAN/md5sums", told("md5sum", *names, cwd=tree) + "\n")
    same_times_and_modes(tree)
    out = DIST / f"{PACKAGE}_{version()}-{REVISION}_{machine}.deb"
    # Several threads pack into several blocks: the bytes would depend on the machine.
    told("dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--threads-max=1", "--build", tree, out)
    return out


def debian_changelog() -> str:
    """Return the changelog of the package itself; that of the program is CHANGELOG.md."""
    day = formatdate(epoch())
    head = f"{PACKAGE} ({version()}-{REVISION}) stable; urgency=medium"
    return f"{head}\n\n  * Version {version()}, see changelog.gz.\n\n -- {MAINTAINER}  {day}\n"


def debian_libraries(tree: Path) -> tuple[str, str]:
    """Return the packages that hold the libraries which the program needs, and those it is better with."""
    work, files = BUILD / "shlibs", [path for path in sorted(tree.rglob("*")) if is_elf(path)]
    write(work / "debian/control", f"Source: {PACKAGE}\n\nPackage: {PACKAGE}\nArchitecture: any\n")
    own = [f"-l{folder}" for folder in sorted({path.parent for path in files})]
    needed = [f"-e{path}" for path in files if path.name not in OPTIONAL]
    optional = [f"-e{path}" for path in files if path.name in OPTIONAL]
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *own]
    said = told(*command, *needed, "-dRecommends", *optional, cwd=work)
    found = dict(line.removeprefix("shlibs:").split("=", 1) for line in said.splitlines())
    return found["Depends"], found["Recommends"]


def is_elf(path: Path) -> bool:
    """Tell whether a file is a program or a library."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


# --- Others -------------------------------------------------------------------------------------------------


def make_rpm() -> Path:
    """Return a package for Fedora, openSUSE and their relatives, which name libraries by themselves."""
    machine = os.uname().machine
    own = "|".join(sorted({re.escape(path.name) for path in PROGRAM.rglob("*.so*")}))
    spec = (LINUX / f"{PACKAGE}.spec").read_text(encoding="utf-8")
    values = {
        "VERSION": version(),
        "REVISION": REVISION,
        "SUMMARY": SUMMARY,
        "PACKAGER": MAINTAINER,
        "DESCRIPTION": DESCRIPTION.replace("\n.\n", "\n\n"),
        "TREE": str(TREE),
        "OWN": f"^({own})",
        "OPTIONAL": "|".join(f".*/{re.escape(name)}$" for name in sorted(OPTIONAL)),
        "RECOMMENDED": " ".join(OF_DESKTOPS),
    }
    for name, value in values.items():
        spec = spec.replace(f"@{name}@", value)
    with TemporaryDirectory() as name:  # rpmbuild finds nothing in a folder with a space in its name
        top = Path(name)
        write(top / "package.spec", spec)
        told("rpmbuild", "-bb", "--define", f"_topdir {top}", "--target", machine, top / "package.spec")
        (built,) = (top / "RPMS").rglob("*.rpm")
        out = DIST / built.name
        shutil.copy(built, out)
    return out


def make_tar() -> Path:
    """Return an archive to unpack anywhere: ``bin/sni-desktop`` starts the program."""
    out = DIST / f"{PACKAGE}-{version()}-linux-{os.uname().machine}.tar.xz"
    order = ["--sort=name", "--owner=0", "--group=0", "--numeric-owner", f"--mtime=@{epoch()}"]
    names = ["--transform", f"s,^usr,{PACKAGE}-{version()},S", "-C", str(TREE), "usr"]
    with out.open("wb") as file:
        tar = subprocess.Popen(["tar", "--create", "--format=gnu", *order, *names], stdout=subprocess.PIPE)
        subprocess.run(["xz", "-9", "--threads=1"], stdin=tar.stdout, stdout=file, check=True)
        if tar.wait():
            raise SystemExit("tar failed, see above.")
    return out


def told(program: str, *arguments: str | Path, cwd: Path | None = None) -> str:
    """Return what a program says. SystemExit with what it complains about if it fails."""
    alike = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch()), "LC_ALL": "C.UTF-8"}
    command = [program, *map(str, arguments)]
    done = subprocess.run(command, cwd=cwd, env=alike, capture_output=True, text=True, check=False)
    if done.returncode:
        lines = [line for line in f"{done.stdout}{done.stderr}".splitlines() if "warning:" not in line]
        raise SystemExit("\n".join([f"{program} failed:", *lines]))
    return done.stdout.rstrip("\n")

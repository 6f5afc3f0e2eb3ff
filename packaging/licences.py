"""Collect the licences of everything that a frozen folder holds into one text, from what the wheels say.

Run by build.py with the Python of the build: licences.py FOLDER OUT
"""

from __future__ import annotations

import sys
import sysconfig
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

HERE = Path(__file__).resolve().parent
LICENCES = HERE / "licences"
"""Texts that must be handed on, and that wheels leave out."""
DOCUMENTS = Path("/usr/share/doc")

LGPL = ("LGPL-3.0.txt", "GPL-3.0.txt")
QT = {"pyside6_essentials", "shiboken6"}
OF_THE_SYSTEM = {
    "libbz2.so": ("bzip2", "libbz2-1.0"),
    "libffi.so": ("libffi", "libffi8"),
    "libicudata.so": ("ICU", "libicu72"),
    "libmpdec.so": ("libmpdec", "libmpdec3"),
}
"""Libraries that lie in the folder by themselves: names, and the Debian packages that tell their licences."""
ENDINGS = (".pyc", ".py", ".so", ".pyd")


@dataclass(frozen=True)
class Part:
    """Something that is shipped: its name and version, what its licence is called, and the texts of it."""

    name: str
    licence: str
    text: str


def main(arguments: list[str]) -> int:
    """Write the licences of what is in a folder."""
    folder, out = map(Path, arguments)
    parts = [own(), python(), bootloader(), *wheels(folder), *libraries(folder)]
    out.write_text("\n\n".join(map(written, parts)), encoding="utf-8")
    return 0


def written(part: Part) -> str:
    """Return a part as it stands in the text."""
    line = "=" * 78
    lines = [text.rstrip() for text in part.text.strip().splitlines()]
    return "\n".join([line, part.name, part.licence, line, "", *lines, ""])


def own() -> Part:
    """Return the program itself."""
    return Part("SNI Explorer", "MIT", (HERE.parent / "LICENSE").read_text(encoding="utf-8"))


def python() -> Part:
    """Return Python. Debian keeps its licence beside the library."""
    folder = Path(sysconfig.get_path("stdlib"))
    found = [file for file in (folder / "LICENSE.txt", folder.parent / "LICENSE.txt") if file.is_file()]
    if not found:
        raise SystemExit(f"There is no LICENSE.txt in {folder}.")
    return Part(f"Python {sys.version.split()[0]}", "PSF-2.0", found[0].read_text(encoding="utf-8"))


def bootloader() -> Part:
    """Return the small program of PyInstaller that starts Python; of it nothing else is shipped."""
    part = wheel("pyinstaller")
    return Part(
        f"{part.name} (bootloader)", "GPL-2.0-or-later with an exception for what it starts", part.text
    )


def wheels(folder: Path) -> list[Part]:
    """Return the parts that were installed from wheels."""
    inside = folder / "_internal"
    names = {strip(entry.name) for entry in (inside if inside.is_dir() else folder).iterdir()}
    owners = metadata.packages_distributions()
    found = {owner.casefold() for name in names for owner in owners.get(name, ())}
    unwanted = {"sni-desktop", "sni_desktop", "setuptools", "pyinstaller"}
    return [wheel(name) for name in sorted(found - unwanted)]


def strip(name: str) -> str:
    """Return the name of a module from that of its file."""
    return name.split(".", maxsplit=1)[0] if name.endswith(ENDINGS) else name


def wheel(name: str) -> Part:
    """Return the licence of an installed wheel. SystemExit if it has no text: it must not be shipped."""
    found = metadata.distribution(name)
    files = [file for file in found.files or () if is_text(file)]
    texts = [Path(str(file.locate())).read_text(encoding="utf-8", errors="replace") for file in files]
    if name.replace("-", "_") in QT:
        texts += [(LICENCES / file).read_text(encoding="utf-8") for file in LGPL]
    about = found.metadata
    called = about["License-Expression"] or about["License"] or ""
    if "\n" in called.strip():
        texts.append(called)
        called = ""
    if not called:
        kinds = [
            line.rpartition("::")[2].strip()
            for line in about.get_all("Classifier") or ()
            if "License" in line
        ]
        called = ", ".join(kinds)
    if not texts and called == "PSFL":
        texts.append(python().text)
    if not texts:
        raise SystemExit(f"The wheel of {name} holds no licence.")
    return Part(f"{about['Name']} {found.version}", called, "\n\n".join(dict.fromkeys(texts)))


def is_text(file: metadata.PackagePath) -> bool:
    """Tell whether a file of a wheel is a licence."""
    names = ("LICENSE", "LICENCE", "COPYING", "NOTICE", "AUTHORS")
    if file.suffix in ENDINGS:
        return False  # a module about licences
    return (".dist-info" in str(file) and file.name.upper().startswith(names)) or "/licenses/" in str(file)


def libraries(folder: Path) -> list[Part]:
    """Return the libraries of the system that are shipped."""
    there = {file.name for file in folder.rglob("lib*.so*")}
    parts = []
    for start, (name, package) in OF_THE_SYSTEM.items():
        if any(file.startswith(start) for file in there):
            text = (DOCUMENTS / package / "copyright").read_text(encoding="utf-8")
            parts.append(Part(name, "see below", text))
    return parts


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

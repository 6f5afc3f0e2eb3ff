"""The installer for Windows, made by NSIS of the frozen folder. Untried: see README.md."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
from typing import TYPE_CHECKING

from product import (
    BUILD,
    COMMAND,
    DIST,
    EXTENSION,
    MIME_TYPE,
    NAME,
    OPEN_WITH,
    PACKAGE,
    PACKAGING,
    ROOT,
    SUMMARY,
    epoch,
    version,
)

if TYPE_CHECKING:
    from pathlib import Path

SCRIPT = PACKAGING / "windows" / "installer.nsi"
WORK = BUILD / "windows"
STUDY = f"{PACKAGE}.study"
"""The class of study files in the registry, and of all other files that the program opens."""
TABLE = f"{PACKAGE}.table"
SIGN = "SNI_SIGN_WINDOWS"
"""A variable with the command that signs a file, which is added to it; without it nothing is signed."""


def numbers() -> tuple[int, ...]:
    """Return the version as Windows wants it: four numbers."""
    return (*map(int, re.findall(r"\d+", version())[:3]), 0)


def version_info() -> Path:
    """Write what the properties of the program say, as PyInstaller reads it."""
    about = {
        "CompanyName": NAME,
        "FileDescription": NAME,
        "FileVersion": version(),
        "InternalName": COMMAND,
        "LegalCopyright": "MIT",
        "OriginalFilename": f"{COMMAND}.exe",
        "ProductName": NAME,
        "ProductVersion": version(),
        "Comments": SUMMARY,
    }
    strings = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in about.items())
    text = (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers()}, prodvers={numbers()}), "
        f"kids=[StringFileInfo([StringTable('040904B0', [{strings}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )
    WORK.mkdir(parents=True, exist_ok=True)
    path = WORK / "version.txt"
    path.write_text(text, encoding="utf-8")
    return path


def pack(frozen: Path) -> list[Path]:
    """Make the installer of a frozen folder."""
    _sign(frozen / f"{COMMAND}.exe")
    out = DIST / f"{PACKAGE}-{version()}-setup.exe"
    subprocess.run(command(frozen, BUILD / "icons", out), check=True, env=environment())
    return [out]


def command(frozen: Path, icons: Path, out: Path) -> list[str]:
    """Return how the installer is compiled; a warning is an error."""
    WORK.mkdir(parents=True, exist_ok=True)
    types = WORK / "types.nsh"
    types.write_text(open_with(), encoding="utf-8")
    defines = {
        "NAME": NAME,
        "PACKAGE": PACKAGE,
        "COMMAND": COMMAND,
        "VERSION": version(),
        "NUMBERS": ".".join(map(str, numbers())),
        "EXTENSION": EXTENSION,
        "MIME_TYPE": MIME_TYPE,
        "STUDY": STUDY,
        "TABLE": TABLE,
        "FILES": str(frozen / "*"),
        "APP_ICON": str(icons / "app.ico"),
        "STUDY_ICON": str(icons / "study.ico"),
        "TYPES": str(types),
        "LICENCE": str(ROOT / "LICENSE"),
        "OUT": str(out),
    }
    if sign := os.environ.get(SIGN):
        defines["SIGN"] = sign
    return ["makensis", "-WX", "-V2", *(f"-D{key}={value}" for key, value in defines.items()), str(SCRIPT)]


def open_with() -> str:
    """Return the macros that offer the program for the files of others, and take the offer back."""
    key = r"Software\Classes\{}\OpenWithProgids"
    offer = [f'  WriteRegNone HKCU "{key.format(each)}" "{TABLE}"' for each in OPEN_WITH]
    take_back = [f'  DeleteRegValue HKCU "{key.format(each)}" "{TABLE}"' for each in OPEN_WITH]
    lines = ["!macro OfferOpenWith", *offer, "!macroend", "!macro TakeOfferBack", *take_back, "!macroend"]
    return "\n".join(lines) + "\n"


def environment() -> dict[str, str]:
    """Return what makes two installers of the same files alike."""
    return {**os.environ, "SOURCE_DATE_EPOCH": str(epoch())}


def _sign(path: Path) -> None:
    if sign := os.environ.get(SIGN):
        subprocess.run([*shlex.split(sign, posix=os.name != "nt"), str(path)], check=True)

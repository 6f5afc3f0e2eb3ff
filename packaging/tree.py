"""The tree that the packages for Linux hold, as it is installed: program, desktop entry, icons, documents."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from metainfo import metainfo
from product import (
    BUILD,
    COMMAND,
    COMPONENT,
    ICON_SIZES,
    PACKAGE,
    PACKAGING,
    ROOT,
    STUDY_ICON,
    epoch,
    icon,
    version,
)

if TYPE_CHECKING:
    from pathlib import Path

LINUX = PACKAGING / "linux"
TREE = BUILD / "tree"
PROGRAM = TREE / "usr/lib" / PACKAGE
DOCUMENTS = TREE / "usr/share/doc" / PACKAGE
HICOLOR = TREE / "usr/share/icons/hicolor"
LICENCES = "_internal/sni_desktop/_installed/resources/licences.txt"


def lay_out(frozen: Path) -> None:
    """Put everything where it is installed, with times and modes that are always the same."""
    shutil.rmtree(TREE, ignore_errors=True)
    shutil.copytree(frozen, PROGRAM, symlinks=True)
    binary = TREE / "usr/bin" / COMMAND
    binary.parent.mkdir(parents=True)
    binary.symlink_to(f"../lib/{PACKAGE}/{COMMAND}")
    share = TREE / "usr/share"
    place(LINUX / f"{PACKAGE}.desktop", share / "applications")
    place(LINUX / f"{PACKAGE}.xml", share / "mime/packages")
    write(share / f"metainfo/{COMPONENT}.metainfo.xml", metainfo(version(), day()))
    manual = filled((LINUX / f"{COMMAND}.1").read_text(encoding="utf-8"))
    write_packed(share / f"man/man1/{COMMAND}.1.gz", manual)
    lay_out_icons()
    lay_out_documents()
    same_times_and_modes(TREE)


def place(file: Path, folder: Path, name: str = "") -> None:
    """Copy a file into a folder, made where it is missing, under another name if one is given."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(file, folder / (name or file.name))


def write(path: Path, text: str) -> None:
    """Write a text, and make the folder for it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def write_packed(path: Path, text: str) -> None:
    """Write a text with gzip, without name and time."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))


def filled(text: str) -> str:
    """Return a text with the version and the day of the release in their places."""
    return text.replace("@VERSION@", version()).replace("@DATE@", day())


def day() -> str:
    """Return the day of the release."""
    return datetime.fromtimestamp(epoch(), UTC).date().isoformat()


def lay_out_icons() -> None:
    """Draw the icons of the program and of its files in all sizes."""
    for kind, folder, name in (("app", "apps", PACKAGE), ("study", "mimetypes", STUDY_ICON)):
        write(
            HICOLOR / f"scalable/{folder}/{name}.svg",
            icon(kind, 512).read_text(encoding="utf-8"),
        )
        for size in ICON_SIZES:
            out = HICOLOR / f"{size}x{size}/{folder}/{name}.png"
            out.parent.mkdir(parents=True, exist_ok=True)
            drawn = ["rsvg-convert", "-w", str(size), "-h", str(size), "-o", str(out), str(icon(kind, size))]
            subprocess.run(drawn, check=True)


def lay_out_documents() -> None:
    """Write the licences and what has changed."""
    parts = (PROGRAM / LICENCES).read_text(encoding="utf-8")
    about = (LINUX / "copyright").read_text(encoding="utf-8")
    write(DOCUMENTS / "copyright", f"{about}\n{parts}")
    write_packed(DOCUMENTS / "changelog.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))


def same_times_and_modes(tree: Path) -> None:
    """Give all files the time of the release and plain modes."""
    for path in sorted(tree.rglob("*"), reverse=True):
        if not path.is_symlink():
            program = path.is_dir() or path.name == COMMAND
            path.chmod(0o755 if program else 0o644)
        os.utime(path, (epoch(), epoch()), follow_symlinks=False)

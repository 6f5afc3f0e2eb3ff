"""A data package of published figures that is zipped into one file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from sni_desktop.core.errors import UserError
from sni_desktop.core.text import _
from sni_desktop.loaders import package
from sni_desktop.loaders.archive import Archive, DamagedError

if TYPE_CHECKING:
    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Study

SUFFIX = ".zip"
_LARGEST = 20_000_000


def recognises(path: Path) -> bool:
    """Tell whether a file is a zip with a data package at its top."""
    if path.suffix.casefold() != SUFFIX or not path.is_file():
        return False
    with Archive(path) as archive:
        return package.DESCRIPTOR in archive.names


def load(path: Path, progress: Progress) -> Study:
    """Return the study in a zipped package; UserError if it is damaged, or none of published figures.

    Only tables by their usual names are taken out, into a folder of their own.
    """
    with TemporaryDirectory() as folder, Archive(path) as archive:
        for name in (package.DESCRIPTOR, *(f"{table}.csv" for table in package.TABLES)):
            if name not in archive.names:
                continue
            try:
                content = archive.read(name, _LARGEST, progress)
            except DamagedError as error:
                raise UserError(
                    _("{name} is damaged: nothing in it can be read.").of(name=path.name),
                    _("Open a copy from a backup, or the survey file that it was made from."),
                ) from error
            Path(folder, name).write_bytes(content)
        return replace(package.load(Path(folder), progress), origin=path.name)

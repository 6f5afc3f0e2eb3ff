"""Opening spreadsheets (XLSX, XLS, ODS) without running out of memory.

They are archives that may unpack to far more than their size, and a single cell far from the others makes the
reader ask for memory for all the cells between; both are checked before a file is opened.
"""

from __future__ import annotations

import errno
import zipfile
import zlib
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from sni_desktop.core.errors import UserError
from sni_desktop.core.text import _
from sni_desktop.loaders.compound import SIGNATURE, DamagedError, LockedError, xls_cells
from sni_desktop.loaders.extents import open_document_cells, sheet_cells
from sni_desktop.loaders.files import checked_size, unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from python_calamine import CalamineWorkbook

    from sni_desktop.core.progress import Progress

_LARGEST = 500_000_000
_LARGEST_OLD = 200_000_000
"""An old Excel file is read as a whole; full ones are smaller."""
_LARGEST_UNPACKED = 500_000_000
_MOST_CELLS = 60_000_000
"""A reader takes 32 bytes for each, filled or not."""
_MOST_OLD_CELLS = 17_000_000
"""As many as one full sheet has; the reader of old files takes 80 bytes for each."""


@contextmanager
def opened(path: Path, progress: Progress) -> Iterator[CalamineWorkbook]:
    """Open a spreadsheet that has been checked.

    UserError, here and while its sheets are read, if it cannot be read, is damaged, needs a password or
    unpacks to more than 500 MB; CancelledError if the user stopped.
    """
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError  # noqa: PLC0415

    try:
        check(path, progress)
        with _panics_told(path), CalamineWorkbook.from_path(path) as workbook:
            yield workbook
    except PasswordError as error:
        raise _locked(path) from error
    except (CalamineError, zipfile.BadZipFile) as error:
        raise _damaged(path) from error
    except OSError as error:
        # Damage leads to "invalid argument", or to an error without the system's number.
        is_damage = error.errno in {None, errno.EINVAL}
        raise (_damaged(path) if is_damage else unreadable(path, error)) from error


@contextmanager
def _panics_told(path: Path) -> Iterator[None]:
    """Take a failed assertion of the reader, which is no `Exception` of Python, for damage of the file."""
    try:
        yield
    except BaseException as error:
        if type(error).__name__ == "PanicException":
            raise _damaged(path) from error
        raise


def check(path: Path, progress: Progress) -> None:
    """Raise UserError if a spreadsheet cannot be read, or would need too much memory."""
    checked_size(path, _LARGEST)
    if path.suffix.lower() == ".xls":
        _check_old(path)
    else:
        _check_archive(path, progress)


def _check_old(path: Path) -> None:
    checked_size(path, _LARGEST_OLD)
    try:
        cells = xls_cells(path.read_bytes())
    except LockedError as error:
        raise _locked(path) from error
    except DamagedError as error:
        raise _damaged(path) from error
    if cells > _MOST_OLD_CELLS:
        raise _too_much(path)


def _damaged(path: Path) -> UserError:
    return UserError(
        _("{name} is damaged, or is not a spreadsheet.").of(name=path.name),
        _("Open it in a spreadsheet program and save it again as an Excel workbook."),
    )


def _locked(path: Path) -> UserError:
    return UserError(
        _("{name} is protected by a password.").of(name=path.name),
        _("Save a copy without a password in the spreadsheet program, and open the copy."),
    )


def _too_much(path: Path) -> UserError:
    return UserError(
        _("{name} unpacks to more data than can be opened.").of(name=path.name),
        _("Remove unused sheets and far-away cells, or save the sheet with the answers as CSV."),
    )


def _check_archive(path: Path, progress: Progress) -> None:
    with path.open("rb") as file:
        if file.read(len(SIGNATURE)) == SIGNATURE:  # an encrypted workbook is wrapped in the old format
            raise _locked(path)
    try:
        with zipfile.ZipFile(path) as archive:
            cells = _most_cells(archive, progress)
            unpacked = sum(entry.file_size for entry in archive.infolist())
    except (RuntimeError, NotImplementedError, ValueError, EOFError, zlib.error) as error:
        raise _damaged(path) from error
    if unpacked > _LARGEST_UNPACKED or cells > _MOST_CELLS:
        raise _too_much(path)


def _most_cells(archive: zipfile.ZipFile, progress: Progress) -> int:
    """Return the number of cells of the largest rectangle that a sheet takes, as far as its XML says so."""
    entries = [entry for entry in archive.infolist() if entry.filename.endswith(".xml")]
    if sum(entry.file_size for entry in entries) > _LARGEST_UNPACKED:
        return 0
    most = 0
    for number, entry in enumerate(entries):
        progress.report(number / len(entries))
        if entry.filename == "content.xml":
            with archive.open(entry) as content:
                most = max(most, open_document_cells(content))
        else:
            most = max(most, sheet_cells(partial(archive.open, entry)))
    return most

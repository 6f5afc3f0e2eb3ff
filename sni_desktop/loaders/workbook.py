"""Spreadsheets (XLSX, XLS, ODS): from cells to a study of respondents.

A spreadsheet is a zip archive that may unpack to far more than its size, and a single cell far from the
others makes the reader ask for memory for all the cells between; both are checked before it is opened.
"""

from __future__ import annotations

import errno
import re
import zipfile
import zlib
from datetime import date, datetime, time, timedelta
from itertools import chain, dropwhile, islice
from typing import TYPE_CHECKING

from sni_desktop.core.errors import UserError
from sni_desktop.core.findings import Finding
from sni_desktop.core.survey import FileForm
from sni_desktop.core.text import Listing, _
from sni_desktop.loaders import respondents
from sni_desktop.loaders.codebook import Reading
from sni_desktop.loaders.files import checked_size, unreadable
from sni_desktop.loaders.part import Part
from sni_desktop.loaders.table import HEADER_ROWS, TableBuilder, merged_headers

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path
    from typing import IO, TypeAlias

    from numpy import intp
    from numpy.typing import NDArray
    from python_calamine import CalamineSheet, CalamineWorkbook

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Study
    from sni_desktop.loaders.table import Table

    Cell: TypeAlias = str | int | float | bool | date | datetime | time | timedelta

SUFFIXES = (".xlsx", ".xlsm", ".xls", ".ods")

_LARGEST = 500_000_000
_LARGEST_UNPACKED = 500_000_000
_MOST_CELLS = 200_000_000
_ROWS_A_PIECE = 5_000
_BLOCK = 1 << 22
_WHOLE_UP_TO = 1e15
_CELL = re.compile(rb"""<(?:\w+:)?c\s[^>]*?r=["']([A-Z]{1,3})\d""")
_FILLED = re.compile(rb"<table:table-cell [^>]*office:value-type[^>]*>")
_REPEATED = re.compile(rb"""number-columns-repeated=["']([0-9]{1,12})""")
_LONGEST_TAG = 500
_MOST_ROWS = 1 << 20
_ROW = re.compile(rb"""<(?:\w+:)?row\s[^>]*?r=["'](\d{1,7})["']""")


def load(path: Path, progress: Progress) -> Study:
    """Return the study in a spreadsheet: its first sheet that has cells.

    UserError if the file cannot be read, is damaged, needs a password, unpacks to more than 500 MB or holds
    no respondents; CancelledError if the user stopped.
    """
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError  # noqa: PLC0415

    checked_size(path, _LARGEST)
    try:
        if path.suffix.lower() != ".xls":
            check_archive(path, Part(progress, 0.0, 0.2))
        with CalamineWorkbook.from_path(path) as workbook:
            sheet, findings = _first_sheet(path, workbook)
            table = _table(path, sheet, Part(progress, 0.3, 0.8))
    except PasswordError as error:
        raise _locked(path) from error
    except (CalamineError, zipfile.BadZipFile) as error:
        raise _damaged(path) from error
    except OSError as error:
        # Damage leads to "invalid argument", or to an error without the system's number.
        is_damage = error.errno in {None, errno.EINVAL}
        raise (_damaged(path) if is_damage else unreadable(path, error)) from error
    form = FileForm(path.suffix.lower().removeprefix("."), sheet=sheet.name)
    return respondents.study(path, Reading(table, form, findings=findings), Part(progress, 0.8, 1.0))


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


def _no_cells(path: Path) -> UserError:
    return UserError(
        _("{name} has no cells with content.").of(name=path.name),
        _("Choose another file, or export it again from the survey tool."),
    )


def _too_much(path: Path) -> UserError:
    return UserError(
        _("{name} unpacks to more data than can be opened.").of(name=path.name),
        _("Remove unused sheets and far-away cells, or save the sheet with the answers as CSV."),
    )


def check_archive(path: Path, progress: Progress) -> None:
    """Raise UserError if the archive, or one of its sheets, would need too much memory."""
    with path.open("rb") as file:
        if file.read(4) == b"\xd0\xcf\x11\xe0":  # an encrypted workbook is wrapped in the old format
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
    most = 0
    for number, entry in enumerate(entries):
        progress.report(number / len(entries))
        if entry.file_size <= _LARGEST_UNPACKED:
            with archive.open(entry) as sheet:
                most = max(most, _extent(sheet))
    return most


def _extent(sheet: IO[bytes]) -> int:
    """Return the number of cells in the rectangle that holds all cells of a sheet's XML."""
    columns: set[bytes] = set()
    rows = repeated = 0
    kept = b""
    while block := sheet.read(_BLOCK):
        piece = kept + block
        columns.update(_CELL.findall(piece))
        rows = max([rows, *map(int, _ROW.findall(piece))])
        repeated = max([repeated, *map(_repetition, _FILLED.findall(piece))])
        kept = piece[-_LONGEST_TAG:]
    return max(rows * max(map(_column_number, columns), default=0), repeated * _MOST_ROWS)


def _repetition(tag: bytes) -> int:
    """Return how many columns a filled cell of an ODS sheet stands for."""
    times = _REPEATED.search(tag)
    return int(times[1]) if times else 0


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = 26 * number + letter - ord("A") + 1
    return number


def _first_sheet(path: Path, workbook: CalamineWorkbook) -> tuple[CalamineSheet, tuple[Finding, ...]]:
    """Return the first visible sheet with cells; and a note, if others have cells too."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum  # noqa: PLC0415

    names = [
        sheet.name
        for sheet in workbook.sheets_metadata
        if sheet.typ == SheetTypeEnum.WorkSheet and sheet.visible == SheetVisibleEnum.Visible
    ]
    filled = [sheet for sheet in map(workbook.get_sheet_by_name, names) if sheet.height]
    if not filled:
        raise _no_cells(path)
    others = Listing(tuple(sheet.name for sheet in filled[1:]))
    note = _("Only the sheet “{sheet}” is read, not {others}.").of(sheet=filled[0].name, others=others)
    return filled[0], (Finding("other_sheets", note, is_odd=True),) if others.items else ()


def _is_blank(row: Sequence[Cell]) -> bool:
    return not any(_text(cell).strip() for cell in row)


def _table(path: Path, sheet: CalamineSheet, progress: Progress) -> Table:
    rows = dropwhile(_is_blank, iter(sheet.iter_rows()))
    start = list(islice(rows, HEADER_ROWS))
    if not start:
        raise _no_cells(path)
    headers, header_rows = merged_headers([list(map(_text, row)) for row in start])
    builder = TableBuilder(len(headers))
    done, height = header_rows, sheet.total_height + 1
    for piece in chain([start[header_rows:]], iter(lambda: list(islice(rows, _ROWS_A_PIECE)), [])):
        done += len(piece)
        progress.report(done / height)
        for number, column in enumerate(zip(*piece, strict=True)):
            builder.add(number, *_encoded(column))
    return builder.table(headers, header_rows)


def _encoded(column: Sequence[Cell]) -> tuple[NDArray[intp], Iterable[str]]:
    """Return codes and distinct texts of the cells of a column."""
    import numpy as np  # noqa: PLC0415

    # The type belongs to the key: 1, 1.0 and True are equal in Python.
    keys = list(zip(map(type, column), column, strict=True))
    places = {key: place for place, key in enumerate(dict.fromkeys(keys))}
    codes = np.fromiter(map(places.__getitem__, keys), np.intp, len(keys))
    return codes, [_text(cell) for _type, cell in places]


def _text(cell: Cell) -> str:
    """Return a cell as text: 5.0 is "5", a date is ISO 8601, a number has at most the 15 digits of Excel."""
    match cell:
        case str():
            return cell
        case bool():
            return str(cell).upper()
        case float():
            return str(int(cell)) if cell.is_integer() and abs(cell) < _WHOLE_UP_TO else f"{cell:.15g}"
        case datetime() if cell.time() == time():
            return cell.date().isoformat()
        case datetime():
            return cell.isoformat(sep=" ")
        case date() | time():
            return cell.isoformat()
        case _:
            return str(cell)

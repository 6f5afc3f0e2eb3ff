"""Spreadsheets (XLSX, XLS, ODS): from cells to a study of respondents."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import chain, dropwhile, islice
from typing import TYPE_CHECKING

from sni_desktop.core.errors import UserError
from sni_desktop.core.findings import Finding
from sni_desktop.core.survey import FileForm
from sni_desktop.core.text import Listing, _
from sni_desktop.loaders import respondents, survey_tools
from sni_desktop.loaders.codebook import Reading
from sni_desktop.loaders.columns import numbers
from sni_desktop.loaders.part import Part
from sni_desktop.loaders.spreadsheet_errors import errors_of
from sni_desktop.loaders.spreadsheets import opened
from sni_desktop.loaders.table import HEADER_ROWS, TableBuilder, header_of
from sni_desktop.loaders.titles import of_titles, title_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path
    from typing import TypeAlias

    from numpy import intp
    from numpy.typing import NDArray
    from python_calamine import CalamineSheet, CalamineWorkbook

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Study
    from sni_desktop.loaders.table import Table

    Cell: TypeAlias = str | int | float | bool | date | datetime | time | timedelta

SUFFIXES = (".xlsx", ".xlsm", ".xls", ".ods")

_CELLS_A_PIECE = 200_000
"""More would keep the window waiting while they are turned from rows into columns."""
_SAMPLE_ROWS = 60
_WHOLE_UP_TO = 1e15


def load(path: Path, progress: Progress, wanted: FileForm | None = None) -> Study:
    """Return the study in a spreadsheet: its first sheet that has cells, or the one that is ``wanted``.

    UserError if the file cannot be read, is damaged, needs a password, unpacks to more than 500 MB or holds
    no respondents; CancelledError if the user stopped.
    """
    found = survey_tools.described(reading(path, Part(progress, 0.0, 0.8), wanted))
    return respondents.study(path, found, Part(progress, 0.8, 1.0))


def reading(path: Path, progress: Progress, wanted: FileForm | None = None) -> Reading:
    """Return the cells of one sheet of a spreadsheet; errors as of `load`."""
    with opened(path, Part(progress, 0.0, 0.2)) as workbook:
        progress.report(0.2)
        sheet, findings = _sheet(path, workbook, wanted.sheet if wanted else "")
        table, titles = _table(path, sheet, wanted.header_rows if wanted else 0, Part(progress, 0.4, 1.0))
    form = FileForm(path.suffix.lower().removeprefix("."), sheet=sheet.name)
    return Reading(table, form, findings=(*findings, *of_titles(titles)))


def _no_cells(path: Path) -> UserError:
    return UserError(
        _("{name} has no cells with content.").of(name=path.name),
        _("Choose another file, or export it again from the survey tool."),
    )


def _sheet(path: Path, workbook: CalamineWorkbook, wanted: str) -> tuple[CalamineSheet, tuple[Finding, ...]]:
    """Return a sheet by its name, else the first visible one with cells; and notes on others that have some.

    A sheet of a repeat group comes after all others: its rows are no respondents.
    """
    chosen: CalamineSheet | None = None
    rows: dict[str, int] = {}
    repeats: dict[str, bool] = {}
    # One sheet is kept at a time; others are only measured.
    for name in visible(workbook):
        sheet = workbook.get_sheet_by_name(name)
        if sheet.height:
            rows[name], repeats[name] = sheet.height - 1, _is_repeat(sheet)
            better = chosen is None or (repeats[chosen.name] and not repeats[name])
            if name == wanted or (better and (chosen is None or chosen.name != wanted)):
                chosen = sheet
    if chosen is None:
        raise _no_cells(path)
    others = [name for name in rows if name != chosen.name]
    return chosen, tuple(_of_others(chosen.name, others, rows, repeats))


def visible(workbook: CalamineWorkbook) -> list[str]:
    """Return the names of the sheets of cells that are not hidden."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum  # noqa: PLC0415

    return [
        sheet.name
        for sheet in workbook.sheets_metadata
        if sheet.typ == SheetTypeEnum.WorkSheet and sheet.visible == SheetVisibleEnum.Visible
    ]


def _of_others(
    chosen: str, others: Sequence[str], rows: Mapping[str, int], repeats: Mapping[str, bool]
) -> Iterator[Finding]:
    for name in others:
        if repeats[name]:
            n = rows[name]
            sentence = _("The sheet “{sheet}” has %n row(s) of a repeat group; it is not read.", "", n)
            yield Finding("repeat_group", sentence.of(sheet=name), is_odd=True)
    if rest := tuple(name for name in others if not repeats[name]):
        sentence = _("Only the sheet “{sheet}” is read, not {others}.")
        yield Finding("other_sheets", sentence.of(sheet=chosen, others=Listing(rest)), is_odd=True)


def _is_repeat(sheet: CalamineSheet) -> bool:
    """Return whether the rows of a sheet belong to those of another, as Kobo and ODK link them."""
    first = next(iter(sheet.iter_rows()), [])
    return "_parent_index" in first or {"PARENT_KEY", "KEY"} <= set(map(cell_text, first))


def _is_blank(row: Sequence[Cell]) -> bool:
    return not any(cell_text(cell).strip() for cell in row)


def _table(
    path: Path, sheet: CalamineSheet, wanted: int, progress: Progress
) -> tuple[Table, Sequence[Sequence[str]]]:
    """Return the cells of a sheet, and the rows above its header."""
    numbered = dropwhile(lambda pair: _is_blank(pair[1]), enumerate(_rows(path, sheet)))
    top, first = next(numbered, (0, []))
    rows = (row for _number, row in numbered)
    start = [first, *islice(rows, _SAMPLE_ROWS - 1)]
    if not first:
        raise _no_cells(path)
    texts = [list(map(cell_text, row)) for row in start]
    above = title_rows(texts)
    titles, texts = texts[:above], texts[above:]
    top, start = top + above, start[above:]
    header = header_of(texts[:HEADER_ROWS], wanted or _merged_rows(sheet, top, texts))
    header_rows = len(header.rows)
    builder = TableBuilder(len(header.texts))
    rows_a_piece = max(_CELLS_A_PIECE // len(header.texts), 1)
    done, height = header_rows, sheet.total_height + 1
    for piece in chain([start[header_rows:]], iter(lambda: list(islice(rows, rows_a_piece)), [])):
        done += len(piece)
        progress.report(done / height)
        for number, column in enumerate(zip(*piece, strict=True)):
            builder.add(number, *_encoded(column))
    return builder.table(header), titles


def _rows(path: Path, sheet: CalamineSheet) -> Iterator[list[Cell]]:
    """Yield the rows of a sheet, with the errors in its cells, which its reader takes for blanks."""
    errors = errors_of(path, sheet.name)
    left = sheet.start[1] if sheet.start else 0
    for number, row in enumerate(sheet.iter_rows()):
        for column, text in errors.get(number, {}).items():
            if left <= column < left + len(row) and row[column - left] == "":
                row[column - left] = text
        yield row


def _merged_rows(sheet: CalamineSheet, top: int, start: Sequence[Sequence[str]]) -> int:
    """Return 2 if cells of the row ``top`` are merged above a text for each of their columns, else 0."""
    left = sheet.start[1] if sheet.start else 0
    for (row, first), (last_row, last) in sheet.merged_cell_ranges or ():
        if row == last_row == top and first < last and len(start) > 1:
            below = start[1][first - left : last - left + 1]
            if all(map(str.strip, below)) and not all(map(_is_number, below)):
                return 2
    return 0


def _is_number(text: str) -> bool:
    return numbers([text]) is not None


def _encoded(column: Sequence[Cell]) -> tuple[NDArray[intp], Iterable[str]]:
    """Return codes and distinct texts of the cells of a column."""
    import numpy as np  # noqa: PLC0415
    import pandas as pd  # noqa: PLC0415

    kinds = set(map(type, column))
    if kinds == {float}:
        codes, amounts = pd.factorize(np.fromiter(column, np.float64, len(column)), use_na_sentinel=False)
        return codes, map(_number, amounts.tolist())
    cells = np.empty(len(column), object)
    # 1, 1.0 and True are equal in Python, so in a column with both the type belongs to the cell.
    typed = bool in kinds and len(kinds) > 1
    cells[:] = [(type(cell), cell) for cell in column] if typed else column
    codes, distinct = pd.factorize(cells)
    return codes, [cell_text(cell[1] if typed else cell) for cell in distinct.tolist()]


def cell_text(cell: Cell) -> str:
    """Return a cell as text: 5.0 is "5", a date is ISO 8601, a number has at most the 15 digits of Excel."""
    match cell:
        case str():
            return cell
        case bool():
            return str(cell).upper()
        case float():
            return _number(cell)
        case datetime() if cell.time() == time():
            return cell.date().isoformat()
        case datetime():
            return cell.isoformat(sep=" ")
        case date() | time():
            return cell.isoformat()
        case _:
            return str(cell)


@lru_cache(maxsize=100_000)
def _number(cell: float) -> str:
    return str(int(cell)) if cell.is_integer() and abs(cell) < _WHOLE_UP_TO else f"{cell:.15g}"

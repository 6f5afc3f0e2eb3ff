"""The workbook inside a native chart: its numbers, so that they can be edited, and what is known of them.

The first column holds the categories and the next ones the series, as slide programs expect. Behind them
stand how far the intervals reach, which the chart refers to, and the bases and notes, which it does not.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

    from sni_desktop.export.native_values import NativeChart, NativeSeries

SHEET = "Chart"
_OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
_LONGEST = 32_767
"""Letters that a cell has room for."""


@dataclass(frozen=True)
class Column:
    """A column: its heading and its cells, each with its number format ("" for texts).

    ``spacer_to`` makes each cell what is left up to that number after the cells of the columns ``after``.
    """

    heading: str
    cells: tuple[str | float | None, ...]
    formats: tuple[str, ...] = ()
    spacer_to: float | None = None
    after: tuple[int, ...] = ()


@dataclass(frozen=True)
class Book:
    """The columns of the sheet; ``below`` and ``above`` say where the intervals of a series stand."""

    columns: tuple[Column, ...]
    below: dict[int, int]
    above: dict[int, int]

    def cells(self, column: int) -> str:
        """Return the address of a column's cells, without its heading."""
        name = letters(column)
        return f"{SHEET}!${name}$2:${name}${len(self.columns[0].cells) + 1}"

    def heading(self, column: int) -> str:
        """Return the address of a column's heading."""
        return f"{SHEET}!${letters(column)}$1"


def letters(column: int) -> str:
    """Return the name of a column: 0 is A, 26 is AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def book_of(chart: NativeChart) -> Book:
    """Return what stands in the sheet of a chart. Series number k is its column k + 1."""
    columns = [Column("", chart.categories)]
    right: list[int] = []
    for number, series in enumerate(chart.series, 1):
        formats = _formats(series)
        columns.append(Column(series.name, series.values, formats, series.spacer_to, tuple(right)))
        if not any(value is not None and value < 0 for value in series.values):
            right.append(number)
    below, above = {}, {}
    said = chart.headings
    for number, series in enumerate(chart.series):
        if series.spacer_to is not None:
            continue
        formats = _formats(series)
        if series.has_intervals:
            below[number], above[number] = len(columns), len(columns) + 1
            columns.append(Column(f"{series.name}: {said.below}", series.below, formats))
            columns.append(Column(f"{series.name}: {said.above}", series.above, formats))
        bases = tuple(None if point is None else point.base for point in series.points)
        if any(base is not None for base in bases):
            columns.append(Column(f"{series.name}: {said.base}", bases, ("0",) * len(bases)))
        columns.append(
            Column(
                f"{series.name}: {said.note}", tuple(point.note if point else None for point in series.points)
            )
        )
    return Book(tuple(columns), below, above)


def _formats(series: NativeSeries) -> tuple[str, ...]:
    return tuple(point.number_format if point else "General" for point in series.points)


def workbook(chart: NativeChart) -> bytes:
    """Return the workbook of a chart as an .xlsx file. No text in it acts as a formula."""
    from xlsxwriter import Workbook  # noqa: PLC0415

    stream = io.BytesIO()
    with Workbook(stream, _OPTIONS) as book:
        sheet = book.add_worksheet(SHEET)
        formats = {
            name: book.add_format({"num_format": name})
            for column in book_of(chart).columns
            for name in column.formats
        }
        sheet.set_column(0, 0, 36)
        for number, column in enumerate(book_of(chart).columns):
            sheet.write_string(0, number, column.heading[:_LONGEST])
            for row, cell in enumerate(column.cells, 1):
                shown = formats[column.formats[row - 1]] if column.formats else None
                _write(sheet, row, number, column, cell, shown)
    return stream.getvalue()


def _write(
    sheet: Worksheet, row: int, number: int, column: Column, cell: str | float | None, shown: object
) -> None:
    if isinstance(cell, str):
        sheet.write_string(row, number, cell[:_LONGEST])
    elif cell is not None and column.spacer_to is not None:
        # A part that is set aside stays where it is when a number before it is edited.
        used = "".join(f"-{letters(other)}{row + 1}" for other in column.after)
        sheet.write_formula(row, number, f"={column.spacer_to!r}{used}", shown, cell)
    elif cell is not None:
        sheet.write_number(row, number, cell, shown)

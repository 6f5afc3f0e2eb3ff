"""The table under a crosstab: every answer by every column, with bases above and tests below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.charts import crosstab_words as words
from sni_desktop.charts import wording
from sni_desktop.charts.counting_words import base_heading
from sni_desktop.charts.table import Column, Table, TableCell, size
from sni_desktop.core.result import CrossAt, Status
from sni_desktop.core.text import Count, Number, Text, _

if TYPE_CHECKING:
    from collections.abc import Callable

    from sni_desktop.core.result import CrossColumn, CrossRow, Crosstab, Result
    from sni_desktop.core.text import Value


def tabulate_crosstab(result: Result) -> Table:
    """Return the table of a crosstab: bases, one row an answer, and the test of each breakdown as a whole."""
    table = result.crosstab
    if table is None:
        return Table((), ())
    several = len(table.banners) > 1
    headings = [_heading(column, several=several) for column in table.columns]
    bases = _bases(result, table)
    none = (None,) * (1 + len(table.columns))
    return Table(
        (Column(_("Answer")), *(Column(heading, numeric=True) for heading in headings)),
        (
            *bases,
            *(_row(result, row) for row in table.rows),
            _tests(result, table),
        ),
        cells=(
            *(none for _base in bases),
            *(
                (None, *(CrossAt(row, column) for column in range(len(table.columns))))
                for row in range(len(table.rows))
            ),
            none,
        ),
    )


def _heading(column: CrossColumn, *, several: bool) -> Value:
    if column.question is None or not several:
        return words.lettered(column)
    return _("{question}: {answer}").of(question=column.question.label, answer=words.lettered(column))


def _bases(result: Result, table: Crosstab) -> list[tuple[TableCell, ...]]:
    # Without anything to sort by, bases stay together at the end of a table that is sorted by a column.
    rows = [_base(table, base_heading(result), lambda column: Count(column.base.n or 0))]
    if wording.is_weighted(result):
        rows.append(_base(table, _("Weighted base"), lambda column: Number(column.base.weighted or 0.0, 1)))
        rows.append(
            _base(
                table,
                _("Effective base"),
                lambda column: wording.effective_size(column.base.effective or 0.0),
            )
        )
    return rows


def _base(table: Crosstab, name: Text, of: Callable[[CrossColumn], Value]) -> tuple[TableCell, ...]:
    return TableCell(name), *(TableCell(of(column)) for column in table.columns)


def _row(result: Result, row: CrossRow) -> tuple[TableCell, ...]:
    cells = [TableCell(words.row_name(row, result))]
    for number, cell in enumerate(row.cells):
        places = words.places(result, number)
        about = words.about_cell(result, row, number, places)
        text = words.cell_text(row, number, places)
        if cell.estimate.status is Status.NO_BASE:
            text = wording.cell_value(cell.estimate, places)
        if marks := words.marks(cell):
            text = Text("{value} {marks}").of(value=text, marks=marks)
        cells.append(TableCell(text, size(cell.estimate), about))
    return tuple(cells)


def _tests(result: Result, table: Crosstab) -> tuple[TableCell, ...]:
    """Return the row of tests: each stands in the first column of its breakdown."""
    cells = [TableCell(_("Test of the whole"))] + [TableCell("") for _column in table.columns]
    for banner in table.banners:
        about = words.about_whole(banner, 1 - result.query.level)
        cells[1 + banner.first] = TableCell(words.whole_cell(banner.test), about=about)
    return tuple(cells)

"""A crosstab cell by cell: what a table of rows and columns has no room for, a line for each of its cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.charts import crosstab_words as words
from sni_desktop.charts import wording
from sni_desktop.charts.counting_words import base_heading, heading
from sni_desktop.core.result import Apart, Mean, Share
from sni_desktop.core.text import Count, Number, Percent, Signed, _
from sni_desktop.core.values import dataclass
from sni_desktop.export.typed_table import column_of, grid_of, low_and_high, unit_of_points, with_unit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sni_desktop.core.result import AgainstRest, CrossCell, CrossColumn, CrossRow, Interval, Result
    from sni_desktop.core.text import Speaker, Value
    from sni_desktop.export.typed_table import Grid

_VERDICTS = {
    (Apart.HIGHER, False): _("higher than the rest"),
    (Apart.HIGHER, True): _("clearly higher than the rest"),
    (Apart.LOWER, False): _("lower than the rest"),
    (Apart.LOWER, True): _("clearly lower than the rest"),
    (Apart.NOT_TOLD_APART, False): _("not told apart from the rest"),
    (Apart.NOT_TESTED, False): _("not compared with the rest"),
}


@dataclass(frozen=True)
class _At:
    """One cell and where it stands."""

    result: Result
    row: CrossRow
    number: int
    column: CrossColumn

    @property
    def cell(self) -> CrossCell:
        return self.row.cells[self.number]

    @property
    def places(self) -> int:
        return words.places(self.result, self.number)


def crosstab_cells(result: Result, speaker: Speaker) -> Grid:
    """Return a line for each cell of a crosstab: value, interval, bases, letters, and the rest."""
    table = result.crosstab
    assert table is not None  # noqa: S101 - the caller has looked
    cells = [
        _At(result, row, number, column) for row in table.rows for number, column in enumerate(table.columns)
    ]
    columns = [
        column_of(name, map(of, cells), speaker, numeric=numeric)
        for name, of, numeric in _columns(result, cells, speaker)
    ]
    return grid_of(columns)


def _columns(
    result: Result, cells: list[_At], speaker: Speaker
) -> Iterator[tuple[Value, Callable[[_At], Value], bool]]:
    """Yield the columns: heading, what of a cell stands there, and whether that is a number."""
    kinds = {type(at.cell.estimate) for at in cells}
    unit = unit_of_points(speaker) if Share in kinds else ""
    low, high = low_and_high(_("{level} interval").of(level=Percent(result.query.level)))
    rest_low, rest_high = low_and_high(with_unit(_("Interval of the difference"), unit))
    yield _("Answer"), lambda at: words.row_name(at.row, result), False
    yield _("Breakdown"), lambda at: at.column.question.label if at.column.question else "", False
    yield _("Column"), lambda at: words.column_name(at.column), False
    yield _("Letter"), lambda at: at.column.letter, False
    yield _value_heading(result, kinds), _value, True
    yield low, lambda at: _end(at, lambda interval: interval.low), True
    yield high, lambda at: _end(at, lambda interval: interval.high), True
    yield base_heading(result), lambda at: Count(at.cell.estimate.n or 0), True
    if wording.is_weighted(result):
        yield _("Effective base"), _effective, True
    yield _("Higher than"), lambda at: at.cell.letters, False
    yield with_unit(_("Difference from the rest"), unit), _difference, True
    yield rest_low, lambda at: _rest_end(at, lambda interval: interval.low), True
    yield rest_high, lambda at: _rest_end(at, lambda interval: interval.high), True
    yield _("What it means"), _verdict, False
    yield _("Note"), lambda at: words.about_cell(result, at.row, at.number, at.places), False


def _value_heading(result: Result, kinds: set[type]) -> Value:
    if kinds == {Share}:
        return heading(result)
    return _("Mean") if kinds == {Mean} else _("Value")


def _value(at: _At) -> Value:
    if at.cell.estimate.value is None:
        return wording.cell_value(at.cell.estimate, at.places)
    return words.cell_text(at.row, at.number, at.places)


def _end(at: _At, which: Callable[[Interval], float]) -> Value:
    found = at.cell.estimate
    if found.interval is None or found.value is None:
        return ""
    if isinstance(found, Mean):
        return Number(which(found.interval), wording.mean_decimals(found.interval))
    return Percent(which(found.interval), at.places)


def _effective(at: _At) -> Value:
    found = at.cell.estimate
    return "" if found.precision is None else wording.effective_size(found.precision.effective)


def _difference(at: _At) -> Value:
    rest = at.cell.rest
    return "" if rest is None or rest.diff is None else _signed(at, rest, rest.diff)


def _rest_end(at: _At, which: Callable[[Interval], float]) -> Value:
    rest = at.cell.rest
    return "" if rest is None or rest.interval is None else _signed(at, rest, which(rest.interval))


def _signed(at: _At, rest: AgainstRest, diff: float) -> Value:
    if isinstance(at.cell.estimate, Mean):
        # A difference of means is no share: `Signed` multiplies by 100, so it is undone here.
        return Signed(diff / 100, wording.mean_decimals(rest.interval))
    return Signed(diff, at.places)


def _verdict(at: _At) -> Value:
    rest = at.cell.rest
    return "" if rest is None else _VERDICTS[rest.verdict, rest.clearly]

"""The table under a chart: the same numbers, one row an answer and wave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.charts import wording
from sni_desktop.core.result import Mean, Named, Net, Place, Share
from sni_desktop.core.survey import Evidence
from sni_desktop.core.text import Count, Percent, Text, _
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from sni_desktop.core.result import Cell, Change, Result, Row
    from sni_desktop.core.text import Value


@dataclass(frozen=True)
class Column:
    """A column: its heading, and whether its cells are numbers (set right)."""

    heading: Value
    numeric: bool = False


@dataclass(frozen=True)
class TableCell:
    """A cell: its words, what it sorts by (None: by its words, last where empty), and what it means."""

    text: Value
    sort: float | None = None
    about: Value = ""


@dataclass(frozen=True)
class Table:
    """Columns and rows; every row has one cell a column."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[TableCell, ...], ...]


@dataclass(frozen=True)
class _Line:
    """One row of the table before it is written: an answer in a wave."""

    result: Result
    row: Row
    index: int

    @property
    def cell(self) -> Cell:
        return self.row.cells[self.index]

    @property
    def change(self) -> Change | None:
        return next((change for change in self.row.changes if change.later == self.index), None)


def tabulate(result: Result) -> Table:
    """Return the table of a result. Columns without anything in them are left out."""
    lines = [_Line(result, row, index) for row in result.rows for index in range(len(result.waves))]
    makers = [maker for maker in _columns(result) if maker.wanted(result)]
    return Table(
        tuple(Column(maker.heading(result), maker.numeric) for maker in makers),
        tuple(tuple(maker.cell(line) for maker in makers) for line in lines),
    )


class _Maker:
    """How one column is made."""

    numeric = False

    def heading(self, _result: Result) -> Value:
        raise NotImplementedError

    def cell(self, line: _Line) -> TableCell:
        raise NotImplementedError

    def wanted(self, _result: Result) -> bool:
        return True


class _Question(_Maker):
    def heading(self, _result: Result) -> Value:
        return _("Question")

    def cell(self, line: _Line) -> TableCell:
        return TableCell(line.row.question.label)

    def wanted(self, result: Result) -> bool:
        return len({row.question.id for row in result.rows}) > 1


class _Answer(_Maker):
    def heading(self, _result: Result) -> Value:
        return _("Answer")

    def cell(self, line: _Line) -> TableCell:
        return TableCell(wording.row_name(line.row))


class _Wave(_Maker):
    def heading(self, _result: Result) -> Value:
        return _("Wave")

    def cell(self, line: _Line) -> TableCell:
        return TableCell(line.result.waves[line.index].label, float(line.index))


class _Estimate(_Maker):
    numeric = True

    def heading(self, result: Result) -> Value:
        if Evidence.ORDER in result.evidence:
            return _("Place")
        if Evidence.MENTION in result.evidence:
            return _("Named")
        if any(isinstance(cell, Mean) for row in result.rows for cell in row.cells):
            return _("Mean")
        return _("Share")

    def cell(self, line: _Line) -> TableCell:
        cell, places = line.cell, wording.decimals(line.result)
        text = wording.cell_value(cell, wording.cell_places(cell, places)) or wording.absent(line.result)
        return TableCell(text, size(cell), wording.about_cell(line.result, line.row, line.index))


def size(cell: Cell) -> float | None:
    """Return what a cell is sorted by; None for an empty one."""
    match cell:
        case Share(value=value) | Mean(value=value) | Net(value=value):
            return value
        case Place(first=first, last=last):
            return (first + last) / 2
        case Named():
            return 1.0
        case _:
            return None


class _Interval(_Maker):
    numeric = True

    def heading(self, result: Result) -> Value:
        return _("{level} interval").of(level=Percent(result.query.level))

    def cell(self, line: _Line) -> TableCell:
        cell = line.cell
        if not isinstance(cell, Share | Mean | Net) or cell.interval is None or cell.value is None:
            return TableCell("")
        text = wording.interval_text(cell.interval, cell, wording.decimals(line.result))
        return TableCell(text, cell.interval.low)

    def wanted(self, result: Result) -> bool:
        return any(
            isinstance(cell, Share | Mean | Net) and cell.interval
            for row in result.rows
            for cell in row.cells
        )


class _Base(_Maker):
    numeric = True

    def heading(self, _result: Result) -> Value:
        return _("Base (n)")

    def cell(self, line: _Line) -> TableCell:
        cell = line.cell
        if not isinstance(cell, Share | Mean | Net):
            return TableCell("")
        if cell.n is None:
            return TableCell(_("not published"))
        return TableCell(Count(cell.n), float(cell.n))

    def wanted(self, result: Result) -> bool:
        return not result.evidence & {Evidence.ORDER, Evidence.MENTION}


class _ChangeSize(_Maker):
    numeric = True

    def heading(self, _result: Result) -> Value:
        return _("Change")

    def cell(self, line: _Line) -> TableCell:
        change, places = line.change, wording.decimals(line.result)
        if change is None or change.diff is None:
            return TableCell("")
        text = wording.change_size(change, places, means=isinstance(line.cell, Mean))
        return TableCell(text, change.diff, wording.about_change(line.result, line.row, change))

    def wanted(self, result: Result) -> bool:
        return any(change.diff is not None for row in result.rows for change in row.changes)


class _ChangeInterval(_ChangeSize):
    def heading(self, _result: Result) -> Value:
        return _("Interval of the change")

    def cell(self, line: _Line) -> TableCell:
        change, places = line.change, wording.decimals(line.result)
        if change is None or change.interval is None:
            return TableCell("")
        text = wording.change_range(change, places, means=isinstance(line.cell, Mean))
        return TableCell(text, change.interval.low)


class _Verdict(_Maker):
    def heading(self, _result: Result) -> Value:
        return _("What it means")

    def cell(self, line: _Line) -> TableCell:
        change = line.change
        if change is None:
            return TableCell("")
        return TableCell(wording.verdict(change), about=wording.about_change(line.result, line.row, change))

    def wanted(self, result: Result) -> bool:
        shares = not result.evidence & {Evidence.ORDER, Evidence.MENTION}
        return shares and any(row.changes for row in result.rows)


class _Exactness(_Maker):
    def heading(self, _result: Result) -> Value:
        return _("Published as")

    def cell(self, line: _Line) -> TableCell:
        return TableCell(exactness(line.cell))

    def wanted(self, result: Result) -> bool:
        return Evidence.RESPONDENTS not in result.evidence


_EXACTNESS = {
    Evidence.PUBLISHED: _("rounded percentage"),
    Evidence.PERCENT_ONLY: _("percentage without its base"),
    Evidence.VAGUE: _("approximate figure"),
}


def exactness(cell: Cell) -> Value:
    """Return how exactly a figure was published."""
    match cell:
        case Share():
            return _EXACTNESS.get(cell.evidence, "")
        case Place():
            return _("order only")
        case Named():
            return _("named only")
        case _:
            return ""


class _Source(_Maker):
    def heading(self, _result: Result) -> Value:
        return _("Source")

    def cell(self, line: _Line) -> TableCell:
        figure = getattr(line.cell, "figure", None)
        if figure is None:
            return TableCell("")
        source = line.result.study.source(figure.source)
        about: Value = Text("{url}").of(url=source.url) if source.url else ""
        return TableCell(source.publisher, about=about)

    def wanted(self, result: Result) -> bool:
        return bool(result.sources)


def _columns(_result: Result) -> tuple[_Maker, ...]:
    return (
        _Question(),
        _Answer(),
        _Wave(),
        _Estimate(),
        _Interval(),
        _Base(),
        _ChangeSize(),
        _ChangeInterval(),
        _Verdict(),
        _Exactness(),
        _Source(),
    )

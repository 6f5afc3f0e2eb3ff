"""The table under a chart: the same numbers, one row an answer and wave."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from sni_desktop.charts import wording
from sni_desktop.charts.counting_words import base_heading
from sni_desktop.charts.counting_words import heading as share_heading
from sni_desktop.charts.trend_words import trend_cell, trend_sentence
from sni_desktop.core.result import (
    CellAt,
    ChangeAt,
    Mean,
    Named,
    Net,
    Place,
    Quantity,
    RankAt,
    Share,
    Told,
    TrendAt,
)
from sni_desktop.core.survey import UNMEASURED, Evidence
from sni_desktop.core.text import Count, Percent, Text, _
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from sni_desktop.core.result import At, Cell, Change, Result, Row, Standing
    from sni_desktop.core.text import Value

_Member = TypeVar("_Member")


@dataclass(frozen=True)
class Column:
    """A column: its heading, and whether its cells are numbers (set right), about a change, trend or rank."""

    heading: Value
    numeric: bool = False
    of_change: bool = False
    of_trend: bool = False
    of_rank: bool = False


@dataclass(frozen=True)
class TableCell:
    """A cell: its words, what it sorts by (None: by its words, last where empty), and what it means."""

    text: Value
    sort: float | None = None
    about: Value = ""


@dataclass(frozen=True)
class Table:
    """Columns and rows; every row has one cell a column.

    ``places`` says of each row which cell of a result it is about, and which change that has; () for a table
    of something else. ``cells`` says it of each cell instead, row by row, if rows hold cells of their own.
    """

    columns: tuple[Column, ...]
    rows: Sequence[Sequence[TableCell]]
    places: Sequence[tuple[CellAt, ChangeAt | None]] = ()
    cells: Sequence[Sequence[At | None]] = ()

    def at(self, row: int, column: int) -> At | None:
        """Return the number of the result that a cell is about, so that it can be explained."""
        if self.cells and self.cells[row][column] is not None:
            return self.cells[row][column]
        if not self.places:
            about = self.rows[row][column].about
            return Told(about) if about != "" else None
        cell, change = self.places[row]
        if self.rows[row][column].text != "":
            if self.columns[column].of_trend:
                return TrendAt(cell.row)
            if self.columns[column].of_rank:
                return RankAt(cell.row)
        return change if change is not None and self.columns[column].of_change else cell


class Made(Sequence[_Member]):
    """Members made when they are first asked for: few of a table's thousands of cells are ever seen."""

    def __init__(self, count: int, make: Callable[[int], _Member]) -> None:
        self._count, self._make = count, make
        self._made: dict[int, _Member] = {}

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: Any) -> Any:
        place = range(self._count)[index]
        if isinstance(place, range):
            return tuple(self[each] for each in place)
        if place not in self._made:
            self._made[place] = self._make(place)
        return self._made[place]


@dataclass(frozen=True)
class _Line:
    """One row of the table before it is written: an answer in a wave."""

    result: Result
    row: Row
    index: int
    number: int

    @property
    def place(self) -> tuple[CellAt, ChangeAt | None]:
        """Where the line's cell and its change stand in the result."""
        change = ChangeAt(self.number, self.index) if self.change else None
        return CellAt(self.number, self.index), change

    @property
    def cell(self) -> Cell:
        return self.row.cells[self.index]

    @property
    def standing(self) -> Standing | None:
        """The rank of the answer, in the wave that is ranked."""
        if self.result.standings and self.row.option is not None:
            return self.result.standings[self.index].get(self.row.option.code)
        ranking = self.result.ranking
        return self.row.standing if ranking is not None and ranking.wave == self.index else None

    @property
    def change(self) -> Change | None:
        return next((change for change in self.row.changes if change.later == self.index), None)


def _lines(result: Result) -> Sequence[_Line]:
    def line(place: int) -> _Line:
        number, index = divmod(place, len(result.waves))
        return _Line(result, result.rows[number], index, number)

    return Made(len(result.rows) * len(result.waves), line)


def tabulate(result: Result) -> Table:
    """Return the table of a result. Columns without anything in them are left out."""
    if result.crosstab is not None:
        from sni_desktop.charts.crosstab_table import tabulate_crosstab  # noqa: PLC0415 - crosstabs only

        return tabulate_crosstab(result)
    lines = _lines(result)
    makers = [maker for maker in _columns(result) if maker.wanted(result)]
    # Ranks of a single wave have an explanation of their own; those over the waves that of their share.
    ranked = not result.rankings
    return Table(
        tuple(
            Column(
                maker.heading(result),
                maker.numeric,
                maker.of_change,
                maker.of_trend,
                maker.of_rank and ranked,
            )
            for maker in makers
        ),
        Made(len(lines), lambda row: Made(len(makers), lambda column: makers[column].cell(lines[row]))),
        Made(len(lines), lambda row: lines[row].place),
    )


class _Maker:
    """How one column is made."""

    numeric = False
    of_change = False
    of_trend = False
    of_rank = False

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
        return TableCell(wording.question_name(line.row.question))

    def wanted(self, result: Result) -> bool:
        return len({row.question.id for row in result.rows}) > 1


class _Answer(_Maker):
    def heading(self, _result: Result) -> Value:
        return _("Answer")

    def cell(self, line: _Line) -> TableCell:
        return TableCell(wording.sum_name(line.row))


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
        kinds = {type(cell) for row in result.rows for cell in row.cells if cell is not None}
        if len(kinds) > 1:
            return _("Value")
        if Quantity in kinds:
            return _("Figure")
        return _("Mean") if Mean in kinds else _("Net") if Net in kinds else share_heading(result)

    def cell(self, line: _Line) -> TableCell:
        cell, places = line.cell, wording.decimals(line.result)
        text = wording.cell_value(cell, wording.cell_places(cell, places)) or wording.absent(line.result)
        return TableCell(text, size(cell), wording.about_cell(line.result, line.row, line.index))


def size(cell: Cell) -> float | None:
    """Return what a cell is sorted by; None for an empty one."""
    match cell:
        case Share(value=value) | Mean(value=value) | Net(value=value) | Quantity(value=value):
            return value
        case Place(first=first, last=last):
            return (first + last) / 2
        case Named():
            return 1.0
        case _:
            return None


class _Unit(_Maker):
    def heading(self, _result: Result) -> Value:
        return _("Unit")

    def cell(self, line: _Line) -> TableCell:
        return TableCell(line.cell.figure.unit if isinstance(line.cell, Quantity) else "")

    def wanted(self, result: Result) -> bool:
        cells = (cell for row in result.rows for cell in row.cells)
        return any(isinstance(cell, Quantity) and cell.figure.unit for cell in cells)


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

    def heading(self, result: Result) -> Value:
        return base_heading(result)

    def cell(self, line: _Line) -> TableCell:
        cell = line.cell
        if not isinstance(cell, Share | Mean | Net):
            return TableCell("")
        if cell.n is None:
            return TableCell(_("not published"))
        return TableCell(Count(cell.n), float(cell.n))

    def wanted(self, result: Result) -> bool:
        return not result.evidence & UNMEASURED


class _Rank(_Maker):
    numeric = True
    of_rank = True

    def heading(self, _result: Result) -> Value:
        return _("Rank")

    def cell(self, line: _Line) -> TableCell:
        standing = line.standing
        if standing is None:
            return TableCell("")
        from sni_desktop.charts.rank_words import rank  # noqa: PLC0415 - rankings only

        middle = (standing.first + standing.last) / 2
        return TableCell(rank(standing), middle, _rank_words(line))

    def wanted(self, result: Result) -> bool:
        return any(row.standing for row in result.rows) or any(result.standings)


class _Group(_Rank):
    numeric = False

    def heading(self, _result: Result) -> Value:
        return _("Group", "letters: answers that share one are not told apart")

    def cell(self, line: _Line) -> TableCell:
        if line.standing is None:
            return TableCell("")
        return TableCell(line.standing.groups, about=_rank_words(line))


def _rank_words(line: _Line) -> Value:
    from sni_desktop.charts.rank_words import in_wave, rank_words  # noqa: PLC0415 - rankings only

    return rank_words(*in_wave(line.result, line.row, line.index))


class _ChangeSize(_Maker):
    numeric = True
    of_change = True

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
    of_change = True

    def heading(self, _result: Result) -> Value:
        return _("What it means")

    def cell(self, line: _Line) -> TableCell:
        change = line.change
        if change is None:
            return TableCell("")
        words = wording.verdict(change, line.result.tests)
        return TableCell(words, about=wording.about_change(line.result, line.row, change))

    def wanted(self, result: Result) -> bool:
        shares = not result.evidence & UNMEASURED
        return shares and any(row.changes for row in result.rows)


class _Trend(_Maker):
    numeric = True
    of_trend = True

    def heading(self, _result: Result) -> Value:
        return _("Trend")

    def cell(self, line: _Line) -> TableCell:
        """A trend is of the whole row: it stands where the row's latest number does."""
        row, trend = line.row, line.row.trend
        filled = [index for index, cell in enumerate(row.cells) if size(cell) is not None]
        if trend is None or line.index != filled[-1]:
            return TableCell("")
        about = trend_sentence(line.result, row, trend)
        return TableCell(trend_cell(row, trend), trend.slope, about)

    def wanted(self, result: Result) -> bool:
        return any(row.trend for row in result.rows)


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
        case Quantity():
            return _("number, no share")
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
        _Unit(),
        _Interval(),
        _Base(),
        _Rank(),
        _Group(),
        _ChangeSize(),
        _ChangeInterval(),
        _Verdict(),
        _Trend(),
        _Exactness(),
        _Source(),
    )

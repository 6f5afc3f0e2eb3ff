"""Groups: what the charts of a breakdown share, of which a table is only one.

They show the first breakdown alone, as many answers and groups as a card has room for, and keep the colour
of each group by its place in the question that divides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.charts import choosing, counting_words, wording
from sni_desktop.charts import crosstab_words as words
from sni_desktop.charts.crosstab import shown_rows, takeaway
from sni_desktop.charts.parts import colour_of, summary_of
from sni_desktop.core.figure import Axis, Figure, Key, Mark, Note, Point, Role
from sni_desktop.core.query import Show
from sni_desktop.core.result import CrossAt, Mean, Part, Share, Status
from sni_desktop.core.text import Listing, Text, _
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.core.result import CrossCell, CrossRow, Crosstab, Result
    from sni_desktop.core.text import Value

MOST_GROUPS = 6
_LEAST_ROWS = 2


@dataclass(frozen=True, eq=False)
class Groups:
    """What of a crosstab is drawn: its rows, and the columns (their numbers) of its first breakdown."""

    result: Result
    table: Crosstab
    rows: tuple[CrossRow, ...]
    columns: tuple[int, ...]
    without: tuple[int, ...] = ()
    """Groups of which there is nothing to show."""

    def name(self, column: int) -> Value:
        """Return the name of a group, marked if its base is small."""
        name = words.column_name(self.table.columns[column])
        mark = {Status.CAUTION: words.SMALL, Status.SUPPRESSED: words.HIDDEN}
        if sign := mark.get(self.table.columns[column].status):
            return Text("{name} {mark}").of(name=name, mark=sign)
        return name

    def size(self, column: int) -> Value:
        """Return "n = 120", "" where bases are not to be shown."""
        if Show.BASES not in self.result.query.show:
            return ""
        return wording.size_of(self.result, self.table.columns[column].base)

    def colour(self, column: int) -> Role:
        """Return the colour of a group."""
        asked = self.table.columns[column]
        return Role.MUTED if asked.question is None else colour_of(asked.question, asked.option)

    def about(self, row: CrossRow, column: int) -> Text:
        """Return a cell in full."""
        return words.about_cell(self.result, row, column, words.places(self.result, column))

    def text(self, row: CrossRow, column: int) -> Value:
        """Return the number of a cell, with an arrow where it is established to differ from the rest."""
        text = words.cell_text(row, column, words.places(self.result, column))
        if arrow := self.arrow(row, column):
            return Text("{value} {arrow}").of(value=text, arrow=arrow)
        return text

    def arrow(self, row: CrossRow, column: int) -> str:
        """Return the arrow of a cell, "" for none."""
        cell = row.cells[column]
        if cell.rest is None or not cell.rest.established:
            return ""
        return words.HIGHER if cell.rest.diff is not None and cell.rest.diff > 0 else words.LOWER

    def at(self, row: CrossRow, column: int) -> CrossAt:
        """Return where a cell stands in the result."""
        return CrossAt(next(at for at, each in enumerate(self.table.rows) if each is row), column)

    @property
    def cells(self) -> list[CrossCell]:
        """The cells that are drawn."""
        return [row.cells[column] for row in self.rows for column in self.columns]

    @property
    def highest(self) -> float:
        """The highest end of an interval, or value."""
        return max([0.01, *(reach(cell) for cell in self.cells)])


def groups_of(
    result: Result, table: Crosstab, most_marks: int = 999, *, means: bool = False, empty: bool = False
) -> Groups:
    """Return the answers (or ``means``) and groups to draw: at most ``most_marks`` cells altogether.

    Groups without a number to be shown are left out, unless ``empty`` ones have their place too.
    """
    wanted = {Part.MEAN} if means else {Part.OPTION, Part.OTHERS}
    rows = [row for row in shown_rows(result) if row.part in wanted and not words.is_apart(result, row)]
    if means:
        rows = rows or [row for row in table.rows if isinstance(row.cells[0].estimate, Mean)]
    else:
        rows = [row for row in rows if isinstance(row.cells[0].estimate, Share)]
    columns = tuple(table.banners[0].columns)
    known = tuple(
        column
        for column in columns
        if empty or any(row.cells[column].estimate.value is not None for row in rows)
    )
    shown = known[:MOST_GROUPS]
    most = max(_LEAST_ROWS, most_marks // max(len(shown), 1))
    without = tuple(column for column in columns if column not in known)
    return Groups(result, table, tuple(rows[:most]), shown, without)


def reach(cell: CrossCell) -> float:
    """Return how far a cell reaches on the axis: the end of its interval, or its value."""
    found = cell.estimate
    if found.value is None:
        return 0.0
    return found.interval.high if found.interval else found.value


def is_small(cell: CrossCell) -> bool:
    """Tell whether a number must be taken with care."""
    return cell.estimate.status is Status.CAUTION


def card(
    shown: Groups,
    marks: Sequence[Mark],
    axes: tuple[Axis, Axis],
    *,
    row_height: float,
    keys: tuple[Key, ...] = (),
    told: Sequence[Value] = (),
    arrows: bool = True,
) -> Figure:
    """Return the card around the marks of a breakdown.

    ``told`` are clauses on what is drawn; numbers may have ``arrows``.
    """
    result, table = shown.result, shown.table
    x, y = axes
    drawn = (0, *shown.columns)
    title = takeaway(result, table, shown.rows, drawn)
    return Figure(
        title=title,
        subtitle=wording.joined(
            [
                words.leads_line(result),
                wording.question_line(result.question, title=title),
                counting_words.share_line(result),
                words.wave_line(result),
                wording.with_filter(result, words.base_words(result, table)),
                _arrows(shown) if arrows else "",
                *told,
                _without(shown),
                _left_out(shown),
            ]
        ),
        footer=words.footer(result, table, shown.cells, letters=False)
        if Show.SOURCE in result.query.show and shown.cells
        else "",
        summary=summary_of([shown.about(row, column) for row in shown.rows for column in shown.columns]),
        x=x,
        y=y,
        marks=tuple(marks) or (Note(Point(x.low, y.low + 0.5), _("too few answers"), Role.MUTED),),
        keys=keys,
        y_down=True,
        row_height=row_height,
    )


def group_keys(shown: Groups) -> tuple[Key, ...]:
    """Return the legend: each group's colour, name and base."""
    made: list[Key] = []
    for column in shown.columns:
        name, size = shown.name(column), shown.size(column)
        text: Value = Text("{name} ({size})").of(name=name, size=size) if size != "" else name
        made.append(Key(shown.colour(column), text))
    return tuple(made)


def _arrows(shown: Groups) -> Value:
    if any(shown.arrow(row, column) for row in shown.rows for column in shown.columns):
        return _("▲▼: higher or lower than the rest")
    return ""


def _without(shown: Groups) -> Value:
    """Return the groups that have too few answers for any number."""
    names = tuple(words.column_name(shown.table.columns[column]) for column in shown.without)
    return _("{groups}: too few answers").of(groups=Listing(names)) if names else ""


def _left_out(shown: Groups) -> Value:
    is_mean = bool(shown.rows) and isinstance(shown.rows[0].cells[0].estimate, Mean)
    rows = 0 if is_mean else len(shown.table.rows) - len(shown.rows) - choosing.together(shown.rows)
    columns = len(shown.table.columns) - len(shown.columns) - len(shown.without) - 1
    return wording.joined(
        [
            _("%n more row(s) in the table", "", rows) if rows > 0 else "",
            _("%n more column(s) in the table", "", columns) if columns > 0 else "",
        ]
    )


def shown_codes(result: Result, most_marks: int = 999, most_rows: int = 999) -> tuple[str, ...]:
    """Return the codes of the answers that are drawn."""
    if result.crosstab is None:
        return ()
    rows = groups_of(result, result.crosstab, most_marks).rows[:most_rows]
    return tuple(row.option.code for row in rows if row.option is not None and row.part is Part.OPTION)

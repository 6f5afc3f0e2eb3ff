"""Crosstab: a question by the answers to others, as a table shaded where a column differs from the rest.

The shade says only what is established: paler where the difference may be small, stronger where even the end
of its interval nearest to zero is 5 points away; marks say the same without colours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.charts import choosing, counting_words, wording
from sni_desktop.charts import crosstab_words as words
from sni_desktop.charts.parts import summary_of
from sni_desktop.core.figure import Axis, AxisTick, Cell, Figure, Head, Heads, Key, Role, Scale
from sni_desktop.core.presentation import Sort
from sni_desktop.core.query import Show
from sni_desktop.core.result import Apart, CrossAt, Part, Share, Status
from sni_desktop.core.survey import Kind
from sni_desktop.core.text import Count, Listing, _
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from sni_desktop.core.result import AgainstRest, CrossCell, CrossRow, Crosstab, Result
    from sni_desktop.core.text import Text, Value

MOST_ROWS, MOST_COLUMNS = 15, 12
"""What a card has room for; the table under it has all."""
_HALF = 0.46
_BETWEEN = 0.25
"""Between the total and the breakdowns, in widths of a column."""
_PAD = 0.03

_SHADES = {
    (Apart.LOWER, True): Role.LOWER_2,
    (Apart.LOWER, False): Role.LOWER_1,
    (Apart.HIGHER, False): Role.HIGHER_1,
    (Apart.HIGHER, True): Role.HIGHER_2,
}
_KEYS = {
    Role.HIGHER_2: _("▲ higher than the rest by at least 5 points, surely"),
    Role.HIGHER_1: _("▲ higher than the rest"),
    Role.LOWER_1: _("▼ lower than the rest"),
    Role.LOWER_2: _("▼ lower than the rest by at least 5 points, surely"),
}


@dataclass(frozen=True, eq=False)
class _Shown:
    """What of a crosstab is drawn: rows, and columns (their numbers) with where each begins."""

    result: Result
    table: Crosstab
    rows: tuple[CrossRow, ...]
    columns: tuple[int, ...]
    starts: tuple[float, ...]
    numbers: dict[int, int]
    """The numbers of the table's rows by their identity."""

    @property
    def cells(self) -> list[CrossCell]:
        """The cells that are drawn, row by row."""
        return [row.cells[column] for row in self.rows for column in self.columns]


def draw_crosstab(result: Result) -> Figure:
    """Return the table of a result; without columns, a card that says how to get some."""
    table = result.crosstab
    if table is None:
        return nothing(words.invitation(result.query))
    shown = _shown(result, table)
    labels = tuple(AxisTick(lane, words.row_name(row, result)) for lane, row in enumerate(shown.rows))
    return Figure(
        title=_title(shown),
        subtitle=_subtitle(shown),
        footer=words.footer(result, table, shown.cells) if Show.SOURCE in result.query.show else "",
        summary=summary_of(_summary(shown)),
        x=Axis(0.0, shown.starts[-1] + 1, (), Scale.HIDDEN),
        y=Axis(-0.5, max(len(shown.rows), 1) - 0.5, labels, Scale.LABELS),
        marks=tuple(
            _cell(shown, row, lane, place)
            for lane, row in enumerate(shown.rows)
            for place in range(len(shown.columns))
        ),
        keys=_keys(shown),
        y_down=True,
        row_height=20,
        heads=_heads(shown),
    )


def nothing(sentence: Text) -> Figure:
    """Return a card that says why there is no breakdown."""
    axis = Axis(0.0, 1.0, (), Scale.HIDDEN)
    return Figure(title=sentence, subtitle="", footer="", summary=sentence, x=axis, y=axis)


def shown_rows(result: Result) -> tuple[CrossRow, ...]:
    """Return the rows to draw, in the order of drawing: as asked, ticks and long lists by their total."""
    table = result.crosstab
    if table is None:
        return ()
    rows = list(table.rows)
    options = [row for row in rows if row.part is Part.OPTION]
    asked = [row for row in options if row.option and row.option.code in result.query.options] or options
    parts = [row for row in rows if row.part not in {Part.OPTION, Part.OTHERS}]
    apart = [row for row in asked if words.is_apart(result, row)]
    inside = [row for row in asked if not words.is_apart(result, row)]
    sorts = result.question.kind is Kind.MULTIPLE or len(asked) > MOST_ROWS
    # An answer that is not in the base of the others stands last, after what is worked out of them.
    drawn = choosing.chosen(
        result,
        [*inside, *choosing.others(rows)],
        lambda row: row.cells[0].estimate.value,
        usual=Sort.LARGEST if sorts else Sort.ASKED,
        room=max(MOST_ROWS - len(apart), 0),
    )
    return (*drawn, *parts, *apart[:MOST_ROWS])


def _shown(result: Result, table: Crosstab) -> _Shown:
    columns = _shown_columns(table)
    firsts = {banner.first for banner in table.banners}
    starts: list[float] = []
    at = -1.0
    for column in columns:
        at += 1 + (_BETWEEN if column in firsts else 0.0)
        starts.append(at)
    numbers = {id(row): number for number, row in enumerate(table.rows)}
    return _Shown(result, table, shown_rows(result), columns, tuple(starts), numbers)


def _shown_columns(table: Crosstab) -> tuple[int, ...]:
    """Return the total and the breakdowns that there is room for; of a first one too wide, what fits."""
    end = 1 + min(table.banners[0].count, MOST_COLUMNS)
    for banner in table.banners[1:]:
        if banner.columns.stop > MOST_COLUMNS + 1:
            break
        end = banner.columns.stop
    return tuple(range(end))


def _cell(shown: _Shown, row: CrossRow, lane: int, place: int) -> Cell:
    column, start = shown.columns[place], shown.starts[place]
    cell = row.cells[column]
    places = words.places(shown.result, column)
    about = words.about_cell(shown.result, row, column, places)
    rest = None if words.is_apart(shown.result, row) else cell.rest
    return Cell(
        start + _PAD,
        start + 1 - _PAD,
        lane - _HALF,
        lane + _HALF,
        words.cell_text(row, column, places),
        about,
        detail=words.marks(cell),
        role=_shade(rest),
        bold=column == 0 or (rest is not None and rest.established),
        stands_for=CrossAt(shown.numbers[id(row)], column),
    )


def _shade(rest: AgainstRest | None) -> Role | None:
    return _SHADES[rest.verdict, rest.clearly] if rest is not None and rest.established else None


def _keys(shown: _Shown) -> tuple[Key, ...]:
    used = {
        _shade(row.cells[column].rest)
        for row in shown.rows
        for column in shown.columns
        if not words.is_apart(shown.result, row)
    }
    return tuple(Key(role, text) for role, text in _KEYS.items() if role in used)


# Heads


def _heads(shown: _Shown) -> Heads:
    table, result = shown.table, shown.result
    with_bases = Show.BASES in result.query.show
    weighted = wording.is_weighted(result)
    names: list[Value] = [""]
    if with_bases:
        names.append(counting_words.base_heading(result))
        if weighted:
            names.append(_("Effective base"))
    told = found[1] if (found := _told(shown)) else 0
    heads: list[Head] = []
    for place, number in enumerate(shown.columns):
        column = table.columns[number]
        details: list[Value] = [column.letter]
        if with_bases:
            details.append(Count(column.base.n or 0))
            if weighted:
                details.append(wording.effective_size(column.base.effective or 0.0))
        start = shown.starts[place]
        about = words.about_column(result, column)
        heads.append(
            Head(start, start + 1, words.column_name(column), tuple(details), about, number in {0, told})
        )
    subtitles = tuple(_subtitle(shown, without) for without in range(1, len(heads) - 1))
    return Heads(tuple(heads), _groups(shown), tuple(names), subtitles)


def _groups(shown: _Shown) -> tuple[Head, ...]:
    """Return the questions of the breakdowns, each over its columns that are drawn."""
    starts = dict(zip(shown.columns, shown.starts, strict=True))
    groups: list[Head] = []
    for banner in shown.table.banners:
        drawn = [starts[column] for column in banner.columns if column in starts]
        if drawn:
            groups.append(Head(drawn[0], drawn[-1] + 1, banner.question.label))
    return tuple(groups)


# Words


def _subtitle(shown: _Shown, without: int = 0) -> Value:
    """Return the line under the title of a card ``without`` some of the columns."""
    result, table = shown.result, shown.table
    return wording.joined(
        [
            words.leads_line(result),
            wording.question_line(result.question),
            counting_words.share_line(result),
            words.wave_line(result),
            wording.with_filter(result, words.base_words(result, table)),
            _left_out(shown, without),
        ]
    )


def _left_out(shown: _Shown, without: int) -> Value:
    rows = len(shown.table.rows) - len(shown.rows) - choosing.together(shown.rows)
    columns = len(shown.table.columns) - len(shown.columns) + without
    return wording.joined(
        [
            _("%n more answer(s) in the table", "", rows) if rows > 0 else "",
            _("%n more column(s) in the table", "", columns) if columns > 0 else "",
        ]
    )


def takeaway(result: Result, table: Crosstab, rows: tuple[CrossRow, ...], columns: tuple[int, ...]) -> Value:
    """Return the firmest difference among some rows and columns of a crosstab."""
    return _title(_Shown(result, table, rows, columns, (), {}))


def _title(shown: _Shown) -> Value:
    """Return the firmest difference; else that none is established, or what leads are looked for in."""
    exploring = shown.result.query.exploring
    found = _told(shown)
    if found is None:
        banners = Listing(tuple(banner.question.label for banner in shown.table.banners))
        if shown.table.tests and not exploring and not _holds_any(shown.table):
            return _("No difference established by {breakdown}").of(breakdown=banners)
        return _("{question} by {breakdown}").of(question=shown.result.question.label, breakdown=banners)
    row, number = found
    cell = row.cells[number]
    assert cell.rest is not None  # noqa: S101 - it is established
    places = words.places(shown.result, number)
    text = _("{answer}: {value} in “{column}”, {rest} elsewhere").of(
        answer=words.subject(row),
        column=words.column_name(shown.table.columns[number]),
        value=wording.cell_value(cell.estimate, places),
        rest=words.rest_value(cell, places),
    )
    small = cell.estimate.status is Status.CAUTION
    return _("{sentence} – small base").of(sentence=text) if small else text


def _told(shown: _Shown) -> tuple[CrossRow, int] | None:
    """Return the row and the column of the difference that the title tells, if it tells one."""
    return None if shown.result.query.exploring else _firmest(shown)


def _holds_any(table: Crosstab) -> bool:
    """Tell whether a difference is established anywhere, drawn or not."""
    return any(cell.rest is not None and cell.rest.established for row in table.rows for cell in row.cells)


def _firmest(shown: _Shown) -> tuple[CrossRow, int] | None:
    """Return where the evidence is strongest: on a large base if there is one, of shares before means."""
    known = [
        (row, number)
        for row in shown.rows
        if row.option is None or not row.option.outside
        for number in shown.columns
        if _distance(row.cells[number].rest) > 0
    ]
    return max(known, key=lambda each: _firmness(*each), default=None)


def _firmness(row: CrossRow, number: int) -> tuple[bool, bool, bool, float]:
    cell = row.cells[number]
    found = cell.estimate
    # Of two answers one is as far apart as the other: rounded, the first of them comes first.
    sure = found.status is Status.OK
    # Of a scale its positive side says more than any one answer.
    return sure, isinstance(found, Share), row.part is Part.TOP, round(_distance(cell.rest), 9)


def _distance(rest: AgainstRest | None) -> float:
    """Return how far from zero the nearest end of the interval of an established difference is, else 0."""
    if rest is None or not rest.established or rest.interval is None:
        return 0.0
    return max(min(abs(rest.interval.low), abs(rest.interval.high)), 1e-12)


def _summary(shown: _Shown) -> list[Value]:
    """Return the words of the table: what is established first, then the total of each row."""
    result = shown.result
    established: list[Value] = [
        words.about_cell(result, row, column, words.places(result, column))
        for row in shown.rows
        for column in shown.columns
        if words.marks(row.cells[column])
    ]
    return [*established, *(words.about_cell(result, row, 0, words.places(result, 0)) for row in shown.rows)]

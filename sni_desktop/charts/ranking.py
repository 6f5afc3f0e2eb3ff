"""Ranking: the answers of one wave as ordered bars with intervals, and the wave before as a tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.charts import choosing, counting_words, rank_words, wording
from sni_desktop.charts.parts import cell_at, colour_of, height_of, latest_with_cells, share_axis, summary_of
from sni_desktop.core.figure import (
    Anchor,
    Axis,
    AxisTick,
    Bar,
    Bracket,
    Figure,
    Mark,
    Note,
    Point,
    Role,
    Scale,
    Tick,
    Whisker,
)
from sni_desktop.core.presentation import Sort
from sni_desktop.core.query import Show
from sni_desktop.core.result import Part, Share, Status
from sni_desktop.core.survey import Evidence, Kind
from sni_desktop.core.text import Listing, Text, _, rounded

if TYPE_CHECKING:
    from sni_desktop.core.result import Result, Row
    from sni_desktop.core.text import Value

MOST_BARS = 15
_MANY, MOST_OF_MANY = 30, 10
"""Among more answers than this ranks become wide, and only so many are drawn."""
_HALF = 0.31
_RANK_GAP = 8.0
_FIRST_BRACKET, _BRACKET_STEP, _MOST_BRACKETS = 16.0, 11.0, 4
"""How far brackets stand from the bars and from one another (1/96 inch), and how many side by side."""


def draw_ranking(result: Result) -> Figure:
    """Return one bar an answer, longest first (a scale keeps its order), for the latest wave shown."""
    latest = latest_with_cells(result)
    rows = shown_rows(result)
    marks: list[Mark] = []
    for lane, row in enumerate(rows):
        marks.extend(_bar(result, row, lane, latest))
    highest = max([0.01, *(_reach(row, latest) for row in rows)])
    labels = tuple(AxisTick(lane, wording.row_name(row)) for lane, row in enumerate(rows))
    brackets = _brackets(result, rows)
    title = takeaway(result, rows, latest)
    return Figure(
        title=title,
        subtitle=wording.joined(
            [
                wording.question_line(result.question, title=title),
                counting_words.share_line(result),
                wording.with_filter(result, base_words(result, latest)),
                rank_words.why_not(result.ranking),
                _how_to_read(rows, brackets),
                counting_words.mean_line(result, latest),
                wording.left_out(result, len(rows)),
                rank_words.among(result.ranking, len(rows) - len(choosing.others(rows))),
                _previous(result, latest),
            ]
        ),
        footer=wording.footer(result) if Show.SOURCE in result.query.show else "",
        summary=summary_of([wording.about_cell(result, row, latest) for row in rows]),
        x=share_axis(highest),
        y=Axis(-0.5, max(len(rows), 1) - 0.5, labels, Scale.LABELS),
        marks=(*marks, *(brackets or ())),
        y_down=True,
        row_height=26,
    )


def shown_rows(result: Result) -> tuple[Row, ...]:
    """Return the rows to draw, in the order of drawing."""
    latest = latest_with_cells(result)
    rows = [row for row in result.rows if height_of(row.cells[latest]) is not None]
    many = result.ranking is not None and len(result.ranking.order) > _MANY
    return choosing.chosen(
        result,
        rows,
        lambda row: height_of(row.cells[latest]),
        usual=Sort.LARGEST,
        room=MOST_OF_MANY if many else MOST_BARS,
    )


def _reach(row: Row, index: int) -> float:
    cell = row.cells[index]
    if not isinstance(cell, Share) or cell.value is None:
        return 0.0
    return cell.interval.high if cell.interval else cell.value


def _bar(result: Result, row: Row, lane: int, latest: int) -> list[Mark]:
    cell = row.cells[latest]
    if not isinstance(cell, Share) or cell.value is None:
        return []
    show = result.query.show
    about = wording.about_cell(result, row, latest)
    vague = cell.evidence is Evidence.VAGUE
    caution = cell.status is Status.CAUTION
    plain = caution or row.part is Part.OTHERS
    role = Role.NEUTRAL if plain else colour_of(row.question, None)
    at = cell_at(result, row, latest)
    marks: list[Mark] = [
        Bar(0.0, cell.value, lane - _HALF, lane + _HALF, role, about, hatched=vague, stands_for=at)
    ]
    end = cell.value
    if Show.INTERVALS in show and cell.interval:
        marks.append(
            Whisker(Point(cell.value, lane), cell.interval.low, cell.interval.high, Role.INK, horizontal=True)
        )
        end = cell.interval.high
    if Show.PREVIOUS in show and latest > 0:
        before = row.cells[latest - 1]
        if isinstance(before, Share) and before.value is not None:
            reach = _HALF + 0.1
            marks.append(
                Tick(
                    before.value,
                    lane - reach,
                    lane + reach,
                    Role.MUTED,
                    wording.about_cell(result, row, latest - 1),
                    cell_at(result, row, latest - 1),
                )
            )
            end = max(end, before.value)
    value = wording.cell_value(cell, wording.cell_places(cell, wording.decimals(result)))
    marks.append(Note(Point(end, lane), value, Role.INK, Anchor.START, dx=8, bold=True))
    if row.standing is not None:
        words, text = rank_words.rank_words(result, row), rank_words.rank(row.standing)
        marks.append(Note(Point(0.0, lane), text, Role.MUTED, Anchor.END, dx=-_RANK_GAP, about=words))
    return marks


def _brackets(result: Result, rows: tuple[Row, ...]) -> tuple[Bracket, ...] | None:
    """Return a bracket for each group of answers that are not told apart; None if there are too many."""
    if result.ranking is None or not result.ranking.how.established:
        return ()
    from sni_desktop.analysis.standings import tied_codes  # noqa: PLC0415 - rankings with ranks only

    lanes = {row.option.code: lane for lane, row in enumerate(rows) if row.option is not None}
    brackets: list[Bracket] = []
    ends: list[int] = []
    for group in tied_codes(result.ranking, lanes):
        ys = sorted(lanes[code] for code in group)
        # Groups one below the other share a column, those that overlap have one each.
        column = next((number for number, end in enumerate(ends) if end < ys[0]), len(ends))
        ends[column : column + 1] = [ys[-1]]
        names = tuple(wording.row_name(rows[lane]) for lane in ys)
        about = _("not told apart: {names}").of(names=Listing(names))
        dx = _FIRST_BRACKET + column * _BRACKET_STEP
        brackets.append(Bracket(tuple(map(float, ys)), dx, Role.MUTED, about))
    return tuple(brackets) if len(ends) <= _MOST_BRACKETS else None


def _how_to_read(rows: tuple[Row, ...], brackets: tuple[Bracket, ...] | None) -> Value:
    """Return what the numbers before the bars and the brackets behind them mean."""
    if not any(row.standing for row in rows):
        return ""
    if brackets is None:
        return _("before each bar: its possible ranks; many answers are not told apart")
    if brackets:
        return _("before each bar: its possible ranks; bracket: not told apart")
    return _("before each bar: its rank")


def takeaway(result: Result, rows: tuple[Row, ...], latest: int) -> Value:
    """Return who leads; without ranks, the first answers with their shares, and no claim that they differ."""
    if not rows:
        return _("{question}: nothing to show in these waves").of(question=result.question.label)
    if claimed := rank_words.title(result, rows):
        return claimed
    if result.question.kind is Kind.SCALE:
        # The first bars of a scale are its lowest answers, not the most frequent ones.
        return result.question.label
    places = wording.decimals(result)
    shown = [
        rounded(100 * (height_of(cell) or 0.0), wording.cell_places(cell, places))
        for cell in (row.cells[latest] for row in rows[:3])
    ]
    if len(shown) == 3 and shown[1] == shown[2]:
        # Naming two of several equal answers would be arbitrary.
        return result.question.label
    names: list[Value] = [
        Text("{name} ({value})").of(
            name=wording.row_name(row),
            value=wording.cell_value(row.cells[latest], wording.cell_places(row.cells[latest], places)),
        )
        for row in rows[:2]
    ]
    if not wording.is_short(result.question):
        return Listing(tuple(names))
    return _("{question}: {names}").of(question=result.question.label, names=Listing(tuple(names)))


def base_words(result: Result, latest: int) -> Value:
    """Return the wave that is ranked, and its base."""
    size = counting_words.size_words(result, latest, wording.size_of(result, result.bases[latest]))
    if len(result.waves) == 1:
        # Several answers are counted in words already: whom their shares are of need not be said twice.
        return size if counting_words.counting(result) else wording.base_line(result)
    return _("{wave}, {size}").of(wave=result.waves[latest].label, size=size)


def _previous(result: Result, latest: int) -> Value:
    if Show.PREVIOUS in result.query.show and latest > 0:
        return _("tick: {wave}").of(wave=result.waves[latest - 1].label)
    return ""

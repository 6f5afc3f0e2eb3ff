"""Dots: estimates with their intervals, one below the other, and those of the wave before as paler dots.

A dot plot needs no zero, so shares, means and balances can all be compared in it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.charts import counting_words, rank_words, wording
from sni_desktop.charts.attitudes import figure_of, lanes_of, scale_title, sides_of
from sni_desktop.charts.counting_words import lists_differ
from sni_desktop.charts.parts import (
    cell_at,
    change_at,
    colour_of,
    height_of,
    latest_with_cells,
    mean_axis,
    net_axis,
    share_axis,
    summary_of,
)
from sni_desktop.charts.ranking import base_words, shown_rows, takeaway
from sni_desktop.charts.waves import is_hollow
from sni_desktop.core.figure import (
    Anchor,
    Axis,
    AxisTick,
    Dot,
    Figure,
    Key,
    Line,
    Mark,
    Note,
    Point,
    Role,
    Scale,
    Whisker,
)
from sni_desktop.core.query import Show
from sni_desktop.core.result import Mean, Net, Share, Status
from sni_desktop.core.survey import Comparable
from sni_desktop.core.text import _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.charts.attitudes import Lane
    from sni_desktop.core.result import Cell, Result, Row
    from sni_desktop.core.text import Value

ROW, LEAST_ROW = 30.0, 23.0
_APART = 0.2
"""How far the dots of two waves stand above and below the middle of their row."""
_NOW, _BEFORE = 11.0, 8.0
_CAP = 4.0


def draw_dots(result: Result) -> Figure:
    """Return one dot an answer for the latest wave, in the order of the ranking."""
    latest = latest_with_cells(result)
    rows = shown_rows(result)
    title = takeaway(result, rows, latest)
    marks = [mark for lane, row in enumerate(rows) for mark in pair(result, row, lane, latest)]
    labels = tuple(AxisTick(lane, wording.row_name(row)) for lane, row in enumerate(rows))
    return Figure(
        title=title,
        subtitle=wording.joined(
            [
                wording.question_line(result.question, title=title),
                counting_words.share_line(result),
                wording.with_filter(result, base_words(result, latest)),
                rank_words.why_not(result.ranking),
                counting_words.mean_line(result, latest),
                wording.left_out(result, len(rows)),
            ]
        ),
        footer=wording.footer(result) if Show.SOURCE in result.query.show else "",
        summary=summary_of([wording.about_cell(result, row, latest) for row in rows]),
        x=axis_of(result, rows, latest),
        y=Axis(-0.5, max(len(rows), 1) - 0.5, labels, Scale.LABELS),
        marks=tuple(marks),
        keys=wave_keys(result, rows, latest, colour_of(result.question, None)),
        y_down=True,
        row_height=ROW,
        least_row=LEAST_ROW,
    )


def draw_attitude_dots(result: Result) -> Figure:
    """Return one dot a statement or a wave: the positive side, the balance or the mean, as is compared."""
    lanes = lanes_of(result)
    marks: list[Mark] = []
    focused = [(lane.focus, lane.index) for lane in lanes if lane.focus is not None]
    for number, lane in enumerate(lanes):
        if lane.focus is not None:
            before = len({each.question.id for each in lanes}) > 1
            marks += pair(result, lane.focus, number, lane.index, before=before)
    cells = [row.cells[index] for row, index in focused]
    many = len({lane.question.id for lane in lanes}) > 1
    rows = [row for row, _index in focused]
    if many and lanes[0].index > 0:
        cells += [row.cells[index - 1] for row, index in focused]
    told = _("each dot: {part}").of(part=wording.row_name(rows[0])) if rows else ""
    figure = figure_of(result, lanes, _title(result, lanes), marks, _axis(cells), told)
    keys = wave_keys(result, rows, lanes[0].index, Role.POSITIVE_2) if many else ()
    return replace(figure, keys=keys, row_height=ROW, least_row=LEAST_ROW)


def _title(result: Result, lanes: list[Lane]) -> Value:
    """Return the change of the chosen question, else the number that its dot stands for."""
    chosen = next((lane for lane in reversed(lanes) if lane.question.id == result.question.id), lanes[-1])
    focus = chosen.focus
    if chosen.change is not None or focus is None or height_of(focus.cells[chosen.index]) is None:
        return scale_title(result, lanes, [sides_of(lane) for lane in lanes])
    value = wording.cell_value(focus.cells[chosen.index], wording.decimals(result))
    many = len({lane.question.id for lane in lanes}) > 1
    subject = wording.subject(focus) if many else wording.headline(focus)
    return _("{subject}: {value}").of(subject=subject, value=value)


def axis_of(result: Result, rows: Sequence[Row], latest: int) -> Axis:
    """Return the axis that holds the intervals of the waves that are drawn."""
    cells = [row.cells[latest] for row in rows]
    if has_before(result, latest):
        cells += [row.cells[latest - 1] for row in rows]
    return _axis(cells)


def _axis(cells: Sequence[Cell]) -> Axis:
    known = [cell for cell in cells if height_of(cell) is not None]
    intervals = [cell.interval for cell in known if isinstance(cell, Share | Mean | Net) and cell.interval]
    heights = [height_of(cell) or 0.0 for cell in known]
    lowest = min([*heights, *(each.low for each in intervals)], default=0.0)
    highest = max([*heights, *(each.high for each in intervals)], default=1.0)
    if any(isinstance(cell, Mean) for cell in known):
        return mean_axis(lowest, highest)
    if any(isinstance(cell, Net) for cell in known):
        return net_axis(lowest, highest)
    return share_axis(max(highest, 0.01))


def has_before(result: Result, latest: int) -> bool:
    """Tell whether the wave before is drawn beside a wave."""
    return Show.PREVIOUS in result.query.show and latest > 0


def wave_keys(result: Result, rows: Sequence[Row], latest: int, role: Role) -> tuple[Key, ...]:
    """Return the legend of two waves, the later one first; none where one alone is drawn."""
    if not has_before(result, latest) or not any(
        height_of(row.cells[latest - 1]) is not None for row in rows
    ):
        return ()
    return Key(role, result.waves[latest].label), Key(Role.MUTED, result.waves[latest - 1].label)


def pair(result: Result, row: Row, lane: float, latest: int, *, before: bool = True) -> list[Mark]:
    """Return the dot of a row in a wave with its interval and its number, and the wave before it."""
    cell = row.cells[latest]
    now = height_of(cell)
    earlier = row.cells[latest - 1] if before and has_before(result, latest) else None
    then = height_of(earlier)
    marks: list[Mark] = []
    apart = _APART if then is not None else 0.0
    if then is not None:
        if now is not None:
            marks += _joined(result, row, latest, (then, now), lane)
        marks += _dot(result, row, latest - 1, lane - apart, Role.MUTED, _BEFORE)
    if now is None:
        words = wording.cell_value(cell) if cell is not None else wording.absent(result)
        start = then if then is not None else 0.0
        return [*marks, Note(Point(start, lane), words, Role.MUTED, Anchor.START, dx=12, size=11)]
    role = Role.POSITIVE_2 if row.part is not row.part.OPTION else colour_of(row.question, None)
    marks += _dot(result, row, latest, lane + apart, role, _NOW)
    text = wording.cell_value(cell, wording.cell_places(cell, wording.decimals(result)))
    ends = [now, *([then] if then is not None else [])]
    if Show.INTERVALS in result.query.show:
        ends += [
            each.interval.high
            for each in (cell, earlier)
            if isinstance(each, Share | Mean | Net) and each.interval
        ]
    marks.append(Note(Point(max(ends), lane + apart), text, Role.INK, Anchor.START, dx=10, bold=True))
    return marks


def _dot(result: Result, row: Row, index: int, lane: float, role: Role, size: float) -> list[Mark]:
    cell, value = row.cells[index], height_of(row.cells[index])
    if value is None:
        return []
    marks: list[Mark] = []
    interval = cell.interval if isinstance(cell, Share | Mean | Net) else None
    # The interval of the wave before is there to be looked up, and steps back.
    faint = Role.NEUTRAL if role is Role.MUTED else role
    if interval is not None and Show.INTERVALS in result.query.show:
        marks.append(
            Whisker(Point(value, lane), interval.low, interval.high, faint, horizontal=True, cap=_CAP)
        )
    about = wording.about_cell(result, row, index)
    small = isinstance(cell, Share | Mean | Net) and cell.status is Status.CAUTION
    hollow = small or is_hollow(cell)
    at = cell_at(result, row, index)
    marks.append(Dot(Point(value, lane), role, about, size, hollow, stands_for=at))
    return marks


def _joined(result: Result, row: Row, latest: int, ends: tuple[float, float], lane: float) -> list[Mark]:
    """Return the line from the earlier dot to the later one: dashed or left out as in a chart of waves."""
    earlier = latest - 1
    known = result.study.compare(row.question.id, result.waves[earlier].id, result.waves[latest].id)
    if known.state is Comparable.NO or lists_differ(result, earlier, latest):
        return []
    change = next((each for each in row.changes if (each.earlier, each.later) == (earlier, latest)), None)
    about: Value = wording.about_change(result, row, change) if change else known.reason
    then, now = ends
    points = Point(then, lane - _APART), Point(now, lane + _APART)
    dashed = known.state is Comparable.MAY_DIFFER
    at = change_at(result, row, change) if change else None
    return [Line(points, Role.MUTED, 1.2, dashed, about, at)]

"""Groups as bars of 100 %, one a group, and as small multiples: a panel of bars a group, on one scale."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.charts import choosing, wording
from sni_desktop.charts import crosstab_words as words
from sni_desktop.charts.attitudes import role_of
from sni_desktop.charts.crosstab import nothing
from sni_desktop.charts.groups import card, groups_of, is_small
from sni_desktop.charts.parts import colour_of
from sni_desktop.charts.stacked import ROW, Segment, Stack, lane_axis, stack_axis, stack_marks
from sni_desktop.core.figure import (
    Anchor,
    Axis,
    AxisTick,
    Bar,
    Figure,
    Head,
    Heads,
    Key,
    Line,
    Mark,
    Note,
    Point,
    Role,
    Scale,
    Tick,
    Whisker,
)
from sni_desktop.core.query import Show
from sni_desktop.core.result import Part
from sni_desktop.core.survey import Kind
from sni_desktop.core.text import Text, _

if TYPE_CHECKING:
    from sni_desktop.charts.groups import Groups
    from sni_desktop.core.result import CrossRow, Result
    from sni_desktop.core.text import Value

MOST_PANEL_ROWS = 12
_WIDE, _BETWEEN = 2.0, 0.25
"""The width of a panel and of what is between two (a table's widest column is 1 wide)."""
_PART = 0.66
"""How far the highest bar and its interval reach into a panel; the rest is for its number."""
_HALF = 0.3


def draw_group_stacks(result: Result) -> Figure:
    """Return a bar of 100 % for everybody and for each group."""
    if result.crosstab is None:
        return nothing(words.invitation(result.query))
    shown = groups_of(result, result.crosstab, empty=True)
    drawn = {Part.OPTION, Part.OTHERS}
    rows = tuple(row for row in choosing.alone(result.crosstab.rows) if row.part in drawn)
    inside = _in_order(result, [row for row in rows if not words.is_apart(result, row)])
    shown = replace(shown, rows=tuple(inside))
    stacks = [_stack(shown, column) for column in (0, *shown.columns)]
    marks = stack_marks(stacks, words.places(result, 1))
    keys = tuple(Key(_role(row), words.row_name(row), _is_outside(row)) for row in inside)
    apart = [row for row in rows if words.is_apart(result, row)]
    told = [
        _("{name}: {value}").of(
            name=words.row_name(row, result), value=words.cell_text(row, 0, words.places(result, 0))
        )
        for row in apart
    ]
    axes = stack_axis(), lane_axis(stacks)
    return card(shown, marks, axes, row_height=ROW, keys=keys, told=told, arrows=False)


def _in_order(result: Result, rows: list[CrossRow]) -> list[CrossRow]:
    """Return the answers in the order of a bar: of a scale from its negative end, all else last."""
    if result.question.kind is not Kind.SCALE:
        return rows
    turned = result.question.is_reversed
    scale = [row for row in rows if not _is_outside(row)]
    return [*(reversed(scale) if turned else scale), *(row for row in rows if _is_outside(row))]


def _is_outside(row: CrossRow) -> bool:
    return row.option is not None and row.option.outside


def _role(row: CrossRow) -> Role:
    if row.question.kind is Kind.SCALE:
        return role_of(row.question, row.option) if row.option else Role.NEUTRAL
    return colour_of(row.question, row.option)


def _stack(shown: Groups, column: int) -> Stack:
    values = [row.cells[column].estimate.value for row in shown.rows]
    known = all(value is not None for value in values)
    segments = tuple(
        Segment(value, _role(row), shown.about(row, column), shown.at(row, column), _is_outside(row))
        for row, value in zip(shown.rows, values, strict=True)
        if known and value
    )
    small = known and any(is_small(row.cells[column]) for row in shown.rows)
    size = shown.size(column)
    if small:
        size = Text("{size} {mark}").of(size=size, mark=words.SMALL)
    return Stack(words.column_name(shown.table.columns[column]), segments, size)


# Small multiples


def draw_multiples(result: Result) -> Figure:
    """Return a panel of bars for each group, side by side on one scale, with everybody as ticks."""
    if result.crosstab is None:
        return nothing(words.invitation(result.query))
    shown = groups_of(result, result.crosstab)
    shown = replace(shown, rows=shown.rows[:MOST_PANEL_ROWS])
    highest = max(shown.highest, *(row.cells[0].estimate.value or 0.0 for row in shown.rows), 0.01)
    marks: list[Mark] = []
    heads: list[Head] = []
    for number, column in enumerate(shown.columns):
        start = number * (_WIDE + _BETWEEN)
        scale = _WIDE * _PART / highest
        low, high = -0.5, len(shown.rows) - 0.5
        marks.append(Line((Point(start, low), Point(start, high)), Role.MUTED, 1.2))
        for lane, row in enumerate(shown.rows):
            marks += _panel_bar(shown, row, column, lane, start, scale)
        about = words.about_column(result, shown.table.columns[column])
        heads.append(Head(start, start + _WIDE, shown.name(column), (shown.size(column),), about, kept=True))
    labels = tuple(AxisTick(lane, words.row_name(row, result)) for lane, row in enumerate(shown.rows))
    end = heads[-1].x1 if heads else 1.0
    axes = (
        Axis(0.0, end, (), Scale.HIDDEN),
        Axis(-0.5, max(len(shown.rows), 1) - 0.5, labels, Scale.LABELS),
    )
    figure = card(shown, marks, axes, row_height=24, told=(_("tick: total"),))
    if not heads:
        return figure
    names: tuple[Value, ...] = ("",)
    divided = shown.table.banners[0].question
    group = Head(0.0, end, wording.question_name(divided))
    return replace(figure, heads=Heads(tuple(heads), (group,), names))


def _panel_bar(
    shown: Groups, row: CrossRow, column: int, lane: int, start: float, scale: float
) -> list[Mark]:
    found, total = row.cells[column].estimate, row.cells[0].estimate.value
    about, at = shown.about(row, column), shown.at(row, column)
    if found.value is None:
        text = shown.text(row, column)
        return [Note(Point(start, lane), text, Role.MUTED, Anchor.START, dx=6, about=about)]
    role = Role.NEUTRAL if is_small(row.cells[column]) else Role.SERIES_1
    end = start + found.value * scale
    marks: list[Mark] = [Bar(start, end, lane - _HALF, lane + _HALF, role, about, stands_for=at)]
    if found.interval is not None and Show.INTERVALS in shown.result.query.show:
        low, high = (start + each * scale for each in (found.interval.low, found.interval.high))
        marks.append(Whisker(Point(end, lane), low, high, Role.INK, horizontal=True))
        end = max(end, high)
    if total is not None:
        place, top = start + total * scale, _HALF + 0.1
        marks.append(Tick(place, lane - top, lane + top, Role.MUTED, shown.about(row, 0), shown.at(row, 0)))
        end = max(end, place)
    text = shown.text(row, column)
    marks.append(Note(Point(end, lane), text, Role.INK, Anchor.START, dx=6, bold=True, size=11))
    return marks

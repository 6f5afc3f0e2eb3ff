"""Grouped: answers by the groups of a breakdown, as bars or as dots beside one another, with intervals."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.charts import crosstab_words as words
from sni_desktop.charts.crosstab import nothing
from sni_desktop.charts.groups import card, group_keys, groups_of, is_small
from sni_desktop.charts.parts import mean_axis, share_axis
from sni_desktop.core.figure import (
    Anchor,
    Axis,
    AxisTick,
    Bar,
    Dot,
    Figure,
    Mark,
    Note,
    Point,
    Role,
    Scale,
    Tick,
    Whisker,
)
from sni_desktop.core.query import Show
from sni_desktop.core.text import _

if TYPE_CHECKING:
    from sni_desktop.charts.groups import Groups
    from sni_desktop.core.result import CrossRow, Crosstab, Result
    from sni_desktop.core.text import Value

MOST_BARS, MOST_DOTS = 20, 36
_BAR, _DOT, _BETWEEN = 15.0, 11.0, 10.0
"""Heights of a bar and of a dot with its interval, and between two answers (1/96 inch)."""
_LEAST_DOT, _SIZE = 8.0, 9.0
_CAP = 3.0
_HALF = 0.37
"""Half the thickness of a bar: what is left over makes room for the numbers of shorter ones."""


def draw_grouped(result: Result) -> Figure:
    """Return a bar for each group of respondents, answer by answer."""
    if result.crosstab is None:
        return nothing(words.invitation(result.query))
    shown = groups_of(result, result.crosstab, MOST_BARS)
    marks = [
        mark
        for lane, row in enumerate(shown.rows)
        for column, y, half in _places(shown, lane, _BAR)
        for mark in _bar(shown, row, column, y, half)
    ]
    axes = share_axis(shown.highest), _lanes(shown)
    height = _BAR * len(shown.columns) + _BETWEEN
    return card(shown, marks, axes, row_height=height, keys=group_keys(shown))


def draw_group_dots(result: Result) -> Figure:
    """Return a dot for each group, answer by answer; of numbers, one for the mean of each group."""
    if result.crosstab is None:
        return nothing(words.invitation(result.query))
    shown = groups_of(result, result.crosstab, MOST_DOTS)
    if not shown.rows:
        return _means(result, result.crosstab)
    marks: list[Mark] = []
    for lane, row in enumerate(shown.rows):
        total = row.cells[0].estimate.value
        if total is not None:
            marks.append(
                Tick(total, lane - 0.42, lane + 0.42, Role.MUTED, shown.about(row, 0), shown.at(row, 0))
            )
        for column, y, _half in _places(shown, lane, _DOT):
            marks += _dot(shown, row, column, y)
    axes = share_axis(shown.highest), _lanes(shown)
    height = _DOT * len(shown.columns) + _BETWEEN
    told = (_("vertical line: total"),)
    figure = card(shown, marks, axes, row_height=height, keys=group_keys(shown), told=told, arrows=False)
    return replace(figure, least_row=_LEAST_DOT * len(shown.columns) + _BETWEEN)


def _lanes(shown: Groups) -> Axis:
    labels = tuple(AxisTick(lane, words.row_name(row, shown.result)) for lane, row in enumerate(shown.rows))
    return Axis(-0.5, max(len(shown.rows), 1) - 0.5, labels, Scale.LABELS)


def _places(shown: Groups, lane: int, high: float) -> list[tuple[int, float, float]]:
    """Return each column with where its mark stands in a row, and half its height there."""
    pitch = high / (high * len(shown.columns) + _BETWEEN)
    first = lane - pitch * (len(shown.columns) - 1) / 2
    return [(column, first + number * pitch, _HALF * pitch) for number, column in enumerate(shown.columns)]


def _bar(shown: Groups, row: CrossRow, column: int, y: float, half: float) -> list[Mark]:
    found = row.cells[column].estimate
    if found.value is None:
        return [_absent(shown, row, column, y)]
    about, at = shown.about(row, column), shown.at(row, column)
    marks: list[Mark] = [
        Bar(0.0, found.value, y - half, y + half, shown.colour(column), about, stands_for=at)
    ]
    end = found.value
    if found.interval is not None and Show.INTERVALS in shown.result.query.show:
        low, end = found.interval.low, max(end, found.interval.high)
        marks.append(
            Whisker(Point(found.value, y), low, found.interval.high, Role.INK, horizontal=True, cap=_CAP)
        )
    text = shown.text(row, column)
    marks.append(Note(Point(end, y), text, Role.INK, Anchor.START, dx=8, bold=True, size=10))
    return marks


def _absent(shown: Groups, row: CrossRow, column: int, y: float) -> Note:
    """Return what stands where a number must not be shown: a sign that the footer explains."""
    text, about = shown.text(row, column), shown.about(row, column)
    return Note(Point(0.0, y), text, Role.MUTED, Anchor.START, dx=6, size=11, about=about)


def _dot(shown: Groups, row: CrossRow, column: int, y: float) -> list[Mark]:
    cell = row.cells[column]
    found, role = cell.estimate, shown.colour(column)
    if found.value is None:
        return [_absent(shown, row, column, y)]
    marks: list[Mark] = []
    if found.interval is not None and Show.INTERVALS in shown.result.query.show:
        low, high = found.interval.low, found.interval.high
        marks.append(Whisker(Point(found.value, y), low, high, role, horizontal=True, cap=_CAP))
    about, at = shown.about(row, column), shown.at(row, column)
    marks.append(Dot(Point(found.value, y), role, about, _SIZE, is_small(cell), stands_for=at))
    return marks


def _means(result: Result, table: Crosstab) -> Figure:
    """Return one row a group with its mean: numbers have no answers to be rows."""
    shown = groups_of(result, table, means=True)
    means = shown.rows[:1]
    columns = (0, *shown.columns)
    marks: list[Mark] = []
    ends: list[float] = []
    for row in means:
        for lane, column in enumerate(columns):
            found = row.cells[column].estimate
            marks += _dot(shown, row, column, float(lane))
            if found.value is not None:
                end = found.interval.high if found.interval else found.value
                ends += [end, found.interval.low if found.interval else found.value]
                text = shown.text(row, column)
                marks.append(Note(Point(end, lane), text, Role.INK, Anchor.START, dx=10, bold=True))
    names: list[Value] = [shown.name(column) for column in columns]
    labels = tuple(AxisTick(lane, name) for lane, name in enumerate(names))
    axes = (
        mean_axis(min(ends, default=0.0), max(ends, default=1.0)),
        Axis(-0.5, len(columns) - 0.5, labels, Scale.LABELS),
    )
    return card(shown, marks, axes, row_height=28)

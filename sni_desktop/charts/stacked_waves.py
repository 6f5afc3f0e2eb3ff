"""Stacked over the waves: all answers to a question, or a whole battery, as bars of 100 %."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.charts import choosing, wording
from sni_desktop.charts.attitudes import (
    compared_words,
    counted_outside,
    figure_of,
    is_suppressed,
    keys_of,
    lanes_of,
    outside_names,
    role_of,
    scale_title,
    sides_of,
)
from sni_desktop.charts.parts import cell_at, change_mark, colour_of, height_of, summary_of
from sni_desktop.charts.stacked import MOST_BARS, ROW, Segment, Stack, lane_axis, stack_axis, stack_marks
from sni_desktop.charts.waves import caution, takeaway
from sni_desktop.core.figure import Anchor, Figure, Key, Mark, Note, Point, Role
from sni_desktop.core.query import Show
from sni_desktop.core.result import Mean, Share, Status
from sni_desktop.core.survey import Comparable
from sni_desktop.core.text import Listing, _

if TYPE_CHECKING:
    from sni_desktop.charts.attitudes import Lane
    from sni_desktop.core.result import Result
    from sni_desktop.core.text import Value

_AFTER_BAR = _("after the bar: change of “{part}” from the wave before")


def draw_stacked_waves(result: Result) -> Figure:
    """Return one bar a wave, whose parts are the answers in the order of the question."""
    shown = range(len(result.waves))[-MOST_BARS:]
    stacks = [_stack(result, index) for index in shown]
    title = takeaway(result, choosing.alone(result.rows))
    hidden = len(result.waves) - len(shown)
    return Figure(
        title=title,
        subtitle=wording.joined(
            [
                wording.question_line(result.question, title=title),
                wording.with_filter(result, wording.base_name(result)),
                _breaks(result),
                caution(result),
                _("%n earlier wave(s) in the table", "", hidden) if hidden else "",
            ]
        ),
        footer=wording.footer(result) if Show.SOURCE in result.query.show else "",
        summary=summary_of(
            [
                wording.about_cell(result, row, index)
                for index in shown
                for row in choosing.alone(result.rows)
                if row.cells[index] is not None
            ]
        ),
        x=stack_axis(),
        y=lane_axis(stacks),
        marks=tuple(stack_marks(stacks, wording.decimals(result))),
        keys=tuple(
            Key(colour_of(row.question, row.option), wording.row_name(row))
            for row in choosing.alone(result.rows)
            if row.option is not None and any(height_of(cell) for cell in row.cells)
        ),
        y_down=True,
        row_height=ROW,
    )


def _stack(result: Result, index: int) -> Stack:
    filled = [(row, row.cells[index]) for row in choosing.alone(result.rows) if row.cells[index] is not None]
    known = all(height_of(cell) is not None for _row, cell in filled)
    segments = tuple(
        Segment(
            share,
            colour_of(row.question, row.option),
            wording.about_cell(result, row, index),
            cell_at(result, row, index),
        )
        for row, cell in filled
        if known and (share := height_of(cell))
    )
    size = wording.base_size(result.bases[index].n) if Show.BASES in result.query.show else ""
    small = any(isinstance(cell, Share) and cell.status is Status.CAUTION for _row, cell in filled)
    return Stack(
        result.waves[index].label,
        segments,
        wording.joined([size, _("small base") if small else ""]),
    )


def _breaks(result: Result) -> Value:
    """Return which neighbouring bars are not to be compared, or ""."""
    apart = [
        Listing((result.waves[at].label, result.waves[at + 1].label))
        for at, step in enumerate(result.steps)
        if step.state is Comparable.NO
    ]
    return _("not to be compared: {waves}").of(waves=wording.joined_by(list(apart), ", ")) if apart else ""


def draw_stacked_scale(result: Result) -> Figure:
    """Return one bar a statement or a wave, from the negative end of the scale to the positive one."""
    lanes = lanes_of(result)
    sides = [sides_of(lane) for lane in lanes]
    stacks = [_scale_stack(result, lane) for lane in lanes]
    marks: list[Mark] = stack_marks(stacks, wording.decimals(result))
    for number, lane in enumerate(lanes):
        marks += _change(result, lane, Point(1.0, number))
    title, told = scale_title(result, lanes, sides), compared_words(result, lanes, _AFTER_BAR)
    figure = figure_of(result, lanes, title, marks, stack_axis(), told)
    named = Listing(outside_names(lanes))
    outside = any(counted_outside(result, lane) for lane in lanes)
    hatched = (Key(Role.NEUTRAL, named, hatched=True),) if outside else ()
    return replace(figure, keys=(*keys_of(lanes), *hatched), row_height=ROW)


def _scale_stack(result: Result, lane: Lane) -> Stack:
    left, middle, right = sides_of(lane)
    inside = [*reversed(left), *middle, *right]
    outside = counted_outside(result, lane)
    segments = tuple(
        Segment(
            share,
            role_of(lane.question, row.option),
            wording.about_cell(result, row, lane.index),
            cell_at(result, row, lane.index),
            hatched=(row, share) in outside,
        )
        for row, share in (*inside, *outside)
        if share
    )
    return Stack(lane.name, () if is_suppressed(lane) else segments)


def _change(result: Result, lane: Lane, at: Point) -> list[Mark]:
    """Return the change of what is compared against the wave before, behind its bar."""
    row, change = lane.focus, lane.change
    if row is None or change is None or Show.PREVIOUS not in result.query.show or is_suppressed(lane):
        return []
    means = isinstance(row.cells[change.later], Mean)
    text, role = change_mark(change, wording.decimals(result), means=means)
    about = wording.about_change(result, row, change)
    bold = role is not Role.MUTED
    return [Note(at, text, role, Anchor.START, dx=8, bold=bold, about=about)]

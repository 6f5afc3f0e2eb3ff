"""Stacked: bars of 100 %, one a wave, a statement or a group, whose parts are all the answers given.

Only answers that exclude one another are stacked: a bar as long as the others says that nothing is missing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.core.figure import (
    Anchor,
    Axis,
    AxisTick,
    Bar,
    Mark,
    Note,
    Point,
    Role,
    Scale,
)
from sni_desktop.core.text import Number, Percent, Text, _
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.core.result import At
    from sni_desktop.core.text import Value

MOST_BARS = 15
"""More bars than this are left to the table."""
ROW = 30.0
_HALF = 0.34
_LEAST_INSIDE = 0.045


@dataclass(frozen=True)
class Segment:
    """One answer in a bar: its share (0 to 1), and the colour that it has in every bar."""

    share: float
    role: Role
    about: Text
    stands_for: At | None = None
    hatched: bool = False


@dataclass(frozen=True)
class Stack:
    """One bar; without segments it has too few answers to be shown. ``note`` stands behind it."""

    name: Value
    segments: tuple[Segment, ...]
    note: Value = ""


def stack_marks(stacks: Sequence[Stack], places: int) -> list[Mark]:
    """Return the bars, one below the other, with their numbers inside."""
    marks: list[Mark] = []
    for lane, stack in enumerate(stacks):
        at = 0.0
        for segment in stack.segments:
            inside: Value = Number(100 * segment.share, places) if segment.share >= _LEAST_INSIDE else ""
            marks.append(
                Bar(
                    at,
                    at + segment.share,
                    lane - _HALF,
                    lane + _HALF,
                    segment.role,
                    segment.about,
                    hatched=segment.hatched,
                    text="" if segment.hatched else inside,
                    stands_for=segment.stands_for,
                )
            )
            at += segment.share
        if not stack.segments:
            marks.append(Note(Point(0.0, lane), _("too few answers"), Role.MUTED, Anchor.START, dx=8))
        if stack.note != "":
            marks.append(Note(Point(1.0, lane), stack.note, Role.MUTED, Anchor.START, dx=8))
    return marks


def stack_axis() -> Axis:
    """Return the axis of whole bars."""
    return Axis(0.0, 1.0, tuple(AxisTick(at / 4, Percent(at / 4)) for at in range(5)))


def lane_axis(stacks: Sequence[Stack]) -> Axis:
    """Return the axis of their names."""
    ticks = tuple(AxisTick(lane, stack.name) for lane, stack in enumerate(stacks))
    return Axis(-0.5, max(len(stacks), 1) - 0.5, ticks, Scale.LABELS)

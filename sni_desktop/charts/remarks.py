"""Where remarks stand: near their marks, over nothing else, each with a line to what it is about."""

from __future__ import annotations

from itertools import pairwise
from math import cos, hypot, radians, sin
from typing import TYPE_CHECKING, TypeAlias

from sni_desktop.charts.drawing import Circle, Path, Rect, Spot, Words
from sni_desktop.charts.marks import ARM, bar_box, cell_box
from sni_desktop.core.figure import Bar, Bracket, Cell, Dot, Line, Note, Role, Tick, Whisker
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sni_desktop.charts.drawing import Item, Plot
    from sni_desktop.charts.typesetting import Typesetter
    from sni_desktop.core.figure import Mark

_Edges: TypeAlias = tuple[float, float, float, float]
"""Left, top, right and bottom."""
_Ends: TypeAlias = tuple[float, float, float, float]
"""x and y of one end of a line, then of the other."""

SIZE = 11.0
_LEADING = 1.32
_WIDEST, _PART = 170.0, 0.25
"""How wide a remark is at most, in 1/96 inch and as a part of the card."""
_MOST_LINES = 5
_PAD = 5.0
_ASIDE = 20.0
"""Between the plot and the remarks beside it."""
_GAP = 3.0
_NEAREST, _NEARBY, _FARTHEST, _STEP = 16, 240, 700, 12
_DIRECTIONS = (-45, -135, 45, 135, -20, -160, 20, 160, -70, -110, 70, 110, 0, 180, -90, 90)
"""Degrees, in the order in which they are tried: aslant first, so that the line is told from whiskers."""
_STRAIGHT = 0.2


@dataclass(frozen=True)
class Placed:
    """Remarks in their places; ``missing`` tells whether some found none."""

    items: tuple[Item, ...]
    spots: tuple[Spot, ...]
    missing: bool


def placed(
    marks: Sequence[Mark],
    plot: Plot,
    area: _Edges,
    words: Sequence[_Edges],
    type_: Typesetter,
    *,
    strict: bool,
) -> Placed:
    """Return the remarks among some marks, within an ``area`` of the card and clear of ``words``.

    Unless ``strict``, their lines may cross words.
    """
    remarks = [mark for mark in marks if isinstance(mark, Note) and mark.remark]
    taken = _Taken(
        list(words),
        [box for mark in marks for box in _boxes(mark, plot)],
        [line for mark in marks if isinstance(mark, Line) for line in _segments(mark, plot)],
    )
    items: list[Item] = []
    spots: list[Spot] = []
    missing = False
    for remark in remarks:
        said = _lines_of(remark, area, type_)
        at = plot.across(remark.at.x), plot.down(remark.at.y)
        box = _free(at, _size(said, type_), area, taken, strict=strict)
        if box is None:
            missing = True
            continue
        taken.texts.append(box)
        items += _drawn(said, box, at, _radius(marks, remark))
        left, top, right, bottom = box
        spots.append(
            Spot(left, top, right - left, bottom - top, remark.about, type_, stands_for=remark.stands_for)
        )
    return Placed(tuple(items), tuple(spots), missing)


def room(width: float) -> float:
    """Return how wide a place for remarks is, beside a plot on a card of this inner width."""
    return _widest(width) + 2 * _PAD + _ASIDE


def _widest(width: float) -> float:
    return min(_WIDEST, width * _PART)


def _lines_of(remark: Note, area: _Edges, type_: Typesetter) -> list[str]:
    return type_.wrap(type_.say(remark.text), _widest(area[2] - area[0]), SIZE, most=_MOST_LINES)


def _size(lines: Sequence[str], type_: Typesetter) -> tuple[float, float]:
    wide = max((type_.measure(line, SIZE, False) for line in lines), default=0.0)
    return wide + 2 * _PAD, len(lines) * SIZE * _LEADING + 2 * _PAD


def _free(
    at: tuple[float, float], size: tuple[float, float], area: _Edges, taken: _Taken, *, strict: bool
) -> _Edges | None:
    """Return the nearest box that covers nothing, None if there is none.

    Its line crosses nothing either, if that can be had nearby; else no text.
    """
    # A marker may hold a text itself.
    texts = [each for each in taken.texts if not _holds(each, at)]
    shapes = [each for each in taken.shapes if not _holds(each, at)]
    ways: list[tuple[list[_Edges], int]] = [([*texts, *shapes], _NEARBY), (texts, _FARTHEST)]
    for barriers, farthest in ways if strict else [*ways, ([], _FARTHEST)]:
        for box in _candidates(at, size, farthest):
            inside = box[0] >= area[0] and box[1] >= area[1] and box[2] <= area[2] and box[3] <= area[3]
            if not inside or taken.covers(box):
                continue
            leader = (*_nearest(box, at), *at)
            if not any(_crosses(leader, each) for each in barriers):
                return box
    return None


@dataclass(frozen=True)
class _Taken:
    """What is on a card already: texts, marks, and lines."""

    texts: list[_Edges]
    shapes: list[_Edges]
    lines: list[_Ends]

    def covers(self, box: _Edges) -> bool:
        """Tell whether anything stands in a box, or goes through it."""
        return (
            any(_overlap(box, each) for each in self.texts)
            or any(_overlap(box, each) for each in self.shapes)
            or any(_crosses(line, box) for line in self.lines)
        )


def _holds(box: _Edges, at: tuple[float, float]) -> bool:
    return box[0] <= at[0] <= box[2] and box[1] - 1 <= at[1] <= box[3] + 1


def _candidates(at: tuple[float, float], size: tuple[float, float], farthest: int) -> Iterator[_Edges]:
    wide, high = size
    for distance in range(_NEAREST, farthest, _STEP):
        for degrees in _DIRECTIONS:
            left = _start(at[0], distance * cos(radians(degrees)), wide, distance)
            top = _start(at[1], distance * sin(radians(degrees)), high, distance)
            yield left, top, left + wide, top + high


def _start(at: float, way: float, size: float, distance: float) -> float:
    """Return where a box begins that ends, begins or has its middle at some way from a place."""
    if abs(way) <= _STRAIGHT * distance:
        return at - size / 2
    return at + way if way > 0 else at + way - size


def _radius(marks: Sequence[Mark], remark: Note) -> float:
    """Return how large the marker is that a remark is about, 0 for no marker."""
    return max(
        (mark.size / 2 for mark in marks if isinstance(mark, Dot) and mark.at == remark.at), default=0.0
    )


def _drawn(lines: Sequence[str], box: _Edges, at: tuple[float, float], radius: float) -> list[Item]:
    left, top, right, bottom = box
    start = _nearest(box, at)
    length = hypot(start[0] - at[0], start[1] - at[1])
    part = min(radius / length, 1.0) if length else 0.0
    end = at[0] + part * (start[0] - at[0]), at[1] + part * (start[1] - at[1])
    items: list[Item] = [
        Path((start, end), Role.MUTED, 1.0),
        Circle(*end, 1.5, Role.MUTED, Role.MUTED, 1.0),
        Rect(left, top, right - left, bottom - top, Role.SURFACE, Role.RULE, radius=4.0),
    ]
    for number, line in enumerate(lines):
        y = top + _PAD + number * SIZE * _LEADING + SIZE
        items.append(Words(left + _PAD, y, line, SIZE, Role.INK))
    return items


def _nearest(box: _Edges, at: tuple[float, float]) -> tuple[float, float]:
    """Return the point of a box that is nearest to another point."""
    return min(max(at[0], box[0]), box[2]), min(max(at[1], box[1]), box[3])


def _boxes(mark: Mark, plot: Plot) -> list[_Edges]:
    """Return what a mark covers, its texts and lines apart."""
    match mark:
        case Dot(at=at, size=size):
            x, y, reach = plot.across(at.x), plot.down(at.y), size / 2
            return [(x - reach, y - reach, x + reach, y + reach)]
        case Bar():
            x, y, wide, high = bar_box(mark, plot)
            # A box around several marks leaves room inside it.
            return [] if mark.grow else [(x, y, x + wide, y + high)]
        case Cell():
            x, y, wide, high = cell_box(mark, plot)
            return [(x, y, x + wide, y + high)]
        case Bracket(ys=ys, dx=dx):
            x = plot.x + plot.width + dx
            return [(x - ARM, plot.down(ys[0]), x, plot.down(ys[-1]))]
        case Tick(x=place, y0=y0, y1=y1):
            x, ends = plot.across(place), sorted((plot.down(y0), plot.down(y1)))
            return [(x - 1, ends[0], x + 1, ends[1])]
        case Whisker(horizontal=True):
            y, ends = plot.down(mark.at.y), sorted((plot.across(mark.low), plot.across(mark.high)))
            return [(ends[0], y - 1, ends[1], y + 1)]
        case Whisker():
            x, ends = plot.across(mark.at.x), sorted((plot.down(mark.low), plot.down(mark.high)))
            return [(x - 1, ends[0], x + 1, ends[1])]
        case _:
            return []


def _segments(line: Line, plot: Plot) -> Iterator[_Ends]:
    points = [(plot.across(point.x), plot.down(point.y)) for point in line.points]
    for start, end in pairwise(points):
        yield (*start, *end)


def _overlap(one: _Edges, other: _Edges) -> bool:
    return (
        one[0] < other[2] + _GAP
        and other[0] < one[2] + _GAP
        and one[1] < other[3] + _GAP
        and other[1] < one[3] + _GAP
    )


def _crosses(line: _Ends, box: _Edges) -> bool:
    """Tell whether a line goes through a box (Liang and Barsky's clipping)."""
    x0, y0, x1, y1 = line
    first, last = 0.0, 1.0
    for start, way, low, high in ((x0, x1 - x0, box[0], box[2]), (y0, y1 - y0, box[1], box[3])):
        if way == 0:
            if not low <= start <= high:
                return False
            continue
        ends = sorted(((low - start) / way, (high - start) / way))
        first, last = max(first, ends[0]), min(last, ends[1])
    return first <= last

"""A drawing made smaller or larger as a whole."""

from __future__ import annotations

from dataclasses import replace
from math import floor
from typing import TYPE_CHECKING

from sni_desktop.charts.drawing import Circle, Image, Path, Rect, Spot, Words
from sni_desktop.core.figure import Bar, Bracket, Dot, Line, Note, Point, Tick, Whisker

if TYPE_CHECKING:
    from sni_desktop.charts.drawing import Drawing, Item
    from sni_desktop.core.figure import Mark


def scaled(drawing: Drawing, width: float, height: float, scale: float) -> Drawing:
    """Return a drawing made smaller, to ``width`` by ``height``; lines keep their widths."""
    plot = drawing.plot
    return replace(
        drawing,
        width=width,
        height=height,
        frame=tuple(_scaled_item(item, scale) for item in drawing.frame),
        data=tuple(_scaled_item(item, scale) for item in drawing.data),
        labels=tuple(_scaled_item(item, scale) for item in drawing.labels),
        spots=tuple(_scaled_spot(spot, scale) for spot in drawing.spots),
        plot=replace(
            plot,
            x=plot.x * scale,
            y=plot.y * scale,
            width=plot.width * scale,
            height=plot.height * scale,
        ),
        marks=tuple(scaled_mark(mark, scale) for mark in drawing.marks),
    )


def _scaled_spot(spot: Spot, scale: float) -> Spot:
    x0, y0, x1, y1 = spot.line or (0.0, 0.0, 0.0, 0.0)
    line = (x0 * scale, y0 * scale, x1 * scale, y1 * scale) if spot.line else None
    return replace(
        spot,
        x=spot.x * scale,
        y=spot.y * scale,
        width=spot.width * scale,
        height=spot.height * scale,
        line=line,
    )


def _scaled_item(item: Item, scale: float) -> Item:
    match item:
        case Rect():
            return replace(
                item,
                x=item.x * scale,
                y=item.y * scale,
                width=item.width * scale,
                height=item.height * scale,
                radius=item.radius * scale,
            )
        case Path():
            return replace(item, points=tuple((x * scale, y * scale) for x, y in item.points))
        case Image():
            return replace(
                item,
                x=item.x * scale,
                y=item.y * scale,
                width=item.width * scale,
                height=item.height * scale,
            )
        case Circle():
            return replace(item, x=item.x * scale, y=item.y * scale, radius=item.radius * scale)
        case Words():
            # Fonts come in whole sizes on screen; the next smaller one never takes more room.
            size = max(1.0, float(int(item.size * scale)))
            return replace(item, x=item.x * scale, y=item.y * scale, size=size)


def scaled_mark(mark: Mark, scale: float) -> Mark:
    """Return a mark with what it has in 1/96 inch made smaller or larger; its data stay as they are."""
    match mark:
        case Dot():
            return replace(mark, size=mark.size * scale)
        case Bar():
            return replace(mark, grow=mark.grow * scale)
        case Whisker():
            return replace(mark, cap=mark.cap * scale)
        case Bracket():
            return replace(mark, dx=mark.dx * scale)
        case _:
            return mark


def lowered_mark(mark: Mark, part: float) -> Mark:
    """Return a mark in the lower rest of its row, whose upper ``part`` (0 to 1) is for its name."""
    match mark:
        case Note():
            return lowered_note(mark, part)
        case Whisker(at=at) | Dot(at=at):
            return replace(mark, at=Point(at.x, _lowered(at.y, at.y, part)))
        case Line(points=points):
            middle = sum(point.y for point in points) / len(points)
            moved = tuple(Point(point.x, _lowered(point.y, middle, part)) for point in points)
            return replace(mark, points=moved)
        case Bar(y0=y0, y1=y1) | Tick(y0=y0, y1=y1):
            middle = (y0 + y1) / 2
            return replace(mark, y0=_lowered(y0, middle, part), y1=_lowered(y1, middle, part))
        case _:
            return mark


def lowered_note(note: Note, part: float) -> Note:
    """Return a note in the lower rest of its row."""
    return replace(note, at=Point(note.at.x, _lowered(note.at.y, note.at.y, part)))


def _lowered(y: float, middle: float, part: float) -> float:
    """Return ``y`` in the lower rest of the row that ``middle`` is in."""
    end = floor(middle + 0.5) + 0.5
    return end - (end - y) * (1 - part)

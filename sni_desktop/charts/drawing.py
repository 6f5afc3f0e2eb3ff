"""The display list: what back ends paint, in units of 1/96 inch from the top left of the card.

Colours are roles; texts are words. A back end needs but rectangles, paths, circles, words and images.
"""

from __future__ import annotations

from functools import cached_property
from math import hypot
from typing import TYPE_CHECKING, TypeAlias

from sni_desktop.core.figure import Anchor, Mark, Role
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from sni_desktop.charts.typesetting import Typesetter
    from sni_desktop.core.result import At
    from sni_desktop.core.text import Value

Measure: TypeAlias = "Callable[[str, float, bool], float]"
"""(text, size, bold) to its width; sizes and widths in 1/96 inch."""


NEAR = 10.0
"""How near the pointer must come to a line."""
DASH = (7.0, 5.0)
"""Lengths of the dashes and gaps of a dashed line."""
HATCH_WIDTH = 1.6
HATCHED_OPACITY = 0.25
"""Of the fill under a hatching."""
PAPER, AROUND = "#ffffff", 5.0
"""What a logo, made for white paper, stands on in a dark card, and how far that goes beyond it."""


@dataclass(frozen=True)
class Rect:
    """A rectangle, filled and perhaps hatched over its fill."""

    x: float
    y: float
    width: float
    height: float
    fill: Role | None = None
    stroke: Role | None = None
    radius: float = 0.0
    hatched: bool = False


@dataclass(frozen=True)
class Path:
    """A line through points, or a filled area if ``fill`` is given. ``opacity`` is that of the fill."""

    points: tuple[tuple[float, float], ...]
    stroke: Role | None = None
    width: float = 1.0
    dashed: bool = False
    fill: Role | None = None
    opacity: float = 1.0


@dataclass(frozen=True)
class Circle:
    """A marker."""

    x: float
    y: float
    radius: float
    fill: Role
    stroke: Role
    width: float = 2.5


@dataclass(frozen=True)
class Words:
    """A line of text; y is its baseline. ``on`` is the colour of the bar it stands on, if any."""

    x: float
    y: float
    text: str
    size: float
    role: Role
    bold: bool = False
    anchor: Anchor = Anchor.START
    on: Role | None = None


@dataclass(frozen=True)
class Image:
    """A picture, such as a logo, as a PNG file in its box."""

    x: float
    y: float
    width: float
    height: float
    png: bytes


Item: TypeAlias = Rect | Path | Circle | Words | Image


@dataclass(frozen=True)
class Spot:
    """A place that answers to the pointer and to the arrow keys, and what it says.

    Of a ``line`` (from x0, y0 to x1, y1 across the place) only what is near it answers. ``stands_for`` is the
    number of the result that is shown there, if there is one.
    """

    x: float
    y: float
    width: float
    height: float
    sentence: Value
    type: Typesetter
    line: tuple[float, float, float, float] | None = None
    stands_for: At | None = None

    @cached_property
    def about(self) -> str:
        """What it says. Few of the places of a chart are ever asked."""
        return self.type.say(self.sentence)

    def holds(self, x: float, y: float) -> bool:
        """Tell whether the pointer at (x, y) is on it."""
        if not (self.x <= x <= self.x + self.width and self.y <= y <= self.y + self.height):
            return False
        if self.line is None:
            return True
        x0, y0, x1, y1 = self.line
        length = hypot(x1 - x0, y1 - y0) or 1.0
        return abs((x1 - x0) * (y0 - y) - (x0 - x) * (y1 - y0)) / length <= NEAR


@dataclass(frozen=True)
class Plot:
    """The plot area, and the ranges of the axes that fill it."""

    x: float
    y: float
    width: float
    height: float
    x_range: tuple[float, float]
    y_range: tuple[float, float]
    y_down: bool

    def across(self, x: float) -> float:
        """Return where data coordinate ``x`` is on the card."""
        low, high = self.x_range
        return self.x + (x - low) / (high - low) * self.width

    def down(self, y: float) -> float:
        """Return where data coordinate ``y`` is on the card."""
        low, high = self.y_range
        part = (y - low) / (high - low)
        return self.y + (part if self.y_down else 1 - part) * self.height


@dataclass(frozen=True)
class Drawing:
    """A card laid out: ``frame`` below the data, ``data`` itself, ``labels`` above it.

    ``marks`` are the figure's own, for a back end that draws the data in their own coordinates.
    """

    width: float
    height: float
    title: str
    sentence: Value
    type: Typesetter
    frame: tuple[Item, ...]
    data: tuple[Item, ...]
    labels: tuple[Item, ...]
    spots: tuple[Spot, ...]
    plot: Plot
    marks: tuple[Mark, ...]

    @cached_property
    def summary(self) -> str:
        """What the chart shows, in words, for screen readers: up to hundreds of sentences."""
        return self.type.speaker.say(self.sentence)

    @property
    def items(self) -> tuple[Item, ...]:
        """Everything, in the order of painting."""
        return self.frame + self.data + self.labels


def hatching(rect: Rect, step: float = 7.0) -> list[tuple[float, float, float, float]]:
    """Return the diagonal lines (x0, y0, x1, y1) over a rectangle, cut at its edges.

    Worked out here, so that no back end needs patterns or clipping, which slide programs treat differently.
    """
    lines: list[tuple[float, float, float, float]] = []
    offset = step
    while offset < rect.width + rect.height:
        start_x, start_y = (offset, 0.0) if offset <= rect.width else (rect.width, offset - rect.width)
        end_x, end_y = (0.0, offset) if offset <= rect.height else (offset - rect.height, rect.height)
        lines.append((rect.x + start_x, rect.y + start_y, rect.x + end_x, rect.y + end_y))
        offset += step
    return lines

"""A chart as values: what is to be seen, in data coordinates, without pixels, colours or words.

A chart function makes a `Figure`; a layout places it; back ends paint it (window, PNG, SVG). Colours are
roles that a theme fills in; texts are sentences that a speaker puts into words.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from sni_desktop.core.result import At
    from sni_desktop.core.text import Text, Value


class Role(StrEnum):
    """What a colour is for."""

    INK = "ink"
    MUTED = "muted"
    RULE = "rule"
    ACCENT = "accent"
    ACCENT_SOFT = "accent_soft"
    SURFACE = "surface"
    UP = "up"
    DOWN = "down"
    NEUTRAL = "neutral"
    SERIES_1 = "series_1"
    SERIES_2 = "series_2"
    SERIES_3 = "series_3"
    SERIES_4 = "series_4"
    SERIES_5 = "series_5"
    SERIES_6 = "series_6"
    SERIES_7 = "series_7"
    SERIES_8 = "series_8"
    NEGATIVE_2 = "negative_2"
    NEGATIVE_1 = "negative_1"
    POSITIVE_1 = "positive_1"
    POSITIVE_2 = "positive_2"
    LOWER_2 = "lower_2"
    LOWER_1 = "lower_1"
    HIGHER_1 = "higher_1"
    HIGHER_2 = "higher_2"


SERIES = tuple(role for role in Role if role.value.startswith("series_"))


class Anchor(StrEnum):
    """Which part of a label stands at its point."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True)
class Point:
    """A place in data coordinates."""

    x: float
    y: float


@dataclass(frozen=True)
class Line:
    """A line through points; dashed where what it joins may not compare. ``about`` is shown on hover.

    Of this and other marks ``stands_for`` is the number of the result that it shows, if it shows one.
    """

    points: tuple[Point, ...]
    role: Role
    width: float = 2.5
    dashed: bool = False
    about: Value = ""
    stands_for: At | None = None


@dataclass(frozen=True)
class Band:
    """The area between ``lows`` and ``highs`` (one pair for each x)."""

    xs: tuple[float, ...]
    lows: tuple[float, ...]
    highs: tuple[float, ...]
    role: Role


@dataclass(frozen=True)
class Whisker:
    """An interval drawn as a line with caps, along y, or along x if ``horizontal``.

    ``cap`` is half the width of its caps (1/96 inch).
    """

    at: Point
    low: float
    high: float
    role: Role
    horizontal: bool = False
    cap: float = 5.0


@dataclass(frozen=True)
class Dot:
    """A marker of ``size`` (diameter, 1/96 inch); ``hollow`` where a base is missing or small.

    ``text`` is written inside it. ``about`` is the full figure with its source, shown on hover.
    """

    at: Point
    role: Role
    about: Text
    size: float = 11.0
    hollow: bool = False
    text: Value = ""
    stands_for: At | None = None


@dataclass(frozen=True)
class Bar:
    """A rectangle from (x0, y0) to (x1, y1), hatched where its length is only approximate.

    ``grow`` widens it on every side (1/96 inch), with round corners: a box around marks.
    """

    x0: float
    x1: float
    y0: float
    y1: float
    role: Role
    about: Text
    hatched: bool = False
    text: Value = ""
    grow: float = 0.0
    stands_for: At | None = None


@dataclass(frozen=True)
class Tick:
    """A short mark across a bar, such as the previous wave's value; from y0 to y1 at x."""

    x: float
    y0: float
    y1: float
    role: Role
    about: Text
    stands_for: At | None = None


@dataclass(frozen=True)
class Note:
    """A text at a point, moved by (dx, dy) in 1/96 inch.

    ``spread`` notes may be moved up or down so as not to overlap one another. ``detail`` follows in a
    quieter weight. ``boxed`` notes have a surface of their own; ``above`` ones stand on
    their point, however many lines they have; ``about`` is shown when hovered. Notes in a second ``column``
    stand behind the widest of the first; the detail of a ``brief`` note is left out where rows are low. A
    ``remark`` stands wherever there is room near its point, with a line to it.
    """

    at: Point
    text: Value
    role: Role = Role.INK
    anchor: Anchor = Anchor.START
    dx: float = 0.0
    dy: float = 0.0
    bold: bool = False
    size: float = 12.0
    spread: bool = False
    detail: Value = ""
    boxed: bool = False
    above: bool = False
    about: Value = ""
    column: int = 0
    brief: bool = False
    stands_for: At | None = None
    remark: bool = False


@dataclass(frozen=True)
class Bracket:
    """A line on the right with an arm to each of the rows ``ys``, which it joins.

    ``dx`` is its distance (1/96 inch) behind the notes; in a drawing, from the end of the plot.
    """

    ys: tuple[float, ...]
    dx: float
    role: Role
    about: Text


@dataclass(frozen=True)
class Cell:
    """A cell of a table from (x0, y0) to (x1, y1): ``text``, and ``detail`` in small letters with it.

    ``role`` is what it is shaded with, None for nothing. ``bold``: something is established of it.
    """

    x0: float
    x1: float
    y0: float
    y1: float
    text: Value
    about: Text
    detail: Value = ""
    role: Role | None = None
    bold: bool = False
    stands_for: At | None = None


Mark: TypeAlias = Line | Band | Whisker | Dot | Bar | Tick | Note | Bracket | Cell


class Scale(StrEnum):
    """How an axis is drawn."""

    RULED = "ruled"
    LABELS = "labels"
    HIDDEN = "hidden"


@dataclass(frozen=True)
class AxisTick:
    """A place on an axis with its words; ``detail`` is a second, quieter line."""

    at: float
    text: Value
    detail: Value = ""


@dataclass(frozen=True)
class Axis:
    """An axis from ``low`` to ``high``."""

    low: float
    high: float
    ticks: tuple[AxisTick, ...] = ()
    scale: Scale = Scale.RULED
    zero: float | None = None


@dataclass(frozen=True)
class Key:
    """An entry of the legend: a colour and its name."""

    role: Role
    text: Value
    hatched: bool = False


@dataclass(frozen=True)
class Head:
    """The head of a column of cells from ``x0`` to ``x1``: its name, and quieter lines under it.

    A ``kept`` one is drawn however narrow the card is, such as the one that the title is about.
    """

    x0: float
    x1: float
    text: Value
    details: tuple[Value, ...] = ()
    about: Value = ""
    kept: bool = False


@dataclass(frozen=True)
class Heads:
    """The heads of columns of cells, and over them those of several columns (``groups``).

    ``names`` say, at the left, what the lines under the names of the columns are. ``subtitles`` are those of
    the card without its last column, without its last two, and so on, for cards with too little room.
    """

    columns: tuple[Head, ...]
    groups: tuple[Head, ...] = ()
    names: tuple[Value, ...] = ()
    subtitles: tuple[Value, ...] = ()


@dataclass(frozen=True)
class Figure:
    """A card: the takeaway, the question and its base, the chart, the source and the method.

    ``summary`` says in words what the chart shows, for screen readers. ``row_height`` (1/96 inch) is the
    least height of one unit of y where rows are listed, 0 where the plot stretches freely; rows may be lower
    where there is too little room, down to ``least_row``, below which marks would cover one another.
    ``y_down`` means that y grows downwards, as in lists. The plot of a ``broad`` one has at least 45 % of the
    card's width: names stand above their rows, and notes under one another, if need be.
    """

    title: Value
    subtitle: Value
    footer: Value
    summary: Value
    x: Axis
    y: Axis
    marks: tuple[Mark, ...] = ()
    keys: tuple[Key, ...] = ()
    y_down: bool = False
    row_height: float = 0.0
    least_row: float = 0.0
    x_on_top: bool = False
    heads: Heads | None = None
    broad: bool = False

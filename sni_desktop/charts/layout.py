"""From a figure to a display list: where every text and mark of a card goes.

The layout depends on the size, the speaker and the widths of texts, and on nothing else, so that the window,
a PNG and an SVG of the same size agree.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from sni_desktop.charts.drawing import Circle, Drawing, Item, Measure, Path, Plot, Rect, Spot, Words
from sni_desktop.core.figure import (
    Anchor,
    Axis,
    AxisTick,
    Band,
    Bar,
    Dot,
    Figure,
    Line,
    Mark,
    Note,
    Role,
    Scale,
    Tick,
    Whisker,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.core.text import Speaker, Value

PADDING = 22.0
TITLE, SUBTITLE, FOOTER, LABEL, SMALL = 20.0, 13.0, 11.0, 12.0, 11.0
LEADING = 1.32
_LEAST_PLOT = 60.0
_ROW_LABELS = 0.36
_NOTE_DETAIL = 0.24
CAP = 5.0


def lay_out(figure: Figure, width: float, height: float, speaker: Speaker, measure: Measure) -> Drawing:
    """Return the card of ``figure`` in ``width`` by ``height`` (1/96 inch)."""
    return _Card(figure, width, height, _Type(speaker, measure)).drawing()


@dataclass(frozen=True)
class _Type:
    """Words and their sizes."""

    speaker: Speaker
    measure: Measure

    def say(self, value: Value) -> str:
        return self.speaker.say(value)

    def wrap(self, text: str, width: float, size: float, *, bold: bool = False, most: int = 99) -> list[str]:
        """Return ``text`` in lines no wider than ``width``; more than ``most`` lines end in an ellipsis."""
        lines: list[str] = []
        line = ""
        for word in text.split(" "):
            longer = f"{line} {word}" if line else word
            if not line or self.measure(longer, size, bold) <= width:
                line = longer
            else:
                lines.append(line)
                line = word
        lines = [part for whole in [*lines, line] for part in self._broken(whole, width, size, bold)]
        if len(lines) > most:
            lines = [*lines[: most - 1], self.shorten(" ".join(lines[most - 1 :]), width, size, bold=bold)]
        return [each for each in lines if each]

    def _broken(self, line: str, width: float, size: float, bold: bool) -> list[str]:
        """Break a single word that is wider than the line."""
        parts: list[str] = []
        while self.measure(line, size, bold) > width and len(line) > 1:
            cut = len(line) - 1
            while cut > 1 and self.measure(line[:cut], size, bold) > width:
                cut -= 1
            parts.append(line[:cut])
            line = line[cut:]
        return [*parts, line]

    def shorten(self, text: str, width: float, size: float, *, bold: bool = False) -> str:
        """Return ``text``, cut with an ellipsis if it is wider than ``width``."""
        if self.measure(text, size, bold) <= width:
            return text
        while text and self.measure(text + "…", size, bold) > width:
            text = text[:-1]
        return text.rstrip() + "…"


@dataclass
class _Placed:
    """A note with its lines of text, before it is put in its place."""

    note: Note
    value: str
    details: list[str]
    size: float
    width: float

    @property
    def left(self) -> float:
        match self.note.anchor:
            case Anchor.START:
                return self.note.dx
            case Anchor.MIDDLE:
                return self.note.dx - self.width / 2
            case Anchor.END:
                return self.note.dx - self.width

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def height(self) -> float:
        return self.size * LEADING + len(self.details) * SMALL * LEADING


@dataclass
class _Card:
    figure: Figure
    width: float
    height: float
    type: _Type
    frame: list[Item] = field(default_factory=list)

    def drawing(self) -> Drawing:
        top = self._head()
        bottom = self._foot(top)
        notes = [self._measured(mark) for mark in self.figure.marks if isinstance(mark, Note)]
        plot = self._plot(top, bottom, notes)
        self._axes(plot)
        data = [item for mark in self.figure.marks for item in _mark_items(mark, plot)]
        labels = [item for mark in self.figure.marks for item in self._inner_text(mark, plot)]
        note_items, note_spots = self._notes(notes, plot)
        return Drawing(
            self.width,
            self.height,
            self.type.say(self.figure.title),
            self.type.say(self.figure.summary),
            tuple(self.frame),
            tuple(data),
            (*labels, *note_items),
            (*self._spots(plot), *note_spots),
            plot,
            self.figure.marks,
        )

    # Head and foot

    def _head(self) -> float:
        """Write title, subtitle and legend; return where the plot may begin."""
        inner, y = self.width - 2 * PADDING, PADDING - 4
        size = TITLE if self.width >= 520 else TITLE - 3
        y = self._block(self.figure.title, y, inner, size, Role.INK, bold=True, most=3)
        y = self._block(self.figure.subtitle, y + 3, inner, SUBTITLE, Role.MUTED, most=4)
        return self._keys(y + 10)

    def _block(
        self, value: Value, y: float, width: float, size: float, role: Role, *, bold: bool = False, most: int
    ) -> float:
        for line in self.type.wrap(self.type.say(value), width, size, bold=bold, most=most):
            self.frame.append(Words(PADDING, y + size, line, size, role, bold))
            y += size * LEADING
        return y

    def _keys(self, y: float) -> float:
        """Write the legend in as many lines as it needs."""
        if not self.figure.keys:
            return y
        x, limit = PADDING, self.width - PADDING
        for key in self.figure.keys:
            text = self.type.shorten(self.type.say(key.text), limit - PADDING - 18, SMALL)
            wide = 18 + self.type.measure(text, SMALL, False)
            if x > PADDING and x + wide > limit:
                x, y = PADDING, y + SMALL * LEADING + 4
            self.frame.append(Rect(x, y + 1, 12, 12, key.role, radius=2, hatched=key.hatched))
            self.frame.append(Words(x + 18, y + SMALL, text, SMALL, Role.MUTED))
            x += wide + 16
        return y + SMALL * LEADING + 10

    def _foot(self, top: float) -> float:
        """Write the source and method; return where the plot must end."""
        inner = self.width - 2 * PADDING
        text = self.type.say(self.figure.footer)
        room = self.height - top - PADDING - _LEAST_PLOT
        most = max(1, min(7, int(room * 0.4 / (FOOTER * LEADING))))
        lines = self.type.wrap(text, inner, FOOTER, most=most) if text else []
        y = self.height - PADDING + 4 - len(lines) * FOOTER * LEADING
        for number, line in enumerate(lines):
            baseline = y + number * FOOTER * LEADING + FOOTER
            self.frame.append(Words(PADDING, baseline, line, FOOTER, Role.MUTED))
        return y - 10

    # The plot

    def _measured(self, note: Note) -> _Placed:
        value, detail = self.type.say(note.text), self.type.say(note.detail)
        room = max(80.0, self.width * _NOTE_DETAIL)
        details = self.type.wrap(detail, room, SMALL, most=3) if detail else []
        widths = [self.type.measure(value, note.size, note.bold)]
        widths += [self.type.measure(line, SMALL, False) for line in details]
        wide = max(widths) + (16 if note.boxed else 0)
        return _Placed(note, value, details, note.size, wide)

    def _plot(self, top: float, bottom: float, notes: Sequence[_Placed]) -> Plot:
        """Return the plot area: what the labels around it leave."""
        figure = self.figure
        below = 0.0 if figure.x.scale is Scale.HIDDEN else self._x_label_height()
        if figure.x_on_top:
            top, below = top + below, 0.0
        above = 8.0
        plot = Plot(
            PADDING,
            top + above,
            self.width - 2 * PADDING,
            max(_LEAST_PLOT, bottom - below - top - above),
            (figure.x.low, figure.x.high),
            (figure.y.low, figure.y.high),
            figure.y_down,
        )
        left = self._y_label_width()
        plot = replace(plot, x=plot.x + left, width=plot.width - left)
        plot = self._compact(plot)
        # Notes beside the outermost marks need room; a few rounds settle it, since the plot only shrinks.
        for _round in range(4):
            plot = self._with_room(plot, notes, left)
        return plot

    def _compact(self, plot: Plot) -> Plot:
        """Keep listed rows together at the top rather than spread over a tall card."""
        figure = self.figure
        if not figure.row_height:
            return plot
        tallest = (figure.y.high - figure.y.low) * figure.row_height * 2.2
        return replace(plot, height=min(plot.height, tallest))

    def _with_room(self, plot: Plot, notes: Sequence[_Placed], left: float) -> Plot:
        start, end = PADDING + left, self.width - PADDING
        over_left = over_right = 0.0
        extents = [(placed.note.at.x, placed.left, placed.right) for placed in notes]
        extents += [(tick.at, -half, half) for tick, half in self._x_tick_widths()]
        for at, before, after in extents:
            x = plot.across(at)
            over_left = max(over_left, start - (x + before))
            over_right = max(over_right, x + after - end)
        width = max(60.0, plot.width - over_left - over_right)
        return replace(plot, x=plot.x + over_left, width=width)

    def _x_tick_widths(self) -> list[tuple[AxisTick, float]]:
        """Return half the width that the outermost ticks need (those between are thinned out)."""
        if self.figure.x.scale is Scale.HIDDEN or not self.figure.x.ticks:
            return []
        ticks = self.figure.x.ticks
        return [
            (tick, self._tick_width(tick) / 2)
            for tick in {ticks[0].at: ticks[0], ticks[-1].at: ticks[-1]}.values()
        ]

    def _tick_width(self, tick: AxisTick) -> float:
        lines = self._tick_lines(tick)
        return max((self.type.measure(text, LABEL, bold) for text, bold in lines), default=0.0)

    def _tick_room(self) -> float:
        return max(70.0, (self.width - 2 * PADDING) / max(2.0, min(4.0, len(self.figure.x.ticks))) - 12)

    def _tick_lines(self, tick: AxisTick) -> list[tuple[str, bool]]:
        """Return the lines under a tick: its name (bold if it has a detail), then the detail."""
        if self.figure.x.scale is not Scale.LABELS:
            return [(self.type.say(tick.text), False)]
        room = self._tick_room()
        name = self.type.wrap(self.type.say(tick.text), room, LABEL, bold=True, most=2)
        detail = self.type.say(tick.detail)
        return [(line, True) for line in name] + [(self.type.shorten(detail, room, LABEL), False)] * bool(
            detail
        )

    def _x_label_height(self) -> float:
        lines = max((len(self._tick_lines(tick)) for tick in self.figure.x.ticks), default=0)
        return lines * LABEL * LEADING + 10 if lines else 0.0

    def _y_label_width(self) -> float:
        axis = self.figure.y
        if axis.scale is Scale.HIDDEN or not axis.ticks:
            return 0.0
        if axis.scale is Scale.RULED:
            return max(self.type.measure(self.type.say(tick.text), SMALL, False) for tick in axis.ticks) + 8
        room = (self.width - 2 * PADDING) * _ROW_LABELS
        lines = [line for tick in axis.ticks for line in self._row_label(tick, room)]
        return min(room, max(self.type.measure(line, LABEL, False) for line in lines)) + 12

    def _row_label(self, tick: AxisTick, room: float) -> list[str]:
        return self.type.wrap(self.type.say(tick.text), room, LABEL, most=self._row_lines())

    def _row_lines(self) -> int:
        """Return how many lines a row's label may have, so that it does not run into the next."""
        rows = self.figure.y.high - self.figure.y.low
        available = (self.height - 2 * PADDING) * 0.55 / max(rows, 1)
        return max(1, min(3, int(available / (LABEL * LEADING))))

    # Axes

    def _axes(self, plot: Plot) -> None:
        self._x_axis(plot, self.figure.x)
        self._y_axis(plot, self.figure.y)

    def _x_axis(self, plot: Plot, axis: Axis) -> None:
        if axis.zero is not None:
            x = plot.across(axis.zero)
            ends = ((x, plot.y - 4), (x, plot.y + plot.height + 4))
            self.frame.append(Path(ends, Role.MUTED, 1.2))
        if axis.scale is Scale.HIDDEN:
            return
        if axis.scale is Scale.RULED:
            for tick in axis.ticks:
                x = plot.across(tick.at)
                self.frame.append(Path(((x, plot.y), (x, plot.y + plot.height)), Role.RULE))
        for tick in self._thinned(plot, axis):
            self._x_tick(plot, tick)

    def _x_tick(self, plot: Plot, tick: AxisTick) -> None:
        lines = self._tick_lines(tick)
        y = plot.y + plot.height + 8
        if self.figure.x_on_top:
            y = plot.y - 8 - len(lines) * LABEL * LEADING
        for text, bold in lines:
            role = Role.INK if bold else Role.MUTED
            self.frame.append(Words(plot.across(tick.at), y + LABEL, text, LABEL, role, bold, Anchor.MIDDLE))
            y += LABEL * LEADING

    def _thinned(self, plot: Plot, axis: Axis) -> list[AxisTick]:
        """Leave out labels that would run into each other; the last one stays, since it is the news."""
        kept: list[AxisTick] = []
        edge = float("inf")
        for tick in reversed(axis.ticks):
            half = self._tick_width(tick) / 2
            x = plot.across(tick.at)
            if x + half + 8 <= edge:
                kept.append(tick)
                edge = x - half
        return kept

    def _y_axis(self, plot: Plot, axis: Axis) -> None:
        if axis.scale is Scale.RULED:
            # The numbers stay at the card's edge, however far labels push the first mark inwards.
            start = PADDING + self._y_label_width()
            for tick in axis.ticks:
                y = plot.down(tick.at)
                self.frame.append(Path(((start, y), (plot.x + plot.width, y)), Role.RULE))
                text = self.type.say(tick.text)
                self.frame.append(
                    Words(start - 8, y + SMALL * 0.36, text, SMALL, Role.MUTED, anchor=Anchor.END)
                )
        if axis.scale is Scale.LABELS:
            room = (self.width - 2 * PADDING) * _ROW_LABELS
            for tick in axis.ticks:
                self._row_name(plot, tick, room)

    def _row_name(self, plot: Plot, tick: AxisTick, room: float) -> None:
        lines = self._row_label(tick, room)
        y = plot.down(tick.at) - len(lines) * LABEL * LEADING / 2
        for line in lines:
            self.frame.append(Words(plot.x - 12, y + LABEL, line, LABEL, Role.INK, anchor=Anchor.END))
            y += LABEL * LEADING

    # Texts on marks

    def _inner_text(self, mark: Mark, plot: Plot) -> list[Item]:
        match mark:
            case Dot(text=text) if text != "":
                x, y = plot.across(mark.at.x), plot.down(mark.at.y)
                on = None if mark.hollow else mark.role
                role = mark.role if mark.hollow else Role.SURFACE
                size = LABEL if mark.size >= 26 else SMALL
                return [Words(x, y + size * 0.36, self.type.say(text), size, role, True, Anchor.MIDDLE, on)]
            case Bar(text=text) if text != "":
                return self._bar_text(mark, plot)
            case _:
                return []

    def _bar_text(self, bar: Bar, plot: Plot) -> list[Item]:
        text = self.type.say(bar.text)
        wide = plot.across(bar.x1) - plot.across(bar.x0)
        if self.type.measure(text, LABEL, True) + 6 > wide:
            return []
        x, y = plot.across((bar.x0 + bar.x1) / 2), plot.down((bar.y0 + bar.y1) / 2)
        return [Words(x, y + LABEL * 0.36, text, LABEL, Role.INK, True, Anchor.MIDDLE, bar.role)]

    def _notes(self, notes: Sequence[_Placed], plot: Plot) -> tuple[list[Item], list[Spot]]:
        heights = {id(placed): _first_line(placed, plot) for placed in notes}
        for anchor in (Anchor.START, Anchor.END):
            group = [each for each in notes if each.note.spread and each.note.anchor is anchor]
            _spread(group, heights, plot)
        items: list[Item] = []
        spots: list[Spot] = []
        for placed in notes:
            made, spot = self._note(placed, plot.across(placed.note.at.x), heights[id(placed)])
            items.extend(made)
            spots.extend(spot)
        return items, spots

    def _note(self, placed: _Placed, x: float, y: float) -> tuple[list[Item], list[Spot]]:
        note, items = placed.note, list[Item]()
        left, top = x + placed.left, y - placed.size * LEADING / 2
        if note.boxed:
            high = placed.size * LEADING + 8
            items.append(Rect(left, top - 4, placed.width, high, Role.SURFACE, Role.RULE, radius=high / 2))
        anchored = x + note.dx
        items.append(
            Words(
                anchored, y + placed.size * 0.36, placed.value, placed.size, note.role, note.bold, note.anchor
            )
        )
        for number, line in enumerate(placed.details, start=1):
            baseline = y + placed.size * 0.36 + number * SMALL * LEADING + 1
            items.append(Words(anchored, baseline, line, SMALL, Role.MUTED, anchor=note.anchor))
        about = self.type.say(note.about)
        spots = [Spot(left, top - 4, placed.width, placed.size * LEADING + 8, about)] if about else []
        return items, spots

    def _spots(self, plot: Plot) -> list[Spot]:
        spots: list[Spot] = []
        for mark in self.figure.marks:
            match mark:
                case Dot():
                    x, y, reach = plot.across(mark.at.x), plot.down(mark.at.y), max(mark.size / 2, 10.0)
                    box = (x - reach, y - reach, 2 * reach, 2 * reach)
                case Bar():
                    box = _box(mark, plot)
                case Tick():
                    top = plot.down(min(mark.y0, mark.y1))
                    box = (plot.across(mark.x) - 4, top, 8.0, abs(plot.down(mark.y1) - plot.down(mark.y0)))
                case _:
                    continue
            spots.append(Spot(*box, self.type.say(mark.about)))
        return spots


def _first_line(placed: _Placed, plot: Plot) -> float:
    """Return the middle of a note's first line."""
    y = plot.down(placed.note.at.y) + placed.note.dy
    return y - placed.height + placed.size * LEADING / 2 if placed.note.above else y


def _spread(notes: list[_Placed], heights: dict[int, float], plot: Plot) -> None:
    """Move notes at the same x apart, each as little as may be, inside the plot's height."""
    by_x: dict[float, list[_Placed]] = {}
    for placed in notes:
        by_x.setdefault(placed.note.at.x, []).append(placed)
    for column in by_x.values():
        column.sort(key=lambda placed: heights[id(placed)])
        floor = plot.y - 6
        for placed in column:
            half = placed.size * LEADING / 2
            heights[id(placed)] = max(heights[id(placed)], floor + half)
            floor = heights[id(placed)] - half + placed.height
        ceiling = max(plot.y + plot.height + 10, 0)
        for placed in reversed(column):
            half = placed.size * LEADING / 2
            bottom = heights[id(placed)] - half + placed.height
            if bottom > ceiling:
                heights[id(placed)] -= bottom - ceiling
            ceiling = heights[id(placed)] - half


# Marks


def _box(bar: Bar, plot: Plot) -> tuple[float, float, float, float]:
    x0, x1 = plot.across(bar.x0), plot.across(bar.x1)
    y0, y1 = sorted((plot.down(bar.y0), plot.down(bar.y1)))
    return x0 - bar.grow, y0 - bar.grow, x1 - x0 + 2 * bar.grow, y1 - y0 + 2 * bar.grow


def _mark_items(mark: Mark, plot: Plot) -> list[Item]:
    """Return what is drawn for a mark, its texts apart."""
    match mark:
        case Line():
            points = tuple((plot.across(p.x), plot.down(p.y)) for p in mark.points)
            return [Path(points, mark.role, mark.width, mark.dashed)]
        case Band():
            upper = [(plot.across(x), plot.down(y)) for x, y in zip(mark.xs, mark.highs, strict=True)]
            lower = [(plot.across(x), plot.down(y)) for x, y in zip(mark.xs, mark.lows, strict=True)]
            return [Path((*upper, *reversed(lower)), fill=mark.role, opacity=BAND_OPACITY)]
        case Whisker():
            return _whisker(mark, plot)
        case Dot():
            fill = Role.SURFACE if mark.hollow else mark.role
            return [Circle(plot.across(mark.at.x), plot.down(mark.at.y), mark.size / 2, fill, mark.role)]
        case Bar():
            radius = mark.grow or 2.0
            return [Rect(*_box(mark, plot), mark.role, radius=radius, hatched=mark.hatched)]
        case Tick():
            x = plot.across(mark.x)
            return [Path(((x, plot.down(mark.y0)), (x, plot.down(mark.y1))), mark.role, 2.0)]
        case Note():
            return []


BAND_OPACITY = 0.12


def _whisker(mark: Whisker, plot: Plot) -> list[Item]:
    if mark.horizontal:
        y = plot.down(mark.at.y)
        x0, x1 = plot.across(mark.low), plot.across(mark.high)
        return [
            Path(((x0, y), (x1, y)), mark.role, WHISKER),
            *(Path(((x, y - CAP), (x, y + CAP)), mark.role, WHISKER) for x in (x0, x1)),
        ]
    x = plot.across(mark.at.x)
    y0, y1 = plot.down(mark.low), plot.down(mark.high)
    return [
        Path(((x, y0), (x, y1)), mark.role, WHISKER),
        *(Path(((x - CAP, y), (x + CAP, y)), mark.role, WHISKER) for y in (y0, y1)),
    ]


WHISKER = 1.5

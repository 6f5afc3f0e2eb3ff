"""From a figure to a display list: where every text and mark of a card goes.

The layout depends on the size, the speaker and the widths of texts, and on nothing else, so that the window,
a PNG and an SVG of the same size agree. Texts never overlap one another: a card with too little room for its
texts is laid out in more room, and made smaller.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from itertools import islice, pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, TypeAlias

from sni_desktop.charts import remarks
from sni_desktop.charts.cells import CellTexts, HeadTexts, row_rules
from sni_desktop.charts.columns import in_columns
from sni_desktop.charts.drawing import NEAR, Drawing, Image, Item, Measure, Path, Plot, Rect, Spot, Words
from sni_desktop.charts.logos import LogoPlace
from sni_desktop.charts.marks import ARM, bar_box, cell_box, items_of
from sni_desktop.charts.scaling import lowered_mark, lowered_note, scaled, scaled_mark
from sni_desktop.charts.typesetting import CLAUSES, Typesetter
from sni_desktop.core.figure import (
    Anchor,
    Axis,
    AxisTick,
    Bar,
    Bracket,
    Cell,
    Dot,
    Figure,
    Line,
    Mark,
    Note,
    Role,
    Scale,
    Tick,
)
from sni_desktop.core.style import Corner
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sni_desktop.core.style import Logo
    from sni_desktop.core.text import Speaker

PADDING = 22.0
TITLE, SUBTITLE, FOOTER, LABEL, SMALL = 20.0, 13.0, 11.0, 12.0, 11.0
LEADING = 1.32
_ASCENT, _DESCENT = 0.8, 0.22
"""How far letters reach above and below their baseline, in sizes."""
_LEAST_PLOT = 60.0
_LEAST_FREE_PLOT = 100.0
_LEAST_PLOT_WIDTH = 60.0
_BROAD = 0.45
"""The part of the width for the plot of a figure that needs its width."""
_ROW_LABELS, _MOST_ROW_LABELS = 0.36, 0.48
"""The part of the width for the names of rows, and for names that would be cut otherwise."""
_STUB, _MOST_STUB = 0.22, 0.3
"""The same for the rows of a table, whose columns need the width."""
_WIDEST_COLUMN = 150.0
_NOTE_WIDTH = 0.28
_MARKER_WITH_TEXT = 20.0
_COLUMN_GAP = 18.0
"""Between two columns of notes."""
_TICK_GAP = 8.0
"""Least room between the labels of an axis."""
_GAP = 2.0
"""Least room between markers, and between a bar and the texts of its neighbours."""
_TALLEST_ROW = 2.2
"""How high a listed row may become on a tall card, in its usual heights."""
_NAME_GAP = 3.0
"""Between a name above a bar and what is drawn under it."""
_SHRINK = 0.93
_LARGEST_SCALE = 1.4
_LEAST_USUAL, _LEAST_LEGIBLE, _LEAST_SCALE = 0.9, 0.73, 0.2
"""How small a card is made before it goes without columns; before it goes without clauses; and at the very
least, on a card for which even that is too much. Small print is 11 high, so 0.73 makes it 8 pixels."""
_LEAST_FOR_REMARKS, _LEAST_STRICT = 0.55, 0.8
"""How small a card is made so that its remarks find room; and before their lines may cross words."""
_TITLES = (1.0, 0.9, 0.8)
"""A long title is set in smaller letters before it is cut."""
_LEAST_CLAUSES = 4
"""Of a footer: that data are made up, the source, the weight, the correction."""
_TITLE_LINES, _SUBTITLE_LINES, _FEWER_LINES = 3, 5, 3
_ROOMY = (960.0, 500.0)
"""From this size on, texts and marks grow with the card."""


def lay_out(
    figure: Figure,
    width: float,
    height: float,
    speaker: Speaker,
    measure: Measure,
    logo: Logo | None = None,
) -> Drawing:
    """Return the card of ``figure`` in ``width`` by ``height`` (1/96 inch)."""
    ways = _ways(figure, width, height)
    while True:
        way = next(ways)
        scale = way.scale
        size = width / scale, height / scale
        card = _Card(figure, *size, Typesetter(speaker, measure), way, logo)
        if not way.is_last and card.is_cramped():
            continue
        drawing = card.drawing()
        if card.lacks_room:
            card = _Card(figure, *size, Typesetter(speaker, measure), way, logo, aside=True)
            if not way.is_last and card.is_cramped():
                continue
            drawing = card.drawing()
        if way.is_last or not card.is_crowded(drawing):
            return drawing if scale == 1 else scaled(drawing, width, height, scale)


@dataclass(frozen=True)
class _Way:
    """One of the ways to lay out a card: the first one in which nothing runs into anything is taken.

    Names of rows stand ``above`` their bars or left of them, notes of a row ``stacked`` or side by side.
    ``fewer`` columns of a table are drawn than there are, if need be with letters ``beside`` numbers alone;
    only a ``bare`` card goes without clauses.
    """

    scale: float
    above: bool = False
    stacked: bool = False
    fewer: bool = False
    beside: bool = False
    bare: bool = False
    is_last: bool = False


_SIDES = ((False, False), (False, True), (True, False), (True, True))
_SMALLEST_SIDES = ((True, True), (False, True))
"""Whether names stand above their bars, and whether notes are stacked."""


def _ways(figure: Figure, width: float, height: float) -> Iterator[_Way]:
    """Yield the ways to lay out a figure, from the best one to the smallest."""
    # A large card is seen from further away.
    scale = max(1.0, min(_LARGEST_SCALE, width / _ROOMY[0], height / _ROOMY[1]))
    sides = _SIDES if figure.broad else _SIDES[:1]
    rows = figure.y.high - figure.y.low if figure.row_height else 0.0
    while scale >= _LEAST_LEGIBLE:
        if rows * LABEL > height / scale:
            scale *= _SHRINK
            continue
        for above, stacked in sides:
            yield _Way(scale, above, stacked)
        if figure.heads is not None and scale * _SHRINK < _LEAST_USUAL:
            yield _Way(scale, fewer=True)
            yield _Way(scale, fewer=True, beside=True)
        scale *= _SHRINK
    scale = _LEAST_LEGIBLE
    while scale > _LEAST_SCALE:
        if rows * LABEL <= height / scale:
            for above, stacked in _SMALLEST_SIDES if figure.broad else sides:
                yield _Way(scale, above, stacked, fewer=True, bare=True)
        scale *= _SHRINK
    yield _Way(_LEAST_SCALE, fewer=True, bare=True, is_last=True)


def _clamped(lines: float, most: int) -> int:
    return max(1, min(most, int(lines)))


@dataclass(frozen=True)
class _Placed:
    """A note with its lines of text, before it is put in its place."""

    note: Note
    values: list[str]
    details: list[str]
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
    def line(self) -> float:
        return self.note.size * LEADING

    @property
    def height(self) -> float:
        return len(self.values) * self.line + len(self.details) * SMALL * LEADING

    @property
    def rise(self) -> float:
        """How far the note's top is above its point."""
        height = self.height if self.note.above else len(self.values) * self.line / 2
        return height - self.note.dy


class _Card:
    """One card while it is laid out: ``frame`` and ``row_rooms`` are filled on the way.

    Where remarks find no room within the plot, they have some ``aside`` of it.
    """

    def __init__(
        self,
        figure: Figure,
        width: float,
        height: float,
        type_: Typesetter,
        way: _Way,
        logo: Logo | None = None,
        *,
        aside: bool = False,
    ) -> None:
        self.width, self.height, self.type, self.way = width, height, type_, way
        self.logo = LogoPlace(logo, width)
        self.frame: list[Item] = []
        self.row_rooms: dict[int, float] = {}
        self.names_room = 0.0
        self.lacks_room = False
        self.aside = remarks.room(width - 2 * PADDING) if aside else 0.0
        self.names_height = 0.0
        self.figure = figure if figure.heads is None else self._columned(figure)
        self.marks = self._fitting_marks()
        self.notes = self._measured_notes()
        self.space = self._ends()
        self.plot, self.room = self._plot(*self.space)
        cells = [mark for mark in self.marks if isinstance(mark, Cell)]
        self.cells = CellTexts(cells, self.plot, type_) if cells else None

    def _columned(self, figure: Figure) -> Figure:
        """Return a table with as many columns as there is room for, each as wide as its words need."""
        self.figure = figure
        pitch = min(self.height / 2 / (figure.y.high - figure.y.low), figure.row_height * _TALLEST_ROW)
        width = self.width - 2 * PADDING - self._y_label_width(pitch)
        # Wide columns are hard to read along.
        width = min(width, _WIDEST_COLUMN * (figure.x.high - figure.x.low))
        low = self.way.beside or pitch < 2.6 * LABEL
        return in_columns(figure, width, self.type, low=low, fewer=self.way.fewer)

    def _ends(self) -> tuple[float, float]:
        """Write what is above and below the plot; return where it may begin and must end."""
        top = self._head()
        return top, self._foot(top)

    def _fitting_marks(self) -> tuple[Mark, ...]:
        """Return the marks, with markers that hold a text small enough for their rows."""
        figure, least = self.figure, _MARKER_WITH_TEXT
        sizes = [mark.size for mark in figure.marks if isinstance(mark, Dot) and mark.text != ""]
        if not sizes or not figure.row_height:
            return figure.marks
        fitting = self.height / 2 / (figure.y.high - figure.y.low) - 2
        part = min(1.0, max(fitting, least) / max(sizes))
        return tuple(scaled_mark(mark, part) for mark in figure.marks)

    def drawing(self) -> Drawing:
        notes, plot = self.notes, self.plot
        self.marks = tuple(_beside(mark, notes, plot) for mark in self.marks)
        self._axes(plot)
        head_spots = self._table(plot)
        data = [item for mark in self.marks for item in items_of(mark, plot)]
        labels = [item for mark in self.marks for item in self._inner_text(mark, plot)]
        note_items, note_spots = self._notes(notes, plot)
        if any(isinstance(mark, Note) and mark.remark for mark in self.marks):
            written = [each for each in (*self.frame, *labels, *note_items) if isinstance(each, Words)]
            strict = self.way.scale >= _LEAST_STRICT
            area = PADDING, self.space[0], self.width - PADDING, self.space[1]
            found = remarks.placed(
                self.marks, plot, area, list(map(self._bounds, written)), self.type, strict=strict
            )
            note_items, note_spots = [*note_items, *found.items], [*note_spots, *found.spots]
            self.lacks_room = found.missing
        return Drawing(
            self.width,
            self.height,
            self.type.say(self.figure.title),
            self.figure.summary,
            self.type,
            tuple(self.frame),
            tuple(data),
            (*labels, *note_items),
            (*head_spots, *self._spots(plot), *note_spots),
            plot,
            self.marks,
        )

    def is_crowded(self, drawing: Drawing) -> bool:
        """Tell whether texts, markers with a text, or notes and bars run into one another."""
        plot, marks = drawing.plot, self.marks
        words = [item for item in drawing.items if isinstance(item, Words)]
        boxes = [self._bounds(each) for each in words]
        card = (0.0, 0.0, self.width, self.height)
        # A card is made a little smaller for a remark, but not so small that nothing can be read.
        if self.lacks_room and self.way.scale >= _LEAST_FOR_REMARKS:
            return True
        if any(not _within(box, card) for box in boxes):
            return True
        markers = [
            _around(plot.across(mark.at.x), plot.down(mark.at.y), mark.size / 2 + _GAP / 2)
            for mark in marks
            if isinstance(mark, Dot) and mark.size >= _MARKER_WITH_TEXT
        ]
        bars = [
            _edges(*bar_box(mark, plot), _GAP) for mark in marks if isinstance(mark, Bar) and not mark.grow
        ]
        # A text inside a bar names it as what it stands on; every other text keeps off the bars.
        off = [box for each, box in zip(words, boxes, strict=True) if each.on is None]
        return (
            _any_overlap([*boxes, *_images(drawing)])
            or _any_overlap(markers)
            or any(_overlap(box, bar) for box in off for bar in bars)
        )

    def is_cramped(self) -> bool:
        """Tell whether the plot is too small to be read, or its bars are lower than the texts inside them."""
        plot = self.plot
        labelled = [mark for mark in self.marks if isinstance(mark, Bar) and mark.text != ""]
        lowest = min((bar_box(bar, plot)[3] for bar in labelled), default=LABEL)
        if self.cells is not None and not self.cells.fit:
            return True
        if self.figure.heads is not None and not HeadTexts(self.figure.heads, plot, self.type).fit():
            return True
        broad = self.figure.broad and not self.way.bare
        least_width = self.width * _BROAD if broad else _LEAST_PLOT_WIDTH
        return plot.width < least_width or self.room < self._least_height() or lowest < LABEL

    def _least_height(self) -> float:
        """Return how high the plot must be: one of few rows needs little."""
        figure = self.figure
        if figure.y.scale is Scale.RULED:
            return _LEAST_FREE_PLOT
        if figure.row_height:
            rows = figure.y.high - figure.y.low
            least = max(min(_LEAST_PLOT, rows * figure.row_height), rows * figure.least_row)
            return least + rows * self.names_height
        return _LEAST_PLOT

    def _bounds(self, words: Words) -> _Edges:
        """Return the box around a line of text."""
        wide = self.type.measure(words.text, words.size, words.bold)
        before = {Anchor.START: 0.0, Anchor.MIDDLE: wide / 2, Anchor.END: wide}[words.anchor]
        top, bottom = words.y - _ASCENT * words.size, words.y + _DESCENT * words.size
        return words.x - before, top, words.x - before + wide, bottom

    # Head and foot

    def _head(self) -> float:
        """Write title, subtitle and legend; return where the plot may begin."""
        inner, y = self.width - 2 * PADDING - self.logo.beside(Corner.TOP), PADDING - 4
        self.frame.extend(self.logo.image(Corner.TOP, self.width - PADDING, y))
        logo_ends = y + self.logo.high(Corner.TOP)
        y = self._title(y, inner)
        most = _FEWER_LINES if self.way.bare else _SUBTITLE_LINES
        lines = self.type.wrap_clauses(self.type.say(self.figure.subtitle), inner, SUBTITLE, most)
        return self._keys(max(self._block(lines, y + 3, SUBTITLE, Role.MUTED), logo_ends) + 10)

    def _title(self, y: float, width: float) -> float:
        """Write the title, in smaller letters if it is long; return where it ends."""
        text, full = self.type.say(self.figure.title), TITLE if self.width >= 520 else TITLE - 3
        for part in _TITLES:
            size = float(round(full * part))
            if self.type.fits(text, width, size, bold=True, most=_TITLE_LINES):
                break
        lines = self.type.wrap_to_end(text, width, size, bold=True, most=_TITLE_LINES)
        return self._block(lines, y, size, Role.INK, bold=True)

    def _block(self, lines: list[str], y: float, size: float, role: Role, *, bold: bool = False) -> float:
        for line in lines:
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
        inner = self.width - 2 * PADDING - self.logo.beside(Corner.BOTTOM)
        text = self.type.say(self.figure.footer)
        most = 99
        if self.way.bare:
            left = self.height - top - PADDING - self._least_height() - self._x_label_height()
            most = _clamped(left / (FOOTER * LEADING), 7)
        lines = self._whole_clauses(text, inner, most) if text else []
        y = self.height - PADDING + 4 - len(lines) * FOOTER * LEADING
        for number, line in enumerate(lines):
            baseline = y + number * FOOTER * LEADING + FOOTER
            self.frame.append(Words(PADDING, baseline, line, FOOTER, Role.MUTED))
        logo_begins = self.height - PADDING + 4 - self.logo.high(Corner.BOTTOM)
        self.frame.extend(self.logo.image(Corner.BOTTOM, self.width - PADDING, logo_begins))
        return min(y, logo_begins) - 10

    def _whole_clauses(self, text: str, width: float, most: int) -> list[str]:
        """Return as many clauses as fit in ``most`` lines: source, weight and tests are told in any case."""
        clauses = text.split(CLAUSES)
        while len(clauses) > _LEAST_CLAUSES and not self.type.fits(
            CLAUSES.join(clauses), width, FOOTER, most=most
        ):
            clauses.pop()
        return self.type.wrap(CLAUSES.join(clauses), width, FOOTER)

    # The plot

    def _measured_notes(self) -> list[_Placed]:
        notes = [mark for mark in self.marks if isinstance(mark, Note) and not mark.remark]
        placed = [self._measured(note) for note in notes]
        return _stacked(placed) if self.way.stacked else _in_columns(placed)

    def _measured(self, note: Note) -> _Placed:
        value, detail = self.type.say(note.text), self.type.say(note.detail)
        room = max(80.0, self.width * _NOTE_WIDTH)
        high = self._note_height
        most = _clamped(high / (note.size * LEADING), 2)
        values = self.type.wrap(value, room, note.size, bold=note.bold, most=most)
        left = (high - len(values) * note.size * LEADING) / (SMALL * LEADING)
        if note.brief and left < 1:
            detail = ""
        details = self.type.wrap(detail, room, SMALL, most=_clamped(left, 3))
        widths = [self.type.measure(line, note.size, note.bold) for line in values]
        widths += [self.type.measure(line, SMALL, False) for line in details]
        wide = max(widths, default=0.0) + (16 if note.boxed else 0)
        return _Placed(note, values, details, wide)

    @cached_property
    def _note_height(self) -> float:
        """Return how high a note may be, so that all of them find room in half of the card's height."""
        figure = self.figure
        notes = [mark for mark in self.marks if isinstance(mark, Note) and not mark.remark]
        last = [note for note in notes if note.anchor is Anchor.START]
        rows = figure.y.high - figure.y.low if figure.row_height else len(last)
        if self.way.stacked and any(mark.column for mark in last):
            rows *= 2
        return self.height / 2 / max(rows, 1)

    def _plot(self, top: float, bottom: float) -> tuple[Plot, float]:
        """Return the plot area, and how high it could be: what labels, and the heads of a table, leave."""
        if self.way.above:
            return self._plot_under_names(top, bottom)
        plot, room = self._plot_between(top, bottom)
        if self.figure.heads is None:
            return plot, room
        high = 0.0
        # How many lines heads have depends on the width of the plot, and that on its height.
        for _round in range(4):
            needed = HeadTexts(self.figure.heads, plot, self.type).height
            if needed <= high:
                break
            high = needed
            plot, room = self._plot_between(top + high, bottom)
        return plot, room

    def _plot_under_names(self, top: float, bottom: float) -> tuple[Plot, float]:
        """Return the plot area where names stand above their rows; move what is in a row down for them."""
        reach = max((placed.right for placed in self.notes), default=0.0)
        inner = self.width - 2 * PADDING
        self.names_room = max(inner - max(reach, 0.0), inner / 2)
        lines = [self._name_above(tick) for tick in self.figure.y.ticks]
        self.names_height = max(map(len, lines), default=0) * LABEL * LEADING + 2
        rows = self.figure.y.high - self.figure.y.low
        marks, notes = self.marks, self.notes
        pitch = max(bottom - top, 1.0) / rows
        for _round in range(3):
            part = min(self.names_height / pitch, 0.8)
            self.marks = tuple(lowered_mark(mark, part) for mark in marks)
            self.notes = [replace(placed, note=lowered_note(placed.note, part)) for placed in notes]
            plot, room = self._plot_between(top, bottom)
            pitch = plot.height / rows
        return plot, room

    def _name_above(self, tick: AxisTick) -> list[str]:
        return self.type.wrap(self.type.say(tick.text), self.names_room, LABEL, most=2)

    def _plot_between(self, top: float, bottom: float) -> tuple[Plot, float]:
        figure, notes = self.figure, self.notes
        below = 0.0 if figure.x.scale is Scale.HIDDEN else self._x_label_height()
        if figure.x_on_top:
            top, below = top + below, 0.0
        top, bottom = top + 8, bottom - below
        room, bottom = bottom - top, max(bottom, top + _LEAST_PLOT)
        y_range = (figure.y.low, figure.y.high)
        if figure.row_height:
            # Listed rows are kept together at the top rather than spread over a tall card.
            high = figure.row_height * _TALLEST_ROW + self.names_height
            bottom = min(bottom, top + (y_range[1] - y_range[0]) * high)
        down = y_range if figure.y_down else y_range[::-1]
        y, y_end = _with_room(top, bottom, down, self._reaches_down(notes))
        start = PADDING
        if not self.way.above:
            start += self._y_label_width((y_end - y) / (y_range[1] - y_range[0]))
        x_range = (figure.x.low, figure.x.high)
        end = self.width - PADDING - self.aside
        if figure.heads is not None:
            end = min(end, start + _WIDEST_COLUMN * (x_range[1] - x_range[0]))
        x, x_end = _with_room(start, end, x_range, self._reaches_across(notes))
        room = min(room, room - (bottom - top) + y_end - y) if figure.y.scale is Scale.RULED else room
        return Plot(x, y, x_end - x, y_end - y, x_range, y_range, figure.y_down), room

    def _reaches_down(self, notes: Sequence[_Placed]) -> list[_Reach]:
        """Return how far marks and notes reach above and below their points."""
        reaches = [
            (placed.note.at.y, placed.rise, placed.height - placed.rise)
            for placed in notes
            if not placed.note.spread
        ]
        for mark in self.marks:
            match mark:
                case Dot(at=at, size=size) if size >= _MARKER_WITH_TEXT:
                    reaches.append((at.y, size / 2, size / 2))
                case Bar(y0=y0, y1=y1, grow=grow):
                    reaches += [(y, grow, grow) for y in (y0, y1)]
        return reaches

    def _reaches_across(self, notes: Sequence[_Placed]) -> list[_Reach]:
        """Return how far notes and the outermost ticks reach before and after their points."""
        # Brackets stand behind the notes.
        behind = max((mark.dx for mark in self.marks if isinstance(mark, Bracket)), default=0.0)
        reaches = [(placed.note.at.x, -placed.left, placed.right + behind) for placed in notes]
        return reaches + [(tick.at, half, half) for tick, half in self._x_tick_widths()]

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

    def _y_label_width(self, pitch: float) -> float:
        axis = self.figure.y
        if axis.scale is Scale.HIDDEN or not (axis.ticks or self.figure.heads):
            return 0.0
        if axis.scale is Scale.RULED:
            return max(self.type.measure(self.type.say(tick.text), SMALL, False) for tick in axis.ticks) + 8
        lines = [line for tick in axis.ticks for line in self._row_label(tick, pitch)]
        lines += [self.type.say(name) for name in self.figure.heads.names] if self.figure.heads else []
        return max((self.type.measure(line, LABEL, False) for line in lines), default=0.0) + 12

    def _row_label(self, tick: AxisTick, pitch: float) -> list[str]:
        """Return a row's label in no more lines than the row is high."""
        most = _clamped((pitch - 2) / (LABEL * LEADING), 3)
        return self.type.wrap(self.type.say(tick.text), self._row_room(most), LABEL, most=most)

    def _row_room(self, most: int) -> float:
        """Return the width for the names of rows, more if they need it to be told apart."""
        if most not in self.row_rooms:
            inner = self.width - 2 * PADDING
            texts = [self.type.say(tick.text) for tick in self.figure.y.ticks]
            usual, wider = (_STUB, _MOST_STUB) if self.figure.heads else (_ROW_LABELS, _MOST_ROW_LABELS)
            fits = all(len(self.type.wrap(text, inner * usual, LABEL)) <= most for text in texts)
            self.row_rooms[most] = inner * (usual if fits else wider)
        return self.row_rooms[most]

    # Axes

    def _axes(self, plot: Plot) -> None:
        self._x_axis(plot, self.figure.x)
        self._y_axis(plot, self.figure.y)

    def _x_axis(self, plot: Plot, axis: Axis) -> None:
        if axis.zero is not None:
            x = plot.across(axis.zero)
            for start, end in self._zero_lines(plot):
                self.frame.append(Path(((x, start), (x, end)), Role.MUTED, 1.2))
        if axis.scale is Scale.HIDDEN:
            return
        if axis.scale is Scale.RULED:
            for tick in axis.ticks:
                x = plot.across(tick.at)
                self.frame.append(Path(((x, plot.y), (x, plot.y + plot.height)), Role.RULE))
        for tick in self._thinned(plot, axis):
            self._x_tick(plot, tick)

    def _zero_lines(self, plot: Plot) -> list[tuple[float, float]]:
        """Return where the line at zero begins and ends: names above rows interrupt it."""
        if not self.way.above:
            return [(plot.y - 4, plot.y + plot.height + 4)]
        return [
            (self._content_top(tick, plot) - _NAME_GAP + 1, plot.down(tick.at + 0.5) - _NAME_GAP)
            for tick in self.figure.y.ticks
        ]

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
        """Leave out labels that would run into each other; the last and the first stay, if there is room."""
        reaches = [(plot.across(tick.at), self._tick_width(tick) / 2) for tick in axis.ticks]
        edges = [(x - half, x + half + _TICK_GAP) for x, half in reaches]
        dense, even = _as_many_as_fit(edges), _evenly(edges)
        # A regular step is easier to read, unless it leaves out much that there is room for.
        kept = even if len(even) + 1 >= len(dense) else dense
        return [axis.ticks[number] for number in kept]

    def _y_axis(self, plot: Plot, axis: Axis) -> None:
        pitch = plot.height / (axis.high - axis.low)
        if axis.scale is Scale.RULED:
            # The numbers stay at the card's edge, however far labels push the first mark inwards.
            start = PADDING + self._y_label_width(pitch)
            for tick in axis.ticks:
                y = plot.down(tick.at)
                self.frame.append(Path(((start, y), (plot.x + plot.width, y)), Role.RULE))
                text = self.type.say(tick.text)
                self.frame.append(
                    Words(start - 8, y + SMALL * 0.36, text, SMALL, Role.MUTED, anchor=Anchor.END)
                )
        if axis.scale is Scale.LABELS and self.way.above:
            for tick in axis.ticks:
                lines = self._name_above(tick)
                end = self._content_top(tick, plot) - _NAME_GAP
                top = max(plot.down(tick.at - 0.5), end - len(lines) * LABEL * LEADING)
                self._block(lines, top, LABEL, Role.INK)
        elif axis.scale is Scale.LABELS:
            # Beside the labels' own column, however far the first bar's texts push the plot inwards.
            x = PADDING + self._y_label_width(pitch) - 12
            for tick in axis.ticks:
                self._row_name(plot, tick, pitch, x)

    def _content_top(self, tick: AxisTick, plot: Plot) -> float:
        """Return where what is drawn in a row begins, its notes at the right apart."""
        tops = [bar_box(mark, plot)[1] for mark in self.marks if isinstance(mark, Bar)]
        tops += [plot.down(each.note.at.y) - each.rise for each in self.notes if each.note.above]
        start, end = plot.down(tick.at - 0.5), plot.down(tick.at + 0.5)
        return min((top for top in tops if start <= top < end), default=start + self.names_height)

    def _row_name(self, plot: Plot, tick: AxisTick, pitch: float, x: float) -> None:
        lines = self._row_label(tick, pitch)
        y = plot.down(tick.at) - len(lines) * LABEL * LEADING / 2
        for line in lines:
            self.frame.append(Words(x, y + LABEL, line, LABEL, Role.INK, anchor=Anchor.END))
            y += LABEL * LEADING

    # Texts on marks

    def _table(self, plot: Plot) -> list[Spot]:
        """Write the heads of a table and draw its lines."""
        if self.figure.heads is None:
            return []
        heads = HeadTexts(self.figure.heads, plot, self.type)
        pitch = plot.height / (self.figure.y.high - self.figure.y.low)
        self.frame += row_rules(self.figure.y, plot, PADDING)
        self.frame += heads.items(PADDING + self._y_label_width(pitch) - 12)
        return heads.spots()

    def _inner_text(self, mark: Mark, plot: Plot) -> list[Item]:
        match mark:
            case Cell() if self.cells is not None:
                return self.cells.words(mark)
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
        tops = {id(placed): plot.down(placed.note.at.y) - placed.rise for placed in notes}
        for group in _side_by_side([placed for placed in notes if placed.note.spread], plot):
            _spread(group, tops, plot)
        boxes = {id(placed): _note_edges(placed, plot, tops[id(placed)]) for placed in notes}
        items: list[Item] = []
        spots: list[Spot] = []
        for placed in notes:
            others = [boxes[id(other)] for other in notes if other is not placed]
            if placed.note.boxed and any(_overlap(boxes[id(placed)], other) for other in others):
                continue  # Said by the title and the table too: the figures themselves come first.
            items.extend(self._note(placed, plot.across(placed.note.at.x), tops[id(placed)]))
            left, top, right, bottom = boxes[id(placed)]
            if (about := placed.note.about) != "":
                at = placed.note.stands_for
                spots.append(Spot(left, top, right - left, bottom - top, about, self.type, stands_for=at))
        return items, spots

    def _note(self, placed: _Placed, x: float, top: float) -> list[Item]:
        note, items = placed.note, list[Item]()
        if note.boxed:
            high = placed.height + 8
            box = Rect(x + placed.left, top - 4, placed.width, high, Role.SURFACE, Role.RULE, radius=high / 2)
            items.append(box)
        lines = [(text, note.size, note.role, note.bold) for text in placed.values]
        lines += [(text, SMALL, Role.MUTED, False) for text in placed.details]
        for text, size, role, bold in lines:
            baseline = top + size * LEADING / 2 + size * 0.36
            items.append(Words(x + note.dx, baseline, text, size, role, bold, note.anchor))
            top += size * LEADING
        return items

    def _spots(self, plot: Plot) -> list[Spot]:
        spots: list[Spot] = []
        for mark in self.marks:
            match mark:
                case Dot():
                    x, y, reach = plot.across(mark.at.x), plot.down(mark.at.y), max(mark.size / 2, 10.0)
                    box = (x - reach, y - reach, 2 * reach, 2 * reach)
                case Bracket():
                    spots.append(self._bracket_spot(mark, plot))
                    continue
                case Line() if mark.about != "":
                    spots.append(self._line_spot(mark, plot))
                    continue
                case Bar():
                    box = bar_box(mark, plot)
                case Cell():
                    box = cell_box(mark, plot)
                case Tick():
                    top = min(plot.down(mark.y0), plot.down(mark.y1))
                    box = (plot.across(mark.x) - 4, top, 8.0, abs(plot.down(mark.y1) - plot.down(mark.y0)))
                case _:
                    continue
            spots.append(Spot(*box, mark.about, self.type, stands_for=mark.stands_for))
        return spots

    def _bracket_spot(self, bracket: Bracket, plot: Plot) -> Spot:
        left = plot.x + plot.width + bracket.dx - ARM - _GAP
        top, bottom = plot.down(bracket.ys[0]), plot.down(bracket.ys[-1])
        return Spot(left, top, ARM + 2 * _GAP, bottom - top, bracket.about, self.type)

    def _line_spot(self, line: Line, plot: Plot) -> Spot:
        (x0, y0), (x1, y1) = (
            (plot.across(point.x), plot.down(point.y)) for point in (line.points[0], line.points[-1])
        )
        left, top = min(x0, x1), min(y0, y1) - NEAR
        box = (left, top, abs(x1 - x0), abs(y1 - y0) + 2 * NEAR)
        return Spot(*box, line.about, self.type, (x0, y0, x1, y1), line.stands_for)


def _as_many_as_fit(edges: list[tuple[float, float]]) -> list[int]:
    """Return the labels that fit back from the last one, which is the news; the first one has its room."""
    kept: list[int] = []
    limit = float("inf")
    for number in range(len(edges) - 1, -1, -1):
        left, right = edges[number]
        room_for_first = number in {0, len(edges) - 1} or edges[0][1] <= left
        if right <= limit and room_for_first:
            kept.append(number)
            limit = left
    return kept[::-1]


def _evenly(edges: list[tuple[float, float]]) -> list[int]:
    """Return the most labels that fit at a regular step, the first and the last among them; [] if none do."""
    last = len(edges) - 1
    for steps in range(last, 0, -1):
        numbers = [round(step * last / steps) for step in range(steps + 1)]
        if all(edges[one][1] <= edges[other][0] for one, other in pairwise(numbers)):
            return numbers
    return []


def _beside(mark: Mark, notes: Sequence[_Placed], plot: Plot) -> Mark:
    """Return a bracket with its distance from the plot instead of from the notes; other marks as they are."""
    if not isinstance(mark, Bracket):
        return mark
    end = max((plot.across(placed.note.at.x) + placed.right for placed in notes), default=plot.x)
    return replace(mark, dx=mark.dx + end - plot.x - plot.width)


def _in_columns(notes: list[_Placed]) -> list[_Placed]:
    """Return the notes, those of the second column moved behind the widest of the first."""
    if not any(placed.note.column for placed in notes):
        return notes
    first = [placed.right for placed in notes if not placed.note.column]
    behind = max(first, default=0.0) + _COLUMN_GAP
    return [
        replace(placed, note=replace(placed.note, dx=placed.note.dx + behind))
        if placed.note.column
        else placed
        for placed in notes
    ]


def _stacked(notes: list[_Placed]) -> list[_Placed]:
    """Return the notes, those of the second column under those of the first at the same point."""
    firsts = {placed.note.at: placed for placed in notes if not placed.note.column}
    seconds = {placed.note.at: placed for placed in notes if placed.note.column}
    made: list[_Placed] = []
    for placed in notes:
        at = placed.note.at
        if at not in firsts or at not in seconds:
            made.append(placed)
            continue
        first, second = firsts[at], seconds[at]
        start = (first.height + second.height) / 2 - (first.height if placed is second else 0.0)
        dy = len(placed.values) * placed.line / 2 - start
        made.append(replace(placed, note=replace(placed.note, dy=dy)))
    return made


def _note_edges(placed: _Placed, plot: Plot, top: float) -> _Edges:
    x, margin = plot.across(placed.note.at.x), 4.0 if placed.note.boxed else 0.0
    return x + placed.left, top - margin, x + placed.right, top + placed.height + margin


def _side_by_side(notes: list[_Placed], plot: Plot) -> list[list[_Placed]]:
    """Return the notes in groups, each of which has a part of the plot's width to itself."""
    groups: list[list[_Placed]] = []
    edge = float("-inf")
    for placed in sorted(notes, key=lambda each: plot.across(each.note.at.x) + each.left):
        x = plot.across(placed.note.at.x)
        if x + placed.left >= edge:
            groups.append([])
        groups[-1].append(placed)
        edge = max(edge, x + placed.right)
    return groups


def _spread(notes: list[_Placed], tops: dict[int, float], plot: Plot) -> None:
    """Move notes apart, up or down, each as little as may be, inside the plot's height."""
    notes.sort(key=lambda placed: tops[id(placed)])
    floor = plot.y - 6
    for placed in notes:
        tops[id(placed)] = floor = max(tops[id(placed)], floor)
        floor += placed.height
    ceiling = plot.y + plot.height + 8
    for placed in reversed(notes):
        tops[id(placed)] = ceiling = min(tops[id(placed)], ceiling - placed.height)


# Room

_Edges: TypeAlias = tuple[float, float, float, float]
"""Left, top, right and bottom."""

_Reach: TypeAlias = tuple[float, float, float]
"""A place on an axis, and how far something reaches before and after it, in 1/96 inch."""


def _with_room(
    start: float, end: float, axis: tuple[float, float], reaches: list[_Reach]
) -> tuple[float, float]:
    """Return the part of ``start`` to ``end`` that an axis may fill, so that nothing sticks out of it."""
    low, high = axis
    first, last = start, end
    # Each round leaves less to do, since marks move by less than what their notes lack.
    for _round in range(24):
        places = [first + (at - low) / (high - low) * (last - first) for at, _before, _after in reaches]
        before = max([0.0, *(start - at + reach[1] for at, reach in zip(places, reaches, strict=True))])
        after = max([0.0, *(at + reach[2] - end for at, reach in zip(places, reaches, strict=True))])
        if last - first - before - after < 1 or before + after < 0.1:
            break
        first, last = first + before, last - after
    return first, last


def _around(x: float, y: float, reach: float) -> _Edges:
    return x - reach, y - reach, x + reach, y + reach


def _edges(x: float, y: float, width: float, height: float, gap: float) -> _Edges:
    """Return the edges of a rectangle with a gap above and below it."""
    return x, y - gap, x + width, y + height + gap


def _within(inner: _Edges, outer: _Edges) -> bool:
    return inner[0] >= outer[0] and inner[1] >= outer[1] and inner[2] <= outer[2] and inner[3] <= outer[3]


def _overlap(one: _Edges, other: _Edges) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _images(drawing: Drawing) -> list[_Edges]:
    """Return the boxes of pictures."""
    return [
        _edges(each.x, each.y, each.width, each.height, 0.0)
        for each in drawing.frame
        if isinstance(each, Image)
    ]


def _any_overlap(boxes: list[_Edges]) -> bool:
    # From top to bottom: what begins below a box, and all after it, cannot overlap it.
    ordered = sorted(boxes, key=itemgetter(1))
    for number, one in enumerate(ordered, start=1):
        for other in islice(ordered, number, None):
            if other[1] >= one[3]:
                break
            if _overlap(one, other):
                return True
    return False

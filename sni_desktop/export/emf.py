"""The EMF back end: the picture that Office and Impress keep as a drawing.

Written from the display list record by record, after Microsoft's [MS-EMF] (Enhanced Metafile Format). Plain
records alone, which every program plays: no EMF+, so nothing is see-through; a pale fill is mixed with the
surface instead, and painted before all else, so that it hides nothing. Dashes and round corners are made here
(programs make different ones), and each letter has its place, so that another font runs into nothing.
"""

from __future__ import annotations

from itertools import pairwise
from math import cos, hypot, pi, sin
from struct import pack
from typing import TYPE_CHECKING

from sni_desktop.charts.colours import mixed
from sni_desktop.charts.drawing import (
    DASH,
    HATCH_WIDTH,
    HATCHED_OPACITY,
    Circle,
    Image,
    Path,
    Rect,
    Words,
    hatching,
)
from sni_desktop.core.figure import Anchor, Role

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sni_desktop.charts.drawing import Drawing, Item, Measure
    from sni_desktop.charts.palette import Palette

PROGRAM = "SNI Explorer"
_FINE = 20
"""Logical units in one unit of the drawing: 1/1920 inch."""
_PER_INCH, _PER_MM = 2540, 100
"""Pixels of the device that the file is written for, so that one is .01 mm, the unit of the file's frame."""
_DEVICE_MM = (320, 180)
_LONGEST_FAMILY = 31
"""Of UTF-16 units: the name of a font in a LOGFONTW, with its end."""
_LONGEST_TITLE = 250

# Types of records ([MS-EMF] 2.1.1).
HEADER, POLYGON, POLYLINE, EOF = 1, 3, 4, 14
SET_WINDOW_SIZE, SET_WINDOW_ORIGIN, SET_VIEWPORT_SIZE, SET_VIEWPORT_ORIGIN = 9, 10, 11, 12
SET_MAP_MODE, SET_BACK_MODE, SET_TEXT_ALIGN, SET_TEXT_COLOUR = 17, 18, 22, 24
SET_STRETCH_MODE, STRETCH_BITMAP = 21, 81
SELECT_OBJECT, CREATE_BRUSH, ELLIPSE, CREATE_FONT, TEXT_OUT, CREATE_PEN = 37, 39, 42, 82, 84, 95

_ANISOTROPIC, _TRANSPARENT = 8, 1
_HALFTONE, _COPY = 4, 0x00CC0020
"""How a bitmap is made smaller, and that it covers what is under it."""
_NO_BRUSH, _NO_PEN = 0x80000005, 0x80000008
_GEOMETRIC_FLAT = 0x00010000 | 0x00000200
"""A pen that scales with the picture, with flat ends and round corners."""
_ALIGNED = {Anchor.START: 24, Anchor.END: 24 | 2, Anchor.MIDDLE: 24 | 6}
"""At the baseline: left, right or centre."""
_REGULAR, _BOLD = 400, 700


def emf(drawing: Drawing, palette: Palette, family: str, width_in: float, height_in: float) -> bytes:
    """Return the card as an EMF file of ``width_in`` by ``height_in`` inches, texts in ``family``."""
    records = _Records(palette, family, drawing.type.measure)
    size = round(width_in * _PER_INCH), round(height_in * _PER_INCH)
    records.begin(drawing, size)
    # Sorting keeps the order of what is equal.
    for item in sorted(drawing.items, key=lambda item: not _is_pale(item)):
        records.paint(item)
    return records.file(size, drawing.title)


def dashes(points: Iterable[tuple[float, float]]) -> list[tuple[tuple[float, float], ...]]:
    """Return the dashes of a line through points, each with the corners it goes round."""
    found: list[list[tuple[float, float]]] = []
    lengths, left, inked = DASH, DASH[0], True
    corners = list(points)
    current = [corners[0]]
    for start, end in pairwise(corners):
        done, length = 0.0, hypot(end[0] - start[0], end[1] - start[1])
        while length - done > left:
            done += left
            at = tuple(a + (b - a) * done / length for a, b in zip(start, end, strict=True))
            turn = (at[0], at[1])
            if inked:
                found.append([*current, turn])
            inked = not inked
            left, current = lengths[0 if inked else 1], [turn]
        left -= length - done
        current.append(end)
    if inked and len(current) > 1:
        found.append(current)
    return [tuple(each) for each in found]


def outline(rect: Rect) -> tuple[tuple[float, float], ...]:
    """Return the corners of a rectangle; a round one is a quarter of a circle in short straight lines."""
    # Two wide corners would meet beyond the middle.
    radius = min(rect.radius, rect.width / 2, rect.height / 2)
    right, bottom = rect.x + rect.width, rect.y + rect.height
    if radius <= 0:
        return (rect.x, rect.y), (right, rect.y), (right, bottom), (rect.x, bottom)
    steps = 3 + round(radius)
    centres = (
        (right - radius, rect.y + radius),
        (right - radius, bottom - radius),
        (rect.x + radius, bottom - radius),
        (rect.x + radius, rect.y + radius),
    )
    return tuple(
        (x + radius * sin(angle), y - radius * cos(angle))
        for quarter, (x, y) in enumerate(centres)
        for angle in ((quarter + step / steps) * pi / 2 for step in range(steps + 1))
    )


def _is_pale(item: Item) -> bool:
    """Tell whether something is see-through elsewhere."""
    return (isinstance(item, Path) and item.opacity < 1) or (isinstance(item, Rect) and item.hatched)


class _Records:
    """The records of one file while they are written."""

    def __init__(self, palette: Palette, family: str, measure: Measure) -> None:
        self._palette, self._family, self._measure = palette, family, measure
        self._surface = palette[Role.SURFACE]
        self._written: list[bytes] = []
        self._objects: dict[bytes, int] = {}
        self._state: dict[int | str, int] = {}
        self._scales = (1.0, 1.0)

    def begin(self, drawing: Drawing, size: tuple[int, int]) -> None:
        """Set the units, and paint the surface."""
        self._scales = size[0] / _fine(drawing.width), size[1] / _fine(drawing.height)
        self._add(SET_MAP_MODE, pack("<I", _ANISOTROPIC))
        self._add(SET_WINDOW_ORIGIN, pack("<2i", 0, 0))
        self._add(SET_WINDOW_SIZE, pack("<2i", _fine(drawing.width), _fine(drawing.height)))
        self._add(SET_VIEWPORT_ORIGIN, pack("<2i", 0, 0))
        self._add(SET_VIEWPORT_SIZE, pack("<2i", *size))
        self._add(SET_BACK_MODE, pack("<I", _TRANSPARENT))
        self.paint(Rect(0, 0, drawing.width, drawing.height, Role.SURFACE))

    def paint(self, item: Item) -> None:
        """Write what paints an item."""
        match item:
            case Rect():
                self._rect(item)
            case Path(fill=None):
                self._line(item)
            case Path(fill=fill):
                assert fill is not None  # noqa: S101 - the case before
                self._pen(None)
                self._brush(mixed(self._palette[fill], item.opacity, self._surface))
                self._points(POLYGON, item.points)
            case Circle():
                self._pen(self._palette[item.stroke], item.width)
                self._brush(self._palette[item.fill])
                edges = (
                    item.x - item.radius,
                    item.y - item.radius,
                    item.x + item.radius,
                    item.y + item.radius,
                )
                self._add(ELLIPSE, pack("<4i", *map(_fine, edges)))
            case Words():
                self._words(item)
            case Image():
                self._image(item)

    def _rect(self, rect: Rect) -> None:
        self._pen(self._palette[rect.stroke] if rect.stroke else None)
        part = HATCHED_OPACITY if rect.hatched else 1.0
        self._brush(mixed(self._palette[rect.fill], part, self._surface) if rect.fill else None)
        self._points(POLYGON, outline(rect))
        if rect.hatched and rect.fill:
            self._pen(self._palette[rect.fill], HATCH_WIDTH)
            for x0, y0, x1, y1 in hatching(rect):
                self._points(POLYLINE, ((x0, y0), (x1, y1)))

    def _image(self, image: Image) -> None:
        """Write a picture as a bitmap on the surface: nothing here is see-through."""
        from sni_desktop.export.bitmaps import on_surface  # noqa: PLC0415 - for logos only

        width, height, rows = on_surface(image.png, self._surface)
        about = pack("<I2i2H6I", 40, width, height, 1, 24, 0, len(rows), 0, 0, 0, 0)
        box = [_fine(each) for each in (image.x, image.y, image.width, image.height)]
        after_head = 80
        self._set(SET_STRETCH_MODE, _HALFTONE)
        head = pack(
            "<4i2i4i4I",
            0,
            0,
            -1,
            -1,
            box[0],
            box[1],
            0,
            0,
            width,
            height,
            after_head,
            40,
            after_head + 40,
            len(rows),
        )
        self._add(STRETCH_BITMAP, head + pack("<2I2i", 0, _COPY, box[2], box[3]) + about + rows)

    def _line(self, path: Path) -> None:
        if len(path.points) < 2:
            return  # a point alone has no ends to draw between
        self._pen(self._palette[path.stroke or Role.INK], path.width)
        for points in dashes(path.points) if path.dashed else [path.points]:
            self._points(POLYLINE, points)

    def _words(self, words: Words) -> None:
        units = words.text.encode("utf-16-le", "replace")
        count = len(units) // 2
        if not count:
            return
        self._font(words.size, bold=words.bold)
        colour = self._palette.ink_on(words.on) if words.on else self._palette.text(words.role)
        self._set(SET_TEXT_ALIGN, _ALIGNED[words.anchor])
        self._set(SET_TEXT_COLOUR, _colour(colour))
        steps = self._steps(words)
        text = units + bytes(-len(units) % 4)
        after_head = 36 + 40
        # No bounds; the compatible graphics mode, whose scales say how many .01 mm a logical unit has.
        head = pack("<4iI2f", 0, 0, -1, -1, 1, *self._scales)
        place = pack(
            "<2i3I4iI",
            _fine(words.x),
            _fine(words.y),
            count,
            after_head,
            0,
            0,
            0,
            -1,
            -1,
            after_head + len(text),
        )
        self._add(TEXT_OUT, head + place + text + pack(f"<{count}I", *steps))

    def _steps(self, words: Words) -> list[int]:
        """Return how far each UTF-16 unit goes, in logical units: half a character goes nowhere."""
        steps: list[int] = []
        before = 0
        for end, letter in enumerate(words.text, start=1):
            now = _fine(self._measure(words.text[:end], words.size, words.bold))
            steps.append(max(0, now - before))
            steps.extend([0] * (len(letter.encode("utf-16-le", "replace")) // 2 - 1))
            before = max(before, now)
        return steps

    def _points(self, kind: int, points: tuple[tuple[float, float], ...]) -> None:
        flat = [_fine(value) for point in points for value in point]
        self._add(kind, pack(f"<4iI{len(flat)}i", 0, 0, -1, -1, len(points), *flat))

    # Pens, brushes and fonts: made once each, and chosen

    def _pen(self, colour: str | None, width: float = 1.0) -> None:
        if colour is None:
            self._select("pen", _NO_PEN)
            return
        pen = pack("<6I", _GEOMETRIC_FLAT, max(1, _fine(width)), 0, _colour(colour), 0, 0)
        self._select("pen", self._object(CREATE_PEN, pack("<4I", 0, 0, 0, 0) + pen))

    def _brush(self, colour: str | None) -> None:
        brush = None if colour is None else pack("<3I", 0, _colour(colour), 0)
        self._select("brush", _NO_BRUSH if brush is None else self._object(CREATE_BRUSH, brush))

    def _font(self, size: float, *, bold: bool) -> None:
        name = self._family.encode("utf-16-le", "replace")[: 2 * _LONGEST_FAMILY]
        weight = _BOLD if bold else _REGULAR
        # A negative height is that of the letters' square, as in CSS; character set 1 is the default.
        font = pack("<5i8B64s", -_fine(size), 0, 0, 0, weight, 0, 0, 0, 1, 0, 0, 0, 0, name)
        # What follows the LOGFONTW in a LOGFONTPANOSE is empty.
        self._select("font", self._object(CREATE_FONT, font + bytes(320 - len(font))))

    def _object(self, kind: int, content: bytes) -> int:
        key = pack("<I", kind) + content
        if key not in self._objects:
            self._objects[key] = len(self._objects) + 1
            self._add(kind, pack("<I", self._objects[key]) + content)
        return self._objects[key]

    def _select(self, kind: str, number: int) -> None:
        if self._state.get(kind) != number:
            self._state[kind] = number
            self._add(SELECT_OBJECT, pack("<I", number))

    def _set(self, kind: int, value: int) -> None:
        if self._state.get(kind) != value:
            self._state[kind] = value
            self._add(kind, pack("<I", value))

    # The file

    def _add(self, kind: int, content: bytes) -> None:
        self._written.append(pack("<2I", kind, 8 + len(content)) + content)

    def file(self, size: tuple[int, int], title: str) -> bytes:
        """Return the whole file, its header first."""
        # The last record tells its own size at its end.
        self._add(EOF, pack("<3I", 0, 16, 20))
        name = f"{PROGRAM}\0{title[:_LONGEST_TITLE]}\0\0".encode("utf-16-le", "replace")
        said = name + bytes(-len(name) % 4)
        head = 108
        body = b"".join(self._written)
        bounds = (0, 0, size[0] - 1, size[1] - 1)
        pixels = [mm * _PER_MM for mm in _DEVICE_MM]
        header = pack(
            "<2I4i4i4s3I2H3I2i2i3I2I",
            HEADER,
            head + len(said),
            *bounds,
            *(0, 0, *size),
            b" EMF",
            0x00010000,
            head + len(said) + len(body),
            len(self._written) + 1,
            len(self._objects) + 1,
            0,
            len(name) // 2,
            head,
            0,
            *pixels,
            *_DEVICE_MM,
            *(0, 0, 0),
            *(mm * 1000 for mm in _DEVICE_MM),
        )
        return header + said + body


def _fine(value: float) -> int:
    return round(value * _FINE)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _colour(colour: str) -> int:
    red, green, blue = _channels(colour)
    return red | green << 8 | blue << 16

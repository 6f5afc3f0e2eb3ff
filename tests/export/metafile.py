"""A reader of EMF files of its own, after [MS-EMF]: it fails on whatever the document does not allow."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import TypeAlias

POLYGON, EOF, ALIGN, COLOUR = 3, 14, 22, 24
FONT, PEN, BRUSH = CREATING = (82, 95, 39)
STOCK = {0x80000005: (BRUSH, b""), 0x80000008: (PEN, b"")}
PLAIN = {10, 12, 17, 18}
"""Origins of window and viewport, and the modes of mapping and of backgrounds."""

Point: TypeAlias = tuple[int, int]


@dataclass
class Written:
    """A line of text: where it stands, how far each unit goes, and in which font, colour and alignment."""

    text: str
    at: Point
    steps: tuple[int, ...]
    height: int
    weight: int
    family: str
    colour: int
    align: int


@dataclass
class Metafile:
    """What a file holds, in its logical units."""

    bounds: tuple[int, ...]
    frame: tuple[int, ...]
    description: list[str]
    device: tuple[int, ...]
    handles: int
    window: tuple[int, ...] = ()
    viewport: tuple[int, ...] = ()
    polygons: list[tuple[int | None, list[Point]]] = field(default_factory=list)
    lines: list[tuple[int, int, list[Point]]] = field(default_factory=list)
    ellipses: list[tuple[int, ...]] = field(default_factory=list)
    texts: list[Written] = field(default_factory=list)


def read(data: bytes) -> Metafile:
    """Read a file; AssertionError if it is not as it should be."""
    kind, size = struct.unpack_from("<2I", data)
    assert kind == 1
    bounds, frame = struct.unpack_from("<4i", data, 8), struct.unpack_from("<4i", data, 24)
    signature, version, whole, records, handles, reserved = struct.unpack_from("<4s3I2H", data, 40)
    letters, offset, entries, *device = struct.unpack_from("<3I4i", data, 60)
    pixel_format, at_format, open_gl, *micrometres = struct.unpack_from("<5I", data, 88)
    assert (signature, version, whole, reserved, entries) == (b" EMF", 0x00010000, len(data), 0, 0)
    assert (pixel_format, at_format, open_gl) == (0, 0, 0)
    assert micrometres == [1000 * device[2], 1000 * device[3]]
    assert offset + 2 * letters <= size
    name = data[offset : offset + 2 * letters].decode("utf-16-le")
    assert name.endswith("\0\0")
    found = Metafile(bounds, frame, name[:-2].split("\0"), tuple(device), handles)
    count = _records(data, size, found)
    assert count == records
    return found


def _records(data: bytes, at: int, found: Metafile) -> int:
    count, made, now = 1, {}, {}
    while True:
        kind, size = struct.unpack_from("<2I", data, at)
        assert size % 4 == 0
        assert size >= 8
        content = data[at + 8 : at + size]
        count, at = count + 1, at + size
        if kind == EOF:
            assert struct.unpack("<3I", content) == (0, 16, size)
            assert at == len(data)
            assert max(made, default=0) + 1 == found.handles
            return count
        if kind in CREATING:
            (number,) = struct.unpack_from("<I", content)
            assert number == len(made) + 1
            made[number] = (kind, content[4:])
        else:
            _record(kind, content, made, now, found)


def _record(kind: int, content: bytes, made: dict, now: dict, found: Metafile) -> None:
    match kind:
        case 37:
            (number,) = struct.unpack("<I", content)
            chosen, thing = {**STOCK, **made}[number]
            now[chosen] = thing
        case 22 | 24:
            (now[kind],) = struct.unpack("<I", content)
        case 9:
            found.window = struct.unpack("<2i", content)
        case 11:
            found.viewport = struct.unpack("<2i", content)
        case 42:
            found.ellipses.append(struct.unpack("<4i", content))
        case 3 | 4:
            _points(kind, content, now, found)
        case 84:
            found.texts.append(_text(content, now))
        case _:
            assert kind in PLAIN, kind


def _points(kind: int, content: bytes, now: dict[int, bytes], found: Metafile) -> None:
    (number,) = struct.unpack_from("<I", content, 16)
    flat = struct.unpack(f"<{2 * number}i", content[20:])
    points = list(zip(flat[::2], flat[1::2], strict=True))
    if kind == POLYGON:
        assert len(points) >= 3
        found.polygons.append((struct.unpack("<3I", now[BRUSH])[1] if now[BRUSH] else None, points))
        return
    style, width, solid, colour, _hatch, styles = struct.unpack("<6I", now[PEN][16:])
    assert (style, solid, styles) == (0x00010200, 0, 0)  # scales with the picture, flat ends, plain
    assert len(points) >= 2
    found.lines.append((colour, width, points))


def _text(content: bytes, now: dict[int, bytes]) -> Written:
    mode, _across, _down, x, y, number, offset = struct.unpack_from("<I2f2i2I", content, 16)
    (steps_at,) = struct.unpack_from("<I", content, 64)
    assert mode == 1
    start, steps = offset - 8, steps_at - 8
    text = content[start : start + 2 * number].decode("utf-16-le")
    assert len(content) == steps + 4 * number
    height, _width, _turn, _tilt, weight = struct.unpack_from("<5i", now[FONT])
    family = now[FONT][28:92].decode("utf-16-le").split("\0")[0]
    assert len(now[FONT]) == 320
    return Written(
        text,
        (x, y),
        struct.unpack(f"<{number}I", content[steps:]),
        -height,
        weight,
        family,
        now[COLOUR],
        now[ALIGN],
    )

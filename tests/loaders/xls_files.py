"""Small XLS files made by hand: BIFF8 records in a compound file."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

SECTOR = 512
END, FREE, FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def record(kind: int, data: bytes) -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def bof(kind: int) -> bytes:
    return record(0x0809, struct.pack("<HHHHII", 0x0600, kind, 0x0DBB, 0x07CC, 0, 6))


def label(row: int, column: int, text: str) -> bytes:
    letters = struct.pack("<HB", len(text), 1) + text.encode("utf-16-le")
    return record(0x0204, struct.pack("<HHH", row, column, 15) + letters)


def number(row: int, column: int, value: float, style: int = 15) -> bytes:
    return record(0x0203, struct.pack("<HHHd", row, column, style, value))


def sheet(rows: Sequence[Sequence[str | float]], more: bytes = b"") -> bytes:
    cells = [
        label(place, column, cell) if isinstance(cell, str) else number(place, column, cell)
        for place, row in enumerate(rows)
        for column, cell in enumerate(row)
    ]
    return bof(0x0010) + b"".join(cells) + more + record(0x000A, b"")


def xls(sheets: dict[str, bytes], styles: bytes = b"") -> bytes:
    """Return a workbook of sheets, as `sheet` makes them."""
    names = [struct.pack("<BB", len(name), 0) + name.encode("latin-1") for name in sheets]
    size = len(bof(5)) + len(styles) + sum(4 + 6 + len(name) for name in names) + 4
    bounds, content = b"", b""
    for name, data in zip(names, sheets.values(), strict=True):
        bounds += record(0x0085, struct.pack("<IH", size + len(content), 0) + name)
        content += data
    return compound((bof(5) + styles + bounds + record(0x000A, b"") + content).ljust(4096, b"\0"))


def compound(stream: bytes, name: str = "Workbook") -> bytes:
    """Return a compound file of one stream of 4096 bytes or more: chains, names, then the data."""
    count = -(-len(stream) // SECTOR)
    fats = -(-(count + 2) // (SECTOR // 4 - 1)) or 1
    chain = [*[FAT] * fats, END, *range(fats + 2, fats + 1 + count), END]
    table = struct.pack(f"<{len(chain)}I", *chain).ljust(fats * SECTOR, b"\xff")
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH6x", 62, 3, 0xFFFE, 9, 6)
    header += struct.pack("<IIIIIIIII", 0, fats, fats, 0, 4096, END, 0, END, 0)
    header += struct.pack("<109I", *range(fats), *[FREE] * (109 - fats))
    entries = entry("Root Entry", 5, END, 0, child=1) + entry(name, 2, fats + 1, len(stream))
    return header + table + entries.ljust(SECTOR, b"\0") + stream.ljust(count * SECTOR, b"\0")


def entry(name: str, kind: int, first: int, size: int, child: int = FREE) -> bytes:
    text = name.encode("utf-16-le") + b"\0\0"
    head = text.ljust(64, b"\0") + struct.pack("<HBBIII", len(text), kind, 1, FREE, FREE, child)
    return head + bytes(36) + struct.pack("<IQ", first, size)

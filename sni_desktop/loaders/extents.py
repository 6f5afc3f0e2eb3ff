"""How many cells a spreadsheet takes, told before it is opened.

A reader asks for memory for the whole rectangle between its cells, so a single cell far away from the others
would exhaust it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import IO

    from numpy import bool_, intp, uint8
    from numpy.typing import NDArray

BEYOND = 1 << 40
"""More cells than any sheet has."""

_MOST_ROWS, _MOST_COLUMNS = 1 << 20, 1 << 14
_BLOCK = 1 << 20
_KEPT = 500
"""So many bytes of a block are looked at again with the next one: no tag of a cell is longer."""

_ATTRIBUTES = rb"""((?:[^>"']|"[^"]*"|'[^']*')*)>"""
_TAG = re.compile(rb"<(?:\w+:)?(row|c)(?=[\s>/])" + _ATTRIBUTES)
_PLACE = re.compile(rb"""(?:^|\s)r\s*=\s*["']([A-Za-z]{0,9})([0-9]{0,20})["']""")

_OPEN_TAG = re.compile(rb"<table:(table|table-row|table-cell|covered-table-cell)(?=[\s>/])" + _ATTRIBUTES)
_REPEATED = re.compile(rb"""number-(?:columns|rows)-repeated\s*=\s*["']([0-9]{1,12})["']""")


def sheet_cells(opened: Callable[[], IO[bytes]]) -> int:
    """Return the number of cells of the rectangle that a sheet of an XLSX file takes, from its XML."""
    with opened() as sheet:
        extent = _of_placed(sheet)
    if extent is None:
        with opened() as sheet:
            extent = _of_counted(sheet)
    rows, columns = extent
    # No sheet is larger; a reader may take such a place for any other.
    return BEYOND if rows > _MOST_ROWS or columns > _MOST_COLUMNS else rows * columns


def _blocks(file: IO[bytes]) -> Iterator[bytes]:
    kept = b""
    while block := file.read(_BLOCK):
        yield kept + block
        kept = block[-_KEPT:]


def _of_placed(sheet: IO[bytes]) -> tuple[int, int] | None:
    """Return the last row and column of cells that start with their place; None if some do not.

    Practically all programs write them so (`<c r="AB12"`), and it can be seen quickly.
    """
    import numpy as np  # noqa: PLC0415

    ends = np.frombuffer(b" \t\r\n>/", np.uint8)
    rows = columns = 0
    for block in _blocks(sheet):
        text = np.frombuffer(block + bytes(_KEPT), np.uint8)
        starts = np.flatnonzero((text[:-_KEPT] == ord("<")) & (text[1 : 1 - _KEPT] == ord("c")))
        starts = starts[np.isin(text[starts + 2], ends)]
        # A tag may be cut at the end; the next block has it whole.
        starts = starts[starts + 4 < len(block)]
        placed = (text[starts + 3] == ord("r")) & (text[starts + 4] == ord("="))
        prefixes = np.flatnonzero(text == ord(":"))
        prefixed = (text[prefixes + 1] == ord("c")) & np.isin(text[prefixes + 2], ends)
        if not placed.all() or prefixed.any():
            return None
        if len(starts):
            row, column = _last_place(text, starts + 6)
            rows, columns = max(rows, row), max(columns, column)
    return rows, columns


def _last_place(text: NDArray[uint8], places: NDArray[intp]) -> tuple[int, int]:
    """Return the largest row and column of places such as "AB12" that start there."""
    import numpy as np  # noqa: PLC0415

    column = np.zeros(len(places), np.int64)
    row = np.zeros_like(column)
    inside: NDArray[bool_] = np.ones(len(places), np.bool_)
    for _letter in range(4):
        letters = text[places] & 0xDF  # in capitals
        inside = (letters >= ord("A")) & (letters <= ord("Z"))
        if not inside.any():
            break
        column = np.where(inside, 26 * column + letters - (ord("A") - 1), column)
        places = places + inside
    inside[:] = True
    for digit in range(8):
        digits = text[places + digit]
        inside &= (digits >= ord("0")) & (digits <= ord("9"))
        row = np.where(inside, 10 * row + digits - ord("0"), row)
    return int(row.max()), int(column.max())


def _of_counted(sheet: IO[bytes]) -> tuple[int, int]:
    """Return the last row and column, where cells without a place follow the one before."""
    rows = columns = row = column = 0
    kept = b""
    while block := sheet.read(_BLOCK):
        piece, end = kept + block, 0
        for tag in _TAG.finditer(piece):
            end = tag.end()
            place = _PLACE.search(tag[2])
            if tag[1] == b"row":
                row, column = int(place[2]) if place and place[2] else row + 1, 0
                continue
            column = column_number(place[1]) if place and place[1] else column + 1
            rows = max(rows, row, int(place[2]) if place and place[2] else 0)
            columns = max(columns, column)
        kept = piece[max(end, len(piece) - _KEPT) :]
    return rows, columns


def column_number(letters: bytes) -> int:
    """Return the number of a column called "A", "B" ... "AA", from 1."""
    number = 0
    for letter in letters.upper():
        number = 26 * number + letter - ord("A") + 1
    return number


def open_document_cells(content: IO[bytes]) -> int:
    """Return the number of cells of the largest sheet of an ODS file, from its XML.

    Cells and rows may be repeated; only those count up to the last that holds something.
    """
    most = rows = columns = row = column = 0
    kept = b""
    while block := content.read(_BLOCK):
        piece, end = kept + block, 0
        for tag in _OPEN_TAG.finditer(piece):
            end = tag.end()
            found = _REPEATED.search(tag[2])
            times = int(found[1]) if found else 1
            if tag[1] == b"table":
                rows = columns = row = column = 0
            elif tag[1] == b"table-row":
                row, column = row + times, 0
            else:
                column += times
                if b"value-type" in tag[2] or b"formula" in tag[2]:
                    rows, columns = row, max(columns, column)
                    most = max(most, rows * columns)
        kept = piece[max(end, len(piece) - _KEPT) :]
    return most

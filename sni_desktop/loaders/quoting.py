"""How cells of a text table are quoted, and whether its last row is whole."""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_BLOCK = 1 << 22
_OVERLAP = 8
_ESCAPED = re.compile(rb"(?<!\\)\\\"(?=[^\",;\t|\r\n])|,\"\\\"|^\"\\\"")
"""A quotation mark after a backslash, where it cannot be the end of a cell."""
_TAIL = 1 << 16
_QUOTE = b'"'


def has_escaped_quotes(path: Path, encoding: str) -> bool:
    """Return whether quotation marks inside the cells of a file are written with a backslash."""
    if encoding.startswith(("utf-16", "utf-32")):
        return False
    kept = b""
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            piece = kept + block
            # A mark that is doubled after a backslash is the usual way, and the backslash a part of the cell.
            if b'\\"' in piece and _ESCAPED.search(piece):
                return True
            kept = block[-_OVERLAP:]
    return False


def cells_of_last_row(path: Path, encoding: str, separator: str, width: int) -> int:
    """Return how many cells the last row has, 0 if that cannot be told, or if the row before is short too."""
    if encoding.startswith(("utf-16", "utf-32")):
        return 0
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(size - _TAIL, 0))
        tail = file.read()
    lines = [line for line in re.split(rb"\r\n|\r|\n", tail) if line.strip()]
    # The first line of the tail may be cut; a quotation mark that stays open makes a row of several lines.
    if len(lines) < 3 or any(line.count(_QUOTE) % 2 for line in lines[-2:]):
        return 0
    try:
        before, last = csv.reader(
            [line.decode(encoding, "replace") for line in lines[-2:]], delimiter=separator
        )
    except csv.Error:
        return 0
    return len(last) if len(before) == width else 0

"""Small text tables as rows of cells: for tables of published figures, which fit on a few pages."""

from __future__ import annotations

import csv
import io
from collections import Counter
from typing import TYPE_CHECKING

from sni_desktop.core.errors import UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.text import _
from sni_desktop.core.values import dataclass
from sni_desktop.loaders.decoding import cut_off, encoding_of, wide_encoding
from sni_desktop.loaders.files import checked_size, unreadable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

SUFFIXES = (".csv", ".tsv", ".tab", ".txt")
LARGEST = 5_000_000
_SNIFFED = 1 << 16
_SEPARATORS = ",;\t|"
_SAMPLE_ROWS = 40


@dataclass(frozen=True)
class Grid:
    """Rows of cells without the space around them, and how the file was read."""

    rows: tuple[tuple[str, ...], ...]
    encoding: str
    separator: str


def grid(path: Path) -> Grid:
    """Return all rows of a text table; UserError if it cannot be read, or is no small table."""
    size = checked_size(path, LARGEST)
    try:
        encoding = encoding_of(path, size, Progress())
        return _grid(path.read_bytes().decode(encoding), encoding)
    except OSError as error:
        raise unreadable(path, error) from error
    except UnicodeError as error:
        raise cut_off(path) from error
    except csv.Error as error:
        raise UserError(
            _("{file} is not a well-formed CSV table.").of(file=path.name),
            _("Save it again as CSV in UTF-8, or as an Excel workbook."),
        ) from error


def start(path: Path) -> Grid | None:
    """Return the first rows of a text table, None for a file that is none or is too large to hold figures."""
    if path.suffix.casefold() not in SUFFIXES:
        return None
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            content = file.read(_SNIFFED)
    except OSError:
        return None  # the loader that is asked next says what is wrong
    wide = wide_encoding(content)
    if not content or size > LARGEST or (not wide and b"\0" in content):
        return None
    if size > len(content):  # the last row is cut
        content = content[: max(content.rfind(b"\n"), content.rfind(b"\r")) + 1]
    try:
        # Latin letters are enough to see what a table is.
        return _grid(content.decode(wide or "utf-8-sig", "replace"), wide or "utf-8")
    except csv.Error:
        return None


def _grid(text: str, encoding: str) -> Grid:
    text = text.removeprefix("\ufeff")
    separator = max(_SEPARATORS, key=lambda each: _evenness(text, each))
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    return Grid(tuple(tuple(cell.strip() for cell in row) for row in rows), encoding, separator)


def _evenness(text: str, separator: str) -> tuple[bool, float, int]:
    """Return how well a separator parts the first rows: whether at all, how evenly, into how many cells."""
    widths = []
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
        widths.append(len(row))
        if len(widths) == _SAMPLE_ROWS:
            break
    if not widths:
        return False, 0.0, 0
    width, same = Counter(widths).most_common(1)[0]
    return width > 1, same / len(widths), width


def cell(row: Sequence[str], at: int) -> str:
    """Return a cell of a row, "" where the row is shorter."""
    return row[at] if at < len(row) else ""

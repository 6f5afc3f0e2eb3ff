"""Tables on slides: how wide columns and how high rows are, and which rows stand on which slide."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from sni_desktop.core.values import dataclass
from sni_desktop.export.slides.look import POINT, Box

if TYPE_CHECKING:
    from sni_desktop.charts.typesetting import Typesetter
    from sni_desktop.export.slides.contents import TableContent

SIDE, OVER = 8.0, 4.5
"""The room beside and above the words of a cell."""
_LARGEST, _LEAST = 12 * POINT, 8 * POINT
_LEADING, _SAFETY = 1.25, 1.06
_LOOKED_AT = 200
"""Rows that tell how wide columns are."""
_WIDEST = 0.34
"""The part of the table that a column takes at most, where others need room."""
_NARROWEST = 44.0
_UNBROKEN = 110.0
"""Texts no wider than that stay in one line."""
_SPARE = 1.25
"""A table with few words is not as wide as the slide, but for so much more than they need."""


@dataclass(frozen=True, eq=False)
class TableBlock:
    """A table in a place: ``widths`` of columns, ``heights`` of rows, the first of which are the headings."""

    box: Box
    size: float
    widths: tuple[float, ...]
    heights: tuple[float, ...]
    numeric: tuple[bool, ...]
    rows: tuple[tuple[str, ...], ...]


def table_pages(content: TableContent, room: Box, type_: Typesetter) -> list[TableBlock]:
    """Return the tables that the rows take, each with the headings, in letters as large as fit the width."""
    size = _LARGEST
    widths = _widths(content, room.width, size, type_)
    while widths is None and size > _LEAST:
        size -= POINT
        widths = _widths(content, room.width, size, type_)
    if widths is None:
        widths = tuple(room.width / len(content.columns) for _column in content.columns)

    @lru_cache(maxsize=10_000)
    def lines(text: str, width: float, bold: bool) -> int:
        return len(type_.wrap(text, (width - 2 * SIDE) / _SAFETY, size, bold=bold)) or 1

    def tall(row: tuple[str, ...], *, bold: bool = False) -> float:
        most = max(lines(text, width, bold) for text, width in zip(row, widths, strict=True))
        return _LEADING * size * most + 2 * OVER

    head = tall(content.columns, bold=True)
    tables: list[TableBlock] = []
    rows: list[tuple[str, ...]] = [content.columns]
    heights = [head]

    def end() -> None:
        box = Box(room.x, room.y, sum(widths), sum(heights))
        tables.append(TableBlock(box, size, widths, tuple(heights), content.numeric, tuple(rows)))

    for row in content.rows:
        height = min(tall(row), room.height - head)
        if len(rows) > 1 and sum(heights) + height > room.height:
            end()
            rows, heights = [content.columns], [head]
        rows.append(row)
        heights.append(height)
    end()
    return tables


def _widths(content: TableContent, most: float, size: float, type_: Typesetter) -> tuple[float, ...] | None:
    """Return the widths of columns, None if letters of this size are too large for them."""
    wanted, least = [], []
    for at, heading in enumerate(content.columns):
        cells = [row[at] for row in content.rows[:_LOOKED_AT]]
        whole = max((type_.measure(cell, size, False) for cell in cells), default=0.0)
        words = max((type_.widest_piece(cell, size) for cell in cells), default=0.0)
        head = type_.widest_piece(heading, size, bold=True)
        aside = 2 * SIDE
        if whole <= _UNBROKEN:
            words = whole
        least.append(max(_NARROWEST, _SAFETY * max(words, head) + aside))
        wanted.append(
            max(least[-1], _SAFETY * whole + aside, 0.6 * type_.measure(heading, size, True) + aside)
        )
    if sum(wanted) <= most:
        wide = min(most, _SPARE * sum(wanted))
        return tuple(width * wide / sum(wanted) for width in wanted)
    least = [min(width, _WIDEST * most) for width in least]
    if sum(least) > most:
        return None
    # Columns get what they must have, and of the rest what they want, none of them all of it.
    longing = [max(0.0, min(want, _WIDEST * most) - must) for want, must in zip(wanted, least, strict=True)]
    spare = most - sum(least)
    part = min(1.0, spare / sum(longing)) if sum(longing) else 0.0
    return tuple(must + part * more for must, more in zip(least, longing, strict=True))

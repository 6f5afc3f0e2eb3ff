"""A table on pages: a display list a page, with the headings on each of them.

Long texts take several lines; columns that a page has no room for follow under the others, each time with the
columns that name the rows.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.charts.drawing import Path, Words
from sni_desktop.core.figure import Anchor, Role
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.charts.drawing import Item
    from sni_desktop.charts.typesetting import Typesetter

_SIZE, _LEADING = 10.0, 1.3
_PAD, _GAP = 3.0, 10.0
_WIDEST_TEXT, _LEAST_TEXT, _LONGEST_WORD = 260.0, 56.0, 80.0
"""How wide a column of texts may be, and is at least if its texts are longer; longer words are broken."""
_MOST_LINES = 12


@dataclass(frozen=True)
class Cells:
    """The words of a table: its headings, its rows, and which columns are of numbers (set right)."""

    headings: tuple[str, ...]
    numeric: tuple[bool, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Room:
    """How wide and high a page is, and how much of the first one is left for the table (1/96 inch)."""

    width: float
    height: float
    first: float


@dataclass(frozen=True, eq=False)
class _Block:
    """The columns that stand on one page together, and how wide they are."""

    cells: Cells
    columns: tuple[int, ...]
    widths: tuple[float, ...]
    type: Typesetter

    def lines(self, row: Sequence[str], *, bold: bool = False) -> list[list[str]]:
        """Return the lines of each cell of a row."""
        return [
            self.type.wrap(self.type.say(row[column]), wide, _SIZE, bold=bold, most=_MOST_LINES)
            for column, wide in zip(self.columns, self.widths, strict=True)
        ]

    def items(self, lines: Sequence[Sequence[str]], top: float, *, bold: bool = False) -> list[Item]:
        """Return a row whose top is there, with a rule under it."""
        made: list[Item] = []
        left = 0.0
        for column, wide, texts in zip(self.columns, self.widths, lines, strict=True):
            right = self.cells.numeric[column]
            for number, text in enumerate(texts):
                y = top + _PAD + number * _SIZE * _LEADING + _SIZE
                x, anchor = (left + wide, Anchor.END) if right else (left, Anchor.START)
                made.append(Words(x, y, text, _SIZE, Role.INK, bold, anchor))
            left += wide + _GAP
        bottom = top + height(lines)
        made.append(Path(((0.0, bottom), (left - _GAP, bottom)), Role.MUTED if bold else Role.RULE))
        return made


def height(lines: Sequence[Sequence[str]]) -> float:
    """Return how high a row of such cells is."""
    return max(1, *map(len, lines)) * _SIZE * _LEADING + 2 * _PAD


def table_pages(cells: Cells, room: Room, type_: Typesetter) -> list[list[Item]]:
    """Return the pages of a table, from the top of each (of the room left on the first one).

    The first page is empty where the headings and a row do not fit there.
    """
    pages: list[list[Item]] = [[]]
    left = room.first
    for block in _blocks(cells, room.width, type_):
        heads = block.lines(cells.headings, bold=True)
        rows = [block.lines(row) for row in cells.rows]
        started = False
        for row in rows:
            needed = height(row) + (0 if started else height(heads))
            if needed > left and left < room.height:
                pages.append([])
                left, started = room.height, False
            if not started:
                pages[-1] += block.items(heads, _top(pages, room, left), bold=True)
                left, started = left - height(heads), True
            pages[-1] += block.items(row, _top(pages, room, left))
            left -= height(row)
        left -= 2 * _GAP
    return pages


def _top(pages: Sequence[object], room: Room, left: float) -> float:
    return (room.first if len(pages) == 1 else room.height) - left


def _blocks(cells: Cells, width: float, type_: Typesetter) -> list[_Block]:
    """Return the columns in blocks that a page has room for, those before the first number in each."""
    needs = [_needed(cells, column, type_) for column in range(len(cells.headings))]
    names = list(range(cells.numeric.index(True) if True in cells.numeric else 1))
    blocks = [names]
    for column in range(len(names), len(needs)):
        if _wide([*blocks[-1], column], needs) <= width or blocks[-1] == names:
            blocks[-1] = [*blocks[-1], column]
        else:
            blocks.append([*names, column])
    return [_block(cells, columns, needs, width, type_) for columns in blocks]


def _wide(columns: Sequence[int], needs: Sequence[float]) -> float:
    return sum(needs[column] for column in columns) + _GAP * (len(columns) - 1)


def _block(
    cells: Cells, columns: Sequence[int], needs: Sequence[float], width: float, type_: Typesetter
) -> _Block:
    """Return a block; its columns of texts share what is left over, as far as their texts can use it."""
    wanted = {
        column: max(needs[column], min(_WIDEST_TEXT, _longest(cells, column, type_))) for column in columns
    }
    spare, missing = width - _wide(columns, needs), sum(wanted[column] - needs[column] for column in columns)
    part = min(1.0, max(0.0, spare) / missing) if missing else 0.0
    widths = (needs[column] + part * (wanted[column] - needs[column]) for column in columns)
    return _Block(cells, tuple(columns), tuple(min(wide, width) for wide in widths), type_)


def _needed(cells: Cells, column: int, type_: Typesetter) -> float:
    """Return how wide a column must be: numbers are never broken, and words only if they are very long."""
    heading = type_.widest_piece(cells.headings[column], _SIZE, bold=True, most=_WIDEST_TEXT)
    longest = _longest(cells, column, type_)
    if cells.numeric[column]:
        return max(heading, min(longest, _WIDEST_TEXT)) + 1
    words = (type_.widest_piece(row[column], _SIZE, most=_LONGEST_WORD) for row in cells.rows)
    return max(heading, min(longest, _LEAST_TEXT), max(words, default=0.0)) + 1


def _longest(cells: Cells, column: int, type_: Typesetter) -> float:
    return max((type_.measure(type_.say(row[column]), _SIZE, False) for row in cells.rows), default=0.0) + 1


def moved(item: Item, right: float, down: float) -> Item:
    """Return a part of a table elsewhere on a page."""
    match item:
        case Words():
            return replace(item, x=item.x + right, y=item.y + down)
        case Path():
            return replace(item, points=tuple((x + right, y + down) for x, y in item.points))
        case _:
            return item

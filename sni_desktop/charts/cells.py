"""Tables on a card: where the heads of columns and the texts of cells go.

Small letters stand beside a number where every column has room for that, else under it; numbers of a column
end at one place. `columns` says how wide columns are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from sni_desktop.charts.drawing import Path, Spot, Words
from sni_desktop.charts.marks import cell_box
from sni_desktop.core.figure import Anchor, Role
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.charts.drawing import Item, Plot
    from sni_desktop.charts.typesetting import Typesetter
    from sni_desktop.core.figure import Axis, Cell, Head, Heads

NAMES = (11.0, 10.0)
"""Sizes of the names of columns: the largest in which no word is broken."""
GROUP, DETAIL, VALUE, LETTERS = 11.0, 10.0, 12.0, 10.0
"""Sizes of other texts: names of groups, details of columns, numbers and letters in cells."""
_LEADING = 1.28
_GAP = 3.0
PAD = 2.0
"""Least room between a text and the edge of its column."""
_MOST_LINES, _MOST_GROUP_LINES = 4, 3
LONGEST_WORD = 92.0
"""How wide a word may be that is not to be broken, if need be by leaving out columns."""
_OVER_PLOT = 8.0
_RULE_GAP = 4.0


def letters_beside(number: float, small: float) -> float:
    """Return how wide a number is with its letters beside it."""
    return number + (_GAP + small if small else 0.0)


@dataclass(frozen=True, eq=False)
class CellTexts:
    """The texts of the cells of a table, placed in a plot."""

    cells: Sequence[Cell]
    plot: Plot
    type: Typesetter

    @cached_property
    def _widths(self) -> dict[float, tuple[float, float]]:
        """The widest number and the widest letters of each column, by where it begins."""
        found: dict[float, tuple[float, float]] = {}
        for cell in self.cells:
            number, letters = found.get(cell.x0, (0.0, 0.0))
            wide = self.type.measure(self.type.say(cell.text), VALUE, cell.bold)
            small = self.type.measure(self.type.say(cell.detail), LETTERS, False)
            found[cell.x0] = max(number, wide), max(letters, small)
        return found

    @cached_property
    def _rooms(self) -> dict[float, float]:
        """How wide the texts of each column may be, by where it begins."""
        return {cell.x0: cell_box(cell, self.plot)[2] - 2 * PAD for cell in self.cells}

    @cached_property
    def beside(self) -> bool:
        """Whether letters fit beside their numbers."""
        return all(letters_beside(*each) <= self._rooms[x0] for x0, each in self._widths.items())

    @property
    def fit(self) -> bool:
        """Whether all texts have their room."""
        high = min(cell_box(cell, self.plot)[3] for cell in self.cells)
        if self.beside:
            return high >= VALUE * _LEADING
        under = all(max(each) <= self._rooms[x0] for x0, each in self._widths.items())
        return under and high >= (VALUE + LETTERS) * _LEADING

    def words(self, cell: Cell) -> list[Item]:
        """Return the texts of a cell."""
        left, top, wide, high = cell_box(cell, self.plot)
        text, detail = self.type.say(cell.text), self.type.say(cell.detail)
        middle, baseline = left + wide / 2, top + high / 2 + VALUE * 0.36
        number, small = self._widths[cell.x0]
        if self.beside:
            end = middle + number / 2 - ((_GAP + small) / 2 if small else 0)
            at = (end, baseline, Anchor.END), (end + _GAP, baseline, Anchor.START)
        else:
            shift = LETTERS * _LEADING / 2 if detail else 0.0
            lower = baseline + shift
            at = (middle, baseline - shift, Anchor.MIDDLE), (middle, lower, Anchor.MIDDLE)
        made: list[Item] = []
        for words, size, (x, y, anchor) in zip((text, detail), (VALUE, LETTERS), at, strict=True):
            bold = cell.bold and size == VALUE
            role = Role.INK if cell.bold else Role.MUTED
            if words:
                made.append(Words(x, y, words, size, role, bold, anchor, cell.role))
        return made


@dataclass(frozen=True, eq=False)
class HeadTexts:
    """The heads of the columns of a table over a plot, from its top upwards: details, names, groups."""

    heads: Heads
    plot: Plot
    type: Typesetter

    def _room(self, head: Head) -> float:
        return max(self.plot.across(head.x1) - self.plot.across(head.x0) - 2 * PAD, 1.0)

    @cached_property
    def _size(self) -> float:
        """The size of the names."""
        for size in NAMES:
            if self._are_whole(size):
                return size
        return NAMES[-1]

    def _are_whole(self, size: float) -> bool:
        """Tell whether no word is broken but those that are longer than most."""
        return all(
            self.type.widest_piece(self.type.say(head.text), size, bold=True, most=LONGEST_WORD)
            <= self._room(head)
            for head in self.heads.columns
        )

    @cached_property
    def _names(self) -> list[list[str]]:
        size = self._size
        return [
            self.type.wrap(self.type.say(head.text), self._room(head), size, bold=True, most=_MOST_LINES)
            for head in self.heads.columns
        ]

    @cached_property
    def _groups(self) -> list[list[str]]:
        return [
            self.type.wrap(self.type.say(head.text), self._room(head), GROUP, most=_MOST_GROUP_LINES)
            for head in self.heads.groups
        ]

    @property
    def height(self) -> float:
        """How high the heads are."""
        names, groups = (max(map(len, lines), default=0) for lines in (self._names, self._groups))
        details = len(self.heads.names) * DETAIL * _LEADING
        over = groups * GROUP * _LEADING + 2 * _RULE_GAP if groups else 0.0
        return details + names * self._size * _LEADING + over + _OVER_PLOT

    def items(self, stub: float) -> list[Item]:
        """Return the texts; ``stub`` is where the names of the rows end."""
        bottom = self.plot.y - _OVER_PLOT + 4
        made: list[Item] = []
        top = bottom - len(self.heads.names) * DETAIL * _LEADING
        for number, name in enumerate(self.heads.names):
            y = top + number * DETAIL * _LEADING + DETAIL
            made += _written(self.type.say(name), stub, y, DETAIL, Role.MUTED, Anchor.END)
            for head in self.heads.columns:
                text = self.type.say(head.details[number])
                made += _written(text, self._middle(head), y, DETAIL, Role.MUTED, Anchor.MIDDLE)
        for head, lines in zip(self.heads.columns, self._names, strict=True):
            made += _stacked(lines, self._middle(head), top, self._size, bold=True)
        ceiling = top - max(map(len, self._names), default=0) * self._size * _LEADING - _RULE_GAP
        for head, lines in zip(self.heads.groups, self._groups, strict=True):
            left, right = self.plot.across(head.x0), self.plot.across(head.x1)
            made.append(Path(((left + PAD, ceiling), (right - PAD, ceiling)), Role.RULE))
            made += _stacked(lines, (left + right) / 2, ceiling - _RULE_GAP, GROUP, bold=False)
        return made

    def _middle(self, head: Head) -> float:
        return self.plot.across((head.x0 + head.x1) / 2)

    def fit(self) -> bool:
        """Tell whether what stands under the names fits its columns, and their usual words are whole."""
        if not self._are_whole(self._size):
            return False
        return all(
            self.type.measure(self.type.say(detail), DETAIL, False)
            <= self.plot.across(head.x1) - self.plot.across(head.x0)
            for head in self.heads.columns
            for detail in head.details
        )

    def spots(self) -> list[Spot]:
        """Return the columns' heads as places that answer to the pointer and to the keys."""
        bottom = self.plot.y - _OVER_PLOT + 4
        high = len(self.heads.names) * DETAIL * _LEADING
        high += max(map(len, self._names), default=0) * self._size * _LEADING
        return [
            Spot(left, bottom - high, self.plot.across(head.x1) - left, high, head.about, self.type)
            for head in self.heads.columns
            if head.about != ""
            for left in (self.plot.across(head.x0),)
        ]


def _stacked(lines: list[str], x: float, bottom: float, size: float, *, bold: bool) -> list[Item]:
    """Return lines in the middle of a column that end above ``bottom``."""
    made: list[Item] = []
    for number, line in enumerate(reversed(lines)):
        y = bottom - number * size * _LEADING - size * 0.28
        made += _written(line, x, y, size, Role.INK if bold else Role.MUTED, Anchor.MIDDLE, bold=bold)
    return made


def _written(
    text: str, x: float, y: float, size: float, role: Role, anchor: Anchor, *, bold: bool = False
) -> list[Item]:
    return [Words(x, y, text, size, role, bold, anchor)] if text else []


def row_rules(axis: Axis, plot: Plot, start: float) -> list[Item]:
    """Return thin lines above each row of a table and under the last one."""
    edges = sorted({tick.at - 0.5 for tick in axis.ticks} | {tick.at + 0.5 for tick in axis.ticks})
    end = plot.x + plot.width
    return [Path(((start, plot.down(at)), (end, plot.down(at))), Role.RULE) for at in edges]

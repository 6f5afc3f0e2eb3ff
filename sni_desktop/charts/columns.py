"""Widths of the columns of a table: by their longest words, and how many a card has room for."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from sni_desktop.charts.cells import DETAIL, GROUP, LETTERS, LONGEST_WORD, NAMES, PAD, VALUE, letters_beside
from sni_desktop.core.figure import Cell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.charts.typesetting import Typesetter
    from sni_desktop.core.figure import Figure, Head, Heads, Mark
    from sni_desktop.core.text import Value

_LEAST_COLUMNS = 3
"""The total and two to compare: with fewer the card is made smaller instead."""
_ROOM = 1.0
"""Between what a column needs and what it gets, against rounding."""


def in_columns(figure: Figure, width: float, type_: Typesetter, *, low: bool, fewer: bool) -> Figure:
    """Return a table whose columns are as wide as their words need, in ``width`` (1/96 inch) altogether.

    They are equally wide if that will do. ``low`` rows have no room for letters under a number. Where
    ``fewer`` are allowed, those are left out that do not fit, from the last one, and the subtitle says so.
    """
    heads = figure.heads
    if heads is None or not any(isinstance(mark, Cell) for mark in figure.marks):
        # Panels of bars are equally wide whatever their names are.
        return figure
    kept = list(heads.columns)
    least = max(_LEAST_COLUMNS, sum(head.kept for head in kept)) if fewer else len(kept)
    while True:
        for size in NAMES:
            for beside in (True,) if low else (True, False):
                needs = _needs(figure, heads, kept, type_, size, beside=beside)
                if sum(needs) + _gaps(heads, kept) * width / _units(heads, kept) <= width:
                    return _placed(figure, heads, kept, needs, width)
        if len(kept) <= least:
            # Too narrow all the same: what was there at first is made smaller as a whole.
            return figure if not fewer else _placed(figure, heads, kept, [1.0] * len(kept), width)
        kept.remove(next(head for head in reversed(kept) if not head.kept))


def _needs(
    figure: Figure, heads: Heads, kept: Sequence[Head], type_: Typesetter, size: float, *, beside: bool
) -> list[float]:
    """Return how wide each column must be."""
    cells = [mark for mark in figure.marks if isinstance(mark, Cell)]
    alone = {group.x0: group for group in heads.groups if sum(_inside(each, group) for each in kept) == 1}
    needs: list[float] = []
    for head in kept:
        # A word longer than most is broken.
        wide = type_.widest_piece(type_.say(head.text), size, bold=True, most=LONGEST_WORD)
        group = next((each for each in alone.values() if _inside(head, each)), None)
        if group is not None:
            wide = max(wide, type_.widest_piece(type_.say(group.text), GROUP, most=LONGEST_WORD))
        for detail in head.details:
            wide = max(wide, type_.measure(type_.say(detail), DETAIL, False))
        below = [cell for cell in cells if head.x0 <= cell.x0 < head.x1]
        if below:
            number = max(type_.measure(type_.say(cell.text), VALUE, cell.bold) for cell in below)
            small = max(type_.measure(type_.say(cell.detail), LETTERS, False) for cell in below)
            inner = letters_beside(number, small) if beside else max(number, small)
            # A cell is a little narrower than its column.
            part = (below[0].x1 - below[0].x0) / (head.x1 - head.x0)
            wide = max(wide, (inner + 2 * PAD) / part - 2 * PAD)
        needs.append(wide + 2 * PAD + _ROOM)
    return needs


def _inside(head: Head, group: Head) -> bool:
    return group.x0 <= head.x0 < group.x1


def _before(heads: Heads, kept: Sequence[Head]) -> list[float]:
    """Return the room before each column: that before the first of each group."""
    gaps = [0.0]
    for one, other in pairwise(kept):
        place = heads.columns.index(other)
        same = any(_inside(one, group) and _inside(other, group) for group in heads.groups)
        if same or place == 0:
            gaps.append(0.0)
            continue
        # The first column of the group may have been left out.
        group = next((each for each in heads.groups if _inside(other, each)), other)
        first = next(number for number, head in enumerate(heads.columns) if head.x0 >= group.x0)
        gaps.append(heads.columns[first].x0 - heads.columns[first - 1].x1)
    return gaps


def _gaps(heads: Heads, kept: Sequence[Head]) -> float:
    return sum(_before(heads, kept))


def _units(heads: Heads, kept: Sequence[Head]) -> float:
    return len(kept) + _gaps(heads, kept)


def _placed(
    figure: Figure, heads: Heads, kept: Sequence[Head], needs: Sequence[float], width: float
) -> Figure:
    """Return the table with ``kept`` columns: equally wide, or as wide as they need and what is left over."""
    gaps, unit = _before(heads, kept), width / _units(heads, kept)
    even = max(needs) <= unit
    if even and len(kept) == len(heads.columns):
        return figure
    spare = (len(kept) * unit - sum(needs)) / len(kept)
    widths = [1.0 if even else (need + spare) / unit for need in needs]
    moved: dict[float, Head] = {}
    at = 0.0
    for head, gap, wide in zip(kept, gaps, widths, strict=True):
        moved[head.x0] = replace(head, x0=at + gap, x1=at + gap + wide)
        at += gap + wide
    columns = tuple(moved.values())
    marks: list[Mark] = []
    for mark in figure.marks:
        if not isinstance(mark, Cell):
            marks.append(mark)
        elif below := [head for head in kept if head.x0 <= mark.x0 < head.x1]:
            old, new = below[0], moved[below[0].x0]
            part = (new.x1 - new.x0) / (old.x1 - old.x0)
            x0, x1 = (new.x0 + (x - old.x0) * part for x in (mark.x0, mark.x1))
            marks.append(replace(mark, x0=x0, x1=x1))
    groups: list[Head] = []
    for group in heads.groups:
        drawn = [moved[head.x0] for head in kept if _inside(head, group)]
        if drawn:
            groups.append(replace(group, x0=drawn[0].x0, x1=drawn[-1].x1))
    without = len(heads.columns) - len(kept)
    subtitle: Value = heads.subtitles[without - 1] if 0 < without <= len(heads.subtitles) else figure.subtitle
    return replace(
        figure,
        subtitle=subtitle,
        x=replace(figure.x, high=at),
        marks=tuple(marks),
        heads=replace(heads, columns=columns, groups=tuple(groups)),
    )

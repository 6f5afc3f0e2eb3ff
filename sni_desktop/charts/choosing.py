"""Which answers a chart draws, and in which order: as was asked for, else as suits the chart.

What has an order of its own keeps it: the answers on a scale, and a published order.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from sni_desktop.core.presentation import Sort
from sni_desktop.core.result import CrossRow, Part, Row
from sni_desktop.core.survey import Evidence, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from sni_desktop.core.result import Result
    from sni_desktop.core.text import Label


_Row = TypeVar("_Row", bound=Row | CrossRow)
_Item = TypeVar("_Item")

_SORTED = ("ranking", "crosstab")
"""The charts that list answers. Lines stand where their values are; attitudes list statements."""


def can_sort(result: Result) -> bool:
    """Tell whether there is anything to put in another order."""
    if Evidence.ORDER in result.evidence or Evidence.MENTION in result.evidence:
        return False
    if result.query.chart == "attitudes":
        return len({row.question.id for row in result.rows}) > 1
    return result.query.chart in _SORTED and result.question.kind is not Kind.SCALE


def can_limit(result: Result) -> bool:
    """Tell whether some answers can be drawn and the others left."""
    unlimited = {Evidence.ORDER, Evidence.MENTION, Evidence.NUMBER}
    if result.evidence & unlimited or result.query.chart == "attitudes":
        return False
    return result.question.kind in {Kind.SINGLE, Kind.MULTIPLE} and len(result.question.options) > 2


def chosen(
    result: Result, rows: Sequence[_Row], size: Callable[[_Row], float | None], *, usual: Sort, room: int
) -> tuple[_Row, ...]:
    """Return the rows to draw, in the order of drawing.

    ``size`` is what a row is sorted by. Without an order or a number that was asked for, the order is the
    ``usual`` one, and at most ``room`` rows are drawn: the largest, of a scale the first. Answers that are
    taken together come last, and count as no answer.
    """
    last: tuple[_Row, ...] = others(rows)
    options: list[_Row] = [row for row in alone(rows) if row.part is not Part.OTHERS]
    asked = [row for row in options if row.option and row.option.code in result.query.options] or options
    limit = result.query.presented.most if can_limit(result) else 0
    kept: list[_Row] = _largest(result, asked, size, limit or room)
    return (*ordered(result, kept, size, usual), *last)


def others(rows: Sequence[_Row]) -> tuple[_Row, ...]:
    """Return the row of the answers that are taken together, if there is one."""
    return tuple(row for row in rows if row.part is Part.OTHERS)


def together(rows: Sequence[_Row]) -> int:
    """Return how many answers are taken together in some rows."""
    return sum(len(row.option.also) for row in others(rows) if row.option is not None)


def alone(rows: Sequence[_Row]) -> tuple[_Row, ...]:
    """Return rows that are all answers once: those taken together in their own row only."""
    merged = {code for row in others(rows) if row.option for code in row.option.also}
    return tuple(
        row
        for row in rows
        if row.part is not Part.OPTION or row.option is None or row.option.code not in merged
    )


def _largest(
    result: Result, rows: Sequence[_Row], size: Callable[[_Row], float | None], most: int
) -> list[_Row]:
    """Return the largest rows, in the order in which they were."""
    if len(rows) <= most or result.question.kind is Kind.SCALE:
        return list(rows[:most])
    largest = sorted(range(len(rows)), key=lambda place: -(size(rows[place]) or 0.0))[:most]
    return [rows[place] for place in sorted(largest)]


def ordered(
    result: Result, rows: Iterable[_Row], size: Callable[[_Row], float | None], usual: Sort = Sort.ASKED
) -> list[_Row]:
    """Return rows in the order that was asked for, else the ``usual`` one."""
    if result.question.kind is Kind.SCALE:
        return list(rows)
    return in_order(result, rows, size, lambda row: row.option.label if row.option else None, usual)


def in_order(
    result: Result,
    items: Iterable[_Item],
    size: Callable[[_Item], float | None],
    label: Callable[[_Item], Label | None],
    usual: Sort = Sort.ASKED,
) -> list[_Item]:
    """Return things in the order that was asked for, else the ``usual`` one; equal ones as they were."""
    sort = result.query.presented.sort if can_sort(result) else Sort.CHART
    match sort or usual:
        case Sort.LARGEST:
            return sorted(items, key=lambda each: -(size(each) or 0.0))
        case Sort.SMALLEST:
            return sorted(items, key=lambda each: size(each) or 0.0)
        case Sort.NAME:
            return sorted(items, key=lambda each: _name(result, label(each)))
        case _:
            return list(items)


def _name(result: Result, label: Label | None) -> str:
    """Return what a name is sorted by: without capitals and accents."""
    from unicodedata import combining, normalize  # noqa: PLC0415 - names only

    text = label.in_language(result.language) if label else ""
    return "".join(each for each in normalize("NFKD", text.casefold()) if not combining(each))


def in_language(result: Result, code: str) -> Result:
    """Return a result whose names are sorted as in a language: the same one, unless names are sorted."""
    if result.query.presented.sort is not Sort.NAME or result.language == code:
        return result
    return replace(result, language=code)

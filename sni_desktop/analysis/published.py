"""What published percentages support, with their rounding carried along.

A printed 42 % of 536 can be any of the whole counts that round to it; everything is worked out for all of
them, and a verdict must hold for the least favourable one. Shares are 0 to 1.
"""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING

from sni_desktop.analysis.intervals import critical_value, difference_p, wilson
from sni_desktop.core.result import Interval

if TYPE_CHECKING:
    from sni_desktop.core.survey import Percentage

_TINY = 1e-9
_LARGEST_BASE = 10_000_000


def compatible_counts(printed: Percentage, n: int) -> range:
    """Return the whole counts out of ``n`` that round to ``printed`` (half up or half even).

    The range is empty where no count does: the figure is impossible, or it is weighted.
    """
    low = ceil((printed.share - printed.half_unit) * n - _TINY)
    high = floor((printed.share + printed.half_unit) * n + _TINY)
    return range(max(0, low), min(n, high) + 1)


def possible_shares(printed: Percentage, n: int) -> tuple[float, ...]:
    """Return the lowest and highest share that ``printed`` can stand for.

    Where no whole count rounds to it (a weighted share), they are the ends of its rounding band.
    """
    counts = compatible_counts(printed, n)
    if counts:
        return counts[0] / n, counts[-1] / n
    return max(0.0, printed.share - printed.half_unit), min(1.0, printed.share + printed.half_unit)


def share_interval(printed: Percentage, n: int, level: float) -> Interval:
    """Return the envelope of the Wilson intervals of all shares that round to ``printed``."""
    intervals = [wilson(share, n, critical_value(level)) for share in possible_shares(printed, n)]
    return Interval(min(i.low for i in intervals), max(i.high for i in intervals))


def least_base(known: Percentage, n_known: int, unknown: Percentage, level: float) -> int | None:
    """Return the smallest base of ``unknown`` for which the two differ, at the worst rounding; None if none.

    The printed shares are moved towards each other by half a unit of their last decimal.
    """
    towards = 1 if known.share > unknown.share else -1
    near = known.share - towards * known.half_unit
    other = unknown.share + towards * unknown.half_unit
    if (near - other) * towards <= 0:
        return None

    def enough(n: int) -> bool:
        return difference_p(other, n, near, n_known) < 1 - level

    if not enough(_LARGEST_BASE):
        return None
    low, high = 1, _LARGEST_BASE
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if enough(middle) else (middle + 1, high)
    return low

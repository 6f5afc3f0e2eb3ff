"""Intervals for shares and for differences of shares, in plain arithmetic.

Sources: Wilson (1927) on an effective base; Newcombe (1998), method 10, and Zou and Donner (2008) for
differences (MOVER). Shares are 0 to 1. No numpy: the first screen needs these before it is loaded.
"""

from __future__ import annotations

from functools import lru_cache
from math import erfc, sqrt
from statistics import NormalDist
from typing import TYPE_CHECKING

from sni_desktop.core.result import Interval

if TYPE_CHECKING:
    from collections.abc import Callable

_BISECTIONS = 64
_LARGEST_Z = 40.0


@lru_cache
def critical_value(level: float) -> float:
    """Return z for a two-sided interval at ``level`` (0 to 1): 1.96 for 0.95."""
    return NormalDist().inv_cdf(0.5 + level / 2)


def wilson(share: float, n_eff: float, critical: float) -> Interval:
    """Return the Wilson interval of a share (0 to 1) on an effective base ``n_eff`` > 0."""
    q = critical * critical / n_eff
    centre = (share + q / 2) / (1 + q)
    half = sqrt(share * (1 - share) * q + q * q / 4) / (1 + q)
    # At 0 and 1 the limit is exact; arithmetic would leave it a hair outside.
    low = 0.0 if share <= 0 else max(0.0, centre - half)
    high = 1.0 if share >= 1 else min(1.0, centre + half)
    return Interval(low, high)


def difference(
    earlier: float, n_earlier: float, later: float, n_later: float, critical: float, rho: float = 0.0
) -> Interval:
    """Return the MOVER interval of ``later - earlier`` (shares 0 to 1, effective bases > 0).

    ``rho`` is the correlation of the two estimates, 0 for independent samples.
    """
    before, after = wilson(earlier, n_earlier, critical), wilson(later, n_later, critical)
    return mover(earlier, before, later, after, rho)


def mover(earlier: float, before: Interval, later: float, after: Interval, rho: float = 0.0) -> Interval:
    """Return the interval of ``later - earlier``, from those of the two (``before`` and ``after``)."""
    diff = later - earlier
    return Interval(
        diff - _joined(later - after.low, before.high - earlier, rho),
        diff + _joined(after.high - later, earlier - before.low, rho),
    )


def _joined(a: float, b: float, rho: float) -> float:
    return sqrt(max(0.0, a * a - 2 * rho * a * b + b * b))


def usable_correlation(rho: float, n_one: float, n_other: float) -> float:
    """Return a correlation that `difference` may use for estimates on these effective bases.

    The limit keeps interval and p-value coherent: a wider interval never excludes what a narrower one holds.
    """
    return min(rho, 0.85, sqrt(min(n_one, n_other) / max(n_one, n_other)))


def difference_p(earlier: float, n_earlier: float, later: float, n_later: float, rho: float = 0.0) -> float:
    """Return the p-value that inverts `difference`: p < 0.05 exactly when the 95 % interval excludes 0."""
    return erfc(difference_statistic(earlier, n_earlier, later, n_later, rho) / sqrt(2))


def difference_statistic(
    earlier: float, n_earlier: float, later: float, n_later: float, rho: float = 0.0
) -> float:
    """Return the largest critical value whose `difference` interval excludes 0."""
    if later == earlier:
        return 0.0
    return largest_excluding_zero(lambda z: difference(earlier, n_earlier, later, n_later, z, rho))


def largest_excluding_zero(interval_at: Callable[[float], Interval]) -> float:
    """Return the largest critical value at which an interval, growing with it, excludes 0."""
    low, high = 0.0, _LARGEST_Z
    for _step in range(_BISECTIONS):
        middle = (low + high) / 2
        interval = interval_at(middle)
        low, high = (middle, high) if interval.low > 0 or interval.high < 0 else (low, middle)
    return low

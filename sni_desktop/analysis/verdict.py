"""What may be said of a change: the closed list, decided in one place.

The order of the questions is fixed: evidence, base, comparability, p-value, equivalence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.core.result import Status, Verdict
from sni_desktop.core.survey import Comparable

if TYPE_CHECKING:
    from sni_desktop.core.result import Interval

CLEARLY = 0.05
EQUIVALENT = 0.03


def judge(
    diff: float, interval: Interval, p_low: float, p_high: float, alpha: float, *, shares: bool = True
) -> Verdict:
    """Return the verdict on a comparable, testable difference.

    ``p_low`` and ``p_high`` differ only where rounding is carried. ``shares`` are judged stable when the
    interval lies inside 3 points either way; other measures have no such margin.
    """
    if p_high < alpha:
        return Verdict.INCREASE if diff > 0 else Verdict.DECREASE
    if p_low < alpha:
        return Verdict.ROUNDING_UNDECIDED
    if shares and interval.low > -EQUIVALENT and interval.high < EQUIVALENT:
        return Verdict.STABLE
    return Verdict.NO_CLEAR_CHANGE


def refusal(statuses: tuple[Status, Status], comparable: Comparable) -> Verdict | None:
    """Return why two shares with known bases are not compared at all, or None if they may be."""
    if any(status in {Status.SUPPRESSED, Status.NO_BASE} for status in statuses):
        return Verdict.SUPPRESSED
    if comparable is Comparable.NO:
        return Verdict.NOT_COMPARABLE
    return None


def is_clear(interval: Interval) -> bool:
    """Tell whether the end of the interval nearest to zero is at least 5 points away from it."""
    return min(interval.low, interval.high) >= CLEARLY or max(interval.low, interval.high) <= -CLEARLY

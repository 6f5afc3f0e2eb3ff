"""What may be said of a change: the closed list, decided in one place.

The order of the questions is fixed: evidence, base, comparability, p-value, equivalence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.analysis.status import base_status
from sni_desktop.core.result import Status, Verdict
from sni_desktop.core.survey import Comparable, Evidence
from sni_desktop.core.values import dataclass

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


@dataclass(frozen=True)
class Claim:
    """What may be said of a change: ``clearly`` is the one adverb, ``caution`` marks a small base."""

    verdict: Verdict
    clearly: bool = False
    caution: bool = False


@dataclass(frozen=True)
class Grounds:
    """What a claim rests on: ``evidence``, base and effective base on each side, None if not published.

    A comparison that was made has ``diff``, ``interval`` and p-values; one that cannot be made has None.
    """

    evidence: Evidence
    bases: tuple[int | None, int | None] = (None, None)
    effective: tuple[float | None, float | None] = (None, None)
    comparable: Comparable = Comparable.YES
    diff: float | None = None
    interval: Interval | None = None
    p_low: float = 1.0
    p_high: float = 1.0


def claim(grounds: Grounds, alpha: float = 0.05) -> Claim:
    """Return what may be said: evidence is looked at first, then bases, comparability, p and equivalence."""
    if grounds.evidence in {Evidence.ORDER, Evidence.VAGUE, Evidence.MENTION}:
        return Claim(Verdict.NOT_TESTABLE)
    if grounds.evidence is Evidence.PERCENT_ONLY or None in grounds.bases:
        return Claim(Verdict.UNKNOWN_BASE)
    statuses = _statuses(grounds)
    refused = refusal(statuses, grounds.comparable)
    if refused:
        return Claim(refused)
    if grounds.diff is None or grounds.interval is None:
        return Claim(Verdict.NOT_TESTABLE)
    verdict = judge(grounds.diff, grounds.interval, grounds.p_low, grounds.p_high, alpha)
    changed = verdict in {Verdict.INCREASE, Verdict.DECREASE}
    return Claim(verdict, changed and is_clear(grounds.interval), Status.CAUTION in statuses)


def _statuses(grounds: Grounds) -> tuple[Status, Status]:
    """Return whether each side has answers enough; the effective base is the base where none is known."""
    first, second = (
        base_status(n or 0, n or 0 if effective is None else effective, None)
        for n, effective in zip(grounds.bases, grounds.effective, strict=True)
    )
    return first, second

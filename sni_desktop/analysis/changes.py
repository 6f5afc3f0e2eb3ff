"""Changes between waves: difference, interval, p-value and verdict, for every row of a result.

One family of tests is what one chart asserts: all steps of all its rows, adjusted by Holm's method.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from math import sqrt
from typing import TYPE_CHECKING

from sni_desktop.analysis.adjustments import holm
from sni_desktop.analysis.intervals import critical_value, difference, difference_p
from sni_desktop.analysis.published import PublishedShareOf, compare_published, least_base
from sni_desktop.analysis.status import LEAST_BASE
from sni_desktop.analysis.verdict import is_clear, judge, refusal
from sni_desktop.core.result import Change, Interval, Mean, Row, Share, Status, Verdict
from sni_desktop.core.survey import Comparability, Comparable, Evidence, Kind, Percentage
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.core.result import Cell
    from sni_desktop.core.survey import Study

_TESTABLE = {Evidence.RESPONDENTS, Evidence.PUBLISHED}


@dataclass(frozen=True)
class _Test:
    """A difference that can be tested, before anything is said of it."""

    diff: float
    interval: Interval
    p_low: float
    p_high: float
    shares: bool = True
    rounding_carried: bool = False
    small_base: bool = False


@dataclass(frozen=True)
class _Refused:
    """A difference that is not tested, and why."""

    verdict: Verdict
    least_base: int | None = None


@dataclass(frozen=True)
class _Step:
    """One row from one wave to the next."""

    row: int
    earlier: int
    known: Comparability
    found: _Test | _Refused


def with_changes(
    study: Study, waves: Sequence[str], rows: Sequence[Row], level: float
) -> tuple[tuple[Row, ...], int]:
    """Return ``rows`` with their changes between waves (given by id), and the number of tests that took."""
    steps: list[_Step] = []
    for number, row in enumerate(rows):
        for earlier, (before, after) in enumerate(pairwise(row.cells)):
            if before is not None and after is not None:
                known = study.compare(row.question.id, waves[earlier], waves[earlier + 1])
                steps.append(_Step(number, earlier, known, _compare(before, after, known, level)))
    changes: list[list[Change]] = [[] for _row in rows]
    for step, p_high in zip(steps, _adjusted(steps, rows), strict=True):
        changes[step.row].append(_change(step, p_high, 1 - level))
    tests = {_family_key(step, rows) for step in steps if isinstance(step.found, _Test)}
    changed = tuple(replace(row, changes=tuple(found)) for row, found in zip(rows, changes, strict=True))
    return changed, len(tests)


def _adjusted(steps: list[_Step], rows: Sequence[Row]) -> list[float]:
    """Return Holm's p-value of each step, over all the tests of the chart; 1 where there is no test."""
    first = {_family_key(step, rows): index for index, step in reversed(list(enumerate(steps)))}
    tested = [index for index in first.values() if isinstance(steps[index].found, _Test)]
    p_values = holm([found.p_high for index in tested if isinstance(found := steps[index].found, _Test)])
    adjusted = dict(zip(tested, p_values, strict=True))
    return [adjusted.get(first[_family_key(step, rows)], 1.0) for step in steps]


def _family_key(step: _Step, rows: Sequence[Row]) -> tuple[int | str, int]:
    """Return what makes two steps one test: of two answers, one rises exactly as the other falls."""
    question = rows[step.row].question
    mirrored = question.kind is Kind.SINGLE and len(question.options) == 2
    return (question.id if mirrored else step.row), step.earlier


def _change(step: _Step, p_adjusted: float, alpha: float) -> Change:
    state, reason = step.known.state, step.known.reason
    found, later = step.found, step.earlier + 1
    if isinstance(found, _Refused):
        return Change(
            step.earlier, later, found.verdict, comparable=state, reason=reason, least_base=found.least_base
        )
    verdict = judge(found.diff, found.interval, found.p_low, p_adjusted, alpha, shares=found.shares)
    if verdict is Verdict.ROUNDING_UNDECIDED and found.p_high < alpha:
        # The other tests of the chart, not rounding, took this one over the line.
        verdict = Verdict.NO_CLEAR_CHANGE
    return Change(
        step.earlier,
        later,
        verdict,
        found.diff,
        found.interval,
        p_adjusted,
        clearly=found.shares and is_clear(found.interval),
        comparable=state,
        reason=reason,
        rounding_carried=found.rounding_carried,
        small_base=found.small_base,
    )


def _compare(before: Cell, after: Cell, known: Comparability, level: float) -> _Test | _Refused:
    match before, after:
        case Share(), Share():
            return _compare_shares(before, after, known, level)
        case Mean(), Mean():
            refused = refusal((before.status, after.status), known.state)
            return _Refused(refused) if refused else _compare_means(before, after, level)
        case _:
            return _Refused(Verdict.NOT_TESTABLE)


def _compare_shares(before: Share, after: Share, known: Comparability, level: float) -> _Test | _Refused:
    if Evidence.VAGUE in {before.evidence, after.evidence}:
        return _Refused(Verdict.NOT_TESTABLE)
    if not {before.evidence, after.evidence} <= _TESTABLE:
        least = None if known.state is Comparable.NO else _least_base(before, after, level)
        return _Refused(Verdict.UNKNOWN_BASE, least and max(least, LEAST_BASE))
    refused = refusal((_testable(before), _testable(after)), known.state)
    return _Refused(refused) if refused else _test_shares(before, after, level)


def _testable(share: Share) -> Status:
    """A published share is shown whatever its base, but not tested on fewer than 30 answers."""
    return Status.SUPPRESSED if share.n is not None and share.n < LEAST_BASE else share.status


def _test_shares(before: Share, after: Share, level: float) -> _Test:
    """Test two shares of one question: both of respondents, or both published, with their rounding."""
    assert before.value is not None and after.value is not None  # noqa: S101, PT018 - not suppressed
    assert before.n and after.n  # noqa: S101, PT018 - testable evidence has a base
    small = Status.CAUTION in {before.status, after.status}
    if isinstance(before.amount, Percentage) and isinstance(after.amount, Percentage):
        earlier, later = PublishedShareOf(before.amount, before.n), PublishedShareOf(after.amount, after.n)
        found = compare_published(earlier, later, level)
        return _Test(
            found.diff, found.envelope, found.p_low, found.p_high, rounding_carried=True, small_base=small
        )
    interval = difference(before.value, before.n, after.value, after.n, critical_value(level))
    p = difference_p(before.value, before.n, after.value, after.n)
    return _Test(after.value - before.value, interval, p, p, small_base=small)


def _least_base(before: Share, after: Share, level: float) -> int | None:
    """Return the base that the wave without one would need, if just one of the two lacks it."""
    match before, after:
        case Share(amount=Percentage() as early, n=None), Share(amount=Percentage() as late, n=int(n)):
            return least_base(late, n, early, level)
        case Share(amount=Percentage() as early, n=int(n)), Share(amount=Percentage() as late, n=None):
            return least_base(early, n, late, level)
        case _:
            return None


def _compare_means(before: Mean, after: Mean, level: float) -> _Test:
    """Compare two means by the linearised t test, the waves being strata (df = n - 3, as R's svyttest)."""
    from scipy.special import stdtr, stdtrit  # noqa: PLC0415 - slow to import

    assert before.value is not None and after.value is not None  # noqa: S101, PT018 - not suppressed
    diff, df = after.value - before.value, before.n + after.n - 3
    error = sqrt(_variance(before, level) + _variance(after, level))
    if error == 0:
        p = 1.0 if diff == 0 else 0.0
        return _Test(diff, Interval(diff, diff), p, p, shares=False)
    half = float(stdtrit(df, 0.5 + level / 2)) * error
    p = 2 * float(stdtr(df, -abs(diff) / error))
    small = Status.CAUTION in {before.status, after.status}
    return _Test(diff, Interval(diff - half, diff + half), p, p, shares=False, small_base=small)


def _variance(mean: Mean, level: float) -> float:
    from scipy.special import stdtrit  # noqa: PLC0415 - slow to import

    assert mean.interval is not None  # noqa: S101 - a mean that is shown has an interval
    half = mean.interval.width / 2
    return float((half / stdtrit(mean.n - 1, 0.5 + level / 2)) ** 2)

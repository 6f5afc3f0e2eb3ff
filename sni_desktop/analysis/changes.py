"""Changes between waves: difference, interval, p-value and verdict, for every row of a result.

One family of tests is what one chart asserts: all steps of all its rows, adjusted by Holm's method.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from sni_desktop.analysis.adjustments import holm
from sni_desktop.analysis.published import PublishedShareOf, compare_published, least_base
from sni_desktop.analysis.status import LEAST_BASE
from sni_desktop.analysis.verdict import is_clear, judge, refusal
from sni_desktop.core.result import Change, Mean, Net, Row, Share, Status, Verdict
from sni_desktop.core.survey import Comparability, Comparable, Evidence, Kind, Percentage
from sni_desktop.core.text import Label
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from sni_desktop.analysis.grids import Difference, Grid, Pair
    from sni_desktop.core.result import Cell, Interval
    from sni_desktop.core.survey import Study

OTHER_LIST = Label(
    {
        "en": "The list of answers was not the same.",
        "fr": "La liste des réponses n’était pas la même.",
        "nl": "De lijst met antwoorden was niet dezelfde.",
        "de": "Die Liste der Antworten war nicht dieselbe.",
    }
)
"""Why shares of a question with several answers do not compare: its list decides who answers anything."""

_EXACT = 12
"""Decimals of a percentage that hide nothing."""
_TESTABLE = {Evidence.RESPONDENTS, Evidence.PUBLISHED}

Adjust: TypeAlias = "Callable[[Sequence[float]], list[float]]"
"""P-values of tests made together, to those adjusted for their number."""
_Key: TypeAlias = tuple[int | str, int]
"""What makes a test: a row, or a question whose answers mirror one another, and the earlier wave."""


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
    p_if_weighted: float = 0.0


@dataclass(frozen=True)
class _Refused:
    """A difference that is not tested, and why."""

    verdict: Verdict
    least_base: int | None = None


@dataclass(frozen=True, eq=False)
class Measured:
    """A row over all the waves of a study, and the estimates that its cells came from.

    ``source`` is None for published figures; ``option`` is the row's place in it. ``compared`` tells whether
    its changes are part of what the chart asserts. ``lists`` holds for each wave the places of the options
    that a question with several answers had on its list: waves with other ones do not compare.
    """

    row: Row
    source: Grid | None = None
    option: int = 0
    compared: bool = True
    lists: tuple[frozenset[int], ...] = ()

    def compare(self, study: Study, earlier: int, later: int) -> Comparability:
        """Return what is known about comparing two waves (indexes) on this row."""
        known = study.compare(self.row.question.id, study.waves[earlier].id, study.waves[later].id)
        # Who declared two waves comparable has seen what was on their lists; sources do not print lists.
        printed = any(_is_published(self.row.cells[wave]) for wave in (earlier, later))
        if not known.by and not printed and self.lists and self.lists[earlier] != self.lists[later]:
            return replace(known, state=Comparable.NO, reason=OTHER_LIST)
        return known


@dataclass(frozen=True, eq=False)
class _Step:
    """One row from one wave to the next: indexes into the waves shown, and into those of the study."""

    row: int
    earlier: int
    waves: tuple[int, int]
    cells: tuple[Cell, Cell]
    known: Comparability


def with_changes(
    study: Study, kept: Sequence[int], measured: Sequence[Measured], level: float
) -> tuple[tuple[Row, ...], int]:
    """Return the rows with the ``kept`` waves (indexes) and their changes, and the number of tests made."""
    found = compare(study, kept, measured, level)
    return judged(found, 1 - level, holm), len(found.tests)


@dataclass(frozen=True, eq=False)
class Compared:
    """Rows of the waves shown, and what was found of each of their steps, before anything is said of it."""

    rows: tuple[Row, ...]
    steps: tuple[_Step, ...]
    found: tuple[_Test | _Refused, ...]

    @property
    def keys(self) -> list[_Key]:
        """What each step is one test of."""
        return [_family_key(step, self.rows) for step in self.steps]

    @property
    def tests(self) -> dict[_Key, tuple[_Step, float]]:
        """The first step of each test, and its p-value before any correction."""
        made: dict[_Key, tuple[_Step, float]] = {}
        for key, step, one in zip(self.keys, self.steps, self.found, strict=True):
            if isinstance(one, _Test):
                made.setdefault(key, (step, one.p_high))
        return made

    @property
    def refused(self) -> dict[_Key, Verdict]:
        """Why each of the others was not tested."""
        return {
            key: one.verdict
            for key, one in zip(self.keys, self.found, strict=True)
            if isinstance(one, _Refused)
        }


def compare(study: Study, kept: Sequence[int], measured: Sequence[Measured], level: float) -> Compared:
    """Return the rows with the ``kept`` waves (indexes) and what is found of the steps between these."""
    rows = [_shown(each.row, kept) for each in measured]
    steps = tuple(_steps(study, kept, rows, measured))
    return Compared(tuple(rows), steps, tuple(_compare_all(steps, measured, level)))


def together(parts: Sequence[Compared]) -> Compared:
    """Return what was compared part by part as one family."""
    rows: list[Row] = []
    steps: list[_Step] = []
    for part in parts:
        steps += [replace(step, row=len(rows) + step.row) for step in part.steps]
        rows += part.rows
    return Compared(tuple(rows), tuple(steps), tuple(one for part in parts for one in part.found))


def judged(compared: Compared, alpha: float, adjust: Adjust) -> tuple[Row, ...]:
    """Return the rows with their changes, whose p-values are adjusted for all the tests of the family."""
    tests = compared.tests
    p_values = dict(zip(tests, adjust([p for _step, p in tests.values()]), strict=True))
    changes: list[list[Change]] = [[] for _row in compared.rows]
    for key, step, one in zip(compared.keys, compared.steps, compared.found, strict=True):
        changes[step.row].append(_change(step, one, p_values.get(key, 1.0), alpha))
    pairs = zip(compared.rows, changes, strict=True)
    return tuple(replace(row, changes=tuple(each)) for row, each in pairs)


def _shown(row: Row, kept: Sequence[int]) -> Row:
    return replace(row, cells=tuple(row.cells[index] for index in kept))


def _steps(
    study: Study, kept: Sequence[int], rows: Sequence[Row], measured: Sequence[Measured]
) -> Iterator[_Step]:
    known: dict[tuple[str, int], Comparability] = {}
    for number, (row, each) in enumerate(zip(rows, measured, strict=True)):
        if not each.compared:
            continue
        for earlier, (before, after) in enumerate(pairwise(row.cells)):
            if before is None or after is None:
                continue
            waves = kept[earlier], kept[earlier + 1]
            key = row.question.id, earlier
            if key not in known:
                known[key] = each.compare(study, *waves)
            yield _Step(number, earlier, waves, (before, after), known[key])


def _compare_all(
    steps: Sequence[_Step], measured: Sequence[Measured], level: float
) -> list[_Test | _Refused]:
    """Return what is found for each step; respondents' shares are compared all at once."""
    found: dict[int, _Test | _Refused] = {}
    together: dict[int, list[int]] = {}
    for index, step in enumerate(steps):
        source = measured[step.row].source
        if source is None or any(map(_is_published, step.cells)):
            found[index] = _compare_published(*step.cells, step.known, level)
        elif refused := _refusal(*step.cells, step.known.state):
            found[index] = _Refused(refused)
        else:
            together.setdefault(id(source), []).append(index)
    if together:
        from sni_desktop.analysis.grids import differences_of_all  # noqa: PLC0415 - for respondents only

        parts = [_pairs([steps[index] for index in indexes], measured) for indexes in together.values()]
        for indexes, ones in zip(together.values(), differences_of_all(parts), strict=True):
            for index, one in zip(indexes, ones, strict=True):
                found[index] = _tested(steps[index].cells, one)
    return [found[index] for index in range(len(steps))]


def _is_published(cell: Cell) -> bool:
    return cell is not None and (
        not isinstance(cell, Share | Mean | Net) or getattr(cell, "figure", None) is not None
    )


def _pairs(steps: Sequence[_Step], measured: Sequence[Measured]) -> tuple[Grid, list[Pair]]:
    """Return the estimates that steps of one question came from, and which of them each compares."""
    source = measured[steps[0].row].source
    assert source is not None  # noqa: S101 - published rows are dealt with
    return source, [(measured[step.row].option, *step.waves) for step in steps]


def _refusal(before: Cell, after: Cell, comparable: Comparable) -> Verdict | None:
    measured = (Share, Mean, Net)
    assert isinstance(before, measured) and isinstance(after, measured)  # noqa: S101, PT018 - of respondents
    return refusal((before.status, after.status), comparable)


def _tested(cells: tuple[Cell, Cell], one: Difference) -> _Test | _Refused:
    small = any(getattr(each, "status", None) is Status.CAUTION for each in cells)
    if one.interval is None:
        return _Refused(Verdict.SUPPRESSED)
    shares = not isinstance(cells[0], Mean)
    return _Test(one.diff, one.interval, one.p, one.p, shares=shares, small_base=small)


def _family_key(step: _Step, rows: Sequence[Row]) -> _Key:
    """Return what makes two steps one test: of two answers, one rises exactly as the other falls."""
    question = rows[step.row].question
    mirrored = question.kind is Kind.SINGLE and len(question.options) == 2
    return (question.id if mirrored else step.row), step.earlier


def _change(step: _Step, found: _Test | _Refused, p_adjusted: float, alpha: float) -> Change:
    state, reason, later = step.known.state, step.known.reason, step.earlier + 1
    if isinstance(found, _Refused):
        return Change(
            step.earlier, later, found.verdict, comparable=state, reason=reason, least_base=found.least_base
        )
    # Where rounding alone leaves it open, that is said; else the p-value adjusted for the family decides.
    open_by_rounding = found.p_low < alpha <= found.p_high
    p_low = found.p_low if open_by_rounding else p_adjusted
    verdict = judge(found.diff, found.interval, p_low, p_adjusted, alpha, shares=found.shares)
    unsure = verdict in {Verdict.INCREASE, Verdict.DECREASE} and found.p_if_weighted >= alpha
    if unsure:
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
        if_weighted=unsure,
        p_alone=found.p_high,
    )


def _compare_published(before: Cell, after: Cell, known: Comparability, level: float) -> _Test | _Refused:
    if isinstance(before, Share) and isinstance(after, Share):
        return _compare_shares(before, after, known, level)
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
    """Test two shares of one question, of which at least one is published, with its rounding."""
    small = Status.CAUTION in {before.status, after.status}
    (earlier, earlier_weighted), (later, later_weighted) = _as_published(before), _as_published(after)
    found = compare_published(earlier, later, level)
    # Nothing is known of weighting: the verdict must also hold had the shares been weighted.
    weighted = compare_published(earlier_weighted, later_weighted, level)
    return _Test(
        found.diff,
        found.envelope,
        found.p_low,
        found.p_high,
        rounding_carried=True,
        small_base=small,
        p_if_weighted=weighted.p_high,
    )


def _as_published(share: Share) -> tuple[PublishedShareOf, PublishedShareOf]:
    """Return a share as it can be compared with a printed one, and as it would be had it been weighted.

    Of respondents all is known: nothing is rounded, and their effective base has their weights in it.
    """
    assert share.value is not None and share.n  # noqa: S101, PT018 - testable evidence has both
    if share.precision is not None:
        exact = Percentage(share.value, _EXACT)
        effect = share.n / share.precision.effective
        counted = PublishedShareOf(exact, share.n, weighted=True, design_effect=effect)
        return counted, counted
    assert isinstance(share.amount, Percentage)  # noqa: S101 - what is testable is a percentage
    printed = PublishedShareOf(share.amount, share.n)
    return printed, printed.if_weighted


def _least_base(before: Share, after: Share, level: float) -> int | None:
    """Return the base that the wave without one would need, if just one of the two lacks it."""
    early, late = (_percentage(share) for share in (before, after))
    if early is None or late is None:
        return None
    match _effective(before), _effective(after):
        case None, int(n):
            return least_base(late, n, early, level)
        case int(n), None:
            return least_base(early, n, late, level)
        case _:
            return None


def _percentage(share: Share) -> Percentage | None:
    """Return a share as a percentage to so many decimals as are known of it; None of a fraction in words."""
    if share.precision is not None and share.value is not None:
        return Percentage(share.value, _EXACT)
    return share.amount if isinstance(share.amount, Percentage) else None


def _effective(share: Share) -> int | None:
    """Return the base of a share; of respondents, what it is worth with their weights."""
    return int(share.precision.effective) if share.precision is not None else share.n

"""The trends that a chart asserts: a straight line through more than two waves, for every row that has them.

A line goes through the last waves that compare with one another, never over a break. Waves are samples of
their own, unless their respondents (or sampling units) come back; then their covariance is estimated. One
family of tests is what one chart asserts: all its lines, adjusted by Holm's method.

A wave in which fewer than five answered so, or fewer than five otherwise, takes the line from its row: the
variance of such a share is too uncertain to weight it by. Without that rule a line through forty waves of 60
respondents is false in 14 % of cases instead of 5 %, with it in 7 % at most (simulated, shares of 2 to 50 %).
"""

from __future__ import annotations

from dataclasses import replace
from math import sqrt
from typing import TYPE_CHECKING

from sni_desktop.analysis.adjustments import holm
from sni_desktop.analysis.design import covariance, degrees_of_freedom, linearised
from sni_desktop.analysis.published import UNKNOWN_DESIGN_EFFECT
from sni_desktop.analysis.quantiles import chi_square_tail, critical, two_sided
from sni_desktop.analysis.status import LEAST_BASE
from sni_desktop.analysis.times import wave_times
from sni_desktop.analysis.trend import IRREGULAR, straight_line
from sni_desktop.core.query import Counting
from sni_desktop.core.result import Interval, Mean, Net, Per, Row, Share, Status, Trend
from sni_desktop.core.survey import Comparable, Evidence, Kind, Percentage
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy import float64
    from numpy.typing import NDArray

    from sni_desktop.analysis.changes import Measured
    from sni_desktop.analysis.grids import Grid
    from sni_desktop.analysis.trend import Line
    from sni_desktop.core.result import Cell
    from sni_desktop.core.survey import Study

FEWEST_WAVES = 3
_FEWEST_ON_EITHER_SIDE = 5 - 1e-6  # of what may be 4.9999999999999


@dataclass(frozen=True)
class _Estimate:
    """A cell as the line takes it; ``hidden`` is what rounding can hide, ``caution`` marks a small base."""

    value: float
    variance: float
    hidden: float = 0.0
    caution: bool = False


@dataclass(frozen=True)
class _Run:
    """Waves that compare (indexes into those shown), and whether they may differ."""

    waves: tuple[int, ...]
    comparable: Comparable


def with_trends(
    study: Study, kept: Sequence[int], rows: Sequence[Row], measured: Sequence[Measured], level: float
) -> tuple[Row, ...]:
    """Return the rows with their trends, where they have three waves that compare.

    ``rows`` show the ``kept`` waves (indexes into those of the study) of what was ``measured``.
    """
    runs = _Runs(study, kept)
    found = [
        _trend(study, kept, runs, row, each, level) if each.compared else None
        for row, each in zip(rows, measured, strict=True)
    ]
    p_values: dict[int | str, float] = {}
    for number, trend in enumerate(found):
        if trend is not None:
            p_values.setdefault(_family_key(rows, number), trend.p)
    adjusted = dict(zip(p_values, holm(list(p_values.values())), strict=True))
    return tuple(
        row if trend is None else _with(row, trend, adjusted[_family_key(rows, number)], 1 - level)
        for number, (row, trend) in enumerate(zip(rows, found, strict=True))
    )


def _with(row: Row, trend: Trend, p: float, alpha: float) -> Row:
    established = trend.established and p < alpha
    return replace(row, trend=replace(trend, p=p, established=established))


def _family_key(rows: Sequence[Row], number: int) -> int | str:
    """Return what makes two trends one test: of two answers, one rises exactly as the other falls."""
    question = rows[number].question
    mirrored = question.kind is Kind.SINGLE and len(question.options) == 2
    return question.id if mirrored else number


# Which waves


class _Runs:
    """The waves of a row that compare, back from its latest one."""

    def __init__(self, study: Study, kept: Sequence[int]) -> None:
        self._study, self._kept = study, kept
        self._known: dict[tuple[str, int, int], Comparable] = {}

    def of(self, row: Row, measured: Measured) -> _Run:
        """Return the last waves with a number between which nothing is known not to compare."""
        waves: list[int] = []
        comparable = Comparable.YES
        for index in reversed(range(len(row.cells))):
            if getattr(row.cells[index], "value", None) is None:
                continue
            known = self._compare(measured, index, waves[0]) if waves else Comparable.YES
            if known is Comparable.NO:
                break
            if known is Comparable.MAY_DIFFER:
                comparable = known
            waves.insert(0, index)
        return _Run(tuple(waves), comparable)

    def _compare(self, measured: Measured, earlier: int, later: int) -> Comparable:
        key = measured.row.question.id, earlier, later
        if key not in self._known:
            found = measured.compare(self._study, self._kept[earlier], self._kept[later])
            self._known[key] = found.state
        return self._known[key]


# The line


def _trend(
    study: Study, kept: Sequence[int], runs: _Runs, row: Row, measured: Measured, level: float
) -> Trend | None:
    """Return the trend of a row before it is adjusted for others; None where none can be told."""
    run = runs.of(row, measured)
    if len(run.waves) < FEWEST_WAVES:
        return None
    estimates = [each for index in run.waves if (each := _estimate(row.cells[index])) is not None]
    if len(estimates) < len(run.waves):
        return None
    times, per = _times(study, [kept[index] for index in run.waves])
    columns = [kept[index] for index in run.waves]
    joint, df = _covariance(measured.source, measured.option, columns, estimates)
    values = [each.value for each in estimates]
    line = straight_line(times, values, joint, level) if joint is not None else None
    if line is None or (df is not None and df <= 0):
        return None
    found = _judged(line, _shift(times, estimates), df, level, estimates)
    small = any(each.caution for each in estimates)
    return replace(found, per=per, first=run.waves[0], comparable=run.comparable, small_base=small)


def _estimate(cell: Cell) -> _Estimate | None:
    """Return a cell with its variance; None where the variance is unknown, or too uncertain itself."""
    match cell:
        case Share(value=float(share), evidence=Evidence.RESPONDENTS, precision=precision) if precision:
            enough = precision.effective * min(share, 1 - share) >= _FEWEST_ON_EITHER_SIDE
            return _Estimate(share, precision.error**2, caution=_is_small(cell)) if enough else None
        case Share(value=float(share), evidence=Evidence.PUBLISHED, amount=Percentage() as printed, n=int(n)):
            enough = n >= LEAST_BASE and n * min(share, 1 - share) >= _FEWEST_ON_EITHER_SIDE
            variance = share * (1 - share) / n
            return _Estimate(share, variance, printed.half_unit, _is_small(cell)) if enough else None
        case Mean(value=float(value), precision=precision) | Net(value=float(value), precision=precision):
            return _Estimate(value, precision.error**2, caution=_is_small(cell)) if precision else None
        case _:
            return None


def _is_small(cell: Share | Mean | Net) -> bool:
    return cell.status is Status.CAUTION


def _times(study: Study, waves: Sequence[int]) -> tuple[tuple[float, ...], Per]:
    """Return when waves took place, in the unit of a slope: years or months, or their places in the study."""
    times = wave_times([study.waves[index] for index in waves])
    if times is None:
        return tuple(float(index) for index in waves), Per.WAVE
    if times[-1] - times[0] < 1:
        return tuple(12 * time for time in times), Per.MONTH
    return times, Per.YEAR


def _covariance(
    source: Grid | None, option: int, columns: Sequence[int], estimates: Sequence[_Estimate]
) -> tuple[NDArray[float64] | None, int | None]:
    """Return the covariance of estimates (waves x waves), and the degrees of freedom of sampling units.

    Waves are strata of their own where respondents were drawn one by one. None where it cannot be told.
    """
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    if source is None or not source.asked.sample.one_by_one or any(each.hidden for each in estimates):
        return np.diag([each.variance for each in estimates]), None
    if source.asked.counted.counting is Counting.MENTIONS:
        return None, None
    from sni_desktop.analysis.grids import answers_of  # noqa: PLC0415 - for respondents only

    sample, codes = source.asked.sample, source.asked.columns.codes
    answers = answers_of(source.asked, option)
    found = [linearised(sample, answers, codes == column + 1) for column in columns]
    known = [each for each in found if each is not None]
    base = np.any([each.base for each in known], axis=0)
    joint = covariance(sample, np.column_stack([each.influence for each in known]))
    return joint, degrees_of_freedom(sample, base) if sample.clustered else None


def _shift(times: Sequence[float], estimates: Sequence[_Estimate]) -> float:
    """Return by how much the rounding of published shares can have moved the slope, at the worst."""
    if not any(each.hidden for each in estimates):
        return 0.0
    weights = [1 / each.variance if each.variance else 0.0 for each in estimates]
    middle = sum(w * at for w, at in zip(weights, times, strict=True)) / sum(weights)
    spread = sum(w * (at - middle) ** 2 for w, at in zip(weights, times, strict=True))
    return sum(
        w * abs(at - middle) / spread * each.hidden
        for w, at, each in zip(weights, times, estimates, strict=True)
    )


def _judged(line: Line, shift: float, df: int | None, level: float, estimates: Sequence[_Estimate]) -> Trend:
    """Return what may be said of a line: published shares at the worst rounding, and had they been weighted.

    A slope is said only of waves that keep to the line even at the least favourable figures; that they depart
    from it, only if they do so at the most favourable ones.
    """
    published = any(each.hidden for each in estimates)
    effect = UNKNOWN_DESIGN_EFFECT if published else 1.0
    half = critical(level, df) * line.error + shift
    p = two_sided(max(0.0, abs(line.slope) - shift) / (line.error * sqrt(effect)), df)
    rounding = sqrt(sum(each.hidden**2 / each.variance for each in estimates))
    least_q = max(0.0, sqrt(line.q) - rounding) ** 2 / effect
    irregular = line.q_df > 0 and chi_square_tail(least_q, line.q_df) < IRREGULAR
    return Trend(
        line.slope,
        Interval(line.slope - half, line.slope + half),
        p,
        irregular=irregular,
        per=Per.WAVE,
        established=not line.irregular,
    )

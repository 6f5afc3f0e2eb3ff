"""Two shares or two means of one file: two waves, two groups, or two items.

Shares: MOVER (Zou and Donner 2008; Newcombe 1998 where they are independent) with the correlation that the
design implies, and the p-value that inverts the interval. Two items of the same respondents: the paired
score. Means: the linearised t test, as R's svyttest.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from math import sqrt
from typing import TYPE_CHECKING

from sni_desktop.analysis.design import covariance, degrees_of_freedom, linearised
from sni_desktop.analysis.intervals import largest_excluding_zero, mover, usable_correlation, wilson
from sni_desktop.analysis.paired import paired_difference
from sni_desktop.analysis.quantiles import critical, equivalent, two_sided
from sni_desktop.analysis.weighted import share_of
from sni_desktop.core.result import Interval
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from numpy import bool_, float64
    from numpy.typing import NDArray

    from sni_desktop.analysis.design import Design, Linearised
    from sni_desktop.analysis.weighted import Estimate


class Method(StrEnum):
    """How two shares were compared."""

    MOVER = "mover"
    PAIRED_SCORE = "paired_score"


@dataclass(frozen=True, eq=False)
class Group:
    """Answers (one a respondent of the file: 0, 1 or NaN; a number for means) and who is looked at."""

    answers: NDArray[float64]
    domain: NDArray[bool_] | None = None


@dataclass(frozen=True)
class Comparison:
    """A difference of two shares (-1 to 1), ``later`` less ``earlier``.

    ``error`` is its standard error, ``rho`` the correlation of the two estimates, ``df`` the degrees of
    freedom of the design. ``interval`` is None without degrees of freedom, and ``p`` is then 1. ``wald_p`` is
    that of the plain t test, for experts.
    """

    method: Method
    diff: float
    error: float
    rho: float
    interval: Interval | None
    p: float
    df: int
    wald_p: float
    earlier: Estimate
    later: Estimate


def compare_shares(sample: Design, earlier: Group, later: Group, level: float = 0.95) -> Comparison | None:
    """Return the difference of two shares; None if one has no base."""
    before = linearised(sample, earlier.answers, earlier.domain)
    after = linearised(sample, later.answers, later.domain)
    if before is None or after is None:
        return None
    found = compare_ratios(sample, before, after, level)
    if not _same_respondents(before, after):
        return found
    paired = paired_difference(sample, later.answers, earlier.answers, before.base, level)
    assert paired is not None  # noqa: S101 - the two have a base, and share it
    return replace(found, method=Method.PAIRED_SCORE, interval=paired.interval, p=paired.p)


def compare_ratios(sample: Design, before: Linearised, after: Linearised, level: float = 0.95) -> Comparison:
    """Return the difference of two ratios that are shares, such as those of all mentions, by MOVER."""
    shares = share_of(sample, before, level), share_of(sample, after, level)
    diff, df = after.value - before.value, degrees_of_freedom(sample, before.base | after.base)
    error, rho = _error_and_correlation(sample, before, after)
    interval, p = _mover(sample, *shares, rho, level)
    wald_p = two_sided(diff / error, df) if error > 0 and df > 0 else 1.0
    return Comparison(Method.MOVER, diff, error, rho, interval, p, df, wald_p, *shares)


def _same_respondents(before: Linearised, after: Linearised) -> bool:
    return bool((before.base == after.base).all())


def _error_and_correlation(sample: Design, before: Linearised, after: Linearised) -> tuple[float, float]:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    joint = covariance(sample, np.column_stack([before.influence, after.influence]))
    error = sqrt(max(0.0, float(joint[0, 0] + joint[1, 1] - 2 * joint[0, 1])))
    scale = sqrt(float(joint[0, 0] * joint[1, 1]))
    return error, float(joint[0, 1]) / scale if scale > 0 else 0.0


def _mover(
    sample: Design, earlier: Estimate, later: Estimate, rho: float, level: float
) -> tuple[Interval | None, float]:
    """Return interval and p-value; each share has the quantile of its own degrees of freedom."""
    if earlier.interval is None or later.interval is None:
        return None, 1.0
    usable = usable_correlation(rho, earlier.effective, later.effective)

    def interval_at(z: float) -> Interval:
        before, after = (
            wilson(share.value, share.effective, equivalent(z, share.df if sample.clustered else None))
            for share in (earlier, later)
        )
        return mover(earlier.value, before, later.value, after, usable)

    interval = interval_at(critical(level))
    if earlier.value == later.value:
        return interval, 1.0
    return interval, two_sided(largest_excluding_zero(interval_at))


@dataclass(frozen=True)
class MeanComparison:
    """A difference of two means, ``later`` less ``earlier``, with Student's interval and p-value."""

    diff: float
    error: float
    df: int
    statistic: float
    interval: Interval
    p: float


def compare_means(sample: Design, earlier: Group, later: Group, level: float = 0.95) -> MeanComparison | None:
    """Return the difference of two means; None if one has no base, or if there are no degrees of freedom."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    before = linearised(sample, earlier.answers, earlier.domain)
    after = linearised(sample, later.answers, later.domain)
    if before is None or after is None:
        return None
    # One degree of freedom less than the design has: the test is of a slope, after an intercept.
    df = degrees_of_freedom(sample, before.base | after.base) - 1
    if df <= 0:
        return None
    diff = after.value - before.value
    influence = (after.influence - before.influence)[:, np.newaxis]
    error = sqrt(float(covariance(sample, influence)[0, 0]))
    half = critical(level, df) * error
    if error == 0:
        return MeanComparison(diff, 0.0, df, 0.0, Interval(diff, diff), float(diff == 0))
    statistic = diff / error
    return MeanComparison(
        diff, error, df, statistic, Interval(diff - half, diff + half), two_sided(statistic, df)
    )

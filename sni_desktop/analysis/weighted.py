"""One share or one mean of weighted answers, with its interval.

The interval of a share is Wilson's on an effective base: the smallest of the number of answers, Kish's base
and the base that Taylor's variance is worth (Franco, Little, Louis and Slud 2019; Korn and Graubard 1998).
Any one of them alone overstates what a small or unevenly weighted sample knows.
"""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

from sni_desktop.analysis.design import degrees_of_freedom, linearised, variance
from sni_desktop.analysis.intervals import wilson
from sni_desktop.analysis.quantiles import critical
from sni_desktop.analysis.status import base_status
from sni_desktop.core.result import Interval, Status
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from numpy import bool_, float64
    from numpy.typing import NDArray

    from sni_desktop.analysis.design import Bases, Design, Linearised

_TINY = 1e-20


@dataclass(frozen=True)
class Estimate:
    """A share (0 to 1) or a mean of weighted answers.

    ``error`` is its standard error, ``effective`` its effective base, ``df`` the degrees of freedom of its
    variance. ``design_effect`` compares the variance with that of as many answers drawn at random; None where
    that cannot be told. ``interval`` is None without degrees of freedom.
    """

    value: float
    bases: Bases
    error: float
    effective: float
    df: int
    design_effect: float | None
    interval: Interval | None
    status: Status


def share(
    sample: Design, answers: NDArray[float64], domain: NDArray[bool_] | None = None, level: float = 0.95
) -> Estimate | None:
    """Return the share of ones among ``answers`` (one a respondent: 0, 1 or NaN); None without a base."""
    found = linearised(sample, answers, domain)
    return None if found is None else share_of(sample, found, level)


def share_of(sample: Design, found: Linearised, level: float) -> Estimate:
    """Return the estimate of a share that has been linearised."""
    spread = found.value * (1 - found.value)
    return _estimate(sample, found, spread, level, shares=True)


def mean(
    sample: Design, answers: NDArray[float64], domain: NDArray[bool_] | None = None, level: float = 0.95
) -> Estimate | None:
    """Return the mean of ``answers`` (one a respondent, NaN: none); None without a base."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    found = linearised(sample, answers, domain)
    if found is None:
        return None
    squares = np.where(found.base, answers - found.value, 0.0) ** 2
    spread = float(sample.weights @ squares) / found.bases.weighted
    return _estimate(sample, found, spread, level, shares=False)


def _estimate(sample: Design, found: Linearised, spread: float, level: float, *, shares: bool) -> Estimate:
    """Return the estimate of a mean whose answers vary by ``spread`` (weighted, around their mean)."""
    taylor, n = variance(sample, found.influence), found.bases.n
    df = degrees_of_freedom(sample, found.base)
    # Equal answers may differ from their own mean by a rounding error of the arithmetic.
    varies = spread > _TINY * max(1.0, found.value**2)
    effect = taylor * (n - 1) / spread if varies and n > 1 else None
    effective = effective_base(found.bases, effect, corrected=sample.corrected)
    error = sqrt(taylor)
    if shares:
        interval = share_interval(found.value, effective, level, df if sample.clustered else None)
    elif df > 0:
        half = critical(level, df) * error
        interval = Interval(found.value - half, found.value + half)
    else:
        interval = None
    width = interval if shares else None
    status = base_status(n, effective, width, df if sample.clustered else None)
    return Estimate(found.value, found.bases, error, effective, df, effect, interval, status)


def effective_base(bases: Bases, design_effect: float | None, *, corrected: bool) -> float:
    """Return the effective base; Kish's where the answers or the design say nothing of their precision.

    A finite population correction (``corrected``) may make a sample worth more than its number of answers.
    """
    if not design_effect:
        return bases.kish
    taylor = bases.n / design_effect
    return taylor if corrected else min(bases.n, taylor, bases.kish)


def share_interval(value: float, effective: float, level: float, df: int | None) -> Interval | None:
    """Return Wilson's interval; ``df`` is None for samples of respondents, and there is none if it is 0."""
    if df is not None and df <= 0:
        return None
    return wilson(value, effective, critical(level, df))

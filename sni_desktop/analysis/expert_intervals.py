"""Other intervals of a share, for experts who must follow a house rule; the window shows Wilson's.

Sources: Korn and Graubard (1998), as in R's svyciprop; Clopper and Pearson (1934); Brown, Cai and DasGupta
(2001) for Jeffreys' and Agresti and Coull's. Shares are 0 to 1; intervals are not cut at 0 and 1.
"""

from __future__ import annotations

from math import exp, log, sqrt

from sni_desktop.analysis.intervals import critical_value
from sni_desktop.analysis.quantiles import critical
from sni_desktop.core.result import Interval


def wald(share: float, error: float, df: float, level: float) -> Interval:
    """Return the symmetric interval, from the standard ``error`` of the share."""
    half = critical(level, df) * error
    return Interval(share - half, share + half)


def logit(share: float, error: float, df: float, level: float) -> Interval | None:
    """Return the interval that is symmetric on the logit scale; None at 0 and 1."""
    if not 0 < share < 1:
        return None
    centre = log(share / (1 - share))
    half = critical(level, df) * error / (share * (1 - share))
    return Interval(_from_logit(centre - half), _from_logit(centre + half))


def _from_logit(value: float) -> float:
    return 1 / (1 + exp(-value))


def korn_graubard(share: float, error: float, n: int, df: float, level: float) -> Interval | None:
    """Return Korn and Graubard's interval on ``n`` answers; None where the share has no standard error."""
    if error <= 0 or n < 2:
        return None
    factor = (critical(level, n - 1) / critical(level, df)) ** 2
    effective = factor * share * (1 - share) / error**2
    return clopper_pearson(share * effective, effective, level)


def clopper_pearson(count: float, n: float, level: float) -> Interval:
    """Return the exact binomial interval; ``count`` and ``n`` need not be whole."""
    low = 0.0 if count <= 0 else _beta_quantile(count, n - count + 1, (1 - level) / 2)
    high = 1.0 if count >= n else _beta_quantile(count + 1, n - count, (1 + level) / 2)
    return Interval(low, high)


def jeffreys(count: int, n: int, level: float) -> Interval:
    """Return Jeffreys' interval, which reaches 0 and 1 where all agree."""
    low = 0.0 if count == 0 else _beta_quantile(count + 0.5, n - count + 0.5, (1 - level) / 2)
    high = 1.0 if count == n else _beta_quantile(count + 0.5, n - count + 0.5, (1 + level) / 2)
    return Interval(low, high)


def agresti_coull(count: int, n: int, level: float) -> Interval:
    """Return Agresti and Coull's interval."""
    z = critical_value(level)
    larger = n + z * z
    centre = (count + z * z / 2) / larger
    half = z * sqrt(centre * (1 - centre) / larger)
    return Interval(centre - half, centre + half)


def _beta_quantile(a: float, b: float, probability: float) -> float:
    from scipy.special import betaincinv  # noqa: PLC0415 - slow to import

    return float(betaincinv(a, b, probability))

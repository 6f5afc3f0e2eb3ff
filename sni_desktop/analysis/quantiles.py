"""Critical values and p-values.

Samples of respondents use the normal distribution (``df`` None, which needs no scipy), declared sampling
units Student's.
"""

from __future__ import annotations

from math import erfc, sqrt

from sni_desktop.analysis.intervals import critical_value


def critical(level: float, df: float | None = None) -> float:
    """Return the two-sided critical value at ``level`` (0 to 1); ``df`` must be positive."""
    if df is None:
        return critical_value(level)
    from scipy.special import stdtrit  # noqa: PLC0415 - slow to import

    return float(stdtrit(df, 0.5 + level / 2))


def two_sided(statistic: float, df: float | None = None) -> float:
    """Return the two-sided p-value of a standardised ``statistic``."""
    if df is None:
        return erfc(abs(statistic) / sqrt(2))
    from scipy.special import stdtr  # noqa: PLC0415 - slow to import

    return 2 * float(stdtr(df, -abs(statistic)))


def equivalent(z: float, df: float | None = None) -> float:
    """Return the critical value that leaves as much outside as ``z`` does for the normal distribution."""
    if df is None:
        return z
    from scipy.special import stdtrit  # noqa: PLC0415 - slow to import

    return -float(stdtrit(df, two_sided(z) / 2))


def upper_tail(statistic: float, df: float | None = None) -> float:
    """Return the one-sided p-value: the probability of a statistic at least as large."""
    half = two_sided(statistic, df) / 2
    return half if statistic >= 0 else 1 - half


def chi_square_tail(statistic: float, df: float) -> float:
    """Return the probability of a chi-square at least as large as ``statistic``."""
    from scipy.special import chdtrc  # noqa: PLC0415 - slow to import

    return float(chdtrc(df, statistic))


def f_tail(statistic: float, df: float, df_error: float) -> float:
    """Return the probability of an F at least as large as ``statistic``."""
    from scipy.special import fdtrc  # noqa: PLC0415 - slow to import

    return float(fdtrc(df, df_error, statistic))

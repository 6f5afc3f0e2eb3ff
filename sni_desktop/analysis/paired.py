"""Two answers of the same respondents: which of two items more chose, or whether more agree than disagree.

The paired score statistic with Taylor's variance; for unweighted answers it is McNemar's (1947).
"""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

from sni_desktop.analysis.design import degrees_of_freedom, linearised, variance
from sni_desktop.analysis.quantiles import critical, two_sided
from sni_desktop.core.result import Interval
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from numpy import bool_, float64
    from numpy.typing import NDArray

    from sni_desktop.analysis.design import Bases, Design

_NO_DIFFERENCE = 1e-12


@dataclass(frozen=True)
class PairedDifference:
    """A difference (-1 to 1) of two shares among the same respondents.

    ``error`` is Taylor's standard error; ``statistic`` has the sign of ``diff``. ``interval`` is None without
    degrees of freedom, and ``p`` is then 1.
    """

    diff: float
    error: float
    statistic: float
    interval: Interval | None
    p: float
    bases: Bases


def paired_difference(
    sample: Design,
    first: NDArray[float64],
    second: NDArray[float64],
    domain: NDArray[bool_] | None = None,
    level: float = 0.95,
) -> PairedDifference | None:
    """Return the share of ``first`` less that of ``second`` (0, 1 or NaN, one a respondent).

    The base is those who answered both; None if nobody did.
    """
    found = linearised(sample, first - second, domain)
    if found is None:
        return None
    df = degrees_of_freedom(sample, found.base) if sample.clustered else None
    return paired_score(found.value, variance(sample, found.influence), found.bases, level, df)


def paired_score(
    diff: float, taylor: float, bases: Bases, level: float, df: float | None = None
) -> PairedDifference:
    """Return the paired score test and interval of ``diff``, whose Taylor variance is ``taylor``.

    ``df`` is None for samples of respondents. p < 0.05 exactly when the 95 % interval excludes 0.
    """
    error = sqrt(max(0.0, taylor))
    if df is not None and df <= 0:
        return PairedDifference(diff, error, 0.0, None, 1.0, bases)
    sampling = max(0.0, taylor) * (bases.n - 1) / bases.n
    statistic = 0.0 if abs(diff) < _NO_DIFFERENCE else diff / sqrt(sampling + diff * diff / bases.kish)
    c = critical(level, df)
    left = 1 - c * c / bases.kish
    if left > 0:
        half = c * sqrt(sampling / left)
        interval = Interval(max(-1.0, diff - half), min(1.0, diff + half))
    else:
        # So few answers that no difference at all would stand out.
        interval = Interval(-1.0, 1.0)
    return PairedDifference(diff, error, statistic, interval, two_sided(statistic, df), bases)

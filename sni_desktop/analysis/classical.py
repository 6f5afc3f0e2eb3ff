"""Classical tests of unweighted counts: checks beside the program's own rules, and Fisher's for small tables.

Sources: Agresti and Caffo (2000), Pearson (1900), Fisher (1935), McNemar (1947), Cochran (1954) and Armitage
(1955); results agree with R's prop.test, chisq.test, fisher.test, mcnemar.test and prop.trend.test.
"""

from __future__ import annotations

from math import comb, exp, lgamma, sqrt
from typing import TYPE_CHECKING

from sni_desktop.analysis.intervals import critical_value
from sni_desktop.analysis.quantiles import chi_square_tail, two_sided
from sni_desktop.core.result import Interval
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

_AS_LIKELY = 1 + 1e-7
"""Tables this much likelier than the observed one still count as no likelier, as in R."""
_MOST_ADDED_UP = 64
"""Of more tosses the sum would take long; the incomplete beta function is the same number."""
_LEAST_EXPECTED = 5
_MOST_SMALL = 0.2


def wald_difference(earlier: tuple[int, int], later: tuple[int, int], level: float) -> Interval:
    """Return the symmetric interval of a difference of shares, from (count, base) of each."""
    (x1, n1), (x2, n2) = earlier, later
    p1, p2 = x1 / n1, x2 / n2
    half = critical_value(level) * sqrt(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2)
    return Interval(p2 - p1 - half, p2 - p1 + half)


def agresti_caffo(earlier: tuple[int, int], later: tuple[int, int], level: float) -> Interval:
    """Return the symmetric interval after adding one yes and one no to each sample."""
    (x1, n1), (x2, n2) = earlier, later
    return wald_difference((x1 + 1, n1 + 2), (x2 + 1, n2 + 2), level)


def pooled_p(earlier: tuple[int, int], later: tuple[int, int]) -> float:
    """Return the p-value of the pooled z test of two shares."""
    (x1, n1), (x2, n2) = earlier, later
    pooled = (x1 + x2) / (n1 + n2)
    if pooled in {0, 1}:
        return 1.0
    return two_sided((x2 / n2 - x1 / n1) / sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2)))


def fisher_p(table: Sequence[Sequence[int]]) -> float:
    """Return Fisher's exact two-sided p-value of a table of two by two counts."""
    (a, b), (c, d) = table
    row, column, n = a + b, a + c, a + b + c + d
    counts = range(max(0, row + column - n), min(row, column) + 1)
    logs = [-sum(lgamma(cell + 1) for cell in (x, row - x, column - x, n - row - column + x)) for x in counts]
    largest = max(logs)
    weights = [exp(value - largest) for value in logs]
    observed = weights[a - counts[0]]
    return min(1.0, sum(weight for weight in weights if weight <= observed * _AS_LIKELY) / sum(weights))


def mcnemar_p(only_first: int, only_second: int) -> float:
    """Return the p-value of unweighted answers: how many chose the first item only, and the second only."""
    if only_first == only_second:
        return 1.0
    return two_sided((only_first - only_second) / sqrt(only_first + only_second))


def exact_mcnemar_p(only_first: int, only_second: int) -> float:
    """Return the exact two-sided p-value that those who chose one item only are split evenly."""
    return min(1.0, 2 * binomial_tail(max(only_first, only_second), only_first + only_second))


def binomial_tail(count: int, n: int) -> float:
    """Return the probability of at least ``count`` heads in ``n`` tosses of a fair coin, exactly."""
    if count <= 0:
        return 1.0
    if n <= _MOST_ADDED_UP:
        return sum(comb(n, x) for x in range(count, n + 1)) / (1 << n)
    from scipy.special import betainc  # noqa: PLC0415 - slow to import

    return float(betainc(count, n - count + 1, 0.5))


@dataclass(frozen=True)
class ChiSquare:
    """Pearson's test of a table; ``small`` is the share of cells where fewer than 5 are expected."""

    statistic: float
    df: int
    p: float
    least_expected: float
    small: float

    @property
    def enough(self) -> bool:
        """Whether there are answers enough for the test: Cochran's rule."""
        return self.small <= _MOST_SMALL and self.least_expected >= 1


def chi_square(table: Sequence[Sequence[int]]) -> ChiSquare | None:
    """Return Pearson's test of independence (rows x columns); None if fewer than two of each hold answers."""
    rows = [list(row) for row in table if any(row)]
    columns = [column for column in zip(*rows, strict=True) if any(column)]
    if len(rows) < 2 or len(columns) < 2:
        return None
    n = sum(map(sum, columns))
    row_totals = [sum(row) for row in zip(*columns, strict=True)]
    pairs = [
        (count, total * sum(column) / n)
        for column in columns
        for count, total in zip(column, row_totals, strict=True)
    ]
    statistic = sum((count - expected) ** 2 / expected for count, expected in pairs)
    df = (len(row_totals) - 1) * (len(columns) - 1)
    small = sum(expected < _LEAST_EXPECTED for _count, expected in pairs) / len(pairs)
    p = chi_square_tail(statistic, df)
    return ChiSquare(statistic, df, p, min(expected for _count, expected in pairs), small)


def trend_in_counts(
    counts: Sequence[int], ns: Sequence[int], times: Sequence[float] | None = None
) -> tuple[float, float]:
    """Return Cochran and Armitage's chi-square (1 degree of freedom) and p-value of a linear trend in shares.

    ``times`` are 1, 2, 3 ... unless given.
    """
    at = list(times) if times is not None else list(range(1, len(counts) + 1))
    n = sum(ns)
    pooled = sum(counts) / n
    centre = sum(t * base for t, base in zip(at, ns, strict=True)) / n
    spread = sum((t - centre) ** 2 * base for t, base in zip(at, ns, strict=True))
    if pooled in {0, 1} or spread == 0:
        return 0.0, 1.0
    score = sum((t - centre) * count for t, count in zip(at, counts, strict=True))
    statistic = score**2 / (pooled * (1 - pooled) * spread)
    return statistic, chi_square_tail(statistic, 1)

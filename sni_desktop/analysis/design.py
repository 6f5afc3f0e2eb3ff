"""How respondents were drawn, and what that does to the precision of an estimate.

Variances are Taylor's, with ultimate clusters: every estimate is written as a sum of one influence value a
respondent, in the whole file, so that a subgroup is a domain and never a smaller sample (Särndal, Swensson
and Wretman 1992, chapter 5; Lumley 2010). Bases after Kish (1965).
"""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property
from math import sqrt
from typing import TYPE_CHECKING

from sni_desktop.core.sampling import Lonely
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy import bool_, float64, integer, intp
    from numpy.typing import ArrayLike, NDArray


class Problem(StrEnum):
    """Why a design is refused."""

    NEGATIVE_WEIGHT = "negative_weight"
    MISSING_WEIGHT = "missing_weight"
    SMALL_POPULATION = "small_population"
    LONELY_UNIT = "lonely_unit"
    LENGTH = "length"


class BadDesign(ValueError):  # noqa: N818 - the name says it
    """A design that cannot be used; ``row`` (from 0) is the first respondent concerned."""

    def __init__(self, problem: Problem, row: int) -> None:
        super().__init__(f"{problem.value.replace('_', ' ')} in row {row + 1}")
        self.problem, self.row = problem, row


@dataclass(frozen=True)
class Bases:
    """How many answers an estimate rests on.

    ``n`` counts them (weights above 0 only), ``weighted`` is the sum of their weights, ``kish`` the number of
    equally weighted answers that would be as precise if weights had nothing to do with the answers.
    """

    n: int
    weighted: float
    kish: float

    @property
    def design_effect(self) -> float | None:
        """Kish's design effect of unequal weights, n / kish; None without answers."""
        return self.n / self.kish if self.n else None


@dataclass(frozen=True, eq=False)
class Design:
    """How the respondents of a file were drawn; made by `design`.

    ``weights``: one a respondent, 0 or more. ``unit``: the number of each respondent's sampling unit, None
    where respondents were drawn one by one, each a unit; ``stratum``: the stratum of each sampling unit.
    ``population``: the number of units in each stratum of a closed list, None where no finite population
    correction is wanted. ``residuals`` takes from influence values what calibration explains of them.
    """

    weights: NDArray[float64]
    unit: NDArray[intp] | None
    stratum: NDArray[integer]
    population: NDArray[float64] | None = None
    lonely: Lonely = Lonely.ADJUST
    residuals: Callable[[NDArray[float64]], NDArray[float64]] | None = None

    @property
    def one_by_one(self) -> bool:
        """Whether every estimate has to be linearised by itself: sums over respondents do not tell enough."""
        return self.clustered or self.residuals is not None

    @property
    def clustered(self) -> bool:
        """Whether sampling units were declared, so that Student's quantiles are used."""
        return self.unit is not None

    @cached_property
    def by_respondent(self) -> NDArray[integer]:
        """The stratum of each respondent."""
        return self.stratum if self.unit is None else self.stratum[self.unit]

    @cached_property
    def is_equal(self) -> bool:
        """Whether all weights are 1."""
        return bool((self.weights == 1).all())

    @cached_property
    def has_zeros(self) -> bool:
        """Whether some weights are 0."""
        return not bool(self.weights.all())

    @property
    def corrected(self) -> bool:
        """Whether a finite population correction applies."""
        return self.population is not None

    @cached_property
    def unit_counts(self) -> NDArray[intp]:
        """The number of sampling units in each stratum."""
        import numpy as np  # noqa: PLC0415 - not needed for the first picture

        return np.bincount(self.stratum)

    @cached_property
    def factors(self) -> NDArray[float64]:
        """What the sum of squares of each stratum is multiplied by: f n / (n - 1)."""
        import numpy as np  # noqa: PLC0415 - not needed for the first picture

        counts = self.unit_counts
        factors = counts / np.maximum(counts - 1, 1)
        if self.lonely is not Lonely.ADJUST:
            factors[counts == 1] = 0.0
        if self.population is not None:
            factors = factors * (self.population - counts) / self.population
        return factors


def design(
    weights: ArrayLike,
    strata: ArrayLike | None = None,
    units: ArrayLike | None = None,
    population: ArrayLike | None = None,
    lonely: Lonely = Lonely.ADJUST,
) -> Design:
    """Return the design of a file.

    All arguments hold one value a respondent: ``weights``, the labels of ``strata`` and of sampling ``units``
    (unique within a stratum), and the ``population`` of the respondent's stratum, counted in sampling units.
    Raise `BadDesign` for weights that are negative or missing, for a population smaller than its sample, and
    for a lonely unit where ``lonely`` says so.
    """
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    checked = checked_weights(weights)
    for labels in (strata, units, population):
        if labels is not None and len(np.asarray(labels)) != len(checked):
            raise BadDesign(Problem.LENGTH, min(len(np.asarray(labels)), len(checked)))
    of_respondent = np.zeros(len(checked), dtype=np.uint8) if strata is None else _codes(strata)
    unit, first = None, np.arange(len(checked))
    if units is not None:
        crossed = _crossed(of_respondent, _codes(units))
        _labels, first, unit = np.unique(crossed, return_index=True, return_inverse=True)
    stratum = of_respondent[first]
    counts = np.bincount(stratum)
    if lonely is Lonely.FAIL and (counts == 1).any():
        raise BadDesign(Problem.LONELY_UNIT, int(first[counts[stratum] == 1][0]))
    listed = None
    if population is not None:
        of_unit = np.asarray(population, dtype=np.float64)[first]
        # Not "less than", so that a missing size is refused too.
        if wrong := np.flatnonzero(~(of_unit >= counts[stratum])).tolist():
            raise BadDesign(Problem.SMALL_POPULATION, int(first[wrong[0]]))
        listed = np.zeros(len(counts))
        listed[stratum] = of_unit
    return Design(checked, unit, stratum, listed, lonely)


def wave_design(
    weights: ArrayLike, waves: ArrayLike, strata: ArrayLike | None = None, ids: ArrayLike | None = None
) -> Design:
    """Return the design of several waves in one file.

    Each wave is a sample of its own: a stratum, or as many as it has ``strata``. Where respondents (``ids``)
    come back they are the sampling units, so that the correlation between waves is estimated.
    """
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    if ids is not None:
        persons = _codes(ids)
        answered = np.unique(np.column_stack([persons, _codes(waves)]), axis=0)
        if len(answered) > len(np.unique(persons)):
            return design(weights, units=persons)
    of_wave = _codes(waves)
    return design(weights, of_wave if strata is None else _crossed(of_wave, _codes(strata)))


def checked_weights(given: ArrayLike) -> NDArray[float64]:
    """Return weights as numbers; raise `BadDesign` with the first row where one is negative or missing."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    weights = np.asarray(given, dtype=np.float64)
    for problem, wrong in (
        (Problem.MISSING_WEIGHT, ~np.isfinite(weights)),
        (Problem.NEGATIVE_WEIGHT, weights < 0),
    ):
        if wrong.any():
            raise BadDesign(problem, int(wrong.argmax()))
    return weights


def _codes(labels: ArrayLike) -> NDArray[integer]:
    """Return labels as numbers from 0, in as few bytes as will do."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    known, codes = np.unique(np.asarray(labels), return_inverse=True)
    return codes.astype(np.min_scalar_type(len(known)))


def _crossed(one: NDArray[integer], other: NDArray[integer]) -> NDArray[intp]:
    """Return a number for each pair of codes."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    return one.astype(np.intp) * (int(other.max(initial=0)) + 1) + other


def bases(weights: NDArray[float64]) -> Bases:
    """Return the bases of answers with these weights (0 or more; 0 is not counted)."""
    squares = float(weights @ weights)
    total = float(weights.sum())
    return Bases(int((weights > 0).sum()), total, total * total / squares if squares else 0.0)


@dataclass(frozen=True, eq=False)
class Linearised:
    """An estimate and its influence values.

    ``influence``: one value a respondent of the file, 0 outside ``base``; their sum is 0, and the variance of
    their sum is that of the estimate.
    """

    value: float
    influence: NDArray[float64]
    base: NDArray[bool_]
    bases: Bases


def linearised(
    sample: Design, answers: NDArray[float64], domain: NDArray[bool_] | None = None
) -> Linearised | None:
    """Return the weighted mean of ``answers`` (one a respondent, NaN: none) in a domain; None without any."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    base = ~np.isnan(answers) & (sample.weights > 0)
    if domain is not None:
        base &= domain
    return linearised_ratio(sample, np.where(base, answers, 0.0), base.astype(np.float64), base)


def linearised_ratio(
    sample: Design, numerator: NDArray[float64], denominator: NDArray[float64], base: NDArray[bool_]
) -> Linearised | None:
    """Return the ratio of two weighted totals (values are 0 outside ``base``); None if there are none."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    total = float(sample.weights @ denominator)
    if total == 0:
        return None
    value = float(sample.weights @ numerator) / total
    influence = sample.weights * (numerator - value * denominator) / total
    return Linearised(value, influence, base, bases(np.where(base, sample.weights, 0.0)))


def covariance(sample: Design, influences: NDArray[float64]) -> NDArray[float64]:
    """Return the covariance (k x k) of estimates, from their influence values (respondents x k)."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    if sample.residuals is not None:
        influences = np.column_stack([sample.residuals(column) for column in influences.T])
    totals = influences if sample.unit is None else _sums(sample.unit, influences, len(sample.stratum))
    return covariance_of_totals(sample, totals)


def covariance_of_totals(sample: Design, totals: NDArray[float64]) -> NDArray[float64]:
    """Return the covariance (k x k) from the totals of sampling units (units x k)."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    strata = len(sample.unit_counts)
    means = _sums(sample.stratum, totals, strata) / sample.unit_counts[:, None]
    # A lonely unit is compared with the mean of the whole sample, which is 0 for influence values.
    means[sample.unit_counts == 1] = 0.0
    centred = totals - means[sample.stratum]
    weighted = centred * sample.factors[sample.stratum][:, None]
    return np.asarray(weighted.T @ centred)


def shares_of_categories(
    sample: Design, codes: NDArray[integer], categories: int
) -> tuple[NDArray[float64], NDArray[float64]]:
    """Return the shares of ``categories`` that exclude each other, and their covariance.

    ``codes``: one a respondent, 1 to ``categories``, 0 for no answer (not all of them). As `covariance`, from
    sums by category alone, so that a million respondents take no more room than a few.
    """
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    def sums(group: NDArray[integer], groups: int, values: NDArray[float64]) -> NDArray[float64]:
        place = group.astype(np.intp) * (categories + 1) + codes
        added = np.bincount(place, values, groups * (categories + 1)).astype(np.float64)
        return added.reshape(groups, -1)[:, 1:]

    by_stratum = sample.by_respondent
    weights = sums(by_stratum, len(sample.unit_counts), sample.weights)
    total = weights.sum()
    shares = weights.sum(axis=0) / total
    if sample.residuals is not None:
        chosen = (codes[:, None] == np.arange(1, categories + 1)) - (codes > 0)[:, None] * shares
        return shares, covariance(sample, sample.weights[:, None] * chosen / total)
    if sample.unit is not None:
        of_unit = sums(sample.unit, len(sample.stratum), sample.weights)
        totals = (of_unit - of_unit.sum(axis=1, keepdims=True) * shares) / total
        return shares, covariance_of_totals(sample, totals)
    squares = sums(by_stratum, len(sample.unit_counts), sample.weights**2)
    joint = np.zeros((categories, categories))
    away = np.eye(categories) - shares
    for stratum, count in enumerate(sample.unit_counts):
        # The products of influence values, around the mean of the stratum (of the sample, if it is lonely).
        products = away.T @ (squares[stratum][:, None] * away)
        mean = weights[stratum] @ away
        centred = products - np.outer(mean, mean) / count if count > 1 else products
        joint += sample.factors[stratum] * centred / total**2
    return shares, joint


def variance(sample: Design, influence: NDArray[float64]) -> float:
    """Return the variance of an estimate, from its influence values (one a respondent)."""
    return float(covariance(sample, influence[:, None])[0, 0])


def standard_error(sample: Design, influence: NDArray[float64]) -> float:
    """Return the standard error of an estimate, from its influence values (one a respondent)."""
    return sqrt(variance(sample, influence))


def _sums(group: NDArray[integer], values: NDArray[float64], groups: int) -> NDArray[float64]:
    """Return the sums (groups x k) of the rows of ``values`` (rows x k)."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    return np.column_stack([np.bincount(group, column, groups) for column in values.T])


def degrees_of_freedom(sample: Design, base: NDArray[bool_]) -> int:
    """Return the sampling units with an answer in ``base``, less the strata with one."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    present = base
    if sample.unit is not None:
        present = np.zeros(len(sample.stratum), dtype=np.bool_)
        present[sample.unit[base]] = True
    strata = np.bincount(sample.stratum[present])
    return int(present.sum()) - int((strata > 0).sum())

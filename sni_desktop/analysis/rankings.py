"""Which items are ahead of which, and the ranks that each may have.

All pairs are tested in both directions, adjusted by Holm's method; with the chosen confidence all sets of
ranks contain the true ranks at once (Mogstad, Romano, Shaikh and Wilhelm 2023; Bazylik et al. 2022 for
questions with one answer). Groups that are not told apart are shown by letters (Piepho 2004).
"""

from __future__ import annotations

from enum import StrEnum
from itertools import combinations, permutations
from math import sqrt
from typing import TYPE_CHECKING

from sni_desktop.analysis.adjustments import holm
from sni_desktop.analysis.classical import binomial_tail
from sni_desktop.analysis.design import bases as bases_of
from sni_desktop.analysis.design import covariance, covariance_of_totals, degrees_of_freedom
from sni_desktop.analysis.multiple import Base, counted
from sni_desktop.analysis.paired import paired_score
from sni_desktop.analysis.quantiles import two_sided, upper_tail
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from numpy import bool_, float64, intp
    from numpy.typing import NDArray

    from sni_desktop.analysis.design import Bases, Design
    from sni_desktop.analysis.paired import PairedDifference

_TOGETHER = 1 << 15
"""So many respondents are multiplied at a time."""

Pair = tuple[int, int]


@dataclass(frozen=True)
class RankSet:
    """The ranks (1 is the most chosen) that an item may have, ``first`` to ``last``."""

    first: int
    last: int


@dataclass(frozen=True, eq=False)
class Ranking:
    """Items of one question, ranked by the same respondents.

    ``shares`` (0 to 1) and ``covariance`` are in the order of the items, ``pairs`` in that of
    `itertools.combinations`. ``ahead`` holds (j, k) where j is established ahead of k.
    """

    bases: Bases
    shares: tuple[float, ...]
    covariance: NDArray[float64]
    pairs: tuple[PairedDifference, ...]
    ahead: frozenset[Pair]
    sets: tuple[RankSet, ...]


def rank_items(
    sample: Design,
    items: NDArray[float64],
    domain: NDArray[bool_] | None = None,
    level: float = 0.95,
    base: Base = Base.ASKED,
) -> Ranking | None:
    """Return the ranking of ``items`` (respondents x items: 1, 0 or NaN); None if nobody answered."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    answers = counted(items, domain, base)
    inside: NDArray[bool_] = np.logical_and.reduce(~np.isnan(answers), axis=1)
    return rank_chosen(sample, answers == 1, inside, level)


def rank_chosen(
    sample: Design, chosen: NDArray[bool_], base: NDArray[bool_], level: float = 0.95
) -> Ranking | None:
    """Return the ranking of items (respondents x items: who chose them) in a ``base``; None if it is empty.

    What nobody in the base may have chosen is not counted. Works on sums of products of items, so that a
    million respondents take no more room than some thousands of them.
    """
    found = _estimates(sample, chosen, base & (sample.weights > 0))
    if found is None:
        return None
    bases, shares, joint = found
    df = degrees_of_freedom(sample, base & (sample.weights > 0)) if sample.clustered else None
    pairs: dict[Pair, PairedDifference] = {}
    for j, k in combinations(range(len(shares)), 2):
        taylor = float(joint[j, j] + joint[k, k] - 2 * joint[j, k])
        pairs[j, k] = paired_score(shares[j] - shares[k], taylor, bases, level, df)

    def one_sided(j: int, k: int) -> float:
        statistic = pairs[j, k].statistic if j < k else -pairs[k, j].statistic
        return 1.0 if statistic == 0 else upper_tail(statistic, df)

    ahead = established(len(shares), one_sided, level)
    return Ranking(bases, tuple(shares), joint, tuple(pairs.values()), ahead, rank_sets(len(shares), ahead))


def _estimates(
    sample: Design, chosen: NDArray[bool_], base: NDArray[bool_]
) -> tuple[Bases, list[float], NDArray[float64]] | None:
    """Return the bases, the shares of the items and their covariance; None without anybody, or any item."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    if not base.any() or not chosen.shape[1]:
        return None
    known = bases_of(sample.weights[base])
    if sample.residuals is not None:
        weights = np.where(base, sample.weights, 0.0)
        shares = weights @ chosen / known.weighted
        return (
            known,
            shares.tolist(),
            covariance(sample, weights[:, None] * (chosen - shares) / known.weighted),
        )
    if sample.unit is not None:
        weights = np.where(base, sample.weights, 0.0)
        of_unit = np.bincount(sample.unit, weights, len(sample.stratum))
        items = np.column_stack(
            [np.bincount(sample.unit, weights * column, len(sample.stratum)) for column in chosen.T]
        )
        shares = items.sum(axis=0) / known.weighted
        totals = (items - of_unit[:, None] * shares) / known.weighted
        return known, shares.tolist(), covariance_of_totals(sample, totals)
    strata = [(stratum, _sums(sample, chosen, rows)) for stratum, rows in _by_stratum(sample, base)]
    shares = np.sum([sums.items for _stratum, sums in strata], axis=0) / known.weighted
    joint = np.zeros((len(shares), len(shares)))
    for stratum, sums in strata:
        crossed = np.outer(shares, sums.squared_items)
        products = sums.products - crossed - crossed.T + sums.squares * np.outer(shares, shares)
        total, count = sums.items - sums.weights * shares, int(sample.unit_counts[stratum])
        # A lonely respondent is compared with 0, the mean of the whole sample.
        centred = products - np.outer(total, total) / count if count > 1 else products
        joint += sample.factors[stratum] * centred / known.weighted**2
    return known, shares.tolist(), joint


@dataclass(frozen=True, eq=False)
class _Sums:
    """Sums over respondents of a stratum: weights w, squares w², and of items x: w x, w² x, w² x x'."""

    weights: float
    squares: float
    items: NDArray[float64]
    squared_items: NDArray[float64]
    products: NDArray[float64]


def _sums(sample: Design, chosen: NDArray[bool_], rows: NDArray[intp]) -> _Sums:
    """Return the sums over ``rows`` (places of respondents), some of them at a time."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    count = chosen.shape[1]
    weights, squares = 0.0, 0.0
    items, squared_items, products = np.zeros(count), np.zeros(count), np.zeros((count, count))
    for start in range(0, len(rows), _TOGETHER):
        part = rows[start : start + _TOGETHER]
        w = sample.weights[part]
        weighted = chosen[part] * w[:, None]
        weights, squares = weights + float(w.sum()), squares + float(w @ w)
        items += weighted.sum(axis=0)
        squared_items += w @ weighted
        products += weighted.T @ weighted
    return _Sums(weights, squares, items, squared_items, products)


def _by_stratum(sample: Design, base: NDArray[bool_]) -> Iterator[tuple[int, NDArray[intp]]]:
    """Yield each stratum with somebody in the base, and the places of those."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    rows = np.flatnonzero(base)
    strata = sample.by_respondent[rows]
    first = int(strata[0])
    if (strata == first).all():
        yield first, rows
        return
    order = np.argsort(strata, kind="stable")
    present, starts = np.unique(strata[order], return_index=True)
    yield from zip(present.tolist(), np.split(rows[order], starts[1:]), strict=True)


def established(count: int, one_sided: Callable[[int, int], float], level: float) -> frozenset[Pair]:
    """Return the pairs (j, k) of ``count`` items where j is ahead of k, from their one-sided p-values."""
    pairs = list(permutations(range(count), 2))
    adjusted = holm([one_sided(j, k) for j, k in pairs])
    return frozenset(pair for pair, p in zip(pairs, adjusted, strict=True) if p < 1 - level)


def rank_sets(count: int, ahead: Collection[Pair]) -> tuple[RankSet, ...]:
    """Return the ranks that each item may have, given which are established ahead of which."""
    behind = [sum(loser == item for _winner, loser in ahead) for item in range(count)]
    before = [sum(winner == item for winner, _loser in ahead) for item in range(count)]
    return tuple(RankSet(1 + beaten, count - beats) for beaten, beats in zip(behind, before, strict=True))


def single_choice_ahead(counts: Sequence[int], level: float = 0.95) -> frozenset[Pair]:
    """Return the pairs (j, k) of answers where j is ahead of k, from unweighted ``counts``.

    Each respondent chose one answer. Given that it is one of two, each is as likely if they tie: an exact
    binomial test a pair.
    """

    def one_sided(j: int, k: int) -> float:
        return binomial_tail(counts[j], counts[j] + counts[k])

    return established(len(counts), one_sided, level)


def single_choice_sets(counts: Sequence[int], level: float = 0.95) -> tuple[RankSet, ...]:
    """Return the rank sets of the answers to a question with one answer, from unweighted ``counts``."""
    return rank_sets(len(counts), single_choice_ahead(counts, level))


class Order(StrEnum):
    """What two published shares say of the order of two items."""

    AHEAD = "ahead"
    BEHIND = "behind"
    TIED = "tied"
    UNKNOWN = "unknown"
    """It depends on how many chose both, which was not published."""


@dataclass(frozen=True)
class PublishedRanking:
    """What published shares say of the order of items.

    ``p_worst`` and ``p_best`` are two-sided, in the order of `itertools.combinations`: with the overlap of
    two items that speaks least, and most, for a difference. ``orders`` is items x items, None on the
    diagonal.
    """

    p_worst: tuple[float, ...]
    p_best: tuple[float, ...]
    orders: tuple[tuple[Order | None, ...], ...]
    sets: tuple[RankSet, ...]


def rank_published(
    shares: Sequence[float],
    n: int | None,
    *,
    single_choice: bool,
    level: float = 0.95,
    half_units: Sequence[float] = (),
    design_effect: float = 1.0,
) -> PublishedRanking | None:
    """Return what published ``shares`` (0 to 1) of one base ``n`` say of the order; None if it is unknown.

    With ``single_choice`` nobody chose two items, and the overlap is known. An order is established if it
    holds for shares that are each off by ``half_units`` (what rounding can hide), with a base divided by
    ``design_effect``; the other end of what is possible takes both at their word.
    """
    if not n:
        return None
    count = len(shares)
    hidden = half_units or (0.0,) * count

    def worst(j: int, k: int) -> float:
        towards = 1 if shares[j] > shares[k] else -1
        first, second = shares[j] - towards * hidden[j], shares[k] + towards * hidden[k]
        if (first - second) * towards <= 0:
            return 0.0
        least = 0.0 if single_choice else max(0.0, first + second - 1)
        return _statistic(first, second, least, n / design_effect)

    def best(j: int, k: int) -> float:
        return _statistic(shares[j], shares[k], 0.0 if single_choice else min(shares[j], shares[k]), n)

    surely = established(count, lambda j, k: _tail(worst(j, k)), level)
    perhaps = established(count, lambda j, k: _tail(best(j, k)), level)
    pairs = list(combinations(range(count), 2))
    orders = tuple(
        tuple(None if j == k else _order((j, k), surely, perhaps) for k in range(count)) for j in range(count)
    )
    return PublishedRanking(
        tuple(two_sided(worst(j, k)) for j, k in pairs),
        tuple(two_sided(best(j, k)) for j, k in pairs),
        orders,
        rank_sets(count, surely),
    )


def _statistic(first: float, second: float, both: float, n: float) -> float:
    if first == second:
        return 0.0
    # At least the difference itself chose one of the two alone; arithmetic may fall a hair short of it.
    discordant = max(first + second - 2 * both, abs(first - second))
    return (first - second) * sqrt(n / discordant)


def _tail(statistic: float) -> float:
    return 1.0 if statistic == 0 else upper_tail(statistic)


def _order(pair: Pair, surely: Collection[Pair], perhaps: Collection[Pair]) -> Order:
    back = pair[::-1]
    if pair in surely:
        return Order.AHEAD
    if back in surely:
        return Order.BEHIND
    return Order.UNKNOWN if pair in perhaps or back in perhaps else Order.TIED


def tied_groups(order: Sequence[int], ahead: Iterable[Pair]) -> list[list[int]]:
    """Return the groups of items that are not told apart, each in ``order``; an item may be in several.

    ``order`` holds all items, best first. Being tied is not transitive: A and B, and B and C, may be tied
    while A is ahead of C.
    """
    groups = [frozenset(order)]
    for winner, loser in ahead:
        both = [group for group in groups if winner in group and loser in group]
        if both:
            kept = [group for group in groups if group not in both]
            groups = _absorbed(kept, [group - {each} for group in both for each in (winner, loser)])
    place = {item: index for index, item in enumerate(order)}
    return sorted(
        (sorted(group, key=place.__getitem__) for group in groups),
        key=lambda group: [place[item] for item in group],
    )


def _absorbed(kept: list[frozenset[int]], split: list[frozenset[int]]) -> list[frozenset[int]]:
    """Return the groups ``kept``, and those that came of a ``split`` and are not part of another."""
    found = list(kept)
    for group in sorted(split, key=len, reverse=True):
        if not any(group <= other for other in found):
            found.append(group)
    return found

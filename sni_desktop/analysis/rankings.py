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
from sni_desktop.analysis.design import covariance, degrees_of_freedom, linearised
from sni_desktop.analysis.multiple import Base, counted
from sni_desktop.analysis.paired import paired_score
from sni_desktop.analysis.quantiles import two_sided, upper_tail
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from numpy import bool_, float64
    from numpy.typing import NDArray

    from sni_desktop.analysis.design import Bases, Design
    from sni_desktop.analysis.paired import PairedDifference

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

    found = [linearised(sample, column) for column in counted(items, domain, base).T]
    estimates = [each for each in found if each is not None]
    if not estimates:
        return None
    first = estimates[0]
    joint = covariance(sample, np.column_stack([each.influence for each in estimates]))
    df = degrees_of_freedom(sample, first.base) if sample.clustered else None
    pairs: dict[Pair, PairedDifference] = {}
    for j, k in combinations(range(len(estimates)), 2):
        taylor = float(joint[j, j] + joint[k, k] - 2 * joint[j, k])
        diff = estimates[j].value - estimates[k].value
        pairs[j, k] = paired_score(diff, taylor, first.bases, level, df)

    def one_sided(j: int, k: int) -> float:
        statistic = pairs[j, k].statistic if j < k else -pairs[k, j].statistic
        return 1.0 if statistic == 0 else upper_tail(statistic, df)

    ahead = established(len(estimates), one_sided, level)
    shares = tuple(each.value for each in estimates)
    return Ranking(first.bases, shares, joint, tuple(pairs.values()), ahead, rank_sets(len(shares), ahead))


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


def single_choice_sets(counts: Sequence[int], level: float = 0.95) -> tuple[RankSet, ...]:
    """Return the rank sets of the answers to a question with one answer, from unweighted ``counts``.

    Given that somebody chose one of two, each is as likely if they tie: an exact binomial test a pair.
    """

    def one_sided(j: int, k: int) -> float:
        return binomial_tail(counts[j], counts[j] + counts[k])

    return rank_sets(len(counts), established(len(counts), one_sided, level))


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
    shares: Sequence[float], n: int | None, *, single_choice: bool, level: float = 0.95
) -> PublishedRanking | None:
    """Return what published ``shares`` (0 to 1) of one base ``n`` say of the order; None if it is unknown.

    With ``single_choice`` nobody chose two items, and the overlap is known.
    """
    if not n:
        return None
    count = len(shares)

    def worst(j: int, k: int) -> float:
        least = 0.0 if single_choice else max(0.0, shares[j] + shares[k] - 1)
        return _statistic(shares[j], shares[k], least, n)

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


def _statistic(first: float, second: float, both: float, n: int) -> float:
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
        split: list[frozenset[int]] = []
        for group in groups:
            both = winner in group and loser in group
            split += [group - {winner}, group - {loser}] if both else [group]
        groups = _absorbed(split)
    place = {item: index for index, item in enumerate(order)}
    return sorted(
        (sorted(group, key=place.__getitem__) for group in groups),
        key=lambda group: [place[item] for item in group],
    )


def _absorbed(groups: list[frozenset[int]]) -> list[frozenset[int]]:
    """Return the groups that are not part of another."""
    different = list(dict.fromkeys(groups))
    return [group for group in different if not any(group < other for other in different)]

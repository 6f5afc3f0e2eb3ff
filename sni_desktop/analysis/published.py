"""What published percentages support, with their rounding carried along.

A printed 42 % of 536 can be any of the whole counts that round to it; everything is worked out for all of
them, and a verdict must hold for the least favourable one. Shares are 0 to 1.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import product
from math import ceil, floor
from typing import TYPE_CHECKING

from sni_desktop.analysis.intervals import critical_value, difference, difference_p, wilson
from sni_desktop.core.result import Interval
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sni_desktop.core.survey import Percentage

UNKNOWN_DESIGN_EFFECT = 1.5
"""What a verdict on a published share must also bear where nothing is known of its weighting."""

_TINY = 1e-9
_LARGEST_BASE = 10_000_000


def compatible_counts(printed: Percentage, n: int) -> range:
    """Return the whole counts out of ``n`` that round to ``printed`` (half up or half even).

    The range is empty where no count does: the figure is impossible, or it is weighted.
    """
    low = ceil((printed.share - printed.half_unit) * n - _TINY)
    high = floor((printed.share + printed.half_unit) * n + _TINY)
    return range(max(0, low), min(n, high) + 1)


def possible_shares(printed: Percentage, n: int) -> tuple[float, float]:
    """Return the lowest and highest share that ``printed`` can stand for.

    Where no whole count rounds to it (a weighted share), they are the ends of its rounding band.
    """
    counts = compatible_counts(printed, n)
    if counts:
        return counts[0] / n, counts[-1] / n
    return _band(printed)


def _band(printed: Percentage) -> tuple[float, float]:
    return max(0.0, printed.share - printed.half_unit), min(1.0, printed.share + printed.half_unit)


def share_interval(printed: Percentage, n: int, level: float) -> Interval:
    """Return the envelope of the Wilson intervals of all shares that round to ``printed``."""
    intervals = [wilson(share, n, critical_value(level)) for share in possible_shares(printed, n)]
    return Interval(min(i.low for i in intervals), max(i.high for i in intervals))


class PublishedStatus(StrEnum):
    """Whether two published percentages can be compared."""

    OK = "ok"
    IMPOSSIBLE_PERCENTAGE = "impossible_percentage"
    """No whole count rounds to one of them: an error in the source, or a weighted share."""


@dataclass(frozen=True)
class PublishedDifference:
    """A difference of two published shares (-1 to 1), ``later`` less ``earlier``.

    ``interval`` and ``p`` take the printed shares at their word; ``diffs``, ``envelope``, ``p_low`` and
    ``p_high`` go over everything that rounds to them, and a verdict must hold for ``p_high``.
    """

    diff: float
    interval: Interval
    p: float
    diffs: Interval
    envelope: Interval
    p_low: float
    p_high: float


@dataclass(frozen=True)
class PublishedShareOf:
    """A percentage printed of ``n`` answers. ``weighted`` ones need not be a whole count of them.

    ``design_effect`` divides the base: that of the source, or `UNKNOWN_DESIGN_EFFECT`.
    """

    printed: Percentage
    n: int
    weighted: bool = False
    design_effect: float = 1.0

    @property
    def if_weighted(self) -> PublishedShareOf:
        """The same percentage, had it been weighted as much as surveys often are."""
        return PublishedShareOf(self.printed, self.n, weighted=True, design_effect=UNKNOWN_DESIGN_EFFECT)

    @property
    def effective(self) -> float:
        """The effective base."""
        return self.n / self.design_effect

    @property
    def status(self) -> PublishedStatus:
        """Whether the percentage can be what its base allows."""
        possible = self.weighted or compatible_counts(self.printed, self.n)
        return PublishedStatus.OK if possible else PublishedStatus.IMPOSSIBLE_PERCENTAGE

    @property
    def extremes(self) -> tuple[float, float]:
        """The lowest and highest share that it can stand for."""
        if self.weighted:
            return _band(self.printed)
        return possible_shares(self.printed, self.n)


def compare_published(
    earlier: PublishedShareOf, later: PublishedShareOf, level: float
) -> PublishedDifference:
    """Return the difference of two published shares, with the rounding of both carried along."""
    critical = critical_value(level)

    def at(before: float, after: float) -> tuple[float, float, float, float]:
        return before, earlier.effective, after, later.effective

    nominal = at(earlier.printed.share, later.printed.share)
    corners = [at(*pair) for pair in product(earlier.extremes, later.extremes)]
    intervals = [difference(*corner, critical) for corner in corners]
    p_values = [difference_p(*corner) for corner in corners]
    diffs = [corner[2] - corner[0] for corner in corners]
    nearest = [difference_p(*at(*pair)) for pair in _nearest_pairs(earlier, later)]
    return PublishedDifference(
        nominal[2] - nominal[0],
        difference(*nominal, critical),
        difference_p(*nominal),
        Interval(min(diffs), max(diffs)),
        Interval(min(each.low for each in intervals), max(each.high for each in intervals)),
        min(p_values),
        max(p_values + nearest),
    )


def _nearest_pairs(earlier: PublishedShareOf, later: PublishedShareOf) -> Iterator[tuple[float, float]]:
    """Return the pairs of possible shares that differ least, where a rise and a fall are both possible.

    Elsewhere the least difference is one of the corners.
    """
    low, high = max(earlier.extremes[0], later.extremes[0]), min(earlier.extremes[1], later.extremes[1])
    if low > high:
        return
    if earlier.weighted or later.weighted:
        yield low, low
        return
    counts = compatible_counts(earlier.printed, earlier.n)
    for count in compatible_counts(later.printed, later.n):
        below = count * earlier.n // later.n
        for near in (below, below + 1):
            if near in counts:
                yield near / earlier.n, count / later.n


def base_of_margin(margin: float, share: float, level: float) -> float:
    """Return the effective base of a published ``share`` from its margin of error (half width, 0 to 1)."""
    return share * (1 - share) * (critical_value(level) / margin) ** 2


def least_base(
    known: Percentage,
    n_known: int,
    unknown: Percentage,
    level: float,
    *,
    rounding: bool = True,
    design_effect: float = 1.0,
) -> int | None:
    """Return the smallest base of ``unknown`` for which the two differ, at the worst rounding; None if none.

    With ``rounding``, the printed shares are moved towards each other by half a unit of their last decimal.
    """
    return _least(known, unknown, level, rounding, lambda n: (n_known / design_effect, n / design_effect))


def least_common_base(
    one: Percentage, other: Percentage, level: float, *, rounding: bool = True, design_effect: float = 1.0
) -> int | None:
    """Return the smallest base, the same for both, with which two shares differ; None if there is none."""
    return _least(one, other, level, rounding, lambda n: (n / design_effect, n / design_effect))


def _least(
    one: Percentage,
    other: Percentage,
    level: float,
    rounding: bool,
    bases: Callable[[int], tuple[float, float]],
) -> int | None:
    towards = (1 if one.share > other.share else -1) * int(rounding)
    first, second = one.share - towards * one.half_unit, other.share + towards * other.half_unit
    if first == second or (first > second) != (one.share > other.share):
        return None

    def enough(n: int) -> bool:
        n_first, n_second = bases(n)
        return difference_p(second, n_second, first, n_first) < 1 - level

    if not enough(_LARGEST_BASE):
        return None
    low, high = 1, _LARGEST_BASE
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if enough(middle) else (middle + 1, high)
    return low

"""A scale of agreement: its distribution, its two ends, their balance, and its mean.

A mean takes the steps of the scale to be equal, which nobody knows; the ends do not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.analysis.paired import PairedDifference, paired_difference
from sni_desktop.analysis.weighted import Estimate, mean, share
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy import bool_, float64
    from numpy.typing import NDArray

    from sni_desktop.analysis.design import Design

_MOST_AT_AN_END = 2


@dataclass(frozen=True)
class Attitude:
    """What a scale says.

    ``distribution``: the share of each score, in the order of the scale. ``top`` and ``bottom``: the shares
    of its two highest and two lowest scores (one, where it has fewer than four). ``net``: top less bottom, -1
    to 1. ``mean`` is in the unit of the scores. ``outside``: the share, of all who answered, whose answer is
    not on the scale ("don't know"); None if nobody answered so.
    """

    distribution: tuple[Estimate, ...]
    top: Estimate
    bottom: Estimate
    net: PairedDifference
    mean: Estimate
    outside: Estimate | None


def attitude(
    sample: Design,
    answers: NDArray[float64],
    scale: Sequence[float],
    domain: NDArray[bool_] | None = None,
    level: float = 0.95,
) -> Attitude | None:
    """Return what ``answers`` (one score a respondent, NaN: none) say; None if none is on the scale.

    ``scale`` holds the scores from the lowest to the highest, two at least; other answers are outside it, and
    out of the base.
    """
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    on_scale = np.isin(answers, list(scale))
    scores = np.where(on_scale, answers, np.nan)

    def chose(chosen: Sequence[float]) -> NDArray[float64]:
        return np.where(on_scale, np.isin(answers, list(chosen)), np.nan)

    ends = min(_MOST_AT_AN_END, len(scale) // 2)
    high, low = chose(scale[-ends:]), chose(scale[:ends])
    distribution = [share(sample, chose([score]), domain, level) for score in scale]
    top, bottom = share(sample, high, domain, level), share(sample, low, domain, level)
    net = paired_difference(sample, high, low, domain, level)
    average = mean(sample, scores, domain, level)
    if top is None or bottom is None or net is None or average is None:
        return None
    elsewhere = np.where(np.isnan(answers), np.nan, ~on_scale)
    return Attitude(
        tuple(each for each in distribution if each is not None),
        top,
        bottom,
        net,
        average,
        share(sample, elsewhere, domain, level) if (elsewhere == 1).any() else None,
    )

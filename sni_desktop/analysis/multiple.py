"""Questions with several answers: who is in the base, and shares of respondents and of mentions.

Items are respondents x items: 1 chosen, 0 not chosen, NaN not asked or not answered. An item that a source
counts as an answer of its own ("none of these") is an item like any other.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from sni_desktop.analysis.design import linearised, linearised_ratio
from sni_desktop.analysis.weighted import share_of
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from numpy import bool_, float64
    from numpy.typing import NDArray

    from sni_desktop.analysis.design import Bases, Design
    from sni_desktop.analysis.weighted import Estimate


class Base(StrEnum):
    """Who is counted; always named next to the number, and waves with different ones do not compare."""

    ASKED = "asked"
    """Those who answered at least one item; an item that they left out was not chosen."""
    EVERYBODY = "everybody"
    """All respondents; those who were not asked have not chosen."""


@dataclass(frozen=True)
class MultipleResponse:
    """Shares of a question with several answers, one an item.

    ``respondents``: shares of respondents, which may add up to more than 1. ``mentions``: shares of all
    mentions, which add up to 1; empty if nobody mentioned anything. The two are never shown in one chart.
    ``per_respondent`` is the mean number of mentions.
    """

    bases: Bases
    respondents: tuple[Estimate, ...]
    mentions: tuple[Estimate, ...]
    per_respondent: float


def counted(
    items: NDArray[float64], domain: NDArray[bool_] | None = None, base: Base = Base.ASKED
) -> NDArray[float64]:
    """Return ``items`` with 0 for what somebody in the base did not choose, and NaN outside the base."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    missing = np.isnan(items)
    outside = np.zeros(len(items), dtype=np.bool_) if domain is None else ~domain
    if base is Base.ASKED:
        outside = outside | np.asarray(missing.all(axis=1))
    chosen = np.where(missing, 0.0, items)
    chosen[outside] = np.nan
    return chosen


def multiple_response(
    sample: Design,
    items: NDArray[float64],
    domain: NDArray[bool_] | None = None,
    base: Base = Base.ASKED,
    level: float = 0.95,
) -> MultipleResponse | None:
    """Return the shares of all items; None if nobody is in the base."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    chosen = counted(items, domain, base)
    number = linearised(sample, chosen.sum(axis=1))
    if number is None:
        return None
    respondents = [linearised(sample, column) for column in chosen.T]
    zeroed = np.where(number.base[:, None], chosen, 0.0)
    total = zeroed.sum(axis=1)
    mentions = [linearised_ratio(sample, column, total, number.base) for column in zeroed.T]
    return MultipleResponse(
        number.bases,
        tuple(share_of(sample, each, level) for each in respondents if each is not None),
        tuple(share_of(sample, each, level) for each in mentions if each is not None),
        number.value,
    )

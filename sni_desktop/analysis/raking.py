"""Weights that make a sample agree with known shares: raking (Deming and Stephan 1940), trimmed if wanted.

Weights that do not reach their margins are refused, never applied in part. Standard errors may allow for the
calibration (Deville and Särndal 1992); by default weights are taken as given.
"""

from __future__ import annotations

from enum import StrEnum
from math import inf
from typing import TYPE_CHECKING

from sni_desktop.analysis.design import Bases, bases, checked_weights
from sni_desktop.core.sampling import Missing
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy import bool_, float64, intp
    from numpy.typing import NDArray

REACHED = 1e-9
"""How near (as a share) a margin must come to its target."""
MOST_SWEEPS = 1000
PATIENT_CYCLES = 50
"""So many rounds of trimming are made anyway; more, up to the most, only while they get nearer.

The reference case rake_04 (limits 0.2 and 2.07) gets nearer in every round and is there after 125.
"""
MOST_CYCLES = 500
MODERATE_TRIM = (0.3, 3.0)
_SUM_ERROR = 1e-6
_OUTSIDE = 1e-9
_AT_LIMIT = 1e-6
_NEARER = 0.999


@dataclass(frozen=True, eq=False)
class Margin:
    """Known shares of a population.

    ``codes``: one a respondent, k for category k - 1 of ``shares`` and 0 where it is missing. ``shares`` are
    0 to 1 and add up to 1.
    """

    codes: NDArray[intp]
    shares: tuple[float, ...]


class RakingStatus(StrEnum):
    """How raking ended; there are weights only if it converged."""

    CONVERGED = "converged"
    BAD_TARGET = "bad_target"
    """Shares of a margin are negative or do not add up to 1."""
    EMPTY_CATEGORY = "empty_category"
    """Nobody is in a category that the population has: merge it with another."""
    NOT_CONVERGED = "not_converged"
    """Margins contradict each other, or the limits are too tight."""


@dataclass(frozen=True, eq=False)
class Raking:
    """The report of a raking.

    ``weights``: one a respondent, with mean 1 over those weighted; None unless it converged. ``margin`` and
    ``category`` (from 0) say what was refused. ``achieved``: the weighted shares reached; ``largest_error``:
    their largest distance from the target. ``least``, ``most``: the extreme weights; ``at_limits``: how many
    weights were trimmed to a limit. ``missing``: respondents (from 0) who lack a margin.
    """

    status: RakingStatus
    weights: NDArray[float64] | None = None
    margin: int | None = None
    category: int | None = None
    sweeps: int = 0
    cycles: int = 0
    largest_error: float = 0.0
    least: float = 0.0
    most: float = 0.0
    at_limits: int = 0
    bases: Bases | None = None
    achieved: tuple[tuple[float, ...], ...] = ()
    missing: tuple[int, ...] = ()


def rake(
    margins: Sequence[Margin],
    base_weights: NDArray[float64] | None = None,
    trim: tuple[float, float] | None = None,
    missing: Missing = Missing.EXCLUDE,
) -> Raking:
    """Return weights that reach all ``margins`` (one at least), or why there are none.

    ``trim`` holds the lowest and highest weight allowed, as multiples of the mean. Raise `BadDesign` where
    a base weight is negative or missing.
    """
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    lacking = np.logical_or.reduce([margin.codes == 0 for margin in margins])
    start = np.ones(len(lacking)) if base_weights is None else checked_weights(base_weights)
    if missing is Missing.EXCLUDE:
        start = np.where(lacking, 0.0, start)
    absent = tuple(np.flatnonzero(lacking).tolist())
    refused = _refused(margins, start)
    if refused is not None:
        return Raking(*refused, missing=absent)
    if missing is Missing.OWN_CATEGORY:
        margins = [_with_missing(margin, start) for margin in margins]
    return _raked(margins, start, trim, absent)


def _refused(
    margins: Sequence[Margin], weights: NDArray[float64]
) -> tuple[RakingStatus, None, int, int | None] | None:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    for index, margin in enumerate(margins):
        # Not "greater than", so that a missing share is refused too.
        if not all(share >= 0 for share in margin.shares) or not abs(sum(margin.shares) - 1) <= _SUM_ERROR:
            return RakingStatus.BAD_TARGET, None, index, None
    for index, margin in enumerate(margins):
        held = np.bincount(margin.codes, weights, len(margin.shares) + 1)[1:]
        for category, (share, weight) in enumerate(zip(margin.shares, held.tolist(), strict=True)):
            if share > 0 and weight == 0:
                return RakingStatus.EMPTY_CATEGORY, None, index, category
    return None


def _with_missing(margin: Margin, weights: NDArray[float64]) -> Margin:
    """Return the margin with those who lack it in a last category, at its share in the sample."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    lacking = margin.codes == 0
    own = float(weights[lacking].sum() / weights.sum())
    if own == 0:
        return margin
    shares = (*(share * (1 - own) for share in margin.shares), own)
    return Margin(np.where(lacking, len(shares), margin.codes), shares)


def _raked(
    margins: Sequence[Margin],
    start: NDArray[float64],
    trim: tuple[float, float] | None,
    absent: tuple[int, ...],
) -> Raking:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    inside, weights = start > 0, start.copy()
    codes = np.column_stack([margin.codes[inside] - 1 for margin in margins])
    cells, cell = np.unique(codes, axis=0, return_inverse=True)
    targets = [np.asarray(margin.shares) / sum(margin.shares) for margin in margins]
    sweeps, outside = 0, inf
    for cycle in range(1, MOST_CYCLES + 1):
        if cycle > 1 and trim:
            weights[inside] = np.clip(weights[inside], *trim)
        mass = np.asarray(np.bincount(cell, weights[inside]), dtype=np.float64)
        factors, swept, error = _sweeps(cells, mass, targets)
        sweeps += swept
        if error >= REACHED:
            return Raking(
                RakingStatus.NOT_CONVERGED, sweeps=sweeps, cycles=cycle, largest_error=error, missing=absent
            )
        weights[inside] *= factors[cell]
        weights[inside] /= weights[inside].mean()
        before, outside = outside, _outside(weights[inside], trim)
        if outside <= _OUTSIDE:
            return _report(cells, cell, targets, weights, inside, trim, sweeps, cycle, absent)
        if cycle > PATIENT_CYCLES and outside > before * _NEARER:
            break
    return Raking(
        RakingStatus.NOT_CONVERGED, sweeps=sweeps, cycles=cycle, largest_error=error, missing=absent
    )


def _outside(weights: NDArray[float64], trim: tuple[float, float] | None) -> float:
    """Return how far the extreme weights are outside the limits, 0 if they are not."""
    if not trim:
        return 0.0
    return max(0.0, trim[0] - float(weights.min()), float(weights.max()) - trim[1])


def _sweeps(
    cells: NDArray[intp], mass: NDArray[float64], targets: Sequence[NDArray[float64]]
) -> tuple[NDArray[float64], int, float]:
    """Return the factor of each cell, the number of sweeps, and the largest distance from a target.

    ``cells`` (cells x margins) holds the category of each cell in each margin, ``mass`` the weight in it.
    """
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    factors, total = np.ones(len(mass)), mass.sum()
    sweeps, error = 0, inf
    while error >= REACHED and sweeps < MOST_SWEEPS:
        sweeps += 1
        for column, target in zip(cells.T, targets, strict=True):
            held = np.bincount(column, mass * factors, len(target))
            # A category that the others have emptied cannot be filled again: it will not converge.
            ratio = np.divide(target * total, held, out=np.ones_like(target), where=held > 0)
            factors = factors * ratio[column]
        error = _largest_error(cells, mass * factors, targets)
    return factors, sweeps, error


def _achieved(
    cells: NDArray[intp], mass: NDArray[float64], targets: Sequence[NDArray[float64]]
) -> list[NDArray[float64]]:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    total = mass.sum()
    return [np.bincount(column, mass, len(t)) / total for column, t in zip(cells.T, targets, strict=True)]


def _largest_error(
    cells: NDArray[intp], mass: NDArray[float64], targets: Sequence[NDArray[float64]]
) -> float:
    reached = _achieved(cells, mass, targets)
    return max(float(abs(got - target).max()) for got, target in zip(reached, targets, strict=True))


def _report(
    cells: NDArray[intp],
    cell: NDArray[intp],
    targets: Sequence[NDArray[float64]],
    weights: NDArray[float64],
    inside: NDArray[bool_],
    trim: tuple[float, float] | None,
    sweeps: int,
    cycles: int,
    absent: tuple[int, ...],
) -> Raking:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    used = weights[inside]
    mass = np.asarray(np.bincount(cell, used), dtype=np.float64)
    return Raking(
        RakingStatus.CONVERGED,
        weights,
        sweeps=sweeps,
        cycles=cycles,
        largest_error=_largest_error(cells, mass, targets),
        least=float(used.min()),
        most=float(used.max()),
        at_limits=sum(int((abs(used - limit) < _AT_LIMIT).sum()) for limit in trim or ()),
        bases=bases(weights),
        achieved=tuple(tuple(each.tolist()) for each in _achieved(cells, mass, targets)),
        missing=absent,
    )


def calibrated_influence(
    influence: NDArray[float64],
    weights: NDArray[float64],
    margins: Sequence[Margin],
    base_weights: NDArray[float64] | None = None,
) -> NDArray[float64]:
    """Return influence values that allow for the raking of ``weights`` (all one a respondent).

    What the margins explain of an answer does not vary from sample to sample any more: the values are
    replaced by the residuals of a regression on the margins, with the weights before raking.
    """
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    used = weights > 0
    start = np.ones(len(weights)) if base_weights is None else base_weights
    dummies = [margin.codes[used, None] == np.arange(2, len(margin.shares) + 1) for margin in margins]
    explained, root = np.column_stack([np.ones(used.sum()), *dummies]), np.sqrt(start[used])[:, None]
    per_weight = influence[used] / weights[used]
    slopes = np.linalg.lstsq(explained * root, per_weight * root[:, 0])[0]
    adjusted = np.zeros(len(weights))
    adjusted[used] = weights[used] * (per_weight - explained @ slopes)
    return adjusted

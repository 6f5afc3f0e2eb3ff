"""Whether an estimate may be shown: small bases are marked, very small ones not shown.

Source: NCHS Series 2, No. 175 (effective base 30, width 0.30, 8 degrees of freedom) and the habit of market
research (30 and 100 respondents).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.core.result import Status

if TYPE_CHECKING:
    from numpy import bool_, float64, intp
    from numpy.typing import NDArray

    from sni_desktop.core.result import Interval

LEAST_BASE = 30
CAUTION_BASE = 100
WIDEST = 0.30
CAUTION_WIDTH = 0.20
LEAST_DF = 8
STATUSES = tuple(Status)
_HAIR = 1e-9


def base_status(n: int, n_eff: float, interval: Interval | None, df: float | None = None) -> Status:
    """Return the status of a share with base ``n``, effective base ``n_eff`` and its 95 % ``interval``.

    ``df`` is the number of degrees of freedom where sampling units are declared, else None.
    """
    if n == 0:
        return Status.NO_BASE
    # From 40 % to 60 % are twenty points, of which floating-point arithmetic loses a hair.
    width = interval.width + _HAIR if interval else 0.0
    if n < LEAST_BASE or n_eff < LEAST_BASE or width >= WIDEST or (df is not None and df <= 0):
        return Status.SUPPRESSED
    few_units = df is not None and df < LEAST_DF
    if n < CAUTION_BASE or n_eff < CAUTION_BASE or width >= CAUTION_WIDTH or few_units:
        return Status.CAUTION
    return Status.OK


def statuses(
    n: NDArray[float64], n_eff: NDArray[float64], width: NDArray[float64], df: NDArray[float64] | None = None
) -> NDArray[intp]:
    """Return `base_status` of many cells, as places in `STATUSES`; ``width`` is that of the 95 % interval."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    def below(base: float, widest: float, units: float) -> NDArray[bool_]:
        found: NDArray[bool_] = (n < base) | (n_eff < base) | (width >= widest)
        return found if df is None else found | (df < units)

    places = {status: place for place, status in enumerate(STATUSES)}
    status = np.where(below(CAUTION_BASE, CAUTION_WIDTH, LEAST_DF), places[Status.CAUTION], places[Status.OK])
    status = np.where(below(LEAST_BASE, WIDEST, 1), places[Status.SUPPRESSED], status)
    return np.where(n == 0, places[Status.NO_BASE], status)

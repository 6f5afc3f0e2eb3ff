"""Whether an estimate may be shown: small bases are marked, very small ones not shown.

Source: NCHS Series 2, No. 175 (effective base 30, width 0.30, 8 degrees of freedom) and the habit of market
research (30 and 100 respondents).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.core.result import Status

if TYPE_CHECKING:
    from sni_desktop.core.result import Interval

LEAST_BASE = 30
CAUTION_BASE = 100
WIDEST = 0.30
CAUTION_WIDTH = 0.20
LEAST_DF = 8
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

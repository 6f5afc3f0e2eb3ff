"""More than two waves: a straight line through the shares, and whether they keep to it.

The line is fitted by generalised least squares with the covariance of the shares, which for independent waves
is weighting by inverse variances; departure from it is Cochran's Q. Never interpolated between waves, and
not said of waves that do not compare.
"""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

from sni_desktop.analysis.design import covariance, linearised
from sni_desktop.analysis.quantiles import chi_square_tail, critical, two_sided
from sni_desktop.analysis.weighted import Estimate, share_of
from sni_desktop.core.result import Interval
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy import bool_, float64
    from numpy.typing import NDArray

    from sni_desktop.analysis.design import Design

IRREGULAR = 0.05
"""Below this chance of a departure as large, waves are said not to keep to their line."""


@dataclass(frozen=True)
class Line:
    """A straight line through estimates.

    ``slope`` and its ``interval`` are in shares per unit of time; ``q`` measures the departure from the line
    (chi-square on ``q_df`` degrees of freedom, ``q_p`` is 1 if there are none).
    """

    slope: float
    error: float
    interval: Interval
    p: float
    q: float
    q_df: int
    q_p: float

    @property
    def irregular(self) -> bool:
        """Whether the estimates depart from the line, so that its slope says too little."""
        return self.q_p < IRREGULAR


@dataclass(frozen=True)
class Trend:
    """The shares of several waves, in the order of ``times``; ``line`` is None where none can be fitted."""

    times: tuple[float, ...]
    estimates: tuple[Estimate, ...]
    line: Line | None


def trend(
    sample: Design,
    answers: NDArray[float64],
    waves: Sequence[NDArray[bool_]],
    times: Sequence[float],
    level: float = 0.95,
) -> Trend | None:
    """Return the trend of a share (``answers`` 0, 1 or NaN) over ``waves``, given the time of each.

    Waves without a base are left out; None if no wave has one.
    """
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    found = [(time, linearised(sample, answers, wave)) for time, wave in zip(times, waves, strict=True)]
    known = [(float(time), each) for time, each in found if each is not None]
    if not known:
        return None
    joint = covariance(sample, np.column_stack([each.influence for _time, each in known]))
    at = tuple(time for time, _each in known)
    shares = [each.value for _time, each in known]
    estimates = tuple(share_of(sample, each, level) for _time, each in known)
    return Trend(at, estimates, straight_line(at, shares, joint, level))


def straight_line(
    times: Sequence[float], values: Sequence[float], joint: NDArray[float64], level: float = 0.95
) -> Line | None:
    """Return the line through ``values`` at ``times``, whose covariance is ``joint``.

    None for fewer than two different times, or where a value is known without error (everybody agreed).
    """
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    if len(set(times)) < 2 or (np.diag(joint) <= 0).any():
        return None
    at, observed = np.asarray(times, dtype=np.float64), np.asarray(values, dtype=np.float64)
    # Centred, so that years and their squares do not drown what they differ by.
    model = np.column_stack([np.ones(len(at)), at - at.mean()])
    precision = np.linalg.pinv(joint, hermitian=True)
    spread = np.linalg.inv(model.T @ precision @ model)
    line = spread @ model.T @ precision @ observed
    residual = observed - model @ line
    slope, error = float(line[1]), sqrt(float(spread[1, 1]))
    half, df = critical(level) * error, len(at) - 2
    q = max(0.0, float(residual @ precision @ residual))
    q_p = chi_square_tail(q, df) if df > 0 else 1.0
    return Line(slope, error, Interval(slope - half, slope + half), two_sided(slope / error), q, df, q_p)

"""`intervals` for many shares at once, with numpy: the same formulas, element by element.

All arguments and results are arrays of one shape, or numbers that go with all of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy import float64
    from numpy.typing import NDArray

    Numbers = NDArray[float64]

_BISECTIONS = 56
_LARGEST_Z = 40.0


@dataclass(frozen=True, eq=False)
class Ends:
    """The ends of many intervals; NaN where there is none."""

    low: Numbers
    high: Numbers


def wilson(share: Numbers, effective: Numbers, critical: Numbers | float) -> Ends:
    """Return the Wilson intervals of shares (0 to 1) on effective bases; NaN where a base is 0."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    with np.errstate(divide="ignore", invalid="ignore"):
        q = np.square(critical) / effective
        centre, half = (share + q / 2) / (1 + q), np.sqrt(share * (1 - share) * q + q * q / 4) / (1 + q)
    # At 0 and 1 the limit is exact; arithmetic would leave it a hair outside.
    low = np.where(share <= 0, 0.0, np.maximum(0.0, centre - half))
    return Ends(low, np.where(share >= 1, 1.0, np.minimum(1.0, centre + half)))


@dataclass(frozen=True, eq=False)
class Differences:
    """Differences ``later - earlier`` of shares on effective bases, with the correlation of each pair."""

    earlier: Numbers
    n_earlier: Numbers
    later: Numbers
    n_later: Numbers
    rho: Numbers | float = 0.0

    @property
    def usable(self) -> Numbers:
        """The correlations that keep interval and p-value coherent (`intervals.usable_correlation`)."""
        import numpy as np  # noqa: PLC0415 - not needed for the first picture

        with np.errstate(divide="ignore", invalid="ignore"):
            smaller = np.minimum(self.n_earlier, self.n_later) / np.maximum(self.n_earlier, self.n_later)
        return np.minimum(np.minimum(self.rho, 0.85), np.sqrt(smaller))

    def intervals(self, critical: Numbers | float) -> Ends:
        """Return the MOVER intervals."""
        rho = self.usable
        before = wilson(self.earlier, self.n_earlier, critical)
        after = wilson(self.later, self.n_later, critical)
        diff = self.later - self.earlier
        return Ends(
            diff - _joined(self.later - after.low, before.high - self.earlier, rho),
            diff + _joined(after.high - self.later, self.earlier - before.low, rho),
        )

    def p_values(self) -> Numbers:
        """Return the p-values that invert the intervals: p < 0.05 exactly when the 95 % one excludes 0."""
        import numpy as np  # noqa: PLC0415 - not needed for the first picture
        from scipy.special import ndtr  # noqa: PLC0415 - slow to import

        given = self.earlier, self.n_earlier, self.later, self.n_later, self.usable
        earlier, n_earlier, later, n_later, rho = np.broadcast_arrays(*given)
        # Only the ends that face each other matter, so that each step takes half of what the intervals take.
        shares, up = np.stack([earlier, later]), np.sign(later - earlier)
        spread, lean = shares * (1 - shares), (0.5 - shares) * np.stack([up, -up])
        with np.errstate(divide="ignore"):
            worth = 1 / np.stack([n_earlier, n_later])
        low, high = np.zeros(earlier.shape), np.full(earlier.shape, _LARGEST_Z)
        for _step in range(_BISECTIONS):
            middle = (low + high) / 2
            q = middle * middle * worth
            a, b = (q * lean + np.sqrt(q * (spread + q / 4))) / (1 + q)
            excluded = a * a + b * b - 2 * rho * a * b < (later - earlier) ** 2
            low, high = np.where(excluded, middle, low), np.where(excluded, high, middle)
        p = np.asarray(2 * ndtr(-low), dtype=np.float64)
        return np.where(later == earlier, 1.0, p)


def joined(parts: Sequence[Differences]) -> Differences:
    """Return differences one after the other."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    return Differences(
        np.concatenate([part.earlier for part in parts]),
        np.concatenate([part.n_earlier for part in parts]),
        np.concatenate([part.later for part in parts]),
        np.concatenate([part.n_later for part in parts]),
        np.concatenate([np.broadcast_to(part.rho, np.shape(part.earlier)) for part in parts]),
    )


def _joined(a: Numbers, b: Numbers, rho: Numbers) -> Numbers:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    return np.sqrt(np.maximum(0.0, a * a - 2 * rho * a * b + b * b))

"""P-values of several tests made together, adjusted for their number; each in the order it came."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def holm(p_values: Sequence[float]) -> list[float]:
    """Return Holm's adjusted p-values (Holm 1979): the chance of any false claim is kept."""
    order = sorted(range(len(p_values)), key=p_values.__getitem__)
    adjusted, largest = [0.0] * len(p_values), 0.0
    for step, index in enumerate(order):
        largest = max(largest, min(1.0, (len(p_values) - step) * p_values[index]))
        adjusted[index] = largest
    return adjusted


def benjamini_hochberg(p_values: Sequence[float]) -> list[float]:
    """Return Benjamini and Hochberg's adjusted p-values (1995): the share of false claims is kept.

    For leads that somebody will look into, never for what a chart asserts.
    """
    order = sorted(range(len(p_values)), key=p_values.__getitem__)
    adjusted, smallest = [0.0] * len(p_values), 1.0
    for rank, index in reversed(list(enumerate(order, start=1))):
        smallest = min(smallest, len(p_values) / rank * p_values[index])
        adjusted[index] = smallest
    return adjusted


def bonferroni(p_values: Sequence[float]) -> list[float]:
    """Return Bonferroni's adjusted p-values, for comparison with other programs."""
    return [min(1.0, len(p_values) * p) for p in p_values]

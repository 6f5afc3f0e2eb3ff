"""What the user asks of a study. Immutable: every edit is a new query, and undo is an earlier one."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum

from sni_desktop.core.values import dataclass


class Show(StrEnum):
    """What a chart may show besides its main marks."""

    INTERVALS = "intervals"
    PREVIOUS = "previous"
    BASES = "bases"
    SOURCE = "source"


ALL_SHOWN = frozenset(Show)


@dataclass(frozen=True)
class Query:
    """One question, looked at in one way.

    ``chart`` is a chart id ("waves", "ranking", "attitudes"). Empty ``waves`` and ``options`` mean the ones
    that the chart chooses. ``level`` is the confidence level (0 to 1).
    """

    study: str
    question: str
    chart: str
    waves: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    level: float = 0.95
    show: frozenset[Show] = field(default=ALL_SHOWN)

"""What a person decided about how a file is read: plain values, kept with the study and in recipes.

`loaders.decisions` carries them out. Questions are named by their ids, answers by their codes, columns by the
names of their cells, so that a decision also fits next year's file of the same form.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from sni_desktop.core.survey import Comparable, Kind
    from sni_desktop.core.text import Label


class Cut(StrEnum):
    """Into what the dates of a column are cut to make waves."""

    NONE = ""
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


@dataclass(frozen=True)
class TakeAs:
    """Read a question as another kind."""

    question: str
    kind: Kind


@dataclass(frozen=True)
class Turn:
    """Read a scale from its other end, or as it was."""

    question: str
    is_reversed: bool


@dataclass(frozen=True)
class WavesFrom:
    """Take the values of a column as the waves, "" for a single wave; dates may be cut into periods."""

    column: str
    cut: Cut = Cut.NONE


@dataclass(frozen=True)
class CallMissing:
    """Take these codes of a question, and no others, as named missing values."""

    question: str
    codes: tuple[str, ...]


@dataclass(frozen=True)
class Relabel:
    """Give a question another label, or one of its answers if ``code`` is not ""."""

    question: str
    label: Label
    code: str = ""


@dataclass(frozen=True)
class Merge:
    """Count several answers of a question as one, the first of ``codes``."""

    question: str
    codes: tuple[str, ...]


@dataclass(frozen=True)
class Arrange:
    """Put the answers of a question into this order; on a scale the first is the most negative."""

    question: str
    codes: tuple[str, ...]


@dataclass(frozen=True)
class Split:
    """Take a question with several answers apart: each tick box is a question of its own."""

    question: str


@dataclass(frozen=True)
class Gather:
    """Put columns together as the tick boxes of one question; ``ticked`` is the cell of a ticked one."""

    columns: tuple[str, ...]
    label: Label
    ticked: str


@dataclass(frozen=True)
class LeaveOut:
    """Leave a question out of the study; its column stays in the data."""

    question: str


@dataclass(frozen=True)
class Declare:
    """Say whether two waves compare on a question ("" for all): who says so, when (ISO 8601) and why."""

    question: str
    earlier: str
    later: str
    state: Comparable
    reason: Label
    by: str
    when: str


@dataclass(frozen=True)
class DescribeWave:
    """Name a wave, date it (ISO 8601, "" if unknown) and say who was asked and how."""

    wave: str
    label: Label
    date: str
    population: Label
    mode: Label


Decision: TypeAlias = (
    TakeAs
    | Turn
    | WavesFrom
    | CallMissing
    | Relabel
    | Merge
    | Arrange
    | Split
    | Gather
    | LeaveOut
    | Declare
    | DescribeWave
)

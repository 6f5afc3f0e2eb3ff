"""What an analysis found: one cell for each row (an answer) and wave, and the changes between waves.

Shares and differences are fractions (0 to 1 and -1 to 1) throughout; only painting makes percentages and
percentage points of them.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from sni_desktop.core.survey import (
    Amount,
    Comparability,
    Comparable,
    Evidence,
    Option,
    PublishedRank,
    PublishedShare,
    Question,
    Source,
    Study,
    Wave,
)
from sni_desktop.core.survey import Mention as PublishedMention
from sni_desktop.core.text import NO_LABEL, Label
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from sni_desktop.core.query import Query


@dataclass(frozen=True)
class Interval:
    """A confidence interval, in the unit of what it belongs to."""

    low: float
    high: float

    @property
    def width(self) -> float:
        """High minus low."""
        return self.high - self.low


class Status(StrEnum):
    """Whether a number may be shown: suppressed ones never are, caution ones carry a mark."""

    OK = "ok"
    CAUTION = "caution"
    SUPPRESSED = "suppressed"
    NO_BASE = "no_base"


@dataclass(frozen=True)
class Share:
    """A share of respondents.

    ``value`` is None when the number must not be shown (``status``). ``amount`` is what a source printed; for
    vague figures ``value`` only places a mark, and ``amount`` is what is written.
    """

    value: float | None
    evidence: Evidence
    status: Status = Status.OK
    interval: Interval | None = None
    n: int | None = None
    count: int | None = None
    amount: Amount | None = None
    figure: PublishedShare | None = None


@dataclass(frozen=True)
class Mean:
    """A mean of a number question, with a Student interval; None when it must not be shown."""

    value: float | None
    n: int
    status: Status = Status.OK
    interval: Interval | None = None


@dataclass(frozen=True)
class Place:
    """A place in a published order; ``first`` and ``last`` differ where places are joint."""

    first: int
    last: int
    figure: PublishedRank


@dataclass(frozen=True)
class Named:
    """An item that the source names, without number or order."""

    figure: PublishedMention


Cell: TypeAlias = Share | Mean | Place | Named | None
"""None: there is nothing for this answer in this wave (not asked, or not named)."""


class Verdict(StrEnum):
    """The closed list of what may be said of a change between two waves."""

    INCREASE = "increase"
    DECREASE = "decrease"
    STABLE = "stable"
    NO_CLEAR_CHANGE = "no_clear_change"
    ROUNDING_UNDECIDED = "rounding_undecided"
    UNKNOWN_BASE = "unknown_base"
    SUPPRESSED = "suppressed"
    NOT_COMPARABLE = "not_comparable"
    NOT_TESTABLE = "not_testable"


@dataclass(frozen=True)
class Change:
    """The change from wave ``earlier`` to wave ``later`` (indexes into ``Result.waves``).

    ``diff`` and ``interval`` are in the unit of the measure (shares: -1 to 1), later minus earlier.
    ``clearly`` says that the end of the interval nearest to zero is at least 5 points away from it.
    ``small_base`` asks for caution. ``least_base`` is the smallest unpublished base with which the change
    would be established.
    """

    earlier: int
    later: int
    verdict: Verdict
    diff: float | None = None
    interval: Interval | None = None
    p: float | None = None
    clearly: bool = False
    comparable: Comparable = Comparable.YES
    reason: Label = NO_LABEL
    least_base: int | None = None
    rounding_carried: bool = False
    small_base: bool = False


@dataclass(frozen=True)
class Row:
    """One answer across the waves: ``cells`` holds one cell a wave, ``changes`` one a step between waves."""

    question: Question
    option: Option | None
    cells: tuple[Cell, ...]
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True)
class Base:
    """Who answered in one wave: the number of valid answers, and the description a source gives."""

    n: int | None
    description: Label = NO_LABEL


@dataclass(frozen=True, eq=False)
class Result:
    """Everything a chart, a table and a sentence need about one query.

    ``bases`` holds one base a wave. ``steps`` holds the comparability of each wave with the one before.
    ``tests`` is the number of changes tested together.
    """

    study: Study
    query: Query
    question: Question
    waves: tuple[Wave, ...]
    rows: tuple[Row, ...]
    bases: tuple[Base, ...] = ()
    steps: tuple[Comparability, ...] = ()
    sources: tuple[Source, ...] = ()
    tests: int = 0

    @property
    def evidence(self) -> frozenset[Evidence]:
        """The kinds of evidence among the cells."""
        kinds = set()
        for row in self.rows:
            for cell in row.cells:
                match cell:
                    case Share():
                        kinds.add(cell.evidence)
                    case Mean():
                        kinds.add(Evidence.RESPONDENTS)
                    case Place():
                        kinds.add(Evidence.ORDER)
                    case Named():
                        kinds.add(Evidence.MENTION)
        return frozenset(kinds)

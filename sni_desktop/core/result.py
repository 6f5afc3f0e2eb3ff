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
class Precision:
    """What an estimate from respondents rests on.

    ``weighted`` is the sum of the weights in its base, ``kish`` and ``effective`` are Kish's base and the
    effective one, ``error`` is the standard error. ``effect`` is the design effect, None where it cannot be
    told. ``df`` are the degrees of freedom, None for a share of a sample of respondents.
    """

    weighted: float
    kish: float
    effective: float
    error: float
    effect: float | None = None
    df: int | None = None


@dataclass(frozen=True)
class Share:
    """A share of respondents.

    ``value`` is None when the number must not be shown (``status``). ``amount`` is what a source printed; for
    vague figures ``value`` only places a mark, and ``amount`` is what is written. ``n`` is the base and
    ``count`` those of it who chose, both unweighted.
    """

    value: float | None
    evidence: Evidence
    status: Status = Status.OK
    interval: Interval | None = None
    n: int | None = None
    count: int | None = None
    amount: Amount | None = None
    figure: PublishedShare | None = None
    precision: Precision | None = None


@dataclass(frozen=True)
class Mean:
    """A mean of a number question, with a Student interval; None when it must not be shown."""

    value: float | None
    n: int
    status: Status = Status.OK
    interval: Interval | None = None
    precision: Precision | None = None


@dataclass(frozen=True)
class Net:
    """A balance of two shares of the same respondents (-1 to 1); None when it must not be shown."""

    value: float | None
    n: int
    status: Status = Status.OK
    interval: Interval | None = None
    precision: Precision | None = None


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


Cell: TypeAlias = Share | Mean | Net | Place | Named | None
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
    ``small_base`` asks for caution; ``if_weighted`` says that published shares would differ clearly, but not
    if they had been weighted as surveys often are. ``least_base`` is the smallest unpublished base with
    which the change would be established.
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
    if_weighted: bool = False


class Part(StrEnum):
    """What a row is of its question."""

    OPTION = "option"
    TOP = "top"
    """The positive side of a scale."""
    BOTTOM = "bottom"
    """The negative side of a scale."""
    NET = "net"
    """The positive side less the negative one."""
    MEAN = "mean"


@dataclass(frozen=True)
class Standing:
    """The ranks (1 is the highest share) that an answer may have, ``first`` to ``last``.

    ``groups`` are letters: answers that share one are not told apart.
    """

    first: int
    last: int
    groups: str = ""


@dataclass(frozen=True)
class Trend:
    """A straight line through more than two waves that compare.

    ``slope`` and its ``interval`` are in the unit of the measure (shares: 0 to 1) a year, or a wave where
    waves are not dated. ``irregular``: the waves depart from the line, so that its slope says too little.
    """

    slope: float
    interval: Interval
    p: float
    irregular: bool
    dated: bool


@dataclass(frozen=True)
class Row:
    """One answer across the waves: ``cells`` holds one cell a wave, ``changes`` one a step between waves.

    ``standing`` is its rank in the latest wave, where ranks were asked for.
    """

    question: Question
    option: Option | None
    cells: tuple[Cell, ...]
    changes: tuple[Change, ...] = ()
    part: Part = Part.OPTION
    standing: Standing | None = None
    trend: Trend | None = None


@dataclass(frozen=True)
class Base:
    """Who answered in one wave: the number of valid answers, and the description a source gives.

    ``weighted``, ``effective`` (Kish's) and ``effect`` (n / effective) are those of respondents' weights.
    """

    n: int | None
    description: Label = NO_LABEL
    weighted: float | None = None
    effective: float | None = None
    effect: float | None = None


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

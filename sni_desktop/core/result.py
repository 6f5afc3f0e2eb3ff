"""What an analysis found: one cell for each row (an answer) and wave, and the changes between waves.

Shares and differences are fractions (0 to 1 and -1 to 1) throughout; only painting makes percentages and
percentage points of them.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from sni_desktop.core.survey import (
    Amount,
    Comparability,
    Comparable,
    Evidence,
    Option,
    PublishedNumber,
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
    from sni_desktop.core.text import Value


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
    vague figures ``value`` only places a mark, and ``amount`` is what is written, with ``places`` decimals
    where fewer than printed were asked for. ``n`` is the base and ``count`` those of it who chose, both
    unweighted.
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
    places: int | None = None


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


@dataclass(frozen=True)
class Quantity:
    """A published number that is no share, in the unit of its figure."""

    value: float
    figure: PublishedNumber


Cell: TypeAlias = Share | Mean | Net | Quantity | Place | Named | None
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
    which the change would be established. ``p`` is adjusted for the tests made with it, ``p_alone`` is not
    (it is below 1 less the level exactly when the interval excludes 0); published: at the worst rounding.
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
    p_alone: float | None = None


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
    OTHERS = "others"
    """Answers that are not drawn one by one, taken together."""


OTHERS = "others"
"""The code of the option that stands for several; what it is `also` are their codes."""


@dataclass(frozen=True)
class Standing:
    """The ranks (1 is the highest share) that an answer may have, ``first`` to ``last``.

    ``groups`` are letters: answers that share one are not told apart.
    """

    first: int
    last: int
    groups: str = ""


class Ranks(StrEnum):
    """How the ranks of answers were established, or why they were not."""

    PAIRED = "paired"
    """By comparing each two answers among the same respondents."""
    EXACT = "exact"
    """By exact binomial tests: each respondent chose one answer, and all weigh the same."""
    PUBLISHED = "published"
    """From published shares, at the least favourable overlap, rounding and weighting."""
    UNKNOWN_BASE = "unknown_base"
    UNLIKE_BASES = "unlike_bases"
    VAGUE = "vague"
    TOO_FEW = "too_few"

    @property
    def established(self) -> bool:
        """Whether there are ranks."""
        return self in {Ranks.PAIRED, Ranks.EXACT, Ranks.PUBLISHED}


@dataclass(frozen=True)
class Ranked:
    """The answers to a question in one wave (an index into ``Result.waves``), ranked as far as they can be.

    ``order`` holds the codes of all that were ranked, the highest share first; ``ahead`` pairs of codes of
    which the first is established ahead of the second. Of published shares, ``overlap`` holds the pairs whose
    order depends on how many chose both, ``coarse`` those whose order depends on rounding or weighting; the
    higher share comes first. ``tests`` is the number of pairs compared.
    """

    wave: int
    how: Ranks
    order: tuple[str, ...] = ()
    ahead: frozenset[tuple[str, str]] = frozenset()
    overlap: frozenset[tuple[str, str]] = frozenset()
    coarse: frozenset[tuple[str, str]] = frozenset()
    tests: int = 0

    @property
    def leaders(self) -> tuple[str, ...]:
        """The answers that nothing is established ahead of: one is the leader, several share the lead."""
        beaten = {loser for _winner, loser in self.ahead}
        return tuple(code for code in self.order if code not in beaten)

    def not_told_apart(self, code: str) -> tuple[str, ...]:
        """Return the other answers that are established neither ahead of an answer nor behind it."""
        others = (other for other in self.order if other != code)
        return tuple(each for each in others if not {(code, each), (each, code)} & self.ahead)


@dataclass(frozen=True)
class Answering:
    """Who answered a question with several answers in one wave, of those looked at whose weight is not 0.

    ``not_asked`` is None where the file does not tell those who were not asked from those who did not answer;
    ``silent`` then counts both. ``mentions`` is the number of answers given, ``mean`` that of a respondent in
    the base (weighted; None without any). ``listed`` holds the codes of the answers on the list.
    """

    answered: int
    silent: int
    not_asked: int | None
    mentions: int
    mean: float | None
    listed: frozenset[str]


class Per(StrEnum):
    """The unit of time of a slope."""

    YEAR = "year"
    MONTH = "month"
    """Dated waves that cover less than a year: a slope a year would reach beyond them."""
    WAVE = "wave"
    """Waves without dates."""


@dataclass(frozen=True)
class Trend:
    """A straight line through more than two waves that compare.

    ``slope`` and its ``interval`` are in the unit of the measure (shares: 0 to 1) for each unit of time,
    ``per``. ``p`` is adjusted for the other trends of the chart (Holm). ``established``: it rises or falls.
    ``irregular``: the waves depart from the line, so that its slope says too little. ``first`` (an index into
    ``Result.waves``) is the wave from which on they compare; ``comparable`` says whether they may differ.
    """

    slope: float
    interval: Interval
    p: float
    irregular: bool
    per: Per
    established: bool = False
    first: int = 0
    comparable: Comparable = Comparable.YES
    small_base: bool = False


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


@dataclass(frozen=True)
class CellAt:
    """Where a cell stands in a result: the number of its row, and that of its wave."""

    row: int
    wave: int


@dataclass(frozen=True)
class ChangeAt:
    """Where a change stands in a result: the number of its row, and that of its later wave."""

    row: int
    later: int


@dataclass(frozen=True)
class CrossAt:
    """Where a cell stands in the crosstab of a result: the numbers of its row and of its column."""

    row: int
    column: int


@dataclass(frozen=True)
class TrendAt:
    """The trend of a row of a result, by the number of the row."""

    row: int


@dataclass(frozen=True)
class RankAt:
    """The rank of an answer in the wave that is ranked, by the number of its row."""

    row: int


@dataclass(frozen=True)
class Told:
    """A number that is explained by what is said of it where it stands, clause by clause."""

    about: Value


At: TypeAlias = CellAt | ChangeAt | CrossAt | TrendAt | RankAt | Told
"""A number of a result that can be explained."""


class Apart(StrEnum):
    """Whether a column of a crosstab differs from the rest."""

    HIGHER = "higher"
    LOWER = "lower"
    NOT_TOLD_APART = "not_told_apart"
    NOT_TESTED = "not_tested"


@dataclass(frozen=True)
class AgainstRest:
    """A column against the rest: all others who answered the question of the columns.

    ``value`` is that of the rest, None where it must not be shown. ``diff`` and ``interval`` are in the unit
    of the measure (shares: -1 to 1), the column less the rest; ``p`` is adjusted for the other tests made
    with it. ``clearly`` says that the end of the interval nearest to zero is at least 5 points away from it.
    """

    verdict: Apart
    value: float | None = None
    diff: float | None = None
    interval: Interval | None = None
    p: float | None = None
    clearly: bool = False

    @property
    def established(self) -> bool:
        """Whether the column is known to differ from the rest."""
        return self.verdict in {Apart.HIGHER, Apart.LOWER}


@dataclass(frozen=True)
class CrossCell:
    """A cell of a crosstab. ``above`` are the columns (their numbers) that it is established above.

    ``letters`` are those of these columns ("BC"); ``rest`` is None in the total.
    """

    estimate: Share | Mean
    above: tuple[int, ...] = ()
    letters: str = ""
    rest: AgainstRest | None = None


@dataclass(frozen=True)
class CrossColumn:
    """A column: an answer (``option``) to a question (None and None: everybody), with its letter."""

    question: Question | None
    option: Option | None
    letter: str
    base: Base
    status: Status


@dataclass(frozen=True)
class CrossRow:
    """An answer, or a part of a scale, with one cell a column, the total first."""

    question: Question
    option: Option | None
    cells: tuple[CrossCell, ...]
    part: Part = Part.OPTION


class Whole(StrEnum):
    """How a question was tested against all columns of a breakdown together, or why it was not."""

    RAO_SCOTT = "rao_scott"
    FISHER = "fisher"
    TOO_FEW = "too_few"
    SEVERAL_ANSWERS = "several_answers"
    NUMBERS = "numbers"


@dataclass(frozen=True)
class WholeTest:
    """A test that rows and columns have nothing to do with one another; without ``p`` none was made.

    ``f`` is on ``df`` and ``df_error`` degrees of freedom; an exact test has none of them.
    """

    how: Whole
    p: float | None = None
    f: float | None = None
    df: float | None = None
    df_error: float | None = None


@dataclass(frozen=True)
class Banner:
    """A question whose answers are columns: ``count`` of them, from column ``first`` on.

    ``overlap``: respondents could choose several, and are in several columns.
    """

    question: Question
    first: int
    count: int
    overlap: bool
    test: WholeTest

    @property
    def columns(self) -> range:
        """The numbers of its columns."""
        return range(self.first, self.first + self.count)


@dataclass(frozen=True)
class Crosstab:
    """A question by the answers to others. The first column is the total.

    ``tests`` is the number of comparisons made. ``omitted`` are questions that were asked for as columns but
    cannot be: the question itself, and such as have no answers to choose from.
    """

    columns: tuple[CrossColumn, ...]
    rows: tuple[CrossRow, ...]
    banners: tuple[Banner, ...]
    tests: int = 0
    omitted: tuple[Question, ...] = ()


@dataclass(frozen=True, eq=False)
class Result:
    """Everything a chart, a table and a sentence need about one query.

    ``bases`` holds one base a wave. ``steps`` holds the comparability of each wave with the one before.
    ``tests`` is the number of changes tested together. ``ranking`` is that of the latest wave, None where
    ranks were not asked for or make no sense. ``answering`` holds who answered, one a wave, of questions with
    several answers put to respondents. ``crosstab`` is of all the waves shown together. ``lonely`` is the
    number of strata with a single sampling unit, where a design was declared. ``rankings`` holds one ranking
    a wave where a chart follows ranks over the waves (None where a wave has none), ``standings``
    what they say of each answer (by its code). ``language`` is the one in which names are sorted, where they
    are.
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
    ranking: Ranked | None = None
    answering: tuple[Answering, ...] = ()
    crosstab: Crosstab | None = None
    lonely: int = 0
    rankings: tuple[Ranked | None, ...] = ()
    standings: tuple[dict[str, Standing], ...] = ()
    language: str = ""

    @cached_property
    def evidence(self) -> frozenset[Evidence]:
        """The kinds of evidence among the cells."""
        kinds = set()
        for row in self.rows:
            for cell in row.cells:
                match cell:
                    case Share():
                        kinds.add(cell.evidence)
                    case Mean() | Net():
                        kinds.add(Evidence.RESPONDENTS)
                    case Quantity():
                        kinds.add(Evidence.NUMBER)
                    case Place():
                        kinds.add(Evidence.ORDER)
                    case Named():
                        kinds.add(Evidence.MENTION)
        return frozenset(kinds)

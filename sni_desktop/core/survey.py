"""A study: waves, questions, and several kinds of evidence side by side.

Respondent rows (`Answers`), published shares (`PublishedShare`), published numbers that are no shares
(`PublishedNumber`) and published orders (`PublishedRank`) live in one `Study`, with items that a source only
mentions (`Mention`). Every published figure keeps its source
and how exactly it was published; nothing here is ever made more exact than that.

The module imports neither numpy nor pandas, so the built-in study can be shown before they are loaded.
"""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from sni_desktop.core.text import NO_LABEL, Label
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from numpy import bool_, float64, int64, integer, unsignedinteger
    from numpy.typing import NDArray

    from sni_desktop.core.decisions import Decision
    from sni_desktop.core.findings import Finding
    from sni_desktop.core.presentation import Presented
    from sni_desktop.core.text import Text


class Kind(StrEnum):
    """What a question asks for."""

    SINGLE = "single"
    MULTIPLE = "multiple"
    SCALE = "scale"
    NUMBER = "number"
    TEXT = "text"
    DATE = "date"
    WEIGHT = "weight"
    """Numbers that say how much each respondent counts; suggested, never applied by itself."""
    ID = "id"

    @property
    def is_number(self) -> bool:
        """Whether the answers are amounts."""
        return self in {Kind.NUMBER, Kind.WEIGHT}


@dataclass(frozen=True)
class Option:
    """One possible answer.

    ``code`` is the text of its cells in the file, and ``also`` holds other texts that mean the same ("Oui"
    beside "Yes"). ``score`` is its place on a scale (higher is more positive). ``outside`` marks an answer
    that is not on the scale, such as "don't know".
    """

    code: str
    label: Label
    score: float | None = None
    outside: bool = False
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class Question:
    """One question, or one set of tick boxes.

    ``text`` is the wording put to respondents, if known. Questions with the same ``battery`` (not "") are
    asked together and shown in one chart; ``battery_label`` names it. ``is_reversed`` says that the scores of
    a scale were turned round, because to agree with this statement is to disagree with the others.
    With ``counts_outside``, answers outside the scale are in the base of its shares. ``missing`` holds the
    codes that the file names as missing ("refused", 99): they are no answers, but are kept and shown.
    ``columns`` names the cells that the question is read from.
    """

    id: str
    label: Label
    kind: Kind
    options: tuple[Option, ...] = ()
    text: Label = NO_LABEL
    note: Label = NO_LABEL
    battery: str = ""
    battery_label: Label = NO_LABEL
    is_reversed: bool = False
    counts_outside: bool = False
    missing: tuple[Option, ...] = ()
    columns: tuple[str, ...] = ()

    def option(self, code: str) -> Option:
        """Return the option with ``code``; KeyError if there is none."""
        for option in self.options:
            if option.code == code:
                return option
        raise KeyError(code)


@dataclass(frozen=True)
class Wave:
    """One round of a survey. ``n`` is the number of respondents, None if it was not published.

    ``date`` is ISO 8601 ("2020", "2020-05", "2020-11-22") or "" when unknown: the order of waves is known
    even then. ``mode`` says how people were asked (by telephone, on the web).
    """

    id: str
    label: Label
    n: int | None = None
    population: Label = NO_LABEL
    date: str = ""
    note: Label = NO_LABEL
    mode: Label = NO_LABEL


@dataclass(frozen=True)
class Source:
    """Where a published figure was read."""

    id: str
    publisher: str
    title: Label = NO_LABEL
    url: str = ""
    note: Label = NO_LABEL


class Qualifier(StrEnum):
    """The word a source puts before a number."""

    NONE = ""
    ABOUT = "about"
    UNDER = "under"
    OVER = "over"


@dataclass(frozen=True)
class Percentage:
    """A percentage as it was printed: ``share`` 0 to 1, to ``decimals`` decimals of a percent."""

    share: float
    decimals: int = 0
    qualifier: Qualifier = Qualifier.NONE

    @property
    def half_unit(self) -> float:
        """Half a unit of the last printed decimal, as a share: what rounding can hide."""
        return 0.5 * 0.1 ** (self.decimals + 2)


@dataclass(frozen=True)
class Fraction:
    """A fraction in words ("two thirds"): approximate, and never written as a percentage."""

    numerator: int
    denominator: int


Amount: TypeAlias = Percentage | Fraction


class Evidence(StrEnum):
    """How much is known of a figure; decides what may be shown, compared and said of it."""

    RESPONDENTS = "respondents"
    PUBLISHED = "published"
    PERCENT_ONLY = "percent_only"
    VAGUE = "vague"
    NUMBER = "number"
    """A published number that is no share: an index, an amount of money, a count."""
    ORDER = "order"
    MENTION = "mention"


UNMEASURED = frozenset({Evidence.NUMBER, Evidence.ORDER, Evidence.MENTION})
"""Figures that are no shares: they have no base, no interval and no test."""


@dataclass(frozen=True)
class PublishedShare:
    """A share that a source prints. ``n`` is the base it was computed on, None if not published."""

    question: str
    wave: str
    option: str
    amount: Amount
    source: str
    n: int | None = None
    base: Label = NO_LABEL
    population: Label = NO_LABEL
    caveat: Label = NO_LABEL
    words: str = ""

    @property
    def evidence(self) -> Evidence:
        """A fraction or a qualified number is vague; a percentage needs its base to be tested."""
        if isinstance(self.amount, Fraction) or self.amount.qualifier:
            return Evidence.VAGUE
        return Evidence.PERCENT_ONLY if self.n is None else Evidence.PUBLISHED


@dataclass(frozen=True)
class PublishedNumber:
    """A number that a source prints and that is no share, to ``decimals`` decimals, in ``unit``."""

    question: str
    wave: str
    option: str
    value: float
    source: str
    decimals: int = 0
    unit: Label = NO_LABEL
    base: Label = NO_LABEL
    population: Label = NO_LABEL
    caveat: Label = NO_LABEL
    words: str = ""


@dataclass(frozen=True)
class PublishedRank:
    """A place in a published order: ``first`` to ``last`` (different where places are joint)."""

    question: str
    wave: str
    option: str
    first: int
    last: int
    source: str
    base: Label = NO_LABEL
    caveat: Label = NO_LABEL
    words: str = ""


@dataclass(frozen=True)
class Mention:
    """An item that a source names without any number or order."""

    question: str
    wave: str
    option: str
    source: str
    base: Label = NO_LABEL
    caveat: Label = NO_LABEL
    words: str = ""


Published: TypeAlias = PublishedShare | PublishedNumber | PublishedRank | Mention


class Comparable(StrEnum):
    """Whether two waves may be compared on a question."""

    YES = "comparable"
    MAY_DIFFER = "may_differ"
    NO = "not_comparable"


_SEVERITY = {Comparable.YES: 0, Comparable.MAY_DIFFER: 1, Comparable.NO: 2}


@dataclass(frozen=True)
class Comparability:
    """What is known about comparing wave ``later`` with wave ``earlier``; question "" means all questions.

    Where a person declared it, ``by`` says who and ``when`` on which day (ISO 8601); ``reason`` says why.
    """

    earlier: str
    later: str
    state: Comparable
    reason: Label
    question: str = ""
    by: str = ""
    when: str = ""


@dataclass(frozen=True)
class Asked:
    """How a question was put in one wave, kept where the waves of a study come from several files.

    ``position`` is its place in the questionnaire, from 0, and ``base`` the number of people who answered.
    """

    question: str
    wave: str
    label: Label
    text: Label = NO_LABEL
    options: tuple[Option, ...] = ()
    position: int = 0
    base: int | None = None


@dataclass(frozen=True)
class Cells:
    """A column of a file as it is, dictionary-encoded: cell i is ``values[codes[i]]``.

    Codes take a byte each where few values differ: a million rows are large, and memory is slow.
    """

    name: str
    codes: NDArray[integer]
    values: tuple[str, ...]

    @cached_property
    def counts(self) -> NDArray[int64]:
        """How many cells have each value. Counting a million takes longer than a click should: it is kept."""
        import numpy as np  # noqa: PLC0415

        return np.bincount(self.codes, minlength=len(self.values))


@dataclass(frozen=True)
class Choices:
    """Answers to a single-choice or scale question: 0 is no answer, k is the question's option k - 1.

    Codes take a byte each where there are at most 255 options: counting waits for memory.
    """

    codes: NDArray[unsignedinteger]


@dataclass(frozen=True)
class Ticks:
    """Answers to a multiple-choice question.

    ``chosen`` is respondents x options; ``answered`` says who was in the base (answered at least one item).
    ``shown`` (respondents x options) says whose boxes hold anything, ticked or not; None: those of everybody
    who answered. ``not_asked`` says who is known not to have been asked; None: the file does not tell.
    """

    chosen: NDArray[bool_]
    answered: NDArray[bool_]
    shown: NDArray[bool_] | None = None
    not_asked: NDArray[bool_] | None = None


@dataclass(frozen=True)
class Amounts:
    """Answers to a number question; NaN is no answer."""

    values: NDArray[float64]


Answer: TypeAlias = Choices | Ticks | Amounts


@dataclass(frozen=True)
class Answers:
    """Respondent rows.

    ``wave`` is the index of each respondent's wave in ``Study.waves``; ``by_question`` has no entry for text
    and identifier questions; ``cells`` is the file as it was read, for the data view, and ``places`` says
    which of them a question is, if it is a single column. ``missing`` tells, for questions with named missing
    codes, which one each respondent has: 0 for none, k for ``question.missing[k - 1]``.
    """

    n: int
    wave: NDArray[unsignedinteger]
    by_question: dict[str, Answer]
    cells: tuple[Cells, ...]
    wave_column: str = ""
    places: dict[str, int] = field(default_factory=dict)
    missing: dict[str, NDArray[unsignedinteger]] = field(default_factory=dict)

    @cached_property
    def by_name(self) -> dict[str, Cells]:
        """The columns by their names."""
        return {column.name: column for column in self.cells}


@dataclass(frozen=True)
class FileForm:
    """How a file is laid out: what must be known to read the next one of the same form alike.

    ``format`` is a short name ("csv", "sav"); ``encoding``, ``separator`` and ``sheet`` are "" where there is
    none, and ``header_rows`` is 0 then. ``columns`` are the names of its cells in order.
    """

    format: str
    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    header_rows: int = 0
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Study:
    """A repeated survey: its waves in order, its questions, and all the evidence about them.

    ``findings`` say what was assumed when the file was read, and what looks odd in it; ``decisions`` what a
    person decided since, in order. ``asked`` tells how questions were put in each wave, where the waves come
    from several files. ``presentations`` say how its charts were presented when it was saved. ``origin`` is
    the file's name ("" for a built-in study) and ``form`` its layout.
    """

    id: str
    title: Label
    waves: tuple[Wave, ...]
    questions: tuple[Question, ...]
    published: tuple[Published, ...] = ()
    sources: tuple[Source, ...] = ()
    comparability: tuple[Comparability, ...] = ()
    answers: Answers | None = None
    findings: tuple[Finding, ...] = ()
    note: Label = NO_LABEL
    origin: str = ""
    illustrative: bool = False
    form: FileForm | None = None
    decisions: tuple[Decision, ...] = ()
    asked: tuple[Asked, ...] = ()
    presentations: tuple[Presented, ...] = ()

    @property
    def assumptions(self) -> tuple[Text, ...]:
        """The sentences of the findings."""
        return tuple(finding.text for finding in self.findings)

    def question(self, question_id: str) -> Question:
        """Return a question by its id; KeyError if there is none."""
        return self._questions[question_id]

    def wave(self, wave_id: str) -> Wave:
        """Return a wave by its id; KeyError if there is none."""
        return self._waves[wave_id]

    def source(self, source_id: str) -> Source:
        """Return a source by its id; KeyError if there is none."""
        return self._sources[source_id]

    def figures(self, question_id: str) -> tuple[Published, ...]:
        """Return the published figures of a question."""
        return self._figures.get(question_id, ())

    def battery(self, question: Question) -> tuple[Question, ...]:
        """Return the questions of the same kind asked together with ``question``, itself included."""
        if not question.battery:
            return (question,)
        return tuple(
            other
            for other in self.questions
            if other.battery == question.battery and other.kind is question.kind
        )

    def compare(self, question_id: str, earlier: str, later: str) -> Comparability:
        """Return what is known about comparing two waves on a question.

        Comparable if nothing is recorded; of waves further apart, the worst of the steps between them.
        """
        known = self._compared.get((earlier, later), {})
        if found := known.get(question_id, known.get("")):
            return found
        between = self._order[self._places[earlier] : self._places[later] + 1]
        steps = [self.compare(question_id, *step) for step in pairwise(between)] if len(between) > 2 else []
        worst = max(steps, key=lambda step: _SEVERITY[step.state], default=None)
        state, reason = (worst.state, worst.reason) if worst else (Comparable.YES, NO_LABEL)
        return Comparability(earlier, later, state, reason, question_id)

    @cached_property
    def _figures(self) -> dict[str, tuple[Published, ...]]:
        found: dict[str, list[Published]] = {}
        for figure in self.published:
            found.setdefault(figure.question, []).append(figure)
        return {question: tuple(figures) for question, figures in found.items()}

    @cached_property
    def _compared(self) -> dict[tuple[str, str], dict[str, Comparability]]:
        found: dict[tuple[str, str], dict[str, Comparability]] = {}
        for record in self.comparability:
            found.setdefault((record.earlier, record.later), {})[record.question] = record
        return found

    @cached_property
    def _order(self) -> tuple[str, ...]:
        return tuple(wave.id for wave in self.waves)

    @cached_property
    def _places(self) -> dict[str, int]:
        return {wave: place for place, wave in enumerate(self._order)}

    @cached_property
    def _questions(self) -> dict[str, Question]:
        return {question.id: question for question in self.questions}

    @cached_property
    def _waves(self) -> dict[str, Wave]:
        return {wave.id: wave for wave in self.waves}

    @cached_property
    def _sources(self) -> dict[str, Source]:
        return {source.id: source for source in self.sources}

"""The tables of the assistant: the questions found, and the answers of one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal

from sni_desktop.core.survey import Choices, Kind, Ticks
from sni_desktop.core.text import Count, _
from sni_desktop.ui.models import SortedTableModel
from sni_desktop.ui.options import KINDS
from sni_desktop.ui.tips import tip

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sni_desktop.core.survey import Option, Question, Study
    from sni_desktop.core.text import Speaker, Value
    from sni_desktop.loaders.accounting import Account

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_Flag = Qt.ItemFlag
KIND_NAMES: dict[Kind, Value] = {**KINDS, Kind.MULTIPLE: _("Several answers")}
NAME, LABEL, KIND, ANSWERS, MISSING, BASE = range(6)
_HEADINGS = (_("Name"), _("Question"), _("Type"), _("Answers"), _("Missing values"), _("Answered"))
CODE, ANSWER, NUMBER, IS_MISSING = range(4)
_OF_ANSWERS = (_("Code"), _("Answer"), _("Number", "of respondents"), _("Missing"))
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MOST_NAMED = 4


def account_words(account: Account) -> Value:
    """Return what became of the cells of a question, in one sentence."""
    parts: list[Value] = [_("%n answer(s)", "respondents with an answer", account.answers)]
    if account.missing:
        parts.append(_("%n missing by name", "", account.missing))
    if account.unread:
        parts.append(_("%n not read", "", account.unread))
    if account.blank:
        parts.append(_("%n blank", "", account.blank))
    sentence = _("{parts} of {n}")
    words: Value = parts[0]
    for part in parts[1:]:
        words = _("{first}, {second}").of(first=words, second=part)
    return sentence.of(parts=words, n=Count(account.n))


class QuestionsModel(SortedTableModel):
    """The questions of a study; label and type can be changed.

    What a person typed is only told: the table changes when the study has.
    """

    kind_chosen = Signal(str, object)
    relabelled = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._questions: tuple[Question, ...] = ()
        self._accounts: Mapping[str, Account] = {}
        self._speaker: Speaker | None = None
        self._headings = [""] * len(_HEADINGS)

    def show(self, questions: tuple[Question, ...], speaker: Speaker) -> None:
        """Show questions in the words of ``speaker``; the same questions keep the place that is looked at."""
        same = [each.id for each in questions] == [each.id for each in self._questions]
        if same and speaker is self._speaker:
            self._questions = questions
            self._tell_all()
            return
        self.beginResetModel()
        self._questions, self._speaker = questions, speaker
        self._headings = [speaker.say(heading) for heading in _HEADINGS]
        self._order = range(len(questions))
        self._reorder()
        self.endResetModel()

    def show_accounts(self, accounts: Mapping[str, Account]) -> None:
        """Show how many respondents answered each question."""
        self._accounts = accounts
        self._tell_all()

    def say(self, value: Value) -> str:
        """Return a value in the words that the table is written in."""
        return self._speaker.say(value) if self._speaker else ""

    def _tell_all(self) -> None:
        if self._order:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._order) - 1, BASE))

    def question(self, index: _Index) -> Question:
        """Return the question of a row."""
        return self._questions[self.source_row(index)]

    @property
    def has_missing(self) -> bool:
        """Whether any question has named missing values."""
        return any(question.missing for question in self._questions)

    def row_of(self, question_id: str) -> int:
        """Return the row of a question as the table is sorted, -1 if it has none."""
        ids = [self._questions[row].id for row in self._order]
        return ids.index(question_id) if question_id in ids else -1

    def account(self, question_id: str) -> Account | None:
        """Return what became of the cells of a question, once it is known."""
        return self._accounts.get(question_id)

    def headings(self) -> Sequence[str]:
        """Return the heading of each column."""
        return self._headings

    def is_numeric(self, column: int) -> bool:
        """Tell whether a column holds numbers."""
        return column in {ANSWERS, BASE}

    def words(self, row: int, column: int) -> str:
        """Return the text of a cell."""
        assert self._speaker is not None  # noqa: S101 - there are no rows before there is a speaker
        question, say = self._questions[row], self._speaker.say
        match column:
            case 0:  # NAME
                return ", ".join(question.columns[:2]) + (", …" if len(question.columns) > 2 else "")
            case 1:  # LABEL
                return say(question.label)
            case 2:  # KIND
                return say(KIND_NAMES[question.kind])
            case 3:  # ANSWERS
                return say(Count(len(question.options))) if question.options else ""
            case 4:  # MISSING
                return _named(question.missing, self._speaker)
        account = self._accounts.get(question.id)
        return say(Count(account.answers)) if account else "…"

    def row_order(self, column: int, *, descending: bool) -> Sequence[int]:
        """Return the rows by a column: numbers by size, words by letter."""
        sizes = {
            row: (
                len(question.options)
                if column == ANSWERS
                else account.answers
                if column == BASE and (account := self._accounts.get(question.id))
                else 0
            )
            for row, question in enumerate(self._questions)
        }
        is_size = self.is_numeric(column)
        return sorted(
            range(len(self._questions)),
            key=lambda row: (sizes[row], "" if is_size else self.words(row, column).casefold()),
            reverse=descending,
        )

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        """Return a cell's text, what is edited, or the whole of it on hover."""
        if not index.isValid() or self._speaker is None:
            return None
        question, column = self.question(index), index.column()
        match role:
            case _Role.EditRole if column == KIND:
                return question.kind.value
            case _Role.DisplayRole | _Role.EditRole:
                return self.words(self.source_row(index), column)
            case _Role.ToolTipRole:
                return tip(self._about(question, column)) or None
            case _Role.TextAlignmentRole if self.is_numeric(column):
                return _RIGHT
            case _:
                return None

    def _about(self, question: Question, column: int) -> str:
        assert self._speaker is not None  # noqa: S101 - the caller has looked
        say = self._speaker.say
        account = self._accounts.get(question.id)
        match column:
            case 0:  # NAME
                return "\n".join(question.columns)
            case 1:  # LABEL
                return "\n".join(filter(None, [say(question.label), say(question.text)]))
            case 3:  # ANSWERS
                return _named(question.options, self._speaker, most=20)
            case 4:  # MISSING
                return _named(question.missing, self._speaker, most=20)
            case 5 if account:  # BASE
                return say(account_words(account))
        return ""

    def setData(self, index: _Index, value: Any, role: int = _Role.EditRole) -> bool:
        """Tell that a person chose another type or label."""
        if not index.isValid() or role != _Role.EditRole:
            return False
        question = self.question(index)
        if index.column() == KIND and value and value != question.kind.value:
            self.kind_chosen.emit(question.id, Kind(value))
            return True
        text = " ".join(str(value or "").split())
        if index.column() == LABEL and text and text != self.words(self.source_row(index), LABEL):
            self.relabelled.emit(question.id, text)
            return True
        return False

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Labels can be typed and types chosen, where there is a choice."""
        if not index.isValid():
            return _Flag.NoItemFlags
        flags = _Flag.ItemIsEnabled | _Flag.ItemIsSelectable | _Flag.ItemNeverHasChildren
        column = index.column()
        if column == LABEL or (column == KIND and kinds_for(self.question(index))):
            return flags | _Flag.ItemIsEditable
        return flags


def kinds_for(question: Question) -> tuple[Kind, ...]:
    """Return the types that a question can have; none for tick boxes, which can be taken apart."""
    return tuple(KIND_NAMES) if len(question.columns) == 1 else ()


def _named(options: Sequence[Option], speaker: Speaker, most: int = _MOST_NAMED) -> str:
    """Return options as "6 Don't know, 9 Refused"; a label that is the code stands once."""
    names = [
        option.code if (label := speaker.say(option.label)) == option.code else f"{option.code} {label}"
        for option in options[:most]
    ]
    return ", ".join([*names, *(["…"] if len(options) > most else [])])


class AnswersModel(SortedTableModel):
    """The answers and missing values of one question: labels can be typed, missing values ticked."""

    relabelled = Signal(str, str)
    missing_chosen = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self._options: tuple[Option, ...] = ()
        self._missing: frozenset[str] = frozenset()
        self._counts: Mapping[str, int] = {}
        self._can_be_missing = False
        self._speaker: Speaker | None = None
        self._headings: list[str] = []

    def show(self, study: Study | None, question: Question | None, speaker: Speaker) -> None:
        """Show the answers of a question in the words of ``speaker``; None for none."""
        self.beginResetModel()
        self._speaker = speaker
        self._headings = [speaker.say(heading) for heading in _OF_ANSWERS]
        self._options = (*question.options, *question.missing) if question else ()
        self._missing = frozenset(option.code for option in question.missing) if question else frozenset()
        self._can_be_missing = question is not None and question.kind is not Kind.MULTIPLE
        self._counts = _counts(study, question) if study and question else {}
        self._order = range(len(self._options))
        self._reorder()
        self.endResetModel()

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the answers in their order, without the missing ones."""
        return tuple(option.code for option in self._options if option.code not in self._missing)

    def code(self, index: _Index) -> str:
        """Return the code of a row."""
        return self._options[self.source_row(index)].code

    def is_missing(self, index: _Index) -> bool:
        """Tell whether a row is a missing value."""
        return self.code(index) in self._missing

    def headings(self) -> Sequence[str]:
        """Return the heading of each column."""
        return self._headings

    def is_numeric(self, column: int) -> bool:
        """Tell whether a column holds numbers."""
        return column == NUMBER

    def words(self, row: int, column: int) -> str:
        """Return the text of a cell."""
        assert self._speaker is not None  # noqa: S101 - there are no rows before there is a speaker
        option = self._options[row]
        match column:
            case 0:  # CODE
                return ", ".join((option.code, *option.also))
            case 1:  # ANSWER
                return self._speaker.say(option.label)
            case 2:  # NUMBER
                return self._speaker.say(Count(self._counts.get(option.code, 0)))
        return ""

    def row_order(self, column: int, *, descending: bool) -> Sequence[int]:
        """Return the rows by a column."""
        counts = [self._counts.get(option.code, 0) for option in self._options]
        return sorted(
            range(len(self._options)),
            key=lambda row: (counts[row] if column == NUMBER else 0, self.words(row, column).casefold()),
            reverse=descending,
        )

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        """Return a cell's text, or whether an answer is a missing value."""
        if not index.isValid() or self._speaker is None:
            return None
        column = index.column()
        match role:
            case _Role.CheckStateRole if column == IS_MISSING and self._can_be_missing:
                return Qt.CheckState.Checked if self.is_missing(index) else Qt.CheckState.Unchecked
            case _Role.DisplayRole | _Role.EditRole:
                return self.words(self.source_row(index), column)
            case _Role.ToolTipRole if column in {CODE, ANSWER}:
                return tip(self.words(self.source_row(index), column))
            case _Role.AccessibleTextRole if column == IS_MISSING:
                label = self._options[self.source_row(index)].label
                return self._speaker.say(_("“{answer}” is a missing value").of(answer=label))
            case _Role.TextAlignmentRole if column == NUMBER:
                return _RIGHT
            case _:
                return None

    def setData(self, index: _Index, value: Any, role: int = _Role.EditRole) -> bool:
        """Tell that a person typed a label, or called an answer missing."""
        if not index.isValid():
            return False
        code, column = self.code(index), index.column()
        if role == _Role.CheckStateRole and column == IS_MISSING and self._can_be_missing:
            wanted = self._missing ^ {code}
            self.missing_chosen.emit(tuple(each.code for each in self._options if each.code in wanted))
            return True
        text = " ".join(str(value or "").split())
        if role != _Role.EditRole or column != ANSWER or not text:
            return False
        if text != self.words(self.source_row(index), ANSWER):
            self.relabelled.emit(code, text)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Labels can be typed, missing values ticked."""
        if not index.isValid():
            return _Flag.NoItemFlags
        flags = _Flag.ItemIsEnabled | _Flag.ItemIsSelectable | _Flag.ItemNeverHasChildren
        if index.column() == ANSWER:
            return flags | _Flag.ItemIsEditable
        if index.column() == IS_MISSING and self._can_be_missing:
            return flags | _Flag.ItemIsUserCheckable
        return flags


def _counts(study: Study, question: Question) -> dict[str, int]:
    """Return how many respondents gave each answer, and have each missing value."""
    import numpy as np  # noqa: PLC0415 - for survey files only

    if study.answers is None:
        return {}
    found: dict[str, int] = {}
    match study.answers.by_question.get(question.id):
        case Choices(codes=codes):
            numbers = np.bincount(codes, minlength=len(question.options) + 1)[1:]
            found |= dict(zip((each.code for each in question.options), numbers.tolist(), strict=True))
        case Ticks(chosen=chosen):
            numbers = chosen.sum(axis=0)
            found |= dict(zip((each.code for each in question.options), numbers.tolist(), strict=True))
    places = study.answers.missing.get(question.id)
    if places is not None:
        numbers = np.bincount(places, minlength=len(question.missing) + 1)[1:]
        found |= dict(zip((each.code for each in question.missing), numbers.tolist(), strict=True))
    return found

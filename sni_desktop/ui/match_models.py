"""The tables of the dialog that adds a wave: waves, questions that are the same, and their answers."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from sni_desktop.core.text import Count, Label, Percent, _
from sni_desktop.loaders.matching import LIKELY, Match, joined_kind, pair
from sni_desktop.loaders.option_matching import OptionMatch, Why
from sni_desktop.ui.forms import NO_PARENT, FormModel, Index, with_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.core.survey import Option, Question, Study, Wave
    from sni_desktop.core.text import Speaker, Value
    from sni_desktop.loaders.joining import Plan

NO_MATCH = _("– no match –")
CHOSEN = _("chosen")
_DATE = re.compile(r"[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?")


def is_date(text: str) -> bool:
    """Return whether a text is a date as waves have them: a year, a month or a day."""
    return _DATE.fullmatch(text) is not None


class WaveModel(FormModel):
    """The waves of both files: their names and dates can be typed."""

    edited = Signal()
    refused = Signal(object, object)
    """(sentence, hint): what was typed is no date, or no name of its own."""

    FILE, NAME, DATE, SIZE = range(4)
    headings = (_("File"), _("Wave"), _("Date"), _("Respondents"))
    editable = (NAME, DATE)

    def __init__(self, study: Study, other: Study, plan: Plan, speaker: Speaker) -> None:
        super().__init__(speaker)
        self._names: tuple[Value, ...] = (
            *(study.origin or study.title for _wave in plan.own),
            *(other.origin or other.title for _wave in plan.new),
        )
        self._own = len(plan.own)
        self._waves: list[Wave] = [*plan.own, *plan.new]

    @property
    def own(self) -> tuple[Wave, ...]:
        """The waves of the study as they are to be called."""
        return tuple(self._waves[: self._own])

    @property
    def new(self) -> tuple[Wave, ...]:
        """The waves of the new file as they are to be called."""
        return tuple(self._waves[self._own :])

    @property
    def are_dated(self) -> bool:
        """Whether dates say in which order the waves stand."""
        return all(wave.date for wave in self._waves)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return the number of waves."""
        return 0 if parent.isValid() else len(self._waves)

    def words(self, row: int, column: int) -> str:
        """Return the text of a cell."""
        wave = self._waves[row]
        if column == self.FILE:
            return self.say(self._names[row])
        if column == self.NAME:
            return self.say(wave.label)
        if column == self.DATE:
            return wave.date
        return self.say(Count(wave.n)) if wave.n is not None else ""

    def typed(self, row: int, column: int, text: str) -> bool:
        """Take a name or a date."""
        wave, text = self._waves[row], text.strip()
        if column == self.DATE:
            if text and not is_date(text):
                self.refused.emit(*NO_DATE)
                return False
            self._waves[row] = replace(wave, date=text)
        else:
            others = {self.say(each.label) for at, each in enumerate(self._waves) if at != row}
            if not text or text in others:
                self.refused.emit(*NO_NAME)
                return False
            self._waves[row] = replace(wave, label=with_text(wave.label, self._speaker.code, text))
        self.redraw()
        self.edited.emit()
        return True


NO_DATE = (_("A date is a year, a month or a day."), _("Type 2019, 2019-07 or 2019-07-04."))
NO_NAME = (_("Each wave needs a name of its own."), _("Type another name."))


class MatchModel(FormModel):
    """The questions of the study and those of the new file, a row a pair; then those that are new."""

    edited = Signal()
    MINE, THEIRS, SURE, WHY = range(4)
    headings = (_("In this study"), _("In the new file"), _("How sure"), _("Why"))

    def __init__(self, study: Study, other: Study, plan: Plan, speaker: Speaker) -> None:
        super().__init__(speaker)
        self._study, self._other = study, other
        self._counted = study.answers is not None, other.answers is not None
        self._matches = list(plan.matches)
        self._chosen: set[str] = set()
        self._list_new()

    def _list_new(self) -> None:
        taken = {match.other for match in self._matches}
        self._new = [question for question in self._other.questions if question.id not in taken]

    @property
    def matches(self) -> tuple[Match, ...]:
        """The pairs as they are now."""
        return tuple(self._matches)

    @property
    def joined(self) -> int:
        """The number of questions that both have."""
        return sum(bool(match.other) for match in self._matches)

    @property
    def new(self) -> int:
        """The number of questions that only the new file has."""
        return len(self._new)

    def pair(self, row: int) -> tuple[Question, Question] | None:
        """Return the two questions of a row, None if it has one only."""
        if row >= len(self._matches) or not self._matches[row].other:
            return None
        match = self._matches[row]
        return self._study.question(match.question), self._other.question(match.other)

    def match_at(self, row: int) -> Match | None:
        """Return the match of a row, None of a question that only the new file has."""
        return self._matches[row] if 0 <= row < len(self._matches) else None

    def candidates(self, row: int) -> list[tuple[str, str]]:
        """Return (id, name) of the questions that a row's question can be one with, the free ones first."""
        match = self.match_at(row)
        if match is None:
            return []
        mine = self._study.question(match.question)
        taken = {each.other for each in self._matches} - {match.other, ""}
        fitting = [
            each
            for each in self._other.questions
            if joined_kind(mine, each, counted=self._counted) is not None
        ]
        fitting.sort(key=lambda each: each.id in taken)
        return [("", self.say(NO_MATCH)), *((each.id, self.say(each.label)) for each in fitting)]

    def choose(self, row: int, other: str) -> None:
        """Take a question of the new file as the same as that of a row; "" for none."""
        match = self._matches[row]
        if other == match.other:
            return
        for at, each in enumerate(self._matches):
            if other and each.other == other:
                self._matches[at] = Match(each.question)
        mine = self._study.question(match.question)
        self._matches[row] = pair(mine, self._other.question(other)) if other else Match(match.question)
        self._chosen.discard(match.question)
        if other:
            self._chosen.add(match.question)
        self.beginResetModel()
        self._list_new()
        self.endResetModel()
        self.edited.emit()

    def set_options(self, row: int, options: Sequence[OptionMatch]) -> None:
        """Take the answers of a row's questions as these pairs."""
        self._matches[row] = replace(self._matches[row], options=tuple(options))
        self.redraw()
        self.edited.emit()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return the number of questions of either."""
        return 0 if parent.isValid() else len(self._matches) + len(self._new)

    def words(self, row: int, column: int) -> str:
        """Return the text of a cell."""
        match = self.match_at(row)
        if match is None:
            question = self._new[row - len(self._matches)]
            return {self.THEIRS: self.say(question.label), self.WHY: self.say(_("only in the new file"))}.get(
                column, ""
            )
        if column == self.MINE:
            return self.say(self._study.question(match.question).label)
        if not match.other:
            return self.say(_("not in the new file")) if column == self.WHY else ""
        if column == self.THEIRS:
            return self.say(self._other.question(match.other).label)
        if column == self.SURE:
            return self.say(CHOSEN if match.question in self._chosen else Percent(match.score))
        return " · ".join(self.say(reason) for reason in match.reasons)

    def typed(self, _row: int, _column: int, _text: str) -> bool:
        """Nothing is typed here."""
        return False


_WHY: dict[Why, Value] = {
    Why.SAME: _("same code and words"),
    Why.WORDS: _("same words"),
    Why.MEANING: _("same meaning in another language"),
    Why.CODE: _("same code, other words"),
    Why.RENAMED: _("known to be renamed"),
    Why.SPELLING: _("nearly the same words"),
    Why.PLACE: "",
    Why.CHOSEN: CHOSEN,
    Why.NOTHING: "",
}


class AnswerModel(FormModel):
    """The answers of two questions, a row a pair; then those that only the new file has."""

    edited = Signal()
    MINE, THEIRS, WHY = range(3)
    headings = (_("Answer in this study"), _("Answer in the new file"), _("Why"))

    def __init__(self, speaker: Speaker) -> None:
        super().__init__(speaker)
        self._mine: dict[str, Option] = {}
        self._theirs: dict[str, Option] = {}
        self._matches: list[OptionMatch] = []

    def show(self, questions: tuple[Question, Question] | None, matches: Sequence[OptionMatch]) -> None:
        """Show the answers of two questions, or none."""
        self.beginResetModel()
        mine, theirs = (each.options for each in questions) if questions else ((), ())
        self._mine = {option.code: option for option in mine}
        self._theirs = {option.code: option for option in theirs}
        self._matches = list(matches) if mine and theirs else []
        self.endResetModel()

    @property
    def matches(self) -> tuple[OptionMatch, ...]:
        """The pairs as they are now."""
        return tuple(self._matches)

    def _left(self) -> list[Option]:
        taken = {match.other for match in self._matches if match.is_joined}
        return [option for code, option in self._theirs.items() if code not in taken] if self._matches else []

    def candidates(self, row: int) -> list[tuple[str, str]]:
        """Return (code, name) of the answers that a row's answer can be one with, the free ones first."""
        if not 0 <= row < len(self._matches):
            return []
        own = self._matches[row]
        taken = {match.other for match in self._matches if match.is_joined and match is not own}
        options = sorted(self._theirs.values(), key=lambda option: option.code in taken)
        names = [(option.code, self._name(option)) for option in options]
        return [("", self.say(NO_MATCH)), *names]

    def chosen(self, row: int) -> str:
        """Return the code of the answer that a row's answer is one with, "" for none."""
        match = self._matches[row] if 0 <= row < len(self._matches) else None
        return match.other if match and match.is_joined else ""

    def choose(self, row: int, other: str) -> None:
        """Take an answer of the new file as the same as that of a row; "" for none."""
        if other == self.chosen(row):
            return
        for at, each in enumerate(self._matches):
            if other and each.other == other:
                self._matches[at] = OptionMatch(each.code)
        code = self._matches[row].code
        self._matches[row] = OptionMatch(code, other, 1.0, Why.CHOSEN) if other else OptionMatch(code)
        self.beginResetModel()
        self.endResetModel()
        self.edited.emit()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return the number of answers of either."""
        return 0 if parent.isValid() else len(self._matches) + len(self._left())

    def words(self, row: int, column: int) -> str:
        """Return the text of a cell."""
        if row >= len(self._matches):
            option = self._left()[row - len(self._matches)]
            return {self.THEIRS: self._name(option), self.WHY: self.say(_("new answer"))}.get(column, "")
        match = self._matches[row]
        if column == self.MINE:
            return self._name(self._mine[match.code])
        if column == self.THEIRS:
            return self._name(self._theirs[match.other]) if match.is_joined else ""
        if match.other and not match.is_joined:
            # A possibility, not taken: what it would be.
            return self.say(_("perhaps “{answer}”?").of(answer=self._name(self._theirs[match.other])))
        return self.say(_WHY[match.why])

    def _name(self, option: Option) -> str:
        words = self.say(option.label or Label({"": option.code}))
        return words if words == option.code else f"{words} ({option.code})"

    def typed(self, _row: int, _column: int, _text: str) -> bool:
        """Nothing is typed here."""
        return False


def is_unsure(match: Match) -> bool:
    """Tell whether a person should look at a pair: what is alike is not all the same."""
    return bool(match.other) and (
        match.score < _SURE or any(not option.is_joined and option.other for option in match.options)
    )


_SURE = (1 + LIKELY) / 2

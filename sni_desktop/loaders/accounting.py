"""Where every cell of a question went: rows in is rows out, and nothing is dropped silently."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.core.survey import Amounts, Choices, Kind, Ticks
from sni_desktop.core.values import dataclass
from sni_desktop.loaders.coded import texts_of
from sni_desktop.loaders.columns import column_of, numbers, without
from sni_desktop.loaders.dates import dates

if TYPE_CHECKING:
    from numpy import bool_
    from numpy.typing import NDArray

    from sni_desktop.core.survey import Answers, Cells, Question, Study
    from sni_desktop.loaders.columns import Column


_DAY_OR_TIME = re.compile(r"[0-9]{1,5}-[0-9]{2}-[0-9]{2}(?![0-9])|[0-9]{1,3}:[0-5][0-9]")
_MONTH_OR_YEAR = re.compile(r"[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?")
_NEVER_UNREAD = frozenset({Kind.TEXT, Kind.ID})


@dataclass(frozen=True)
class Account:
    """The respondents of a question by what became of their cells; the four parts add up to ``n``.

    ``missing`` have a value that the file names as missing, ``blank`` have nothing in their cells, and what
    ``unread`` have is neither an answer nor a blank ("many", where numbers are expected). Of tick boxes,
    those are missing that hold something but say of none whether it is ticked ("not asked").
    """

    answers: int
    missing: int
    blank: int
    unread: int

    @property
    def n(self) -> int:
        """All respondents."""
        return self.answers + self.missing + self.blank + self.unread


def account(study: Study, question: Question) -> Account:
    """Return what became of the cells of a question. ValueError if the study has no respondents."""
    answers = study.answers
    if answers is None:
        message = f"study {study.id!r} has no respondents"
        raise ValueError(message)
    blank, answered = _blank(answers, question), _answered(answers, question)
    if question.kind is Kind.MULTIPLE:
        blank = min(blank, answers.n - answered)
        return Account(answered, answers.n - answered - blank, blank, 0)
    places = answers.missing.get(question.id)
    missing = 0 if places is None else int((places > 0).sum())
    if answered and _is_ranked(answers, question):  # who ranked other items gave none to this one
        return Account(answered, missing, answers.n - answered - missing, 0)
    return Account(answered, missing, blank, answers.n - answered - missing - blank)


def _is_ranked(answers: Answers, question: Question) -> bool:
    """Return whether the answers are the place of an item, and cells the items: none of them is an answer."""
    if question.kind is not Kind.SINGLE or not question.columns:
        return False
    known = texts_of(question.options)
    return all(known.isdisjoint(column.texts) for column in columns_of(answers, question))


def columns_of(answers: Answers, question: Question) -> tuple[Column, ...]:
    """Return the columns that a question is read from."""
    return tuple(column_of(cells, cells.name) for cells in _cells_of(answers, question))


def _cells_of(answers: Answers, question: Question) -> list[Cells]:
    found = [answers.by_name[name] for name in question.columns if name in answers.by_name]
    if not found and question.id in answers.places:
        found = [answers.cells[answers.places[question.id]]]
    return found


def unread(column: Column, question: Question) -> int:
    """Return how many cells of a column are no answer to a question that is this column alone."""
    rest = without(column, texts_of(question.missing))
    match question.kind:
        case Kind.NUMBER | Kind.WEIGHT:
            if rest.numbers is not None:
                return 0
            is_lost = [numbers([text]) is None for text in rest.texts]
        case Kind.DATE:
            is_lost = [not is_date(text) for text in rest.texts]
        case Kind.SINGLE | Kind.SCALE:
            known = texts_of(question.options)
            is_lost = [text not in known for text in rest.texts]
        case _:
            return 0
    return sum(count for count, lost in zip(rest.counts.tolist(), is_lost, strict=True) if lost)


def is_date(text: str) -> bool:
    """Return whether a text is a date, a time, or both, in any year; or a year, or a month of one."""
    is_iso = _DAY_OR_TIME.match(text) or _MONTH_OR_YEAR.fullmatch(text)
    return is_iso is not None or bool(dates([text]).days[0])


def _answered(answers: Answers, question: Question) -> int:
    import numpy as np  # noqa: PLC0415

    match answers.by_question.get(question.id):
        case Choices(codes=codes):
            return int((codes > 0).sum())
        case Amounts(values=values):
            return int((~np.isnan(values)).sum())
        case Ticks(answered=answered):
            return int(answered.sum())
        case None if question.kind in _NEVER_UNREAD and not question.missing:
            # Of a million texts the distinct ones are not looked for again.
            return answers.n - int(_is_blank(answers, replace(question, columns=question.columns[:1])).sum())
        case _:
            columns = columns_of(answers, question)
            rest = [without(column, texts_of(question.missing)) for column in columns]
            return sum(column.answered - unread(column, question) for column in rest[:1])


def _blank(answers: Answers, question: Question) -> int:
    return int(_is_blank(answers, question).sum())


def _is_blank(answers: Answers, question: Question) -> NDArray[bool_]:
    import numpy as np  # noqa: PLC0415

    blank = np.ones(answers.n, np.bool_)
    for cells in _cells_of(answers, question):
        blank &= np.array([not value.strip() for value in cells.values], np.bool_)[cells.codes]
    return blank


def beside_boxes(answers: Answers, question: Question) -> dict[str, int]:
    """Return what respondents have in a set of tick boxes who answered none of them, and how many: "NA"."""
    import numpy as np  # noqa: PLC0415

    answer = answers.by_question.get(question.id)
    if not isinstance(answer, Ticks):
        return {}
    left = ~answer.answered & ~_is_blank(answers, question)
    found: dict[str, int] = {}
    for column in columns_of(answers, question):
        places = column.rows(np.arange(len(column.texts) + 1))
        counts = np.bincount(places[left], minlength=len(column.texts) + 1)[1:].tolist()
        for text, count in zip(column.texts, counts, strict=True):
            if count:
                found[text] = found.get(text, 0) + count
        left &= places == 0
    return found

"""A filter in words: who is looked at, by the labels of questions and answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.analysis.domains import named, number
from sni_desktop.charts.wording import joined_by
from sni_desktop.core.errors import UserError
from sni_desktop.core.filters import AllOf, AnyOf, Condition, Test, conditions_of, simplified
from sni_desktop.core.survey import Kind
from sni_desktop.core.text import Number, Text, _

if TYPE_CHECKING:
    from sni_desktop.core.filters import Filter
    from sni_desktop.core.survey import Question, Study
    from sni_desktop.core.text import Value

_MOST_ANSWERS = 3
"""So many answers are named in a short sentence; more are only counted."""
_SMALL = 10_000
"""From here on digits are grouped: a year is no number of things."""


def filter_words(study: Study, where: Filter, *, short: bool = False) -> Value:
    """Return "Region is “North” or “South”, and Age is between 18 and 34".

    Mixed "and" and "or" have parentheses. A ``short`` sentence names one condition and counts the others. A
    question or an option that the study does not have is called by its id.
    """
    where = simplified(where)
    if short and not isinstance(where, Condition):
        return _shortened(study, where)
    return _words(study, where, short=short)


def _words(study: Study, where: Filter, *, short: bool = False) -> Value:
    match where:
        case Condition():
            return _condition(study, where, short=short)
        case AllOf():
            return _joined([_part(study, part) for part in where.parts], where) or _("everybody")
        case AnyOf():
            return _joined([_part(study, part) for part in where.parts], where) or _("nobody")


def _part(study: Study, part: Filter) -> Value:
    words = _words(study, part)
    if isinstance(part, Condition) or not part.parts:
        return words
    return Text("({condition})").of(condition=words)


def _joined(parts: list[Value], group: AllOf | AnyOf) -> Value:
    """Return the parts joined two by two, half with half, so that hundreds are no deep nesting."""
    if len(parts) < 2:
        return parts[0] if parts else ""
    middle = len(parts) // 2
    pattern = _("{first}, and {second}") if isinstance(group, AllOf) else _("{first}, or {second}")
    return pattern.of(first=_joined(parts[:middle], group), second=_joined(parts[middle:], group))


def _shortened(study: Study, group: AllOf | AnyOf) -> Value:
    first = next((part for part in group.parts if isinstance(part, Condition)), None)
    count = len(conditions_of(group))
    if count == 0:
        return _words(study, group)
    if first is None:
        return _("%n condition(s)", "", count)
    more = (
        _("{condition}, and %n more condition(s)", "", count - 1)
        if isinstance(group, AllOf)
        else _("{condition}, or %n more condition(s)", "", count - 1)
    )
    return more.of(condition=_condition(study, first, short=True))


# Conditions


def _condition(study: Study, condition: Condition, *, short: bool) -> Value:
    question = next((each for each in study.questions if each.id == condition.question), None)
    asked = condition.question if question is None else named(question)
    answers = tuple(_answer(question, value) for value in condition.values)
    ticked = question is not None and question.kind is Kind.MULTIPLE
    if condition.test is Test.BETWEEN and len(answers) == 2:
        low, high = answers
        return _("{question} is between {low} and {high}").of(question=asked, low=low, high=high)
    if short and len(answers) > _MOST_ANSWERS:
        return _counted(len(answers), ticked=ticked).of(question=asked)
    if condition.test is Test.IS_NOT:
        text = _("{question} does not include {answer}") if ticked else _("{question} is not {answer}")
    else:
        text = _("{question} includes {answer}") if ticked else _("{question} is {answer}")
    return text.of(question=asked, answer=_one_of(answers))


def _counted(count: int, *, ticked: bool) -> Text:
    if ticked:
        return _("{question} includes one of %n answer(s)", "", count)
    return _("{question} is one of %n answer(s)", "", count)


def _one_of(answers: tuple[Value, ...]) -> Value:
    """Return "A, B or C"."""
    if len(answers) < 2:
        return answers[0] if answers else "…"
    *items, last = answers
    return _("{items} or {last}").of(items=joined_by(items, ", "), last=last)


def _answer(question: Question | None, value: str) -> Value:
    """Return an option's label in quotes, since it may hold an "and" of its own, or a number."""
    if question is not None and question.kind.is_number:
        return number_words(value)
    options = question.options if question is not None else ()
    label = next((option.label for option in options if option.code == value), None)
    return _("“{word}”").of(word=label or value)


def number_words(text: str) -> Value:
    """Return a number of a filter as it is read: years without digit groups; what is none stays in quotes."""
    try:
        value = number(text)
    except UserError:
        return _("“{word}”").of(word=text)
    if value.is_integer() and 0 <= value < _SMALL:
        return str(int(value))
    return Number(value, len(text.strip().partition(".")[2]))

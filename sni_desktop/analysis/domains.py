"""Who passes a filter: a domain of the whole file, never a smaller file.

Weights, strata and sampling units stay those of everybody, so that the errors of a domain are right (Cochran,
Sampling Techniques, 1977, section 2.12).
"""

from __future__ import annotations

import math
import re
from functools import reduce
from operator import and_, or_
from typing import TYPE_CHECKING

from sni_desktop.core.errors import UserError
from sni_desktop.core.filters import AllOf, AnyOf, Condition, Filter, Test, conditions_of
from sni_desktop.core.survey import Amounts, Choices, Kind, Ticks
from sni_desktop.core.text import MINUS, Listing, _

if TYPE_CHECKING:
    from numpy import bool_
    from numpy.typing import NDArray

    from sni_desktop.core.survey import Answers, Option, Question, Study
    from sni_desktop.core.text import Value

_NUMBER = re.compile(rf"[-+{MINUS}]?[0-9]+(?:\.[0-9]+)?")
_ORDERED = frozenset({Kind.SCALE, Kind.NUMBER, Kind.WEIGHT})
_NAMED_IN_A_HINT = 8


def domain(study: Study, where: Filter) -> NDArray[bool_]:
    """Return who passes ``where``: one truth value for each respondent of the whole file, shape (n,).

    Who did not answer a question passes no test of it, not even ``IS_NOT``. UserError if `check` finds fault.
    """
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    n = _answers(study).n
    match where:
        case Condition():
            return _passing(study, where)
        case AllOf():
            return reduce(and_, (domain(study, part) for part in where.parts), np.ones(n, dtype=np.bool_))
        case AnyOf():
            return reduce(or_, (domain(study, part) for part in where.parts), np.zeros(n, dtype=np.bool_))


def check(study: Study, where: Filter) -> None:
    """Raise a UserError if a filter cannot be applied to a study; looks at no respondent.

    That is: a question or an option that the study does not have, a question without answers to compare, a
    test that does not suit the question, too few or too many values, a value that is no number, or a lowest
    value above the highest.
    """
    for condition in conditions_of(where):
        _operands(_asked(study, condition.question), condition)


def filterable(study: Study) -> tuple[Question, ...]:
    """Return the questions that a filter can ask about; none in a study without respondents."""
    known = study.answers.by_question if study.answers else {}
    return tuple(question for question in study.questions if question.id in known)


def comparisons_of(question: Question) -> tuple[Test, ...]:
    """Return the tests that suit a question: only scales and numbers have a "between"."""
    return tuple(test for test in Test if test is not Test.BETWEEN or question.kind in _ORDERED)


def on_scale(question: Question) -> tuple[Option, ...]:
    """Return the options between which one can be, from the lowest to the highest: without "don't know"."""
    marks = _marks(question)
    inside = (option for option in question.options if option.code in marks)
    return tuple(sorted(inside, key=lambda option: marks[option.code]))


def number(text: str) -> float:
    """Return a number written in digits with a decimal point; UserError if the text is none."""
    value = float(text.strip().replace(MINUS, "-")) if _NUMBER.fullmatch(text.strip()) else math.nan
    if not math.isfinite(value):
        raise UserError(
            _("“{value}” is not a number.").of(value=text), _("Write it in digits, for example 18.")
        )
    return value


# Conditions


def _passing(study: Study, condition: Condition) -> NDArray[bool_]:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    question = _asked(study, condition.question)
    operands = _operands(question, condition)
    found: NDArray[bool_]
    match _answers(study).by_question[question.id]:
        case Amounts(values=values):
            answered = ~np.isnan(values)
            if condition.test is Test.BETWEEN:
                low, high = operands
                found = (values >= low) & (values <= high)
            else:
                found = np.isin(values, operands)
        case Choices(codes=codes):
            wanted = np.isin(np.arange(len(question.options) + 1), operands)
            answered, found = codes > 0, wanted[codes]
        case Ticks(chosen=chosen, answered=answered):
            found = np.logical_or.reduce(chosen[:, [int(place) - 1 for place in operands]], axis=1)
    passing: NDArray[bool_] = answered & (~found if condition.test is Test.IS_NOT else found)
    return passing


def _operands(question: Question, condition: Condition) -> list[float]:
    """Return what answers are compared with: numbers, or places of options from 1 (all those between two)."""
    if condition.test not in comparisons_of(question):
        raise UserError(
            _("The answers to “{question}” have no order, so nothing is between them.").of(
                question=named(question)
            ),
            _("Choose the answers one by one."),
        )
    _check_count(question, condition)
    if question.kind.is_number:
        numbers = [number(value) for value in condition.values]
        if condition.test is Test.BETWEEN and numbers[0] > numbers[1]:
            raise _wrong_order(question, *condition.values)
        return numbers
    places = {option.code: float(place) for place, option in enumerate(question.options, 1)}
    for value in condition.values:
        if value not in places:
            raise no_answer(question, value)
    codes = _between(question, *condition.values) if condition.test is Test.BETWEEN else condition.values
    return [places[code] for code in codes]


def _check_count(question: Question, condition: Condition) -> None:
    count, sentence, hint = len(condition.values), None, _("Choose or enter it.")
    if condition.test is Test.BETWEEN:
        if count != 2:
            sentence = _("For “{question}”, a lowest and a highest value are needed.")
    elif count == 0:
        sentence = _("For “{question}”, a value is still missing.")
    elif count > 1 and condition.test is not Test.IN:
        sentence = _("For “{question}”, only one value is possible here.")
        hint = _("Choose the comparison with several values.")
    if sentence is not None:
        raise UserError(sentence.of(question=named(question)), hint)


def _between(question: Question, low: str, high: str) -> list[str]:
    """Return the codes of the options from ``low`` to ``high`` on a scale, with those of equal score."""
    marks = _marks(question)
    for value in (low, high):
        if value not in marks:
            raise UserError(
                _("The answer “{answer}” to “{question}” is not on the scale.").of(
                    answer=question.option(value).label, question=named(question)
                ),
                _("Choose two answers that are on the scale."),
            )
    if marks[low] > marks[high]:
        raise _wrong_order(question, question.option(low).label, question.option(high).label)
    return [code for code, mark in marks.items() if marks[low] <= mark <= marks[high]]


def _marks(question: Question) -> dict[str, float]:
    """Return where each option is on a scale: its score, or its place if not all have a score."""
    inside = [option for option in question.options if not option.outside]
    scores = {option.code: option.score for option in inside if option.score is not None}
    if len(scores) == len(inside):
        return scores
    return {option.code: float(place) for place, option in enumerate(inside)}


def _answers(study: Study) -> Answers:
    if study.answers is None:
        raise UserError(
            _("{name} holds published figures, not answers of respondents.").of(name=study.title),
            _("Open a survey file to choose who is looked at."),
        )
    return study.answers


def _asked(study: Study, question_id: str) -> Question:
    answers = _answers(study)
    question = next((each for each in study.questions if each.id == question_id), None)
    if question is None:
        raise no_question(question_id)
    if question.id not in answers.by_question:
        raise UserError(
            _("“{question}” cannot be used to choose who is looked at.").of(question=named(question)),
            _("Free texts and identifiers have no answers to compare; choose another question."),
        )
    return question


# What is said


def named(question: Question) -> Value:
    """Return the name of a question in a sentence."""
    return question.label or question.id


def no_question(name: str) -> UserError:
    """Return the error of a name that is no question's."""
    return UserError(
        _("There is no question “{question}” in this study.").of(question=name),
        _("Use the name of the question as it stands in the list."),
    )


def no_answer(question: Question, value: str) -> UserError:
    """Return the error of a value that is none of a question's options."""
    options: list[Value] = [option.label or option.code for option in question.options[:_NAMED_IN_A_HINT]]
    if len(question.options) > len(options):
        options.append("…")
    return UserError(
        _("“{question}” has no answer “{answer}”.").of(question=named(question), answer=value),
        _("Its answers are: {answers}.").of(answers=Listing(tuple(options))),
    )


def _wrong_order(question: Question, low: Value, high: Value) -> UserError:
    return UserError(
        _("For “{question}”, {low} is higher than {high}.").of(question=named(question), low=low, high=high),
        _("Put the lowest value first."),
    )

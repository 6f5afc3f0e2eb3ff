"""A scale seen as one number a wave: the mean of its scores, or the share of its positive side."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.core.survey import Amounts, Choices, Kind, Option, Question
from sni_desktop.core.text import LANGUAGES, Label

if TYPE_CHECKING:
    from sni_desktop.core.survey import Answer, Answers

REST = "rest"
"""The code of the answers that are on the scale but not on its positive side."""


def scores(question: Question, answers: Answers) -> tuple[Question, Answers]:
    """Return the scale as a number question: each answer its score, answers outside the scale missing."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    answer = _choices(answers, question)
    by_code = [float("nan")] + [
        float("nan") if option.outside else _score(option) for option in question.options
    ]
    values = Amounts(np.array(by_code)[answer.codes])
    return replace(question, kind=Kind.NUMBER, options=()), _with(answers, question, values)


def positive_share(question: Question, answers: Answers) -> tuple[Question, Answers]:
    """Return the scale as one option, its positive side, of all who gave an answer on the scale."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    answer = _choices(answers, question)
    positive = positive_options(question)
    lookup = [0] + [0 if option.outside else 1 if option in positive else 2 for option in question.options]
    sides = Choices(np.array(lookup, dtype=np.uint16)[answer.codes])
    side = Option("positive", joined(positive), 1.0)
    other = Option(REST, joined(tuple(o for o in question.options if not o.outside and o not in positive)))
    merged = replace(question, kind=Kind.SINGLE, options=(side, other))
    return merged, _with(answers, question, sides)


def positive_options(question: Question) -> tuple[Option, ...]:
    """Return the options above the middle of the scale (its top two on a scale of five)."""
    middle = _middle(question)
    return tuple(option for option in question.options if not option.outside and _score(option) > middle)


def negative_options(question: Question) -> tuple[Option, ...]:
    """Return the options below the middle of the scale."""
    middle = _middle(question)
    return tuple(option for option in question.options if not option.outside and _score(option) < middle)


def joined(options: tuple[Option, ...]) -> Label:
    """Return one label for several options, in each language that one of them has."""
    codes = [code for code in ("", *LANGUAGES) if any(code in option.label.texts for option in options)]
    return Label({code: " / ".join(option.label.in_language(code) for option in options) for code in codes})


def _middle(question: Question) -> float:
    on_scale = [_score(option) for option in question.options if not option.outside]
    return (min(on_scale) + max(on_scale)) / 2


def _score(option: Option) -> float:
    return 0.0 if option.score is None else option.score


def _choices(answers: Answers, question: Question) -> Choices:
    answer = answers.by_question[question.id]
    assert isinstance(answer, Choices)  # noqa: S101 - a scale is answered by one choice
    return answer


def _with(answers: Answers, question: Question, answer: Answer) -> Answers:
    return replace(answers, by_question={**answers.by_question, question.id: answer})

"""A scale seen as one number: the mean of its scores, the share of one of its sides, or their balance."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.core.survey import Amounts, Choices, Kind, Option, Question
from sni_desktop.core.text import LANGUAGES, Label

if TYPE_CHECKING:
    from collections.abc import Callable

REST = "rest"
"""The code of the answers that are on the scale but not on its positive side."""

NEGATIVE = "negative"


def scores(question: Question, answer: Choices) -> tuple[Question, Amounts]:
    """Return the scale as a number question: each answer its score, answers outside the scale missing."""
    return _as_number(question), _amounts(question, answer, _score)


def balance(question: Question, answer: Choices, *, outside_counts: bool = False) -> tuple[Question, Amounts]:
    """Return the scale as 1 for its positive side, -1 for its negative one and 0 between.

    With ``outside_counts``, answers outside the scale are in the base, on neither side.
    """
    positive, negative = positive_options(question), negative_options(question)
    return _as_number(question), _amounts(
        question,
        answer,
        lambda option: float(option in positive) - float(option in negative),
        outside=0.0 if outside_counts else float("nan"),
    )


def positive_share(
    question: Question, answer: Choices, *, outside_counts: bool = False
) -> tuple[Question, Choices]:
    """Return the scale as one option, its positive side, of all who gave an answer on the scale.

    With ``outside_counts``, of all who answered.
    """
    return as_side(question, answer, positive_options(question), "positive", outside_counts=outside_counts)


def negative_share(
    question: Question, answer: Choices, *, outside_counts: bool = False
) -> tuple[Question, Choices]:
    """Return the scale as one option, its negative side, of the same base as `positive_share`."""
    return as_side(question, answer, negative_options(question), NEGATIVE, outside_counts=outside_counts)


def _as_number(question: Question) -> Question:
    return replace(question, kind=Kind.NUMBER, options=())


def _amounts(
    question: Question, answer: Choices, number: Callable[[Option], float], outside: float = float("nan")
) -> Amounts:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    numbers = [outside if each.outside else number(each) for each in question.options]
    by_code = [float("nan"), *numbers]
    return Amounts(np.array(by_code)[answer.codes])


def as_side(
    question: Question, answer: Choices, side: tuple[Option, ...], code: str, *, outside_counts: bool
) -> tuple[Question, Choices]:
    """Return a question as two options: ``side`` (with this ``code``), and the rest of its base."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    out = 2 if outside_counts else 0
    lookup = [0, *(out if option.outside else 1 if option in side else 2 for option in question.options)]
    chosen = Choices(np.array(lookup, dtype=np.uint8)[answer.codes])
    based = (option for option in question.options if outside_counts or not option.outside)
    rest = tuple(option for option in based if option not in side)
    options = Option(code, joined(side), 1.0), Option(REST, joined(rest))
    return replace(question, kind=Kind.SINGLE, options=options), chosen


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

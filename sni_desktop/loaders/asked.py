"""How each question of a study was put in each of its waves, and how many answered it there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.core.survey import Amounts, Asked, Choices, Ticks

if TYPE_CHECKING:
    from numpy import bool_, int64
    from numpy.typing import NDArray

    from sni_desktop.core.survey import Answers, Question, Study


def asked_in(study: Study) -> tuple[Asked, ...]:
    """Return how the questions were put, in each wave in which there is anything about them.

    That is what the study holds already if its waves come from several files; the waves of one file had the
    same questionnaire.
    """
    return study.asked or tuple(
        Asked(
            question.id,
            study.waves[place].id,
            question.label,
            question.text,
            question.options,
            position,
            base,
        )
        for position, question in enumerate(study.questions)
        for place, base in _bases(study, question).items()
    )


def _bases(study: Study, question: Question) -> dict[int, int | None]:
    """Return how many answered, by the place of the wave; None where figures were published."""
    named = {figure.wave for figure in study.published if figure.question == question.id}
    bases: dict[int, int | None] = {place: None for place, wave in enumerate(study.waves) if wave.id in named}
    if study.answers is not None:
        counts = answered(study.answers, question, len(study.waves))
        bases |= {place: count for place, count in enumerate(counts) if count}
    return bases


def answered(answers: Answers, question: Question, waves: int) -> list[int]:
    """Return how many respondents of each wave answered a question."""
    import numpy as np  # noqa: PLC0415

    who = _who(answers, question)
    if who is None:
        return [0] * waves
    counts: list[int] = np.bincount(answers.wave[who], minlength=waves).tolist()
    return counts


def _who(answers: Answers, question: Question) -> NDArray[bool_] | None:
    import numpy as np  # noqa: PLC0415

    match answers.by_question.get(question.id):
        case Choices(codes=codes):
            return np.asarray(codes > 0)
        case Amounts(values=values):
            return ~np.isnan(values)
        case Ticks(answered=who):
            return who
        case _ if question.id in answers.places:
            cells = answers.cells[answers.places[question.id]]
            filled = np.array([bool(value.strip()) for value in cells.values], np.bool_)
            return np.asarray(filled[cells.codes])
        case _:
            return None


def chosen(answers: Answers, question: Question, waves: int) -> NDArray[int64] | None:
    """Return how many respondents chose each option in each wave (waves x options); None without answers."""
    import numpy as np  # noqa: PLC0415

    size = len(question.options)
    match answers.by_question.get(question.id):
        case Choices(codes=codes):
            cells = answers.wave.astype(np.int64) * (size + 1) + codes
            counts = np.bincount(cells, minlength=waves * (size + 1)).reshape(waves, size + 1)
            return np.asarray(counts[:, 1:])
        case Ticks(chosen=boxes):
            return (
                np.array([np.bincount(answers.wave[boxes[:, at]], minlength=waves) for at in range(size)])
                .reshape(size, waves)
                .T
            )
        case _:
            return None

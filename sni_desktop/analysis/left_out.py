"""Who is looked at in a wave and yet not in the base of a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.analysis.samples import sample_of
from sni_desktop.core.survey import Choices
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from sni_desktop.core.query import Query
    from sni_desktop.core.survey import Question, Study


@dataclass(frozen=True)
class LookedAt:
    """Respondents of one wave who pass the filter, unweighted.

    ``counted`` have a weight above 0, ``weightless`` have none. ``outside`` holds the answers outside the
    scale, by their codes, and how many of the counted gave each; those that nobody gave are left out.
    """

    counted: int
    weightless: int
    outside: tuple[tuple[str, int], ...] = ()


def looked_at(study: Study, query: Query, question: Question, wave_id: str) -> LookedAt:
    """Return who is looked at for ``question`` in a wave of a study with respondents."""
    assert study.answers is not None  # noqa: S101 - the caller has looked
    sample = sample_of(study, query)
    number = next(at for at, wave in enumerate(study.waves, start=1) if wave.id == wave_id)
    inside = sample.by_wave.codes == number
    counted = inside & (sample.design.weights > 0)
    outside: list[tuple[str, int]] = []
    answer = study.answers.by_question[question.id]
    if isinstance(answer, Choices):
        for code, option in enumerate(question.options, start=1):
            if option.outside and (n := int((counted & (answer.codes == code)).sum())):
                outside.append((option.code, n))
    n = int(counted.sum())
    return LookedAt(n, int(inside.sum()) - n, tuple(outside))

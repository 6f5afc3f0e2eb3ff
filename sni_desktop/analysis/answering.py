"""Questions with several answers: which were on the list in a wave, and who answered or was not asked."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from sni_desktop.analysis.samples import sample_of
from sni_desktop.core.query import Counting
from sni_desktop.core.result import Answering
from sni_desktop.core.survey import Ticks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy import bool_, float64
    from numpy.typing import NDArray

    from sni_desktop.core.query import Query
    from sni_desktop.core.survey import Question, Study

_LISTS: WeakKeyDictionary[Study, dict[str, tuple[frozenset[int], ...]]] = WeakKeyDictionary()


def lists_of(study: Study, question: Question) -> tuple[frozenset[int], ...]:
    """Return, for each wave, the places of the options that were on the list of a question.

    Where the waves come from several files, each has the list of its own file. Else an option whose box is
    blank for everybody in a wave was not on it, or nobody chose it and the file does not tell; one that is
    blank in all waves was on the list, since it has a column.
    """
    known = _LISTS.setdefault(study, {})
    if question.id not in known:
        known[question.id] = _lists(study, question)
    return known[question.id]


def _lists(study: Study, question: Question) -> tuple[frozenset[int], ...]:
    marked = _marked(study, question)
    if not study.asked:
        return marked
    texts = {
        text: place for place, option in enumerate(question.options) for text in (*option.also, option.code)
    }
    asked = {
        each.wave: frozenset(texts[option.code] for option in each.options if option.code in texts)
        for each in study.asked
        if each.question == question.id and each.options
    }
    return tuple(
        places & asked.get(wave.id, places) for wave, places in zip(study.waves, marked, strict=True)
    )


def _marked(study: Study, question: Question) -> tuple[frozenset[int], ...]:
    """Return the options whose boxes hold anything in each wave."""
    count, everything = len(study.waves), frozenset(range(len(question.options)))
    answers = study.answers
    answer = answers.by_question.get(question.id) if answers else None
    if answers is None or not isinstance(answer, Ticks) or answer.shown is None:
        return (everything,) * count
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    marked = np.array([np.bincount(answers.wave[column], minlength=count) > 0 for column in answer.shown.T])
    marked |= ~marked.any(axis=1, keepdims=True)
    return tuple(frozenset(np.flatnonzero(marked[:, wave]).tolist()) for wave in range(count))


def answering(study: Study, question: Question, query: Query, kept: Sequence[int]) -> tuple[Answering, ...]:
    """Return who answered in each of the ``kept`` waves (indexes); none for other kinds of questions."""
    answer = study.answers.by_question.get(question.id) if study.answers else None
    if study.answers is None or not isinstance(answer, Ticks):
        return ()
    sample = sample_of(study, query)
    inside = sample.design.weights > 0
    if sample.domain is not None:
        inside = inside & sample.domain
    lists = lists_of(study, question)
    codes = [option.code for option in question.options]
    return tuple(
        _in_wave(
            answer,
            inside & (study.answers.wave == index),
            sample.design.weights,
            query.counting,
            frozenset(codes[place] for place in lists[index]),
        )
        for index in kept
    )


def _in_wave(
    answer: Ticks,
    inside: NDArray[bool_],
    weights: NDArray[float64],
    counting: Counting,
    listed: frozenset[str],
) -> Answering:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    answered = inside & answer.answered
    mentions = answer.chosen[answered].sum(axis=1, dtype=np.int32)
    weighted = weights[answered]
    total = float(weighted @ mentions)
    base = {
        Counting.RESPONDENTS: weighted.sum(),
        Counting.EVERYBODY: weights[inside].sum(),
        Counting.MENTIONS: weighted[mentions > 0].sum(),
    }[counting]
    not_asked = None if answer.not_asked is None else int((inside & answer.not_asked).sum())
    silent = int(inside.sum()) - len(mentions) - (not_asked or 0)
    mean = total / float(base) if base else None
    return Answering(len(mentions), silent, not_asked, int(mentions.sum()), mean, listed)

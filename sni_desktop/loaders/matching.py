"""Which questions of two studies are the same: suggestions with reasons, for a person to judge.

Similarities are 0 to 1. All pairs of questions are compared at once, by their names, their words and their
answers; then each gets one partner at most, so that the sum of the similarities is as large as can be.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from sni_desktop.core.survey import Kind
from sni_desktop.core.text import Percent, Text, _
from sni_desktop.core.values import dataclass
from sni_desktop.loaders.columns import numbers
from sni_desktop.loaders.likeness import likeness, overlap
from sni_desktop.loaders.option_matching import OptionMatch, match_options, once
from sni_desktop.loaders.synonyms import meanings
from sni_desktop.loaders.words import normal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy import bool_, float64
    from numpy.typing import NDArray

    from sni_desktop.core.survey import Question

LIKELY = 0.5
"""From here on a pair is suggested."""

_MOST_PAIRS = 4_000_000
"""Of more pairs only those of the same name or wording are looked at."""
_ALONE = 1e-9
_NAME = 0.75
_BARE_NAME = 0.5
_BARE = re.compile(
    r"(?:q|v|var|question|vraag|frage|col|column|item|x)?[ _.-]?[0-9]+(?:[ _.-]?[a-z0-9]{1,2})?"
)
"""A name that only counts ("Q12") says less than one that names something."""
_OPTIONS = 0.25
"""How much of a similarity the answers decide."""
_CODES = 0.6
"""How much the same codes are worth under other words: they may be those of another language."""
_LIST, _SEVERAL = 0.7, 3
_PLACE = 0.02
"""What the same place in the questionnaire is worth."""
_OTHER_KIND = 0.85
"""How much a pair is worth if one is a choice and the other a number or a text."""
_ALIKE = 0.6
"""Words as alike as that are named as a reason."""
_SAME = 0.999
_MARGIN = 0.1
_SHARED = 0.5
"""How much words count that are those of other questions too, as in a grid."""

_LISTS = frozenset({Kind.SINGLE, Kind.SCALE})
_CHOICES = _LISTS | {Kind.MULTIPLE}
_WORDS = frozenset({Kind.TEXT, Kind.ID, Kind.DATE})


@dataclass(frozen=True)
class Match:
    """A question, and the one of the other study that asks the same; ``other`` is "" where none does.

    ``options`` are pairs of their answers. ``reasons`` say what speaks for the pair.
    """

    question: str
    other: str = ""
    score: float = 0.0
    reasons: tuple[Text, ...] = ()
    options: tuple[OptionMatch, ...] = ()


def joined_kind(one: Question, other: Question, *, counted: tuple[bool, bool] = (True, True)) -> Kind | None:
    """Return the kind of a question that has the answers of two; None if they cannot be one question.

    ``counted`` says in which of the two studies respondents answered. What is a text in one file and a choice
    in the other is text: of few respondents many answer differently. Published figures do not tell whether
    several answers were allowed; respondents do.
    """
    kinds = {one.kind, other.kind}
    if len(kinds) == 1:
        return one.kind
    if not all(counted) and kinds <= _CHOICES:
        return {(True, False): one.kind, (False, True): other.kind}.get(counted, Kind.MULTIPLE)
    if Kind.MULTIPLE in kinds:
        return None
    if kinds <= _LISTS:
        return Kind.SCALE
    if kinds & _WORDS:
        return Kind.TEXT
    # An amount, and the same as a choice of numbers.
    lists = [each for each in (one, other) if each.kind in _LISTS]
    return Kind.NUMBER if all(numbers([option.code for option in each.options]) for each in lists) else None


def match_questions(
    questions: Sequence[Question], others: Sequence[Question], *, counted: tuple[bool, bool] = (True, True)
) -> tuple[Match, ...]:
    """Return a match for each of ``questions``, in their order; those without a likely partner have none.

    ``counted`` is that of `joined_kind`.
    """
    if not questions or not others:
        return tuple(Match(question.id) for question in questions)
    if len(questions) * len(others) > _MOST_PAIRS:
        return _by_names(questions, others, counted)
    evidence = _Evidence(questions, others, counted)
    chosen = _best(evidence.scores)
    return tuple(
        evidence.match(place, chosen[place]) if place in chosen else Match(question.id)
        for place, question in enumerate(questions)
    )


def pair(question: Question, other: Question) -> Match:
    """Return two questions as a match, whatever speaks for it, seen by themselves."""
    return _Evidence([question], [other]).match(0, 0)


def _best(scores: NDArray[float64]) -> dict[int, int]:
    """Return the partner of each place, of all pairs that are likely."""
    import numpy as np  # noqa: PLC0415
    from scipy.sparse import coo_matrix  # noqa: PLC0415
    from scipy.sparse.csgraph import min_weight_full_bipartite_matching  # noqa: PLC0415

    # Of equal pairs, the ones at the same place in their questionnaires.
    mine, theirs = (np.linspace(0, 1, size) for size in scores.shape)
    near = _PLACE * (1 - np.abs(mine[:, None] - theirs))
    rows, columns = np.nonzero(scores >= LIKELY)
    # Each may also stay without a partner: in a column of its own, at next to no gain.
    alone, count = np.arange(len(scores)), scores.shape[1]
    gains = np.concatenate([(scores + near)[rows, columns], np.full(len(alone), _ALONE)])
    places = np.concatenate([rows, alone]), np.concatenate([columns, count + alone])
    pairs = coo_matrix((gains, places), shape=(len(scores), count + len(alone))).tocsr()
    paired = zip(*min_weight_full_bipartite_matching(pairs, maximize=True), strict=True)
    return {int(row): int(column) for row, column in paired if column < count}


def _by_names(
    questions: Sequence[Question], others: Sequence[Question], counted: tuple[bool, bool]
) -> tuple[Match, ...]:
    """Return matches of the same name, or else the same wording, where these are unique."""
    found: dict[str, Match] = {}
    taken: set[str] = set()
    for key in (_name, _wording):
        partners = {key(other): other for other in others if other.id not in taken}
        for question in questions:
            other = partners.get(key(question)) if question.id not in found else None
            if other is not None and joined_kind(question, other, counted=counted):
                del partners[key(question)]
                taken.add(other.id)
                found[question.id] = pair(question, other)
    return tuple(found.get(question.id, Match(question.id)) for question in questions)


# -- Similarity ----------------------------------------------------------------------------------------


class _Evidence:
    """What speaks for pairs of questions: matrices of questions by others."""

    def __init__(
        self,
        questions: Sequence[Question],
        others: Sequence[Question],
        counted: tuple[bool, bool] = (True, True),
    ) -> None:
        self._questions, self._others, self._counted = questions, others, counted
        self.same_name = _equal([_name(each) for each in questions], [_name(each) for each in others])
        every, count = [*questions, *others], len(questions)
        texts, answers = [_texts(each) for each in every], [_answers(each) for each in every]
        words, lists = likeness(texts, texts), overlap(answers, answers)
        by_codes = overlap([_codes(each) for each in questions], [_codes(each) for each in others])
        self.words = words[:count, count:]
        self.answers = lists[:count, count:].clip(min=_CODES * by_codes)
        self._own_words, self._own_answers = _is_own(words, count), _is_own(lists, count)

    def match(self, place: int, other: int) -> Match:
        """Return a pair as a match, with what speaks for it."""
        one, two = self._questions[place], self._others[other]
        options = match_options(one.options, two.options)
        reasons = _reasons(bool(self.same_name[place, other]), float(self.words[place, other]), options)
        return Match(one.id, two.id, float(self.scores[place, other]), reasons, options)

    @cached_property
    def scores(self) -> NDArray[float64]:
        """Return similarities, 0 for questions whose answers are of different kinds."""
        import numpy as np  # noqa: PLC0415

        worth = np.array([_BARE_NAME if _BARE.fullmatch(_name(each)) else _NAME for each in self._questions])
        named = worth[:, None] * self.same_name
        own = self._own_words | (self.words > _SAME)
        asked = named + (1 - named) * np.where(own, self.words, _SHARED * self.words)
        has_answers = np.array([bool(each.options) for each in self._questions])[:, None] & np.array(
            [bool(each.options) for each in self._others]
        )
        weight = np.where(has_answers, _OPTIONS, 0.0)
        answers = np.where(own | self.same_name, self.answers, _SHARED * self.answers)
        together = (1 - weight) * asked + weight * answers
        # A list of answers that no other question has is nearly as good as a wording.
        several = np.array([len(each.options) >= _SEVERAL for each in self._questions])[:, None]
        scores = np.maximum(together, np.where(several & self._own_answers, _LIST * self.answers, 0.0))
        found: NDArray[float64] = _kinds(self._questions, self._others, self._counted) * scores.clip(0, 1)
        return found


def _is_own(alike: NDArray[float64], count: int) -> NDArray[bool_]:
    """Tell which pairs are more alike than either of the two is to any other question, of both files.

    ``alike`` compares all questions with one another, of which the first ``count`` are those of one file.
    Items of one grid are all alike: that says nothing about which two are the same.
    """
    import numpy as np  # noqa: PLC0415

    between = alike[:count, count:]
    rest = alike.copy()
    np.fill_diagonal(rest, 0.0)
    highest, second = (np.sort(rest, axis=1)[:, [place]] for place in (-1, -2))
    # The highest but for the pair itself.
    mine = np.where(highest[:count] <= between, second[:count], highest[:count])
    theirs = np.where(highest[count:] <= between.T, second[count:], highest[count:]).T
    return np.asarray(between > np.maximum(mine, theirs) + _MARGIN)


def _kinds(
    questions: Sequence[Question], others: Sequence[Question], counted: tuple[bool, bool]
) -> NDArray[float64]:
    """Return 1 for questions of one kind, less for those that can be joined all the same, and else 0."""
    import numpy as np  # noqa: PLC0415

    # Whether the codes are numbers decides as well, so kinds alone are not enough to look it up.
    mine, theirs = ([(each.kind, _has_numbers(each)) for each in side] for side in (questions, others))
    known = {
        (one, other): _worth(questions[mine.index(one)], others[theirs.index(other)], counted)
        for one in set(mine)
        for other in set(theirs)
    }
    return np.array([[known[one, other] for other in theirs] for one in mine])


def _has_numbers(question: Question) -> bool:
    return question.kind in _LISTS and numbers([option.code for option in question.options]) is not None


def _worth(one: Question, other: Question, counted: tuple[bool, bool]) -> float:
    if joined_kind(one, other, counted=counted) is None:
        return 0.0
    return 1.0 if one.kind is other.kind or {one.kind, other.kind} <= _CHOICES else _OTHER_KIND


def _name(question: Question) -> str:
    """Return the name of the column that a question is, if it is a single one, else its own."""
    return normal(question.columns[0] if len(question.columns) == 1 else question.id)


def _wording(question: Question) -> str:
    return " ".join(_texts(question))


def _texts(question: Question) -> list[str]:
    """Return all wordings of a question as they are compared, each once."""
    texts = [*question.label.texts.values(), *question.text.texts.values()]
    return list(dict.fromkeys(filter(None, map(normal, texts))))


def _equal(mine: Sequence[str], theirs: Sequence[str]) -> NDArray[bool_]:
    import numpy as np  # noqa: PLC0415

    found: NDArray[bool_] = np.array(mine, dtype=object)[:, None] == np.array(theirs, dtype=object)
    return found


def _answers(question: Question) -> set[str]:
    """Return the answers as they are compared: words of one meaning are one answer in all languages."""
    texts = (normal(text) for option in question.options for text in option.label.texts.values() if text)
    return {f"= {min(known)}" if (known := meanings(text)) else once(text) for text in texts}


def _codes(question: Question) -> set[str]:
    return {option.code for option in question.options}


# -- Reasons -------------------------------------------------------------------------------------------


def _reasons(same_name: bool, words: float, options: Sequence[OptionMatch]) -> tuple[Text, ...]:
    found = []
    if same_name:
        found.append(_("same name"))
    if words > _SAME:
        found.append(_("same wording"))
    elif words >= _ALIKE:
        found.append(_("wording {share} alike").of(share=Percent(words)))
    joined = sum(option.is_joined for option in options)
    if joined:
        found.append(_("%n answer(s) in common", "", joined))
    return tuple(found)

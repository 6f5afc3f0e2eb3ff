"""Which answers of two lists are the same: by code and words, by words alone, across languages, or renamed.

A match is only suggested (`OptionMatch.score` of `LIKELY` or more) where something speaks for it besides its
place: an answer in the place of another may be a new name for it, or a new thing.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from enum import StrEnum
from typing import TYPE_CHECKING

from sni_desktop.core.values import dataclass
from sni_desktop.loaders.synonyms import same_answer
from sni_desktop.loaders.words import normal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sni_desktop.core.survey import Option

LIKELY = 0.5
"""From here on a pair is suggested."""
MOST_OPTIONS = 400
"""In longer lists only answers of the same words or code are looked for."""

_TYPING_ERROR = 0.87
_RENAMED = {
    "x": "twitter",
    "x (twitter)": "twitter",
    "x / twitter": "twitter",
    "twitter / x": "twitter",
    "twitter (x)": "twitter",
    "x (formerly twitter)": "twitter",
    "x (ex-twitter)": "twitter",
    "x (voorheen twitter)": "twitter",
    "x (anciennement twitter)": "twitter",
    "x (fruher twitter)": "twitter",
}
"""Names of what stayed the same, to what it was called before."""


class Why(StrEnum):
    """What speaks for two answers being the same."""

    SAME = "same"
    WORDS = "words"
    MEANING = "meaning"
    CODE = "code"
    RENAMED = "renamed"
    SPELLING = "spelling"
    PLACE = "place"
    CHOSEN = "chosen"
    NOTHING = "nothing"


@dataclass(frozen=True)
class OptionMatch:
    """An answer of a question, by its code, and the one of the other question; ``other`` is "" for none.

    With a ``score`` (0 to 1) under `LIKELY` the pair is only a possibility: `joining` does not join it.
    """

    code: str
    other: str = ""
    score: float = 0.0
    why: Why = Why.NOTHING

    @property
    def is_joined(self) -> bool:
        """Whether the two answers are taken as one."""
        return bool(self.other) and self.score >= LIKELY


def match_options(options: Sequence[Option], others: Sequence[Option]) -> tuple[OptionMatch, ...]:
    """Return a match for each of ``options``, in their order; each of ``others`` is in one at most."""
    found: dict[int, OptionMatch] = {}
    left = dict(enumerate(others))

    def take(place: int, other: int, score: float, why: Why) -> None:
        found[place] = OptionMatch(options[place].code, left.pop(other).code, score, why)

    def pairs(fit: Callable[[Option, Option], bool], score: float, why: Why) -> None:
        for place, option in enumerate(options):
            if place in found:
                continue
            fitting = [other for other, each in left.items() if fit(option, each)]
            # Of several the one with the same code, or else at the same place.
            fitting.sort(key=lambda other: (left[other].code != option.code, abs(other - place)))
            if fitting:
                take(place, fitting[0], score, why)

    _pair_by_keys(options, others, take)
    if max(len(options), len(others)) <= MOST_OPTIONS:
        pairs(_same_words, 0.95, Why.WORDS)
        pairs(_same_meaning, 0.9, Why.MEANING)
        one_language = _in_one_language(options, others, found)
        pairs(_renamed, 0.8, Why.RENAMED)
        pairs(_spelt_otherwise, 0.7, Why.SPELLING)
        # The same code under other words: in one language most likely another answer.
        pairs(_same_code, 0.4 if one_language else 0.7, Why.CODE)
        for place in range(min(len(options), len(others))):
            if place not in found and place in left:
                take(place, place, 0.3, Why.PLACE)
    return tuple(found.get(place, OptionMatch(option.code)) for place, option in enumerate(options))


def _pair_by_keys(
    options: Sequence[Option], others: Sequence[Option], take: Callable[[int, int, float, Why], None]
) -> None:
    """Pair what has the same code, if the words agree or one of the two has none."""
    by_code = {other.code: place for place, other in enumerate(others)}
    for place, option in enumerate(options):
        other = by_code.get(option.code)
        if other is None:
            continue
        if _same_words(option, others[other]):
            take(place, other, 1.0, Why.SAME)
        elif _is_bare(option) or _is_bare(others[other]):
            take(place, other, 0.9, Why.CODE)


def _texts(option: Option) -> set[str]:
    return {normal(text) for text in option.label.texts.values() if text} or {normal(option.code)}


def _is_bare(option: Option) -> bool:
    """Tell whether an answer has no words but its code, which says nothing."""
    return _texts(option) == {normal(option.code)} and not any(map(str.isalpha, option.code))


def _same_words(option: Option, other: Option) -> bool:
    return bool(_texts(option) & _texts(other))


def _same_meaning(option: Option, other: Option) -> bool:
    return any(same_answer(one, two) for one in _texts(option) for two in _texts(other))


def _renamed(option: Option, other: Option) -> bool:
    return bool({*map(once, _texts(option))} & {*map(once, _texts(other))})


def once(text: str) -> str:
    """Return what a normalised answer was called before, if it was renamed; else the same."""
    return _RENAMED.get(text, text)


def _spelt_otherwise(option: Option, other: Option) -> bool:
    return any(
        min(len(one), len(two)) > 4
        # Numbers that differ make another answer: "1 to 9" and "10 to 49".
        and [*filter(str.isdigit, one)] == [*filter(str.isdigit, two)]
        and SequenceMatcher(None, one, two).ratio() >= _TYPING_ERROR
        for one in _texts(option)
        for two in _texts(other)
    )


def _same_code(option: Option, other: Option) -> bool:
    return option.code == other.code


def _in_one_language(
    options: Sequence[Option], others: Sequence[Option], found: dict[int, OptionMatch]
) -> bool:
    """Tell whether two lists are in one language, as far as is known."""
    mine, theirs = (
        {language for option in side for language in option.label.texts if language}
        for side in (options, others)
    )
    if mine and theirs:
        return bool(mine & theirs)
    alike = [place for place, match in found.items() if match.why in {Why.SAME, Why.WORDS}]
    worded = [place for place in alike if any(map(str.isalpha, "".join(_texts(options[place]))))]
    return len(worded) >= max(1, len(found) / 2)

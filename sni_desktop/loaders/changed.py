"""What changed between the waves of a study: how questions are worded and answered, who was asked, and where.

Every change has a reason in words. Nothing is concluded from what is not known: waves whose population nobody
described do not differ in it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from sni_desktop.core.survey import Comparable, Kind
from sni_desktop.core.text import Label, Percent
from sni_desktop.core.values import dataclass
from sni_desktop.loaders import change_words as words_of
from sni_desktop.loaders.asked import asked_in, chosen
from sni_desktop.loaders.change_words import filled, named
from sni_desktop.loaders.synonyms import same_answer
from sni_desktop.loaders.words import normal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sni_desktop.core.survey import Asked, Option, Question, Study, Wave


class What(StrEnum):
    """What changed."""

    WORDING = "wording"
    OPTIONS = "options"
    SCALE = "scale"
    ORDER_OF_OPTIONS = "order_of_options"
    BASE = "base"
    POSITION = "position"
    POPULATION = "population"
    MODE = "mode"
    SOURCE = "source"


@dataclass(frozen=True)
class Change:
    """One thing that changed between two waves; question "" if it concerns them all.

    ``state`` is what it means for the comparison, as long as nobody has declared otherwise.
    """

    question: str
    earlier: str
    later: str
    what: What
    state: Comparable
    reason: Label


_SPELLING = 0.96
"""Wordings as alike as that differ by a slip of the pen."""
_OTHER_BASE = 0.2
"""So many more or fewer of all respondents answered: somebody else was asked."""
_MUST_BE_CHOSEN = 10
"""Of an answer chosen so often in one wave, the other would have some too, if it was on the list there."""
_MOVED, _MOVED_PLACES = 0.25, 5
"""A question moved if it stands further on by that part of the questionnaire, and by so many questions."""


def changes(study: Study) -> tuple[Change, ...]:
    """Return what changed from each wave to the next one that asked the same, in the order of the waves."""
    places = {wave.id: place for place, wave in enumerate(study.waves)}
    found = list(_of_waves(study.waves))
    by_question: dict[str, list[Asked]] = {}
    for each in asked_in(study):
        if each.wave in places:
            by_question.setdefault(each.question, []).append(each)
    sizes = {wave.id: wave.n for wave in study.waves}
    positions = _positions(by_question.values())
    for question in study.questions:
        entries = sorted(by_question.get(question.id, ()), key=lambda each: places[each.wave])
        lists = _Lists(study, question)
        for before, after in pairwise(entries):
            found += _of_question(question, before, after, sizes)
            found += _of_options(question, before, after, lists)
            found += _moved(before, after, positions)
    found.sort(key=lambda change: (places[change.later], places[change.earlier]))
    return tuple(found)


# -- Waves ------------------------------------------------------------------------------------------------


def _of_waves(waves: Sequence[Wave]) -> Iterator[Change]:
    for before, after in pairwise(waves):
        for what, old, new, words in (
            (What.POPULATION, before.population, after.population, words_of.POPULATION),
            (What.MODE, before.mode, after.mode, words_of.MODE),
        ):
            if old and new and _differ(old, new):
                reason = filled(words, before=old, after=new)
                yield Change("", before.id, after.id, what, Comparable.MAY_DIFFER, reason)


def _of_question(
    question: Question, before: Asked, after: Asked, sizes: Mapping[str, int | None]
) -> Iterator[Change]:
    def change(what: What, words: Label, state: Comparable = Comparable.MAY_DIFFER) -> Change:
        return Change(question.id, before.wave, after.wave, what, state, words)

    wordings = [
        pair
        for pair in ((before.text, after.text), (before.label, after.label))
        if all(pair) and not _is_unworded(pair, question)
    ]
    if wordings and _differ(*wordings[0]):
        yield change(What.WORDING, words_of.WORDING)
    if (before.base is None) is not (after.base is None):
        yield change(What.SOURCE, words_of.SOURCE)
    if before.base is not None and after.base is not None:
        shares = [
            each.base / size
            for each in (before, after)
            if each.base is not None and (size := sizes.get(each.wave))
        ]
        if len(shares) == 2 and abs(shares[1] - shares[0]) >= _OTHER_BASE:
            yield change(
                What.BASE, filled(words_of.BASE, before=Percent(shares[0]), after=Percent(shares[1]))
            )


class _Lists:
    """Which answers of a question were on its list in a wave, as far as that is known."""

    def __init__(self, study: Study, question: Question) -> None:
        self._places = {wave.id: place for place, wave in enumerate(study.waves)}
        self._codes = {option.code: place for place, option in enumerate(question.options)}
        self._counts = chosen(study.answers, question, len(study.waves)) if study.answers else None

    def lacks(self, asked: Asked, option: Option, there: Asked) -> bool:
        """Tell whether an answer that a wave has was not on the list of another one (``asked``).

        What is known of a list from its answers alone lacks what nobody chose, which may be chance.
        """
        if _has_code(option) or self._counts is None or not asked.base or not there.base:
            return True
        count = self._counts[self._places[there.wave], self._codes[option.code]]
        return bool(min(count, count * asked.base / there.base) >= _MUST_BE_CHOSEN)


def _has_code(option: Option) -> bool:
    """Tell whether an answer has a code of its own, as those of a list have that a file comes with."""
    return option.code not in option.label.texts.values()


def _of_options(question: Question, before: Asked, after: Asked, lists: _Lists) -> Iterator[Change]:
    choices = {Kind.SINGLE, Kind.SCALE, Kind.MULTIPLE}
    if question.kind not in choices or before.base is None or after.base is None:
        return

    def change(what: What, words: Label, state: Comparable = Comparable.MAY_DIFFER) -> Change:
        return Change(question.id, before.wave, after.wave, what, state, words)

    old, new = (_by_code(question, each) for each in (before, after))
    added = [each for code, each in new.items() if code not in old and lists.lacks(before, each, after)]
    gone = [each for code, each in old.items() if code not in new and lists.lacks(after, each, before)]
    lengths = [sum(option.score is not None for option in each.values()) for each in (old, new)]
    # Two scales that could not be made one are known to differ, whatever was chosen.
    differ = added or gone or question.kind is Kind.SINGLE
    if all(lengths) and lengths[0] != lengths[1] and differ:
        words = filled(words_of.LENGTH, before=str(lengths[0]), after=str(lengths[1]))
        yield change(What.SCALE, words, Comparable.NO)
    # Who has another list of boxes before him ticks others, even of those that stayed.
    state = Comparable.NO if question.kind is Kind.MULTIPLE else Comparable.MAY_DIFFER
    for sentence, ones in ((words_of.NEW, added), (words_of.GONE, gone)):
        if ones:
            yield change(What.OPTIONS, filled(sentence, names=named(ones)), state)
    common = [code for code in old if code in new]
    for code in common:
        if _differ(old[code].label, new[code].label) and not _mean_the_same(old[code], new[code]):
            words = filled(words_of.RENAMED, before=old[code].label, after=new[code].label)
            yield change(What.OPTIONS, words)
    # Answers without codes of their own were put in order here, not in the questionnaire.
    if all(map(_has_code, old.values())) and common != [code for code in new if code in old]:
        yield change(What.ORDER_OF_OPTIONS, words_of.ORDER)


def _by_code(question: Question, asked: Asked) -> dict[str, Option]:
    """Return the answers of a wave by their codes now: several may have been merged into one since."""
    codes = {text: option.code for option in question.options for text in option.also}
    codes |= {option.code: option.code for option in question.options}
    return {
        (code := codes.get(option.code, option.code)): replace(option, code=code) for option in asked.options
    }


def _mean_the_same(one: Option, other: Option) -> bool:
    return any(same_answer(a, b) for a in one.label.texts.values() for b in other.label.texts.values())


def _positions(entries: Iterable[Sequence[Asked]]) -> dict[str, dict[str, int]]:
    """Return for each wave the place of every question in its questionnaire."""
    found: dict[str, dict[str, int]] = {}
    for several in entries:
        for each in several:
            found.setdefault(each.wave, {})[each.question] = each.position
    return found


def _moved(before: Asked, after: Asked, positions: Mapping[str, Mapping[str, int]]) -> Iterator[Change]:
    """Yield that a question stands elsewhere among those that both waves asked."""
    old, new = positions[before.wave], positions[after.wave]
    common = old.keys() & new.keys()
    places = [sum(order[each] < order[before.question] for each in common) for order in (old, new)]
    step = abs(places[1] - places[0])
    if step >= max(_MOVED_PLACES, _MOVED * len(common)):
        words = filled(words_of.POSITION, before=str(places[0] + 1), after=str(places[1] + 1))
        yield Change(before.question, before.wave, after.wave, What.POSITION, Comparable.MAY_DIFFER, words)


# -- Likeness -----------------------------------------------------------------------------------------


def _is_unworded(pair: Iterable[Label], question: Question) -> bool:
    """Tell whether one of two wordings is a mere name: "q12", or "sex" beside "What is your sex?".

    A column "Twitter" that became "X" was put otherwise.
    """
    name = normal(question.id)
    texts = [normal(text) for text in _all_texts(pair)]
    if name not in texts:
        return False
    named_in = re.compile(rf"\b{re.escape(name)}\b")
    return not name.replace(" ", "").isalpha() or any(
        text != name and named_in.search(text) is not None for text in texts
    )


def _all_texts(labels: Iterable[Label]) -> Iterator[str]:
    for label in labels:
        yield from label.texts.values()


def _differ(one: Label, other: Label) -> bool:
    """Tell whether two texts differ by more than spelling in a language of both; an unknown one is any."""
    pairs = [
        (normal(text), normal(theirs))
        for code, text in one.texts.items()
        for their_code, theirs in other.texts.items()
        if text and theirs and (code == their_code or not code or not their_code)
    ]
    return bool(pairs) and not any(_alike(*pair) for pair in pairs)


def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    if [*filter(str.isdigit, one)] != [*filter(str.isdigit, other)]:
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _SPELLING

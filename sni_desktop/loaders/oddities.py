"""What looks odd in a column of answers without a codebook, each with what can be done about it.

Nothing is changed here: a person decides.
"""

from __future__ import annotations

from heapq import nlargest
from itertools import islice
from typing import TYPE_CHECKING

from sni_desktop.core.decisions import CallMissing, Merge, TakeAs
from sni_desktop.core.findings import Finding, Remedy
from sni_desktop.core.survey import Kind
from sni_desktop.core.text import Listing, _
from sni_desktop.loaders.columns import numbers
from sni_desktop.loaders.dates import are_ambiguous
from sni_desktop.loaders.synonyms import meanings
from sni_desktop.loaders.words import normal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sni_desktop.core.survey import Option, Question
    from sni_desktop.loaders.columns import Column

_SENTINELS = (
    frozenset({7, 8, 9}),
    frozenset({66, 77, 88, 95, 96, 97, 98, 99}),
    frozenset({666, 777, 888, 995, 996, 997, 998, 999}),
    frozenset({6666, 7777, 8888, 9995, 9996, 9997, 9998, 9999}),
)
"""Codes for "don't know", "refused" and their like, by their number of digits."""
_NEGATIVE = frozenset({-1, -2, -3, *(-code for codes in _SENTINELS for code in codes)})
_CODES = _NEGATIVE.union(*_SENTINELS)
_LOOKED_AT = 50
_LOW = -6
_FAR = 0.75
"""Other numbers below this part of a code leave so wide a gap that it stands apart."""
_MOST_SMALL_CODES = 11
_NEARLY_ALL = 0.9
_MOST_TRIED = 1000
"""So many different cells tell whether a column is one of numbers."""
_NAMED = 5


def oddities(question: Question, column: Column) -> Iterator[Finding]:
    """Yield what looks odd in the only column of a question whose answers have no labels."""
    if question.kind in {Kind.SINGLE, Kind.SCALE, Kind.NUMBER}:
        yield from _sentinels(question, column)
    if question.kind is Kind.SINGLE:
        yield from _several_languages(question, column)
    if question.kind in {Kind.SINGLE, Kind.TEXT}:
        yield from _spoiled_numbers(question, column)
    if question.kind is Kind.DATE and are_ambiguous(column.texts):
        sentence = _("Dates in “{question}” are read with the day first; the month may come first instead.")
        yield Finding(
            "ambiguous_dates",
            sentence.of(question=question.label),
            question.id,
            column.cells.name,
            is_odd=True,
        )


# -- Codes for "don't know" ----------------------------------------------------------------------------


def _sentinels(question: Question, column: Column) -> Iterator[Finding]:
    amounts = column.numbers
    if amounts is None or amounts.percent_signs:
        return
    found = sentinels(amounts.values)
    codes = tuple(text for text, value in zip(column.texts, amounts.values, strict=True) if value in found)
    if codes:
        codes = tuple(sorted(codes, key=lambda code: (len(code), code)))
        sentence = _("Codes of “{question}” that may mean “don't know” or “no answer”: {codes}.")
        remedy = Remedy(
            _("Take {codes} as missing").of(codes=Listing(codes)), CallMissing(question.id, codes)
        )
        text = sentence.of(codes=Listing(codes), question=question.label)
        yield Finding("sentinel", text, question.id, column.cells.name, is_odd=True, remedies=(remedy,))


def sentinels(values: Sequence[float]) -> set[float]:
    """Return which of the different numbers of a column stand apart, as codes for "don't know" do.

    Negative ones among numbers that are not negative, or 8 and 9, 98 and 99 and so on, far above the others.
    """
    if _CODES.isdisjoint(values):  # as of most columns
        return set()
    negative = {value for value in values if value < 0}
    # Only the largest can be such codes.
    positive = sorted(nlargest(_LOOKED_AT, {value for value in values if value >= 0}))
    low = negative if _are_apart_below(negative, positive) else set()
    return low | (_apart_above(positive) if low == negative else set())


def _are_apart_below(negative: set[float], others: list[float]) -> bool:
    if not negative or not negative <= _NEGATIVE or len(others) < 2:
        return False
    # -1, 0 and 1 are a scale of their own.
    return max(negative) < _LOW or others[-1] > -min(negative)


def _apart_above(positive: list[float]) -> set[float]:
    """Return the largest numbers if they are such codes, and there is a gap below them."""
    for codes in _SENTINELS:
        rest = list(positive)
        high = set()
        while rest and rest[-1] in codes:
            high.add(rest.pop())
        if not high or len(rest) < 2 or (max(codes) < 10 and not _are_small_codes(positive)):
            continue
        # 8 and 9 together are more telling than a 9 alone.
        is_pair = {max(codes) - 1, max(codes)} <= high
        if rest[-1] <= _FAR * min(high) or (is_pair and min(high) - rest[-1] >= 2):
            return high
    return set()


def _are_small_codes(numbers: list[float]) -> bool:
    return len(numbers) <= _MOST_SMALL_CODES and all(number == int(number) for number in numbers)


# -- Numbers -------------------------------------------------------------------------------------------


def _spoiled_numbers(question: Question, column: Column) -> Iterator[Finding]:
    """Yield which few answers keep a column from being one of numbers: "none" among amounts."""
    counted = islice(zip(column.texts, column.counts.tolist(), strict=True), _MOST_TRIED)
    by_text = [(text, count, numbers([text]) is not None) for text, count in counted]
    words = [text for text, _count, is_number in by_text if not is_number]
    # Digits that are no number ("0475") are those of a code.
    if not words or any(map(str.isdecimal, words)) or len(by_text) - len(words) <= _MOST_SMALL_CODES:
        return
    if sum(count for _text, count, is_number in by_text if is_number) < _NEARLY_ALL * sum(
        count for _text, count, _is_number in by_text
    ):
        return
    sentence = _("Nearly all answers to “{question}” are numbers, but not these: {words}.")
    named = Listing((*words[:_NAMED], *["…"] * (len(words) > _NAMED)))
    yield Finding(
        "spoiled_numbers",
        sentence.of(question=question.label, words=named),
        question.id,
        column.cells.name,
        is_odd=True,
        remedies=(Remedy(_("Read it as numbers"), TakeAs(question.id, Kind.NUMBER)),),
    )


# -- Languages -----------------------------------------------------------------------------------------


def _several_languages(question: Question, column: Column) -> Iterator[Finding]:
    """Yield which answers mean the same in several languages: "Yes", "Oui" and "Ja"."""
    often = dict(zip(column.texts, column.counts.tolist(), strict=True))
    groups = [
        tuple(sorted((option.code for option in group), key=lambda code: -often.get(code, 0)))
        for group in same_in_languages(question.options)
    ]
    if not groups:
        return
    pairs = tuple(" = ".join(group) for group in groups)
    sentence = _("Answers to “{question}” are in several languages: {groups}.")
    remedies = tuple(
        Remedy(_("Count {answers} as one answer").of(answers=Listing(group)), Merge(question.id, group))
        for group in groups
    )
    text = sentence.of(question=question.label, groups=Listing(pairs))
    yield Finding("several_languages", text, question.id, column.cells.name, is_odd=True, remedies=remedies)


def same_in_languages(options: Sequence[Option]) -> list[tuple[Option, ...]]:
    """Return the options that mean the same in different languages, together; each option at most once."""
    groups: list[tuple[Option, ...]] = []
    taken: set[str] = set()
    by_meaning: dict[int, list[tuple[Option, set[str]]]] = {}
    for option in options:
        for meaning, languages in meanings(normal(option.code)).items():
            by_meaning.setdefault(meaning, []).append((option, languages))
    for same in by_meaning.values():
        group = [(option, languages) for option, languages in same if option.code not in taken]
        if len(group) > 1 and not set.intersection(*(languages for _option, languages in group)):
            groups.append(tuple(option for option, _languages in group))
            taken.update(option.code for option, _languages in group)
    return groups

"""Columns whose cells hold several answers, joined by a comma, a semicolon or a line break.

Google Forms joins ticked boxes by ", ", Microsoft Forms and Quantipy by ";" with one at the end, and
Qualtrics codes by ",". Sentences, places ("Ghent, Belgium") and amounts ("$25,000") hold commas too, so a
column is only split if its parts come back in other cells, in other places and in other company.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from sni_desktop.core.decisions import TakeAs
from sni_desktop.core.errors import UserError
from sni_desktop.core.findings import Finding, Remedy
from sni_desktop.core.survey import Kind, Option, Question, Ticks
from sni_desktop.core.text import Text, _, plain
from sni_desktop.core.values import dataclass
from sni_desktop.loaders.columns import heading, numbers
from sni_desktop.loaders.words import is_other, is_outside, normal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sni_desktop.loaders.columns import Column
    from sni_desktop.loaders.kinds import Typed

SEPARATORS = (";", "\n", " | ", ", ", ",")
"""What stands between answers, the likelier first."""
_MOST_OPTIONS = 60
_MOST_TEXTS = 20_000
"""Columns with more different cells are texts; looking at all of them would take long."""
_MOST_IN_A_CELL = 40
_FEWEST_TEXTS = 3
_RECURRING = 0.7
_MOVING = 0.5
_SURE = 3
_CERTAIN = 6
"""In so many different cells two parts must stand side by side to be perhaps, or certainly, one option."""
_CODES = re.compile(r"[0-9]{1,2}(?:,[0-9]{1,2})*")
_LONG = 60
_DIGITS_AROUND = re.compile(r"[0-9],[0-9]")


@dataclass(frozen=True)
class Joined:
    """How the cells of a column are split: the ``parts`` of each text, and the separator between them."""

    separator: str
    parts: tuple[tuple[str, ...], ...]

    @property
    def options(self) -> tuple[str, ...]:
        """All different parts, in the order of their first appearance."""
        return tuple(dict.fromkeys(part for parts in self.parts for part in parts))


def split(text: str, separator: str, known: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the answers in a cell; those of the ``known`` options that hold the separator stay whole."""
    whole = [option for option in sorted(known, key=len, reverse=True) if separator in option]
    found: list[str] = []
    rest = text.strip()
    while rest:
        own = next((option for option in whole if _starts(rest, option, separator)), None)
        part = own if own is not None else _pieces(rest, separator)[0]
        rest = rest[len(part) :].removeprefix(separator)
        if part.strip():
            found.append(part.strip())
    return tuple(dict.fromkeys(found))


def _pieces(text: str, separator: str) -> list[str]:
    """Split a text. A comma without a space is what programs write; those of people have one after them."""
    return re.split(",(?! )", text) if separator == "," else text.split(separator)


def _starts(text: str, option: str, separator: str) -> bool:
    return text == option or text.startswith(option + separator)


def joined(column: Column) -> Joined | None:
    """Return how a column of joined answers is split, None if it is no such column."""
    if not 2 <= len(column.texts) <= _MOST_TEXTS:
        return None
    for separator in SEPARATORS:
        if sum(separator in text for text in column.texts) < 2:
            continue
        if (found := _split_at(column.texts, separator)) is not None:
            return found
    return None


def _split_at(texts: Sequence[str], separator: str) -> Joined | None:
    are_codes = separator == "," and all(map(_CODES.fullmatch, texts))
    if separator == "," and not are_codes and any(map(_DIGITS_AROUND.search, texts)):
        return None
    raw = [[part.strip() for part in _pieces(text, separator)] for text in texts]
    ends = separator == ";" and all(text.rstrip().endswith(";") for text in texts)
    whole = _with_commas([[part for part in parts if part] for parts in raw])
    if whole is None:
        return None
    parts = [split(text, separator, _joined_by(whole, separator)) for text in texts]
    if not _is_set(texts, parts, separator):
        return None
    found = Joined(separator, tuple(parts))
    if ends and len(found.options) <= _MOST_OPTIONS:
        return found
    if are_codes and not _are_sorted_codes(parts):
        return None
    return found if _recurs(parts) else None


def _joined_by(whole: Iterable[tuple[str, str]], separator: str) -> list[str]:
    """Return options that hold the separator, from the pairs of parts that belong together."""
    chains: list[list[str]] = []
    for left, right in whole:
        chain = next((chain for chain in chains if chain[-1] == left), None)
        if chain is None:
            chains.append([left, right])
        else:
            chain.append(right)
    return [separator.join(chain) for chain in chains]


def _is_set(texts: Sequence[str], parts: Sequence[Sequence[str]], separator: str) -> bool:
    """Return whether the cells could be sets: several have several parts, and no part stands in one twice."""
    several = [each for each in parts if len(each) > 1]
    if len(several) < 2 or max(map(len, parts)) > _MOST_IN_A_CELL:
        return False
    repeated = sum(
        len(each) < sum(bool(part.strip()) for part in _pieces(text, separator))
        and not _has_whole(each, separator)
        for text, each in zip(texts, parts, strict=True)
    )
    return repeated <= 0.02 * len(texts)


def _has_whole(parts: Iterable[str], separator: str) -> bool:
    return any(separator in part for part in parts)


def _are_sorted_codes(parts: Sequence[Sequence[str]]) -> bool:
    """Return whether codes are a list and not a decimal number: some cells have three, all in order."""
    codes = [list(map(int, each)) for each in parts]
    return max(map(len, codes)) > 2 and all(each == sorted(each) for each in codes)


def _recurs(parts: Sequence[Sequence[str]]) -> bool:
    """Return whether the parts come back in other cells, in other places and in other company."""
    if len(parts) < _FEWEST_TEXTS or len({len(each) for each in parts}) < 2:
        return False
    mentions = Counter(part for each in parts for part in each)
    several = [each for each in parts if len(each) > 1]
    again = sum(times for times in mentions.values() if times > 1)
    if not 2 <= len(mentions) <= _MOST_OPTIONS or again < _RECURRING * mentions.total():
        return False
    if sum(map(len, mentions)) > _LONG * len(mentions):
        return False
    places: dict[str, set[tuple[int, int]]] = defaultdict(set)
    for each in parts:
        for at, part in enumerate(each):
            # Alone is a place of its own; of two parts, the first and the last are.
            places[part].add((min(at, 1), min(len(each) - 1 - at, 1)))
    together = {part for each in several for part in each}
    return sum(len(places[part]) > 1 for part in together) >= _MOVING * len(together)


def _with_commas(raw: Sequence[Sequence[str]]) -> tuple[tuple[str, str], ...] | None:
    """Return pairs of parts that are one option, because it holds the separator; None if it is not clear.

    Brackets that are not closed, and small letters after parts that begin with large ones, tell an option
    with a comma. So do two parts of which neither stands without the other in many different cells; in a few,
    they could be either.
    """
    after: dict[str, set[str]] = defaultdict(set)
    before: dict[str, set[str]] = defaultdict(set)
    times: Counter[tuple[str, str]] = Counter()
    for parts in raw:
        for left, right in pairwise(["", *parts, ""]):
            after[left].add(right)
            before[right].add(left)
            times[left, right] += 1
    inseparable = [
        (left, right)
        for left, right in times
        if left and right and after[left] == {right} and before[right] == {left}
    ]
    heads = [part[0] for parts in raw for part in parts[:1] if part]
    large = sum(head.isupper() for head in heads) > 0.8 * len(heads)
    whole: list[tuple[str, str]] = []
    for left, right in inseparable:
        is_open = left.count("(") > left.count(")")
        often = times[left, right]
        is_sure = often >= _CERTAIN and len(raw) > 2 * _CERTAIN
        if is_open or is_sure or (large and right[:1].islower()):
            whole.append((left, right))
        elif often >= _SURE and len(raw) > 2 * _SURE:
            return None
    # A bracket that stays open has lost its other half: nothing here can be split safely.
    open_ones = {part for parts in raw for part in parts if part.count("(") != part.count(")")}
    known = {part for pair in whole for part in pair}
    return tuple(whole) if open_ones <= known else None


# -- As a question -------------------------------------------------------------------------------------


def multiple(column: Column, name: str, found: Joined) -> Typed:
    """Return a column of joined answers as a question with several answers."""
    import numpy as np  # noqa: PLC0415

    texts = _ordered(column, found)
    places = {text: place for place, text in enumerate(texts)}
    by_text = np.zeros((len(column.texts) + 1, len(texts)), np.bool_)
    for row, parts in enumerate(found.parts, start=1):
        by_text[row, [places[part] for part in parts]] = True
    options = tuple(Option(text, plain(" ".join(text.split()))) for text in texts)
    label = plain(heading(column.header) or column.cells.name)
    question = Question(name, label, Kind.MULTIPLE, options, columns=(column.cells.name,))
    chosen = by_text[column.places][column.cells.codes]
    return question, Ticks(chosen, np.logical_or.reduce(chosen, axis=1))


def chosen_multiple(column: Column, name: str) -> Typed:
    """Return a column as a question with several answers because the user says so.

    UserError if no separator stands in its cells.
    """
    found = joined(column)
    if found is None:
        separator = next((each for each in SEPARATORS if any(each in text for text in column.texts)), None)
        if separator is None or len(column.texts) > _MOST_TEXTS:
            raise UserError(
                _("The cells of “{column}” hold one answer each.").of(column=column.cells.name),
                _("Choose another type; several answers in a cell are divided by commas or semicolons."),
            )
        found = Joined(separator, tuple(split(text, separator) for text in column.texts))
    return multiple(column, name, found)


def _ordered(column: Column, found: Joined) -> list[str]:
    """Return the options: numbers by size, others by how often they were chosen, "other" at the end."""
    amounts = numbers(found.options)
    if amounts is not None:
        sizes = dict(zip(found.options, amounts.values, strict=True))
        return sorted(found.options, key=lambda text: sizes[text])
    often: Counter[str] = Counter()
    for parts, count in zip(found.parts, column.counts.tolist(), strict=True):
        for part in parts:
            often[part] += count
    return sorted(
        found.options,
        key=lambda text: (
            is_outside(normal(text)),
            is_other(normal(text)),
            -often[text],
            text.casefold(),
            text,
        ),
    )


def note(question: Question, found: Joined) -> Finding:
    """Return that the cells of a question were split, and how it can be read otherwise."""
    sentence = _("Cells of “{question}” hold several answers, divided by {separator}.")
    return Finding(
        "joined_answers",
        sentence.of(question=question.label, separator=_name(found.separator)),
        question.id,
        question.columns[0],
        is_odd=True,
        remedies=(
            Remedy(_("Read each cell as one answer"), TakeAs(question.id, Kind.SINGLE)),
            Remedy(_("Read it as text"), TakeAs(question.id, Kind.TEXT)),
        ),
    )


def unsplit(question: Question, column: Column) -> Finding | None:
    """Return that a choice looks like joined answers but cannot be split for sure, None if it does not."""
    for separator in (";", ", "):
        if sum(separator in text for text in column.texts) < _FEWEST_TEXTS:
            continue
        parts = [split(text, separator) for text in column.texts]
        if _recurs(parts):
            sentence = _("Cells of “{question}” may hold several answers, divided by {separator}.")
            remedy = Remedy(_("Split them into several answers"), TakeAs(question.id, Kind.MULTIPLE))
            return Finding(
                "maybe_joined",
                sentence.of(question=question.label, separator=_name(separator)),
                question.id,
                column.cells.name,
                is_odd=True,
                remedies=(remedy,),
            )
    return None


def _name(separator: str) -> Text:
    match separator:
        case ";":
            return _("semicolons")
        case "\n":
            return _("line breaks")
        case " | ":
            return _("vertical bars")
        case _:
            return _("commas")

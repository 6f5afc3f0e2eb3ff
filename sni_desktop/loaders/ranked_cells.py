"""Rankings whose cells hold the items: all in one column ("tv;radio;web;"), or in a column for each place.

Microsoft Forms and XLSForm write them in one column, LimeSurvey in several. As of any ranking, each item is a
question whose answer is its place.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.core.survey import Choices, Kind, Option, Question
from sni_desktop.core.text import Label, plain
from sni_desktop.loaders.codebook import RankedSet
from sni_desktop.loaders.columns import free, heading, identifier
from sni_desktop.loaders.groups import Group, longest
from sni_desktop.loaders.joined import SEPARATORS, split
from sni_desktop.loaders.rankings import noted, places_up_to
from sni_desktop.loaders.words import normal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy import int64
    from numpy.typing import NDArray

    from sni_desktop.core.findings import Finding
    from sni_desktop.loaders.columns import Column
    from sni_desktop.loaders.kinds import Typed

_FEWEST_ITEMS = 3
_MOST_ITEMS = 40
_FEWEST_ORDERS = 3
_MOST_TEXTS = 20_000
_NEARLY_ALL = 0.9
_NEARLY_ALL_ROWS = 0.5
_PLACE = re.compile(r"(?:rank|ranking|rang|rangschikking|classement|plaats|place|platz)?\s*([0-9]{1,2})")


def ranked(column: Column) -> RankedSet | None:
    """Return the ranking in a column, None if there is none.

    Nearly every cell holds the same items, in several orders; tick boxes stand in the order of the question.
    """
    if not _FEWEST_ORDERS <= len(column.texts) <= _MOST_TEXTS:
        return None
    for separator in SEPARATORS:
        if all(separator in text for text in column.texts[:_FEWEST_ORDERS]):
            parts = [split(text, separator) for text in column.texts]
            if items := _items(parts, column.counts.tolist()):
                options = tuple(Option(item, plain(item)) for item in items)
                label = plain(heading(column.header) or column.cells.name)
                return RankedSet(label, column.cells.name, options, separator)
    return None


def _items(parts: Sequence[tuple[str, ...]], counts: Sequence[int]) -> tuple[str, ...]:
    """Return the items that nearly all rankings hold, by the alphabet; none if there are none."""
    largest = max(parts, key=len)
    items = set(largest)
    if not _FEWEST_ITEMS <= len(items) <= _MOST_ITEMS or any(not items.issuperset(each) for each in parts):
        return ()
    whole = [(each, count) for each, count in zip(parts, counts, strict=True) if len(each) == len(items)]
    if len(whole) < _FEWEST_ORDERS or sum(count for _each, count in whole) < _NEARLY_ALL * sum(counts):
        return ()
    return tuple(sorted(items, key=lambda item: (item.casefold(), item)))


def asked(items: Sequence[Option], label: Label, name: str, taken: set[str]) -> list[Question]:
    """Return a question for each item of a ranking; their names are added to ``taken``."""
    options = places_up_to(len(items))
    found = []
    for item in items:
        own = free(f"{name}_{identifier(item.code)}", taken)
        taken.add(own)
        found.append(Question(own, _together(item.label or plain(item.code), label), Kind.SINGLE, options))
    return found


def questions(found: RankedSet, column: Column, name: str, taken: set[str]) -> list[Typed]:
    """Return the items of a ranking as choices of a place; their names are added to ``taken``.

    Items that nobody announced come last.
    """
    import numpy as np  # noqa: PLC0415

    known = {text: item.code for item in found.options for text in (item.code, *item.also)}
    orders = [[known.get(part, part) for part in split(text, found.separator)] for text in column.texts]
    strange = dict.fromkeys(part for order in orders for part in order if part not in known.values())
    items = (*found.options, *(Option(part, plain(part)) for part in strange))
    typed: list[Typed] = []
    for item, question in zip(items, asked(items, found.label, name, taken), strict=True):
        places = [order.index(item.code) + 1 if item.code in order else 0 for order in orders]
        codes = np.array([0, *places], np.min_scalar_type(len(items)))
        own = replace(question, columns=(column.cells.name,))
        typed.append((own, Choices(column.rows(codes))))
    return typed


def _together(item: Label, question: Label) -> Label:
    """Return the item first: the wording is that of all of them, and longer than what a list shows."""
    languages = dict.fromkeys((*item.texts, *question.texts))
    return Label(
        {each: f"{item.in_language(each)} – {question.in_language(each)}" for each in languages if each}
        or {"": f"{item.in_language('')} – {question.in_language('')}"}
    )


# -- A column for each place ---------------------------------------------------------------------------


def places(columns: Sequence[Column]) -> Group | None:
    """Return the places of a ranking at the start of ``columns``, None if there is none.

    They are numbered, hold the same items, as many as there are places, and nobody names one twice.
    """
    group = longest(columns, lambda column: 0 < len(column.texts) <= _MOST_ITEMS)
    if group is None or not _FEWEST_ITEMS <= len(group.columns) <= _MOST_ITEMS:
        return None
    numbers = [match[1] if (match := _PLACE.fullmatch(normal(part))) else "" for part in group.parts]
    items = {text for column in group.columns for text in column.texts}
    if numbers != [str(number) for number in range(1, len(numbers) + 1)] or len(items) != len(numbers):
        return None
    if all(map(str.isdecimal, items)):  # places, not items; or codes, of which that cannot be told
        return None
    orders = _orders(group, sorted(items))
    whole = (orders > 0).all(axis=1)
    is_alone = bool(((orders > 0).sum(axis=1) == _filled(group)).all())
    answered = int((orders > 0).any(axis=1).sum())
    return group if is_alone and whole.sum() >= max(_NEARLY_ALL_ROWS * answered, _FEWEST_ORDERS) else None


def _orders(group: Group, items: Sequence[str]) -> NDArray[int64]:
    """Return the place that each respondent gave to each item, 0 for none."""
    import numpy as np  # noqa: PLC0415

    at = {item: number for number, item in enumerate(items)}
    n = len(group.columns[0].cells.codes)
    found = np.zeros((n, len(items) + 1), np.int64)
    for place, column in enumerate(group.columns, start=1):
        item = column.rows(np.array([len(items), *(at[text] for text in column.texts)], np.int64))
        found[np.arange(n), item] = place
    orders: NDArray[int64] = found[:, :-1]
    return orders


def _filled(group: Group) -> NDArray[int64]:
    import numpy as np  # noqa: PLC0415

    columns = [column.rows(np.array([0] + [1] * len(column.texts), np.int64)) for column in group.columns]
    counts: NDArray[int64] = np.sum(columns, axis=0)
    return counts


def of_places(group: Group, name: str, taken: set[str]) -> tuple[list[Typed], Finding]:
    """Return the items of a ranking with a column for each place, as `questions` does, and a note."""
    import numpy as np  # noqa: PLC0415

    items = sorted({text for column in group.columns for text in column.texts}, key=str.casefold)
    orders = _orders(group, items)
    label = plain(group.stem.text)
    options = [Option(item, plain(item)) for item in items]
    columns = tuple(column.cells.name for column in group.columns)
    typed: list[Typed] = [
        (replace(question, columns=columns), Choices(orders[:, at].astype(np.uint8)))
        for at, question in enumerate(asked(options, label, name, taken))
    ]
    return typed, noted(label, len(items), columns[0])


def note(found: RankedSet) -> Finding:
    """Return that a column is read as a ranking and not as several answers."""
    return noted(found.label, len(found.options), found.column)

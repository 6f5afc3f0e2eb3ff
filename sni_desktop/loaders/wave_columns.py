"""Which column of a file says to which wave a respondent belongs, and the waves in order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sni_desktop.loaders.columns import numbers
from sni_desktop.loaders.wave_words import names_wave, number_of, period_of, wave_header
from sni_desktop.loaders.words import is_tick_pair, normal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sni_desktop.loaders.codebook import Variable
    from sni_desktop.loaders.columns import Column

MOST_WAVES = 60
NEARLY_ALL = 0.95
DATE = re.compile(r"(?:1[89]|20|21)[0-9]{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?")
_BY_VALUES = 1_000
"""The rank of a column that only its values tell: any header says more."""


def recognised(columns: Sequence[Column], variables: Mapping[str, Variable]) -> Column | None:
    """Return the column whose header and values announce waves most clearly, None if none does."""
    ranks = {
        column: rank
        for column in columns
        if (rank := _rank(column, variables.get(column.cells.name))) is not None
    }
    return min(ranks, key=lambda column: ranks[column], default=None)


def could_be_waves(column: Column, answered: float) -> bool:
    """Return whether a column has a few values, and one in so many rows."""
    return 2 <= len(column.texts) <= MOST_WAVES and column.answered >= answered * len(column.cells.codes)


def _rank(column: Column, variable: Variable | None) -> int | None:
    if not could_be_waves(column, NEARLY_ALL):
        return None
    shown = _shown(column, variable)
    header = wave_header(column.header)
    if header is None:
        return _BY_VALUES if all(map(names_wave, shown)) else None
    if header.dated and not all(DATE.fullmatch(text) or period_of(text) for text in shown):
        return None
    words = list(map(normal, shown))
    if len(words) == 2 and (is_tick_pair(*words) or is_tick_pair(*reversed(words))):
        return None
    # "Which round did you see?" is a question, unless its answers are numbered.
    numbered = all(any(map(str.isdecimal, text)) or names_wave(text) or period_of(text) for text in shown)
    if header.alone:
        return header.rank if header.sure or numbered else None
    return header.rank if numbered and len(column.texts) < column.answered else None


def _shown(column: Column, variable: Variable | None) -> list[str]:
    """Return the values of a column in words: their labels, where a codebook has some."""
    labels = {option.code: option.label.in_language("") for option in variable.options} if variable else {}
    return [labels.get(text) or text for text in column.texts]


def ordered(texts: Sequence[str]) -> list[str]:
    """Return dates by time, numbers by size, other names so that "Wave 2" comes before "Wave 10"."""
    periods = {text: period_of(text) for text in texts}
    amounts = numbers(texts)
    if amounts is not None:
        sizes = dict(zip(texts, amounts.values, strict=True))
        return sorted(texts, key=lambda text: (sizes[text], text))
    if all(periods.values()):
        return sorted(texts, key=lambda text: (_first(text), text))
    return sorted(texts, key=_natural)


def _first(text: str) -> str:
    found = period_of(text)
    return found.first.isoformat() if found else ""


def date_of(text: str) -> str:
    """Return the date of a wave by its value, ISO 8601; "" if it has none."""
    if DATE.fullmatch(text):
        return text
    found = period_of(text)
    return found.date if found else ""


def _natural(text: str) -> tuple[list[tuple[str, int]], str]:
    if (number := number_of(text)) is not None:
        return [("", number)], text
    pieces = re.findall(r"([^0-9]*)([0-9]*)", normal(text))
    return [(words, int(digits or 0)) for words, digits in pieces], text

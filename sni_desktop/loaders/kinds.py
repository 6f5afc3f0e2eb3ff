"""What kind of question one column of text is, its options in order, and its answers as numbers."""

from __future__ import annotations

import math
import re
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from sni_desktop.core.errors import UserError
from sni_desktop.core.names import is_brief, is_weight_name, is_weight_of_bodies
from sni_desktop.core.survey import Amounts, Answer, Choices, Kind, Option, Question
from sni_desktop.core.text import Count, _, plain
from sni_desktop.loaders.columns import heading, numbers
from sni_desktop.loaders.dates import are_dates
from sni_desktop.loaders.scales import scale_places
from sni_desktop.loaders.words import is_id_header, is_other, is_outside, is_unanswered, normal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy import float64
    from numpy.typing import NDArray

    from sni_desktop.loaders.columns import Column

Typed: TypeAlias = tuple[Question, Answer | None]
"""A question with its answers; None for texts, dates and identifiers."""

_MOST_CODES = 11
"""So many different numbers are still codes of answers; more are amounts."""

_MOST_OPTIONS = 65_000
_MANY_TEXTS = 100
_LONG_TEXT = 40
_VERY_LONG_TEXT = 60
_FIRST_COLUMNS = 3
_MANY_ROWS = 12
_WHOLE = re.compile(r"[0-9]{1,18}")

_CODE = re.compile(r"([0-9]{1,2})(?:\s*[-–—=:.)(]\s*\D.*|\s+\(.*)?")
_LOWER = (
    "<",
    "≤",
    "under",
    "less",
    "below",
    "up to",
    "younger",
    "moins",
    "jusqu",
    "minder",
    "tot",
    "jonger",
    "onder",
)
_UPPER = (">", "≥", "over", "more", "above", "older", "plus", "meer", "ouder", "boven", "vanaf")
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:[ ,.\u00a0\u202f][0-9]{3})+")
_FIRST_NUMBER = re.compile(_GROUPED.pattern + r"(?![0-9])|[0-9]+(?:[.,][0-9]+)?")
_RANGE = re.compile(
    r"(?:(?:under|less than|below|up to|over|more than|above|at least|from|between|moins de|jusqu'a|plus de|"
    r"entre|de|minder dan|onder|tot|meer dan|boven|vanaf|van|unter|uber|mehr als|weniger als|bis|ab)\s+)?"
    r"[<>≤≥=+~\s]*(?:eur|usd|[$€£])?\s*[0-9].*"
)


def typed(column: Column, name: str, position: int) -> Typed:
    """Return the question of a column; ``position`` is the column's place in the table, from 0."""
    return _question(column, name, kind_of(column, position))


def with_kind(column: Column, name: str, kind: Kind) -> Typed:
    """Return a column as a question of a kind that the user chose.

    UserError if the column cannot be that: a scale or choice of very many answers, a number without digits.
    """
    if kind is Kind.MULTIPLE:
        raise UserError(
            _("One column cannot be a question with several answers."),
            _("Choose another type; tick boxes need a column for each option."),
        )
    if kind in {Kind.SINGLE, Kind.SCALE} and len(column.texts) > _MOST_OPTIONS:
        raise UserError(
            _("“{question}” has {n} different answers, too many to count them one by one.").of(
                question=heading(column.header), n=Count(len(column.texts))
            ),
            _("Choose the type text or number."),
        )
    return _question(column, name, kind)


def kind_of(column: Column, position: int) -> Kind:
    """Return the kind of question that a column most likely is."""
    if not column.texts:
        return Kind.TEXT
    if _is_id(column, position):
        return Kind.ID
    if are_dates(column.texts):
        return Kind.DATE
    if _is_weight(column):
        return Kind.WEIGHT
    if scale_options(column.texts) is not None:
        return Kind.SCALE
    amounts = column.numbers
    if amounts is not None:
        whole = all(value.is_integer() for value in amounts.values)
        return Kind.NUMBER if len(column.texts) > (_MOST_CODES if whole else 2) else Kind.SINGLE
    return Kind.TEXT if _is_free_text(column) else Kind.SINGLE


def _question(column: Column, name: str, kind: Kind) -> Typed:
    label = plain(heading(column.header) or column.cells.name)
    match kind:
        case Kind.SINGLE:
            options = _choice_options(column)
        case Kind.SCALE:
            options = scale_options(column.texts) or _numbered(_choice_options(column))
        case Kind.NUMBER | Kind.WEIGHT:
            return Question(name, label, kind), Amounts(_amounts(column))
        case _:
            return Question(name, label, kind), None
    question = Question(name, label, kind, options, counts_outside=are_refusals(options))
    return question, choices(column, options)


def are_refusals(options: Sequence[Option]) -> bool:
    """Return whether all answers outside a scale are refusals: published toplines have those in the base."""
    outside = [option for option in options if option.outside]
    return bool(outside) and all(is_unanswered(normal(option.code)) for option in outside)


def choices(column: Column, options: Sequence[Option]) -> Choices:
    """Return the answers of a column's rows as places of the options, whose codes are its texts."""
    import numpy as np  # noqa: PLC0415

    places = {option.code: place for place, option in enumerate(options, start=1)}
    by_place = np.array([0, *(places[text] for text in column.texts)], np.min_scalar_type(len(options)))
    return Choices(column.rows(by_place))


# -- Kinds ---------------------------------------------------------------------------------------------


def _is_id(column: Column, position: int) -> bool:
    if len(column.texts) < 0.95 * column.answered:
        return False
    if is_id_header(heading(column.header)):
        return True
    return position < _FIRST_COLUMNS and _counts_up(column)


def _counts_up(column: Column) -> bool:
    """Return whether the rows of a long table have ever higher (or ever lower) whole numbers."""
    n = len(column.cells.codes)
    if len(column.texts) != n or n < _MANY_ROWS or not all(map(_WHOLE.fullmatch, column.texts)):
        return False
    steps = {after - before for before, after in pairwise(map(int, column.texts))}
    return min(steps) > 0 or max(steps) < 0


def _is_weight(column: Column) -> bool:
    """Return whether a column is named like weights and holds what they are: never negative, and varied.

    Whole numbers as few as codes are not taken for weights, though they can be chosen as such.
    """
    names = (heading(column.header), column.cells.name)
    amounts = column.numbers
    if amounts is None or not is_weight_name(names) or not all(map(is_brief, names)):
        return False
    few = len(column.texts) <= _MOST_CODES and all(value.is_integer() for value in amounts.values)
    if few or min(amounts.values) < 0 or amounts.percent_signs:
        return False
    mean = math.fsum(map(math.prod, zip(amounts.values, column.counts.tolist(), strict=True)))
    return len(column.texts) > 1 and not is_weight_of_bodies(mean / column.answered)


def _is_free_text(column: Column) -> bool:
    different = len(column.texts)
    mean_length = sum(map(len, column.texts)) / different
    mostly_different = different > column.answered / 2
    return (
        different > _MANY_TEXTS
        or (different > _MOST_CODES + 1 and (mostly_different or mean_length > _LONG_TEXT))
        or (different > 2 and mostly_different and mean_length > _VERY_LONG_TEXT)
    )


# -- Options -------------------------------------------------------------------------------------------


def scale_options(texts: Sequence[str]) -> tuple[Option, ...] | None:
    """Return the options of a scale, from negative to positive; None if the texts are not one.

    A scale is one in known words, or whole numbers 1 to 4, 5, 6, 7 or 10, or 0 to 10. "Don't know" and its
    like come last and stand outside.
    """
    if len(texts) > 2 * _MOST_CODES:
        return None
    inside = [text for text in texts if not is_outside(normal(text))]
    scores = _codes(inside) or _places(inside)
    if scores is None:
        return None
    points = sorted(zip(scores, inside, strict=True))
    outside = sorted(set(texts) - set(inside))
    return (
        *(Option(text, plain(text), score) for score, text in points),
        *(Option(text, plain(text), outside=True) for text in outside),
    )


def _codes(texts: Sequence[str]) -> list[float] | None:
    """Return the numbers of a numeric scale: "4", or "5 - Very satisfied"."""
    matches = [_CODE.fullmatch(text) for text in texts]
    codes = {int(match[1]) for match in matches if match}
    if not all(matches) or len(codes) < len(texts) or len(codes) < 4:
        return None
    low, high = min(codes), max(codes)
    unused = high - low + 1 - len(codes)
    if (low == 1 and high in {4, 5, 6, 7} and not unused) or (low in {0, 1} and high == 10 and unused <= 2):
        return [float(match[1]) for match in matches if match]
    return None


def _places(texts: Sequence[str]) -> list[float] | None:
    places = scale_places([normal(text) for text in texts])
    if places is None:
        return None
    ranks = {place: float(rank) for rank, place in enumerate(sorted(places), start=1)}
    return [ranks[place] for place in places]


def _choice_options(column: Column) -> tuple[Option, ...]:
    """Return the options of a choice: numbers and ranges in their order, others by frequency.

    The open "other" and then "don't know" and its like come last.
    """
    last = {text: 2 * (is_outside(key) or key == "na") + is_other(key) for text, key in _keys(column)}
    main = [text for text in column.texts if not last[text]]
    order = _number_order(main) or _range_order(main)
    often = dict(zip(column.texts, column.counts.tolist(), strict=True))

    def place(text: str) -> tuple[object, ...]:
        return last[text], text not in order, order.get(text, ()), -often[text], text.casefold(), text

    return tuple(Option(text, plain(" ".join(text.split()))) for text in sorted(column.texts, key=place))


def _keys(column: Column) -> Iterable[tuple[str, str]]:
    return zip(column.texts, column.normals, strict=True)


def _number_order(texts: Sequence[str]) -> dict[str, tuple[float, ...]]:
    amounts = numbers(texts)
    return (
        {} if amounts is None else {text: (value,) for text, value in zip(texts, amounts.values, strict=True)}
    )


def _range_order(texts: Sequence[str]) -> dict[str, tuple[float, ...]]:
    """Return the order of ranges by their first number: "<12 yrs", "12 yrs", "13-15 yrs", ">16 yrs".

    Empty if fewer than three quarters of the texts are ranges.
    """
    keys = {text: normal(text) for text in texts}
    ranges = {text: _range_key(key) for text, key in keys.items() if _RANGE.fullmatch(key)}
    return ranges if len(ranges) > 1 and len(ranges) >= 0.75 * len(texts) else {}


def _range_key(key: str) -> tuple[float, ...]:
    """Return the first number of a range, and whether it is the end (-1) or the start (1) of it."""
    number = _FIRST_NUMBER.search(key)
    digits = number[0] if number else "0"
    grouped = _GROUPED.fullmatch(digits)
    first = float(re.sub(r"[^0-9]", "", digits) if grouped else digits.replace(",", "."))
    return first, any(mark in key for mark in _UPPER) - any(mark in key for mark in _LOWER)


def _numbered(options: Sequence[Option]) -> tuple[Option, ...]:
    """Return the options of a scale that only the user knows: their order gives the scores."""
    inside = [option for option in options if not is_outside(normal(option.code))]
    outside = [option for option in options if option not in inside]
    return (
        *(Option(option.code, option.label, float(place)) for place, option in enumerate(inside, start=1)),
        *(Option(option.code, option.label, outside=True) for option in outside),
    )


def _amounts(column: Column) -> NDArray[float64]:
    """Return a number for each row, NaN where there is none."""
    import numpy as np  # noqa: PLC0415

    together = column.numbers
    if together is not None:
        values: Sequence[float] = together.values
    else:
        alone = [numbers([text]) for text in column.texts]
        values = [number.values[0] if number else np.nan for number in alone]
    return column.rows(np.array([np.nan, *values], np.float64))

"""Dates as files write them: ISO 8601, or with the day or the month first; a time may follow.

Whether "3/4/2020" is in March or in April is told by the other dates of its column; if they leave it open,
the day is taken to come first.
"""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

_DATE = re.compile(
    r"(?P<first>[0-9]{4}|[0-9]{1,2})(?P<mark>[-/.])(?P<second>[0-9]{1,2})(?P=mark)(?P<third>[0-9]{4}|[0-9]{1,2})"
    r"(?:(?:T|,?\s+)[0-2]?[0-9]:[0-5][0-9](?::[0-6][0-9](?:[.,][0-9]{1,9})?)?"  # a time of the day
    r"(?:\s?[AaPp]\.?[Mm]\.?)?\s?(?:[A-Z]{1,5})?(?:[+-][0-9]{1,2}(?::?[0-9]{2})?)?)?"  # and its zone
)
_YEARS = range(1800, 2200)
_MONTHS = 12
_NEARLY_ALL = 0.95
_SAMPLE = 2_000
_THIS_CENTURY = 69
"""Years of two digits below that are 20xx, as in POSIX."""


class Order(StrEnum):
    """Which part of a date comes first."""

    YEAR = "year"
    DAY = "day"
    MONTH = "month"


@dataclass(frozen=True)
class Dates:
    """Texts as days: ISO 8601, "" for no date; ``is_ambiguous`` if their ``order`` is only assumed."""

    days: tuple[str, ...]
    order: Order
    is_ambiguous: bool = False


def are_dates(texts: Sequence[str]) -> bool:
    """Return whether nearly all texts of a column are dates, or dates with a time; looks at some of many."""
    sample = _sample(texts)
    # Most columns are no dates, as their first texts show.
    if not any(map(_DATE.fullmatch, sample[:3])):
        return False
    days = dates(sample).days
    return sum(map(bool, days)) >= _NEARLY_ALL * len(days)


def are_ambiguous(texts: Sequence[str]) -> bool:
    """Return whether the order of day and month in a column of dates is only assumed."""
    return dates(_sample(texts)).is_ambiguous and dates(texts).is_ambiguous


def _sample(texts: Sequence[str]) -> Sequence[str]:
    return texts[:: max(len(texts) // _SAMPLE, 1)]


def dates(texts: Sequence[str]) -> Dates:
    """Return the days that texts stand for, in the order of day and month that most of them fit."""
    matches = [_DATE.fullmatch(text) for text in texts]
    year_last = [match for match in matches if match and len(match["first"]) < 4]
    day_first = sum(int(match["first"]) > _MONTHS for match in year_last)
    month_first = sum(int(match["second"]) > _MONTHS for match in year_last)
    order = Order.MONTH if month_first > day_first else Order.DAY if year_last else Order.YEAR
    # Where dates have full stops the day comes first.
    is_open = not day_first and not month_first and any(match["mark"] != "." for match in year_last)
    return Dates(tuple(_day(match, order) for match in matches), order, is_open)


def _day(match: re.Match[str] | None, order: Order) -> str:
    """Return an ISO date; "" for none, such as 31 February, 1.2.3 or the year 9999."""
    if match is None:
        return ""
    if len(match["first"]) == 4:
        year, month, day = match["first"], match["second"], match["third"]
    elif order is Order.MONTH:
        month, day, year = match["first"], match["second"], match["third"]
    else:
        day, month, year = match["first"], match["second"], match["third"]
    try:
        found = date(_full(year, match["mark"]), int(month), int(day))
    except ValueError:
        return ""
    return found.isoformat() if found.year in _YEARS else ""


def _full(year: str, mark: str) -> int:
    """Return a year of four digits; 0 for what is none: with hyphens ("5-12-20") two digits are no year."""
    if len(year) == 4:
        return int(year)
    if len(year) < 2 or mark == "-":
        return 0
    return int(year) + (2000 if int(year) < _THIS_CENTURY else 1900)

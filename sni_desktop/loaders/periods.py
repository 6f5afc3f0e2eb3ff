"""Periods as statistical offices write them: 2014, 2014-S1, 2014-Q1, 2014M05, 2014-W07, 2014-05-31."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

_YEAR = r"(?P<year>1[0-9]{3}|2[01][0-9]{2})"


@dataclass(frozen=True)
class Period:
    """A period: its first day, how many days it has or so, and its middle as a date of a wave (ISO 8601)."""

    first: date
    days: int
    date: str


def period(text: str) -> Period | None:
    """Return the period that a code names; None if it names none."""
    code = text.strip()
    for pattern, read in _FORMS:
        if found := pattern.fullmatch(code):
            try:
                return read(found)
            except ValueError:  # the 31st of February, week 54
                return None
    return None


def _of_year(found: re.Match[str]) -> Period:
    year = int(found["year"])
    return Period(date(year, 1, 1), 365, f"{year:04}")


def _of_months(months: int) -> Callable[[re.Match[str]], Period]:
    def read(found: re.Match[str]) -> Period:
        year, first = int(found["year"]), (int(found["part"]) - 1) * months + 1
        # A quarter is dated by its middle month, half a year by the fourth of its six.
        return Period(date(year, first, 1), 30 * months, f"{year:04}-{first + months // 2:02}")

    return read


def _of_week(found: re.Match[str]) -> Period:
    monday = date.fromisocalendar(int(found["year"]), int(found["part"]), 1)
    return Period(monday, 7, (monday + timedelta(days=3)).isoformat())


def _of_day(found: re.Match[str]) -> Period:
    day = date(int(found["year"]), int(found["month"]), int(found["day"]))
    return Period(day, 1, day.isoformat())


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Period]], ...] = (
    (re.compile(rf"{_YEAR}(?:-?A1?)?"), _of_year),
    (re.compile(rf"{_YEAR}[- ]?[SHB](?P<part>[12])"), _of_months(6)),
    (re.compile(rf"{_YEAR}[- ]?[QK](?P<part>[1-4])"), _of_months(3)),
    (re.compile(rf"{_YEAR}(?:-?M|-)(?P<part>0[1-9]|1[0-2])"), _of_months(1)),
    (re.compile(rf"{_YEAR}[- ]?[WU](?P<part>[0-5]?[0-9])"), _of_week),
    (
        re.compile(
            rf"{_YEAR}(?:-?D|-)?(?P<month>[01][0-9])-?(?P<day>[0-3][0-9])(?:T[0-9:.]+(?:Z|[+-][0-9:]+)?)?"
        ),
        _of_day,
    ),
)

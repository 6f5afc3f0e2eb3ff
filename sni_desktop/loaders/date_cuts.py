"""A column of dates cut into months, quarters, years or days, each of which is a wave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.core.decisions import Cut
from sni_desktop.core.text import Label, plain
from sni_desktop.core.values import dataclass
from sni_desktop.loaders.dates import are_dates, dates

if TYPE_CHECKING:
    from collections.abc import Sequence

_MONTH, _YEAR = len("2019-07"), len("2019")
_QUARTER = {"en": "Q", "fr": "T", "nl": "K", "de": "Q"}


@dataclass(frozen=True)
class Period:
    """One piece of time: its date (ISO 8601; a quarter has that of its first month) and its name."""

    date: str
    label: Label


@dataclass(frozen=True)
class Periods:
    """The periods of a column in order, and the place of each of its texts in them (None: no date).

    ``ambiguous`` says that days and months could be meant the other way round.
    """

    periods: tuple[Period, ...]
    places: tuple[int | None, ...]
    ambiguous: bool = False


def periods_of(texts: Sequence[str], cut: Cut) -> Periods | None:
    """Return the periods that texts fall into, days where ``cut`` is none; None if the texts are no dates."""
    if not are_dates(texts):
        return None
    found = dates(texts)
    cuts = [_cut(day, cut) for day in found.days]
    order = sorted({each for each in cuts if each})
    places = {each: place for place, each in enumerate(order)}
    return Periods(
        tuple(Period(each, _label(each, cut)) for each in order),
        tuple(places.get(each) for each in cuts),
        found.is_ambiguous,
    )


def _cut(day: str, cut: Cut) -> str:
    """Return the beginning of the period that an ISO date is in; "" for no date."""
    match cut:
        case _ if not day:
            return ""
        case Cut.YEAR:
            return day[:_YEAR]
        case Cut.MONTH:
            return day[:_MONTH]
        case Cut.QUARTER:
            return f"{day[:_YEAR]}-{3 * _quarter(day) - 2:02}"
        case _:
            return day


def _quarter(iso: str) -> int:
    return (int(iso[_YEAR + 1 : _MONTH]) + 2) // 3


def _label(date: str, cut: Cut) -> Label:
    if cut is not Cut.QUARTER:
        return plain(date)
    year, quarter = date[:_YEAR], _quarter(date)
    return Label({language: f"{year} {letter}{quarter}" for language, letter in _QUARTER.items()})

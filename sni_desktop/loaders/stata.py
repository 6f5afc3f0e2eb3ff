"""Stata files (.dta): extended missing values keep their names (".a"), dates become ISO 8601."""

from __future__ import annotations

import math
import re
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from sni_desktop.core.survey import Kind
from sni_desktop.loaders import readstat
from sni_desktop.loaders.clock import Unit, written
from sni_desktop.loaders.labelled import Described, number_text
from sni_desktop.loaders.stata_languages import words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Study
    from sni_desktop.loaders.readstat import Column

SUFFIXES = (".dta",)

_ORIGIN = datetime(1960, 1, 1)  # noqa: DTZ001 - the dates of a file have no zone
_DAY = 86_400
_DATE = re.compile(r"%-?(?:t(?P<unit>[dcCmqwhy])|(?P<day>d))(?P<layout>.*)")
_PERIODS = {"m": 12, "q": 4, "h": 2, "y": 1}
"""How many of them a year has."""


def load(path: Path, progress: Progress) -> Study:
    """Return the study in a Stata file.

    UserError if the file cannot be read, is damaged or holds no respondents; CancelledError if the user
    stopped.
    """
    return readstat.load(path, readstat.Dialect("dta", "dta", _texts, _described, words), progress)


def _described(column: Column, given: tuple[str, ...]) -> Described:
    is_text = column.type == "string"
    labels = {_code(code, column): label.strip() for code, label in column.labels.items()}
    extended = dict.fromkeys(text for text in (*labels, *given) if not is_text and _is_extended(text))
    kind = Kind.DATE if not is_text and _is_dated(column) else None
    return Described(column.name, column.label, labels, tuple(extended), kind)


def _is_dated(column: Column) -> bool:
    return not column.labels and _DATE.fullmatch(column.format) is not None


def _is_extended(text: str) -> bool:
    return re.fullmatch(r"\.[a-z]", text) is not None


def _code(value: Any, column: Column) -> str:
    """Return a value as Stata writes it: 5.0 is "5", and the missing value "a" of a number is ".a"."""
    if isinstance(value, str):
        return value if column.type == "string" else f".{value}"
    if not math.isfinite(value):
        return ""
    if column.type == "float":
        import numpy as np  # noqa: PLC0415

        value = float(str(np.float32(value)))
    return number_text(float(value))


def _texts(column: Column, values: Iterable[Any]) -> list[str]:
    if column.type == "string":
        return [value if isinstance(value, str) else "" for value in values]
    if _is_dated(column):
        return [
            _code(value, column)
            if isinstance(value, str) or not math.isfinite(value)
            else _dated(value, column)
            for value in values
        ]
    return [_code(value, column) for value in values]


def _dated(value: float, column: Column) -> str:
    """Return a date: days, milliseconds or periods since the start of 1960, by the format of the column."""
    match = _DATE.fullmatch(column.format)
    unit, layout = (match["unit"] or "d", match["layout"]) if match else ("d", "")
    if unit in "cC":
        is_time = layout.startswith(("HH", "hh"))
        return written(value / 1000, _ORIGIN, Unit.TIME if is_time else Unit.SECOND)
    if unit == "d":
        return written(value * _DAY, _ORIGIN, Unit.DAY)
    if unit == "y":
        return number_text(value)
    try:
        return _period(round(value), unit)
    except (ValueError, OverflowError):
        return number_text(value)


def _period(value: int, unit: str) -> str:
    """Return the first day of a week, or the first month of a quarter or half-year."""
    if unit == "w":
        years, weeks = divmod(value, 52)
        return (date(1960 + years, 1, 1) + timedelta(weeks=weeks)).isoformat()
    in_a_year = _PERIODS[unit]
    years, periods = divmod(value, in_a_year)
    return date(1960 + years, 1 + periods * (12 // in_a_year), 1).strftime("%Y-%m")

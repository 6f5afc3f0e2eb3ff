"""Dates and times that a file holds as numbers since some day, as ISO 8601 text."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

_DAY = 86_400


class Unit(StrEnum):
    """What a number counts, and so how it is written."""

    DAY = "%Y-%m-%d"
    MONTH = "%Y-%m"
    YEAR = "%Y"
    SECOND = "%Y-%m-%d %H:%M:%S"
    TIME = "time"
    """A time of the day, or a length of time."""


def written(value: float, origin: datetime, unit: Unit) -> str:
    """Return a number of seconds since ``origin`` as text; as a plain number if there is no such date."""
    seconds = round(value)
    if unit is Unit.TIME:
        hours, rest = divmod(abs(seconds), 3600)
        return f"{'-' if seconds < 0 else ''}{hours:02}:{rest // 60:02}:{rest % 60:02}"
    try:
        # Years before 1000 must be filled up with zeros, which not every system does.
        date = origin + timedelta(seconds=seconds)
        return date.strftime(unit.value.replace("%Y", f"{date.year:04}"))
    except (OverflowError, ValueError):
        return str(seconds)

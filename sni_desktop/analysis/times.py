"""When waves took place, as numbers: for the axis of a chart and for the slope of a trend."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.core.survey import Wave

_ISO = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_YEAR = re.compile(r"[0-9]{4}")
_FEW = 2


def wave_times(waves: Sequence[Wave]) -> tuple[float, ...] | None:
    """Return the years of waves, as decimal numbers; None unless all are dated, one after the other.

    None for one or two waves too: between two there is one distance only. A date stands for the middle of
    what it names (a year, a month or a day); years alone, if there is nothing else, stand for themselves.
    """
    dates = [wave.date for wave in waves]
    if len(dates) <= _FEW:
        return None
    if all(map(_YEAR.fullmatch, dates)):
        times: list[float | None] = [float(year) for year in dates]
    else:
        times = [_middle(each) for each in dates]
    known = tuple(time for time in times if time is not None)
    in_order = len(known) == len(dates) and all(before < after for before, after in pairwise(known))
    return known if in_order else None


def _middle(iso: str) -> float | None:
    """Return the middle of a year, a month or a day; None for what is no date."""
    found = _ISO.fullmatch(iso)
    if found is None:
        return None
    year, month, day = (int(part) if part else 0 for part in found.groups())
    if not month:
        return year + 0.5
    if not day:
        return year + (month - 0.5) / 12 if month <= 12 else None
    try:
        begin = date(year, 1, 1)
        passed, whole = (date(year, month, day) - begin).days, (date(year, 12, 31) - begin).days + 1
    except ValueError:
        return None
    return year + (passed + 0.5) / whole

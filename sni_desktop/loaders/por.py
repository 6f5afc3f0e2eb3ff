"""SPSS portable files (.por): an old format of text, whose variables have names in capital letters."""

from __future__ import annotations

import math
import re
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sni_desktop.core.survey import Kind
from sni_desktop.loaders import readstat
from sni_desktop.loaders.clock import Unit, written
from sni_desktop.loaders.labelled import Described, is_within, number_text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Study
    from sni_desktop.loaders.readstat import Column

_ORIGIN = datetime(1582, 10, 14)  # noqa: DTZ001 - the dates of a file have no zone
_UNITS = {
    **dict.fromkeys(("DATE", "ADATE", "EDATE", "JDATE", "SDATE", "QYR", "WKYR"), Unit.DAY),
    **dict.fromkeys(("DATETIME", "YMDHMS"), Unit.SECOND),
    **dict.fromkeys(("TIME", "DTIME", "MTIME"), Unit.TIME),
    "MOYR": Unit.MONTH,
}


def load(path: Path, progress: Progress) -> Study:
    """Return the study in a portable file; errors as in `readstat.load`."""
    return readstat.load(path, readstat.Dialect("por", "por", _texts, _described), progress)


def _unit(column: Column) -> Unit | None:
    if column.type == "string" or column.labels:
        return None
    return _UNITS.get(re.sub(r"[0-9.]+$", "", column.format))


def _texts(column: Column, values: Iterable[Any]) -> list[str]:
    unit = _unit(column)
    return [_text(value, unit) for value in values]


def _text(value: Any, unit: Unit | None = None) -> str:
    if isinstance(value, str):
        return value.rstrip()
    if value is None or not math.isfinite(value):
        return ""
    return written(value, _ORIGIN, unit) if unit else number_text(float(value))


def _described(column: Column, given: tuple[str, ...]) -> Described:
    labels = {_text(code): label.strip() for code, label in column.labels.items()}
    ranges = tuple((each["lo"], each["hi"]) for each in column.missing)
    missing: list[str] = []
    if ranges and not _unit(column):
        codes = [code for code in dict.fromkeys((*labels, *(text.strip() for text in given))) if code]
        is_text = column.type == "string"
        missing = [
            code
            for code in codes
            if (any(code == low for low, _high in ranges) if is_text else is_within(float(code), ranges))
        ]
    return Described(column.name, column.label, labels, tuple(missing), Kind.DATE if _unit(column) else None)

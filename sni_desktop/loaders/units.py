"""What the figures of a statistical office are: shares in percent, or numbers that are no shares."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_NUMBER = re.compile(r"[-+−]?(?:[0-9]{1,30}(?:[.,][0-9]{0,30})?|[.,][0-9]{1,30})(?:[eE][-+]?[0-9]{1,3})?")
_MOST_DIGITS = 30
"""A number with more digits before or after its decimal mark is a mistake."""
_PERCENT_CODE = re.compile(r"(?:PC|PCT|PT|PERCENT)(?:_.*)?", re.IGNORECASE)
_PERCENT = re.compile(r"%|\bper ?cent|\bpour ?cent|\bprocent|\bpourcentage|\bprozent", re.IGNORECASE)
_NO_SHARE = re.compile(
    r"change|growth|difference|deviation|percentage points?|\bindex|\bindice|"
    r"variation|évolution|croissance|différence|écart|points? de pourcentage|"
    r"verander|wijzig|groei|verschil|procentpunt|"
    r"veränder|wachstum|abweichung|differenz|prozentpunkt",
    re.IGNORECASE,
)
"""A change in percent, and percentage points, are no shares of anybody."""


def number(text: str) -> Decimal | None:
    """Return a number with a point or a comma before its decimals, as exact as written; None if none."""
    if not _NUMBER.fullmatch(text):
        return None
    value = Decimal(text.replace(",", ".").replace("−", "-"))
    return value if not value or abs(value.adjusted()) <= _MOST_DIGITS else None


def decimals(value: Decimal) -> int:
    """Return the number of decimals that a number is written with."""
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def is_percent(code: str, texts: Iterable[str]) -> bool:
    """Tell whether a unit, by its code and its names, is a percentage of something."""
    names = list(texts)
    if any(map(_NO_SHARE.search, names)):
        return False
    return bool(_PERCENT_CODE.fullmatch(code)) or any(map(_PERCENT.search, names))

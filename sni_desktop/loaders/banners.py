"""The rows of published crosstabs, put in one order: names of the columns first, then question by question.

Many programs repeat the names of the columns (the "banner") under each question, or beside its wording; some
leave the percent signs out, or put a column of counts beside each of percentages.
"""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING, TypeAlias

from sni_desktop.loaders.crosstab_layout import NO_FIGURE, holds_bases, is_base, is_figure
from sni_desktop.loaders.long_toplines import percentage
from sni_desktop.loaders.units import number

if TYPE_CHECKING:
    from collections.abc import Sequence

    Rows: TypeAlias = tuple[tuple[str, ...], ...]

_COUNTS = {
    *("count", "counts", "n", "freq", "frequency", "respondents", "responses"),
    *("effectif", "effectifs", "nombre", "aantal", "anzahl"),
}
_BARE = re.compile(r"(?:100|[0-9]{1,2})(?:[.,][0-9]{1,17})?")
_NEARLY = Decimal("0.03")


def arranged(rows: Sequence[Sequence[str]]) -> Rows:
    """Return rows with the names of the columns once, and above the first question."""
    width = max(map(len, rows), default=0)
    return _once(_without_counts(_with_signs(tuple((*row, *[""] * (width - len(row))) for row in rows))))


def _with_signs(rows: Rows) -> Rows:
    """Return rows with percent signs if all shares stand without them.

    Only where nothing else is possible: there are wordings without a number, all other numbers are
    percentages (or proportions, as spreadsheets keep them), and there are bases, or answers that add up.
    """
    if any(is_figure(text) for row in rows for text in row):
        return rows
    rest = [row for row in rows if any(row) and not holds_bases(row)]
    shares = {row: None for row in rest if any(map(_BARE.fullmatch, row[1:]))}
    wordings = [row for row in rest if row[0] and not any(row[1:])]
    texts = [text for row in shares for text in row[1:]]
    are_shares = all(_BARE.fullmatch(text) or text.casefold() in NO_FIGURE for text in texts)
    if not wordings or not shares or not are_shares or any(not row[0] for row in shares):
        return rows
    whole = 1 if all(number <= 1 for number in map(_value, texts) if number is not None) else 100
    if not any(map(holds_bases, rows)) and not (whole == 1 and _make_wholes(rows)):
        return rows
    return tuple(
        (row[0], *(_signed(text, whole) for text in row[1:])) if row in shares else row for row in rows
    )


def _value(text: str) -> Decimal | None:
    return number(text) if _BARE.fullmatch(text) else None


def _signed(text: str, whole: int) -> str:
    value = _value(text)
    if value is None:
        return text
    return percentage(value, whole) if whole == 1 else f"{text}%"


def _make_wholes(rows: Rows) -> bool:
    """Return whether the answers to some question make up the whole in every column."""
    for filled, run in groupby(rows, key=lambda row: any(row[1:]) and bool(row[0])):
        columns = list(zip(*([_value(text) for text in row[1:]] for row in run), strict=True))
        sums = [sum(filter(None, column), Decimal(0)) for column in columns if any(column)]
        if filled and sums and len(columns[0]) > 1 and all(abs(each - 1) < _NEARLY for each in sums):
            return True
    return False


def _without_counts(rows: Rows) -> Rows:
    """Return rows without the columns of counts that stand beside percentages."""
    columns = list(zip(*rows, strict=True))
    kept = [column for column in columns if not _holds_counts(column)]
    return tuple(zip(*kept, strict=True)) if any(map(is_figure, sum(kept, ()))) else rows


def _holds_counts(column: Sequence[str]) -> bool:
    texts = [text for text in column if text]
    names = [text for text in texts if text.casefold() in _COUNTS]
    return bool(names) and len(names) < len(texts) and all(is_base(text) or text in names for text in texts)


def _once(rows: Rows) -> Rows:
    valued = next((at for at, row in enumerate(rows) if any(map(is_figure, row)) or holds_bases(row)), 0)
    first = next((at for row in rows for at, text in enumerate(row) if is_figure(text)), 0)
    above = [row for row in rows[:valued] if any(row)]
    names = {row[first:] for row in above if any(row[first:])}
    again = {row[first:] for row in rows[valued:]} & names
    nothing = ("",) * (len(rows[0]) - first if rows else 0)
    if above and any(above[-1][first:]):  # no wording between the names and the first answers
        wording = max((at for at, row in enumerate(above) if not any(row[first:])), default=-1)
        if above[-1][first:] in again and any(above[-1][:first]):
            last = above.pop()
            above += [(*[""] * first, *last[first:]), (*last[:first], *nothing)]
        elif wording >= 0:
            above.append(above.pop(wording))
    below = [
        (*row[:first], *nothing) if row[first:] in again else row
        for row in rows[valued:]
        if row[first:] not in again or any(row[:first])
    ]
    return (*above, *below)

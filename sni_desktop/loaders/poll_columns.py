"""Which columns of a table of polls hold what: dates, institutes, samples, and the shares that add up."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING, TypeAlias

from sni_desktop.core.values import dataclass
from sni_desktop.loaders import grid
from sni_desktop.loaders.dates import are_dates
from sni_desktop.loaders.units import number

if TYPE_CHECKING:
    from collections.abc import Iterable

Rows: TypeAlias = Sequence[Sequence[str]]

_HEADERS = {
    "end": (
        "enddate end dateend fieldworkend fieldend enddateoffieldwork date polldate fieldworkdate"
        " datefin fin datedufin einddatum enddatum ende datum"
    ),
    "start": (
        "startdate start datestart fieldworkstart fieldstart from"
        " datedebut debut startdatum begindatum beginn"
    ),
    "pollster": (
        "pollster pollsters pollingfirm firm institute pollingorganisation pollingorganization"
        " pollingorganisationclient sondeur institut peiler peilingbureau onderzoeksbureau bureau"
        " umfrageinstitut"
    ),
    "sample": (
        "samplesize sample n respondents samplen echantillon tailleechantillon"
        " steekproef steekproefgrootte stichprobe stichprobengroesse befragte"
    ),
    "mode": "polltype mode method methodology type surveymode methode methodik",
    "population": "population samplepopulation pop samplesubpopulation",
    "question": "question text questiontext item vraag frage",
}
"""How columns are called: in small letters, without accents, spaces and marks."""
_NO_SHARES = {
    *(
        "spread",
        "lead",
        "margin",
        "moe",
        "marginoferror",
        "error",
        "difference",
        "diff",
        "net",
        "weight",
        "grade",
    ),
    *(
        "avance",
        "ecart",
        "marge",
        "verschil",
        "voorsprong",
        "vorsprung",
        "abstand",
        "rownames",
        "id",
        "index",
    ),
}
_PERCENT = re.compile(r"(.*?)\s?%")
_FEWEST = 3
_MOST_SHARES = 12
_MOSTLY = 0.5
_NEARLY = Decimal("0.8")
_SLACKS = (Decimal("0.006"), Decimal("0.03"))
"""How far parts may be from the whole where it is found out which columns are parts: rounded, or almost."""


@dataclass(frozen=True)
class PollColumns:
    """Which columns hold what: roles by name, and the columns of shares."""

    roles: dict[str, int]
    shares: tuple[int, ...]


def columns_of(rows: Rows) -> PollColumns | None:
    """Return what the columns of a table of polls hold; None if it is no such table."""
    if len(rows) <= _FEWEST:
        return None
    header, body = rows[0], [row for row in rows[1:] if any(row)]
    roles: dict[str, int] = {}
    for at, name in enumerate(header):
        for role, words in _HEADERS.items():
            if role not in roles and _key(name) in words.split() and _agrees(role, _column(body, at)):
                roles[role] = at
                break
    if "end" not in roles or not {"pollster", "sample"} & roles.keys():
        return None
    shares = _shares(header, body, set(roles.values()))
    return PollColumns(roles, shares) if shares else None


def _key(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in letters if letter.isalnum() and letter.isascii())


def _column(body: Rows, at: int) -> list[str]:
    return [text for row in body if (text := grid.cell(row, at))]


def _agrees(role: str, texts: Sequence[str]) -> bool:
    """Tell whether the cells of a column are what its header announces."""
    if not texts:
        return False
    if role in {"end", "start"}:
        return are_dates(texts)
    if role == "sample":
        return sum(count_of(text) is not None for text in texts) >= _MOSTLY * len(texts)
    return any(number(text) is None for text in texts)


def count_of(text: str) -> int | None:
    """Return a number of people, with or without marks between thousands; None for none."""
    digits = re.sub(r"(?<=[0-9])[ .,'’\u00a0\u202f](?=[0-9]{3}(?![0-9]))", "", text.strip())
    return int(digits) if re.fullmatch(r"[1-9][0-9]{0,8}", digits) else None


def _shares(header: Sequence[str], body: Rows, taken: set[int]) -> tuple[int, ...]:
    """Return the columns whose shares add up to the whole in most rows; none if no columns do."""
    width = max(map(len, body), default=0)
    names = {at: _key(grid.cell(header, at)) for at in range(width)}
    columns = {
        at: [value_of(grid.cell(row, at)) for row in body]
        for at, name in names.items()
        if at not in taken and name and name not in _NO_SHARES
    }
    columns = {at: values for at, values in columns.items() if _may_be_shares(values)}
    whole = {at: _whole(values) for at, values in columns.items()}
    sets = [tuple(at for at in columns if whole[at] == each) for each in (1, 100)]
    sets.append(tuple(columns))
    # How far ahead one share is of another is no share itself, whatever its column is called.
    sets += [tuple(at for at in each if at != apart) for each in sets for apart in _differences(columns)]
    possible = [each for each in sets if 1 < len(each) <= _MOST_SHARES]
    best = max(possible, key=lambda each: [_adding_up(columns, each, slack) for slack in _SLACKS], default=())
    return best if best and _adding_up(columns, best, _SLACKS[-1]) >= _MOSTLY else ()


def value_of(text: str) -> Decimal | None:
    """Return a share as it is written, in percent or as a proportion."""
    if found := _PERCENT.fullmatch(text):
        return number(found[1])
    return number(text)


def _may_be_shares(values: Sequence[Decimal | None]) -> bool:
    known = [value for value in values if value is not None]
    return len(known) >= _NEARLY * len(values) and all(0 <= value <= 100 for value in known) and any(known)


def _whole(values: Iterable[Decimal | None]) -> int:
    return 1 if all(value <= 1 for value in values if value is not None) else 100


def _differences(columns: dict[int, list[Decimal | None]]) -> list[int]:
    """Return the columns that are how far two others are apart; one of three, but which may not be told."""
    if len(columns) > _MOST_SHARES:
        return []
    return [
        third
        for third in columns
        if any(
            _is_difference(columns[third], columns[one], columns[other])
            for one, other in combinations([at for at in columns if at != third], 2)
        )
    ]


def _is_difference(
    third: Sequence[Decimal | None], one: Sequence[Decimal | None], other: Sequence[Decimal | None]
) -> bool:
    """Tell whether a column is how far two others are apart, row by row, and not just by chance."""
    rows = [
        (c, abs(a - b))
        for c, a, b in zip(third, one, other, strict=True)
        if a is not None and b is not None and c is not None
    ]
    return len({apart for _c, apart in rows}) > 1 and all(
        abs(c - apart) < Decimal("0.001") for c, apart in rows
    )


def _adding_up(columns: dict[int, list[Decimal | None]], chosen: Sequence[int], slack: Decimal) -> float:
    rows = list(zip(*(columns[at] for at in chosen), strict=True))
    return sum(_adds_up([value for value in row if value is not None], slack) for row in rows) / len(rows)


def _adds_up(shares: Sequence[Decimal], slack: Decimal) -> bool:
    """Tell whether shares make the whole: 1 of proportions, 100 of percentages."""
    total = sum(shares, Decimal(0))
    return any(abs(total / whole - 1) <= slack for whole in (1, 100))

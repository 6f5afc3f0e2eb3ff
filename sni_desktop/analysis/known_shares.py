"""Known shares of a population as people write them: typed, or pasted from a table.

A text that could mean two things is refused, never guessed.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from sni_desktop.core.errors import UserError
from sni_desktop.core.names import folded
from sni_desktop.core.text import Count, Number, Percent, _, rounded
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sni_desktop.core.survey import Question

MIXED_MARKS = _("Some numbers are written with a decimal comma and others with a decimal point.")
UNCLEAR_MARK = _("“{text}” may have decimals or thousands behind its mark.")
UNMARKED_THOUSANDS = _("Write the numbers without a mark between thousands.")
SUM_ERROR = 1e-6
"""How near to 1 the shares of a margin must add up."""


class Unit(StrEnum):
    """What numbers that were pasted were taken for."""

    PERCENT = "percent"
    SHARE = "share"
    COUNT = "count"
    """Numbers of people: turned into shares of their sum, which the user must be told."""


@dataclass(frozen=True)
class Pasted:
    """Known shares (0 to 1) by the code of the answer, what they were written as, and their sum as written.

    Percentages and shares are as they were written, also where they do not add up.
    """

    shares: tuple[tuple[str, float], ...]
    unit: Unit
    total: float


_NEAR = 0.05
"""So near to 100 (or to 1), relatively, is the sum of rounded percentages (or shares)."""
_CLEARLY_COUNTS = 150
_GAP = re.compile(r"[\s;,:=]+")
_GROUP_MARKS = "'’ \u00a0\u202f"
"""Between thousands, besides the comma or the point."""


def _reading(decimal_mark: str, group_mark: str) -> re.Pattern[str]:
    grouped = rf"[1-9][0-9]{{0,2}}([{group_mark}{_GROUP_MARKS}])[0-9]{{3}}(?:\1[0-9]{{3}})*"
    return re.compile(rf"-?(?=[^-]*[0-9])(?:{grouped}|[0-9]*)(?:[{decimal_mark}][0-9]+)?")


_READINGS = {".": _reading(".", ","), ",": _reading(",", ".")}
"""How a number may be written, by its decimal mark."""


def typed_share(text: str) -> float:
    """Return the share (0 to 1) that a percentage such as "52", "52,3" or "52 %" is; `UserError` if none."""
    number, _signed = _bare(text)
    values = {value for mark in _READINGS if (value := _value(number, mark)) is not None}
    # "12,500" is 12.5 then: thousands are no percentage.
    possible = {value for value in values if 0 <= value <= 100}
    if len(possible) != 1:
        raise UserError(
            _("“{text}” is no percentage.").of(text=text.strip()),
            _("Type a number from 0 to 100, such as {example}.").of(example=Number(52.3)),
        )
    return possible.pop() / 100


def parse_margins(text: str, question: Question) -> Pasted:
    """Return the known shares in pasted text, one line an answer: its name, and after it a number.

    Between them stands a tab, a semicolon, a comma or a space; names are those of the answers in any
    language, or their codes, whatever their accents and capitals. A column of bare numbers is taken in the
    order of the answers, one for each. A heading without a number is passed over. The sum decides what
    numbers are: about 100 percentages, about 1 shares, above 150 numbers of people. Where a comma could stand
    before decimals or thousands, all numbers together decide, and if they do not, nothing is guessed.

    Raise `UserError` with the line (from 1) for a name that is no answer or comes twice and for a number that
    is missing or negative, and for numbers that could mean two things or nothing.
    """
    lines = [(place, line.strip()) for place, line in enumerate(text.splitlines(), start=1)]
    while lines and not lines[-1][1]:
        lines.pop()
    names = _Names(question)
    if lines and not _splits(lines[0][1]) and not _is_number(lines[0][1]) and not names.code(lines[0][1]):
        del lines[0]
    if not any(line for _place, line in lines):
        raise UserError(
            _("There are no known shares in the text that was pasted."),
            _("Copy lines with an answer and its share, as from a spreadsheet."),
        )
    return _as_shares(_entries(lines, question, names))


@dataclass(frozen=True)
class _Entry:
    line: int
    code: str
    number: str


def _entries(lines: Sequence[tuple[int, str]], question: Question, names: _Names) -> list[_Entry]:
    """Return the number of each answer, as it is written."""
    if not all(_is_number(line) for _place, line in lines if line):
        return _named(lines, question, names)
    try:
        _named(lines, question, names)
    except UserError:
        return _in_order(lines, question)
    # "1 250" for an answer "1": a name and a number, or one number.
    raise UserError(
        _("“{text}” may be a name and a number, or a number alone.").of(text=lines[0][1]),
        _("Put a semicolon or a tab between them."),
    )


def _named(lines: Sequence[tuple[int, str]], question: Question, names: _Names) -> list[_Entry]:
    entries: dict[str, _Entry] = {}
    for place, line in lines:
        if not line:
            continue
        splits = _splits(line)
        codes = {code: number for label, number in splits if (code := names.code(label))}
        if len(codes) != 1:
            raise _unclear(place, line, splits, len(codes), question, names)
        ((code, number),) = codes.items()
        if code in entries:
            raise UserError(
                _("Line {line}: “{answer}” has a number already, in line {other}.").of(
                    line=Count(place), answer=question.option(code).label, other=Count(entries[code].line)
                ),
                _("Keep one of the two lines."),
            )
        entries[code] = _Entry(place, code, number)
    return list(entries.values())


def _unclear(
    place: int,
    line: str,
    splits: Sequence[tuple[str, str]],
    found: int,
    question: Question,
    names: _Names,
) -> UserError:
    if found:
        return UserError(
            _("Line {line}: “{text}” begins with more than one answer.").of(line=Count(place), text=line),
            _("Put a semicolon or a tab between them."),
        )
    if names.code(line) or not splits:
        return UserError(
            _("Line {line}: “{text}” has no number.").of(line=Count(place), text=line),
            _("Write a share after every answer; leave out other lines."),
        )
    label = " ".join(splits[0][0].split())
    return UserError(
        _("Line {line}: “{text}” is no answer to “{question}”.").of(
            line=Count(place), text=label, question=question.label
        ),
        _("Write answers as they are in the table; leave out headings and totals."),
    )


def _in_order(lines: Sequence[tuple[int, str]], question: Question) -> list[_Entry]:
    """Return bare numbers for the answers in their order; an empty line is an answer without a share."""
    wanted = len(question.options)
    filled = [pair for pair in lines if pair[1]]
    rows = lines if len(lines) == wanted else filled
    if len(rows) != wanted:
        raise UserError(
            _("%n number(s) were pasted for {answers} answers.", "", len(filled)).of(answers=Count(wanted)),
            _("Paste a number for each answer, or answers with their numbers."),
        )
    return [
        _Entry(place, option.code, number)
        for (place, number), option in zip(rows, question.options, strict=True)
        if number
    ]


def _as_shares(entries: Sequence[_Entry]) -> Pasted:
    bare = [_bare(entry.number) for entry in entries]
    for entry, (number, _signed) in zip(entries, bare, strict=True):
        if number.startswith("-"):
            raise UserError(
                _("Line {line}: {text} is below 0.").of(line=Count(entry.line), text=entry.number),
                _("Type percentages from 0 to 100."),
            )
    signs = [signed for _number, signed in bare]
    sums: list[float] = []
    found: list[Pasted] = []
    for mark in _READINGS:
        values = [value for number, _signed in bare if (value := _value(number, mark)) is not None]
        if len(values) < len(bare):
            continue
        sums.append(sum(values))
        if (unit := _unit(sums[-1], signs)) is not None:
            size = {Unit.PERCENT: 100.0, Unit.SHARE: 1.0, Unit.COUNT: sums[-1]}[unit]
            shares = tuple((entry.code, value / size) for entry, value in zip(entries, values, strict=True))
            found.append(Pasted(shares, unit, sums[-1]))
    if not found:
        raise _no_sum(sums)
    if any(not _same(found[0], other) for other in found[1:]):
        raise _two_readings([number for number, _signed in bare])
    # "52,300" and "47,700" come to the same either way: call them percentages rather than people.
    return min(found, key=lambda pasted: pasted.total)


def _unit(total: float, signs: Sequence[bool]) -> Unit | None:
    if all(signs):
        return Unit.PERCENT if 0 < total <= 100 * (1 + _NEAR) else None
    if abs(total / 100 - 1) <= _NEAR:
        return Unit.PERCENT
    if any(signs):
        return None
    if abs(total - 1) <= _NEAR:
        return Unit.SHARE
    return Unit.COUNT if total > _CLEARLY_COUNTS else None


def _same(one: Pasted, other: Pasted) -> bool:
    return all(abs(a - b) < SUM_ERROR for (_a, a), (_b, b) in zip(one.shares, other.shares, strict=True))


def _no_sum(sums: Sequence[float]) -> UserError:
    if not sums:
        return UserError(
            MIXED_MARKS,
            _("Write them all alike, without a mark between thousands."),
        )
    # The larger sum takes marks for thousands, which is the less likely reading of what is no sum at all.
    total = min(sums)
    return UserError(
        _("The numbers add up to {sum}: neither 100 (percent), nor 1 (shares), nor a number of people.").of(
            sum=Number(total, 0 if total == int(total) else 2)
        ),
        _("Paste all the answers together, or write a percent sign behind each number."),
    )


def _two_readings(numbers: Sequence[str]) -> UserError:
    number = next(each for each in numbers if _value(each, ".") != _value(each, ","))
    return UserError(
        UNCLEAR_MARK.of(text=number),
        UNMARKED_THOUSANDS,
    )


def _splits(line: str) -> list[tuple[str, str]]:
    """Return the ways to read a line as a name and a number after it; a tab leaves no choice."""
    gap = re.compile(r"\s*\t\s*") if "\t" in line else _GAP
    pairs = [(line[: found.start()], line[found.end() :]) for found in gap.finditer(line)]
    return [(label, number) for label, number in pairs if label and _is_number(number)]


def _bare(text: str) -> tuple[str, bool]:
    """Return a number without its percent sign, and whether it has one."""
    number = text.strip().replace("\u2212", "-")
    return number.removesuffix("%").rstrip(), number.endswith("%")


def _is_number(text: str) -> bool:
    return any(_value(_bare(text)[0], mark) is not None for mark in _READINGS)


def _value(number: str, decimal_mark: str) -> float | None:
    """Return a number as it reads with this decimal mark; None if it does not."""
    if not _READINGS[decimal_mark].fullmatch(number):
        return None
    kept = "".join(letter for letter in number if letter in "-0123456789" or letter == decimal_mark)
    return float(kept.replace(decimal_mark, "."))


class _Names:
    """Finds an answer by what it is called."""

    def __init__(self, question: Question) -> None:
        labels = [(text, option.code) for option in question.options for text in option.label.texts.values()]
        codes = [(option.code, option.code) for option in question.options]
        # What is written exactly comes first, and what a person reads before a code.
        self._known = [
            _unique(labels),
            _unique((folded(text), code) for text, code in labels),
            _unique((folded(text), code) for text, code in codes),
        ]

    def code(self, text: str) -> str:
        """Return the code of the answer with this name, "" if there is none or more than one."""
        exact, by_label, by_code = self._known
        name = folded(text)
        return exact.get(text.strip()) or by_label.get(name) or by_code.get(name) or ""


def _unique(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, set[str]] = {}
    for name, code in pairs:
        found.setdefault(name, set()).add(code)
    return {name: next(iter(codes)) for name, codes in found.items() if name and len(codes) == 1}


def percent_unlike_100(total: float) -> Percent:
    """Return a sum of shares with as many decimals as it has, and as it takes to see that it is not 100 %."""
    places = next((places for places in range(6) if rounded(100 * total, places) != 100), 6)
    return Percent(total, max(places, exactly(total).decimals))


def exactly(share: float) -> Percent:
    """Return a share as a percentage with the decimals it has, four at most."""
    places = (places for places in range(4) if abs(float(rounded(100 * share, places)) - 100 * share) < 1e-9)
    return Percent(share, next(places, 4))

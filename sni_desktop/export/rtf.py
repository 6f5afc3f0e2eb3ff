"""A table as RTF, which slide and text programs paste as a table of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_START = r"{\rtf1\ansi\ansicpg1252\deff0\uc1{\fonttbl{\f0\fswiss Arial;}}\f0\fs20"
_WIDTH = 9_000
"""Twips (1/1440 inch): the text of an A4 page."""
_LEAST = 4
"""Letters that the narrowest column has room for."""
_MOST = 40
"""Letters that count for the width of a column: longer texts take several lines."""
_SPECIAL = {"\\": "\\\\", "{": "\\{", "}": "\\}", "\t": " ", "\n": " ", "\r": " "}


def rtf_table(headings: Sequence[str], rows: Sequence[Sequence[str]], numeric: Sequence[bool]) -> str:
    """Return a table as RTF (ASCII), its first row in bold, numbers at the right."""
    ends = _ends([headings, *rows])
    lines = [_row(headings, ends, numeric, bold=True), *(_row(row, ends, numeric) for row in rows)]
    return "\n".join([_START, *lines, r"\pard\par}"])


def _ends(rows: Sequence[Sequence[str]]) -> list[int]:
    """Return where each column ends, in twips: columns are as wide as their longest texts, within reason."""
    lengths = [max(_LEAST, min(_MOST, max(map(len, column)))) for column in zip(*rows, strict=True)]
    total = sum(lengths)
    return [round(_WIDTH * sum(lengths[: number + 1]) / total) for number in range(len(lengths))]


def _row(cells: Sequence[str], ends: Sequence[int], numeric: Sequence[bool], *, bold: bool = False) -> str:
    heading, weight = (r"\trhdr", r"\b") if bold else ("", r"\b0")
    places = {True: r"\qr", False: r"\ql"}
    frame = "".join(rf"\clbrdrb\brdrs\brdrw10\cellx{end}" for end in ends)
    texts = "".join(
        rf"\pard\intbl{places[right]}{weight} {_escaped(cell)}\cell"
        for cell, right in zip(cells, numeric, strict=True)
    )
    return rf"\trowd\trgaph70{heading}{frame}{texts}\row"


def _escaped(text: str) -> str:
    return "".join(map(_letter, text))


def _letter(letter: str) -> str:
    """Return a letter in ASCII: others as numbers of 16 bits with a sign, in two halves beyond those."""
    if letter in _SPECIAL:
        return _SPECIAL[letter]
    if " " <= letter <= "~":
        return letter
    if letter < " ":
        return ""
    units = letter.encode("utf-16-le", errors="replace")
    numbers = (int.from_bytes(units[at : at + 2], "little", signed=True) for at in range(0, len(units), 2))
    return "".join(rf"\u{number}?" for number in numbers)

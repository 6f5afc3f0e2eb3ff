"""Lines above the header of a table: the name of the survey, as people write it above their tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.core.findings import Finding
from sni_desktop.core.text import _
from sni_desktop.loaders.columns import numbers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MOST_TITLES = 8
_LOOKED_AT = 60
_FEWEST_BELOW = 2
_WIDE = 3
"""Columns of a table: two could be a sentence with a comma in it."""


def title_rows(rows: Sequence[Sequence[str]]) -> int:
    """Return how many of the first rows of a file stand above its header: 0 if the first one is the header.

    They have one text at most; several of them have a blank row below. A header of one text over several
    columns is no title: then the row below names options, which are blank or the same in the answers.
    """
    rows = rows[:_LOOKED_AT]
    filled = [[cell.strip() for cell in row if cell.strip()] for row in rows]
    top = next((number for number, texts in enumerate(filled) if len(texts) > 1), 0)
    if not 0 < top <= _MOST_TITLES or not any(filled[:top]):
        return 0
    is_apart = any(not texts for texts in filled[:top])
    if not is_apart and top > 1:
        return 0
    if len(rows[top]) < (2 if is_apart else _WIDE) or not _is_header(rows, top):
        return 0
    return top


def _is_header(rows: Sequence[Sequence[str]], top: int) -> bool:
    """Return whether a row could be the header of all rows below: words that none of them repeats."""
    header = [cell.strip() for cell in rows[top]]
    while header and not header[-1]:
        header.pop()
    below = [row for row in rows[top + 1 :] if any(cell.strip() for cell in row)]
    if not all(header) or len(set(header)) < len(header) or len(below) < _FEWEST_BELOW:
        return False
    is_even = all(len(row) == len(rows[top]) for row in below[:-1])
    if not is_even or any(numbers([text]) is not None for text in header):
        return False
    return all(text != cell.strip() for row in below for text, cell in zip(header, row, strict=False))


def of_titles(rows: Sequence[Sequence[str]]) -> Iterator[Finding]:
    """Yield what rows above the header say, which are no answers."""
    texts = [cell.strip() for row in rows for cell in row if cell.strip()]
    if texts:
        sentence = _("“{text}” stands above the header: it is read as a title.")
        yield Finding("title_rows", sentence.of(text=" / ".join(texts)), is_odd=True)

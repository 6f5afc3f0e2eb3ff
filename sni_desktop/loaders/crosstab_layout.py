"""What the rows and columns of published toplines are: questions, answers, groups and bases."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from sni_desktop.core.values import dataclass
from sni_desktop.loaders import grid

if TYPE_CHECKING:
    from collections.abc import Sequence

PERCENT = re.compile(
    r"(?P<below><|less than |under )?(?P<number>[0-9]{1,3}(?:[.,][0-9]{1,4})?)\s?%", re.IGNORECASE
)
NO_FIGURE = {"", "*", "-", "–", "—", "na", "n/a", "n.a.", ".", "..", "x"}
TOTAL = {
    *("total", "totals", "all", "overall", "everyone", "all respondents", "all adults", "topline"),
    *("ensemble", "tous", "totaal", "allen", "alle respondenten", "gesamt", "insgesamt", "alle"),
}
_BASE = re.compile(
    r"(?P<weighted>weighted )?(?:unweighted )?(?:base|n|sample(?: size)?|respondents|bases?)(?: ?\(?n\)?)?"
    r"|unweighted(?: n| total)?"
    r"|(?:nombre de )?répondants|effectif|basis|steekproef|befragte|stichprobe",
    re.IGNORECASE,
)
_WHOLE = {"100%", "100 %", "100.0%", "100,0%", "100,0 %"}
_MOSTLY = 0.8
_FEWEST_FIGURES = 4


@dataclass(frozen=True)
class Outline:
    """What the columns are: those before ``first`` hold words; ``body`` is the first row below the header.

    ``depth`` is the column of the answers: words before it are questions, even where no row has a value.
    """

    first: int
    columns: tuple[int, ...]
    body: int
    depth: int


@dataclass(frozen=True)
class Block:
    """A question as the table has it: its words, its answers with their cells, the base of each column."""

    label: str
    text: str
    answers: tuple[tuple[str, tuple[str, ...]], ...]
    bases: tuple[int | None, ...]


def outline_of(rows: Sequence[Sequence[str]]) -> Outline | None:
    """Return the outline of toplines; None if a table does not look like them."""
    width = max(map(len, rows), default=0)
    shares = [row for row in rows if not holds_bases(row)]
    columns = tuple(at for at in range(width) if _holds_percentages(shares, at))
    if (
        not columns
        or columns[0] == 0
        or sum(is_figure(each) for row in rows for each in row) < _FEWEST_FIGURES
    ):
        return None
    first = columns[0]
    valued = next(
        (at for at, row in enumerate(rows) if any(is_figure(grid.cell(row, each)) for each in columns)), 0
    )
    valued = next((at for at, row in enumerate(rows[:valued]) if holds_bases(row)), valued)
    headers = [at for at in range(valued) if any(grid.cell(rows[at], each) for each in columns)]
    body = headers[-1] + 1 if headers else 0
    depths = Counter(_depth(row, first) for row in rows[body:] if any(map(is_figure, row)))
    depth = depths.most_common(1)[0][0]
    titles = [row for row in rows[body:] if _is_title(row, first, depth)]
    # Words between the percentages are another kind of table.
    between = [
        at
        for at in range(first, width)
        if at not in columns and any(grid.cell(row, at) for row in rows[body:])
    ]
    return Outline(first, columns, body, depth) if titles and not between else None


def _holds_percentages(rows: Sequence[Sequence[str]], at: int) -> bool:
    filled = [text for row in rows if (text := grid.cell(row, at)).casefold() not in NO_FIGURE]
    return len(filled) > 1 and sum(map(is_figure, filled)) >= min(_MOSTLY * len(filled), len(filled) - 2)


def holds_bases(row: Sequence[str]) -> bool:
    """Return whether a row says how many people were asked: "Base", and numbers."""
    texts = [text for text in row if text]
    return len(texts) > 1 and _BASE.fullmatch(texts[0]) is not None and all(map(is_base, texts[1:]))


def is_figure(text: str) -> bool:
    """Return whether a text is a percentage."""
    return PERCENT.fullmatch(text) is not None


def _depth(row: Sequence[str], first: int) -> int:
    """Return the column of the last words before the values; -1 if there are none."""
    return max((at for at, text in enumerate(row[:first]) if text), default=-1)


def _is_title(row: Sequence[str], first: int, depth: int) -> bool:
    """Tell whether a row holds words and no value, and stands where answers do not, if that can be told."""
    return any(row[:first]) and not any(row[first:]) and not 0 < depth <= _depth(row, first)


def blocks_of(rows: Sequence[Sequence[str]], outline: Outline) -> tuple[Block, ...]:
    """Return the questions with their answers, in order."""
    blocks: list[Block] = []
    titles: list[str] = []
    answers: list[tuple[str, tuple[str, ...]]] = []
    bases: tuple[int | None, ...] = (None,) * len(outline.columns)
    of_all = bases

    def close() -> None:
        nonlocal titles, answers, bases
        if answers:
            label = titles[-1] if titles else ""
            blocks.append(Block(label, " – ".join(titles), tuple(answers), bases))
            titles, answers = [], []
        bases = of_all

    for row in rows[outline.body :]:
        words = [text for text in row[: outline.first] if text]
        cells = tuple(grid.cell(row, at) for at in outline.columns)
        if _is_title(row, outline.first, outline.depth):
            if answers:
                close()
            titles.append(" – ".join(words))
        elif words and (base := _BASE.fullmatch(words[-1])) and _are_bases(cells):
            if base["weighted"] and bases != of_all:
                continue  # the number of people is known already
            bases = tuple(_count(text) if text else None for text in cells)
            of_all = of_all if titles or answers else bases
        elif words and words[-1].casefold() in TOTAL and set(filter(None, cells)) <= _WHOLE and any(cells):
            continue  # all answers together
        elif words and (any(cells) or titles):
            answers.append((words[-1], cells))
    close()
    return tuple(blocks)


def _are_bases(cells: Sequence[str]) -> bool:
    return any(cells) and all(map(is_base, filter(None, cells)))


def is_base(text: str) -> bool:
    """Return whether a text is a number of people."""
    return re.fullmatch(r"[1-9][0-9]{0,2}(?:[ .,'’\u00a0\u202f]?[0-9]{3})*|[1-9][0-9]*", text) is not None


def _count(text: str) -> int | None:
    digits = re.sub(r"[^0-9]", "", text)
    return int(digits) if 0 < len(digits) < 10 else None


def groups_of(rows: Sequence[Sequence[str]], outline: Outline) -> tuple[str, ...]:
    """Return the names of the columns; a heading over several of them stands before each of theirs."""
    headers = [row for row in rows[: outline.body] if any(grid.cell(row, at) for at in outline.columns)]
    names: list[list[str]] = [[] for _at in outline.columns]
    for depth, row in enumerate(headers):
        above = ""
        for name, at in zip(names, outline.columns, strict=True):
            own = grid.cell(row, at)
            above = own or (above if depth < len(headers) - 1 else "")
            if above and above not in name:
                name.append(above)
    return tuple(": ".join(name) or str(number) for number, name in enumerate(names, 1))


def total_of(rows: Sequence[Sequence[str]], outline: Outline, names: Sequence[str]) -> int | None:
    """Return the number of the column of everybody: by its name, or the first one without a heading."""
    for at, name in enumerate(names):
        if name.casefold().strip(" :") in TOTAL:
            return at
    if len(names) == 1:
        return 0
    last = rows[outline.body - 1] if outline.body else ()
    apart = not grid.cell(last, outline.columns[0]) and any(grid.cell(last, at) for at in outline.columns)
    return 0 if apart else None

"""Columns that belong together by their headers, and the items of a grid (tick boxes: `boxes`).

Survey tools write one column for each box or item, with headers that share a stem: "Which? [Radio]",
"Which? - Radio", "Which?/Radio", "Q5_1". Some write the stem only once and leave the next headers blank.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from sni_desktop.core.survey import Kind, Option, Question
from sni_desktop.core.text import NO_LABEL, plain
from sni_desktop.core.values import dataclass
from sni_desktop.loaders.columns import heading
from sni_desktop.loaders.kinds import Typed, are_refusals, choices, scale_options

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sni_desktop.loaders.columns import Column

_BRACKET = re.compile(r"(.*\S)\s*\[([^\[\]]+)\]")
_DASH = re.compile(r"\s+[-–—|]\s+|:\s+")
_PATH = re.compile(r"(\S+)\.(\S+)")
_SLASH = re.compile(r"(.*\S)/(\S.*)")
_NUMBERED = re.compile(r"(\S+)_([0-9]{1,4}[a-z]?|[a-z]|other|oth|autre|andere)", re.IGNORECASE)
_MOST_ANSWERS = 22


@dataclass(frozen=True)
class Stem:
    """What headers share.

    ``worded`` if the rest of a header is a text and not a code such as "0001"; ``sure`` if it is not only a
    colon that divides them, which stands in options too.
    """

    text: str
    worded: bool = True
    sure: bool = True


@dataclass(frozen=True)
class Group:
    """Adjacent columns with a shared stem, and what each adds to it ("" for nothing).

    The last of tick boxes may be the ``open_one``: "other", ticked by whoever wrote something there.
    """

    stem: Stem
    columns: tuple[Column, ...]
    parts: tuple[str, ...]
    open_one: Column | None = None


@lru_cache(maxsize=10_000)
def splits(header: str) -> dict[Stem, str]:
    """Return the ways to split a header into a stem and its own part."""
    text = heading(header)
    found: dict[Stem, str] = {}
    if bracket := _BRACKET.fullmatch(text):
        found[Stem(bracket[1])] = bracket[2].strip()
    for dash in _DASH.finditer(text):
        if dash.start() and dash.end() < len(text):
            found[Stem(text[: dash.start()], sure=not dash[0].startswith(":"))] = text[dash.end() :]
    for pattern, worded in ((_SLASH, True), (_PATH, True), (_NUMBERED, False)):
        if split := pattern.fullmatch(text):
            found[Stem(split[1], worded=worded)] = split[2]
    return found


def longest(columns: Sequence[Column], fits: Callable[[Column], bool]) -> Group | None:
    """Return the longest group at the start of ``columns`` whose columns all fit."""
    if not columns or not fits(columns[0]):
        return None
    groups = [_run(columns, stem, fits) for stem in splits(columns[0].header)]
    together = [group for group in groups if len(group.columns) > 1]
    return max(together, key=_closeness, default=None) or _of_codes(columns, fits)


def _of_codes(columns: Sequence[Column], fits: Callable[[Column], bool]) -> Group | None:
    """Return columns with codes Q5_1, Q5_2 … and wordings that begin alike, as in older Qualtrics files."""
    code = _NUMBERED.fullmatch(columns[0].cells.name)
    if not code or columns[0].cells.name == columns[0].header:
        return None

    def belongs(column: Column) -> bool:
        other = _NUMBERED.fullmatch(column.cells.name)
        return other is not None and other[1] == code[1] and fits(column)

    run = tuple(takewhile(belongs, columns))
    wordings = [heading(column.header) for column in run]
    start = _common_start(wordings)
    start = start[: max((start.rfind(mark) for mark in "-–—:"), default=-1) + 1]
    parts = tuple(wording[len(start) :].strip() for wording in wordings)
    if len(run) < 2 or not start or not all(parts):
        return None
    return Group(Stem(start.strip(" -–—:")), run, parts)


def _common_start(texts: Sequence[str]) -> str:
    """Return the characters with which all texts begin."""
    alike = takewhile(lambda letters: len(set(letters)) == 1, zip(*texts, strict=False))
    return "".join(letters[0] for letters in alike)


def _closeness(group: Group) -> tuple[int, bool, int]:
    return len(group.columns), group.stem.sure, len(group.stem.text)


def _run(columns: Sequence[Column], stem: Stem, fits: Callable[[Column], bool]) -> Group:
    run = tuple(takewhile(lambda column: stem in splits(column.header) and fits(column), columns))
    return Group(stem, run, tuple(splits(column.header)[stem] for column in run))


# -- Grids ---------------------------------------------------------------------------------------------


def grid(columns: Sequence[Column]) -> tuple[Group, tuple[Option, ...]] | None:
    """Return the items of a grid at the start of ``columns`` and their scale; None if there is no grid.

    An answer that nobody gave to one item is known from the others.
    """
    group = longest(columns, lambda column: 0 < len(column.texts) <= _MOST_ANSWERS)
    if group is None:
        return None
    found: tuple[Group, tuple[Option, ...]] | None = None
    options: tuple[Option, ...] | None = None
    texts: dict[str, None] = {}
    # A column at the end ("Other, please specify") may not belong: the last size that is a scale counts.
    for size, column in enumerate(group.columns, start=1):
        known = len(texts)
        texts.update(dict.fromkeys(column.texts))
        if len(texts) > _MOST_ANSWERS:
            break
        if len(texts) > known:
            options = scale_options(tuple(texts))
        if options and size > 1:
            found = Group(group.stem, group.columns[:size], group.parts[:size]), options
    return found


def items(group: Group, options: tuple[Option, ...], names: Sequence[str]) -> list[Typed]:
    """Return the items of a grid, called ``names``, as scale questions of one battery."""
    return [
        (
            Question(
                name,
                plain(part if group.stem.worded else heading(column.header)),
                Kind.SCALE,
                options,
                text=plain(heading(column.header)) if group.stem.worded else NO_LABEL,
                battery=names[0],
                battery_label=plain(group.stem.text) if group.stem.worded else NO_LABEL,
                counts_outside=are_refusals(options),
            ),
            choices(column, options),
        )
        for name, column, part in zip(names, group.columns, group.parts, strict=True)
    ]

"""Columns that belong together: the tick boxes of one question, and the items of a grid.

Survey tools write one column for each box or item, with headers that share a stem: "Which? [Radio]",
"Which? - Radio", "Which?/Radio", "Q5_1". Some write the stem only once and leave the next headers blank.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from sni_desktop.core.survey import Kind, Option, Question, Ticks
from sni_desktop.core.text import NO_LABEL, plain
from sni_desktop.core.values import dataclass
from sni_desktop.loaders.columns import heading
from sni_desktop.loaders.kinds import Typed, are_refusals, choices, scale_options
from sni_desktop.loaders.words import NOT_ASKED, NOT_TICKED, TICKED, is_tick_pair, normal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy import bool_
    from numpy.typing import NDArray

    from sni_desktop.loaders.columns import Column

_BRACKET = re.compile(r"(.*\S)\s*\[([^\[\]]+)\]")
_DASH = re.compile(r"\s+[-–—|]\s+|:\s+")
_PATH = re.compile(r"(\S+)\.(\S+)")
_SLASH = re.compile(r"(.*\S)/(\S.*)")
_NUMBERED = re.compile(r"(\S+)_([0-9]{1,4}[a-z]?|[a-z]|other|oth|autre|andere)", re.IGNORECASE)
_MOST_ANSWERS = 22
_MANY_ROWS = 20
_MOST_WRITINGS = 6


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
    """Adjacent columns with a shared stem, and what each adds to it ("" for nothing)."""

    stem: Stem
    columns: tuple[Column, ...]
    parts: tuple[str, ...]


@lru_cache(maxsize=10_000)
def _splits(header: str) -> dict[Stem, str]:
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
    groups = [_run(columns, stem, fits) for stem in _splits(columns[0].header)]
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
    run = tuple(takewhile(lambda column: stem in _splits(column.header) and fits(column), columns))
    return Group(stem, run, tuple(_splits(column.header)[stem] for column in run))


# -- Tick boxes ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Box:
    """A column that could be a tick box.

    It holds the normalised words for ticked, not ticked and not asked, "" where there is none.
    """

    ticked: str = ""
    unticked: str = ""
    not_asked: str = ""

    @property
    def repeats_its_option(self) -> bool:
        """Whether a ticked box says the text of its option instead of "yes"."""
        return bool(self.ticked) and self.ticked not in TICKED


def _box(column: Column) -> _Box | None:
    """Return how a column says ticked and not ticked, None if it is no tick box."""
    if len(column.texts) > _MOST_WRITINGS:
        return None
    not_asked = next((word for word in column.normals if word in NOT_ASKED), "")
    match [word for word in dict.fromkeys(column.normals) if word != not_asked]:
        case [] if not not_asked:
            return _Box()
        case [only] if only in NOT_TICKED or any(is_tick_pair(yes, only) for yes in TICKED):
            return _Box("", only, not_asked)
        case [only] if not not_asked:
            return _Box(only)
        case [one, other]:
            for yes, no in ((one, other), (other, one)):
                if is_tick_pair(yes, no) or (no in NOT_TICKED and yes not in TICKED):
                    return _Box(yes, no, not_asked)
    return None


def tick_boxes(columns: Sequence[Column]) -> Group | None:
    """Return the tick boxes at the start of ``columns``, None if the first one is no tick box of several."""
    for group in (longest(columns, lambda column: _box(column) is not None), _under_one_header(columns)):
        if group is not None and _is_one_question(group):
            return group
    return None


def _under_one_header(columns: Sequence[Column]) -> Group | None:
    """Return boxes that repeat their option's text, under a header that is repeated or stands only once."""
    header = heading(columns[0].header)
    run = [columns[0], *takewhile(lambda column: heading(column.header) in {"", header}, columns[1:])]
    boxes = list(takewhile(lambda column: (box := _box(column)) is not None and box.repeats_its_option, run))
    if not header or len(boxes) < 2:
        return None
    return Group(Stem(header), tuple(boxes), ("",) * len(boxes))


def _is_one_question(group: Group) -> bool:
    """Return whether candidates are boxes of one question: they must agree on how they are ticked."""
    boxes = [box for column in group.columns if (box := _box(column)) is not None]
    used = [box for box in boxes if box.ticked or box.unticked]
    ways_to_say_no = {box.unticked for box in used if box.unticked}
    if len(used) < 2 or not any(box.ticked for box in used) or len(ways_to_say_no) > 1:
        return False
    own_texts = [box.ticked for box in used if box.repeats_its_option]
    # Boxes that repeat their option's text have different texts; constants such as "BE" are no boxes.
    if len(set(own_texts)) < len(own_texts):
        return False
    if any(text.isdecimal() for text in own_texts) and not _count_up(group):
        return False
    return bool(ways_to_say_no) or not own_texts or _are_chosen(group)


def _count_up(group: Group) -> bool:
    """Return whether numbers that boxes repeat are those of their options: 1 in the first box, 2 in the next.

    SurveyMonkey writes them so if asked for codes. Text in the last box is what people wrote under "other".
    """
    if not (group.stem.worded and group.stem.sure):
        return False
    texts = [column.texts for column in group.columns]
    last = len(texts) - 1
    return all(
        each in {(), (str(number),)} or (number > last and not "".join(each).isdecimal())
        for number, each in enumerate(texts, start=1)
    )


def _are_chosen(group: Group) -> bool:
    """Return whether columns of constants are left blank by some, and filled in by several of many."""
    n = len(group.columns[0].cells.codes)
    answered = [column.answered for column in group.columns]
    return min(answered) < n and (max(answered) > 1 or n < _MANY_ROWS)


def joined_beside(column: Column, group: Group) -> Column | None:
    """Return the column before a group if it repeats the ticks in one cell, else None.

    Kobo and SurveyCTO write "radio tv" under the stem of the boxes, besides the boxes themselves.
    """
    words = {word for text in column.texts for word in text.split()}
    same_stem = heading(column.header) == group.stem.text
    return column if words and same_stem and words <= set(group.parts) else None


def repeated_options(group: Group) -> bool:
    """Return whether each box that anybody ticked says the text of its option, and others are blank."""
    boxes = [box for column in group.columns if column.texts and (box := _box(column)) is not None]
    return all(box.repeats_its_option and not box.unticked and not box.not_asked for box in boxes)


def not_asked(columns: Sequence[Column]) -> tuple[str, ...]:
    """Return the texts that say of a tick box that it was not shown, such as "NA"."""
    texts = (text for column in columns for text in column.texts if normal(text) in NOT_ASKED)
    return tuple(dict.fromkeys(texts))


def multiple(group: Group, name: str) -> Typed:
    """Return tick boxes as a question. Who left every box blank was not asked, or did not answer."""
    import numpy as np  # noqa: PLC0415

    n = len(group.columns[0].cells.codes)
    chosen = np.zeros((n, len(group.columns)), np.bool_)
    shown = np.zeros_like(chosen)
    told = np.zeros(n, np.bool_)
    for number, column in enumerate(group.columns):
        box = _box(column) or _Box()
        chosen[:, number] = column.rows(np.array([False, *(word == box.ticked for word in column.normals)]))
        shown[:, number] = column.rows(np.array([False, *(word != box.not_asked for word in column.normals)]))
        if box.not_asked:
            told |= column.rows(np.array([False, *(word == box.not_asked for word in column.normals)]))
    answered: NDArray[bool_] = np.logical_or.reduce(shown, axis=1)
    question = Question(name, plain(group.stem.text), Kind.MULTIPLE, _box_options(group))
    not_asked = told & ~answered if told.any() else None
    return question, Ticks(chosen, answered, _worth_keeping(shown, chosen, answered), not_asked)


def _worth_keeping(
    shown: NDArray[bool_], chosen: NDArray[bool_], answered: NDArray[bool_]
) -> NDArray[bool_] | None:
    """Return which boxes hold anything; None where they are those of everybody who answered."""
    if shown[answered].all():
        return None
    # Where a box is ticked or blank the two are the same, and are kept once.
    return chosen if (shown == chosen).all() else shown


def _box_options(group: Group) -> tuple[Option, ...]:
    labels = [
        _box_label(group, column, part) for column, part in zip(group.columns, group.parts, strict=True)
    ]
    seen: Counter[str] = Counter()
    options = []
    for label in labels:
        seen[label] += 1
        options.append(Option(label if seen[label] == 1 else f"{label} ({seen[label]})", plain(label)))
    return tuple(options)


def _box_label(group: Group, column: Column, part: str) -> str:
    box = _box(column) or _Box()
    if box.repeats_its_option:
        return " ".join(column.texts[column.normals.index(box.ticked)].split())
    return part if part and group.stem.worded else column.cells.name


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

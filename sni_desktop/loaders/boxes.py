"""Tick boxes: columns that are the options of one question, each ticked or not.

A box says "yes", 1 or the text of its option, and "no", 0 or nothing. The last one may be "other", in which
people write.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from sni_desktop.core.survey import Kind, Option, Question, Ticks
from sni_desktop.core.text import plain
from sni_desktop.core.values import dataclass
from sni_desktop.loaders.columns import heading
from sni_desktop.loaders.groups import Group, Stem, longest, splits
from sni_desktop.loaders.words import NOT_ASKED, NOT_TICKED, TICKED, is_other, is_tick_pair, normal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy import bool_
    from numpy.typing import NDArray

    from sni_desktop.loaders.columns import Column
    from sni_desktop.loaders.kinds import Typed

_MANY_ROWS = 20
_MOST_WRITINGS = 6


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
            return _with_open_one(group, columns)
    return None


def _with_open_one(group: Group, columns: Sequence[Column]) -> Group:
    """Return tick boxes with the column in which people wrote what else there is, if one comes after them."""
    last, part = group.columns[-1], group.parts[-1]
    if is_other(normal(part)) and _is_written(last, part):
        return replace(group, open_one=last)
    rest = columns[len(group.columns) :]
    part = splits(rest[0].header).get(group.stem, "") if rest else ""
    if any(is_other(normal(own)) for own in group.parts) or not is_other(normal(part)):
        return group
    return Group(group.stem, (*group.columns, rest[0]), (*group.parts, part), rest[0])


def _is_written(column: Column, part: str) -> bool:
    """Return whether a box holds texts of people, and not only whether it is ticked."""
    box = _box(column)
    if box is None:
        return True
    # A number that all of them have is the code of "other", as Qualtrics writes it.
    is_its_own = box.ticked == normal(part) or box.ticked.isdecimal()
    return box.repeats_its_option and not box.unticked and not is_its_own


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

    SurveyMonkey writes them so if asked for codes. In the box "other" at the end people write what they want.
    """
    if not (group.stem.worded and group.stem.sure):
        return False
    texts = [column.texts for column in group.columns]
    if is_other(normal(group.parts[-1])):
        texts.pop()
    return all(each in {(), (str(number),)} for number, each in enumerate(texts, start=1))


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
    closed = [column for column in group.columns if column.texts and column is not group.open_one]
    boxes = [box for column in closed if (box := _box(column)) is not None]
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
        if column is group.open_one:
            chosen[:, number] = column.rows(np.array([False] + [True] * len(column.texts)))
            asked = shown[:, :number].any(axis=1) if _say_no(group) else False
            shown[:, number] = chosen[:, number] | asked
            continue
        box = _box(column) or _Box()
        chosen[:, number] = column.rows(np.array([False, *(word == box.ticked for word in column.normals)]))
        shown[:, number] = column.rows(np.array([False, *(word != box.not_asked for word in column.normals)]))
        if box.not_asked:
            told |= column.rows(np.array([False, *(word == box.not_asked for word in column.normals)]))
    answered: NDArray[bool_] = np.logical_or.reduce(shown, axis=1)
    question = Question(name, plain(group.stem.text), Kind.MULTIPLE, _box_options(group))
    not_asked = told & ~answered if told.any() else None
    return question, Ticks(chosen, answered, _worth_keeping(shown, chosen, answered), not_asked)


def _say_no(group: Group) -> bool:
    """Return whether boxes that are not ticked say so, and are not merely blank."""
    boxes = [_box(column) for column in group.columns if column is not group.open_one]
    return any(box is not None and box.unticked for box in boxes)


def _worth_keeping(
    shown: NDArray[bool_], chosen: NDArray[bool_], answered: NDArray[bool_]
) -> NDArray[bool_] | None:
    """Return which boxes hold anything; None where they are those of everybody who answered."""
    if shown[answered].all():
        return None
    # Where a box is ticked or blank the two are the same, and are kept once.
    return chosen if (shown == chosen).all() else shown


def _box_options(group: Group) -> tuple[Option, ...]:
    labels = box_labels(group)
    seen: Counter[str] = Counter()
    options = []
    for label in labels:
        seen[label] += 1
        options.append(Option(label if seen[label] == 1 else f"{label} ({seen[label]})", plain(label)))
    return tuple(options)


def box_labels(group: Group) -> list[str]:
    """Return what the options of tick boxes are called, in the order of the columns."""
    return [_box_label(group, column, part) for column, part in zip(group.columns, group.parts, strict=True)]


def _box_label(group: Group, column: Column, part: str) -> str:
    box = _Box() if column is group.open_one else _box(column) or _Box()
    if box.repeats_its_option and not (box.ticked.isdecimal() and part):
        return " ".join(column.texts[column.normals.index(box.ticked)].split())
    return part if part and group.stem.worded else column.cells.name

"""Questions that put things in an order, and single choices with a column for each answer.

In a ranking each item has a column that holds its place, 1 for the first. The columns look like a scale with
numbers, but nobody gives the same number twice, and a high number is no approval. SurveyMonkey also gives
each answer to a single choice a column of its own: tick boxes of which nobody ticks two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.core.findings import Finding
from sni_desktop.core.survey import Choices, Kind, Option, Question
from sni_desktop.core.text import Count, Label, Text, _, plain
from sni_desktop.loaders.boxes import box_labels, repeated_options
from sni_desktop.loaders.columns import heading
from sni_desktop.loaders.groups import Group, longest
from sni_desktop.loaders.kinds import Typed, are_refusals, choices, scale_options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy import int64
    from numpy.typing import NDArray

    from sni_desktop.loaders.columns import Column

_FEWEST_ITEMS = 3
_MOST_ITEMS = 40
_FEWEST_ROWS = 4
_MOST_TIES = 0.05
_MANY_ROWS = 20
_PLACES = frozenset(map(str, range(1, _MOST_ITEMS + 1)))


def ranking(columns: Sequence[Column]) -> Group | None:
    """Return the items of a ranking at the start of ``columns``, None if there is none."""
    import numpy as np  # noqa: PLC0415

    group = longest(columns, lambda column: bool(column.texts) and _PLACES.issuperset(column.texts))
    if group is None or not _FEWEST_ITEMS <= len(group.columns) <= _MOST_ITEMS:
        return None
    numbers = {int(text) for column in group.columns for text in column.texts}
    if numbers != set(range(1, max(numbers) + 1)) or not _FEWEST_ITEMS <= max(numbers) <= len(group.columns):
        return None
    # An item that only ever has one place is a tick box with the number of its option.
    if all(len(column.texts) == 1 for column in group.columns):
        return None
    places = np.column_stack([_places(column) for column in group.columns])
    several = places[(places > 0).sum(axis=1) > 1]
    in_order = np.sort(several, axis=1)
    ties = ((in_order[:, 1:] == in_order[:, :-1]) & (in_order[:, 1:] > 0)).any(axis=1)
    return group if len(several) >= _FEWEST_ROWS and ties.mean() <= _MOST_TIES else None


def _places(column: Column) -> NDArray[int64]:
    """Return the place that each respondent gave to an item, 0 for none."""
    import numpy as np  # noqa: PLC0415

    return column.rows(np.array([0, *map(int, column.texts)], np.int64))


def ranks(group: Group, names: Sequence[str]) -> list[Typed]:
    """Return the items of a ranking, called ``names``, as choices of a place."""
    options = places_up_to(max(int(text) for column in group.columns for text in column.texts))
    return [
        (
            # The item first: the wording is that of all of them, and longer than what a list shows.
            Question(
                name,
                plain(f"{part} – {group.stem.text}" if group.stem.worded else heading(column.header)),
                Kind.SINGLE,
                options,
                plain(heading(column.header)),
            ),
            choices(column, options),
        )
        for name, column, part in zip(names, group.columns, group.parts, strict=True)
    ]


def places_up_to(last: int) -> tuple[Option, ...]:
    """Return the places of a ranking as answers."""
    return tuple(Option(str(place), plain(str(place))) for place in range(1, last + 1))


def of_ranking(group: Group) -> Finding:
    """Return that columns are read as a ranking and not as a scale."""
    return noted(plain(group.stem.text), len(group.columns), group.columns[0].cells.name)


def noted(question: Label, items: int, column: str) -> Finding:
    """Return that a question is read as a ranking."""
    sentence = _("“{question}” is read as a ranking of {n} items: 1 is the first place, not a low score.")
    return Finding("ranking_items", sentence.of(question=question, n=Count(items)), column=column)


def is_single(group: Group) -> bool:
    """Return whether tick boxes are the answers to a single choice: of many people nobody ticked two."""
    import numpy as np  # noqa: PLC0415

    if not repeated_options(group):
        return False
    ticks = np.column_stack([column.rows(_ticked(column)) for column in group.columns]).sum(axis=1)
    return int(ticks.sum()) >= _MANY_ROWS and int(ticks.max()) == 1


def _ticked(column: Column) -> NDArray[int64]:
    import numpy as np  # noqa: PLC0415

    return np.array([0] + [1] * len(column.texts), np.int64)


def single(group: Group, name: str) -> Typed:
    """Return a single choice that has a column for each answer."""
    import numpy as np  # noqa: PLC0415

    used = [each for each in zip(group.columns, box_labels(group), strict=True) if each[0].texts]
    texts = [label for _column, label in used]
    scale = scale_options(texts)
    options = scale or tuple(Option(text, plain(text)) for text in texts)
    at = {option.code: place for place, option in enumerate(options, start=1)}
    codes = np.zeros(len(group.columns[0].cells.codes), np.min_scalar_type(len(options)))
    for column, label in used:
        codes += column.rows(_ticked(column)).astype(codes.dtype) * at[label]
    kind = Kind.SCALE if scale else Kind.SINGLE
    question = Question(
        name, plain(group.stem.text), kind, options, counts_outside=bool(scale) and are_refusals(options)
    )
    return question, Choices(codes)


def of_single(group: Group, name: str) -> Finding:
    """Return that columns are read as one single choice."""
    sentence = _("“{question}” is read as a single choice from {n} columns: nobody ticked two of them.")
    return Finding("exploded_choice", _filled(sentence, group), name, group.columns[0].cells.name)


def _filled(sentence: Text, group: Group) -> Text:
    return sentence.of(question=plain(group.stem.text), n=Count(len(group.columns)))

"""Recognition: from columns of text to typed questions and their answers.

Columns that belong together come first: tick boxes of one question, and items of a grid that share a scale.
Every other column is typed alone. A cell is missing only if it is blank: "N/A" stays an answer.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from sni_desktop.core.survey import Kind, Question
from sni_desktop.core.text import Listing, Text, _
from sni_desktop.core.values import dataclass
from sni_desktop.loaders.columns import free, heading, identifier
from sni_desktop.loaders.groups import Group, grid, items, multiple, not_asked, tick_boxes
from sni_desktop.loaders.kinds import Typed, typed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sni_desktop.core.progress import Progress
    from sni_desktop.loaders.columns import Column


_MOST_TOGETHER = 300
"""Columns looked at for one group, so that the time stays in proportion to the number of columns."""


@dataclass(frozen=True)
class Recognised:
    """Questions in the order of the columns, and the tick boxes that some were put together from."""

    questions: tuple[Typed, ...]
    boxes: tuple[Group, ...]


def recognise(columns: Sequence[Column], names: Mapping[str, str], progress: Progress) -> Recognised:
    """Return the questions that columns are.

    ``names`` gives the identifier of the question that a column is alone, by the name of its cells.
    """
    taken = set(names.values())
    found: list[Typed] = []
    boxes: list[Group] = []
    position = 0
    while position < len(columns):
        progress.report(position / len(columns))
        rest = columns[position : position + _MOST_TOGETHER]
        if group := tick_boxes(rest):
            name = free(identifier(group.stem.text), taken)
            taken.add(name)
            found.append(multiple(group, name))
            boxes.append(group)
            position += len(group.columns)
        elif found_grid := grid(rest):
            group, options = found_grid
            found += items(group, options, [names[column.cells.name] for column in group.columns])
            position += len(group.columns)
        else:
            column = columns[position]
            # A column without a header and without a cell is a separator at the end of the lines.
            if column.texts or heading(column.header):
                found.append(typed(column, names[column.cells.name], position))
            position += 1
    return Recognised(tuple(_with_batteries(found)), tuple(boxes))


def _with_batteries(found: Sequence[Typed]) -> list[Typed]:
    """Join neighbouring scale questions with the same options that no header joins already."""
    joined: list[Typed] = []
    for _key, run in groupby(found, key=lambda pair: _scale(pair[0])):
        neighbours = list(run)
        first = neighbours[0][0]
        if len(neighbours) > 1 and first.kind is Kind.SCALE and not first.battery:
            neighbours = [(replace(item, battery=first.id), answer) for item, answer in neighbours]
        joined += neighbours
    return joined


def _scale(question: Question) -> object:
    return (question.battery, question.options) if question.kind is Kind.SCALE else question.id


def notes(columns: Sequence[Column], names: Mapping[str, str], recognised: Recognised) -> Iterator[Text]:
    """Yield sentences about what was assumed when questions were recognised in ``columns``."""
    amounts = {question.id for question, _answer in recognised.questions if question.kind is Kind.NUMBER}
    of_amounts = [column for column in columns if names[column.cells.name] in amounts]
    written = {heading(column.header) or column.cells.name: column.numbers for column in of_amounts}
    if commas := tuple(name for name, number in written.items() if number and number.decimal_comma):
        yield _("A comma is read as the decimal mark in {columns}.").of(columns=Listing(commas))
    if percents := tuple(name for name, number in written.items() if number and number.percent_signs):
        yield _("Percent signs are left out in {columns}.").of(columns=Listing(percents))
    if recognised.boxes:
        count = len(recognised.boxes)
        yield _("%n question(s) with several answers put together from tick boxes.", "", count)
    if words := not_asked([column for group in recognised.boxes for column in group.columns]):
        yield _("{words} beside tick boxes is read as: the question was not asked.").of(words=Listing(words))

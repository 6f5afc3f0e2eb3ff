"""Recognition: from columns of text to typed questions and their answers.

Columns that belong together come first: tick boxes of one question, and items of a grid that share a scale.
Every other column is typed alone. A cell is missing only if it is blank: "N/A" stays an answer.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from sni_desktop.core.findings import Finding
from sni_desktop.core.survey import Kind, Question
from sni_desktop.core.text import Listing, _
from sni_desktop.core.values import dataclass
from sni_desktop.loaders import joined as joined_cells
from sni_desktop.loaders import ranked_cells
from sni_desktop.loaders.boxes import joined_beside, multiple, not_asked, tick_boxes
from sni_desktop.loaders.cell_errors import named, of_errors, set_aside
from sni_desktop.loaders.coded import Coded, coded, mentioned, split, ticked
from sni_desktop.loaders.columns import are_ambiguous, free, heading, identifier
from sni_desktop.loaders.groups import Group, grid, items
from sni_desktop.loaders.kinds import Typed, typed
from sni_desktop.loaders.oddities import oddities
from sni_desktop.loaders.personal import personal
from sni_desktop.loaders.rankings import is_single, of_ranking, of_single, ranking, ranks, single

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Answer
    from sni_desktop.loaders.codebook import Codebook, Variable
    from sni_desktop.loaders.columns import Column


_MOST_TOGETHER = 300
"""Columns looked at for one group, so that the time stays in proportion to the number of columns."""


@dataclass(frozen=True)
class Recognised:
    """Questions in the order of the columns, the tick boxes that some were put together from, and notes."""

    questions: tuple[Typed, ...]
    boxes: tuple[Group, ...]
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, eq=False)
class Found:
    """The questions of a file in order, with their answers, and what was assumed."""

    questions: tuple[Coded, ...]
    findings: tuple[Finding, ...]


def questions_of(
    columns: Sequence[Column], names: Mapping[str, str], codebook: Codebook, progress: Progress
) -> Found:
    """Return the questions of a file: as its codebook has them, the others recognised from their cells.

    ``names`` gives the identifier of the question that a column is alone, by the name of its cells.
    """
    taken = set(names.values())
    order = {column.cells.name: place for place, column in enumerate(columns)}
    described = _described(columns, names, codebook, taken)
    known = {name for each in described for name in each.question.columns}
    known |= {name for each in codebook.sets for name in each.columns}
    by_name = {column.cells.name: column for column in columns if column.cells.name not in known}
    rest = list(map(set_aside, by_name.values()))
    recognised = recognise(rest, names, taken, progress)
    guessed = [named(Coded(question, answer), by_name) for question, answer in recognised.questions]
    questions = sorted(
        [*described, *guessed],
        key=lambda each: min((order[name] for name in each.question.columns), default=0),
    )
    findings = [finding for each in described for finding in each.findings]
    odd = _odd([*rest, *columns], questions, codebook)
    who = personal(columns, [each.question for each in questions])
    said = (*findings, *_notes(rest, names, recognised), *odd, *of_errors(columns), *who)
    return Found(tuple(questions), said)


def _odd(columns: Sequence[Column], questions: Iterable[Coded], codebook: Codebook) -> Iterator[Finding]:
    """Yield what looks odd in questions of one column whose answers no codebook labels."""
    by_name = {column.cells.name: column for column in reversed(columns)}
    for each in questions:
        match each.question.columns:
            case (name,) if not _is_labelled(codebook.variables.get(name)):
                yield from oddities(each.question, by_name[name])


def _is_labelled(variable: Variable | None) -> bool:
    return variable is not None and bool(variable.options or variable.missing)


def _described(
    columns: Sequence[Column], names: Mapping[str, str], codebook: Codebook, taken: set[str]
) -> list[Coded]:
    """Return the questions that the codebook describes: those with several answers first."""
    by_name = {column.cells.name: column for column in columns}
    found = []
    for each in codebook.sets:
        if all(name in by_name for name in each.columns):
            name = names[each.beside] if each.beside else free(identifier(each.name), taken)
            taken.add(name)
            found.append(ticked(each, [by_name[name] for name in each.columns], name))
    for mentions in codebook.mentions:
        if all(name in by_name for name in mentions.columns):
            name = free(identifier(mentions.name), taken)
            taken.add(name)
            found.append(mentioned(mentions, [by_name[name] for name in mentions.columns], name))
    found += [
        split(each, by_name[each.column], names[each.column])
        for each in codebook.joined
        if each.column in by_name
    ]
    for order in codebook.ranked:
        if order.column in by_name:
            column = by_name[order.column]
            items = ranked_cells.questions(order, column, names[order.column], taken)
            found += [Coded(question, answer) for question, answer in items]
    in_sets = {name for each in found for name in each.question.columns}
    for position, column in enumerate(columns):
        name = column.cells.name
        variable = codebook.variables.get(name)
        if variable is not None and name not in in_sets:
            found.append(coded(column, variable, names[name], position))
    return found


def recognise(
    columns: Sequence[Column], names: Mapping[str, str], taken: set[str], progress: Progress
) -> Recognised:
    """Return the questions that columns are, by their headers and cells.

    Names made for questions of several columns are added to ``taken``.
    """
    found: list[Typed] = []
    boxes: list[Group] = []
    notes: list[Finding] = []
    position = 0
    while position < len(columns):
        progress.report(position / len(columns))
        rest = columns[position : position + _MOST_TOGETHER]
        if group := ranking(rest):
            items_of = ranks(group, [names[column.cells.name] for column in group.columns])
            found += [
                _with_columns(item, [column]) for item, column in zip(items_of, group.columns, strict=True)
            ]
            notes.append(of_ranking(group))
            position += len(group.columns)
        elif group := ranked_cells.places(rest):
            items_in_order, said_of = ranked_cells.of_places(group, identifier(group.stem.text), taken)
            found += items_in_order
            notes.append(said_of)
            position += len(group.columns)
        elif (group := tick_boxes(rest)) and is_single(group):
            name = free(identifier(group.stem.text), taken)
            taken.add(name)
            found.append(_with_columns(single(group, name), group.columns))
            notes.append(of_single(group, name))
            position += _closed(group)
        elif group:
            joined = joined_beside(columns[position - 1], group) if position else None
            name = names[joined.cells.name] if joined else free(identifier(group.stem.text), taken)
            taken.add(name)
            if joined:
                found = [each for each in found if each[0].columns != (joined.cells.name,)]
            beside = (joined,) if joined else ()
            found.append(_with_columns(multiple(group, name), (*group.columns, *beside)))
            boxes.append(group)
            position += _closed(group)
        elif found_grid := grid(rest):
            group, options = found_grid
            grid_items = items(group, options, [names[column.cells.name] for column in group.columns])
            found += [
                _with_columns(item, [column]) for item, column in zip(grid_items, group.columns, strict=True)
            ]
            position += len(group.columns)
        else:
            column = columns[position]
            if in_order := ranked_cells.ranked(column):
                found += ranked_cells.questions(in_order, column, names[column.cells.name], taken)
                notes.append(ranked_cells.note(in_order))
            # A column without a header and without a cell is a separator at the end of the lines.
            elif column.texts or heading(column.header):
                question, answer, said = _alone(column, names[column.cells.name], position)
                found.append((question, answer))
                notes += said
            position += 1
    return Recognised(tuple(_with_batteries(found)), tuple(boxes), tuple(notes))


def _closed(group: Group) -> int:
    """Return how many columns of tick boxes are done with: what people wrote is a question of its own too."""
    return len(group.columns) - (group.open_one is not None)


def _alone(column: Column, name: str, position: int) -> tuple[Question, Answer | None, tuple[Finding, ...]]:
    """Return the question that one column is: one of several answers if its cells hold them joined."""
    question, answer = _with_columns(typed(column, name, position), [column])
    if question.kind not in {Kind.SINGLE, Kind.TEXT}:
        return question, answer, ()
    if are_ambiguous(column.texts):
        return question, answer, (_of_ambiguous(question, column),)
    if split_cells := joined_cells.joined(column):
        question, answer = joined_cells.multiple(column, name, split_cells)
        return question, answer, (joined_cells.note(question, split_cells),)
    unsure = joined_cells.unsplit(question, column) if question.kind is Kind.SINGLE else None
    return question, answer, (unsure,) if unsure else ()


def _of_ambiguous(question: Question, column: Column) -> Finding:
    example = next(text for text in column.texts if "," in text)
    sentence = _("“{question}” is not read as numbers: {example} may have a decimal comma, or thousands.")
    text = sentence.of(question=question.label, example=example)
    return Finding("ambiguous_numbers", text, question.id, column.cells.name, is_odd=True)


def _with_columns(found: Typed, columns: Iterable[Column]) -> Typed:
    question, answer = found
    return replace(question, columns=tuple(column.cells.name for column in columns)), answer


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


def _notes(columns: Sequence[Column], names: Mapping[str, str], recognised: Recognised) -> Iterator[Finding]:
    """Yield what was assumed when questions were recognised in ``columns``."""
    amounts = {question.id for question, _answer in recognised.questions if question.kind.is_number}
    of_amounts = [column for column in columns if names[column.cells.name] in amounts]
    written = {heading(column.header) or column.cells.name: column.numbers for column in of_amounts}
    if commas := tuple(name for name, number in written.items() if number and number.decimal_comma):
        sentence = _("A comma is read as the decimal mark in {columns}.").of(columns=Listing(commas))
        yield Finding("decimal_comma", sentence)
    if percents := tuple(name for name, number in written.items() if number and number.percent_signs):
        sentence = _("Percent signs are left out in {columns}.").of(columns=Listing(percents))
        yield Finding("percent_signs", sentence)
    yield from recognised.findings
    if recognised.boxes:
        count = len(recognised.boxes)
        sentence = _("%n question(s) with several answers put together from tick boxes.", "", count)
        yield Finding("tick_boxes", sentence)
    if words := not_asked([column for group in recognised.boxes for column in group.columns]):
        sentence = _("{words} beside tick boxes is read as: the question was not asked.")
        yield Finding("not_asked", sentence.of(words=Listing(words)))

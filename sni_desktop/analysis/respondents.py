"""The rows of a question that respondents answered, wave by wave."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.analysis.answering import lists_of
from sni_desktop.analysis.changes import Measured
from sni_desktop.analysis.estimates import base_of, cell
from sni_desktop.analysis.grids import Asked, Grid, grid
from sni_desktop.analysis.moments import Counted
from sni_desktop.analysis.paired import paired_score
from sni_desktop.analysis.samples import sample_of
from sni_desktop.analysis.scales import REST, balance, negative_share, positive_share, scores
from sni_desktop.core.query import Focus
from sni_desktop.core.result import Base, Cell, Mean, Net, Part, Row
from sni_desktop.core.survey import Choices, Kind, Ticks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.core.query import Query
    from sni_desktop.core.survey import Answer, Question, Study


def rows_of(
    study: Study, question: Question, query: Query, asked: Sequence[bool], *, numeric: bool
) -> list[Measured]:
    """Return the rows of a question, with a cell for each wave in which it was ``asked``.

    Over the waves a scale is one number: its mean where its codes are bare numbers (``numeric``), else what
    the query looks at. In a chart of attitudes its answers are followed by its ends, their balance and its
    mean.
    """
    assert study.answers is not None  # noqa: S101 - the caller has looked
    answer = study.answers.by_question[question.id]
    over = _Over(study, query, asked)
    if question.kind is not Kind.SCALE or not isinstance(answer, Choices):
        return over.options(question, answer)
    if query.chart == "waves":
        return over.part(Part.MEAN if numeric else _PART[query.focus], question, answer)
    rows = over.options(question, answer)
    if query.chart != "attitudes":
        return rows
    # Of a scale the chart asserts one change, not one for each of its answers.
    told = [replace(each, compared=False) for each in rows]
    for part in (Part.TOP, Part.BOTTOM, Part.NET, Part.MEAN):
        compared = part is _PART[query.focus]
        told += [replace(each, compared=compared) for each in over.part(part, question, answer)]
    return told


_PART = {Focus.TOP: Part.TOP, Focus.NET: Part.NET, Focus.MEAN: Part.MEAN}


def bases_of(rows: Sequence[Measured], asked: Sequence[bool]) -> list[Base]:
    """Return the base of each wave, that of the first row."""
    source = rows[0].source if rows else None
    if source is None:
        return [Base(0) for _wave in asked]
    return [base_of(source, column) for column in range(len(asked))]


class _Over:
    """Questions over the waves of a study, as a query takes its respondents."""

    def __init__(self, study: Study, query: Query, asked: Sequence[bool]) -> None:
        self._study, self._sample = study, sample_of(study, query)
        self._query, self._asked = query, asked

    def options(self, question: Question, answer: Answer) -> list[Measured]:
        """Return a row an option, or one for a number."""
        source = self._grid(question, answer)
        options = question.options or (None,)
        if not isinstance(answer, Ticks | Choices):
            return [Measured(Row(question, None, self._cells(source, 0)), source)]
        lists = lists_of(self._study, question)
        # Of several answers the list decides who answers anything; of one, it does not keep waves apart.
        known = lists if isinstance(answer, Ticks) else ()
        return [
            Measured(Row(question, option, self._on_list(source, number, lists)), source, number, lists=known)
            for number, option in enumerate(options)
        ]

    def part(self, part: Part, question: Question, answer: Choices) -> list[Measured]:
        """Return a part of a scale as one row; none if the scale has no such part."""
        everyone = self._query.counts_outside(question)
        match part:
            case Part.MEAN:
                # An answer outside the scale has no score, whatever is in the base of shares.
                source = self._grid(*scores(question, answer))
            case Part.NET:
                source = self._grid(*balance(question, answer, outside_counts=everyone))
            case Part.BOTTOM:
                source = self._grid(*negative_share(question, answer, outside_counts=everyone))
            case _:
                source = self._grid(*positive_share(question, answer, outside_counts=everyone))
        cells = self._nets(source) if part is Part.NET else self._cells(source, 0)
        merged = source.asked.question
        side = next((option for option in merged.options if option.code != REST), None)
        return [Measured(Row(merged, side, cells, part=part), source)]

    def _grid(self, question: Question, answer: Answer) -> Grid:
        query = self._query
        counted = Counted(query.counting, query.counts_outside(question))
        return grid(Asked(self._sample.design, question, answer, self._sample.by_wave, counted, query.level))

    def _cells(self, source: Grid, option: int) -> tuple[Cell, ...]:
        # A wave in which nobody answered did not ask: there is no cell, which is not a share of zero.
        return tuple(cell(source, option, column) if was else None for column, was in enumerate(self._asked))

    def _on_list(self, source: Grid, option: int, lists: Sequence[frozenset[int]]) -> tuple[Cell, ...]:
        """Return the cells of an answer that some waves may not have had on their list."""
        cells = self._cells(source, option)
        return tuple(each if option in listed else None for each, listed in zip(cells, lists, strict=True))

    def _nets(self, source: Grid) -> tuple[Cell, ...]:
        return tuple(
            net_of(each, source, self._query.level) if isinstance(each, Mean) else None
            for each in self._cells(source, 0)
        )


def net_of(found: Mean, source: Grid, level: float) -> Net:
    """Return a mean of 1, 0 and -1 as a balance of shares, with the paired score interval."""
    from sni_desktop.analysis.design import Bases  # noqa: PLC0415 - of balances only

    precision = found.precision
    if found.value is None or precision is None:
        return Net(None, found.n, found.status, precision=precision)
    bases = Bases(found.n, precision.weighted, precision.kish)
    df = precision.df if source.asked.sample.clustered else None
    score = paired_score(found.value, precision.error**2, bases, level, df)
    return Net(found.value, found.n, found.status, score.interval, precision)

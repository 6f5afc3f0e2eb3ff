"""Which slides a deck has, before any of them is made: quick, so that a list of them can be shown at once."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from sni_desktop.analysis.analyse import waves_with_evidence
from sni_desktop.charts.registry import best_chart, with_fitting_kind
from sni_desktop.core.presentation import AS_IT_IS, presented
from sni_desktop.core.query import Query, Show
from sni_desktop.core.survey import Kind
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.core.survey import Question, Study


class Part(StrEnum):
    """What a planned slide is; a table and a method may take several slides."""

    COVER = "cover"
    METHOD = "method"
    CHART = "chart"
    TABLE = "table"


@dataclass(frozen=True)
class Planned:
    """A slide to be made; ``query`` is that of its chart or table, or of the whole report."""

    part: Part
    query: Query


@dataclass(frozen=True)
class Outline:
    """What goes into a deck: charts of ``queries``, around them a cover and the method, and ``tables``.

    ``wave`` is the wave that a report is of, "" for all; ``conditions`` hold who is looked at, and how.
    """

    conditions: Query
    queries: tuple[Query, ...]
    tables: tuple[Query, ...] = ()
    wave: str = ""
    cover: bool = True
    method: bool = True

    def planned(self) -> tuple[Planned, ...]:
        """Return the slides in their order."""
        found = []
        if self.cover:
            found.append(Planned(Part.COVER, self.conditions))
        if self.method:
            found.append(Planned(Part.METHOD, self.conditions))
        found += [Planned(Part.CHART, query) for query in self.queries]
        return (*found, *(Planned(Part.TABLE, query) for query in self.tables))


def _tables_of(study: Study, queries: Sequence[Query]) -> tuple[Query, ...]:
    """Return the queries of tables: questions of a battery may have a chart each, and have one table."""
    found: dict[tuple[str, str], Query] = {}
    for query in queries:
        battery = study.question(query.question).battery if query.chart == "attitudes" else ""
        found.setdefault((query.chart, battery or query.question), query)
    return tuple(found.values())


def report(
    study: Study, conditions: Query, wave: str = "", questions: Sequence[str] | None = None
) -> Outline:
    """Return the report of a wave: what it found, beside the waves before it.

    Without ``questions`` it is of all that have a chart; with them of those, in the order of the study.
    ``conditions`` say who is looked at, how they are weighted, and what charts show.
    """
    waves = waves_until(study, wave)
    base = replace(conditions, study=study.id, question="", chart="", kind="", waves=waves, options=(), by=())
    # A slide always says where its numbers are from.
    base = replace(base, presented=AS_IT_IS, show=conditions.show | {Show.SOURCE})
    asked = [
        question
        for question in reportable(study, base, wave)
        if questions is None or question.id in questions
    ]
    queries = tuple(query_for(study, base, question) for question in asked)
    return Outline(base, queries, _tables_of(study, queries), wave)


def waves_until(study: Study, wave: str) -> tuple[str, ...]:
    """Return a wave and those before it; () for all."""
    ids = [each.id for each in study.waves]
    return tuple(ids[: ids.index(wave) + 1]) if wave in ids and wave != ids[-1] else ()


def query_for(study: Study, base: Query, question: Question) -> Query:
    """Return the query of a question's chart: the one that opens by itself, as it was last presented."""
    query = replace(base, question=question.id, chart=best_chart(study, question))
    return presented(study, with_fitting_kind(study, query))


def reportable(study: Study, conditions: Query, wave: str = "") -> list[Question]:
    """Return the questions that a report is about: those that have a chart, and were asked in its wave.

    A battery of scales is one chart, that of its first question; weights in use are no question.
    """
    aside = _set_aside(study, conditions)
    found, batteries = [], set[str]()
    for question in study.questions:
        if question.id in aside or not best_chart(study, question):
            continue
        if wave and wave not in waves_with_evidence(study, question):
            continue
        if question.battery and question.kind is Kind.SCALE and best_chart(study, question) == "attitudes":
            if question.battery in batteries:
                continue
            batteries.add(question.battery)
        found.append(question)
    return found


def _set_aside(study: Study, conditions: Query) -> frozenset[str]:
    if study.answers is None:
        return frozenset()
    from sni_desktop.analysis.samples import set_aside  # noqa: PLC0415 - for respondents only

    return frozenset(set_aside(study, conditions))

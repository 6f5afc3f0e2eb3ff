"""How a chart is presented: what the user changed of what the program would have written and sorted."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from sni_desktop.core.text import NO_LABEL, Label
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sni_desktop.core.query import Query
    from sni_desktop.core.survey import Study


class Sort(StrEnum):
    """In which order the answers stand. A published order and a scale keep theirs."""

    CHART = ""
    """As suits the chart."""
    ASKED = "asked"
    """As in the questionnaire."""
    LARGEST = "largest"
    SMALLEST = "smallest"
    NAME = "name"


@dataclass(frozen=True)
class Annotation:
    """A remark of the user's beside what stands for an answer (its code, "" for a mean) in a wave (its id).

    Its text is in as many languages as it was written in. ``question`` is that of a statement of a battery,
    "" for the question of the chart. Of a crosstab, ``by`` and ``group`` are the question and the answer of
    the column, "" in the total.
    """

    option: str
    wave: str
    text: Label
    question: str = ""
    by: str = ""
    group: str = ""

    @property
    def place(self) -> tuple[str, ...]:
        """What it stands beside."""
        return self.question, self.option, self.wave, self.by, self.group


@dataclass(frozen=True)
class Presentation:
    """Changes to one chart of one question; the default changes nothing.

    ``most`` answers are drawn and the others named as others (0: as many as suit the chart). ``places`` are
    the decimals of percentages (None: as many as the figures carry, and never more). ``title`` and ``note``
    stand in the place of the takeaway and of the line under the chart that says the method; the source stays.
    """

    sort: Sort = Sort.CHART
    most: int = 0
    places: int | None = None
    title: Label = NO_LABEL
    note: Label = NO_LABEL
    annotations: tuple[Annotation, ...] = ()


AS_IT_IS = Presentation()


@dataclass(frozen=True)
class Presented:
    """How one chart of a question is presented; an entry without a question holds what goes for all."""

    question: str
    chart: str
    kind: str
    presentation: Presentation

    @property
    def key(self) -> tuple[str, str, str]:
        """Which chart it is about."""
        return self.question, self.chart, self.kind


_ALL = ("", "", "")


def chart_of(query: Query) -> tuple[str, str, str]:
    """Return what a presentation belongs to: a question, a chart and its kind."""
    return query.question, query.chart, query.kind


def presented(study: Study, query: Query) -> Query:
    """Return a query with the presentation that its study holds for its chart."""
    return with_presentation(query, study.presentations)


def with_presentation(query: Query, known: Iterable[Presented]) -> Query:
    """Return a query with the presentation that is known of its chart; decimals go for all charts alike."""
    by_key = {each.key: each.presentation for each in known}
    own, shared = by_key.get(chart_of(query), AS_IT_IS), by_key.get(_ALL, AS_IT_IS)
    return replace(query, presented=replace(own, places=shared.places))


def remembered(known: Iterable[Presented], query: Query) -> tuple[Presented, ...]:
    """Return what is known of presentations with that of a query; what changes nothing is left out."""
    by_key = {each.key: each for each in known}
    own, shared = replace(query.presented, places=None), Presentation(places=query.presented.places)
    if query.question:
        by_key[chart_of(query)] = Presented(*chart_of(query), own)
    by_key[_ALL] = Presented(*_ALL, shared)
    return tuple(each for each in by_key.values() if each.presentation != AS_IT_IS)


def written(known: Iterable[Presented]) -> tuple[object, ...]:
    """Return all that somebody wrote: titles, notes and remarks."""
    words = [
        (each.key, each.presentation.title, each.presentation.note, each.presentation.annotations)
        for each in known
    ]
    return tuple(sorted((each for each in words if any(each[1:])), key=lambda each: each[0]))

"""Makes what slides hold: analyses a question, and puts what it shows into the words of a language."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.analysis import analyse
from sni_desktop.charts.choosing import in_language
from sni_desktop.charts.registry import draw
from sni_desktop.charts.table import tabulate
from sni_desktop.charts.wording import BETWEEN_ITEMS, footer, joined, joined_by, question_name, source_line
from sni_desktop.core.presentation import AS_IT_IS
from sni_desktop.core.text import NO_LABEL, Count, Listing, Text, _
from sni_desktop.core.values import dataclass
from sni_desktop.export.native import native
from sni_desktop.export.slides import chart_id
from sni_desktop.export.slides.chart_record import recorded
from sni_desktop.export.slides.contents import ChartContent, Cover, Pages, TableContent
from sni_desktop.export.slides.method import method_entries
from sni_desktop.export.slides.notes import chart_notes
from sni_desktop.export.slides.planning import Part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sni_desktop.charts.palette import Palette
    from sni_desktop.core.presentation import Presentation
    from sni_desktop.core.query import Query
    from sni_desktop.core.result import Result
    from sni_desktop.core.survey import Study, Wave
    from sni_desktop.core.text import Speaker, Value
    from sni_desktop.export.slides.contents import Content
    from sni_desktop.export.slides.planning import Planned

_MOST_ROWS = 400
"""Rows of one table in a deck; a workbook has all of them."""
_OF_PICTURES = frozenset(
    {
        "before each bar: its possible ranks; many answers are not told apart",
        "before each bar: its possible ranks; bracket: not told apart",
        "before each bar: its rank",
        "tick: {wave}",
    }
)
"""What is said of marks that native charts do not have."""


@dataclass(frozen=True, eq=False)
class Maker:
    """Makes slides of a study in one language. Results are worked out when they are asked for."""

    study: Study
    speaker: Speaker
    palette: Palette
    wave: str = ""

    def contents(self, planned: Planned) -> Iterator[Content]:
        """Yield what a planned slide holds: nothing where there is nobody to show anything of."""
        match planned.part:
            case Part.COVER:
                yield self._cover(planned.query)
            case Part.METHOD:
                yield self._method(planned.query)
            case Part.CHART:
                result = self._result(planned.query)
                if result is not None:
                    yield self.chart(result)
            case Part.TABLE:
                result = self._result(replace(planned.query, presented=_without_choice(planned.query)))
                if result is not None:
                    yield self._table(result)

    def _result(self, query: Query) -> Result | None:
        """Return the result of a query as the window shows it, None where it shows none."""
        result = analyse(self.study, query)
        if not result.waves:
            return None
        if self.study.answers is not None:
            from sni_desktop.charts.nobody import nobody  # noqa: PLC0415 - for respondents only

            if nobody(result):
                return None
        return in_language(result, self.speaker.code)

    def chart(self, result: Result) -> ChartContent:
        """Return the chart of a result."""
        say, figure = self.speaker.say, draw(result)
        title, language = say(figure.title), self.speaker.code
        drawn = native(result, figure, self.speaker, self.palette)
        alt = "\n".join(part for part in (title, say(figure.summary)) if part)
        record = recorded(self.study, result.query.question, alt, drawn)
        return ChartContent(
            title,
            say(_without(figure.subtitle, _OF_PICTURES) if drawn else figure.subtitle),
            say(figure.footer) or say(footer(result)),
            alt,
            "\n".join(line for line in map(say, chart_notes(result, figure)) if line),
            figure,
            drawn,
            chart_id.of_query(result.query, language, record),
            self.speaker,
        )

    def _table(self, result: Result) -> TableContent:
        say, table = self.speaker.say, tabulate(result)
        count = len(table.rows)
        rows = tuple(tuple(say(cell.text) for cell in row) for row in table.rows[:_MOST_ROWS])
        more: Value = ""
        if count > _MOST_ROWS:
            more = _("%n more row(s): a workbook of the study has all of them", "", count - _MOST_ROWS)
        title = _("{question}: table").of(question=_name_of(result))
        return TableContent(
            say(title),
            tuple(say(column.heading) for column in table.columns),
            tuple(column.numeric for column in table.columns),
            rows,
            say(joined([_illustration(self.study), more, source_line(result)])),
            say(footer(result)),
            self.speaker.code,
        )

    # Around the charts

    def _cover(self, query: Query) -> Cover:
        say = self.speaker.say
        waves = self._waves(query)
        latest = self._latest()
        several = len(self.study.waves) > 1
        subtitle: Value = _("Results of {wave}").of(wave=latest.label) if latest and several else _("Results")
        details = [
            _size(latest) if latest else "",
            _("Compared with {waves}").of(
                waves=Listing(tuple(wave.label for wave in waves if wave is not latest))
            )
            if latest and len(waves) > 1
            else "",
            _publishers(self.study),
            _illustration(self.study),
        ]
        lines = [say(detail) for detail in details if detail != ""]
        return Cover(say(self.study.title), say(subtitle), "\n".join(lines), self.speaker.code)

    def _waves(self, query: Query) -> tuple[Wave, ...]:
        return tuple(wave for wave in self.study.waves if not query.waves or wave.id in query.waves)

    def _latest(self) -> Wave | None:
        waves = self.study.waves
        return next((wave for wave in waves if wave.id == self.wave), waves[-1] if waves else None)

    def _method(self, query: Query) -> Pages:
        say = self.speaker.say
        entries = tuple(method_entries(self.study, query, self._waves(query), self.speaker))
        source = say(_illustration(self.study))
        return Pages(say(_("About this survey")), entries, source, "", self.speaker.code)


def _without(value: Value, sentences: frozenset[str]) -> Value:
    """Return clauses without those that are one of some sentences."""
    if not isinstance(value, Text) or "separator" not in value.values:
        return value
    separator = value.values["separator"]
    parts = [part for name, part in value.values.items() if name != "separator"]
    kept = [part for part in parts if not isinstance(part, Text) or part.source not in sentences]
    return joined_by(kept, separator)


def _without_choice(query: Query) -> Presentation:
    """Return how a table is presented: whole, but with the decimals that were asked for."""
    return replace(AS_IT_IS, places=query.presented.places)


def _name_of(result: Result) -> Value:
    """Return what a table is of: a question, or the battery that its chart shows."""
    if len({row.question.id for row in result.rows}) > 1 and result.question.battery_label:
        return result.question.battery_label
    return question_name(result.question)


def _size(wave: Wave) -> Value:
    parts: list[Value] = []
    if wave.n is not None:
        parts.append(_("n = {n}").of(n=Count(wave.n)))
    if wave.population != NO_LABEL:
        parts.append(wave.population)
    return joined(parts)


def _publishers(study: Study) -> Value:
    names = list(dict.fromkeys(source.publisher for source in study.sources))
    if names:
        return _("Source: {sources}").of(sources=joined_by(list(names), BETWEEN_ITEMS))
    return _("Source: {file}, own calculation").of(file=study.origin) if study.origin else ""


def _illustration(study: Study) -> Text | str:
    return _("Illustration with made-up data") if study.illustrative else ""

"""All published figures of a study in one table: what was printed, where, and how exactly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.analysis.estimates import published_cell
from sni_desktop.charts import wording
from sni_desktop.charts.table import Column, Made, Table, TableCell, exactness, size
from sni_desktop.core.survey import PublishedNumber, PublishedShare
from sni_desktop.core.text import Count, _

if TYPE_CHECKING:
    from sni_desktop.core.survey import Published, Study


def tabulate_figures(study: Study) -> Table:
    """Return one row a published figure, in the order of the study; written when it is looked at."""
    has_units = any(isinstance(each, PublishedNumber) and each.unit for each in study.published)
    unit = (Column(_("Unit")),) if has_units else ()
    columns = (
        Column(_("Question")),
        Column(_("Answer")),
        Column(_("Wave")),
        Column(_("Figure"), numeric=True),
        *unit,
        Column(_("Base (n)"), numeric=True),
        Column(_("Published as")),
        Column(_("Population")),
        Column(_("Source")),
        Column(_("Address")),
        Column(_("Remark")),
    )
    places = {wave.id: place for place, wave in enumerate(study.waves)}

    def row(number: int) -> tuple[TableCell, ...]:
        figure = study.published[number]
        return _row(study, figure, places[figure.wave], has_units=has_units)

    return Table(columns, Made(len(study.published), row))


def _row(study: Study, figure: Published, place: int, *, has_units: bool) -> tuple[TableCell, ...]:
    question, wave = study.question(figure.question), study.wave(figure.wave)
    source, cell = study.source(figure.source), published_cell(figure, 0.95)
    population = getattr(figure, "population", None) or wave.population
    unit = (TableCell(figure.unit if isinstance(figure, PublishedNumber) else ""),) if has_units else ()
    return (
        TableCell(question.label),
        TableCell(question.option(figure.option).label),
        TableCell(wave.label, float(place)),
        TableCell(wording.cell_value(cell, wording.cell_places(cell, 0)), size(cell), figure.words),
        *unit,
        _base(figure),
        TableCell(exactness(cell)),
        TableCell(population),
        TableCell(source.publisher, about=source.note),
        TableCell(source.url),
        TableCell(figure.caveat),
    )


def _base(figure: Published) -> TableCell:
    if not isinstance(figure, PublishedShare):
        return TableCell("")
    return TableCell(_("not published") if figure.n is None else Count(figure.n), figure.n)

"""All published figures of a study in one table: what was printed, where, and how exactly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.analysis.estimates import published_cell
from sni_desktop.charts import wording
from sni_desktop.charts.table import Column, Table, TableCell, exactness, size
from sni_desktop.core.survey import PublishedShare
from sni_desktop.core.text import Count, _

if TYPE_CHECKING:
    from sni_desktop.core.survey import Published, Study


def tabulate_figures(study: Study) -> Table:
    """Return one row a published figure, in the order of the study."""
    return Table(
        (
            Column(_("Question")),
            Column(_("Answer")),
            Column(_("Wave")),
            Column(_("Figure"), numeric=True),
            Column(_("Base (n)"), numeric=True),
            Column(_("Published as")),
            Column(_("Population")),
            Column(_("Source")),
            Column(_("Address")),
            Column(_("Remark")),
        ),
        tuple(_row(study, figure) for figure in study.published),
    )


def _row(study: Study, figure: Published) -> tuple[TableCell, ...]:
    question, wave = study.question(figure.question), study.wave(figure.wave)
    source, cell = study.source(figure.source), published_cell(figure, 0.95)
    shares = isinstance(figure, PublishedShare)
    n = figure.n if isinstance(figure, PublishedShare) else None
    population = figure.population if isinstance(figure, PublishedShare) else wave.population
    return (
        TableCell(question.label),
        TableCell(question.option(figure.option).label),
        TableCell(wave.label, float(study.waves.index(wave))),
        TableCell(wording.cell_value(cell, wording.cell_places(cell, 0)), size(cell), figure.words),
        TableCell(Count(n), float(n)) if n is not None else TableCell(_("not published") if shares else ""),
        TableCell(exactness(cell)),
        TableCell(population or wave.population),
        TableCell(source.publisher, about=source.note),
        TableCell(source.url),
        TableCell(figure.caveat),
    )

"""Named: items that a source only names, wave by wave. A list, never a ranking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.charts import wording
from sni_desktop.charts.parts import cell_at, summary_of, wave_axis, wave_positions
from sni_desktop.core.figure import Anchor, Axis, AxisTick, Dot, Figure, Mark, Note, Point, Role, Scale
from sni_desktop.core.query import Show
from sni_desktop.core.result import Named
from sni_desktop.core.text import _

if TYPE_CHECKING:
    from sni_desktop.core.result import Result


def draw_named(result: Result) -> Figure:
    """Return a grid of items by waves, with a mark where the source names the item."""
    marks: list[Mark] = []
    for number, row in enumerate(result.rows):
        for index, at in enumerate(wave_positions(result)):
            where = Point(at, number)
            if isinstance(row.cells[index], Named):
                about = wording.about_cell(result, row, index)
                at_cell = cell_at(result, row, index)
                marks.append(Dot(where, Role.SERIES_1, about, size=20, text="✓", stands_for=at_cell))
            else:
                marks.append(Note(where, wording.absent(result), Role.MUTED, Anchor.MIDDLE, size=11))
    labels = tuple(AxisTick(number, wording.row_name(row)) for number, row in enumerate(result.rows))
    return Figure(
        title=_("{question}: %n answer(s) named, without figures", "", len(result.rows)).of(
            question=result.question.label
        ),
        subtitle=wording.question_line(result.question),
        footer=wording.footer(result) if Show.SOURCE in result.query.show else "",
        summary=summary_of(
            [
                wording.about_cell(result, row, index)
                for row in result.rows
                for index in range(len(result.waves))
            ]
        ),
        x=wave_axis(result, margin=0.35),
        y=Axis(-0.5, len(result.rows) - 0.5, labels, Scale.LABELS),
        marks=tuple(marks),
        y_down=True,
        row_height=40,
        x_on_top=True,
    )

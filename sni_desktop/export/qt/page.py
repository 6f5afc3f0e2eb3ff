"""A chart and its table on paper: laid out for the page, painted by QPainter on whatever prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPageLayout, QPainter

from sni_desktop.charts.drawing import Words
from sni_desktop.charts.layout import lay_out
from sni_desktop.charts.palette import LIGHT, Palette
from sni_desktop.charts.table import tabulate
from sni_desktop.charts.typesetting import Typesetter
from sni_desktop.core.figure import Anchor, Role
from sni_desktop.core.text import Count, _
from sni_desktop.core.values import dataclass
from sni_desktop.export.page_table import Cells, Room, moved, table_pages
from sni_desktop.export.qt.fonts import measure_in
from sni_desktop.export.qt.painter import paint
from sni_desktop.export.sizes import UNITS_PER_INCH

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from sni_desktop.charts.drawing import Drawing, Item
    from sni_desktop.core.figure import Figure
    from sni_desktop.core.result import Result
    from sni_desktop.core.style import Logo
    from sni_desktop.core.text import Speaker

_SHAPE = 0.62
"""How high a chart is for its width, where its rows do not need more."""
_AROUND_ROWS = 230.0
"""What a card has besides its rows: title, legend, source."""
_BETWEEN, _ASIDE = 20.0, 22.0
"""Between a chart and its table, and beside the table: as much as beside the words of a card."""
_FOOT, _FOOT_SIZE = 22.0, 10.0
"""The line of the page's number, and the size of its letters."""


@dataclass(frozen=True, eq=False)
class Printout:
    """What is printed: a chart, and its table if ``with_table``."""

    result: Result
    figure: Figure
    speaker: Speaker
    family: str
    with_table: bool = True
    palette: Palette = LIGHT
    logo: Logo | None = None

    def pages(self, width: float, height: float) -> list[list[Item]]:
        """Return the display list of each page of that size (1/96 inch)."""
        inside = height - _FOOT
        card = self._card(width, min(inside, self._chart_height(width)))
        pages = [list(card.items)]
        if self.with_table:
            type_ = Typesetter(self.speaker, measure_in(self.family))
            room = Room(width - 2 * _ASIDE, inside, inside - card.height - _BETWEEN)
            first, *more = table_pages(self._cells(), room, type_)
            pages[0] += [moved(item, _ASIDE, card.height + _BETWEEN) for item in first]
            pages += [[moved(item, _ASIDE, 0) for item in page] for page in more]
        if len(pages) > 1:
            for number, page in enumerate(pages, 1):
                text = _("page {number} of {count}").of(number=Count(number), count=Count(len(pages)))
                at = width - _ASIDE, height - _FOOT / 4
                page.append(Words(*at, self.speaker.say(text), _FOOT_SIZE, Role.MUTED, anchor=Anchor.END))
        return pages

    def _card(self, width: float, height: float) -> Drawing:
        return lay_out(self.figure, width, height, self.speaker, measure_in(self.family), self.logo)

    def _chart_height(self, width: float) -> float:
        axis = self.figure.y
        rows = (
            self.figure.row_height * abs(axis.high - axis.low) + _AROUND_ROWS if self.figure.row_height else 0
        )
        return max(_SHAPE * width, rows)

    def _cells(self) -> Cells:
        table = tabulate(self.result)
        return Cells(
            tuple(self.speaker.say(column.heading) for column in table.columns),
            tuple(column.numeric for column in table.columns),
            tuple(tuple(self.speaker.say(cell.text) for cell in row) for row in table.rows),
        )


def print_on(printer: QPrinter, printout: Printout) -> None:
    """Print on a printer, or on what a preview shows of it: the pages that were asked for."""
    area = printer.pageLayout().paintRect(QPageLayout.Unit.Inch)
    scale = printer.resolution() / UNITS_PER_INCH
    pages = printout.pages(area.width() * UNITS_PER_INCH, area.height() * UNITS_PER_INCH)
    first = max(printer.fromPage(), 1)
    wanted = pages[first - 1 : printer.toPage() or len(pages)] or pages
    printer.setDocName(printout.speaker.say(printout.figure.title))
    painter = QPainter(printer)
    try:
        for number, page in enumerate(wanted):
            if number:
                printer.newPage()
            painter.save()
            painter.scale(scale, scale)
            paint(painter, page, printout.palette, printout.family)
            painter.restore()
    finally:
        painter.end()

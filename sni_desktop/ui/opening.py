"""What a window shows at first: the first chart of the built-in study, painted from its figure.

Nothing else is imported by then. The card stands where it will stand when the parts are there, so that they
come around it and nothing moves. It is painted as SVG: to take a colour, Qt's painter in Python first makes
all enumerations of the `Qt` namespace, a thousand values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from sni_desktop.charts.first_figure import FIGURE
from sni_desktop.charts.layout import lay_out
from sni_desktop.core.figure import Role
from sni_desktop.core.style import STANDARD
from sni_desktop.export.qt.fonts import family_of, measure_in
from sni_desktop.export.svg import document, elements, links
from sni_desktop.ui.theme import page_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from sni_desktop.charts.palette import Palette
    from sni_desktop.core.style import Style
    from sni_desktop.ui.appearance import Appearance
    from sni_desktop.ui.settings import Settings

_RADIUS = 10
"""As the style sheet says of the card."""


class Opening(QWidget):
    """A page with a card, until the parts of the window take its place."""

    painted = Signal()
    """Emitted when the chart has been painted for the first time."""

    def __init__(self, settings: Settings, appearance: Appearance) -> None:
        super().__init__()
        self._settings, self._appearance = settings, appearance
        self._is_painted = False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page, the card and its chart."""
        painter = QPainter(self)
        try:
            QSvgRenderer(QByteArray(self._page().encode())).render(painter, QRectF(self.rect()))
        finally:
            painter.end()
            # The window goes on, whatever became of its first picture.
            if not self._is_painted:
                self._is_painted = True
                self.painted.emit()

    def _page(self) -> str:
        """Return the page and the card on it as an SVG document."""
        style, palette = self._look()
        left, top, right, bottom = self._settings.card
        width, height = max(self.width() - left - right, 240), max(self.height() - top - bottom, 180)
        family = family_of(style)
        card = lay_out(FIGURE, width, height, self._appearance.speaker, measure_in(family), style.logo)
        lines = [
            f'<rect width="{self.width()}" height="{self.height()}" fill="{page_of(palette)}"/>',
            f'<g transform="translate({left} {top})">',
            (
                f'<rect x="0.5" y="0.5" width="{width - 1}" height="{height - 1}" rx="{_RADIUS}"'
                f' fill="{palette[Role.SURFACE]}" stroke="{palette[Role.RULE]}"/>'
            ),
            *(line for item in card.items for line in elements(item, palette)),
            "</g>",
        ]
        return document(lines, self.width(), self.height(), family, links(card))

    def _look(self) -> tuple[Style, Palette]:
        """Return the style that is in use, and its colours."""
        palette, style = self._appearance.palette_of_roles, STANDARD
        if self._settings.style not in {"", STANDARD.id}:
            from sni_desktop.charts.styling import palette_of  # noqa: PLC0415 - rarely at the start
            from sni_desktop.ui.styles import style_in_use  # noqa: PLC0415 - as above

            style = style_in_use(self._settings)
            palette = palette_of(style, dark=palette.is_dark)
        return style, palette

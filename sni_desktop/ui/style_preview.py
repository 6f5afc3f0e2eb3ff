"""What the chart on screen looks like in a style, as it is copied: on a white card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sni_desktop.charts.layout import lay_out
from sni_desktop.charts.styling import palette_of, style_name
from sni_desktop.core.figure import Role
from sni_desktop.core.text import _
from sni_desktop.export.qt.fonts import family_of, measure_in
from sni_desktop.export.qt.painter import paint

if TYPE_CHECKING:
    from sni_desktop.core.style import Style
    from sni_desktop.ui.store import Store

_LEAST = 420, 290
_NO_CHART = _("Look at a question in the main window to see its chart here.")


class StylePreview(QWidget):
    """The store's chart in another style than the window's."""

    def __init__(self, store: Store, style: Style) -> None:
        super().__init__()
        self._store, self._style = store, style
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(*_LEAST)
        store.query_changed.connect(self.update)
        store.appearance_changed.connect(self.update)

    def show_style(self, style: Style) -> None:
        """Show another style."""
        self._style = style
        name = self._store.speaker.say(style_name(style))
        self.setAccessibleName(self._store.speaker.say(_("Preview of {style}").of(style=name)))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size in which a chart is read."""
        return QSize(620, 400)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chart as its copy will be."""
        store, palette, family = self._store, palette_of(self._style), family_of(self._style)
        painter = QPainter(self)
        try:
            painter.fillRect(self.rect(), QColor(palette[Role.SURFACE]))
            if store.figure is None:
                painter.setPen(QColor(palette[Role.MUTED]))
                how = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(self.rect().adjusted(20, 20, -20, -20), how, store.speaker.say(_NO_CHART))
                return
            measure = measure_in(family)
            drawing = lay_out(
                store.figure, self.width(), self.height(), store.speaker, measure, self._style.logo
            )
            paint(painter, drawing.items, palette, family)
        finally:
            painter.end()

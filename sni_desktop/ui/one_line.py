"""A label of one line, however narrow its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QLabel

from sni_desktop.ui.tips import tip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class OneLine(QLabel):
    """A line of plain text that ends in "…" where it does not fit; the whole is its tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:
        """Show a text."""
        super().setText(text)
        self.setToolTip(tip(text))

    def minimumSizeHint(self) -> QSize:
        """Return a size that any place has."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much of the text as fits."""
        painter, place = QPainter(self), self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, place.width())
        flags = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value
        role = QPalette.ColorRole.WindowText
        self.style().drawItemText(painter, place, flags, self.palette(), self.isEnabled(), text, role)
        painter.end()

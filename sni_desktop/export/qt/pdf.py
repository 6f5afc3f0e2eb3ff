"""PDF files of cards, a page each, as large as their size: fonts embedded, texts that can be searched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter

from sni_desktop.core.figure import Role
from sni_desktop.export.emf import PROGRAM
from sni_desktop.export.qt.painter import paint

if TYPE_CHECKING:
    from sni_desktop.charts.drawing import Drawing
    from sni_desktop.charts.palette import Palette

_POINTS_PER_INCH = 72.0
_RESOLUTION = 1200


def pdf(drawing: Drawing, palette: Palette, family: str, width_in: float, height_in: float) -> bytes:
    """Return the card as a PDF file of one page of ``width_in`` by ``height_in`` inches."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(drawing.title)
    writer.setCreator(PROGRAM)
    writer.setPageLayout(_page(width_in, height_in))
    painter = QPainter(writer)
    try:
        # Qt makes pages of whole points: the surface fills them, the card keeps its size.
        painter.fillRect(0, 0, writer.width(), writer.height(), QColor(palette[Role.SURFACE]))
        painter.scale(_RESOLUTION * width_in / drawing.width, _RESOLUTION * height_in / drawing.height)
        paint(painter, drawing.items, palette, family)
    finally:
        painter.end()
    buffer.close()
    return bytes(data.data())


def _page(width_in: float, height_in: float) -> QPageLayout:
    """Return a page without margins. One that is broader than high is not turned: it is that broad."""
    points = QSizeF(width_in * _POINTS_PER_INCH, height_in * _POINTS_PER_INCH)
    size = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))

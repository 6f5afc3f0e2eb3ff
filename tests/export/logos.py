"""A logo made for tests."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from sni_desktop.core.style import Corner, Logo, Style


def png(width: int = 300, height: int = 100, colour: str = "#e30613") -> bytes:
    """Return a PNG file: a disc on nothing, as wide as the file."""
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(image.rect())
    painter.end()
    return encoded(image, "PNG")


def encoded(image: QImage, kind: str) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)
    return bytes(data.data())


def logo(corner: Corner = Corner.BOTTOM, width: int = 300, height: int = 100) -> Logo:
    return Logo(png(width, height), corner)


def brand(**changes: object) -> Style:
    """Return a style of somebody's own."""
    of = {"id": "a1b2", "name": "Brand & Co", "colours": ("#e30613", "#ffcc00", "#1b2430"), "logo": logo()}
    return Style(**{**of, **changes})

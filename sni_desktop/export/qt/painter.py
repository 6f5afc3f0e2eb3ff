"""The QPainter back end: the window's first picture, PNG files and the clipboard are painted by it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from sni_desktop.charts.drawing import (
    AROUND,
    DASH,
    HATCH_WIDTH,
    HATCHED_OPACITY,
    PAPER,
    Circle,
    Image,
    Path,
    Rect,
    Words,
    hatching,
)
from sni_desktop.core.figure import Anchor, Role
from sni_desktop.export.qt.fonts import font, width_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sni_desktop.charts.drawing import Item
    from sni_desktop.charts.palette import Palette


def paint(painter: QPainter, items: Iterable[Item], palette: Palette, family: str) -> None:
    """Paint a display list in its own units; the caller scales the painter and ends it."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    for item in items:
        match item:
            case Rect():
                _rect(painter, item, palette)
            case Path():
                _path(painter, item, palette)
            case Circle():
                painter.setPen(pen(palette[item.stroke], item.width))
                painter.setBrush(QColor(palette[item.fill]))
                painter.drawEllipse(QPointF(item.x, item.y), item.radius, item.radius)
            case Words():
                _words(painter, item, palette, family)
            case Image():
                _image(painter, item, palette)


def pen(colour: str, width: float, *, dashed: bool = False) -> QPen:
    """Return a pen of ``width`` (1/96 inch) that scales with the picture."""
    made = QPen(QColor(colour), width)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dashed:
        made.setDashPattern([length / width for length in DASH])
    return made


def _rect(painter: QPainter, rect: Rect, palette: Palette) -> None:
    box = QRectF(rect.x, rect.y, rect.width, rect.height)
    painter.setPen(pen(palette[rect.stroke], 1.0) if rect.stroke else Qt.PenStyle.NoPen)
    fill = QColor(palette[rect.fill]) if rect.fill else QColor(Qt.GlobalColor.transparent)
    if rect.hatched:
        fill.setAlphaF(HATCHED_OPACITY)
    painter.setBrush(fill)
    painter.drawRoundedRect(box, rect.radius, rect.radius)
    if rect.hatched and rect.fill:
        painter.setPen(pen(palette[rect.fill], HATCH_WIDTH))
        for x0, y0, x1, y1 in hatching(rect):
            painter.drawLine(QPointF(x0, y0), QPointF(x1, y1))


def _image(painter: QPainter, image: Image, palette: Palette) -> None:
    box = QRectF(image.x, image.y, image.width, image.height)
    if palette.is_dark:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(PAPER))
        painter.drawRoundedRect(box.adjusted(-AROUND, -AROUND, AROUND, AROUND), AROUND, AROUND)
    pixels = painter.deviceTransform().mapRect(box).size().toSize()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(box, _picture(image.png, pixels.width(), pixels.height()))


@lru_cache(maxsize=16)
def _picture(png: bytes, width: int, height: int) -> QImage:
    """Return a picture for a box of so many pixels: while painting, Qt would leave out every other pixel."""
    whole = QImage.fromData(png)
    if not 0 < width < whole.width():
        return whole
    mode = Qt.TransformationMode.SmoothTransformation
    return whole.scaled(width, max(1, height), Qt.AspectRatioMode.IgnoreAspectRatio, mode)


def _path(painter: QPainter, path: Path, palette: Palette) -> None:
    points = QPolygonF([QPointF(x, y) for x, y in path.points])
    if path.fill:
        colour = QColor(palette[path.fill])
        colour.setAlphaF(path.opacity)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(points)
        return
    painter.setPen(pen(palette[path.stroke or Role.INK], path.width, dashed=path.dashed))
    painter.drawPolyline(points)


def _words(painter: QPainter, words: Words, palette: Palette, family: str) -> None:
    painter.setFont(font(family, words.size, words.bold))
    painter.setPen(QColor(palette.ink_on(words.on) if words.on else palette.text(words.role)))
    painter.drawText(QPointF(start_of(words, family), words.y), words.text)


def start_of(words: Words, family: str) -> float:
    """Return where the first letter of a line of text begins."""
    if words.anchor is Anchor.START:
        return words.x
    wide = width_of(words.text, family, words.size, words.bold)
    return words.x - (wide if words.anchor is Anchor.END else wide / 2)

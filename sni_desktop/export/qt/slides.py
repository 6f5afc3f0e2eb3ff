"""Slides painted from their display lists: pages of a PDF, pictures for a preview, charts as pictures."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from sni_desktop.charts.drawing import Rect, Words
from sni_desktop.charts.layout import lay_out
from sni_desktop.charts.typesetting import Typesetter
from sni_desktop.core.figure import Anchor, Role
from sni_desktop.export.emf import PROGRAM
from sni_desktop.export.qt.fonts import measure_in
from sni_desktop.export.qt.painter import paint
from sni_desktop.export.qt.picture import encoded
from sni_desktop.export.slides.arranging import LEADING, TITLE, ChartBlock, Slide, TextBlock, wrapped
from sni_desktop.export.slides.look import COVER_ORNAMENT, ORNAMENT, logo_box
from sni_desktop.export.slides.tables import OVER, SIDE, TableBlock
from sni_desktop.export.svg import svg

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sni_desktop.charts.drawing import Drawing, Item
    from sni_desktop.core.text import Speaker
    from sni_desktop.export.slides.contents import ChartContent
    from sni_desktop.export.slides.look import Box, Look

_PER_INCH = 96.0
_POINTS_PER_INCH = 72.0
_PDF_DPI, _PICTURE_DPI = 1200, 192
_TEXT_SCALE = 1.45
"""Texts of charts on slides are larger than in the window: they are read from further away."""
_ASCENT = 0.95
_NUMBER_SIZE = 12.0


def type_of(look: Look, speaker: Speaker) -> Typesetter:
    """Return the typesetter of slides of a look."""
    return Typesetter(speaker, measure_in(look.family))


# Charts


def drawing_of(content: ChartContent, box: Box, look: Look) -> Drawing:
    """Return the display list of a chart for a place on a slide, without what the slide itself says."""
    figure = replace(content.figure, title="", subtitle="", footer="")
    scale = _text_scale(box)
    drawing = lay_out(figure, box.width / scale, box.height / scale, content.speaker, measure_in(look.family))
    return replace(drawing, title=content.title)


def _text_scale(box: Box) -> float:
    # On a small slide there is room for little else than the chart itself.
    return max(1.0, min(_TEXT_SCALE, box.width / 700, box.height / 260))


def picture_of(content: ChartContent, box: Box, look: Look) -> tuple[bytes, bytes]:
    """Return a chart as a PNG file and as an SVG file, as large as its place."""
    drawing = drawing_of(content, box, look)
    width, height = box.width / _PER_INCH, box.height / _PER_INCH
    image = QImage(round(width * _PICTURE_DPI), round(height * _PICTURE_DPI), QImage.Format.Format_RGB32)
    image.fill(QColor(look.palette[Role.SURFACE]))
    painter = QPainter(image)
    try:
        painter.scale(image.width() / drawing.width, image.height() / drawing.height)
        paint(painter, drawing.items, look.palette, look.family)
    finally:
        painter.end()
    per_metre = round(_PICTURE_DPI / 0.0254)
    image.setDotsPerMeterX(per_metre)
    image.setDotsPerMeterY(per_metre)
    drawn = svg(drawing, look.palette, look.family, width, height)
    return encoded(image, "PNG"), drawn.encode()


# Whole slides


def paint_slide(painter: QPainter, slide: Slide, look: Look, speaker: Speaker, number: int = 0) -> None:
    """Paint a slide in units of 1/96 inch; ``number`` 0 is not written."""
    type_ = type_of(look, speaker)
    painter.fillRect(QRectF(0, 0, look.width, look.height), QColor(look.palette[Role.SURFACE]))
    if look.plain:
        box = COVER_ORNAMENT if slide.is_cover else ORNAMENT
        bar = Rect(box.x, box.y, box.width, box.height, Role.ACCENT)
        paint(painter, [bar], look.palette, look.family)
    if look.logo is not None:
        place = logo_box(look)
        painter.drawImage(QRectF(place.x, place.y, place.width, place.height), QImage.fromData(look.logo.png))
    for block in slide.blocks:
        match block:
            case TextBlock():
                family = look.heading_family if block.name == TITLE else look.family
                paint(painter, _lines(block, type_), look.palette, family)
            case TableBlock():
                paint(painter, _cells(block, type_), look.palette, look.family)
            case ChartBlock():
                _chart(painter, block, look)
    if number and look.number is not None and not slide.is_cover:
        words = Words(
            look.number.right, look.number.bottom, str(number), _NUMBER_SIZE, Role.MUTED, anchor=Anchor.END
        )
        paint(painter, [words], look.palette, look.family)


def _chart(painter: QPainter, block: ChartBlock, look: Look) -> None:
    drawing = drawing_of(block.content, block.box, look)
    painter.save()
    try:
        painter.translate(block.box.x, block.box.y)
        painter.scale(block.box.width / drawing.width, block.box.height / drawing.height)
        paint(painter, drawing.items, look.palette, look.family)
    finally:
        painter.restore()


def _lines(block: TextBlock, type_: Typesetter) -> list[Item]:
    """Return the words of a text where they stand."""
    box, size = block.place.box, block.size
    x = {
        Anchor.START: box.x,
        Anchor.MIDDLE: box.x + box.width / 2,
        Anchor.END: box.right,
    }[block.place.anchor]
    found: list[Item] = []
    y = 0.0
    for at, paragraph in enumerate(block.paragraphs):
        y += paragraph.before if at else 0.0
        for line in wrapped(type_, paragraph.text, box.width, size, bold=paragraph.bold):
            found.append(
                Words(x, y + _ASCENT * size, line, size, block.role, paragraph.bold, block.place.anchor)
            )
            y += LEADING * size
    shift = box.y if block.place.top else box.bottom - y
    return [replace(item, y=item.y + shift) for item in found if isinstance(item, Words)]


def _cells(table: TableBlock, type_: Typesetter) -> list[Item]:
    """Return the words of a table and the rules between its rows."""
    found: list[Item] = []
    y = table.box.y
    for number, (row, height) in enumerate(zip(table.rows, table.heights, strict=True)):
        x, head = table.box.x, number == 0
        for text, width, right in zip(row, table.widths, table.numeric, strict=True):
            lines = type_.wrap(text, (width - 2 * SIDE) / 1.06, table.size, bold=head)
            top = y + OVER if not head else y + height - OVER - LEADING * table.size * len(lines)
            for line_number, line in enumerate(lines):
                baseline = top + (line_number * LEADING + _ASCENT) * table.size
                place = x + width - SIDE if right else x + SIDE
                anchor = Anchor.END if right else Anchor.START
                role = Role.MUTED if head else Role.INK
                found.append(Words(place, baseline, line, table.size, role, head, anchor))
            x += width
        y += height
        thick, role = (1.6, Role.MUTED) if head else (0.7, Role.RULE)
        found.append(Rect(table.box.x, y, table.box.width, thick, role))
    return found


# Files and pictures


def paint_pdf(slides: Iterable[tuple[Slide, Speaker]], look: Look, title: str) -> bytes:
    """Return slides as a PDF file, a page each; their texts can be searched."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_PDF_DPI)
    writer.setTitle(title)
    writer.setCreator(PROGRAM)
    points = QSizeF(look.width / _PER_INCH * _POINTS_PER_INCH, look.height / _PER_INCH * _POINTS_PER_INCH)
    size = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    painter = QPainter(writer)
    try:
        scale = _PDF_DPI / _PER_INCH
        for number, (slide, speaker) in enumerate(slides, 1):
            if number > 1:
                writer.newPage()
            painter.resetTransform()
            painter.scale(scale, scale)
            paint_slide(painter, slide, look, speaker, number)
    finally:
        painter.end()
    buffer.close()
    return bytes(data.data())


def image_of(slide: Slide, look: Look, speaker: Speaker, width: int, ratio: float = 1.0) -> QImage:
    """Return a slide as an image of so many pixels across, ``ratio`` of them to the unit of the screen."""
    image = QImage(
        round(width * ratio), round(width * ratio * look.height / look.width), QImage.Format.Format_RGB32
    )
    painter = QPainter(image)
    try:
        painter.scale(image.width() / look.width, image.height() / look.height)
        paint_slide(painter, slide, look, speaker)
    finally:
        painter.end()
    image.setDevicePixelRatio(ratio)
    return image

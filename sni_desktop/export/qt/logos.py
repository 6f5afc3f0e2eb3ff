"""Logos from files that may come from anywhere: PNG, JPEG or SVG in, a small PNG out.

What is kept is painted anew, so nothing but pixels of the file gets into charts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from sni_desktop.core.errors import UserError
from sni_desktop.core.style import LARGEST_LOGO
from sni_desktop.core.text import _
from sni_desktop.export.styles import bytes_of
from sni_desktop.export.svg_logo import is_harmless

if TYPE_CHECKING:
    from pathlib import Path

_LARGEST_FILE = 10_000_000
_MOST_PIXELS = 50_000_000
_KEPT = QSize(1000, 500)
"""Pixels of a logo as it is kept: enough for a slide at 288 dots an inch."""
_FORMATS = {b"png", b"jpeg"}


def read_logo(path: Path) -> bytes:
    """Return the logo in a file as PNG. UserError if it is no picture that can be used."""
    return cleaned(bytes_of(path, _LARGEST_FILE), path.name)


def cleaned(data: bytes, name: str) -> bytes:
    """Return a picture as a PNG file that was painted anew. UserError if it is none, or too large."""
    image = _drawn(data, name) if _looks_like_svg(data) else _read(data, name)
    if image.isNull():
        raise _unreadable(name)
    if image.width() > _KEPT.width() or image.height() > _KEPT.height():
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(_KEPT, keep, smooth)
    png = _encoded(image.convertToFormat(QImage.Format.Format_ARGB32))
    if len(png) > LARGEST_LOGO:
        raise _too_large(name)
    return png


def _looks_like_svg(data: bytes) -> bool:
    return data[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


def _read(data: bytes, name: str) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    if bytes(reader.format().data()) not in _FORMATS:
        raise _unreadable(name)
    size = reader.size()
    if size.width() * size.height() > _MOST_PIXELS:
        raise _too_large(name)
    return reader.read()


def _drawn(data: bytes, name: str) -> QImage:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - for logos only

    if not is_harmless(data):
        raise _unreadable(name)
    renderer = QSvgRenderer(QByteArray(data))
    size = renderer.viewBoxF().size()
    if not renderer.isValid() or size.isEmpty():
        raise _unreadable(name)
    scale = min(_KEPT.width() / size.width(), _KEPT.height() / size.height())
    pixels = QSize(round(scale * size.width()), round(scale * size.height()))
    if pixels.isEmpty():
        raise _unreadable(name)
    image = QImage(pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    try:
        renderer.render(painter, QRectF(0, 0, image.width(), image.height()))
    finally:
        painter.end()
    return image


def _encoded(image: QImage) -> bytes:
    for key in image.textKeys():
        image.setText(key, "")
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the stubs want bytes, the method a str
    buffer.close()
    return bytes(data.data())


def _unreadable(name: str) -> UserError:
    return UserError(
        _("{name} is no picture that can be a logo.").of(name=name),
        _("Choose a PNG, JPEG or SVG file, an SVG one without pictures from elsewhere."),
    )


def _too_large(name: str) -> UserError:
    return UserError(
        _("{name} is too large for a logo.").of(name=name),
        _("Save it smaller: 1000 pixels are wide enough."),
    )

"""How much two pictures of the same card differ, and other ways of getting a picture of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    import numpy as np


def pixels(image: QImage) -> np.ndarray:
    """Return an image as numbers: rows by columns by red, green and blue."""
    import numpy as np

    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).astype(float)


def difference(one: QImage, other: QImage) -> float:
    """Return the root of the mean square of what two images of one size differ by (0 to 1)."""
    assert one.size() == other.size()
    return float(((pixels(one) - pixels(other)) ** 2).mean() ** 0.5 / 255)


def smaller(image: QImage, factor: int) -> QImage:
    """Return an image as it looks from further away."""
    size = QSize(image.width() // factor, image.height() // factor)
    mode = Qt.TransformationMode.SmoothTransformation
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, mode)


def of_svg(source: bytes, size: QSize) -> QImage:
    """Return an SVG file as Qt renders it. What it leaves open stays black."""
    drawn = QImage(size, QImage.Format.Format_RGB32)
    drawn.fill(QColor("#000000"))
    painter = QPainter(drawn)
    try:
        QSvgRenderer(QByteArray(source)).render(painter)
    finally:
        painter.end()
    return drawn


def of_pdf(source: bytes, size: QSize, per_point: float) -> QImage:
    """Return the first page of a PDF file, cut to a size that may be a few pixels smaller than the page."""
    import pypdfium2

    with pypdfium2.PdfDocument(source) as document:
        page = document[0].render(scale=per_point).to_pil().convert("RGB")
    image = QImage(page.tobytes(), page.width, page.height, 3 * page.width, QImage.Format.Format_RGB888)
    assert image.width() >= size.width()
    assert image.height() >= size.height()
    return image.copy(0, 0, size.width(), size.height())

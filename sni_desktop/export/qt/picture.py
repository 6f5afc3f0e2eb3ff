"""Pictures of a card: PNG and SVG of one size, always opaque and in the light palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

from sni_desktop.charts.layout import lay_out
from sni_desktop.charts.palette import LIGHT
from sni_desktop.core.figure import Role
from sni_desktop.core.values import dataclass
from sni_desktop.export.qt.painter import measure_in, paint
from sni_desktop.export.svg import svg

if TYPE_CHECKING:
    from sni_desktop.charts.drawing import Drawing
    from sni_desktop.core.figure import Figure
    from sni_desktop.core.text import Speaker
    from sni_desktop.export.sizes import Size

_INCHES_PER_METRE = 39.37007874


@dataclass(frozen=True)
class Picture:
    """A figure laid out for one size, in one language and font."""

    figure: Figure
    size: Size
    speaker: Speaker
    family: str

    def drawing(self) -> Drawing:
        """Return the display list that every format is made from."""
        return lay_out(self.figure, *self.size.layout, self.speaker, measure_in(self.family))

    def image(self) -> QImage:
        """Return the card as an opaque image, tagged with its resolution."""
        drawing = self.drawing()
        image = QImage(*self.size.pixels, QImage.Format.Format_RGB32)
        image.fill(QColor(LIGHT[Role.SURFACE]))
        painter = QPainter(image)
        try:
            painter.scale(image.width() / drawing.width, image.height() / drawing.height)
            paint(painter, drawing.items, LIGHT, self.family)
        finally:
            painter.end()
        # Set after painting: fonts would otherwise be measured at another resolution.
        per_metre = round(self.size.dpi * _INCHES_PER_METRE)
        image.setDotsPerMeterX(per_metre)
        image.setDotsPerMeterY(per_metre)
        return image

    def png(self) -> bytes:
        """Return the card as a PNG file."""
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.image().save(buffer, "PNG")  # type: ignore[call-overload]
        buffer.close()
        return bytes(data.data())

    def svg(self) -> bytes:
        """Return the card as an SVG file."""
        return svg(self.drawing(), LIGHT, self.family, self.size.width, self.size.height).encode()

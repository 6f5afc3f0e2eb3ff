"""Pictures of a card: PNG, SVG, PDF and EMF of one size, light whatever the window looks like."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

from sni_desktop.charts.layout import lay_out
from sni_desktop.charts.palette import LIGHT, Palette
from sni_desktop.core.figure import Role
from sni_desktop.core.values import dataclass
from sni_desktop.export.emf import emf
from sni_desktop.export.qt.fonts import measure_in
from sni_desktop.export.qt.painter import paint
from sni_desktop.export.svg import svg

if TYPE_CHECKING:
    from sni_desktop.charts.drawing import Drawing
    from sni_desktop.core.figure import Figure
    from sni_desktop.core.style import Logo
    from sni_desktop.core.text import Speaker
    from sni_desktop.export.sizes import Size

_INCHES_PER_METRE = 39.37007874
_COMPRESSION = {"PNG": 80}
"""In Qt's numbers: a fifth larger than by default, and made in half the time."""
KINDS = ("png", "svg", "pdf", "emf")
"""The files that a picture can be saved as."""


@dataclass(frozen=True)
class Picture:
    """A figure laid out for one size, in one language and style. Any thread may make its files."""

    figure: Figure
    size: Size
    speaker: Speaker
    family: str
    palette: Palette = LIGHT
    logo: Logo | None = None

    def drawing(self) -> Drawing:
        """Return the display list that every format is made from."""
        return self._drawing

    @cached_property
    def _drawing(self) -> Drawing:
        measure = measure_in(self.family)
        return lay_out(self.figure, *self.size.layout, self.speaker, measure, self.logo)

    def image(self, dpi: int = 0, *, transparent: bool = False) -> QImage:
        """Return the card as an image of ``dpi`` (0: that of the size), which it is tagged with."""
        drawing = self.drawing()
        kind = QImage.Format.Format_ARGB32_Premultiplied if transparent else QImage.Format.Format_RGB32
        image = QImage(*self.size.pixels_at(dpi or self.size.dpi), kind)
        image.fill(QColor(0, 0, 0, 0) if transparent else QColor(self.palette[Role.SURFACE]))
        painter = QPainter(image)
        try:
            painter.scale(image.width() / drawing.width, image.height() / drawing.height)
            paint(painter, drawing.items, self.palette, self.family)
        finally:
            painter.end()
        # Set after painting: fonts would otherwise be measured at another resolution.
        per_metre = round((dpi or self.size.dpi) * _INCHES_PER_METRE)
        image.setDotsPerMeterX(per_metre)
        image.setDotsPerMeterY(per_metre)
        return image

    def png(self, dpi: int = 0, *, transparent: bool = False) -> bytes:
        """Return the card as a PNG file of ``dpi`` (0: that of the size)."""
        return encoded(self.image(dpi, transparent=transparent), "PNG")

    def svg(self, *, outlined: bool = False) -> bytes:
        """Return the card as an SVG file, its texts as texts or else as ``outlined`` letters."""
        from sni_desktop.export.qt.outlines import outlines_in  # noqa: PLC0415 - rarely wanted

        outline = outlines_in(self.family) if outlined else None
        return svg(*self._for_writers(), outline).encode()

    def emf(self) -> bytes:
        """Return the card as an EMF file, a drawing in the eyes of Office."""
        return emf(*self._for_writers())

    def pdf(self) -> bytes:
        """Return the card as a PDF file of one page."""
        from sni_desktop.export.qt.pdf import pdf  # noqa: PLC0415 - on first use

        return pdf(*self._for_writers())

    def file(self, kind: str) -> bytes:
        """Return the card as a file of a kind ("png", "svg", "pdf" or "emf")."""
        match kind:
            case "svg":
                return self.svg()
            case "pdf":
                return self.pdf()
            case "emf":
                return self.emf()
            case _:
                return self.png()

    def _for_writers(self) -> tuple[Drawing, Palette, str, float, float]:
        return self.drawing(), self.palette, self.family, self.size.width, self.size.height


def encoded(image: QImage, kind: str) -> bytes:
    """Return an image as a file of a kind that Qt writes ("PNG", "BMP", "TIFF")."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, _COMPRESSION.get(kind, -1))  # type: ignore[call-overload]
    buffer.close()
    return bytes(data.data())

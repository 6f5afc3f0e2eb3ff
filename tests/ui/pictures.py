"""What makes a copied chart a good one: size, resolution, an opaque light surface, words that are words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defusedxml.ElementTree import fromstring
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from sni_desktop.export.sizes import Size

_SVG = "{http://www.w3.org/2000/svg}"
_INCHES_PER_METRE = 39.37


def check_picture(data: bytes, size: Size) -> None:
    """Check a PNG of the first screen's chart, or of any other."""
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    image = QImage.fromData(data)
    assert (image.width(), image.height()) == size.pixels
    assert abs(image.dotsPerMeterX() / _INCHES_PER_METRE - size.dpi) < 1
    assert abs(image.dotsPerMeterY() / _INCHES_PER_METRE - size.dpi) < 1
    right, bottom = image.width() - 1, image.height() - 1
    for x, y in ((0, 0), (right, 0), (0, bottom), (right, bottom)):
        assert image.pixelColor(x, y).getRgb() == (255, 255, 255, 255)
    assert len(colours(image)) > 20  # not blank: letters, lines and their soft edges


def colours(image: QImage) -> set[int]:
    step = 3
    return {image.pixel(x, y) for y in range(0, image.height(), step) for x in range(0, image.width(), step)}


def check_vector(data: bytes, size: Size) -> None:
    """Check an SVG of the first screen's chart."""
    root = fromstring(data.decode())
    assert root.tag == f"{_SVG}svg"
    for side, inches in (("width", size.width), ("height", size.height)):
        assert abs(float(root.get(side, "").removesuffix("in")) - inches) < 0.01
    assert "27% to 42%" in (root.findtext(f"{_SVG}title") or "")
    said = texts_of(data)
    for expected in (
        "27%",
        "42%",
        "+15 points",
        "Wave 1",
        "Wave 2",
        "populations may differ",
        "Source: SNI / NSZ",
    ):
        assert expected in said
    for tag in ("style", "script", "image", "foreignObject"):
        assert root.find(f".//{_SVG}{tag}") is None


def texts_of(data: bytes) -> str:
    """Return all that is written in an SVG, with single spaces."""
    texts = [text.text or "" for text in fromstring(data.decode()).iter(f"{_SVG}text")]
    return " ".join(" ".join(texts).split())

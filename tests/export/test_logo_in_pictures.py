"""A logo in every format: the same place, the same colours, and nothing that slide programs choke on."""

from __future__ import annotations

import base64
import struct

import pytest
from cards import ENGLISH
from defusedxml.ElementTree import fromstring
from export.comparing import difference, of_pdf, of_svg
from export.figures import adoption
from export.logos import brand, logo, png
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from sni_desktop.charts.drawing import Image
from sni_desktop.charts.styling import palette_of
from sni_desktop.core.figure import Role
from sni_desktop.core.style import Corner
from sni_desktop.export.bitmaps import on_surface
from sni_desktop.export.qt.fonts import family_of
from sni_desktop.export.qt.picture import Picture
from sni_desktop.export.sizes import size

SVG = "{http://www.w3.org/2000/svg}"
XLINK = "{http://www.w3.org/1999/xlink}"
RED = "#e30613"


def picture(qapp, style=None, area="half-slide"):
    style = style or brand()
    return Picture(adoption(), size(area), ENGLISH, family_of(style), palette_of(style), style.logo)


def image_of(drawing):
    (image,) = (item for item in drawing.items if isinstance(item, Image))
    return image


def middle(image, drawing, pixels):
    scale = pixels.width() / drawing.width
    return pixels.pixelColor(
        round((image.x + image.width / 2) * scale), round((image.y + image.height / 2) * scale)
    ).name()


def edge(image, drawing, pixels):
    scale = pixels.width() / drawing.width
    return pixels.pixelColor(round((image.x + 0.5) * scale), round((image.y + 0.5) * scale)).name()


@pytest.mark.parametrize("corner", Corner)
def test_a_png_shows_the_logo_where_the_card_has_it(qapp, corner):
    made = picture(qapp, brand(logo=logo(corner)))
    drawing, pixels = made.drawing(), made.image()
    assert middle(image_of(drawing), drawing, pixels) == RED
    assert edge(image_of(drawing), drawing, pixels) == "#ffffff"


def test_svg_and_pdf_show_the_same_as_png(qapp):
    made = picture(qapp)
    image = made.image()
    assert difference(image, of_svg(made.svg(), image.size())) < 0.045
    per_point = image.width() / (made.size.width * 72)
    assert difference(image, of_pdf(made.pdf(), image.size(), per_point)) < 0.045


def test_an_svg_holds_the_logo_in_itself(qapp):
    made = picture(qapp)
    root = fromstring(made.svg())
    (found,) = root.iter(f"{SVG}image")
    image = image_of(made.drawing())
    kind, _comma, data = found.get(f"{XLINK}href").partition(",")
    assert kind == "data:image/png;base64"
    assert base64.b64decode(data) == image.png
    assert [float(found.get(name)) for name in ("x", "y", "width", "height")] == pytest.approx(
        [image.x, image.y, image.width, image.height], abs=0.01
    )


def test_an_svg_without_a_logo_declares_nothing_of_pictures(qapp):
    assert b"xlink" not in picture(qapp, brand(logo=None)).svg()


def bitmaps(emf):
    """Return box, size and rows of the bitmaps of an EMF file ([MS-EMF] 2.3.1.7)."""
    at, found = 0, []
    while at < len(emf):
        kind, length = struct.unpack_from("<2I", emf, at)
        if kind == 81:
            x, y, _x, _y, wide, high, at_head, head, at_bits, bits, usage, copies, width, height = (
                struct.unpack_from("<14i", emf, at + 24)
            )
            about = struct.unpack_from("<I2i2H6I", emf, at + at_head)
            assert (usage, copies, head, about[0]) == (0, 0x00CC0020, 40, 40)
            assert about[1:5] == (wide, high, 1, 24)
            assert length == at_bits + bits
            found.append(((x, y, width, height), (wide, high), emf[at + at_bits : at + at_bits + bits]))
        at += length
    return found


def test_an_emf_holds_the_logo_on_the_surface_of_the_card(qapp):
    made = picture(qapp)
    ((box, (wide, high), rows),) = bitmaps(made.emf())
    image = image_of(made.drawing())
    assert box == tuple(round(20 * each) for each in (image.x, image.y, image.width, image.height))
    stride = (3 * wide + 3) // 4 * 4
    assert len(rows) == stride * high
    inner = (high // 2) * stride + 3 * (wide // 2)
    assert rows[inner : inner + 3] == bytes((0x13, 0x06, 0xE3))  # blue, green, red
    assert rows[:3] == b"\xff\xff\xff"


def test_a_bitmap_begins_with_its_lowest_row():
    image = QImage(2, 2, QImage.Format.Format_ARGB32)
    image.fill(QColor("#ff0000"))
    for x in (0, 1):
        image.setPixelColor(x, 1, QColor(0, 0, 255))
    image.setPixelColor(0, 0, QColor(0, 0, 0, 0))
    from export.logos import encoded

    assert on_surface(encoded(image, "PNG"), "#00ff00") == (
        2,
        2,
        bytes((255, 0, 0, 255, 0, 0, 0, 0, 0, 255, 0, 0, 0, 255, 0, 0)),
    )


def test_a_transparent_copy_keeps_the_logo_see_through(qapp):
    made = picture(qapp)
    drawing, pixels = made.drawing(), made.image(transparent=True)
    image, scale = image_of(drawing), pixels.width() / drawing.width
    assert pixels.pixelColor(round((image.x + 0.5) * scale), round((image.y + 0.5) * scale)).alpha() == 0


def test_a_large_logo_is_made_smaller_smoothly(qapp):
    """Stripes of one pixel become an even grey rather than a few stripes."""
    image = QImage(1000, 500, QImage.Format.Format_RGB32)
    for x in range(1000):
        colour = 0xFFFFFFFF if x % 2 else 0xFF000000
        for y in range(500):
            image.setPixel(x, y, colour)
    from export.logos import encoded

    from sni_desktop.core.style import Logo

    made = picture(qapp, brand(logo=Logo(encoded(image, "PNG"))), "social-wide")
    drawing, pixels = made.drawing(), made.image()
    found = image_of(drawing)
    scale = pixels.width() / drawing.width
    row = round((found.y + found.height / 2) * scale)
    reds = [
        pixels.pixelColor(x, row).red()
        for x in range(round((found.x + 5) * scale), round((found.x + found.width - 5) * scale))
    ]
    assert max(reds) - min(reds) < 40
    assert QSize(1000, 500) == QImage.fromData(found.png).size()


def test_the_style_is_in_every_format(qapp):
    """Bars and lines in the colours of the brand, in SVG as elsewhere."""
    made = picture(qapp)
    assert made.palette[Role.SERIES_1] == RED
    assert b'"#e30613"' in made.svg()
    assert png() == logo().png

"""Pictures for the clipboard and for files: their pixels, resolution and colours."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import pytest
from cards import ENGLISH
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QFontInfo, QImage, QPainter, QPalette
from PySide6.QtSvg import QSvgRenderer
from studies import ask, battery_of_ten, built_in, sixty_options

from sni_desktop.charts.registry import draw
from sni_desktop.export.qt.clipboard import picture_mime
from sni_desktop.export.qt.picture import Picture
from sni_desktop.export.sizes import SIZES, size

if TYPE_CHECKING:
    from sni_desktop.core.figure import Figure

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def family(qapp):
    return QFontInfo(qapp.font()).family()


def adoption() -> Figure:
    return draw(ask(built_in("sni-social-media"), "adoption"))


def chunks(png: bytes) -> dict[bytes, bytes]:
    """Return the chunks of a PNG file by their names."""
    assert png.startswith(PNG)
    found, at = {}, len(PNG)
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        found[png[at + 4 : at + 8]] = png[at + 8 : at + 8 + length]
        at += 12 + length
    return found


def samples(image: QImage, step: int = 4) -> list[tuple[int, int, int]]:
    return [
        image.pixelColor(x, y).getRgb()[:3]
        for y in range(0, image.height(), step)
        for x in range(0, image.width(), step)
    ]


@pytest.mark.parametrize("area", SIZES, ids=lambda area: area.id)
def test_a_png_has_the_pixels_and_the_resolution_of_its_size(area, family):
    found = chunks(Picture(adoption(), area, ENGLISH, family).png())

    assert struct.unpack(">II", found[b"IHDR"][:8]) == area.pixels
    across, down, unit = struct.unpack(">IIB", found[b"pHYs"])
    assert unit == 1  # dots per metre
    assert (round(across * 0.0254), round(down * 0.0254)) == (area.dpi, area.dpi)


def test_a_png_is_opaque_and_white_at_its_corners_and_not_blank(family):
    image = QImage.fromData(Picture(adoption(), size("page"), ENGLISH, family).png())
    corners = [image.pixelColor(x, y).name() for x in (0, image.width() - 1) for y in (0, image.height() - 1)]

    assert corners == ["#ffffff"] * 4
    assert not image.hasAlphaChannel()
    dark = [pixel for pixel in samples(image) if sum(pixel) < 300]
    assert 0.003 < len(dark) / len(samples(image)) < 0.2


def test_a_picture_is_light_even_if_the_program_is_dark(qapp, family):
    picture = Picture(adoption(), size("page"), ENGLISH, family)
    light, before = picture.png(), QPalette(qapp.palette())
    dark = QPalette()
    dark.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    dark.setColor(QPalette.ColorRole.WindowText, QColor("#ffffff"))
    qapp.setPalette(dark)
    try:
        assert picture.png() == light
    finally:
        qapp.setPalette(before)


def test_the_clipboard_holds_the_picture_and_the_drawing_and_nothing_that_programs_would_prefer(family):
    picture = Picture(adoption(), size("page"), ENGLISH, family)
    data = picture_mime(picture)

    assert sorted(data.formats()) == ["image/png", "image/svg+xml"]
    assert bytes(data.data("image/png").data()) == picture.png()
    assert bytes(data.data("image/svg+xml").data()) == picture.svg()


FIGURES = {
    "adoption": adoption,
    "platforms": lambda: draw(ask(built_in("sni-social-media"), "platforms", "ranking")),
    "opinions": lambda: draw(ask(built_in("sni-social-media"), "impact", "attitudes")),
    "bars": lambda: draw(ask(sixty_options(), "q", "ranking")),
    "scales": lambda: draw(ask(battery_of_ten("Statement"), "q0", "attitudes")),
}


@pytest.mark.parametrize("name", FIGURES)
def test_the_svg_looks_like_the_png(name, family):
    picture = Picture(FIGURES[name](), size("social-wide"), ENGLISH, family)
    painted = picture.image()
    drawn = QImage(painted.size(), QImage.Format.Format_RGB32)
    drawn.fill(QColor("#000000"))
    painter = QPainter(drawn)
    try:
        QSvgRenderer(QByteArray(picture.svg())).render(painter)
    finally:
        painter.end()

    pairs = zip(samples(painted, 2), samples(drawn, 2), strict=True)
    squares = [(a - b) ** 2 for one, other in pairs for a, b in zip(one, other, strict=True)]
    assert (sum(squares) / len(squares)) ** 0.5 / 255 < 0.05

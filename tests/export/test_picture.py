"""Pictures for the clipboard and for files: their pixels, resolution and colours."""

from __future__ import annotations

import struct
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from cards import ENGLISH, words_of
from defusedxml.ElementTree import fromstring
from export.comparing import difference, of_pdf, of_svg, pixels
from export.figures import FIGURES, adoption
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontInfo, QImage, QPainter, QPalette

from sni_desktop.charts.drawing import Path
from sni_desktop.charts.palette import LIGHT
from sni_desktop.core.figure import Role
from sni_desktop.export.qt.painter import paint
from sni_desktop.export.qt.pdf import pdf
from sni_desktop.export.qt.picture import Picture
from sni_desktop.export.sizes import SIZES, size
from sni_desktop.export.svg import svg

if TYPE_CHECKING:
    from sni_desktop.charts.drawing import Drawing
    from sni_desktop.export.sizes import Size

SVG = "{http://www.w3.org/2000/svg}"
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def family(qapp):
    return QFontInfo(qapp.font()).family()


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


@pytest.mark.parametrize("dpi", [96, 192, 288])
def test_a_png_in_another_resolution_is_as_large_on_paper(dpi, family):
    area = size("slide-4-3")
    found = chunks(Picture(adoption(), area, ENGLISH, family).png(dpi))

    assert struct.unpack(">II", found[b"IHDR"][:8]) == (9 * dpi, 5 * dpi)
    assert round(struct.unpack(">I", found[b"pHYs"][:4])[0] * 0.0254) == dpi


def test_sizes_have_the_pixels_of_slides_pages_and_networks():
    assert {each.id: (each.pixels, each.dpi) for each in SIZES} == {
        "slide": ((3456, 1440), 288),
        "full-slide": ((3840, 2160), 288),
        "half-slide": ((1679, 1380), 288),
        "slide-4-3": ((2592, 1440), 288),
        "page": ((1890, 1260), 300),
        "social-wide": ((1200, 627), 96),
        "social-square": ((1080, 1080), 96),
    }


def test_a_png_without_background_shows_what_is_under_it_and_the_same_ink(family):
    picture = Picture(adoption(), size("social-wide"), ENGLISH, family)
    image = QImage.fromData(picture.png(transparent=True))
    assert image.hasAlphaChannel()
    assert image.pixelColor(0, 0).alpha() == 0

    on_white = QImage(image.size(), QImage.Format.Format_RGB32)
    on_white.fill(QColor("#ffffff"))
    painter = QPainter(on_white)
    try:
        painter.drawImage(0, 0, image)
    finally:
        painter.end()
    assert difference(on_white, picture.image()) < 0.01


@pytest.mark.parametrize("area", ["half-slide", "social-wide"])
@pytest.mark.parametrize("name", FIGURES)
def test_the_svg_looks_like_the_png(name, area, family):
    picture = Picture(FIGURES[name](), size(area), ENGLISH, family)
    painted = picture.image()

    assert difference(painted, of_svg(picture.svg(), painted.size())) < 0.045


def test_letters_can_be_outlines_that_look_the_same(family):
    picture = Picture(adoption(), size("half-slide"), ENGLISH, family)
    source, painted = picture.svg(outlined=True), picture.image()
    root = fromstring(source)

    assert not list(root.iter(f"{SVG}text"))
    assert len(list(root.iter(f"{SVG}path"))) == len(words_of(picture.drawing()))
    assert "27% to 42%" in root.findtext(f"{SVG}title")
    assert difference(painted, of_svg(source, painted.size())) < 0.045


@pytest.mark.parametrize("kind", ["png", "svg", "pdf"])
def test_lines_are_as_thick_as_the_picture_is_large(kind, family):
    """A pen of a fixed number of pixels would be a hair on a slide."""
    area = size("slide-4-3")
    rule = Path(((100.0, 50.0), (100.0, 250.0)), Role.INK, width=6.0)
    picture = Picture(adoption(), area, ENGLISH, family)
    drawing = replace(picture.drawing(), frame=(), data=(rule,), labels=())
    for dpi in (96, 288):
        image = rendered(kind, drawing, area, family, dpi)
        unit = image.width() / drawing.width
        row = pixels(image)[round(150 * unit), :, 0]
        ink = (255 - row).sum() / (255 - 0x1B)
        assert ink == pytest.approx(6 * unit, rel=0.05), dpi


def rendered(kind: str, drawing: Drawing, area: Size, family: str, dpi: int) -> QImage:
    across, down = area.pixels_at(dpi)
    if kind == "svg":
        return of_svg(svg(drawing, LIGHT, family, area.width, area.height).encode(), QSize(across, down))
    if kind == "pdf":
        source = pdf(drawing, LIGHT, family, area.width, area.height)
        return of_pdf(source, QSize(across, down), dpi / 72)
    image = QImage(across, down, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    try:
        painter.scale(across / drawing.width, down / drawing.height)
        paint(painter, drawing.items, LIGHT, family)
    finally:
        painter.end()
    return image

"""EMF files: what Office and Impress take as a drawing, checked record by record and by another program."""

from __future__ import annotations

import base64
import shutil
import subprocess
from dataclasses import replace
from itertools import pairwise
from math import hypot

import pytest
from cards import ENGLISH, measured, words_of
from export.comparing import difference, of_pdf, smaller
from export.figures import FIGURES, adoption
from export.metafile import read
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontInfo
from studies import BUILT_IN, ask, built_in, figures_of, many_words

from sni_desktop.charts.colours import mixed
from sni_desktop.charts.drawing import DASH, Circle, Path, Rect
from sni_desktop.charts.layout import lay_out
from sni_desktop.charts.palette import LIGHT
from sni_desktop.charts.registry import draw
from sni_desktop.core.figure import Anchor, Role
from sni_desktop.core.text import plain
from sni_desktop.export.emf import dashes, emf, outline
from sni_desktop.export.qt.picture import Picture
from sni_desktop.export.sizes import SIZES, size

FINE = 20
"""Logical units in 1/96 inch."""


def drawn(figure, area="half-slide"):
    return lay_out(figure, *size(area).layout, ENGLISH, measured)


def file_of(drawing, area="half-slide"):
    slide = size(area)
    return read(emf(drawing, LIGHT, "Inter", slide.width, slide.height))


def colour(role):
    red, green, blue = (int(LIGHT[role][at : at + 2], 16) for at in (1, 3, 5))
    return red | green << 8 | blue << 16


@pytest.mark.parametrize("area", [each.id for each in SIZES])
def test_a_file_is_as_large_as_its_size_and_says_what_it_is(area):
    slide, drawing = size(area), drawn(adoption(), area)
    found = file_of(drawing, area)

    inches = [(found.frame[2] - found.frame[0]) / 2540, (found.frame[3] - found.frame[1]) / 2540]
    assert inches == pytest.approx([slide.width, slide.height], abs=0.001)
    per_mm = found.device[0] / found.device[2]
    assert [found.bounds[2] + 1, found.bounds[3] + 1] == pytest.approx(
        [inch * 25.4 * per_mm for inch in inches], abs=1
    )
    assert found.viewport == (found.bounds[2] + 1, found.bounds[3] + 1)
    assert found.window == pytest.approx((drawing.width * FINE, drawing.height * FINE), abs=0.51)
    assert found.description == ["SNI Explorer", drawing.title]


@pytest.mark.parametrize("study_id", BUILT_IN)
def test_the_file_holds_exactly_the_words_of_the_card(study_id):
    for name, _result, figure in figures_of(built_in(study_id)):
        drawing = drawn(figure)
        assert [each.text for each in file_of(drawing).texts] == [each.text for each in words_of(drawing)], (
            name
        )


def test_words_have_the_font_the_size_the_weight_and_the_place_of_the_card():
    drawing = drawn(adoption())
    aligned = {Anchor.START: 24, Anchor.END: 26, Anchor.MIDDLE: 30}
    for found, words in zip(file_of(drawing).texts, words_of(drawing), strict=True):
        assert found.family == "Inter"
        assert found.height == FINE * words.size
        assert found.weight == (700 if words.bold else 400)
        assert found.at == (round(words.x * FINE), round(words.y * FINE))
        assert found.align == aligned[words.anchor]
        assert sum(found.steps) == pytest.approx(measured(words.text, words.size, words.bold) * FINE, abs=1)


def test_letters_of_two_units_and_halves_of_them_do_no_harm():
    drawing = drawn(draw(ask(many_words(plain("Social 📈 media \ud800 half")), "q")))
    texts = " ".join(each.text for each in file_of(drawing).texts)

    assert "📈" in texts
    assert all(len(each.steps) == len(each.text.encode("utf-16-le")) // 2 for each in file_of(drawing).texts)


def test_every_mark_is_there_in_the_units_of_the_card():
    drawing = drawn(FIGURES["lines"]())
    found = file_of(drawing)
    circles = [item for item in drawing.items if isinstance(item, Circle)]
    lines = [item for item in drawing.items if isinstance(item, Path) and not item.fill and not item.dashed]

    assert len(found.ellipses) == len(circles)
    assert len(lines) <= len(found.lines)
    drawn_lines = {(width, tuple(points)) for _colour, width, points in found.lines}
    for line in lines:
        points = tuple((round(x * FINE), round(y * FINE)) for x, y in line.points)
        assert (round(line.width * FINE), points) in drawn_lines


def test_what_is_see_through_elsewhere_is_mixed_with_the_surface_and_hides_nothing():
    drawing = drawn(adoption())
    found = file_of(drawing)
    band = next(item for item in drawing.items if isinstance(item, Path) and item.fill)
    surface, first, *_others = found.polygons

    assert surface[0] == colour(Role.SURFACE)
    assert first[1] == [(round(x * FINE), round(y * FINE)) for x, y in band.points]
    assert first[0] not in {colour(band.fill), colour(Role.SURFACE)}
    assert mixed("#000000", 0.25, "#ffffff") == "#bfbfbf"
    assert mixed("#0b6a8a", 1.0, "#ffffff") == "#0b6a8a"


def test_approximate_bars_are_pale_and_hatched_with_lines_of_their_own():
    drawing = drawn(FIGURES["opinions"]())
    found = file_of(drawing)
    (bar, *_more) = [item for item in drawing.items if isinstance(item, Rect) and item.hatched]
    inside = [
        points
        for _colour, _width, points in found.lines
        if all(
            bar.x - 0.1 <= x / FINE <= bar.x + bar.width + 0.1
            and bar.y - 0.1 <= y / FINE <= bar.y + bar.height + 0.1
            for x, y in points
        )
    ]
    assert len(inside) > 5


def test_a_line_of_one_point_is_left_out():
    drawing = drawn(adoption())
    lonely = tuple(
        Path(((9.0, 9.0),) * many, Role.INK, dashed=dashed) for many in (0, 1) for dashed in (True, False)
    )
    assert file_of(replace(drawing, frame=(), data=lonely, labels=())).lines == []


# Geometry


def test_a_dashed_line_is_made_of_dashes_that_go_round_its_corners():
    found = dashes([(0, 0), (10, 0), (10, 30)])

    assert found[0] == ((0, 0), (7, 0))
    assert found[1] == ((10, 2), (10, 9))
    assert found[2] == ((10, 14), (10, 21))
    assert dashes([(0, 0), (5, 0), (5, 5)])[0] == ((0, 0), (5, 0), (5, 2))


POINTS = st.lists(st.tuples(st.floats(0, 900), st.floats(0, 900)), min_size=2, max_size=6)


@given(POINTS)
def test_dashes_leave_out_what_the_gaps_leave_out(points):
    def length(line):
        return sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(line))

    whole, period = length(points), sum(DASH)
    expected = whole // period * DASH[0] + min(DASH[0], whole % period)
    assert sum(length(each) for each in dashes(points)) == pytest.approx(expected, abs=0.01 + 1e-6 * whole)


@given(st.floats(0.1, 300), st.floats(0.1, 300), st.floats(0, 200))
def test_round_corners_stay_inside_their_rectangle(width, height, radius):
    rect = Rect(10, 20, width, height, Role.INK, radius=radius)
    for x, y in outline(rect):
        assert 10 - 1e-6 <= x <= 10 + width + 1e-6
        assert 20 - 1e-6 <= y <= 20 + height + 1e-6
    corners = outline(replace(rect, radius=0))
    assert corners == ((10, 20), (10 + width, 20), (10 + width, 20 + height), (10, 20 + height))


# Another program

SHEET = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles><style:page-layout style:name="P">
<style:page-layout-properties fo:page-width="60in" fo:page-height="30in" fo:margin="0in"
 style:print="objects"/>
</style:page-layout><style:style style:name="T" style:family="table" style:master-page-name="M"/>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="M" style:page-layout-name="P">
<style:header style:display="false"/><style:footer style:display="false"/>
</style:master-page></office:master-styles>
<office:body><office:spreadsheet><table:table table:name="S" table:style-name="T"><table:shapes>
<draw:frame svg:x="0in" svg:y="0in" svg:width="{width}in" svg:height="{height}in"><draw:image>
<office:binary-data>{picture}</office:binary-data></draw:image></draw:frame>
</table:shapes><table:table-column/><table:table-row><table:table-cell/></table:table-row></table:table>
</office:spreadsheet></office:body></office:document>"""
"""A spreadsheet that shows one picture in the corner of a large page: of LibreOffice it needs Calc alone."""


def test_libreoffice_draws_the_file_as_we_draw_the_png(qapp, tmp_path):
    """Four times as large, since its PDF files place letters in steps of a tenth of a point."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    family, slide = QFontInfo(qapp.font()).family(), size("half-slide")
    pictures = {name: Picture(make(), slide, ENGLISH, family) for name, make in FIGURES.items()}
    for name, picture in pictures.items():
        sheet = SHEET.format(
            width=4 * slide.width, height=4 * slide.height, picture=base64.b64encode(picture.emf()).decode()
        )
        (tmp_path / f"{name}.fods").write_text(sheet, encoding="utf-8")
    subprocess.run(
        [
            office,
            f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            *("--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)),
            *(str(tmp_path / f"{name}.fods") for name in pictures),
        ],
        capture_output=True,
        timeout=120,
        check=True,
    )
    for name, picture in pictures.items():
        painted = picture.image()
        drawn = of_pdf((tmp_path / f"{name}.pdf").read_bytes(), painted.size(), slide.dpi / 72 / 4)
        assert difference(smaller(painted, 3), smaller(drawn, 3)) < 0.045, name

"""PDF files: one page as large as the size, with texts that can be searched and fonts of its own."""

from __future__ import annotations

import pypdfium2
import pytest
from cards import ENGLISH, words_of
from export.comparing import difference, of_pdf
from export.figures import FIGURES, adoption
from pypdfium2 import raw
from PySide6.QtGui import QFontInfo

from sni_desktop.export.qt.picture import Picture
from sni_desktop.export.sizes import SIZES, size


@pytest.fixture
def family(qapp):
    return QFontInfo(qapp.font()).family()


@pytest.mark.parametrize("area", SIZES, ids=lambda area: area.id)
def test_the_page_is_the_size_and_its_title_the_takeaway(area, family):
    picture = Picture(adoption(), area, ENGLISH, family)
    with pypdfium2.PdfDocument(picture.pdf()) as document:
        assert len(document) == 1
        # Qt makes pages of whole points.
        assert document[0].get_size() == pytest.approx((area.width * 72, area.height * 72), abs=0.51)
        assert document.get_metadata_dict()["Title"] == picture.drawing().title
        assert document.get_metadata_dict()["Creator"] == "SNI Explorer"


@pytest.mark.parametrize("name", FIGURES)
def test_every_line_of_text_can_be_found(name, family):
    picture = Picture(FIGURES[name](), size("half-slide"), ENGLISH, family)
    with pypdfium2.PdfDocument(picture.pdf()) as document:
        text = document[0].get_textpage().get_text_bounded()
    found = "".join(text.split())
    for words in words_of(picture.drawing()):
        assert "".join(words.text.split()) in found, words.text


def test_fonts_are_embedded(family):
    with pypdfium2.PdfDocument(Picture(adoption(), size("page"), ENGLISH, family).pdf()) as document:
        texts = [each for each in document[0].get_objects() if each.type == raw.FPDF_PAGEOBJ_TEXT]
        fonts = [raw.FPDFTextObj_GetFont(each.raw) for each in texts]
        assert fonts
        assert all(raw.FPDFFont_GetIsEmbedded(font) == 1 for font in fonts)


@pytest.mark.parametrize("name", FIGURES)
def test_the_pdf_looks_like_the_png(name, family):
    picture = Picture(FIGURES[name](), size("half-slide"), ENGLISH, family)
    painted = picture.image()
    drawn = of_pdf(picture.pdf(), painted.size(), picture.size.dpi / 72)

    assert difference(painted, drawn) < 0.045

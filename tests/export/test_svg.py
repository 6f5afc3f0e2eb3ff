"""SVG files that every slide program reads: plain elements, real texts, nothing that styles or runs."""

from __future__ import annotations

import re

import pytest
from cards import ENGLISH, measured, words_of
from defusedxml.ElementTree import fromstring
from studies import BUILT_IN, ask, built_in, figures_of, many_words, sixty_options

from sni_desktop.charts.layout import lay_out
from sni_desktop.charts.palette import DARK, LIGHT
from sni_desktop.charts.registry import draw
from sni_desktop.core.text import Label, Speaker, plain
from sni_desktop.export.sizes import SIZES, size
from sni_desktop.export.svg import svg

SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = {"svg", "title", "desc", "rect", "line", "polyline", "polygon", "circle", "text"}
FORBIDDEN = re.compile(
    r"style=|class=|rgba\(|transparent|<script|<!ENTITY|<!DOCTYPE|href|url\(|\bon\w+=", re.IGNORECASE
)


def drawn(figure, speaker=ENGLISH, area=(900, 560)):
    return lay_out(figure, *area, speaker, measured)


def file_of(drawing, palette=LIGHT, family="Inter"):
    return svg(drawing, palette, family, 9.375, 5.83)


def texts(root):
    return [element.text for element in root.iter(f"{SVG}text")]


@pytest.mark.parametrize("study_id", BUILT_IN)
def test_the_file_holds_exactly_the_words_of_the_card(study_id):
    for name, _result, figure in figures_of(built_in(study_id)):
        drawing = drawn(figure)
        root = fromstring(file_of(drawing))
        assert texts(root) == [each.text for each in words_of(drawing)], name


def test_title_description_and_source_are_there_as_text():
    drawing = drawn(draw(ask(built_in("sni-social-media"), "adoption")))
    root = fromstring(file_of(drawing))

    assert root.findtext(f"{SVG}title") == drawing.title
    assert "+15 points" in drawing.title
    assert root.findtext(f"{SVG}desc") == drawing.summary
    assert any("Source: SNI / NSZ" in text for text in texts(root))


@pytest.mark.parametrize("study_id", BUILT_IN)
def test_only_plain_elements_and_hex_colours_are_used(study_id):
    for name, _result, figure in figures_of(built_in(study_id)):
        for palette in (LIGHT, DARK):
            source = file_of(drawn(figure), palette)
            root = fromstring(source)
            assert {element.tag.removeprefix(SVG) for element in root.iter()} <= ELEMENTS, name
            assert not FORBIDDEN.search(
                re.sub(r"<(title|desc|text)\b.*?</\1>", "", source, flags=re.DOTALL)
            ), name
            for element in root.iter():
                for attribute in ("fill", "stroke"):
                    colour = element.get(attribute, "none")
                    assert re.fullmatch(r"#[0-9a-f]{6}|none", colour), (name, colour)


HOSTILE = (
    '<script>alert("1")</script>',
    "Research & Development < 5 > 3",
    "]]>&amp;&#x3C;",
    "\" onload='alert(1)'",
    "\x00bell\x07and\x1bescape\x0b",
    "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>&e;",
    "no such character: \ufffe \uffff",
    "half a character: \ud800",
)


@pytest.mark.parametrize("words", HOSTILE)
def test_a_label_of_a_survey_file_stays_text_whatever_it_holds(words):
    drawing = drawn(draw(ask(many_words(plain(words)), "q")))
    source = file_of(drawing)
    root = fromstring(source.encode())

    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= ELEMENTS
    assert not [element for element in root.iter() if set(element.attrib) & {"onload", "href", "style"}]


def test_markup_in_a_label_reads_as_it_was_written():
    root = fromstring(file_of(drawn(draw(ask(many_words(plain("R&D <b>big</b>")), "q")))))

    assert "R&D <b>big</b>" in " ".join(texts(root))


def test_a_font_s_name_cannot_end_its_attribute():
    root = fromstring(file_of(drawn(draw(ask(sixty_options(), "q"))), family='A"><script>'))

    assert root.get("font-family").startswith('A"><script>, ')


def test_a_file_is_as_large_as_its_slide():
    slide = size("slide")
    drawing = lay_out(draw(ask(built_in("sni-social-media"), "adoption")), *slide.layout, ENGLISH, measured)
    root = fromstring(svg(drawing, LIGHT, "Inter", slide.width, slide.height))

    assert (root.get("width"), root.get("height")) == ("12in", "5in")
    assert root.get("viewBox") == "0 0 768 320"
    background = root.find(f"{SVG}rect")
    assert (background.get("width"), background.get("height"), background.get("fill")) == (
        "768",
        "320",
        "#ffffff",
    )


def test_numbers_in_an_svg_have_points_whatever_the_language_writes():
    label = Label({"de": "Größe", "en": "Size"})
    root = fromstring(file_of(drawn(draw(ask(many_words(label), "q")), Speaker("de"))))

    assert any("Größe" in text for text in texts(root))
    assert all(re.fullmatch(r"-?\d+(\.\d+)?", text.get("x")) for text in root.iter(f"{SVG}text"))


def test_approximate_bars_are_hatched_with_lines_of_their_own():
    root = fromstring(file_of(drawn(draw(ask(built_in("sni-social-media"), "impact", "attitudes")))))
    pale = [element for element in root.iter(f"{SVG}rect") if element.get("fill-opacity")]

    assert len(pale) == 2
    for bar in pale:
        left, top, wide, high = (float(bar.get(name)) for name in ("x", "y", "width", "height"))
        lines = [
            line
            for line in root.iter(f"{SVG}line")
            if left - 0.1 <= float(line.get("x1")) <= left + wide + 0.1
            and top - 0.1 <= float(line.get("y1")) <= top + high + 0.1
        ]
        assert len(lines) > 5


# Sizes


def test_every_size_has_its_own_name_and_whole_pixels():
    assert len({each.id for each in SIZES}) == len(SIZES)
    assert size("social-wide").pixels == (1200, 627)
    assert size("social-square").pixels == (1080, 1080)
    assert size("full-slide").pixels == (3840, 2160)


def test_an_unknown_size_is_the_first_one():
    assert size("poster") is SIZES[0]

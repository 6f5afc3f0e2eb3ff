"""Templates of one's own: their fonts, colours, layouts, footers and slides are honoured."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile

import pytest
from export.decks import charts_of, faults, kinds_on, report_of, words_of, written
from hypothesis import given, settings
from hypothesis import strategies as st
from pptx import Presentation
from pptx.util import Inches
from studies import built_in

from sni_desktop.charts.colours import contrast
from sni_desktop.core.english import ENGLISH
from sni_desktop.core.errors import UserError
from sni_desktop.core.figure import Role
from sni_desktop.core.progress import Progress
from sni_desktop.export.slides.deck import Choice
from sni_desktop.export.slides.look import EMU
from sni_desktop.export.slides.template import look_in, open_template

MAIN = "presentationml.presentation.main+xml"
STUDY = "sni-social-media"


def edited(content: bytes, **changes: object) -> bytes:
    """Return a package some of whose parts are other ones: name (dots for slashes) to a function of bytes."""
    source, target = zipfile.ZipFile(io.BytesIO(content)), io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for name in source.namelist():
            data = source.read(name)
            for change in changes.get("all", ()):
                data = change(name, data)
            out.writestr(name, data)
    return target.getvalue()


def house_style(name: str, data: bytes) -> bytes:
    if name == "ppt/theme/theme1.xml":
        data = data.replace(b'typeface="Calibri"', b'typeface="Verdana"')
        data = data.replace(b"4F81BD", b"A01050")
    return data


def as_template(name: str, data: bytes) -> bytes:
    if name == "[Content_Types].xml":
        return data.replace(MAIN.encode(), b"presentationml.template.main+xml")
    return data


def like_libreoffice(name: str, data: bytes) -> bytes:
    """Write what LibreOffice writes: no indexes of placeholders, its own name for the core properties."""
    if name == "_rels/.rels":
        return data.replace(
            b"package/2006/relationships/metadata/core-properties",
            b"officedocument/2006/relationships/metadata/core-properties",
        )
    if name.startswith("ppt/slideLayouts/slideLayout") and name.endswith(".xml"):
        return data.replace(b' idx="1"', b"").replace(b' idx="2"', b"")
    return data


def corporate(*changes, slides: int = 1, footer: str = "Our house") -> bytes:
    deck = Presentation()
    for layout in deck.slide_layouts:
        for shape in layout.placeholders:
            if "Footer" in shape.name and footer:
                shape.text_frame.text = footer
    for number in range(slides):
        deck.slides.add_slide(deck.slide_layouts[0]).shapes.title.text = f"Ours {number}"
    stream = io.BytesIO()
    deck.save(stream)
    return edited(stream.getvalue(), all=(house_style, *changes))


def made_with(tmp_path, content: bytes, name: str, **choice):
    path = tmp_path / name
    path.write_bytes(content)
    template = open_template(path)
    made = report_of(built_in(STUDY), "en", choice=Choice(template, **choice))
    return template, written(made, tmp_path / "r.pptx")


KINDS = {
    "t.pptx": (),
    "t.potx": (as_template,),
    "libreoffice.pptx": (like_libreoffice,),
    "libreoffice.potx": (like_libreoffice, as_template),
}


@pytest.mark.parametrize("name", KINDS)
def test_fonts_colours_layout_and_footer_are_those_of_the_template(qapp, tmp_path, name):
    template, deck = made_with(tmp_path, corporate(*KINDS[name]), name, keeps=False)
    look = look_in(template)
    slide, shape = next(each for each in charts_of(deck) if "adoption" in each[1].name)

    assert faults(deck) == []
    assert (look.family, look.heading_family) == ("Verdana", "Verdana")
    assert look.palette[Role.SERIES_1] == "#a01050"
    assert b"A01050" in shape.chart.part.blob.upper()
    assert b"latin" not in shape.chart.part.blob
    assert slide.slide_layout.name == template.layouts[template.chart_layout] == "Title Only"
    assert "Our house" in words_of(slide)
    assert "sldNum" in kinds_on(slide)
    assert deck.slides[0].slide_layout.name == "Title Slide"


@pytest.mark.parametrize("name", KINDS)
def test_what_is_written_is_a_presentation_without_doubled_parts(qapp, tmp_path, name):
    made_with(tmp_path, corporate(*KINDS[name]), name)
    package = zipfile.ZipFile(tmp_path / "r.pptx")
    names = package.namelist()

    assert len(names) == len(set(names))
    assert names.count("docProps/core.xml") == 1
    assert MAIN in package.read("[Content_Types].xml").decode()


def test_slides_of_a_presentation_stay_and_those_of_a_template_go(qapp, tmp_path):
    _template, kept = made_with(tmp_path, corporate(slides=2), "t.pptx")
    _template, dropped = made_with(tmp_path, corporate(as_template, slides=2), "t.potx")

    assert [slide.shapes.title.text_frame.text for slide in kept.slides][:2] == ["Ours 0", "Ours 1"]
    assert "Ours" not in dropped.slides[0].shapes.title.text_frame.text
    assert len(kept.slides) == len(dropped.slides) + 2


def test_a_person_chooses_what_becomes_of_the_slides(qapp, tmp_path):
    _template, dropped = made_with(tmp_path, corporate(slides=2), "t.pptx", keeps=False)
    _template, kept = made_with(tmp_path, corporate(as_template, slides=2), "t.potx", keeps=True)

    assert "Ours" not in dropped.slides[0].shapes.title.text_frame.text
    assert kept.slides[0].shapes.title.text_frame.text == "Ours 0"


@pytest.mark.parametrize("layout", range(11))
def test_every_layout_holds_charts_inside_the_slide(qapp, tmp_path, layout):
    template, deck = made_with(tmp_path, corporate(), "t.pptx", layout=layout, keeps=False)
    has_title = template.layouts[layout] != "Blank"

    assert [fault for fault in faults(deck) if has_title or "no title" not in fault] == []
    assert all(slide.slide_layout.name == template.layouts[layout] for slide, _shape in charts_of(deck))


def test_a_chart_stands_where_the_layout_has_its_content(qapp, tmp_path):
    template, deck = made_with(tmp_path, corporate(), "t.pptx", layout=1, keeps=False)
    slide, shape = next(charts_of(deck))
    place = next(each for each in slide.slide_layout.placeholders if each.placeholder_format.idx == 1)

    assert template.layouts[1] == "Title and Content"
    assert shape.left >= place.left
    assert shape.top >= place.top
    assert shape.left + shape.width <= place.left + place.width + EMU
    assert shape.top + shape.height <= place.top + place.height + EMU


def test_charts_are_read_on_a_dark_theme(qapp, tmp_path):
    def dark(name: str, data: bytes) -> bytes:
        if "slideMasters/slideMaster1.xml" in name and not name.endswith(".rels"):
            return data.replace(b'bg1="lt1" tx1="dk1"', b'bg1="dk1" tx1="lt1"')
        return data

    template, _deck = made_with(tmp_path, corporate(dark), "t.pptx", keeps=False)
    palette = look_in(template).palette

    assert palette[Role.SURFACE] == "#000000"
    for role in (Role.INK, Role.MUTED):
        assert contrast(palette[role], palette[Role.SURFACE]) >= 4.5
    assert contrast(palette[Role.SERIES_1], palette[Role.SURFACE]) >= 3


def test_slides_in_sections_stay_in_sections(qapp, tmp_path):
    section = (
        b'<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}">'
        b'<p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">'
        b'<p14:section name="One" id="{6BA1C6A5-54C9-4F6B-8B0B-5C9B1B2C3D4E}"><p14:sldIdLst>'
        b'<p14:sldId id="256"/></p14:sldIdLst></p14:section></p14:sectionLst></p:ext></p:extLst>'
        b"</p:presentation>"
    )

    def sectioned(name: str, data: bytes) -> bytes:
        if name != "ppt/presentation.xml":
            return data
        return (
            data[: data.index(b"<p:extLst>")] + section
            if b"<p:extLst>" in data
            else data.replace(b"</p:presentation>", section)
        )

    for keeps in (True, False):
        _template, deck = made_with(tmp_path, corporate(sectioned), "t.pptx", keeps=keeps)
        named = {
            entry.get("id")
            for entry in deck.element.iter("{http://schemas.microsoft.com/office/powerpoint/2010/main}sldId")
        }
        assert named == ({str(slide.slide_id) for slide in deck.slides} if keeps else set())


def test_the_template_itself_is_not_written(qapp, tmp_path):
    content = corporate()
    made_with(tmp_path, content, "t.pptx")

    assert (tmp_path / "t.pptx").read_bytes() == content


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no zip",
        b"PK\x03\x04" + b"\0" * 60,
        edited(corporate(), all=(lambda name, data: b"<broken" if name == "ppt/presentation.xml" else data,)),
        edited(
            corporate(),
            all=(
                lambda name, data: (
                    b'<!DOCTYPE x [<!ENTITY a "b">]>' + data[data.index(b"?>") + 2 :]
                    if name == "ppt/presentation.xml"
                    else data
                ),
            ),
        ),
        corporate()[:-2000],
    ],
    ids=["empty", "text", "header", "broken part", "entities", "cut off"],
)
def test_a_broken_template_is_one_clear_sentence(tmp_path, content):
    path = tmp_path / "broken.pptx"
    path.write_bytes(content)

    with pytest.raises(UserError) as told:
        open_template(path)
    assert "broken.pptx" in str(told.value.sentence.values["name"])


def test_a_file_that_is_not_there_is_one_clear_sentence(tmp_path):
    with pytest.raises(UserError):
        open_template(tmp_path / "nothing.potx")


_WHOLE = corporate()


@settings(max_examples=30)
@given(st.integers(0, len(_WHOLE) - 1), st.binary(min_size=1, max_size=30))
def test_a_damaged_template_opens_or_is_refused(tmp_path_factory, at, junk):
    path = tmp_path_factory.mktemp("damaged") / "t.pptx"
    path.write_bytes(_WHOLE[:at] + junk + _WHOLE[at + len(junk) :])
    try:
        template = open_template(path)
    except UserError:
        return
    assert template.layouts


def test_tiny_slides_are_refused(tmp_path):
    deck = Presentation()
    deck.slide_width = deck.slide_height = Inches(1)
    deck.save(str(tmp_path / "tiny.pptx"))

    with pytest.raises(UserError) as refused:
        open_template(tmp_path / "tiny.pptx")
    assert "too small" in ENGLISH.say(refused.value.sentence)


def remade(change) -> bytes:
    deck, stream = Presentation(), io.BytesIO()
    change(deck)
    deck.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize("size", [(7.5, 10.8), (5, 4)])
def test_nothing_is_beside_slides_that_are_smaller_than_their_layouts(qapp, tmp_path, size):
    def smaller(deck):
        deck.slide_width, deck.slide_height = map(Inches, size)

    _template, deck = made_with(tmp_path, remade(smaller), "small.pptx")

    assert faults(deck) == []
    shapes = [shape for slide in deck.slides for shape in slide.shapes]
    assert all(shape.left >= 0 and shape.left + shape.width <= deck.slide_width for shape in shapes)
    assert all(shape.top >= 0 and shape.top + shape.height <= deck.slide_height for shape in shapes)


def test_without_any_place_for_titles_charts_have_a_large_room_under_ours(qapp, tmp_path):
    def untitled(deck):
        for owner in (deck.slide_master, *deck.slide_layouts):
            for shape in list(owner.placeholders):
                if "Title" in shape.name and "Subtitle" not in shape.name:
                    shape.element.getparent().remove(shape.element)

    _template, deck = made_with(tmp_path, remade(untitled), "untitled.pptx")

    # Slides of such a template have no place that programs take for their title.
    assert [fault for fault in faults(deck) if "no title" not in fault] == []
    for slide, chart in charts_of(deck):
        title = next(shape for shape in slide.shapes if shape.name == "Title")
        assert chart.top >= title.top + title.height
        assert chart.width * chart.height > 0.35 * deck.slide_width * deck.slide_height


def soffice(*arguments: str, home) -> None:
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not here")
    command = [program, f"-env:UserInstallation=file://{home}/profile", "--headless", *arguments]
    subprocess.run(command, check=False, capture_output=True, timeout=120)


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["pptx", "potx"])
def test_a_template_that_libreoffice_wrote_is_honoured(qapp, tmp_path, kind):
    (tmp_path / "house.pptx").write_bytes(corporate())
    soffice("--convert-to", "odp", "--outdir", str(tmp_path), str(tmp_path / "house.pptx"), home=tmp_path)
    soffice(
        "--convert-to", kind, "--outdir", str(tmp_path / "out"), str(tmp_path / "house.odp"), home=tmp_path
    )
    path = tmp_path / "out" / f"house.{kind}"
    if not path.exists():
        pytest.skip("this LibreOffice has no Impress")
    template = open_template(path)
    deck = written(
        report_of(built_in(STUDY), "fr", choice=Choice(template, keeps=False)), tmp_path / "r.pptx"
    )
    names = zipfile.ZipFile(tmp_path / "r.pptx").namelist()

    assert faults(deck) == []
    assert {look_in(template).family, look_in(template).heading_family} == {"Verdana"}
    assert look_in(template).palette[Role.SERIES_1] == "#a01050"
    _slide, chart = next(each for each in charts_of(deck) if each[1].has_chart)
    assert b'typeface="Verdana"' in chart.chart.part.blob
    assert names.count("docProps/core.xml") == 1


@pytest.mark.slow
@pytest.mark.parametrize("language", ["fr", "nl"])
def test_libreoffice_makes_a_page_of_every_slide(qapp, tmp_path, language):
    import pypdfium2

    deck = written(report_of(built_in(STUDY), language), tmp_path / "r.pptx")
    soffice("--convert-to", "pdf", "--outdir", str(tmp_path), str(tmp_path / "r.pptx"), home=tmp_path)
    if not (tmp_path / "r.pdf").exists():
        pytest.skip("this LibreOffice has no Impress")
    pages = pypdfium2.PdfDocument(tmp_path / "r.pdf")

    assert len(pages) == len(deck.slides)
    assert "42" in pages[3].get_textpage().get_text_bounded()
    pages.close()


def test_a_report_in_a_template_can_be_a_pdf(qapp, tmp_path):
    import pypdfium2

    (tmp_path / "t.potx").write_bytes(corporate(as_template))
    made = report_of(built_in(STUDY), "en", choice=Choice(open_template(tmp_path / "t.potx")))
    made.write(tmp_path / "r.pdf", Progress())
    pages = pypdfium2.PdfDocument(tmp_path / "r.pdf")

    assert pages[0].get_size() == (720, 540)
    pages.close()

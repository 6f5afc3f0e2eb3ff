"""Decks: what python-pptx finds in them, and what a reader would miss."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import pytest
from defusedxml.ElementTree import fromstring
from export.decks import alt_text, charts_of, faults, report_of, words_of, written
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from python_calamine import load_workbook
from studies import BUILT_IN, built_in, choices, options, respondents, single

from sni_desktop.charts.registry import best_chart
from sni_desktop.core.errors import CancelledError, UserError
from sni_desktop.core.presentation import Presentation as Changes
from sni_desktop.core.presentation import Presented
from sni_desktop.core.progress import Progress
from sni_desktop.core.query import Query, Show
from sni_desktop.core.style import Corner, Logo, Style
from sni_desktop.core.survey import Kind, Question
from sni_desktop.core.text import Label, plain
from sni_desktop.export.qt.report import files_of, write_all
from sni_desktop.export.slides import chart_id
from sni_desktop.export.slides.planning import Outline, report

SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


def asked():
    region = Question("region", plain("Region"), Kind.SINGLE, options("North", "South", "West"))
    return respondents(
        [300, 400],
        (single("Yes", "No"), choices([0, 100, 200], [0, 220, 180])),
        (region, choices([0, 100, 100, 100], [0, 100, 150, 150])),
    )


@pytest.fixture(scope="module")
def deck(tmp_path_factory, qapp):
    return written(report_of(built_in("sni-social-media"), "fr"), tmp_path_factory.mktemp("deck") / "r.pptx")


@pytest.mark.parametrize("name", BUILT_IN)
@pytest.mark.parametrize("language", ["fr", "nl"])
def test_every_slide_of_a_report_is_whole(qapp, tmp_path, name, language):
    study = built_in(name)
    deck = written(report_of(study, language), tmp_path / "r.pptx")
    drawable = [question for question in study.questions if best_chart(study, question)]

    assert faults(deck) == []
    assert len(list(charts_of(deck))) == len(drawable)


def test_a_report_of_respondents_is_whole(qapp, tmp_path):
    deck = written(report_of(asked(), "en"), tmp_path / "r.pptx")

    assert faults(deck) == []
    assert [shape.has_chart for _slide, shape in charts_of(deck)] == [True, True]


def test_the_order_alone_is_no_bar_chart(deck):
    slide, shape = next(each for each in charts_of(deck) if "platforms" in each[1].name)

    assert shape.shape_type is MSO_SHAPE_TYPE.PICTURE
    assert not any(each.has_chart for each in slide.shapes)
    assert "%" not in alt_text(shape)


def test_a_fraction_stays_one(deck):
    words = "\n".join(words_of(slide) for slide in deck.slides)

    assert "environ 2/3" in words
    assert "66" not in words
    assert "67 %" not in words


def test_a_chart_of_shares_is_native_and_its_workbook_says_the_same(deck):
    _slide, shape = next(each for each in charts_of(deck) if "adoption" in each[1].name)
    chart = shape.chart
    sheet = load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob)).get_sheet_by_index(0)
    values = [row[1] for row in sheet.to_python()[1:]]

    assert list(chart.series[0].values) == values == [0.27, 0.42]
    root = fromstring(chart.part.blob)
    amounts = [float(value.text) for value in root.iter(f"{C}v") if value.text.startswith("0.0")]
    assert root.find(f".//{C}errBars") is not None
    assert len(amounts) == 4


def test_native_charts_claim_no_marks_that_they_do_not_have(deck):
    slide, shape = next(each for each in charts_of(deck) if "staff-internet" in each[1].name)

    assert shape.has_chart
    assert "devant chaque barre" not in words_of(slide)


def test_a_picture_is_a_drawing_and_the_same_in_pixels(deck):
    slide, shape = next(each for each in charts_of(deck) if "platforms" in each[1].name)
    relation = shape.element.find(f".//{{{SVG}}}svgBlip").get(
        "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
    )
    part = slide.part.related_part(relation)
    drawing = fromstring(part.blob)
    words = "".join(drawing.itertext())

    assert part.content_type == "image/svg+xml"
    assert shape.image.ext == "png"
    assert shape.image.dpi == (192, 192)
    assert "LinkedIn" in words
    ratio = shape.width / shape.height
    assert shape.image.size[0] / shape.image.size[1] == pytest.approx(ratio, rel=0.01)
    box = [float(each) for each in drawing.get("viewBox").split()]
    assert box[2] / box[3] == pytest.approx(ratio, rel=0.01)


def test_titles_are_takeaways_and_notes_tell_the_method(deck):
    slide, _shape = next(each for each in charts_of(deck) if "adoption" in each[1].name)
    notes = slide.notes_slide.notes_text_frame.text

    assert "en nette hausse, de 27 % à 42 %" in slide.shapes.title.text_frame.text.replace("\xa0", " ")
    for wanted in ("411", "536", "95", "https://datanews.knack.be"):
        assert wanted in notes


def test_texts_are_marked_with_their_language(deck):
    languages = {
        run.get("lang") for slide in deck.slides for run in slide.shapes.element.xpath(".//a:r/a:rPr")
    }

    assert languages == {"fr-BE"}


def test_languages_follow_one_another_in_one_file(qapp, tmp_path):
    study = built_in("sni-social-media")
    both = written(report_of(study, "fr", "nl"), tmp_path / "both.pptx")
    one = written(report_of(study, "fr"), tmp_path / "one.pptx")

    assert len(both.slides) == 2 * len(one.slides)
    assert both.slides[0].shapes.title.text_frame.text.startswith("SNI")
    assert both.slides[len(one.slides)].shapes.title.text_frame.text.startswith("NSZ")


def test_languages_may_have_a_file_each(qapp, tmp_path):
    made = report_of(built_in("sni-social-media"), "fr", "nl")
    files = write_all(made, tmp_path / "deck.pptx", Progress(), apart=True)

    assert files == files_of(tmp_path / "deck.pptx", ["fr", "nl"], apart=True)
    assert [file.name for file in files] == ["deck-fr.pptx", "deck-nl.pptx"]
    assert [Presentation(str(file)).slides[0].shapes.title.text_frame.text[:3] for file in files] == [
        "SNI",
        "NSZ",
    ]


def test_a_report_of_a_wave_shows_it_beside_the_waves_before(qapp):
    study = built_in("sni-social-media")
    first = report(study, Query(study.id, "", ""), "wave-1")

    assert {query.waves for query in first.queries} == {("wave-1",)}
    assert "necessary" not in {query.question for query in first.queries}
    assert {query.waves for query in report(study, Query(study.id, "", ""), "wave-2").queries} == {()}


def test_a_slide_says_its_source_even_where_the_window_hides_it(qapp):
    study = built_in("sni-social-media")
    asked = report(study, Query(study.id, "", "", show=frozenset()))

    assert all(Show.SOURCE in query.show for query in asked.queries)


def test_a_title_of_ones_own_stands_on_the_slide(qapp, tmp_path):
    study = built_in("sni-social-media")
    own = Presented("adoption", "waves", "", Changes(title=Label({"fr": "Mon titre"})))
    deck = written(report_of(replace(study, presentations=(own,)), "fr"), tmp_path / "r.pptx")
    slide, _shape = next(each for each in charts_of(deck) if "adoption" in each[1].name)

    assert slide.shapes.title.text_frame.text == "Mon titre"


def test_made_up_data_say_so_on_every_slide(qapp, tmp_path):
    study = replace(built_in("sni-social-media"), illustrative=True)
    deck = written(report_of(study, "en"), tmp_path / "r.pptx")

    assert all("made-up" in words_of(slide) for slide in deck.slides)


def test_long_texts_take_smaller_letters_or_more_slides_and_are_never_clipped(qapp, tmp_path):
    long = "A very long answer that goes on and on, with commas, and never seems to end, " * 6
    question = replace(single(*(f"{long}{number}" for number in range(40))), text=plain(long * 3))
    study = respondents([4000], (question, choices([0, *([100] * 40)])))
    deck = written(report_of(study, "en"), tmp_path / "r.pptx")
    tables = [shape for slide in deck.slides for shape in slide.shapes if shape.has_table]

    assert faults(deck) == []
    assert len(tables) > 1
    assert sum(len(table.table.rows) - 1 for table in tables) == 40


def test_a_style_gives_the_slides_its_colours_its_font_and_its_logo(qapp, tmp_path):
    from export.logos import png  # what W7's tests draw logos with

    style = Style("own", "Own", colours=("#aa0044",), family="Georgia", logo=Logo(png(40, 20), Corner.TOP))
    made = replace(report_of(built_in("sni-social-media"), "en"), style=style)
    deck = written(made, tmp_path / "r.pptx")
    theme = next(part for part in deck.part.package.iter_parts() if part.partname == "/ppt/theme/theme1.xml")
    logos = [shape for shape in deck.slide_master.shapes if shape.name == "Logo"]

    assert b"Georgia" in theme.blob
    assert b"AA0044" in theme.blob
    assert len(logos) == 1
    assert abs(logos[0].width / logos[0].height - 2) < 0.01
    assert faults(deck) == []


def test_nothing_to_show_is_said_and_no_file_is_left(qapp, tmp_path):
    study = built_in("sni-social-media")
    empty = Outline(Query(study.id, "", ""), ())

    with pytest.raises(UserError):
        report_of(study, "en", outline=empty).write(tmp_path / "r.pptx", Progress())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", [".pptx", ".pdf"])
def test_cancelling_leaves_no_file(qapp, tmp_path, suffix):
    progress = Progress(lambda part: progress.cancel() if part > 0.3 else None)

    with pytest.raises(CancelledError):
        report_of(built_in("sni-social-media"), "en").write(tmp_path / f"r{suffix}", progress)
    assert list(tmp_path.iterdir()) == []


def test_no_part_of_the_file_is_there_twice(deck, tmp_path):
    deck.save(str(tmp_path / "again.pptx"))
    names = zipfile.ZipFile(tmp_path / "again.pptx").namelist()

    assert len(names) == len(set(names))


def test_charts_are_known_by_what_is_written_on_them(deck):
    ids = [chart_id.read(shape) for _slide, shape in charts_of(deck)]

    assert {each.question for each in ids} >= {"adoption", "platforms", "staff-internet"}
    assert {each.language for each in ids} == {"fr"}
    assert all(each.query is not None and each.query.question == each.question for each in ids)

"""Last year's deck with this year's numbers: what a person did to it stays, what is ours is new."""

from __future__ import annotations

import base64
import io
import json
import shutil
import subprocess
import zipfile
import zlib
from copy import deepcopy
from dataclasses import replace
from xml.sax.saxutils import escape

import pytest
from export.decks import alt_text, charts_of, report_of, written
from hypothesis import given
from hypothesis import strategies as st
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.oxml import parse_xml
from pptx.util import Inches, Pt
from python_calamine import load_workbook
from studies import built_in, choices, mixed, options, respondents, shares_over_waves

from sni_desktop.cli_charts import run
from sni_desktop.core.errors import CancelledError, UserError
from sni_desktop.core.filters import Condition, Test
from sni_desktop.core.presentation import Presentation as Presented
from sni_desktop.core.progress import Progress
from sni_desktop.core.query import Query
from sni_desktop.core.survey import Kind, Question
from sni_desktop.core.text import Label, plain
from sni_desktop.export.slides import chart_id, deck_memory
from sni_desktop.export.slides.chart_series import clean
from sni_desktop.export.slides.planning import Outline
from sni_desktop.export.slides.update import LEAVE, State, Update
from sni_desktop.export.slides.update_list import as_lines, remarks_of
from sni_desktop.export.slides.update_queries import waves_now
from sni_desktop.export.slides.updated_file import content_of
from sni_desktop.ui.language import speaker_of
from sni_desktop.ui.update_tools import tools

pytestmark = pytest.mark.usefixtures("qapp")

CHARTS = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
MAIN = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
RED = RGBColor(0xFE, 0x01, 0x02)


@pytest.fixture(scope="module")
def then():
    """A study of two waves."""
    return mixed()


@pytest.fixture(scope="module")
def now():
    """The same a year later."""
    return mixed(sizes=(400, 500, 450))


@pytest.fixture(scope="module")
def last_year(tmp_path_factory, qapp, then):
    """The deck of two waves."""
    path = tmp_path_factory.mktemp("deck") / "last year.pptx"
    report_of(then).write(path, Progress())
    return path


@pytest.fixture(scope="module")
def anew(tmp_path_factory, qapp, now):
    """The deck of three waves, made anew: what an update must agree with."""
    return written(report_of(now), tmp_path_factory.mktemp("anew") / "anew.pptx")


def edited(path, folder, edit):
    """Return the path of a deck after somebody edited it."""
    deck = Presentation(str(path))
    edit(deck)
    deck.save(str(folder / "by hand.pptx"))
    return folder / "by hand.pptx"


def updated(path, study, chosen=None):
    """Return a deck updated as python-pptx opens it, and what is said of that."""
    content, outcome = Update(path.name, content_of(path), study, tools()).run(chosen or {}, Progress())
    return Presentation(io.BytesIO(content)), outcome


def by_question(deck):
    return {chart_id.read(shape).question: (slide, shape) for slide, shape in charts_of(deck)}


def change_of(outcome, question):
    return next(change for change in outcome.changes if change.question == question)


def cells(shape):
    book = shape.chart.part.chart_workbook.xlsx_part.blob
    return load_workbook(io.BytesIO(book)).get_sheet_by_index(0).to_python(skip_empty_area=False)


def shown(shape):
    """Return what a native chart shows: for each series its name, categories and numbers."""
    return [
        (series.name, tuple(shape.chart.plots[0].categories), tuple(series.values))
        for series in shape.chart.plots[0].series
    ]


def title_of(slide):
    return slide.shapes.title.text_frame.text


def texts(slide):
    return {shape.name: shape.text_frame.text for shape in slide.shapes if shape.has_text_frame}


# Numbers


def test_every_chart_has_the_numbers_of_a_deck_made_anew(last_year, anew, now):
    deck, outcome = updated(last_year, now)
    fresh = by_question(anew)

    assert {change.state for change in outcome.changes} == {State.UPDATED}
    for question, (slide, shape) in by_question(deck).items():
        other_slide, other = fresh[question]
        assert cells(shape) == cells(other)
        assert shown(shape) == shown(other)
        assert alt_text(shape) == alt_text(other)
        assert title_of(slide) == title_of(other_slide)
        assert slide.notes_slide.notes_text_frame.text == other_slide.notes_slide.notes_text_frame.text


def test_error_bars_are_those_of_the_new_numbers(last_year, anew, now):
    deck, _outcome = updated(last_year, now)
    (_slide, shape), (_other_slide, other) = by_question(deck)["one"], by_question(anew)["one"]
    bars, wanted = (
        [point.text for point in each.chart.part._element.iterfind(f".//{CHARTS}errBars//{CHARTS}v")]
        for each in (shape, other)
    )

    assert bars == wanted
    assert len(bars) == 4 * 3 * 2


def test_a_deck_without_anything_new_stays_the_same_to_the_byte(last_year, then):
    content = content_of(last_year)
    made, outcome = Update("deck", content, then, tools()).run({}, Progress())

    assert {change.state for change in outcome.changes} == {State.UNCHANGED}
    assert made == content


def test_an_updated_deck_is_up_to_date_and_can_be_updated_the_year_after(last_year, now, tmp_path):
    deck, _outcome = updated(last_year, now)
    deck.save(str(tmp_path / "this year.pptx"))
    _same, again = updated(tmp_path / "this year.pptx", now)
    later, outcome = updated(tmp_path / "this year.pptx", mixed(sizes=(400, 500, 450, 480)))

    assert {change.state for change in again.changes} == {State.UNCHANGED}
    assert {change.state for change in outcome.changes} == {State.UPDATED}
    assert all(change.kept == () for change in outcome.changes)
    assert len(shown(by_question(later)["one"][1])[0][1]) == 4


def test_what_nobody_touched_is_the_same_to_the_byte(last_year, now):
    content = content_of(last_year)
    made, outcome = Update("deck", content, now, tools()).run({}, Progress())
    old, new = (zipfile.ZipFile(io.BytesIO(each)) for each in (content, made))
    changed = {change.slide for change in outcome.changes}
    tables = [
        f"ppt/slides/slide{number}.xml" for number in range(1, outcome.slides + 1) if number not in changed
    ]
    kinds = ("ppt/slideLayouts/", "ppt/slideMasters/", "ppt/theme/", "ppt/media/", "ppt/presentation.xml")
    others = [name for name in old.namelist() if name.startswith(kinds)]

    assert len(tables) > 5
    for name in [*tables, *others]:
        assert new.read(name) == old.read(name)


def test_the_headline_number_is_told_before_and_after(last_year, now):
    _deck, outcome = updated(last_year, now)
    change = change_of(outcome, "one")

    assert (change.before, change.after) == ("46%", "44%")
    assert "Updated: 46% → 44%" in as_lines(outcome, now, speaker_of("en"))


# What a person did


def test_a_deck_edited_by_hand_keeps_its_edits(last_year, now, anew, tmp_path):
    def edit(deck):
        slide, shape = by_question(deck)["one"]
        shape.left, shape.top, shape.width, shape.height = Inches(2), Inches(3), Inches(6), Inches(3)
        slide.shapes.title.text_frame.text = "What our members say"
        added = deck.slides.add_slide(deck.slide_layouts[-1])
        added.shapes.title.text_frame.text = "Our own slide"
        ids = deck.slides._sldIdLst
        order = list(ids)
        deck.part.drop_rel(order[0].rId)
        ids.remove(order[0])
        ids.insert(0, order[4])

    deck, outcome = updated(edited(last_year, tmp_path, edit), now)
    slide, shape = by_question(deck)["one"]
    places = shape.left, shape.top, shape.width, shape.height

    assert places == (Inches(2), Inches(3), Inches(6), Inches(3))
    assert title_of(slide) == "What our members say"
    assert title_of(deck.slides[len(deck.slides) - 1]) == "Our own slide"
    assert deck.slides[0].slide_id == slide.slide_id
    assert cells(shape) == cells(by_question(anew)["one"][1])
    kept = change_of(outcome, "one").kept
    assert [(each.name, each.suggestion) for each in kept] == [
        ("Title", title_of(by_question(anew)["one"][0]))
    ]
    assert all(change.kept == () for change in outcome.changes if change.question != "one")


def test_own_words_around_ours_stay(last_year, now, anew, tmp_path):
    def edit(deck):
        slide, _shape = by_question(deck)["one"]
        notes = slide.notes_slide.notes_text_frame
        notes.text = "Say hello first.\n" + notes.text + "\nThank everybody."
        source = next(shape for shape in slide.shapes if shape.name == "Source")
        source.text_frame.text = "Source: our own survey"

    deck, outcome = updated(edited(last_year, tmp_path, edit), now)
    slide = by_question(deck)["one"][0]
    notes = slide.notes_slide.notes_text_frame.text
    wanted = by_question(anew)["one"][0].notes_slide.notes_text_frame.text

    assert notes == f"Say hello first.\n{wanted}\nThank everybody."
    assert texts(slide)["Source"] == "Source: our own survey"
    assert [kept.name for kept in change_of(outcome, "one").kept] == ["Source"]


def test_letters_of_our_texts_keep_their_looks(last_year, now, tmp_path):
    def edit(deck):
        run = by_question(deck)["one"][0].shapes.title.text_frame.paragraphs[0].runs[0]
        run.font.italic, run.font.color.rgb = True, RED

    deck, _outcome = updated(edited(last_year, tmp_path, edit), now)
    run = by_question(deck)["one"][0].shapes.title.text_frame.paragraphs[0].runs[0]

    assert "Wave 3" in run.text
    assert (run.font.italic, run.font.color.rgb) == (True, RED)


def test_a_slide_that_was_duplicated_is_updated_twice(last_year, now, tmp_path):
    def edit(deck):
        slide, shape = by_question(deck)["one"]
        copy = deck.slides.add_slide(slide.slide_layout)
        element = deepcopy(shape.element)
        relation = copy.part.relate_to(
            shape.chart.part, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart"
        )
        element.xpath(".//c:chart")[0].set(
            "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id", relation
        )
        for data in element.xpath("./*/p:nvPr/p:custDataLst"):
            data.getparent().remove(data)
        copy.shapes._spTree.append(element)

    deck, outcome = updated(edited(last_year, tmp_path, edit), now)
    both = [shape for _slide, shape in charts_of(deck) if chart_id.read(shape).question == "one"]

    assert [change.state for change in outcome.changes if change.question == "one"] == [State.UPDATED] * 2
    assert [len(shown(shape)[0][1]) for shape in both] == [3, 3]


def test_charts_of_others_are_counted_and_left(last_year, now, tmp_path):
    def edit(deck):
        from pptx.chart.data import CategoryChartData
        from pptx.enum.chart import XL_CHART_TYPE

        data = CategoryChartData()
        data.categories = ["a", "b"]
        data.add_series("theirs", (1, 2))
        place = Inches(1), Inches(1), Inches(4), Inches(3)
        deck.slides[0].shapes.add_chart(XL_CHART_TYPE.PIE, *place, data)

    deck, outcome = updated(edited(last_year, tmp_path, edit), now)
    theirs = next(shape for shape in deck.slides[0].shapes if shape.has_chart)

    assert outcome.others == 1
    assert tuple(theirs.chart.plots[0].series[0].values) == (1.0, 2.0)


def test_a_chart_that_was_renamed_in_the_slide_program_is_found_and_keeps_its_name(last_year, now, tmp_path):
    def edit(deck):
        by_question(deck)["one"][1].name = "My favourite chart"

    deck, outcome = updated(edited(last_year, tmp_path, edit), now)

    assert change_of(outcome, "one").state is State.UPDATED
    assert by_question(deck)["one"][1].name == "My favourite chart"


def test_alternative_text_written_by_hand_stays(last_year, now, tmp_path):
    def edit(deck):
        by_question(deck)["one"][1].element.xpath("./*/p:cNvPr")[0].set("descr", "In our words")

    deck, _outcome = updated(edited(last_year, tmp_path, edit), now)

    assert alt_text(by_question(deck)["one"][1]) == "In our words"


def test_numbers_changed_by_hand_are_mentioned(last_year, now, tmp_path):
    def edit(deck):
        number = by_question(deck)["one"][1].chart.part._element.find(f".//{CHARTS}val//{CHARTS}v")
        number.text = "0.9"

    _deck, outcome = updated(edited(last_year, tmp_path, edit), now)

    assert "Its numbers had been changed by hand" in as_lines(outcome, now, speaker_of("en"))
    assert change_of(outcome, "several").remarks == ()


# Looks of charts


def test_looks_chosen_by_hand_stay_where_a_wave_is_added(last_year, now, tmp_path):
    def edit(deck):
        chart = by_question(deck)["one"][1].chart
        line = chart.plots[0].series[1].format.line
        line.color.rgb, line.width = RED, Pt(5)
        chart.plots[0].series[1].data_labels.font.size = Pt(20)
        chart.value_axis.has_major_gridlines = True
        chart.value_axis.maximum_scale = 0.9
        chart.category_axis.tick_labels.font.size = Pt(7)
        chart.has_legend = False

    deck, _outcome = updated(edited(last_year, tmp_path, edit), now)
    chart = by_question(deck)["one"][1].chart
    series = chart.plots[0].series[1]

    assert series.format.line.color.rgb == RED
    assert series.format.line.width == Pt(5)
    assert chart.plots[0].series[0].format.line.color.rgb != RED
    assert series.data_labels.font.size == Pt(20)
    assert chart.value_axis.has_major_gridlines
    assert chart.value_axis.maximum_scale == 0.9
    assert chart.category_axis.tick_labels.font.size == Pt(7)
    assert not chart.has_legend
    assert len(tuple(series.values)) == 3


def test_numbers_at_marks_that_were_taken_away_stay_away(last_year, now, tmp_path):
    def edit(deck):
        series = by_question(deck)["one"][1].chart.part._element.find(f".//{CHARTS}ser")
        series.remove(series.find(f"{CHARTS}dLbls"))

    deck, _outcome = updated(edited(last_year, tmp_path, edit), now)
    shown_at = [
        series.find(f"{CHARTS}dLbls/{CHARTS}showVal").get("val")
        for series in by_question(deck)["one"][1].chart.part._element.iter(f"{CHARTS}ser")
    ]

    assert shown_at == ["0", "1", "1", "1"]


def test_a_series_that_had_no_numbers_at_its_marks_can_get_some(qapp, tmp_path):
    # Two lines end at one place: there is room for one number.
    before = shares_over_waves((100, 200), (199, 200))
    after = shares_over_waves((100, 200), (199, 200), (100, 300))
    chart_deck(before, tmp_path / "deck.pptx", Query(before.id, "q", "waves"))
    fresh = chart_deck(after, tmp_path / "anew.pptx", Query(after.id, "q", "waves"))
    deck, _outcome = updated(tmp_path / "deck.pptx", after)
    labels, wanted = (
        [
            len(series.findall(f"{CHARTS}dLbls/{CHARTS}dLbl"))
            for series in by_question(each)["q"][1].chart.part._element.iter(f"{CHARTS}ser")
        ]
        for each in (deck, fresh)
    )

    assert labels == wanted


def test_a_bar_painted_by_hand_stays_so_under_its_name(last_year, now, tmp_path):
    def edit(deck):
        fill = by_question(deck)["several"][1].chart.plots[0].series[0].points[2].format.fill
        fill.solid()
        fill.fore_color.rgb = RED

    deck, _outcome = updated(edited(last_year, tmp_path, edit), now)
    plot = by_question(deck)["several"][1].chart.plots[0]
    before = by_question(Presentation(str(last_year)))["several"][1].chart.plots[0]
    at = list(plot.categories).index(list(before.categories)[2])

    assert plot.series[0].points[at].format.fill.fore_color.rgb == RED
    assert plot.series[0].name == "Wave 3"


def test_the_newest_wave_has_the_numbers_at_its_bars(last_year, now, anew):
    deck, _outcome = updated(last_year, now)
    labelled, wanted = (
        [series.find(f"{CHARTS}dLbls/{CHARTS}showVal").get("val") for series in chart.iter(f"{CHARTS}ser")]
        for chart in (by_question(each)["several"][1].chart.part._element for each in (deck, anew))
    )

    assert labelled == wanted == ["1", "0"]


def test_the_axis_grows_with_the_numbers(tmp_path, qapp):
    before, after = (
        shares_over_waves((100, 80), (120, 90)),
        shares_over_waves((100, 80), (120, 90), (370, 60)),
    )
    queries = (Query(before.id, "q", "waves", options=("o1", "o2")),)
    made = report_of(before, outline=Outline(queries[0], queries, cover=False, method=False))
    written(made, tmp_path / "deck.pptx")
    deck, _outcome = updated(tmp_path / "deck.pptx", after)
    axis = by_question(deck)["q"][1].chart.value_axis

    assert axis.maximum_scale >= 0.95


def test_a_chart_of_another_shape_is_drawn_anew_in_its_place(tmp_path, qapp):
    def one(*columns):
        return shares_over_waves(*columns)

    before, after = one((100, 80)), one((100, 80), (120, 90))
    queries = (Query(before.id, "q", "waves"),)
    made = report_of(before, outline=Outline(queries[0], queries, cover=False, method=False))
    old = written(made, tmp_path / "deck.pptx")
    deck, outcome = updated(tmp_path / "deck.pptx", after)
    (_slide, shape), (_old_slide, old_shape) = by_question(deck)["q"], by_question(old)["q"]

    assert (shape.left, shape.top, shape.shape_id) == (old_shape.left, old_shape.top, old_shape.shape_id)
    assert shape.chart.chart_type != old_shape.chart.chart_type
    assert "looks chosen by hand are gone" in as_lines(outcome, after, speaker_of("en"))
    assert len(shown(shape)[0][1]) == 2


def test_another_kind_of_chart_chosen_by_hand_stays(last_year, now, tmp_path):
    def edit(deck):
        space = by_question(deck)["one"][1].chart.part._element
        plot = space.find(f".//{CHARTS}lineChart")
        column = parse_xml(
            '<c:barChart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart">'
            '<c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/></c:barChart>'
        )
        for series in plot.findall(f"{CHARTS}ser"):
            for name in ("marker", "smooth", "dLbls"):
                for found in series.findall(f"{CHARTS}{name}"):
                    series.remove(found)
            column.append(series)
        for axis in plot.findall(f"{CHARTS}axId"):
            column.append(axis)
        plot.getparent().replace(plot, column)

    deck, _outcome = updated(edited(last_year, tmp_path, edit), now)
    shape = by_question(deck)["one"][1]

    assert shape.chart.part._element.find(f".//{CHARTS}barChart") is not None
    assert len(shown(shape)[0][1]) == 3


# Pictures


@pytest.fixture
def pictures(tmp_path, then):
    """A deck with one chart of dots, which is a picture everywhere."""
    queries = (Query(then.id, "several", "ranking", kind="dots"),)
    made = report_of(then, outline=Outline(queries[0], queries, cover=False, method=False))
    written(made, tmp_path / "pictures.pptx")
    return tmp_path / "pictures.pptx"


def test_a_picture_is_exchanged_in_its_place(pictures, now, tmp_path):
    def edit(deck):
        shape = by_question(deck)["several"][1]
        shape.left, shape.width, shape.crop_left, shape.rotation = Inches(3), Inches(5), 0.1, 5.0

    old = by_question(Presentation(str(pictures)))["several"][1].image.sha1
    deck, outcome = updated(edited(pictures, tmp_path, edit), now)
    shape = by_question(deck)["several"][1]
    images = [
        part.partname for part in deck.part.package.iter_parts() if part.content_type.startswith("image/")
    ]

    assert change_of(outcome, "several").state is State.UPDATED
    assert shape.image.sha1 != old
    assert (shape.left, shape.width, shape.rotation) == (Inches(3), Inches(5), 5.0)
    assert shape.crop_left == pytest.approx(0.1)
    assert "Wave 3" in alt_text(shape)
    assert sum(name.endswith(".svg") for name in images) == 1
    assert sum(name.endswith(".png") for name in images) == 1


def test_a_picture_with_nothing_new_is_left(pictures, then):
    content = content_of(pictures)

    assert Update("deck", content, then, tools()).run({}, Progress())[0] == content


def test_an_order_that_became_shares_takes_the_place_of_its_picture(tmp_path, qapp):
    before = built_in("sni-social-media")
    path = tmp_path / "deck.pptx"
    queries = (Query(before.id, "platforms", "ranking"),)
    made = report_of(before, outline=Outline(queries[0], queries, cover=False, method=False))
    old = by_question(written(made, path))["platforms"][1]
    question = replace(before.question("platforms"), kind=Kind.SINGLE)
    counts = choices([0, *range(40, 40 + 10 * len(question.options), 10)])
    after = replace(respondents([len(counts.codes)], (question, counts)), id=before.id)
    deck, _outcome = updated(path, after)
    shape = by_question(deck)["platforms"][1]

    assert not old.has_chart
    assert shape.has_chart
    assert (shape.left, shape.top, shape.width, shape.height) == (old.left, old.top, old.width, old.height)
    assert shape.shape_id == old.shape_id


# Questions


def renamed(study, old, new, **changes):
    """Return a study in which a question has another name."""
    question = replace(study.question(old), id=new, **changes)
    questions = tuple(question if each.id == old else each for each in study.questions)
    known = {(new if name == old else name): answer for name, answer in study.answers.by_question.items()}
    return replace(study, questions=questions, answers=replace(study.answers, by_question=known))


def test_a_renamed_question_is_reported_with_the_likely_one(last_year, now):
    study = renamed(now, "one", "main_purpose")
    deck, outcome = updated(last_year, study)
    change = change_of(outcome, "one")

    assert (change.state, change.now) == (State.RENAMED, "main_purpose")
    assert len(shown(by_question(deck)["one"][1])[0][1]) == 2
    assert "no “one” any more" in as_lines(outcome, study, speaker_of("en"))


def test_a_renamed_question_is_updated_once_a_person_says_so(last_year, now, anew):
    study = renamed(now, "one", "main_purpose")
    at = next(change.number for change in updated(last_year, now)[1].changes if change.question == "one")
    deck, outcome = updated(last_year, study, {at: "main_purpose"})
    _slide, shape = by_question(deck)["main_purpose"]

    assert change_of(outcome, "one").state is State.UPDATED
    assert cells(shape) == cells(by_question(anew)["one"][1])


def test_another_question_under_the_same_name_is_not_taken_for_it(last_year, now):
    other = options("Brussels", "Antwerp", "Ghent", "Liège")
    study = renamed(now, "one", "one", label=plain("Where is your head office?"), options=other)
    _deck, outcome = updated(last_year, study)

    assert change_of(outcome, "one").state in {State.RENAMED, State.MISSING}


def test_a_question_that_is_gone_is_reported(last_year, now):
    study = replace(now, questions=tuple(each for each in now.questions if each.id != "hours"))
    deck, outcome = updated(last_year, study)

    assert change_of(outcome, "hours").state is State.MISSING
    assert "hours" in by_question(deck)


def test_a_chart_that_a_person_leaves_out_is_left(last_year, now):
    deck, outcome = updated(last_year, now, {2: LEAVE})

    assert outcome.changes[2].state is State.LEFT
    assert len(shown(by_question(deck)[outcome.changes[2].question][1])[0][1]) == 2


def test_a_wave_that_the_study_lost_is_mentioned(last_year, now):
    study = replace(now, waves=tuple(replace(wave, id=f"other {wave.id}") for wave in now.waves))
    _deck, outcome = updated(last_year, study)

    assert "does not have: w1 and w2" in as_lines(outcome, study, speaker_of("en"))


# How it was asked


def chart_deck(study, path, *queries):
    made = report_of(study, outline=Outline(queries[0], queries, cover=False, method=False))
    return written(made, path)


def test_who_is_looked_at_stays(then, now, tmp_path):
    where = Condition("group", Test.IN, ("o1",))
    chart_deck(then, tmp_path / "deck.pptx", Query(then.id, "one", "waves", where=where))
    deck, _outcome = updated(tmp_path / "deck.pptx", now)
    fresh = chart_deck(now, tmp_path / "anew.pptx", Query(now.id, "one", "waves", where=where))

    assert cells(by_question(deck)["one"][1]) == cells(by_question(fresh)["one"][1])


def test_a_breakdown_that_cannot_be_repeated_is_refused_and_the_chart_left(then, now, tmp_path):
    query = Query(then.id, "one", "crosstab", kind="grouped", by=("group",))
    chart_deck(then, tmp_path / "deck.pptx", query)
    study = replace(now, questions=tuple(each for each in now.questions if each.id != "group"))
    content = content_of(tmp_path / "deck.pptx")
    made, outcome = Update("deck", content, study, tools()).run({}, Progress())

    assert outcome.changes[0].state is State.REFUSED
    assert "group" in as_lines(outcome, study, speaker_of("en"))
    assert made == content


def test_the_language_is_that_of_each_chart(then, now, tmp_path):
    written(report_of(then, "fr", "nl"), tmp_path / "deck.pptx")
    deck, outcome = updated(tmp_path / "deck.pptx", now)
    fresh = written(report_of(now, "fr", "nl"), tmp_path / "anew.pptx")

    assert {change.language for change in outcome.changes} == {"fr", "nl"}
    assert [title_of(slide) for slide, _shape in charts_of(deck)] == [
        title_of(slide) for slide, _shape in charts_of(fresh)
    ]


def test_a_title_written_in_the_window_stays_and_the_sentence_is_suggested(then, now, tmp_path):
    own = Presented(title=Label({"en": "Our title"}))
    chart_deck(then, tmp_path / "deck.pptx", Query(then.id, "one", "waves", presented=own))
    deck, outcome = updated(tmp_path / "deck.pptx", now)

    assert title_of(by_question(deck)["one"][0]) == "Our title"
    assert "Wave 3" in outcome.changes[0].kept[0].suggestion


WAVES = ("w1", "w2")


@pytest.mark.parametrize(
    ("chart", "asked", "wanted"),
    [
        ("waves", (), ()),
        ("waves", ("w1", "w2"), ("w1", "w2", "w3")),
        ("ranking", ("w1", "w2"), ("w1", "w2", "w3")),
        ("ranking", ("w2",), ("w3",)),
        ("waves", ("w1",), ("w1",)),
        ("ranking", ("w1",), ("w1",)),
        ("waves", ("w0", "w2"), ("w2", "w3")),
    ],
)
def test_chosen_waves_move_on_with_the_newest(now, then, chart, asked, wanted):
    from sni_desktop.export.slides.chart_record import recorded

    query = Query(then.id, "one", chart, waves=asked)
    identity = chart_id.of_query(query, "en", recorded(then, "one", "", None))

    assert waves_now(now, query, identity) == wanted


# Files


def test_a_deck_that_libreoffice_saved_is_updated(last_year, now, anew, tmp_path):
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not here")
    command = [
        program,
        f"-env:UserInstallation=file://{tmp_path}/profile",
        "--headless",
        "--convert-to",
        "pptx",
    ]
    subprocess.run(
        [*command, "--outdir", str(tmp_path), str(last_year)], check=False, capture_output=True, timeout=120
    )
    path = tmp_path / last_year.name
    if not path.exists():
        pytest.skip("this LibreOffice has no Impress")
    assert all(chart_id.read(shape).query is None for _slide, shape in charts_of(Presentation(str(path)))), (
        "it keeps tags now"
    )
    deck, outcome = updated(path, now)
    fresh = by_question(anew)

    assert {change.state for change in outcome.changes} == {State.UPDATED}
    assert all(change.kept == () and change.remarks == () for change in outcome.changes)
    for question, (slide, shape) in by_question(deck).items():
        assert cells(shape) == cells(fresh[question][1])
        assert shown(shape) == shown(fresh[question][1])
        assert title_of(slide) == title_of(fresh[question][0])


def test_a_deck_without_tags_and_memory_is_updated_with_a_caution(last_year, now, tmp_path):
    def edit(deck):
        for _slide, shape in charts_of(deck):
            for data in shape.element.xpath("./*/p:nvPr/p:custDataLst"):
                data.getparent().remove(data)
        deck_memory.write(deck, [])

    deck, outcome = updated(edited(last_year, tmp_path, edit), now)
    change = change_of(outcome, "one")

    assert len(shown(by_question(deck)["one"][1])[0][1]) == 3
    assert "Another program left out" in speaker_of("en").say(remarks_of(change)[0])
    assert {"Title", "Notes"} <= {kept.name for kept in change.kept}


@given(st.lists(st.text(max_size=60), max_size=4), st.booleans())
def test_whatever_the_properties_hold_is_read_without_an_error(pieces, packed):
    deck = Presentation()
    deck_memory.write(deck, [chart_id.of_query(Query("s", "q", "waves"), "en")])
    part = next(part for part in deck.part.package.iter_parts() if part.partname == "/docProps/custom.xml")
    texts = [base64.b64encode(zlib.compress(each.encode())).decode() if packed else each for each in pieces]
    properties = "".join(
        f'<property pid="{at}" name="{deck_memory.NAME}{at}"><a>{escape(clean(text))}</a></property>'
        for at, text in enumerate(texts, 1)
    )
    namespace = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
    part.blob = f'<Properties xmlns="{namespace}">{properties}</Properties>'.encode("utf-8", "ignore")

    assert deck_memory.read(deck) == ()


def test_tags_stand_where_powerpoint_wants_them(last_year, now, tmp_path):
    def edit(deck):
        shape = by_question(deck)["one"][1]
        properties = shape.element.xpath("./*/p:nvPr")[0]
        extensions = properties.makeelement(f"{MAIN}extLst", {})
        properties.append(extensions)

    deck, _outcome = updated(edited(last_year, tmp_path, edit), now)
    properties = by_question(deck)["one"][1].element.xpath("./*/p:nvPr")[0]

    assert [each.tag for each in properties] == [f"{MAIN}custDataLst", f"{MAIN}extLst"]


def test_other_properties_of_a_document_stay(tmp_path):
    deck = Presentation()
    query = Query("s", "q", "waves")
    deck_memory.write(deck, [chart_id.of_query(query, "en")])
    part = next(part for part in deck.part.package.iter_parts() if part.partname == "/docProps/custom.xml")
    own = b'<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="900" name="Client"/></Properties>'
    part.blob = part.blob.replace(b"</Properties>", own)
    deck_memory.write(deck, [chart_id.of_query(replace(query, question="other"), "nl")])

    assert [each.question for each in deck_memory.read(deck)] == ["other"]
    assert b'name="Client"' in part.blob


@pytest.mark.parametrize("name", ["deck.odp", "deck.pptx", "empty.pptx", "text.pptx"])
def test_what_is_no_deck_is_refused(tmp_path, name):
    content = {"deck.odp": b"PK", "empty.pptx": b"", "text.pptx": b"hello"}.get(name)
    if content is not None:
        (tmp_path / name).write_bytes(content)

    with pytest.raises(UserError):
        content_of(tmp_path / name)


@pytest.mark.parametrize("part", ["ppt/presentation.xml", "ppt/slides/slide5.xml", "ppt/charts/chart"])
def test_a_damaged_deck_is_refused_or_its_charts_are_drawn_anew(last_year, now, tmp_path, part):
    with zipfile.ZipFile(last_year) as old, zipfile.ZipFile(tmp_path / "bad.pptx", "w") as new:
        for entry in old.infolist():
            broken = entry.filename.startswith(part) and entry.filename.endswith(".xml")
            new.writestr(entry, b"<a/>" if broken else old.read(entry))
    path = tmp_path / "bad.pptx"

    if "charts" in part:
        assert len(shown(by_question(updated(path, now)[0])["one"][1])[0][1]) == 3
    else:
        with pytest.raises(UserError):
            updated(path, now)


def test_an_update_can_be_stopped(last_year, now):
    progress = Progress()
    progress.cancel()

    with pytest.raises(CancelledError):
        Update("deck", content_of(last_year), now, tools()).run({}, progress)


def test_a_preview_says_what_the_update_does(last_year, now):
    update = Update("deck", content_of(last_year), now, tools())

    assert update.preview({}, Progress()) == update.run({}, Progress())[1]


def test_a_question_without_options_in_the_record_is_no_hindrance(now):
    question = Question("q", plain("Anything"), Kind.NUMBER)

    assert (
        chart_id.decoded(chart_id.encoded(chart_id.of_query(Query("s", question.id, "waves"), "en")))
        is not None
    )


# The command line


@pytest.fixture
def of_last_year(tmp_path):
    """The built-in study's deck, as it was before its second wave."""
    study = built_in("sni-social-media")
    first = study.waves[0].id
    figures = tuple(each for each in study.published if each.wave == first)
    before = replace(study, waves=study.waves[:1], published=figures, comparability=())
    report_of(before, "nl").write(tmp_path / "old.pptx", Progress())
    return tmp_path / "old.pptx"


def test_the_command_line_updates_and_tells_what_changed(of_last_year, tmp_path, capfdbinary):
    before, out = of_last_year.read_bytes(), tmp_path / "new.pptx"

    assert run(["report", "sni-social-media", "--update", str(of_last_year), str(out)]) == 0
    said = capfdbinary.readouterr().out.decode()
    assert "Slide 3, Adoption: Updated: 27\u00a0% → 42\u00a0%" in said
    assert "42\u00a0%" in title_of(by_question(Presentation(str(out)))["adoption"][0])
    assert of_last_year.read_bytes() == before


def test_the_list_can_be_read_by_programs(of_last_year, tmp_path, capfdbinary):
    out = tmp_path / "new.pptx"

    assert run(["report", "sni-social-media", "--update", str(of_last_year), "--json", str(out)]) == 0
    found = json.loads(capfdbinary.readouterr().out)
    adoption = next(each for each in found["charts"] if each["question"] == "adoption")
    assert (adoption["state"], adoption["before"], adoption["after"]) == ("updated", "27\u00a0%", "42\u00a0%")


def test_the_command_line_never_writes_the_old_deck(of_last_year, capfdbinary):
    before = of_last_year.read_bytes()
    arguments = ["report", "sni-social-media", "--update", str(of_last_year), "--force", str(of_last_year)]

    assert run(arguments) == 1
    assert b"old deck, which is kept" in capfdbinary.readouterr().err
    assert of_last_year.read_bytes() == before


def test_the_command_line_takes_the_new_name_of_a_question(last_year, tmp_path, capfdbinary):
    rows = ["Purpose,Year", *(f"Answer {1 + at % 4},{2019 + at % 2}" for at in range(200))]
    (tmp_path / "firms.csv").write_text("\n".join(rows), encoding="utf-8")
    arguments = ["report", str(tmp_path / "firms.csv"), "--update", str(last_year)]

    assert run([*arguments, str(tmp_path / "a.pptx"), "--match", "one=Purpose"]) == 0
    assert "Purpose: Updated" in capfdbinary.readouterr().out.decode()
    assert run([*arguments, str(tmp_path / "b.pptx"), "--match", "nothing=Purpose"]) == 1

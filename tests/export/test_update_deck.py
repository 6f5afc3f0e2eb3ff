"""Last year's deck with this year's numbers: what is ours is new, what a person did to it stays."""

from __future__ import annotations

import io
import zipfile
from copy import deepcopy

import pytest
from export.decks import alt_text, charts_of
from export.updates import (
    CHARTS,
    RED,
    by_question,
    cells,
    change_of,
    edited,
    shown,
    texts,
    title_of,
    updated,
)
from pptx.util import Inches
from studies import mixed

from sni_desktop.core.progress import Progress
from sni_desktop.export.slides import chart_id
from sni_desktop.export.slides.update import State, Update
from sni_desktop.export.slides.update_list import as_lines
from sni_desktop.export.slides.updated_file import content_of
from sni_desktop.ui.language import speaker_of
from sni_desktop.ui.update_tools import tools

pytestmark = pytest.mark.usefixtures("qapp")


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

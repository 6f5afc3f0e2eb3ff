"""How charts look after an update: as a person made them, where anybody did."""

from __future__ import annotations

from dataclasses import replace

import pytest
from export.decks import alt_text, report_of, written
from export.updates import (
    CHARTS,
    RED,
    by_question,
    change_of,
    chart_deck,
    edited,
    shown,
    updated,
)
from pptx import Presentation
from pptx.oxml import parse_xml
from pptx.util import Inches, Pt
from studies import built_in, choices, respondents, shares_over_waves

from sni_desktop.core.progress import Progress
from sni_desktop.core.query import Query
from sni_desktop.core.survey import Kind
from sni_desktop.export.slides.planning import Outline
from sni_desktop.export.slides.update import State, Update
from sni_desktop.export.slides.update_list import as_lines
from sni_desktop.export.slides.updated_file import content_of
from sni_desktop.ui.language import speaker_of
from sni_desktop.ui.update_tools import tools

pytestmark = pytest.mark.usefixtures("qapp")


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


def test_intervals_that_were_taken_away_stay_away(last_year, now, tmp_path):
    def edit(deck):
        series = by_question(deck)["one"][1].chart.part._element.find(f".//{CHARTS}ser")
        series.remove(series.find(f"{CHARTS}errBars"))

    deck, _outcome = updated(edited(last_year, tmp_path, edit), now)
    bars = [
        series.find(f"{CHARTS}errBars") is not None
        for series in by_question(deck)["one"][1].chart.part._element.iter(f"{CHARTS}ser")
    ]

    assert bars == [False, True, True, True]


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

"""What is written on charts so that they are found again, whatever a program or a person did to the file."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pptx import Presentation
from pptx.util import Inches

from sni_desktop.core.query import Query
from sni_desktop.export.slides import chart_id
from sni_desktop.export.slides.chart_id import ChartId

QUERY = Query("file.sav", "q1", "crosstab", by=("region",), kind="grouped", weight="w")


def slide():
    deck = Presentation()
    made = deck.slides.add_slide(deck.slide_layouts[6])
    return deck, made.shapes.add_textbox(Inches(1), Inches(1), Inches(2), Inches(1))


def again(deck):
    stream = io.BytesIO()
    deck.save(stream)
    return Presentation(stream).slides[0].shapes[0]


def test_an_id_comes_back_with_all_that_was_asked():
    deck, shape = slide()
    chart_id.write(shape, chart_id.of_query(QUERY, "fr"))
    found = chart_id.read(again(deck))

    assert found == ChartId("q1", "crosstab", "grouped", "fr", "file.sav", QUERY)


@given(st.text(min_size=1, max_size=40), st.sampled_from(["", "dots"]))
def test_any_question_comes_back_from_the_name_alone(question, kind):
    deck, shape = slide()
    shape.name = ChartId(question.encode("utf-8", "replace").decode(), "waves", kind, "nl").name
    found = chart_id.read(again(deck))

    assert (found.question, found.kind, found.language) == (
        question.encode("utf-8", "replace").decode(),
        kind,
        "nl",
    )
    assert found.query is None


def test_writing_again_replaces_what_was_written():
    deck, shape = slide()
    for language in ("fr", "nl", "de"):
        chart_id.write(shape, chart_id.of_query(QUERY, language))
    parts = [part for part in deck.part.package.iter_parts() if "/tags/" in part.partname]

    assert chart_id.read(again(deck)).language == "de"
    assert len(parts) == 1


@pytest.mark.parametrize(
    "name", ["Chart 1", "", "SNI Explorer: ", "SNI Explorer: q1/waves", "SNI Explorer: /a/b/c"]
)
def test_other_shapes_are_not_ours(name):
    _deck, shape = slide()
    shape.name = name

    assert chart_id.read(shape) is None


@pytest.mark.parametrize(
    "blob",
    [
        b"",
        b"<tags",
        b'<!DOCTYPE x [<!ENTITY a "b">]><x/>',
        (
            b'<p:tagLst xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main">'
            b'<p:tag name="SNIEXPLORERCHART" val="{&quot;query&quot;: [1]}"/></p:tagLst>'
        ),
    ],
)
def test_broken_tags_leave_the_name(blob):
    deck, shape = slide()
    chart_id.write(shape, chart_id.of_query(QUERY, "fr"))
    part = next(part for part in deck.part.package.iter_parts() if "/tags/" in part.partname)
    part.blob = blob
    found = chart_id.read(shape)

    assert (found.question, found.chart, found.query) == ("q1", "crosstab", None)

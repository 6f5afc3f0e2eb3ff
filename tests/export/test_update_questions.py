"""Which question a chart of last year's deck is about now, and how it is asked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from export.decks import charts_of, report_of, written
from export.updates import (
    by_question,
    cells,
    change_of,
    chart_deck,
    shown,
    title_of,
    updated,
)
from studies import options

from sni_desktop.core.filters import Condition, Test
from sni_desktop.core.presentation import Presentation as Presented
from sni_desktop.core.progress import Progress
from sni_desktop.core.query import Query
from sni_desktop.core.text import Label, plain
from sni_desktop.export.slides import chart_id
from sni_desktop.export.slides.update import LEAVE, State, Update
from sni_desktop.export.slides.update_list import as_lines
from sni_desktop.export.slides.update_queries import waves_now
from sni_desktop.export.slides.updated_file import content_of
from sni_desktop.ui.language import speaker_of
from sni_desktop.ui.update_tools import tools

pytestmark = pytest.mark.usefixtures("qapp")


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

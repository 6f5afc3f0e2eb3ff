"""The store: what can be undone after studies were replaced or closed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from studies import choices, respondents, shares_over_waves, single

from sni_desktop.charts.palette import LIGHT
from sni_desktop.core.text import Speaker
from sni_desktop.ui.store import Store


@pytest.fixture
def store(qapp):
    return Store(Speaker(), LIGHT, "")


def named(study_id, *questions):
    answers = [(single("Yes", "No", question=each), choices([0, 60, 40])) for each in questions]
    return replace(respondents([100], *answers), id=study_id)


def test_undo_after_a_file_took_the_place_of_another_looks_at_nothing_that_is_gone(store):
    store.add(named("a", "old"))
    store.ask(level=0.9)
    store.add(named("a", "new"))

    assert store.query.question == "new"
    assert store.query.level == 0.9
    assert not store.can_undo


def test_undo_after_closing_does_not_bring_a_closed_study_back(store):
    store.add(named("a", "q"))
    store.add(named("b", "r"))
    store.close("b")

    assert store.study.id == "a"
    while store.can_undo:
        store.undo()
        assert store.study is not None
        assert store.study.id == "a"


def test_a_study_read_anew_does_not_pull_the_user_back_to_it(store):
    store.add(named("a", "q"))
    store.add(named("b", "r"))
    store.replace(named("a", "other"))

    assert store.study.id == "b"
    store.look_at("a")
    assert store.query.question == "other"


def test_a_study_closed_while_it_was_read_anew_stays_closed(store):
    store.add(named("a", "q"))
    store.add(named("b", "r"))
    store.close("b")
    store.replace(named("b", "r"))
    assert [study.id for study in store.studies] == ["a"]


def test_the_confidence_goes_on_from_study_to_study_even_past_one_without_charts(store):
    store.add(named("a", "q"))
    store.ask(level=0.99)
    store.add(replace(named("b"), id="b"))
    assert store.figure is None
    store.look_at("a")
    assert store.query.level == 0.99


def test_undo_and_redo_walk_through_what_was_asked(store):
    store.add(replace(shares_over_waves([80], [100]), id="a"))
    first = store.query
    store.ask(level=0.9)
    store.undo()
    assert store.query == first
    store.redo()
    assert store.query.level == 0.9

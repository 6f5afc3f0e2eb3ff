"""Breakdown, filter, weight and design: chosen in the panel, said under every result, and taken back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from ui.conftest import PATIENCE
from ui.looks import cut_off
from ui.steps import click_box, click_line, click_tab, column, command, pick, words

from sni_desktop.core.filters import Condition, Test
from sni_desktop.core.query import Counting, Focus
from sni_desktop.core.sampling import SIMPLE, Sampling

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from ui.conftest import Start

    from sni_desktop.ui.conditions import Conditions
    from sni_desktop.ui.main_window import MainWindow

N = 1200


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    """A file of two waves with weights, strata, tick boxes and a scale with a "don't know"."""
    pick_one = np.random.default_rng(7)
    agree = ("Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree", "Don't know")
    header = "year,region,uses,opinion,school,weight,Media: LinkedIn,Media: Facebook"
    rows = [header]
    for number in range(N):
        north = pick_one.random() < 0.5
        uses = pick_one.random() < (0.6 if north else 0.4)
        opinion = agree[pick_one.choice(6, p=(0.1, 0.15, 0.2, 0.3, 0.2, 0.05))]
        boxes = ",".join("1" if pick_one.random() < share else "0" for share in (0.6, 0.3))
        weight = 0.5 + 1.5 * pick_one.random()
        rows.append(
            f"{2023 + number % 2},{'North' if north else 'South'},{'Yes' if uses else 'No'},{opinion},"
            f"school {number // 30},{weight:.4f},{boxes}"
        )
    path = tmp_path / "members.csv"
    path.write_text("\n".join(rows), encoding="utf-8")
    return path


@pytest.fixture
def opened(start: Start, qtbot: QtBot, survey: Path) -> MainWindow:
    window = start(survey).window
    qtbot.waitUntil(lambda: "members" in window.windowTitle(), timeout=PATIENCE)
    click_line(window, "uses")
    return window


def panel(window: MainWindow) -> Conditions:
    conditions = window.options.conditions
    window.options.ensureWidgetVisible(conditions.weight)
    return conditions


def status(window: MainWindow) -> str:
    return window.status.base.text()


def dialog(kind: str) -> QDialog:
    (found,) = (
        widget
        for widget in QApplication.topLevelWidgets()
        if type(widget).__name__ == kind and widget.isVisible()
    )
    assert isinstance(found, QDialog)
    return found


def test_weights_are_suggested_and_not_applied(opened: MainWindow) -> None:
    assert panel(opened).weight.currentText() == "Unweighted"
    assert panel(opened).weight.itemText(1) == "weight (suggested)"
    assert "not applied" in panel(opened).cost.text()
    assert "unweighted" in status(opened)


def test_a_weight_is_applied_everywhere_and_its_cost_is_told(opened: MainWindow) -> None:
    before = column(opened.view.table, "Share")
    pick(panel(opened).weight, "weight (suggested)")

    assert column(opened.view.table, "Share") != before
    assert "weighted by “weight”" in words(opened)
    assert "effective" in status(opened)
    assert "design effect" in panel(opened).cost.text()
    click_line(opened, "region")
    assert "weighted by “weight”" in words(opened), "the next question is weighted too"
    command(opened, "undo")
    command(opened, "undo")
    assert "unweighted" in status(opened)
    assert column(opened.view.table, "Share") == before


def test_another_study_does_not_inherit_a_weight_and_this_one_keeps_it(opened: MainWindow) -> None:
    pick(panel(opened).weight, "weight (suggested)")
    store = opened.store
    store.look_at("sni-social-media")
    assert store.query.weight == ""
    store.look_at(next(study.id for study in store.studies if study.origin))
    assert store.query.weight == "weight"


def test_a_breakdown_opens_the_crosstab_and_a_second_one_stands_beside(opened: MainWindow) -> None:
    first, second, third, _fourth = panel(opened).breakdowns
    assert first.isVisible()
    assert not second.isVisible()
    pick(first, "region")

    assert opened.store.query.chart == "crosstab"
    assert opened.store.query.by == ("region",)
    assert second.isVisible()
    pick(second, "opinion")
    assert opened.store.query.by == ("region", "opinion")
    assert third.isVisible()
    pick(first, "No breakdown")
    assert opened.store.query.by == ("opinion",)


def test_the_crosstab_stays_while_one_walks_through_the_questions(opened: MainWindow) -> None:
    pick(panel(opened).breakdowns[0], "region")
    click_line(opened, "opinion")

    assert (opened.store.query.chart, opened.store.query.question) == ("crosstab", "opinion")


def test_a_filter_is_chosen_in_its_editor_and_said_in_words(opened: MainWindow, qtbot: QtBot) -> None:
    panel(opened).filter_button.click()
    editor = dialog("FilterEditor")
    editor.filter_chosen.emit(Condition("region", Test.IS, ("North",)))

    assert "nly: region is “North”" in words(opened)
    assert "region is “North”" in status(opened)
    assert "region is “North”" in panel(opened).filter_words.text()
    editor.close()
    panel(opened).everybody_button.click()
    assert opened.store.query.where is None
    assert panel(opened).filter_words.text() == "All respondents"
    assert "Only" not in words(opened)


def test_a_filter_that_leaves_nobody_says_so(opened: MainWindow) -> None:
    opened.store.ask(where=Condition("weight", Test.BETWEEN, ("90", "95")))

    assert opened.view.card.empty.label.text() == "Nobody meets these conditions."
    assert opened.store.figure is None


def test_sampling_units_widen_the_intervals_and_are_named(opened: MainWindow) -> None:
    simple = column(opened.view.table, "95% interval")
    panel(opened).design_button.click()
    shown = dialog("DesignDialog")
    pick(shown.units, "school")
    shown.apply_button.click()

    assert opened.store.query.sampling == Sampling(units="school")
    assert column(opened.view.table, "95% interval") != simple
    assert "allow for the sampling design" in words(opened)
    assert not shown.isVisible()
    panel(opened).design_button.click()
    shown = dialog("DesignDialog")
    assert shown.units.currentText() == "school"
    shown.simple_button.click()
    assert opened.store.query.sampling == Sampling(units="school"), "not before Apply"
    shown.apply_button.click()
    assert opened.store.query.sampling == SIMPLE
    assert column(opened.view.table, "95% interval") == simple


def test_the_design_can_be_read_and_closed_without_applying(opened: MainWindow, qtbot: QtBot) -> None:
    panel(opened).design_button.click()
    shown = dialog("DesignDialog")
    for place in range(shown.lonely.count()):
        shown.lonely.setCurrentIndex(place)
        qtbot.waitUntil(lambda: not list(cut_off(shown)), timeout=PATIENCE)
    assert shown.population.height() >= shown.strata.height()
    titles = [each.text() for each in shown.findChildren(QLabel) + shown.findChildren(QPushButton)]
    assert "Identifier of the &person (panel)" in titles
    letters = [each.lower() for title in titles for each in re.findall(r"&(\w)", title)]
    assert len(letters) == len(set(letters)), letters
    pick(shown.strata, "region")
    shown.close_button.click()
    assert opened.store.query.sampling == SIMPLE


def test_a_design_that_cannot_be_is_refused_in_words_and_loses_nothing(opened: MainWindow) -> None:
    opened.store.ask(sampling=Sampling(population=10))

    assert "smaller than the sample" in opened.message.text()
    assert opened.store.query.sampling == SIMPLE


def test_boxes_can_be_counted_in_three_ways_that_are_named(opened: MainWindow) -> None:
    click_line(opened, "Media")
    pick(panel(opened).counting, "of all mentions")
    assert opened.store.query.counting is Counting.MENTIONS
    shares = [float(text.rstrip("%")) for text in column(opened.view.table, "Share of mentions")]
    assert sum(shares) == pytest.approx(200, abs=3), "two waves of a hundred per cent"
    assert "of mentions" in words(opened)


def test_a_scale_can_be_followed_by_its_net_or_its_mean(opened: MainWindow) -> None:
    click_line(opened, "opinion")
    click_tab(opened, "waves")
    pick(panel(opened).focus, "Net: positive less negative")
    assert opened.store.query.focus is Focus.NET
    assert "net" in words(opened)
    pick(panel(opened).focus, "Mean score")
    assert "mean" in words(opened).lower()


def test_don_t_know_can_be_counted_in_the_base(opened: MainWindow) -> None:
    click_line(opened, "opinion")
    before = column(opened.view.table, "Base (n)")
    assert not panel(opened).outside.isChecked()
    click_box(panel(opened).outside)

    assert column(opened.view.table, "Base (n)")[0] != before[0]
    assert opened.store.query.outside_counts


def test_published_figures_have_no_weights_filters_or_breakdowns(window: MainWindow) -> None:
    assert not window.options.conditions.isVisible()


def test_a_statement_put_the_other_way_round_is_read_from_its_other_end(
    opened: MainWindow, qtbot: QtBot
) -> None:
    click_line(opened, "opinion")
    click_tab(opened, "attitudes")
    before = opened.view.card.drawing.title
    click_box(opened.options.reversed)
    qtbot.waitUntil(lambda: opened.view.card.drawing.title != before, timeout=PATIENCE)

    assert opened.store.study.question("opinion").is_reversed
    assert "reverse" in words(opened)

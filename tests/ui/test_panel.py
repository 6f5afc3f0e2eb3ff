"""The panel at the right shows what applies, all of it in view in every language, and names it for all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QListView, QWidget
from ui.conftest import PATIENCE
from ui.looks import cut_off
from ui.steps import LEFT, click_line, click_tab, command, plain, press, unfold

from sni_desktop.core.filters import AllOf, Condition, Test
from sni_desktop.core.query import Focus

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from ui.conftest import Start

    from sni_desktop.ui.conditions import Conditions
    from sni_desktop.ui.main_window import MainWindow

AGREE = ("Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree", "Don't know")
REGIONS = (
    "Vlaanderen en de Brusselse rand",
    "Wallonie et Bruxelles",
    "Donaudampfschifffahrtsgesellschaftskapitän",
)
LANGUAGES = ("en", "fr", "nl", "de")


def survey(folder: Path) -> Path:
    rows = [
        f"{2023 + at % 2},{REGIONS[at % 3]},{('Small', 'Large')[at // 3 % 2]},{AGREE[at % 6]},"
        f"{at % 2},{at % 3 // 2},{1 + at % 7 / 10}"
        for at in range(900)
    ]
    head = "year,In which region do you work most of the time?,Size,Opinion,Media: LinkedIn,Media: X,weight"
    path = folder / "panel.csv"
    path.write_text("\n".join([head, *rows]), encoding="utf-8")
    return path


@pytest.fixture
def opened(start: Start, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window = start(survey(tmp_path)).window
    qtbot.waitUntil(lambda: "panel" in window.windowTitle(), timeout=PATIENCE)
    unfold(window)
    return window


def conditions(window: MainWindow) -> Conditions:
    return window.options.conditions


def region(window: MainWindow) -> str:
    study = window.store.study
    assert study is not None
    return next(each.id for each in study.questions if len(each.options) == 3)


def everything_on(window: MainWindow) -> None:
    id_ = region(window)
    study = window.store.study
    assert study is not None
    codes = tuple(option.code for option in study.question(id_).options)
    where = AllOf((Condition(id_, Test.IN, codes), Condition("Size", Test.IN, ("Small", "Large"))))
    window.store.ask(where=where, weight="weight", by=(id_,))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_in_the_panel_is_cut_off(start: Start, qtbot: QtBot, tmp_path: Path, language: str) -> None:
    window = start(survey(tmp_path), language=language, size=(1000, 700)).window
    qtbot.waitUntil(lambda: "panel" in window.windowTitle(), timeout=PATIENCE)
    unfold(window)
    everything_on(window)
    for question in ("Opinion", "Media", "Size"):
        click_line(window, question)
        for chart in ("crosstab", "attitudes", "ranking", "waves"):
            if not window.view.can_view(chart):
                continue
            click_tab(window, chart)
            QTest.qWait(20)
            panel = window.options
            assert panel.widget().width() <= panel.viewport().width(), (question, chart)
            assert list(cut_off(panel)) == [], (question, chart)
            assert list(cut_off(window.statusBar())) == [], (question, chart)


def test_a_long_filter_takes_four_lines_and_tells_the_rest_on_hover(opened: MainWindow) -> None:
    everything_on(opened)
    label = conditions(opened).filter_words
    assert label.height() <= 4.5 * label.fontMetrics().lineSpacing()
    assert label.text().endswith("…")
    assert label.whole in plain(label.toolTip().replace("<span>", "").replace("</span>", ""))
    opened.store.ask(where=None)
    assert label.text() == "All respondents"
    assert label.toolTip() == ""


def test_a_choice_too_long_for_its_field_ends_in_dots(opened: MainWindow) -> None:
    click_line(opened, "Size")
    opened.store.ask(by=(region(opened),), chart="crosstab")
    box = conditions(opened).breakdowns[0]
    name = box.currentText()
    assert box.fontMetrics().horizontalAdvance(name) > box.width()
    assert plain(box.toolTip()) == f"<span>{name}</span>"
    assert box.shown_text.endswith("…")
    assert name.startswith(box.shown_text.rstrip("…"))
    assert box.itemData(0, Qt.ItemDataRole.ToolTipRole)


# What applies


def test_a_breakdown_does_not_look_applied_where_it_is_not(opened: MainWindow) -> None:
    click_line(opened, "Size")
    opened.store.ask(by=(region(opened),), chart="crosstab")
    panel = conditions(opened)
    assert panel.breakdowns[0].isVisible()
    assert not panel.crosstab_button.isVisible()
    click_tab(opened, "waves")

    assert not any(box.isVisible() for box in panel.breakdowns)
    assert not panel.exploring.isVisible()
    assert panel.elsewhere.whole == "In the crosstab: In which region do you work most of the time?"
    QTest.mouseClick(panel.crosstab_button, LEFT)
    assert opened.store.query.chart == "crosstab"
    assert opened.store.query.by == (region(opened),)


def test_what_changes_nothing_is_not_offered(opened: MainWindow) -> None:
    click_line(opened, "Opinion")
    click_tab(opened, "waves")
    panel = conditions(opened)
    assert panel.focus.isVisible()
    assert panel.outside.isVisible()
    opened.store.ask(focus=Focus.MEAN)
    assert panel.focus.isVisible()
    assert not panel.outside.isVisible()
    opened.store.ask(chart="crosstab", by=("Size",))
    assert not panel.focus.isVisible()
    assert panel.outside.isVisible()


# What is folded away


def test_what_is_seldom_changed_is_folded_away_at_first(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    window = start(survey(tmp_path)).window
    qtbot.waitUntil(lambda: "panel" in window.windowTitle(), timeout=PATIENCE)
    panel = window.options
    assert panel.conditions.weight.isVisible()
    assert panel.level.isVisible()
    assert not panel.chart.sort.isVisible()
    assert not panel.wave_column.isVisible()
    QTest.mouseClick(panel.words_group.header, LEFT)
    assert panel.chart.sort.isVisible()
    assert panel.chart.sort.count() > 1
    press(panel.words_group.header, Qt.Key.Key_Space)
    assert not panel.chart.sort.isVisible()


def test_a_group_stays_as_it_was_left(start: Start) -> None:
    panel = start().window.options
    assert panel.show_group.is_open
    QTest.mouseClick(panel.show_group.header, LEFT)
    QTest.mouseClick(panel.words_group.header, LEFT)
    again = start().window.options
    assert not again.show_group.is_open
    assert not again.level.isVisible()
    assert again.words_group.is_open


def test_a_heading_tells_that_something_under_it_was_changed(opened: MainWindow) -> None:
    panel = opened.options
    assert panel.show_group.header.text() == "Show"
    opened.store.ask(level=0.99)
    assert panel.show_group.header.text().endswith("•")
    assert panel.show_group.header.accessibleDescription()
    assert panel.show_group.header.accessibleName() == "Show"
    opened.store.ask(weight="weight")
    assert panel.conditions.who.header.text().endswith("•")
    command(opened, "undo")
    command(opened, "undo")
    assert not panel.show_group.header.text().endswith("•")


def test_published_figures_have_no_group_of_respondents(start: Start) -> None:
    panel = start().window.options
    assert panel.show_group.isVisible()
    assert not panel.conditions.who.isVisible()
    assert not panel.reading_group.isVisible()


# Names


def test_every_control_of_the_panel_has_a_name(opened: MainWindow) -> None:
    everything_on(opened)
    for question in ("Opinion", "Media", "Size"):
        click_line(opened, question)
        click_tab(opened, "crosstab")
        for each in opened.options.findChildren(QWidget):
            control = isinstance(each, QAbstractButton | QComboBox | QListView)
            if (
                not control
                or not each.isVisibleTo(opened.options)
                or each.focusPolicy() == Qt.FocusPolicy.NoFocus
            ):
                continue
            name = each.accessibleName() or (each.text() if isinstance(each, QAbstractButton) else "")
            assert any(char.isalpha() for char in name), each


def test_the_filter_button_says_what_it_chooses(opened: MainWindow) -> None:
    panel = conditions(opened)
    assert panel.filter_button.accessibleName() == "Filter: Choose…"
    everything_on(opened)
    assert panel.filter_button.accessibleName() == "Filter: Change…"
    assert panel.everybody_button.accessibleName() == "Filter: Everybody"


# The line at the bottom


def test_a_long_line_of_conditions_ends_in_dots_and_is_told_on_hover(opened: MainWindow) -> None:
    everything_on(opened)
    opened.resize(1000, 700)
    line = opened.status.base
    assert line.fontMetrics().horizontalAdvance(line.text()) > line.width()
    assert plain(line.toolTip()).startswith("<span>Base:")
    assert opened.width() == 1000
    whole = line.grab().toImage()
    assert whole.width() <= 1000 * whole.devicePixelRatio()


# Room for the explanation


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_tabs_stay_in_view_beside_an_explanation(start: Start, language: str) -> None:
    window = start(language=language, size=(1000, 700)).window
    window.actions_["explain"].trigger()
    QTest.qWait(20)
    tabs = window.view.tabs
    last = tabs.tabRect(tabs.count() - 1)
    assert tabs.rect().contains(last)
    assert tabs.tabSizeHint(tabs.count() - 1).width() <= last.width()
    assert window.explanation is not None
    assert window.explanation.width() >= 240
    assert window.explanation.mapTo(window, QPoint(window.explanation.width(), 0)).x() <= window.width()


def test_a_table_of_published_figures_takes_the_room_of_the_panel(start: Start) -> None:
    window = start().window
    beside = window.view.width()
    click_tab(window, "data")
    QTest.qWait(20)
    assert not window.options.isVisible()
    assert window.view.width() > beside
    click_tab(window, "waves")
    QTest.qWait(20)
    assert window.options.isVisible()
    assert window.view.width() == beside
    command(window, "options")
    click_tab(window, "data")
    click_tab(window, "waves")
    assert not window.options.isVisible()

"""The views of a question, and what is compared and shown in them; every step can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ui.conftest import PATIENCE
from ui.steps import (
    LEFT,
    click_box,
    click_line,
    click_tab,
    column,
    command,
    current_line,
    headings,
    lines_of,
    pick,
    plain,
    press,
    shown,
    tick,
    words,
)

from sni_desktop.core.query import Show
from sni_desktop.ui.chart_view import VIEWS

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QListView
    from pytestqt.qtbot import QtBot
    from ui.conftest import Start

    from sni_desktop.ui.main_window import MainWindow
    from sni_desktop.ui.options import OptionsPanel

KEY = Qt.Key


@pytest.fixture
def opened(start: Start, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The window with a survey of three waves, looking at a question with three answers."""
    path = tmp_path / "colours.csv"
    answers = ["red", "green", "green", "blue", "blue", "blue"]
    rows = [f"{2020 + at % 3},{answers[at * 7 // 3 % 6]}" for at in range(720)]
    path.write_text("\n".join(["year,colour", *rows]), encoding="utf-8")
    window = start(path).window
    qtbot.waitUntil(lambda: "colours" in window.windowTitle(), timeout=PATIENCE)
    click_tab(window, "waves")
    return window


def list_of(panel: OptionsPanel, name: str) -> QListView:
    found: QListView = panel._sections[name].control
    assert found.isVisible()
    return found


def view_of(window: MainWindow) -> str:
    return VIEWS[window.view.tabs.currentIndex()]


# Tabs


def test_a_view_is_chosen_with_the_mouse(opened: MainWindow) -> None:
    assert view_of(opened) == "waves"
    for view in ("ranking", "data", "waves"):
        click_tab(opened, view)
        assert view_of(opened) == view
        assert opened.actions_[f"view_{view}"].isChecked()


def test_a_view_is_chosen_with_the_arrow_keys(opened: MainWindow) -> None:
    tabs = opened.view.tabs
    tabs.setFocus()
    press(tabs, KEY.Key_Right)
    assert view_of(opened) == "ranking"
    press(tabs, KEY.Key_Right)  # past those that do not fit
    assert view_of(opened) == "changes"
    press(tabs, KEY.Key_Right)
    assert view_of(opened) == "data"
    for _key in range(3):
        press(tabs, KEY.Key_Left)
    assert view_of(opened) == "waves"


@pytest.mark.parametrize(("key", "view"), [("2", "ranking"), ("5", "changes"), ("6", "data"), ("1", "waves")])
def test_a_view_is_chosen_with_its_key(opened: MainWindow, key: str, view: str) -> None:
    click_tab(opened, "ranking" if view != "ranking" else "waves")
    press(opened.view.card, Qt.Key(ord(key)), Qt.KeyboardModifier.ControlModifier)
    assert view_of(opened) == view


def test_a_view_that_does_not_fit_is_disabled_and_says_what_it_is_for(window: MainWindow) -> None:
    tabs = window.view.tabs
    before = words(window)
    for view in ("ranking", "attitudes"):
        at = VIEWS.index(view)
        assert not tabs.isTabEnabled(at)
        assert tabs.tabToolTip(at).endswith(".")
        assert not window.actions_[f"view_{view}"].isEnabled()
        click_tab(window, view)
        assert view_of(window) == "waves"
    assert words(window) == before
    assert tabs.isTabEnabled(VIEWS.index("waves"))
    assert tabs.tabToolTip(VIEWS.index("waves")) == ""


def test_every_question_opens_in_the_view_that_fits_it(window: MainWindow) -> None:
    for question, view in {
        "Adoption": "waves",
        "Platforms": "ranking",
        "Purposes": "waves",
        "Necessity": "attitudes",
        "Staff internet use": "ranking",
    }.items():
        click_line(window, question)
        assert view_of(window) == view, question


# Options


def test_waves_are_left_out_of_the_chart_and_of_the_table(opened: MainWindow) -> None:
    waves = list_of(opened.options, "waves")
    assert [shown(index) for index in lines_of(waves.model())] == ["2020", "2021", "2022"]
    tick(waves, "2021")
    assert set(column(opened.view.table, "Wave")) == {"2020", "2022"}
    assert "2021" not in words(opened)
    tick(list_of(opened.options, "waves"), "2021")
    assert set(column(opened.view.table, "Wave")) == {"2020", "2021", "2022"}


def test_a_wave_is_ticked_with_the_mouse_too(opened: MainWindow) -> None:
    waves = list_of(opened.options, "waves")
    line = waves.visualRect(waves.model().index(0, 0))
    QTest.mouseClick(waves.viewport(), LEFT, pos=line.topLeft() + (line.center() - line.topLeft()) / 8)
    assert set(column(opened.view.table, "Wave")) <= {"2020", "2021", "2022"}
    assert "2020" not in column(opened.view.table, "Wave")


def test_the_last_wave_cannot_be_left_out(opened: MainWindow) -> None:
    for year in ("2020", "2021", "2022"):
        tick(list_of(opened.options, "waves"), year)
    assert set(column(opened.view.table, "Wave")) == {"2022"}


def test_answers_are_left_out_of_the_chart_and_stay_in_the_table(opened: MainWindow) -> None:
    answers = list_of(opened.options, "answers")
    ticked = [
        shown(index)
        for index in lines_of(answers.model())
        if Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
    ]
    assert len(ticked) == 3
    lines = len([mark for mark in opened.view.card.drawing.marks if type(mark).__name__ == "Line"])
    tick(answers, "green")
    left = len([mark for mark in opened.view.card.drawing.marks if type(mark).__name__ == "Line"])
    assert left < lines
    assert "green" in column(opened.view.table, "Answer")


def test_another_confidence_gives_other_intervals(opened: MainWindow) -> None:
    widths = {}
    for level in ("90%", "95%", "99%"):
        pick(opened.options.level, level)
        assert opened.options.level.currentText() == level
        heading = next(each for each in headings(opened.view.table) if each.endswith("interval"))
        assert heading == f"{level} interval"
        low, _to, high = column(opened.view.table, heading)[0].split()
        widths[level] = float(high.rstrip("%")) - float(low.rstrip("%"))
        assert level in words(opened)
    assert widths["90%"] < widths["95%"] < widths["99%"]


def test_the_confidence_stays_when_another_question_is_opened(window: MainWindow) -> None:
    pick(window.options.level, "99%")
    click_line(window, "Staff internet use")
    assert window.options.level.currentText() == "99%"
    assert "99% interval" in headings(window.view.table)


def test_base_sizes_and_sources_are_shown_or_not(window: MainWindow) -> None:
    boxes = window.options.boxes
    assert all(box.isChecked() for box in boxes.values())
    for show, text in ((Show.BASES, "n = 411"), (Show.SOURCE, "Source:")):
        assert text in words(window)
        click_box(boxes[show])
        assert text not in words(window)
        assert not window.actions_[f"show_{show.value}"].isChecked()
        command(window, f"show_{show.value}")
        assert text in words(window)
        assert boxes[show].isChecked()


def test_intervals_are_shown_or_not(window: MainWindow) -> None:
    def intervals() -> int:
        marks = window.view.card.drawing.marks
        return len([mark for mark in marks if type(mark).__name__ in {"Band", "Whisker"}])

    assert intervals()
    press(window.view.card, KEY.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert not intervals()
    press(window.view.card, KEY.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert intervals()


def test_sections_that_would_change_nothing_are_hidden(window: MainWindow) -> None:
    click_line(window, "Purposes")
    panel = window.options
    assert not panel.level.isVisible()
    assert not panel.wave_column.isVisible()
    assert not panel.kind.isVisible()
    click_tab(window, "data")
    assert not panel.copy_size.isVisible()


# Undo


def test_every_step_can_be_undone_and_done_again(window: MainWindow) -> None:
    assert not window.actions_["undo"].isEnabled()
    assert not window.actions_["redo"].isEnabled()
    seen = [words(window)]
    click_line(window, "Staff internet use")
    seen.append(words(window))
    pick(window.options.level, "90%")
    seen.append(words(window))
    for expected in reversed(seen[:-1]):
        press(window.view.card, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert words(window) == expected
    assert current_line(window) == "Adoption"
    assert not window.actions_["undo"].isEnabled()
    for expected in seen[1:]:
        command(window, "redo")
        assert words(window) == expected
    assert not window.actions_["redo"].isEnabled()


def test_a_new_step_after_an_undo_leaves_nothing_to_do_again(window: MainWindow) -> None:
    click_line(window, "Platforms")
    command(window, "undo")
    click_line(window, "Necessity")
    assert not window.actions_["redo"].isEnabled()
    command(window, "undo")
    assert current_line(window) == "Adoption"


def test_the_options_follow_what_is_undone(window: MainWindow) -> None:
    click_box(window.options.boxes[Show.SOURCE])
    command(window, "undo")
    assert window.options.boxes[Show.SOURCE].isChecked()
    assert "Source:" in words(window)


def test_a_closed_study_is_not_brought_back_by_undo(opened: MainWindow) -> None:
    click_line(opened, "Adoption")
    click_line(opened, "colour")
    command(opened, "close")
    while opened.actions_["undo"].isEnabled():
        command(opened, "undo")
    assert "colours" not in plain(opened.windowTitle())
    assert words(opened)

"""The start: what is there when. How long it takes is measured elsewhere."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from benchmarks import startup
from export.comparing import difference
from PySide6.QtCore import Qt, QThreadPool, QTimer
from ui.steps import command

from sni_desktop.app import Application
from sni_desktop.charts.first_figure import FIGURE
from sni_desktop.ui.furnishing import Furnishing
from sni_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


def test_the_first_chart_is_painted_before_what_takes_long_is_loaded(tmp_path):
    """No numpy, pandas or pyqtgraph, nor the enumerations of Qt; the interactive chart follows by itself."""
    command, home = startup.from_source(tmp_path / "source"), tmp_path / "home"
    home.mkdir(mode=0o700)
    pictures = startup.run_once(command, tmp_path / "source", home)
    assert pictures[startup.FIRST][1] == []
    assert "pyqtgraph" in pictures[startup.INTERACTIVE][1]


def test_the_list_of_questions_has_the_keyboard(application):
    assert application.window.focusWidget() is application.window.navigator.tree


def test_the_list_of_a_second_window_has_the_keyboard_too(application, qtbot):
    window = application.open_window().window
    qtbot.waitUntil(lambda: application.is_ready, timeout=20_000)
    assert window.focusWidget() is window.navigator.tree


def test_who_is_elsewhere_when_the_list_comes_keeps_the_keyboard(start, monkeypatch):
    fill_left = Furnishing.fill_left

    def later(furnishing):
        furnishing._window.view.table.setFocus()
        fill_left(furnishing)

    monkeypatch.setattr(Furnishing, "fill_left", later)
    window = start().window
    assert window.focusWidget() is window.view.table


# The first picture


@pytest.fixture
def first_pictures(monkeypatch: pytest.MonkeyPatch) -> list[QImage]:
    """Return a list that gets a picture of each window as it is before its parts are there."""
    taken: list[QImage] = []
    add = Application._add

    def watched(application, file):
        workspace = add(application, file)
        after = workspace._after_opening

        def take():
            taken.append(workspace.window.grab().toImage())
            after()

        workspace._after_opening = take
        return workspace

    monkeypatch.setattr(Application, "_add", watched)
    return taken


def card_of(window, picture):
    """Return the part of a picture of the window where the card is now."""
    left, top, right, bottom = window.furnishing.place_of_card()
    return picture.copy(left, top, window.width() - left - right, window.height() - top - bottom)


def assert_nothing_moved(window, first_picture):
    now, then = card_of(window, window.grab().toImage()), card_of(window, first_picture)
    assert difference(now, then) < 0.03
    # What a chart that stands two pixels further down would differ by.
    assert (
        difference(
            now.copy(0, 0, now.width(), now.height() - 2), now.copy(0, 2, now.width(), now.height() - 2)
        )
        > 0.06
    )


def test_the_first_figure_is_the_one_that_is_worked_out(monkeypatch, qapp):
    monkeypatch.syspath_prepend(PACKAGING)
    script = importlib.import_module("first_figure")
    assert script.source(FIGURE, set()) == script.source(script.first_figure(), set())


@pytest.mark.parametrize(
    ("language", "theme"), [("en", "light"), ("fr", "dark"), ("nl", "light"), ("de", "dark")]
)
def test_the_window_comes_around_the_first_picture(start, first_pictures, language, theme):
    window = start(language=language, theme=theme).window
    assert_nothing_moved(window, first_pictures[0])


def test_the_first_picture_is_where_the_card_was_left(start, first_pictures, qapp):
    window = start(size=(820, 720)).window
    window.split.setSizes([180, 440, 200])
    window.view.splitter.setSizes([400, 150])
    qapp.processEvents()
    was = window.furnishing.place_of_card()
    window.close()
    window = start(size=(0, 0)).window
    assert window.furnishing.place_of_card() == was
    assert_nothing_moved(window, first_pictures[1])


def test_what_stood_around_the_card_for_a_moment_is_not_remembered(start, qapp):
    window = start().window
    usual = window.settings.card
    command(window, "table")
    qapp.processEvents()
    assert window.furnishing.place_of_card() != usual
    window.close()
    assert window.settings.card == usual


def test_a_style_is_seen_in_the_first_picture(start, first_pictures):
    window = start().window
    command(window, "style_greys")
    window.close()
    assert_nothing_moved(start().window, first_pictures[1])


def test_keys_pressed_before_there_is_a_menu_are_not_lost(start, monkeypatch, qtbot):
    after_opening, fill_left = Workspace._after_opening, Furnishing.fill_left

    def pressed_over_the_picture(workspace):
        qtbot.keyClick(workspace.window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
        after_opening(workspace)

    def pressed_before_the_list(furnishing):
        assert furnishing._window.actions_["view_data"].isChecked()
        qtbot.keyClick(furnishing._window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        fill_left(furnishing)

    monkeypatch.setattr(Workspace, "_after_opening", pressed_over_the_picture)
    monkeypatch.setattr(Furnishing, "fill_left", pressed_before_the_list)
    window = start().window
    assert window.focusWidget() is window.navigator.box


def test_a_window_that_is_closed_at_once_is_not_furnished(qapp, qtbot):
    application = Application(["sni-desktop"])
    window = application.window
    window.opening.painted.connect(lambda: QTimer.singleShot(0, window.close))
    with qtbot.waitSignal(window.closed):
        window.show()
    qapp.processEvents()
    QThreadPool.globalInstance().waitForDone()
    assert not window.is_furnished
    for left in (window, *application.workspaces, application.appearance):
        left.deleteLater()

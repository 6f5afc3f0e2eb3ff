"""Several windows of one program: each with studies of its own, and settings that they share."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QMessageBox
from shiboken6 import isValid
from ui.conftest import PATIENCE
from ui.steps import command, open_file, press

from sni_desktop.core.decisions import Relabel
from sni_desktop.core.instance import MOST_FILES, Request
from sni_desktop.core.text import plain

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from ui.conftest import Start

    from sni_desktop.app import Application
    from sni_desktop.ui.main_window import MainWindow


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    return survey_named(tmp_path, "sports")


def survey_named(folder: Path, name: str) -> Path:
    path = folder / f"{name}.csv"
    path.write_text("year,sports\n" + "2020,yes\n2021,no\n" * 60)
    return path


def windows(application: Application) -> list[MainWindow]:
    return [workspace.window for workspace in application.workspaces]


def opened(application: Application, qtbot: QtBot, count: int) -> list[MainWindow]:
    """Wait until there are so many windows, each of them usable."""
    qtbot.waitUntil(lambda: len(application.workspaces) == count and application.is_ready, timeout=PATIENCE)
    return windows(application)


def is_open(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: path.name in window.message.text(), timeout=PATIENCE)
    assert path.stem in window.windowTitle()


def change(window: MainWindow, qtbot: QtBot) -> None:
    """Change something that is worth saving."""
    window.files.decide(Relabel("sports", plain("Do you do sports?")))
    qtbot.waitUntil(window.isWindowModified, timeout=PATIENCE)


def test_the_key_for_a_new_window_opens_one_that_works_by_itself(
    application: Application, qtbot: QtBot
) -> None:
    first = application.window
    press(
        first.view.card, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    _first, second = opened(application, qtbot, 2)
    assert second.isVisible()
    assert second.pos() != first.pos()
    assert second.size() == first.size()
    command(second, "view_data")
    assert second.actions_["view_data"].isChecked()
    assert not first.actions_["view_data"].isChecked()


def test_language_and_theme_are_those_of_all_windows(application: Application, qtbot: QtBot) -> None:
    command(application.window, "new_window")
    first, second = opened(application, qtbot, 2)
    command(second, "language_fr")
    assert first.actions_["undo"].text() == second.actions_["undo"].text() != "&Undo"
    command(first, "theme_dark")
    assert all(workspace.store.palette.is_dark for workspace in application.workspaces)


def test_a_file_of_another_start_opens_in_a_window_of_its_own(
    application: Application, qtbot: QtBot, survey: Path
) -> None:
    title = application.window.windowTitle()
    application.open((survey,))
    first, second = opened(application, qtbot, 2)
    is_open(second, survey, qtbot)
    assert first.windowTitle() == title


def test_several_files_of_one_start_have_a_window_each(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    files = [survey_named(tmp_path, name) for name in ("one", "two", "three")]
    application = start(*files)
    for window, path in zip(opened(application, qtbot, 3), files, strict=True):
        is_open(window, path, qtbot)


def test_a_file_that_has_a_window_is_shown_there(
    application: Application, qtbot: QtBot, survey: Path
) -> None:
    application.open((survey,))
    application.open((survey,))  # an impatient double click
    _first, second = opened(application, qtbot, 2)
    is_open(second, survey, qtbot)
    application.open((survey,))
    assert len(application.workspaces) == 2


def test_a_file_that_cannot_be_opened_says_why_in_its_window(
    application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    application.open((tmp_path / "lost.sav",))
    first, second = opened(application, qtbot, 2)
    qtbot.waitUntil(lambda: "lost.sav" in second.message.text(), timeout=PATIENCE)
    assert second.message.property("kind") == "error"
    assert first.message.text() == ""


def test_another_start_without_a_file_opens_a_window(application: Application, qtbot: QtBot) -> None:
    application._welcome(Request(()))
    assert opened(application, qtbot, 2)[1].isVisible()


def test_of_very_many_files_only_the_first_are_opened(
    application: Application, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[Path] = []
    monkeypatch.setattr(application, "_open_one", asked.append)
    files = tuple(tmp_path / f"{number}.csv" for number in range(MOST_FILES + 5))
    application.open(files)
    assert tuple(asked) == files[:MOST_FILES]
    assert str(MOST_FILES) in application.window.message.text()


def test_a_changed_file_is_shown_in_its_window_and_not_opened_in_a_second(
    application: Application, qtbot: QtBot, survey: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    application.open((survey,))
    first, second = opened(application, qtbot, 2)
    is_open(second, survey, qtbot)
    change(second, qtbot)
    open_file(first, monkeypatch, survey)
    assert "open in this window" in second.message.text()
    assert not first.tasks.busy
    assert survey.stem not in first.windowTitle()


def test_an_unchanged_file_may_be_looked_at_in_two_windows(
    application: Application, qtbot: QtBot, survey: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    application.open((survey,))
    first, second = opened(application, qtbot, 2)
    is_open(second, survey, qtbot)
    open_file(first, monkeypatch, survey)
    is_open(first, survey, qtbot)


def test_quitting_asks_each_window_with_unsaved_changes(
    application: Application, qtbot: QtBot, survey: Path
) -> None:
    application.open((survey,))
    first, second = opened(application, qtbot, 2)
    is_open(second, survey, qtbot)
    change(second, qtbot)
    command(first, "quit")
    box = second.findChild(QMessageBox)
    assert box is not None
    qtbot.waitUntil(lambda: not isValid(first), timeout=PATIENCE)
    assert second.isVisible()
    box.button(QMessageBox.StandardButton.Cancel).click()
    command(second, "new_window")
    opened(application, qtbot, 2)


def test_closing_one_window_leaves_the_other(application: Application, qtbot: QtBot, survey: Path) -> None:
    application.open((survey,))
    first, second = opened(application, qtbot, 2)
    is_open(second, survey, qtbot)
    first.close()
    qtbot.waitUntil(lambda: not isValid(first), timeout=PATIENCE)
    assert windows(application) == [second]
    assert second.isVisible()
    command(second, "view_data")
    command(second, "language_fr")
    assert second.actions_["undo"].text() != "&Undo"


def test_nothing_of_a_closed_window_stays(application: Application, qtbot: QtBot, survey: Path) -> None:
    def close_second() -> None:
        _first, second = opened(application, qtbot, 2)
        is_open(second, survey, qtbot)
        left.extend(map(weakref.ref, (second, application.workspaces[1].store)))
        second.close()
        qtbot.waitUntil(lambda: not isValid(second), timeout=PATIENCE)

    left: list[weakref.ref[object]] = []
    application.open((survey,))
    close_second()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert [each() for each in left] == [None, None]


def test_a_window_that_is_closed_at_once_does_no_harm(application: Application, qtbot: QtBot) -> None:
    for _time in range(3):
        workspace = application.open_window()
        workspace.window.close()
    (only,) = opened(application, qtbot, 1)
    assert only.isVisible()


def test_quitting_closes_all_windows(application: Application, qtbot: QtBot) -> None:
    command(application.window, "new_window")
    both = opened(application, qtbot, 2)
    command(both[1], "quit")
    qtbot.waitUntil(lambda: not any(isValid(each) and each.isVisible() for each in both), timeout=PATIENCE)


def test_the_window_in_use_is_told_of_a_bug(application: Application, qtbot: QtBot) -> None:
    command(application.window, "new_window")
    first, second = opened(application, qtbot, 2)
    with qtbot.waitActive(first, timeout=PATIENCE):
        first.activateWindow()
    assert application.appearance.used_last is application.workspaces[0].store
    with qtbot.waitActive(second, timeout=PATIENCE):
        second.activateWindow()
    assert application.appearance.used_last is application.workspaces[1].store


def test_windows_have_an_icon_in_small_and_large_sizes(window: MainWindow) -> None:
    sizes = {size.width() for size in window.windowIcon().availableSizes()}
    assert {16, 32, 48, 256} <= sizes
    small = window.windowIcon().pixmap(16).toImage()
    assert small.pixelColor(8, 2).blue() > small.pixelColor(8, 2).red()

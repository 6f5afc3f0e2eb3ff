"""Everything the user can do is in a menu, has its own key, and can be told by a screen reader."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QToolBar,
    QWidget,
)
from ui.conftest import PATIENCE
from ui.steps import LEFT, click_line, click_tab, command, press, words

from sni_desktop.core.text import LANGUAGES
from sni_desktop.ui.commands import COMMANDS, MENUS, SUBMENUS
from sni_desktop.ui.furnishing import Furnishing
from sni_desktop.ui.language import speaker_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QMenu
    from pytestqt.qtbot import QtBot
    from ui.conftest import Start

    from sni_desktop.ui.main_window import MainWindow

INTERACTIVE = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QTabBar)


def in_menus(menus: list[QMenu]) -> Iterator[str]:
    """Yield the names of the actions that are reached from these menus."""
    for menu in menus:
        for action in menu.actions():
            if action.menu() is not None:
                yield from in_menus([action.menu()])
            elif not action.isSeparator():
                yield action.objectName()


def test_every_command_is_in_a_menu_once(window: MainWindow) -> None:
    bar = [action.menu() for action in window.menuBar().actions()]
    assert Counter(filter(None, in_menus(bar))) == Counter(each.id for each in COMMANDS)
    assert {each.menu for each in COMMANDS} <= set(MENUS)
    assert set(SUBMENUS.values()) <= set(MENUS)


def test_every_key_belongs_to_one_command() -> None:
    keys = [each.key for each in COMMANDS if each.key]
    assert len(keys) == len(set(keys))
    sequences = [QKeySequence(key) for key in keys]
    assert all(not sequence.isEmpty() for sequence in sequences)


def test_every_command_has_a_name_of_its_own() -> None:
    assert len({each.id for each in COMMANDS}) == len(COMMANDS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_entries_of_a_menu_share_an_access_key(start: Start, language: str) -> None:
    window = start(language=language).window
    menus = {"bar": window.menuBar(), **window.actions_.menus}
    for name, menu in menus.items():
        if name in {"recent", "language"}:
            continue
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        keys = [QKeySequence.mnemonic(text).toString() for text in texts]
        assert all(keys), (name, texts)
        assert len(keys) == len(set(keys)), (name, texts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_says_what_it_does(language: str) -> None:
    speaker = speaker_of(language)
    titles = [speaker.say(each.title) for each in COMMANDS]
    assert all(titles)
    by_menu = Counter((each.menu, title) for each, title in zip(COMMANDS, titles, strict=True))
    assert max(by_menu.values()) == 1


ASKING = ("open", "add_wave", "template", "save", "export_", "update_deck")
"""How the names of commands begin that ask for a file."""
WINDOWS = {"quit", "new_window", "close_window"}
"""Tried in test_windows.py."""
SAFE = [each.id for each in COMMANDS if each.id not in WINDOWS and not each.id.startswith(ASKING)]


@pytest.mark.parametrize("question", ["adoption", "platforms", "purposes", "necessary"])
def test_every_command_can_be_carried_out_on_every_kind_of_question(
    window: MainWindow, question: str
) -> None:
    """A bug on the way would be logged, which fails the test."""
    for name in SAFE:
        window.navigator.tree.setCurrentIndex(window.navigator.model.find("sni-social-media", question))
        if window.actions_[name].isEnabled():
            window.actions_[name].trigger()
        for dialog in window.findChildren(QDialog):
            dialog.close()


@pytest.mark.parametrize("side", ["fill_left", "fill_right"])
def test_commands_given_before_a_side_is_there_do_no_harm(
    start: Start, monkeypatch: pytest.MonkeyPatch, side: str
) -> None:
    fill = getattr(Furnishing, side)

    def hurried(furnishing: Furnishing) -> None:
        window = furnishing._window
        for name in SAFE:
            if window.actions_[name].isEnabled() and name not in {"keys", "about", "full_screen"}:
                window.actions_[name].trigger()
        fill(furnishing)

    monkeypatch.setattr(Furnishing, side, hurried)
    window = start(language="en").window
    assert window.navigator.isVisible()


# Parts of the window


def test_the_options_panel_and_the_table_are_shown_or_not(window: MainWindow) -> None:
    for key, part in ((Qt.Key.Key_F9, window.options), (Qt.Key.Key_F8, window.view.table)):
        assert part.isVisible()
        press(window.view.card, key)
        assert not part.isVisible()
        press(window.view.card, key)
        assert part.isVisible()


def test_the_window_fills_the_screen_and_comes_back(window: MainWindow) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    press(window.view.card, Qt.Key.Key_F11, shift)
    assert window.isFullScreen()
    press(window.view.card, Qt.Key.Key_F11, shift)
    assert not window.isFullScreen()


def test_the_keys_are_listed_in_the_help(window: MainWindow, qtbot: QtBot) -> None:
    press(window.view.card, Qt.Key.Key_F1)
    (dialog,) = window.findChildren(QDialog)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    for each in COMMANDS:
        if each.key:
            assert QKeySequence(each.key).toString(QKeySequence.SequenceFormat.NativeText) in said
    close_dialog(dialog, qtbot)


def test_the_program_says_what_it_is(start: Start, qtbot: QtBot) -> None:
    from sni_desktop import __version__

    window = start(language="fr").window
    command(window, "about")
    (dialog,) = window.findChildren(QDialog)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert __version__ in said
    assert "makes no network connection" not in said
    close_dialog(dialog, qtbot)


def close_dialog(dialog: QDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.destroyed, timeout=PATIENCE):
        buttons = dialog.findChild(QDialogButtonBox)
        assert buttons is not None
        QTest.mouseClick(buttons.buttons()[0], LEFT)


# Screen readers


def nameless(window: QWidget) -> list[str]:
    """Return the interactive widgets that a screen reader could not name."""
    found = []
    for widget in window.findChildren(QWidget):
        is_part = isinstance(widget, QHeaderView) or widget.focusPolicy() == Qt.FocusPolicy.NoFocus
        if not widget.isVisible() or not isinstance(widget, INTERACTIVE) or is_part:
            continue
        own_text = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not (widget.accessibleName() or any(char.isalpha() for char in own_text)):
            found.append(f"{type(widget).__name__} {widget.objectName()!r} {own_text!r}")
    return found


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_widget_that_takes_input_has_a_name_for_screen_readers(start: Start, language: str) -> None:
    window = start(language=language).window
    command(window, "copy_takeaway")  # for the message with its button
    assert window.message.text()
    for question in range(4):
        assert nameless(window) == []
        assert window.view.card.accessibleName()
        command(window, "next")
        assert question >= 0
    click_tab(window, "data")
    assert nameless(window) == []


def test_the_close_button_of_a_message_has_a_name(window: MainWindow) -> None:
    command(window, "copy_takeaway")
    names = [
        button.accessibleName() or button.text() for button in window.message.findChildren(QAbstractButton)
    ]
    assert "Close this message" in names


def test_tab_goes_round_the_whole_window(window: MainWindow) -> None:
    window.navigator.box.setFocus()
    seen: list[QWidget] = []
    while (now := QApplication.focusWidget()) is not None and now not in seen:
        seen.append(now)
        press(now, Qt.Key.Key_Tab)
    for part in (
        window.navigator.box,
        window.navigator.tree,
        window.view.tabs,
        window.view.copy_button,
        window.view.card,
        window.view.table,
        window.options.level,
        window.options.copy_size,
    ):
        assert part in seen


def test_the_toolbar_offers_what_is_used_most(window: MainWindow) -> None:
    bar = window.findChild(QToolBar)
    assert bar is not None
    assert [action.objectName() for action in bar.actions() if action.objectName()] == [
        "open",
        "undo",
        "redo",
        "report",
    ]


# When something goes wrong


@pytest.mark.allowed_log("Unexpected error")
def test_a_bug_is_said_logged_and_can_be_reported(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    before = words(window)

    def broken(*_arguments: object) -> None:
        raise RuntimeError("a fault of the test's own")

    monkeypatch.setattr(window.navigator, "step", broken)
    command(window, "next")
    report = next(button for button in window.message.findChildren(QPushButton) if button.isVisible())
    assert report.text() == "Copy a report"
    assert "RuntimeError" not in window.message.text()
    assert words(window) == before
    QTest.mouseClick(report, LEFT)
    copied = QApplication.clipboard().text()
    for expected in ("SNI Explorer", "Python", "Qt", "Traceback", "RuntimeError: a fault of the test's own"):
        assert expected in copied
    assert any(record.exc_info for record in caplog.records)
    # The window goes on.
    click_line(window, "Platforms")
    assert "LinkedIn" in words(window)


@pytest.mark.allowed_log("Unexpected error")
def test_a_bug_in_the_background_is_said_too(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pathlib import Path

    from sni_desktop.loaders import registry

    def broken(*_arguments: object) -> None:
        raise RuntimeError("a fault of the test's own")

    monkeypatch.setattr(registry, "open_survey", broken)
    window.files.open(Path("any.csv"))
    qtbot.waitUntil(lambda: bool(window.message.text()), timeout=PATIENCE)
    assert [button.text() for button in window.message.findChildren(QPushButton) if button.isVisible()] == [
        "Copy a report"
    ]
    assert not window.tasks.busy


@pytest.mark.allowed_log("Unexpected error")
def test_the_log_is_written_to_a_file(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, isolated_home: object
) -> None:
    from pathlib import Path

    def broken(*_arguments: object) -> None:
        raise RuntimeError("a fault of the test's own")

    monkeypatch.setattr(window.navigator, "step", broken)
    command(window, "next")
    (log,) = Path(str(isolated_home)).rglob("log.txt")
    assert "a fault of the test's own" in log.read_text(encoding="utf-8")


# What is remembered


def test_the_window_comes_back_as_it_was_left(start: Start) -> None:
    first = start().window
    first.resize(900, 733)
    first.view.splitter.setSizes([300, 250])
    sizes = first.view.splitter.sizes()
    first.close()
    again = start(size=(0, 0)).window
    # The screen of the tests is too narrow for the width to come back too.
    assert again.height() == 733
    assert again.view.splitter.sizes() == sizes

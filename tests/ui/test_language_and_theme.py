"""Language and theme change while the program runs, and nothing is worked out again for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from ui.conftest import PATIENCE
from ui.looks import faults_of
from ui.steps import cells, choose_file, command, current_line, headings, plain, tree_lines, words

from sni_desktop.charts.palette import DARK, LIGHT
from sni_desktop.core.figure import Role
from sni_desktop.ui.commands import COMMANDS

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from ui.conftest import Start

    from sni_desktop.ui.main_window import MainWindow


def everything_written(window: MainWindow) -> dict[str, str]:
    """Return what is written in each part of the window."""
    return {
        "menus": " ".join(menu.title() for menu in window.actions_.menus.values()),
        "commands": " ".join(
            window.actions_[each.id].text() for each in COMMANDS if not isinstance(each.title, str)
        ),
        "tabs": " ".join(window.view.tabs.tabText(at) for at in range(window.view.tabs.count())),
        "chart": words(window),
        "headings": " ".join(headings(window.view.table)),
        "table": " ".join(" ".join(row) for row in cells(window.view.table)),
        "options": " ".join(label.text() for label in window.options.findChildren(QLabel)),
        "boxes": " ".join(box.text() for box in window.options.boxes.values()),
        "sizes": window.options.copy_size.currentText(),
        "tree": " ".join(tree_lines(window)),
        "find box": window.navigator.box.placeholderText(),
        "button": window.view.copy_button.text(),
        "message": window.message.text(),
        "base": " ".join(label.text() for label in window.statusBar().findChildren(QLabel)),
        "title": window.windowTitle(),
        "screen reader": window.view.card.accessibleName() + window.view.card.accessibleDescription(),
    }


@pytest.mark.parametrize("language", ["fr", "nl", "de"])
def test_a_language_is_switched_everywhere_and_nothing_is_worked_out_again(
    window: MainWindow, language: str, analyses: list[object]
) -> None:
    command(window, "copy_takeaway")
    english = everything_written(window)
    assert english["message"]
    command(window, f"language_{language}")
    other = everything_written(window)
    assert [part for part, text in other.items() if text == english[part] or not text] == []
    assert "42 %" in plain(other["chart"])
    assert "42%" not in plain(other["chart"])
    assert "42 %" in plain(other["table"])
    command(window, "language_en")
    assert everything_written(window) == english
    assert analyses == []


@pytest.mark.parametrize("language", ["fr", "nl", "de"])
def test_a_switched_window_is_the_same_as_one_started_in_that_language(start: Start, language: str) -> None:
    started = everything_written(start(language=language).window)
    switched = start(language="en").window
    command(switched, f"language_{language}")
    assert everything_written(switched) == started


def test_the_language_that_was_chosen_is_ticked_and_remembered(start: Start) -> None:
    window = start().window
    command(window, "language_nl")
    assert window.actions_["language_nl"].isChecked()
    assert not window.actions_["language_en"].isChecked()
    assert "NL" in [button.text() for button in window.findChildren(QToolButton, "boxed")]
    again = start(language="fr").window
    assert again.view.copy_button.text() == "Grafiek kopiëren"


def test_an_error_is_said_again_in_the_new_language(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose_file(monkeypatch, tmp_path / "missing.csv")
    command(window, "open")
    qtbot.waitUntil(lambda: "does not exist" in window.message.text(), timeout=PATIENCE)
    command(window, "language_fr")
    said = window.message.text()
    assert "missing.csv" in said
    assert "does not exist" not in said


def test_a_question_stays_open_when_the_language_changes(window: MainWindow) -> None:
    command(window, "next")
    assert current_line(window) == "Platforms"
    command(window, "language_fr")
    assert current_line(window) == "Plateformes"


# Themes


def surface(window: MainWindow) -> QColor:
    """Return the colour of the card's surface as it is on screen."""
    return window.view.card.grab().toImage().pixelColor(30, 12)


def test_a_theme_is_switched_and_nothing_is_worked_out_again(
    window: MainWindow, analyses: list[object]
) -> None:
    said = words(window)
    for name, palette in (("dark", DARK), ("light", LIGHT)):
        command(window, f"theme_{name}")
        assert surface(window) == QColor(palette[Role.SURFACE])
        assert window.palette().windowText().color() == QColor(palette[Role.INK])
        assert QApplication.palette().text().color() == QColor(palette[Role.INK])
        assert faults_of(window) == []
    assert words(window) == said
    assert analyses == []


def test_letters_and_lines_can_be_seen_in_both_themes(window: MainWindow) -> None:
    for name in ("dark", "light"):
        command(window, f"theme_{name}")
        picture = window.view.card.grab().toImage()
        lightness = {
            picture.pixelColor(x, y).lightness()
            for x in range(0, picture.width(), 2)
            for y in range(0, picture.height(), 2)
        }
        assert max(lightness) - min(lightness) > 150


def test_the_theme_that_was_chosen_is_ticked_and_remembered(start: Start) -> None:
    window = start().window
    command(window, "theme_dark")
    assert window.actions_["theme_dark"].isChecked()
    again = start(theme="").window
    assert again.actions_["theme_dark"].isChecked()
    assert surface(again) == QColor(DARK[Role.SURFACE])
    command(again, "theme_system")
    assert surface(again) == QColor(LIGHT[Role.SURFACE])

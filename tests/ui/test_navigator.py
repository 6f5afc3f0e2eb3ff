"""The left side: studies and their questions, and the box in which a question is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from ui.steps import click, click_line, command, current_line, lines_of, press, shown, tree_lines, words

if TYPE_CHECKING:
    from ui.conftest import Start

    from sni_desktop.ui.main_window import MainWindow

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def find(window: MainWindow, text: str) -> None:
    """Go to the find box with its key, and type."""
    press(window, KEY.Key_K, CONTROL)
    assert window.navigator.box.hasFocus()
    QTest.keyClicks(window.navigator.box, text)


def nothing_found(window: MainWindow) -> bool:
    said = [label for label in window.navigator.findChildren(QLabel) if label.isVisible()]
    return [label.text() for label in said] == ["No question matches these words."]


def test_a_question_is_opened_by_a_click(window: MainWindow) -> None:
    click_line(window, "Platforms")
    assert current_line(window) == "Platforms"
    assert "LinkedIn" in words(window)


def test_a_click_on_a_wave_shows_the_question_in_that_wave_alone(window: MainWindow) -> None:
    click_line(window, "Wave 2 · n = 536")
    assert current_line(window) == "Wave 2 · n = 536"
    assert "42%" in words(window)
    assert "27%" not in words(window)

    click_line(window, "Waves")
    assert "27% to 42%" in words(window)


def test_a_click_on_a_battery_opens_its_first_question(window: MainWindow) -> None:
    click_line(window, "Opinions")
    assert current_line(window) == "Necessity"
    assert "about 2/3" in words(window)


def test_walking_past_the_waves_with_the_arrow_keys_changes_nothing(window: MainWindow) -> None:
    tree = window.navigator.tree
    tree.setFocus()
    for _step in range(3):
        press(tree, KEY.Key_Up)
    assert current_line(window) == "Waves"
    assert "27% to 42%" in words(window)


def test_questions_are_walked_through_with_the_arrow_keys(window: MainWindow) -> None:
    tree = window.navigator.tree
    tree.setFocus()
    press(tree, KEY.Key_Down)
    assert current_line(window) == "Platforms"
    assert "LinkedIn" in words(window)
    press(tree, KEY.Key_Up)
    assert "27% to 42%" in words(window)


def test_a_question_is_found_by_its_words_and_opened_with_enter(window: MainWindow) -> None:
    find(window, "lasting")
    assert "Lasting or passing" in tree_lines(window)
    assert "Platforms" not in tree_lines(window)
    press(window.navigator.box, KEY.Key_Return)
    assert current_line(window) == "Lasting or passing"
    assert "about 2/3" in words(window)
    assert window.navigator.tree.hasFocus()


def test_a_question_is_found_by_its_answers_too(window: MainWindow) -> None:
    find(window, "google+")
    questions = [
        shown(index)
        for index in lines_of(window.navigator.model)
        if window.navigator.model.node(index).question
    ]
    assert "Platforms" in questions
    assert "Adoption" not in questions


def test_words_are_found_in_any_order_and_case(window: MainWindow) -> None:
    find(window, "PASSING lasting")
    assert "Lasting or passing" in tree_lines(window)


def test_typing_leaves_the_chart_as_it_is(window: MainWindow) -> None:
    before = words(window)
    find(window, "lasting")
    assert words(window) == before


def test_escape_empties_the_box_and_brings_everything_back(window: MainWindow) -> None:
    before = tree_lines(window)
    find(window, "lasting")
    press(window.navigator.box, KEY.Key_Escape)
    assert window.navigator.box.text() == ""
    assert tree_lines(window) == before
    assert current_line(window) == "Adoption"


def test_down_goes_from_the_box_to_what_was_found(window: MainWindow) -> None:
    find(window, "lasting")
    press(window.navigator.box, KEY.Key_Down)
    assert window.navigator.tree.hasFocus()


def test_nothing_found_is_said(window: MainWindow) -> None:
    assert not nothing_found(window)
    before = words(window)
    find(window, "zebra")
    assert nothing_found(window)
    assert tree_lines(window) == []
    press(window.navigator.box, KEY.Key_Return)
    assert words(window) == before
    press(window.navigator.box, KEY.Key_Escape)
    assert not nothing_found(window)


def test_what_is_found_is_in_the_window_s_language(start: Start) -> None:
    window = start(language="fr").window
    find(window, "durable")
    assert "Durable ou passager" in tree_lines(window)


def test_the_tree_stays_filtered_when_the_language_changes(window: MainWindow) -> None:
    find(window, "google+")
    command(window, "language_fr")
    assert "Plateformes" in tree_lines(window)
    assert "Adoption" not in tree_lines(window)


def test_the_next_and_the_previous_question_have_their_keys(window: MainWindow) -> None:
    alt = Qt.KeyboardModifier.AltModifier
    press(window.view.card, KEY.Key_Down, alt)
    assert current_line(window) == "Platforms"
    press(window.view.card, KEY.Key_Up, alt)
    press(window.view.card, KEY.Key_Up, alt)
    assert current_line(window) == "Staff internet use"


def test_the_line_of_a_study_is_folded_and_leaves_the_chart_as_it_is(window: MainWindow) -> None:
    tree, before = window.navigator.tree, words(window)
    heading = next(
        index for index in lines_of(window.navigator.model) if shown(index) == "SNI: SMEs and social media"
    )
    click(tree, heading)
    assert words(window) == before
    assert tree.isExpanded(heading)
    tree.setFocus()
    press(tree, KEY.Key_Left)
    assert not tree.isExpanded(heading)

"""What a user sees who starts the program without arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from ui.looks import faults_of
from ui.steps import cells, column, current_line, dashed_lines, lines_of, shown, words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot
    from ui.conftest import Start

    from sni_desktop.ui.main_window import MainWindow

SIZES = ((1000, 700), (1920, 1080))

FIRST_WORDS = {
    "en": ("from 27% to 42%", "+15 points", "between +8 and +22", "populations may differ", "n = 411"),
    "fr": ("de 27 % à 42 %", "+15 points", "entre +8 et +22", "populations peuvent différer", "n = 411"),
    "nl": (
        "van 27 % naar 42 %",
        "+15 punten",
        "tussen +8 en +22",
        "populaties kunnen verschillen",
        "n = 536",
    ),
}
COPY = {"en": "Copy chart", "fr": "Copier le graphique", "nl": "Grafiek kopiëren"}


@pytest.mark.parametrize("language", FIRST_WORDS)
def test_the_adoption_of_social_media_comes_first(start: Start, language: str) -> None:
    window = start(language=language).window
    said = words(window)
    for expected in FIRST_WORDS[language]:
        assert expected in said
    assert window.view.copy_button.text() == COPY[language]
    # Each value stands beside its point too, not in the title alone.
    percent = "27%" if language == "en" else "27 %"
    assert said.count(percent) >= 2


@pytest.mark.parametrize("language", FIRST_WORDS)
def test_the_line_between_waves_that_may_differ_is_dashed(start: Start, language: str) -> None:
    assert dashed_lines(start(language=language).window) == 1


def test_the_table_under_the_chart_has_the_same_numbers(window: MainWindow) -> None:
    table = window.view.table
    assert column(table, "Share") == ["27%", "42%"]
    assert column(table, "95% interval") == ["22% to 32%", "38% to 47%"]
    assert column(table, "Base (n)") == ["411", "536"]
    assert column(table, "Change") == ["", "+15 points"]
    assert column(table, "Interval of the change") == ["", "+8 to +22"]
    assert column(table, "What it means") == ["", "clearly up; populations may differ"]


def test_the_question_is_marked_in_the_tree(window: MainWindow) -> None:
    assert current_line(window) == "Adoption"
    assert window.windowTitle().endswith("SNI Explorer")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "fr", "nl", "de"])
def test_everything_can_be_read_on_the_first_screen(
    start: Start, qtbot: QtBot, language: str, theme: str
) -> None:
    window = start(language=language, theme=theme).window
    for size in SIZES:
        window.resize(*size)
        qtbot.waitUntil(lambda: window.view.card.drawing.width == window.view.card.width())
        assert (window.width(), window.height()) == size
        assert faults_of(window) == [], size


@pytest.mark.parametrize("language", ["en", "fr", "nl", "de"])
def test_everything_can_be_read_in_every_built_in_question(start: Start, language: str) -> None:
    window = start(language=language, size=SIZES[0]).window
    model = window.navigator.model
    questions = [index for index in lines_of(model) if model.node(index).question]
    assert len(questions) > 10
    for index in questions:
        window.navigator.tree.setCurrentIndex(index)
        assert faults_of(window) == [], shown(index)
        assert cells(window.view.table), shown(index)

"""Every number in the window explains itself beside the chart, and the explanation follows what is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTextEdit
from ui.conftest import PATIENCE
from ui.steps import (
    LEFT,
    click,
    click_line,
    click_tab,
    command,
    headings,
    pick,
    plain,
    press,
)

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from ui.conftest import Start

    from sni_desktop.ui.explanation import Explanation
    from sni_desktop.ui.main_window import MainWindow

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def panel(window: MainWindow) -> Explanation:
    assert window.explanation is not None
    assert window.explanation.isVisible()
    return window.explanation


def explained(window: MainWindow) -> str:
    return plain(panel(window).text.toPlainText())


def is_open(window: MainWindow) -> bool:
    return window.explanation is not None and window.explanation.isVisible()


def go_to(window: MainWindow, row: int, heading: str) -> None:
    """Go to a cell of the table under the chart by the keyboard's own means."""
    table = window.view.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, headings(table).index(heading)))


def mark_at(window: MainWindow, words: str) -> QPoint:
    drawing = window.view.card.drawing
    assert drawing is not None
    spot = next(spot for spot in drawing.spots if words in plain(spot.about))
    return QPoint(round(spot.x + spot.width / 2), round(spot.y + spot.height / 2))


# Opening and closing


def test_enter_in_the_table_explains_its_cell(window: MainWindow) -> None:
    go_to(window, 1, "Share")
    press(window.view.table, KEY.Key_Return)
    assert "223 to 227 of 536 round to 42%" in explained(window)


def test_a_double_click_in_the_table_explains_its_cell(window: MainWindow) -> None:
    table = window.view.table
    index = table.model().index(0, headings(table).index("Share"))
    click(table, index)
    assert not is_open(window)
    QTest.mouseDClick(table.viewport(), LEFT, pos=table.visualRect(index).center())
    assert "of 411 round to 27%" in explained(window)


def test_the_context_menu_of_the_table_offers_it(window: MainWindow) -> None:
    table = window.view.table
    assert table.contextMenuPolicy() == Qt.ContextMenuPolicy.ActionsContextMenu
    go_to(window, 1, "Change")
    action = next(each for each in table.actions() if each.objectName() == "explain")
    action.trigger()
    assert "27%" in explained(window)
    assert "p < 0.001" in explained(window)


def test_a_click_on_a_mark_explains_it(window: MainWindow) -> None:
    QTest.mouseClick(window.view.card, LEFT, pos=mark_at(window, "Wave 2: 42%"))
    assert "of 536 round to 42%" in explained(window)


def test_a_click_beside_the_marks_explains_nothing(window: MainWindow) -> None:
    QTest.mouseClick(window.view.card, LEFT, pos=QPoint(4, 4))
    assert not is_open(window)


def test_the_arrow_keys_and_enter_explain_a_mark(window: MainWindow) -> None:
    card = window.view.card
    card.setFocus()
    press(card, KEY.Key_Return)
    assert not is_open(window)  # no mark is chosen yet
    press(card, KEY.Key_Right)
    press(card, KEY.Key_Return)
    before = explained(window)
    press(card, KEY.Key_Right)
    assert explained(window) != before  # it follows without another Enter


def test_the_command_explains_the_first_number_where_none_is_chosen(window: MainWindow) -> None:
    press(window.view.card, KEY.Key_E, CTRL)
    assert "p < 0.001" in explained(window)


def test_the_command_once_more_goes_into_the_explanation(window: MainWindow) -> None:
    go_to(window, 1, "Share")
    press(window.view.table, KEY.Key_E, CTRL)
    assert QApplication.focusWidget() is window.view.table
    press(window.view.table, KEY.Key_E, CTRL)
    assert QApplication.focusWidget() is panel(window).text


@pytest.mark.parametrize("where", ["text", "table"])
def test_escape_closes_it_and_gives_the_options_their_place_back(window: MainWindow, where: str) -> None:
    sizes = window.split.sizes()
    go_to(window, 1, "Share")
    press(window.view.table, KEY.Key_Return)
    assert not window.options.isVisible()
    if where == "text":
        command(window, "explain")
        press(panel(window).text, KEY.Key_Escape)
    else:
        press(window.view.table, KEY.Key_Escape)
    assert not is_open(window)
    assert window.options.isVisible()
    assert window.actions_["options"].isChecked()
    assert window.split.sizes()[:3] == sizes[:3]
    assert QApplication.focusWidget() is window.view.table


def test_options_that_were_hidden_stay_hidden(window: MainWindow) -> None:
    command(window, "options")
    press(window.view.card, KEY.Key_E, CTRL)
    press(window.view.card, KEY.Key_Escape)
    assert not is_open(window)
    assert not window.options.isVisible()


def test_the_chart_keeps_the_room_it_needs(window: MainWindow) -> None:
    press(window.view.card, KEY.Key_E, CTRL)
    card = window.view.card
    assert card.width() >= card.minimumSizeHint().width()
    assert panel(window).width() > 250
    assert window.rect().contains(panel(window).geometry().translated(window.split.pos()))


# Following


def test_it_follows_the_cell_that_is_chosen(window: MainWindow) -> None:
    go_to(window, 0, "Share")
    press(window.view.table, KEY.Key_Return)
    assert "of 411" in explained(window)
    press(window.view.table, KEY.Key_Down)
    assert "of 536" in explained(window)


def test_it_stays_with_its_number_when_the_confidence_changes(window: MainWindow) -> None:
    go_to(window, 0, "Share")
    press(window.view.table, KEY.Key_Return)
    command(window, "options")
    pick(window.options.level, "99%")
    assert "99% interval" in explained(window)
    assert "of 411 round to 27%" in explained(window)


def test_another_question_is_explained_from_its_first_number(window: MainWindow) -> None:
    press(window.view.card, KEY.Key_E, CTRL)
    click_line(window, "Staff internet use")
    assert "social media" not in explained(window)
    assert "Base:" in explained(window)
    click_tab(window, "data")
    assert explained(window) == "Choose a number in the table or a mark of the chart."
    assert not panel(window).copy_button.isEnabled()


def test_it_is_put_into_another_language_in_place(window: MainWindow) -> None:
    go_to(window, 1, "Share")
    press(window.view.table, KEY.Key_Return)
    command(window, "language_fr")
    assert "37,51" in explained(window)
    assert "PME" in explained(window)


def test_words_of_a_file_stay_words(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    lines = ["<b>a</b> & {n} <img src=x>", "plain"] * 60
    path.write_text("\n".join(["question", *lines]), encoding="utf-8")
    window = start(path).window
    qtbot.waitUntil(lambda: "odd" in window.windowTitle(), timeout=PATIENCE)
    press(window.view.card, KEY.Key_E, CTRL)
    assert "Answer: <b>a</b> & {n} <img src=x>" in explained(window)


def test_a_survey_says_who_is_in_the_base(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "base.csv"
    answers = ["red"] * 60 + ["blue"] * 50 + [""] * 10
    path.write_text("\n".join(["colour,number", *(f"{each},1" for each in answers)]), encoding="utf-8")
    window = start(path).window
    qtbot.waitUntil(lambda: "base" in window.windowTitle(), timeout=PATIENCE)
    press(window.view.card, KEY.Key_E, CTRL)
    assert "Base: 110 respondents (n)" in explained(window)
    assert "10 without an answer" in explained(window)


# Copying, and screen readers


def test_it_is_copied_as_text(window: MainWindow) -> None:
    go_to(window, 1, "Share")
    press(window.view.table, KEY.Key_Return)
    QTest.mouseClick(panel(window).copy_button, LEFT)
    copied = QApplication.clipboard().text()
    assert copied.startswith("42%")
    assert plain(copied).endswith(explained(window))
    assert "clipboard" in window.message.text()


def test_part_of_it_can_be_selected_and_copied(window: MainWindow) -> None:
    press(window.view.card, KEY.Key_E, CTRL)
    text: QTextEdit = panel(window).text
    assert text.isReadOnly()
    text.setFocus()
    text.selectAll()
    press(text, KEY.Key_C, CTRL)
    assert plain(QApplication.clipboard().text()) == explained(window)


def test_a_screen_reader_can_name_all_of_it(window: MainWindow) -> None:
    go_to(window, 1, "Share")
    press(window.view.table, KEY.Key_Return)
    assert panel(window).accessibleName() == "Explanation of 42%"
    assert panel(window).text.accessibleName()
    for button in panel(window).findChildren(QAbstractButton):
        assert button.accessibleName() or any(char.isalpha() for char in button.text())


def test_the_command_is_offered_where_there_are_numbers(window: MainWindow) -> None:
    assert window.actions_["explain"].isEnabled()
    click_tab(window, "data")
    assert not window.actions_["explain"].isEnabled()


# Crosstabs, trends and ranks


@pytest.fixture
def crossed(start: Start, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """A survey of four waves in which those in the East say yes more often, broken down by region."""
    path = tmp_path / "crossed.csv"
    rows = [
        f"{2021 + at % 4},{('North', 'East', 'South')[at % 3]},"
        f"{'Yes' if at // 12 % 10 < (8 if at % 3 == 1 else 2) - at % 4 // 2 else 'No'},{1 + at % 3}"
        for at in range(2400)
    ]
    path.write_text("\n".join(["year,Region,Plans,weight", *rows]), encoding="utf-8")
    window = start(path).window
    qtbot.waitUntil(lambda: "crossed" in window.windowTitle(), timeout=PATIENCE)
    click_line(window, "Plans")
    window.store.ask(chart="crosstab", by=("Region",))
    return window


def row_of(window: MainWindow, name: str) -> int:
    model = window.view.table.model()
    return next(row for row in range(model.rowCount()) if model.index(row, 0).data() == name)


def test_a_cell_of_a_crosstab_is_explained_in_full(crossed: MainWindow) -> None:
    go_to(crossed, row_of(crossed, "Yes"), "East (A)")
    press(crossed.view.table, KEY.Key_Return)

    assert panel(crossed)._title.text().endswith("%")
    text = explained(crossed)
    for expected in (
        "Answer: Yes",
        "Wave: 2024",
        "Those who answered “East” to “Region” (column A)",
        "95% interval:",
        "Base: 200 respondents (n)",
        "all others who answered “Region”",
        "In the column: 70.00%",
        "In the rest: 10.00%",
        "Difference: +60.00 points",
        "p < 0.001, below 0.05: higher than the rest",
        "Letters BC: higher than North (B) and South (C)",
        "for the 3 comparisons of this row with the rest in this breakdown (Holm)",
        "for the 3 pairs of columns",
        "never compared with it",
        "the answers are unweighted",
        "Wilson interval",
        "Source: crossed.csv",
    ):
        assert expected in text, expected


def test_the_words_of_a_crosstab_follow_weights_and_the_cell(crossed: MainWindow) -> None:
    go_to(crossed, row_of(crossed, "Yes"), "East (A)")
    press(crossed.view.table, KEY.Key_Return)
    crossed.store.ask(weight="weight")
    assert "Sum of the weights in the base" in explained(crossed)
    assert "column A" in explained(crossed)
    go_to(crossed, row_of(crossed, "No"), "South (C)")
    assert "Letters C" not in explained(crossed)
    assert "“South” to “Region” (column C)" in explained(crossed)
    crossed.store.ask(by=())
    assert "Choose a number" in explained(crossed)


def test_of_a_crosstab_the_first_cell_is_explained_where_none_is_chosen(crossed: MainWindow) -> None:
    press(crossed.view.card, KEY.Key_E, CTRL)
    assert "The total: all who are looked at" in explained(crossed)
    assert panel(crossed)._title.text()


def test_a_mark_of_a_crosstab_is_explained_by_a_click(crossed: MainWindow) -> None:
    QTest.mouseClick(crossed.view.card, LEFT, pos=mark_at(crossed, "Yes, Region: East"))
    assert "column A" in explained(crossed)


def test_leads_say_that_they_are_leads(crossed: MainWindow) -> None:
    crossed.store.ask(exploring=True)
    go_to(crossed, row_of(crossed, "Yes"), "East (A)")
    press(crossed.view.table, KEY.Key_Return)
    assert "Benjamini and Hochberg" in explained(crossed)
    assert "(Holm)" not in explained(crossed)


def test_a_trend_is_explained_from_its_column(crossed: MainWindow) -> None:
    crossed.store.ask(chart="waves", by=())
    table = crossed.view.table
    at = headings(table).index("Trend")
    row = next(row for row in range(table.model().rowCount()) if table.model().index(row, at).data())
    go_to(crossed, row, "Trend")
    press(table, KEY.Key_Return)
    text = explained(crossed)
    for expected in ("The trend", "2021: ", "2024: ", "generalised least squares", "Cochran's Q"):
        assert expected in text, expected
    crossed.store.ask(level=0.99)
    assert "99% interval of the slope" in explained(crossed)


def test_a_rank_is_explained_from_its_column(crossed: MainWindow) -> None:
    click_line(crossed, "Region")
    crossed.store.ask(chart="ranking", by=())
    table = crossed.view.table
    at = headings(table).index("Rank")
    row = next(row for row in range(table.model().rowCount()) if table.model().index(row, at).data())
    go_to(crossed, row, "Rank")
    press(table, KEY.Key_Return)
    assert panel(crossed)._title.text().startswith("Rank ")
    assert "Not told apart from it: " in explained(crossed)
    assert "pairs of answers compared" in explained(crossed)


def test_a_change_is_from_one_wave_to_another(window: MainWindow) -> None:
    go_to(window, 1, "Change")
    press(window.view.table, KEY.Key_Return)
    assert "From: Wave 1" in explained(window)
    assert "To: Wave 2" in explained(window)

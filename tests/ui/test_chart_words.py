"""Words of one's own on a chart, and how it is presented: by pointer and keyboard, undone and saved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui.conftest import PATIENCE
from ui.steps import (
    LEFT,
    cells,
    choose_file,
    click_line,
    click_tab,
    command,
    open_file,
    pick,
    plain,
    press,
    tick,
    unfold,
    words,
)

from sni_desktop.charts.drawing import Words
from sni_desktop.charts.layout import lay_out
from sni_desktop.core.presentation import Presentation, Presented, Sort
from sni_desktop.core.progress import Progress
from sni_desktop.core.text import Label
from sni_desktop.export.qt.fonts import measure_in
from sni_desktop.export.sizes import size
from sni_desktop.loaders.study_file import open_study
from sni_desktop.ui.autosave import unsaved_folder

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from ui.conftest import Start

    from sni_desktop.ui.main_window import MainWindow

AUTOMATIC = "clearly up, from 27% to 42%"
FRUITS = ("Apple", "Banana", "Cherry", "Date", "Elderberry", "Fig")
CSV = "id,fruit\n" + "".join(
    f"{place * 100 + n},{fruit}\n" for place, fruit in enumerate(FRUITS) for n in range(60 - 9 * place)
)


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    path = tmp_path / "fruits.csv"
    path.write_text(CSV)
    return path


@pytest.fixture
def fruits(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, survey: Path) -> MainWindow:
    """The window with a question of six answers, as bars."""
    open_file(window, monkeypatch, survey)
    qtbot.waitUntil(lambda: "Apple" in words(window), timeout=PATIENCE)
    click_tab(window, "ranking")
    unfold(window)
    return window


def written(window: MainWindow, text: str) -> None:
    """Type a text in the editor that is open, and keep it."""
    editor = window.words.editor
    assert editor.isVisible()
    editor.text.selectAll()
    QTest.keyClicks(editor.text, text)
    press(editor.text, Qt.Key.Key_Return)
    assert not editor.isVisible()


def titled(window: MainWindow, text: str) -> None:
    command(window, "edit_title")
    written(window, text)


def on_title(window: MainWindow) -> QPoint:
    return QPoint(120, 30)


# Title and note


def test_a_double_click_on_the_title_opens_it_with_the_sentence_that_is_replaced(window: MainWindow) -> None:
    QTest.mouseDClick(window.view.card, LEFT, pos=on_title(window))
    editor = window.words.editor
    assert editor.isVisible()
    assert AUTOMATIC in plain(editor.automatic.text())
    assert AUTOMATIC in plain(editor.text.toPlainText())
    assert editor.reset.isHidden()
    written(window, "Four in ten SMEs")
    assert words(window).startswith("Four in ten SMEs")
    assert AUTOMATIC not in words(window)


@pytest.mark.parametrize("key", ["F2", "Ctrl+Shift+T"])
def test_the_title_is_edited_by_the_keyboard_too(window: MainWindow, key: str) -> None:
    window.view.card.setFocus()
    QTest.keySequence(window.view.card, key)
    assert window.words.editor.isVisible()
    assert QApplication.focusWidget() is window.words.editor.text
    press(window.words.editor.text, Qt.Key.Key_Escape)
    assert not window.words.editor.isVisible()
    assert QApplication.focusWidget() is window.view.card
    assert AUTOMATIC in words(window)


def test_what_was_typed_is_kept_when_one_goes_on_elsewhere(window: MainWindow) -> None:
    command(window, "edit_title")
    QTest.keyClicks(window.words.editor.text, "Mine")
    window.navigator.tree.setFocus()
    assert words(window).startswith("Mine")


def test_typing_the_automatic_sentence_again_changes_nothing(window: MainWindow) -> None:
    command(window, "edit_title")
    press(window.words.editor.text, Qt.Key.Key_Return)
    assert not window.store.can_undo
    assert not window.words.is_changed


def test_a_changed_title_says_so_and_is_taken_back_in_one_click(window: MainWindow) -> None:
    assert not window.words.back.isVisible()
    unfold(window)
    titled(window, "Mine")
    assert window.words.back.isVisible()
    assert window.options.chart.back.isVisible()
    QTest.mouseClick(window.words.back, LEFT)
    assert AUTOMATIC in words(window)
    assert not window.words.back.isVisible()
    assert not window.actions_["automatic_words"].isEnabled()


def test_the_editor_itself_leads_back_to_the_automatic_sentence(window: MainWindow) -> None:
    titled(window, "Mine")
    command(window, "edit_title")
    assert window.words.editor.text.toPlainText() == "Mine"
    QTest.mouseClick(window.words.editor.reset, LEFT)
    assert AUTOMATIC in words(window)


def test_a_title_is_undone_and_done_again(window: MainWindow) -> None:
    titled(window, "Mine")
    command(window, "undo")
    assert AUTOMATIC in words(window)
    command(window, "redo")
    assert words(window).startswith("Mine")


def test_a_title_stays_with_its_question_and_comes_back_with_it(window: MainWindow) -> None:
    titled(window, "Mine")
    click_line(window, "Platforms")
    assert "Mine" not in words(window)
    click_line(window, "Adoption")
    assert words(window).startswith("Mine")


def test_a_title_is_of_one_language_and_the_others_keep_the_automatic_one(window: MainWindow) -> None:
    titled(window, "Mine")
    command(window, "language_fr")
    assert "en nette hausse" in words(window)
    assert not window.words.back.isVisible()
    titled(window, "À moi")
    command(window, "language_en")
    assert words(window).startswith("Mine")
    assert "À moi" not in words(window)


def test_screen_readers_still_get_the_automatic_summary(window: MainWindow) -> None:
    before = window.view.card.accessibleDescription()
    titled(window, "Mine")
    assert window.view.card.accessibleName() == "Chart: Mine"
    assert window.view.card.accessibleDescription() == before


def test_a_note_replaces_the_method_and_the_source_stays(window: MainWindow) -> None:
    card = window.view.card
    QTest.mouseDClick(card, LEFT, pos=QPoint(120, card.height() - 30))
    assert "rounding carried" in plain(window.words.editor.automatic.text())
    written(window, "Asked by telephone in the spring.")
    assert "Asked by telephone in the spring." in words(window)
    assert "rounding carried" not in words(window)
    assert "Source: SNI / NSZ" in words(window)


def test_a_chart_with_words_of_ones_own_is_work_to_be_saved(window: MainWindow) -> None:
    assert not window.isWindowModified()
    titled(window, "Mine")
    assert window.isWindowModified()
    command(window, "undo")
    assert not window.isWindowModified()


# Remarks


def walked(window: MainWindow, steps: int = 1) -> None:
    """Go to a mark with the arrow keys."""
    window.view.card.setFocus()
    for _step in range(steps):
        press(window.view.card, Qt.Key.Key_Right)


def test_a_remark_is_put_beside_a_mark_by_the_keyboard_changed_and_removed(fruits: MainWindow) -> None:
    walked(fruits)
    QTest.keySequence(fruits.view.card, "Ctrl+Shift+R")
    written(fruits, "A good year")
    assert "A good year" in words(fruits)
    walked(fruits)
    QTest.keySequence(fruits.view.card, "Ctrl+Shift+R")
    assert fruits.words.editor.text.toPlainText() == "A good year"
    written(fruits, "A bad year")
    assert "A good year" not in words(fruits)
    walked(fruits)
    QTest.keySequence(fruits.view.card, "Ctrl+Shift+R")
    QTest.mouseClick(fruits.words.editor.reset, LEFT)
    assert "year" not in words(fruits)
    command(fruits, "undo")
    assert "A bad year" in words(fruits)


def test_the_menu_of_a_mark_offers_what_can_be_done_with_it(fruits: MainWindow, qtbot: QtBot) -> None:
    drawing = fruits.view.card.drawing
    assert drawing is not None
    spot = next(each for each in drawing.spots if each.stands_for is not None)
    card = fruits.view.card
    at = QPoint(int(spot.x + spot.width / 2), int(spot.y + spot.height / 2))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, card.mapToGlobal(at))
    QApplication.sendEvent(card, event)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    titles = [action.text() for action in popup.actions() if action.text()]
    assert titles == ["Add a &remark…", "Edit &title…", "Edit &note…", "&Automatic title and note"]
    popup.actions()[0].trigger()
    popup.close()
    written(fruits, "Here")
    assert "Here" in words(fruits)
    menu = fruits.words.menu(spot)
    entries = {action.text(): action for action in menu.actions()}
    entries["Re&move the remark"].trigger()
    assert "Here" not in words(fruits)
    menu.deleteLater()


def test_without_a_mark_one_sentence_says_how_to_find_one(window: MainWindow) -> None:
    window.navigator.tree.setFocus()
    command(window, "remark")
    assert not window.words.editor.isVisible()
    assert "beside a mark" in window.message.text()


def test_a_remark_goes_along_into_a_copy(fruits: MainWindow) -> None:
    walked(fruits)
    QTest.keySequence(fruits.view.card, "Ctrl+Shift+R")
    written(fruits, "A good year")
    figure = fruits.store.figure
    assert figure is not None
    copied = lay_out(figure, *size("half-slide").layout, fruits.store.speaker, measure_in("sans"))
    assert "A good year" in " ".join(item.text for item in copied.items if isinstance(item, Words))


# Order, number, decimals


def drawn(window: MainWindow) -> list[str]:
    figure = window.store.figure
    assert figure is not None
    return [window.store.speaker.say(tick.text) for tick in figure.y.ticks]


def test_the_panel_sorts_the_answers(fruits: MainWindow) -> None:
    pick(fruits.options.chart.sort, "Smallest first")
    assert drawn(fruits) == list(reversed(FRUITS))
    pick(fruits.options.chart.sort, "By name")
    assert drawn(fruits) == list(FRUITS)
    command(fruits, "undo")
    assert drawn(fruits) == list(reversed(FRUITS))


def test_the_panel_draws_so_many_answers_and_the_others_together(fruits: MainWindow) -> None:
    pick(fruits.options.chart.most, "3 answers")
    assert drawn(fruits) == ["Apple", "Banana", "Cherry", "Others (3)"]
    assert any(line[0] == "Others (3)" for line in cells(fruits.view.table))
    # The ticks say which answers are drawn by themselves; one more leaves one less to the others.
    tick(fruits.options._sections["answers"].control, "Date")
    assert drawn(fruits) == ["Apple", "Banana", "Cherry", "Date", "Others (2)"]
    pick(fruits.options.chart.most, "Automatic")
    assert drawn(fruits) == list(FRUITS)


def test_order_and_number_go_on_to_another_kind_of_chart_of_the_question(fruits: MainWindow) -> None:
    pick(fruits.options.chart.most, "3 answers")
    titled(fruits, "Mine")
    command(fruits, "next_kind")
    assert fruits.store.query is not None
    assert fruits.store.query.presented.most == 3
    assert "Mine" not in words(fruits)
    command(fruits, "undo")
    assert words(fruits).startswith("Mine")


def test_what_does_not_apply_is_disabled_and_says_why(window: MainWindow) -> None:
    unfold(window)
    chart = window.options.chart
    assert not chart.sort.isEnabled()
    assert not chart.most.isEnabled()
    assert "1000 answers" in chart.places.toolTip()
    click_line(window, "Platforms")
    assert "published order" in chart.sort.toolTip()


def test_a_key_leads_to_the_order_of_the_answers(fruits: MainWindow) -> None:
    fruits.options.words_group.header.click()
    assert not fruits.options.chart.isVisible()
    fruits.options.hide()
    fruits.options.show()
    command(fruits, "order")
    assert QApplication.focusWidget() is fruits.options.chart.sort
    pick(fruits.options.chart.sort, "Smallest first")
    assert fruits.store.query is not None
    assert fruits.store.query.presented.sort is Sort.SMALLEST


# Saved


def saved_as(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    choose_file(monkeypatch, path)
    command(window, "save_as")
    qtbot.waitUntil(lambda: not window.files.saving.tasks.busy, timeout=PATIENCE)


def test_words_order_and_remarks_are_saved_and_come_back(
    fruits: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    titled(fruits, "Fruits of the season")
    pick(fruits.options.chart.most, "3 answers")
    walked(fruits)
    QTest.keySequence(fruits.view.card, "Ctrl+Shift+R")
    written(fruits, "A good year")
    click_line(fruits, "id")
    path = tmp_path / "fruits.sni"
    saved_as(fruits, qtbot, monkeypatch, path)
    assert not fruits.isWindowModified()
    (entry,) = open_study(path, Progress()).study.presentations
    assert (entry.question, entry.chart, entry.presentation.most) == ("fruit", "ranking", 3)

    command(fruits, "close")
    open_file(fruits, monkeypatch, path)
    qtbot.waitUntil(lambda: not fruits.tasks.busy, timeout=PATIENCE)
    qtbot.waitUntil(
        lambda: fruits.store.study is not None and fruits.store.study.id == str(path), timeout=PATIENCE
    )
    fruits.store.look_at(str(path), "fruit", "ranking")
    text = words(fruits)
    assert "Fruits of the season" in text
    assert "A good year" in text
    assert "Others (3)" in text
    assert not fruits.isWindowModified()
    pick(fruits.options.chart.sort, "By name")
    assert fruits.isWindowModified()


def test_words_of_ones_own_outlive_a_crash(
    fruits: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    titled(fruits, "Fruits of the season")
    qtbot.waitUntil(lambda: bool(list(unsaved_folder().glob("*/*.sni"))), timeout=PATIENCE)
    qtbot.waitUntil(lambda: fruits.autosave._task is None, timeout=PATIENCE)
    (snapshot,) = unsaved_folder().glob("*/*.sni")
    (entry,) = open_study(snapshot, Progress()).study.presentations
    assert entry.presentation.title.in_language("en") == "Fruits of the season"


@pytest.mark.parametrize("language", ["fr", "nl", "de"])
def test_the_editor_fits_over_a_small_card(start: Start, language: str) -> None:
    window = start(language=language, size=(820, 560)).window
    command(window, "edit_title")
    editor, card = window.words.editor, window.view.card
    assert card.rect().contains(editor.geometry())
    for button in (editor.cancel, editor.keep):
        assert button.width() >= button.sizeHint().width()


def test_words_come_back_with_a_study_that_is_open_already(window: MainWindow) -> None:
    store = window.store
    study = store.study
    assert study is not None
    own = Presented("adoption", "waves", "", Presentation(title=Label({"en": "Mine"})))
    store.add(replace(study, presentations=(own,)))
    assert words(window).startswith("Mine")
    titled(window, "Newer")
    store.add(replace(study, presentations=(own,)))
    assert words(window).startswith("Newer")


def test_words_and_order_work_nothing_out_again(fruits: MainWindow, analyses: list[object]) -> None:
    analyses.clear()
    titled(fruits, "Mine")
    pick(fruits.options.chart.sort, "By name")
    command(fruits, "language_fr")
    assert analyses == []
    pick(fruits.options.chart.most, "3 réponses")
    assert len(analyses) == 1

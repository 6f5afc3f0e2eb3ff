"""Presenting: the card alone on the screen, driven by keys as a remote control sends them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui.conftest import PATIENCE
from ui.steps import LEFT, click_line, click_tab, command, plain, press, words

from sni_desktop.charts.drawing import Words
from sni_desktop.core.style import GREYS
from sni_desktop.ui.presenting import Presenting

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot
    from ui.conftest import Start

    from sni_desktop.ui.main_window import MainWindow

KEY = Qt.Key


@pytest.fixture
def presenting(window: MainWindow, qtbot: QtBot) -> Presenting:
    return begin(window, qtbot)


def begin(window: MainWindow, qtbot: QtBot, size: tuple[int, int] = (1280, 720)) -> Presenting:
    press(window.view.card, KEY.Key_F11)
    found = window.findChild(Presenting)
    assert isinstance(found, Presenting)
    qtbot.waitExposed(found)
    found.showNormal()
    found.resize(*size)
    return found


def left(window: MainWindow) -> bool:
    return window.findChild(Presenting) is None


def is_gone(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: left(window), timeout=PATIENCE)


def title(presenting: Presenting) -> str:
    assert presenting.card.drawing is not None
    return plain(presenting.card.drawing.title)


def move(presenting: Presenting, x: float, y: float) -> None:
    card = presenting.card
    at = QPointF(x * card.zoom, y * card.zoom)
    event = QMouseEvent(
        QEvent.Type.MouseMove, at, QPointF(card.mapToGlobal(at)), Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(card, event)


def bubble(presenting: Presenting) -> str:
    found = presenting.card._bubble
    return plain(found.text()) if found.isVisible() else ""


def test_f11_fills_the_screen_with_the_card_alone_and_leaves_again(window: MainWindow, qtbot: QtBot) -> None:
    press(window.view.card, KEY.Key_F11)
    presenting = window.findChild(Presenting)
    assert isinstance(presenting, Presenting)
    assert presenting.isFullScreen()
    assert presenting.screen() is window.screen()
    assert presenting.card.size() == presenting.size()
    assert title(presenting) in words(window)
    press(presenting.card, KEY.Key_F11)
    is_gone(window, qtbot)
    assert not window.isFullScreen()


def test_escape_leaves_too_and_the_window_shows_the_question_that_was_presented_last(
    window: MainWindow, presenting: Presenting, qtbot: QtBot
) -> None:
    press(presenting.card, KEY.Key_Right)
    press(presenting.card, KEY.Key_Escape)
    is_gone(window, qtbot)
    assert "LinkedIn" in words(window)


@pytest.mark.parametrize(
    "key", [KEY.Key_Right, KEY.Key_Down, KEY.Key_PageDown, KEY.Key_Space, KEY.Key_Return]
)
def test_keys_of_a_remote_control_go_on(presenting: Presenting, key: Qt.Key) -> None:
    first = title(presenting)
    press(presenting.card, key)
    assert title(presenting) != first
    assert "2/7" in presenting.position.text()


@pytest.mark.parametrize("key", [KEY.Key_Left, KEY.Key_Up, KEY.Key_PageUp, KEY.Key_Backspace])
def test_keys_of_a_remote_control_go_back(presenting: Presenting, key: Qt.Key) -> None:
    first = title(presenting)
    press(presenting.card, KEY.Key_PageDown)
    press(presenting.card, key)
    assert title(presenting) == first
    press(presenting.card, KEY.Key_Space)
    press(presenting.card, KEY.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert title(presenting) == first


def test_there_is_nothing_before_the_first_and_after_the_last(presenting: Presenting) -> None:
    first = title(presenting)
    press(presenting.card, KEY.Key_Left)
    assert title(presenting) == first
    press(presenting.card, KEY.Key_End)
    last = title(presenting)
    press(presenting.card, KEY.Key_Right)
    assert title(presenting) == last != first
    assert presenting.position.text() == "7/7"
    press(presenting.card, KEY.Key_Home)
    assert title(presenting) == first


def test_questions_without_a_chart_are_passed_over(start: Start, qtbot: QtBot, tmp_path: object) -> None:
    from pathlib import Path

    file = Path(str(tmp_path)) / "survey.csv"
    rows = "\n".join(f"{n},{'Yes' if n % 3 else 'No'},comment {n},{'A' if n % 2 else 'B'}" for n in range(90))
    file.write_text("id,One,Remarks,Two\n" + rows, encoding="utf-8")
    window = start(file).window
    store = window.view.card._store
    qtbot.waitUntil(lambda: store.study is not None and store.study.answers is not None, timeout=PATIENCE)
    presenting = begin(window, qtbot)
    assert presenting.position.text() == "1/2"
    press(presenting.card, KEY.Key_Right)
    assert "Two" in presenting.card.accessibleName()


def test_a_study_without_charts_is_not_presented(start: Start, qtbot: QtBot, tmp_path: object) -> None:
    from pathlib import Path

    file = Path(str(tmp_path)) / "survey.csv"
    file.write_text("id,Remarks\n" + "\n".join(f"{n},comment {n}" for n in range(40)), encoding="utf-8")
    window = start(file).window
    store = window.view.card._store
    qtbot.waitUntil(lambda: store.study is not None and store.study.answers is not None, timeout=PATIENCE)
    command(window, "present")
    assert "no chart to present" in plain(window.message.text())
    is_gone(window, qtbot)


def test_from_the_data_it_begins_with_a_chart(window: MainWindow, qtbot: QtBot) -> None:
    click_tab(window, "data")
    presenting = begin(window, qtbot)
    assert "27%" in title(presenting)


def test_the_screen_goes_black_and_comes_back(presenting: Presenting) -> None:
    for key in (KEY.Key_B, KEY.Key_Period):
        first = title(presenting)
        press(presenting.card, key)
        assert presenting.is_blank
        black = presenting.grab().toImage()
        assert black.pixelColor(black.width() // 2, black.height() // 2) == QColor("#000000")
        press(presenting.card, key)
        assert not presenting.is_blank
        press(presenting.card, key)
        press(presenting.card, KEY.Key_Right)
        assert not presenting.is_blank
        assert title(presenting) == first


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 768), (800, 600), (2560, 1080)])
def test_letters_are_large_and_nothing_is_cut(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    presenting = begin(window, qtbot, size)
    for _question in range(7):
        drawing = presenting.card.drawing
        assert drawing is not None
        zoom = presenting.card.zoom
        items = [item for item in drawing.items if isinstance(item, Words)]
        assert min(item.size for item in items) * zoom >= 0.016 * min(size)
        assert round(drawing.width * zoom) == presenting.width()
        assert round(drawing.height * zoom) == presenting.height()
        # The position is under all words.
        below = max(item.y + 0.22 * item.size for item in items) * zoom
        assert presenting.position.geometry().top() >= below - 1
        press(presenting.card, KEY.Key_Right)


def test_the_pointer_and_the_position_go_after_a_while(presenting: Presenting, qtbot: QtBot) -> None:
    assert presenting.position.isVisible()
    for timer in (presenting._pointer_rests, presenting._position_seen):
        assert timer.isActive()
        timer.setInterval(0)
    qtbot.waitUntil(lambda: not presenting.position.isVisible(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: presenting.card.cursor().shape() == Qt.CursorShape.BlankCursor, timeout=PATIENCE)
    presenting._pointer_rests.setInterval(60_000)
    move(presenting, 5, 5)
    assert presenting.card.cursor().shape() == Qt.CursorShape.ArrowCursor
    press(presenting.card, KEY.Key_Right)
    assert presenting.position.isVisible()


def test_hover_click_and_tab_tell_numbers(presenting: Presenting) -> None:
    card = presenting.card
    assert card.drawing is not None
    spot = next(spot for spot in card.drawing.spots if "42%" in plain(spot.about) and spot.line is None)
    x, y = spot.x + spot.width / 2, spot.y + spot.height / 2
    move(presenting, x, y)
    assert "42%" in bubble(presenting)
    assert card.cursor().shape() == Qt.CursorShape.PointingHandCursor
    move(presenting, 3, 3)
    assert bubble(presenting) == ""
    QTest.mouseClick(card, LEFT, pos=QPointF(x * card.zoom, y * card.zoom).toPoint())
    assert "42%" in bubble(presenting)
    press(presenting.card, KEY.Key_Right)
    assert bubble(presenting) == ""
    press(presenting.card, KEY.Key_Tab)
    assert bubble(presenting)
    assert card._bubble.font().pixelSize() == round(12 * card.zoom)
    assert card.rect().contains(card._bubble.geometry())


def test_it_speaks_the_language_and_wears_the_style_of_the_window(start: Start, qtbot: QtBot) -> None:
    window = start(language="nl", theme="dark").window
    window.styles.use(GREYS)
    presenting = begin(window, qtbot)
    shown = presenting.grab().toImage()
    assert shown.pixelColor(4, 4) == QColor(window.view.card.palette_of_roles["surface"])
    assert presenting.card.family == window.view.card.family
    assert title(presenting) in words(window)
    assert "meting" in " ".join(
        plain(item.text).casefold() for item in presenting.card.drawing.items if isinstance(item, Words)
    )


def test_a_screen_reader_is_told_where_one_is(presenting: Presenting) -> None:
    assert presenting.accessibleName() == "Presenting: question 1 of 7"
    assert "27% to 42%" in presenting.card.accessibleName()
    assert presenting.card.hasFocus()
    press(presenting.card, KEY.Key_Right)
    assert presenting.accessibleName() == "Presenting: question 2 of 7"


def test_the_command_leaves_too_where_the_window_is_on_another_screen(
    window: MainWindow, presenting: Presenting, qtbot: QtBot
) -> None:
    command(window, "present")
    is_gone(window, qtbot)


def test_closing_the_program_ends_it(window: MainWindow, presenting: Presenting, qtbot: QtBot) -> None:
    window.close()
    is_gone(window, qtbot)


def test_another_question_of_the_window_is_followed(window: MainWindow, presenting: Presenting) -> None:
    click_line(window, "Platforms")
    assert "LinkedIn" in title(presenting)
    assert presenting.position.text() == "2/7"

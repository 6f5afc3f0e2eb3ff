"""The card answers to the pointer and to the arrow keys: each mark says its figure in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel
from ui.steps import click_line, press

if TYPE_CHECKING:
    from ui.conftest import Start

    from sni_desktop.charts.drawing import Spot
    from sni_desktop.ui.main_window import MainWindow

KEY = Qt.Key


def bubble(window: MainWindow) -> str:
    """Return what the bubble says, "" if there is none."""
    found = window.view.card.findChild(QLabel, "bubble")
    assert found is not None
    if not found.isVisible():
        return ""
    assert window.view.card.rect().contains(found.geometry())
    assert found.height() >= found.heightForWidth(found.width())
    return " ".join(found.text().split())


def spots(window: MainWindow) -> tuple[Spot, ...]:
    drawing = window.view.card.drawing
    assert drawing is not None
    return drawing.spots


def move(window: MainWindow, x: float, y: float) -> None:
    """Move the pointer to a place on the card, as Qt tells the card of it."""
    card = window.view.card
    at = QPointF(x, y)
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        QPointF(card.mapToGlobal(at.toPoint())),
        none,
        none,
        Qt.KeyboardModifier.NoModifier,
    )
    receiver = card.childAt(QPoint(round(x), round(y)))
    assert receiver is None  # everything on the card lets the pointer through
    QApplication.sendEvent(card, event)


def hover(window: MainWindow, words: str) -> None:
    spot = next(spot for spot in spots(window) if words in spot.about)
    move(window, spot.x + spot.width / 2, spot.y + spot.height / 2)


def test_arrow_keys_walk_through_the_marks_and_say_each_with_its_source(window: MainWindow) -> None:
    card = window.view.card
    card.setFocus()
    said = []
    for _spot in spots(window):
        press(card, KEY.Key_Right)
        said.append(bubble(window))
    assert len(set(said)) == len(said)
    (first,) = [text for text in said if "Wave 1: 27%" in text]
    for expected in ("22% to 32%", "n = 411", "source: SNI / NSZ"):
        assert expected in first
    assert any("Wave 2: 42%" in text and "n = 536" in text for text in said)
    # Round the corner, and back again.
    press(card, KEY.Key_Right)
    assert bubble(window) == said[0]
    press(card, KEY.Key_Left)
    assert bubble(window) == said[-1]


def test_escape_takes_the_bubble_away(window: MainWindow) -> None:
    window.view.card.setFocus()
    press(window.view.card, KEY.Key_Down)
    assert bubble(window)
    press(window.view.card, KEY.Key_Escape)
    assert bubble(window) == ""


def test_the_bubble_goes_when_the_keyboard_goes(window: MainWindow) -> None:
    window.view.card.setFocus()
    press(window.view.card, KEY.Key_Down)
    window.navigator.tree.setFocus()
    assert bubble(window) == ""


@pytest.mark.parametrize(
    ("language", "change", "reason"),
    [
        ("en", "+15 points", "does not state the size"),
        ("fr", "+15 points", "ne précise pas la taille"),
        ("nl", "+15 punten", "vermeldt de grootte niet"),
    ],
)
def test_the_pointer_on_the_change_says_why_populations_may_differ(
    start: Start, language: str, change: str, reason: str
) -> None:
    window = start(language=language).window
    hover(window, change)
    assert change in bubble(window)
    assert reason in bubble(window)


def test_the_pointer_on_a_mark_says_its_figure_and_off_it_nothing(window: MainWindow) -> None:
    hover(window, "Wave 2: 42%")
    assert "source: SNI / NSZ" in bubble(window)
    move(window, 3, 3)
    assert bubble(window) == ""


def test_the_bubble_goes_when_the_pointer_leaves(window: MainWindow) -> None:
    hover(window, "Wave 2: 42%")
    assert bubble(window)
    QApplication.sendEvent(window.view.card, QEvent(QEvent.Type.Leave))
    assert bubble(window) == ""


def test_the_bubble_goes_when_another_question_is_opened(window: MainWindow) -> None:
    hover(window, "Wave 2: 42%")
    click_line(window, "Platforms")
    assert bubble(window) == ""


def test_a_screen_reader_gets_the_title_and_the_figures(window: MainWindow) -> None:
    card = window.view.card
    assert "27% to 42%" in card.accessibleName()
    for expected in ("Wave 1: 27%", "Wave 2: 42%", "n = 411", "n = 536"):
        assert expected in " ".join(card.accessibleDescription().split())


def test_every_mark_of_every_built_in_question_says_something_that_fits_on_the_card(
    window: MainWindow,
) -> None:
    window.resize(1000, 700)
    for _question in range(12):
        window.view.card.setFocus()
        for _spot in spots(window):
            press(window.view.card, KEY.Key_Right)
            assert bubble(window)
        window.actions_["next"].trigger()

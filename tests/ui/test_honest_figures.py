"""Figures are never made more exact in the window than they were published."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from ui.steps import (
    cells,
    click_line,
    click_tab,
    column,
    dashed_lines,
    headings,
    item_tooltips,
    lines_of,
    plain,
    press,
    shown,
    tooltips,
    words,
)

if TYPE_CHECKING:
    from ui.conftest import Start

    from sni_desktop.ui.main_window import MainWindow

PERCENTAGE = re.compile(r"\d\s*%")
PLATFORMS = {"en": "Platforms", "fr": "Plateformes", "nl": "Platformen"}
IMPACT = {"en": "Lasting or passing", "fr": "Durable ou passager", "nl": "Blijvend of voorbijgaand"}
TWO_THIRDS = {"en": "about 2/3", "fr": "environ 2/3", "nl": "ongeveer 2/3"}


def everything_said(window: MainWindow) -> list[str]:
    """Return all that the window says of a question, on hover and to screen readers too."""
    card = window.view.card
    assert card.drawing is not None
    said = [
        window.windowTitle(),
        words(window),
        card.drawing.title,
        card.drawing.summary,
        card.accessibleName(),
        card.accessibleDescription(),
        *(spot.about for spot in card.drawing.spots),
        *headings(window.view.table),
        *(cell for row in cells(window.view.table) for cell in row),
        *item_tooltips(window.view.table),
        *(shown(index) for index in lines_of(window.navigator.model)),
        *tooltips(window.view),
        *tooltips(window.statusBar()),
        window.statusBar().currentMessage(),
        *(label.text() for label in window.statusBar().findChildren(QLabel)),
        window.message.text(),
        *bubbles(window),
    ]
    return [plain(text) for text in said]


def bubbles(window: MainWindow) -> list[str]:
    """Return what is said on a walk through the marks."""
    card = window.view.card
    card.setFocus()
    said = []
    for _spot in card.drawing.spots if card.drawing else ():
        press(card, Qt.Key.Key_Right)
        assert card._bubble.isVisible()
        said.append(card._bubble.text())
    return said


@pytest.mark.parametrize("language", PLATFORMS)
def test_platforms_are_ranks_and_nowhere_percentages(start: Start, language: str) -> None:
    window = start(language=language).window
    click_line(window, PLATFORMS[language])
    for text in everything_said(window):
        assert not PERCENTAGE.search(text), text
        assert "66" not in text


def test_platforms_stand_in_their_published_order(window: MainWindow) -> None:
    click_line(window, "Platforms")
    places = {
        (answer, wave): place
        for answer, wave, place in zip(
            column(window.view.table, "Answer"),
            column(window.view.table, "Wave"),
            column(window.view.table, "Place"),
            strict=True,
        )
    }
    assert places == {
        ("Facebook", "Wave 1"): "1–2",
        ("LinkedIn", "Wave 1"): "1–2",
        ("Twitter", "Wave 1"): "3",
        ("Google+", "Wave 1"): "not named",
        ("LinkedIn", "Wave 2"): "1",
        ("Facebook", "Wave 2"): "2",
        ("Twitter", "Wave 2"): "3",
        ("Google+", "Wave 2"): "4",
    }
    said = words(window)
    assert "LinkedIn named first" in said
    assert "joint" in said
    assert "not named in Wave 1" in said
    assert dashed_lines(window) == 3


def test_a_published_order_offers_no_confidence_and_no_intervals(window: MainWindow) -> None:
    click_line(window, "Platforms")
    assert not window.options.level.isVisible()
    assert [box.text() for box in window.options.boxes.values() if "nterval" in box.text()]
    assert not [box for box in window.options.boxes.values() if "nterval" in box.text() and box.isVisible()]


@pytest.mark.parametrize("language", IMPACT)
def test_two_thirds_stay_two_thirds(start: Start, language: str) -> None:
    window = start(language=language).window
    click_line(window, IMPACT[language])
    for view in ("attitudes", "ranking", "waves"):
        if not window.view.can_view(view):
            continue
        click_tab(window, view)
        assert TWO_THIRDS[language] in words(window), view
        for text in everything_said(window):
            assert not re.search(r"6[67]([.,]\d)?\s*%|66[.,]|33[.,]\d|33\s*%", text), text


def test_two_thirds_are_about_two_thirds_in_the_table(window: MainWindow) -> None:
    click_line(window, "Lasting or passing")
    shares = [row for row in cells(window.view.table) if "about 2/3" in row]
    assert len(shares) == 1
    assert "approximate figure" in shares[0]


def test_two_thirds_stay_two_thirds_among_all_published_figures(window: MainWindow) -> None:
    click_line(window, "Lasting or passing")
    click_tab(window, "data")
    table = window.view.data.table
    assert any("about 2/3" in row for row in cells(table))
    assert not [row for row in cells(table) if re.search(r"6[67]([.,]\d)?\s*%", " ".join(row))]


def test_an_unpublished_base_is_said_to_be_unpublished_and_gives_no_interval(window: MainWindow) -> None:
    model, table = window.navigator.model, window.view.table
    without = 0
    for index in [index for index in lines_of(model) if model.node(index).question]:
        window.navigator.tree.setCurrentIndex(index)
        bases = column(table, "Base (n)") if "Base (n)" in headings(table) else []
        intervals = column(table, "95% interval") if "95% interval" in headings(table) else [""] * len(bases)
        for base, interval in zip(bases, intervals, strict=bool(bases)):
            without += base == "not published"
            assert base != "not published" or interval == "", shown(index)
    assert without

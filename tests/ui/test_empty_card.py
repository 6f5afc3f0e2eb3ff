"""Where there is nothing to draw, the card says why in words and leads on; nothing is drawn or copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest
from ui.conftest import PATIENCE
from ui.steps import LEFT, click_line, click_tab, plain

from sni_desktop.core.filters import Condition, Test

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QPushButton
    from pytestqt.qtbot import QtBot
    from ui.conftest import Start

    from sni_desktop.ui.main_window import MainWindow

AGREE = ("Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree")


@pytest.fixture
def opened(start: Start, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """A survey of two waves with a scale, tick boxes, a number, and weights of which some are all zero."""
    rows = [
        f"{2023 + at % 2},{('North', 'East', 'South')[at % 3]},{('Small', 'Large')[at // 3 % 2]},"
        f"{AGREE[at % 5]},{at % 2},{at % 3 // 2},{0 if at % 3 == 0 else 1 + at % 7 / 10},"
        f"{('', 'asked')[at % 2]}"
        for at in range(600)
    ]
    head = "year,Region,Size,Opinion,Media: LinkedIn,Media: Facebook,weight,Late"
    path = tmp_path / "some.csv"
    path.write_text("\n".join([head, *rows]), encoding="utf-8")
    window = start(path).window
    qtbot.waitUntil(lambda: "some" in window.windowTitle(), timeout=PATIENCE)
    return window


def nobody(window: MainWindow) -> None:
    window.store.ask(where=Condition("weight", Test.BETWEEN, ("90", "95")))


def said(window: MainWindow) -> str:
    card = window.view.card
    assert card.empty.isVisible()
    assert card.drawing is None
    return plain(card.empty.label.text())


def button(window: MainWindow, words: str) -> QPushButton:
    return next(each for each in window.view.card.empty.buttons if words in each.accessibleName())


@pytest.mark.parametrize(
    ("question", "chart"),
    [
        ("Region", "waves"),
        ("Region", "ranking"),
        ("Opinion", "attitudes"),
        ("Media", "ranking"),
        ("Size", "crosstab"),
    ],
)
def test_a_filter_that_nobody_passes_is_said_in_every_chart(
    opened: MainWindow, question: str, chart: str
) -> None:
    click_line(opened, question)
    opened.store.ask(chart=chart, by=("Region",) if chart == "crosstab" else ())
    nobody(opened)

    assert said(opened) == "Nobody meets these conditions."
    assert "weight is between 90 and 95" in plain(opened.view.card.empty.hint.text())
    assert opened.view.card.accessibleName() == "Nobody meets these conditions."
    assert "Nobody meets these conditions" in opened.status.base.text()
    assert not opened.view.table.isVisible()
    assert opened.store.figure is None
    for command in ("copy", "copy_table", "export_png", "explain"):
        assert not opened.actions_[command].isEnabled(), command
    assert not opened.view.copy_button.isEnabled()


def test_everybody_is_one_click_away(opened: MainWindow) -> None:
    nobody(opened)
    QTest.mouseClick(button(opened, "Everybody"), LEFT)

    assert opened.store.query.where is None
    assert not opened.view.card.empty.isVisible()
    assert opened.view.table.isVisible()
    assert opened.actions_["copy"].isEnabled()


def test_so_is_the_filter(opened: MainWindow, qtbot: QtBot) -> None:
    nobody(opened)
    QTest.mouseClick(button(opened, "Change the filter"), LEFT)
    editor = opened.options.conditions._editor
    assert editor is not None
    assert editor.isVisible()
    editor.close()


def test_weights_that_are_all_zero_are_not_called_a_filter(opened: MainWindow) -> None:
    opened.store.ask(weight="weight", where=Condition("Region", Test.IS, ("North",)))

    assert said(opened) == "All who meet these conditions have a weight of zero: nobody counts."
    QTest.mouseClick(button(opened, "Unweighted"), LEFT)
    assert opened.store.query.weight == ""
    assert not opened.view.card.empty.isVisible()


def test_a_filter_that_some_pass_elsewhere_names_the_waves(opened: MainWindow) -> None:
    click_line(opened, "Size")
    opened.store.ask(waves=("2023",), where=Condition("Late", Test.IS, ("asked",)))

    assert said(opened) == "Nobody in 2023 meets these conditions."


def test_it_is_said_in_the_language_of_the_window(opened: MainWindow) -> None:
    nobody(opened)
    before = said(opened)
    opened.actions_["language_fr"].trigger()
    assert len(opened.view.card.empty.buttons) == 2
    opened.actions_["language_en"].trigger()
    assert said(opened) == before


def test_an_empty_crosstab_offers_breakdowns_and_names_the_key(opened: MainWindow) -> None:
    click_line(opened, "Opinion")
    click_tab(opened, "crosstab")

    assert not opened.view.table.isVisible()
    assert "+B makes" in opened.view.card.empty.hint.text()
    assert opened.status.base.text() == opened.view.card.empty.label.text()
    assert [each.accessibleName() for each in opened.view.card.empty.buttons] == ["By Region", "By Size"]
    QTest.mouseClick(button(opened, "By Size"), LEFT)
    assert opened.store.query.by == ("Size",)
    assert opened.view.table.isVisible()


def test_a_table_that_was_hidden_stays_hidden(opened: MainWindow) -> None:
    opened.actions_["table"].trigger()
    nobody(opened)
    opened.store.ask(where=None)
    assert not opened.view.table.isVisible()
    opened.actions_["table"].trigger()
    assert opened.view.table.isVisible()


# What a file opens with


def test_a_file_opens_with_the_first_question_that_not_all_answered_alike(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "round.csv"
    rows = [f"{at},ESS11,2024-01-{1 + at % 28:02},{1 + at / 1000:.3f},{'AB'[at % 2]}" for at in range(300)]
    path.write_text("\n".join(["idno,essround,date,dweight,vote", *rows]), encoding="utf-8")
    window = start(path).window
    qtbot.waitUntil(lambda: "round" in window.windowTitle(), timeout=PATIENCE)

    assert window.store.query.question == "vote"

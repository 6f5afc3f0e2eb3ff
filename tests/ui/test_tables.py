"""Tables on screen are sorted by a click on a heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from ui.conftest import PATIENCE
from ui.steps import cells, click_heading, click_line, click_tab, column, command, headings

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from ui.conftest import Start

    from sni_desktop.ui.main_window import MainWindow

ROWS = ["9", "100", "-2", "20", "3", "5"] * 10


@pytest.fixture
def opened(start: Start, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The window with a survey file whose answers are easy to sort."""
    path = tmp_path / "sizes.csv"
    lines = [f"{1 + at % 2},{text},{'abc'[at % 3]}" for at, text in enumerate(ROWS)]
    path.write_text("\n".join(["round,size,letter", *lines]), encoding="utf-8")
    window = start(path).window
    qtbot.waitUntil(lambda: "sizes" in window.windowTitle(), timeout=PATIENCE)
    return window


def test_numbers_under_the_chart_are_sorted_by_size(window: MainWindow) -> None:
    click_line(window, "Staff internet use")
    table = window.view.table
    before = cells(table)
    click_heading(table, "Share")
    assert column(table, "Share") == ["14%", "33%", "86%"]
    click_heading(table, "Share")
    assert column(table, "Share") == ["86%", "33%", "14%"]
    click_heading(table, "Share")
    assert cells(table) == before


def test_words_under_the_chart_are_sorted_by_letter(window: MainWindow) -> None:
    click_line(window, "Platforms")
    table = window.view.table
    click_heading(table, "Answer")
    answers = column(table, "Answer")
    assert answers == sorted(answers, key=str.casefold)


def test_empty_cells_come_last_in_either_direction(window: MainWindow) -> None:
    table = window.view.table
    for _click in range(2):
        click_heading(table, "Change")
        assert column(table, "Change") == ["+15 points", ""]


def test_the_rows_of_a_file_are_sorted_by_size_and_restored_by_a_third_click(opened: MainWindow) -> None:
    command(opened, "view_data")
    table = opened.view.shown_table
    assert column(table, "size") == ROWS
    click_heading(table, "size")
    assert column(table, "size") == sorted(ROWS, key=int)
    click_heading(table, "size")
    assert column(table, "size") == sorted(ROWS, key=int, reverse=True)
    click_heading(table, "size")
    assert column(table, "size") == ROWS


def test_a_table_stays_sorted_when_the_language_changes(window: MainWindow) -> None:
    click_line(window, "Staff internet use")
    click_heading(window.view.table, "Share")
    command(window, "language_fr")
    assert [row[headings(window.view.table).index("Part")] for row in cells(window.view.table)] == [
        "14 %",
        "33 %",
        "86 %",
    ]


def test_the_figures_of_a_built_in_study_are_listed_with_their_source(window: MainWindow) -> None:
    click_tab(window, "data")
    table = window.view.shown_table
    assert table is window.view.data.table
    assert table.model().rowCount() > 15
    assert any("27%" in row and "411" in row for row in cells(table))
    assert all(source for source in column(table, "Source"))


def test_numbers_stand_right_and_so_do_their_headings(window: MainWindow) -> None:
    table = window.view.table
    at = headings(table).index("Share")
    for alignment in (
        table.model().index(0, at).data(Qt.ItemDataRole.TextAlignmentRole),
        table.model().headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole),
    ):
        assert Qt.AlignmentFlag(alignment) & Qt.AlignmentFlag.AlignRight

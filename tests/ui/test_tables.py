"""Tables on screen are sorted by a click on a heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from ui.conftest import PATIENCE
from ui.steps import cells, click_heading, click_line, click_tab, column, command, headings

from sni_desktop.charts.table import Column, Table, TableCell
from sni_desktop.core.text import Speaker, Text
from sni_desktop.ui.models import ResultModel
from sni_desktop.ui.tables import DataTable

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QTableView
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


def text_edges(table: QTableView, at: int) -> tuple[int, int]:
    """Return where the letters of a heading and of the first cell end (numbers) in the table."""
    header = table.horizontalHeader()
    place = header.sectionViewportPosition(at), header.sectionSize(at)
    ends = []
    for widget, top, height in (
        (header.viewport(), 4, header.height() - 8),
        (table.viewport(), table.rowViewportPosition(0) + 4, table.rowHeight(0) - 8),
    ):
        picture = widget.grab().toImage()
        ground = picture.pixelColor(place[0] + 1, top)
        inked = [
            x
            for x in range(place[0], place[0] + place[1])
            if any(picture.pixelColor(x, y) != ground for y in range(top, top + height))
        ]
        ends.append(max(inked) if table.model().is_numeric(at) else min(inked))
    return ends[0], ends[1]


@pytest.mark.parametrize("heading", ["Answer", "Share"])
def test_a_heading_stands_where_its_cells_do(window: MainWindow, heading: str) -> None:
    click_line(window, "Staff internet use")
    table = window.view.table
    of_heading, of_cell = text_edges(table, headings(table).index(heading))
    assert abs(of_heading - of_cell) <= 2


def test_numbers_stand_side_by_side_and_only_words_have_the_rest_of_the_line(window: MainWindow) -> None:
    table = window.view.table
    assert table.horizontalHeader().stretchLastSection()
    model = ResultModel()
    columns = (Column("Answer"), *(Column(name, numeric=True) for name in ("Total", "A", "B")))
    row = (TableCell("Yes"), *(TableCell("59%", 0.59) for _each in range(3)))
    model.show(Table(columns, (row,)), Speaker())
    alone = DataTable()
    alone.resize(900, 200)
    alone.show_model(model)
    assert not alone.horizontalHeader().stretchLastSection()
    assert max(map(alone.columnWidth, range(1, 4))) < 100


def test_the_heading_of_a_group_says_what_its_letters_mean(qtbot: QtBot) -> None:
    model = ResultModel()
    group = Text("Group", "letters: answers that share one are not told apart")
    model.show(Table((Column("Answer"), Column(group)), ((TableCell("Yes"), TableCell("a")),)), Speaker())
    role, across = Qt.ItemDataRole.ToolTipRole, Qt.Orientation.Horizontal
    assert model.headerData(0, across, role) is None
    assert model.headerData(1, across, role) == "<span>same letters: not told apart</span>"

"""The copied chart: a PNG and an SVG of one size, light and opaque whatever the window looks like."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from defusedxml.ElementTree import fromstring
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from ui.pictures import check_picture, check_vector, texts_of
from ui.steps import LEFT, cells, choose_file, click, click_line, click_tab, command, headings, plain, press

from sni_desktop.export.sizes import SIZES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from ui.conftest import Start

    from sni_desktop.ui.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


def clipboard() -> QMimeData:
    return QApplication.clipboard().mimeData()


def by_key(window: MainWindow) -> None:
    window.view.card.setFocus()
    press(window.view.card, Qt.Key.Key_C, CONTROL)


def by_button(window: MainWindow) -> None:
    QTest.mouseClick(window.view.copy_button, LEFT)


def by_menu(window: MainWindow) -> None:
    command(window, "copy")


@pytest.mark.parametrize("copy", [by_key, by_button, by_menu])
def test_a_chart_is_copied_as_a_png_and_an_svg_and_as_nothing_else(
    window: MainWindow, copy: Callable[[MainWindow], None]
) -> None:
    copy(window)
    assert sorted(clipboard().formats()) == ["image/png", "image/svg+xml"]
    check_picture(clipboard().data("image/png").data(), SIZES[0])
    check_vector(clipboard().data("image/svg+xml").data(), SIZES[0])
    assert "on the clipboard" in window.message.text()


def test_a_chart_is_copied_with_the_key_while_the_tree_has_the_focus(window: MainWindow) -> None:
    window.navigator.tree.setFocus()
    press(window.navigator.tree, Qt.Key.Key_C, CONTROL)
    assert "image/png" in clipboard().formats()


def test_a_chart_copied_from_a_dark_window_is_the_same(start: Start) -> None:
    light = start(theme="light").window
    command(light, "copy")
    from_light = [clipboard().data(kind).data() for kind in ("image/png", "image/svg+xml")]
    dark = start(theme="dark").window
    assert dark.palette().window().color().lightness() < 80
    command(dark, "copy")
    assert [clipboard().data(kind).data() for kind in ("image/png", "image/svg+xml")] == from_light


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_a_chart_is_copied_in_the_window_s_language(start: Start, language: str) -> None:
    window = start(language=language).window
    command(window, "copy")
    said = texts_of(clipboard().data("image/svg+xml").data())
    assert "42 %" in said
    assert {"fr": "populations peuvent différer", "nl": "populaties kunnen verschillen"}[language] in said


@pytest.mark.parametrize("at", range(len(SIZES)))
def test_a_chart_is_copied_in_the_size_that_was_chosen(window: MainWindow, at: int) -> None:
    from ui.steps import pick

    pick(window.options.copy_size, plain(window.options.copy_size.itemText(at)))
    command(window, "copy")
    check_picture(clipboard().data("image/png").data(), SIZES[at])
    check_vector(clipboard().data("image/svg+xml").data(), SIZES[at])


def test_the_size_of_copies_is_remembered(start: Start) -> None:
    from ui.steps import pick

    pick(start().window.options.copy_size, "Half a slide")
    assert start().window.options.copy_size.currentText() == "Half a slide"


def test_what_is_copied_is_the_question_on_screen(window: MainWindow) -> None:
    click_line(window, "Platforms")
    command(window, "copy")
    said = texts_of(clipboard().data("image/svg+xml").data())
    assert "LinkedIn" in said
    assert "%" not in said


def test_nothing_is_copied_while_there_is_no_chart(window: MainWindow) -> None:
    click_tab(window, "data")
    assert not window.view.copy_button.isEnabled()
    assert not window.actions_["copy"].isEnabled()


# Cells of tables


def test_selected_cells_are_copied_for_spreadsheets_and_for_documents(window: MainWindow) -> None:
    table = window.view.table
    click(table, table.model().index(0, 0))
    QTest.mouseClick(
        table.viewport(),
        LEFT,
        Qt.KeyboardModifier.ShiftModifier,
        table.visualRect(table.model().index(1, 2)).center(),
    )
    press(table, Qt.Key.Key_C, CONTROL)
    assert set(clipboard().formats()) >= {"text/plain", "text/html"}
    assert plain_lines(clipboard().text()) == [
        ["Answer", "Wave", "Share"],
        ["SMEs using social media", "Wave 1", "27%"],
        ["SMEs using social media", "Wave 2", "42%"],
    ]
    document = fromstring(clipboard().html())
    assert [cell.text for cell in document.iter("th")] == ["Answer", "Wave", "Share"]
    assert [cell.text for cell in document.iter("td")][2::3] == ["27%", "42%"]


def plain_lines(text: str) -> list[list[str]]:
    return [line.split("\t") for line in text.splitlines()]


def test_the_whole_table_is_copied_by_its_command(window: MainWindow) -> None:
    command(window, "copy_table")
    assert plain_lines(clipboard().text()) == [headings(window.view.table), *cells(window.view.table)]
    assert "on the clipboard" in window.message.text()


def test_no_copied_cell_can_act_as_a_formula(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "formulas.csv"
    nasty = ('=HYPERLINK("http://x")', "+1+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3+cmd")
    write_rows(path, ["round", "=word"], [[str(1 + at % 2), cell] for at, cell in enumerate(nasty * 30)])
    window = start(path).window
    qtbot.waitUntil(lambda: "formulas" in window.windowTitle(), timeout=20_000)
    command(window, "view_data")
    command(window, "copy_table")
    header, *lines = plain_lines(clipboard().text())
    copied = {line[1] for line in lines}
    assert header == ["round", "'=word"]
    assert copied == {"'" + cell for cell in nasty}
    document = fromstring(clipboard().html())
    assert {cell.text for cell in list(document.iter("td"))[1::2]} == copied


def write_rows(path: Path, header: list[str], rows: list[list[str]]) -> None:
    import csv

    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *rows])


def test_signed_numbers_are_copied_as_they_are(window: MainWindow) -> None:
    command(window, "copy_table")
    assert any("+15 points" in line for line in plain_lines(clipboard().text()))


# Files


def test_a_chart_is_saved_as_a_png(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose_file(monkeypatch, tmp_path / "chart.png")
    command(window, "export_png")
    check_picture((tmp_path / "chart.png").read_bytes(), SIZES[0])
    assert "chart.png" in window.message.text()
    assert [path.name for path in tmp_path.iterdir()] == ["chart.png"]


def test_a_chart_is_saved_as_an_svg_and_gets_its_ending(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose_file(monkeypatch, tmp_path / "chart")
    command(window, "export_svg")
    check_vector((tmp_path / "chart.svg").read_bytes(), SIZES[0])


def test_a_file_that_the_dialog_did_not_ask_about_is_not_replaced(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "chart.png").write_bytes(b"precious")
    choose_file(monkeypatch, tmp_path / "chart")
    command(window, "export_png")
    assert (tmp_path / "chart.png").read_bytes() == b"precious"
    assert "chart.png exists already." in window.message.text()


def test_a_telling_name_is_offered_for_the_file(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[object, ...]] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *asking: (asked.append(asking), ("", ""))[1])
    command(window, "export_png")
    assert str(asked[0][2]).endswith("sni-social-media-adoption-en.png")
    assert window.message.text() == ""


@pytest.mark.parametrize("kind", ["png", "svg"])
def test_a_chart_that_cannot_be_saved_is_answered_with_a_sentence(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kind: str
) -> None:
    choose_file(monkeypatch, tmp_path / "no such folder" / f"chart.{kind}")
    command(window, f"export_{kind}")
    said = window.message.text()
    assert f"chart.{kind} could not be saved." in said
    assert "another folder" in said
    assert not list(tmp_path.iterdir())


def test_a_picture_that_cannot_be_replaced_stays_as_it_was(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A folder of that name stands for whatever is in the way."""
    path = tmp_path / "chart.png"
    path.mkdir()
    choose_file(monkeypatch, path)
    command(window, "export_png")
    assert "could not be saved" in window.message.text()
    assert path.is_dir()


def test_a_filled_template_opens_as_a_study_of_figures(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from python_calamine import load_workbook
    from xlsxwriter import Workbook

    path = tmp_path / "figures.xlsx"
    choose_file(monkeypatch, path)
    command(window, "template")
    assert "figures.xlsx" in window.message.text()
    with load_workbook(path) as book:
        header = book.get_sheet_by_index(0).to_python()[0]
    with Workbook(tmp_path / "filled.xlsx") as filled:
        sheet = filled.add_worksheet()
        sheet.write_row(0, 0, header)
        rows = [("2018", 400, "31 %"), ("2020", 500, "44 %")]
        for at, (wave, n, value) in enumerate(rows, 1):
            sheet.write_row(at, 0, [wave, n, "SMEs", "Has a web shop", "yes", value, "A newspaper", "", ""])
    choose_file(monkeypatch, tmp_path / "filled.xlsx")
    command(window, "open")
    qtbot.waitUntil(lambda: "filled" in window.windowTitle(), timeout=20_000)
    table = [dict(zip(headings(window.view.table), row, strict=True)) for row in cells(window.view.table)]
    assert [(row["Wave"], row["Share"], row["Base (n)"]) for row in table] == [
        ("2018", "31%", "400"),
        ("2020", "44%", "500"),
    ]
    assert "2 published figures" in window.message.text()


def test_a_template_that_cannot_be_saved_is_answered_with_a_sentence(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose_file(monkeypatch, tmp_path / "no such folder" / "figures.xlsx")
    command(window, "template")
    said = window.message.text()
    assert "figures.xlsx" in said
    assert "another folder" in said
    assert "should not have" not in said

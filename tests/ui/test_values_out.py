"""Values out of the window: workbook, CSV, tables on the clipboard, paper."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMarginsF, QMimeData, Qt
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog
from python_calamine import CalamineWorkbook
from ui.conftest import PATIENCE
from ui.steps import cells, choose_file, click_box, click_line, click_tab, command, plain, press, told

from sni_desktop.ui import printing

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from ui.conftest import Start

    from sni_desktop.ui.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


def clipboard() -> QMimeData:
    return QApplication.clipboard().mimeData() or QMimeData()


def test_the_numbers_of_the_chart_are_saved_as_a_workbook(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose_file(monkeypatch, tmp_path / "numbers")
    command(window, "export_chart_xlsx")
    assert "numbers.xlsx" in told(window)
    table, *_others = CalamineWorkbook.from_path(tmp_path / "numbers.xlsx").sheet_names
    headings, *rows = (
        CalamineWorkbook.from_path(tmp_path / "numbers.xlsx").get_sheet_by_name(table).to_python()
    )
    assert [row[headings.index("Share")] for row in rows] == [0.27, 0.42]
    assert len(rows) == len(cells(window.view.table))


@pytest.mark.parametrize(
    ("language", "number", "separator"), [("en", "0.27", ","), ("fr", "0,27", ";"), ("nl", "0,27", ";")]
)
def test_csv_is_saved_in_the_form_of_the_window_s_language(
    start: Start,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    language: str,
    number: str,
    separator: str,
) -> None:
    window = start(language=language).window
    choose_file(monkeypatch, tmp_path / "numbers.csv")
    command(window, "export_chart_csv")
    told(window)
    text = (tmp_path / "numbers.csv").read_text(encoding="utf-8-sig")
    lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    assert lines[1][2] == number


def test_the_other_form_of_csv_can_be_chosen(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    offered: list[str] = []

    def choose(_parent: object, _title: str, _name: str, kinds: str) -> tuple[str, str]:
        offered.extend(kinds.split(";;"))
        return str(tmp_path / "numbers.csv"), offered[1]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    command(window, "export_chart_csv")
    told(window)
    assert offered[0].startswith("CSV with commas")
    assert ";0,27;" in (tmp_path / "numbers.csv").read_text(encoding="utf-8-sig")


@pytest.mark.parametrize(
    "name", ["export_chart_xlsx", "export_chart_csv", "print", "copy_as_table", "copy_data"]
)
def test_there_is_nothing_to_take_out_of_a_view_without_a_chart(window: MainWindow, name: str) -> None:
    assert window.actions_[name].isEnabled()
    click_tab(window, "data")
    assert not window.actions_[name].isEnabled()


def test_the_table_is_copied_for_slides_without_plain_text(window: MainWindow) -> None:
    click_line(window, "Platforms")
    command(window, "copy_as_table")
    assert clipboard().formats() == ["text/rtf", "text/html"]
    rtf = bytes(clipboard().data("text/rtf").data()).decode("ascii")
    shown = [cell for row in cells(window.view.table) for cell in row if cell]
    html = plain(clipboard().html())
    assert shown
    assert all(cell in html for cell in shown)
    assert rtf.count(r"\row") == window.view.model.rowCount() + 1
    assert "LinkedIn" in rtf


def test_the_table_under_the_chart_is_copied_for_slides_too(window: MainWindow) -> None:
    command(window, "copy_table")
    assert {"text/plain", "text/html", "text/rtf"} <= set(clipboard().formats())
    assert "42%" in bytes(clipboard().data("text/rtf").data()).decode("ascii")


@pytest.mark.parametrize(("language", "number"), [("en", "0.27"), ("fr", "0,27"), ("de", "0,27")])
def test_data_are_copied_as_numbers_of_the_language(start: Start, language: str, number: str) -> None:
    window = start(language=language).window
    command(window, "copy_data")
    assert clipboard().text().split("\n")[1].split("\t")[2] == number
    assert not clipboard().hasHtml()


# Printing


def pdf_printer(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageMargins(QMarginsF(14, 14, 14, 14), QPageLayout.Unit.Millimeter)
    return printer


def test_without_a_printer_the_window_says_so(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    press(window.view.card, Qt.Key.Key_P, CONTROL)
    assert "No printer was found" in window.message.text()
    assert not window.findChildren(QPrintPreviewDialog)


def test_the_preview_shows_the_pages_that_are_printed(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    import pypdfium2

    monkeypatch.setattr(printing, "has_printer", lambda: True)
    monkeypatch.setattr(printing, "new_printer", lambda: pdf_printer(tmp_path / "page.pdf"))
    command(window, "print")
    (dialog,) = window.findChildren(QPrintPreviewDialog)
    pages, box = dialog.findChild(QPrintPreviewWidget), dialog.findChild(QCheckBox)
    assert pages is not None
    assert box is not None
    qtbot.waitUntil(lambda: pages.pageCount() == 1, timeout=PATIENCE)
    pages.print_()
    assert "Interval" in printed(pypdfium2.PdfDocument(tmp_path / "page.pdf"))
    click_box(box)
    pages.print_()
    text = printed(pypdfium2.PdfDocument(tmp_path / "page.pdf"))
    assert "42%" in text
    assert "Interval of the change" not in text
    dialog.close()
    qtbot.waitUntil(lambda: not window.findChildren(QPrintPreviewDialog), timeout=PATIENCE)


def printed(pdf: object) -> str:
    return plain(" ".join(page.get_textpage().get_text_bounded() for page in pdf))  # type: ignore[attr-defined]

"""The copied chart: drawings and a picture of one size, light and opaque whatever the window looks like."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from defusedxml.ElementTree import fromstring
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QThreadPool
from PySide6.QtGui import QDrag, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from ui.conftest import PATIENCE
from ui.pictures import check_picture, check_vector, texts_of
from ui.steps import (
    LEFT,
    cells,
    choose_file,
    click,
    click_line,
    click_tab,
    command,
    headings,
    plain,
    press,
    told,
)

from sni_desktop.export.sizes import SIZES

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot
    from ui.conftest import Start

    from sni_desktop.ui.main_window import MainWindow

EMF = 'application/x-openoffice-emf;windows_formatname="Image EMF"'
CONTROL = Qt.KeyboardModifier.ControlModifier


def clipboard() -> QMimeData:
    return QApplication.clipboard().mimeData() or QMimeData()  # None where there is nothing


def copied(window: MainWindow, qtbot: QtBot, name: str = "copy") -> QMimeData:
    """Choose a command that copies, and return what is on the clipboard once it is there."""
    QApplication.clipboard().clear()
    command(window, name)
    qtbot.waitUntil(lambda: bool(clipboard().formats()), timeout=PATIENCE)
    return clipboard()


def by_key(window: MainWindow) -> None:
    window.view.card.setFocus()
    press(window.view.card, Qt.Key.Key_C, CONTROL)


def by_button(window: MainWindow) -> None:
    QTest.mouseClick(window.view.copy_button, LEFT)


def by_menu(window: MainWindow) -> None:
    command(window, "copy")


@pytest.mark.parametrize("copy", [by_key, by_button, by_menu])
def test_a_chart_is_copied_as_two_drawings_and_a_picture_and_as_nothing_else(
    window: MainWindow, qtbot: QtBot, copy: Callable[[MainWindow], None]
) -> None:
    copy(window)
    qtbot.waitUntil(lambda: bool(clipboard().formats()), timeout=PATIENCE)
    assert clipboard().formats() == ["image/svg+xml", EMF, "image/png"]
    check_picture(clipboard().data("image/png").data(), SIZES[0])
    check_vector(clipboard().data("image/svg+xml").data(), SIZES[0])
    assert "on the clipboard" in window.message.text()


def test_a_chart_is_copied_with_the_key_while_the_tree_has_the_focus(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.navigator.tree.setFocus()
    press(window.navigator.tree, Qt.Key.Key_C, CONTROL)
    qtbot.waitUntil(lambda: "image/png" in clipboard().formats(), timeout=PATIENCE)


def test_a_chart_copied_from_a_dark_window_is_the_same(start: Start, qtbot: QtBot) -> None:
    light = start(theme="light").window
    from_light = data_of(copied(light, qtbot))
    dark = start(theme="dark").window
    assert dark.palette().window().color().lightness() < 80
    assert data_of(copied(dark, qtbot)) == from_light
    assert from_light["image/png"]


def data_of(mime: QMimeData) -> dict[str, bytes]:
    return {kind: bytes(mime.data(kind).data()) for kind in mime.formats()}


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_a_chart_is_copied_in_the_window_s_language(start: Start, qtbot: QtBot, language: str) -> None:
    window = start(language=language).window
    said = texts_of(copied(window, qtbot).data("image/svg+xml").data())
    assert "42 %" in said
    assert {"fr": "populations peuvent différer", "nl": "populaties kunnen verschillen"}[language] in said


@pytest.mark.parametrize("at", range(len(SIZES)))
def test_a_chart_is_copied_in_the_size_that_was_chosen(window: MainWindow, qtbot: QtBot, at: int) -> None:
    from ui.steps import pick

    pick(window.options.copy_size, plain(window.options.copy_size.itemText(at)))
    copied(window, qtbot)
    check_picture(clipboard().data("image/png").data(), SIZES[at])
    check_vector(clipboard().data("image/svg+xml").data(), SIZES[at])


def test_the_size_of_copies_is_remembered(start: Start) -> None:
    from ui.steps import pick

    pick(start().window.options.copy_size, "Half a slide")
    assert start().window.options.copy_size.currentText() == "Half a slide"


def test_what_is_copied_is_the_question_on_screen(window: MainWindow, qtbot: QtBot) -> None:
    click_line(window, "Platforms")
    said = texts_of(copied(window, qtbot).data("image/svg+xml").data())
    assert "LinkedIn" in said
    assert "%" not in said


def test_nothing_is_copied_while_there_is_no_chart(window: MainWindow) -> None:
    click_tab(window, "data")
    assert not window.view.copy_button.isEnabled()
    assert not window.actions_["copy"].isEnabled()


def test_the_newest_of_two_copies_is_the_one_that_stays(window: MainWindow, qtbot: QtBot) -> None:
    QApplication.clipboard().clear()
    command(window, "copy")
    command(window, "copy_pdf")
    qtbot.waitUntil(lambda: bool(clipboard().formats()), timeout=PATIENCE)
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()
    assert clipboard().formats() == ["application/pdf"]


def test_a_copy_under_way_is_finished_when_the_window_is_closed(window: MainWindow) -> None:
    QApplication.clipboard().clear()
    command(window, "copy")
    window.close()
    assert "image/png" in clipboard().formats()


@pytest.mark.allowed_log("Unexpected error")
def test_a_copy_that_fails_is_said_and_leaves_the_clipboard_alone(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sni_desktop.export.qt.picture import Picture

    def broken(_picture: Picture) -> bytes:
        raise RuntimeError("a fault of the test's own")

    QApplication.clipboard().setText("what was there")
    monkeypatch.setattr(Picture, "emf", broken)
    command(window, "copy")
    qtbot.waitUntil(lambda: bool(window.message.text()), timeout=PATIENCE)
    assert clipboard().text() == "what was there"


# One format alone


@pytest.mark.parametrize(
    ("name", "kind", "begin"),
    [
        ("copy_svg", "image/svg+xml", b"<?xml"),
        ("copy_outlines", "image/svg+xml", b"<?xml"),
        ("copy_png_1x", "image/png", b"\x89PNG"),
        ("copy_png_2x", "image/png", b"\x89PNG"),
        ("copy_png_3x", "image/png", b"\x89PNG"),
        ("copy_transparent", "image/png", b"\x89PNG"),
        ("copy_pdf", "application/pdf", b"%PDF"),
        ("copy_emf", EMF, b"\x01\0\0\0"),
    ],
)
def test_a_chart_is_copied_as_one_format_alone(
    window: MainWindow, qtbot: QtBot, name: str, kind: str, begin: bytes
) -> None:
    mime = copied(window, qtbot, name)
    assert mime.formats() == [kind]
    assert bytes(mime.data(kind).data()).startswith(begin)


def test_a_picture_is_copied_at_the_resolution_that_was_chosen(window: MainWindow, qtbot: QtBot) -> None:
    for times in (1, 2, 3):
        image = QImage.fromData(copied(window, qtbot, f"copy_png_{times}x").data("image/png").data())
        assert (image.width(), image.height()) == (12 * 96 * times, 5 * 96 * times)
        assert round(image.dotsPerMeterX() * 0.0254) == 96 * times
    clear = QImage.fromData(copied(window, qtbot, "copy_transparent").data("image/png").data())
    assert clear.pixelColor(0, 0).alpha() == 0


def test_the_takeaway_and_the_alternative_text_are_copied_as_plain_words(
    window: MainWindow, qtbot: QtBot
) -> None:
    takeaway = plain(copied(window, qtbot, "copy_takeaway").text())
    assert takeaway.startswith("SMEs using social media: clearly up, from 27% to 42%")
    described = copied(window, qtbot, "copy_alt_text")
    assert not described.hasImage()
    assert len(described.text()) > len(takeaway)
    assert "Wave 2" in described.text()


# Dragging the chart out


@pytest.fixture
def drags(monkeypatch: pytest.MonkeyPatch) -> list[QDrag]:
    """Return a list that grows whenever something is dragged; the offscreen platform drags nothing itself."""
    begun: list[QDrag] = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, *_actions: begun.append(drag))
    return begun


def empty_place(window: MainWindow) -> QPoint:
    card = window.view.card
    assert card.drawing is not None
    at = QPoint(30, 12)
    assert not any(spot.holds(at.x(), at.y()) for spot in card.drawing.spots)
    return at


def pull(window: MainWindow, start: QPoint) -> None:
    """Press the left button on the card and move on, without letting go."""
    card = window.view.card
    QTest.mousePress(card, LEFT, pos=start)
    for step in (5, 20, 60):
        at = QPointF(start + QPoint(step, step))
        event = QMouseEvent(
            QEvent.Type.MouseMove, at, card.mapToGlobal(at), LEFT, LEFT, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(card, event)


def test_the_chart_is_dragged_out_by_an_empty_place_as_a_picture_and_a_file(
    window: MainWindow, qtbot: QtBot, drags: list[QDrag]
) -> None:
    pull(window, empty_place(window))
    qtbot.waitUntil(lambda: bool(drags), timeout=PATIENCE)
    QTest.mouseRelease(window.view.card, LEFT, pos=QPoint(90, 72))
    mime = drags[0].mimeData()
    assert {"image/svg+xml", EMF, "image/png", "text/uri-list"} <= set(mime.formats())
    check_picture(mime.data("image/png").data(), SIZES[0])
    (url,) = mime.urls()
    path = Path(url.toLocalFile())
    assert path.suffix == ".png"
    assert path.read_bytes() == mime.data("image/png").data()
    # The target may come back for it later; it goes with the program.
    window.close()
    assert not path.exists()
    assert not path.parent.parent.exists()


def test_a_mark_and_a_click_drag_nothing(window: MainWindow, qtbot: QtBot, drags: list[QDrag]) -> None:
    card = window.view.card
    assert card.drawing is not None
    spot = next(spot for spot in card.drawing.spots if spot.line is None)
    pull(window, QPointF(spot.x + spot.width / 2, spot.y + spot.height / 2).toPoint())
    QTest.mouseRelease(card, LEFT)
    QTest.mouseClick(card, LEFT, pos=empty_place(window))
    QThreadPool.globalInstance().waitForDone()
    qtbot.wait(50)
    assert drags == []


def test_letting_go_before_the_picture_is_ready_drags_nothing(
    window: MainWindow, qtbot: QtBot, drags: list[QDrag]
) -> None:
    pull(window, empty_place(window))
    QTest.mouseRelease(window.view.card, LEFT, pos=QPoint(90, 72))
    QThreadPool.globalInstance().waitForDone()
    qtbot.wait(50)
    assert drags == []


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
    assert "chart.png" in told(window)
    check_picture((tmp_path / "chart.png").read_bytes(), SIZES[0])
    assert [path.name for path in tmp_path.iterdir()] == ["chart.png"]


def test_a_chart_is_saved_as_an_svg_and_gets_its_ending(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose_file(monkeypatch, tmp_path / "chart")
    command(window, "export_svg")
    assert "chart.svg" in told(window)
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
    said = told(window)
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
    assert "could not be saved" in told(window)
    assert path.is_dir()


def test_a_chart_that_is_still_being_saved_is_there_when_the_window_is_closed(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose_file(monkeypatch, tmp_path / "chart.png")
    command(window, "export_png")
    window.close()
    check_picture((tmp_path / "chart.png").read_bytes(), SIZES[0])


def test_a_chart_is_saved_as_it_was_when_that_was_asked_for(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose_file(monkeypatch, tmp_path / "chart.svg")
    command(window, "export_svg")
    click_line(window, "Platforms")
    told(window)
    assert "LinkedIn" not in (tmp_path / "chart.svg").read_text(encoding="utf-8")


def test_a_filled_template_opens_as_a_study_of_figures(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from python_calamine import load_workbook
    from xlsxwriter import Workbook

    path = tmp_path / "figures.xlsx"
    choose_file(monkeypatch, path)
    command(window, "template")
    assert "figures.xlsx" in told(window)
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
    said = told(window)
    assert "figures.xlsx" in said
    assert "another folder" in said
    assert "should not have" not in said

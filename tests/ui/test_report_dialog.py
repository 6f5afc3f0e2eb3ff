"""The dialog that makes slides: choosing, looking at them before, writing, and changing one's mind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from export.decks import charts_of, faults
from pptx import Presentation
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication
from ui.conftest import PATIENCE
from ui.looks import cut_off
from ui.steps import choose_file, click_box, command, lines_of, pick, press, shown, tick

from sni_desktop.core.text import LANGUAGES
from sni_desktop.export.slides import chart_id
from sni_desktop.ui.report_choices import CHART, CHOSEN
from sni_desktop.ui.report_dialog import ReportDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from ui.conftest import Start

    from sni_desktop.ui.main_window import MainWindow


def dialog_of(window: MainWindow, qtbot: QtBot) -> ReportDialog:
    command(window, "report")
    dialog = window.findChildren(ReportDialog)[-1]
    # Pictures are painted in the background: no test ends in the midst of one.
    qtbot.waitUntil(lambda: not dialog.slides.busy, timeout=PATIENCE)
    return dialog


def painted(dialog: ReportDialog) -> set[int]:
    """Return the rows of the slides that have a picture."""
    return set(dialog.slides._pictures)


def settled(dialog: ReportDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not (dialog.slides.busy or dialog._tasks.busy), timeout=PATIENCE)


def saved(dialog: ReportDialog, qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Save by the button, and wait until the dialog has closed."""
    choose_file(monkeypatch, path)
    with qtbot.waitSignal(dialog.destroyed, timeout=PATIENCE):
        dialog.write_button.click()


def test_the_key_opens_it_and_the_slides_in_view_are_painted(window: MainWindow, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = window.findChildren(ReportDialog)[-1]
    qtbot.waitUntil(lambda: {0, 1, 2} <= painted(dialog), timeout=PATIENCE)
    settled(dialog, qtbot)
    names = [shown(index) for index in lines_of(dialog.slides)]

    assert names[0] == "1. Title"
    assert any("Adoption" in name for name in names)
    picture = dialog.slides.index(0).data(Qt.ItemDataRole.DecorationRole)
    assert isinstance(picture, QPixmap)
    # What is out of view is not painted before it is looked at.
    assert len(painted(dialog)) < len(names)
    dialog.close()


def test_a_report_is_written_in_the_languages_that_are_ticked(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = dialog_of(window, qtbot)
    tick(dialog.choices.languages, "Français")
    tick(dialog.choices.languages, "Nederlands")
    tick(dialog.choices.languages, "English")
    settled(dialog, qtbot)
    saved(dialog, qtbot, tmp_path / "deck.pptx", monkeypatch)
    deck = Presentation(str(tmp_path / "deck.pptx"))

    assert faults(deck) == []
    assert {chart_id.read(shape).language for _slide, shape in charts_of(deck)} == {"fr", "nl"}
    assert "deck.pptx" in window.message.text()


def test_each_language_may_have_a_file(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = dialog_of(window, qtbot)
    assert not dialog.choices.apart.isEnabled()
    tick(dialog.choices.languages, "Français")
    click_box(dialog.choices.apart)
    pick(dialog.choices.format, "PDF (*.pdf)")
    settled(dialog, qtbot)
    saved(dialog, qtbot, tmp_path / "deck.pdf", monkeypatch)

    assert sorted(file.name for file in tmp_path.iterdir() if file.is_file()) == [
        "deck-en.pdf",
        "deck-fr.pdf",
    ]


def test_one_chart_is_one_slide(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = dialog_of(window, qtbot)
    choices = dialog.choices
    pick(choices.what, choices.what.itemText(choices.what.findData(CHART)))
    settled(dialog, qtbot)
    assert dialog.slides.rowCount() == 1
    assert not choices.wave.isEnabled()
    saved(dialog, qtbot, tmp_path / "one.pptx", monkeypatch)

    assert len(Presentation(str(tmp_path / "one.pptx")).slides) == 1


def test_chosen_questions_alone(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = dialog_of(window, qtbot)
    choices = dialog.choices
    assert not choices.questions.isEnabled()
    pick(choices.what, choices.what.itemText(choices.what.findData(CHOSEN)))
    for name in [shown(index) for index in lines_of(choices.question_model)][1:]:
        tick(choices.questions, name)
    click_box(choices.method)
    click_box(choices.tables)
    settled(dialog, qtbot)
    saved(dialog, qtbot, tmp_path / "few.pptx", monkeypatch)

    deck = Presentation(str(tmp_path / "few.pptx"))
    assert [chart_id.read(shape).question for _slide, shape in charts_of(deck)] == ["adoption"]
    assert len(deck.slides) == 1


def test_a_template_gives_its_layouts_and_its_colours(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Presentation().save(str(tmp_path / "house.pptx"))
    dialog = dialog_of(window, qtbot)
    dialog.use_template(tmp_path / "house.pptx")
    qtbot.waitUntil(lambda: dialog.choices.layout_.count() > 0, timeout=PATIENCE)
    settled(dialog, qtbot)
    assert dialog.choices.template.currentText() == "house.pptx"
    assert dialog.choices.layout_.currentText() == "Title Only"
    pick(dialog.choices.layout_, "Title and Content")
    settled(dialog, qtbot)
    saved(dialog, qtbot, tmp_path / "deck.pptx", monkeypatch)

    deck = Presentation(str(tmp_path / "deck.pptx"))
    assert {slide.slide_layout.name for slide, _shape in charts_of(deck)} == {"Title and Content"}


def test_a_file_that_is_no_template_is_told_and_nothing_changes(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "notes.pptx").write_text("no presentation")
    dialog = dialog_of(window, qtbot)
    dialog.use_template(tmp_path / "notes.pptx")
    qtbot.waitUntil(dialog._error.isVisible, timeout=PATIENCE)
    settled(dialog, qtbot)

    assert "notes.pptx" in dialog._error.text()
    assert dialog.choices.layout_.count() == 0
    dialog.close()


def test_writing_can_be_cancelled_and_leaves_nothing(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = dialog_of(window, qtbot)
    dialog.save(tmp_path / "deck.pptx")
    assert dialog.bar.isVisible()
    assert not dialog.write_button.isEnabled()
    dialog.close_button.click()
    settled(dialog, qtbot)

    assert not dialog.bar.isVisible()
    assert dialog.write_button.isEnabled()
    dialog.close()
    qtbot.wait(200)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_the_dialog_did_not_ask_about_is_not_replaced(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "deck.pptx").write_text("mine")
    dialog = dialog_of(window, qtbot)
    choose_file(monkeypatch, tmp_path / "deck")
    dialog.write_button.click()

    assert "deck.pptx" in dialog._error.text()
    assert (tmp_path / "deck.pptx").read_text() == "mine"
    dialog.close()


def test_it_closes_with_the_study(window: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(window, qtbot)
    with qtbot.waitSignal(dialog.destroyed, timeout=PATIENCE):
        window.store.close(window.store.study.id)
    QApplication.processEvents()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off_and_every_control_has_a_name(start: Start, qtbot: QtBot, language: str) -> None:
    window = start(language=language).window
    dialog = dialog_of(window, qtbot)
    choices = dialog.choices
    controls = (choices.what, choices.questions, choices.wave, choices.languages, choices.template)

    assert list(cut_off(dialog)) == []
    for control in (*controls, choices.layout_, choices.format, dialog.preview, dialog.bar):
        assert control.accessibleName()
    keys = [
        text[text.index("&") + 1].casefold()
        for text in (
            *(label.text() for label in choices._labels.values()),
            *(box.text() for box in (choices.apart, choices.keeps, choices.method, choices.tables)),
            dialog.write_button.text(),
            dialog.close_button.text(),
        )
        if "&" in text
    ]
    assert len(keys) == len(set(keys))
    dialog.close()

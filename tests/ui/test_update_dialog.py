"""The dialog that updates a presentation: what it will do before it does it, and a file beside the old."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from export.decks import charts_of, report_of
from pptx import Presentation
from PySide6.QtCore import Qt
from studies import built_in
from ui.conftest import PATIENCE
from ui.looks import cut_off
from ui.steps import cells, choose_file, command, pick, press

from sni_desktop.core.progress import Progress
from sni_desktop.core.text import LANGUAGES, Speaker, plain
from sni_desktop.export.slides import chart_id
from sni_desktop.ui.update_dialog import UpdateDialog, new_name
from sni_desktop.ui.update_model import UpdateModel

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot
    from ui.conftest import Start

    from sni_desktop.core.survey import Study
    from sni_desktop.ui.main_window import MainWindow


def of_wave_1() -> Study:
    """Return the built-in study as it was before its second wave."""
    study = built_in("sni-social-media")
    first = study.waves[0].id
    figures = tuple(figure for figure in study.published if figure.wave == first)
    return replace(study, waves=study.waves[:1], published=figures, comparability=())


@pytest.fixture
def deck(tmp_path: Path, qapp: object) -> Path:
    """A deck of the first wave."""
    path = tmp_path / "board.pptx"
    report_of(of_wave_1()).write(path, Progress())
    return path


def dialog_of(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, path: Path) -> UpdateDialog:
    choose_file(monkeypatch, path)
    command(window, "update_deck")
    dialog = window.findChildren(UpdateDialog)[-1]
    settled(dialog, qtbot)
    return dialog


def settled(dialog: UpdateDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog._tasks.busy, timeout=PATIENCE)


def saved(dialog: UpdateDialog, qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    choose_file(monkeypatch, path)
    with qtbot.waitSignal(dialog.destroyed, timeout=PATIENCE):
        dialog.write_button.click()


def row_of(dialog: UpdateDialog, question: str) -> int:
    return next(
        row
        for row in range(dialog.model.rowCount())
        if (change := dialog.model.change(row)) and change.question == question
    )


def titles(path: Path) -> dict[str, str]:
    return {
        chart_id.read(shape).question: slide.shapes.title.text_frame.text  # type: ignore[union-attr]
        for slide, shape in charts_of(Presentation(str(path)))
    }


def test_the_key_shows_what_will_change_and_saving_leaves_the_old_file(
    window: MainWindow, qtbot: QtBot, deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = deck.read_bytes()
    choose_file(monkeypatch, deck)
    press(window, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = window.findChildren(UpdateDialog)[-1]
    settled(dialog, qtbot)
    rows = cells(dialog.table)

    assert any("27% → 42%" in row[UpdateModel.WHAT] for row in rows)
    saved(dialog, qtbot, deck.with_name("new.pptx"), monkeypatch)
    assert deck.read_bytes() == before
    assert "42%" in titles(deck.with_name("new.pptx"))["adoption"]
    assert "new.pptx was written." in window.message.text()


def test_a_chart_without_a_tick_is_left(
    window: MainWindow, qtbot: QtBot, deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = dialog_of(window, qtbot, monkeypatch, deck)
    row = row_of(dialog, "adoption")
    index = dialog.model.index(row, UpdateModel.SLIDE)
    dialog.table.setCurrentIndex(index)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)

    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    saved(dialog, qtbot, deck.with_name("new.pptx"), monkeypatch)
    found = titles(deck.with_name("new.pptx"))
    assert found["adoption"] == titles(deck)["adoption"]
    assert found["platforms"] != titles(deck)["platforms"]


def test_a_renamed_question_is_offered_and_can_be_chosen(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    study = of_wave_1()
    questions = tuple(replace(each, id="uses") if each.id == "adoption" else each for each in study.questions)
    figures = tuple(
        replace(each, question="uses") if each.question == "adoption" else each for each in study.published
    )
    path = tmp_path / "board.pptx"
    report_of(replace(study, questions=questions, published=figures)).write(path, Progress())
    dialog = dialog_of(window, qtbot, monkeypatch, path)
    row = row_of(dialog, "uses")

    assert "no “uses” any more" in cells(dialog.table)[row][UpdateModel.WHAT]
    dialog.table.selectRow(row)
    name = built_in("sni-social-media").question("adoption").label.in_language("en")
    pick(dialog.question, name)
    settled(dialog, qtbot)
    assert "27% → 42%" in cells(dialog.table)[row][UpdateModel.WHAT]
    saved(dialog, qtbot, tmp_path / "new.pptx", monkeypatch)
    assert "42%" in titles(tmp_path / "new.pptx")["adoption"]


def test_the_old_file_cannot_be_chosen_as_the_new_one(
    window: MainWindow, qtbot: QtBot, deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = deck.read_bytes()
    dialog = dialog_of(window, qtbot, monkeypatch, deck)
    choose_file(monkeypatch, deck)
    dialog.write_button.click()

    assert "is the old presentation" in dialog._error.text()
    assert deck.read_bytes() == before
    dialog.close()


def test_what_is_no_presentation_is_told(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "no.pptx").write_bytes(b"hello")
    dialog = dialog_of(window, qtbot, monkeypatch, tmp_path / "no.pptx")

    assert "no presentation" in dialog._error.text()
    assert not dialog.write_button.isEnabled()
    dialog.close()


def test_a_presentation_without_charts_of_ours_has_nothing_to_save(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Presentation().save(str(tmp_path / "other.pptx"))
    dialog = dialog_of(window, qtbot, monkeypatch, tmp_path / "other.pptx")

    assert not dialog.write_button.isEnabled()
    assert "No chart in it was made here." in dialog._sum.text()
    dialog.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_words_are_cut_off(
    start: Start, qtbot: QtBot, deck: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    dialog = dialog_of(start(language=language).window, qtbot, monkeypatch, deck)

    # Labels get their height when the window has laid itself out anew.
    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not list(cut_off(dialog)), timeout=2000)
    assert list(cut_off(dialog)) == []
    dialog.close()


def test_the_new_name_has_the_newest_wave_and_is_not_taken(tmp_path: Path) -> None:
    study, speaker = built_in("sni-social-media"), Speaker("en")
    first = new_name(tmp_path / "board.pptx", study, speaker)
    first.write_bytes(b"")

    assert first.name == "board – Wave 2.pptx"
    assert new_name(tmp_path / "board.pptx", study, speaker).name == "board – Wave 2 (2).pptx"
    odd = replace(study, waves=(replace(study.waves[0], label=plain("2019/2020: “all”")),))
    assert "/" not in new_name(tmp_path / "board.pptx", odd, speaker).name


def test_the_table_is_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = UpdateModel(built_in("sni-social-media"), Speaker("en"))
    qtmodeltester.check(model)

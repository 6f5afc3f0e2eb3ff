"""Saving a study, closing with unsaved changes, and what comes back after a crash."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton
from ui.conftest import PATIENCE
from ui.steps import LEFT, choose_file, click_line, command, current_line, open_file, words

from sni_desktop.core.decisions import Relabel
from sni_desktop.core.filters import Condition, Test
from sni_desktop.core.progress import Progress
from sni_desktop.core.text import plain
from sni_desktop.export.study_file import save
from sni_desktop.loaders.study_file import open_study
from sni_desktop.ui.autosave import unsaved_folder

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from ui.conftest import Start

    from sni_desktop.app import Application
    from sni_desktop.ui.main_window import MainWindow

CSV = "year,sport,mood\n" + "".join(
    f"20{20 + n % 2},{'Yes' if n % 3 else 'No'},{('Good', 'Bad', 'Mixed')[n % 3]}\n" for n in range(300)
)
SPORTS = plain("Do you do sports?")


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    path = tmp_path / "survey.csv"
    path.write_text(CSV)
    return path


def opened(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    open_file(window, monkeypatch, path)
    qtbot.waitUntil(lambda: window.store.query is not None and is_open(window, path), timeout=PATIENCE)


def is_open(window: MainWindow, path: Path) -> bool:
    study = window.store.study
    return study is not None and study.id == str(path) and not window.tasks.busy


def relabelled(window: MainWindow, qtbot: QtBot, label: str = "Do you do sports?") -> None:
    """Change something as a person does in the panel of questions."""
    window.files.decide(Relabel("sport", plain(label)))
    qtbot.waitUntil(lambda: label_of(window) == label, timeout=PATIENCE)


def label_of(window: MainWindow) -> str:
    study = window.store.study
    assert study is not None
    return study.question("sport").label.in_language("")


def saved_as(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    choose_file(monkeypatch, path)
    command(window, "save_as")
    qtbot.waitUntil(lambda: not window.files.saving.tasks.busy, timeout=PATIENCE)


def kept(qtbot: QtBot, window: MainWindow) -> Path:
    """Wait until unsaved changes are on the disk, and return where."""
    qtbot.waitUntil(lambda: bool(list(unsaved_folder().glob("*/*.sni"))), timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.autosave._task is None, timeout=PATIENCE)
    return next(unsaved_folder().iterdir())


def box_of(window: MainWindow) -> QMessageBox:
    boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert len(boxes) == 1
    return boxes[0]


def answer(window: MainWindow, button: QMessageBox.StandardButton) -> None:
    QTest.mouseClick(box_of(window).button(button), LEFT)


# Saving


def test_a_changed_study_is_marked_saved_and_opened_again_as_it_was(
    application: Application, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, survey: Path, tmp_path: Path
) -> None:
    window = application.window
    opened(window, qtbot, monkeypatch, survey)
    assert not window.isWindowModified()
    relabelled(window, qtbot)
    assert window.isWindowModified()
    click_line(window, "mood")
    application.store.ask(where=Condition("sport", Test.IS, ("Yes",)))
    qtbot.waitUntil(lambda: "Yes" in words(window), timeout=PATIENCE)
    path = tmp_path / "sports.sni"
    saved_as(window, qtbot, monkeypatch, path)
    assert window.message.text() == "sports.sni was saved."
    assert not window.isWindowModified()
    assert survey.read_text() == CSV

    opened(window, qtbot, monkeypatch, path)
    qtbot.waitUntil(lambda: current_line(window) == "mood", timeout=PATIENCE)
    assert label_of(window) == "Do you do sports?"
    assert application.store.query is not None
    assert application.store.query.where == Condition("sport", Test.IS, ("Yes",))
    assert not window.isWindowModified()


def test_save_writes_to_the_same_file_again(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, survey: Path, tmp_path: Path
) -> None:
    opened(window, qtbot, monkeypatch, survey)
    saved_as(window, qtbot, monkeypatch, tmp_path / "sports")
    relabelled(window, qtbot, "Sports?")
    command(window, "save")
    qtbot.waitUntil(lambda: not window.isWindowModified(), timeout=PATIENCE)
    study = open_study(tmp_path / "sports.sni", Progress()).study
    assert study.question("sport").label == plain("Sports?")


def test_a_study_that_another_program_wrote_meanwhile_is_replaced_on_the_second_wish_only(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, survey: Path, tmp_path: Path
) -> None:
    opened(window, qtbot, monkeypatch, survey)
    path = tmp_path / "sports.sni"
    saved_as(window, qtbot, monkeypatch, path)
    theirs = open_study(path, Progress()).study
    save(path, replace(theirs, note=plain("Of a colleague")), None, Progress())
    relabelled(window, qtbot, "Sports?")
    command(window, "save")
    assert "was changed by another program" in window.message.text()
    assert open_study(path, Progress()).study.note == plain("Of a colleague")
    command(window, "save")
    qtbot.waitUntil(lambda: not window.isWindowModified(), timeout=PATIENCE)
    assert open_study(path, Progress()).study.question("sport").label == plain("Sports?")
    relabelled(window, qtbot, "Sports again?")
    path.unlink()
    command(window, "save")
    qtbot.waitUntil(lambda: not window.isWindowModified(), timeout=PATIENCE)
    assert path.exists()


def test_undo_back_to_what_was_saved_leaves_nothing_to_save(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, survey: Path
) -> None:
    opened(window, qtbot, monkeypatch, survey)
    relabelled(window, qtbot)
    command(window, "undo")
    qtbot.waitUntil(lambda: not window.isWindowModified(), timeout=PATIENCE)


@pytest.mark.parametrize(
    ("name", "suffix"),
    [("package", ".zip"), ("sav", ".sav"), ("xlsx", ".xlsx"), ("csv", ".csv"), ("parquet", ".parquet")],
)
def test_a_study_is_exported_for_other_programs(
    window: MainWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    survey: Path,
    tmp_path: Path,
    name: str,
    suffix: str,
) -> None:
    opened(window, qtbot, monkeypatch, survey)
    choose_file(monkeypatch, tmp_path / "out")
    command(window, f"export_{name}")
    qtbot.waitUntil(lambda: window.message.text() == f"out{suffix} was written.", timeout=PATIENCE)
    assert (tmp_path / f"out{suffix}").stat().st_size


def test_an_open_file_is_never_written_over(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, survey: Path
) -> None:
    opened(window, qtbot, monkeypatch, survey)
    choose_file(monkeypatch, survey)
    command(window, "export_csv")
    assert "is open: it is read, and never written" in window.message.text()
    assert survey.read_text() == CSV


def test_a_damaged_study_says_what_is_lost(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, survey: Path, tmp_path: Path
) -> None:
    opened(window, qtbot, monkeypatch, survey)
    path = tmp_path / "sports.sni"
    saved_as(window, qtbot, monkeypatch, path)
    with zipfile.ZipFile(path) as archive:
        at = archive.getinfo("data/answers.bin").header_offset
    content = bytearray(path.read_bytes())
    content[at + 60] ^= 0xFF
    path.write_bytes(content)
    opened(window, qtbot, monkeypatch, path)
    assert "sports.sni is damaged: answers were read again from the cells." in window.message.text()


# Closing


def test_closing_with_changes_asks_first(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, survey: Path, tmp_path: Path
) -> None:
    opened(window, qtbot, monkeypatch, survey)
    relabelled(window, qtbot)
    window.close()
    assert window.isVisible()
    assert box_of(window).text() == "“survey” has changes that are not saved."
    answer(window, QMessageBox.StandardButton.Cancel)
    assert window.isVisible()
    window.close()
    choose_file(monkeypatch, tmp_path / "sports.sni")
    answer(window, QMessageBox.StandardButton.Save)
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE)
    study = open_study(tmp_path / "sports.sni", Progress()).study
    assert study.question("sport").label == SPORTS


def test_a_study_with_changes_closes_once_they_are_discarded(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, survey: Path
) -> None:
    opened(window, qtbot, monkeypatch, survey)
    relabelled(window, qtbot)
    place = kept(qtbot, window)
    command(window, "close")
    answer(window, QMessageBox.StandardButton.Discard)
    qtbot.waitUntil(lambda: "survey" not in window.windowTitle(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: not place.exists(), timeout=PATIENCE)
    window.close()
    assert not window.isVisible()


def test_opening_a_file_again_does_not_lose_its_changes(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, survey: Path
) -> None:
    opened(window, qtbot, monkeypatch, survey)
    relabelled(window, qtbot)
    open_file(window, monkeypatch, survey)
    assert "open already, with changes" in window.message.text()
    assert label_of(window) == "Do you do sports?"


# After a crash


def crash(application: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    """End as a crash does for the disk: nothing is removed, and the system lets go of the locks."""
    autosave = application.window.autosave
    autosave._timer.stop()
    for journal in autosave._journals.values():
        journal.close(remove=False)
    autosave._journals.clear()


def button(window: MainWindow, text: str) -> QPushButton:
    return next(each for each in window.message.findChildren(QPushButton) if each.text() == text)


def test_after_a_crash_unsaved_changes_are_offered_and_come_back(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, survey: Path
) -> None:
    first = start()
    opened(first.window, qtbot, monkeypatch, survey)
    relabelled(first.window, qtbot)
    place = kept(qtbot, first.window)
    crash(first, monkeypatch)

    second = start()
    window = second.window
    qtbot.waitUntil(
        lambda: "ended without saving changes of survey.csv" in window.message.text(), timeout=PATIENCE
    )
    QTest.mouseClick(button(window, "Recover"), LEFT)
    qtbot.waitUntil(lambda: "survey" in window.windowTitle(), timeout=PATIENCE)
    assert label_of(window) == "Do you do sports?"
    assert window.isWindowModified()
    # What the crash left goes once the changes are kept anew.
    qtbot.waitUntil(lambda: not place.exists(), timeout=PATIENCE)
    assert len(list(unsaved_folder().glob("*/*.sni"))) == 1


def test_what_a_crash_left_can_be_discarded(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, survey: Path
) -> None:
    first = start()
    opened(first.window, qtbot, monkeypatch, survey)
    relabelled(first.window, qtbot)
    kept(qtbot, first.window)
    crash(first, monkeypatch)
    window = start().window
    qtbot.waitUntil(lambda: "ended without saving" in window.message.text(), timeout=PATIENCE)
    QTest.mouseClick(button(window, "Discard"), LEFT)
    assert not window.message.isVisible()
    assert list(unsaved_folder().iterdir()) == []


def test_the_offer_comes_back_after_other_news(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, survey: Path
) -> None:
    first = start()
    opened(first.window, qtbot, monkeypatch, survey)
    relabelled(first.window, qtbot)
    kept(qtbot, first.window)
    crash(first, monkeypatch)
    second = start()
    window = second.window
    qtbot.waitUntil(lambda: "ended without saving" in window.message.text(), timeout=PATIENCE)
    second.store.say(plain("Other news."))
    assert window.message.text() == "Other news."
    assert not button(window, "Recover").isVisible()
    window.message.hide()
    qtbot.waitUntil(lambda: "ended without saving" in window.message.text(), timeout=PATIENCE)
    assert button(window, "Recover").isVisible()


def test_a_full_disk_is_told_once_and_nothing_open_is_lost(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, survey: Path, tmp_path: Path
) -> None:
    import errno

    from sni_desktop.export import atomic

    opened(window, qtbot, monkeypatch, survey)
    relabelled(window, qtbot)
    place = kept(qtbot, window)

    def full(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(atomic.os, "fsync", full)
    saved_as(window, qtbot, monkeypatch, tmp_path / "sports.sni")
    assert "not enough room" in window.message.text()
    assert not (tmp_path / "sports.sni").exists()
    assert window.isWindowModified()
    assert label_of(window) == "Do you do sports?"
    monkeypatch.undo()
    assert place.exists()


def test_nothing_is_left_behind_when_all_is_saved(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, survey: Path, tmp_path: Path
) -> None:
    opened(window, qtbot, monkeypatch, survey)
    relabelled(window, qtbot)
    kept(qtbot, window)
    saved_as(window, qtbot, monkeypatch, tmp_path / "sports.sni")
    window.close()
    QThreadPool.globalInstance().waitForDone()
    assert not window.isVisible()
    assert list(unsaved_folder().iterdir()) == []


def test_how_the_file_of_a_study_was_read_can_be_looked_at(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, survey: Path, tmp_path: Path
) -> None:
    opened(window, qtbot, monkeypatch, survey)
    path = tmp_path / "sports.sni"
    saved_as(window, qtbot, monkeypatch, path)
    opened(window, qtbot, monkeypatch, path)
    assert not window.assistant.is_open
    command(window, "reading")
    qtbot.waitUntil(lambda: window.assistant.is_open, timeout=PATIENCE)

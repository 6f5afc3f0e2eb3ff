"""The Data menu: waves added from files and from print, described, and declared comparable."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
import studies
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QLineEdit, QTableView
from ui.conftest import PATIENCE
from ui.looks import cut_off
from ui.steps import cells, choose_file, column, command, dashed_lines, pick, plain, press, shown, words

from sni_desktop.core.decisions import Declare
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import Comparable
from sni_desktop.core.text import LANGUAGES, Speaker
from sni_desktop.loaders.joining import suggested
from sni_desktop.loaders.registry import open_survey
from sni_desktop.ui.figure_grid import COLUMNS, FigureModel
from sni_desktop.ui.figures_dialog import FiguresDialog
from sni_desktop.ui.gate_dialog import GateDialog, GateModel, pairs_of
from sni_desktop.ui.joining_dialog import JoiningDialog
from sni_desktop.ui.match_models import AnswerModel, MatchModel, WaveModel
from sni_desktop.ui.waves_dialog import WavesDialog, WavesModel

if TYPE_CHECKING:
    from pathlib import Path
    from typing import TypeVar

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot
    from ui.conftest import Start

    from sni_desktop.ui.main_window import MainWindow

    Dialog = TypeVar("Dialog", bound=QDialog)

ENGLISH = Speaker("en")
OF_2018 = {"name": "firms 2018.csv", "platform": "Twitter"}
OF_2021 = {"name": "firms 2021.csv", "platform": "Microblogs"}


def survey(folder: Path, name: str, platform: str) -> Path:
    """Write a survey of 120: one platform of three, and whether they trust it."""
    path = folder / name
    platforms = (platform, "LinkedIn", platform, "Facebook")
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = ([platforms[at % 4], "yes" if at % 3 else "no"] for at in range(120))
        csv.writer(file).writerows([["Main platform", "Trusted"], *rows])
    return path


@pytest.fixture
def first(tmp_path: Path) -> Path:
    return survey(tmp_path, **OF_2018)


@pytest.fixture
def second(tmp_path: Path) -> Path:
    return survey(tmp_path, **OF_2021)


def opened(start: Start, qtbot: QtBot, path: Path, **more: object) -> MainWindow:
    window = start(path, **more).window  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: window.windowTitle().startswith(path.stem), timeout=PATIENCE)
    return window


def dialog(window: MainWindow, kind: type[Dialog]) -> Dialog | None:
    return next((each for each in window.findChildren(kind) if each.isVisible()), None)


def wanted(window: MainWindow, qtbot: QtBot, kind: type[Dialog]) -> Dialog:
    qtbot.waitUntil(lambda: dialog(window, kind) is not None, timeout=PATIENCE)
    found = dialog(window, kind)
    assert found is not None
    found.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is found, timeout=PATIENCE)
    return found


def adding(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, path: Path) -> JoiningDialog:
    choose_file(monkeypatch, path)
    command(window, "add_wave")
    return wanted(window, qtbot, JoiningDialog)


def added(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    made = adding(window, qtbot, monkeypatch, path)
    made.add_button.click()
    qtbot.waitUntil(lambda: dialog(window, JoiningDialog) is None, timeout=PATIENCE)


def type_into(table: QTableView, row: int, at: int, text: str) -> None:
    """Type into a cell, as the keyboard does."""
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, at))
    press(table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert table.isAncestorOf(editor)
    assert editor.accessibleName()
    editor.setText(text)
    press(editor, Qt.Key.Key_Return)
    # The cell is taken with the next round of events.
    QApplication.processEvents()


# A wave from a file


def test_a_wave_is_added_with_a_renamed_answer_matched_by_hand(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, first: Path, second: Path
) -> None:
    window = opened(start, qtbot, first)
    made = adding(window, qtbot, monkeypatch, second)
    assert column(made.wave_table, "Wave") == ["2018", "2021"]
    assert column(made.question_table, "In the new file") == ["Main platform", "Trusted"]
    assert cells(made.answer_table)[-1][:2] == ["", "Microblogs"]
    twitter = column(made.answer_table, "Answer in this study").index("Twitter")
    made.answer_table.selectRow(twitter)
    pick(made.answer, "Microblogs")
    assert cells(made.answer_table)[twitter] == ["Twitter", "Microblogs", "chosen"]
    made.add_button.click()
    qtbot.waitUntil(lambda: dialog(window, JoiningDialog) is None, timeout=PATIENCE)
    study = window.store.study
    assert study is not None
    assert [(wave.date, wave.n) for wave in study.waves] == [("2018", 120), ("2021", 120)]
    assert column(window.view.table, "Share")[:2] == ["50%", "50%"]
    assert dashed_lines(window)
    assert "“Twitter” is now called “Microblogs”" in words(window)
    command(window, "undo")
    assert window.store.study is not None
    assert len(window.store.study.waves) == 1


def test_a_question_is_matched_with_another_one_or_with_none(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, first: Path, second: Path
) -> None:
    window = opened(start, qtbot, first)
    made = adding(window, qtbot, monkeypatch, second)
    made.question_table.selectRow(1)
    pick(made.question, "– no match –")
    assert column(made.question_table, "Why")[1:] == ["not in the new file", "only in the new file"]
    pick(made.question, "Main platform")
    assert column(made.question_table, "In the new file") == ["", "Main platform", "Trusted"]
    assert column(made.question_table, "How sure")[1] == "chosen"
    made.close()


def test_waves_need_names_of_their_own_and_dates_that_are_dates(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, first: Path, second: Path
) -> None:
    window = opened(start, qtbot, first)
    made = adding(window, qtbot, monkeypatch, second)
    assert not made.order.isVisible()
    type_into(made.wave_table, 1, WaveModel.DATE, "spring")
    assert any("A date is a year" in label.text() for label in made.findChildren(QLabel))
    type_into(made.wave_table, 1, WaveModel.NAME, "2018")
    assert shown(made.waves.index(1, WaveModel.NAME)) == "2021"
    type_into(made.wave_table, 1, WaveModel.DATE, "")
    assert made.order.isVisible()
    pick(made.order, "the new waves first")
    type_into(made.wave_table, 1, WaveModel.NAME, "Before")
    made.add_button.click()
    qtbot.waitUntil(lambda: dialog(window, JoiningDialog) is None, timeout=PATIENCE)
    study = window.store.study
    assert study is not None
    assert [ENGLISH.say(wave.label) for wave in study.waves] == ["Before", "2018"]


def test_the_dialog_closes_with_the_study_it_was_opened_for(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, first: Path, second: Path
) -> None:
    window = opened(start, qtbot, first)
    adding(window, qtbot, monkeypatch, second)
    command(window, "close")
    qtbot.waitUntil(lambda: dialog(window, JoiningDialog) is None, timeout=PATIENCE)


# The gate


def test_who_declares_waves_comparable_says_why_and_can_take_it_back(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, first: Path, second: Path
) -> None:
    window = opened(start, qtbot, first)
    added(window, qtbot, monkeypatch, second)
    command(window, "gate")
    gate = wanted(window, qtbot, GateDialog)
    assert column(gate.table, "Comparison") == ["may differ"]
    assert "New answers: Microblogs." in gate.about.whole
    gate.declare_button.click()
    assert any("Say who" in label.text() for label in gate.findChildren(QLabel))
    gate.by.setText("Ann")
    gate.declare_button.click()
    assert any("Say why" in label.text() for label in gate.findChildren(QLabel))
    gate.why.setText("The same service")
    gate.declare_button.click()
    qtbot.waitUntil(lambda: "Ann" in column(gate.table, "Comparison")[0], timeout=PATIENCE)
    study = window.store.study
    assert study is not None
    declared = study.decisions[-1]
    assert isinstance(declared, Declare)
    assert (declared.by, declared.state) == ("Ann", Comparable.YES)
    assert "Declared comparable by Ann" in words(window)
    gate.only_open.click()
    assert not cells(gate.table)
    gate.only_open.click()
    command(window, "undo")
    qtbot.waitUntil(lambda: column(gate.table, "Comparison") == ["may differ"], timeout=PATIENCE)
    gate.close()
    command(window, "gate")
    again = wanted(window, qtbot, GateDialog)
    assert again.by.text() == "Ann"


# Waves described and split


def test_waves_are_described_and_break_the_line_by_their_populations(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, first: Path, second: Path
) -> None:
    window = opened(start, qtbot, first)
    added(window, qtbot, monkeypatch, second)
    command(window, "waves")
    made = wanted(window, qtbot, WavesDialog)
    assert not made.source.isVisible()
    for row, text in enumerate(("All SMEs", "SMEs with staff")):
        type_into(made.table, row, WavesModel.POPULATION, text)
    made.apply_button.click()
    qtbot.waitUntil(lambda: dialog(window, WavesDialog) is None, timeout=PATIENCE)
    study = window.store.study
    assert study is not None
    assert [ENGLISH.say(wave.population) for wave in study.waves] == ["All SMEs", "SMEs with staff"]
    assert "Another population" in words(window)
    command(window, "undo")
    assert "Another population" not in words(window)


def test_a_file_is_split_by_the_quarters_of_its_dates(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "interviews.csv"
    days = ("2019-01-15", "2019-02-20", "2019-05-01", "2019-06-30")
    lines = [f"{days[at % 4]},{'yes' if at % 3 else 'no'}" for at in range(120)]
    path.write_text("\n".join(("day,trust", *lines)), encoding="utf-8")
    window = opened(start, qtbot, path)
    command(window, "waves")
    made = wanted(window, qtbot, WavesDialog)
    pick(made.source, "day: quarters")
    made.take_button.click()
    qtbot.waitUntil(
        lambda: window.store.study is not None and len(window.store.study.waves) == 2, timeout=PATIENCE
    )
    assert [plain(name) for name in column(window.view.table, "Wave")[:2]] == ["2019 Q1", "2019 Q2"]
    assert window.options.wave_column.currentText() == "day: quarters"
    pick(window.options.wave_column, "day: months")
    qtbot.waitUntil(
        lambda: window.store.study is not None and len(window.store.study.waves) == 4, timeout=PATIENCE
    )


# Figures


def test_figures_are_typed_read_at_once_and_added(window: MainWindow, qtbot: QtBot) -> None:
    command(window, "add_figures")
    made = wanted(window, qtbot, FiguresDialog)
    row = {"wave": "2019", "question": "Adoption", "answer": "SMEs using social media", "value": "lots"}
    for field, text in row.items():
        type_into(made.grid, 0, COLUMNS.index(field), text)
    type_into(made.grid, 0, COLUMNS.index("source"), "The Daily")
    assert "not understood" in column(made.grid, "Read as")[0]
    assert not made.add_button.isEnabled()
    type_into(made.grid, 0, COLUMNS.index("value"), "60 %")
    assert column(made.grid, "Read as")[0] == "60%: base not published, not tested"
    type_into(made.grid, 0, COLUMNS.index("n"), "500")
    assert column(made.grid, "Read as")[0] == "60% of 500"
    type_into(made.grid, 1, COLUMNS.index("answer"), "Not yet")
    assert cells(made.grid)[1][:2] == ["2019", "Adoption"]
    made.grid.selectRow(1)
    made.remove_button.click()
    made.add_button.click()
    qtbot.waitUntil(lambda: dialog(window, FiguresDialog) is None, timeout=PATIENCE)
    study = window.store.study
    assert study is not None
    assert [wave.id for wave in study.waves] == ["wave-1", "wave-2", "2019"]
    assert "60%" in words(window)
    command(window, "undo")
    assert "60%" not in words(window)


def test_rows_of_a_spreadsheet_are_pasted(window: MainWindow, qtbot: QtBot) -> None:
    command(window, "add_figures")
    made = wanted(window, qtbot, FiguresDialog)
    QApplication.clipboard().setText(
        "wave\tquestion\tanswer\tvalue\tsource\n2019\tPosts?\tYes\t2/3\tA\n2019\tPosts?\tNo\t1/3\tA\n"
    )
    made.grid.setFocus()
    press(made.grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert column(made.grid, "Read as") == [
        "2/3: approximate, not tested",
        "1/3: approximate, not tested",
        "",
    ]
    source = made.model.index(0, COLUMNS.index("source"))
    made.grid.selectionModel().setCurrentIndex(source, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    press(made.grid, Qt.Key.Key_Delete)
    assert "“Source” is empty" in column(made.grid, "Read as")[0]
    made.close()


def test_a_figure_that_is_there_already_is_refused_in_words(window: MainWindow, qtbot: QtBot) -> None:
    command(window, "add_figures")
    made = wanted(window, qtbot, FiguresDialog)
    made.model.paste("Wave 2\tAdoption\tSMEs using social media\t60 %", 0, 0)
    type_into(made.grid, 0, COLUMNS.index("source"), "The Daily")
    made.add_button.click()
    qtbot.waitUntil(
        lambda: any("already" in label.text() for label in made.findChildren(QLabel)), timeout=PATIENCE
    )
    made.close()


# Looks, keyboard and screen readers


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_everything_can_be_read_reached_and_told(
    start: Start,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    first: Path,
    second: Path,
    language: str,
    theme: str,
) -> None:
    window = opened(start, qtbot, first, language=language, theme=theme, size=(820, 560))
    faults = check(adding(window, qtbot, monkeypatch, second))
    dialog(window, JoiningDialog).close()  # type: ignore[union-attr]
    for name, kind in (("add_figures", FiguresDialog), ("waves", WavesDialog)):
        command(window, name)
        made = wanted(window, qtbot, kind)
        faults += check(made)
        made.close()
    added(window, qtbot, monkeypatch, second)
    command(window, "gate")
    faults += check(wanted(window, qtbot, GateDialog))
    assert not faults


def check(made: QDialog) -> list[str]:
    """Return what is wrong with a dialog: too large, cut off, without a name, or two with one access key."""
    faults = [*cut_off(made)]
    if made.width() > 820 or made.height() > 560:
        faults.append(f"{type(made).__name__} is {made.size()}")
    controls = [
        each
        for each in made.findChildren(QAbstractButton)
        + made.findChildren(QComboBox)
        + made.findChildren(QTableView)
        + made.findChildren(QLineEdit)
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    faults += [
        f"{each} has no name"
        for each in controls
        if not each.accessibleName() and not (isinstance(each, QAbstractButton) and each.text())
    ]
    texts = [each.text() for each in controls if isinstance(each, QAbstractButton)]
    texts += [label.text() for label in made.findChildren(QLabel) if label.buddy() and label.isVisible()]
    keys = [key for text in texts if (key := QKeySequence.mnemonic(text).toString())]
    if len(keys) != len(set(keys)):
        faults.append(f"{type(made).__name__} has one access key twice: {texts}")
    return faults


# Models


def test_the_tables_of_a_joining_are_proper_models(
    qtbot: QtBot, qtmodeltester: ModelTester, first: Path, second: Path
) -> None:
    one, two = (open_survey(path, Progress()) for path in (first, second))
    plan = suggested(one, two)
    waves, questions = WaveModel(one, two, plan, ENGLISH), MatchModel(one, two, plan, ENGLISH)
    answers = AnswerModel(ENGLISH)
    match = questions.match_at(0)
    assert match is not None
    answers.show(questions.pair(0), match.options)
    for model in (waves, questions, answers):
        qtmodeltester.check(model)
    answers.choose(0, "")
    questions.choose(0, "")
    for model in (questions, answers):
        qtmodeltester.check(model)


def test_the_other_tables_are_proper_models(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    study = studies.built_in("sni-social-media")
    waves, gate, figures = WavesModel(study.waves, ENGLISH), GateModel(ENGLISH), FigureModel(ENGLISH)
    gate.show(study, pairs_of(study))
    figures.paste("2019\tQ\tA\t42 %", 0, 0)
    for model in (waves, gate, figures):
        qtmodeltester.check(model)
    assert gate.rowCount()
    figures.remove([0])
    qtmodeltester.check(figures)

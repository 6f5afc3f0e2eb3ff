"""The assistant: what a file holds, how it was read, and how a person corrects that."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel
from ui.conftest import PATIENCE
from ui.looks import cut_off
from ui.steps import LEFT, cells, command, open_file, pick, press, shown

from sni_desktop.charts.palette import DARK, LIGHT
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import Kind
from sni_desktop.core.text import LANGUAGES, Speaker, plain
from sni_desktop.loaders.registry import open_survey
from sni_desktop.ui.assistant_models import (
    ANSWER,
    IS_MISSING,
    KIND,
    LABEL,
    MISSING,
    AnswersModel,
    QuestionsModel,
)
from sni_desktop.ui.first_rows import AsReadModel, FirstRowsModel
from sni_desktop.ui.recipe_keeper import recipes_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot
    from ui.conftest import Start

    from sni_desktop.core.survey import Study
    from sni_desktop.ui.assistant import Assistant
    from sni_desktop.ui.main_window import MainWindow

CHECKED = Qt.ItemDataRole.CheckStateRole


def write(path: Path, encoding: str = "utf-8", **more: list[str]) -> Path:
    """Write a file of 40 respondents with two languages and a code that means "don't know"."""
    columns = {
        "id": [f"r{number * 7}" for number in range(40)],
        "Facebook": ["Oui", "Non", "Yes", "No"] * 10,
        "Satisfaction": ["1", "2", "3", "4", "99"] * 8,
        "Spent": ["1,5", "2,25", "0,435", "none", "7"] * 8,
        "City": ["Ghent", "Liège"] * 20,
        **more,
    }
    rows = [list(columns), *zip(*columns.values(), strict=True)]
    path.write_text("\n".join(map(";".join, rows)) + "\n", encoding=encoding)
    return path


@pytest.fixture
def odd(tmp_path: Path) -> Path:
    return write(tmp_path / "survey 2023.csv")


@pytest.fixture
def study(odd: Path) -> Study:
    return open_survey(odd, Progress())


def page_of(window: MainWindow) -> Assistant:
    page = window.assistant.page
    assert page is not None
    return page


def study_of(window: MainWindow) -> Study:
    study = window.store.study
    assert study is not None
    return study


def opened(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, path: Path) -> Assistant:
    """Open a file in which something must be decided."""
    open_file(window, monkeypatch, path)
    qtbot.waitUntil(lambda: window.assistant.is_open and not window.tasks.busy, timeout=PATIENCE)
    page = page_of(window)
    qtbot.waitUntil(lambda: bool(page.lines.toPlainText()) and not page.is_busy, timeout=PATIENCE)
    return page


def decided(window: MainWindow, number: int) -> Callable[[], bool]:
    return lambda: len(study_of(window).decisions) == number and not page_of(window).is_busy


def remedies(page: Assistant) -> list[str]:
    """Return the choices that the findings offer."""
    document = page.findings.document()
    found = []
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            if piece.charFormat().isAnchor():
                found.append(f"{piece.charFormat().anchorHref()} {piece.text()}")
            pieces += 1
        block = block.next()
    return found


def take(page: Assistant, text: str) -> None:
    link = next(link for link in remedies(page) if text in link)
    page.findings.anchorClicked.emit(QUrl(link.split(" ", 1)[0]))


def row(page: Assistant, question: str) -> int:
    return page.questions.questions.row_of(question)


# -- Opening ---------------------------------------------------------------------------------------------


def test_a_file_with_something_odd_opens_in_the_assistant(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, odd: Path
) -> None:
    page = opened(window, qtbot, monkeypatch, odd)
    assert page.lines.toPlainText().splitlines()[1] == "r0;Oui;1;1,5;Ghent"
    assert cells(page.read_table)[0] == ["r0", "Oui", "1", "1,5", "Ghent"]
    assert [line[:3] for line in cells(page.questions)] == [
        *(["id", "id", "Identifier"], ["Facebook", "Facebook", "One answer"]),
        *(["Satisfaction", "Satisfaction", "One answer"], ["Spent", "Spent", "One answer"]),
        ["City", "City", "One answer"],
    ]
    text = page.findings.toPlainText()
    assert all(words in text for words in ("Oui", "What looks odd", "What was assumed"))
    assert not window.view.isVisible()


def test_a_plain_file_goes_to_its_chart(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "plain.csv"
    path.write_text("q,r\n" + "yes,a\nno,b\n" * 10, encoding="utf-8")
    open_file(window, monkeypatch, path)
    qtbot.waitUntil(lambda: "plain" in window.windowTitle() and not window.tasks.busy, timeout=PATIENCE)
    assert not window.assistant.is_open
    assert window.view.isVisible()
    command(window, "reading")
    assert window.assistant.is_open
    command(window, "view_data")
    assert not window.assistant.is_open
    assert window.view.isVisible()


def test_published_figures_were_not_read_from_a_file_of_respondents(window: MainWindow) -> None:
    assert not window.actions_["reading"].isEnabled()


# -- Correcting ------------------------------------------------------------------------------------------


def test_a_type_is_corrected_and_undone(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, odd: Path
) -> None:
    page = opened(window, qtbot, monkeypatch, odd)
    table = page.questions
    index = table.questions.index(row(page, "Spent"), KIND)
    table.scrollTo(index)
    table.setCurrentIndex(index)
    press(table, Qt.Key.Key_F2)
    box = table.findChild(QComboBox)
    assert box is not None
    pick(box, "Number")
    qtbot.waitUntil(decided(window, 1), timeout=PATIENCE)
    assert study_of(window).question("Spent").kind is Kind.NUMBER
    account = table.questions.account("Spent")
    assert account is not None
    assert (account.answers, account.unread, account.n) == (32, 8, 40)
    assert "8 answers to “Spent”" in page.findings.toPlainText()
    assert cells(page.read_table)[3][3] == "⚠ none"
    command(window, "undo")
    qtbot.waitUntil(decided(window, 0), timeout=PATIENCE)
    assert study_of(window).question("Spent").kind is Kind.SINGLE
    assert cells(page.read_table)[3][3] == "none"
    command(window, "redo")
    qtbot.waitUntil(decided(window, 1), timeout=PATIENCE)
    assert window.assistant.is_open


def test_several_questions_get_a_type_at_once(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, odd: Path
) -> None:
    page = opened(window, qtbot, monkeypatch, odd)
    page.questions.mark(["id", "Satisfaction"])
    assert (page.kind.currentText(), page.kind.isEnabled()) == ("", True)
    page.questions.mark(["Satisfaction", "Spent"])
    assert page.kind.currentText() == "One answer"
    pick(page.kind, "Free text")
    qtbot.waitUntil(decided(window, 2), timeout=PATIENCE)
    assert {study_of(window).question(name).kind for name in ("Satisfaction", "Spent")} == {Kind.TEXT}
    assert page.kind.currentText() == "Free text"


def test_alt_and_down_open_a_list_instead_of_going_to_the_next_question(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, odd: Path
) -> None:
    page = opened(window, qtbot, monkeypatch, odd)
    page.kind.setFocus()
    press(page.kind, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert page.kind.view().isVisible()
    assert window.assistant.is_open
    page.kind.hidePopup()


def test_what_belongs_to_a_chart_is_not_offered_beside_the_assistant(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, odd: Path
) -> None:
    page = opened(window, qtbot, monkeypatch, odd)
    assert not window.view.copy_button.isVisible()
    assert not any(window.actions_[name].isEnabled() for name in ("copy", "export_png", "export_svg"))
    assert window.status.base.text() == ""
    page.done_button.click()
    qtbot.waitUntil(window.view.copy_button.isVisible, timeout=PATIENCE)
    assert all(window.actions_[name].isEnabled() for name in ("copy", "export_png", "export_svg"))
    assert "n = 40" in window.status.base.text()


def test_a_remedy_is_taken_and_its_finding_is_settled(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, odd: Path
) -> None:
    page = opened(window, qtbot, monkeypatch, odd)
    take(page, "Oui")
    qtbot.waitUntil(decided(window, 1), timeout=PATIENCE)
    assert cells(page.read_table)[2][1] == "Oui"
    assert not any("Oui" in link for link in remedies(page))
    take(page, "Non")
    qtbot.waitUntil(decided(window, 2), timeout=PATIENCE)
    assert "several languages" not in page.findings.toPlainText()


def test_two_quick_choices_are_both_carried_out(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, odd: Path
) -> None:
    page = opened(window, qtbot, monkeypatch, odd)
    take(page, "Oui")
    take(page, "99")
    qtbot.waitUntil(decided(window, 2), timeout=PATIENCE)


def test_answers_get_labels_an_order_and_missing_values(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, odd: Path
) -> None:
    page = opened(window, qtbot, monkeypatch, odd)
    page.go_to("Satisfaction")
    answers = page.answers
    assert [line[:3] for line in cells(answers.table)] == [
        [code, code, "8"] for code in ("1", "2", "3", "4", "99")
    ]
    answers.model.setData(answers.model.index(4, IS_MISSING), Qt.CheckState.Checked.value, CHECKED)
    qtbot.waitUntil(decided(window, 1), timeout=PATIENCE)
    answers.model.setData(answers.model.index(0, ANSWER), "not at all")
    qtbot.waitUntil(decided(window, 2), timeout=PATIENCE)
    answers.table.selectRow(0)
    QTest.mouseClick(answers.down, LEFT)
    qtbot.waitUntil(decided(window, 3), timeout=PATIENCE)
    question = study_of(window).question("Satisfaction")
    assert [option.code for option in question.options] == ["2", "1", "3", "4"]
    assert question.option("1").label == plain("not at all")
    assert [option.code for option in question.missing] == ["99"]
    answers.table.selectRow(0)
    answers.table.selectionModel().select(
        answers.model.index(2, 0),
        answers.table.selectionModel().SelectionFlag.Select
        | answers.table.selectionModel().SelectionFlag.Rows,
    )
    QTest.mouseClick(answers.merge, LEFT)
    qtbot.waitUntil(decided(window, 4), timeout=PATIENCE)
    assert study_of(window).question("Satisfaction").option("2").also == ("3",)


def test_missing_values_of_a_number_can_be_typed(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, odd: Path
) -> None:
    page = opened(window, qtbot, monkeypatch, odd)
    page.questions.questions.setData(page.questions.questions.index(row(page, "Spent"), KIND), "number")
    qtbot.waitUntil(decided(window, 1), timeout=PATIENCE)
    page.go_to("Spent")
    page.answers.missing.setFocus()
    QTest.keyClicks(page.answers.missing, "none; 7")
    press(page.answers.missing, Qt.Key.Key_Return)
    qtbot.waitUntil(decided(window, 2), timeout=PATIENCE)
    account = page.questions.questions.account("Spent")
    assert account is not None
    assert (account.answers, account.missing, account.unread) == (24, 16, 0)


def test_a_question_gets_another_label_and_another_is_left_out(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, odd: Path
) -> None:
    page = opened(window, qtbot, monkeypatch, odd)
    table = page.questions
    index = table.questions.index(row(page, "City"), LABEL)
    table.setCurrentIndex(index)
    table.edit(index)
    QTest.keyClicks(table.focusWidget() or table, "Where do you live?")
    press(table.focusWidget() or table, Qt.Key.Key_Return)
    qtbot.waitUntil(decided(window, 1), timeout=PATIENCE)
    assert study_of(window).question("City").label == plain("Where do you live?")
    table.mark(["id"])
    QTest.mouseClick(page.leave_out, LEFT)
    qtbot.waitUntil(decided(window, 2), timeout=PATIENCE)
    assert study_of(window).questions[0].id == "Facebook"


def test_tick_boxes_are_taken_apart_and_put_together(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    boxes = {"Media [TV]": ["Yes", "No"] * 20, "Media [Web]": ["No", "No", "Yes", "Yes"] * 10}
    page = opened(window, qtbot, monkeypatch, write(tmp_path / "boxes.csv", **boxes))
    page.questions.mark(["media"] if row(page, "media") >= 0 else ["Media"])
    assert (page.split.isEnabled(), page.gather.isEnabled()) == (True, False)
    QTest.mouseClick(page.split, LEFT)
    qtbot.waitUntil(decided(window, 1), timeout=PATIENCE)
    new = [question.id for question in study_of(window).questions][-2:]
    page.questions.mark(new)
    assert (page.split.isEnabled(), page.gather.isEnabled()) == (False, True)
    QTest.mouseClick(page.gather, LEFT)
    qtbot.waitUntil(decided(window, 2), timeout=PATIENCE)
    last = study_of(window).questions[-1]
    assert last.kind is Kind.MULTIPLE
    assert [option.label for option in last.options] == [plain("TV"), plain("Web")]


def test_an_encoding_is_chosen_by_what_its_letters_are(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page = opened(window, qtbot, monkeypatch, write(tmp_path / "old.csv", encoding="cp1252"))
    offered = [page.form.encoding.itemText(number) for number in range(page.form.encoding.count())]
    assert any(text.startswith("Windows-1252") and "Liège" in text for text in offered)
    assert any(text.startswith("Mac Roman") and "LiËge" in text for text in offered)
    pick(page.form.encoding, next(text for text in offered if text.startswith("Mac Roman")))
    qtbot.waitUntil(lambda: study_of(window).form.encoding == "Mac Roman", timeout=PATIENCE)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: not page.is_busy and "LiËge" in page.lines.toPlainText(), timeout=PATIENCE)
    assert cells(page.read_table)[1][4] == "LiËge"
    command(window, "undo")
    qtbot.waitUntil(lambda: study_of(window).form.encoding == "Windows-1252", timeout=PATIENCE)  # type: ignore[union-attr]


# -- Next year ---------------------------------------------------------------------------------------------


def test_next_years_file_opens_by_the_recipe(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, odd: Path, tmp_path: Path
) -> None:
    window = start().window
    page = opened(window, qtbot, monkeypatch, odd)
    take(page, "Oui")
    qtbot.waitUntil(decided(window, 1), timeout=PATIENCE)
    press(page.questions, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not window.assistant.is_open
    qtbot.waitUntil(lambda: "several_languages" in kept(), timeout=PATIENCE)
    open_file(window, monkeypatch, write(tmp_path / "survey 2024.csv"))
    qtbot.waitUntil(lambda: "2024" in window.windowTitle() and not window.tasks.busy, timeout=PATIENCE)
    assert not window.assistant.is_open
    assert window.message.text() == "Opened as last time (recipe of 1 decision)."
    assert study_of(window).question("Facebook").option("Oui").also == ("Yes",)


def kept() -> str:
    return "".join(path.read_text(encoding="utf-8") for path in recipes_folder().glob("*.json"))


def test_what_differs_from_last_time_is_shown(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, odd: Path, tmp_path: Path
) -> None:
    page = opened(window, qtbot, monkeypatch, odd)
    page.done.emit()
    qtbot.waitUntil(lambda: "several_languages" in kept(), timeout=PATIENCE)
    other = write(tmp_path / "survey 2024.csv", City=["Ghent", "Namur"] * 20, LinkedIn=["Yes", "No"] * 20)
    open_file(window, monkeypatch, other)
    qtbot.waitUntil(lambda: "2024" in window.windowTitle() and not window.tasks.busy, timeout=PATIENCE)
    assert window.assistant.is_open
    text = page.findings.toPlainText()
    assert "What differs from last time" in text
    assert "LinkedIn" in text
    assert "Namur" in text


def test_a_decision_taken_back_is_not_in_the_recipe(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, odd: Path
) -> None:
    page = opened(window, qtbot, monkeypatch, odd)
    take(page, "Oui")
    qtbot.waitUntil(lambda: '"Merge"' in kept(), timeout=PATIENCE)
    command(window, "undo")
    qtbot.waitUntil(lambda: '"Merge"' not in kept(), timeout=PATIENCE)


# -- How it looks ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(820, 560), (1000, 700), (1920, 1080)])
@pytest.mark.parametrize("language", ["en", "fr", "nl", "de"])
def test_nothing_is_cut_off(
    start: Start,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    odd: Path,
    language: str,
    size: tuple[int, int],
) -> None:
    window = start(language=language, size=size).window
    page = opened(window, qtbot, monkeypatch, odd)
    page.go_to("Satisfaction")
    window.message.hide()
    qtbot.wait(50)
    assert list(cut_off(window)) == []
    page.tabs.setCurrentIndex(0)
    qtbot.wait(50)
    assert list(cut_off(window)) == []


def test_every_control_has_a_name(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, odd: Path
) -> None:
    page = opened(window, qtbot, monkeypatch, odd)
    named = (
        page.lines,
        page.read_table,
        page.questions,
        page.findings,
        page.answers.table,
        page.answers.missing,
    )
    assert all(widget.accessibleName() for widget in named)
    assert all(box.accessibleName() for box in page.form.findChildren(QComboBox))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_parts_of_the_assistant_share_an_access_key(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, odd: Path, language: str
) -> None:
    window = start(language=language).window
    page = opened(window, qtbot, monkeypatch, odd)
    page.go_to("Satisfaction")
    parts = [part for kind in (QLabel, QAbstractButton) for part in page.findChildren(kind)]
    words = [part.text() for part in parts if part.isVisible() and part.objectName() != "title"]
    words += [page.tabs.tabText(place) for place in range(page.tabs.count())]
    words += [action.text() for action in window.menuBar().actions()]
    keys = [key for text in words if (key := QKeySequence.mnemonic(text).toString())]
    assert len(keys) > 15
    assert sorted(keys) == sorted(set(keys))


def test_names_and_missing_values_make_room_for_the_bases(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window = start(size=(1600, 800)).window
    page = opened(window, qtbot, monkeypatch, write(tmp_path / "survey.csv"))
    take(page, "99")
    qtbot.waitUntil(decided(window, 1), timeout=PATIENCE)
    assert not page.questions.isColumnHidden(MISSING)
    window.resize(820, 560)
    qtbot.waitUntil(lambda: page.questions.isColumnHidden(MISSING), timeout=PATIENCE)
    qtbot.waitUntil(lambda: page.questions.horizontalScrollBar().maximum() == 0, timeout=PATIENCE)
    window.resize(1600, 800)
    qtbot.waitUntil(lambda: not page.questions.isColumnHidden(MISSING), timeout=PATIENCE)


# -- Models ------------------------------------------------------------------------------------------------


def test_the_questions_are_a_model(qtbot: QtBot, qtmodeltester: ModelTester, study: Study) -> None:
    model = QuestionsModel()
    qtmodeltester.check(model)
    model.show(study.questions, Speaker())
    qtmodeltester.check(model)
    with qtbot.waitSignal(model.kind_chosen) as chosen:
        model.setData(model.index(0, KIND), "text")
    assert chosen.args == ["id", Kind.TEXT]
    for column in range(model.columnCount()):
        model.sort(column, Qt.SortOrder.DescendingOrder)
    model.show(study.questions[:2], Speaker("fr"))
    assert model.rowCount() == 2


def test_the_answers_are_a_model(qtbot: QtBot, qtmodeltester: ModelTester, study: Study) -> None:
    model = AnswersModel()
    qtmodeltester.check(model)
    model.show(study, study.question("Satisfaction"), Speaker())
    qtmodeltester.check(model)
    with qtbot.waitSignal(model.missing_chosen) as missing:
        model.setData(model.index(1, IS_MISSING), Qt.CheckState.Checked.value, CHECKED)
    assert missing.args == [("2",)]
    for column in range(model.columnCount()):
        model.sort(column)
    model.show(study, None, Speaker())
    assert model.rowCount() == 0


def test_the_first_rows_are_models(qtbot: QtBot, qtmodeltester: ModelTester, study: Study) -> None:
    raw, read = FirstRowsModel(), AsReadModel()
    qtmodeltester.check(raw)
    qtmodeltester.check(read)
    raw.show(study)
    for palette in (LIGHT, DARK):
        read.show_read(study, Speaker(), palette)
    qtmodeltester.check(raw)
    qtmodeltester.check(read)
    assert raw.rowCount() == read.rowCount() == 40
    assert shown(raw.index(1, 4)) == "Liège"

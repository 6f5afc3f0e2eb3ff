"""The page "What changed?" goes through a whole study in the background and lists leads to check."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
import studies
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from ui.conftest import PATIENCE
from ui.steps import LEFT, cells, click_tab, column, command, headings, pick, plain, press, words

from sni_desktop.analysis.survey_changes import what_changed
from sni_desktop.charts.leads import tabulate_leads
from sni_desktop.core.errors import CancelledError
from sni_desktop.core.filters import Condition, Test
from sni_desktop.core.progress import Progress
from sni_desktop.core.query import Query
from sni_desktop.core.text import Speaker
from sni_desktop.ui.chart_view import VIEWS
from sni_desktop.ui.models import ResultModel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot
    from ui.conftest import Start

    from sni_desktop.analysis.survey_changes import Leads
    from sni_desktop.core.survey import Study
    from sni_desktop.ui.main_window import MainWindow
    from sni_desktop.ui.what_changed import ChangesPage

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    """A survey of two waves in which one of three questions changed."""
    path = tmp_path / "firms.csv"
    rows = []
    for at in range(800):
        later = at >= 400
        colour = "red" if at % 10 < (7 if later else 4) else "blue" if at % 2 else "green"
        rows.append(f"{2021 + later},{colour},{'yes' if at % 3 else 'no'},{'abc'[at % 3]}")
    path.write_text("\n".join(["year,colour,member,letter", *rows]), encoding="utf-8")
    return path


@pytest.fixture
def opened(start: Start, qtbot: QtBot, survey: Path) -> MainWindow:
    window = start(survey).window
    qtbot.waitUntil(lambda: "firms" in window.windowTitle(), timeout=PATIENCE)
    return window


def page(window: MainWindow) -> ChangesPage:
    assert window.view.changes is not None
    return window.view.changes


def look(window: MainWindow, qtbot: QtBot) -> ChangesPage:
    """Open the page and wait until the study has been gone through."""
    click_tab(window, "changes")
    qtbot.waitUntil(lambda: not page(window).is_busy, timeout=PATIENCE)
    return page(window)


def said(window: MainWindow) -> str:
    labels = [label.text() for label in page(window).findChildren(QLabel) if label.isVisible()]
    return plain(" ".join(labels))


def test_the_changes_of_all_questions_are_listed_the_surest_first(opened: MainWindow, qtbot: QtBot) -> None:
    look(opened, qtbot)
    table = page(opened).table
    assert table.isVisible()
    assert headings(table)[:2] == ["Question", "Answer"]
    assert column(table, "Question")[0] == "colour"
    assert column(table, "Answer")[0] == "red"
    assert column(table, "What it means")[0] == "lead: clearly up"
    assert {"colour", "member", "letter"} == set(column(table, "Question"))
    assert "Leads to check: " in said(opened)
    assert f"among {len(cells(table))} changes tested" in said(opened)
    assert "Benjamini and Hochberg" in said(opened)


def test_enter_opens_the_question_in_the_chart_of_its_waves(opened: MainWindow, qtbot: QtBot) -> None:
    table = look(opened, qtbot).table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    press(table, Qt.Key.Key_Return)
    assert VIEWS[opened.view.tabs.currentIndex()] == "waves"
    assert "colour" in words(opened)
    assert "red" in words(opened)
    command(opened, "undo")
    assert VIEWS[opened.view.tabs.currentIndex()] == "changes"


def test_a_double_click_on_a_sorted_table_opens_what_it_shows(opened: MainWindow, qtbot: QtBot) -> None:
    table = look(opened, qtbot).table
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    index = table.model().index(0, 0)
    assert index.data() == "member"
    QTest.mouseClick(table.viewport(), LEFT, pos=table.visualRect(index).center())
    QTest.mouseDClick(table.viewport(), LEFT, pos=table.visualRect(index).center())
    assert VIEWS[opened.view.tabs.currentIndex()] == "waves"
    assert "member" in words(opened)


def test_the_page_has_a_key_and_its_table_is_copied(opened: MainWindow, qtbot: QtBot) -> None:
    press(opened.view.card, Qt.Key.Key_5, CTRL)
    qtbot.waitUntil(lambda: not page(opened).is_busy, timeout=PATIENCE)
    assert opened.actions_["view_changes"].isChecked()
    assert opened.view.shown_table is page(opened).table
    assert opened.actions_["copy_table"].isEnabled()
    command(opened, "copy_table")
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Question\tAnswer")
    assert len(lines) == 1 + page(opened).model.rowCount()
    assert not opened.actions_["copy"].isEnabled()


def test_it_speaks_another_language_without_another_search(
    opened: MainWindow, qtbot: QtBot, searches: list[Query]
) -> None:
    look(opened, qtbot)
    before = said(opened)
    command(opened, "language_nl")
    assert not page(opened).is_busy
    assert column(page(opened).table, headings(page(opened).table)[0])[0] == "colour"
    command(opened, "language_en")
    assert said(opened) == before
    assert len(searches) == 1


@pytest.fixture
def searches(monkeypatch: pytest.MonkeyPatch) -> list[Query]:
    """Return a list that grows whenever a study is gone through."""
    from sni_desktop.ui import what_changed as module

    made: list[Query] = []

    def counted(study: Study, query: Query, progress: Progress) -> Leads | None:
        made.append(query)
        return what_changed(study, query, progress)

    monkeypatch.setattr(module, "what_changed", counted)
    return made


def test_a_study_is_gone_through_once_for_the_same_respondents(
    opened: MainWindow, qtbot: QtBot, searches: list[Query]
) -> None:
    look(opened, qtbot)
    click_tab(opened, "waves")
    look(opened, qtbot)
    assert len(searches) == 1
    click_tab(opened, "waves")
    opened.store.ask(level=0.9)
    look(opened, qtbot)
    assert len(searches) == 2
    assert "90% interval" in headings(page(opened).table)
    command(opened, "undo")
    command(opened, "undo")
    look(opened, qtbot)
    assert len(searches) == 2


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Let a search report progress and wait until the test says so, or until it is stopped."""
    from sni_desktop.ui import what_changed as module

    goes_on = threading.Event()

    def waiting(study: Study, query: Query, progress: Progress) -> Leads | None:
        while not goes_on.wait(0.01):
            progress.report(0.4)
        return what_changed(study, query, progress)

    monkeypatch.setattr(module, "what_changed", waiting)
    yield goes_on
    goes_on.set()


def test_a_search_shows_its_progress_and_can_be_stopped_and_begun_again(
    opened: MainWindow, qtbot: QtBot, slow: threading.Event
) -> None:
    click_tab(opened, "changes")
    assert page(opened).is_busy
    assert "Looking for what changed" in said(opened)
    assert not opened.actions_["copy_table"].isEnabled()
    qtbot.waitUntil(lambda: page(opened)._bar.value() == 40, timeout=PATIENCE)
    assert page(opened).button.text() == "Cancel"
    QTest.mouseClick(page(opened).button, LEFT)
    assert not page(opened).is_busy
    assert "stopped" in said(opened)
    assert not page(opened).table.isVisible()
    slow.set()
    QTest.mouseClick(page(opened).button, LEFT)
    qtbot.waitUntil(lambda: page(opened).has_table, timeout=PATIENCE)
    assert not page(opened).button.isVisible()
    assert opened.actions_["copy_table"].isEnabled()


def test_the_newest_search_wins(opened: MainWindow, qtbot: QtBot, slow: threading.Event) -> None:
    click_tab(opened, "changes")
    opened.store.ask(level=0.9)
    slow.set()
    qtbot.waitUntil(lambda: page(opened).has_table, timeout=PATIENCE)
    assert "90% interval" in headings(page(opened).table)


def test_closing_the_window_stops_a_search(opened: MainWindow, qtbot: QtBot, slow: threading.Event) -> None:
    click_tab(opened, "changes")
    opened.close()
    assert not page(opened).is_busy


@pytest.mark.allowed_log("Unexpected error")
def test_a_bug_on_the_way_is_said(opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    from sni_desktop.ui import what_changed as module

    def broken(*_arguments: object) -> None:
        raise RuntimeError("a fault of the test's own")

    monkeypatch.setattr(module, "what_changed", broken)
    click_tab(opened, "changes")
    qtbot.waitUntil(lambda: not page(opened).is_busy, timeout=PATIENCE)
    assert "unexpected error" in opened.message.text()
    assert page(opened).button.text() == "Search again"


def test_published_figures_are_gone_through_too(window: MainWindow, qtbot: QtBot) -> None:
    look(window, qtbot)
    assert column(page(window).table, "Question") == ["Adoption"]
    assert "could not be tested" in said(window)
    assert "does not state the size" in said(window)


def test_what_changes_mean_is_seen_in_a_small_window(opened: MainWindow, qtbot: QtBot) -> None:
    opened.resize(1000, 700)
    table = look(opened, qtbot).table
    at = headings(table).index("What it means")
    assert at == 2
    qtbot.waitUntil(
        lambda: table.visualRect(table.model().index(0, at)).right() <= table.viewport().width(),
        timeout=PATIENCE,
    )
    assert "Enter or double-click opens the chart" in said(opened)


def test_the_sizes_of_both_waves_are_said(opened: MainWindow, qtbot: QtBot) -> None:
    look(opened, qtbot)
    assert "2021 (n = 400) and 2022 (n = 400) compared" in said(opened)
    opened.store.ask(where=Condition("letter", Test.IS, ("a",)))
    qtbot.waitUntil(lambda: "(n = 134) and 2022 (n = 133)" in said(opened), timeout=PATIENCE)


def test_two_waves_leave_no_waves_to_choose(opened: MainWindow, qtbot: QtBot) -> None:
    look(opened, qtbot)
    assert not page(opened).earlier.isVisible()
    assert not page(opened).later.isVisible()


@pytest.fixture
def three_waves(start: Start, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The window with a survey in which "no" comes first, and "yes" rose from wave to wave."""
    path = tmp_path / "three.csv"
    rows = [f"{2021 + at // 300},{'yes' if at % 10 >= 7 - 2 * (at // 300) else 'no'}" for at in range(900)]
    path.write_text("\n".join(["year,member", *rows]), encoding="utf-8")
    window = start(path).window
    qtbot.waitUntil(lambda: "three" in window.windowTitle(), timeout=PATIENCE)
    return window


def test_the_waves_are_chosen_on_the_page(three_waves: MainWindow, qtbot: QtBot) -> None:
    shown = look(three_waves, qtbot)
    assert (shown.earlier.currentText(), shown.later.currentText()) == ("2022", "2023")
    pick(shown.earlier, "2021")
    qtbot.waitUntil(
        lambda: "2021 (n = 300) and 2023 (n = 300) compared" in said(three_waves), timeout=PATIENCE
    )
    assert headings(shown.table)[3:5] == ["2021", "2023"]
    assert three_waves.store.query.waves == ("2021", "2023")
    pick(shown.later, "2022")
    qtbot.waitUntil(lambda: headings(shown.table)[3:5] == ["2021", "2022"], timeout=PATIENCE)
    pick(shown.earlier, "2022")
    qtbot.waitUntil(lambda: headings(shown.table)[3:5] == ["2022", "2023"], timeout=PATIENCE)
    command(three_waves, "undo")
    qtbot.waitUntil(lambda: shown.later.currentText() == "2022", timeout=PATIENCE)


def test_a_question_of_yes_and_no_is_told_by_its_yes(three_waves: MainWindow, qtbot: QtBot) -> None:
    table = look(three_waves, qtbot).table
    (row,) = cells(table)
    assert row[:2] == ["member", "yes"]
    assert row[2].startswith("lead: ")
    assert "up" in row[2]
    assert row[5] == "+20 points"
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    press(table, Qt.Key.Key_Return)
    assert three_waves.store.query.options == ("yes",)


def test_a_study_of_one_wave_has_no_such_page(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "once.csv"
    path.write_text("\n".join(["colour", *["red", "blue"] * 60]), encoding="utf-8")
    window = start(path).window
    qtbot.waitUntil(lambda: "once" in window.windowTitle(), timeout=PATIENCE)
    at = VIEWS.index("changes")
    assert not window.view.tabs.isTabEnabled(at)
    assert "two waves" in window.view.tabs.tabToolTip(at)
    assert not window.actions_["view_changes"].isEnabled()


def test_a_study_without_anything_to_test_says_so(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "few.csv"
    rows = [f"{2021 + (at >= 20)},{'red' if at % 2 else 'blue'}" for at in range(40)]
    path.write_text("\n".join(["year,colour", *rows]), encoding="utf-8")
    window = start(path).window
    qtbot.waitUntil(lambda: "few" in window.windowTitle(), timeout=PATIENCE)
    look(window, qtbot)
    assert "No change between 2021 and 2022 could be tested" in said(window)
    assert "with too few answers" in said(window)
    assert not page(window).table.isVisible()
    assert not window.actions_["copy_table"].isEnabled()


def test_the_table_of_leads_is_a_model(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    study = studies.shares_over_waves([100, 200, 50], [150, 210, 49])
    found = what_changed(study, Query(study.id, "", "changes"), Progress())
    assert found is not None
    model = ResultModel()
    qtmodeltester.check(model)
    for speaker in (Speaker("en"), Speaker("fr")):
        model.show(tabulate_leads(found), speaker)
        for at in range(-1, model.columnCount()):
            for order in Qt.SortOrder:
                model.sort(at, order)
                rows = [model.source_row(model.index(row, 0)) for row in range(model.rowCount())]
                assert sorted(rows) == [0, 1, 2]
    model.sort(5, Qt.SortOrder.DescendingOrder)
    changes = [found.tested[model.source_row(model.index(row, 0))].change.diff for row in range(3)]
    assert changes == sorted(changes, reverse=True)


def test_a_search_that_is_cancelled_says_nothing(qtbot: QtBot) -> None:
    study = studies.shares_over_waves([100], [150])
    progress = Progress()
    progress.cancel()
    with pytest.raises(CancelledError):
        what_changed(study, Query(study.id, "", "changes"), progress)

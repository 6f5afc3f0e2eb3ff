"""Opening survey files: their numbers are right, the window answers meanwhile, and nothing can break it."""

from __future__ import annotations

import csv
import math
import os
import shutil
import subprocess
import threading
import time
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from ui.conftest import PATIENCE
from ui.looks import faults_of
from ui.steps import (
    LEFT,
    cells,
    choose_file,
    click_line,
    click_tab,
    column,
    command,
    current_line,
    headings,
    item_tooltips,
    open_file,
    press,
    tooltips,
    tree_lines,
    words,
)
from xlsxwriter import Workbook

from sni_desktop.loaders import registry

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from ui.conftest import Start

    from sni_desktop.app import Application
    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Study
    from sni_desktop.ui.main_window import MainWindow

Z = 1.959963984540054
SLOWEST = 0.25
"""Seconds for which a window may not answer."""


@pytest.fixture
def vocabulary(shared: Path) -> Path:
    return shared / "survey-files" / "multiwave_csv" / "GSSvocab.csv"


@dataclass(frozen=True)
class Share:
    value: float
    low: float
    high: float
    n: int


def shares(path: Path, question: str, answer: str) -> dict[str, Share]:
    """Count a share in each year with nothing but the csv module, with its Wilson interval."""
    given: dict[str, Counter[str]] = defaultdict(Counter)
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row[question]:
                given[row["year"]][row[question]] += 1
    found = {}
    for year, counts in sorted(given.items()):
        n = counts.total()
        p = counts[answer] / n
        centre = (p + Z**2 / (2 * n)) / (1 + Z**2 / n)
        half = Z / (1 + Z**2 / n) * math.sqrt(p * (1 - p) / n + Z**2 / (4 * n * n))
        found[year] = Share(p, centre - half, centre + half, n)
    return found


def means(path: Path, question: str) -> dict[str, tuple[float, int]]:
    given: dict[str, list[float]] = defaultdict(list)
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row[question]:
                given[row["year"]].append(float(row[question]))
    return {year: (math.fsum(values) / len(values), len(values)) for year, values in sorted(given.items())}


def painted(window: MainWindow, kind: str) -> list[Any]:
    """Return the items of a kind that pyqtgraph paints in the chart's own coordinates."""
    import pyqtgraph as pg

    plot = window.findChild(pg.GraphicsView)
    assert plot is not None
    return [item for item in plot.plot_box.childGroup.childItems() if isinstance(item, getattr(pg, kind))]


def drawn(window: MainWindow) -> dict[str, float]:
    """Return the heights of a single line by year, however many pieces it is painted in."""
    points: dict[str, float] = {}
    for line in painted(window, "PlotCurveItem"):
        for x, y in zip(*line.getData(), strict=True):
            assert points.setdefault(str(round(x)), y) == y
    return points


def whiskers(window: MainWindow) -> dict[str, tuple[float, float]]:
    """Return the ends of the intervals by year."""
    bars = [bar.opts for bar in painted(window, "ErrorBarItem")]
    return {
        str(round(x)): (y - below, y + above)
        for bar in bars
        for x, y, below, above in zip(bar["x"], bar["y"], bar["bottom"], bar["top"], strict=True)
    }


def is_open(window: MainWindow, name: str) -> Callable[[], bool]:
    return lambda: name in window.windowTitle() and not window.tasks.busy


# Right numbers


def test_a_survey_file_is_opened_and_its_shares_are_right(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, vocabulary: Path
) -> None:
    open_file(window, monkeypatch, vocabulary)
    qtbot.waitUntil(is_open(window, "GSSvocab"), timeout=PATIENCE)
    assert "28,867 respondents" in window.message.text()
    click_line(window, "nativeBorn")
    expected = shares(vocabulary, "nativeBorn", "yes")
    assert len(expected) == 20
    check_shares(window, expected)


def check_shares(window: MainWindow, expected: dict[str, Share]) -> None:
    """Compare the table's and the chart's numbers with those counted here."""
    table = window.view.table
    rows = [dict(zip(headings(table), row, strict=True)) for row in cells(table)]
    yes = {row["Wave"]: row for row in rows if row["Answer"] == "yes"}
    assert list(yes) == list(expected)
    for year, share in expected.items():
        low, _to, high = yes[year]["95% interval"].split()
        assert yes[year]["Share"] == as_written(share.value, yes[year]["Share"])
        assert (low, high) == (as_written(share.low, low), as_written(share.high, high))
        assert yes[year]["Base (n)"] == f"{share.n:,}"
    assert drawn(window) == pytest.approx({year: share.value for year, share in expected.items()})
    assert whiskers(window)
    for year, (low, high) in whiskers(window).items():
        assert (low, high) == pytest.approx((expected[year].low, expected[year].high))


def as_written(share: float, example: str) -> str:
    """Return a share as a percentage with as many decimals as an example has."""
    places = len(example.partition(".")[2].rstrip("%"))
    return f"{math.floor(share * 100 * 10**places + 0.5) / 10**places:.{places}f}%"


def test_a_survey_file_s_means_are_right(start: Start, qtbot: QtBot, vocabulary: Path) -> None:
    window = start(vocabulary).window
    qtbot.waitUntil(is_open(window, "GSSvocab"), timeout=PATIENCE)
    click_line(window, "vocab")
    expected = means(vocabulary, "vocab")
    table = window.view.table
    assert column(table, "Wave") == list(expected)
    assert column(table, "Mean") == [f"{mean:.2f}" for mean, _n in expected.values()]
    assert column(table, "Base (n)") == [f"{n:,}" for _mean, n in expected.values()]
    assert drawn(window) == pytest.approx({year: mean for year, (mean, _n) in expected.items()})


def test_all_rows_of_a_survey_file_are_in_the_data_tab(start: Start, qtbot: QtBot, vocabulary: Path) -> None:
    window = start(vocabulary).window
    qtbot.waitUntil(is_open(window, "GSSvocab"), timeout=PATIENCE)
    command(window, "view_data")
    model = window.view.shown_table.model()
    with vocabulary.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert (model.rowCount(), model.columnCount()) == (len(rows) - 1, len(rows[0]))
    for row in (1, 2, 14_000, len(rows) - 1):
        assert [model.index(row - 1, at).data() for at in range(len(rows[0]))] == rows[row]


@pytest.fixture
def fewer(vocabulary: Path, tmp_path: Path) -> Path:
    """Every fifth row of the survey: a workbook of all takes seconds to write."""
    header, *rows = vocabulary.read_text(encoding="utf-8").splitlines()
    path = tmp_path / "fewer.csv"
    path.write_text("\n".join([header, *rows[::5]]), encoding="utf-8")
    return path


def as_workbook(source: Path, path: Path) -> Path:
    """Write the rows of a CSV file into a workbook, numbers as numbers."""
    with source.open(encoding="utf-8", newline="") as file, Workbook(path) as book:
        sheet = book.add_worksheet()
        for at, row in enumerate(csv.reader(file)):
            for place, cell in enumerate(row):
                if cell.isdigit():
                    sheet.write_number(at, place, int(cell))
                elif cell:
                    sheet.write_string(at, place, cell)
    return path


def as_libreoffice_saves_it(source: Path, home: Path) -> Path:
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not installed")
    folder = source.parent / "saved"
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "xlsx", "--outdir", folder, source],
        check=True,
        capture_output=True,
        timeout=120,
        env={**os.environ, "HOME": str(home)},
    )
    return folder / source.with_suffix(".xlsx").name


@pytest.mark.parametrize("by", ["xlsxwriter", "libreoffice"])
def test_a_workbook_gives_the_same_numbers_as_the_text_file(
    start: Start, qtbot: QtBot, fewer: Path, isolated_home: Path, by: str
) -> None:
    workbook = (
        as_workbook(fewer, fewer.with_suffix(".xlsx"))
        if by == "xlsxwriter"
        else as_libreoffice_saves_it(fewer, isolated_home)
    )
    window = start(workbook).window
    qtbot.waitUntil(is_open(window, "fewer"), timeout=PATIENCE)
    click_line(window, "nativeBorn")
    check_shares(window, shares(fewer, "nativeBorn", "yes"))
    click_line(window, "vocab")
    assert drawn(window) == pytest.approx({year: mean for year, (mean, _n) in means(fewer, "vocab").items()})


def test_every_question_of_a_file_is_painted_one_after_the_other(
    start: Start, qtbot: QtBot, vocabulary: Path
) -> None:
    """Painted at once, before the events that follow a click: pyqtgraph once crashed on this."""
    window = start(vocabulary).window
    qtbot.waitUntil(is_open(window, "GSSvocab"), timeout=PATIENCE)
    for question in ("gender", "nativeBorn", "vocab", "age", "nativeBorn", "vocab", "gender"):
        click_line(window, question)
        assert not window.grab().isNull()
        assert question in words(window)


@pytest.mark.parametrize("language", ["en", "fr", "nl", "de"])
def test_everything_can_be_read_when_a_file_is_open(
    start: Start, qtbot: QtBot, small: Path, language: str
) -> None:
    window = start(small, language=language, size=(1000, 700)).window
    qtbot.waitUntil(is_open(window, "small"), timeout=PATIENCE)
    for view in ("waves", "ranking", "data"):
        click_tab(window, view)
        QApplication.processEvents()
        assert window.message.text()
        assert faults_of(window) == [], view


# A window that answers


class Pulse:
    """The longest time for which the window did not answer."""

    def __init__(self) -> None:
        self.longest = 0.0
        self.beats = 0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(5)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now
        self.beats += 1

    def stop(self) -> float:
        self._beat()
        self._timer.stop()
        return self.longest


def test_the_window_answers_while_a_file_is_read(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, vocabulary: Path, tmp_path: Path
) -> None:
    header, *rows = vocabulary.read_text(encoding="utf-8").splitlines()
    long = tmp_path / "long.csv"
    long.write_text("\n".join([header, *rows * 4]), encoding="utf-8")
    choose_file(monkeypatch, long)
    pulse = Pulse()
    command(window, "open")
    with qtbot.waitSignal(window.tasks.finished, timeout=PATIENCE):
        pass
    longest = pulse.stop()
    assert longest < SLOWEST
    assert pulse.beats > 5
    qtbot.waitUntil(is_open(window, "long"), timeout=PATIENCE)


class Gate:
    """Holds back the reading of files until the test has done what it wants to do meanwhile."""

    def __init__(self) -> None:
        self.reached, self.opened = threading.Event(), threading.Event()

    def pass_through(self, path: Path, progress: Progress) -> Study:
        progress.report(0.25)
        self.reached.set()
        assert self.opened.wait(PATIENCE / 1000)
        return self._open(path, progress)

    _open = staticmethod(registry.open_survey)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Generator[Gate]:
    held = Gate()
    monkeypatch.setattr(registry, "open_survey", held.pass_through)
    yield held
    held.opened.set()


def progress_bar(window: MainWindow) -> Any:
    from PySide6.QtWidgets import QProgressBar

    return window.statusBar().findChild(QProgressBar)


def cancel_button(window: MainWindow) -> Any:
    from PySide6.QtWidgets import QPushButton

    return window.statusBar().findChild(QPushButton)


SMALL = "round,likes\n" + "".join(f"{1 + i % 2},{'yes' if i % 3 else 'no'}\n" for i in range(120))


@pytest.fixture
def small(tmp_path: Path) -> Path:
    path = tmp_path / "small.csv"
    path.write_text(SMALL, encoding="utf-8")
    return path


def test_a_file_is_read_in_the_background_with_its_progress(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, gate: Gate, small: Path
) -> None:
    assert not progress_bar(window).isVisible()
    open_file(window, monkeypatch, small)
    qtbot.waitUntil(lambda: progress_bar(window).value() == 25, timeout=PATIENCE)
    assert progress_bar(window).isVisible()
    assert cancel_button(window).isVisible()
    # Meanwhile, everything else works.
    click_line(window, "Platforms")
    assert "LinkedIn named first" in words(window)
    gate.opened.set()
    qtbot.waitUntil(is_open(window, "small"), timeout=PATIENCE)
    assert not progress_bar(window).isVisible()
    assert not cancel_button(window).isVisible()
    assert "120 respondents" in window.message.text()


def test_reading_a_file_can_be_cancelled(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, gate: Gate, small: Path
) -> None:
    before, lines = words(window), tree_lines(window)
    open_file(window, monkeypatch, small)
    qtbot.waitUntil(gate.reached.is_set, timeout=PATIENCE)
    QTest.mouseClick(cancel_button(window), LEFT)
    assert not progress_bar(window).isVisible()
    gate.opened.set()
    qtbot.waitUntil(lambda: not pool_is_busy(), timeout=PATIENCE)
    QApplication.processEvents()
    assert words(window) == before
    assert tree_lines(window) == lines
    assert window.message.text() == ""


def pool_is_busy() -> bool:
    from PySide6.QtCore import QThreadPool

    return QThreadPool.globalInstance().activeThreadCount() > 0


def test_the_file_chosen_last_is_the_one_that_opens(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, gate: Gate, small: Path
) -> None:
    other = small.with_name("other.csv")
    other.write_text(SMALL.replace("likes", "knows"), encoding="utf-8")
    open_file(window, monkeypatch, small)
    qtbot.waitUntil(gate.reached.is_set, timeout=PATIENCE)
    open_file(window, monkeypatch, other)
    gate.opened.set()
    qtbot.waitUntil(is_open(window, "other"), timeout=PATIENCE)
    qtbot.waitUntil(lambda: not pool_is_busy(), timeout=PATIENCE)
    QApplication.processEvents()
    assert "small" not in tree_lines(window)
    assert current_line(window) == "knows"


def test_closing_the_window_while_a_file_is_read_does_no_harm(
    application: Application, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, gate: Gate, small: Path
) -> None:
    window = application.window
    open_file(window, monkeypatch, small)
    qtbot.waitUntil(gate.reached.is_set, timeout=PATIENCE)
    assert window.close()
    gate.opened.set()
    qtbot.waitUntil(lambda: not pool_is_busy(), timeout=PATIENCE)
    QApplication.processEvents()
    assert not window.isVisible()


def test_nothing_happens_when_no_file_is_chosen(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    before = tree_lines(window)
    choose_file(monkeypatch, "")
    command(window, "open")
    assert not window.tasks.busy
    assert tree_lines(window) == before


# Files that are no surveys

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 4


def make_broken(kind: str, folder: Path) -> Path:
    path = folder / f"{kind}.csv"
    match kind:
        case "folder":
            path.mkdir()
        case "missing":
            pass
        case "empty":
            path.touch()
        case "picture":
            path.write_bytes(PNG)
        case "cut":
            path.write_text(SMALL + '1,"a field that was cut in the mid', encoding="utf-8")
        case "headers":
            path.write_text(",".join(f"column{at}" for at in range(200)) + "\n", encoding="utf-8")
    return path


BROKEN = {
    "folder": "is a folder",
    "missing": "does not exist",
    "empty": "is empty",
    "picture": "picture.csv",
    "cut": "cut.csv",
    "headers": "200 columns but no rows",
}


@pytest.mark.parametrize("kind", BROKEN)
def test_a_file_that_cannot_be_read_is_answered_with_a_sentence_and_a_hint(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kind: str
) -> None:
    click_line(window, "Platforms")
    before, lines, title = words(window), tree_lines(window), window.windowTitle()
    said: list[tuple[object, object, str]] = []
    window.files._store.said.connect(lambda *what: said.append(what))
    open_file(window, monkeypatch, make_broken(kind, tmp_path))
    qtbot.waitUntil(lambda: bool(window.message.text()) and not window.tasks.busy, timeout=PATIENCE)
    (sentence, hint, tone), *more = said
    assert not more
    assert tone == "error"
    assert sentence
    assert hint
    text = window.message.text()
    assert BROKEN[kind] in text
    assert text.endswith(".")
    for leak in ("Traceback", "Error", "Exception", "Errno", "None", str(tmp_path)):
        assert leak not in text
    assert (words(window), tree_lines(window), window.windowTitle()) == (before, lines, title)
    assert not [button for button in report_buttons(window) if button.isVisible()]


def report_buttons(window: MainWindow) -> list[Any]:
    from PySide6.QtWidgets import QPushButton

    return window.message.findChildren(QPushButton)


def test_a_file_in_a_western_code_page_is_read_with_its_accents(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "enquete.csv"
    lines = [
        "vague,préférence",
        *(f"{1 + at % 2},{'élevée' if at % 3 else 'très basse'}" for at in range(90)),
    ]
    path.write_bytes("\n".join(lines).encode("cp1252"))
    open_file(window, monkeypatch, path)
    qtbot.waitUntil(is_open(window, "enquete"), timeout=PATIENCE)
    assert current_line(window) == "préférence"
    assert {"élevée", "très basse"} == set(column(window.view.table, "Answer"))


def test_a_message_is_closed_with_its_button(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from PySide6.QtWidgets import QToolButton

    open_file(window, monkeypatch, tmp_path / "missing.csv")
    qtbot.waitUntil(lambda: bool(window.message.text()), timeout=PATIENCE)
    QTest.mouseClick(window.message.findChild(QToolButton), LEFT)
    assert window.message.text() == ""


def test_a_message_is_closed_with_escape_wherever_the_keyboard_is(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    open_file(window, monkeypatch, tmp_path / "missing.csv")
    qtbot.waitUntil(lambda: bool(window.message.text()), timeout=PATIENCE)
    press(window.view.card, Qt.Key.Key_Escape)
    assert window.message.text() == ""


MARKUP = "<b>bold</b> & <img src='x'>"


def test_markup_in_a_file_is_shown_as_it_is(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "<b>a.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = [[str(1 + at % 2), MARKUP if at % 3 else "plain"] for at in range(120)]
        csv.writer(file).writerows([["round", f"{MARKUP} question"], *rows])
    open_file(window, monkeypatch, path)
    qtbot.waitUntil(is_open(window, "<b>a"), timeout=PATIENCE)
    assert "<b>a.csv" in window.message.text()
    assert MARKUP in words(window)
    press(window.view.card, Qt.Key.Key_Right)
    for label in window.findChildren(QLabel):
        if label.textFormat() == Qt.TextFormat.AutoText:
            assert "<b>" not in label.text()
    for view in (window.navigator.tree, window.view.table):
        for about in item_tooltips(view):
            assert "<b>" not in about
    assert "<b>" not in "".join(tooltips(window))


# Other ways to open a file, and to close it again


def test_a_file_can_be_dropped_on_the_window(window: MainWindow, qtbot: QtBot, small: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(small))])
    position, button, key = QPointF(300, 300), LEFT, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    entering = QDragEnterEvent(position.toPoint(), action, mime, button, key)
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    dropping = QDropEvent(position, action, mime, button, key)
    QApplication.sendEvent(window, dropping)
    assert dropping.isAccepted()
    qtbot.waitUntil(is_open(window, "small"), timeout=PATIENCE)


def test_text_dropped_on_the_window_is_refused(window: MainWindow) -> None:
    mime = QMimeData()
    mime.setText("27 %")
    entering = QDragEnterEvent(
        QPointF(300, 300).toPoint(), Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier
    )
    entering.ignore()
    QApplication.sendEvent(window, entering)
    assert not entering.isAccepted()


def test_a_file_opened_before_can_be_opened_again_from_the_menu(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, small: Path
) -> None:
    recent = window.actions_.menus["recent"]
    recent.aboutToShow.emit()
    assert [(action.text(), action.isEnabled()) for action in recent.actions()] == [
        ("No file was opened yet", False)
    ]
    open_file(window, monkeypatch, small)
    qtbot.waitUntil(is_open(window, "small"), timeout=PATIENCE)
    command(window, "close")
    assert "small" not in tree_lines(window)
    recent.aboutToShow.emit()
    (entry,) = recent.actions()
    assert entry.text() == "small.csv"
    entry.trigger()
    qtbot.waitUntil(is_open(window, "small"), timeout=PATIENCE)


def test_a_recent_file_that_is_gone_is_forgotten(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, small: Path
) -> None:
    open_file(window, monkeypatch, small)
    qtbot.waitUntil(is_open(window, "small"), timeout=PATIENCE)
    small.unlink()
    recent = window.actions_.menus["recent"]
    recent.aboutToShow.emit()
    recent.actions()[0].trigger()
    qtbot.waitUntil(lambda: "does not exist" in window.message.text(), timeout=PATIENCE)
    recent.aboutToShow.emit()
    assert [action.text() for action in recent.actions()] == ["No file was opened yet"]


def test_the_next_dialog_opens_where_the_last_file_was(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, small: Path
) -> None:
    from PySide6.QtWidgets import QFileDialog

    open_file(window, monkeypatch, small)
    qtbot.waitUntil(is_open(window, "small"), timeout=PATIENCE)
    asked: list[tuple[Any, ...]] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *asking: (asked.append(asking), ("", ""))[1])
    command(window, "open")
    _parent, _title, folder, kinds = asked[0]
    assert folder == str(small.parent)
    assert "*.csv" in kinds
    assert "*.xlsx" in kinds


def test_a_study_is_closed_and_built_in_ones_stay(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, small: Path
) -> None:
    assert not window.actions_["close"].isEnabled()
    before = tree_lines(window)
    open_file(window, monkeypatch, small)
    qtbot.waitUntil(is_open(window, "small"), timeout=PATIENCE)
    command(window, "close")
    assert tree_lines(window) == before
    assert current_line(window) == "Adoption"
    assert not window.actions_["close"].isEnabled()


def test_two_files_of_the_same_name_are_two_studies(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, small: Path
) -> None:
    other = small.parent / "elsewhere" / small.name
    other.parent.mkdir()
    other.write_text(SMALL.replace("likes", "knows"), encoding="utf-8")
    for path in (small, other):
        open_file(window, monkeypatch, path)
        qtbot.waitUntil(lambda: not window.tasks.busy, timeout=PATIENCE)
    assert tree_lines(window).count("small") == 2
    assert {"likes", "knows"} <= set(tree_lines(window))
    command(window, "close")
    assert tree_lines(window).count("small") == 1
    assert "likes" in tree_lines(window)


def test_opening_a_file_again_replaces_it(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, small: Path
) -> None:
    open_file(window, monkeypatch, small)
    qtbot.waitUntil(is_open(window, "small"), timeout=PATIENCE)
    small.write_text(SMALL.replace("likes", "knows"), encoding="utf-8")
    open_file(window, monkeypatch, small)
    qtbot.waitUntil(lambda: "knows" in tree_lines(window), timeout=PATIENCE)
    assert tree_lines(window).count("small") == 1
    assert "likes" not in tree_lines(window)
    assert current_line(window) == "knows"
    # What was asked of the file as it was is gone with it.
    command(window, "undo")
    assert current_line(window) == "Adoption"
    assert not window.actions_["undo"].isEnabled()


# How a file was read, corrected


def test_a_file_can_be_read_as_one_wave_and_as_several_again(
    start: Start, qtbot: QtBot, vocabulary: Path
) -> None:
    from ui.steps import pick

    window = start(vocabulary).window
    qtbot.waitUntil(is_open(window, "GSSvocab"), timeout=PATIENCE)
    click_line(window, "nativeBorn")
    combo = window.options.wave_column
    assert combo.currentText() == "year"
    pick(combo, "No column: one wave")
    qtbot.waitUntil(lambda: "year" in tree_lines(window), timeout=PATIENCE)
    assert current_line(window) == "nativeBorn"
    rows = [dict(zip(headings(window.view.table), row, strict=True)) for row in cells(window.view.table)]
    with vocabulary.open(encoding="utf-8", newline="") as file:
        given = Counter(row["nativeBorn"] for row in csv.DictReader(file) if row["nativeBorn"])
    yes = next(row for row in rows if row["Answer"] == "yes")
    assert yes["Share"] == f"{100 * given['yes'] / given.total():.1f}%"
    assert yes["Base (n)"] == f"{given.total():,}"
    pick(combo, "year")
    qtbot.waitUntil(lambda: "year" not in tree_lines(window), timeout=PATIENCE)
    check_shares(window, shares(vocabulary, "nativeBorn", "yes"))


def test_a_question_can_be_taken_as_another_kind(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from ui.steps import pick

    path = tmp_path / "grades.csv"
    path.write_text("round,grade\n" + "".join(f"{1 + i % 2},{i % 5 + 1}\n" for i in range(200)))
    open_file(window, monkeypatch, path)
    qtbot.waitUntil(is_open(window, "grades"), timeout=PATIENCE)
    assert "Mean" in headings(window.view.table)
    pick(window.options.kind, "One answer")
    qtbot.waitUntil(lambda: "Share" in headings(window.view.table), timeout=PATIENCE)
    assert set(column(window.view.table, "Share")) == {"20%"}
    pick(window.options.kind, "Number")
    qtbot.waitUntil(lambda: "Mean" in headings(window.view.table), timeout=PATIENCE)
    assert set(column(window.view.table, "Mean")) == {"3.00"}

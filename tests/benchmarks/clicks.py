"""How long the window stands still when one clicks on a question or on a tab.

Run by hand: ``python tests/benchmarks/clicks.py [ROUNDS]``. The real window opens survey files made up here
and goes through their questions with real clicks, while a timer beats once a millisecond. What a user feels
is the longest turn of the event loop, from the click until all is painted and quiet: the work of the window's
thread in it (which other programs do not lengthen), and the time by the clock. Aim: for 95 of 100 clicks on a
question of 2,000 weighted respondents at most 50 milliseconds of work. The first line is of no click at all;
the last is without the slowness of a busy processor, measured by the same small work after each click.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QModelIndex

    from sni_desktop.app import Application

ROOT = Path(__file__).resolve().parents[2]
AIM = 50
RESPONDENTS = 2000
_QUIET = 0.08
_BUSY = 4.0
_WORKED: list[float] = []
_PATIENCE = 20
_WORDS = ("Never", "Rarely", "Sometimes", "Often", "Always")
_AGREEMENT = ("Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree")

Columns = dict[str, list[str]]


# Studies


def ordinary(rng: np.random.Generator) -> Columns:
    """Return sixty questions of all kinds, over four waves."""
    found = _waves_and_weights(rng, 4)
    for number in range(20):
        found[f"How often {number}?"] = _drawn(rng, _WORDS[: 3 + number % 3])
    for number in range(20):
        found[f"Statements {number // 10} [Item {number}]"] = _drawn(rng, _AGREEMENT)
    for number in range(10):
        found |= _boxes(rng, f"Which {number}?", 8)
    for number in range(10):
        found[f"Amount {number}"] = [str(round(each)) for each in rng.gamma(3, 900, RESPONDENTS)]
    return found


def hard(rng: np.random.Generator) -> Columns:
    """Return questions with sixty options each, over forty waves."""
    found = _waves_and_weights(rng, 40)
    for number in range(4):
        found |= _boxes(rng, f"Which {number}?", 60)
    return found


def _waves_and_weights(rng: np.random.Generator, waves: int) -> Columns:
    return {
        "Wave": [str(1 + number * waves // RESPONDENTS) for number in range(RESPONDENTS)],
        "weight": [f"{each:.4f}" for each in rng.lognormal(0, 0.4, RESPONDENTS)],
    }


def _drawn(rng: np.random.Generator, words: tuple[str, ...]) -> list[str]:
    chances = rng.dirichlet(np.full(len(words), 3.0))
    return [str(each) for each in rng.choice([*words, ""], RESPONDENTS, p=[*(chances * 0.95), 0.05])]


def _boxes(rng: np.random.Generator, stem: str, count: int) -> Columns:
    return {
        f"{stem} [Option {number} of the list]": [
            "Yes" if each else "No" for each in rng.random(RESPONDENTS) < (number + 1) / (count + 1)
        ]
        for number in range(count)
    }


def write(path: Path, columns: Columns) -> Path:
    """Write columns as a survey file."""
    lines = ["\t".join(columns), *("\t".join(row) for row in zip(*columns.values(), strict=True))]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


# Clicks


class Turn(NamedTuple):
    """A turn of the event loop: the milliseconds that its thread worked, and that the clock ran.

    ``slowness``: how many times longer than at its best the machine took for the same work right after.
    """

    work: float
    clock: float
    slowness: float = 1.0

    @property
    def at_best(self) -> Turn:
        """The turn had the machine been as quick as it can be."""
        return Turn(self.work / self.slowness, self.clock / self.slowness)


def longest_turn(act: Callable[[], None]) -> Turn:
    """Return the longest work and time between turns of the event loop, from an act until all is quiet."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer

    loop, heart = QEventLoop(), QTimer()
    heart.setTimerType(Qt.TimerType.PreciseTimer)
    heart.setInterval(1)
    turns: list[Turn] = []
    start = last = busy = time.perf_counter()
    worked = time.thread_time()

    def beat() -> None:
        nonlocal last, busy, worked
        now, work = time.perf_counter(), time.thread_time()
        turns.append(Turn(1000 * (work - worked), 1000 * (now - last)))
        last, worked = now, work
        if turns[-1].clock > _BUSY or working():
            busy = now
        if now - busy > _QUIET or now - start > _PATIENCE:
            loop.quit()

    heart.timeout.connect(beat)
    heart.start()
    QTimer.singleShot(3, act)
    loop.exec()
    heart.stop()
    return Turn(max(turn.work for turn in turns), max(turn.clock for turn in turns))


def slowness() -> float:
    """Return how many times longer some work takes than it ever did."""
    start, total = time.thread_time(), 0
    for number in range(100_000):
        total += number
    _WORKED.append(time.thread_time() - start)
    return _WORKED[-1] / min(_WORKED)


def working() -> bool:
    """Tell whether something is worked out in the background."""
    from PySide6.QtCore import QThreadPool

    return QThreadPool.globalInstance().activeThreadCount() > 0


class User:
    """Who clicks in the window of an application."""

    def __init__(self, application: Application) -> None:
        self.window, self.store = application.window, application.store
        self.turns: dict[str, list[Turn]] = {}

    def open(self, path: Path) -> None:
        """Open a file and weight it."""
        window = self.window
        window.files.open(path)
        wait_until(lambda: self.store.study is not None and self.store.study.origin == path.name)
        assert self.store.query is not None
        self.store.ask(weight="weight", by=())
        wait_until(lambda: not working() and self.store.query.weight == "weight")

    def questions(self) -> list[QModelIndex]:
        """Return the lines of the study's questions."""
        study, model = self.store.study, self.window.navigator.model
        assert study is not None
        ids = [question.id for question in study.questions if question.id not in {"Wave", "weight"}]
        return [model.find(study.id, each) for each in ids]

    def click_question(self, line: QModelIndex) -> None:
        """Click on a question."""
        tree = self.window.navigator.tree
        tree.scrollTo(line)
        where = tree.visualRect(line).center()
        self._clicked("question", tree.viewport(), where)

    def click_tab(self, view: str) -> None:
        """Click on a tab."""
        from sni_desktop.ui.chart_view import VIEWS

        tabs = self.window.view.tabs
        self._clicked("tab", tabs, tabs.tabRect(VIEWS.index(view)).center())

    def _clicked(self, what: str, widget: object, where: object) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        turn = longest_turn(
            lambda: QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=where)  # type: ignore[call-overload]
        )
        turn = turn._replace(slowness=slowness())
        assert self.store.query is not None
        self.turns.setdefault(f"{what} in {self.store.query.chart}", []).append(turn)

    def other_views(self) -> list[str]:
        """Return the charts that the question is offered in besides the one it is in."""
        from sni_desktop.charts.registry import CHARTS

        now = self.store.query.chart if self.store.query else ""
        return [each.id for each in CHARTS if each.id != now and self.window.view.can_view(each.id)]


def walk(user: User) -> None:
    """Click on every question, and on every tab that it has."""
    for line in user.questions():
        user.click_question(line)
        for view in user.other_views():
            user.click_tab(view)


def walk_in_crosstab(user: User) -> None:
    """Click on every question while they are broken down."""
    first, *others = user.questions()
    user.click_question(first)
    user.click_tab("crosstab")
    study = user.store.study
    assert study is not None
    user.store.ask(by=(study.questions[3].id, study.questions[4].id))
    wait_until(lambda: not working())
    for line in others:
        user.click_question(line)


def wait_until(done: Callable[[], bool]) -> None:
    """Let the window work until something is true."""
    from PySide6.QtCore import QCoreApplication

    end = time.monotonic() + 60
    while not done():
        QCoreApplication.processEvents()
        if time.monotonic() > end:
            raise TimeoutError
    for _turn in range(20):
        QCoreApplication.processEvents()


def tables(rounds: int, folder: Path) -> Iterator[tuple[str, dict[str, list[Turn]]]]:
    """Yield the longest turns of each kind of click, study by study."""
    from sni_desktop.app import Application
    from sni_desktop.charts.registry import CHARTS

    rng = np.random.default_rng(1)
    studies = {
        "60 questions over 4 waves": write(folder / "ordinary.tsv", ordinary(rng)),
        "60 options over 40 waves": write(folder / "hard.tsv", hard(rng)),
    }
    application = Application(["sni-desktop"])
    application.window.resize(1220, 780)
    application.window.show()
    wait_until(lambda: application.is_ready)
    yield "nothing clicked", {"": [longest_turn(lambda: None) for _time in range(20)]}
    for name, path in studies.items():
        user = User(application)
        user.open(path)
        for _round in range(rounds):
            walk(user)
            if "crosstab" in {chart.id for chart in CHARTS} and "40" not in name:
                walk_in_crosstab(user)
        yield name, user.turns
    application.window.close()


def report(turns: list[Turn]) -> str:
    """Return the middle, the 95th percentile and the largest, of work and of time."""
    words = f"{len(turns):6}"
    for part in ([turn.work for turn in turns], [turn.clock for turn in turns]):
        words += f"   {statistics.median(part):6.0f} {np.percentile(part, 95):5.0f} {max(part):5.0f}"
    return words


def main(rounds: int) -> None:
    """Measure, and print a table."""
    print(f"Longest turn of the event loop after a click, in milliseconds (aim: {AIM} of work for 95 %)")
    print(f"{'':40} clicks   work:  middle  95 % most   clock: middle  95 % most")
    with tempfile.TemporaryDirectory() as home:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ.update(HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home)
        for name, turns in tables(rounds, Path(home)):
            print(name)
            for kind, values in sorted(turns.items()):
                print(f"  {kind:38} {report(values)}")
            questions = [each for kind, values in turns.items() if "question" in kind for each in values]
            if questions:
                print(f"  {'all clicks on a question':38} {report(questions)}")
                print(
                    f"  {'the same at the best speed met':38} {report([each.at_best for each in questions])}"
                )


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1)

"""Whether the window opens and draws every kind of chart."""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QSettings, QThreadPool
from PySide6.QtWidgets import QApplication

from sni_desktop.charts.registry import CHARTS, kinds_of
from sni_desktop.core.english import ENGLISH
from sni_desktop.core.query import Query
from sni_desktop.selftest.trial import Trial, expect
from sni_desktop.ui.chart_view import VIEWS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sni_desktop.app import Application
    from sni_desktop.core.survey import Study
    from sni_desktop.core.text import Value
    from sni_desktop.ui.store import Store

_PATIENCE = 60.0
"""Seconds; only what fails takes that long."""


def application(trial: Trial) -> Application | None:
    """Return the program with its window, once interactive charts have taken over."""
    found = None
    with trial.of("window"):
        from sni_desktop.app import Application  # noqa: PLC0415 - named if it fails

        found = Application(["sni-desktop"])
        told = found.appearance
        sys.excepthook = lambda _kind, error, _trace: trial.fail("window", error)
        found.window.show()
        _wait(lambda: bool(told.last_report) or found.is_ready, "The window is not ready.")
        expect(not told.last_report, told.last_report)
        expect(found.window.view.card.is_interactive, "pyqtgraph does not paint the chart")
    return found


def check(trial: Trial, program: Application, studies: Sequence[Study]) -> None:
    """Look at every view and kind of chart that fits any of the studies."""
    store, drawn = program.store, set()
    said: list[str] = []
    store.failed.connect(lambda error: trial.fail("work in the background", error))
    store.said.connect(
        lambda sentence, _hint, kind: said.append(_words(sentence)) if kind == "error" else None
    )
    store.add(*studies, look=False)
    for query in _first_of_each_kind(store.studies):
        with trial.of(f"chart {query.chart}, {query.kind}"):
            _draw(program, query)
            drawn.add((query.chart, query.kind))
    for chart in CHARTS:
        for kind in chart.kinds:
            with trial.of(f"a sample for {chart.id}, {kind.id}"):
                expect((chart.id, kind.id) in drawn, "it was not drawn")
    for view in VIEWS[len(CHARTS) :]:
        with trial.of(f"view {view}"):
            store.look_at(studies[0].id, "useful")
            store.ask(chart=view, kind="")
            _settle(store)
            expect(store.query is not None and store.query.chart == view, "it does not open")
            expect(not program.window.grab().isNull(), "it is not painted")
    with trial.of("messages"):
        expect(not said, "; ".join(said))


def _words(sentence: Value) -> str:
    return ENGLISH.say(sentence)


def _first_of_each_kind(studies: Sequence[Study]) -> list[Query]:
    """Return a query for each kind of chart that fits any question; crosstabs are broken down."""
    found: dict[tuple[str, str], Query] = {}
    for study in studies:
        for question in study.questions:
            for chart in CHARTS:
                if chart.fits(study, question):
                    others = [each.id for each in study.questions if each.id != question.id]
                    by = tuple(others[:1]) if chart.id == "crosstab" else ()
                    asked = Query(study.id, question.id, chart.id, by=by)
                    for kind in kinds_of(study, asked):
                        found.setdefault((chart.id, kind.id), replace(asked, kind=kind.id))
    return list(found.values())


def _draw(program: Application, query: Query) -> None:
    store, view = program.store, program.window.view
    store.look_at(query.study, query.question, query.chart)
    _settle(store)
    store.ask(by=query.by, kind=query.kind)
    _settle(store)
    expect(store.query is not None and store.query.chart == query.chart, "another chart is shown")
    expect(store.figure is not None, "it has no figure")
    expect(view.card.drawing is not None, "it is not laid out")
    expect(not view.grab().isNull(), "it is not painted")


def _settle(store: Store) -> None:
    """Wait until what was asked is shown."""
    _wait(lambda: not store.tasks.busy, "The answer does not come.")
    QCoreApplication.processEvents()


def _wait(until: Callable[[], bool], otherwise: str) -> None:
    end = time.monotonic() + _PATIENCE
    while not until():
        expect(time.monotonic() < end, otherwise)
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def close(trial: Trial, program: Application) -> None:
    """Close the window without a question."""
    with trial.of("closing"):
        program.window.close_now()
        program.stop_listening()
        QSettings().sync()  # else written at the very end, into a folder that is gone by then
        QThreadPool.globalInstance().waitForDone()
        QApplication.clipboard().clear()

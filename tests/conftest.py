"""Fixtures, and the hygiene of every test: no warnings, nothing left behind, no settings of the developer."""

from __future__ import annotations

import gc
import logging
import os
import re
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import hypothesis
import pytest

# No test waits for a clock: the first example may have to import SciPy. In CI the examples are the same each
# time, so that a change is not turned down for what an earlier one left to chance; elsewhere they are new.
hypothesis.settings.register_profile("project", deadline=None, derandomize=os.environ.get("CI") == "true")
hypothesis.settings.load_profile("project")

# Before anything imports Qt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable

SHARED = Path(__file__).resolve().parents[2] / "shared"
GRACE = 2.0
"""Seconds that a test's threads get to end: stopping takes a moment, leaking takes for ever."""

FAILED = pytest.StashKey[bool]()

Found = TypeVar("Found")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers",
        "allowed_log(*patterns): log records of level WARNING and above may match these patterns "
        "(any record, if there are none); otherwise they fail the test",
    )


@pytest.fixture(scope="session")
def shared() -> Path:
    """The material beside the project: a clone alone has none, but where CI=true it must be there."""
    if not SHARED.is_dir():
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(f"{SHARED} is not here")
    return SHARED


# --- Hygiene ------------------------------------------------------------------------------------------------


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember that a test failed: its traceback keeps widgets alive, which is no leak of its own."""
    report = yield
    item.stash[FAILED] = item.stash.get(FAILED, False) or report.failed
    return report


@pytest.fixture(autouse=True)
def isolated_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test an empty home, so that none reads or writes the developer's settings."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)  # Qt warns of any other mode.
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    isolate_qt(home)
    return home


def isolate_qt(home: Path) -> None:
    from PySide6.QtCore import QSettings, QStandardPaths

    QStandardPaths.setTestModeEnabled(True)
    # QSettings reads the environment only once in a process.
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, str(home / "config"))


class Records(logging.Handler):
    """Keeps log records. It does not fail at once: they may come from a thread whose errors nobody sees."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Generator[None]:
    """Fail on log records of level WARNING and above, unless the test is marked with ``allowed_log``."""
    handler = Records()
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    marker = request.node.get_closest_marker("allowed_log")
    allowed = [] if marker is None else marker.args or ["."]
    lines = [f"{record.levelname} {record.name}: {record.getMessage()}" for record in handler.records]
    unexpected = [line for line in lines if not matches(line, allowed)]
    if unexpected:
        pytest.fail(f"logged: {unexpected}")


def matches(line: str, patterns: Iterable[str]) -> bool:
    return any(re.search(pattern, line) for pattern in patterns)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None]:
    """Fail on Qt's warnings while a test is torn down; pytest-qt sees to those before."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    marker = item.get_closest_marker("qt_log_ignore")
    allowed = [*item.config.getini("qt_log_ignore"), *(marker.args if marker else ())]
    unexpected = []

    def keep(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind not in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg} and not matches(message, allowed):
            unexpected.append(message)

    previous = qInstallMessageHandler(keep)
    try:
        yield
    finally:
        qInstallMessageHandler(previous)
    if unexpected:
        pytest.fail(f"Qt said: {unexpected}")


@pytest.fixture(autouse=True)
def no_leaks(request: pytest.FixtureRequest) -> Generator[None]:
    """Fail on threads, tasks and windows that outlive their test."""
    threads, windows = set(running_threads()), set(open_windows())
    yield
    if request.node.stash.get(FAILED, False):
        return
    leaks = {
        "threads": remaining(lambda: running_threads() - threads),
        "tasks in Qt's thread pool": remaining(pool_tasks),
        "windows": open_windows().keys() - windows and leaked_windows(windows),
    }
    if any(leaks.values()):
        pytest.fail(f"left behind: {leaks}")


def remaining(look: Callable[[], Found]) -> Found:
    """Return what ``look`` still finds after the grace period."""
    end = time.monotonic() + GRACE
    while (found := look()) and time.monotonic() < end:
        time.sleep(0.01)
    return found


def running_threads() -> set[threading.Thread]:
    """Return Python's threads, without its stand-ins for those of Qt's pool, which outlive their tasks."""
    return {thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)}


def pool_tasks() -> int:
    from PySide6.QtCore import QThreadPool

    return QThreadPool.globalInstance().activeThreadCount()


def open_windows() -> dict[int, str]:
    """Return the addresses and names of windows that nothing owns; tool tips are Qt's own."""
    from PySide6.QtWidgets import QApplication
    from shiboken6 import getCppPointer

    if QApplication.instance() is None:
        return {}
    windows = [window for window in QApplication.topLevelWidgets() if window.parent() is None]
    names = {
        getCppPointer(window)[0]: f"{type(window).__name__} {window.windowTitle()!r}" for window in windows
    }
    return {address: name for address, name in names.items() if not name.startswith("QTipLabel")}


def leaked_windows(before: set[int]) -> list[str]:
    """Return the windows that are still there when all that is due for deletion is deleted."""
    from PySide6.QtCore import QCoreApplication, QEvent

    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return [name for address, name in open_windows().items() if address not in before]

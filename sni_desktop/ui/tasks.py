"""Work in the background: the newest wins, it reports progress, and it can be cancelled.

Signals belong to `Task`, which lives on the GUI thread; the worker only emits them, so nothing of Qt's is
destroyed on a pool thread. Results arrive by queued signals, never by waiting.

Qt for Python makes each of its types when it is first used, and two threads that do so at the same time end
the program: about one start in a hundred, when pyqtgraph looked at all of them while the window was being
built. So all are made before the first work begins.
"""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from sni_desktop.core.errors import CancelledError
from sni_desktop.core.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Callable

_Found = TypeVar("_Found")


class Task(QObject):
    """One piece of work. Calls ``done`` or ``failed`` on the GUI thread, and then emits ``ended``."""

    progressed = Signal(float)
    ended = Signal()
    _arrived = Signal(object)

    def __init__(
        self,
        work: Callable[[Progress], _Found],
        done: Callable[[_Found], None],
        failed: Callable[[Exception], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.progress = Progress(self.progressed.emit)
        self.dropped = False
        self._work: Callable[[Progress], Any] = work
        self._done: Callable[[Any], None] = done
        self._failed = failed
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Start the work on a thread of the pool."""
        _make_types()
        QThreadPool.globalInstance().start(_Runner(self))

    def cancel(self) -> None:
        """Ask the work to stop; whatever it still finds is dropped."""
        self.dropped = True
        self.progress.cancel()

    def run(self) -> None:
        """Do the work; called on the pool's thread."""
        try:
            found: object = self._work(self.progress)
        except Exception as error:  # noqa: BLE001 - every error is handed to the GUI thread, none is swallowed
            found = error
        # The window may have been closed meanwhile, and this task with it.
        with suppress(RuntimeError):
            self._arrived.emit(found)

    @Slot(object)
    def _on_arrived(self, found: object) -> None:
        self.ended.emit()
        done, failed = self._done, self._failed
        # Qt for Python keeps what has run for ever: it must not hold what was worked on.
        self._work = self._done = self._failed = _nothing
        if self.dropped or isinstance(found, CancelledError):
            return
        if isinstance(found, Exception):
            failed(found)
        else:
            done(found)


@cache
def _make_types() -> None:
    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            getattr(module, name)


def _nothing(_found: object) -> None:
    """Do nothing."""


class _Runner(QRunnable):
    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        self._task.run()


class Tasks(QObject):
    """The work that the user waits for: one at a time."""

    started = Signal()
    progressed = Signal(float)
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current: Task | None = None

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._current is not None

    def start(
        self,
        work: Callable[[Progress], _Found],
        done: Callable[[_Found], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run ``work`` in the background; older work is cancelled and its result dropped."""
        self.cancel()
        task = Task(work, done, failed, self)
        self._current = task
        task.progressed.connect(self._on_progress)
        task.ended.connect(self._on_end)
        self.started.emit()
        task.start()

    @Slot()
    def cancel(self) -> None:
        """Stop the work under way, if there is any."""
        if self._current is not None:
            self._current.cancel()
            self._current = None
            self.finished.emit()

    @Slot(float)
    def _on_progress(self, part: float) -> None:
        if self.sender() is self._current:
            self.progressed.emit(part)

    @Slot()
    def _on_end(self) -> None:
        task = self.sender()
        if task is self._current:
            self._current = None
            self.finished.emit()
        task.deleteLater()

"""Files of charts and of their numbers, written in the background and done before the window closes."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileInfo, QObject

from sni_desktop.core.errors import UserError
from sni_desktop.core.text import _
from sni_desktop.ui.tasks import Task

if TYPE_CHECKING:
    from collections.abc import Callable

    from sni_desktop.ui.store import Store


class ChartFiles(QObject):
    """Writes files and tells when they are there, or why they are not."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._under_way: dict[Task, tuple[str, _Once]] = {}

    def write(self, path: str, write: Callable[[], None]) -> None:
        """Let ``write`` write the file ``path``. Called on another thread, it works on values alone."""
        once = _Once(write)
        task = Task(
            lambda _progress: once(),
            lambda _nothing: self._tell(path),
            lambda error: self._fail(path, error),
            self,
        )
        self._under_way[task] = path, once
        task.ended.connect(lambda: self._forget(task))
        task.start()

    def finish(self) -> None:
        """Come back when all files are written: the window is about to close."""
        for task, (path, once) in self._under_way.items():
            task.cancel()
            try:
                once()
            except (UserError, OSError) as error:
                self._fail(path, error)
        self._under_way.clear()

    def _forget(self, task: Task) -> None:
        self._under_way.pop(task, None)
        task.deleteLater()

    def _tell(self, path: str) -> None:
        self._store.say(_("Saved as {file}.").of(file=QFileInfo(path).fileName()))

    def _fail(self, path: str, error: Exception) -> None:
        match error:
            case UserError():
                self._store.say(error.sentence, error.hint, "error")
            case OSError():
                self._store.say(
                    _("{file} could not be saved.").of(file=QFileInfo(path).fileName()),
                    _("Choose another folder, or close the file in other programs."),
                    "error",
                )
            case _:
                self._store.failed.emit(error)


class _Once:
    """Work that is done once, by whichever thread comes first; the other one waits for it."""

    def __init__(self, work: Callable[[], None]) -> None:
        self._work, self._lock, self._is_done = work, Lock(), False

    def __call__(self) -> None:
        with self._lock:
            if not self._is_done:
                self._work()
                self._is_done = True

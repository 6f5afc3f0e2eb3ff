"""The application: the one place that makes long-lived objects and puts them together."""

from __future__ import annotations

import gc
import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QThreadPool, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from sni_desktop.core.instance import MOST_FILES, files_in
from sni_desktop.core.text import _
from sni_desktop.ui.appearance import Appearance
from sni_desktop.ui.garbage import Garbage
from sni_desktop.ui.settings import Settings, log_file
from sni_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from types import TracebackType

    from sni_desktop.core.instance import Instance, Request
    from sni_desktop.ui.main_window import MainWindow
    from sni_desktop.ui.newcomers import Newcomers
    from sni_desktop.ui.store import Store

_log = logging.getLogger(__name__)


class Application:
    """Qt's application, and the windows with their stores."""

    def __init__(self, arguments: list[str], instance: Instance | None = None) -> None:
        """Make everything; ``arguments`` are the command line's, files to open among them.

        ``instance`` is this program's place among those that run; without it, it does not listen to others.
        """
        self.qt = _qt_application(arguments)
        self.settings = Settings()
        self.appearance = Appearance(self.qt, self.settings)
        self.workspaces: list[Workspace] = []
        self._instance = instance
        self._newcomers: Newcomers | None = None
        self._garbage = Garbage(self.appearance)
        files = files_in(arguments[1:])
        self._more = files[1:]
        first = self._add(files[0] if files else None)
        # Once all parts are there: each would otherwise be styled again when it is put in its place.
        first.furnished.connect(self.appearance.dress)
        first.painted.connect(self._after_first_picture)
        first.ready.connect(self._garbage.begin)
        if isinstance(self.qt, _QtApplication):
            self.qt.file_wanted.connect(self._open_one)
        sys.excepthook = self._on_bug

    @property
    def window(self) -> MainWindow:
        """The window that was opened first, of those that are open."""
        return self.workspaces[0].window

    @property
    def store(self) -> Store:
        """The store of that window, once it is furnished."""
        return self.window.store

    @property
    def is_ready(self) -> bool:
        """Whether nothing is imported any more."""
        return all(workspace.is_ready for workspace in self.workspaces)

    def run(self) -> int:
        """Show the window and run until the last one is closed; return the exit code."""
        self.window.show()
        code = self.qt.exec()
        self.stop_listening()
        # Work that is still under way must not outlive what it reports to.
        QThreadPool.globalInstance().waitForDone()
        _hand_over_clipboard()
        return code

    # Windows

    def open_window(self, file: Path | None = None) -> Workspace:
        """Open one more window, and a file in it."""
        beside = self._active()
        workspace = self._add(file)
        # Nothing is to be imported any more.
        workspace.furnish()
        workspace.place_beside(beside.window)
        workspace.come_to_front()
        return workspace

    def open(self, files: tuple[Path, ...]) -> None:
        """Open each file in a window of its own, or show the window that has it."""
        if len(files) > MOST_FILES:
            sentence = _("Only %n file(s) were opened.", "", MOST_FILES)
            self._active().window.store.say(
                sentence, _("Open the others once some windows are closed."), "warning"
            )
        for file in files[:MOST_FILES]:
            self._open_one(file)

    def _open_one(self, file: Path | str) -> None:
        path = Path(file)
        there = next((each for each in self.workspaces if each.is_free or each.shows(path)), None)
        if there is None:
            self.open_window(path)
        else:
            there.open(path)
            there.come_to_front()

    def _add(self, file: Path | None) -> Workspace:
        workspace = Workspace(self.settings, self.appearance, file)
        window = workspace.window
        window.new_window_wanted.connect(self.open_window)
        window.quit_wanted.connect(self._close_all)
        window.closed.connect(lambda: self._drop(workspace))
        workspace.furnished.connect(lambda: self._follow(workspace))
        self.workspaces.append(workspace)
        return workspace

    def _follow(self, workspace: Workspace) -> None:
        """Follow what happens in a furnished window."""
        window = workspace.window
        window.files.elsewhere = lambda path: self._is_elsewhere(path, workspace)
        window.store.size_changed.connect(lambda: self._remember_size(window.store))
        workspace.ready.connect(lambda: window.store.query_changed.connect(self._garbage.wait_for_pause))

    def _active(self) -> Workspace:
        """Return the window that was used last."""
        used = self.appearance.used_last
        return next((each for each in self.workspaces if each.store is used), self.workspaces[-1])

    def _is_elsewhere(self, file: Path, asking: Workspace) -> bool:
        """Show the other window that works on a file, if there is one: two would overwrite each other."""
        for workspace in self.workspaces:
            if workspace is not asking and workspace.works_on(file):
                workspace.come_to_front()
                workspace.window.store.look_at(str(file.resolve()))
                workspace.window.store.say(_("{file} is open in this window.").of(file=file.name))
                return True
        return False

    def _close_all(self) -> None:
        for workspace in list(self.workspaces):
            workspace.window.close()

    def _drop(self, workspace: Workspace) -> None:
        """Let go of a window that is closed; the last one stays until the program ends with it."""
        if len(self.workspaces) == 1 or workspace not in self.workspaces:
            return
        self.workspaces.remove(workspace)
        self.appearance.detach(workspace.window.store)
        workspace.leave()
        # What the first window held may be frozen, and is garbage now.
        gc.unfreeze()
        self._garbage.wait_for_pause()

    # Other starts of the program

    def _after_first_picture(self) -> None:
        """Do once what the first picture did not need."""
        from sni_desktop.ui.icon import window_icon  # noqa: PLC0415 - its SVG takes some milliseconds

        _log_to_file()
        self.qt.setWindowIcon(window_icon())
        self.window.autosave.offer(self.window.message, self.window.tasks)
        self._listen()
        self.open(self._more)

    def _listen(self) -> None:
        if self._instance is None or not self._instance.is_first:
            return
        from sni_desktop.ui.newcomers import Newcomers  # noqa: PLC0415 - as above

        try:
            self._newcomers = Newcomers(self._instance.address, self._welcome, self.appearance)
        except OSError as error:
            _log.info("Other starts cannot be heard: %s", error)
            self._instance.release()

    def _welcome(self, request: Request) -> None:
        """Open what another start of the program was asked for."""
        if request.token:
            # Qt reads it when the next window comes to the front (Wayland).
            os.environ["XDG_ACTIVATION_TOKEN"] = request.token
        if request.files:
            self.open(request.files)
        else:
            self.open_window()

    def stop_listening(self) -> None:
        """Let the next start be a program of its own."""
        if self._newcomers is not None:
            self._newcomers.stop()
            self._newcomers = None
        if self._instance is not None:
            self._instance.release()

    # Settings and bugs

    def _remember_size(self, store: Store) -> None:
        self.settings.size = store.size

    def _on_bug(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self.qt.quit()
            return
        self.appearance.report(error.with_traceback(trace))


class _QtApplication(QApplication):
    """Qt's application, which hears of files from the system: macOS tells it so instead of by arguments."""

    file_wanted = Signal(str)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_wanted.emit(event.file())
            return True
        return super().event(event)


def _hand_over_clipboard() -> None:
    from sni_desktop.export.qt.handover import hand_over  # noqa: PLC0415 - as the last thing

    hand_over()


def _qt_application(arguments: list[str]) -> QApplication:
    app = QApplication.instance() or _QtApplication(arguments)
    assert isinstance(app, QApplication)  # noqa: S101 - a console application has no window to show
    app.setStyle("Fusion")
    app.setApplicationName("sni-explorer")
    app.setApplicationDisplayName("SNI Explorer")
    app.setOrganizationName("sni-explorer")
    app.setDesktopFileName("sni-explorer")
    return app


def _log_to_file() -> None:
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - not needed for the first picture

    path = log_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=500_000, backupCount=1, delay=True)
    except OSError:
        return  # without a place for a log the program works all the same
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger("sni_desktop").addHandler(handler)


def run(arguments: list[str], instance: Instance | None = None) -> int:
    """Run the application; return its exit code."""
    return Application(arguments, instance).run()

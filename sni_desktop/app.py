"""The application: the one place that makes long-lived objects and puts them together."""

from __future__ import annotations

import gc
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QThreadPool
from PySide6.QtWidgets import QApplication

from sni_desktop.core.places import DATA
from sni_desktop.core.progress import Progress
from sni_desktop.loaders import package
from sni_desktop.ui.appearance import Appearance
from sni_desktop.ui.garbage import Garbage
from sni_desktop.ui.main_window import MainWindow
from sni_desktop.ui.settings import Settings
from sni_desktop.ui.store import Store
from sni_desktop.ui.tasks import Task

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from sni_desktop.core.survey import Study

FIRST_STUDY = "sni-social-media"
OTHER_STUDIES = ("sni-other-surveys", "benchmarks")


class Application:
    """Qt's application, the store and the window."""

    def __init__(self, arguments: list[str]) -> None:
        """Make everything; ``arguments`` are the command line's, a file to open among them."""
        self.qt = _qt_application(arguments)
        self.settings = Settings()
        self.appearance = Appearance(self.qt, self.settings)
        self.store = Store(self.appearance.speaker, self.appearance.palette_of_roles, self.settings.size)
        self.appearance.attach(self.store)
        # The built-in study is read before the window is built, so that its parts are filled once.
        self.store.add(built_in(FIRST_STUDY))
        self.window = MainWindow(self.store, self.settings, self.appearance)
        # Once all parts are there: each would otherwise be styled again when it is put in its place.
        self.appearance.dress()
        self.store.failed.connect(self.appearance.report)
        self.window.message.report_wanted.connect(self.appearance.copy_report)
        self.store.size_changed.connect(self._remember_size)
        self.window.view.card.painted.connect(self._after_first_picture, Qt.ConnectionType.QueuedConnection)
        self._file = next(
            (Path(argument) for argument in arguments[1:] if not argument.startswith("-")), None
        )
        self._garbage = Garbage(self.window)
        self.is_ready = False
        sys.excepthook = self._on_bug

    def run(self) -> int:
        """Show the window and run until it is closed; return the exit code."""
        self.window.show()
        code = self.qt.exec()
        # Work that is still under way must not outlive what it reports to.
        QThreadPool.globalInstance().waitForDone()
        _hand_over_clipboard()
        return code

    def _after_first_picture(self) -> None:
        """Bring in what the first picture did not need."""
        self._in_background(_import_painter, self._use_pyqtgraph)
        self.store.add(*(built_in(name) for name in OTHER_STUDIES), look=False)
        self.window.furnish()
        _log_to_file()
        self.window.autosave.offer(self.window.message, self.window.tasks)
        if self._file is not None:
            self.window.files.open(self._file)

    def _use_pyqtgraph(self, _nothing: object) -> None:
        self.window.view.card.use_pyqtgraph()
        self._in_background(_import_statistics, self._settle)

    def _settle(self, _nothing: object) -> None:
        self.is_ready = True
        self._garbage.begin()
        self.store.query_changed.connect(self._garbage.wait_for_pause)

    def _in_background(self, work: Callable[[Progress], object], done: Callable[[object], None]) -> None:
        Task(work, done, self.appearance.report, self.window).start()

    def _remember_size(self) -> None:
        self.settings.size = self.store.size

    def _on_bug(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self.qt.quit()
            return
        self.appearance.report(error.with_traceback(trace))


def _hand_over_clipboard() -> None:
    from sni_desktop.export.qt.handover import hand_over  # noqa: PLC0415 - as the last thing

    hand_over()


def built_in(name: str) -> Study:
    """Return one of the studies that come with the program."""
    return package.load(DATA / name, Progress())


def _qt_application(arguments: list[str]) -> QApplication:
    app = QApplication.instance() or QApplication(arguments)
    assert isinstance(app, QApplication)  # noqa: S101 - a console application has no window to show
    app.setStyle("Fusion")
    app.setApplicationName("sni-explorer")
    app.setApplicationDisplayName("SNI Explorer")
    app.setOrganizationName("sni-explorer")
    app.setDesktopFileName("sni-explorer")
    return app


def _log_to_file() -> None:
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - not needed for the first picture

    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / "log.txt", maxBytes=500_000, backupCount=1, delay=True)
    except OSError:
        return  # without a place for a log the program works all the same
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger("sni_desktop").addHandler(handler)


def _import_painter(_progress: Progress) -> None:
    """Import what interactive charts need."""
    import sni_desktop.ui.painter  # noqa: F401, PLC0415


def _import_statistics(_progress: Progress) -> None:
    """Import what survey files need, so that the first one opens without a wait."""
    import pandas  # noqa: F401, ICN001, PLC0415
    import scipy.special  # noqa: F401, PLC0415

    import sni_desktop.loaders.registry  # noqa: F401, PLC0415


def run(arguments: list[str]) -> int:
    """Run the application; return its exit code."""
    # Nothing made while starting is garbage; looking for it would only take time.
    gc.disable()
    return Application(arguments).run()

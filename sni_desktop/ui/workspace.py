"""One window with studies of its own, from its first picture until it is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QObject, QPoint, QThreadPool, QTimer, Signal

from sni_desktop.core.places import DATA
from sni_desktop.core.progress import Progress
from sni_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sni_desktop.core.survey import Study
    from sni_desktop.ui.appearance import Appearance
    from sni_desktop.ui.settings import Settings
    from sni_desktop.ui.store import Store

FIRST_STUDY = "sni-social-media"
OTHER_STUDIES = ("sni-other-surveys", "benchmarks")
_BESIDE = QPoint(28, 28)
_IN_SIGHT = QMargins(0, 0, 300, 300)
"""How much of a window is on the screen at least."""
_AGAIN = 200
"""Milliseconds."""


class Workspace(QObject):
    """A window, its store, and the file that it was made for."""

    furnished = Signal()
    """The parts of the window are there, but for its two sides."""
    painted = Signal()
    """The first chart is on screen and answers, and all of the window is there."""
    ready = Signal()
    """Nothing is imported any more: survey files open without a wait."""

    def __init__(self, settings: Settings, appearance: Appearance, file: Path | None = None) -> None:
        super().__init__()
        self._settings, self._appearance = settings, appearance
        self._file = file
        self.store: Store | None = None
        """None until the window is furnished."""
        self.is_painted = self.is_ready = False
        self.window = MainWindow(settings, appearance)
        self.window.opening.painted.connect(lambda: QTimer.singleShot(0, self, self._after_opening))

    def furnish(self) -> None:
        """Put everything in the window that stands in it."""
        from sni_desktop.ui.store import Store  # noqa: PLC0415 - after the first picture

        appearance = self._appearance
        self.store = store = Store(appearance.speaker, appearance.palette_of_roles, self._settings.size)
        appearance.attach(store)
        # The built-in study is read before the parts are made, so that they are filled once.
        store.add(built_in(FIRST_STUDY))
        self.window.furnish(store)
        store.failed.connect(appearance.report)
        self.window.message.report_wanted.connect(appearance.copy_report)
        self.window.view.painted.connect(lambda: QTimer.singleShot(0, self, self._after_first_picture))
        self.furnished.emit()
        self.window.catch_up()

    def open(self, file: Path) -> None:
        """Open a file, as soon as the first picture is there; what is wrong with it is said in the window."""
        self._file = file
        if self.is_painted:
            self.window.files.open(file)

    @property
    def is_free(self) -> bool:
        """Whether the program is just starting, and this window still waits for what it is to show."""
        return self._file is None and not self.is_painted

    def shows(self, file: Path) -> bool:
        """Tell whether this is the window of a file."""
        is_asked = self._file is not None and self._file.resolve() == file.resolve()
        return is_asked or any(study.id == str(file.resolve()) for study in self._studies)

    def works_on(self, file: Path) -> bool:
        """Tell whether changes of a file may be lost if another window opens it too."""
        from sni_desktop.ui.saving import SUFFIX  # noqa: PLC0415 - after the first picture

        return any(
            study.id == str(file.resolve())
            and (file.suffix.casefold() == SUFFIX or self.window.files.saving.has_changes(study))
            for study in self._studies
        )

    @property
    def _studies(self) -> tuple[Study, ...]:
        return self.store.studies if self.store is not None else ()

    def come_to_front(self) -> None:
        """Show the window above others."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - all its enumerations: after the first picture

        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def place_beside(self, other: MainWindow) -> None:
        """Put the window where it does not hide another one; Wayland has its own mind."""
        if self.window.isMaximized() or self.window.isFullScreen():
            return
        self.window.resize(other.normalGeometry().size())
        corner, screen = other.pos() + _BESIDE, other.screen().availableGeometry()
        fits = screen.marginsRemoved(_IN_SIGHT).contains(corner)
        self.window.move(corner if fits else screen.topLeft())

    def leave(self) -> None:
        """Delete the closed window, once nothing in the background still reports to it."""
        if QThreadPool.globalInstance().activeThreadCount():
            QTimer.singleShot(_AGAIN, self, self.leave)
            return
        parts: list[QObject] = [self.window]
        if self.store is not None:
            files = self.window.files
            # Connections to lambdas go with the object at their beginning, and only then what these hold.
            parts += [self.window.autosave, files.saving, files, self.store]
        for part in (*parts, self):
            part.deleteLater()

    # One thing after another: what people see and reach for first comes first

    def _after_opening(self) -> None:
        """Import what the parts need, and let people move or close the window before these are made."""
        import sni_desktop.ui.furnishing  # noqa: F401, PLC0415 - after the first picture

        QTimer.singleShot(0, self, self._furnish_if_open)

    def _furnish_if_open(self) -> None:
        if self.window.isVisible() and self.store is None:
            self.furnish()

    def _after_first_picture(self) -> None:
        """Show the questions, then get the interactive chart ready."""
        self.window.furnishing.fill_left()
        self._in_background(_import_painter, self._use_pyqtgraph)

    def _use_pyqtgraph(self, _nothing: object) -> None:
        self.window.view.card.use_pyqtgraph()
        # Once the chart is painted.
        QTimer.singleShot(0, self, self._complete)

    def _complete(self) -> None:
        # Reading while another thread imports would take several times as long.
        self.window.store.add(*(built_in(name) for name in OTHER_STUDIES), look=False)
        self.window.furnishing.fill_right()
        self.is_painted = True
        self.painted.emit()
        self._in_background(_import_statistics, self._settle)
        if self._file is not None:
            self.window.files.open(self._file)
        self.window.catch_up(is_whole=True)

    def _settle(self, _nothing: object) -> None:
        self.is_ready = True
        self.ready.emit()

    def _in_background(self, work: Callable[[Progress], object], done: Callable[[object], None]) -> None:
        from sni_desktop.ui.tasks import Task  # noqa: PLC0415 - after the first picture

        Task(work, done, self._appearance.report, self.window).start()


def built_in(name: str) -> Study:
    """Return one of the studies that come with the program."""
    from sni_desktop.loaders import package  # noqa: PLC0415 - after the first picture

    return package.load(DATA / name, Progress())


def _import_painter(_progress: Progress) -> None:
    """Import what interactive charts need."""
    import sni_desktop.ui.painter  # noqa: F401, PLC0415


def _import_statistics(_progress: Progress) -> None:
    """Import what survey files need, so that the first one opens without a wait."""
    import pandas  # noqa: F401, ICN001, PLC0415
    import scipy.special  # noqa: F401, PLC0415

    import sni_desktop.loaders.registry  # noqa: F401, PLC0415

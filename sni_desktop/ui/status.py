"""The line at the bottom: who is looked at, and how far work is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QProgressBar, QPushButton

from sni_desktop.core.text import _
from sni_desktop.ui.one_line import OneLine

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QStatusBar

    from sni_desktop.core.text import Speaker
    from sni_desktop.ui.store import Store
    from sni_desktop.ui.tasks import Tasks


class Status(QObject):
    """The base of what is on screen, and beside it the progress of what runs, with a button to stop it."""

    def __init__(self, bar: QStatusBar, store: Store, reading_and_saving: Iterable[Tasks]) -> None:
        super().__init__(bar)
        self.base = OneLine()
        self._progress = QProgressBar()
        self._progress.setRange(0, 100)
        self._progress.setMaximumWidth(180)
        self._progress.setMaximumHeight(14)
        self._stop = QPushButton()
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(10, 0, 10, 0)
        bar.addWidget(self.base, 1)
        for part in (self._progress, self._stop):
            bar.addPermanentWidget(part)
            part.hide()
        for tasks in reading_and_saving:
            tasks.started.connect(self._show)
            tasks.progressed.connect(lambda part: self._progress.setValue(round(100 * part)))
            tasks.finished.connect(self._hide)
            self._stop.clicked.connect(tasks.cancel)
        store.tasks.started.connect(self._show_working)
        store.tasks.finished.connect(self._hide)
        self._stop.clicked.connect(store.tasks.cancel)

    def write(self, speaker: Speaker) -> None:
        """Write what stands here in the window's language."""
        self._stop.setText(speaker.say(_("Cancel")))
        self._progress.setAccessibleName(speaker.say(_("Progress")))

    def _show(self) -> None:
        self._progress.setRange(0, 100)
        self._progress.setValue(0)
        self._progress.show()
        self._stop.show()

    def _show_working(self) -> None:
        """Show that numbers are worked out: how long that takes is not known."""
        self._show()
        self._progress.setRange(0, 0)

    def _hide(self) -> None:
        self._progress.hide()
        self._stop.hide()

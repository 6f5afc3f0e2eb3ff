"""The main window: at first a picture of one chart, then the parts that take its place.

What the parts are and how they stand is a matter of `furnishing`, which is imported after the first picture.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from sni_desktop.ui.opening import Opening

if TYPE_CHECKING:
    from PySide6.QtCore import QKeyCombination
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
    from PySide6.QtWidgets import QSplitter

    from sni_desktop.ui.appearance import Appearance
    from sni_desktop.ui.assistant_place import AssistantPlace
    from sni_desktop.ui.autosave import Autosave
    from sni_desktop.ui.chart_view import ChartView
    from sni_desktop.ui.chart_words import ChartWords
    from sni_desktop.ui.commands import Actions
    from sni_desktop.ui.copies import Copies
    from sni_desktop.ui.explanation import Explanation
    from sni_desktop.ui.files import Files
    from sni_desktop.ui.furnishing import Furnishing
    from sni_desktop.ui.message_bar import MessageBar
    from sni_desktop.ui.navigator import Navigator
    from sni_desktop.ui.options import OptionsPanel
    from sni_desktop.ui.printing import Printing
    from sni_desktop.ui.settings import Settings
    from sni_desktop.ui.status import Status
    from sni_desktop.ui.store import Store
    from sni_desktop.ui.styles import Styles
    from sni_desktop.ui.tasks import Tasks
    from sni_desktop.ui.wave_work import WaveWork

_BESIDE = ("presenting", "styles")
"""Windows that close with this one."""


class MainWindow(QMainWindow):
    """A window of SNI Explorer."""

    new_window_wanted = Signal()
    quit_wanted = Signal()
    closed = Signal()

    # The parts. None is there before the window is furnished; the two sides come after the middle.
    store: Store
    tasks: Tasks
    files: Files
    autosave: Autosave
    wave_work: WaveWork
    styles: Styles
    view: ChartView
    copies: Copies
    words: ChartWords
    message: MessageBar
    assistant: AssistantPlace
    actions_: Actions
    status: Status
    split: QSplitter
    navigator: Navigator
    options: OptionsPanel
    furnishing: Furnishing

    def __init__(self, settings: Settings, appearance: Appearance) -> None:
        super().__init__()
        self.settings, self.appearance = settings, appearance
        self.is_furnished = False
        self.explanation: Explanation | None = None
        self.printing: Printing | None = None
        self._may_close = False
        self._early_keys: list[QKeyCombination] | None = []
        """None once the window is whole."""
        self.write_title("", changed=False)
        self.setMinimumSize(820, 560)
        self.resize(1220, 780)
        if not (state := settings.layout("window")).isEmpty():
            self.restoreGeometry(state)
        self.opening = Opening(settings, appearance)
        self.setCentralWidget(self.opening)

    def furnish(self, store: Store) -> None:
        """Put the parts in the place of the picture."""
        from sni_desktop.ui.furnishing import Furnishing  # noqa: PLC0415 - after the first picture

        self.furnishing = Furnishing(self, store)
        self.is_furnished = True
        self.setAcceptDrops(True)

    def write_title(self, title: str, *, changed: bool) -> None:
        """Write the title of the window; the system marks it in its own way if there are unsaved changes."""
        # Qt takes [*] for the place of its mark.
        words = title.replace("[*]", "[*][*]") + ("[*]" if changed else "")
        if not changed:
            self.setWindowModified(False)
        self.setWindowTitle(f"{words} – SNI Explorer" if title else "SNI Explorer")
        if changed:
            self.setWindowModified(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the message, or else the explanation, with Escape, wherever the focus is; keep early keys."""
        if self.is_furnished and self.furnishing.escape(event):
            return
        if self._early_keys is not None and not event.isAutoRepeat():
            self._early_keys.append(event.keyCombination())
        super().keyPressEvent(event)

    def catch_up(self, *, is_whole: bool = False) -> None:
        """Do what keys were pressed for before anything could take them, in their order.

        What cannot be done yet is kept until the window ``is_whole``.
        """
        early, self._early_keys = self._early_keys or [], None if is_whole else []
        for keys in early:
            if not self.actions_.press(keys) and self._early_keys is not None:
                self._early_keys.append(keys)

    # Files dropped on the window; what is remembered

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        # The chart itself is dragged as a file too.
        if event.source() is None and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the first file that was dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files.open(Path(paths[0]))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask what becomes of unsaved changes; then remember how the window was left."""
        if self.is_furnished:
            saving = self.files.saving
            if saving.changed_studies and not self._may_close:
                event.ignore()
                saving.ask_first(saving.changed_studies, self, self.close_now)
                return
            self._stop()
            self.settings.save_layout("window", self.saveGeometry())
            self.furnishing.remember()
        super().closeEvent(event)
        self.closed.emit()

    def _stop(self) -> None:
        """Stop what is under way, and close what stands beside the window."""
        for part in (self.autosave, self.copies, self.view, self.assistant):
            part.stop()
        self.tasks.cancel()
        for name in _BESIDE:
            if (beside := self.findChild(QWidget, name)) is not None:
                beside.close()
        if self.explanation is not None and self.explanation.isVisible():
            self.explanation.leave()

    def changeEvent(self, event: QEvent) -> None:
        """Note which window is in use: it is the one that is told of what concerns them all."""
        super().changeEvent(event)
        if self.is_furnished and event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.appearance.attach(self.store)

    def close_now(self) -> None:
        """Close without a question: a person has decided what becomes of unsaved changes."""
        self._may_close = True
        self.close()

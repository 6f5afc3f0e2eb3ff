"""News and errors in the window: one sentence and a hint, never a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from sni_desktop.core.text import _

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QKeyEvent

    from sni_desktop.core.text import Value
    from sni_desktop.ui.store import Store

_SIGNS = {"news": "ℹ", "warning": "⚠", "error": "✕"}
_NEWS_STAYS = 12_000
"""Milliseconds."""
REPORT = _("Copy a report")


class MessageBar(QFrame):
    """Shows the last thing that was said, until it is closed."""

    report_wanted = Signal()

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._said: tuple[Value, Value, str] | None = None
        self._offered: tuple[Value, tuple[tuple[Value, Callable[[], object]], ...]] | None = None
        self._choices: list[QPushButton] = []
        self.setObjectName("message")
        self._sign = QLabel()
        self._sentence = QLabel()
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._report = QPushButton()
        self._report.clicked.connect(self.report_wanted)
        self._close = QToolButton()
        self._close.setText("✕")
        self._close.setAutoRaise(True)
        self._close.clicked.connect(self.hide)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._report)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        # News has been read by then; errors stay until they are closed.
        self._timer = QTimer(self, interval=_NEWS_STAYS, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self.hide()
        store.said.connect(self.show_message)
        store.appearance_changed.connect(self._write)

    def show_message(self, sentence: Value, hint: Value, kind: str) -> None:
        """Show a sentence and its hint; ``kind`` is "news", "warning", "error" or "bug"."""
        self._said = (sentence, hint, kind)
        self._write()
        self.setProperty("kind", "error" if kind == "bug" else kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        if kind == "news":
            self._timer.start()
        else:
            self._timer.stop()

    def offer(self, sentence: Value, choices: tuple[tuple[Value, Callable[[], object]], ...]) -> None:
        """Ask something that can wait: a button a choice. It stays, below other news, until one is made."""
        self._offered = sentence, choices
        for place, (_words, choose) in enumerate(choices):
            button = QPushButton()
            button.clicked.connect(lambda _ticked=False, choose=choose: self._choose(choose))
            self._row.insertWidget(self._row.indexOf(self._report) + place, button)
            self._choices.append(button)
        if self._said is None or not self.isVisible():
            self._show_offer()
        else:
            self._write()

    def _choose(self, choose: Callable[[], object]) -> None:
        self._offered = None
        while self._choices:
            self._choices.pop().deleteLater()
        self.hide()
        choose()

    def _show_offer(self) -> None:
        if self._offered is not None:
            self.show_message(self._offered[0], "", "warning")

    def text(self) -> str:
        """Return what is shown, "" if nothing is."""
        return self._sentence.text() if self.isVisible() else ""

    def hideEvent(self, event: QHideEvent) -> None:
        """Come back to what was offered, once the news that covered it is read."""
        super().hideEvent(event)
        covered = (
            self._offered is not None and self._said is not None and self._said[0] is not self._offered[0]
        )
        if covered and not event.spontaneous():
            QTimer.singleShot(0, self, self._show_offer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _write(self) -> None:
        say = self._store.speaker.say
        self._close.setAccessibleName(say(_("Close this message")))
        self._close.setToolTip(say(_("Close this message")))
        self._report.setText(say(REPORT))
        if self._said is None:
            return
        sentence, hint, kind = self._said
        self._report.setVisible(kind == "bug")
        offered = self._offered is not None and sentence is self._offered[0]
        for button, (words, _choose) in zip(
            self._choices, self._offered[1] if self._offered else (), strict=True
        ):
            button.setText(say(words))
            button.setVisible(offered)
        self._sign.setText(_SIGNS.get(kind, "✕"))
        self._sentence.setText(" ".join(part for part in (say(sentence), say(hint)) if part))
        self.setAccessibleName(self._sentence.text())

"""A small editor over the chart for a few words: what it would say by itself stands under what is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from sni_desktop.core.text import _
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from sni_desktop.core.text import Speaker, Value

_WIDEST, _MARGIN, _LINES = 620, 14, 3
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@dataclass(frozen=True)
class Asked:
    """What is edited: its name, its text, what the program would say by itself ("" for nothing)."""

    heading: Value
    text: str
    automatic: str
    reset: Value
    longest: int
    at: float
    """How far down the chart the editor stands, from 0 to 1."""


class InlineEditor(QFrame):
    """Takes a text: Enter keeps it, and so does a click elsewhere; Escape leaves all as it was."""

    closed = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._done: Callable[[str], object] = lambda _text: None
        self._asked: Asked | None = None
        self.setObjectName("editor")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.heading = QLabel()
        self.heading.setObjectName("heading")
        self.text = _Text()
        self.heading.setWordWrap(True)
        self.heading.setBuddy(self.text)
        self.automatic = QLabel()
        self.automatic.setObjectName("quiet")
        self.automatic.setTextFormat(Qt.TextFormat.PlainText)
        self.automatic.setWordWrap(True)
        self.reset, self.cancel, self.keep = QPushButton(), QPushButton(), QPushButton()
        self.keep.setObjectName("main")
        buttons = QHBoxLayout()
        buttons.addWidget(self.reset)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.keep)
        self._column = layout = QVBoxLayout(self)
        for part in (self.heading, self.text, self.automatic):
            layout.addWidget(part)
        layout.addLayout(buttons)
        self.reset.clicked.connect(lambda: self._end(""))
        self.cancel.clicked.connect(self.leave)
        self.keep.clicked.connect(self.accept)
        self.text.accepted.connect(self.accept)
        self.text.left.connect(self.leave)
        self.text.textChanged.connect(self._limit)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether something is edited."""
        return self._asked is not None

    def open(self, asked: Asked, speaker: Speaker, done: Callable[[str], object]) -> None:
        """Edit a text; ``done`` takes the new one, "" for what the program would say by itself."""
        say = speaker.say
        self._asked, self._done = asked, done
        self.heading.setText(say(asked.heading))
        self.text.setAccessibleName(say(asked.heading))
        self.automatic.setText(
            say(_("By itself: {text}").of(text=asked.automatic)) if asked.automatic else ""
        )
        self.automatic.setVisible(bool(asked.automatic))
        self.text.setAccessibleDescription(self.automatic.text())
        self.reset.setText(say(asked.reset))
        self.reset.setVisible(bool(asked.text) and asked.text != asked.automatic)
        self.cancel.setText(say(_("Cancel")))
        self.cancel.setToolTip(say(_("Leave it as it was (Esc)")))
        self.keep.setText(say(_("Keep")))
        self.keep.setToolTip(say(_("Keep the text (Enter)")))
        self.text.setPlainText(asked.text or asked.automatic)
        self.text.setFixedHeight(_LINES * self.text.fontMetrics().lineSpacing() + 14)
        self.text.selectAll()
        self.place()
        self.show()
        self.raise_()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> None:
        """Stand over the chart, whatever its size is now."""
        if self._asked is None:
            return
        # What stands in the place of a line of the chart covers all of it.
        widest = self._over.width() if self._asked.automatic else _WIDEST
        wide = min(widest, self._over.width() - 2 * _MARGIN)
        self.setFixedWidth(wide)
        high = self._column.heightForWidth(wide) if self._column.hasHeightForWidth() else 0
        self.resize(wide, high or self.sizeHint().height())
        room = self._over.height() - self.height() - _MARGIN
        y = max(0, min(room, int(self._asked.at * self._over.height())))
        self.move((self._over.width() - wide) // 2, y)

    def accept(self) -> None:
        """Keep what was typed."""
        typed = " ".join(self.text.toPlainText().split())
        asked = self._asked
        self._end("" if asked is not None and typed == asked.automatic else typed)

    def leave(self) -> None:
        """Leave all as it was."""
        self._close()

    def _end(self, text: str) -> None:
        done, asked = self._done, self._asked
        self._close()
        if asked is not None and text != asked.text:
            done(text)

    def _close(self) -> None:
        if self._asked is None:
            return
        self._asked = None
        focused = QApplication.focusWidget()
        has_focus = focused is not None and self.isAncestorOf(focused)
        self.hide()
        if has_focus:
            self._over.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def _limit(self) -> None:
        """Cut what is longer than a chart has room for."""
        if self._asked is not None and len(self.text.toPlainText()) > self._asked.longest:
            cursor = self.text.textCursor()
            at = min(cursor.position(), self._asked.longest)
            self.text.setPlainText(self.text.toPlainText()[: self._asked.longest])
            cursor = self.text.textCursor()
            cursor.setPosition(at, QTextCursor.MoveMode.MoveAnchor)
            self.text.setTextCursor(cursor)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Keep what was typed when the keyboard goes to another part of the window."""
        if self._asked is not None and new is not None and new is not self and not self.isAncestorOf(new):
            if new.window() is self.window() and self.text.is_changed:
                self.accept()
            elif new.window() is self.window():
                self.leave()


class _Text(QPlainTextEdit):
    """A text of one paragraph."""

    accepted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    @property
    def is_changed(self) -> bool:
        """Whether anything was typed."""
        return self.document().isModified()

    def event(self, event: QEvent) -> bool:
        """Keep the text before a command of the window takes over, such as saving."""
        done = super().event(event)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
            # Letters that are typed with AltGr are no commands.
            typed = event.text().isprintable() and bool(event.text())
            modifier = Qt.Key(event.key()) in _MODIFIERS
            if held and not typed and not modifier and not event.isAccepted():
                self.accepted.emit()
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the text with Enter, leave it with Escape."""
        if Qt.Key(event.key()) in _ENTER:
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text, as one paragraph."""
        self.insertPlainText(" ".join(source.text().split()))


_MODIFIERS = {
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Shift,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
}

"""The explanation of one number, beside the chart: it follows what is chosen and leaves the rest in reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
)

from sni_desktop.charts.explanation import explain, found_again, title_of
from sni_desktop.charts.typesetting import CLAUSES
from sni_desktop.core.figure import Bar, Cell, Dot, Line, Role, Tick
from sni_desktop.core.result import Told
from sni_desktop.core.text import _

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QSplitter, QWidget

    from sni_desktop.charts.explained import Section
    from sni_desktop.core.figure import Figure
    from sni_desktop.core.result import At, Result
    from sni_desktop.ui.chart_view import ChartView
    from sni_desktop.ui.store import Store

WIDTH = 330
"""1/96 inch: wide enough for a formula, and narrow enough to leave the chart its room."""


_NARROWEST_LEFT = 150


class _Words(QTextEdit):
    """Text to be read and copied."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+C for the text while it has the focus; elsewhere it copies the chart."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            event.accept()
            return True
        return super().event(event)


class Explanation(QFrame):
    """A panel at the right of the window, in the place of the options while it is open."""

    def __init__(self, store: Store, view: ChartView, split: QSplitter, options: QAction) -> None:
        """Make the panel; ``split`` is to hold it, and ``options`` shows or hides the panel of options."""
        super().__init__()
        self._store, self._view, self._split, self._options = store, view, split, options
        self._result: Result | None = None
        self._at: At | None = None
        self._sections: tuple[Section, ...] = ()
        self._sizes: list[int] = []
        self._hid_options = False
        self._came_from: QWidget | None = None
        self.setObjectName("explanation")
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._title.setObjectName("number")
        self._close = QToolButton()
        self._close.setText("✕")
        self._close.setAutoRaise(True)
        self._close.clicked.connect(self.leave)
        self.text = _Words()
        self.text.setObjectName("explanation")
        self.copy_button = QPushButton()
        self.copy_button.clicked.connect(self.copy)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.copy_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 8, 10)
        layout.addLayout(head)
        layout.addWidget(self.text, 1)
        layout.addLayout(foot)
        self.setMinimumWidth(240)
        self.hide()
        split.addWidget(self)
        view.chosen_changed.connect(self._follow_choice)
        store.query_changed.connect(self._follow_query)
        store.appearance_changed.connect(self._write)

    # Opening and closing

    def open(self) -> None:
        """Explain the number that is chosen; if that is done already, go into the explanation."""
        before = self._at
        self._explain(self._view.chosen or self._at or _first(self._store.figure))
        if not self.isVisible():
            self._came_from = QApplication.focusWidget()
            self._take_room()
        elif self._at == before:
            self.text.setFocus()

    def leave(self) -> None:
        """Close the panel, and give its room back."""
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        if self._hid_options and not self._options.isChecked():
            self._options.trigger()
        self._hid_options = False
        self._split.setSizes(self._sizes)
        if had_focus and self._came_from is not None:
            self._came_from.setFocus()

    def _take_room(self) -> None:
        self._sizes = self._split.sizes()
        self._hid_options = self._options.isChecked()
        if self._hid_options:
            self._options.trigger()
        left, middle, right, _own = self._sizes
        self.show()
        # The names at the left give way first, then the explanation: the tabs are to stay in view.
        missing = max(0, self._view.least_width - (middle + right - WIDTH))
        given = min(missing, max(0, left - _NARROWEST_LEFT))
        own = max(self.minimumWidth(), WIDTH - (missing - given))
        self._split.setSizes([left - given, middle + right + given - own, 0, own])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    # What is explained

    def _follow_choice(self) -> None:
        if self.isVisible() and self._view.chosen is not None:
            self._explain(self._view.chosen)

    def _follow_query(self) -> None:
        """Stay with the number while it is there; else explain the first one of the chart."""
        now = self._store.result
        if now is self._result or not self.isVisible():
            return
        known = self._result is not None and self._at is not None and now is not None
        at = found_again(self._result, self._at, now) if known else None  # type: ignore[arg-type]
        self._explain(at or _first(self._store.figure))

    def _explain(self, at: At | None) -> None:
        self._result, self._at = self._store.result, at
        self._write()

    def _write(self) -> None:
        """Put the explanation into the window's language and colours."""
        say, result, at = self._store.speaker.say, self._result, self._at
        there = result is not None and at is not None
        self._sections = explain(result, at) if result is not None and at is not None else ()
        title = (title_of(result, at) or _("This number")) if result is not None and at is not None else ""
        self._title.setText(say(title))
        self.setAccessibleName(say(_("Explanation of {number}").of(number=title)) if title else "")
        self.text.setAccessibleName(say(_("Explanation")))
        self._close.setAccessibleName(say(_("Close the explanation")))
        self._close.setToolTip(say(_("Close the explanation")))
        self.copy_button.setText(say(_("Copy the explanation")))
        self.copy_button.setEnabled(there)
        self._fill()

    def _fill(self) -> None:
        """Write the sections as text with formats: what stands in a file is never taken for HTML."""
        say, palette = self._store.speaker.say, self._store.palette
        heading, line = QTextCharFormat(), QTextCharFormat()
        heading.setForeground(QColor(palette[Role.MUTED]))
        heading.setFontWeight(700)
        line.setForeground(QColor(palette[Role.INK]))
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        if not self._sections:
            cursor.insertText(say(_("Choose a number in the table or a mark of the chart.")), heading)
        for place, section in enumerate(self._sections):
            _start(cursor, place == 0, above=14.0 if place else 0.0)
            cursor.insertText(say(section.heading), heading)
            for each in section.lines:
                _start(cursor, first=False, above=3.0)
                # What is told elsewhere comes as one line of clauses.
                words = say(each)
                cursor.insertText(words.replace(CLAUSES, "\n") if isinstance(self._at, Told) else words, line)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def copy(self) -> None:
        """Put the explanation on the clipboard as text."""
        say = self._store.speaker.say
        parts = ["\n".join([say(each.heading), *map(say, each.lines)]) for each in self._sections]
        QGuiApplication.clipboard().setText("\n\n".join(filter(None, [self._title.text(), *parts])))
        self._store.say(_("The explanation is on the clipboard."))


def _start(cursor: QTextCursor, first: bool, above: float) -> None:
    """Start a paragraph; a document has one to begin with."""
    paragraph = QTextBlockFormat()
    paragraph.setTopMargin(above)
    paragraph.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if first:
        cursor.setBlockFormat(paragraph)
    else:
        cursor.insertBlock(paragraph)


def _first(figure: Figure | None) -> At | None:
    """Return the first number that the chart shows."""
    marks = figure.marks if figure is not None else ()
    found = (mark.stands_for for mark in marks if isinstance(mark, Bar | Cell | Dot | Line | Tick))
    return next((at for at in found if at is not None), None)

"""What stands on the card in the place of a chart: why there is none, and buttons that lead on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from sni_desktop.ui.tips import tip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_WIDEST = 300


class EmptyPage(QWidget):
    """A sentence, a hint, and at most a few buttons under one another."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.label, self.hint = QLabel(), QLabel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(10)
        layout.addStretch(1)
        for words in (self.label, self.hint):
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            words.setWordWrap(True)
            layout.addWidget(words)
        self.label.setObjectName("title")
        self.hint.setObjectName("quiet")
        self._ways = QVBoxLayout()
        self._ways.setSpacing(6)
        self._ways.setContentsMargins(0, 4, 0, 0)
        layout.addLayout(self._ways)
        layout.addStretch(1)
        self.buttons: list[QPushButton] = []

    def show_words(self, sentence: str, hint: str, ways: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Show a sentence, a hint ("" for none), and a button for each way on: its words and deed."""
        self.label.setText(sentence)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        for button in self.buttons:
            # It may be the one that was pressed.
            self._ways.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(*way) for way in ways]

    def _button(self, words: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton()
        room = _WIDEST - 40
        shown = button.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        button.setText(shown.replace("&", "&&"))
        button.setToolTip("" if shown == words else tip(words))
        button.setAccessibleName(words)
        button.setMinimumWidth(160)
        button.setMaximumWidth(_WIDEST)
        button.clicked.connect(lambda _ticked: act())
        self._ways.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button

"""What the panel at the right is made of: a heading over a control, and words that fit whatever its width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from sni_desktop.ui.tips import tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.core.text import Text
    from sni_desktop.ui.store import Store

_WIDEST_LIST = 460
_BREAK = "\u200b"
"""Where a word too long for a line may be broken, without a hyphen."""


class Section(QWidget):
    """A heading and a control, hidden together where the control has nothing to offer."""

    def __init__(self, title: Text, control: QWidget, *more: QWidget) -> None:
        super().__init__()
        self.title, self.control = title, control
        self._heading = QLabel()
        self._heading.setObjectName("heading")
        self._heading.setBuddy(control)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(4)
        for part in (self._heading, control, *more):
            layout.addWidget(part)

    def write(self, store: Store) -> None:
        """Write the heading in the window's language."""
        words = store.speaker.say(self.title)
        self._heading.setText(words)
        self.control.setAccessibleName(words)


class Combo(QComboBox):
    """A combo box that is as wide as the panel, and shortens what does not fit with "…"."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def shown_text(self) -> str:
        """The current text, as much of it as fits."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        dots = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.currentText(), dots, field.width() - 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as the style does, which would cut a long text off without saying so."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown_text
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Keep Alt+Down, which opens a list everywhere, while the box has the focus; elsewhere it goes on."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _opens(event):
            event.accept()
            return True
        return super().event(event)

    def showPopup(self) -> None:
        """Open a list that is wide enough for its items, within reason."""
        wanted = self.view().sizeHintForColumn(0) + 24
        self.view().setMinimumWidth(min(max(wanted, self.width()), _WIDEST_LIST))
        super().showPopup()


def _opens(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Down and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)


def combo() -> Combo:
    """Return a combo box for the panel."""
    return Combo()


def fill(box: QComboBox, items: Sequence[tuple[str, str]], chosen: str) -> None:
    """Show (id, name) pairs, one of them chosen. Nothing is emitted: ``activated`` is the user's alone."""
    blocker = QSignalBlocker(box)
    box.clear()
    for place, (item, name) in enumerate(items):
        box.addItem(name, item)
        box.setItemData(place, tip(name), Qt.ItemDataRole.ToolTipRole)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.setToolTip(tip(box.currentText()))
    blocker.unblock()


class FewLines(QLabel):
    """Plain text on a few lines at most, broken within a word if it must be; the whole is its tooltip."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most, self._whole, self._shown_at = most, "", (-1, "")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setObjectName("quiet")

    @property
    def whole(self) -> str:
        """All of the text."""
        return self._whole

    def show_words(self, text: str) -> None:
        """Show a text, or hide if there is none."""
        self._whole = text
        self._fit()
        self.setVisible(bool(text))

    def minimumSizeHint(self) -> QSize:
        """Return a size that does not depend on the longest word."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self.contentsRect().width()
        if self._shown_at == (width, self._whole):
            return
        self._shown_at = width, self._whole
        shown = self._broken(width)
        self.setText(shown)
        self.setToolTip("" if shown.replace(_BREAK, "") == self._whole else tip(self._whole))

    def _broken(self, width: int) -> str:
        """Return as much of the text as fits, with places to break long words."""
        layout, option = QTextLayout(self._whole, self.font()), QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        lines: list[str] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            start = line.textStart()
            if len(lines) == self._most - 1:
                rest = self._whole[start:]
                lines.append(self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, width - 4))
                break
            lines.append(self._whole[start : start + line.textLength()])
        layout.endLayout()
        return "".join(
            line if not lines[at + 1 : at + 2] or line.endswith((" ", "\n")) else line + _BREAK
            for at, line in enumerate(lines)
        )

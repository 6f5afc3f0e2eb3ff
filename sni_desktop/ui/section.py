"""A heading over a control, as the panel at the right is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.core.text import Text
    from sni_desktop.ui.store import Store


class Section(QWidget):
    """A heading and a control, hidden together where the control has nothing to offer."""

    def __init__(self, title: Text, control: QWidget, *more: QWidget) -> None:
        super().__init__()
        self._title, self.control = title, control
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
        words = store.speaker.say(self._title)
        self._heading.setText(words)
        self.control.setAccessibleName(words)


def combo() -> QComboBox:
    """Return a combo box that is as wide as the panel, whatever its items are called."""
    made = QComboBox()
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(8)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made


def fill(box: QComboBox, items: Sequence[tuple[str, str]], chosen: str) -> None:
    """Show (id, name) pairs, one of them chosen. Nothing is emitted: ``activated`` is the user's alone."""
    blocker = QSignalBlocker(box)
    box.clear()
    for item, name in items:
        box.addItem(name, item)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    blocker.unblock()

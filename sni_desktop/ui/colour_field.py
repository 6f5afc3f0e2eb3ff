"""A field for a colour: typed as "#rrggbb", or chosen in the system's dialog."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QLineEdit, QToolButton, QWidget

_TYPED = re.compile(r"#?([0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)
_SWATCH = 18


def colour_typed(text: str) -> str | None:
    """Return what was typed as "#rrggbb", "" if nothing was, None if it is no colour."""
    if not text.strip():
        return ""
    found = _TYPED.fullmatch(text.strip())
    if found is None:
        return None
    digits = found[1].lower()
    return "#" + (digits if len(digits) == 6 else "".join(2 * digit for digit in digits))


class ColourField(QWidget):
    """A colour, or "" where it follows from others; then the one that follows is shown pale."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown = "#ffffff"
        self.button = QToolButton()
        self.text = QLineEdit()
        self.text.setMaxLength(9)
        self.text.setFixedWidth(11 * self.text.fontMetrics().averageCharWidth() + 16)
        self.setFocusProxy(self.text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.button)
        layout.addWidget(self.text)
        layout.addStretch(1)
        self.button.clicked.connect(self._choose)
        self.text.textEdited.connect(self._typed)
        self.text.editingFinished.connect(self._finished)

    @property
    def colour(self) -> str:
        """The colour that is there, "" for none or for what is no colour."""
        return colour_typed(self.text.text()) or ""

    def set_name(self, name: str, choose: str) -> None:
        """Say what the colour is of, for screen readers; and what the button does."""
        self.text.setAccessibleName(name)
        self.button.setAccessibleName(f"{name}: {choose}")
        self.button.setToolTip(choose)

    def show_colour(self, colour: str, follows: str) -> None:
        """Show a colour, or the one that ``follows`` where it is ""."""
        if colour_typed(self.text.text()) != colour:
            self.text.setText(colour)
            self._mark(wrong=False)
        self.text.setPlaceholderText(follows)
        self._shown = colour or follows
        pixmap = QPixmap(_SWATCH, _SWATCH)
        pixmap.fill(QColor(self._shown))
        icon = QIcon(pixmap)
        # Also where it cannot be changed: it is what it is.
        icon.addPixmap(pixmap, QIcon.Mode.Disabled)
        self.button.setIcon(icon)

    def _typed(self, text: str) -> None:
        colour = colour_typed(text)
        self._mark(wrong=colour is None)
        if colour:
            self.changed.emit()

    def _finished(self) -> None:
        colour = colour_typed(self.text.text())
        if colour:
            self.text.setText(colour)
        elif colour is not None:
            # Not before: an empty field may be one whose new colour is still to be typed.
            self.changed.emit()

    def _mark(self, *, wrong: bool) -> None:
        self.text.setStyleSheet("color: #b3401a" if wrong else "")

    def _choose(self) -> None:
        dialog = QColorDialog(QColor(self._shown), self)
        dialog.setWindowTitle(self.text.accessibleName())
        dialog.colorSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self, colour: QColor) -> None:
        self.text.setText(colour.name())
        self._mark(wrong=False)
        self.changed.emit()

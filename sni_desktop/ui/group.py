"""A part of the panel that folds away under its heading, and stays the way it was left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from sni_desktop.core.text import _

if TYPE_CHECKING:
    from sni_desktop.core.text import Text
    from sni_desktop.ui.settings import Settings
    from sni_desktop.ui.store import Store

_ARROW = 12
_CHANGED = "\u2009•"


class Group(QWidget):
    """A heading to click on, and under it what it folds away; hidden whole where nothing in it applies."""

    unfolded = Signal()

    def __init__(
        self, name: str, title: Text, *parts: QWidget, settings: Settings, is_open: bool = True
    ) -> None:
        """Make a group; ``name`` is what the settings know it by, ``is_open`` how it is at first."""
        super().__init__()
        self._name, self._title, self._parts, self._settings = name, title, parts, settings
        self.header = QToolButton()
        self.header.setObjectName("group")
        self.header.setCheckable(True)
        self.header.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.header.setIconSize(QSize(_ARROW, _ARROW))
        self.header.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.header.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._body = QWidget()
        inside = QVBoxLayout(self._body)
        inside.setContentsMargins(0, 4, 0, 4)
        inside.setSpacing(2)
        for part in parts:
            inside.addWidget(part)
            # What was never shown would count as hidden while it is folded away.
            part.show()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self._body)
        self._fold(is_open=settings.is_open(name, default=is_open))
        self.header.toggled.connect(self._choose)

    @property
    def is_open(self) -> bool:
        """Whether what is in it is on screen."""
        return self.header.isChecked()

    def open(self) -> None:
        """Unfold it for now; how the user left it is not forgotten."""
        if not self.is_open:
            self.header.blockSignals(True)
            self._fold(is_open=True)
            self.header.blockSignals(False)
            self.unfolded.emit()

    def follow(self, store: Store, *, changed: bool = False) -> None:
        """Write the heading, with a mark if something in it was changed; hide where nothing in it applies."""
        say = store.speaker.say
        words = say(self._title)
        self.header.setText(words + _CHANGED if changed else words)
        self.header.setAccessibleName(words)
        told = say(_("Something in here was changed.")) if changed else ""
        self.header.setToolTip(told)
        self.header.setAccessibleDescription(told)
        self.setVisible(any(not part.isHidden() for part in self._parts))

    def _choose(self, is_open: bool) -> None:
        self._fold(is_open=is_open)
        self._settings.save_open(self._name, is_open=is_open)
        self.unfolded.emit()

    def _fold(self, *, is_open: bool) -> None:
        self.header.setChecked(is_open)
        self.header.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self._body.setVisible(is_open)

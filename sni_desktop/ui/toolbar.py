"""The bar under the menus: the commands that are used most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from sni_desktop.core.text import _

if TYPE_CHECKING:
    from sni_desktop.core.text import Speaker
    from sni_desktop.ui.commands import Actions


class Toolbar(QToolBar):
    """Commands as buttons, the button that copies the chart, and the language."""

    def __init__(self, actions: Actions, copy_button: QWidget) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        for command in ("open", "undo", "redo"):
            self.addAction(actions[command])
        stretch = QWidget()
        stretch.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(stretch)
        self.addAction(actions["report"])
        self.widgetForAction(actions["report"]).setObjectName("boxed")
        self.copying = self.addWidget(copy_button)
        self._language = QToolButton()
        self._language.setObjectName("boxed")
        self._language.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._language.setMenu(actions.menus["language"])
        self.addWidget(self._language)

    def write(self, speaker: Speaker) -> None:
        """Write what stands here in the window's language."""
        self.setWindowTitle(speaker.say(_("Toolbar")))
        self._language.setText(speaker.code.upper())
        self._language.setAccessibleName(speaker.say(_("Language")))
        self._language.setToolTip(speaker.say(_("Language of the window and of the charts")))

"""The help that is shown in a dialog: the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from sni_desktop.core.text import _
from sni_desktop.ui.commands import COMMANDS, MENUS

if TYPE_CHECKING:
    from sni_desktop.core.text import Speaker

_MORE_KEYS = (
    (_("Arrow keys on the chart"), _("Walk through its marks and read them")),
    (_("Enter on a mark or in a table"), _("Explain the number, or open the row")),
    (_("Ctrl+C in a table"), _("Copy the selected cells")),
    (_("Escape"), _("Close a message, a remark or an explanation")),
)


def show_keys(parent: QWidget, speaker: Speaker) -> None:
    """Show all keys."""
    rows = [
        (
            QKeySequence(command.key).toString(QKeySequence.SequenceFormat.NativeText),
            speaker.say(command.title),
        )
        for command in COMMANDS
        if command.key
    ]
    rows += [(speaker.say(keys), speaker.say(what)) for keys, what in _MORE_KEYS]
    lines = "".join(
        f"<tr><td><b>{keys}</b>&nbsp;&nbsp;</td><td>{what.replace('&', '').rstrip('…')}</td></tr>"
        for keys, what in rows
    )
    _show(parent, speaker.say(MENUS["help"]).replace("&", ""), f"<table>{lines}</table>", speaker)


def _show(parent: QWidget, title: str, text: str, speaker: Speaker) -> None:
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setMargin(12)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(label)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.button(QDialogButtonBox.StandardButton.Close).setText(speaker.say(_("Close")))
    buttons.rejected.connect(dialog.close)
    layout = QVBoxLayout(dialog)
    layout.addWidget(area)
    layout.addWidget(buttons)
    dialog.resize(460, 480)
    dialog.open()

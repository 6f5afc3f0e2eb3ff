"""What this program is: its version, where it keeps its own files, and the licences of all its parts."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sni_desktop import __version__
from sni_desktop.core.licences import licences
from sni_desktop.core.text import Text, _
from sni_desktop.ui.settings import log_file, own_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from sni_desktop.core.text import Speaker


def places() -> tuple[tuple[Text, Path], ...]:
    """Return where the program keeps what is its own; on Windows settings are in the registry."""
    return (
        (_("Recipes and unsaved changes"), own_folder()),
        (_("Settings"), Path(QSettings().fileName())),
        (_("Log"), log_file()),
    )


class AboutDialog(QDialog):
    """Version, places and licences."""

    def __init__(self, parent: QWidget, speaker: Speaker) -> None:
        super().__init__(parent)
        self._say = speaker.say
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self._say(_("About SNI Explorer")))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self._say(_("Close")))
        # Enter belongs to the search.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self._head())
        layout.addLayout(self._places())
        layout.addLayout(self._licences(), 1)
        layout.addWidget(buttons)
        self.resize(860, 640)
        self.search.setFocus()

    def _head(self) -> QLabel:
        paragraphs = [
            f"<b>SNI Explorer {__version__}</b> · Qt {qVersion()}",
            self._say(_("Browse survey waves, rankings and attitudes, and copy charts into presentations.")),
            self._say(_("It makes no network connection, and never writes to the files it opens.")),
            self._say(_("Published figures belong to their sources. The program is free software (MIT).")),
        ]
        label = QLabel("".join(f"<p>{paragraph}</p>" for paragraph in paragraphs))
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _places(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, (title, path) in enumerate(places()):
            name = self._say(title)
            field = QLineEdit(str(path))
            field.setReadOnly(True)
            field.setCursorPosition(0)
            field.setToolTip(str(path))
            field.setAccessibleName(name)
            label = QLabel(name)
            label.setBuddy(field)
            folder = path if path.is_dir() else path.parent
            open_folder = self._button(_("Open folder"), name, partial(_open, folder))
            open_folder.setEnabled(folder.is_dir())
            copy = self._button(_("Copy path"), name, partial(_copy, path))
            for column, part in enumerate((label, field, open_folder, copy)):
                grid.addWidget(part, row, column)
        return grid

    def _button(self, title: Text, what: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(self._say(title))
        button.setAccessibleName(f"{button.text()}: {what}")
        button.setAutoDefault(False)
        button.clicked.connect(lambda _ticked=False: do())
        return button

    def _licences(self) -> QVBoxLayout:
        self.text = QPlainTextEdit(licences())
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self._say(_("Licences of all parts")))
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self._say(_("Find in the licences")))
        self.search.setAccessibleName(self._say(_("Find in the licences")))
        self.search.textEdited.connect(self._find_first)
        self.search.returnPressed.connect(self._find_next)
        self.found = QLabel()
        heading = QLabel(self._say(_("Licences of all parts")))
        heading.setBuddy(self.text)
        column = QVBoxLayout()
        for part in (heading, self.search, self.found):
            column.addWidget(part)
        column.addWidget(self.text, 1)
        self.found.hide()
        return column

    def _find_first(self) -> None:
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._find_next()

    def _find_next(self) -> None:
        """Go to the next place with the words, after the last one to the first."""
        words = self.search.text()
        found = not words or self.text.find(words)
        if not found:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            found = self.text.find(words)
        self.found.setText("" if found else self._say(_("Not found.")))
        self.found.setVisible(not found)


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _copy(path: Path) -> None:
    QGuiApplication.clipboard().setText(str(path))

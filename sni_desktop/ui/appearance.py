"""Language and theme of the whole application, and what is done with a bug."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, qVersion
from PySide6.QtGui import QGuiApplication

from sni_desktop import __version__
from sni_desktop.core.text import _
from sni_desktop.ui.language import QtWords, speaker_of, system_language
from sni_desktop.ui.theme import dress, palette_named

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from sni_desktop.core.style import Style
    from sni_desktop.ui.settings import Settings
    from sni_desktop.ui.store import Store

_log = logging.getLogger(__name__)


class Appearance(QObject):
    """What the user chose, or what the system has."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__()
        self._app, self._settings = app, settings
        self._qt_words = QtWords()
        # Those of all windows; the one that was used last is the last.
        self._stores: list[Store] = []
        self.last_report = ""
        code = settings.language or system_language()
        self._qt_words.use(code)
        self.speaker = speaker_of(code)
        self.palette_of_roles = palette_named(settings.theme)
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    def attach(self, store: Store) -> None:
        """Tell this store of changes; it is that of the window in use."""
        self._stores = [each for each in self._stores if each is not store] + [store]

    def detach(self, store: Store) -> None:
        """Tell a store no more: its window is closed."""
        self._stores = [each for each in self._stores if each is not store]

    @property
    def used_last(self) -> Store | None:
        """The store of the window that was used last."""
        return self._stores[-1] if self._stores else None

    def dress(self) -> None:
        """Give the application its colours."""
        dress(self._app, self.palette_of_roles)

    def use_language(self, code: str) -> None:
        """Switch the language of the window and of the charts, and remember it."""
        self._settings.language = code
        self._qt_words.use(code)
        self.speaker = speaker_of(code)
        for store in self._stores:
            store.speak(self.speaker)

    def use_theme(self, name: str) -> None:
        """Switch to "light", "dark" or "" (as the system), and remember it."""
        self._settings.theme = name
        self._apply()

    def use_style(self, style: Style) -> None:
        """Let the charts of all windows look so."""
        for store in self._stores:
            store.restyle(style)

    def _follow_system(self) -> None:
        if self._settings.theme == "":
            self._apply()

    def _apply(self) -> None:
        self.palette_of_roles = palette_named(self._settings.theme)
        self.dress()
        for store in self._stores:
            store.colour(self.palette_of_roles)

    # Bugs

    def report(self, error: BaseException) -> None:
        """Log a bug and offer a report of it; the window goes on."""
        import platform  # noqa: PLC0415 - for bugs only
        import traceback  # noqa: PLC0415 - for bugs only

        _log.error("Unexpected error", exc_info=error)
        lines = traceback.format_exception(error)
        self.last_report = "\n".join(
            [
                f"SNI Explorer {__version__}, Python {platform.python_version()}, Qt {qVersion()}",
                platform.platform(),
                "".join(lines),
            ]
        )
        if (store := self.used_last) is not None:
            store.say(
                _("An unexpected error occurred."),
                _("What was open is still here. A report for the makers can be copied."),
                "bug",
            )

    def copy_report(self) -> None:
        """Put the report of the last bug on the clipboard."""
        QGuiApplication.clipboard().setText(self.last_report)

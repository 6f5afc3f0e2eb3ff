"""The window's language: which one, its translations, and the speaker that puts sentences into words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from sni_desktop.core.places import RESOURCES
from sni_desktop.core.text import LANGUAGES, Speaker

NAMES = {"en": "English", "fr": "Français", "nl": "Nederlands", "de": "Deutsch"}
"""Each language in its own words, which are never translated."""


def system_language() -> str:
    """Return the first of the system's languages that the program speaks, else English."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("-", "_").split("_")[0].lower()
        if code in LANGUAGES:
            return code
    return "en"


def speaker_of(code: str) -> Speaker:
    """Return a speaker of a language, independent of the window's."""
    translator = QTranslator()
    # Read whole: Qt maps a file into memory, and would end the program if it changed meanwhile (an update).
    content = (RESOURCES / "i18n" / f"sni_{code}.qm").read_bytes()
    translator.load(content)

    def translate(source: str, comment: str, n: int, _kept: bytes = content) -> str:
        words = translator.translate("", source, comment, n)
        if words:
            return words
        return source.replace("(s)", "" if n == 1 else "s") if n >= 0 else source

    return Speaker(code, translate)


class QtWords:
    """The words of Qt's own dialogs and menus, exchanged when the language is."""

    def __init__(self) -> None:
        self._translator = QTranslator()

    def use(self, code: str) -> None:
        """Make Qt's own texts appear in a language."""
        QCoreApplication.removeTranslator(self._translator)
        self._translator = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if code != "en" and self._translator.load(f"qtbase_{code}", folder):
            QCoreApplication.installTranslator(self._translator)
        QLocale.setDefault(QLocale(code))

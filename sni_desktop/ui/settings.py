"""What the program remembers between two runs, each setting with its type and its default."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from sni_desktop.core.text import LANGUAGES

MOST_RECENT = 8
_FARTHEST = 2000
_CARD = (244, 110, 226, 205)
"""Where the card stands in a window that was never opened before, with the fonts of a usual screen."""


def own_folder() -> Path:
    """Return the folder of what the program keeps for itself: recipes, unsaved changes, its log."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation))


def log_file() -> Path:
    """Return where the program writes its log."""
    return own_folder() / "log.txt"


class Settings:
    """The user's settings, in the place that the system has for them."""

    def __init__(self) -> None:
        self._store = QSettings()

    @property
    def language(self) -> str:
        """Language code, or "" to follow the system."""
        return self._one_of("language", LANGUAGES)

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    @property
    def theme(self) -> str:
        """The value "light", "dark", or "" to follow the system."""
        return self._one_of("theme", ("light", "dark"))

    @theme.setter
    def theme(self, name: str) -> None:
        self._store.setValue("theme", name)

    @property
    def size(self) -> str:
        """Id of the size in which charts are copied."""
        return self._text("size", "")

    @size.setter
    def size(self, size_id: str) -> None:
        self._store.setValue("size", size_id)

    @property
    def style(self) -> str:
        """Id of the style of charts."""
        return self._text("style", "")

    @style.setter
    def style(self, style_id: str) -> None:
        self._store.setValue("style", style_id)

    @property
    def name(self) -> str:
        """The name of the person who declares what is comparable, as last typed."""
        return self._text("name", "")

    @name.setter
    def name(self, name: str) -> None:
        self._store.setValue("name", name)

    @property
    def recent(self) -> list[str]:
        """Paths of the files opened last, the newest first."""
        value = self._store.value("recent", [])
        if isinstance(value, str):
            return [value]
        return [str(path) for path in value] if isinstance(value, list) else []

    def remember(self, path: str) -> None:
        """Put ``path`` first among the recent files."""
        others = [each for each in self.recent if each != path]
        self._store.setValue("recent", [path, *others][:MOST_RECENT])

    def forget(self, path: str) -> None:
        """Take ``path`` out of the recent files."""
        self._store.setValue("recent", [each for each in self.recent if each != path])

    def is_open(self, group: str, *, default: bool) -> bool:
        """Return whether a group of the panel is unfolded."""
        return self._text(f"panel/{group}", "open" if default else "folded") == "open"

    def save_open(self, group: str, *, is_open: bool) -> None:
        """Save whether a group of the panel is unfolded."""
        self._store.setValue(f"panel/{group}", "open" if is_open else "folded")

    def layout(self, name: str) -> QByteArray:
        """Return the saved state of a part of the window, empty if there is none."""
        value = self._store.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def save_layout(self, name: str, state: QByteArray) -> None:
        """Save the state of a part of the window."""
        self._store.setValue(f"layout/{name}", state)

    @property
    def card(self) -> tuple[int, int, int, int]:
        """How far the card stood from the left, top, right and bottom of the window, in pixels."""
        parts = self._text("card", "").split()
        if len(parts) != len(_CARD) or not all(part.isdecimal() for part in parts):
            return _CARD
        left, top, right, bottom = (min(int(part), _FARTHEST) for part in parts)
        return left, top, right, bottom

    @card.setter
    def card(self, place: tuple[int, int, int, int]) -> None:
        self._store.setValue("card", " ".join(map(str, place)))

    def folder(self) -> str:
        """Return the folder that a file dialog opens in."""
        return self._text("folder", "")

    def save_folder(self, folder: str) -> None:
        """Save the folder that the next file dialog opens in."""
        self._store.setValue("folder", folder)

    def _one_of(self, key: str, known: tuple[str, ...]) -> str:
        """Return a setting, or "" if it holds what no version of this program wrote."""
        value = self._text(key, "")
        return value if value in known else ""

    def _text(self, key: str, default: str) -> str:
        return str(self._store.value(key, default) or default)

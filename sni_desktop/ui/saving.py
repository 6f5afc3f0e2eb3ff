"""The chart as a picture of the chosen size, and files that are written whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QIODevice, QSaveFile

from sni_desktop.export.sizes import size

if TYPE_CHECKING:
    from sni_desktop.export.qt.picture import Picture
    from sni_desktop.ui.store import Store


def picture_of(store: Store, family: str) -> Picture | None:
    """Return the store's chart as a picture, or None if there is none."""
    from sni_desktop.export.qt.picture import Picture  # noqa: PLC0415 - on first use

    if store.figure is None:
        return None
    return Picture(store.figure, size(store.size), store.speaker, family)


def write(path: str, data: bytes) -> None:
    """Write a file whole or not at all. OSError if that is not possible."""
    file = QSaveFile(path)
    if not file.open(QIODevice.OpenModeFlag.WriteOnly) or file.write(data) != len(data) or not file.commit():
        raise OSError(file.errorString())

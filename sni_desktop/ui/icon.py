"""The icon of the windows, drawn from the SVGs that the packages are made of too."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImageReader, QPixmap

from sni_desktop.core.places import RESOURCES

SMALL = 24
"""Pixels up to which the simpler drawing is used."""
_SIZES = (16, 20, 24, 32, 48, 64, 128, 256)


def window_icon() -> QIcon:
    """Return the program's icon in all sizes that systems ask for."""
    icon = QIcon()
    for size in _SIZES:
        name = "app-small.svg" if size <= SMALL else "app.svg"
        reader = QImageReader(str(RESOURCES / "icons" / name))
        reader.setScaledSize(QSize(size, size))
        icon.addPixmap(QPixmap.fromImage(reader.read()))
    return icon

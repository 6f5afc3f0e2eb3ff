"""Which font the texts of charts are set in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication

if TYPE_CHECKING:
    from sni_desktop.core.style import Style


def is_installed(family: str) -> bool:
    """Tell whether the system has a font of this name."""
    return QFontDatabase.hasFamily(family)


def family_of(style: Style) -> str:
    """Return the family of a style, or that of the system's font if there is no such font."""
    if style.family and is_installed(style.family):
        return style.family
    return QFontInfo(QGuiApplication.font()).family()

"""Which font the texts of charts are set in, and how wide they are in it."""

from __future__ import annotations

from functools import lru_cache
from threading import get_ident
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QGuiApplication

if TYPE_CHECKING:
    from sni_desktop.charts.drawing import Measure
    from sni_desktop.core.style import Style


def is_installed(family: str) -> bool:
    """Tell whether the system has a font of this name."""
    return QFontDatabase.hasFamily(family)


def family_of(style: Style) -> str:
    """Return the family of a style, or that of the system's font if there is no such font."""
    if style.family and is_installed(style.family):
        return style.family
    return QFontInfo(QGuiApplication.font()).family()


def font(family: str, size: float, bold: bool) -> QFont:
    """Return a font of ``size`` (1/96 inch), unhinted so that it scales evenly."""
    return _font(family, size, bold, get_ident())


# Each thread has fonts of its own: Qt's load what they need on first use, without a lock.
@lru_cache(maxsize=128)
def _font(family: str, size: float, bold: bool, _thread: int) -> QFont:
    made = QFont(family)
    made.setPixelSize(round(size))
    made.setBold(bold)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@lru_cache(maxsize=128)
def _metrics(family: str, size: float, bold: bool, thread: int) -> QFontMetricsF:
    return QFontMetricsF(_font(family, size, bold, thread))


def width_of(text: str, family: str, size: float, bold: bool) -> float:
    """Return how wide a text is (1/96 inch)."""
    return _metrics(family, size, bold, get_ident()).horizontalAdvance(text)


@lru_cache(maxsize=8)
def measure_in(family: str) -> Measure:
    """Return the function that measures texts in ``family`` for the layout."""

    # A card is laid out several times over, with the same words in the same sizes.
    @lru_cache(maxsize=20_000)
    def measure(text: str, size: float, bold: bool) -> float:
        return width_of(text, family, size, bold)

    return measure

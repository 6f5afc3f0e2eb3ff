"""Texts as outlines, for programs and printers that do not have the font."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from sni_desktop.export.qt.fonts import font
from sni_desktop.export.qt.painter import start_of

if TYPE_CHECKING:
    from sni_desktop.charts.drawing import Words
    from sni_desktop.export.svg import Outline

_MOVE, _LINE, _CURVE = (QPainterPath.ElementType(number) for number in range(3))


def outlines_in(family: str) -> Outline:
    """Return the function that turns words into the data of an SVG path (1/96 inch)."""

    def outline(words: Words) -> str:
        path = QPainterPath()
        path.addText(
            QPointF(start_of(words, family), words.y), font(family, words.size, words.bold), words.text
        )
        found = []
        for at in range(path.elementCount()):
            element = path.elementAt(at)
            # The two other points of a curve follow as elements of their own, without a letter.
            letter = {_MOVE: "M", _LINE: "L", _CURVE: "C"}.get(element.type, "")
            found.append(f"{letter}{element.x:.2f} {element.y:.2f}")
        return " ".join(found)

    return outline

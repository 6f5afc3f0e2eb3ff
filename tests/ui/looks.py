"""Whether everything in the window can be read: nothing outside its place, overlapping or cut off."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from sni_desktop.charts.drawing import Words
from sni_desktop.core.figure import Anchor
from sni_desktop.export.qt.fonts import font
from sni_desktop.ui.one_line import OneLine
from sni_desktop.ui.section import FewLines
from sni_desktop.ui.tips import tip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QTreeView

    from sni_desktop.charts.drawing import Drawing
    from sni_desktop.ui.main_window import MainWindow

_SLACK = 1.0
"""Antialiasing may colour a pixel beside a letter."""


def faults_of(window: MainWindow) -> list[str]:
    """Return what cannot be read in the window as it is."""
    card = window.view.card
    faults = [*cut_off(window), *cut_off_lines(window.navigator.tree)]
    if card.drawing is not None:
        faults += misplaced(card.drawing, card.family)
        least = card.minimumSizeHint()
        if card.width() < least.width() or card.height() < least.height():
            faults.append(f"the card is {card.width()} × {card.height()}")
        if (card.drawing.width, card.drawing.height) != (card.width(), card.height()):
            faults.append("the drawing is not as large as the card")
    return faults


def misplaced(drawing: Drawing, family: str) -> Iterator[str]:
    """Yield the words of a card that are outside it, or over one another."""
    card = QRectF(0, 0, drawing.width, drawing.height).adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
    written = [(item.text, ink(item, family)) for item in drawing.items if isinstance(item, Words)]
    for text, place in written:
        if not card.contains(place):
            yield f"{text!r} is outside the card: {place}"
    for (text, place), (other, place_of_other) in combinations(written, 2):
        common = place & place_of_other
        if common.width() > _SLACK and common.height() > _SLACK:
            yield f"{text!r} overlaps {other!r}"


def ink(item: Words, family: str) -> QRectF:
    """Return where the letters of a text are painted."""
    metrics = QFontMetricsF(font(family, item.size, item.bold))
    part = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[item.anchor]
    left = item.x - part * metrics.horizontalAdvance(item.text)
    return metrics.tightBoundingRect(item.text).translated(left, item.y)


def cut_off(window: QWidget) -> Iterator[str]:
    """Yield the widgets whose text does not fit, or that stand partly outside what is around them."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        match widget:
            case QTabBar():
                yield from _cut_off_tabs(widget)
                continue
            case QLabel():
                text, fits = widget.text(), _label_fits(widget)
            case QPushButton() | QCheckBox() | QToolButton():
                text, fits = widget.text(), _is_as_large_as_wanted(widget)
            case QComboBox():
                text = widget.currentText()
                fits = _combo_fits(widget) or _is_told(widget, text)
            case QLineEdit():
                text, fits = widget.placeholderText(), _line_fits(widget)
            case _:
                continue
        if text and not fits:
            yield f"{text!r} is cut off: {widget.size()} instead of {widget.sizeHint()}"
        if text and (around := _outside(widget)) is not None:
            yield f"{text!r} stands out of {type(around).__name__} {around.objectName()}"


def cut_off_lines(tree: QTreeView) -> Iterator[str]:
    """Yield the lines of a tree that are cut off without saying the whole on hover."""
    index = tree.model().index(0, 0)
    while index.isValid():
        rest = tree.viewport().width() - tree.visualRect(index).left()
        text = str(index.data())
        about = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        if tree.sizeHintForIndex(index).width() > rest and not about:
            yield f"{text!r} is cut off in the tree"
        index = tree.indexBelow(index)


def _is_told(widget: QWidget, text: str) -> bool:
    """Tell whether a text that is shortened with "…" is told in full on hover."""
    return widget.toolTip() == tip(text)


def _label_fits(label: QLabel) -> bool:
    if isinstance(label, OneLine):
        return label.sizeHint().width() <= label.width() or _is_told(label, label.text())
    if isinstance(label, FewLines):
        whole = label.text().replace("\u200b", "") == label.whole or _is_told(label, label.whole)
        return whole and label.height() >= label.heightForWidth(label.width())
    if label.wordWrap():
        longest = max(label.text().split(), key=len, default="")
        return (
            label.height() >= label.heightForWidth(label.width())
            and label.fontMetrics().horizontalAdvance(longest) <= label.contentsRect().width()
        )
    return _is_as_large_as_wanted(label)


def _is_as_large_as_wanted(widget: QWidget) -> bool:
    wanted = widget.sizeHint()
    return widget.width() >= wanted.width() and widget.height() >= wanted.height()


def _combo_fits(combo: QComboBox) -> bool:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    field = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
    )
    return combo.fontMetrics().horizontalAdvance(combo.currentText()) <= field.width()


def _line_fits(line: QLineEdit) -> bool:
    room = line.width() - 2 * 8
    return line.fontMetrics().horizontalAdvance(line.placeholderText()) <= room


def _cut_off_tabs(tabs: QTabBar) -> Iterator[str]:
    for at in range(tabs.count()):
        place = tabs.tabRect(at)
        if not tabs.rect().contains(place) or tabs.tabSizeHint(at).width() > place.width():
            yield f"the tab {tabs.tabText(at)!r} is cut off"


def _outside(widget: QWidget) -> QWidget | None:
    """Return what a widget stands out of; whatever scrolls may be above or below what is in view."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QAbstractScrollArea):
            return None
        place = QRect(widget.mapTo(around, QPoint(0, 0)), widget.size())
        if isinstance(around.parentWidget(), QAbstractScrollArea):
            place.setTop(0)
            place.setHeight(1)
        if not around.rect().contains(place):
            return around
        around = None if around.isWindow() else around.parentWidget()
    return None

"""What a user does with the window, and what a user sees of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from sni_desktop.charts.drawing import Path as DrawnPath
from sni_desktop.charts.drawing import Words
from sni_desktop.ui.chart_view import VIEWS
from sni_desktop.ui.group import Group

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QTableView

    from sni_desktop.ui.main_window import MainWindow

_PATIENCE = 20_000
"""Milliseconds."""

LEFT = Qt.MouseButton.LeftButton

# Seeing


def words(window: MainWindow) -> str:
    """Return all that is written on the card, with single spaces."""
    drawing = window.view.card.drawing
    assert drawing is not None
    return plain(" ".join(item.text for item in drawing.items if isinstance(item, Words)))


def plain(text: str) -> str:
    """Return a text with ordinary single spaces instead of line breaks and no-break spaces."""
    return " ".join(text.split())


def dashed_lines(window: MainWindow) -> int:
    drawing = window.view.card.drawing
    assert drawing is not None
    return sum(isinstance(item, DrawnPath) and item.dashed for item in drawing.items)


def cells(table: QTableView) -> list[list[str]]:
    """Return what a table shows, row by row."""
    return [
        [shown(table.model().index(row, column)) for column in range(table.model().columnCount())]
        for row in range(table.model().rowCount())
    ]


def headings(table: QTableView) -> list[str]:
    model = table.model()
    return [
        plain(model.headerData(column, Qt.Orientation.Horizontal)) for column in range(model.columnCount())
    ]


def column(table: QTableView, heading: str) -> list[str]:
    """Return what a table shows in one column."""
    at = headings(table).index(heading)
    return [row[at] for row in cells(table)]


def shown(index: QModelIndex) -> str:
    return plain(str(index.data() or ""))


def lines_of(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
    """Return every line of a tree, from the top."""
    above = QModelIndex() if parent is None else parent
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        yield index
        yield from lines_of(model, index)


def tree_lines(window: MainWindow) -> list[str]:
    return [shown(index) for index in lines_of(window.navigator.model)]


def current_line(window: MainWindow) -> str:
    return shown(window.navigator.tree.currentIndex())


def tooltips(widget: QWidget) -> list[str]:
    return [plain(each.toolTip()) for each in [widget, *widget.findChildren(QWidget)]]


def item_tooltips(view: QAbstractItemView) -> list[str]:
    model = view.model()
    return [
        plain(str(model.index(line.row(), column, line.parent()).data(Qt.ItemDataRole.ToolTipRole) or ""))
        for line in lines_of(model)
        for column in range(model.columnCount())
    ]


# Doing


def command(window: MainWindow, name: str) -> None:
    """Choose a command in its menu, as far as it can be chosen."""
    action = window.actions_[name]
    assert action.isEnabled(), name
    action.trigger()


def click(view: QAbstractItemView, index: QModelIndex) -> None:
    """Click on a line or a cell, brought into view first."""
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())


def click_line(window: MainWindow, text: str, nth: int = 0) -> None:
    """Click on a line of the tree, unfolded first."""
    tree = window.navigator.tree
    found = [index for index in lines_of(window.navigator.model) if shown(index) == text]
    parent = found[nth].parent()
    while parent.isValid():
        tree.expand(parent)
        parent = parent.parent()
    click(tree, found[nth])


def click_tab(window: MainWindow, view: str) -> None:
    tabs = window.view.tabs
    QTest.mouseClick(tabs, LEFT, pos=tabs.tabRect(VIEWS.index(view)).center())


def click_heading(table: QTableView, heading: str) -> None:
    """Click on a column's heading, brought into view first."""
    header, at = table.horizontalHeader(), headings(table).index(heading)
    if table.model().rowCount():
        table.scrollTo(table.model().index(0, at))
    middle = QPoint(header.sectionViewportPosition(at) + header.sectionSize(at) // 2, header.height() // 2)
    QTest.mouseClick(header.viewport(), LEFT, pos=middle)


def tick(view: QAbstractItemView, text: str) -> None:
    """Tick a line of a list of choices, or take its tick away, by the keyboard."""
    model = view.model()
    index = next(index for index in lines_of(model) if shown(index) == text)
    view.setFocus()
    view.setCurrentIndex(index)
    QTest.keyClick(view, Qt.Key.Key_Space)


def click_box(box: QCheckBox) -> None:
    """Click on a check box: on its box, since the widget is wider than what answers to a click."""
    QTest.mouseClick(box, LEFT, pos=QPoint(10, box.height() // 2))


def told(window: MainWindow) -> str:
    """Return what the message bar says, once it says something: files are written in the background."""
    waited = 0
    while window.message.text() == "" and waited < _PATIENCE:
        QTest.qWait(10)
        waited += 10
    return window.message.text()


def unfold(window: MainWindow) -> None:
    """Open all that is folded away in the panel."""
    for group in window.options.findChildren(Group):
        if not group.is_open:
            group.header.click()


def pick(combo: QComboBox, text: str) -> None:
    """Choose an entry of a combo box: open its list, go to the entry, confirm."""
    combo.showPopup()
    view = combo.view()
    view.setCurrentIndex(next(index for index in lines_of(combo.model()) if shown(index) == text))
    QTest.keyClick(view, Qt.Key.Key_Return)


def press(
    widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(widget, key, modifier)


def choose_file(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> None:
    """Let the next file dialogs answer with a path ("" for Cancel)."""
    for dialog in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, dialog, lambda *_arguments, **_more: (str(path), ""))


def open_file(window: MainWindow, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Open a file through the menu."""
    choose_file(monkeypatch, path)
    command(window, "open")

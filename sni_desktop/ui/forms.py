"""What the dialogs about waves are made of: words, buttons, and tables whose cells can be typed."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from sni_desktop.core.text import NO_LABEL, Label, plain
from sni_desktop.ui.tips import tip

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtWidgets import QStyleOptionViewItem

    from sni_desktop.core.text import Speaker, Value

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
_Role = Qt.ItemDataRole


def plain_label(name: str = "") -> QLabel:
    """Return a label for words that may come from a file."""
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def button() -> QPushButton:
    """Return a button that Return does not press unless it has the focus, or is the default one."""
    made = QPushButton()
    made.setAutoDefault(False)
    return made


def in_tab_order(*widgets: QWidget) -> None:
    """Let Tab go from one widget to the next."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


def with_text(label: Label, code: str, text: str) -> Label:
    """Return a label that says ``text`` in the language ``code``; what it says in others stays."""
    text = text.strip()
    if text == label.in_language(code):
        return label
    if not text:
        return NO_LABEL
    if set(label.texts) <= {""}:
        return plain(text)
    return Label({**label.texts, code: text})


class FormModel(QAbstractTableModel):
    """A table of words, some of whose columns can be typed. Rows are a subclass's own."""

    headings: tuple[Value, ...] = ()
    editable: Collection[int] = ()

    def __init__(self, speaker: Speaker) -> None:
        super().__init__()
        self._speaker = speaker

    def speak(self, speaker: Speaker) -> None:
        """Write everything in the words of ``speaker``."""
        self._speaker = speaker
        self.redraw()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.headings) - 1)

    def redraw(self) -> None:
        """Tell that all cells may have changed."""
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def words(self, row: int, column: int) -> str:
        """Return the text of a cell."""
        raise NotImplementedError

    def typed(self, row: int, column: int, text: str) -> bool:
        """Take what was typed into a cell; False if it cannot be that."""
        raise NotImplementedError

    def can_type(self, _row: int, column: int) -> bool:
        """Tell whether a cell can be typed."""
        return column in self.editable

    def say(self, value: Value) -> str:
        """Return a value in the words that the table is written in."""
        return self._speaker.say(value)

    # Qt's side

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.headings)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """Return a cell's words, which are also what is edited."""
        if not index.isValid():
            return None
        if role in {_Role.DisplayRole, _Role.EditRole}:
            return self.words(index.row(), index.column())
        if role == _Role.ToolTipRole:
            return tip(self.words(index.row(), index.column()))
        return None

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        """Take what was typed."""
        if role != _Role.EditRole or not index.isValid() or not self.can_type(index.row(), index.column()):
            return False
        return self.typed(index.row(), index.column(), str(value or ""))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Some cells can be typed."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        flags = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren
        return flags | flag.ItemIsEditable if self.can_type(index.row(), index.column()) else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Return a column's heading, or a row's number."""
        if role != _Role.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        return self.say(self.headings[section]) if 0 <= section < len(self.headings) else None


class _Delegate(QStyledItemDelegate):
    """Gives the field in which a cell is typed a name, for screen readers: its column and its row."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        heading = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(f"{heading}, {index.row() + 1}")
        return editor


class FormTable(QTableView):
    """A table on screen: whole rows or cells; Tab leaves it, Delete empties what can be typed."""

    cleared = Signal(object)
    """The indexes of cells to be emptied."""
    pasted = Signal()

    def __init__(self, model: FormModel, *, stretched: Sequence[int] = (), by_rows: bool = True) -> None:
        super().__init__()
        self.setModel(model)
        self._by_rows = by_rows
        self.setItemDelegate(_Delegate(self))
        behaviour = QAbstractItemView.SelectionBehavior
        self.setSelectionBehavior(behaviour.SelectRows if by_rows else behaviour.SelectItems)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.DoubleClicked | trigger.EditKeyPressed)
        self.setTabKeyNavigation(False)
        self.setShowGrid(not by_rows)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setVisible(not by_rows)
        self.verticalHeader().setDefaultSectionSize(self.line)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if by_rows:
            header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in stretched:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    @property
    def line(self) -> int:
        """The height of a row."""
        return self.fontMetrics().height() + 12

    def setCurrentIndex(self, index: Index) -> None:
        """Go to a cell and select it alone, or its row: Qt would toggle it while Ctrl is held."""
        flag = QItemSelectionModel.SelectionFlag
        flags = flag.ClearAndSelect | flag.Rows if self._by_rows else flag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags)

    def selectRow(self, row: int) -> None:
        """Select a row alone."""
        self.setCurrentIndex(self.model().index(row, 0))

    def show_lines(self, least: int, most: int | None = None) -> None:
        """Be as high as so many rows at least, and at most."""
        around = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth() + 2
        self.setMinimumHeight(around + least * self.line)
        if most is not None:
            self.setMaximumHeight(around + most * self.line)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+V and Delete for the table while it has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste and empty; Return opens the field of a cell."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.cleared.emit(self.selectedIndexes())
        else:
            super().keyPressEvent(event)


def _is_own(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Paste) or event.matches(QKeySequence.StandardKey.Delete)

"""A list of things to show or to leave out, each with a box to tick."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QListView, QSizePolicy, QStyleOptionViewItem, QWidget

from sni_desktop.ui.tips import tip

if TYPE_CHECKING:
    from collections.abc import Sequence

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_MOST_LINES = 6


class ChoiceModel(QAbstractListModel):
    """Things with an id, a name and a tick. At least one stays ticked."""

    chosen = Signal(object)
    """The ids that are ticked, in their order; the empty tuple if all are and that means the same."""

    def __init__(self, *, all_is_none: bool) -> None:
        super().__init__()
        self._all_is_none = all_is_none
        self._ids: list[str] = []
        self._names: list[str] = []
        self._ticked: set[str] = set()

    def show(self, items: Sequence[tuple[str, str]], ticked: Sequence[str]) -> None:
        """Show (id, name) pairs, those in ``ticked`` with a tick."""
        ids, names = [item for item, _name in items], [name for _item, name in items]
        if (ids, names) == (self._ids, self._names):
            # The same things: the line that the keyboard is on stays.
            self._ticked = set(ticked)
            last = max(0, len(ids) - 1)
            self.dataChanged.emit(self.index(0), self.index(last), [Qt.ItemDataRole.CheckStateRole])
            return
        self.beginResetModel()
        self._ids, self._names, self._ticked = ids, names, set(ticked)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return the number of things."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a thing's name and whether it is ticked."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._names[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._names[index.row()])
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = self._ids[index.row()] in self._ticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a thing or take its tick away; the last tick stays."""
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        wanted = {self._ids[index.row()]}
        ticked = (
            self._ticked | wanted if Qt.CheckState(value) == Qt.CheckState.Checked else self._ticked - wanted
        )
        if not ticked:
            return False
        self._ticked = ticked
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        left = tuple(item for item in self._ids if item in ticked)
        self.chosen.emit(() if self._all_is_none and len(left) == len(self._ids) else left)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Every thing can be ticked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return (
            flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable | flag.ItemNeverHasChildren
        )


class ChoiceList(QListView):
    """The list on screen: as high as its lines, up to a few."""

    def __init__(self, model: ChoiceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("choices")
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setSpacing(2)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        model.modelReset.connect(self.updateGeometry)
        model.modelReset.connect(self._show_first_tick)
        model.dataChanged.connect(lambda *_what: self._show_first_tick())

    def initViewItemOption(self, option: QStyleOptionViewItem) -> None:
        """Make the boxes stand out: the style outlines them in a shade of the page around them."""
        super().initViewItemOption(option)
        palette = option.palette
        palette.setColor(QPalette.ColorRole.Window, palette.color(QPalette.ColorRole.PlaceholderText))
        option.palette = palette

    def _show_first_tick(self) -> None:
        """Scroll to the first thing with a tick, if none is in view: of many waves it may be the last one."""
        lines = [self.model().index(row, 0) for row in range(self.model().rowCount())]
        ticked = [
            line for line in lines if line.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        ]
        seen = self.viewport().rect()
        if ticked and not any(seen.contains(self.visualRect(line)) for line in ticked):
            self.scrollTo(ticked[0], QListView.ScrollHint.PositionAtTop)

    def sizeHint(self) -> QSize:
        """Return the height of the lines there are."""
        lines = max(1, min(self.model().rowCount(), _MOST_LINES))
        line = self.sizeHintForRow(0) if self.model().rowCount() else self.fontMetrics().height()
        # Each line has its spacing above and below.
        return QSize(160, lines * (line + 2 * self.spacing()) + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        """Return the same: the panel around it scrolls."""
        return self.sizeHint()

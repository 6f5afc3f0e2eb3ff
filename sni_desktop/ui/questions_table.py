"""The table of questions in the assistant, and the list of types that a question can have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QStyledItemDelegate, QWidget

from sni_desktop.core.text import _
from sni_desktop.ui.assistant_models import (
    KIND,
    KIND_NAMES,
    LABEL,
    MISSING,
    NAME,
    QuestionsModel,
    kinds_for,
)
from sni_desktop.ui.section import Combo, fill
from sni_desktop.ui.tables import DataTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem

_EDIT = Qt.ItemDataRole.EditRole
_MEASURED = 50
_LONG_NAME = 16
"""Characters."""
_WIDEST_NAME, _WIDEST_MISSING = 70, 100
_LEAST_LABEL = 100


class QuestionsTable(DataTable):
    """The table of questions: F2 or a double click changes a label or a type."""

    def __init__(self) -> None:
        super().__init__()
        self.questions = QuestionsModel()
        self._wanted: dict[int, int] = {}
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setItemDelegateForColumn(KIND, KindDelegate(self))
        # Qt would leave the room of a column that is hidden while its model is reset; asked before Qt is.
        self.questions.modelAboutToBeReset.connect(self._show_all_columns)
        self.show_model(self.questions)

    def _show_all_columns(self) -> None:
        for column in (NAME, MISSING):
            self.setColumnHidden(column, False)

    def fit(self) -> None:
        """Make columns as wide as their words; the labels take what is left."""
        # A long name is the text of the question, which stands beside it.
        model = self.questions
        names, labels = (model.some_words(column, _MEASURED) for column in (NAME, LABEL))
        telling = sum(
            len(name) <= _LONG_NAME and name != label for name, label in zip(names, labels, strict=True)
        )
        self._wanted = {}
        self._show_all_columns()
        self.fit_around(LABEL, _LEAST_LABEL, {NAME: _WIDEST_NAME, MISSING: _WIDEST_MISSING})
        wanted = {NAME: telling > len(names) / 2, MISSING: model.has_missing}
        self._wanted = {column: self.columnWidth(column) if has else 0 for column, has in wanted.items()}
        self._share_room()

    def _share_room(self) -> None:
        """Leave names out, and then missing values, where a base would be out of sight because of them."""
        others = [at for at in range(self.questions.columnCount()) if at not in {LABEL, *self._wanted}]
        room = self.viewport().width() - _LEAST_LABEL - sum(map(self.columnWidth, others))
        for column, width in reversed(self._wanted.items()):
            self.setColumnHidden(column, not 0 < width <= room)
            room -= width
        super()._share_room()

    def mark(self, question_ids: Sequence[str]) -> None:
        """Mark questions and bring the first into view."""
        selection = self.selectionModel()
        flag = selection.SelectionFlag
        rows = [row for row in map(self.questions.row_of, question_ids) if row >= 0]
        for number, row in enumerate(rows):
            index = self.questions.index(row, LABEL)
            how = flag.ClearAndSelect if number == 0 else flag.Select
            selection.select(index, how | flag.Rows)
            if number == 0:
                selection.setCurrentIndex(index, flag.NoUpdate)
                self.scrollTo(index)
                self.horizontalScrollBar().setValue(0)


class KindDelegate(QStyledItemDelegate):
    """A list of the types that a question can have."""

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """Return the list, opened."""
        table = self.parent()
        assert isinstance(table, QuestionsTable)  # noqa: S101 - it has no other
        box = Combo()
        box.setParent(parent)
        say = table.questions.say
        box.setAccessibleName(say(_("Type of question")))
        kinds = kinds_for(table.questions.question(index))
        fill(box, [(kind.value, say(KIND_NAMES[kind])) for kind in kinds], str(index.data(_EDIT)))
        box.activated.connect(lambda _index: self._choose(box))
        # Once it is in its place: somebody who asked for it wants to choose.
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def _choose(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Show the type that the question has."""
        assert isinstance(editor, QComboBox)  # noqa: S101 - made above
        editor.setCurrentIndex(editor.findData(index.data(_EDIT)))

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Hand on the type that was chosen."""
        assert isinstance(editor, QComboBox)  # noqa: S101 - made above
        model.setData(index, editor.currentData())

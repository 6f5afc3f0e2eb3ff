"""Tables on screen: sorted by a click, copied as text for spreadsheets and as HTML for documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from sni_desktop.export.qt.clipboard import table_mime

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sni_desktop.ui.models import SortedTableModel

_WIDEST = 360
_SAMPLE = 200
_MEASURED = 16
"""So many cells of a column are put into words to find its width."""
_AROUND = 20
"""What a cell is wider than its words, in pixels: as much as the theme's headings."""


class DataTable(QTableView):
    """A read-only table of a `SortedTableModel`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shared: tuple[int, int] | None = None
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setResizeContentsPrecision(_SAMPLE)
        header.setSectionsMovable(True)
        # A third click on a heading restores the order of the source.
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def show_model(self, model: SortedTableModel) -> None:
        """Show a model, in its own order at first."""
        self.setSortingEnabled(False)
        self.setModel(model)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Make columns as wide as their words, within reason."""
        self.fit_first(self.model().columnCount())

    def fit_first(self, count: int) -> None:
        """Make so many columns as wide as their words, within reason."""
        # Qt would ask each of hundreds of cells for all that can be known of it.
        model: SortedTableModel = self.model()  # type: ignore[assignment]
        header, width_of = self.horizontalHeader(), self.fontMetrics().horizontalAdvance
        # Words may have the rest of the line; a number would stand far from its neighbours.
        header.setStretchLastSection(not model.is_numeric(model.columnCount() - 1))
        for column in range(min(count, model.columnCount())):
            words = max(map(width_of, model.some_words(column, _MEASURED)), default=0)
            self.setColumnWidth(column, min(_WIDEST, max(words + _AROUND, header.sectionSizeHint(column))))

    def fit_around(self, column: int, least: int, most: Mapping[int, int]) -> None:
        """Make columns as wide as their words, some up to ``most``, whatever the width of the table.

        ``column`` takes what the others leave, and ``least`` at any rate.
        """
        self._shared = column, least
        model: SortedTableModel = self.model()  # type: ignore[assignment]
        header, width_of = self.horizontalHeader(), self.fontMetrics().horizontalAdvance
        font = header.font()
        font.setBold(True)
        heading_width = QFontMetrics(font).horizontalAdvance
        header.setStretchLastSection(False)
        for number, heading in enumerate(model.headings()):
            if not self.isColumnHidden(number):
                words = max(map(width_of, model.some_words(number, _MEASURED)), default=0)
                words = min(words, most.get(number, _WIDEST))
                self.setColumnWidth(number, max(words, heading_width(heading)) + _AROUND)
        self._share_room()

    def _share_room(self) -> None:
        """Give one column what the others leave."""
        if self._shared is not None:
            column, least = self._shared
            columns = range(self.model().columnCount())
            others = sum(self.columnWidth(number) for number in columns if number != column)
            self.setColumnWidth(column, max(least, self.viewport().width() - others))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self._share_room()

    def copy(self) -> None:
        """Copy the selected cells, or the whole table if one cell or none is selected."""
        model: SortedTableModel = self.model()  # type: ignore[assignment]
        if model is None:
            return
        indexes = self.selectionModel().selectedIndexes()
        rows = sorted({index.row() for index in indexes})
        columns = sorted({index.column() for index in indexes})
        if len(indexes) < 2:
            rows, columns = [*range(model.rowCount())], [*range(model.columnCount())]
        cells = rows, columns
        mime = table_mime(model.as_tab_separated(*cells), model.as_html(*cells), model.as_rtf(*cells))
        QGuiApplication.clipboard().setMimeData(mime)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+C for the table while it has the focus; elsewhere it copies the chart."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy with Ctrl+C."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

"""Table models: the table under a chart, and the rows of a survey file. Both sort within themselves.

Sorting through a proxy takes ten times as long on large files, and cells looked up one by one in a data
frame twice as long as in columns; so columns and an order of rows are kept here.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from sni_desktop.core.text import _
from sni_desktop.ui.tips import tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.charts.table import Table, TableCell
    from sni_desktop.core.result import At
    from sni_desktop.core.survey import Answers, Cells
    from sni_desktop.core.text import Speaker

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_ALIGNED = {
    True: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
    False: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
}
_GROUP = _("Group", "letters: answers that share one are not told apart")
_FORMULA = ("=", "+", "-", "@")
_SIGNED = re.compile(r"[+-][0-9](?:[\w\s.,%]|(?<=[^\W\d_]\s)[+-](?=[0-9])|(?<=[0-9]e)[+-](?=[0-9]))*")
"""Signed numbers with their words: "+15 points", "+8 to +22"."""


class SortedTableModel(QAbstractTableModel):
    """What both models share: headings, an order of rows, and copying."""

    def __init__(self) -> None:
        super().__init__()
        self._order: Sequence[int] = ()
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None

    # To be given by each model

    def headings(self) -> Sequence[str]:
        """Return the heading of each column."""
        raise NotImplementedError

    def is_numeric(self, _column: int) -> bool:
        """Tell whether a column holds numbers, which stand right."""
        return False

    def words(self, row: int, column: int) -> str:
        """Return the text of a cell; ``row`` counts in the model's own order."""
        raise NotImplementedError

    def row_order(self, column: int, *, descending: bool) -> Sequence[int]:
        """Return the rows in the order of a column."""
        raise NotImplementedError

    def source_row(self, index: _Index) -> int:
        """Return the row of an index in the model's own order, whatever it is sorted by."""
        return self._order[index.row()]

    # Qt's side

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.headings())

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text."""
        if index.isValid() and role == Qt.ItemDataRole.DisplayRole:
            return self.words(self._order[index.row()], index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's heading, or a row's number."""
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return _ALIGNED[self.is_numeric(section)]
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        headings = self.headings()
        return headings[section] if 0 <= section < len(headings) else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; column -1 restores the order of the source."""
        self._sorted_by = None if column < 0 else (column, order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows = [self._order[index.row()] for index in before]
        self._reorder()
        places = self._places(rows)
        self.changePersistentIndexList(
            before,
            [self.index(place, index.column()) for place, index in zip(places, before, strict=True)],
        )
        self.layoutChanged.emit()

    def _places(self, rows: Sequence[int]) -> list[int]:
        """Return where rows stand now; a dictionary of a million of them would take a second."""
        if not rows:
            return []
        import numpy as np  # noqa: PLC0415 - not needed for the first picture

        places = np.empty(len(self._order), dtype=np.int64)
        places[np.asarray(self._order)] = np.arange(len(self._order))
        found: list[int] = places[np.asarray(rows)].tolist()
        return found

    def _reorder(self) -> None:
        if self._sorted_by is None or self._sorted_by[0] >= len(self.headings()):
            self._order = range(len(self._order))
            return
        column, order = self._sorted_by
        self._order = self.row_order(column, descending=order == Qt.SortOrder.DescendingOrder)

    def some_words(self, column: int, most: int) -> list[str]:
        """Return the text of at most so many cells of a column, from top to bottom."""
        step = max(1, -(-len(self._order) // most))
        return [self.words(self._order[row], column) for row in range(0, len(self._order), step)]

    # Copying

    def as_tab_separated(self, rows: Sequence[int], columns: Sequence[int]) -> str:
        """Return cells for a spreadsheet, with headings; nothing in them can act as a formula."""
        lines = [[_safe(self.headings()[column]) for column in columns]]
        lines += [[_safe(self.words(self._order[row], column)) for column in columns] for row in rows]
        return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)

    def as_html(self, rows: Sequence[int], columns: Sequence[int]) -> str:
        """Return cells as an HTML table, with headings."""
        head = "".join(f"<th>{escape(_safe(self.headings()[column]))}</th>" for column in columns)
        body = "".join(
            "<tr>"
            + "".join(f"<td>{escape(_safe(self.words(self._order[row], column)))}</td>" for column in columns)
            + "</tr>"
            for row in rows
        )
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"

    def as_rtf(self, rows: Sequence[int], columns: Sequence[int]) -> str:
        """Return cells as a table in RTF, with headings."""
        from sni_desktop.export.rtf import rtf_table  # noqa: PLC0415 - when something is copied

        return rtf_table(
            [_safe(self.headings()[column]) for column in columns],
            [[_safe(self.words(self._order[row], column)) for column in columns] for row in rows],
            [self.is_numeric(column) for column in columns],
        )


def _safe(text: str) -> str:
    """Return a text that a spreadsheet does not take for a formula; signed numbers stay as they are."""
    bare = text.strip()
    return "'" + text if bare.startswith(_FORMULA) and not _SIGNED.fullmatch(bare) else text


class ResultModel(SortedTableModel):
    """The table under a chart."""

    def __init__(self) -> None:
        super().__init__()
        self._table: Table | None = None
        self._headings: list[str] = []
        self._words: dict[tuple[int, int], str] = {}
        self._speaker: Speaker | None = None

    def show(self, table: Table | None, speaker: Speaker) -> None:
        """Show a table in the words of ``speaker``."""
        self.beginResetModel()
        self._table, self._speaker = table, speaker
        self._headings = [speaker.say(column.heading) for column in table.columns] if table else []
        self._words = {}
        self._order = range(len(table.rows) if table else 0)
        self._reorder()
        self.endResetModel()

    def headings(self) -> Sequence[str]:
        """Return the heading of each column."""
        return self._headings

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's heading, or what it means where that is not plain."""
        if role == Qt.ItemDataRole.ToolTipRole and orientation == Qt.Orientation.Horizontal:
            return self._heading_tip(section)
        return super().headerData(section, orientation, role)

    def _heading_tip(self, column: int) -> str | None:
        if self._table is None or self._speaker is None or not 0 <= column < len(self._table.columns):
            return None
        heading = self._table.columns[column].heading
        return tip(self._speaker.say(_("same letters: not told apart"))) if heading == _GROUP else None

    def at(self, index: _Index) -> At | None:
        """Return the number of a result that a cell is about, if it is about one."""
        if self._table is None or not index.isValid():
            return None
        return self._table.at(self.source_row(index), index.column())

    def is_numeric(self, column: int) -> bool:
        """Tell whether a column holds numbers."""
        return self._table is not None and self._table.columns[column].numeric

    def words(self, row: int, column: int) -> str:
        """Return the text of a cell."""
        # Put into words when asked for: few of the cells of a long table ever are.
        assert self._table is not None and self._speaker is not None  # noqa: S101, PT018 - rows are of a table
        if (row, column) not in self._words:
            self._words[row, column] = self._speaker.say(self._table.rows[row][column].text)
        return self._words[row, column]

    def row_order(self, column: int, *, descending: bool) -> Sequence[int]:
        """Return the rows by a column: numbers by size, words by letter, empty cells last."""
        assert self._table is not None  # noqa: S101 - there are no columns without a table
        rows = self._table.rows
        empty = [row for row in range(len(rows)) if self._is_empty(rows[row][column], row, column)]
        filled = sorted(set(range(len(rows))) - set(empty))
        return [*sorted(filled, key=lambda row: self._key(row, column), reverse=descending), *empty]

    def _is_empty(self, cell: TableCell, row: int, column: int) -> bool:
        return cell.sort is None if self.is_numeric(column) else not self.words(row, column)

    def _key(self, row: int, column: int) -> tuple[float, str]:
        assert self._table is not None  # noqa: S101 - the caller has looked
        size = self._table.rows[row][column].sort
        return (0.0, self.words(row, column).casefold()) if size is None else (size, "")

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text, its explanation, or where its text stands."""
        if not index.isValid() or self._table is None:
            return None
        row, column = self._order[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.words(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(self._about(row, column)) or None
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._about(row, column) or None
            case Qt.ItemDataRole.TextAlignmentRole:
                return _ALIGNED[self.is_numeric(column)]
            case _:
                return None

    def _about(self, row: int, column: int) -> str:
        assert self._table is not None and self._speaker is not None  # noqa: S101, PT018 - rows are of a table
        return self._speaker.say(self._table.rows[row][column].about)


class RowsModel(SortedTableModel):
    """The rows of a survey file, as they are in it."""

    def __init__(self, answers: Answers) -> None:
        super().__init__()
        self._cells: tuple[Cells, ...] = answers.cells
        self._order = range(answers.n)

    def headings(self) -> Sequence[str]:
        """Return the names of the file's columns."""
        return [cells.name for cells in self._cells]

    def words(self, row: int, column: int) -> str:
        """Return a cell of the file."""
        cells = self._cells[column]
        return str(cells.values[cells.codes[row]])

    def row_order(self, column: int, *, descending: bool) -> Sequence[int]:
        """Return the rows by a column: numbers by size where all are numbers, else by letter."""
        import numpy as np  # noqa: PLC0415 - not needed for the first picture

        cells = self._cells[column]
        order = _in_order(cells.values)
        ranks = np.empty(len(order), dtype=np.int64)
        ranks[order] = np.arange(len(order))
        by_row = ranks[cells.codes]
        return np.argsort(-by_row if descending else by_row, kind="stable")  # type: ignore[return-value]


def _in_order(values: Sequence[str]) -> Sequence[int]:
    """Return the places of values by their size: as numbers if all are numbers (empty ones first)."""
    import numpy as np  # noqa: PLC0415 - as above

    numbers = [_number(value) for value in values]
    if None not in numbers:
        return np.argsort(np.array(numbers, dtype=np.float64), kind="stable")  # type: ignore[return-value]
    words = [value.casefold() for value in values]
    return sorted(range(len(words)), key=words.__getitem__)


def _number(text: str) -> float | None:
    try:
        return float(text.replace(",", ".")) if text.strip() else float("-inf")
    except ValueError:
        return None

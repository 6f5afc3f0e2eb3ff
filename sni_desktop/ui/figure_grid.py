"""The grid into which published figures are typed or pasted, one a row; each is read while it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyledItemDelegate, QWidget

from sni_desktop.core.errors import UserError
from sni_desktop.core.survey import Fraction, Percentage
from sni_desktop.core.text import Count, _
from sni_desktop.loaders.published_value import Named, Place, write
from sni_desktop.loaders.typed_figures import FIELDS, NAMES, is_blank, pasted, value_of
from sni_desktop.ui.forms import NO_PARENT, FormModel, Index

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QStyleOptionViewItem

    from sni_desktop.core.survey import Study
    from sni_desktop.core.text import Speaker, Text
    from sni_desktop.loaders.published_value import PublishedValue

COLUMNS = ("wave", "question", "answer", "value", "", "n", "population", "source", "address", "note")
"""The field of each column; "" is how a row is read."""
READ_AS = COLUMNS.index("")
_REPEATED = ("wave", "question", "n", "population", "source", "address")
"""What a new row takes from the one above."""


class FigureModel(FormModel):
    """Rows of figures; the last one is blank, to be filled in."""

    edited = Signal()
    headings = tuple(NAMES.get(field, _("Read as")) for field in COLUMNS)

    def __init__(self, speaker: Speaker) -> None:
        super().__init__(speaker)
        self._rows: list[dict[str, str]] = [{}]

    @property
    def rows(self) -> tuple[dict[str, str], ...]:
        """The rows as they are typed."""
        return tuple(self._rows)

    @property
    def filled(self) -> int:
        """The number of rows with any text."""
        return sum(not is_blank(row) for row in self._rows)

    @property
    def wrong(self) -> int:
        """The number of rows that are not understood."""
        return sum(not is_blank(row) and self.error(at) is not None for at, row in enumerate(self._rows))

    def error(self, row: int) -> UserError | None:
        """Return what is wrong with a row, None if nothing is."""
        try:
            value_of(self._rows[row], row + 1)
        except UserError as error:
            return error
        return None

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def can_type(self, _row: int, column: int) -> bool:
        """All can be typed but how it is read."""
        return column != READ_AS

    def words(self, row: int, column: int) -> str:
        """Return the text of a cell."""
        return self._read(row) if column == READ_AS else self._rows[row].get(COLUMNS[column], "")

    def _read(self, row: int) -> str:
        """Return how a row is understood, and how exact it is; or what is wrong with it."""
        if is_blank(self._rows[row]):
            return ""
        try:
            value, n = value_of(self._rows[row], row + 1)
        except UserError as error:
            return f"⚠ {self.say(error.sentence)}"
        return self.say(_exactness(value, n).of(value=write(value, self._speaker.code)))

    def typed(self, row: int, column: int, text: str) -> bool:
        """Take a text; a row begun takes what is the same from the one above."""
        field, text = COLUMNS[column], text.strip()
        if text == self._rows[row].get(field, ""):
            return True
        begun = is_blank(self._rows[row]) and row > 0 and bool(text)
        above = {name: self._rows[row - 1].get(name, "") for name in _REPEATED} if begun else {}
        self._rows[row] = {**above, **self._rows[row], field: text}
        self._end_blank()
        self.redraw()
        self.edited.emit()
        return True

    def _end_blank(self) -> None:
        """See to it that the last row is blank."""
        if not is_blank(self._rows[-1]):
            self.beginInsertRows(NO_PARENT, len(self._rows), len(self._rows))
            self._rows.append({})
            self.endInsertRows()

    def paste(self, text: str, row: int, column: int) -> None:
        """Put the cells of a spreadsheet's clipboard into the grid, from a cell on."""
        first = COLUMNS[column] or "n"
        found = pasted(text, first)
        if not found:
            return
        self.beginResetModel()
        for at, cells in enumerate(found, start=row):
            while at >= len(self._rows):
                self._rows.append({})
            self._rows[at] = {**self._rows[at], **cells}
        if not is_blank(self._rows[-1]):
            self._rows.append({})
        self.endResetModel()
        self.edited.emit()

    def clear(self, cells: Iterable[tuple[int, int]]) -> None:
        """Empty cells (row, column)."""
        for row, column in cells:
            self._rows[row].pop(COLUMNS[column], None)
        self.redraw()
        self.edited.emit()

    def remove(self, rows: Iterable[int]) -> None:
        """Remove rows."""
        gone = set(rows)
        self.beginResetModel()
        self._rows = [row for at, row in enumerate(self._rows) if at not in gone]
        if not self._rows or not is_blank(self._rows[-1]):
            self._rows.append({})
        self.endResetModel()
        self.edited.emit()


def _exactness(value: PublishedValue, n: int | None) -> Text:
    """Return words for a ``{value}`` that say how exact it is."""
    match value:
        case Place():
            return _("{value}: an order, no share")
        case Named():
            return _("{value}: no number")
        case Fraction():
            return _("{value}: approximate, not tested")
        case Percentage(qualifier=qualifier) if qualifier:
            return _("{value}: approximate, not tested")
        case Percentage() if n is None:
            return _("{value}: base not published, not tested")
        case Percentage():
            return _("{value} of {n}").of(n=Count(n or 0))
        case _:
            return _("{value}: a number, no share")


class FigureDelegate(QStyledItemDelegate):
    """Offers the names that a study has already while a cell is typed; the field has a name, too."""

    def __init__(self, study: Study, speaker: Speaker, parent: QWidget) -> None:
        super().__init__(parent)
        self._study, self._speaker = study, speaker

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the field of a cell."""
        editor = super().createEditor(parent, option, index)
        heading = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(f"{heading}, {index.row() + 1}")
        names = self._names(index)
        if names and isinstance(editor, QLineEdit):
            completer = QCompleter(names, editor)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            editor.setCompleter(completer)
        return editor

    def _names(self, index: Index) -> list[str]:
        say = self._speaker.say
        match COLUMNS[index.column()]:
            case "wave":
                return [say(wave.label) for wave in self._study.waves]
            case "question":
                return [say(question.label) for question in self._study.questions if question.options]
            case "answer":
                asked = index.model().index(index.row(), COLUMNS.index("question")).data()
                found = (each for each in self._study.questions if say(each.label) == asked)
                return [say(option.label) for option in getattr(next(found, None), "options", ())]
            case "source":
                return [source.publisher for source in self._study.sources]
            case _:
                return []


assert set(COLUMNS) - {""} == set(FIELDS)  # noqa: S101 - the grid has every field

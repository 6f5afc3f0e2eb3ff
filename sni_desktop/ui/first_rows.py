"""The first rows of a file: cell by cell as they are, and as they were read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QFont

from sni_desktop.core.figure import Role
from sni_desktop.core.survey import Kind
from sni_desktop.core.text import _
from sni_desktop.ui.models import SortedTableModel
from sni_desktop.ui.tips import tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.charts.palette import Palette
    from sni_desktop.core.survey import Cells, Question, Study
    from sni_desktop.core.text import Speaker

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
ROWS = 100
"""So many rows are shown; the Data tab has them all."""


class FirstRowsModel(SortedTableModel):
    """The first rows of a file: cell by cell as they are, or as they were read."""

    def __init__(self) -> None:
        super().__init__()
        self._cells: tuple[Cells, ...] = ()
        self._headings: list[str] = []

    def show(self, study: Study | None) -> None:
        """Show the first rows of a study."""
        self.beginResetModel()
        answers = study.answers if study else None
        self._cells = answers.cells if answers else ()
        self._headings = [cells.name for cells in self._cells]
        self._order = range(min(ROWS, answers.n) if answers else 0)
        self.endResetModel()

    def headings(self) -> Sequence[str]:
        """Return the names of the columns."""
        return self._headings

    def words(self, row: int, column: int) -> str:
        """Return a cell of the file."""
        cells = self._cells[column]
        return str(cells.values[cells.codes[row]])


class AsReadModel(FirstRowsModel):
    """The first rows as they were read: answers by their labels, what is no answer marked."""

    def __init__(self) -> None:
        super().__init__()
        self._alone: dict[str, Question] = {}
        self._boxes: dict[str, Question] = {}
        self._known: dict[int, dict[str, tuple[str, bool | None]]] = {}
        self._speaker: Speaker | None = None
        self._palette: Palette | None = None

    def show_read(self, study: Study | None, speaker: Speaker, palette: Palette) -> None:
        """Show the first rows of a study in the words of ``speaker`` and the colours of ``palette``."""
        self._speaker, self._palette = speaker, palette
        questions = study.questions if study else ()
        self._alone = {each.columns[0]: each for each in questions if len(each.columns) == 1}
        self._boxes = {name: each for each in questions if len(each.columns) > 1 for name in each.columns}
        self._known = {}
        self.show(study)
        self._headings = [self._heading(cells.name) for cells in self._cells]

    def _heading(self, name: str) -> str:
        assert self._speaker is not None  # noqa: S101 - set before
        question = self._alone.get(name)
        return self._speaker.say(question.label) if question else name

    def words(self, row: int, column: int) -> str:
        """Return a cell as it was read."""
        return self._read(row, column)[0]

    def _read(self, row: int, column: int) -> tuple[str, bool | None]:
        """Return a cell in words, and what it is: an answer (True), missing (False), or not read (None)."""
        cells = self._cells[column]
        text = cells.values[cells.codes[row]].strip()
        known = self._known.setdefault(column, {})
        if text not in known:
            known[text] = self._as_read(text, self._alone.get(cells.name)) if text else ("", True)
        return known[text]

    def _as_read(self, text: str, question: Question | None) -> tuple[str, bool | None]:
        if question is None or self._speaker is None:
            return text, True
        say = self._speaker.say
        for option in question.missing:
            if text in (option.code, *option.also):
                return say(option.label), False
        if question.kind in {Kind.SINGLE, Kind.SCALE}:
            found = [each for each in question.options if text in (each.code, *each.also)]
            return (say(found[0].label), True) if found else (text, None)
        return (text, True) if _is_read(text, question.kind) else (text, None)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        """Return a cell's words, and how what is no answer looks."""
        if not index.isValid() or self._palette is None:
            return None
        row, column = self.source_row(index), index.column()
        words, is_answer = self._read(row, column)
        match role:
            case _Role.DisplayRole if is_answer is None:
                return f"⚠ {words}"
            case _Role.DisplayRole:
                return words
            case _Role.ForegroundRole if is_answer is not True:
                shade = Role.MUTED if is_answer is False else Role.DOWN
                return QBrush(QColor(self._palette[shade]))
            case _Role.FontRole if is_answer is False:
                font = QFont()
                font.setItalic(True)
                return font
            case _Role.ToolTipRole | _Role.AccessibleDescriptionRole:
                return self._about(row, column, is_answer, role)
            case _:
                return None

    def _about(self, row: int, column: int, is_answer: bool | None, role: int) -> str | None:
        assert self._speaker is not None  # noqa: S101 - there are no rows before there is a speaker
        cells = self._cells[column]
        sentence = {
            True: _("In the file: {cell}"),
            False: _("Missing value; in the file: {cell}"),
            None: _("Not read; in the file: {cell}"),
        }[is_answer]
        words = self._speaker.say(sentence.of(cell=cells.values[cells.codes[row]]))
        return tip(words) if role == _Role.ToolTipRole else words


def _is_read(text: str, kind: Kind) -> bool:
    """Tell whether a cell is an answer to a question of a kind that has no options."""
    if kind.is_number:
        from sni_desktop.loaders.columns import numbers  # noqa: PLC0415 - for survey files only

        return numbers([text]) is not None
    if kind is Kind.DATE:
        from sni_desktop.loaders.accounting import is_date  # noqa: PLC0415 - for survey files only

        return is_date(text)
    return True

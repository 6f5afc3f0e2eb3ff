"""The charts of a deck that is to be updated, as a table: what becomes of each, and a tick to leave it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal

from sni_desktop.core.text import _
from sni_desktop.export.slides.update import LEAVE, Change, Outcome, State
from sni_desktop.export.slides.update_list import question_of, remarks_of, what_happens
from sni_desktop.ui.forms import NO_PARENT, FormModel, Index

if TYPE_CHECKING:
    from sni_desktop.core.survey import Study
    from sni_desktop.core.text import Speaker

_Role = Qt.ItemDataRole
_TICKS = {State.UPDATED, State.LEFT, State.RENAMED}
"""Charts that can be taken in or left out."""
_NOTHING = Outcome((), 0, 0, 0)


class UpdateModel(FormModel):
    """A row a chart. What a person decides is kept while the rest is worked out anew."""

    edited = Signal()
    """A tick changed."""
    wanted = Signal()
    """A chart is to be of another question: that has to be worked out."""
    SLIDE, QUESTION, WHAT = range(3)
    headings = (_("Slide"), _("Question"), _("What happens"))

    def __init__(self, study: Study, speaker: Speaker) -> None:
        super().__init__(speaker)
        self._study = study
        self._outcome = _NOTHING
        self._left: set[int] = set()
        self._questions: dict[int, str] = {}

    @property
    def chosen(self) -> dict[int, str]:
        """What a person chose for charts, by their numbers: a question, or to leave them."""
        return self._questions | dict.fromkeys(self._left, LEAVE)

    @property
    def questions(self) -> dict[int, str]:
        """The questions that were chosen for charts."""
        return dict(self._questions)

    @property
    def count(self) -> int:
        """The number of charts that will be updated."""
        return sum(self.is_ticked(row) for row in range(self.rowCount()))

    def show(self, outcome: Outcome) -> None:
        """Show what becomes of the charts of a deck."""
        self.beginResetModel()
        self._outcome = outcome
        self.endResetModel()

    def change(self, row: int) -> Change | None:
        """Return what becomes of the chart of a row."""
        return self._outcome.changes[row] if 0 <= row < self.rowCount() else None

    def is_ticked(self, row: int) -> bool:
        """Tell whether the chart of a row will be updated."""
        change = self._outcome.changes[row]
        return change.state is State.UPDATED and change.number not in self._left

    def choose(self, row: int, question: str) -> None:
        """Let the chart of a row be of a question, or leave it."""
        number = self._outcome.changes[row].number
        if question == LEAVE:
            self._left.add(number)
            self._questions.pop(number, None)
            self.redraw()
            self.edited.emit()
        else:
            self._left.discard(number)
            self._questions[number] = question
            self.wanted.emit()

    def tick(self, row: int, *, ticked: bool) -> None:
        """Take a chart in, or leave it out."""
        change = self._outcome.changes[row]
        if ticked and change.state is State.RENAMED:
            self.choose(row, change.now)
            return
        (self._left.discard if ticked else self._left.add)(change.number)
        self.redraw()
        self.edited.emit()

    def remarks(self, row: int) -> str:
        """Return all there is to say of a chart: its takeaway, and what a person should know."""
        change = self.change(row)
        if change is None:
            return ""
        said = [change.takeaway, *map(self.say, remarks_of(change))]
        return "\n".join(part for part in said if part)

    # Qt's side

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return the number of charts."""
        return 0 if parent.isValid() else len(self._outcome.changes)

    def words(self, row: int, column: int) -> str:
        """Return the text of a cell."""
        change = self._outcome.changes[row]
        if column == self.SLIDE:
            return str(change.slide)
        if column == self.QUESTION:
            return self.say(question_of(change, self._study))
        if change.number in self._left:
            return self.say(_("Left as it is"))
        said = map(self.say, [what_happens(change, self._study), *remarks_of(change)])
        return " · ".join(said)

    def typed(self, _row: int, _column: int, _text: str) -> bool:
        """Take nothing: nothing is typed here."""
        return False

    def _has_tick(self, row: int) -> bool:
        return self._outcome.changes[row].state in _TICKS

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """Return a cell's words, or its tick."""
        if role == _Role.CheckStateRole:
            if not index.isValid() or index.column() != self.SLIDE or not self._has_tick(index.row()):
                return None
            return Qt.CheckState.Checked if self.is_ticked(index.row()) else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        """Take a tick."""
        if role != _Role.CheckStateRole or not index.isValid() or not self._has_tick(index.row()):
            return False
        self.tick(index.row(), ticked=Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Tell which cells have a tick."""
        flags = super().flags(index)
        if index.isValid() and index.column() == self.SLIDE and self._has_tick(index.row()):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

"""The dialog in which published figures are typed or pasted, to stand beside the waves of a study."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from sni_desktop.core.errors import UserError
from sni_desktop.core.text import _
from sni_desktop.loaders.typed_figures import with_figures
from sni_desktop.ui.figure_grid import COLUMNS, READ_AS, FigureDelegate, FigureModel
from sni_desktop.ui.forms import FormTable, Index, button, in_tab_order, plain_label
from sni_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from sni_desktop.core.survey import Study
    from sni_desktop.core.text import Value
    from sni_desktop.ui.store import Store

_SIZE = (800, 480)
_WIDTHS = {"wave": 80, "question": 150, "answer": 130, "value": 80, "": 190, "n": 84, "source": 120}
_WIDTH = 110
_AROUND = 80
"""What the dialog is wider than the columns of its grid, and the window than the dialog."""


class FiguresDialog(QDialog):
    """Type published figures into a grid and add them to a study."""

    failed = Signal(object)
    """An error that is a bug."""

    def __init__(self, store: Store, study: Study, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._study = store, study
        self._tasks = Tasks(self)
        self._remark: tuple[Value, Value] | None = None
        self.model = FigureModel(store.speaker)
        self.model.setParent(self)
        self.grid = FormTable(self.model, by_rows=False)
        self.grid.setItemDelegate(FigureDelegate(study, store.speaker, self.grid))
        for column, field in enumerate(COLUMNS):
            self.grid.setColumnWidth(column, _WIDTHS.get(field, _WIDTH))
        self.grid.show_lines(5)
        self._intro, self._sum, self._error = plain_label("quiet"), plain_label("quiet"), plain_label("error")
        self.paste_button, self.remove_button = button(), button()
        self.add_button, self.close_button = button(), button()
        self.add_button.setObjectName("main")
        self._lay_out()
        self._connect()
        self._write()
        self.grid.setCurrentIndex(self.model.index(0, 0))
        self.grid.setFocus()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for made in (self.paste_button, self.remove_button):
            buttons.addWidget(made)
        buttons.addWidget(self._sum, 1)
        for made in (self.add_button, self.close_button):
            buttons.addWidget(made)
        whole = QVBoxLayout(self)
        whole.addWidget(self._intro)
        whole.addWidget(self.grid, 1)
        whole.addWidget(self._error)
        whole.addLayout(buttons)
        in_tab_order(self.grid, self.paste_button, self.remove_button, self.add_button, self.close_button)
        width, height = _SIZE
        columns = sum(self.grid.columnWidth(column) for column in range(self.model.columnCount()))
        window = self.parentWidget()
        room = window.width() - _AROUND if window is not None else width
        self.resize(max(width, min(columns + _AROUND, room)), height)

    def _connect(self) -> None:
        self.model.edited.connect(self._forget_error)
        self.grid.selectionModel().currentRowChanged.connect(self._refresh)
        self.grid.pasted.connect(self.paste)
        self.grid.cleared.connect(self._clear)
        self.paste_button.clicked.connect(self.paste)
        self.remove_button.clicked.connect(self._remove)
        self.add_button.clicked.connect(self._add)
        self.close_button.clicked.connect(self.close)
        self._tasks.started.connect(self._refresh)
        self._tasks.finished.connect(self._refresh)
        self._store.appearance_changed.connect(self._write)
        self._store.studies_changed.connect(self._follow)

    def _write(self) -> None:
        """Write everything in the window's language."""
        say = self._store.speaker.say
        self.model.speak(self._store.speaker)
        self.setWindowTitle(say(_("Add published figures")))
        self._intro.setText(
            say(
                _(
                    "One figure a row: 42 %, about 40 %, 2/3, rank 1, named. A wave, question or answer that "
                    "is called as in “{study}” is that one. Rows can be pasted from a spreadsheet."
                ).of(study=self._study.title)
            )
        )
        self.grid.setAccessibleName(say(_("Published figures")))
        self.paste_button.setText(say(_("&Paste")))
        self.remove_button.setText(say(_("&Remove rows")))
        self.add_button.setText(say(_("&Add the figures")))
        self.close_button.setText(say(_("&Cancel")))
        self._refresh()

    def _refresh(self) -> None:
        """Show what can be done now, and what is wrong with the row that the keyboard is on."""
        say, filled, wrong = self._store.speaker.say, self.model.filled, self.model.wrong
        words = _("%n figure(s)", "typed in", filled)
        if wrong:
            words = _("{figures}, %n not understood", "rows", wrong).of(figures=words)
        self._sum.setText(say(words))
        self.add_button.setEnabled(bool(filled) and not wrong and not self._tasks.busy)
        remark = self._remark or self._of_row()
        self._error.setVisible(remark is not None)
        self._error.setText(f"⚠ {say(remark[0])} {say(remark[1])}" if remark else "")

    def _of_row(self) -> tuple[Value, Value] | None:
        row = self.grid.currentIndex().row()
        if not 0 <= row < self.model.rowCount() or not any(self.model.rows[row].values()):
            return None
        error = self.model.error(row)
        return (error.sentence, error.hint) if error else None

    def _forget_error(self) -> None:
        self._remark = None
        self._refresh()

    # Rows

    def paste(self) -> None:
        """Take rows from the clipboard, from the current cell on."""
        at = self.grid.currentIndex()
        self.model.paste(QGuiApplication.clipboard().text(), max(at.row(), 0), max(at.column(), 0))
        self.grid.setCurrentIndex(self.model.index(max(at.row(), 0), max(at.column(), 0)))

    def _clear(self, indexes: list[Index]) -> None:
        self.model.clear((index.row(), index.column()) for index in indexes if index.column() != READ_AS)

    def _remove(self) -> None:
        rows = {index.row() for index in self.grid.selectedIndexes()}
        self.model.remove(rows)
        self.grid.setCurrentIndex(self.model.index(min([*rows, self.model.rowCount() - 1]), 0))

    # Adding

    def _add(self) -> None:
        study, rows = self._study, self.model.rows

        def added(made: Study) -> None:
            self._store.studies_changed.disconnect(self._follow)
            self._store.replace(made)
            self._store.say(
                _("%n figure(s) added to “{study}”.", "", self.model.filled).of(study=study.title)
            )
            self.close()

        def failed(error: Exception) -> None:
            if isinstance(error, UserError):
                self._remark = error.sentence, error.hint
                self._refresh()
            else:
                self.failed.emit(error)

        self._forget_error()
        self._tasks.start(lambda _progress: with_figures(study, rows), added, failed)

    def _follow(self) -> None:
        """Close when the study is another one: the figures were checked against it as it was."""
        if all(study is not self._study for study in self._store.studies):
            self.close()

"""The answers to one question: their labels, order and missing values, and which of them count as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sni_desktop.core.decisions import Arrange, CallMissing, Merge, Relabel, Turn
from sni_desktop.core.survey import Kind
from sni_desktop.core.text import Label, _
from sni_desktop.ui.assistant_models import ANSWER, CODE, AnswersModel, account_words
from sni_desktop.ui.section import FewLines
from sni_desktop.ui.tables import DataTable

if TYPE_CHECKING:
    from collections.abc import Callable

    from sni_desktop.core.decisions import Decision
    from sni_desktop.core.survey import Question, Study
    from sni_desktop.core.text import Speaker
    from sni_desktop.loaders.accounting import Account

_LEAST_ANSWER = 76
_WIDEST_CODE = 90
_CHOICES = frozenset({Kind.SINGLE, Kind.SCALE, Kind.MULTIPLE})


class AnswersPanel(QWidget):
    """Shows a question's answers and tells what a person decided about them."""

    decided = Signal(tuple)
    """Decisions, for a question and for those asked together with it."""

    def __init__(self) -> None:
        super().__init__()
        self._study: Study | None = None
        self._question: Question | None = None
        self._speaker: Speaker | None = None
        self._label, self._account = FewLines(2), FewLines(2)
        self.model = AnswersModel()
        self.table = DataTable()
        trigger = QAbstractItemView.EditTrigger
        self.table.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.show_model(self.model)
        self.up, self.down, self.merge = QPushButton(), QPushButton(), QPushButton()
        self.turned = QCheckBox()
        self.missing = QLineEdit()
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in (self.up, self.down, self.merge):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(4)
        layout.addWidget(self._label)
        layout.addWidget(self._account)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.missing)
        layout.addWidget(self.turned)
        layout.addLayout(buttons)
        layout.addStretch(0)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.merge.clicked.connect(self._merge)
        self.turned.clicked.connect(self._turn)
        self.missing.editingFinished.connect(self._call_missing)
        self.model.relabelled.connect(self._relabel)
        self.model.missing_chosen.connect(self._decide_missing)
        self.table.selectionModel().selectionChanged.connect(lambda _on, _off: self._enable())

    def show_question(
        self, study: Study | None, question: Question | None, account: Account | None, speaker: Speaker
    ) -> None:
        """Show the answers to a question; None for none."""
        say = speaker.say
        kept = self._marked() if question and self._question and question.id == self._question.id else []
        self._study, self._question, self._speaker = study, question, speaker
        self._label.show_words(say(question.label) if question else say(_("Choose a question in the table.")))
        self._account.show_words(say(account_words(account)) if account else "")
        self.model.show(study, question, speaker)
        self._outline_boxes()
        self.table.fit_around(ANSWER, _LEAST_ANSWER, {CODE: _WIDEST_CODE})
        self.table.setAccessibleName(say(_("Answers of the question")))
        self.up.setText(say(_("&Up", "move an answer up")))
        self.down.setText(say(_("Do&wn", "move an answer down")))
        self.merge.setText(say(_("Cou&nt as one")))
        self.merge.setToolTip(say(_("Counts the marked answers as one, the first of them")))
        self.turned.setText(say(_("Reverse-coded")))
        self.turned.setVisible(question is not None and question.kind is Kind.SCALE)
        self.turned.setChecked(question is not None and question.is_reversed)
        is_choice = question is not None and question.kind in _CHOICES
        self.missing.setVisible(question is not None and not is_choice and len(question.columns) == 1)
        self.missing.setPlaceholderText(say(_("Missing values, such as 98; 99")))
        self.missing.setAccessibleName(say(_("Missing values, such as 98; 99")))
        self.missing.setText("; ".join(each.code for each in question.missing) if question else "")
        self.table.setVisible(self.model.rowCount() > 0)
        for button in (self.up, self.down, self.merge):
            button.setVisible(is_choice)
        self._mark(kept)
        self._enable()

    def _outline_boxes(self) -> None:
        """Make the boxes of missing values stand out: their lines are a shade of the page around them."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, palette.color(QPalette.ColorRole.PlaceholderText))
        self.table.setPalette(palette)

    # What is marked

    def _marked(self) -> list[str]:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.code(self.model.index(row, 0)) for row in rows]

    def _mark(self, codes: list[str]) -> None:
        selection = self.table.selectionModel()
        flag = selection.SelectionFlag
        for row in range(self.model.rowCount()):
            index = self.model.index(row, ANSWER)
            if self.model.code(index) in codes:
                selection.setCurrentIndex(index, flag.Select | flag.Rows)

    def _enable(self) -> None:
        codes, marked = self.model.codes, self._marked()
        places = [codes.index(code) for code in marked if code in codes]
        together = len(places) == len(marked) > 0
        self.up.setEnabled(together and min(places) > 0)
        self.down.setEnabled(together and max(places) < len(codes) - 1)
        self.merge.setEnabled(len(marked) > 1 and len(places) in {0, len(marked)})

    # Deciding

    def _decide(self, decision: Callable[[str], Decision]) -> None:
        """Tell a decision for the question, and for all that share its scale: one cannot go without them."""
        if self._study is None or self._question is None:
            return
        options = self._question.options
        same = [each for each in self._study.battery(self._question) if each.options == options]
        self.decided.emit(tuple(decision(each.id) for each in same))

    def _move(self, step: int) -> None:
        codes, marked = list(self.model.codes), self._marked()
        for code in marked if step < 0 else reversed(marked):
            place = codes.index(code)
            codes.insert(place + step, codes.pop(place))
        self._decide(lambda question: Arrange(question, tuple(codes)))

    def _merge(self) -> None:
        codes = tuple(self._marked())
        self._decide(lambda question: Merge(question, codes))

    def _relabel(self, code: str, text: str) -> None:
        if self._question is None or self._speaker is None:
            return
        known = (*self._question.options, *self._question.missing)
        label = next(option.label for option in known if option.code == code)
        label = label_with(label, text, self._speaker.code)
        self._decide(lambda question: Relabel(question, label, code))

    def _decide_missing(self, codes: tuple[str, ...]) -> None:
        self._decide(lambda question: CallMissing(question, codes))

    def _call_missing(self) -> None:
        if self._question is None or self.missing.isHidden():
            return
        codes = tuple(dict.fromkeys(code.strip() for code in self.missing.text().split(";") if code.strip()))
        if codes != tuple(option.code for option in self._question.missing):
            self._decide_missing(codes)

    def _turn(self) -> None:
        if self._question is not None:
            self.decided.emit((Turn(self._question.id, self.turned.isChecked()),))


def label_with(label: Label, text: str, language: str) -> Label:
    """Return a label with another text in a language; one of an unknown language is wholly replaced."""
    if set(label.texts) <= {""}:
        return Label({"": text})
    return Label({**label.texts, language: text})

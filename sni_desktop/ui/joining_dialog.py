"""The dialog that adds a file's waves to a study: which questions and answers of the two are the same.

It suggests, a person decides; nothing is changed before "Add".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sni_desktop.core.errors import UserError
from sni_desktop.core.text import _
from sni_desktop.loaders.joining import Plan, join
from sni_desktop.ui.forms import FormTable, button, in_tab_order, plain_label
from sni_desktop.ui.match_models import AnswerModel, MatchModel, WaveModel, is_unsure
from sni_desktop.ui.section import Combo, fill
from sni_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from sni_desktop.core.survey import Study
    from sni_desktop.core.text import Value
    from sni_desktop.ui.store import Store

_SIZE = (800, 560)
_MOST_WAVES_SHOWN = 3


class JoiningDialog(QDialog):
    """Match the questions of a file with those of a study, and add its waves."""

    failed = Signal(object)
    """An error that is a bug."""

    def __init__(
        self, store: Store, study: Study, other: Study, plan: Plan, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._store, self._study, self._other = store, study, other
        self._tasks = Tasks(self)
        self._remark: tuple[Value, Value] | None = None
        speaker = store.speaker
        self.waves = WaveModel(study, other, plan, speaker)
        self.questions = MatchModel(study, other, plan, speaker)
        self.answers = AnswerModel(speaker)
        for model in (self.waves, self.questions, self.answers):
            model.setParent(self)
        self._make()
        self._lay_out()
        self._connect()
        self._write()
        self.wave_table.setCurrentIndex(self.waves.index(self.waves.rowCount() - 1, WaveModel.NAME))
        self.question_table.selectRow(self._first_to_look_at())
        self.question_table.setFocus()

    def _make(self) -> None:
        self._intro, self._sum, self._error = plain_label("quiet"), plain_label("quiet"), plain_label("error")
        self.wave_table = FormTable(self.waves, stretched=(WaveModel.FILE, WaveModel.NAME))
        self.wave_table.show_lines(2, max(2, min(self.waves.rowCount(), _MOST_WAVES_SHOWN)))
        self.question_table = FormTable(
            self.questions, stretched=(MatchModel.MINE, MatchModel.THEIRS, MatchModel.WHY)
        )
        self.question_table.show_lines(3)
        self.answer_table = FormTable(
            self.answers, stretched=(AnswerModel.MINE, AnswerModel.THEIRS, AnswerModel.WHY)
        )
        self.answer_table.show_lines(2)
        self.order, self.question, self.answer = Combo(), Combo(), Combo()
        self._labels = [QLabel() for _each in range(3)]
        for label, combo in zip(self._labels, (self.order, self.question, self.answer), strict=True):
            label.setBuddy(combo)
        self.add_button, self.close_button = button(), button()
        self.add_button.setObjectName("main")
        self.add_button.setDefault(True)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.addWidget(self._intro)
        whole.addWidget(self.wave_table)
        whole.addLayout(_line(self._labels[0], self.order))
        whole.addWidget(self.question_table, 3)
        whole.addLayout(_line(self._labels[1], self.question))
        whole.addWidget(self.answer_table, 2)
        whole.addLayout(_line(self._labels[2], self.answer))
        whole.addWidget(self._error)
        buttons = QHBoxLayout()
        buttons.addWidget(self._sum, 1)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.close_button)
        whole.addLayout(buttons)
        in_tab_order(
            self.wave_table,
            self.order,
            self.question_table,
            self.question,
            self.answer_table,
            self.answer,
            self.add_button,
            self.close_button,
        )
        self.resize(*_SIZE)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._add)
        self.close_button.clicked.connect(self.close)
        self.question_table.selectionModel().currentRowChanged.connect(self._show_pair)
        self.answer_table.selectionModel().currentRowChanged.connect(self._fill_answer)
        self.question.activated.connect(self._choose_question)
        self.answer.activated.connect(self._choose_answer)
        self.waves.edited.connect(self._forget_error)
        self.waves.refused.connect(self._refuse)
        self.questions.edited.connect(self._forget_error)
        self._tasks.started.connect(self._refresh)
        self._tasks.finished.connect(self._refresh)
        self._store.appearance_changed.connect(self._write)
        self._store.studies_changed.connect(self._follow)

    def _first_to_look_at(self) -> int:
        unsure = (row for row, match in enumerate(self.questions.matches) if is_unsure(match))
        return next(unsure, 0)

    # Words

    def _write(self) -> None:
        """Write everything in the window's language."""
        speaker, say = self._store.speaker, self._store.speaker.say
        for model in (self.waves, self.questions, self.answers):
            model.speak(speaker)
        self.setWindowTitle(say(_("Add a wave")))
        file, study = self._other.origin or self._other.title, self._study.title
        self._intro.setText(
            say(
                _(
                    "Which questions of {file} are those of “{study}”? What is matched here becomes one "
                    "question; the others have no answers in the other file’s waves."
                ).of(file=file, study=study)
            )
        )
        for table, words in (
            (self.wave_table, _("Waves of both files")),
            (self.question_table, _("Questions of both files")),
            (self.answer_table, _("Answers to the chosen question")),
        ):
            table.setAccessibleName(say(words))
        sentences = (_("&Order of the waves"), _("This &question is"), _("This ans&wer is"))
        combos = (self.order, self.question, self.answer)
        for label, combo, sentence in zip(self._labels, combos, sentences, strict=True):
            label.setText(say(sentence))
            combo.setAccessibleName(say(sentence).replace("&", ""))
        self.add_button.setText(say(_("&Add the wave")))
        self.close_button.setText(say(_("&Cancel")))
        self._fill_all()
        self._refresh()

    def _fill_all(self) -> None:
        say = self._store.speaker.say
        chosen = self.order.currentData() or "later"
        after, before = _("the new waves last"), _("the new waves first")
        fill(self.order, [("later", say(after)), ("earlier", say(before))], chosen)
        self._fill_question()
        self._fill_answer()

    def _refresh(self) -> None:
        """Show what can be done now."""
        say, busy = self._store.speaker.say, self._tasks.busy
        for widget in (self.order, self._labels[0]):
            widget.setVisible(not self.waves.are_dated)
        self._sum.setText(
            say(
                _("The waves are being joined…")
                if busy
                else _("{joined}, {new}").of(
                    joined=_("%n question(s) of both", "", self.questions.joined),
                    new=_("%n new", "questions", self.questions.new),
                )
            )
        )
        self.add_button.setEnabled(not busy)
        self._error.setVisible(self._remark is not None)
        if self._remark is not None:
            sentence, hint = self._remark
            self._error.setText(f"⚠ {say(sentence)} {say(hint)}")

    def _refuse(self, sentence: Value, hint: Value) -> None:
        self._remark = sentence, hint
        self._refresh()

    def _forget_error(self) -> None:
        self._remark = None
        self._refresh()

    # Matches

    @property
    def _row(self) -> int:
        return self.question_table.currentIndex().row()

    def _show_pair(self) -> None:
        match = self.questions.match_at(self._row)
        self.answers.show(self.questions.pair(self._row) if match else None, match.options if match else ())
        self._fill_question()
        if self.answers.rowCount():
            self.answer_table.selectRow(self._first_answer())
        self._fill_answer()

    def _first_answer(self) -> int:
        """Return the row of the first answer that something is to be decided about."""
        open_ones = (row for row, match in enumerate(self.answers.matches) if not match.is_joined)
        return next(open_ones, 0)

    def _fill_question(self) -> None:
        match = self.questions.match_at(self._row)
        fill(self.question, self.questions.candidates(self._row), match.other if match else "")
        self.question.setEnabled(self.question.count() > 1)

    def _fill_answer(self) -> None:
        row = self.answer_table.currentIndex().row()
        fill(self.answer, self.answers.candidates(row), self.answers.chosen(row))
        self.answer.setEnabled(self.answer.count() > 1)

    def _choose_question(self) -> None:
        row = self._row
        self.questions.choose(row, self.question.currentData() or "")
        self.question_table.selectRow(row)
        self._show_pair()

    def _choose_answer(self) -> None:
        row = self.answer_table.currentIndex().row()
        self.answers.choose(row, self.answer.currentData() or "")
        self.questions.set_options(self._row, self.answers.matches)
        self.answer_table.selectRow(row)
        self._fill_answer()

    # Adding

    @property
    def plan(self) -> Plan:
        """What is described by the controls."""
        earlier = self.order.currentData() == "earlier"
        return Plan(self.questions.matches, self.waves.own, self.waves.new, earlier)

    def _add(self) -> None:
        study, other, plan = self._study, self._other, self.plan

        def joined(made: Study) -> None:
            self._store.studies_changed.disconnect(self._follow)
            self._store.replace(made)
            self._store.say(
                _("{file} was added: {waves} now.").of(
                    file=other.origin or other.title, waves=_("%n wave(s)", "", len(made.waves))
                ),
                _("What changed between the waves is in the Data menu."),
            )
            self.close()

        def failed(error: Exception) -> None:
            if isinstance(error, UserError):
                self._refuse(error.sentence, error.hint)
            else:
                self.failed.emit(error)

        self._forget_error()
        self._tasks.start(lambda _progress: join(study, other, plan), joined, failed)

    def _follow(self) -> None:
        """Close when the study is another one: the matches were made for it as it was."""
        if all(study is not self._study for study in self._store.studies):
            self.close()


def _line(label: QLabel, combo: QComboBox) -> QFormLayout:
    form = QFormLayout()
    form.addRow(label, combo)
    return form

"""The comparability gate on screen: what changed between waves, and who declares that they compare."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from sni_desktop.core.decisions import Declare
from sni_desktop.core.survey import Comparable
from sni_desktop.core.text import NO_LABEL, Label, _, plain
from sni_desktop.core.values import dataclass
from sni_desktop.loaders.gate import breaks
from sni_desktop.ui.forms import NO_PARENT, FormModel, FormTable, Index, button, in_tab_order, plain_label
from sni_desktop.ui.section import Combo, FewLines, fill
from sni_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.core.survey import Comparability, Study
    from sni_desktop.core.text import Speaker, Value
    from sni_desktop.ui.settings import Settings
    from sni_desktop.ui.store import Store

_SIZE = (800, 520)
_MANY = 2_000_000
"""So many answers or more are looked through in the background."""
_STATES: dict[Comparable, Value] = {
    Comparable.YES: _("comparable"),
    Comparable.MAY_DIFFER: _("may differ"),
    Comparable.NO: _("not comparable"),
}


@dataclass(frozen=True)
class Pair:
    """Two waves and a question ("" for all): what changed, and what is known of comparing them."""

    question: str
    earlier: str
    later: str
    reason: Label
    known: Comparability


def pairs_of(study: Study) -> tuple[Pair, ...]:
    """Return what changed in a study, and all else that is recorded of comparing its waves."""
    found = {(each.question, each.earlier, each.later): each.reason for each in breaks(study)}
    places = {wave.id: place for place, wave in enumerate(study.waves)}
    for record in study.comparability:
        found.setdefault((record.question, record.earlier, record.later), NO_LABEL)
    numbers = {question.id: number for number, question in enumerate(study.questions)}
    known = [
        Pair(question, earlier, later, reason, study.compare(question, earlier, later))
        for (question, earlier, later), reason in found.items()
        if question == "" or question in numbers
    ]
    known.sort(key=lambda pair: (-places[pair.later], -places[pair.earlier], numbers.get(pair.question, -1)))
    return tuple(known)


class GateModel(FormModel):
    """What changed, a row for each question and two waves."""

    WAVES, QUESTION, WHAT, STATE = range(4)
    headings = (_("Waves"), _("Question"), _("What changed"), _("Comparison"))

    def __init__(self, speaker: Speaker) -> None:
        super().__init__(speaker)
        self._study: Study | None = None
        self.pairs: tuple[Pair, ...] = ()

    def show(self, study: Study, pairs: tuple[Pair, ...]) -> None:
        """Show pairs of waves of a study."""
        self.beginResetModel()
        self._study, self.pairs = study, pairs
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.pairs)

    def words(self, row: int, column: int) -> str:
        """Return the text of a cell."""
        if self._study is None:
            return ""
        pair = self.pairs[row]
        match column:
            case self.WAVES:
                ends = (self.say(self._study.wave(each).label) for each in (pair.earlier, pair.later))
                return " → ".join(ends)
            case self.QUESTION:
                if not pair.question:
                    return self.say(_("all questions"))
                return self.say(self._study.question(pair.question).label)
            case self.WHAT:
                return self.what(row)
            case _:
                return self.state(row)

    def what(self, row: int) -> str:
        """Return what changed, or else why it is recorded that the two may not compare."""
        pair = self.pairs[row]
        return self.say(pair.reason or (NO_LABEL if pair.known.by else pair.known.reason))

    def state(self, row: int) -> str:
        """Return whether two waves are compared, and who said so."""
        known = self.pairs[row].known
        if not known.by:
            return self.say(_STATES[known.state])
        words = _("{state}: {by}, {when}").of(state=_STATES[known.state], by=known.by, when=known.when)
        return self.say(words)

    def typed(self, _row: int, _column: int, _text: str) -> bool:
        """Nothing is typed here."""
        return False


class GateDialog(QDialog):
    """See what changed between the waves of a study, and declare whether they compare."""

    declared = Signal(object)
    """`Declare` decisions."""
    failed = Signal(object)
    """An error that is a bug."""

    def __init__(self, store: Store, study: Study, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._study_id, self._settings = store, study.id, settings
        self._shown: Study | None = None
        self._pairs: tuple[Pair, ...] = ()
        self._tasks = Tasks(self)
        self.model = GateModel(store.speaker)
        self.model.setParent(self)
        self.table = FormTable(self.model, stretched=(GateModel.QUESTION, GateModel.WHAT))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.show_lines(4)
        self._intro, self._nothing, self._error = (
            plain_label("quiet"),
            plain_label("quiet"),
            plain_label("error"),
        )
        self.only_open = QCheckBox()
        self.about = FewLines(4)
        self.state, self.by, self.why = Combo(), QLineEdit(), QLineEdit()
        self._labels = [QLabel() for _each in range(3)]
        for label, field in zip(self._labels, (self.state, self.by, self.why), strict=True):
            label.setBuddy(field)
        self.by.setText(settings.name)
        self.declare_button, self.close_button = button(), button()
        self.declare_button.setObjectName("main")
        self.declare_button.setDefault(True)
        self._missing: Value = ""
        self._lay_out()
        self._connect()
        self._write()
        self.table.setFocus()

    def _lay_out(self) -> None:
        form = QFormLayout()
        for label, field in zip(self._labels, (self.state, self.by, self.why), strict=True):
            form.addRow(label, field)
        buttons = QHBoxLayout()
        buttons.addWidget(self.only_open, 1)
        buttons.addWidget(self.declare_button)
        buttons.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.addWidget(self._intro)
        whole.addWidget(self.table, 1)
        whole.addWidget(self._nothing)
        whole.addWidget(self.about)
        whole.addLayout(form)
        whole.addWidget(self._error)
        whole.addLayout(buttons)
        in_tab_order(
            self.table, self.state, self.by, self.why, self.only_open, self.declare_button, self.close_button
        )
        self.resize(*_SIZE)

    def _connect(self) -> None:
        self.table.selectionModel().selectionChanged.connect(self._refresh)
        self.only_open.clicked.connect(self._show_pairs)
        for field in (self.by, self.why):
            field.textEdited.connect(self._forget_error)
        self.declare_button.clicked.connect(self._declare)
        self.close_button.clicked.connect(self.close)
        self._store.appearance_changed.connect(self._write)
        self._store.studies_changed.connect(self._follow)

    # Words

    def _write(self) -> None:
        """Write everything in the window's language."""
        say = self._store.speaker.say
        self.model.speak(self._store.speaker)
        self.setWindowTitle(say(_("What changed between waves")))
        self.table.setAccessibleName(say(_("What changed between waves")))
        self.only_open.setText(say(_("&Only what nobody has decided about")))
        words = (_("The &waves chosen are"), _("&Declared by"), _("Wh&y"))
        for label, field, sentence in zip(self._labels, (self.state, self.by, self.why), words, strict=True):
            label.setText(say(sentence))
            field.setAccessibleName(say(sentence).replace("&", ""))
        states = [(state.value, say(name)) for state, name in _STATES.items()]
        fill(self.state, states, self.state.currentData() or Comparable.YES.value)
        self.declare_button.setText(say(_("D&eclare")))
        self.close_button.setText(say(_("&Close")))
        self._write_intro()
        self._follow()
        self._refresh()

    def _write_intro(self) -> None:
        study = next((each for each in self._store.studies if each.id == self._study_id), None)
        if study is not None:
            words = _(
                "What changed from wave to wave in “{study}”. Where files were added, each change breaks the "
                "line until somebody declares that the waves compare: who, when and why is kept."
            )
            self._intro.setText(self._store.speaker.say(words.of(study=study.title)))

    def _refresh(self) -> None:
        """Show what can be done now."""
        say, rows = self._store.speaker.say, self._rows()
        self.declare_button.setEnabled(bool(rows))
        self._nothing.setText(say(self._why_nothing()))
        self._nothing.setVisible(not self.model.pairs and not self._tasks.busy)
        for part in (*self._labels, self.state, self.by, self.why):
            part.setEnabled(bool(self.model.pairs))
        self.about.show_words(self._words_of(rows))
        self._error.setText(f"⚠ {say(self._missing)}" if self._missing else "")
        self._error.setVisible(bool(self._missing))

    def _why_nothing(self) -> Value:
        if self._shown is not None and len(self._shown.waves) == 1:
            return _("This study has one wave: there is nothing to compare it with yet.")
        return _("Nothing is known that would keep the waves from being compared.")

    def _words_of(self, rows: Sequence[int]) -> str:
        """Return all that is known of the row chosen, or how many rows are."""
        say = self._store.speaker.say
        if len(rows) > 1:
            return say(_("%n row(s) chosen", "", len(rows)))
        if not rows:
            return ""
        known = self.model.pairs[rows[0]].known
        declared = f"{self.model.state(rows[0])} – {say(known.reason)}" if known.by else ""
        return "\n".join(filter(None, (self.model.what(rows[0]), declared)))

    def _rows(self) -> list[int]:
        return sorted({index.row() for index in self.table.selectionModel().selectedRows()})

    def _forget_error(self) -> None:
        self._missing = ""
        self._refresh()

    # Declaring

    def _declare(self) -> None:
        by, why = self.by.text().strip(), self.why.text().strip()
        for text, field, missing in (
            (by, self.by, _("Say who declares it.")),
            (why, self.why, _("Say why: the reason is kept with the study.")),
        ):
            if not text:
                self._missing = missing
                self._refresh()
                field.setFocus()
                return
        self._settings.name = by
        state = Comparable(self.state.currentData())
        when = date.today().isoformat()  # noqa: DTZ011 - the day on this person's calendar
        pairs = [self.model.pairs[row] for row in self._rows()]
        self.declared.emit(
            tuple(
                Declare(pair.question, pair.earlier, pair.later, state, plain(why), by, when)
                for pair in pairs
            )
        )

    def _follow(self) -> None:
        """Follow the study; close with it."""
        study = next((each for each in self._store.studies if each.id == self._study_id), None)
        if study is None:
            self.close()
        elif study is not self._shown:
            self._shown = study
            if study.answers is None or study.answers.n * len(study.questions) < _MANY:
                self._take(pairs_of(study))
            else:
                self._tasks.start(lambda _progress: pairs_of(study), self._take, self.failed.emit)

    def _take(self, pairs: tuple[Pair, ...]) -> None:
        self._pairs = pairs
        self._show_pairs()

    def _show_pairs(self) -> None:
        """Show all pairs, or those that nobody has decided about."""
        if self._shown is None:
            return
        rows, only_open = self._rows(), self.only_open.isChecked()
        pairs = tuple(pair for pair in self._pairs if not (only_open and pair.known.by))
        self.model.show(self._shown, pairs)
        if pairs:
            self.table.selectRow(min(rows[0] if rows else 0, len(pairs) - 1))
        self._refresh()

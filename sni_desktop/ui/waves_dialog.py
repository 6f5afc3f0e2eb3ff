"""The dialog about the waves of a study: names and dates, who was asked and how, where they come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sni_desktop.core.decisions import DescribeWave
from sni_desktop.core.text import NO_LABEL, Count, _
from sni_desktop.ui.forms import (
    NO_PARENT,
    FormModel,
    FormTable,
    Index,
    button,
    in_tab_order,
    plain_label,
    with_text,
)
from sni_desktop.ui.match_models import NO_DATE, NO_NAME, is_date
from sni_desktop.ui.section import Combo, fill
from sni_desktop.ui.wave_sources import key, wave_sources, waves_from

if TYPE_CHECKING:
    from sni_desktop.core.decisions import WavesFrom
    from sni_desktop.core.survey import Study, Wave
    from sni_desktop.core.text import Label, Speaker, Value
    from sni_desktop.ui.store import Store

_SIZE = (760, 420)


class WavesModel(FormModel):
    """The waves of a study; all but their sizes can be typed."""

    edited = Signal()
    refused = Signal(object, object)
    """(sentence, hint): what was typed cannot be that."""

    NAME, DATE, SIZE, POPULATION, MODE = range(5)
    headings = (_("Wave"), _("Date"), _("Respondents"), _("Population"), _("How asked"))
    editable = (NAME, DATE, POPULATION, MODE)

    def __init__(self, waves: tuple[Wave, ...], speaker: Speaker) -> None:
        super().__init__(speaker)
        self._before = waves
        self._now = [_described(wave) for wave in waves]

    @property
    def decisions(self) -> tuple[DescribeWave, ...]:
        """What was changed."""
        pairs = zip(self._before, self._now, strict=True)
        return tuple(now for before, now in pairs if now != _described(before))

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return the number of waves."""
        return 0 if parent.isValid() else len(self._now)

    def words(self, row: int, column: int) -> str:
        """Return the text of a cell."""
        now, n = self._now[row], self._before[row].n
        match column:
            case self.NAME:
                return self.say(now.label)
            case self.DATE:
                return now.date
            case self.SIZE:
                return self.say(Count(n)) if n is not None else ""
            case self.POPULATION:
                return self.say(now.population)
            case _:
                return self.say(now.mode)

    def typed(self, row: int, column: int, text: str) -> bool:
        """Take a name, a date, or words about who was asked and how."""
        now, text = self._now[row], text.strip()
        label, date, population, mode = now.label, now.date, now.population, now.mode
        if column == self.NAME:
            others = {self.say(each.label) for at, each in enumerate(self._now) if at != row}
            if not text or text in others:
                self.refused.emit(*NO_NAME)
                return False
            label = self._with(label, text)
        elif column == self.DATE:
            if text and not is_date(text):
                self.refused.emit(*NO_DATE)
                return False
            date = text
        elif column == self.POPULATION:
            population = self._with(population, text)
        else:
            mode = self._with(mode, text)
        self._now[row] = DescribeWave(now.wave, label, date, population, mode)
        self.redraw()
        self.edited.emit()
        return True

    def _with(self, label: Label, text: str) -> Label:
        return with_text(label, self._speaker.code, text)

    def clear(self, row: int, column: int) -> None:
        """Empty a cell that may be empty."""
        if column in {self.DATE, self.POPULATION, self.MODE}:
            self.typed(row, column, "")


def _described(wave: Wave) -> DescribeWave:
    return DescribeWave(wave.id, wave.label, wave.date, wave.population or NO_LABEL, wave.mode or NO_LABEL)


class WavesDialog(QDialog):
    """Describe the waves of a study, or take them from another column of its file."""

    described = Signal(object)
    """The `DescribeWave` decisions of all waves that were changed."""
    taken = Signal(object)
    """A `WavesFrom`."""

    def __init__(self, store: Store, study: Study, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._study = store, study
        self._remark: tuple[Value, Value] | None = None
        self._sources: tuple[tuple[WavesFrom, Value], ...] = wave_sources(study)
        self.model = WavesModel(study.waves, store.speaker)
        self.model.setParent(self)
        self.table = FormTable(
            self.model, stretched=(WavesModel.NAME, WavesModel.POPULATION, WavesModel.MODE)
        )
        self.table.show_lines(3)
        self._intro, self._error = plain_label("quiet"), plain_label("error")
        self.source, self._source_label = Combo(), QLabel()
        self._source_label.setBuddy(self.source)
        self.take_button, self.apply_button, self.close_button = button(), button(), button()
        self.apply_button.setObjectName("main")
        self.apply_button.setDefault(True)
        self._lay_out()
        self._connect()
        self._write()
        self.table.setCurrentIndex(self.model.index(0, 0))
        self.table.setFocus()

    def _lay_out(self) -> None:
        split = QHBoxLayout()
        split.addWidget(self.source, 1)
        split.addWidget(self.take_button)
        form = QFormLayout()
        form.addRow(self._source_label, split)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.apply_button)
        buttons.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.addWidget(self._intro)
        whole.addWidget(self.table, 1)
        whole.addWidget(self._error)
        whole.addLayout(form)
        whole.addLayout(buttons)
        for widget in (self._source_label, self.source, self.take_button):
            widget.setVisible(bool(self._sources))
        in_tab_order(self.table, self.source, self.take_button, self.apply_button, self.close_button)
        self.resize(*_SIZE)

    def _connect(self) -> None:
        self.model.edited.connect(self._forget_error)
        self.model.refused.connect(self._refuse)
        self.table.cleared.connect(self._clear)
        self.take_button.clicked.connect(self._take)
        self.apply_button.clicked.connect(self._apply)
        self.close_button.clicked.connect(self.close)
        self._store.appearance_changed.connect(self._write)
        self._store.studies_changed.connect(self._follow)

    def _write(self) -> None:
        """Write everything in the window's language."""
        say = self._store.speaker.say
        self.model.speak(self._store.speaker)
        self.setWindowTitle(say(_("Waves")))
        self._intro.setText(
            say(
                _(
                    "Waves of “{study}”. Where all have dates (2019, 2019-07 or 2019-07-04) they stand in "
                    "their order; where two differ in population or in how people were asked, the line "
                    "between them breaks."
                ).of(study=self._study.title)
            )
        )
        self.table.setAccessibleName(say(_("Waves")))
        source = _("&Take the waves from")
        self._source_label.setText(say(source))
        self.source.setAccessibleName(say(source).replace("&", ""))
        self.take_button.setText(say(_("&Split")))
        self.apply_button.setText(say(_("&Apply")))
        self.close_button.setText(say(_("&Close")))
        ways = [(key(decision), say(name)) for decision, name in self._sources]
        fill(self.source, ways, self.source.currentData() or key(waves_from(self._study)))
        self._refresh()

    def _refresh(self) -> None:
        say = self._store.speaker.say
        self.apply_button.setEnabled(bool(self.model.decisions))
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

    def _clear(self, indexes: list[Index]) -> None:
        for index in indexes:
            if index.column() == self.table.currentIndex().column():
                self.model.clear(index.row(), index.column())

    def _take(self) -> None:
        self.taken.emit(self._sources[self.source.currentIndex()][0])

    def _apply(self) -> None:
        self.described.emit(self.model.decisions)

    def _follow(self) -> None:
        """Close when the study is another one: what is shown is no longer so."""
        if all(study is not self._study for study in self._store.studies):
            self.close()

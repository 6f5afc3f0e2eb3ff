"""The right side: what to compare and what to show."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QScrollArea, QVBoxLayout, QWidget

from sni_desktop.analysis.analyse import waves_with_evidence
from sni_desktop.charts.registry import kind_of, shown_options
from sni_desktop.core.presentation import AS_IT_IS
from sni_desktop.core.query import ALL_SHOWN, Show
from sni_desktop.core.survey import UNMEASURED, Kind
from sni_desktop.core.text import Percent, _
from sni_desktop.export.sizes import SIZES
from sni_desktop.ui.chart_options import ChartOptions
from sni_desktop.ui.choices import ChoiceList, ChoiceModel
from sni_desktop.ui.conditions import Conditions
from sni_desktop.ui.group import Group
from sni_desktop.ui.section import Section, combo, fill

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from sni_desktop.core.decisions import WavesFrom
    from sni_desktop.core.survey import Question, Study
    from sni_desktop.core.text import Value
    from sni_desktop.ui.settings import Settings
    from sni_desktop.ui.store import Store

LEVELS = (0.90, 0.95, 0.99)
USUAL_LEVEL = 0.95
SHOWN = {
    Show.INTERVALS: _("&Intervals"),
    Show.PREVIOUS: _("&Previous wave"),
    Show.BASES: _("&Base sizes"),
    Show.SOURCE: _("S&ource and method"),
}
KINDS = {
    Kind.SINGLE: _("One answer"),
    Kind.SCALE: _("Scale"),
    Kind.NUMBER: _("Number"),
    Kind.TEXT: _("Free text"),
    Kind.DATE: _("Date"),
    Kind.WEIGHT: _("Weight"),
    Kind.ID: _("Identifier"),
}


class OptionsPanel(QScrollArea):
    """What to compare and to show; it edits the store's query and follows it."""

    waves_chosen = Signal(object)
    """A `WavesFrom`."""
    kind_chosen = Signal(str)
    reversed_chosen = Signal(bool)

    def __init__(self, store: Store, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.setObjectName("options")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.waves = ChoiceModel(all_is_none=True)
        # All answers is a choice of its own: of two, a chart over the waves shows one by default.
        self.answers = ChoiceModel(all_is_none=False)
        self.level, self.copy_size, self.wave_column, self.kind = combo(), combo(), combo(), combo()
        self.chart_kind = combo()
        self.reversed = QCheckBox()
        # Finding the columns that could hold waves takes a look at every cell: once for each study.
        self._read_study: Study | None = None
        self._sources: tuple[tuple[WavesFrom, Value], ...] = ()
        self.boxes = {show: QCheckBox() for show in Show}
        self._shown = QWidget()
        boxes = QVBoxLayout(self._shown)
        boxes.setContentsMargins(0, 0, 0, 4)
        for box in self.boxes.values():
            boxes.addWidget(box)
        self._sections = {
            "chart_kind": Section(_("Kind of chart"), self.chart_kind),
            "waves": Section(_("Waves"), ChoiceList(self.waves)),
            "answers": Section(_("Answers"), ChoiceList(self.answers)),
            "level": Section(_("Confidence"), self.level),
            "wave_column": Section(_("Wave column"), self.wave_column),
            "kind": Section(_("Type of question"), self.kind, self.reversed),
        }
        self._inside = inside = QWidget()
        inside.setObjectName("options")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(4, 8, 10, 8)
        layout.setSpacing(2)
        self.conditions = Conditions(store, settings)
        self.chart = ChartOptions(store)
        part = self._sections
        # What is on most charts the same is folded away at first.
        self.show_group = Group("show", _("Show"), self._shown, part["level"], settings=settings)
        self.words_group = Group("words", _("Order and words"), self.chart, settings=settings, is_open=False)
        self.copies_group = Group("copies", _("Format of copies"), self.copy_size, settings=settings)
        self.reading_group = Group(
            "reading",
            _("How the file was read"),
            part["wave_column"],
            part["kind"],
            settings=settings,
            is_open=False,
        )
        self._groups = (self.show_group, self.words_group, self.copies_group, self.reading_group)
        for section in ("chart_kind", "waves", "answers"):
            layout.addWidget(part[section])
        layout.addWidget(self.conditions)
        for group in self._groups:
            layout.addWidget(group)
            group.unfolded.connect(self.refresh)
        layout.addStretch(1)
        # What applies is shown by and by: a panel that is too high at first has a scroll bar for a moment.
        self._hide_all()
        self.conditions.hide()
        self.setWidget(inside)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        store = self._store
        self.waves.chosen.connect(lambda ids: store.ask(waves=ids))
        self.answers.chosen.connect(self._choose_answers)
        self.level.activated.connect(lambda index: store.ask(level=LEVELS[index]))
        self.copy_size.activated.connect(lambda index: store.resize(SIZES[index].id))
        self.wave_column.activated.connect(self._choose_waves)
        self.chart_kind.activated.connect(lambda _index: store.ask(kind=self.chart_kind.currentData()))
        self.kind.activated.connect(lambda _index: self.kind_chosen.emit(self.kind.currentData()))
        self.reversed.clicked.connect(lambda: self.reversed_chosen.emit(self.reversed.isChecked()))
        for show, box in self.boxes.items():
            box.clicked.connect(lambda ticked, show=show: self.set_shown(show, shown=ticked))
        self.conditions.changed_height.connect(self.refresh)
        store.query_changed.connect(self.refresh)
        store.appearance_changed.connect(self.refresh)
        store.size_changed.connect(self.refresh)

    def _choose_answers(self, ids: tuple[str, ...]) -> None:
        """Draw some answers; where the others are taken together, all that are not drawn are."""
        query = self._store.query
        if query is not None:
            most = len(ids) if query.presented.most else 0
            self._store.ask(options=ids, presented=replace(query.presented, most=most))

    def _choose_waves(self, index: int) -> None:
        self.waves_chosen.emit(self._sources[index][0])

    def set_shown(self, show: Show, *, shown: bool) -> None:
        """Show or hide a part of the chart."""
        if self._store.query is not None:
            now = self._store.query.show
            self._store.ask(show=now | {show} if shown else now - {show})

    def go_to_order(self) -> None:
        """Take the keyboard to the order of the answers."""
        self.words_group.open()
        self.ensureWidgetVisible(self.chart)
        self.chart.take_keyboard()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the panel was hidden."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Follow the store, unless nobody sees it: a look at all the columns of a file takes long."""
        if not self.isVisible():
            return
        for section in self._sections.values():
            section.write(self._store)
        self._fill_appearance()
        self.copy_size.setAccessibleName(self._store.speaker.say(_("Format of copies")))
        self.conditions.refresh()
        self.chart.refresh()
        study, query = self._store.study, self._store.query
        question = study.question(query.question) if study and query and query.question else None
        if question is None:
            self._hide_all()
        if study is None or question is None:
            return
        self._offer_what_applies()
        self._fill_kinds()
        self._fill_waves(study, question)
        self._fill_answers(question)
        self._fill_reading(study, question)
        self._write_groups()
        self.updateGeometry()
        self._make_room()

    def _hide_all(self) -> None:
        for part in (*self._sections.values(), *self._groups):
            part.hide()

    def _write_groups(self) -> None:
        """Write the headings of what can be folded away, with a mark where something was changed."""
        store, query = self._store, self._store.query
        own = query is not None and replace(query.presented, annotations=()) != AS_IT_IS
        usual = query is None or (query.show == ALL_SHOWN and query.level == USUAL_LEVEL)
        self.show_group.follow(store, changed=not usual)
        self.words_group.follow(store, changed=own)
        self.copies_group.follow(store)
        self.reading_group.follow(store)

    def _make_room(self) -> None:
        """Give all sections their height at once, rather than squeeze them until Qt gets to it."""
        column = self._inside.layout()
        if column is not None:
            column.activate()
        high = max(self._inside.minimumSizeHint().height(), self.viewport().height())
        self._inside.resize(self._inside.width(), high)

    def minimumSizeHint(self) -> QSize:
        """Return a size in which nothing is cut off at the right."""
        least = super().minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._inside.minimumSizeHint().width() + bar, least.height())

    def _fill_appearance(self) -> None:
        say, query = self._store.speaker.say, self._store.query
        fill(
            self.level,
            [(str(level), say(Percent(level))) for level in LEVELS],
            str(query.level) if query else "",
        )
        fill(self.copy_size, [(size.id, say(size.title)) for size in SIZES], self._store.size)
        for show, box in self.boxes.items():
            box.setText(say(SHOWN[show]))
            box.setChecked(query is None or show in query.show)

    def _offer_what_applies(self) -> None:
        """Hide what would change nothing: an order has no intervals, a single wave none before it."""
        result = self._store.result
        measured = result is not None and not result.evidence & UNMEASURED
        self._sections["level"].setVisible(measured)
        self._shown.setVisible(result is not None)
        self.copy_size.setVisible(result is not None)
        without = kind_of(result.study, result.query).without if result is not None else frozenset(Show)
        several = result is not None and len(result.waves) > 1
        has_bases = result is not None and any(base.n is not None for base in result.bases)
        self.boxes[Show.INTERVALS].setVisible(measured and Show.INTERVALS not in without)
        self.boxes[Show.PREVIOUS].setVisible(measured and several and Show.PREVIOUS not in without)
        self.boxes[Show.BASES].setVisible(has_bases and Show.BASES not in without)

    def _fill_kinds(self) -> None:
        """Offer the kinds of charts that fit; a single one is no choice."""
        say, query, kinds = self._store.speaker.say, self._store.query, self._store.kinds
        fill(self.chart_kind, [(kind.id, say(kind.title)) for kind in kinds], query.kind if query else "")
        self._sections["chart_kind"].setVisible(len(kinds) > 1)

    def _fill_waves(self, study: Study, question: Question) -> None:
        say = self._store.speaker.say
        questions = study.battery(question) if self._chart == "attitudes" else (question,)
        ids = {wave for asked in questions for wave in waves_with_evidence(study, asked)}
        items = [(wave.id, say(wave.label)) for wave in study.waves if wave.id in ids]
        shown = [wave.id for wave in self._store.result.waves] if self._store.result else []
        self.waves.show(items, shown)
        self._sections["waves"].setVisible(len(items) > 1 and self._store.result is not None)

    def _fill_answers(self, question: Question) -> None:
        say, result = self._store.speaker.say, self._store.result
        codes = shown_options(result) if result else ()
        items = [(option.code, say(option.label)) for option in question.options]
        self.answers.show(items, codes)
        # A chart may draw something else than the answers, such as the positive side of a scale.
        known = {code for code, _name in items}
        self._sections["answers"].setVisible(bool(codes) and set(codes) <= known and len(items) > 1)

    def _fill_reading(self, study: Study, question: Question) -> None:
        """Offer to correct how a survey file was read."""
        say, respondents = self._store.speaker.say, study.answers is not None
        self._sections["wave_column"].setVisible(respondents and not study.asked)
        self._sections["kind"].setVisible(respondents and question.kind in KINDS)
        if study.answers is None:
            return
        from sni_desktop.ui.wave_sources import key, wave_sources, waves_from  # noqa: PLC0415 - for survey files only

        if study is not self._read_study:
            self._read_study, self._sources = study, wave_sources(study)
        ways = [(key(decision), say(name)) for decision, name in self._sources]
        fill(self.wave_column, ways, key(waves_from(study)))
        self.reversed.setText(say(_("Reverse-coded")))
        self.reversed.setToolTip(say(_("Agreeing with this statement is the negative side of the scale")))
        self.reversed.setVisible(question.kind is Kind.SCALE)
        self.reversed.setChecked(question.is_reversed)
        fill(self.kind, [(kind.value, say(text)) for kind, text in KINDS.items()], question.kind.value)

    @property
    def _chart(self) -> str:
        return self._store.query.chart if self._store.query else ""

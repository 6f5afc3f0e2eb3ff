"""The page "What changed?": every change of a study between two waves, as leads to check."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias
from weakref import WeakKeyDictionary

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from sni_desktop.analysis.survey_changes import what_changed
from sni_desktop.charts import leads as words
from sni_desktop.core.errors import UserError
from sni_desktop.core.presentation import AS_IT_IS
from sni_desktop.core.result import Part
from sni_desktop.core.text import _
from sni_desktop.ui.models import ResultModel
from sni_desktop.ui.section import combo, fill
from sni_desktop.ui.tables import DataTable
from sni_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QComboBox

    from sni_desktop.analysis.survey_changes import Lead, Leads
    from sni_desktop.core.query import Query
    from sni_desktop.core.survey import Study
    from sni_desktop.core.text import Value
    from sni_desktop.ui.store import Store

_MOST_KEPT = 8
"""So many answers are kept for each study: weights and filters are tried and taken back."""

_LEAST_WAVES = 2
"""Of so many waves there is nothing to choose."""

_LEAST_WIDTHS = {0: 160, 1: 110}
"""How narrow the columns of questions and of answers may be made (1/96 inch), to see what changes mean."""

_Found: TypeAlias = "Leads | UserError | None"


class ChangesPage(QWidget):
    """What was scanned, in words, and the table of what was found."""

    changed = Signal()
    """Emitted when there is another table, or none any more."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._tasks = Tasks(self)
        self._known: WeakKeyDictionary[Study, dict[Query, _Found]] = WeakKeyDictionary()
        self._asked: tuple[Study, Query] | None = None
        self._leads: Leads | None = None
        self._title, self._method, self._untested, self._remark = (_label() for _each in range(4))
        self._hint, self._from, self._to = _label(), QLabel(), QLabel()
        self.earlier, self.later = combo(), combo()
        self._from.setBuddy(self.earlier)
        self._to.setBuddy(self.later)
        self.earlier.activated.connect(lambda _index: self._choose_waves(kept=self.earlier))
        self.later.activated.connect(lambda _index: self._choose_waves(kept=self.later))
        self._title.setObjectName("title")
        for quiet in (self._method, self._untested, self._remark, self._hint):
            quiet.setObjectName("quiet")
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setMaximumHeight(14)
        self.button = QPushButton()
        self.button.clicked.connect(self._stop_or_start)
        self.model = ResultModel()
        self.table = DataTable()
        self.table.show_model(self.model)
        self.table.activated.connect(self._open)
        self._opening = QAction(self)
        self._opening.triggered.connect(lambda: self._open(self.table.currentIndex()))
        self.table.addAction(self._opening)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._lay_out()
        self._tasks.started.connect(self._write)
        self._tasks.finished.connect(self._write)
        self._tasks.progressed.connect(lambda part: self._bar.setValue(round(100 * part)))

    def _lay_out(self) -> None:
        self._waves = QWidget()
        waves = QHBoxLayout(self._waves)
        waves.setContentsMargins(0, 0, 0, 0)
        for part, stretch in ((self._from, 0), (self.earlier, 2), (self._to, 0), (self.later, 2)):
            waves.addWidget(part, stretch)
        waves.addStretch(1)
        work = QHBoxLayout()
        work.addWidget(self._bar, 1)
        work.addWidget(self.button)
        work.addStretch(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._waves)
        layout.addWidget(self._title)
        layout.addWidget(self._method)
        layout.addWidget(self._untested)
        layout.addWidget(self._remark)
        layout.addLayout(work)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._hint)
        layout.addStretch(0)

    @property
    def has_table(self) -> bool:
        """Whether there is a table to be copied."""
        return self.model.rowCount() > 0

    @property
    def is_busy(self) -> bool:
        """Whether the study is being gone through."""
        return self._tasks.busy

    def refresh(self) -> None:
        """Show the changes of the store's study, as its query takes respondents."""
        study, query = self._store.study, self._store.query
        if study is None or query is None:
            return
        asked = study, _of_study(query)
        if self._asked is None or self._asked[0] is not study or self._asked[1] != asked[1]:
            self._asked = asked
            self._look_up()
        else:
            self._write()

    def stop(self) -> None:
        """Stop what is under way."""
        self._tasks.cancel()

    def _look_up(self) -> None:
        """Show what is known already, else find it out in the background."""
        assert self._asked is not None  # noqa: S101 - the callers have asked
        study, query = self._asked
        if query in self._known.get(study, {}):
            self._tasks.cancel()
            self._write()
            return
        self._bar.setValue(0)
        self._tasks.start(
            lambda progress: what_changed(study, query, progress),
            lambda found: self._keep(study, query, found),
            lambda error: self._refuse(study, query, error),
        )

    def _keep(self, study: Study, query: Query, found: _Found) -> None:
        known = self._known.setdefault(study, {})
        known[query] = found
        while len(known) > _MOST_KEPT:
            del known[next(iter(known))]
        self._write()

    def _refuse(self, study: Study, query: Query, error: Exception) -> None:
        if isinstance(error, UserError):
            self._keep(study, query, error)
        else:
            self._store.failed.emit(error)

    def _stop_or_start(self) -> None:
        if self._tasks.busy:
            self._tasks.cancel()
        else:
            self._look_up()

    # Writing

    def _write(self) -> None:
        """Write what is known in the window's language."""
        say = self._store.speaker.say
        if self._asked is None:
            return
        study, query = self._asked
        known = self._known.get(study, {})
        found, busy = known.get(query), self._tasks.busy
        leads = None if found is None or isinstance(found, UserError) else found
        lines = _lines(found, busy=busy, stopped=query not in known)
        for label, line in zip((self._title, self._method, self._untested, self._remark), lines, strict=True):
            label.setText(say(line))
            label.setVisible(line != "")
        self._bar.setVisible(busy)
        self._bar.setAccessibleName(say(_("Progress")))
        self.button.setVisible(busy or query not in known)
        self.button.setText(say(_("Cancel") if busy else _("Search again")))
        self._opening.setText(say(_("Open in the chart of its waves")))
        self.table.setAccessibleName(say(_("Leads to check")))
        self._leads = leads
        tested = leads is not None and bool(leads.tested)
        self.model.show(words.tabulate_leads(leads) if leads and tested else None, self._store.speaker)
        self.table.setVisible(tested)
        self._hint.setText(say(_("Enter or double-click opens the chart")))
        self._hint.setVisible(tested)
        self._fill_waves(study, query, leads)
        self._fit()
        self.changed.emit()

    def _fill_waves(self, study: Study, query: Query, leads: Leads | None) -> None:
        """Offer the waves to compare, where there are more than two; chosen are those that were compared."""
        say, waves = self._store.speaker.say, study.waves
        self._waves.setVisible(len(waves) > _LEAST_WAVES)
        chosen = [wave.id for wave in waves if wave.id in query.waves]
        pair = chosen[-2:] if len(chosen) > 1 else [wave.id for wave in waves[-2:]]
        if leads is not None:
            pair = [leads.earlier.id, leads.later.id]
        if len(waves) < _LEAST_WAVES:
            return
        names = [(wave.id, say(wave.label)) for wave in waves]
        fill(self.earlier, names[:-1], pair[0])
        fill(self.later, names[1:], pair[1])
        self._from.setText(say(_("From", "before the earlier of two waves")))
        self._to.setText(say(_("to", "between two waves")))
        self.earlier.setAccessibleName(say(_("The earlier wave")))
        self.later.setAccessibleName(say(_("The later wave")))

    def _choose_waves(self, kept: QComboBox) -> None:
        """Compare the waves that were chosen; of two in the wrong order, the one chosen last is kept."""
        study = self._store.study
        if study is None:
            return
        ids = [wave.id for wave in study.waves]
        earlier, later = ids.index(self.earlier.currentData()), ids.index(self.later.currentData())
        if earlier >= later:
            earlier, later = (earlier, earlier + 1) if kept is self.earlier else (later - 1, later)
        self._store.ask(waves=(ids[earlier], ids[later]))

    def _fit(self) -> None:
        """Make room for what changes mean: the names of questions and answers are whole when hovered."""
        table = self.table
        table.fit_columns()
        widths = [table.columnWidth(column) for column in range(self.model.columnCount())]
        lacking = sum(widths) - table.viewport().width()
        for column, least in _LEAST_WIDTHS.items():
            if lacking > 0 and column < len(widths):
                taken = min(lacking, max(0, widths[column] - least))
                table.setColumnWidth(column, widths[column] - taken)
                lacking -= taken

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self._fit()

    # Opening

    def _open(self, index: QModelIndex) -> None:
        """Look at the question of a row in the chart of its waves."""
        if self._leads is None or not index.isValid():
            return
        lead = words.affirmed(self._leads.tested[self.model.source_row(index)])
        self._store.ask(question=lead.row.question.id, chart="waves", options=_options(lead))


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _of_study(query: Query) -> Query:
    """Return the part of a query that matters to a whole study."""
    asked = replace(query, question="", chart="waves", options=(), show=frozenset(), by=(), exploring=False)
    return replace(asked, kind="", presented=AS_IT_IS)


def _options(lead: Lead) -> tuple[str, ...]:
    """Return the answer that a chart is to show; a scale and a mean are shown as a whole."""
    option = lead.row.option
    return (option.code,) if option is not None and lead.row.part is Part.OPTION else ()


def _lines(found: _Found, *, busy: bool, stopped: bool) -> tuple[Value, Value, Value, Value]:
    """Return title, method, what was not tested, and a remark, "" where there is nothing to say."""
    if busy:
        return _("Looking for what changed…"), "", "", ""
    if stopped:
        return _("The search was stopped."), "", "", ""
    if found is None:
        return words.NOTHING, "", "", ""
    if isinstance(found, UserError):
        return found.sentence, found.hint, "", ""
    return words.title(found), words.method(found), words.untested(found), words.differ(found)

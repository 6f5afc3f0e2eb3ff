"""The middle: tabs, the card with the table of the same numbers under it, and the data of the study."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from sni_desktop.charts.registry import CHARTS
from sni_desktop.charts.table import tabulate
from sni_desktop.core.text import Count, Text, _
from sni_desktop.ui.card import Card, is_questionnaire
from sni_desktop.ui.models import ResultModel, RowsModel
from sni_desktop.ui.store import CHANGES_VIEW, DATA_VIEW
from sni_desktop.ui.tables import DataTable

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from sni_desktop.core.result import At, Result
    from sni_desktop.core.survey import Study
    from sni_desktop.core.text import Value
    from sni_desktop.ui.store import Store
    from sni_desktop.ui.what_changed import ChangesPage

_OF_STUDIES = {CHANGES_VIEW: _("What chan&ged?"), DATA_VIEW: _("&Data")}
"""The views of a study rather than of a question."""
VIEWS = (*(chart.id for chart in CHARTS), *_OF_STUDIES)


_MARGIN = 4


class ChartView(QWidget):
    """One question on screen."""

    chosen_changed = Signal()
    explanation_wanted = Signal()
    table_changed = Signal()
    """Emitted when a table that takes its time is there."""
    painted = Signal()
    """Emitted when it is on screen for the first time, with whatever view it shows."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        for _view in VIEWS:
            self.tabs.addTab("")
        # Shown in the toolbar: beside the tabs it would leave them too little room.
        self.copy_button = QPushButton()
        self.copy_button.setObjectName("main")
        self.card = Card(store)
        self.model = ResultModel()
        self.table = DataTable()
        self.table.show_model(self.model)
        self.data = _DataPage(store)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.addWidget(self.card)
        self._split.addWidget(self.table)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([440, 150])
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(10)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._split)
        self._pages.addWidget(self.data)
        self.changes: ChangesPage | None = None
        self._table_wanted = True
        self._is_painted = False
        self._chosen: tuple[Result | None, At | None] = None, None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 4, _MARGIN, 6)
        layout.addWidget(self.tabs)
        layout.addWidget(self._pages, 1)
        self.tabs.tabBarClicked.connect(self._clicked)
        self.tabs.currentChanged.connect(self._changed)
        self.card.walked_to.connect(self._choose)
        self.card.asked_about.connect(self._ask_about)
        self.table.selectionModel().currentChanged.connect(lambda now, _was: self._choose(self.model.at(now)))
        self.table.activated.connect(lambda index: self._ask_about(self.model.at(index)))
        store.query_changed.connect(self.refresh)
        store.appearance_changed.connect(self.refresh)
        self.refresh()

    @property
    def splitter(self) -> QSplitter:
        """The line between card and table."""
        return self._split

    @property
    def least_width(self) -> int:
        """The width in which all tabs are seen."""
        return self.tabs.sizeHint().width() + 2 * _MARGIN

    @property
    def shown_table(self) -> DataTable:
        """The table that is on screen."""
        page = self._pages.currentWidget()
        if self.changes is not None and page is self.changes:
            return self.changes.table
        return self.data.table if page is self.data else self.table

    @property
    def has_table(self) -> bool:
        """Whether the table on screen holds anything to be copied."""
        page = self._pages.currentWidget()
        if self.changes is not None and page is self.changes:
            return self.changes.has_table
        return page is self.data or self._store.figure is not None

    @property
    def chosen(self) -> At | None:
        """The number that was chosen last, in the table or on the chart; None if it is no longer there."""
        result, at = self._chosen
        return at if result is self._store.result else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say once that it is on screen."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def stop(self) -> None:
        """Stop what is under way."""
        if self.changes is not None:
            self.changes.stop()

    def refresh(self) -> None:
        """Follow the store."""
        store, say = self._store, self._store.speaker.say
        self._write_tabs()
        self.copy_button.setText(say(_("Copy chart")))
        how = _("Copy the chart as a picture (Ctrl+C), or drag it by an empty place to another program")
        self.copy_button.setToolTip(say(how))
        self.copy_button.setEnabled(store.figure is not None)
        self.table.setAccessibleName(say(_("Table of the chart's numbers")))
        self.model.show(tabulate(store.result) if store.result else None, store.speaker)
        self.table.fit_columns()
        self._show_table()
        self._show_page(store.query.chart if store.query else "")

    def show_table(self, *, wanted: bool) -> None:
        """Show the table under the card, as long as there is anything in it, or hide it."""
        self._table_wanted = wanted
        self._show_table()

    def _show_table(self) -> None:
        self.table.setVisible(self._table_wanted and self._store.figure is not None)

    def _show_page(self, view: str) -> None:
        if view == DATA_VIEW and not is_questionnaire(self._store.study):
            self._pages.setCurrentWidget(self.data)
            self.data.refresh()
        elif view == CHANGES_VIEW:
            page = self._changes_page()
            self._pages.setCurrentWidget(page)
            page.refresh()
        else:
            self._pages.setCurrentWidget(self._split)

    def _changes_page(self) -> ChangesPage:
        if self.changes is None:
            from sni_desktop.ui.what_changed import ChangesPage  # noqa: PLC0415 - on first use

            self.changes = ChangesPage(self._store)
            self.changes.changed.connect(self.table_changed)
            self._pages.addWidget(self.changes)
        return self.changes

    def _choose(self, at: At | None) -> None:
        if at is not None:
            self._chosen = self._store.result, at
            self.chosen_changed.emit()

    def _ask_about(self, at: At | None) -> None:
        self._choose(at)
        if at is not None:
            self.explanation_wanted.emit()

    def _write_tabs(self) -> None:
        say, query, study = self._store.speaker.say, self._store.query, self._store.study
        question = study.question(query.question) if study and query and query.question else None
        self.tabs.setAccessibleName(say(_("Views")))
        # All are enabled while the current one changes: disabling it would make Qt choose another.
        titles = [*(chart.title for chart in CHARTS), *_OF_STUDIES.values()]
        for index, title in enumerate(titles):
            self.tabs.setTabEnabled(index, True)
            self.tabs.setTabText(index, say(title))
        if query is not None:
            self.tabs.setCurrentIndex(VIEWS.index(query.chart))
        for index, chart in enumerate(CHARTS):
            fits = study is not None and question is not None and chart.fits(study, question)
            self.tabs.setTabEnabled(index, fits)
            self.tabs.setTabToolTip(index, "" if fits else say(chart.unfit))
        compares = study is not None and len(study.waves) > 1
        self.tabs.setTabEnabled(VIEWS.index(CHANGES_VIEW), compares)
        unfit = "" if compares else say(_("For studies with two waves or more."))
        self.tabs.setTabToolTip(VIEWS.index(CHANGES_VIEW), unfit)

    def _clicked(self, index: int) -> None:
        if index >= 0 and self.tabs.isTabEnabled(index):
            self._look(index)

    def _changed(self, index: int) -> None:
        # By the keyboard; the store's own changes come back here as no change.
        self._look(index)

    def _look(self, index: int) -> None:
        query = self._store.query
        if query is not None and index >= 0 and query.chart != VIEWS[index]:
            self._store.ask(chart=VIEWS[index], options=(), kind="")

    def can_view(self, view: str) -> bool:
        """Tell whether a view is offered for the question."""
        return self.tabs.isTabEnabled(VIEWS.index(view))


class _DataPage(QWidget):
    """The whole study: a survey file's rows, or all published figures; and what was assumed."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._shown: Study | None = None
        self._notes = QLabel()
        self._notes.setTextFormat(Qt.TextFormat.PlainText)
        self._notes.setWordWrap(True)
        self._notes.setObjectName("quiet")
        self._notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.table = DataTable()
        self._figures: ResultModel | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self._notes)
        layout.addWidget(self.table, 1)

    def refresh(self) -> None:
        """Show the store's study."""
        study, speaker = self._store.study, self._store.speaker
        if study is None:
            return
        self.table.setAccessibleName(speaker.say(_("Data of the study")))
        lines: list[Value] = [_size(study), study.note, *study.assumptions]
        self._notes.setText("\n".join(filter(None, map(speaker.say, lines))))
        if study is not self._shown:
            self._shown = study
            self._show_study(study)
        if self._figures is not None:
            from sni_desktop.charts.figures_table import tabulate_figures  # noqa: PLC0415 - on first use

            self._figures.show(tabulate_figures(study), speaker)
            self.table.fit_columns()

    def _show_study(self, study: Study) -> None:
        if study.answers is not None:
            self._figures = None
            self.table.show_model(RowsModel(study.answers))
        else:
            self._figures = ResultModel()
            self.table.show_model(self._figures)


def _size(study: Study) -> Text:
    if study.answers is not None:
        return _("{n} respondents, {columns} columns").of(
            n=Count(study.answers.n), columns=Count(len(study.answers.cells))
        )
    return _("%n published figure(s)", "", len(study.published))

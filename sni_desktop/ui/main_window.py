"""The main window: puts the parts together and carries out commands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QMainWindow,
    QProgressBar,
    QPushButton,
    QSplitter,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sni_desktop.charts.wording import conditions_line, joined
from sni_desktop.core.query import Show
from sni_desktop.core.style import BUILT_IN
from sni_desktop.core.text import _
from sni_desktop.ui.assistant_place import AssistantPlace
from sni_desktop.ui.autosave import Autosave
from sni_desktop.ui.card import nothing_shown
from sni_desktop.ui.chart_view import VIEWS, ChartView
from sni_desktop.ui.chart_words import ChartWords
from sni_desktop.ui.commands import COMMANDS, Actions
from sni_desktop.ui.copies import Copies
from sni_desktop.ui.crossing import can_divide, cross, has_room
from sni_desktop.ui.files import Files
from sni_desktop.ui.language import NAMES
from sni_desktop.ui.message_bar import MessageBar
from sni_desktop.ui.one_line import OneLine
from sni_desktop.ui.store import CROSSTAB
from sni_desktop.ui.styles import Styles
from sni_desktop.ui.tasks import Tasks
from sni_desktop.ui.wave_work import WaveWork

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent

    from sni_desktop.core.text import Value
    from sni_desktop.ui.appearance import Appearance
    from sni_desktop.ui.explanation import Explanation
    from sni_desktop.ui.printing import Printing
    from sni_desktop.ui.settings import Settings
    from sni_desktop.ui.store import Store

_OF_THE_LEFT = ("find", "next", "previous")
_OF_THE_RIGHT = ("order", "present", "styles", *(f"show_{show.value}" for show in Show))
"""Commands that need a side, which is filled after the first picture, or can wait so long."""

_OF_THE_CHART = (
    "copy",
    "copy_editable",
    "print",
    *(each.id for each in COMMANDS if each.menu in {"copy_as", "export"}),
)
"""Commands that need a chart."""


_EDGE = 6
"""Free at the right of the middle where no panel is beside it."""


class MainWindow(QMainWindow):
    """A window of SNI Explorer."""

    new_window_wanted = Signal()
    quit_wanted = Signal()
    closed = Signal()

    def __init__(self, store: Store, settings: Settings, appearance: Appearance) -> None:
        super().__init__()
        self._store, self._settings, self._appearance = store, settings, appearance
        self.tasks = Tasks(self)
        self.files = Files(store, self.tasks, settings, appearance)
        self.autosave = Autosave(store, self.files.saving, appearance)
        self._may_close = False
        self.wave_work = WaveWork(store, self.files, self.tasks, settings, appearance)
        self.styles = Styles(store, settings, appearance)
        self.view = ChartView(store)
        self.copies = Copies(store, self.view, settings)
        self.words = ChartWords(store, self.view)
        self.message = MessageBar(store)
        self.explanation: Explanation | None = None
        self.printing: Printing | None = None
        self.setAcceptDrops(True)
        self._lay_out()
        self.assistant = AssistantPlace(store, self.files, self.view, self._column, self._split)
        self.actions_ = Actions(self, self._handlers())
        self.assistant.listen(self.actions_)
        self.styles.listen(self.actions_)
        self.words.listen(self.actions_)
        self._make_toolbar()
        self._make_status_bar()
        self._connect()
        self._restore()
        self._write()
        self._follow()
        self._enable((*_OF_THE_LEFT, *_OF_THE_RIGHT), enabled=False)

    # Building

    def fill_left(self) -> None:
        """Put the list of questions in its place, which is kept from the start, so that nothing moves."""
        from sni_desktop.ui.navigator import Navigator  # noqa: PLC0415 - after the first picture

        self.navigator = Navigator(self._store)
        _put(self._left, self.navigator)
        self._enable(_OF_THE_LEFT, enabled=True)
        # Unless somebody was quick, and is elsewhere by now.
        if self.focusWidget() in {None, self.view.tabs}:
            self.navigator.tree.setFocus()

    def fill_right(self) -> None:
        """Put the options in their place."""
        from sni_desktop.ui.options import OptionsPanel  # noqa: PLC0415 - after the interactive chart

        self.options = OptionsPanel(self._store, self._settings)
        self.options.waves_chosen.connect(self.files.decide)
        self.options.kind_chosen.connect(self.files.take_question_as)
        self.options.reversed_chosen.connect(self.files.reverse_question)
        self.options.chart.connect_words(self.words)
        self.view.card.filter_wanted.connect(self.options.conditions.edit_filter)
        _put(self._right, self.options)
        # From now on its contents say how much it needs.
        self._right.setMinimumWidth(0)
        self._enable(_OF_THE_RIGHT, enabled=True)

    def _enable(self, commands: tuple[str, ...], *, enabled: bool) -> None:
        for command in commands:
            self.actions_[command].setEnabled(enabled)

    def _lay_out(self) -> None:
        middle = QWidget()
        self._column = column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.message)
        column.addWidget(self.view, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._left, self._right = QWidget(), QWidget()
        for part in (self._left, middle, self._right):
            self._split.addWidget(part)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([236, 552, 218])
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(4)
        self._left.setMinimumWidth(150)
        self._right.setMinimumWidth(150)
        self.setCentralWidget(self._split)
        self.setMinimumSize(820, 560)
        self.resize(1220, 780)

    def _make_toolbar(self) -> None:
        bar = QToolBar()
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        for command in ("open", "undo", "redo"):
            bar.addAction(self.actions_[command])
        stretch = QWidget()
        stretch.setSizePolicy(stretch.sizePolicy().Policy.Expanding, stretch.sizePolicy().Policy.Preferred)
        bar.addWidget(stretch)
        bar.addAction(self.actions_["report"])
        bar.widgetForAction(self.actions_["report"]).setObjectName("boxed")
        self._copy_place = bar.addWidget(self.view.copy_button)
        self._language_button = QToolButton()
        self._language_button.setObjectName("boxed")
        self._language_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._language_button.setMenu(self.actions_.menus["language"])
        bar.addWidget(self._language_button)
        self._toolbar = bar
        self.addToolBar(bar)

    def _make_status_bar(self) -> None:
        self._base = OneLine()
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setMaximumWidth(180)
        self._bar.setMaximumHeight(14)
        self._stop = QPushButton()
        self._stop.clicked.connect(self.tasks.cancel)
        status = self.statusBar()
        status.setSizeGripEnabled(False)
        status.setContentsMargins(10, 0, 10, 0)
        status.addWidget(self._base, 1)
        for part in (self._bar, self._stop):
            status.addPermanentWidget(part)
            part.hide()

    def _connect(self) -> None:
        store = self._store
        store.query_changed.connect(self._follow)
        store.studies_changed.connect(self._follow)
        store.appearance_changed.connect(self._write)
        store.appearance_changed.connect(self._follow)
        self.view.copy_button.clicked.connect(self.copies.copying.copy_chart)
        self.view.explanation_wanted.connect(self._explain)
        self.view.table_changed.connect(self._follow)
        for command in ("explain", "copy_table"):
            self.view.table.addAction(self.actions_[command])
        self.view.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.tasks.started.connect(self._show_progress)
        self.tasks.progressed.connect(lambda part: self._bar.setValue(round(100 * part)))
        self.tasks.finished.connect(self._hide_progress)
        saving = self.files.saving
        saving.tasks.started.connect(self._show_progress)
        saving.tasks.progressed.connect(lambda part: self._bar.setValue(round(100 * part)))
        saving.tasks.finished.connect(self._hide_progress)
        saving.changed.connect(self._follow)
        self.assistant.changed.connect(self._follow)
        self._stop.clicked.connect(saving.tasks.cancel)
        store.tasks.started.connect(self._show_working)
        store.tasks.finished.connect(self._hide_progress)
        self._stop.clicked.connect(store.tasks.cancel)
        self.actions_.menus["recent"].aboutToShow.connect(
            lambda: self.files.fill_recent(self.actions_.menus["recent"])
        )

    def _handlers(self) -> dict[str, Callable[..., object]]:
        store = self._store
        handlers: dict[str, Callable[..., object]] = {
            "open": lambda: self.files.choose(self),
            "reading": self.assistant.open,
            "add_wave": lambda: self.wave_work.choose(self),
            "add_figures": lambda: self.wave_work.add_figures(self),
            "waves": lambda: self.wave_work.describe(self),
            "gate": lambda: self.wave_work.compare(self),
            "template": lambda: self.copies.save_template(self),
            "save": lambda: self.files.saving.save(self),
            "save_as": lambda: self.files.saving.save_as(self),
            "export_package": lambda: self.files.saving.export(".zip", self),
            "export_sav": lambda: self.files.saving.export(".sav", self),
            "export_xlsx": lambda: self.files.saving.export(".xlsx", self),
            "export_csv": lambda: self.files.saving.export(".csv", self),
            "export_parquet": lambda: self.files.saving.export(".parquet", self),
            "export_png": lambda: self.copies.export("png", self),
            "export_svg": lambda: self.copies.export("svg", self),
            "export_pdf": lambda: self.copies.export("pdf", self),
            "export_emf": lambda: self.copies.export("emf", self),
            "export_chart_xlsx": lambda: self.copies.export_workbook(self),
            "export_chart_csv": lambda: self.copies.export_csv(self),
            "print": self._print,
            "report": self._make_report,
            "update_deck": self._update_deck,
            "close": lambda: self.files.close(self),
            "new_window": self.new_window_wanted.emit,
            "close_window": self.close,
            "quit": self.quit_wanted.emit,
            "undo": store.undo,
            "redo": store.redo,
            **self.copies.copying.handlers(),
            **self.copies.tables.handlers(),
            **self.words.handlers(),
            "order": self._show_order,
            "copy_table": self.copies.copy_table,
            "find": self._find,
            "options": self._show_options,
            "table": self._show_table,
            "full_screen": self._show_full_screen,
            "present": self._present,
            "styles": lambda: self.styles.edit(self),
            "explain": self._explain,
            "next_kind": store.next_kind,
            "break_down": self._break_down,
            "next": lambda: self.navigator.step(1),
            "previous": lambda: self.navigator.step(-1),
            "keys": self._show_keys,
            "about": self._show_about,
        }
        for view in VIEWS:
            handlers[f"view_{view}"] = lambda view=view: self._view(view)
        for name in ("system", "light", "dark"):
            handlers[f"theme_{name}"] = lambda name=name: self._appearance.use_theme(
                "" if name == "system" else name
            )
        for style in BUILT_IN:
            handlers[f"style_{style.id}"] = lambda style=style: self.styles.use(style)
        for code in NAMES:
            handlers[f"language_{code}"] = lambda code=code: self._appearance.use_language(code)
        for show in Show:
            handlers[f"show_{show.value}"] = lambda shown, show=show: self.options.set_shown(
                show, shown=shown
            )
        return handlers

    # Following the store

    def _write(self) -> None:
        """Write everything that has words of its own in the window's language."""
        speaker = self._store.speaker
        self.actions_.write(speaker)
        self._toolbar.setWindowTitle(speaker.say(_("Toolbar")))
        self._language_button.setText(speaker.code.upper())
        self._language_button.setAccessibleName(speaker.say(_("Language")))
        self._language_button.setToolTip(speaker.say(_("Language of the window and of the charts")))
        self._stop.setText(speaker.say(_("Cancel")))
        self._bar.setAccessibleName(speaker.say(_("Progress")))
        self.actions_.choose(f"language_{speaker.code}")
        self.actions_.choose(f"theme_{self._settings.theme or 'system'}")

    def _follow(self) -> None:
        store, actions = self._store, self.actions_
        study, query = store.study, store.query
        title = store.speaker.say(study.title) if study else ""
        self._write_title(title, changed=study is not None and self.files.saving.has_changes(study))
        has_chart = store.figure is not None and not self.assistant.is_open
        self._base.setText("" if self.assistant.is_open else store.speaker.say(self._conditions()))
        self._copy_place.setVisible(not self.assistant.is_open)
        if not self.assistant.is_open:
            self._show_options(actions["options"].isChecked())
        actions["undo"].setEnabled(store.can_undo)
        actions["redo"].setEnabled(store.can_redo)
        actions["close"].setEnabled(study is not None and bool(study.origin))
        actions["reading"].setEnabled(self.assistant.is_possible)
        self._enable(("add_wave", "add_figures", "waves", "gate"), enabled=study is not None)
        self._enable(("save", "save_as", "report", "update_deck"), enabled=study is not None)
        self.actions_.menus["export_study"].setEnabled(study is not None)
        self._enable(_OF_THE_CHART, enabled=has_chart)
        actions["explain"].setEnabled(store.figure is not None)
        if query is None:
            return
        actions["copy_table"].setEnabled(self.view.has_table)
        for view in VIEWS[:-1]:
            actions[f"view_{view}"].setEnabled(self.view.can_view(view))
        actions.choose(f"view_{query.chart}")
        for show in Show:
            actions[f"show_{show.value}"].setChecked(show in query.show)
        divides = can_divide(study, query.question) and has_room(store, query.study, query.question)
        actions["break_down"].setEnabled(divides)
        actions["next_kind"].setEnabled(len(store.kinds) > 1)

    def _write_title(self, title: str, *, changed: bool) -> None:
        """Write the title of the window; the system marks it in its own way if there are unsaved changes."""
        # Qt takes [*] for the place of its mark.
        words = title.replace("[*]", "[*][*]") + ("[*]" if changed else "")
        if not changed:
            self.setWindowModified(False)
        self.setWindowTitle(f"{words} – SNI Explorer" if title else "SNI Explorer")
        if changed:
            self.setWindowModified(True)

    def _conditions(self) -> Value:
        """Return who is looked at and how they are counted, or why there is nobody and nothing."""
        store, result = self._store, self._store.result
        if result is not None:
            return joined([store.nobody, conditions_line(result)])
        if store.query is None or store.query.chart != CROSSTAB:
            return ""
        return nothing_shown(store)

    def _view(self, view: str) -> None:
        if self._store.query and self._store.query.chart != view:
            self._store.ask(chart=view, options=(), kind="")

    def _break_down(self) -> None:
        query = self._store.query
        if query is not None and query.question:
            cross(self._store, query.study, query.question, query.question)

    def _show_full_screen(self, wanted: bool) -> None:
        self.setWindowState(
            self.windowState() | Qt.WindowState.WindowFullScreen
            if wanted
            else self.windowState() & ~Qt.WindowState.WindowFullScreen
        )

    def _present(self) -> None:
        from sni_desktop.ui.presenting import present  # noqa: PLC0415 - on first use

        present(self._store, self)

    def _show_options(self, shown: bool) -> None:
        # Views of a whole study of published figures leave nothing to choose: the table takes the room.
        study, result = self._store.study, self._store.result
        empty = study is not None and study.answers is None and result is None
        self._right.setVisible(shown and not empty)
        self._column.setContentsMargins(0, 0, _EDGE if shown and empty else 0, 0)

    def _show_order(self) -> None:
        self.actions_["options"].setChecked(True)
        self._show_options(True)
        self.options.go_to_order()

    def _show_table(self, shown: bool) -> None:
        self.view.show_table(wanted=shown)

    def _explain(self) -> None:
        if self.explanation is None:
            from sni_desktop.ui.explanation import Explanation  # noqa: PLC0415 - on first use

            self.explanation = Explanation(self._store, self.view, self._split, self.actions_["options"])
        self.explanation.open()

    def _make_report(self) -> None:
        from sni_desktop.ui.report_dialog import show_report  # noqa: PLC0415 - on first use

        dialog = show_report(self, self._store, self._settings)
        if dialog is not None:
            dialog.failed.connect(self._appearance.report)

    def _update_deck(self) -> None:
        from sni_desktop.ui.update_dialog import choose_update  # noqa: PLC0415 - on first use

        dialog = choose_update(self, self._store, self._settings)
        if dialog is not None:
            dialog.failed.connect(self._appearance.report)

    def _find(self) -> None:
        self.navigator.start_finding()

    def _show_keys(self) -> None:
        from sni_desktop.ui.help_texts import show_keys  # noqa: PLC0415 - on first use

        show_keys(self, self._store.speaker)

    def _show_about(self) -> None:
        from sni_desktop.ui.about_dialog import AboutDialog  # noqa: PLC0415 - on first use

        AboutDialog(self, self._store.speaker).open()

    def _print(self) -> None:
        if self.printing is None:
            from sni_desktop.ui.printing import Printing  # noqa: PLC0415 - on first use

            self.printing = Printing(self._store, self)
        self.printing.preview(self)

    def _show_working(self) -> None:
        """Show that numbers are worked out: how long that takes is not known."""
        self._show_progress()
        self._bar.setRange(0, 0)

    def _show_progress(self) -> None:
        self._bar.setRange(0, 100)
        self._bar.setValue(0)
        self._bar.show()
        self._stop.show()

    def _hide_progress(self) -> None:
        self._bar.hide()
        self._stop.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the message, or else the explanation, with Escape, wherever the focus is."""
        if event.key() == Qt.Key.Key_Escape and self.message.isVisible():
            self.message.hide()
        elif event.key() == Qt.Key.Key_Escape and self.explanation and self.explanation.isVisible():
            self.explanation.leave()
        else:
            super().keyPressEvent(event)

    # Files dropped on the window; what is remembered

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        # The chart itself is dragged as a file too.
        if event.source() is None and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the first file that was dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files.open(Path(paths[0]))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask what becomes of unsaved changes; then remember how the window was left."""
        if self.files.saving.changed_studies and not self._may_close:
            event.ignore()
            self.files.saving.ask_first(self.files.saving.changed_studies, self, self.close_now)
            return
        self.tasks.cancel()
        self.autosave.stop()
        self.copies.stop()
        self.view.stop()
        self.assistant.stop()
        for name in ("presenting", "styles"):
            if (beside := self.findChild(QWidget, name)) is not None:
                beside.close()
        if self.explanation is not None and self.explanation.isVisible():
            self.explanation.leave()
        self._settings.save_layout("window", self.saveGeometry())
        self._settings.save_layout("columns", self._split.saveState())
        self._settings.save_layout("table", self.view.splitter.saveState())
        super().closeEvent(event)
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Note which window is in use: it is the one that is told of what concerns them all."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._appearance.attach(self._store)

    def close_now(self) -> None:
        """Close without a question: a person has decided what becomes of unsaved changes."""
        self._may_close = True
        self.close()

    def _restore(self) -> None:
        for name, restore in {
            "window": self.restoreGeometry,
            "columns": self._split.restoreState,
            "table": self.view.splitter.restoreState,
        }.items():
            state = self._settings.layout(name)
            if not state.isEmpty():
                restore(state)
        self.actions_["full_screen"].setChecked(self.isFullScreen())
        self.actions_["options"].setChecked(True)
        self.actions_["table"].setChecked(True)


def _put(place: QWidget, part: QWidget) -> None:
    """Fill a place with a part."""
    layout = QVBoxLayout(place)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(part)

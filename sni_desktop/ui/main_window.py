"""The main window: puts the parts together and carries out commands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileInfo, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QMainWindow,
    QProgressBar,
    QPushButton,
    QSplitter,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sni_desktop.charts.wording import base_line
from sni_desktop.core.errors import UserError
from sni_desktop.core.query import Show
from sni_desktop.core.text import Count, _, plain
from sni_desktop.ui import help_texts, saving
from sni_desktop.ui.chart_view import ChartView
from sni_desktop.ui.commands import Actions
from sni_desktop.ui.language import NAMES
from sni_desktop.ui.message_bar import MessageBar
from sni_desktop.ui.navigator import Navigator
from sni_desktop.ui.options import OptionsPanel
from sni_desktop.ui.store import DATA_VIEW
from sni_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

    from sni_desktop.core.survey import Study
    from sni_desktop.core.text import Value
    from sni_desktop.ui.appearance import Appearance
    from sni_desktop.ui.settings import Settings
    from sni_desktop.ui.store import Store


class MainWindow(QMainWindow):
    """The window of SNI Explorer."""

    def __init__(self, store: Store, settings: Settings, appearance: Appearance) -> None:
        super().__init__()
        self._store, self._settings, self._appearance = store, settings, appearance
        self.tasks = Tasks(self)
        self.navigator = Navigator(store)
        self.view = ChartView(store)
        self.options = OptionsPanel(store)
        self.message = MessageBar(store)
        self.setAcceptDrops(True)
        self._lay_out()
        self.actions_ = Actions(self, self._handlers())
        self._make_toolbar()
        self._make_status_bar()
        self._connect()
        self._restore()
        self._write()
        self._follow()

    # Building

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.message)
        column.addWidget(self.view, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        for part in (self.navigator, middle, self.options):
            self._split.addWidget(part)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([230, 560, 196])
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(4)
        self.navigator.setMinimumWidth(150)
        self.options.setMinimumWidth(150)
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
        self._language_button = QToolButton()
        self._language_button.setObjectName("boxed")
        self._language_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._language_button.setMenu(self.actions_.menus["language"])
        bar.addWidget(self._language_button)
        self._toolbar = bar
        self.addToolBar(bar)

    def _make_status_bar(self) -> None:
        self._base = QLabel()
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setMaximumWidth(180)
        self._bar.setMaximumHeight(14)
        self._stop = QPushButton()
        self._stop.clicked.connect(self.tasks.cancel)
        status = self.statusBar()
        status.setSizeGripEnabled(False)
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
        self.view.copy_button.clicked.connect(self.copy_chart)
        self.options.wave_column_chosen.connect(self._read_waves_from)
        self.options.kind_chosen.connect(self._read_question_as)
        self.tasks.started.connect(self._show_progress)
        self.tasks.progressed.connect(lambda part: self._bar.setValue(round(100 * part)))
        self.tasks.finished.connect(self._hide_progress)
        self.actions_.menus["recent"].aboutToShow.connect(self._fill_recent)

    def _handlers(self) -> dict[str, Callable[..., object]]:
        store = self._store
        handlers: dict[str, Callable[..., object]] = {
            "open": self.choose_file,
            "template": self.save_template,
            "export_png": lambda: self.export("png"),
            "export_svg": lambda: self.export("svg"),
            "close": self._close_study,
            "quit": self.close,
            "undo": store.undo,
            "redo": store.redo,
            "copy": self.copy_chart,
            "copy_table": self._copy_table,
            "find": self.navigator.start_finding,
            "options": self.options.setVisible,
            "table": self.view.table.setVisible,
            "full_screen": self._show_full_screen,
            "next": lambda: self.navigator.step(1),
            "previous": lambda: self.navigator.step(-1),
            "keys": lambda: help_texts.show_keys(self, store.speaker),
            "about": lambda: help_texts.show_about(self, store.speaker),
        }
        for view in ("waves", "ranking", "attitudes", DATA_VIEW):
            handlers[f"view_{view}"] = lambda view=view: self._view(view)
        for name in ("system", "light", "dark"):
            handlers[f"theme_{name}"] = lambda name=name: self._appearance.use_theme(
                "" if name == "system" else name
            )
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
        study, query, result = store.study, store.query, store.result
        title = store.speaker.say(study.title) if study else ""
        self.setWindowTitle(f"{title} – SNI Explorer" if title else "SNI Explorer")
        self._base.setText(store.speaker.say(base_line(result)) if result else "")
        self._base.setToolTip(self._base.text())
        actions["undo"].setEnabled(store.can_undo)
        actions["redo"].setEnabled(store.can_redo)
        actions["close"].setEnabled(study is not None and bool(study.origin))
        for command in ("copy", "export_png", "export_svg", "copy_table"):
            actions[command].setEnabled(store.figure is not None)
        if query is None:
            return
        for view in ("waves", "ranking", "attitudes"):
            actions[f"view_{view}"].setEnabled(self.view.can_view(view))
        actions.choose(f"view_{query.chart}")
        for show in Show:
            actions[f"show_{show.value}"].setChecked(show in query.show)

    def _view(self, view: str) -> None:
        if self._store.query and self._store.query.chart != view:
            self._store.ask(chart=view, options=())

    def _show_full_screen(self, wanted: bool) -> None:
        self.setWindowState(
            self.windowState() | Qt.WindowState.WindowFullScreen
            if wanted
            else self.windowState() & ~Qt.WindowState.WindowFullScreen
        )

    # Opening

    def choose_file(self) -> None:
        """Ask for a file and open it."""
        from sni_desktop.loaders.registry import suffixes  # noqa: PLC0415 - not needed for the first picture

        say = self._store.speaker.say
        patterns = " ".join(f"*{suffix}" for suffix in suffixes())
        path, _filter = QFileDialog.getOpenFileName(
            self,
            say(_("Open a survey file")),
            self._settings.folder(),
            f"{say(_('Survey files'))} ({patterns});;{say(_('All files'))} (*)",
        )
        if path:
            self._settings.save_folder(str(Path(path).parent))
            self.open_file(Path(path))

    def open_file(self, path: Path) -> None:
        """Read a file in the background and look at it; what is open stays as it is until then."""
        from sni_desktop.loaders.registry import open_survey  # noqa: PLC0415 - as above

        self.tasks.start(
            lambda progress: open_survey(path, progress),
            lambda study: self._opened(study, path),
            lambda error: self._not_opened(error, path),
        )

    def _opened(self, study: Study, path: Path) -> None:
        self._settings.remember(str(path.resolve()))
        self._store.add(study)
        self._store.say(*_news(study))

    def _not_opened(self, error: Exception, path: Path) -> None:
        if isinstance(error, UserError):
            self._settings.forget(str(path.resolve()))
            self._store.say(error.sentence, error.hint, "error")
        else:
            self._appearance.report(error)

    def _fill_recent(self) -> None:
        menu = self.actions_.menus["recent"]
        menu.clear()
        for path in self._settings.recent:
            action = menu.addAction(QFileInfo(path).fileName())
            action.setToolTip(path)
            action.triggered.connect(lambda _ticked=False, path=path: self.open_file(Path(path)))
        if menu.isEmpty():
            menu.addAction(self._store.speaker.say(_("No file was opened yet"))).setEnabled(False)

    def _close_study(self) -> None:
        if self._store.study is not None and self._store.study.origin:
            self._store.close(self._store.study.id)

    def _read_waves_from(self, column: str) -> None:
        from sni_desktop.loaders.respondents import with_wave_column  # noqa: PLC0415 - for survey files only

        study = self._store.study
        if study is not None:
            self._read_again(lambda: with_wave_column(study, column or None))

    def _read_question_as(self, kind: str) -> None:
        from sni_desktop.core.survey import Kind  # noqa: PLC0415
        from sni_desktop.loaders.respondents import with_kind  # noqa: PLC0415 - for survey files only

        study, query = self._store.study, self._store.query
        if study is not None and query is not None:
            self._read_again(lambda: with_kind(study, query.question, Kind(kind)))

    def _read_again(self, read: Callable[[], Study]) -> None:
        self.tasks.start(
            lambda _progress: read(),
            self._store.replace,
            self._failed,
        )

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._store.say(error.sentence, error.hint, "error")
            self.options.refresh()
        else:
            self._appearance.report(error)

    def _show_progress(self) -> None:
        self._bar.setValue(0)
        self._bar.show()
        self._stop.show()

    def _hide_progress(self) -> None:
        self._bar.hide()
        self._stop.hide()

    # Copying and saving

    def copy_chart(self) -> None:
        """Put the chart on the clipboard as a picture."""
        picture = saving.picture_of(self._store, self.view.card.family)
        if picture is not None:
            from sni_desktop.export.qt.clipboard import picture_mime  # noqa: PLC0415 - on first use

            QGuiApplication.clipboard().setMimeData(picture_mime(picture))
            self._store.say(_("The chart is on the clipboard."), _("Paste it into a slide or a document."))

    def _copy_table(self) -> None:
        table = self.view.table if self._store.figure is not None else self.view.data.table
        table.selectionModel().clear()
        table.copy()
        self._store.say(_("The table is on the clipboard."), _("Paste it into a spreadsheet or a document."))

    def export(self, kind: str) -> None:
        """Save the chart as a file of ``kind`` ("png" or "svg")."""
        picture = saving.picture_of(self._store, self.view.card.family)
        if picture is None or self._store.query is None:
            return
        say = self._store.speaker.say
        name = f"{self._store.query.study}-{self._store.query.question}-{self._store.speaker.code}.{kind}"
        path = self._ask_where(say(_("Export the chart")), name, f"{kind.upper()} (*.{kind})")
        if path:
            self._save(path, lambda: saving.write(path, picture.png() if kind == "png" else picture.svg()))

    def save_template(self) -> None:
        """Save an empty table for published figures, to be filled in with a spreadsheet program."""
        from sni_desktop.export.template import write_template  # noqa: PLC0415 - on first use

        speaker = self._store.speaker
        name = speaker.say(_("published figures")) + ".xlsx"
        path = self._ask_where(speaker.say(_("Save an empty table")), name, "Excel (*.xlsx)")
        if path:
            self._save(path, lambda: write_template(Path(path), speaker))

    def _ask_where(self, title: str, name: str, kinds: str) -> str:
        folder = Path(self._settings.folder() or Path.home())
        path, _filter = QFileDialog.getSaveFileName(self, title, str(folder / name), kinds)
        suffix = kinds.rpartition("*")[2].rstrip(")")
        return path if not path or path.casefold().endswith(suffix) else path + suffix

    def _save(self, path: str, write: Callable[[], None]) -> None:
        name = plain(QFileInfo(path).fileName())
        try:
            write()
        except OSError:
            self._store.say(
                _("{file} could not be saved.").of(file=name),
                _("Choose another folder, or close the file in other programs."),
                "error",
            )
        else:
            self._store.say(_("Saved as {file}.").of(file=name), "")

    # Files dropped on the window; what is remembered

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the first file that was dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.open_file(Path(paths[0]))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how the window was left."""
        self.tasks.cancel()
        self._settings.save_layout("window", self.saveGeometry())
        self._settings.save_layout("columns", self._split.saveState())
        self._settings.save_layout("table", self.view.splitter.saveState())
        super().closeEvent(event)

    def _restore(self) -> None:
        for name, restore in {
            "window": self.restoreGeometry,
            "columns": self._split.restoreState,
            "table": self.view.splitter.restoreState,
        }.items():
            state = self._settings.layout(name)
            if not state.isEmpty():
                restore(state)
        self.actions_["options"].setChecked(True)
        self.actions_["table"].setChecked(True)


def _news(study: Study) -> tuple[Value, Value]:
    """Return what is said of a file that was opened: its size, and what was assumed."""
    if study.answers is not None:
        sentence = _("{file}: {n} respondents, {questions} questions, {waves} waves.").of(
            file=study.origin,
            n=Count(study.answers.n),
            questions=Count(len(study.questions)),
            waves=Count(len(study.waves)),
        )
    else:
        sentence = _("{file}: {n} published figures.").of(file=study.origin, n=Count(len(study.published)))
    hint = _("What was assumed is listed in the Data tab.") if study.assumptions else ""
    return sentence, hint

"""What the window says and offers around the chart follows the store: title, base, commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sni_desktop.charts.wording import conditions_line, joined
from sni_desktop.core.query import Show
from sni_desktop.ui.card import nothing_shown
from sni_desktop.ui.chart_view import VIEWS
from sni_desktop.ui.commands import COMMANDS
from sni_desktop.ui.crossing import can_divide, has_room
from sni_desktop.ui.store import CROSSTAB

if TYPE_CHECKING:
    from collections.abc import Callable

    from sni_desktop.core.text import Value
    from sni_desktop.ui.main_window import MainWindow
    from sni_desktop.ui.store import Store
    from sni_desktop.ui.toolbar import Toolbar

_OF_THE_STUDY = ("add_wave", "add_figures", "waves", "gate", "save", "save_as", "report", "update_deck")
"""Commands that need a study."""

_OF_THE_CHART = (
    "copy",
    "copy_editable",
    "print",
    *(each.id for each in COMMANDS if each.menu in {"copy_as", "export"}),
)
"""Commands that need a chart."""


class Follower(QObject):
    """Keeps title, status line and commands true."""

    def __init__(self, window: MainWindow, toolbar: Toolbar, show_options: Callable[[bool], None]) -> None:
        super().__init__(window)
        self._window, self._toolbar, self._show_options = window, toolbar, show_options
        store = window.store
        store.query_changed.connect(self._follow)
        store.studies_changed.connect(self._follow)
        store.appearance_changed.connect(self._write)
        store.appearance_changed.connect(self._follow)
        window.view.table_changed.connect(self._follow)
        window.files.saving.changed.connect(self._follow)
        window.assistant.changed.connect(self._follow)

    def begin(self) -> None:
        """Write all for the first time."""
        self._write()
        self._follow()

    def _write(self) -> None:
        """Write everything that has words of its own in the window's language."""
        window = self._window
        speaker, actions = window.store.speaker, window.actions_
        for part in (actions, self._toolbar, window.status):
            part.write(speaker)
        actions.choose(f"language_{speaker.code}")
        actions.choose(f"theme_{window.settings.theme or 'system'}")

    def _follow(self) -> None:
        window, store, actions = self._window, self._window.store, self._window.actions_
        study, query, assists = store.study, store.query, window.assistant.is_open
        title = store.speaker.say(study.title) if study else ""
        window.write_title(title, changed=study is not None and window.files.saving.has_changes(study))
        window.status.base.setText("" if assists else store.speaker.say(_conditions(store)))
        self._toolbar.copying.setVisible(not assists)
        if not assists:
            self._show_options(actions["options"].isChecked())
        actions["undo"].setEnabled(store.can_undo)
        actions["redo"].setEnabled(store.can_redo)
        actions["close"].setEnabled(study is not None and bool(study.origin))
        actions["reading"].setEnabled(window.assistant.is_possible)
        actions.enable(_OF_THE_STUDY, enabled=study is not None)
        actions.menus["export_study"].setEnabled(study is not None)
        actions.enable(_OF_THE_CHART, enabled=store.figure is not None and not assists)
        actions["explain"].setEnabled(store.figure is not None)
        if query is None:
            return
        actions["copy_table"].setEnabled(window.view.has_table)
        for view in VIEWS[:-1]:
            actions[f"view_{view}"].setEnabled(window.view.can_view(view))
        actions.choose(f"view_{query.chart}")
        for show in Show:
            actions[f"show_{show.value}"].setChecked(show in query.show)
        divides = can_divide(study, query.question) and has_room(store, query.study, query.question)
        actions["break_down"].setEnabled(divides)
        actions["next_kind"].setEnabled(len(store.kinds) > 1)


def _conditions(store: Store) -> Value:
    """Return who is looked at and how they are counted, or why there is nobody and nothing."""
    if store.result is not None:
        return joined([store.nobody, conditions_line(store.result)])
    if store.query is None or store.query.chart != CROSSTAB:
        return ""
    return nothing_shown(store)

"""Where the assistant stands: in the place of the chart and of both sides, as long as it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sni_desktop.core.text import _
from sni_desktop.ui.recipe_keeper import RecipeKeeper

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

    from sni_desktop.core.text import Text
    from sni_desktop.export.opening import Opened
    from sni_desktop.ui.assistant import Assistant
    from sni_desktop.ui.chart_view import ChartView
    from sni_desktop.ui.commands import Actions
    from sni_desktop.ui.files import Files
    from sni_desktop.ui.store import Store

_LEAVING = ("find", "next", "previous", "explain", "close", "options", "table")
"""Commands about what the assistant covers."""
_MARGIN = 10
"""Left and right of the assistant and of messages over it: nothing else stands beside them."""


class AssistantPlace(QObject):
    """Opens the assistant by a command, or after a file in which something must be decided."""

    changed = Signal()
    """The assistant has opened, or was left."""

    def __init__(
        self, store: Store, files: Files, view: ChartView, middle: QVBoxLayout, split: QSplitter
    ) -> None:
        """Take the view that the assistant replaces, its place, and the splitter with both sides."""
        super().__init__()
        self._middle = middle
        self._store, self._files, self._view, self._split = store, files, view, split
        self._keeper = RecipeKeeper(store)
        self._hidden: list[QWidget] = []
        self._came_from: QWidget | None = None
        self._shown_for = ""
        self.page: Assistant | None = None
        files.opened.connect(self._follow_opened)
        store.query_changed.connect(self._leave_for_others)

    def listen(self, actions: Actions) -> None:
        """Leave the assistant when a command asks for what it covers."""
        for command in _LEAVING:
            actions[command].triggered.connect(self.leave)
        for action in actions.views():
            action.triggered.connect(self.leave)

    @property
    def is_open(self) -> bool:
        """Whether the assistant is on screen."""
        return self.page is not None and not self.page.isHidden()

    @property
    def is_possible(self) -> bool:
        """Whether there is a file to show: one of respondents, not a study that comes with the program."""
        study = self._store.study
        return study is not None and study.answers is not None and bool(study.origin)

    def open(self, differs: tuple[Text, ...] = ()) -> None:
        """Show how the file that is looked at was read."""
        if not self.is_possible or self._store.study is None:
            return
        page = self._made()
        if not self.is_open:
            self._hidden = self._sides()
            self._came_from = self._view.window().focusWidget()
            for part in (*self._hidden, self._view):
                part.hide()
            self._middle.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
            page.show()
        self._shown_for = self._store.study.id
        page.show_differences(differs)
        page.questions.setFocus()
        self.changed.emit()

    def leave(self) -> None:
        """Go back to the chart."""
        if self.page is None or not self.is_open:
            return
        self.page.stop()
        self.page.hide()
        self._middle.setContentsMargins(0, 0, 0, 0)
        for part in (*self._hidden, self._view):
            part.show()
        self._hidden = []
        if self._came_from is not None:
            self._came_from.setFocus()
        self.changed.emit()

    def _sides(self) -> list[QWidget]:
        """Return what is seen beside the middle."""
        middle = self._view.parentWidget()
        parts = (self._split.widget(number) for number in range(self._split.count()))
        return [part for part in parts if part and part is not middle and not part.isHidden()]

    def _made(self) -> Assistant:
        if self.page is None:
            from sni_desktop.ui.assistant import Assistant  # noqa: PLC0415 - on first use

            self.page = Assistant(self._store, self._files)
            self.page.hide()
            self.page.done.connect(self._finish)
            self._middle.addWidget(self.page, 1)
        return self.page

    def _finish(self) -> None:
        if self._store.study is not None:
            self._keeper.settle(self._store.study)
        self.leave()

    def _follow_opened(self, opened: Opened) -> None:
        """Show the assistant for a file that needs it; of one opened as last time, say so."""
        study, recipe = self._store.study, opened.recipe
        if study is None:
            return
        self._keeper.note_opened(opened, study.id)
        if not opened.is_settled:
            self.open(opened.differs)
        elif self.is_open:
            self.leave()
        if recipe is not None and opened.is_settled and recipe.decisions:
            count = len(recipe.decisions)
            self._store.say(_("Opened as last time (recipe of %n decision(s)).", "", count))

    def _leave_for_others(self) -> None:
        """Leave when another study is looked at."""
        if self.is_open and self._store.study is not None and self._store.study.id != self._shown_for:
            self.leave()

    def stop(self) -> None:
        """Stop what is under way."""
        if self.page is not None:
            self.page.stop()

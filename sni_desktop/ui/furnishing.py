"""What stands in a window: its parts are made, put in their places and connected.

The middle comes first, in the place of the opening picture; the sides are filled while the interactive chart
gets ready.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from sni_desktop.core.query import Show
from sni_desktop.ui.assistant_place import AssistantPlace
from sni_desktop.ui.autosave import Autosave
from sni_desktop.ui.chart_view import ChartView
from sni_desktop.ui.chart_words import ChartWords
from sni_desktop.ui.commands import Actions
from sni_desktop.ui.copies import Copies
from sni_desktop.ui.files import Files
from sni_desktop.ui.following import Follower
from sni_desktop.ui.handlers import explain, handlers
from sni_desktop.ui.message_bar import MessageBar
from sni_desktop.ui.status import Status
from sni_desktop.ui.styles import Styles
from sni_desktop.ui.tasks import Tasks
from sni_desktop.ui.toolbar import Toolbar
from sni_desktop.ui.wave_work import WaveWork

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from sni_desktop.ui.main_window import MainWindow
    from sni_desktop.ui.store import Store

_OF_THE_LEFT = ("find", "next", "previous")
_OF_THE_RIGHT = ("order", "present", "styles", *(f"show_{show.value}" for show in Show))
"""Commands that need a side, which is filled after the middle, or can wait so long."""
_EDGE = 6
"""Free at the right of the middle where no panel is beside it."""


class Furnishing:
    """The places of a window, and what is put into them."""

    def __init__(self, window: MainWindow, store: Store) -> None:
        """Make all but the two sides."""
        self._window = window
        settings, appearance = window.settings, window.appearance
        window.store = store
        window.tasks = Tasks(window)
        window.files = Files(store, window.tasks, settings, appearance)
        window.autosave = Autosave(store, window.files.saving, appearance)
        window.wave_work = WaveWork(store, window.files, window.tasks, settings, appearance)
        window.styles = Styles(store, settings, appearance)
        window.view = ChartView(store)
        window.copies = Copies(store, window.view, settings)
        window.words = ChartWords(store, window.view)
        window.message = MessageBar(store)
        self._lay_out()
        window.assistant = AssistantPlace(store, window.files, window.view, self._column, window.split)
        window.actions_ = Actions(window, handlers(window, self.show_options))
        for part in (window.assistant, window.styles, window.words):
            part.listen(window.actions_)
        window.status = Status(window.statusBar(), store, (window.tasks, window.files.saving.tasks))
        toolbar = Toolbar(window.actions_, window.view.copy_button)
        window.addToolBar(toolbar)
        self._connect()
        self._restore()
        Follower(window, toolbar, self.show_options).begin()
        window.actions_.enable((*_OF_THE_LEFT, *_OF_THE_RIGHT), enabled=False)

    def fill_left(self) -> None:
        """Put the list of questions in its place, which is kept from the start, so that nothing moves."""
        from sni_desktop.ui.navigator import Navigator  # noqa: PLC0415 - after the first picture

        window = self._window
        window.navigator = Navigator(window.store)
        _put(self._left, window.navigator)
        window.actions_.enable(_OF_THE_LEFT, enabled=True)
        # Unless somebody was quick, and is elsewhere by now.
        if window.focusWidget() in {None, window.view.tabs}:
            window.navigator.tree.setFocus()

    def fill_right(self) -> None:
        """Put the options in their place."""
        from sni_desktop.ui.options import OptionsPanel  # noqa: PLC0415 - after the interactive chart

        window = self._window
        window.options = OptionsPanel(window.store, window.settings)
        window.options.waves_chosen.connect(window.files.decide)
        window.options.kind_chosen.connect(window.files.take_question_as)
        window.options.reversed_chosen.connect(window.files.reverse_question)
        window.options.chart.connect_words(window.words)
        window.view.card.filter_wanted.connect(window.options.conditions.edit_filter)
        _put(self._right, window.options)
        # From now on its contents say how much it needs.
        self._right.setMinimumWidth(0)
        window.actions_.enable(_OF_THE_RIGHT, enabled=True)

    def show_options(self, shown: bool) -> None:
        """Show the options, as long as there is anything to choose, or hide them."""
        # Views of a whole study of published figures leave nothing to choose: the table takes the room.
        study, result = self._window.store.study, self._window.store.result
        empty = study is not None and study.answers is None and result is None
        self._right.setVisible(shown and not empty)
        self._column.setContentsMargins(0, 0, _EDGE if shown and empty else 0, 0)

    def escape(self, event: QKeyEvent) -> bool:
        """Close the message, or else the explanation, if Escape was pressed; tell whether one was open."""
        window = self._window
        if event.key() != Qt.Key.Key_Escape:
            return False
        if window.message.isVisible():
            window.message.hide()
            return True
        if window.explanation is not None and window.explanation.isVisible():
            window.explanation.leave()
            return True
        return False

    def _lay_out(self) -> None:
        window, middle = self._window, QWidget()
        self._column = QVBoxLayout(middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(window.message)
        self._column.addWidget(window.view, 1)
        window.split = QSplitter(Qt.Orientation.Horizontal)
        self._left, self._right = QWidget(), QWidget()
        for part in (self._left, middle, self._right):
            window.split.addWidget(part)
        window.split.setStretchFactor(1, 1)
        window.split.setSizes([236, 552, 218])
        window.split.setChildrenCollapsible(False)
        window.split.setHandleWidth(4)
        self._left.setMinimumWidth(150)
        self._right.setMinimumWidth(150)
        # Before the toolbar: Tab goes through what is in the middle first.
        window.setCentralWidget(window.split)

    def _connect(self) -> None:
        window = self._window
        view, actions = window.view, window.actions_
        view.copy_button.clicked.connect(window.copies.copying.copy_chart)
        view.explanation_wanted.connect(lambda: explain(window))
        for command in ("explain", "copy_table"):
            view.table.addAction(actions[command])
        view.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        recent = actions.menus["recent"]
        recent.aboutToShow.connect(lambda: window.files.fill_recent(recent))

    def remember(self) -> None:
        """Remember how wide and high the parts were left, and where the card will be in the next start."""
        window = self._window
        window.settings.save_layout("columns", window.split.saveState())
        window.settings.save_layout("table", window.view.splitter.saveState())
        if self._is_as_at_start:
            window.settings.card = self.place_of_card()

    @property
    def _is_as_at_start(self) -> bool:
        """Whether all stands around the chart that will stand around the first one."""
        around = (self._left, self._right, self._window.view.table)
        return all(part.isVisible() for part in around) and not self._window.message.isVisible()

    def place_of_card(self) -> tuple[int, int, int, int]:
        """Return how far the card is from the left, top, right and bottom of the window, in pixels."""
        window, card = self._window, self._window.view.card
        corner = card.mapTo(window, card.rect().topLeft())
        left, top = corner.x(), corner.y()
        return left, top, window.width() - left - card.width(), window.height() - top - card.height()

    def _restore(self) -> None:
        window = self._window
        for name, restore in {
            "columns": window.split.restoreState,
            "table": window.view.splitter.restoreState,
        }.items():
            state = window.settings.layout(name)
            if not state.isEmpty():
                restore(state)
        window.actions_["full_screen"].setChecked(window.isFullScreen())
        window.actions_["options"].setChecked(True)
        window.actions_["table"].setChecked(True)


def _put(place: QWidget, part: QWidget) -> None:
    """Fill a place with a part."""
    layout = QVBoxLayout(place)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(part)

"""Presenting: the card alone on the whole screen, large, question by question.

The keys are those that presenters' remote controls send. Nothing else of the program is to be seen, and
nothing can be changed by accident but the question.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from sni_desktop.charts.registry import best_chart
from sni_desktop.core.figure import Role
from sni_desktop.core.text import Count, _
from sni_desktop.ui.card import Card

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

    from sni_desktop.core.survey import Study
    from sni_desktop.ui.store import Store

_Key = Qt.Key
_NEXT = {_Key.Key_Right, _Key.Key_Down, _Key.Key_PageDown, _Key.Key_Space, _Key.Key_Return, _Key.Key_Enter}
_BACK = {_Key.Key_Left, _Key.Key_Up, _Key.Key_PageUp, _Key.Key_Backspace}
_LEAVE = {_Key.Key_Escape, _Key.Key_F11}
_BLANK = {_Key.Key_B, _Key.Key_Period}
_LAID_OUT = (720.0, 540.0)
"""The least size that a card is laid out in before it is enlarged."""
_STILL, _POSITION_SEEN = 2500, 2500
"""Milliseconds until the pointer hides, and until the position does."""
_NUMBER, _BUBBLE = 10.0, 12.0
"""Sizes of letters, before they are enlarged."""


def presentable(study: Study) -> tuple[str, ...]:
    """Return the ids of the questions that have a chart."""
    return tuple(question.id for question in study.questions if best_chart(study, question))


def present(store: Store, window: QWidget) -> None:
    """Present the study that is looked at on the screen of a window; leave if that is under way."""
    if (under_way := window.findChild(Presenting)) is not None and under_way.isVisible():
        under_way.close()
        return
    presenting = Presenting(store, window)
    if not presenting.begin():
        presenting.deleteLater()
        store.say(
            _("There is no chart to present."), _("Open a study with a question that has a chart."), "error"
        )


class LargeCard(Card):
    """A card whose letters are read from the back of a room; its arrow keys are for the questions."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(store, parent)
        self.setObjectName("presented")
        self.setAcceptDrops(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Enlarge for the new size."""
        self.zoom = max(1.0, min(self.width() / _LAID_OUT[0], self.height() / _LAID_OUT[1]))
        self._bubble.setFont(_font(_BUBBLE * self.zoom))
        super().resizeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the pointer again, and what is under it."""
        pointed = self._under(event)
        has_number = pointed is not None and pointed.stands_for is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if has_number else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Say what was clicked: a finger does not hover."""
        self._point_at(self._under(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave all keys to the presentation."""
        event.ignore()


class Presenting(QWidget):
    """The window that fills the screen. It is gone when it has been left."""

    def __init__(self, store: Store, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("presenting")
        self.setMouseTracking(True)
        self._store = store
        self._study: Study | None = None
        self._ids: tuple[str, ...] = ()
        self._at = 0
        self.card = LargeCard(store, self)
        self.position = QLabel(self)
        self.position.setObjectName("quiet")
        self.position.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.position.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._blank = _Blank(self)
        self._blank.hide()
        self._pointer_rests = self._timer(_STILL, self._hide_pointer)
        self._position_seen = self._timer(_POSITION_SEEN, self.position.hide)
        store.query_changed.connect(self._follow)
        store.appearance_changed.connect(self._follow)

    def begin(self) -> bool:
        """Fill the screen that the window is on; False if the study has no chart to show."""
        study, query = self._store.study, self._store.query
        if study is None or query is None or not presentable(study):
            return False
        self._read(study)
        if self._store.figure is None:
            # A view of the study, or a question without a chart: begin with one that has one.
            first = query.question if query.question in self._ids else self._ids[0]
            self._store.look_at(study.id, first, best_chart(study, study.question(first)))
        screen = self._window.screen()
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()
        self.card.setFocus()
        self._follow()
        self._pointer_rests.start()
        return True

    @property
    def is_blank(self) -> bool:
        """Whether the screen is black, so that the room looks at the speaker."""
        return not self._blank.isHidden()

    def step(self, way: int) -> None:
        """Go to the next question with a chart (1), or to the one before (-1); after the last is nothing."""
        self._go(self._at + way)

    def _go(self, at: int) -> None:
        self._at = max(0, min(at, len(self._ids) - 1))
        store, wanted = self._store, self._ids[self._at]
        shown = store.query.question if store.query else ""
        if self._study is not None and (shown != wanted or store.tasks.busy):
            store.look_at(self._study.id, wanted)
        self._show_position()

    def _read(self, study: Study) -> None:
        self._study, self._ids = study, presentable(study)

    def _follow(self) -> None:
        store = self._store
        study, query = store.study, store.query
        if study is None or query is None:
            return
        if study is not self._study:
            self._read(study)
        if query.question in self._ids and not store.tasks.busy:
            self._at = self._ids.index(query.question)
        self.update()
        self._show_position()

    def _show_position(self) -> None:
        number, count = Count(self._at + 1), Count(len(self._ids))
        say = self._store.speaker.say
        self.position.setText(say(_("{number}/{count}").of(number=number, count=count)))
        title = say(_("Presenting: question {number} of {count}").of(number=number, count=count))
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.position.show()
        self._place_position()
        self._position_seen.start()

    def _place_position(self) -> None:
        """Put the position under the source, where no card has words."""
        zoom = self.card.zoom
        self.position.setFont(_font(_NUMBER * zoom))
        high, margin = round(16 * zoom), round(22 * zoom)
        self.position.setGeometry(QRect(0, self.height() - high, self.width() - margin, high))
        self.position.raise_()
        self._blank.raise_()

    # Qt's side

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the screen with the card."""
        super().resizeEvent(event)
        self.card.setGeometry(self.rect())
        self._blank.setGeometry(self.rect())
        self._place_position()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the surface of the card."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._store.palette[Role.SURFACE]))
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the pointer for a while."""
        super().mouseMoveEvent(event)
        self.unsetCursor()
        self._pointer_rests.start()

    def _hide_pointer(self) -> None:
        for widget in (self, self.card):
            widget.setCursor(Qt.CursorShape.BlankCursor)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Walk through the marks with Tab: there is nothing else to go to."""
        self.card.walk(1 if next else -1)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the questions, blank the screen, or leave."""
        key, shift = _Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _LEAVE:
            self.close()
        elif key in _BLANK:
            self._blank.setVisible(not self.is_blank)
        elif self.is_blank:
            # The first key brings the card back, so that nobody misses a question.
            self._blank.hide()
        elif key in _NEXT and not (shift and key == _Key.Key_Space):
            self.step(1)
        elif key in _BACK or key == _Key.Key_Space:
            self.step(-1)
        elif key == _Key.Key_Home:
            self._go(0)
        elif key == _Key.Key_End:
            self._go(len(self._ids) - 1)
        else:
            super().keyPressEvent(event)

    def _timer(self, after: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(then)
        return timer


class _Blank(QWidget):
    """A black screen."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#000000"))
        painter.end()


def _font(size: float) -> QFont:
    font = QFont()
    font.setPixelSize(round(size))
    return font

"""The card: title, chart and source as one widget, which answers to the pointer and to the arrow keys.

The first picture is painted with QPainter alone; once pyqtgraph is loaded it takes over in place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from sni_desktop.charts.layout import lay_out
from sni_desktop.charts.nobody import ALL_WEIGHTLESS, WEIGHTLESS
from sni_desktop.charts.wording import filter_line
from sni_desktop.core.figure import Role
from sni_desktop.core.text import _
from sni_desktop.export.qt.fonts import family_of, measure_in
from sni_desktop.export.qt.painter import paint, pen
from sni_desktop.ui.commands import COMMANDS
from sni_desktop.ui.crossing import can_cross, cross, dragged, likely_breakdowns
from sni_desktop.ui.empty import EmptyPage
from sni_desktop.ui.store import CROSSTAB

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
    )

    from sni_desktop.charts.drawing import Drawing, Spot
    from sni_desktop.charts.palette import Palette
    from sni_desktop.core.figure import Figure
    from sni_desktop.core.query import Query
    from sni_desktop.core.survey import Question, Study
    from sni_desktop.core.text import Value
    from sni_desktop.ui.painter import PlotView
    from sni_desktop.ui.store import Store

_FORWARD = {Qt.Key.Key_Right, Qt.Key.Key_Down}
_BACK = {Qt.Key.Key_Left, Qt.Key.Key_Up}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_BUBBLE_WIDTH = 340
_MANY_MARKS = 50
_DESCRIBED_AFTER = 50
"""Milliseconds."""
_NO_WEIGHTS = (WEIGHTLESS, ALL_WEIGHTLESS)
NOTHING = _("No chart fits this question. Its answers are in the Data tab.")
NO_ANSWERS = _("This file holds a questionnaire, no answers.")


def nothing_shown(store: Store) -> Value:
    """Return what is said in the place of a chart where there is none."""
    if is_questionnaire(store.study):
        return NO_ANSWERS
    if store.nobody:
        return store.nobody
    if store.query is None or store.query.chart != CROSSTAB:
        return NOTHING
    from sni_desktop.charts.crosstab_words import invitation  # noqa: PLC0415 - of crosstabs only

    return invitation(store.query)


def is_questionnaire(study: Study | None) -> bool:
    """Whether a study has questions that nobody answered and of which nothing was published."""
    return study is not None and study.answers is None and not study.published


class _Surface(QWidget):
    """Paints the whole drawing with QPainter, until the interactive plot is there; and the focus ring."""

    def __init__(self, card: Card) -> None:
        super().__init__(card)
        self._card = card
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        card = self._card
        painter = QPainter(self)
        try:
            painter.scale(card.zoom, card.zoom)
            if card.drawing is not None and not card.is_interactive:
                paint(painter, card.drawing.items, card.palette_of_roles, card.family)
            if card.is_taking:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(pen(card.palette_of_roles[Role.ACCENT], 3.0))
                painter.drawRoundedRect(self.rect().adjusted(3, 3, -3, -3), 9, 9)
            if card.spot is not None and card.hasFocus():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(pen(card.palette_of_roles[Role.ACCENT], 2.0))
                spot = card.spot
                painter.drawRoundedRect(
                    QRect(int(spot.x) - 3, int(spot.y) - 3, int(spot.width) + 6, int(spot.height) + 6), 5, 5
                )
        finally:
            painter.end()


class Card(QFrame):
    """The chart of the store's figure."""

    about_to_use_pyqtgraph = Signal()
    """Emitted once, before pyqtgraph takes over the painting."""
    walked_to = Signal(object)
    """Emitted with the number of the result that a mark stands for, when the keyboard has come to it."""
    asked_about = Signal(object)
    """Emitted with such a number when it is to be explained."""
    filter_wanted = Signal()
    """Emitted when the filter is to be changed."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.drawing: Drawing | None = None
        self.zoom = 1.0
        """How many pixels a unit of the drawing has."""
        self.spot: Spot | None = None
        self._figure: Figure | None = None
        self._plot: PlotView | None = None
        self._taking = False
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._surface = _Surface(self)
        self.empty = EmptyPage(self)
        self._bubble = QLabel(self)
        self._bubble.setObjectName("bubble")
        self._bubble.setFrameShape(QFrame.Shape.StyledPanel)
        self._bubble.setTextFormat(Qt.TextFormat.PlainText)
        self._bubble.setWordWrap(True)
        self._bubble.setMargin(8)
        self._bubble.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._bubble.hide()
        self._describing = QTimer(self)
        self._describing.setSingleShot(True)
        self._describing.setInterval(_DESCRIBED_AFTER)
        self._describing.timeout.connect(self._describe)
        store.query_changed.connect(self.refresh)
        store.appearance_changed.connect(self.refresh)

    # What is shown

    @property
    def family(self) -> str:
        """The family of the chart's font."""
        return family_of(self._store.style)

    @property
    def palette_of_roles(self) -> Palette:
        """The colours of the window's theme."""
        return self._store.palette

    @property
    def is_interactive(self) -> bool:
        """Whether pyqtgraph paints the chart."""
        return self._plot is not None

    @property
    def is_taking(self) -> bool:
        """Whether a question is held over the card that can be dropped there."""
        return self._taking

    def use_pyqtgraph(self) -> None:
        """Let pyqtgraph paint from now on; it must have been imported."""
        from sni_desktop.ui.painter import PlotView  # noqa: PLC0415 - loaded after the first picture

        self.about_to_use_pyqtgraph.emit()
        self._plot = PlotView(self)
        self._plot.setGeometry(self.rect())
        self._plot.show()
        self._surface.raise_()
        self._bubble.raise_()
        self.refresh()

    def refresh(self) -> None:
        """Lay the store's figure out anew and show it."""
        figure, speaker = self._store.figure, self._store.speaker
        place = self._place_of_keyboard(figure)
        self._figure = figure
        self._point_at(None)
        nothing = speaker.say(nothing_shown(self._store))
        self.empty.setVisible(figure is None)
        if self._plot is not None:
            self._plot.setVisible(figure is not None)
        if figure is None:
            self.drawing = None
            hint, ways = self._ways_on()
            self.empty.show_words(nothing, hint, ways)
            self.setAccessibleName(nothing)
            self.setAccessibleDescription(hint)
        else:
            width, height = max(self.width() / self.zoom, 240), max(self.height() / self.zoom, 180)
            measure, logo = measure_in(self.family), self._store.style.logo
            self.drawing = lay_out(figure, width, height, speaker, measure, logo)
            self.setAccessibleName(speaker.say(_("Chart: {title}").of(title=self.drawing.title)))
            self._describe_soon()
            if self._plot is not None:
                self._plot.show_drawing(self.drawing, self._store.palette, self.family)
            if place is not None and place < len(self.drawing.spots):
                self._point_at(self.drawing.spots[place])
        self._surface.update()

    def _describe_soon(self) -> None:
        """Describe the chart for screen readers, one of very many marks once it has been painted."""
        if self.drawing is not None and len(self.drawing.spots) > _MANY_MARKS:
            self._describing.start()
        else:
            self._describe()

    def _describe(self) -> None:
        if self.drawing is not None:
            self.setAccessibleDescription(self.drawing.summary)

    def _ways_on(self) -> tuple[str, list[tuple[str, Callable[[], object]]]]:
        """Return a hint, and the buttons that lead to a chart where there is none."""
        store, say, query = self._store, self._store.speaker.say, self._store.query
        if is_questionnaire(store.study):
            return say(_("Open the file of the answers; keep this one in the same folder.")), []
        if query is None:
            return "", []
        if store.nobody:
            ways: list[tuple[str, Callable[[], object]]] = []
            if query.where is not None:
                ways.append((say(_("Change the filter…")), self.filter_wanted.emit))
                ways.append((say(_("Everybody")), lambda: store.ask(where=None)))
            if query.weight and store.nobody in _NO_WEIGHTS:
                ways.append((say(_("Unweighted")), lambda: store.ask(weight="")))
            return say(filter_line(store.result)) if store.result else "", ways
        if query.chart != CROSSTAB:
            return "", []
        key = next(command.key for command in COMMANDS if command.id == "break_down")
        shown = QKeySequence(key, QKeySequence.SequenceFormat.PortableText).toString(
            QKeySequence.SequenceFormat.NativeText
        )
        hint = _("{key} makes the question marked in the list the breakdown.").of(key=shown)
        return say(hint), [self._way_by(each, query) for each in likely_breakdowns(store)]

    def _way_by(self, question: Question, query: Query) -> tuple[str, Callable[[], object]]:
        """Return the button that breaks down by a question."""
        store = self._store
        words = store.speaker.say(_("By {question}").of(question=question.label))
        return words, lambda: cross(store, query.study, query.question, question.id)

    def _place_of_keyboard(self, figure: Figure | None) -> int | None:
        """Return the number of the mark that the keyboard is at, and stays at in another size or language."""
        if self.spot is None or self.drawing is None or not self.hasFocus() or figure is not self._figure:
            return None
        return self.drawing.spots.index(self.spot)

    def sizeHint(self) -> QSize:
        """Return a size that suits a chart."""
        return QSize(760, 460)

    def minimumSizeHint(self) -> QSize:
        """Return the least size in which a chart can be read."""
        return QSize(400, 280)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new size."""
        super().resizeEvent(event)
        for child in (self._surface, self.empty, self._plot):
            if child is not None:
                child.setGeometry(self.rect())
        self.refresh()

    # Questions dropped on the card

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a question that the shown one can be broken down by; files are for the window."""
        if self._breakdown(event.mimeData()):
            event.acceptProposedAction()
            self._take(taking=True)
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take nothing any more."""
        super().dragLeaveEvent(event)
        self._take(taking=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Break the question down by the one that was dropped."""
        self._take(taking=False)
        by, query = self._breakdown(event.mimeData()), self._store.query
        if by and query is not None:
            event.acceptProposedAction()
            cross(self._store, query.study, query.question, by)
        else:
            event.ignore()

    def _breakdown(self, mime: QMimeData) -> str:
        """Return the id of the question that is dragged, "" if it is nothing for this card."""
        found, query = dragged(mime), self._store.query
        if found is None or query is None or found[0] != query.study:
            return ""
        return found[1] if can_cross(self._store, query.study, query.question, found[1]) else ""

    def _take(self, *, taking: bool) -> None:
        self._taking = taking
        self._surface.update()

    # Pointer and keys

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what is under the pointer."""
        self._point_at(self._under(event))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Explain the number under the pointer."""
        super().mousePressEvent(event)
        spot = self._under(event) if event.button() == Qt.MouseButton.LeftButton else None
        if spot is not None and spot.stands_for is not None:
            self.asked_about.emit(spot.stands_for)

    def _under(self, event: QMouseEvent) -> Spot | None:
        return self.spot_at(event.position().x() / self.zoom, event.position().y() / self.zoom)

    def spot_at(self, x: float, y: float) -> Spot | None:
        """Return the mark at a place of the drawing."""
        spots = self.drawing.spots if self.drawing else ()
        under = [spot for spot in spots if spot.holds(x, y)]
        # A mark comes before a line that ends in it, and the smallest before a box around several.
        under.sort(key=lambda spot: (spot.line is not None, spot.width * spot.height))
        return under[0] if under else None

    def leaveEvent(self, event: QEvent) -> None:
        """Show nothing when the pointer has left."""
        super().leaveEvent(event)
        self._point_at(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show nothing when the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self._point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the marks with the arrow keys, and explain one with Enter."""
        spots = self.drawing.spots if self.drawing else ()
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self.spot is not None:
            self._point_at(None)
        elif spots and key in _FORWARD | _BACK:
            self.walk(1 if key in _FORWARD else -1)
        elif key in _ENTER and self.spot is not None and self.spot.stands_for is not None:
            self.asked_about.emit(self.spot.stands_for)
        else:
            super().keyPressEvent(event)

    def walk(self, way: int) -> None:
        """Go to the next mark (1), or to the one before (-1)."""
        spots = self.drawing.spots if self.drawing else ()
        if not spots:
            return
        now = spots.index(self.spot) if self.spot in spots else (-1 if way > 0 else len(spots))
        self._point_at(spots[(now + way) % len(spots)])
        if self.spot is not None and self.spot.stands_for is not None:
            self.walked_to.emit(self.spot.stands_for)

    def _point_at(self, spot: Spot | None) -> None:
        if spot == self.spot and self._bubble.isVisible() == (spot is not None):
            return
        self.spot = spot
        explained = spot is not None and spot.stands_for is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if explained else Qt.CursorShape.ArrowCursor)
        self._surface.update()
        if spot is None:
            self._bubble.hide()
            return
        self._bubble.setText(spot.about.replace(" · ", "\n"))
        self._bubble.setFixedWidth(min(round(_BUBBLE_WIDTH * self.zoom), self.width() - 24))
        self._bubble.adjustSize()
        self._bubble.move(self._beside(spot))
        self._bubble.show()
        self._bubble.raise_()
        self.setStatusTip(spot.about)

    def _beside(self, spot: Spot) -> QPoint:
        """Return where the bubble fits: right of the mark, else left of it; inside the card."""
        wide, high, zoom = self._bubble.width(), self._bubble.height(), self.zoom
        x = (spot.x + spot.width) * zoom + 10
        if x + wide > self.width() - 8:
            x = spot.x * zoom - wide - 10
        x = max(8.0, min(x, self.width() - wide - 8.0))
        y = max(8.0, min((spot.y + spot.height / 2) * zoom - high / 2, self.height() - high - 8.0))
        return QPoint(int(x), int(y))

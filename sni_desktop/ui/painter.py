"""The interactive chart: the one module that knows pyqtgraph.

It shows a drawing: the frame and the labels as they are laid out, and between them the data as pyqtgraph
items in their own coordinates, in a view box that fills the plot area. What is on screen and what is copied
therefore come from the same layout.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsScene

from sni_desktop.charts.drawing import Rect
from sni_desktop.charts.marks import ARM, BAND_OPACITY, BRACKET, HALO, WHISKER, bracket_lines, has_halo
from sni_desktop.charts.palette import LIGHT
from sni_desktop.core.figure import Band, Bar, Bracket, Cell, Dot, Line, Note, Role, Tick, Whisker
from sni_desktop.export.qt.painter import paint, pen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

    from sni_desktop.charts.drawing import Drawing, Item
    from sni_desktop.charts.palette import Palette
    from sni_desktop.core.figure import Mark

pg.setConfigOptions(antialias=True)


class _Items(pg.GraphicsObject):  # type: ignore[misc]
    """A part of the display list as an item of the scene, in the scene's own pixels."""

    def __init__(self, height: float) -> None:
        super().__init__()
        self._items: tuple[Item, ...] = ()
        self._palette, self._family = LIGHT, ""
        self._bounds = QRectF()
        self.setZValue(height)

    def show_items(self, items: tuple[Item, ...], drawing: Drawing, palette: Palette, family: str) -> None:
        """Show other items."""
        self.prepareGeometryChange()
        self._items, self._palette, self._family = items, palette, family
        self._bounds = QRectF(0, 0, drawing.width, drawing.height)
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the whole card."""
        return self._bounds

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Paint the items."""
        paint(painter, self._items, self._palette, self._family)


class PlotView(pg.GraphicsView):  # type: ignore[misc]
    """A card painted by pyqtgraph. The card around it deals with the pointer and the keyboard.

    Frame, view box and labels live as long as the view; only the data's items are exchanged, since clearing
    a whole scene under pyqtgraph crashes it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, background=None)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(self.Shape.NoFrame)
        # The card around it paints the surface, with its round corners.
        self.setStyleSheet("background: transparent; border: none")
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        # A view box lies at -100 by its own choice.
        self._frame, self._labels = _Items(-200), _Items(10)
        self.plot_box = pg.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0)
        # Markers and caps at the edge of the plot are to be seen whole.
        self.plot_box.setFlag(self.plot_box.GraphicsItemFlag.ItemClipsChildrenToShape, enabled=False)
        # Items whose bounds change without notice, as pyqtgraph's do, leave dangling entries in Qt's index.
        self.scene().setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        for item in (self._frame, self.plot_box, self._labels):
            self.scene().addItem(item)

    def show_drawing(self, drawing: Drawing, palette: Palette, family: str) -> None:
        """Show a drawing as large as this widget."""
        self._frame.show_items(drawing.frame, drawing, palette, family)
        self._labels.show_items(drawing.labels, drawing, palette, family)
        plot, box = drawing.plot, self.plot_box
        box.clear()
        box.invertY(plot.y_down)
        box.setGeometry(QRectF(plot.x, plot.y, plot.width, plot.height))
        box.setRange(xRange=plot.x_range, yRange=plot.y_range, padding=0)
        for look, marks in _together(drawing):
            for item in _items(look, marks, drawing, palette):
                box.addItem(item, ignoreBounds=True)


def _together(drawing: Drawing) -> list[tuple[tuple[Any, ...], list[Any]]]:
    """Return the marks that are painted as one item: neighbours that look alike, in rows wherever they stand.

    Lines may cross, and later ones are above; what stands in one row covers nothing in another.
    """
    if not drawing.plot.y_down:
        return [(look, list(marks)) for look, marks in groupby(drawing.marks, _look)]
    found: dict[tuple[Any, ...], list[Any]] = {}
    for mark in drawing.marks:
        found.setdefault(_look(mark), []).append(mark)
    # But for lines, which end in their own markers.
    return sorted(found.items(), key=lambda each: each[0][0] is Dot)


def _look(mark: Mark) -> tuple[Any, ...]:
    """Return what marks share that are painted as one item: each item takes as long as many points."""
    match mark:
        case Line():
            return Line, mark.role, mark.width, mark.dashed
        case Tick():
            return Line, mark.role, 2.0, False
        case Whisker():
            return Whisker, mark.role, mark.horizontal, mark.cap
        case Cell(role=role):
            return (Bar if role is not None else Note,)
        case Band() | Bracket():
            return type(mark), id(mark)
        case _:
            return (type(mark),)


def _items(look: tuple[Any, ...], marks: list[Any], drawing: Drawing, palette: Palette) -> list[Any]:
    """Return the pyqtgraph items of marks that look alike, in data coordinates."""
    kind, *details = look
    if kind is Line:
        role, width, dashed = details
        return [_curve([_points(mark) for mark in marks], _cosmetic(palette, role, width, dashed=dashed))]
    if kind is Band:
        return [_band(marks[0], palette)]
    if kind is Whisker:
        line = _cosmetic(palette, marks[0].role, WHISKER)
        halo = [_cosmetic(palette, Role.SURFACE, HALO)] if has_halo(marks[0]) else []
        return [_whiskers(marks, drawing, each) for each in (*halo, line)]
    if kind is Dot:
        return [_dots(marks, palette)]
    if kind is Bar:
        return [_Boxes([_box(mark) for mark in marks], drawing, palette)]
    return [_bracket(marks[0], drawing, palette)] if kind is Bracket else []


def _points(mark: Line | Tick) -> list[tuple[float, float]]:
    if isinstance(mark, Tick):
        return [(mark.x, mark.y0), (mark.x, mark.y1)]
    return [(point.x, point.y) for point in mark.points]


def _curve(lines: list[list[tuple[float, float]]], line: Any) -> Any:
    """Return lines, each with the points it goes through, that are painted with one pen."""
    import numpy as np  # noqa: PLC0415 - here pyqtgraph has loaded it

    points = np.array([point for each in lines for point in each])
    goes_on = np.ones(len(points), dtype=np.int32)
    goes_on[np.cumsum([len(each) for each in lines]) - 1] = 0
    return pg.PlotCurveItem(points[:, 0], points[:, 1], pen=line, connect=goes_on)


def _cosmetic(palette: Palette, role: Role, width: float, *, dashed: bool = False) -> Any:
    """Return a pen whose width does not follow the data's scale."""
    made = pen(palette[role], width, dashed=dashed)
    made.setCosmetic(True)
    return made


def _band(mark: Band, palette: Palette) -> Any:
    colour = QColor(palette[mark.role])
    colour.setAlphaF(BAND_OPACITY)
    edges = [pg.PlotCurveItem(list(mark.xs), list(values), pen=None) for values in (mark.lows, mark.highs)]
    return pg.FillBetweenItem(*edges, brush=colour)


def _whiskers(marks: list[Whisker], drawing: Drawing, line: Any) -> Any:
    import numpy as np  # noqa: PLC0415 - here pyqtgraph has loaded it

    plot = drawing.plot
    x, y = np.array([mark.at.x for mark in marks]), np.array([mark.at.y for mark in marks])
    low, high = np.array([mark.low for mark in marks]), np.array([mark.high for mark in marks])
    if marks[0].horizontal:
        cap = 2 * marks[0].cap * abs(plot.y_range[1] - plot.y_range[0]) / plot.height
        return pg.ErrorBarItem(x=x, y=y, beam=cap, pen=line, left=x - low, right=high - x)
    cap = 2 * marks[0].cap * abs(plot.x_range[1] - plot.x_range[0]) / plot.width
    return pg.ErrorBarItem(x=x, y=y, beam=cap, pen=line, bottom=y - low, top=high - y)


def _bracket(mark: Bracket, drawing: Drawing, palette: Palette) -> Any:
    line, plot = _cosmetic(palette, mark.role, BRACKET), drawing.plot
    unit = abs(plot.x_range[1] - plot.x_range[0]) / plot.width
    at = plot.x_range[1] + mark.dx * unit
    lines = [[(at - back, y) for back, y in points] for points in bracket_lines(mark, ARM * unit)]
    return _curve(lines, line)


def _dots(marks: list[Dot], palette: Palette) -> Any:
    # Markers with the same pen and brush, the very same, are drawn once and then copied.
    pens = {role: _cosmetic(palette, role, 2.5) for role in {mark.role for mark in marks}}
    brushes = {role: pg.mkBrush(palette[role]) for role in {Role.SURFACE, *pens}}
    return pg.ScatterPlotItem(
        [mark.at.x for mark in marks],
        [mark.at.y for mark in marks],
        size=[mark.size for mark in marks],
        pen=[pens[mark.role] for mark in marks],
        brush=[brushes[Role.SURFACE if mark.hollow else mark.role] for mark in marks],
        pxMode=True,
    )


def _box(mark: Bar | Cell) -> Bar:
    if isinstance(mark, Bar):
        return mark
    assert mark.role is not None  # noqa: S101 - others are not painted
    return Bar(mark.x0, mark.x1, mark.y0, mark.y1, mark.role, mark.about)


class _Boxes(pg.GraphicsObject):  # type: ignore[misc]
    """Bars whose outlines and hatching are painted in pixels, as in every other back end."""

    def __init__(self, marks: list[Bar], drawing: Drawing, palette: Palette) -> None:
        super().__init__()
        self._marks, self._plot, self._palette = marks, drawing.plot, palette
        self._bounds = QRectF()
        for mark in marks:
            self._bounds = self._bounds.united(self._bounds_of(mark))

    def _bounds_of(self, mark: Bar) -> QRectF:
        """Return a bar with what it is grown by."""
        plot, grow = self._plot, mark.grow + 1
        grown_x = grow * abs(plot.x_range[1] - plot.x_range[0]) / plot.width
        grown_y = grow * abs(plot.y_range[1] - plot.y_range[0]) / plot.height
        return _area(mark).adjusted(-grown_x, -grown_y, grown_x, grown_y)

    def boundingRect(self) -> QRectF:
        """Return what holds all the bars."""
        return self._bounds

    def paint(self, painter: QPainter, *_args: object) -> None:
        """Paint the bars in the scene's pixels."""
        boxes = [self._painted(mark) for mark in self._marks]
        painter.save()
        try:
            painter.setTransform(self.sceneTransform().inverted()[0], combine=True)
            paint(painter, boxes, self._palette, "")
        finally:
            painter.restore()

    def _painted(self, mark: Bar) -> Rect:
        corners, grow = self.mapRectToScene(_area(mark)), mark.grow
        return Rect(
            corners.x() - grow,
            corners.y() - grow,
            corners.width() + 2 * grow,
            corners.height() + 2 * grow,
            mark.role,
            radius=grow or 2.0,
            hatched=mark.hatched,
        )


def _area(mark: Bar) -> QRectF:
    return QRectF(QPointF(mark.x0, mark.y0), QPointF(mark.x1, mark.y1)).normalized()

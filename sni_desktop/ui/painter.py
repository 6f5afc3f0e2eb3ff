"""The interactive chart: the one module that knows pyqtgraph.

It shows a drawing: the frame and the labels as they are laid out, and between them the data as pyqtgraph
items in their own coordinates, in a view box that fills the plot area. What is on screen and what is copied
therefore come from the same layout.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsScene

from sni_desktop.charts.drawing import Rect
from sni_desktop.charts.marks import BAND_OPACITY, CAP, WHISKER
from sni_desktop.charts.palette import LIGHT
from sni_desktop.core.figure import Band, Bar, Dot, Line, Note, Role, Tick, Whisker
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
        for mark in drawing.marks:
            for item in _items(mark, drawing, palette):
                box.addItem(item, ignoreBounds=True)


def _items(mark: Mark, drawing: Drawing, palette: Palette) -> list[Any]:
    """Return the pyqtgraph items of a mark, in data coordinates."""
    match mark:
        case Line():
            return [
                pg.PlotCurveItem(
                    [point.x for point in mark.points],
                    [point.y for point in mark.points],
                    pen=_cosmetic(palette, mark.role, mark.width, dashed=mark.dashed),
                )
            ]
        case Band():
            return [_band(mark, palette)]
        case Whisker():
            return [_whisker(mark, drawing, palette)]
        case Dot():
            return [_dot(mark, palette)]
        case Bar():
            return [_bar(mark, drawing, palette)]
        case Tick():
            line = _cosmetic(palette, mark.role, 2.0)
            return [pg.PlotCurveItem([mark.x, mark.x], [mark.y0, mark.y1], pen=line)]
        case Note():
            return []


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


def _whisker(mark: Whisker, drawing: Drawing, palette: Palette) -> Any:
    line = _cosmetic(palette, mark.role, WHISKER)
    x, y = [mark.at.x], [mark.at.y]
    plot = drawing.plot
    if mark.horizontal:
        cap = 2 * CAP * abs(plot.y_range[1] - plot.y_range[0]) / plot.height
        left, right = [mark.at.x - mark.low], [mark.high - mark.at.x]
        return _error_bars(x, y, line, cap, left=left, right=right)
    cap = 2 * CAP * abs(plot.x_range[1] - plot.x_range[0]) / plot.width
    return _error_bars(x, y, line, cap, bottom=[mark.at.y - mark.low], top=[mark.high - mark.at.y])


def _error_bars(x: list[float], y: list[float], line: Any, cap: float, **sides: list[float]) -> Any:
    import numpy as np  # noqa: PLC0415 - here pyqtgraph has loaded it

    arrays = {side: np.array(lengths) for side, lengths in sides.items()}
    return pg.ErrorBarItem(x=np.array(x), y=np.array(y), beam=cap, pen=line, **arrays)


def _dot(mark: Dot, palette: Palette) -> Any:
    fill = Role.SURFACE if mark.hollow else mark.role
    return pg.ScatterPlotItem(
        [mark.at.x],
        [mark.at.y],
        size=mark.size,
        pen=_cosmetic(palette, mark.role, 2.5),
        brush=QColor(palette[fill]),
        pxMode=True,
    )


class _Box(pg.BarGraphItem):  # type: ignore[misc]
    """A bar whose outline and hatching are painted in pixels, as in every other back end."""

    def __init__(self, mark: Bar, drawing: Drawing, palette: Palette) -> None:
        super().__init__(x0=[mark.x0], x1=[mark.x1], y0=[mark.y0], y1=[mark.y1])
        self._mark, self._plot, self._palette = mark, drawing.plot, palette

    def boundingRect(self) -> QRectF:
        """Return the bar with what it is grown by."""
        plot, grow = self._plot, self._mark.grow + 1
        grown_x = grow * abs(plot.x_range[1] - plot.x_range[0]) / plot.width
        grown_y = grow * abs(plot.y_range[1] - plot.y_range[0]) / plot.height
        corner = QPointF(min(self._mark.x0, self._mark.x1), min(self._mark.y0, self._mark.y1))
        opposite = QPointF(max(self._mark.x0, self._mark.x1), max(self._mark.y0, self._mark.y1))
        return QRectF(corner, opposite).adjusted(-grown_x, -grown_y, grown_x, grown_y)

    def paint(self, painter: QPainter, *_args: object) -> None:
        """Paint the bar in the scene's pixels."""
        corners = self.mapRectToScene(
            QRectF(QPointF(self._mark.x0, self._mark.y0), QPointF(self._mark.x1, self._mark.y1)).normalized()
        )
        grow = self._mark.grow
        box = Rect(
            corners.x() - grow,
            corners.y() - grow,
            corners.width() + 2 * grow,
            corners.height() + 2 * grow,
            self._mark.role,
            radius=grow or 2.0,
            hatched=self._mark.hatched,
        )
        painter.save()
        try:
            painter.setTransform(self.sceneTransform().inverted()[0], combine=True)
            paint(painter, [box], self._palette, "")
        finally:
            painter.restore()


def _bar(mark: Bar, drawing: Drawing, palette: Palette) -> Any:
    return _Box(mark, drawing, palette)

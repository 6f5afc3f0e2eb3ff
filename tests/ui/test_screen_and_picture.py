"""The window and a picture of the same size show the same card, although pyqtgraph paints one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import longest
import pytest
from export.comparing import difference
from PySide6.QtGui import QColor, QFontInfo, QImage, QPainter
from PySide6.QtWidgets import QWidget
from studies import BUILT_IN, built_in, kinds_in
from ui.steps import click_line

from sni_desktop.charts.layout import lay_out
from sni_desktop.charts.palette import DARK, LIGHT, Palette
from sni_desktop.core.figure import Role
from sni_desktop.export.qt.fonts import measure_in
from sni_desktop.export.qt.painter import paint
from sni_desktop.export.sizes import SIZES
from sni_desktop.ui.language import speaker_of
from sni_desktop.ui.painter import PlotView

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from sni_desktop.charts.drawing import Drawing
    from sni_desktop.core.figure import Figure
    from sni_desktop.core.survey import Study
    from sni_desktop.export.sizes import Size
    from sni_desktop.ui.main_window import MainWindow


@pytest.fixture
def family(qapp: QApplication) -> str:
    return QFontInfo(qapp.font()).family()


def of_each_kind(study: Study) -> list[tuple[str, Figure]]:
    """Return one figure for each kind of chart."""
    found: dict[str, tuple[str, Figure]] = {}
    for name, _result, figure in kinds_in(study):
        found.setdefault("/".join(name.split("/")[2:]), (name, figure))
    return list(found.values())


def painted(drawing: Drawing, palette: Palette, family: str) -> QImage:
    """Return a drawing as a PNG of 96 dots an inch would have it."""
    image = QImage(round(drawing.width), round(drawing.height), QImage.Format.Format_RGB32)
    image.fill(QColor(palette[Role.SURFACE]))
    painter = QPainter(image)
    try:
        paint(painter, drawing.items, palette, family)
    finally:
        painter.end()
    return image


def on_screen(drawing: Drawing, palette: Palette, family: str, qtbot: QtBot) -> QImage:
    """Return a drawing as pyqtgraph paints it in the window."""
    card = QWidget()
    qtbot.addWidget(card)
    card.setStyleSheet(f"background: {palette[Role.SURFACE]}")
    view = PlotView(card)
    for widget in (card, view):
        widget.resize(round(drawing.width), round(drawing.height))
    card.show()
    view.show_drawing(drawing, palette, family)
    return card.grab().toImage()


def assert_the_same(chart: str, figure: Figure, area: Size, family: str, qtbot: QtBot) -> None:
    width, height = map(round, area.layout)
    for language, palette in (("en", LIGHT), ("fr", DARK), ("nl", LIGHT)):
        drawing = lay_out(figure, width, height, speaker_of(language), measure_in(family))
        found = difference(painted(drawing, palette, family), on_screen(drawing, palette, family, qtbot))
        assert found < 0.05, (chart, language)


@pytest.mark.parametrize("area", SIZES, ids=lambda area: area.id)
@pytest.mark.parametrize("name", BUILT_IN)
def test_the_window_looks_like_the_picture_of_its_size(
    name: str, area: Size, family: str, qtbot: QtBot
) -> None:
    for chart, figure in of_each_kind(built_in(name)):
        assert_the_same(chart, figure, area, family, qtbot)


@pytest.mark.parametrize("area", SIZES, ids=lambda area: area.id)
@pytest.mark.parametrize("name", longest.STUDIES)
def test_the_window_looks_like_the_picture_with_the_longest_labels_of_real_files(
    name: str, area: Size, shared: Path, family: str, qtbot: QtBot
) -> None:
    for chart, figure in longest.long_figures(name, shared):
        assert_the_same(chart, figure, area, family, qtbot)


def test_the_real_window_shows_its_chart_like_the_picture(window: MainWindow) -> None:
    """With its frame: a border and round corners, which no picture has."""
    for line in ("", "Platforms"):
        if line:
            click_line(window, line)
        card = window.view.card
        assert card.drawing is not None
        shown = card.grab().toImage()
        drawn = painted(card.drawing, card.palette_of_roles, card.family)
        assert shown.size() == drawn.size()
        inside = drawn.rect().adjusted(10, 10, -10, -10)
        assert difference(drawn.copy(inside), shown.copy(inside)) < 0.05, line

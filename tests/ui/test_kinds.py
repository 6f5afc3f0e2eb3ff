"""Kinds of charts in the window: chosen, undone, kept where they fit, and copied as they look."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from studies import built_in, kinds_in, mixed
from ui.conftest import PATIENCE
from ui.steps import click_line, click_tab, command, pick, press, words

from sni_desktop.charts.layout import lay_out
from sni_desktop.charts.palette import DARK, LIGHT, Palette
from sni_desktop.core.figure import Role
from sni_desktop.core.query import Show
from sni_desktop.core.text import Speaker
from sni_desktop.export.qt.fonts import measure_in
from sni_desktop.export.qt.painter import paint

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot
    from ui.conftest import Start

    from sni_desktop.charts.drawing import Drawing
    from sni_desktop.core.figure import Figure
    from sni_desktop.ui.main_window import MainWindow


@pytest.fixture
def opened(start: Start, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The window with a survey of two waves: colours, regions and amounts."""
    path = tmp_path / "firms.csv"
    colours, regions = ["red", "green", "green", "blue", "blue", "white"], ["North", "South", "East"]
    rows = [
        f"{2020 + at % 2},{colours[at * 7 // 3 % 6]},{regions[at * 5 // 2 % 3]},{at % 40 + 0.5}"
        for at in range(900)
    ]
    path.write_text("\n".join(["year,colour,region,amount", *rows]), encoding="utf-8")
    window = start(path).window
    qtbot.waitUntil(lambda: "firms" in window.windowTitle(), timeout=PATIENCE)
    if window.assistant.is_open:
        window.assistant.leave()
    click_line(window, "colour")
    click_tab(window, "waves")
    return window


def kinds_on_offer(window: MainWindow) -> list[str]:
    box = window.options.chart_kind
    return [box.itemText(at) for at in range(box.count())] if box.isVisible() else []


def test_the_kinds_that_fit_are_offered_by_name(opened: MainWindow) -> None:
    assert kinds_on_offer(opened) == ["Lines", "Stacked bars", "Flow of ranks"]
    assert opened.options.chart_kind.accessibleName() == "Kind of chart"

    click_tab(opened, "ranking")
    assert kinds_on_offer(opened) == ["Bars", "Dots"]
    click_line(opened, "amount")
    assert kinds_on_offer(opened) == []


def test_choosing_a_kind_draws_it_and_undo_takes_it_back(opened: MainWindow) -> None:
    before = words(opened)
    pick(opened.options.chart_kind, "Flow of ranks")
    assert "possible ranks" in words(opened)

    command(opened, "undo")
    assert words(opened) == before
    assert opened.options.chart_kind.currentText() == "Lines"
    command(opened, "redo")
    assert "possible ranks" in words(opened)


def test_a_key_goes_through_the_kinds(opened: MainWindow) -> None:
    seen = []
    for _time in range(3):
        press(opened, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        seen.append(opened.options.chart_kind.currentText())

    assert seen == ["Stacked bars", "Flow of ranks", "Lines"]


def test_the_list_of_kinds_answers_to_the_keyboard(opened: MainWindow) -> None:
    opened.options.chart_kind.setFocus()
    QTest.keyClick(opened.options.chart_kind, Qt.Key.Key_Down)

    assert opened.store.query.kind == "stacked"
    assert opened.options.chart_kind.hasFocus()


def test_a_kind_goes_on_to_the_next_question_where_it_fits(opened: MainWindow) -> None:
    click_tab(opened, "ranking")
    click_tab(opened, "waves")
    pick(opened.options.chart_kind, "Stacked bars")
    click_line(opened, "region")
    assert opened.options.chart_kind.currentText() == "Stacked bars"

    click_line(opened, "amount")
    assert opened.store.query.kind == ""
    assert opened.store.figure is not None
    assert not opened.message.isVisible() or "error" not in opened.message.objectName()


def test_another_view_begins_with_its_own_kind(opened: MainWindow) -> None:
    pick(opened.options.chart_kind, "Stacked bars")
    click_tab(opened, "ranking")

    assert opened.options.chart_kind.currentText() == "Bars"


def test_only_what_a_kind_can_show_is_offered_to_be_shown(opened: MainWindow) -> None:
    boxes = opened.options.boxes
    assert boxes[Show.INTERVALS].isVisible()
    pick(opened.options.chart_kind, "Stacked bars")
    assert not boxes[Show.INTERVALS].isVisible()
    assert not boxes[Show.PREVIOUS].isVisible()


def test_a_breakdown_is_drawn_in_every_kind(opened: MainWindow) -> None:
    click_tab(opened, "crosstab")
    assert kinds_on_offer(opened) == []
    opened.store.ask(by=("region",))
    assert kinds_on_offer(opened) == ["Table", "Grouped bars", "Stacked bars", "Dots", "Small multiples"]
    for name in kinds_on_offer(opened):
        pick(opened.options.chart_kind, name)
        assert "North" in words(opened)
    assert opened.options.boxes[Show.INTERVALS].isVisible()


# What is on screen is what is copied

SIZE = (900, 560)
_MOST = 0.015
"""The root mean square of what the two painters may differ by, of full contrast."""


def drawings() -> dict[str, Figure]:
    found = {name: figure for name, _result, figure in kinds_in(mixed(), "group")}
    found |= {name: figure for name, _result, figure in kinds_in(built_in("sni-social-media"))}
    # One of each kind is enough.
    kept: dict[str, Figure] = {}
    for name, figure in found.items():
        kept.setdefault("/".join(name.split("/")[2:4]), figure)
    return kept


def painted(drawing: Drawing, palette: Palette, family: str) -> QImage:
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor(palette[Role.SURFACE]))
    painter = QPainter(image)
    try:
        paint(painter, drawing.items, palette, family)
    finally:
        painter.end()
    return image


def shown_by_pyqtgraph(drawing: Drawing, palette: Palette, family: str, qtbot: QtBot) -> QImage:
    from sni_desktop.ui.painter import PlotView

    around = QWidget()
    around.setStyleSheet(f"background: {palette[Role.SURFACE]}")
    around.resize(*SIZE)
    view = PlotView(around)
    view.resize(*SIZE)
    qtbot.addWidget(around)
    around.show()
    view.show_drawing(drawing, palette, family)
    return around.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def pixels(image: QImage) -> np.ndarray:
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 4 * image.width()].reshape(image.height(), image.width(), 4)[:, :, :3].astype(float)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_the_window_and_the_copy_look_alike_in_every_kind(
    palette: Palette, qapp: QApplication, qtbot: QtBot
) -> None:
    family = QFontInfo(qapp.font()).family()
    figures = drawings()
    assert len(figures) >= 15
    for name, figure in figures.items():
        drawing = lay_out(figure, *SIZE, Speaker("en"), measure_in(family))
        copied = pixels(painted(drawing, palette, family))
        shown = pixels(shown_by_pyqtgraph(drawing, palette, family, qtbot))
        assert copied.shape == shown.shape
        rms = np.sqrt(np.mean((copied - shown) ** 2)) / 255
        assert rms < _MOST, (name, rms)

"""Breaking a question down: by the panel, by dropping a question, from the tree's menu and by a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTreeView
from ui.conftest import PATIENCE
from ui.steps import (
    LEFT,
    cells,
    click_heading,
    click_line,
    click_tab,
    command,
    current_line,
    headings,
    lines_of,
    plain,
    press,
    shown,
    words,
)

from sni_desktop.charts.crosstab_words import CHOOSE
from sni_desktop.core.figure import Cell
from sni_desktop.ui.chart_view import VIEWS
from sni_desktop.ui.crossing import QUESTION, as_mime, dragged

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot
    from ui.conftest import Start

    from sni_desktop.core.query import Query
    from sni_desktop.ui.main_window import MainWindow

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def opened(start: Start, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The window with a survey in which those in the East say yes more often, looking at that question."""
    path = tmp_path / "plans.csv"
    rows = []
    for at in range(720):
        region = ("North", "East", "South")[at % 3]
        yes = at % 5 < (4 if region == "East" else 1)
        size, sector, owner = ("Small", "Large")[at // 3 % 2], "ABC"[at % 7 % 3], "DE"[at % 11 % 2]
        rows.append(f"{'Yes' if yes else 'No'},{region},{size},{sector},{owner},{at % 37 + at / 1000}")
    path.write_text("\n".join(["Plans,Region,Size,Sector,Owner,Turnover", *rows]), encoding="utf-8")
    window = start(path).window
    qtbot.waitUntil(lambda: "plans" in window.windowTitle(), timeout=PATIENCE)
    click_line(window, "Plans")
    return window


def query(window: MainWindow) -> Query:
    found = window.store.query
    assert found is not None
    return found


def study_of(window: MainWindow) -> str:
    return query(window).study


def id_of(window: MainWindow, label: str) -> str:
    study = window.store.study
    assert study is not None
    return next(each.id for each in study.questions if each.label.in_language("en") == label)


def line(window: MainWindow, label: str) -> QModelIndex:
    return window.navigator.model.find(study_of(window), id_of(window, label))


def mime_of(window: MainWindow, label: str) -> QMimeData:
    return window.navigator.model.mimeData([line(window, label)])


def drop(target: QWidget, mime: QMimeData, at: QPoint | None = None, *, let_go: bool = True) -> bool:
    """Drag something onto a widget as Qt does; return whether it would be taken."""
    point = at or target.rect().center()
    what = (Qt.DropAction.CopyAction, mime, LEFT, MODIFIER.NoModifier)
    enter = QDragEnterEvent(point, *what)
    QApplication.sendEvent(target, enter)
    taken = enter.isAccepted()
    if taken and isinstance(target.parent(), QTreeView):
        move = QDragMoveEvent(point, *what)
        QApplication.sendEvent(target, move)
        taken = move.isAccepted()
    if taken and let_go:
        QApplication.sendEvent(target, QDropEvent(QPointF(point), *what))
    return taken


def drop_on_line(window: MainWindow, label: str, onto: str) -> bool:
    tree = window.navigator.tree
    index = line(window, onto)
    tree.scrollTo(index)
    return drop(tree.viewport(), mime_of(window, label), tree.visualRect(index).center())


# The tab


def test_without_a_breakdown_the_card_invites_to_choose_one(opened: MainWindow) -> None:
    click_tab(opened, "crosstab")

    assert VIEWS[opened.view.tabs.currentIndex()] == "crosstab"
    assert opened.view.card.empty.isVisible()
    assert opened.view.card.empty.label.text() == CHOOSE.source
    assert opened.view.card.accessibleName() == CHOOSE.source
    assert opened.view.model.rowCount() == 0
    click_tab(opened, "ranking")
    assert not opened.view.card.empty.isVisible()


def test_the_crosstab_has_its_key_and_its_tab_between_attitudes_and_data(opened: MainWindow) -> None:
    press(opened.view.card, KEY.Key_4, MODIFIER.ControlModifier)

    assert query(opened).chart == "crosstab"
    assert VIEWS.index("attitudes") < VIEWS.index("crosstab") < VIEWS.index("data")


def test_published_figures_have_no_crosstab_and_the_tab_says_so(window: MainWindow) -> None:
    at = VIEWS.index("crosstab")

    assert not window.view.tabs.isTabEnabled(at)
    assert "respondents" in window.view.tabs.tabToolTip(at)
    assert not window.actions_["break_down"].isEnabled()


# Dropping questions


def test_a_question_dropped_on_the_card_breaks_the_shown_one_down(opened: MainWindow) -> None:
    assert drop(opened.view.card, mime_of(opened, "Region"))

    assert query(opened).chart == "crosstab"
    assert query(opened).question == id_of(opened, "Plans")
    assert query(opened).by == (id_of(opened, "Region"),)
    assert "20% in “East”, 80% elsewhere" in words(opened)
    assert current_line(opened) == "Plans"


def test_a_second_question_stands_beside_the_first_and_undo_takes_it_away(opened: MainWindow) -> None:
    drop(opened.view.card, mime_of(opened, "Region"))
    drop(opened.view.card, mime_of(opened, "Size"))
    assert query(opened).by == (id_of(opened, "Region"), id_of(opened, "Size"))
    drop(opened.view.card, mime_of(opened, "Region"))
    assert query(opened).by == (id_of(opened, "Region"), id_of(opened, "Size"))

    command(opened, "undo")
    assert query(opened).by == (id_of(opened, "Region"),)
    command(opened, "undo")
    assert query(opened).chart != "crosstab"


def test_what_cannot_be_columns_is_not_taken(opened: MainWindow) -> None:
    card, before = opened.view.card, query(opened)

    assert not drop(card, mime_of(opened, "Turnover"))
    assert not drop(card, mime_of(opened, "Plans"))
    assert not drop(card, as_mime("another study", id_of(opened, "Region")))
    assert not drop(card, as_mime(study_of(opened), "no such question"))
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("file.csv")])
    assert drop(card, files, let_go=False)  # by the window
    assert not card.is_taking
    strange = QMimeData()
    strange.setData(QUESTION, b"\xff not ours")
    assert not drop(card, strange)
    assert query(opened) == before


def test_five_breakdowns_are_too_many(opened: MainWindow) -> None:
    click_line(opened, "Turnover")
    for label in ("Plans", "Region", "Size", "Sector"):
        assert drop(opened.view.card, mime_of(opened, label))
    before = query(opened)
    assert not drop(opened.view.card, mime_of(opened, "Owner"))
    menu = menu_of(opened, "Owner")
    assert not menu.actions()[0].isEnabled()
    menu.close()
    assert query(opened) == before
    assert len(before.by) == 4


def test_the_card_shows_that_it_takes_what_is_held_over_it(opened: MainWindow) -> None:
    card = opened.view.card
    before = card.grab().toImage()
    drop(card, mime_of(opened, "Region"), let_go=False)
    assert card.is_taking
    assert card.grab().toImage() != before
    QApplication.sendEvent(card, QDragLeaveEvent())
    assert not card.is_taking
    assert card.grab().toImage() == before


def test_a_question_dropped_on_another_one_breaks_that_one_down(opened: MainWindow) -> None:
    assert drop_on_line(opened, "Region", "Size")

    assert query(opened).question == id_of(opened, "Size")
    assert query(opened).by == (id_of(opened, "Region"),)
    assert current_line(opened) == "Size"


def test_a_number_can_be_broken_down_but_breaks_nothing_down(opened: MainWindow) -> None:
    assert not drop_on_line(opened, "Turnover", "Region")
    assert not drop_on_line(opened, "Region", "Region")
    assert drop_on_line(opened, "Region", "Turnover")
    assert query(opened).question == id_of(opened, "Turnover")
    assert opened.view.model.rowCount() > 0


def test_what_is_dragged_says_what_it_is(opened: MainWindow) -> None:
    model = opened.navigator.model

    assert model.mimeTypes() == [QUESTION]
    assert dragged(mime_of(opened, "Region")) == (study_of(opened), id_of(opened, "Region"))
    assert model.supportedDragActions() == Qt.DropAction.CopyAction
    draggable = {
        shown(index) for index in lines_of(model) if model.flags(index) & Qt.ItemFlag.ItemIsDragEnabled
    }
    assert {"Region", "Plans"} <= draggable
    assert "plans" not in draggable
    assert dragged(QMimeData()) is None


# Dragging does not open


def mouse(window: MainWindow, kind: QEvent.Type, at: QPoint, *, held: bool) -> None:
    viewport = window.navigator.tree.viewport()
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
    buttons = LEFT if held else Qt.MouseButton.NoButton
    where = QPointF(at), viewport.mapToGlobal(QPointF(at))
    QApplication.sendEvent(viewport, QMouseEvent(kind, *where, button, buttons, MODIFIER.NoModifier))


def test_a_question_opens_when_it_is_let_go_and_not_before(opened: MainWindow) -> None:
    tree = opened.navigator.tree
    tree.scrollTo(line(opened, "Size"))
    at = tree.visualRect(line(opened, "Size")).center()

    mouse(opened, QEvent.Type.MouseButtonPress, at, held=True)
    assert query(opened).question == id_of(opened, "Plans")
    mouse(opened, QEvent.Type.MouseButtonRelease, at, held=False)
    assert query(opened).question == id_of(opened, "Size")


def test_a_question_that_is_dragged_is_not_opened(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    tree, started = opened.navigator.tree, []
    monkeypatch.setattr(QTreeView, "startDrag", lambda _tree, actions: started.append(actions))
    tree.scrollTo(line(opened, "Region"))
    at = tree.visualRect(line(opened, "Region")).center()

    mouse(opened, QEvent.Type.MouseButtonPress, at, held=True)
    for step in range(4, 60, 4):
        if not started:
            mouse(opened, QEvent.Type.MouseMove, at + QPoint(step, 0), held=True)
    assert started
    assert query(opened).question == id_of(opened, "Plans")
    assert current_line(opened) == "Plans"
    mouse(opened, QEvent.Type.MouseButtonRelease, at, held=False)
    assert query(opened).question == id_of(opened, "Plans")


# Menu and keys


def menu_of(window: MainWindow, label: str, *, by_key: bool = False) -> QMenu:
    tree = window.navigator.tree
    at = tree.visualRect(line(window, label)).center()
    reason = QContextMenuEvent.Reason.Keyboard if by_key else QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(tree.viewport(), QContextMenuEvent(reason, at, tree.viewport().mapToGlobal(at)))
    return next(each for each in tree.findChildren(QMenu) if each.isVisible())


def test_the_menu_of_a_question_breaks_the_shown_one_down_by_it(opened: MainWindow) -> None:
    menu = menu_of(opened, "Region")
    (action,) = menu.actions()
    assert action.text().replace("&", "") == "Break down by this question"
    action.trigger()
    menu.close()

    assert query(opened).question == id_of(opened, "Plans")
    assert query(opened).by == (id_of(opened, "Region"),)


def test_the_menu_offers_only_what_can_be(opened: MainWindow) -> None:
    menu = menu_of(opened, "Turnover")
    assert not menu.actions()[0].isEnabled()
    menu.close()


def test_a_breakdown_is_chosen_with_the_keyboard_alone(opened: MainWindow) -> None:
    """First the breakdown, then the questions to break down, one after the other."""
    tree = opened.navigator.tree
    tree.setFocus()
    tree.setCurrentIndex(line(opened, "Region"))
    press(tree, KEY.Key_B, MODIFIER.ControlModifier | MODIFIER.ShiftModifier)
    assert query(opened).by == (id_of(opened, "Region"),)
    assert "not crossed with itself" in opened.view.card.empty.label.text()

    press(tree, KEY.Key_Up)
    assert current_line(opened) == "Plans"
    assert query(opened).chart == "crosstab"
    assert "20% in “East”, 80% elsewhere" in words(opened)


def test_the_menu_key_opens_the_menu_of_the_current_question(opened: MainWindow) -> None:
    opened.navigator.tree.setCurrentIndex(line(opened, "Region"))
    menu = menu_of(opened, "Plans", by_key=True)
    menu.actions()[0].trigger()
    menu.close()

    assert query(opened).by == (id_of(opened, "Region"),)


# What is seen


def test_the_table_under_the_crosstab_has_the_same_numbers(opened: MainWindow) -> None:
    drop(opened.view.card, mime_of(opened, "Region"))
    table = opened.view.table

    assert headings(table)[:2] == ["Answer", "Total"]
    assert set(headings(table)[2:]) == {"East (A)", "North (B)", "South (C)"}
    rows = {row[0]: row[1:] for row in cells(table)}
    assert rows["Base (n)"] == ["720", "240", "240", "240"]
    assert rows["Yes"] == ["40%", "80% ▲ BC", "20% ▼", "20% ▼"]
    assert rows["Test of the whole"][1] == "p < 0.001"


def test_sorting_the_table_keeps_bases_and_tests_together(opened: MainWindow, qtmodeltester) -> None:
    drop(opened.view.card, mime_of(opened, "Region"))
    qtmodeltester.check(opened.view.model, force_py=True)
    click_heading(opened.view.table, "East (A)")

    first = [row[0] for row in cells(opened.view.table)]
    assert set(first[:2]) == {"Yes", "No"}
    assert set(first[2:]) == {"Base (n)", "Test of the whole"}


def test_the_tree_passes_the_model_test(opened: MainWindow, qtmodeltester) -> None:
    qtmodeltester.check(opened.navigator.model, force_py=True)


def test_cells_are_walked_through_with_the_arrow_keys_and_read_out(opened: MainWindow) -> None:
    drop(opened.view.card, mime_of(opened, "Region"))
    card = opened.view.card
    card.setFocus()
    told = set()
    for _step in range(20):
        press(card, KEY.Key_Right)
        assert card.spot is not None
        told.add(plain(card.spot.about))
    assert any("higher than" in each and "East" in each for each in told)
    assert "East" in card.accessibleDescription()


def test_the_chart_is_copied_like_any_other(opened: MainWindow, qtbot: QtBot) -> None:
    drop(opened.view.card, mime_of(opened, "Region"))
    assert opened.actions_["copy"].isEnabled()
    QApplication.clipboard().setText("something else")
    command(opened, "copy")

    qtbot.waitUntil(lambda: "image/png" in QApplication.clipboard().mimeData().formats(), timeout=PATIENCE)


def test_language_and_theme_change_nothing_but_words_and_colours(
    opened: MainWindow, analyses: list[object]
) -> None:
    drop(opened.view.card, mime_of(opened, "Region"))
    made = len(analyses)
    for name in ("language_fr", "language_nl", "language_de", "theme_dark", "theme_light", "language_en"):
        command(opened, name)
        assert "80" in words(opened)
    assert len(analyses) == made


def test_the_interactive_card_draws_the_shaded_cells(opened: MainWindow) -> None:
    drop(opened.view.card, mime_of(opened, "Region"))
    card = opened.view.card
    assert card.is_interactive
    assert card.drawing is not None
    shaded = [mark for mark in card.drawing.marks if isinstance(mark, Cell) and mark.role is not None]
    assert shaded
    image, mark = card.grab().toImage(), shaded[0]
    plot = card.drawing.plot
    x, y = plot.across(mark.x0) + 4, plot.down((mark.y0 + mark.y1) / 2)
    ratio = image.devicePixelRatio()
    assert image.pixelColor(round(x * ratio), round(y * ratio)).name() == card.palette_of_roles[mark.role]


def test_nothing_is_read_wrongly_at_any_size(opened: MainWindow, qtbot: QtBot) -> None:
    from ui.looks import misplaced

    drop(opened.view.card, mime_of(opened, "Region"))
    drop(opened.view.card, mime_of(opened, "Size"))
    for size in ((820, 560), (1220, 780), (1600, 950)):
        opened.resize(*size)
        QTest.qWait(20)
        drawing = opened.view.card.drawing
        assert drawing is not None
        assert not list(misplaced(drawing, opened.view.card.family))

"""The models behind the tree, the lists and the tables keep Qt's rules, whatever they show."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
import studies
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from ui.steps import lines_of, shown

from sni_desktop.charts.table import tabulate
from sni_desktop.core.survey import Answers, Cells
from sni_desktop.core.text import Speaker
from sni_desktop.ui.choices import ChoiceModel
from sni_desktop.ui.models import ResultModel, RowsModel
from sni_desktop.ui.navigator import StudyTree

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

ENGLISH, FRENCH = Speaker("en"), Speaker("fr")
BUILT_IN = tuple(studies.built_in(name) for name in studies.BUILT_IN)
DOWN = Qt.SortOrder.DescendingOrder


def rows_model(**columns: list[str]) -> RowsModel:
    """Return a model of a file with these columns."""
    cells = []
    for name, texts in columns.items():
        values = tuple(dict.fromkeys(texts))
        cells.append(Cells(name, np.array([values.index(text) for text in texts], np.int32), values))
    n = len(next(iter(columns.values())))
    return RowsModel(Answers(n, np.zeros(n, np.uint16), {}, tuple(cells)))


def column_of(model: ResultModel | RowsModel, at: int = 0) -> list[str]:
    return [shown(model.index(row, at)) for row in range(model.rowCount())]


def test_the_tree_of_studies_is_a_model(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    tree = StudyTree()
    qtmodeltester.check(tree)
    for speaker in (ENGLISH, FRENCH):
        for wanted in ("", "social", "no such word", "  "):
            tree.show(BUILT_IN, speaker, wanted)
    tree.show((), ENGLISH, "")
    assert tree.rowCount() == 0
    tree.show(BUILT_IN, ENGLISH, "")
    assert [shown(tree.index(row, 0)) for row in range(tree.rowCount())] == [
        study.title.in_language("en") for study in BUILT_IN
    ]


def test_every_line_of_the_tree_says_the_whole_on_hover(qtbot: QtBot) -> None:
    tree = StudyTree()
    tree.show(BUILT_IN, ENGLISH, "")
    assert all(index.data(Qt.ItemDataRole.ToolTipRole) for index in lines_of(tree))


def test_a_list_of_choices_is_a_model(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    choices = ChoiceModel(all_is_none=True)
    qtmodeltester.check(choices)
    choices.show([("a", "First"), ("b", "Second"), ("c", "Third")], ["a", "b"])
    with qtbot.waitSignal(choices.chosen) as chosen:
        choices.setData(choices.index(2, 0), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert chosen.args == [()]
    with qtbot.waitSignal(choices.chosen) as chosen:
        choices.setData(choices.index(0, 0), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert chosen.args == [("b", "c")]
    choices.show([], [])


def test_the_last_choice_cannot_be_taken_away(qtbot: QtBot) -> None:
    choices = ChoiceModel(all_is_none=True)
    choices.show([("a", "First"), ("b", "Second")], ["b"])
    with qtbot.assertNotEmitted(choices.chosen):
        role = Qt.ItemDataRole.CheckStateRole
        assert not choices.setData(choices.index(1, 0), Qt.CheckState.Unchecked.value, role)
    assert choices.index(1, 0).data(role) == Qt.CheckState.Checked


def test_the_table_of_a_chart_is_a_model(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = ResultModel()
    qtmodeltester.check(model)
    for study in BUILT_IN:
        for _name, result, _figure in studies.figures_of(study):
            model.show(tabulate(result), ENGLISH)
            for at in range(-1, model.columnCount()):
                model.sort(at, DOWN)
                model.show(tabulate(result), FRENCH)
    model.show(None, ENGLISH)
    assert (model.rowCount(), model.columnCount()) == (0, 0)


def test_the_rows_of_a_file_are_a_model(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = rows_model(age=["9", "10", "", "9"], name=["b", "A", "c", "a"])
    qtmodeltester.check(model)
    for at in (0, 1, -1):
        for order in Qt.SortOrder:
            model.sort(at, order)
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0


def test_what_is_selected_stays_selected_when_rows_are_sorted(qtbot: QtBot) -> None:
    model = rows_model(age=["30", "4", "100"])
    selected = QPersistentModelIndex(model.index(2, 0))
    model.sort(0)
    assert selected.row() == 2
    model.sort(0, DOWN)
    assert (selected.row(), selected.data()) == (0, "100")


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["9", "10", "-3", "1.5"], ["-3", "1.5", "9", "10"]),
        (["9,5", "10,25", "2"], ["2", "9,5", "10,25"]),
        (["b", "C", "a"], ["a", "b", "C"]),
        (["9", "10", "ten"], ["10", "9", "ten"]),
        (["5", "", "4"], ["", "4", "5"]),
    ],
)
def test_rows_are_sorted_by_size_where_all_are_numbers_and_by_letter_elsewhere(
    qtbot: QtBot, texts: list[str], expected: list[str]
) -> None:
    model = rows_model(column=texts)
    model.sort(0)
    assert column_of(model) == expected
    model.sort(-1)
    assert column_of(model) == texts


def test_rows_that_are_alike_keep_their_order(qtbot: QtBot) -> None:
    model = rows_model(key=["b", "a", "b", "a"], number=["1", "2", "3", "4"])
    model.sort(0)
    assert column_of(model, 1) == ["2", "4", "1", "3"]
    model.sort(0, DOWN)
    assert column_of(model, 1) == ["1", "3", "2", "4"]


def test_headings_stand_over_their_columns(qtbot: QtBot) -> None:
    model = rows_model(age=["1"], name=["b"])
    across, role = Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole
    assert [model.headerData(at, across, role) for at in range(2)] == ["age", "name"]
    assert model.headerData(7, across, role) is None
    assert model.headerData(0, Qt.Orientation.Vertical, role) == "1"
    assert model.data(QModelIndex(), role) is None

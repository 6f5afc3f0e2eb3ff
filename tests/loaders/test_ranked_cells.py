"""Rankings in one cell: each item has a place, and ticked boxes stay what they are."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import Choices, Kind
from sni_desktop.loaders.accounting import account
from sni_desktop.loaders.registry import open_survey

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sni_desktop.core.survey import Study

ITEMS = ("Prix", "Qualité", "Délai, en jours", "Service")
ORDERS = list(permutations(ITEMS))


def read(folder: Path, cells: Sequence[str]) -> Study:
    rows = "".join(f'{row},"{cell}"\n' for row, cell in enumerate(cells))
    (folder / "forms.csv").write_text(f"ID,Classez\n{rows}", "utf-8")
    return open_survey(folder / "forms.csv", Progress())


@pytest.mark.parametrize("form", ["{};", "{}"])
def test_the_same_items_in_other_orders_are_a_ranking(tmp_path: Path, form: str) -> None:
    cells = [form.format(";".join(order)) for order in ORDERS]
    study = read(tmp_path, [*cells, "", "Prix;Service;" if form == "{};" else "Prix;Service"])
    items = [each for each in study.questions if each.columns == ("Classez",)]
    assert [each.kind for each in items] == [Kind.SINGLE] * 4
    assert {each.label.in_language("") for each in items} == {f"{item} – Classez" for item in ITEMS}
    assert study.answers is not None
    first = study.answers.by_question[next(each.id for each in items if "Prix" in each.id)]
    assert isinstance(first, Choices)
    assert first.codes.tolist() == [*(order.index("Prix") + 1 for order in ORDERS), 0, 1]
    assert [account(study, item).unread for item in items] == [0, 0, 0, 0]
    assert sorted(account(study, item).blank for item in items) == [1, 1, 2, 2]
    assert "ranking_items" in {each.code for each in study.findings}


def test_ticked_boxes_are_no_ranking(tmp_path: Path) -> None:
    cells = [";".join(ITEMS[: 1 + row % 4]) + ";" for row in range(24)]
    study = read(tmp_path, cells)
    assert [each.kind for each in study.questions if each.columns == ("Classez",)] == [Kind.MULTIPLE]


def test_boxes_that_everybody_ticked_are_no_ranking(tmp_path: Path) -> None:
    study = read(tmp_path, [";".join(ITEMS) + ";"] * 20 + ["Prix;Service;"])
    assert "ranking_items" not in {each.code for each in study.findings}


@pytest.mark.parametrize("place", ["Classez [Rang {}]", "Classez [{}]", "Classez - Place {}"])
def test_a_column_for_each_place_is_a_ranking(tmp_path: Path, place: str) -> None:
    headers = ",".join(f'"{place.format(number)}"' for number in range(1, 4))
    orders = [*permutations(("Prix", "Qualité", "Service")), ("Prix", "", ""), ("", "", "")]
    rows = "".join(f"{row},{','.join(order)}\n" for row, order in enumerate(orders))
    (tmp_path / "answers.csv").write_text(f"id,{headers}\n{rows}", "utf-8")
    study = open_survey(tmp_path / "answers.csv", Progress())
    items = {question.label.in_language(""): question for question in study.questions[1:]}
    assert set(items) == {"Prix – Classez", "Qualité – Classez", "Service – Classez"}
    assert study.answers is not None
    price = study.answers.by_question[items["Prix – Classez"].id]
    assert isinstance(price, Choices)
    assert price.codes.tolist() == [order.index("Prix") + 1 if "Prix" in order else 0 for order in orders]
    found = account(study, items["Qualité – Classez"])
    assert (found.answers, found.blank, found.unread) == (6, 2, 0)


def test_mentions_of_more_brands_than_places_stay_choices(tmp_path: Path) -> None:
    rows = "".join(
        f"{row},brand {row % 5},brand {(row + 1) % 5},brand {(row + 2) % 5}\n" for row in range(30)
    )
    header = "id,Which? [1],Which? [2],Which? [3]\n"
    (tmp_path / "answers.csv").write_text(header + rows, "utf-8")
    study = open_survey(tmp_path / "answers.csv", Progress())
    assert "ranking_items" not in {each.code for each in study.findings}

"""Names of columns: which are those of weights."""

from __future__ import annotations

import pytest

from sni_desktop.core.names import is_brief, is_weight_name, is_weight_of_bodies


@pytest.mark.parametrize(
    "name",
    [
        "wgt",
        "weight",
        "weight_a",
        "dweight",
        "pspwght",
        "anweight",
        "Poids",
        "pondération",
        "Gewichtung",
        "weegfactor",
    ],
)
def test_names_of_weights(name: str) -> None:
    assert is_weight_name([name])


@pytest.mark.parametrize(
    "name", ["age", "Body weight", "weight_kg", "Poids corporel", "overweight", "Lost weight"]
)
def test_other_names(name: str) -> None:
    assert not is_weight_name([name])


def test_a_name_is_brief_and_a_question_is_not() -> None:
    assert is_brief("Weight of the respondent")
    assert not is_brief("What is your weight in the morning?")


def test_kilograms_are_no_survey_weights() -> None:
    assert is_weight_of_bodies(72.5)
    assert not is_weight_of_bodies(0.99)
    assert not is_weight_of_bodies(2500.0)

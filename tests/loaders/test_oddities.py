"""Columns without a codebook: dates, weights, and what looks odd in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sni_desktop.analysis.samples import set_aside
from sni_desktop.analysis.weights import suggested_weight
from sni_desktop.core.decisions import CallMissing, Merge
from sni_desktop.core.progress import Progress
from sni_desktop.core.query import Query
from sni_desktop.core.survey import Amounts, Kind
from sni_desktop.core.text import Speaker
from sni_desktop.loaders import delimited
from sni_desktop.loaders.corrections import with_kind
from sni_desktop.loaders.decisions import decide
from sni_desktop.loaders.oddities import sentinels
from sni_desktop.loaders.registry import open_survey

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from sni_desktop.core.findings import Finding
    from sni_desktop.core.survey import Study

    Read = Callable[..., Study]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Read columns, given as header and cells, beside one of answers."""

    def study(**columns: Sequence[str]) -> Study:
        path = tmp_path / "survey.tsv"
        n = len(next(iter(columns.values())))
        given = {"group": ["a", "b"] * n, **columns}
        rows = zip(*([header, *cells[:n]] for header, cells in given.items()), strict=True)
        path.write_text("\n".join(map("\t".join, rows)) + "\n", encoding="utf-8")
        return delimited.load(path, Progress())

    return study


def finding(study: Study, code: str) -> Finding | None:
    return next((each for each in study.findings if each.code == code), None)


# -- Dates ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "cells",
    [
        ["2019-07-23", "2019-07-24", ""],
        ["2019-07-23 10:10:10", "2019-07-24 09:00:00", "2019-07-24 09:00:00"],
        ["23/7/2019", "1/8/2019", "2/8/2019"],
        ["7/23/19", "8/1/19", "8/2/19"],
    ],
)
def test_columns_of_dates_are_no_choices(read: Read, cells: list[str]) -> None:
    study = read(when=cells)
    assert study.question("when").kind is Kind.DATE
    assert "when" not in study.answers.by_question
    assert finding(study, "ambiguous_dates") is None


def test_dates_of_which_the_month_may_come_first_are_said(read: Read) -> None:
    found = finding(read(when=["3/4/2019", "5/6/2019"]), "ambiguous_dates")
    assert found.is_odd
    assert (found.question, found.column) == ("when", "when")


def test_times_alone_are_no_dates(read: Read) -> None:
    assert read(when=["10:10:10", "11:00:00", "10:10:10"]).question("when").kind is Kind.SINGLE


# -- Weights -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["wgt", "weight", "weight_a", "dweight", "pspwght", "anweight", "poids", "gewicht"]
)
def test_weights_are_recognised_and_suggested(read: Read, name: str) -> None:
    study = read(**{name: ["0.5", "1.25", "1", "1.5"]})
    assert study.question(name).kind is Kind.WEIGHT
    assert isinstance(study.answers.by_question[name], Amounts)
    assert suggested_weight(study).id == name


def test_all_weights_are_set_aside(read: Read) -> None:
    study = read(dweight=["0.5", "1.5", "1"], pspwght=["0.4", "1.6", "1.1"])
    assert {"dweight", "pspwght"} <= set_aside(study, Query(study.id, "group", "crosstab"))


@pytest.mark.parametrize(
    ("name", "cells"),
    [
        ("weight", ["65.5", "80", "92.5", "71"]),
        ("weight", ["-0.5", "1.25", "1"]),
        ("weight_kg", ["0.5", "1.25", "1"]),
        ("income", ["0.5", "1.25", "1"]),
    ],
)
def test_other_numbers_are_no_weights(read: Read, name: str, cells: list[str]) -> None:
    assert read(**{name: cells}).question(name).kind is Kind.NUMBER


def test_a_person_may_call_any_numbers_weights_and_any_text_a_date(read: Read) -> None:
    study = read(factor=["0.5", "1.25", "1"], day=["May 1", "May 2", "May 3"])
    weighted = with_kind(study, "factor", Kind.WEIGHT)
    assert weighted.question("factor").kind is Kind.WEIGHT
    assert weighted.answers.by_question["factor"].values.tolist() == [0.5, 1.25, 1.0]
    assert suggested_weight(weighted).id == "factor"
    dated = with_kind(study, "day", Kind.DATE)
    assert dated.question("day").kind is Kind.DATE
    assert "day" not in dated.answers.by_question


# -- Codes for "don't know" ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("numbers", "apart"),
    [
        ([1, 2, 3, 4, 5, 8, 9], {8, 9}),
        ([1, 2, 3, 4, 9], {9}),
        ([*range(11), 77, 88, 99], {77, 88, 99}),
        ([*range(18, 95), 98, 99], {98, 99}),
        ([1972, 1990, 2018, 9999], {9999}),
        ([1, 2, 3, -1], {-1}),
        ([0, 1, 2, -99, -98], {-99, -98}),
        ([3.5, 2.25, 7.0, -999], {-999}),
        ([1, 2, 3, 4, 5, 6, 7, 8, 9], set()),
        ([-1, 0, 1], set()),
        ([-2, -1, 0, 1, 2], set()),
        ([1, 2, 4, 6, 7], set()),
        ([*range(101)], set()),
        ([-5, 0, 8], set()),
        ([1, 9], set()),
        ([], set()),
    ],
)
def test_which_codes_stand_apart(numbers: list[float], apart: set[float]) -> None:
    assert sentinels(numbers) == apart


@given(st.lists(st.integers(-9999, 9999) | st.floats(-1e6, 1e6)))
def test_what_stands_apart_is_among_the_numbers_and_never_all_of_them(numbers: list[float]) -> None:
    found = sentinels(numbers)
    assert found <= set(numbers)
    assert not numbers or found != set(numbers)


def test_codes_for_dont_know_are_kept_and_a_remedy_is_offered(read: Read) -> None:
    study = read(q=["1", "2", "3", "4", "8", "9", "9"])
    found = finding(study, "sentinel")
    assert found.is_odd
    assert [remedy.decision for remedy in found.remedies] == [CallMissing("q", ("8", "9"))]
    assert Speaker().say(found.text) == "Codes of “q” that may mean “don't know” or “no answer”: 8 and 9."
    assert (study.answers.by_question["q"].codes > 0).all()


# -- Languages -----------------------------------------------------------------------------------------


def test_answers_in_several_languages_may_be_merged(read: Read) -> None:
    study = read(q=["Oui", "Ja", "Non", "Oui", "Nee", "Ja", "Oui", "Non", "Parfois"])
    found = finding(study, "several_languages")
    assert found.is_odd
    assert {remedy.decision for remedy in found.remedies} == {
        Merge("q", ("Oui", "Ja")),
        Merge("q", ("Non", "Nee")),
    }
    assert len(study.question("q").options) == 5


def test_one_language_is_not_several(read: Read) -> None:
    assert finding(read(q=["Ja", "Nee", "Neen", "Weet niet", "Geen mening"]), "several_languages") is None


@pytest.mark.parametrize("last", ["Total,60,180", "Totaal,,180", "Somme :,60,180.5", "Ø,1,2\nMittelwert,2,6"])
def test_a_row_of_totals_below_the_answers_is_told(tmp_path: Path, last: str) -> None:
    rows = "".join(f"P{row},{row % 3},{row % 7}\n" for row in range(30))
    (tmp_path / "people.csv").write_text(f"name,q1,q2\n{rows}{last}\n", "utf-8")
    study = open_survey(tmp_path / "people.csv", Progress())
    (found,) = [each for each in study.findings if each.code == "total_row"]
    assert found.is_odd


@pytest.mark.parametrize("last", ["Total,often,3", "P30,1,2", "Total,,"])
def test_a_person_in_the_last_row_is_no_total(tmp_path: Path, last: str) -> None:
    rows = "".join(f"P{row},{row % 3},{row % 7}\n" for row in range(30))
    (tmp_path / "people.csv").write_text(f"name,q1,q2\n{rows}{last}\n", "utf-8")
    study = open_survey(tmp_path / "people.csv", Progress())
    assert "total_row" not in {each.code for each in study.findings}


# -- Numbers -------------------------------------------------------------------------------------------


def test_a_few_words_among_numbers_are_pointed_out(read: Read) -> None:
    study = read(spent=[*map(str, range(40)), "none", "41.5"], city=["Ghent", "Liège"] * 21)
    found = finding(study, "spoiled_numbers")
    assert found is not None
    assert (found.question, found.is_odd) == ("spent", True)
    assert Speaker().say(found.text) == "Nearly all answers to “spent” are numbers, but not these: none."
    again = decide(study, found.remedies[0].decision)
    assert again.question("spent").kind is Kind.NUMBER
    assert finding(again, "spoiled_numbers") is None
    assert finding(again, "no_numbers") is not None


@pytest.mark.parametrize(
    "cells",
    [
        [*map(str, range(100, 140)), "0475"],  # codes
        [*map(str, range(20)), *(f"word {number}" for number in range(20))],  # as many words
        ["1", "2", "3", "none"] * 10,  # answers to choose from
    ],
)
def test_codes_and_words_are_no_spoiled_numbers(read: Read, cells: list[str]) -> None:
    assert finding(read(spent=cells), "spoiled_numbers") is None

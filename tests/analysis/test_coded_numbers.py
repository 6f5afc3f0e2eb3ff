"""Weights and sizes of strata in columns that were read as answers to choose from. All data are made up."""

from __future__ import annotations

import json
from math import isnan, nan

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from studies import amounts, multiple, respondents, scale, single

from sni_desktop import cli
from sni_desktop.analysis import analyse
from sni_desktop.analysis.coded_numbers import numbers_of
from sni_desktop.analysis.samples import sample_of, size_questions
from sni_desktop.analysis.weights import suggested_weight, weight_questions, weights_of
from sni_desktop.core.errors import UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.query import Query
from sni_desktop.core.result import Status
from sni_desktop.core.sampling import Raked, Sampling, Target
from sni_desktop.core.survey import Choices, Kind, Option, Question, Ticks
from sni_desktop.core.text import Speaker, plain
from sni_desktop.loaders.columns import numbers
from sni_desktop.loaders.registry import open_survey

SAY = Speaker().say
CHANCE = np.random.default_rng(3)


@pytest.fixture
def opened(tmp_path):
    """Return a study of a file with 60 rows, a wave each 30, and columns of texts that are repeated."""

    def open_it(separator=",", **columns):
        lines = [separator.join(["wave", "uses", *columns])]
        for row in range(60):
            cells = [each[row % len(each)] for each in columns.values()]
            lines.append(separator.join([f"W{row // 30 + 1}", ("yes", "no", "no")[row % 3], *cells]))
        path = tmp_path / "survey.csv"
        path.write_text("\n".join(lines), encoding="utf-8")
        return open_survey(path, Progress())

    return open_it


def refusal(study, weight):
    with pytest.raises(UserError) as caught:
        weights_of(study, weight)
    return SAY(caught.value.sentence)


@pytest.mark.parametrize(
    ("texts", "values"),
    [
        (["0"], [0.0]),
        (["1"], [1.0]),
        (["0", "1"], [0.0, 1.0]),
        (["1", "2"], [1.0, 2.0]),
        (["0.85", "1.15"], [0.85, 1.15]),
        (["1", "2", "3", "4", "5"], [1.0, 2.0, 3.0, 4.0, 5.0]),
    ],
)
def test_weights_of_few_values_are_used_as_they_are(opened, texts, values):
    study = opened(wt=texts)

    assert study.question("wt").kind in {Kind.SINGLE, Kind.SCALE, Kind.WEIGHT}
    assert weights_of(study, "wt").weights.tolist() == [values[row % len(values)] for row in range(60)]


def test_a_decimal_comma_is_read_as_the_loader_reads_it(opened):
    assert set(weights_of(opened(";", wt=["0,85", "1,15"]), "wt").weights) == {0.85, 1.15}
    assert "may have decimals or thousands" in refusal(opened(";", wt=["1,250", "2,500"]), "wt")
    assert "decimal comma and others" in refusal(opened(";", wt=["0.85", "1,15"]), "wt")


@given(
    st.lists(st.sampled_from(["0", "1", "-2", "0.5", "1,5", "0,435", "1,250", "2,500", "1e3"]), min_size=1)
)
def test_numbers_are_those_of_the_loader(texts):
    values, unclear, mixed = numbers_of(texts)
    read = numbers(texts)

    assert (read is None) == (bool(unclear) or mixed or any(map(isnan, values)))
    assert read is None or list(read.values) == values


def test_padded_digits_and_words_are_no_numbers():
    values, _unclear, _mixed = numbers_of(["0475", "inf", "NA", "1"])

    assert [isnan(value) for value in values] == [True, True, True, False]


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        (["1", "NA", "2"], "Row 2 of the file (W1) has “NA” in “wt”, which is no number."),
        (["1", "2", "inf"], "Row 3 of the file (W1) has “inf” in “wt”, which is no number."),
        (["1", "2", ""], "Row 3 of the file (W1) has no weight in “wt”."),
        (["1", "-1"], "Row 2 of the file (W1) has a negative weight in “wt”."),
        (["heavy", "light"], "“wt” holds no numbers, so it cannot be a weight."),
        (
            [f"{1 + row / 100}" for row in range(59)] + ["missing"],
            "Row 60 of the file (W2) has “missing” in “wt”, which is no number.",
        ),
    ],
)
def test_the_first_row_without_a_weight_is_named(opened, texts, words):
    assert refusal(opened(wt=texts), "wt") == words


def test_few_values_are_offered_as_weights_only_where_they_are_named_so(opened):
    study = opened(wt=["0.85", "1.15"], rating=["1", "2", "3", "4", "5"], group=["1", "2"])

    assert [each.id for each in weight_questions(study)] == ["wt"]
    assert suggested_weight(study).id == "wt"
    asked = Question("q", plain("How much do you think that weight matters?"), Kind.SINGLE)
    coded = Question("q", asked.label, Kind.SINGLE, study.question("group").options)
    other = respondents([60], (coded, Choices(CHANCE.integers(1, 3, 60).astype(np.uint8))))
    assert weight_questions(other) == ()
    assert weights_of(other, "q").weights.sum() > 0


def test_a_command_takes_any_column_of_numbers(opened, tmp_path, capfdbinary):
    opened(select=["0", "1"])

    assert cli.run(["results", str(tmp_path / "survey.csv"), "--weight", "select", "--json"]) == 0
    found = json.loads(capfdbinary.readouterr().out)
    assert [(each["question"], each["base"]["n"]) for each in found] == [("uses", 15), ("uses", 15)]


def test_raking_may_start_from_few_values(opened):
    study = opened(wt=["1", "2"])
    weights = weights_of(study, Raked((Target("uses", (("yes", 0.5), ("no", 0.5))),), "wt")).weights

    assert weights[1] == pytest.approx(2 * weights[4])  # both say no


@pytest.mark.parametrize("sampling", [Sampling(), Sampling(strata="region"), Sampling(units="school")])
@pytest.mark.parametrize("chart", ["", "waves", "ranking", "attitudes", "crosstab"])
def test_weights_of_zero_leave_no_base_and_raise_nothing(chart, sampling):
    few = Question("wt", plain("wt"), Kind.SINGLE, (Option("0", plain("0")),))
    n = 200
    study = respondents(
        [100, 100],
        (single("A", "B"), Choices(CHANCE.integers(0, 3, n).astype(np.uint8))),
        (scale("s"), Choices(CHANCE.integers(0, 7, n).astype(np.uint8))),
        (multiple("A", "B", question="m"), Ticks(CHANCE.random((n, 2)) < 0.5, np.ones(n, np.bool_))),
        (Question("x", plain("x"), Kind.NUMBER), amounts(*CHANCE.random(n))),
        (single("N", "S", question="region"), Choices(CHANCE.integers(1, 3, n).astype(np.uint8))),
        (Question("school", plain("school"), Kind.NUMBER), amounts(*(np.arange(n) % 20.0))),
        (few, Choices(np.ones(n, np.uint8))),
    )
    by = ("region", "m") if chart == "crosstab" else ()
    for question in ("q", "s", "m", "x"):
        asked = Query(study.id, question, chart, weight="wt", sampling=sampling, by=by)
        result = analyse(study, asked)
        cells = [cell for row in result.rows for cell in row.cells]
        assert cells
        assert {cell.status for cell in cells} == {Status.NO_BASE}
        assert {base.n for base in result.bases} == {0}


# -- The sizes of strata -------------------------------------------------------------------------------


def test_sizes_of_strata_may_be_few(opened):
    study = opened(size=["400", "900"], region=["N", "S"], rating=["1", "2", "3", "4", "5"])
    sampling = Sampling(strata="region", population_of="size")
    made = sample_of(study, Query(study.id, "uses", "", sampling=sampling)).design

    assert sorted(made.population.tolist()) == [400.0, 400.0, 900.0, 900.0]
    assert [each.id for each in size_questions(study)] == ["size"]


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        (["400", "unknown"], "Respondent 2 has “unknown” in “size”, which is no number."),
        (["400", ""], "Respondent 2 has no size of a stratum in “size”."),
        (["large", "small"], "“size” does not hold the size of a population."),
    ],
)
def test_a_size_that_is_none_is_refused_naming_the_respondent(opened, texts, words):
    study = opened(size=texts)
    with pytest.raises(UserError) as caught:
        sample_of(study, Query(study.id, "uses", "", sampling=Sampling(population_of="size")))
    assert SAY(caught.value.sentence) == words


def test_one_size_of_a_list_does_not_go_with_strata(opened):
    study = opened(region=["N", "S"])
    with pytest.raises(UserError) as caught:
        sample_of(study, Query(study.id, "uses", "", sampling=Sampling(strata="region", population=500)))
    assert "stratum" in SAY(caught.value.sentence)
    assert "size of each respondent's stratum" in SAY(caught.value.hint)


def test_a_known_share_that_is_no_number_is_called_so(opened):
    study = opened()
    assert "is no number" in refusal(study, Raked((Target("uses", (("yes", nan), ("no", 0.5))),)))

"""What is said of weights: short, true, and no more certain than it is. All data are made up."""

from __future__ import annotations

import re
from dataclasses import replace
from math import floor

import numpy as np
import pytest
import studies
from hypothesis import given
from hypothesis import strategies as st

from sni_desktop.analysis.known_shares import Pasted, Unit
from sni_desktop.analysis.weights import weights_of
from sni_desktop.charts.weight_words import (
    cost_words,
    pasted_words,
    precision_words,
    report_words,
    sum_words,
    weight_words,
)
from sni_desktop.core.sampling import Missing, Raked, Target
from sni_desktop.core.survey import Kind, Question
from sni_desktop.core.text import Speaker, plain

SAY = Speaker().say
REGION = replace(studies.single("North", "South", question="region"), label=plain("Region <b>&"))
SEX = replace(studies.single("Man", "Woman", question="sex"), label=plain("{Sex}"))
WEIGHT = Question("wt", plain("Weight of 2020"), Kind.NUMBER)
HALVES = (Target("region", (("o1", 0.5), ("o2", 0.5))), Target("sex", (("o1", 0.6), ("o2", 0.4))))


def study():
    """Two waves; in the second, five who gave no region."""
    tables = [(0, 0, 0), (1, 1, 30), (1, 2, 10), (2, 1, 10), (2, 2, 50), (0, 1, 5)]
    rows = [
        (region, sex)
        for wave in (1, 2)
        for region, sex, count in tables
        for _one in range(count)
        if region or wave == 2
    ]
    regions, sexes = np.array(rows, np.uint16).T
    amounts = studies.amounts(*np.linspace(0.5, 1.5, len(rows)))
    return studies.respondents(
        [100, 105],
        (REGION, studies.Choices(regions)),
        (SEX, studies.Choices(sexes)),
        (WEIGHT, amounts),
    )


def report(**more):
    asked = Raked(HALVES, **more)
    return [[SAY(line) for line in wave] for wave in report_words(study(), asked, weights_of(study(), asked))]


@pytest.mark.parametrize(
    ("weight", "words"),
    [
        ("", "unweighted"),
        ("wt", "weighted by “Weight of 2020”"),
        ("gone", "weighted by “gone”"),
        (Raked(HALVES[:1]), "weighted to “Region <b>&” (raked)"),
        (Raked(HALVES), "weighted to “Region <b>&” and “{Sex}” (raked)"),
    ],
)
def test_how_respondents_are_weighted(weight, words):
    assert SAY(weight_words(study(), weight)) == words


def test_the_cost_of_unequal_weights():
    assert SAY(cost_words(536, 412.4)) == "effective n = 412 of 536 (design effect 1.30)"
    assert SAY(precision_words(536, 412.4)) == "margins of error about 14% wider than with equal weights"
    assert SAY(cost_words(1536, 1536)) == "effective n = 1,536 of 1,536 (design effect 1.00)"
    assert "hardly wider" in SAY(precision_words(1536, 1530))


def test_nothing_is_said_of_the_cost_where_nobody_answered():
    assert cost_words(0, 0) == precision_words(0, 0) == ""


def test_the_report_of_each_wave():
    first, second = report(trim=(0.6, 1.6))
    assert re.fullmatch(
        r"Wave 1: all known shares reached after \d+ rounds, off by less than 0\.001 points", first[0]
    )
    assert first[1:3] == [
        "lowest weight 0.60, highest 1.60 (mean 1)",
        "20 weights at the limits 0.60 and 1.60",
    ]
    assert re.fullmatch(r"limits applied \d+ times", first[3])
    assert re.fullmatch(r"effective n = \d\d of 100 \(design effect 1\.\d\d\)", first[4])
    assert re.fullmatch(r"margins of error about \d% wider than with equal weights", first[5])
    assert len(first) == 6
    assert second[0].startswith("Wave 2: ")
    assert second[6] == "5 respondents with no answer to these questions, left out"


def test_limits_that_nobody_reaches_were_not_applied():
    first, _second = report(trim=(0.1, 10))
    assert "0 weights at the limits 0.10 and 10.00" in first
    assert not any("applied" in line for line in first)


def test_the_report_without_limits_says_nothing_of_them():
    assert not any("limit" in line for wave in report() for line in wave)


def test_those_who_lack_a_margin_may_be_kept():
    assert report(missing=Missing.OWN_CATEGORY)[1][-1] == (
        "5 respondents with no answer to these questions, kept as a category of their own"
    )


@pytest.mark.parametrize(("most", "warned"), [(4.9, False), (5.1, True)])
@pytest.mark.parametrize("trim", [None, (0.1, 10.0)])
def test_very_unequal_weights_are_warned_of(most, warned, trim):
    asked = Raked(HALVES, trim=trim)
    weighting = weights_of(study(), asked)
    first = weighting.report[0]
    changed = replace(weighting, report=(replace(first, raking=replace(first.raking, most=most)),))
    ((*_more, last),) = report_words(study(), asked, changed)
    assert ("⚠ very unequal weights" in SAY(last)) is warned
    assert ("set limits, such as 0.3 to 3 times the mean" in SAY(last)) is (warned and trim is None)


def test_the_numbers_of_the_report_are_those_of_the_weights():
    asked = Raked(HALVES)
    weights = weights_of(study(), asked).weights[:100]
    kish = weights.sum() ** 2 / (weights**2).sum()
    assert f"effective n = {floor(kish)} of 100 (design effect {100 / kish:.2f})" in report()[0]
    assert f"lowest weight {weights.min():.2f}, highest {weights.max():.2f} (mean 1)" in report()[0]


@pytest.mark.parametrize(
    ("error", "words"),
    [(0.0, "0.001"), (1e-10, "0.001"), (1e-5, "0.01"), (0.0005, "0.1"), (0.09, "10"), (1, "100")],
)
def test_the_largest_error_is_told_by_what_it_is_below(error, words):
    weighting = weights_of(study(), Raked(HALVES))
    first = weighting.report[0]
    changed = replace(weighting, report=(replace(first, raking=replace(first.raking, largest_error=error)),))
    ((line, *_more),) = report_words(study(), Raked(HALVES), changed)
    assert SAY(line).endswith(f"off by less than {words} points")


def test_a_tiny_weight_is_not_written_as_0():
    weighting = weights_of(study(), Raked(HALVES))
    first = weighting.report[0]
    changed = replace(weighting, report=(replace(first, raking=replace(first.raking, least=0.00321)),))
    ((_first, line, *_more),) = report_words(study(), Raked(HALVES), changed)
    assert "lowest weight 0.0032," in SAY(line)


@pytest.mark.parametrize(
    ("shares", "words"),
    [
        ([], "Type or paste the known shares."),
        ([0.5, 0.5], "The shares add up to 100%."),
        ([1 / 3] * 3, "The shares add up to 100%."),
        ([0.5, 0.48], "The shares add up to 98%; missing: 2 points."),
        ([0.5, 0.49], "The shares add up to 99%; missing: 1 point."),
        ([0.5, 0.4949], "The shares add up to 99.49%; missing: 0.51 points."),
        ([0.52, 0.53], "The shares add up to 105%; too much: 5 points."),
        ([0.333, 0.333, 0.333], "The shares add up to 99.9%; missing: 0.1 points."),
        ([0.333333, 0.666665], "The shares add up to 99.9998%; missing: 0.0002 points."),
    ],
)
def test_what_the_shares_add_up_to(shares, words):
    assert SAY(sum_words(shares)) == words


@given(st.lists(st.floats(0, 1), min_size=1, max_size=6))
def test_a_sum_that_raking_refuses_is_never_called_100(shares):
    wrong = abs(sum(shares) - 1) > 1e-6
    words = SAY(sum_words(shares))
    assert ("missing" in words or "too much" in words) == wrong
    assert (words.startswith("The shares add up to 100%")) == (not wrong)


def test_numbers_of_people_are_said_to_be_taken_for_that():
    assert pasted_words(Pasted((("o1", 1.0),), Unit.PERCENT, 100)) == ""
    words = pasted_words(Pasted((("o1", 1.0),), Unit.COUNT, 11_500_000))
    assert SAY(words) == "Read as numbers of people, 11,500,000 in all, and turned into shares."

"""Trends over more than two waves, checked against numpy's own least squares, and where there is none."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from studies import (
    amounts,
    ask,
    choices,
    dated,
    multiple,
    percent,
    published,
    respondents,
    scale,
    share,
    shares_over_waves,
    single,
    step,
)

from sni_desktop.analysis.trend import straight_line
from sni_desktop.core.query import Counting, Focus
from sni_desktop.core.result import Part, Per, Status
from sni_desktop.core.sampling import Sampling
from sni_desktop.core.survey import Comparable, Fraction, Kind, Question, Ticks
from sni_desktop.core.text import plain

Z = 1.959963984540054


def by_hand(times, values, errors):
    """Return slope and error of a weighted line by numpy, which knows nothing of ours."""
    line, joint = np.polyfit(times, values, 1, w=1 / np.asarray(errors), cov="unscaled")
    return line[0], np.sqrt(joint[0, 0])


def trend_of(study, row=0, **more):
    return ask(study, "q", **more).rows[row].trend


def shares(*counts, n=400):
    """Return a study with these counts of ``n`` in each wave."""
    return shares_over_waves(*([count] for count in counts), n=n)


# The line


spaced = st.lists(st.integers(1, 10), min_size=3, max_size=12).map(np.cumsum)
seeds = st.integers(0, 2**32 - 1)


def made_up(times, seed):
    random = np.random.default_rng(seed)
    return random.random(len(times)), 0.01 + 0.05 * random.random(len(times))


@given(spaced, seeds)
def test_the_line_is_that_of_numpy(times, seed):
    values, errors = made_up(times, seed)
    found = straight_line(times, values, np.diag(errors**2))

    assert (found.slope, found.error) == pytest.approx(by_hand(times, values, errors), abs=1e-9)
    residual = values - np.polyval(np.polyfit(times, values, 1, w=1 / errors), times)
    assert found.q == pytest.approx(np.sum((residual / errors) ** 2), abs=1e-6)


@given(spaced, seeds, st.integers(-3000, 3000))
def test_another_year_zero_does_not_change_a_slope(times, seed, years):
    values, errors = made_up(times, seed)
    one, other = (straight_line(at, values, np.diag(errors**2)) for at in (times, times + years))

    assert (one.slope, one.error, one.q) == pytest.approx((other.slope, other.error, other.q), abs=1e-7)


@given(spaced, seeds)
def test_time_that_runs_backwards_turns_a_slope_round(times, seed):
    values, errors = made_up(times, seed)
    one, other = (straight_line(at, values, np.diag(errors**2)) for at in (times, -times))

    assert other.slope == pytest.approx(-one.slope, abs=1e-9)
    assert (other.error, other.p) == pytest.approx((one.error, one.p), abs=1e-9)


@given(spaced, seeds, st.floats(-0.1, 0.1))
def test_what_rises_by_the_same_each_year_more_has_that_slope_more(times, seed, slope):
    values, errors = made_up(times, seed)
    one, other = (straight_line(times, each, np.diag(errors**2)) for each in (values, values + slope * times))

    assert other.slope - one.slope == pytest.approx(slope, abs=1e-9)


# Respondents


def test_a_trend_is_the_weighted_line_through_the_shares():
    counts = 100, 118, 131, 150, 171
    study = dated(shares(*counts), "2009", "2010", "2013", "2014", "2020")
    trend = trend_of(study)

    p = np.array(counts) / 400
    # Taylor's variance has n - 1.
    slope, error = by_hand((2009, 2010, 2013, 2014, 2020), p, np.sqrt(p * (1 - p) / 399))
    assert trend.slope == pytest.approx(slope)
    assert (trend.interval.low, trend.interval.high) == pytest.approx((slope - Z * error, slope + Z * error))
    assert (trend.per, trend.first, trend.established) == (Per.YEAR, 0, True)


def test_undated_waves_are_as_far_apart_as_their_places_in_the_study():
    study = shares(100, 120, 140, 160)
    every, some = trend_of(study), trend_of(study, waves=("w1", "w2", "w4"))

    assert every.per is Per.WAVE
    assert every.slope == pytest.approx(0.05, rel=0.01)
    assert some.slope == pytest.approx(0.05, rel=0.01)


def test_waves_within_a_year_have_a_slope_a_month():
    trend = trend_of(dated(shares(100, 120, 140), "2020-01", "2020-02", "2020-03"))

    assert trend.per is Per.MONTH
    assert trend.slope == pytest.approx(0.05, rel=0.01)


def test_two_waves_are_no_trend():
    assert trend_of(shares(100, 200)) is None


def test_a_share_that_nobody_or_hardly_anybody_gave_in_a_wave_has_no_trend():
    assert trend_of(shares(0, 40, 80)) is None
    assert trend_of(shares(4, 40, 80)) is None
    assert trend_of(shares(5, 40, 80)) is not None
    assert trend_of(shares(320, 360, 396)) is None
    assert trend_of(shares(320, 360, 395)) is not None


def test_a_wave_that_is_not_shown_is_not_in_the_line():
    study = respondents(
        [400, 20, 400, 400],
        (single("Yes", "No"), choices([0, 100, 300], [0, 20, 0], [0, 140, 260], [0, 160, 240])),
    )
    result = ask(study, "q")

    assert result.rows[0].cells[1].status is Status.SUPPRESSED
    assert result.rows[0].trend.slope == pytest.approx(0.05, rel=0.01)


def test_waves_up_and_down_are_uneven_and_have_no_established_slope():
    trend = trend_of(shares(100, 200, 120, 260))

    assert trend.irregular
    assert not trend.established


def test_a_slope_that_chance_may_have_made_is_not_established():
    trend = trend_of(shares(100, 103, 106))

    assert not trend.irregular
    assert not trend.established
    assert trend.interval.low < 0 < trend.interval.high


def test_a_line_goes_only_through_the_waves_after_a_break():
    study = shares(300, 290, 100, 120, 140)
    broken = replace(study, comparability=(step(Comparable.NO, "Other words", 2),))
    trend = trend_of(broken)

    assert trend.first == 2
    assert trend.slope == pytest.approx(0.05, rel=0.01)
    assert trend_of(replace(study, comparability=(step(Comparable.NO, "Other words", 3),))) is None


def test_waves_that_may_differ_keep_their_line_with_the_caution():
    study = replace(shares(100, 120, 140), comparability=(step(Comparable.MAY_DIFFER, "Other firms"),))

    assert trend_of(study).comparable is Comparable.MAY_DIFFER
    assert trend_of(shares(100, 120, 140)).comparable is Comparable.YES


def test_trends_drawn_together_are_corrected_together():
    alone = trend_of(shares(100, 115, 130)).p
    together = ask(shares_over_waves([100, 200], [115, 200], [130, 200]), "q").rows[0].trend.p

    assert together == pytest.approx(2 * alone)


def test_of_two_answers_one_rises_as_the_other_falls_and_that_is_one_test():
    study = respondents(
        [400] * 3, (single("Yes", "No"), choices([0, 100, 300], [0, 115, 285], [0, 130, 270]))
    )
    yes, no = (row.trend for row in ask(study, "q").rows)

    assert yes.slope == pytest.approx(-no.slope)
    assert yes.p == no.p == pytest.approx(trend_of(shares(100, 115, 130)).p)


def test_the_correction_can_take_a_trend_away():
    rows = [[100 + 14 * wave, *([200] * 11)] for wave in range(3)]
    alone, among = trend_of(shares(100, 114, 128)), ask(shares_over_waves(*rows), "q").rows[0].trend

    assert (alone.established, among.established) == (True, False)


def test_another_level_moves_the_interval_and_the_verdict():
    study = shares(100, 114, 128)
    usual, sure = trend_of(study), trend_of(study, level=0.999)

    assert sure.interval.width > usual.interval.width
    assert (usual.established, sure.established) == (True, False)


def test_a_mean_has_a_trend_in_its_own_unit():
    random = np.random.default_rng(2)
    values = [random.normal(10 + 3 * wave, 4, 200) for wave in range(4)]
    study = respondents(
        [200] * 4, (Question("q", plain("Staff"), Kind.NUMBER), amounts(*np.concatenate(values)))
    )
    errors = [each.std(ddof=1) / np.sqrt(200) for each in values]
    slope, error = by_hand(range(4), [each.mean() for each in values], errors)
    trend = trend_of(study)

    assert (trend.slope, trend.interval.high) == pytest.approx((slope, slope + Z * error))


def test_everybody_s_number_being_the_same_leaves_no_line():
    study = respondents([40] * 3, (Question("q", plain("Staff"), Kind.NUMBER), amounts(*[5.0] * 120)))

    assert trend_of(study) is None


def agreement(waves=4):
    rows = [[0, 40, 50, 60, 60 + 12 * wave, 40 + 6 * wave, 30] for wave in range(waves)]
    return respondents([sum(row) for row in rows], (scale(), choices(*rows)))


@pytest.mark.parametrize("focus", Focus)
def test_of_a_scale_only_what_is_compared_has_a_trend(focus):
    rows = ask(agreement(), "q", chart="attitudes", focus=focus).rows

    assert [row.part for row in rows if row.trend] == [Part(focus.value)]
    assert next(row.trend for row in rows if row.trend).established


def test_a_ranking_asserts_no_trend():
    study = shares_over_waves([100, 200], [150, 220], [200, 240])

    assert not [row for row in ask(study, "q", chart="ranking").rows if row.trend]


# Respondents who come back


def test_the_slope_among_people_who_come_back_is_surer_than_among_others():
    """Three waves of the same 300 people, most of whom answer as before: their differences are small."""
    random = np.random.default_rng(4)
    score = random.random(300)
    answers = np.concatenate([(score < limit).astype(float) for limit in (0.3, 0.4, 0.5)])
    question = Question("q", plain("Amount"), Kind.NUMBER)
    person = Question("person", plain("Person"), Kind.NUMBER)
    study = respondents(
        [300] * 3, (question, amounts(*answers)), (person, amounts(*np.tile(np.arange(300.0), 3)))
    )
    apart, together = trend_of(study), trend_of(study, sampling=Sampling(persons="person"))

    by_person = answers.reshape(3, 300)
    precision = np.linalg.inv(np.cov(by_person) / 300)
    model = np.column_stack([np.ones(3), np.arange(3)])
    spread = np.linalg.inv(model.T @ precision @ model)
    slope = (spread @ model.T @ precision @ by_person.mean(axis=1))[1]
    assert together.slope == pytest.approx(slope)
    # Student's quantile for 300 people in one stratum.
    half = 1.967929669065 * np.sqrt(spread[1, 1])
    assert together.interval.high - together.slope == pytest.approx(half)
    assert together.interval.width < 0.7 * apart.interval.width


def test_shares_of_mentions_among_people_who_come_back_have_no_trend_yet():
    chosen = np.random.default_rng(5).random((600, 2)) < [0.3, 0.5]
    person = Question("person", plain("Person"), Kind.NUMBER)
    study = respondents(
        [200] * 3,
        (multiple("A", "B"), Ticks(chosen, chosen.any(axis=1))),
        (person, amounts(*np.tile(np.arange(200.0), 3))),
    )
    back = Sampling(persons="person")

    assert trend_of(study, sampling=back, counting=Counting.MENTIONS) is None
    assert trend_of(study, sampling=back) is not None
    assert trend_of(study, counting=Counting.MENTIONS) is not None


# Published shares


def figures(*values, n=500, decimals=0):
    shown = [share(wave, percent(value, decimals), n) for wave, value in enumerate(values, 1)]
    return published(single("Yes"), shown, wave_count=len(values))


def test_published_shares_have_a_trend_with_their_rounding_carried():
    p = np.array([0.2, 0.3, 0.41])
    slope, error = by_hand(range(3), p, np.sqrt(p * (1 - p) / 500))
    weights = 1 / (p * (1 - p))
    middle = np.average(np.arange(3), weights=weights)
    pull = weights * (np.arange(3) - middle) / np.sum(weights * (np.arange(3) - middle) ** 2)
    hidden = 0.005 * np.abs(pull).sum()
    trend = trend_of(figures(20, 30, 41))

    assert (trend.slope, trend.established) == (pytest.approx(slope), True)
    assert (trend.interval.low, trend.interval.high) == pytest.approx(
        (slope - Z * error - hidden, slope + Z * error + hidden)
    )
    assert trend_of(figures(20.0, 30.0, 41.0, decimals=1)).interval.width < trend.interval.width


def test_a_published_rise_that_weighting_could_have_made_is_not_established():
    """30 to 36.5 % of 400: p is 0.05 for simple random samples, 0.11 at a design effect of 1.5."""
    asked = trend_of(shares(120, 133, 146))
    printed = trend_of(figures(30.0, 33.25, 36.5, n=400, decimals=2))

    assert asked.p == pytest.approx(0.051, abs=0.001)
    assert printed.p == pytest.approx(0.111, abs=0.001)


def test_rounding_alone_makes_no_wave_uneven():
    """1.5, 2 and 2.5 % of 20,000 keep to a line; printed as 2, 2 and 3 % they do not."""
    trend = trend_of(figures(2, 2, 3, n=20_000))

    assert not trend.irregular
    assert not trend.established


@pytest.mark.parametrize(
    "odd",
    [
        share(2, percent(30)),
        share(2, Fraction(1, 3), 500),
        share(2, percent(30), 25),
    ],
    ids=["no base", "in words", "small base"],
)
def test_one_figure_that_cannot_be_tested_leaves_no_trend(odd):
    shown = [share(1, percent(20), 500), odd, share(3, percent(41), 500)]

    assert trend_of(published(single("Yes"), shown, wave_count=3)) is None

"""Intervals, differences and verdicts: worked examples, and laws that hold for every input."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from studies import percent

from sni_desktop.analysis.adjustments import holm
from sni_desktop.analysis.intervals import critical_value, difference, difference_p, wilson
from sni_desktop.analysis.published import (
    PublishedShareOf,
    PublishedStatus,
    base_of_margin,
    compare_published,
    compatible_counts,
    least_base,
    least_common_base,
    possible_shares,
    share_interval,
)
from sni_desktop.analysis.status import base_status
from sni_desktop.analysis.verdict import Claim, Grounds, claim, is_clear, judge, refusal
from sni_desktop.core.result import Interval, Status, Verdict
from sni_desktop.core.survey import Comparable, Evidence

Z = critical_value(0.95)

bases = st.integers(1, 5000)
shares = st.floats(0, 1)


@st.composite
def counted(draw):
    """Return a count and its base."""
    n = draw(bases)
    return draw(st.integers(0, n)), n


# One share


@pytest.mark.parametrize(
    ("count", "n", "low", "high"),
    [
        (239, 531, 0.408288092093953, 0.492617121729854),  # R's prop.test(correct = FALSE)
        (0, 4, 0.0, 0.489890836454597),
        (4, 4, 0.510109163545403, 1.0),
        (1, 1, 0.206549314377237, 1.0),
        (17, 50, 0.224369492225001, 0.478461739497674),
    ],
)
def test_the_interval_of_a_share_is_wilson_s(count, n, low, high):
    interval = wilson(count / n, n, Z)

    assert interval.low == pytest.approx(low, abs=1e-12)
    assert interval.high == pytest.approx(high, abs=1e-12)


@given(shares, st.floats(0.5, 1e6))
def test_an_interval_lies_between_none_and_all_and_holds_its_share(share, n):
    interval = wilson(share, n, Z)

    assert 0 <= interval.low <= interval.high <= 1
    assert interval.low - 1e-12 <= share <= interval.high + 1e-12


@given(counted())
def test_the_interval_of_those_who_did_not_is_the_mirror_of_those_who_did(answer):
    count, n = answer
    did, did_not = wilson(count / n, n, Z), wilson((n - count) / n, n, Z)

    assert did_not.low == pytest.approx(1 - did.high, abs=1e-12)
    assert did_not.high == pytest.approx(1 - did.low, abs=1e-12)


@given(counted(), st.integers(2, 50))
def test_more_answers_with_the_same_share_make_a_narrower_interval(answer, factor):
    count, n = answer

    assert wilson(count / n, factor * n, Z).width < wilson(count / n, n, Z).width


@given(counted())
def test_more_confidence_makes_a_wider_interval(answer):
    count, n = answer

    assert wilson(count / n, n, critical_value(0.99)).width > wilson(count / n, n, Z).width


# Two shares


@pytest.mark.parametrize(
    ("later", "earlier", "low", "high"),  # Newcombe (1998), Table II, method 10
    [
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((5, 56), (0, 29), -0.0381, 0.1926),
        ((0, 10), (0, 20), -0.1611, 0.2775),
        ((0, 10), (0, 10), -0.2775, 0.2775),
        ((10, 10), (0, 20), 0.6791, 1.0),
        ((10, 10), (0, 10), 0.6075, 1.0),
    ],
)
def test_the_interval_of_a_difference_is_newcombe_s(later, earlier, low, high):
    interval = difference(earlier[0] / earlier[1], earlier[1], later[0] / later[1], later[1], Z)

    assert interval.low == pytest.approx(low, abs=5e-5)
    assert interval.high == pytest.approx(high, abs=5e-5)


def test_the_rise_from_27_to_42_percent_is_well_established():
    interval = difference(0.27, 411, 0.42, 536, Z)

    assert (interval.low, interval.high) == pytest.approx((0.0891468075222777, 0.208596199839523))
    assert difference_p(0.27, 411, 0.42, 536) == pytest.approx(1.74093452330546e-06)


@given(counted(), counted())
def test_the_p_value_and_the_interval_never_contradict_each_other(earlier, later):
    shares = earlier[0] / earlier[1], earlier[1], later[0] / later[1], later[1]
    p, interval = difference_p(*shares), difference(*shares, Z)
    assume(abs(p - 0.05) > 1e-9)

    assert (p < 0.05) == (interval.low > 0 or interval.high < 0)


@given(counted(), counted())
def test_a_difference_looked_at_backwards_has_the_other_sign(earlier, later):
    one = difference(earlier[0] / earlier[1], earlier[1], later[0] / later[1], later[1], Z)
    other = difference(later[0] / later[1], later[1], earlier[0] / earlier[1], earlier[1], Z)

    assert one.low == pytest.approx(-other.high, abs=1e-12)
    assert one.high == pytest.approx(-other.low, abs=1e-12)


@given(counted(), counted())
def test_a_difference_lies_between_minus_all_and_all_and_inside_its_interval(earlier, later):
    before, after = earlier[0] / earlier[1], later[0] / later[1]
    interval = difference(before, earlier[1], after, later[1], Z)

    assert -1 - 1e-12 <= interval.low <= after - before + 1e-12
    assert after - before - 1e-12 <= interval.high <= 1 + 1e-12


@given(counted(), bases)
def test_no_difference_at_all_has_a_p_value_of_one(earlier, n):
    assert difference_p(earlier[0] / earlier[1], earlier[1], earlier[0] / earlier[1], n) == 1


def test_answers_of_the_same_people_narrow_the_interval_of_their_difference():
    apart = difference(0.3, 200, 0.4, 200, Z)
    paired = difference(0.3, 200, 0.4, 200, Z, rho=0.5)

    assert paired.width < apart.width


# Published percentages


@pytest.mark.parametrize(
    ("printed", "n", "counts"),
    [
        (percent(42), 536, range(223, 228)),
        (percent(27), 411, range(109, 114)),
        (percent(27), 100, range(27, 28)),
        (percent(50), 10, range(5, 6)),
        (percent(0), 536, range(3)),
        (percent(100), 536, range(534, 537)),
    ],
)
def test_a_printed_percentage_stands_for_all_counts_that_round_to_it(printed, n, counts):
    assert compatible_counts(printed, n) == counts


@pytest.mark.parametrize(("printed", "n"), [(percent(37), 10), (percent(41.9, 1), 536)])
def test_a_percentage_that_no_count_rounds_to_keeps_its_rounding_band(printed, n):
    low, high = possible_shares(printed, n)

    assert not compatible_counts(printed, n)
    assert (low, high) == pytest.approx(
        (printed.share - printed.half_unit, printed.share + printed.half_unit)
    )


def test_a_count_half_way_between_two_percentages_may_have_been_printed_as_either():
    assert 41 in compatible_counts(percent(20), 200)
    assert 41 in compatible_counts(percent(21), 200)


@given(st.integers(0, 1000), st.integers(0, 1), bases)
def test_the_interval_of_a_printed_share_holds_the_nominal_one(permille, decimals, n):
    printed = percent(round(permille / 10, decimals), decimals)
    envelope = share_interval(printed, n, 0.95)
    assume(compatible_counts(printed, n))
    low, high = possible_shares(printed, n)
    nominal = wilson(min(max(printed.share, low), high), n, Z)

    assert envelope.low <= nominal.low + 1e-12
    assert envelope.high >= nominal.high - 1e-12
    assert 0 <= envelope.low <= envelope.high <= 1


@pytest.mark.parametrize(
    ("known", "n", "unknown", "level", "least"),
    [
        (percent(42), 536, percent(27), 0.95, 52),
        (percent(42), 536, percent(27), 0.99, 96),
        (percent(42), 536, percent(27), 0.999, 173),
        (percent(42), 536, percent(41), 0.95, None),
        (percent(42), 60, percent(38), 0.95, None),
    ],
)
def test_the_base_that_last_year_s_figure_would_need(known, n, unknown, level, least):
    assert least_base(known, n, unknown, level) == least


@given(st.integers(0, 100), st.integers(0, 100), st.integers(30, 3000))
def test_one_answer_fewer_than_the_least_base_is_not_enough(first, second, n):
    known, unknown = percent(first), percent(second)
    least = least_base(known, n, unknown, 0.95)
    towards = 0.005 if known.share > unknown.share else -0.005
    near, other = known.share - towards, unknown.share + towards
    if least is None:
        assert abs(first - second) <= 1 or difference_p(other, 10_000_000, near, n) >= 0.05
        return

    assert difference_p(other, least, near, n) < 0.05
    assert least == 1 or difference_p(other, least - 1, near, n) >= 0.05


def test_the_base_without_rounding_or_common_to_both_waves():
    assert least_base(percent(42), 536, percent(27), 0.95, rounding=False) == 45
    assert least_common_base(percent(42), percent(27), 0.95) == 89
    assert least_base(percent(42), 536, percent(42), 0.95, rounding=False) is None


def test_published_percentages_differ_with_all_that_rounding_hides():
    found = compare_published(PublishedShareOf(percent(27), 411), PublishedShareOf(percent(42), 536), 0.95)

    assert (found.diffs.low, found.diffs.high) == pytest.approx((0.141105603370011, 0.158300650034499))
    assert (found.envelope.low, found.envelope.high) == pytest.approx((0.0801646411188035, 0.216715835228435))
    assert (found.p_low, found.p_high) == pytest.approx((4.49992687664643e-07, 6.86168727591761e-06))


def test_a_verdict_on_a_published_rise_bears_that_it_was_weighted():
    earlier, later = PublishedShareOf(percent(27), 411), PublishedShareOf(percent(42), 536)
    found = compare_published(earlier.if_weighted, later.if_weighted, 0.95)

    assert (found.interval.low, found.interval.high) == pytest.approx((0.075, 0.221), abs=5e-4)
    assert found.p_high == pytest.approx(2.7e-4, abs=5e-6)


def test_a_percentage_that_no_count_rounds_to_is_impossible_unless_weighted():
    printed = PublishedShareOf(percent(37), 10)

    assert printed.status is PublishedStatus.IMPOSSIBLE_PERCENTAGE
    assert printed.if_weighted.status is PublishedStatus.OK


@given(st.integers(0, 100), st.integers(-1, 1), st.integers(30, 300), st.integers(30, 300))
def test_the_p_values_of_published_shares_go_over_all_counts(first, step, n, m):
    earlier, later = percent(first), percent(min(100, max(0, first + step)))
    one, other = PublishedShareOf(earlier, n), PublishedShareOf(later, m)
    assume(PublishedStatus.IMPOSSIBLE_PERCENTAGE not in {one.status, other.status})
    found = compare_published(one, other, 0.95)
    everything = [
        difference_p(x / n, n, y / m, m)
        for x in compatible_counts(earlier, n)
        for y in compatible_counts(later, m)
    ]

    assert (found.p_low, found.p_high) == pytest.approx((min(everything), max(everything)))


def test_a_margin_of_error_tells_the_base():
    assert base_of_margin(0.0423, 0.5, 0.95) == pytest.approx(536.729487770865)


# Verdicts


RISE = Grounds(
    Evidence.RESPONDENTS, (411, 536), diff=0.15, interval=Interval(0.089, 0.209), p_low=0, p_high=0
)


@pytest.mark.parametrize(
    ("grounds", "expected"),
    [
        (RISE, Claim(Verdict.INCREASE, clearly=True)),
        (replace(RISE, bases=(99, 536)), Claim(Verdict.INCREASE, clearly=True, caution=True)),
        (replace(RISE, effective=(60.0, None)), Claim(Verdict.INCREASE, clearly=True, caution=True)),
        (replace(RISE, effective=(25.0, None)), Claim(Verdict.SUPPRESSED)),
        (replace(RISE, bases=(None, 536)), Claim(Verdict.UNKNOWN_BASE)),
        (replace(RISE, evidence=Evidence.PERCENT_ONLY), Claim(Verdict.UNKNOWN_BASE)),
        (replace(RISE, evidence=Evidence.ORDER, bases=(None, None)), Claim(Verdict.NOT_TESTABLE)),
        (replace(RISE, evidence=Evidence.VAGUE), Claim(Verdict.NOT_TESTABLE)),
        (replace(RISE, comparable=Comparable.NO), Claim(Verdict.NOT_COMPARABLE)),
        (replace(RISE, comparable=Comparable.MAY_DIFFER), Claim(Verdict.INCREASE, clearly=True)),
        (replace(RISE, diff=None), Claim(Verdict.NOT_TESTABLE)),
        (replace(RISE, p_high=0.2), Claim(Verdict.ROUNDING_UNDECIDED)),
    ],
)
def test_what_may_be_claimed_of_a_change(grounds, expected):
    assert claim(grounds) == expected


WIDE, NARROW = Interval(0.089, 0.209), Interval(-0.018, 0.026)


@pytest.mark.parametrize(
    ("diff", "interval", "p_low", "p_high", "verdict"),
    [
        (0.15, WIDE, 1e-6, 1e-6, Verdict.INCREASE),
        (-0.15, Interval(-0.209, -0.089), 1e-6, 1e-6, Verdict.DECREASE),
        (0.05, Interval(-0.01, 0.11), 0.02, 0.09, Verdict.ROUNDING_UNDECIDED),
        (0.004, NARROW, 0.7, 0.7, Verdict.STABLE),
        (0.02, Interval(-0.04, 0.08), 0.5, 0.5, Verdict.NO_CLEAR_CHANGE),
        (0.01, Interval(-0.029, 0.031), 0.5, 0.5, Verdict.NO_CLEAR_CHANGE),
    ],
)
def test_what_may_be_said_of_a_difference(diff, interval, p_low, p_high, verdict):
    assert judge(diff, interval, p_low, p_high, 0.05) is verdict


def test_a_mean_is_never_called_stable_since_it_has_no_such_margin():
    assert judge(0.004, NARROW, 0.7, 0.7, 0.05, shares=False) is Verdict.NO_CLEAR_CHANGE


@pytest.mark.parametrize(
    ("interval", "clear"),
    [
        (Interval(0.05, 0.2), True),
        (Interval(0.049, 0.2), False),
        (Interval(-0.2, -0.05), True),
        (Interval(-0.2, -0.049), False),
        (Interval(-0.2, 0.2), False),
    ],
)
def test_clearly_needs_five_points_at_the_near_end_of_the_interval(interval, clear):
    assert is_clear(interval) is clear


def test_too_few_answers_are_refused_before_other_questions_are_asked():
    assert refusal((Status.OK, Status.SUPPRESSED), Comparable.NO) is Verdict.SUPPRESSED
    assert refusal((Status.NO_BASE, Status.OK), Comparable.YES) is Verdict.SUPPRESSED


def test_waves_that_do_not_compare_are_refused_and_those_that_may_differ_are_not():
    assert refusal((Status.OK, Status.CAUTION), Comparable.NO) is Verdict.NOT_COMPARABLE
    assert refusal((Status.OK, Status.CAUTION), Comparable.MAY_DIFFER) is None


@given(st.lists(st.floats(0, 1), max_size=12))
def test_corrected_p_values_are_never_smaller_and_keep_their_order(p_values):
    corrected = holm(p_values)

    assert all(before <= after <= 1 for before, after in zip(p_values, corrected, strict=True))
    order = sorted(range(len(p_values)), key=p_values.__getitem__)
    assert [corrected[index] for index in order] == sorted(corrected)
    if p_values:
        assert min(corrected) == pytest.approx(min(1, len(p_values) * min(p_values)))


# Whether a number may be shown


@pytest.mark.parametrize(
    ("n", "n_eff", "width", "status"),
    [
        (0, 0, 0.0, Status.NO_BASE),
        (29, 29, 0.1, Status.SUPPRESSED),
        (30, 30, 0.29, Status.CAUTION),
        (30, 30, 0.30, Status.SUPPRESSED),
        (120, 25, 0.2, Status.SUPPRESSED),
        (99, 99, 0.1, Status.CAUTION),
        (100, 100, 0.1, Status.OK),
        (100, 100, 0.2, Status.CAUTION),
        (536, 536, 0.08, Status.OK),
    ],
)
def test_small_bases_are_marked_and_very_small_ones_hidden(n, n_eff, width, status):
    assert base_status(n, n_eff, Interval(0.3, 0.3 + width + 1e-12)) is status


@pytest.mark.parametrize(("low", "high", "status"), [(0.4, 0.6, "caution"), (0.4, 0.7, "suppressed")])
def test_an_interval_just_as_wide_as_a_limit_has_reached_it(low, high, status):
    assert base_status(500, 500, Interval(low, high)) == status

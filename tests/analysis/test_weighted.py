"""Weighted estimates and tests: small worked examples, computed with R's survey package; data are made up."""

from __future__ import annotations

import numpy as np
import pytest

from sni_desktop.analysis import attitudes, classical, crosstab, expert_intervals, multiple
from sni_desktop.analysis.adjustments import benjamini_hochberg, bonferroni
from sni_desktop.analysis.comparison import Group, Method, compare_means, compare_shares
from sni_desktop.analysis.design import BadDesign, Bases, Lonely, Problem, bases, design, wave_design
from sni_desktop.analysis.paired import paired_difference, paired_score
from sni_desktop.analysis.quantiles import critical, equivalent, two_sided
from sni_desktop.analysis.trend import straight_line, trend
from sni_desktop.analysis.weighted import mean, share
from sni_desktop.core.result import Interval, Status

WEIGHTS = np.array([1, 1, 1, 1, 1, 1, 1, 1, 0.5, 2, 1.5, 1, 0.2, 3, 1, 0.8, 0, 0, 0, 0, 1, 2, 0, 4])
ANSWERS = np.array([0.0] * 4 + [1] * 4 + [1, 0, 0, 1, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0])
STRATA = np.array(list("a" * 8 + "b" * 8 + "c" * 7 + "d"))


def near(interval, low, high):
    return (interval.low, interval.high) == pytest.approx((low, high), abs=1e-9)


# Designs


@pytest.mark.parametrize(
    ("weights", "problem", "row"),
    [
        ([1, -1, 2], Problem.NEGATIVE_WEIGHT, 1),
        ([1, 2, float("nan")], Problem.MISSING_WEIGHT, 2),
        ([float("inf"), 2], Problem.MISSING_WEIGHT, 0),
    ],
)
def test_weights_that_cannot_be_are_refused_with_their_row(weights, problem, row):
    with pytest.raises(BadDesign, match=f"row {row + 1}") as refused:
        design(weights)

    assert (refused.value.problem, refused.value.row) == (problem, row)


def test_a_list_shorter_than_its_sample_is_refused():
    with pytest.raises(BadDesign) as refused:
        design([1, 1, 1], population=[2, 2, 2])
    assert refused.value.problem is Problem.SMALL_POPULATION

    with pytest.raises(BadDesign) as refused:
        design([1, 1, 1], population=[9, 9, float("nan")])
    assert refused.value.problem is Problem.SMALL_POPULATION


def test_columns_of_another_length_are_refused():
    with pytest.raises(BadDesign) as refused:
        design([1, 1, 1], strata=["a", "b"])

    assert refused.value.problem is Problem.LENGTH


def test_a_stratum_of_one_is_refused_if_so_wanted():
    with pytest.raises(BadDesign) as refused:
        design(WEIGHTS, STRATA, lonely=Lonely.FAIL)

    assert (refused.value.problem, refused.value.row) == (Problem.LONELY_UNIT, 23)


def test_unequal_weights_are_worth_fewer_answers():
    found = bases(np.array([0, 0, 2, 1, 1.0]))

    assert (found.n, found.weighted) == (3, 4)
    assert found.kish == pytest.approx(8 / 3)
    assert found.design_effect == pytest.approx(1.125)


def test_weights_of_zero_alone_are_no_base():
    assert bases(np.zeros(4)) == Bases(0, 0.0, 0.0)
    assert bases(np.zeros(4)).design_effect is None
    assert share(design(np.zeros(4)), np.array([0, 1, 0, 1.0])) is None
    assert mean(design(np.ones(2)), np.array([np.nan, np.nan])) is None


# One share or mean


@pytest.mark.parametrize(
    ("lonely", "error"),
    [(Lonely.ADJUST, 0.111422124324357), (Lonely.CERTAINTY, 0.0999318337115475)],
)
def test_a_stratified_share_with_a_stratum_of_one(lonely, error):
    found = share(design(WEIGHTS, STRATA, lonely=lonely), ANSWERS)

    assert (found.value, found.error) == pytest.approx((0.308, error))
    assert (found.bases.n, found.bases.weighted) == (19, 25)
    assert found.effective == pytest.approx(13.2471386180585)
    assert near(found.interval, 0.128057569063942, 0.574264330227883)
    assert found.status is Status.SUPPRESSED


def test_where_all_agree_the_interval_rests_on_the_weights():
    found = share(design(WEIGHTS), ANSWERS, STRATA == "a")
    nobody = share(design(WEIGHTS), ANSWERS, np.arange(24) < 4)

    assert found.value == 0.5
    assert (nobody.value, nobody.error, nobody.effective, nobody.design_effect) == (0, 0, 4, None)
    assert near(nobody.interval, 0, 0.489890836454597)


def test_answers_that_are_all_the_same_number_have_kish_s_base():
    found = mean(design([0.1, 0.7, 0.3]), np.full(3, 3.7))

    assert found.value == pytest.approx(3.7)
    assert found.effective == pytest.approx(found.bases.kish)


def test_a_sample_of_a_closed_list_is_worth_more_than_its_answers():
    answers = np.tile([0.0, 1.0], 50)
    half = share(design(np.ones(100), population=np.full(100, 200)), answers)

    assert half.effective == pytest.approx(200)
    assert half.error == pytest.approx(share(design(np.ones(100)), answers).error * 0.5**0.5)


def test_one_sampling_unit_has_no_interval():
    found = share(design(np.ones(100), units=["everybody"] * 100), np.tile([0.0, 1.0], 50))

    assert (found.df, found.interval, found.status) == (0, None, Status.SUPPRESSED)
    assert mean(design(np.ones(1)), np.array([3.0])).interval is None


def test_units_of_the_same_name_in_two_strata_are_two_units():
    units, strata = np.tile([1, 2, 3], 4), np.repeat(["a", "b"], 6)
    sample = design(np.ones(12), strata, units)

    assert sample.unit_counts.tolist() == [3, 3]
    assert share(sample, np.tile([0.0, 1.0, 1.0], 4)).df == 4


def test_an_unweighted_mean_is_the_plain_one():
    values = np.array([2.0, 4.0, 4.0, 5.0, 7.0])
    found = mean(design(np.ones(5)), values)

    assert (found.value, found.error) == pytest.approx((4.4, values.std(ddof=1) / 5**0.5))
    assert found.design_effect == pytest.approx(1)
    assert near(found.interval, 4.4 - 2.7764451052 * found.error, 4.4 + 2.7764451052 * found.error)


def test_other_intervals_of_five_in_thirty():
    assert near(expert_intervals.clopper_pearson(5, 30, 0.95), 0.0564216964680715, 0.347211698834144)
    assert near(expert_intervals.jeffreys(5, 30, 0.95), 0.066573953567455, 0.327427751663461)
    assert near(expert_intervals.agresti_coull(5, 30, 0.95), 0.0686124855222919, 0.340396443260354)


def test_other_intervals_of_a_share_of_clusters():
    given = 0.726775956284153, 0.0306326594675941
    assert near(expert_intervals.wald(*given, 14, 0.95), 0.661075436042538, 0.792476476525768)
    assert near(expert_intervals.logit(*given, 14, 0.95), 0.656438359936403, 0.787377580464689)
    assert near(expert_intervals.korn_graubard(*given, 183, 14, 0.95), 0.655307831564051, 0.790571921958977)


def test_where_all_agree_some_intervals_do_not_exist():
    assert expert_intervals.logit(1.0, 0.0, 14, 0.95) is None
    assert expert_intervals.korn_graubard(0.0, 0.0, 20, 14, 0.95) is None


def test_student_s_quantiles_become_normal_with_many_units():
    assert critical(0.95, 1e7) == pytest.approx(critical(0.95), abs=1e-6)
    assert two_sided(critical(0.95, 14), 14) == pytest.approx(0.05)
    assert equivalent(critical(0.95), 14) == pytest.approx(critical(0.95, 14))


# Two shares or means


def test_classical_tests_of_56_in_70_and_48_in_80():
    earlier, later = (48, 80), (56, 70)

    assert near(classical.wald_difference(earlier, later, 0.95), 0.0575048991490372, 0.342495100850963)
    assert near(classical.agresti_caffo(earlier, later, 0.95), 0.0524529266380537, 0.335758455475767)
    assert classical.pooled_p(earlier, later) == pytest.approx(0.00804508136819656)
    assert classical.fisher_p([[56, 14], [48, 32]]) == pytest.approx(0.0125211297492092)
    assert classical.pooled_p((0, 10), (0, 20)) == 1


def test_chi_square_tells_whether_answers_are_enough():
    few = classical.chi_square([[3, 0, 1], [5, 2, 2], [8, 1, 4]])

    assert (few.statistic, few.p) == pytest.approx((1.83945105820106, 0.765257189009188))
    assert (few.df, few.enough) == (4, False)
    assert classical.chi_square([[225, 311], [111, 300]]).enough
    assert classical.chi_square([[3, 4], [0, 0]]) is None


def test_cochran_and_armitage_find_a_trend():
    found = classical.trend_in_counts([68, 88, 111, 225, 353], [402, 418, 411, 536, 803])

    assert found == pytest.approx((136.178170567749, 1.82406228770144e-31))
    assert classical.trend_in_counts([0, 0], [10, 10]) == (0.0, 1.0)


@pytest.mark.parametrize(
    ("only_first", "only_second", "p", "exact"),
    [
        (58, 33, 0.00877463306010119, 0.0114563405394257),
        (10, 3, 0.0522036353413147, 0.09228515625),
        (25, 25, 1, 1),
        (0, 0, 1, 1),
    ],
)
def test_mcnemar_s_test(only_first, only_second, p, exact):
    assert classical.mcnemar_p(only_first, only_second) == pytest.approx(p)
    assert classical.exact_mcnemar_p(only_first, only_second) == pytest.approx(exact)


def test_the_paired_score_of_unweighted_answers_is_mcnemar_s():
    first, second = (
        np.repeat([1.0, 0.0, 1.0, 0.0], [58, 33, 80, 68]),
        np.repeat([0.0, 1, 1, 0], [58, 33, 80, 68]),
    )
    found = paired_difference(design(np.ones(239)), first, second)

    assert found.diff == pytest.approx(25 / 239)
    assert found.p == pytest.approx(0.00877463306010119)


def test_the_same_item_twice_does_not_differ_from_itself():
    answers = np.tile([0.0, 1.0, 1.0, np.nan], 10)
    found = paired_difference(design(np.tile([0.1, 0.2, 0.7, 1], 10)), answers, answers)

    assert (found.diff, found.p, found.interval) == (0, 1, Interval(0, 0))
    assert paired_difference(design([1.0]), np.array([np.nan]), np.array([1.0])) is None


def test_so_few_answers_tell_two_items_apart_in_no_case():
    found = paired_score(1.0, 0.0, Bases(3, 3.0, 3.0), 0.95)

    assert found.interval == Interval(-1, 1)
    assert found.p > 0.05
    assert paired_score(0.5, 0.01, Bases(50, 50.0, 50.0), 0.95, df=0).interval is None


def test_unweighted_waves_compare_as_newcombe_does():
    answers = np.repeat([1.0, 0.0, 1.0, 0.0], [48, 32, 56, 14])
    waves = np.repeat(["earlier", "later"], [80, 70])
    found = compare_shares(
        wave_design(np.ones(150), waves), Group(answers, waves == "earlier"), Group(answers, waves == "later")
    )

    assert found.method is Method.MOVER
    assert found.rho == pytest.approx(0, abs=1e-12)
    assert near(found.interval, 0.052431472402365, 0.333872654036906)
    assert found.p == pytest.approx(0.00813314035860679)


def test_respondents_who_come_back_correlate_the_waves():
    random = np.random.default_rng(1)
    often = random.random(200)
    answers = (np.concatenate([often, often]) > random.random(400)).astype(float)
    waves, ids = np.repeat(["a", "b"], 200), np.tile(np.arange(200), 2)
    groups = Group(answers, waves == "a"), Group(answers, waves == "b")
    panel = compare_shares(wave_design(np.ones(400), waves, ids=ids), *groups)
    apart = compare_shares(wave_design(np.ones(400), waves, ids=np.arange(400)), *groups)

    assert panel.rho > 0.2
    assert apart.rho == pytest.approx(0, abs=1e-12)
    assert panel.interval.width < apart.interval.width


def test_what_nobody_was_asked_does_not_compare():
    answers = np.array([0.0, 1.0, np.nan, np.nan])
    groups = Group(answers, np.arange(4) < 2), Group(answers, np.arange(4) >= 2)

    assert compare_shares(design(np.ones(4)), *groups) is None
    assert compare_means(design(np.ones(4)), *groups) is None
    assert (
        compare_means(design(np.ones(2)), Group(np.array([1.0, np.nan])), Group(np.array([np.nan, 2.0])))
        is None
    )


def test_means_that_never_vary_differ_or_do_not():
    answers, first = np.array([1.0, 1, 1, 2, 2, 2]), np.arange(6) < 3
    found = compare_means(design(np.ones(6)), Group(answers, first), Group(answers, ~first))

    assert (found.diff, found.error, found.p) == (1, 0, 0)


def test_two_means_compare_by_student_s_t():
    answers, first = np.array([1.0, 2, 3, 4, 2, 4, 6, 9]), np.arange(8) < 4
    found = compare_means(design(np.ones(8)), Group(answers, first), Group(answers, ~first))

    # By hand: influence values are deviations from the group's mean over its size.
    error = (8 / 7 * (5 + 26.75) / 16) ** 0.5
    assert (found.diff, found.df) == (2.75, 6)
    assert found.error == pytest.approx(error)
    assert found.statistic == pytest.approx(2.75 / error)


def test_adjusted_p_values_as_r_gives_them():
    p_values = [0.001, 0.2, 0.04, 0.04, 0.9, 0.0005]

    assert benjamini_hochberg(p_values) == pytest.approx([0.003, 0.24, 0.06, 0.06, 0.9, 0.003])
    assert bonferroni(p_values) == pytest.approx([0.006, 1, 0.24, 0.24, 1, 0.003])


# Tables


def spread(table):
    """Return the row and column codes (from 1) of respondents counted in ``table``."""
    cells = [(r, c) for r, row in enumerate(table, 1) for c, count in enumerate(row, 1) for _ in range(count)]
    return tuple(np.array(codes) for codes in zip(*cells, strict=True))


def test_unweighted_rao_scott_is_pearson_s():
    rows, columns = spread([[40, 30, 20], [10, 25, 35]])
    found = crosstab.rao_scott(design(np.ones(160)), rows, columns)

    assert found.chi_square == pytest.approx(20.3636363636364)
    assert (found.df, found.df_error) == pytest.approx((2, 2 * 159), rel=1e-3)
    assert found.f == pytest.approx(20.3636363636364 / 2 * 159 / 160)


def test_rao_scott_needs_two_rows_and_columns():
    rows, columns = spread([[10, 5], [0, 0]])

    assert crosstab.rao_scott(design(np.ones(15)), rows, columns) is None
    assert crosstab.rao_scott(design(np.ones(15)), rows * 0, columns) is None


def test_letters_say_which_columns_are_lower():
    answers = np.repeat([1.0, 0, 1, 0, 1, 0, 1, 0], [80, 120, 120, 80, 85, 115, 3, 7])
    places = np.repeat([0, 1, 2, 3], [200, 200, 200, 10])
    found = crosstab.column_letters(design(np.ones(610)), answers, [places == k for k in range(4)])

    assert found.letters == ("", "AC", "", "")
    assert found.tested == (True, True, True, False)
    assert len(found.p) == 3


def test_columns_are_named_as_in_spreadsheets():
    assert [crosstab.letter(k) for k in (0, 25, 26, 27, 701, 702)] == ["A", "Z", "AA", "AB", "ZZ", "AAA"]


def test_a_column_is_compared_with_the_rest_not_with_the_total():
    answers, column = np.repeat([1.0, 0, 1, 0], [56, 14, 48, 32]), np.arange(150) < 70
    found = crosstab.against_the_rest(design(np.ones(150)), answers, column)

    assert found.diff == pytest.approx(0.2)
    assert near(found.interval, 0.052431472402365, 0.333872654036906)


def test_a_table_of_clusters_is_not_made_from_counts():
    with pytest.raises(ValueError, match="units"):
        crosstab.table(design(np.ones(2), units=["a", "b"]), np.ones(2, int), np.ones(2, int), 1, 1)


# Several answers, and attitudes

PLATFORMS = np.array([[1, 1], [1, 0], [1, np.nan], [0, 0], [np.nan, np.nan]])


def test_shares_of_respondents_and_of_mentions():
    asked = multiple.multiple_response(design(np.ones(5)), PLATFORMS)
    everybody = multiple.multiple_response(design(np.ones(5)), PLATFORMS, base=multiple.Base.EVERYBODY)

    assert [each.value for each in asked.respondents] == [0.75, 0.25]
    assert [each.value for each in asked.mentions] == [0.75, 0.25]
    assert asked.per_respondent == 1
    assert [each.value for each in everybody.respondents] == [0.6, 0.2]
    assert (asked.bases.n, everybody.bases.n) == (4, 5)


def test_where_nobody_mentions_anything_there_are_no_shares_of_mentions():
    found = multiple.multiple_response(design(np.ones(2)), np.zeros((2, 3)))

    assert found.mentions == ()
    assert multiple.multiple_response(design(np.ones(2)), np.full((2, 3), np.nan)) is None


def test_an_attitude_leaves_don_t_know_out_of_its_base_but_tells_its_share():
    answers = np.repeat([1.0, 2, 3, 4, 5, 9, np.nan], [10, 20, 30, 25, 15, 25, 3])
    found = attitudes.attitude(design(np.ones(128)), answers, (1, 2, 3, 4, 5))

    assert [each.value for each in found.distribution] == pytest.approx([0.1, 0.2, 0.3, 0.25, 0.15])
    assert (found.top.value, found.bottom.value, found.net.diff) == pytest.approx((0.4, 0.3, 0.1))
    assert found.mean.value == pytest.approx(3.15)
    assert found.outside.value == pytest.approx(0.2)


def test_a_short_scale_has_ends_of_one_and_nobody_outside():
    found = attitudes.attitude(design(np.ones(4)), np.array([1.0, 2, 3, 3]), (1, 2, 3))

    assert (found.top.value, found.bottom.value, found.outside) == (0.5, 0.25, None)
    assert attitudes.attitude(design(np.ones(1)), np.array([9.0]), (1, 2)) is None


# More than two waves


def test_a_line_through_five_waves():
    shares = [0.222742461590043, 0.244767121902294, 0.340075927418422, 0.390760480249119, 0.491534028171878]
    errors = [
        0.0278425208409568,
        0.0268601444560707,
        0.0303152034361747,
        0.0273971403315002,
        0.0232736312816243,
    ]
    found = straight_line(range(2009, 2014), shares, np.diag(np.square(errors)))

    assert (found.slope, found.error) == pytest.approx((0.0696532560825089, 0.00813747571049949))
    assert found.p == pytest.approx(1.13293718385499e-17)
    assert (found.q, found.q_p) == pytest.approx((2.27255309494412, 0.517799387907422))
    assert not found.irregular


def test_waves_that_jump_up_and_down_are_irregular():
    found = straight_line([1, 2, 3], [0.2, 0.6, 0.2], np.diag([0.0004] * 3))

    assert found.irregular
    assert found.slope == pytest.approx(0)


def test_no_line_goes_through_one_wave_nor_through_unanimity():
    answers, waves = np.array([0.0, 1, 1, 1, np.nan]), np.array([1, 1, 2, 2, 3])
    found = trend(design(np.ones(5)), answers, [waves == k for k in (1, 2, 3)], (1, 2, 3))

    assert (found.times, found.line) == ((1.0, 2.0), None)
    assert straight_line([1], [0.5], np.array([[0.01]])) is None
    assert trend(design(np.ones(5)), answers, [waves == 3], [3]) is None

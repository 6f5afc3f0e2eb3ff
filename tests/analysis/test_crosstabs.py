"""A question by the answers to others, against other code: cells, letters, rests, wholes; made-up data."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from scipy import stats
from studies import AGREEMENT, amounts, ask, multiple, options, respondents, scale, single

from sni_desktop.analysis import crosstab
from sni_desktop.analysis.adjustments import benjamini_hochberg, holm
from sni_desktop.analysis.comparison import Group, compare_means, compare_shares
from sni_desktop.analysis.crosstabs import can_be_columns
from sni_desktop.analysis.design import design
from sni_desktop.analysis.weighted import mean, share
from sni_desktop.core.filters import Condition, Test
from sni_desktop.core.query import Counting
from sni_desktop.core.result import Apart, Part, Share, Status, Whole
from sni_desktop.core.sampling import Sampling
from sni_desktop.core.survey import Amounts, Choices, Kind, Question, Study, Ticks
from sni_desktop.core.text import plain

N = 900
REGIONS = single("North", "East", "South", "West", question="region")
PLANS = single("Yes", "Perhaps", "No", question="plans")
CHANNELS = multiple("Web", "Shop", "Phone", question="channels")
ATTITUDE = scale("attitude")
STAFF = Question("staff", plain("Staff"), Kind.NUMBER)
WEIGHT = Question("weight", plain("Weight"), Kind.NUMBER)
STRATUM = single("Small", "Large", question="stratum")
UNIT = Question("unit", plain("Unit"), Kind.NUMBER)


def made_up(seed: int = 7, n: int = N) -> Study:
    """Return a survey of two waves in which the answers follow the region, and weights are unequal."""
    rng = np.random.default_rng(seed)
    region = rng.choice([0, 1, 2, 3, 4], n, p=[0.03, 0.3, 0.27, 0.25, 0.15])
    tilt = np.array([0.3, 0.25, 0.35, 0.5, 0.3])[region]
    plans = np.where(rng.random(n) < tilt, 1, rng.choice([0, 2, 3], n, p=[0.04, 0.5, 0.46]))
    says_yes = plans == 1
    ticked = rng.random((n, 3)) < np.stack([0.3 + 0.3 * says_yes, np.full(n, 0.6), 0.7 - tilt], axis=1)
    attitude = rng.choice([0, 1, 2, 3, 4, 5, 6], n, p=[0.05, 0.1, 0.2, 0.2, 0.25, 0.15, 0.05])
    attitude = np.where((region == 3) & (attitude < 3) & (attitude > 0), 5, attitude)
    staff = np.where(rng.random(n) < 0.05, np.nan, rng.gamma(2, 10 + 6 * (region == 2)))
    answers = [
        (PLANS, Choices(plans.astype(np.uint8))),
        (REGIONS, Choices(region.astype(np.uint8))),
        (CHANNELS, Ticks(ticked, ticked.any(axis=1))),
        (ATTITUDE, Choices(attitude.astype(np.uint8))),
        (STAFF, Amounts(staff)),
        (WEIGHT, Amounts(rng.lognormal(0, 0.5, n))),
        (STRATUM, Choices((1 + (rng.random(n) < 0.4)).astype(np.uint8))),
        (UNIT, Amounts(rng.integers(0, 60, n).astype(float))),
    ]
    return respondents([n // 3, n - n // 3], *answers)


STUDY = made_up()
SECOND = np.arange(N) >= N // 3
"""The latest wave."""
WEIGHTED = {"weight": "weight", "sampling": Sampling(strata="stratum")}


def crossed(question: str = "plans", *by: str, study: Study = STUDY, **more: object):
    found = ask(study, question, "crosstab", by=by or ("region",), **more).crosstab
    assert found is not None
    return found


def of(question: str, study: Study = STUDY):
    assert study.answers is not None
    return study.answers.by_question[question]


def sample(study: Study = STUDY, *, weighted: bool = False, clustered: bool = False):
    waves = np.repeat([0, 1], [N // 3, N - N // 3])
    strata = waves * 10 + of("stratum", study).codes if weighted else waves
    return design(
        of("weight", study).values if weighted else np.ones(N),
        strata,
        of("unit", study).values if clustered else None,
    )


def chosen(question: str, option: int, study: Study = STUDY):
    """Return 1, 0 or NaN a respondent."""
    answer = of(question, study)
    if isinstance(answer, Ticks):
        return np.where(answer.answered, answer.chosen[:, option], np.nan)
    return np.where(answer.codes > 0, answer.codes == option + 1, np.nan)


def column(question: str, option: int, inside=SECOND, study: Study = STUDY):
    answer = of(question, study)
    if isinstance(answer, Ticks):
        return answer.chosen[:, option] & answer.answered & inside
    return (answer.codes == option + 1) & inside


def columns(question: str, inside=SECOND, study: Study = STUDY):
    count = len(study.question(question).options)
    return [column(question, option, inside, study) for option in range(count)]


def rest_of(question: str, option: int, inside=SECOND):
    answer = of(question)
    answered = answer.answered if isinstance(answer, Ticks) else answer.codes > 0
    return answered & inside & ~column(question, option, inside)


def assert_same(cell: Share, estimate, level: float = 0.95) -> None:
    assert cell.precision is not None
    assert cell.interval is not None
    assert cell.value == pytest.approx(estimate.value, abs=1e-12)
    assert (cell.n, cell.status) == (estimate.bases.n, estimate.status)
    assert cell.precision.effective == pytest.approx(estimate.effective)
    assert cell.precision.error == pytest.approx(estimate.error)
    assert (cell.interval.low, cell.interval.high) == pytest.approx(
        (estimate.interval.low, estimate.interval.high), abs=1e-9
    )


# Cells


def test_the_first_column_is_the_total_and_letters_run_through_the_breakdowns():
    found = crossed("plans", "region", "channels")

    assert [each.letter for each in found.columns] == ["", *"ABCDEFG"]
    assert found.columns[0].question is None
    assert [(each.first, each.count, each.overlap) for each in found.banners] == [(1, 4, False), (5, 3, True)]
    assert [row.option.code for row in found.rows] == ["o1", "o2", "o3"]
    assert all(len(row.cells) == 8 for row in found.rows)


def test_plain_shares_are_counts_over_bases_of_the_latest_wave():
    found = crossed()
    plans, region = of("plans").codes, of("region").codes
    for row, option in enumerate((1, 2, 3)):
        total = SECOND & (plans > 0)
        assert found.rows[row].cells[0].estimate.value == pytest.approx((plans[total] == option).mean())
        for at in range(1, 5):
            group = total & (region == at)
            cell = found.rows[row].cells[at].estimate
            assert (cell.n, cell.count) == (group.sum(), (plans[group] == option).sum())
            assert cell.value == pytest.approx((plans[group] == option).mean())


@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize("banner", ["region", "channels"])
@pytest.mark.parametrize("question", ["plans", "channels"])
def test_every_cell_is_the_estimate_of_its_domain(question, banner, weighted):
    if question == banner:
        return
    found = crossed(question, banner, **(WEIGHTED if weighted else {}))
    of_design = sample(weighted=weighted)
    for number, row in enumerate(found.rows):
        assert_same(row.cells[0].estimate, share(of_design, chosen(question, number), SECOND))
        for at, domain in enumerate(columns(banner), 1):
            assert_same(row.cells[at].estimate, share(of_design, chosen(question, number), domain))


def test_bases_are_unweighted_weighted_and_effective():
    found = crossed("plans", **WEIGHTED)
    weights = of("weight").values
    for at, domain in enumerate(columns("region"), 1):
        inside = domain & (of("plans").codes > 0)
        base = found.columns[at].base
        assert base.n == inside.sum()
        assert base.weighted == pytest.approx(weights[inside].sum())
        assert base.effective == pytest.approx(weights[inside].sum() ** 2 / (weights[inside] ** 2).sum())


# Letters


@pytest.mark.parametrize(
    ("banner", "level"), [("region", 0.9), ("channels", 0.9), ("region", 0.95), ("attitude", 0.95)]
)
@pytest.mark.parametrize("weighted", [False, True])
def test_letters_are_those_of_columns_compared_one_by_one(banner, level, weighted):
    found = crossed("plans", banner, level=level, **(WEIGHTED if weighted else {}))
    of_design = sample(weighted=weighted)
    for number, row in enumerate(found.rows):
        expected = crosstab.column_letters(of_design, chosen("plans", number), columns(banner), level)
        assert tuple(cell.letters for cell in row.cells[1:]) == expected.letters
    if banner != "attitude":
        assert any(cell.letters for row in found.rows for cell in row.cells)


def test_ticks_by_columns_that_overlap_have_the_letters_of_columns_compared_one_by_one():
    """The boxes of another question, most of whose columns have respondents in common."""
    again = multiple("One", "Two", "Three", question="again")
    rng = np.random.default_rng(3)
    boxes = rng.random((N, 3)) < 0.7
    study = respondents(
        [N // 3, N - N // 3],
        *[(STUDY.question(each), of(each)) for each in ("channels", "weight", "stratum")],
        (again, Ticks(boxes | of("channels").chosen, np.ones(N, dtype=np.bool_))),
    )
    found = crossed("channels", "again", study=study, **WEIGHTED)
    of_design = sample(study, weighted=True)
    masks = columns("again", study=study)
    for number, row in enumerate(found.rows):
        expected = crosstab.column_letters(of_design, chosen("channels", number, study), masks)
        assert tuple(cell.letters for cell in row.cells[1:]) == expected.letters
    assert any(cell.letters for row in found.rows for cell in row.cells)


def test_letters_of_sampling_units_are_those_of_columns_compared_one_by_one():
    more = {"weight": "weight", "sampling": Sampling(strata="stratum", units="unit")}
    of_design = sample(weighted=True, clustered=True)
    for banner in ("region", "channels"):
        found = crossed("plans", banner, **more)
        for number, row in enumerate(found.rows):
            answers = chosen("plans", number)
            expected = crosstab.column_letters(of_design, answers, columns(banner))
            assert tuple(cell.letters for cell in row.cells[1:]) == expected.letters
            for at, domain in enumerate(columns(banner), 1):
                assert_same(row.cells[at].estimate, share(of_design, answers, domain))
                one = crosstab.against_the_rest(of_design, answers, domain, domain | rest_of(banner, at - 1))
                assert row.cells[at].rest.diff == pytest.approx(one.diff)


def test_means_have_letters_from_t_tests():
    found = crossed("staff", "region", **WEIGHTED)
    of_design, values, masks = sample(weighted=True), of("staff").values, columns("region")
    pairs = list(combinations(range(4), 2))
    tests = [compare_means(of_design, Group(values, masks[k]), Group(values, masks[j])) for j, k in pairs]
    letters = [""] * 4
    for (j, k), one, p in zip(pairs, tests, holm([each.p for each in tests]), strict=True):
        if p < 0.05:
            letters[j if one.diff > 0 else k] += "ABCD"[k if one.diff > 0 else j]
    (row,) = found.rows
    assert [cell.letters for cell in row.cells[1:]] == letters
    assert letters[1] != ""
    for at, mask in enumerate(masks, 1):
        expected = mean(of_design, values, mask)
        cell = row.cells[at].estimate
        assert cell.value == pytest.approx(expected.value)
        assert (cell.interval.low, cell.interval.high) == pytest.approx(
            (expected.interval.low, expected.interval.high)
        )


def test_means_of_columns_that_overlap_are_compared_with_their_correlation():
    found = crossed("staff", "channels", level=0.9, **WEIGHTED)
    of_design, values, masks = sample(weighted=True), of("staff").values, columns("channels")
    pairs = list(combinations(range(3), 2))
    tests = [
        compare_means(of_design, Group(values, masks[k]), Group(values, masks[j]), 0.9) for j, k in pairs
    ]
    above = {
        (j if one.diff > 0 else k, k if one.diff > 0 else j)
        for (j, k), one, p in zip(pairs, tests, holm([each.p for each in tests]), strict=True)
        if p < 0.1
    }
    (row,) = found.rows
    shown = {(at, low - 1) for at, cell in enumerate(row.cells[1:]) for low in cell.above}
    assert shown == above


def test_letters_after_z_stand_apart():
    many = single(*(f"Answer {number}" for number in range(1, 31)), question="many")
    codes = np.repeat(np.arange(1, 31), 60)
    yes = np.concatenate([np.arange(60) < (54 if at >= 28 else 6) for at in range(30)])
    study = respondents(
        [1800], (single("Yes", "No"), Choices((2 - yes).astype(np.uint8))), (many, Choices(codes))
    )
    found = crossed("q", "many", study=study)

    assert [each.letter for each in found.columns[26:]] == ["Z", "AA", "AB", "AC", "AD"]
    assert found.rows[0].cells[29].letters == "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z AA AB"
    assert found.rows[1].cells[1].letters == "AC AD"


# Against the rest


@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize("banner", ["region", "channels"])
def test_columns_are_compared_with_the_rest_and_never_with_the_total(banner, weighted):
    found = crossed("plans", banner, **(WEIGHTED if weighted else {}))
    of_design = sample(weighted=weighted)
    for number, row in enumerate(found.rows):
        answers = chosen("plans", number)
        tests = [
            compare_shares(of_design, Group(answers, rest_of(banner, at)), Group(answers, mask))
            for at, mask in enumerate(columns(banner))
        ]
        adjusted = holm([each.p for each in tests])
        for cell, one, p in zip(row.cells[1:], tests, adjusted, strict=True):
            assert cell.rest.value == pytest.approx(one.earlier.value)
            assert cell.rest.diff == pytest.approx(one.diff)
            assert cell.rest.p == pytest.approx(p, abs=1e-9)
            assert (cell.rest.interval.low, cell.rest.interval.high) == pytest.approx(
                (one.interval.low, one.interval.high), abs=1e-9
            )
            expected = Apart.NOT_TOLD_APART
            if p < 0.05:
                expected = Apart.HIGHER if one.diff > 0 else Apart.LOWER
            assert cell.rest.verdict is expected
    assert row.cells[0].rest is None


def test_two_columns_are_one_test_and_mirror_each_other():
    half = single("Old", "New", question="half")
    codes = np.where(of("region").codes < 3, 1, 2).astype(np.uint8)
    study = respondents([N // 3, N - N // 3], (PLANS, of("plans")), (half, Choices(codes)))
    found = crossed("plans", "half", study=study)
    masks = columns("half", study=study)
    for number, row in enumerate(found.rows):
        answers = chosen("plans", number)
        one = compare_shares(sample(), Group(answers, masks[1]), Group(answers, masks[0]))
        first, second = row.cells[1].rest, row.cells[2].rest
        assert first.p == second.p == pytest.approx(one.p)
        assert first.diff == pytest.approx(-second.diff)
    assert found.tests == 3


def test_a_difference_is_clear_when_its_interval_stays_five_points_away_from_zero():
    found = crossed("plans")
    told = [cell.rest for row in found.rows for cell in row.cells[1:]]

    assert {True, False} == {each.clearly for each in told}
    for each in told:
        far = min(abs(each.interval.low), abs(each.interval.high)) >= 0.05
        assert each.clearly == (each.established and far and each.interval.low * each.interval.high > 0)


def test_leads_are_adjusted_over_the_whole_table():
    claims, leads = (
        crossed("plans", "region", "channels"),
        crossed("plans", "region", "channels", exploring=True),
    )
    p_values = []
    for number in range(3):
        answers = chosen("plans", number)
        for banner in ("region", "channels"):
            masks = columns(banner)
            pairs = [(masks[k], masks[j]) for j, k in combinations(range(len(masks)), 2)]
            pairs += [(rest_of(banner, at), mask) for at, mask in enumerate(masks)]
            p_values += [
                compare_shares(sample(), Group(answers, one), Group(answers, other)).p for one, other in pairs
            ]
    expected = benjamini_hochberg(p_values)
    found = [cell.rest.p for row in leads.rows for cell in row.cells[1:]]
    assert all(min(abs(each - p) for p in expected) < 1e-9 for each in found)
    established = sum(len(cell.above) for row in leads.rows for cell in row.cells)
    assert established >= sum(len(cell.above) for row in claims.rows for cell in row.cells)
    assert leads.tests == claims.tests == len(p_values)


# Which columns have answers enough


def lopsided() -> Study:
    """Return columns with 300, 60, 20 and no respondents, and 20 who did not say where they are."""
    region = np.repeat([1, 2, 3, 0], [300, 60, 20, 20]).astype(np.uint8)
    yes = np.concatenate([np.arange(300) < 60, np.arange(60) < 36, np.arange(20) < 18, np.arange(20) < 10])
    return respondents(
        [400], (single("Yes", "No"), Choices((2 - yes).astype(np.uint8))), (REGIONS, Choices(region))
    )


def test_small_columns_are_marked_smaller_ones_hidden_and_empty_ones_stay():
    found = crossed("q", study=lopsided())
    yes = found.rows[0].cells

    assert [each.status for each in found.columns] == [
        Status.OK, Status.OK, Status.CAUTION, Status.SUPPRESSED, Status.NO_BASE,
    ]  # fmt: skip
    assert [each.base.n for each in found.columns] == [400, 300, 60, 20, 0]
    assert [cell.estimate.value for cell in yes] == [
        pytest.approx(124 / 400), pytest.approx(0.2), pytest.approx(0.6), None, None,
    ]  # fmt: skip
    assert yes[4].estimate.status is Status.NO_BASE
    assert [cell.letters for cell in yes] == ["", "", "A", "", ""]
    assert [cell.rest.verdict for cell in yes[1:]] == [
        Apart.LOWER, Apart.HIGHER, Apart.NOT_TESTED, Apart.NOT_TESTED,
    ]  # fmt: skip
    # The rest of the first column holds the hidden one, and not those who did not say where they are.
    assert yes[1].rest.value == pytest.approx((36 + 18) / 80)


def test_nothing_is_a_number_that_is_none():
    for question in ("q", "staff"):
        study = lopsided()
        if question == "staff":
            study = respondents(
                [400], (STAFF, amounts(*np.linspace(1, 90, 400))), (REGIONS, of("region", study))
            )
        for row in crossed(question, study=study).rows:
            for cell in row.cells:
                parts = [cell.estimate.value, cell.rest and cell.rest.value, cell.rest and cell.rest.p]
                assert not any(part is not None and np.isnan(part) for part in parts)


def test_nobody_left_by_a_filter_is_told_and_not_divided_by():
    where = Condition("region", Test.IS, ("o4",))
    found = crossed("q", study=lopsided(), where=where)

    assert {each.status for each in found.columns} == {Status.NO_BASE}
    assert {cell.estimate.value for row in found.rows for cell in row.cells} == {None}
    assert found.banners[0].test.how is Whole.TOO_FEW


# The whole


def test_plain_answers_have_the_test_of_pearson_as_an_f():
    test = crossed("plans").banners[0].test
    plans, region = of("plans").codes, of("region").codes
    inside = SECOND & (plans > 0) & (region > 0)
    counts = np.array(
        [[(plans[inside] == r)[region[inside] == c].sum() for c in range(1, 5)] for r in (1, 2, 3)]
    )
    statistic = stats.chi2_contingency(counts, correction=False).statistic

    assert test.how is Whole.RAO_SCOTT
    # A sample of n with replacement has n / (n - 1) times the variance of the multinomial.
    assert test.f == pytest.approx(statistic / 6 * (inside.sum() - 1) / inside.sum(), rel=0.01)
    assert test.p == pytest.approx(stats.chi2.sf(statistic, 6), rel=0.1, abs=1e-6)


def test_weighted_answers_have_the_test_of_rao_and_scott():
    test = crossed("plans", **WEIGHTED).banners[0].test
    rows, by = (of(each).codes.astype(np.intp) for each in ("plans", "region"))
    expected = crosstab.rao_scott(sample(weighted=True), rows, by, SECOND)

    assert (test.f, test.df, test.df_error, test.p) == pytest.approx(
        (expected.f, expected.df, expected.df_error, expected.p)
    )


def small(counts) -> Study:
    rows, by = (
        np.repeat(np.indices(np.shape(counts))[axis].ravel() + 1, np.ravel(counts)) for axis in (0, 1)
    )
    answers = tuple(f"R{number}" for number in range(len(counts)))
    return respondents(
        [len(rows)],
        (single(*answers), Choices(rows.astype(np.uint8))),
        (
            single(*(f"C{number}" for number in range(len(counts[0]))), question="by"),
            Choices(by.astype(np.uint8)),
        ),
    )


def test_few_answers_in_two_by_two_cells_have_the_exact_test():
    test = crossed("q", "by", study=small([[2, 9], [7, 1]])).banners[0].test

    assert test.how is Whole.FISHER
    assert test.f is None
    assert test.p == pytest.approx(stats.fisher_exact([[2, 9], [7, 1]]).pvalue)


def test_few_answers_in_more_cells_are_not_tested():
    test = crossed("q", "by", study=small([[2, 9, 1], [7, 1, 0]])).banners[0].test

    assert (test.how, test.p) == (Whole.TOO_FEW, None)


def test_several_answers_and_numbers_have_no_test_of_the_whole():
    assert crossed("channels", "region").banners[0].test.how is Whole.SEVERAL_ANSWERS
    assert crossed("plans", "channels").banners[0].test.how is Whole.SEVERAL_ANSWERS
    assert crossed("staff", "region").banners[0].test.how is Whole.NUMBERS


# Scales, ticks and numbers


def test_a_scale_has_its_answers_its_positive_side_and_its_mean():
    found = crossed("attitude", "region")
    codes = of("attitude").codes
    inside = SECOND & (codes > 0) & (codes < 6)

    assert [row.part for row in found.rows] == [*[Part.OPTION] * 6, Part.TOP, Part.MEAN]
    assert found.rows[6].cells[0].estimate.value == pytest.approx((codes[inside] > 3).mean())
    assert found.rows[7].cells[0].estimate.value == pytest.approx(codes[inside].mean())
    assert found.rows[0].cells[0].estimate.n == inside.sum()
    # "Don't know" is a share of all who answered.
    assert found.rows[5].cells[0].estimate.n == (SECOND & (codes > 0)).sum()


def test_the_base_of_ticks_is_the_one_that_is_asked_for():
    answered = of("channels").answered & SECOND
    ticked = of("channels").chosen[:, 0] & answered
    mentions = of("channels").chosen[answered].sum()
    first = {
        counting: crossed("channels", counting=counting).rows[0].cells[0].estimate for counting in Counting
    }
    assert first[Counting.RESPONDENTS].value == pytest.approx(ticked.sum() / answered.sum())
    assert first[Counting.EVERYBODY].value == pytest.approx(ticked.sum() / SECOND.sum())
    assert first[Counting.MENTIONS].value == pytest.approx(ticked.sum() / mentions)


def test_don_t_know_is_in_the_base_if_so_asked():
    codes = of("attitude").codes
    found = crossed("attitude", outside_counts=True)

    assert found.rows[0].cells[0].estimate.n == (SECOND & (codes > 0)).sum()
    assert len(AGREEMENT) == 6


# Which waves, which questions


def test_the_latest_wave_is_looked_at_unless_others_are_named():
    assert [wave.id for wave in ask(STUDY, "plans", "crosstab", by=("region",)).waves] == ["w2"]
    first = ask(STUDY, "plans", "crosstab", by=("region",), waves=("w1",))
    assert [wave.id for wave in first.waves] == ["w1"]
    assert first.crosstab.columns[0].base.n == (~SECOND & (of("plans").codes > 0)).sum()
    assert first.rows[0].cells[0].value == first.crosstab.rows[0].cells[0].estimate.value


def test_several_named_waves_are_pooled_and_shown_side_by_side_in_the_rows():
    both = ask(STUDY, "plans", "crosstab", by=("region",), waves=("w1", "w2"))
    answered = of("plans").codes > 0

    assert both.crosstab.columns[0].base.n == answered.sum()
    assert [cell.n for cell in both.rows[0].cells] == [
        (answered & ~SECOND).sum(), (answered & SECOND).sum(),
    ]  # fmt: skip
    assert len(both.bases) == len(both.waves) == 2
    assert len(both.steps) == 1


def test_the_wave_is_one_in_which_the_breakdown_was_asked_too():
    region = of("region").codes * ~SECOND
    study = respondents(
        [N // 3, N - N // 3], (PLANS, of("plans")), (REGIONS, Choices(region.astype(np.uint8)))
    )
    assert [wave.id for wave in ask(study, "plans", "crosstab", by=("region",)).waves] == ["w1"]


def test_a_question_is_not_crossed_with_itself_nor_by_numbers():
    found = crossed("plans", "region", "plans", "staff")

    assert [each.question.id for each in found.banners] == ["region"]
    assert [each.id for each in found.omitted] == ["plans", "staff"]
    for by in ((), ("plans",), ("staff",)):
        nothing = ask(STUDY, "plans", "crosstab", by=by)
        assert nothing.waves == ()
        assert nothing.crosstab is None


def test_columns_come_from_answers_to_choose_from():
    many = replace(PLANS, id="many", options=options(*(str(number) for number in range(61))))
    study = respondents([3], (many, Choices(np.array([1, 2, 3], np.uint8))), (STAFF, amounts(1, 2, 3)))

    assert not can_be_columns(study, many)
    assert not can_be_columns(study, STAFF)
    for question in (PLANS, CHANNELS, ATTITUDE):
        assert can_be_columns(STUDY, question)


# What must not matter


def told(found):
    return [
        [(cell.letters, cell.rest and cell.rest.verdict, cell.estimate.value) for cell in row.cells]
        for row in found.rows
    ]


def test_the_order_of_respondents_does_not_matter():
    rng = np.random.default_rng(11)
    order = np.concatenate([rng.permutation(N // 3), N // 3 + rng.permutation(N - N // 3)])
    answers = []
    for question in STUDY.questions:
        match of(question.id):
            case Choices(codes=codes):
                answers.append((question, Choices(codes[order])))
            case Ticks(chosen=boxes, answered=answered):
                answers.append((question, Ticks(boxes[order], answered[order])))
            case Amounts(values=values):
                answers.append((question, Amounts(values[order])))
    shuffled = respondents([N // 3, N - N // 3], *answers)
    by = ("region", "channels")
    for one, other in zip(
        told(crossed("plans", *by, **WEIGHTED)),
        told(crossed("plans", *by, study=shuffled, **WEIGHTED)),
        strict=True,
    ):
        assert [cell[:2] for cell in one] == [cell[:2] for cell in other]
        assert [cell[2] for cell in one] == pytest.approx([cell[2] for cell in other])


def test_the_scale_of_weights_does_not_matter():
    answers = [(question, of(question.id)) for question in STUDY.questions if question.id != "weight"]
    larger = Amounts(of("weight").values * 250)
    study = respondents([N // 3, N - N // 3], *answers, (WEIGHT, larger))
    by = ("region", "channels")
    one, other = crossed("plans", *by, **WEIGHTED), crossed("plans", *by, study=study, **WEIGHTED)

    for row, again in zip(told(one), told(other), strict=True):
        assert [cell[:2] for cell in row] == [cell[:2] for cell in again]
        assert [cell[2] for cell in row] == pytest.approx([cell[2] for cell in again])
    assert other.columns[1].base.weighted == pytest.approx(250 * one.columns[1].base.weighted)
    assert other.columns[1].base.effective == pytest.approx(one.columns[1].base.effective)


def test_respondents_without_weight_count_for_nothing():
    weights = of("weight").values.copy()
    weights[of("region").codes == 4] = 0
    answers = [(question, of(question.id)) for question in STUDY.questions if question.id != "weight"]
    study = respondents([N // 3, N - N // 3], *answers, (WEIGHT, Amounts(weights)))
    found = crossed("plans", study=study, weight="weight")

    assert found.columns[4].status is Status.NO_BASE
    assert found.columns[4].base.n == 0

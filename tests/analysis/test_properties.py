"""Laws that weighted estimates, comparisons, rankings and raking keep; all data are made up."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sni_desktop.analysis import crosstab, rankings
from sni_desktop.analysis.comparison import Group, compare_means, compare_shares
from sni_desktop.analysis.design import design, shares_of_categories
from sni_desktop.analysis.intervals import critical_value, difference, difference_p, usable_correlation
from sni_desktop.analysis.paired import paired_difference, paired_score
from sni_desktop.analysis.raking import Margin, RakingStatus, rake
from sni_desktop.analysis.weighted import mean, share

Z = critical_value(0.95)

seeds = st.integers(0, 2**32 - 1)
sizes = st.integers(40, 200)


class Sample:
    """A made-up file: weights, strata, sampling units, a group, and answers to a few items."""

    def __init__(self, seed: int, n: int, *, strata: bool = False, units: bool = False) -> None:
        random = np.random.default_rng(seed)
        self.weights = random.lognormal(0, random.uniform(0, 1), n)
        self.strata = random.integers(0, 3, n) if strata else None
        self.units = random.integers(0, max(8, n // 5), n) if units else None
        self.group = random.integers(0, 2, n).astype(bool)
        self.items = (random.random((n, 4)) < random.random(4)).astype(float)
        self.answers = np.where(random.random(n) < 0.1, np.nan, self.items[:, 0])

    def design(self, factor: float = 1.0):
        return design(self.weights * factor, self.strata, self.units)

    def reordered(self, order):
        other = object.__new__(Sample)
        for name, values in vars(self).items():
            setattr(other, name, None if values is None else values[order])
        return other


samples = st.builds(Sample, seeds, sizes, strata=st.booleans(), units=st.booleans())
unclustered = st.builds(Sample, seeds, sizes, strata=st.booleans())


def numbers(found):
    interval = found.interval
    ends = () if interval is None else (interval.low, interval.high)
    return (found.value, found.error, found.effective, found.bases.n, found.bases.kish, *ends)


# One share or mean


@given(samples, st.sampled_from([1e-3, 0.5, 250.0, 1e6]))
def test_the_scale_of_the_weights_changes_nothing_but_the_weighted_base(sample, factor):
    for estimate in (share, mean):
        one = estimate(sample.design(), sample.answers, sample.group)
        other = estimate(sample.design(factor), sample.answers, sample.group)
        assert numbers(other) == pytest.approx(numbers(one), rel=1e-7, abs=1e-9)
        assert other.bases.weighted == pytest.approx(factor * one.bases.weighted)


@given(samples, st.randoms(use_true_random=False))
def test_the_order_of_the_rows_changes_nothing(sample, random):
    order = np.array(random.sample(range(len(sample.answers)), len(sample.answers)))
    other = sample.reordered(order)

    before = share(sample.design(), sample.answers, sample.group)
    after = share(other.design(), other.answers, other.group)
    assert numbers(after) == pytest.approx(numbers(before), rel=1e-7, abs=1e-9)


@given(samples)
def test_the_interval_of_those_who_did_not_is_the_mirror_of_those_who_did(sample):
    did = share(sample.design(), sample.answers)
    did_not = share(sample.design(), 1 - sample.answers)
    assume(did.interval is not None)

    assert did_not.value == pytest.approx(1 - did.value)
    assert did_not.interval.low == pytest.approx(1 - did.interval.high, abs=1e-9)
    assert did_not.interval.high == pytest.approx(1 - did.interval.low, abs=1e-9)


@given(samples)
def test_the_effective_base_is_never_above_the_number_of_answers_nor_above_kish_s(sample):
    found = share(sample.design(), sample.answers, sample.group)

    assert found.effective <= found.bases.n * (1 + 1e-12)
    assert found.effective <= found.bases.kish * (1 + 1e-12)


@given(seeds, st.integers(1, 300))
def test_equal_weights_are_no_weights(seed, n):
    answers = np.random.default_rng(seed).integers(0, 2, n).astype(float)
    found = share(design(np.full(n, 250.0)), answers)

    assert found.effective == pytest.approx(n)


@given(samples)
def test_respondents_of_weight_zero_are_not_there(sample):
    sample.weights[::3] = 0
    found = share(sample.design(), sample.answers)
    flipped = np.where(sample.weights == 0, 1 - sample.answers, sample.answers)

    assert numbers(share(sample.design(), flipped)) == numbers(found)


@given(unclustered)
def test_a_whole_table_agrees_with_its_cells_one_by_one(sample):
    sample.weights[::7] = 0
    answers = np.where(np.isnan(sample.answers), 0, sample.answers + 1).astype(int)
    everybody = sample.design()
    found = crosstab.table(everybody, answers, sample.group + 1, 2, 2)

    for category, column in ((c, k) for c in (1, 2) for k in (1, 2)):
        chosen = np.where(answers == 0, np.nan, answers == category)
        cell = share(everybody, chosen, sample.group == (column == 2))
        place = category - 1, column - 1
        got = found.share, found.error, found.effective, found.low, found.high
        assert tuple(each[place] for each in got) == pytest.approx(
            (cell.value, cell.error, cell.effective, cell.interval.low, cell.interval.high), abs=1e-8
        )
        assert found.n[place] == np.nansum(
            (chosen == 1) & (sample.group == (column == 2)) & (sample.weights > 0)
        )


@given(samples)
def test_shares_that_exclude_each_other_have_the_variances_they_have_alone(sample):
    codes = np.where(np.isnan(sample.answers), 0, 1 + sample.items[:, 1] + 2 * sample.items[:, 2]).astype(int)
    shares, joint = shares_of_categories(sample.design(), codes, 4)

    for category in range(1, 5):
        alone = share(sample.design(), np.where(codes == 0, np.nan, codes == category))
        assert shares[category - 1] == pytest.approx(alone.value)
        assert joint[category - 1, category - 1] == pytest.approx(alone.error**2, rel=1e-7, abs=1e-12)
    assert joint.sum() == pytest.approx(0, abs=1e-12)


# Differences


def contradict(p, interval):
    assume(abs(p - 0.05) > 1e-9)
    return (p < 0.05) != (interval.low > 0 or interval.high < 0)


@given(st.floats(0, 1), st.floats(1, 3000), st.floats(0, 1), st.floats(1, 3000), st.floats(-1, 1))
def test_correlated_shares_have_a_p_value_that_agrees_with_their_interval(before, n, after, m, rho):
    usable = usable_correlation(rho, n, m)
    given_shares = before, n, after, m

    assert not contradict(difference_p(*given_shares, usable), difference(*given_shares, Z, usable))


@given(samples, st.booleans())
def test_the_p_value_and_the_interval_of_a_weighted_difference_never_contradict(sample, two_items):
    everybody = sample.design()
    if two_items:
        found = compare_shares(everybody, Group(sample.items[:, 0]), Group(sample.items[:, 1]))
    else:
        found = compare_shares(
            everybody, Group(sample.answers, sample.group), Group(sample.answers, ~sample.group)
        )
    assume(found is not None and found.interval is not None)

    assert not contradict(found.p, found.interval)


@given(samples)
def test_a_difference_looked_at_backwards_has_the_other_sign(sample):
    one, other = Group(sample.answers, sample.group), Group(sample.items[:, 1])
    for compare in (compare_shares, compare_means):
        there, back = compare(sample.design(), one, other), compare(sample.design(), other, one)
        assume(there is not None and there.interval is not None)
        assert back.diff == pytest.approx(-there.diff)
        assert back.p == pytest.approx(there.p, abs=1e-9)
        assert back.interval.low == pytest.approx(-there.interval.high, abs=1e-9)
        assert back.interval.high == pytest.approx(-there.interval.low, abs=1e-9)


@given(st.floats(-1, 1), st.integers(2, 2000), st.floats(0.05, 1))
def test_a_paired_p_value_agrees_with_its_interval(diff, n, evenness):
    from sni_desktop.analysis.design import Bases

    found = paired_score(diff, (1 - diff * diff) / n, Bases(n, n, max(1.0, evenness * n)), 0.95)

    assert not contradict(found.p, found.interval)


@given(samples)
def test_a_paired_difference_is_that_of_the_two_shares(sample):
    first, second = sample.items[:, 0], sample.items[:, 1]
    found = paired_difference(sample.design(), first, second)

    shares = (share(sample.design(), item).value for item in (first, second))
    assert found.diff == pytest.approx(next(shares) - next(shares), abs=1e-12)


# Rankings


def observed_ranks(shares):
    return [1 + sum(other > own + 1e-12 for other in shares) for own in shares]


@given(samples)
def test_the_observed_rank_is_among_those_that_an_item_may_have(sample):
    found = rankings.rank_items(sample.design(), sample.items)

    for rank, ranks in zip(observed_ranks(found.shares), found.sets, strict=True):
        assert ranks.first <= rank <= ranks.last


@given(st.lists(st.integers(0, 400), min_size=2, max_size=7))
def test_the_observed_rank_of_a_single_choice_is_among_those_possible(counts):
    for rank, ranks in zip(observed_ranks(counts), rankings.single_choice_sets(counts), strict=True):
        assert ranks.first <= rank <= ranks.last


@given(st.lists(st.floats(0, 1), min_size=2, max_size=6), st.integers(1, 2000), st.booleans())
def test_what_published_shares_say_of_two_items_is_the_same_from_both_sides(shares, n, single_choice):
    found = rankings.rank_published(shares, n, single_choice=single_choice)
    mirror = {
        rankings.Order.AHEAD: rankings.Order.BEHIND,
        rankings.Order.BEHIND: rankings.Order.AHEAD,
        rankings.Order.TIED: rankings.Order.TIED,
        rankings.Order.UNKNOWN: rankings.Order.UNKNOWN,
    }

    for j, k in combinations(range(len(shares)), 2):
        assert found.orders[k][j] is mirror[found.orders[j][k]]
        assert not single_choice or found.orders[j][k] is not rankings.Order.UNKNOWN


@given(st.integers(1, 6), st.data())
def test_two_items_share_a_group_exactly_when_neither_is_ahead(count, data):
    pairs = list(combinations(range(count), 2))
    ahead = data.draw(st.sets(st.sampled_from(pairs))) if pairs else set()
    groups = rankings.tied_groups(range(count), ahead)

    assert {item for group in groups for item in group} == set(range(count))
    together = {pair for pair in pairs if any(set(pair) <= set(group) for group in groups)}
    assert together == set(pairs) - ahead


# Raking


@given(seeds, st.integers(30, 200), st.booleans())
def test_raking_reaches_its_margins_or_gives_no_weights(seed, n, trimmed):
    random = np.random.default_rng(seed)
    margins = [
        Margin(random.integers(1, size + 1, n), tuple(random.dirichlet(np.full(size, 5.0))))
        for size in (2, 3)
    ]
    trim = (0.3, 3.0) if trimmed else None
    found = rake(margins, random.lognormal(0, 0.5, n), trim)

    if found.status is not RakingStatus.CONVERGED:
        assert found.weights is None
        return
    assert found.weights.mean() == pytest.approx(1)
    for margin, achieved in zip(margins, found.achieved, strict=True):
        assert achieved == pytest.approx(margin.shares, abs=1e-8)
        counted = np.bincount(margin.codes, found.weights)[1:] / n
        assert counted == pytest.approx(margin.shares, abs=1e-8)
    if trim:
        assert trim[0] - 1e-8 <= found.least <= found.most <= trim[1] + 1e-8


@given(seeds, st.integers(30, 200), st.sampled_from([0.01, 7.0]))
def test_raking_does_not_care_about_the_scale_of_the_base_weights(seed, n, factor):
    random = np.random.default_rng(seed)
    margin = Margin(random.integers(1, 3, n), (0.4, 0.6))
    weights = random.lognormal(0, 0.5, n)
    one, other = rake([margin], weights), rake([margin], weights * factor)

    assume(one.weights is not None)
    assert other.weights == pytest.approx(one.weights)

"""Rankings and raking: small worked examples; all data are made up."""

from __future__ import annotations

import numpy as np
import pytest

from sni_desktop.analysis.design import BadDesign, design, linearised, standard_error
from sni_desktop.analysis.raking import Margin, Missing, RakingStatus, calibrated_influence, rake
from sni_desktop.analysis.rankings import (
    Order,
    RankSet,
    rank_items,
    rank_published,
    single_choice_sets,
    tied_groups,
)


def ranks(sets):
    return [(each.first, each.last) for each in sets]


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ([120, 80, 60, 20], [(1, 1), (2, 3), (2, 3), (4, 4)]),
        ([50, 48, 47, 5, 1], [(1, 3), (1, 3), (1, 3), (4, 5), (4, 5)]),
        ([300, 200, 150, 149, 90, 20, 0], [(1, 1), (2, 4), (2, 4), (2, 4), (5, 5), (6, 6), (7, 7)]),
        ([0, 0], [(1, 2), (1, 2)]),
    ],
)
def test_the_ranks_that_single_choices_may_have(counts, expected):
    assert ranks(single_choice_sets(counts)) == expected


def test_items_of_the_same_respondents_are_ranked_by_pairs():
    items = np.zeros((200, 3))
    items[:120, 0] = items[:110, 1] = items[:40, 2] = 1
    found = rank_items(design(np.ones(200)), items)

    # The two are nested: ten chose the first only, and nobody the second only.
    assert ranks(found.sets) == [(1, 1), (2, 2), (3, 3)]
    assert found.ahead == {(0, 1), (0, 2), (1, 2)}
    assert found.pairs[0].diff == pytest.approx(0.05)
    assert rank_items(design(np.ones(2)), np.full((2, 3), np.nan)) is None


def test_published_shares_leave_an_order_open_that_depends_on_the_overlap():
    found = rank_published([0.62, 0.56, 0.33, 0.17], 225, single_choice=False)

    assert ranks(found.sets) == [(1, 2), (1, 2), (3, 3), (4, 4)]
    assert found.orders[0] == (None, Order.UNKNOWN, Order.AHEAD, Order.AHEAD)
    assert found.orders[3] == (Order.BEHIND, Order.BEHIND, Order.BEHIND, None)
    assert (found.p_worst[0], found.p_best[0]) == pytest.approx((0.320279473921777, 0.000238563454028715))


def test_published_shares_without_a_base_give_no_order():
    assert rank_published([0.6, 0.3], None, single_choice=True) is None


def test_equal_published_shares_are_tied_at_any_base():
    found = rank_published([0.4, 0.4], 100_000, single_choice=False)

    assert found.orders[0][1] is Order.TIED
    assert found.sets == (RankSet(1, 2), RankSet(1, 2))


@pytest.mark.parametrize(
    ("order", "ahead", "groups"),
    [
        ([0, 1, 2], [(0, 2)], [[0, 1], [1, 2]]),
        ([0, 1, 2, 3], [(0, 2), (0, 3), (1, 3)], [[0, 1], [1, 2], [2, 3]]),
        ([2, 0, 1], [(2, 1)], [[2, 0], [0, 1]]),
        ([0, 1, 2], [(0, 1), (0, 2), (1, 2)], [[0], [1], [2]]),
        ([0, 1], [], [[0, 1]]),
    ],
)
def test_groups_of_items_that_are_not_told_apart(order, ahead, groups):
    assert tied_groups(order, ahead) == groups


# Raking


def test_one_margin_is_post_stratification():
    region = np.repeat([1, 2], [30, 70])
    found = rake([Margin(region, (0.5, 0.5))])

    assert found.status is RakingStatus.CONVERGED
    assert found.weights[[0, -1]] == pytest.approx([50 / 30, 50 / 70])
    assert found.bases.kish == pytest.approx(100**2 / (30 * (5 / 3) ** 2 + 70 * (5 / 7) ** 2))


@pytest.mark.parametrize("shares", [(0.5, 0.4), (1.2, -0.2), (float("nan"), 0.5)])
def test_shares_that_are_none_are_refused(shares):
    found = rake([Margin(np.array([1, 2]), (0.5, 0.5)), Margin(np.array([1, 2]), shares)])

    assert (found.status, found.margin, found.weights) == (RakingStatus.BAD_TARGET, 1, None)


def test_a_category_without_anybody_is_named():
    found = rake([Margin(np.array([1, 1, 3]), (0.3, 0.3, 0.4))])

    assert (found.status, found.margin, found.category) == (RakingStatus.EMPTY_CATEGORY, 0, 1)


def test_margins_that_contradict_each_other_give_no_weights():
    same = np.repeat([1, 2], 10)
    found = rake([Margin(same, (0.5, 0.5)), Margin(same, (0.6, 0.4))])

    assert (found.status, found.weights) == (RakingStatus.NOT_CONVERGED, None)


def test_limits_that_are_too_tight_give_no_weights():
    found = rake([Margin(np.repeat([1, 2], [30, 70]), (0.5, 0.5))], trim=(0.9, 1.1))

    assert (found.status, found.weights) == (RakingStatus.NOT_CONVERGED, None)


def test_trimmed_weights_keep_their_limits_and_their_margins():
    region, base = np.repeat([1, 2], [30, 70]), np.tile([0.2, 1.0, 4.0, 1.0], 25)
    found = rake([Margin(region, (0.4, 0.6))], base, trim=(0.5, 2.0))

    assert (found.least, found.most) == pytest.approx((0.5, 2.0), abs=1e-8)
    assert found.at_limits > 0
    assert np.bincount(region, found.weights)[1:] / 100 == pytest.approx([0.4, 0.6])


def test_those_who_lack_a_margin_are_listed_and_left_out_or_kept_apart():
    region = np.array([1, 1, 2, 0, 2, 1, 1, 1])
    out = rake([Margin(region, (0.5, 0.5))])
    apart = rake([Margin(region, (0.5, 0.5))], missing=Missing.OWN_CATEGORY)

    assert out.missing == apart.missing == (3,)
    assert out.weights[3] == 0
    assert out.bases.n == 7
    assert apart.weights[3] == pytest.approx(1)
    assert apart.achieved == (pytest.approx((7 / 16, 7 / 16, 1 / 8)),)
    assert rake([Margin(region[:3], (0.5, 0.5))], missing=Missing.OWN_CATEGORY).achieved == (
        pytest.approx((0.5, 0.5)),
    )


def test_base_weights_that_cannot_be_are_refused():
    with pytest.raises(BadDesign):
        rake([Margin(np.array([1, 2]), (0.5, 0.5))], np.array([1.0, -1.0]))


def test_what_the_margins_explain_does_not_vary():
    region = np.repeat([1, 2], [30, 70])
    margins = [Margin(region, (0.5, 0.5))]
    weights = rake(margins).weights
    sample, answers = design(weights), (region == 1).astype(float)
    influence = linearised(sample, answers).influence

    assert standard_error(sample, influence) > 0.04
    assert standard_error(sample, calibrated_influence(influence, weights, margins)) < 1e-12

"""Ranks with their uncertainty: against a ranking worked out pair by pair, and what must hold of any."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace
from itertools import combinations, permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from studies import (
    amounts,
    ask,
    choices,
    multiple,
    options,
    percent,
    published,
    rank,
    respondents,
    scale,
    share,
    single,
    ticks,
)

from sni_desktop.analysis.answering import answering, lists_of
from sni_desktop.analysis.classical import binomial_tail
from sni_desktop.analysis.paired import paired_difference
from sni_desktop.analysis.quantiles import upper_tail
from sni_desktop.analysis.rankings import Ranking, established, rank_chosen, rank_sets, tied_groups
from sni_desktop.analysis.samples import sample_of
from sni_desktop.analysis.standings import ranked, standings_of, tied_codes
from sni_desktop.core.filters import Condition, Test
from sni_desktop.core.query import Counting
from sni_desktop.core.result import Ranked, Ranks, Standing, Verdict
from sni_desktop.core.sampling import Sampling
from sni_desktop.core.survey import Comparable, Fraction, Kind, Question, Ticks
from sni_desktop.core.text import plain

WEIGHT = Question("w", plain("Weight"), Kind.NUMBER)
UNIT = single("A", "B", "C", question="region")


def ranking(study, **more):
    return ask(study, "q", "ranking", **more)


def ranks(result):
    """Return first and last rank by the code of the answer."""
    return {
        row.option.code: (row.standing.first, row.standing.last) if row.standing else None
        for row in result.rows
    }


def drawn(n, shares, seed=1, **more):
    """Return a study of one wave in which answers have about these shares, with weights and regions."""
    rng = np.random.default_rng(seed)
    chosen = rng.random((n, len(shares))) < np.array(shares)
    question = multiple(*(f"Answer {number}" for number in range(1, len(shares) + 1)))
    answered = rng.random(n) < 0.9
    return respondents(
        [n // 3, n - n // 3],
        (question, Ticks(chosen & answered[:, None], answered)),
        (WEIGHT, amounts(*rng.lognormal(0, 0.7, n))),
        (UNIT, choices([0, n // 2, n // 4, n - n // 2 - n // 4])),
        **more,
    )


def pair_by_pair(study, query, codes, wave):
    """Return the ranks worked out from the answers of each pair, without sums of products."""
    sample = sample_of(study, query)
    answer = study.answers.by_question["q"]
    inside = study.answers.wave == wave
    if sample.domain is not None:
        inside &= sample.domain
    base = np.ones_like(answer.answered)
    if query.counting is Counting.RESPONDENTS:
        base = answer.answered
    elif query.counting is Counting.MENTIONS:
        base = answer.answered & answer.chosen.any(axis=1)
    columns = np.where(base[:, None], (answer.chosen & answer.answered[:, None]).astype(float), np.nan)
    place = {option.code: number for number, option in enumerate(study.question("q").options)}

    def one_sided(j, k):
        first, second = (columns[:, place[codes[item]]] for item in (j, k))
        found = paired_difference(sample.design, first, second, inside, query.level)
        df = None
        if sample.design.clustered:
            from sni_desktop.analysis.design import degrees_of_freedom

            df = degrees_of_freedom(sample.design, base & inside & (sample.design.weights > 0))
        return 1.0 if found.statistic == 0 else upper_tail(found.statistic, df)

    ahead = established(len(codes), one_sided, query.level)
    return {
        code: (each.first, each.last) for code, each in zip(codes, rank_sets(len(codes), ahead), strict=True)
    }


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"weight": "w"},
        {"weight": "w", "sampling": Sampling(strata="region")},
        {"weight": "w", "sampling": Sampling(units="unit")},
        {"sampling": Sampling(population=3000)},
        {"where": Condition("region", Test.IN, ("o1", "o2"))},
        {"counting": Counting.EVERYBODY},
        {"counting": Counting.MENTIONS, "weight": "w"},
        {"level": 0.9},
    ],
)
def test_ranks_are_those_of_all_pairs_compared_one_by_one(more):
    study = drawn(900, (0.5, 0.44, 0.4, 0.2, 0.17, 0.05))
    units = Question("unit", plain("Unit"), Kind.NUMBER)
    unit = amounts(*(np.arange(900) // 15))
    study = replace(
        study,
        questions=(*study.questions, units),
        answers=replace(study.answers, by_question={**study.answers.by_question, "unit": unit}),
    )
    result = ranking(study, **more)

    codes = [option.code for option in study.question("q").options]
    assert ranks(result) == pair_by_pair(study, result.query, codes, 1)
    assert len(set(ranks(result).values())) > 2  # some are told apart, and some are not
    assert (result.ranking.how, result.ranking.tests, result.ranking.wave) == (Ranks.PAIRED, 15, 1)


def test_sums_of_products_give_the_covariance_of_influence_values():
    from sni_desktop.analysis.design import covariance, design, linearised

    rng = np.random.default_rng(5)
    chosen = rng.random((400, 5)) < 0.4
    base = rng.random(400) < 0.8
    # A stratum of one, and one without anybody in the base.
    strata = np.concatenate([[7], [8] * 9, rng.integers(0, 4, 390)])
    base[0], base[1:10] = True, False
    sample = design(rng.lognormal(0, 1, 400) * (rng.random(400) < 0.9), strata)
    found = rank_chosen(sample, chosen, base)
    each = [linearised(sample, np.where(base, column, np.nan)) for column in chosen.T.astype(float)]

    assert found.shares == pytest.approx([one.value for one in each])
    influences = np.column_stack([one.influence for one in each])
    assert found.covariance == pytest.approx(covariance(sample, influences), rel=1e-9, abs=1e-15)
    assert (found.bases.n, found.bases.kish) == (each[0].bases.n, pytest.approx(each[0].bases.kish))


def test_a_large_sample_is_ranked_in_little_memory():
    n, items = 200_000, 20
    study = drawn(n, np.linspace(0.1, 0.6, items))
    result = ranking(study, weight="w")
    tracemalloc.start()
    ranked(study, result.query, [0, 1], result.rows, 1)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert peak < n * items * 8 * 0.75  # less than the items alone would take as numbers
    assert {row.standing is not None for row in result.rows} == {True}


# What must hold of any ranking

COUNTS = st.lists(st.integers(0, 200), min_size=2, max_size=6)


@given(COUNTS, st.integers(0, 2**32 - 1))
def test_the_observed_rank_is_one_that_an_answer_may_have(counts, seed):
    rng = np.random.default_rng(seed)
    chosen = np.array([rng.permutation(200) < count for count in counts]).T
    study = respondents([200], (multiple(*map(str, counts)), Ticks(chosen, np.ones(200, dtype=np.bool_))))
    for row, count in zip(ranking(study).rows, counts, strict=True):
        observed = 1 + sum(other > count for other in counts)
        assert row.standing.first <= observed <= row.standing.last


@given(COUNTS.filter(any), st.randoms(use_true_random=False))
def test_ranks_do_not_depend_on_the_order_of_the_answers(counts, random):
    labels = [f"Answer {number}" for number in range(len(counts))]
    mixed = random.sample(range(len(counts)), len(counts))

    def by_label(order):
        question = single(*(labels[item] for item in order))
        study = respondents([sum(counts)], (question, choices([0, *(counts[item] for item in order)])))
        return {row.option.label.in_language("en"): row.standing for row in ranking(study).rows}

    plainly, shuffled = by_label(range(len(counts))), by_label(mixed)
    assert {label: each and (each.first, each.last) for label, each in plainly.items()} == {
        label: each and (each.first, each.last) for label, each in shuffled.items()
    }


@given(st.integers(0, 1000), st.floats(0.001, 1000))
def test_ranks_do_not_depend_on_the_scale_of_the_weights(seed, factor):
    study = drawn(300, (0.5, 0.4, 0.35, 0.1), seed)
    by_question = study.answers.by_question
    scaled_weights = amounts(*(by_question["w"].values * factor))
    scaled = replace(study, answers=replace(study.answers, by_question={**by_question, "w": scaled_weights}))

    assert ranks(ranking(study, weight="w")) == ranks(ranking(scaled, weight="w"))


@given(COUNTS.filter(lambda counts: sum(counts) >= 200))
def test_groups_join_exactly_the_answers_that_are_not_told_apart(counts):
    question = single(*(f"Answer {number}" for number in range(len(counts))))
    result = ranking(respondents([sum(counts)], (question, choices([0, *counts]))))
    if not result.ranking.how.established:
        return
    letters = {row.option.code: set(row.standing.groups) for row in result.rows}
    for one, other in combinations(letters, 2):
        told_apart = bool({(one, other), (other, one)} & result.ranking.ahead)
        assert told_apart is letters[one].isdisjoint(letters[other])


# One answer each


def test_one_unweighted_answer_each_is_ranked_by_exact_tests():
    result = ranking(respondents([300], (single("A", "B", "C", "D"), choices([20, 120, 80, 60, 20]))))

    assert ranks(result) == {"o1": (1, 1), "o2": (2, 3), "o3": (2, 3), "o4": (4, 4)}
    assert [row.standing.groups for row in result.rows] == ["a", "b", "b", "c"]
    assert result.ranking.how is Ranks.EXACT
    assert result.ranking.leaders == ("o1",)
    assert result.ranking.not_told_apart("o2") == ("o3",)


def test_weighted_answers_are_compared_among_the_same_respondents():
    """Of 100 with twice the weight and 120 with the usual one, the first have more weight."""
    study = respondents(
        [220], (single("A", "B"), choices([0, 100, 120])), (WEIGHT, amounts(*[2.0] * 100, *[1.0] * 120))
    )

    assert ranks(ranking(study)) == {"o1": (1, 2), "o2": (1, 2)}
    assert ranks(ranking(study, weight="w")) == {"o1": (1, 1), "o2": (2, 2)}
    assert ranking(study, weight="w").ranking.how is Ranks.PAIRED


def test_an_answer_outside_the_scale_has_no_rank_unless_it_is_in_the_base():
    question = single("A", "B", "Don't know")
    outside = replace(question, options=(*question.options[:2], replace(question.options[2], outside=True)))
    study = respondents([300], (outside, choices([0, 150, 70, 80])))

    assert ranks(ranking(study)) == {"o1": (1, 1), "o2": (2, 2), "o3": None}
    assert ranks(ranking(study, outside_counts=True)) == {"o1": (1, 1), "o2": (2, 3), "o3": (2, 3)}


@pytest.mark.parametrize(("count", "n"), [(33, 64), (33, 65), (60, 65), (65, 65), (40, 100)])
def test_the_binomial_tail_is_the_same_however_it_is_added_up(count, n):
    from math import comb

    exact = sum(comb(n, x) for x in range(count, n + 1)) / 2**n
    assert binomial_tail(count, n) == pytest.approx(exact, rel=1e-12)


def test_a_million_answers_are_ranked_without_adding_up_a_million_terms():
    assert binomial_tail(500_000, 1_000_000) == pytest.approx(0.5004, abs=1e-4)
    assert binomial_tail(503_000, 1_000_000) < 1e-8


# What is not ranked


def test_too_few_answers_give_no_ranks_at_all():
    result = ranking(respondents([29], (multiple("A", "B"), ticks((20, "10"), (9, "01")))))

    assert (result.ranking.how, ranks(result)) == (Ranks.TOO_FEW, {"o1": None, "o2": None})


def test_one_suppressed_answer_takes_the_ranks_of_the_others_with_it():
    """19 of 38 has an interval of more than 30 points, 1 of 38 has not."""
    result = ranking(respondents([38], (multiple("A", "B"), ticks((19, "10"), (1, "01"), (18, "00")))))

    assert [row.cells[0].value is None for row in result.rows] == [True, False]
    assert ranks(result) == {"o1": None, "o2": None}


@pytest.mark.parametrize(
    "study",
    [
        respondents([200], (replace(scale(), options=options("1", "2", "3")), choices([0, 50, 50, 100]))),
        respondents([200], (Question("q", plain("Staff"), Kind.NUMBER), amounts(*range(200)))),
        respondents([200], (multiple("A"), ticks((100, "1"), (100, "0")))),
        published(multiple("A", "B"), [rank(1, 1), rank(1, 2, option=2)]),
    ],
    ids=["scale", "number", "one answer", "published order"],
)
def test_scales_means_single_answers_and_published_orders_are_not_ranked(study):
    result = ranking(study)

    assert result.ranking is None
    assert {row.standing for row in result.rows} == {None}


def test_other_charts_have_no_ranks():
    study = respondents([200], (multiple("A", "B"), ticks((100, "10"), (100, "01"))))

    assert ask(study, "q", "waves").ranking is None


# Published shares

PLATFORMS = multiple("LinkedIn", "Facebook", "Twitter", "Google+")


def platforms(*values, n=225, question=PLATFORMS):
    figures = [share(1, percent(value), n, option=number) for number, value in enumerate(values, 1)]
    return published(question, figures, wave_count=1)


def test_published_shares_of_one_base_are_ranked_at_the_worst_overlap():
    result = ranking(platforms(62, 56, 33, 17))

    assert ranks(result) == {"o1": (1, 2), "o2": (1, 2), "o3": (3, 3), "o4": (4, 4)}
    assert result.ranking.overlap == {("o1", "o2")}
    assert (result.ranking.how, result.ranking.leaders, result.ranking.tests) == (
        Ranks.PUBLISHED,
        ("o1", "o2"),
        6,
    )


def test_equal_published_shares_are_not_told_apart_whatever_their_overlap():
    result = ranking(platforms(40, 40))

    assert ranks(result) == {"o1": (1, 2), "o2": (1, 2), "o3": None, "o4": None}
    assert not result.ranking.overlap | result.ranking.coarse


def test_an_order_that_rounding_or_weighting_could_undo_is_not_established():
    """At their word 60 % and 40 % of 120 differ (z = 2.19); as if weighted and rounded they need not."""
    result = ranking(platforms(60, 40, n=120, question=single("A", "B")))

    assert ranks(result) == {"o1": (1, 2), "o2": (1, 2)}
    assert (result.ranking.coarse, result.ranking.overlap) == ({("o1", "o2")}, frozenset())
    assert ranks(ranking(platforms(70, 30, n=120, question=single("A", "B")))) == {
        "o1": (1, 1),
        "o2": (2, 2),
    }


@pytest.mark.parametrize(
    ("figures", "why"),
    [
        ([share(1, percent(60)), share(1, percent(20), option=2)], Ranks.UNKNOWN_BASE),
        ([share(1, percent(60), 300), share(1, percent(20), option=2)], Ranks.UNKNOWN_BASE),
        ([share(1, percent(60), 300), share(1, percent(20), 299, option=2)], Ranks.UNLIKE_BASES),
        ([share(1, Fraction(2, 3), 300), share(1, percent(20), 300, option=2)], Ranks.VAGUE),
        ([share(1, percent(60), 25), share(1, percent(20), 25, option=2)], Ranks.TOO_FEW),
        (
            [
                share(1, percent(60), 300),
                replace(share(1, percent(20), 300, option=2), population=plain("Large firms")),
            ],
            Ranks.UNLIKE_BASES,
        ),
    ],
)
def test_published_shares_without_one_known_base_are_not_ranked(figures, why):
    result = ranking(published(multiple("A", "B"), figures, wave_count=1))

    assert result.ranking == Ranked(0, why)
    assert ranks(result) == {"o1": None, "o2": None}


# Values


def test_standings_and_groups_follow_from_who_is_ahead():
    found = Ranked(0, Ranks.EXACT, ("x", "y", "z"), frozenset({("x", "z")}), tests=3)

    assert standings_of(found) == {
        "x": Standing(1, 2, "a"),
        "y": Standing(1, 3, "ab"),
        "z": Standing(2, 3, "b"),
    }
    assert found.leaders == ("x", "y")
    assert tied_codes(found, ["x", "y", "z"]) == [("x", "y"), ("y", "z")]
    assert tied_codes(found, ["x", "z"]) == []


@given(st.sets(st.sampled_from(list(permutations(range(7), 2))), max_size=20))
def test_groups_are_the_largest_sets_of_items_that_are_not_told_apart(ahead):
    """Against all subsets of seven items."""
    beats = {pair for pair in ahead if pair[::-1] not in ahead}
    apart = beats | {pair[::-1] for pair in beats}
    tied = [
        set(group)
        for size in range(1, 8)
        for group in combinations(range(7), size)
        if not any(pair in apart for pair in combinations(group, 2))
    ]
    largest = [group for group in tied if not any(group < other for other in tied)]

    assert sorted(tied_groups(range(7), beats)) == sorted(map(sorted, largest))


# Several answers: bases and lists


def test_who_did_not_answer_and_who_was_not_asked_are_told_apart_where_the_file_does():
    answer = ticks((60, "10"), (40, "11"), (20, "00"), (80, ""))
    not_asked = np.arange(200) >= 150
    told = respondents([200], (multiple("A", "B"), replace(answer, not_asked=not_asked)))
    untold = respondents([200], (multiple("A", "B"), answer))
    (found,), (other,) = (
        answering(each, each.question("q"), ranking(each).query, [0]) for each in (told, untold)
    )

    assert (found.answered, found.silent, found.not_asked, found.mentions) == (120, 30, 50, 140)
    assert (other.answered, other.silent, other.not_asked) == (120, 80, None)


@pytest.mark.parametrize(
    ("counting", "mean"),
    [(Counting.RESPONDENTS, 140 / 120), (Counting.EVERYBODY, 0.7), (Counting.MENTIONS, 1.4)],
)
def test_the_mean_number_of_mentions_is_that_of_the_base(counting, mean):
    study = respondents([200], (multiple("A", "B"), ticks((60, "10"), (40, "11"), (20, "00"), (80, ""))))
    result = ranking(study, counting=counting)

    assert result.answering[0].mean == pytest.approx(mean)
    if counting is not Counting.MENTIONS:
        assert sum(row.cells[0].value for row in result.rows) == pytest.approx(mean)


def grown_list():
    """Return two waves of which only the second had the third answer on its list."""
    chosen = np.zeros((400, 3), dtype=np.bool_)
    chosen[:100, 0] = chosen[100:150, 1] = chosen[200:320, 0] = chosen[300:400, 1] = chosen[250:300, 2] = True
    shown = np.ones_like(chosen)
    shown[:200, 2] = False
    return respondents([200, 200], (multiple("A", "B", "C"), Ticks(chosen, np.ones(400, np.bool_), shown)))


def test_an_answer_that_was_not_on_the_list_has_no_share_rather_than_zero():
    result = ranking(grown_list())

    assert lists_of(result.study, result.question) == (frozenset({0, 1}), frozenset({0, 1, 2}))
    assert [cell and cell.value for cell in result.rows[2].cells] == [None, 0.25]
    assert result.rows[2].cells[0] is None
    assert result.rows[2].changes == ()


@pytest.mark.parametrize("counting", Counting)
def test_shares_compare_only_between_equal_lists_whatever_they_are_shares_of(counting):
    result = ranking(grown_list(), counting=counting)

    assert [change.verdict for row in result.rows for change in row.changes] == [Verdict.NOT_COMPARABLE] * 2
    assert [step.state for step in result.steps] == [Comparable.NO]
    assert result.tests == 0
    alike = respondents([200, 200], (multiple("A", "B"), ticks((100, "10"), (100, "01"), (200, "11"))))
    assert [step.state for step in ranking(alike, counting=counting).steps] == [Comparable.YES]


def test_the_ranks_of_a_wave_are_among_the_answers_on_its_list():
    study = grown_list()
    result = ranking(study)

    assert set(ranked(study, result.query, [0, 1], result.rows, 0).order) == {"o1", "o2"}
    assert set(result.ranking.order) == {"o1", "o2", "o3"}


def test_a_box_that_is_blank_in_every_wave_was_on_the_list():
    chosen = np.zeros((100, 2), dtype=np.bool_)
    chosen[:, 0] = True
    study = respondents([50, 50], (multiple("A", "B"), Ticks(chosen, np.ones(100, np.bool_), chosen)))

    assert lists_of(study, study.question("q")) == (frozenset({0, 1}),) * 2
    assert [cell.count for cell in ranking(study).rows[1].cells] == [0, 0]


def test_nobody_gives_no_ranking():
    from sni_desktop.analysis.design import design

    nobody = np.zeros(5, dtype=np.bool_)
    assert rank_chosen(design(np.ones(5)), np.ones((5, 2), dtype=np.bool_), nobody) is None
    one = rank_chosen(design(np.ones(5)), np.ones((5, 2), dtype=np.bool_), ~nobody)
    assert isinstance(one, Ranking)
    assert one.ahead == frozenset()

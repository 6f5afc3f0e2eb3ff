"""Sums over respondents part by part are those over all at once, and what follows from them."""

from __future__ import annotations

import numpy as np
import pytest
from studies import multiple, single

from sni_desktop.analysis import many, moments
from sni_desktop.analysis.design import design, linearised
from sni_desktop.analysis.grids import Asked, Grid, differences, differences_of_all, grid
from sni_desktop.analysis.intervals import difference_p
from sni_desktop.analysis.moments import Columns, Counted
from sni_desktop.analysis.status import STATUSES, base_status, statuses
from sni_desktop.analysis.weighted import share
from sni_desktop.core.query import Counting
from sni_desktop.core.result import Interval
from sni_desktop.core.survey import Amounts, Choices, Kind, Question, Ticks
from sni_desktop.core.text import plain

N, COLUMNS = 701, 3
QUESTION = single(*(f"Answer {number}" for number in range(5)))


@pytest.fixture(params=["equal", "weighted", "some are 0", "strata", "many strata"])
def sample(request):
    rng = np.random.default_rng(2)
    weights = np.ones(N) if request.param == "equal" else rng.lognormal(0, 0.6, N)
    if request.param == "some are 0":
        weights[rng.random(N) < 0.2] = 0.0
    strata = {"strata": rng.integers(0, 4, N), "many strata": rng.integers(0, 90, N)}.get(request.param)
    return design(weights, strata)


@pytest.fixture
def columns():
    return Columns(np.random.default_rng(3).integers(0, COLUMNS + 1, N).astype(np.uint8), COLUMNS)


def answers():
    rng = np.random.default_rng(4)
    numbers = rng.normal(50, 20, N)
    numbers[::7] = np.nan
    chosen = rng.random((N, 4)) < 0.4
    return {
        "choices": (QUESTION, Choices(rng.integers(0, 6, N).astype(np.uint8)), Counted()),
        "more options than a byte": (
            single(*map(str, range(300))),
            Choices(rng.integers(0, 301, N).astype(np.uint16)),
            Counted(),
        ),
        "ticks": (multiple("a", "b", "c", "d"), Ticks(chosen, rng.random(N) < 0.9), Counted()),
        "mentions": (
            multiple("a", "b", "c", "d"),
            Ticks(chosen, rng.random(N) < 0.9),
            Counted(Counting.MENTIONS),
        ),
        "numbers": (Question("q", plain("Question"), Kind.NUMBER), Amounts(numbers), Counted()),
    }


@pytest.mark.parametrize("kind", answers())
def test_respondents_counted_in_parts_are_counted_as_at_once(sample, columns, kind, monkeypatch):
    question, answer, counted = answers()[kind]
    at_once = moments.moments(sample, question, answer, columns, counted)

    monkeypatch.setattr(moments, "_TOGETHER", 64)
    in_parts = moments.moments(sample, question, answer, columns, counted)

    for name in at_once.__match_args__:
        np.testing.assert_allclose(getattr(in_parts, name), getattr(at_once, name), rtol=1e-12, atol=1e-9)


def test_counts_are_those_of_plain_sums(sample, columns):
    answer = Choices(np.random.default_rng(5).integers(0, 6, N).astype(np.uint8))
    found = moments.moments(sample, QUESTION, answer, columns, Counted())

    for stratum in range(len(sample.unit_counts)):
        for column in range(COLUMNS):
            inside = (sample.by_respondent == stratum) & (columns.codes == column + 1) & (sample.weights > 0)
            for option in range(5):
                chosen = sample.weights[inside & (answer.codes == option + 1)]
                at = stratum, column, option
                assert found.count[at] == len(chosen)
                assert found.y[at] == pytest.approx(chosen.sum())
                assert found.yy[at] == pytest.approx((chosen**2).sum())
                assert found.n[at] == (inside & (answer.codes > 0)).sum()


def test_shares_from_sums_are_those_of_influence_values(sample, columns):
    codes = np.random.default_rng(6).integers(0, 6, N).astype(np.uint8)
    found = grid(Asked(sample, QUESTION, Choices(codes), columns))

    for option, column in np.ndindex(found.value.shape):
        chosen = np.where(codes > 0, codes == option + 1, np.nan)
        one = share(sample, chosen, columns.codes == column + 1)
        at = option, column
        assert (found.value[at], found.n[at], found.weighted[at]) == pytest.approx(
            (one.value, one.bases.n, one.bases.weighted)
        )
        assert (found.kish[at], found.effective[at]) == pytest.approx((one.bases.kish, one.effective))
        assert (found.low[at], found.high[at]) == pytest.approx((one.interval.low, one.interval.high))
        assert np.sqrt(found.variance[at]) == pytest.approx(one.error)
        assert STATUSES[found.status[at]] is one.status


def test_respondents_drawn_one_by_one_take_little_room():
    weights = np.linspace(0.5, 2, 1000)
    alone, each = design(weights, np.arange(1000) % 3), design(weights, np.arange(1000) % 3, np.arange(1000))
    answered = np.arange(1000.0) % 2

    assert alone.unit is None
    assert alone.stratum.nbytes == 1000
    assert linearised(alone, answered).value == linearised(each, answered).value
    assert alone.unit_counts.tolist() == each.unit_counts.tolist()
    assert (alone.by_respondent == each.by_respondent).all()


# Many at once, and one by one


def test_questions_compared_together_are_compared_as_alone(sample, columns):
    rng = np.random.default_rng(7)
    number, amounts, _counted = answers()["numbers"]
    found: list[Grid] = [
        grid(Asked(sample, QUESTION, Choices(rng.integers(0, 6, N).astype(np.uint8)), columns)),
        grid(Asked(sample, number, amounts, columns)),
        grid(Asked(sample, QUESTION, Choices(rng.integers(0, 6, N).astype(np.uint8)), columns)),
    ]
    parts = [
        (found[0], [(0, 0, 1), (4, 1, 2)]),
        (found[1], [(0, 0, 2)]),
        (found[2], []),
        (found[2], [(3, 0, 1)]),
    ]

    together = differences_of_all(parts)

    for (one, pairs), each in zip(parts, together, strict=True):
        alone = differences(one, pairs)
        assert [difference.p for difference in each] == pytest.approx([other.p for other in alone])
        assert [difference.interval for difference in each] == [other.interval for other in alone]


def test_many_p_values_are_those_of_one_by_one():
    rng = np.random.default_rng(8)
    size = 400
    earlier, later = rng.random(size).round(2), rng.random(size).round(2)
    later[:40], earlier[20:60], later[60:80], later[80:120] = 0.0, 1.0, 1.0, earlier[80:120]
    n_earlier, n_later = rng.uniform(1, 3000, size), rng.uniform(1, 3000, size)
    rho = rng.uniform(-0.5, 0.9, size)
    found = many.Differences(earlier, n_earlier, later, n_later, rho)

    for p, usable, *shares in zip(
        found.p_values(), found.usable, earlier, n_earlier, later, n_later, strict=True
    ):
        assert p == pytest.approx(difference_p(*shares, usable), rel=1e-9, abs=1e-300)


def test_many_statuses_are_those_of_one_by_one():
    sizes, widths, units = (
        (0, 1, 29, 30, 99, 100, 5000),
        (0.0, 0.1, 0.2, 0.29, 0.3, 0.5),
        (-1, 0, 1, 7, 8, 40),
    )
    n, n_eff, width, df = (each.ravel().astype(float) for each in np.meshgrid(sizes, sizes, widths, units))

    for degrees in (None, df):
        found = statuses(n, n_eff, width, degrees)
        for place, status in enumerate(found):
            one = Interval(0.0, width[place])
            own = None if degrees is None else degrees[place]
            assert STATUSES[status] is base_status(int(n[place]), n_eff[place], one, own)

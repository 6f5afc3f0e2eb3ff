"""Laws of whole tables, worked out from sums: they say what each cell alone says. All data are made up."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from studies import ask, multiple, options, respondents, scale, single

from sni_desktop.analysis.comparison import Group, compare_means, compare_shares
from sni_desktop.analysis.design import Lonely, design
from sni_desktop.analysis.grids import Asked, differences, grid
from sni_desktop.analysis.moments import Columns, Counted
from sni_desktop.analysis.multiple import multiple_response
from sni_desktop.analysis.weighted import mean, share
from sni_desktop.core.filters import Condition, Test
from sni_desktop.core.query import Counting
from sni_desktop.core.result import Mean, Share, Status
from sni_desktop.core.survey import Amounts, Choices, Kind, Option, Question, Ticks
from sni_desktop.core.text import plain

COLUMNS = 3
ASIDE = Option("dk", plain("Don't know"), outside=True)
ONE_OF = Question("q", plain("Question"), Kind.SINGLE, (*options("A", "B", "C"), ASIDE))
SOME_OF = multiple("A", "B", "C")
NUMBER = Question("q", plain("Question"), Kind.NUMBER)

seeds = st.integers(0, 2**32 - 1)
levels = st.sampled_from([0.5, 0.9, 0.95, 0.99])


class File:
    """A made-up file: uneven weights, some of them 0, strata, one of them perhaps of one, and answers."""

    def __init__(self, seed, n, *, strata, corrected, equal, units=False):
        random = np.random.default_rng(seed)
        self.weights = np.ones(n) if equal else random.lognormal(0, random.uniform(0, 1), n)
        self.weights[random.random(n) < 0.15] = 0
        self.strata = random.integers(0, 4, n) if strata else np.zeros(n, dtype=int)
        if strata and random.random() < 0.5:
            self.strata[0] = 9
        self.population = (np.bincount(self.strata) * 3.0)[self.strata] if corrected else None
        self.units = random.integers(0, max(6, n // 6), n) if units else None
        self.lonely = list(Lonely)[random.integers(0, 3)]
        # Columns are a domain: some respondents are in none of them.
        self.columns = random.integers(0, COLUMNS + 1, n)
        self.codes = random.integers(0, 5, n).astype(np.uint8)
        self.chosen = random.random((n, 3)) < random.random(3)
        self.answered = random.random(n) < 0.9
        self.values = np.where(random.random(n) < 0.1, np.nan, random.normal(50, 10, n).round(1))

    def design(self, factor=1.0):
        return design(self.weights * factor, self.strata, self.units, self.population, self.lonely)

    def asked(self, answer, question, counted=Counted(), level=0.95, factor=1.0):  # noqa: B008 - frozen
        columns = Columns(self.columns, COLUMNS)
        return Asked(self.design(factor), question, answer, columns, counted, level)

    def reordered(self, order):
        other = object.__new__(File)
        for name, values in vars(self).items():
            setattr(other, name, values[order] if isinstance(values, np.ndarray) else values)
        return other

    # One number a respondent: 1 chosen, 0 not, NaN outside the base, for each option.

    def of_choices(self, *, everybody):
        for place in range(1, 5):
            base = self.codes > 0
            if not everybody and place < 4:
                base &= self.codes < 4
            yield np.where(base, self.codes == place, np.nan)

    def of_ticks(self, *, everybody):
        for place in range(3):
            ticked = self.chosen[:, place] & self.answered
            yield np.where(self.answered | everybody, ticked, np.nan)


files = st.builds(
    File,
    seeds,
    st.integers(3, 120),
    strata=st.booleans(),
    corrected=st.booleans(),
    equal=st.booleans(),
)
clustered = st.builds(
    File,
    seeds,
    st.integers(20, 80),
    strata=st.booleans(),
    corrected=st.just(False),
    equal=st.just(False),
    units=st.just(True),
)


def check_cell(found, at, alone, level):
    if alone is None:
        assert found.n[at] == 0
        return
    assert found.n[at] == alone.bases.n
    assert found.weighted[at] == pytest.approx(alone.bases.weighted)
    assert found.kish[at] == pytest.approx(alone.bases.kish)
    assert found.value[at] == pytest.approx(alone.value, abs=1e-9)
    # Sums of squares leave some 1e-8 of the size of the numbers where there is no variance.
    assert np.sqrt(found.variance[at]) == pytest.approx(alone.error, rel=1e-6, abs=1e-6)
    assert found.effective[at] == pytest.approx(alone.effective, rel=1e-6)
    assert found.df[at] == alone.df
    interval = found.interval(*at)
    assert (interval is None) == (alone.interval is None)
    if interval is not None:
        ends = alone.interval.low, alone.interval.high
        assert (interval.low, interval.high) == pytest.approx(ends, rel=1e-6, abs=1e-7)


def check_difference(one, alone):
    if alone is None or alone.interval is None:
        assert one.interval is None
        return
    assert one.diff == pytest.approx(alone.diff, abs=1e-9)
    assert one.p == pytest.approx(alone.p, rel=1e-5, abs=1e-9)
    ends = alone.interval.low, alone.interval.high
    assert (one.interval.low, one.interval.high) == pytest.approx(ends, rel=1e-6, abs=1e-7)


def pairs_of(found):
    """Return the pairs of columns that can be compared, for every option."""
    return [
        (option, earlier, later)
        for option in range(len(found.n))
        for earlier, later in combinations(range(COLUMNS), 2)
        if found.n[option, earlier] and found.n[option, later]
    ]


def check_table(file, found, answers, level, estimate=share, compare=compare_shares):
    answers, everybody = list(answers), file.design()
    inside = [file.columns == column + 1 for column in range(COLUMNS)]
    for option, answer in enumerate(answers):
        for column in range(COLUMNS):
            alone = estimate(everybody, answer, inside[column], level)
            check_cell(found, (option, column), alone, level)
    pairs = pairs_of(found)
    for (option, earlier, later), one in zip(pairs, differences(found, pairs), strict=True):
        before, after = (Group(answers[option], inside[column]) for column in (earlier, later))
        check_difference(one, compare(everybody, before, after, level))


@given(files, levels, st.booleans())
def test_a_table_of_one_answer_each_says_what_its_cells_say_alone(file, level, everybody):
    counted = Counted(outside_counts=everybody)
    found = grid(file.asked(Choices(file.codes), ONE_OF, counted, level))

    check_table(file, found, file.of_choices(everybody=everybody), level)


@given(files, levels, st.booleans())
def test_a_table_of_several_answers_says_what_its_cells_say_alone(file, level, everybody):
    counted = Counted(Counting.EVERYBODY if everybody else Counting.RESPONDENTS)
    found = grid(file.asked(Ticks(file.chosen, file.answered), SOME_OF, counted, level))

    check_table(file, found, file.of_ticks(everybody=everybody), level)


@given(files, levels)
def test_a_table_of_means_says_what_its_cells_say_alone(file, level):
    found = grid(file.asked(Amounts(file.values), NUMBER, level=level))

    check_table(file, found, [file.values], level, mean, compare_means)


@settings(max_examples=30)
@given(clustered, levels)
def test_a_table_with_sampling_units_says_what_its_cells_say_alone(file, level):
    found = grid(file.asked(Choices(file.codes), ONE_OF, level=level))

    check_table(file, found, file.of_choices(everybody=False), level)


@given(files)
def test_a_table_of_mentions_says_what_its_columns_say_alone(file):
    counted = Counted(Counting.MENTIONS)
    found = grid(file.asked(Ticks(file.chosen, file.answered), SOME_OF, counted))
    items = np.where(file.answered[:, None], file.chosen, np.nan)

    for column in range(COLUMNS):
        alone = multiple_response(file.design(), items, file.columns == column + 1)
        for option, one in enumerate(alone.mentions if alone else ()):
            assert found.value[option, column] == pytest.approx(one.value)
            assert np.sqrt(found.variance[option, column]) == pytest.approx(one.error, rel=1e-6, abs=1e-8)


@given(files)
def test_no_effective_base_is_above_the_number_of_answers_without_a_closed_list(file):
    found = grid(file.asked(Choices(file.codes), ONE_OF))
    asked = found.n > 0

    assert (found.kish[asked] <= found.n[asked] * (1 + 1e-12)).all()
    if file.population is None:
        assert (found.effective[asked] <= found.kish[asked] * (1 + 1e-12)).all()


@given(files, st.sampled_from([1e-3, 250.0]))
def test_the_scale_of_the_weights_changes_only_the_weighted_base(file, factor):
    one, other = (
        grid(file.asked(Ticks(file.chosen, file.answered), SOME_OF, factor=each)) for each in (1.0, factor)
    )

    assert other.weighted == pytest.approx(factor * one.weighted)
    for name in ("value", "n", "count", "kish", "effective", "low", "high"):
        before, after = getattr(one, name), getattr(other, name)
        assert after == pytest.approx(before, rel=1e-7, abs=1e-9, nan_ok=True)
    changes = zip(differences(one, pairs_of(one)), differences(other, pairs_of(other)), strict=True)
    assert all(after.p == pytest.approx(before.p, rel=1e-5, abs=1e-9) for before, after in changes)


@given(files, st.randoms(use_true_random=False))
def test_the_order_of_the_rows_changes_no_table(file, random):
    order = np.array(random.sample(range(len(file.codes)), len(file.codes)))
    one, other = (grid(each.asked(Amounts(each.values), NUMBER)) for each in (file, file.reordered(order)))

    for name in ("value", "n", "weighted", "kish", "effective", "df", "low", "high"):
        before, after = getattr(one, name), getattr(other, name)
        assert after == pytest.approx(before, rel=1e-7, abs=1e-9, nan_ok=True)


@given(files)
def test_of_two_answers_one_is_the_mirror_of_the_other(file):
    two = single("Yes", "No")
    codes = np.where(file.codes > 2, 0, file.codes).astype(np.uint8)
    found = grid(file.asked(Choices(codes), two))

    assert found.value[0] == pytest.approx(1 - found.value[1], nan_ok=True)
    assert found.low[0] == pytest.approx(1 - found.high[1], abs=1e-9, nan_ok=True)
    pairs = [pair for pair in pairs_of(found) if pair[0] == 0]
    mirrored = differences(found, [(1, earlier, later) for _option, earlier, later in pairs])
    for yes, no in zip(differences(found, pairs), mirrored, strict=True):
        assert (no.diff, no.p) == pytest.approx((-yes.diff, yes.p), abs=1e-8)
        assert no.interval.low == pytest.approx(-yes.interval.high, abs=1e-8)


@given(st.one_of(files, clustered))
def test_the_p_value_of_a_difference_agrees_with_its_interval(file):
    for answer, question in ((Choices(file.codes), ONE_OF), (Amounts(file.values), NUMBER)):
        found = grid(file.asked(answer, question))
        for one in differences(found, pairs_of(found)):
            if one.interval is not None and abs(one.p - 0.05) > 1e-9:
                assert (one.p < 0.05) == (one.interval.low > 0 or one.interval.high < 0)


@given(st.one_of(files, clustered))
def test_a_difference_backwards_has_the_other_sign(file):
    found = grid(file.asked(Choices(file.codes), ONE_OF))
    pairs = pairs_of(found)
    backwards = [(option, later, earlier) for option, earlier, later in pairs]

    for there, back in zip(differences(found, pairs), differences(found, backwards), strict=True):
        assert (back.diff, back.p) == pytest.approx((-there.diff, there.p), abs=1e-9)
        assert (there.interval is None) == (back.interval is None)
        if there.interval is not None:
            assert back.interval.low == pytest.approx(-there.interval.high, abs=1e-9)
            assert back.interval.high == pytest.approx(-there.interval.low, abs=1e-9)


# What the window is given: a study with waves, weights and a filter


class Survey:
    """A made-up study of two waves, with a weight column, a region, and one question of each kind."""

    def __init__(self, seed, n):
        random = np.random.default_rng(seed)
        self.weights = random.lognormal(0, 0.5, 2 * n) * (random.random(2 * n) > 0.1)
        self.region = random.integers(1, 3, 2 * n).astype(np.uint8)
        self.codes = random.integers(0, 4, 2 * n).astype(np.uint8)
        self.chosen = random.random((2 * n, 3)) < (0.2, 0.5, 0.6)
        self.opinion = random.integers(0, 7, 2 * n).astype(np.uint8)
        self.wave = np.repeat([0, 1], n)
        self.study = respondents(
            [n, n],
            (single("A", "B", "C", question="one"), Choices(self.codes)),
            (multiple("A", "B", "C", question="some"), Ticks(self.chosen, np.ones(2 * n, dtype=bool))),
            (scale("opinion"), Choices(self.opinion)),
            (single("North", "South", question="region"), Choices(self.region)),
            (Question("w", plain("Weight"), Kind.NUMBER), Amounts(self.weights)),
        )

    def ask(self, question, chart="ranking"):
        south = Condition("region", Test.IS, ("o2",))
        return ask(self.study, question, chart, weight="w", where=south)

    def alone(self, answers, wave):
        """Return a share by itself: waves are strata, the filter is a domain."""
        inside = (self.region == 2) & (self.wave == wave)
        return share(design(self.weights, self.wave), answers, inside)


surveys = st.builds(Survey, seeds, st.integers(150, 400))


@given(surveys)
def test_what_the_window_shows_is_the_share_of_a_domain_of_the_whole_file(survey):
    for place, row in enumerate(survey.ask("one").rows, 1):
        answers = np.where(survey.codes > 0, survey.codes == place, np.nan)
        for wave, shown in enumerate(row.cells):
            alone = survey.alone(answers, wave)
            assert isinstance(shown, Share)
            assert shown.n == alone.bases.n
            assert shown.precision.effective == pytest.approx(alone.effective)
            if shown.status is not Status.SUPPRESSED:
                assert shown.value == pytest.approx(alone.value)
                assert shown.interval.low == pytest.approx(alone.interval.low, abs=1e-9)
                assert shown.interval.high == pytest.approx(alone.interval.high, abs=1e-9)


@given(surveys)
def test_what_the_window_says_of_a_change_agrees_with_its_interval(survey):
    for question, chart in (("one", "ranking"), ("some", "waves"), ("opinion", "attitudes")):
        for row in survey.ask(question, chart).rows:
            for change in row.changes:
                assume(change.p_alone is None or abs(change.p_alone - 0.05) > 1e-9)
                if change.interval is None:
                    assert change.p is None
                    continue
                excluded = change.interval.low > 0 or change.interval.high < 0
                assert (change.p_alone < 0.05) == excluded
                assert change.p >= change.p_alone


@given(surveys)
def test_the_ranks_that_an_answer_may_have_hold_the_one_it_has(survey):
    from sni_desktop.analysis.standings import ranked, standings_of

    for question in ("one", "some"):
        result = survey.ask(question)
        for at in (0, 1):
            found = ranked(survey.study, result.query, (0, 1), result.rows, at)
            if not found.how.established:
                continue
            standings = standings_of(found)
            shares = {row.option.code: row.cells[at].value for row in result.rows}
            for code, own in shares.items():
                place = 1 + sum(other > own + 1e-12 for other in shares.values())
                assert standings[code].first <= place <= standings[code].last


@given(surveys)
def test_no_number_is_told_where_too_few_answered(survey):
    for row in survey.ask("opinion").rows:
        for shown in row.cells:
            assert isinstance(shown, Share | Mean)
            if shown.n < 30:
                assert (shown.value, shown.interval, shown.count) == (None, None, None)

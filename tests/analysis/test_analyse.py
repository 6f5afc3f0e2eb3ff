"""From a study and a question to shares, intervals and verdicts, worked out again by hand."""

from __future__ import annotations

from dataclasses import replace
from math import sqrt

import numpy as np
import pytest
from studies import (
    AGREEMENT,
    amounts,
    ask,
    built_in,
    cell,
    choices,
    mention,
    multiple,
    percent,
    published,
    rank,
    respondents,
    scale,
    share,
    shares_over_waves,
    single,
    step,
    ticks,
)

from sni_desktop.analysis.analyse import has_answers, is_numeric, waves_with_evidence
from sni_desktop.core.result import Mean, Named, Part, Place, Share, Status, Verdict
from sni_desktop.core.survey import (
    Comparability,
    Comparable,
    Evidence,
    Fraction,
    Kind,
    Option,
    Percentage,
    Qualifier,
    Question,
)
from sni_desktop.core.text import NO_LABEL, plain

Z = 1.959963984540054


def wilson_by_hand(count, n):
    p = count / n
    middle, half = p + Z**2 / (2 * n), Z * sqrt(p * (1 - p) / n + Z**2 / (4 * n**2))
    return (middle - half) / (1 + Z**2 / n), (middle + half) / (1 + Z**2 / n)


def verdicts(result):
    return [[change.verdict for change in row.changes] for row in result.rows]


# Respondents: one answer each


def test_shares_are_of_those_who_answered_in_each_wave():
    study = respondents([300, 200], (single("Yes", "No"), choices([50, 100, 150], [0, 150, 50])))
    result = ask(study, "q")

    yes = cell(result, "o1", 0), cell(result, "o1", 1)
    assert [(each.count, each.n, each.value) for each in yes] == [(100, 250, 0.4), (150, 200, 0.75)]
    assert [base.n for base in result.bases] == [250, 200]
    assert (yes[0].interval.low, yes[0].interval.high) == pytest.approx(wilson_by_hand(100, 250))
    assert sum(row.cells[0].value for row in result.rows) == pytest.approx(1)


def test_a_change_is_the_difference_of_the_shares_with_newcombe_s_interval():
    study = respondents([250, 200], (single("Yes", "No"), choices([0, 100, 150], [0, 150, 50])))
    change = ask(study, "q").rows[0].changes[0]

    low1, high1 = wilson_by_hand(100, 250)
    low2, high2 = wilson_by_hand(150, 200)
    assert change.diff == pytest.approx(0.35)
    assert change.interval.low == pytest.approx(0.35 - sqrt((0.75 - low2) ** 2 + (high1 - 0.4) ** 2))
    assert change.interval.high == pytest.approx(0.35 + sqrt((high2 - 0.75) ** 2 + (0.4 - low1) ** 2))
    assert change.verdict is Verdict.INCREASE
    assert change.clearly
    assert not change.rounding_carried


def test_the_confidence_level_chosen_by_the_user_widens_every_interval():
    study = respondents([250, 200], (single("Yes", "No"), choices([0, 100, 150], [0, 150, 50])))
    usual, sure = ask(study, "q"), ask(study, "q", level=0.99)

    assert cell(sure, "o1", 0).interval.width > cell(usual, "o1", 0).interval.width
    assert sure.rows[0].changes[0].interval.width > usual.rows[0].changes[0].interval.width


def test_a_wave_in_which_a_question_was_not_asked_is_left_out_rather_than_shown_as_zero():
    study = respondents([200, 100, 200], (single("Yes", "No"), choices([0, 80, 120], [100], [0, 120, 80])))
    result = ask(study, "q")

    assert [wave.id for wave in result.waves] == ["w1", "w3"]
    assert waves_with_evidence(study, study.question("q")) == ("w1", "w3")
    assert result.rows[0].changes[0].diff == pytest.approx(0.2)


def test_an_answer_that_nobody_gave_is_a_share_of_zero_with_an_interval():
    study = respondents([200], (single("Yes", "No", "Perhaps"), choices([0, 80, 120, 0])))
    nobody = cell(ask(study, "q"), "o3", 0)

    assert (nobody.value, nobody.count, nobody.status) == (0, 0, Status.OK)
    assert nobody.interval.low == 0
    assert nobody.interval.high == pytest.approx(wilson_by_hand(0, 200)[1])


def test_only_the_waves_asked_for_are_shown_and_compared():
    study = shares_over_waves([100], [200], [300])
    result = ask(study, "q", waves=("w1", "w3"))

    assert [wave.id for wave in result.waves] == ["w1", "w3"]
    assert [change.diff for change in result.rows[0].changes] == pytest.approx([0.5])


def test_waves_without_anything_fall_back_to_all_waves():
    study = shares_over_waves([100], [200])

    assert len(ask(study, "q", waves=("w9",)).waves) == 2


# Small bases


def test_fewer_than_thirty_answers_are_not_shown_and_not_compared():
    study = respondents([29, 200], (single("Yes", "No"), choices([0, 20, 9], [0, 100, 100])))
    result = ask(study, "q")
    few = cell(result, "o1", 0)

    assert replace(few, precision=None) == Share(None, Evidence.RESPONDENTS, Status.SUPPRESSED, n=29)
    assert verdicts(result) == [[Verdict.SUPPRESSED]] * 2
    assert result.rows[0].changes[0].diff is None


def test_a_rather_small_base_is_shown_with_a_mark():
    study = respondents([60], (single("Yes", "No"), choices([0, 6, 54])))
    few = cell(ask(study, "q"), "o1", 0)

    assert (few.value, few.status) == (0.1, Status.CAUTION)


def test_an_interval_of_thirty_points_hides_the_number():
    study = respondents([38], (single("Yes", "No"), choices([0, 19, 19])))

    assert cell(ask(study, "q"), "o1", 0).status is Status.SUPPRESSED


# Several answers each


def test_ticks_are_shares_of_those_who_were_asked_and_those_who_were_not_are_left_out():
    study = respondents(
        [200, 100],
        (multiple("Facebook", "LinkedIn"), ticks((60, "10"), (40, "11"), (20, "00"), (80, ""), (100, "01"))),
    )
    result = ask(study, "q")

    assert [base.n for base in result.bases] == [120, 100]
    assert cell(result, "o1", 0).value == pytest.approx(100 / 120)
    assert cell(result, "o2", 0).value == pytest.approx(40 / 120)
    assert cell(result, "o2", 1).value == 1
    assert cell(result, "o1", 1).count == 0


# Scales


def agreement():
    return respondents(
        [300, 300], (scale(), choices([10, 20, 40, 60, 80, 60, 30], [0, 10, 20, 60, 100, 80, 30]))
    )


def test_don_t_know_is_outside_the_base_of_a_scale_and_has_a_share_of_its_own():
    result = ask(agreement(), "q", "attitudes")
    unsure = cell(result, "dk", 0)

    assert [base.n for base in result.bases] == [260, 270]
    assert cell(result, "a", 0).value == pytest.approx(80 / 260)
    assert (unsure.count, unsure.n) == (30, 290)
    options = [row for row in result.rows if row.part is Part.OPTION]
    on_scale = [row.cells[0].value for row in options if not row.option.outside]
    assert sum(on_scale) == pytest.approx(1)


def test_a_scale_over_time_is_the_share_of_its_positive_side():
    result = ask(agreement(), "q", "waves")

    assert len(result.rows) == 1
    assert [each.value for each in result.rows[0].cells] == pytest.approx([140 / 260, 180 / 270])
    assert [each.n for each in result.rows[0].cells] == [260, 270]
    assert "Agree / Strongly agree" in result.rows[0].option.label.in_language("en")


def test_the_middle_of_a_scale_is_on_neither_side():
    study = respondents([100], (scale(), choices([0, 0, 0, 100, 0, 0, 0])))

    assert ask(study, "q", "waves").rows[0].cells[0].value == 0


def test_a_scale_of_bare_numbers_over_time_is_a_mean_without_those_who_don_t_know():
    question = Question(
        "q",
        plain("Grade"),
        Kind.SCALE,
        (*(Option(str(n), plain(str(n)), n) for n in (1, 2, 3)), AGREEMENT[-1]),
    )
    study = respondents([120], (question, choices([10, 20, 30, 40, 20])))
    mean = ask(study, "q", "waves").rows[0].cells[0]

    assert is_numeric(question)
    assert (mean.n, mean.value) == (90, pytest.approx((20 + 60 + 120) / 90))


def test_questions_asked_together_are_shown_together_as_attitudes_and_alone_elsewhere():
    first, second = (scale(f"q{number}", battery="Statements") for number in (1, 2))
    counts = choices([0, 10, 20, 30, 20, 20, 0])
    study = respondents([100], (first, counts), (second, counts))

    assert {row.question.id for row in ask(study, "q2", "attitudes").rows} == {"q1", "q2"}
    assert {row.question.id for row in ask(study, "q2", "waves").rows} == {"q2"}


# Numbers


def test_a_mean_has_student_s_interval_and_leaves_out_missing_values():
    values = np.arange(1.0, 102.0)
    study = respondents([102], (Question("q", plain("Staff"), Kind.NUMBER), amounts(*values, float("nan"))))
    mean = ask(study, "q").rows[0].cells[0]

    assert isinstance(mean, Mean)
    assert (mean.n, mean.value, mean.status) == (101, 51.0, Status.OK)
    # t with 100 degrees of freedom; who did not answer is outside the domain, but in the sample of 102.
    half = 1.983971519 * np.std(values) / sqrt(101) * sqrt(102 / 101)
    assert (mean.interval.low, mean.interval.high) == pytest.approx((51 - half, 51 + half))


def test_means_of_two_waves_are_compared_by_a_t_test():
    rng = np.random.default_rng(7)
    before, after = rng.normal(10, 2, 100), rng.normal(11, 2, 120)
    study = respondents([100, 120], (Question("q", plain("Staff"), Kind.NUMBER), amounts(*before, *after)))
    change = ask(study, "q").rows[0].changes[0]

    error = sqrt(before.var(ddof=1) / 100 + after.var(ddof=1) / 120)
    half = 1.970956 * error  # t with 217 degrees of freedom
    assert change.diff == pytest.approx(after.mean() - before.mean())
    assert change.interval.width / 2 == pytest.approx(half, rel=1e-5)
    assert change.verdict is Verdict.INCREASE
    assert not change.clearly


def test_means_of_fewer_than_thirty_are_hidden_and_not_compared():
    values = amounts(*range(20), *range(100))
    study = respondents([20, 100], (Question("q", plain("Staff"), Kind.NUMBER), values))
    result = ask(study, "q")

    assert replace(result.rows[0].cells[0], precision=None) == Mean(None, 20, Status.SUPPRESSED)
    assert verdicts(result) == [[Verdict.SUPPRESSED]]


def test_means_that_do_not_vary_are_equal_or_different_for_certain():
    study = respondents(
        [50, 50, 50], (Question("q", plain("Staff"), Kind.NUMBER), amounts(*[3] * 100, *[4] * 50))
    )

    assert verdicts(ask(study, "q")) == [[Verdict.NO_CLEAR_CHANGE, Verdict.INCREASE]]


def test_a_question_of_text_has_nothing_to_count():
    study = replace(
        respondents([50], (single("Yes"), choices([0, 50]))),
        questions=(Question("t", plain("Why?"), Kind.TEXT),),
    )

    assert not has_answers(study, study.question("t"))
    assert waves_with_evidence(study, study.question("t")) == ()


# Several tests in one chart


def test_the_tests_of_a_chart_are_corrected_together():
    alone = shares_over_waves([100], [128])
    among_others = shares_over_waves([100, 50, 60, 70], [128, 50, 60, 70])
    p = ask(alone, "q").rows[0].changes[0].p
    change = ask(among_others, "q").rows[0].changes[0]

    assert 0.0125 < p < 0.05
    assert ask(alone, "q").rows[0].changes[0].verdict is Verdict.INCREASE
    assert change.p == pytest.approx(4 * p)
    assert change.verdict is Verdict.NO_CLEAR_CHANGE


def test_yes_and_no_are_one_test_since_one_says_what_the_other_does():
    study = respondents([400, 400], (single("Yes", "No"), choices([0, 100, 300], [0, 128, 272])))
    alone = ask(shares_over_waves([100], [128]), "q").rows[0].changes[0]
    change = ask(study, "q").rows[0].changes[0]

    assert change.interval == alone.interval
    assert (change.p, change.verdict) == (pytest.approx(alone.p), Verdict.INCREASE)


def test_steps_that_are_not_tested_do_not_count_among_the_tests():
    study = replace(
        shares_over_waves([100], [128], [300], [310]),
        comparability=(step(Comparable.NO, earlier=2), step(Comparable.NO, earlier=3)),
    )
    changes = ask(study, "q").rows[0].changes

    assert [change.verdict for change in changes[1:]] == [Verdict.NOT_COMPARABLE] * 2
    assert changes[0].p == pytest.approx(ask(shares_over_waves([100], [128]), "q").rows[0].changes[0].p)


def test_a_rise_that_only_other_tests_make_uncertain_is_not_blamed_on_rounding():
    question = single("A", "B", "C", "D")
    figures = [share(wave, percent(25), 400, option) for wave in (1, 2) for option in (2, 3, 4)]
    figures += [share(1, Percentage(0.25, 4), 400), share(2, Percentage(0.32, 4), 400)]
    result = ask(published(question, figures), "q")

    assert result.rows[0].changes[0].verdict is Verdict.NO_CLEAR_CHANGE


def test_a_large_survey_shows_that_nothing_moved():
    study = shares_over_waves([4000], [4010], n=10_000)

    assert verdicts(ask(study, "q")) == [[Verdict.STABLE]]


def test_the_adjusted_p_value_decides_whether_a_change_may_be_stable():
    study = shares_over_waves([4000, 2000, 3000, 1000], [4150, 2000, 3000, 1000], n=10_000)
    change = ask(study, "q").rows[0].changes[0]

    assert change.p_alone < 0.05 < change.p
    assert change.verdict is Verdict.STABLE
    far = shares_over_waves([400, 200, 300, 100], [450, 200, 300, 100], n=1000)
    change = ask(far, "q").rows[0].changes[0]
    assert change.p_alone < 0.05 < change.p
    assert change.verdict is Verdict.NO_CLEAR_CHANGE


# Waves that may not compare


def test_waves_that_do_not_compare_are_not_compared():
    study = replace(shares_over_waves([100], [300]), comparability=(step(Comparable.NO, "Other question"),))
    change = ask(study, "q").rows[0].changes[0]

    assert (change.verdict, change.diff, change.p) == (Verdict.NOT_COMPARABLE, None, None)
    assert change.reason == plain("Other question")


def test_waves_that_may_differ_are_compared_and_say_so():
    study = replace(
        shares_over_waves([100], [300]), comparability=(step(Comparable.MAY_DIFFER, "Other firms"),)
    )
    change = ask(study, "q").rows[0].changes[0]

    assert change.verdict is Verdict.INCREASE
    assert (change.comparable, change.reason) == (Comparable.MAY_DIFFER, plain("Other firms"))


def test_waves_further_apart_are_compared_by_what_is_recorded_of_just_these_two():
    apart = Comparability("w1", "w3", Comparable.NO, NO_LABEL)
    study = replace(shares_over_waves([100], [200], [300]), comparability=(apart,))

    assert verdicts(ask(study, "q", waves=("w1", "w3"))) == [[Verdict.NOT_COMPARABLE]]
    assert verdicts(ask(study, "q")) == [[Verdict.INCREASE, Verdict.INCREASE]]


# Published figures


def test_a_published_percentage_has_an_interval_that_carries_its_rounding():
    result = ask(published(single("Yes"), [share(1, percent(42), 536)]), "q")
    found = cell(result, "o1", 0)

    assert found.value == 0.42
    assert (found.interval.low, found.interval.high) == pytest.approx(
        (wilson_by_hand(223, 536)[0], wilson_by_hand(227, 536)[1])
    )


def test_an_unpublished_base_is_not_tested_but_the_base_it_would_need_is_told():
    result = ask(published(single("Yes"), [share(1, percent(27)), share(2, percent(42), 536)]), "q")
    change = result.rows[0].changes[0]

    assert (change.verdict, change.least_base) == (Verdict.UNKNOWN_BASE, 52)
    assert (change.diff, change.interval, change.p) == (None, None, None)
    assert cell(result, "o1", 0).interval is None


def test_the_later_wave_may_be_the_one_without_a_base():
    result = ask(published(single("Yes"), [share(1, percent(42), 536), share(2, percent(27))]), "q")

    assert result.rows[0].changes[0].least_base == 52


def test_two_unpublished_bases_have_no_least_base():
    result = ask(published(single("Yes"), [share(1, percent(42)), share(2, percent(27))]), "q")

    assert verdicts(result) == [[Verdict.UNKNOWN_BASE]]
    assert result.rows[0].changes[0].least_base is None


@pytest.mark.parametrize(
    "vague",
    [Fraction(2, 3), Percentage(0.4, qualifier=Qualifier.OVER), Percentage(0.4, qualifier=Qualifier.ABOUT)],
)
def test_approximate_figures_have_no_interval_and_are_not_tested(vague):
    result = ask(published(single("Yes"), [share(1, vague, 400), share(2, percent(42), 536)]), "q")

    assert cell(result, "o1", 0).interval is None
    assert cell(result, "o1", 0).amount == vague
    assert verdicts(result) == [[Verdict.NOT_TESTABLE]]


def test_rounding_that_decides_the_answer_is_said_to():
    figures = [share(1, percent(25), 400), share(2, percent(31), 400)]
    change = ask(published(single("Yes"), figures), "q").rows[0].changes[0]

    assert change.verdict is Verdict.ROUNDING_UNDECIDED
    assert change.rounding_carried


def test_one_point_between_rounded_percentages_may_be_no_difference_at_all():
    figures = [share(1, percent(41), 1_000_000), share(2, percent(42), 1_000_000)]
    change = ask(published(single("Yes"), figures), "q").rows[0].changes[0]

    assert change.verdict is Verdict.ROUNDING_UNDECIDED
    assert change.interval.low < 0 < change.interval.high


def test_a_published_figure_on_a_tiny_base_is_shown_with_a_mark_but_not_tested():
    result = ask(published(single("Yes"), [share(1, percent(40), 20), share(2, percent(80), 536)]), "q")

    assert (cell(result, "o1", 0).value, cell(result, "o1", 0).status) == (0.4, Status.CAUTION)
    assert verdicts(result) == [[Verdict.SUPPRESSED]]


def test_orders_and_mentions_are_neither_shares_nor_tested():
    question = multiple("Facebook", "LinkedIn", "Google+")
    ranks = ask(published(question, [rank(1, 1, 2), rank(1, 1, 2, 2), rank(2, 2), rank(2, 3, option=3)]), "q")
    named = ask(published(question, [mention(1), mention(2)]), "q")

    assert (ranks.rows[0].cells[0].first, ranks.rows[0].cells[0].last) == (1, 2)
    assert isinstance(ranks.rows[0].cells[1], Place)
    assert ranks.rows[2].cells[0] is None
    assert isinstance(named.rows[0].cells[0], Named)
    assert verdicts(ranks) == [[Verdict.NOT_TESTABLE], [], []]
    assert verdicts(named)[0] == [Verdict.NOT_TESTABLE]


def test_only_the_sources_of_the_figures_shown_are_named():
    result = ask(built_in("sni-social-media"), "platforms", "ranking", waves=("wave-2",))

    assert [source.id for source in result.sources] == ["wave-2-reprint"]


# The study that opens first


def test_social_media_use_rose_by_about_15_points_between_8_and_22():
    change = ask(built_in("sni-social-media"), "adoption").rows[0].changes[0]

    assert change.diff == pytest.approx(0.15)
    assert (change.interval.low, change.interval.high) == pytest.approx(
        (0.0801646411188035, 0.216715835228435)
    )
    assert change.p == pytest.approx(6.86168727591761e-06)
    assert (change.verdict, change.comparable) == (Verdict.INCREASE, Comparable.MAY_DIFFER)
    assert change.clearly
    assert change.rounding_carried


def test_two_thirds_stay_two_thirds():
    lasting = cell(ask(built_in("sni-social-media"), "impact", "attitudes"), "lasting", 0)

    assert (lasting.amount, lasting.evidence, lasting.interval) == (Fraction(2, 3), Evidence.VAGUE, None)


def test_google_plus_has_nothing_in_the_first_wave():
    result = ask(built_in("sni-social-media"), "platforms", "ranking")

    assert cell(result, "google-plus", 0) is None
    assert (cell(result, "google-plus", 1).first, cell(result, "google-plus", 1).last) == (4, 4)

"""What titles, subtitles and verdicts say: in agreement with the numbers beside them and one another."""

from __future__ import annotations

from dataclasses import replace

import pytest
from cards import ENGLISH
from studies import (
    ask,
    choices,
    dated,
    multiple,
    respondents,
    scale,
    shares_over_waves,
    single,
    ticks,
)

from sni_desktop.charts import wording
from sni_desktop.charts.registry import draw
from sni_desktop.charts.table import tabulate
from sni_desktop.core.figure import Bar, Line, Note, Role
from sni_desktop.core.filters import Condition, Test
from sni_desktop.core.query import Counting, Focus
from sni_desktop.core.survey import Kind, Question
from sni_desktop.core.text import Number, Speaker, _, plain, points

LONG = "Do you now and then post news of your firm on a social network?"


def title(study, chart="waves", **more):
    return ENGLISH.say(draw(ask(study, "q", chart, **more)).title)


def subtitle(study, chart="waves", **more):
    return ENGLISH.say(draw(ask(study, "q", chart, **more)).subtitle)


# Verdicts


def possible(n=400):
    """Four changes, the first of which is established alone, but not among four."""
    return shares_over_waves([100, 200, 200, 150], [130, 214, 203, 151], n=n)


def test_a_change_whose_interval_excludes_zero_is_never_called_no_change():
    result = ask(possible(), "q")
    change = result.rows[0].changes[0]

    assert change.interval.low > 0
    assert ENGLISH.say(wording.verdict(change, result.tests)) == "possibly up, not established among 4 tests"
    assert "possibly up, not established among 4 tests; 25% then 33%" in ENGLISH.say(
        wording.about_change(result, result.rows[0], change)
    )
    assert "4 changes tested" in ENGLISH.say(draw(result).footer)


def test_a_change_whose_interval_holds_zero_is_not_called_possible():
    result = ask(possible(), "q")

    assert ENGLISH.say(wording.verdict(result.rows[2].changes[0], 4)) in {
        "no clear change",
        "stable (within 3 points)",
    }


# Subtitles and footers


def filtered(chart):
    other = replace(single("North", "South", question="region"), label=plain("Region"))
    study = respondents(
        [400, 400],
        (single("Yes", "No", "Perhaps"), choices([0, 100, 200, 100], [0, 120, 180, 100])),
        (other, choices([0, 200, 200], [0, 200, 200])),
    )
    return draw(ask(study, "q", chart, where=Condition("region", Test.IS, ("o1",))))


@pytest.mark.parametrize("chart", ["waves", "ranking"])
def test_who_is_looked_at_stands_beside_the_base(chart):
    figure = filtered(chart)

    assert "; only: Region" in ENGLISH.say(figure.subtitle)
    assert "Region" not in ENGLISH.say(figure.footer)


def test_a_footer_begins_with_the_source_and_goes_on_with_weights_and_intervals():
    footer = ENGLISH.say(draw(ask(possible(), "q")).footer)

    assert footer.startswith("Source: made-up.csv, own calculation · unweighted; 95% intervals")


# Titles


def test_a_long_question_leaves_the_title_to_the_finding():
    study = respondents([400, 400], (single("Yes", "No"), choices([0, 100, 300], [0, 160, 240])))
    asked = replace(study, questions=(replace(study.questions[0], label=plain(LONG)),))

    assert title(asked).startswith("“Yes”: clearly up, from 25% to 40%")
    assert title(study).startswith("Question, “Yes”: clearly up, from 25% to 40%")


def test_a_long_name_that_left_the_title_stands_in_the_subtitle_beside_its_wording():
    study = shares_over_waves([300, 100, 50])
    asked = replace(study.questions[0], label=plain(LONG), text=plain("What do you do online?"))

    assert subtitle(replace(study, questions=(asked,)), "ranking").startswith(
        f"{LONG} · What do you do online?"
    )


def test_a_long_question_leaves_the_title_to_the_leader():
    study = shares_over_waves([300, 100, 50])
    asked = replace(study, questions=(replace(study.questions[0], label=plain(LONG)),))

    assert title(asked, "ranking") == "Answer 1 leads (75%)"


@pytest.mark.parametrize("label", ["Why?", "Do it!", "And then…"])
@pytest.mark.parametrize(
    ("pattern", "rest"),
    [("{a}: {b}", " up"), ("{a}, {b}", " up"), ("{a}\u00a0: {b}", " up"), ("{a} : {b}", " up")],
)
def test_no_colon_or_comma_follows_the_mark_at_the_end_of_a_label(label, pattern, rest):
    assert ENGLISH.say(_(pattern).of(a=plain(label), b="up")) == label + rest
    assert ENGLISH.say(_(pattern).of(a=plain("Why"), b="up")) == pattern.format(a="Why", b="up")


def test_colons_inside_words_of_the_user_stay():
    assert ENGLISH.say(_("{a}: {b}").of(a="x", b=plain("Why?: 3, what?, 4"))) == "x: Why?: 3, what?, 4"


# Several lines


def test_several_lines_are_titled_by_the_largest_established_change_between_the_latest_waves():
    study = dated(shares_over_waves([40, 100, 200], [200, 100, 200], [200, 200, 260]), "2020", "2022", "2024")

    assert (
        title(study) == "Question, “Answer 2”: up from 25% in 2022 to 50% in 2024; 1 more established change"
    )


def test_several_lines_without_an_established_change_say_so():
    assert title(shares_over_waves([100, 200], [104, 203])) == (
        "No change established between Wave 1 and Wave 2"
    )


def test_six_lines_have_six_colours_and_intervals_that_are_not_drawn_are_in_the_table():
    study = shares_over_waves(*([20 * answer + wave for answer in range(1, 17)] for wave in range(9)))
    figure = draw(ask(study, "q", options=("o1", "o9", "o2", "o10", "o3", "o4")))
    roles = {mark.role for mark in figure.marks if isinstance(mark, Line)}

    assert len(roles) == 6
    assert "intervals in the table" in ENGLISH.say(figure.subtitle)


def test_a_line_over_waves_that_are_left_out_says_so():
    study = shares_over_waves([100], [120], [160])

    assert "dashed: waves in between not shown" in subtitle(study, waves=("w1", "w3"))
    assert "dashed" not in subtitle(study)


# The same number everywhere


def test_decimals_depend_on_the_base_alone():
    large, small = (
        respondents([n] * 2, (single("A", "B", "C"), choices(*[[0, n // 3, n // 3, n - 2 * (n // 3)]] * 2)))
        for n in (1000, 999)
    )

    for chart in ("waves", "ranking"):
        assert wording.decimals(ask(large, "q", chart)) == 1
        assert wording.decimals(ask(small, "q", chart)) == 0


def test_equal_bases_of_many_waves_are_told_once():
    result = ask(shares_over_waves(*[[100]] * 6, n=220), "q")

    assert "n = 220 a wave" in ENGLISH.say(wording.base_line(result))


def test_mentions_are_told_with_those_who_made_them_on_the_card_in_the_bar_and_over_the_table():
    study = respondents([200], (multiple("A", "B"), ticks((60, "10"), (40, "11"), (100, "00"))))
    result = ask(study, "q", "ranking", counting=Counting.MENTIONS)

    for said in (draw(result).subtitle, wording.conditions_line(result)):
        assert "140 mentions by 100 respondents" in ENGLISH.say(said)
    assert "Respondents (n)" in [ENGLISH.say(column.heading) for column in tabulate(result).columns]


# Balances, means and answers outside a scale


def attitudes(*rows, **more):
    question = replace(scale(), counts_outside=True) if more.pop("counted", False) else scale()
    return draw(
        ask(respondents([sum(row) for row in rows], (question, choices(*rows))), "q", "attitudes", **more)
    )


def test_a_balance_whose_interval_holds_zero_has_no_colour_of_a_side():
    nets = [
        note.role
        for row in ([0, 20, 30, 50, 30, 25, 0], [0, 2, 5, 20, 60, 80, 0])
        for note in attitudes(row).marks
        if isinstance(note, Note) and ENGLISH.say(note.text).startswith("net")
    ]

    assert nets == [Role.MUTED, Role.UP]


def test_answers_outside_a_scale_that_are_in_its_base_are_drawn():
    figure = attitudes([0, 20, 30, 50, 30, 25, 45], counted=True)
    bars = [mark for mark in figure.marks if isinstance(mark, Bar)]

    assert sum(bar.x1 - bar.x0 for bar in bars) == pytest.approx(1)
    assert [ENGLISH.say(key.text) for key in figure.keys if key.hatched] == ["Don't know"]
    assert not [key for key in attitudes([0, 20, 30, 50, 30, 25, 45]).keys if key.hatched]


def test_a_mean_of_a_scale_says_what_its_numbers_are():
    rows = [0, 20, 30, 50, 30, 25, 0], [0, 20, 30, 50, 30, 45, 0]
    study = respondents([sum(row) for row in rows], (scale(), choices(*rows)))
    scored = "mean, from 1 = Strongly disagree to 5 = Strongly agree"

    assert scored in subtitle(study, focus=Focus.MEAN)
    assert scored in subtitle(study, "attitudes", focus=Focus.MEAN)
    assert scored not in subtitle(study)
    assert wording.scored(Question("n", plain("Staff"), Kind.NUMBER)) == ""


# French


@pytest.mark.parametrize(("diff", "form"), [(0.005, 1), (0.015, 1), (0.02, 2), (-0.019, 1), (0.03, 2)])
def test_points_below_two_are_singular_in_french(diff, form):
    asked = []
    Speaker("fr", lambda source, _comment, n: asked.append(n) or source).say(points(diff, 1))

    assert [min(n, 2) for n in asked] == [form]


def test_decimals_are_plural_in_english():
    assert ENGLISH.say(points(0.01, 1)) == "+1.0 points"
    assert ENGLISH.say(_("%n point(s)", "", 2).showing(Number(1.5))) == "1.5 points"


def test_the_status_bar_has_the_base_of_the_card():
    rows = [0, 20, 30, 50, 30, 25, 0], [5, 20, 30, 50, 30, 20, 0]
    statements = [
        scale(name, f"Statement {number}", "Opinions") for number, name in enumerate(("q", "other"))
    ]
    battery = respondents([155], *((each, choices(row)) for each, row in zip(statements, rows, strict=True)))
    several = respondents(
        [300] * 5, (single("A", "B", "C"), choices(*[[0, 100, 100, 100]] * 5)), wave_names="{}"
    )
    by = replace(several.questions[0], id="by")
    crossed = replace(
        several,
        questions=(*several.questions, by),
        answers=replace(
            several.answers,
            by_question={**several.answers.by_question, "by": choices(*[[0, 100, 100, 100]] * 5)},
        ),
    )

    for result in (
        ask(battery, "q", "attitudes"),
        ask(crossed, "q", "crosstab", by=("by",), waves=tuple(f"w{number}" for number in range(1, 6))),
    ):
        base, _weight = ENGLISH.say(wording.conditions_line(result)).rsplit(" · ", 1)
        assert base.startswith("Base: ")
        assert base in ENGLISH.say(draw(result).subtitle)
    assert "n = 1,500" in base
    assert "5 waves from 1 to 5 together" in ENGLISH.say(draw(result).subtitle)

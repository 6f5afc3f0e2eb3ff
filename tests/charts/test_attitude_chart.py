"""Attitudes of respondents: balance, change against the wave before, "don't know", and items turned round."""

from __future__ import annotations

from dataclasses import replace

import pytest
from cards import ENGLISH, faults, measured, said, words_of
from studies import ask, battery_of_ten, built_in, choices, respondents, scale, scale_over_waves

from sni_desktop.charts.layout import lay_out
from sni_desktop.charts.registry import draw
from sni_desktop.charts.table import tabulate
from sni_desktop.core.figure import Bar, Note, Role
from sni_desktop.core.query import ALL_SHOWN, Focus, Show
from sni_desktop.core.result import CellAt, ChangeAt, Part
from sni_desktop.core.survey import Choices, Comparability, Comparable
from sni_desktop.core.text import plain
from sni_desktop.loaders.corrections import with_reversed

FIRST, SECOND = [0, 20, 40, 60, 80, 50, 30], [0, 10, 20, 60, 100, 80, 30]


def study(*rows):
    return respondents([sum(row) for row in rows], (scale(), choices(*rows)))


def two_waves(**more):
    return ask(study(FIRST, SECOND), "q", "attitudes", **more)


def notes(figure, column):
    return [mark for mark in figure.marks if isinstance(mark, Note) and mark.column == column]


def words(marks):
    return [(ENGLISH.say(mark.text), ENGLISH.say(mark.detail)) for mark in marks]


def column(result, heading):
    table = tabulate(result)
    headings = [ENGLISH.say(each.heading) for each in table.columns]
    return [row[headings.index(heading)] for row in table.rows]


# The balance


def test_the_balance_has_its_interval_beside_the_bar_and_on_hover():
    result = two_waves()
    net = next(row for row in result.rows if row.part is Part.NET)
    figure = draw(result)

    assert words(notes(figure, 0)) == [("net +28 points", "(+18 to +38)"), ("net +56 points", "(+47 to +64)")]
    low, high = net.cells[0].interval.low, net.cells[0].interval.high
    assert (round(100 * low), round(100 * high)) == (18, 38)
    about = ENGLISH.say(notes(figure, 0)[0].about)
    assert about.startswith("Net (positive less negative), Wave 1: +28 · 95% interval +18 to +38 · n = 250")
    assert about in ENGLISH.say(figure.summary)


def test_hidden_intervals_are_hidden_beside_the_bars_too():
    figure = draw(two_waves(show=ALL_SHOWN - {Show.INTERVALS}))

    assert {detail for _text, detail in words(notes(figure, 0) + notes(figure, 1))} == {""}


def test_intervals_are_left_out_where_rows_are_low_and_nothing_else_is():
    figure = draw(ask(battery_of_ten("Statement"), "q3", "attitudes"))
    roomy, tight = (
        [each.text for each in words_of(lay_out(figure, 900, height, ENGLISH, measured))]
        for height in (900, 480)
    )

    assert (
        sum(text.startswith("net ") for text in roomy) == sum(text.startswith("net ") for text in tight) == 10
    )
    assert len([text for text in roomy if text.startswith("(+")]) == 20
    assert not [text for text in tight if text.startswith("(+")]


def test_published_scales_have_no_interval_of_a_balance_that_nobody_published():
    for question in built_in("benchmarks").questions:
        result = ask(built_in("benchmarks"), question.id, "attitudes")
        assert not [row for row in result.rows if row.part is not Part.OPTION]


# Changes


def test_a_change_stands_beside_the_later_wave_with_its_interval():
    figure = draw(two_waves())
    (change,) = notes(figure, 1)

    assert words([change]) == [("▲ +15 points", "(+6 to +23)")]
    assert (change.at.y, change.role) == (1, Role.UP)
    assert "clearly up, from 52% to 67%" in ENGLISH.say(change.about)
    assert ENGLISH.say(change.about) in ENGLISH.say(figure.summary)
    assert "after the net: change of “Agree / Strongly agree” from the wave before" in ENGLISH.say(
        figure.subtitle
    )


@pytest.mark.parametrize(
    ("focus", "mark", "title"),
    [
        (Focus.TOP, "▲ +15 points", "Question, “Agree / Strongly agree”: clearly up, from 52% to 67%"),
        (Focus.NET, "▲ +28 points", "Question (net): clearly up, from +28 to +56"),
        (Focus.MEAN, "▲ +0.41", "Question (mean): up from 3.40 to 3.81"),
    ],
)
def test_what_is_compared_is_what_the_user_chose(focus, mark, title):
    figure = draw(two_waves(focus=focus))

    assert words(notes(figure, 1))[0][0] == mark
    assert ENGLISH.say(figure.title).startswith(title)


def test_a_change_that_is_not_clear_is_said_in_words():
    figure = draw(ask(study(FIRST, FIRST), "q", "attitudes"))

    assert words(notes(figure, 1)) == [("no clear change", "(−9 to +9)")]
    assert notes(figure, 1)[0].role is Role.MUTED
    assert "no clear change, 52% then 52%" in ENGLISH.say(figure.title)


def test_waves_that_do_not_compare_have_no_change_and_the_title_says_none():
    broken = replace(
        study(FIRST, SECOND), comparability=(Comparability("w1", "w2", Comparable.NO, plain("Other words")),)
    )
    figure = draw(ask(broken, "q", "attitudes"))

    assert words(notes(figure, 1)) == [("not compared", "")]
    assert ENGLISH.say(figure.title) == "Question, “Agree / Strongly agree”: 67% in Wave 2"


def test_changes_can_be_hidden():
    figure = draw(two_waves(show=ALL_SHOWN - {Show.PREVIOUS}))

    assert not notes(figure, 1)
    assert "last column" not in ENGLISH.say(figure.subtitle)


def test_each_statement_of_a_battery_has_its_own_change():
    result = ask(battery_of_ten("Statement"), "q3", "attitudes")
    changes = notes(draw(result), 1)
    expected = [row.changes[0].diff for row in result.rows if row.part is Part.TOP]

    assert [ENGLISH.say(each.text) for each in changes] == [
        f"▲ +{round(100 * diff)} points" for diff in expected
    ]
    assert result.tests == 10


def test_over_many_waves_the_changes_stand_in_one_column_and_overlap_nothing():
    figure = draw(ask(scale_over_waves(12), "q", "attitudes"))
    for size in ((1300, 760), (700, 420), (360, 320)):
        card = lay_out(figure, *size, ENGLISH, measured)
        assert not faults(card, measured)
        starts = {
            round(each.x, 6) for each in words_of(card) if each.text in {"no clear change", "▲ +1 point"}
        }
        assert len(starts) == 1


def test_the_trend_of_a_statement_is_heard_and_in_the_table():
    rows = [[0, 40, 50, 60, 60 + 12 * wave, 40 + 6 * wave, 30] for wave in range(4)]
    result = ask(study(*rows), "q", "attitudes")

    assert "Question, “Agree / Strongly agree”: rising by about" in ENGLISH.say(draw(result).summary)
    assert [ENGLISH.say(each.text) for each in column(result, "Trend") if ENGLISH.say(each.text)] == [
        "+4 points a wave"
    ]


# The table


def test_the_table_has_the_answers_then_the_sums_the_balance_and_the_mean():
    result = ask(study(FIRST), "q", "attitudes")

    assert [ENGLISH.say(each.text) for each in column(result, "Answer")] == [
        "Strongly disagree",
        "Disagree",
        "Neither",
        "Agree",
        "Strongly agree",
        "Don't know",
        "Sum: Agree / Strongly agree",
        "Sum: Strongly disagree / Disagree",
        "Net (positive less negative)",
        "Mean score",
    ]
    assert [ENGLISH.say(each.text) for each in column(result, "Value")][6:] == ["52%", "24%", "+28", "3.40"]


def test_only_the_mean_says_that_it_takes_the_steps_as_equal():
    abouts = [ENGLISH.say(each.about) for each in column(ask(study(FIRST), "q", "attitudes"), "Value")]

    assert ["steps of the scale as equal" in about for about in abouts] == [False] * 9 + [True]


# "Don't know"


def test_don_t_know_in_the_base_is_said_and_every_share_is_of_all_who_answered():
    result = ask(study(FIRST), "q", "attitudes", outside_counts=True)
    figure = draw(result)
    values = [ENGLISH.say(each.text) for each in column(result, "Value")]

    # 130 of 280 agree, 60 disagree; the mean is of the 250 with a score.
    assert values[6:] == ["46%", "21%", "+25", "3.40"]
    assert [cell.cells[0].n for cell in result.rows[6:]] == [280, 280, 280, 250]
    assert "Don't know, in the base: 11%" in ENGLISH.say(figure.subtitle)
    assert "“don't know” and the like included; n = 280" in ENGLISH.say(figure.subtitle)
    assert words(notes(figure, 0))[0][0] == "net +25 points"
    assert "have no score" in ENGLISH.say(column(result, "Value")[-1].about)


def test_the_sum_of_a_side_is_the_sum_of_its_bars_whatever_the_base():
    for counts in (False, True):
        rows = ask(study(FIRST), "q", "attitudes", outside_counts=counts).rows
        agree, strongly, top = (rows[number].cells[0].value for number in (3, 4, 6))
        assert top == pytest.approx(agree + strongly)


def test_don_t_know_out_of_the_base_is_told_without_being_counted_in_it():
    subtitle = ENGLISH.say(draw(ask(study(FIRST), "q", "attitudes")).subtitle)

    assert "n = 250" in subtitle
    assert "280" not in subtitle
    assert "Don't know, outside the base: 11%" in subtitle


def test_of_many_lanes_don_t_know_is_told_from_the_lowest_to_the_highest():
    rows = [[0, 20, 40, 60, 80, 50, 10 * wave] for wave in range(1, 7)]
    alike = ENGLISH.say(draw(ask(study(*[FIRST] * 6), "q", "attitudes")).subtitle)

    assert "outside the base: 11% · " in alike
    assert "outside the base: 4% to 19%" in ENGLISH.say(draw(ask(study(*rows), "q", "attitudes")).subtitle)


# Turned round


def battery():
    answers = [
        (scale("good", "Useful", battery="All"), choices(SECOND)),
        (scale("bad", "A waste of time", battery="All"), choices(FIRST)),
    ]
    return with_reversed(respondents([300], *((q, _padded(a)) for q, a in answers)), "bad", True)


def _padded(answer):
    import numpy as np

    return Choices(np.resize(answer.codes, 300).astype(np.uint16))


def test_an_item_turned_round_is_marked_and_drawn_the_other_way():
    result = ask(battery(), "good", "attitudes")
    figure = draw(result)
    bars = {
        ENGLISH.say(bar.about).split(",")[0]: bar
        for bar in figure.marks
        if isinstance(bar, Bar) and bar.y0 > 0
    }

    assert [ENGLISH.say(tick.text) for tick in figure.y.ticks] == ["Useful", "A waste of time (reversed)"]
    assert bars["Agree"].x1 == 0
    assert bars["Strongly agree"].role is Role.NEGATIVE_2
    assert bars["Disagree"].x0 == 0
    assert "(reversed): “Strongly disagree / Disagree” counts as the positive side" in ENGLISH.say(
        figure.footer
    )


def test_the_legend_of_a_mixed_battery_names_both_answers_of_a_colour():
    keys = [ENGLISH.say(key.text) for key in draw(ask(battery(), "good", "attitudes")).keys]

    assert keys == [
        "Strongly disagree (reversed: Strongly agree)",
        "Disagree (reversed: Agree)",
        "Neither",
        "Agree (reversed: Disagree)",
        "Strongly agree (reversed: Strongly disagree)",
    ]


def test_an_item_turned_round_alone_keeps_its_own_legend_and_says_what_it_is_everywhere():
    alone = with_reversed(study(FIRST, SECOND), "q", True)
    figure = draw(ask(alone, "q", "attitudes"))

    assert ENGLISH.say(figure.keys[0].text) == "Strongly agree"
    assert ENGLISH.say(figure.title).startswith("Question (reversed), “Strongly disagree / Disagree”: ")
    assert ENGLISH.say(figure.subtitle).startswith("Question (reversed)")
    over_time = draw(ask(alone, "q", "waves"))
    assert "(reversed)" in ENGLISH.say(over_time.title)
    assert "counts as the positive side" in ENGLISH.say(over_time.footer)


def test_the_table_of_a_battery_marks_the_item_turned_round():
    names = {ENGLISH.say(each.text) for each in column(ask(battery(), "good", "attitudes"), "Question")}

    assert names == {"Useful", "A waste of time (reversed)"}


def test_nothing_is_said_of_turning_where_nothing_was_turned():
    result = two_waves()

    assert not [text for text in said(draw(result)) if "reversed" in text]


def test_a_balance_and_a_change_beside_the_bars_can_be_explained():
    result = two_waves()
    numbers = {row.part: number for number, row in enumerate(result.rows)}
    card = lay_out(draw(result), 900, 560, ENGLISH, measured)
    places = [spot.stands_for for spot in card.spots]

    assert CellAt(numbers[Part.NET], 1) in places
    assert ChangeAt(numbers[Part.TOP], 1) in places

"""More than two waves: real distances, breaks, lines that skip waves, and trends in words."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from cards import ENGLISH, faults, measured, words_of
from studies import (
    amounts,
    ask,
    choices,
    dated,
    forty_waves,
    percent,
    published,
    respondents,
    scale,
    share,
    shares_over_waves,
    single,
    step,
)

from sni_desktop.charts.layout import lay_out
from sni_desktop.charts.registry import draw
from sni_desktop.charts.table import tabulate
from sni_desktop.core.figure import Band, Dot, Line, Note, Tick, Whisker
from sni_desktop.core.query import Focus
from sni_desktop.core.survey import Comparable, Kind, Question
from sni_desktop.core.text import Speaker, plain

YEARS = "2009", "2010", "2013", "2014", "2020"
RISING = 100, 118, 131, 150, 171


def shares(*counts, n=400):
    return shares_over_waves(*([count] for count in counts), n=n)


def marks(figure, kind):
    return [mark for mark in figure.marks if isinstance(mark, kind)]


def title(study, **more):
    return ENGLISH.say(draw(ask(study, "q", **more)).title)


def trend_column(result):
    table = tabulate(result)
    headings = [ENGLISH.say(each.heading) for each in table.columns]
    return [row[headings.index("Trend")] for row in table.rows] if "Trend" in headings else None


# Where waves stand


def test_waves_stand_at_their_dates_however_fine_they_are():
    ats = [
        tick.at
        for tick in draw(ask(dated(shares(100, 110, 120), "2019", "2020-11", "2021-01-15"), "q")).x.ticks
    ]

    assert ats == pytest.approx([2019.5, 2020 + 10.5 / 12, 2021 + 14.5 / 365])


def test_one_wave_without_a_date_puts_all_a_step_apart():
    study = dated(shares(100, 110, 120), "2019", "2020", "2021")
    undated = replace(study, waves=(replace(study.waves[0], date=""), *study.waves[1:]))

    assert [tick.at for tick in draw(ask(undated, "q")).x.ticks] == [0, 1, 2]


def labels_of(card):
    return [each for each in words_of(card) if each.text.startswith("Wave ")]


@pytest.mark.parametrize("size", [(360, 240), (560, 400), (700, 420), (950, 620), (1300, 760)])
def test_of_forty_waves_the_first_and_the_last_are_always_named_and_no_names_overlap(size):
    study = shares(*(100 + wave for wave in range(40)))
    card = lay_out(draw(ask(study, "q")), *size, ENGLISH, measured)
    named = [each.text for each in sorted(labels_of(card), key=lambda each: each.x)]

    assert not faults(card, measured)
    assert (named[0], named[-1]) == ("Wave 1", "Wave 40")
    assert 2 <= len(named) < 40


def test_names_that_are_left_out_leave_an_even_step():
    card = lay_out(draw(ask(shares(*(100 + wave for wave in range(40))), "q")), 950, 620, ENGLISH, measured)
    numbers = sorted(int(each.text.split()[1]) for each in labels_of(card))
    steps = {after - before for before, after in pairwise(numbers)}

    assert max(steps) - min(steps) <= 1
    assert len(numbers) > 6


def test_waves_close_in_time_lose_their_names_rather_than_those_far_apart():
    years = ["1960", "1980", *map(str, range(2000, 2030))]
    study = dated(shares(*(100 + wave for wave in range(32))), *years)
    card = lay_out(draw(ask(study, "q")), 700, 420, ENGLISH, measured)
    named = [each.text for each in words_of(card) if each.text in years]

    assert {"1960", "1980", "2029"} <= set(named)
    assert not faults(card, measured)


def test_many_waves_have_smaller_markers_and_a_band_instead_of_whiskers():
    few, many = (draw(ask(shares(*(100 + wave for wave in range(count))), "q")) for count in (6, 40))

    assert marks(many, Dot)[0].size < marks(few, Dot)[0].size
    assert (len(marks(few, Whisker)), len(marks(many, Whisker))) == (6, 0)
    assert len(marks(many, Band)[0].xs) == 40


# Breaks and gaps


def broken(**more):
    return replace(
        shares(100, 110, 200, 210, **more), comparability=(step(Comparable.NO, "The wording changed.", 2),)
    )


def test_a_break_is_marked_between_the_waves_and_says_why():
    figure = draw(ask(broken(), "q"))
    (mark,) = marks(figure, Tick)

    assert mark.x == 1.5
    assert ENGLISH.say(mark.about) == "Wave 2 and Wave 3 are not compared: The wording changed."
    assert "The wording changed." in ENGLISH.say(figure.footer)
    assert "vertical line: waves that do not compare" in ENGLISH.say(figure.subtitle)
    assert [[point.x for point in line.points] for line in marks(figure, Line)] == [[0, 1], [2, 3]]


def test_the_reason_of_a_break_answers_to_the_pointer_where_the_mark_is():
    card = lay_out(draw(ask(broken(), "q")), 900, 560, ENGLISH, measured)
    spot = next(spot for spot in card.spots if "not compared: The wording" in spot.about)

    assert spot.holds(card.plot.across(1.5), card.plot.y + card.plot.height / 2)
    assert not spot.holds(card.plot.across(1.5), card.plot.y + card.plot.height + 40)


def test_a_band_is_broken_with_the_line():
    assert [band.xs for band in marks(draw(ask(broken(), "q")), Band)] == [(0, 1), (2, 3)]


def test_a_title_never_puts_waves_across_a_break_side_by_side():
    assert title(broken()) == "Answer 1: 50% in Wave 3, 53% in Wave 4"


def test_waves_that_compare_have_no_such_mark():
    figure = draw(ask(shares(100, 110, 200), "q"))

    assert not marks(figure, Tick)
    assert "vertical line" not in ENGLISH.say(figure.subtitle)


def test_a_line_over_a_wave_without_a_number_is_dashed_and_has_no_band():
    study = respondents(
        [400, 400, 400],
        (single("Yes", "No"), choices([0, 100, 300], [400], [0, 140, 260])),
        (single("Yes", "No", question="other"), choices([0, 100, 300], [0, 120, 280], [0, 140, 260])),
    )
    figure = draw(ask(study, "q"))

    assert [line.dashed for line in marks(figure, Line)] == [True]
    assert [line.dashed for line in marks(draw(ask(study, "other")), Line)] == [False, False]


# Trends in words


def test_a_lone_line_s_title_is_its_established_trend():
    assert (
        title(dated(shares(*RISING), *YEARS))
        == "Answer 1: rising by about 1.6 points a year (between 1.0 and 2.1)"
    )


def test_a_fall_is_told_in_positive_numbers():
    study = dated(shares(*RISING[::-1]), "2009", "2015", "2016", "2019", "2020")

    assert title(study) == "Answer 1: falling by about 1.6 points a year (between 1.0 and 2.1)"


def test_undated_waves_have_a_slope_a_wave_and_months_one_a_month():
    assert "points a wave (between" in title(shares(*RISING))
    assert "points a month (between" in title(dated(shares(100, 120, 140), "2020-01", "2020-02", "2020-03"))


def test_what_is_not_established_keeps_the_first_and_the_last_wave():
    study = shares(100, 103, 106)

    assert title(study) == "Answer 1: 25% in Wave 1, 27% in Wave 3"
    assert "Answer 1: no clear trend (between −2.3 and +3.8 points a wave)" in ENGLISH.say(
        draw(ask(study, "q")).summary
    )


def test_uneven_waves_have_no_slope_in_words():
    result = ask(shares(100, 200, 120, 260), "q")

    assert "Answer 1: moves unevenly, no single slope describes it" in ENGLISH.say(draw(result).summary)
    assert "rising" not in ENGLISH.say(draw(result).summary)
    assert [ENGLISH.say(each.text) for each in trend_column(result)] == ["", "", "", "uneven"]


def test_a_trend_after_a_break_says_from_which_wave_on():
    study = replace(shares(300, 290, 100, 120, 140), comparability=(step(Comparable.NO, "Other words", 2),))

    assert title(study).endswith("), from Wave 3 on")


def test_a_trend_carries_its_cautions():
    small = shares(20, 32, 44, n=80)
    differing = replace(shares(*RISING), comparability=(step(Comparable.MAY_DIFFER, "Other firms"),))

    assert title(small).endswith(" – small base")
    assert title(differing).endswith("; populations may differ")


def test_a_trend_of_a_mean_is_in_its_unit_and_of_a_balance_in_points():
    values = np.concatenate([np.random.default_rng(wave).normal(50 + 2 * wave, 4, 200) for wave in range(4)])
    staff = respondents([200] * 4, (Question("q", plain("Staff"), Kind.NUMBER), amounts(*values)))
    rows = [[0, 40, 50, 60, 60 + 12 * wave, 40 + 6 * wave, 30] for wave in range(4)]
    opinion = respondents([sum(row) for row in rows], (scale(), choices(*rows)))

    assert title(staff).startswith("Staff (mean): rising by about 2.1 a wave")
    assert "point" not in title(staff)
    assert "(net): rising by about" in title(opinion, focus=Focus.NET)
    assert "points a wave" in title(opinion, focus=Focus.NET)


def test_a_balance_over_the_waves_has_an_axis_with_zero_and_room_below_it():
    rows = [[0, 90, 60, 60, 40, 20 + 5 * wave, 30] for wave in range(3)]
    study = respondents([sum(row) for row in rows], (scale(), choices(*rows)))
    figure = draw(ask(study, "q", focus=Focus.NET))
    texts = [ENGLISH.say(tick.text) for tick in figure.y.ticks]

    assert "0" in texts
    assert any(text.startswith("−") for text in texts)
    assert all(
        figure.y.low <= whisker.low and whisker.high <= figure.y.high for whisker in marks(figure, Whisker)
    )
    assert "95% intervals" in ENGLISH.say(figure.footer)


def test_two_waves_are_never_a_trend():
    result = ask(shares(100, 200), "q")

    assert trend_column(result) is None
    assert "rising" not in ENGLISH.say(draw(result).title)


def test_the_trend_stands_once_a_row_at_its_last_number_and_sorts_by_its_slope():
    result = ask(dated(shares_over_waves(*([count, 200] for count in RISING)), *YEARS), "q")
    cells = trend_column(result)

    assert [ENGLISH.say(each.text) for each in cells] == [
        *["", "", "", ""],
        "+1.6 points a year",
        *["", "", "", ""],
        "no clear trend",
    ]
    assert cells[4].sort == result.rows[0].trend.slope
    assert ENGLISH.say(cells[4].about).startswith("Question, “Answer 1”: rising by about 1.6")


def test_several_lines_have_their_trends_in_words_but_none_in_the_title():
    study = dated(shares_over_waves(*([count, 200] for count in RISING)), *YEARS)
    figure = draw(ask(study, "q"))

    assert ENGLISH.say(figure.title) == "No change established between 2014 and 2020"
    assert "trends:" not in ENGLISH.say(figure.footer)
    assert "“Answer 1”: rising by about" in ENGLISH.say(figure.summary)
    assert "“Answer 2”: no clear trend" in ENGLISH.say(figure.summary)


def test_the_method_is_said_where_there_is_a_trend_and_only_there():
    assert "straight lines through the waves" in ENGLISH.say(draw(ask(shares(*RISING), "q")).footer)
    assert "straight lines" not in ENGLISH.say(draw(ask(shares(100, 200), "q")).footer)


def test_published_shares_without_a_base_claim_no_trend():
    figures = [share(wave, percent(20 + 10 * wave)) for wave in (1, 2, 3)]
    study = published(single("Yes"), figures, wave_count=3)

    assert title(study) == "Yes: 30% in Wave 1, 50% in Wave 3"


def test_decimals_follow_the_language():
    said = Speaker("fr").say(draw(ask(dated(shares(*RISING), *YEARS), "q")).title)

    assert "1,6 point " in said


@pytest.mark.parametrize("size", [(360, 320), (700, 420), (1300, 760)])
def test_forty_waves_of_several_lines_overlap_nothing(size):
    figure = draw(ask(forty_waves(), "q"))

    assert not faults(lay_out(figure, *size, ENGLISH, measured), measured)
    assert len([note for note in marks(figure, Note) if note.detail != ""]) == 4

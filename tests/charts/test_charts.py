"""Lines, bars and diverging bars of respondents whose counts are known."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from cards import ENGLISH, said
from studies import (
    ask,
    battery_of_ten,
    choices,
    dated,
    multiple,
    percent,
    published,
    respondents,
    scale,
    scale_over_waves,
    share,
    shares_over_waves,
    single,
    sixty_options,
    step,
    ticks,
)

from sni_desktop.charts.registry import draw
from sni_desktop.core.figure import SERIES, Band, Bar, Dot, Line, Note, Role, Scale, Tick, Whisker
from sni_desktop.core.query import ALL_SHOWN, Show
from sni_desktop.core.survey import Amounts, Comparable, Fraction, Kind, Question
from sni_desktop.core.text import plain


def marks(figure, kind):
    return [mark for mark in figure.marks if isinstance(mark, kind)]


def texts(figure, kind=Note):
    return list(said(marks(figure, kind)))


# Waves


def test_of_yes_and_no_only_yes_is_drawn():
    study = respondents([400, 400], (single("No", "Yes"), choices([0, 300, 100], [0, 200, 200])))
    question = replace(
        study.questions[0],
        options=tuple(
            replace(option, code=code)
            for option, code in zip(study.questions[0].options, ("no", "yes"), strict=True)
        ),
    )
    figure = draw(ask(replace(study, questions=(question,)), "q"))

    assert [dot.at.y for dot in marks(figure, Dot)] == [0.25, 0.5]
    assert ENGLISH.say(figure.title) == (
        "Question, “Yes”: clearly up, from 25% to 50% (+25 points, between +18 and +31)"
    )


def test_a_fall_is_said_and_coloured_as_a_fall():
    figure = draw(ask(shares_over_waves([200], [100]), "q"))
    note = next(mark for mark in marks(figure, Note) if mark.boxed)

    assert ENGLISH.say(note.text) == "▼ −25 points"
    assert note.role is Role.DOWN
    assert "clearly down, from 50% to 25%" in ENGLISH.say(figure.title)


def test_no_clear_change_is_not_called_stable():
    figure = draw(ask(shares_over_waves([100], [110]), "q"))

    assert "no clear change, 25% then 28%" in ENGLISH.say(figure.title)
    assert any(text == "no clear change" for text in texts(figure))


def test_a_change_on_a_small_base_says_so():
    study = respondents([60, 60], (multiple("A"), ticks((6, "1"), (54, "0"), (30, "1"), (30, "0"))))

    assert "small base" in ENGLISH.say(draw(ask(study, "q")).title)


def test_waves_that_do_not_compare_have_no_line_between_them():
    study = replace(shares_over_waves([100], [200], [300]), comparability=(step(Comparable.NO, "Changed"),))
    lines = marks(draw(ask(study, "q")), Line)

    assert [[point.x for point in line.points] for line in lines] == [[1, 2]]
    assert not lines[0].dashed


def test_a_line_over_a_skipped_wave_is_dashed():
    study = respondents(
        [200, 200, 200],
        (multiple("A", "B"), ticks((100, "11"), (100, "01"), (200, "10"), (100, "01"), (100, "11"))),
        (single("Yes", "No", question="other"), choices([0, 90, 110], [200], [0, 80, 120])),
    )
    result = ask(study, "other", waves=("w1", "w2", "w3"))

    assert [wave.id for wave in result.waves] == ["w1", "w3"]
    assert len(marks(draw(result), Line)) == 1


def test_one_answer_asked_in_other_waves_than_the_rest_is_drawn_dashed_over_the_gap():
    figures = [share(wave, percent(20 + wave), 500) for wave in (1, 3)]
    figures += [share(wave, percent(40), 500, option=2) for wave in (1, 2, 3)]
    lines = marks(draw(ask(published(multiple("A", "B"), figures, wave_count=3), "q")), Line)

    assert [line.dashed for line in lines] == [True, False, False]


def test_a_figure_in_words_is_not_joined_to_others_by_a_line():
    figures = [share(1, Fraction(1, 2), 500), share(2, percent(40), 500)]

    assert not marks(draw(ask(published(single("Yes"), figures), "q")), Line)


def test_a_suppressed_wave_has_no_marker_and_the_table_tells_why():
    study = respondents([20, 200], (multiple("A"), ticks((20, "1"), (100, "1"), (100, "0"))))
    figure = draw(ask(study, "q"))

    assert [dot.at.x for dot in marks(figure, Dot)] == [1]
    assert "too few answers" in ENGLISH.say(figure.summary)


def test_six_lines_are_drawn_by_themselves_the_largest_ones_in_the_order_of_the_question():
    figure = draw(ask(sixty_options(), "q"))
    names = [ENGLISH.say(note.detail).rsplit(" ", 1)[1] for note in marks(figure, Note) if note.detail != ""]

    assert len(names) == 6
    assert set(names) <= {str(number) for number in range(53, 61)}
    assert names == sorted(names)
    assert len({note.role for note in marks(figure, Note)}) == 6


def test_the_answers_asked_for_are_drawn_in_the_colours_they_always_have():
    study = shares_over_waves([100, 150, 200], [110, 160, 210])
    figure = draw(ask(study, "q", options=("o2",)))

    assert {dot.role for dot in marks(figure, Dot)} == {SERIES[1]}


def test_the_axis_of_shares_begins_at_zero_and_goes_beyond_the_highest_interval():
    figure = draw(ask(shares_over_waves([100], [180]), "q"))
    highest = max(whisker.high for whisker in marks(figure, Whisker))

    assert figure.y.low == 0
    assert highest <= figure.y.high <= 1
    assert [ENGLISH.say(tick.text) for tick in figure.y.ticks] == [f"{step}%" for step in range(0, 51, 10)]


def test_a_mean_need_not_begin_at_zero_and_is_written_without_a_percent_sign():
    question = Question("q", plain("Staff"), Kind.NUMBER)
    values = Amounts(np.array([50.0, 52.0] * 100 + [55.0, 57.0] * 100))
    figure = draw(ask(respondents([200, 200], (question, values)), "q"))

    assert figure.y.low > 0
    assert not [text for text in said(figure.y) if "%" in text]
    assert "Staff (mean): up from 51.00 to 56.00 (+5.00" in ENGLISH.say(figure.title)


def test_years_stand_at_their_distance_and_undated_waves_one_step_apart():
    study = shares_over_waves([100], [150], [200])

    assert [tick.at for tick in draw(ask(dated(study, "2009", "2010", "2014"), "q")).x.ticks] == [
        2009,
        2010,
        2014,
    ]
    assert [tick.at for tick in draw(ask(study, "q")).x.ticks] == [0, 1, 2]


def test_forty_waves_that_keep_to_no_line_are_told_by_the_first_and_the_last():
    counts = [[0, 100 + 30 * (wave % 2), 200] for wave in range(40)]
    study = respondents([sum(row) for row in counts], (single("Yes", "No"), choices(*counts)))
    title = ENGLISH.say(draw(ask(study, "q", options=("o1",))).title)

    assert title == "Question, “Yes”: 33% in Wave 1, 39% in Wave 40"


def test_a_band_joins_the_intervals_of_a_lone_line_only():
    assert len(marks(draw(ask(shares_over_waves([100], [150]), "q")), Band)) == 1
    assert not marks(draw(ask(shares_over_waves([100, 50], [150, 60]), "q")), Band)


# Ranking


def ranking():
    return ask(shares_over_waves([100, 300, 200], [120, 310, 150]), "q", "ranking")


def test_bars_are_sorted_by_share_and_begin_at_zero():
    bars = marks(draw(ranking()), Bar)

    assert [bar.x1 for bar in bars] == [0.775, 0.375, 0.3]
    assert all(bar.x0 == 0 for bar in bars)
    assert [bar.y0 for bar in bars] == sorted(bar.y0 for bar in bars)


def test_the_wave_before_is_a_tick_on_each_bar():
    figure = draw(ranking())

    assert [tick.x for tick in marks(figure, Tick)] == [0.75, 0.5, 0.25]
    assert "tick: Wave 1" in ENGLISH.say(figure.subtitle)
    assert not marks(draw(ask(ranking().study, "q", "ranking", show=ALL_SHOWN - {Show.PREVIOUS})), Tick)


def test_the_number_stands_behind_all_that_is_drawn_in_its_row():
    figure = draw(ranking())
    shares = [note for note in marks(figure, Note) if note.bold]
    for note, whisker, tick in zip(shares, marks(figure, Whisker), marks(figure, Tick), strict=True):
        assert note.at.x == max(whisker.high, tick.x)


def test_the_axis_reaches_beyond_the_longest_interval():
    figure = draw(ranking())

    assert figure.x.low == 0
    assert figure.x.high >= max(whisker.high for whisker in marks(figure, Whisker))


def test_fifteen_bars_are_drawn_and_the_rest_is_said_to_be_in_the_table():
    figure = draw(ask(shares_over_waves(range(10, 190, 10)), "q", "ranking"))

    assert len(marks(figure, Bar)) == 15
    assert "3 more answers in the table" in ENGLISH.say(figure.subtitle)


def test_of_sixty_answers_ten_are_drawn_and_ranked_among_all_sixty():
    figure = draw(ask(sixty_options(), "q", "ranking"))

    assert len(marks(figure, Bar)) == 10
    assert "50 more answers in the table · ranks among all 60 answers" in ENGLISH.say(figure.subtitle)


def test_a_small_base_makes_the_bar_grey():
    study = respondents([60], (multiple("A", "B"), ticks((55, "10"), (5, "01"))))

    assert {bar.role for bar in marks(draw(ask(study, "q", "ranking")), Bar)} == {Role.NEUTRAL}


def test_several_answers_each_are_said_to_be_possible():
    assert "several answers possible" in ENGLISH.say(draw(ranking()).subtitle)


# Attitudes


def attitude(*, waves=1):
    rows = [[0, 20, 40, 60, 80, 50, 30], [0, 10, 20, 60, 100, 80, 30]][:waves]
    return draw(ask(respondents([sum(row) for row in rows], (scale(), choices(*rows))), "q", "attitudes"))


def test_negative_answers_stand_left_of_zero_positive_ones_right_and_the_neutral_one_apart():
    figure = attitude()
    bars = {ENGLISH.say(bar.about).split(",")[0]: bar for bar in marks(figure, Bar)}

    assert figure.x.zero == 0
    assert bars["Disagree"].x1 == 0
    assert bars["Strongly disagree"].x1 == pytest.approx(bars["Disagree"].x0)
    assert bars["Agree"].x0 == 0
    assert bars["Strongly agree"].x0 == pytest.approx(bars["Agree"].x1)
    assert bars["Neither"].x0 > bars["Strongly agree"].x1
    assert "Don't know" not in bars


def test_the_lengths_of_the_bars_sum_to_everyone_on_the_scale():
    lengths = [bar.x1 - bar.x0 for bar in marks(attitude(), Bar)]

    assert sum(lengths) == pytest.approx(1)
    assert sorted(lengths) == pytest.approx(sorted([20 / 250, 40 / 250, 60 / 250, 80 / 250, 50 / 250]))


def test_the_share_of_don_t_know_is_told_beside_the_base():
    assert "Don't know, outside the base: 11%" in ENGLISH.say(attitude().subtitle)


def test_the_net_score_is_the_positive_side_minus_the_negative_one():
    notes = marks(attitude(), Note)

    assert [ENGLISH.say(note.text) for note in notes] == ["net +28 points"]
    assert notes[0].role is Role.UP
    assert ENGLISH.say(attitude().title) == "Question: Agree / Strongly agree (52%)"


def test_one_statement_over_the_waves_has_a_line_for_each_wave():
    figure = attitude(waves=2)

    assert [ENGLISH.say(tick.text) for tick in figure.y.ticks] == ["Wave 1", "Wave 2"]
    assert "67%" in ENGLISH.say(figure.title)  # of the latest wave: 180 of 270


def test_a_battery_has_a_line_for_each_statement_in_the_latest_wave():
    figure = draw(ask(battery_of_ten("Statement"), "q3", "attitudes"))

    assert [ENGLISH.say(tick.text) for tick in figure.y.ticks] == [
        f"Statement {number}" for number in range(10)
    ]
    assert figure.y.scale is Scale.LABELS
    assert "Wave 2" in ENGLISH.say(figure.subtitle)
    assert len(figure.keys) == 5


def test_a_battery_s_title_is_about_the_statement_that_was_chosen():
    title = ENGLISH.say(draw(ask(battery_of_ten("Statement"), "q3", "attitudes")).title)

    assert title.startswith("Statement 3")


def test_the_ends_of_a_scale_have_the_strongest_colours():
    roles = {ENGLISH.say(bar.about).split(",")[0]: bar.role for bar in marks(attitude(), Bar)}

    assert roles == {
        "Strongly disagree": Role.NEGATIVE_2,
        "Disagree": Role.NEGATIVE_1,
        "Neither": Role.NEUTRAL,
        "Agree": Role.POSITIVE_1,
        "Strongly agree": Role.POSITIVE_2,
    }


def test_a_chart_of_many_answers_over_many_waves_is_put_into_words_for_a_screen_reader():
    study = shares_over_waves(*([10 * answer + wave for answer in range(1, 9)] for wave in range(60)))
    lines = ENGLISH.say(draw(ask(study, "q")).summary).splitlines()

    # A sentence a number, a change and a line.
    assert len(lines) == 6 * 60 + 6 * 59 + 6
    assert lines[0].startswith("Answer 3, Wave 1: ")


def test_a_scale_over_forty_waves_shows_the_latest_and_says_where_the_others_are():
    figure = draw(ask(scale_over_waves(40), "q", "attitudes"))
    assert len(figure.y.ticks) == 15
    assert ENGLISH.say(figure.y.ticks[-1].text) == "Wave 40"
    assert "25 earlier waves in the table" in ENGLISH.say(figure.subtitle)

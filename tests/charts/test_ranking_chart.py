"""The ranking with its uncertainty as a reader sees it: ranks, brackets, titles; and what shares are of."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from cards import ENGLISH, faults, measured, words_of
from studies import (
    ask,
    choices,
    multiple,
    percent,
    published,
    respondents,
    scale,
    share,
    shares_over_waves,
    single,
    sixty_options,
    ticks,
)

from sni_desktop.charts.drawing import Path
from sni_desktop.charts.layout import lay_out
from sni_desktop.charts.registry import draw
from sni_desktop.charts.table import tabulate
from sni_desktop.core.figure import Anchor, Bar, Bracket, Line, Note
from sni_desktop.core.query import Counting
from sni_desktop.core.survey import Ticks


def figure(study, **more):
    return draw(ask(study, "q", "ranking", **more))


def brackets(drawn):
    return [(mark.ys, mark.dx) for mark in drawn.marks if isinstance(mark, Bracket)]


def ranks(drawn):
    """Return what stands before the bars, from top to bottom."""
    notes = [mark for mark in drawn.marks if isinstance(mark, Note) and mark.anchor is Anchor.END]
    return [ENGLISH.say(note.text) for note in sorted(notes, key=lambda note: note.at.y)]


def votes(*counts, labels="ABCDEFGHIJ"):
    return respondents([sum(counts)], (single(*labels[: len(counts)]), choices([0, *counts])))


def platforms(*values, n=225):
    figures = [share(1, percent(value), n, option=number) for number, value in enumerate(values, 1)]
    names = multiple("LinkedIn", "Facebook", "Twitter", "Google+")
    return published(names, figures, wave_count=1)


# Titles

DEPENDS = "order not established: it depends"


@pytest.mark.parametrize(
    ("counts", "title"),
    [
        ((200, 60, 40), "Question: A leads (67%)"),
        ((100, 95, 20), "Question: A (47%) and B (44%) share the lead (not told apart)"),
        ((50, 49, 48, 47), "Question: no order established among 4 answers"),
        ((50, 49, 48, 47, 5), "Question: 4 answers share the lead (not told apart)"),
        ((50, 49), "Question: A (51%) and B (49%) share the lead (not told apart) – small base"),
        ((70, 5), "Question: 93% answered “A” – small base"),
    ],
)
def test_the_title_says_who_leads_as_far_as_that_is_established(counts, title):
    assert ENGLISH.say(figure(votes(*counts)).title) == title


@pytest.mark.parametrize(
    ("study", "title"),
    [
        (
            platforms(62, 56, 33, 17),
            f"Question: LinkedIn (62%) and Facebook (56%); {DEPENDS} on how many chose both (not published)",
        ),
        (platforms(62, 30, 12, 5), "Question: LinkedIn leads (62%)"),
        (
            platforms(30, 30, 12, 5),
            "Question: LinkedIn (30%) and Facebook (30%) share the lead (not told apart)",
        ),
        (
            published(
                single("A", "B"), [share(1, percent(60), 120), share(1, percent(40), 120, option=2)], 1
            ),
            f"Question: A (60%) and B (40%); {DEPENDS} on rounding or weighting",
        ),
        (platforms(62, 56, 33, 17, n=None), "Question: LinkedIn (62%) and Facebook (56%)"),
    ],
)
def test_the_title_of_published_shares_says_what_the_order_depends_on(study, title):
    assert ENGLISH.say(figure(study).title) == title


def test_a_leader_that_the_user_does_not_look_at_is_not_claimed_for_what_is_shown():
    drawn = figure(votes(200, 60, 40), options=("o2", "o3"))

    assert ENGLISH.say(drawn.title) == "Question: B (20%) and C (13%)"
    assert ranks(drawn) == ["2–3", "2–3"]
    assert "ranks among all 3 answers" in ENGLISH.say(drawn.subtitle)


@pytest.mark.parametrize(
    ("study", "why"),
    [
        (platforms(62, 56, n=None), "base not published: no ranks are established"),
        (votes(15, 10), "too few answers: no ranks are established"),
        (
            published(
                multiple("A", "B"), [share(1, percent(60), 300), share(1, percent(20), 200, option=2)], 1
            ),
            "shares of different bases: no ranks are established",
        ),
    ],
)
def test_a_chart_without_ranks_says_why_and_shows_none(study, why):
    drawn = figure(study)

    assert why in ENGLISH.say(drawn.subtitle)
    assert (ranks(drawn), brackets(drawn)) == ([], [])
    assert "share the lead" not in ENGLISH.say(drawn.title)
    assert "leads" not in ENGLISH.say(drawn.title)
    assert "before each bar" not in ENGLISH.say(drawn.subtitle)


# Ranks and brackets


def test_each_bar_has_its_possible_ranks_before_it():
    assert ranks(figure(votes(120, 80, 60, 20))) == ["1", "2–3", "2–3", "4"]


def test_a_bracket_joins_answers_that_are_not_told_apart_and_nothing_else():
    drawn = figure(votes(120, 80, 60, 20))

    assert [ys for ys, _dx in brackets(drawn)] == [(1.0, 2.0)]
    assert ENGLISH.say(next(mark for mark in drawn.marks if isinstance(mark, Bracket)).about) == (
        "not told apart: B and C"
    )
    assert "bracket: not told apart" in ENGLISH.say(drawn.subtitle)


def test_answers_that_are_all_told_apart_have_no_bracket_and_none_is_explained():
    drawn = figure(votes(300, 150, 50))

    assert brackets(drawn) == []
    assert "before each bar: its rank" in ENGLISH.say(drawn.subtitle)
    assert "bracket" not in ENGLISH.say(drawn.subtitle)


def test_groups_that_overlap_stand_side_by_side_and_others_below_one_another():
    drawn = figure(votes(130, 118, 100, 80, 50, 10))
    places = brackets(drawn)

    assert [ys for ys, _dx in places] == [(0, 1, 2), (1, 2, 3), (3, 4)]
    for (one, dx), (other, other_dx) in combinations(places, 2):
        if one[0] <= other[-1] and other[0] <= one[-1]:
            assert dx != other_dx
    assert places[0][1] == places[2][1]


def test_more_than_four_brackets_side_by_side_are_left_out_and_said():
    counts = [600 - 18 * number for number in range(14)]
    study = respondents([sum(counts)], (single(*map(str, range(14))), choices([0, *counts])))
    drawn = figure(study)

    assert brackets(drawn) == []
    assert len(ranks(drawn)) == 14
    assert "many answers are not told apart" in ENGLISH.say(drawn.subtitle)


def test_a_bracket_has_an_arm_for_each_of_its_answers_and_none_for_one_between():
    """Nested answers: A and C are not told apart, but B, which lies between them, is behind A."""
    ticked = np.zeros((1000, 3), dtype=np.bool_)
    ticked[:500, 0] = True
    ticked[:488, 1] = True
    ticked[520:1000, 2] = True
    study = respondents([1000], (multiple("A", "B", "C"), Ticks(ticked, np.ones(1000, np.bool_))))
    result = ask(study, "q", "ranking")
    drawn = draw(result)

    assert result.ranking.ahead == {("o1", "o2")}
    assert [ys for ys, _dx in brackets(drawn)] == [(0.0, 2.0), (1.0, 2.0)]
    card = lay_out(drawn, 960, 540, ENGLISH, measured)
    lanes = [card.plot.down(y) for y in (0, 1, 2)]
    arms = [
        point[1]
        for item in card.data
        if isinstance(item, Path) and len(item.points) == 4
        for point in item.points
    ]
    assert sorted(set(arms)) == pytest.approx(lanes)


@pytest.mark.parametrize("area", [(360, 240), (560, 400), (960, 540), (1480, 800)])
def test_brackets_stand_behind_the_values_and_inside_the_card(area):
    drawn = figure(votes(130, 118, 100, 80, 50, 10))
    card = lay_out(drawn, *area, ENGLISH, measured)
    values = [
        each.x + measured(each.text, each.size, each.bold)
        for each in words_of(card)
        if each.text.endswith("%") and each.bold and each.anchor is Anchor.START
    ]
    joined = [item for item in card.data if isinstance(item, Path) and len(item.points) == 4]

    assert len(joined) == 3
    assert max(values) < min(x for item in joined for x, _y in item.points)
    assert max(x for item in joined for x, _y in item.points) < area[0]
    assert not faults(card, measured)
    spots = [spot for spot in card.spots if spot.about.startswith("not told apart:")]
    for item, spot in zip(joined, spots, strict=True):
        middle = item.points[1][0], (item.points[1][1] + item.points[2][1]) / 2
        assert spot.holds(*middle)


def test_a_screen_reader_hears_ranks_and_what_is_not_told_apart():
    drawn = figure(votes(120, 80, 60, 20))
    lines = ENGLISH.say(drawn.summary).splitlines()

    assert "rank 1 · " in lines[0]
    assert "rank 2 to 3; not told apart from C · " in lines[1]
    abouts = [ENGLISH.say(mark.about) for mark in drawn.marks if isinstance(mark, Bar)]
    assert abouts == lines


def test_many_answers_that_are_not_told_apart_are_counted_rather_than_named():
    lines = ENGLISH.say(figure(votes(50, 49, 48, 47, 46)).summary).splitlines()

    assert "rank 1 to 5; not told apart from 4 other answers" in lines[0]


def test_an_order_that_depends_on_the_overlap_says_so_in_each_mark():
    lines = ENGLISH.say(figure(platforms(62, 56, 33, 17)).summary).splitlines()

    assert "its order depends on how many chose both answers, which was not published" in lines[1]
    assert "depends" not in lines[2]


@pytest.mark.parametrize(
    ("study", "how"),
    [
        (votes(120, 80, 60, 20), "ranks: 6 pairs of answers compared by exact binomial tests"),
        (shares_over_waves([200, 100]), "ranks: 1 pair of answers compared among the same respondents"),
        (platforms(62, 56, 33, 17), "ranks: 6 pairs of published shares, at the worst overlap, rounding"),
    ],
)
def test_the_method_line_says_how_ranks_were_established(study, how):
    footer = ENGLISH.say(figure(study, level=0.9).footer)

    assert how in footer
    assert "with 90% confidence all ranks hold together (Holm)" in footer


def test_a_scale_has_neither_ranks_nor_a_word_of_them():
    drawn = figure(respondents([180], (scale(), choices([0, 20, 40, 60, 30, 20, 10]))))

    assert (ranks(drawn), brackets(drawn)) == ([], [])
    assert "rank" not in ENGLISH.say(drawn.footer) + ENGLISH.say(drawn.subtitle)


# The table


def column(result, heading):
    table = tabulate(result)
    index = [ENGLISH.say(each.heading) for each in table.columns].index(heading)
    return [row[index] for row in table.rows]


def test_ranks_and_groups_stand_in_the_table_of_the_latest_wave():
    result = ask(shares_over_waves([300, 200, 150], [300, 200, 150]), "q", "ranking")

    assert [ENGLISH.say(each.text) for each in column(result, "Rank")] == ["", "1", "", "2", "", "3"]
    tied = ask(votes(120, 80, 60, 20), "q", "ranking")
    assert [(ENGLISH.say(each.text), each.sort) for each in column(tied, "Rank")] == [
        ("1", 1),
        ("2–3", 2.5),
        ("2–3", 2.5),
        ("4", 4),
    ]
    assert [ENGLISH.say(each.text) for each in column(tied, "Group")] == ["a", "b", "b", "c"]
    assert ENGLISH.say(column(tied, "Rank")[1].about) == "rank 2 to 3; not told apart from C"


def test_a_table_without_ranks_has_no_such_columns():
    headings = [ENGLISH.say(each.heading) for each in tabulate(ask(votes(15, 10), "q", "ranking")).columns]

    assert {"Rank", "Group"}.isdisjoint(headings)


def test_all_sixty_answers_have_a_rank_in_the_table_though_ten_are_drawn():
    result = ask(sixty_options(), "q", "ranking")

    assert len([each for each in column(result, "Rank") if each.sort is not None]) == 60
    assert len(ranks(draw(result))) == 10


# What several answers are shares of


def several(not_asked=True, **more):
    answer = ticks((60, "10"), (40, "11"), (20, "00"), (80, ""))
    known = np.arange(200) >= 150 if not_asked else None
    return ask(
        respondents([200], (multiple("A", "B"), replace(answer, not_asked=known))), "q", "ranking", **more
    )


@pytest.mark.parametrize(
    ("counting", "words", "sizes"),
    [
        (
            Counting.RESPONDENTS,
            "% of respondents who answered, several answers possible",
            "n = 120 answered, 30 did not answer, 50 not asked",
        ),
        (
            Counting.EVERYBODY,
            "% of all respondents, those not asked included, several answers possible",
            "n = 200, of whom 120 answered, 30 did not answer, 50 not asked",
        ),
        (Counting.MENTIONS, "% of mentions", "140 mentions by 100 respondents"),
    ],
)
def test_the_subtitle_names_what_the_shares_are_of_and_who_is_not_in_the_base(counting, words, sizes):
    assert f"{words} · {sizes} · " in ENGLISH.say(draw(several(counting=counting)).subtitle)


@pytest.mark.parametrize(
    ("counting", "value", "heading"),
    [
        (Counting.RESPONDENTS, "A, Wave 1: 83% of respondents who answered", "Share"),
        (Counting.EVERYBODY, "A, Wave 1: 50% of all respondents", "Share of all respondents"),
        (Counting.MENTIONS, "A, Wave 1: 71% of mentions", "Share of mentions"),
    ],
)
def test_each_number_names_what_it_is_a_share_of(counting, value, heading):
    result = several(counting=counting)

    assert ENGLISH.say(draw(result).summary).splitlines()[0].startswith(value + " · ")
    assert ENGLISH.say(column(result, heading)[0].about).startswith(value + " · ")


@pytest.mark.parametrize(
    ("counting", "mean"),
    [(Counting.RESPONDENTS, "1.2"), (Counting.EVERYBODY, "0.7"), (Counting.MENTIONS, "1.4")],
)
def test_the_mean_number_of_answers_is_told(counting, mean):
    subtitle = ENGLISH.say(draw(several(counting=counting)).subtitle)

    assert f"{mean} answers a respondent on average" in subtitle


def test_no_mean_is_told_where_its_shares_must_not_be_shown():
    study = respondents([20], (multiple("A", "B"), ticks((10, "11"), (10, "01"))))

    assert "on average" not in ENGLISH.say(figure(study).subtitle)


def test_those_not_asked_and_those_without_an_answer_are_one_number_where_the_file_does_not_tell():
    subtitle = ENGLISH.say(draw(several(not_asked=False)).subtitle)

    assert "n = 120 answered, 80 without an answer or not asked" in subtitle


def test_where_everybody_answered_nobody_is_said_to_be_missing():
    subtitle = ENGLISH.say(figure(shares_over_waves([200, 100])).subtitle)

    assert "n = 400 · " in subtitle
    assert "answered, " not in subtitle.replace("who answered, several", "")


def test_the_waves_chart_says_what_its_shares_are_of_too():
    result = ask(shares_over_waves([200, 100], [210, 100]), "q", counting=Counting.MENTIONS)

    assert "% of mentions" in ENGLISH.say(draw(result).subtitle)


def test_one_answer_each_is_not_said_to_be_one_of_several():
    assert "several answers" not in ENGLISH.say(figure(votes(120, 80)).subtitle)


@pytest.mark.parametrize("counting", Counting)
def test_shares_among_other_lists_are_not_joined_by_a_line(counting):
    ticked = np.zeros((400, 3), dtype=np.bool_)
    ticked[:150, 0] = ticked[100:200, 1] = ticked[200:350, 0] = ticked[300:400, 1] = ticked[250:300, 2] = True
    shown = np.ones_like(ticked)
    shown[:200, 2] = False
    study = respondents([200, 200], (multiple("A", "B", "C"), Ticks(ticked, np.ones(400, np.bool_), shown)))

    alike = respondents([200, 200], (multiple("A", "B", "C"), Ticks(ticked, np.ones(400, np.bool_))))

    def lines(drawn):
        return [
            mark
            for mark in drawn.marks
            if isinstance(mark, Line) and len(mark.points) == 2 and not mark.dashed
        ]

    joined, apart = (draw(ask(each, "q", counting=counting)) for each in (alike, study))
    assert len(lines(joined)) == 3
    assert not lines(apart)
    assert "The list of answers was not the same." in ENGLISH.say(apart.footer)
    assert "The list of answers was not the same." not in ENGLISH.say(joined.footer)
    shares = [ENGLISH.say(each.text) for each in column(ask(study, "q"), "Share")]
    assert shares[-2:] == ["not on the list, or chosen by nobody", "25%"]

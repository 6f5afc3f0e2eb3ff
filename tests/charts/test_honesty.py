"""What charts, tables and screen readers may never say or show of published figures."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from cards import ENGLISH, faults, measured, said, words_of
from studies import (
    BUILT_IN,
    amounts,
    ask,
    built_in,
    choices,
    figures_of,
    percent,
    published,
    rank,
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
from sni_desktop.core.figure import Band, Bar, Dot, Line, Note, Tick, Whisker
from sni_desktop.core.query import ALL_SHOWN, Show
from sni_desktop.core.result import Verdict
from sni_desktop.core.survey import Comparable, Evidence, Kind, Mention, Question
from sni_desktop.core.text import LANGUAGES, Speaker, plain

SPEAKERS = [Speaker(code) for code in LANGUAGES]
SOCIAL = "sni-social-media"


def everything(result, speaker):
    """Return all words of a figure, of its card and of its table."""
    figure = draw(result)
    card = lay_out(figure, 900, 560, speaker, measured)
    yield from said(figure, speaker)
    yield from (each.text for each in words_of(card))
    yield from (spot.about for spot in card.spots)
    yield card.summary
    yield from said(tabulate(result), speaker)


# Fractions stay fractions


@pytest.mark.parametrize("study_id", BUILT_IN)
def test_a_fraction_in_words_is_never_written_as_a_percentage(study_id):
    """No built-in figure is 66 or 67 %, or 33 % where a third was published."""
    for name, result, _figure in figures_of(built_in(study_id)):
        for speaker in SPEAKERS:
            for text in everything(result, speaker):
                assert not re.search(r"\b6[67](?:[.,]\d+)?\s?%", text), (name, text)


def test_two_thirds_are_written_as_they_were_published():
    result = ask(built_in(SOCIAL), "impact", "attitudes")
    for speaker in SPEAKERS:
        texts = list(everything(result, speaker))
        assert any("2/3" in text for text in texts)
        assert not any(re.search(r"33\s?%", text) for text in texts)


def test_approximate_figures_are_hatched_and_have_no_whisker():
    figure = draw(ask(built_in(SOCIAL), "impact", "attitudes"))
    hatched = [mark for mark in figure.marks if isinstance(mark, Bar) and mark.hatched]

    assert sorted(round(bar.x1 - bar.x0, 4) for bar in hatched) == [0.3333, 0.6667]
    assert len([mark for mark in figure.marks if isinstance(mark, Whisker)]) == 1  # of the exact 39 %


# An order is not a share


def test_the_order_of_platforms_has_neither_lengths_nor_percentages_in_any_language():
    result = ask(built_in(SOCIAL), "platforms", "ranking")
    figure = draw(result)

    assert not [mark for mark in figure.marks if isinstance(mark, (Whisker, Band, Tick))]
    assert all(mark.x0 == mark.x1 for mark in figure.marks if isinstance(mark, Bar))
    for speaker in SPEAKERS:
        assert not [text for text in everything(result, speaker) if "%" in text]


def test_facebook_and_linkedin_share_the_first_two_places_of_wave_1():
    result = ask(built_in(SOCIAL), "platforms", "ranking")
    dots = [mark for mark in draw(result).marks if isinstance(mark, Dot)]
    first_wave = {ENGLISH.say(dot.about).split(",")[0]: dot.text for dot in dots if dot.at.x == 0}

    assert first_wave == {"LinkedIn": "1–2", "Facebook": "1–2", "Twitter": "3"}


def test_google_plus_is_said_not_to_be_named_in_wave_1_rather_than_to_be_last():
    result = ask(built_in(SOCIAL), "platforms", "ranking")
    figure = draw(result)
    note = next(mark for mark in figure.marks if isinstance(mark, Note) and mark.detail != "")

    assert ENGLISH.say(note.text) == "Google+"
    assert ENGLISH.say(note.detail).startswith("not named in Wave 1")
    assert "Google+, Wave 1: not named" in ENGLISH.say(figure.summary).replace(" (the year before)", "")
    assert [row[2].sort for row in tabulate(result).rows if ENGLISH.say(row[2].text) == "not named"] == [None]


def test_the_card_of_an_order_does_not_show_the_wave_s_base_as_its_own():
    """How many users of social media ranked the platforms was not published."""
    card = lay_out(draw(ask(built_in(SOCIAL), "platforms", "ranking")), 900, 560, ENGLISH, measured)

    assert not [each.text for each in words_of(card) if "411" in each.text or "536" in each.text]


def test_items_that_are_only_named_are_a_list_without_an_order():
    result = ask(built_in(SOCIAL), "purposes", "waves")
    figure = draw(result)

    assert result.evidence == {Evidence.MENTION}
    assert not [mark for mark in figure.marks if isinstance(mark, (Bar, Whisker, Line))]
    assert "no ranking" in ENGLISH.say(figure.footer)
    assert not [text for text in everything(result, ENGLISH) if "%" in text]
    ticked = [mark for mark in figure.marks if isinstance(mark, Dot)]
    named = [
        each for each in result.study.published if isinstance(each, Mention) and each.question == "purposes"
    ]
    assert len(ticked) == len(named)


# The study that opens first


def test_the_adoption_chart_says_15_points_and_draws_a_dashed_line():
    figure = draw(ask(built_in(SOCIAL), "adoption"))
    lines = [mark for mark in figure.marks if isinstance(mark, Line)]
    dots = [mark for mark in figure.marks if isinstance(mark, Dot)]

    assert "from 27% to 42% (+15 points, between +8 and +22)" in ENGLISH.say(figure.title)
    assert any(
        "+15 points" in text for text in said([mark for mark in figure.marks if isinstance(mark, Note)])
    )
    assert [line.dashed for line in lines] == [True]
    assert [dot.hollow for dot in dots] == [False, False]
    assert "populations may differ" in ENGLISH.say(figure.subtitle)
    assert "10 or more staff" in ENGLISH.say(figure.footer)


def test_the_words_significant_and_because_are_never_used():
    for study_id in BUILT_IN:
        for name, result, _figure in figures_of(built_in(study_id)):
            text = " ".join(everything(result, ENGLISH)).casefold()
            assert not re.search(r"\b(significant|because|caused|trend|unchanged)\b", text), name


# Bases


def test_a_figure_without_a_published_base_has_a_hollow_marker_and_says_so():
    study = published(single("Yes"), [share(1, percent(27)), share(2, percent(42), 536)])
    result = ask(study, "q")
    figure = draw(result)
    dots = [mark for mark in figure.marks if isinstance(mark, Dot)]

    assert [dot.hollow for dot in dots] == [True, False]
    assert "base not published" in ENGLISH.say(dots[0].about)
    assert ENGLISH.say(figure.x.ticks[0].detail) == "base not published"
    assert "the change would be established from 52 answers" in ENGLISH.say(figure.title)
    assert len([mark for mark in figure.marks if isinstance(mark, Whisker)]) == 1
    assert any(text == "not tested" for text in said(figure.marks))


def test_questions_with_bases_of_their_own_are_not_shown_under_the_base_of_one_of_them():
    subtitle = ENGLISH.say(draw(ask(built_in("benchmarks"), "spf-size-medium", "attitudes")).subtitle)

    assert "Medium enterprises" not in subtitle


# Every mark explains itself


@pytest.mark.parametrize("study_id", BUILT_IN)
def test_every_published_mark_and_number_names_its_source(study_id):
    for name, result, figure in figures_of(built_in(study_id)):
        publishers = {source.publisher for source in result.sources}
        for mark in figure.marks:
            if isinstance(mark, (Dot, Tick)) or (isinstance(mark, Bar) and not mark.grow):
                about = ENGLISH.say(mark.about)
                assert any(f"source: {publisher}" in about for publisher in publishers), (name, about)
        for row, line in zip(
            tabulate(result).rows,
            [(row, index) for row in result.rows for index in range(len(result.waves))],
            strict=True,
        ):
            cell = line[0].cells[line[1]]
            abouts = " ".join(ENGLISH.say(each.about) for each in row)
            if cell is not None:
                assert result.study.source(cell.figure.source).publisher in abouts, (name, abouts)
        assert any(publisher in ENGLISH.say(figure.footer) for publisher in publishers), name


@pytest.mark.parametrize("study_id", BUILT_IN)
def test_a_screen_reader_hears_every_number_that_is_drawn(study_id):
    for name, _result, figure in figures_of(built_in(study_id)):
        summary = ENGLISH.say(figure.summary)
        for mark in figure.marks:
            if isinstance(mark, Dot) or (isinstance(mark, Bar) and not mark.grow):
                assert ENGLISH.say(mark.about) in summary, name


# What the user hides


def test_a_hidden_source_line_leaves_no_footer():
    figure = draw(ask(built_in(SOCIAL), "adoption", show=ALL_SHOWN - {Show.SOURCE}))

    assert figure.footer == ""
    assert not faults(lay_out(figure, 700, 420, ENGLISH, measured), measured)


def test_hidden_intervals_leave_neither_band_nor_whiskers():
    figure = draw(ask(built_in(SOCIAL), "adoption", show=ALL_SHOWN - {Show.INTERVALS}))

    assert not [mark for mark in figure.marks if isinstance(mark, (Band, Whisker))]


def test_hidden_bases_are_gone_from_the_axis():
    figure = draw(ask(built_in(SOCIAL), "adoption", show=ALL_SHOWN - {Show.BASES}))

    assert [tick.detail for tick in figure.x.ticks] == ["", ""]


def test_a_scale_with_a_part_that_must_not_be_shown_has_no_sum_of_the_rest():
    """18 of 35 agree: that share alone is too wide to show, so "agree" and "net" cannot be told either."""
    study = respondents([35], (scale(), choices([0, 4, 4, 2, 18, 7])))
    figure = draw(ask(study, "q", "attitudes"))

    assert "too few answers" in ENGLISH.say(figure.title)
    assert any("too few answers" in text for text in said(figure.marks))
    assert not any("net" in text or "points" in text for text in said(figure.marks))
    assert not [mark for mark in figure.marks if isinstance(mark, Bar)]


def test_a_battery_asked_of_a_few_says_so():
    study = respondents(
        [20],
        (scale("a", "A", battery="b"), choices([0, 4, 4, 4, 4, 4])),
        (scale("c", "C", battery="b"), choices([0, 4, 4, 4, 4, 4])),
    )
    figure = draw(ask(study, "a", "attitudes"))
    assert "too few answers" in ENGLISH.say(figure.title)


def test_a_share_is_not_called_not_named_because_another_wave_has_an_order():
    study = published(single("A", "B"), [rank(1, 1), rank(1, 2, option=2), share(2, percent(36), 500)])

    ranking = ask(study, "q", "ranking")
    assert [wave.label for wave in ranking.waves] == [plain("Wave 2")]
    assert not any("not named" in text for text in said(draw(ranking).marks))
    assert "36%" in " ".join(said(draw(ranking).marks))


def test_hiding_a_wave_does_not_hide_that_the_others_do_not_compare():
    study = shares_over_waves([80], [100], [180])
    broken = replace(study, comparability=(step(Comparable.NO, "Other question"),))
    ids = [wave.id for wave in broken.waves]
    result = ask(broken, "q", waves=(ids[0], ids[2]))

    assert [change.verdict for change in result.rows[0].changes] == [Verdict.NOT_COMPARABLE]
    assert not [mark for mark in draw(result).marks if isinstance(mark, Line)]


def test_whether_a_number_is_shown_does_not_depend_on_the_chosen_confidence():
    study = respondents([60], (single("Yes", "No"), choices([0, 30, 30])))
    results = [ask(study, "q", "ranking", level=level) for level in (0.90, 0.95, 0.99)]
    assert [result.rows[0].cells[0].value for result in results] == [0.5, 0.5, 0.5]


def test_an_impossible_percentage_is_said_to_be_one():
    study = published(single("Yes"), [share(1, percent(37), 10)])
    about = next(mark.about for mark in draw(ask(study, "q")).marks if isinstance(mark, Dot))
    assert "no whole number of answers gives this percentage" in ENGLISH.say(about)


@pytest.mark.parametrize("value", [5.0, 0.0, -7.0, 3.1, 1e30])
def test_a_number_that_everybody_gave_can_be_drawn(value):
    study = respondents([40, 40], (Question("q", plain("Q"), Kind.NUMBER), amounts(*[value] * 80)))
    figure = draw(ask(study, "q"))
    assert figure.y.low < figure.y.high
    assert ENGLISH.say(figure.title)

"""Kinds of charts: which ones fit, that each can be read at every size, and what the new ones say."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from cards import ENGLISH, faults, measured, words_of
from studies import (
    BUILT_IN,
    LONG,
    UNBROKEN,
    ask,
    battery_of_ten,
    built_in,
    choices,
    eight_lines,
    forty_waves,
    kinds_in,
    long_texts,
    mixed,
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
    twelve_ranks,
)

from sni_desktop.analysis.crosstabs import can_be_columns
from sni_desktop.charts.explanation import explain
from sni_desktop.charts.layout import lay_out
from sni_desktop.charts.registry import draw, in_kind, kind_of, kinds_of, shown_options, with_fitting_kind
from sni_desktop.charts.table import tabulate
from sni_desktop.core.figure import Bar, Dot, Line, Note, Role, Whisker
from sni_desktop.core.progress import Progress
from sni_desktop.core.query import Focus, Query
from sni_desktop.core.survey import Comparable, Fraction, Question, Study, Ticks
from sni_desktop.core.text import LANGUAGES, Speaker
from sni_desktop.export.sizes import SIZES
from sni_desktop.loaders.registry import open_survey

NEW = ("dots", "stacked", "grouped", "multiples", "rank_flow")
FILES = (
    "crosstab/masculinity-survey_toplines.csv",
    "multiwave_csv/GSSvocab.csv",
    "spss/Colas.sav",
    "spss/Mobiles_feedback_4_weeks.sav",
    "surveymonkey/thanksgiving-2015-poll-data.csv",
    "weighted_csv/masculinity_raw-responses.csv",
)
WINDOWS = ((360, 320), (560, 400), (820, 560), (1300, 760))
AREAS = {**{size.id: size.layout for size in SIZES}, **{f"{w}x{h}": (w, h) for w, h in WINDOWS}}


STUDIES = {
    "mixed": (mixed, "group"),
    "long labels": (lambda: mixed(LONG + " {}"), "group"),
    "unbroken labels": (lambda: mixed(UNBROKEN + "{}"), "group"),
    "small bases": (lambda: mixed(sizes=(60, 70)), "group"),
    "one wave": (lambda: mixed(sizes=(500,)), "group"),
    "twelve waves": (lambda: mixed(sizes=(150,) * 12), "group"),
    "sixty options": (sixty_options, ""),
    "forty waves": (forty_waves, ""),
    "eight lines": (lambda: eight_lines(5), ""),
    "battery of ten": (battery_of_ten, ""),
    "battery of unbroken words": (lambda: battery_of_ten(UNBROKEN), ""),
    "twelve ranks": (twelve_ranks, ""),
    "a scale over twelve waves": (lambda: scale_over_waves(12), ""),
    "labels of 300 characters": (long_texts, ""),
}


@cache
def figures(name: str):
    if name in BUILT_IN:
        # The others are laid out in every way by test_layout.
        drawn = [(each, figure) for each, _result, figure in kinds_in(built_in(name))]
        return [each for each in drawn if each[0].rsplit("/", 1)[1] in NEW]
    make, by = STUDIES[name]
    return [(each, figure) for each, _result, figure in kinds_in(make(), *([by] if by else []))]


# Everything can be read


@pytest.mark.parametrize("area", AREAS)
@pytest.mark.parametrize("study_id", BUILT_IN)
def test_no_text_of_a_built_in_chart_of_any_kind_overlaps_another(study_id, area):
    for name, figure in figures(study_id):
        for code in LANGUAGES:
            assert not faults(lay_out(figure, *AREAS[area], Speaker(code), measured), measured), (name, code)


@pytest.mark.parametrize("area", list(AREAS)[::2])
@pytest.mark.parametrize("study", STUDIES)
def test_no_text_overlaps_another_in_any_kind_of_chart_however_much_there_is(study, area):
    for name, figure in figures(study):
        assert not faults(lay_out(figure, *AREAS[area], ENGLISH, measured), measured), name


def test_every_mark_that_holds_a_number_says_what_it_is_and_can_be_explained():
    for name, figure in figures("mixed"):
        for mark in figure.marks:
            if (isinstance(mark, Bar) and not mark.grow) or isinstance(mark, Dot):
                assert ENGLISH.say(mark.about), name
                assert mark.stands_for is not None, name


def test_what_a_mark_stands_for_has_an_explanation_in_every_kind():
    for name, result, figure in kinds_in(mixed(), "group"):
        if name.endswith("/group") and result.crosstab is None:
            continue  # A question is not crossed with itself.
        places = {mark.stands_for for mark in figure.marks if getattr(mark, "stands_for", None)}
        assert places, name
        for at in places:
            assert explain(result, at), (name, at)


@pytest.mark.parametrize("path", FILES)
def test_no_text_of_a_real_survey_overlaps_another_in_any_kind(shared, path):
    study = open_survey(shared / "survey-files" / path, Progress())
    columns = [each for each in study.questions if 1 < len(each.options) < 12 and can_be_columns(study, each)]
    longest = sorted(study.questions, key=longest_label, reverse=True)[:4]
    for question in longest:
        only = replace(study, questions=(question, *(each for each in columns[:1] if each != question)))
        by = [columns[0].id] if columns and columns[0] != question else []
        for name, _result, figure in kinds_in(only, *by):
            for code in ("en", "fr", "nl"):
                for area in ("slide", "half-slide", "page", "social-square", "560x400"):
                    card = lay_out(figure, *AREAS[area], Speaker(code), measured)
                    assert not faults(card, measured), (name, code, area)


def longest_label(question: Question) -> int:
    return max((len(option.label.in_language("en")) for option in question.options), default=0)


@pytest.mark.parametrize("area", [size.id for size in SIZES])
def test_the_kinds_of_an_ordinary_survey_are_large_enough_to_read(area):
    scale_ = next(size.text_scale for size in SIZES if size.id == area)
    for name, figure in figures("mixed"):
        smallest = min(each.size for each in words_of(lay_out(figure, *AREAS[area], ENGLISH, measured)))
        assert smallest * scale_ >= 8, name


# Which ones fit


def offered(study: Study, chart: str, question: str = "", **more: object) -> list[str]:
    query = Query(study.id, question or study.questions[0].id, chart, **more)
    return [kind.id for kind in kinds_of(study, query)]


def test_the_kinds_on_offer_follow_from_the_kind_of_question():
    survey = mixed()

    assert offered(survey, "waves", "several") == ["lines", "rank_flow"]
    assert offered(survey, "waves", "one") == ["lines", "stacked", "rank_flow"]
    assert offered(survey, "waves", "hours") == ["lines"]
    assert offered(survey, "waves", "agree") == ["lines"]
    assert offered(survey, "ranking", "several") == ["bars", "dots"]
    assert offered(survey, "attitudes", "agree") == ["diverging", "stacked", "dots"]


def test_a_breakdown_has_more_kinds_and_several_answers_are_never_stacked():
    survey = mixed()

    assert offered(survey, "crosstab", "one") == ["table"]
    assert offered(survey, "crosstab", "one", by=("group",)) == [
        "table",
        "grouped",
        "stacked",
        "dots",
        "multiples",
    ]
    assert "stacked" not in offered(survey, "crosstab", "several", by=("group",))
    assert offered(survey, "crosstab", "hours", by=("group",)) == ["table", "dots"]


def test_an_order_alone_is_a_flow_of_ranks_and_never_bars_or_dots():
    study = built_in("sni-social-media")

    assert offered(study, "ranking", "platforms") == ["rank_flow"]
    for kind in ("bars", "dots", "stacked"):
        figure = draw(ask(study, "platforms", "ranking", kind=kind))
        assert all(mark.grow for mark in figure.marks if isinstance(mark, Bar))
        assert not [mark for mark in figure.marks if isinstance(mark, Whisker)]


def test_one_wave_has_no_flow_of_ranks():
    assert "rank_flow" not in offered(mixed(sizes=(500,)), "waves", "several")
    assert "rank_flow" not in offered(mixed(), "waves", "several", waves=("w1",))


def test_waves_that_do_not_compare_have_no_flow_of_ranks():
    study = replace(mixed(), comparability=(step(Comparable.NO, "Asked otherwise"),))

    assert "rank_flow" not in offered(study, "waves", "several")


@pytest.mark.parametrize(
    ("amounts_printed", "stacked"),
    [
        ((percent(42), percent(39), percent(19)), True),
        ((percent(42), percent(39), percent(20)), True),  # 101 % by rounding
        ((percent(42), percent(39)), False),
        ((percent(42), Fraction(1, 3), percent(19)), False),
        ((percent(60), percent(50), percent(40)), False),
    ],
)
def test_published_shares_are_stacked_only_if_they_are_all_answers(amounts_printed, stacked):
    question = single("A", "B", "C")
    figures_ = [
        share(wave, amount, 500, option=option)
        for wave in (1, 2)
        for option, amount in enumerate(amounts_printed, 1)
    ]

    assert ("stacked" in offered(published(question, figures_), "waves")) is stacked


def test_ranks_of_published_shares_need_their_bases():
    question = multiple("A", "B", "C")
    for n, flows in ((500, True), (None, False)):
        figures_ = [
            share(wave, percent(60 - 20 * option), n, option=option)
            for wave in (1, 2)
            for option in (1, 2, 3)
        ]
        assert ("rank_flow" in offered(published(question, figures_), "waves")) is flows


def test_a_kind_that_does_not_fit_gives_way_to_the_one_that_does():
    study = mixed()
    query = Query(study.id, "several", "waves", kind="stacked")

    assert with_fitting_kind(study, query).kind == ""
    assert kind_of(study, query).id == "lines"
    assert draw(ask(study, "several", "waves", kind="stacked")) == draw(ask(study, "several", "waves"))
    assert with_fitting_kind(study, replace(query, question="one")).kind == "stacked"


def test_a_kind_is_found_by_its_name_in_whichever_chart_has_it():
    study = mixed()
    query = Query(study.id, "several", "waves", by=("group",))
    named = {
        name: (found.chart, found.kind) if (found := in_kind(study, query, name)) else None
        for name in ("ranking", "dots", "rank_flow", "multiples", "stacked", "pie")
    }

    assert named == {
        "ranking": ("ranking", ""),
        "dots": ("ranking", "dots"),
        "rank_flow": ("waves", "rank_flow"),
        "multiples": ("crosstab", "multiples"),
        "stacked": None,
        "pie": None,
    }


def test_a_kind_of_chart_changes_no_number():
    study = mixed()
    for chart in ("waves", "ranking", "attitudes", "crosstab"):
        question = "agree" if chart == "attitudes" else "one"
        base = ask(study, question, chart, by=("group",))
        for kind in kinds_of(study, base.query):
            result = ask(study, question, chart, by=("group",), kind=kind.id)
            assert [row.cells for row in result.rows] == [row.cells for row in base.rows]
            assert result.crosstab == base.crosstab


# Rank flow


def flow(*columns: list[int], n: int = 400, **more: object):
    study = replace(shares_over_waves(*columns, n=n), **more)
    result = ask(study, "q", "waves", kind="rank_flow")
    return result, draw(result)


def test_only_established_ranks_have_filled_markers_and_the_others_are_linked():
    result, figure = flow([300, 200, 195, 50], [300, 250, 150, 50])
    dots = [mark for mark in figure.marks if isinstance(mark, Dot)]
    links = [mark for mark in figure.marks if isinstance(mark, Bar)]

    assert [(ENGLISH.say(dot.text), dot.hollow) for dot in dots if dot.at.x == 0] == [
        ("1", False),
        ("2–3", True),
        ("2–3", True),
        ("4", False),
    ]
    assert not any(dot.hollow for dot in dots if dot.at.x == 1)
    assert [(link.x0, link.y0, link.y1) for link in links] == [(0.0, 2.0, 3.0)]
    assert "Answer 2 and Answer 3" in ENGLISH.say(links[0].about)
    assert "hollow and linked: order not established" in ENGLISH.say(figure.subtitle)
    assert shown_options(result) == ("o1", "o2", "o3", "o4")


def test_a_line_is_thick_only_if_the_possible_ranks_have_none_in_common():
    _result, figure = flow([300, 200, 195, 50], [150, 250, 300, 50])
    lines = [mark for mark in figure.marks if isinstance(mark, Line)]
    thick = {ENGLISH.say(line.about) for line in lines if line.width > 3}

    assert thick == {
        "Answer 1: rank 1, then 3",
        "Answer 3: rank 2–3, then 1",
    }
    assert "thick line" in ENGLISH.say(figure.subtitle)


def test_nothing_is_joined_over_waves_that_do_not_compare():
    waves_ = [300, 200, 100], [290, 210, 100], [280, 220, 100]
    _result, figure = flow(*waves_, comparability=(step(Comparable.NO, "Asked otherwise"),))
    lines = [mark for mark in figure.marks if isinstance(mark, Line)]

    assert {(line.points[0].x, line.points[1].x) for line in lines} == {(1.0, 2.0)}
    assert "vertical line: waves that do not compare" in ENGLISH.say(figure.subtitle)


def test_waves_that_may_differ_are_joined_by_dashes():
    waves_ = [300, 200, 100], [290, 210, 100]
    _result, figure = flow(*waves_, comparability=(step(Comparable.MAY_DIFFER, "Other firms"),))

    assert all(mark.dashed for mark in figure.marks if isinstance(mark, Line))


def test_a_wave_with_too_few_answers_has_no_ranks_and_says_so():
    _result, figure = flow([300, 200, 100], [30, 20, 10])
    small = shares_over_waves([12, 8, 4], n=20)
    both = respondents(
        [400, 20],
        (
            small.questions[0],
            Ticks(
                np.concatenate(
                    [np.arange(400)[:, None] < [300, 200, 100], np.arange(20)[:, None] < [12, 8, 4]]
                ),
                np.ones(420, dtype=np.bool_),
            ),
        ),
    )
    unranked = draw(ask(both, "q", "waves", kind="rank_flow"))

    assert {mark.at.x for mark in figure.marks if isinstance(mark, Dot)} == {0.0, 1.0}
    assert {mark.at.x for mark in unranked.marks if isinstance(mark, Dot)} == {0.0}
    assert "Wave 2: too few answers: no ranks are established" in ENGLISH.say(unranked.subtitle)


def test_many_waves_have_small_markers_without_ranks_in_them():
    _result, figure = flow(*([300 - wave, 200, 100] for wave in range(12)))
    dots = [mark for mark in figure.marks if isinstance(mark, Dot)]

    assert all(dot.text == "" and dot.size < 15 for dot in dots)
    assert "rank 1" in ENGLISH.say(dots[0].about)


def test_the_table_under_a_flow_has_the_ranks_of_every_wave():
    result, figure = flow([300, 200, 195, 50], [300, 250, 150, 50])
    table = tabulate(result)
    at = [ENGLISH.say(column.heading) for column in table.columns].index("Rank")
    told = sorted(ENGLISH.say(row[at].text) for row in table.rows)

    assert told == sorted(ENGLISH.say(mark.text) for mark in figure.marks if isinstance(mark, Dot))
    assert "rank 2 to 3" in " ".join(ENGLISH.say(row[at].about) for row in table.rows)


# Dots


def test_the_dot_of_the_wave_before_is_joined_to_that_of_the_latest():
    study = shares_over_waves([100, 200], [150, 180])
    figure = draw(ask(study, "q", "ranking", kind="dots"))
    dots = [mark for mark in figure.marks if isinstance(mark, Dot)]
    lines = [mark for mark in figure.marks if isinstance(mark, Line)]

    assert [round(dot.at.x, 3) for dot in dots] == [0.5, 0.45, 0.25, 0.375]
    assert [(line.points[0].x, line.points[1].x) for line in lines] == [(0.5, 0.45), (0.25, 0.375)]
    assert [ENGLISH.say(key.text) for key in figure.keys] == ["Wave 2", "Wave 1"]
    assert len([mark for mark in figure.marks if isinstance(mark, Whisker)]) == 4


def test_dots_of_waves_that_do_not_compare_are_not_joined():
    study = replace(
        shares_over_waves([100, 200], [150, 180]), comparability=(step(Comparable.NO, "Asked otherwise"),)
    )
    figure = draw(ask(study, "q", "ranking", kind="dots"))

    assert not [mark for mark in figure.marks if isinstance(mark, Line)]


def test_a_share_without_base_is_a_hollow_dot_without_interval():
    study = published(single("Yes", "No"), [share(1, percent(42)), share(1, percent(58), option=2)], 1)
    figure = draw(ask(study, "q", "ranking", kind="dots"))

    assert all(mark.hollow for mark in figure.marks if isinstance(mark, Dot))
    assert not [mark for mark in figure.marks if isinstance(mark, Whisker)]


@pytest.mark.parametrize(
    ("focus", "part", "value"),
    [("top", "Agree / Strongly agree", 0.4), ("net", "Net", 0.0), ("mean", "Mean score", 3.0)],
)
def test_dots_of_a_scale_show_what_is_compared(focus, part, value):
    study = respondents([100], (scale(), choices([0, 20, 20, 20, 20, 20])))
    figure = draw(ask(study, "q", "attitudes", kind="dots", focus=Focus(focus)))
    (dot,) = [mark for mark in figure.marks if isinstance(mark, Dot)]

    assert dot.at.x == pytest.approx(value)
    assert f"each dot: {part}" in ENGLISH.say(figure.subtitle)
    assert figure.x.low <= value <= figure.x.high


# Stacked


def bars_by_lane(figure):
    lanes: dict[float, list[Bar]] = {}
    for mark in figure.marks:
        if isinstance(mark, Bar):
            lanes.setdefault((mark.y0 + mark.y1) / 2, []).append(mark)
    return lanes


def test_a_stacked_bar_holds_every_answer_end_to_end():
    figure = draw(ask(mixed(), "one", "waves", kind="stacked"))

    assert len(bars_by_lane(figure)) == 2
    for bars in bars_by_lane(figure).values():
        assert bars[0].x0 == 0
        assert bars[-1].x1 == pytest.approx(1)
        assert [bar.x1 for bar in bars[:-1]] == pytest.approx([bar.x0 for bar in bars[1:]])


def test_a_scale_is_stacked_from_its_negative_to_its_positive_end():
    figure = draw(ask(mixed(), "agree", "attitudes", kind="stacked"))
    roles = [bar.role for bar in next(iter(bars_by_lane(figure).values()))]

    assert roles == [Role.NEGATIVE_2, Role.NEGATIVE_1, Role.NEUTRAL, Role.POSITIVE_1, Role.POSITIVE_2]


def test_answers_outside_a_scale_close_the_bar_if_they_are_in_its_base():
    figure = draw(ask(mixed(), "agree", "attitudes", kind="stacked", outside_counts=True))
    bars = next(iter(bars_by_lane(figure).values()))

    assert [bar.hatched for bar in bars] == [False] * 5 + [True]
    assert bars[-1].x1 == pytest.approx(1)


def test_a_wave_with_too_few_answers_has_no_stacked_bar():
    study = respondents([300, 12], (single("A", "B", "C"), choices([0, 100, 120, 80], [0, 5, 4, 3])))
    figure = draw(ask(study, "q", "waves", kind="stacked"))
    notes = [ENGLISH.say(mark.text) for mark in figure.marks if isinstance(mark, Note)]

    assert list(bars_by_lane(figure)) == [0.0]
    assert "too few answers" in notes


def test_stacked_groups_begin_with_everybody_and_say_where_the_base_is_small():
    figure = draw(ask(mixed(), "one", "crosstab", by=("group",), kind="stacked"))
    names = [ENGLISH.say(tick.text) for tick in figure.y.ticks]
    sizes = [ENGLISH.say(mark.text) for mark in figure.marks if isinstance(mark, Note)]

    assert names == ["Total", "Group 1", "Group 2", "Group 3", "Group 4", "Group 5"]
    assert any(size.endswith(" *") for size in sizes)
    assert "* small base: take care" in ENGLISH.say(figure.footer)
    assert len(bars_by_lane(figure)) == 4  # of group 4 and 5 too little is known


# Groups


def test_a_group_keeps_its_colour_whatever_is_drawn():
    study = mixed()
    everything = draw(ask(study, "several", "crosstab", by=("group",), kind="grouped"))
    alone = draw(ask(study, "several", "crosstab", by=("group",), kind="grouped", options=("o2",)))
    dots = draw(ask(study, "several", "crosstab", by=("group",), kind="dots"))

    assert everything.keys == alone.keys
    assert [key.role for key in dots.keys] == [key.role for key in everything.keys]
    assert [ENGLISH.say(tick.text) for tick in alone.y.ticks] == ["Answer 2"]


def test_groups_with_nothing_to_show_are_named_and_not_drawn():
    figure = draw(ask(mixed(), "several", "crosstab", by=("group",), kind="grouped"))

    assert [ENGLISH.say(key.text).partition(" (")[0] for key in figure.keys] == [
        "Group 1",
        "Group 2",
        "Group 3 *",
    ]
    assert "Group 4 and Group 5: too few answers" in ENGLISH.say(figure.subtitle)


def test_an_arrow_says_what_is_established_against_the_rest():
    study = respondents(
        [400],
        (multiple("A", "B"), ticks((150, "10"), (50, "01"), (60, "10"), (140, "01"))),
        (single("North", "South", question="by"), choices([0, 200, 200])),
    )
    for kind in ("grouped", "multiples"):
        figure = draw(ask(study, "q", "crosstab", by=("by",), kind=kind))
        notes = {ENGLISH.say(mark.text) for mark in figure.marks if isinstance(mark, Note)}
        assert notes == {"75% ▲", "30% ▼", "25% ▼", "70% ▲"}
        assert "▲▼: higher or lower than the rest" in ENGLISH.say(figure.subtitle)


def test_a_difference_that_is_not_drawn_is_not_denied():
    study = respondents(
        [400],
        (multiple("A", "B", "C"), ticks((150, "101"), (50, "011"), (60, "101"), (140, "011"))),
        (single("North", "South", question="by"), choices([0, 200, 200])),
    )
    drawn = draw(ask(study, "q", "crosstab", by=("by",), kind="grouped"))
    hidden = draw(ask(study, "q", "crosstab", by=("by",), kind="grouped", options=("o3",)))

    assert ENGLISH.say(drawn.title) == "A: 75% in “North”, 30% elsewhere"
    assert ENGLISH.say(hidden.title) == "Question by Question"


def test_all_panels_have_one_scale():
    figure = draw(ask(mixed(), "several", "crosstab", by=("group",), kind="multiples"))
    result = ask(mixed(), "several", "crosstab", by=("group",))
    bars = [mark for mark in figure.marks if isinstance(mark, Bar)]
    cells = [result.crosstab.rows[bar.stands_for.row].cells[bar.stands_for.column] for bar in bars]
    lengths = [(bar.x1 - bar.x0) / cell.estimate.value for bar, cell in zip(bars, cells, strict=True)]

    assert len(bars) == 18
    assert max(lengths) == pytest.approx(min(lengths))
    assert [ENGLISH.say(head.text) for head in figure.heads.columns] == ["Group 1", "Group 2", "Group 3 *"]


def test_the_mean_of_each_group_is_a_dot_on_an_axis_that_need_not_begin_at_zero():
    figure = draw(ask(mixed(), "hours", "crosstab", by=("group",), kind="dots"))
    names = [ENGLISH.say(tick.text) for tick in figure.y.ticks]

    assert names[:4] == ["Total", "Group 1", "Group 2", "Group 3 *"]
    assert len([mark for mark in figure.marks if isinstance(mark, Dot)]) == len(names)
    assert figure.x.low > 0


def test_without_a_breakdown_every_kind_of_crosstab_says_how_to_get_one():
    study = mixed()
    for kind in ("table", "grouped", "stacked", "dots", "multiples"):
        assert "Choose a breakdown" in ENGLISH.say(draw(ask(study, "one", "crosstab", kind=kind)).title)

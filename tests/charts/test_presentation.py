"""What a user changes of a chart: order, number of answers, decimals, title, note and remarks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from cards import ENGLISH, faults, measured, said, words_of
from studies import (
    AGREEMENT,
    ask,
    built_in,
    cell,
    choices,
    kinds_in,
    multiple,
    percent,
    published,
    rank,
    respondents,
    scale,
    share,
    single,
    sixty_options,
    ticks,
)

from sni_desktop.analysis.intervals import critical_value, wilson
from sni_desktop.charts.choosing import can_limit, can_sort, in_language
from sni_desktop.charts.drawing import Path, Rect
from sni_desktop.charts.explanation import explain
from sni_desktop.charts.layout import lay_out
from sni_desktop.charts.presenting import annotation, by_hand, can_annotate, takeaway
from sni_desktop.charts.registry import draw, shown_options
from sni_desktop.charts.table import tabulate
from sni_desktop.core.figure import Bar, Dot, Note
from sni_desktop.core.presentation import (
    AS_IT_IS,
    Annotation,
    Presentation,
    Presented,
    Sort,
    presented,
    remembered,
    with_presentation,
)
from sni_desktop.core.query import Counting, Query
from sni_desktop.core.result import OTHERS, CellAt, CrossAt, Part, Share
from sni_desktop.core.survey import Amounts, Kind, Option, Question
from sni_desktop.core.text import Label, Speaker, plain
from sni_desktop.loaders.sound import checked

if TYPE_CHECKING:
    from sni_desktop.core.figure import Figure
    from sni_desktop.core.result import Result, Row
    from sni_desktop.core.survey import Study

FRENCH = Speaker("fr")
LABELS = ("Alpha", "Beta", "Gamma", "Delta", "Epsilon")


def asked(study: Study, chart: str = "ranking", **changes: object) -> Result:
    more = {name: changes.pop(name) for name in ("by", "counting", "options", "kind") if name in changes}
    return ask(study, "q", chart, presented=Presentation(**changes), **more)  # type: ignore[arg-type]


def names(figure: Figure) -> list[str]:
    return [ENGLISH.say(tick.text) for tick in figure.y.ticks]


def others(result: Result) -> list[Row]:
    return [row for row in result.rows if row.part is Part.OTHERS]


@pytest.fixture
def one_answer() -> Study:
    return respondents([100], (single(*LABELS), choices([0, 10, 40, 5, 30, 15])))


# The others


def test_answers_that_are_not_drawn_are_one_bar_with_the_interval_of_those_who_gave_any(
    one_answer: Study,
) -> None:
    result = asked(one_answer, most=2)
    figure = draw(result)
    assert names(figure) == ["Beta", "Delta", "Others (3)"]
    found = cell(result, OTHERS, 0)
    assert isinstance(found, Share)
    assert (found.value, found.count, found.n) == (0.3, 30, 100)
    assert found.interval is not None
    expected = wilson(0.3, 100, critical_value(0.95))
    assert (found.interval.low, found.interval.high) == pytest.approx((expected.low, expected.high))
    bars = [mark for mark in figure.marks if isinstance(mark, Bar)]
    assert [bar.x1 for bar in bars] == [0.4, 0.3, 0.3]


def test_who_chose_two_of_the_others_counts_once() -> None:
    answers = ticks((40, "1000"), (30, "0111"), (20, "0110"), (10, "1001"))
    result = asked(respondents([100], (multiple(*LABELS[:4]), answers)), most=2)
    # Drawn are the first and, at 50 of 100 like the third, the second; the rest is the third and the fourth.
    assert names(draw(result)) == ["Alpha", "Beta", "Others (2)"]
    assert cell(result, OTHERS, 0).value == 0.6  # type: ignore[union-attr]


def test_weights_go_into_the_share_of_the_others(one_answer: Study) -> None:
    question = Question("w", plain("Weight"), Kind.WEIGHT)
    assert one_answer.answers is not None
    codes = one_answer.answers.by_question["q"].codes  # type: ignore[union-attr]
    weights = 1.0 + (codes > 2)
    answers = replace(
        one_answer.answers, by_question={**one_answer.answers.by_question, "w": Amounts(weights)}
    )
    study = replace(one_answer, questions=(*one_answer.questions, question), answers=answers)
    result = ask(study, "q", "ranking", weight="w", presented=Presentation(most=2))
    left = {row.option.code for row in result.rows if row.option} - set(shown_options(result)) - {OTHERS}
    parts = [row.cells[0].value for row in result.rows if row.option and row.option.code in left]  # type: ignore[union-attr]
    assert cell(result, OTHERS, 0).value == pytest.approx(sum(parts))  # type: ignore[union-attr]


def test_mentions_are_not_added_up_but_counted_as_left_out() -> None:
    answers = ticks((40, "1000"), (30, "0111"), (30, "0110"))
    study = respondents([100], (multiple(*LABELS[:4]), answers))
    result = asked(study, most=2, counting=Counting.MENTIONS)
    assert not others(result)
    assert "2 more answers in the table" in ENGLISH.say(draw(result).subtitle)


def test_a_single_answer_that_is_left_is_drawn_as_it_is(one_answer: Study) -> None:
    assert names(draw(asked(one_answer, most=4)))[:4] == ["Beta", "Delta", "Epsilon", "Alpha"]
    assert not others(asked(one_answer, most=4))


def test_dont_know_is_no_other_answer() -> None:
    question = replace(
        single(*LABELS), options=(*single(*LABELS).options, Option("dk", plain("Don't know"), outside=True))
    )
    result = asked(respondents([110], (question, choices([0, 10, 40, 5, 30, 15, 10]))), most=2)
    (row,) = others(result)
    assert row.option is not None
    assert row.option.also == ("o1", "o3", "o5")
    assert row.cells[0].n == 100  # type: ignore[union-attr]


@pytest.mark.parametrize("chart", ["waves", "ranking", "crosstab"])
def test_the_others_are_in_picture_table_summary_and_explanation_alike(chart: str) -> None:
    region = single("North", "South", question="region")
    study = respondents(
        [200, 200],
        (single(*LABELS), choices([0, 20, 80, 10, 60, 30], [0, 25, 75, 12, 58, 30])),
        (region, choices([0, 100, 100], [0, 100, 100])),
    )
    result = asked(study, chart, most=2, by=("region",))
    figure, table = draw(result), tabulate(result)
    value = "34%"
    assert any(value in text for text in said(figure.marks))
    assert "Others (3)" in ENGLISH.say(figure.summary)
    assert "taken together: Alpha, Gamma and Epsilon" in ENGLISH.say(figure.summary)
    lines = [[ENGLISH.say(each.text) for each in row] for row in table.rows]
    assert any("Others (3)" in line[0] and any(value in each for each in line) for line in lines)
    number = next(place for place, row in enumerate(result.rows) if row.part is Part.OTHERS)
    at = CellAt(number, len(result.waves) - 1)
    assert any("taken together" in text for text in said(explain(result, at)))


def test_how_many_answers_are_drawn_changes_no_test() -> None:
    study = respondents(
        [300, 300], (single(*LABELS), choices([0, 60, 120, 30, 60, 30], [0, 90, 90, 30, 60, 30]))
    )
    plainly, fewer = asked(study, "waves"), asked(study, "waves", most=2)
    assert fewer.tests == plainly.tests
    assert [row.changes for row in fewer.rows if row.part is Part.OPTION] == [
        row.changes for row in plainly.rows
    ]
    assert not others(fewer)[0].changes


def test_published_shares_are_added_up_only_where_all_answers_are_there_and_each_person_gave_one() -> None:
    shares = [share(1, percent(each), 500, option) for option, each in enumerate((40, 30, 15, 10, 5), 1)]
    whole = asked(published(single(*LABELS), shares, 1), most=2)
    assert names(draw(whole)) == ["Alpha", "Beta", "Others (3)"]
    assert "about 30%" in " ".join(said(draw(whole).marks))
    assert cell(whole, OTHERS, 0).interval is None  # type: ignore[union-attr]
    assert any("Added up" in text for text in said(explain(whole, CellAt(5, 0))))
    assert not others(asked(published(single(*LABELS), shares[:4], 1), most=2))
    assert not others(asked(published(multiple(*LABELS), shares, 1), most=2))
    assert "3 more answers" in ENGLISH.say(
        draw(asked(published(multiple(*LABELS), shares, 1), most=2)).subtitle
    )


def test_a_bar_of_100_percent_holds_every_answer_once() -> None:
    study = respondents([100, 100], (single(*LABELS), choices(*[[0, 10, 40, 5, 30, 15]] * 2)))
    bars = [
        mark for mark in draw(asked(study, "waves", most=2, kind="stacked")).marks if isinstance(mark, Bar)
    ]
    assert [sum(bar.x1 - bar.x0 for bar in bars if bar.y0 == y) for y in {bar.y0 for bar in bars}] == [
        pytest.approx(1.0)
    ] * 2


def test_scales_orders_and_pairs_have_no_others() -> None:
    on_scale = respondents([100], (scale(), choices([0, 10, 20, 30, 20, 15, 5])))
    assert not can_limit(ask(on_scale, "q", "attitudes"))
    assert not can_limit(
        ask(published(multiple(*LABELS), [rank(1, 1), rank(1, 2, option=2)], 1), "q", "ranking")
    )
    assert not can_limit(ask(respondents([50], (single("Yes", "No"), choices([0, 20, 30]))), "q"))
    assert not others(asked(on_scale, "ranking", most=2))


# The order


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (Sort.CHART, ["Beta", "Delta", "Epsilon", "Alpha", "Gamma"]),
        (Sort.ASKED, list(LABELS)),
        (Sort.LARGEST, ["Beta", "Delta", "Epsilon", "Alpha", "Gamma"]),
        (Sort.SMALLEST, ["Gamma", "Alpha", "Epsilon", "Delta", "Beta"]),
        (Sort.NAME, ["Alpha", "Beta", "Delta", "Epsilon", "Gamma"]),
    ],
)
def test_bars_stand_in_the_order_that_was_asked_for(
    one_answer: Study, sort: Sort, expected: list[str]
) -> None:
    assert names(draw(asked(one_answer, sort=sort))) == expected
    assert names(draw(asked(one_answer, sort=sort, most=2)))[-1] == "Others (3)"


def test_names_are_sorted_in_the_language_that_they_are_read_in() -> None:
    labels = [
        {"fr": "Été", "nl": "Zomer"},
        {"fr": "Hiver", "nl": "Winter"},
        {"fr": "Automne", "nl": "Herfst"},
    ]
    options = tuple(Option(str(place), Label(each)) for place, each in enumerate(labels))
    question = Question("q", plain("Season"), Kind.SINGLE, options)
    result = asked(respondents([60], (question, choices([0, 20, 20, 20]))), sort=Sort.NAME)

    def shown(code: str) -> list[str]:
        return [Speaker(code).say(tick.text) for tick in draw(in_language(result, code)).y.ticks]

    assert shown("fr") == ["Automne", "Été", "Hiver"]
    assert shown("nl") == ["Herfst", "Winter", "Zomer"]
    plainly = asked(result.study)
    assert in_language(plainly, "nl") is plainly


def test_scales_and_published_orders_keep_theirs() -> None:
    on_scale = respondents([100], (scale(), choices([0, 5, 10, 30, 40, 15, 0])))
    assert names(draw(asked(on_scale, sort=Sort.LARGEST)))[0] == ENGLISH.say(AGREEMENT[0].label)
    order = asked(published(multiple(*LABELS[:2]), [rank(1, 2), rank(1, 1, option=2)], 1), sort=Sort.NAME)
    assert not can_sort(order)
    assert draw(order) == draw(asked(order.study))


def test_statements_of_a_battery_can_be_sorted_by_agreement() -> None:
    first, second = scale("q", "Zeal", "battery"), scale("r", "Ardour", "battery")
    study = respondents(
        [100], (first, choices([0, 5, 5, 10, 40, 40, 0])), (second, choices([0, 40, 30, 10, 10, 10, 0]))
    )
    assert names(draw(asked(study, "attitudes"))) == ["Zeal", "Ardour"]
    assert names(draw(asked(study, "attitudes", sort=Sort.SMALLEST))) == ["Ardour", "Zeal"]
    assert names(draw(asked(study, "attitudes", sort=Sort.NAME))) == ["Ardour", "Zeal"]


# Decimals


def everything(result: Result) -> str:
    figure, table = draw(result), tabulate(result)
    cells = [ENGLISH.say(each.text) for row in table.rows for each in row]
    return " ".join([*said(figure), *cells])


def test_a_published_percentage_never_gets_more_decimals_than_were_printed() -> None:
    study = published(single("Yes"), [share(1, percent(42), 536), share(2, percent(45), 500)])
    assert everything(asked(study, "waves", places=2)) == everything(asked(study, "waves"))


def test_a_published_percentage_can_be_written_with_fewer() -> None:
    study = published(single("Yes"), [share(1, percent(42.5, 1), 536), share(2, percent(45.3, 1), 500)])
    assert "42.5%" in everything(asked(study, "waves"))
    text = everything(asked(study, "waves", places=0))
    assert "43%" in text
    assert "42.5" not in text


@pytest.mark.parametrize(
    ("n", "wanted", "shown"),
    [(900, 1, "33%"), (1200, None, "33.3%"), (1200, 0, "33%"), (1200, 2, "33.3%"), (12000, 2, "33.33%")],
)
def test_decimals_are_as_many_as_asked_for_and_never_more_than_the_answers_carry(
    n: int, wanted: int | None, shown: str
) -> None:
    study = respondents([n, n], (single("Yes", "No", "Perhaps"), choices(*[[0, n // 3, n // 3, n // 3]] * 2)))
    result = asked(study, "waves", places=wanted)
    texts = [*said(draw(result).marks), *(ENGLISH.say(row[2].text) for row in tabulate(result).rows)]
    percentages = {word for text in texts for word in text.split() if word.endswith("%")}
    assert shown in percentages
    decimals = len(shown.partition(".")[2]) - 1
    assert {max(len(each.partition(".")[2]) - 1, -1) for each in percentages if each.startswith("33")} == {
        max(decimals, -1)
    }


# Title and note


def test_a_title_is_the_users_own_in_its_language_alone(one_answer: Study) -> None:
    automatic = draw(asked(one_answer))
    figure = draw(asked(one_answer, title=Label({"fr": "Mon {titre} à moi"})))
    assert FRENCH.say(figure.title) == "Mon {titre} à moi"
    assert ENGLISH.say(figure.title) == ENGLISH.say(automatic.title)
    assert takeaway(figure) == automatic.title
    assert figure.summary == automatic.summary
    assert "Mon {titre}" in lay_out(figure, 700, 400, FRENCH, measured).title


def test_a_title_of_ones_own_does_not_hide_which_question_it_is(one_answer: Study) -> None:
    figure = draw(asked(one_answer, "waves", title=Label({"en": "Mine"})))
    assert "Question" in ENGLISH.say(figure.subtitle)


def test_a_note_replaces_the_method_and_never_the_source(one_answer: Study) -> None:
    footer = ENGLISH.say(draw(asked(one_answer, note=Label({"en": "Asked by telephone."}))).footer)
    assert "made-up.csv" in footer
    assert "Asked by telephone." in footer
    assert "intervals" not in footer
    assert "intervals" in FRENCH.say(draw(asked(one_answer, note=Label({"en": "x"}))).footer)


def test_what_was_written_by_hand_can_be_told_with_the_sentence_it_replaced(one_answer: Study) -> None:
    result = asked(one_answer, title=Label({"en": "Mine"}))
    figure = draw(result)
    assert ENGLISH.say(takeaway(figure)) in ENGLISH.say(by_hand(result, figure))
    assert by_hand(asked(one_answer), draw(asked(one_answer))) == ""


# Remarks


def remarks(figure: Figure) -> list[Note]:
    return [mark for mark in figure.marks if isinstance(mark, Note) and mark.remark]


def test_a_remark_stands_beside_its_mark_and_is_read_out(one_answer: Study) -> None:
    result = asked(one_answer, annotations=(Annotation("o2", "w1", Label({"en": "After the campaign"})),))
    figure = draw(result)
    (note,) = remarks(figure)
    assert note.stands_for == CellAt(1, 0)
    drawing = lay_out(figure, 700, 400, ENGLISH, measured)
    assert "After the campaign" in [item.text for item in words_of(drawing)]
    assert any(spot.about == "Remark: After the campaign" for spot in drawing.spots)


def test_a_remark_survives_a_new_wave_and_an_answer_that_is_not_drawn(one_answer: Study) -> None:
    remark = Annotation("o2", "w1", Label({"en": "Here"}))
    later = respondents(
        [100, 100], (single(*LABELS), choices([0, 10, 40, 5, 30, 15], [0, 20, 30, 5, 30, 15]))
    )
    figure = draw(asked(later, "waves", annotations=(remark,)))
    assert [note.stands_for for note in remarks(figure)] == [CellAt(1, 0)]
    # A ranking of two waves shows the earlier one as a tick.
    assert remarks(draw(asked(later, annotations=(remark,))))
    hidden = replace(remark, option="o3")
    assert not remarks(draw(asked(one_answer, most=2, annotations=(hidden,))))


def test_a_remark_in_another_language_is_shown_rather_than_dropped(one_answer: Study) -> None:
    figure = draw(asked(one_answer, annotations=(Annotation("o2", "w1", Label({"nl": "Hier"})),)))
    assert "Hier" in [item.text for item in words_of(lay_out(figure, 700, 400, FRENCH, measured))]


def test_cells_of_a_table_bear_no_remarks_but_bars_of_a_breakdown_do() -> None:
    study = respondents(
        [200],
        (single(*LABELS), choices([0, 20, 80, 10, 60, 30])),
        (single("North", "South", question="region"), choices([0, 100, 100])),
    )
    table = asked(study, "crosstab", by=("region",))
    assert not can_annotate(table, CrossAt(0, 1))
    grouped = asked(study, "crosstab", by=("region",), kind="grouped")
    wanted = annotation(grouped, CrossAt(1, 2), plain("Southern"))
    assert wanted == Annotation("o2", "", plain("Southern"), "", "region", "o2")
    again = asked(study, "crosstab", by=("region",), kind="grouped", annotations=(wanted,))
    assert [note.stands_for for note in remarks(draw(again))] == [CrossAt(1, 2)]


LONG_REMARK = plain("Since the law changed in the spring, many more were asked to answer, 12,345 in all")


def remarked(result: Result, figure: Figure, count: int) -> Figure | None:
    """Return a figure with remarks on its first marks, None if it has none that can bear one."""
    places = [
        mark.stands_for
        for mark in figure.marks
        if isinstance(mark, Bar | Dot) and mark.stands_for and can_annotate(result, mark.stands_for)
    ]
    made = [annotation(result, at, LONG_REMARK) for at in dict.fromkeys(places)]
    wanted = tuple(each for each in made if each is not None)[:count]
    query = replace(result.query, presented=replace(result.query.presented, annotations=wanted))
    return draw(replace(result, query=query)) if wanted else None


@pytest.mark.parametrize("area", [(480, 300), (700, 400), (1152, 500)])
@pytest.mark.parametrize("name", ["sni-social-media", "sni-other-surveys"])
def test_no_remark_overlaps_a_text_in_any_kind_of_chart(name: str, area: tuple[int, int]) -> None:
    found = [remarked(result, figure, 2) for _name, result, figure in kinds_in(built_in(name))]
    figures = [figure for figure in found if figure is not None]
    assert figures
    for figure in figures:
        drawing = lay_out(figure, *area, ENGLISH, measured)
        assert faults(drawing, measured) == []
        assert len(remarks(figure)) == sum(spot.about.startswith("Remark") for spot in drawing.spots)


def test_remarks_find_room_beside_many_long_bars() -> None:
    result = ask(sixty_options(), "q", "ranking")
    figure = remarked(result, draw(result), 4)
    assert figure is not None
    drawing = lay_out(figure, 1152, 700, ENGLISH, measured)
    assert faults(drawing, measured) == []
    assert sum(spot.about.startswith("Remark") for spot in drawing.spots) == 4
    boxes = [item for item in drawing.labels if isinstance(item, Rect)]
    bars = [item for item in drawing.data if isinstance(item, Rect)]
    assert not any(
        box.x < bar.x + bar.width
        and bar.x < box.x + box.width
        and box.y < bar.y + bar.height
        and bar.y < box.y + box.height
        for box in boxes
        for bar in bars
    )


def test_the_line_of_a_remark_leads_to_its_mark(one_answer: Study) -> None:
    figure = draw(asked(one_answer, annotations=(Annotation("o2", "w1", Label({"en": "Here"})),)))
    drawing = lay_out(figure, 700, 400, ENGLISH, measured)
    bar = max((item for item in drawing.data if isinstance(item, Rect)), key=lambda item: item.width)
    (leader,) = [item for item in drawing.labels if isinstance(item, Path)]
    x, y = leader.points[-1]
    assert bar.x < x <= bar.x + bar.width
    assert y == pytest.approx(bar.y, abs=1)


# What belongs to what


def test_a_presentation_belongs_to_a_question_a_chart_and_a_kind_and_decimals_to_the_study() -> None:
    query = Query("s", "q", "ranking", presented=Presentation(Sort.NAME, 3, 1, plain("Mine")))
    known = remembered((), query)
    assert with_presentation(query, known).presented == query.presented
    other = with_presentation(replace(query, question="r"), known).presented
    assert other == Presentation(places=1)
    assert with_presentation(replace(query, kind="dots"), known).presented == Presentation(places=1)
    study = replace(built_in("sni-social-media"), presentations=known)
    assert presented(study, replace(query, presented=AS_IT_IS)).presented == query.presented


def test_what_changes_nothing_is_not_kept() -> None:
    query = Query("s", "q", "ranking", presented=Presentation(most=3))
    known = remembered((), query)
    assert known == (Presented("q", "ranking", "", Presentation(most=3)),)
    assert remembered(known, replace(query, presented=AS_IT_IS)) == ()


def test_a_query_with_words_of_ones_own_can_be_looked_up() -> None:
    one, same, other = (
        Query("s", "q", "ranking", presented=Presentation(title=Label(texts)))
        for texts in ({"en": "A", "fr": "B"}, {"fr": "B", "en": "A"}, {"en": "A"})
    )
    assert {one: 1}[same] == 1
    assert other != one


def test_what_no_chart_can_be_drawn_with_is_not_read_from_a_file() -> None:
    fine = Presented("adoption", "waves", "", Presentation(title=Label({"fr": "Mon titre"})))
    wrong = (
        Presented("gone", "waves", "", fine.presentation),
        Presented("adoption", "waves", "", Presentation(title=Label({"fr": "x" * 100_000}))),
        Presented("adoption", "ranking", "", Presentation(most=-3)),
        Presented("", "", "", Presentation(places=400)),
    )
    study, left_out = checked(replace(built_in("sni-social-media"), presentations=(*wrong, fine)))
    assert study.presentations == (fine,)
    assert left_out == len(wrong)


def test_undone_words_do_not_come_back_by_another_way() -> None:
    query = Query("s", "q", "waves", presented=Presentation(title=Label({"en": "Mine"})))
    known = remembered(remembered((), query), replace(query, presented=AS_IT_IS))
    assert with_presentation(query, known).presented == AS_IT_IS

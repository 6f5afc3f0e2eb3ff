"""A crosstab as its reader sees it, on the card and in the table: shades, marks, words."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest
from cards import ENGLISH, faults, measured, said, words_of
from charts.test_palette import DEUTERANOPIA, PROTANOPIA, distance
from studies import LONG, UNBROKEN, amounts, ask, multiple, options, respondents, scale, single

from sni_desktop.charts.crosstab_words import CHOOSE, ITSELF, invitation
from sni_desktop.charts.drawing import Rect
from sni_desktop.charts.layout import lay_out
from sni_desktop.charts.palette import DARK, LIGHT, contrast
from sni_desktop.charts.registry import chart, draw, shown_options
from sni_desktop.charts.table import tabulate
from sni_desktop.core.figure import Cell, Figure, Role
from sni_desktop.core.filters import AllOf, Condition, Test
from sni_desktop.core.query import ALL_SHOWN, Query, Show
from sni_desktop.core.survey import Amounts, Choices, Kind, Question, Study, Ticks
from sni_desktop.core.text import LANGUAGES, Speaker, plain
from sni_desktop.export.sizes import SIZES
from sni_desktop.export.svg import svg

YES = single("Yes", "No", question="yes")
REGION = replace(single("North", "East", "South", "West", question="region"), label=plain("Region"))
SECTOR = replace(single("Trade", "Crafts", question="sector"), label=plain("Sector"))
CHANNELS = replace(multiple("Web", "Shop", question="channels"), label=plain("Channels"))
STAFF = Question("staff", plain("Staff"), Kind.NUMBER)
WEIGHT = Question("weight", plain("Weight"), Kind.NUMBER)
HEAT = {Role.LOWER_1, Role.LOWER_2, Role.HIGHER_1, Role.HIGHER_2}
SIZES_OF_WINDOWS = {"small": (400, 280), "usual": (750, 430), "large": (1300, 760), "tall": (420, 900)}


def survey(*more: tuple[Question, object]) -> Study:
    """Return 300 in the North (20 % say yes), 300 in the East (45 %), 60 in the South, 20 in the West."""
    sizes, shares = (300, 300, 60, 20), (0.2, 0.45, 0.4, 0.5)
    region = np.repeat([1, 2, 3, 4], sizes)
    yes = np.concatenate([np.arange(n) < round(n * p) for n, p in zip(sizes, shares, strict=True)])
    count = len(region)
    ticked = np.stack([yes, np.arange(count) % 2 == 0], axis=1)
    return respondents(
        [count],
        (YES, Choices((2 - yes).astype(np.uint8))),
        (REGION, Choices(region.astype(np.uint8))),
        (SECTOR, Choices((1 + np.arange(count) % 2).astype(np.uint8))),
        (CHANNELS, Ticks(ticked, np.ones(count, dtype=np.bool_))),
        (STAFF, Amounts(np.where(yes, 40.0, 10.0) + np.arange(count) % 7)),
        (WEIGHT, amounts(*(1 + np.arange(count) % 3))),
        *more,
    )


STUDY = survey()


def crossed(question: str = "yes", *by: str, study: Study = STUDY, **more: object):
    return ask(study, question, "crosstab", by=by or ("region",), **more)


def cells(figure):
    return [mark for mark in figure.marks if isinstance(mark, Cell)]


def cell_of(figure, answer: str, column: str) -> Cell:
    return next(cell for cell in cells(figure) if ENGLISH.say(cell.about).startswith(f"{answer}, {column}: "))


def card(figure, area=(900, 560), speaker=ENGLISH) -> str:
    return " ".join(each.text for each in words_of(lay_out(figure, *area, speaker, measured)))


# The card


def test_the_total_comes_first_and_every_column_has_its_question_name_letter_and_base():
    heads = draw(crossed("yes", "region", "sector")).heads

    assert [ENGLISH.say(head.text) for head in heads.columns] == [
        "Total", "North", "East", "South", "West", "Trade", "Crafts",
    ]  # fmt: skip
    assert [ENGLISH.say(head.details[0]) for head in heads.columns] == ["", *"ABCDEF"]
    assert [ENGLISH.say(head.details[1]) for head in heads.columns[:3]] == ["680", "300", "300"]
    assert [ENGLISH.say(name) for name in heads.names] == ["", "Base (n)"]
    assert [ENGLISH.say(group.text) for group in heads.groups] == ["Region", "Sector"]
    assert (heads.groups[0].x0, heads.groups[0].x1) == (heads.columns[1].x0, heads.columns[4].x1)


def test_weighted_columns_have_their_effective_base_too():
    heads = draw(crossed("yes", weight="weight")).heads

    assert [ENGLISH.say(name) for name in heads.names] == ["", "Base (n)", "Effective base"]
    assert ENGLISH.say(heads.columns[1].details[2]) == "257"
    assert "effective n = 257" in ENGLISH.say(heads.columns[1].about) or "effective 257" in ENGLISH.say(
        heads.columns[1].about
    )


def test_bases_are_left_out_where_they_are_not_wanted():
    heads = draw(crossed("yes", show=ALL_SHOWN - {Show.BASES})).heads

    assert heads.names == ("",)


def test_only_what_is_established_is_shaded_and_the_stronger_the_clearer():
    figure = draw(crossed())

    assert cell_of(figure, "Yes", "Region: North").role is Role.LOWER_2
    assert cell_of(figure, "Yes", "Region: East").role is Role.HIGHER_2
    assert cell_of(figure, "Yes", "Region: South").role is None
    assert cell_of(figure, "Yes", "Region: West").role is None
    assert cell_of(figure, "Yes", "Total").role is None
    result = crossed()
    for row, of_row in zip(result.crosstab.rows, (cells(figure)[:5], cells(figure)[5:]), strict=True):
        for cell, drawn in zip(row.cells, of_row, strict=True):
            assert (drawn.role in HEAT) == (cell.rest is not None and cell.rest.established)


def test_a_mark_says_what_a_shade_says():
    figure = draw(crossed())
    for cell in cells(figure):
        marks = ENGLISH.say(cell.detail)
        assert ("▲" in marks) == (cell.role in {Role.HIGHER_1, Role.HIGHER_2})
        assert ("▼" in marks) == (cell.role in {Role.LOWER_1, Role.LOWER_2})
    keys = {key.role: ENGLISH.say(key.text) for key in figure.keys}
    assert keys.keys() == {cell.role for cell in cells(figure)} - {None}
    assert keys[Role.HIGHER_2].startswith("▲ higher")


def test_letters_stand_with_the_number_of_the_higher_column():
    figure = draw(crossed())

    assert ENGLISH.say(cell_of(figure, "Yes", "Region: East").detail) == "▲ A"
    assert ENGLISH.say(cell_of(figure, "Yes", "Region: North").detail) == "▼"
    assert "letters: higher than that column" in ENGLISH.say(figure.footer)
    assert "corrected within each row (Holm)" in ENGLISH.say(figure.footer)


def test_small_bases_are_marked_and_smaller_ones_show_no_number():
    figure = draw(crossed())

    assert ENGLISH.say(cell_of(figure, "Yes", "Region: South").text) == "40%*"
    assert ENGLISH.say(cell_of(figure, "Yes", "Region: West").text) == "**"
    footer = ENGLISH.say(figure.footer)
    assert "* small base" in footer
    assert "** too uncertain to show (fewer than 30 answers" in footer
    assert "50%" not in " ".join(said(figure))


def test_an_empty_column_stays_and_is_said_to_be_empty():
    nobody = replace(REGION, id="places", options=options("Here", "There", "Nowhere"))
    codes = np.asarray(STUDY.answers.by_question["sector"].codes)
    figure = draw(crossed("yes", "places", study=survey((nobody, Choices(codes)))))

    assert ENGLISH.say(figure.heads.columns[3].about) == "Region: Nowhere · column C · nobody"
    empty = cell_of(figure, "Yes", "Region: Nowhere")
    assert (ENGLISH.say(empty.text), ENGLISH.say(empty.detail), empty.role) == ("–", "", None)
    assert "– nobody" in ENGLISH.say(figure.footer)
    assert not [text for text in said(figure) if "nan" in text.casefold()]


def test_every_cell_explains_itself():
    figure = draw(crossed("yes", "region", weight="weight"))
    about = ENGLISH.say(cell_of(figure, "Yes", "Region: East").about)

    assert about.startswith("Yes, Region: East: 45% · 95% interval ")
    assert "n = 300" in about
    assert "effective n = 257" in about
    assert "higher than North (A)" in about
    assert re.search(r"clearly higher than the rest \(\d+%\): \+\d+ points, between \+\d+ and \+\d+", about)
    assert "adjusted p < 0.001" in about


def test_no_p_value_is_on_the_card():
    for more in ({}, {"exploring": True}, {"weight": "weight"}):
        for question in ("yes", "channels", "staff"):
            shown = card(draw(crossed(question, "region", "sector", **more)))
            assert not re.search(r"\bp [=<]", shown)
            assert "significan" not in shown.casefold()


def test_the_title_is_the_firmest_difference_that_is_established():
    assert ENGLISH.say(draw(crossed()).title) == "Yes: 20% in “North”, 44% elsewhere"


def test_without_a_difference_the_title_says_that_none_is_established():
    assert ENGLISH.say(draw(crossed("yes", "sector")).title) == "No difference established by Sector"


def test_leads_are_no_claims():
    figure = draw(crossed("yes", "region", exploring=True))

    assert ENGLISH.say(figure.title) == "Question by Region"
    assert "leads to check, not findings" in ENGLISH.say(figure.subtitle)
    assert "over the whole table (Benjamini and Hochberg)" in ENGLISH.say(figure.footer)


def test_the_test_of_the_whole_is_in_words():
    assert "“Region” as a whole: the columns differ" in ENGLISH.say(draw(crossed()).footer)
    assert "the columns are not told apart" in ENGLISH.say(draw(crossed("yes", "sector")).footer)
    assert "not tested, since several answers were possible" in ENGLISH.say(draw(crossed("channels")).footer)


def test_the_base_of_several_answers_is_named():
    figure = draw(crossed("channels"))

    assert "% of respondents who answered, several answers possible" in ENGLISH.say(figure.subtitle)
    assert "Base: respondents who answered; n = 680" in ENGLISH.say(figure.subtitle)


def test_a_filter_is_told():
    where = Condition("sector", Test.IS, ("o1",))

    figure = draw(crossed("yes", where=where))

    assert "; only: Sector" in ENGLISH.say(figure.subtitle)
    assert "Sector" not in ENGLISH.say(figure.footer)


def test_means_are_shown_as_numbers():
    figure = draw(crossed("staff"))
    east = cell_of(figure, "Staff", "Region: East")

    assert ENGLISH.say(east.text) == "26.5"
    assert "column percentages" not in ENGLISH.say(figure.footer)
    assert re.search(r"higher than the rest \([\d.]+\): \+\d", ENGLISH.say(east.about))
    assert "points" not in ENGLISH.say(east.about)
    assert ENGLISH.say(figure.title).startswith("Staff (mean): ")


def test_a_scale_shows_its_positive_side_in_the_title():
    attitude = replace(scale("attitude"), label=plain("Attitude"))
    region = np.asarray(STUDY.answers.by_question["region"].codes)
    codes = np.where(region == 2, 4, 1 + np.arange(len(region)) % 5)
    figure = draw(crossed("attitude", study=survey((attitude, Choices(codes.astype(np.uint8))))))

    assert ENGLISH.say(figure.title).startswith("Agree / Strongly agree: 100% in “East”")
    # What is not in the base of the others stands last.
    assert [ENGLISH.say(tick.text) for tick in figure.y.ticks][-3:] == [
        "Sum: Agree / Strongly agree",
        "Mean score",
        "Don't know (of all who answered)",
    ]


def waves_of(count: int) -> Study:
    region = np.tile([1, 2], 50 * count).astype(np.uint8)
    yes = np.tile([1, 2, 2], 100 * count)[: 100 * count].astype(np.uint8)
    return respondents([100] * count, (YES, Choices(yes)), (REGION, Choices(region)))


def test_the_wave_is_named_and_several_are_said_to_be_taken_together():
    study = waves_of(3)

    assert "Wave 3" in ENGLISH.say(draw(crossed(study=study)).subtitle)
    both = ENGLISH.say(draw(crossed(study=study, waves=("w1", "w2"))).subtitle)
    assert "Wave 1 and Wave 2 together" in both
    assert "n = 200" in both


def test_a_question_crossed_with_itself_is_left_out_in_words():
    figure = draw(crossed("yes", "region", "yes"))

    assert "“Question” is not crossed with itself" in ENGLISH.say(figure.footer)


# Much of everything


def sixty_by_sixty() -> Study:
    rng = np.random.default_rng(2)
    rows = multiple(*(f"{LONG} {number}" for number in range(60)), question="rows")
    by = replace(single(*(f"Place {number}" for number in range(40)), question="by"), label=plain(LONG))
    chosen = rng.random((4000, 60)) < np.linspace(0.02, 0.9, 60)
    return respondents(
        [4000],
        (rows, Ticks(chosen, np.ones(4000, dtype=np.bool_))),
        (by, Choices(rng.integers(1, 41, 4000).astype(np.uint8))),
    )


def test_a_card_shows_the_first_columns_and_the_largest_answers_and_says_so():
    result = crossed("rows", "by", study=sixty_by_sixty())
    figure = draw(result)

    assert len(figure.y.ticks) == 15
    assert len(figure.heads.columns) == 13
    assert "45 more answers in the table" in ENGLISH.say(figure.subtitle)
    assert "28 more columns in the table" in ENGLISH.say(figure.subtitle)
    totals = [float(ENGLISH.say(cell.text).rstrip("%")) for cell in cells(figure)[::13]]
    assert totals == sorted(totals, reverse=True)
    table = tabulate(result)
    assert (len(table.rows), len(table.columns)) == (60 + 2, 42)
    assert ENGLISH.say(table.columns[-1].heading) == "Place 39 (AN)"


def test_breakdowns_are_shown_whole_if_they_fit():
    wide = single(*(f"Part {number}" for number in range(7)), question="wide")
    codes = np.arange(680) % 7 + 1
    study = survey((wide, Choices(codes.astype(np.uint8))))
    figure = draw(crossed("yes", "region", "wide", "sector", study=study))

    assert len(figure.heads.columns) == 12
    assert "2 more columns in the table" in ENGLISH.say(figure.subtitle)


def test_the_answers_to_show_can_be_chosen():
    result = crossed("yes", options=("o2",))

    assert shown_options(result) == ("o2",)
    assert [ENGLISH.say(tick.text) for tick in draw(result).y.ticks] == ["No"]


def long_labels(text: str) -> Study:
    by = replace(single(text, text[::-1], "No", text + " 2", question="by"), label=plain(text))
    rows = replace(single(text, "No", text + " 3", question="rows"), label=plain(text), text=plain(text))
    rng = np.random.default_rng(5)
    return respondents(
        [400, 400],
        (rows, Choices(rng.integers(1, 4, 800).astype(np.uint8))),
        (by, Choices(rng.integers(1, 5, 800).astype(np.uint8))),
        wave_names=text + " {}",
    )


NOBODY = AllOf((Condition("region", Test.IS, ("o1",)), Condition("region", Test.IS, ("o2",))))
HARD = {
    "plain": lambda: crossed("yes", "region", "sector", "channels"),
    "weighted": lambda: crossed("channels", "region", "sector", weight="weight"),
    "numbers": lambda: crossed("staff", "region"),
    "sixty by forty": lambda: crossed("rows", "by", study=sixty_by_sixty()),
    "long labels": lambda: crossed("rows", "by", study=long_labels(LONG)),
    "labels without a space": lambda: crossed("rows", "by", study=long_labels(UNBROKEN)),
    "pooled waves": lambda: crossed("rows", "by", study=long_labels(LONG), waves=("w1", "w2")),
    "nobody": lambda: crossed("yes", where=NOBODY),
}


@pytest.mark.parametrize("name", HARD)
def test_no_text_overlaps_another_or_leaves_the_card(name):
    figure = draw(HARD[name]())
    areas = {**{size.id: size.layout for size in SIZES}, **SIZES_OF_WINDOWS}
    for area in areas.values():
        for code in LANGUAGES:
            drawing = lay_out(figure, *area, Speaker(code), measured)
            assert not faults(drawing, measured), (area, code)


@pytest.mark.parametrize("name", HARD)
def test_every_number_is_written_whole_in_its_cell(name):
    figure = draw(HARD[name]())
    for area in ((400, 280), (750, 430), (1300, 760)):
        drawing = lay_out(figure, *area, ENGLISH, measured)
        written = [words.text for words in words_of(drawing)]
        for cell in drawing.marks:
            assert ENGLISH.say(cell.text) in written
        assert "…" not in "".join(ENGLISH.say(cell.text) for cell in cells(figure))


# Columns

JOBS = ("Straight", "Gay/Bisexual", "Self-employed", "Crowdfunding", "1 to 4", "Other", "No answer", "Shop")


def by_jobs() -> Figure:
    """Return a table by two questions with 13 columns, of which "Self-employed" differs from the rest."""
    job = replace(single(*JOBS, question="job"), label=plain("What they do"))
    code = 1 + np.arange(680) % len(JOBS)
    said = np.where(code == 3, 1, 2)
    study = survey(
        (job, Choices(code.astype(np.uint8))),
        (replace(YES, id="said", label=plain("Said")), Choices(said.astype(np.uint8))),
    )
    return draw(crossed("said", "region", "job", study=study))


@pytest.mark.parametrize("area", [(530, 400), (590, 336), (710, 430), (900, 560), (1300, 760)])
def test_columns_are_left_out_rather_than_set_in_small_letters_or_in_broken_words(area):
    figure = by_jobs()
    drawing = lay_out(figure, *area, ENGLISH, measured)
    written = [words.text for words in words_of(drawing)]

    assert not faults(drawing, measured)
    assert min(words.size for words in words_of(drawing)) >= (9 if area[1] >= 400 else 8)
    broken = [text for text in written if text.endswith("-") and text != "Self-"]
    assert not broken
    drawn = len({cell.x0 for cell in drawing.marks})
    left = len(figure.heads.columns) - drawn
    told = re.search(r"(\d+) more column", " ".join(written))
    assert (int(told[1]) if told else 0) == left


def test_the_column_that_the_title_is_about_is_never_left_out():
    figure = by_jobs()
    assert "“Self-employed”" in ENGLISH.say(figure.title)
    for width in range(420, 1300, 40):
        drawing = lay_out(figure, width, 430, ENGLISH, measured)
        assert "employed" in " ".join(words.text for words in words_of(drawing)).split("elsewhere", 1)[1]


def test_a_wide_card_shows_all_columns_equally_wide_and_a_narrow_one_by_their_words():
    figure = by_jobs()
    wide, narrow = (lay_out(figure, *area, ENGLISH, measured) for area in ((2200, 800), (900, 560)))
    widths = [{round(cell.x1 - cell.x0, 6) for cell in drawing.marks} for drawing in (wide, narrow)]

    assert len({cell.x0 for cell in wide.marks}) == len(figure.heads.columns)
    assert len(widths[0]) == 1
    assert len(widths[1]) > 1


def test_real_fonts_and_translations_keep_their_distance(qapp):
    from PySide6.QtGui import QFontInfo

    from sni_desktop.export.qt.fonts import measure_in
    from sni_desktop.ui.language import speaker_of

    measure = measure_in(QFontInfo(qapp.font()).family())
    for name in ("plain", "weighted", "long labels"):
        figure = draw(HARD[name]())
        for code in LANGUAGES:
            for area in ((590, 336), (750, 430), (1300, 760)):
                assert not faults(lay_out(figure, *area, speaker_of(code), measure), measure), (name, code)


def test_shades_are_drawn_and_the_rest_is_not():
    drawing = lay_out(draw(crossed()), 900, 560, ENGLISH, measured)
    shaded = [item for item in drawing.data if isinstance(item, Rect)]

    assert {item.fill for item in shaded} <= HEAT
    assert len(shaded) == 4
    for item in shaded:
        inside = [
            words for words in words_of(drawing)
            if item.x < words.x < item.x + item.width and item.y < words.y < item.y + item.height
        ]  # fmt: skip
        assert inside
        assert {words.on for words in inside} == {item.fill}


def test_a_copy_holds_every_number_as_text():
    figure = draw(crossed())
    document = svg(lay_out(figure, 900, 560, ENGLISH, measured), LIGHT, "Arial", 9, 5)

    for text in ("45%", "20%", "▲ A", "North", "680"):
        assert f">{text}<" in document
    assert LIGHT[Role.HIGHER_2] in document


# Colours


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)
def test_shades_can_be_read_and_told_apart_by_everybody(palette):
    for role in HEAT:
        assert contrast(palette.ink_on(role), palette[role]) >= 4.5
    for vision in (PROTANOPIA, DEUTERANOPIA):
        assert distance(palette[Role.LOWER_1], palette[Role.HIGHER_1], vision) >= 15
        assert distance(palette[Role.LOWER_2], palette[Role.HIGHER_2], vision) >= 30
        for side in ("lower", "higher"):
            pale, strong = palette[Role(f"{side}_1")], palette[Role(f"{side}_2")]
            assert distance(pale, strong, vision) >= 10
            assert distance(pale, palette[Role.SURFACE], vision) >= 8


# The table


def written(table) -> list[list[str]]:
    return [[ENGLISH.say(cell.text) for cell in row] for row in table.rows]


def test_the_table_has_bases_first_then_answers_and_the_tests_last():
    table = tabulate(crossed("yes", "region", "sector"))
    rows = written(table)

    assert [ENGLISH.say(column.heading) for column in table.columns][:3] == [
        "Answer", "Total", "Region: North (A)",
    ]  # fmt: skip
    assert rows[0] == ["Base (n)", "680", "300", "300", "60", "20", "340", "340"]
    assert rows[1][:6] == ["Yes", "34%", "20% ▼", "45% ▲ A", "40%* A", "**"]
    assert rows[-1][0] == "Test of the whole"
    assert rows[-1][2] == "p < 0.001"
    assert rows[-1][6].startswith("p = ")
    assert [cell for cell in rows[-1][3:6] if cell] == []
    about = ENGLISH.say(table.rows[-1][2].about)
    assert re.search(r"Rao and Scott's test: F = [\d.]+ on [\d.]+ and [\d,]+ degrees of freedom", about)


def test_one_breakdown_is_not_repeated_in_every_heading():
    headings = [ENGLISH.say(column.heading) for column in tabulate(crossed()).columns]

    assert headings == ["Answer", "Total", "North (A)", "East (B)", "South (C)", "West (D)"]


def test_weighted_tables_have_three_bases():
    rows = written(tabulate(crossed("yes", weight="weight")))

    assert [row[0] for row in rows[:3]] == ["Base (n)", "Weighted base", "Effective base"]
    assert rows[1][2] == "600.0"


def test_bases_and_tests_are_not_sorted_among_the_answers():
    table = tabulate(crossed())

    assert [row[2].sort is None for row in table.rows] == [True, False, False, True]
    assert table.rows[1][5].sort is None


def test_every_cell_of_the_table_explains_itself_as_on_the_card():
    result = crossed()
    on_card = {ENGLISH.say(cell.about) for cell in cells(draw(result))}
    in_table = {ENGLISH.say(cell.about) for row in tabulate(result).rows[1:-1] for cell in row[1:]}

    assert on_card == in_table


# When it is offered


def test_it_is_offered_for_respondents_with_something_to_break_down_by():
    fits = chart("crosstab").fits

    for question in ("yes", "channels", "staff"):
        assert fits(STUDY, STUDY.question(question))
    alone = respondents([30], (YES, Choices(np.tile([1, 2], 15).astype(np.uint8))))
    assert not fits(alone, YES)
    with_number = respondents(
        [30], (YES, Choices(np.tile([1, 2], 15).astype(np.uint8))), (STAFF, amounts(*range(30)))
    )
    assert not fits(with_number, YES)
    assert fits(with_number, STAFF)


def test_without_a_breakdown_it_says_how_to_get_one():
    assert invitation(Query("s", "yes", "crosstab")) == CHOOSE
    assert invitation(Query("s", "yes", "crosstab", by=("yes",))) == ITSELF
    assert ENGLISH.say(invitation(Query("s", "yes", "crosstab", by=("staff",))))
    nothing = draw(ask(STUDY, "yes", "crosstab"))
    assert nothing.title == CHOOSE
    assert not faults(lay_out(nothing, 400, 280, ENGLISH, measured), measured)

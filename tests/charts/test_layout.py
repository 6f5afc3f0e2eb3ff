"""Where texts stand: never on one another, never outside the card, at every size and in every language."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import pairwise

import pytest
from cards import ENGLISH, box, faults, measured, said, words_of
from studies import (
    BUILT_IN,
    LONG,
    UNBROKEN,
    VERY_LONG,
    ask,
    battery_of_ten,
    built_in,
    choices,
    eight_lines,
    figures_of,
    forty_waves,
    long_texts,
    many_words,
    respondents,
    scale_over_waves,
    shares_over_waves,
    single,
    sixty_options,
    twelve_ranks,
)

from sni_desktop.charts.drawing import Circle, Rect
from sni_desktop.charts.layout import lay_out
from sni_desktop.charts.registry import draw
from sni_desktop.charts.typesetting import CLAUSES, Typesetter
from sni_desktop.core.figure import Anchor, Bar, Bracket, Cell, Dot, Figure, Note, Tick
from sni_desktop.core.text import LANGUAGES, Speaker, plain
from sni_desktop.export.sizes import SIZES

WINDOWS = ((360, 240), (360, 320), (560, 400), (700, 420), (1300, 760))
AREAS = {**{size.id: size.layout for size in SIZES}, **{f"{w}x{h}": (w, h) for w, h in WINDOWS}}
HARD = {
    "sixty options": sixty_options,
    "forty waves": forty_waves,
    "eight lines in two waves": lambda: eight_lines(2),
    "eight lines in five waves": lambda: eight_lines(5),
    "battery of ten": battery_of_ten,
    "battery of ten unbroken words": lambda: battery_of_ten(UNBROKEN),
    "twelve ranks": twelve_ranks,
    "twelve ranks of unbroken words": lambda: twelve_ranks(UNBROKEN),
    "a scale over twelve waves": lambda: scale_over_waves(12),
    "labels of 300 characters": long_texts,
    "labels without a space": lambda: long_texts(UNBROKEN),
}


@cache
def drawn(study_id):
    return [(name, figure) for name, _result, figure in figures_of(built_in(study_id))]


@cache
def hard(name):
    """Return one figure for each chart of a study that is hard to lay out."""
    by_chart = {each.rsplit("/", 1)[1]: figure for each, _result, figure in figures_of(HARD[name]())}
    return sorted(by_chart.items())


# Nothing overlaps


@pytest.mark.parametrize("area", AREAS)
@pytest.mark.parametrize("study_id", BUILT_IN)
def test_no_text_of_a_built_in_chart_overlaps_another_or_leaves_the_card(study_id, area):
    for name, figure in drawn(study_id):
        for code in LANGUAGES:
            card = lay_out(figure, *AREAS[area], Speaker(code), measured)
            assert not faults(card, measured), (name, code)


@pytest.mark.parametrize("area", AREAS)
@pytest.mark.parametrize("name", HARD)
def test_no_text_overlaps_another_however_much_there_is(name, area):
    for chart, figure in hard(name):
        assert not faults(lay_out(figure, *AREAS[area], ENGLISH, measured), measured), chart


@pytest.mark.parametrize("study_id", BUILT_IN)
def test_real_fonts_and_translations_keep_their_distance(study_id, qapp):
    from PySide6.QtGui import QFontInfo

    from sni_desktop.export.qt.fonts import measure_in
    from sni_desktop.ui.language import speaker_of

    measure = measure_in(QFontInfo(qapp.font()).family())
    for code in LANGUAGES:
        speaker = speaker_of(code)
        for name, figure in drawn(study_id):
            for area in ("slide", "half-slide", "page", "560x400"):
                card = lay_out(figure, *AREAS[area], speaker, measure)
                assert not faults(card, measure), (name, code, area)


def test_numbered_markers_do_not_touch():
    for name in ("twelve ranks", "twelve ranks of unbroken words"):
        for _chart, figure in hard(name):
            for width, height in AREAS.values():
                card = lay_out(figure, width, height, ENGLISH, measured)
                circles = [item for item in card.data if isinstance(item, Circle)]
                for column in {circle.x for circle in circles}:
                    ys = sorted(circle.y for circle in circles if circle.x == column)
                    gaps = [after - before for before, after in pairwise(ys)]
                    assert min(gaps) > 2 * circles[0].radius


def test_names_above_a_bar_do_not_run_into_the_bar_above_them():
    for name, figure in drawn("benchmarks"):
        if not name.endswith("attitudes"):
            continue
        for area in AREAS.values():
            card = lay_out(figure, *area, ENGLISH, measured)
            bars = [item for item in card.data if isinstance(item, Rect)]
            for words in words_of(card):
                left, top, right, bottom = box(words, measured)
                for bar in bars:
                    apart = (
                        right <= bar.x
                        or left >= bar.x + bar.width
                        or bottom <= bar.y
                        or top >= bar.y + bar.height
                    )
                    assert apart or words.on is not None, (name, words.text)


def test_a_number_inside_a_bar_is_no_taller_than_the_bar():
    for _chart, figure in hard("battery of ten"):
        for area in AREAS.values():
            card = lay_out(figure, *area, ENGLISH, measured)
            bars = [item for item in card.data if isinstance(item, Rect)]
            for words in words_of(card):
                if words.on is not None:
                    assert any(
                        bar.y <= words.y - 0.72 * words.size <= words.y <= bar.y + bar.height for bar in bars
                    )


# Everything is there


@pytest.mark.parametrize("study_id", BUILT_IN)
def test_every_value_of_a_built_in_chart_is_on_its_slide_in_full(study_id):
    for name, figure in drawn(study_id):
        card = " ".join(
            each.text for each in words_of(lay_out(figure, *AREAS["full-slide"], ENGLISH, measured))
        )
        for mark in figure.marks:
            if isinstance(mark, Note) and not mark.boxed:
                for text in said(mark.text):
                    assert text in card, (name, text)


@pytest.mark.parametrize("study_id", BUILT_IN)
def test_title_and_source_are_on_every_built_in_card(study_id):
    for name, figure in drawn(study_id):
        card = lay_out(figure, *AREAS["slide"], ENGLISH, measured)
        text = " ".join(each.text for each in words_of(card))
        assert ENGLISH.say(figure.title) in text, name
        assert "Source: " in text, name


@pytest.mark.parametrize("area", [size.id for size in SIZES])
def test_the_texts_of_built_in_charts_are_large_enough_to_read_on_a_slide(area):
    """Eight pixels at 96 dots an inch are six points, the small print of a newspaper."""
    scale = next(size.text_scale for size in SIZES if size.id == area)
    for study_id in BUILT_IN:
        for name, figure in drawn(study_id):
            smallest = min(each.size for each in words_of(lay_out(figure, *AREAS[area], ENGLISH, measured)))
            assert smallest * scale >= 8, name


def test_a_roomy_card_is_set_in_its_usual_sizes():
    for study_id in BUILT_IN:
        for name, figure in drawn(study_id):
            card = lay_out(figure, 950, 620, ENGLISH, measured)
            assert words_of(card)[0].size == 20, name


def test_a_large_card_is_set_in_larger_letters():
    for study_id in BUILT_IN:
        for name, figure in drawn(study_id):
            card = lay_out(figure, 1480, 800, ENGLISH, measured)
            assert words_of(card)[0].size == 28, name


def test_a_tight_card_is_made_smaller_as_a_whole():
    figure = draw(ask(sixty_options(), "q", "ranking"))
    roomy, tight = (lay_out(figure, *area, ENGLISH, measured) for area in ((950, 620), (560, 300)))

    assert (tight.width, tight.height) == (560, 300)
    assert {each.size for each in words_of(tight)} < {float(size) for size in range(4, 20)}
    assert len([item for item in tight.data if isinstance(item, Rect)]) == 10
    assert words_of(roomy)[0].size == 20


def test_markers_shrink_with_the_card_that_the_window_draws():
    figure = draw(ask(twelve_ranks(), "q", "ranking"))
    card = lay_out(figure, 700, 420, ENGLISH, measured)
    circles = [item for item in card.data if isinstance(item, Circle)]

    assert [2 * circle.radius for circle in circles] == [
        mark.size for mark in card.marks if isinstance(mark, Dot)
    ]
    assert circles[0].radius < 16


# Cut texts


@pytest.mark.parametrize("area", AREAS)
@pytest.mark.parametrize("name", HARD)
def test_a_text_that_is_cut_ends_with_an_ellipsis_and_never_inside_a_number(name, area):
    for chart, figure in hard(name):
        whole = [" ".join(text.split()) for text in said(figure)]
        numbers = {word.strip("(),;:.·=…") for text in whole for word in text.split(" ") if has_digit(word)}
        for words in words_of(lay_out(figure, *AREAS[area], ENGLISH, measured)):
            text = words.text.removesuffix("…")
            # A word wider than a line is hyphenated; of a title the part before the finding is cut.
            for part in text.split("…"):
                kept = {part, part.removesuffix("-")}
                assert any(each in told for told in whole for each in kept), (chart, text)
            if words.text.endswith("…") and text:
                last = text.rpartition(" ")[2].strip("(),;:.·=")
                assert not has_digit(last) or last in numbers, (chart, words.text)


def has_digit(word):
    return any(char.isdigit() for char in word)


def test_a_number_at_the_cut_is_left_out_whole():
    study = many_words(plain("Firms " + "with staff " * 9 + "1,234,567 " * 30))
    for width in range(300, 900, 37):
        for words in words_of(lay_out(draw(ask(study, "q")), width, 420, ENGLISH, measured)):
            for word in words.text.replace("…", " ").split():
                assert not word.startswith("1,2") or word == "1,234,567"


def test_an_uncut_label_keeps_all_its_words():
    figure = draw(ask(shares_over_waves([100, 200], [150, 250]), "q", "ranking"))
    card = lay_out(figure, 700, 420, ENGLISH, measured)

    assert not [each.text for each in words_of(card) if "…" in each.text]


def test_a_very_long_word_is_broken_rather_than_left_to_stick_out():
    figure = draw(ask(many_words(plain(UNBROKEN)), "q"))
    card = lay_out(figure, 400, 400, ENGLISH, measured)

    assert not faults(card, measured)
    assert UNBROKEN[:20] in " ".join(each.text for each in words_of(card))


def test_line_breaks_and_control_characters_in_a_label_become_spaces():
    figure = draw(ask(many_words(plain("First\r\nsecond\tthird\x07fourth")), "q"))
    texts = [each.text for each in words_of(lay_out(figure, 900, 420, ENGLISH, measured))]

    assert any("First second third fourth" in text for text in texts)
    assert all(char >= " " for text in texts for char in text)


def test_an_empty_label_leaves_no_hole():
    card = lay_out(draw(ask(many_words(plain(" ")), "q")), 700, 420, ENGLISH, measured)

    assert all(each.text for each in words_of(card))


def test_long_names_of_rows_get_more_room_than_short_ones():
    long, short = (
        lay_out(draw(ask(study, "q", "ranking")), 1000, 700, ENGLISH, measured)
        for study in (sixty_options(), shares_over_waves([100, 200]))
    )

    assert short.plot.x < 150
    assert 380 < long.plot.x < 520


# Axes


def test_the_last_wave_keeps_its_name_when_others_are_left_out():
    figure = draw(ask(forty_waves(), "q", options=("o1",)))
    texts = [each.text for each in words_of(lay_out(figure, 560, 400, ENGLISH, measured))]

    assert any(text.startswith("Wave 40") for text in texts)
    assert len([text for text in texts if text.startswith("Wave ")]) < 12


def test_marks_stay_inside_the_plot_and_the_plot_inside_the_card():
    for study_id in BUILT_IN:
        for name, figure in drawn(study_id):
            for width, height in AREAS.values():
                card = lay_out(figure, width, height, ENGLISH, measured)
                plot = card.plot
                assert plot.x >= 0, name
                assert plot.x + plot.width <= width, name
                assert plot.y >= 0, name
                assert plot.y + plot.height <= height, name
                for item in card.data:
                    if isinstance(item, Circle):
                        assert item.radius <= item.x <= width - item.radius, name
                        assert item.radius <= item.y <= height - item.radius, name


def test_every_bar_and_dot_answers_to_the_pointer_where_it_is_drawn():
    figure = draw(ask(sixty_options(), "q", "ranking"))
    card = lay_out(figure, 560, 300, ENGLISH, measured)
    bars = [item for item in card.data if isinstance(item, Rect)]
    spots = [spot for spot in card.spots if spot.about in {ENGLISH.say(bar.about) for bar in of(figure, Bar)}]

    assert [(spot.x, spot.y, spot.width, spot.height) for spot in spots] == [
        (bar.x, bar.y, bar.width, bar.height) for bar in bars
    ]


def of(figure, kind):
    return [mark for mark in figure.marks if isinstance(mark, kind)]


def test_a_change_note_makes_way_for_the_figures_themselves():
    figure = draw(ask(built_in("sni-social-media"), "adoption"))
    roomy = [each.text for each in words_of(lay_out(figure, 900, 560, ENGLISH, measured))]

    assert "▲ +15 points" in roomy
    for width in range(240, 560, 20):
        assert not faults(lay_out(figure, width, 400, ENGLISH, measured), measured)


def test_the_same_card_laid_out_twice_is_the_same():
    figure = draw(ask(twelve_ranks(LONG), "q", "ranking"))

    assert lay_out(figure, 700, 420, ENGLISH, measured) == lay_out(figure, 700, 420, ENGLISH, measured)


# Titles


def told(text: str, **more) -> Figure:
    """Return a card with a title, a subtitle or a footer of our own."""
    figure = draw(ask(shares_over_waves([100, 200], [150, 250]), "q"))
    return replace(figure, **({"title": text} | more))


def title_of(card) -> list[str]:
    return [each.text for each in words_of(card) if each.bold and each.anchor is Anchor.START and each.x < 30]


def test_a_title_of_300_characters_takes_no_more_than_three_lines_and_is_heard_in_full():
    figure = draw(ask(many_words(plain(VERY_LONG)), "q"))
    card = lay_out(figure, 700, 700, ENGLISH, measured)

    assert len(title_of(card)) <= 3
    assert card.title == ENGLISH.say(figure.title)


def test_a_long_title_is_set_in_smaller_letters_before_it_is_cut():
    figure = told("Of those who answered, " + "quite a few " * 7 + "said yes: from 47% to 59% (+5 to +19)")
    sizes = {}
    for width in (1000, 560, 520):
        card = lay_out(figure, width, 560, ENGLISH, measured)
        assert "…" not in " ".join(title_of(card))
        sizes[width] = words_of(card)[0].size

    assert sizes[1000] == 20
    assert 20 > sizes[560] >= sizes[520] >= 14


@pytest.mark.parametrize("width", range(380, 720, 20))
def test_a_title_is_cut_before_its_colon_and_never_loses_what_it_found(width):
    finding = ": a clear rise, from 47% to 59% (+12 points, between +5 and +19)"
    figure = told("Do you use social media for your firm, " + "and if so how, " * 14 + "“Yes”" + finding)
    lines = title_of(lay_out(figure, width, 560, ENGLISH, measured))

    assert len(lines) <= 3
    assert " ".join(lines).endswith("…, “Yes”" + finding) or " ".join(lines).endswith("… “Yes”" + finding)
    assert lines[0].startswith("Do you use")


# Lines


@pytest.mark.parametrize("mark", ["?", "!", ";", ":", "»", "%"])
def test_no_line_begins_with_a_mark_that_french_sets_apart(mark):
    text = f"Utilisez-vous « les réseaux sociaux {mark} autre chose " * 6
    for width in range(60, 400, 7):
        lines = Typesetter(ENGLISH, measured).wrap(text, width, 12)
        assert not [line for line in lines if line.startswith(mark)], width
        assert not [line for line in lines if line.endswith("«")], width
        assert letters("".join(lines)) == letters(text)


def letters(text: str) -> str:
    return text.replace(" ", "").replace("-", "")


def test_words_are_broken_after_a_slash_or_a_hyphen_and_hyphenated_elsewhere():
    type_ = Typesetter(ENGLISH, measured)

    assert type_.wrap("Gay/Bisexual", 60, 11) == ["Gay/", "Bisexual"]
    assert type_.wrap("sous-traitant", 60, 11) == ["sous-", "traitant"]
    assert type_.wrap("Indépendant", 60, 11) == ["Indépen-", "dant"]
    assert type_.wrap("18-24", 25, 11) != ["18-", "24"]
    for width in range(30, 90):
        for line in type_.wrap("Crowdfunding", width, 11)[:-1]:
            assert line.endswith("-")


# Little to draw


@pytest.mark.parametrize("area", [(530, 400), (710, 430), (1000, 620), *(size.layout for size in SIZES)])
@pytest.mark.parametrize("rows", [0, 1, 2])
@pytest.mark.parametrize("chart", ["ranking", "attitudes", "crosstab"])
def test_a_card_with_hardly_a_row_is_set_in_its_usual_sizes(chart, rows, area):
    figure = few_rows(chart, rows)
    card = lay_out(figure, *area, ENGLISH, measured)

    assert not faults(card, measured)
    assert min(each.size for each in words_of(card)) >= 8
    if area[1] >= 400:
        assert words_of(card)[0].size >= 16


def few_rows(chart: str, rows: int) -> Figure:
    """Return a chart of a question with so few answers that it has ``rows`` rows."""
    if chart == "crosstab":
        crossed = (
            (single("Yes", "No"), choices([0, 100, 100])),
            (
                single("North", "South", question="other"),
                choices([0, 80, 120]),
            ),
        )
        study = respondents([200], *crossed)
        figure = draw(ask(study, "q", "crosstab", by=("other",)))
    elif chart == "attitudes":
        figure = draw(ask(scale_over_waves(2), "q", "attitudes"))
    else:
        figure = draw(ask(shares_over_waves([100, 200]), "q", "ranking"))
    return only(figure, rows)


def only(figure: Figure, rows: int) -> Figure:
    """Return the first rows of a figure."""
    ticks = figure.y.ticks[:rows]
    marks = tuple(mark for mark in figure.marks if lane(mark) < rows - 0.5)
    return replace(figure, marks=marks, y=replace(figure.y, high=max(rows, 1) - 0.5, ticks=ticks))


def lane(mark) -> float:
    if isinstance(mark, (Bar, Cell, Tick)):
        return (mark.y0 + mark.y1) / 2
    return max(mark.ys) if isinstance(mark, Bracket) else mark.at.y


# Sources


@pytest.mark.parametrize("area", [(530, 400), (420, 320), (710, 430), *(size.layout for size in SIZES)])
@pytest.mark.parametrize("name", ["a scale over twelve waves", "battery of ten", "sixty options"])
def test_source_weight_and_correction_are_never_dropped(name, area):
    clauses = ["Source: a file", "weighted by “Weight”", "12 changes tested, corrected together (Holm)"]
    more = [f"something else that may wait ({number})" for number in range(6)]
    for chart, figure in hard(name):
        card = lay_out(replace(figure, footer=CLAUSES.join(clauses + more)), *area, ENGLISH, measured)
        text = " ".join(each.text for each in words_of(card))
        for clause in clauses:
            assert clause in text, (chart, text)


def test_a_card_with_some_room_says_all_of_its_footer():
    footer = CLAUSES.join(f"clause {number} of what is to be said of the method" for number in range(8))
    card = lay_out(replace(told("Title"), footer=footer), 530, 400, ENGLISH, measured)

    assert "clause 7 of what is to be said of the method" in " ".join(each.text for each in words_of(card))


def test_a_long_question_is_cut_rather_than_the_base_after_it():
    subtitle = CLAUSES.join(["What do you do " * 40, "Base: all; n = 411", "only: Brussels"])
    card = lay_out(replace(told("Title"), subtitle=subtitle), 700, 420, ENGLISH, measured)
    text = " ".join(each.text for each in words_of(card))

    assert "… · Base: all; n = 411 · only: Brussels" in text


# Bars


@pytest.mark.parametrize("area", [(530, 400), (710, 430), (900, 500), (1300, 760), (768, 320)])
@pytest.mark.parametrize("name", ["a scale over twelve waves", "long statements"])
def test_bars_of_attitudes_have_nearly_half_of_the_card(name, area):
    figure = dict(hard(name))["attitudes"] if name != "long statements" else few_statements()
    card = lay_out(figure, *area, ENGLISH, measured)

    assert not faults(card, measured)
    assert card.plot.width >= 0.44 * area[0]


def few_statements() -> Figure:
    figure = draw(ask(scale_over_waves(3), "q", "attitudes"))
    ticks = tuple(replace(tick, text=LONG) for tick in figure.y.ticks)
    return replace(figure, y=replace(figure.y, ticks=ticks))


def test_names_stand_above_their_bars_where_they_would_leave_them_no_room():
    card = lay_out(few_statements(), 530, 420, ENGLISH, measured)
    bars = [item for item in card.data if isinstance(item, Rect)]
    names = [each for each in words_of(card) if each.text in LONG and len(each.text) > 12]

    assert names
    assert all(name.x == pytest.approx(names[0].x) for name in names)
    assert min(bar.y for bar in bars) > min(name.y for name in names)
    assert card.plot.x < 60

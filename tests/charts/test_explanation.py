"""A number is explained with the figures that it rests on; p-values are written here and nowhere else."""

from __future__ import annotations

import re

import numpy as np
import pytest
import studies
from cards import ENGLISH, said
from studies import (
    ask,
    built_in,
    choices,
    figures_of,
    percent,
    published,
    respondents,
    scale,
    share,
    shares_over_waves,
    single,
    step,
)

from sni_desktop.analysis.adjustments import holm
from sni_desktop.analysis.intervals import difference_p, wilson
from sni_desktop.charts.explained_changes import p_words
from sni_desktop.charts.explanation import explain, found_again, title_of
from sni_desktop.charts.layout import lay_out
from sni_desktop.charts.registry import draw
from sni_desktop.charts.table import tabulate
from sni_desktop.core.filters import Condition, Test
from sni_desktop.core.query import Counting
from sni_desktop.core.result import CellAt, ChangeAt, Part, Told
from sni_desktop.core.sampling import Sampling
from sni_desktop.core.survey import Comparable, Fraction, Kind, Question
from sni_desktop.core.text import Speaker, plain


def written(result, at):
    """Return the explanation as lines, each under its heading."""
    return {
        ENGLISH.say(section.heading): [ENGLISH.say(line) for line in section.lines]
        for section in explain(result, at)
    }


def everything(result, at):
    return "\n".join(line for lines in written(result, at).values() for line in lines)


def weighted(*, level=0.95, **more):
    """Return a question of two waves with weights that grow from respondent to respondent."""
    weights = np.tile([0.5, 1.0, 1.5, 3.0], 150)
    weights[:7] = 0.0
    study = respondents(
        [300, 300],
        (single("Yes", "No"), choices([10, 130, 160], [0, 190, 110])),
        (Question("w", plain("Weight of the firm"), Kind.NUMBER), studies.amounts(*weights)),
        (single("North", "South", question="region"), choices([0, 150, 150], [0, 150, 150])),
    )
    return ask(study, "q", weight="w", level=level, **more)


# Every number there is


@pytest.mark.parametrize("study_id", studies.BUILT_IN)
def test_every_cell_of_every_built_in_table_is_explained_with_its_own_number(study_id):
    for name, result, _figure in figures_of(built_in(study_id)):
        table = tabulate(result)
        for row in range(len(table.rows)):
            for column in range(len(table.columns)):
                at = table.at(row, column)
                assert len(explain(result, at)) >= 2, name
                for speaker in (ENGLISH, Speaker("fr")):
                    assert all("{" not in text for text in said(explain(result, at), speaker)), name
            shown = next(
                cell
                for cell, head in zip(table.rows[row], table.columns, strict=True)
                if ENGLISH.say(head.heading)
                in {"Share", "Value", "Mean", "Place", "Named", "Share, mean or net"}
            )
            assert title_of(result, table.at(row, 0)) == shown.text, name


@pytest.mark.parametrize("study_id", studies.BUILT_IN)
def test_every_mark_that_stands_for_a_number_says_the_same_as_its_explanation(study_id):
    """The place that answers to the pointer keeps the number of its mark, however the card is scaled."""
    for _name, result, figure in figures_of(built_in(study_id)):
        for size in ((300, 220), (900, 520), (1600, 900)):
            drawing = lay_out(figure, *size, ENGLISH, lambda text, size, _bold: 0.5 * size * len(text))
            marks = [mark.stands_for for mark in figure.marks if getattr(mark, "stands_for", None)]
            spots = [spot for spot in drawing.spots if spot.stands_for]
            assert [spot.stands_for for spot in spots] == marks
            for spot in spots:
                if isinstance(spot.stands_for, CellAt):
                    wave = ENGLISH.say(result.waves[spot.stands_for.wave].label)
                    answer = ENGLISH.say(title_of(result, spot.stands_for))
                    assert f"{wave}: {answer}" in spot.about


def test_marks_of_a_sorted_ranking_stand_for_the_answer_they_show():
    result = ask(shares_over_waves([100, 300, 200], [120, 310, 90]), "q", "ranking")
    bars = [mark for mark in draw(result).marks if type(mark).__name__ == "Bar" and mark.stands_for]
    assert len(bars) == 3
    for bar in bars:
        assert result.rows[bar.stands_for.row].cells[bar.stands_for.wave].value == bar.x1


# Respondents


def test_a_share_is_explained_with_its_count_base_interval_and_formula():
    result = ask(shares_over_waves([225], n=536), "q")
    text = everything(result, CellAt(0, 0))
    interval = wilson(225 / 536, 536, 1.959964)
    assert "41.98%, shown as 42%" in text
    assert f"{100 * interval.low:.2f}% to {100 * interval.high:.2f}%" in text
    assert "Base: 536 respondents (n)" in text
    assert "225 of them gave this answer" in text
    assert "p = 0.4198, n = 536 (the effective base) and z = 1.96" in text
    assert "All respondents count alike" in text


def test_the_formula_that_is_written_gives_the_interval_that_is_written():
    result = weighted()
    lines = written(result, CellAt(0, 1))["How it was worked out"]
    p, n = (float(each) for each in re.findall(r"[pn] = ([\d.]+)", "\n".join(lines)))
    by_hand = wilson(p, n, 1.96)
    interval = result.rows[0].cells[1].interval
    assert by_hand.low == pytest.approx(interval.low, abs=2e-4)
    assert by_hand.high == pytest.approx(interval.high, abs=2e-4)


def test_weights_are_said_with_what_they_cost():
    result = weighted()
    cell = result.rows[0].cells[0]
    lines = written(result, CellAt(0, 0))
    base = "\n".join(lines["Its base"])
    assert lines["Weights and sampling"][0] == "How respondents count: weighted by “Weight of the firm”"
    assert f"Sum of the weights in the base: {cell.precision.weighted:.1f}" in base
    assert "7 whose weight is 0" in base
    assert f"Design effect: {cell.precision.effect:.2f}" in base
    effective = float(re.search(r"Effective base: ([\d.]+)", base)[1])
    assert cell.precision.effective - 0.1 < effective <= cell.precision.effective
    rule = "\n".join(lines["How it was worked out"])
    assert f"the smallest of three: the answers ({cell.n})" in rule


def test_who_is_not_in_the_base_adds_up_to_everybody():
    counts = [11, 40, 60, 60, 80, 40, 9]
    result = ask(respondents([300], (scale(), choices(counts))), "q")
    base = "\n".join(written(result, CellAt(0, 0))["Its base"])
    assert "Base: 280 respondents" in base
    assert "9 with “Don't know” and 11 without an answer" in base


def test_a_filter_leaves_nobody_unaccounted_for():
    result = weighted(where=Condition("region", Test.IS, ("o1",)))
    lines = written(result, CellAt(0, 0))
    n = result.rows[0].cells[0].n
    silent = int(re.search(r"(\d+) without an answer", "\n".join(lines["Its base"]))[1])
    assert n + silent + 7 == 150
    assert any("North" in line for line in lines["What it is"])


def test_what_a_share_is_a_share_of_is_said():
    study = shares_over_waves([100, 200])
    for counting, words in (
        (Counting.RESPONDENTS, "those who answered"),
        (Counting.EVERYBODY, "all respondents"),
        (Counting.MENTIONS, "all answers given"),
    ):
        assert words in everything(ask(study, "q", counting=counting), CellAt(0, 0))


def test_a_number_that_is_not_shown_is_not_in_its_explanation():
    result = ask(respondents([20], (single("Yes", "No"), choices([0, 13, 7]))), "q")
    text = everything(result, CellAt(0, 0))
    assert "Not shown" in text
    assert "Base: 20 respondents" in text
    assert "65" not in text
    assert "13" not in text
    assert "How it was worked out" not in written(result, CellAt(0, 0))


def test_sampling_units_bring_student_and_their_degrees_of_freedom():
    units = Question("town", plain("Town"), Kind.NUMBER)
    study = respondents(
        [400],
        (single("Yes", "No"), choices([0, 160, 240])),
        (units, studies.amounts(*(at % 20 for at in range(400)))),
    )
    text = everything(ask(study, "q", sampling=Sampling(units="town")), CellAt(0, 0))
    assert "Sampling units: Town" in text
    assert "z = 2.09 (Student, 19 degrees of freedom)" in text


def test_a_mean_has_student_s_interval_and_a_net_the_paired_score():
    counts = [0, 40, 60, 60, 80, 40, 0]
    result = ask(respondents([280], (scale(), choices(counts))), "q", "attitudes")
    rows = {row.part: number for number, row in enumerate(result.rows)}
    mean, net = everything(result, CellAt(rows[Part.MEAN], 0)), everything(result, CellAt(rows[Part.NET], 0))
    assert "Student interval" in mean
    assert "(279 degrees of freedom)" in mean
    assert "from 1 to 5" in mean
    assert "Paired score interval" in net
    assert "z = 1.96" in net
    assert "The share of Agree / Strongly agree less the share of Strongly disagree / Disagree" in net


# Published figures


def test_a_published_percentage_is_explained_by_the_counts_it_may_be():
    result = ask(built_in("sni-social-media"), "adoption")
    text = everything(result, CellAt(0, 1))
    assert "223 to 227 of 536 round to 42%" in text
    assert "from 41.5% to 42.5%" in text
    assert "37.51% to 46.57%" in text
    assert "SNI / NSZ" in text
    assert "https://" in text


def test_a_percentage_without_a_base_has_neither_counts_nor_an_interval():
    result = ask(published(single("Yes"), [share(1, percent(27))]), "q")
    text = everything(result, CellAt(0, 0))
    assert "How many answered was not published" in text
    assert "without its base" in text
    assert "interval:" not in text


def test_a_percentage_that_no_count_gives_is_called_weighted_or_misprinted():
    result = ask(published(single("Yes"), [share(1, percent(37), 10)]), "q")
    assert "No whole number out of 10 rounds to 37%" in everything(result, CellAt(0, 0))


def test_a_fraction_in_words_stays_a_fraction():
    result = ask(published(single("Yes"), [share(1, Fraction(2, 3), 300)]), "q")
    text = everything(result, CellAt(0, 0))
    assert "Printed as about 2/3" in text
    assert "An approximate figure" in text
    assert "%" not in text


def test_an_order_says_why_there_is_no_share():
    result = ask(built_in("sni-social-media"), "platforms", "ranking")
    assert "an order and no shares" in everything(result, CellAt(0, 0))


def test_what_a_file_says_is_not_taken_for_a_sentence_of_the_program():
    study = respondents([300], (single("{n} of <b>them</b>", "No"), choices([0, 100, 200])))
    assert "Answer: {n} of <b>them</b>" in everything(ask(study, "q"), CellAt(0, 0))


# Changes


def test_a_change_is_explained_with_its_p_value_corrected_for_all_that_were_tested():
    result = ask(shares_over_waves([100, 200, 200, 150], [130, 214, 203, 151]), "q")
    raw = [difference_p(row.cells[0].value, 400, row.cells[1].value, 400) for row in result.rows]
    expected = holm(raw)
    text = everything(result, ChangeAt(0, 1))
    assert raw[0] < 0.05 < expected[0]
    assert f"p = {expected[0]:.2f}" in text
    assert "corrected for the 4 changes tested together (Holm)" in text
    assert "p is not below 0.05" in text
    assert "Verdict: possibly up, not established among 4 tests" in text


def test_one_change_needs_no_correction():
    result = ask(shares_over_waves([100], [160]), "q")
    text = everything(result, ChangeAt(0, 1))
    assert "p < 0.001" in text
    assert "One change was tested" in text
    assert "the change is established" in text
    assert "“Clearly”" in text
    assert "+15.00 points, shown as +15 points" in text


def test_an_unknown_base_says_which_one_would_do():
    result = ask(published(single("Yes"), [share(1, percent(27)), share(2, percent(42), 536)]), "q")
    text = everything(result, ChangeAt(0, 1))
    assert "The base of one of the two was not published" in text
    assert "if that base were 52 answers or more" in text
    assert "p =" not in text


def test_what_published_shares_must_bear_is_said():
    """At 36 % the rise to 44 % would be established, unless the shares were weighted."""
    for earlier, words in ((35, "the change is established"), (36, "design effect 1.5"), (38, "not for all")):
        figures = [share(1, percent(earlier), 411), share(2, percent(44), 536)]
        text = everything(ask(published(single("Yes"), figures), "q"), ChangeAt(0, 1))
        assert words in text
        assert "least favourable rounding" in text


def test_why_waves_do_or_do_not_compare_is_said():
    figures = [share(1, percent(27), 411), share(2, percent(42), 536)]
    for state, words in (
        (Comparable.MAY_DIFFER, "The waves may differ"),
        (Comparable.NO, "known not to compare"),
    ):
        study = published(single("Yes"), figures, comparability=[step(state, "Another question.")])
        text = everything(ask(study, "q"), ChangeAt(0, 1))
        assert words in text
        assert "Another question." in text


@pytest.mark.parametrize(
    ("p", "words"),
    [
        (0.0004, "p < 0.001"),
        (0.004, "p = 0.004"),
        (0.0496, "p = 0.0496"),
        (0.0486, "p = 0.049"),
        (0.0501, "p = 0.05"),
        (0.3, "p = 0.30"),
        (1.0, "p = 1.00"),
    ],
)
def test_a_p_value_never_looks_as_if_it_were_on_the_other_side(p, words):
    assert ENGLISH.say(p_words(p, 1 - 0.95)) == words


@pytest.mark.parametrize("study_id", studies.BUILT_IN)
def test_p_values_are_written_in_explanations_alone(study_id):
    pattern = re.compile(r"\bp [=<] ")
    for name, result, figure in figures_of(built_in(study_id)):
        assert not any(pattern.search(text) for text in said(figure)), name
        assert not any(pattern.search(text) for text in said(tabulate(result).rows)), name


# Staying with a number


def test_an_explanation_stays_with_its_number_when_waves_or_weights_change():
    study = shares_over_waves([100, 200], [120, 190], [140, 180])
    before = ask(study, "q")
    now = ask(study, "q", waves=("w2", "w3"), level=0.9)
    assert found_again(before, CellAt(1, 2), now) == CellAt(1, 1)
    assert found_again(before, ChangeAt(0, 2), now) == ChangeAt(0, 1)
    assert found_again(before, CellAt(1, 0), now) is None
    assert found_again(before, ChangeAt(0, 1), now) is None
    assert found_again(before, Told("said elsewhere"), now) is None


def test_what_is_said_elsewhere_is_an_explanation_of_its_own():
    result = ask(shares_over_waves([100]), "q")
    assert everything(result, Told("A clause")) == "A clause"

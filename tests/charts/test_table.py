"""The table under the chart: the same numbers, and they sort as numbers."""

from __future__ import annotations

import numpy as np
import pytest
from cards import ENGLISH
from studies import (
    BUILT_IN,
    ask,
    battery_of_ten,
    built_in,
    figures_of,
    percent,
    published,
    respondents,
    share,
    shares_over_waves,
    single,
)

from sni_desktop.charts.registry import draw
from sni_desktop.charts.table import tabulate
from sni_desktop.core.figure import Bar, Dot
from sni_desktop.core.result import Mean, Share
from sni_desktop.core.survey import Amounts, Kind, Question
from sni_desktop.core.text import Speaker, plain


def column(result, heading):
    table = tabulate(result)
    headings = [ENGLISH.say(each.heading) for each in table.columns]
    return [row[headings.index(heading)] for row in table.rows]


def headings(result):
    return [ENGLISH.say(each.heading) for each in tabulate(result).columns]


def written(cells):
    return [ENGLISH.say(each.text) for each in cells]


@pytest.mark.parametrize("study_id", BUILT_IN)
def test_the_numbers_sort_by_what_the_result_holds(study_id):
    for name, result, _figure in figures_of(built_in(study_id)):
        cells = [cell for row in result.rows for cell in row.cells]
        if any(isinstance(cell, Share) for cell in cells):
            assert [each.sort for each in column(result, "Share")] == [
                cell.value if isinstance(cell, Share) else None for cell in cells
            ], name
        assert [each.sort for each in column(result, "Wave")] == [
            index for _row in result.rows for index in range(len(result.waves))
        ]


@pytest.mark.parametrize("study_id", BUILT_IN)
def test_every_row_has_a_cell_for_every_column(study_id):
    for name, result, _figure in figures_of(built_in(study_id)):
        table = tabulate(result)
        assert {len(row) for row in table.rows} == {len(table.columns)}, name
        assert len(table.rows) == len(result.rows) * len(result.waves)


def test_every_number_of_the_chart_is_in_the_table():
    result = ask(shares_over_waves([100, 300], [120, 310]), "q", "ranking")
    shares = [each.sort for each in column(result, "Share")]
    figure = draw(result)

    assert [mark.x1 for mark in figure.marks if isinstance(mark, Bar)] == sorted(shares[1::2], reverse=True)
    lines = draw(ask(result.study, "q", "waves"))
    assert sorted(mark.at.y for mark in lines.marks if isinstance(mark, Dot)) == sorted(shares)


def test_where_whole_numbers_do_not_add_up_the_card_says_why():
    """40 % and 37.5 % (shown as 38 %) differ by 2.5 points, which is shown as 3."""
    result = ask(shares_over_waves([160], [150]), "q")

    assert written(column(result, "Share")) == ["40%", "38%"]
    assert written(column(result, "Change"))[1] == "−3 points"
    assert "changes are of the exact figures, before rounding" in ENGLISH.say(draw(result).footer)


def test_a_change_stands_in_the_row_of_its_later_wave():
    result = ask(shares_over_waves([100], [160], [148]), "q")

    assert written(column(result, "Change")) == ["", "+15 points", "−3 points"]
    assert [each.sort for each in column(result, "Change")] == [
        None,
        pytest.approx(0.15),
        pytest.approx(-0.03),
    ]
    assert written(column(result, "What it means")) == ["", "clearly up", "no clear change"]
    assert written(column(result, "Interval of the change"))[1] == "+9 to +21"


def test_intervals_sort_by_their_lower_end():
    result = ask(shares_over_waves([100], [160]), "q")
    ends = [row.interval.low for row in result.rows[0].cells]

    assert [each.sort for each in column(result, "95% interval")] == ends
    assert written(column(result, "95% interval")) == ["21% to 29%", "35% to 45%"]


def test_another_confidence_level_is_in_the_heading():
    assert "99% interval" in headings(ask(shares_over_waves([100]), "q", level=0.99))


def test_large_bases_are_written_with_one_decimal_and_small_ones_without():
    assert written(column(ask(shares_over_waves([333], n=1000), "q"), "Share")) == ["33.3%"]
    assert written(column(ask(shares_over_waves([333], n=999), "q"), "Share")) == ["33%"]


def test_bases_have_the_digit_groups_of_the_language():
    result = ask(shares_over_waves([4000], n=12_000), "q")
    cell = column(result, "Base (n)")[0]

    assert Speaker("de").say(cell.text) == "12.000"
    assert cell.sort == 12_000


def test_an_unpublished_base_is_said_and_sorts_last():
    result = ask(published(single("Yes"), [share(1, percent(27)), share(2, percent(42), 536)]), "q")
    cells = column(result, "Base (n)")

    assert written(cells) == ["not published", "536"]
    assert [each.sort for each in cells] == [None, 536]
    assert "52 answers" in ENGLISH.say(column(result, "What it means")[1].text)


def test_too_few_answers_are_words_and_sort_last():
    study = respondents([20], (Question("q", plain("Staff"), Kind.NUMBER), Amounts(np.arange(20.0))))
    cell = column(ask(study, "q"), "Mean")[0]

    assert (ENGLISH.say(cell.text), cell.sort) == ("too few answers", None)


def test_means_are_written_as_numbers_with_their_changes():
    values = Amounts(np.array([50.0, 52.0] * 100 + [55.0, 57.0] * 100))
    result = ask(respondents([200, 200], (Question("q", plain("Staff"), Kind.NUMBER), values)), "q")

    assert isinstance(result.rows[0].cells[0], Mean)
    assert written(column(result, "Mean")) == ["51.00", "56.00"]
    assert written(column(result, "Change")) == ["", "+5.00"]
    assert column(result, "Change")[1].sort == 5


def test_a_battery_names_the_question_of_each_row_and_other_charts_do_not():
    study = battery_of_ten("Statement")

    assert headings(ask(study, "q0", "attitudes"))[0] == "Question"
    assert "Question" not in headings(ask(study, "q0", "waves"))


def test_an_order_has_places_and_neither_shares_nor_bases():
    assert headings(ask(built_in("sni-social-media"), "platforms", "ranking")) == [
        "Answer",
        "Wave",
        "Place",
        "Published as",
        "Source",
    ]


def test_respondents_have_no_column_on_how_figures_were_published():
    assert {"Published as", "Source"}.isdisjoint(headings(ask(shares_over_waves([100]), "q")))


def test_the_first_study_s_rise_is_in_its_table():
    result = ask(built_in("sni-social-media"), "adoption")

    assert written(column(result, "Share")) == ["27%", "42%"]
    assert written(column(result, "Base (n)")) == ["411", "536"]
    assert written(column(result, "Interval of the change")) == ["", "+8 to +22"]
    assert written(column(result, "What it means")) == ["", "clearly up; populations may differ"]
    assert written(column(result, "Published as")) == ["rounded percentage"] * 2

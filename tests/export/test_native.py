"""Native charts: they say what the card and its table say, or there is none."""

from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from studies import (
    BUILT_IN,
    ask,
    battery_of_ten,
    built_in,
    choices,
    dated,
    figures_of,
    forty_waves,
    mention,
    options,
    percent,
    published,
    rank,
    respondents,
    scale,
    scale_over_waves,
    share,
    shares_over_waves,
    single,
    step,
)

from sni_desktop.charts.palette import LIGHT
from sni_desktop.charts.registry import draw
from sni_desktop.charts.table import tabulate
from sni_desktop.core.figure import Bar, Dot
from sni_desktop.core.query import ALL_SHOWN, Show
from sni_desktop.core.result import CellAt, CrossAt
from sni_desktop.core.survey import Comparable, Fraction, Kind, Percentage, Qualifier, Question
from sni_desktop.core.text import Speaker, plain, rounded
from sni_desktop.export.native import NativeChart, NativePoint, Shape, native
from sni_desktop.export.native_points import shown_alike

ENGLISH, FRENCH = Speaker("en"), Speaker("fr")


def made(study, question="q", chart="waves", speaker=ENGLISH, **more) -> NativeChart | None:
    result = ask(study, question, chart, **more)
    return native(result, draw(result), speaker, LIGHT)


def points(chart: NativeChart) -> list[NativePoint]:
    return [
        point
        for series in chart.series
        if series.spacer_to is None
        for point in series.points
        if point is not None
    ]


def written(point: NativePoint, speaker: Speaker) -> str:
    """Return a number as a spreadsheet writes it: half up, from fifteen digits."""
    form = point.number_format.split(";")[0]
    percent_sign = "%" in form
    digits = form.split("%")[0].strip().lstrip("+#,")
    places = len(digits.partition(".")[2])
    exact = Decimal(f"{abs(point.value):.15g}") * (100 if percent_sign else 1)
    number = str(exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)).replace(
        ".", speaker.numbers.decimal_mark
    )
    return number + (speaker.numbers.percent_sign if percent_sign else "")


# The same numbers everywhere


@pytest.mark.parametrize("study_id", BUILT_IN)
@pytest.mark.parametrize("speaker", [ENGLISH, FRENCH], ids=["en", "fr"])
def test_native_charts_of_the_built_in_studies_say_what_cards_and_tables_say(study_id, speaker):
    seen = 0
    for name, result, figure in figures_of(built_in(study_id)):
        chart = native(result, figure, speaker, LIGHT)
        if chart is None:
            continue
        seen += 1
        drawn = [mark for mark in figure.marks if isinstance(mark, Bar | Dot) and mark.stands_for is not None]
        in_table = {speaker.say(cell.text) for row in tabulate(result).rows for cell in row}
        said = [written(point, speaker) for point in points(chart)]
        assert len(said) >= len(drawn), name
        assert set(said) <= in_table, name
    assert seen


STUDIES = {
    "shares": lambda: (shares_over_waves((100, 200, 51), (121, 180, 66)), "waves"),
    "ranking": lambda: (shares_over_waves((100, 200, 51), (121, 180, 66)), "ranking"),
    "battery": lambda: (battery_of_ten(), "attitudes"),
    "scale": lambda: (scale_over_waves(4), "attitudes"),
    "many waves": lambda: (forty_waves(), "waves"),
}


@pytest.mark.parametrize("case", STUDIES)
def test_native_charts_of_respondents_hold_the_numbers_that_the_card_draws(case):
    study, kind = STUDIES[case]()
    result = ask(study, study.questions[0].id, kind)
    figure = draw(result)
    chart = native(result, figure, FRENCH, LIGHT)
    assert chart is not None
    drawn = {round(abs(value), 9) for value in _drawn(result, figure)}
    assert {round(abs(point.value), 9) for point in points(chart)} >= drawn
    in_table = {FRENCH.say(cell.text) for row in tabulate(result).rows for cell in row}
    assert {written(point, FRENCH) for point in points(chart)} <= in_table


def _drawn(result, figure):
    for mark in figure.marks:
        match getattr(mark, "stands_for", None):
            case CellAt(row=row, wave=wave) if isinstance(mark, Bar | Dot):
                yield result.rows[row].cells[wave].value
            case CrossAt(row=row, column=column) if isinstance(mark, Bar | Dot):
                yield result.crosstab.rows[row].cells[column].estimate.value


@given(st.integers(0, 2000), st.integers(1, 2000), st.integers(0, 2), st.booleans())
def test_spreadsheets_round_a_share_as_the_card_does(part, whole, places, negative):
    share = min(part, whole) / whole * (-1 if negative else 1)
    wanted = rounded(100 * share, places)
    held = shown_alike(share, places, percent=True)
    step = Decimal(1).scaleb(-places)
    assert abs(held - share) < 1e-13
    # As Excel keeps numbers, in fifteen decimal digits, and as LibreOffice does, in binary ones.
    assert (100 * Decimal(f"{held:.15g}")).quantize(step, ROUND_HALF_UP) == wanted
    assert Decimal(100 * held).quantize(step, ROUND_HALF_UP) == wanted
    # XlsxWriter writes sixteen digits.
    assert float(f"{held:.16G}") == held


@given(st.integers(-20_000, 20_000), st.integers(0, 2))
def test_spreadsheets_round_a_mean_as_the_card_does(thousandths, places):
    mean = thousandths / 1000
    held = shown_alike(mean, places, percent=False)
    assert Decimal(held).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP) == rounded(mean, places)


def test_halves_are_rounded_up():
    chart = made(shares_over_waves((82, 58), (82, 58), n=400))
    assert chart is not None
    assert {written(point, ENGLISH) for point in points(chart)} == {"21%", "15%"}


# What each kind of card becomes


def test_a_ranking_is_bars_in_the_order_of_the_card_with_the_wave_before():
    chart = made(shares_over_waves((100, 200, 50), (120, 180, 60)), chart="ranking")
    assert chart is not None
    assert (chart.shape, chart.categories) == (Shape.BARS, ("Answer 2", "Answer 1", "Answer 3"))
    latest, before = chart.series
    assert (latest.name, latest.values) == ("Wave 2", (0.45, 0.3, 0.15))
    assert (before.name, before.values) == ("Wave 1", (0.5, 0.25, 0.125))
    assert latest.has_intervals
    assert not before.has_intervals
    assert not any(point.labelled for point in before.points)


def test_an_interval_is_as_long_as_on_the_card():
    result = ask(shares_over_waves((100, 200), (120, 180)), "q", "ranking")
    chart = native(result, draw(result), ENGLISH, LIGHT)
    assert chart is not None
    cell = next(row for row in result.rows if row.option.code == "o2").cells[1]
    point = chart.series[0].points[0]
    assert point.value - point.minus == pytest.approx(cell.interval.low, abs=1e-12)
    assert point.value + point.plus == pytest.approx(cell.interval.high, abs=1e-12)
    assert point.base == 400


def test_without_intervals_on_the_card_there_are_none_in_the_native_chart():
    study = shares_over_waves((100, 200), (120, 180))
    chart = made(study, chart="ranking", show=ALL_SHOWN - {Show.INTERVALS, Show.PREVIOUS})
    assert chart is not None
    assert len(chart.series) == 1
    assert not chart.series[0].has_intervals


def test_a_scale_is_drawn_left_and_right_of_zero_and_its_neutral_answer_set_aside():
    chart = made(scale_over_waves(2), chart="attitudes")
    assert chart is not None
    assert chart.shape is Shape.DIVERGING
    assert [series.name for series in chart.series if series.spacer_to is None] == [
        "Disagree",
        "Strongly disagree",
        "Agree",
        "Strongly agree",
        "Neither",
    ]
    left = chart.series[:2]
    assert all(value < 0 for series in left for value in series.values)
    assert {point.number_format for point in points(chart) if point.value < 0} == {"0%;0%"}
    before_neutral = chart.series[-2]
    assert before_neutral.spacer_to is not None
    for lane in range(2):
        right = [series.values[lane] for series in chart.series[2:-1]]
        assert sum(right) == pytest.approx(before_neutral.spacer_to)


def test_french_percentages_have_their_space():
    chart = made(scale_over_waves(2), chart="attitudes", speaker=FRENCH)
    assert chart is not None
    assert chart.axis.number_format == "0 %;0 %"


def test_waves_are_lines_and_those_that_do_not_compare_are_not_joined():
    study = shares_over_waves((100, 200), (120, 180), (110, 170))
    study = replace(study, comparability=(step(Comparable.NO, "asked otherwise", 2),))
    chart = made(study, options=("o1",))
    assert chart is not None
    assert chart.shape is Shape.LINES
    first, second = chart.series
    assert (first.values, second.values) == ((0.25, 0.3, None), (None, None, 0.275))
    assert (first.name, second.name) == ("Answer 1", "Answer 1 (Wave 3)")
    assert (first.in_legend, second.in_legend) == (True, False)


def test_waves_stand_as_far_apart_as_their_dates():
    chart = made(
        dated(shares_over_waves((100, 200), (120, 180), (110, 170)), "2015", "2018", "2019"), options=("o1",)
    )
    assert chart is not None
    assert [name.partition(" ")[0] for name in chart.categories] == ["2015", "", "", "2018", "2019"]
    assert chart.series[0].values == (0.25, None, None, 0.3, 0.275)
    assert chart.runs_over_gaps


def test_waves_apart_in_time_are_not_joined_over_one_without_a_number():
    counts = [[0, 200, 200], [0, 6, 6], [0, 210, 190], [0, 220, 180]]
    study = respondents(
        [400, 12, 400, 400], (single("Yes", "No", "Perhaps"), choices(*[[*row, 0] for row in counts]))
    )
    chart = made(dated(study, "2015", "2016", "2018", "2019"), options=("o1",))
    assert chart is not None
    assert [series.values for series in chart.series] == [
        (0.5, None, None, None, None),
        (None, None, None, 0.525, 0.55),
    ]


def test_a_line_between_waves_that_may_differ_is_dashed():
    study = shares_over_waves((100, 200), (120, 180), (110, 170))
    study = replace(study, comparability=(step(Comparable.MAY_DIFFER, "perhaps", 1),))
    chart = made(study, options=("o1",))
    assert chart is not None
    assert [point.dashed for point in chart.series[0].points] == [False, True, False]


def test_a_single_wave_is_columns():
    chart = made(shares_over_waves((100, 200)))
    assert chart is not None
    assert chart.shape is Shape.COLUMNS


def test_a_number_that_must_not_be_shown_is_a_gap_and_never_zero():
    counts = [[0, 200, 200], [0, 6, 6], [0, 210, 190]]
    study = respondents(
        [400, 12, 400], (single("Yes", "No", "Perhaps"), choices(*[[*row, 0] for row in counts]))
    )
    chart = made(study, options=("o1", "o2"))
    assert chart is not None
    assert all(None in series.values for series in chart.series)
    assert not any(value == 0 for series in chart.series for value in series.values)


def test_a_row_without_a_number_says_why():
    answers = [
        (scale(f"q{at}", f"Statement {at}", "b"), choices(row))
        for at, row in enumerate(([0, 40, 60, 80, 70, 50, 30], [320, 2, 2, 2, 2, 2, 0]))
    ]
    chart = made(respondents([330], *answers), "q0", "attitudes")
    assert chart is not None
    assert chart.categories == ("Statement 0", "Statement 1 (too few answers)")
    assert all(series.values[1] is None for series in chart.series)


def region() -> Question:
    return Question("region", plain("Region"), Kind.SINGLE, options("North", "South", "West"))


def test_a_breakdown_is_grouped_or_stacked_bars():
    study = respondents(
        [600], (single("Yes", "No"), choices([0, 380, 220])), (region(), choices([0, 200, 200, 200]))
    )
    grouped = made(study, chart="crosstab", kind="grouped", by=("region",))
    assert grouped is not None
    assert grouped.shape is Shape.BARS
    assert len(grouped.series) == 3
    stacked = made(study, chart="crosstab", kind="stacked", by=("region",))
    assert stacked is not None
    assert stacked.shape is Shape.STACKED
    assert [series.name for series in stacked.series] == ["Yes", "No"]
    for at in range(len(stacked.categories)):
        assert sum(series.values[at] or 0 for series in stacked.series) == pytest.approx(1)


# What has no native chart


def several() -> Question:
    return Question("q", plain("Question"), Kind.MULTIPLE, options("One", "Two", "Three"))


NOT_NATIVE = {
    "an order": lambda: (published(several(), [rank(1, 1), rank(1, 2, option=2)]), "ranking"),
    "items that are only named": lambda: (published(several(), [mention(1), mention(1, 2)]), "waves"),
    "a fraction": lambda: (
        published(several(), [share(1, Fraction(2, 3)), share(2, percent(40), 300)]),
        "waves",
    ),
    "about so much": lambda: (
        published(several(), [share(1, Percentage(0.4, 0, Qualifier.ABOUT)), share(1, percent(20), 300, 2)]),
        "ranking",
    ),
    "dates that are no whole steps apart": lambda: (
        dated(
            shares_over_waves((100, 200), (110, 210), (120, 220)), "2020-01-01", "2020-03-01", "2020-04-05"
        ),
        "waves",
    ),
}


@pytest.mark.parametrize("case", NOT_NATIVE)
def test_what_no_native_kind_says_honestly_stays_a_picture(case):
    study, kind = NOT_NATIVE[case]()
    assert made(study, chart=kind) is None


def test_a_table_of_a_crosstab_stays_a_picture():
    study = respondents(
        [600], (single("Yes", "No"), choices([0, 380, 220])), (region(), choices([0, 200, 200, 200]))
    )
    assert made(study, chart="crosstab", by=("region",)) is None

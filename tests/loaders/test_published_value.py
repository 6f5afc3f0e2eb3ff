"""The grammar in which a published figure is typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sni_desktop.core.errors import UserError
from sni_desktop.core.survey import Fraction, Percentage, Qualifier
from sni_desktop.core.text import LANGUAGES, Text
from sni_desktop.loaders.published_value import Named, Place, PublishedValue, read, write

WHERE = Text("figures.csv, row 7")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("42 %", Percentage(0.42)),
        ("42%", Percentage(0.42)),
        ("  42\u00a0% ", Percentage(0.42)),
        ("42\u202f%", Percentage(0.42)),
        ("42 per cent", Percentage(0.42)),
        ("42 pour cent", Percentage(0.42)),
        ("42 procent", Percentage(0.42)),
        ("42 Prozent", Percentage(0.42)),
        ("42,5 %", Percentage(0.425, 1)),
        ("42.5 %", Percentage(0.425, 1)),
        ("42.50 %", Percentage(0.425, 2)),
        ("0 %", Percentage(0)),
        ("100 %", Percentage(1)),
        ("about 68 %", Percentage(0.68, 0, Qualifier.ABOUT)),
        ("environ 68 %", Percentage(0.68, 0, Qualifier.ABOUT)),
        ("Près de 65 %", Percentage(0.65, 0, Qualifier.ABOUT)),
        ("ongeveer 68 %", Percentage(0.68, 0, Qualifier.ABOUT)),
        ("rond de 68 %", Percentage(0.68, 0, Qualifier.ABOUT)),
        ("etwa 68 %", Percentage(0.68, 0, Qualifier.ABOUT)),
        ("~68 %", Percentage(0.68, 0, Qualifier.ABOUT)),
        ("~ 68 %", Percentage(0.68, 0, Qualifier.ABOUT)),
        ("ca. 68 %", Percentage(0.68, 0, Qualifier.ABOUT)),
        ("just under 20 %", Percentage(0.2, 0, Qualifier.UNDER)),
        ("net geen 20 %", Percentage(0.2, 0, Qualifier.UNDER)),
        ("bijna 60 %", Percentage(0.6, 0, Qualifier.UNDER)),
        ("moins de 20 %", Percentage(0.2, 0, Qualifier.UNDER)),
        ("<20%", Percentage(0.2, 0, Qualifier.UNDER)),
        ("more than 40 %", Percentage(0.4, 0, Qualifier.OVER)),
        ("just over 40 %", Percentage(0.4, 0, Qualifier.OVER)),
        ("plus de 40 %", Percentage(0.4, 0, Qualifier.OVER)),
        ("ruim 40 %", Percentage(0.4, 0, Qualifier.OVER)),
        ("2/3", Fraction(2, 3)),
        ("2 / 3", Fraction(2, 3)),
        ("⅔", Fraction(2, 3)),
        ("about 2/3", Fraction(2, 3)),
        ("two thirds", Fraction(2, 3)),
        ("two-thirds", Fraction(2, 3)),
        ("deux tiers", Fraction(2, 3)),
        ("twee derde", Fraction(2, 3)),
        ("zwei Drittel", Fraction(2, 3)),
        ("un tiers", Fraction(1, 3)),
        ("half", Fraction(1, 2)),
        ("la moitié", Fraction(1, 2)),
        ("de helft", Fraction(1, 2)),
        ("driekwart", Fraction(3, 4)),
        ("trois quarts", Fraction(3, 4)),
        ("8 in 10", Fraction(8, 10)),
        ("eight out of ten", Fraction(8, 10)),
        ("huit sur 10", Fraction(8, 10)),
        ("9 op 10", Fraction(9, 10)),
        ("een op de vijf", Fraction(1, 5)),
        ("rank 1", Place(1, 1)),
        ("rank 1-2", Place(1, 2)),
        ("Rang 1–2", Place(1, 2)),
        ("plaats 3", Place(3, 3)),
        ("named", Named()),
        ("cité", Named()),
        ("citées", Named()),
        ("genoemd", Named()),
        ("genannt", Named()),
    ],
)
def test_a_value_is_read_as_it_was_published(text: str, value: PublishedValue) -> None:
    assert read(text, WHERE) == value


@pytest.mark.parametrize(
    "text",
    [
        "",
        "42",
        "0.42",
        "about",
        "42 % of firms",
        "1,234.5 %",
        "+15 %",
        "+15 points",
        "5.6 pp",
        "225/536",
        "3/2",
        "0/3",
        "1/0",
        "more than half",
        "more than 4 in 10",
        "about rank 1",
        "about named",
        "rank 0",
        "rank 2-1",
        "rank",
        "aboutish 42 %",
        "\u0664\u0662 %",
        "somewhere",
    ],
)
def test_anything_else_is_refused_with_the_row_and_what_is_understood(text: str) -> None:
    with pytest.raises(UserError) as error:
        read(text, WHERE)
    assert error.value.sentence.values["where"] == WHERE
    assert "42 %" in error.value.hint.source


@pytest.mark.parametrize("text", ["101 %", "-1 %", "100.1 %", "−5 %", "about 999999 %"])
def test_a_percentage_outside_0_to_100_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="between 0 and 100"):
        read(text, WHERE)


@st.composite
def percentages(draw: st.DrawFn) -> Percentage:
    decimals = draw(st.integers(0, 4))
    units = draw(st.integers(0, 100 * 10**decimals))
    return Percentage(units / 10 ** (decimals + 2), decimals, draw(st.sampled_from(Qualifier)))


FRACTIONS = st.integers(2, 20).flatmap(
    lambda denominator: st.builds(Fraction, st.integers(1, denominator - 1), st.just(denominator))
)
PLACES = st.tuples(st.integers(1, 999), st.integers(1, 999)).map(lambda pair: Place(min(pair), max(pair)))
VALUES = st.one_of(percentages(), FRACTIONS, PLACES, st.just(Named()))


@given(VALUES, st.sampled_from(LANGUAGES))
def test_what_is_written_in_any_language_reads_back_exactly(value: PublishedValue, code: str) -> None:
    assert read(write(value, code), WHERE) == value


@given(VALUES, st.sampled_from(LANGUAGES), st.sampled_from((str.upper, str.title, "  {}\t".format)))
def test_case_and_outer_space_do_not_matter(value: PublishedValue, code: str, change) -> None:
    assert read(change(write(value, code)), WHERE) == value


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        value = read(text, WHERE)
    except UserError:
        return
    if isinstance(value, Percentage):
        assert 0 <= value.share <= 1
    elif isinstance(value, Fraction):
        assert 0 < value.numerator < value.denominator


@given(st.integers(0, 100), st.integers(0, 9999))
def test_the_decimal_comma_is_the_decimal_point(whole: int, fraction: int) -> None:
    texts = [f"{whole}{mark}{fraction:04} %" for mark in ",."]
    if whole < 100 or fraction == 0:
        assert read(texts[0], WHERE) == read(texts[1], WHERE)

"""A cube of figures as a study, and how numbers that are no shares are shown everywhere."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sni_desktop.analysis.analyse import analyse
from sni_desktop.charts.explained_cells import of_cell
from sni_desktop.charts.figures_table import tabulate_figures
from sni_desktop.charts.registry import CHARTS, best_chart, draw
from sni_desktop.charts.table import tabulate
from sni_desktop.core.errors import UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.query import Query
from sni_desktop.core.survey import FileForm, PublishedNumber
from sni_desktop.core.text import Label, Speaker, Text, plain
from sni_desktop.export.results import as_csv, records
from sni_desktop.loaders import cube_study, flags
from sni_desktop.loaders.cube import Code, Cube, Dimension
from sni_desktop.loaders.periods import period
from sni_desktop.loaders.published_value import Plain, read, value_of, write
from sni_desktop.loaders.registry import open_survey
from sni_desktop.loaders.units import decimals, is_percent, number

if TYPE_CHECKING:
    from pathlib import Path

    from sni_desktop.core.survey import Study

SAY = Speaker().say
HERE = Text("here")


def cube(unit: str = "EUR") -> Cube:
    """Return income of two countries in three years, one of them with a break."""
    made = Cube("income", [Dimension("unit"), Dimension("geo"), Dimension("time")], title=plain("Income"))
    made.declare(0, "EUR", Code(plain("Euro per head")))
    made.declare(0, "PC", Code(plain("%")))
    for country, figures in (("BE", "31.5 32 33.25"), ("FR", "30 31 32")):
        for year, text in zip(("2020", "2021", "2022"), figures.split(), strict=True):
            made.add([unit, country, year], Decimal(text), "p" if year == "2022" else "")
    return made


def study(path: Path, *cubes: Cube) -> Study:
    return cube_study.study(path / "income.json", cubes or [cube()], FileForm("json-stat"), Progress())


# Numbers that are no shares


def test_numbers_are_drawn_on_an_axis_of_their_own_and_never_as_shares(tmp_path: Path) -> None:
    income = study(tmp_path)
    question = income.questions[0]
    assert best_chart(income, question) == "waves"
    fitting = [chart.id for chart in CHARTS if chart.fits(income, question)]
    assert fitting == ["waves"]
    figure = draw(analyse(income, Query(income.id, question.id, "waves")))
    assert "numbers, no shares: Euro per head" in SAY(figure.subtitle)
    ticks = [SAY(tick.text) for tick in figure.y.ticks]
    assert not any("%" in tick for tick in ticks)
    assert float(ticks[0]) >= 29


def test_the_table_gives_each_number_with_its_unit(tmp_path: Path) -> None:
    income = study(tmp_path)
    table = tabulate(analyse(income, Query(income.id, income.questions[0].id, "waves")))
    headings = [SAY(column.heading) for column in table.columns]
    assert headings == ["Answer", "Wave", "Figure", "Unit", "Published as", "Source"]
    assert [SAY(cell.text) for cell in table.rows[0]][:5] == [
        "BE",
        "2020",
        "31.5",
        "Euro per head",
        "number, no share",
    ]


def test_the_data_table_has_them_too(tmp_path: Path) -> None:
    table = tabulate_figures(study(tmp_path))
    headings = [SAY(column.heading) for column in table.columns]
    row = dict(zip(headings, (SAY(cell.text) for cell in table.rows[2]), strict=True))
    assert (row["Figure"], row["Unit"], row["Remark"]) == ("33.25", "Euro per head", "provisional")


def test_a_number_is_explained_without_a_share(tmp_path: Path) -> None:
    income = study(tmp_path)
    result = analyse(income, Query(income.id, income.questions[0].id, "waves"))
    lines = [SAY(line) for section in of_cell(result, result.rows[0], 2) for line in section.lines]
    assert "Printed as 33.25" in lines
    assert any("no share" in line for line in lines)
    assert not any("%" in line for line in lines)


def test_results_have_the_number_and_its_unit(tmp_path: Path) -> None:
    income = study(tmp_path)
    (first, *_others) = records(income, income.questions[0], Query(income.id, "", ""))
    row = first["rows"][0]
    assert (row["value"], row["unit"], row["printed"]) == (31.5, "Euro per head", "31.5")
    assert (row["share"], row["evidence"]) == (None, "number")
    assert first["changes"] == []
    assert ",number," in as_csv([first])


def test_a_number_is_typed_as_it_is_read() -> None:
    assert read("number 103.25", HERE) == Plain(103.25, 2)
    assert read("nombre 1450,5", HERE) == Plain(1450.5, 1)


@given(st.integers(-(10**9), 10**9), st.integers(0, 4), st.sampled_from(["en", "fr", "nl", "de"]))
def test_written_numbers_read_back(units: int, places: int, code: str) -> None:
    value = Plain(float(Decimal(units).scaleb(-places)), places)
    assert read(write(value, code), HERE) == value


def test_a_number_may_be_typed_into_a_table_of_figures(tmp_path: Path) -> None:
    path = tmp_path / "typed.csv"
    path.write_text("Wave,Question,Answer,Value\n2020,Prices,All,number 103.2\n", "utf-8")
    (figure,) = open_survey(path, Progress()).published
    assert isinstance(figure, PublishedNumber)
    assert (figure.value, figure.decimals) == (103.2, 1)


def test_a_figure_has_its_value_to_type(tmp_path: Path) -> None:
    figure = study(tmp_path).published[0]
    assert isinstance(figure, PublishedNumber)
    assert value_of(figure) == Plain(31.5, 1)


# The study


def test_percent_units_make_shares_as_printed(tmp_path: Path) -> None:
    income = study(tmp_path, cube("PC"))
    assert [SAY(cell.text) for cell in tabulate_figures(income).rows[1]][3] == "32%"


def test_without_a_time_there_is_one_wave(tmp_path: Path) -> None:
    made = Cube("x", [Dimension("kind"), Dimension("item")])
    made.add(["a", "one"], Decimal(1))
    made.add(["a", "two"], Decimal(2))
    found = study(tmp_path, made)
    assert len(found.waves) == 1
    assert [option.code for option in found.questions[0].options] == ["one", "two"]


def test_time_alone_makes_one_answer(tmp_path: Path) -> None:
    made = Cube("x", [Dimension("time")])
    made.add(["2020"], Decimal(1))
    made.add(["2021"], Decimal(2))
    found = study(tmp_path, made)
    assert len(found.questions[0].options) == 1
    assert [figure.wave for figure in found.published] == ["2020", "2021"]


def test_too_many_answers_ask_for_fewer(tmp_path: Path) -> None:
    made = Cube("x", [Dimension("geo"), Dimension("time")])
    for place in range(1_200):
        made.add([f"R{place}", "2020"], Decimal(1))
    with pytest.raises(UserError) as caught:
        study(tmp_path, made)
    assert "more than 1,000 values" in SAY(caught.value.sentence)
    assert "Choose fewer" in SAY(caught.value.hint)


# Small languages


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("b", ("b",)),
        ("bu", ("b", "u")),
        ("|C", ("C",)),
        (":", ()),
        (": c", ("c",)),
        ("A", ()),
        ("", ()),
        ("not seen", ("not", "seen")),
    ],
)
def test_remarks_are_taken_apart(text: str, found: tuple[str, ...]) -> None:
    assert flags.split(text) == found


def test_remarks_are_told_in_every_language() -> None:
    label = flags.caveat(("e", "x"), {"x": Label({"en": "odd"})})
    assert label.in_language("nl") == "geraamd; odd"


@pytest.mark.parametrize(
    ("text", "value", "places"),
    [("8.20", "8.20", 2), ("12,4", "12.4", 1), ("-3", "-3", 0), ("1e3", "1E+3", 0), (".5", "0.5", 1)],
)
def test_numbers_keep_the_decimals_they_are_written_with(text: str, value: str, places: int) -> None:
    found = number(text)
    assert found is not None
    assert (str(found), decimals(found)) == (value, places)


@pytest.mark.parametrize("text", ["", ":", "n.a.", "1 000", "1e999", "NaN", "٣", "1.2.3", "--1"])
def test_other_texts_are_no_numbers(text: str) -> None:
    assert number(text) is None


@pytest.mark.parametrize(
    ("code", "name", "share"),
    [
        ("PC_ENT", "Percentage of enterprises", True),
        ("PC", "", True),
        ("X", "Pourcentage d’entreprises", True),
        ("X", "in %", True),
        ("PCH_PRE", "Percentage change on previous period", False),
        ("PC", "Percentage points", False),
        ("EUR_HAB", "Euro per inhabitant", False),
        ("I15", "Index, 2015=100", False),
    ],
)
def test_units_in_percent_are_told_from_others(code: str, name: str, share: bool) -> None:
    assert is_percent(code, [name]) is share


@pytest.mark.parametrize("text", ["", "2014-13", "2014-Q5", "2014-02-31", "14", "Total", "2014-W60", "9999"])
def test_other_codes_are_no_periods(text: str) -> None:
    assert period(text) is None


@given(st.text(max_size=12))
def test_any_text_is_a_period_or_none(text: str) -> None:
    found = period(text)
    assert found is None or found.date.startswith(str(found.first.year)[:2])

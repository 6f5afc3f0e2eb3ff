"""Recognition: what kind of question each column is, and what the user may correct."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sni_desktop.analysis.answering import lists_of
from sni_desktop.core.errors import UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import Comparable, Kind, Ticks
from sni_desktop.core.text import Speaker
from sni_desktop.loaders import delimited
from sni_desktop.loaders.columns import identifiers, numbers
from sni_desktop.loaders.corrections import with_kind
from sni_desktop.loaders.respondents import wave_candidates, with_wave_column
from sni_desktop.loaders.scales import scale_places
from sni_desktop.loaders.wave_words import wave_header
from sni_desktop.loaders.words import is_id_header, normal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from sni_desktop.core.survey import Question, Study

    Read = Callable[..., Study]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Read columns, given as header and cells."""

    def study(*columns: tuple[str, Sequence[str]]) -> Study:
        path = tmp_path / "survey.tsv"
        rows = zip(*([header, *cells] for header, cells in columns), strict=True)
        path.write_text("\n".join(map("\t".join, rows)) + "\n", encoding="utf-8")
        return delimited.load(path, Progress())

    return study


def codes(question: Question) -> list[str]:
    return [option.code for option in question.options]


def said(study: Study) -> list[str]:
    return [Speaker().say(assumption) for assumption in study.assumptions]


def only(study: Study) -> Question:
    (question,) = study.questions
    return question


# -- One column ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answers", "kind"),
    [
        (["yes", "no", "no"], Kind.SINGLE),
        (["0", "1", "1", "0"], Kind.SINGLE),
        (["1", "2", "2"], Kind.SINGLE),
        (["1", "2", "3"], Kind.SINGLE),
        (["1", "2", "3", "4"], Kind.SCALE),
        (["5", "4", "3", "2", "1"], Kind.SCALE),
        (["1", "2", "3", "4", "5", "Don't know"], Kind.SCALE),
        (["1 - Not at all", "2", "3", "4", "5 - Very much"], Kind.SCALE),
        (["1", "2", "3", "4", "8"], Kind.SINGLE),
        ([str(point) for point in range(11)], Kind.SCALE),
        ([str(age) for age in range(18, 40)] * 2, Kind.NUMBER),
        (["0.5", "1.25", "3"], Kind.NUMBER),
        (["37%", "40%", "12.5%"], Kind.NUMBER),
        (["37%", "40%", "about 12%"], Kind.SINGLE),
        (["0475", "0476", "0477"], Kind.SINGLE),
        ([f"I think that number {number} is fine" for number in range(30)], Kind.TEXT),
        (["", "", ""], Kind.TEXT),
    ],
)
def test_the_kind_of_one_column(read: Read, answers: list[str], kind: Kind) -> None:
    study = read(("group", ["a"] * len(answers)), ("q", answers))
    if any(answers):
        assert study.question("q").kind is kind
    else:
        assert study.answers.n == len(answers)
        assert study.question("q").kind is Kind.TEXT


def test_identifiers(read: Read) -> None:
    n = 20
    study = read(
        ("rownames", [f"1978.{number}" for number in range(1, n + 1)]),
        ("serial", [str(7 * number) for number in range(n)]),
        ("age", [str(number * 37 % 80) for number in range(n)]),
    )
    assert [question.kind for question in study.questions] == [Kind.ID, Kind.ID, Kind.NUMBER]
    assert len(study.answers.cells[0].values) == n
    assert "rownames" not in study.answers.by_question


@pytest.mark.parametrize(
    "header", ["id", "_uuid", "RespondentID", "Respons ID", "idno", "N° id", "Response ID"]
)
def test_headers_of_identifiers(header: str) -> None:
    assert is_id_header(header)


def test_no_header_of_a_question_is_one_of_an_identifier() -> None:
    assert not any(map(is_id_header, ["age", "q1", "Do you have an idea?", "weight", "Valid"]))


@pytest.mark.parametrize(
    ("low_to_high", "outside"),
    [
        (
            ["Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"],
            "Don’t know",
        ),
        (
            ["Pas du tout d’accord", "Plutôt pas d’accord", "Plutôt d’accord", "Tout à fait d’accord"],
            "Ne sait pas",
        ),
        (
            [
                "Helemaal mee oneens",
                "mee oneens",
                "noch mee eens, noch mee oneens",
                "mee eens",
                "Helemaal mee eens",
            ],
            "weet niet",
        ),
        (["Helemaal niet akkoord", "Niet akkoord", "Neutraal", "Akkoord", "Helemaal akkoord"], "geen mening"),
        (["Very dissatisfied", "Dissatisfied", "Neutral", "Satisfied", "Very satisfied"], "No opinion"),
        (
            ["Très insatisfait(e)", "Insatisfait(e)", "Ni satisfait(e) ni insatisfait(e)", "Satisfait(e)"],
            "Sans opinion",
        ),
        (["zeer ontevreden", "eerder ontevreden", "eerder tevreden", "zeer tevreden"], "Geen mening"),
        (["Not at all important", "Not very important", "Fairly important", "Very important"], "Not sure"),
        (["Pas du tout important", "Peu important", "Assez important", "Très important"], "Sans avis"),
        (["Very unlikely", "Somewhat unlikely", "Somewhat likely", "Very likely"], "Refused"),
        (["Never", "Rarely", "Sometimes", "Often", "Always"], "No answer"),
        (["Jamais", "Rarement", "Parfois", "Souvent", "Toujours"], "NSP"),
        (["nooit", "zelden", "soms", "vaak", "altijd"], "n.v.t."),
    ],
)
def test_scales_in_words(read: Read, low_to_high: list[str], outside: str) -> None:
    answers = [outside, *sorted(low_to_high), *low_to_high]
    question = only(read(("q", answers)))
    assert question.kind is Kind.SCALE
    assert codes(question) == [*low_to_high, outside]
    assert [option.score for option in question.options] == [*range(1, len(low_to_high) + 1), None]
    assert [option.outside for option in question.options] == [False] * len(low_to_high) + [True]


@pytest.mark.parametrize(
    "texts",
    [
        ["red", "green", "blue"],
        ["agree", "disagree"],
        ["very big", "very red", "big"],
        ["yes", "no", "neutral"],
    ],
)
def test_other_words_are_no_scale(texts: list[str]) -> None:
    assert scale_places([normal(text) for text in texts]) is None


@pytest.mark.parametrize(
    "ordered",
    [
        ["18-29", "30-44", "45-59", "60+"],
        ["<12 yrs", "12 yrs", "13-15 yrs", ">16 yrs"],
        ["0", "1", "2", "3", "10"],
        ["$0 to $9,999", "$10,000 to $24,999", "$200,000 and up", "Prefer not to answer"],
        ["Moins de 10 personnes", "10-49", "50-249", "250 et plus", "Ne sait pas"],
        ["10 or younger", "11", "12", "21 or older"],
    ],
)
def test_numbers_and_ranges_are_in_order(read: Read, ordered: list[str]) -> None:
    answers = [ordered[-1]] * 3 + ordered[::-1]
    assert codes(only(read(("q", answers)))) == ordered


def test_other_options_are_ordered_by_frequency(read: Read) -> None:
    answers = ["Other (please specify)"] * 9 + ["No opinion"] * 8 + ["Bus"] * 2 + ["Car"] * 3 + ["Air"] * 2
    question = only(read(("q", answers)))
    assert codes(question) == ["Car", "Air", "Bus", "Other (please specify)", "No opinion"]


def test_the_codes_are_the_places_of_the_options(read: Read) -> None:
    study = read(("q", ["b", "a", "", " b ", "b"]), ("r", ["x"] * 5))
    assert codes(study.question("q")) == ["b", "a"]
    assert study.answers.by_question["q"].codes.tolist() == [1, 2, 0, 1, 1]
    assert study.answers.by_question["q"].codes.dtype == np.uint8


# -- Numbers -------------------------------------------------------------------------------------------


@given(st.lists(st.decimals(-(10**6), 10**6, places=2), min_size=1))
def test_decimal_commas_read_like_points(values: list) -> None:
    texts = [str(value) for value in values]
    with_point = numbers(texts)
    with_comma = numbers([text.replace(".", ",") for text in texts])
    assert with_point is not None
    assert with_comma is not None
    assert with_comma.values == with_point.values == tuple(map(float, values))
    assert with_comma.decimal_comma


@pytest.mark.parametrize(
    ("texts", "values"),
    [
        (["0,435", "1,250"], (0.435, 1.25)),
        (["−3", "+4", "1e3", ".5"], (-3, 4, 1000, 0.5)),
        (["37 %", "5%"], (37, 5)),
        (["1,250", "2,500"], None),
        (["1,250.5", "2"], None),
        (["1.5", "1,5"], None),
        (["12", "n/a"], None),
        (["1e999"], None),
        (["nan"], None),
        ([], None),
    ],
)
def test_what_is_a_number(texts: list[str], values: tuple[float, ...] | None) -> None:
    read = numbers(texts)
    assert (read and read.values) == values


def test_the_decimal_comma_is_noted(read: Read) -> None:
    study = read(("poids", ["0,435", "1,5", "", "2"]), ("q", ["a", "b", "a", "b"]))
    values = study.answers.by_question["poids"].values
    assert values.tolist()[:2] == [0.435, 1.5]
    assert math.isnan(values[2])
    assert "A comma is read as the decimal mark in poids." in said(study)


# -- Tick boxes and grids ------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["Which? [{}]", "Which? - {}", "Which?: {}", "Which?/{}"])
@pytest.mark.parametrize(
    ("yes", "no"),
    [("1", "0"), ("Yes", "No"), ("oui", "non"), ("TRUE", "FALSE"), ("Selected", "Not selected")],
)
def test_tick_boxes(read: Read, form: str, yes: str, no: str) -> None:
    study = read(
        ("age", ["30", "40", "50", "60"]),
        (form.format("Radio"), [yes, no, "", no]),
        (form.format("Web"), [yes, yes, "", no]),
        (form.format("TV"), [no, no, "", no]),
        ("city", ["A", "B", "A", "B"]),
    )
    question = study.questions[1]
    assert (question.kind, question.label.texts[""], codes(question)) == (
        *(Kind.MULTIPLE, "Which?", ["Radio", "Web", "TV"]),
    )
    answers = study.answers.by_question[question.id]
    assert isinstance(answers, Ticks)
    assert answers.chosen.astype(int).tolist() == [[1, 1, 0], [0, 1, 0], [0, 0, 0], [0, 0, 0]]
    assert answers.answered.tolist() == [True, True, False, True]
    assert len(study.questions) == 3


def test_numbered_tick_boxes(read: Read) -> None:
    study = read(("Q5_1", ["1", "0"]), ("Q5_2", ["0", "1"]), ("Q6", ["a", "b"]))
    assert study.question("Q5").kind is Kind.MULTIPLE
    assert codes(study.question("Q5")) == ["Q5_1", "Q5_2"]


def test_boxes_that_repeat_their_option(read: Read) -> None:
    study = read(
        ("Which? - Radio", ["Radio", "", "", "Radio"]),
        ("Which? - Web", ["Web", "", "Web", ""]),
        ("Which? - Other (please specify)", ["", "", "Newspapers at work", "My neighbour"]),
    )
    question, other = study.questions
    assert codes(question) == ["Radio", "Web", "Other (please specify)"]
    answers = study.answers.by_question[question.id]
    assert answers.answered.tolist() == [True, False, True, True]
    assert answers.chosen[:, 2].tolist() == [False, False, True, True]
    # What they wrote can still be read.
    assert other.kind is not Kind.MULTIPLE
    assert other.columns == ("Which? - Other (please specify)",)


def test_boxes_under_one_header(read: Read) -> None:
    study = read(
        ("Which?", ["Radio", "", "Radio"]),
        ("", ["Web", "Web", ""]),
        ("", ["", "TV", ""]),
        ("age", ["1", "2", "2"]),
    )
    assert codes(study.questions[0]) == ["Radio", "Web", "TV"]
    assert study.question("age").kind is Kind.SINGLE


def test_boxes_marked_with_an_x(read: Read) -> None:
    study = read(("Which? [Radio]", ["x", "", "X"]), ("Which? [Web]", ["", "", "x"]))
    question = only(study)
    assert (question.kind, codes(question)) == (Kind.MULTIPLE, ["Radio", "Web"])
    assert study.answers.by_question[question.id].chosen.sum() == 3


def test_boxes_not_shown_are_noted(read: Read) -> None:
    study = read(("q_1", ["Radio", "Not selected", "NA"]), ("q_2", ["Not selected", "Not selected", "NA"]))
    answers = study.answers.by_question["q"]
    assert answers.answered.tolist() == [True, True, False]
    assert "NA beside tick boxes is read as: the question was not asked." in said(study)


def test_who_was_not_asked_is_told_from_who_did_not_answer(read: Read) -> None:
    study = read(
        ("q_1", ["Radio", "Not selected", "NA", ""]),
        ("q_2", ["Not selected", "Not selected", "NA", ""]),
        ("age", ["31", "42", "53", "64"]),
    )
    answers = study.answers.by_question["q"]
    assert (answers.answered.tolist(), answers.not_asked.tolist()) == (
        [True, True, False, False],
        [False, False, True, False],
    )
    assert answers.shown is None  # everybody who answered saw both boxes
    without = read(("Which? [Radio]", ["yes", "", "no"]), ("Which? [Web]", ["no", "", "no"]))
    assert without.answers.by_question[only(without).id].not_asked is None


def test_a_box_that_some_never_saw_is_known(read: Read) -> None:
    """The second wave has a box more."""
    study = read(
        ("wave", ["1", "1", "2", "2"]),
        ("Which? [Radio]", ["yes", "no", "no", "no"]),
        ("Which? [Web]", ["no", "no", "yes", "no"]),
        ("Which? [TV]", ["", "", "no", "no"]),
    )
    answers = study.answers.by_question[only(study).id]
    assert answers.shown[:, 2].tolist() == [False, False, True, True]
    assert answers.shown[:, :2].all()
    assert lists_of(study, only(study)) == (frozenset({0, 1}), frozenset({0, 1, 2}))


def test_boxes_that_are_ticked_or_blank_are_kept_once(read: Read) -> None:
    study = read(("Which? [Radio]", ["x", "", "X"]), ("Which? [Web]", ["", "", "x"]))
    answers = study.answers.by_question[only(study).id]
    assert answers.shown is answers.chosen


def test_constants_are_no_boxes(read: Read) -> None:
    study = read(("home - country", ["BE", "", "BE"]), ("home - region", ["BE", "BE", ""]))
    assert [question.kind for question in study.questions] == [Kind.SINGLE, Kind.SINGLE]


def test_a_grid_is_one_battery_with_one_scale(read: Read) -> None:
    study = read(
        ("How important? [Price]", ["1", "2", "3", "4", "5"]),
        ("How important? [Speed]", ["2", "2", "3", "4", "Don't know"]),
        ("Another?", ["1", "2", "3", "4", "5"]),
    )
    price, speed, other = study.questions
    assert price.battery == speed.battery != ""
    assert price.battery_label.texts[""] == "How important?"
    assert (price.label.texts[""], price.text.texts[""]) == ("Price", "How important? [Price]")
    assert codes(price) == codes(speed) == ["1", "2", "3", "4", "5", "Don't know"]
    assert study.answers.by_question[speed.id].codes.tolist() == [2, 2, 3, 4, 6]
    assert other.battery == ""


def test_neighbouring_scales_are_a_battery(read: Read) -> None:
    answers = ["Never", "Rarely", "Often"]
    study = read(("Radio", answers), ("Web", answers[::-1]), ("x", ["a", "b", "a"]), ("Late", answers))
    assert [bool(question.battery) for question in study.questions] == [True, True, False, False]
    assert not study.questions[0].battery_label


# -- Names ---------------------------------------------------------------------------------------------


@given(st.lists(st.text(max_size=60)))
def test_identifiers_are_unique(headers: list[str]) -> None:
    names = identifiers(headers)
    assert len(set(names)) == len(headers)
    assert all(names)


def test_html_leaves_the_label_but_not_the_cells(read: Read) -> None:
    study = read(("Do you <b>like</b>&nbsp;it?<br>", ["a", "b"]), ("vocab", ["x", "x"]))
    assert [(question.id, question.label.texts[""]) for question in study.questions] == [
        ("do_you_like_it", "Do you like it?"),
        ("vocab", "vocab"),
    ]
    assert study.answers.cells[0].name == "Do you <b>like</b>&nbsp;it?<br>"


# -- Waves ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "values"),
    [
        ("Wave", ["Wave 2", "Wave 10"]),
        ("VAGUE", ["1", "2", "10"]),
        ("Meting", ["voor", "erna"][::-1]),
        ("survey_year", ["1978", "2004"]),
        ("Année", ["1999", "2020"]),
        ("essround", ["5", "10"]),
        ("year", ["2020-05", "2020-11"]),
        ("jaar", ["2020-05-01", "2020-05-11"]),
    ],
)
def test_the_wave_column_is_recognised(read: Read, header: str, values: list[str]) -> None:
    study = read(("q", ["a", "b"] * len(values)), (header, [*values[::-1], *values]))
    assert [(wave.id, wave.label.texts[""], wave.n) for wave in study.waves] == [(v, v, 2) for v in values]
    assert study.answers.wave.tolist() == [*reversed(range(len(values))), *range(len(values))]
    assert study.answers.wave_column == header
    assert [question.id for question in study.questions] == ["q"]
    assert f"The waves are the values of the column “{header}”." in said(study)


@pytest.mark.parametrize(
    ("header", "values"),
    [
        ("Golf", ["yes", "no", "yes", "no"]),
        ("Year of birth", ["1978", "1980", "1978", "1990"]),
        ("Année de naissance", ["1978", "1980", "1978", "1990"]),
        ("year", ["1", "2", "3", "1"]),
        ("background", ["a", "b", "a", "b"]),
        ("wave", ["1", "1", "1", "1"]),
        ("wave", ["1", "", "2", "2"]),
        ("Yearly income", ["1000", "2000", "1000", "1500"]),
        ("Do you play golf?", ["often", "never", "often", "often"]),
    ],
)
def test_other_columns_are_no_waves(read: Read, header: str, values: list[str]) -> None:
    study = read((header, values), ("q", ["a", "b", "a", "b"]))
    assert [(wave.id, wave.n) for wave in study.waves] == [("all", 4)]
    assert study.waves[0].label.in_language("nl") == "Alle respondenten"


def test_years_date_the_waves(read: Read) -> None:
    study = read(("year", ["1978", "2004", "1978"]), ("q", ["a", "b", "a"]))
    assert [wave.date for wave in study.waves] == ["1978", "2004"]


def test_year_ranks_below_wave(read: Read) -> None:
    study = read(("year", ["1978", "2004"] * 2), ("wave", ["A", "A", "B", "B"]), ("q", ["a", "b"] * 2))
    assert study.answers.wave_column == "wave"
    assert wave_header("wave").rank < wave_header("year").rank


def test_another_column_can_hold_the_waves(read: Read) -> None:
    study = read(
        ("region", ["N", "S", "N", ""] * 5), ("year", ["1978", "2004"] * 10), ("q", ["a", "b", "b", "b"] * 5)
    )
    assert wave_candidates(study) == ("year", "q")
    changed = with_wave_column(study, "q")
    assert [(wave.id, wave.n) for wave in changed.waves] == [("a", 5), ("b", 15)]
    assert [question.id for question in changed.questions] == ["region", "year"]
    assert set(changed.answers.by_question) == {"region", "year"}
    assert "The waves are the values of the column “q”." in said(changed)
    assert "The waves are the values of the column “year”." not in said(changed)
    back = with_wave_column(changed, "year")
    assert [question.id for question in back.questions] == ["region", "q"]
    assert back.waves == study.waves
    assert said(back) == said(study)


def test_no_column_can_hold_the_waves(read: Read) -> None:
    study = with_wave_column(read(("year", ["1978", "2004"] * 2), ("q", ["a", "b"] * 2)), None)
    assert [(wave.id, wave.n) for wave in study.waves] == [("all", 4)]
    assert [question.id for question in study.questions] == ["year", "q"]
    assert study.answers.wave_column == ""


def test_respondents_without_a_wave_are_not_lost(read: Read) -> None:
    study = with_wave_column(read(("region", ["N", "S", "N", ""]), ("q", ["a", "b"] * 2)), "region")
    assert [(wave.id, wave.n) for wave in study.waves] == [("unknown", 1), ("N", 2), ("S", 1)]
    assert study.answers.wave.tolist() == [1, 2, 1, 0]
    assert "1 respondent without a value for the wave form a wave of their own." in said(study)
    assert study.compare("q", "unknown", "N").state is Comparable.NO


def test_a_few_blanks_do_not_hide_the_column_of_waves(read: Read) -> None:
    study = read(("Vague", ["2010", *["2010"] * 30, *["2011"] * 30, ""]), ("q", ["a", "b"] * 31))
    assert [(wave.id, wave.n) for wave in study.waves] == [("unknown", 1), ("2010", 31), ("2011", 30)]


def test_too_many_waves(read: Read) -> None:
    study = read(("q", [f"answer {number}" for number in range(70)]), ("r", ["a"] * 70))
    with pytest.raises(UserError):
        with_wave_column(study, "q")
    with pytest.raises(KeyError):
        with_wave_column(study, "none")


# -- Kinds that the user chooses -----------------------------------------------------------------------


def test_a_scale_can_become_a_choice_and_back(read: Read) -> None:
    study = read(("q", ["1", "2", "3", "4"]), ("r", ["4", "3", "2", "1"]))
    assert study.question("q").battery
    changed = with_kind(study, "q", Kind.SINGLE)
    assert (changed.question("q").kind, changed.question("q").battery) == (Kind.SINGLE, "")
    assert changed.answers.by_question["q"].codes.tolist() == [1, 2, 3, 4]
    assert with_kind(changed, "q", Kind.SCALE).question("q").options == study.question("q").options
    assert with_kind(study, "q", Kind.SCALE) is study


def test_an_identifier_has_no_answers(read: Read) -> None:
    study = with_kind(read(("q", ["a", "b"]), ("r", ["a", "a"])), "q", Kind.ID)
    assert set(study.answers.by_question) == {"r"}


def test_answers_that_are_no_numbers_are_noted(read: Read) -> None:
    study = with_kind(read(("q", ["1", "2", "many", ""]), ("r", ["a"] * 4)), "q", Kind.NUMBER)
    np.testing.assert_equal(study.answers.by_question["q"].values, [1, 2, np.nan, np.nan])
    assert "1 answer to “q” that are no numbers are left out." in said(study)


def test_words_become_a_scale_in_their_order(read: Read) -> None:
    study = with_kind(read(("q", ["low", "high", "low", "no answer"]), ("r", ["a"] * 4)), "q", Kind.SCALE)
    assert [(option.code, option.score) for option in study.question("q").options] == [
        *(("low", 1), ("high", 2), ("no answer", None)),
    ]


def test_what_cannot_be(read: Read) -> None:
    study = read(("q - a", ["1", "0"]), ("q - b", ["0", "1"]), ("r", ["a", "a"]))
    with pytest.raises(ValueError, match="not one column"):
        with_kind(study, study.questions[0].id, Kind.SINGLE)
    with pytest.raises(UserError, match="one answer each"):
        with_kind(study, "r", Kind.MULTIPLE)

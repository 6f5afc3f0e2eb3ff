"""Studies in the files of other programs: values, labels, missing codes and sets are all there."""

from __future__ import annotations

import csv
import io
import json
import math
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from export.strategies import WORDS, same_study, studies
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from studies import amounts, built_in, choices, multiple, respondents, single, ticks

from sni_desktop.core.errors import UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import Kind, Option, Question
from sni_desktop.core.text import Label, Speaker, plain
from sni_desktop.export.flat import as_texts, flat, label_of, labels
from sni_desktop.export.inspection import inspection
from sni_desktop.export.parquet import save_parquet
from sni_desktop.export.sav import save_sav, spss_names
from sni_desktop.export.spreadsheets import save_csv, save_workbook
from sni_desktop.export.tables import save_package
from sni_desktop.loaders.own_codebook import codebook_in, codebook_path
from sni_desktop.loaders.registry import open_survey

if TYPE_CHECKING:
    from pathlib import Path

    from sni_desktop.core.survey import Study
    from sni_desktop.export.flat import Flat

ENGLISH = Speaker()
some = settings(max_examples=40, suppress_health_check=list(HealthCheck))

HEALTH = Option("9", Label({"en": "Refused", "fr": "Refus"}))
UNSURE = Option("8", plain("Don't know"))


def with_missing(study: Study, question: str, codes: list[int], *missing: Option) -> Study:
    assert study.answers is not None
    questions = tuple(
        replace(each, missing=missing) if each.id == question else each for each in study.questions
    )
    given = {**study.answers.missing, question: np.array(codes, np.uint8)}
    return replace(study, questions=questions, answers=replace(study.answers, missing=given))


def small() -> Study:
    """Four respondents in two waves: a choice, a number with missing codes, and tick boxes."""
    numbered = replace(
        single(question="sex"), options=(Option("1", plain("Woman")), Option("2", plain("Man")))
    )
    study = respondents(
        [2, 2],
        (numbered, choices([1, 1], [1, 0, 1])),
        (Question("age", plain("Age"), Kind.NUMBER), amounts(30, math.nan, 41.5, math.nan)),
        (multiple("Bread", "Rolls", question="bought"), ticks((1, "10"), (1, ""), (1, "01"), (1, "11"))),
    )
    return with_missing(study, "age", [0, 1, 0, 2], UNSURE, HEALTH)


def test_a_scale_keeps_its_scores_in_parquet(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("trust,mood\n" + "".join(f"{n % 11},{'ab'[n % 2]}\n" for n in range(99)))
    study = open_survey(tmp_path / "a.csv", Progress())
    assert study.question("trust").options[0].score == 0.0
    save_parquet(tmp_path / "a.parquet", study, Progress())
    again = open_survey(tmp_path / "a.parquet", Progress())
    assert again.question("trust").options == study.question("trust").options


def json_like() -> st.SearchStrategy[Any]:
    """Return what a codebook may look like, with names that mean something in one."""
    names = st.sampled_from(
        ["label", "codes", "missing", "kind", "question", "question_label", "box", "a", ""]
    )
    leaf = (
        st.none()
        | st.booleans()
        | st.integers()
        | st.text(max_size=3)
        | st.sampled_from(["single", "multiple"])
    )
    return st.recursive(
        leaf,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=6),
        max_leaves=20,
    )


def texts_of(column: Flat) -> list[str]:
    texts, codes = as_texts(column)
    return [texts[code] for code in codes.tolist()]


# SPSS


def read_sav(path: Path) -> tuple[Any, Any]:
    import pyreadstat

    return pyreadstat.read_sav(path, user_missing=True)


def test_spss_has_values_labels_missing_codes_and_sets(tmp_path: Path) -> None:
    save_sav(tmp_path / "a.sav", small(), Progress())
    frame, meta = read_sav(tmp_path / "a.sav")
    assert frame["sex"].fillna(-1).tolist() == [-1, 1, -1, 2]
    assert frame["age"].tolist() == [30, 8, 41.5, 9]
    assert meta.variable_value_labels["sex"] == {1: "Woman", 2: "Man"}
    assert meta.variable_value_labels["age"] == {8: "Don't know", 9: "Refused"}
    assert meta.missing_ranges == {"age": [{"lo": 8, "hi": 8}, {"lo": 9, "hi": 9}]}
    assert meta.column_names_to_labels["bought_2"] == "Question: Rolls"
    assert meta.mr_sets == {
        "bought": {
            "type": "D",
            "is_dichotomy": True,
            "counted_value": 1,
            "label": "Question",
            "variable_list": ["bought_1", "bought_2"],
        }
    }
    assert frame["bought_1"].fillna(-1).tolist() == [1, -1, 0, 1]
    assert meta.variable_value_labels["wave"] == {1: "Wave 1", 2: "Wave 2"}


def test_a_label_of_no_number_stays_where_it_was(tmp_path: Path) -> None:
    study = with_missing(small(), "age", [0, 1, 0, 2], Option(".", plain("No answer")), HEALTH)
    save_sav(tmp_path / "a.sav", study, Progress())
    frame, meta = read_sav(tmp_path / "a.sav")
    assert frame["age"].fillna(-1).tolist() == [30, -1, 41.5, 9]
    assert meta.missing_ranges == {"age": [{"lo": 9, "hi": 9}]}
    found = open_survey(tmp_path / "a.sav", Progress())
    named = [(option.code, Speaker().say(option.label)) for option in found.question("age").missing]
    assert sorted(named) == [(".", "No answer"), ("9", "Refused")]
    assert found.answers is not None
    assert np.count_nonzero(found.answers.missing["age"]) == 2


def test_spss_labels_are_in_the_chosen_language(tmp_path: Path) -> None:
    save_sav(tmp_path / "a.sav", small(), Progress(), "fr")
    assert read_sav(tmp_path / "a.sav")[1].variable_value_labels["age"][9] == "Refus"


@some
@given(studies())
def test_any_study_comes_back_from_spss(tmp_path_factory: pytest.TempPathFactory, study: Study) -> None:
    columns = flat(study)
    if not columns:
        return
    path = tmp_path_factory.mktemp("sav") / "a.sav"
    save_sav(path, study, Progress())
    frame, meta = read_sav(path)
    assert len(frame.columns) == len(columns)
    for name, column in zip(frame.columns, columns, strict=True):
        values, known = frame[name].tolist(), meta.variable_value_labels.get(name, {})
        if column.amounts is None and not column.options:
            expected = [" ".join(text.replace("\0", "").split()) for text in texts_of(column)]
            assert [" ".join(value.replace("\0", "").split()) for value in values] == expected
            continue
        by_code = {**labels(column.options, "en"), **labels(column.missing, "en")}
        missing = meta.missing_ranges.get(name, [])
        gone = {option.code for option in column.missing}
        for value, text, amount in zip(values, texts_of(column), amounts_of(column), strict=True):
            if text in by_code and amount is None:
                label = " ".join(by_code[text].replace("\0", "").split()) or text
                if text == "." and text in gone:
                    assert math.isnan(value)
                    continue
                assert known[value] == label.encode()[:120].decode(errors="ignore").rstrip() or text
                is_missing = any(each["lo"] <= value <= each["hi"] for each in missing)
                assert is_missing == (text in gone)
            elif amount is None:
                assert math.isnan(value)
            else:
                assert value == amount
                assert not any(each["lo"] <= value <= each["hi"] for each in missing)
    sets = [question for question in study.questions if question.kind is Kind.MULTIPLE]
    assert len(meta.mr_sets) == len(sets)
    for found, question in zip(meta.mr_sets.values(), sets, strict=True):
        assert len(found["variable_list"]) == len(question.options)


def amounts_of(column: Flat) -> list[float | None]:
    """Return the amount of each respondent, None where there is none or a missing code."""
    if column.amounts is None:
        return [None] * len(column.codes)
    pairs = zip(column.codes.tolist(), column.amounts.tolist(), strict=True)
    return [None if code or math.isnan(amount) else amount for code, amount in pairs]


@given(st.lists(st.text(max_size=80), max_size=8))
def test_names_for_spss_are_different_and_valid(names: list[str]) -> None:
    found = spss_names(names)
    assert len({name.casefold() for name in found}) == len(names)
    for name in found:
        assert name[0].isalpha()
        assert not name.endswith((".", "_"))
        assert len(name.encode()) <= 64
    assert spss_names(["with", "With", "1st", "a b", "A_b", "Ü"]) == (
        "v_with",
        "v_With_2",
        "v_1st",
        "a_b",
        "A_b_2",
        "Ü",
    )


def test_many_missing_codes_that_spss_cannot_tell_get_new_numbers(tmp_path: Path) -> None:
    question = replace(
        single(question="q"), options=(Option("3", plain("Three")), Option("5", plain("Five")))
    )
    study = respondents([6], (question, choices([4, 1, 1])))
    named = tuple(Option(code, plain(f"Not {code}")) for code in ("2", "4", "6", ".a"))
    save_sav(tmp_path / "a.sav", with_missing(study, "q", [1, 2, 3, 4, 0, 0], *named), Progress())
    frame, meta = read_sav(tmp_path / "a.sav")
    known = meta.variable_value_labels["q"]
    assert [known[value] for value in frame["q"]] == ["Not 2", "Not 4", "Not 6", "Not .a", "Three", "Five"]
    (missing,) = meta.missing_ranges["q"]
    assert [missing["lo"] <= value <= missing["hi"] for value in frame["q"]] == [True] * 4 + [False] * 2


@pytest.mark.parametrize("write", [save_sav, save_parquet])
def test_published_figures_are_no_respondents(tmp_path: Path, write: Any) -> None:
    with pytest.raises(UserError, match="published figures"):
        write(tmp_path / "a", built_in("sni-social-media"), Progress())
    assert list(tmp_path.iterdir()) == []


# CSV and Parquet


def rows_of(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


@some
@given(studies())
def test_any_study_comes_back_from_csv(tmp_path_factory: pytest.TempPathFactory, study: Study) -> None:
    path = tmp_path_factory.mktemp("csv") / "a.csv"
    save_csv(path, study, Progress(), ENGLISH)
    columns = flat(study)
    header, *rows = rows_of(path) or [[]]
    assert [text.removeprefix("'") for text in header] == [
        column.name.removeprefix("'") for column in columns
    ]
    for place, column in enumerate(columns):
        for cell, text in zip([row[place] for row in rows], texts_of(column), strict=True):
            assert cell in {text, f"'{text}"}
            assert not cell.startswith(("=", "@", "\t", "\r"))
            if cell.startswith(("+", "-")):
                float(cell)
    _header, *told = rows_of(codebook_path(path))
    assert len({row[0] for row in told}) == len(columns)


def test_a_csv_of_a_study_opens_with_the_same_counts(tmp_path: Path) -> None:
    save_csv(tmp_path / "a.csv", small(), Progress(), ENGLISH)
    assert (tmp_path / "a.csv").read_bytes().decode("utf-8-sig").splitlines() == [
        "wave,sex,age,bought_1,bought_2",
        "w1,,30,1,0",
        "w1,1,8,,",
        "w2,,41.5,0,1",
        "w2,2,9,1,1",
    ]
    told = (tmp_path / "a-codebook.csv").read_bytes().decode("utf-8-sig")
    assert "sex,Question,,single,1,Woman,,,,,,,,\r\n" in told
    assert "age,Age,,number,9,Refused,yes,,,,,,,\r\n" in told
    assert "bought_2,Question: Rolls,,multiple,1,Yes,,,bought,Question,o2,Rolls,,\r\n" in told


@some
@given(studies())
def test_any_study_comes_back_from_parquet(tmp_path_factory: pytest.TempPathFactory, study: Study) -> None:
    import fastparquet

    columns = flat(study)
    if not columns:
        return
    path = tmp_path_factory.mktemp("parquet") / "a.parquet"
    save_parquet(path, study, Progress())
    with path.open("rb") as stream:
        file = fastparquet.ParquetFile(stream)
        frame = file.to_pandas()
    assert list(frame.columns) == [column.name for column in columns]
    told = json.loads(file.key_value_metadata["codebook"])
    for column in columns:
        assert told[column.name]["label"] == label_of(column, "en")
        assert told[column.name]["missing"] == labels(column.missing, "en")
        for value, text in zip(frame[column.name].tolist(), texts_of(column), strict=True):
            if isinstance(value, float):
                assert (math.isnan(value) and not text) or value == float(text)
            else:
                assert (value or "") == text


def write_csv(path: Path, study: Study, progress: Progress) -> None:
    save_csv(path, study, progress, ENGLISH)


@pytest.mark.parametrize(("name", "write"), [("a.parquet", save_parquet), ("a.csv", write_csv)])
def test_a_file_of_a_study_opens_with_its_labels_missing_codes_and_sets(
    tmp_path: Path, name: str, write: Any
) -> None:
    write(tmp_path / name, small(), Progress())
    again = inspection(open_survey(tmp_path / name, Progress()))
    assert [each["label"] for each in again["waves"]] == ["Wave 1", "Wave 2"]
    told = again["questions"]
    sex, age, bought = (
        next(each for each in told if each["id"] == name) for name in ("sex", "age", "bought")
    )
    assert (sex["kind"], sex["base"], sex["blank"]) == ("single", 2, 2)
    assert [(each["label"], each["count"]) for each in sex["options"]] == [("Woman", 1), ("Man", 1)]
    assert (age["kind"], age["label"], age["mean"]) == ("number", {"und": "Age"}, 35.75)
    assert [(each["code"], each["label"], each["count"]) for each in age["missing"]] == [
        ("8", "Don't know", 1),
        ("9", "Refused", 1),
    ]
    assert (bought["kind"], bought["base"], bought["blank"]) == ("multiple", 3, 1)
    assert [(each["label"], each["count"]) for each in bought["options"]] == [("Bread", 2), ("Rolls", 2)]


@given(st.text() | json_like().map(json.dumps))
def test_whatever_stands_in_the_metadata_of_a_parquet_file_nothing_breaks(told: str) -> None:
    found = codebook_in(told)
    assert all(len(each.columns) == len(each.options) for each in found.sets)


@pytest.mark.parametrize(
    ("name", "write"), [("a.sav", save_sav), ("a.parquet", save_parquet), ("a.csv", write_csv)]
)
def test_why_nothing_is_ticked_comes_back(tmp_path: Path, name: str, write: Any) -> None:
    write(tmp_path / name, with_missing(small(), "bought", [0, 1, 0, 0], UNSURE), Progress())
    told = inspection(open_survey(tmp_path / name, Progress()))["questions"]
    bought = next(each for each in told if each["id"] == "bought")
    assert [(each["code"], each["label"], each["count"]) for each in bought["missing"]] == [
        ("8", "Don't know", 1)
    ]
    assert (bought["base"], [each["count"] for each in bought["options"]]) == (3, [2, 2])


SURVEYS = [
    *("spss/Colas.sav", "stata/pyreadstat_missing_test.dta", "multiwave_csv/GSSvocab.csv"),
    *("limesurvey/survey_722821_R_data_file_PUBLIC_OU.csv", "surveymonkey/StarWars.csv"),
]


@pytest.mark.parametrize("name", SURVEYS)
def test_a_real_survey_written_as_csv_opens_with_the_same_questions(
    tmp_path: Path, shared: Path, name: str
) -> None:
    study = open_survey(shared / "survey-files" / name, Progress())
    save_csv(tmp_path / "a.csv", study, Progress(), ENGLISH)
    again = open_survey(tmp_path / "a.csv", Progress())
    one, other = (
        [
            (each["id"], each["kind"], each["base"], *map(counts_of, (each["options"], each["missing"])))
            for each in inspection(study)["questions"]
        ]
        for study in (study, again)
    )
    assert one == other
    assert [bool(each.battery) for each in again.questions] == [
        bool(each.battery) for each in study.questions
    ]


def counts_of(options: list[dict[str, Any]]) -> list[tuple[str, int]]:
    return [(each["code"], each["count"]) for each in options]


def test_texts_kept_from_being_formulas_are_what_they_were(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("said,why\n" + "".join(f'"=1+{n}","-no {n}"\n' for n in range(30)))
    study = open_survey(tmp_path / "a.csv", Progress())
    save_csv(tmp_path / "b.csv", study, Progress(), ENGLISH)
    assert "'=1+7,'-no 7" in (tmp_path / "b.csv").read_text(encoding="utf-8-sig")
    assert study.answers is not None
    again = open_survey(tmp_path / "b.csv", Progress()).answers
    assert again is not None
    assert [each.values for each in again.cells] == [each.values for each in study.answers.cells]


@pytest.mark.parametrize(
    "told",
    ["", "a,b\n1,2\n", "column\n" * 5, ",".join("abcdefghijklmn") + "\n" + ",".join("no such kind") + "\n"],
)
def test_another_table_beside_a_csv_is_no_codebook(tmp_path: Path, told: str) -> None:
    save_csv(tmp_path / "a.csv", small(), Progress(), ENGLISH)
    codebook_path(tmp_path / "a.csv").write_text(told)
    study = open_survey(tmp_path / "a.csv", Progress())
    assert "codebook_beside" not in {each.code for each in study.findings}
    assert study.question("sex").options[0].label == plain("1")


@some
@given(
    st.lists(st.lists(WORDS | st.sampled_from(["sex", "single", "multiple", "1"]), min_size=14, max_size=14))
)
def test_whatever_stands_in_a_codebook_beside_a_csv_nothing_breaks(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]
) -> None:
    path = tmp_path_factory.mktemp("csv") / "a.csv"
    save_csv(path, small(), Progress(), ENGLISH)
    with codebook_path(path).open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([list("abcdefghijklmn"), *rows])
    answers = open_survey(path, Progress()).answers
    assert answers is not None
    assert answers.n == 4


# Workbook


def test_a_workbook_has_labels_codes_the_codebook_and_the_waves(tmp_path: Path) -> None:
    from python_calamine import CalamineWorkbook

    save_workbook(tmp_path / "a.xlsx", small(), Progress(), ENGLISH)
    book = CalamineWorkbook.from_path(str(tmp_path / "a.xlsx"))
    assert book.sheet_names == ["Answers", "Codes", "Codebook", "Waves"]
    answers, codes = (book.get_sheet_by_name(name).to_python() for name in ("Answers", "Codes"))
    assert answers[1] == ["Wave 1", "", 30.0, "Yes", "No"]
    assert answers[2] == ["Wave 1", "Woman", "Don't know", "", ""]
    assert codes[2] == ["w1", 1.0, 8.0, "", ""]
    assert book.get_sheet_by_name("Waves").to_python()[1][:2] == ["w1", "Wave 1"]


def test_no_cell_of_a_workbook_is_a_formula_or_a_link(tmp_path: Path) -> None:
    study = respondents([2], (single("=1+1", "https://example.org"), choices([0, 1, 1])))
    save_workbook(tmp_path / "a.xlsx", study, Progress(), ENGLISH)
    with zipfile.ZipFile(tmp_path / "a.xlsx") as archive:
        sheets = [archive.read(name).decode() for name in archive.namelist() if "sheet" in name]
    assert any("=1+1" in sheet for sheet in sheets)
    assert not any("<f>" in sheet or "hyperlink" in sheet for sheet in sheets)


def test_published_figures_make_a_workbook_too(tmp_path: Path) -> None:
    from python_calamine import CalamineWorkbook

    save_workbook(tmp_path / "a.xlsx", built_in("sni-social-media"), Progress(), ENGLISH)
    book = CalamineWorkbook.from_path(str(tmp_path / "a.xlsx"))
    assert ["adoption", "wave-1", "uses", "27%"] in [
        row[:4] for row in book.get_sheet_by_name("Figures").to_python()
    ]


def test_a_workbook_of_published_figures_opens_again(tmp_path: Path) -> None:
    study = built_in("sni-social-media")
    save_workbook(tmp_path / "a.xlsx", study, Progress(), ENGLISH)
    again = open_survey(tmp_path / "a.xlsx", Progress())
    assert again.answers is None
    assert len(again.published) == len(study.published)


def test_what_no_sheet_holds_is_refused(tmp_path: Path) -> None:
    many = Question("q", plain("Many"), Kind.NUMBER)
    study = respondents([1_048_576], (many, amounts(*range(1_048_576))))
    with pytest.raises(UserError, match="A workbook holds"):
        save_workbook(tmp_path / "a.xlsx", study, Progress(), ENGLISH)


# Data package


@pytest.mark.parametrize("name", ["sni-social-media", "sni-other-surveys", "benchmarks"])
def test_a_package_of_published_figures_opens_again(tmp_path: Path, name: str) -> None:
    study = built_in(name)
    save_package(tmp_path / "a.zip", study, Progress())
    opened = open_survey(tmp_path / "a.zip", Progress())
    assert same_study(replace(opened, origin=study.origin), study)


def test_an_unpacked_package_opens_too(tmp_path: Path) -> None:
    save_package(tmp_path / "a.zip", built_in("benchmarks"), Progress())
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        archive.extractall(tmp_path / "a")
    assert open_survey(tmp_path / "a", Progress()).published == built_in("benchmarks").published


@pytest.mark.parametrize("code", ["fr", "nl", "de"])
def test_a_workbook_can_be_written_in_every_language(tmp_path: Path, code: str) -> None:
    """No two sheets may have the same name."""
    from sni_desktop.ui.language import speaker_of

    study = replace(small(), sources=built_in("benchmarks").sources)
    save_workbook(tmp_path / "a.xlsx", study, Progress(), speaker_of(code))
    assert (tmp_path / "a.xlsx").exists()

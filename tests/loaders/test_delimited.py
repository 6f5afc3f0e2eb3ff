"""Text tables: every cell comes back as it was written, and what is no table is said in one sentence."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sni_desktop.core.errors import CancelledError, UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import Choices, Kind
from sni_desktop.core.text import Speaker
from sni_desktop.loaders import delimited, text_cells

if TYPE_CHECKING:
    from pathlib import Path

    from sni_desktop.core.survey import Study

ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "cp1252", "mac_roman")
FRENCH = "L’enquête a été menée près de Liège. Ça va\u00a0? Où est l’été, là-bas, à Noël…"
DUTCH = "Coördinatie van reünies: vóór alles ‘geïnteresseerd’ zijn – niet? Eén café, één idee"

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=8)
CELLS = st.one_of(WORDS, st.sampled_from(["", "NA", "None", "1,5", 'say "x"', "a\nb", "a;b", "é", " x "]))


def write(path: Path, data: str | bytes) -> Path:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def load(path: Path) -> Study:
    return delimited.load(path, Progress())


def read(tmp_path: Path, data: str | bytes) -> Study:
    return load(write(tmp_path / "survey.csv", data))


def rows(study: Study) -> list[list[str]]:
    """The file as rows of text, from the dictionary-encoded columns."""
    columns = [[cells.values[code] for code in cells.codes] for cells in study.answers.cells]
    return [list(row) for row in zip(*columns, strict=True)]


def said(study: Study) -> list[str]:
    return [Speaker().say(assumption) for assumption in study.assumptions]


def problem(tmp_path: Path, data: str | bytes) -> str:
    with pytest.raises(UserError) as caught:
        read(tmp_path, data)
    assert Speaker().say(caught.value.hint)
    return Speaker().say(caught.value.sentence)


# -- Reading -------------------------------------------------------------------------------------------


@settings(max_examples=150, deadline=None)
@given(
    table=st.integers(2, 5).flatmap(
        lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1, max_size=8)
    ),
    separator=st.sampled_from(",;\t|"),
    line_end=st.sampled_from(["\n", "\r\n", "\r"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_any_table_reads_back_as_it_was_written(
    tmp_path_factory: pytest.TempPathFactory,
    table: list[list[str]],
    separator: str,
    line_end: str,
    encoding: str,
) -> None:
    header = [f"Column {number}" for number in range(len(table[0]))]
    path = tmp_path_factory.mktemp("any") / "any.csv"
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter=separator, lineterminator=line_end, quoting=csv.QUOTE_ALL)
        writer.writerows([header, *table, ["end"] * len(header)])
    assert rows(load(path)) == [*table, ["end"] * len(header)]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("text", [FRENCH, DUTCH])
def test_the_encoding_is_found_out(tmp_path: Path, encoding: str, text: str) -> None:
    study = read(tmp_path, f"who;what\r\n1;{text}\r\n".encode(encoding))
    assert rows(study) == [["1", text]]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_separators_inside_quotes_do_not_count(tmp_path: Path, separator: str) -> None:
    cells = ["commas, commas", "and; semicolons", "and | bars"]
    lines = [separator.join(["a", "b", "c"]), *[separator.join(f'"{cell}"' for cell in cells)] * 5]
    assert rows(read(tmp_path, "\n".join(lines)))[0] == cells


def test_sentences_in_a_single_column_are_not_split(tmp_path: Path) -> None:
    study = read(tmp_path, "Comment\nGood, but slow; really\nNo\n")
    assert rows(study) == [["Good, but slow; really"], ["No"]]


def test_decimal_commas_do_not_hide_the_semicolon(tmp_path: Path) -> None:
    study = read(tmp_path, "share;weight\n0,435;1,5\n1,2;2,5\n")
    assert rows(study)[0] == ["0,435", "1,5"]


def test_excel_s_own_separator_line_is_obeyed(tmp_path: Path) -> None:
    assert rows(read(tmp_path, "sep=;\na;b\n1,2,3;4\n")) == [["1,2,3", "4"]]


@pytest.mark.parametrize("start", ["\n\n", ",,\n", "\r\n"])
def test_blank_lines_before_the_header_are_skipped(tmp_path: Path, start: str) -> None:
    assert rows(read(tmp_path, start + "a,b,c\n1,2,3\n")) == [["1", "2", "3"]]


def test_repeated_and_blank_headers_keep_every_column(tmp_path: Path) -> None:
    study = read(tmp_path, "Age,Age,,Column 3\n1,2,3,4\n")
    assert [cells.name for cells in study.answers.cells] == ["Age", "Age (2)", "Column 3 (2)", "Column 3"]
    assert rows(study) == [["1", "2", "3", "4"]]


def test_answers_that_look_like_missing_values_stay(tmp_path: Path) -> None:
    study = read(tmp_path, "q,r\nN/A,1\nNone,1\nNA,2\n nan ,2\n \u00a0,1\n,1\n")
    assert [option.code for option in study.question("q").options] == ["nan", "None", "N/A", "NA"]
    answers = study.answers.by_question["q"]
    assert isinstance(answers, Choices)
    assert (answers.codes == 0).tolist() == [False] * 4 + [True] * 2


def test_short_rows_are_kept(tmp_path: Path) -> None:
    assert rows(read(tmp_path, "a,b,c\n1\n1,2,3\n")) == [["1", "", ""], ["1", "2", "3"]]


def test_blank_rows_at_the_end_are_left_out_and_counted(tmp_path: Path) -> None:
    study = read(tmp_path, "a,b\n1,2\n\n3,4\n , \n\n")
    assert study.answers.n == 3
    assert "2 blank rows at the end left out." in said(study)


def test_the_assumptions_name_encoding_and_separator(tmp_path: Path) -> None:
    study = read(tmp_path, "a;b\nl’été;2\n".encode("mac_roman"))
    assert "The file is read as Mac Roman, separated by semicolons." in said(study)


def test_many_pieces_are_put_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_cells, "_CELLS_A_PIECE", 6)
    monkeypatch.setattr(text_cells, "_FEWEST_ROWS", 1)
    table = [[str(number), str(number % 3)] for number in range(50)]
    assert rows(read(tmp_path, "id,x\n" + "\n".join(map(",".join, table)))) == table


@pytest.mark.parametrize("late", ["1234567", "12345678", "123456789", "sévère", "123456é", "1234567é8"])
def test_a_cell_is_as_it_is_however_far_down_it_is_longer_than_those_above(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, late: str
) -> None:
    monkeypatch.setattr(text_cells, "_CELLS_A_PIECE", 12)
    monkeypatch.setattr(text_cells, "_FEWEST_ROWS", 1)
    monkeypatch.setattr(text_cells, "_FEW_ROWS", 1)
    table = [["007", "N/A", "0,435"] for _number in range(50)]
    for column, row in enumerate((20, 30, 40)):
        table[row][column] = late
    assert rows(read(tmp_path, "id;x;y\n" + "\n".join(map(";".join, table)))) == table


def test_texts_of_a_first_piece_of_a_few_thousand_rows_and_a_later_one(tmp_path: Path) -> None:
    table = [[f"{number:05}", str(number % 3), " a"] for number in range(60_000)]
    table[-1] = ["of another kind", "", '"quoted"']
    lines = "\n".join(",".join(row) for row in table[:-1])
    assert rows(read(tmp_path, f'id,x,y\n{lines}\nof another kind,,"""quoted"""\n')) == table


# -- What is no table ----------------------------------------------------------------------------------


@pytest.mark.parametrize("data", ["", "\n\n", " \n \n"])
def test_an_empty_file(tmp_path: Path, data: str) -> None:
    assert problem(tmp_path, data) == "survey.csv is empty."


def test_a_header_without_rows(tmp_path: Path) -> None:
    headers = ",".join(f"c{number}" for number in range(200))
    assert problem(tmp_path, headers + "\n") == "survey.csv has 200 columns but no rows."


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"PK\x03\x04\x14\0",
        b"%PDF-1.7\n",
        b"a,b\n1,\0\n",
        b"<!DOCTYPE html><html>",
        bytes(range(1, 32)) * 9,
    ],
)
def test_something_else_named_csv(tmp_path: Path, data: bytes) -> None:
    assert problem(tmp_path, data) == "survey.csv is not a text table."


def test_a_row_with_too_many_cells_is_named(tmp_path: Path) -> None:
    sentence = problem(tmp_path, "a,b\n1,2\n1,2\n1,2,3\n")
    assert sentence == "Row 4 of survey.csv has 3 cells, but the header has 2."


@pytest.mark.parametrize("data", ['a,b\n1,"cut', 'a,b\n1,2\n"3,4\n5,6\n', "a,b\né,é\n".encode()[:-2]])
def test_a_file_cut_in_the_middle(tmp_path: Path, data: str | bytes) -> None:
    assert problem(tmp_path, data) == "survey.csv ends in the middle of a cell."


def test_a_windows_file_may_end_in_an_accent(tmp_path: Path) -> None:
    assert rows(read(tmp_path, b"a,b\n1,caf\xe9")) == [["1", "café"]]


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    for path, words in ((tmp_path / "gone.csv", "does not exist"), (tmp_path, "is a folder")):
        with pytest.raises(UserError) as caught:
            load(path)
        assert words in Speaker().say(caught.value.sentence)


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "secret.csv", "a,b\n1,2\n")

    def refuse(*_arguments: object) -> None:
        raise PermissionError

    monkeypatch.setattr("pathlib.Path.open", refuse)
    with pytest.raises(UserError, match="may not be read"):
        load(path)


def test_a_file_that_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited, "_LARGEST", 10)
    assert problem(tmp_path, "a,b\n1,2\n3,4\n") == "survey.csv is too large."


def test_published_figures_are_no_respondents(tmp_path: Path) -> None:
    assert "published figures" in problem(tmp_path, ",All,Men\nYes,37%,40%\nNo,63%,60%\n")
    assert "published figures" in problem(tmp_path, "geo,TIME_PERIOD,OBS_VALUE\nBE,2020,1\n")


@settings(max_examples=150, deadline=None)
@given(data=st.binary(max_size=300))
def test_any_bytes_are_a_study_or_a_sentence(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = write(tmp_path_factory.mktemp("bytes") / "bytes.csv", data)
    try:
        n = load(path).answers.n
    except UserError:
        return
    assert n > 0


# -- Work ----------------------------------------------------------------------------------------------


def test_progress_only_goes_forward(tmp_path: Path) -> None:
    parts: list[float] = []
    delimited.load(write(tmp_path / "a.csv", "a,b\n" + "1,2\n" * 5000), Progress(parts.append))
    assert parts == sorted(parts)
    assert parts[-1] == 1.0


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(CancelledError):
        delimited.load(write(tmp_path / "a.csv", "a,b\n1,2\n"), progress)


def test_importing_the_loaders_is_cheap() -> None:
    code = (
        "import sys; import sni_desktop.loaders.delimited, sni_desktop.loaders.workbook;"
        "sys.exit(bool({'numpy', 'pandas', 'python_calamine'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# -- Real files ----------------------------------------------------------------------------------------


def expected(shared: Path, name: str) -> dict:
    return json.loads((shared / "survey-files" / "EXPECTED.json").read_text(encoding="utf-8"))[name]


def counted(path: Path, encoding: str = "utf-8") -> list[dict[str, str]]:
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.DictReader(file))


def counts(study: Study, question: str) -> dict[str, int]:
    answers = study.answers.by_question[question]
    codes = Counter(answers.codes.tolist())
    return {
        option.code: codes[place] for place, option in enumerate(study.question(question).options, start=1)
    }


def test_gss_has_twenty_waves(shared: Path) -> None:
    path = shared / "survey-files" / "multiwave_csv" / "GSSvocab.csv"
    study = load(path)
    known = expected(shared, "multiwave_csv/GSSvocab.csv")
    assert {wave.id: wave.n for wave in study.waves} == known["waves"]
    assert [wave.date for wave in study.waves] == sorted(known["waves"])
    assert study.question("rownames").kind is Kind.ID
    assert len(study.answers.cells[0].values) == known["rows"]
    assert [option.code for option in study.question("educGroup").options] == [
        *("<12 yrs", "12 yrs", "13-15 yrs", "16 yrs", ">16 yrs")
    ]
    men = Counter(row["ageGroup"] for row in counted(path) if row["ageGroup"])
    assert counts(study, "ageGroup") == men
    assert study.question("vocab").kind is Kind.SCALE
    assert study.question("age").kind is Kind.NUMBER


def test_ess_is_one_wave(shared: Path) -> None:
    path = shared / "survey-files" / "multiwave_csv" / "ESSBE5.csv"
    study = load(path)
    assert [(wave.id, wave.n) for wave in study.waves] == [("all", 1704)]
    trust = [int(row["trstplc"]) for row in counted(path) if row["trstplc"]]
    assert counts(study, "trstplc") == {str(point): trust.count(point) for point in range(11)}


def test_masculinity_counts(shared: Path) -> None:
    path = shared / "survey-files" / "weighted_csv" / "masculinity_raw-responses.csv"
    study = load(path)
    known = expected(shared, "weighted_csv/masculinity_raw-responses.csv")
    assert counts(study, "q0001") == known["q0001_unw"]
    assert study.question("q0001").options[-1].outside
    assert study.answers.by_question["q0004"].chosen[:, 0].sum() == known["q0004_0001_selected_unw"]
    assert study.question("weight").kind is Kind.WEIGHT
    weights = [float(row["weight"]) for row in counted(path)]
    assert study.answers.by_question["weight"].values.tolist() == weights
    shown = sum(row["q0010_0001"] != "NA" for row in counted(path))
    assert study.answers.by_question["q0010"].answered.sum() == shown


def test_thanksgiving_keeps_none_and_its_side_dishes(shared: Path) -> None:
    study = load(shared / "survey-files" / "surveymonkey" / "thanksgiving-2015-poll-data.csv")
    known = expected(shared, "surveymonkey/thanksgiving-2015-poll-data.csv")
    dishes = next(question for question in study.questions if "side dishes" in question.label.texts[""])
    assert dishes.kind is Kind.MULTIPLE
    ticks = study.answers.by_question[dishes.id].chosen.sum(axis=0).tolist()
    assert dict(zip([option.code for option in dishes.options], ticks, strict=True)) == known["side_dishes"]
    cranberry = next(question for question in study.questions if "cranberry" in question.label.texts[""])
    assert counts(study, cranberry.id)["None"] == 146


def test_star_wars_has_two_header_rows(shared: Path) -> None:
    study = load(shared / "survey-files" / "surveymonkey" / "StarWars.csv")
    known = expected(shared, "surveymonkey/StarWars.csv")
    assert study.answers.n == known["responses"]
    films = next(question for question in study.questions if question.kind is Kind.MULTIPLE)
    ticks = study.answers.by_question[films.id]
    assert ticks.chosen.sum(axis=0).tolist() == list(known["seen_film_counts"].values())
    assert ticks.answered.sum() == known["base_seen_at_least_one"]
    assert said(study)[0] == "The file is read as Mac Roman, separated by commas."


@pytest.mark.parametrize(
    ("name", "n"),
    [
        ("limesurvey/survey_722821_R_data_file_PUBLIC_OU.csv", 214),
        ("tsv_messy/poll-of-pollsters.tsv", 25),
        ("tsv_messy/poll-of-pollsters-5.tsv", 26),
        ("qualtrics/qualtRics_sample.csv", 1),
        ("surveymonkey/steak-risk-survey.csv", 550),
    ],
)
def test_messy_files_have_the_right_number_of_respondents(shared: Path, name: str, n: int) -> None:
    assert load(shared / "survey-files" / name).answers.n == n


def test_the_toplines_are_refused(shared: Path) -> None:
    with pytest.raises(UserError, match="published figures"):
        load(shared / "survey-files" / "crosstab" / "masculinity-survey_toplines.csv")


@pytest.mark.parametrize("start", ['<?xml version="1.0"?>\n<survey/>', "<!DOCTYPE html>\n<p>", "\n <html>"])
def test_a_web_page_or_questionnaire_is_no_table(tmp_path: Path, start: str) -> None:
    path = write(tmp_path / "survey.csv", start + "a,b,c")
    with pytest.raises(UserError) as caught:
        load(path)
    assert "not a text table" in Speaker().say(caught.value.sentence)

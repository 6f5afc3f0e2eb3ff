"""Text tables as offices have them: every encoding and line end, and files that are damaged or no tables."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest

from sni_desktop.core.errors import UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import Amounts, Choices, Kind
from sni_desktop.loaders import delimited
from sni_desktop.loaders.delimited import load
from sni_desktop.loaders.registry import open_survey

if TYPE_CHECKING:
    from pathlib import Path

    from sni_desktop.core.findings import Finding
    from sni_desktop.core.survey import Study

MEASURED = """
import re, sys
from pathlib import Path
from sni_desktop.core.errors import UserError
from sni_desktop.core.progress import Progress
from sni_desktop.loaders.delimited import load
try:
    load(Path(sys.argv[1]), Progress())
except UserError as error:
    print(error.sentence.source)
else:
    print("opened")
# Of this process alone: ru_maxrss tells the most of the one that started it, too.
print(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text()).group(1))
"""


def write(path: Path, data: str | bytes) -> Path:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def read(tmp_path: Path, data: str | bytes) -> Study:
    return load(write(tmp_path / "survey.csv", data), Progress())


def names(study: Study) -> list[str]:
    assert study.answers is not None
    return [cells.name for cells in study.answers.cells]


def texts(study: Study, column: int) -> list[str]:
    assert study.answers is not None
    cells = study.answers.cells[column]
    return [cells.values[code] for code in cells.codes]


def finding(study: Study, code: str) -> Finding:
    return next(each for each in study.findings if each.code == code)


def problem(path: Path) -> str:
    with pytest.raises(UserError) as error:
        load(path, Progress())
    assert error.value.hint.source
    return error.value.sentence.source


CUT = {
    "{name} ends in the middle of a cell.",
    "{name} is empty.",
    "{name} has %n column(s) but no rows.",
}


def outcome(path: Path) -> str:
    """Return what is said of a file, "" if it opens."""
    try:
        load(path, Progress())
    except UserError as error:
        return error.sentence.source
    return ""


# -- Line ends, headers and blanks ---------------------------------------------------------------------


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_every_line_end_and_one_inside_a_header(tmp_path: Path, end: str) -> None:
    study = read(tmp_path, f'id\t"How\r satisfied?"\twhy{end}1\tYes\ta{end}2\tNo\tb{end}\t\t{end}\t\t{end}')
    assert texts(study, 1) == ["Yes", "No"]
    assert study.questions[1].label.texts == {"": "How satisfied?"}
    assert finding(study, "blank_rows").text.n == 2


def test_no_column_is_lost_by_its_header_and_a_mark_is_no_part_of_it(tmp_path: Path) -> None:
    study = read(tmp_path, "\ufeffAge,,Age,\xa0,Q<br>1\n1,2,3,4,5\n".encode())
    assert names(study) == ["Age", "Column 2", "Age (2)", "Column 4", "Q<br>1"]


def test_utf_16_from_a_spreadsheet_program(tmp_path: Path) -> None:
    study = read(tmp_path, "Ville\tN\nLiège\t1\nMons\t2\n".encode("utf-16"))
    assert texts(study, 0) == ["Liège", "Mons"]


# -- Encodings -----------------------------------------------------------------------------------------

WORDS = ["Très satisfait", "Plutôt insatisfait", "N’a pas répondu", "Ça dépend"]


@pytest.mark.parametrize(("encoding", "name"), [("mac_roman", "Mac Roman"), ("cp1252", "Windows-1252")])
def test_a_guessed_encoding_shows_what_it_changes(tmp_path: Path, encoding: str, name: str) -> None:
    study = read(tmp_path, ("réponse;n\n" + "".join(f"{word};1\n" for word in WORDS)).encode(encoding))
    assert texts(study, 0) == WORDS
    assert study.form is not None
    assert study.form.encoding == name
    guess = finding(study, "encoding_guess")
    examples = guess.text.values["examples"].items
    assert guess.is_odd
    assert any(example.startswith("Très (") for example in examples)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-16", "utf-32"])
def test_texts_of_two_and_four_bytes_a_letter(tmp_path: Path, encoding: str) -> None:
    text = "Région;Âge\r\n" + "Liège;33\r\nŁódź;41\r\n" * 20
    study = read(tmp_path, text.encode(encoding))
    assert names(study) == ["Région", "Âge"]
    assert texts(study, 0)[:2] == ["Liège", "Łódź"]
    assert study.form is not None
    # Opened again in the form that was found, it is the same.
    again = load(tmp_path / "survey.csv", Progress(), study.form)
    assert (names(again), texts(again, 1)) == (names(study), texts(study, 1))


def test_utf_16_that_ends_inside_a_letter_is_one_sentence(tmp_path: Path) -> None:
    path = write(tmp_path / "survey.csv", "a;b\r\n1;2\r\n".encode("utf-16") + b"3")
    with pytest.raises(UserError) as error:
        open_survey(path, Progress())
    assert error.value.sentence.source == "{name} ends in the middle of a cell."


def test_utf_8_is_no_guess(tmp_path: Path) -> None:
    study = read(tmp_path, "réponse;n\n" + "".join(f"{word};1\n" for word in WORDS))
    assert "encoding_guess" not in {each.code for each in study.findings}


# -- Answers and numbers -------------------------------------------------------------------------------


def test_what_looks_missing_stays_an_answer(tmp_path: Path) -> None:
    belgium = ["N/A"] * 790 + ["3"] * 300 + [""] * 109
    cranberry = ["None"] * 146 + ["Canned"] * 502 + [""] * 551
    study = read(
        tmp_path, "a,b\n" + "".join(f"{one},{two}\n" for one, two in zip(belgium, cranberry, strict=True))
    )
    assert study.answers is not None
    found = {}
    for question in study.questions:
        answer = study.answers.by_question[question.id]
        assert isinstance(answer, Choices)
        by_place = np.bincount(answer.codes)
        found[question.id] = dict(zip([each.code for each in question.options], by_place[1:], strict=True))
    assert (found["a"]["N/A"], found["b"]["None"]) == (790, 146)


def test_a_decimal_comma_is_one(tmp_path: Path) -> None:
    study = read(tmp_path, "w;x\n0,435;1\n1,5;2\n0,8;3\n")
    assert study.answers is not None
    amounts = study.answers.by_question["w"]
    assert isinstance(amounts, Amounts)
    assert amounts.values.tolist() == [0.435, 1.5, 0.8]
    assert texts(study, 0) == ["0,435", "1,5", "0,8"]
    assert finding(study, "decimal_comma").text.values["columns"].items == ("w",)


def test_numbers_that_can_be_read_in_two_ways_are_not_guessed(tmp_path: Path) -> None:
    study = read(tmp_path, "income;x\n1,250;1\n2,500;2\n3,750;3\n")
    assert study.questions[0].kind is not Kind.NUMBER
    odd = finding(study, "ambiguous_numbers")
    assert (odd.question, odd.is_odd) == ("income", True)


@pytest.mark.parametrize("header", ["start,end,q", "startdate,enddate,q"])
def test_a_start_after_its_end_and_american_dates_are_shown_as_they_are(tmp_path: Path, header: str) -> None:
    study = read(tmp_path, f"{header}\n6/25/17,6/20/17,\x92a\n7/1/17,7/2/17,b\n")
    assert texts(study, 0) == ["6/25/17", "7/1/17"]
    assert texts(study, 2) == ["\x92a", "b"]


# -- Damaged files, and what is no table ---------------------------------------------------------------


def test_a_table_without_line_ends_is_refused_before_it_takes_the_memory(tmp_path: Path) -> None:
    path = write(tmp_path / "line.csv", b"1," * 30_000_000)
    run = subprocess.run(
        [sys.executable, "-c", MEASURED, str(path)], capture_output=True, text=True, check=True
    )
    said, memory = run.stdout.splitlines()
    assert said == "{name} has a line of more than {most} MB."
    assert int(memory) < 600_000  # kB; cell by cell it would take two gigabytes


def test_a_header_of_far_too_many_columns_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path / "wide.csv", "1," * 150_000 + "1\n1,2\n")
    assert problem(path) == "{name} has more than {most} columns."


def test_a_cell_longer_than_any_answer_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path / "long.csv", 'a,b\n1,"' + ("lorem ipsum\n" * 500_000) + '"\n2,3\n')
    assert problem(path) == "{name} ends in the middle of a cell."


@pytest.mark.parametrize(
    "data", [b"\0" * 5000, b"a,b\n1,2\n" * 10 + b"3,\x004\n", b"a,b\n" * 400_000 + b"\0"]
)
def test_nul_bytes_are_no_text(tmp_path: Path, data: bytes) -> None:
    assert problem(write(tmp_path / "a.csv", data)) == "{name} is not a text table."


def test_a_file_cut_anywhere_is_read_or_is_one_sentence(tmp_path: Path) -> None:
    whole = ('id;"Quel ""secteur"" ?";note\n' + '1;"Santé; soins";"deux\nlignes"\n' * 40).encode()
    for cut in range(1, len(whole), 37):
        path = write(tmp_path / "cut.csv", whole[:cut])
        sentence = outcome(path)
        assert sentence == "" or sentence in CUT, sentence


@pytest.mark.parametrize("change", ["shorter", "longer", "gone"])
def test_a_file_that_changes_while_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    path = write(tmp_path / "a.csv", "a,b\n" + "1,2\n" * 200_000)
    found = delimited.encoding_of

    def then_changed(*arguments: object) -> str:
        encoding = found(*arguments)  # type: ignore[arg-type]
        if change == "gone":
            path.unlink()
        else:
            write(path, "a,b\n" + "1,2\n" * (1000 if change == "shorter" else 300_000))
        return encoding

    monkeypatch.setattr(delimited, "encoding_of", then_changed)
    gone = "{name} does not exist."
    assert problem(path) == (gone if change == "gone" else "{name} changed while it was read.")


# -- Quotation marks, and a file that ends too soon ----------------------------------------------------


def test_quotation_marks_may_be_marked_by_a_backslash(tmp_path: Path) -> None:
    rows = '1,"He said \\"yes, of course\\"",a\n2,"\\"No\\", he said",b\n3,"plain, text",c\n'
    study = read(tmp_path, "id,why,x\n" + rows * 20)
    assert texts(study, 1)[:3] == ['He said "yes, of course"', '"No", he said', "plain, text"]
    assert finding(study, "escaped_quotes")


def test_a_backslash_before_a_doubled_mark_is_a_part_of_the_cell(tmp_path: Path) -> None:
    study = read(tmp_path, 'id,why\n1,"C:\\"\n2,"say ""C:\\"""\n3,a\\b\n')
    assert texts(study, 1) == ["C:\\", 'say "C:\\"', "a\\b"]
    assert "escaped_quotes" not in {each.code for each in study.findings}


@pytest.mark.parametrize("end", ["4,y", "4", "4,y\n"])
def test_a_file_cut_inside_its_last_row_says_so(tmp_path: Path, end: str) -> None:
    study = read(tmp_path, "id,q1,q2\n1,x,a\n2,y,b\n3,x,a\n" + end)
    assert finding(study, "short_row").is_odd
    assert study.answers is not None
    assert study.answers.n == 4


@pytest.mark.parametrize("text", ["id,q1,q2\n1,x\n2,y\n3,x\n", "id,q1,q2\n1,x,a\n2,y,b\n\n", "id\n1\n2\n"])
def test_rows_that_are_all_alike_are_not_cut(tmp_path: Path, text: str) -> None:
    assert "short_row" not in {each.code for each in read(tmp_path, text).findings}

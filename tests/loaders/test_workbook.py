"""Spreadsheets: cells become text faithfully, and no file can exhaust the memory."""

from __future__ import annotations

import datetime as dt
import json
import struct
import zipfile
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from loaders.xls_files import record, xls
from loaders.xls_files import sheet as xls_sheet
from xlsxwriter import Workbook

from sni_desktop.core.errors import CancelledError, UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import Kind
from sni_desktop.core.text import Speaker
from sni_desktop.loaders import spreadsheets, workbook
from sni_desktop.loaders.accounting import account

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sni_desktop.core.survey import Study

SHEET = "xl/worksheets/sheet1.xml"


def write(path: Path, **sheets: Sequence[Sequence[Any]]) -> Path:
    with Workbook(path, {"default_date_format": "yyyy-mm-dd"}) as book:
        percent = book.add_format({"num_format": "0%"})
        time = book.add_format({"num_format": "hh:mm:ss"})
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for row, cells in enumerate(rows):
                for column, cell in enumerate(cells):
                    if isinstance(cell, float):
                        sheet.write_number(row, column, cell, percent)
                    elif isinstance(cell, dt.time):
                        sheet.write_datetime(row, column, cell, time)
                    elif isinstance(cell, str):
                        sheet.write_string(row, column, cell)
                    else:
                        sheet.write(row, column, cell)
    return path


def changed(path: Path, old: bytes, new: bytes, entry: str = SHEET) -> Path:
    """Replace bytes of one entry of an archive."""
    with zipfile.ZipFile(path) as archive:
        contents = {info.filename: archive.read(info) for info in archive.infolist()}
    contents[entry] = contents[entry].replace(old, new)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in contents.items():
            archive.writestr(name, data)
    return path


def load(path: Path) -> Study:
    return workbook.load(path, Progress())


def columns(study: Study) -> dict[str, list[str]]:
    return {cells.name: [cells.values[code] for code in cells.codes] for cells in study.answers.cells}


def problem(path: Path) -> str:
    with pytest.raises(UserError) as caught:
        load(path)
    assert Speaker().say(caught.value.hint)
    return Speaker().say(caught.value.sentence)


def test_cells_become_text_faithfully(tmp_path: Path) -> None:
    cells = [5, 0.5, 0.37, 1e20, True, dt.date(2020, 5, 1), dt.datetime(2020, 5, 1, 9, 30), dt.time(9, 30)]  # noqa: DTZ001
    path = write(tmp_path / "a.xlsx", S=[["x"], *([cell] for cell in cells), ["007"], [" é "], ["end"]])
    assert columns(load(path))["x"] == [
        *("5", "0.5", "0.37", "1e+20", "TRUE", "2020-05-01", "2020-05-01 09:30:00", "09:30:00"),
        *("007", " é ", "end"),
    ]


def test_one_and_true_are_different_answers(tmp_path: Path) -> None:
    path = write(tmp_path / "a.xlsx", S=[["x"], [1], [True], ["1"], [0], [False]])
    assert columns(load(path))["x"] == ["1", "TRUE", "1", "0", "FALSE"]


@settings(max_examples=40, deadline=None)
@given(
    table=st.lists(
        st.tuples(
            st.text(st.characters(min_codepoint=32, codec="utf-8"), max_size=9), st.integers(-999, 10**12)
        ),
        min_size=1,
        max_size=12,
    )
)
def test_any_texts_and_numbers_read_back(
    tmp_path_factory: pytest.TempPathFactory, table: list[tuple[str, int]]
) -> None:
    path = tmp_path_factory.mktemp("any") / "any.xlsx"
    read = columns(load(write(path, S=[["text", "number"], *table])))
    assert read["number"] == [str(number) for _text, number in table]
    assert [" ".join(text.split()) for text in read["text"]] == [
        " ".join(text.split()) for text, _number in table
    ]


def test_the_first_sheet_with_cells_is_read(tmp_path: Path) -> None:
    path = write(tmp_path / "a.xlsx", Empty=[], Answers=[["q"], ["yes"]], Codes=[["code"], ["1"]])
    study = load(path)
    assert columns(study) == {"q": ["yes"]}
    said = [Speaker().say(assumption) for assumption in study.assumptions]
    assert "Only the sheet “Answers” is read, not Codes." in said


def test_merged_cells_above_options_are_a_second_header_row(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.merge_range(2, 1, 3, 1, "ID")
        sheet.merge_range(2, 2, 2, 4, "Which?")
        sheet.write(2, 5, "Age")
        sheet.write_row(3, 2, ["TV", "Radio", "Press"])
        sheet.write_row(4, 1, ["x", 1, 0, 1, 34])
        sheet.write_row(5, 1, ["y", 0, 0, 1, 35])
    study = load(path)
    assert study.form.header_rows == 2
    assert columns(study)["Which? - Radio"] == ["0", "0"]
    assert columns(study)["Age"] == ["34", "35"]
    which = next(question for question in study.questions if question.kind is Kind.MULTIPLE)
    assert [option.code for option in which.options] == ["TV", "Radio", "Press"]


def test_merged_cells_above_answers_are_one_header_row(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.merge_range(0, 0, 0, 1, "Scores")
        sheet.write(0, 2, "Age")
        sheet.write_row(1, 0, [1, 2, 34])
    assert load(path).answers.n == 1


def test_many_rows_are_read_in_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "_CELLS_A_PIECE", 7)
    parts: list[float] = []
    rows = [[number, number % 3] for number in range(100)]
    path = write(tmp_path / "a.xlsx", S=[["id", "wave"], *rows])
    study = workbook.load(path, Progress(parts.append))
    assert columns(study)["id"] == [str(number) for number in range(100)]
    assert [(wave.id, wave.n) for wave in study.waves] == [("0", 34), ("1", 33), ("2", 33)]
    assert parts == sorted(parts)


def test_blank_rows_above_and_below_do_not_count(tmp_path: Path) -> None:
    path = write(tmp_path / "a.xlsx", S=[[], ["a", "b"], [1, 2], ["", ""], [3, 4], [" ", ""]])
    assert columns(load(path)) == {"a": ["1", "", "3"], "b": ["2", "", "4"]}


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(CancelledError):
        workbook.load(write(tmp_path / "a.xlsx", S=[["a"], ["b"]]), progress)


@pytest.mark.parametrize("suffix", [".xlsx", ".ods", ".xls"])
@pytest.mark.parametrize("data", [b"a,b\n1,2\n", b"PK\x03\x04 and nothing", b"\0" * 50])
def test_something_else_named_as_a_workbook(tmp_path: Path, suffix: str, data: bytes) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(data)
    assert problem(path) == f"{path.name} is damaged, or is not a spreadsheet."


def test_a_workbook_cut_short(tmp_path: Path) -> None:
    path = write(tmp_path / "a.xlsx", S=[["a"], ["b"]])
    path.write_bytes(path.read_bytes()[:-200])
    assert problem(path) == "a.xlsx is damaged, or is not a spreadsheet."


def test_an_encrypted_workbook(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    assert problem(path) == "a.xlsx is protected by a password."


def test_an_empty_workbook(tmp_path: Path) -> None:
    assert problem(write(tmp_path / "a.xlsx", S=[])) == "a.xlsx has no cells with content."
    assert problem(write(tmp_path / "a.xlsx", S=[[" "]])) == "a.xlsx has no cells with content."
    assert problem(write(tmp_path / "b.xlsx", S=[["a", "b"]])) == "b.xlsx has 2 columns but no rows."


def test_a_zip_bomb_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "a.xlsx", S=[["a"], ["b"]])
    changed(path, b"</worksheet>", b"</worksheet>" + b" " * 2_000_000)
    monkeypatch.setattr(spreadsheets, "_LARGEST_UNPACKED", 1_000_000)
    assert path.stat().st_size < 20_000
    assert problem(path) == "a.xlsx unpacks to more data than can be opened."


def test_a_single_cell_far_away_does_not_exhaust_the_memory(tmp_path: Path) -> None:
    path = write(tmp_path / "a.xlsx", S=[["a"], ["b"]])
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    changed(path, b"</sheetData>", far)
    assert problem(path) == "a.xlsx unpacks to more data than can be opened."


@pytest.mark.parametrize(
    "far",
    [
        b'<row r="9"><c r="XFD1048576"><v>1</v></c></row>',
        b'<row r="9"><c s="1" r = "XFD1048576"><v>1</v></c></row>',
        b'<row r="1048570"><c r="A1"/><c><v>1</v></c></row><row>' + b"<c><v>1</v></c>" * 300 + b"</row>",
        b'<x:row r="9"><x:c r="XFD1048576"><x:v>1</x:v></x:c></x:row>',
    ],
)
def test_cells_far_away_are_found_however_they_are_written(tmp_path: Path, far: bytes) -> None:
    path = write(tmp_path / "a.xlsx", S=[["a"], ["b"]])
    changed(path, b"</sheetData>", far + b"</sheetData>")
    assert problem(path) == "a.xlsx unpacks to more data than can be opened."


def test_entities_in_a_workbook_are_not_expanded(tmp_path: Path) -> None:
    path = write(tmp_path / "a.xlsx", S=[["a"], ["b"], ["c"]])
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + b"".join(
        b'<!ENTITY %c "%s">' % (98 + depth, b"&%c;" % (97 + depth) * 10) for depth in range(9)
    )
    strings = "xl/sharedStrings.xml"
    changed(path, b"<sst", bomb + b"]><sst", strings)
    changed(path, b"<t>b</t>", b"<t>&j;</t>", strings)
    with suppress(UserError):
        assert max(map(len, columns(load(path))["a"])) < 100


def test_an_entry_that_climbs_out_of_the_archive_goes_nowhere(tmp_path: Path) -> None:
    path = write(tmp_path / "a.xlsx", S=[["a"], ["b"]])
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("../../climbed.xml", "<x/>")
    assert load(path).answers.n == 1
    assert not list(tmp_path.parent.glob("climbed*"))


def test_a_column_of_many_rows_is_not_far_away(tmp_path: Path) -> None:
    path = write(tmp_path / "a.xlsx", S=[["a"], ["b"]])
    changed(path, b"</sheetData>", b'<row r="90000"><c r="B90000"><v>1</v></c></row></sheetData>')
    assert load(path).answers.n == 89_999


# -- OpenDocument --------------------------------------------------------------------------------------

ODS = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
    '<table:table table:name="S">{rows}</table:table></office:spreadsheet></office:body>'
    "</office:document-content>"
)


def ods(path: Path, *rows: str) -> Path:
    content = ODS.format(rows="".join(f"<table:table-row>{row}</table:table-row>" for row in rows))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", MANIFEST)
        archive.writestr("content.xml", content)
    return path


MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    '<manifest:file-entry manifest:full-path="/"'
    ' manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>'
)


def ods_cell(text: str, more: str = "") -> str:
    kind = 'office:value-type="string"'
    return f"<table:table-cell {more} {kind}><text:p>{text}</text:p></table:table-cell>"


def test_an_open_document_is_read(tmp_path: Path) -> None:
    blank = '<table:table-cell table:number-columns-repeated="16384"/>'
    path = ods(tmp_path / "a.ods", ods_cell("wave") + ods_cell("q"), ods_cell("a") + ods_cell("yes"), blank)
    assert columns(load(path)) == {"wave": ["a"], "q": ["yes"]}


def test_dates_percentages_and_numbers_of_an_open_document(tmp_path: Path) -> None:
    kinds = (
        '<table:table-cell office:value-type="date" office:date-value="2020-05-01"><text:p>1/5/20</text:p>'
        '</table:table-cell><table:table-cell office:value-type="percentage" office:value="0.37"><text:p>37%'
        '</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="5">'
        "<text:p>5</text:p></table:table-cell>"
    )
    header = "".join(map(ods_cell, ("when", "share", "n")))
    read = columns(load(ods(tmp_path / "a.ods", header, kinds)))
    assert read == {"when": ["2020-05-01"], "share": ["0.37"], "n": ["5"]}


def test_rows_repeated_without_content_are_no_rows(tmp_path: Path) -> None:
    blank = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>'
    path = ods(
        tmp_path / "a.ods", ods_cell("q"), ods_cell("a") + "</table:table-row>" + blank + "<table:table-row>"
    )
    assert load(path).answers.n == 1


def test_rows_repeated_for_ever_do_not_exhaust_the_memory(tmp_path: Path) -> None:
    rows = ods_cell("q") + '</table:table-row><table:table-row table:number-rows-repeated="900000000">'
    assert problem(ods(tmp_path / "a.ods", rows + ods_cell("a"))) == (
        "a.ods unpacks to more data than can be opened."
    )


def test_a_cell_repeated_for_ever_does_not_exhaust_the_memory(tmp_path: Path) -> None:
    path = ods(tmp_path / "a.ods", ods_cell("q"), ods_cell("a", 'table:number-columns-repeated="900000000"'))
    assert problem(path) == "a.ods unpacks to more data than can be opened."


# -- Real files ----------------------------------------------------------------------------------------


def test_kobo_tick_boxes(shared: Path) -> None:
    known = json.loads((shared / "survey-files" / "EXPECTED.json").read_text(encoding="utf-8"))
    study = load(shared / "survey-files" / "xlsform_kobo" / "kobocruncher_data.xlsx")
    lines, width = known["xlsform_kobo/kobocruncher_data.xlsx"]["sheets"]["Sample Dataset KoboloadeR"]
    assert (study.answers.n, len(study.answers.cells)) == (lines - 1, width)
    reasons = next(question for question in study.questions if question.kind is Kind.MULTIPLE)
    assert len(reasons.options) == 9
    joined = columns(study)["profile.reason"]
    chosen = study.answers.by_question[reasons.id].chosen
    codes = [option.code for option in reasons.options]
    assert [{code for code, ticked in zip(codes, row, strict=True) if ticked} for row in chosen.tolist()] == [
        set(cell.split()) for cell in joined
    ]


# -- Errors in cells -----------------------------------------------------------------------------------

ERRORS = ("#DIV/0!", "#N/A", "#VALUE!")


def check_errors(study: Study, rows: int) -> None:
    """Check that numbers stay numbers beside errors, and that each error is kept and told."""
    question = next(each for each in study.questions if each.id == "spent")
    assert question.kind is Kind.NUMBER
    assert {option.code for option in question.missing} <= set(ERRORS)
    assert study.answers is not None
    (values,) = [cells for cells in study.answers.cells if cells.name == "spent"]
    assert set(ERRORS[:2]) <= set(values.values)
    found = account(study, question)
    assert (found.n, found.missing, found.blank, found.unread) == (rows, 2, 1, 0)
    (said,) = [finding for finding in study.findings if finding.code == "cell_errors"]
    assert said.is_odd
    assert "#DIV/0!" in Speaker().say(said.text)


def test_errors_of_formulas_are_kept_and_told(tmp_path: Path) -> None:
    with Workbook(tmp_path / "errors.xlsx") as book:
        book.add_worksheet("Blank")
        page = book.add_worksheet("Data & more")
        page.write_row(2, 1, ["id", "spent"])
        for row in range(40):
            page.write_row(3 + row, 1, [row, row * 1.5 if row > 2 else ""])
        page.write_formula(3, 2, "=1/0", None, "#DIV/0!")
        page.write_formula(4, 2, "=NA()", None, "#N/A")
    check_errors(load(tmp_path / "errors.xlsx"), 40)


def test_errors_in_an_old_workbook_are_kept_and_told(tmp_path: Path) -> None:
    boolerr = record(0x0205, struct.pack("<HHHBB", 1, 1, 15, 0x07, 1))
    formula = record(0x0006, struct.pack("<HHHBBBBBBHHIH", 2, 1, 15, 2, 0, 0x2A, 0, 0, 0, 0xFFFF, 0, 0, 0))
    rows = [["id", "spent"], *([row, row * 1.5] if row > 2 else [row] for row in range(40))]
    data = xls_sheet(rows, boolerr + formula)
    (tmp_path / "errors.xls").write_bytes(xls({"Data": data}))
    check_errors(load(tmp_path / "errors.xls"), 40)


def test_errors_in_an_open_document_are_kept_and_told(tmp_path: Path) -> None:
    def number(value: float) -> str:
        return f'<table:table-cell office:value-type="float" office:value="{value}"/>'

    def error(text: str) -> str:
        return (
            '<table:table-cell office:value-type="string" office:string-value=""'
            ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
            f' calcext:value-type="error"><text:p>{text}</text:p></table:table-cell>'
        )

    spent = [number(row * 1.5) for row in range(37)]
    cells = [error("#DIV/0!"), error("#N/A"), "<table:table-cell/>", *spent]
    rows = [number(at) + cell for at, cell in enumerate(cells)]
    check_errors(load(ods(tmp_path / "errors.ods", ods_cell("id") + ods_cell("spent"), *rows)), 40)

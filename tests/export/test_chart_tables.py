"""The numbers of a chart as a workbook and as CSV: typed, the same as on screen, and never a formula."""

from __future__ import annotations

import csv
import io
import os
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace

import pytest
from defusedxml.ElementTree import fromstring
from python_calamine import CalamineWorkbook
from studies import (
    BUILT_IN,
    ask,
    built_in,
    choices,
    kinds_in,
    mixed,
    percent,
    published,
    respondents,
    share,
    shares_over_waves,
    single,
    twelve_ranks,
)

from sni_desktop.charts.palette import LIGHT
from sni_desktop.charts.registry import draw
from sni_desktop.charts.table import tabulate
from sni_desktop.core.errors import UserError
from sni_desktop.core.result import CrossAt, Share
from sni_desktop.core.survey import Fraction, Percentage, Qualifier
from sni_desktop.core.text import MINUS, Speaker, plain, rounded
from sni_desktop.export.chart_tables import (
    COMMAS,
    SEMICOLONS,
    tab_separated,
    write_csv,
    write_xlsx,
)
from sni_desktop.export.crosstab_cells import crosstab_cells
from sni_desktop.export.native import native
from sni_desktop.export.typed_table import Typed, typed

ENGLISH, FRENCH = Speaker("en"), Speaker("fr")
RISKY = ("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tTab", "\r=1+1")
DIGITS = re.compile(r"\.0+")


def shown(cell: Typed, speaker: Speaker) -> str:
    """Return a number as a spreadsheet of the speaker's region shows it, which is half up as well."""
    positive, *others = cell.number_format.split(";")
    part = positive
    if others and cell.value < 0:
        part = others[0]
    value = abs(cell.value) if others else cell.value
    value *= 100 if "%" in part else 1
    places = len(found[0]) - 1 if (found := DIGITS.search(part)) else 0
    number = f"{rounded(value, places):,}"
    number = number if part.startswith("#") else number.replace(",", "")
    marks = {",": speaker.numbers.group_mark, ".": speaker.numbers.decimal_mark, "-": MINUS}
    number = "".join(marks.get(char, char) for char in number)
    before = part[: min(part.index(char) for char in "#0" if char in part)].replace('"', "")
    return before + number + (speaker.numbers.percent_sign if "%" in part else "")


def every_result():
    for study in BUILT_IN:
        yield from kinds_in(built_in(study))
    yield from kinds_in(mixed(), "group")


def sheets(path):
    book = CalamineWorkbook.from_path(path)
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def workbook(tmp_path, result, speaker=ENGLISH):
    path = tmp_path / "chart.xlsx"
    write_xlsx(path, result, draw(result), speaker)
    return path


def lines_of(tmp_path, result, speaker=ENGLISH, form=None):
    """Return the lines of a CSV file as its user's spreadsheet parts them, each by its headings."""
    path = tmp_path / "chart.csv"
    write_csv(path, result, draw(result), speaker, form)
    separator = (form or (SEMICOLONS if speaker.code == "fr" else COMMAS)).separator
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=separator))


# The same numbers as on screen


@pytest.mark.parametrize("speaker", [ENGLISH, FRENCH], ids=["en", "fr"])
def test_every_number_is_shown_as_in_the_window(speaker):
    numbers = 0
    for name, result, _figure in every_result():
        table, grid = tabulate(result), typed(tabulate(result), speaker)
        for row, cells in zip(table.rows, grid.rows, strict=True):
            words = [speaker.say(cell.text) for cell in row]
            for cell in cells:
                if isinstance(cell, Typed):
                    numbers += 1
                    assert any(shown(cell, speaker) in text for text in words), (name, cell, words)
    assert numbers > 1000


def test_every_share_keeps_all_its_decimals():
    for name, result, _figure in every_result():
        if result.crosstab is not None:
            continue
        grid = typed(tabulate(result), ENGLISH)
        cells = [cell for row in result.rows for cell in row.cells]
        for column, heading in enumerate(grid.headings):
            if heading.startswith("Share"):
                found = [row[column] for row in grid.rows]
                exact = [cell for cell in found if isinstance(cell, Typed)]
                known = [
                    round(cell.value, 14)
                    for cell in cells
                    if isinstance(cell, Share)
                    and cell.value is not None
                    and not isinstance(cell.amount, Fraction)
                    and getattr(cell.amount, "qualifier", Qualifier.NONE) is Qualifier.NONE
                ]
                assert [cell.value for cell in exact] == known, name


def test_the_workbook_holds_numbers_as_numbers(tmp_path):
    result = ask(shares_over_waves([100, 301], [120, 310]), "q")
    book = sheets(workbook(tmp_path, result))
    headings, *rows = book["Table"]
    first = dict(zip(headings, rows[0], strict=True))
    second = dict(zip(headings, rows[1], strict=True))

    assert first["Answer"] == "Answer 1"
    assert first["Share"] == 0.25
    assert first["95% interval: low"] == pytest.approx(0.2100, abs=1e-3)
    assert first["95% interval: high"] == pytest.approx(0.2946, abs=1e-3)
    assert first["Base (n)"] == 400
    assert second["Change (points)"] == pytest.approx(5)
    assert second["Interval of the change (points): low"] < 5
    assert second["What it means"] == "no clear change"
    assert "n = 400" in first["Note"]


def test_the_formats_of_a_workbook_write_percentages_with_the_decimals_of_the_window(tmp_path):
    small = workbook(tmp_path, ask(shares_over_waves([100], [120]), "q"), FRENCH)
    with zipfile.ZipFile(small) as archive:
        styles = archive.read("xl/styles.xml").decode()
    assert 'formatCode="0 %"' in styles
    large = workbook(tmp_path, ask(shares_over_waves([1000], [1213], n=4000), "q"))
    with zipfile.ZipFile(large) as archive:
        styles = archive.read("xl/styles.xml").decode()
    assert 'formatCode="0.0%"' in styles
    assert "+0.0;" in styles


def test_the_heading_stays_in_view_and_the_second_sheet_says_what_the_numbers_are(tmp_path):
    result = ask(built_in("sni-social-media"), "adoption")
    path = workbook(tmp_path, result)
    with zipfile.ZipFile(path) as archive:
        assert 'state="frozen"' in archive.read("xl/worksheets/sheet1.xml").decode()
    told = dict(row[:2] for row in sheets(path)["About the table"])

    assert told["Title"] == ENGLISH.say(draw(result).title)
    assert "n = 411" in told["Base"]
    assert "rounding" in told["Method"]
    assert told["SNI / NSZ, via Data News (Knack)"].count("https://") == 1
    assert "Filter" not in told


def test_what_is_no_exact_number_stays_words(tmp_path):
    amounts = (Fraction(2, 3), Percentage(0.2, 0, Qualifier.ABOUT), percent(27))
    figures = [share(1, amount, option=number) for number, amount in enumerate(amounts, 1)]
    result = ask(published(single("a", "b", "c"), figures, 1), "q", "ranking")
    by_answer = {line["Answer"]: line for line in lines_of(tmp_path, result)}

    assert by_answer["a"]["Share"] == "about 2/3"
    assert by_answer["b"]["Share"] == "about 20%"
    assert by_answer["c"]["Share"] == "0.27"
    assert by_answer["c"]["Base (n)"] == "not published"
    assert {line["Published as"] for line in by_answer.values()} == {
        "approximate figure",
        "percentage without its base",
    }


def test_a_published_order_is_places_and_never_a_chart(tmp_path):
    result = ask(twelve_ranks("Item"), "q", "ranking")
    path = workbook(tmp_path, result)
    with zipfile.ZipFile(path) as archive:
        assert not [name for name in archive.namelist() if "chart" in name.casefold()]
        assert "%" not in archive.read("xl/styles.xml").decode()
    headings, *rows = sheets(path)["Table"]
    assert "Share" not in headings
    assert {str(row[headings.index("Place")]) for row in rows} >= {"1–2", "3.0", "12.0"}


# Crosstabs


def test_a_crosstab_is_there_as_a_table_and_cell_by_cell(tmp_path):
    result = ask(mixed(), "several", "crosstab", by=("group",))
    book = sheets(workbook(tmp_path, result))
    headings, *rows = book["Table"]
    assert headings[:2] == ["Answer", "Total"]
    assert any(heading.endswith(": marks") for heading in headings)
    assert [row[0] for row in rows][1] == "Answer 1"
    total = result.crosstab.rows[0].cells[0].estimate.value
    assert rows[1][1] == pytest.approx(total)

    cells = book["Cell by cell"]
    assert len(cells) - 1 == len(result.crosstab.rows) * len(result.crosstab.columns)
    for heading in ("Letter", "Share", "95% interval: low", "Base (n)", "Higher than", "Note"):
        assert heading in cells[0]


def test_each_cell_of_a_crosstab_is_as_in_the_window(tmp_path):
    result = ask(mixed(), "agree", "crosstab", by=("group",))
    grid, table = crosstab_cells(result, ENGLISH), tabulate(result)
    by_place = {
        at: ENGLISH.say(table.rows[row][column].text)
        for row, cells in enumerate(table.cells)
        for column, at in enumerate(cells)
        if isinstance(at, CrossAt)
    }
    columns = len(result.crosstab.columns)
    compared = 0
    for number, row in enumerate(grid.rows):
        value = dict(zip(grid.headings, row, strict=True))["Value"]
        if isinstance(value, Typed):
            compared += 1
            assert by_place[CrossAt(number // columns, number % columns)].startswith(shown(value, ENGLISH))
    assert compared > 20


def test_a_suppressed_cell_has_no_number_anywhere(tmp_path):
    result = ask(mixed(), "several", "crosstab", by=("group",))
    lines = lines_of(tmp_path, result)
    empty = [line for line in lines if line["Share"] in {"too few answers", "nobody"}]
    assert empty
    assert all(line["95% interval: low"] == "" for line in empty)
    assert all(line["Difference from the rest (points)"] == "" for line in empty)


# The native chart


def test_the_chart_of_a_workbook_draws_the_numbers_of_the_native_chart(tmp_path):
    drawn = 0
    for name, result, figure in every_result():
        chart = native(result, figure, ENGLISH, LIGHT)
        path = workbook(tmp_path, result)
        with zipfile.ZipFile(path) as archive:
            charts = [each for each in archive.namelist() if each.startswith("xl/charts/chart")]
            root = fromstring(archive.read(charts[0])) if charts else None
        assert (chart is not None) == (root is not None), name
        if chart is None:
            continue
        drawn += 1
        kind = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
        values = [
            [float(point.text) for point in each.iter(f"{kind}v")]
            for series in root.iter(f"{kind}ser")
            for each in series.iter(f"{kind}val")
        ]
        known = [[value for value in series.values if value is not None] for series in chart.series]
        assert values == [pytest.approx(each) for each in known], name
        errors = sum(series.has_intervals and series.spacer_to is None for series in chart.series)
        assert len(list(root.iter(f"{kind}errBars"))) == errors, name
    assert drawn > 20


# Texts that could act


def risky_study(text):
    question = replace(single(*RISKY, "harmless"), label=plain(text), text=plain(text))
    counts = choices([0, *([40] * 7)], [0, *([50] * 7)])
    group = replace(single(text, "b", question="group"), label=plain(text))
    study = respondents(
        [280, 350], (question, counts), (group, choices([0, 140, 140], [0, 175, 175])), wave_names=text + "{}"
    )
    return replace(study, title=plain(text), note=plain(text), origin=text)


@pytest.mark.parametrize("text", RISKY)
@pytest.mark.parametrize("chart", ["waves", "crosstab"])
def test_no_text_acts_in_a_workbook(tmp_path, text, chart):
    study = risky_study(text)
    result = ask(study, "q", chart, **({"by": ("group",)} if chart == "crosstab" else {}))
    path = workbook(tmp_path, result)
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            content = archive.read(name).decode()
            assert "<f>" not in content or "/charts/" in name, name
            assert "<f " not in content or "/charts/" in name, name
            assert "<hyperlink " not in content, name
    texts = {cell for rows in sheets(path).values() for row in rows for cell in row if isinstance(cell, str)}
    assert {"=1+1", "-2+3", "@SUM(A1)"} <= texts


@pytest.mark.parametrize("text", RISKY)
@pytest.mark.parametrize("chart", ["waves", "crosstab"])
@pytest.mark.parametrize("speaker", [ENGLISH, FRENCH], ids=["en", "fr"])
def test_no_text_acts_in_csv_nor_pasted(tmp_path, text, chart, speaker):
    study = risky_study(text)
    result = ask(study, "q", chart, **({"by": ("group",)} if chart == "crosstab" else {}))
    lines = lines_of(tmp_path, result, speaker)
    pasted = [line.split("\t") for line in tab_separated(result, speaker).split("\n")]
    cells = [cell for line in lines for pair in line.items() for cell in pair]
    for cell in [*cells, *(cell for line in pasted for cell in line)]:
        acts = cell.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r"))
        assert not acts or re.fullmatch(r"-[0-9.,]+", cell), cell
    assert {len(line) for line in pasted} == {len(pasted[0])}
    assert any(cell == "'=1+1" for cell in cells)


# CSV


def test_csv_is_parted_and_written_as_the_spreadsheets_of_the_language_read_it(tmp_path):
    result = ask(shares_over_waves([100, 301], [120, 310]), "q")
    english, french = lines_of(tmp_path, result), lines_of(tmp_path, result, FRENCH)
    assert [line["Share"] for line in english] == ["0.25", "0.3", "0.7525", "0.775"]
    assert [line["Share"] for line in french] == ["0,25", "0,3", "0,7525", "0,775"]
    assert lines_of(tmp_path, result, FRENCH, COMMAS)[0]["Share"] == "0.25"
    assert lines_of(tmp_path, result, ENGLISH, SEMICOLONS)[0]["Share"] == "0,25"


def test_csv_holds_the_numbers_of_the_workbook(tmp_path):
    result = ask(shares_over_waves([100, 301], [120, 310]), "q")
    headings, *rows = sheets(workbook(tmp_path, result))["Table"]
    for line, row in zip(lines_of(tmp_path, result), rows, strict=True):
        for heading, cell in zip(headings, row, strict=True):
            assert line[heading] == cell if isinstance(cell, str) else float(line[heading]) == cell


def test_each_line_of_csv_says_its_question_and_its_source(tmp_path):
    result = ask(built_in("sni-social-media"), "adoption")
    for line in lines_of(tmp_path, result):
        assert "not published" in line["Question as put"]
        assert line["Source and method"].startswith("Source: SNI")
        assert line["Source"].startswith("SNI / NSZ")


def test_small_numbers_are_never_written_in_powers_of_ten(tmp_path):
    question = single("a", "b")
    result = ask(respondents([200_000], (question, choices([0, 1, 199_999]))), "q", "ranking")
    numbers = [line["Share"] for line in lines_of(tmp_path, result)]
    assert "0.000005" in numbers
    assert not any("e" in each.casefold() for each in numbers)


# Files


@pytest.mark.parametrize("write", [write_xlsx, write_csv])
def test_a_file_that_cannot_be_written_is_said_in_one_sentence(tmp_path, write):
    result = ask(shares_over_waves([100], [120]), "q")
    with pytest.raises(UserError, match="folder"):
        write(tmp_path / "gone" / "file", result, draw(result), ENGLISH)


def test_spreadsheets_show_the_words_of_the_window(tmp_path):
    program = shutil.which(os.environ.get("SOFFICE", "soffice"))
    if program is None:
        pytest.skip("LibreOffice is not installed")
    result = ask(built_in("sni-social-media"), "adoption")
    path = workbook(tmp_path, result)
    subprocess.run(
        [
            *(program, f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless"),
            *("--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true", "--outdir"),
            *(str(tmp_path / "out"), str(path)),
        ],
        capture_output=True,
        timeout=120,
        check=True,
    )
    (written,) = (tmp_path / "out").glob("*.csv")
    lines = list(csv.DictReader(io.StringIO(written.read_text(encoding="utf-8"), newline="")))
    assert [line["Share"] for line in lines] == ["27%", "42%"]
    assert [line["95% interval: low"] for line in lines] == ["22%", "38%"]
    assert [line["Change (points)"] for line in lines] == ["", "+15"]
    assert lines[1]["Interval of the change (points): low"] == "+8"
    assert [line["Base (n)"] for line in lines] == ["411", "536"]

"""Native charts on slides: what python-pptx, a spreadsheet and LibreOffice find in them."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import zipfile
from dataclasses import replace

import pytest
from defusedxml.ElementTree import fromstring
from export.charts import CASES, chart_of
from pptx import Presentation
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches
from python_calamine import load_workbook

from sni_desktop.core.text import Number, Speaker, rounded
from sni_desktop.export.native import NativePoint, NativeSeries, Shape
from sni_desktop.export.native_points import shown_alike
from sni_desktop.export.slides.chart_book import SHEET, book_of, letters, workbook
from sni_desktop.export.slides.chart_markup import chart_xml
from sni_desktop.export.slides.chart_xml import add_native_chart

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
TYPES = {
    Shape.BARS: {XL_CHART_TYPE.BAR_CLUSTERED},
    Shape.DIVERGING: {XL_CHART_TYPE.BAR_STACKED, XL_CHART_TYPE.BAR_CLUSTERED},
    Shape.STACKED: {XL_CHART_TYPE.BAR_STACKED},
    Shape.COLUMNS: {XL_CHART_TYPE.COLUMN_CLUSTERED},
    Shape.LINES: {XL_CHART_TYPE.LINE_MARKERS, XL_CHART_TYPE.LINE},
}
ORDER = {  # of the elements that the schema has in a fixed order
    "ser": "idx order tx spPr invertIfNegative marker dPt dLbls errBars cat val smooth",
    "barChart": "barDir grouping varyColors ser gapWidth overlap axId",
    "lineChart": "grouping varyColors ser marker axId",
    "catAx": "axId scaling delete axPos numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx"
    " crosses auto lblAlgn lblOffset noMultiLvlLbl",
    "valAx": "axId scaling delete axPos numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx"
    " crosses crossBetween majorUnit",
    "dLbl": "idx delete layout numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName"
    " showPercent showBubbleSize",
    "dPt": "idx invertIfNegative marker bubble3D spPr",
    "errBars": "errDir errBarType errValType noEndCap plus minus spPr",
    "scaling": "orientation max min",
    "chartSpace": "date1904 lang roundedCorners chart spPr txPr externalData",
    "chart": "title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs",
    "legend": "legendPos legendEntry overlay txPr",
}


def deck_of(*cases: str) -> Presentation:
    deck = Presentation()
    for case in cases:
        slide = deck.slides.add_slide(deck.slide_layouts[6])
        add_native_chart(slide, chart_of(case), Inches(0.5), Inches(1.5), Inches(9), Inches(5))
    stream = io.BytesIO()
    deck.save(stream)
    stream.seek(0)
    return Presentation(stream)


def cells(blob: bytes) -> list[list[object]]:
    return load_workbook(io.BytesIO(blob)).get_sheet_by_name(SHEET).to_python(skip_empty_area=False)


@pytest.mark.parametrize("case", CASES)
def test_a_chart_opens_in_python_pptx_with_its_series_and_words(case):
    native = chart_of(case)
    frame = deck_of(case).slides[0].shapes[0]
    assert frame.has_chart
    chart = frame.chart
    assert chart.chart_type in TYPES[native.shape]
    assert tuple(chart.plots[0].categories) == native.categories
    assert [tuple(series.values) for series in chart.plots[0].series] == [
        each.values for each in native.series
    ]
    assert [series.name for series in chart.plots[0].series] == [each.name for each in native.series]
    words = frame.element.nvGraphicFramePr.cNvPr
    assert words.get("descr") == native.alt
    assert words.get("title") == native.title
    assert chart.has_legend == native.has_legend


@pytest.mark.parametrize("case", CASES)
def test_the_workbook_holds_what_the_chart_shows(case):
    """Every reference of the chart points at cells with the very numbers and texts that it has cached."""
    part = deck_of(case).slides[0].shapes[0].chart.part
    table = cells(part.chart_workbook.xlsx_part.blob)
    root = fromstring(part.blob)
    references = [*root.iter(f"{C}numRef"), *root.iter(f"{C}strRef")]
    assert references
    for reference in references:
        held = held_at(table, reference.find(f"{C}f").text)
        cached = {int(at.get("idx")): at.find(f"{C}v").text for at in reference.iter(f"{C}pt")}
        numbers = reference.tag == f"{C}numRef"
        assert len(held) == int(reference.find(f".//{C}ptCount").get("val"))
        for at, cell in enumerate(held):
            if at not in cached:
                assert cell == ""
            else:
                assert cell == (float(cached[at]) if numbers else cached[at])


def held_at(table: list[list[object]], address: str) -> list[object]:
    """Return the cells of "Chart!$B$2:$B$5"."""
    sheet, _mark, place = address.partition("!")
    assert sheet == SHEET
    first, _colon, last = place.partition(":")
    _none, column, top = first.split("$")
    bottom = (last or first).split("$")[2]
    names = [letters(at) for at in range(len(table[0]))]
    return [table[row - 1][names.index(column)] for row in range(int(top), int(bottom) + 1)]


@pytest.mark.parametrize("case", CASES)
def test_elements_stand_in_the_order_of_the_schema_and_ids_are_positive(case):
    root = fromstring(chart_xml(chart_of(case), 9, 5, "rId1", headed=True))
    for element in root.iter():
        name = element.tag.rpartition("}")[2]
        if element.tag.startswith(C) and name in ORDER:
            known = ORDER[name].split()
            places = [known.index(child.tag.rpartition("}")[2]) for child in element]
            assert places == sorted(places), name
    ids = {int(element.get("val")) for element in root.iter() if element.tag in {f"{C}axId", f"{C}crossAx"}}
    assert min(ids) > 0


def test_error_bars_stand_before_the_categories_and_refer_to_the_workbook():
    root = fromstring(chart_xml(chart_of("bars"), 9, 5))
    series = next(root.iter(f"{C}ser"))
    names = [child.tag for child in series]
    assert names.index(f"{C}errBars") < names.index(f"{C}cat")
    amounts = [series.find(f"{C}errBars/{C}{side}/{C}numRef/{C}f").text for side in ("plus", "minus")]
    book = book_of(chart_of("bars"))
    assert amounts == [book.cells(book.above[0]), book.cells(book.below[0])]


def test_negative_bars_keep_their_colour_and_have_no_sign():
    root = fromstring(chart_xml(chart_of("diverging"), 9, 5))
    assert {each.get("val") for each in root.iter(f"{C}invertIfNegative")} == {"0"}
    assert len(list(root.iter(f"{C}invertIfNegative"))) >= len(list(root.iter(f"{C}ser")))
    codes = {each.get("formatCode") for each in root.iter(f"{C}numFmt")}
    assert "0 %;0 %" in codes


@pytest.mark.parametrize(("language", "number"), [("en", "809"), ("fr", "40C"), ("nl", "413"), ("de", "407")])
def test_numbers_with_a_decimal_mark_name_the_language_that_writes_it(language, number):
    for case in CASES:
        root = fromstring(chart_xml(chart_of(case, language), 9, 5))
        for code in (each.get("formatCode") for each in root.iter(f"{C}numFmt")):
            sections = code.split(";")
            has_mark = "." in code or "," in code
            assert all(each.startswith(f"[$-{number}]") == has_mark for each in sections), (case, code)


def test_labels_stand_where_a_program_lets_them():
    """A number outside a stacked bar makes PowerPoint call the file broken."""
    for case in CASES:
        root = fromstring(chart_xml(chart_of(case), 9, 5))
        grouping = root.find(f".//{C}grouping").get("val")
        places = {each.get("val") for each in root.iter(f"{C}dLblPos")}
        if grouping == "stacked":
            assert places <= {"ctr"}
        elif chart_of(case).shape is Shape.LINES:
            assert places <= {"l", "r", "t"}
        else:
            assert places <= {"outEnd"}


def test_an_opinion_with_two_sides_has_its_numbers_and_intervals_on_both():
    chart = chart_of("two sides")
    assert [series.values for series in chart.series] == [(-0.31,), (0.44,)]
    assert [series.name for series in chart.series] == ["Harmful", "Useful"]
    (left,), (right,) = (series.points for series in chart.series)
    assert left is not None
    assert right is not None
    assert left.minus > 0
    assert right.plus > 0
    root = fromstring(chart_xml(chart, 9, 5))
    assert root.find(f".//{C}grouping").get("val") == "clustered"
    assert root.find(f".//{C}overlap").get("val") == "100"


def test_means_balances_and_quantities_are_written_as_on_the_card():
    formats = {
        case: chart_of(case).series[0].points[0].number_format for case in ("means", "balances", "quantities")
    }
    assert formats == {"means": "0.0", "balances": '+0;"\u2212"0;0', "quantities": "#,##0.0"}
    balances = chart_of("balances")
    assert balances.series[0].values[0] == pytest.approx(28.0)
    assert balances.axis.high >= 28


def test_a_part_that_is_set_aside_stays_so_when_a_number_is_edited():
    chart = chart_of("diverging")
    part = zipfile.ZipFile(io.BytesIO(workbook(chart)))
    formulas = [
        each.text
        for each in fromstring(part.read("xl/worksheets/sheet1.xml")).iter()
        if each.tag.endswith("}f")
    ]
    spacer = next(series for series in chart.series if series.spacer_to is not None)
    assert len(formulas) == len(chart.categories)
    assert formulas[0] == f"{spacer.spacer_to!r}-D2-E2"


def test_no_label_acts_as_a_formula():
    chart = chart_of("bars")
    nasty = ("=1+1", "+2", "-3", "@SUM(A1)", "\t=4")
    series = NativeSeries("=cmd()", (*chart.series[0].points, None, None)[:5], "#000000")
    book = workbook(replace(chart, categories=nasty, series=(series,)))
    assert "<f>" not in zipfile.ZipFile(io.BytesIO(book)).read("xl/worksheets/sheet1.xml").decode()
    assert [row[0] for row in cells(book)][1:] == list(nasty)


def test_letters_that_xml_does_not_know_are_left_out():
    chart = replace(chart_of("bars"), categories=("a\x00b", "<&>\x0b", "c\ud800"))
    root = fromstring(chart_xml(chart, 9, 5))
    cached = root.find(f".//{C}cat")
    assert [each.text for each in cached.iter(f"{C}v")] == ["ab", "<&>", "c"]


def test_columns_are_named_as_in_a_spreadsheet():
    assert [letters(at) for at in (0, 25, 26, 27, 701, 702)] == ["A", "Z", "AA", "AB", "ZZ", "AAA"]


@pytest.mark.slow
def test_libreoffice_shows_every_shape(tmp_path):
    """Look at the pages, too: the file is kept if KEEP names a folder."""
    import pypdfium2

    soffice = shutil.which(os.environ.get("SOFFICE", "soffice"))
    if soffice is None:
        pytest.skip("LibreOffice is not installed")
    deck_of(*CASES).save(str(tmp_path / "shapes.pptx"))
    profile = (tmp_path / "profile").as_uri()
    command = [soffice, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf"]
    done = subprocess.run(
        [*command, "--outdir", str(tmp_path), str(tmp_path / "shapes.pptx")],
        capture_output=True,
        timeout=180,
        check=False,
        text=True,
    )
    if "source file could not be loaded" in done.stderr:
        pytest.skip("this LibreOffice has no Impress")
    with pypdfium2.PdfDocument(tmp_path / "shapes.pdf") as pages:
        assert len(pages) == len(CASES)
        for case, page in zip(CASES, pages, strict=True):
            words = "".join(page.get_textpage().get_text_range().split())
            chart = chart_of(case)
            said = {name for name in chart.categories if len(name) < 20 and len(chart.categories) < 20}
            assert all("".join(name.split()) in words for name in said), case
            if case == "means":
                means = [point.value for point in chart.series[0].points if point is not None]
                assert all(Speaker("fr").say(Number(value, 1)) in words for value in means)
    if keep := os.environ.get("KEEP"):
        shutil.copy(tmp_path / "shapes.pdf", keep)


@pytest.mark.slow
def test_a_spreadsheet_rounds_half_up_as_the_card_does(tmp_path):
    soffice = shutil.which(os.environ.get("SOFFICE", "soffice"))
    if soffice is None:
        pytest.skip("LibreOffice is not installed")
    shares = [at / 2000 for at in range(2001)]
    for places, number_format in enumerate(("0%", "0.0%")):
        points = tuple(
            NativePoint(shown_alike(share, places, percent=True), number_format=number_format)
            for share in shares
        )
        series = NativeSeries("Share", points, "#000000")
        chart = replace(chart_of("bars"), categories=tuple(map(str, shares)), series=(series,))
        book = tmp_path / "shares.xlsx"
        book.write_bytes(workbook(chart))
        profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
        as_shown = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true"
        subprocess.run(
            [soffice, profile, "--headless", "--convert-to", as_shown, "--outdir", str(tmp_path), str(book)],
            capture_output=True,
            timeout=120,
            check=True,
        )
        lines = (tmp_path / "shares.csv").read_text().splitlines()[1:]
        assert [line.split(",")[1] for line in lines] == [
            f"{rounded(100 * share, places)}%" for share in shares
        ]

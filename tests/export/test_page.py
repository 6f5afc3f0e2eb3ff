"""The chart on paper: chart and table on pages on which nothing is cut or covered."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from cards import box, measured
from longest import STUDIES, longest, relabelled
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFontInfo, QGuiApplication, QPageLayout
from PySide6.QtPrintSupport import QPrinter
from studies import VERY_LONG, ask, built_in, kinds_in, sixty_options

from sni_desktop.charts.drawing import Words
from sni_desktop.charts.registry import draw
from sni_desktop.charts.typesetting import Typesetter
from sni_desktop.core.text import Speaker
from sni_desktop.export.page_table import Cells, Room, table_pages
from sni_desktop.export.qt.fonts import measure_in
from sni_desktop.export.qt.page import Printout, print_on
from sni_desktop.ui.language import speaker_of

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from sni_desktop.core.result import Result

ENGLISH = Speaker("en")
A4 = (688.0, 1016.0)
"""What margins leave of it, in 1/96 inch."""


def faults(page, width, height, measure):
    words = [item for item in page if isinstance(item, Words)]
    boxes = [(each.text, box(each, measure)) for each in words]
    found = [
        f"outside: {text!r}"
        for text, (left, top, right, bottom) in boxes
        if left < -0.5 or top < -0.5 or right > width + 0.5 or bottom > height + 0.5
    ]
    found += [
        f"overlap: {one!r} and {other!r}"
        for (one, a), (other, b) in combinations(boxes, 2)
        if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
    ]
    return found


@pytest.mark.parametrize("landscape", [False, True], ids=["portrait", "landscape"])
@pytest.mark.parametrize("language", ["en", "fr", "nl", "de"])
@pytest.mark.parametrize("name", ["battery", "breakdown", "ranks"])
def test_nothing_is_cut_or_covered_with_the_longest_labels(
    qapp: QApplication, shared: Path, name: str, language: str, landscape: bool
) -> None:
    family = QFontInfo(QGuiApplication.font()).family()
    width, height = reversed(A4) if landscape else A4
    make, by = STUDIES[name]
    seen = set()
    for each, result, figure in kinds_in(relabelled(make(), *longest(shared)), *([by] if by else [])):
        if each.split("/")[2] in seen:
            continue
        seen.add(each.split("/")[2])
        printout = Printout(result, figure, speaker_of(language), family)
        for number, page in enumerate(printout.pages(width, height), 1):
            assert faults(page, width, height, measure_in(family)) == [], (each, number)


def test_every_cell_of_a_long_table_is_printed_under_its_headings() -> None:
    rows = tuple((f"Answer {number}", f"{number} %") for number in range(90))
    cells = Cells(("Answer", "Share"), (False, True), rows)
    pages = table_pages(cells, Room(600, 900, 300), Typesetter(ENGLISH, measured))
    texts = [[item.text for item in page if isinstance(item, Words)] for page in pages]
    assert len(pages) > 2
    assert all(page[:2] == ["Answer", "Share"] for page in texts)
    printed = [text for page in texts for text in page[2:]]
    assert printed == [text for row in rows for text in row]
    assert not [fault for page in pages for fault in faults(page, 600, 900, measured)]


def test_columns_without_room_follow_with_the_names_of_their_rows() -> None:
    headings = ("Answer", *(f"Column number {number}" for number in range(20)))
    row = ("Yes", *(f"{number} %" for number in range(20)))
    cells = Cells(headings, (False, *[True] * 20), (row,))
    (page,) = table_pages(cells, Room(500, 900, 900), Typesetter(ENGLISH, measured))
    texts = [item.text for item in page if isinstance(item, Words)]
    assert texts.count("Yes") > 1
    assert {f"{number} %" for number in range(20)} <= set(texts)
    assert faults(page, 500, 900, measured) == []


def test_a_table_that_does_not_fit_under_its_chart_begins_on_the_next_page() -> None:
    cells = Cells(("Answer",), (False,), (("Yes",), (VERY_LONG,)))
    first, second = table_pages(cells, Room(600, 900, 20), Typesetter(ENGLISH, measured))
    assert first == []
    assert len(second) > 3


def pdf_of(result: Result, path: Path, language: str = "en", **more: bool) -> pypdfium2.PdfDocument:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageMargins(QMarginsF(14, 14, 14, 14), QPageLayout.Unit.Millimeter)
    family = QFontInfo(QGuiApplication.font()).family()
    print_on(printer, Printout(result, draw(result), speaker_of(language), family, **more))
    return pypdfium2.PdfDocument(path)


def text_of(pdf: pypdfium2.PdfDocument) -> list[str]:
    return [" ".join(page.get_textpage().get_text_bounded().split()) for page in pdf]


@pytest.mark.parametrize(("language", "verdict"), [("fr", "en nette hausse"), ("nl", "duidelijke stijging")])
def test_a_printed_page_holds_the_chart_and_its_table(
    qapp: QApplication, tmp_path: Path, language: str, verdict: str
) -> None:
    (page,) = text_of(pdf_of(ask(built_in("sni-social-media"), "adoption"), tmp_path / "p.pdf", language))
    assert page.count("42 %") >= 2
    assert verdict in page
    assert "+8" in page


def test_the_table_is_left_out_where_it_is_not_wanted(qapp: QApplication, tmp_path: Path) -> None:
    result = ask(sixty_options(), "q", "ranking")
    assert len(pdf_of(result, tmp_path / "without.pdf", with_table=False)) == 1
    pages = text_of(pdf_of(result, tmp_path / "with.pdf"))
    assert len(pages) > 1
    assert all(f"{number}" in page for number, page in enumerate(pages, 1))
    assert "Interval of the change" in pages[1]

"""The numbers of a chart as a workbook, as a CSV file and as text for spreadsheets.

They are those of the table on screen (`charts.table`), as numbers: the formats of a workbook write them as
the screen does. No text is ever a formula or a link: in a workbook by its type, elsewhere by an apostrophe.
"""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from sni_desktop.charts import wording
from sni_desktop.charts.palette import LIGHT
from sni_desktop.charts.presenting import by_hand
from sni_desktop.charts.table import tabulate
from sni_desktop.core.survey import Evidence
from sni_desktop.core.text import Text, _
from sni_desktop.core.values import dataclass
from sni_desktop.export.atomic import replacing
from sni_desktop.export.crosstab_cells import crosstab_cells
from sni_desktop.export.spreadsheets import fitting, harmless
from sni_desktop.export.typed_table import Grid, Typed, typed

if TYPE_CHECKING:
    from pathlib import Path

    from sni_desktop.charts.palette import Palette
    from sni_desktop.core.figure import Figure
    from sni_desktop.core.result import Result
    from sni_desktop.core.text import Speaker, Value
    from sni_desktop.export.typed_table import Content

_OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
_NARROWEST, _WIDEST, _OF_NUMBERS = 10, 56, 13
"""Widths of columns, in letters."""
_MOST_LETTERS_OF_A_NAME = 31


# Workbook


def write_xlsx(
    path: Path, result: Result, figure: Figure, speaker: Speaker, palette: Palette = LIGHT
) -> None:
    """Write the numbers of a chart as a workbook: the table, what is known of it, and a native chart.

    A crosstab has a sheet with a line for each of its cells as well, which holds intervals and tests.
    UserError if the file cannot be written.
    """
    from xlsxwriter import Workbook  # noqa: PLC0415

    from sni_desktop.export.chart_sheet import write_chart  # noqa: PLC0415 - workbooks only
    from sni_desktop.export.native import native  # noqa: PLC0415 - likewise

    content = io.BytesIO()
    with Workbook(content, _OPTIONS) as workbook:
        workbook.set_properties({"title": fitting(speaker.say(figure.title))})
        _write_grid(workbook, _sheet(workbook, _("Table"), speaker), typed(tabulate(result), speaker))
        _write_about(workbook, _sheet(workbook, _("About the table"), speaker), result, figure, speaker)
        if result.crosstab is not None:
            cells = _sheet(workbook, _("Cell by cell"), speaker)
            _write_grid(workbook, cells, crosstab_cells(result, speaker))
        chart = native(result, figure, speaker, palette)
        if chart is not None:
            write_chart(workbook, _sheet(workbook, _("Chart", "a sheet of a workbook"), speaker), chart)
    with replacing(path) as stream, content.getbuffer() as whole:
        stream.write(whole)


def _sheet(workbook: Any, title: Text, speaker: Speaker) -> Any:
    return workbook.add_worksheet(speaker.say(title)[:_MOST_LETTERS_OF_A_NAME])


def _write_grid(workbook: Any, sheet: Any, grid: Grid) -> None:
    """Write headings, which stay in view, and rows."""
    looks = {"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}
    heading, of_numbers = workbook.add_format(looks), workbook.add_format({**looks, "align": "right"})
    right = workbook.add_format({"align": "right"})
    formats: dict[str, Any] = {}
    sheet.freeze_panes(1, 1)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    for place, words in enumerate(grid.headings):
        numeric = grid.numeric[place]
        sheet.write_string(0, place, fitting(words), of_numbers if numeric else heading)
        sheet.set_column(place, place, _OF_NUMBERS if numeric else _width(grid, place))
    for at, row in enumerate(grid.rows, 1):
        for place, cell in enumerate(row):
            if isinstance(cell, Typed):
                if cell.number_format not in formats:
                    formats[cell.number_format] = workbook.add_format({"num_format": cell.number_format})
                sheet.write_number(at, place, cell.value, formats[cell.number_format])
            elif cell:
                sheet.write_string(at, place, fitting(cell), right if grid.numeric[place] else None)


def _width(grid: Grid, place: int) -> int:
    lengths = [len(cell) for row in grid.rows if isinstance(cell := row[place], str)]
    return max(_NARROWEST, min(_WIDEST, max(lengths, default=0) + 2))


def _write_about(workbook: Any, sheet: Any, result: Result, figure: Figure, speaker: Speaker) -> None:
    name = workbook.add_format({"bold": True, "valign": "top"})
    text = workbook.add_format({"text_wrap": True, "valign": "top"})
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.set_column(0, 0, 26)
    sheet.set_column(1, 1, 110)
    for at, (heading, value) in enumerate(about(result, figure)):
        sheet.write_string(at, 0, fitting(speaker.say(heading)), name)
        sheet.write_string(at, 1, fitting(speaker.say(value)), text)


def about(result: Result, figure: Figure) -> list[tuple[Value, Value]]:
    """Return what must be known of the numbers of a chart, each with its name; nothing that is empty."""
    said: list[tuple[Value, Value]] = [
        (_("Title"), figure.title),
        (_("Written by hand"), by_hand(result, figure)),
        (_("Study"), result.study.title),
        (_("Question"), question(result)),
        (_("Base"), wording.card_base(result)),
        (_("Filter"), wording.filter_line(result)),
        (_("Weight"), _weight(result)),
        (_("Method"), wording.method_line(result)),
        (_("Under the chart"), figure.footer),
        (_("Source"), "" if result.sources else wording.source_line(result)),
        *((each.publisher, wording.joined([each.title, each.url, each.note])) for each in result.sources),
        (_("Note on the study"), result.study.note),
    ]
    return [(name, value) for name, value in said if value]


def question(result: Result) -> Value:
    """Return the question of a result as it was put, else its name."""
    return wording.question_line(result.question) or wording.question_name(result.question)


def _weight(result: Result) -> Value:
    if Evidence.RESPONDENTS not in result.evidence:
        return ""
    from sni_desktop.charts.weight_words import weight_words  # noqa: PLC0415 - for respondents only

    return weight_words(result.study, result.query.weight)


# CSV and text


@dataclass(frozen=True)
class CsvForm:
    """How a CSV file parts its cells and writes its numbers."""

    separator: str
    decimal_mark: str


SEMICOLONS, COMMAS = CsvForm(";", ","), CsvForm(",", ".")


def csv_form(speaker: Speaker) -> CsvForm:
    """Return the form that a spreadsheet opens right by a double click, in the language of the window.

    Excel parts and reads such a file by the system's region: Belgian, French, Dutch and German ones have
    semicolons and decimal commas, English ones commas and decimal points. A first line "sep=;" would tell it
    the separator, but makes it misread accents, and tells no decimal mark.
    """
    return SEMICOLONS if speaker.numbers.decimal_mark == "," else COMMAS


def write_csv(
    path: Path, result: Result, figure: Figure, speaker: Speaker, form: CsvForm | None = None
) -> None:
    """Write the numbers of a chart as CSV (UTF-8 with its mark), in a form or else in that of the language.

    Each line ends with the question and what stands under the chart. A crosstab has a line for each of its
    cells. UserError if the file cannot be written.
    """
    form = form or csv_form(speaker)
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=form.separator)
    grid = _lines(result, speaker)
    last = [question(result), figure.footer]
    headings = (*grid.headings, *map(speaker.say, (_("Question as put"), _("Source and method"))))
    writer.writerow([harmless(heading) for heading in headings])
    for row in grid.rows:
        writer.writerow([_written(cell, form.decimal_mark) for cell in (*row, *map(speaker.say, last))])
    with replacing(path) as stream:
        stream.write(text.getvalue().encode("utf-8-sig", errors="replace"))


def tab_separated(result: Result, speaker: Speaker) -> str:
    """Return the numbers of a chart for the cells of a spreadsheet, with the decimal mark of the language."""
    grid, mark = _lines(result, speaker), speaker.numbers.decimal_mark
    return "\n".join(
        "\t".join(_written(" ".join(cell.split()) if isinstance(cell, str) else cell, mark) for cell in row)
        for row in (grid.headings, *grid.rows)
    )


def _lines(result: Result, speaker: Speaker) -> Grid:
    """Return the table in which each number has a line of its own."""
    if result.crosstab is not None:
        return crosstab_cells(result, speaker)
    return typed(tabulate(result), speaker)


def _written(cell: Content, decimal_mark: str) -> str:
    if isinstance(cell, str):
        return harmless(cell)
    # Never in powers of ten, which a spreadsheet of another language takes for a text.
    digits = format(Decimal(repr(cell.value)), "f")
    return digits.removesuffix(".0").replace(".", decimal_mark)

"""A native chart on a sheet of a workbook, with the numbers that it draws.

The sheet is laid out as the workbook inside a native chart is (`slides.chart_book`), but for formulas: there
are none in a workbook of ours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sni_desktop.export.native_values import Shape
from sni_desktop.export.slides.chart_book import book_of
from sni_desktop.export.spreadsheets import fitting

if TYPE_CHECKING:
    from sni_desktop.export.native_values import NativeChart, NativePoint, NativeSeries
    from sni_desktop.export.slides.chart_book import Book

_KINDS = {
    Shape.BARS: {"type": "bar"},
    Shape.STACKED: {"type": "bar", "subtype": "stacked"},
    Shape.DIVERGING: {"type": "bar", "subtype": "stacked"},
    Shape.COLUMNS: {"type": "column"},
    Shape.LINES: {"type": "line"},
}
_WIDTH, _LEAST_HEIGHT, _A_ROW, _AROUND = 900, 420, 30, 160
"""Of the chart, in pixels."""
_ROW, _COLUMNS = 20, 7
"""Pixels of a row, and the columns that the chart covers."""


def write_chart(workbook: Any, sheet: Any, chart: NativeChart) -> None:
    """Write the numbers of a chart, and under them the chart, which follows when they are edited."""
    book = book_of(chart)
    _write_numbers(workbook, sheet, book)
    sheet.write_string(0, 0, fitting(chart.title))
    made = workbook.add_chart(_KINDS[chart.shape])
    for number, series in enumerate(chart.series):
        made.add_series(_series(sheet.get_name(), chart, book, number, series))
    _axes(made, sheet.get_name(), chart)
    if chart.runs_over_gaps:
        made.show_blanks_as("span")
    rows = len(chart.categories) * (1 if chart.is_stacked else max(1, len(chart.series)))
    lying = chart.shape not in {Shape.LINES, Shape.COLUMNS}
    height = max(_LEAST_HEIGHT, _AROUND + _A_ROW * rows) if lying else _LEAST_HEIGHT
    made.set_size({"width": _WIDTH, "height": height})
    below = len(chart.categories) + 2
    sheet.insert_chart(below, 0, made, {"description": fitting(chart.alt)})
    end = below + height // _ROW + 1
    sheet.write_string(end, 0, fitting(chart.source))
    sheet.print_area(below, 0, end, _COLUMNS)
    sheet.fit_to_pages(1, 0)


def _write_numbers(workbook: Any, sheet: Any, book: Book) -> None:
    heading = workbook.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    formats: dict[str, Any] = {}
    sheet.freeze_panes(1, 1)
    sheet.set_landscape()
    sheet.set_column(0, 0, 36)
    sheet.set_column(1, len(book.columns), 13)
    for place, column in enumerate(book.columns):
        sheet.write_string(0, place, fitting(column.heading), heading)
        for row, cell in enumerate(column.cells, 1):
            if isinstance(cell, str):
                sheet.write_string(row, place, fitting(cell))
            elif cell is not None:
                shown = column.formats[row - 1]
                if shown not in formats:
                    formats[shown] = workbook.add_format({"num_format": shown})
                sheet.write_number(row, place, cell, formats[shown])


def _series(sheet: str, chart: NativeChart, book: Book, number: int, series: NativeSeries) -> dict[str, Any]:
    last, place = len(chart.categories), number + 1
    options: dict[str, Any] = {
        "name": [sheet, 0, place],
        "categories": [sheet, 1, 0, last, 0],
        "values": [sheet, 1, place, last, place],
        "gap": chart.gap,
        "overlap": 100 if chart.is_stacked else 0,
        # Otherwise programs may paint negative numbers white.
        "invert_if_negative": True,
        "invert_if_negative_color": series.colour,
    }
    if series.spacer_to is not None:
        return {**options, "fill": {"none": True}, "border": {"none": True}}
    options.update(_look(chart, series))
    if any(point is not None and point.labelled for point in series.points):
        options["data_labels"] = _labels(chart, series)
    if number in book.below:
        options["y_error_bars"] = {
            "type": "custom",
            "plus_values": _cells(sheet, book.above[number], last),
            "minus_values": _cells(sheet, book.below[number], last),
            "line": {"color": series.colour if chart.shape is Shape.LINES else chart.ink, "width": 1},
        }
    return options


def _cells(sheet: str, place: int, last: int) -> str:
    from xlsxwriter.utility import quote_sheetname, xl_range_abs  # noqa: PLC0415

    return f"={quote_sheetname(sheet)}!{xl_range_abs(1, place, last, place)}"


def _look(chart: NativeChart, series: NativeSeries) -> dict[str, Any]:
    if chart.shape is not Shape.LINES:
        fill = {"color": series.colour}
        look = {
            "pattern": {"pattern": "wide_upward_diagonal", "fg_color": series.colour, "bg_color": "#ffffff"}
        }
        return {
            **(look if series.hatched else {"fill": fill}),
            "points": [_bar_point(series, point) for point in series.points],
        }
    dashed = any(point is not None and point.dashed for point in series.points)
    marker = {"type": "circle", "size": 8, "border": {"color": series.colour}}
    return {
        "line": {"color": series.colour, "width": 2.25, **({"dash_type": "square_dot"} if dashed else {})},
        "marker": {**marker, "fill": {"color": series.colour}},
        "points": [
            {"fill": {"color": "#ffffff"}, "border": {"color": series.colour}}
            if point is not None and point.hollow
            else None
            for point in series.points
        ],
    }


def _bar_point(series: NativeSeries, point: NativePoint | None) -> dict[str, Any] | None:
    """Return the look of a bar that differs in colour from its series."""
    if point is None or point.colour == series.colour or series.hatched:
        return None
    return {"fill": {"color": point.colour}}


def _labels(chart: NativeChart, series: NativeSeries) -> dict[str, Any]:
    """Return the numbers at the marks; where their decimals differ, each is written as its cell is."""
    shown = {point.number_format for point in series.points if point is not None and point.labelled}
    if chart.shape is Shape.LINES:
        place, ink = "above", series.colour
    elif chart.is_stacked:
        place = "center"
        ink = next(point.ink for point in series.points if point is not None)
    else:
        place, ink = "outside_end", chart.ink
    hidden = [None if point is None or point.labelled else {"delete": True} for point in series.points]
    return {
        "value": True,
        "position": place,
        "font": {"bold": True, "color": ink},
        **({"num_format": shown.pop()} if len(shown) == 1 else {}),
        **({"custom": hidden} if any(hidden) else {}),
    }


def _axes(made: Any, sheet: str, chart: NativeChart) -> None:
    lying = chart.shape not in {Shape.LINES, Shape.COLUMNS}
    # By its cell: as a text, a title such as "=A1" or "Up!A1" would be taken for a reference.
    made.set_title({"name": [sheet, 0, 0], "name_font": {"size": 14, "color": chart.ink}})
    categories = {
        "reverse": lying,
        "label_position": "low",
        "num_font": {"color": chart.ink},
        "line": {"color": chart.rule},
        "major_tick_mark": "none",
        "major_gridlines": {"visible": False},
        # The axis of numbers stands below bars, which are listed from the top.
        "crossing": "max" if lying else None,
    }
    values = {
        "min": chart.axis.low,
        "max": chart.axis.high,
        "major_unit": chart.axis.step,
        "num_format": chart.axis.number_format,
        "num_font": {"color": chart.muted},
        "visible": chart.axis.shown,
        "major_gridlines": {"visible": chart.axis.shown, "line": {"color": chart.rule}},
        "line": {"none": True},
    }
    # The x axis is the one that lies, which is that of the numbers where bars lie.
    made.set_x_axis(values if lying else categories)
    made.set_y_axis(categories if lying else values)
    # The blank name of a spacer stays: LibreOffice would take another entry out of a legend of bars.
    left_out = [number for number, series in enumerate(chart.series) if not series.in_legend]
    made.set_legend({"position": "bottom", "delete_series": left_out} if chart.has_legend else {"none": True})

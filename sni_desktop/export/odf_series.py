"""The series of an OpenDocument chart and the table of their numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from sni_desktop.export.native_values import Shape
from sni_desktop.export.odf_styles import text_look
from sni_desktop.export.slides.chart_book import letters
from sni_desktop.export.slides.chart_room import label_place, label_shift
from sni_desktop.export.slides.chart_series import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.export.native_values import NativeChart, NativePoint
    from sni_desktop.export.odf_styles import Styles
    from sni_desktop.export.slides.chart_room import Plot

SIZE = 10.0
"""The size of texts in points."""
_PLACES = {"ctr": "center", "outEnd": "outside", "t": "top", "l": "left", "r": "right"}


def cells_of(chart: NativeChart, column: int) -> str:
    """Return the address of the cells of a column of the table."""
    name = letters(column)
    return f"local-table.${name}$2:.${name}${len(chart.categories) + 1}"


def series_element(chart: NativeChart, styles: Styles, number: int, plot: Plot) -> str:
    """Return one series; ``plot`` is where the plot stands (`chart_room.room`)."""
    series = chart.series[number]
    kind = "line" if chart.shape is Shape.LINES else "bar"
    values, name = cells_of(chart, number + 1), f"local-table.${letters(number + 1)}$1"
    hidden = "" if series.in_legend else ' loext:hide-legend="true"'
    look = styles.of(_properties(chart, number, None, "none"))
    points = "".join(_data_point(chart, styles, number, at, plot) for at in range(len(series.points)))
    return (
        f'<chart:series chart:style-name="{look}" chart:values-cell-range-address="{values}"'
        f' chart:label-cell-address="{name}" chart:class="chart:{kind}"{hidden}>'
        f"{_intervals(chart, styles, number)}{points}</chart:series>"
    )


def _data_point(chart: NativeChart, styles: Styles, number: int, at: int, plot: Plot) -> str:
    series = chart.series[number]
    point = series.points[at]
    if point is None:
        return "<chart:data-point/>"
    right, down = label_shift(chart, point, label_place(chart, series, at), plot)
    moved = ""
    if right or down:
        moved = f' loext:custom-label-pos-x="{right:.4f}" loext:custom-label-pos-y="{down:.4f}"'
    return f'<chart:data-point chart:style-name="{_point(chart, styles, number, at)}"{moved}/>'


def _point(chart: NativeChart, styles: Styles, number: int, at: int) -> str:
    series = chart.series[number]
    point = series.points[at]
    if point is None or series.spacer_to is not None or not point.labelled:
        return styles.of(_properties(chart, number, point, "none"))
    place = label_place(chart, series, at)
    ink = series.colour if chart.shape is Shape.LINES else point.ink
    label = f'chart:label-position="{_PLACES[place]}"'
    return styles.of(
        _properties(chart, number, point, "value", label) + text_look(ink, SIZE, bold=True),
        point.number_format,
    )


def _properties(
    chart: NativeChart, number: int, point: NativePoint | None, label: str, place: str = ""
) -> str:
    symbol = ""
    if chart.shape is Shape.LINES:
        symbol = (
            'chart:symbol-type="named-symbol" chart:symbol-name="circle" chart:symbol-width="0.25cm"'
            ' chart:symbol-height="0.25cm"'
        )
    return (
        f'<style:chart-properties {symbol} chart:data-label-number="{label}" chart:data-label-text="false"'
        ' chart:link-data-style-to-source="false" chart:data-label-symbol="false"'
        f' loext:custom-leader-lines="false" {place}/>'
        f"<style:graphic-properties {_graphics(chart, number, point)}/>"
    )


def _graphics(chart: NativeChart, number: int, point: NativePoint | None) -> str:
    series = chart.series[number]
    colour = series.colour if point is None else point.colour
    if series.spacer_to is not None:
        return 'draw:stroke="none" draw:fill="none"'
    if chart.shape is Shape.LINES:
        # One dash a line is all there is: where any step needs caution, all are dashed.
        dashed = any(each is not None and each.dashed for each in series.points)
        stroke = 'draw:stroke="dash" draw:stroke-dash="dash"' if dashed else 'draw:stroke="solid"'
        fill = "#ffffff" if point is not None and point.hollow else colour
        return f'{stroke} svg:stroke-width="0.08cm" svg:stroke-color="{colour}" draw:fill-color="{fill}"'
    if series.hatched:
        hatch = f'draw:fill="hatch" draw:fill-hatch-name="hatch{number}"'
        return f'draw:stroke="none" {hatch} draw:fill-color="#ffffff"'
    return f'draw:stroke="none" draw:fill="solid" draw:fill-color="{colour}"'


def _intervals(chart: NativeChart, styles: Styles, number: int) -> str:
    columns = _columns(chart)
    if (number, "below") not in columns:
        return ""
    series = chart.series[number]
    below, above = (cells_of(chart, columns[number, side]) for side in ("below", "above"))
    colour = series.colour if chart.shape is Shape.LINES else chart.ink
    style = styles.of(
        '<style:chart-properties chart:error-category="cell-range" chart:error-upper-indicator="true"'
        f' chart:error-lower-indicator="true" chart:error-upper-range="{above}"'
        f' chart:error-lower-range="{below}"/><style:graphic-properties draw:stroke="solid"'
        f' svg:stroke-width="0.035cm" svg:stroke-color="{colour}"/>'
    )
    return f'<chart:error-indicator chart:style-name="{style}" chart:dimension="y"/>'


# The data table


def _columns(chart: NativeChart) -> dict[tuple[int, str], int]:
    """Return where the amounts of the intervals stand: behind the categories and all series."""
    made: dict[tuple[int, str], int] = {}
    for number, series in enumerate(chart.series):
        if series.has_intervals:
            for side in ("above", "below"):
                made[number, side] = 1 + len(chart.series) + len(made)
    return made


def data_table(chart: NativeChart) -> str:
    """Return the numbers that the chart refers to."""
    headings = [series.name for series in chart.series]
    columns: list[Sequence[float | None]] = [series.values for series in chart.series]
    for number, side in _columns(chart):
        series, said = chart.series[number], chart.headings
        headings.append(f"{series.name}: {said.above if side == 'above' else said.below}")
        columns.append(series.above if side == "above" else series.below)
    rows = "".join(
        f"<table:table-row>{_text_cell(name)}{''.join(_number_cell(column[at]) for column in columns)}"
        "</table:table-row>"
        for at, name in enumerate(chart.categories)
    )
    return (
        '<table:table table:name="local-table"><table:table-header-columns><table:table-column/>'
        "</table:table-header-columns><table:table-columns>"
        f'<table:table-column table:number-columns-repeated="{len(columns)}"/></table:table-columns>'
        "<table:table-header-rows><table:table-row><table:table-cell><text:p/></table:table-cell>"
        f"{''.join(map(_text_cell, headings))}</table:table-row></table:table-header-rows>"
        f"<table:table-rows>{rows}</table:table-rows></table:table>"
    )


def _text_cell(text: str) -> str:
    words = escape(clean(text))
    return f'<table:table-cell office:value-type="string"><text:p>{words}</text:p></table:table-cell>'


def _number_cell(value: float | None) -> str:
    # LibreOffice writes nothing as NaN, too: an empty cell would be a zero.
    shown = "NaN" if value is None else repr(value)
    cell = f'<table:table-cell office:value-type="float" office:value="{shown}">'
    return f"{cell}<text:p>{shown}</text:p></table:table-cell>"

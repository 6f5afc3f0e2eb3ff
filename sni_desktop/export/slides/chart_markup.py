"""A native chart as DrawingML, the language of charts in slides, documents and spreadsheets.

It is written whole, not patched: what python-pptx has no words for (intervals of one's own, gaps between
points, parts set aside) is most of it. Elements stand in the order that the schema wants.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from sni_desktop.export.native_values import Shape
from sni_desktop.export.slides.chart_book import book_of
from sni_desktop.export.slides.chart_room import SOURCE, TITLE, headings_height, is_piled, is_upright, room
from sni_desktop.export.slides.chart_series import (
    SMALL,
    clean,
    fill_xml,
    format_of,
    language_of,
    line_xml,
    series_xml,
    text_xml,
)

if TYPE_CHECKING:
    from sni_desktop.export.native_values import NativeChart
    from sni_desktop.export.slides.chart_room import Plot

_CATEGORIES, _VALUES = 50_010, 50_020
"""The ids of the axes: positive, as the schema wants."""
_NAMESPACES = (
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)


def chart_xml(
    chart: NativeChart, width: float, height: float, workbook_id: str = "", *, headed: bool = False
) -> bytes:
    """Return the chart part of a chart of ``width`` by ``height`` inches.

    ``workbook_id`` is the id of its relation to the workbook; "" leaves the reference out. A ``headed`` chart
    has its takeaway and its source above it: it stands alone, and no slide says them.
    """
    blanks = "span" if chart.runs_over_gaps else "gap"
    above = headings_height(chart, width) if headed else 0.0
    parts = [
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace {_NAMESPACES}>',
        f'<c:date1904 val="0"/><c:lang val="{language_of(chart)}"/><c:roundedCorners val="0"/>',
        f"<c:chart>{_title(chart) if headed else ''}",
        f'<c:autoTitleDeleted val="{int(not headed)}"/><c:plotArea>',
        _layout(chart, room(chart, width, height, above)),
        _plot(chart, room(chart, width, height, above)),
        _category_axis(chart),
        _value_axis(chart),
        "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>",
        _legend(chart),
        f'<c:plotVisOnly val="1"/><c:dispBlanksAs val="{blanks}"/></c:chart>',
        "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>",
        text_xml(chart, chart.ink),
    ]
    if workbook_id:
        parts.append(f'<c:externalData r:id="{workbook_id}"><c:autoUpdate val="0"/></c:externalData>')
    return "".join([*parts, "</c:chartSpace>"]).encode()


# The plot


def _title(chart: NativeChart) -> str:
    """Return the takeaway and, smaller, the source."""
    lines = "".join(
        f'<a:p><a:r><a:rPr lang="{language_of(chart)}" sz="{int(100 * size)}" b="{bold}">'
        f"{fill_xml(colour)}</a:rPr><a:t>{escape(clean(words))}</a:t></a:r></a:p>"
        for words, size, bold, colour in (
            (chart.title, TITLE, 1, chart.ink),
            (chart.source, SOURCE, 0, chart.muted),
        )
        if words
    )
    rich = f"<c:tx><c:rich><a:bodyPr/><a:lstStyle/>{lines}</c:rich></c:tx>"
    return f'<c:title>{rich}<c:overlay val="0"/></c:title>'


def _layout(chart: NativeChart, plot: Plot) -> str:
    """Return where the bars stand, so that their labels can be placed; lines place themselves."""
    if is_upright(chart):
        return "<c:layout/>"
    places = "".join(f'<c:{name} val="{place:.4f}"/>' for name, place in zip("xywh", plot, strict=True))
    return (
        '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>'
        f"{places}</c:manualLayout></c:layout>"
    )


def _plot(chart: NativeChart, plot: Plot) -> str:
    """Return the series. Numbers behind intervals are moved by as much as those reach."""
    book = book_of(chart)
    series = "".join(series_xml(chart, book, number, plot) for number in range(len(chart.series)))
    axes = f'<c:axId val="{_CATEGORIES}"/><c:axId val="{_VALUES}"/>'
    if chart.shape is Shape.LINES:
        return (
            f'<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>{series}'
            f'<c:marker val="1"/>{axes}</c:lineChart>'
        )
    grouping, overlap = ("stacked", 100) if is_piled(chart) else ("clustered", 100 if chart.is_stacked else 0)
    direction = "col" if chart.shape is Shape.COLUMNS else "bar"
    return (
        f'<c:barChart><c:barDir val="{direction}"/><c:grouping val="{grouping}"/><c:varyColors val="0"/>'
        f'{series}<c:gapWidth val="{chart.gap}"/><c:overlap val="{overlap}"/>{axes}</c:barChart>'
    )


# Axes and legend


def _category_axis(chart: NativeChart) -> str:
    """Return the axis of names: rows run downwards as on the card, and names stand left of all bars."""
    upright = is_upright(chart)
    line = chart.muted if chart.shape is Shape.DIVERGING else chart.rule
    return (
        f'<c:catAx><c:axId val="{_CATEGORIES}"/>'
        f'<c:scaling><c:orientation val="{"minMax" if upright else "maxMin"}"/></c:scaling>'
        f'<c:delete val="0"/><c:axPos val="{"b" if upright else "l"}"/>'
        '<c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        f"<c:spPr>{line_xml(line, 9525)}</c:spPr>{text_xml(chart, chart.ink)}"
        f'<c:crossAx val="{_VALUES}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>'
        '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
    )


def _value_axis(chart: NativeChart) -> str:
    axis, upright = chart.axis, is_upright(chart)
    return (
        f'<c:valAx><c:axId val="{_VALUES}"/><c:scaling><c:orientation val="minMax"/>'
        f'<c:max val="{axis.high!r}"/><c:min val="{axis.low!r}"/></c:scaling>'
        f'<c:delete val="{0 if axis.shown else 1}"/><c:axPos val="{"l" if upright else "b"}"/>'
        f'<c:numFmt formatCode={quoteattr(format_of(chart, axis.number_format))} sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'
        f"<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>{text_xml(chart, chart.muted, SMALL)}"
        # The rows run downwards, so that the axis below them crosses at their end.
        f'<c:crossAx val="{_CATEGORIES}"/><c:crosses val="{"autoZero" if upright else "max"}"/>'
        f'<c:crossBetween val="between"/><c:majorUnit val="{axis.step!r}"/></c:valAx>'
    )


def _legend(chart: NativeChart) -> str:
    if not chart.has_legend:
        return ""
    hidden = "".join(
        f'<c:legendEntry><c:idx val="{number}"/><c:delete val="1"/></c:legendEntry>'
        for number, series in enumerate(chart.series)
        if not series.in_legend
    )
    place = "b" if is_upright(chart) else "t"
    look = text_xml(chart, chart.ink)
    return f'<c:legend><c:legendPos val="{place}"/>{hidden}<c:overlay val="0"/>{look}</c:legend>'

"""The series of a native chart as DrawingML: points, numbers, intervals, and their cells in the workbook."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from sni_desktop.export.native_values import Shape
from sni_desktop.export.slides.chart_room import POINTS, is_piled, label_place, label_shift

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.export.native_values import NativeChart, NativePoint, NativeSeries
    from sni_desktop.export.slides.chart_book import Book
    from sni_desktop.export.slides.chart_room import Plot

SIZE, SMALL = int(100 * POINTS), 1000
"""Sizes of texts, in hundredths of a point."""
_LANGUAGES = {"en": "en-GB", "fr": "fr-BE", "nl": "nl-BE", "de": "de-DE"}
_NUMBERS = {"en": "809", "fr": "40C", "nl": "413", "de": "407"}
"""Languages as number formats name them, by Windows' numbers."""
_UNWANTED = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LINE, _THIN = 28_575, 12_700
"""Widths of lines, in EMU (12,700 to the point)."""
_SHOWN = (
    '<c:showLegendKey val="0"/><c:showVal val="{}"/><c:showCatName val="0"/><c:showSerName val="0"/>'
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/>'
)
_NO_LEADERS = (
    '<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}"'
    ' xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:showLeaderLines val="0"/>'
    "</c:ext></c:extLst>"
)
"""A number that was moved needs no line to its mark."""


def language_of(chart: NativeChart) -> str:
    """Return the language of a chart's words as Office names it ("fr-BE")."""
    return _LANGUAGES.get(chart.language, chart.language)


def format_of(chart: NativeChart, number_format: str) -> str:
    """Return a number format with the language of the chart, where it has a decimal mark or groups.

    LibreOffice then writes "46,5 %" in a French deck whatever its own language. Office reads the language and
    writes numbers as the computer does.
    """
    language = _NUMBERS.get(chart.language)
    if language is None or not {".", ","} & set(number_format):
        return number_format
    return ";".join(f"[$-{language}]{section}" for section in number_format.split(";"))


def clean(text: str) -> str:
    """Return a text without the signs that XML does not allow."""
    return _UNWANTED.sub("", text)


@lru_cache(maxsize=256)
def fill_xml(colour: str) -> str:
    """Return a plain fill."""
    return f'<a:solidFill><a:srgbClr val="{colour[1:].upper()}"/></a:solidFill>'


def line_xml(colour: str, width: int, *, dashed: bool = False) -> str:
    """Return a line of ``width`` EMU."""
    dash = '<a:prstDash val="sysDash"/>' if dashed else ""
    return f'<a:ln w="{width}" cap="flat">{fill_xml(colour)}{dash}<a:round/></a:ln>'


def text_xml(chart: NativeChart, colour: str, size: int = SIZE, *, bold: bool = False) -> str:
    """Return how texts look, in the font of the slide's theme."""
    return (
        "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>"
        f'<a:defRPr sz="{size}" b="{int(bold)}" lang="{language_of(chart)}">{fill_xml(colour)}</a:defRPr>'
        f'</a:pPr><a:endParaRPr lang="{language_of(chart)}"/></a:p></c:txPr>'
    )


def series_xml(chart: NativeChart, book: Book, number: int, plot: Plot) -> str:
    """Return one series; ``plot`` is where the plot stands (`chart_room.room`)."""
    series = chart.series[number]
    lines = chart.shape is Shape.LINES
    name = f"<c:tx>{_texts(book.heading(number + 1), [series.name])}</c:tx>"
    look = _line_look(series) if lines else _bar_look(series)
    points = _line_points(series) if lines else _bar_points(series)
    values = _numbers(book.cells(number + 1), series.values, _usual_format(series))
    return "".join(
        [
            f'<c:ser><c:idx val="{number}"/><c:order val="{number}"/>{name}{look}{points}',
            _labels(chart, series, plot),
            _intervals(chart, book, number),
            f"<c:cat>{_texts(book.cells(0), chart.categories)}</c:cat><c:val>{values}</c:val>",
            '<c:smooth val="0"/>' if lines else "",
            "</c:ser>",
        ]
    )


# References with what they held when the chart was made


def _texts(address: str, texts: Sequence[str]) -> str:
    cached = "".join(
        f'<c:pt idx="{at}"><c:v>{escape(clean(text))}</c:v></c:pt>' for at, text in enumerate(texts) if text
    )
    return (
        f'<c:strRef><c:f>{address}</c:f><c:strCache><c:ptCount val="{len(texts)}"/>{cached}'
        "</c:strCache></c:strRef>"
    )


def _numbers(address: str, values: Sequence[float | None], number_format: str) -> str:
    cached = "".join(
        f'<c:pt idx="{at}"><c:v>{value!r}</c:v></c:pt>'
        for at, value in enumerate(values)
        if value is not None
    )
    return (
        f"<c:numRef><c:f>{address}</c:f><c:numCache><c:formatCode>{escape(number_format)}</c:formatCode>"
        f'<c:ptCount val="{len(values)}"/>{cached}</c:numCache></c:numRef>'
    )


# Looks


def _bar_look(series: NativeSeries) -> str:
    # Otherwise PowerPoint paints negative numbers white.
    never_white = '<c:invertIfNegative val="0"/>'
    if series.spacer_to is not None:
        return f"<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{never_white}"
    return f"<c:spPr>{_bar_fill(series, series.colour)}</c:spPr>{never_white}"


def _bar_fill(series: NativeSeries, colour: str) -> str:
    if not series.hatched:
        return fill_xml(colour)
    rgb = colour[1:].upper()
    return (
        f'<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="{rgb}"/></a:fgClr>'
        '<a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>'
    )


def _bar_points(series: NativeSeries) -> str:
    """Return the points that differ in colour from their series."""
    if series.spacer_to is not None:
        return ""
    return "".join(
        f'<c:dPt><c:idx val="{at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>'
        f"<c:spPr>{_bar_fill(series, point.colour)}</c:spPr></c:dPt>"
        for at, point in enumerate(series.points)
        if point is not None and point.colour != series.colour
    )


def _is_dashed(series: NativeSeries) -> bool:
    """Tell whether any step of a line is dashed: programs that know one dash a line then show the caution."""
    return any(point is not None and point.dashed for point in series.points)


def _line_look(series: NativeSeries) -> str:
    line = line_xml(series.colour, _LINE, dashed=_is_dashed(series))
    return f"<c:spPr>{line}</c:spPr>{_marker(series.colour, hollow=False)}"


def _marker(colour: str, *, hollow: bool) -> str:
    fill = fill_xml("#ffffff" if hollow else colour)
    return (
        '<c:marker><c:symbol val="circle"/><c:size val="8"/>'
        f"<c:spPr>{fill}{line_xml(colour, 19_050)}</c:spPr></c:marker>"
    )


def _line_points(series: NativeSeries) -> str:
    """Return the points whose marker is hollow, or whose line is not dashed as others are."""
    dashed = _is_dashed(series)
    return "".join(
        f'<c:dPt><c:idx val="{at}"/>{_marker(series.colour, hollow=point.hollow)}<c:bubble3D val="0"/>'
        f"<c:spPr>{line_xml(series.colour, _LINE, dashed=point.dashed)}</c:spPr></c:dPt>"
        for at, point in enumerate(series.points)
        if point is not None and (point.hollow or point.dashed != dashed)
    )


# Numbers at their marks


def _usual_format(series: NativeSeries) -> str:
    return next((point.number_format for point in series.points if point is not None), "General")


def _labels(chart: NativeChart, series: NativeSeries, plot: Plot) -> str:
    """Return the numbers at the marks; a point without one, or with one of its own look, is told apart."""
    if series.spacer_to is not None or not any(point and point.labelled for point in series.points):
        return f"<c:dLbls>{_SHOWN.format(0)}</c:dLbls>"
    made = [
        _label(chart, series, at, point, plot) for at, point in enumerate(series.points) if point is not None
    ]
    usual = _label_look(
        chart,
        _usual_format(series),
        chart.ink,
        "t" if chart.shape is Shape.LINES else "ctr" if is_piled(chart) else "outEnd",
    )
    return f"<c:dLbls>{''.join(made)}{usual}{_SHOWN.format(1)}{_NO_LEADERS}</c:dLbls>"


def _label(chart: NativeChart, series: NativeSeries, at: int, point: NativePoint, plot: Plot) -> str:
    if not point.labelled:
        return f'<c:dLbl><c:idx val="{at}"/><c:delete val="1"/></c:dLbl>'
    place = label_place(chart, series, at)
    right, down = label_shift(chart, point, place, plot)
    shift = ""
    if right or down:
        shift = (
            f'<c:layout><c:manualLayout><c:x val="{right:.4f}"/><c:y val="{down:.4f}"/>'
            "</c:manualLayout></c:layout>"
        )
    ink = series.colour if chart.shape is Shape.LINES else point.ink
    look = _label_look(chart, point.number_format, ink, place)
    return f'<c:dLbl><c:idx val="{at}"/>{shift}{look}{_SHOWN.format(1)}</c:dLbl>'


def _label_look(chart: NativeChart, number_format: str, ink: str, place: str) -> str:
    return (
        f'<c:numFmt formatCode={quoteattr(format_of(chart, number_format))} sourceLinked="0"/>'
        f"<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{text_xml(chart, ink, bold=True)}"
        f'<c:dLblPos val="{place}"/>'
    )


# Intervals


def _intervals(chart: NativeChart, book: Book, number: int) -> str:
    """Return the error bars of a series, whose amounts stand in the workbook."""
    if number not in book.below:
        return ""
    series = chart.series[number]
    below, above = book.below[number], book.above[number]
    direction = '<c:errDir val="y"/>' if chart.shape is Shape.LINES else ""
    colour = series.colour if chart.shape is Shape.LINES else chart.ink
    return (
        f'<c:errBars>{direction}<c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>'
        f"<c:plus>{_numbers(book.cells(above), series.above, 'General')}</c:plus>"
        f"<c:minus>{_numbers(book.cells(below), series.below, 'General')}</c:minus>"
        f"<c:spPr>{line_xml(colour, _THIN)}</c:spPr></c:errBars>"
    )

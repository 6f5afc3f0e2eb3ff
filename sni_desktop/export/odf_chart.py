"""A native chart as an OpenDocument chart: what LibreOffice pastes as a chart of its own.

The package holds the chart with its numbers; there is no workbook in it: LibreOffice shows them as the data
table of the chart.
"""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from sni_desktop.export.native_values import Shape
from sni_desktop.export.odf_series import SIZE, cells_of, data_table, series_element
from sni_desktop.export.odf_styles import HEAD, NAMESPACES, Styles, text_look, truth
from sni_desktop.export.slides.chart_room import (
    SOURCE,
    TITLE,
    headings_height,
    is_piled,
    is_upright,
    room,
)
from sni_desktop.export.slides.chart_series import clean

if TYPE_CHECKING:
    from sni_desktop.export.native_values import NativeChart
    from sni_desktop.export.slides.chart_room import Plot

MEDIA_TYPE = "application/vnd.oasis.opendocument.chart"
WIDTH, HEIGHT = 24.0, 12.5
"""The size of a pasted chart in centimetres: it fits slides of every shape."""
_INCH = 2.54


def odf_package(chart: NativeChart) -> bytes:
    """Return the package: a zip whose first entry says, uncompressed, what it is."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(zipfile.ZipInfo("mimetype"), MEDIA_TYPE)
        package.writestr("content.xml", content_xml(chart))
        package.writestr("styles.xml", _styles_xml(chart))
        package.writestr("META-INF/manifest.xml", _manifest())
    return stream.getvalue()


def _manifest() -> str:
    name = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    files = [("/", MEDIA_TYPE), ("content.xml", "text/xml"), ("styles.xml", "text/xml")]
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>'
        for path, kind in files
    )
    head = f'{HEAD}<manifest:manifest xmlns:manifest="{name}" manifest:version="1.3">'
    return f"{head}{entries}</manifest:manifest>"


def _styles_xml(chart: NativeChart) -> str:
    """Return the styles that have names of their own: the dash of lines, the hatching of bars."""
    hatches = "".join(
        f'<draw:hatch draw:name="hatch{number}" draw:style="single" draw:color="{series.colour}"'
        ' draw:distance="0.1cm" draw:rotation="450"/>'
        for number, series in enumerate(chart.series)
        if series.hatched
    )
    return (
        f'{HEAD}<office:document-styles {NAMESPACES} office:version="1.3"><office:styles>'
        '<draw:stroke-dash draw:name="dash" draw:style="rect" draw:dots1="1" draw:dots1-length="0.16cm"'
        f' draw:distance="0.1cm"/>{hatches}</office:styles></office:document-styles>'
    )


# The chart


def content_xml(chart: NativeChart) -> str:
    """Return the chart itself."""
    styles = Styles({}, {}, chart.language)
    body = _chart(chart, styles)
    return (
        f'{HEAD}<office:document-content {NAMESPACES} office:version="1.3">'
        f"<office:automatic-styles>{styles.xml()}</office:automatic-styles>"
        f"<office:body><office:chart>{body}</office:chart></office:body></office:document-content>"
    )


def _chart(chart: NativeChart, styles: Styles) -> str:
    kind = "line" if chart.shape is Shape.LINES else "bar"
    plain = styles.of('<style:graphic-properties draw:stroke="none" draw:fill="none"/>')
    empty = "ignore" if chart.runs_over_gaps else "leave-gap"
    placed = ' chart:auto-position="true" chart:auto-size="true"' if is_upright(chart) else ""
    plot = styles.of(
        "<style:chart-properties"
        f' chart:vertical="{truth(not is_upright(chart))}" chart:stacked="{truth(is_piled(chart))}"'
        f' chart:include-hidden-cells="false" chart:treat-empty-cells="{empty}"{placed}/>'
    )
    series = "".join(
        series_element(chart, styles, number, _plot(chart)) for number in range(len(chart.series))
    )
    return (
        f'<chart:chart svg:width="{WIDTH}cm" svg:height="{HEIGHT}cm" xlink:href="." xlink:type="simple"'
        f' chart:class="chart:{kind}" chart:style-name="{plain}">'
        f"{_words(chart, styles)}{_legend(chart, styles)}"
        f'<chart:plot-area chart:style-name="{plot}" chart:data-source-has-labels="both">'
        f"{_region(chart)}{_axes(chart, styles)}{series}"
        f'<chart:wall chart:style-name="{plain}"/></chart:plot-area>{data_table(chart)}</chart:chart>'
    )


def _plot(chart: NativeChart) -> Plot:
    """Return where the plot stands, in parts of the chart; the legend stands above it."""
    return room(chart, WIDTH / _INCH, HEIGHT / _INCH, headings_height(chart, WIDTH / _INCH))


def _region(chart: NativeChart) -> str:
    """Return the place of bars, so that their names have room to wrap; lines and columns place themselves."""
    if is_upright(chart):
        return ""
    left, top, wide, high = _plot(chart)
    return (
        f'<chart:coordinate-region svg:x="{left * WIDTH:.3f}cm" svg:y="{top * HEIGHT:.3f}cm"'
        f' svg:width="{wide * WIDTH:.3f}cm" svg:height="{high * HEIGHT:.3f}cm"/>'
    )


def _words(chart: NativeChart, styles: Styles) -> str:
    """Return the takeaway and the source: nothing else tells them where a chart is pasted alone."""
    title = _heading("title", chart.title, styles.of(text_look(chart.ink, TITLE, bold=True)))
    return title + _heading("subtitle", chart.source, styles.of(text_look(chart.muted, SOURCE)))


def _heading(name: str, words: str, style: str) -> str:
    if not words:
        return ""
    text = " ".join(clean(words).split())
    return f'<chart:{name} chart:style-name="{style}"><text:p>{escape(text)}</text:p></chart:{name}>'


def _legend(chart: NativeChart, styles: Styles) -> str:
    if not chart.has_legend:
        return ""
    style = styles.of(f'<style:graphic-properties draw:stroke="none"/>{text_look(chart.ink, SIZE)}')
    place = "bottom" if is_upright(chart) else "top"
    look = f'style:legend-expansion="wide" chart:style-name="{style}"'
    return f'<chart:legend chart:legend-position="{place}" {look}/>'


def _axes(chart: NativeChart, styles: Styles) -> str:
    upright, axis = is_upright(chart), chart.axis
    rule = chart.muted if chart.shape is Shape.DIVERGING else chart.rule
    no_ticks = 'chart:tick-marks-major-outer="false" chart:tick-marks-major-inner="false"'
    names = styles.of(
        f'<style:chart-properties chart:display-label="true" {no_ticks} text:line-break="true"'
        f' chart:reverse-direction="{truth(not upright)}" chart:axis-position="0"'
        ' chart:axis-label-position="outside-start" loext:major-origin="0.5"/>'
        f'<style:graphic-properties svg:stroke-color="{rule}"/>{text_look(chart.ink, SIZE)}'
    )
    overlap, shown = 100 if chart.is_stacked else 0, truth(axis.shown)
    values = styles.of(
        f'<style:chart-properties chart:display-label="{shown}" chart:visible="{shown}" {no_ticks}'
        f' chart:minimum="{axis.low!r}" chart:maximum="{axis.high!r}"'
        f' chart:interval-major="{axis.step!r}" chart:gap-width="{chart.gap}" chart:overlap="{overlap}"'
        f' chart:link-data-style-to-source="false" chart:axis-position="{"start" if upright else "end"}"/>'
        f'<style:graphic-properties draw:stroke="none"/>{text_look(chart.muted, SIZE - 1)}',
        axis.number_format,
    )
    return (
        f'<chart:axis chart:dimension="x" chart:name="primary-x" chart:style-name="{names}">'
        f'<chart:categories table:cell-range-address="{cells_of(chart, 0)}"/></chart:axis>'
        f'<chart:axis chart:dimension="y" chart:name="primary-y" chart:style-name="{values}"/>'
    )

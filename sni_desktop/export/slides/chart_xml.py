"""Native charts on slides: charts that PowerPoint and its like draw and edit themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sni_desktop.export.slides.chart_book import workbook
from sni_desktop.export.slides.chart_markup import chart_xml
from sni_desktop.export.slides.chart_series import clean

if TYPE_CHECKING:
    from sni_desktop.export.native_values import NativeChart

_EMU = 914_400
"""Units of slides to the inch."""


def add_native_chart(slide: Any, native: NativeChart, left: int, top: int, width: int, height: int) -> Any:
    """Add a chart to a slide of python-pptx, placed in EMU; return its graphic frame.

    The frame has the chart's title as its name and its words as alternative text.
    """
    part = _chart_part(slide.part.package, native, width, height)
    relation = slide.part.relate_to(part, _CHART_RELATION)
    shapes = slide.shapes
    # As python-pptx's own add_chart does, which can add only charts that it wrote.
    element = shapes._add_chart_graphicFrame(relation, left, top, width, height)  # noqa: SLF001
    frame = shapes._shape_factory(element)  # noqa: SLF001
    name_chart(frame, native)
    return frame


def name_chart(frame: Any, native: NativeChart) -> None:
    """Give a graphic frame the words of a chart."""
    properties = frame.element.nvGraphicFramePr.cNvPr
    properties.set("descr", clean(native.alt))
    properties.set("title", clean(native.title))


_CHART_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart"


def _chart_part(package: Any, native: NativeChart, width: int, height: int) -> Any:
    from pptx.opc.constants import CONTENT_TYPE  # noqa: PLC0415
    from pptx.parts.chart import ChartPart  # noqa: PLC0415

    part = ChartPart.load(
        package.next_partname("/ppt/charts/chart%d.xml"),
        CONTENT_TYPE.DML_CHART,
        package,
        chart_xml(native, width / _EMU, height / _EMU),
    )
    part.chart_workbook.update_from_xlsx_blob(workbook(native))
    return part

"""A native chart as Office copies one: a drawing with the chart and its workbook in a zip.

The clipboard calls it "Art::GVML ClipFormat" on Windows, "com.microsoft.Art--GVML-ClipFormat" on macOS.
Written after Microsoft's documentation of the drawing part; it has not been tried with Office yet.
"""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from sni_desktop.export.slides.chart_book import workbook
from sni_desktop.export.slides.chart_markup import chart_xml
from sni_desktop.export.slides.chart_series import clean

if TYPE_CHECKING:
    from sni_desktop.export.native_values import NativeChart

WIDTH, HEIGHT = 9.5, 5.0
"""The size of a pasted chart in inches: it fits slides of every shape."""
DRAWING = "clipboard/drawings/drawing1.xml"
CHART = "clipboard/charts/chart1.xml"
BOOK = "clipboard/embeddings/Microsoft_Excel_Worksheet1.xlsx"
THEME = "clipboard/theme/theme1.xml"
_EMU = 914_400
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MAIN = "http://schemas.openxmlformats.org/drawingml/2006"
_TYPES = "application/vnd.openxmlformats-officedocument"


def gvml_package(chart: NativeChart) -> bytes:
    """Return the zip."""
    stream = io.BytesIO()
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations(("rId1", "drawing", DRAWING)),
        DRAWING: _drawing(chart),
        "clipboard/drawings/_rels/drawing1.xml.rels": _relations(
            ("rId1", "chart", "../charts/chart1.xml"), ("rId2", "theme", "../theme/theme1.xml")
        ),
        CHART: chart_xml(chart, WIDTH, HEIGHT, "rId1", headed=True),
        "clipboard/charts/_rels/chart1.xml.rels": _relations(
            ("rId1", "package", f"../embeddings/{Path(BOOK).name}")
        ),
        BOOK: workbook(chart),
        THEME: _theme(),
    }
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return stream.getvalue()


def _content_types() -> str:
    overrides = {
        DRAWING: f"{_TYPES}.drawing+xml",
        CHART: f"{_TYPES}.drawingml.chart+xml",
        THEME: f"{_TYPES}.theme+xml",
    }
    named = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in overrides.items()
    )
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Default Extension="xlsx" ContentType="{_TYPES}.spreadsheetml.sheet"/>{named}</Types>'
    )


def _relations(*relations: tuple[str, str, str]) -> str:
    entries = "".join(
        f'<Relationship Id="{key}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for key, kind, target in relations
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{entries}</Relationships>'


def _drawing(chart: NativeChart) -> str:
    """Return the drawing: a canvas with the chart's frame, its name and its alternative text."""
    name, words = quoteattr(clean(chart.title)), quoteattr(clean(chart.alt))
    return (
        f'{_HEAD}<a:graphic xmlns:a="{_MAIN}/main"><a:graphicData uri="{_MAIN}/lockedCanvas">'
        f'<lc:lockedCanvas xmlns:lc="{_MAIN}/lockedCanvas"><a:nvGrpSpPr><a:cNvPr id="0" name=""/>'
        "<a:cNvGrpSpPr/></a:nvGrpSpPr><a:grpSpPr/>"
        f'<a:graphicFrame><a:nvGraphicFramePr><a:cNvPr id="2" name={name} descr={words}/>'
        f'<a:cNvGraphicFramePr/></a:nvGraphicFramePr><a:graphic><a:graphicData uri="{_MAIN}/chart">'
        f'<c:chart xmlns:c="{_MAIN}/chart" xmlns:r="{_OFFICE}" r:id="rId1"/></a:graphicData></a:graphic>'
        f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{int(WIDTH * _EMU)}" cy="{int(HEIGHT * _EMU)}"/></a:xfrm>'
        "</a:graphicFrame></lc:lockedCanvas></a:graphicData></a:graphic>"
    )


def _theme() -> bytes:
    """Return the plain theme that python-pptx brings: Office wants one in the drawing."""
    import pptx  # noqa: PLC0415

    return (Path(pptx.__file__).parent / "templates" / "theme.xml").read_bytes()

"""Tables of slides as DrawingML: native tables, with rules and no boxes, in the letters of the slide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from sni_desktop.core.figure import Role
from sni_desktop.export.slides.chart_series import clean
from sni_desktop.export.slides.look import EMU, POINT
from sni_desktop.export.slides.tables import OVER, SIDE

if TYPE_CHECKING:
    from sni_desktop.charts.palette import Palette
    from sni_desktop.export.slides.tables import TableBlock

_NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
"""Office's "No style, no grid"."""
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_NO_LINES = "".join(f'<a:ln{side} w="0"><a:noFill/></a:ln{side}>' for side in "LRT")
_RULE, _HEAD_RULE = 6350, 15_875


def add_table(slide: Any, table: TableBlock, palette: Palette, language: str) -> Any:
    """Add a table to a slide of python-pptx; return its graphic frame."""
    from pptx.oxml import parse_xml  # noqa: PLC0415

    box = table.box
    frame = slide.shapes.add_table(
        1, 1, round(box.x * EMU), round(box.y * EMU), round(box.width * EMU), round(box.height * EMU)
    )
    old = frame.element.xpath(".//a:tbl")[0]
    # Written whole: python-pptx takes a moment for each cell, and tables have hundreds.
    old.getparent().replace(old, parse_xml(_xml(table, palette, language)))
    return frame


def _xml(table: TableBlock, palette: Palette, language: str) -> bytes:
    columns = "".join(f'<a:gridCol w="{round(width * EMU)}"/>' for width in table.widths)
    rows = "".join(
        f'<a:tr h="{round(height * EMU)}">'
        + "".join(
            _cell(text, table, palette, language, right=table.numeric[at], head=number == 0)
            for at, text in enumerate(row)
        )
        + "</a:tr>"
        for number, (row, height) in enumerate(zip(table.rows, table.heights, strict=True))
    )
    return (
        f'<a:tbl xmlns:a="{_DRAWING}">'
        f'<a:tblPr firstRow="1"><a:tableStyleId>{_NO_STYLE}</a:tableStyleId></a:tblPr>'
        f"<a:tblGrid>{columns}</a:tblGrid>{rows}</a:tbl>"
    ).encode()


def _cell(text: str, table: TableBlock, palette: Palette, language: str, *, right: bool, head: bool) -> str:
    colour = palette[Role.MUTED if head else Role.INK][1:].upper()
    fill = f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'
    look = f'lang="{language}" sz="{round(100 * table.size / POINT)}" b="{int(head)}"'
    rule, width = (Role.MUTED, _HEAD_RULE) if head else (Role.RULE, _RULE)
    ruled = f'<a:solidFill><a:srgbClr val="{palette[rule][1:].upper()}"/></a:solidFill>'
    line = f'<a:lnB w="{width}">{ruled}</a:lnB>'
    words = f"<a:r><a:rPr {look}>{fill}</a:rPr><a:t>{escape(clean(text))}</a:t></a:r>" if text else ""
    side, over = round(SIDE * EMU), round(OVER * EMU)
    return (
        f'<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="{"r" if right else "l"}"/>{words}'
        f"<a:endParaRPr {look}>{fill}</a:endParaRPr></a:p></a:txBody>"
        f'<a:tcPr marL="{side}" marR="{side}" marT="{over}" marB="{over}" anchor="{"b" if head else "t"}">'
        f"{_NO_LINES}{line}<a:noFill/></a:tcPr></a:tc>"
    )

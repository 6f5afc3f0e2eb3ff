"""The program's own slides: the template that comes with python-pptx, made wide and plain.

Its layouts would stay as narrow as they were if only the slides were widened: each is placed anew, and those
that nothing here uses are left out.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from sni_desktop.core.figure import SERIES, Role
from sni_desktop.export.slides.layouts import placeholders
from sni_desktop.export.slides.look import COVER_ORNAMENT, EMU, MARGIN, ORNAMENT, POINT, Box, logo_box
from sni_desktop.export.slides.theme import theme_of

if TYPE_CHECKING:
    from sni_desktop.export.slides.look import Look, TextPlace

_COVER, _CONTENT, _CHART = "Title Slide", "Title and Content", "Title Only"
_FOOTERS = {
    "dt": (Box(MARGIN, 684, 200, 20), "l"),
    "ftr": (Box(280, 684, 720, 20), "ctr"),
    "sldNum": (Box(1152, 684, 64, 20), "r"),
}
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SLIDES = "http://schemas.openxmlformats.org/presentationml/2006/main"


def plain_template(look: Look) -> bytes:
    """Return an empty deck with the layouts of our slides: first the cover, then content, then charts."""
    from pptx import Presentation  # noqa: PLC0415
    from pptx.util import Emu  # noqa: PLC0415

    places = (Role.INK, Role.SURFACE, Role.MUTED, Role.RULE, *SERIES[:6])
    colours = tuple(look.palette[role] for role in places)
    deck = Presentation()
    deck.slide_width, deck.slide_height = Emu(round(look.width * EMU)), Emu(round(look.height * EMU))
    for layout in list(deck.slide_layouts):
        if layout.name not in {_COVER, _CONTENT, _CHART}:
            deck.slide_layouts.remove(layout)
    master = deck.slide_master
    _dress(theme_of(master), colours, look.heading_family, look.family)
    _master(master, look)
    for layout in deck.slide_layouts:
        _layout(layout, look)
    properties = deck.core_properties
    properties.author = properties.last_modified_by = "SNI Explorer"
    properties.title = properties.keywords = properties.comments = ""
    stream = BytesIO()
    deck.save(stream)
    return stream.getvalue()


def _dress(theme: Any, colours: tuple[str, ...], heading: str, family: str) -> None:
    """Give a theme our colours and fonts."""
    from lxml import etree  # noqa: PLC0415

    root = etree.fromstring(theme.blob)
    root.set("name", "SNI Explorer")
    places = ("dk1", "lt1", "dk2", "lt2", *(f"accent{number}" for number in range(1, 7)))
    for place, colour in zip(places, colours, strict=True):
        entry = root.find(f".//{{{_DRAWING}}}clrScheme/{{{_DRAWING}}}{place}")
        entry[:] = [etree.Element(f"{{{_DRAWING}}}srgbClr", val=colour[1:].upper())]
    for kind, name in (("majorFont", heading), ("minorFont", family)):
        root.find(f".//{{{_DRAWING}}}{kind}/{{{_DRAWING}}}latin").set("typeface", name)
    theme.blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _master(master: Any, look: Look) -> None:
    for kind, shape in placeholders(master):
        if kind == "title":
            _place(shape, look.title.box)
            _fit(shape, "t" if look.title.top else "b")
        elif kind in _FOOTERS:
            _place(shape, _FOOTERS[kind][0])
            _footer(shape, _FOOTERS[kind][1])
        else:
            _place(shape, look.body)
            _fit(shape, "t")
    styles = master.element.find(f"{{{_SLIDES}}}txStyles")
    _style(styles.find(f"{{{_SLIDES}}}titleStyle"), (look.title.size / POINT,), bold=look.title.bold)
    _style(styles.find(f"{{{_SLIDES}}}bodyStyle"), (18.0, 16.0, 14.0, 14.0, 14.0), bold=False)
    _ornament(master, ORNAMENT)
    if look.logo is not None:
        _logo(master, look)


def _layout(layout: Any, look: Look) -> None:
    """Let a layout follow the master, but for the cover."""
    for kind, shape in placeholders(layout):
        if kind in _FOOTERS:
            _forget_place(shape)
        elif kind == "ctrTitle":
            _cover_text(shape, look.cover_title, bold=True)
        elif kind == "subTitle":
            _cover_text(shape, look.cover_subtitle, bold=False)
        else:
            _forget_place(shape)
    if layout.name == _COVER:
        layout.element.set("showMasterSp", "0")
        if look.logo is not None:
            _logo(layout, look)
        _ornament(layout, COVER_ORNAMENT)


def _cover_text(shape: Any, place: TextPlace, *, bold: bool) -> None:
    from lxml import etree  # noqa: PLC0415

    _place(shape, place.box)
    _fit(shape, "t" if place.top else "b")
    style = shape.element.find(f"{{{_SLIDES}}}txBody/{{{_DRAWING}}}lstStyle")
    style[:] = []
    level = etree.SubElement(style, f"{{{_DRAWING}}}lvl1pPr", marL="0", indent="0", algn="l")
    etree.SubElement(level, f"{{{_DRAWING}}}buNone")
    etree.SubElement(
        level, f"{{{_DRAWING}}}defRPr", sz=str(round(100 * place.size / POINT)), b=str(int(bold))
    )


def _place(shape: Any, box: Box) -> None:
    shape.left, shape.top = round(box.x * EMU), round(box.y * EMU)
    shape.width, shape.height = round(box.width * EMU), round(box.height * EMU)


def _forget_place(shape: Any) -> None:
    for frame in shape.element.xpath("./p:spPr/a:xfrm"):
        frame.getparent().remove(frame)


def _fit(shape: Any, anchor: str) -> None:
    """Let a text begin at the edge of its place, and keep its size."""
    body = shape.element.find(f"{{{_SLIDES}}}txBody/{{{_DRAWING}}}bodyPr")
    for name in ("lIns", "tIns", "rIns", "bIns"):
        body.set(name, "0")
    body.set("anchor", anchor)
    body[:] = [body.makeelement(f"{{{_DRAWING}}}noAutofit", {})]


def _footer(shape: Any, align: str) -> None:
    _fit(shape, "ctr")
    for level in shape.element.xpath("./p:txBody/a:lstStyle/a:lvl1pPr"):
        level.set("algn", align)
        for run in level.findall(f"{{{_DRAWING}}}defRPr"):
            run.set("sz", "900")


def _style(style: Any, sizes: tuple[float, ...], *, bold: bool) -> None:
    for level, size in zip(style, sizes, strict=False):
        level.set("algn", "l")
        for run in level.findall(f"{{{_DRAWING}}}defRPr"):
            run.set("sz", str(round(100 * size)))
            run.set("b", str(int(bold)))


def _logo(owner: Any, look: Look) -> None:
    """Put the logo of the style onto a master or a layout."""
    from pptx.oxml import parse_xml  # noqa: PLC0415

    assert look.logo is not None  # noqa: S101 - the caller has looked
    _image, relation = owner.part.get_or_add_image_part(BytesIO(look.logo.png))
    number, box = _next_number(owner), logo_box(look)
    picture = parse_xml(
        f'<p:pic xmlns:p="{_SLIDES}" xmlns:a="{_DRAWING}" xmlns:r="{_RELATIONS}">'
        f'<p:nvPicPr><p:cNvPr id="{number}" name="Logo" descr=""/><p:cNvPicPr/>'
        '<p:nvPr userDrawn="1"/></p:nvPicPr>'
        f'<p:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>'
        f"<p:spPr>{_frame(box)}</p:spPr></p:pic>"
    )
    owner.shapes.element.insert(2, picture)


def _next_number(owner: Any) -> int:
    return 1 + max(int(each) for each in owner.element.xpath(".//p:cNvPr/@id"))


def _frame(box: Box) -> str:
    return (
        f'<a:xfrm><a:off x="{round(box.x * EMU)}" y="{round(box.y * EMU)}"/>'
        f'<a:ext cx="{round(box.width * EMU)}" cy="{round(box.height * EMU)}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    )


def _ornament(owner: Any, box: Box) -> None:
    """Put a short bar in the first accent colour onto a master or a layout."""
    from pptx.oxml import parse_xml  # noqa: PLC0415

    shape = parse_xml(
        f'<p:sp xmlns:p="{_SLIDES}" xmlns:a="{_DRAWING}">'
        f'<p:nvSpPr><p:cNvPr id="{_next_number(owner)}" name="Accent"/><p:cNvSpPr/>'
        '<p:nvPr userDrawn="1"/></p:nvSpPr>'
        f"<p:spPr>{_frame(box)}"
        '<a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>'
    )
    # Behind everything else.
    owner.shapes.element.insert(2, shape)

"""Pictures on slides: a drawing for programs that know SVG, and the same in pixels for others."""

from __future__ import annotations

from io import BytesIO
from typing import Any

_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
_SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
_EMBED = f"{{{_RELATIONS}}}embed"


def add_drawing(part: Any, picture: Any, drawing: bytes) -> None:
    """Give the element of a picture on a slide ``part`` an SVG drawing besides its pixels."""
    from lxml import etree  # noqa: PLC0415 - with python-pptx only
    from pptx.opc.package import Part  # noqa: PLC0415

    package = part.package
    made = Part(package.next_image_partname("svg"), "image/svg+xml", package, drawing)
    relation = part.relate_to(made, _RELATION)
    blip = picture.xpath("./p:blipFill/a:blip")[0]
    extensions = blip.find(f"{{{_DRAWING}}}extLst")
    if extensions is None:
        extensions = etree.SubElement(blip, f"{{{_DRAWING}}}extLst")
    extension = etree.SubElement(extensions, f"{{{_DRAWING}}}ext", uri=_EXTENSION)
    etree.SubElement(extension, f"{{{_SVG}}}svgBlip", nsmap={"asvg": _SVG}).set(_EMBED, relation)


def exchange(part: Any, picture: Any, pixels: bytes, drawing: bytes) -> None:
    """Put other content into the element of a picture; how it is cut and framed stays.

    The old image stays where another picture shows it too.
    """
    blip = picture.xpath("./p:blipFill/a:blip")[0]
    old = [name for name in [blip.get(_EMBED), *blip.xpath("./a:extLst/a:ext/*/@r:embed")] if name]
    for extension in blip.xpath(f"./a:extLst/a:ext[@uri='{_EXTENSION}']"):
        extension.getparent().remove(extension)
    _image, relation = part.get_or_add_image_part(BytesIO(pixels))
    blip.set(_EMBED, relation)
    add_drawing(part, picture, drawing)
    used = set(part._element.xpath("//@r:embed | //@r:link | //@r:id"))  # noqa: SLF001 - python-pptx counts ids alone
    for name in old:
        if name in part.rels and name not in used:
            part.rels.pop(name)

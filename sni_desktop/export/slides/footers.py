"""Footers and slide numbers of a template, which python-pptx leaves out of the slides that it adds."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from sni_desktop.export.slides import layouts

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PROMPTS = frozenset({"", "footer", "<footer>", "‹footer›"})
"""What stands in a footer that nobody has written yet."""
_LOOKED_AT = 20
"""Slides of a template that are looked at for a footer."""


def footers_of(deck: Any, layout: Any) -> list[Any]:
    """Return the elements of footers and slide numbers that slides of a layout have."""
    written = {
        shape.text_frame.text.strip()
        for slide in list(deck.slides)[:_LOOKED_AT]
        for kind, shape in layouts.placeholders(slide)
        if kind == "ftr" and shape.has_text_frame and shape.text_frame.text.strip()
    }
    found = []
    for kind, shape in layouts.placeholders(layout):
        if kind == "sldNum":
            found.append(deepcopy(shape.element))
        elif kind == "ftr":
            text = shape.text_frame.text.strip()
            element = deepcopy(shape.element)
            if text.casefold() in _PROMPTS:
                if len(written) != 1:
                    continue
                _set_text(element, written.copy().pop())
            found.append(element)
    return found


def _set_text(element: Any, text: str) -> None:
    from lxml import etree  # noqa: PLC0415

    body = element.xpath("./p:txBody")[0]
    for paragraph in body.findall(f"{{{_DRAWING}}}p"):
        body.remove(paragraph)
    run = etree.SubElement(etree.SubElement(body, f"{{{_DRAWING}}}p"), f"{{{_DRAWING}}}r")
    etree.SubElement(run, f"{{{_DRAWING}}}t").text = text


def put_footer(made: Any, footer: Any) -> None:
    """Put a footer of the layout onto a slide, which inherits its place and its letters."""
    element = deepcopy(footer)
    tree = made.shapes.element
    taken = [int(number) for number in tree.xpath(".//p:cNvPr/@id") if number.isdigit()]
    element.xpath("./p:nvSpPr/p:cNvPr")[0].set("id", str(1 + max(taken)))
    for frame in element.xpath("./p:spPr/*"):
        frame.getparent().remove(frame)
    for style in element.xpath("./p:txBody/a:lstStyle/*"):
        style.getparent().remove(style)
    tree.append(element)

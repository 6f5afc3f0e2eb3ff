"""The slides that a presentation has already: taking them out, and the sections that they stand in."""

from __future__ import annotations

from typing import Any

_SECTIONS = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"
_P14 = "http://schemas.microsoft.com/office/powerpoint/2010/main"


def drop_slides(deck: Any) -> None:
    """Take all slides out of a presentation, and what names them."""
    ids = deck.slides._sldIdLst  # noqa: SLF001 - python-pptx cannot take slides out
    for entry in list(ids):
        deck.part.drop_rel(entry.rId)
        ids.remove(entry)
    for shows in deck.element.xpath("./p:custShowLst"):
        deck.element.remove(shows)
    for extension in deck.element.xpath(f"./p:extLst/p:ext[@uri='{_SECTIONS}']"):
        extension.getparent().remove(extension)


def into_section(deck: Any, made: Any) -> None:
    """Put a slide into the last section, where the slides are in sections: one outside them is an error."""
    found = [
        entries
        for extension in deck.element.xpath(f"./p:extLst/p:ext[@uri='{_SECTIONS}']")
        for entries in extension.iter(f"{{{_P14}}}sldIdLst")
    ]
    if found:
        from lxml import etree  # noqa: PLC0415

        etree.SubElement(found[-1], f"{{{_P14}}}sldId").set("id", str(made.slide_id))

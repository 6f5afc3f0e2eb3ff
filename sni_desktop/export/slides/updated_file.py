"""A presentation from outside as it is read and written again: what was not touched stays as it was."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from sni_desktop.core.errors import UserError
from sni_desktop.core.text import _
from sni_desktop.export.slides.old_deck import OldDeck, read_deck
from sni_desktop.export.slides.template import broken, broken_errors, checked, open_deck

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".pptx"
_LARGEST = 200_000_000
_LISTS = ("[Content_Types].xml", ".rels")
"""Files that are lists, whose order means nothing."""


def content_of(path: Path) -> bytes:
    """Return the content of a .pptx file that was looked at. UserError if it is none, or a broken one."""
    if path.suffix.casefold() != SUFFIX:
        raise UserError(
            _("{name} is no .pptx presentation.").of(name=path.name),
            _("Save it as .pptx in the program that it was made with, and choose that."),
        )
    if path.is_file() and path.stat().st_size > _LARGEST:
        raise UserError(
            _("{name} is too large to be updated.").of(name=path.name),
            _("Save a copy without its films and large pictures, and choose that."),
        )
    content = checked(path)
    opened(content, path.name)
    return content


def opened(content: bytes, name: str) -> OldDeck:
    """Return the deck in a file whose content was looked at. UserError if it is a broken one."""
    try:
        return read_deck(open_deck(content))
    except broken_errors() as error:
        raise broken(name) from error


def saved(deck: Any, content: bytes) -> bytes:
    """Return a deck of python-pptx as a file; parts that say what they said before are the same bytes."""
    stream, kept = BytesIO(), BytesIO()
    deck.save(stream)
    with (
        ZipFile(BytesIO(content)) as old,
        ZipFile(stream) as new,
        ZipFile(kept, "w", ZIP_DEFLATED) as package,
    ):
        before = {entry.filename: entry for entry in old.infolist()}
        for entry in new.infolist():
            data, known = new.read(entry), before.get(entry.filename)
            if known is not None:
                was = old.read(known)
                data = was if _says_the_same(entry.filename, was, data) else data
            info = ZipInfo(entry.filename, (known or entry).date_time)
            info.compress_type = ZIP_DEFLATED
            package.writestr(info, data)
    return kept.getvalue()


def _says_the_same(name: str, one: bytes, other: bytes) -> bool:
    if one == other:
        return True
    if name.endswith(_LISTS):
        return _entries(one) == _entries(other)
    if not name.endswith(".xml"):
        return False
    from lxml import etree  # noqa: PLC0415 - with python-pptx only

    try:
        return _canonical(one) == _canonical(other)
    except etree.LxmlError:
        # What no parser takes, or cannot be written in one way: then the new one stands.
        return False


def _entries(content: bytes) -> list[tuple[str, ...]]:
    from defusedxml.ElementTree import fromstring  # noqa: PLC0415 - with python-pptx only

    return sorted(
        (each.tag, *(f"{key}={value}" for key, value in sorted(each.attrib.items())))
        for each in fromstring(content, forbid_dtd=True)
    )


def _canonical(content: bytes) -> bytes:
    from lxml import etree  # noqa: PLC0415 - with python-pptx only

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    return bytes(etree.tostring(etree.fromstring(content, parser), method="c14n"))

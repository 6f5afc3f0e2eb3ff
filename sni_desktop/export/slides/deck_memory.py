"""What charts of a deck are, once more: in the properties of the document, which LibreOffice keeps.

It drops the tags beside slides, and with them who was looked at and how. The properties hold the same for all
charts together, by the names of their shapes, in pieces as short as every program takes them.
"""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from typing import TYPE_CHECKING, Any

from sni_desktop.export.slides.chart_id import ChartId, decoded, encoded

if TYPE_CHECKING:
    from collections.abc import Iterable

NAME = "SNI Explorer charts "
_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_PIECE = 240
"""Letters of a property: Office has room for 255."""
_LARGEST, _MOST = 20_000_000, 10_000
"""Letters of everything, and charts."""


def write(deck: Any, charts: Iterable[ChartId]) -> None:
    """Let a deck of python-pptx remember these charts, and no others; its other properties stay."""
    from lxml import etree  # noqa: PLC0415 - with python-pptx only
    from pptx.opc.package import Part  # noqa: PLC0415
    from pptx.opc.packuri import PackURI  # noqa: PLC0415

    package = deck.part.package
    part = _part(package)
    root = _root(part)
    if root is None:
        root = etree.Element(f"{{{_PROPERTIES}}}Properties", nsmap={None: _PROPERTIES, "vt": _TYPES})
    for found in _ours(root):
        root.remove(found)
    taken = [int(found.get("pid", "1")) for found in root if found.get("pid", "").isdigit()]
    for number, piece in enumerate(_pieces(charts), 1):
        made = etree.SubElement(
            root,
            f"{{{_PROPERTIES}}}property",
            fmtid=_USER_DEFINED,
            pid=str(max([1, *taken]) + number),
            name=f"{NAME}{number}",
        )
        etree.SubElement(made, f"{{{_TYPES}}}lpwstr").text = piece
    content = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    if part is not None:
        part.blob = content
    elif len(root):
        part = Part(PackURI("/docProps/custom.xml"), _CONTENT_TYPE, package, content)
        package.relate_to(part, _RELATION)


def read(deck: Any) -> tuple[ChartId, ...]:
    """Return the charts that a deck remembers. Whatever it holds, nothing is raised."""
    root = _root(_part(deck.part.package))
    pieces = {} if root is None else {found.get("name"): "".join(found.itertext()) for found in _ours(root)}
    text = "".join(pieces.get(f"{NAME}{number}", "") for number in range(1, len(pieces) + 1))
    try:
        unpacked = zlib.decompressobj().decompress(base64.b64decode(text, validate=True), _LARGEST)
        values = json.loads(unpacked) if unpacked else []
    except (binascii.Error, zlib.error, ValueError, RecursionError):
        return ()
    if not isinstance(values, list):
        return ()
    found = (decoded(value) for value in values[:_MOST] if isinstance(value, str))
    return tuple(each for each in found if each is not None)


def _pieces(charts: Iterable[ChartId]) -> list[str]:
    texts = list(dict.fromkeys(encoded(each) for each in charts if each.query is not None))
    if not texts:
        return []
    text = base64.b64encode(zlib.compress(json.dumps(texts).encode(), 9)).decode()
    return [text[at : at + _PIECE] for at in range(0, len(text), _PIECE)]


def _part(package: Any) -> Any | None:
    relations = package._rels.values()  # noqa: SLF001 - python-pptx has no words for these properties
    return next(
        (each.target_part for each in relations if each.reltype == _RELATION and not each.is_external), None
    )


def _root(part: Any | None) -> Any | None:
    """Return the properties, None if there are none or they cannot be read."""
    if part is None:
        return None
    from lxml import etree  # noqa: PLC0415 - with python-pptx only

    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_blank_text=True)
    try:
        root = etree.fromstring(part.blob, parser)
    except etree.XMLSyntaxError:
        return None
    return root if root.tag == f"{{{_PROPERTIES}}}Properties" else None


def _ours(root: Any) -> list[Any]:
    return [found for found in root if str(found.get("name", "")).startswith(NAME)]

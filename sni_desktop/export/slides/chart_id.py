"""What a chart on a slide is: written on it, so that it is found again and made anew with next year's wave.

The name of its shape says it in short, which every program keeps. A part of tags beside the slide has the
whole query, which PowerPoint keeps and some others do not.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote
from xml.sax.saxutils import quoteattr

from sni_desktop.core.query import Query
from sni_desktop.core.values import dataclass
from sni_desktop.export.slides.chart_record import Record

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "SNI Explorer: "
_TAG = "SNIEXPLORERCHART"
"""PowerPoint writes the names of tags in capitals."""
_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.tags+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/tags"
_MAIN = "http://schemas.openxmlformats.org/presentationml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_LARGEST = 1_000_000
_PLAIN = "".join(chr(code) for code in range(32, 127) if chr(code) not in "%/")


@dataclass(frozen=True)
class ChartId:
    """A chart by its question, view and kind ("" for the one drawn by itself), in a language ("fr").

    ``query`` is all that was asked, None where only the name of the shape was kept. ``record`` says what was
    written then.
    """

    question: str
    chart: str
    kind: str
    language: str
    study: str = ""
    query: Query | None = None
    record: Record | None = None

    @property
    def name(self) -> str:
        """The name of its shape."""
        parts = (self.question, self.chart, self.kind, self.language)
        return NAME + "/".join(quote(part, safe=_PLAIN) for part in parts)


def of_query(query: Query, language: str, record: Record | None = None) -> ChartId:
    """Return the id of the chart that a query asks for."""
    return ChartId(query.question, query.chart, query.kind, language, query.study, query, record)


def write(shape: Any, identity: ChartId) -> None:
    """Write on a shape of python-pptx what it is, in the place of what was written there before."""
    shape.name = identity.name
    properties = _properties(shape)
    _forget(shape, properties)
    if identity.query is None:
        return
    from lxml import etree  # noqa: PLC0415 - with python-pptx only
    from pptx.opc.package import Part  # noqa: PLC0415

    package = shape.part.package
    name = package.next_partname("/ppt/tags/tag%d.xml")
    part = Part(name, _CONTENT_TYPE, package, _tags(identity))
    relation = shape.part.relate_to(part, _RELATION)
    data = properties.find(f"{{{_MAIN}}}custDataLst")
    if data is None:
        data = etree.Element(f"{{{_MAIN}}}custDataLst")
        extensions = properties.find(f"{{{_MAIN}}}extLst")
        # PowerPoint takes a file for a damaged one where they stand the other way round.
        properties.insert(len(properties) if extensions is None else list(properties).index(extensions), data)
    etree.SubElement(data, f"{{{_MAIN}}}tags").set(f"{{{_RELATIONS}}}id", relation)


def read(shape: Any) -> ChartId | None:
    """Return what a shape is, None if it is no chart of ours. Whatever a file holds, nothing is raised."""
    named = _read_name(shape.name)
    for text in _tagged(shape):
        if found := decoded(text):
            # With the name of another chart of ours it is that one; any other name is a person's own.
            renamed = named is not None and (found.question, found.chart) != (named.question, named.chart)
            return named if renamed else found
    return named


def _read_name(name: str) -> ChartId | None:
    if not name.startswith(NAME):
        return None
    parts = [unquote(part) for part in name.removeprefix(NAME).split("/")]
    if len(parts) != 4 or not parts[0]:
        return None
    question, chart, kind, language = parts
    return ChartId(question, chart, kind, language)


def _properties(shape: Any) -> Any:
    return shape.element.xpath("./*/p:nvPr")[0]


def encoded(identity: ChartId) -> str:
    """Return all that is known of a chart with its query as JSON."""
    from sni_desktop.core.codec import encode  # noqa: PLC0415 - where charts go onto slides

    value = {
        "study": identity.study,
        "language": identity.language,
        "query": encode(Query, identity.query),
    }
    if identity.record is not None:
        value["record"] = encode(Record, identity.record)
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"))


def _tags(identity: ChartId) -> bytes:
    text = quoteattr(encoded(identity))
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<p:tagLst xmlns:p="{_MAIN}"><p:tag name="{_TAG}" val={text}/></p:tagLst>'
    ).encode()


def _forget(shape: Any, properties: Any) -> None:
    """Take our tags off a shape; those of other programs stay."""
    for data in properties.findall(f"{{{_MAIN}}}custDataLst"):
        for tags in data.findall(f"{{{_MAIN}}}tags"):
            name = tags.get(f"{{{_RELATIONS}}}id", "")
            relation = shape.part.rels.get(name)
            if relation is None or relation.is_external:
                continue
            if _TAG.encode() in relation.target_part.blob:
                shape.part.drop_rel(name)
                data.remove(tags)
        if len(data) == 0:
            properties.remove(data)


def _tagged(shape: Any) -> Iterator[str]:
    """Yield the texts of our tags on a shape."""
    from defusedxml.common import DefusedXmlException  # noqa: PLC0415
    from defusedxml.ElementTree import ParseError, fromstring  # noqa: PLC0415

    for tags in _properties(shape).iter(f"{{{_MAIN}}}tags"):
        relation = shape.part.rels.get(tags.get(f"{{{_RELATIONS}}}id", ""))
        if relation is None or relation.is_external or len(relation.target_part.blob) > _LARGEST:
            continue
        try:
            root = fromstring(relation.target_part.blob, forbid_dtd=True)
        except (ParseError, DefusedXmlException, ValueError):
            continue
        for tag in root.iter(f"{{{_MAIN}}}tag"):
            if tag.get("name", "").upper() == _TAG:
                yield tag.get("val", "")


def decoded(text: str) -> ChartId | None:
    """Return what JSON says of a chart; None if it says nothing of one."""
    from sni_desktop.core.codec import DecodeError, decode  # noqa: PLC0415 - where slides are read

    try:
        value = json.loads(text)
        query = decode(Query, value["query"])
        study, language = value["study"], value["language"]
        record = decode(Record, value["record"]) if "record" in value else None
    except (DecodeError, ValueError, KeyError, TypeError, RecursionError):
        return None
    if not isinstance(study, str) or not isinstance(language, str):
        return None
    return ChartId(query.question, query.chart, query.kind, language, study, query, record)

"""Whether an SVG file that comes from anywhere can be painted: it asks for no other file, and soon ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

_MOST_PAINTED = 20_000
"""Elements that are painted, one that is used several times counted as often."""
_REFUSED = {"script", "foreignobject", "animate", "animatetransform", "animatemotion", "animatecolor", "set"}
_HREF = ("href", "{http://www.w3.org/1999/xlink}href")
_EMBEDDED = re.compile(r"data:image/(png|jpeg|jpg);base64,", re.IGNORECASE)
_RULE, _CLASS = re.compile(r"([^{}]*)\{([^}]*)\}"), re.compile(r"\.[\w-]+")
_URL = re.compile(r"url\(\s*['\"]?\s*([^)'\"]*)", re.IGNORECASE)


def is_harmless(data: bytes) -> bool:
    """Tell whether a file is SVG without scripts, without links to other files, and not endless."""
    from xml.etree.ElementTree import ParseError  # noqa: PLC0415 - for logos only

    from defusedxml import DefusedXmlException  # noqa: PLC0415 - for logos only
    from defusedxml.ElementTree import fromstring  # noqa: PLC0415 - for logos only

    try:
        root = fromstring(data)
        return _name(root) == "svg" and all(map(_is_harmless, root.iter())) and _paints_few(root)
    except (ParseError, DefusedXmlException, ValueError, LookupError, RecursionError):
        return False


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2].casefold() if isinstance(element.tag, str) else ""


def _is_harmless(element: Element) -> bool:
    if _name(element) in _REFUSED or "@import" in (element.text or "").casefold():
        return False
    links = [link.strip() for name in _HREF if (link := element.get(name)) is not None]
    if not all(link.startswith("#") or _EMBEDDED.match(link) for link in links):
        return False
    return all(target.startswith("#") for target in _urls(element))


def _urls(element: Element) -> Iterator[str]:
    for text in (element.text or "", *element.attrib.values()):
        yield from (target.strip() for target in _URL.findall(text))


def _paints_few(root: Element) -> bool:
    """Tell whether what is painted comes to an end soon: elements may use others, which use others."""
    by_class = _classes(root)
    by_id = {element.get("id", ""): element for element in root.iter()}
    known: dict[Element, int] = {}
    under_way: set[Element] = set()

    def painted(element: Element) -> int:
        if element in under_way:
            raise RecursionError
        if element not in known:
            under_way.add(element)
            used = [by_id[name] for name in _used(element, by_class) if name in by_id]
            known[element] = 1 + sum(map(painted, [*element, *used]))
            under_way.discard(element)
        return known[element]

    return painted(root) <= _MOST_PAINTED


def _classes(root: Element) -> dict[str, list[str]]:
    """Return what the classes of a style sheet use. ValueError if a rule for other elements uses anything."""
    found: dict[str, list[str]] = {}
    for sheet in root.iter():
        if _name(sheet) != "style":
            continue
        for selectors, body in _RULE.findall("".join(sheet.itertext())):
            used = [target.strip()[1:] for target in _URL.findall(body)]
            for selector in selectors.split(",") if used else ():
                if not _CLASS.fullmatch(selector.strip()):
                    raise ValueError(selector)
                found.setdefault(selector.strip()[1:], []).extend(used)
    return found


def _used(element: Element, by_class: dict[str, list[str]]) -> Iterator[str]:
    """Yield the ids of what an element uses."""
    for name in element.get("class", "").split():
        yield from by_class.get(name, ())
    for name in _HREF:
        if (link := element.get(name, "")).strip().startswith("#"):
            yield link.strip()[1:]
    yield from (target[1:] for target in _urls(element) if target.startswith("#"))

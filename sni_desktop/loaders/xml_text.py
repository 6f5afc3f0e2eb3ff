"""XML from outside: parsed with care, its texts in several languages, and the data file that it names."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, TypeVar
from xml.etree.ElementTree import ParseError

from sni_desktop.core.errors import UserError
from sni_desktop.core.text import Label, _
from sni_desktop.loaders.columns import heading
from sni_desktop.loaders.files import checked_size, unreadable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path
    from xml.etree.ElementTree import Element

    from sni_desktop.core.survey import Option
    from sni_desktop.loaders.codebook import Codebook, MentionSet, TickSet

    _Set = TypeVar("_Set", TickSet, MentionSet)

LARGEST = 100_000_000
_MOST_LOOKED_AT = 1000
_NAMED_WITHIN = 1 << 18
_START = 1 << 13
_BREAKS = frozenset({"br", "p", "div", "li"})
"""Elements in texts that stand for a new line."""

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def begins_with(path: Path, tag: bytes) -> bool:
    """Return whether an XML file has a tag near its start."""
    start = _start(path, _START)
    return b"<" + tag in start or b":" + tag in start


def _start(path: Path, size: int) -> bytes:
    """Return the first bytes of a file, without the zeros of UTF-16; nothing if it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(size).replace(b"\0", b"")
    except OSError:
        return b""


def parsed(path: Path) -> Element:
    """Return the root of an XML file; UserError if it cannot be read, is no XML or declares entities."""
    from defusedxml import DefusedXmlException  # noqa: PLC0415
    from defusedxml.ElementTree import parse  # noqa: PLC0415

    checked_size(path, LARGEST)
    try:
        with path.open("rb") as file:
            root: Element = parse(file).getroot()
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise UserError(
            _("{name} is damaged.").of(name=path.name),
            _("Export or download it again."),
        ) from error
    except OSError as error:
        raise unreadable(path, error) from error
    return root


def tag(element: Element) -> str:
    """Return the name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def children(element: Element | None, name: str) -> list[Element]:
    """Return the elements of this name right inside another, in any namespace."""
    return [] if element is None else [child for child in element if tag(child) == name]


def child(element: Element | None, name: str) -> Element | None:
    """Return the first of these elements, None if there is none."""
    return next(iter(children(element, name)), None)


def inner_text(element: Element | None) -> str:
    """Return all text inside an element, in one line."""
    if element is None:
        return ""
    for inner in element.iter():
        if tag(inner) in _BREAKS:
            inner.tail = f" {inner.tail or ''}"
    return heading("".join(element.itertext()))


def language(element: Element) -> str:
    """Return the language of an element, two letters; "" if it is not told."""
    return (element.get(_LANGUAGE) or element.get("lang") or "")[:2].casefold()


def in_languages(elements: Iterable[Element]) -> Label:
    """Return the texts of elements, the first in each language."""
    texts: dict[str, str] = {}
    for element in elements:
        if words := inner_text(element):
            texts.setdefault(language(element), words)
    return Label(texts)


def beside(path: Path, named: str, suffixes: Sequence[str]) -> Path:
    """Return the data file of an XML file, in its folder: that which it names, else that of its own name.

    What it names may be there in another format. UserError if there is none, or if it should be outside of
    the folder.
    """
    name = named.strip()
    if name and ("/" in name or "\\" in name or ":" in name or name in {".", ".."}):
        raise UserError(
            _("{name} names a data file outside of its folder.").of(name=path.name),
            _("Put the data file beside it under the same name, and take the folder out of the XML."),
        )
    wanted = [name.casefold()] if name else []
    stems = dict.fromkeys((name.rpartition(".")[0].casefold(), path.stem.casefold()))
    wanted += [stem + suffix for stem in stems if stem for suffix in suffixes]
    inside = {other.name.casefold(): other for other in sorted(path.parent.iterdir()) if other.is_file()}
    for candidate in wanted:
        if candidate in inside and inside[candidate] != path:
            return inside[candidate]
    raise UserError(
        _("The data file of {name} is not in its folder.").of(name=path.name),
        _("Put {wanted} beside it, and open it again.").of(wanted=name or path.stem + suffixes[0]),
    )


def definition_beside(path: Path, suffixes: Sequence[str], root: bytes) -> Path | None:
    """Return the XML file that describes a data file, None if there is none.

    It begins with ``root``, and has the same name as the data file or else names it.
    """
    if path.suffix.casefold() in suffixes:
        return path if begins_with(path, root) else None
    for suffix in suffixes:
        for candidate in (path.with_suffix(suffix), path.with_suffix(suffix.upper())):
            if candidate.is_file() and begins_with(candidate, root):
                return candidate
    return next(_that_name(path, suffixes, root), None)


def _that_name(path: Path, suffixes: Sequence[str], root: bytes) -> Iterator[Path]:
    """Yield the XML files in the folder of a data file that name it near their start, in any format."""
    try:
        beside = sorted(islice(path.parent.iterdir(), _MOST_LOOKED_AT))
    except OSError:
        return
    named = re.compile(rf"""[>"']\s*{re.escape(path.stem)}\.\w+\s*[<"']""", re.IGNORECASE)
    for candidate in beside:
        if candidate.suffix.casefold() not in suffixes or not candidate.is_file():
            continue
        if begins_with(candidate, root) and named.search(
            _start(candidate, _NAMED_WITHIN).decode(errors="replace")
        ):
            yield candidate


# -- Languages -----------------------------------------------------------------------------------------


def spoken(codebook: Codebook, known: Iterable[Label]) -> Codebook:
    """Return a codebook whose texts are in all the languages that ``known`` labels have them in."""
    return translated(codebook, {label.in_language(""): label for label in known})


def translated(codebook: Codebook, words: Mapping[str, Label]) -> Codebook:
    """Return a codebook with its texts replaced by the labels that ``words`` has for them."""
    return replace(
        codebook,
        variables={
            name: replace(
                variable,
                label=_said(variable.label, words),
                text=_said(variable.text, words),
                options=_options(variable.options, words),
                missing=_options(variable.missing, words),
                battery_label=_said(variable.battery_label, words),
            )
            for name, variable in codebook.variables.items()
        },
        sets=tuple(_set(each, words) for each in codebook.sets),
        mentions=tuple(_set(each, words) for each in codebook.mentions),
        title=_said(codebook.title, words),
    )


def _set(each: _Set, words: Mapping[str, Label]) -> _Set:
    return replace(each, label=_said(each.label, words), options=_options(each.options, words))


def _options(options: Iterable[Option], words: Mapping[str, Label]) -> tuple[Option, ...]:
    return tuple(replace(option, label=_said(option.label, words)) for option in options)


def _said(label: Label, words: Mapping[str, Label]) -> Label:
    return words.get(label.in_language(""), label)

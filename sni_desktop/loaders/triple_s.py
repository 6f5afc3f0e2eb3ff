"""Triple-S 1.2 and 2.0: an XML definition (.sss, .xml) beside a data file, of fixed widths or CSV.

Written from the published standard. Answers to a question with several answers are a row of "0" and "1",
whose places are the codes, or (with "spread") some codes beside one another; a cell has the codes.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.core.errors import UserError
from sni_desktop.core.survey import FileForm, Kind, Option
from sni_desktop.core.text import Label, _, plain
from sni_desktop.core.values import dataclass
from sni_desktop.loaders import respondents
from sni_desktop.loaders.codebook import JoinedSet, Reading
from sni_desktop.loaders.labelled import Described, codebook, header
from sni_desktop.loaders.part import Part
from sni_desktop.loaders.positions import BETWEEN, Place, read_table
from sni_desktop.loaders.table import unique_names
from sni_desktop.loaders.xml_text import (
    beside,
    child,
    children,
    definition_beside,
    in_languages,
    inner_text,
    parsed,
    spoken,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable
    from pathlib import Path
    from xml.etree.ElementTree import Element

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Study

SUFFIXES = (".sss", ".xml")
DATA_SUFFIXES = (".csv", ".asc", ".dat", ".txt")

_ROOT = b"sss"
_KINDS = {"character": Kind.TEXT, "date": Kind.DATE, "time": Kind.DATE}
_USES = {"serial": Kind.ID, "weight": Kind.WEIGHT}
_YES = Label({"en": "Yes", "fr": "Oui", "nl": "Ja", "de": "Ja"})
_NO = Label({"en": "No", "fr": "Non", "nl": "Nee", "de": "Nein"})
_PADDED = re.compile(r"^([+-]?)0+(?=[0-9])")
_NONE = "0"
"""Where no answer was chosen, unless an answer has this code."""

_MOST_VARIABLES = 100_000
_LONGEST = 1_000_000
"""Characters of the answers to one question."""


@dataclass(frozen=True)
class _Read:
    """A variable of the definition: its column, what is said of it, and its texts in all languages.

    ``label`` is its own, ``values`` are those of its codes.
    """

    place: Place
    described: Described
    label: Label
    values: dict[str, Label]
    is_multiple: bool


def recognises(path: Path) -> bool:
    """Return whether a file is a Triple-S definition, or the data file of one."""
    suffix = path.suffix.casefold()
    return suffix in {*SUFFIXES, *DATA_SUFFIXES} and definition_beside(path, SUFFIXES, _ROOT) is not None


def load(path: Path, progress: Progress) -> Study:
    """Return the study in a Triple-S definition and its data file; ``path`` is one or the other.

    UserError if either cannot be read, is damaged or is not there; CancelledError if the user stopped.
    """
    definition = definition_beside(path, SUFFIXES, _ROOT) or path
    survey = child(parsed(definition), "survey")
    record = child(survey, "record")
    if record is None:
        raise _not_understood(definition)
    data = beside(definition, record.get("href", ""), DATA_SUFFIXES) if path == definition else path
    is_csv = record.get("format", "").casefold() == "csv"
    try:
        found = [_read(element, is_csv=is_csv) for element in children(record, "variable")]
        skip = int(record.get("skip") or 0) if is_csv else None
    except (ValueError, OverflowError) as error:
        raise _not_understood(definition) from error
    if not 0 < len(found) <= _MOST_VARIABLES:
        raise _not_understood(definition)
    names = unique_names([each.place.name for each in found])
    places = [replace(each.place, name=name) for each, name in zip(found, names, strict=True)]
    table, encoding = read_table(data, places, skip, Part(progress, 0.0, 0.7))
    title = in_languages(_texts(child(survey, "title")))
    known, findings = codebook([each.described for each in found], table.cells, title=title.in_language(""))
    known = spoken(
        known, [title, *(label for each in found for label in (each.label, *each.values.values()))]
    )
    joined = (_joined(each, name) for each, name in zip(found, names, strict=True) if each.is_multiple)
    known = replace(known, joined=tuple(joined))
    form = FileForm("triple-s", encoding.upper(), header_rows=skip or 0)
    return respondents.study(path, Reading(table, form, known, findings), Part(progress, 0.7, 1.0))


def _not_understood(path: Path) -> UserError:
    return UserError(
        _("{name} does not describe any data that can be read.").of(name=path.name),
        _("Export the survey again as Triple-S 1.2 or 2.0."),
    )


def _joined(each: _Read, column: str) -> JoinedSet:
    options = tuple(Option(code, label or plain(code)) for code, label in each.values.items())
    none = "" if _NONE in each.values else _NONE
    return JoinedSet(column, each.label or plain(column), column, options, BETWEEN, none)


def _texts(element: Element | None) -> list[Element]:
    """Return the elements with the texts of a label: one in each language, those for interviews first."""
    if element is None:
        return []
    texts = children(element, "text")
    return sorted(texts, key=lambda text: text.get("mode", "") == "analysis") or [element]


def _read(element: Element, *, is_csv: bool) -> _Read:
    """Return a variable; ValueError if a place in it is no number."""
    name = inner_text(child(element, "name")) or element.get("ident", "")
    label = in_languages(_texts(child(element, "label")))
    values = child(element, "values")
    is_literal = element.get("format", "").casefold() == "literal"
    known = {
        _code(value.get("code", ""), is_literal=is_literal): in_languages(_texts(value))
        for value in children(values, "value")
    }
    kind = element.get("type", "")
    is_multiple = kind == "multiple"
    if kind == "logical":
        known = {"1": _YES, "0": _NO}
    position = child(element, "position")
    if position is None:
        raise ValueError(name)
    start = int(position.get("start", ""))
    finish = int(position.get("finish") or start)
    if start < 1 or finish < start:
        raise ValueError(start)
    several_columns = is_csv and is_multiple and finish > start
    if several_columns:
        write = _of_columns(element, known, is_literal=is_literal)
    elif is_multiple:
        write = _several(element, known, finish - start + 1, is_literal=is_literal)
    else:
        write = _writer(kind, is_literal=is_literal)
    told = _KINDS.get(kind)
    if kind == "quantity" and (not known or child(values, "range") is not None):
        told = Kind.NUMBER
    told = _USES.get(element.get("use", ""), told)
    words = label.in_language("")
    labels = {} if is_multiple else {code: text.in_language("") for code, text in known.items()}
    described = Described(name, words, labels, kind=told)
    place = Place(name, header(name, words), start, finish, 1, write)
    if is_csv:
        place = replace(place, start=1, finish=0, column=start, last=finish if several_columns else 0)
    return _Read(place, described, label, known, is_multiple)


# -- Cells ---------------------------------------------------------------------------------------------


def _code(text: str, *, is_literal: bool) -> str:
    """Return a code as cells write it: without the zeros and blanks that fill it up."""
    return text.strip() if is_literal else _PADDED.sub(r"\1", text.strip(), count=1)


def _several(
    element: Element, known: Collection[str], size: int, *, is_literal: bool
) -> Callable[[str], str]:
    """Return what turns several answers into their codes; ValueError if a number in ``element`` is none."""
    spread = child(element, "spread")
    if spread is None:
        return _of_places
    count = int(spread.get("subfields", ""))
    width = int(spread.get("width") or size // max(count, 1))
    if not 0 < count * width <= _LONGEST:
        raise ValueError(count)

    def write(text: str) -> str:
        parts = (text[start : start + width] for start in range(0, count * width, width))
        codes = [code for part in parts if (code := _code(part, is_literal=is_literal))]
        chosen = _together(code for code in codes if code in known or code != _NONE)
        return chosen or (_NONE if codes else "")

    return write


def _of_columns(element: Element, known: Collection[str], *, is_literal: bool) -> Callable[[str], str]:
    """Return what turns the cells of several columns into codes: those of a spread, or ones and zeros."""
    if child(element, "spread") is None:
        return lambda text: _of_places(
            "".join(part.strip()[:1] or " " for part in text.split(BETWEEN))
            if text.strip(f" {BETWEEN}")
            else ""
        )

    def write(text: str) -> str:
        codes = [code for part in text.split(BETWEEN) if (code := _code(part, is_literal=is_literal))]
        chosen = _together(code for code in codes if code in known or code != _NONE)
        return chosen or (_NONE if codes else "")

    return write


def _of_places(text: str) -> str:
    """Return the places of the ones in a row of zeros and ones."""
    ones = _together(str(place) for place, mark in enumerate(text, start=1) if mark == "1")
    return ones or (_NONE if text.strip() else "")


def _together(codes: Iterable[str]) -> str:
    return BETWEEN.join(codes)


def _writer(kind: str, *, is_literal: bool) -> Callable[[str], str]:
    match kind:
        case "date":
            return _date
        case "time":
            return _time
        case "character":
            return str.strip
        case _:
            return lambda text: _code(text, is_literal=is_literal)


def _date(text: str) -> str:
    text = text.strip()
    return f"{text[:4]}-{text[4:6]}-{text[6:]}" if len(text) == 8 and text.isdecimal() else text


def _time(text: str) -> str:
    text = text.strip()
    return f"{text[:2]}:{text[2:4]}:{text[4:]}" if len(text) == 6 and text.isdecimal() else text

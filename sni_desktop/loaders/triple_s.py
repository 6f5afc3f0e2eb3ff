"""Triple-S 1.2 and 2.0: an XML definition (.sss, .xml) beside a data file, of fixed widths or CSV.

Written from the published standard. Answers to a question with several answers are a row of "0" and "1", or
(with "spread") some codes beside one another; each becomes a column of its own.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.core.errors import UserError
from sni_desktop.core.survey import FileForm, Kind
from sni_desktop.core.text import Label, _
from sni_desktop.core.values import dataclass
from sni_desktop.loaders import respondents
from sni_desktop.loaders.answer_sets import ResponseSet
from sni_desktop.loaders.codebook import Reading
from sni_desktop.loaders.labelled import Described, codebook, header
from sni_desktop.loaders.part import Part
from sni_desktop.loaders.positions import Place, read_table
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
    from collections.abc import Callable, Mapping, Sequence
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
_PADDED = re.compile(r"([+-]?)0+(?=[0-9])")
_MOST_COLUMNS = 100_000


@dataclass(frozen=True)
class _Read:
    """A variable of the definition: its columns, what is said of them, and all its texts.

    ``name`` and ``label`` are those of a question with several answers; ``counted`` is what a ticked box of
    it says, None if its columns hold codes.
    """

    places: tuple[Place, ...]
    described: tuple[Described, ...]
    labels: tuple[Label, ...]
    name: str = ""
    label: str = ""
    counted: str | None = None


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
    places = [place for each in found for place in each.places]
    if not 0 < len(places) <= _MOST_COLUMNS:
        raise _not_understood(definition)
    names = unique_names([place.name for place in places])
    places = [replace(place, name=name) for place, name in zip(places, names, strict=True)]
    table, encoding = read_table(data, places, skip, Part(progress, 0.0, 0.7))
    title = in_languages(_texts(child(survey, "title")))
    known, findings = codebook(
        [described for each in found for described in each.described],
        table.cells,
        _sets(found, names),
        title.in_language(""),
    )
    known = spoken(known, [title, *(label for each in found for label in each.labels)])
    form = FileForm("triple-s", encoding.upper(), header_rows=skip or 0)
    return respondents.study(path, Reading(table, form, known, findings), Part(progress, 0.7, 1.0))


def _not_understood(path: Path) -> UserError:
    return UserError(
        _("{name} does not describe any data that can be read.").of(name=path.name),
        _("Export the survey again as Triple-S 1.2 or 2.0."),
    )


def _sets(found: Sequence[_Read], names: Sequence[str]) -> list[ResponseSet]:
    sets, start = [], 0
    for each in found:
        end = start + len(each.places)
        if each.name:
            sets.append(ResponseSet(each.name, each.label, tuple(names[start:end]), each.counted))
        start = end
    return sets


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
    values = children(child(element, "values"), "value")
    is_literal = element.get("format", "").casefold() == "literal"
    known = {
        _code(value.get("code", ""), is_literal=is_literal): in_languages(_texts(value)) for value in values
    }
    kind = element.get("type", "")
    if kind == "logical":
        known = {"1": _YES, "0": _NO}
    position = child(element, "position")
    if position is None:
        raise ValueError(name)
    start = int(position.get("start", ""))
    finish = int(position.get("finish") or start)
    place = Place(name, name, start, finish, 1, _writer(kind, is_literal=is_literal))
    if is_csv:
        place = replace(place, start=1, finish=0, column=start)
    if start < 1 or finish < start:
        raise ValueError(start)
    labels = {code: text.in_language("") for code, text in known.items()}
    words = (label, *known.values())
    if kind == "multiple":
        spread = child(element, "spread")
        if spread is None:
            return _boxes(place, labels, label.in_language(""), words)
        return _mentions(place, spread, labels, label.in_language(""), words)
    told = None if labels else Kind.NUMBER if kind == "quantity" else _KINDS.get(kind)
    told = _USES.get(element.get("use", ""), told)
    described = Described(name, label.in_language(""), labels, kind=told)
    return _Read((replace(place, header=header(name, described.label)),), (described,), words)


def _boxes(place: Place, labels: Mapping[str, str], label: str, words: tuple[Label, ...]) -> _Read:
    """Return a column for each answer: the first character of the place is that of the first answer."""
    places = []
    for offset, code in enumerate(labels):
        name = f"{place.name}_{code}"
        at = place.start + offset
        places.append(replace(place, name=name, header=name, start=at, finish=at))
    described = [Described(each.name, text) for each, text in zip(places, labels.values(), strict=True)]
    return _Read(tuple(places), tuple(described), words, place.name, label or place.name, "1")


def _mentions(
    place: Place, spread: Element, labels: dict[str, str], label: str, words: tuple[Label, ...]
) -> _Read:
    """Return a column for each of the codes that stand side by side."""
    count = int(spread.get("subfields", ""))
    if not 0 < count <= _MOST_COLUMNS:
        raise ValueError(count)
    width = int(spread.get("width") or (place.finish - place.start + 1) // count)
    places = []
    for number in range(count):
        name = f"{place.name}_{number + 1}"
        start = place.start + number * width
        places.append(replace(place, name=name, header=name, start=start, finish=start + width - 1))
    described = [Described(each.name, label, labels) for each in places]
    return _Read(tuple(places), tuple(described), words, place.name, label or place.name)


# -- Cells ---------------------------------------------------------------------------------------------


def _code(text: str, *, is_literal: bool) -> str:
    """Return a code as cells write it: without the zeros and blanks that fill it up."""
    return text.strip() if is_literal else _PADDED.sub(r"\1", text.strip(), count=1)


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
    return f"{text[:4]}-{text[4:6]}-{text[6:]}" if len(text) == 8 and text.isdecimal() else text


def _time(text: str) -> str:
    return f"{text[:2]}:{text[2:4]}:{text[4:]}" if len(text) == 6 and text.isdecimal() else text

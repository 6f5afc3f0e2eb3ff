"""DDI Codebook 2.5 and 1.2.2: XML that describes the variables of a data file beside it, fixed-width or CSV.

Written from the published standard. Other parts of the standard are left alone.
"""

from __future__ import annotations

import csv
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
from sni_desktop.loaders.decoding import first_text
from sni_desktop.loaders.labelled import Described, codebook, header, is_within
from sni_desktop.loaders.part import Part
from sni_desktop.loaders.positions import SEPARATORS, Place, read_table
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
    from collections.abc import Iterable, Sequence
    from pathlib import Path
    from xml.etree.ElementTree import Element

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Study

SUFFIXES = (".xml",)
DATA_SUFFIXES = (".csv", ".dat", ".asc", ".txt", ".tab", ".tsv")

_ROOT = b"codeBook"
_MOST_LINES = 1000
_PADDED = re.compile(r"^([+-]?)0+(?=[0-9])")
_POINTLESS = re.compile(r"(?<=[0-9])\.0+$")


@dataclass(frozen=True)
class _Var:
    """A variable of the codebook; ``texts`` are all its labels. ``start`` is 0 if it has no fixed place.

    ``line`` is the number of its line, where a case has several.
    """

    described: Described
    ranges: tuple[tuple[float, float], ...]
    texts: tuple[Label, ...]
    start: int
    finish: int
    is_number: bool
    line: int = 1


def recognises(path: Path) -> bool:
    """Return whether a file is a DDI codebook, or the data file of one."""
    suffix = path.suffix.casefold()
    return suffix in {*SUFFIXES, *DATA_SUFFIXES} and definition_beside(path, SUFFIXES, _ROOT) is not None


def load(path: Path, progress: Progress) -> Study:
    """Return the study in a DDI codebook and its data file; ``path`` is one or the other.

    UserError if either cannot be read, is damaged or is not there; CancelledError if the user stopped.
    """
    definition = definition_beside(path, SUFFIXES, _ROOT) or path
    root = parsed(definition)
    part, data = _data_file(root, definition, path)
    sections = children(root, "dataDscr")
    try:
        found = [
            _variable(element)
            for section in sections
            for element in children(section, "var")
            if not part or part in (_parts(element) or {part})
        ]
    except (ValueError, OverflowError) as error:
        raise _not_understood(definition) from error
    if not found:
        raise _not_understood(definition)
    is_fixed = all(each.start for each in found) and data.suffix.casefold() not in {".csv", ".tab", ".tsv"}
    found, places = (found, _fixed(found)) if is_fixed else _by_header(data, found)
    if not places:
        raise _not_understood(definition)
    lines = _lines_a_case(root, part, found) if is_fixed else 1
    table, encoding = read_table(data, places, None if is_fixed else 1, Part(progress, 0.0, 0.7), lines)
    described = [_with_missing(each, cells.values) for each, cells in zip(found, table.cells, strict=True)]
    citation = child(child(child(root, "stdyDscr"), "citation"), "titlStmt")
    title = in_languages(children(citation, "titl"))
    sets = _sets(sections, {each.described.name for each in found})
    known, findings = codebook(described, table.cells, sets, title.in_language(""))
    known = spoken(known, [title, *(text for each in found for text in each.texts)])
    form = FileForm("ddi", encoding.upper(), header_rows=0 if is_fixed else 1)
    return respondents.study(path, Reading(table, form, known, findings), Part(progress, 0.7, 1.0))


def _data_file(root: Element, definition: Path, path: Path) -> tuple[str, Path]:
    """Return the data file, and what the codebook calls it by ("" if nothing): it may describe several.

    UserError if there is none.
    """
    files = children(root, "fileDscr")
    names = [inner_text(child(child(each, "fileTxt"), "fileName")) for each in files]
    if path == definition:
        refused: UserError | None = None
        for each, name in zip(files, names, strict=True):
            try:
                return each.get("ID", ""), beside(definition, name, DATA_SUFFIXES)
            except UserError as error:
                refused = refused or error
        if refused is not None:
            raise refused
        return "", beside(definition, "", DATA_SUFFIXES)
    for each, name in zip(files, names, strict=True):
        if name.rpartition(".")[0].casefold() == path.stem.casefold():
            return each.get("ID", ""), path
    return files[0].get("ID", "") if files else "", path


def _lines_a_case(root: Element, part: str, found: Sequence[_Var]) -> int:
    """Return how many lines of a fixed-width file one case takes."""
    told = [
        inner_text(child(child(child(each, "fileTxt"), "dimensns"), "recPrCas"))
        for each in children(root, "fileDscr")
        if not part or each.get("ID", "") == part
    ]
    numbers = [int(text) for text in told if text.isdecimal() and int(text) <= _MOST_LINES]
    return max([each.line for each in found] + numbers[:1])


def _parts(element: Element) -> set[str]:
    """Return which of the files a variable is in; nothing if that is not told."""
    location = child(element, "location")
    told = element.get("files", "") or ("" if location is None else location.get("fileid", ""))
    return set(told.split())


def _not_understood(path: Path) -> UserError:
    return UserError(
        _("{name} does not describe any data that can be read.").of(name=path.name),
        _("Export the codebook again, with its variables, as DDI Codebook 2.5."),
    )


def _variable(element: Element) -> _Var:
    """Return a variable; ValueError if a number in it is none."""
    form = child(element, "varFormat")
    has_codes = bool(children(element, "catgry"))
    is_number = has_codes if form is None else form.get("type", "numeric") == "numeric"
    label = in_languages(children(element, "labl"))
    question = child(element, "qstn")
    text = in_languages(children(question, "qstnLit"))
    categories = {}
    missing = []
    for category in children(element, "catgry"):
        code = _code(inner_text(child(category, "catValu")), is_number=is_number)
        categories[code] = in_languages(children(category, "labl"))
        if category.get("missing", "").upper() == "Y":
            missing.append(code)
    invalid = child(element, "invalrng")
    missing += [_code(item.get("VALUE", ""), is_number=is_number) for item in children(invalid, "item")]
    ranges = [
        (float(each.get("min") or "-inf"), float(each.get("max") or "inf"))
        for each in children(invalid, "range")
        if each.get("min") or each.get("max")
    ]
    location = child(element, "location")
    start = int(location.get("StartPos") or 0) if location is not None else 0
    finish = start
    if location is not None and start:
        finish = int(location.get("EndPos") or start + int(location.get("width") or 1) - 1)
    line = int(location.get("RecSegNo") or 1) if location is not None else 1
    if start < 0 or finish < start or not 1 <= line <= _MOST_LINES:
        raise ValueError(start)
    described = Described(
        element.get("name") or element.get("ID") or "",
        label.in_language("") or text.in_language(""),
        {code: words.in_language("") or code for code, words in categories.items() if code},
        tuple(dict.fromkeys(code for code in missing if code)),
        _kind(element, form),
        text.in_language(""),
    )
    return _Var(described, tuple(ranges), (label, text, *categories.values()), start, finish, is_number, line)


def _kind(element: Element, form: Element | None) -> Kind | None:
    if element.get("wgt") == "wgt":
        return Kind.WEIGHT
    if form is not None and form.get("category") in {"date", "time"}:
        return Kind.DATE
    return None


def _code(text: str, *, is_number: bool) -> str:
    """Return a code as cells write it: a number without zeros that fill it up, and 1.0 as 1."""
    if not is_number:
        return text.strip()
    return _POINTLESS.sub("", _PADDED.sub(r"\1", text.strip(), count=1))


def _with_missing(each: _Var, given: Iterable[str]) -> Described:
    """Return a variable with the codes that lie in ranges of missing values."""
    codes = dict.fromkeys((*each.described.labels, *(text.strip() for text in given)))
    inside = [code for code in codes if each.ranges and _is_inside(code, each.ranges)]
    return replace(each.described, missing=tuple(dict.fromkeys((*each.described.missing, *inside))))


def _is_inside(code: str, ranges: Sequence[tuple[float, float]]) -> bool:
    try:
        return is_within(float(code), ranges)
    except ValueError:
        return False


def _place(each: _Var, start: int, finish: int, column: int) -> Place:
    described = each.described
    return Place(
        described.name,
        header(described.name, described.label),
        start,
        finish,
        column,
        lambda text: _code(text, is_number=each.is_number),
    )


def _fixed(found: Sequence[_Var]) -> list[Place]:
    names = unique_names([each.described.name for each in found])
    places = [_place(each, each.start, each.finish, each.line) for each in found]
    return [replace(place, name=name) for place, name in zip(places, names, strict=True)]


def _by_header(data: Path, found: Sequence[_Var]) -> tuple[list[_Var], list[Place]]:
    """Return the variables that a CSV file has columns for, by its first line, and their places."""
    lines = first_text(data).splitlines()
    separator = max(SEPARATORS, key=lines[0].count) if lines else ","
    names = next(csv.reader(lines[:1], delimiter=separator), [])
    columns = {name.strip().casefold(): number for number, name in reversed(list(enumerate(names, start=1)))}
    known = {each.described.name.casefold(): each for each in found}
    present = [each for name, each in known.items() if name in columns]
    return present, [_place(each, 1, 0, columns[each.described.name.casefold()]) for each in present]


def _sets(sections: Sequence[Element], names: set[str]) -> list[ResponseSet]:
    """Return the groups of variables that the codebook calls multiple responses."""
    variables = [element for section in sections for element in children(section, "var")]
    by_id = {element.get("ID", ""): element.get("name", "") for element in variables}
    found = []
    for group in [element for section in sections for element in children(section, "varGrp")]:
        members = [by_id.get(word, word) for word in group.get("var", "").split()]
        members = [name for name in members if name in names]
        if group.get("type") == "multipleResp" and len(members) > 1:
            label = inner_text(child(group, "labl")) or group.get("name", "")
            found.append(ResponseSet(group.get("name") or group.get("ID") or label, label, tuple(members)))
    return found

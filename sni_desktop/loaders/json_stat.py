"""JSON-stat 1.x and 2.0: data sets of published figures, alone, wrapped under a name, or several together.

Numbers are read as they are written, so that no digit is lost or made up. https://json-stat.org/full
"""

from __future__ import annotations

import json
import re
from math import prod
from typing import TYPE_CHECKING, Any, TypeAlias

from sni_desktop.core.errors import UserError
from sni_desktop.core.survey import FileForm, Source
from sni_desktop.core.text import LANGUAGES, NO_LABEL, Count, Label, _
from sni_desktop.loaders import cube_study, eurostat_codes
from sni_desktop.loaders.columns import identifier
from sni_desktop.loaders.cube import Code, Cube, Dimension, Role
from sni_desktop.loaders.files import checked_size, unreadable
from sni_desktop.loaders.units import number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Study

SUFFIXES = (".json", ".jsonstat")
_Json: TypeAlias = Any
_LARGEST = 50_000_000
_SNIFFED = 1 << 16
_SIGNS = re.compile(
    rb'"class"\s*:\s*"(?:dataset|collection|dimension)"|"dimension"\s*:\s*\{|"https?://json-stat\.org'
)
_OURS = re.compile(rb'"resources"\s*:\s*\[')
_WEB_ADDRESS = re.compile(r"https?://[^\s/]\S*", re.IGNORECASE)
_SIZE = re.compile(r"[0-9]{1,9}")
_ROLES = {"time": Role.TIME, "geo": Role.PLACE, "metric": Role.INDICATOR}
_REPORT_EVERY = 50_000


def fits(path: Path) -> bool:
    """Return whether a file is JSON-stat, by its ending and by what stands at its start and its end."""
    if path.suffix.casefold() not in SUFFIXES:
        return False
    try:
        with path.open("rb") as file:
            start = file.read(_SNIFFED)
            file.seek(max(file.seek(0, 2) - _SNIFFED, 0))
            end = file.read(_SNIFFED)
    except OSError:
        return False  # the loader that is asked next says what is wrong
    if _OURS.search(start):
        return False
    return path.suffix.casefold() == ".jsonstat" or bool(_SIGNS.search(start) or _SIGNS.search(end))


def load(path: Path, progress: Progress) -> Study:
    """Return the study of the figures in a JSON-stat file.

    UserError if it cannot be read, is damaged, or holds only links to data sets; CancelledError if stopped.
    """
    progress.report(0.0)
    found = _datasets(path, _parsed(path))
    progress.report(0.3)
    report = progress.report
    cubes = [_cube(path, name, each, lambda: report(0.5)) for name, each in found]
    return cube_study.study(path, cubes, FileForm("json-stat", "UTF-8"), progress)


def _parsed(path: Path) -> _Json:
    checked_size(path, _LARGEST)
    try:
        content = path.read_bytes()
    except OSError as error:
        raise unreadable(path, error) from error
    try:
        return json.loads(content, parse_float=str, parse_int=str, parse_constant=lambda _name: None)
    except (ValueError, RecursionError) as error:  # UnicodeDecodeError and JSONDecodeError are ValueErrors
        raise UserError(
            _("{name} is not well-formed JSON.").of(name=path.name),
            _("The file may be cut off; download it again."),
        ) from error


def _damaged(path: Path) -> UserError:
    return UserError(
        _("{name} is not a JSON-stat data set as it should be: its parts do not fit together.").of(
            name=path.name
        ),
        _("Download it again, or choose another format, such as CSV."),
    )


# Which data sets


def _datasets(path: Path, content: _Json) -> list[tuple[str, Mapping[str, _Json]]]:
    """Return the data sets of a file, each with its name."""
    if not isinstance(content, dict):
        raise _damaged(path)
    if _is_dataset(content):
        return [("", content)]
    if content.get("class") in {"collection", "dimension"}:
        found = [("", each) for each in _linked(content) if _is_dataset(each)]
    else:
        found = [(str(name), each) for name, each in content.items() if _is_dataset(each)]
    if not found:
        raise UserError(
            _("{name} is a list of data sets, or describes one: it holds no figures itself.").of(
                name=path.name
            ),
            _("Download one of the data sets that it names, and open that file."),
        )
    return found


def _is_dataset(content: _Json) -> bool:
    return isinstance(content, dict) and isinstance(content.get("dimension"), dict) and "value" in content


def _linked(collection: Mapping[str, _Json]) -> Iterator[_Json]:
    link = collection.get("link")
    for items in link.values() if isinstance(link, dict) else ():
        yield from items if isinstance(items, list) else ()


# One data set


def _cube(path: Path, wrapped: str, content: Mapping[str, _Json], report: Callable[[], None]) -> Cube:
    ids, sizes, roles = _shape(path, content)
    language = _language(content)
    described = content["dimension"]
    title = _label(content.get("label") or content.get("title"), language)
    name = _name(content) or (wrapped if wrapped != "dataset" else "") or path.stem
    dimensions = [
        Dimension(each, _name_of(each, _object(described.get(each)), language), roles.get(each, Role.OTHER))
        for each in ids
    ]
    cube = Cube(
        name,
        dimensions,
        file=path.name,
        title=title,
        source=_source(path, wrapped, name, title, content, language),
        even=True,
    )
    codes = [
        _categories(path, cube, place, _object(described.get(each)), size, language)
        for place, (each, size) in enumerate(zip(ids, sizes, strict=True))
    ]
    flags = _Flags(content, language)
    cube.flags = flags.labels
    steps = [prod(sizes[place + 1 :]) for place in range(len(sizes))]
    for done, (flat, value) in enumerate(_values(path, content["value"], prod(sizes))):
        if done % _REPORT_EVERY == 0:
            report()
        at = [flat // step % size for step, size in zip(steps, sizes, strict=True)]
        key = [names[place] for names, place in zip(codes, at, strict=True)]
        read = number(value) if isinstance(value, str) else None
        cube.add(key, read, flags.at(flat), is_text=value is not None and read is None)
    cube.missing += flags.without_value(content["value"])
    if cube.source is not None and cube.source.publisher == eurostat_codes.PUBLISHER:
        eurostat_codes.describe(cube)
    return cube


def _shape(path: Path, content: Mapping[str, _Json]) -> tuple[list[str], list[int], dict[str, Role]]:
    """Return ids and sizes of the dimensions, and what roles they have: on top (2.0) or in `dimension`."""
    dimension = content["dimension"]
    ids = content.get("id") if isinstance(content.get("id"), list) else dimension.get("id")
    sizes = content.get("size") if isinstance(content.get("size"), list) else dimension.get("size")
    if not isinstance(ids, list) or not isinstance(sizes, list) or len(ids) != len(sizes) or not ids:
        raise _damaged(path)
    if len(set(map(str, ids))) < len(ids) or not all(_SIZE.fullmatch(str(size)) for size in sizes):
        raise _damaged(path)
    given = _object(content.get("role") or dimension.get("role"))
    roles = {
        str(each): role
        for word, role in _ROLES.items()
        for each in (given[word] if isinstance(given.get(word), list) else [])
    }
    return [str(each) for each in ids], [int(size) for size in sizes], roles


def _categories(
    path: Path, cube: Cube, place: int, dimension: Mapping[str, _Json], size: int, language: str
) -> list[str]:
    """Return the codes of a dimension in order, and name them in the cube."""
    category = _object(dimension.get("category"))
    index, labels = category.get("index"), _object(category.get("label"))
    units = _object(category.get("unit"))
    if isinstance(index, dict):
        codes = sorted(index, key=lambda code: _position(path, index[code]))
        right = [_position(path, index[code]) for code in codes] == list(range(size))
    else:
        codes = [str(code) for code in index] if isinstance(index, list) else list(labels)
        codes = codes or [cube.dimensions[place].id] * (size == 1)
        right = len(set(codes)) == len(codes) == size
    if not right:
        raise _damaged(path)
    for code in codes:
        unit = _object(units.get(code))
        symbol = _text(unit, "label") or _text(unit, "symbol") or _text(unit, "base")
        places = str(unit.get("decimals", ""))
        label = _label(labels.get(code), language)
        exact = int(places) if _SIZE.fullmatch(places) else None
        cube.declare(place, code, Code(label, _label(symbol, language), exact))
    return codes


def _position(path: Path, value: _Json) -> int:
    if not isinstance(value, str) or not _SIZE.fullmatch(value):
        raise _damaged(path)
    return int(value)


def _values(path: Path, values: _Json, cells: int) -> Iterator[tuple[int, _Json]]:
    """Yield the number of each cell with its value, from a list or from an object of some of them."""
    if isinstance(values, list):
        if len(values) != cells:
            raise UserError(
                _("{name} has {found} values, but its dimensions make {expected} cells.").of(
                    name=path.name, found=Count(len(values)), expected=Count(cells)
                ),
                _("The file is damaged; download it again."),
            )
        yield from enumerate(values)
        return
    if not isinstance(values, dict):
        raise _damaged(path)
    for key, value in values.items():
        if not re.fullmatch(r"[0-9]{1,18}", key) or int(key) >= cells:
            raise _damaged(path)
        yield int(key), value


class _Flags:
    """The remarks on cells: one for all, a list, an object of some, or (in 1.x) within another object."""

    def __init__(self, content: Mapping[str, _Json], language: str) -> None:
        status = content.get("status")
        extension = _object(_object(content.get("extension")).get("status"))
        words = _object(extension.get("label"))
        if isinstance(status, dict) and "value" in status:
            words = {**_object(_object(status.get("category")).get("label")), **words}
            status = status["value"]
        if isinstance(status, list) and len(status) == 1:
            status = status[0]
        self._status = status
        self.labels: dict[str, Label] = {
            str(code): _label(text, language) for code, text in words.items() if isinstance(text, str)
        }

    def without_value(self, values: _Json) -> int:
        """Return how many cells that a sparse object leaves out have a remark, such as ":"."""
        if not isinstance(self._status, dict) or not isinstance(values, dict):
            return 0
        return sum(key not in values for key in self._status)

    def at(self, flat: int) -> str:
        """Return the remark on a cell, "" for none."""
        status = self._status
        if isinstance(status, list):
            status = status[flat] if flat < len(status) else None
        elif isinstance(status, dict):
            status = status.get(str(flat))
        return status if isinstance(status, str) else ""


# What the data set says of itself


def _source(
    path: Path, wrapped: str, name: str, title: Label, content: Mapping[str, _Json], language: str
) -> Source:
    extension = _object(content.get("extension"))
    address = _text(content, "href")
    url = address if _WEB_ADDRESS.fullmatch(address) else ""
    note = _label(_licence(content, extension), language)
    given = _text(content, "source")
    is_eurostat = (
        _text(extension, "agencyId") == eurostat_codes.AGENCY
        or given in {eurostat_codes.AGENCY, eurostat_codes.PUBLISHER}
        # Eurostat's former service wrapped its data sets under their codes.
        or ("wsVersion" in content and _text(content, "code") == wrapped)
    )
    if is_eurostat:
        return eurostat_codes.source(name, title, url, note)
    publisher = given or _text(extension, "agencyId") or path.name
    return Source(identifier(name), publisher, title, url, note)


def _licence(content: Mapping[str, _Json], extension: Mapping[str, _Json]) -> str:
    """Return what the file says of its licence, and its notes."""
    notes = content.get("note")
    parts = [
        _text(each, word) for each in (extension, content) for word in ("license", "licence", "copyright")
    ]
    parts += [note for note in notes if isinstance(note, str)] if isinstance(notes, list) else []
    parts.append(notes if isinstance(notes, str) else "")
    return " ".join(dict.fromkeys(part.strip() for part in parts if part.strip()))


def _name(content: Mapping[str, _Json]) -> str:
    extension = _object(content.get("extension"))
    return _text(extension, "datasetId") or _text(extension, "id") or _text(content, "code")


def _language(content: Mapping[str, _Json]) -> str:
    """Return the language of the names, "" where the file does not say."""
    given = _text(_object(content.get("extension")), "lang") or _text(content, "language")
    return given.casefold() if given.casefold() in LANGUAGES else ""


def _name_of(dimension: str, described: Mapping[str, _Json], language: str) -> Label:
    """Return the name of a dimension, none where it is just its id again."""
    label = _text(described, "label")
    return NO_LABEL if label == dimension else _label(label, language)


def _label(text: _Json, language: str) -> Label:
    return Label({language: text.strip()}) if isinstance(text, str) and text.strip() else NO_LABEL


def _text(content: Mapping[str, _Json], name: str) -> str:
    found = content.get(name)
    return found.strip() if isinstance(found, str) else ""


def _object(content: _Json) -> Mapping[str, _Json]:
    return content if isinstance(content, dict) else {}

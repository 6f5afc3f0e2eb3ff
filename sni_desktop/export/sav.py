"""A study as an SPSS file: labels, codes, named missing values and sets of tick boxes.

pyreadstat writes the file; the sets, which it cannot write, are put in afterwards. What SPSS does not take is
changed and told in the file's notes: names of variables, and codes that are no numbers.
"""

from __future__ import annotations

import math
import re
import shutil
import struct
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, BinaryIO

from sni_desktop.core.survey import Kind
from sni_desktop.core.values import dataclass
from sni_desktop.export.atomic import replacing
from sni_desktop.export.flat import flat, label_of, labels, number_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from numpy import float64
    from numpy.typing import NDArray
    from pyreadstat.pyclasses import MissingRange

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Study
    from sni_desktop.core.text import Label
    from sni_desktop.export.flat import Flat

_RESERVED = frozenset(["ALL", "AND", "BY", "EQ", "GE", "GT", "LE", "LT", "NE", "NOT", "OR", "TO", "WITH"])
_LONGEST_NAME, _LONGEST_LABEL, _LONGEST_VALUE_LABEL, _LONGEST_TITLE = 64, 255, 120, 64
"""In bytes, as SPSS counts."""
_LONGEST_TEXT = 32_000
_LONGEST_NOTE = 80
_MOST_DISCRETE = 3
_LARGEST = 1e15
_SPSS = frozenset({"sav", "zsav", "por"})
_NO_NUMBER = "."
_NUMBER = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,12})?")
_MEASURES = {
    Kind.SINGLE: "nominal",
    Kind.MULTIPLE: "nominal",
    Kind.SCALE: "ordinal",
    Kind.NUMBER: "scale",
    Kind.WEIGHT: "scale",
}


@dataclass(frozen=True, eq=False)
class Variable:
    """A column as SPSS has it: ``data`` are numbers (NaN for none) or texts."""

    name: str
    column: Flat
    data: NDArray[Any]
    labels: dict[float, str]
    missing: tuple[float | MissingRange, ...]
    notes: tuple[str, ...]


def save_sav(path: Path, study: Study, progress: Progress, language: str = "en") -> None:
    """Write a study of respondents as a .sav file, with labels in ``language``.

    UserError if it has no respondents or the file cannot be written.
    """
    columns = flat(study)
    names = spss_names([column.name for column in columns])
    variables = []
    for number, (name, column) in enumerate(zip(names, columns, strict=True)):
        progress.report(0.4 * number / len(columns))
        variables.append(_variable(name, column, language))
    title = study.title.in_language(language)
    with replacing(path) as stream, TemporaryDirectory() as folder:
        made = Path(folder, "study.sav")
        _write(made, variables, title, language)
        progress.report(0.9)
        with made.open("rb") as source:
            for piece in _with_sets(source, list(_sets(study, variables, language))):
                stream.write(piece)
            shutil.copyfileobj(source, stream)
    progress.report(1.0)


def _write(path: Path, variables: Sequence[Variable], title: str, language: str) -> None:
    import pandas as pd  # noqa: PLC0415
    import pyreadstat  # noqa: PLC0415

    pyreadstat.write_sav(
        pd.DataFrame({each.name: each.data for each in variables}),
        str(path),
        file_label=_cut(title, _LONGEST_TITLE),
        column_labels={
            each.name: _cut(label_of(each.column, language), _LONGEST_LABEL) for each in variables
        },
        row_compress=True,
        note=[line for each in variables for line in each.notes] or None,
        variable_value_labels={each.name: each.labels for each in variables if each.labels},
        missing_ranges={each.name: list(each.missing) for each in variables if each.missing},
        variable_measure={
            each.name: _MEASURES[each.column.question.kind]
            for each in variables
            if each.column.question is not None and each.column.question.kind in _MEASURES
        },
    )


# -- Names and codes ---------------------------------------------------------------------------------------


def spss_names(names: Iterable[str]) -> tuple[str, ...]:
    """Return names that SPSS takes: letters, digits and a few signs, 64 bytes, different in small letters."""
    taken: set[str] = set()
    found = []
    for name in names:
        bare = re.sub(r"[^\w.$#@]+", "_", name).strip("._")
        if not bare[:1].isalpha() or bare.upper() in _RESERVED:
            bare = f"v_{bare}".rstrip("_")
        candidate = bare = _cut(bare, _LONGEST_NAME - 4).rstrip("._")
        for number in count(2):
            if candidate.casefold() not in taken:
                break
            candidate = f"{bare}_{number}"
        taken.add(candidate.casefold())
        found.append(candidate)
    return tuple(found)


def _cut(text: str, most: int) -> str:
    """Return as much of a text in one line as takes ``most`` bytes."""
    line = " ".join(text.replace("\0", "").split())
    return line.encode(errors="replace")[:most].decode(errors="ignore").rstrip()


def _variable(name: str, column: Flat, language: str) -> Variable:
    notes = [f"{name}: {column.name}"] if name != column.name else []
    if column.amounts is None and not column.options:
        return Variable(name, column, _texts(column), {}, (), _lines(notes))
    named = labels([*column.options, *column.missing], language)
    amounts = _amounts(column)
    codes = _numbers(column, amounts)
    notes += [
        f"{name}: {number:g} = {text}"
        for text, number in codes.items()
        if text not in {number_text(number), named[text], _NO_NUMBER}
    ]
    valid = {codes[option.code] for option in column.options} | amounts
    return Variable(
        name,
        column,
        _values(column, codes),
        {codes[text]: _cut(label, _LONGEST_VALUE_LABEL) or text for text, label in named.items()},
        _told([codes[text] for text in _numbered(column)], valid) or (),
        _lines(notes),
    )


def _lines(notes: Iterable[str]) -> tuple[str, ...]:
    return tuple(_cut(note, _LONGEST_NOTE) for note in notes)


def _texts(column: Flat) -> NDArray[Any]:
    import numpy as np  # noqa: PLC0415

    texts = [
        text.replace("\0", "").encode(errors="replace")[:_LONGEST_TEXT].decode(errors="ignore")
        for text in column.texts
    ]
    values: NDArray[Any] = np.array(texts, dtype=np.object_)[column.codes]
    return values


def _amounts(column: Flat) -> set[float]:
    """Return the different amounts of a column of numbers, where missing codes must be told from them."""
    import numpy as np  # noqa: PLC0415

    if column.amounts is None or not column.missing:
        return set()
    return set(np.unique(column.amounts[~np.isnan(column.amounts)]).tolist())


def _numbers(column: Flat, amounts: set[float]) -> dict[str, float]:
    """Return the number that each code becomes: itself if it is one, else the next that is free.

    Missing codes get new numbers next to one another where SPSS could not tell them from values otherwise.
    """
    options = _free_numbers([option.code for option in column.options], amounts)
    missing = _numbered(column)
    valid = {*options.values(), *amounts}
    named = _free_numbers(missing, valid)
    if _told(list(named.values()), valid) is None:
        start = _above(valid)
        named = {text: float(start + place) for place, text in enumerate(missing)}
    nothing = {option.code: math.nan for option in column.missing if option.code not in named}
    return {**options, **named, **nothing}


def _numbered(column: Flat) -> list[str]:
    """Return the missing codes that need a number; SPSS's "." is that there is none, and may have a label."""
    return [option.code for option in column.missing if option.code != _NO_NUMBER]


def _free_numbers(texts: Sequence[str], taken: Collection[float]) -> dict[str, float]:
    found: dict[str, float] = {}
    for text in texts:
        if _NUMBER.fullmatch(text) and float(text) not in {*taken, *found.values()}:
            found[text] = float(text)
    free = count(_above({*taken, *found.values()}))
    return {text: found[text] if text in found else float(next(free)) for text in texts}


def _above(taken: Iterable[float]) -> int:
    """Return a whole number that none of these is equal to, nor any that follows it up to a large one."""
    return max((math.floor(number) + 1 for number in taken if 0 <= number < _LARGEST), default=1)


def _told(missing: Sequence[float], valid: Collection[float]) -> tuple[float | MissingRange, ...] | None:
    """Return missing codes as SPSS is told them: three, or a range and one more; None if they do not fit."""
    if len(missing) <= _MOST_DISCRETE:
        return tuple(missing)
    order = sorted(missing)
    for within, extra in ((order, []), (order[1:], order[:1]), (order[:-1], order[-1:])):
        lowest, highest = within[0], within[-1]
        if not any(lowest <= number <= highest for number in valid):
            return ({"lo": lowest, "hi": highest}, *extra)
    return None


def _values(column: Flat, codes: dict[str, float]) -> NDArray[float64]:
    import numpy as np  # noqa: PLC0415

    by_text = np.array([codes.get(text, np.nan) for text in column.texts])
    values = by_text[column.codes]
    return values if column.amounts is None else np.where(column.codes > 0, values, column.amounts)


# -- Sets of tick boxes --------------------------------------------------------------------------------------

_EXTENSION, _END = 7, 999
"""Kinds of records of the dictionary, see "System File Format" in the PSPP developers' guide."""
_LONG_NAMES, _SETS = 13, 7
"""Kinds of extensions: long names of variables, and sets as SPSS reads them since version 7.5."""
_HEADER = 176


@dataclass(frozen=True)
class _Set:
    """A set: of tick boxes ("D1": a 1 is a tick), or of columns with the same answers ("C")."""

    name: str
    type: str
    label: str
    members: tuple[str, ...]


def _sets(study: Study, variables: Sequence[Variable], language: str) -> Iterator[_Set]:
    """Yield a set for each question with several answers, and those that an SPSS file had under one name."""
    found: dict[str, tuple[str, Label, list[str]]] = {}
    for each in variables:
        question = each.column.question
        if question is None:
            continue
        if each.column.box is not None:
            found.setdefault(question.id, ("D1", question.label, []))[2].append(each.name)
        elif study.form is not None and study.form.format in _SPSS and question.battery_label:
            found.setdefault(question.battery, ("C", question.battery_label, []))[2].append(each.name)
    for name, (kind, label, members) in zip(spss_names(found), found.values(), strict=True):
        if kind != "C" or len(members) > 1:
            yield _Set(name, kind, _cut(label.in_language(language), _LONGEST_VALUE_LABEL), tuple(members))


def _with_sets(source: BinaryIO, sets: Sequence[_Set]) -> Iterator[bytes]:
    """Yield the dictionary of a .sav file and a record of sets after it; ``source`` is left at the data."""
    short: dict[str, str] = {}
    yield source.read(_HEADER)
    while (mark := source.read(4)) != struct.pack("<i", _END):
        record = _record(struct.unpack("<i", mark)[0], source)
        if mark + record[:4] == struct.pack("<2i", _EXTENSION, _LONG_NAMES):
            pairs = (pair.split("=", 1) for pair in record[12:].decode().rstrip("\t").split("\t"))
            short = {long: name for name, long in pairs}
        yield mark + record
    if sets:
        content = b"".join(_line(each, [short[member] for member in each.members]) for each in sets)
        yield struct.pack("<4i", _EXTENSION, _SETS, 1, len(content)) + content
    yield mark


def _line(of: _Set, members: Sequence[str]) -> bytes:
    """Return a set: its name, its type, its label with its length, and its variables' short names."""
    label = of.label.encode()
    counted = " 1" if of.type == "D1" else ""
    return f"${of.name}={of.type}{counted} {len(label)} {of.label} {' '.join(members)}\n".encode()


def _record(kind: int, source: BinaryIO) -> bytes:
    """Return what follows the mark of a record."""
    match kind:
        case 2:  # a variable
            record = source.read(28)
            _width, has_label, missing = struct.unpack_from("<3i", record)
            if has_label:
                size = source.read(4)
                record += size + source.read(-(-struct.unpack("<i", size)[0] // 4) * 4)
            return record + source.read(8 * abs(missing))
        case 3:  # value labels
            record = source.read(4)
            for _label in range(struct.unpack("<i", record)[0]):
                value = source.read(9)
                record += value + source.read(-(-(value[8] + 1) // 8) * 8 - 1)
            return record
        case 4:  # their variables
            record = source.read(4)
            return record + source.read(4 * struct.unpack("<i", record)[0])
        case 6:  # notes
            record = source.read(4)
            return record + source.read(80 * struct.unpack("<i", record)[0])
        case _:  # an extension
            record = source.read(12)
            _kind, size, items = struct.unpack("<3i", record)
            return record + source.read(size * items)

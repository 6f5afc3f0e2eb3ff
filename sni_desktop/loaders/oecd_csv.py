"""Tables that OECD.Stat and programs like it write as CSV: one published figure a row.

Each dimension has a column of codes in capitals ("LOCATION") and most have one of names after it ("Country");
"Value", "Flag Codes" and "Flags" come last.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from sni_desktop.core.errors import UserError
from sni_desktop.core.survey import FileForm
from sni_desktop.core.text import NO_LABEL, Count, Label, _, plain
from sni_desktop.core.values import dataclass
from sni_desktop.loaders import cube_study
from sni_desktop.loaders.cube import Code, Cube, Dimension, Role
from sni_desktop.loaders.decoding import ENCODING_NAMES, decoded, encoding_of, first_text
from sni_desktop.loaders.files import checked_size
from sni_desktop.loaders.part import Part
from sni_desktop.loaders.sdmx_csv import WRONG_ROW
from sni_desktop.loaders.units import number

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Study

_LARGEST = 200_000_000
_SEPARATORS = ",;\t"
_VALUE, _FLAG, _FLAG_NAMES = "value", "flag codes", "flags"
_PLACES = frozenset({"location", "country", "cou", "pays", "geo", "region", "reg_id", "regions"})
_TIMES = frozenset({"time", "year", "temps", "période", "period"})
_OF_FIGURES = frozenset({_VALUE, _FLAG, _FLAG_NAMES, "reference period code", "reference period"})
_UNIT, _POWER = "unit", "powercode"
_NO_UNIT = "-"
_NOTHING = frozenset({"", "..", ":", "NaN", "x", "n.a."})
_REPORT_EVERY = 5_000


@dataclass(frozen=True)
class _Column:
    """A column of codes, and that of their names if there is one: their places in a row."""

    name: str
    at: int
    names_at: int | None = None


def fits(path: Path) -> bool:
    """Return whether the header of a file has places, times, values and their flags."""
    line = first_text(path).partition("\n")[0]
    header = {name.casefold() for name in _cells(line)}
    return {_VALUE, _FLAG} <= header and bool(_TIMES & header) and bool(_PLACES & header)


def _cells(line: str) -> list[str]:
    separator = max(_SEPARATORS, key=line.count)
    try:
        return [name.strip() for name in next(csv.reader([line.strip()], delimiter=separator), [])]
    except csv.Error:
        return []


def load(path: Path, progress: Progress) -> Study:
    """Return the study of the figures in a file. UserError if it is damaged or holds none."""
    size = checked_size(path, _LARGEST)
    encoding = encoding_of(path, size, Part(progress, 0.0, 0.2))
    text = decoded(path, _LARGEST).removeprefix("\ufeff")
    separator = max(_SEPARATORS, key=text.partition("\n")[0].count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        cube = _cube(path, rows, Part(progress, 0.2, 0.8))
    except csv.Error as error:
        raise UserError(
            _("{name} is damaged.").of(name=path.name), _("Export or download it again.")
        ) from error
    form = FileForm("oecd-csv", ENCODING_NAMES[encoding], separator)
    return cube_study.study(path, [cube], form, Part(progress, 0.8, 1.0))


def _cube(path: Path, rows: Iterable[Sequence[str]], progress: Progress) -> Cube:
    numbered = enumerate(rows, 1)
    header = [name.strip() for name in next(numbered, (1, ()))[1]]
    columns = {column.name.casefold(): column for column in _columns(header)}
    keys = [column for name, column in columns.items() if name not in {*_OF_FIGURES, _UNIT, _POWER}]
    units = [columns[name] for name in (_UNIT, _POWER) if name in columns]
    dimensions = [Dimension(column.name, role=_role(column.name)) for column in keys]
    if units:
        dimensions.append(Dimension("UNIT", role=Role.UNIT))
    cube = Cube(path.stem, dimensions, file=path.name, title=plain(path.stem))
    cube.columns = tuple(header)
    flag, flag_names, value_at = columns.get(_FLAG), columns.get(_FLAG_NAMES), columns[_VALUE].at
    meanings: dict[str, Label] = {}
    for line, row in numbered:
        if not any(row):
            continue
        if len(row) != len(header):
            raise UserError(
                _("Row {row} of {name} has {found} cells, but the header has {expected}.").of(
                    row=Count(line), name=path.name, found=Count(len(row)), expected=Count(len(header))
                ),
                WRONG_ROW,
            )
        if line % _REPORT_EVERY == 0:
            progress.report(min(line / 300_000, 1.0))
        codes = [row[column.at].strip() for column in keys]
        for place, (code, column) in enumerate(zip(codes, keys, strict=True)):
            cube.declare(place, code, Code(_name(row, column)))
        if units:
            codes.append(_unit(cube, len(keys), [(_code(row, each), _words(row, each)) for each in units]))
        flags = row[flag.at].strip() if flag else ""
        if flags and flag_names:
            meanings.setdefault(flags, plain(row[flag_names.at].strip()))
        text = row[value_at].strip()
        value = None if text in _NOTHING else number(text)
        cube.add(codes, value, flags, is_text=value is None and text not in _NOTHING)
    cube.flags = meanings
    return cube


def _columns(header: Sequence[str]) -> Iterable[_Column]:
    """Yield the columns of codes, each with that of their names."""
    at = 0
    while at < len(header):
        name, after = header[at], header[at + 1] if at + 1 < len(header) else ""
        if _are_names(name, after):
            yield _Column(after if name.endswith(" Code") else name, at, at + 1)
            at += 2
        else:
            yield _Column(name, at)
            at += 1


def _are_names(codes: str, names: str) -> bool:
    if codes.endswith(" Code") and names == codes.removesuffix(" Code"):
        return True
    own = codes.casefold() not in _OF_FIGURES and names.casefold() not in _OF_FIGURES
    if codes.casefold() == names.casefold():
        return own
    return own and codes.isupper() and not names.isupper() and not names.endswith(" Code") and bool(names)


def _role(name: str) -> Role:
    word = name.casefold()
    if word in _TIMES:
        return Role.TIME
    return Role.PLACE if word in _PLACES else Role.OTHER


def _code(row: Sequence[str], column: _Column) -> str:
    return row[column.at].strip()


def _words(row: Sequence[str], column: _Column) -> str:
    return row[column.names_at].strip() if column.names_at is not None else row[column.at].strip()


def _name(row: Sequence[str], column: _Column) -> Label:
    return plain(words) if column.names_at is not None and (words := _words(row, column)) else NO_LABEL


def _unit(cube: Cube, place: int, parts: Sequence[tuple[str, str]]) -> str:
    """Return the code of the unit with its power of ten: figures in thousands do not mix with others."""
    told = [(code, words) for code, words in parts if code and code not in {"0", "Units"}]
    name = " ".join(code for code, _words_of in told) or _NO_UNIT
    cube.declare(place, name, Code(plain(", ".join(words for _code_of, words in told) or _NO_UNIT)))
    return name

"""SDMX-CSV 1.0 (as Eurostat has it) and 2.0: one published figure a row.

Cells and headers may be "code: label", or have their labels in a column of their own; columns may stand in
any order. https://github.com/sdmx-twg/sdmx-csv
"""

from __future__ import annotations

import csv
import io
import re
from itertools import islice
from typing import TYPE_CHECKING

from sni_desktop.core.errors import UserError
from sni_desktop.core.survey import FileForm, Source
from sni_desktop.core.text import LANGUAGES, NO_LABEL, Count, Label, _, plain
from sni_desktop.core.values import dataclass
from sni_desktop.loaders import cube_study, eurostat_codes
from sni_desktop.loaders.columns import identifier
from sni_desktop.loaders.cube import Code, Cube, Dimension, Role, no_figures, role_of
from sni_desktop.loaders.decoding import ENCODING_NAMES, cut_off, encoding_of
from sni_desktop.loaders.files import checked_size, unreadable
from sni_desktop.loaders.part import Part
from sni_desktop.loaders.periods import period
from sni_desktop.loaders.units import number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from typing import TextIO

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Study

_LARGEST = 500_000_000
_SNIFFED = 4096
_START = re.compile(
    r'"?(?:STRUCTURE(?:\[(?P<sub>.)\])?"?(?P<two>[,;\t|])"?STRUCTURE_ID'
    r'|DATAFLOW(?::[^,;\t|]*)?"?(?P<one>[,;\t|])(?=.*\bOBS_VALUE\b))',
    re.DOTALL,
)
_STRUCTURAL = {
    "STRUCTURE",
    "STRUCTURE_ID",
    "STRUCTURE_NAME",
    "DATAFLOW",
    "ACTION",
    "SERIES_KEY",
    "OBS_KEY",
    "LAST UPDATE",
}
_MEASURE = re.compile(r"OBS_VALUE(?:[_ ]?[0-9A-Z_]+)?|MEAS(?:URE)?(?:_[0-9A-Z_]+)?|VALUE")
_ATTRIBUTE = re.compile(
    r".*\[[^\]]*\]|ATTR.*|OBS_(?!VALUE).*|CONF_STATUS|UPDATED|LAST_UPDATE|COMMENT.*|NOTE.*|TITLE.*|DECIMALS"
    r"|UNIT_MULT|EMBARGO.*|BASE_PER|BREAKS?|COLL_METHOD|COMPILATION|SOURCE.*|PRE_BREAK_VALUE"
)
_STATUS = {"OBS_STATUS", "OBS_FLAG"}
_DELETED = "D"
_NOTHING = {"", ":", "NaN", "NA", "-"}
_SAMPLE = 50
_REPORT_EVERY = 5_000
_CUT_OFF = _("The file may be cut off; download it again.")
WRONG_ROW = _("A separator or a quotation mark may be missing or too many; correct the row and try again.")
_LANGUAGE = re.compile(r"([a-z]{2,3}):(.*)", re.DOTALL)


@dataclass(frozen=True)
class _Layout:
    """How a file is laid out: its separator, and that of the parts of a cell (2.0)."""

    separator: str
    within: str


@dataclass(frozen=True)
class _Column:
    """One column: its id and name, its place in a row, and that of its labels if they stand alone."""

    id: str
    label: Label
    at: int
    label_at: int | None = None
    has_labels: bool = False


@dataclass(frozen=True)
class _Header:
    """What the columns are."""

    dimensions: tuple[_Column, ...]
    measures: tuple[_Column, ...]
    status: tuple[_Column, ...]
    structure: _Column | None
    title: _Column | None
    action: _Column | None


def fits(path: Path) -> bool:
    """Return whether a file begins as SDMX-CSV does."""
    try:
        with path.open("rb") as file:
            start = file.read(_SNIFFED)
    except OSError:
        return False  # the loader that is asked next says what is wrong
    encoding = "utf-16" if start[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig"
    return _START.match(start.decode(encoding, "replace").lstrip()) is not None


def load(path: Path, progress: Progress) -> Study:
    """Return the study of the figures in an SDMX-CSV file.

    UserError if it cannot be read, is damaged or holds no figures; CancelledError if the user stopped.
    """
    size = checked_size(path, _LARGEST)
    try:
        encoding = encoding_of(path, size, Part(progress, 0.0, 0.2))
        with path.open("rb") as raw:
            text = io.TextIOWrapper(raw, encoding=encoding, newline="")
            reading = Part(progress, 0.2, 0.8)
            layout = _layout(text)
            cube = _read(path, text, layout, lambda: reading.report(raw.tell() / size))
    except OSError as error:
        raise unreadable(path, error) from error
    except UnicodeError as error:
        raise cut_off(path) from error
    form = FileForm("sdmx-csv", ENCODING_NAMES[encoding], layout.separator)
    return cube_study.study(path, [cube], form, Part(progress, 0.8, 1.0))


def _layout(text: TextIO) -> _Layout:
    found = _START.match(text.read(_SNIFFED).lstrip("\ufeff \r\n\t"))
    text.seek(0)
    if found is None:  # it was sniffed in another encoding
        return _Layout(",", ";")
    return _Layout(found["two"] or found["one"], found["sub"] or ";")


def _read(path: Path, text: TextIO, layout: _Layout, report: Callable[[], None]) -> Cube:
    reader = csv.reader(text, delimiter=layout.separator)
    try:
        names = next((row for row in reader if any(map(str.strip, row))), [])
        sample = list(islice(reader, _SAMPLE))
        header = _header(names, sample)
        cube = _empty(path, header, [*sample])
        cube.columns = tuple(names)
        for done, row in enumerate(_rows(path, sample, reader, len(names))):
            if done % _REPORT_EVERY == 0:
                report()
            _add(cube, header, row, layout)
    except csv.Error as error:
        raise UserError(
            _("{name} is damaged.").of(name=path.name), _("Export or download it again.")
        ) from error
    if cube.source is not None and cube.source.publisher == eurostat_codes.PUBLISHER:
        eurostat_codes.describe(cube)
    return cube


def _rows(
    path: Path, sample: Sequence[list[str]], rest: Iterator[list[str]], width: int
) -> Iterator[list[str]]:
    for rows in (sample, rest):
        for number_of, row in enumerate(rows, 2 if rows is sample else len(sample) + 2):
            if not any(map(str.strip, row)):
                continue
            if len(row) != width:
                raise UserError(
                    _("Row {row} of {name} has {found} cells, but the header has {expected}.").of(
                        row=Count(number_of), name=path.name, found=Count(len(row)), expected=Count(width)
                    ),
                    _CUT_OFF if len(row) < width else WRONG_ROW,
                )
            yield row


# What the columns are


def _header(names: Sequence[str], sample: Sequence[Sequence[str]]) -> _Header:
    columns = _columns([name.strip().removeprefix("\ufeff") for name in names])
    by_id = {column.id.upper(): column for column in columns}
    structural = [column for column in columns if column.id.upper() in _STRUCTURAL]
    data = [column for column in columns if column not in structural]
    exact = [column for column in data if column.id.upper() == "OBS_VALUE"]
    measures = exact or [column for column in data if _MEASURE.fullmatch(column.id.upper())]
    attributes = [
        column
        for column in data
        if column not in measures and _ATTRIBUTE.fullmatch(column.id.upper()) and not _is_kept(column)
    ]
    dimensions = [column for column in data if column not in measures and column not in attributes]
    if exact and (after := [column for column in dimensions if column.at > exact[0].at]):
        before = [column for column in dimensions if column not in after]
        # Attributes follow the value; dimensions stand behind it only where time does too.
        if any(_is_time(column, sample) for column in before):
            dimensions = [*before, *(column for column in after if _is_kept(column))]
    status = [column for column in attributes if column.id.upper() in _STATUS]
    return _Header(
        tuple(dimensions),
        tuple(measures),
        tuple(status),
        by_id.get("STRUCTURE_ID") or by_id.get("DATAFLOW"),
        by_id.get("STRUCTURE_NAME"),
        by_id.get("ACTION"),
    )


def _is_kept(column: _Column) -> bool:
    """Tell whether a column parts figures even where it is an attribute: those of unlike units do not mix."""
    return role_of(column.id) is Role.UNIT


def _is_time(column: _Column, sample: Sequence[Sequence[str]]) -> bool:
    if role_of(column.id) is Role.TIME:
        return True
    cells = [_code(row[column.at], column) for row in sample if column.at < len(row)]
    return any(cells) and all(period(cell) is not None for cell in cells if cell)


def _columns(names: Sequence[str]) -> list[_Column]:
    """Return the columns; where there is one for the name of the structure, every other one holds labels."""
    upper = [name.upper() for name in names]
    if "STRUCTURE_NAME" not in upper:
        return [_column(name, at) for at, name in enumerate(names)]
    columns = []
    at = 0
    while at < len(names):
        if upper[at] in _STRUCTURAL or at + 1 == len(names):
            columns.append(_column(names[at], at))
            at += 1
        else:
            columns.append(
                _Column(names[at], plain(names[at + 1]) if names[at + 1] else NO_LABEL, at, at + 1)
            )
            at += 2
    return columns


def _column(name: str, at: int) -> _Column:
    code, colon, label = name.partition(":")
    return _Column(
        code.strip(), plain(label.strip()) if label.strip() else NO_LABEL, at, has_labels=bool(colon)
    )


# Rows


def _empty(path: Path, header: _Header, sample: Sequence[Sequence[str]]) -> Cube:
    """Return a cube without figures, with what the first rows say of the whole."""
    if not header.measures or not header.dimensions:
        raise no_figures(path.name)
    code, _colon, words = _first(sample, header.structure).partition(": ")
    words = words or _first(sample, header.title)
    agency, _mark, name = code.partition(":") if ":" in code else ("", "", code)
    name = re.sub(r"\([^)]*\)$", "", name.strip()) or path.stem
    title = plain(words.strip()) if words.strip() else NO_LABEL
    dimensions = [Dimension(column.id, column.label) for column in header.dimensions]
    if len(header.measures) > 1:
        dimensions.append(Dimension("OBS_VALUE", MEASURE, Role.INDICATOR))
    if agency == eurostat_codes.AGENCY:
        source = eurostat_codes.source(name, title)
    else:
        source = Source(identifier(name), agency.strip() or path.name, title or plain(name))
    cube = Cube(name, dimensions, file=path.name, title=title, source=source)
    for column in header.measures if len(header.measures) > 1 else ():
        cube.declare(len(header.dimensions), column.id, Code(column.label))
    return cube


def _first(rows: Sequence[Sequence[str]], column: _Column | None) -> str:
    """Return the first text of a column, "" if there is none."""
    cells = (row[column.at].strip() for row in rows if column is not None and column.at < len(row))
    return next((cell for cell in cells if cell), "")


MEASURE = Label({"en": "Measure", "fr": "Mesure", "nl": "Maat", "de": "Messgröße"})


def _add(cube: Cube, header: _Header, row: Sequence[str], layout: _Layout) -> None:
    if header.action is not None and row[header.action.at].strip().upper() == _DELETED:
        return
    codes = [_code(row[column.at], column) for column in header.dimensions]
    if not all(codes):
        return  # a remark about a whole series, or about the data set
    for place, (code, column) in enumerate(zip(codes, header.dimensions, strict=True)):
        if code not in cube.codes[place]:
            cube.declare(place, code, Code(_label(row, column, layout)))
    flags = " ".join(filter(None, (_code(row[column.at], column) for column in header.status)))
    for column in header.measures:
        text = row[column.at].strip()
        value = None if text in _NOTHING else number(text)
        key = (*codes, column.id) if len(header.measures) > 1 else codes
        cube.add(key, value, flags, is_text=value is None and text not in _NOTHING)


def _code(cell: str, column: _Column) -> str:
    """Return the code of a cell "code: label"."""
    if not column.has_labels:
        return cell.strip()
    code, colon, _label_text = cell.partition(": ")
    return code.strip() if colon else cell.strip()


def _label(row: Sequence[str], column: _Column, layout: _Layout) -> Label:
    """Return the label of a cell, in one language or ("en:…;fr:…") in several."""
    if column.label_at is not None:
        text = row[column.label_at].strip()
    elif column.has_labels:
        text = row[column.at].partition(": ")[2].strip()
    else:
        return NO_LABEL
    parts = [_LANGUAGE.fullmatch(part.strip()) for part in text.split(layout.within)]
    texts = {part[1]: part[2].strip() for part in parts if part and part[1] in LANGUAGES}
    if texts and all(parts):
        return Label(texts)
    return plain(text) if text else NO_LABEL

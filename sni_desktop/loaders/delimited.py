"""Text tables (CSV, TSV, TXT): from bytes to a study of respondents.

The encoding and the separator are found out and noted as assumptions. Every cell is then read as text
(`text_cells`), in pieces, so that long files show progress and can be stopped.
"""

from __future__ import annotations

import csv
import io
import re
from contextlib import contextmanager
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, TextIO

from sni_desktop.core.errors import UserError
from sni_desktop.core.findings import Finding
from sni_desktop.core.survey import FileForm
from sni_desktop.core.text import Count, Text, _
from sni_desktop.core.values import dataclass
from sni_desktop.loaders import own_codebook, respondents, survey_tools, text_cells
from sni_desktop.loaders.codebook import Reading
from sni_desktop.loaders.decoding import (
    ENCODING_NAMES,
    cut_off,
    encoding_named,
    encoding_of,
    of_guess,
)
from sni_desktop.loaders.files import checked_size, unreadable
from sni_desktop.loaders.part import Part
from sni_desktop.loaders.quoting import cells_of_last_row, has_escaped_quotes
from sni_desktop.loaders.table import LongCellError
from sni_desktop.loaders.titles import of_titles, title_rows

if TYPE_CHECKING:
    from _csv import Reader
    from collections.abc import Iterator
    from pathlib import Path

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Study
    from sni_desktop.loaders.table import Table

SUFFIXES = (".csv", ".tsv", ".tab", ".txt")

_LARGEST = 2_000_000_000
_SAMPLE = 1 << 18
_SAMPLE_ROWS = 60
_MOST_COLUMNS = 100_000

_SEPARATORS = "\t;|,"
"""The likelier first: commas also stand in numbers and sentences."""

_NO_SEPARATOR = "\x1f"
"""Separates nothing: for files of a single column."""

_ANNOUNCED = re.compile(r'"?sep=(.)"?[\r\n]+', re.IGNORECASE)
_TOO_MANY = re.compile(r"Expected (\d+) fields in line (\d+), saw (\d+)")


@dataclass(frozen=True)
class _Layout:
    """How a text table is laid out; ``skip`` lines at the start, such as ``titles``, do not belong to it.

    ``escape`` is the sign before quotation marks that belong to a cell, "" where they are doubled.
    """

    separator: str
    skip: int
    titles: tuple[tuple[str, ...], ...] = ()
    escape: str = ""


def load(path: Path, progress: Progress, wanted: FileForm | None = None) -> Study:
    """Return the study in a text table; what ``wanted`` says of its form is not found out.

    UserError if the file cannot be read, is not a text table, is damaged or holds no respondents;
    CancelledError if the user stopped.
    """
    read = reading(path, Part(progress, 0.0, 0.7), wanted)
    found = survey_tools.described(own_codebook.described(path, read))
    return respondents.study(path, found, Part(progress, 0.7, 1.0))


def reading(path: Path, progress: Progress, wanted: FileForm | None = None) -> Reading:
    """Return the cells of a text table and how it is laid out; errors as of `load`."""
    size = checked_size(path, _LARGEST)
    try:
        given = encoding_named(wanted.encoding) if wanted else ""
        encoding = given or encoding_of(path, size, Part(progress, 0.0, 0.25))
        # In an encoding that a person chose, bytes that mean nothing in it are shown as such.
        errors = "replace" if given else "strict"
        layout = _layout(path, encoding, errors, wanted.separator if wanted else "")
        _check_width(path, encoding, layout)
        cells = Part(progress, 0.25, 1.0)
        with _parsed(path, layout):
            table = text_cells.table(
                lambda: _opened(path, encoding, errors, layout),
                layout.separator,
                wanted.header_rows if wanted else 0,
                lambda done: cells.report(done / size),
                layout.escape,
            )
        if path.stat().st_size != size:
            raise _changed(path)
    except OSError as error:
        raise unreadable(path, error) from error
    form = FileForm("csv", ENCODING_NAMES[encoding], layout.separator)
    guess = () if given else of_guess(path, encoding)
    findings = (
        Finding("text_form", _note(encoding, layout.separator)),
        *guess,
        *of_titles(layout.titles),
        *_odd(path, encoding, layout, table),
    )
    return Reading(table, form, findings=findings)


def _odd(path: Path, encoding: str, layout: _Layout, table: Table) -> Iterator[Finding]:
    """Yield how quotation marks are marked, and that the last row is shorter than the others."""
    if layout.escape:
        sentence = _("A backslash before a quotation mark is left out: the mark belongs to the cell.")
        yield Finding("escaped_quotes", sentence)
    width = len(table.headers)
    found = cells_of_last_row(path, encoding, layout.separator, width)
    if table.n and 0 < found < width:
        sentence = _("The last row has {found} of {expected} cells: the file may be cut off.")
        yield Finding("short_row", sentence.of(found=Count(found), expected=Count(width)), is_odd=True)


def _changed(path: Path) -> UserError:
    return UserError(
        _("{name} changed while it was read.").of(name=path.name),
        _("Another program may be writing it; try again when that is done."),
    )


def _note(encoding: str, separator: str) -> Text:
    name = ENCODING_NAMES[encoding]
    if separator == _NO_SEPARATOR:
        return _("The file is read as {encoding}, in a single column.").of(encoding=name)
    words = {
        ",": _("commas"),
        ";": _("semicolons"),
        "\t": _("tabs"),
        "|": _("vertical bars"),
    }
    sentence = _("The file is read as {encoding}, separated by {separator}.")
    return sentence.of(encoding=name, separator=words.get(separator, separator))


def _layout(path: Path, encoding: str, errors: str, given: str) -> _Layout:
    """Find the separator out, unless it is given, and how many lines stand before the header."""
    with path.open(encoding=encoding, errors=errors, newline="") as text:
        try:
            sample = text.read(_SAMPLE)
        except UnicodeDecodeError as error:  # UTF-16 that ends inside a letter
            raise cut_off(path) from error
    if announced := _ANNOUNCED.match(sample):  # Excel's own "sep=;" line
        return _Layout(given or announced[1], 1)
    whole = len(sample) < _SAMPLE
    escape = "\\" if has_escaped_quotes(path, encoding) else ""
    even = partial(_evenness, sample, escape, whole=whole)
    separator = given or max(_SEPARATORS, key=even)
    if not given and not even(separator)[0]:
        separator = _NO_SEPARATOR
    reader = _reader(sample, separator, escape)
    above = title_rows(list(islice(_rows_of(_reader(sample, separator, escape)), _SAMPLE_ROWS)))
    titles = tuple(map(tuple, islice(reader, above)))
    skip = reader.line_num
    for row in _rows_of(reader):
        if any(cell.strip() for cell in row):
            return _Layout(separator, skip, titles, escape)
        skip = reader.line_num
    if sample.strip():  # a first cell too long for a header
        raise cut_off(path)
    raise UserError(
        _("{name} is empty.").of(name=path.name),
        _("Choose another file, or export it again from the survey tool."),
    )


def _check_width(path: Path, encoding: str, layout: _Layout) -> None:
    """Raise UserError if the header has more columns than any table, which would take all the memory."""
    with path.open(encoding=encoding, errors="replace", newline="") as text:
        for _line in range(layout.skip):
            text.readline()
        if text.readline().count(layout.separator) >= _MOST_COLUMNS:
            raise UserError(
                _("{name} has more than {most} columns.").of(name=path.name, most=Count(_MOST_COLUMNS)),
                _("Its line ends may be lost; export it again from the survey tool."),
            )


def _reader(sample: str, separator: str, escape: str) -> Reader:
    return csv.reader(io.StringIO(sample, newline=""), delimiter=separator, escapechar=escape or None)


def _rows_of(reader: Iterator[list[str]]) -> Iterator[list[str]]:
    try:
        yield from reader
    except csv.Error:  # a cell of more than 128 kB: quotation marks do not work with this separator
        return


def _evenness(sample: str, escape: str, separator: str, *, whole: bool) -> tuple[bool, float, int]:
    """Return whether a separator splits the header, how many rows have its width (0 to 1), and that width."""
    first = islice(_rows_of(_reader(sample, separator, escape)), _SAMPLE_ROWS + 1)
    rows = [row for row in first if any(map(str.strip, row))]
    rows = rows[title_rows(rows) :]
    if not rows:
        return (False, 0.0, 0)
    if len(rows) > 1 and not (whole and len(rows) <= _SAMPLE_ROWS):
        rows.pop()  # it may be cut
    width = len(rows[0])
    same = sum(len(row) == width for row in rows) / len(rows)
    return (width > 1, same, width)


@contextmanager
def _opened(path: Path, encoding: str, errors: str, layout: _Layout) -> Iterator[TextIO]:
    """Open a text table at its header."""
    with path.open(encoding=encoding, errors=errors, newline="") as text:
        for _line in range(layout.skip):
            text.readline()
        yield text


@contextmanager
def _parsed(path: Path, layout: _Layout) -> Iterator[None]:
    """Tell a person what is wrong with a table that cannot be read."""
    import pandas as pd  # noqa: PLC0415

    try:
        yield
    except pd.errors.ParserError as error:
        raise _explained(path, str(error), layout.skip) from error
    except (UnicodeError, LongCellError) as error:
        raise cut_off(path) from error


def _explained(path: Path, message: str, skipped: int) -> UserError:
    """Return what to tell a person about a table that pandas cannot read."""
    if "EOF inside string" in message:
        return cut_off(path)
    if counts := _TOO_MANY.search(message):
        expected, row, found = map(int, counts.groups())
        return UserError(
            _("Row {row} of {name} has {found} cells, but the header has {expected}.").of(
                row=Count(row + skipped), name=path.name, found=Count(found), expected=Count(expected)
            ),
            _("A separator or a quotation mark may be missing or too many; correct the row and try again."),
        )
    return UserError(
        _("{name} is damaged.").of(name=path.name),
        _("Export or download it again."),
    )

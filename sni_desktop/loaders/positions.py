"""Data files whose columns another file describes by their places: fixed-width text, or CSV."""

from __future__ import annotations

import csv
import io
from itertools import islice, repeat
from typing import TYPE_CHECKING

from sni_desktop.core.errors import UserError
from sni_desktop.core.text import _
from sni_desktop.core.values import dataclass
from sni_desktop.loaders.decoding import encoding_of
from sni_desktop.loaders.files import checked_size, too_little_memory, unreadable
from sni_desktop.loaders.part import Part
from sni_desktop.loaders.table import Header, TableBuilder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path
    from typing import TextIO

    from sni_desktop.core.progress import Progress
    from sni_desktop.loaders.table import Table

LARGEST = 2_000_000_000
MOST_CELLS = 500_000_000
_CELLS_A_PIECE = 1_000_000
SEPARATORS = ",;\t|"
BETWEEN = ";"


@dataclass(frozen=True)
class Place:
    """A column of a table and where its cells stand, from 1: characters ``start`` to ``finish`` of a line.

    In CSV ``column`` is the number of the column, and the place is inside its cells (``finish`` 0: all of
    them), or in the cells up to the column ``last``, which are put together with `BETWEEN`. In fixed widths
    ``column`` is the number of the line, where a case has several. ``write`` turns what stands there, with
    its blanks, into the text of a cell.
    """

    name: str
    header: str
    start: int
    finish: int
    column: int
    write: Callable[[str], str]
    last: int = 0


def read_table(
    path: Path, places: Sequence[Place], skip: int | None, progress: Progress, lines: int = 1
) -> tuple[Table, str]:
    """Return the cells of a data file and its encoding; ``skip`` lines of a CSV file are left out.

    ``skip`` None is for fixed widths, with so many ``lines`` a case. UserError if the file cannot be read,
    has too few columns or lines, or holds no rows.
    """
    size = checked_size(path, LARGEST)
    try:
        encoding = encoding_of(path, size, Part(progress, 0.0, 0.2))
        with path.open("rb") as raw:
            text = io.TextIOWrapper(raw, encoding, newline="" if skip is not None else None)
            rows = _fixed(text, lines) if skip is None else _separated(text, skip)
            reading = Part(progress, 0.2, 1.0)
            table = _collected(path, rows, places, lambda: reading.report(raw.tell() / size))
    except OSError as error:
        raise unreadable(path, error) from error
    except (UnicodeError, csv.Error) as error:
        raise _other_form(path) from error
    return table, encoding


def _other_form(path: Path) -> UserError:
    return UserError(
        _("{name} is not laid out as its description says.").of(name=path.name),
        _("Check that both files come from the same export, or export them again."),
    )


def _fixed(text: TextIO, lines: int) -> Iterator[list[str]]:
    if lines > 1:
        contents = (line.rstrip("\n\x1a") for line in text)
        while case := list(islice(contents, lines)):
            if any(case):
                yield case
        return
    blank = 0
    for line in text:
        content = line.rstrip("\n\x1a")
        if content:
            # Lines without anything are cases too, but for those at the end of the file.
            yield from repeat([""], blank)
            yield [content]
        blank = 0 if content else blank + 1


def _separated(text: TextIO, skip: int) -> Iterator[list[str]]:
    start = text.readline()
    separator = max(SEPARATORS, key=start.count)
    text.seek(0)
    for number, row in enumerate(csv.reader(text, delimiter=separator)):
        if number >= skip and row:
            yield row


def _collected(
    path: Path, rows: Iterator[list[str]], places: Sequence[Place], report: Callable[[], None]
) -> Table:
    import numpy as np  # noqa: PLC0415

    builder = TableBuilder(len(places))
    batch = max(_CELLS_A_PIECE // max(len(places), 1), 1)
    done = 0
    while piece := list(islice(rows, batch)):
        report()
        for number, place in enumerate(places):
            cells = _cells(path, piece, place)
            distinct = {text: code for code, text in enumerate(dict.fromkeys(cells))}
            codes = np.fromiter(map(distinct.__getitem__, cells), np.intp, len(cells))
            builder.add(number, codes, [place.write(text) for text in distinct])
        done += len(piece)
        if done * len(places) > MOST_CELLS:
            raise too_little_memory(path)
    header = Header(tuple(place.header for place in places), (), tuple(place.name for place in places))
    return builder.table(header, with_blank_rows=True)


def _cells(path: Path, rows: Iterable[list[str]], place: Place) -> list[str]:
    try:
        if place.finish:
            return [row[place.column - 1][place.start - 1 : place.finish] for row in rows]
        if place.last:
            return [
                BETWEEN.join(row[number] for number in range(place.column - 1, place.last)) for row in rows
            ]
        return [row[place.column - 1] for row in rows]
    except IndexError as error:
        raise _other_form(path) from error

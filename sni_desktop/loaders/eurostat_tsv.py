r"""Eurostat's TSV: one series a row, its codes in the first cell, then one cell a period ("8.2 b", ": c").

The first cell of the header names the dimensions: ``freq,unit,geo\TIME_PERIOD``, in older files
``unit,geo\time`` with the newest period first.
"""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

from sni_desktop.core.errors import UserError
from sni_desktop.core.survey import FileForm
from sni_desktop.core.text import Count, _
from sni_desktop.loaders import cube_study, eurostat_codes
from sni_desktop.loaders.cube import Cube, Dimension
from sni_desktop.loaders.decoding import ENCODING_NAMES, cut_off, encoding_of
from sni_desktop.loaders.files import checked_size, unreadable
from sni_desktop.loaders.part import Part
from sni_desktop.loaders.units import number

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import TextIO

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Study

_LARGEST = 1_000_000_000
_SNIFFED = 4096
_LONGEST_LINE = 1_000_000
_HEADER = re.compile(r"[A-Za-z]\w*(?:,[A-Za-z]\w*)*\\[A-Za-z]\w*[ ]*\t[^\r\n]*")
_CELL = re.compile(r"(?P<value>:|[-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?)?\s*(?P<flags>[A-Za-z]{0,6})")
_REPORT_EVERY = 1_000


def fits(path: Path) -> bool:
    """Return whether a file begins with a header of this form."""
    try:
        with path.open("rb") as file:
            start = file.read(_SNIFFED)
    except OSError:
        return False  # the loader that is asked next says what is wrong
    line = start.decode("utf-8-sig", "replace").split("\n", 1)[0]
    return _HEADER.match(line) is not None


def load(path: Path, progress: Progress) -> Study:
    """Return the study of the figures in a TSV file of Eurostat.

    UserError if it cannot be read, is damaged, holds no figures or far too many; CancelledError if stopped.
    """
    size = checked_size(path, _LARGEST)
    try:
        encoding = encoding_of(path, size, Part(progress, 0.0, 0.2))
        with path.open("rb") as raw:
            text = io.TextIOWrapper(raw, encoding=encoding, newline=None)
            reading = Part(progress, 0.2, 0.8)
            cube = _read(path, text, lambda: reading.report(raw.tell() / size))
    except OSError as error:
        raise unreadable(path, error) from error
    except UnicodeError as error:
        raise cut_off(path) from error
    eurostat_codes.describe(cube)
    form = FileForm("eurostat-tsv", ENCODING_NAMES[encoding], "\t")
    return cube_study.study(path, [cube], form, Part(progress, 0.8, 1.0))


def _read(path: Path, text: TextIO, report: Callable[[], None]) -> Cube:
    header = [cell.strip() for cell in _line(path, text).rstrip("\n").split("\t")]
    names, _backslash, across = header[0].partition("\\")
    ids, periods = [*names.split(","), across], header[1:]
    if not periods or len(set(periods)) < len(periods):
        raise _damaged(path)
    code = re.sub(r"^estat_|_tabular$|_linear$", "", path.stem.casefold())
    cube = Cube(code, [Dimension(each) for each in ids], file=path.name, source=eurostat_codes.source(code))
    cube.columns = tuple(header)
    # Every period is a wave, in the order of the header, whichever row has a figure first.
    for each in periods:
        cube.declare(len(ids) - 1, each)
    row = 1
    while line := _line(path, text):
        row += 1
        if row % _REPORT_EVERY == 0:
            report()
        if line.strip():
            _add(path, cube, line.rstrip("\n"), periods, row)
    return cube


def _line(path: Path, text: TextIO) -> str:
    line = text.readline(_LONGEST_LINE)
    if len(line) == _LONGEST_LINE:
        raise _damaged(path)
    return line


def _add(path: Path, cube: Cube, line: str, periods: list[str], row: int) -> None:
    key, *cells = line.split("\t")
    codes = [code.strip() for code in key.split(",")]
    if len(cells) != len(periods) or len(codes) != len(cube.dimensions) - 1:
        raise UserError(
            _("Row {row} of {name} has {found} cells, but the header has {expected}.").of(
                row=Count(row),
                name=path.name,
                found=Count(len(cells) + len(codes)),
                expected=Count(len(periods) + len(cube.dimensions) - 1),
            ),
            _("The file may be cut off; download it again."),
        )
    for period, cell in zip(periods, cells, strict=True):
        found = _CELL.fullmatch(cell.strip())
        text = found["value"] or "" if found else cell.strip()
        value = number(text) if text not in {"", ":"} else None
        flags = found["flags"] if found else ""
        cube.add([*codes, period], value, flags, is_text=value is None and text not in {"", ":"})


def _damaged(path: Path) -> UserError:
    return UserError(_("{name} is damaged.").of(name=path.name), _("Export or download it again."))

"""A file as it is: its first lines, what its letters are in other encodings, and its sheets."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from sni_desktop.core.values import dataclass
from sni_desktop.loaders.decoding import ENCODING_NAMES, encoding_named

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sni_desktop.core.survey import FileForm

LINES = 100
_OF_TEXT = frozenset({".csv", ".tsv", ".tab", ".txt"})
_MOST = 1 << 18
_LONGEST = 2_000
_LINE_ENDS = re.compile(r"\r\n|\r|\n")
_WORD = re.compile(rb"""[^\x00-\x20,;|"]{0,24}[\x80-\xff][^\x00-\x20,;|"]{0,24}""")
_SEARCHED = 1 << 22
_MOST_WORDS = 3


@dataclass(frozen=True)
class Preview:
    """An encoding by the name that a person knows, and a few words of a file as it reads them."""

    encoding: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class Raw:
    """What can be seen of a file without reading it as answers.

    ``lines`` are its first ones, if it is text. ``can_change`` if it can be read in another form.
    """

    lines: tuple[str, ...] = ()
    previews: tuple[Preview, ...] = ()
    sheets: tuple[str, ...] = ()
    can_change: bool = False


def look(path: Path, form: FileForm | None) -> Raw:
    """Return what can be seen of a file, as far as it is still there."""
    from sni_desktop.loaders.registry import loader_of  # noqa: PLC0415 - the registry imports all loaders

    if form is None or not path.is_file():
        return Raw()
    try:
        can_change = loader_of(path).load_as is not None
        if form.encoding and path.suffix.casefold() in _OF_TEXT:
            return Raw(first_lines(path, form.encoding), previews(path), can_change=can_change)
        return Raw(sheets=sheets(path) if form.sheet else (), can_change=can_change)
    except OSError:
        return Raw()


def first_lines(path: Path, encoding: str) -> tuple[str, ...]:
    """Return the first lines of a text file, cut where they are very long.

    ``encoding`` is the name a person knows; unreadable bytes are shown as "�". OSError if there is no file.
    """
    with path.open("rb") as file:
        start = file.read(_MOST)
    text = start.decode(encoding_named(encoding) or "utf-8", "replace")
    return tuple(line[:_LONGEST] for line in islice(_LINE_ENDS.split(text), LINES))


_WIDE = ("utf-16", "utf-32")


def previews(path: Path) -> tuple[Preview, ...]:
    """Return some words of a text file that differ between encodings, as each encoding reads them.

    Only the encodings that could be meant: UTF-16 and UTF-32 show themselves by their first bytes. OSError
    if there is no file.
    """
    with path.open("rb") as file:
        start = file.read(_SEARCHED)
    samples = list(dict.fromkeys(islice(_samples(start), _MOST_WORDS)))
    encodings = {
        name: encoding for encoding, name in ENCODING_NAMES.items() if not encoding.startswith(_WIDE)
    }
    return tuple(
        Preview(name, tuple(sample.decode(encoding, "replace") for sample in samples))
        for name, encoding in encodings.items()
    )


def _samples(start: bytes) -> Iterator[bytes]:
    seen: set[bytes] = set()
    for found in _WORD.finditer(start):
        letters = bytes(byte for byte in found[0] if byte > 0x7F)
        if letters not in seen:  # other letters tell more than the same ones again
            seen.add(letters)
            yield found[0].strip()


def sheets(path: Path) -> tuple[str, ...]:
    """Return the names of the visible sheets of a workbook, none if it can be read no longer."""
    from python_calamine import (  # noqa: PLC0415
        CalamineError,
        CalamineWorkbook,
        SheetTypeEnum,
        SheetVisibleEnum,
    )

    try:
        with CalamineWorkbook.from_path(path) as workbook:
            return tuple(
                sheet.name
                for sheet in workbook.sheets_metadata
                if sheet.typ == SheetTypeEnum.WorkSheet and sheet.visible == SheetVisibleEnum.Visible
            )
    except CalamineError:
        return ()

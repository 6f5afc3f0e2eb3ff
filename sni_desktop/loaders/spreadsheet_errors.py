"""The errors that stand in cells of a spreadsheet, such as #DIV/0!, which its reader gives as blanks.

They are looked for in the file itself: the XML of XLSX and ODS, the records of XLS.
"""

from __future__ import annotations

import re
import zipfile
from html import unescape
from posixpath import join, normpath
from typing import TYPE_CHECKING
from xml.etree.ElementTree import ParseError

from sni_desktop.loaders.compound import DamagedError, LockedError, xls_errors
from sni_desktop.loaders.extents import column_number

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import IO
    from xml.etree.ElementTree import Element

    Errors = dict[int, dict[int, str]]
    """Texts by row and column, both from 0."""

_BLOCK = 1 << 20
_LONGEST = 1 << 14
"""Bytes of a cell with an error: its formula may be long."""
_LARGEST_PART = 5_000_000
_MARKS = (b't="e"', b"t='e'")
_ERROR = re.compile(
    rb"""<(?:\w+:)?c\b(?=[^>]*\bt\s*=\s*["']e["'])[^>]*?\br\s*=\s*["']([A-Za-z]{1,3})([0-9]{1,7})["'][^>]*>"""
    rb"""(?:(?!</(?:\w+:)?c>).)*?<(?:\w+:)?v>([^<]{1,40})</""",
    re.DOTALL,
)
_OF_CALC = b'calcext:value-type="error"'
_MOST_REPEATED = 1000


def errors_of(path: Path, sheet: str) -> Errors:
    """Return the errors in the cells of a sheet; none where they cannot be found."""
    try:
        match path.suffix.casefold():
            case ".xls":
                return xls_errors(path.read_bytes(), sheet)
            case ".ods":
                return _of_open_document(path, sheet)
            case _:
                return _of_workbook(path, sheet)
    except (zipfile.BadZipFile, KeyError, ParseError, DamagedError, LockedError, ValueError):
        return {}  # what is wrong with the file is for its reader to say


def _of_workbook(path: Path, sheet: str) -> Errors:
    found: Errors = {}
    with zipfile.ZipFile(path) as archive:
        entry = _entry_of(archive, sheet)
        if not entry:
            return found
        with archive.open(entry) as content:
            for piece in _pieces(content):
                if not any(mark in piece for mark in _MARKS):
                    continue
                for cell in _ERROR.finditer(piece):
                    text = unescape(cell[3].decode("utf-8", "replace"))
                    found.setdefault(int(cell[2]) - 1, {})[column_number(cell[1]) - 1] = text
    return found


def _pieces(content: IO[bytes]) -> Iterator[bytes]:
    kept = b""
    while block := content.read(_BLOCK):
        yield kept + block
        kept = (kept + block)[-_LONGEST:]


def _entry_of(archive: zipfile.ZipFile, sheet: str) -> str:
    """Return the name of the entry in which a sheet stands, "" if there is none."""
    book = _xml(archive, "xl/workbook.xml")
    wanted = next(
        (
            value
            for element in book.iter()
            if _name(element) == "sheet" and element.get("name") == sheet
            for key, value in element.items()
            if key.endswith("}id")
        ),
        None,
    )
    for element in _xml(archive, "xl/_rels/workbook.xml.rels").iter():
        if wanted and element.get("Id") == wanted:
            target = element.get("Target", "")
            return target.lstrip("/") if target.startswith("/") else normpath(join("xl", target))
    return ""


def _xml(archive: zipfile.ZipFile, entry: str) -> Element:
    from defusedxml.ElementTree import fromstring  # noqa: PLC0415

    if archive.getinfo(entry).file_size > _LARGEST_PART:
        raise ValueError(entry)
    root: Element = fromstring(archive.read(entry))
    return root


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _of_open_document(path: Path, sheet: str) -> Errors:
    from defusedxml.ElementTree import iterparse  # noqa: PLC0415

    with zipfile.ZipFile(path) as archive:
        with archive.open("content.xml") as content:
            if not any(_OF_CALC in piece for piece in _pieces(content)):
                return {}
        found: Errors = {}
        row = column = 0
        is_wanted = False
        with archive.open("content.xml") as content:
            for event, element in iterparse(content, ("start", "end")):
                match event, _name(element):
                    case "start", "table":
                        is_wanted, row = _attribute(element, "name") == sheet, 0
                    case "start", "table-row":
                        column = 0
                    case "end", "table-cell" | "covered-table-cell":
                        times = _times(element, "number-columns-repeated")
                        if is_wanted and _attribute(element, "value-type", "calcext") == "error":
                            text = "".join(element.itertext()).strip()
                            cells = found.setdefault(row, {})
                            cells |= dict.fromkeys(
                                range(column, column + min(times, _MOST_REPEATED)), text or "#ERR"
                            )
                        column += times
                    case "end", "table-row":
                        row += _times(element, "number-rows-repeated")
                        element.clear()
        return found


def _attribute(element: Element, name: str, space: str = "table") -> str:
    return next((value for key, value in element.items() if key.endswith(f"{space}:1.0}}{name}")), "")


def _times(element: Element, name: str) -> int:
    text = _attribute(element, name)
    return int(text) if text.isdecimal() else 1

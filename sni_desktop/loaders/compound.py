"""Old Excel files (XLS): how many cells their sheets take, told before a reader asks for memory for them.

The errors in cells are found here too, since the reader leaves them out. A file is a small file system
(Compound File Binary) with one stream of records (BIFF). Sources: Microsoft's [MS-CFB] 2.2 to 2.6, and
[MS-XLS] 2.3 and 2.4.
"""

from __future__ import annotations

from struct import Struct, error, unpack_from
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_NO_SECTOR = 0xFFFFFFFA
"""Numbers from here on are no sectors: the end of a chain, or nothing."""
_HEADER = Struct("<H H 6x 4x I I 4x I I I I I")
_ENTRY = 128
_ROOT, _STREAM = 5, 2

_CELLS = frozenset({0x0006, 0x0201, 0x0203, 0x0204, 0x0205, 0x00BD, 0x00BE, 0x00D6, 0x00FD, 0x027E})
_SEVERAL_CELLS = frozenset({0x00BD, 0x00BE})
_MOST_COLUMNS, _MOST_ROWS = 256, 65_536
_DIMENSIONS, _STRINGS, _PASSWORD, _SHEET, _END = 0x0200, 0x00FC, 0x002F, 0x0085, 0x000A

_FORMULA, _ERROR_CELL, _IS_ERROR = 0x0006, 0x0205, 2
_ERRORS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}


class DamagedError(ValueError):
    """The file is not what its first bytes say."""


class LockedError(ValueError):
    """The file is encrypted."""


def xls_cells(data: bytes) -> int:
    """Return the number of cells of the rectangles that all sheets take; a few more than there are.

    `DamagedError` if the file is no workbook, `LockedError` if it is encrypted.
    """
    try:
        return _cells(_book(data))
    except (error, IndexError, StopIteration) as problem:
        raise DamagedError from problem


def xls_errors(data: bytes, sheet: str) -> dict[int, dict[int, str]]:
    """Return the errors in the cells of a sheet by row and column, from 0; errors as of `xls_cells`."""
    found: dict[int, dict[int, str]] = {}
    try:
        book = _book(data)
        starts = [unpack_from("<I", book, at)[0] for at, name in _sheets(book) if name == sheet]
        for kind, at, length in _records(book, starts[0]) if starts else ():
            if kind in {_ERROR_CELL, _FORMULA} and length >= 8 and (text := _error(book, kind, at, length)):
                row, column = unpack_from("<HH", book, at)
                found.setdefault(row, {})[column] = text
    except (error, IndexError, StopIteration) as problem:
        raise DamagedError from problem
    return found


def _book(data: bytes) -> bytes:
    streams = _streams(data)
    if "EncryptedPackage" in streams:
        raise LockedError
    return next(streams[name] for name in ("Workbook", "WORKBOOK", "Book", "BOOK") if name in streams)


def _sheets(book: bytes) -> Iterator[tuple[int, str]]:
    """Yield where the record of each sheet is that begins with its place, and its name."""
    for kind, at, length in _records(book, 0):
        if kind == _SHEET and length > 8:
            count, is_wide = book[at + 6], book[at + 7] & 1
            letters = book[at + 8 : at + 8 + count * (1 + is_wide)]
            yield at, letters.decode("utf-16-le" if is_wide else "latin-1", "replace")


def _error(book: bytes, kind: int, at: int, length: int) -> str:
    """Return the error in a cell, "" if it holds something else."""
    if kind == _ERROR_CELL:
        return _ERRORS.get(book[at + 6], "") if book[at + 7] == 1 else ""
    is_error = length >= 14 and book[at + 6] == _IS_ERROR and book[at + 12 : at + 14] == b"\xff\xff"
    return _ERRORS.get(book[at + 8], "") if is_error else ""


# -- Records -------------------------------------------------------------------------------------------


def _cells(book: bytes) -> int:
    """Return the cells of all sheets; each is read from where the book says, whatever stands there."""
    starts = [0]
    for kind, start, length in _records(book, 0):
        if kind == _PASSWORD:
            raise LockedError
        if kind == _STRINGS and unpack_from("<I", book, start + 4)[0] > len(book):
            raise DamagedError
        if kind == _SHEET and length >= 4:
            starts.append(unpack_from("<I", book, start)[0])
    return sum(_extent(book, start) for start in starts)


def _extent(book: bytes, start: int) -> int:
    """Return the cells of the rectangle that the sheet takes whose records begin at ``start``."""
    rows = columns = 0
    for kind, at, length in _records(book, start):
        if kind == _DIMENSIONS:
            first, last_row, left, last_column = unpack_from("<IIHH" if length >= 14 else "<HHHH", book, at)
            if first > last_row or left > last_column:
                raise DamagedError
            rows, columns = max(rows, last_row), max(columns, last_column)
        elif kind in _CELLS:
            row, column = unpack_from("<HH", book, at)
            if kind in _SEVERAL_CELLS and length >= 6:
                column = max(column, unpack_from("<H", book, at + length - 2)[0])
            rows, columns = max(rows, row + 1), max(columns, column + 1)
        if columns > _MOST_COLUMNS or rows > _MOST_ROWS:
            raise DamagedError
    return rows * columns


def _records(book: bytes, place: int) -> Iterator[tuple[int, int, int]]:
    """Yield the kind, the start and the length of each record up to the end of a sheet."""
    while place + 4 <= len(book):
        kind, length = unpack_from("<HH", book, place)
        place += 4
        if kind == _END or place + length > len(book):
            return
        yield kind, place, length
        place += length


# -- The file system -----------------------------------------------------------------------------------


def _streams(data: bytes) -> dict[str, bytes]:
    """Return the streams of a compound file by their names."""
    if not data.startswith(SIGNATURE):
        raise DamagedError
    shift, small_shift, _fats, directory, cutoff, small_fat, _smalls, more, _mores = _HEADER.unpack_from(
        data, 0x1E
    )
    if shift not in {9, 12} or small_shift != 6:
        raise DamagedError
    sectors = _Sectors(data, 1 << shift)
    fat = sectors.numbers(_fat_sectors(data, more, sector_size=1 << shift))
    small = sectors.numbers(_chain(fat, small_fat))
    entries = list(_entries(sectors.bytes(_chain(fat, directory))))
    root = b"".join(
        sectors.bytes(_chain(fat, first)) for _name, kind, first, _length in entries if kind == _ROOT
    )

    def content(first: int, length: int) -> bytes:
        if length >= cutoff:
            return sectors.bytes(_chain(fat, first))[:length]
        return b"".join(root[64 * number : 64 * number + 64] for number in _chain(small, first))[:length]

    return {name: content(first, length) for name, kind, first, length in entries if kind == _STREAM}


class _Sectors:
    """The pieces of a compound file, by their numbers. The last one may be cut off."""

    def __init__(self, data: bytes, size: int) -> None:
        self._data, self._size = data, size

    def bytes(self, numbers: Iterable[int]) -> bytes:
        """Return sectors one after the other."""
        starts = [(number + 1) * self._size for number in numbers]
        if max(starts, default=0) >= len(self._data):
            raise DamagedError
        return b"".join(self._data[start : start + self._size] for start in starts)

    def numbers(self, numbers: Iterable[int]) -> Sequence[int]:
        """Return the numbers that sectors hold, which must be whole."""
        found = self.bytes(numbers)
        if len(found) % self._size:
            raise DamagedError
        return unpack_from(f"<{len(found) // 4}I", found)


def _entries(directory: bytes) -> Iterator[tuple[str, int, int, int]]:
    """Yield the name, the kind, the first sector and the length of each entry."""
    for start in range(0, len(directory) - _ENTRY + 1, _ENTRY):
        entry = directory[start : start + _ENTRY]
        name = entry[: max(unpack_from("<H", entry, 64)[0] - 2, 0)].decode("utf-16-le", "replace")
        first, length = unpack_from("<II", entry, 116)
        yield name, entry[66], first, length


def _fat_sectors(data: bytes, more: int, *, sector_size: int) -> Iterator[int]:
    """Yield the sectors that hold the table of chains: some in the header, others in a chain."""
    yield from (number for number in unpack_from("<109I", data, 0x4C) if number < _NO_SECTOR)
    for _sector in range(len(data) // sector_size):
        if more >= _NO_SECTOR:
            return
        *numbers, more = unpack_from(f"<{sector_size // 4}I", data, (more + 1) * sector_size)
        yield from (number for number in numbers if number < _NO_SECTOR)


def _chain(table: Sequence[int], first: int) -> Iterator[int]:
    """Yield the sectors of a stream; DamagedError if the chain bites its tail: readers would follow it."""
    number = first
    for _sector in range(len(table) + 1):
        if number >= _NO_SECTOR:
            return
        yield number
        number = table[number]
    raise DamagedError

"""The records of an SPSS system file (.sav, .zsav) before its first case, as bytes and numbers.

Written from the published description of the format (PSPP's developer manual, "System File Format"). A
library in C would do, but ends the program on some damaged files; here they end in an exception.
"""

from __future__ import annotations

import codecs
import struct
from typing import TYPE_CHECKING

from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import BinaryIO

SLOT = 8
"""Bytes of a number, and of each piece of a string."""

_HEADER = struct.calcsize("<4s60s5id9s8s64s3x")
_MAGIC = (b"$FL2", b"$FL3")
_LAYOUTS = (2, 3)
_COMPRESSIONS = (0, 1, 2)
_WIDEST = 255
_MISSING_COUNTS = (-3, -2, 0, 1, 2, 3)
_VARIABLE, _LABELS, _LABELLED, _NOTES, _EXTRA, _END = 2, 3, 4, 6, 7, 999
_NOTE = 80


class DamagedError(ValueError):
    """The file is not what it says it is."""


@dataclass(frozen=True)
class Record:
    """A variable of at most 255 bytes as recorded; ``slot`` is its place in a case, counted in `SLOT`s."""

    slot: int
    width: int
    format: int
    name: bytes
    label: bytes
    n_missing: int
    missing: tuple[bytes, ...]


@dataclass(frozen=True)
class Records:
    """All records of a file, and its ``order`` of bytes ("<" or ">"); the cases begin at ``start``.

    ``labels`` holds pairs of values and labels, with the slots, from 1, of the variables that have them.
    ``extras`` are the records that came later, by their number.
    """

    order: str
    compression: int
    bias: float
    n: int
    weight: int
    title: bytes
    variables: tuple[Record, ...]
    labels: tuple[tuple[tuple[tuple[bytes, bytes], ...], tuple[int, ...]], ...]
    extras: dict[int, bytes]
    slots: int
    start: int


class Bytes:
    """Numbers and bytes in their order; never more than there are."""

    def __init__(self, file: BinaryIO, left: int, order: str) -> None:
        """Take what is to be read: ``left`` bytes of it."""
        self._file = file
        self.left = left
        self._order = order

    def take(self, count: int) -> bytes:
        """Return the next bytes; DamagedError if there are not so many."""
        if not 0 <= count <= self.left:
            raise DamagedError(count)
        self.left -= count
        return self._file.read(count)

    def whole(self) -> int:
        """Return the next number."""
        return self.wholes(1)[0]

    def wholes(self, count: int) -> tuple[int, ...]:
        """Return the next numbers."""
        return struct.unpack(f"{self._order}{count}i", self.take(4 * count))

    def sized(self) -> bytes:
        """Return bytes that come after their number."""
        return self.take(self.whole())


def read_records(file: BinaryIO, size: int) -> Records:
    """Return the records of a file of ``size`` bytes; DamagedError if it is no SPSS system file."""
    header = file.read(_HEADER)
    order = _order(header)
    compression, weight, n, bias, _day, _time, title = struct.unpack_from(order + "3id9s8s64s", header, 72)
    if compression not in _COMPRESSIONS:
        raise DamagedError(compression)
    content = Bytes(file, size - _HEADER, order)
    variables: list[Record] = []
    labels: list[tuple[tuple[tuple[bytes, bytes], ...], tuple[int, ...]]] = []
    extras: dict[int, bytearray] = {}
    slots = 0
    while (kind := content.whole()) != _END:
        if kind == _VARIABLE:
            variables += _variable(content, slots)
            slots += 1
        elif kind == _LABELS:
            labels.append((_value_labels(content), _labelled(content)))
        elif kind == _NOTES:
            content.take(_NOTE * content.whole())
        elif kind == _EXTRA:
            number, each, count = content.wholes(3)
            extras.setdefault(number, bytearray()).extend(content.take(each * count))
        else:
            raise DamagedError(kind)
    content.whole()
    _check_slots(variables, slots)
    return Records(
        order,
        compression,
        bias,
        n,
        weight,
        title,
        tuple(variables),
        tuple(labels),
        {number: bytes(data) for number, data in extras.items()},
        slots,
        size - content.left,
    )


def _order(header: bytes) -> str:
    """Return the order of bytes that makes sense of the header."""
    if len(header) == _HEADER and header[:4] in _MAGIC:
        for order in "<>":
            if struct.unpack_from(order + "i", header, 64)[0] in _LAYOUTS:
                return order
    raise DamagedError(header[:4])


def _check_slots(variables: Sequence[Record], slots: int) -> None:
    """Raise DamagedError if a string has more or fewer records than its width wants."""
    ends = [*(variable.slot for variable in variables[1:]), slots]
    taken = [end - variable.slot for variable, end in zip(variables, ends, strict=True)] if variables else []
    if not taken or taken != [slots_of(variable.width) for variable in variables]:
        raise DamagedError(slots)


def slots_of(width: int) -> int:
    """Return how many slots a number (width 0) or a string takes."""
    return max(-(-width // SLOT), 1)


def _variable(content: Bytes, slot: int) -> tuple[Record, ...]:
    """Return the next variable, none for a record that only goes on with the string before."""
    width, has_label, n_missing, form, _write = content.wholes(5)
    name = content.take(SLOT)
    label = b""
    if has_label:
        length = content.whole()
        label = content.take(length + -length % 4)[:length]
    if not -1 <= width <= _WIDEST or n_missing not in _MISSING_COUNTS:
        raise DamagedError(width)
    missing = tuple(content.take(SLOT) for _code in range(abs(n_missing)))
    if width < 0:
        return ()
    return (Record(slot, width, form >> 16 & 0xFF, name, label, n_missing, missing),)


def _value_labels(content: Bytes) -> tuple[tuple[bytes, bytes], ...]:
    found = []
    for _label in range(content.whole()):
        value = content.take(SLOT)
        length = content.take(1)[0]
        found.append((value, content.take(length + -(length + 1) % SLOT)[:length]))
    return tuple(found)


def _labelled(content: Bytes) -> tuple[int, ...]:
    if (kind := content.whole()) != _LABELLED:
        raise DamagedError(kind)
    return content.wholes(max(content.whole(), 0))


class Decoder:
    """Turns the bytes of a file into text, by the encoding that it names.

    Where that cannot be, the text is read as Windows-1252, and ``failed`` tells so.
    """

    def __init__(self, name: str, code: int = 0) -> None:
        """Take an encoding by its name, or else by the number of a code page (0: unknown, UTF-8 is tried)."""
        self.name = _known(name) or _known(_PAGES.get(code) or f"cp{code}") or "utf-8"
        self.failed = False

    def text(self, data: bytes) -> str:
        """Return text without the blanks and zeros that fill it up."""
        data = data.rstrip(b"\0 ")
        try:
            return data.decode(self.name)
        except UnicodeDecodeError as error:
            # The last letter may be cut by the width of the string.
            if error.end == len(data) and error.start > len(data) - 4 and self.name == "utf-8":
                return data[: error.start].decode(self.name)
            self.failed = True
            return data.decode("cp1252", "replace")


_PAGES = {65001: "utf-8", 20127: "ascii", **{28590 + part: f"iso8859-{part}" for part in range(1, 17)}}


def _known(name: str) -> str:
    """Return Python's name of an encoding, "" if it does not know it."""
    try:
        known = codecs.lookup(name.strip("\0 ")).name
        " ".encode(known)
    except (LookupError, ValueError):
        return ""
    # ASCII is what a file names that does not know; what is beyond it is tried as UTF-8.
    return "" if known == "ascii" else known

"""What an SPSS system file says of its variables: names, labels, missing values, sets of several answers."""

from __future__ import annotations

import io
import struct
from dataclasses import field, replace
from typing import TYPE_CHECKING

from sni_desktop.core.values import dataclass
from sni_desktop.loaders.answer_sets import ResponseSet
from sni_desktop.loaders.sav_records import SLOT, Bytes, DamagedError, Decoder, read_records, slots_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import BinaryIO, TypeAlias

    from sni_desktop.loaders.sav_records import Record, Records

    Code: TypeAlias = float | str

LONGEST = 255
"""Bytes of a string; a longer one is divided."""

_WIDTH_A_PIECE = 252
"""How much of the width of a very long string each of the variables stands for that it is divided into."""

_NUMBERS, _LIMITS, _SETS, _LONG_NAMES, _LONG_WIDTHS, _COUNT, _MORE_SETS, _ENCODING, _LABELS, _MISSING = (
    *(3, 4, 7, 13, 14),
    *(16, 19, 20, 21, 22),
)
"""The numbers of the extra records."""


@dataclass(frozen=True)
class SavVariable:
    """One variable: a number (``width`` 0), or a string of so many bytes.

    ``slot`` is its first place in a case. A very long string has several ``pieces`` there. ``format`` is
    SPSS's number of the way it is printed (20 is a date). ``missing`` holds ranges: lowest and highest value.
    """

    name: str
    width: int
    slot: int
    format: int
    label: str = ""
    labels: dict[Code, str] = field(default_factory=dict)
    missing: tuple[tuple[Code, Code], ...] = ()
    pieces: int = 1


@dataclass(frozen=True)
class SavDictionary:
    """All that stands before the cases. ``n`` is None if their number is not told.

    ``compression`` is 0 for none, 1 for SPSS's own, 2 for that one inside zlib. A case takes ``slots`` of 8
    bytes; the cases begin at ``start``. ``sysmis`` is the number that stands for none.
    """

    order: str
    compression: int
    bias: float
    n: int | None
    slots: int
    start: int
    sysmis: float
    variables: tuple[SavVariable, ...]
    weight: str = ""
    title: str = ""
    sets: tuple[ResponseSet, ...] = ()


def read_dictionary(file: BinaryIO, size: int) -> tuple[SavDictionary, Decoder]:
    """Return the dictionary of a file of ``size`` bytes, and what turns its bytes into text.

    DamagedError if it is no SPSS system file or is damaged.
    """
    records = read_records(file, size)
    numbers = records.extras.get(_NUMBERS, b"")
    page = struct.unpack_from(records.order + "i", numbers, 28)[0] if len(numbers) >= 32 else 0
    decoder = Decoder(records.extras.get(_ENCODING, b"").decode("ascii", "replace"), page)
    variables = _variables(records, decoder)
    starts = {variable.slot + 1: variable.name for variable in variables}
    dictionary = SavDictionary(
        records.order,
        records.compression,
        records.bias,
        _count(records),
        records.slots,
        records.start,
        _sysmis(records),
        variables,
        starts.get(records.weight, ""),
        decoder.text(records.title).strip(),
        tuple(_sets(records, decoder, variables)),
    )
    return dictionary, decoder


def _count(records: Records) -> int | None:
    large = records.extras.get(_COUNT, b"")
    n = struct.unpack_from(records.order + "q", large, SLOT)[0] if len(large) >= 2 * SLOT else records.n
    return n if n >= 0 else None


def _sysmis(records: Records) -> float:
    limits = records.extras.get(_LIMITS, b"")
    lowest = bytes.fromhex("ffefffffffffffff")
    if len(limits) < SLOT:
        return float(struct.unpack(">d", lowest)[0])
    return float(struct.unpack_from(records.order + "d", limits)[0])


# -- Variables -----------------------------------------------------------------------------------------


def _variables(records: Records, decoder: Decoder) -> tuple[SavVariable, ...]:
    """Return the variables, the pieces of very long strings put together."""
    long_names = _pairs(decoder.text(records.extras.get(_LONG_NAMES, b"")))
    recorded = _pairs(decoder.text(records.extras.get(_LONG_WIDTHS, b"")))
    widths = {name.casefold(): int(width) for name, width in recorded.items() if width.isdecimal()}
    labels = {slot - 1: each for each, slots in records.labels for slot in slots}
    found: dict[str, SavVariable] = {}
    left = list(reversed(records.variables))
    while left:
        record = left.pop()
        name = decoder.text(record.name)
        width = widths.get(name.casefold(), 0)
        pieces = -(-width // _WIDTH_A_PIECE) if width > LONGEST and record.width else 1
        rest = [left.pop().width for _piece in range(min(pieces - 1, len(left)))]
        if len(rest) < pieces - 1 or not all(rest) or (rest and {record.width, *rest[:-1]} != {LONGEST}):
            raise DamagedError(name)
        variable = SavVariable(
            long_names.get(name, name),
            width if pieces > 1 else record.width,
            record.slot,
            record.format,
            decoder.text(record.label).strip(),
            {
                _code(value, record.width, records, decoder): decoder.text(label).strip()
                for value, label in labels.get(record.slot, ())
            },
            _missing(record, records, decoder),
            pieces,
        )
        found[variable.name] = variable
    if sum(map(_slots, found.values())) != records.slots:
        raise DamagedError(records.slots)
    for name, values in _long_labels(records, decoder):
        if name in found:
            found[name] = replace(found[name], labels=values)
    for name, codes in _long_missing(records, decoder):
        if name in found:
            found[name] = replace(found[name], missing=tuple((code, code) for code in codes))
    return tuple(found.values())


def _slots(variable: SavVariable) -> int:
    if variable.pieces == 1:
        return slots_of(variable.width)
    last = variable.width - (variable.pieces - 1) * _WIDTH_A_PIECE
    return (variable.pieces - 1) * slots_of(LONGEST) + slots_of(last)


def _code(value: bytes, width: int, records: Records, decoder: Decoder) -> Code:
    return decoder.text(value) if width else float(struct.unpack(records.order + "d", value)[0])


def _missing(record: Record, records: Records, decoder: Decoder) -> tuple[tuple[Code, Code], ...]:
    codes = [_code(value, record.width, records, decoder) for value in record.missing]
    if record.n_missing >= 0:
        return tuple((code, code) for code in codes)
    return ((codes[0], codes[1]), *((code, code) for code in codes[2:]))


def _pairs(text: str) -> dict[str, str]:
    """Return what a text of "name=value", divided by tabs, holds."""
    pairs = (entry.strip("\0 ").partition("=") for entry in text.split("\t"))
    return {name: value.strip("\0 ") for name, equals, value in pairs if equals}


def _inside(records: Records, number: int) -> Bytes:
    data = records.extras.get(number, b"")
    return Bytes(io.BytesIO(data), len(data), records.order)


def _long_labels(records: Records, decoder: Decoder) -> Iterator[tuple[str, dict[Code, str]]]:
    """Yield the value labels of strings of more than 8 bytes."""
    content = _inside(records, _LABELS)
    while content.left:
        name = decoder.text(content.sized())
        _width, count = content.wholes(2)
        labels = [(decoder.text(content.sized()), decoder.text(content.sized())) for _label in range(count)]
        yield name, {value: label.strip() for value, label in labels}


def _long_missing(records: Records, decoder: Decoder) -> Iterator[tuple[str, list[Code]]]:
    """Yield the missing values of strings of more than 8 bytes."""
    content = _inside(records, _MISSING)
    while content.left:
        name = decoder.text(content.sized())
        count = content.take(1)[0]
        width = content.whole()
        yield name, [decoder.text(content.take(width)) for _code in range(count)]


# -- Sets ----------------------------------------------------------------------------------------------


def _sets(records: Records, decoder: Decoder, variables: tuple[SavVariable, ...]) -> Iterator[ResponseSet]:
    """Yield the multiple-response sets; what cannot be understood of them is left out."""
    by_slot = {variable.slot: variable.name for variable in variables}
    names = {
        decoder.text(record.name).casefold(): by_slot[record.slot]
        for record in records.variables
        if record.slot in by_slot
    }
    names |= {name.casefold(): name for name in by_slot.values()}
    for number in (_SETS, _MORE_SETS):
        for line in records.extras.get(number, b"").splitlines():
            if found := _set(line.strip(b"\0 "), decoder, names):
                yield found


def _set(line: bytes, decoder: Decoder, names: Mapping[str, str]) -> ResponseSet | None:
    """Return the set in a line such as "$social=D1 1 5 Media fb ig", None if it is not one.

    Texts come after their number of bytes: the counted value after the D, then the label. With E, a number
    between says where the labels of the answers come from.
    """
    name, _equals, rest = line.partition(b"=")
    kind, rest = rest[:1], rest[1:]
    if kind == b"E":
        _labels_from, _space, rest = rest.strip().partition(b" ")
    counted = None
    if kind in {b"D", b"E"}:
        counted, rest = _counted(rest)
    elif kind != b"C":
        return None
    label, rest = _counted(rest)
    if label is None or (counted is None and kind != b"C"):
        return None
    short = [decoder.text(part).casefold() for part in rest.split()]
    variables = tuple(dict.fromkeys(names[part] for part in short if part in names))
    if len(variables) < 2:
        return None
    title = decoder.text(name).removeprefix("$")
    value = None if counted is None else decoder.text(counted).strip()
    return ResponseSet(title, decoder.text(label).strip() or title, variables, value)


def _counted(text: bytes) -> tuple[bytes | None, bytes]:
    """Return the text after its number of bytes, and what comes after; None if there is none."""
    digits, _space, rest = text.lstrip(b" ").partition(b" ")
    if not digits.isdigit() or len(digits) > 9 or int(digits) > len(rest):
        return None, text
    return rest[: int(digits)], rest[int(digits) :]

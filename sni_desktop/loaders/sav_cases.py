"""The cases of an SPSS system file, some thousand at a time, as bytes that numpy looks into.

SPSS packs cases into blocks of 8 bytes: one of commands, a byte each, and then a block for each command that
says "what follows as it is". What a block is can only be told from the one before, so the blocks of commands
are found one by one; all else is done for many at once.
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

from sni_desktop.loaders.sav_records import SLOT, DamagedError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from numpy import int64, uint8
    from numpy.typing import NDArray

    from sni_desktop.loaders.sav_dictionary import SavDictionary

_PIECE = 1 << 22
"""Bytes read at a time."""

_PACKED_PIECE = 1 << 16
"""Bytes unpacked at a time: they become at most a thousand times as many."""

_SKIP, _END, _AS_IT_IS, _BLANKS, _NO_NUMBER = 0, 252, 253, 254, 255
_ZLIB = 2
_ZLIB_HEADER = struct.calcsize("qqq")


def cases(file: BinaryIO, dictionary: SavDictionary) -> Iterator[NDArray[uint8]]:
    """Yield the cases in their order, a row of bytes each; an iterator, for that a file can be large.

    DamagedError if the file ends before all cases were there, or is packed wrongly.
    """
    import numpy as np  # noqa: PLC0415

    file.seek(dictionary.start)
    width = dictionary.slots * SLOT
    left = np.empty(0, np.uint8)
    done = 0
    for piece in _unpacked(file, dictionary):
        together = np.concatenate([left, piece])
        n = len(together) // width
        if dictionary.n is not None:
            n = min(n, dictionary.n - done)
        left = together[n * width :]
        done += n
        yield together[: n * width].reshape(n, width)
        if done == dictionary.n:
            return
    if dictionary.n is not None or len(left):
        raise DamagedError(done)


def _unpacked(file: BinaryIO, dictionary: SavDictionary) -> Iterator[NDArray[uint8]]:
    import numpy as np  # noqa: PLC0415

    if dictionary.compression == 0:
        while piece := file.read(_PIECE):
            yield np.frombuffer(piece, np.uint8)
    else:
        packed = iter(lambda: file.read(_PIECE), b"")
        pieces = _inflated(file, dictionary) if dictionary.compression == _ZLIB else packed
        yield from _by_commands(pieces, dictionary)


def _inflated(file: BinaryIO, dictionary: SavDictionary) -> Iterator[bytes]:
    """Yield what the blocks of a .zsav file unpack to: each is a zlib stream of its own."""
    header = file.read(_ZLIB_HEADER)
    if len(header) < _ZLIB_HEADER:
        raise DamagedError(len(header))
    _start, end, _length = struct.unpack(dictionary.order + "qqq", header)
    left = end - file.tell()
    unpack = zlib.decompressobj()
    unpacked = bytearray()
    try:
        while left > 0:
            packed = file.read(min(left, _PACKED_PIECE))
            if not packed:
                raise DamagedError(left)
            left -= len(packed)
            while packed:
                unpacked += unpack.decompress(packed)
                packed = unpack.unused_data
                if unpack.eof:
                    unpack = zlib.decompressobj()
            if len(unpacked) >= _PIECE or left <= 0:
                yield bytes(unpacked)
                unpacked.clear()
    except zlib.error as error:
        raise DamagedError(left) from error


def _by_commands(pieces: Iterator[bytes], dictionary: SavDictionary) -> Iterator[NDArray[uint8]]:
    """Yield what commands and the blocks after them say: 8 bytes for each number or part of a string."""
    import numpy as np  # noqa: PLC0415

    meant = _meanings(dictionary)
    left = b""
    for piece in pieces:
        data = left + piece
        blocks = np.frombuffer(data, np.uint8, len(data) // SLOT * SLOT).reshape(-1, SLOT)
        commands, used = _places_of_commands(blocks)
        left = data[used * SLOT :]
        codes = blocks[commands].reshape(-1)
        literal = np.ones(used, np.bool_)
        literal[commands] = False
        ends = np.flatnonzero(codes == _END)
        codes = codes[: ends[0]] if len(ends) else codes
        codes = codes[codes != _SKIP]
        found = meant[codes]
        as_it_is = codes == _AS_IT_IS
        found[as_it_is] = blocks[:used][literal][: int(as_it_is.sum())]
        yield found.reshape(-1)
        if len(ends):
            return
    if left.strip(b"\0"):
        raise DamagedError(len(left))


def _meanings(dictionary: SavDictionary) -> NDArray[uint8]:
    """Return the 8 bytes that each command stands for."""
    import numpy as np  # noqa: PLC0415

    numbers = (np.arange(256) - dictionary.bias).astype(dictionary.order + "f8")
    numbers[_NO_NUMBER] = dictionary.sysmis
    meant = numbers.view(np.uint8).reshape(256, SLOT).copy()
    meant[_BLANKS] = ord(" ")
    return meant


def _places_of_commands(blocks: NDArray[uint8]) -> tuple[NDArray[int64], int]:
    """Return which blocks hold commands, and how many blocks belong to those whose blocks are all there."""
    import numpy as np  # noqa: PLC0415

    steps = ((blocks == _AS_IT_IS).sum(axis=1) + 1).tolist()
    places = []
    place, end = 0, len(steps)
    while place < end and place + steps[place] <= end:
        places.append(place)
        place += steps[place]
    return np.array(places, np.int64), place

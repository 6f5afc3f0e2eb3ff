"""A zip from outside, read with care: entries by their names, never as paths, and never more than was agreed.

A zip that was cut off has lost its list of contents, which stands at the end; what came before is then found
by going from entry to entry. An entry that is damaged is told apart from one that is not there.
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from sni_desktop.core.values import dataclass
from sni_desktop.loaders.files import unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType
    from typing import BinaryIO, Self

    from sni_desktop.core.progress import Progress

_HEADER = struct.Struct("<4s5H3I2H")
"""Before each entry: mark, version, flags, method, time, date, checksum, sizes, lengths of what follows."""
_MARK = b"PK\x03\x04"
_ENCRYPTED = 1
_SIZES_FOLLOW = 8
_PIECE = 1 << 20


@dataclass(frozen=True)
class _Entry:
    """Where an entry begins, how it is packed (``size`` bytes in the file), and what it must unpack to."""

    at: int
    method: int
    checksum: int
    size: int
    unpacked: int
    encrypted: bool


class DamagedError(Exception):
    """An entry whose content is not what was written."""


class Archive:
    """An open zip; a context manager."""

    def __init__(self, path: Path) -> None:
        """Open a zip; UserError if the system does not give us the file."""
        self._path = path
        try:
            self._stream: BinaryIO = path.open("rb")
            self._entries, self.is_whole = self._listed()
        except OSError as error:
            raise unreadable(path, error) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stream.close()

    @property
    def names(self) -> frozenset[str]:
        """The names of the entries."""
        return frozenset(self._entries)

    def _listed(self) -> tuple[dict[str, list[_Entry]], bool]:
        entries: dict[str, list[_Entry]] = {}
        try:
            with ZipFile(self._stream) as listing:
                for info in listing.infolist():
                    entry = _Entry(
                        info.header_offset,
                        info.compress_type,
                        info.CRC,
                        info.compress_size,
                        info.file_size,
                        bool(info.flag_bits & _ENCRYPTED),
                    )
                    entries.setdefault(info.filename, []).append(entry)
        except (BadZipFile, ValueError, EOFError, OverflowError, NotImplementedError, struct.error):
            for name, entry in self._walked():
                entries.setdefault(name, []).append(entry)
            return entries, False
        return entries, True

    def _walked(self) -> Iterator[tuple[str, _Entry]]:
        """Yield the entries one after the other, as far as each says how long it is."""
        at = 0
        while True:
            self._stream.seek(at)
            header = self._stream.read(_HEADER.size)
            if len(header) < _HEADER.size or not header.startswith(_MARK):
                return
            _mark, _version, flags, method, _time, _date, checksum, size, unpacked, name, extras = (
                _HEADER.unpack(header)
            )
            if flags & _SIZES_FOLLOW or 0xFFFFFFFF in {size, unpacked}:
                return
            text = self._stream.read(name).decode("utf-8", "replace")
            yield text, _Entry(at, method, checksum, size, unpacked, bool(flags & _ENCRYPTED))
            at += _HEADER.size + name + extras + size

    def read(self, name: str, largest: int, progress: Progress) -> bytearray:
        """Return the content of an entry.

        KeyError if there is none of this name; DamagedError if it is there twice, is not what was written or
        has more than ``largest`` bytes; UserError if the file cannot be read any more.
        """
        entries = self._entries[name]
        if len(entries) > 1:
            raise DamagedError(name)
        try:
            return self._unpacked(entries[0], largest, progress)
        except (zlib.error, struct.error, ValueError, OverflowError) as error:
            raise DamagedError(name) from error
        except OSError as error:
            raise unreadable(self._path, error) from error

    def _unpacked(self, entry: _Entry, largest: int, progress: Progress) -> bytearray:
        if entry.encrypted or entry.unpacked > largest or entry.method not in {ZIP_STORED, ZIP_DEFLATED}:
            raise DamagedError
        self._stream.seek(entry.at)
        header = _HEADER.unpack(self._stream.read(_HEADER.size))
        self._stream.seek(entry.at + _HEADER.size + header[-2] + header[-1])
        content = bytearray()
        checksum = 0
        for piece in self._pieces(entry):
            progress.report(len(content) / max(entry.unpacked, 1))
            content += piece
            checksum = zlib.crc32(piece, checksum)
            if len(content) > entry.unpacked:
                raise DamagedError
        if len(content) != entry.unpacked or checksum != entry.checksum:
            raise DamagedError
        return content

    def _pieces(self, entry: _Entry) -> Iterator[bytes]:
        left = entry.size
        unpack = zlib.decompressobj(-zlib.MAX_WBITS) if entry.method == ZIP_DEFLATED else None
        while left > 0 and (packed := self._stream.read(min(left, _PIECE))):
            left -= len(packed)
            if unpack is None:
                yield packed
                continue
            while packed:
                yield unpack.decompress(packed, _PIECE)
                packed = unpack.unconsumed_tail
        if unpack is not None:
            yield unpack.flush()

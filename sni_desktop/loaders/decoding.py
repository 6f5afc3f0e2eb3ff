"""Which encoding a text file is in, and whether it is text at all."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from sni_desktop.core.errors import UserError
from sni_desktop.core.findings import Finding
from sni_desktop.core.progress import Progress
from sni_desktop.core.text import Count, Listing, _
from sni_desktop.loaders.files import checked_size, unreadable
from sni_desktop.loaders.letters import is_central_european, likeness

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ENCODING_NAMES = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
    "utf-32": "UTF-32",
    "cp1252": "Windows-1252",
    "mac_roman": "Mac Roman",
    "cp850": "IBM 850",
    "cp1250": "Windows-1250",
}
"""What a person calls each encoding that `encoding_of` returns."""

_BLOCK = 1 << 20
_LONGEST_LINE = 50_000_000
"""Bytes. Twenty thousand columns take less than one million."""
_SIGNATURES = (
    *(
        b"\x89PNG",
        b"\xff\xd8\xff",
        b"GIF8",
        b"%PDF",
        b"PK\x03\x04",
        b"\xd0\xcf\x11\xe0",
        b"\x1f\x8b",
        b"Rar!",
    ),
    *(
        b"$FL2",
        b"$FL3",
        b"PAR1",
        b"<stata",
        b"<!doctype",
        b"<html",
        b"<?xml",
        b"{\\rtf",
        b"7z\xbc\xaf",
        b"SQLite",
    ),
)
_CONTROLS = re.compile(rb"[\x01-\x08\x0e-\x1b\x7f]")
_MOST_CONTROLS = 0.02

_OTHERWISE = {"cp1252": "mac_roman", "mac_roman": "cp1252", "cp850": "cp1252", "cp1250": "cp1252"}
"""What a guessed encoding is most easily taken for."""

_WORD = re.compile(rb"[\w\x80-\xff'-]{0,20}[\x80-\xff][\w\x80-\xff'-]{0,20}", re.ASCII)
_MOST_WORDS = 2000
_MOST_EXAMPLES = 4
_NOT_ASCII = re.compile(rb"[\x00-\x7f]?[\x80-\xff]+[\x00-\x7f]?")
_MOST_SAMPLES = 20_000


def encoding_of(path: Path, size: int, progress: Progress) -> str:
    """Return the encoding of a text file of ``size`` bytes, one of `ENCODING_NAMES`.

    UserError if the file is not text, or if it ends inside a character.
    """
    with path.open("rb") as file:
        start = file.read(_BLOCK)
    if wide := wide_encoding(start):
        for done, _block in _blocks(path):
            progress.report(done / size)
        return wide
    if _is_binary(start):
        raise not_text(path)
    decoder = codecs.getincrementaldecoder("utf-8")()
    decoded = ""
    has_accents = False
    try:
        for done, block in _blocks(path):
            progress.report(done / size)
            if b"\0" in block:
                raise not_text(path)
            decoded = decoder.decode(block)
            has_accents = has_accents or not decoded.isascii()
    except UnicodeDecodeError:
        return _single_byte(path)
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError as error:
        # A lone last byte: the end of a file cut inside a letter, or "é" at the end of a Windows file.
        if has_accents:
            raise cut_off(path) from error
        return _single_byte(path)
    return "utf-8-sig" if start.startswith(codecs.BOM_UTF8) else "utf-8"


def wide_encoding(start: bytes) -> str:
    """Return the encoding of a text with two or four bytes a letter, by its first bytes; "" if it is none.

    Without a mark at the start, every other byte of Latin letters is zero, and none of the others is.
    """
    if start.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    evens, odds = start[0::2], start[1::2]
    for name, zeros, others in (("utf-16-le", odds, evens), ("utf-16-be", evens, odds)):
        if len(zeros) > 1 and 2 * zeros.count(0) > len(zeros) and not others.count(0):
            return name
    return ""


def encoding_named(name: str) -> str:
    """Return the encoding that a person calls so, "" for none; a mark at the start of UTF-8 is no text."""
    by_name = {known: encoding for encoding, known in ENCODING_NAMES.items()}
    return by_name.get(name, "")


def of_guess(path: Path, encoding: str) -> Iterator[Finding]:
    """Yield that one of the old encodings was guessed, and some words that another one would change."""
    other = _OTHERWISE.get(encoding)
    if other is None:
        return
    words: dict[bytes, None] = {}
    for _done, block in _blocks(path):
        words.update(dict.fromkeys(_WORD.findall(block)))
        if len(words) > _MOST_WORDS:
            break
    pairs = [(word.decode(encoding, "replace"), word.decode(other, "replace")) for word in words]
    # Words show more than lone signs do, and short ones more than long ones.
    changed = sorted((pair for pair in pairs if pair[0] != pair[1]), key=lambda pair: _tellingness(pair[0]))
    if changed:
        examples = tuple(f"{read} ({otherwise})" for read, otherwise in changed[:_MOST_EXAMPLES])
        sentence = _("Accents are read as {encoding}; in brackets as {other}: {examples}.")
        text = sentence.of(
            encoding=ENCODING_NAMES[encoding], other=ENCODING_NAMES[other], examples=Listing(examples)
        )
        yield Finding("encoding_guess", text, is_odd=True)


def _tellingness(word: str) -> tuple[bool, int]:
    return sum(map(str.isalpha, word)) < 3, len(word)


def first_text(path: Path, size: int = 1 << 16) -> str:
    """Return the start of a file as text, as well as can be told from it; "" if it is none."""
    try:
        with path.open("rb") as file:
            start = file.read(size)
    except OSError:
        return ""
    if wide := wide_encoding(start):
        return start.decode(wide, "replace")
    return "" if _is_binary(start) else start.decode("utf-8-sig", "replace")


def decoded(path: Path, largest: int) -> str:
    """Return the text of a file of at most ``largest`` bytes, with its own line ends.

    UserError if it cannot be read, is larger or is not text.
    """
    size = checked_size(path, largest)
    encoding = encoding_of(path, size, Progress())
    try:
        with path.open(encoding=encoding, newline="", errors="replace") as file:
            return file.read()
    except OSError as error:
        raise unreadable(path, error) from error


def not_text(path: Path) -> UserError:
    """Return what to tell a person about a picture or program that is named like a table."""
    return UserError(
        _("{name} is not a text table.").of(name=path.name),
        _("Open a CSV or TSV file, or save the table as “CSV UTF-8” in the spreadsheet program."),
    )


def cut_off(path: Path) -> UserError:
    """Return what to tell a person about a file that stops in the middle of a cell."""
    return UserError(
        _("{name} ends in the middle of a cell.").of(name=path.name),
        _("The file is incomplete, or a quotation mark is missing; export or download it again."),
    )


def _blocks(path: Path) -> Iterator[tuple[int, bytes]]:
    """Yield the blocks of a file, and how many bytes were read.

    UserError if there is a line that is longer than those of any table: it would take all the memory.
    """
    done = line = 0
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            done += len(block)
            end = max(block.rfind(b"\n"), block.rfind(b"\r"))
            line = line + len(block) if end < 0 else len(block) - end
            if line > _LONGEST_LINE:
                raise UserError(
                    _("{name} has a line of more than {most} MB.").of(
                        name=path.name, most=Count(_LONGEST_LINE // 1_000_000)
                    ),
                    _("Its line ends may be lost; export it again from the survey tool."),
                )
            yield done, block


def _is_binary(start: bytes) -> bool:
    known = start[:16].removeprefix(codecs.BOM_UTF8).lstrip().lower()
    if known.startswith(tuple(signature.lower() for signature in _SIGNATURES)) or b"\0" in start:
        return True
    return len(_CONTROLS.findall(start)) > _MOST_CONTROLS * len(start)


def _single_byte(path: Path) -> str:
    """Choose between the old encodings: the one whose text looks like European words, Windows if in doubt."""
    samples: list[bytes] = []
    for _done, block in _blocks(path):
        samples += _NOT_ASCII.findall(block)
        if len(samples) > _MOST_SAMPLES:
            break
    possible = {name for name, bytes_of in _NOTHING_IN.items() if not any(map(bytes_of.search, _bytes(path)))}
    if "cp1250" in possible and is_central_european(samples):
        return "cp1250"
    western = [name for name in ("cp1252", "mac_roman", "cp850") if name != "cp1252" or name in possible]
    return max(western, key=lambda name: likeness(samples, name))


_NOTHING_IN = {
    "cp1252": re.compile(rb"[\x81\x8d\x8f\x90\x9d]"),
    "cp1250": re.compile(rb"[\x81\x83\x88\x90\x98]"),
}
"""Bytes that mean nothing in an encoding; a file that has them cannot be read as such."""


def _bytes(path: Path) -> Iterator[bytes]:
    return (block for _done, block in _blocks(path))

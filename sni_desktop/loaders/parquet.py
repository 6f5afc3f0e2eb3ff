"""Parquet: from columns of values to a study of respondents.

Parquet has no labels for values, so questions are recognised from the cells, as in a text table, unless this
program wrote the file (`own_codebook`). It is read in a process of its own (`parquet_worker`), so that a
damaged one cannot end the program.
"""

from __future__ import annotations

import json
import struct
import subprocess
from contextlib import contextmanager
from threading import Timer
from typing import IO, TYPE_CHECKING, Any

from sni_desktop.core import children
from sni_desktop.core.errors import UserError
from sni_desktop.core.survey import FileForm
from sni_desktop.core.text import _
from sni_desktop.loaders import parquet_worker, respondents
from sni_desktop.loaders.codebook import Reading
from sni_desktop.loaders.files import checked_size, unreadable
from sni_desktop.loaders.own_codebook import codebook_in
from sni_desktop.loaders.part import Part
from sni_desktop.loaders.table import Header, TableBuilder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Study
    from sni_desktop.loaders.codebook import Codebook
    from sni_desktop.loaders.table import Table

SUFFIXES = (".parquet", ".pq")

_LARGEST = 2_000_000_000
_MAGIC = b"PAR1"
_LONGEST_MESSAGE = 4_000_000_000
_PATIENCE = 20.0
"""Seconds that a piece may take, and as many again for each ``_BYTES`` of the file."""
_BYTES = 50_000_000


def load(path: Path, progress: Progress) -> Study:
    """Return the study in a Parquet file.

    UserError if the file cannot be read, is damaged, holds too much or no respondents; CancelledError if the
    user stopped.
    """
    size = checked_size(path, _LARGEST)
    patience = _PATIENCE * (1 + size / _BYTES)
    if not _has_magic(path, size):
        raise _damaged(path)
    with _worker(path) as out:
        table, codebook = _read(path, out, patience, Part(progress, 0.0, 0.7))
    reading = Reading(table, FileForm("parquet"), codebook)
    return respondents.study(path, reading, Part(progress, 0.7, 1.0))


def _has_magic(path: Path, size: int) -> bool:
    try:
        with path.open("rb") as file:
            start = file.read(len(_MAGIC))
            file.seek(max(size - len(_MAGIC), 0))
            return start == file.read(len(_MAGIC)) == _MAGIC
    except OSError as error:
        raise unreadable(path, error) from error


def _damaged(path: Path) -> UserError:
    return UserError(
        _("{name} is damaged, or is not a Parquet file.").of(name=path.name),
        _("Export or download it again."),
    )


def _too_much(path: Path) -> UserError:
    return UserError(
        _("{name} unpacks to more data than can be opened.").of(name=path.name),
        _("Leave out some columns or rows."),
    )


def _unknown(path: Path) -> UserError:
    return UserError(
        _("{name} is packed in a way that this program does not know.").of(name=path.name),
        _("Save it again as Parquet version 1, or as CSV."),
    )


@contextmanager
def _worker(path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Start the process that reads a file, and end it however this one goes on."""
    with subprocess.Popen(  # noqa: S603 - this program itself
        [*children.command(parquet_worker), str(path.resolve())],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=children.environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def _read(
    path: Path, process: subprocess.Popen[bytes], patience: float, progress: Progress
) -> tuple[Table, Codebook]:
    import numpy as np  # noqa: PLC0415

    message, _data = _next(path, process, patience)
    names = tuple(map(str, message["names"]))
    codebook = codebook_in(message["codebook"])
    builder = TableBuilder(len(names))
    for number in range(len(names)):
        progress.report(number / len(names))
        message, data = _next(path, process, patience)
        builder.add(number, np.frombuffer(data, message["kind"]), message["texts"])
    return builder.table(Header(names, (names,))), codebook


def _next(path: Path, process: subprocess.Popen[bytes], patience: float) -> tuple[dict[str, Any], bytes]:
    """Return the next message of the worker, and the codes that come with it."""
    assert process.stdout is not None  # noqa: S101 - it is a pipe
    out: IO[bytes] = process.stdout
    # What takes so long is a loop without an end.
    watch = Timer(patience, process.kill)
    watch.start()
    try:
        lengths = out.read(16)
        if len(lengths) < 16:
            raise _damaged(path)
        length, size = struct.unpack("<QQ", lengths)
        if length + size > _LONGEST_MESSAGE:
            raise _damaged(path)
        text, data = out.read(length), out.read(size)
    finally:
        watch.cancel()
        watch.join()
    if len(text) < length or len(data) < size:
        raise _damaged(path)
    message: dict[str, Any] = json.loads(text)
    match message.get("error"):
        case "damaged":
            raise _damaged(path)
        case "too much":
            raise _too_much(path)
        case "unknown":
            raise _unknown(path)
    return message, data

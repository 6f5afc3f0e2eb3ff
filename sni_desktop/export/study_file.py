"""Saving a study as our own file (see `STUDY_FILE.md`): a zip that other programs can look into as well.

The arrays are what the program reads again; the tables beside them are for people, and for programs that know
Frictionless data packages. `loaders.study_file` reads all of it.
"""

from __future__ import annotations

import json
from dataclasses import fields
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from sni_desktop import __version__
from sni_desktop.core.codec import encode, field_types
from sni_desktop.core.query import Query
from sni_desktop.core.survey import Study
from sni_desktop.export.atomic import replacing
from sni_desktop.export.tables import as_csv, descriptor, respondent_lines, tables
from sni_desktop.loaders.part import Part as Stage
from sni_desktop.loaders.study_arrays import padding, parts_of, whole_size
from sni_desktop.loaders.study_file import (
    ANSWERS,
    CELLS,
    DESCRIPTOR,
    FORMAT,
    NEWER,
    RESPONDENTS,
    STUDY,
    VALUES,
    VERSION,
    Respondents,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path
    from typing import BinaryIO

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Answers

_QUICK = 1
"""The level of compression: higher ones take several times as long, and gain little."""
_LARGE = 1_500_000_000
"""Bytes from which on an entry has the larger header of newer zips; in a cut off file it is not found."""
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The date of every entry, so that the same study gives the same bytes."""


def save(
    path: Path, study: Study, query: Query | None, progress: Progress, *, tables_too: bool = True
) -> None:
    """Write a study and its last view; the file is complete, or as it was before.

    Without ``tables_too`` only what this program itself reads is written, which is quicker. UserError if the
    file cannot be written; CancelledError if the user stopped.
    """
    with replacing(path) as stream:
        write(stream, study, query, progress, tables_too=tables_too)


def write(
    stream: BinaryIO, study: Study, query: Query | None, progress: Progress, *, tables_too: bool = True
) -> None:
    """Write a study and its last view as a zip to ``stream``."""
    with ZipFile(stream, "w", ZIP_DEFLATED, compresslevel=_QUICK) as archive:
        if tables_too:
            _put(archive, DESCRIPTOR, _json(descriptor(study, f"{FORMAT}-{VERSION}", "data/", RESPONDENTS)))
        _put(archive, STUDY, _json(_described(study, query)))
        if study.answers is not None:
            progress.report(0.05)
            cells = study.answers.cells
            columns = [[each.name, _small(len(each.values)), list(each.values)] for each in cells]
            _put(archive, VALUES, _json({"n": study.answers.n, "columns": columns}))
            progress.report(0.1)
            _put_all(archive, CELLS, _cells(study.answers), 4 * study.answers.n * len(cells))
            progress.report(0.2)
            parts = tuple(part for part, _values in parts_of(study.answers))
            _put_all(archive, ANSWERS, _arrays(study.answers), whole_size(parts))
            progress.report(0.3)
        if tables_too:
            for name, table in tables(study).items():
                _put(archive, f"data/{name}.csv", as_csv(table))
            if study.answers is not None:
                lines = respondent_lines(study, Stage(progress, 0.3, 1.0))
                _put_all(archive, RESPONDENTS, lines, _most(study.answers))
    progress.report(1.0)


def _described(study: Study, query: Query | None) -> dict[str, Any]:
    types = field_types(Study)
    known = {
        each.name: encode(types[each.name], getattr(study, each.name))
        for each in fields(Study)
        if each.name != "answers"
    }
    # What this version could not read is not in what it writes.
    known["findings"] = [each for each in known["findings"] if each["code"] != NEWER]
    answers = study.answers
    respondents = None
    if answers is not None:
        parts = tuple(part for part, _values in parts_of(answers))
        respondents = Respondents(answers.n, parts, answers.wave_column, answers.places)
    return {
        "format": FORMAT,
        "version": VERSION,
        "program": f"SNI Explorer {__version__}",
        "study": known,
        "respondents": encode(Respondents | None, respondents),
        "query": encode(Query | None, query),
    }


def _json(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=True, allow_nan=False, separators=(",", ":")).encode()


def _cells(answers: Answers) -> Iterator[bytes]:
    for column in answers.cells:
        yield column.codes.astype(_small(len(column.values))).tobytes()


def _small(different: int) -> str:
    """Return the type that holds the codes of so many different values in the fewest bytes."""
    return "|u1" if different <= 0xFF else "<u2" if different <= 0xFFFF else "<i4"


def _most(answers: Answers) -> int:
    """Return the bytes that the readable table takes at most."""
    longest = sum(4 * max(map(len, each.values), default=0) + 3 for each in answers.cells)
    return answers.n * max(longest, 1000)


def _arrays(answers: Answers) -> Iterator[bytes]:
    for part, values in parts_of(answers):
        yield values.tobytes()
        yield b"\0" * padding(part.size)


def _put(archive: ZipFile, name: str, content: bytes) -> None:
    _put_all(archive, name, (content,), len(content))


def _put_all(archive: ZipFile, name: str, pieces: Iterable[bytes], size: int = 0) -> None:
    """Write an entry piece by piece; ``size`` is the most it can take."""
    info = ZipInfo(name, _LONG_AGO)
    info.compress_type = ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    # Python 3.13 has a public name for it.
    info._compresslevel = _QUICK  # type: ignore[attr-defined]  # noqa: SLF001
    with archive.open(info, "w", force_zip64=size > _LARGE) as entry:
        for piece in pieces:
            entry.write(piece)

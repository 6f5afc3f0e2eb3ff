"""A study as CSV tables that people and other programs can read: a Frictionless data package.

Waves, questions, options, sources, figures and comparability are the tables of `data/README.md`, which the
program opens again as published figures; respondents are one more table.
"""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
from typing import TYPE_CHECKING, Any, TypeAlias
from zipfile import ZIP_DEFLATED, ZipFile

from sni_desktop.core.text import LANGUAGES, Label
from sni_desktop.core.values import dataclass
from sni_desktop.export.atomic import replacing
from sni_desktop.export.flat import as_texts, flat
from sni_desktop.loaders.package import DESCRIPTOR, FORMAT
from sni_desktop.loaders.published_value import value_of, write

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from numpy import integer
    from numpy.typing import NDArray

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Question, Study

_Content: TypeAlias = "str | int | float | bool | Label | None"

_COLUMNS = {
    "waves": ("id", "label", "n", "date", "population", "mode", "note"),
    "questions": ("id", "kind", "label", "text", "note", "battery", "battery_label"),
    "options": ("question", "code", "label", "score", "outside", "missing"),
    "sources": ("id", "publisher", "title", "url", "note"),
    "figures": (
        *("question", "wave", "option", "value", "n", "source"),
        *("words", "base", "population", "caveat", "unit"),
    ),
    "comparability": ("question", "earlier", "later", "state", "reason", "by", "when"),
}
"""The tables and their columns; a text in several languages is a column for each of them."""

_ROWS_A_PIECE = 4_000
_QUOTED = re.compile(r'[",\r\n]|^\s|\s$')


@dataclass(frozen=True)
class Table:
    """A table of texts."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def save_package(path: Path, study: Study, progress: Progress) -> None:
    """Write published figures as a zipped data package, which the program opens again (see `data/README.md`).

    UserError if the file cannot be written.
    """
    with replacing(path) as stream, ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        archive.writestr(DESCRIPTOR, json.dumps(descriptor(study, FORMAT, ""), ensure_ascii=False, indent=1))
        for name, table in tables(study).items():
            archive.writestr(f"{name}.csv", as_csv(table))
    progress.report(1.0)


# -- The tables that describe a study ----------------------------------------------------------------------


def tables(study: Study) -> dict[str, Table]:
    """Return the tables of a study by their names; those without a row are there as well."""
    records: dict[str, list[dict[str, _Content]]] = {
        "waves": [_record("waves", wave) for wave in study.waves],
        "questions": [_record("questions", question) for question in study.questions],
        "options": [row for question in study.questions for row in _options(question)],
        "sources": [_record("sources", source) for source in study.sources],
        "figures": [
            {**_record("figures", figure), "value": write(value_of(figure), "en")}
            for figure in study.published
        ],
        "comparability": [_record("comparability", each) for each in study.comparability],
    }
    return {name: _table(_COLUMNS[name], rows) for name, rows in records.items()}


def _options(question: Question) -> Iterator[dict[str, _Content]]:
    for missing, options in ((False, question.options), (True, question.missing)):
        for option in options:
            yield {**_record("options", option), "question": question.id, "missing": missing}


def _record(table: str, value: object) -> dict[str, _Content]:
    """Return what a value has of the columns of a table; they bear the names of its fields."""
    return {column: getattr(value, column, None) for column in _COLUMNS[table]}


def _table(columns: Sequence[str], records: Sequence[dict[str, _Content]]) -> Table:
    """Return records as texts: a label takes a column for each language that is used in its column."""
    spread: list[tuple[str, str, str]] = []
    for column in columns:
        used = {
            language
            for record in records
            if isinstance(label := record[column], Label)
            for language in label.texts
        }
        order = [*(each for each in ("", *LANGUAGES) if each in used), *sorted(used - {"", *LANGUAGES})]
        spread += [
            (f"{column}_{language}" if language else column, column, language) for language in order or [""]
        ]
    rows = (
        tuple(_cell(record[column], language) for _name, column, language in spread) for record in records
    )
    return Table(tuple(name for name, _column, _language in spread), tuple(rows))


def _cell(content: _Content, language: str) -> str:
    match content:
        case Label():
            return content.texts.get(language, "")
        case bool():
            return "yes" if content else ""
        case None:
            return ""
        case float():
            return f"{content:g}"
        case _:
            return str(content)


def as_csv(table: Table) -> bytes:
    """Return a table as CSV (RFC 4180, UTF-8)."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(table.columns)
    writer.writerows(table.rows)
    return stream.getvalue().encode(errors="replace")


# -- Respondents -------------------------------------------------------------------------------------------


def respondent_lines(study: Study, progress: Progress) -> Iterator[bytes]:
    """Yield the cells of a study's file as pieces of a CSV table; its answers, if there are no cells."""
    answers = study.answers
    assert answers is not None  # noqa: S101 - only studies of respondents have this table
    columns: list[tuple[str, Sequence[str], NDArray[integer]]]
    if answers.cells:
        columns = [(cells.name, cells.values, cells.codes) for cells in answers.cells]
    else:
        columns = [(column.name, *as_texts(column)) for column in flat(study)]
    yield from csv_lines(columns, answers.n, progress)


def csv_lines(
    columns: Sequence[tuple[str, Sequence[str], NDArray[integer]]], n: int, progress: Progress
) -> Iterator[bytes]:
    """Yield a CSV table of columns (name, distinct texts, which of them each of ``n`` rows has) in pieces.

    Each distinct text is written out once, so that a million rows take seconds.
    """
    import numpy as np  # noqa: PLC0415

    alone = len(columns) == 1
    yield b",".join(_quoted(name, alone=alone) for name, _texts, _codes in columns) + b"\r\n"
    written = [
        np.array([*(_quoted(text, alone=alone) for text in texts), b""], dtype=np.object_)
        for _name, texts, _codes in columns
    ]
    for start in range(0, n if columns else 0, _ROWS_A_PIECE):
        progress.report(start / n)
        parts = [
            texts[codes[start : start + _ROWS_A_PIECE]].tolist()
            for texts, (_name, _texts, codes) in zip(written, columns, strict=True)
        ]
        yield b"\r\n".join(map(b",".join, zip(*parts, strict=True))) + b"\r\n"


def _quoted(text: str, *, alone: bool) -> bytes:
    """Return a cell of a CSV table; a blank line would be no row, so a blank cell ``alone`` is quoted too."""
    if _QUOTED.search(text) or (alone and not text):
        text = '"' + text.replace('"', '""') + '"'
    return text.encode(errors="replace")


# -- What the package says of itself -----------------------------------------------------------------------


def descriptor(study: Study, form: str, folder: str, respondents: str = "") -> dict[str, Any]:
    """Return `datapackage.json`: ``form`` names ours, the tables lie in ``folder`` ("" or "data/").

    ``respondents`` is the path of their table, "" if there is none.
    """
    resources = [
        _resource(name, f"{folder}{name}.csv", table.columns) for name, table in tables(study).items()
    ]
    if respondents and study.answers is not None:
        cells = study.answers.cells
        names = [each.name for each in cells] if cells else [each.name for each in flat(study)]
        resources.append(_resource("respondents", respondents, names))
    survey: dict[str, Any] = {"format": form, "title": study.title.texts}
    if study.note:
        survey["note"] = study.note.texts
    if study.illustrative:
        survey["illustrative"] = True
    return {
        "profile": "data-package",
        "name": _slug(study.id) or "study",
        "title": study.title.in_language("en"),
        "survey": survey,
        "resources": resources,
    }


def _resource(name: str, path: str, columns: Iterable[str]) -> dict[str, Any]:
    """Return a table's description; every cell is a text, as it was in its file."""
    return {
        "name": name,
        "path": path,
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [{"name": column, "type": "string"} for column in columns],
            "missingValues": [""],
        },
    }


def _slug(text: str) -> str:
    """Return a name as Frictionless wants it: small letters, digits and hyphens."""
    bare = unicodedata.normalize("NFKD", text.replace("\\", "/").rsplit("/", 1)[-1]).encode("ascii", "ignore")
    return re.sub(r"[^a-z0-9]+", "-", bare.decode().lower()).strip("-")

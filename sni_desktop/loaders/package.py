"""Data packages of published figures: a `datapackage.json` and six small tables (see `data/README.md`).

The built-in studies are such packages and are read before the first picture, so this needs the standard
library only. A package may come from anywhere: nothing outside its own folder is ever opened.
"""

from __future__ import annotations

import csv
import io
import json
import re
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from sni_desktop.core.errors import UserError
from sni_desktop.core.places import DATA
from sni_desktop.core.survey import (
    Comparability,
    Comparable,
    Kind,
    Option,
    Question,
    Source,
    Study,
    Wave,
)
from sni_desktop.core.text import Label, Text, _
from sni_desktop.core.values import dataclass
from sni_desktop.loaders.published import Entry, Row, content, figures, rows

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from pathlib import Path

    from sni_desktop.core.progress import Progress

DESCRIPTOR = "datapackage.json"
FORMAT = "published-figures-1"

TABLES = {
    "waves": ("id", "n", "date"),
    "questions": ("id", "kind"),
    "options": ("question", "code"),
    "sources": ("id", "publisher", "url"),
    "figures": ("question", "wave", "option", "value", "n", "source"),
    "comparability": ("question", "earlier", "later", "state"),
}
"""The resources of a package, each with the columns that it must have."""

_Word = TypeVar("_Word", bound=StrEnum)
_KINDS = (Kind.SINGLE, Kind.MULTIPLE, Kind.SCALE)
_LARGEST_DESCRIPTOR = 1_000_000
_LARGEST_TABLE = 10_000_000
_DATE = re.compile(r"[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?")
# A scheme or a drive, a root, a backslash or a step upwards: none of these is a plain path within a folder.
_NOT_INSIDE = re.compile(r".*:.*|[/~].*|.*\\.*|(?:.*/)?\.\.(?:/.*)?|", re.DOTALL)

_NOT_THIS_FORMAT_HINT = _(
    "Open the datapackage.json of a package of published figures, or the survey file itself."
)


def load(path: Path, progress: Progress) -> Study:
    """Return the study in the package at ``path``, its `datapackage.json` or the folder that holds it.

    UserError says what is wrong with a package, and in which row.
    """
    descriptor = path / DESCRIPTOR if path.is_dir() else path
    package = _package(descriptor)
    tables = {}
    for done, name in enumerate(TABLES):
        progress.report(done / len(TABLES))
        tables[name] = _table(package, name)
    study = _study(package, tables)
    progress.report(1)
    return study


@dataclass(frozen=True)
class _Package:
    folder: Path
    id: str
    title: Label
    note: Label
    illustrative: bool
    paths: dict[str, str]


def _package(descriptor: Path) -> _Package:
    described = _json(descriptor)
    survey = described.get("survey")
    if not isinstance(survey, dict) or survey.get("format") != FORMAT:
        raise _not_this_format(descriptor.name)
    resources = described.get("resources")
    found = {
        str(resource.get("name")): str(resource.get("path", ""))
        for resource in (resources if isinstance(resources, list) else [])
        if isinstance(resource, dict)
    }
    folder = descriptor.resolve().parent
    return _Package(
        folder,
        str(described.get("name") or folder.name),
        _label(survey.get("title")) or Label({"": str(described.get("title") or folder.name)}),
        _label(survey.get("note")),
        survey.get("illustrative") is True,
        found,
    )


def _json(descriptor: Path) -> dict[str, Any]:
    try:
        described = json.loads(_text(descriptor, _LARGEST_DESCRIPTOR, descriptor.name))
    except (ValueError, RecursionError):
        described = None
    if not isinstance(described, dict):
        raise _not_this_format(descriptor.name)
    return described


def _not_this_format(file: str) -> UserError:
    return UserError(
        _("{file} is not a data package of published figures.").of(file=file), _NOT_THIS_FORMAT_HINT
    )


def _label(texts: object) -> Label:
    """Return a label written in JSON: a text, or one text a language."""
    if isinstance(texts, str):
        return Label({"": texts})
    if not isinstance(texts, dict):
        return Label({})
    return Label({code: text for code, text in texts.items() if isinstance(text, str)})


def _text(file: Path, largest: int, name: str) -> str:
    try:
        return content(file, largest, name).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(
            _("{file} is not written in UTF-8.").of(file=name),
            _("Save the file again and choose UTF-8 as its encoding."),
        ) from error


def _table(package: _Package, name: str) -> tuple[Row, ...]:
    """Return the rows of a resource; a package need not have a table of comparability."""
    if name not in package.paths:
        if name == "comparability":
            return ()
        raise UserError(
            _("The data package has no resource “{name}”.").of(name=name),
            _("A package of published figures has these: {names}.").of(names=", ".join(TABLES)),
        )
    path = package.paths[name]
    text = _text(_inside(package.folder, path), _LARGEST_TABLE, path)
    try:
        header, *records = list(csv.reader(io.StringIO(text, newline=""), strict=True)) or [[]]
    except csv.Error as error:
        raise UserError(
            _("{file} is not a well-formed CSV table.").of(file=path),
            _("Save it again as CSV with commas, in UTF-8."),
        ) from error
    header = [column.strip() for column in header]
    _check_columns(path, name, header)
    return tuple(rows(path, header, records))


def _inside(folder: Path, path: str) -> Path:
    """Return the file that a resource names; UserError if it lies outside the package's folder."""
    file = folder / path
    if _NOT_INSIDE.fullmatch(path) or "\0" in path or not file.resolve().is_relative_to(folder):
        raise UserError(
            _("The data package points to a file outside its folder: {file}.").of(file=path[:80]),
            _("Only files within the package's own folder are opened."),
        )
    return file


def _check_columns(file: str, name: str, header: list[str]) -> None:
    missing = [column for column in TABLES[name] if column not in header]
    if name in {"waves", "questions", "options"} and not any(
        column == "label" or column.startswith("label_") for column in header
    ):
        missing.append("label_en")
    if missing:
        raise UserError(
            _("{file} has no column “{column}”.").of(file=file, column=missing[0]),
            _("These columns are needed: {names}.").of(names=", ".join([*TABLES[name], *missing[1:]])),
        )
    if len(set(header)) < len(header):
        raise UserError(
            _("{file} has two columns with the same name.").of(file=file), _("Rename or remove one of them.")
        )


def _study(package: _Package, tables: dict[str, tuple[Row, ...]]) -> Study:
    waves = tuple(_wave(row) for row in _unique(tables["waves"], "id"))
    questions = tuple(_questions(tables["questions"], tables["options"]))
    sources = tuple(_source(row) for row in _unique(tables["sources"], "id"))
    ids = _Ids(
        {wave.id for wave in waves},
        {question.id: {option.code for option in question.options} for question in questions},
        {source.id for source in sources},
    )
    return Study(
        package.id,
        package.title,
        waves,
        questions,
        figures(_entry(row, ids) for row in tables["figures"]),
        sources,
        tuple(
            _comparability(row, ids)
            for row in _unique(tables["comparability"], "question", "earlier", "later")
        ),
        note=package.note,
        origin="" if package.folder.is_relative_to(DATA.resolve()) else package.folder.name,
        illustrative=package.illustrative,
    )


@dataclass(frozen=True)
class _Ids:
    """The ids that a row may refer to; ``options`` holds the option codes of each question."""

    waves: Collection[str]
    options: dict[str, set[str]]
    sources: Collection[str]

    def wave(self, row: Row, column: str) -> str:
        wave = row.required(column)
        if wave not in self.waves:
            raise _unknown(_("{where}: there is no wave “{id}”."), row, wave, self.waves)
        return wave

    def question(self, row: Row) -> str:
        question = row.required("question")
        if question not in self.options:
            raise _unknown(_("{where}: there is no question “{id}”."), row, question, self.options)
        return question

    def option(self, row: Row) -> str:
        known = self.options[self.question(row)]
        option = row.required("option")
        if option not in known:
            raise _unknown(_("{where}: this question has no option “{id}”."), row, option, known)
        return option

    def source(self, row: Row) -> str:
        source = row.required("source")
        if source not in self.sources:
            raise _unknown(_("{where}: there is no source “{id}”."), row, source, self.sources)
        return source


def _unknown(sentence: Text, row: Row, found: str, known: Iterable[str]) -> UserError:
    return UserError(
        sentence.of(where=row.where, id=found[:40]),
        _("Use one of these, or add it to its table: {names}.").of(names=", ".join(sorted(known)[:12])),
    )


def _unique(table: tuple[Row, ...], *key: str) -> Iterator[Row]:
    """Yield the rows of a table; UserError for the second row with the same key."""
    seen: dict[tuple[str, ...], Row] = {}
    for row in table:
        found = tuple(row.text(column) for column in key)
        if found in seen:
            raise UserError(
                _("{where}: {id} is already in this table ({first}).").of(
                    where=row.where, id=" / ".join(found), first=seen[found].where
                ),
                _("Give every row an id of its own."),
            )
        seen[found] = row
        yield row


def _wave(row: Row) -> Wave:
    date = row.text("date")
    if date and not _DATE.fullmatch(date):
        raise UserError(
            _("{where}: the date “{value}” is not understood.").of(where=row.where, value=date[:40]),
            _("Write 2020, 2020-05 or 2020-05-31. Leave the cell empty if the date was not published."),
        )
    return Wave(
        row.required("id"), _named(row, "id"), row.base("n"), row.label("population"), date, row.label("note")
    )


def _questions(questions: tuple[Row, ...], options: tuple[Row, ...]) -> Iterator[Question]:
    of_question: dict[str, list[Option]] = {row.required("id"): [] for row in _unique(questions, "id")}
    for row in _unique(options, "question", "code"):
        question = row.required("question")
        if question not in of_question:
            raise _unknown(_("{where}: there is no question “{id}”."), row, question, of_question)
        of_question[question].append(_option(row))
    for row in questions:
        yield Question(
            row.text("id"),
            _named(row, "id"),
            _one_of(row, "kind", _KINDS),
            tuple(of_question[row.text("id")]),
            row.label("text"),
            row.label("note"),
            row.text("battery"),
            row.label("battery_label"),
        )


def _option(row: Row) -> Option:
    """Return an option; the columns ``score`` (its place on a scale) and ``outside`` need not be there."""
    score = row.text("score")
    if score and not re.fullmatch(r"-?[0-9]{1,3}(?:\.[0-9]{1,3})?", score):
        raise UserError(
            _("{where}: the score “{value}” is not a number.").of(where=row.where, value=score[:40]),
            _("A score is the place of an answer on a scale, such as 1 to 5. Higher is more positive."),
        )
    return Option(
        row.required("code"),
        _named(row, "code"),
        float(score) if score else None,
        outside=row.text("outside").casefold() in {"true", "1", "yes"},
    )


def _named(row: Row, column: str) -> Label:
    """Return a row's label, or its id where it has none."""
    return row.label("label") or Label({"": row.required(column)})


def _one_of(row: Row, column: str, choices: Iterable[_Word]) -> _Word:
    word = row.required(column)
    for choice in choices:
        if choice.value == word:
            return choice
    raise UserError(
        _("{where}: “{value}” is not known in the column “{column}”.").of(
            where=row.where, value=word[:40], column=column
        ),
        _("Use one of these: {names}.").of(names=", ".join(choice.value for choice in choices)),
    )


def _source(row: Row) -> Source:
    return Source(
        row.required("id"),
        row.required("publisher"),
        row.label("title"),
        row.address("url"),
        row.label("note"),
    )


def _entry(row: Row, ids: _Ids) -> Entry:
    return Entry(
        row,
        ids.question(row),
        ids.wave(row, "wave"),
        ids.option(row),
        ids.source(row),
        row.label("base"),
        row.label("population"),
        row.label("caveat"),
        row.text("words"),
    )


def _comparability(row: Row, ids: _Ids) -> Comparability:
    return Comparability(
        ids.wave(row, "earlier"),
        ids.wave(row, "later"),
        _one_of(row, "state", Comparable),
        row.label("reason"),
        ids.question(row) if row.text("question") else "",
    )

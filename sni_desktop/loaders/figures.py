"""A flat table of published figures, one a row, as a person types it in a spreadsheet.

`export.template` writes an empty one to fill in. The first sheet of a workbook, or a CSV file, is read; its
columns may stand in any order and be named in English, French, Dutch or German.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from sni_desktop.core.errors import UserError
from sni_desktop.core.findings import Finding
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import FileForm, Kind, Option, Question, Source, Study, Wave
from sni_desktop.core.text import _, plain, rounded
from sni_desktop.loaders.decoding import cut_off, encoding_of
from sni_desktop.loaders.published import Entry, Row, content, figures, rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path


HEADERS: dict[str, dict[str, tuple[str, ...]]] = {
    "wave": {
        "en": ("wave", "survey wave", "round"),
        "fr": ("vague", "vague d'enquête"),
        "nl": ("meting", "golf"),
        "de": ("Welle", "Erhebungswelle"),
    },
    "n": {
        "en": ("base (n)", "wave base (n)", "base", "n", "respondents"),
        "fr": ("base (n)", "base de la vague (n)", "répondants"),
        "nl": ("basis (n)", "basis van de meting (n)", "basis", "respondenten"),
        "de": ("Basis (n)", "Basis der Welle (n)", "Befragte"),
    },
    "population": {
        "en": ("population",),
        "fr": ("population",),
        "nl": ("populatie",),
        "de": ("Grundgesamtheit", "Population"),
    },
    "question": {
        "en": ("question",),
        "fr": ("question",),
        "nl": ("vraag",),
        "de": ("Frage",),
    },
    "answer": {
        "en": ("answer", "option", "item"),
        "fr": ("réponse", "option de réponse", "modalité"),
        "nl": ("antwoord", "antwoordoptie", "optie"),
        "de": ("Antwort", "Antwortoption"),
    },
    "value": {
        "en": ("value", "figure"),
        "fr": ("valeur", "chiffre"),
        "nl": ("waarde", "cijfer"),
        "de": ("Wert", "Zahl"),
    },
    "source": {
        "en": ("source", "publisher"),
        "fr": ("source", "éditeur"),
        "nl": ("bron", "uitgever"),
        "de": ("Quelle", "Herausgeber"),
    },
    "address": {
        "en": ("address", "url", "web address", "link"),
        "fr": ("adresse", "adresse web", "lien"),
        "nl": ("adres", "webadres"),
        "de": ("Adresse", "Webadresse"),
    },
    "note": {
        "en": ("note", "caveat", "comment"),
        "fr": ("remarque", "commentaire"),
        "nl": ("opmerking",),
        "de": ("Anmerkung", "Hinweis"),
    },
}
"""The columns, and the words that name each in a language: the first is written, all of them are read."""

_NEEDED = ("wave", "question", "answer", "value")
_COUNT, _BASE = "n", "base"
_LARGEST_FILE = 20_000_000
_LARGEST_HEADED = 1_000_000
_DELIMITED = {".csv", ".tsv", ".tab", ".txt"}
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}.*")

_Cell: TypeAlias = str | float | bool | dt.date | dt.time | dt.timedelta
_Found = TypeVar("_Found")


def recognises(header: Sequence[str]) -> bool:
    """Return whether a header row has the columns wave, question, answer and value, in any language."""
    return {*_NEEDED} <= {column_named(cell) for cell in header}


def fits(path: Path) -> bool:
    """Return whether the file at ``path`` begins with a header of this form. Large files are respondents."""
    try:
        if not path.is_file() or path.stat().st_size > _LARGEST_HEADED:
            return False
        table = _delimited(path) if path.suffix.casefold() in _DELIMITED else _workbook(path)
    except (UserError, OSError):
        return False  # the loader that is asked next says what is wrong
    top = next((record for record in table if any(record)), [])
    return recognises([str(cell) for cell in top])


def load(path: Path, progress: Progress) -> Study:
    """Return the study that a table of figures at ``path`` (CSV, or the first sheet of a workbook) describes.

    UserError names the row that is not understood, and says so where there are no figures yet.
    """
    progress.report(0)
    table = _delimited(path) if path.suffix.casefold() in _DELIMITED else _workbook(path)
    progress.report(0.5)
    top = next((number for number, record in enumerate(table) if any(record)), 0)
    header = _columns([str(cell) for cell in table[top]]) if table else []
    _check_header(path.name, header)
    records = table[top + 1 :]
    value_at = header.index("value")
    texts = (
        [_share(cell) if at == value_at else _words(cell) for at, cell in enumerate(record)]
        for record in records
    )
    found = tuple(rows(path.name, header, texts, top + 2))
    study = study_of_rows(
        path, found, any(_is_share(cell) for record in records for cell in record[value_at:][:1])
    )
    progress.report(1)
    columns = tuple(str(cell).strip() for cell in table[top])
    return replace(study, form=FileForm("figures", header_rows=1, columns=columns))


def _key(text: str) -> str:
    """Return what makes two spellings the same: case and space do not count."""
    return " ".join(text.casefold().split())


def _bare(text: str) -> str:
    """Return a header without accents, which are easily left out."""
    letters = unicodedata.normalize("NFKD", _key(text))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


_COLUMNS = {
    _bare(word): column
    for column, languages in HEADERS.items()
    for words in languages.values()
    for word in words
}


def column_named(header: str) -> str:
    """Return the column that a header names, "" for one that is not known."""
    return _COLUMNS.get(_bare(header), "")


def _columns(names: Sequence[str]) -> list[str]:
    """Return which column each header names; beside "n", as in our own packages, "base" says who it is."""
    has_n = _COUNT in map(_bare, names)
    return ["" if has_n and _bare(name) == _BASE else column_named(name) for name in names]


def _check_header(file: str, header: list[str]) -> None:
    missing = [column for column in _NEEDED if column not in header]
    if missing:
        raise UserError(
            _("{file} has no column “{column}”.").of(file=file, column=missing[0]),
            _("These columns are needed: {names}.").of(names=", ".join(_NEEDED)),
        )
    twice = [column for column in HEADERS if header.count(column) > 1]
    if twice:
        raise UserError(
            _("{file} has two columns for “{column}”.").of(file=file, column=twice[0]),
            _("Rename or remove one of them."),
        )


def _delimited(path: Path) -> list[list[_Cell]]:
    text = _decoded(path)
    first = next((line for line in text.splitlines() if line.strip()), "")
    separator = max(",;\t", key=first.count)
    try:
        return [[*record] for record in csv.reader(io.StringIO(text, newline=""), delimiter=separator)]
    except csv.Error as error:
        raise UserError(
            _("{file} is not a well-formed CSV table.").of(file=path.name),
            _("Save it again as CSV in UTF-8, or as an Excel workbook."),
        ) from error


def _decoded(path: Path) -> str:
    """Return the text of a file, whatever program of an office wrote it."""
    found = content(path, _LARGEST_FILE, path.name)
    try:
        return found.decode(encoding_of(path, len(found), Progress())).removeprefix("\ufeff")
    except UnicodeError as error:
        raise cut_off(path) from error


def _workbook(path: Path) -> list[list[_Cell]]:
    from sni_desktop.loaders.spreadsheets import opened  # noqa: PLC0415

    with opened(path, Progress()) as workbook:
        return workbook.get_sheet_by_index(0).to_python(skip_empty_area=False)


def _words(cell: _Cell) -> str:
    """Return a cell as it would be typed: a whole number without its ".0"."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def _is_share(cell: _Cell) -> bool:
    return isinstance(cell, float) and 0 < cell < 1


def _share(cell: _Cell) -> str:
    """Return a cell of values; a percentage that a spreadsheet understood arrives as 0.42."""
    if isinstance(cell, float) and _is_share(cell):
        return f"{rounded(100 * cell, 4).normalize():f} %"
    return _words(cell)


def study_of_rows(path: Path, found: tuple[Row, ...], percent_cells: bool = False) -> Study:
    """Return the study that rows of figures describe; ``path`` names it. UserError for one not understood."""
    if not found:
        raise UserError(
            _("There are no figures in {file} yet.").of(file=path.name),
            _("Fill in one row for each figure in the first sheet, then open the file again."),
        )
    questions = tuple(_question(key, of_it) for key, of_it in _grouped(found, "question").items())
    sources = _sources(found, path.name)
    entries = (_entry(row, sources[_source_key(row)].id) for row in found)
    findings = []
    if percent_cells:
        sentence = _("Numbers between 0 and 1 in the column of values were read as percentages.")
        findings.append(Finding("shares_as_percentages", sentence))
    if any(question.kind is Kind.MULTIPLE for question in questions):
        sentence = _("Answers to the same question are taken as not excluding one another.")
        findings.append(Finding("overlap_unknown", sentence))
    return Study(
        path.stem,
        plain(path.stem),
        tuple(_wave(key, of_it) for key, of_it in _grouped(found, "wave").items()),
        questions,
        figures(entries),
        tuple(sources.values()),
        findings=tuple(findings),
        origin=path.name,
        form=FileForm("figures"),
    )


def _grouped(found: Iterable[Row], column: str) -> dict[str, list[Row]]:
    """Return the rows by what ``column`` says, in order of first appearance."""
    groups: dict[str, list[Row]] = {}
    for row in found:
        groups.setdefault(_key(row.required(column)), []).append(row)
    return groups


def _wave(key: str, of_it: list[Row]) -> Wave:
    return Wave(
        key,
        plain(of_it[0].text("wave")),
        _agreed(row.base("n") for row in of_it),
        plain(_agreed(row.text("population") for row in of_it) or ""),
    )


def _agreed(values: Iterable[_Found | None]) -> _Found | None:
    """Return the one value that rows give, None if they give none or several."""
    given = {value for value in values if value}
    return given.pop() if len(given) == 1 else None


def _question(key: str, of_it: list[Row]) -> Question:
    options = tuple(
        Option(code, plain(of_option[0].text("answer")))
        for code, of_option in _grouped(of_it, "answer").items()
    )
    # Whether several answers were allowed is not known: only then is nothing claimed about their overlap.
    kind = Kind.MULTIPLE if len(options) > 1 else Kind.SINGLE
    return Question(key, plain(of_it[0].text("question")), kind, options)


def _source_key(row: Row) -> tuple[str, str]:
    return _key(row.text("source")), row.address("address")


def _sources(found: Iterable[Row], file: str) -> dict[tuple[str, str], Source]:
    """Return the sources by name and address; a figure without one is credited to the file."""
    sources: dict[tuple[str, str], Source] = {}
    for row in found:
        publisher = row.text("source") or row.address("address") or file
        source = Source(f"source-{len(sources) + 1}", publisher, url=row.address("address"))
        sources.setdefault(_source_key(row), source)
    return sources


def _entry(row: Row, source: str) -> Entry:
    if _DATE.fullmatch(row.text("value")):
        raise UserError(
            _("{where}: the spreadsheet made a date of the value.").of(where=row.where),
            _("Give the column the format “Text”, then type the value again."),
        )
    return Entry(
        row,
        _key(row.text("question")),
        _key(row.text("wave")),
        _key(row.text("answer")),
        source,
        population=row.label("population"),
        caveat=row.label("note"),
    )

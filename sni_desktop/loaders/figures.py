"""A flat table of published figures, one a row, as a person types it in a spreadsheet.

`export.template` writes an empty one to fill in. The first sheet of a workbook, or a CSV file, is read; its
columns may stand in any order and be named in English, French, Dutch or German.
"""

from __future__ import annotations

import csv
import datetime
import io
import re
import unicodedata
from typing import TYPE_CHECKING, TypeVar

from sni_desktop.core.errors import UserError
from sni_desktop.core.survey import Kind, Option, Question, Source, Study, Wave
from sni_desktop.core.text import NO_LABEL, Label, plain, rounded, _
from sni_desktop.loaders.published import Entry, Row, content, figures, rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from sni_desktop.core.progress import Progress

HEADERS: dict[str, dict[str, tuple[str, ...]]] = {
    "wave": {
        "en": ("wave", "survey wave", "round"),
        "fr": ("vague", "vague d'enquête"),
        "nl": ("meting", "golf"),
        "de": ("Welle", "Erhebungswelle"),
    },
    "n": {
        "en": ("wave base (n)", "base (n)", "base", "n", "respondents"),
        "fr": ("base de la vague (n)", "répondants"),
        "nl": ("basis van de meting (n)", "basis (n)", "basis", "respondenten"),
        "de": ("Basis der Welle (n)", "Befragte"),
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
_LARGEST_FILE = 20_000_000
_DELIMITED = {".csv", ".tsv", ".tab", ".txt"}
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}.*")

_PERCENT_CELLS = _("Number cells between 0 and 1 in the column of values were read as percentages.")
_MULTIPLE = _("Answers to the same question are taken as not excluding one another.")

_Found = TypeVar("_Found")


def recognises(header: Sequence[str]) -> bool:
    """Return whether a header row has the columns wave, question, answer and value, in any language."""
    return {*_NEEDED} <= {*map(_column, header)}


def load(path: Path, progress: Progress) -> Study:
    """Return the study that a table of figures at ``path`` (CSV, XLSX or another workbook) describes.

    UserError names the row that is not understood, and says so where there are no figures yet.
    """
    progress.report(0)
    is_text = path.suffix.casefold() in _DELIMITED
    table = _delimited(path) if is_text else _workbook(path)
    progress.report(0.5)
    header_at = next((i for i, record in enumerate(table) if any(map(_words, record))), len(table))
    header = [_column(_words(cell)) for cell in table[header_at]] if table[header_at:] else []
    _check(path.name, header)
    value_at = header.index("value")
    records = table[header_at + 1 :]
    found = tuple(rows(path.name, header, (_texts(record, value_at) for record in records), header_at + 2))
    percent_cells = any(_is_share(cell) for record in records for cell in record[value_at : value_at + 1])
    study = _study(path, found, percent_cells=percent_cells)
    progress.report(1)
    return study

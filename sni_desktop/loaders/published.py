"""From typed rows to published figures: what the data package and the flat table of figures share."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from sni_desktop.core.errors import UserError
from sni_desktop.core.survey import Mention, Published, PublishedNumber, PublishedRank, PublishedShare
from sni_desktop.core.text import NO_LABEL, Label, Text, _
from sni_desktop.core.values import dataclass
from sni_desktop.loaders.published_value import Named, Place, Plain, read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

_LANGUAGE_COLUMN = re.compile(r"(.+)_([a-z]{2,3})")
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:[ .,'’\u00a0\u202f][0-9]{3})+")
_WHOLE = re.compile(r"0*[1-9][0-9]{0,8}")
_WEB_ADDRESS = re.compile(r"https?://[^\s/]\S*", re.IGNORECASE)


@dataclass(frozen=True)
class Row:
    """One row of a table of text cells, and words that say ``where`` it stands."""

    cells: Mapping[str, str]
    where: Text
    labels: Mapping[str, Mapping[str, str]]
    """For "label", the column of each language: {"en": "label_en", "": "label"}."""

    def text(self, column: str) -> str:
        """Return a cell without the space around it; "" if there is no such column."""
        return self.cells.get(column, "").strip()

    def required(self, column: str) -> str:
        """Return a cell that must not be empty; UserError naming the row if it is."""
        if text := self.text(column):
            return text
        raise UserError(
            _("{where}: the cell “{column}” is empty.").of(where=self.where, column=column),
            _("Fill the cell, or remove the row."),
        )

    def label(self, column: str) -> Label:
        """Return the columns ``column_en``, ``column_fr`` ... (and ``column`` itself) as one label."""
        columns = self.labels.get(column, {})
        return Label({language: text for language, name in columns.items() if (text := self.text(name))})

    def base(self, column: str) -> int | None:
        """Return a number of respondents, None for an empty cell; UserError if it is no whole number."""
        text = self.text(column)
        digits = re.sub(r"[^0-9]", "", text) if _GROUPED.fullmatch(text) else text
        if not digits:
            return None
        if _WHOLE.fullmatch(digits):
            return int(digits)
        raise UserError(
            _("{where}: the base “{value}” is not a whole number.").of(where=self.where, value=text[:40]),
            _("Write how many were asked, such as 536. Leave the cell empty if that was not published."),
        )

    def address(self, column: str) -> str:
        """Return a web address or ""; UserError for any other address, which a click could run."""
        text = self.text(column)
        if not text or _WEB_ADDRESS.fullmatch(text):
            return text
        raise UserError(
            _("{where}: “{value}” is not a web address.").of(where=self.where, value=text[:40]),
            _("A web address begins with https:// or http:// and holds no space."),
        )


def content(file: Path, largest: int, name: str) -> bytes:
    """Return the content of a file; UserError, calling it ``name``, if it is over ``largest`` bytes."""
    if not file.is_file():
        raise UserError(
            _("{file} is not there.").of(file=name), _("Check that it was not moved, renamed or deleted.")
        )
    try:
        with file.open("rb") as stream:
            read_bytes = stream.read(largest + 1)
    except OSError as error:
        raise UserError(
            _("{file} cannot be read.").of(file=name), _("Check that you may open the file, then try again.")
        ) from error
    if len(read_bytes) > largest:
        raise UserError(
            _("{file} is too large for a table of published figures.").of(file=name),
            _("Open a file with one row a respondent as a survey file."),
        )
    return read_bytes


def rows(file: str, header: Sequence[str], records: Iterable[Sequence[str]], first: int = 2) -> Iterator[Row]:
    """Yield the rows of ``file`` that are not blank; ``first`` is the number of the first record.

    UserError for a row with more cells than the header has.
    """
    labels = _labels(header)
    for number, record in enumerate(records, first):
        if not any(cell.strip() for cell in record):
            continue
        where = _("{file}, row {row}").of(file=file, row=str(number))
        if any(cell.strip() for cell in record[len(header) :]):
            raise UserError(
                _("{where}: there are more cells than columns.").of(where=where),
                _("A text that holds the separator must stand between quotation marks."),
            )
        yield Row(dict(zip_longest(header, record[: len(header)], fillvalue="")), where, labels)


def _labels(header: Sequence[str]) -> dict[str, dict[str, str]]:
    labels: dict[str, dict[str, str]] = {}
    for name in header:
        match = _LANGUAGE_COLUMN.fullmatch(name)
        column, language = (match[1], match[2]) if match else (name, "")
        labels.setdefault(column, {})[language] = name
    return labels


@dataclass(frozen=True)
class Entry:
    """A row that gives a figure (in its cells ``value`` and ``n``), and what it is about, as ids."""

    row: Row
    question: str
    wave: str
    option: str
    source: str
    base: Label = NO_LABEL
    population: Label = NO_LABEL
    caveat: Label = NO_LABEL
    words: str = ""


def figures(entries: Iterable[Entry]) -> tuple[Published, ...]:
    """Return the figures in order; UserError for a value not understood, or one figure given twice."""
    seen: dict[tuple[str, str, str], Entry] = {}
    found = []
    for entry in entries:
        key = (entry.question, entry.wave, entry.option)
        if key in seen:
            raise UserError(
                _("{where}: this answer already has a figure for this wave ({first}).").of(
                    where=entry.row.where, first=seen[key].row.where
                ),
                _("Keep one of the two rows."),
            )
        seen[key] = entry
        found.append(_figure(entry))
    return tuple(found)


def _figure(entry: Entry) -> Published:
    about = (entry.question, entry.wave, entry.option)
    value = read(entry.row.required("value"), entry.row.where)
    base, caveat, words = entry.base, entry.caveat, entry.words
    match value:
        case Plain(number, decimals):
            unit, population = entry.row.label("unit"), entry.population
            return PublishedNumber(
                *about, number, entry.source, decimals, unit, base, population, caveat, words
            )
        case Place(first, last):
            return PublishedRank(*about, first, last, entry.source, base, caveat, words)
        case Named():
            return Mention(*about, entry.source, base, caveat, words)
        case _:
            n = entry.row.base("n")
            return PublishedShare(*about, value, entry.source, n, base, entry.population, caveat, words)

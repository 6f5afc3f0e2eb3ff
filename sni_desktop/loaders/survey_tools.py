"""What the headers of a table say of the survey tool it comes from, and so of its columns.

Qualtrics, Google Forms and Microsoft Forms add columns of their own: dates, identifiers, and how far a person
came.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.core.findings import Finding
from sni_desktop.core.survey import Kind, Option
from sni_desktop.core.text import Count, Label, Text, _
from sni_desktop.loaders.codebook import Codebook, Variable
from sni_desktop.loaders.columns import heading, numbers
from sni_desktop.loaders.table import is_of_codes
from sni_desktop.loaders.words import normal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sni_desktop.core.survey import Cells
    from sni_desktop.loaders.codebook import Reading
    from sni_desktop.loaders.table import Table

_STATUS = (
    Option("0", Label({"en": "IP Address"}), also=("IP Address",)),
    Option("1", Label({"en": "Survey Preview"}), also=("Survey Preview",)),
    Option("2", Label({"en": "Survey Test"}), also=("Survey Test",)),
    Option("4", Label({"en": "Imported"}), also=("Imported",)),
    Option("8", Label({"en": "Spam"}), also=("Spam",)),
    Option("16", Label({"en": "Offline"}), also=("Offline",)),
)
"""Qualtrics' response types, as its help lists them."""
_FINISHED = (
    Option(
        "0", Label({"en": "No", "fr": "Non", "nl": "Nee", "de": "Nein"}), also=("False", "FALSE", "false")
    ),
    Option("1", Label({"en": "Yes", "fr": "Oui", "nl": "Ja", "de": "Ja"}), also=("True", "TRUE", "true")),
)
_PREVIEWS = frozenset({"1", "2", "Survey Preview", "Survey Test"})
_UNFINISHED = frozenset({"0", "false"})

_QUALTRICS = {
    **dict.fromkeys(("startdate", "enddate", "recordeddate"), Kind.DATE),
    **dict.fromkeys(("responseid", "_recordid"), Kind.ID),
    **dict.fromkeys(("progress", "duration", "duration (in seconds)"), Kind.NUMBER),
    **dict.fromkeys(("ipaddress", "locationlatitude", "locationlongitude"), Kind.TEXT),
    **dict.fromkeys(("recipientlastname", "recipientfirstname", "recipientemail"), Kind.TEXT),
    **dict.fromkeys(("externalreference", "externaldatareference", "emailaddress", "name"), Kind.TEXT),
    **dict.fromkeys(("distributionchannel", "userlanguage", "responseset"), Kind.SINGLE),
}
"""Kinds of the columns that Qualtrics adds, by their code or older name."""

_OPEN = re.compile(r'_TEXT(?:_[0-9a-f]{24}\w*)?(?:"\}\s*)?$')
"""The end of the code or identifier of a text that was typed in, or of what Qualtrics found in it."""

_ORDER = re.compile(r"(?:.*_)?DO(?:_\d+|_.*)?$")
"""The code of a column that says in which order answers, questions or blocks were shown: Q5_DO_1, FL_3_DO."""

_TIMING = re.compile(r".*_(?:(?:First|Last) Click|Page Submit|Click Count)$")
"""The code of a column of seconds, or of clicks."""

_WRITTEN_BESIDE = re.compile(r"(.+)_\d+_TEXT$")

_STAMPS = frozenset(
    {
        *("timestamp", "horodateur", "tijdstempel", "zeitstempel", "marca temporal"),
        *(
            "start time",
            "completion time",
            "heure de debut",
            "heure de fin",
            "begintijd",
            "tijd van voltooien",
        ),
        *("startzeit", "fertigstellungszeit", "starttijd", "voltooiingstijd", "last modified time"),
        *(
            "heure de la derniere modification",
            "tijd van laatste wijziging",
            "zeitpunkt der letzten anderung",
        ),
    }
)
"""Headers of the columns in which Google Forms and Microsoft Forms put dates and times."""
_FIRST = 6
_MOST_CODES = 60


def described(reading: Reading) -> Reading:
    """Return a reading with what its headers tell of the tool's own columns; what it knew already stays."""
    table = reading.table
    if is_of_codes(table.head):
        found = _of_qualtrics(table)
        said = tuple(_unfinished(table))
    else:
        found, said = _of_forms(table), ()
    variables = {**found, **reading.codebook.variables}
    known = replace(reading.codebook, variables=variables) if variables else Codebook()
    return replace(
        reading, codebook=known if variables else reading.codebook, findings=(*reading.findings, *said)
    )


def _own(table: Table) -> dict[str, Cells]:
    """Return the columns that Qualtrics adds by itself, by their codes: old exports say them in row two."""
    found: dict[str, Cells] = {}
    for cells, code, text in zip(table.cells, table.head[0], table.head[1], strict=True):
        for name in (normal(code), normal(text)):
            if name in _QUALTRICS or name in {"status", "finished"}:
                found.setdefault(name, cells)
    return found


def _of_qualtrics(table: Table) -> dict[str, Variable]:
    found = {cells.name: Variable(kind=_QUALTRICS.get(name)) for name, cells in _own(table).items()}
    own = _own(table)
    for name, options in (("status", _STATUS), ("finished", _FINISHED)):
        if name in own and _fits(own[name], options):
            used = tuple(option for option in options if _is_used(own[name], option))
            found[own[name].name] = Variable(kind=Kind.SINGLE, options=used)
    # Where people can write another answer, codes are those of a choice, and no points of a scale.
    choices = {match[1] for code in table.head[0] if (match := _WRITTEN_BESIDE.match(code.strip()))}
    for cells, *head in zip(table.cells, table.head[0], table.head[-1], strict=True):
        texts = [text.strip() for text in cells.values if text.strip()]
        if any(map(_OPEN.search, head)):
            found[cells.name] = Variable(kind=Kind.TEXT if numbers(texts) is None else Kind.NUMBER)
        elif _ORDER.match(head[0].strip()):
            found[cells.name] = Variable(kind=Kind.TEXT)
        elif _TIMING.match(head[0].strip()) and numbers(texts) is not None:
            found[cells.name] = Variable(kind=Kind.NUMBER)
        elif head[0].strip() in choices and len(set(texts)) <= _MOST_CODES and numbers(texts) is not None:
            found[cells.name] = Variable(kind=Kind.SINGLE)
    return {name: variable for name, variable in found.items() if variable.kind is not None}


def _is_used(cells: Cells, option: Option) -> bool:
    return bool({option.code, *option.also} & {text.strip() for text in cells.values})


def _fits(cells: Cells, options: tuple[Option, ...]) -> bool:
    known = {text for option in options for text in (option.code, *option.also)}
    return {text.strip() for text in cells.values} <= {"", *known}


def _unfinished(table: Table) -> Iterator[Finding]:
    """Yield how many answers are previews of the survey's makers, and how many people did not finish."""
    own = _own(table)
    if "status" in own:
        previews = _count(own["status"], _PREVIEWS)
        sentence = _("%n of {all} answers are previews or tests by the survey’s makers.", "", previews)
        yield from _odd("previews", sentence, previews, own["status"], table)
    if "finished" in own:
        partial = _count(own["finished"], _UNFINISHED)
        sentence = _("%n of {all} answers are partial: the survey was not finished.", "", partial)
        yield from _odd("partial", sentence, partial, own["finished"], table)


def _odd(code: str, sentence: Text, count: int, cells: Cells, table: Table) -> Iterator[Finding]:
    if count:
        yield Finding(code, sentence.of(all=Count(table.n)), column=cells.name, is_odd=True)


def _count(cells: Cells, texts: frozenset[str]) -> int:
    import numpy as np  # noqa: PLC0415

    hits = np.array([text.strip() in texts or text.strip().casefold() in texts for text in cells.values])
    return int(hits[cells.codes].sum()) if len(cells.codes) else 0


def _of_forms(table: Table) -> dict[str, Variable]:
    """Return which of the first columns are the dates of Google Forms and Microsoft Forms."""
    start = list(zip(table.cells, table.headers, strict=True))[:_FIRST]
    return {
        cells.name: Variable(kind=Kind.DATE)
        for cells, header in start
        if normal(heading(header)) in _STAMPS and any(map(str.strip, cells.values))
    }

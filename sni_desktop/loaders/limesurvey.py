"""LimeSurvey: files of answers (CSV) with the questionnaire beside them, and questionnaires alone (.lss).

The answers say little by themselves; the survey's structure (.lss), or the R or SPSS syntax that LimeSurvey
exports with them, names questions and answers. It is looked for in the same folder and only used if its
columns are those of the file.
"""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from sni_desktop.core.errors import UserError
from sni_desktop.core.findings import Finding
from sni_desktop.core.survey import FileForm, Kind, Study, Wave
from sni_desktop.core.text import Count, _, plain
from sni_desktop.core.values import dataclass
from sni_desktop.loaders import delimited, lss, respondents, syntax_files
from sni_desktop.loaders.codebook import NO_CODEBOOK, Variable
from sni_desktop.loaders.columns import identifier
from sni_desktop.loaders.decoding import first_text
from sni_desktop.loaders.part import Part
from sni_desktop.loaders.questionnaire import codebook, key, matched, questions
from sni_desktop.loaders.table import unique_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Cells
    from sni_desktop.loaders.codebook import Codebook, Reading
    from sni_desktop.loaders.questionnaire import Entry, Questionnaire
    from sni_desktop.loaders.table import Table

SUFFIXES = (".lss",)

_MOST_LOOKED_AT = 1000
_MOST_PARSED = 12
_ENOUGH = 0.5
"""The part of the columns, besides LimeSurvey's own, that a questionnaire must know."""

_FILE_NAME = re.compile(r"(?:survey_\d+_(?:r|spss)_data_file|results?-survey\d+).*", re.IGNORECASE)
_NUMBER = re.compile(r"\d{4,}")

_OWN = {
    "id": "id|response id|respons id|id de la reponse|reponse id|antwort id|id der antwort|antwoord id",
    "submitdate": "submitdate|date submitted|datum verzonden|date de soumission|datum abgeschickt|"
    "datum inzending",
    "lastpage": "lastpage|last page|laatste pagina|derniere page|letzte seite",
    "startlanguage": "startlanguage|start language|begin taal|starttaal|langue de depart|langue de demarrage|"
    "start sprache|ausgangssprache",
    "seed": "seed|zufallsstartwert|graine|zaad",
    "token": "token|toegangscode|zugangscode|zugangsschlussel|code d'acces|access code",
    "startdate": "startdate|date started|startdatum|date de lancement|datum gestart|datum gestartet",
    "datestamp": "datestamp|date last action|datum laatste actie|date de la derniere action|"
    "datum letzte aktivitat",
    "ipaddr": "ipaddr|ip address|ip adres|adresse ip|ip adresse",
    "refurl": "refurl|referrer url|url de reference|verweis url|doorverwijzende url",
}
_OWN_BY_KEY = {key(word): name for name, words in _OWN.items() for word in words.split("|")}
_KINDS = {
    "id": Kind.ID,
    "submitdate": Kind.DATE,
    "startdate": Kind.DATE,
    "datestamp": Kind.DATE,
    "seed": Kind.ID,
    "token": Kind.ID,
}
_TIMING = re.compile(
    r"(?:interviewtime|grouptime\d*|.*time|totaltime|totaaltijd|groeptijd.*|vraagtijd.*|questiontime.*|"
    r"tempstotal|tempspourlegroupe.*|gesamtzeit|gruppenzeit.*|fragenzeit.*)"
)
_CODE_AND_TEXT = re.compile(r"(?P<code>[A-Za-z][A-Za-z0-9_]*(?:\[[^\]]*\])*)\.\s+(?P<text>\S.*)", re.DOTALL)
"""A header of an export of codes and texts: "q1[SQ001]. Which networks? [Facebook]"."""
_NO_NAME = re.compile(r"\W+")
_ANONYMISED = "1980-01-01"


@dataclass(frozen=True)
class _Companion:
    """A questionnaire beside a file of answers, and which column each of its entries is."""

    path: Path
    questionnaire: Questionnaire
    found: dict[int, Entry]


def recognises(path: Path) -> bool:
    """Return whether a file is a LimeSurvey questionnaire, or answers with LimeSurvey's own columns."""
    suffix = path.suffix.casefold()
    if suffix in SUFFIXES:
        return True
    if suffix not in delimited.SUFFIXES:
        return False
    own = set(_own_columns(_headers(path)).values())
    return {"id", "submitdate"} <= own or (bool(own) and _FILE_NAME.fullmatch(path.stem) is not None)


def _headers(path: Path) -> list[str]:
    """Return the first headers of a text table, roughly; none if it is no text."""
    lines = first_text(path).splitlines(keepends=True)[:40]
    found: list[str] = []
    for separator in ",;\t":
        try:
            row = next(csv.reader(lines, delimiter=separator), [])
        except csv.Error:
            continue
        # A header may hold other separators: the one that divides most is that of the file.
        if len(row) > max(len(found), 1):
            found = row
    return found


def _own_columns(headers: Sequence[str]) -> dict[int, str]:
    """Return which columns LimeSurvey adds by itself, by their places: "id", "submitdate"."""
    found: dict[int, str] = {}
    for place, header in enumerate(headers):
        # In exports of code and text the header is "id. Response ID".
        name = _OWN_BY_KEY.get(key(header)) or _OWN_BY_KEY.get(key(header.split(". ", 1)[0]))
        if name and name not in found.values():
            found[place] = name
    return found


def load(path: Path, progress: Progress, wanted: FileForm | None = None) -> Study:
    """Return the study in a file of LimeSurvey; a questionnaire alone has questions and no respondents.

    UserError if it cannot be read or holds neither; CancelledError if the user stopped.
    """
    if path.suffix.casefold() in SUFFIXES:
        return _questionnaire_alone(path)
    reading = delimited.reading(path, Part(progress, 0.0, 0.6), wanted)
    own = _own_columns(reading.table.headers)
    companion = _companion(path, reading.table, own)
    table = _named(reading.table, own, companion)
    said = list(reading.findings)
    known: Codebook = NO_CODEBOOK
    if companion is not None:
        known = codebook(companion.found, table.cells, companion.questionnaire.title)
        said.append(_of_companion(companion, len(table.cells) - len(own)))
    variables = {**known.variables, **_own_variables(table, own, known.variables)}
    said += _partial(table, own)
    whole: Reading = replace(
        reading, table=table, codebook=replace(known, variables=variables), findings=tuple(said)
    )
    return respondents.study(path, whole, Part(progress, 0.6, 1.0))


def _questionnaire_alone(path: Path) -> Study:
    questionnaire = lss.parse(path)
    asked = questions(questionnaire.entries)
    if not asked:
        raise UserError(
            _("{name} holds no questions.").of(name=path.name),
            _("Export the survey structure (.lss) again from LimeSurvey."),
        )
    note = _("This file holds a questionnaire, no answers.")
    return Study(
        identifier(path.stem),
        questionnaire.title or plain(path.stem),
        (Wave("all", respondents.EVERYBODY, 0),),
        asked,
        findings=(Finding("no_answers", note, is_odd=True),),
        origin=path.name,
        form=FileForm("lss"),
    )


# -- The questionnaire beside the answers -----------------------------------------------------------------


def _companion(path: Path, table: Table, own: Mapping[int, str]) -> _Companion | None:
    """Return the questionnaire in the same folder that knows most columns, None if none knows enough."""
    best: _Companion | None = None
    for candidate in islice(_candidates(path), _MOST_PARSED):
        questionnaire = _parsed(candidate)
        if questionnaire is None:
            continue
        found = {
            place: entry for place, entry in matched(questionnaire, table.headers).items() if place not in own
        }
        if best is None or len(found) > len(best.found):
            best = _Companion(candidate, questionnaire, found)
    asked = [
        place
        for place, header in enumerate(table.headers)
        if place not in own and not _TIMING.fullmatch(key(header))
    ]
    if best is None or len(best.found) < max(_ENOUGH * len(asked), 1):
        return None
    return best


def _candidates(path: Path) -> Iterator[Path]:
    """Yield what may be the questionnaire: files of the same survey number first, then by name."""
    number = _NUMBER.search(path.stem)
    try:
        beside = [
            each
            for each in islice(path.parent.iterdir(), _MOST_LOOKED_AT)
            if each.suffix.casefold() in {".lss", ".r", ".sps"} and each.is_file()
        ]
    except OSError:
        return

    def order(each: Path) -> tuple[bool, bool, str]:
        same = number is not None and number[0] in _NUMBER.findall(each.stem)
        return not same, each.suffix.casefold() != ".lss", each.name

    yield from sorted(beside, key=order)


def _parsed(path: Path) -> Questionnaire | None:
    try:
        if path.stat().st_size > lss.LARGEST:
            return None
        return lss.parse(path) if path.suffix.casefold() in SUFFIXES else syntax_files.parse(path)
    except (UserError, OSError):
        return None  # a damaged file beside the answers is no reason not to open them


def _of_companion(companion: _Companion, columns: int) -> Finding:
    sentence = _("Questions and answers are named by {file}: {known} of {columns} columns match.")
    return Finding(
        "companion",
        sentence.of(file=companion.path.name, known=Count(len(companion.found)), columns=Count(columns)),
    )


def _named(table: Table, own: Mapping[int, str], companion: _Companion | None) -> Table:
    """Return a table whose columns are called by their codes, which stay when wordings change."""
    headers = [(_CODE_AND_TEXT.fullmatch(header), header) for header in table.headers]
    if own and all(match for place, (match, _header) in enumerate(headers) if place in own):
        codes = {place: match["code"] for place, (match, _header) in enumerate(headers) if match}
        texts = tuple(match["text"] if match else header for match, header in headers)
    else:
        codes, texts = {}, table.headers
    if companion is not None:
        codes.update({place: entry.code for place, entry in companion.found.items()})
    codes.update(own)
    names = [
        _NO_NAME.sub("_", codes[place]).strip("_") if place in codes else cells.name
        for place, cells in enumerate(table.cells)
    ]
    cells = tuple(
        replace(cells, name=name) for cells, name in zip(table.cells, unique_names(names), strict=True)
    )
    return replace(table, cells=cells, headers=texts)


# -- LimeSurvey's own columns -----------------------------------------------------------------------------


def _own_variables(
    table: Table, own: Mapping[int, str], known: Mapping[str, Variable]
) -> dict[str, Variable]:
    """Return what is known of the columns that LimeSurvey adds, and of the times that people took."""
    found = {
        table.cells[place].name: Variable(kind=_KINDS[name]) for place, name in own.items() if name in _KINDS
    }
    for cells, header in zip(table.cells, table.headers, strict=True):
        if cells.name not in known and _TIMING.fullmatch(key(header)) and _are_seconds(cells):
            found[cells.name] = Variable(kind=Kind.NUMBER)
    return found


def _are_seconds(cells: Cells) -> bool:
    return all(re.fullmatch(r"(?:\d+(?:[.,]\d+)?)?", text.strip()) for text in cells.values)


def _partial(table: Table, own: Mapping[int, str]) -> Iterator[Finding]:
    """Yield how many answers were never submitted, and whether the dates were taken out."""
    import numpy as np  # noqa: PLC0415

    place = next((place for place, name in own.items() if name == "submitdate"), None)
    if place is None:
        return
    cells = table.cells[place]
    blank = np.array([not text.strip() for text in cells.values])[cells.codes]
    if blank.any():
        sentence = _("%n of {all} answers are partial: they were never submitted.", "", int(blank.sum()))
        yield Finding("partial", sentence.of(all=Count(table.n)), column=cells.name, is_odd=True)
    dates = {text.strip()[:10] for text in cells.values if text.strip()}
    if dates == {_ANONYMISED}:
        sentence = _("The dates in “{column}” are blanked out: the survey was anonymous.")
        yield Finding("anonymised", sentence.of(column=cells.name), column=cells.name)

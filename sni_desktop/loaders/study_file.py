"""Our own study file (``.sni``, see `STUDY_FILE.md`): all of a study, and how it was last looked at.

A file may be damaged, or written by a later version. What can be read is read; a finding says what is lost.
"""

from __future__ import annotations

import json
from dataclasses import field, fields, replace
from typing import TYPE_CHECKING, Any, get_args, get_origin

from sni_desktop.core.codec import DecodeError, decode, decode_each, field_types
from sni_desktop.core.errors import UserError
from sni_desktop.core.findings import Finding
from sni_desktop.core.query import Query
from sni_desktop.core.survey import Answers, Cells, FileForm, Kind, Study, Wave
from sni_desktop.core.text import Listing, Text, _, plain
from sni_desktop.core.values import dataclass
from sni_desktop.loaders import respondents, sound
from sni_desktop.loaders.archive import Archive, DamagedError
from sni_desktop.loaders.codebook import Reading
from sni_desktop.loaders.files import checked_size
from sni_desktop.loaders.part import Part as Stage
from sni_desktop.loaders.salvage import answers_from_cells, cells_of_csv, with_waves_from_cells
from sni_desktop.loaders.study_arrays import MISSING, WAVE, Part, answer_of, arrays_in, fits, whole_size
from sni_desktop.loaders.table import Table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Question
    from sni_desktop.core.text import Value

    Arrays = Mapping[tuple[str, str], NDArray[Any]]

SUFFIX = ".sni"
FORMAT = "sni-study"
VERSION = 1

DESCRIPTOR = "datapackage.json"
STUDY = "study.json"
VALUES = "data/values.json"
CELLS = "data/cells.bin"
ANSWERS = "data/answers.bin"
RESPONDENTS = "data/respondents.csv"

DAMAGED, NEWER = "study_file_damaged", "study_file_newer"
"""Codes of the findings about the file itself."""

_LARGEST = 4_000_000_000
_LARGEST_TEXT = 500_000_000
_MOST_TIMES = 200
_MOST_RESPONDENTS = 100_000_000
_CELL_TYPES = {"|u1": 1, "<u2": 2, "<i4": 4}
_MOST_NAMED = 5


@dataclass(frozen=True, eq=False)
class StudyFile:
    """What a study file holds, with its last view; ``warnings`` say what could not be read."""

    study: Study
    query: Query | None = None
    warnings: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class Respondents:
    """What `STUDY` says of the respondents besides their arrays; see `Answers`."""

    n: int
    arrays: tuple[Part, ...]
    wave_column: str = ""
    places: dict[str, int] = field(default_factory=dict)


def recognises(path: Path) -> bool:
    """Tell whether a file is a study file by its name, or a zip that holds one."""
    if path.suffix.casefold() == SUFFIX:
        return True
    if path.suffix.casefold() != ".zip" or not path.is_file():
        return False
    with Archive(path) as archive:
        return STUDY in archive.names


def load(path: Path, progress: Progress) -> Study:
    """Return the study in a file; UserError if nothing of it can be read."""
    return open_study(path, progress).study


def open_study(path: Path, progress: Progress) -> StudyFile:
    """Return what a study file holds; UserError if nothing of it can be read."""
    checked_size(path, _LARGEST)
    with Archive(path) as archive:
        if not archive.names & {STUDY, VALUES, RESPONDENTS}:
            raise UserError(
                _("{name} is not a study file.").of(name=path.name),
                _("Choose a file that SNI Explorer saved, or the survey file itself."),
            )
        found = _Reader(path, archive, progress).read()
    progress.report(1.0)
    return found


class _Reader:
    """Reads a study file part by part, and keeps count of what is lost."""

    def __init__(self, path: Path, archive: Archive, progress: Progress) -> None:
        self._path, self._archive, self._progress = path, archive, progress
        self._lost: list[Text] = []
        self._newer = False
        self._broken = not archive.is_whole

    def read(self) -> StudyFile:
        described = self._described()
        only_figures = described is not None and described.get("respondents") is None
        cells = None if only_figures else self._cells()
        study = self._anew(cells) if described is None else self._as_described(described, cells or ())
        query = None if described is None else self._query(described, study)
        warnings = self._warnings()
        return StudyFile(replace(study, findings=(*study.findings, *warnings)), query, warnings)

    # What the parts hold

    def _content(self, name: str, largest: int, start: float, end: float) -> bytearray | None:
        """Return an entry, None if it is not there or damaged."""
        try:
            return self._archive.read(name, largest, Stage(self._progress, start, end))
        except (KeyError, DamagedError):
            self._broken = True
            return None

    def _json(self, name: str, start: float, end: float) -> Any:
        content = self._content(name, _LARGEST_TEXT, start, end)
        try:
            return None if content is None else json.loads(content)
        except (ValueError, RecursionError):
            self._broken = True
            return None

    def _described(self) -> dict[str, Any] | None:
        described = self._json(STUDY, 0.0, 0.1)
        if not isinstance(described, dict) or not isinstance(described.get("study"), dict):
            return None
        version = described.get("version")
        self._newer = described.get("format") != FORMAT or version != VERSION
        return described

    def _cells(self) -> tuple[Cells, ...] | None:
        """Return the cells of the file that the study was read from; None if they are lost."""
        known = self._json(VALUES, 0.1, 0.2)
        content = self._content(CELLS, min(_LARGEST, _most_bytes(known)), 0.2, 0.5)
        found = None if known is None or content is None else _cells_in(known, content)
        if found is not None:
            return found
        self._broken = True
        # No table of answers shrinks that much: zeros would.
        largest = min(_LARGEST, _MOST_TIMES * self._path.stat().st_size)
        copy = self._content(RESPONDENTS, largest, 0.2, 0.4) if RESPONDENTS in self._archive.names else None
        found = None if copy is None else cells_of_csv(copy, Stage(self._progress, 0.4, 0.5))
        if found is None:
            self._lost.append(_("the cells of the original file are lost"))
        return found

    # The study

    def _anew(self, cells: tuple[Cells, ...] | None) -> Study:
        """Return a study recognised from the cells, where the description is lost."""
        if not cells:
            raise UserError(
                _("{name} is damaged: nothing in it can be read.").of(name=self._path.name),
                _("Open a copy from a backup, or the survey file that it was made from."),
            )
        self._lost.append(_("labels and decisions are lost, and the questions were recognised anew"))
        table = Table(tuple(column.name for column in cells), cells, len(cells[0].codes))
        return respondents.study(
            self._path, Reading(table, FileForm(SUFFIX[1:])), Stage(self._progress, 0.5, 1.0)
        )

    def _as_described(self, described: dict[str, Any], cells: tuple[Cells, ...]) -> Study:
        given, left_out = _fields(described["study"], self._path)
        study = Study(**given)
        if described.get("respondents") is not None:
            study = self._with_answers(study, described["respondents"], cells)
        study, senseless = sound.checked(study)
        if left_out + senseless and not self._newer:
            self._lost.append(_("%n entry(ies) could not be understood", "", left_out + senseless))
        is_questionnaire = described.get("respondents") is None and study.questions
        if study.answers is None and not study.published and not is_questionnaire:
            return self._anew(cells)
        return study

    def _with_answers(self, study: Study, data: object, cells: tuple[Cells, ...]) -> Study:
        try:
            known: Respondents = decode(Respondents, data)
        except DecodeError:
            self._broken = True
            return study
        if not 0 < known.n <= _MOST_RESPONDENTS or not study.waves:
            self._broken = True
            return study
        if cells and len(cells[0].codes) != known.n:
            self._lost.append(_("the cells of the original file are lost"))
            cells = ()
        arrays = self._arrays(known)
        answers = _answers(study, known, arrays, cells)
        return self._salvaged(replace(study, answers=answers), known, arrays)

    def _arrays(self, known: Respondents) -> Arrays:
        size = whole_size(known.arrays)
        content = self._content(ANSWERS, min(size, _LARGEST), 0.5, 0.9)
        if content is None or len(content) != size:
            self._broken = True
            return {}
        return arrays_in(known.arrays, content)

    def _salvaged(self, study: Study, known: Respondents, arrays: Arrays) -> Study:
        """Return the study with the waves and answers that its cells give back; the rest are texts."""
        study = self._in_waves(study, known, arrays)
        answers = study.answers
        assert answers is not None  # noqa: S101 - it was just put there
        answered = {part.question for part in known.arrays if part.array not in {WAVE, MISSING}}
        missing = {part.question for part in known.arrays if part.array == MISSING}
        gone = (answered - answers.by_question.keys()) | (missing - answers.missing.keys())
        lost = [each for each in study.questions if each.id in gone]
        if not lost:
            return study
        self._broken = True
        again = answers_from_cells(lost, answers)
        if again.by_question.keys() - answers.by_question.keys():
            self._lost.append(_("answers were read again from the cells"))
        silent = [each for each in lost if each.id in answered and each.id not in again.by_question]
        if silent:
            self._lost.append(_("the answers to {questions} are lost").of(questions=_named(silent)))
        as_texts = {each.id: _as_text(each) for each in silent}
        questions = tuple(as_texts.get(each.id, each) for each in study.questions)
        return replace(study, questions=questions, answers=again)

    def _in_waves(self, study: Study, known: Respondents, arrays: Arrays) -> Study:
        """Return the study in its waves; read again, or in a single one, if it is lost who is in which."""
        wave = arrays.get((WAVE, ""))
        if len(study.waves) == 1 or (wave is not None and fits(wave, known.n, len(study.waves) - 1)):
            return study
        self._broken = True
        again = with_waves_from_cells(study)
        if again is None:
            self._lost.append(_("it is lost who belongs to which wave"))
            again = replace(study, waves=(Wave("all", respondents.EVERYBODY, known.n),), comparability=())
        return again

    def _query(self, described: dict[str, Any], study: Study) -> Query | None:
        try:
            query: Query = decode(Query, described.get("query"))
        except DecodeError:
            return None
        return query if sound.can_be_asked(study, query) else None

    def _warnings(self) -> tuple[Finding, ...]:
        name = self._path.name
        found = []
        if self._newer:
            sentence = _("{name} was saved by a newer version: what this one does not know is missing.")
            found.append(Finding(NEWER, sentence.of(name=name), is_odd=True))
        if self._broken or self._lost:
            what = Listing(tuple(self._lost)) if self._lost else _("nothing is lost")
            sentence = _("{name} is damaged: {what}.").of(name=name, what=what)
            found.append(Finding(DAMAGED, sentence, is_odd=True))
        return tuple(found)


def _fields(data: dict[str, Any], path: Path) -> tuple[dict[str, Any], int]:
    """Return the fields of a study, and how many entries of its lists could not be understood."""
    given: dict[str, Any] = {"id": path.stem, "title": plain(path.stem)}
    left_out = 0
    types = field_types(Study)
    for each in fields(Study):
        if each.name == "answers" or each.name not in data:
            continue
        if get_origin(types[each.name]) is tuple:
            given[each.name], lost = decode_each(get_args(types[each.name])[0], data[each.name])
            left_out += lost
            continue
        try:
            given[each.name] = decode(types[each.name], data[each.name])
        except DecodeError:
            left_out += 1
    return {"waves": (), "questions": (), **given}, left_out


def _most_bytes(known: object) -> int:
    """Return how many bytes the codes of the columns take at most that are ``known`` of."""
    match known:
        case {"n": int(n), "columns": list(columns)} if 0 <= n <= _MOST_RESPONDENTS:
            return max(_CELL_TYPES.values()) * n * len(columns)
        case _:
            return 0


def _cells_in(known: object, content: bytearray) -> tuple[Cells, ...] | None:
    """Return the columns whose codes ``content`` holds, None if it does not hold what is ``known`` of it."""
    import numpy as np  # noqa: PLC0415

    match known:
        case {"n": int(n), "columns": list(columns)} if 0 <= n <= _MOST_RESPONDENTS:
            pass
        case _:
            return None
    found = []
    at = 0
    for column in columns:
        match column:
            case [str(name), str(kind), list(values)] if kind in _CELL_TYPES and _are_texts(values):
                size = n * _CELL_TYPES[kind]
            case _:
                return None
        if at + size > len(content):
            return None
        codes = np.frombuffer(content, kind, n, at).astype(np.dtype(kind).newbyteorder("="))
        if n and not (int(codes.min()) >= 0 and int(codes.max()) < len(values)):
            return None
        found.append(Cells(name, codes, tuple(values)))
        at += size
    return tuple(found) if at == len(content) and _are_different(found) else None


def _are_texts(values: list[Any]) -> bool:
    return all(type(value) is str for value in values)


def _are_different(cells: list[Cells]) -> bool:
    return len({column.name for column in cells}) == len(cells)


def _answers(study: Study, known: Respondents, arrays: Arrays, cells: tuple[Cells, ...]) -> Answers:
    import numpy as np  # noqa: PLC0415

    wave = arrays.get((WAVE, ""))
    if wave is None or not fits(wave, known.n, len(study.waves) - 1):
        wave = None
    by_question, missing = {}, {}
    for question in study.questions:
        if (answer := answer_of(question, known.n, arrays)) is not None:
            by_question[question.id] = answer
        codes = arrays.get((MISSING, question.id))
        if codes is not None and fits(codes, known.n, len(question.missing)):
            missing[question.id] = codes
    return Answers(
        known.n,
        np.zeros(known.n, np.uint8) if wave is None else wave,
        by_question,
        cells,
        known.wave_column if any(column.name == known.wave_column for column in cells) else "",
        {name: place for name, place in known.places.items() if 0 <= place < len(cells)},
        missing,
    )


def _named(questions: Sequence[Question]) -> Listing:
    names: list[Value] = [each.label for each in questions[:_MOST_NAMED]]
    if len(questions) > _MOST_NAMED:
        names.append(_("%n more", "", len(questions) - _MOST_NAMED))
    return Listing(tuple(names))


def _as_text(question: Question) -> Question:
    return replace(question, kind=Kind.TEXT, options=(), missing=(), battery="")

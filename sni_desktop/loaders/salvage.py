"""What a damaged study file can still give: answers from the cells, cells from their readable copy."""

from __future__ import annotations

import csv
import io
from array import array
from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.core.decisions import Cut, WavesFrom
from sni_desktop.core.errors import UserError
from sni_desktop.core.survey import Cells, Kind
from sni_desktop.loaders.boxes import multiple
from sni_desktop.loaders.coded import read
from sni_desktop.loaders.columns import column_of
from sni_desktop.loaders.groups import Group, Stem
from sni_desktop.loaders.respondents import with_wave_column

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Answer, Answers, Question, Study, Wave
    from sni_desktop.loaders.columns import Column

_ROWS_A_REPORT = 20_000


def cells_of_csv(content: bytearray, progress: Progress) -> tuple[Cells, ...] | None:
    """Return the columns of the readable copy, None if it is no table."""
    import numpy as np  # noqa: PLC0415

    lines = csv.reader(io.TextIOWrapper(io.BytesIO(content), "utf-8", "replace", newline=""), strict=True)
    try:
        names = next(lines, [])
        places: list[dict[str, int]] = [{} for _name in names]
        codes = [array("i") for _name in names]
        for number, line in enumerate(lines):
            if number % _ROWS_A_REPORT == 0:
                progress.report(number / (number + _ROWS_A_REPORT))
            if len(line) != len(names):
                return None
            for known, column, text in zip(places, codes, line, strict=True):
                column.append(known.setdefault(text, len(known)))
    except csv.Error:
        return None
    if not names or len(set(names)) < len(names):
        return None
    return tuple(
        Cells(name, np.array(column, np.int32), tuple(known))
        for name, column, known in zip(names, codes, places, strict=True)
    )


def answers_from_cells(lost: Iterable[Question], answers: Answers) -> Answers:
    """Return answers with those to ``lost`` questions read again, as far as the cells are there."""
    columns = {cells.name: cells for cells in answers.cells}
    by_question: dict[str, Answer] = dict(answers.by_question)
    missing = dict(answers.missing)
    for question in lost:
        found = [column_of(columns[name], name) for name in question.columns if name in columns]
        if not found or len(found) < len(question.columns):
            continue
        if question.kind is Kind.MULTIPLE:
            if (ticks := _ticks(question, found)) is not None:
                by_question[question.id] = ticks
            continue
        again = read(found[0], question)
        if again.answer is not None:
            by_question[question.id] = again.answer
        if again.missing is not None:
            missing[question.id] = again.missing
    return replace(answers, by_question=by_question, missing=missing)


def _ticks(question: Question, columns: list[Column]) -> Answer | None:
    if len(columns) != len(question.options):
        return None
    _question, answer = multiple(Group(Stem(""), tuple(columns), ("",) * len(columns)), question.id)
    return answer


def with_waves_from_cells(study: Study) -> Study | None:
    """Return a study whose respondents belong to their waves again; None if no column tells."""
    answers = study.answers
    if answers is None or not answers.wave_column:
        return None
    cuts = [each.cut for each in study.decisions if isinstance(each, WavesFrom)]
    try:
        again = with_wave_column(study, answers.wave_column, cuts[-1] if cuts else Cut.NONE)
    except UserError:
        return None
    return _known_by(again, {wave.id: wave for wave in study.waves})


def _known_by(study: Study, waves: Mapping[str, Wave]) -> Study:
    """Return a study with the names and dates that its waves had before."""
    return replace(study, waves=tuple(waves.get(wave.id, wave) for wave in study.waves))

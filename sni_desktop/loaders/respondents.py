"""A table of respondents as a study: its waves, questions and answers, and what was assumed.

The functions that the window offers to correct the recognition are here too: another column for the waves,
another type for a question.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.core.decisions import Cut
from sni_desktop.core.errors import UserError
from sni_desktop.core.findings import Finding
from sni_desktop.core.survey import Answers, Comparability, Comparable, Study, Wave
from sni_desktop.core.text import Label, _, plain
from sni_desktop.loaders import kinds
from sni_desktop.loaders.columns import Column, column_of, free, identifier, identifiers
from sni_desktop.loaders.date_cuts import periods_of
from sni_desktop.loaders.dates import are_dates
from sni_desktop.loaders.footers import of_footers
from sni_desktop.loaders.part import Part
from sni_desktop.loaders.questions import questions_of
from sni_desktop.loaders.wave_columns import (
    MOST_WAVES,
    NEARLY_ALL,
    could_be_waves,
    date_of,
    ordered,
    recognised,
)
from sni_desktop.loaders.wave_ways import with_ways

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy import uint8
    from numpy.typing import NDArray

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Answer, Cells, Question
    from sni_desktop.loaders.codebook import Reading, Variable
    from sni_desktop.loaders.table import Table

EVERYBODY = Label(
    {
        "en": "All respondents",
        "fr": "Tous les répondants",
        "nl": "Alle respondenten",
        "de": "Alle Befragten",
    }
)
UNKNOWN_WAVE = Label(
    {"en": "Wave unknown", "fr": "Vague inconnue", "nl": "Meting onbekend", "de": "Welle unbekannt"}
)

_MOST_WRITINGS = 10 * MOST_WAVES
"""So many values may differ by spaces alone."""
_SAMPLE = 1000
_FEW = 10
_PERCENT = re.compile(r"[0-9]+(?:[.,][0-9]+)?\s?%")

_WAVES_IN = _("The waves are the values of the column “{column}”.")
_ONE_WAVE = _("All respondents form a single wave.")
_UNKNOWN = _("%n respondent(s) without a value for the wave form a wave of their own.", "", 0)
_AMBIGUOUS = _("Dates such as 3/4/2019 in “{column}” are read with the day first.")
OF_WAVES = frozenset({"waves_in", "one_wave", "unknown_wave", "wave_dates"})
"""The codes of the findings about waves."""


def study(path: Path, reading: Reading, progress: Progress) -> Study:
    """Return the study in a file of respondents, as its reader hands it on.

    UserError if the table has no rows, or holds published figures instead of respondents.
    """
    table = reading.table
    _check(path, table)
    columns: list[Column] = []
    for cells, header in zip(table.cells, table.headers, strict=True):
        progress.report(0.3 * len(columns) / len(table.cells))
        columns.append(column_of(cells, header))
        cells.counts  # noqa: B018 - it is kept: counted here, the window need not when it asks for it
    wave_column = recognised(columns, reading.codebook.variables)
    wave_name = wave_column.cells.name if wave_column else ""
    asked = [column for column in columns if column is not wave_column]
    names = _names(table.cells)
    found = questions_of(asked, names, reading.codebook, Part(progress, 0.3, 0.95))
    questions = tuple(each.question for each in found.questions)
    waves, wave, wave_notes = _waves(wave_column, table.n, reading.codebook.variables.get(wave_name))
    wave_notes = with_ways(wave_notes, questions)
    answers = Answers(
        table.n,
        wave,
        {each.question.id: each.answer for each in found.questions if each.answer is not None},
        table.cells,
        wave_name,
        {names[cells.name]: place for place, cells in enumerate(table.cells)},
        {each.question.id: each.missing for each in found.questions if each.missing is not None},
    )
    progress.report(1.0)
    return Study(
        identifier(path.stem),
        reading.codebook.title or plain(path.stem),
        waves,
        questions,
        comparability=_apart(waves),
        answers=answers,
        findings=(*reading.findings, *_table_notes(table), *found.findings, *wave_notes),
        origin=path.name,
        form=replace(
            reading.form, columns=tuple(cells.name for cells in table.cells), header_rows=table.header_rows
        ),
    )


def _check(path: Path, table: Table) -> None:
    if not table.n:
        raise UserError(
            _("{name} has %n column(s) but no rows.", "", len(table.headers)).of(name=path.name),
            _("Export the answers again; this file holds only the headers."),
        )
    if {"OBS_VALUE", "TIME_PERIOD"} & {header.split(":")[0].strip() for header in table.headers}:
        raise _figures(path)
    percentages = [_are_percentages(cells.values) for cells in table.cells]
    if sum(percentages) > len(percentages) / 2:
        raise _figures(path)


def _figures(path: Path) -> UserError:
    return UserError(
        _("{name} holds published figures, not answers of respondents.").of(name=path.name),
        _("Choose a file with one row for each respondent, or enter the figures in a table of figures."),
    )


def _are_percentages(values: Sequence[str]) -> bool:
    texts = [text for value in values[:_SAMPLE] if (text := value.strip())]
    return len(texts) > 1 and sum(map(bool, map(_PERCENT.fullmatch, texts))) >= 0.8 * len(texts)


def _table_notes(table: Table) -> tuple[Finding, ...]:
    found = []
    if table.header_rows > 1:
        sentence = _("The first %n row(s) are read as the header.", "", table.header_rows)
        found.append(Finding("header_rows", sentence))
    if table.blank_rows:
        sentence = _("%n blank row(s) at the end left out.", "", table.blank_rows)
        found.append(Finding("blank_rows", sentence))
    return (*found, *of_footers(table))


def _names(cells: Sequence[Cells]) -> dict[str, str]:
    """Return the identifier of the question that each column is, if it is one alone, by the column's name."""
    names = [column.name for column in cells]
    return dict(zip(names, identifiers(names), strict=True))


# -- Waves ---------------------------------------------------------------------------------------------


def wave_candidates(study: Study) -> tuple[str, ...]:
    """Return the names of the columns that could say which wave a respondent belongs to."""
    if study.answers is None:
        return ()
    # A look at all the different values of a long column takes long.
    few = (cells for cells in study.answers.cells if len(cells.values) <= _MOST_WRITINGS)
    columns = (column_of(cells, cells.name) for cells in few)
    return tuple(column.cells.name for column in columns if could_be_waves(column, NEARLY_ALL))


def date_columns(study: Study) -> tuple[str, ...]:
    """Return the names of the columns of dates, which can be cut into periods that are waves."""
    if study.answers is None:
        return ()
    return tuple(cells.name for cells in study.answers.cells if _holds_dates(cells))


def _holds_dates(cells: Cells) -> bool:
    """Tell whether nearly all values are dates; most columns are none by their first values already."""
    first = (text for value in cells.values[:_FEW] if (text := value.strip()))
    return any(are_dates([text]) for text in first) and are_dates(column_of(cells, cells.name).texts)


def with_wave_column(study: Study, column: str | None, cut: Cut = Cut.NONE) -> Study:
    """Return a study of respondents with the column of this name as its waves, None for a single wave.

    Dates may be cut into periods. The former wave column becomes a question, the new one is none any more,
    unless it is a date; all other questions stay as they are. Rows without a value form a first wave of
    their own. KeyError if there is no such column; UserError if it has too many values, if these are no dates
    and were to be cut, or if the waves come from several files.
    """
    answers = _answers(study)
    if study.asked:
        raise UserError(
            _("The waves of “{study}” come from several files.").of(study=study.title),
            _("Take the waves from a column before other files are added."),
        )
    by_name = {cells.name: cells for cells in answers.cells}
    chosen = column_of(by_name[column], column) if column else None
    waves, wave, wave_notes = _waves_of(chosen, answers.n, cut)
    is_date = chosen is not None and are_dates(chosen.texts)
    questions, by_question = _swapped(study, answers.wave_column, "" if is_date else column or "")
    kept = tuple(finding for finding in study.findings if finding.code not in OF_WAVES)
    return replace(
        study,
        waves=waves,
        questions=questions,
        comparability=_apart(waves),
        answers=replace(answers, wave=wave, by_question=by_question, wave_column=column or ""),
        findings=(*kept, *with_ways(wave_notes, questions)),
    )


def _answers(study: Study) -> Answers:
    if study.answers is None:
        message = f"study {study.id!r} has no respondents"
        raise ValueError(message)
    return study.answers


def _swapped(study: Study, asked: str, now_wave: str) -> tuple[tuple[Question, ...], dict[str, Answer]]:
    """Return the questions with the column ``asked`` ("" for none) and without the column ``now_wave``."""
    answers = _answers(study)
    names = _names(answers.cells)
    gone = names.get(now_wave)
    questions = [question for question in study.questions if question.id != gone]
    by_question = {name: answer for name, answer in answers.by_question.items() if name != gone}
    if asked and asked != now_wave and names[asked] not in {question.id for question in study.questions}:
        order = {name: position for position, name in enumerate(names.values())}
        position = order[names[asked]]
        cells = answers.cells[position]
        question, answer = kinds.typed(column_of(cells, asked), names[asked], position)
        earlier = [
            place for place, other in enumerate(questions, 1) if order.get(other.id, position) < position
        ]
        questions.insert(max(earlier, default=0), question)
        if answer is not None:
            by_question[question.id] = answer
    return tuple(questions), by_question


def _waves_of(
    column: Column | None, n: int, cut: Cut
) -> tuple[tuple[Wave, ...], NDArray[uint8], tuple[Finding, ...]]:
    """Return waves as `_waves` does, where a person chose the column."""
    if column is not None and are_dates(column.texts):
        return _dated_waves(column, n, cut)
    if column is not None and cut is not Cut.NONE:
        raise UserError(
            _("“{column}” does not hold dates.").of(column=column.cells.name),
            _("Choose a column of dates, or take its values as they are."),
        )
    if column is not None and len(column.texts) > MOST_WAVES:
        raise _too_many(column)
    return _waves(column, n)


def _too_many(column: Column) -> UserError:
    return UserError(
        _("“{column}” has too many different values for waves.").of(column=column.cells.name),
        _("Choose a column with at most {most} different values.").of(most=str(MOST_WAVES)),
    )


def _dated_waves(
    column: Column, n: int, cut: Cut
) -> tuple[tuple[Wave, ...], NDArray[uint8], tuple[Finding, ...]]:
    """Return the periods of a column of dates as waves."""
    import numpy as np  # noqa: PLC0415

    found = periods_of(column.texts, cut)
    assert found is not None  # noqa: S101 - the caller has looked
    if len(found.periods) > MOST_WAVES:
        raise _too_many(column)
    places = [len(found.periods) if place is None else place for place in found.places]
    counts = np.zeros(len(found.periods) + 1, np.int64)
    np.add.at(counts, places, column.counts)
    waves = [
        Wave(period.date, period.label, int(count), date=period.date)
        for period, count in zip(found.periods, counts, strict=False)
    ]
    name = column.cells.name
    notes = [Finding("waves_in", _WAVES_IN.of(column=name), column=name)]
    if found.ambiguous:
        notes.append(Finding("wave_dates", _AMBIGUOUS.of(column=name), column=name, is_odd=True))
    unknown = n - int(counts[:-1].sum())
    if unknown:
        waves.insert(0, Wave("unknown", UNKNOWN_WAVE, unknown))
        notes.append(Finding("unknown_wave", replace(_UNKNOWN, n=unknown), column=name, is_odd=True))
    shift = 1 if unknown else 0
    by_place = [0, *(0 if place == len(found.periods) else place + shift for place in places)]
    return tuple(waves), column.rows(np.array(by_place, np.uint8)), tuple(notes)


def _waves(
    column: Column | None, n: int, variable: Variable | None = None
) -> tuple[tuple[Wave, ...], NDArray[uint8], tuple[Finding, ...]]:
    """Return the waves in order, the place of each respondent's wave, and what was assumed."""
    import numpy as np  # noqa: PLC0415

    if column is None:
        return (Wave("all", EVERYBODY, n),), np.zeros(n, np.uint8), (Finding("one_wave", _ONE_WAVE),)
    texts = ordered(column.texts)
    counts = dict(zip(column.texts, column.counts.tolist(), strict=True))
    known = {option.code: option.label for option in variable.options} if variable else {}
    labels = {text: known.get(text, plain(text)) for text in texts}
    dates = {text: date_of(text) or date_of(labels[text].in_language("")) for text in texts}
    waves = [Wave(text, labels[text], counts[text], date=dates[text]) for text in texts]
    name = column.cells.name
    found = [Finding("waves_in", _WAVES_IN.of(column=name), column=name)]
    unknown = n - column.answered
    if unknown:
        # First, so that the latest wave is one that is known.
        waves.insert(0, Wave(free("unknown", set(texts)), UNKNOWN_WAVE, unknown))
        found.append(Finding("unknown_wave", replace(_UNKNOWN, n=unknown), column=name, is_odd=True))
    places = {text: place for place, text in enumerate(texts, 1 if unknown else 0)}
    by_place = np.array([0, *(places[text] for text in column.texts)], np.uint8)
    return tuple(waves), column.rows(by_place), tuple(found)


def _apart(waves: tuple[Wave, ...]) -> tuple[Comparability, ...]:
    """Return that respondents of an unknown wave compare with nobody."""
    if waves[0].label != UNKNOWN_WAVE:
        return ()
    return tuple(Comparability(waves[0].id, wave.id, Comparable.NO, UNKNOWN_WAVE) for wave in waves[1:])

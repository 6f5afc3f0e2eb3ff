"""From a study and a query to a result: which rows, which waves, which cells, which changes."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from sni_desktop.analysis.changes import Measured, with_changes
from sni_desktop.analysis.estimates import published_cell
from sni_desktop.core.query import RANK_FLOW, Counting
from sni_desktop.core.result import Base, Named, Part, Place, Quantity, Result, Row, Share
from sni_desktop.core.sampling import SIMPLE
from sni_desktop.core.survey import Kind, Percentage, PublishedShare
from sni_desktop.core.text import NO_LABEL
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.core.query import Query
    from sni_desktop.core.result import Answering, Cell, Ranked, Standing
    from sni_desktop.core.survey import Comparability, Option, Question, Source, Study


_KINDS: tuple[type, ...] = (Share, Quantity, Place, Named)
"""What a wave may hold, and no chart mixes: what a chart over the waves prefers first."""
_OVER_TIME = ("waves", "attitudes")
"""The charts that look at all waves alike, and so may assert a trend."""

_OF_ANSWERS = ("waves", "ranking")
"""The charts that may take answers together."""


@dataclass(frozen=True, eq=False)
class _Found:
    """All there is on one question: rows over all the study's waves, and the base of each wave."""

    rows: list[Measured]
    bases: list[Base]


def analyse(study: Study, query: Query) -> Result:
    """Return the result of ``query``.

    A chart of attitudes takes the whole battery of the question; the others take the question alone. Waves
    without anything to show are left out. KeyError if the study has no such question; UserError if its
    weights, design or filter cannot be used.
    """
    question = study.question(query.question)
    if query.chart == "crosstab":
        return _crossed(study, query, question)
    questions = study.battery(question) if query.chart == "attitudes" else (question,)
    found = [_find(study, asked, query) for asked in questions]
    measured = [row for each in found for row in each.rows]
    kept = _kept_waves(study, query, [each.row for each in measured])
    waves = tuple(study.waves[index] for index in kept)
    ids = [wave.id for wave in waves]
    bases = found[questions.index(question)].bases
    rows, tests = with_changes(study, kept, measured, query.level)
    if query.chart in _OVER_TIME and len(kept) > 2:
        from sni_desktop.analysis.trends import with_trends  # noqa: PLC0415 - of more than two waves only

        rows = with_trends(study, kept, rows, measured, query.level)
    ranking = None
    if query.chart == "ranking":
        from sni_desktop.analysis.standings import with_standings  # noqa: PLC0415 - of rankings only

        rows, ranking = with_standings(study, query, kept, rows)
    rankings: tuple[Ranked | None, ...] = ()
    standings: tuple[dict[str, Standing], ...] = ()
    if query.chart == "waves" and query.kind == RANK_FLOW:
        from sni_desktop.analysis.standings import ranked, standings_of  # noqa: PLC0415 - of ranks only

        rankings = tuple(ranked(study, query, kept, rows, at) for at in range(len(kept)))
        standings = tuple(standings_of(each) if each and each.how.established else {} for each in rankings)
    if query.presented.most and query.chart in _OF_ANSWERS and query.kind != RANK_FLOW:
        from sni_desktop.analysis.others import with_others  # noqa: PLC0415 - where not all answers are drawn

        rows = with_others(question, query, kept, rows, measured)
    return Result(
        study,
        query,
        question,
        waves,
        _with_places(rows, query.presented.places),
        tuple(bases[index] for index in kept),
        tuple(_compared(study, question, measured, *step) for step in pairwise(kept)),
        _sources(study, questions, set(ids)),
        tests,
        ranking,
        _answering(study, question, query, kept),
        lonely=_lonely(study, question, query, kept),
        rankings=rankings,
        standings=standings,
    )


def _with_places(rows: tuple[Row, ...], places: int | None) -> tuple[Row, ...]:
    """Return rows whose published percentages are written with at most so many decimals."""
    if places is None:
        return rows

    def written(cell: Cell) -> Cell:
        if isinstance(cell, Share) and isinstance(cell.amount, Percentage) and cell.amount.decimals > places:
            return replace(cell, places=places)
        return cell

    return tuple(replace(row, cells=tuple(map(written, row.cells))) for row in rows)


def _crossed(study: Study, query: Query, question: Question) -> Result:
    if not has_answers(study, question):
        return Result(study, query, question, (), ())
    from sni_desktop.analysis.crosstabs import cross  # noqa: PLC0415 - of crosstabs only

    found = cross(study, query)
    kept = [study.waves.index(wave) for wave in found.waves]
    return replace(
        found,
        answering=_answering(study, question, query, kept),
        lonely=_lonely(study, question, query, kept),
    )


def _compared(
    study: Study, question: Question, measured: Sequence[Measured], earlier: int, later: int
) -> Comparability:
    """Return what is known about comparing two waves (indexes) on a question."""
    row = next((each for each in measured if each.row.question.id == question.id), None)
    if row is None:
        return study.compare(question.id, study.waves[earlier].id, study.waves[later].id)
    return row.compare(study, earlier, later)


def _answering(study: Study, question: Question, query: Query, kept: Sequence[int]) -> tuple[Answering, ...]:
    if question.kind is not Kind.MULTIPLE or not has_answers(study, question):
        return ()
    from sni_desktop.analysis.answering import answering  # noqa: PLC0415 - for respondents only

    return answering(study, question, query, kept)


def _lonely(study: Study, question: Question, query: Query, kept: Sequence[int]) -> int:
    if query.sampling == SIMPLE or not has_answers(study, question):
        return 0
    from sni_desktop.analysis.samples import lonely_strata  # noqa: PLC0415 - for declared designs only

    return lonely_strata(study, query, kept)


def has_answers(study: Study, question: Question) -> bool:
    """Tell whether respondents were asked ``question`` in this study, and it can be counted."""
    # All that was ever answered may be a missing code ("refused"): there is no answer to count then.
    countable = bool(question.options) or question.kind.is_number
    return countable and study.answers is not None and question.id in study.answers.by_question


def waves_with_evidence(study: Study, question: Question) -> tuple[str, ...]:
    """Return the ids of the waves in which there is anything to show for ``question``."""
    named = {figure.wave for figure in study.figures(question.id)}
    if study.answers is not None and has_answers(study, question):
        asked = _waves_asked(study, question.id)
        named |= {wave.id for wave, was in zip(study.waves, asked, strict=True) if was}
    return tuple(wave.id for wave in study.waves if wave.id in named)


_ASKED: WeakKeyDictionary[Study, dict[str, list[bool]]] = WeakKeyDictionary()


def _waves_asked(study: Study, question_id: str) -> list[bool]:
    """Return, for each wave, whether anybody answered."""
    known = _ASKED.setdefault(study, {})
    if question_id not in known:
        from sni_desktop.analysis.moments import has_answered  # noqa: PLC0415 - for respondents only

        assert study.answers is not None  # noqa: S101 - the caller has looked
        known[question_id] = has_answered(study.answers, question_id, len(study.waves))
    return known[question_id]


def rows_of_question(study: Study, question: Question, query: Query) -> list[Measured]:
    """Return the rows of a question as a chart over the waves has them, with all the study's waves."""
    return _find(study, question, replace(query, question=question.id, chart="waves", waves=())).rows


def _find(study: Study, question: Question, query: Query) -> _Found:
    if has_answers(study, question):
        return _counted(study, question, query)
    rows = [
        Row(question, option, _published_cells(study, question, option, query.level))
        for option in question.options
    ]
    bases = [_published_base(study, question, index) for index in range(len(study.waves))]
    return _Found([Measured(row, compared=not _holds_numbers(row)) for row in rows], bases)


def _holds_numbers(row: Row) -> bool:
    """Tell whether published numbers are among the cells: nothing is known of what they rest on."""
    return any(isinstance(cell, Quantity) for cell in row.cells)


def _counted(study: Study, question: Question, query: Query) -> _Found:
    from sni_desktop.analysis.respondents import bases_of, rows_of  # noqa: PLC0415 - for respondents only

    asked = _waves_asked(study, question.id)
    if not _tells_more(study, question, query):
        rows = rows_of(study, question, query, asked, numeric=is_numeric(question))
        return _Found(rows, bases_of(rows, asked))
    if question.kind is Kind.SCALE and query.chart == "waves":
        # Of a scale, sources print its answers: these are what both kinds of waves have.
        question = replace(question, kind=Kind.SINGLE)
    rows = rows_of(study, question, query, asked, numeric=False)
    bases = bases_of(rows, asked)
    return _Found(
        [_with_published(study, query, each, asked) for each in rows],
        [
            base if was else _published_base(study, question, index)
            for index, (base, was) in enumerate(zip(bases, asked, strict=True))
        ],
    )


def _tells_more(study: Study, question: Question, query: Query) -> bool:
    """Tell whether published figures go beside respondents: they are of all of them, and of no mentions."""
    everybody = query.where is None and query.counting is Counting.RESPONDENTS
    return everybody and bool(study.figures(question.id))


def _with_published(study: Study, query: Query, measured: Measured, asked: Sequence[bool]) -> Measured:
    """Return a row with the published figures of the waves that have no respondents."""
    row = measured.row
    if row.option is None or row.part is not Part.OPTION:
        return measured
    published = _published_cells(study, row.question, row.option, query.level)
    cells = tuple(
        cell if was else figure for cell, figure, was in zip(row.cells, published, asked, strict=True)
    )
    return replace(measured, row=replace(row, cells=cells))


def is_numeric(question: Question) -> bool:
    """Tell whether a scale's answers are bare numbers, so that nothing says which end is positive."""
    return all(_is_number(option.code) for option in question.options if not option.outside)


def _is_number(text: str) -> bool:
    return text.removeprefix("-").replace(".", "", 1).isdigit()


def _published_cells(study: Study, question: Question, option: Option, level: float) -> tuple[Cell, ...]:
    found = {figure.wave: figure for figure in study.figures(question.id) if figure.option == option.code}
    return tuple(published_cell(found[wave.id], level) if wave.id in found else None for wave in study.waves)


def _published_base(study: Study, question: Question, index: int) -> Base:
    """Return the base of one wave as published with the figures; an order or a list has none of its own."""
    wave = study.waves[index]
    figures = [figure for figure in study.figures(question.id) if figure.wave == wave.id]
    own = {figure.n for figure in figures if isinstance(figure, PublishedShare)} or {None}
    description = next((figure.base for figure in figures if figure.base), NO_LABEL)
    return Base(own.pop() if len(own) == 1 else None, description)


def _kept_waves(study: Study, query: Query, rows: list[Row]) -> list[int]:
    """Return the indexes of the waves to show: those asked for, if anything is in them; else all such."""
    filled = [index for index in range(len(study.waves)) if any(row.cells[index] is not None for row in rows)]
    filled = _of_one_kind(query, rows, filled)
    wanted = [index for index in filled if study.waves[index].id in query.waves]
    return wanted or filled


def _of_one_kind(query: Query, rows: list[Row], filled: list[int]) -> list[int]:
    """Return the waves whose evidence one chart can show: an order, a list and shares do not mix.

    A ranking follows its latest wave; the waves chart prefers shares to mentions; without a chart all may.
    """
    kinds = {index: _kind_of_wave(rows, index) for index in filled}
    if not filled or query.chart in {"", "attitudes"}:
        return filled
    preferred = kinds[filled[-1]]
    if query.chart == "waves":
        preferred = min(kinds.values(), key=_KINDS.index)
    return [index for index in filled if kinds[index] is preferred]


def _kind_of_wave(rows: list[Row], index: int) -> type:
    cells = [row.cells[index] for row in rows]
    others = _KINDS[1:]
    return next((kind for kind in others if any(isinstance(cell, kind) for cell in cells)), Share)


def _sources(study: Study, questions: tuple[Question, ...], waves: set[str]) -> tuple[Source, ...]:
    """Return the sources of the figures shown, each once, in the order of the study."""
    used = {
        figure.source
        for question in questions
        for figure in study.figures(question.id)
        if figure.wave in waves
    }
    return tuple(source for source in study.sources if source.id in used)

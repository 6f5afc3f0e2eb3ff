"""Results as records for other programs: the numbers of the window, unrounded, each with its status.

`CLI.md` says what every field means; what changes here changes there.
"""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from math import isfinite
from typing import TYPE_CHECKING, TypeAlias, TypedDict

from sni_desktop.analysis.analyse import analyse, has_answers
from sni_desktop.analysis.standings import ranked, standings_of
from sni_desktop.analysis.status import base_status
from sni_desktop.charts import wording
from sni_desktop.core.english import ENGLISH
from sni_desktop.core.filters import AllOf, Condition, Test, simplified
from sni_desktop.core.result import Mean, Named, Part, Place, Quantity, Share, Status
from sni_desktop.core.survey import UNMEASURED, Comparable, Evidence, Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from sni_desktop.core.query import Query
    from sni_desktop.core.result import Base, Cell, Change, Interval, Result, Row
    from sni_desktop.core.survey import Option, Question, Study
    from sni_desktop.core.text import Value

EVERYTHING = ""
"""No chart: all answers in all waves, whatever their evidence."""

MOST_RANKED = 100
"""Ranks of more answers than that say nothing, and every two of them are compared."""


class BaseRecord(TypedDict):
    """The base of a question in a wave."""

    n: int | None
    weighted: float | None
    n_eff: float | None
    deff: float | None
    status: str


class RowRecord(TypedDict):
    """One answer (or one mean) in one wave, of all respondents or of a group."""

    option: str | None
    label: str
    group: str | None
    group_label: str | None
    share: float | None
    mean: float | None
    low: float | None
    high: float | None
    n: int | None
    count: int | None
    n_eff: float | None
    status: str
    rank_low: int | None
    rank_high: int | None
    evidence: str
    printed: str | None
    value: float | None
    unit: str | None


ChangeRecord = TypedDict(
    "ChangeRecord",
    {
        "option": str | None,
        "from": str,
        "to": str,
        "diff": float | None,
        "low": float | None,
        "high": float | None,
        "p": float | None,
        "p_unadjusted": float | None,
        "verdict": str,
        "comparable": str,
        "least_base": int | None,
    },
)
"""The change of one answer (or one mean) since the wave before."""


class SummaryRecord(TypedDict):
    """A scale as one number, as a chart over the waves shows it."""

    measure: str
    label: str
    value: float | None
    low: float | None
    high: float | None
    n: int | None
    n_eff: float | None
    status: str
    change: ChangeRecord | None


class Record(TypedDict):
    """One question in one wave."""

    question: str
    question_label: str
    kind: str
    wave: str
    wave_label: str
    wave_n: int | None
    level: float
    base: BaseRecord
    rows: list[RowRecord]
    changes: list[ChangeRecord]
    summary: SummaryRecord | None
    notes: list[str]


Cells: TypeAlias = dict[str, str | float | None]


def records(
    study: Study, question: Question, query: Query, by: Question | None = None, waves: Collection[str] = ()
) -> list[Record]:
    """Return one record for each wave in which a question was asked or published, in the order of the waves.

    ``query`` says who is looked at and how they are weighted; its question and chart do not matter. ``by``
    is a question each of whose answers makes a group. With ``waves`` (ids), the records of the others are
    left out; tests and their adjustment are those of all waves. UserError if weights or a filter cannot be
    used.
    """
    query = replace(query, question=question.id, chart=EVERYTHING, waves=(), options=())
    result = analyse(study, query)
    groups = [(option, analyse(study, _of_group(query, by, option))) for option in by.options] if by else []
    summary = _summarised(study, question, query)
    wanted = [index for index, wave in enumerate(result.waves) if not waves or wave.id in waves]
    return [_record(result, index, groups, summary) for index in wanted]


def _of_group(query: Query, by: Question, option: Option) -> Query:
    inside = Condition(by.id, Test.IS, (option.code,))
    return replace(query, where=simplified(AllOf((query.where, inside))) if query.where else inside)


def _summarised(study: Study, question: Question, query: Query) -> Result | None:
    """Return a scale as a chart over the waves shows it: its mean, or the share of its positive side."""
    if question.kind is not Kind.SCALE or not has_answers(study, question):
        return None
    return analyse(study, replace(query, chart="waves"))


def _record(
    result: Result, index: int, groups: Sequence[tuple[Option, Result]], summary: Result | None
) -> Record:
    question, wave = result.question, result.waves[index]
    rows = _rows(result, index, None, _ranks(result, index))
    for option, found in groups:
        rows += _rows(found, _place(found, wave.id), option, {})
    return Record(
        question=question.id,
        question_label=_say(question.label),
        kind=question.kind.value,
        wave=wave.id,
        wave_label=_say(wave.label),
        wave_n=wave.n,
        level=result.query.level,
        base=_base(result.bases[index]),
        rows=rows,
        changes=list(_changes(result, index)),
        summary=_summary(summary, wave.id),
        notes=_notes(result, index, rows),
    )


def _place(result: Result, wave_id: str) -> int:
    """Return where a wave is in a result, -1 if it is not there."""
    return next((index for index, wave in enumerate(result.waves) if wave.id == wave_id), -1)


def _base(base: Base) -> BaseRecord:
    effective = base.n if base.effective is None else base.effective
    status = base_status(base.n or 0, effective or 0.0, None)
    return BaseRecord(
        n=base.n,
        weighted=_number(base.weighted),
        n_eff=_number(base.effective),
        deff=_number(base.effect),
        status=status.value,
    )


# Rows


def _rows(
    result: Result, index: int, group: Option | None, ranks: dict[str, tuple[int, int]]
) -> list[RowRecord]:
    if index < 0:
        return []
    found = []
    for row in result.rows:
        cell = row.cells[index]
        if cell is not None:
            record = _row(row, cell, ranks.get(row.option.code if row.option else ""))
            if group is not None:
                record["group"], record["group_label"] = group.code, _say(group.label)
            found.append(record)
    return found


def _row(row: Row, cell: Cell, ranks: tuple[int, int] | None) -> RowRecord:
    record = RowRecord(
        option=row.option.code if row.option else None,
        label=_say(wording.option_name(row.question, row.option)),
        group=None,
        group_label=None,
        share=None,
        mean=None,
        low=None,
        high=None,
        n=None,
        count=None,
        n_eff=None,
        status=Status.OK.value,
        rank_low=ranks[0] if ranks else None,
        rank_high=ranks[1] if ranks else None,
        evidence=Evidence.RESPONDENTS.value,
        printed=None,
        value=None,
        unit=None,
    )
    match cell:
        case Share():
            _fill_share(record, cell)
        case Mean():
            record["mean"] = _number(cell.value)
            _fill(record, cell.n, cell.status, cell.interval)
            record["n_eff"] = _effective(cell)
        case Quantity(value=value, figure=figure):
            record["value"], record["unit"] = _number(value), _say(figure.unit) or None
            record["evidence"], record["printed"] = Evidence.NUMBER.value, _say(wording.cell_value(cell))
        case Place():
            record["rank_low"], record["rank_high"] = cell.first, cell.last
            record["evidence"], record["printed"] = Evidence.ORDER.value, _say(wording.place(cell))
        case Named():
            record["evidence"] = Evidence.MENTION.value
    return record


def _fill_share(record: RowRecord, cell: Share) -> None:
    _fill(record, cell.n, cell.status, cell.interval)
    # Never more exact than it was published: "two thirds" is no 0.667.
    record["share"] = None if cell.evidence is Evidence.VAGUE else _number(cell.value)
    record["count"], record["evidence"] = cell.count, cell.evidence.value
    record["n_eff"] = _effective(cell)
    if cell.amount is not None:
        record["printed"] = _say(wording.amount(cell.amount))


def _fill(record: RowRecord, n: int | None, status: Status, interval: Interval | None) -> None:
    record["n"], record["status"] = n, status.value
    record["low"], record["high"] = _ends(interval)


def _effective(cell: Cell) -> float | None:
    precision = getattr(cell, "precision", None)
    return _number(precision.effective) if precision else None


def _ranks(result: Result, index: int) -> dict[str, tuple[int, int]]:
    """Return the ranks that each answer may have in one wave, by its code; empty where there are none."""
    if len(result.rows) > MOST_RANKED or result.evidence & UNMEASURED:
        return {}
    ids = [wave.id for wave in result.study.waves]
    kept = [ids.index(wave.id) for wave in result.waves]
    found = ranked(result.study, result.query, kept, result.rows, index)
    if found is None or not found.how.established:
        return {}
    return {code: (standing.first, standing.last) for code, standing in standings_of(found).items()}


# Changes


def _changes(result: Result, index: int) -> Iterator[ChangeRecord]:
    for row in result.rows:
        for change in row.changes:
            if change.later == index:
                yield _change(result, row, change)


def _change(result: Result, row: Row, change: Change) -> ChangeRecord:
    low, high = _ends(change.interval)
    return ChangeRecord(
        {
            "option": row.option.code if row.option and row.part is Part.OPTION else None,
            "from": result.waves[change.earlier].id,
            "to": result.waves[change.later].id,
            "diff": _number(change.diff),
            "low": low,
            "high": high,
            "p": _number(change.p),
            "p_unadjusted": _number(change.p_alone),
            "verdict": change.verdict.value,
            "comparable": change.comparable.value,
            "least_base": change.least_base,
        }
    )


def _summary(result: Result | None, wave_id: str) -> SummaryRecord | None:
    if result is None or (index := _place(result, wave_id)) < 0 or not result.rows:
        return None
    row = result.rows[0]
    cell = row.cells[index]
    if not isinstance(cell, Share | Mean):
        return None
    low, high = _ends(cell.interval)
    changes = [_change(result, row, change) for change in row.changes if change.later == index]
    return SummaryRecord(
        measure="mean" if isinstance(cell, Mean) else "positive_share",
        label=_say(wording.row_name(row)),
        value=_number(cell.value),
        low=low,
        high=high,
        n=cell.n,
        n_eff=_effective(cell),
        status=cell.status.value,
        change=changes[0] if changes else None,
    )


# Notes


def _notes(result: Result, index: int, rows: Sequence[RowRecord]) -> list[str]:
    """Return what a reader of the numbers of one wave must know, each sentence once."""
    words = (_say(note) for note in _all_notes(result, index, rows))
    return [note for note in dict.fromkeys(words) if note]


def _all_notes(result: Result, index: int, rows: Sequence[RowRecord]) -> Iterator[Value]:
    study, question, wave, base = result.study, result.question, result.waves[index], result.bases[index]
    yield "The data are made up." if study.illustrative else ""
    yield wording.filter_line(result)
    yield _nobody(result, index)
    yield f"Base: {_say(base.description)}." if base.description else ""
    yield wording.method_line(result)
    if any(row["status"] == Status.SUPPRESSED for row in rows):
        yield "Numbers on fewer than 30 answers, or with an interval of 30 points or more, are suppressed."
    yield from _of_respondents(result) if Evidence.RESPONDENTS in result.evidence else _sources(result, index)
    yield _comparability(result, index)
    if index and result.tests:
        yield (
            "p is adjusted by Holm's method over all changes of this question that were tested "
            f"({result.tests} in all waves; that of the summary over its own); intervals are not adjusted."
        )
    yield question.note
    yield wave.note
    yield from study.assumptions


def _nobody(result: Result, index: int) -> str:
    """Return that nobody passes the filter, or nobody in one wave, "" if somebody does."""
    if result.query.where is None or result.bases[index].n:
        return ""
    from sni_desktop.analysis.samples import sample_of  # noqa: PLC0415 - filters only

    codes = sample_of(result.study, result.query).by_wave.codes
    if not codes.any():
        return "Nobody passes the filter."
    wave = result.study.waves.index(result.waves[index])
    return "" if (codes == wave + 1).any() else "Nobody in this wave passes the filter."


def _comparability(result: Result, index: int) -> Value:
    """Return why a wave may not compare with the one before, "" if it does."""
    if not index:
        return ""
    step, earlier = result.steps[index - 1], result.waves[index - 1]
    if step.by:
        said = f"declared {step.state.value} with {_say(earlier.label)} by {step.by} on {step.when}"
        return f"{said}: {_say(step.reason)}"
    if step.state is Comparable.YES:
        return ""
    reason = _say(step.reason) or "the two waves may differ in whom they asked"
    return f"{step.state.value} with {_say(earlier.label)}: {reason}"


def _of_respondents(result: Result) -> Iterator[Value]:
    outside = [_say(option.label) for option in result.question.options if option.outside]
    if result.question.kind is Kind.SCALE and outside:
        where = (
            "in the base" if result.query.counts_outside(result.question) else "not in the base of the others"
        )
        yield f"Answers outside the scale ({', '.join(outside)}) are {where}."
    if len(result.rows) > MOST_RANKED:
        yield f"Ranks are not established for more than {MOST_RANKED} answers."


def _sources(result: Result, index: int) -> Iterator[Value]:
    yield wording.source_line(result)
    for row in result.rows:
        figure = getattr(row.cells[index], "figure", None)
        if figure is not None:
            yield figure.caveat


# Values


def _say(value: Value) -> str:
    return ENGLISH.say(value)


def _number(value: float | None) -> float | None:
    """Return a number that JSON knows."""
    return value if value is not None and isfinite(value) else None


def _ends(interval: Interval | None) -> tuple[float | None, float | None]:
    return (_number(interval.low), _number(interval.high)) if interval else (None, None)


# Files


def as_json(found: Sequence[Record]) -> str:
    """Return records as a JSON list."""
    return json.dumps(found, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


CHANGE_FIELDS = ("from", "diff", "low", "high", "p", "p_unadjusted", "verdict")

COLUMNS = (
    "question",
    "question_label",
    "kind",
    "wave",
    "wave_label",
    "wave_n",
    "level",
    "base_n",
    "base_weighted",
    "base_n_eff",
    "base_deff",
    "base_status",
    "measure",
    *RowRecord.__annotations__,
    *(f"change_{name}" for name in CHANGE_FIELDS),
    "notes",
)


def as_csv(found: Iterable[Record]) -> str:
    """Return records as one flat table, a line for each row and one for each summary (RFC 4180)."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for record in found:
        writer.writerows([_safe(line.get(name)) for name in COLUMNS] for line in _lines(record))
    return text.getvalue()


def _lines(record: Record) -> Iterator[Cells]:
    start: Cells = {
        "question": record["question"],
        "question_label": record["question_label"],
        "kind": record["kind"],
        "wave": record["wave"],
        "wave_label": record["wave_label"],
        "wave_n": record["wave_n"],
        "level": record["level"],
        "notes": " | ".join(record["notes"]),
    }
    for name, value in record["base"].items():
        start[f"base_{name}"] = _cell(value)
    changes = {change["option"]: change for change in record["changes"]}
    for row in record["rows"]:
        measure = "mean" if Kind(record["kind"]).is_number else "share"
        change = changes.get(row["option"]) if row["group"] is None else None
        values = {name: _cell(value) for name, value in row.items()}
        if row["evidence"] == Evidence.NUMBER:
            measure = "number"
        yield {**start, "measure": measure, **values, **_change_cells(change)}
    if summary := record["summary"]:
        names = ("measure", "label", "low", "high", "n", "n_eff", "status")
        values = {name: _cell(value) for name, value in summary.items() if name in names}
        values["mean" if summary["measure"] == "mean" else "share"] = summary["value"]
        evidence = Evidence.RESPONDENTS.value
        yield {**start, **values, "evidence": evidence, **_change_cells(summary["change"])}


def _change_cells(change: ChangeRecord | None) -> Cells:
    if change is None:
        return {}
    return {f"change_{name}": _cell(value) for name, value in change.items() if name in CHANGE_FIELDS}


def _cell(value: object) -> str | float | None:
    assert value is None or isinstance(value, str | int | float)  # noqa: S101 - records are flat, but for lists
    return value


def _safe(value: str | float | None) -> str | float | None:
    """Return a cell that no spreadsheet takes for a formula; numbers stay numbers, also below 0."""
    if isinstance(value, str) and value.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r")):
        return "'" + value
    return value

"""One number of a result explained: what it is, what it rests on, and how it was worked out.

The only place where p-values are written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.charts import wording
from sni_desktop.charts.explained import Section
from sni_desktop.charts.explained_cells import of_cell
from sni_desktop.charts.explained_changes import of_change
from sni_desktop.core.result import CellAt, ChangeAt, CrossAt, Mean, RankAt, Told, TrendAt
from sni_desktop.core.text import _

if TYPE_CHECKING:
    from sni_desktop.core.result import At, Change, CrossColumn, CrossRow, Result, Row
    from sni_desktop.core.text import Value


def explain(result: Result, at: At) -> tuple[Section, ...]:
    """Return all that is known of a number, in sections; those with nothing to say are left out."""
    match at:
        case CellAt(row=number, wave=wave):
            sections = of_cell(result, result.rows[number], wave)
        case ChangeAt(row=number):
            sections = of_change(result, result.rows[number], _change(result, at))
        case CrossAt():
            from sni_desktop.charts.explained_crosstab import of_crossed  # noqa: PLC0415 - of crosstabs only

            sections = of_crossed(result, at)
        case TrendAt(row=number):
            from sni_desktop.charts.explained_orders import of_trend  # noqa: PLC0415 - on first use

            row = result.rows[number]
            sections = of_trend(result, row, row.trend) if row.trend else []
        case RankAt(row=number):
            from sni_desktop.charts.explained_orders import of_rank  # noqa: PLC0415 - on first use

            sections = of_rank(result, result.rows[number], result.ranking) if result.ranking else []
        case Told(about=about):
            sections = [Section(_("What it is"), (about,))]
    return tuple(section for section in sections if section.lines)


def title_of(result: Result, at: At) -> Value:
    """Return the number itself, as it is shown: the heading of its explanation."""
    places = wording.decimals(result)
    match at:
        case CellAt(row=number, wave=wave):
            cell = result.rows[number].cells[wave]
            return wording.cell_value(cell, wording.cell_places(cell, places)) or wording.absent(result)
        case ChangeAt(row=number):
            change = _change(result, at)
            means = isinstance(result.rows[number].cells[change.later], Mean)
            return wording.change_size(change, places, means=means) or wording.short_verdict(change)
        case CrossAt():
            from sni_desktop.charts.explained_crosstab import crossed_title  # noqa: PLC0415 - of crosstabs only

            return crossed_title(result, at)
        case TrendAt(row=number):
            from sni_desktop.charts.explained_orders import trend_title  # noqa: PLC0415 - on first use

            row = result.rows[number]
            return trend_title(row, row.trend) if row.trend else ""
        case RankAt(row=number):
            from sni_desktop.charts.explained_orders import rank_title  # noqa: PLC0415 - on first use

            title = rank_title(result.rows[number])
            return _("Rank {rank}").of(rank=title) if title else ""
        case Told():
            return ""


def found_again(before: Result, at: At, now: Result) -> At | None:
    """Return where the number of the same answer and wave stands in another result; None if nowhere.

    So an explanation stays with its number while weights, a filter or the level change.
    """
    if isinstance(at, Told):
        return None
    if isinstance(at, CrossAt):
        return _crossed_again(before, at, now)
    row = next((number for number, row in enumerate(now.rows) if _same(row, before.rows[at.row])), None)
    if isinstance(at, TrendAt | RankAt):
        return _of_row_again(at, row, now)
    wave = before.waves[at.wave if isinstance(at, CellAt) else at.later].id
    index = next((number for number, each in enumerate(now.waves) if each.id == wave), None)
    if row is None or index is None:
        return None
    if isinstance(at, CellAt):
        return CellAt(row, index)
    known = any(change.later == index for change in now.rows[row].changes)
    return ChangeAt(row, index) if known else None


def _of_row_again(at: TrendAt | RankAt, row: int | None, now: Result) -> At | None:
    if row is None:
        return None
    if isinstance(at, TrendAt):
        return TrendAt(row) if now.rows[row].trend else None
    return RankAt(row) if now.rows[row].standing else None


def _crossed_again(before: Result, at: CrossAt, now: Result) -> CrossAt | None:
    if before.crosstab is None or now.crosstab is None:
        return None
    old_row, old_column = before.crosstab.rows[at.row], before.crosstab.columns[at.column]
    rows, columns = now.crosstab.rows, now.crosstab.columns
    row = next((number for number, each in enumerate(rows) if _same(each, old_row)), None)
    column = next((number for number, each in enumerate(columns) if _same_column(each, old_column)), None)
    return None if row is None or column is None else CrossAt(row, column)


def _same_column(one: CrossColumn, other: CrossColumn) -> bool:
    return (one.question and one.question.id, one.option and one.option.code) == (
        other.question and other.question.id,
        other.option and other.option.code,
    )


def _same(one: Row | CrossRow, other: Row | CrossRow) -> bool:
    return (one.question.id, one.part, one.option and one.option.code) == (
        other.question.id,
        other.part,
        other.option and other.option.code,
    )


def _change(result: Result, at: ChangeAt) -> Change:
    return next(change for change in result.rows[at.row].changes if change.later == at.later)

"""One number of a result explained: what it is, what it rests on, and how it was worked out.

The only place where p-values are written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.charts import wording
from sni_desktop.charts.explained import Section
from sni_desktop.charts.explained_cells import of_cell
from sni_desktop.charts.explained_changes import of_change
from sni_desktop.core.result import CellAt, ChangeAt, Mean, Told
from sni_desktop.core.text import _

if TYPE_CHECKING:
    from sni_desktop.core.result import At, Change, Result, Row
    from sni_desktop.core.text import Value


def explain(result: Result, at: At) -> tuple[Section, ...]:
    """Return all that is known of a number, in sections; those with nothing to say are left out."""
    match at:
        case CellAt(row=number, wave=wave):
            sections = of_cell(result, result.rows[number], wave)
        case ChangeAt(row=number):
            sections = of_change(result, result.rows[number], _change(result, at))
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
            return wording.change_size(change, places, means=means) or wording.SHORT_VERDICTS[change.verdict]
        case Told():
            return ""


def found_again(before: Result, at: At, now: Result) -> At | None:
    """Return where the number of the same answer and wave stands in another result; None if nowhere.

    So an explanation stays with its number while weights, a filter or the level change.
    """
    if isinstance(at, Told):
        return None
    row = next((number for number, row in enumerate(now.rows) if _same(row, before.rows[at.row])), None)
    wave = before.waves[at.wave if isinstance(at, CellAt) else at.later].id
    index = next((number for number, each in enumerate(now.waves) if each.id == wave), None)
    if row is None or index is None:
        return None
    if isinstance(at, CellAt):
        return CellAt(row, index)
    known = any(change.later == index for change in now.rows[row].changes)
    return ChangeAt(row, index) if known else None


def _same(one: Row, other: Row) -> bool:
    return (one.question.id, one.part, one.option and one.option.code) == (
        other.question.id,
        other.part,
        other.option and other.option.code,
    )


def _change(result: Result, at: ChangeAt) -> Change:
    return next(change for change in result.rows[at.row].changes if change.later == at.later)

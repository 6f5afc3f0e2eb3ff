"""Rank flow: the possible ranks of answers, wave by wave, and a line from each to its next.

The order in a column is that of the shares. Where it is not established, answers are joined by a pale link
and their markers are hollow, with all the ranks that they may have: only filled markers claim a rank.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from sni_desktop.charts import counting_words, rank_words, wording
from sni_desktop.charts.parts import cell_at, colour_of, height_of, summary_of, wave_axis, wave_positions
from sni_desktop.charts.waves import breaks_of, caution, is_broken, takeaway
from sni_desktop.core.figure import (
    SERIES,
    Anchor,
    Axis,
    Bar,
    Dot,
    Figure,
    Line,
    Mark,
    Note,
    Point,
    Role,
    Scale,
)
from sni_desktop.core.query import Show
from sni_desktop.core.survey import Comparable
from sni_desktop.core.text import Listing, Text, _
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.core.result import Ranked, Result, Row, Standing
    from sni_desktop.core.text import Value

MOST_ANSWERS = 8
"""More lines than this cannot be told apart."""
_DOT, _SMALL_DOT, _TINY_DOT = 26.0, 12.0, 7.0
_LEAST_ROW = 32.0
_LINK, _SMALL_LINK = 7.0, 3.0
"""How wide the link between two answers is, on each side of its middle (1/96 inch)."""
_LONGEST_TEXT, _FEW_WAVES, _MANY_WAVES = 3, 7, 20
"""Ranks are written into the markers of so many waves, if they are short; of many more, markers are tiny."""
_THIN, _THICK = 2.0, 4.0


@dataclass(frozen=True, eq=False)
class _Column:
    """One wave: where each answer (by code) stands, and which rank it may have."""

    index: int
    ranking: Ranked
    standings: dict[str, Standing]
    slots: dict[str, float]


def draw_rank_flow(result: Result) -> Figure:
    """Return one column a wave in which ranks are established, and a line an answer."""
    rows = shown_rows(result)
    columns = _columns(result, rows)
    size = _size(columns)
    lowest = max((slot for column in columns for slot in column.slots.values()), default=1.0)
    y = Axis(0.5, lowest + 0.5, (), Scale.HIDDEN)
    breaks = breaks_of(result, y)
    marks: list[Mark] = [*breaks]
    for column in columns:
        marks += _links(result, rows, column, _LINK if size == _DOT else _SMALL_LINK)
    colours = _colours(rows)
    for row in rows:
        marks += _lines(result, row, columns, colours[_code(row)])
    for row in rows:
        marks += _dots(result, row, columns, colours[_code(row)], size)
    title = _title(result, rows, columns)
    shown = tuple(rows)
    return Figure(
        title=title,
        subtitle=wording.joined(
            [
                wording.question_line(result.question, title=title),
                wording.with_filter(result, counting_words.share_line(result) or wording.base_name(result)),
                _how_to_read(columns, marks, size),
                _unranked(result, columns),
                caution(result),
                _("vertical line: waves that do not compare") if breaks else "",
                wording.left_out(result, len(shown)),
                rank_words.among(columns[-1].ranking, len(shown)) if columns else "",
            ]
        ),
        footer=_footer(result, columns) if Show.SOURCE in result.query.show else "",
        summary=summary_of([_about(result, row, column) for row in rows for column in columns]),
        x=wave_axis(result),
        y=y,
        marks=tuple(marks),
        y_down=True,
        row_height=40 if size == _DOT else 26,
        least_row=_LEAST_ROW if size == _DOT else 0.0,
        x_on_top=True,
    )


def shown_rows(result: Result) -> tuple[Row, ...]:
    """Return the answers to draw: those asked for, else the ones with the highest shares in the last wave."""
    ranked = {code for found in result.rankings if found for code in found.order}
    rows = [row for row in result.rows if row.option and row.option.code in ranked]
    asked = [row for row in rows if row.option and row.option.code in result.query.options]
    most = min(result.query.presented.most or MOST_ANSWERS, MOST_ANSWERS)
    if asked:
        return tuple(asked[:most])
    return tuple(sorted(rows, key=_latest_share, reverse=True)[:most])


def _latest_share(row: Row) -> float:
    return next((height for cell in reversed(row.cells) if (height := height_of(cell)) is not None), 0.0)


def _code(row: Row) -> str:
    return row.option.code if row.option else ""


def _colours(rows: Sequence[Row]) -> dict[str, Role]:
    """Return the colour of each answer: its own, or a free one where another line has it."""
    taken: dict[str, Role] = {}
    for row in rows:
        own = colour_of(row.question, row.option)
        free = [role for role in SERIES if role not in taken.values()]
        taken[_code(row)] = own if own not in taken.values() or not free else free[0]
    return taken


def _columns(result: Result, rows: Sequence[Row]) -> list[_Column]:
    """Return the waves in which ranks are established."""
    codes = {_code(row) for row in rows}
    made: list[_Column] = []
    for index, found in enumerate(result.rankings):
        if found is None or not found.how.established:
            continue
        order = [code for code in found.order if code in codes]
        slots = {code: float(slot) for slot, code in enumerate(order, start=1)}
        made.append(_Column(index, found, result.standings[index], slots))
    return made


def _size(columns: Sequence[_Column]) -> float:
    """Return the size of the markers: those that hold their ranks, as long as there is room for them."""
    texts = [rank_words.rank(column.standings[code]) for column in columns for code in column.slots]
    if len(columns) > _MANY_WAVES:
        return _TINY_DOT
    if len(columns) > _FEW_WAVES or any(len(text) > _LONGEST_TEXT for text in texts):
        return _SMALL_DOT
    return _DOT


def _about(result: Result, row: Row, column: _Column) -> Text:
    """Return the share of an answer in a wave, and its possible ranks there."""
    return wording.about_cell(*rank_words.in_wave(result, row, column.index), column.index)


def _links(result: Result, rows: Sequence[Row], column: _Column, width: float) -> list[Mark]:
    """Return a pale link between neighbours that are not told apart."""
    names = {_code(row): wording.row_name(row) for row in rows}
    at = wave_positions(result)[column.index]
    marks: list[Mark] = []
    for upper, lower in pairwise(column.slots):
        if (upper, lower) in column.ranking.ahead:
            continue
        about = _("not told apart: {names}").of(names=Listing((names[upper], names[lower])))
        y0, y1 = column.slots[upper], column.slots[lower]
        marks.append(Bar(at, at, y0, y1, Role.NEUTRAL, about, grow=width))
    return marks


def _lines(result: Result, row: Row, columns: Sequence[_Column], role: Role) -> list[Mark]:
    """Return a line from wave to wave: thick where the possible ranks of the two have none in common."""
    code, positions = _code(row), wave_positions(result)
    marks: list[Mark] = []
    for before, after in pairwise(column for column in columns if code in column.slots):
        if is_broken(result, row, before.index, after.index):
            continue
        earlier, later = (result.waves[column.index].id for column in (before, after))
        known = result.study.compare(row.question.id, earlier, later)
        dashed = known.state is Comparable.MAY_DIFFER or after.index - before.index > 1
        ends = tuple(Point(positions[column.index], column.slots[code]) for column in (before, after))
        was, now = before.standings[code], after.standings[code]
        moved = was.last < now.first or now.last < was.first
        about = _("{answer}: rank {before}, then {after}").of(
            answer=wording.row_name(row), before=rank_words.rank(was), after=rank_words.rank(now)
        )
        marks.append(Line(ends, role, _THICK if moved else _THIN, dashed, about))
    return marks


def _dots(result: Result, row: Row, columns: Sequence[_Column], role: Role, size: float) -> list[Mark]:
    code, positions = _code(row), wave_positions(result)
    mine = [column for column in columns if code in column.slots]
    marks: list[Mark] = []
    for column in mine:
        at = Point(positions[column.index], column.slots[code])
        standing = column.standings[code]
        sure = standing.first == standing.last
        text = rank_words.rank(standing) if size == _DOT else ""
        about = _about(result, row, column)
        here = cell_at(result, row, column.index)
        marks.append(Dot(at, role, about, size, not sure, text, here))
    if not mine:
        return []
    name, side = wording.row_name(row), size / 2 + 8
    first, last = mine[0], mine[-1]
    places = wording.decimals(result)
    for column, anchor, dx in ((first, Anchor.END, -side), (last, Anchor.START, side)):
        at = Point(positions[column.index], column.slots[code])
        cell = row.cells[column.index]
        value = wording.cell_value(cell, wording.cell_places(cell, places))
        if column is last:
            marks.append(Note(at, name, role, anchor, dx=dx, bold=True, size=13, detail=value, brief=True))
        elif column.index == columns[0].index:
            marks.append(Note(at, value, role, anchor, dx=dx, bold=True, size=12))
    return marks


def _footer(result: Result, columns: Sequence[_Column]) -> Value:
    """Return the source, and how the ranks were established; no changes of shares are told here."""
    if not columns:
        return wording.footer(result)
    rows = tuple(replace(row, changes=(), trend=None) for row in result.rows)
    ranked = replace(result, rows=rows, tests=0, ranking=columns[-1].ranking)
    return wording.joined([wording.footer(ranked), _("each wave is ranked by itself")])


def _how_to_read(columns: Sequence[_Column], marks: Sequence[Mark], size: float) -> Value:
    """Return what markers, links and thick lines say."""
    sure = [each.first == each.last for column in columns for each in column.standings.values()]
    if not columns:
        return ""
    inside: Value = _("numbers: possible ranks") if size == _DOT else ""
    hollow: Value = "" if all(sure) else _("hollow and linked: order not established")
    moved = any(isinstance(mark, Line) and mark.width == _THICK for mark in marks)
    thick: Value = _("thick line: the possible ranks do not overlap") if moved else ""
    return wording.joined([inside, hollow, thick])


def _unranked(result: Result, columns: Sequence[_Column]) -> Value:
    """Return in which waves no ranks are established, and why of the first of them."""
    known = {column.index for column in columns}
    without = [index for index in range(len(result.waves)) if index not in known]
    if not without:
        return ""
    names = Listing(tuple(result.waves[index].label for index in without))
    why = next((rank_words.why_not(found) for index in without if (found := result.rankings[index])), "")
    return _("{waves}: {why}").of(waves=names, why=why or _("no ranks"))


def _title(result: Result, rows: tuple[Row, ...], columns: Sequence[_Column]) -> Value:
    """Return who leads in the first wave and in the last one, as far as that is established."""
    if not columns:
        return takeaway(result, rows)
    first, last = columns[0], columns[-1]
    leaders = [_leaders(rows, column) for column in (first, last)]
    if first is last or leaders[0] is None or leaders[1] is None:
        return _("{question}: possible ranks, wave by wave").of(
            question=wording.question_name(result.question)
        )
    waves = {"first": result.waves[first.index].label, "last": result.waves[last.index].label}
    if set(first.ranking.leaders) == set(last.ranking.leaders):
        if len(last.ranking.leaders) == 1:
            return _("{name} leads in {first} as in {last}").of(name=leaders[1], **waves)
        return _("{name} share the lead in {first} as in {last} (not told apart)").of(
            name=leaders[1], **waves
        )
    return _("In the lead: {before} in {first}, {after} in {last}").of(
        before=leaders[0], after=leaders[1], **waves
    )


def _leaders(rows: Sequence[Row], column: _Column) -> Value | None:
    """Return the names of those who lead or share the lead, None of too many or of some not drawn."""
    names = {_code(row): wording.row_name(row) for row in rows}
    leaders = column.ranking.leaders
    if not leaders or len(leaders) > 2 or not set(leaders) <= set(names):
        return None
    return Listing(tuple(names[code] for code in leaders))

"""Waves: a share or a mean over the waves, with its interval and the change from wave to wave."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from sni_desktop.charts import wording
from sni_desktop.charts.parts import (
    colour_of,
    height_of,
    mean_axis,
    share_axis,
    summary_of,
    wave_axis,
    wave_positions,
)
from sni_desktop.core.figure import (
    Anchor,
    Axis,
    Band,
    Dot,
    Figure,
    Line,
    Mark,
    Note,
    Point,
    Role,
    Whisker,
)
from sni_desktop.core.query import Show
from sni_desktop.core.result import Mean, Share, Verdict
from sni_desktop.core.survey import Comparable, Evidence
from sni_desktop.core.text import Text, _

if TYPE_CHECKING:
    from sni_desktop.core.result import Cell, Change, Interval, Result, Row
    from sni_desktop.core.text import Value

MOST_LINES = 8
"""More lines than this cannot be told apart."""
_FEW_WAVES = 6
_MOST_WHISKERS = 50
"""More intervals than this hide the lines; they are in the table and under the pointer."""


def draw_waves(result: Result) -> Figure:
    """Return the lines of the answers asked for (by default those most often given) over the waves."""
    rows = shown_rows(result)
    marks: list[Mark] = []
    for row in rows:
        marks.extend(_series(result, row, among=len(rows)))
    return Figure(
        title=_title(result, rows),
        subtitle=wording.joined(
            [
                wording.question_line(result.question),
                wording.base_name(result) if Show.BASES in result.query.show else "",
                wording.differ_mark(result),
                _left_out(result, rows),
            ]
        ),
        footer=wording.footer(result) if Show.SOURCE in result.query.show else "",
        summary=summary_of(_sentences(result, rows)),
        x=wave_axis(result),
        y=_height_axis(rows),
        marks=tuple(marks),
    )


def shown_rows(result: Result) -> tuple[Row, ...]:
    """Return the rows to draw: the ones asked for; of two answers the first; else the largest few."""
    drawable = [row for row in result.rows if any(height_of(cell) is not None for cell in row.cells)]
    asked = [row for row in drawable if row.option and row.option.code in result.query.options]
    if asked:
        return tuple(asked[:MOST_LINES])
    if len(drawable) == 2 and _mirror(drawable):
        return (_affirmative(drawable),)
    if len(drawable) <= MOST_LINES:
        return tuple(drawable)
    largest = sorted(drawable, key=lambda row: height_of(_last_cell(row)) or 0.0, reverse=True)[:MOST_LINES]
    return tuple(row for row in drawable if row in largest)


_AFFIRMATIVE = {"yes", "oui", "ja", "1", "true", "vrai", "waar", "y", "o", "j"}


def _mirror(rows: list[Row]) -> bool:
    """Tell whether two answers are all there are, so that one line says what the other does."""
    return len(rows[0].question.options) == 2 and rows[0].question.kind.value == "single"


def _affirmative(rows: list[Row]) -> Row:
    for row in rows:
        if row.option and row.option.code.strip().casefold() in _AFFIRMATIVE:
            return row
    return rows[0]


def _last_cell(row: Row) -> Cell:
    return next((cell for cell in reversed(row.cells) if cell is not None), None)


def _title(result: Result, rows: tuple[Row, ...]) -> Value:
    if not rows:
        return _("{question}: nothing to show in these waves").of(question=result.question.label)
    row = rows[0]
    if len(rows) == 1 and row.changes and len(result.waves) == 2:
        change = row.changes[-1]
        cells = row.cells[change.earlier], row.cells[change.later]
        return wording.change_sentence(wording.subject(row), *cells, change, wording.decimals(result))
    if len(rows) == 1 and sum(height_of(cell) is not None for cell in row.cells) > 1:
        return _over_time(result, row)
    if len(rows) == 1:
        cell = _last_cell(row)
        value = wording.cell_value(cell, wording.cell_places(cell, wording.decimals(result)))
        return _("{subject}: {value}").of(subject=wording.subject(row), value=value)
    return result.question.label


def _left_out(result: Result, rows: tuple[Row, ...]) -> Value:
    # Of two answers one line is drawn, and says what the other would.
    return "" if len(rows) == 1 and len(result.rows) == 2 else wording.left_out(result, len(rows))


def _over_time(result: Result, row: Row) -> Text:
    """Return the first and the last wave in words: no trend is claimed."""
    filled = [index for index, cell in enumerate(row.cells) if height_of(cell) is not None]
    first, last = filled[0], filled[-1]
    places = wording.decimals(result)
    return _("{subject}: {before} in {first}, {after} in {last}").of(
        subject=wording.subject(row),
        before=wording.cell_value(row.cells[first], wording.cell_places(row.cells[first], places)),
        first=result.waves[first].label,
        after=wording.cell_value(row.cells[last], wording.cell_places(row.cells[last], places)),
        last=result.waves[last].label,
    )


def _sentences(result: Result, rows: tuple[Row, ...]) -> list[Value]:
    lines: list[Value] = []
    for row in rows:
        lines.extend(wording.about_cell(result, row, index) for index, cell in enumerate(row.cells) if cell)
        lines.extend(wording.about_change(result, row, change) for change in row.changes)
    return lines


def _height_axis(rows: tuple[Row, ...]) -> Axis:
    cells = [cell for row in rows for cell in row.cells if height_of(cell) is not None]
    heights = [height_of(cell) or 0.0 for cell in cells]
    intervals = [cell.interval for cell in cells if isinstance(cell, Share | Mean) and cell.interval]
    highest = max([*heights, *(interval.high for interval in intervals)], default=1.0)
    if any(isinstance(cell, Mean) for cell in cells):
        return mean_axis(min([*heights, *(interval.low for interval in intervals)]), highest)
    return share_axis(highest)


def _series(result: Result, row: Row, *, among: int) -> list[Mark]:
    alone = among == 1
    role = colour_of(row.question, row.option)
    positions = wave_positions(result)
    marks: list[Mark] = []
    if Show.INTERVALS in result.query.show and among * len(result.waves) <= _MOST_WHISKERS:
        marks.extend(_intervals(row, positions, role, alone=alone))
    marks.extend(_lines(result, row, positions, role))
    for index, cell in enumerate(row.cells):
        height = height_of(cell)
        if height is not None:
            at = Point(positions[index], height)
            marks.append(Dot(at, role, wording.about_cell(result, row, index), hollow=_is_hollow(cell)))
    marks.extend(_direct_labels(result, row, positions, role, alone=alone))
    if alone and Show.PREVIOUS in result.query.show:
        marks.extend(_change_notes(result, row, positions))
    return marks


def _is_hollow(cell: Cell) -> bool:
    """A hollow marker says: no base published, or only an approximate figure."""
    return isinstance(cell, Share) and cell.evidence in {Evidence.PERCENT_ONLY, Evidence.VAGUE}


def _intervals(row: Row, positions: tuple[float, ...], role: Role, *, alone: bool) -> list[Mark]:
    marks: list[Mark] = []
    filled: list[tuple[float, Interval]] = []
    for at, cell in zip(positions, row.cells, strict=True):
        if isinstance(cell, Share | Mean) and cell.interval and cell.value is not None:
            marks.append(Whisker(Point(at, cell.value), cell.interval.low, cell.interval.high, role))
            filled.append((at, cell.interval))
    if alone and len(filled) > 1:
        xs, intervals = zip(*filled, strict=True)
        lows, highs = tuple(i.low for i in intervals), tuple(i.high for i in intervals)
        return [Band(xs, lows, highs, role), *marks]
    return marks


def _lines(result: Result, row: Row, positions: tuple[float, ...], role: Role) -> list[Mark]:
    """Return a line a step: dashed where the waves may differ, none where they do not compare."""
    marks: list[Mark] = []
    filled = [index for index, cell in enumerate(row.cells) if height_of(cell) is not None]
    for earlier, later in pairwise(filled):
        known = result.study.compare(row.question.id, result.waves[earlier].id, result.waves[later].id)
        tested = {Evidence.VAGUE}.isdisjoint(
            cell.evidence for cell in (row.cells[earlier], row.cells[later]) if isinstance(cell, Share)
        )
        if known.state is Comparable.NO or not tested:
            continue
        ends = tuple(Point(positions[i], height_of(row.cells[i]) or 0.0) for i in (earlier, later))
        dashed = known.state is Comparable.MAY_DIFFER or later - earlier > 1
        changes = [change for change in row.changes if (change.earlier, change.later) == (earlier, later)]
        about: Value = wording.about_change(result, row, changes[0]) if changes else known.reason
        marks.append(Line(ends, role, dashed=dashed, about=about))
    return marks


def _direct_labels(
    result: Result, row: Row, positions: tuple[float, ...], role: Role, *, alone: bool
) -> list[Mark]:
    places = wording.decimals(result)
    filled = [index for index, cell in enumerate(row.cells) if height_of(cell) is not None]
    # A lone line is named by the title.
    name = "" if alone else wording.row_name(row)
    marks: list[Mark] = []
    for index in filled:
        cell = row.cells[index]
        at = Point(positions[index], height_of(cell) or 0.0)
        value = wording.cell_value(cell, wording.cell_places(cell, places))
        if index == filled[-1]:
            marks.append(
                Note(at, value, role, Anchor.START, dx=14, bold=True, size=15, spread=True, detail=name)
            )
        elif index == filled[0]:
            marks.append(
                Note(at, value, role, Anchor.END, dx=-12, bold=True, size=15 if alone else 12, spread=True)
            )
        elif alone and len(filled) <= _FEW_WAVES:
            marks.append(Note(at, value, role, Anchor.MIDDLE, dy=-16, bold=True))
    return marks


def _change_notes(result: Result, row: Row, positions: tuple[float, ...]) -> list[Mark]:
    """Return "▲ +15 points" over each step that was tested, if there is room for the words."""
    if len(result.waves) > 4:
        return []
    marks: list[Mark] = []
    for change in row.changes:
        before, after = height_of(row.cells[change.earlier]), height_of(row.cells[change.later])
        if before is None or after is None:
            continue
        middle = Point((positions[change.earlier] + positions[change.later]) / 2, (before + after) / 2)
        if change.diff is None and len(result.waves) > 2:
            continue
        text, role = _change_mark(result, change, means=isinstance(row.cells[change.later], Mean))
        marks.append(Note(middle, text, role, Anchor.MIDDLE, bold=True, boxed=True))
    return marks


def _change_mark(result: Result, change: Change, *, means: bool) -> tuple[Value, Role]:
    size = wording.change_size(change, wording.decimals(result), means=means)
    match change.verdict:
        case Verdict.INCREASE:
            return Text("▲ {size}").of(size=size), Role.UP
        case Verdict.DECREASE:
            return Text("▼ {size}").of(size=size), Role.DOWN
        case _:
            return wording.SHORT_VERDICTS[change.verdict], Role.MUTED

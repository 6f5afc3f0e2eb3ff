"""Waves: a share or a mean over the waves, with its interval and the change from wave to wave."""

from __future__ import annotations

from itertools import pairwise
from math import inf
from typing import TYPE_CHECKING

from sni_desktop.analysis.changes import OTHER_LIST
from sni_desktop.charts import choosing, wording
from sni_desktop.charts.counting_words import lists_differ, share_line
from sni_desktop.charts.parts import (
    cell_at,
    change_at,
    change_mark,
    colour_of,
    height_of,
    mean_axis,
    net_axis,
    share_axis,
    summary_of,
    wave_axis,
    wave_positions,
)
from sni_desktop.charts.trend_words import trend_sentence
from sni_desktop.core.figure import (
    SERIES,
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
    Tick,
    Whisker,
)
from sni_desktop.core.presentation import Sort
from sni_desktop.core.query import Show
from sni_desktop.core.result import Mean, Net, Quantity, Share, Verdict
from sni_desktop.core.survey import Comparable, Evidence
from sni_desktop.core.text import Text, _

if TYPE_CHECKING:
    from sni_desktop.core.result import Cell, Result, Row
    from sni_desktop.core.text import Value

MOST_LINES = 8
"""More lines than this cannot be told apart: there are no more colours."""
BY_DEFAULT = 6
"""So many lines are drawn where none were asked for, so that their names have room."""
_FEW_WAVES = 6
_MANY_WAVES = 20
_DOT_SIZES = ((15, 11.0), (25, 8.0), (inf, 6.0))
"""So many waves at most, and the size of their markers."""
_MOST_WHISKERS = 50
"""More intervals than this hide the lines; they are in the table and under the pointer."""


def draw_waves(result: Result) -> Figure:
    """Return the lines of the answers asked for (by default those most often given) over the waves."""
    rows = shown_rows(result)
    y = _height_axis(rows)
    breaks = breaks_of(result, y)
    title = takeaway(result, rows)
    marks: list[Mark] = list(breaks)
    for row, role in zip(rows, _colours(rows), strict=True):
        marks.extend(_series(result, row, role, among=len(rows)))
    return Figure(
        title=title,
        subtitle=wording.joined(
            [
                wording.question_line(result.question, title=title),
                _scored(result, rows),
                wording.unit_line(result),
                wording.with_filter(result, share_line(result) or _base(result)),
                _("vertical line: waves that do not compare") if breaks else "",
                caution(result),
                _("dashed: waves in between not shown") if _leaves_waves_out(result, rows) else "",
                _left_out(result, rows),
                "" if _has_whiskers(result, len(rows)) else _intervals_elsewhere(result),
            ]
        ),
        footer=wording.footer(result, trends=_tells_trend(result, rows))
        if Show.SOURCE in result.query.show
        else "",
        summary=summary_of(_sentences(result, rows)),
        x=wave_axis(result),
        y=y,
        marks=tuple(marks),
    )


def _base(result: Result) -> Value:
    return wording.base_name(result) if Show.BASES in result.query.show else ""


def _scored(result: Result, rows: tuple[Row, ...]) -> Value:
    """Return what the numbers of a mean score stand for, "" where no scale has one."""
    means = any(isinstance(cell, Mean) for row in rows for cell in row.cells)
    return wording.scored(result.question) if means else ""


def _has_whiskers(result: Result, lines: int) -> bool:
    return lines * len(result.waves) <= _MOST_WHISKERS


def _intervals_elsewhere(result: Result) -> Value:
    known = any(getattr(cell, "interval", None) for row in result.rows for cell in row.cells)
    return _("intervals in the table") if known and Show.INTERVALS in result.query.show else ""


def _tells_trend(result: Result, rows: tuple[Row, ...]) -> bool:
    """Tell whether the title is a trend."""
    if len(rows) != 1 or (len(result.waves) == 2 and rows[0].changes):
        return False
    return rows[0].trend is not None and rows[0].trend.established


def _leaves_waves_out(result: Result, rows: tuple[Row, ...]) -> bool:
    """Tell whether a line is dashed for no other reason than that it passes over waves."""
    for row in rows:
        filled = [index for index, cell in enumerate(row.cells) if height_of(cell) is not None]
        for earlier, later in pairwise(filled):
            known = result.study.compare(row.question.id, result.waves[earlier].id, result.waves[later].id)
            if known.state is Comparable.YES and _skips(result, earlier, later):
                return not lists_differ(result, earlier, later)
    return False


def caution(result: Result) -> Value:
    """Return that waves may differ: in whom they asked, or of added files in whatever changed."""
    if not _may_differ(result):
        return ""
    return _("the waves may differ") if result.study.asked else _("populations may differ")


def _may_differ(result: Result) -> bool:
    return any(step.state is Comparable.MAY_DIFFER for step in result.steps)


def shown_rows(result: Result) -> tuple[Row, ...]:
    """Return the rows to draw: the ones asked for; of two answers the first; else the largest few."""
    drawable = [row for row in result.rows if any(height_of(cell) is not None for cell in row.cells)]
    asked = any(row.option and row.option.code in result.query.options for row in drawable)
    if not asked and len(drawable) == 2 and _mirror(drawable):
        return (_affirmative(drawable),)
    room = MOST_LINES if asked else BY_DEFAULT
    shown = choosing.chosen(
        result, drawable, lambda row: height_of(_last_cell(row)), usual=Sort.ASKED, room=room
    )
    return (*shown[:MOST_LINES], *choosing.others(shown[MOST_LINES:]))


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


def takeaway(result: Result, rows: tuple[Row, ...]) -> Value:
    """Return what some lines show: a trend, a change, else their latest numbers."""
    if not rows:
        return _("{question}: nothing to show in these waves").of(
            question=wording.question_name(result.question)
        )
    row = rows[0]
    if len(rows) == 1 and row.changes and len(result.waves) == 2:
        change = row.changes[-1]
        cells = row.cells[change.earlier], row.cells[change.later]
        places = wording.decimals(result)
        return wording.change_sentence(wording.headline(row), *cells, change, places, tests=result.tests)
    if row.trend and _tells_trend(result, rows):
        return trend_sentence(result, row, row.trend, name=wording.headline(row))
    if len(rows) == 1 and len(lately := _comparable(result, row)) > 1:
        return _over_time(result, row, lately[0], lately[-1])
    if len(rows) == 1:
        cell = _last_cell(row)
        value = wording.cell_value(cell, wording.cell_places(cell, wording.decimals(result)))
        return _("{subject}: {value}").of(subject=wording.headline(row), value=value)
    return _of_several(result, rows) or wording.question_name(result.question)


def _of_several(result: Result, rows: tuple[Row, ...]) -> Value:
    """Return the largest established change of several lines between the latest two waves, and of the others.

    "" where none was tested.
    """
    latest = max((change.later for row in rows for change in row.changes), default=0)
    last = [(row, change) for row in rows for change in row.changes if change.later == latest]
    tested = [(row, change) for row, change in last if change.p is not None]
    if not tested:
        return ""
    found = [(row, change) for row, change in tested if change.verdict in _MOVES]
    earlier = result.waves[tested[0][1].earlier].label
    if not found:
        return _("No change established between {earlier} and {later}").of(
            earlier=earlier, later=result.waves[latest].label
        )
    row, change = max(found, key=lambda each: abs(each[1].diff or 0.0))
    places = wording.decimals(result)
    before, after = row.cells[change.earlier], row.cells[change.later]
    text = _MOVES[change.verdict].of(
        answer=wording.headline(row),
        before=wording.cell_value(before, wording.cell_places(before, places)),
        after=wording.cell_value(after, wording.cell_places(after, places)),
        earlier=earlier,
        later=result.waves[latest].label,
    )
    if change.small_base:
        text = _("{sentence} – small base").of(sentence=text)
    if len(found) == 1:
        return text
    return _("{sentence}; %n more established change(s)", "", len(found) - 1).of(sentence=text)


_MOVES = {
    Verdict.INCREASE: _("{answer}: up from {before} in {earlier} to {after} in {later}"),
    Verdict.DECREASE: _("{answer}: down from {before} in {earlier} to {after} in {later}"),
}


def _left_out(result: Result, rows: tuple[Row, ...]) -> Value:
    # Of two answers one line is drawn, and says what the other would.
    return "" if len(rows) == 1 and len(result.rows) == 2 else wording.left_out(result, len(rows))


def _comparable(result: Result, row: Row) -> list[int]:
    """Return the last waves with a number that have no break between them."""
    waves: list[int] = []
    for index in reversed(range(len(row.cells))):
        if height_of(row.cells[index]) is None:
            continue
        if waves and is_broken(result, row, index, waves[0]):
            break
        waves.insert(0, index)
    return waves


def _over_time(result: Result, row: Row, first: int, last: int) -> Text:
    """Return two waves in words, where no trend is established."""
    places = wording.decimals(result)
    return _("{subject}: {before} in {first}, {after} in {last}").of(
        subject=wording.headline(row),
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
        if row.trend:
            lines.append(trend_sentence(result, row, row.trend))
    return lines


def _height_axis(rows: tuple[Row, ...]) -> Axis:
    cells = [cell for row in rows for cell in row.cells if height_of(cell) is not None]
    heights = [height_of(cell) or 0.0 for cell in cells]
    intervals = [cell.interval for cell in cells if isinstance(cell, Share | Mean | Net) and cell.interval]
    highest = max([*heights, *(interval.high for interval in intervals)], default=1.0)
    lowest = min([*heights, *(interval.low for interval in intervals)], default=0.0)
    if any(isinstance(cell, Mean | Quantity) for cell in cells):
        return mean_axis(lowest, highest)
    return net_axis(lowest, highest) if any(isinstance(cell, Net) for cell in cells) else share_axis(highest)


def _colours(rows: tuple[Row, ...]) -> list[Role]:
    """Return the colour of each line: that of its answer, or a free one where another line has it."""
    taken: list[Role] = []
    for row in rows:
        own = colour_of(row.question, row.option)
        free = [role for role in SERIES if role not in taken]
        taken.append(own if own not in taken or not free else free[0])
    return taken


def _series(result: Result, row: Row, role: Role, *, among: int) -> list[Mark]:
    alone = among == 1
    positions = wave_positions(result)
    marks: list[Mark] = []
    size = _dot_size(len(result.waves))
    if Show.INTERVALS in result.query.show and _has_whiskers(result, among):
        marks.extend(_intervals(result, row, positions, role, alone=alone))
    marks.extend(_lines(result, row, positions, role))
    for index, cell in enumerate(row.cells):
        height = height_of(cell)
        if height is not None:
            at = Point(positions[index], height)
            about = wording.about_cell(result, row, index)
            at_cell = cell_at(result, row, index)
            marks.append(Dot(at, role, about, size, is_hollow(cell), stands_for=at_cell))
    marks.extend(_direct_labels(result, row, positions, role, alone=alone))
    if alone and Show.PREVIOUS in result.query.show:
        marks.extend(_change_notes(result, row, positions))
    return marks


def _dot_size(waves: int) -> float:
    """Return the size of markers: smaller ones where many waves stand side by side."""
    return next(size for most, size in _DOT_SIZES if waves <= most)


def is_hollow(cell: Cell) -> bool:
    """A hollow marker says: no base published, or only an approximate figure."""
    return isinstance(cell, Share) and cell.evidence in {Evidence.PERCENT_ONLY, Evidence.VAGUE}


def _intervals(
    result: Result, row: Row, positions: tuple[float, ...], role: Role, *, alone: bool
) -> list[Mark]:
    """Return a whisker a wave; a lone line has a band too, and of many waves nothing else."""
    whiskers: list[Mark] = []
    bands: list[Mark] = []
    for run in _unbroken(result, row):
        filled = [
            (positions[index], cell.value, cell.interval)
            for index in run
            if isinstance(cell := row.cells[index], Share | Mean | Net)
            and cell.interval
            and cell.value is not None
        ]
        if alone and len(filled) > 1:
            xs, _values, intervals = zip(*filled, strict=True)
            bands.append(Band(xs, tuple(i.low for i in intervals), tuple(i.high for i in intervals), role))
            if len(result.waves) > _MANY_WAVES:
                continue
        whiskers += [Whisker(Point(at, value), each.low, each.high, role) for at, value, each in filled]
    return [*bands, *whiskers]


def _unbroken(result: Result, row: Row) -> list[list[int]]:
    """Return the waves with a number, in runs without a wave missing or a break between them."""
    runs: list[list[int]] = []
    for index in (number for number, cell in enumerate(row.cells) if height_of(cell) is not None):
        if runs and index == runs[-1][-1] + 1 and not is_broken(result, row, index - 1, index):
            runs[-1].append(index)
        else:
            runs.append([index])
    return runs


def is_broken(result: Result, row: Row, earlier: int, later: int) -> bool:
    """Tell whether two waves are known not to compare."""
    known = result.study.compare(row.question.id, result.waves[earlier].id, result.waves[later].id)
    return known.state is Comparable.NO or lists_differ(result, earlier, later)


def _lines(result: Result, row: Row, positions: tuple[float, ...], role: Role) -> list[Mark]:
    """Return a line a step: dashed where the waves may differ, none where they do not compare."""
    marks: list[Mark] = []
    filled = [index for index, cell in enumerate(row.cells) if height_of(cell) is not None]
    for earlier, later in pairwise(filled):
        known = result.study.compare(row.question.id, result.waves[earlier].id, result.waves[later].id)
        tested = {Evidence.VAGUE}.isdisjoint(
            cell.evidence for cell in (row.cells[earlier], row.cells[later]) if isinstance(cell, Share)
        )
        if not tested or is_broken(result, row, earlier, later):
            continue
        ends = tuple(Point(positions[i], height_of(row.cells[i]) or 0.0) for i in (earlier, later))
        dashed = known.state is Comparable.MAY_DIFFER or _skips(result, earlier, later)
        changes = [change for change in row.changes if (change.earlier, change.later) == (earlier, later)]
        about: Value = wording.about_change(result, row, changes[0]) if changes else known.reason
        at_change = change_at(result, row, changes[0]) if changes else None
        marks.append(Line(ends, role, dashed=dashed, about=about, stands_for=at_change))
    return marks


def _skips(result: Result, earlier: int, later: int) -> bool:
    """Tell whether waves of the study between two others are not on the line that joins them."""
    ids = [wave.id for wave in result.study.waves]
    return ids.index(result.waves[later].id) - ids.index(result.waves[earlier].id) > 1


def breaks_of(result: Result, axis: Axis) -> list[Mark]:
    """Return a mark between waves that do not compare, which says why."""
    positions = wave_positions(result)
    marks: list[Mark] = []
    for number, step in enumerate(result.steps):
        other_list = lists_differ(result, number, number + 1)
        if step.state is not Comparable.NO and not other_list:
            continue
        at = (positions[number] + positions[number + 1]) / 2
        about = _("{earlier} and {later} are not compared: {reason}").of(
            earlier=result.waves[number].label,
            later=result.waves[number + 1].label,
            reason=OTHER_LIST if other_list else step.reason or _("the question or the population changed"),
        )
        marks.append(Tick(at, axis.low, axis.high, Role.RULE, about))
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
        means = isinstance(row.cells[change.later], Mean)
        text, role = change_mark(change, wording.decimals(result), means=means)
        marks.append(Note(middle, text, role, Anchor.MIDDLE, bold=True, boxed=True))
    return marks

"""Ranks: a published order across the waves, with joint places and absences. Never bars, never shares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.charts import wording
from sni_desktop.charts.parts import cell_at, colour_of, summary_of, wave_axis, wave_positions
from sni_desktop.core.figure import (
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
from sni_desktop.core.result import Place
from sni_desktop.core.survey import Comparable
from sni_desktop.core.text import Listing, _

if TYPE_CHECKING:
    from sni_desktop.core.result import Result, Row
    from sni_desktop.core.text import Value

_DOT = 32.0


def draw_ranks(result: Result) -> Figure:
    """Return one column a wave, places downwards, and a line from place to place."""
    rows = [row for row in result.rows if any(row.cells)]
    slots = [_slots(rows, index) for index in range(len(result.waves))]
    marks: list[Mark] = []
    for index in range(len(result.waves)):
        marks.extend(_joint_places(result, rows, slots, index))
    for row in rows:
        marks.extend(_path(result, row, slots))
    lowest = max((slot for column in slots for slot in column.values()), default=1.0)
    return Figure(
        title=_title(result, rows),
        subtitle=wording.joined(
            [
                wording.question_line(result.question),
                wording.differ_mark(result),
            ]
        ),
        footer=wording.footer(result) if Show.SOURCE in result.query.show else "",
        summary=summary_of(
            [wording.about_cell(result, row, index) for row in rows for index in range(len(result.waves))]
        ),
        x=wave_axis(result),
        y=Axis(0.4, lowest + 0.8, (), Scale.HIDDEN),
        marks=tuple(marks),
        y_down=True,
        row_height=46,
        x_on_top=True,
    )


def _slots(rows: list[Row], index: int) -> dict[str, float]:
    """Return the row at which each answer stands in a wave.

    Joint places share a range of slots; within it they follow the order of the last wave, so that lines do
    not cross for no reason.
    """
    placed = [(row, cell) for row in rows if isinstance(cell := row.cells[index], Place)]
    ordered = sorted(placed, key=lambda pair: (pair[1].first, _last_place(pair[0])))
    return {_code(row): float(slot) for slot, (row, _cell) in enumerate(ordered, start=1)}


def _last_place(row: Row) -> int:
    return next((cell.first for cell in reversed(row.cells) if isinstance(cell, Place)), 0)


def _code(row: Row) -> str:
    return row.option.code if row.option else ""


def _joint_places(result: Result, rows: list[Row], slots: list[dict[str, float]], index: int) -> list[Mark]:
    """Return a pale box around each group of joint places."""
    groups: dict[tuple[int, int], list[Row]] = {}
    for row in rows:
        cell = row.cells[index]
        if isinstance(cell, Place) and cell.first != cell.last:
            groups.setdefault((cell.first, cell.last), []).append(row)
    at = wave_positions(result)[index]
    marks: list[Mark] = []
    for (first, last), members in groups.items():
        about = _("joint places {first} to {last}: the source gives no order among them").of(
            first=str(first), last=str(last)
        )
        lanes = [slots[index][_code(row)] for row in members]
        marks.append(Bar(at, at, min(lanes), max(lanes), Role.ACCENT_SOFT, about, grow=_DOT / 2 + 7))
        middle = Point(at, (min(lanes) + max(lanes)) / 2)
        marks.append(Note(middle, _("joint"), Role.MUTED, Anchor.END, dx=-(_DOT / 2 + 12), size=11))
    return marks


def _path(result: Result, row: Row, slots: list[dict[str, float]]) -> list[Mark]:
    """Return the lines, dots and names of one answer."""
    role, code = colour_of(row.question, row.option), _code(row)
    positions = wave_positions(result)
    filled = [index for index, cell in enumerate(row.cells) if isinstance(cell, Place)]
    points = {index: Point(positions[index], slots[index][code]) for index in filled}
    marks: list[Mark] = []
    for earlier in filled:
        if earlier + 1 in points:
            step = result.steps[earlier]
            if step.state is not Comparable.NO:
                dashed = step.state is Comparable.MAY_DIFFER
                ends = points[earlier], points[earlier + 1]
                marks.append(Line(ends, role, dashed=dashed, about=step.reason))
    for index in filled:
        cell = row.cells[index]
        assert isinstance(cell, Place)  # noqa: S101 - filled holds places only
        about = wording.about_cell(result, row, index)
        at, text = cell_at(result, row, index), wording.place(cell)
        marks.append(Dot(points[index], role, about, size=_DOT, hollow=True, text=text, stands_for=at))
    marks.extend(_names(result, row, points, role))
    return marks


def _names(result: Result, row: Row, points: dict[int, Point], role: Role) -> list[Mark]:
    """Return the answer's name beside its first and its last place, and where it was not named."""
    name = wording.row_name(row)
    first, last, end = min(points), max(points), len(result.waves) - 1
    side = _DOT / 2 + 10
    marks: list[Mark] = []
    if first < end:
        marks.append(Note(points[first], name, role, Anchor.END, dx=-side, bold=True, size=14))
    missing: list[Value] = [
        result.waves[index].label for index in range(len(result.waves)) if index not in points
    ]
    remark: Value = _("not named in {waves}").of(waves=Listing(tuple(missing))) if missing else ""
    marks.append(Note(points[last], name, role, Anchor.START, dx=side, bold=True, size=14, detail=remark))
    return marks


def _title(result: Result, rows: list[Row]) -> Value:
    """Return the order of the latest wave in words."""
    last = len(result.waves) - 1
    placed = [(row, cell) for row in rows if isinstance(cell := row.cells[last], Place)]
    ordered = sorted(placed, key=lambda pair: pair[1].first)
    names: list[Value] = [wording.row_name(row) for row, _cell in ordered]
    if not names:
        return result.question.label
    if len(names) == 1:
        return _("{wave}: {first} named first").of(wave=result.waves[last].label, first=names[0])
    if ordered[0][1].last > 1:
        return _("{wave}: {names}, some in joint places").of(
            wave=result.waves[last].label, names=Listing(tuple(names))
        )
    return _("{wave}: {first} named first, then {others}").of(
        wave=result.waves[last].label, first=names[0], others=Listing(tuple(names[1:]))
    )

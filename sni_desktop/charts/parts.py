"""What several charts draw alike: axes of shares, wave labels, colours that stay with their answer."""

from __future__ import annotations

from math import ceil, floor, log10
from typing import TYPE_CHECKING

from sni_desktop.analysis.times import wave_times
from sni_desktop.charts import wording
from sni_desktop.charts.wording import base_size, joined_by
from sni_desktop.core.figure import SERIES, Axis, AxisTick, Role, Scale
from sni_desktop.core.query import Show
from sni_desktop.core.result import (
    OTHERS,
    CellAt,
    ChangeAt,
    Mean,
    Named,
    Net,
    Place,
    Quantity,
    Share,
    Verdict,
)
from sni_desktop.core.survey import Evidence
from sni_desktop.core.text import Number, Percent, Signed, Text, Value

if TYPE_CHECKING:
    from sni_desktop.core.result import Cell, Change, Result, Row
    from sni_desktop.core.survey import Option, Question


def colour_of(question: Question, option: Option | None) -> Role:
    """Return the colour of an answer: by its place in the question, so it stays when others are hidden."""
    if option is not None and option.code == OTHERS:
        return Role.MUTED
    if option is None or option not in question.options:
        return SERIES[0]
    return SERIES[question.options.index(option) % len(SERIES)]


def share_axis(highest: float) -> Axis:
    """Return an axis of shares from 0 to a round number above ``highest`` (0 to 1)."""
    step = next(step for step in (0.02, 0.05, 0.1, 0.2, 0.25) if highest <= step * 5 or step == 0.25)
    top = min(1.0, ceil(round(highest / step, 9)) * step)
    count = round(top / step)
    return Axis(0.0, top, tuple(AxisTick(index * step, Percent(index * step)) for index in range(count + 1)))


def mean_axis(lowest: float, highest: float) -> Axis:
    """Return an axis around means: it need not begin at zero, since nothing is drawn as a length."""
    spread = max(highest - lowest, abs(highest) * 0.02, 1e-9)
    step = _round_step(spread / 4)
    places = max(0, -floor(log10(step)))
    first, last = floor(lowest / step), ceil(highest / step)
    if first == last:
        first, last = first - 1, last + 1
    ticks = tuple(AxisTick(index * step, Number(index * step, places)) for index in range(first, last + 1))
    return Axis(first * step, last * step, ticks)


def net_axis(lowest: float, highest: float) -> Axis:
    """Return an axis of balances (-1 to 1), in signed points, with zero on it."""
    low, high = min(0.0, lowest), max(0.0, highest)
    step = next(step for step in (0.02, 0.05, 0.1, 0.2, 0.5) if high - low <= step * 6 or step == 0.5)
    first, last = floor(round(low / step, 9)), max(1, ceil(round(high / step, 9)))
    ticks = tuple(AxisTick(index * step, Signed(index * step)) for index in range(first, last + 1))
    return Axis(first * step, last * step, ticks)


def change_mark(change: Change, places: int, *, means: bool) -> tuple[Value, Role]:
    """Return "▲ +15 points" and its colour, or what is said instead of a change that is not clear."""
    size = wording.change_size(change, places, means=means)
    match change.verdict:
        case Verdict.INCREASE:
            return Text("▲ {size}").of(size=size), Role.UP
        case Verdict.DECREASE:
            return Text("▼ {size}").of(size=size), Role.DOWN
        case _:
            return wording.short_verdict(change), Role.MUTED


def _round_step(rough: float) -> float:
    magnitude = 10.0 ** floor(log10(rough))
    return next(factor * magnitude for factor in (1, 2, 5, 10) if factor * magnitude >= rough)


def wave_positions(result: Result) -> tuple[float, ...]:
    """Return where waves stand: at their dates if all are dated, one after the other; else a step apart."""
    return wave_times(result.waves) or tuple(float(index) for index in range(len(result.waves)))


def wave_axis(result: Result, margin: float = 0.0) -> Axis:
    """Return the axis of waves, with each one's base under its name."""
    positions = wave_positions(result)
    # Where no base is published, the subtitle says so once.
    known = any(base.n is not None for base in result.bases) and Evidence.MENTION not in result.evidence
    with_bases = known and Show.BASES in result.query.show
    ticks = tuple(
        AxisTick(at, wave.label, base_size(base.n) if with_bases else "")
        for at, wave, base in zip(positions, result.waves, result.bases, strict=True)
    )
    low, high = positions[0], positions[-1]
    if low == high:
        return Axis(low - 0.5, high + 0.5, ticks, Scale.LABELS)
    pad = margin * (high - low)
    return Axis(low - pad, high + pad, ticks, Scale.LABELS)


def height_of(cell: Cell) -> float | None:
    """Return where a cell is drawn on an axis of shares or means; None if there is nothing to draw."""
    match cell:
        case Share(value=value) | Mean(value=value) | Net(value=value) | Quantity(value=value):
            return value
        case Place() | Named() | None:
            return None


def cell_at(result: Result, row: Row, wave: int) -> CellAt:
    """Return where the cell of a row in a wave stands in its result."""
    return CellAt(_number_of(result, row), wave)


def change_at(result: Result, row: Row, change: Change) -> ChangeAt:
    """Return where a change of a row stands in its result."""
    return ChangeAt(_number_of(result, row), change.later)


def _number_of(result: Result, row: Row) -> int:
    # By identity first: `index` alone compares rows by all that is in them.
    same = (number for number, each in enumerate(result.rows) if each is row)
    found = next(same, None)
    return result.rows.index(row) if found is None else found


def latest_with_cells(result: Result) -> int:
    """Return the index of the latest wave in which some row has a cell."""
    for index in range(len(result.waves) - 1, -1, -1):
        if any(row.cells[index] is not None for row in result.rows):
            return index
    return 0


def summary_of(lines: list[Value]) -> Value:
    """Return the words of a chart for a screen reader: one sentence a mark."""
    return joined_by(lines, "\n")

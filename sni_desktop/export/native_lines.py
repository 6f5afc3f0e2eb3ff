"""Native lines over the waves: joined where the card joins them, and nowhere else.

Categories stand a step apart. Waves that do not stand so on the card, at their dates, are as many categories
apart, with nameless ones between them.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from math import isclose
from typing import TYPE_CHECKING

from sni_desktop.core.figure import Band, Dot, Line, Note, Scale, Whisker
from sni_desktop.core.result import CellAt
from sni_desktop.core.text import Text
from sni_desktop.core.values import dataclass
from sni_desktop.export.native_points import NoNativeKind
from sni_desktop.export.native_values import NativeAxis, NativePoint, NativeSeries

if TYPE_CHECKING:
    from sni_desktop.export.native_points import Card

_UNEVEN = 0.05
"""How far a wave may be from a whole number of steps: years have leap days."""
_MOST_CATEGORIES = 60
_FEW_WAVES = 12
"""The names of more waves than this leave no room for their bases."""
_NEAR = 0.05
"""Numbers nearer to one another than this, in heights of the plot, would overlap."""


@dataclass(frozen=True, eq=False)
class Lines:
    """What native lines are made of."""

    categories: tuple[str, ...]
    series: tuple[NativeSeries, ...]
    axis: NativeAxis


def read_lines(card: Card) -> Lines:
    """Return the lines of a card of waves. NoNativeKind if categories a step apart cannot say the same."""
    figure = card.figure
    dots = [mark for mark in figure.marks if isinstance(mark, Dot)]
    if not dots or figure.x.scale is not Scale.LABELS:
        raise NoNativeKind
    slots = _slots([tick.at for tick in figure.x.ticks])
    rows = dict.fromkeys(_row(dot) for dot in dots)
    series = tuple(
        part for row in rows for part in _series(card, [dot for dot in dots if _row(dot) == row], slots)
    )
    words = [(card.say(tick.text), card.say(tick.detail)) for tick in figure.x.ticks]
    few = len(words) <= _FEW_WAVES
    names = [""] * (slots[-1] + 1)
    for slot, (name, detail) in zip(slots, words, strict=True):
        names[slot] = f"{name} ({detail})" if detail and few else name
    axis = card.axis(figure.y, dots[0])
    return Lines(tuple(names), _apart(series, _NEAR * (axis.high - axis.low)), axis)


def _apart(series: tuple[NativeSeries, ...], least: float) -> tuple[NativeSeries, ...]:
    """Return series without the numbers that would stand on others: they stay in the workbook."""
    taken: dict[int, list[float]] = {}

    def thinned(at: int, point: NativePoint | None) -> NativePoint | None:
        if point is None or not point.labelled:
            return point
        others = taken.setdefault(at, [])
        if any(abs(point.value - other) < least for other in others):
            return replace(point, labelled=False)
        others.append(point.value)
        return point

    return tuple(
        replace(each, points=tuple(thinned(at, point) for at, point in enumerate(each.points)))
        for each in series
    )


def _row(dot: Dot) -> int:
    if not isinstance(dot.stands_for, CellAt):
        raise NoNativeKind
    return dot.stands_for.row


def _slots(places: list[float]) -> list[int]:
    """Return the number of each wave's category. NoNativeKind if dates are no whole steps apart."""
    least = min((later - earlier for earlier, later in pairwise(places)), default=1.0)
    steps = [(place - places[0]) / least for place in places]
    slots = [round(step) for step in steps]
    if any(abs(step - slot) > _UNEVEN for step, slot in zip(steps, slots, strict=True)):
        raise NoNativeKind
    if slots[-1] >= _MOST_CATEGORIES:
        raise NoNativeKind
    return slots


def _series(card: Card, dots: list[Dot], slots: list[int]) -> list[NativeSeries]:
    """Return one series, or one for each run of waves that may be joined.

    Among nameless categories lines run over gaps, so that a missing wave ends a run, too.
    """
    spaced = len(slots) <= slots[-1]
    places = [tick.at for tick in card.figure.x.ticks]
    by_wave = {min(range(len(places)), key=lambda wave: abs(places[wave] - dot.at.x)): dot for dot in dots}
    runs: list[dict[int, NativePoint]] = []
    for wave, dot in sorted(by_wave.items()):
        before = by_wave.get(wave - 1)
        line = _line(card, before, dot) if before else None
        if not runs or (line is None and (spaced or before is not None)):
            runs.append({})
        runs[-1][wave] = _point(card, dot, dashed=line is not None and line.dashed)
    name, colour = card.name_of(dots[0].stands_for), card.palette[dots[0].role]
    return [
        NativeSeries(
            name if number == 0 else card.say(_since(card, name, min(run))),
            _placed(run, slots),
            colour,
            in_legend=number == 0,
        )
        for number, run in enumerate(runs)
    ]


def _placed(run: dict[int, NativePoint], slots: list[int]) -> tuple[NativePoint | None, ...]:
    by_slot = {slots[wave]: point for wave, point in run.items()}
    return tuple(by_slot.get(slot) for slot in range(slots[-1] + 1))


def _since(card: Card, name: str, wave: int) -> Text:
    return Text("{name} ({wave})").of(name=name, wave=card.figure.x.ticks[wave].text)


def _line(card: Card, one: Dot, other: Dot) -> Line | None:
    """Return the line between two dots, if there is one."""
    for mark in card.figure.marks:
        if isinstance(mark, Line) and mark.role is other.role and mark.points == (one.at, other.at):
            return mark
    return None


def _point(card: Card, dot: Dot, *, dashed: bool) -> NativePoint:
    interval = labelled = False
    for mark in card.figure.marks:
        match mark:
            case Whisker(at=at):
                interval |= at == dot.at and mark.role is dot.role
            case Band(xs=xs):
                interval |= mark.role is dot.role and any(isclose(x, dot.at.x) for x in xs)
            case Note(at=at):
                labelled |= at == dot.at
    return card.point(dot, interval=interval, labelled=labelled, dashed=dashed)

"""Native bars: series beside one another, stacked to 100 %, or left and right of zero."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from math import isclose
from typing import TYPE_CHECKING, TypeAlias

from sni_desktop.core.figure import Bar, Note, Role, Scale, Tick, Whisker
from sni_desktop.core.result import CellAt, CrossAt
from sni_desktop.core.text import NO_BREAK_SPACE, Label, Text
from sni_desktop.core.values import dataclass
from sni_desktop.export.native_points import NoNativeKind
from sni_desktop.export.native_values import NativeAxis, NativePoint, NativeSeries, Shape

if TYPE_CHECKING:
    from sni_desktop.core.figure import Key
    from sni_desktop.core.text import Value
    from sni_desktop.export.native_points import Card

_SAME = 1e-9
_NUMBER = 0.12
"""The room for a number, in lengths of the axis."""
_Lanes: TypeAlias = list[list[Bar]]
_Part: TypeAlias = list[Bar | None]
"""The bars of one series, one a row."""


@dataclass(frozen=True, eq=False)
class Bars:
    """What native bars are made of."""

    shape: Shape
    categories: tuple[str, ...]
    series: tuple[NativeSeries, ...]
    axis: NativeAxis
    gap: int


def read_bars(card: Card) -> Bars:
    """Return the bars of a card with a row a category. NoNativeKind if bars cannot say the same."""
    figure = card.figure
    bars = [mark for mark in figure.marks if isinstance(mark, Bar) and mark.stands_for is not None]
    if not bars or figure.y.scale is not Scale.LABELS:
        raise NoNativeKind
    lanes = [[bar for bar in bars if _lane(bar) == number] for number in range(len(figure.y.ticks))]
    if sum(map(len, lanes)) != len(bars):
        raise NoNativeKind
    shape = _shape(lanes)
    parts = _parts(card, lanes)
    if shape is Shape.BARS:
        series = (*(_series(card, part, name) for name, part in parts), *_before(card, len(lanes)))
    else:
        series = _stacked(card, parts, lanes)
    if shape is Shape.STACKED and any(each.spacer_to is not None for each in series):
        raise NoNativeKind
    axis = _long_enough(card.axis(figure.x, bars[0], two_sided=shape is Shape.DIVERGING), bars, series)
    return Bars(shape, _categories(card, lanes), series, axis, _gap(lanes, shape))


def _long_enough(axis: NativeAxis, bars: list[Bar], series: tuple[NativeSeries, ...]) -> NativeAxis:
    """Return an axis that all bars and intervals fit on, with room for the numbers left of them."""
    points = [point for each in series for point in each.points if point is not None]
    low = min([axis.low, *(point.value - (point.minus or 0.0) for point in points)])
    high = max(
        [axis.high, *(bar.x1 for bar in bars), *(point.value + (point.plus or 0.0) for point in points)]
    )
    if any(point.value < 0 and point.minus is not None for point in points):
        low -= _NUMBER * (high - low)
    return replace(axis, low=round(low, 14), high=round(high, 14))


def _lane(bar: Bar | Tick) -> int:
    return round((bar.y0 + bar.y1) / 2)


def _is_left(bar: Bar) -> bool:
    return bar.x0 < -_SAME


def _shape(lanes: _Lanes) -> Shape:
    if any(_is_left(bar) for lane in lanes for bar in lane):
        return Shape.DIVERGING
    if any(isclose(one.y0, other.y0) for lane in lanes for one, other in pairwise(lane)):
        return Shape.STACKED
    return Shape.BARS


def _gap(lanes: _Lanes, shape: Shape) -> int:
    """Return the room between two categories, as the card has it."""
    height = max(bar.y1 - bar.y0 for lane in lanes for bar in lane)
    beside = max(map(len, lanes)) if shape is Shape.BARS else 1
    return max(10, min(300, round(100 * (1 - beside * height) / height)))


def _categories(card: Card, lanes: _Lanes) -> tuple[str, ...]:
    """Return the names of the rows; one without any number says why, as on the card."""
    said = {mark.at.y: card.say(mark.text) for mark in card.figure.marks if isinstance(mark, Note)}
    names = [card.say(tick.text) for tick in card.figure.y.ticks]
    return tuple(
        f"{name} ({said[number]})" if not lanes[number] and number in said else name
        for number, name in enumerate(names)
    )


# Which bars are one series


def _parts(card: Card, lanes: _Lanes) -> list[tuple[str, _Part]]:
    """Return the bars of each entry of the legend; without a legend, those of each side of zero."""
    keys = card.figure.keys
    if keys:
        owners = {id(bar): _key_of(card, bar) for lane in lanes for bar in lane}
        made = [
            (card.say(key.text), _part([[bar for bar in lane if owners[id(bar)] is key] for lane in lanes]))
            for key in keys
        ]
    else:
        sides = [
            _part([[bar for bar in lane if _is_left(bar) is left] for lane in lanes])
            for left in (True, False)
        ]
        two_sided = all(any(side) for side in sides)
        made = [(_name(card, side, two_sided=two_sided), side) for side in sides if any(side)]
    return [(name, part) for name, part in made if any(part)]


def _part(lanes: _Lanes) -> _Part:
    if any(len(lane) > 1 for lane in lanes):
        raise NoNativeKind
    return [lane[0] if lane else None for lane in lanes]


def _key_of(card: Card, bar: Bar) -> Key:
    """Return the entry of the legend that a bar belongs to: that of its colour, and of several its own."""
    found = [key for key in card.figure.keys if key.role is bar.role and key.hatched == bar.hatched]
    if len(found) > 1:
        label = _label_of(card, bar)
        found = [key for key in found if label in _labels_in(key.text)]
    if len(found) != 1:
        raise NoNativeKind
    return found[0]


def _label_of(card: Card, bar: Bar) -> Value:
    """Return the name of the answer that a bar is about, as its study has it."""
    match bar.stands_for:
        case CellAt(row=row):
            option = card.result.rows[row].option
        case CrossAt(row=row) if card.result.crosstab is not None:
            option = card.result.crosstab.rows[row].option
        case _:
            option = None
    if option is None:
        raise NoNativeKind
    return option.label


def _labels_in(text: Value) -> list[Value]:
    """Return the labels that an entry of the legend holds: "Agree (reversed: Disagree)" holds two."""
    match text:
        case Text(values=values):
            return [label for value in values.values() for label in _labels_in(value)]
        case Label():
            return [text]
        case _:
            return []


def _name(card: Card, part: _Part, *, two_sided: bool) -> str:
    """Return what bars without a legend have in common: an answer, else a wave, else all their answers."""
    places = [bar.stands_for for bar in part if bar is not None]
    names = list(dict.fromkeys(card.name_of(at) for at in places))
    waves = {at.wave for at in places if isinstance(at, CellAt)}
    if len(names) > 1 and len(waves) == 1 and not two_sided:
        return card.say(card.result.waves[waves.pop()].label)
    return " / ".join(names)


# Series


def _series(card: Card, part: _Part, name: str, *, stacked: bool = False) -> NativeSeries:
    first = next(bar for bar in part if bar is not None)
    points = tuple(None if bar is None else _point(card, bar, stacked=stacked) for bar in part)
    return NativeSeries(name, points, card.palette[first.role], hatched=first.hatched)


def _point(card: Card, bar: Bar, *, stacked: bool) -> NativePoint:
    end = bar.x0 if _is_left(bar) else bar.x1
    whiskers = [mark for mark in card.figure.marks if isinstance(mark, Whisker) and mark.horizontal]
    interval = any(
        bar.y0 <= whisker.at.y <= bar.y1 and isclose(whisker.at.x, end, abs_tol=_SAME) for whisker in whiskers
    )
    # Numbers stand inside the parts of a stack, if there is room for them.
    inside = stacked and not interval
    labelled = bar.text != "" or interval or not stacked
    return card.point(bar, interval=interval, negative=_is_left(bar), inside=inside, labelled=labelled)


def _before(card: Card, count: int) -> tuple[NativeSeries, ...]:
    """Return the numbers of the wave before, which the card has as ticks across its bars."""
    ticks = [mark for mark in card.figure.marks if isinstance(mark, Tick) and mark.stands_for is not None]
    waves = {mark.stands_for.wave for mark in ticks if isinstance(mark.stands_for, CellAt)}
    if not ticks:
        return ()
    if len(waves) != 1:
        raise NoNativeKind
    by_lane = {_lane(tick): tick for tick in ticks}
    colour = card.palette[Role.NEUTRAL]
    points = tuple(
        replace(card.point(by_lane[lane], interval=False, labelled=False), colour=colour)
        if lane in by_lane
        else None
        for lane in range(count)
    )
    return (NativeSeries(card.say(card.result.waves[waves.pop()].label), points, colour),)


def _stacked(card: Card, parts: list[tuple[str, _Part]], lanes: _Lanes) -> tuple[NativeSeries, ...]:
    """Return the parts of the bars from zero outwards, those on the left first.

    Where the card sets parts aside, an unseen series keeps the room.
    """
    series: list[NativeSeries] = []
    ends = [0.0] * len(lanes)
    for name, part in sorted(parts, key=lambda each: _place(each[1], lanes)):
        rights = [None if bar is None or _is_left(bar) else bar for bar in part]
        gaps = [0.0 if bar is None else bar.x0 - end for bar, end in zip(rights, ends, strict=True)]
        if max(gaps) > _SAME:
            series.append(_spacer(rights, gaps))
        series.append(_series(card, part, name, stacked=True))
        ends = [end if bar is None else bar.x1 for bar, end in zip(rights, ends, strict=True)]
    return tuple(series)


def _place(part: _Part, lanes: _Lanes) -> tuple[bool, int]:
    """Return where a part stands in the bars: on which side, and after how many others at most."""
    places = []
    for bar, lane in zip(part, lanes, strict=True):
        if bar is not None:
            side = [other for other in lane if _is_left(other) is _is_left(bar)]
            places.append(sum(abs(other.x0 + other.x1) < abs(bar.x0 + bar.x1) for other in side))
    return not any(bar is not None and _is_left(bar) for bar in part), max(places)


def _spacer(part: _Part, gaps: list[float]) -> NativeSeries:
    starts = {
        round(bar.x0, 9) for bar, gap in zip(part, gaps, strict=True) if bar is not None and gap > _SAME
    }
    if len(starts) > 1:
        raise NoNativeKind
    points = tuple(NativePoint(round(gap, 14), labelled=False) if gap > _SAME else None for gap in gaps)
    return NativeSeries(NO_BREAK_SPACE, points, "#ffffff", spacer_to=starts.pop())

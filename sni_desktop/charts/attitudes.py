"""Attitudes: diverging bars for scales, paired bars for two-sided opinions, single shares of agreement."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.analysis.scales import joined, negative_options, positive_options
from sni_desktop.charts import wording
from sni_desktop.charts.parts import height_of, latest_with_cells, summary_of
from sni_desktop.core.figure import (
    Anchor,
    Axis,
    AxisTick,
    Bar,
    Figure,
    Key,
    Mark,
    Note,
    Point,
    Role,
    Scale,
    Whisker,
)
from sni_desktop.core.query import Show
from sni_desktop.core.result import Part, Share
from sni_desktop.core.survey import Evidence, Kind
from sni_desktop.core.text import Count, Listing, Number, Percent, Text, _, points, rounded
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from sni_desktop.core.result import Result, Row
    from sni_desktop.core.survey import Option, Question
    from sni_desktop.core.text import Value

MOST_WAVES = 15
"""More waves of one question than this are left to the table."""
ROW, ROW_WITH_NAMES = 34.0, 60.0
_HALF = 0.3

_NEUTRAL_GAP = 0.06
_LEAST_INSIDE = 0.055
_NEGATIVE = {1: (Role.NEGATIVE_2,), 2: (Role.NEGATIVE_1, Role.NEGATIVE_2)}
_POSITIVE = {1: (Role.POSITIVE_2,), 2: (Role.POSITIVE_1, Role.POSITIVE_2)}


@dataclass(frozen=True)
class _Lane:
    """One line of the chart: a question in a wave, with its rows (one an option)."""

    question: Question
    index: int
    rows: tuple[Row, ...]
    name: Value


def draw_attitudes(result: Result) -> Figure:
    """Return the battery of the question in its latest wave, or one question over its waves."""
    lanes = _lanes(result)
    if all(lane.question.kind is Kind.SCALE for lane in lanes):
        return _diverging(result, lanes)
    return _opinions(result, lanes)


def _lanes(result: Result) -> list[_Lane]:
    questions = list(dict.fromkeys(row.question.id for row in result.rows))
    options = [row for row in result.rows if row.part is Part.OPTION]
    by_question = {key: tuple(row for row in options if row.question.id == key) for key in questions}
    if len(questions) > 1:
        latest = latest_with_cells(result)
        return [
            _Lane(rows[0].question, latest, rows, rows[0].question.label)
            for rows in by_question.values()
            if any(row.cells[latest] is not None for row in rows)
        ]
    rows = by_question[questions[0]]
    if len(result.waves) == 1:
        return [_Lane(rows[0].question, 0, rows, rows[0].question.label)]
    shown = range(len(result.waves))[-MOST_WAVES:]
    return [_Lane(rows[0].question, index, rows, result.waves[index].label) for index in shown]


def _chosen(result: Result, lanes: list[_Lane]) -> _Lane:
    """Return the lane that the title is about: the chosen question, in its latest wave."""
    return next((lane for lane in reversed(lanes) if lane.question.id == result.question.id), lanes[-1])


def _figure(result: Result, lanes: list[_Lane], title: Value, marks: list[Mark], x: Axis) -> Figure:
    lead = lanes[0]
    many = len({lane.question.id for lane in lanes}) > 1
    asked: Value = lead.question.battery_label if many else wording.question_line(result.question)
    wave: Value = result.waves[lead.index].label if many and len(result.waves) > 1 else ""
    return Figure(
        title=title,
        subtitle=wording.joined(
            [asked or "", wave, _base(result, lanes), _dont_know(result, lanes), _earlier(result, many=many)]
        ),
        footer=wording.footer(result) if Show.SOURCE in result.query.show else "",
        summary=summary_of(
            [
                wording.about_cell(result, row, lane.index)
                for lane in lanes
                for row in lane.rows
                if row.cells[lane.index] is not None
            ]
        ),
        x=x,
        y=Axis(
            -0.5,
            len(lanes) - 0.5,
            tuple(AxisTick(number, lane.name) for number, lane in enumerate(lanes)),
            Scale.LABELS,
        ),
        marks=tuple(marks),
        y_down=True,
        row_height=ROW if result.question.kind is Kind.SCALE else ROW_WITH_NAMES,
    )


def _earlier(result: Result, *, many: bool) -> Value:
    hidden = 0 if many else len(result.waves) - MOST_WAVES
    return _("%n earlier wave(s) in the table", "", hidden) if hidden > 0 else ""


def _base(result: Result, lanes: list[_Lane]) -> Value:
    """Return the base if all lanes share it; a battery may ask each statement of others."""
    if len({lane.index for lane in lanes}) > 1:
        return wording.base_line(result)
    cells = [cell for lane in lanes for row in lane.rows if (cell := row.cells[lane.index])]
    asked = {
        (cell.figure.base.in_language(""), cell.n)
        for cell in cells
        if isinstance(cell, Share) and cell.figure is not None
    }
    if len(asked) > 1:
        return _("bases differ: see the table")
    sizes = sorted({cell.n for cell in cells if isinstance(cell, Share) and cell.n is not None})
    if len(sizes) > 1:
        size = _("n = {low} to {high}").of(low=Count(sizes[0]), high=Count(sizes[-1]))
    else:
        size = wording.base_size(sizes[0] if sizes else None)
    return _("Base: {who}; {sizes}").of(who=wording.who_was_asked(result), sizes=size)


def _dont_know(result: Result, lanes: list[_Lane]) -> Value:
    """Return the share of answers outside the scale, which are not in its base: it is always told."""
    told: list[Value] = []
    for lane in lanes:
        for row in lane.rows:
            share = height_of(row.cells[lane.index])
            if row.option and row.option.outside and share is not None:
                value = Percent(share, wording.decimals(result))
                told.append(
                    Text("{name} {value}").of(name=lane.name, value=value) if len(lanes) > 1 else value
                )
    return _("don't know, outside the base: {shares}").of(shares=Listing(tuple(told))) if told else ""


# Scales


def _diverging(result: Result, lanes: list[_Lane]) -> Figure:
    """Negative answers left of the common zero, positive ones right, the neutral one set aside."""
    sides = [_sides(lane) for lane in lanes]
    reach_left = max([0.1, *(sum(share for _row, share in left) for left, _n, _r in sides)])
    reach_right = max([0.1, *(sum(share for _row, share in right) for _l, _n, right in sides)])
    aside = reach_right + _NEUTRAL_GAP
    widest = max([0.0, *(sum(share for _row, share in neutral) for _l, neutral, _r in sides)])
    marks: list[Mark] = []
    for number, (lane, (left, neutral, right)) in enumerate(zip(lanes, sides, strict=True)):
        if _is_suppressed(lane):
            marks.append(_too_few(number))
            continue
        marks.extend(_stack(result, lane, number, left, 0.0, -1))
        marks.extend(_stack(result, lane, number, right, 0.0, 1))
        marks.extend(_stack(result, lane, number, neutral, aside, 1))
        marks.append(_net(left, right, number, aside + widest + 0.02))
    figure = _figure(
        result,
        lanes,
        _scale_title(result, lanes, sides),
        marks,
        Axis(-reach_left, aside + widest, (), Scale.HIDDEN, zero=0.0),
    )
    return replace(figure, keys=_keys(lanes[0].question))


def _is_suppressed(lane: _Lane) -> bool:
    """Tell whether a part of the scale must not be shown; then neither may a sum with that part missing."""
    cells = [row.cells[lane.index] for row in lane.rows if row.option and not row.option.outside]
    return any(isinstance(cell, Share) and cell.value is None for cell in cells)


def _too_few(number: int) -> Note:
    return Note(Point(0.0, number), _("too few answers"), Role.MUTED, Anchor.START, dx=8)


_Part = list[tuple["Row", float]]


def _sides(lane: _Lane) -> tuple[_Part, _Part, _Part]:
    """Return the negative (mildest first), the neutral and the positive answers with their shares."""
    if _is_suppressed(lane):
        return [], [], []
    negative, positive = negative_options(lane.question), positive_options(lane.question)
    left: _Part = []
    middle: _Part = []
    right: _Part = []
    for row in lane.rows:
        share = height_of(row.cells[lane.index])
        if share is None or row.option is None or row.option.outside:
            continue
        side = left if row.option in negative else right if row.option in positive else middle
        side.append((row, share))
    left.sort(key=lambda pair: -_score(pair[0].option))
    right.sort(key=lambda pair: _score(pair[0].option))
    return left, middle, right


def _score(option: Option | None) -> float:
    return option.score if option and option.score is not None else 0.0


def _stack(result: Result, lane: _Lane, number: int, parts: _Part, start: float, way: int) -> list[Mark]:
    marks: list[Mark] = []
    at = start
    for row, share in parts:
        end = at + way * share
        places = wording.decimals(result)
        inside: Value = Number(100 * share, places) if share >= _LEAST_INSIDE else ""
        marks.append(
            Bar(
                min(at, end),
                max(at, end),
                number - _HALF,
                number + _HALF,
                _role(lane.question, row.option),
                wording.about_cell(result, row, lane.index),
                text=inside,
            )
        )
        at = end
    return marks


def _role(question: Question, option: Option | None) -> Role:
    """Return the colour of an answer: stronger towards the ends of the scale."""
    for options, roles in ((negative_options(question), _NEGATIVE), (positive_options(question), _POSITIVE)):
        if option in options:
            mildest_first = sorted(options, key=lambda each: abs(_score(each) - _middle(question)))
            place = mildest_first.index(option)
            shades = roles[min(len(options), 2)]
            return shades[min(len(shades) - 1, place * len(shades) // len(options))]
    return Role.NEUTRAL


def _middle(question: Question) -> float:
    on_scale = [_score(option) for option in question.options if not option.outside]
    return (min(on_scale) + max(on_scale)) / 2


def _keys(question: Question) -> tuple[Key, ...]:
    return tuple(
        Key(_role(question, option), option.label) for option in question.options if not option.outside
    )


def _net(left: _Part, right: _Part, number: int, at: float) -> Note:
    net = _total(right) - _total(left)
    role = Role.UP if rounded(100 * net) > 0 else Role.DOWN if rounded(100 * net) < 0 else Role.MUTED
    text = _("net {points}").of(points=points(net))
    return Note(Point(at, number), text, role, Anchor.START, dx=4, bold=True)


def _total(parts: _Part) -> float:
    return sum(share for _row, share in parts)


def _scale_title(result: Result, lanes: list[_Lane], sides: list[tuple[_Part, _Part, _Part]]) -> Value:
    """Return the positive side of the chosen question, in its latest wave, in the answers' own words."""
    lane = _chosen(result, lanes)
    question, positive = lane.question, sides[lanes.index(lane)][2]
    if _is_suppressed(lane):
        return _("{question}: too few answers").of(question=question.label)
    if not positive:
        return question.label
    return _("{question}: {answers} ({value})").of(
        question=question.label,
        answers=joined(positive_options(question)),
        value=Percent(_total(positive), wording.decimals(result)),
    )


# Opinions


def _opinions(result: Result, lanes: list[_Lane]) -> Figure:
    """One bar to the right for a share of agreement; two sides of one opinion left and right of zero."""
    marks: list[Mark] = []
    for number, lane in enumerate(lanes):
        rows = [row for row in lane.rows if height_of(row.cells[lane.index]) is not None]
        if not rows:
            marks.append(_too_few(number))
        two_sided = len(rows) == 2
        for place, row in enumerate(rows):
            way = -1 if two_sided and place == 1 else 1
            role = Role.NEGATIVE_2 if way < 0 else Role.POSITIVE_2
            marks.extend(_opinion(result, lane, row, number, way, role))
    ends = [bar for bar in marks if isinstance(bar, Bar)]
    low = min([0.0, *(bar.x0 for bar in ends)])
    high = max([0.1, *(bar.x1 for bar in ends)])
    return _figure(
        result, lanes, _opinion_title(result, lanes), marks, Axis(low, high, (), Scale.HIDDEN, zero=0.0)
    )


def _opinion(result: Result, lane: _Lane, row: Row, number: int, way: int, role: Role) -> list[Mark]:
    cell = row.cells[lane.index]
    if not isinstance(cell, Share) or cell.value is None:
        return []
    about = wording.about_cell(result, row, lane.index)
    value = wording.cell_value(cell, wording.cell_places(cell, wording.decimals(result)))
    ends = sorted((0.0, way * cell.value))
    vague = cell.evidence is Evidence.VAGUE
    marks: list[Mark] = [Bar(ends[0], ends[1], number - 0.12, number + 0.22, role, about, hatched=vague)]
    if Show.INTERVALS in result.query.show and cell.interval:
        low, high = sorted((way * cell.interval.low, way * cell.interval.high))
        marks.append(Whisker(Point(way * cell.value, number + 0.05), low, high, Role.INK, horizontal=True))
    name = wording.row_name(row)
    anchor = Anchor.END if way < 0 else Anchor.START
    marks.append(
        Note(
            Point(0.0, number - 0.12),
            value,
            role,
            anchor,
            dx=way * 6,
            dy=-4,
            bold=True,
            size=14,
            detail=name,
            above=True,
        )
    )
    return marks


def _opinion_title(result: Result, lanes: list[_Lane]) -> Value:
    """Return the shares of the chosen opinion, each as it was published."""
    places = wording.decimals(result)
    lane = _chosen(result, lanes)
    rows = [row for row in lane.rows if height_of(row.cells[lane.index]) is not None]
    if not rows:
        return _("{question}: too few answers").of(question=lane.question.label)
    said: list[Value] = [
        _("{name}: {value}").of(
            name=wording.row_name(row),
            value=wording.cell_value(
                row.cells[lane.index], wording.cell_places(row.cells[lane.index], places)
            ),
        )
        for row in rows
    ]
    return wording.joined_by(said, wording.BETWEEN_ITEMS)

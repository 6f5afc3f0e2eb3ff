"""Attitudes: diverging bars for scales, paired bars for two-sided opinions, single shares of agreement."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.analysis.scales import joined, negative_options, positive_options
from sni_desktop.charts import choosing, wording
from sni_desktop.charts.parts import (
    cell_at,
    change_at,
    change_mark,
    height_of,
    latest_with_cells,
    summary_of,
)
from sni_desktop.charts.trend_words import trend_sentence
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
from sni_desktop.core.result import Mean, Net, Part, Share
from sni_desktop.core.survey import Evidence, Kind
from sni_desktop.core.text import Count, Listing, Number, Percent, Text, _, points, rounded
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from sni_desktop.core.result import Change, Result, Row
    from sni_desktop.core.survey import Option, Question
    from sni_desktop.core.text import Value

MOST_WAVES = 15
"""More waves of one question than this are left to the table."""
ROW, ROW_WITH_NAMES = 34.0, 60.0
_HALF = 0.3

_FEW_SHARES = 4
_NEUTRAL_GAP = 0.06
_OUTSIDE_GAP = 0.02
_LEAST_INSIDE = 0.055
_NEGATIVE = {1: (Role.NEGATIVE_2,), 2: (Role.NEGATIVE_1, Role.NEGATIVE_2)}
_POSITIVE = {1: (Role.POSITIVE_2,), 2: (Role.POSITIVE_1, Role.POSITIVE_2)}


@dataclass(frozen=True)
class Lane:
    """One line of the chart: a question in a wave, with its rows (one an option).

    ``net`` is its balance, of respondents; ``focus`` is the row that is compared between waves, and
    ``change`` that against the wave before.
    """

    question: Question
    index: int
    rows: tuple[Row, ...]
    name: Value
    net: Row | None = None
    focus: Row | None = None

    @property
    def change(self) -> Change | None:
        """The change of what is compared against the wave before, None if there is none."""
        changes = self.focus.changes if self.focus else ()
        return next((change for change in changes if change.later == self.index), None)


def draw_attitudes(result: Result) -> Figure:
    """Return the battery of the question in its latest wave, or one question over its waves."""
    lanes = lanes_of(result)
    if all(lane.question.kind is Kind.SCALE for lane in lanes):
        return _diverging(result, lanes)
    return _opinions(result, lanes)


def lanes_of(result: Result) -> list[Lane]:
    """Return the statements of the battery in their latest wave, or the waves of a question alone."""
    questions = list(dict.fromkeys(row.question.id for row in result.rows))
    options = [row for row in result.rows if row.part is Part.OPTION]
    by_question = {key: tuple(row for row in options if row.question.id == key) for key in questions}
    if len(questions) > 1:
        latest = latest_with_cells(result)
        lanes = [
            _lane(result, latest, rows, wording.question_name(rows[0].question))
            for rows in by_question.values()
            if any(row.cells[latest] is not None for row in rows)
        ]
        return choosing.in_order(result, lanes, _agreement, lambda lane: lane.question.label)
    rows = by_question[questions[0]]
    if len(result.waves) == 1:
        return [_lane(result, 0, rows, wording.question_name(rows[0].question))]
    shown = range(len(result.waves))[-MOST_WAVES:]
    return [_lane(result, index, rows, result.waves[index].label) for index in shown]


def _agreement(lane: Lane) -> float:
    """Return what statements are sorted by: the share of the positive side, of opinions of the first one."""
    if lane.question.kind is Kind.SCALE:
        return total_of(sides_of(lane)[2])
    return next((share for row in lane.rows if (share := height_of(row.cells[lane.index]))), 0.0)


def _lane(result: Result, index: int, rows: tuple[Row, ...], name: Value) -> Lane:
    question = rows[0].question
    parts = {row.part: row for row in result.rows if row.question.id == question.id}
    return Lane(question, index, rows, name, parts.get(Part.NET), parts.get(Part(result.query.focus.value)))


def _chosen(result: Result, lanes: list[Lane]) -> Lane:
    """Return the lane that the title is about: the chosen question, in its latest wave."""
    return next((lane for lane in reversed(lanes) if lane.question.id == result.question.id), lanes[-1])


def figure_of(
    result: Result, lanes: list[Lane], title: Value, marks: list[Mark], x: Axis, told: Value | None = None
) -> Figure:
    """Return the card around the marks of some lanes; ``told`` says what else is drawn than changes."""
    lead = lanes[0]
    many = len({lane.question.id for lane in lanes}) > 1
    asked: Value = lead.question.battery_label if many else wording.question_line(result.question)
    wave: Value = result.waves[lead.index].label if many and len(result.waves) > 1 else ""
    return Figure(
        title=title,
        subtitle=wording.joined(
            [
                asked or "",
                wave,
                _scored(lanes),
                wording.with_filter(result, _base(result, lanes)),
                _dont_know(result, lanes),
                compared_words(result, lanes) if told is None else told,
                _earlier(result, many=many),
            ]
        ),
        footer=wording.footer(result) if Show.SOURCE in result.query.show else "",
        summary=summary_of([line for lane in lanes for line in _sentences(result, lane)]),
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
        broad=True,
    )


def _sentences(result: Result, lane: Lane) -> list[Value]:
    """Return a lane in words: its answers, its balance, its change and, once, its trend."""
    told = [*lane.rows, *([lane.net] if lane.net else [])]
    lines: list[Value] = [
        wording.about_cell(result, row, lane.index) for row in told if row.cells[lane.index] is not None
    ]
    if lane.focus and lane.change:
        lines.append(wording.about_change(result, lane.focus, lane.change))
    if lane.focus and lane.focus.trend and lane.index == latest_with_cells(result):
        lines.append(trend_sentence(result, lane.focus, lane.focus.trend))
    return lines


_AFTER_NET = _("after the net: change of “{part}” from the wave before")


def compared_words(result: Result, lanes: list[Lane], words: Text = _AFTER_NET) -> Value:
    """Return what the changes beside the bars are changes of, or "" if there are none."""
    lane = _chosen(result, lanes)
    if Show.PREVIOUS not in result.query.show or lane.focus is None or not any(each.change for each in lanes):
        return ""
    return words.of(part=wording.row_name(lane.focus))


def _earlier(result: Result, *, many: bool) -> Value:
    hidden = 0 if many else len(result.waves) - MOST_WAVES
    return _("%n earlier wave(s) in the table", "", hidden) if hidden > 0 else ""


def _scored(lanes: list[Lane]) -> Value:
    """Return what the numbers of a mean score stand for, where means are compared."""
    means = [lane for lane in lanes if lane.focus is not None and lane.focus.part is Part.MEAN]
    return wording.scored(means[0].question) if means else ""


def base_words(result: Result) -> Value:
    """Return the base as the card of a battery has it."""
    return _base(result, lanes_of(result))


def _base(result: Result, lanes: list[Lane]) -> Value:
    """Return the base if all lanes share it; a battery may ask each statement of others."""
    if len({lane.index for lane in lanes}) > 1:
        return wording.base_line(result)
    # An answer outside the scale is a share of all who answered.
    based = [(lane.index, row) for lane in lanes for row in lane.rows if not _is_outside(row)]
    cells = [cell for index, row in based if (cell := row.cells[index])]
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


def _dont_know(result: Result, lanes: list[Lane]) -> Value:
    """Return the share of answers outside the scale: it is always told, and whether it is in the base."""
    told = [
        (lane.name, share)
        for lane in lanes
        for row in lane.rows
        if _is_outside(row) and (share := height_of(row.cells[lane.index])) is not None
    ]
    if not told:
        return ""
    shares = _told(told, wording.decimals(result), named=len(lanes) > 1)
    answers = Listing(outside_names(lanes))
    if wording.is_outside_counted(result, result.question):
        return _("{answers}, in the base: {shares}").of(answers=answers, shares=shares)
    return _("{answers}, outside the base: {shares}").of(answers=answers, shares=shares)


def outside_names(lanes: list[Lane]) -> tuple[Value, ...]:
    """Return the answers outside the scale in their own words, each once."""
    names: list[Value] = []
    for row in (row for lane in lanes for row in lane.rows if _is_outside(row)):
        name: Value = wording.row_name(row)
        if name not in names:
            names.append(name)
    return tuple(names)


def _told(told: list[tuple[Value, float]], places: int, *, named: bool) -> Value:
    """Return shares with the names of their lanes; of many the lowest and the highest."""
    values = [Percent(share, places) for _name, share in told]
    if len(told) > _FEW_SHARES:
        low, high = (end(share for _name, share in told) for end in (min, max))
        if rounded(100 * low, places) == rounded(100 * high, places):
            return values[0]
        return _("{low} to {high}").of(low=Percent(low, places), high=Percent(high, places))
    if not named:
        return Listing(tuple(values))
    return Listing(
        tuple(
            Text("{name} {value}").of(name=name, value=value)
            for (name, _share), value in zip(told, values, strict=True)
        )
    )


def _is_outside(row: Row) -> bool:
    return row.option is not None and row.option.outside


# Scales


def _diverging(result: Result, lanes: list[Lane]) -> Figure:
    """Negative answers left of the common zero, positive ones right, the neutral one set aside."""
    sides = [sides_of(lane) for lane in lanes]
    reach_left = max([0.1, *(sum(share for _row, share in left) for left, _n, _r in sides)])
    reach_right = max([0.1, *(sum(share for _row, share in right) for _l, _n, right in sides)])
    aside = reach_right + _NEUTRAL_GAP
    widest = max([0.0, *(sum(share for _row, share in neutral) for _l, neutral, _r in sides)])
    outside = [counted_outside(result, lane) for lane in lanes]
    beyond = aside + widest + (_OUTSIDE_GAP if widest else 0.0)
    end = max([aside + widest, *(beyond + total_of(parts) for parts in outside if parts)])
    marks: list[Mark] = []
    for number, (lane, (left, neutral, right)) in enumerate(zip(lanes, sides, strict=True)):
        if is_suppressed(lane):
            marks.append(_too_few(number))
            continue
        marks.extend(_stack(result, lane, number, left, 0.0, -1))
        marks.extend(_stack(result, lane, number, right, 0.0, 1))
        marks.extend(_stack(result, lane, number, neutral, aside, 1))
        marks.extend(_stack(result, lane, number, outside[number], beyond, 1, hatched=True))
        at = Point(end + 0.02, number)
        marks.append(_net(result, lane, total_of(right) - total_of(left), at))
        if Show.PREVIOUS in result.query.show:
            marks.extend(_change(result, lane, at))
    figure = figure_of(
        result,
        lanes,
        scale_title(result, lanes, sides),
        marks,
        Axis(-reach_left, end, (), Scale.HIDDEN, zero=0.0),
    )
    named = Listing(outside_names(lanes))
    hatched = (Key(Role.NEUTRAL, named, hatched=True),) if any(outside) else ()
    return replace(figure, keys=(*keys_of(lanes), *hatched))


def counted_outside(result: Result, lane: Lane) -> Parts:
    """Return the answers outside the scale that are in the base, so that a bar holds all of it."""
    if is_suppressed(lane) or not wording.is_outside_counted(result, lane.question):
        return []
    shares = [(row, height_of(row.cells[lane.index])) for row in lane.rows if _is_outside(row)]
    return [(row, share) for row, share in shares if share]


def is_suppressed(lane: Lane) -> bool:
    """Tell whether a part of the scale must not be shown; then neither may a sum with that part missing."""
    cells = [row.cells[lane.index] for row in lane.rows if row.option and not row.option.outside]
    return any(isinstance(cell, Share) and cell.value is None for cell in cells)


def _too_few(number: int) -> Note:
    return Note(Point(0.0, number), _("too few answers"), Role.MUTED, Anchor.START, dx=8)


Parts = list[tuple["Row", float]]


def sides_of(lane: Lane) -> tuple[Parts, Parts, Parts]:
    """Return the negative (mildest first), the neutral and the positive answers with their shares."""
    if is_suppressed(lane):
        return [], [], []
    negative, positive = negative_options(lane.question), positive_options(lane.question)
    left: Parts = []
    middle: Parts = []
    right: Parts = []
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


def _stack(
    result: Result, lane: Lane, number: int, parts: Parts, start: float, way: int, *, hatched: bool = False
) -> list[Mark]:
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
                role_of(lane.question, row.option),
                wording.about_cell(result, row, lane.index),
                hatched=hatched,
                text="" if hatched else inside,
                stands_for=cell_at(result, row, lane.index),
            )
        )
        at = end
    return marks


def role_of(question: Question, option: Option | None) -> Role:
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


def keys_of(lanes: list[Lane]) -> tuple[Key, ...]:
    """Return the colours of the answers; of a scale that was turned round, the answer of the same colour."""
    questions = [lane.question for lane in lanes]
    question = next((each for each in questions if not each.is_reversed), questions[0])
    turned = next((each for each in questions if each.is_reversed and each is not question), None)
    options = _from_negative(question)
    others = _from_negative(turned) if turned else ()
    if len(others) != len(options):
        return tuple(Key(role_of(question, option), option.label) for option in options)
    return tuple(
        Key(role_of(question, option), _key_name(option, other))
        for option, other in zip(options, others, strict=True)
    )


def _key_name(option: Option, turned: Option) -> Value:
    if option.label == turned.label:
        return option.label
    return _("{answer} (reversed: {other})").of(answer=option.label, other=turned.label)


def _from_negative(question: Question) -> tuple[Option, ...]:
    """Return the answers on a scale, in the order of the question or, turned round, of its scores."""
    options = tuple(option for option in question.options if not option.outside)
    return tuple(sorted(options, key=_score)) if question.is_reversed else options


def _net(result: Result, lane: Lane, net: float, at: Point) -> Note:
    """Return the balance of a lane: with its interval of respondents, as a sum of published shares."""
    cell = lane.net.cells[lane.index] if lane.net else None
    if lane.net is None or not isinstance(cell, Net):
        return Note(at, _net_of(net, 0), sign_of(net), Anchor.START, dx=4, bold=True)
    places = wording.decimals(result)
    detail: Value = ""
    if cell.value is None:
        text, role = _("net: {why}").of(why=wording.cell_value(cell)), Role.MUTED
    else:
        text, role = _net_of(cell.value, places), sign_of(cell.value)
        if cell.interval and cell.interval.low <= 0 <= cell.interval.high:
            # Neither side is established to be the larger one.
            role = Role.MUTED
    if cell.interval and Show.INTERVALS in result.query.show:
        detail = Text("({range})").of(range=wording.interval_text(cell.interval, cell, places))
    return Note(
        at,
        text,
        role,
        Anchor.START,
        dx=4,
        bold=cell.value is not None,
        detail=detail,
        about=wording.about_cell(result, lane.net, lane.index),
        brief=True,
        stands_for=cell_at(result, lane.net, lane.index),
    )


def _net_of(net: float, places: int) -> Text:
    return _("net {points}").of(points=points(net, places))


def sign_of(net: float) -> Role:
    """Return the colour of a balance, as it is printed."""
    return Role.UP if rounded(100 * net) > 0 else Role.DOWN if rounded(100 * net) < 0 else Role.MUTED


def _change(result: Result, lane: Lane, at: Point) -> list[Mark]:
    """Return the change of what is compared against the wave before, in a column of its own."""
    row, change = lane.focus, lane.change
    if row is None or change is None:
        return []
    places, means = wording.decimals(result), isinstance(row.cells[change.later], Mean)
    text, role = change_mark(change, places, means=means)
    detail: Value = ""
    if change.interval and Show.INTERVALS in result.query.show:
        detail = Text("({range})").of(range=wording.change_range(change, places, means=means))
    return [
        Note(
            at,
            text,
            role,
            Anchor.START,
            dx=4,
            bold=role is not Role.MUTED,
            detail=detail,
            about=wording.about_change(result, row, change),
            column=1,
            brief=True,
            stands_for=change_at(result, row, change),
        )
    ]


def total_of(parts: Parts) -> float:
    """Return the sum of the shares of some answers."""
    return sum(share for _row, share in parts)


def scale_title(result: Result, lanes: list[Lane], sides: list[tuple[Parts, Parts, Parts]]) -> Value:
    """Return how the chosen question changed; without a change, its positive side in its latest wave."""
    lane = _chosen(result, lanes)
    positive = sides[lanes.index(lane)][2]
    question, name = lane.question, wording.question_name(lane.question)
    # The subtitle of a battery has its own name: that of the statement is in the title alone.
    many = len({each.question.id for each in lanes}) > 1
    if is_suppressed(lane):
        return _("{question}: too few answers").of(question=name)
    change = lane.change
    if len(result.waves) == 2 and lane.focus and change and change.diff is not None:
        cells = lane.focus.cells[change.earlier], lane.focus.cells[change.later]
        subject = wording.subject(lane.focus) if many else wording.headline(lane.focus)
        places = wording.decimals(result)
        return wording.change_sentence(subject, *cells, change, places, tests=result.tests)
    if (
        len(result.waves) > 1
        and not many
        and lane.focus
        and height_of(lane.focus.cells[lane.index]) is not None
    ):
        return _("{subject}: {value} in {wave}").of(
            subject=wording.headline(lane.focus),
            value=wording.cell_value(lane.focus.cells[lane.index], wording.decimals(result)),
            wave=result.waves[lane.index].label,
        )
    if not positive:
        return name
    if not many and not wording.is_short(question):
        return _("{name}: {value}").of(
            name=joined(positive_options(question)),
            value=Percent(total_of(positive), wording.decimals(result)),
        )
    return _("{question}: {answers} ({value})").of(
        question=name,
        answers=joined(positive_options(question)),
        value=Percent(total_of(positive), wording.decimals(result)),
    )


# Opinions


def _opinions(result: Result, lanes: list[Lane]) -> Figure:
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
    return figure_of(
        result, lanes, _opinion_title(result, lanes), marks, Axis(low, high, (), Scale.HIDDEN, zero=0.0)
    )


def _opinion(result: Result, lane: Lane, row: Row, number: int, way: int, role: Role) -> list[Mark]:
    cell = row.cells[lane.index]
    if not isinstance(cell, Share) or cell.value is None:
        return []
    about = wording.about_cell(result, row, lane.index)
    value = wording.cell_value(cell, wording.cell_places(cell, wording.decimals(result)))
    ends = sorted((0.0, way * cell.value))
    vague = cell.evidence is Evidence.VAGUE
    at = cell_at(result, row, lane.index)
    marks: list[Mark] = [
        Bar(ends[0], ends[1], number - 0.12, number + 0.22, role, about, hatched=vague, stands_for=at)
    ]
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


def _opinion_title(result: Result, lanes: list[Lane]) -> Value:
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

"""What may be said of a trend: that it rises or falls and by how much, that it is not clear, or uneven."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.charts.wording import mean_decimals, subject
from sni_desktop.core.result import Interval, Mean, Per
from sni_desktop.core.survey import Comparable
from sni_desktop.core.text import Number, Signed, Text, _, rounded

if TYPE_CHECKING:
    from sni_desktop.core.result import Result, Row, Trend
    from sni_desktop.core.text import Value

_PER = {
    Per.YEAR: _("{size} a year", "a slope"),
    Per.MONTH: _("{size} a month", "a slope"),
    Per.WAVE: _("{size} a wave", "a slope"),
}


def trend_sentence(result: Result, row: Row, trend: Trend, name: Value = "") -> Text:
    """Return "… : rising by about 2 points a year (between 1.2 and 3.0)", with its cautions.

    ``name`` stands in the place of the row's own.
    """
    text = _sentence(row, trend, name or subject(row))
    first = next(index for index, cell in enumerate(row.cells) if getattr(cell, "value", None) is not None)
    if trend.first > first:
        text = _("{sentence}, from {wave} on").of(sentence=text, wave=result.waves[trend.first].label)
    if trend.small_base:
        text = _("{sentence} – small base").of(sentence=text)
    if trend.comparable is Comparable.MAY_DIFFER:
        text = _("{verdict}; populations may differ").of(verdict=text)
    return text


def _sentence(row: Row, trend: Trend, name: Value) -> Text:
    means = _is_mean(row)
    if trend.irregular:
        return _("{subject}: moves unevenly, no single slope describes it").of(subject=name)
    if not trend.established:
        low, high = (_size(trend, end, means=means, signed=True) for end in _ends(trend))
        return _("{subject}: no clear trend (between {low} and {high})").of(
            subject=name, low=low[0], high=_PER[trend.per].of(size=high[1])
        )
    low, high = (_size(trend, end, means=means, signed=False) for end in sorted(map(abs, _ends(trend))))
    if trend.slope > 0:
        text = _("{subject}: rising by about {rate} (between {low} and {high})")
    else:
        text = _("{subject}: falling by about {rate} (between {low} and {high})")
    size = _rate(trend, abs(trend.slope), means=means, signed=False)
    return text.of(subject=name, rate=_PER[trend.per].of(size=size), low=low[0], high=high[0])


def trend_cell(row: Row, trend: Trend) -> Value:
    """Return "+2.1 points a year", or why there is no such number, as a table shows it."""
    if trend.irregular:
        return _("uneven")
    if not trend.established:
        return _("no clear trend")
    size = _rate(trend, trend.slope, means=_is_mean(row), signed=True)
    return _PER[trend.per].of(size=size)


def _is_mean(row: Row) -> bool:
    return any(isinstance(cell, Mean) for cell in row.cells)


def _ends(trend: Trend) -> tuple[float, float]:
    return trend.interval.low, trend.interval.high


def _rate(trend: Trend, slope: float, *, means: bool, signed: bool) -> Value:
    """Return a slope with as few decimals as its interval allows: "about 2 points" for 2.02 ± 0.3.

    Rounding may move it by a tenth of the interval, and never to zero.
    """
    unit = 1 if means else 100
    finest, size = _places(trend, unit), abs(unit * slope)
    allowed = unit * trend.interval.width / 10
    near = (
        each
        for each in range(finest)
        if rounded(size, each) and abs(float(rounded(size, each)) - size) <= allowed
    )
    return _size(trend, slope, means=means, signed=signed, places=next(near, finest))[1]


def _places(trend: Trend, unit: int) -> int:
    return mean_decimals(Interval(unit * trend.interval.low, unit * trend.interval.high))


def _size(
    trend: Trend, slope: float, *, means: bool, signed: bool, places: int | None = None
) -> tuple[Value, Value]:
    """Return a slope as a bare number, and in its unit (points, of shares)."""
    unit = 1 if means else 100
    places = _places(trend, unit) if places is None else places
    # `Signed` multiplies by 100.
    number: Value = Signed(unit * slope / 100, places) if signed else Number(unit * slope, places)
    if means:
        return number, number
    # "1 point" but "1.0 points": with decimals the plural form is the right one in our languages.
    whole = abs(int(rounded(unit * slope))) if places == 0 else 2
    return number, _("%n point(s)", "percentage points", whole).showing(number)

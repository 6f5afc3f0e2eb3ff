"""What a mark of a card stands for, as a number of a native chart.

Everything is read off the card's own marks, so that a native chart has the rows, the order, the colours and
the numbers of the picture, whatever was chosen. A card with a mark that does not show its number exactly has
no native chart.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from math import isclose
from typing import TYPE_CHECKING

from sni_desktop.charts import crosstab_words, wording
from sni_desktop.core.figure import Dot, Role, Tick
from sni_desktop.core.result import CellAt, CrossAt, Mean, Net, Quantity, Share
from sni_desktop.core.survey import Evidence
from sni_desktop.core.text import Number, rounded
from sni_desktop.core.values import dataclass
from sni_desktop.export.native_values import NativeAxis, NativePoint

if TYPE_CHECKING:
    from sni_desktop.charts.palette import Palette
    from sni_desktop.core.figure import Axis, Bar, Figure
    from sni_desktop.core.result import At, Cell, Result
    from sni_desktop.core.text import Speaker, Value

_DIGITS = 14
"""Decimals of a share: as many as rounding looks at (`core.text.rounded`), and as a spreadsheet keeps."""


class NoNativeKind(Exception):  # noqa: N818 - no error: the card stays a picture
    """No native chart says the same as the card."""


@dataclass(frozen=True, eq=False)
class Card:
    """A figure, and what puts it into words and colours."""

    result: Result
    figure: Figure
    speaker: Speaker
    palette: Palette

    def say(self, value: Value) -> str:
        """Return a value in words."""
        return self.speaker.say(value)

    def name_of(self, at: At | None) -> str:
        """Return the name of the answer that a number is about."""
        match at:
            case CellAt(row=row):
                return self.say(wording.row_name(self.result.rows[row]))
            case CrossAt(row=row) if self.result.crosstab is not None:
                return self.say(crosstab_words.row_name(self.result.crosstab.rows[row], self.result))
            case _:
                raise NoNativeKind

    def number_at(self, at: At | None) -> Share | Mean | Net | Quantity:
        """Return the number that a mark stands for. NoNativeKind if it is none, or only about so much."""
        found: Cell = None
        match at:
            case CellAt(row=row, wave=wave):
                found = self.result.rows[row].cells[wave]
            case CrossAt(row=row, column=column) if self.result.crosstab is not None:
                found = self.result.crosstab.rows[row].cells[column].estimate
        if not isinstance(found, Share | Mean | Net | Quantity) or found.value is None:
            raise NoNativeKind
        if isinstance(found, Share) and found.evidence is Evidence.VAGUE:
            raise NoNativeKind
        return found

    def point(
        self,
        mark: Bar | Dot | Tick,
        *,
        interval: bool,
        negative: bool = False,
        inside: bool = False,
        labelled: bool = True,
        dashed: bool = False,
    ) -> NativePoint:
        """Return the number of a mark, with its interval if the card has one.

        A ``negative`` one is drawn left of zero; the number of an ``inside`` one is written in its bar.
        """
        found = self.number_at(mark.stands_for)
        value, limits = found.value or 0.0, None if isinstance(found, Quantity) else found.interval
        if not isclose(_drawn(mark), value, abs_tol=1e-9):
            raise NoNativeKind
        minus = plus = None
        if interval and limits is not None:
            reaches = max(value - limits.low, 0.0), max(limits.high - value, 0.0)
            # Left of zero the high end of an interval is the lower number.
            minus, plus = (_exact(_scale(found) * each) for each in (reaches[::-1] if negative else reaches))
        places = self._places(mark.stands_for, found)
        number = shown_alike(_scale(found) * value, places, percent=isinstance(found, Share))
        return NativePoint(
            -number if negative else number,
            minus,
            plus,
            None if isinstance(found, Quantity) else found.n,
            self.say(mark.about),
            self.number_format(found, places, two_sided=negative),
            self.palette[mark.role],
            self.palette.ink_on(mark.role) if inside else self.palette[Role.INK],
            labelled,
            isinstance(mark, Dot) and mark.hollow,
            dashed,
        )

    def _places(self, at: At | None, found: Cell) -> int:
        """Return the decimals that the number of a mark is written with."""
        if isinstance(at, CrossAt):
            return crosstab_words.places(self.result, at.column)
        if isinstance(found, Mean):
            return wording.mean_decimals(found.interval)
        if isinstance(found, Quantity):
            return found.figure.decimals
        return wording.cell_places(found, wording.decimals(self.result))

    def axis(self, axis: Axis, mark: Bar | Dot, *, two_sided: bool = False) -> NativeAxis:
        """Return the figure's axis, for numbers such as that of ``mark``."""
        found, ticks = self.number_at(mark.stands_for), axis.ticks
        step = ticks[1].at - ticks[0].at if len(ticks) > 1 else (axis.high - axis.low) / 4
        low, high, step = (_exact(_scale(found) * each) for each in (axis.low, axis.high, step))
        if isinstance(found, Mean | Quantity):
            places = next((tick.text.decimals for tick in ticks if isinstance(tick.text, Number)), 0)
            return NativeAxis(low, high, step, _digits(places), shown=bool(ticks))
        return NativeAxis(low, high, step, self.number_format(found, 0, two_sided=two_sided), bool(ticks))

    def number_format(self, found: Cell, places: int, *, two_sided: bool) -> str:
        """Return the format of a number, as spreadsheets of every language read it."""
        match found:
            case Mean(interval=interval):
                return _digits(wording.mean_decimals(interval))
            case Quantity(figure=printed):
                return "#,##" + _digits(printed.decimals)
            case Net():
                return f'+{_digits(places)};"\u2212"{_digits(places)};{_digits(places)}'
            case _:
                share = _digits(places) + (" %" if len(self.speaker.numbers.percent_sign) > 1 else "%")
                return f"{share};{share}" if two_sided else share


def _digits(places: int) -> str:
    return "0." + "0" * places if places else "0"


def shown_alike(value: float, places: int, *, percent: bool) -> float:
    """Return a number that every spreadsheet shows with ``places`` decimals as the card does: half up.

    LibreOffice multiplies a share in binary, where 0.145 is 14.499999999999998 %, and shows 14 %. Such a
    number is written higher in its sixteenth digit, which Excel, with fifteen, does not see.
    """
    factor = 100 if percent else 1
    number = round(value, _DIGITS if percent else _DIGITS - 2) + 0.0
    wanted = abs(rounded(factor * number, places))
    for step in range(1, 9):
        if Decimal(abs(number) * factor).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP) == wanted:
            break
        number = float(f"{number * (1 + step * 2e-16):.16g}")
    return number


def _exact(value: float) -> float:
    """Return a number without what binary fractions add behind its last digit."""
    return round(value, _DIGITS) + 0.0


def _scale(found: Cell) -> float:
    """Return what a number is multiplied by: balances are written in points."""
    return 100.0 if isinstance(found, Net) else 1.0


def _drawn(mark: Bar | Dot | Tick) -> float:
    """Return the number that a mark's place or length shows."""
    match mark:
        case Dot(at=at):
            return at.y
        case Tick(x=x):
            return x
        case _:
            return mark.x1 - mark.x0

"""A chart as slide programs know charts: categories, series and numbers that can be edited, no picture.

Numbers are those of the result at full precision; a number format shows them as the card does.
"""

from __future__ import annotations

from enum import StrEnum

from sni_desktop.core.values import dataclass


class Shape(StrEnum):
    """The kinds of native charts there are."""

    BARS = "bars"
    """Bars to the right, beside one another where there are several series."""
    STACKED = "stacked"
    """Bars of 100 %, whose parts are the series."""
    DIVERGING = "diverging"
    """Bars to both sides of zero: numbers on the left are negative, and are written without a sign."""
    COLUMNS = "columns"
    LINES = "lines"


@dataclass(frozen=True)
class NativePoint:
    """A number: a share (0 to 1), a mean, or a balance in points.

    ``minus`` and ``plus`` are how far its interval reaches below and above it, None where none is drawn.
    ``note`` says all that is known of it. ``number_format`` is as in a spreadsheet. It is ``labelled`` where
    the card has its number; ``ink`` is the colour of that. ``hollow``: its base is missing. ``dashed``: the
    line that leads to it joins waves that may differ.
    """

    value: float
    minus: float | None = None
    plus: float | None = None
    base: int | None = None
    note: str = ""
    number_format: str = "0%"
    colour: str = "#000000"
    ink: str = "#000000"
    labelled: bool = True
    hollow: bool = False
    dashed: bool = False


@dataclass(frozen=True)
class NativeSeries:
    """Numbers of one colour, one a category, None where there is nothing: a gap, never zero.

    ``spacer_to`` makes an unseen series of it, which fills the stack up to that place so that the next one is
    set aside; its name is a blank, since LibreOffice takes the wrong entry out of a legend of bars. Of a line
    in several runs the first one is ``in_legend``.
    """

    name: str
    points: tuple[NativePoint | None, ...]
    colour: str
    hatched: bool = False
    in_legend: bool = True
    spacer_to: float | None = None

    @property
    def values(self) -> tuple[float | None, ...]:
        """The numbers alone."""
        return tuple(None if point is None else point.value for point in self.points)

    @property
    def below(self) -> tuple[float | None, ...]:
        """How far the intervals reach below the numbers."""
        return tuple(None if point is None else point.minus for point in self.points)

    @property
    def above(self) -> tuple[float | None, ...]:
        """How far the intervals reach above the numbers."""
        return tuple(None if point is None else point.plus for point in self.points)

    @property
    def has_intervals(self) -> bool:
        """Whether any number has an interval."""
        return any(point is not None and point.plus is not None for point in self.points)


@dataclass(frozen=True)
class NativeAxis:
    """The axis of numbers, with a mark every ``step``; not ``shown`` where numbers say it all."""

    low: float
    high: float
    step: float
    number_format: str
    shown: bool = True


@dataclass(frozen=True)
class Headings:
    """What the columns of the workbook are called besides the series, in the language of the chart."""

    below: str
    above: str
    base: str
    note: str


@dataclass(frozen=True)
class NativeChart:
    """A chart. ``gap`` is the room between the bars of two categories, in percent of a bar.

    ``source`` says where the numbers are from and how they were made, as under the card.
    ``language`` is the code of its words ("fr"); ``ink``, ``muted`` and ``rule`` are the colours ("#rrggbb")
    of its texts, of quieter ones and of lines.
    """

    shape: Shape
    title: str
    alt: str
    categories: tuple[str, ...]
    series: tuple[NativeSeries, ...]
    axis: NativeAxis
    headings: Headings
    source: str = ""
    language: str = "en"
    gap: int = 60
    ink: str = "#000000"
    muted: str = "#555555"
    rule: str = "#cccccc"

    @property
    def has_legend(self) -> bool:
        """Whether colours must be named: a lone series is named by the title."""
        return sum(1 for series in self.series if series.spacer_to is None) > 1

    @property
    def runs_over_gaps(self) -> bool:
        """Whether lines run over empty places: nameless categories keep waves as far apart as their dates."""
        return "" in self.categories

    @property
    def is_stacked(self) -> bool:
        """Whether series follow one another in one bar."""
        return self.shape in {Shape.STACKED, Shape.DIVERGING}

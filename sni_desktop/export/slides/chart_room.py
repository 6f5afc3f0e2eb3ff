"""Where the parts of a native chart stand: which way it runs, the room for its names, and for its numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from sni_desktop.export.native_values import Shape

if TYPE_CHECKING:
    from sni_desktop.export.native_values import NativeChart, NativePoint, NativeSeries

Plot: TypeAlias = tuple[float, float, float, float]
"""Left, top, width and height, in parts of the size of the chart."""
POINTS, TITLE, SOURCE = 12.0, 14.0, 8.0
"""The sizes of texts, of a takeaway and of a source."""
_LETTER = 0.52
"""The width of an average letter, in its size."""


def is_upright(chart: NativeChart) -> bool:
    """Tell whether categories stand side by side."""
    return chart.shape in {Shape.LINES, Shape.COLUMNS}


def is_piled(chart: NativeChart) -> bool:
    """Tell whether bars have several parts on one side; else numbers may stand behind them."""
    sides = [any((value or 0.0) < 0 for value in series.values) for series in chart.series]
    return chart.is_stacked and max(sides.count(True), sides.count(False)) > 1


def length(letters: int, points: float = POINTS) -> float:
    """Return about how many inches so many letters take."""
    return letters * _LETTER * points / 72


def headings_height(chart: NativeChart, width: float) -> float:
    """Return about how many inches takeaway and source take: programs give them 4/5 of the width."""
    lines = [
        (size, 1 + int(length(len(words), 1.25 * size) / (0.8 * width)))
        for words, size in ((chart.title, TITLE), (chart.source, SOURCE))
        if words
    ]
    return 0.3 + sum(1.3 * size * count / 72 for size, count in lines)


def room(chart: NativeChart, width: float, height: float, above: float = 0.0) -> Plot:
    """Return where the plot stands in a chart of so many inches, of which ``above`` at the top are taken."""
    if is_upright(chart):
        # About what programs leave for lines and columns, whose place is left to them.
        top = above / height + 0.03
        return 0.08, top, 0.9, max(0.2, 0.88 - top - (0.1 if chart.has_legend else 0.0))
    longest = max((len(name) for name in chart.categories), default=0)
    left = min(0.42, max(0.1, (length(longest) + 0.15) / width))
    legend = sum(len(series.name) + 5 for series in chart.series) if chart.has_legend else 0
    lines = 1 + int(length(legend) / width)
    top = above / height + (min(0.3, 0.4 * lines / height) if legend else 0.02)
    bottom = 0.35 / height if chart.axis.shown else 0.02
    # Behind the bars there is room for a number.
    after = 0.02 if is_piled(chart) else min(0.25, 0.8 / width)
    return left, top, 1 - left - after, max(0.2, 1 - top - bottom)


def label_place(chart: NativeChart, series: NativeSeries, at: int) -> str:
    """Return where a number stands, in DrawingML's words: on lines, those of the ends stand beside them."""
    if chart.shape is not Shape.LINES:
        return "ctr" if is_piled(chart) else "outEnd"
    filled = [number for number, point in enumerate(series.points) if point is not None]
    return "r" if at == filled[-1] else "l" if at == filled[0] else "t"


def label_shift(chart: NativeChart, point: NativePoint, place: str, plot: Plot) -> tuple[float, float]:
    """Return how far right and down a number is moved to stand behind its interval, in parts of the chart."""
    if place not in {"outEnd", "t"} or point.plus is None or point.minus is None:
        return 0.0, 0.0
    _left, _top, wide, high = plot
    far = (-point.minus if point.value < 0 else point.plus) / (chart.axis.high - chart.axis.low)
    return (0.0, -far * high) if is_upright(chart) else (far * wide, 0.0)

"""The native chart of a card: what slide programs and spreadsheets can draw and edit themselves.

It is read off the figure, so that picture and native chart say the same. Where no native kind does (orders,
fractions, tables, ranks over the waves, dots in rows, dates unevenly apart) there is none, and the card stays
a picture.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.core.figure import Bar, Cell, Role
from sni_desktop.core.survey import Evidence
from sni_desktop.core.text import _
from sni_desktop.export.native_bars import read_bars
from sni_desktop.export.native_lines import read_lines
from sni_desktop.export.native_points import Card, NoNativeKind
from sni_desktop.export.native_values import (
    Headings,
    NativeAxis,
    NativeChart,
    NativePoint,
    NativeSeries,
    Shape,
)

if TYPE_CHECKING:
    from sni_desktop.charts.palette import Palette
    from sni_desktop.core.figure import Figure
    from sni_desktop.core.result import Result
    from sni_desktop.core.text import Speaker

__all__ = ["Headings", "NativeAxis", "NativeChart", "NativePoint", "NativeSeries", "Shape", "native"]

_PICTURES = {"dots", "rank_flow", "multiples"}
"""Kinds of charts that are pictures everywhere."""
_COLUMN_GAP = 150
_HEADINGS = (_("interval, below"), _("interval, above"), _("base"), _("note"))


def native(result: Result, figure: Figure, speaker: Speaker, palette: Palette) -> NativeChart | None:
    """Return the native chart that says what a figure of a result says, None if there is none."""
    if result.evidence & {Evidence.ORDER, Evidence.MENTION} or result.query.kind in _PICTURES:
        return None
    if figure.heads is not None or any(isinstance(mark, Cell) for mark in figure.marks):
        return None
    card = Card(result, figure, speaker, palette)
    try:
        return _read(card)
    except NoNativeKind:
        return None


def _read(card: Card) -> NativeChart:
    figure, palette = card.figure, card.palette
    if any(isinstance(mark, Bar) for mark in figure.marks):
        bars = read_bars(card)
        shape, categories, series, axis, gap = bars.shape, bars.categories, bars.series, bars.axis, bars.gap
    else:
        lines = read_lines(card)
        categories, series, axis, gap = lines.categories, lines.series, lines.axis, _COLUMN_GAP
        # In a single wave there is nothing to join. Columns are lengths, which begin at zero.
        shape = Shape.COLUMNS if len(categories) == 1 and axis.low == 0 else Shape.LINES
    title = card.say(figure.title)
    return NativeChart(
        shape,
        title,
        "\n".join(part for part in (title, card.say(figure.summary)) if part),
        categories,
        series,
        axis,
        Headings(*(card.say(word) for word in _HEADINGS)),
        card.say(figure.footer),
        card.speaker.code,
        gap,
        palette[Role.INK],
        palette[Role.MUTED],
        palette[Role.RULE],
    )

"""From a mark in data coordinates to what is drawn on the card, its texts apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.charts.drawing import Circle, Path, Rect
from sni_desktop.core.figure import Band, Bar, Bracket, Cell, Dot, Line, Note, Role, Tick, Whisker

if TYPE_CHECKING:
    from sni_desktop.charts.drawing import Item, Plot
    from sni_desktop.core.figure import Mark

WHISKER = 1.5
HALO = WHISKER + 2.0
"""The width of the line in the card's colour under a whisker, so that it shows on a bar of any colour."""
ARM = 5.0
"""The length of a bracket's arms."""
BRACKET = 1.5
BAND_OPACITY = 0.12


def bar_box(bar: Bar, plot: Plot) -> tuple[float, float, float, float]:
    """Return left, top, width and height of a bar on the card."""
    x0, x1 = plot.across(bar.x0), plot.across(bar.x1)
    y0, y1 = sorted((plot.down(bar.y0), plot.down(bar.y1)))
    return x0 - bar.grow, y0 - bar.grow, x1 - x0 + 2 * bar.grow, y1 - y0 + 2 * bar.grow


def items_of(mark: Mark, plot: Plot) -> list[Item]:
    """Return what is drawn for a mark, its texts apart."""
    match mark:
        case Line():
            points = tuple((plot.across(p.x), plot.down(p.y)) for p in mark.points)
            return [Path(points, mark.role, mark.width, mark.dashed)]
        case Band():
            upper = [(plot.across(x), plot.down(y)) for x, y in zip(mark.xs, mark.highs, strict=True)]
            lower = [(plot.across(x), plot.down(y)) for x, y in zip(mark.xs, mark.lows, strict=True)]
            return [Path((*upper, *reversed(lower)), fill=mark.role, opacity=BAND_OPACITY)]
        case Whisker():
            return _whisker(mark, plot)
        case Dot():
            fill = Role.SURFACE if mark.hollow else mark.role
            return [Circle(plot.across(mark.at.x), plot.down(mark.at.y), mark.size / 2, fill, mark.role)]
        case Bar():
            radius = mark.grow or 2.0
            return [Rect(*bar_box(mark, plot), mark.role, radius=radius, hatched=mark.hatched)]
        case Tick():
            x = plot.across(mark.x)
            return [Path(((x, plot.down(mark.y0)), (x, plot.down(mark.y1))), mark.role, 2.0)]
        case Bracket():
            at = plot.x + plot.width + mark.dx
            return [
                Path(tuple((at - back, plot.down(y)) for back, y in line), mark.role, BRACKET)
                for line in bracket_lines(mark, ARM)
            ]
        case Cell(role=role) if role is not None:
            return [Rect(*cell_box(mark, plot), role, radius=2.0)]
        case Cell() | Note():
            return []


def cell_box(cell: Cell, plot: Plot) -> tuple[float, float, float, float]:
    """Return left, top, width and height of a cell on the card."""
    x0, x1 = plot.across(cell.x0), plot.across(cell.x1)
    y0, y1 = sorted((plot.down(cell.y0), plot.down(cell.y1)))
    return x0, y0, x1 - x0, y1 - y0


def bracket_lines(bracket: Bracket, arm: float) -> list[tuple[tuple[float, float], ...]]:
    """Return the lines of a bracket: how far left of it (at most ``arm``) and at which row each point is."""
    first, *others, last = bracket.ys
    return [((arm, first), (0.0, first), (0.0, last), (arm, last)), *(((arm, y), (0.0, y)) for y in others)]


def has_halo(whisker: Whisker) -> bool:
    """Tell whether a whisker lies on a bar: it is in ink there, and else in the colour of its series."""
    return whisker.role is Role.INK


def _whisker(mark: Whisker, plot: Plot) -> list[Item]:
    if mark.horizontal:
        y = plot.down(mark.at.y)
        x0, x1 = plot.across(mark.low), plot.across(mark.high)
        lines = [((x0, y), (x1, y)), *(((x, y - mark.cap), (x, y + mark.cap)) for x in (x0, x1))]
    else:
        x = plot.across(mark.at.x)
        y0, y1 = plot.down(mark.low), plot.down(mark.high)
        lines = [((x, y0), (x, y1)), *(((x - mark.cap, y), (x + mark.cap, y)) for y in (y0, y1))]
    halo: list[Item] = [Path(line, Role.SURFACE, HALO) for line in lines] if has_halo(mark) else []
    return [*halo, *(Path(line, mark.role, WHISKER) for line in lines)]

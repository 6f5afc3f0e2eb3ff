"""From a style to its palettes, and what is to be said of its colours.

Colours of one's own stay what they are where they fill something. Where they would be read, or lie on a dark
card, they are made to stand out; what was not chosen follows from what was.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from sni_desktop.charts.colours import Vision, contrast, distance, mixed, standing_out
from sni_desktop.charts.palette import DARK, LIGHT, READABLE, Palette
from sni_desktop.core.figure import SERIES, Role
from sni_desktop.core.style import BUILT_IN, Base, Style
from sni_desktop.core.text import Text, _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sni_desktop.core.text import Value

NAMES = {
    "standard": _("Standard"),
    "strong": _("Strong, for projectors"),
    "greys": _("Greys, for print"),
}

_TOLD_APART, _TOLD_APART_BY_ALL = 14.0, 8.0
"""Distances below which two colours are hardly told apart, and hardly by colour-blind readers."""
_SEEN = 3.0
"""The contrast of what is no text (WCAG 2.2, 1.4.11)."""
_SOFT, _PALE, _MEDIUM, _HALF = 0.12, 0.22, 0.45, 0.5
"""Parts of a colour that is mixed with the card."""

_STRONG = Palette(
    "light",
    LIGHT.colours
    | {
        Role.INK: "#000000",
        Role.MUTED: "#3d4650",
        Role.RULE: "#b9c1ca",
        Role.ACCENT: "#005fae",
        Role.ACCENT_SOFT: "#cfe4f7",
        Role.UP: "#006b2c",
        Role.DOWN: "#b02a00",
        Role.NEUTRAL: "#aeb7c2",
        Role.SERIES_1: "#005fae",
        Role.SERIES_2: "#c84300",
        Role.SERIES_3: "#2a1f8f",
        Role.SERIES_4: "#3f7d00",
        Role.SERIES_5: "#8f0046",
        Role.SERIES_6: "#8a3fe0",
        Role.SERIES_7: "#4a2c00",
        Role.SERIES_8: "#59636f",
        Role.NEGATIVE_2: "#b83d00",
        Role.NEGATIVE_1: "#f0945c",
        Role.POSITIVE_1: "#5ba8e0",
        Role.POSITIVE_2: "#005fae",
        Role.LOWER_2: "#f29a66",
        Role.LOWER_1: "#fbd0b5",
        Role.HIGHER_1: "#bcdcf5",
        Role.HIGHER_2: "#6fb4e8",
    },
)
_STRONG_DARK = Palette(
    "dark",
    DARK.colours
    | {
        Role.INK: "#ffffff",
        Role.MUTED: "#c9d1da",
        Role.RULE: "#566371",
        Role.ACCENT: "#4cc3ff",
        Role.UP: "#5ff08f",
        Role.DOWN: "#ff9a66",
        Role.NEUTRAL: "#6b7885",
        Role.SERIES_1: "#4cc3ff",
        Role.SERIES_2: "#ff8a3d",
        Role.SERIES_3: "#7d86ff",
        Role.SERIES_4: "#b6f03c",
        Role.SERIES_5: "#ff4f9a",
        Role.SERIES_6: "#f3d4ff",
        Role.SERIES_7: "#d69e00",
        Role.SERIES_8: "#b4bfcc",
        Role.NEGATIVE_2: "#ff8a3d",
        Role.NEGATIVE_1: "#a3562b",
        Role.POSITIVE_1: "#2c7fad",
        Role.POSITIVE_2: "#4cc3ff",
    },
)
_GREYS = Palette(
    "light",
    LIGHT.colours
    | {
        Role.INK: "#111111",
        Role.MUTED: "#555555",
        Role.RULE: "#d9d9d9",
        Role.ACCENT: "#303030",
        Role.ACCENT_SOFT: "#ebebeb",
        Role.UP: "#111111",
        Role.DOWN: "#474747",
        Role.NEUTRAL: "#dfdfdf",
        Role.SERIES_1: "#7c7c7c",
        Role.SERIES_2: "#303030",
        Role.SERIES_3: "#686868",
        Role.SERIES_4: "#1f1f1f",
        Role.SERIES_5: "#555555",
        Role.SERIES_6: "#101010",
        Role.SERIES_7: "#424242",
        Role.SERIES_8: "#919191",
        Role.NEGATIVE_2: "#1f1f1f",
        Role.NEGATIVE_1: "#555555",
        Role.POSITIVE_1: "#b3b3b3",
        Role.POSITIVE_2: "#7f7f7f",
        Role.LOWER_2: "#cfcfcf",
        Role.LOWER_1: "#e9e9e9",
        Role.HIGHER_1: "#dcdcdc",
        Role.HIGHER_2: "#b3b3b3",
    },
)
_GREYS_DARK = Palette(
    "dark",
    DARK.colours
    | {
        Role.ACCENT: "#cfcfcf",
        Role.ACCENT_SOFT: "#343b43",
        Role.UP: "#f3f3f3",
        Role.DOWN: "#b9b9b9",
        Role.NEUTRAL: "#464d55",
        Role.SERIES_1: "#bbbbbb",
        Role.SERIES_2: "#707070",
        Role.SERIES_3: "#cfcfcf",
        Role.SERIES_4: "#808080",
        Role.SERIES_5: "#e4e4e4",
        Role.SERIES_6: "#939393",
        Role.SERIES_7: "#f9f9f9",
        Role.SERIES_8: "#a7a7a7",
        Role.NEGATIVE_2: "#e2e2e2",
        Role.NEGATIVE_1: "#b9b9b9",
        Role.POSITIVE_1: "#5f5f5f",
        Role.POSITIVE_2: "#919191",
        Role.LOWER_2: "#5c5c5c",
        Role.LOWER_1: "#3a4047",
        Role.HIGHER_1: "#454b52",
        Role.HIGHER_2: "#686868",
    },
)
_BASES = {
    Base.STANDARD: (LIGHT, DARK),
    Base.STRONG: (_STRONG, _STRONG_DARK),
    Base.GREYS: (_GREYS, _GREYS_DARK),
}


def style_name(style: Style) -> Value:
    """Return what a style is called."""
    return style.name or NAMES.get(style.id, style.id)


@lru_cache(maxsize=32)
def _palette(
    base: Base, colours: tuple[str, ...], positive: str, negative: str, accent: str, *, dark: bool
) -> Palette:
    begun = _BASES[base][1 if dark else 0]
    if not (colours or positive or negative or accent):
        return begun
    surface, first = begun[Role.SURFACE], colours[0] if colours else ""
    changed = dict(zip(SERIES, _series(tuple(_shown(each, begun) for each in colours), begun), strict=True))
    for colour, strong, weak, tints in (
        # As in the colours that come with the program, the first one is that of the positive side too.
        (positive or first, Role.POSITIVE_2, Role.POSITIVE_1, (Role.HIGHER_1, Role.HIGHER_2)),
        (negative, Role.NEGATIVE_2, Role.NEGATIVE_1, (Role.LOWER_1, Role.LOWER_2)),
    ):
        if colour:
            changed[strong] = _shown(colour, begun)
            changed[weak] = mixed(changed[strong], _HALF, surface)
            for tint, part in zip(tints, (_PALE, _MEDIUM), strict=True):
                changed[tint] = _under_ink(changed[strong], part, begun)
    for colour, role in ((positive, Role.UP), (negative, Role.DOWN), (accent or first, Role.ACCENT)):
        if colour:
            changed[role] = standing_out(colour, surface, READABLE)
    if accent or first:
        changed[Role.ACCENT_SOFT] = _under_ink(accent or first, _SOFT, begun)
    return Palette(begun.name, begun.colours | changed)


def palette_of(style: Style, *, dark: bool = False) -> Palette:
    """Return the colours of a style on a white card, or on a dark one."""
    own = style.colours, style.positive, style.negative, style.accent
    return _palette(style.base, *own, dark=dark)


def _shown(colour: str, begun: Palette) -> str:
    """Return a colour as it fills something: its own on white, and on a dark card one that is seen there."""
    return standing_out(colour, begun[Role.SURFACE], _SEEN) if begun.is_dark else colour


def _under_ink(colour: str, part: float, begun: Palette) -> str:
    """Return a tint of a colour, so soft that letters on it are read."""
    tint = mixed(colour, part, begun[Role.SURFACE])
    return standing_out(tint, begun[Role.INK], READABLE)


def _series(own: tuple[str, ...], begun: Palette) -> list[str]:
    """Return the colours of all series: one's own, then those that are furthest from all before."""
    chosen, left = list(own), [begun[role] for role in SERIES]
    if not own:
        return left
    while len(chosen) < len(SERIES):
        best = max(left, key=lambda each: min(_apart(each, other) for other in chosen))
        left.remove(best)
        chosen.append(best)
    return chosen


def _apart(one: str, other: str) -> float:
    return min(distance(one, other, vision) for vision in Vision)


# What is said of colours


def warnings(style: Style) -> tuple[Text, ...]:
    """Return what readers may have trouble with in the colours of one's own."""
    surface = palette_of(style)[Role.SURFACE]
    pale = [
        _("Colour {number} hardly stands out from the white card.").of(number=str(number))
        for number, colour in enumerate(style.colours, start=1)
        if contrast(colour, surface) < _SEEN
    ]
    return (*_alike(style.colours), *_sides(style), *pale)


def _alike(colours: tuple[str, ...]) -> Iterator[Text]:
    for (first, one), (second, other) in combinations(enumerate(colours, start=1), 2):
        numbers = {"first": str(first), "second": str(second)}
        if distance(one, other) < _TOLD_APART:
            yield _("Colours {first} and {second} are hardly told apart.").of(**numbers)
        elif _apart(one, other) < _TOLD_APART_BY_ALL:
            yield _("Colour-blind readers hardly tell colours {first} and {second} apart.").of(**numbers)


def _sides(style: Style) -> Iterator[Text]:
    if not (style.positive or style.negative or style.colours):
        return
    palette = palette_of(style)
    one, other = palette[Role.POSITIVE_2], palette[Role.NEGATIVE_2]
    if distance(one, other) < _TOLD_APART:
        yield _("The colours of the two sides are hardly told apart.")
    elif _apart(one, other) < 2 * _TOLD_APART_BY_ALL:
        yield _("Colour-blind readers hardly tell the colours of the two sides apart.")


def built_in(style_id: str) -> Style | None:
    """Return a style that comes with the program, None if it is no such style's id."""
    return next((each for each in BUILT_IN if each.id == style_id), None)

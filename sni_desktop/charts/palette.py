"""Colours: what each role looks like in the light and in the dark theme.

Series colours that follow one another differ in lightness as well as in hue, so they stay apart for
colour-blind readers; every text role has a contrast of at least 4.5 to 1 on its surface (WCAG 2.2, AA).
"""

from __future__ import annotations

from sni_desktop.core.figure import Role
from sni_desktop.core.values import dataclass

_MIDDLE = 0.19
"""Where black and white have the same contrast."""


def luminance(colour: str) -> float:
    """Return the relative luminance of "#rrggbb" (0 to 1; WCAG 2.2)."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours (1 to 21; WCAG 2.2)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@dataclass(frozen=True)
class Palette:
    """A colour ("#rrggbb") for each role."""

    name: str
    colours: dict[Role, str]

    def __getitem__(self, role: Role) -> str:
        return self.colours[role]

    def ink_on(self, role: Role) -> str:
        """Return black or white, whichever reads better on a surface of ``role``."""
        return "#ffffff" if luminance(self[role]) < _MIDDLE else "#10161d"


LIGHT = Palette(
    "light",
    {
        Role.INK: "#1b2430",
        Role.MUTED: "#5b6573",
        Role.RULE: "#e1e5ea",
        Role.ACCENT: "#0b6a8a",
        Role.ACCENT_SOFT: "#e3eff4",
        Role.SURFACE: "#ffffff",
        Role.UP: "#1f7a3f",
        Role.DOWN: "#b3401a",
        Role.NEUTRAL: "#c9d0d8",
        Role.SERIES_1: "#0b6a8a",
        Role.SERIES_2: "#c2531a",
        Role.SERIES_3: "#3b3f94",
        Role.SERIES_4: "#577f1b",
        Role.SERIES_5: "#7a1f4b",
        Role.SERIES_6: "#8b5cc7",
        Role.SERIES_7: "#5c3d0a",
        Role.SERIES_8: "#6a7280",
        Role.NEGATIVE_2: "#b3522a",
        Role.NEGATIVE_1: "#e2a283",
        Role.POSITIVE_1: "#84b8c9",
        Role.POSITIVE_2: "#0b6a8a",
        Role.LOWER_2: "#f2b28d",
        Role.LOWER_1: "#f9dccb",
        Role.HIGHER_1: "#cfe6ef",
        Role.HIGHER_2: "#8ec4d8",
    },
)

DARK = Palette(
    "dark",
    {
        Role.INK: "#e8ecf1",
        Role.MUTED: "#a3adba",
        Role.RULE: "#37414d",
        Role.ACCENT: "#5cb8d6",
        Role.ACCENT_SOFT: "#1f3a46",
        Role.SURFACE: "#1d242c",
        Role.UP: "#6fce8f",
        Role.DOWN: "#f09a72",
        Role.NEUTRAL: "#55606d",
        Role.SERIES_1: "#5cb8d6",
        Role.SERIES_2: "#f0935c",
        Role.SERIES_3: "#8794ee",
        Role.SERIES_4: "#b5dc72",
        Role.SERIES_5: "#ef5f9d",
        Role.SERIES_6: "#e6c8f7",
        Role.SERIES_7: "#c9a13f",
        Role.SERIES_8: "#aeb8c4",
        Role.NEGATIVE_2: "#e07f52",
        Role.NEGATIVE_1: "#8f5a42",
        Role.POSITIVE_1: "#38697a",
        Role.POSITIVE_2: "#5cb8d6",
        Role.LOWER_2: "#94512f",
        Role.LOWER_1: "#4a3027",
        Role.HIGHER_1: "#1e3f4d",
        Role.HIGHER_2: "#266a82",
    },
)

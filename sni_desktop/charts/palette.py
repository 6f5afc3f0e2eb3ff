"""Colours: what each role looks like in the light and in the dark theme.

Series colours that follow one another differ in lightness as well as in hue, so they stay apart for
colour-blind readers; every text role has a contrast of at least 4.5 to 1 on its surface (WCAG 2.2, AA).
"""

from __future__ import annotations

from sni_desktop.charts.colours import contrast, luminance, standing_out
from sni_desktop.core.figure import Role
from sni_desktop.core.values import dataclass

__all__ = ["DARK", "LIGHT", "Palette", "contrast", "luminance"]

READABLE = 4.5
"""The contrast of letters."""
_INKS = ("#ffffff", "#10161d", "#000000")
"""Letters on a colour: the last is for colours of which the two before are too near."""


@dataclass(frozen=True)
class Palette:
    """A colour ("#rrggbb") for each role."""

    name: str
    colours: dict[Role, str]

    def __getitem__(self, role: Role) -> str:
        return self.colours[role]

    @property
    def is_dark(self) -> bool:
        """Whether the card is dark."""
        return self.name == "dark"

    def text(self, role: Role) -> str:
        """Return the colour of letters in ``role`` on the card: a pale one is made to be read."""
        return standing_out(self[role], self[Role.SURFACE], READABLE)

    def ink_on(self, role: Role) -> str:
        """Return black or white, whichever is read well on a surface of ``role``."""
        return next(ink for ink in _INKS if contrast(ink, self[role]) >= READABLE or ink == _INKS[-1])


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

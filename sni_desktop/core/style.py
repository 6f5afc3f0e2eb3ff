"""A style: the colours, the font and the logo of charts, as an organisation wants them."""

from __future__ import annotations

import re
import struct
from enum import StrEnum

from sni_desktop.core.values import dataclass

MOST_COLOURS = 8
LARGEST_LOGO = 2_000_000
"""Bytes of a logo as it is kept."""
LONGEST_SIDE = 4000
"""Pixels of a logo."""
_LONGEST_NAME, _LONGEST_FAMILY = 80, 60
_PNG = b"\x89PNG\r\n\x1a\n"
_COLOUR = r"#[0-9a-f]{6}"
_ID = r"[a-z0-9][a-z0-9-]{0,39}"
_FAMILY = r"[\w .,&+()'-]*"
"""The name of a font, never the place of one."""


class Base(StrEnum):
    """The colours that a style begins with."""

    STANDARD = "standard"
    """Told apart by colour-blind readers."""
    STRONG = "strong"
    """For projectors, which wash colours out."""
    GREYS = "greys"
    """For black and white print."""


class Corner(StrEnum):
    """Where a logo stands."""

    BOTTOM = "bottom"
    """At the bottom right, beside the source."""
    TOP = "top"
    """At the top right, beside the title."""


@dataclass(frozen=True)
class Logo:
    """A logo as a PNG file."""

    png: bytes
    corner: Corner = Corner.BOTTOM

    @property
    def ratio(self) -> float:
        """How many times as wide as high it is."""
        width, height = png_size(self.png)
        return width / height


@dataclass(frozen=True)
class Style:
    """How charts look. ``id`` names it in files, ``name`` is its user's.

    ``colours`` ("#rrggbb") are those of lines and bars in their order; of what is not given, the colour of
    ``base`` stays. ``positive`` and ``negative`` are the two sides of an opinion, and rises and falls.
    ``family`` is a font's, "" for the system's.
    """

    id: str
    name: str
    base: Base = Base.STANDARD
    colours: tuple[str, ...] = ()
    positive: str = ""
    negative: str = ""
    accent: str = ""
    family: str = ""
    logo: Logo | None = None


STANDARD, STRONG, GREYS = (Style(base.value, "", base) for base in Base)
BUILT_IN = (STANDARD, STRONG, GREYS)


def is_built_in(style: Style) -> bool:
    """Tell whether a style comes with the program."""
    return any(style.id == each.id for each in BUILT_IN)


def is_colour(text: str) -> bool:
    """Tell whether a text is a colour, "#rrggbb" in small letters."""
    return re.fullmatch(_COLOUR, text) is not None


def is_family(text: str) -> bool:
    """Tell whether a text can be the name of a font."""
    return len(text) <= _LONGEST_FAMILY and re.fullmatch(_FAMILY, text) is not None


def is_sound(style: Style) -> bool:
    """Tell whether a style, which may come from anywhere, holds what it should."""
    single = [each for each in (style.positive, style.negative, style.accent) if each]
    return (
        re.fullmatch(_ID, style.id) is not None
        and len(style.name) <= _LONGEST_NAME
        and style.name.isprintable()
        and len(style.colours) <= MOST_COLOURS
        and all(map(is_colour, (*style.colours, *single)))
        and is_family(style.family)
    )


def is_logo(logo: Logo) -> bool:
    """Tell whether a logo is a PNG file of a size that can be dealt with."""
    if len(logo.png) > LARGEST_LOGO:
        return False
    width, height = png_size(logo.png)
    return 0 < width <= LONGEST_SIDE and 0 < height <= LONGEST_SIDE


def png_size(png: bytes) -> tuple[int, int]:
    """Return width and height of a PNG file in pixels, (0, 0) if it is none."""
    # The signature, then the length and the name of the first part, which begins with both.
    if len(png) < 24 or not png.startswith(_PNG) or png[12:16] != b"IHDR":
        return 0, 0
    width, height = struct.unpack(">II", png[16:24])
    return width, height

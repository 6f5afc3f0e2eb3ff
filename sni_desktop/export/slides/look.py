"""Where things stand on slides, and how they look. Sizes and places are in 1/96 inch."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.charts.palette import LIGHT
from sni_desktop.charts.styling import palette_of
from sni_desktop.core.figure import Anchor
from sni_desktop.core.style import Corner, Logo
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from sni_desktop.charts.palette import Palette
    from sni_desktop.core.style import Style

EMU = 9525
"""Units of slides to 1/96 inch."""
POINT = 4 / 3


@dataclass(frozen=True)
class Box:
    """A rectangle."""

    x: float
    y: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        """Where it ends."""
        return self.y + self.height

    @property
    def right(self) -> float:
        """Where it ends on the right."""
        return self.x + self.width

    def below(self, y: float) -> Box:
        """Return the part of it below ``y``."""
        return Box(self.x, y, self.width, max(0.0, self.bottom - y))


@dataclass(frozen=True)
class TextPlace:
    """A place for a text of at most ``size``, set by its ``anchor``, at the ``top`` of it or else its end.

    What is written there looks so by itself, but for places that are ``bare``: LibreOffice writes how texts
    look into the words of a template, where slides do not inherit it. ``family`` is then that of the words.
    """

    box: Box
    size: float
    bold: bool = False
    anchor: Anchor = Anchor.START
    top: bool = True
    bare: bool = False
    family: str = ""


@dataclass(frozen=True)
class Look:
    """How slides of one template look.

    ``body`` is the room under the title of an ordinary slide. Texts are set in ``family``, titles in
    ``heading_family``; ``names_font``: texts are not in the font of the theme, and must name theirs.
    ``plain``: the slides have an ornament of ours, and no template of their own.
    """

    width: float
    height: float
    cover_title: TextPlace
    cover_subtitle: TextPlace
    title: TextPlace
    body: Box
    number: Box | None
    family: str
    heading_family: str
    palette: Palette
    plain: bool = False
    names_font: bool = False
    logo: Logo | None = None


MARGIN = 64.0
FAMILY = "Arial"
"""Every system has it, or a font of the same widths."""

PLAIN = Look(
    1280.0,
    720.0,
    TextPlace(Box(MARGIN, 180, 1152, 150), 40 * POINT, bold=True, top=False),
    TextPlace(Box(MARGIN, 348, 1152, 220), 20 * POINT),
    TextPlace(Box(MARGIN, 42, 1152, 88), 26 * POINT, bold=True, top=False),
    Box(MARGIN, 142, 1152, 532),
    Box(1152, 684, 64, 20),
    FAMILY,
    FAMILY,
    LIGHT,
    plain=True,
)
"""The program's own slides, 16:9."""
ORNAMENT = Box(MARGIN, 28, 72, 5)
COVER_ORNAMENT = Box(MARGIN, 148, 96, 6)
_LOGO_HEIGHT, _LOGO_WIDTH, _LOGO_GAP = 32.0, 200.0, 24.0


def plain_look(style: Style) -> Look:
    """Return how the program's own slides look in a style: its colours, its font, its logo."""
    family = style.family or FAMILY
    look = replace(PLAIN, family=family, heading_family=family, palette=palette_of(style), logo=style.logo)
    if style.logo is None or style.logo.corner is not Corner.TOP:
        return look
    # The title leaves room for the logo beside it.
    box = look.title.box
    room = replace(box, width=box.width - logo_box(look).width - _LOGO_GAP)
    return replace(look, title=replace(look.title, box=room))


def logo_box(look: Look) -> Box:
    """Return where the logo of our own slides stands."""
    assert look.logo is not None  # noqa: S101 - asked only where there is one
    width = min(_LOGO_WIDTH, _LOGO_HEIGHT * look.logo.ratio)
    height = width / look.logo.ratio
    if look.logo.corner is Corner.TOP:
        return Box(look.width - MARGIN - width, 28, width, height)
    return Box(MARGIN, 680 + (_LOGO_HEIGHT - height) / 2, width, height)

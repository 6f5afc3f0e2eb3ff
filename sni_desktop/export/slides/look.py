"""Where things stand on slides, and how they look. Sizes and places are in 1/96 inch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.charts.palette import LIGHT
from sni_desktop.core.figure import Anchor
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from sni_desktop.charts.palette import Palette

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
    """A place for a text of at most ``size``, set by its ``anchor``, at the ``top`` of it or else its end."""

    box: Box
    size: float
    bold: bool = False
    anchor: Anchor = Anchor.START
    top: bool = True


@dataclass(frozen=True)
class Look:
    """How slides of one template look.

    ``body`` is the room under the title of an ordinary slide. Texts are set in ``family``, titles in
    ``heading_family``. ``plain``: the slides have an ornament of ours, and no template of their own.
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


MARGIN = 64.0
FAMILY = "Arial"
"""Every system has it, or a font of the same widths."""

PLAIN = Look(
    1280.0,
    720.0,
    TextPlace(Box(MARGIN, 200, 1152, 150), 40 * POINT, bold=True, top=False),
    TextPlace(Box(MARGIN, 372, 1152, 60), 20 * POINT),
    TextPlace(Box(MARGIN, 44, 1152, 84), 26 * POINT, bold=True, top=False),
    Box(MARGIN, 136, 1152, 540),
    Box(1152, 684, 64, 20),
    FAMILY,
    FAMILY,
    LIGHT,
    plain=True,
)
"""The program's own slides, 16:9."""
ORNAMENT = Box(MARGIN, 28, 72, 5)
COVER_ORNAMENT = Box(MARGIN, 168, 96, 6)

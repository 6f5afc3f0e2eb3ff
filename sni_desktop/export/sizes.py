"""The sizes a card is copied or saved in."""

from __future__ import annotations

from sni_desktop.core.text import Text, _
from sni_desktop.core.values import dataclass

UNITS_PER_INCH = 96.0


@dataclass(frozen=True)
class Size:
    """A size for slides or pages, in inches; ``dpi`` is the resolution of a picture.

    Texts are ``text_scale`` times as large as in the window: a slide is read from further away.
    """

    id: str
    title: Text
    width: float
    height: float
    dpi: int = 288
    text_scale: float = 1.0

    @property
    def layout(self) -> tuple[float, float]:
        """Width and height for the layout, in 1/96 inch before texts are scaled."""
        factor = UNITS_PER_INCH / self.text_scale
        return self.width * factor, self.height * factor

    @property
    def pixels(self) -> tuple[int, int]:
        """Width and height of the picture, in pixels."""
        return self.pixels_at(self.dpi)

    def pixels_at(self, dpi: int) -> tuple[int, int]:
        """Return width and height of a picture of another resolution, in pixels."""
        return round(self.width * dpi), round(self.height * dpi)


SIZES = (
    Size("slide", _("Slide, 12 × 5 in"), 12.0, 5.0, text_scale=1.5),
    Size("full-slide", _("Whole slide, 16:9"), 40 / 3, 7.5, text_scale=1.6),
    Size("half-slide", _("Half a slide"), 5.83, 4.79),
    Size("slide-4-3", _("Slide, 4:3"), 9.0, 5.0, text_scale=1.3),
    Size("page", _("A4 column"), 6.3, 4.2, dpi=300),
    Size("social-wide", _("1200 × 627 px"), 12.5, 627 / 96, dpi=96, text_scale=1.6),
    Size("social-square", _("1080 × 1080 px"), 11.25, 11.25, dpi=96, text_scale=1.7),
)


def size(size_id: str) -> Size:
    """Return a size by its id, or the first one."""
    return next((each for each in SIZES if each.id == size_id), SIZES[0])

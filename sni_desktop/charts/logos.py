"""Where a logo stands on a card: at the right, beside the source or beside the title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.charts.drawing import Image

if TYPE_CHECKING:
    from sni_desktop.core.style import Corner, Logo

_SQUARE, _LOWEST = 40.0, 16.0
"""Heights of a square logo, and of a very wide one."""
_BROADEST = 0.2
"""The part of the card's width that it may take."""
_APART = 16.0
"""Between words and logo."""


class LogoPlace:
    """The room of a logo on a card of ``width``; without a logo there is none."""

    def __init__(self, logo: Logo | None, width: float) -> None:
        self._logo = logo
        self.width = self.height = 0.0
        if logo is not None:
            # Wide ones are lower, so that all look about as large.
            high = max(_LOWEST, min(_SQUARE, _SQUARE / logo.ratio**0.35))
            self.width = min(high * logo.ratio, width * _BROADEST)
            self.height = min(high, self.width / logo.ratio)

    def beside(self, corner: Corner) -> float:
        """Return how much narrower the words at a corner are."""
        return self.width + _APART if self._is_at(corner) else 0.0

    def high(self, corner: Corner) -> float:
        """Return how high the logo is at a corner."""
        return self.height if self._is_at(corner) else 0.0

    def image(self, corner: Corner, right: float, top: float) -> list[Image]:
        """Return the logo, if it stands at this corner."""
        if self._logo is None or not self._is_at(corner):
            return []
        return [Image(right - self.width, top, self.width, self.height, self._logo.png)]

    def _is_at(self, corner: Corner) -> bool:
        return self._logo is not None and self._logo.corner is corner

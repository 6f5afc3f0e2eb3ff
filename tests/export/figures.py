"""One figure for each kind of chart and mark, for the writers of pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studies import ask, battery_of_ten, built_in, eight_lines, sixty_options

from sni_desktop.charts.registry import draw

if TYPE_CHECKING:
    from sni_desktop.core.figure import Figure


def adoption() -> Figure:
    return draw(ask(built_in("sni-social-media"), "adoption"))


FIGURES = {
    "adoption": adoption,
    "platforms": lambda: draw(ask(built_in("sni-social-media"), "platforms", "ranking")),
    "opinions": lambda: draw(ask(built_in("sni-social-media"), "impact", "attitudes")),
    "bars": lambda: draw(ask(sixty_options(), "q", "ranking")),
    "scales": lambda: draw(ask(battery_of_ten("Statement"), "q0", "attitudes")),
    "lines": lambda: draw(ask(eight_lines(5), "q")),
}
"""A change with its band and dashes; ranks; approximate bars; bars with intervals; scales; lines."""

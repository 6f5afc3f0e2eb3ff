"""The colours and fonts of a template's theme, and what our charts make of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sni_desktop.charts import styling
from sni_desktop.charts.colours import luminance, mixed, standing_out
from sni_desktop.charts.palette import LIGHT, READABLE, Palette
from sni_desktop.core.figure import Role
from sni_desktop.core.style import Style

if TYPE_CHECKING:
    from collections.abc import Mapping

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_THEME = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme"
_SEEN = 3.0
"""The contrast of a bar or a line on its background (WCAG 2.2, 1.4.11)."""
_MIDDLE = 0.18
"""The luminance of a background that white and black letters are read on alike."""
_ACCENTS = tuple(f"accent{number}" for number in range(1, 7))
_PLACES = ("dk1", "lt1", "dk2", "lt2", *_ACCENTS)


def theme_of(master: Any) -> Any | None:
    """Return the part with the theme of a master of python-pptx, None if there is none."""
    for relation in master.part.rels.values():
        if relation.reltype == _THEME and not relation.is_external:
            return relation.target_part
    return None


def fonts_of(theme: bytes) -> tuple[str, str]:
    """Return the fonts of titles and of texts, "" where the theme names none."""
    root = _parsed(theme)
    found = []
    for kind in ("majorFont", "minorFont"):
        latin = root.find(f".//{{{_DRAWING}}}{kind}/{{{_DRAWING}}}latin")
        name = latin.get("typeface", "") if latin is not None else ""
        found.append("" if name.startswith("+") else name)
    return found[0], found[1]


def colours_of(theme: bytes) -> dict[str, str]:
    """Return the colours ("#rrggbb") of a theme by their places ("accent1")."""
    scheme = _parsed(theme).find(f".//{{{_DRAWING}}}clrScheme")
    colours = {}
    for place in _PLACES:
        entry = None if scheme is None else scheme.find(f"{{{_DRAWING}}}{place}")
        value = "" if entry is None or len(entry) == 0 else entry[0].get("lastClr") or entry[0].get("val", "")
        if len(value) == 6 and all(letter in "0123456789abcdefABCDEF" for letter in value):
            colours[place] = f"#{value.lower()}"
    return colours


def palette_of(colours: Mapping[str, str], mapped: Mapping[str, str]) -> Palette:
    """Return the palette of a theme. ``mapped`` says which place is the background ("bg1") and the text.

    Colours that mean something (up and down) stay those of the standard style.
    """
    surface = colours.get(mapped.get("bg1", "lt1"), LIGHT[Role.SURFACE])
    ink = standing_out(colours.get(mapped.get("tx1", "dk1"), LIGHT[Role.INK]), surface, READABLE)
    accents = tuple(colours[place] for place in _ACCENTS if place in colours)
    if luminance(surface) > _MIDDLE:
        # Of a pale accent there is a shade that is seen as a bar and as a line.
        accents = tuple(standing_out(accent, surface, _SEEN) for accent in accents)
    style = Style("theme", "", colours=accents, accent=accents[0] if accents else "")
    palette = styling.palette_of(style, dark=luminance(surface) <= _MIDDLE)
    own = {
        Role.SURFACE: surface,
        Role.INK: ink,
        Role.MUTED: standing_out(mixed(ink, 0.68, surface), surface, READABLE),
        Role.RULE: mixed(ink, 0.14, surface),
    }
    return Palette(palette.name, palette.colours | own)


def _parsed(theme: bytes) -> Any:
    from defusedxml.ElementTree import fromstring  # noqa: PLC0415 - where there are templates

    return fromstring(theme, forbid_dtd=True)

"""The colours and fonts of a template's theme, and what our charts make of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sni_desktop.charts.palette import LIGHT, Palette, contrast
from sni_desktop.core.figure import SERIES, Role

if TYPE_CHECKING:
    from collections.abc import Mapping

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_THEME = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme"
_LEAST_CONTRAST = 3.0
"""Of a bar or a line on its background (WCAG 2.2, graphics)."""
_READABLE = 4.5
_PLACES = ("dk1", "lt1", "dk2", "lt2", *(f"accent{number}" for number in range(1, 7)))


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

    Accents that would not be seen on the background are made darker, or lighter on a dark one. Colours that
    mean something (up and down, for and against) stay as they are where they can be read.
    """
    surface = colours.get(mapped.get("bg1", "lt1"), LIGHT[Role.SURFACE])
    ink = colours.get(mapped.get("tx1", "dk1"), LIGHT[Role.INK])
    if contrast(ink, surface) < _READABLE:
        ink = "#ffffff" if contrast("#ffffff", surface) > contrast("#10161d", surface) else "#10161d"
    found = {
        **{role: _seen(colour, surface, ink, _LEAST_CONTRAST) for role, colour in LIGHT.colours.items()},
        Role.SURFACE: surface,
        Role.INK: ink,
        Role.MUTED: _seen(mixed(ink, surface, 0.32), surface, ink, _READABLE),
        Role.RULE: mixed(ink, surface, 0.86),
    }
    for role in (Role.NEUTRAL, Role.NEGATIVE_1, Role.POSITIVE_1, Role.LOWER_1, Role.LOWER_2):
        found[role] = LIGHT[role]
    for role in (Role.HIGHER_1, Role.HIGHER_2):
        found[role] = LIGHT[role]
    accents = [colours[place] for place in _PLACES[4:] if place in colours]
    if accents:
        seen = [_seen(accent, surface, ink, _LEAST_CONTRAST) for accent in accents]
        found.update(zip(SERIES, seen, strict=False))
        found[Role.ACCENT] = found[Role.POSITIVE_2] = seen[0]
        found[Role.ACCENT_SOFT] = mixed(seen[0], surface, 0.85)
        found[Role.POSITIVE_1] = mixed(seen[0], surface, 0.5)
    return Palette("theme", found)


def mixed(colour: str, other: str, part: float) -> str:
    """Return a colour with so much (0 to 1) of another one in it."""
    pairs = zip(_parts(colour), _parts(other), strict=True)
    return "#" + "".join(f"{round(one + (two - one) * part):02x}" for one, two in pairs)


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _seen(colour: str, surface: str, ink: str, least: float) -> str:
    """Return a colour, with as much ink in it as it needs to be seen on the surface."""
    for tenth in range(11):
        found = mixed(colour, ink, tenth / 10)
        if contrast(found, surface) >= least:
            return found
    return ink


def _parsed(theme: bytes) -> Any:
    from defusedxml.ElementTree import fromstring  # noqa: PLC0415 - where there are templates

    return fromstring(theme, forbid_dtd=True)

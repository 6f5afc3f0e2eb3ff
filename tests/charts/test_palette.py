"""Colours that can be read, also by readers who see fewer of them."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest

from sni_desktop.charts.palette import DARK, LIGHT, contrast, luminance
from sni_desktop.core.figure import SERIES, Role

TEXTS = (Role.INK, Role.MUTED, Role.ACCENT, Role.UP, Role.DOWN, Role.NEGATIVE_2, Role.POSITIVE_2, *SERIES)

# Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB.
PROTANOPIA = (
    (0.152286, 1.052583, -0.204868),
    (0.114503, 0.786281, 0.099216),
    (-0.003882, -0.048116, 1.051998),
)
DEUTERANOPIA = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.01182, 0.04294, 0.968881),
)
TO_XYZ = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))

palettes = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)


@palettes
def test_every_role_has_a_colour(palette):
    assert set(palette.colours) == set(Role)


@palettes
@pytest.mark.parametrize("role", TEXTS)
def test_every_text_stands_out_from_its_surface(palette, role):
    assert contrast(palette[role], palette[Role.SURFACE]) >= 4.5


@palettes
def test_ranks_and_joint_places_stand_out_from_their_box(palette):
    assert contrast(palette[Role.INK], palette[Role.ACCENT_SOFT]) >= 4.5


@palettes
@pytest.mark.parametrize("role", [role for role in Role if role not in {Role.RULE, Role.SURFACE}])
def test_numbers_on_a_bar_stand_out_from_it(palette, role):
    assert contrast(palette.ink_on(role), palette[role]) >= 4.5


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#777777", "#ffffff", 4.48)],
)
def test_contrast_is_that_of_the_accessibility_guidelines(one, other, expected):
    assert contrast(one, other) == contrast(other, one) == pytest.approx(expected, abs=0.005)


def test_luminance_goes_from_black_to_white():
    assert (luminance("#000000"), luminance("#ffffff")) == (0, pytest.approx(1))


def times(matrix, colour):
    return [sum(factor * part for factor, part in zip(row, colour, strict=True)) for row in matrix]


def lab(colour, vision):
    """Return CIELAB of "#rrggbb" as seen with ``vision``."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    seen = [min(1, max(0, part)) for part in times(vision, linear)]
    x, y, z = (
        part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116
        for part in (
            value / white for value, white in zip(times(TO_XYZ, seen), (0.9505, 1, 1.089), strict=True)
        )
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one, other, vision):
    pairs = zip(lab(one, vision), lab(other, vision), strict=True)
    return sum((a - b) ** 2 for a, b in pairs) ** 0.5


@palettes
@pytest.mark.parametrize("vision", [PROTANOPIA, DEUTERANOPIA], ids=["protanopia", "deuteranopia"])
def test_neighbouring_series_differ_for_colour_blind_readers(palette, vision):
    colours = [palette[role] for role in SERIES]

    assert min(distance(one, other, vision) for one, other in pairwise(colours)) >= 25
    assert min(distance(one, other, vision) for one, other in combinations(colours, 2)) >= 8


@palettes
@pytest.mark.parametrize("vision", [PROTANOPIA, DEUTERANOPIA], ids=["protanopia", "deuteranopia"])
def test_the_two_sides_of_a_scale_differ_for_colour_blind_readers(palette, vision):
    for strength in (1, 2):
        negative, positive = palette[Role(f"negative_{strength}")], palette[Role(f"positive_{strength}")]
        assert distance(negative, positive, vision) >= 20

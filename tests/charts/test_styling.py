"""Styles: whatever colours somebody chooses, words are read, and what readers may mix up is said."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from cards import ENGLISH
from hypothesis import given
from hypothesis import strategies as st

from sni_desktop.charts.colours import Vision, contrast, distance, luminance, mixed, standing_out
from sni_desktop.charts.palette import DARK, LIGHT
from sni_desktop.charts.styling import built_in, palette_of, style_name, warnings
from sni_desktop.core.figure import SERIES, Role
from sni_desktop.core.style import BUILT_IN, GREYS, STANDARD, STRONG, Base, Style

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
MAYBE = st.one_of(st.just(""), COLOURS)
STYLES = st.builds(
    Style,
    id=st.just("own"),
    name=st.just("Own"),
    base=st.sampled_from(Base),
    colours=st.lists(COLOURS, max_size=8).map(tuple),
    positive=MAYBE,
    negative=MAYBE,
    accent=MAYBE,
)
UNDER_INK = (Role.LOWER_1, Role.LOWER_2, Role.HIGHER_1, Role.HIGHER_2, Role.ACCENT_SOFT)
BLIND = (Vision.PROTANOPIA, Vision.DEUTERANOPIA)

all_palettes = pytest.mark.parametrize(
    "palette",
    [palette_of(style, dark=dark) for style in BUILT_IN for dark in (False, True)],
    ids=[f"{style.id}-{theme}" for style in BUILT_IN for theme in ("light", "dark")],
)


def said(style):
    return [ENGLISH.say(each) for each in warnings(style)]


def assert_words_are_read(palette):
    assert set(palette.colours) == set(Role)
    surface = palette[Role.SURFACE]
    for role in set(Role) - {Role.SURFACE}:
        assert contrast(palette.text(role), surface) >= 4.5, role
        assert contrast(palette.ink_on(role), palette[role]) >= 4.5, role
    for role in UNDER_INK:
        assert contrast(palette[Role.INK], palette[role]) >= 4.5, role
    for role in (Role.INK, Role.MUTED, Role.UP, Role.DOWN, Role.ACCENT):
        assert contrast(palette[role], surface) >= 4.5, role


@all_palettes
def test_words_of_every_built_in_style_are_read(palette):
    assert_words_are_read(palette)


@given(STYLES, st.booleans())
def test_words_are_read_whatever_colours_somebody_chooses(style, dark):
    assert_words_are_read(palette_of(style, dark=dark))


@all_palettes
def test_series_of_built_in_styles_are_seen_and_told_apart_by_all_readers(palette):
    colours = [palette[role] for role in SERIES]
    assert min(contrast(each, palette[Role.SURFACE]) for each in colours) >= 3
    for vision in BLIND:
        assert min(distance(one, other, vision) for one, other in pairwise(colours)) >= 22
        assert min(distance(one, other, vision) for one, other in combinations(colours, 2)) >= 6
        for strength in (1, 2):
            sides = (palette[Role(f"{side}_{strength}")] for side in ("negative", "positive"))
            assert distance(*sides, vision) >= 20


def test_the_standard_style_is_the_one_the_program_always_had():
    assert palette_of(STANDARD) is LIGHT
    assert palette_of(STANDARD, dark=True) is DARK


def test_greys_are_grey():
    palette = palette_of(GREYS)
    charted = [role for role in Role if role is not Role.SURFACE]
    assert all(len({palette[role][at : at + 2] for at in (1, 3, 5)}) == 1 for role in charted)


def test_the_style_for_projectors_has_more_contrast_than_the_standard():
    strong, standard = palette_of(STRONG), palette_of(STANDARD)
    for role in (Role.INK, Role.MUTED, Role.RULE, Role.NEUTRAL):
        assert luminance(strong[role]) < luminance(standard[role])


def test_brand_colours_fill_bars_as_they_are_and_letters_in_them_are_darker():
    palette = palette_of(Style("own", "Own", colours=("#ffcc00", "#e30613")))
    assert palette[Role.SERIES_1] == "#ffcc00"
    assert palette[Role.SERIES_2] == "#e30613"
    assert palette.text(Role.SERIES_1) not in {"#ffcc00", palette[Role.INK]}
    assert palette.text(Role.SERIES_2) == "#e30613"


def test_the_first_colour_is_that_of_the_positive_side_unless_there_is_another():
    own = Style("own", "Own", colours=("#005fae",))
    assert palette_of(own)[Role.POSITIVE_2] == "#005fae"
    assert palette_of(own)[Role.UP] == LIGHT[Role.UP]
    green = Style("own", "Own", colours=("#005fae",), positive="#00702e")
    assert palette_of(green)[Role.POSITIVE_2] == palette_of(green)[Role.UP] == "#00702e"


def test_colours_that_were_not_chosen_differ_from_those_that_were():
    palette = palette_of(Style("own", "Own", colours=("#0b6a8a", "#c2531a")))
    colours = [palette[role] for role in SERIES]
    assert len(set(colours)) == len(colours)
    assert min(distance(one, other) for one, other in combinations(colours, 2)) > 10


def test_on_a_dark_card_a_dark_brand_colour_is_made_to_be_seen():
    palette = palette_of(Style("own", "Own", colours=("#101010",)), dark=True)
    assert contrast(palette[Role.SERIES_1], palette[Role.SURFACE]) >= 3


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        (Style("o", "O", colours=("#e30613", "#e0101c")), "Colours 1 and 2 are hardly told apart."),
        (
            Style("o", "O", colours=("#6f6f00", "#1b2430", "#b04a00")),
            "Colour-blind readers hardly tell colours 1 and 3 apart.",
        ),
        (Style("o", "O", colours=("#ffee99",)), "Colour 1 hardly stands out from the white card."),
        (
            Style("o", "O", positive="#b04a00", negative="#6f6f00"),
            "Colour-blind readers hardly tell the colours of the two sides apart.",
        ),
        (
            Style("o", "O", positive="#b04a00", negative="#b04a08"),
            "The colours of the two sides are hardly told apart.",
        ),
    ],
)
def test_what_readers_may_mix_up_is_said(style, expected):
    assert expected in said(style)


def test_nothing_is_said_of_good_colours():
    colours = tuple(LIGHT[role] for role in SERIES)
    assert said(Style("o", "O", colours=colours, positive="#0b6a8a", negative="#b3522a")) == []
    assert all(said(style) == [] for style in BUILT_IN)


def test_styles_have_names():
    assert ENGLISH.say(style_name(STRONG)) == "Strong, for projectors"
    assert ENGLISH.say(style_name(Style("own", "Brand"))) == "Brand"
    assert built_in("greys") is GREYS
    assert built_in("other") is None


@given(COLOURS, COLOURS, st.sampled_from([3.0, 4.5, 7.0]))
def test_a_colour_stands_out_as_far_as_any_can(colour, surface, least):
    found = standing_out(colour, surface, least)
    assert contrast(found, surface) >= least or found in {"#000000", "#ffffff"}
    if contrast(colour, surface) >= least:
        assert found == colour


def test_mixing_goes_from_one_colour_to_the_other():
    assert mixed("#102030", 1, "#ffffff") == "#102030"
    assert mixed("#102030", 0, "#ffffff") == "#ffffff"
    assert mixed("#000000", 0.5, "#ffffff") == "#808080"

"""A logo on a card: beside the source or the title, never on words, whatever the size and the chart."""

from __future__ import annotations

import pytest
from cards import ENGLISH, box, faults, measured, words_of
from export.logos import logo
from studies import BUILT_IN, battery_of_ten, built_in, figures_of, kinds_in, long_texts, sixty_options

from sni_desktop.charts.drawing import Image
from sni_desktop.charts.layout import lay_out
from sni_desktop.core.style import Corner
from sni_desktop.core.text import Speaker
from sni_desktop.export.sizes import SIZES, size

AREAS = {**{each.id: each.layout for each in SIZES}, "360x240": (360, 240), "560x400": (560, 400)}
SHAPES = {"wide": (600, 60), "square": (200, 200), "high": (80, 240)}
HARD = {"sixty options": sixty_options, "battery": battery_of_ten, "long labels": long_texts}
corners = pytest.mark.parametrize("corner", Corner)


def image_of(card):
    (image,) = (item for item in card.items if isinstance(item, Image))
    return image


def assert_apart(card, name):
    image = image_of(card)
    assert image.x >= 0, name
    assert image.y >= 0, name
    assert image.x + image.width <= card.width, name
    assert image.y + image.height <= card.height, name
    assert not faults(card, measured), name
    for words in words_of(card):
        left, top, right, bottom = box(words, measured)
        apart = (
            right <= image.x
            or left >= image.x + image.width
            or bottom <= image.y
            or top >= image.y + image.height
        )
        assert apart, (name, words.text)


@corners
@pytest.mark.parametrize("area", AREAS)
@pytest.mark.parametrize("study_id", BUILT_IN)
def test_a_logo_never_stands_on_words(study_id, area, corner):
    for name, _result, figure in figures_of(built_in(study_id)):
        card = lay_out(figure, *AREAS[area], Speaker("fr"), measured, logo(corner))
        assert_apart(card, name)


@corners
@pytest.mark.parametrize("area", ["half-slide", "560x400"])
@pytest.mark.parametrize("name", HARD)
def test_a_logo_never_stands_on_words_however_many_there_are(name, area, corner):
    for kind, _result, figure in kinds_in(HARD[name]()):
        assert_apart(lay_out(figure, *AREAS[area], ENGLISH, measured, logo(corner)), kind)


@corners
@pytest.mark.parametrize("shape", SHAPES)
def test_a_logo_keeps_its_shape_and_is_small(shape, corner):
    width, height = SHAPES[shape]
    figure = next(figures_of(built_in("sni-social-media")))[2]
    card = lay_out(figure, *size("half-slide").layout, ENGLISH, measured, logo(corner, width, height))
    image = image_of(card)
    assert image.width / image.height == pytest.approx(width / height)
    assert image.width <= 0.2 * card.width + 0.01
    assert image.height <= 0.12 * card.height
    assert_apart(card, shape)


def test_a_logo_is_at_its_corner():
    figure = next(figures_of(built_in("sni-social-media")))[2]
    for corner in Corner:
        card = lay_out(figure, 900, 500, ENGLISH, measured, logo(corner))
        image = image_of(card)
        assert image.x > 0.75 * card.width
        assert (image.y > 0.8 * card.height) == (corner is Corner.BOTTOM)
        assert (image.y < 0.1 * card.height) == (corner is Corner.TOP)


def test_a_card_without_a_logo_is_as_it_was():
    figure = next(figures_of(built_in("sni-social-media")))[2]
    plain = lay_out(figure, 900, 500, ENGLISH, measured)
    assert not [item for item in plain.items if isinstance(item, Image)]

"""Style files and logos: kept whole, and taken from anywhere without harm."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from cards import ENGLISH
from export.logos import brand, encoded, logo, png
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from sni_desktop.core.errors import UserError
from sni_desktop.core.style import BUILT_IN, GREYS, STANDARD, Base, Corner, Style, is_sound, png_size
from sni_desktop.export import styles
from sni_desktop.export.qt.logos import cleaned, read_logo
from sni_desktop.export.svg_logo import is_harmless

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" {} >{}</svg>'
DISC = '<circle cx="50" cy="25" r="20" fill="#e30613"/>'


def svg(content=DISC, attributes='viewBox="0 0 100 50"'):
    return SVG.format(attributes, content).encode()


def as_is(data, _name):
    return data


def file_with(path, **changes):
    """Write a style file with changed fields."""
    styles.write(path, brand())
    content = json.loads(path.read_bytes())
    content.update(changes)
    path.write_text(json.dumps(content))
    return path


def refused(call):
    with pytest.raises(UserError) as error:
        call()
    return ENGLISH.say(error.value.sentence)


# Kept styles


def test_a_style_comes_back_as_it_was_kept(tmp_path):
    style = brand(base=Base.GREYS, positive="#009640", family="Some Font", logo=logo(Corner.TOP))
    styles.keep(tmp_path / "new", style)
    assert styles.kept(tmp_path / "new") == (style,)
    assert styles.style_with(tmp_path / "new", style.id) == style


def test_kept_styles_are_in_the_order_of_their_names_and_can_be_forgotten(tmp_path):
    for style_id, name in (("1", "beta"), ("2", "Alpha"), ("3", "gamma")):
        styles.keep(tmp_path, brand(id=style_id, name=name))
    assert [style.name for style in styles.kept(tmp_path)] == ["Alpha", "beta", "gamma"]
    styles.forget(tmp_path, brand(id="1"))
    assert [style.id for style in styles.kept(tmp_path)] == ["2", "3"]
    styles.forget(tmp_path, brand(id="1"))


def test_damaged_files_are_passed_over(tmp_path):
    styles.keep(tmp_path, brand())
    for name, content in {"a": b"{", "b": b"[]", "c": b"\xff\xfe", "d": b'{"version": 9}'}.items():
        (tmp_path / f"{name}{styles.ENDING}").write_bytes(content)
    assert styles.kept(tmp_path) == (brand(),)
    assert styles.kept(tmp_path / "nowhere") == ()


@pytest.mark.parametrize("wanted", ["../secret", "..", "", "a/b", "a\\b", "none"])
def test_an_id_is_no_path(tmp_path, wanted):
    (tmp_path / "styles").mkdir()
    styles.keep(tmp_path, brand(id="secret"))
    assert styles.style_with(tmp_path / "styles", wanted) is None


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    assert "could not be saved" in refused(lambda: styles.keep(tmp_path / "file" / "styles", brand()))


# What a command line asks for


def test_a_style_is_found_by_its_id_its_name_or_its_file(tmp_path):
    own = brand(name="Our House")
    styles.keep(tmp_path / "kept", own)
    styles.write(tmp_path / "theirs.json", brand(name="Theirs"))

    def find(wanted):
        return styles.find(tmp_path / "kept", wanted, cleaned)

    assert find("greys") == find("Greys, for print") == GREYS
    assert find("standard") == STANDARD
    assert find("our house") == find(own.id) == own
    assert find(str(tmp_path / "theirs.json")).name == "Theirs"
    assert "no style Beautiful" in refused(lambda: find("Beautiful"))


# Files from elsewhere


def test_a_file_from_elsewhere_becomes_a_style_of_ones_own(tmp_path):
    styles.write(tmp_path / f"brand{styles.ENDING}", brand())
    found = styles.read(tmp_path / f"brand{styles.ENDING}", cleaned)
    assert found.id != brand().id
    assert is_sound(found)
    assert replace(found, id=brand().id, logo=None) == brand(logo=None)
    assert png_size(found.logo.png) == png_size(logo().png)


def test_a_file_that_names_a_built_in_style_does_not_become_it(tmp_path):
    found = styles.read(file_with(tmp_path / "a.json", id="standard"), cleaned)
    assert found.id not in {style.id for style in BUILT_IN}


@pytest.mark.parametrize(
    "changes",
    [
        {"colours": ["red"]},
        {"colours": ["#12345"]},
        {"colours": ["#000000"] * 9},
        {"colours": ["#000000\n"]},
        {"accent": "url(#x)"},
        {"family": "/etc/fonts/evil.ttf"},
        {"family": "A" * 61},
        {"family": 'A" onload="x'},
        {"family": "A;B"},
        {"name": "A" * 81},
        {"name": "A\u202e\x00"},
        {"id": "../../x"},
        {"base": "neon"},
        {"version": 2},
        {"logo": {"png": "not base 64!"}},
        {"logo": {"png": "AAAA"}},
        {"logo": {"png": 5}},
        {"logo": "logo.png"},
    ],
)
def test_a_file_with_what_is_no_style_is_refused(tmp_path, changes):
    assert "is no style of charts" in refused(
        lambda: styles.read(file_with(tmp_path / "a.json", **changes), cleaned)
    )


def test_a_file_that_is_too_large_or_not_there_is_refused(tmp_path):
    (tmp_path / "large.json").write_bytes(b" " * 4_000_001)
    assert "too large" in refused(lambda: styles.read(tmp_path / "large.json", cleaned))
    assert "does not exist" in refused(lambda: styles.read(tmp_path / "none.json", cleaned))


def test_fields_of_a_newer_version_are_passed_over(tmp_path):
    assert styles.read(file_with(tmp_path / "a.json", sparkles=True), cleaned).name == brand().name


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=8,
)
FIELDS = st.dictionaries(
    st.sampled_from(["id", "name", "base", "colours", "positive", "accent", "family", "logo", "version"]),
    JSON,
)


@given(FIELDS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_a_file_holds_it_is_a_sound_style_or_refused(tmp_path, changes):
    try:
        found = styles.read(file_with(tmp_path / "a.json", **changes), as_is)
    except UserError:
        return
    assert is_sound(found)


@given(st.binary(max_size=300))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_bytes_are_no_style(tmp_path, data):
    (tmp_path / "a.json").write_bytes(data)
    refused(lambda: styles.read(tmp_path / "a.json", as_is))


# Logos


def test_a_logo_is_kept_as_a_small_png_with_nothing_but_its_pixels(tmp_path):
    image = QImage.fromData(png(2400, 800))
    image.setText("Author", "somebody")
    (tmp_path / "logo.png").write_bytes(encoded(image, "PNG"))
    found = read_logo(tmp_path / "logo.png")
    assert png_size(found) == (1000, 333)
    assert b"somebody" not in found
    assert QImage.fromData(found).hasAlphaChannel()


def test_a_small_logo_keeps_its_size():
    assert png_size(cleaned(png(120, 40), "a.png")) == (120, 40)


def test_a_jpeg_can_be_a_logo():
    image = QImage(90, 30, QImage.Format.Format_RGB32)
    image.fill(0xFF3366CC)
    assert png_size(cleaned(encoded(image, "JPG"), "a.jpg")) == (90, 30)


def test_an_svg_is_painted_large_and_see_through(qapp):
    found = QImage.fromData(cleaned(svg(), "a.svg"))
    assert (found.width(), found.height()) == (1000, 500)
    assert found.pixelColor(500, 250).name() == "#e30613"
    assert found.pixelColor(5, 5).alpha() == 0


@pytest.mark.parametrize(
    "data",
    [b"", b"GIF89a" + bytes(40), b"<html></html>", b"<svg", png()[:200], b"BM" + bytes(60), b"%PDF-1.4"],
)
@pytest.mark.allowed_log
def test_what_is_no_picture_is_refused(data):
    assert "is no picture that can be a logo" in refused(lambda: cleaned(data, "a.png"))


def test_a_logo_that_is_too_large_is_refused(tmp_path):
    (tmp_path / "a.png").write_bytes(bytes(10_000_001))
    assert "too large" in refused(lambda: read_logo(tmp_path / "a.png"))
    assert "does not exist" in refused(lambda: read_logo(tmp_path / "none.png"))


def test_a_png_that_says_it_is_huge_is_refused():
    data = bytearray(png())
    data[16:24] = (60_000).to_bytes(4, "big") * 2
    import zlib

    data[29:33] = zlib.crc32(bytes(data[12:29])).to_bytes(4, "big")
    refused(lambda: cleaned(bytes(data), "a.png"))


@pytest.mark.parametrize(
    "content",
    [
        '<image href="file:///etc/passwd" width="9" height="9"/>',
        '<image xlink:href="secret.png" width="9" height="9"/>',
        '<image xlink:href="https://example.org/a.png" width="9" height="9"/>',
        '<image xlink:href="data:image/svg+xml;base64,AAAA" width="9" height="9"/>',
        '<use href="other.svg#a"/>',
        '<rect fill="url(other.svg#a)" width="9" height="9"/>',
        '<style>@import "other.css";</style>',
        "<style>rect{fill:url(other.svg#a)}</style>",
        "<style>rect{fill:url(#a)}</style>",
        "<script>1</script>",
        '<foreignObject width="9" height="9"/>',
        '<g id="a"><use href="#a"/></g>',
        '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>',
    ],
)
def test_an_svg_that_asks_for_anything_else_or_never_ends_is_refused(content):
    assert not is_harmless(svg(content))
    assert "is no picture" in refused(lambda: cleaned(svg(content), "a.svg"))


def test_an_svg_that_uses_itself_over_and_over_is_refused():
    groups = "".join(
        f'<g id="g{level}">' + f'<use href="#g{level + 1}"/>' * 10 + "</g>" for level in range(8)
    )
    assert not is_harmless(svg(f'{groups}<g id="g8">{DISC}</g>'))
    classes = "".join(f".c{level}{{fill:url(#p{level + 1})}}" for level in range(8))
    patterns = "".join(
        f'<pattern id="p{level}">' + f'<rect class="c{level}"/>' * 10 + "</pattern>" for level in range(9)
    )
    assert not is_harmless(svg(f'<style>{classes}</style>{patterns}<rect class="c0"/>'))


def test_entities_are_refused():
    bomb = b'<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>' + svg("<text>&b;</text>")
    assert not is_harmless(bomb)


def test_what_drawing_programs_write_is_taken():
    gradients = (
        '<defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient>'
        '<linearGradient id="b" xlink:href="#a"/>'
        '<clipPath id="c"><rect width="9" height="9"/></clipPath></defs>'
        "<style>.st0{fill:url(#b);} .st1,.st2{clip-path:url(#c);}</style>"
        '<g class="st1"><rect class="st0" width="9" height="9"/></g>'
        '<use xlink:href="#d"/><g id="d"><path style="fill:url(#b)" d="M0 0h9v9z"/></g>'
        '<image xlink:href="data:image/png;base64,AAAA" width="1" height="1"/>'
    )
    assert is_harmless(svg(gradients))


@given(st.text(alphabet='<>/="#() svgruectlhfimaoidnky:;{}.@', max_size=120))
def test_any_text_as_svg_is_taken_or_refused_without_a_crash(text):
    assert is_harmless(text.encode()) in {True, False}


# Values


def test_sound_styles_are_what_they_should_be():
    assert all(map(is_sound, (*BUILT_IN, brand(), brand(family="Noto Sans CJK JP (Bold)"))))
    assert not is_sound(Style("UPPER", "x"))
    assert png_size(b"") == (0, 0)

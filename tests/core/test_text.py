"""Sentences, labels and numbers, as a reader of each language sees them."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sni_desktop.core.text import (
    LANGUAGES,
    MINUS,
    NO_BREAK_SPACE,
    NO_LABEL,
    Count,
    Label,
    Listing,
    Number,
    Percent,
    Signed,
    Speaker,
    Text,
    _,
    plain,
    points,
    rounded,
)

ENGLISH, FRENCH, DUTCH, GERMAN = (Speaker(code) for code in LANGUAGES)

FORMS = {"%n answer(s)": ("%n réponse", "%n réponses"), "%n point(s)": ("%n point", "%n points")}


def translate(source: str, _comment: str, n: int) -> str:
    """Translate like Qt's French: 0 and 1 are singular."""
    if source in FORMS:
        return FORMS[source][n > 1]
    return {"{items} and {last}": "{items} et {last}", "from {a} to {b}": "de {a} à {b}"}.get(source, source)


# Rounding


@pytest.mark.parametrize(
    ("value", "decimals", "written"),
    [
        (20.5, 0, "21"),
        (21.5, 0, "22"),
        (-20.5, 0, "-21"),
        (0.145 * 100, 0, "15"),
        (0.285 * 100, 0, "29"),
        (1.005 * 100, 0, "101"),
        (4.25, 1, "4.3"),
        (2.675, 2, "2.68"),
        (0.4999, 0, "0"),
        (1e9 + 0.5, 0, "1000000001"),
    ],
)
def test_a_half_is_rounded_away_from_zero_as_spreadsheets_do(value, decimals, written):
    assert str(rounded(value, decimals)) == written


@given(st.integers(-(10**9), 10**9), st.integers(0, 6), st.integers(0, 4))
def test_rounding_a_decimal_number_agrees_with_rounding_its_digits(digits, places, decimals):
    exact = Decimal(digits).scaleb(-places)

    assert rounded(float(exact), decimals) == exact.quantize(
        Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP
    )


# Numbers


@pytest.mark.parametrize(
    ("code", "share", "one_decimal", "count"),
    [
        ("en", "42%", "4.2%", "12,345"),
        ("fr", f"42{NO_BREAK_SPACE}%", f"4,2{NO_BREAK_SPACE}%", "12\u202f345"),
        ("nl", f"42{NO_BREAK_SPACE}%", f"4,2{NO_BREAK_SPACE}%", "12.345"),
        ("de", f"42{NO_BREAK_SPACE}%", f"4,2{NO_BREAK_SPACE}%", "12.345"),
    ],
)
def test_each_language_writes_percentages_and_counts_in_its_own_way(code, share, one_decimal, count):
    speaker = Speaker(code)

    assert speaker.say(Percent(0.42)) == share
    assert speaker.say(Percent(0.042, 1)) == one_decimal
    assert speaker.say(Count(12345)) == count


def test_a_percentage_is_never_broken_from_its_sign():
    for code in LANGUAGES:
        assert " " not in Speaker(code).say(Percent(0.5))


def test_a_share_that_is_half_a_point_is_rounded_up():
    assert ENGLISH.say(Percent(0.205)) == "21%"
    assert ENGLISH.say(Percent(0.145)) == "15%"


def test_small_numbers_have_no_digit_groups():
    assert [speaker.say(Count(999)) for speaker in (ENGLISH, FRENCH, DUTCH, GERMAN)] == ["999"] * 4


def test_millions_have_two_digit_groups():
    assert GERMAN.say(Count(1234567)) == "1.234.567"


def test_a_mean_has_the_decimal_mark_of_the_language():
    assert ENGLISH.say(Number(3.456, 2)) == "3.46"
    assert FRENCH.say(Number(3.456, 2)) == "3,46"
    assert DUTCH.say(Number(1234.5)) == "1.234,5"


def test_an_unknown_language_writes_numbers_as_english_does():
    assert Speaker("eo").say(Percent(0.125, 1)) == "12.5%"


# Signs


def test_a_rise_has_a_plus_and_a_fall_has_a_real_minus():
    assert ENGLISH.say(Signed(0.15)) == "+15"
    assert ENGLISH.say(Signed(-0.15)) == f"{MINUS}15"
    assert FRENCH.say(Signed(-0.015, 1)) == f"{MINUS}1,5"


def test_no_difference_has_no_sign_even_if_it_is_a_tiny_fall():
    assert ENGLISH.say(Signed(0)) == "0"
    assert ENGLISH.say(Signed(-0.001)) == "0"
    assert ENGLISH.say(Signed(0.004)) == "0"
    assert ENGLISH.say(Percent(-0.001)) == "0%"


@pytest.mark.parametrize(
    ("diff", "decimals", "words"),
    [
        (0.15, 0, "+15 points"),
        (0.01, 0, "+1 point"),
        (-0.01, 0, f"{MINUS}1 point"),
        (0.0, 0, "0 points"),
        (0.014, 0, "+1 point"),
        (0.015, 1, "+1.5 points"),
        (0.01, 1, "+1.0 points"),
    ],
)
def test_differences_of_shares_are_written_in_points(diff, decimals, words):
    assert ENGLISH.say(points(diff, decimals)) == words


# Plurals


def test_without_a_translation_a_plural_drops_its_brackets():
    assert ENGLISH.say(_("%n answer(s)", "", 1)) == "1 answer"
    assert ENGLISH.say(_("%n answer(s)", "", 2)) == "2 answers"
    assert ENGLISH.say(_("%n answer(s)", "", 0)) == "0 answers"


def test_a_translated_plural_follows_the_rules_of_its_language():
    french = Speaker("fr", translate)

    assert french.say(_("%n answer(s)", "", 0)) == "0 réponse"
    assert french.say(_("%n answer(s)", "", 1)) == "1 réponse"
    assert french.say(_("%n answer(s)", "", 2000)) == "2\u202f000 réponses"
    assert french.say(points(0.15)) == "+15 points"


def test_brackets_in_a_sentence_without_a_plural_stay():
    assert ENGLISH.say(_("SMEs(s)")) == "SMEs(s)"


# Sentences


def test_a_sentence_is_translated_and_its_values_are_written_in_the_same_language():
    sentence = _("from {a} to {b}").of(a=Percent(0.27), b=plain("42"))

    assert Speaker("fr", translate).say(sentence) == f"de 27{NO_BREAK_SPACE}% à 42"
    assert ENGLISH.say(sentence) == "from 27% to 42"


def test_the_translator_is_told_the_comment_and_the_number():
    asked = []
    Speaker("fr", lambda *asking: asked.append(asking) or asking[0]).say(points(0.03))

    assert asked == [("%n point(s)", "percentage points", 3)]


def test_braces_in_a_survey_s_own_words_are_left_alone():
    label = plain("{subject} {0} {{x}}")

    assert ENGLISH.say(_("{answer}: {value}").of(answer=label, value="{answer}")) == (
        "{subject} {0} {{x}}: {answer}"
    )


def test_a_sentence_can_be_filled_in_steps():
    half = _("{a} and {b}").of(a="one")

    assert ENGLISH.say(half.of(b="two")) == "one and two"
    assert half == Text("{a} and {b}", values={"a": "one"})


@pytest.mark.parametrize(
    ("items", "words"),
    [((), ""), (("A",), "A"), (("A", "B"), "A and B"), (("A", plain("B"), Percent(0.5)), "A, B and 50%")],
)
def test_several_things_are_listed_with_an_and_before_the_last(items, words):
    assert ENGLISH.say(Listing(items)) == words


def test_the_and_of_a_listing_is_translated():
    assert Speaker("fr", translate).say(Listing(("A", "B", "C"))) == "A, B et C"


# Labels


def test_a_label_is_shown_in_the_reader_s_language_where_it_has_it():
    label = Label({"fr": "Oui", "en": "Yes", "nl": "Ja"})

    assert [speaker.say(label) for speaker in (ENGLISH, FRENCH, DUTCH)] == ["Yes", "Oui", "Ja"]


def test_a_label_without_the_reader_s_language_falls_back_to_the_study_s_own_then_to_english():
    assert GERMAN.say(Label({"fr": "Oui", "": "own", "en": "Yes"})) == "own"
    assert GERMAN.say(Label({"nl": "Ja", "fr": "Oui", "en": "Yes"})) == "Yes"
    assert GERMAN.say(Label({"nl": "Ja", "fr": "Oui"})) == "Oui"
    assert GERMAN.say(Label({"pt": "Sim"})) == "Sim"


def test_an_empty_translation_of_a_label_is_as_good_as_none():
    assert FRENCH.say(Label({"fr": "", "en": "Yes"})) == "Yes"


def test_a_label_without_any_text_is_empty_and_false():
    assert FRENCH.say(NO_LABEL) == ""
    assert not NO_LABEL
    assert not Label({"en": ""})
    assert Label({"pt": "Sim"})

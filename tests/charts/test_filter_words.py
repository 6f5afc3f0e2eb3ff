"""A filter in words. All data are made up."""

from __future__ import annotations

from dataclasses import replace

import pytest
from studies import amounts, choices, multiple, respondents, scale, single, ticks

from sni_desktop.analysis.expressions import parse
from sni_desktop.charts.filter_words import filter_words, number_words
from sni_desktop.core.filters import AllOf, AnyOf
from sni_desktop.core.survey import Kind, Option, Question
from sni_desktop.core.text import LANGUAGES, NO_LABEL, Label, Speaker, plain
from sni_desktop.ui.language import speaker_of

REGION = replace(
    single(question="region"),
    label=Label({"en": "Region", "fr": "Région"}),
    options=(
        Option("n", Label({"en": "North", "fr": "Nord"})),
        Option("s", Label({"en": "South", "fr": "Sud"})),
        Option("w", plain("West and <b>coast</b>")),
        Option("x", NO_LABEL),
    ),
)
STUDY = respondents(
    [4],
    (REGION, choices([0, 1, 1, 1, 1])),
    (replace(multiple("Radio", "Press", question="media"), label=plain("Media")), ticks((4, "10"))),
    (Question("age", plain("Age"), Kind.NUMBER), amounts(1, 2, 3, 4)),
    (scale("agrees", "Agrees"), choices([4])),
)


def words(text: str, speaker: Speaker | None = None, *, short: bool = False) -> str:
    return (speaker or Speaker()).say(filter_words(STUDY, parse(text), short=short))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("region is n", "Region is “North”"),
        ("region is not n", "Region is not “North”"),
        ("region in (n)", "Region is “North”"),
        ("region in (n, s)", "Region is “North” or “South”"),
        ("region in (n, s, w)", "Region is “North”, “South” or “West and <b>coast</b>”"),
        ("region is x", "Region is “x”"),
        ("media is o1", "Media includes “Radio”"),
        ("media is not o1", "Media does not include “Radio”"),
        ("media in (o1, o2)", "Media includes “Radio” or “Press”"),
        ("age is 18", "Age is 18"),
        ("age in (18, 19)", "Age is 18 or 19"),
        ("age between 1950 and 2000", "Age is between 1950 and 2000"),
        ("age between -1.5 and 12000", "Age is between −1.5 and 12,000"),
        ("agrees between d and sa", "Agrees is between “Disagree” and “Strongly agree”"),
        ("nothing is known", "nothing is “known”"),
    ],
)
def test_a_condition(text, said):
    assert words(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("region in (n, s) and age is 1", "Region is “North” or “South”, and Age is 1"),
        ("age is 1 and age is 2 and age is 3", "Age is 1, and Age is 2, and Age is 3"),
        ("age is 1 or age is 2", "Age is 1, or Age is 2"),
        ("age is 1 or age is 2 and age is 3", "Age is 1, or (Age is 2, and Age is 3)"),
        ("(age is 1 or age is 2) and age is 3", "(Age is 1, or Age is 2), and Age is 3"),
        ("age is 1 and (age is 2 and age is 3)", "Age is 1, and Age is 2, and Age is 3"),
    ],
)
def test_conditions_are_joined_without_doubt(text, said):
    assert words(text) == said


def test_filters_of_different_meaning_have_different_words():
    texts = ["age is 1 and (age is 2 or age is 3)", "(age is 1 and age is 2) or age is 3"]
    assert len({words(text) for text in texts}) == 2


def test_groups_without_parts():
    assert Speaker().say(filter_words(STUDY, AllOf(()))) == "everybody"
    assert Speaker().say(filter_words(STUDY, AnyOf(()))) == "nobody"
    mixed = AnyOf((parse("age is 1"), AllOf(())))
    assert Speaker().say(filter_words(STUDY, mixed)) == "Age is 1, or everybody"
    assert (
        Speaker().say(filter_words(STUDY, AnyOf((AllOf(()), AllOf(()))), short=True))
        == "everybody, or everybody"
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("age is 1", "Age is 1"),
        ("region in (n, s, w)", "Region is “North”, “South” or “West and <b>coast</b>”"),
        ("region in (n, s, w, x)", "Region is one of 4 answers"),
        ("media in (o1, o2, o1, o2)", "Media includes one of 4 answers"),
        ("age is 1 and age is 2", "Age is 1, and 1 more condition"),
        ("age is 1 or age is 2 or age is 3", "Age is 1, or 2 more conditions"),
        ("(age is 1 or age is 2) and age is 3", "Age is 3, and 2 more conditions"),
        ("(age is 1 or age is 2) and (age is 3 or age is 4)", "4 conditions"),
    ],
)
def test_a_short_sentence_counts_what_it_leaves_out(text, said):
    assert words(text, short=True) == said


def test_many_conditions_are_no_deep_nesting():
    text = " and ".join(["age is 1"] * 700)
    assert words(text).count("Age is 1") == 700
    assert words(text, short=True) == "Age is 1, and 699 more conditions"


def test_labels_and_numbers_follow_the_language():
    french = Speaker("fr")
    assert "Région" in words("region is n", french)
    assert "Nord" in words("region is n", french)
    assert words("age is 1.5", french).endswith("1,5")


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_says_everything(code):
    """Whatever the translation, no label, answer or number is lost."""
    speaker = speaker_of(code)
    said = words("(region in (n, s) or media is not o1) and age between 18 and 34.5", speaker)
    labels = [REGION.label, REGION.options[0].label, REGION.options[1].label]
    for part in (
        *map(speaker.say, labels),
        "Media",
        "Radio",
        "Age",
        "18",
        f"34{speaker.numbers.decimal_mark}5",
    ):
        assert part in said
    assert said.count("(") == said.count(")") == 1
    assert "{" not in said


def test_what_is_no_number_is_quoted():
    assert Speaker().say(number_words("old")) == "“old”"

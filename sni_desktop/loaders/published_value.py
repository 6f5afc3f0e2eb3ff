"""The small language in which a published figure is typed: "42 %", "about 68 %", "2/3", "rank 1-2", "named".

English, French, Dutch and German words mean the same everywhere, so that a file can be shared as it is.
A fraction stays a fraction and "about" stays "about": reading never makes a figure more exact.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from typing import TypeAlias

from sni_desktop.core.errors import UserError
from sni_desktop.core.survey import (
    Amount,
    Fraction,
    Mention,
    Percentage,
    Published,
    PublishedNumber,
    PublishedRank,
    PublishedShare,
    Qualifier,
)
from sni_desktop.core.text import NUMBER_FORMATS, Percent, Speaker, Text, _, rounded
from sni_desktop.core.values import dataclass


@dataclass(frozen=True)
class Place:
    """A place in an order: ``first`` to ``last`` (different where places are joint); 1 is the top."""

    first: int
    last: int


@dataclass(frozen=True)
class Plain:
    """A number that is no share, printed to ``decimals`` decimals."""

    value: float
    decimals: int = 0


@dataclass(frozen=True)
class Named:
    """Named by the source, without a number or a place."""


PublishedValue: TypeAlias = Amount | Plain | Place | Named

UNDERSTOOD = _(
    "Understood are percentages (42 %, about 42.5 %), fractions (2/3), places (rank 1, rank 1-2) and “named”."
)

_LARGEST_PART = 20
"""9/10 is a fraction in words; 225/536 would be a count, which belongs in the base's column."""

_PHRASES = {
    Qualifier.ABOUT: (
        "~|≈|about|around|approximately|approx.|some|near|close to|"
        "environ|près de|autour de|quelque|quelques|à peu près|"
        "ongeveer|circa|ca.|rond|rond de|zowat|etwa|rund|ungefähr"
    ),
    Qualifier.UNDER: (
        "<|under|just under|less than|slightly less than|almost|nearly|"
        "moins de|un peu moins de|presque|minder dan|iets minder dan|net geen|bijna|"
        "unter|knapp|fast|weniger als|etwas weniger als"
    ),
    Qualifier.OVER: (
        ">|over|just over|more than|slightly more than|"
        "plus de|un peu plus de|meer dan|iets meer dan|ruim|"
        "über|mehr als|etwas mehr als"
    ),
}
# The longest first, so that "rond de" is not read as "rond".
_QUALIFIERS = sorted(
    ((phrase, qualifier) for qualifier, phrases in _PHRASES.items() for phrase in phrases.split("|")),
    key=lambda pair: -len(pair[0]),
)


def _numbered(*lines: tuple[int, str]) -> dict[str, int]:
    return {word: number for number, words in lines for word in words.split()}


_COUNTS = _numbered(
    (1, "a an one un une een één ein eine einer"),
    (2, "two deux twee zwei"),
    (3, "three trois drie drei"),
    (4, "four quatre vier"),
    (5, "five cinq vijf fünf"),
    (6, "six zes sechs"),
    (7, "seven sept zeven sieben"),
    (8, "eight huit acht"),
    (9, "nine neuf negen neun"),
    (10, "ten dix tien zehn"),
)
_PARTS = _numbered(
    (2, "half halves moitié demi helft hälfte"),
    (3, "third thirds tiers derde derden drittel"),
    (4, "quarter quarters quart quarts kwart viertel"),
    (5, "fifth fifths cinquième cinquièmes vijfde vijfden fünftel"),
    (10, "tenth tenths dixième dixièmes tiende tienden zehntel"),
)

_PERCENT_WORD = re.compile(r"\b(?:per cent|percent|pour cent|procent|prozent)\b")
_PERCENT = re.compile(r"([-−]?[0-9]{1,6})(?:[.,]([0-9]{1,4}))? ?%")
_NUMBER = re.compile(r"(?:number|nombre|getal|zahl) ([-−]?[0-9]{1,15})(?:[.,]([0-9]{1,12}))?")
_PLACE = re.compile(r"(?:rank|place|rang|plaats|platz) ([0-9]{1,3})(?: ?[-–] ?([0-9]{1,3}))?")
_OUT_OF = re.compile(r"(\w+)(?: ?/ ?| in | out of | sur | op de | op | von )(\w+)")
_PART = re.compile(r"(?:the |la |le |de |het |die |der |das )?(?:(\w+)[ -])?(\w+)")
_NAMED = re.compile(r"named|mentioned|cité(?:e|s|es)?|mentionné(?:e|s|es)?|genoemd|vermeld|genannt|erwähnt")


def read(text: str, where: Text) -> PublishedValue:
    """Return what ``text`` says; UserError, naming ``where`` it stands, if it is not understood."""
    qualifier, words = _split(_normal(text))
    if match := _PERCENT.fullmatch(words):
        return _percentage(match[1], match[2] or "", qualifier, where)
    value = _without_percentage(words)
    # "About two thirds" is no less exact than "two thirds"; "more than half" cannot be kept as a fraction.
    kept = isinstance(value, Fraction) and qualifier is Qualifier.ABOUT
    if value is None or (qualifier and not kept):
        message = _("{where}: the value “{value}” is not understood.")
        raise UserError(message.of(where=where, value=text.strip()[:40]), UNDERSTOOD)
    return value


def _normal(text: str) -> str:
    """Fold case, kinds of space and one-character fractions, and write every "per cent" as %."""
    words = " ".join(unicodedata.normalize("NFKC", text).casefold().replace("⁄", "/").split())
    return _PERCENT_WORD.sub("%", words)


def _split(words: str) -> tuple[Qualifier, str]:
    for phrase, qualifier in _QUALIFIERS:
        rest = words.removeprefix(phrase)
        if rest != words and (rest[:1] in {" ", ""} or not phrase.isalpha()):
            return qualifier, rest.strip()
    return Qualifier.NONE, words


def _percentage(whole: str, fraction: str, qualifier: Qualifier, where: Text) -> Percentage:
    number = Decimal(f"{whole.replace('−', '-')}.{fraction or 0}")
    if not 0 <= number <= 100:
        raise UserError(
            _("{where}: a share must be between 0 and 100 %.").of(where=where),
            _("Differences between waves are not typed in: they are worked out from the shares."),
        )
    return Percentage(float(number / 100), len(fraction), qualifier)


def _without_percentage(words: str) -> Fraction | Plain | Place | Named | None:
    if _NAMED.fullmatch(words):
        return Named()
    if match := _NUMBER.fullmatch(words):
        return Plain(float(f"{match[1].replace('−', '-')}.{match[2] or 0}"), len(match[2] or ""))
    if match := _PLACE.fullmatch(words):
        first, last = int(match[1]), int(match[2] or match[1])
        return Place(first, last) if 1 <= first <= last else None
    if match := _OUT_OF.fullmatch(words):
        return _fraction(_count(match[1]), _count(match[2]))
    if words == "driekwart":
        return Fraction(3, 4)
    if match := _PART.fullmatch(words):
        return _fraction(_count(match[1] or "one"), _PARTS.get(match[2], 0))
    return None


def _count(word: str) -> int:
    """Return a small number written in digits or as a word; 0, which no fraction has, if it is neither."""
    if re.fullmatch(r"[0-9]{1,2}", word):
        return int(word)
    return _COUNTS.get(word, 0)


def _fraction(numerator: int, denominator: int) -> Fraction | None:
    sensible = 1 <= numerator < denominator <= _LARGEST_PART
    return Fraction(numerator, denominator) if sensible else None


_QUALIFIER_WORDS = {
    Qualifier.ABOUT: {"en": "about", "fr": "environ", "nl": "ongeveer", "de": "etwa"},
    Qualifier.UNDER: {"en": "just under", "fr": "moins de", "nl": "minder dan", "de": "knapp"},
    Qualifier.OVER: {"en": "more than", "fr": "plus de", "nl": "meer dan", "de": "mehr als"},
}
_NUMBER_WORDS = {"en": "number", "fr": "nombre", "nl": "getal", "de": "Zahl"}
_PLACE_WORDS = {"en": "rank", "fr": "rang", "nl": "plaats", "de": "Platz"}
_NAMED_WORDS = {"en": "named", "fr": "cité", "nl": "genoemd", "de": "genannt"}


def write(value: PublishedValue, code: str) -> str:
    """Return ``value`` as a person would type it in the language ``code``; `read` gives it back."""
    match value:
        case Percentage():
            number = Speaker(code).say(Percent(value.share, value.decimals))
            words = _QUALIFIER_WORDS.get(value.qualifier, {})
            return f"{_in(words, code)} {number}".strip()
        case Fraction():
            return f"{value.numerator}/{value.denominator}"
        case Plain():
            return f"{_in(_NUMBER_WORDS, code)} {_digits(value, code)}"
        case Place():
            places = str(value.first) if value.first == value.last else f"{value.first}-{value.last}"
            return f"{_in(_PLACE_WORDS, code)} {places}"
        case Named():
            return _in(_NAMED_WORDS, code)


def _digits(value: Plain, code: str) -> str:
    """Return a number without marks between thousands, as it is typed."""
    digits = f"{rounded(value.value, value.decimals):f}"
    return digits.replace(".", NUMBER_FORMATS.get(code, NUMBER_FORMATS["en"]).decimal_mark)


def _in(words: dict[str, str], code: str) -> str:
    return words.get(code) or words.get("en", "")


def value_of(figure: Published) -> PublishedValue:
    """Return the value of a published figure, as it would be typed."""
    match figure:
        case PublishedShare():
            return figure.amount
        case PublishedNumber():
            return Plain(figure.value, figure.decimals)
        case PublishedRank():
            return Place(figure.first, figure.last)
        case Mention():
            return Named()

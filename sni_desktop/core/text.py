"""Sentences that are still to be translated, and the numbers inside them.

Nothing below the window knows the reader's language. Code marks a sentence with ``_`` and fills it with
values (shares, points, labels, other sentences); a `Speaker` turns it into words when it is painted, so
switching the language repaints and computes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import field
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import lru_cache
from typing import TypeAlias

from sni_desktop.core.values import dataclass

NO_BREAK_SPACE = "\u00a0"
_ENDS = ("?", "!", "…", ".")
"""No colon or comma follows a label that ends with one of these ("Do you post? “Yes”")."""
MINUS = "\u2212"

LANGUAGES = ("en", "fr", "nl", "de")
"""Languages the program speaks, in the order in which they replace one another in a `Label`."""


@dataclass(frozen=True)
class Label:
    """One text in one or more languages, as a study gives it (not the program's own words).

    ``texts`` maps a language code ("fr") to the text; the code "" holds a text whose language is unknown.
    """

    texts: dict[str, str]

    def in_language(self, code: str) -> str:
        """Return the text in ``code``, else in the best language there is, else ""."""
        for candidate in (code, "", *LANGUAGES):
            if self.texts.get(candidate):
                return self.texts[candidate]
        return next((text for text in self.texts.values() if text), "")

    def __bool__(self) -> bool:
        return any(self.texts.values())


def plain(text: str) -> Label:
    """Return a label whose language is unknown, such as a header in a file."""
    return Label({"": text})


NO_LABEL = Label({})


@dataclass(frozen=True)
class Percent:
    """A share (0 to 1) to be written as a percentage."""

    share: float
    decimals: int = 0


@dataclass(frozen=True)
class Signed:
    """A difference of shares (-1 to 1), to be written in percentage points with its sign."""

    diff: float
    decimals: int = 0


@dataclass(frozen=True)
class Count:
    """A number of things, written with the language's digit groups."""

    value: int


@dataclass(frozen=True)
class Number:
    """Any other number, such as a mean, written with the language's decimal mark."""

    value: float
    decimals: int = 1


@dataclass(frozen=True)
class Listing:
    """Several values written as an enumeration: "A, B and C"."""

    items: tuple[Value, ...]


@dataclass(frozen=True)
class Edited:
    """What a person wrote in the place of the program's own words, in the languages it was written in."""

    label: Label
    automatic: Value


@dataclass(frozen=True)
class Text:
    """A translatable sentence and the values that fill its ``{names}``.

    A sentence with ``%n`` is a plural: ``n`` chooses its form, and ``shown`` (by default the count ``n``)
    is what is written in the place of ``%n``.
    """

    source: str
    comment: str = ""
    n: int = -1
    values: dict[str, Value] = field(default_factory=dict)
    shown: Value | None = None

    def of(self, **values: Value) -> Text:
        """Return the same sentence, filled with ``values``."""
        return Text(self.source, self.comment, self.n, {**self.values, **values}, self.shown)

    def showing(self, value: Value) -> Text:
        """Return the same plural sentence with ``value`` written in the place of ``%n``."""
        return Text(self.source, self.comment, self.n, self.values, value)


def _(source: str, comment: str = "", n: int = -1) -> Text:
    """Mark a sentence for translation (``pyside6-lupdate`` collects the calls)."""
    return Text(source, comment, n)


Value: TypeAlias = Text | Label | Percent | Signed | Count | Number | Listing | Edited | str

Translate: TypeAlias = Callable[[str, str, int], str]
"""(source, comment, n) to the sentence in one language; the source itself where there is no translation."""


_ANY_SIZE = Context(prec=400)
"""Room for every digit of the largest float."""


@lru_cache(maxsize=8192)
def rounded(value: float, decimals: int = 0) -> Decimal:
    """Round half up (0.205 as a percentage is 21), as spreadsheets do and Python's ``format`` does not."""
    # Twelve digits first, so that 0.145 * 100 = 14.499999999999998 counts as 14.5.
    exact = Decimal(repr(round(value, 12)))
    return exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP, _ANY_SIZE)


@dataclass(frozen=True)
class NumberFormat:
    """How a language writes numbers."""

    decimal_mark: str
    group_mark: str
    percent_sign: str


NUMBER_FORMATS = {
    "en": NumberFormat(".", ",", "%"),
    "fr": NumberFormat(",", "\u202f", NO_BREAK_SPACE + "%"),
    "nl": NumberFormat(",", ".", NO_BREAK_SPACE + "%"),
    "de": NumberFormat(",", ".", NO_BREAK_SPACE + "%"),
}


def _untranslated(source: str, _comment: str, n: int) -> str:
    return source.replace("(s)", "" if n == 1 else "s") if n >= 0 else source


@dataclass(frozen=True)
class Speaker:
    """Turns values into words of one language."""

    code: str = "en"
    translate: Translate = _untranslated

    @property
    def numbers(self) -> NumberFormat:
        """The way this language writes numbers."""
        return NUMBER_FORMATS.get(self.code, NUMBER_FORMATS["en"])

    def say(self, value: Value) -> str:
        """Return ``value`` as words."""
        match value:
            case str():
                return value
            case Text():
                return self._sentence(value)
            case Label():
                return value.in_language(self.code)
            case Percent():
                return self._digits(100 * value.share, value.decimals) + self.numbers.percent_sign
            case Signed():
                return self._signed(100 * value.diff, value.decimals)
            case Count():
                return self._digits(value.value, 0)
            case Number():
                return self._digits(value.value, value.decimals)
            case Listing():
                return self._listing(value)
            case Edited(label=label, automatic=automatic):
                return label.texts.get(self.code) or self.say(automatic)

    def _sentence(self, text: Text) -> str:
        words = self.translate(text.source, text.comment, self._form(text))
        if text.n >= 0:
            words = words.replace("%n", self.say(Count(text.n) if text.shown is None else text.shown))
        if not text.values:
            return words
        said = {name: self.say(value) for name, value in text.values.items()}
        for name, value in said.items():
            if value.endswith(_ENDS):
                words = re.sub(rf"{{{name}}}\s*[:,](?=\s)", f"{{{name}}}", words)
        return words.format_map(said)

    def _form(self, text: Text) -> int:
        """Return the number that chooses a plural form: French has the singular below 2 ("1,5 point")."""
        match text.shown:
            case Signed(diff=diff, decimals=decimals):
                size = abs(rounded(100 * diff, decimals))
            case Number(value=value, decimals=decimals):
                size = abs(rounded(value, decimals))
            case _:
                return text.n
        if self.code == "fr":
            return 1 if size < 2 else max(text.n, 2)
        return text.n

    def _listing(self, listing: Listing) -> str:
        words = [self.say(item) for item in listing.items]
        if len(words) < 2:
            return "".join(words)
        return self.say(_("{items} and {last}").of(items=", ".join(words[:-1]), last=words[-1]))

    def _digits(self, value: float, decimals: int) -> str:
        number = rounded(value, decimals)
        if number == 0:
            number = abs(number)
        whole, _point, fraction = f"{abs(number):,f}".partition(".")
        whole = whole.replace(",", self.numbers.group_mark)
        sign = MINUS if number < 0 else ""
        return sign + whole + (self.numbers.decimal_mark + fraction if fraction else "")

    def _signed(self, value: float, decimals: int) -> str:
        sign = "+" if rounded(value, decimals) > 0 else ""
        return sign + self._digits(value, decimals)


def points(diff: float, decimals: int = 0) -> Text:
    """Return "+15 points" for a difference of shares (-1 to 1)."""
    # "+1 point" but "+1.5 points" and "+1.0 points"; that French differs is the speaker's to know.
    whole = abs(int(rounded(100 * diff, 0))) if decimals == 0 else 2
    return _("%n point(s)", "percentage points", whole).showing(Signed(diff, decimals))

"""What the name of a column says: how names are compared, and which are those of weights."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_WEIGHT = re.compile(
    r"[a-z]{0,9}(?:wt|wgt|wght|weight)s?|wtss\w*|weight(?:ing|factor|var)|poids|redressement"
    r"|(?:coef)?pond(?:erations?)?|gewichte?n?|gewichtung\w*|hochrechnungsfaktor|weeg\w+|weging\w*"
    r"|pesos?|ponderacion"
)
"""Words for weights in English, French, Dutch, German and a little Spanish, and names that surveys use."""
_BODY = re.compile(
    r"kgs?|kilos?|kilogram\w*|lbs?|pounds?|stone|grams?|body\w*|birth\w*|baby|lost|loss|gain\w*|bmi|over\w*"
    r"|under\w*|corporel\w*|naissance|perdu|lichaam\w*|geboorte\w*|korper\w*|koerper\w*|geburts?\w*|uber\w*"
)
_LIKE_KILOGRAMS = (30.0, 300.0)
_BRIEF = 4
"""A name of more words than that is the text of a question, which may well mention weights."""


def folded(text: str) -> str:
    """Return a name as it is compared: small letters, no accents, single spaces, no quotation marks."""
    letters = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold()
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(bare.split()).strip(' ."')


def is_weight_name(names: Iterable[str]) -> bool:
    """Return whether names of one column (its header, its label) speak of survey weights, not of bodies."""
    words = {
        word
        for name in names
        for word in re.split(r"[^a-z0-9]+", folded(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)))
    }
    return any(map(_WEIGHT.fullmatch, words)) and not any(map(_BODY.fullmatch, words))


def is_brief(name: str) -> bool:
    """Return whether a name is short enough to be that of a weight, and not the text of a question."""
    return len(name.split()) <= _BRIEF


def is_weight_of_bodies(mean: float) -> bool:
    """Return whether the mean of numbers called weights looks like kilograms or pounds."""
    return _LIKE_KILOGRAMS[0] <= mean <= _LIKE_KILOGRAMS[1]

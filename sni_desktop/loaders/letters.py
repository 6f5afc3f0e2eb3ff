"""Which letters a text has beside those of ASCII, and whether they look like European words.

The same bytes are letters in several old encodings. The right one gives small letters inside words,
typographic marks between them, and no capital in the middle of a word.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_TYPOGRAPHIC = frozenset("‘’‚“”„«»‹›–—…•€°§£©®™²³½\u00a0")
_NEVER_INSIDE = frozenset("‚„‹›†‡‰ˆ˜")
"""Marks that do not stand between two letters of a word."""
_LETTERS = re.compile("[A-Za-zÀ-ÖØ-öø-ÿŒœŸ]")
_LIGATURES = frozenset("ŒœÆæ")
_WORDS_OF_ONE_LETTER = frozenset("àÀ")

_WESTERN = (
    *("éèêëàâçîïôùûüœæÿ", "éèëïöüáóíàêç", "äöüß", "äöåéü", "æøåéäöü"),
    *("áéíóúñü", "àèéìíòóùú", "áâãàçéêíóôõúü", "áðéíóúýþæö"),
)
"""French, Dutch, German, Swedish, Danish and Norwegian, Spanish, Italian, Portuguese, Icelandic."""
_CENTRAL = ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "čćđšž", "ăâîşţșț")
"""Polish, Czech, Slovak, Hungarian, Croatian and Slovene, Romanian."""
_ALL_OF_ONE = 0.95
_OF_NO_OTHER = 0.9


def likeness(samples: Iterable[bytes], encoding: str) -> int:
    """Return how much bytes with a letter on each side look like text in an encoding."""
    return sum(_likeness(sample.decode(encoding, "replace")) for sample in samples)


def _likeness(sample: str) -> int:
    """Return how much a few characters look like part of a text (0 for each ASCII character)."""
    around = [" ", *sample, " "]
    triples = zip(around, sample, around[2:], strict=False)
    return sum(_character(before, letter, after) for before, letter, after in triples if letter > "\x7f")


def _character(before: str, letter: str, after: str) -> int:
    inside = bool(_LETTERS.match(before) and _LETTERS.match(after))
    if letter in _NEVER_INSIDE and inside:
        return -1
    if letter in _TYPOGRAPHIC or letter in _WORDS_OF_ONE_LETTER:
        return 1
    if letter.isupper() and before.islower():
        return -1
    if letter in _LIGATURES:  # Outside a word they are the surest sign of a wrong reading.
        return 1 if after.isascii() and after.isalpha() else -2
    return 1 if _LETTERS.match(letter) and (_LETTERS.match(before) or _LETTERS.match(after)) else -1


def is_central_european(samples: Sequence[bytes]) -> bool:
    """Return whether bytes are letters of Polish, Czech or the like, and of no language of the west.

    German, and French with é and ç alone, are the same in both encodings of Windows: they are no such text.
    """
    central = _covered(samples, "cp1250", _CENTRAL)
    if central < _ALL_OF_ONE:
        return False
    return all(_covered(samples, name, _WESTERN) < _OF_NO_OTHER for name in ("cp1252", "mac_roman", "cp850"))


def _covered(samples: Iterable[bytes], encoding: str, alphabets: Iterable[str]) -> float:
    """Return the largest part of the letters beyond ASCII that belong to one alphabet.

    A sign of text is no letter, but one in the middle of a word is a letter that was read wrongly.
    """
    often: Counter[str] = Counter()
    for sample in samples:
        text = sample.decode(encoding, "replace")
        often.update(
            letter.lower() for at, letter in enumerate(text) if letter > "\x7f" and _is_of_word(text, at)
        )
    return max(sum(often[letter] for letter in alphabet) for alphabet in alphabets) / max(often.total(), 1)


def _is_of_word(text: str, at: int) -> bool:
    letter = text[at]
    inside = 0 < at < len(text) - 1 and text[at - 1].isalpha() and text[at + 1].isalpha()
    return letter.isalpha() or (inside and letter not in "’‘–…\u00a0")

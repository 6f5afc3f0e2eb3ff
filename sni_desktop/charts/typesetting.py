"""Words in lines: what a text takes up, where it is broken, and how it is cut."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import islice
from typing import TYPE_CHECKING

from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from sni_desktop.charts.drawing import Measure
    from sni_desktop.core.text import Speaker, Value

_BLANKS = re.compile(r"[\x00-\x20\x7f]+")
_SPACES = re.compile(r"(?<!«) (?![?!;:»·%])")
"""Spaces a line may end at: in French not those before a mark, nor those inside its quotes."""
_SEAMS = re.compile(r"(?<=[^\W\d_]{2}[/-])(?=[^\W\d_]{2})")
"""Places inside a word that a line may end at without a hyphen."""
_MARKS = " \u00a0\u202f?!;:»%·.,"
_COLON = r"[ \u00a0\u202f]?: "
_QUOTED_AT_END = r"[,:]?[ \u00a0\u202f]*[“«„][^“«„]*[”»“]$"
_VOWELS = frozenset("aeiouyàâäáéèêëíîïóôöòúûüùœæ")
_TOGETHER = frozenset({"ch", "sh", "th", "ph", "qu", "ck", "gn", "sch"})
"""Letters of one sound, which no hyphen parts."""
_LEAST_PART = 3
"""Letters before and after a hyphen."""
_LEAST_CLAUSE = 24
"""Letters that are left of a clause that is cut."""
_MOST_COLONS = 3
"""A question may have colons of its own before the one that its answer follows."""
CLAUSES = " · "
"""Stands between the clauses of a subtitle or a footer."""


@dataclass(frozen=True)
class Typesetter:
    """Words and their sizes."""

    speaker: Speaker
    measure: Measure

    def say(self, value: Value) -> str:
        """Return the words of ``value`` in one line, without the control characters a file may hold."""
        return _BLANKS.sub(" ", self.speaker.say(value)).strip(" ")

    def wrap(self, text: str, width: float, size: float, *, bold: bool = False, most: int = 99) -> list[str]:
        """Return ``text`` in lines no wider than ``width``; more than ``most`` lines end in an ellipsis."""
        lines, rest = self._lines(text, width, size, bold, most)
        if rest:
            lines[-1] = self.shorten(rest, width, size, bold=bold)
        return [each for each in lines if each]

    def fits(self, text: str, width: float, size: float, *, bold: bool = False, most: int) -> bool:
        """Tell whether ``text`` takes no more than ``most`` lines."""
        return not self._lines(text, width, size, bold, most)[1]

    def _lines(self, text: str, width: float, size: float, bold: bool, most: int) -> tuple[list[str], str]:
        """Return the lines of a text; of too many the first, and the text from the last of them on."""
        lines: list[str] = []
        line, at, start, last = "", 0, 0, 0

        def end(line: str, length: int) -> bool:
            nonlocal start, last
            lines.append(line)
            last, start = start, start + length
            return len(lines) == most

        for word in _SPACES.split(text):
            for number, piece in enumerate(_SEAMS.split(word)):
                longer = f"{line} {piece}" if line and number == 0 else line + piece
                if self.measure(longer, size, bold) <= width:
                    line = longer
                else:
                    if line and end(line, at - start):
                        return lines, text[last:]
                    *parts, (line, _length) = self._broken(piece, width, size, bold)
                    for part, length in parts:
                        if end(part, length):
                            return lines, text[last:]
                at += len(piece)
            at += 1
            if not line:
                start = at
        return [*lines, line], ""

    def _broken(self, word: str, width: float, size: float, bold: bool) -> list[tuple[str, int]]:
        """Break a single word that is wider than the line; return its parts and how long they are in it."""
        parts: list[tuple[str, int]] = []
        while self.measure(word, size, bold) > width and len(word) > 1:
            fitting = bisect_right(
                range(len(word)),
                width,
                key=lambda length: self.measure(_hyphenated(word, length), size, bold),
            )
            length = _seam(word, max(1, fitting - 1))
            parts.append((_hyphenated(word, length), length))
            word = word[length:]
        return [*parts, (word, len(word))]

    def widest_piece(self, text: str, size: float, *, bold: bool = False, most: float = 1e9) -> float:
        """Return how wide the widest part of ``text`` is that no line breaks, among those up to ``most``."""
        pieces = (piece for word in _SPACES.split(text) for piece in _SEAMS.split(word))
        widths = (self.measure(piece, size, bold) for piece in pieces)
        return max((wide for wide in widths if wide <= most), default=0.0)

    def wrap_to_end(self, text: str, width: float, size: float, *, bold: bool, most: int) -> list[str]:
        """Return ``text`` in at most ``most`` lines: what stands before a colon is cut, not what it tells."""
        if self.fits(text, width, size, bold=bold, most=most):
            return self.wrap(text, width, size, bold=bold)
        for colon in islice(re.finditer(_COLON, text), _MOST_COLONS):
            subject, finding = text[: colon.start()], text[colon.start() :]
            quoted = re.search(_QUOTED_AT_END, subject)
            # The answer that a subject ends in is a part of what is told.
            ways = [(subject[: quoted.start()], quoted[0])] if quoted else []
            for name, answer in [*ways, (subject, "")]:
                cut = self._longest(
                    [_cut(name, length) + answer + finding for length in _ends_of_words(name)],
                    lambda text: self.fits(text, width, size, bold=bold, most=most),
                )
                if cut is not None:
                    return self.wrap(cut, width, size, bold=bold)
        return self.wrap(text, width, size, bold=bold, most=most)

    def _longest(self, texts: list[str], fits: Callable[[str], bool]) -> str | None:
        """Return the first text that fits, of texts that are ever shorter; None if none does."""
        first = bisect_left(range(len(texts)), 1, key=lambda number: fits(texts[number]))
        return texts[first] if first < len(texts) else None

    def wrap_clauses(self, text: str, width: float, size: float, most: int) -> list[str]:
        """Return clauses in at most ``most`` lines: the longest ones are cut, so that each is told."""

        def fits(text: str) -> bool:
            return self.fits(text, width, size, most=most)

        if fits(text):
            return self.wrap(text, width, size)
        clauses = text.split(CLAUSES)
        for number in sorted(range(len(clauses)), key=lambda each: -len(clauses[each])):
            before, after = clauses[:number], clauses[number + 1 :]
            whole = clauses[number]
            cuts = [_cut(whole, at) for at in _ends_of_words(whole) if at >= _LEAST_CLAUSE]
            ways = [CLAUSES.join([*before, cut, *after]) for cut in cuts]
            if (found := self._longest(ways, fits)) is not None:
                return self.wrap(found, width, size)
            clauses[number] = cuts[-1] if cuts else whole
        return self.wrap(CLAUSES.join(clauses), width, size, most=most)

    def shorten(self, text: str, width: float, size: float, *, bold: bool = False) -> str:
        """Return ``text``, cut with an ellipsis if it is wider than ``width``."""
        if self.measure(text, size, bold) <= width:
            return text
        fitting = bisect_right(
            range(len(text)), width, key=lambda length: self.measure(text[:length] + "…", size, bold)
        )
        return _cut(text, max(0, fitting - 1))


def _cut(text: str, length: int) -> str:
    """Return the first ``length`` characters and an ellipsis; a number is kept whole or left out."""
    start = text.rfind(" ", 0, length) + 1
    word = text[start:].partition(" ")[0]
    if len(word) > length - start and any(char.isdigit() for char in word):
        length = start
    return text[:length].rstrip(" \u00a0\u202f,;:.·(=–«“„") + "…"


def _ends_of_words(text: str) -> list[int]:
    """Return where the words of ``text`` end, but for the last one, from the last to the first."""
    return [at for at in range(len(text) - 1, 0, -1) if text[at] == " "]


def _hyphenated(word: str, length: int) -> str:
    """Return the first letters of a word, with a hyphen where it is broken between letters."""
    parted = 0 < length < len(word) and word[length - 1].isalpha() and word[length].isalpha()
    return word[:length] + "-" * parted


def _seam(word: str, most: int) -> int:
    """Return where to break a word, after at most ``most`` letters: before a consonant and a vowel."""
    lower = word.casefold()
    # A mark that is set apart is no part of the word, but stays with its end.
    last = min(most, max(len(word.rstrip(_MARKS)) - _LEAST_PART, 1))
    for at in range(last, max(_LEAST_PART, last // 2) - 1, -1):
        syllable = lower[at] not in _VOWELS and lower[at + 1] in _VOWELS and lower[at].isalpha()
        if syllable and lower[at - 1 : at + 1] not in _TOGETHER:
            return at
    return last

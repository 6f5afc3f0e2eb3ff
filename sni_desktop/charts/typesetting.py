"""Words in lines: what a text takes up, where it is broken, and how it is cut."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from sni_desktop.charts.drawing import Measure
    from sni_desktop.core.text import Speaker, Value

_BLANKS = re.compile(r"[\x00-\x20\x7f]+")


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
        lines: list[str] = []
        line = ""
        for word in text.split(" "):
            longer = f"{line} {word}" if line else word
            if not line or self.measure(longer, size, bold) <= width:
                line = longer
            else:
                lines.append(line)
                line = word
        lines = [part for whole in [*lines, line] for part in self._broken(whole, width, size, bold)]
        if len(lines) > most:
            lines = [*lines[: most - 1], self.shorten(" ".join(lines[most - 1 :]), width, size, bold=bold)]
        return [each for each in lines if each]

    def _broken(self, line: str, width: float, size: float, bold: bool) -> list[str]:
        """Break a single word that is wider than the line."""
        parts: list[str] = []
        while self.measure(line, size, bold) > width and len(line) > 1:
            fitting = bisect_right(
                range(len(line)), width, key=lambda length: self.measure(line[:length], size, bold)
            )
            parts.append(line[: max(1, fitting - 1)])
            line = line[len(parts[-1]) :]
        return [*parts, line]

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
    return text[:length].rstrip(" ,;:.·(=–") + "…"

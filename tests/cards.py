"""What a reader sees of a figure: all its words, and where they stand on the card."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from enum import Enum
from itertools import combinations
from typing import TYPE_CHECKING, Any

from sni_desktop.charts.drawing import Words
from sni_desktop.core.figure import Anchor
from sni_desktop.core.text import Count, Edited, Label, Listing, Number, Percent, Signed, Speaker, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sni_desktop.charts.drawing import Drawing, Measure

VALUES = (Text, Label, Percent, Signed, Count, Number, Listing, Edited)
ENGLISH = Speaker("en")


def measured(text: str, size: float, _bold: bool) -> float:
    """Measure as if every letter were as wide as a wide one."""
    return 0.56 * size * len(text)


def said(thing: Any, speaker: Speaker = ENGLISH) -> Iterator[str]:
    """Yield every text in a figure, a mark or a table, as it is put into words."""
    if isinstance(thing, VALUES) or (isinstance(thing, str) and not isinstance(thing, Enum)):
        if words := speaker.say(thing):
            yield words
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from said(getattr(thing, field.name), speaker)
    elif isinstance(thing, (tuple, list)):
        for each in thing:
            yield from said(each, speaker)


def words_of(drawing: Drawing) -> list[Words]:
    return [item for item in drawing.items if isinstance(item, Words)]


def box(words: Words, measure: Measure) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of a line of text."""
    wide = measure(words.text, words.size, words.bold)
    left = words.x - {Anchor.START: 0.0, Anchor.MIDDLE: wide / 2, Anchor.END: wide}[words.anchor]
    return left, words.y - 0.78 * words.size, left + wide, words.y + 0.2 * words.size


def faults(drawing: Drawing, measure: Measure) -> list[str]:
    """Return the texts that overlap one another or leave the card."""
    boxes = [(each, box(each, measure)) for each in words_of(drawing)]
    found = [
        f"outside: {each.text!r} at {edges}"
        for each, edges in boxes
        if edges[0] < 0 or edges[1] < 0 or edges[2] > drawing.width or edges[3] > drawing.height
    ]
    found += [
        f"overlap: {one.text!r} and {other.text!r}"
        for (one, a), (other, b) in combinations(boxes, 2)
        if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
    ]
    return found

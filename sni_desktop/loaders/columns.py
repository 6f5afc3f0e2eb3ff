"""One column of a table, seen by its distinct answers.

All recognition works on the distinct answers and then maps the codes of the rows, so its time depends on how
different the answers are, hardly on how many respondents there are.
"""

from __future__ import annotations

import html
import math
import re
import unicodedata
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from sni_desktop.core.values import dataclass
from sni_desktop.loaders.words import normal

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from numpy import generic, int32, int64
    from numpy.typing import NDArray

    from sni_desktop.core.survey import Cells

    _Element = TypeVar("_Element", bound=generic)

_TAG = re.compile(r"<(?:/?[a-zA-Z][^<>]*|!--.*?--)>")
_INLINE_TAG = re.compile(r"</?(?:b|i|u|em|strong|span|font|a|small)(?:\s[^<>]*)?>", re.IGNORECASE)
"""Tags that may stand inside a sentence, even inside a word."""
_LONGEST_ID = 40

_POINT = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?")
_COMMA = re.compile(r"[+-]?[0-9]*,[0-9]+|[+-]?[0-9]+")
_MAYBE_THOUSANDS = re.compile(r"[+-]?[1-9][0-9]{0,2},[0-9]{3}")
_PADDED = re.compile(r"[+-]?0[0-9]+(?:[.,].*)?")


@dataclass(frozen=True, eq=False)
class Column:
    """A column with its distinct answers.

    ``texts`` are the distinct answers without surrounding space, in the order of their first appearance;
    ``places`` says for each value of the ``cells`` which text it is: 0 for none, k for ``texts[k - 1]``.
    """

    cells: Cells
    header: str
    texts: tuple[str, ...]
    places: NDArray[int32]

    @cached_property
    def counts(self) -> NDArray[int64]:
        """How many rows have each text, in the order of ``texts``."""
        import numpy as np  # noqa: PLC0415

        by_place = np.zeros(len(self.texts) + 1, np.int64)
        np.add.at(by_place, self.places, self.cells.counts)
        return by_place[1:]

    @property
    def answered(self) -> int:
        """How many rows have a text."""
        return int(self.counts.sum())

    @cached_property
    def normals(self) -> tuple[str, ...]:
        """The texts as they are compared with known words."""
        return tuple(map(normal, self.texts))

    @cached_property
    def numbers(self) -> Numbers | None:
        """The texts as numbers, None if one of them is not a number."""
        return numbers(self.texts)

    def rows(self, by_place: NDArray[_Element]) -> NDArray[_Element]:
        """Return, for each row, the element of ``by_place`` (first for no text, then one a text)."""
        by_value: NDArray[_Element] = by_place[self.places]
        found: NDArray[_Element] = by_value[self.cells.codes]
        return found


def column_of(cells: Cells, header: str) -> Column:
    """Return a column of a table; ``header`` may be blank or repeated, unlike the name of the cells."""
    import numpy as np  # noqa: PLC0415

    found: dict[str, int] = {}
    places = [
        found.setdefault(text, len(found) + 1) if (text := value.strip()) else 0 for value in cells.values
    ]
    return Column(cells, header, tuple(found), np.array(places, np.int32).reshape(-1))


def without(column: Column, texts: Collection[str]) -> Column:
    """Return a column in which some of its texts count as blank."""
    import numpy as np  # noqa: PLC0415

    if not texts:
        return column
    kept = tuple(text for text in column.texts if text not in texts)
    places = {text: place for place, text in enumerate(kept, start=1)}
    by_place = np.array([0, *(places.get(text, 0) for text in column.texts)], np.int32)
    return Column(column.cells, column.header, kept, by_place[column.places])


def heading(header: str) -> str:
    """Return a header for display: without HTML, in one line."""
    return " ".join(html.unescape(_TAG.sub(" ", _INLINE_TAG.sub("", header))).split())


def identifier(header: str) -> str:
    """Return a short name for a question: the header itself if it is one ("q0001"), else made of it."""
    text = heading(header)
    if len(text) <= _LONGEST_ID and re.fullmatch(r"[\w.-]+", text):
        return text
    letters = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", letters)
    name = ""
    for word in words:
        if name and len(name) + 1 + len(word) > _LONGEST_ID:
            break
        name = f"{name}_{word}" if name else word[:_LONGEST_ID]
    return name or "question"


def identifiers(headers: Sequence[str]) -> tuple[str, ...]:
    """Return a unique identifier for each header; it depends on the headers only."""
    wanted = [identifier(header) for header in headers]
    taken = set(wanted)
    seen: set[str] = set()
    unique = []
    for name in wanted:
        chosen = free(name, taken) if name in seen else name
        taken.add(chosen)
        seen.add(chosen)
        unique.append(chosen)
    return tuple(unique)


def free(name: str, taken: set[str]) -> str:
    """Return ``name``, or "name_2", "name_3" ... if it is taken."""
    candidate, count = name, 1
    while candidate in taken:
        count += 1
        candidate = f"{name}_{count}"
    return candidate


@dataclass(frozen=True)
class Numbers:
    """The texts of a column as numbers; ``decimal_comma`` if that is how they are written."""

    values: tuple[float, ...]
    decimal_comma: bool = False
    percent_signs: bool = False


def numbers(texts: Sequence[str]) -> Numbers | None:
    """Return the texts as numbers, None if one of them is not a number.

    Padded digits ("0475") are codes, not numbers. "1,250" alone could be a thousand or a decimal comma, so a
    column with nothing but such numbers is none either; "0,435" or "1,5" in it shows the decimal comma.
    """
    if not texts:
        return None
    percent_signs = all(text.endswith("%") for text in texts)
    bare = [text.removesuffix("%").rstrip() if percent_signs else text for text in texts]
    bare = [text.replace("\u2212", "-") for text in bare]
    if any(map(_PADDED.fullmatch, bare)):
        return None
    if all(map(_POINT.fullmatch, bare)):
        return _finite(bare, percent_signs=percent_signs)
    with_comma = [text for text in bare if "," in text]
    if all(map(_COMMA.fullmatch, bare)) and not all(map(_MAYBE_THOUSANDS.fullmatch, with_comma)):
        return _finite([text.replace(",", ".") for text in bare], comma=True, percent_signs=percent_signs)
    return None


def are_ambiguous(texts: Sequence[str]) -> bool:
    """Return whether the comma of numbers may mark decimals or thousands: "1,250", and no "1,5" beside it."""
    bare = [text.replace("\u2212", "-") for text in texts]
    with_comma = [text for text in bare if "," in text]
    return (
        bool(with_comma)
        and all(map(_MAYBE_THOUSANDS.fullmatch, with_comma))
        and all(map(_COMMA.fullmatch, bare))
    )


def _finite(texts: Sequence[str], *, comma: bool = False, percent_signs: bool = False) -> Numbers | None:
    values = tuple(map(float, texts))
    return Numbers(values, comma, percent_signs) if all(map(math.isfinite, values)) else None

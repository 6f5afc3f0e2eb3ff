"""The arrays of respondents as one run of bytes, and what is needed to find them in it again.

Arrays stand one after the other, little-endian, each row after row, each filled up to a multiple of eight
bytes. A list of parts says what they are: whose question, which of its arrays, its type and its shape.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from sni_desktop.core.survey import Amounts, Choices, Ticks
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from numpy.typing import NDArray

    from sni_desktop.core.survey import Answer, Answers, Question

WAVE, MISSING = "wave", "missing"
_CODES, _AMOUNTS = "codes", "amounts"
_TICKS = ("chosen", "answered", "shown", "not_asked")
_TYPES = {
    "|b1": 1,
    "|u1": 1,
    "<u2": 2,
    "<u4": 4,
    "<u8": 8,
    "|i1": 1,
    "<i2": 2,
    "<i4": 4,
    "<i8": 8,
    "<f8": 8,
}
"""What an array may hold, and how many bytes each takes."""
_STEP = 8


@dataclass(frozen=True)
class Part:
    """One array: which ``array`` of a ``question`` ("" for the waves), its ``type`` and ``shape``."""

    array: str
    question: str
    type: str
    shape: tuple[int, ...]

    @property
    def size(self) -> int:
        """The bytes it takes."""
        return math.prod(self.shape) * _TYPES.get(self.type, 0)


def parts_of(answers: Answers) -> Iterator[tuple[Part, NDArray[Any]]]:
    """Yield the arrays of respondents, except the cells of their file, in the order they are written in."""
    yield _part(WAVE, "", answers.wave)
    for name, answer in answers.by_question.items():
        match answer:
            case Choices(codes):
                yield _part(_CODES, name, codes)
            case Amounts(values):
                yield _part(_AMOUNTS, name, values)
            case Ticks():
                for array in _TICKS:
                    if (values := getattr(answer, array)) is not None:
                        yield _part(array, name, values)
    for name, codes in answers.missing.items():
        yield _part(MISSING, name, codes)


def _part(array: str, question: str, values: NDArray[Any]) -> tuple[Part, NDArray[Any]]:
    import numpy as np  # noqa: PLC0415

    little = np.ascontiguousarray(values, values.dtype.newbyteorder("<"))
    return Part(array, question, little.dtype.str, little.shape), little


def padding(size: int) -> int:
    """Return how many bytes fill up an array of ``size`` bytes."""
    return -size % _STEP


def whole_size(parts: tuple[Part, ...]) -> int:
    """Return the bytes that all parts take."""
    return sum(part.size + padding(part.size) for part in parts)


def arrays_in(parts: tuple[Part, ...], content: bytearray) -> dict[tuple[str, str], NDArray[Any]]:
    """Return the arrays, by what they are and whose; those of an unknown type or shape are left out.

    ``content`` is as long as the parts say; the arrays are views of it.
    """
    import numpy as np  # noqa: PLC0415

    found: dict[tuple[str, str], NDArray[Any]] = {}
    at = 0
    for part in parts:
        size = part.size
        values = np.frombuffer(content, np.uint8, size, at)
        at += size + padding(size)
        # A truth value that is neither 0 nor 1 would be true and false at once.
        if (
            part.type in _TYPES
            and 0 < len(part.shape) <= 2
            and (part.type != "|b1" or not (values > 1).any())
        ):
            found[part.array, part.question] = values.view(part.type).reshape(part.shape)
    return found


def answer_of(question: Question, n: int, arrays: Mapping[tuple[str, str], NDArray[Any]]) -> Answer | None:
    """Return the answers to a question, None if there are none or if they do not fit it."""
    codes = arrays.get((_CODES, question.id))
    if codes is not None:
        return Choices(codes) if fits(codes, n, len(question.options)) else None
    values = arrays.get((_AMOUNTS, question.id))
    if values is not None:
        return Amounts(values) if values.dtype.str == "<f8" and values.shape == (n,) else None
    chosen, answered, shown, not_asked = (arrays.get((array, question.id)) for array in _TICKS)
    if chosen is None or answered is None:
        return None
    boxes, people = (n, len(question.options)), (n,)
    shapes = ((chosen, boxes), (answered, people), (shown, boxes), (not_asked, people))
    right = all(
        values is None or (values.dtype.str == "|b1" and values.shape == shape) for values, shape in shapes
    )
    return Ticks(chosen, answered, shown, not_asked) if right else None


def fits(codes: NDArray[Any], n: int, largest: int) -> bool:
    """Tell whether these are codes of ``n`` respondents, from 0 to ``largest``."""
    if codes.dtype.kind not in "ui" or codes.shape != (n,):
        return False
    return not n or (int(codes.min()) >= 0 and int(codes.max()) <= largest)

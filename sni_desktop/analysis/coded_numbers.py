"""The numbers of a column, also where they were taken for answers to choose from.

Weights of 1 and 2, or of 0.85 and 1.15, are so few that the column was read as a question with one answer to
choose; one "NA" among many numbers makes a column of texts. What is written in it is read as numbers here, by
the rules of the loaders: all with a decimal point, or all with a decimal comma.
"""

from __future__ import annotations

import re
from math import isfinite, nan
from typing import TYPE_CHECKING

from sni_desktop.core.survey import Amounts, Choices
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy import float64, integer
    from numpy.typing import NDArray

    from sni_desktop.core.survey import Answers, Question

_POINT = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?")
_COMMA = re.compile(r"[+-]?[0-9]*,[0-9]+")
_MAYBE_THOUSANDS = re.compile(r"[+-]?[1-9][0-9]{0,2},[0-9]{3}")
_PADDED = re.compile(r"[+-]?0[0-9]+(?:[.,].*)?")
"""Digits that are padded ("0475") are codes, not numbers."""


@dataclass(frozen=True, eq=False)
class CodedNumbers:
    """What is written in a column, as numbers: ``values``, one a respondent, NaN where there is none.

    ``unclear`` is a text whose comma may stand for decimals or thousands; ``mixed`` says that some have a
    decimal comma and others a decimal point. There are no values then.
    """

    values: NDArray[float64]
    unclear: str = ""
    mixed: bool = False


def coded_numbers(answers: Answers, question: Question) -> CodedNumbers | None:
    """Return the numbers of a column; None if nothing in it is one, or if it is not one column."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    codes: NDArray[integer]
    match answers.by_question.get(question.id):
        case Amounts(values=amounts):
            return CodedNumbers(amounts)
        case Choices(codes=chosen):
            texts, codes = ("", *(option.code for option in question.options)), chosen
        case None if question.id in answers.places:
            cells = answers.cells[answers.places[question.id]]
            texts, codes = tuple(value.strip() for value in cells.values), cells.codes
        case _:
            return None
    values, unclear, mixed = numbers_of(texts)
    if not unclear and not mixed and not any(map(isfinite, values)):
        return None
    return CodedNumbers(np.array(values, dtype=np.float64)[codes], unclear, mixed)


def written(answers: Answers, question: Question, row: int) -> str:
    """Return what is written in a row (from 0) of a column, "" for nothing and where that is not known."""
    given = answers.by_question.get(question.id)
    if isinstance(given, Choices):
        code = int(given.codes[row])
        return question.options[code - 1].code if code else ""
    if question.id not in answers.places:
        return ""
    cells = answers.cells[answers.places[question.id]]
    return cells.values[int(cells.codes[row])].strip()


def numbers_of(texts: Sequence[str]) -> tuple[list[float], str, bool]:
    """Return texts as numbers, NaN for what is none; and `CodedNumbers.unclear` and ``mixed``."""
    signed = [text for text in texts if text]
    percent_signs = bool(signed) and all(text.endswith("%") for text in signed)
    bare = [text.removesuffix("%").rstrip() if percent_signs else text for text in texts]
    bare = ["" if _PADDED.fullmatch(text) else text.replace("\u2212", "-") for text in bare]
    commas = [text for text in bare if _COMMA.fullmatch(text)]
    if not commas:
        return [_finite(text) if _POINT.fullmatch(text) else nan for text in bare], "", False
    if any(_POINT.fullmatch(text) and not text.lstrip("+-").isdigit() for text in bare):
        return [nan] * len(bare), "", True
    if all(map(_MAYBE_THOUSANDS.fullmatch, commas)):
        return [nan] * len(bare), commas[0], False
    pointed = [text.replace(",", ".") for text in bare]
    return [_finite(text) if _POINT.fullmatch(text) else nan for text in pointed], "", False


def _finite(text: str) -> float:
    value = float(text)
    return value if isfinite(value) else nan

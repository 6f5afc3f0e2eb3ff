"""A table of text cells, dictionary-encoded column by column while it is read in pieces."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sni_desktop.core.survey import Cells
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy import int32, intp
    from numpy.typing import NDArray

HEADER_ROWS = 3
"""How many rows at the start of a table may be headers."""

_IMPORT_ID = re.compile(r'\{"ImportId":.*\}')
_RESPONSE = re.compile(r"(?:Open-Ended )?Response")
"""What SurveyMonkey writes in its second row under a question without options."""


@dataclass(frozen=True)
class Table:
    """A file as columns of text.

    ``headers`` are as in the file, blank or repeated ones too; the names of the ``cells`` are unique. ``n``
    is the number of rows below the header, ``blank_rows`` that of wholly blank rows left out at the end.
    """

    headers: tuple[str, ...]
    cells: tuple[Cells, ...]
    n: int
    blank_rows: int = 0
    header_rows: int = 1


class TableBuilder:
    """Collects the columns of a table from consecutive pieces of it."""

    def __init__(self, width: int) -> None:
        self._places: list[dict[str, int]] = [{} for _column in range(width)]
        self._codes: list[list[NDArray[int32]]] = [[] for _column in range(width)]

    def add(self, column: int, codes: NDArray[intp], distinct: Iterable[str]) -> None:
        """Add the next piece of a column: its cell i is ``distinct[codes[i]]``."""
        import numpy as np  # noqa: PLC0415

        places = self._places[column]
        known = [places.setdefault(text, len(places)) for text in distinct]
        self._codes[column].append(np.array(known, dtype=np.int32)[codes])

    def table(self, headers: Sequence[str], header_rows: int) -> Table:
        """Return the table, without wholly blank rows at its end."""
        import numpy as np  # noqa: PLC0415

        encoded = [np.concatenate(pieces) if pieces else np.empty(0, np.int32) for pieces in self._codes]
        columns = list(zip(encoded, map(tuple, self._places), strict=True))
        read = len(encoded[0]) if encoded else 0
        n = max((_filled(codes, values) for codes, values in columns), default=0)
        cells = tuple(
            Cells(name, codes[:n], values)
            for name, (codes, values) in zip(unique_names(headers), columns, strict=True)
        )
        return Table(tuple(headers), cells, n, read - n, header_rows)


def _filled(codes: NDArray[int32], values: tuple[str, ...]) -> int:
    """Return the number of rows up to the last cell with text."""
    import numpy as np  # noqa: PLC0415

    if not len(codes) or values[codes[-1]].strip():
        return len(codes)
    text = np.array([bool(value.strip()) for value in values])[codes]
    return len(codes) - int(text[::-1].argmax()) if text.any() else 0


def unique_names(headers: Sequence[str]) -> tuple[str, ...]:
    """Return a name for each column: its header; "Column 5" for a blank one, "Age (2)" for a repeated one."""
    names: list[str] = []
    taken = {header.strip() for header in headers}
    seen: set[str] = set()
    for number, header in enumerate(headers, start=1):
        name = header.strip()
        if not name or name in seen:
            name = _free(name, number, taken)
        taken.add(name)
        seen.add(name)
        names.append(name)
    return tuple(names)


def _free(name: str, number: int, taken: set[str]) -> str:
    candidate, count = (f"{name} (2)", 2) if name else (f"Column {number}", 1)
    while candidate in taken:
        count += 1
        candidate = f"{name or f'Column {number}'} ({count})"
    return candidate


def merged_headers(rows: Sequence[Sequence[str]]) -> tuple[tuple[str, ...], int]:
    """Return the headers of a table, and how many of its first ``rows`` (at most three) they take.

    Usually one. SurveyMonkey has two (question, then option or "Response"), Qualtrics three (code, wording,
    a JSON identifier).
    """
    if len(rows) >= 3 and _are_import_ids(rows[2]):
        return tuple(text.strip() or code for code, text in zip(rows[0], rows[1], strict=True)), 3
    if len(rows) >= 2 and _are_options(rows[0], rows[1]):
        return _filled_right(rows[0], rows[1]), 2
    return tuple(rows[0]), 1


def _are_import_ids(row: Sequence[str]) -> bool:
    cells = [cell for cell in row if cell.strip()]
    return bool(cells) and all(map(_IMPORT_ID.fullmatch, cells))


def _are_options(questions: Sequence[str], options: Sequence[str]) -> bool:
    """Return whether the second row says "Response" under each question that takes a single column."""
    following = [*(question.strip() for question in questions[1:]), "end"]
    alone = [
        option.strip()
        for question, option, right in zip(questions, options, following, strict=True)
        if question.strip() and right
    ]
    responses = list(map(_RESPONSE.fullmatch, alone))
    return any(responses) and all(said or not text for said, text in zip(responses, alone, strict=True))


def _filled_right(questions: Sequence[str], options: Sequence[str]) -> tuple[str, ...]:
    headers: list[str] = []
    question = ""
    for given, option in zip(questions, options, strict=True):
        question = given.strip() or question
        has_option = bool(option.strip()) and not _RESPONSE.fullmatch(option.strip())
        headers.append(f"{question} - {option.strip()}" if has_option and question else question)
    return tuple(headers)

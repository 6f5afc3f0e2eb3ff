"""A table of text cells, dictionary-encoded column by column while it is read in pieces."""

from __future__ import annotations

import re
from itertools import islice, starmap
from typing import TYPE_CHECKING

from sni_desktop.core.survey import Cells
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy import integer
    from numpy.typing import NDArray

HEADER_ROWS = 3
"""How many rows at the start of a table may be headers."""

_LONGEST_CELL = 5_000_000

_IMPORT_ID = re.compile(r'\{"ImportId":.*\}')
_RESPONSE = re.compile(
    r"(?:Open-Ended )?Response|Réponse(?: ouverte)?|(?:Open )?[Aa]ntwoord|Reactie|(?:Offene )?Antwort"
    r"|Date ?/ ?(?:Time|Heure)|Datum ?/ ?(?:[Tt]ijd|Zeit|Uhrzeit)"
)
"""What SurveyMonkey writes in its second row under a question without options."""
_RESPONDENT = re.compile(
    r"Respondent[ -]?ID|(?:ID|Identifiant) du répondant|(?:Befragten|Teilnehmer)-?ID", re.IGNORECASE
)

_QUALTRICS = frozenset(
    {
        *("StartDate", "EndDate", "Status", "IPAddress", "Progress", "Duration (in seconds)", "Finished"),
        *("RecordedDate", "ResponseId", "ResponseID", "DistributionChannel", "UserLanguage", "ResponseSet"),
    }
)
"""Codes of the columns that Qualtrics adds by itself."""


@dataclass(frozen=True)
class Header:
    """The headers of a table: a text for each column, and the first ``rows`` of the file as they are.

    ``names`` are what the columns are called, if not by their texts: Qualtrics has a row of codes.
    """

    texts: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Table:
    """A file as columns of text.

    ``headers`` are as in the file, blank or repeated ones too; the names of the ``cells`` are unique. ``n``
    is the number of rows below the header, ``blank_rows`` that of wholly blank rows left out at the end.
    ``head`` are the rows of the header as they are in the file, if its reader kept them.
    """

    headers: tuple[str, ...]
    cells: tuple[Cells, ...]
    n: int
    blank_rows: int = 0
    header_rows: int = 1
    head: tuple[tuple[str, ...], ...] = ()


class LongCellError(ValueError):
    """A cell has more characters than any answer: a quotation mark is missing, or it is no table."""


class TableBuilder:
    """Collects the columns of a table from consecutive pieces of it."""

    def __init__(self, width: int) -> None:
        self._places: list[dict[str, int]] = [{} for _column in range(width)]
        self._codes: list[list[NDArray[integer]]] = [[] for _column in range(width)]

    def add(self, column: int, codes: NDArray[integer], distinct: Iterable[str]) -> None:
        """Add the next piece of a column: its cell i is ``distinct[codes[i]]``.

        LongCellError if one of them is longer than any answer.
        """
        self._codes[column].append(self._known(column, distinct)[codes])

    def add_texts(self, column: int, texts: Iterable[str]) -> None:
        """Add the next piece of a column by its cells; quicker than `add` if they are few."""
        self._codes[column].append(self._known(column, texts))

    def _known(self, column: int, texts: Iterable[str]) -> NDArray[integer]:
        """Return the places of texts among all the texts of a column so far, in as few bytes as they need."""
        import numpy as np  # noqa: PLC0415

        places = self._places[column]
        before = len(places)
        known = [places.setdefault(text, len(places)) for text in texts]
        if (
            len(places) > before
            and max(map(len, islice(reversed(places), len(places) - before))) > _LONGEST_CELL
        ):
            raise LongCellError
        return np.array(known, dtype=np.min_scalar_type(len(places)))

    def table(self, header: Header, *, with_blank_rows: bool = False) -> Table:
        """Return the table without wholly blank rows at its end; ``with_blank_rows`` if they are cases."""
        encoded = [_together(pieces) for pieces in self._codes]
        columns = list(zip(encoded, map(tuple, self._places), strict=True))
        read = len(encoded[0]) if encoded else 0
        n = read if with_blank_rows else max(starmap(_filled, columns), default=0)
        cells = tuple(
            Cells(name, codes[:n], values)
            for name, (codes, values) in zip(unique_names(header.names or header.texts), columns, strict=True)
        )
        return Table(header.texts, cells, n, read - n, len(header.rows), header.rows)


def _together(pieces: list[NDArray[integer]]) -> NDArray[integer]:
    """Return the pieces of a column as one, and let go of them: all columns twice would take much memory."""
    import numpy as np  # noqa: PLC0415

    codes = pieces[0] if len(pieces) == 1 else np.concatenate([np.empty(0, np.uint8), *pieces])
    pieces.clear()
    return codes


def _filled(codes: NDArray[integer], values: tuple[str, ...]) -> int:
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


def header_of(rows: Sequence[Sequence[str]], wanted: int = 0) -> Header:
    """Return the header of a table whose first rows (at most three) these are.

    Usually one row. SurveyMonkey has two (question, then option or "Response"), Qualtrics three (code,
    wording, a JSON identifier) or, in older exports, two. A person may have said how many there are:
    ``wanted``, 0 to find out.
    """
    rows = rows[:wanted] if wanted else rows
    if is_of_codes(rows):
        return _of_codes(rows[: 3 if len(rows) > 2 and _are_import_ids(rows[2]) else 2])
    if len(rows) > 1 and (wanted or _are_options(rows[0], rows[1])):
        return Header(_filled_right(rows[0], rows[1]), tuple(map(tuple, rows[: wanted or 2])))
    return Header(tuple(rows[0]), (tuple(rows[0]),))


def is_of_codes(rows: Sequence[Sequence[str]]) -> bool:
    """Return whether the first rows of a table are codes and wordings, as Qualtrics writes them."""
    return (len(rows) > 2 and _are_import_ids(rows[2])) or (len(rows) > 1 and _are_codes(rows[0], rows[1]))


def _of_codes(rows: Sequence[Sequence[str]]) -> Header:
    """Return a header of codes above wordings; a column without a wording is called by its code."""
    texts = tuple(text.strip() or code for code, text in zip(rows[0], rows[1], strict=True))
    return Header(texts, tuple(map(tuple, rows)), tuple(rows[0]))


def _are_codes(codes: Sequence[str], texts: Sequence[str]) -> bool:
    """Return whether two rows are Qualtrics' codes and wordings, without the third row of identifiers."""
    pairs = [(code.strip(), text.strip()) for code, text in zip(codes, texts, strict=True)]
    if [code for code, _text in pairs[:3]] == ["V1", "V2", "V3"]:  # exports of the years before 2017
        return pairs[0][1] == "ResponseID"
    own = [text for code, text in pairs if code in _QUALTRICS]
    return len(own) >= 3 and all(text and not any(map(str.isdigit, text)) for text in own)


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
    if _RESPONDENT.fullmatch(questions[0].strip()) and not options[0].strip():
        # Every answer has a number there; a second row of headers has none, and an option under each blank.
        under = [
            option.strip()
            for question, option in zip(questions, options, strict=True)
            if not question.strip()
        ]
        says_so = any(map(_RESPONSE.fullmatch, alone)) or not any(alone[1:])
        if under and all(under) and says_so:
            return True
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

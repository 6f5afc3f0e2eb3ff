"""Errors that a spreadsheet left in the cells of a table: #DIV/0!, #N/A. They are no answers, and no blanks.

Each is kept as a named missing value of its question, so that numbers stay numbers and no cell is lost.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.core.findings import Finding
from sni_desktop.core.survey import Option
from sni_desktop.core.text import Listing, _, plain
from sni_desktop.loaders.coded import places
from sni_desktop.loaders.columns import heading, without

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sni_desktop.loaders.coded import Coded
    from sni_desktop.loaders.columns import Column

_ERRORS = frozenset(
    {
        *("#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!", "#ERR"),
        *("#GETTING_DATA", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#BUSY!"),
        *("#N/D", "#NOM?", "#NUL!", "#NOMBRE!", "#VALEUR!"),
        *("#DEEL/0!", "#N/B", "#NAAM?", "#LEEG!", "#GETAL!", "#VERW!", "#WAARDE!"),
        *("#NV", "#ZAHL!", "#BEZUG!", "#WERT!"),
    }
)
"""In English, French, Dutch and German."""
_CALC = ("Err:", "#ERR")


def _is_error(text: str) -> bool:
    return text in _ERRORS or (text.startswith(_CALC) and text[4:].strip(":").isdecimal())


def errors_in(column: Column) -> tuple[str, ...]:
    """Return the errors among the texts of a column."""
    return tuple(text for text in column.texts if text[0] in "#E" and _is_error(text))


def set_aside(column: Column) -> Column:
    """Return a column in which errors count as blank; itself if there are none, or nothing else."""
    errors = errors_in(column)
    return without(column, errors) if errors else column


def named(found: Coded, columns: Mapping[str, Column]) -> Coded:
    """Return a question of one column with its errors as named missing values."""
    match found.question.columns:
        case (name,) if name in columns and (errors := errors_in(columns[name])):
            known = {option.code for option in found.question.missing}
            missing = (
                *found.question.missing,
                *(Option(text, plain(text)) for text in errors if text not in known),
            )
            question = replace(found.question, missing=missing)
            return replace(found, question=question, missing=places(columns[name], missing))
    return found


def of_errors(columns: Sequence[Column]) -> Iterator[Finding]:
    """Yield how many cells hold errors, and in which columns."""
    found = {column: errors for column in columns if (errors := errors_in(column))}
    if found:
        count = sum(
            number
            for column, errors in found.items()
            for text, number in zip(column.texts, column.counts.tolist(), strict=True)
            if text in errors
        )
        sentence = _(
            "%n cell(s) hold an error of the spreadsheet ({errors}), no answer: {columns}.", "", count
        )
        kinds = Listing(tuple(dict.fromkeys(text for texts in found.values() for text in texts)))
        names = Listing(tuple(heading(column.header) or column.cells.name for column in found))
        yield Finding("cell_errors", sentence.of(errors=kinds, columns=names), is_odd=True)

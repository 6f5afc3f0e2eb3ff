"""SPSS files: system files (.sav, .zsav) from their bytes, portable files (.por) through pyreadstat."""

from __future__ import annotations

import math
import struct
from datetime import datetime
from typing import TYPE_CHECKING

from sni_desktop.core.survey import FileForm, Kind
from sni_desktop.loaders import por, readstat, respondents
from sni_desktop.loaders.clock import Unit, written
from sni_desktop.loaders.codebook import Reading
from sni_desktop.loaders.files import checked_size, too_little_memory, unreadable
from sni_desktop.loaders.labelled import Described, codebook, header, is_within, number_text
from sni_desktop.loaders.part import Part
from sni_desktop.loaders.readstat import LARGEST, MOST_CELLS
from sni_desktop.loaders.sav_cases import cases
from sni_desktop.loaders.sav_dictionary import LONGEST, read_dictionary
from sni_desktop.loaders.sav_records import SLOT, DamagedError
from sni_desktop.loaders.table import Header, TableBuilder, unique_names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from numpy import float64, intp, object_, uint8
    from numpy.typing import NDArray

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Study
    from sni_desktop.loaders.sav_dictionary import Code, SavDictionary, SavVariable
    from sni_desktop.loaders.sav_records import Decoder
    from sni_desktop.loaders.table import Table

SUFFIXES = (".sav", ".zsav", ".por")

_ORIGIN = datetime(1582, 10, 14)  # noqa: DTZ001 - the dates of a file have no zone
_UNITS: Mapping[int, Unit] = {
    **dict.fromkeys((20, 23, 24, 29, 30, 38, 39), Unit.DAY),
    **dict.fromkeys((22, 41), Unit.SECOND),
    **dict.fromkeys((21, 25, 40), Unit.TIME),
    28: Unit.MONTH,
}
"""How SPSS's formats of dates and times are written, by their numbers."""

_NO_NUMBER = "."
"""How SPSS writes that there is no number, where this has a label of its own."""


def load(path: Path, progress: Progress) -> Study:
    """Return the study in an SPSS file.

    UserError if the file cannot be read, is damaged or holds no respondents; CancelledError if the user
    stopped.
    """
    if path.suffix.lower() == ".por":
        return por.load(path, progress)
    size = checked_size(path, LARGEST)
    try:
        with path.open("rb") as file:
            dictionary, decoder = read_dictionary(file, size)
            if (dictionary.n or 0) * len(dictionary.variables) > MOST_CELLS:
                raise too_little_memory(path)
            reading = Part(progress, 0.0, 0.7)
            table = _table(
                dictionary, decoder, cases(file, dictionary), lambda: reading.report(file.tell() / size)
            )
    except (DamagedError, struct.error) as error:
        raise readstat.damaged(path) from error
    except OSError as error:
        raise unreadable(path, error) from error
    described = [
        _described(variable, dictionary, values.values)
        for variable, values in zip(dictionary.variables, table.cells, strict=True)
    ]
    found, findings = codebook(described, table.cells, dictionary.sets, dictionary.title)
    form = FileForm(path.suffix.lower().removeprefix("."), decoder.name.upper())
    notes = (*readstat.notes("cp1252" if decoder.failed else ""), *findings)
    return respondents.study(path, Reading(table, form, found, notes), Part(progress, 0.7, 1.0))


def _described(variable: SavVariable, dictionary: SavDictionary, given: Iterable[str]) -> Described:
    labels = {_code_text(code, dictionary.sysmis): label for code, label in variable.labels.items()}
    missing: tuple[str, ...] = ()
    if variable.missing or _NO_NUMBER in labels:
        single = (_code_text(low, dictionary.sysmis) for low, high in variable.missing if low == high)
        codes = dict.fromkeys((*labels, *(text.strip() for text in given), *single))
        missing = tuple(code for code in codes if code and _is_missing(code, variable))
    kind = Kind.WEIGHT if variable.name == dictionary.weight else None
    if _is_dated(variable):
        kind = Kind.DATE
    return Described(variable.name, variable.label, labels, missing, kind)


def _is_dated(variable: SavVariable) -> bool:
    return variable.format in _UNITS and not variable.width and not variable.labels


def _is_missing(code: str, variable: SavVariable) -> bool:
    if variable.width:
        return any(low == code for low, _high in variable.missing)
    if code == _NO_NUMBER or _is_dated(variable):
        return code == _NO_NUMBER
    return is_within(float(code), variable.missing)


def _code_text(code: Code, sysmis: float) -> str:
    if isinstance(code, str):
        return code.strip()
    return _NO_NUMBER if code == sysmis or not math.isfinite(code) else number_text(code)


# -- Cells ---------------------------------------------------------------------------------------------


def _table(
    dictionary: SavDictionary,
    decoder: Decoder,
    pieces: Iterable[NDArray[uint8]],
    report: Callable[[], None],
) -> Table:
    builder = TableBuilder(len(dictionary.variables))
    n = 0
    for piece in pieces:
        report()
        n += len(piece)
        if n * len(dictionary.variables) > MOST_CELLS:
            raise MemoryError
        for number, variable in enumerate(dictionary.variables):
            builder.add(number, *_encoded(piece, variable, dictionary, decoder))
    names = unique_names([variable.name for variable in dictionary.variables])
    headers = tuple(header(variable.name, variable.label) for variable in dictionary.variables)
    return builder.table(Header(headers, (), names), with_blank_rows=True)


def _encoded(
    piece: NDArray[uint8], variable: SavVariable, dictionary: SavDictionary, decoder: Decoder
) -> tuple[NDArray[intp], list[str]]:
    """Return codes and distinct texts of the cells of a variable in some cases."""
    import pandas as pd  # noqa: PLC0415

    if variable.width:
        codes, strings = pd.factorize(_strings(piece, variable))
        return codes, [decoder.text(string) for string in strings]
    numbers = piece.view(dictionary.order + "f8")[:, variable.slot].astype("f8")
    codes, values = pd.factorize(numbers, use_na_sentinel=False)
    return codes, _number_texts(values, variable, dictionary)


def _strings(piece: NDArray[uint8], variable: SavVariable) -> NDArray[object_]:
    """Return the strings of a variable; of very long ones each piece has a byte that says nothing."""
    import numpy as np  # noqa: PLC0415

    start = variable.slot * SLOT
    if variable.pieces == 1:
        content = piece[:, start : start + variable.width]
    else:
        pieces = (
            piece[:, at : at + LONGEST]
            for at in range(start, start + variable.pieces * (LONGEST + 1), LONGEST + 1)
        )
        content = np.concatenate(list(pieces), axis=1)[:, : variable.width]
    return np.ascontiguousarray(content).view(f"S{content.shape[1]}")[:, 0].astype(object)


def _number_texts(values: NDArray[float64], variable: SavVariable, dictionary: SavDictionary) -> list[str]:
    labelled = [_code_text(code, dictionary.sysmis) for code, _label in variable.labels.items()]
    blank = _NO_NUMBER if _NO_NUMBER in labelled else ""
    unit = _UNITS[variable.format] if _is_dated(variable) else None
    texts = []
    for value in values.tolist():
        if value == dictionary.sysmis or not math.isfinite(value):
            texts.append(blank)
        elif unit:
            texts.append(written(value, _ORIGIN, unit))
        else:
            texts.append(number_text(value))
    return texts

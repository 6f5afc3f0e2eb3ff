"""What files that this program wrote say of their columns.

In Parquet it is JSON in the metadata, under "codebook". Beside a CSV table lies a table with a row for each
code, or for each column that has none (`export.spreadsheets`).
"""

from __future__ import annotations

import csv
import json
from contextlib import suppress
from dataclasses import replace
from math import isfinite
from typing import TYPE_CHECKING, Any

from sni_desktop.core.findings import Finding
from sni_desktop.core.survey import Kind, Option
from sni_desktop.core.text import _, plain
from sni_desktop.loaders.codebook import NO_CODEBOOK, Codebook, TickSet, Variable

if TYPE_CHECKING:
    from pathlib import Path

    from sni_desktop.core.survey import Cells
    from sni_desktop.loaders.codebook import Reading

COLUMNS = (
    *("column", "label", "question", "kind", "code", "code label", "missing"),
    *("score", "set", "set label", "answer", "answer label", "battery", "battery label"),
)
"""What stands where in a codebook beside a CSV table; its headings are in the language of who wrote it."""
RISKY = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula; an apostrophe is written before it."""

_KINDS = {kind.value: kind for kind in Kind}
_LARGEST = 50_000_000


def codebook_path(path: Path) -> Path:
    """Return where the codebook of a CSV table is: beside it."""
    return path.with_name(f"{path.stem}-codebook{path.suffix}")


def recognises(path: Path) -> bool:
    """Return whether a file is a CSV table with a codebook of ours beside it."""
    return path.suffix.casefold() == ".csv" and bool(_columns_beside(path))


def described(path: Path, reading: Reading) -> Reading:
    """Return a reading of a CSV table with what its codebook says, if one of ours lies beside it."""
    columns = _columns_beside(path)
    if not columns or not {cells.name for cells in reading.table.cells}.issuperset(columns):
        return reading
    cells = tuple(map(_as_meant, reading.table.cells))
    note = _("What the columns and codes mean is taken from {name}, which lies beside the file.")
    finding = Finding("codebook_beside", note.of(name=codebook_path(path).name))
    return replace(
        reading,
        table=replace(reading.table, cells=cells),
        codebook=_codebook(columns),
        findings=(*reading.findings, finding),
    )


def _columns_beside(path: Path) -> dict[str, dict[str, Any]]:
    """Return what the codebook beside a table says of each column, in the form that Parquet files say it.

    Nothing if there is none, or it is not one of ours.
    """
    beside = codebook_path(path)
    columns: dict[str, dict[str, Any]] = {}
    try:
        if beside.stat().st_size > _LARGEST:
            return {}
        with beside.open(encoding="utf-8-sig", newline="") as text:
            rows = csv.reader(text)
            if len(next(rows, [])) != len(COLUMNS):
                return {}
            for cells in rows:
                row = dict(zip(COLUMNS, (*cells[:1], *map(_meant, cells[1:])), strict=False))
                if len(cells) != len(COLUMNS) or row["kind"] not in {"", *_KINDS}:
                    return {}
                _note(columns, row)
    except (OSError, UnicodeError, csv.Error):
        return {}
    return columns


def _note(columns: dict[str, dict[str, Any]], row: dict[str, str]) -> None:
    """Note down what a row of the codebook says of its column."""
    about = columns.setdefault(
        row["column"],
        {"label": row["label"], "text": row["question"], "kind": row["kind"], "codes": {}, "missing": {}}
        | {"battery": row["battery"], "battery_label": row["battery label"]},
    )
    if row["set"]:
        about |= {"question": row["set"], "question_label": row["set label"]}
        about["box"] = {row["answer"]: row["answer label"]}
    if row["code"]:
        about["missing" if row["missing"] else "codes"][row["code"]] = row["code label"]
    if row["score"]:
        with suppress(ValueError):
            about.setdefault("scores", {})[row["code"]] = float(row["score"])


def _as_meant(cells: Cells) -> Cells:
    values = tuple(map(_meant, cells.values))
    # Two texts that differ in the apostrophe alone stay two.
    return replace(cells, values=values) if len(set(values)) == len(values) else cells


def _meant(text: str) -> str:
    """Return a text without the apostrophe that keeps spreadsheets from taking it for a formula."""
    return text[1:] if text.startswith("'") and text[1:].lstrip(" ").startswith(RISKY) else text


def codebook_in(text: str) -> Codebook:
    """Return what the metadata say of the columns; of what is not understood, nothing."""
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return NO_CODEBOOK
    if not isinstance(told, dict):
        return NO_CODEBOOK
    return _codebook({name: each for name, each in told.items() if isinstance(each, dict)})


def _codebook(columns: dict[str, dict[str, Any]]) -> Codebook:
    boxes = {name: each for name, each in columns.items() if _text(each, "question") and _box(each)}
    variables = {name: _variable(each) for name, each in columns.items() if name not in boxes}
    sets: dict[str, TickSet] = {}
    for name, each in boxes.items():
        question = each["question"]
        missing = _options(each.get("missing"))
        known = sets.get(question) or TickSet(
            question, plain(_text(each, "question_label")), (), (), missing=missing
        )
        columns_so_far, options = (*known.columns, name), (*known.options, *_box(each))
        sets[question] = replace(known, columns=columns_so_far, options=options)
    return Codebook(variables, tuple(sets.values()))


def _variable(told: dict[str, Any]) -> Variable:
    kind = _KINDS.get(_text(told, "kind"))
    is_coded = kind in {None, Kind.SINGLE, Kind.SCALE}
    # Items of a battery that are no scale are called by their text, if they have one; ours by their label.
    is_called_so = kind is Kind.SCALE or _text(told, "text") in {"", _text(told, "label")}
    return Variable(
        plain(_text(told, "label")),
        plain(_text(told, "text")),
        kind=None if kind is Kind.MULTIPLE else kind,
        options=_scored(_options(told.get("codes")), told.get("scores")) if is_coded else (),
        missing=_options(told.get("missing")),
        battery=_text(told, "battery") if is_called_so else "",
        battery_label=plain(_text(told, "battery_label")),
    )


def _scored(options: tuple[Option, ...], scores: object) -> tuple[Option, ...]:
    """Return the answers of a scale with their places on it; those without one are outside."""
    if not isinstance(scores, dict):
        return options
    known = {
        code: float(score)
        for code, score in scores.items()
        if isinstance(score, int | float) and isfinite(score)
    }
    return tuple(
        replace(option, score=known.get(option.code), outside=option.code not in known) for option in options
    )


def _box(told: dict[str, Any]) -> tuple[Option, ...]:
    return _options(told.get("box"))[:1]


def _options(told: object) -> tuple[Option, ...]:
    found = told.items() if isinstance(told, dict) else ()
    return tuple(Option(code, plain(label)) for code, label in found if isinstance(label, str) and code)


def _text(told: dict[str, Any], name: str) -> str:
    found = told.get(name)
    return found if isinstance(found, str) else ""

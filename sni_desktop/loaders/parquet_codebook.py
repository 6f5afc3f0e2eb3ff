"""What a Parquet file of ours says of its columns: JSON in its metadata, under "codebook"."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from sni_desktop.core.survey import Kind, Option
from sni_desktop.core.text import plain
from sni_desktop.loaders.codebook import NO_CODEBOOK, Codebook, TickSet, Variable

_KINDS = {kind.value: kind for kind in Kind}


def codebook_in(text: str) -> Codebook:
    """Return what the metadata say of the columns; of what is not understood, nothing."""
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return NO_CODEBOOK
    if not isinstance(told, dict):
        return NO_CODEBOOK
    columns = {name: each for name, each in told.items() if isinstance(each, dict)}
    boxes = {name: each for name, each in columns.items() if _text(each, "question") and _box(each)}
    variables = {name: _variable(each) for name, each in columns.items() if name not in boxes}
    sets: dict[str, TickSet] = {}
    for name, each in boxes.items():
        question = each["question"]
        missing = tuple(option.code for option in _options(each.get("missing")))
        known = sets.get(question) or TickSet(
            question, plain(_text(each, "question_label")), (), (), missing=missing
        )
        columns_so_far, options = (*known.columns, name), (*known.options, *_box(each))
        sets[question] = replace(known, columns=columns_so_far, options=options)
    return Codebook(variables, tuple(sets.values()))


def _variable(told: dict[str, Any]) -> Variable:
    kind = _KINDS.get(_text(told, "kind"))
    is_coded = kind in {Kind.SINGLE, Kind.SCALE}
    return Variable(
        plain(_text(told, "label")),
        kind=None if kind is Kind.MULTIPLE else kind,
        options=_scored(_options(told.get("codes")), told.get("scores")) if is_coded else (),
        missing=_options(told.get("missing")),
    )


def _scored(options: tuple[Option, ...], scores: object) -> tuple[Option, ...]:
    """Return the answers of a scale with their places on it; those without one are outside."""
    if not isinstance(scores, dict):
        return options
    known = {code: float(score) for code, score in scores.items() if isinstance(score, int | float)}
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

"""Labelled files (SPSS, Stata, Triple-S, DDI): from what they say of their variables to a codebook.

Codes that a file calls missing stay what the file calls them; where such a code reads "don't know", or where
a code reads so and is not called missing, a finding offers the other way.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import field, replace
from typing import TYPE_CHECKING

from sni_desktop.core.decisions import CallMissing
from sni_desktop.core.findings import Finding, Remedy
from sni_desktop.core.names import is_brief, is_weight_name
from sni_desktop.core.survey import Kind, Option
from sni_desktop.core.text import NO_LABEL, Listing, _, plain
from sni_desktop.core.values import dataclass
from sni_desktop.loaders.answer_sets import joined, shared_stem
from sni_desktop.loaders.codebook import Codebook, Variable
from sni_desktop.loaders.columns import heading, identifiers, numbers
from sni_desktop.loaders.oddities import sentinels
from sni_desktop.loaders.wave_words import wave_header
from sni_desktop.loaders.words import is_id_header, is_outside, normal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sni_desktop.core.survey import Cells
    from sni_desktop.core.text import Label
    from sni_desktop.loaders.answer_sets import ResponseSet

_WHOLE_UP_TO = 1e15


@dataclass(frozen=True)
class Described:
    """One variable as a file describes it.

    ``labels`` are the labels of its codes, as the cells write these; ``missing`` the codes that are missing.
    """

    name: str
    label: str = ""
    labels: dict[str, str] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    kind: Kind | None = None
    text: str = ""


def number_text(value: float) -> str:
    """Return a number as cells write it: 5.0 is "5"."""
    return str(int(value)) if value.is_integer() and abs(value) < _WHOLE_UP_TO else repr(value)


def is_within(value: float, ranges: Iterable[tuple[float | str, float | str]]) -> bool:
    """Return whether a number lies in one of several ranges, their ends included."""
    return any(float(low) <= value <= float(high) for low, high in ranges)


def header(name: str, label: str) -> str:
    """Return the name of a variable, or its label where that alone says that it is a wave, weight or key."""
    for text in (name, label):
        if wave_header(text) or is_id_header(text) or (is_brief(text) and is_weight_name([text])):
            return text
    return name


def codebook(
    described: Sequence[Described],
    cells: Sequence[Cells],
    sets: Sequence[ResponseSet] = (),
    title: str = "",
) -> tuple[Codebook, tuple[Finding, ...]]:
    """Return the codebook of a file and what was assumed; ``described`` and ``cells`` are in one order."""
    names = identifiers([column.name for column in cells])
    by_name = {column.name: column for column in cells}
    clean = [
        replace(variable, name=column.name, label=heading(variable.label), labels=_shown(variable.labels))
        for variable, column in zip(described, cells, strict=True)
    ]
    together = joined(clean, by_name, sets)
    in_questions = {name for each in together.ticks for name in each.columns}
    in_questions |= {name for each in together.mentions for name in each.columns}
    often = Counter(each.label for each in clean)
    items = {name: item for each in together.grids for name, item in _items(each, clean, often).items()}
    repeated = Counter(each.label for each in clean if each.name not in {*in_questions, *items})
    variables: dict[str, Variable] = {}
    findings: list[Finding] = []
    for variable, question, column in zip(clean, names, cells, strict=True):
        if not (variable.label or variable.labels or variable.missing or variable.kind):
            continue
        called = _called_missing(variable, column)
        missing = (*variable.missing, *called)
        known = items.get(
            variable.name, Variable(plain(_label(variable, repeated)), plain(heading(variable.text)))
        )
        variables[variable.name] = replace(
            known,
            kind=variable.kind,
            options=tuple(_option(code, variable) for code in variable.labels if code not in missing),
            missing=tuple(_option(code, variable) for code in missing),
        )
        if variable.name not in in_questions:
            findings += _findings(question, variable, called, column, variables[variable.name].label)
    found = Codebook(
        variables, together.ticks, plain(title) if title else NO_LABEL, mentions=together.mentions
    )
    return found, tuple(findings)


def _shown(labels: Mapping[str, str]) -> dict[str, str]:
    """Return labels for display: without HTML, and no two alike."""
    texts = {code: heading(label) or code for code, label in labels.items()}
    often = Counter(texts.values())
    return {code: f"{text} ({code})" if often[text] > 1 else text for code, text in texts.items()}


def _label(variable: Described, repeated: Mapping[str, int]) -> str:
    label = variable.label or variable.name
    return f"{label} ({variable.name})" if repeated.get(label, 0) > 1 else label


def _option(code: str, variable: Described) -> Option:
    return Option(code, plain(variable.labels.get(code, code)))


def _items(
    grid: ResponseSet, described: Sequence[Described], often: Mapping[str, int]
) -> dict[str, Variable]:
    """Return the variables of a grid as items of one battery; labels that stand ``often`` need its name."""
    inside = [variable for variable in described if variable.name in grid.variables]
    stem, parts = shared_stem([variable.label for variable in inside])
    label = grid.label or stem
    found = {}
    for variable, part in zip(inside, parts, strict=True):
        item = part or variable.name
        is_clear = bool(stem) or (bool(variable.label) and often[variable.label] == 1)
        text = heading(variable.text) or (
            variable.label if is_clear else f"{label}: {item}" if label else item
        )
        found[variable.name] = Variable(
            plain(item), plain(text), battery=grid.name, battery_label=plain(label) if label else NO_LABEL
        )
    return found


# -- Missing values ------------------------------------------------------------------------------------


def _called_missing(variable: Described, cells: Cells) -> tuple[str, ...]:
    """Return codes that the file does not call missing, but whose number and label say so.

    In a choice those below zero that read "don't know" or "refused"; among amounts also such as 99 and 998.
    """
    silent = [code for code, label in variable.labels.items() if is_outside(normal(label))]
    silent = [code for code in silent if code not in variable.missing]
    known = {*variable.labels, *variable.missing}
    texts = [text for value in cells.values if (text := value.strip())]
    amounts = numbers([text for text in texts if text not in variable.missing])
    if not silent or numbers(silent) is None or amounts is None:
        return ()
    strange = [text for text in texts if text not in known]
    of_amounts = sentinels(amounts.values) if len(strange) > len(texts) / 2 else set()
    positive = any(not code.startswith("-") for code in variable.labels)
    return tuple(code for code in silent if float(code) in of_amounts or (positive and code.startswith("-")))


def _findings(
    question: str, variable: Described, called: Sequence[str], cells: Cells, label: Label
) -> Iterator[Finding]:
    given = {value.strip() for value in cells.values}
    if called:
        named = Listing(tuple(f"{code} ({variable.labels[code]})" for code in called))
        yield Finding(
            "missing_by_label",
            _("Codes of “{question}” taken as missing for their labels: {codes}.").of(
                question=label, codes=named
            ),
            question,
            cells.name,
            remedies=(Remedy(_("Count them as answers"), CallMissing(question, variable.missing)),),
        )
    missing = (*variable.missing, *called)
    for code in variable.missing:
        words = variable.labels.get(code, "")
        if code in given and is_outside(normal(words)):
            rest = tuple(other for other in missing if other != code)
            yield Finding(
                "missing_answer",
                _("“{answer}” is a missing code of “{question}” in the file.").of(
                    answer=words, question=label
                ),
                question,
                cells.name,
                remedies=(
                    Remedy(_("Count “{answer}” as an answer").of(answer=words), CallMissing(question, rest)),
                ),
            )

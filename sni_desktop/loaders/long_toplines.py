"""Toplines with one figure a row: its question, its answer, its percentage, and the group it is of.

They are put in the order of a crosstab: the groups side by side, and question below question.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.loaders import grid
from sni_desktop.loaders.units import decimals, number
from sni_desktop.loaders.words import normal

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from sni_desktop.loaders.banners import Rows

_HEADERS = {
    "question": (
        "question question_text question_wording item variable vraag vraagtekst frage libelle_question"
        " intitule intitule_question"
    ),
    "answer": (
        "answer response option answer_option response_option category answer_text reponse modalite"
        " antwoord antwoordoptie antwort antwortoption"
    ),
    "share": ("percent percentage pct share % pourcentage pourcent part procent aandeel prozent anteil"),
    "base": (
        "base n sample sample_size respondents repondants effectif basis steekproef respondenten befragte"
    ),
    "group": (
        "group subgroup demographic demo segment breakdown banner groupe sous-groupe cible groep subgroep"
        " doelgroep gruppe untergruppe zielgruppe"
    ),
}
"""How columns are called, without accents and with "_" for spaces."""
_NEEDED = {"question", "answer", "share"}
_FEWEST = 4
_TOTAL = "Total"
_NEARLY = 3
_MOST_DECIMALS = 4


def in_blocks(rows: Sequence[Sequence[str]]) -> Rows | None:
    """Return rows of single figures as those of a crosstab; None if they are something else."""
    top = next((at for at, row in enumerate(rows) if any(row)), 0)
    columns = _columns(rows[top]) if rows else {}
    body = [row for row in rows[top + 1 :] if any(row)]
    if not columns.keys() >= _NEEDED or len(body) < _FEWEST:
        return None
    signed = _with_signs([grid.cell(row, columns["share"]) for row in body], _questions(body, columns))
    if signed is None:
        return None
    by_question: dict[str, dict[str, dict[str, str]]] = {}
    bases: dict[str, dict[str, str]] = {}
    groups: dict[str, None] = {}
    for row, share in zip(body, signed, strict=True):
        question, answer, group, base = (
            grid.cell(row, columns[role]) if role in columns else ""
            for role in ("question", "answer", "group", "base")
        )
        group = group or _TOTAL
        groups[group] = None
        answers = by_question.setdefault(question, {}).setdefault(answer, {})
        if not question or not answer or group in answers:
            return None  # what tells two figures apart is not known
        answers[group] = share
        if base and bases.setdefault(question, {}).setdefault(group, base) != base:
            return None  # it is the number of those who answered so, and of nobody asked
    found = [("", *groups)]
    nothing = ("",) * len(groups)
    for question, by_answer in by_question.items():
        found.append((question, *nothing))
        if question in bases:
            found.append(("Base", *(bases[question].get(group, "") for group in groups)))
        found += [(answer, *(of.get(group, "") for group in groups)) for answer, of in by_answer.items()]
    return tuple(found)


def _columns(header: Sequence[str]) -> dict[str, int]:
    """Return the place of each column by what it holds."""
    found: dict[str, int] = {}
    for at, text in enumerate(header):
        name = "_".join(normal(text).split())
        for role, names in _HEADERS.items():
            if name and name in names.split():
                found.setdefault(role, at)
    return found


def _questions(body: Sequence[Sequence[str]], columns: dict[str, int]) -> list[tuple[str, str]]:
    """Return the question and the group of each figure."""
    at, group = columns["question"], columns.get("group")
    return [(grid.cell(row, at), grid.cell(row, group) if group is not None else "") for row in body]


def _with_signs(texts: Sequence[str], questions: Sequence[tuple[str, str]]) -> list[str] | None:
    """Return shares as percentages; without a sign, only where those of questions make the whole."""
    if all(text.endswith("%") for text in texts if text):
        return list(texts) if any(texts) else None
    values = [number(text) if text else None for text in texts]
    if any(
        text and (value is None or not 0 <= value <= 100) for text, value in zip(texts, values, strict=True)
    ):
        return None
    whole = 1 if all(value <= 1 for value in values if value is not None) else 100
    if not _make_the_whole(values, questions, whole):
        return None
    return ["" if value is None else percentage(value, whole) for value in values]


def percentage(value: Decimal, whole: int) -> str:
    """Return a share of ``whole`` (1 or 100) as a percentage, as exact as it is written but for long ones."""
    places = decimals(value) - (2 if whole == 1 else 0)
    return f"{100 * value / whole:.{min(max(places, 0), _MOST_DECIMALS)}f}%"


def _make_the_whole(
    values: Sequence[Decimal | None], questions: Sequence[tuple[str, str]], whole: int
) -> bool:
    """Return whether the shares of some question add up to the whole, nearly."""
    sums: dict[tuple[str, str], Decimal] = {}
    for value, question in zip(values, questions, strict=True):
        if value is not None:
            sums[question] = sums.get(question, value - value) + value
    return any(abs(100 * each / whole - 100) < _NEARLY for each in sums.values())

"""Answers that are not drawn one by one, taken together: "Others (4)".

Of respondents it is the share of those who chose any of them, an estimate of its own with its own interval. A
sum of published shares is no more than about right, and made only where each person gave one answer and all
answers were published.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.analysis.estimates import cell
from sni_desktop.analysis.grids import grid
from sni_desktop.analysis.scales import as_side
from sni_desktop.core.query import Counting
from sni_desktop.core.result import OTHERS, Part, Row, Share
from sni_desktop.core.survey import Choices, Evidence, Kind, Option, Percentage, Qualifier, Ticks
from sni_desktop.core.text import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.analysis.changes import Measured
    from sni_desktop.core.query import Query
    from sni_desktop.core.result import Cell
    from sni_desktop.core.survey import Answer, Question

_NAMES = {"en": "Others ({n})", "fr": "Autres ({n})", "nl": "Andere ({n})", "de": "Andere ({n})"}


def drawn(values: dict[str, float | None], query: Query) -> tuple[str, ...]:
    """Return the codes of the answers to draw: of those asked for, the ``most`` with the highest shares."""
    known = [code for code, value in values.items() if value is not None]
    asked = [code for code in known if code in query.options] or known
    return tuple(sorted(asked, key=lambda code: -(values[code] or 0.0))[: query.presented.most or None])


def left_over(question: Question, query: Query, values: dict[str, float | None]) -> tuple[Option, ...]:
    """Return the answers to take together: none unless a number of answers to draw was asked for.

    A scale keeps all its answers. One answer alone is drawn as it is, and "don't know" is no other answer.
    """
    if not query.presented.most or question.kind not in {Kind.SINGLE, Kind.MULTIPLE}:
        return ()
    kept = drawn(values, query)
    rest = tuple(each for each in question.options if each.code not in kept and not each.outside)
    named = tuple(each for each in rest if each.code in values)
    return named if len(named) > 1 else ()


def together(
    question: Question, answer: Answer, rest: Sequence[Option], *, outside_counts: bool
) -> tuple[Question, Answer]:
    """Return a question and its answers with the answers of ``rest`` as its first option; its base stays."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    option = name_of(rest)
    if isinstance(answer, Ticks):
        places = [question.options.index(each) for each in rest]
        chosen = np.asarray(answer.chosen[:, places].any(axis=1, keepdims=True))
        return replace(question, options=(option,)), Ticks(chosen, answer.answered)
    assert isinstance(answer, Choices)  # noqa: S101 - numbers have no options
    merged, choices = as_side(question, answer, tuple(rest), OTHERS, outside_counts=outside_counts)
    return replace(merged, options=(option, *merged.options[1:])), choices


def name_of(rest: Sequence[Option]) -> Option:
    """Return the option that stands for several; their codes are what it is ``also``."""
    texts = {code: text.format(n=len(rest)) for code, text in _NAMES.items()}
    return Option(OTHERS, Label(texts), also=tuple(each.code for each in rest))


def can_be_counted(query: Query) -> bool:
    """Tell whether respondents who chose any of several answers are what shares are of: mentions are not."""
    return query.counting is not Counting.MENTIONS


def with_others(
    question: Question, query: Query, kept: Sequence[int], rows: tuple[Row, ...], measured: Sequence[Measured]
) -> tuple[Row, ...]:
    """Return the rows of the ``kept`` waves, followed by that of the others if there are such."""
    rest = left_over(question, query, _latest(rows))
    if not rest:
        return rows
    codes = {each.code for each in rest}
    parts = [row for row in rows if row.option is not None and row.option.code in codes]
    alone = [row for row in rows if row.option is not None and row.option.code not in codes]
    counted = _counted(question, query, kept, measured, rest)
    cells = tuple(
        counted[index] if _are_respondents(parts, index) else _added_up(question, parts, alone, index)
        for index in range(len(kept))
    )
    if all(each is None for each in cells):
        return rows
    return (*rows, Row(question, name_of(rest), cells, part=Part.OTHERS))


def _latest(rows: Sequence[Row]) -> dict[str, float | None]:
    """Return the share of each answer in the latest wave that has any."""
    count = len(rows[0].cells) if rows else 0
    last = next(
        (index for index in reversed(range(count)) if any(row.cells[index] is not None for row in rows)), 0
    )
    return {
        row.option.code: _value(row.cells[last])
        for row in rows
        if row.option is not None and row.part is Part.OPTION and any(each is not None for each in row.cells)
    }


def _value(found: Cell) -> float | None:
    return found.value if isinstance(found, Share) else None


def _are_respondents(rows: Sequence[Row], index: int) -> bool:
    cells = [row.cells[index] for row in rows if row.cells[index] is not None]
    return bool(cells) and all(
        isinstance(each, Share) and each.evidence is Evidence.RESPONDENTS for each in cells
    )


def _counted(
    question: Question,
    query: Query,
    kept: Sequence[int],
    measured: Sequence[Measured],
    rest: Sequence[Option],
) -> list[Cell]:
    """Return the share of respondents who chose any of the ``rest``, a wave each."""
    source = next((each.source for each in measured if each.source is not None), None)
    if source is None or not can_be_counted(query):
        return [None] * len(kept)
    everyone = source.asked.counted.outside_counts
    merged, answer = together(question, source.asked.answer, rest, outside_counts=everyone)
    found = grid(replace(source.asked, question=merged, answer=answer))
    return [cell(found, 0, index) for index in kept]


def _added_up(question: Question, parts: Sequence[Row], alone: Sequence[Row], index: int) -> Cell:
    """Return the sum of published shares, None where it would say what nobody published."""
    shares = [row.cells[index] for row in (*parts, *alone)]
    printed = [each.amount for each in shares if isinstance(each, Share)]
    exact = [each for each in printed if isinstance(each, Percentage) and each.qualifier is Qualifier.NONE]
    if question.kind is not Kind.SINGLE or len(exact) < len(question.options):
        return None
    bases = {each.n for each in shares if isinstance(each, Share)}
    rounding = sum(each.half_unit for each in exact)
    if len(bases) > 1 or abs(sum(each.share for each in exact) - 1) > rounding + 1e-9:
        return None
    added = exact[: len(parts)]
    about = Percentage(
        sum(each.share for each in added), max(each.decimals for each in added), Qualifier.ABOUT
    )
    return Share(about.share, Evidence.VAGUE, n=bases.pop(), amount=about)

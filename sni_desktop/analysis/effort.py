"""How much work a query is, so that a window can do little ones at once and large ones in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.analysis.samples import is_calibrated, is_known
from sni_desktop.core.query import RANK_FLOW
from sni_desktop.core.sampling import Raked
from sni_desktop.core.survey import Kind

if TYPE_CHECKING:
    from sni_desktop.core.query import Query
    from sni_desktop.core.survey import Question, Study

MOST_AT_ONCE = 700_000
"""Passes over one answer each; about 15 milliseconds, which leave time to paint what comes of them."""
_LARGE = 200_000
_PARTS = 4
"""Rows of a scale besides its options."""
_CELL = 3500
"""What a cell costs, estimated, compared, judged and drawn, in such passes."""
_CROSSED = 4
"""How many times more a cell of a crosstab costs: it is compared with other columns, and with the rest."""


def is_quick(study: Study, query: Query) -> bool:
    """Tell whether a query is worked out in a few tens of milliseconds."""
    if study.answers is None:
        return True
    if not is_known(study, query) and (isinstance(query.weight, Raked) or study.answers.n > _LARGE):
        return False
    return study.answers.n * _passes(study, query) + _CELL * _cells(study, query) < MOST_AT_ONCE


def _passes(study: Study, query: Query) -> int:
    """Return about how often all respondents are gone through."""
    question = study.question(query.question)
    questions = study.battery(question) if query.chart == "attitudes" else (question,)
    passes = sum(_items(each) for each in questions) * 3
    if query.sampling.units or query.sampling.persons or is_calibrated(query.weight):
        # Each cell is linearised by itself, and compared by itself.
        passes *= 10 * len(question.options or "1") * len(study.waves)
    if query.chart == "ranking":
        passes += len(question.options) ** 2 // 4
    if query.kind == RANK_FLOW:
        passes += len(study.waves) * len(question.options) ** 2 // 4
    if query.chart == "crosstab":
        columns = [_columns(study.question(each)) for each in query.by]
        passes *= 1 + len(columns)
        passes += sum(columns)
    return passes


def _cells(study: Study, query: Query) -> int:
    """Return about how many cells the result has."""
    question = study.question(query.question)
    questions = study.battery(question) if query.chart == "attitudes" else (question,)
    columns = len(study.waves)
    if query.chart == "crosstab":
        columns = 1 + sum(len(study.question(each).options) for each in query.by)
    # Over the waves a scale is one number.
    is_one = query.chart == "waves" and question.kind is Kind.SCALE
    rows = 1 if is_one else sum(max(1, len(each.options)) for each in questions)
    if query.chart == "attitudes":
        rows += _PARTS * len(questions)
    return columns * rows * (_CROSSED if query.chart == "crosstab" else 1)


def _items(question: Question) -> int:
    return (
        len(question.options) if question.kind is Kind.MULTIPLE else 5 if question.kind is Kind.SCALE else 1
    )


def _columns(question: Question) -> int:
    """Return what the columns of a breakdown cost: those that overlap are compared two by two."""
    count = len(question.options)
    return 20 * count * count if question.kind is Kind.MULTIPLE else 3

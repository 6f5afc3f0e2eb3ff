"""Crossing one question with another: by dragging it, from a menu, or by a key; all ask the store alike."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData

from sni_desktop.charts.registry import offered
from sni_desktop.core.survey import Kind
from sni_desktop.ui.store import CROSSTAB

if TYPE_CHECKING:
    from sni_desktop.core.survey import Question, Study
    from sni_desktop.ui.store import Store

_FEW_COLUMNS, _LIKELY = 8, 4
QUESTION = "application/x-sni-question"
"""The format in which a question is dragged."""


def as_mime(study: str, question: str) -> QMimeData:
    """Return a question (of a study, both by their ids) as it is dragged."""
    mime = QMimeData()
    mime.setData(QUESTION, json.dumps({"study": study, "question": question}).encode())
    return mime


def dragged(mime: QMimeData) -> tuple[str, str] | None:
    """Return the ids of the study and of the question that are dragged; None if it is something else."""
    if not mime.hasFormat(QUESTION):
        return None
    try:
        found: Any = json.loads(bytes(mime.data(QUESTION).data()))
        return str(found["study"]), str(found["question"])
    except (ValueError, TypeError, KeyError):
        # Another program may use the name for something of its own.
        return None


def can_divide(study: Study | None, question_id: str) -> bool:
    """Tell whether a question of a study can be a breakdown."""
    question = _question(study, question_id)
    if study is None or study.answers is None or question is None:
        return False
    from sni_desktop.analysis.crosstabs import can_be_columns  # noqa: PLC0415 - for respondents only

    return can_be_columns(study, question)


def can_cross(store: Store, study_id: str, question_id: str, by: str) -> bool:
    """Tell whether a question can be broken down by another one."""
    study = next((study for study in store.studies if study.id == study_id), None)
    question = _question(study, question_id)
    if study is None or question is None or by == question_id:
        return False
    return offered(CROSSTAB, study, question) and can_divide(study, by) and has_room(store, study_id, by)


def has_room(store: Store, study_id: str, by: str) -> bool:
    """Tell whether one more breakdown can be shown (or it is shown already)."""
    from sni_desktop.analysis.crosstabs import MOST_BANNERS  # noqa: PLC0415 - for respondents only

    shown = _shown(store, study_id)
    return by in shown or len(shown) < MOST_BANNERS


def likely_breakdowns(store: Store) -> list[Question]:
    """Return a few questions that the shown one could well be broken down by: with few, single answers."""
    query, study = store.query, store.study
    if query is None or study is None or study.answers is None:
        return []
    found = [
        each
        for each in study.questions
        if can_cross(store, study.id, query.question, each.id)
        and each.id not in query.by
        and each.kind is Kind.SINGLE
        and len(each.options) <= _FEW_COLUMNS
    ]
    return found[:_LIKELY]


def cross(store: Store, study_id: str, question_id: str, by: str) -> None:
    """Look at a question broken down by another one, besides the breakdowns there are."""
    query = store.query
    if query is None or query.study != study_id:
        store.look_at(study_id, question_id, CROSSTAB)
    banners = tuple(dict.fromkeys((*_shown(store, study_id), by)))
    if query is not None and (query.study, query.question) == (study_id, question_id):
        # The waves that were chosen stay.
        store.ask(chart=CROSSTAB, by=banners, options=())
    else:
        store.ask(question=question_id, chart=CROSSTAB, by=banners, waves=(), options=())


def _shown(store: Store, study_id: str) -> tuple[str, ...]:
    query = store.query
    return query.by if query is not None and query.study == study_id else ()


def _question(study: Study | None, question_id: str) -> Question | None:
    if study is None:
        return None
    return next((question for question in study.questions if question.id == question_id), None)

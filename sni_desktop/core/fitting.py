"""What is left of a query when its study was read otherwise: conditions on what is gone are dropped."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.core.filters import conditions_of
from sni_desktop.core.sampling import SIMPLE

if TYPE_CHECKING:
    from sni_desktop.core.filters import Filter
    from sni_desktop.core.query import Query
    from sni_desktop.core.sampling import Raked, Sampling, Weight
    from sni_desktop.core.survey import Question, Study


def fitting(query: Query, study: Study) -> Query:
    """Return a query without the breakdown, filter, weight, design and waves that its study has not."""
    known = {question.id: question for question in study.questions}
    waves = {wave.id for wave in study.waves}
    return replace(
        query,
        by=query.by if set(query.by) <= set(known) else (),
        where=query.where if query.where is None or _can_filter(query.where, known) else None,
        weight=query.weight if _can_weigh(query.weight, known) else "",
        sampling=query.sampling if _columns_of(query.sampling) <= set(known) else SIMPLE,
        waves=query.waves if set(query.waves) <= waves else (),
    )


def _can_filter(where: Filter, known: dict[str, Question]) -> bool:
    return all(
        (question := known.get(condition.question)) is not None
        and (question.kind.is_number or set(condition.values) <= {each.code for each in question.options})
        for condition in conditions_of(where)
    )


def _can_weigh(weight: Weight, known: dict[str, Question]) -> bool:
    if isinstance(weight, str):
        return not weight or (weight in known and known[weight].kind.is_number)
    return _can_rake(weight, known)


def _can_rake(weight: Raked, known: dict[str, Question]) -> bool:
    if weight.start and not _can_weigh(weight.start, known):
        return False
    return all(
        target.question in known
        and {code for code, _share in target.shares} <= {each.code for each in known[target.question].options}
        for target in weight.targets
    )


def _columns_of(sampling: Sampling) -> set[str]:
    names = (sampling.strata, sampling.units, sampling.population_of, sampling.persons)
    return {name for name in names if name}

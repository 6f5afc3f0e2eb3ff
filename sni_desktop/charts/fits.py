"""Which kinds of charts fit a question: what there is of it, and what may be made of that."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from sni_desktop.analysis.analyse import has_answers, is_numeric, waves_with_evidence
from sni_desktop.core.survey import (
    Comparable,
    Fraction,
    Kind,
    Mention,
    PublishedNumber,
    PublishedRank,
    PublishedShare,
    Qualifier,
)

if TYPE_CHECKING:
    from sni_desktop.core.query import Query
    from sni_desktop.core.survey import Question, Study

_LEAST_RANKED, _LEAST_WAVES = 3, 2
_MOST_PARTS = 8
"""More parts of a bar than this cannot be told apart: there are no more colours."""


def has_figures(study: Study, question: Question, kind: type) -> bool:
    """Tell whether a question has published figures of a kind."""
    return any(isinstance(figure, kind) for figure in study.figures(question.id))


def has_shares(study: Study, question: Question) -> bool:
    """Tell whether there are respondents or published shares."""
    return has_answers(study, question) or has_figures(study, question, PublishedShare)


def is_labelled_scale(question: Question) -> bool:
    """Tell whether the answers are a scale in words, which has a positive and a negative end."""
    return question.kind is Kind.SCALE and not is_numeric(question)


def always(_study: Study, _question: Question, _query: Query) -> bool:
    """Tell that there is nothing that does not fit."""
    return True


# Waves


def has_lines(study: Study, question: Question, _query: Query) -> bool:
    """Tell whether there are numbers to follow over the waves."""
    return has_shares(study, question) or has_figures(study, question, PublishedNumber)


def is_list(study: Study, question: Question, query: Query) -> bool:
    """Tell whether answers are only named."""
    return has_figures(study, question, Mention) and not has_lines(study, question, query)


def stacks_waves(study: Study, question: Question, query: Query) -> bool:
    """Tell whether the answers to a question make up whole bars."""
    return question.kind is Kind.SINGLE and _adds_up(study, question, query)


def _waves_shown(study: Study, question: Question, query: Query) -> list[str]:
    known = waves_with_evidence(study, question)
    return [wave for wave in known if wave in query.waves] or list(known)


def flows(study: Study, question: Question, query: Query) -> bool:
    """Tell whether ranks may be followed over waves: of several answers, in waves that may compare."""
    if question.kind not in {Kind.SINGLE, Kind.MULTIPLE}:
        return False
    if sum(not option.outside for option in question.options) < _LEAST_RANKED:
        return False
    asked = has_answers(study, question)
    waves = [
        wave for wave in _waves_shown(study, question, query) if asked or _has_bases(study, question, wave)
    ]
    return len(waves) >= _LEAST_WAVES and any(
        study.compare(question.id, *pair).state is not Comparable.NO for pair in pairwise(waves)
    )


def _has_bases(study: Study, question: Question, wave: str) -> bool:
    """Tell whether shares of several answers were published with their base, none of them vague."""
    figures = [figure for figure in study.figures(question.id) if figure.wave == wave]
    shares = [figure for figure in figures if isinstance(figure, PublishedShare)]
    return len(shares) >= _LEAST_RANKED and all(share.n is not None and _is_exact(share) for share in shares)


def _is_exact(share: PublishedShare) -> bool:
    return not isinstance(share.amount, Fraction) and share.amount.qualifier is Qualifier.NONE


def _adds_up(study: Study, question: Question, query: Query) -> bool:
    """Tell whether the answers exclude one another and are all there, in every wave shown."""
    if not _has_parts(question):
        return False
    published = {figure.wave for figure in study.figures(question.id)}
    shown = set(_waves_shown(study, question, query))
    return all(_covers_all(study, question, wave) for wave in published & shown)


def _has_parts(question: Question) -> bool:
    """Tell whether the answers exclude one another, and are few enough for a bar."""
    inside = [option for option in question.options if not option.outside]
    return question.kind in {Kind.SINGLE, Kind.SCALE} and 1 < len(inside) <= _MOST_PARTS


def _covers_all(study: Study, question: Question, wave: str) -> bool:
    """Tell whether the shares published of a wave are exact, and add up to all answers but for rounding."""
    figures = [figure for figure in study.figures(question.id) if figure.wave == wave]
    shares = [figure for figure in figures if isinstance(figure, PublishedShare)]
    if len(shares) < len(figures) or not all(map(_is_exact, shares)):
        return False
    printed = [share.amount for share in shares if not isinstance(share.amount, Fraction)]
    half = max((each.half_unit for each in printed), default=0.0)
    return len(printed) > 1 and abs(sum(each.share for each in printed) - 1) <= half * len(printed) + 1e-9


# Ranking


def is_order(study: Study, question: Question, _query: Query) -> bool:
    """Tell whether what was published last is an order: a ranking follows its latest wave."""
    waves = waves_with_evidence(study, question)
    figures = study.figures(question.id) if waves else ()
    return any(isinstance(figure, PublishedRank) and figure.wave == waves[-1] for figure in figures)


def has_bars(study: Study, question: Question, query: Query) -> bool:
    """Tell whether there are shares to be ranked."""
    return not is_order(study, question, query)


# Attitudes


def is_scale(_study: Study, question: Question, _query: Query) -> bool:
    """Tell whether the answers have an order."""
    return question.kind is Kind.SCALE


def is_opinion(_study: Study, question: Question, _query: Query) -> bool:
    """Tell whether the answers are sides without an order."""
    return question.kind is not Kind.SCALE


def stacks_scale(study: Study, question: Question, query: Query) -> bool:
    """Tell whether the answers to all statements of a battery make up whole bars."""
    battery = study.battery(question)
    return all(each.kind is Kind.SCALE and _adds_up(study, each, query) for each in battery)


def dots_scale(study: Study, question: Question, _query: Query) -> bool:
    """Tell whether each statement has a positive side, a balance and a mean."""
    battery = study.battery(question)
    return is_labelled_scale(question) and all(
        each.kind is Kind.SCALE and has_answers(study, each) for each in battery
    )


# Crosstab


def is_divided(_study: Study, _question: Question, query: Query) -> bool:
    """Tell whether there is a breakdown."""
    return bool(query.by)


def has_choices(_study: Study, question: Question, query: Query) -> bool:
    """Tell whether there is a breakdown of answers, and not of numbers."""
    return bool(query.by) and bool(question.options)


def stacks_groups(study: Study, question: Question, query: Query) -> bool:
    """Tell whether the answers of each group make up a whole bar."""
    return bool(query.by) and has_answers(study, question) and _has_parts(question)

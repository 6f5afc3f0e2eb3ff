"""The views of a question, which questions each one fits, and which opens by itself; `kinds` draws them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.analysis.analyse import has_answers, is_numeric, waves_with_evidence
from sni_desktop.charts.fits import has_figures, has_shares, is_labelled_scale
from sni_desktop.charts.kinds import ATTITUDES, CROSSTAB, RANKING, WAVES
from sni_desktop.core.presentation import AS_IT_IS
from sni_desktop.core.survey import Kind as Asked
from sni_desktop.core.survey import Mention, PublishedNumber, PublishedRank
from sni_desktop.core.text import Text, _
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from sni_desktop.charts.kinds import Kind
    from sni_desktop.core.figure import Figure
    from sni_desktop.core.query import Query
    from sni_desktop.core.result import Result
    from sni_desktop.core.survey import Question, Study


_TWO_SIDES = 2


@dataclass(frozen=True)
class Chart:
    """One view of a question, and its kinds. ``unfit`` says, when it is not offered, what it is for."""

    id: str
    title: Text
    fits: Callable[[Study, Question], bool]
    kinds: tuple[Kind, ...]
    unfit: Text


def _fits_waves(study: Study, question: Question) -> bool:
    others = (PublishedNumber, Mention)
    return has_shares(study, question) or any(has_figures(study, question, kind) for kind in others)


def _fits_ranking(study: Study, question: Question) -> bool:
    if has_figures(study, question, PublishedRank):
        return True
    return has_shares(study, question) and len(question.options) > 1 and not is_labelled_scale(question)


def _fits_attitudes(study: Study, question: Question) -> bool:
    return (
        has_shares(study, question)
        and (_is_opinion(study, question) or is_labelled_scale(question))
        and (question.kind is not Asked.SCALE or not is_numeric(question))
    )


def _is_opinion(study: Study, question: Question) -> bool:
    """Tell whether a question of a battery has sides: of published answers without an order, two at most."""
    if not question.battery or (question.kind is not Asked.SCALE and has_answers(study, question)):
        return False
    return question.kind is Asked.SCALE or len(question.options) <= _TWO_SIDES


def _fits_crosstab(study: Study, question: Question) -> bool:
    if not has_answers(study, question):
        return False
    from sni_desktop.analysis.crosstabs import can_be_columns  # noqa: PLC0415 - for respondents only

    return any(other.id != question.id and can_be_columns(study, other) for other in study.questions)


CHARTS = (
    Chart("waves", _("&Waves"), _fits_waves, WAVES, _("For shares and means, wave by wave.")),
    Chart(
        "ranking",
        _("&Ranking"),
        _fits_ranking,
        RANKING,
        _("For questions with several answers, and for published orders."),
    ),
    Chart(
        "attitudes",
        _("&Attitudes"),
        _fits_attitudes,
        ATTITUDES,
        _("For scales of agreement and for opinions."),
    ),
    Chart(
        "crosstab",
        _("Cro&sstab"),
        _fits_crosstab,
        CROSSTAB,
        _("For surveys of respondents: breaks a question down by the answers to others."),
    ),
)


def chart(chart_id: str) -> Chart:
    """Return a chart by its id; KeyError if there is none."""
    for each in CHARTS:
        if each.id == chart_id:
            return each
    raise KeyError(chart_id)


def offered(chart_id: str, study: Study, question: Question) -> bool:
    """Tell whether there is such a chart, and it fits a question."""
    return any(each.id == chart_id and each.fits(study, question) for each in CHARTS)


def best_chart(study: Study, question: Question) -> str:
    """Return the id of the chart that opens by itself for a question, or "" if none fits."""
    fitting = [each.id for each in CHARTS if each.fits(study, question)]
    if not fitting:
        return ""
    if "attitudes" in fitting:
        return "attitudes"
    several_waves = len(waves_with_evidence(study, question)) > 1
    prefers_ranking = question.kind is Asked.MULTIPLE or not several_waves
    if "ranking" in fitting and (prefers_ranking or "waves" not in fitting):
        return "ranking"
    return fitting[0]


# Kinds


def kinds_of(study: Study, query: Query) -> tuple[Kind, ...]:
    """Return the kinds of its chart that fit a query, the one that is drawn by itself first."""
    if not query.question or not any(each.id == query.chart for each in CHARTS):
        return ()
    question = study.question(query.question)
    return tuple(kind for kind in chart(query.chart).kinds if kind.fits(study, question, query))


def kind_of(study: Study, query: Query) -> Kind:
    """Return the kind that a query names, else the first that fits; KeyError if there is no such chart."""
    fitting = kinds_of(study, query) or chart(query.chart).kinds
    return next((kind for kind in fitting if kind.id == query.kind), fitting[0])


def with_fitting_kind(study: Study, query: Query) -> Query:
    """Return a query without its kind, if that does not fit what it asks for, or is drawn anyway.

    The kind that is drawn by itself has no name, so that what was changed of a chart is found again.
    """
    if not query.kind or query.kind in {kind.id for kind in kinds_of(study, query)[1:]}:
        return query
    return replace(query, kind="")


def in_kind(study: Study, query: Query, name: str) -> Query | None:
    """Return a query with the chart, or the chart and the kind, of a name; None if that does not fit it.

    Several charts have kinds of one name: that of the query comes first, then the one that opens by itself.
    """
    question = study.question(query.question)
    if offered(name, study, question):
        return with_fitting_kind(study, replace(query, chart=name))
    views = dict.fromkeys([query.chart, best_chart(study, question), *(each.id for each in CHARTS)])
    for view in views:
        asked = replace(query, chart=view, kind=name)
        if offered(view, study, question) and name in {kind.id for kind in kinds_of(study, asked)}:
            return with_fitting_kind(study, asked)
    return None


def draw(result: Result) -> Figure:
    """Return the figure of a result, by the chart and the kind its query names."""
    figure = kind_of(result.study, result.query).draw(result)
    if result.query.presented == AS_IT_IS:
        return figure
    from sni_desktop.charts.presenting import presented  # noqa: PLC0415 - where the user changed something

    return presented(figure, result)


def shown_options(result: Result) -> tuple[str, ...]:
    """Return the codes of the answers that the chart of a result draws; none where none can be left out."""
    return kind_of(result.study, result.query).shown(result)

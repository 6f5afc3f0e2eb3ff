"""The charts there are, which question each one fits, and which one opens by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.analysis.analyse import has_answers, is_numeric, waves_with_evidence
from sni_desktop.core.result import Part
from sni_desktop.core.survey import Evidence, Kind, Mention, PublishedNumber, PublishedRank, PublishedShare
from sni_desktop.core.text import Text, _
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from sni_desktop.core.figure import Figure
    from sni_desktop.core.result import Result
    from sni_desktop.core.survey import Question, Study


_TWO_SIDES = 2


@dataclass(frozen=True)
class Chart:
    """One view of a question. ``unfit`` says, when it is not offered, what it is for."""

    id: str
    title: Text
    fits: Callable[[Study, Question], bool]
    draw: Callable[[Result], Figure]
    unfit: Text


def _has(study: Study, question: Question, kind: type) -> bool:
    return any(isinstance(figure, kind) for figure in study.figures(question.id))


def _has_shares(study: Study, question: Question) -> bool:
    return has_answers(study, question) or _has(study, question, PublishedShare)


def _fits_waves(study: Study, question: Question) -> bool:
    others = (PublishedNumber, Mention)
    return _has_shares(study, question) or any(_has(study, question, kind) for kind in others)


def _fits_ranking(study: Study, question: Question) -> bool:
    if _has(study, question, PublishedRank):
        return True
    return _has_shares(study, question) and len(question.options) > 1 and not _is_labelled_scale(question)


def _fits_attitudes(study: Study, question: Question) -> bool:
    return (
        _has_shares(study, question)
        and (_is_opinion(study, question) or _is_labelled_scale(question))
        and (question.kind is not Kind.SCALE or not is_numeric(question))
    )


def _is_opinion(study: Study, question: Question) -> bool:
    """Tell whether a question of a battery has sides: of published answers without an order, two at most."""
    if not question.battery or (question.kind is not Kind.SCALE and has_answers(study, question)):
        return False
    return question.kind is Kind.SCALE or len(question.options) <= _TWO_SIDES


def _is_labelled_scale(question: Question) -> bool:
    return question.kind is Kind.SCALE and not is_numeric(question)


def _fits_crosstab(study: Study, question: Question) -> bool:
    if not has_answers(study, question):
        return False
    from sni_desktop.analysis.crosstabs import can_be_columns  # noqa: PLC0415 - for respondents only

    return any(other.id != question.id and can_be_columns(study, other) for other in study.questions)


# Each chart is imported when it is first drawn: the first picture needs only one of them.


def _draw_waves(result: Result) -> Figure:
    if Evidence.MENTION in result.evidence:
        from sni_desktop.charts.named import draw_named  # noqa: PLC0415

        return draw_named(result)
    from sni_desktop.charts.waves import draw_waves  # noqa: PLC0415

    return draw_waves(result)


def _draw_ranking(result: Result) -> Figure:
    if Evidence.ORDER in result.evidence:
        from sni_desktop.charts.ranks import draw_ranks  # noqa: PLC0415

        return draw_ranks(result)
    from sni_desktop.charts.ranking import draw_ranking  # noqa: PLC0415

    return draw_ranking(result)


def _draw_attitudes(result: Result) -> Figure:
    from sni_desktop.charts.attitudes import draw_attitudes  # noqa: PLC0415

    return draw_attitudes(result)


def _draw_crosstab(result: Result) -> Figure:
    from sni_desktop.charts.crosstab import draw_crosstab  # noqa: PLC0415

    return draw_crosstab(result)


CHARTS = (
    Chart("waves", _("&Waves"), _fits_waves, _draw_waves, _("For shares and means, wave by wave.")),
    Chart(
        "ranking",
        _("&Ranking"),
        _fits_ranking,
        _draw_ranking,
        _("For questions with several answers, and for published orders."),
    ),
    Chart(
        "attitudes",
        _("&Attitudes"),
        _fits_attitudes,
        _draw_attitudes,
        _("For scales of agreement and for opinions."),
    ),
    Chart(
        "crosstab",
        _("Cro&sstab"),
        _fits_crosstab,
        _draw_crosstab,
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
    prefers_ranking = question.kind is Kind.MULTIPLE or not several_waves
    if "ranking" in fitting and (prefers_ranking or "waves" not in fitting):
        return "ranking"
    return fitting[0]


def draw(result: Result) -> Figure:
    """Return the figure of a result, by the chart its query names."""
    return chart(result.query.chart).draw(result)


def shown_options(result: Result) -> tuple[str, ...]:
    """Return the codes of the answers that the chart of a result draws; none where none can be left out."""
    from sni_desktop.charts import ranking, waves  # noqa: PLC0415

    kind = result.query.chart
    if result.evidence & {Evidence.ORDER, Evidence.MENTION} or kind == "attitudes":
        return ()
    if kind == "crosstab":
        from sni_desktop.charts.crosstab import shown_rows  # noqa: PLC0415

        return tuple(row.option.code for row in shown_rows(result) if row.option and row.part is Part.OPTION)
    rows = waves.shown_rows(result) if kind == "waves" else ranking.shown_rows(result)
    return tuple(row.option.code for row in rows if row.option is not None)

"""The kinds of charts that a view has, which data each one fits, and what draws it.

Each is imported when it is first drawn: the first picture needs only one of them.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from sni_desktop.analysis.analyse import has_answers, is_numeric, waves_with_evidence
from sni_desktop.core.query import RANK_FLOW, Show
from sni_desktop.core.result import OTHERS, Part
from sni_desktop.core.survey import (
    Comparable,
    Evidence,
    Fraction,
    Mention,
    PublishedNumber,
    PublishedRank,
    PublishedShare,
    Qualifier,
)
from sni_desktop.core.survey import Kind as Asked
from sni_desktop.core.text import Text, _
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from sni_desktop.core.figure import Figure
    from sni_desktop.core.query import Query
    from sni_desktop.core.result import Result
    from sni_desktop.core.survey import Question, Study

_LEAST_RANKED, _LEAST_WAVES = 3, 2
_MOST_PARTS = 8
_PLAIN = frozenset({Show.INTERVALS, Show.PREVIOUS})
_ONE_WAVE = frozenset({Show.PREVIOUS})
_NO_BASES = frozenset({Show.BASES})


def _no_options(_result: Result) -> tuple[str, ...]:
    return ()


@dataclass(frozen=True)
class Kind:
    """One way to draw a view. ``shown`` returns the codes of the answers drawn, if some can be left out.

    ``without`` are the parts of charts that it never has.
    """

    id: str
    title: Text
    fits: Callable[[Study, Question, Query], bool]
    draw: Callable[[Result], Figure]
    shown: Callable[[Result], tuple[str, ...]] = _no_options
    without: frozenset[Show] = frozenset()


# What there is


def has_figures(study: Study, question: Question, kind: type) -> bool:
    """Tell whether a question has published figures of a kind."""
    return any(isinstance(figure, kind) for figure in study.figures(question.id))


def has_shares(study: Study, question: Question) -> bool:
    """Tell whether there are respondents or published shares."""
    return has_answers(study, question) or has_figures(study, question, PublishedShare)


def is_labelled_scale(question: Question) -> bool:
    """Tell whether the answers are a scale in words, which has a positive and a negative end."""
    return question.kind is Asked.SCALE and not is_numeric(question)


def _has_lines(study: Study, question: Question, _query: Query) -> bool:
    return has_shares(study, question) or has_figures(study, question, PublishedNumber)


def _is_list(study: Study, question: Question, query: Query) -> bool:
    return has_figures(study, question, Mention) and not _has_lines(study, question, query)


def _is_order(study: Study, question: Question) -> bool:
    """Tell whether what was published last is an order: a ranking follows its latest wave."""
    waves = waves_with_evidence(study, question)
    return bool(waves) and any(
        isinstance(figure, PublishedRank) and figure.wave == waves[-1]
        for figure in study.figures(question.id)
    )


def _waves_shown(study: Study, question: Question, query: Query) -> list[str]:
    known = waves_with_evidence(study, question)
    return [wave for wave in known if wave in query.waves] or list(known)


def _flows(study: Study, question: Question, query: Query) -> bool:
    """Tell whether ranks may be followed over waves: of several answers, in waves that may compare."""
    if question.kind not in {Asked.SINGLE, Asked.MULTIPLE}:
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
    inside = [option for option in question.options if not option.outside]
    if question.kind not in {Asked.SINGLE, Asked.SCALE} or not 1 < len(inside) <= _MOST_PARTS:
        return False
    published = {figure.wave for figure in study.figures(question.id)}
    shown = set(_waves_shown(study, question, query))
    return all(_covers_all(study, question, wave) for wave in published & shown)


def _covers_all(study: Study, question: Question, wave: str) -> bool:
    from sni_desktop.charts.stacked import covers_all  # noqa: PLC0415 - of published shares only

    figures = [figure for figure in study.figures(question.id) if figure.wave == wave]
    shares = [figure for figure in figures if isinstance(figure, PublishedShare)]
    if len(shares) < len(figures) or not all(map(_is_exact, shares)):
        return False
    printed = [share.amount for share in shares if not isinstance(share.amount, Fraction)]
    half = max((each.half_unit for each in printed), default=0.0)
    return covers_all([each.share for each in printed], half)


def _is_divided(_study: Study, _question: Question, query: Query) -> bool:
    return bool(query.by)


def _has_choices(_study: Study, question: Question, query: Query) -> bool:
    return bool(query.by) and bool(question.options)


# Waves


def _draw_lines(result: Result) -> Figure:
    if Evidence.MENTION in result.evidence:
        return _draw_list(result)
    from sni_desktop.charts.waves import draw_waves  # noqa: PLC0415

    return draw_waves(result)


def _lines_shown(result: Result) -> tuple[str, ...]:
    from sni_desktop.charts import waves  # noqa: PLC0415

    return _codes(result, waves.shown_rows)


def _draw_list(result: Result) -> Figure:
    from sni_desktop.charts.named import draw_named  # noqa: PLC0415

    return draw_named(result)


def _draw_rank_flow(result: Result) -> Figure:
    from sni_desktop.charts.rank_flow import draw_rank_flow  # noqa: PLC0415

    return draw_rank_flow(result)


def _flow_shown(result: Result) -> tuple[str, ...]:
    from sni_desktop.charts import rank_flow  # noqa: PLC0415

    return _codes(result, rank_flow.shown_rows)


def _draw_stacked_waves(result: Result) -> Figure:
    from sni_desktop.charts.stacked_waves import draw_stacked_waves  # noqa: PLC0415

    return draw_stacked_waves(result)


def _codes(result: Result, rows: Callable[[Result], tuple[object, ...]]) -> tuple[str, ...]:
    if result.evidence & {Evidence.ORDER, Evidence.MENTION}:
        return ()
    options = (getattr(row, "option", None) for row in rows(result))
    return tuple(option.code for option in options if option is not None and option.code != OTHERS)


LINES = Kind("lines", _("Lines"), _has_lines, _draw_lines, _lines_shown)
STACKED, DOTS = _("Stacked bars"), _("Dots")
FLOW = _("Flow of ranks")
WAVES = (
    LINES,
    Kind("named", _("List"), _is_list, _draw_list),
    Kind(
        "stacked",
        STACKED,
        lambda study, question, query: question.kind is Asked.SINGLE and _adds_up(study, question, query),
        _draw_stacked_waves,
        without=_PLAIN,
    ),
    Kind(RANK_FLOW, FLOW, _flows, _draw_rank_flow, _flow_shown, _PLAIN),
)


# Ranking


def _draw_bars(result: Result) -> Figure:
    if Evidence.ORDER in result.evidence:
        return _draw_order(result)
    from sni_desktop.charts.ranking import draw_ranking  # noqa: PLC0415

    return draw_ranking(result)


def _bars_shown(result: Result) -> tuple[str, ...]:
    from sni_desktop.charts import ranking  # noqa: PLC0415

    return _codes(result, ranking.shown_rows)


def _draw_order(result: Result) -> Figure:
    from sni_desktop.charts.ranks import draw_ranks  # noqa: PLC0415

    return draw_ranks(result)


def _draw_dots(result: Result) -> Figure:
    if Evidence.ORDER in result.evidence:
        return _draw_order(result)
    from sni_desktop.charts.dots import draw_dots  # noqa: PLC0415

    return draw_dots(result)


def _has_bars(study: Study, question: Question, _query: Query) -> bool:
    return not _is_order(study, question)


RANKING = (
    Kind("bars", _("Bars"), _has_bars, _draw_bars, _bars_shown),
    Kind("dots", DOTS, _has_bars, _draw_dots, _bars_shown),
    Kind(RANK_FLOW, FLOW, lambda study, question, _query: _is_order(study, question), _draw_order),
)


# Attitudes


def _draw_attitudes(result: Result) -> Figure:
    from sni_desktop.charts.attitudes import draw_attitudes  # noqa: PLC0415

    return draw_attitudes(result)


def _draw_stacked_scale(result: Result) -> Figure:
    from sni_desktop.charts.stacked_waves import draw_stacked_scale  # noqa: PLC0415

    return draw_stacked_scale(result)


def _draw_attitude_dots(result: Result) -> Figure:
    from sni_desktop.charts.dots import draw_attitude_dots  # noqa: PLC0415

    return draw_attitude_dots(result)


def _is_scale(_study: Study, question: Question, _query: Query) -> bool:
    return question.kind is Asked.SCALE


def _is_opinion(_study: Study, question: Question, _query: Query) -> bool:
    return question.kind is not Asked.SCALE


def _stacks_scale(study: Study, question: Question, query: Query) -> bool:
    return all(each.kind is Asked.SCALE and _adds_up(study, each, query) for each in study.battery(question))


def _dots_scale(study: Study, question: Question, _query: Query) -> bool:
    return is_labelled_scale(question) and all(
        each.kind is Asked.SCALE and has_answers(study, each) for each in study.battery(question)
    )


ATTITUDES = (
    Kind("diverging", _("Diverging bars"), _is_scale, _draw_attitudes, without=_NO_BASES),
    Kind("two_sided", _("Two sides"), _is_opinion, _draw_attitudes, without=_NO_BASES),
    Kind("stacked", STACKED, _stacks_scale, _draw_stacked_scale, without=_NO_BASES | {Show.INTERVALS}),
    Kind("dots", DOTS, _dots_scale, _draw_attitude_dots, without=_NO_BASES),
)


# Crosstab


def _draw_table(result: Result) -> Figure:
    from sni_desktop.charts.crosstab import draw_crosstab  # noqa: PLC0415

    return draw_crosstab(result)


def _table_shown(result: Result) -> tuple[str, ...]:
    from sni_desktop.charts.crosstab import shown_rows  # noqa: PLC0415

    return tuple(row.option.code for row in shown_rows(result) if row.option and row.part is Part.OPTION)


def _draw_grouped(result: Result) -> Figure:
    from sni_desktop.charts.grouped import draw_grouped  # noqa: PLC0415

    return draw_grouped(result)


def _draw_group_dots(result: Result) -> Figure:
    from sni_desktop.charts.grouped import draw_group_dots  # noqa: PLC0415

    return draw_group_dots(result)


def _draw_group_stacks(result: Result) -> Figure:
    from sni_desktop.charts.group_panels import draw_group_stacks  # noqa: PLC0415

    return draw_group_stacks(result)


def _draw_multiples(result: Result) -> Figure:
    from sni_desktop.charts.group_panels import draw_multiples  # noqa: PLC0415

    return draw_multiples(result)


def _grouped_shown(result: Result) -> tuple[str, ...]:
    from sni_desktop.charts.grouped import MOST_BARS  # noqa: PLC0415
    from sni_desktop.charts.groups import shown_codes  # noqa: PLC0415

    return shown_codes(result, MOST_BARS)


def _group_dots_shown(result: Result) -> tuple[str, ...]:
    from sni_desktop.charts.grouped import MOST_DOTS  # noqa: PLC0415
    from sni_desktop.charts.groups import shown_codes  # noqa: PLC0415

    return shown_codes(result, MOST_DOTS)


def _panels_shown(result: Result) -> tuple[str, ...]:
    from sni_desktop.charts.group_panels import MOST_PANEL_ROWS  # noqa: PLC0415
    from sni_desktop.charts.groups import shown_codes  # noqa: PLC0415

    return shown_codes(result, most_rows=MOST_PANEL_ROWS)


def _stacks_groups(study: Study, question: Question, query: Query) -> bool:
    return bool(query.by) and has_answers(study, question) and _adds_up_by(question)


def _adds_up_by(question: Question) -> bool:
    inside = [option for option in question.options if not option.outside]
    return question.kind in {Asked.SINGLE, Asked.SCALE} and 1 < len(inside) <= _MOST_PARTS


CROSSTAB = (
    Kind("table", _("Table"), lambda _study, _question, _query: True, _draw_table, _table_shown, _PLAIN),
    Kind("grouped", _("Grouped bars"), _has_choices, _draw_grouped, _grouped_shown, _ONE_WAVE),
    Kind("stacked", STACKED, _stacks_groups, _draw_group_stacks, without=_PLAIN),
    Kind("dots", DOTS, _is_divided, _draw_group_dots, _group_dots_shown, _ONE_WAVE),
    Kind("multiples", _("Small multiples"), _has_choices, _draw_multiples, _panels_shown, _ONE_WAVE),
)

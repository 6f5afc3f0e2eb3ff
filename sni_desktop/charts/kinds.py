"""The kinds of charts that a view has, which data each one fits, and what draws it.

Each is imported when it is first drawn: the first picture needs only one of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.charts import fits
from sni_desktop.core.query import RANK_FLOW, Show
from sni_desktop.core.result import OTHERS, Part
from sni_desktop.core.survey import Evidence
from sni_desktop.core.text import Text, _
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from sni_desktop.core.figure import Figure
    from sni_desktop.core.query import Query
    from sni_desktop.core.result import Result
    from sni_desktop.core.survey import Question, Study

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


LINES = Kind("lines", _("Lines"), fits.has_lines, _draw_lines, _lines_shown)
STACKED, DOTS = _("Stacked bars"), _("Dots")
FLOW = _("Flow of ranks")
WAVES = (
    LINES,
    Kind("named", _("List"), fits.is_list, _draw_list),
    Kind(
        "stacked",
        STACKED,
        fits.stacks_waves,
        _draw_stacked_waves,
        without=_PLAIN,
    ),
    Kind(RANK_FLOW, FLOW, fits.flows, _draw_rank_flow, _flow_shown, _PLAIN),
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


RANKING = (
    Kind("bars", _("Bars"), fits.has_bars, _draw_bars, _bars_shown),
    Kind("dots", DOTS, fits.has_bars, _draw_dots, _bars_shown),
    Kind(RANK_FLOW, FLOW, fits.is_order, _draw_order),
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


ATTITUDES = (
    Kind("diverging", _("Diverging bars"), fits.is_scale, _draw_attitudes, without=_NO_BASES),
    Kind("two_sided", _("Two sides"), fits.is_opinion, _draw_attitudes, without=_NO_BASES),
    Kind("stacked", STACKED, fits.stacks_scale, _draw_stacked_scale, without=_NO_BASES | {Show.INTERVALS}),
    Kind("dots", DOTS, fits.dots_scale, _draw_attitude_dots, without=_NO_BASES),
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


CROSSTAB = (
    Kind("table", _("Table"), fits.always, _draw_table, _table_shown, _PLAIN),
    Kind("grouped", _("Grouped bars"), fits.has_choices, _draw_grouped, _grouped_shown, _ONE_WAVE),
    Kind("stacked", STACKED, fits.stacks_groups, _draw_group_stacks, without=_PLAIN),
    Kind("dots", DOTS, fits.is_divided, _draw_group_dots, _group_dots_shown, _ONE_WAVE),
    Kind("multiples", _("Small multiples"), fits.has_choices, _draw_multiples, _panels_shown, _ONE_WAVE),
)

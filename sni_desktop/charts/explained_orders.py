"""A trend over several waves and a rank among answers explained: what was compared, and how it was tested."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.charts import wording
from sni_desktop.charts.explained import Section, exact, interval, what
from sni_desktop.charts.explained_cells import weight_lines
from sni_desktop.charts.explained_changes import p_words
from sni_desktop.charts.rank_words import how_ranked, rank, rank_words
from sni_desktop.charts.trend_words import trend_cell, trend_sentence
from sni_desktop.core.result import Mean, Net, Ranks, Share
from sni_desktop.core.survey import Comparable, Evidence, Kind
from sni_desktop.core.text import Listing, Number, Percent, _

if TYPE_CHECKING:
    from sni_desktop.core.result import Ranked, Result, Row, Trend
    from sni_desktop.core.text import Value


def of_trend(result: Result, row: Row, trend: Trend) -> list[Section]:
    """Return the sections on the trend of a row."""
    return [
        Section(_("What it is"), tuple(what(result, row, ()))),
        Section(_("The trend"), (trend_sentence(result, row, trend),)),
        Section(_("The numbers it goes through"), tuple(_through(result, row, trend))),
        Section(_("What may be said, and why"), tuple(_trend_verdict(result, trend))),
        Section(_("How it was tested"), tuple(_trend_test(result))),
        Section(_("Weights and sampling"), tuple(_weights(result))),
    ]


def trend_title(row: Row, trend: Trend) -> Value:
    """Return the slope, or why there is none."""
    return trend_cell(row, trend)


def _through(result: Result, row: Row, trend: Trend) -> list[Value]:
    lines: list[Value] = []
    for index, (wave, cell) in enumerate(zip(result.waves, row.cells, strict=True)):
        if index < trend.first or not isinstance(cell, Share | Mean | Net) or cell.value is None:
            continue
        parts: list[Value] = [
            _("{wave}: {value}").of(wave=wave.label, value=exact(cell, cell.value)),
            wording.base_size(cell.n),
        ]
        lines.append(wording.joined(parts))
    return lines


def _trend_verdict(result: Result, trend: Trend) -> list[Value]:
    alpha = 1 - result.query.level
    level = Number(alpha, 2)
    if trend.irregular:
        return [
            _(
                "The waves depart from a straight line by more than chance would make them (Cochran's Q, p "
                "below {level}), so no slope is given."
            ).of(level=Number(0.05, 2))
        ]
    p = p_words(trend.p, alpha)
    lines: list[Value] = []
    if trend.established:
        lines.append(_("{p}, below {level}: the trend is established.").of(p=p, level=level))
    else:
        lines.append(_("{p}: no trend is established, which does not mean that nothing has moved.").of(p=p))
    lines.append(
        _("The waves do not depart from a straight line by more than chance would make them (Cochran's Q).")
    )
    if trend.comparable is Comparable.MAY_DIFFER:
        lines.append(_("The waves may differ: the comparison is made, and carries this caution."))
    if trend.small_base:
        lines.append(_("One of the numbers is marked as a small base."))
    return lines


def _trend_test(result: Result) -> list[Value]:
    lines: list[Value] = [
        _(
            "A straight line by generalised least squares: each wave counts by the inverse of its variance, "
            "and what waves have in common by their sampling is allowed for."
        ),
        _("The {level} interval of the slope is not corrected for other trends.").of(
            level=Percent(result.query.level)
        ),
    ]
    trends = {
        row.question.id if row.question.kind is Kind.SINGLE and len(row.question.options) == 2 else number
        for number, row in enumerate(result.rows)
        if row.trend is not None
    }
    if len(trends) > 1:
        lines.append(_("p is corrected for the %n trend(s) of the chart (Holm).", "", len(trends)))
    return lines


def _weights(result: Result) -> list[Value]:
    return weight_lines(result) if Evidence.RESPONDENTS in result.evidence else []


# Ranks


def of_rank(result: Result, row: Row, ranking: Ranked) -> list[Section]:
    """Return the sections on the rank of an answer."""
    cell = row.cells[ranking.wave]
    number: list[Value] = []
    if isinstance(cell, Share) and cell.value is not None:
        number = [exact(cell, cell.value), *interval(result, cell)]
    return [
        Section(_("What it is"), tuple(what(result, row, (ranking.wave,)))),
        Section(_("The number"), tuple(number)),
        Section(_("Its rank"), (rank_words(result, row),)),
        Section(_("Why it has this rank"), tuple(_beside(row, ranking))),
        Section(_("How it was tested"), tuple(_rank_test(result, ranking))),
        Section(_("Weights and sampling"), tuple(_weights(result))),
    ]


def rank_title(row: Row) -> Value:
    """Return the rank, or the range of ranks."""
    return rank(row.standing) if row.standing is not None else ""


def _beside(row: Row, ranking: Ranked) -> list[Value]:
    """Return which answers are established ahead, which behind, and which are neither."""
    if row.option is None:
        return []
    code = row.option.code
    ahead = [each for each in ranking.order if (each, code) in ranking.ahead]
    behind = [each for each in ranking.order if (code, each) in ranking.ahead]
    lines: list[Value] = []
    for text, codes in (
        (_("Established ahead of it: {answers}"), ahead),
        (_("Not told apart from it: {answers}"), ranking.not_told_apart(code)),
        (_("Established behind it: {answers}"), behind),
    ):
        if codes:
            names = Listing(tuple(row.question.option(each).label for each in codes))
            lines.append(text.of(answers=names))
    lines.append(_("Its rank lies between 1 plus those ahead, and the number of answers less those behind."))
    return lines


def _rank_test(result: Result, ranking: Ranked) -> list[Value]:
    lines: list[Value] = [how_ranked(result)]
    if ranking.how is Ranks.PAIRED:
        lines.append(_("The same respondents are behind both answers, which each comparison allows for."))
    if ranking.how in {Ranks.PAIRED, Ranks.EXACT}:
        lines.append(_("The intervals drawn beside the answers are not what ranks rest on."))
    return lines

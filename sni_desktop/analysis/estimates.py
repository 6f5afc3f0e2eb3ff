"""One cell: the estimate of an answer in a wave or a group, from respondents or from a published figure."""

from __future__ import annotations

from math import isnan, sqrt
from typing import TYPE_CHECKING

from sni_desktop.analysis.published import share_interval
from sni_desktop.analysis.status import STATUSES, base_status
from sni_desktop.core.result import Base, Cell, Mean, Named, Place, Precision, Quantity, Share, Status
from sni_desktop.core.survey import (
    Evidence,
    Fraction,
    Mention,
    Percentage,
    Published,
    PublishedNumber,
    PublishedRank,
    PublishedShare,
)

if TYPE_CHECKING:
    from sni_desktop.analysis.grids import Grid


def published_cell(figure: Published, level: float) -> Cell:
    """Return the cell of a published figure: never more exact than it was published."""
    match figure:
        case PublishedRank():
            return Place(figure.first, figure.last, figure)
        case Mention():
            return Named(figure)
        case PublishedNumber():
            return Quantity(figure.value, figure)
        case PublishedShare():
            return _published_share(figure, level)


def _published_share(figure: PublishedShare, level: float) -> Share:
    amount, evidence = figure.amount, figure.evidence
    match amount:
        case Fraction():
            return Share(
                amount.numerator / amount.denominator, evidence, n=figure.n, amount=amount, figure=figure
            )
        case Percentage() if figure.n is None or evidence is Evidence.VAGUE:
            return Share(amount.share, evidence, n=figure.n, amount=amount, figure=figure)
        case Percentage():
            interval = share_interval(amount, figure.n, level)
            # A published number is public: a small base is marked, but nothing is hidden again.
            usual = share_interval(amount, figure.n, 0.95)
            small = base_status(figure.n, figure.n, usual) is not Status.OK
            status = Status.CAUTION if small else Status.OK
            return Share(amount.share, evidence, status, interval, figure.n, amount=amount, figure=figure)


def cell(found: Grid, option: int, column: int) -> Share | Mean:
    """Return one cell of a grid, or why its number is not shown."""
    n = round(float(found.n[option, column]))
    means = found.asked.of_means
    if n == 0:
        return (
            Mean(None, 0, Status.NO_BASE) if means else Share(None, Evidence.RESPONDENTS, Status.NO_BASE, n=0)
        )
    precision = _precision(found, option, column)
    status = STATUSES[found.status[option, column]]
    hidden = status is Status.SUPPRESSED
    interval = None if hidden else found.interval(option, column)
    value = None if hidden else float(found.value[option, column])
    if means:
        return Mean(value, n, status, interval, precision)
    count = None if hidden else round(float(found.count[option, column]))
    return Share(value, Evidence.RESPONDENTS, status, interval, n, count, precision=precision)


def _precision(found: Grid, option: int, column: int) -> Precision:
    at = option, column
    effect = float(found.effect[at])
    return Precision(
        float(found.weighted[at]),
        float(found.kish[at]),
        float(found.effective[at]),
        sqrt(float(found.variance[at])),
        None if isnan(effect) else effect,
        _units_df(found, option, column) if not found.asked.of_means else round(float(found.df[at])),
    )


def _units_df(found: Grid, option: int, column: int) -> int | None:
    return round(float(found.df[option, column])) if found.asked.sample.clustered else None


def base_of(found: Grid, column: int) -> Base:
    """Return the base of a column: of the answers on the scale, where there are others."""
    options = found.asked.question.options
    on_scale = [row for row, option in enumerate(options) if not option.outside]
    row = on_scale[0] if on_scale else 0
    n = round(float(found.n[row, column]))
    if n == 0:
        return Base(0)
    kish = float(found.kish[row, column])
    return Base(n, weighted=float(found.weighted[row, column]), effective=kish, effect=n / kish)

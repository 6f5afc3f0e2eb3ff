"""One cell: the estimate of an answer in a wave, from respondents or from a published figure."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

from sni_desktop.analysis.intervals import critical_value, wilson
from sni_desktop.analysis.published import share_interval
from sni_desktop.analysis.status import LEAST_BASE, base_status
from sni_desktop.core.result import Cell, Interval, Mean, Named, Place, Share, Status
from sni_desktop.core.survey import (
    Amounts,
    Choices,
    Evidence,
    Fraction,
    Mention,
    Percentage,
    Published,
    PublishedRank,
    PublishedShare,
    Ticks,
)

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

    from sni_desktop.core.survey import Answer, Answers, Question


def counted_share(count: int, n: int, level: float) -> Share:
    """Return the share ``count / n`` of a simple random sample, with its Wilson interval."""
    if n == 0:
        return Share(None, Evidence.RESPONDENTS, Status.NO_BASE, n=0)
    share = count / n
    interval = wilson(share, n, critical_value(level))
    # Whether a number is shown does not depend on the confidence that the user chose.
    status = base_status(n, n, wilson(share, n, critical_value(0.95)))
    if status is Status.SUPPRESSED:
        return Share(None, Evidence.RESPONDENTS, status, n=n)
    return Share(share, Evidence.RESPONDENTS, status, interval, n, count)


def published_cell(figure: Published, level: float) -> Cell:
    """Return the cell of a published figure: never more exact than it was published."""
    match figure:
        case PublishedRank():
            return Place(figure.first, figure.last, figure)
        case Mention():
            return Named(figure)
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


def respondent_cells(
    answers: Answers, question: Question, wave_count: int, level: float
) -> tuple[list[list[Cell]], list[int]]:
    """Return the cells of a question, option by wave (one row for a number), and the base of each wave.

    Answers outside a scale ("don't know") are left out of its base; their own share is of all who answered.
    """
    answer = answers.by_question[question.id]
    if isinstance(answer, Amounts):
        return _means(answers, answer, wave_count, level)
    counts, bases = _counts(answers, answer, len(question.options), wave_count)
    outside = [option.outside for option in question.options]
    for row, is_outside in zip(counts, outside, strict=True):
        if is_outside:
            bases = [base - count for base, count in zip(bases, row, strict=True)]
    cells: list[list[Cell]] = []
    answered = [sum(column) for column in zip(*counts, strict=True)]
    for row, is_outside in zip(counts, outside, strict=True):
        row_bases = answered if is_outside else bases
        # A wave in which nobody answered did not ask: there is no cell, which is not a share of zero.
        cells.append(
            [
                counted_share(count, n, level) if asked else None
                for count, n, asked in zip(row, row_bases, bases, strict=True)
            ]
        )
    return cells, bases


def _counts(
    answers: Answers, answer: Answer, option_count: int, wave_count: int
) -> tuple[list[list[int]], list[int]]:
    """Return counts (option by wave) and the number who answered in each wave."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    wave = answers.wave
    if isinstance(answer, Ticks):
        bases = np.bincount(wave[answer.answered], minlength=wave_count)
        counts = [np.bincount(wave[ticked], minlength=wave_count).tolist() for ticked in answer.chosen.T]
        return counts, bases.tolist()
    assert isinstance(answer, Choices)  # noqa: S101 - the caller has dealt with numbers
    cell = wave.astype(np.int64) * (option_count + 1) + answer.codes
    table = np.bincount(cell, minlength=wave_count * (option_count + 1)).reshape(wave_count, option_count + 1)
    return table[:, 1:].T.tolist(), table[:, 1:].sum(axis=1).tolist()


def _means(
    answers: Answers, answer: Amounts, wave_count: int, level: float
) -> tuple[list[list[Cell]], list[int]]:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    cells: list[Cell] = []
    bases: list[int] = []
    for index in range(wave_count):
        values = answer.values[answers.wave == index]
        values = values[~np.isnan(values)]
        bases.append(len(values))
        cells.append(mean_of(values, level) if len(values) else None)
    return [cells], bases


def mean_of(values: NDArray[float64], level: float) -> Mean:
    """Return the mean of a simple random sample with its Student interval (``values`` without NaN)."""
    from scipy.special import stdtrit  # noqa: PLC0415 - slow to import

    n = len(values)
    if n < LEAST_BASE:
        return Mean(None, n, Status.SUPPRESSED)
    mean = float(values.mean())
    half = float(stdtrit(n - 1, 0.5 + level / 2)) * standard_error(values)
    status = Status.CAUTION if n < 100 else Status.OK
    return Mean(mean, n, status, Interval(mean - half, mean + half))


def standard_error(values: NDArray[float64]) -> float:
    """Return the standard error of the mean of a simple random sample."""
    return float(values.std(ddof=1)) / sqrt(len(values))

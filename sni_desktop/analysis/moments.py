"""Sums over respondents that are all a table needs: every share and mean, with its variance.

For samples of respondents (no sampling units), a ratio of weighted totals y / x, its Taylor variance within
strata and Kish's base follow from a few sums a cell. A share has x = 1 for everyone in its base and y = 1 for
those who chose; a share of mentions has x = the number of mentions; a mean has y = the number given.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.core.query import Counting
from sni_desktop.core.survey import Amounts, Choices, Ticks
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy import bool_, float64, integer, intp
    from numpy.typing import NDArray

    from sni_desktop.analysis.design import Design
    from sni_desktop.core.survey import Answer, Answers, Question

    Numbers = NDArray[float64]

_TOGETHER = 1 << 16
"""So many respondents are counted at a time: their places and weights stay in the processor's cache."""


@dataclass(frozen=True)
class Counted:
    """Who is in a base: of questions with several answers, and whether answers outside a scale are."""

    counting: Counting = Counting.RESPONDENTS
    outside_counts: bool = False


@dataclass(frozen=True, eq=False)
class Columns:
    """Groups of respondents that do not overlap: a code a respondent, 1 to ``count``, 0 for none."""

    codes: NDArray[integer]
    count: int

    def within(self, domain: NDArray[bool_] | None) -> Columns:
        """Return the same groups without those outside a domain."""
        if domain is None:
            return self
        return Columns(self.codes * domain, self.count)


@dataclass(frozen=True, eq=False)
class Moments:
    """Sums, each strata x columns x options.

    ``n``, ``w``, ``ww``: respondents in the base (weights above 0), their weights, and those squared;
    ``count``: those of them who chose. ``y``, ``x``: weighted totals; ``yy``, ``xy``, ``xx``: sums of
    products times squared weights. ``spread``: weighted sum of y squared.
    """

    n: Numbers
    w: Numbers
    ww: Numbers
    count: Numbers
    y: Numbers
    x: Numbers
    yy: Numbers
    xy: Numbers
    xx: Numbers
    spread: Numbers


def moments(
    sample: Design, question: Question, answer: Answer, columns: Columns, counted: Counted
) -> Moments:
    """Return the sums of the answers to a question; a number question has one option."""
    match answer:
        case Choices():
            return _of_choices(sample, question, answer, columns, counted)
        case Ticks() if counted.counting is Counting.MENTIONS:
            return _of_mentions(sample, answer, columns)
        case Ticks():
            return _of_ticks(sample, answer, columns, counted)
        case Amounts():
            return of_amounts(sample, answer.values, columns)


@dataclass(frozen=True, eq=False)
class _Cells:
    """Where each respondent is counted: stratum by column by ``width`` places of an answer."""

    sample: Design
    columns: Columns

    @property
    def shape(self) -> tuple[int, int]:
        return len(self.sample.unit_counts), self.columns.count + 1

    def sums(self, codes: NDArray[integer], width: int) -> tuple[Numbers, Numbers, Numbers]:
        """Return numbers, weights and squared weights, strata x columns x ``width`` (codes from 0)."""
        import numpy as np  # noqa: PLC0415 - not needed for the first picture

        strata, columns = self.shape
        size = strata * columns * width
        n, w, ww = np.zeros(size), np.zeros(size), np.zeros(size)
        for rows in self._parts():
            place = self._places(rows, width, codes)
            weights = self.sample.weights[rows]
            n += np.bincount(place, weights > 0 if self.sample.has_zeros else None, size)
            if not self.sample.is_equal:
                w += np.bincount(place, weights, size)
                ww += np.bincount(place, weights * weights, size)
        if self.sample.is_equal:
            w = ww = n
        return self._shaped(n, width), self._shaped(w, width), self._shaped(ww, width)

    def totals(self, values: Numbers) -> Numbers:
        """Return the sums of values (one a respondent), strata x columns x 1."""
        import numpy as np  # noqa: PLC0415 - not needed for the first picture

        strata, columns = self.shape
        added = np.zeros(strata * columns)
        for rows in self._parts():
            added += np.bincount(self._places(rows), values[rows], strata * columns)
        return self._shaped(added, 1)

    def _parts(self) -> Iterator[slice]:
        for start in range(0, len(self.columns.codes), _TOGETHER):
            yield slice(start, start + _TOGETHER)

    def _places(self, rows: slice, width: int = 1, codes: NDArray[integer] | None = None) -> NDArray[intp]:
        """Return the cell of each respondent, worked out in as few bytes as the number of cells needs."""
        import numpy as np  # noqa: PLC0415 - not needed for the first picture

        strata, columns = self.shape
        small = np.min_scalar_type(strata * columns * width)
        place = self.columns.codes[rows].astype(small)
        if strata > 1:
            place += self.sample.by_respondent[rows].astype(small) * small.type(columns)
        place *= small.type(width)
        if codes is not None:
            place += codes[rows].astype(small)
        return place.astype(np.intp)

    def _shaped(self, sums: Numbers, width: int) -> Numbers:
        return sums.reshape(*self.shape, width)[:, 1:]


def _of_choices(
    sample: Design, question: Question, answer: Choices, columns: Columns, counted: Counted
) -> Moments:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    found = _Cells(sample, columns).sums(answer.codes, len(question.options) + 1)
    n, w, ww = (each[..., 1:] for each in found)
    outside = np.array([option.outside for option in question.options], dtype=np.bool_)
    on_scale = np.ones_like(outside) if counted.outside_counts else ~outside

    def of_base(chosen: Numbers) -> Numbers:
        """The base of an answer on the scale is the scale; that of one outside, all answers."""
        scale = (chosen * on_scale).sum(axis=2, keepdims=True)
        return np.asarray(np.where(on_scale, scale, chosen.sum(axis=2, keepdims=True)), dtype=np.float64)

    return _shares((n, w, ww), (of_base(n), of_base(w), of_base(ww)))


def _shares(chosen: tuple[Numbers, Numbers, Numbers], base: tuple[Numbers, Numbers, Numbers]) -> Moments:
    """Return the sums of shares: y is 1 for those who chose, x for everyone in the base."""
    (count, y, yy), (n, w, ww) = chosen, base
    return Moments(n, w, ww, count, y, w, yy, yy, ww, y)


def _of_ticks(sample: Design, answer: Ticks, columns: Columns, counted: Counted) -> Moments:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    asked = answer.answered
    everybody = counted.counting is Counting.EVERYBODY
    cells = _Cells(sample, columns)
    base = cells.sums(np.zeros(len(asked), np.uint8) if everybody else (~asked).view(np.uint8), 2)
    found = [cells.sums((column & asked).view(np.uint8), 2) for column in answer.chosen.T]
    chosen = tuple(np.concatenate([each[part][..., 1:] for each in found], axis=2) for part in range(3))
    width = len(found)
    n, w, ww = (np.repeat(each[..., :1], width, axis=2) for each in base)
    return _shares((chosen[0], chosen[1], chosen[2]), (n, w, ww))


def _of_mentions(sample: Design, answer: Ticks, columns: Columns) -> Moments:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    chosen = answer.chosen & answer.answered[:, None]
    mentions = chosen.sum(axis=1).astype(np.float64)
    cells = _Cells(sample, columns)
    n, w, ww = (each[..., 1:] for each in cells.sums((mentions > 0).view(np.uint8), 2))
    weights, squares = sample.weights, sample.weights**2
    x, xx = cells.totals(weights * mentions), cells.totals(squares * mentions**2)
    found = [cells.sums(column.view(np.uint8), 2) for column in chosen.T]
    count, y, yy = (np.concatenate([each[part][..., 1:] for each in found], axis=2) for part in range(3))
    xy = np.concatenate([cells.totals(squares * mentions * column) for column in chosen.T], axis=2)
    n, w, ww, x, xx = (np.repeat(each, len(found), axis=2) for each in (n, w, ww, x, xx))
    return Moments(n, w, ww, count, y, x, yy, xy, xx, y)


def of_amounts(sample: Design, values: Numbers, columns: Columns) -> Moments:
    """Return the sums of numbers (one a respondent, NaN: none), as one option.

    Numbers are taken from their middle, so that large ones do not drown what they differ by; `centre` is it.
    """
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    given = ~np.isnan(values)
    cells = _Cells(sample, columns)
    n, w, ww = (each[..., 1:] for each in cells.sums(given.view(np.uint8), 2))
    around = np.where(given, values - centre(values), 0.0)
    y, spread = (cells.totals(sample.weights * each) for each in (around, around**2))
    xy, yy = (cells.totals(sample.weights**2 * each) for each in (around, around**2))
    return Moments(n, w, ww, n, y, w, yy, xy, ww, spread)


def centre(values: Numbers) -> float:
    """Return the mean of the numbers there are, 0 if there are none."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    given = values[~np.isnan(values)]
    return float(given.mean()) if len(given) else 0.0


def has_answered(answers: Answers, question_id: str, waves: int) -> list[bool]:
    """Return, for each wave, whether anybody answered a question, whatever their weight."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    match answers.by_question[question_id]:
        case Choices(codes=codes):
            given = codes > 0
        case Ticks(answered=answered):
            given = answered
        case Amounts(values=values):
            given = ~np.isnan(values)
    return [count > 0 for count in np.bincount(answers.wave[given], minlength=waves).tolist()]

"""Every estimate of a question by columns at once: value, bases, precision, interval, and their differences.

Samples of respondents are worked out from `moments`, all cells together; with sampling units each cell is
linearised by itself (`weighted`), which takes longer and gives the same where both apply.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from sni_desktop.analysis import many
from sni_desktop.analysis.comparison import Group, compare_means, compare_ratios, compare_shares
from sni_desktop.analysis.design import linearised, linearised_ratio
from sni_desktop.analysis.moments import Columns, Counted, centre, moments
from sni_desktop.analysis.quantiles import critical
from sni_desktop.analysis.status import statuses
from sni_desktop.analysis.weighted import mean as mean_of
from sni_desktop.analysis.weighted import share_of
from sni_desktop.core.query import Counting
from sni_desktop.core.result import Interval
from sni_desktop.core.survey import Amounts, Choices, Ticks
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy import bool_, float64, intp
    from numpy.typing import NDArray

    from sni_desktop.analysis.design import Design, Linearised
    from sni_desktop.analysis.moments import Moments
    from sni_desktop.analysis.weighted import Estimate
    from sni_desktop.core.survey import Answer, Question

    Numbers = NDArray[float64]


@dataclass(frozen=True, eq=False)
class Asked:
    """A question put to the respondents of a design, by columns, and how its answers are counted."""

    sample: Design
    question: Question
    answer: Answer
    columns: Columns
    counted: Counted = Counted()
    level: float = 0.95

    @property
    def of_means(self) -> bool:
        """Whether the question asks for a number."""
        return isinstance(self.answer, Amounts)

    @property
    def options(self) -> int:
        """How many rows its grid has."""
        return 1 if self.of_means else len(self.question.options)


@dataclass(frozen=True, eq=False)
class Grid:
    """Estimates, each array options x columns; NaN where a column has no base.

    ``n``: respondents in the base; ``count``: those who chose; ``weighted``: the sum of their weights (of
    the base); ``kish`` and ``effective``: Kish's base and the effective one; ``variance``: Taylor's;
    ``effect``: the design effect (NaN where it cannot be told); ``df``: degrees of freedom. ``low`` and
    ``high``: the interval at the level asked for, ``width``: that of the 95 % interval of a share. ``scores``
    and ``present``, for samples of respondents: the sums of influence values, and the respondents in the base
    (strata x columns x options).
    """

    asked: Asked
    value: Numbers
    n: Numbers
    count: Numbers
    weighted: Numbers
    kish: Numbers
    effective: Numbers
    variance: Numbers
    effect: Numbers
    df: Numbers
    low: Numbers
    high: Numbers
    width: Numbers
    scores: Numbers | None = None
    present: Numbers | None = None

    @cached_property
    def status(self) -> NDArray[intp]:
        """Whether each number may be shown, as a place in `status.STATUSES`."""
        return statuses(self.n, self.effective, self.width, self.df if self.asked.sample.clustered else None)

    def interval(self, option: int, column: int) -> Interval | None:
        """Return the interval of a cell; None if there is none."""
        low, high = float(self.low[option, column]), float(self.high[option, column])
        return Interval(low, high) if low == low and high == high else None  # noqa: PLR0124 - NaN


@dataclass(frozen=True)
class Difference:
    """A difference of two cells, later less earlier; ``interval`` is None without degrees of freedom."""

    diff: float
    interval: Interval | None
    p: float


Pair = tuple[int, int, int]
"""An option, the earlier column and the later one."""


@dataclass(frozen=True, eq=False)
class Common:
    """What columns that overlap have in common, one value a pair, besides their strata.

    ``joint``: the sums of products of influence values; ``present`` (strata x pairs): respondents in both.
    """

    joint: Numbers
    present: Numbers


def grid(asked: Asked) -> Grid:
    """Return the estimates of a question."""
    return _cell_by_cell(asked) if asked.sample.one_by_one else _all_at_once(asked)


def differences(found: Grid, pairs: Sequence[Pair], common: Common | None = None) -> list[Difference]:
    """Return the differences between columns, for cells that have a base.

    ``common`` is what columns of respondents that were drawn one by one have in common, if they overlap.
    """
    if not pairs:
        return []
    if found.asked.sample.one_by_one:
        return [_one_difference(found.asked, pair) for pair in pairs]
    of = _mean_differences if found.asked.of_means else _share_differences
    return of(found, pairs, common)


def differences_of_all(parts: Sequence[tuple[Grid, Sequence[Pair]]]) -> list[list[Difference]]:
    """Return the differences between columns of several questions, asked for at one level.

    The shares are tested together: a p-value is found in many steps, which take as long for one as for many.
    """
    shares = [(found, pairs) for found, pairs in parts if pairs and _of_respondents_shares(found)]
    tests = [_share_tests(found, pairs, None) for found, pairs in shares]
    level = shares[0][0].asked.level if shares else 0.0
    tested = iter(_tested(many.joined(tests), level) if tests else ())
    return [
        [next(tested) for _pair in pairs] if _of_respondents_shares(found) else differences(found, pairs)
        for found, pairs in parts
    ]


def _of_respondents_shares(found: Grid) -> bool:
    return not found.asked.sample.one_by_one and not found.asked.of_means


# Samples of respondents


def _all_at_once(asked: Asked) -> Grid:
    sums = moments(asked.sample, asked.question, asked.answer, asked.columns, asked.counted)
    return of_moments(asked, sums)


def of_moments(asked: Asked, sums: Moments) -> Grid:
    """Return the estimates that follow from sums, of samples of respondents; a column for each of theirs."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    with np.errstate(divide="ignore", invalid="ignore"):
        total = sums.x.sum(axis=0)
        value = sums.y.sum(axis=0) / total
        scores = (sums.y - value * sums.x) / total
        variance = _variance(asked.sample, sums, value, scores, total)
        n, weighted = sums.n.sum(axis=0), sums.w.sum(axis=0)
        kish = weighted**2 / sums.ww.sum(axis=0)
        spread = sums.spread.sum(axis=0) / weighted - value**2 if asked.of_means else value * (1 - value)
        # Equal answers may differ from their own mean by a rounding error of the arithmetic.
        varies = (spread > 1e-12 * np.maximum(1.0, value**2)) & (n > 1)
        effect = np.where(varies, variance * (n - 1) / spread, np.nan)
        worth = n / effect
        smallest = worth if asked.sample.corrected else np.minimum(np.minimum(n, kish), worth)
        effective = np.where(varies & (variance > 0), smallest, kish)
    df = n - (sums.n > 0).sum(axis=0)
    if asked.of_means:
        value = value + centre(asked.answer.values) if isinstance(asked.answer, Amounts) else value
        half = _student(asked.level, df) * np.sqrt(variance)
        ends = many.Ends(value - half, value + half)
        width = np.zeros_like(value)
    else:
        ends = many.wilson(value, effective, critical(asked.level))
        usual = ends if asked.level == 0.95 else many.wilson(value, effective, critical(0.95))
        width = usual.high - usual.low
    return Grid(
        asked,
        value=value.T,
        n=n.T,
        count=sums.count.sum(axis=0).T,
        weighted=weighted.T,
        kish=kish.T,
        effective=effective.T,
        variance=variance.T,
        effect=effect.T,
        df=df.T,
        low=ends.low.T,
        high=ends.high.T,
        width=width.T,
        scores=scores,
        present=sums.n,
    )


def _variance(sample: Design, sums: Moments, value: Numbers, scores: Numbers, total: Numbers) -> Numbers:
    """Return Taylor's variances (columns x options)."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    squares = (sums.yy - 2 * value * sums.xy + value**2 * sums.xx) / total**2
    counts = sample.unit_counts[:, None, None]
    # A lonely respondent is compared with 0, the mean of the whole sample.
    centred = squares - np.where(counts > 1, scores**2 / counts, 0.0)
    return np.asarray(np.maximum((sample.factors[:, None, None] * centred).sum(axis=0), 0.0))


def _student(level: float, df: Numbers) -> Numbers:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture
    from scipy.special import stdtrit  # noqa: PLC0415 - slow to import

    return np.where(df > 0, stdtrit(np.maximum(df, 1), 0.5 + level / 2), np.nan)


def _covariances(
    found: Grid, pairs: Sequence[Pair], common: Common | None
) -> tuple[NDArray[intp], NDArray[intp], NDArray[intp], Numbers]:
    """Return option, earlier column and later column of each pair as arrays, and their covariance.

    Columns that do not overlap covary only by what their strata have in common.
    """
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    option, earlier, later = (np.array(each, dtype=np.intp) for each in zip(*pairs, strict=True))
    sample, scores = found.asked.sample, found.scores
    assert scores is not None  # noqa: S101 - samples of respondents have them
    counts = sample.unit_counts
    share = np.where(counts > 1, sample.factors / counts, 0.0)[:, None]
    joint = -(share * scores[:, earlier, option] * scores[:, later, option]).sum(axis=0)
    return option, earlier, later, joint if common is None else joint + common.joint


def _share_differences(found: Grid, pairs: Sequence[Pair], common: Common | None) -> list[Difference]:
    return _tested(_share_tests(found, pairs, common), found.asked.level)


def _share_tests(found: Grid, pairs: Sequence[Pair], common: Common | None) -> many.Differences:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    option, earlier, later, joint = _covariances(found, pairs, common)
    before, after = (option, earlier), (option, later)
    scale = np.sqrt(found.variance[before] * found.variance[after])
    rho = np.divide(joint, scale, out=np.zeros_like(joint), where=scale > 0)
    return many.Differences(
        found.value[before], found.effective[before], found.value[after], found.effective[after], rho
    )


def _tested(tests: many.Differences, level: float) -> list[Difference]:
    ends, p = tests.intervals(critical(level)), tests.p_values()
    diff = tests.later - tests.earlier
    return [
        Difference(each, Interval(low, high), chance)
        for each, low, high, chance in zip(
            diff.tolist(), ends.low.tolist(), ends.high.tolist(), p.tolist(), strict=True
        )
    ]


def _mean_differences(found: Grid, pairs: Sequence[Pair], common: Common | None) -> list[Difference]:
    """Return linearised t tests (R's svyttest: degrees of freedom less one)."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture
    from scipy.special import stdtr  # noqa: PLC0415 - slow to import

    option, earlier, later, joint = _covariances(found, pairs, common)
    before, after = (option, earlier), (option, later)
    diff = found.value[after] - found.value[before]
    error = np.sqrt(np.maximum(0.0, found.variance[before] + found.variance[after] - 2 * joint))
    df = _joint_df(found, earlier, later, common)
    half = _student(found.asked.level, df) * error
    with np.errstate(divide="ignore", invalid="ignore"):
        p = np.where(
            error > 0, 2 * stdtr(np.maximum(df, 1), -abs(diff) / error), np.where(diff == 0, 1.0, 0.0)
        )
    return [
        Difference(d, Interval(d - h, d + h), chance) if free > 0 else Difference(d, None, 1.0)
        for d, h, chance, free in zip(diff.tolist(), half.tolist(), p.tolist(), df.tolist(), strict=True)
    ]


def _joint_df(found: Grid, earlier: NDArray[intp], later: NDArray[intp], common: Common | None) -> Numbers:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    assert found.present is not None  # noqa: S101 - samples of respondents have them
    present = found.present[:, :, 0]
    n = present[:, earlier] + present[:, later] - (0 if common is None else common.present)
    return np.asarray(n.sum(axis=0) - (n > 0).sum(axis=0) - 1)


# Sampling units


def _cell_by_cell(asked: Asked) -> Grid:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    shape = asked.options, asked.columns.count
    arrays = {name: np.full(shape, np.nan) for name in _NAMES}
    for name in ("n", "count", "weighted", "df"):
        arrays[name][:] = 0.0
    for option in range(shape[0]):
        answers = answers_of(asked, option)
        for column in range(shape[1]):
            found = _estimate(asked, answers, option, asked.columns.codes == column + 1)
            if found is None:
                continue
            at = option, column
            inside = (asked.columns.codes == column + 1) & (asked.sample.weights > 0)
            usual = found.interval
            if not asked.of_means and asked.level != 0.95:
                again = _estimate(asked, answers, option, inside, 0.95)
                usual = again.interval if again else None
            for name, value in (
                ("value", found.value),
                ("n", found.bases.n),
                ("count", float(np.nansum(answers[inside] > 0)) if not asked.of_means else found.bases.n),
                ("weighted", found.bases.weighted),
                ("kish", found.bases.kish),
                ("effective", found.effective),
                ("variance", found.error**2),
                ("effect", found.design_effect),
                ("df", found.df),
                ("low", found.interval.low if found.interval else None),
                ("high", found.interval.high if found.interval else None),
                ("width", usual.width if usual and not asked.of_means else 0.0),
            ):
                arrays[name][at] = np.nan if value is None else value
    return Grid(asked, **arrays)


_NAMES = (
    "value",
    "n",
    "count",
    "weighted",
    "kish",
    "effective",
    "variance",
    "effect",
    "df",
    "low",
    "high",
    "width",
)


def _estimate(
    asked: Asked, answers: Numbers, option: int, domain: NDArray[bool_], level: float = 0.0
) -> Estimate | None:
    level = level or asked.level
    if asked.of_means:
        return mean_of(asked.sample, answers, domain, level)
    if asked.counted.counting is Counting.MENTIONS and isinstance(asked.answer, Ticks):
        found = _of_mentions(asked, asked.answer, option, domain)
    else:
        found = linearised(asked.sample, answers, domain)
    return None if found is None else share_of(asked.sample, found, level)


def _of_mentions(asked: Asked, answer: Ticks, option: int, domain: NDArray[bool_]) -> Linearised | None:
    chosen = (answer.chosen & answer.answered[:, None] & domain[:, None]).astype(float)
    mentions = chosen.sum(axis=1)
    base = (mentions > 0) & (asked.sample.weights > 0)
    return linearised_ratio(asked.sample, chosen[:, option] * base, mentions * base, base)


def answers_of(asked: Asked, option: int) -> Numbers:
    """Return one number a respondent: 1 chosen, 0 not, NaN outside the base; or the number given."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    match asked.answer:
        case Amounts(values=values):
            return values
        case Choices(codes=codes):
            options = asked.question.options
            outside = np.array([False, *(each.outside for each in options)])
            inside = codes > 0
            if not options[option].outside and not asked.counted.outside_counts:
                inside &= ~outside[codes]
            return np.where(inside, codes == option + 1, np.nan)
        case Ticks(chosen=chosen, answered=answered):
            if asked.counted.counting is Counting.EVERYBODY:
                return np.asarray(chosen[:, option] & answered, dtype=np.float64)
            return np.where(answered, chosen[:, option], np.nan)


def _one_difference(asked: Asked, pair: Pair) -> Difference:
    option, earlier, later = pair
    return between(asked, option, asked.columns.codes == earlier + 1, asked.columns.codes == later + 1)


def between(asked: Asked, option: int, earlier: NDArray[bool_], later: NDArray[bool_]) -> Difference:
    """Return the difference between two groups of respondents, which may overlap: later less earlier."""
    answers = answers_of(asked, option)
    before, after = Group(answers, earlier), Group(answers, later)
    if asked.of_means:
        means = compare_means(asked.sample, before, after, asked.level)
        return Difference(means.diff, means.interval, means.p) if means else Difference(0.0, None, 1.0)
    if asked.counted.counting is Counting.MENTIONS and isinstance(asked.answer, Ticks):
        one, other = (_of_mentions(asked, asked.answer, option, domain) for domain in (earlier, later))
        shares = compare_ratios(asked.sample, one, other, asked.level) if one and other else None
    else:
        shares = compare_shares(asked.sample, before, after, asked.level)
    return Difference(shares.diff, shares.interval, shares.p) if shares else Difference(0.0, None, 1.0)

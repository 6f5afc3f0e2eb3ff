"""Tables of a question by columns: every cell at once, a test of the whole, and which columns differ.

Sources: Rao and Scott (1984), second order, as in R's svychisq; columns are compared as `comparison` does,
adjusted by Holm's method within a row, also where they overlap. A column is never compared with the total,
which contains it, but with the rest.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from sni_desktop.analysis.adjustments import holm
from sni_desktop.analysis.comparison import Comparison, Group, compare_shares
from sni_desktop.analysis.design import degrees_of_freedom, shares_of_categories
from sni_desktop.analysis.quantiles import chi_square_tail, critical, f_tail
from sni_desktop.analysis.weighted import share
from sni_desktop.core.result import Status
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy import bool_, float64, intp
    from numpy.typing import NDArray

    from sni_desktop.analysis.design import Design
    from sni_desktop.analysis.weighted import Estimate


@dataclass(frozen=True)
class RaoScott:
    """A test of independence that knows the design: F on ``df`` and ``df_error`` degrees of freedom.

    ``chi_square`` is Pearson's, of weighted shares; ``p_first_order`` corrects its mean only.
    """

    f: float
    df: float
    df_error: float
    p: float
    chi_square: float
    p_first_order: float


def rao_scott(
    sample: Design, rows: NDArray[intp], columns: NDArray[intp], domain: NDArray[bool_] | None = None
) -> RaoScott | None:
    """Return the test that rows and columns are independent.

    ``rows`` and ``columns`` hold one code a respondent, 0 for no answer. None if fewer than two of each were
    answered, or if the design has no degrees of freedom.
    """
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    base = (rows > 0) & (columns > 0) & (sample.weights > 0)
    if domain is not None:
        base &= domain
    row_codes, row = np.unique(rows[base], return_inverse=True)
    column_codes, column = np.unique(columns[base], return_inverse=True)
    shape = len(row_codes), len(column_codes)
    freedom = degrees_of_freedom(sample, base) if base.any() else 0
    if min(shape) < 2 or freedom <= 0:
        return None
    cell = np.zeros(len(base), dtype=np.intp)
    cell[base] = row * shape[1] + column + 1
    shares, joint = shares_of_categories(sample, cell, shape[0] * shape[1])
    n = int(base.sum())
    effects = _generalised_effects(shares, joint, shape, n)
    trace = float(np.trace(effects))
    df = trace**2 / float(np.trace(effects @ effects))
    statistic = _pearson(shares.reshape(shape), n)
    return RaoScott(
        statistic / trace,
        df,
        df * freedom,
        f_tail(statistic / trace, df, df * freedom),
        statistic,
        chi_square_tail(statistic * len(effects) / trace, len(effects)),
    )


def _generalised_effects(
    shares: NDArray[float64], joint: NDArray[float64], shape: tuple[int, int], n: int
) -> NDArray[float64]:
    """Return the matrix of generalised design effects of the interactions (Rao and Scott's delta)."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    row, column = np.divmod(np.arange(shape[0] * shape[1]), shape[1])
    by_row = (row[:, None] == np.arange(1, shape[0])).astype(np.float64)
    by_column = (column[:, None] == np.arange(1, shape[1])).astype(np.float64)
    main = np.column_stack([np.ones(len(row)), by_row, by_column])
    crossed = (by_row[:, :, None] * by_column[:, None, :]).reshape(len(row), -1)
    contrasts = crossed - main @ np.linalg.lstsq(main, crossed)[0]
    # An empty cell says nothing, here as in R.
    inverse = np.divide(1.0, shares, out=np.zeros_like(shares), where=shares > 0)
    scaled = contrasts * inverse[:, None]
    return np.linalg.solve(contrasts.T @ scaled / n, scaled.T @ joint @ scaled)


def _pearson(shares: NDArray[float64], n: int) -> float:
    expected = shares.sum(axis=1)[:, None] * shares.sum(axis=0)
    return n * float(((shares - expected) ** 2 / expected).sum())


@dataclass(frozen=True)
class Letters:
    """One row of a table: which columns are higher than which.

    ``estimates``: one a column, None without a base. ``tested``: whether a column has answers enough.
    ``comparisons``: the pairs of tested columns, in the order of `itertools.combinations`, with adjusted
    ``p``. ``letters``: for each column, the letters (A is the first) of those established below it.
    """

    estimates: tuple[Estimate | None, ...]
    tested: tuple[bool, ...]
    comparisons: tuple[Comparison, ...]
    p: tuple[float, ...]
    letters: tuple[str, ...]


def column_letters(
    sample: Design, answers: NDArray[float64], columns: Sequence[NDArray[bool_]], level: float = 0.95
) -> Letters:
    """Return the letters of one row: ``answers`` (0, 1 or NaN) in ``columns``, which may overlap."""
    estimates = tuple(share(sample, answers, column, level) for column in columns)
    tested = tuple(each is not None and each.status is not Status.SUPPRESSED for each in estimates)
    comparisons: list[Comparison] = []
    pairs: list[tuple[int, int]] = []
    for j, k in combinations([index for index, enough in enumerate(tested) if enough], 2):
        found = compare_shares(sample, Group(answers, columns[k]), Group(answers, columns[j]), level)
        if found is not None:
            comparisons.append(found)
            pairs.append((j, k))
    adjusted = holm([found.p for found in comparisons])
    letters = [""] * len(columns)
    for (j, k), found, p in zip(pairs, comparisons, adjusted, strict=True):
        if p < 1 - level:
            high, low = (j, k) if found.diff > 0 else (k, j)
            letters[high] += letter(low)
    return Letters(estimates, tested, tuple(comparisons), tuple(adjusted), tuple(letters))


def letter(column: int) -> str:
    """Return the letters of a column (from 0), as spreadsheets do: A to Z, AA, AB ..."""
    before, last = divmod(column, 26)
    return (letter(before - 1) if before else "") + chr(ord("A") + last)


def against_the_rest(
    sample: Design,
    answers: NDArray[float64],
    column: NDArray[bool_],
    domain: NDArray[bool_] | None = None,
    level: float = 0.95,
) -> Comparison | None:
    """Return the share in ``column`` less that of all others in ``domain``; None if one has no base."""
    inside = column if domain is None else column & domain
    rest = ~column if domain is None else ~column & domain
    return compare_shares(sample, Group(answers, rest), Group(answers, inside), level)


@dataclass(frozen=True, eq=False)
class Table:
    """Every cell of a table at once, each array categories x columns; NaN where a column has no base.

    ``n``: answers in the cell; ``share`` of its column, with the ``error``, ``effective`` base and interval
    (``low``, ``high``) that `weighted.share` gives.
    """

    n: NDArray[intp]
    share: NDArray[float64]
    error: NDArray[float64]
    effective: NDArray[float64]
    low: NDArray[float64]
    high: NDArray[float64]


def table(
    sample: Design,
    answers: NDArray[intp],
    columns: NDArray[intp],
    categories: int,
    column_count: int,
    level: float = 0.95,
) -> Table:
    """Return every share of a question by columns that do not overlap, from counts and sums alone.

    ``answers`` (1 to ``categories``) and ``columns`` (1 to ``column_count``) hold one code a respondent, 0
    for none. Only for samples of respondents: ValueError where sampling units are declared.
    """
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    if sample.one_by_one:
        msg = "sampling units are declared"
        raise ValueError(msg)
    n, sums, squares = _sufficient(sample, answers, columns, categories, column_count)
    with np.errstate(divide="ignore", invalid="ignore"):
        total, total_squares = sums.sum(axis=(0, 2)), squares.sum(axis=(0, 2))
        share = sums.sum(axis=0).T / total
        taylor = _cell_variances(sample, sums, squares, share, total)
        base = n.sum(axis=(0, 2))
        kish = total**2 / total_squares
        worth = base * share * (1 - share) / (base - 1) / taylor
        smallest = worth if sample.corrected else np.minimum(np.minimum(base, kish), worth)
        known = (share > 0) & (share < 1) & (base > 1) & (taylor > 0)
        effective = np.where(known, smallest, kish)
        low, high = _wilson(share, effective, critical(level))
    return Table(n.sum(axis=0).T, share, np.sqrt(taylor), effective, low, high)


def _sufficient(
    sample: Design, answers: NDArray[intp], columns: NDArray[intp], categories: int, column_count: int
) -> tuple[NDArray[intp], NDArray[float64], NDArray[float64]]:
    """Return numbers, sums of weights and sums of their squares (strata x columns x categories)."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    shape = len(sample.unit_counts), column_count + 1, categories + 1
    place = (sample.by_respondent.astype(np.intp) * shape[1] + columns) * shape[2] + answers
    size = shape[0] * shape[1] * shape[2]

    n, sums, squares = (
        np.bincount(place, values, size).astype(np.float64).reshape(shape)[:, 1:, 1:]
        for values in (sample.weights > 0, sample.weights, sample.weights**2)
    )
    return n.astype(np.intp), sums, squares


def _cell_variances(
    sample: Design,
    sums: NDArray[float64],
    squares: NDArray[float64],
    share: NDArray[float64],
    total: NDArray[float64],
) -> NDArray[float64]:
    """Return Taylor's variances (categories x columns) from the sums (strata x columns x categories)."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    by_cell = np.swapaxes(sums, 1, 2)
    squares_by_cell = np.swapaxes(squares, 1, 2)
    influence = (by_cell - share * sums.sum(axis=2)[:, None, :]) / total
    around = squares_by_cell * (1 - 2 * share) + share**2 * squares.sum(axis=2)[:, None, :]
    counts = sample.unit_counts[:, None, None]
    # A lonely respondent is compared with 0, the mean of the whole sample.
    centred = around / total**2 - np.where(counts > 1, influence**2 / counts, 0.0)
    return np.asarray(np.maximum((sample.factors[:, None, None] * centred).sum(axis=0), 0.0))


def _wilson(
    share: NDArray[float64], effective: NDArray[float64], z: float
) -> tuple[NDArray[float64], NDArray[float64]]:
    """Return `intervals.wilson` of many shares at once."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    q = z * z / effective
    centre, half = (share + q / 2) / (1 + q), np.sqrt(share * (1 - share) * q + q * q / 4) / (1 + q)
    low = np.where(share <= 0, 0.0, np.maximum(0.0, centre - half))
    return low, np.where(share >= 1, 1.0, np.minimum(1.0, centre + half))

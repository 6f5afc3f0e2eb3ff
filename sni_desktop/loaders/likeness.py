"""How alike texts are, many with many at once: matrices of one side by the other, with values 0 to 1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from numpy import float64
    from numpy.typing import NDArray

_PIECE = 3
_MOST_TEXTS = 6
_LONGEST = 400


def overlap(mine: Sequence[Collection[str]], theirs: Sequence[Collection[str]]) -> NDArray[float64]:
    """Return twice what two sets have in common over the sum of their sizes (Dice); 0 for two empty ones."""
    import numpy as np  # noqa: PLC0415

    left, right = _incidence(mine, theirs)
    sizes = np.array([len(each) for each in mine])[:, None] + np.array([len(each) for each in theirs])
    return np.asarray(2 * (left @ right.T).toarray() / np.maximum(sizes, 1))


def likeness(mine: Sequence[Sequence[str]], theirs: Sequence[Sequence[str]]) -> NDArray[float64]:
    """Return how alike things are that have several wordings each: as alike as the two most alike of them.

    Texts are compared by their pieces of three letters, of which rare ones count more: the cosine of vectors
    weighted by inverse frequency (Salton and Buckley 1988, doi:10.1016/0306-4573(88)90021-0).
    """
    import numpy as np  # noqa: PLC0415

    texts = [[*each[:_MOST_TEXTS]] or [""] for each in (*mine, *theirs)]
    flat = [text for each in texts for text in each]
    owner = np.repeat(np.arange(len(texts)), [len(each) for each in texts])
    left_texts = int((owner < len(mine)).sum())
    left, right = _incidence(
        [_pieces(text) for text in flat[:left_texts]], [_pieces(text) for text in flat[left_texts:]]
    )
    frequency = np.asarray(left.sum(axis=0) + right.sum(axis=0)).ravel()
    rarity = np.log1p(len(flat) / np.maximum(frequency, 1))
    left, right = (_normalised(side.multiply(rarity).tocsr()) for side in (left, right))
    between = (left @ right.T).toarray()
    starts = np.flatnonzero(np.diff(owner, prepend=-1))
    rows, columns = starts[: len(mine)], starts[len(mine) :] - left_texts
    return np.asarray(np.maximum.reduceat(np.maximum.reduceat(between, rows, axis=0), columns, axis=1))


def _pieces(text: str) -> set[str]:
    padded = f"  {text[:_LONGEST]} "
    return {padded[at : at + _PIECE] for at in range(len(padded) - _PIECE + 1)} if text else set()


def _normalised(rows: Any) -> Any:
    import numpy as np  # noqa: PLC0415
    from scipy.sparse import diags  # noqa: PLC0415

    length = np.sqrt(np.asarray(rows.multiply(rows).sum(axis=1)).ravel())
    return diags(1 / np.where(length > 0, length, 1.0)) @ rows


def _incidence(mine: Sequence[Collection[str]], theirs: Sequence[Collection[str]]) -> tuple[Any, Any]:
    """Return two sparse matrices of sets by elements, with the same elements in their columns."""
    known: dict[str, int] = {}
    sides = [
        [[known.setdefault(element, len(known)) for element in each] for each in side]
        for side in (mine, theirs)
    ]
    left, right = (_ones(side, len(known)) for side in sides)
    return left, right


def _ones(rows: Sequence[Sequence[int]], width: int) -> Any:
    import numpy as np  # noqa: PLC0415
    from scipy.sparse import csr_matrix  # noqa: PLC0415

    at = np.repeat(np.arange(len(rows)), [len(row) for row in rows])
    elements = np.array([element for row in rows for element in row], np.int64)
    return csr_matrix((np.ones(len(at)), (at, elements)), shape=(len(rows), max(width, 1)))

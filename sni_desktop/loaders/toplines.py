"""Published toplines and crosstabs, told from other tables by the beginning of their rows."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from sni_desktop.core.values import dataclass
from sni_desktop.loaders.banners import arranged
from sni_desktop.loaders.crosstab_layout import Block, Outline, blocks_of, outline_of
from sni_desktop.loaders.long_toplines import in_blocks

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_LOOKED_AT = 300
"""Rows at the beginning by which toplines are told: several questions stand in so many."""


@dataclass(frozen=True)
class Toplines:
    """One table of published shares: its rows in order, what its columns are, and its questions."""

    rows: tuple[tuple[str, ...], ...]
    outline: Outline
    blocks: tuple[Block, ...]


def toplines_of(rows: Sequence[Sequence[str]]) -> Toplines | None:
    """Return the toplines that rows are, None if they are none."""
    table = arranged(in_blocks(rows) or rows)
    outline = outline_of(table)
    blocks = blocks_of(table, outline) if outline else ()
    return Toplines(table, outline, blocks) if outline and blocks else None


def are_toplines(rows: Iterable[Sequence[str]]) -> bool:
    """Return whether rows begin as toplines do; those further down are not looked at."""
    return toplines_of(list(islice(rows, _LOOKED_AT))) is not None

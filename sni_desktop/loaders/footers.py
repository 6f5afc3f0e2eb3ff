"""Rows below the answers that are none: a person added up the columns, or took their means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.core.findings import Finding
from sni_desktop.core.text import _
from sni_desktop.loaders.columns import numbers
from sni_desktop.loaders.words import normal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sni_desktop.loaders.table import Table

_WORDS = frozenset(
    {
        *("total", "totals", "grand total", "sum", "average", "mean", "count", "median"),
        *("totaux", "total general", "somme", "moyenne", "nombre", "mediane"),
        *("totaal", "eindtotaal", "som", "gemiddelde", "gemiddeld", "aantal", "mediaan"),
        *("gesamt", "gesamtsumme", "summe", "mittelwert", "durchschnitt", "anzahl", "insgesamt"),
    }
)
"""Normalised."""
_LOOKED_AT = 5
_FEWEST_ROWS = 5


def of_footers(table: Table) -> Iterator[Finding]:
    """Yield that the last row is a sum of the others: its first text says so, and nothing else is a word."""
    if table.n < _FEWEST_ROWS:
        return
    for row in range(table.n - 1, max(table.n - _LOOKED_AT, 0) - 1, -1):
        texts = [(cells, cells.values[cells.codes[row]].strip()) for cells in table.cells]
        filled = [(cells, text) for cells, text in texts if text]
        if not filled or normal(filled[0][1].rstrip(":")) not in _WORDS:
            continue
        cells, word = filled[0]
        once = sum(cells.codes == cells.codes[row]) == 1
        if once and len(filled) > 1 and all(numbers([text]) is not None for _cells, text in filled[1:]):
            sentence = _("Row {row} of the answers (“{text}”) sums up the others: it is counted as a person.")
            yield Finding(
                "total_row", sentence.of(row=str(row + 1), text=word), column=cells.name, is_odd=True
            )
            return

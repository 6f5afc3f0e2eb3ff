"""Why a result has nobody in it, in words: nobody passes the filter, nobody counts, or nobody answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.core.result import Mean, Net, Share, Status
from sni_desktop.core.text import Listing, _

if TYPE_CHECKING:
    from sni_desktop.core.result import Result
    from sni_desktop.core.text import Text, Value

NOBODY = _("Nobody meets these conditions.")
NOBODY_HERE = _("Nobody in {waves} meets these conditions.")
WEIGHTLESS = _("All weights are zero: nobody counts.")
ALL_WEIGHTLESS = _("All who meet these conditions have a weight of zero: nobody counts.")
SILENT = _("Nobody of those who are looked at gave an answer that counts.")


def nobody(result: Result) -> Value:
    """Return why nobody is in any base of a result that was filtered or weighted; "" if somebody is."""
    query, study = result.query, result.study
    if study.answers is None or (query.where is None and not query.weight) or not result.rows:
        return ""
    cells = (cell for row in result.rows for cell in row.cells)
    if not all(isinstance(cell, Share | Mean | Net) and cell.status is Status.NO_BASE for cell in cells):
        return ""
    return _why(result)


def _why(result: Result) -> Text:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    from sni_desktop.analysis.samples import sample_of  # noqa: PLC0415 - for respondents only

    study = result.study
    sample = sample_of(study, result.query)
    codes = sample.by_wave.codes
    shown = [study.waves.index(wave) + 1 for wave in result.waves]
    inside = np.isin(codes, shown)
    if not inside.any():
        if codes.any():
            return NOBODY_HERE.of(waves=Listing(tuple(wave.label for wave in result.waves)))
        return NOBODY
    if not (sample.design.weights[inside] > 0).any():
        return WEIGHTLESS if result.query.where is None else ALL_WEIGHTLESS
    return SILENT

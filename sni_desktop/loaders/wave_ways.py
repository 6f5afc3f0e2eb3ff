"""Other ways to make waves, offered where it is told how they were made."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.core.decisions import Cut, WavesFrom
from sni_desktop.core.findings import Remedy
from sni_desktop.core.survey import Kind
from sni_desktop.core.text import _

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sni_desktop.core.findings import Finding
    from sni_desktop.core.survey import Question

_CUTS = {
    Cut.YEAR: _("Years of “{column}” as waves"),
    Cut.QUARTER: _("Quarters of “{column}” as waves"),
    Cut.MONTH: _("Months of “{column}” as waves"),
}


def with_ways(findings: Iterable[Finding], questions: Sequence[Question]) -> tuple[Finding, ...]:
    """Return findings about waves with what else could be done: a single wave, or the periods of a date."""
    dates = [question for question in questions if question.kind is Kind.DATE and question.columns]
    cut = tuple(
        Remedy(words.of(column=dates[0].columns[0]), WavesFrom(dates[0].columns[0], cut))
        for cut, words in _CUTS.items()
        if dates
    )
    alone = (Remedy(_("All respondents as a single wave"), WavesFrom("")),)
    ways = {"one_wave": cut, "waves_in": alone}
    return tuple(replace(finding, remedies=ways.get(finding.code, ())) for finding in findings)

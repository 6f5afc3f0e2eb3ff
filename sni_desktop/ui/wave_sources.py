"""What the waves of a survey file can be taken from: one wave, a column's values, or dates cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.core.decisions import Cut, WavesFrom
from sni_desktop.core.text import _
from sni_desktop.loaders.respondents import date_columns, wave_candidates

if TYPE_CHECKING:
    from sni_desktop.core.survey import Study
    from sni_desktop.core.text import Value

_CUTS = {
    Cut.YEAR: _("{column}: years"),
    Cut.QUARTER: _("{column}: quarters"),
    Cut.MONTH: _("{column}: months"),
    Cut.NONE: _("{column}: days"),
}


def wave_sources(study: Study) -> tuple[tuple[WavesFrom, Value], ...]:
    """Return the ways to make waves of a study of one file, each with its name; none for other studies."""
    if study.answers is None or study.asked:
        return ()
    dates = date_columns(study)
    columns = dict.fromkeys([*wave_candidates(study), study.answers.wave_column])
    found: list[tuple[WavesFrom, Value]] = [(WavesFrom(""), _("No column: one wave"))]
    found += [(WavesFrom(name), name) for name in columns if name and name not in dates]
    found += [(WavesFrom(name, cut), words.of(column=name)) for name in dates for cut, words in _CUTS.items()]
    return tuple(found)


def waves_from(study: Study) -> WavesFrom:
    """Return what the waves of a study of one file are taken from."""
    column = study.answers.wave_column if study.answers else ""
    decided = [each for each in study.decisions if isinstance(each, WavesFrom)]
    return decided[-1] if decided and decided[-1].column == column else WavesFrom(column)


def key(decision: WavesFrom) -> str:
    """Return the name of a way to make waves in a list to choose from."""
    return f"{decision.column}\n{decision.cut}" if decision.cut else decision.column

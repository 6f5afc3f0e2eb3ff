"""The comparability gate: what changed between waves breaks the line until somebody declares otherwise."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.core.survey import Comparability, Comparable
from sni_desktop.loaders.change_words import joined
from sni_desktop.loaders.changed import changes

if TYPE_CHECKING:
    from sni_desktop.core.decisions import Declare
    from sni_desktop.core.survey import Study
    from sni_desktop.loaders.changed import Change

_SEVERITY = (Comparable.YES, Comparable.MAY_DIFFER, Comparable.NO)


def breaks(study: Study) -> tuple[Comparability, ...]:
    """Return what the changes of a study mean for comparing its waves: one record a question and pair."""
    grouped: dict[tuple[str, str, str], list[Change]] = {}
    general: list[Change] = []
    for change in changes(study):
        grouped.setdefault((change.question, change.earlier, change.later), []).append(change)
        if not change.question:
            general.append(change)
    places = {wave.id: place for place, wave in enumerate(study.waves)}
    found = []
    for (question, earlier, later), own in grouped.items():
        within = [
            each
            for each in general
            if question and places[earlier] <= places[each.earlier] and places[each.later] <= places[later]
        ]
        every = [*own, *within]
        state = max((each.state for each in every), key=_SEVERITY.index)
        found.append(Comparability(earlier, later, state, joined([each.reason for each in every]), question))
    return tuple(found)


def with_breaks(study: Study, before: Study | None = None) -> Study:
    """Return a study whose changes break its lines, where nothing else is known of the two waves.

    ``before`` is the study as it was: breaks that it had for reasons which are gone are taken back.
    """
    gone = {_key(record): record for record in breaks(before)} if before is not None else {}
    kept = [record for record in study.comparability if gone.get(_key(record)) != record]
    known = set(map(_key, kept))
    general = {(record.earlier, record.later): record.state for record in kept if not record.question}
    new = [
        record
        for record in breaks(study)
        if _key(record) not in known
        # What is said of all questions already may be worse.
        and _SEVERITY.index(general.get((record.earlier, record.later), Comparable.YES))
        < _SEVERITY.index(record.state)
    ]
    return replace(study, comparability=(*kept, *new))


def _key(record: Comparability) -> tuple[str, str, str]:
    return record.question, record.earlier, record.later


def declared(study: Study, decision: Declare) -> Study:
    """Return a study in which somebody has said whether two waves compare, in place of what was known."""
    record = Comparability(
        decision.earlier,
        decision.later,
        decision.state,
        decision.reason,
        decision.question,
        decision.by,
        decision.when,
    )
    kept = (each for each in study.comparability if _key(each) != _key(record))
    return replace(study, comparability=(*kept, record))

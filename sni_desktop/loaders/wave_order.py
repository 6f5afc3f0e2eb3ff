"""The waves of a study: in the order of their dates, and described by a person."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.loaders.gate import with_breaks

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from sni_desktop.core.decisions import DescribeWave
    from sni_desktop.core.survey import Comparability, Study, Wave


def in_order(waves: Sequence[Wave], earlier: Collection[str] = ()) -> tuple[Wave, ...]:
    """Return waves by their dates if all are dated; else as they are, those of the ids ``earlier`` first."""
    if all(wave.date for wave in waves):
        return tuple(sorted(waves, key=lambda wave: wave.date))
    return tuple(sorted(waves, key=lambda wave: wave.id not in earlier))


def in_turn(records: Iterable[Comparability], places: Mapping[str, int]) -> tuple[Comparability, ...]:
    """Return records whose earlier wave is the earlier one, as the waves stand now; each pair once."""
    turned = (
        record
        if places[record.earlier] < places[record.later]
        else replace(record, earlier=record.later, later=record.earlier)
        for record in records
        if record.earlier != record.later
    )
    return tuple({(each.question, each.earlier, each.later): each for each in turned}.values())


def with_sizes(study: Study) -> Study:
    """Return a study whose waves of respondents tell how many these are."""
    import numpy as np  # noqa: PLC0415

    if study.answers is None:
        return study
    counts = np.bincount(study.answers.wave, minlength=len(study.waves)).tolist()
    waves = zip(study.waves, counts, strict=True)
    return replace(study, waves=tuple(replace(wave, n=count) if count else wave for wave, count in waves))


def described(study: Study, decision: DescribeWave) -> Study:
    """Return a study with one of its waves described anew; where all have dates, in their order.

    What its population and its mode break is seen to anew. KeyError if there is no such wave.
    """
    wave = replace(
        study.wave(decision.wave),
        label=decision.label,
        date=decision.date,
        population=decision.population,
        mode=decision.mode,
    )
    waves = tuple(wave if each.id == wave.id else each for each in study.waves)
    return with_breaks(_arranged(replace(study, waves=waves)), study)


def _arranged(study: Study) -> Study:
    """Return a study with its waves in order, and all that counts their places."""
    import numpy as np  # noqa: PLC0415

    waves = in_order(study.waves)
    if waves == study.waves:
        return study
    places = {wave.id: place for place, wave in enumerate(waves)}
    answers = study.answers
    if answers is not None:
        new = np.array([places[wave.id] for wave in study.waves], answers.wave.dtype)
        answers = replace(answers, wave=new[answers.wave])
    return replace(study, waves=waves, answers=answers, comparability=in_turn(study.comparability, places))

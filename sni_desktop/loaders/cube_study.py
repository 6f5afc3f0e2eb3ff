"""A study of a cube of published figures.

The periods are its waves. The places (else the dimension with the most codes) are the answers. Every
combination of the other dimensions - indicator, unit, size, activity - is a question of its own, so that no
line joins what differs.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.core.findings import Finding
from sni_desktop.core.survey import (
    Comparability,
    Comparable,
    FileForm,
    Percentage,
    Published,
    PublishedNumber,
    PublishedShare,
    Source,
    Study,
    Wave,
)
from sni_desktop.core.text import Label, _, plain
from sni_desktop.loaders import flags
from sni_desktop.loaders.columns import identifier
from sni_desktop.loaders.cube import MOST_QUESTIONS, MOST_WAVES, NO_CODE, Cube, Role, beyond, no_figures
from sni_desktop.loaders.cube_questions import NO_WAVE, CubeQuestion, items_of, questions_of
from sni_desktop.loaders.periods import period
from sni_desktop.loaders.units import decimals

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal
    from pathlib import Path

    from sni_desktop.core.progress import Progress

NO_PERIOD = Label(
    {
        "en": "Period not given",
        "fr": "Période non indiquée",
        "nl": "Periode niet vermeld",
        "de": "Zeitraum nicht angegeben",
    }
)
_BREAKS = {
    "en": "Break in the series: {places}",
    "fr": "Rupture de série : {places}",
    "nl": "Breuk in de reeks: {places}",
    "de": "Zeitreihenbruch: {places}",
}
_NAMED_BREAKS = 4
_MOST_DECIMALS = 4


def study(path: Path, cubes: Sequence[Cube], form: FileForm, progress: Progress) -> Study:
    """Return the study that the data sets of a file are.

    UserError if there are no figures, or more questions, answers or periods than can be looked through.
    """
    if not any(cube.figures for cube in cubes):
        raise no_figures(path.name)
    waves = _waves(path.name, cubes)
    several = len(cubes) > 1
    parts: list[CubeQuestion] = []
    taken: set[str] = set()
    for done, cube in enumerate(cubes):
        progress.report(0.5 * done / len(cubes))
        parts.extend(questions_of(path.name, cube, taken, several=several))
    if len(parts) > MOST_QUESTIONS:
        raise beyond(path.name, _("{name} makes more than {most} questions."), MOST_QUESTIONS)
    places = {wave.id: place for place, wave in enumerate(waves)}
    sources = {id(cube): cube.source or Source(identifier(cube.name), path.name) for cube in cubes}
    published: list[Published] = []
    comparability: list[Comparability] = []
    for done, part in enumerate(parts):
        progress.report(0.5 + 0.5 * done / len(parts))
        published.extend(_published(part, sources[id(part.cube)].id, places))
        comparability.extend(_breaks(part, waves, places))
    title = (
        next((cube.title for cube in cubes if cube.title), plain(path.stem))
        if not several
        else plain(path.stem)
    )
    found = Study(
        identifier(path.stem),
        title,
        waves,
        tuple(part.question for part in parts),
        tuple(published),
        tuple({source.id: source for source in sources.values()}.values()),
        tuple(comparability),
        findings=tuple(_findings(cubes)),
        origin=path.name,
        form=_described(form, cubes[0]),
    )
    found.figures("")  # sorts them by question here, rather than when the window asks first
    progress.report(1.0)
    return found


def _described(form: FileForm, cube: Cube) -> FileForm:
    """Return the form with the columns of the table, or the dimensions of what is none."""
    if cube.columns:
        return replace(form, header_rows=1, columns=cube.columns)
    return replace(form, columns=tuple(dimension.id for dimension in cube.dimensions))


# Waves


def _waves(name: str, cubes: Iterable[Cube]) -> tuple[Wave, ...]:
    """Return the periods of all data sets, the earliest first; as the file has them if any is not known."""
    labels: dict[str, Label] = {}
    for cube in cubes:
        at = cube.place_of(Role.TIME)
        for code, described in cube.codes[at].items() if at is not None else {NO_WAVE: NO_CODE}.items():
            named = NO_PERIOD if at is None else described.label
            is_code = set(named.texts.values()) <= {code}
            labels.setdefault(code, plain(code) if is_code else named)
    if len(labels) > MOST_WAVES:
        raise beyond(name, _("{name} holds more than {most} periods."), MOST_WAVES)
    known = {code: found for code in labels if (found := period(code)) is not None}
    order = list(labels)
    if len(known) == len(labels):
        order.sort(key=lambda code: (known[code].first, -known[code].days))
    return tuple(Wave(code, labels[code], date=known[code].date if code in known else "") for code in order)


# Figures


def _published(part: CubeQuestion, source: str, places: dict[str, int]) -> Iterable[Published]:
    """Yield the figures of a question, answer by answer in the order of the waves."""
    caveats: dict[tuple[str, ...], Label] = {}
    amounts: dict[tuple[Decimal, int], Percentage] = {}
    cells = sorted(part.cells, key=lambda cell: places[cell.wave])
    order = {option.code: rank for rank, option in enumerate(part.question.options)}
    for cell in sorted(cells, key=lambda cell: order[cell.option]):
        if cell.flags not in caveats:
            caveats[cell.flags] = flags.caveat(cell.flags, part.cube.flags)
        about, caveat = (part.question.id, cell.wave, cell.option), caveats[cell.flags]
        exact = min(_MOST_DECIMALS, decimals(cell.value) if part.decimals is None else part.decimals)
        if part.is_share:
            key = cell.value, exact
            if key not in amounts:
                amounts[key] = Percentage(float(cell.value / 100), exact)
            yield PublishedShare(*about, amounts[key], source, caveat=caveat)
        else:
            yield PublishedNumber(*about, float(cell.value), source, exact, part.unit, caveat=caveat)


def _breaks(part: CubeQuestion, waves: Sequence[Wave], places: dict[str, int]) -> Iterable[Comparability]:
    """Yield that a question does not compare across a break; that it may not, where some answers break."""
    broken: dict[int, list[str]] = {}
    present: dict[int, int] = {}
    for cell in part.cells:
        at = places[cell.wave]
        present[at] = present.get(at, 0) + 1
        if any(map(flags.is_break, cell.flags)):
            broken.setdefault(at, []).append(cell.option)
    for at, options in sorted(broken.items()):
        if at == min(present):
            continue
        state = Comparable.NO if len(options) == present[at] else Comparable.MAY_DIFFER
        reason = _break_words([part.question.option(code).label for code in options])
        yield Comparability(waves[at - 1].id, waves[at].id, state, reason, part.question.id)


def _break_words(names: Sequence[Label]) -> Label:
    shown = names[:_NAMED_BREAKS]
    end = ", …" if len(names) > _NAMED_BREAKS else "."
    return Label(
        {
            language: words.format(places=", ".join(name.in_language(language) for name in shown) + end)
            for language, words in _BREAKS.items()
        }
    )


# What was assumed


def _findings(cubes: Sequence[Cube]) -> Iterable[Finding]:
    for cube in cubes:
        time = cube.place_of(Role.TIME)
        items = items_of(cube, time)
        if items is not None:
            dimension = cube.dimensions[items]
            sentence = _("Published figures: the answers are the values of “{dimension}”.")
            yield Finding("answers_of_figures", sentence.of(dimension=dimension.label or dimension.id))
    missing, wordy, repeated = (
        sum(getattr(cube, name) for cube in cubes) for name in ("missing", "wordy", "repeated")
    )
    remarked = sum(bool(text) for cube in cubes for _value, text in cube.figures.values())
    if missing:
        yield Finding(
            "cells_without_figure",
            _("%n cell(s) hold no figure: left out, never taken as zero.", "", missing),
        )
    if remarked:
        yield Finding(
            "remarks",
            _("%n figure(s) have a remark of the source, such as provisional or estimated.", "", remarked),
        )
    if wordy:
        sentence = _("%n cell(s) hold something else than a number: left out.", "", wordy)
        yield Finding("no_figures", sentence, is_odd=True)
    if repeated:
        sentence = _("%n figure(s) are given more than once: the first one counts.", "", repeated)
        yield Finding("repeated_figures", sentence, is_odd=True)

"""Adding the waves of another study: its respondents below those of the first, its figures beside them.

Rows in are rows out. A question that only one of the two asked has no answers in the waves of the other:
absent is not zero. What changed between the waves breaks the line, until somebody declares that it does not
(`loaders.gate`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.core.errors import UserError
from sni_desktop.core.findings import Finding
from sni_desktop.core.text import Label, _, plain
from sni_desktop.core.values import dataclass
from sni_desktop.loaders.asked import asked_in
from sni_desktop.loaders.columns import free
from sni_desktop.loaders.gate import with_breaks
from sni_desktop.loaders.joined_answers import Columns, join_answers
from sni_desktop.loaders.matching import match_questions
from sni_desktop.loaders.respondents import OF_WAVES
from sni_desktop.loaders.table import unique_names
from sni_desktop.loaders.uniting import united_questions
from sni_desktop.loaders.wave_order import in_order, in_turn, with_sizes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from numpy import unsignedinteger
    from numpy.typing import NDArray

    from sni_desktop.core.survey import Asked, Comparability, Published, Source, Study, Wave
    from sni_desktop.loaders.matching import Match
    from sni_desktop.loaders.uniting import United

MOST_WAVES = 250
_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")


@dataclass(frozen=True)
class Plan:
    """How two studies are to be joined.

    ``matches`` are those of the first study's questions. ``own`` and ``new`` are the waves of the two as they
    are to be called from now on, in the order in which they stand in their studies; a new one with the id of
    an own one is a part of it. Where dates do not tell the order, the new waves come last, or first if they
    are ``earlier``.
    """

    matches: tuple[Match, ...]
    own: tuple[Wave, ...]
    new: tuple[Wave, ...]
    earlier: bool = False


def suggested(study: Study, other: Study) -> Plan:
    """Return the plan that a person can change: likely matches, and waves named by their files."""
    counted = study.answers is not None, other.answers is not None
    own = tuple(_named_wave(study, wave) for wave in study.waves)
    taken = {wave.id for wave in own}
    labels = {_key(wave.label) for wave in own}
    new = []
    for wave in other.waves:
        named = _named_wave(other, wave)
        named = replace(named, id=free(named.id, taken))
        if _key(named.label) in labels:
            named = replace(named, label=_another(named.label, labels))
        taken.add(named.id)
        labels.add(_key(named.label))
        new.append(named)
    return Plan(match_questions(study.questions, other.questions, counted=counted), own, tuple(new))


def _named_wave(study: Study, wave: Wave) -> Wave:
    """Return the only wave of a file with the name of the file, and its year if it has one."""
    if len(study.waves) > 1 or not study.origin or study.answers is None or wave.id != "all":
        return wave
    stem = study.origin.rsplit(".", 1)[0]
    years = set(_YEAR.findall(stem))
    if len(years) == 1:
        year = years.pop()
        return replace(wave, label=plain(year), date=wave.date or year)
    return replace(wave, label=plain(stem))


def _key(label: Label) -> tuple[str, ...]:
    return tuple(sorted(" ".join(text.casefold().split()) for text in label.texts.values()))


def _another(label: Label, taken: set[tuple[str, ...]]) -> Label:
    count = 2
    while _key(named := _numbered(label, count)) in taken:
        count += 1
    return named


def _numbered(label: Label, count: int) -> Label:
    return Label({code: f"{text} ({count})" for code, text in label.texts.items()})


def join(study: Study, other: Study, plan: Plan) -> Study:
    """Return a study with the waves of both. UserError if they are too many."""
    counted = study.answers is not None, other.answers is not None
    waves = in_order(_all_waves(plan), earlier={wave.id for wave in plan.new} if plan.earlier else set())
    if len(waves) > MOST_WAVES:
        raise UserError(
            _("Together the two files have %n wave(s).", "", len(waves)),
            _("A study can have {most} waves.").of(most=str(MOST_WAVES)),
        )
    renamed = _Renamed(
        {mine.id: wave.id for mine, wave in zip(study.waves, plan.own, strict=True)},
        {theirs.id: wave.id for theirs, wave in zip(other.waves, plan.new, strict=True)},
    )
    columns = _columns(study, other, plan.matches)
    united = united_questions(study, other, plan.matches, columns, counted=counted)
    sources, source_ids = _sources(study.sources, other.sources)
    places = {wave.id: place for place, wave in enumerate(waves)}
    joined = replace(
        study,
        waves=waves,
        questions=tuple(each.question for each in united),
        published=(
            *(replace(figure, wave=renamed.mine[figure.wave]) for figure in study.published),
            *_their_figures(other.published, united, renamed.theirs, source_ids),
        ),
        sources=sources,
        comparability=_comparability(study, other, united, renamed, places),
        answers=join_answers(
            study.answers, other.answers, united, columns, _wave(study, other, renamed, places)
        ),
        findings=(*study.findings, *_their_findings(other, united)),
        asked=_asked(study, other, united, renamed),
    )
    return with_breaks(with_sizes(joined))


# -- Waves ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Renamed:
    """The ids of the joined waves, by those in the two studies."""

    mine: dict[str, str]
    theirs: dict[str, str]


def _all_waves(plan: Plan) -> tuple[Wave, ...]:
    ids = {wave.id for wave in plan.own}
    return (*plan.own, *(wave for wave in plan.new if wave.id not in ids))


def _wave(
    study: Study, other: Study, renamed: _Renamed, places: Mapping[str, int]
) -> NDArray[unsignedinteger]:
    """Return the place of each respondent's wave, first of the one study and then of the other."""
    import numpy as np  # noqa: PLC0415

    parts = [
        np.array([places[ids[wave.id]] for wave in each.waves], np.uint8)[each.answers.wave]
        for each, ids in ((study, renamed.mine), (other, renamed.theirs))
        if each.answers is not None
    ]
    return np.concatenate([*parts, np.empty(0, np.uint8)])


# -- Columns -------------------------------------------------------------------------------------------


def _columns(study: Study, other: Study, matches: Iterable[Match]) -> Columns:
    """Return the columns of both files: those of matched questions are one, and so are others of one name."""
    mine = [cells.name for cells in study.answers.cells] if study.answers else []
    theirs = [cells.name for cells in other.answers.cells] if other.answers else []
    partners = _partners(study, other, matches)
    asked = [{name for question in each.questions for name in question.columns} for each in (study, other)]
    taken = set(partners.values())
    for name in mine:
        # Of columns that are no questions, such as that of the waves, the name is all there is.
        if name in theirs and name not in partners and name not in taken | asked[0] | asked[1]:
            partners[name] = name
    their_places = {name: place for place, name in enumerate(theirs)}
    new = [name for name in theirs if name not in set(partners.values())]
    names = unique_names([*mine, *new])
    parts: list[tuple[str, int | None, int | None]] = [
        (name, place, their_places.get(partners.get(mine[place], "")))
        for place, name in enumerate(names[: len(mine)])
    ]
    parts += [(name, None, their_places[old]) for name, old in zip(names[len(mine) :], new, strict=True)]
    called = {old: name for name, _one, two in parts if two is not None for old in [theirs[two]]}
    return Columns(tuple(parts), called)


def _partners(study: Study, other: Study, matches: Iterable[Match]) -> dict[str, str]:
    """Return for columns of the first file the column of the other one that holds the same."""
    found: dict[str, str] = {}
    for match in matches:
        if not match.other:
            continue
        mine, theirs = study.question(match.question), other.question(match.other)
        if len(mine.columns) == len(theirs.columns) == 1:
            found[mine.columns[0]] = theirs.columns[0]
            continue
        by_code = [
            {option.code: name for option, name in zip(each.options, each.columns, strict=False)}
            for each in (mine, theirs)
            if len(each.columns) == len(each.options)
        ]
        if len(by_code) == 2:
            pairs = ((each.code, each.other) for each in match.options if each.is_joined)
            found |= {by_code[0][one]: by_code[1][two] for one, two in pairs}
    return found


# -- Figures, and what is known of both ----------------------------------------------------------------


def _sources(mine: Sequence[Source], theirs: Sequence[Source]) -> tuple[tuple[Source, ...], dict[str, str]]:
    """Return the sources of both, and what those of the second are called now; the same source is one."""
    known = {_named(source): source.id for source in mine}
    taken = {source.id for source in mine}
    new, ids = [], {}
    for source in theirs:
        key = _named(source)
        if key not in known:
            known[key] = free(source.id, taken)
            taken.add(known[key])
            new.append(replace(source, id=known[key]))
        ids[source.id] = known[key]
    return (*mine, *new), ids


def _named(source: Source) -> tuple[object, ...]:
    return source.publisher, source.url, *sorted(source.title.texts.items())


def _their_figures(
    figures: Iterable[Published],
    united: Iterable[United],
    waves: Mapping[str, str],
    sources: Mapping[str, str],
) -> Iterator[Published]:
    by_id = {each.theirs.id: each for each in united if each.theirs}
    for figure in figures:
        each = by_id[figure.question]
        yield replace(
            figure,
            question=each.question.id,
            option=each.codes.get(figure.option, figure.option),
            wave=waves[figure.wave],
            source=sources.get(figure.source, figure.source),
        )


def _comparability(
    study: Study, other: Study, united: Iterable[United], renamed: _Renamed, places: Mapping[str, int]
) -> tuple[Comparability, ...]:
    questions = {each.theirs.id: each.question.id for each in united if each.theirs} | {"": ""}
    records = [
        replace(record, earlier=renamed.mine[record.earlier], later=renamed.mine[record.later])
        for record in study.comparability
    ]
    records += [
        replace(
            record,
            question=questions.get(record.question, record.question),
            earlier=renamed.theirs[record.earlier],
            later=renamed.theirs[record.later],
        )
        for record in other.comparability
    ]
    return in_turn(records, places)


def _asked(study: Study, other: Study, united: Iterable[United], renamed: _Renamed) -> tuple[Asked, ...]:
    """Return how the questions of both were put, their answers under the codes that they have now."""
    by_id = {each.theirs.id: each for each in united if each.theirs}
    mine = [replace(each, wave=renamed.mine[each.wave]) for each in asked_in(study)]
    theirs = [
        replace(
            each,
            question=by_id[each.question].question.id,
            wave=renamed.theirs[each.wave],
            options=tuple(
                replace(option, code=by_id[each.question].codes.get(option.code, option.code))
                for option in each.options
            ),
        )
        for each in asked_in(other)
        if each.question in by_id
    ]
    found = {(each.question, each.wave): each for each in [*theirs, *mine]}
    return tuple(found.values())


def _their_findings(other: Study, united: Iterable[United]) -> Iterator[Finding]:
    """Yield what was assumed of the other file; what could be done instead was for that file alone."""
    questions = {each.theirs.id: each.question.id for each in united if each.theirs}
    for finding in other.findings:
        if finding.code not in OF_WAVES:
            yield replace(finding, question=questions.get(finding.question, ""), remedies=())
    if other.answers is not None:
        sentence = _("%n respondent(s) of {file} were added.", "", other.answers.n)
        yield Finding("wave_added", sentence.of(file=other.origin or other.title))
    else:
        sentence = _("%n published figure(s) of {file} were added.", "", len(other.published))
        yield Finding("wave_added", sentence.of(file=other.origin or other.title))

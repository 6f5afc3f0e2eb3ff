"""The page on how a survey was made and how its charts are to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.charts.wording import joined
from sni_desktop.core.sampling import SIMPLE
from sni_desktop.core.survey import Mention as PublishedMention
from sni_desktop.core.survey import PublishedNumber, PublishedRank, PublishedShare
from sni_desktop.core.text import Count, Percent, Text, _
from sni_desktop.export.slides.contents import Entry

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sni_desktop.core.query import Query
    from sni_desktop.core.survey import Study, Wave
    from sni_desktop.core.text import Speaker, Value

_MOST_WAVES = 12
_MOST_SOURCES = 12


def method_entries(study: Study, query: Query, waves: Sequence[Wave], speaker: Speaker) -> Iterator[Entry]:
    """Yield headings with what is known under each, in the words of a language."""
    say = speaker.say

    def entry(heading: Text, lines: Sequence[Value]) -> Iterator[Entry]:
        said = tuple(words for line in lines if (words := say(line)))
        if said:
            yield Entry(say(heading), said)

    made_up = [_("Illustration with made-up data")] if study.illustrative else []
    yield from entry(_("Survey"), [*made_up, study.note])
    yield from entry(_("Waves and who was asked"), _wave_lines(study, waves))
    yield from entry(_("Who is looked at, and how they count"), _conditions(study, query))
    yield from entry(_("Intervals"), _intervals(study, query))
    yield from entry(_("Changes and what is said of them"), _verdicts(query, waves))
    yield from entry(_("Comparability of the waves"), _limits(study, waves))
    yield from entry(_("Sources"), _sources(study))


def _wave_lines(study: Study, waves: Sequence[Wave]) -> list[Value]:
    lines: list[Value] = []
    for wave in waves[-_MOST_WAVES:]:
        size: Value = _("n = {n}").of(n=Count(wave.n)) if wave.n is not None else _("base not published")
        if wave.n is None and study.answers is not None:
            size = ""
        date: Value = wave.date or (_("date unknown") if len(waves) > 1 else "")
        known = [part for part in (size, wave.population, wave.mode, date) if part]
        clauses = joined(known)
        line: Value = _("{wave}: {size}").of(wave=wave.label, size=clauses) if clauses != "" else wave.label
        lines.append(_("{line}. {note}").of(line=line, note=wave.note) if wave.note else line)
    if len(waves) > _MOST_WAVES:
        lines.insert(0, _("%n earlier wave(s)", "", len(waves) - _MOST_WAVES))
    return lines


def _conditions(study: Study, query: Query) -> list[Value]:
    if study.answers is None:
        return [_("Published figures: the answers of single respondents are not available.")]
    from sni_desktop.charts.filter_words import filter_words  # noqa: PLC0415 - for respondents only
    from sni_desktop.charts.weight_words import weight_words  # noqa: PLC0415

    lines: list[Value] = []
    if query.where is not None:
        lines.append(_("Only: {condition}").of(condition=filter_words(study, query.where)))
    lines.append(
        _("How respondents count: {weighting}").of(weighting=weight_words(study, query.weight))
        if query.weight
        else _("All respondents count alike: the answers are unweighted")
    )
    lines.append(
        _("Taken for a simple random sample of each wave")
        if query.sampling == SIMPLE
        else _("Strata and sampling units are allowed for, as they were declared.")
    )
    lines.append(_("Shares on fewer than 30 answers are not shown; those on fewer than 100 are marked."))
    return lines


def _intervals(study: Study, query: Query) -> list[Value]:
    level = Percent(query.level)
    lines: list[Value] = []
    if study.answers is not None:
        lines.append(
            _(
                "{level} intervals of shares are Wilson's on the effective base, those of means Student’s: "
                "what the numbers may be, from chance alone."
            ).of(level=level)
        )
    if any(isinstance(figure, PublishedShare) for figure in study.published):
        lines.append(
            _(
                "{level} intervals of published shares hold for everything that rounds to the printed "
                "number, and assume simple random samples, since the sampling is not published."
            ).of(level=level)
        )
    if any(isinstance(figure, (PublishedRank, PublishedMention)) for figure in study.published):
        lines.append(
            _("Orders and lists that were published without shares have no intervals, and are no bars.")
        )
    if any(isinstance(figure, PublishedNumber) for figure in study.published):
        lines.append(_("Published numbers that are no shares have no intervals."))
    return lines


def _verdicts(query: Query, waves: Sequence[Wave]) -> list[Value]:
    if len(waves) < 2:
        return []
    level = Percent(query.level)
    return [
        _(
            "“Up” and “down” are established at {level}, all changes of a question tested together (Holm); "
            "“clearly” if even the end of the interval nearest to zero is 5 points away from it."
        ).of(level=level),
        _(
            "“Stable”: the whole interval lies within 3 points of zero. “No clear change”: nothing is "
            "established, which does not mean that nothing has changed."
        ),
    ]


def _limits(study: Study, waves: Sequence[Wave]) -> list[Value]:
    """Return why waves may not compare, each reason once."""
    shown = {wave.id for wave in waves}
    lines: list[Value] = []
    for step in study.comparability:
        if (
            step.question == ""
            and {step.earlier, step.later} <= shown
            and step.reason not in lines
            and step.reason
        ):
            lines.append(step.reason)
    return lines


def _sources(study: Study) -> list[Value]:
    lines: list[Value] = []
    for source in study.sources[:_MOST_SOURCES]:
        clauses = joined([part for part in (source.title, source.url) if part])
        line = _("{publisher}: {what}").of(publisher=source.publisher, what=clauses)
        lines.append(line if clauses != "" else source.publisher)
    if len(study.sources) > _MOST_SOURCES:
        lines.append(_("%n more source(s)", "", len(study.sources) - _MOST_SOURCES))
    if not study.sources and study.origin:
        lines.append(_("Source: {file}, own calculation").of(file=study.origin))
    return lines

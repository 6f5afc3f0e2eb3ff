"""What a study from outside may refer to: only what is in it. The rest is left out, and counted."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from sni_desktop.core.filters import questions_of
from sni_desktop.core.sampling import Raked
from sni_desktop.core.survey import PublishedRank

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sni_desktop.core.presentation import Presentation, Presented
    from sni_desktop.core.query import Query
    from sni_desktop.core.survey import Published, Source, Study

    _Item = TypeVar("_Item")

_LONGEST_TEXT, _MOST_REMARKS, _MOST_ANSWERS, _MOST_DECIMALS = 2000, 200, 10_000, 6
_WEB_ADDRESS = re.compile(r"https?://[^\s/]\S*", re.IGNORECASE)


def checked(study: Study) -> tuple[Study, int]:
    """Return a study without what refers to nothing in it, and how many entries that were."""
    waves = _once(study.waves, lambda wave: wave.id)
    questions = _once(study.questions, lambda question: question.id)
    sources = tuple(map(_harmless, _once(study.sources, lambda source: source.id)))
    options = {question.id: {option.code for option in question.options} for question in questions}
    ids = {wave.id for wave in waves}
    known_sources = {source.id for source in sources}

    def is_known(figure: Published) -> bool:
        about = figure.option in options.get(figure.question, ()) and figure.wave in ids
        return about and figure.source in known_sources and not _is_absurd(figure)

    published = tuple(filter(is_known, study.published))
    comparability = tuple(
        each
        for each in study.comparability
        if {each.earlier, each.later} <= ids and each.earlier != each.later
    )
    presentations = harmless(each for each in study.presentations if each.question in {"", *options})
    sound = replace(
        study,
        presentations=presentations,
        waves=waves if study.answers is None else study.waves,
        questions=questions,
        sources=sources,
        published=published,
        comparability=comparability,
    )
    lists = ("waves", "questions", "sources", "published", "comparability", "presentations")
    return sound, sum(len(getattr(study, name)) - len(getattr(sound, name)) for name in lists)


def _once(items: Iterable[_Item], key: Callable[[_Item], str]) -> tuple[_Item, ...]:
    """Return the items with different ids, the first of each."""
    found: dict[str, _Item] = {}
    for item in items:
        found.setdefault(key(item), item)
    return tuple(found.values())


def _harmless(source: Source) -> Source:
    """Return a source whose address is one of the web: a click could run any other."""
    return source if not source.url or _WEB_ADDRESS.fullmatch(source.url) else replace(source, url="")


def harmless(presentations: Iterable[Presented]) -> tuple[Presented, ...]:
    """Return what was changed of charts, as far as a chart can be drawn with it."""
    return tuple(each for each in presentations if is_drawable(each.presentation))


def is_drawable(presentation: Presentation) -> bool:
    """Tell whether numbers and texts of a presentation are of a sensible size."""
    texts = [presentation.title, presentation.note, *(each.text for each in presentation.annotations)]
    longest = max((len(text) for label in texts for text in label.texts.values()), default=0)
    few = len(presentation.annotations) <= _MOST_REMARKS
    decimals = presentation.places is None or 0 <= presentation.places <= _MOST_DECIMALS
    return few and longest <= _LONGEST_TEXT and 0 <= presentation.most <= _MOST_ANSWERS and decimals


def _is_absurd(figure: Published) -> bool:
    return isinstance(figure, PublishedRank) and figure.last > 100_000


def can_be_asked(study: Study, query: Query) -> bool:
    """Tell whether a query speaks of this study, and of nothing that is not in it."""
    asked = {query.question, *query.by, *(questions_of(query.where) if query.where else ())}
    weight = query.weight
    if isinstance(weight, Raked):
        asked |= {weight.start, *(target.question for target in weight.targets)}
    else:
        asked.add(weight)
    sampling = query.sampling
    asked |= {sampling.strata, sampling.units, sampling.population_of, sampling.persons}
    if not {"", *(question.id for question in study.questions)} >= asked or query.study != study.id:
        return False
    if not is_drawable(query.presented):
        return False
    options = {option.code for option in study.question(query.question).options} if query.question else set()
    waves = {wave.id for wave in study.waves}
    return set(query.waves) <= waves and set(query.options) <= options and 0.5 <= query.level < 1

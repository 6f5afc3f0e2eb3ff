"""Last year's deck with this year's numbers: every chart of ours is refreshed where it stands.

What a person changed stays: slides, places, sizes, looks, and every text that is not any more what was
written here. The file itself is only read.
"""

from __future__ import annotations

from dataclasses import field, replace
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from sni_desktop.core.errors import UserError
from sni_desktop.core.text import LANGUAGES, NO_LABEL, _
from sni_desktop.core.values import dataclass
from sni_desktop.export.slides import chart_id, deck_memory
from sni_desktop.export.slides.arranging import TextBlock, arrange
from sni_desktop.export.slides.chart_record import QUESTION, SOURCE, TITLE, digest, on_slide
from sni_desktop.export.slides.contents import ChartContent
from sni_desktop.export.slides.making import Maker
from sni_desktop.export.slides.planning import Part, Planned
from sni_desktop.export.slides.slide_charts import (
    exchange_chart,
    headline_of,
    shows_already,
    slide_look,
    was_edited,
    write_alt,
)
from sni_desktop.export.slides.update_queries import asked_now, query_now
from sni_desktop.export.slides.update_words import NOTES, Fate, wordings, write
from sni_desktop.export.slides.updated_file import opened, saved

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sni_desktop.charts.typesetting import Typesetter
    from sni_desktop.core.progress import Progress
    from sni_desktop.core.query import Query
    from sni_desktop.core.survey import Study
    from sni_desktop.core.text import Speaker, Text
    from sni_desktop.export.slides.chart_id import ChartId
    from sni_desktop.export.slides.deck import Picturer
    from sni_desktop.export.slides.look import Look
    from sni_desktop.export.slides.old_deck import OldDeck, Placed
    from sni_desktop.export.slides.update_queries import Asked
    from sni_desktop.export.slides.update_words import Wording

LEAVE = ""
"""Chosen instead of a question: the chart is left as it is."""


class State(StrEnum):
    """What becomes of a chart."""

    UPDATED = "updated"
    UNCHANGED = "unchanged"
    RENAMED = "renamed"
    """No question has its name any more, or one that asks something else; one is like it."""
    MISSING = "missing"
    """No question is like it."""
    LEFT = "left"
    """A person chose not to update it."""
    REFUSED = "refused"


@dataclass(frozen=True)
class Kept:
    """A text that a person wrote instead of ours: what it is ("Title"), and what would stand there now."""

    name: str
    suggestion: str


@dataclass(frozen=True)
class Change:
    """What becomes of one chart, the ``number``-th of the deck (from 0), on a ``slide`` (from 1).

    ``question`` is the id of what it was of, and ``now`` of what it is of, or is most likely of. ``before``
    and ``after`` are its headline number, "" where there is none; ``takeaway`` is what it says now; ``kept``
    are the texts that stay as a person wrote them.
    """

    number: int
    slide: int
    question: str
    chart: str
    language: str
    state: State
    now: str = ""
    before: str = ""
    after: str = ""
    takeaway: str = ""
    kept: tuple[Kept, ...] = ()
    remarks: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """What becomes of a deck; ``others`` are charts and pictures that were not made here."""

    changes: tuple[Change, ...]
    slides: int
    others: int
    tables: int

    def count(self, state: State) -> int:
        """Return how many charts have a state."""
        return sum(change.state is state for change in self.changes)


@dataclass(frozen=True, eq=False)
class Tools:
    """What it takes to make charts, and is not of this layer: words, the measure of letters, pictures."""

    speaker: Callable[[str], Speaker]
    typesetter: Callable[[Look, Speaker], Typesetter]
    picture: Picturer


@dataclass(frozen=True, eq=False)
class Update:
    """A deck to be updated: its name, its content (`updated_file.content_of`), the study that is open now."""

    name: str
    content: bytes
    study: Study
    tools: Tools
    _made: dict[tuple[str, Query], ChartContent | None] = field(default_factory=dict)

    @cached_property
    def charts(self) -> tuple[ChartId, ...]:
        """The charts of the deck that were made here, by their numbers."""
        return tuple(placed.identity for placed in opened(self.content, self.name).charts)

    def preview(self, chosen: Mapping[int, str], progress: Progress) -> Outcome:
        """Return what would become of the deck. ``chosen`` has the question of a chart by its number."""
        return self._run(opened(self.content, self.name), chosen, progress, writes=False)[0]

    def run(self, chosen: Mapping[int, str], progress: Progress) -> tuple[bytes, Outcome]:
        """Return the deck updated, as a file, and what became of it. CancelledError if it was stopped."""
        deck = opened(self.content, self.name)
        outcome, identities = self._run(deck, chosen, progress, writes=True)
        if not outcome.count(State.UPDATED):
            return self.content, outcome
        deck_memory.write(deck.deck, identities)
        return saved(deck.deck, self.content), outcome

    def _run(
        self, deck: OldDeck, chosen: Mapping[int, str], progress: Progress, *, writes: bool
    ) -> tuple[Outcome, list[ChartId]]:
        asked = asked_now(self.study, [placed.identity for placed in deck.charts])
        changes, identities = [], []
        done: dict[int, tuple[str, str]] = {}
        for number, placed in enumerate(deck.charts):
            progress.report(number / len(deck.charts))
            work = _Work(self, deck, number, placed, done if writes else None)
            changes.append(work.change(asked.get(placed.identity.question), chosen.get(number)))
            identities.append(work.identity)
        progress.report(1.0)
        return Outcome(tuple(changes), len(deck.slides), deck.others, deck.tables), identities

    def content_for(self, query: Query, language: str, look: Look) -> ChartContent | None:
        """Return the chart of a query in a language, None where there is nobody to show anything of."""
        key = f"{language} {sorted(look.palette.colours.items())}", query
        if key not in self._made:
            maker = Maker(self.study, self.tools.speaker(language), look.palette)
            found = next(maker.contents(Planned(Part.CHART, query)), None)
            self._made[key] = found if isinstance(found, ChartContent) else None
        return self._made[key]


class _Work:
    """What becomes of one chart."""

    def __init__(
        self,
        update: Update,
        deck: OldDeck,
        number: int,
        placed: Placed,
        done: dict[int, tuple[str, str]] | None,
    ) -> None:
        """Take a chart. ``done`` has the headlines of parts that were refreshed; None: nothing is written.

        Slides that were duplicated may show one and the same part.
        """
        self._update, self._deck, self._number, self._placed = update, deck, number, placed
        self._done = done
        self.identity = placed.identity

    def change(self, asked: Asked | None, chosen: str | None) -> Change:
        """Return what becomes of the chart, and do it where that is wanted."""
        identity = self._placed.identity
        known = {question.id for question in self._update.study.questions}
        change = Change(
            self._number,
            self._placed.number,
            identity.question,
            identity.chart,
            identity.language,
            State.MISSING,
            asked.question if asked else "",
        )
        if chosen == LEAVE:
            return replace(change, state=State.LEFT)
        if chosen in known:
            asked_id = chosen
        elif asked is None:
            return change
        elif not asked.is_certain:
            return replace(change, state=State.RENAMED)
        else:
            asked_id = asked.question
        try:
            return self._updated(replace(change, now=asked_id), asked_id)
        except UserError as error:
            return replace(change, now=asked_id, state=State.REFUSED, remarks=(error.sentence, error.hint))

    def _updated(self, change: Change, question: str) -> Change:
        update, placed, identity = self._update, self._placed, self._placed.identity
        query, remarks = query_now(update.study, identity, question)
        language = identity.language if identity.language in LANGUAGES else LANGUAGES[0]
        look = slide_look(self._deck, placed.slide)
        content = update.content_for(query, language, look)
        if content is None:
            raise UserError(
                _("Nobody answered this question, or too few to show anything."),
                _("Look at it in the window to see why."),
            )
        speaker = update.tools.speaker(language)
        type_ = update.tools.typesetter(look, speaker)
        slide = next(arrange(content, look, type_))
        texts = {block.name: block.text for block in slide.blocks if isinstance(block, TextBlock)}
        texts = {name: texts[name] for name in (TITLE, QUESTION, SOURCE) if name in texts}
        words = wordings(placed.slide, identity.record, texts | {NOTES: slide.notes}, self._others())
        kept = tuple(Kept(each.name, each.after) for each in words if each.fate is Fate.KEPT)
        part, done = id(placed.chart_part), self._done or {}
        before, after = done.get(part) or headline_of(placed, content.native, speaker)
        change = replace(
            change,
            state=State.UPDATED,
            before=before,
            after=after,
            takeaway=content.title,
            kept=(*kept, *self._own_title(query, language, look)),
            remarks=remarks,
        )
        if part not in done and was_edited(placed):
            edited = _("Its numbers had been changed by hand: they are those of the study now.")
            change = replace(change, remarks=(*change.remarks, edited))
        same = question == identity.question and all(each.fate is not Fate.WRITTEN for each in words)
        if same and part not in done and shows_already(placed, content):
            return replace(change, state=State.UNCHANGED)
        if self._done is None:
            return change
        if placed.chart_part is not None:
            self._done[part] = before, after
        return self._write(change, content, words, look, type_)

    def _others(self) -> frozenset[str]:
        """Return the texts of the other charts on the slide."""
        records = [
            other.identity.record
            for other in self._deck.charts
            if other.slide is self._placed.slide and other is not self._placed
        ]
        return frozenset(
            known
            for each in records
            if each
            for known in (digest(each.title), each.question, each.source, each.notes)
        )

    def _own_title(self, query: Query, language: str, look: Look) -> tuple[Kept, ...]:
        """Return the takeaway that a title stands for which was written in the window."""
        if not query.presented.title.texts.get(language):
            return ()
        plain = replace(query, presented=replace(query.presented, title=NO_LABEL))
        content = self._update.content_for(plain, language, look)
        return (Kept(TITLE, content.title),) if content else ()

    def _write(
        self, change: Change, content: ChartContent, words: list[Wording], look: Look, type_: Typesetter
    ) -> Change:
        placed, tools = self._placed, self._update.tools
        say = tools.speaker(change.language).say
        waves = tuple(filter(None, (say(wave.label) for wave in self._update.study.waves)))
        shape, is_new = exchange_chart(placed, content, look, tools.picture, waves)
        write_alt(placed, shape, content)
        said = {each.name: each.after for each in words}
        for each in words:
            if each.fate is Fate.WRITTEN:
                said[each.name] = write(each, type_, look.title.size if each.name == TITLE else None)
        record = content.id.record
        if record is not None:
            record = on_slide(record, said, said.get(NOTES, ""))
        self.identity = replace(content.id, record=record)
        name = shape.name
        chart_id.write(shape, self.identity)
        if not name.startswith(chart_id.NAME):
            shape.name = name
        if not is_new:
            return change
        remark = _("It has another shape now, and was drawn anew: looks chosen by hand are gone.")
        return replace(change, remarks=(*change.remarks, remark))

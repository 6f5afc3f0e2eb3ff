"""Decks and reports as files: .pptx, or PDF painted from the same slides."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from sni_desktop.core.errors import UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.style import STANDARD, Style
from sni_desktop.core.text import _
from sni_desktop.core.values import dataclass
from sni_desktop.export.atomic import replacing
from sni_desktop.export.qt.slides import paint_pdf, picture_of, type_of
from sni_desktop.export.slides.arranging import arrange
from sni_desktop.export.slides.deck import OURS, Choice, Deck
from sni_desktop.export.slides.look import plain_look
from sni_desktop.export.slides.making import Maker
from sni_desktop.export.slides.template import look_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sni_desktop.core.survey import Study
    from sni_desktop.core.text import Speaker
    from sni_desktop.export.slides.arranging import Slide
    from sni_desktop.export.slides.look import Look
    from sni_desktop.export.slides.planning import Outline, Planned

SUFFIXES = (".pptx", ".pdf")


@dataclass(frozen=True, eq=False)
class Report:
    """A deck to be made: what of, in which languages, in which template or else in which style."""

    study: Study
    outline: Outline
    speakers: tuple[Speaker, ...]
    choice: Choice = OURS
    style: Style = STANDARD

    @cached_property
    def look(self) -> Look:
        """How the slides look."""
        template = self.choice.template
        return plain_look(self.style) if template is None else look_in(template, self.choice.layout)

    def made(self, planned: Planned, speaker: Speaker) -> Iterator[Slide]:
        """Yield the slides that a planned one becomes in a language."""
        maker = Maker(self.study, speaker, self.look.palette, self.outline.wave)
        type_ = type_of(self.look, speaker)
        for content in maker.contents(planned):
            yield from arrange(content, self.look, type_)

    def write(self, path: Path, progress: Progress) -> None:
        """Write the deck, all its languages one after the other, in the format of the file's ending.

        UserError if there is nothing to show, or the file cannot be written.
        """
        title = self.speakers[0].say(self.study.title)
        if path.suffix.casefold() == ".pdf":
            with replacing(path) as stream:
                stream.write(paint_pdf(self._slides(progress), self.look, title))
            return
        deck = Deck(self.choice, picture_of, self.look)
        for slide, _speaker in self._slides(progress):
            deck.add(slide)
        with replacing(path) as stream:
            deck.save(stream, title)

    def in_language(self, speaker: Speaker) -> Report:
        """Return the same report in one language."""
        return replace(self, speakers=(speaker,))

    def _slides(self, progress: Progress) -> Iterator[tuple[Slide, Speaker]]:
        planned = self.outline.planned()
        whole, done, charts = len(planned) * len(self.speakers), 0, 0
        for speaker in self.speakers:
            for each in planned:
                progress.report(done / whole)
                for slide in self.made(each, speaker):
                    charts += bool(each.query.question)
                    yield slide, speaker
                done += 1
        if not charts:
            raise UserError(
                _("There is nothing to show on slides."),
                _("Choose other questions, another wave, or a wider filter."),
            )


def files_of(path: Path, languages: list[str], *, apart: bool) -> list[Path]:
    """Return the files of a report: one, or one a language if they are to be ``apart``."""
    if not apart or len(languages) < 2:
        return [path]
    return [path.with_name(f"{path.stem}-{language}{path.suffix}") for language in languages]


def write_all(report: Report, path: Path, progress: Progress, *, apart: bool = False) -> list[Path]:
    """Write a report, in one file or in one a language; return the files."""
    paths = files_of(path, [speaker.code for speaker in report.speakers], apart=apart)
    if len(paths) == 1:
        report.write(path, progress)
        return paths
    for number, (one, speaker) in enumerate(zip(paths, report.speakers, strict=True)):
        report.in_language(speaker).write(one, _part_of(progress, number, len(paths)))
    return paths


def _part_of(progress: Progress, number: int, count: int) -> Progress:
    """Return the progress of one of several works, which is cancelled with the whole."""
    return Progress(lambda part: progress.report((number + part) / count))

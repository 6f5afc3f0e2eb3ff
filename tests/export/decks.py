"""Decks for tests, and what is wrong with one: what a person who opens it would complain about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pptx import Presentation

from sni_desktop.core.progress import Progress
from sni_desktop.core.query import Query
from sni_desktop.export.qt.report import Report
from sni_desktop.export.slides import chart_id
from sni_desktop.export.slides.deck import OURS, Choice
from sni_desktop.export.slides.layouts import FOOTERS, kind_of, placeholders, title_of
from sni_desktop.export.slides.planning import Outline, report
from sni_desktop.ui.language import speaker_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sni_desktop.core.survey import Study


def report_of(
    study: Study, *languages: str, choice: Choice = OURS, outline: Outline | None = None, **conditions: Any
) -> Report:
    asked = outline or report(study, Query(study.id, "", "", **conditions))
    return Report(study, asked, tuple(map(speaker_of, languages or ("en",))), choice)


def written(made: Report, path: Path) -> Any:
    """Write a report, and return it as python-pptx opens it."""
    made.write(path, Progress())
    return Presentation(str(path))


def charts_of(deck: Any) -> Iterator[tuple[Any, Any]]:
    """Yield each slide that has a chart of ours, and the chart's shape."""
    for slide in deck.slides:
        for shape in slide.shapes:
            if chart_id.read(shape) is not None:
                yield slide, shape


def words_of(slide: Any) -> str:
    found = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    found += [
        cell.text
        for shape in slide.shapes
        if shape.has_table
        for row in shape.table.rows
        for cell in row.cells
    ]
    return "\n".join(found)


def alt_text(shape: Any) -> str:
    return shape.element.xpath("./*/p:cNvPr")[0].get("descr", "")


def faults(deck: Any) -> list[str]:
    """Return what is wrong with the slides of a deck."""
    found = [fault for number, slide in enumerate(deck.slides, 1) for fault in _of_slide(deck, slide, number)]
    return found + [fault for slide, shape in charts_of(deck) for fault in _of_chart(slide, shape)]


def _of_slide(deck: Any, slide: Any, number: int) -> Iterator[str]:
    for shape in slide.shapes:
        right, bottom = shape.left + shape.width, shape.top + shape.height
        if min(shape.left, shape.top) < 0 or right > deck.slide_width or bottom > deck.slide_height:
            yield f"{number}: {shape.name} is outside"
    for kind, shape in placeholders(slide):
        if kind not in FOOTERS and not shape.text_frame.text.strip():
            yield f"{number}: {shape.name} is empty"
    title = title_of(slide)
    if title is None or not title.text_frame.text.strip():
        yield f"{number}: no title"


def _of_chart(slide: Any, shape: Any) -> Iterator[str]:
    texts = {each.name: each.text_frame.text for each in slide.shapes if each.has_text_frame}
    if not alt_text(shape):
        yield f"{shape.name}: no alternative text"
    if not texts.get("Source"):
        yield f"{shape.name}: no source"
    if not (slide.has_notes_slide and len(slide.notes_slide.notes_text_frame.text) > 40):
        yield f"{shape.name}: no notes"


def kinds_on(slide: Any) -> set[str]:
    return {kind_of(shape) for shape in slide.shapes} - {"none"}

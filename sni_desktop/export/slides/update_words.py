"""The texts around a chart on a slide: exchanged where they still are what was written here, else kept.

What a person wrote before or after a text of ours stays too.
"""

from __future__ import annotations

from copy import deepcopy
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from sni_desktop.core.values import dataclass
from sni_desktop.export.slides import layouts
from sni_desktop.export.slides.arranging import LEADING, SAFETY
from sni_desktop.export.slides.chart_record import QUESTION, SOURCE, TITLE, Record, digest
from sni_desktop.export.slides.chart_series import clean
from sni_desktop.export.slides.look import POINT, Box

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from sni_desktop.charts.typesetting import Typesetter

NOTES = "Notes"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_LEAST, _LEAST_TITLE = 8 * POINT, 14 * POINT
_MOST_PARAGRAPHS = 80
"""Longer texts are looked at as a whole only."""


class Fate(StrEnum):
    """What becomes of a text on a slide."""

    WRITTEN = "written"
    SAME = "same"
    KEPT = "kept"
    """A person changed it."""
    GONE = "gone"
    """A person took it away, or there never was one."""


@dataclass(frozen=True, eq=False)
class Place:
    """Where a text of ours stands: paragraphs ``first`` to ``last`` of the text of a shape."""

    shape: Any
    first: int
    last: int

    @property
    def body(self) -> Any:
        """The element with the paragraphs."""
        return self.shape.text_frame._txBody  # noqa: SLF001 - python-pptx has no words for parts of a text


@dataclass(frozen=True, eq=False)
class Wording:
    """One text: what it is ("Title"), what it says now, what it would say, what becomes of it and where."""

    name: str
    fate: Fate
    before: str
    after: str
    place: Place | None = None


def wordings(
    slide: Any, record: Record | None, texts: dict[str, str], others: Collection[str]
) -> list[Wording]:
    """Return what becomes of the texts of a chart; ``texts`` are the new ones by their names.

    ``others`` are the digests of texts that belong to other charts of the slide.
    """
    known = record or Record()
    digests = {TITLE: digest(known.title), QUESTION: known.question, SOURCE: known.source, NOTES: known.notes}
    return [_wording(slide, name, digests[name], text, others) for name, text in texts.items()]


def _wording(slide: Any, name: str, known: str, text: str, others: Collection[str]) -> Wording:
    shapes = list(_notes(slide) if name == NOTES else _texts(slide))
    now = digest(text)
    for wanted in dict.fromkeys(each for each in (known, now) if each):
        for shape in shapes:
            place = _found(shape, wanted)
            if place is not None:
                return Wording(name, Fate.SAME if wanted == now else Fate.WRITTEN, _said(place), text, place)
    for shape in shapes:
        if (
            _is_the(shape, slide, name)
            and (said := shape.text_frame.text.strip())
            and digest(said) not in others
        ):
            return Wording(name, Fate.KEPT, said, text)
    return Wording(name, Fate.GONE, "", text)


def write(wording: Wording, type_: Typesetter, usual: float | None) -> str:
    """Write a text in the place of the one before; return it as it was written, shortened if it must be.

    Letters keep their looks, and become smaller where there is too little room. ``usual`` is the size of a
    text that names none, in 1/96 inch.
    """
    place, text = wording.place, clean(wording.after)
    if place is None:
        return text
    if wording.name == NOTES:
        _replace(place, text.split("\n"), None)
        return text
    text, size = _fitted(wording, text, type_, usual)
    _replace(place, text.split("\n"), size)
    return text


# Finding


def _texts(slide: Any) -> Iterator[Any]:
    for shape in slide.shapes:
        if getattr(shape, "has_text_frame", False):
            yield shape


def _notes(slide: Any) -> Iterator[Any]:
    if slide.has_notes_slide and slide.notes_slide.notes_text_frame is not None:
        yield slide.notes_slide.notes_placeholder


def _is_the(shape: Any, slide: Any, name: str) -> bool:
    if name == NOTES:
        return True
    if name == TITLE:
        title = layouts.title_of(slide)
        return shape.name == TITLE if title is None else shape.element is title.element
    return bool(shape.name == name)


def _found(shape: Any, wanted: str) -> Place | None:
    """Return the paragraphs of a shape that say what is wanted, with any others before and after them."""
    said = [paragraph.text for paragraph in shape.text_frame.paragraphs]
    if digest("\n".join(said)) == wanted:
        return Place(shape, 0, len(said) - 1)
    if len(said) > _MOST_PARAGRAPHS:
        return None
    for first in range(len(said)):
        for last in range(len(said) - 1, first - 1, -1):
            if (
                said[first].strip()
                and said[last].strip()
                and digest("\n".join(said[first : last + 1])) == wanted
            ):
                return Place(shape, first, last)
    return None


def _said(place: Place) -> str:
    paragraphs = place.shape.text_frame.paragraphs[place.first : place.last + 1]
    return "\n".join(paragraph.text for paragraph in paragraphs).strip()


# Writing


def _replace(place: Place, lines: list[str], size: float | None) -> None:
    """Write lines in the place of paragraphs, each in the looks of the first letters that stood there."""
    from lxml import etree  # noqa: PLC0415 - with python-pptx only

    body = place.body
    old = body.findall(f"{{{_DRAWING}}}p")[place.first : place.last + 1]
    at = list(body).index(old[0])
    runs = [run for paragraph in old for run in paragraph.findall(f"{{{_DRAWING}}}r")]
    looks = runs[0].find(f"{{{_DRAWING}}}rPr") if runs else None
    for paragraph in old:
        body.remove(paragraph)
    for offset, line in enumerate(lines):
        template = old[min(offset, len(old) - 1)]
        made = etree.Element(f"{{{_DRAWING}}}p")
        for name in ("pPr", "endParaRPr"):
            part = template.find(f"{{{_DRAWING}}}{name}")
            if part is not None:
                made.append(deepcopy(part))
        if line:
            run = etree.Element(f"{{{_DRAWING}}}r")
            if looks is not None:
                run.append(deepcopy(looks))
            elif size is not None:
                etree.SubElement(run, f"{{{_DRAWING}}}rPr")
            if size is not None:
                run[0].set("sz", str(round(100 * size / POINT)))
            etree.SubElement(run, f"{{{_DRAWING}}}t").text = line
            end = made.find(f"{{{_DRAWING}}}endParaRPr")
            made.insert(len(made) if end is None else list(made).index(end), run)
        body.insert(at + offset, made)


def _fitted(wording: Wording, text: str, type_: Typesetter, usual: float | None) -> tuple[str, float | None]:
    """Return a text as it fits its shape, and its size if that has to change."""
    assert wording.place is not None  # noqa: S101 - asked only of texts with a place
    shape = wording.place.shape
    box = layouts.box_of(shape)
    looks = shape.element.xpath("./p:txBody//a:rPr/@sz")
    size = int(looks[0]) / 100 * POINT if looks and looks[0].isdigit() else usual
    alone = wording.place.first == 0 and wording.place.last == len(shape.text_frame.paragraphs) - 1
    if box is None or size is None or not alone:
        return text, None
    is_title = wording.name == TITLE
    wanted, least = size, _LEAST_TITLE if is_title else _LEAST
    width = box.width / SAFETY
    if len(text) <= len(wording.before):
        return text, None
    while wanted > least and not type_.fits(text, width, wanted, bold=is_title, most=_lines(box, wanted)):
        wanted = max(least, wanted - POINT / 2)
    if not type_.fits(text, width, wanted, bold=is_title, most=_lines(box, wanted)):
        if is_title:
            text = " ".join(type_.wrap_to_end(text, width, wanted, bold=True, most=_lines(box, wanted)))
        else:
            text = " ".join(type_.wrap_clauses(text, width, wanted, _lines(box, wanted)))
    return text, None if wanted == size else wanted


def _lines(box: Box, size: float) -> int:
    return max(1, int((box.height + 1) / (LEADING * size)))

"""From what slides hold to slides: every text gets its place and its size, long ones take more slides.

Nothing is clipped: texts are measured, set in smaller letters where there is little room, and go on on
another slide where that is not enough. What is arranged here is written as a deck, or painted as pages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from sni_desktop.core.figure import Role
from sni_desktop.core.text import _
from sni_desktop.core.values import dataclass
from sni_desktop.export.slides.contents import ChartContent, Cover, Pages, TableContent
from sni_desktop.export.slides.look import POINT, Box, TextPlace
from sni_desktop.export.slides.tables import TableBlock, table_pages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sni_desktop.charts.typesetting import Typesetter
    from sni_desktop.export.slides.contents import Content, Entry
    from sni_desktop.export.slides.look import Look

LEADING = 1.25
"""From one line to the next, in sizes: no program sets the usual fonts wider."""
SAFETY = 1.05
"""Fonts of the same name differ a little from one computer to the next."""
_QUESTION, _SOURCE, _TEXT = 14 * POINT, 10 * POINT, 15 * POINT
_LEAST_TITLE, _LEAST_TEXT, _LEAST_SOURCE = 14 * POINT, 11 * POINT, 8 * POINT
_USUAL_TEXT = 13 * POINT
_STEP = POINT / 2
_MOST_OF_BODY = 0.16
"""The part of the body that a question, or a source, may take."""
_GAP = 8.0


@dataclass(frozen=True)
class Paragraph:
    """A paragraph, ``before`` the one above it."""

    text: str
    bold: bool = False
    before: float = 0.0


@dataclass(frozen=True)
class TextBlock:
    """Paragraphs in a place, in letters of ``size``; ``name`` is what it is, for people and for programs."""

    name: str
    place: TextPlace
    size: float
    paragraphs: tuple[Paragraph, ...]
    role: Role = Role.INK

    @property
    def text(self) -> str:
        """The words alone."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)


@dataclass(frozen=True, eq=False)
class ChartBlock:
    """A chart in a place."""

    box: Box
    content: ChartContent


Block: TypeAlias = TextBlock | ChartBlock | TableBlock

TITLE, SUBTITLE, QUESTION, SOURCE, TEXT = "Title", "Subtitle", "Question", "Source", "Text"


@dataclass(frozen=True, eq=False)
class Slide:
    """A slide: its title first, then the other blocks. ``is_cover`` ones have a layout of their own."""

    blocks: tuple[Block, ...]
    notes: str
    language: str
    is_cover: bool = False

    @property
    def title(self) -> str:
        """The words of its title."""
        return next((block.text for block in self.blocks if isinstance(block, TextBlock)), "")


def arrange(content: Content, look: Look, type_: Typesetter) -> Iterator[Slide]:
    """Yield the slides of a content, one at least."""
    match content:
        case Cover():
            yield _cover(content, look, type_)
        case Pages():
            yield from _pages(content, look, type_)
        case ChartContent():
            yield _chart(content, look, type_)
        case TableContent():
            yield from _table(content, look, type_)


def wrapped(type_: Typesetter, text: str, width: float, size: float, *, bold: bool = False) -> list[str]:
    """Return the lines of a text as a program may set it at worst."""
    return type_.wrap(text, width / SAFETY, size, bold=bold)


def _cover(content: Cover, look: Look, type_: Typesetter) -> Slide:
    title = _fitted(TITLE, content.title, look.cover_title, type_)
    details = [content.subtitle, *content.details.splitlines()]
    place = look.cover_subtitle
    size = place.size
    while size > _LEAST_TEXT and _height(type_, details, place.box.width, size) > place.box.height:
        size -= _STEP
    paragraphs = tuple(Paragraph(line) for line in details if line)
    blocks = (title, TextBlock(SUBTITLE, place, size, paragraphs, Role.MUTED))
    return Slide(blocks, "", content.language, is_cover=True)


def _height(type_: Typesetter, lines: list[str], width: float, size: float) -> float:
    count = sum(len(wrapped(type_, line, width, size, bold=True)) for line in lines)
    return LEADING * size * count


def _chart(content: ChartContent, look: Look, type_: Typesetter) -> Slide:
    title, body = _headed(content.title, look, type_)
    above = Box(body.x, body.y, body.width, _MOST_OF_BODY * body.height)
    question = _clauses(QUESTION, content.question, above, _QUESTION, type_)
    room, under = _above_source(content.source, body, type_)
    if question:
        room = room.below(question.place.box.bottom + _GAP)
    above_it = (question,) if question else ()
    blocks: tuple[Block, ...] = (title, *above_it, ChartBlock(room, content), *under)
    return Slide(blocks, content.notes, content.id.language)


def _headed(text: str, look: Look, type_: Typesetter) -> tuple[TextBlock, Box]:
    """Return the title of an ordinary slide and the room under it."""
    return _fitted(TITLE, text, look.title, type_), look.body


def _fitted(name: str, text: str, place: TextPlace, type_: Typesetter) -> TextBlock:
    """Return a text in letters that fit, no larger than those of its place."""
    width, size = place.box.width / SAFETY, place.size

    def most() -> int:
        return max(1, int(place.box.height / (LEADING * size)))

    while size > _LEAST_TITLE and not type_.fits(text, width, size, bold=place.bold, most=most()):
        size = max(_LEAST_TITLE, size - _STEP)
    if not type_.fits(text, width, size, bold=place.bold, most=most()):
        text = " ".join(type_.wrap_to_end(text, width, size, bold=place.bold, most=most()))
    return TextBlock(name, place, size, (Paragraph(text, bold=place.bold),))


def _clauses(name: str, text: str, room: Box, size: float, type_: Typesetter) -> TextBlock | None:
    """Return clauses in as few lines as they take, in smaller letters in little room; None without any.

    Of clauses that are still too many the longest are cut; the notes of the slide have all of them.
    """
    if not text:
        return None
    width = room.width / SAFETY
    while size > _LEAST_SOURCE and not type_.fits(
        text, width, size, most=int(room.height / (LEADING * size))
    ):
        size -= _STEP
    lines = type_.wrap_clauses(text, width, size, max(1, int(room.height / (LEADING * size))))
    height = LEADING * size * len(lines) + 1
    place = TextPlace(Box(room.x, room.y, room.width, height), size)
    whole = type_.fits(text, width, size, most=len(lines))
    return TextBlock(name, place, size, (Paragraph(text if whole else " ".join(lines)),), Role.MUTED)


def _at(block: TextBlock, y: float) -> TextBlock:
    box = block.place.box
    place = TextPlace(Box(box.x, y, box.width, box.height), block.place.size)
    return TextBlock(block.name, place, block.size, block.paragraphs, block.role)


# Text


def _pages(content: Pages, look: Look, type_: Typesetter) -> Iterator[Slide]:
    """Yield slides of text: on one slide if letters need not be too small for that, else on several."""
    _title, whole = _headed(content.title, look, type_)
    body, under = _above_source(content.source, whole, type_)
    size = _TEXT
    pages = _broken(content.entries, body, size, type_)
    while len(pages) > 1 and size > _LEAST_TEXT:
        size -= _STEP
        pages = _broken(content.entries, body, size, type_)
    if len(pages) > 1:
        # It takes several slides anyway: then in letters that are easy to read.
        size = _USUAL_TEXT
        pages = _broken(content.entries, body, size, type_)
    for number, paragraphs in enumerate(pages, 1):
        title, _body = _headed(numbered(content.title, number, len(pages), type_), look, type_)
        text = TextBlock(TEXT, TextPlace(body, size), size, paragraphs)
        yield Slide((title, text, *under), content.notes, content.language)


def _above_source(source: str, body: Box, type_: Typesetter) -> tuple[Box, tuple[TextBlock, ...]]:
    """Return the room that is left above a source, and the source at the end of the body, if there is one."""
    room = Box(body.x, body.y, body.width, _MOST_OF_BODY * body.height)
    block = _clauses(SOURCE, source, room, _SOURCE, type_)
    if block is None:
        return body, ()
    high = block.place.box.height
    return (
        Box(body.x, body.y, body.width, body.height - high - _GAP),
        (_at(block, body.bottom - high),),
    )


def numbered(title: str, number: int, count: int, type_: Typesetter) -> str:
    """Return the title of one of several slides."""
    if count == 1:
        return title
    return type_.say(_("{title} ({number} of {count})").of(title=title, number=str(number), count=str(count)))


def _broken(
    entries: tuple[Entry, ...], body: Box, size: float, type_: Typesetter
) -> list[tuple[Paragraph, ...]]:
    """Return the paragraphs of each page; a heading never stands alone at the end of one."""
    pages: list[list[Paragraph]] = [[]]
    y = 0.0

    def tall(paragraph: Paragraph) -> float:
        lines = wrapped(type_, paragraph.text, body.width, size, bold=paragraph.bold)
        return paragraph.before + LEADING * size * len(lines)

    for entry in entries:
        heading = Paragraph(entry.heading, bold=True, before=0.55 * size)
        lines = [Paragraph(line, before=0.15 * size) for line in entry.lines if line]
        pieces = [[heading, *lines[:1]], *([line] for line in lines[1:])]
        for piece in pieces:
            wanted = sum(map(tall, piece))
            if pages[-1] and y + wanted > body.height:
                pages.append([])
                y = 0.0
            pages[-1].extend(piece)
            y += wanted
    return [tuple(page) for page in pages]


# Tables


def _table(content: TableContent, look: Look, type_: Typesetter) -> Iterator[Slide]:
    _title, body = _headed(content.title, look, type_)
    room, under = _above_source(content.source, body, type_)
    tables = table_pages(content, room, type_)
    for number, table in enumerate(tables, 1):
        title, _body = _headed(numbered(content.title, number, len(tables), type_), look, type_)
        yield Slide((title, table, *under), content.notes, content.language)

"""Writes arranged slides into a .pptx file."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, Any, TypeAlias

from sni_desktop.core.figure import Anchor, Role
from sni_desktop.core.values import dataclass
from sni_desktop.export.slides import chart_id, deck_memory, layouts
from sni_desktop.export.slides.arranging import SUBTITLE, TITLE, ChartBlock, Slide, TextBlock
from sni_desktop.export.slides.chart_record import on_slide
from sni_desktop.export.slides.chart_series import clean
from sni_desktop.export.slides.chart_xml import add_native_chart
from sni_desktop.export.slides.footers import footers_of, put_footer
from sni_desktop.export.slides.look import EMU, PLAIN, POINT, Box
from sni_desktop.export.slides.picture_xml import add_drawing
from sni_desktop.export.slides.plain import plain_template
from sni_desktop.export.slides.sections import drop_slides, into_section
from sni_desktop.export.slides.table_xml import add_table
from sni_desktop.export.slides.tables import TableBlock
from sni_desktop.export.slides.template import layout_at, look_of, open_deck

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

    from sni_desktop.export.slides.arranging import Block
    from sni_desktop.export.slides.chart_id import ChartId
    from sni_desktop.export.slides.contents import ChartContent
    from sni_desktop.export.slides.look import Look
    from sni_desktop.export.slides.template import Template

LANGUAGES = {"en": "en-GB", "fr": "fr-BE", "nl": "nl-BE", "de": "de-DE"}
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_ALIGN = {Anchor.START: "l", Anchor.MIDDLE: "ctr", Anchor.END: "r"}

Picturer: TypeAlias = "Callable[[ChartContent, Box, Look], tuple[bytes, bytes]]"
"""(chart, place, look) to its picture as a PNG file and as an SVG file."""


@dataclass(frozen=True)
class Choice:
    """What a person chose for the slides: a template (None: ours), its layout for charts, and its slides."""

    template: Template | None = None
    layout: int | None = None
    keeps: bool | None = None


OURS = Choice()


class _PartNames:
    """Names of new parts. python-pptx looks through all parts for each, ever longer as a deck grows."""

    def __init__(self, package: Any) -> None:
        self._taken = {str(part.partname) for part in package.iter_parts()}
        self._next: dict[str, int] = {}

    def __call__(self, pattern: str) -> Any:
        from pptx.opc.packuri import PackURI  # noqa: PLC0415

        number = self._next.get(pattern, 1)
        while pattern % number in self._taken:
            number += 1
        self._next[pattern] = number + 1
        return PackURI(pattern % number)


class Deck:
    """A presentation that slides are added to, one after the other."""

    def __init__(self, choice: Choice, picture: Picturer, plain: Look = PLAIN) -> None:
        """Open the template. ``plain`` is how our own slides look."""
        self._picture = picture
        self._ids: list[ChartId] = []
        template = choice.template
        if template is None:
            self.deck, self.look = open_deck(plain_template(plain)), plain
            self._cover, _content, self._layout = self.deck.slide_layouts
        else:
            self.deck = open_deck(template.content)
            at = template.chart_layout if choice.layout is None else choice.layout
            self._layout = layout_at(self.deck, at)
            self._cover = layout_at(self.deck, template.cover_layout)
            self.look = look_of(self.deck, self._layout, self._cover)
        self._footers = {id(layout): footers_of(self.deck, layout) for layout in (self._layout, self._cover)}
        if template is not None and not (template.keeps if choice.keeps is None else choice.keeps):
            drop_slides(self.deck)
        package = self.deck.part.package
        package.next_partname = _PartNames(package)

    def add(self, slide: Slide) -> Any:
        """Add a slide; return it as python-pptx has it."""
        layout = self._cover if slide.is_cover else self._layout
        made = self.deck.slides.add_slide(layout)
        for block in slide.blocks:
            self._add(made, block, slide)
        self._tidy(made, slide)
        if not (self.look.plain and slide.is_cover):
            for footer in self._footers[id(layout)]:
                put_footer(made, footer)
        self._keep_on_slide(made)
        if slide.notes:
            made.notes_slide.notes_text_frame.text = clean(slide.notes)
        into_section(self.deck, made)
        return made

    def _add(self, made: Any, block: Block, slide: Slide) -> None:
        match block:
            case TextBlock():
                place = _placeholder(made, block, slide)
                if place is None:
                    self._text(made, block, slide)
                else:
                    self._write(place, block, slide)
            case ChartBlock():
                self._chart(made, block, slide)
            case TableBlock():
                language = LANGUAGES.get(slide.language, slide.language)
                frame = add_table(made, block, self.look.palette, language)
                if self._named:
                    name_font(frame.element, self._named)
                frame.element.nvGraphicFramePr.cNvPr.set("descr", clean(slide.title))

    def _tidy(self, made: Any, slide: Slide) -> None:
        """Take away the placeholders that nothing was written into."""
        used = [_placeholder(made, block, slide) for block in slide.blocks if isinstance(block, TextBlock)]
        elements = [shape.element for shape in used if shape is not None]
        for _kind, shape in list(layouts.placeholders(made)):
            if all(shape.element is not element for element in elements):
                shape.element.getparent().remove(shape.element)

    def _keep_on_slide(self, made: Any) -> None:
        """Move placeholders onto the slide that a layout, made for another size, has beside it."""
        for _kind, shape in layouts.placeholders(made):
            box = layouts.box_of(shape)
            inside = None if box is None else layouts.on_slide(box, self.look.width, self.look.height)
            if inside is not None and inside != box:
                shape.left, shape.top, shape.width, shape.height = _emu(inside)

    @property
    def _named(self) -> str:
        """The font that texts must name, "" where the theme's is theirs."""
        return self.look.family if self.look.names_font else ""

    def save(self, stream: BinaryIO, title: str) -> None:
        """Write the presentation."""
        self.deck.core_properties.title = clean(title)
        deck_memory.write(self.deck, [*deck_memory.read(self.deck), *self._ids])
        self.deck.save(stream)

    # Texts

    def _write(self, shape: Any, block: TextBlock, slide: Slide) -> None:
        """Write into a placeholder; sizes and colours are its own, but for texts that would not fit."""
        place = self.look.cover_title if slide.is_cover else self.look.title
        place = self.look.cover_subtitle if block.name == SUBTITLE else place
        size = None if block.size == place.size and not place.bare else block.size
        _paragraphs(shape.text_frame, block, slide.language, size, family=place.family)
        if place.bare:
            for paragraph in shape.text_frame.paragraphs:
                paragraph._p.get_or_add_pPr().set("algn", _ALIGN[place.anchor])  # noqa: SLF001

    def _text(self, made: Any, block: TextBlock, slide: Slide) -> None:
        box = block.place.box
        shape = made.shapes.add_textbox(*_emu(box))
        shape.name = block.name
        frame = shape.text_frame
        frame.word_wrap = True
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
        body = frame._txBody.bodyPr  # noqa: SLF001 - python-pptx has no name for a size that stays
        body.set("anchor", "t" if block.place.top else "b")
        colour = self.look.palette[block.role] if block.role is not Role.INK else ""
        _paragraphs(frame, block, slide.language, block.size, colour, self._named)
        for paragraph in frame.paragraphs:
            paragraph._p.get_or_add_pPr().set("algn", _ALIGN[block.place.anchor])  # noqa: SLF001

    # Charts

    def _chart(self, made: Any, block: ChartBlock, slide: Slide) -> None:
        content = block.content
        if content.native is not None:
            shape = add_native_chart(made, content.native, *_emu(block.box))
            if self._named:
                name_font(shape.chart.part._element, self._named)  # noqa: SLF001
        else:
            shape = self._picture_of(made, block)
        properties = shape.element.xpath("./*/p:cNvPr")[0]
        properties.set("descr", clean(content.alt))
        properties.set("title", clean(content.title))
        identity = content.id
        if identity.record is not None:
            texts = {each.name: each.text for each in slide.blocks if isinstance(each, TextBlock)}
            identity = replace(identity, record=on_slide(identity.record, texts, slide.notes))
        chart_id.write(shape, identity)
        self._ids.append(identity)

    def _picture_of(self, made: Any, block: ChartBlock) -> Any:
        png, svg = self._picture(block.content, block.box, self.look)
        shape = made.shapes.add_picture(BytesIO(png), *_emu(block.box))
        add_drawing(made.part, shape.element, svg)
        return shape


def name_font(element: Any, family: str) -> None:
    """Let all texts of a chart or a table name their font."""
    from lxml import etree  # noqa: PLC0415

    names = {f"{{{_DRAWING}}}{name}" for name in ("defRPr", "rPr", "endParaRPr")}
    for words in element.iter(*names):
        if words.find(f"{{{_DRAWING}}}latin") is None:
            etree.SubElement(words, f"{{{_DRAWING}}}latin").set("typeface", family)


def _placeholder(made: Any, block: TextBlock, slide: Slide) -> Any | None:
    """Return the placeholder of a slide that a text is written into, None if it has a place of its own."""
    if block.name == TITLE:
        return layouts.title_of(made)
    if block.name == SUBTITLE and slide.is_cover:
        return layouts.subtitle_of(made)
    return None


def _emu(box: Box) -> tuple[int, int, int, int]:
    return round(box.x * EMU), round(box.y * EMU), round(box.width * EMU), round(box.height * EMU)


def _paragraphs(
    frame: Any, block: TextBlock, language: str, size: float | None, colour: str = "", family: str = ""
) -> None:
    from pptx.dml.color import RGBColor  # noqa: PLC0415
    from pptx.util import Pt  # noqa: PLC0415

    for at, paragraph in enumerate(block.paragraphs):
        made = frame.paragraphs[0] if at == 0 else frame.add_paragraph()
        run = made.add_run()
        run.text = clean(paragraph.text)
        run._r.get_or_add_rPr().set("lang", LANGUAGES.get(language, language))  # noqa: SLF001
        if size is not None:
            run.font.size = Pt(size / POINT)
        if block.name not in {TITLE, SUBTITLE}:
            run.font.bold = paragraph.bold
        if family:
            run.font.name = family
        if colour:
            run.font.color.rgb = RGBColor(*bytes.fromhex(colour[1:]))  # type: ignore[no-untyped-call]
        if paragraph.before and at:
            made.space_before = Pt(paragraph.before / POINT)

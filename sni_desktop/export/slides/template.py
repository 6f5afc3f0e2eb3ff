"""Templates: the program's own slides, or a .pptx or .potx that a person chose.

Files from outside are looked at before python-pptx opens them: how large they are, and that their XML
declares nothing. Templates are read; what is made of them is another file.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile, ZipFile

from sni_desktop.core.errors import UserError
from sni_desktop.core.text import _
from sni_desktop.core.values import dataclass
from sni_desktop.export.slides import layouts, theme
from sni_desktop.export.slides.look import EMU, FAMILY, PLAIN, Box, Look, TextPlace

if TYPE_CHECKING:
    from pathlib import Path

    from sni_desktop.charts.palette import Palette

SUFFIXES = (".pptx", ".potx")
_LARGEST_FILE, _LARGEST_XML, _LARGEST_WHOLE = 200_000_000, 30_000_000, 600_000_000
_MOST_PARTS = 20_000
_LEAST_SIDE = 192.0
"""Slides are two inches wide and high at least."""


@dataclass(frozen=True, eq=False)
class Template:
    """A template: its file, the names of its layouts, and which of them suit charts and the cover best.

    ``slides`` is how many slides it has; ``keeps`` whether they stay, if nobody says otherwise: those of a
    .pptx do, those of a .potx are examples. Its palette and its fonts are those of its theme.
    """

    name: str
    content: bytes
    layouts: tuple[str, ...]
    chart_layout: int
    cover_layout: int
    slides: int
    keeps: bool


def open_template(path: Path) -> Template:
    """Return the template in a file. UserError if it cannot be read, or is no presentation."""
    try:
        content = _checked(path)
        deck = open_deck(content)
        found = list(_layouts(deck))
        if not found:
            raise broken(path.name)
        width, height = (deck.slide_width or 0) / EMU, (deck.slide_height or 0) / EMU
        if min(width, height) < _LEAST_SIDE:
            raise _too_small(path.name)
        best = layouts.best_layout(found, width, height)
        cover = layouts.cover_layout(found, best)
        for layout in (found[best], found[cover]):
            look_of(deck, layout, found[cover])
        return Template(
            path.name,
            content,
            tuple(layout.name or str(at) for at, layout in enumerate(found, 1)),
            best,
            cover,
            len(deck.slides),
            keeps=path.suffix.casefold() != ".potx",
        )
    except UserError:
        raise
    except OSError as error:
        raise UserError(
            _("{name} could not be read.").of(name=path.name),
            _("Check that the file is there, and may be read."),
        ) from error
    except broken_errors() as error:
        raise broken(path.name) from error


def open_deck(content: bytes) -> Any:
    """Return the presentation of python-pptx in a file whose content was looked at; a template becomes one.

    LibreOffice calls the properties of a document by a name of its own; python-pptx would then write another
    part of the same name.
    """
    from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE  # noqa: PLC0415
    from pptx.package import Package  # noqa: PLC0415

    package = Package.open(BytesIO(content))
    main = package.presentation_part
    main._content_type = CONTENT_TYPE.PML_PRESENTATION_MAIN  # noqa: SLF001 - nothing else takes a template
    relations = package._rels  # noqa: SLF001
    for name, relation in list(relations.items()):
        is_core = not relation.is_external and relation.target_part.partname == "/docProps/core.xml"
        if is_core and relation.reltype != RELATIONSHIP_TYPE.CORE_PROPERTIES:
            relations.pop(name)
            package.relate_to(relation.target_part, RELATIONSHIP_TYPE.CORE_PROPERTIES)
    return main.presentation


def checked(path: Path) -> bytes:
    """Return the content of a presentation from outside, once it was looked at. UserError if it is broken."""
    try:
        return _checked(path)
    except OSError as error:
        raise UserError(
            _("{name} could not be read.").of(name=path.name),
            _("Check that the file is there, and may be read."),
        ) from error
    except broken_errors() as error:
        raise broken(path.name) from error


def layout_at(deck: Any, number: int) -> Any:
    """Return a layout of a presentation by its number among those of all its masters."""
    return list(_layouts(deck))[number]


def look_in(template: Template, layout: int | None = None) -> Look:
    """Return how slides look in a template, with a layout (by its number) for charts."""
    deck = open_deck(template.content)
    number = template.chart_layout if layout is None else layout
    return look_of(deck, layout_at(deck, number), layout_at(deck, template.cover_layout))


def look_of(deck: Any, layout: Any, cover: Any) -> Look:
    """Return how slides of these layouts look. ValueError for slides of no size."""
    width, height = (deck.slide_width or 0) / EMU, (deck.slide_height or 0) / EMU
    if min(width, height) < _LEAST_SIDE:
        raise ValueError
    title = layouts.title_place(layout, width, height)
    cover_title = layouts.title_place(cover, width, height)
    under = layouts.subtitle_place(cover, width, height)
    if under is None:
        box = cover_title.box
        room = Box(box.x, box.bottom, box.width, 0.9 * height - box.bottom)
        under = TextPlace(room if room.height > 60 else layouts.body_box(cover, width, height), 24.0)
    heading, family = fonts_of(layout.slide_master)
    # Of templates whose words name their font the theme knows nothing.
    own = (_own_family(layout.slide_master) or title.family) if title.bare else ""
    return Look(
        width,
        height,
        cover_title,
        under,
        title,
        _inside(layouts.body_box(layout, width, height), width, height),
        None,
        own or family,
        title.family or heading,
        palette_of(layout),
        names_font=bool(own),
    )


def _own_family(master: Any) -> str:
    """Return the font that the texts of a master are written in."""
    bodies = [shape for kind, shape in layouts.placeholders(master) if kind in {"body", "obj"}]
    return layouts.spoken_family(bodies)


def fonts_of(master: Any) -> tuple[str, str]:
    """Return the fonts of titles and of texts of a master."""
    part = theme.theme_of(master)
    heading, family = theme.fonts_of(part.blob) if part is not None else ("", "")
    return heading or family or FAMILY, family or FAMILY


def palette_of(layout: Any) -> Palette:
    """Return the palette of the theme of a layout."""
    part = theme.theme_of(layout.slide_master)
    if part is None:
        return PLAIN.palette
    mapped = layout.slide_master.element.xpath("./p:clrMap")
    return theme.palette_of(theme.colours_of(part.blob), dict(mapped[0].attrib) if mapped else {})


def _inside(box: Box, width: float, height: float) -> Box:
    x, y = max(0.0, box.x), max(0.0, box.y)
    return Box(x, y, min(box.right, width) - x, min(box.bottom, height) - y)


def _layouts(deck: Any) -> Any:
    for master in deck.slide_masters:
        yield from master.slide_layouts


def _checked(path: Path) -> bytes:
    """Return the content of a file, once its XML was read with care."""
    from defusedxml.ElementTree import fromstring  # noqa: PLC0415

    if path.stat().st_size > _LARGEST_FILE:
        raise UserError(
            _("{name} is too large to be a template.").of(name=path.name),
            _("Save a copy without its pictures and films, and choose that."),
        )
    content = path.read_bytes()
    with ZipFile(BytesIO(content)) as package:
        parts = package.infolist()
        if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _LARGEST_WHOLE:
            raise BadZipFile
        for part in parts:
            if part.filename.casefold().endswith((".xml", ".rels", ".vml")):
                if part.file_size > _LARGEST_XML:
                    raise BadZipFile
                if not part.filename.casefold().endswith(".vml"):
                    fromstring(package.read(part), forbid_dtd=True)
    return content


def broken_errors() -> tuple[type[Exception], ...]:
    """Return what the libraries raise for files that are no presentations, or broken ones."""
    import zlib  # noqa: PLC0415

    from defusedxml.common import DefusedXmlException  # noqa: PLC0415
    from defusedxml.ElementTree import ParseError  # noqa: PLC0415
    from lxml.etree import LxmlError  # noqa: PLC0415
    from pptx.exc import PythonPptxError  # noqa: PLC0415

    return (
        BadZipFile,
        ParseError,
        DefusedXmlException,
        LxmlError,
        PythonPptxError,
        zlib.error,
        EOFError,
        # What python-pptx meets in files whose parts are not what they say.
        AttributeError,
        AssertionError,
        LookupError,
        NotImplementedError,
        RuntimeError,
        TypeError,
        ValueError,
    )


def _too_small(name: str) -> UserError:
    return UserError(
        _("The slides of {name} are too small for charts.").of(name=name),
        _("Choose a template whose slides are at least 6 cm wide and high."),
    )


def broken(name: str) -> UserError:
    """Return what to tell a person about a file that is no presentation."""
    return UserError(
        _("{name} is no presentation, or a damaged one.").of(name=name),
        _("Choose a .pptx or .potx file that opens in a slide program, without a password."),
    )

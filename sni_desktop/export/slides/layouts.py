"""What a layout of a template has room for: where its title, its body and its footers stand, in which size.

Layouts that LibreOffice writes give several placeholders the index 0, so that they are told by what they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sni_desktop.core.figure import Anchor
from sni_desktop.export.slides.look import EMU, POINT, Box, TextPlace

if TYPE_CHECKING:
    from collections.abc import Iterator

TITLES = frozenset({"title", "ctrTitle"})
FOOTERS = frozenset({"dt", "ftr", "sldNum"})
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_MARGIN = 0.05
_LEAST_BODY = (240.0, 160.0)
"""Less room than that is no room for a chart."""
_LARGE = 0.4
"""The part of the slide that is a large room."""
_USUAL_TITLE = 44 * POINT
_TITLE_PART = 0.14
"""The part of the slide for a title that the layout has no place for."""
_INSETS = {"lIns": 91_440, "tIns": 45_720, "rIns": 91_440, "bIns": 45_720}
_ANCHORS = {"l": Anchor.START, "ctr": Anchor.MIDDLE, "r": Anchor.END}
_BY_TYPE = {"titleOnly": 4, "obj": 3, "objOnly": 2, "tx": 2, "chart": 3, "tbl": 2}


def kind_of(shape: Any) -> str:
    """Return what a placeholder is for ("title", "body", "ftr"; "obj" for anything), "none" if it is none."""
    found = shape.element.xpath("./*/p:nvPr/p:ph")
    return str(found[0].get("type", "obj")) if found else "none"


def placeholders(owner: Any) -> Iterator[tuple[str, Any]]:
    """Yield the placeholders of a slide, a layout or a master, each with its kind."""
    for shape in owner.shapes:
        kind = kind_of(shape)
        if kind != "none":
            yield kind, shape


def title_of(owner: Any) -> Any | None:
    """Return the placeholder of the title, None if there is none."""
    return next((shape for kind, shape in placeholders(owner) if kind in TITLES), None)


def best_layout(layouts: list[Any], width: float, height: float) -> int:
    """Return the number of the layout that charts suit best: a title, and one large room."""

    def merit(layout: Any) -> tuple[bool, bool, int, float]:
        room = body_box(layout, width, height)
        is_large = room.width * room.height >= _LARGE * width * height
        contents = [shape for kind, shape in placeholders(layout) if kind not in TITLES | FOOTERS]
        by_type = _BY_TYPE.get(layout.element.get("type", ""), 1)
        return (
            title_of(layout) is not None,
            is_large,
            (by_type if len(contents) <= 1 else 1),
            -float(len(contents)),
        )

    return max(range(len(layouts)), key=lambda at: (merit(layouts[at]), -at), default=0)


def cover_layout(layouts: list[Any], otherwise: int) -> int:
    """Return the number of the layout for the first slide."""
    for at, layout in enumerate(layouts):
        kinds = {kind for kind, _shape in placeholders(layout)}
        if layout.element.get("type") == "title" or {"ctrTitle", "subTitle"} <= kinds:
            return at
    return otherwise


# Rooms


def title_place(layout: Any, width: float, height: float) -> TextPlace:
    """Return where the title of a layout stands, without the room at its edges."""
    shape = title_of(layout)
    if shape is None:
        box = Box(_MARGIN * width, _MARGIN * height, (1 - 2 * _MARGIN) * width, _TITLE_PART * height)
        return TextPlace(box, 28 * POINT, bold=True, top=False)
    return text_place(layout, shape, "title", width, height)


def subtitle_place(layout: Any, width: float, height: float) -> TextPlace | None:
    """Return where the subtitle of a cover stands, None if it has none."""
    shape = subtitle_of(layout)
    return None if shape is None else text_place(layout, shape, "body", width, height)


def subtitle_of(owner: Any) -> Any | None:
    """Return the placeholder under the title of a cover, None if there is none."""
    found = dict(reversed(list(placeholders(owner))))
    return found.get("subTitle") or found.get("body")


def text_place(layout: Any, shape: Any, style: str, width: float, height: float) -> TextPlace:
    """Return the place of a placeholder; ``style`` is the name of its style in the master."""
    chain = _chain(layout, shape)
    box = box_of(shape) or Box(_MARGIN * width, _MARGIN * height, (1 - 2 * _MARGIN) * width, 0.2 * height)
    box = on_slide(box, width, height)
    left, top, right, bottom = (_inset(chain, name) / EMU for name in _INSETS)
    inner = Box(
        box.x + left, box.y + top, max(20.0, box.width - left - right), max(20.0, box.height - top - bottom)
    )
    size = _style(chain, layout, style, "sz")
    bare = not size
    size = size or _spoken(chain, "sz")
    bold = (_spoken(chain, "b") if bare else _style(chain, layout, style, "b")) in {"1", "true"}
    align = next((found for found in _paragraphs(chain, layout, style, "algn") if found), "l")
    upright = next((body.get("anchor") for body in _bodies(chain) if body.get("anchor")), "t")
    return TextPlace(
        inner,
        int(size) / 100 * POINT if size.isdigit() else _USUAL_TITLE,
        bold=bold,
        anchor=_ANCHORS.get(align, Anchor.START),
        top=upright == "t",
        bare=bare,
        family=spoken_family([shape, *chain]) if bare else "",
    )


def spoken_family(shapes: list[Any]) -> str:
    """Return the font that the words of placeholders are written in, "" if they name none."""
    for shape in shapes:
        for words in _runs(shape):
            for latin in words.findall(f"{{{_DRAWING}}}latin"):
                name = latin.get("typeface", "")
                if name and not name.startswith("+"):
                    return str(name)
    return ""


def _spoken(chain: list[Any], name: str) -> str:
    """Return how the words of placeholders look, where no style says it: first those of the master."""
    for shape in reversed(chain):
        for words in _runs(shape):
            if words.get(name):
                return str(words.get(name))
    return ""


def _runs(shape: Any) -> Iterator[Any]:
    yield from shape.element.xpath("./p:txBody/a:p/a:r/a:rPr")
    yield from shape.element.xpath("./p:txBody/a:p/a:endParaRPr")


def body_box(layout: Any, width: float, height: float) -> Box:
    """Return the room for a chart: that of the largest content, or what titles and footers leave."""
    contents = [box_of(shape) for kind, shape in placeholders(layout) if kind not in TITLES | FOOTERS]
    rooms = [box for box in contents if box is not None and _is_room(box, width, height)]
    if rooms and len(contents) == 1:
        own = title_place(layout, width, height).box if title_of(layout) is None else None
        room = rooms[0] if own is None or rooms[0].y >= own.bottom else rooms[0].below(own.bottom)
        if _is_room(room, width, height):
            return room
    return _left_over(layout, width, height)


def _is_room(box: Box, width: float, height: float) -> bool:
    inside = box.x >= -1 and box.y >= -1 and box.right <= width + 1 and box.bottom <= height + 1
    return inside and box.width >= _LEAST_BODY[0] and box.height >= _LEAST_BODY[1]


def _left_over(layout: Any, width: float, height: float) -> Box:
    top, bottom, left, right = 0.0, (1 - _MARGIN) * height, _MARGIN * width, (1 - _MARGIN) * width
    shape = title_of(layout)
    place = title_place(layout, width, height).box
    own = None if shape is None else box_of(shape)
    title = place if own is None else on_slide(own, width, height)
    if title.width > 0.5 * width and title.y < 0.5 * height:
        top, left, right = title.bottom, place.x, place.right
    for kind, footer in placeholders(layout):
        box = box_of(footer)
        if kind in FOOTERS and box is not None and box.y > 0.6 * height:
            bottom = min(bottom, box.y)
    left, right = max(left, 0.02 * width), min(right, 0.98 * width)
    box = Box(left, top + 6, right - left, bottom - top - 12)
    if _is_room(box, width, height):
        return box
    return Box(_MARGIN * width, 0.2 * height, (1 - 2 * _MARGIN) * width, 0.7 * height)


def box_of(shape: Any) -> Box | None:
    """Return where a shape stands, with what a placeholder inherits; None if nothing says."""
    places = shape.left, shape.top, shape.width, shape.height
    if any(place is None for place in places):
        return None
    return Box(*(place / EMU for place in places))


def on_slide(box: Box, width: float, height: float) -> Box:
    """Return a box that is on the slide: moved there, and made smaller, if a layout is of another size."""
    if box.x >= -1 and box.y >= -1 and box.right <= width + 1 and box.bottom <= height + 1:
        return box
    across, down = _MARGIN * width, _MARGIN * height
    wide, high = min(box.width, width - 2 * across), min(box.height, height - 2 * down)
    x = min(max(box.x, across), width - across - wide)
    return Box(x, min(max(box.y, down), height - down - high), wide, high)


# What texts inherit: from the layout, the master's placeholder, the master's styles


def _chain(layout: Any, shape: Any) -> list[Any]:
    kind = kind_of(shape)
    wanted = TITLES if kind in TITLES else {kind, "body"}
    master = [other for other_kind, other in placeholders(layout.slide_master) if other_kind in wanted]
    return [shape, *master[:1]]


def _bodies(chain: list[Any]) -> Iterator[Any]:
    for shape in chain:
        yield from shape.element.xpath("./p:txBody/a:bodyPr")


def _inset(chain: list[Any], name: str) -> float:
    for body in _bodies(chain):
        value = body.get(name, "")
        if value.lstrip("-").isdigit():
            return float(value)
    return float(_INSETS[name])


def _levels(chain: list[Any], layout: Any, style: str) -> Iterator[Any]:
    for shape in chain:
        yield from shape.element.xpath("./p:txBody/a:lstStyle/a:lvl1pPr")
    yield from layout.slide_master.element.xpath(f"./p:txStyles/p:{style}Style/a:lvl1pPr")


def _paragraphs(chain: list[Any], layout: Any, style: str, name: str) -> Iterator[str]:
    for level in _levels(chain, layout, style):
        yield level.get(name, "")
    for shape in reversed(chain):
        for paragraph in shape.element.xpath("./p:txBody/a:p/a:pPr"):
            yield paragraph.get(name, "")


def _style(chain: list[Any], layout: Any, style: str, name: str) -> str:
    for level in _levels(chain, layout, style):
        for run in level.findall(f"{{{_DRAWING}}}defRPr"):
            if run.get(name):
                return str(run.get(name))
    return ""

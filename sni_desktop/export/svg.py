"""The SVG back end: plain elements and presentation attributes, which every slide program reads.

PowerPoint ignores style sheets and paints rgba() and "transparent" black, so neither is written. Texts stay
texts.
"""

from __future__ import annotations

import re
from base64 import b64encode
from typing import TYPE_CHECKING, TypeAlias

from sni_desktop.charts.drawing import (
    AROUND,
    DASH,
    HATCH_WIDTH,
    HATCHED_OPACITY,
    PAPER,
    Circle,
    Image,
    Path,
    Rect,
    Words,
    hatching,
)
from sni_desktop.core.figure import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sni_desktop.charts.drawing import Drawing, Item
    from sni_desktop.charts.palette import Palette

Outline: TypeAlias = "Callable[[Words], str]"
"""Words to the data of a path."""


def svg(
    drawing: Drawing,
    palette: Palette,
    family: str,
    width_in: float,
    height_in: float,
    outline: Outline | None = None,
) -> str:
    """Return the card as an SVG document of ``width_in`` by ``height_in`` inches, texts in ``family``.

    With ``outline`` letters are paths, for programs that do not have the font.
    """
    lines = [
        f"<title>{_text(drawing.title)}</title>",
        f"<desc>{_text(drawing.summary)}</desc>",
        (
            f'<rect x="0" y="0" width="{_n(drawing.width)}" height="{_n(drawing.height)}"'
            f' fill="{palette[Role.SURFACE]}"/>'
        ),
    ]
    for item in drawing.items:
        if outline and isinstance(item, Words):
            lines.append(f'<path d="{outline(item)}" fill="{_ink(item, palette)}"/>')
        else:
            lines.extend(elements(item, palette))
    size = f' width="{_n(width_in)}in" height="{_n(height_in)}in"'
    return document(lines, drawing.width, drawing.height, family, f"{links(drawing)}{size}")


def document(lines: Iterable[str], width: float, height: float, family: str, attributes: str) -> str:
    """Return a document of elements, ``width`` by ``height`` in their own units, texts in ``family``."""
    begin = (
        f'<svg xmlns="http://www.w3.org/2000/svg"{attributes} viewBox="0 0 {_n(width)} {_n(height)}"'
        f' font-family="{_escaped(family)}, Arial, sans-serif">'
    )
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', begin, *lines, "</svg>", ""])


def elements(item: Item, palette: Palette) -> list[str]:
    """Return the elements that draw one item of a card."""
    match item:
        case Rect():
            return _rect(item, palette)
        case Path():
            return [_path(item, palette)]
        case Circle():
            return [
                (
                    f'<circle cx="{_n(item.x)}" cy="{_n(item.y)}" r="{_n(item.radius)}"'
                    f' fill="{palette[item.fill]}" stroke="{palette[item.stroke]}"'
                    f' stroke-width="{_n(item.width)}"/>'
                )
            ]
        case Words():
            return [_words(item, palette)]
        case Image():
            return _image(item, palette)


def links(drawing: Drawing) -> str:
    """Return what a document with pictures declares: readers know the older name of what they are in."""
    has_image = any(isinstance(item, Image) for item in drawing.items)
    return ' xmlns:xlink="http://www.w3.org/1999/xlink"' if has_image else ""


def _image(image: Image, palette: Palette) -> list[str]:
    box = (
        f'<image x="{_n(image.x)}" y="{_n(image.y)}" width="{_n(image.width)}" height="{_n(image.height)}"'
        f' preserveAspectRatio="none" xlink:href="data:image/png;base64,{b64encode(image.png).decode()}"/>'
    )
    if not palette.is_dark:
        return [box]
    around = image.x - AROUND, image.y - AROUND, image.width + 2 * AROUND, image.height + 2 * AROUND
    x, y, width, height = map(_n, around)
    paper = f'<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="{_n(AROUND)}" fill="{PAPER}"/>'
    return [paper, box]


def _rect(rect: Rect, palette: Palette) -> list[str]:
    fill = palette[rect.fill] if rect.fill else "none"
    stroke = f' stroke="{palette[rect.stroke]}"' if rect.stroke else ""
    radius = f' rx="{_n(rect.radius)}"' if rect.radius else ""
    opacity = f' fill-opacity="{_n(HATCHED_OPACITY)}"' if rect.hatched else ""
    lines = [
        (
            f'<rect x="{_n(rect.x)}" y="{_n(rect.y)}" width="{_n(rect.width)}" height="{_n(rect.height)}"'
            f' fill="{fill}"{opacity}{stroke}{radius}/>'
        )
    ]
    if rect.hatched and rect.fill:
        lines.extend(
            f'<line x1="{_n(x0)}" y1="{_n(y0)}" x2="{_n(x1)}" y2="{_n(y1)}"'
            f' stroke="{palette[rect.fill]}" stroke-width="{_n(HATCH_WIDTH)}"/>'
            for x0, y0, x1, y1 in hatching(rect)
        )
    return lines


def _path(path: Path, palette: Palette) -> str:
    points = " ".join(f"{_n(x)},{_n(y)}" for x, y in path.points)
    if path.fill:
        opacity = f' fill-opacity="{_n(path.opacity)}"' if path.opacity < 1 else ""
        return f'<polygon points="{points}" fill="{palette[path.fill]}"{opacity}/>'
    dash = f' stroke-dasharray="{_n(DASH[0])} {_n(DASH[1])}"' if path.dashed else ""
    stroke = palette[path.stroke or Role.INK]
    return (
        f'<polyline points="{points}" fill="none" stroke="{stroke}" stroke-width="{_n(path.width)}"'
        f' stroke-linejoin="round"{dash}/>'
    )


def _words(words: Words, palette: Palette) -> str:
    weight = ' font-weight="bold"' if words.bold else ""
    return (
        f'<text x="{_n(words.x)}" y="{_n(words.y)}" font-size="{_n(words.size)}"{weight}'
        f' text-anchor="{words.anchor.value}" fill="{_ink(words, palette)}">{_text(words.text)}</text>'
    )


def _ink(words: Words, palette: Palette) -> str:
    return palette.ink_on(words.on) if words.on else palette.text(words.role)


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


_NOT_XML = "[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]"
"""What XML cannot hold: survey files and packages may contain anything."""
# The standard library's function would first read the two thousand names that HTML has for letters.
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def _text(text: str) -> str:
    # What can be printed, XML can hold.
    return _escaped(text if text.isprintable() else re.sub(_NOT_XML, "", text))


def _escaped(text: str) -> str:
    return text.translate(_ESCAPES)

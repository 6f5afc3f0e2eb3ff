"""The SVG back end: plain elements and presentation attributes, which every slide program reads.

PowerPoint ignores style sheets and paints rgba() and "transparent" black, so neither is written. Texts stay
texts.
"""

from __future__ import annotations

import re
from base64 import b64encode
from html import escape
from typing import TYPE_CHECKING, TypeAlias

from sni_desktop.charts.drawing import (
    DASH,
    HATCH_WIDTH,
    HATCHED_OPACITY,
    Circle,
    Image,
    Path,
    Rect,
    Words,
    hatching,
)
from sni_desktop.core.figure import Role

if TYPE_CHECKING:
    from collections.abc import Callable

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
        '<?xml version="1.0" encoding="UTF-8"?>',
        (
            f'<svg xmlns="http://www.w3.org/2000/svg"{_links(drawing)}'
            f' width="{_n(width_in)}in" height="{_n(height_in)}in"'
            f' viewBox="0 0 {_n(drawing.width)} {_n(drawing.height)}"'
            f' font-family="{escape(family)}, Arial, sans-serif">'
        ),
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
            lines.extend(_elements(item, palette))
    return "\n".join([*lines, "</svg>", ""])


def _elements(item: Item, palette: Palette) -> list[str]:
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
            return [_image(item)]


def _links(drawing: Drawing) -> str:
    """Return what a document with pictures declares: readers know the older name of what they are in."""
    has_image = any(isinstance(item, Image) for item in drawing.items)
    return ' xmlns:xlink="http://www.w3.org/1999/xlink"' if has_image else ""


def _image(image: Image) -> str:
    return (
        f'<image x="{_n(image.x)}" y="{_n(image.y)}" width="{_n(image.width)}" height="{_n(image.height)}"'
        f' preserveAspectRatio="none" xlink:href="data:image/png;base64,{b64encode(image.png).decode()}"/>'
    )


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


# What XML may hold: survey files and packages may contain anything else.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("", text), quote=False)

"""A chart on a slide, native or a picture: what it shows, and how another takes its place."""

from __future__ import annotations

import re
from copy import deepcopy
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, Any

from sni_desktop.core.errors import UserError
from sni_desktop.core.figure import SERIES
from sni_desktop.core.text import Number, Percent, _
from sni_desktop.export.native_values import Shape
from sni_desktop.export.slides import picture_xml
from sni_desktop.export.slides.chart_record import digest, values_digest
from sni_desktop.export.slides.chart_series import clean
from sni_desktop.export.slides.chart_xml import add_native_chart
from sni_desktop.export.slides.deck import name_font
from sni_desktop.export.slides.look import EMU, PLAIN, Box
from sni_desktop.export.slides.old_deck import alt_of, values_of
from sni_desktop.export.slides.template import broken_errors, look_of
from sni_desktop.export.slides.update_charts import Known, has_intervals, refresh, shows

if TYPE_CHECKING:
    from sni_desktop.core.text import Speaker, Value
    from sni_desktop.export.native_values import NativeChart
    from sni_desktop.export.slides.contents import ChartContent
    from sni_desktop.export.slides.deck import Picturer
    from sni_desktop.export.slides.look import Look
    from sni_desktop.export.slides.old_deck import OldDeck, Placed

_MOST_CUT = 0.95


def slide_look(deck: OldDeck, slide: Any) -> Look:
    """Return how charts of a slide look. On slides of our own they keep the very colours they had.

    UserError if the slide is damaged.
    """
    try:
        look = look_of(deck.deck, slide.slide_layout, slide.slide_layout)
    except broken_errors() as error:
        raise _damaged() from error
    if all(look.palette[role] == PLAIN.palette[role] for role in SERIES):
        return replace(look, palette=PLAIN.palette)
    return look


def shows_already(placed: Placed, content: ChartContent) -> bool:
    """Tell whether a chart says what another would say. UserError if it is damaged."""
    part, native = placed.chart_part, content.native
    if native is None or part is None:
        same_alt = digest(content.alt) in {digest(alt_of(placed.shape)), _recorded_alt(placed)}
        return native is None and part is None and same_alt
    try:
        space = part._element  # noqa: SLF001 - python-pptx reads charts of its own only
        return shows(space, native) and has_intervals(space, native)
    except broken_errors() as error:
        raise _damaged() from error


def was_edited(placed: Placed) -> bool:
    """Tell whether a person changed the numbers of a native chart, as far as is known."""
    record, part = placed.identity.record, placed.chart_part
    if record is None or not record.values or part is None:
        return False
    return values_digest(values_of(part._element)) != record.values  # noqa: SLF001 - as above


def _recorded_alt(placed: Placed) -> str:
    return placed.identity.record.alt if placed.identity.record else ""


def headline_of(placed: Placed, native: NativeChart | None, speaker: Speaker) -> tuple[str, str]:
    """Return the number that a chart is about, before and after, in words; "" where there is none.

    It is the newest one of the first line, or the first one of the first bars.
    """
    part = placed.chart_part
    if native is None or part is None:
        return "", ""
    rows = values_of(part._element)  # noqa: SLF001 - as above
    first = next((at for at, series in enumerate(native.series) if series.spacer_to is None), None)
    if first is None:
        return "", ""
    last = native.shape in {Shape.LINES, Shape.COLUMNS}
    series = native.series[first]
    form = next((point.number_format for point in series.points if point is not None), "")
    found = []
    for row in (rows[first] if first < len(rows) else [], series.values):
        values = [value for value in row if value is not None]
        found.append(speaker.say(_number(values[-1 if last else 0], form)) if values else "")
    return found[0], found[1]


def _number(value: float, form: str) -> Value:
    """Return a number as its format in the chart shows it."""
    first = form.split(";", maxsplit=1)[0]
    decimals = len(match[1]) if (match := re.search(r"0\.(0+)", first)) else 0
    shown = abs(value) if ";" in form else value
    return Percent(shown, decimals) if "%" in first else Number(shown, decimals)


# Exchanging


def exchange_chart(
    placed: Placed, content: ChartContent, look: Look, picture: Picturer, waves: tuple[str, ...]
) -> tuple[Any, bool]:
    """Let a slide show another chart in the place of one; return its shape, and whether its looks are new.

    Place, size and order stay, and so do a picture's crop and frame. ``waves`` are the names of waves.
    UserError if the chart is damaged.
    """
    part, native, shape = placed.chart_part, content.native, placed.shape
    if native is not None and part is not None:
        before = deepcopy(part._element)  # noqa: SLF001 - as above
        known = Known(placed.identity.record, _ours(look), waves)
        try:
            is_new = refresh(part, native, (shape.width, shape.height), known)
        except broken_errors() as error:
            part._element = before  # noqa: SLF001 - as above
            raise _damaged() from error
        if is_new and look.names_font:
            name_font(part._element, look.family)  # noqa: SLF001 - as above
        return shape, is_new
    if native is None and part is None:
        pixels, drawing = picture(content, _whole(shape), look)
        picture_xml.exchange(shape.part, shape.element, pixels, drawing)
        return shape, False
    return _swapped(placed, content, look, picture), True


def _damaged() -> UserError:
    return UserError(
        _("The chart on the slide is damaged, or linked to another file."), _("Make this chart anew.")
    )


def _ours(look: Look) -> frozenset[str]:
    colours = [*look.palette.colours.values(), *PLAIN.palette.colours.values(), "#ffffff", "#000000"]
    return frozenset(colour[1:].upper() for colour in colours)


def _whole(shape: Any) -> Box:
    """Return the size of a picture with what is cut off, in 1/96 inch."""
    across = max(1 - _MOST_CUT, 1 - shape.crop_left - shape.crop_right)
    down = max(1 - _MOST_CUT, 1 - shape.crop_top - shape.crop_bottom)
    return Box(0, 0, shape.width / EMU / across, shape.height / EMU / down)


def _swapped(placed: Placed, content: ChartContent, look: Look, picture: Picturer) -> Any:
    """Put a picture in the place of a native chart, or the other way round."""
    shape, slide = placed.shape, placed.slide
    place = shape.left, shape.top, shape.width, shape.height
    if content.native is not None:
        made = add_native_chart(slide, content.native, *place)
        if look.names_font:
            name_font(made.chart.part._element, look.family)  # noqa: SLF001 - as above
    else:
        pixels, drawing = picture(content, Box(0, 0, shape.width / EMU, shape.height / EMU), look)
        made = slide.shapes.add_picture(BytesIO(pixels), *place)
        picture_xml.add_drawing(slide.part, made.element, drawing)
    old = shape.element
    # Animations speak of shapes by their numbers.
    made.element.xpath("./*/p:cNvPr")[0].set("id", old.xpath("./*/p:cNvPr")[0].get("id"))
    made.name = shape.name
    old.addprevious(made.element)
    old.getparent().remove(old)
    return made


def write_alt(placed: Placed, shape: Any, content: ChartContent) -> bool:
    """Write the alternative text, unless a person wrote their own; tell whether it is ours."""
    now, known = digest(alt_of(placed.shape)), _recorded_alt(placed)
    if now and known and now != known:
        return False
    properties = shape.element.xpath("./*/p:cNvPr")[0]
    properties.set("descr", clean(content.alt))
    properties.set("title", clean(content.title))
    return True

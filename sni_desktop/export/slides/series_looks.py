"""The looks of a series of a native chart, carried over to the same series written anew."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_SOLID, _RGB = f"{{{_DRAWING}}}solidFill", f"{{{_DRAWING}}}srgbClr"
_FILLS = tuple(
    f"{{{_DRAWING}}}{name}" for name in ("solidFill", "gradFill", "blipFill", "pattFill", "noFill")
)
_LETTERS = ("sz", "b", "i", "u")
_SHOWN = tuple(
    f"{{{_CHARTS}}}show{name}" for name in ("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize")
)


def namespaced(name: str) -> str:
    """Return the name of an element of charts."""
    return f"{{{_CHARTS}}}{name}"


def carry(old: Any, new: Any, before: Sequence[str], after: Sequence[str], ours: Collection[str]) -> None:
    """Give a new series the colours that a person chose for the old one.

    ``before`` and ``after`` are their categories: a single bar keeps its colour by the name of its category.
    ``ours`` are the colours that nobody chose.
    """
    chosen = _fill(old.find(namespaced("spPr")))
    if chosen is not None and _is_chosen(chosen, ours):
        _recolour(new, chosen)
    _carry_points(old, new, before, after, ours)


def carry_letters(old: Any, new: Any, *, was_labelled: bool, had_intervals: bool) -> None:
    """Give a new series of the same kind the lines and the letters of the old one.

    If it ``was_labelled`` or ``had_intervals`` when it was written, and has none any more, a person took them
    away.
    """
    bars = new.find(namespaced("errBars"))
    if had_intervals and bars is not None and old.find(namespaced("errBars")) is None:
        new.remove(bars)
    _carry_lines(old, new)
    _carry_labels(old, new, was_labelled=was_labelled)


def _fill(looks: Any | None) -> Any | None:
    """Return the fill of a bar, or that of a line."""
    if looks is None:
        return None
    for owner in (looks.find(f"{{{_DRAWING}}}ln"), looks):
        # A line has a fill inside its line; a bar has one of its own.
        found = None if owner is None else next((each for each in owner if each.tag in _FILLS), None)
        if found is not None and (owner is looks or _fill_of(looks) is None):
            return found
    return None


def _fill_of(looks: Any) -> Any | None:
    return next((each for each in looks if each.tag in _FILLS), None)


def _is_chosen(fill: Any, ours: Collection[str]) -> bool:
    """Tell whether a person chose a fill: it has a colour that the program gives to nothing."""
    if fill.tag != _SOLID:
        return fill.tag in {_FILLS[1], _FILLS[2]}
    return len(fill) > 0 and (
        fill[0].tag != _RGB or len(fill[0]) > 0 or fill[0].get("val", "").upper() not in ours
    )


def _recolour(new: Any, chosen: Any) -> None:
    """Give a chosen fill to everything that has the colour of the series."""
    looks = new.find(namespaced("spPr"))
    own = None if looks is None else _fill(looks)
    if own is None or own.tag != _SOLID or len(own) == 0:
        return
    colour = own[0].get("val", "").upper()
    for fill in list(new.iter(_SOLID)):
        if len(fill) and fill[0].tag == _RGB and fill[0].get("val", "").upper() == colour:
            if chosen.tag == _SOLID:
                fill[:] = [deepcopy(each) for each in chosen]
            elif fill.getparent() is looks:
                looks.replace(fill, deepcopy(chosen))


def _carry_points(
    old: Any, new: Any, before: Sequence[str], after: Sequence[str], ours: Collection[str]
) -> None:
    """Give single bars the colours that were chosen for them."""
    if new.find(namespaced("invertIfNegative")) is None:
        return
    for point in old.findall(namespaced("dPt")):
        at = _index(point)
        looks = point.find(namespaced("spPr"))
        fill = None if looks is None else _fill_of(looks)
        if fill is None or not _is_chosen(fill, ours) or at >= len(before) or before[at] not in after:
            continue
        target = _point(new, after.index(before[at]))
        own = _fill_of(target)
        if own is None or own.tag == _SOLID:
            # What is hatched stays so: it says that the number is approximate.
            target[:] = [deepcopy(fill), *(each for each in target if each.tag not in _FILLS)]


def _point(series: Any, at: int) -> Any:
    """Return the looks of a bar, which it may not have had of its own."""
    from lxml import etree  # noqa: PLC0415 - with python-pptx only

    points = series.findall(namespaced("dPt"))
    found = next((each for each in points if _index(each) == at), None)
    if found is None:
        found = etree.Element(namespaced("dPt"))
        etree.SubElement(found, namespaced("idx")).set("val", str(at))
        etree.SubElement(found, namespaced("invertIfNegative")).set("val", "0")
        etree.SubElement(found, namespaced("bubble3D")).set("val", "0")
        found.append(deepcopy(series.find(namespaced("spPr"))))
        earlier = [each for each in points if _index(each) < at]
        (earlier[-1] if earlier else series.find(namespaced("invertIfNegative"))).addnext(found)
    return found.find(namespaced("spPr"))


def _index(element: Any) -> int:
    found = element.find(namespaced("idx"))
    text = "" if found is None else found.get("val", "")
    return int(text) if text.isdigit() else 1 << 30


def _carry_lines(old: Any, new: Any) -> None:
    """Keep how wide lines are, how intervals and markers look, and trend lines that were added."""
    for trend in old.findall(namespaced("trendline")):
        new.find(namespaced("dLbls")).addnext(deepcopy(trend))
    line = f"{namespaced('spPr')}/{{{_DRAWING}}}ln"
    width = old.find(line).get("w") if old.find(line) is not None else None
    if width and new.find(line) is not None:
        for each in [new.find(line), *new.iterfind(f"{namespaced('dPt')}/{line}")]:
            each.set("w", width)
    bars, wanted = old.find(namespaced("errBars")), new.find(namespaced("errBars"))
    if bars is not None and wanted is not None and bars.find(namespaced("spPr")) is not None:
        wanted.replace(wanted.find(namespaced("spPr")), deepcopy(bars.find(namespaced("spPr"))))
    symbols = [each.find(namespaced("marker")) for each in (old, new)]
    if all(each is not None for each in symbols):
        for name in ("symbol", "size"):
            chosen = symbols[0].find(namespaced(name))
            if chosen is not None:
                for marker in new.iter(namespaced("marker")):
                    marker.replace(marker.find(namespaced(name)), deepcopy(chosen))


def _carry_labels(old: Any, new: Any, *, was_labelled: bool) -> None:
    """Keep the letters of the numbers at the marks, and numbers that were taken away."""
    before, after = old.find(namespaced("dLbls")), new.find(namespaced("dLbls"))
    if after is None:
        return
    shown = None if before is None else before.find(namespaced("showVal"))
    if shown is None or shown.get("val") == "0":
        if was_labelled and after.find(namespaced("numFmt")) is not None:
            after[:] = [each for each in after if each.tag in _SHOWN]
            for each in after:
                each.set("val", "0")
        return
    letters = f"{namespaced('txPr')}//{{{_DRAWING}}}defRPr"
    chosen = before.find(letters)
    if chosen is None:
        return
    face = chosen.find(f"{{{_DRAWING}}}latin")
    for each in after.iterfind(f".//{{{_DRAWING}}}defRPr"):
        for name in _LETTERS:
            if chosen.get(name) is not None:
                each.set(name, chosen.get(name))
        if face is not None and each.find(f"{{{_DRAWING}}}latin") is None:
            each.append(deepcopy(face))

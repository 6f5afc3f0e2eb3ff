"""A presentation that was made here and changed by hand since: which of its charts are ours, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sni_desktop.core.values import dataclass
from sni_desktop.export.slides import chart_id, deck_memory
from sni_desktop.export.slides.chart_record import digest, values_digest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sni_desktop.export.slides.chart_id import ChartId

_CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_MAIN = "http://schemas.openxmlformats.org/presentationml/2006/main"
_FRAME, _PICTURE, _GROUP = (f"{{{_MAIN}}}{name}" for name in ("graphicFrame", "pic", "grpSp"))


@dataclass(frozen=True, eq=False)
class Placed:
    """A chart of ours on a slide of python-pptx. ``number`` counts slides from 1; the first one is 1."""

    number: int
    slide: Any
    shape: Any
    identity: ChartId

    @property
    def chart_part(self) -> Any | None:
        """The part of a native chart, None for a picture."""
        return part_of(self.shape)


@dataclass(frozen=True, eq=False)
class OldDeck:
    """A deck: its slides, the charts on them that are ours, and how many are not, tables among these."""

    deck: Any
    slides: tuple[Any, ...]
    charts: tuple[Placed, ...]
    others: int
    tables: int


def read_deck(deck: Any) -> OldDeck:
    """Return what a deck of python-pptx holds."""
    # Through its property python-pptx would rename all slides, and nothing of them would stay as it was.
    entries = deck.element.xpath("./p:sldIdLst/p:sldId")
    slides = tuple(deck.part.related_part(entry.rId).slide for entry in entries)
    known: dict[str, list[ChartId]] = {}
    for each in deck_memory.read(deck):
        known.setdefault(each.name, []).append(each)
    charts, others, tables = [], 0, 0
    for number, slide in enumerate(slides, 1):
        for shape in _shapes(slide.shapes):
            identity = chart_id.read(shape)
            if identity is not None:
                charts.append(Placed(number, slide, shape, _remembered(identity, shape, known)))
            elif getattr(shape, "has_table", False):
                tables += 1
            elif part_of(shape) is not None or shape.element.tag == _PICTURE:
                others += 1
    return OldDeck(deck, slides, tuple(charts), others, tables)


def part_of(shape: Any) -> Any | None:
    """Return the chart part of a shape, None if it shows none."""
    found = shape.element.xpath("./a:graphic/a:graphicData/c:chart/@r:id")
    relation = shape.part.rels.get(found[0]) if found else None
    if relation is None or relation.is_external:
        return None
    return relation.target_part


def alt_of(shape: Any) -> str:
    """Return the alternative text of a shape."""
    return str(shape.element.xpath("./*/p:cNvPr")[0].get("descr", ""))


def values_of(space: Any) -> list[list[float | None]]:
    """Return the numbers that a chart space shows, a list a series; those it leaves out are None."""
    found = []
    for series in space.iter(f"{{{_CHARTS}}}ser"):
        cache = series.find(f"{{{_CHARTS}}}val/*/{{{_CHARTS}}}numCache")
        if cache is None:
            cache = series.find(f"{{{_CHARTS}}}val/{{{_CHARTS}}}numLit")
        found.append([] if cache is None else [_number(text) for text in points_of(cache)])
    return found


def points_of(cache: Any) -> list[str]:
    """Return the texts of a cache by their places, "" where there is none."""
    count = cache.find(f"{{{_CHARTS}}}ptCount")
    size = int(count.get("val", "0")) if count is not None and count.get("val", "").isdigit() else 0
    texts = [""] * min(size, 100_000)
    for point in cache.findall(f"{{{_CHARTS}}}pt"):
        at = point.get("idx", "")
        if at.isdigit() and int(at) < len(texts):
            texts[int(at)] = point.findtext(f"{{{_CHARTS}}}v") or ""
    return texts


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _shapes(shapes: Any) -> Iterator[Any]:
    """Yield frames and pictures, those in groups too."""
    for shape in shapes:
        if shape.element.tag == _GROUP:
            yield from _shapes(shape.shapes)
        elif shape.element.tag in {_FRAME, _PICTURE}:
            yield shape


def _remembered(identity: ChartId, shape: Any, known: dict[str, list[ChartId]]) -> ChartId:
    """Return what the deck knows of a chart that has lost its tags; of several of a name the one it shows."""
    if identity.query is not None:
        return identity
    found = known.get(identity.name, [])
    if len(found) > 1:
        part = part_of(shape)
        values = values_digest(values_of(part._element)) if part is not None else ""  # noqa: SLF001
        alt = digest(alt_of(shape))
        found = [
            each
            for each in found
            if each.record and (each.record.values == values if values else each.record.alt == alt)
        ]
    return found[0] if len(found) == 1 else identity

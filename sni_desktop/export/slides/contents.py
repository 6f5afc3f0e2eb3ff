"""What slides hold, in the words of one language, before any of it has a place."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from sni_desktop.core.figure import Figure
    from sni_desktop.core.text import Speaker
    from sni_desktop.export.native_values import NativeChart
    from sni_desktop.export.slides.chart_id import ChartId


@dataclass(frozen=True)
class Cover:
    """The first slide: what the deck is about."""

    title: str
    subtitle: str
    details: str
    language: str


@dataclass(frozen=True)
class Entry:
    """A heading and what stands under it."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Pages:
    """Text that takes as many slides as it needs; ``source`` stands under it on each of them."""

    title: str
    entries: tuple[Entry, ...]
    source: str
    notes: str
    language: str


@dataclass(frozen=True, eq=False)
class ChartContent:
    """A chart with all that is said of it. Without a native one, a picture is made of its figure.

    ``question`` is the question and its base, ``source`` where the numbers are from and how they were made.
    """

    title: str
    question: str
    source: str
    alt: str
    notes: str
    figure: Figure
    native: NativeChart | None
    id: ChartId
    speaker: Speaker


@dataclass(frozen=True)
class TableContent:
    """A table of words; ``numeric`` says which columns are set right."""

    title: str
    columns: tuple[str, ...]
    numeric: tuple[bool, ...]
    rows: tuple[tuple[str, ...], ...]
    source: str
    notes: str
    language: str


Content: TypeAlias = Cover | Pages | ChartContent | TableContent

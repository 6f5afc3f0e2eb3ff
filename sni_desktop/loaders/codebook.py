"""What a file says of its columns besides their cells: labels, codes, missing values, sets of tick boxes.

Readers of labelled files (SPSS, Stata, LimeSurvey, XLSForm, Triple-S, DDI) write a `Codebook`; what it leaves
open is recognised from the cells.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from sni_desktop.core.text import NO_LABEL, Label
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from sni_desktop.core.findings import Finding
    from sni_desktop.core.survey import FileForm, Kind, Option
    from sni_desktop.loaders.table import Table


@dataclass(frozen=True)
class Variable:
    """What is known of one column.

    ``label`` is a short wording, ``text`` the full one. ``options`` are the labelled values in order, their
    codes as the cells write them; ``missing`` are the named missing ones. ``kind`` is None where the cells
    must tell. Variables with the same ``battery`` (not "") are asked together.
    """

    label: Label = NO_LABEL
    text: Label = NO_LABEL
    kind: Kind | None = None
    options: tuple[Option, ...] = ()
    missing: tuple[Option, ...] = ()
    battery: str = ""
    battery_label: Label = NO_LABEL


@dataclass(frozen=True)
class TickSet:
    """Tick boxes of one question: a box is ticked if its cell is one of the ``ticked`` texts.

    ``options`` has one option a column, in the order of ``columns``. A blank cell is a box that was not
    shown, unless ``blank_is_no``: then who has no tick at all is taken as not having answered. So is a cell
    with one of the named ``missing`` values. ``beside`` is a column that repeats the ticks in one cell, "" if
    there is none.
    """

    name: str
    label: Label
    columns: tuple[str, ...]
    options: tuple[Option, ...]
    ticked: tuple[str, ...] = ("1",)
    blank_is_no: bool = False
    beside: str = ""
    missing: tuple[Option, ...] = ()


@dataclass(frozen=True)
class JoinedSet:
    """Several answers to one question in the cells of one column, such as "radio tv".

    ``separator`` stands between them. A blank cell is no answer; a cell that is the text ``none`` ("" if
    there is no such text) says that none was chosen. An answer that is none of the ``options`` becomes one.
    """

    name: str
    label: Label
    column: str
    options: tuple[Option, ...]
    separator: str = " "
    none: str = ""


@dataclass(frozen=True)
class RankedSet:
    """An order of ``options`` in the cells of one column, the first place first, such as "tv radio web"."""

    label: Label
    column: str
    options: tuple[Option, ...]
    separator: str = " "


@dataclass(frozen=True)
class MentionSet:
    """Several answers to one question, each named by a column of its own: first mention, second mention.

    A cell holds the code of one of the ``options``; blank cells and ``missing`` texts name none.
    """

    name: str
    label: Label
    columns: tuple[str, ...]
    options: tuple[Option, ...]
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class Codebook:
    """All a file says: ``variables`` by the name of their column, and questions with several answers."""

    variables: dict[str, Variable] = field(default_factory=dict)
    sets: tuple[TickSet, ...] = ()
    title: Label = NO_LABEL
    joined: tuple[JoinedSet, ...] = ()
    mentions: tuple[MentionSet, ...] = ()
    ranked: tuple[RankedSet, ...] = ()


NO_CODEBOOK = Codebook()


@dataclass(frozen=True)
class Reading:
    """A file of respondents as a reader hands it on: cells, what it says of them, and what was assumed."""

    table: Table
    form: FileForm
    codebook: Codebook = NO_CODEBOOK
    findings: tuple[Finding, ...] = ()

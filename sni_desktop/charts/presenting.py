"""What the user wrote on a chart: a title of their own, and remarks beside its marks.

The automatic takeaway is never lost: languages without a title of their own keep it, and so does the summary,
which screen readers and alt texts have.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.charts import wording
from sni_desktop.core.figure import Bar, Cell, Dot, Figure, Note, Point, Role, Tick
from sni_desktop.core.presentation import Annotation
from sni_desktop.core.result import CellAt, CrossAt, CrossRow, Part, Row
from sni_desktop.core.text import NO_LABEL, Edited, Text, _

if TYPE_CHECKING:
    from sni_desktop.core.figure import Mark
    from sni_desktop.core.result import At, Result
    from sni_desktop.core.text import Label, Value

_FAR = 0.9
"""How far along a bar the line of a remark ends."""


def presented(figure: Figure, result: Result) -> Figure:
    """Return the figure of a result with the title and the remarks that its query has."""
    wanted = result.query.presented
    if wanted.title:
        name = wording.question_name(result.question)
        if figure.title == name and not result.question.text:
            # The title alone told which question it is.
            figure = replace(figure, subtitle=wording.joined([name, figure.subtitle]))
        figure = replace(figure, title=Edited(wanted.title, figure.title))
    remarks = tuple(note for each in wanted.annotations for note in _remark(figure, result, each))
    return replace(figure, marks=(*figure.marks, *remarks)) if remarks else figure


def takeaway(figure: Figure) -> Value:
    """Return the program's own sentence of a figure, whatever its title was changed to."""
    return figure.title.automatic if isinstance(figure.title, Edited) else figure.title


def by_hand(result: Result, figure: Figure) -> Value:
    """Return what of a figure was written by hand and what it replaced, for the notes of a slide; or ""."""
    wanted = result.query.presented
    if wanted.title:
        return _("The title was written by hand. The program's own sentence: {sentence}").of(
            sentence=takeaway(figure)
        )
    return _("The note under the chart was written by hand.") if wanted.note else ""


def can_annotate(result: Result, at: At | None) -> bool:
    """Tell whether a remark can stand beside a number: the cells of a table leave it no room."""
    if isinstance(at, CrossAt):
        return result.query.kind not in {"", "table"}
    return isinstance(at, CellAt)


def annotation(result: Result, at: At, text: Label = NO_LABEL) -> Annotation | None:
    """Return a remark on a number, by what it is a number of; None if it cannot bear one."""
    match at:
        case CellAt(row=number, wave=wave):
            row = result.rows[number]
            asked = "" if row.question.id == result.question.id else row.question.id
            return Annotation(_code(row), result.waves[wave].id, text, asked)
        case CrossAt(row=number, column=place) if result.crosstab is not None:
            column = result.crosstab.columns[place]
            by = column.question.id if column.question else ""
            group = column.option.code if column.option else ""
            return Annotation(_code(result.crosstab.rows[number]), "", text, "", by, group)
        case _:
            return None


def annotated(result: Result, at: At) -> Annotation | None:
    """Return the remark there is on a number, None if there is none."""
    made = annotation(result, at)
    known = result.query.presented.annotations
    return next((each for each in known if made is not None and each.place == made.place), None)


def _code(row: Row | CrossRow) -> str:
    """Return what a row is called in a remark: the code of its answer, "" for a mean of numbers."""
    if row.option is not None:
        return row.option.code
    return "" if row.part is Part.OPTION else row.part.value


def _remark(figure: Figure, result: Result, wanted: Annotation) -> tuple[Note, ...]:
    """Return the note of a remark beside its mark; nothing if the chart does not draw what it is on."""
    for mark in figure.marks:
        at = getattr(mark, "stands_for", None)
        if not isinstance(at, CellAt | CrossAt) or (point := _point(mark)) is None:
            continue
        made = annotation(result, at)
        if made is not None and made.place == wanted.place:
            # In a language that it was not written in it stands in another one, and is not dropped.
            about = _("Remark: {text}").of(text=wanted.text)
            text = Text("{text}").of(text=wanted.text)
            return (Note(point, text, Role.INK, about=about, stands_for=at, size=11.0, remark=True),)
    return ()


def _point(mark: Mark) -> Point | None:
    """Return where the line of a remark ends: at a dot, or at the edge of a bar near its far end."""
    match mark:
        case Dot(at=at):
            return at
        case Bar(x0=x0, x1=x1, y0=y0, y1=y1):
            # Not at the end itself, where the number of the bar stands.
            return Point(x0 + _FAR * (x1 - x0) if x1 > 0 else x1 + _FAR * (x0 - x1), min(y0, y1))
        case Tick(x=x, y0=y0, y1=y1):
            return Point(x, (y0 + y1) / 2)
        case Cell(x0=x0, x1=x1, y0=y0, y1=y1):
            return Point((x0 + x1) / 2, (y0 + y1) / 2)
        case _:
            return None

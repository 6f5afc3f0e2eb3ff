"""The table of a chart with numbers as numbers: what a workbook, a CSV file and the clipboard hold of it.

Numbers are read off the very values that the table on screen is written from, at full precision: shares are
fractions, changes and balances of shares are points. What is no plain number stays words: an approximate
figure, a joint place, a base that was not published.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from sni_desktop.core.text import Count, Number, Percent, Signed, Text, _, points, rounded
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sni_desktop.charts.table import Table
    from sni_desktop.core.text import Speaker, Value

_DIGITS = 14
"""Decimals that are kept: what binary fractions add behind them is no part of a number."""
_SUFFIXES = ({"value", "marks"}, {"value", "mark"})
"""Fields of the sentences that put marks behind a number, as crosstabs do."""


@dataclass(frozen=True)
class Typed:
    """A number, and the format (as spreadsheets of every language read it) that writes it as on screen."""

    value: float
    number_format: str


Content: TypeAlias = Typed | str
"""What a cell holds; "" is nothing."""


@dataclass(frozen=True)
class Grid:
    """Headings and rows of as many cells; ``numeric`` says which columns are of numbers."""

    headings: tuple[str, ...]
    numeric: tuple[bool, ...]
    rows: tuple[tuple[Content, ...], ...]


@dataclass(frozen=True)
class _Column:
    heading: str
    numeric: bool
    cells: tuple[Content, ...]


def typed(table: Table, speaker: Speaker) -> Grid:
    """Return a table with its numbers typed, both ends of intervals apart, marks beside their numbers.

    A last column holds all that is known of the number of each row, where the table knows more than it shows.
    """
    columns = [each for at in range(len(table.columns)) for each in _spread(table, at, speaker)]
    notes = tuple(_note(table, row, speaker) for row in range(len(table.rows)))
    if not table.cells and any(notes):
        columns.append(_Column(speaker.say(_("Note")), numeric=False, cells=notes))
    return grid_of(columns)


def grid_of(columns: Sequence[_Column]) -> Grid:
    """Return columns as a grid."""
    return Grid(
        tuple(column.heading for column in columns),
        tuple(column.numeric for column in columns),
        tuple(zip(*(column.cells for column in columns), strict=True)),
    )


def column_of(heading: Value, cells: Iterable[Value], speaker: Speaker, *, numeric: bool = False) -> _Column:
    """Return a column of values."""
    made = tuple(content(cell, speaker, numeric=numeric) for cell in cells)
    return _Column(speaker.say(heading), numeric, made)


def with_unit(heading: Value, unit: str) -> Value:
    """Return a heading that says the unit of its numbers, if they have one."""
    return _("{heading} ({unit})").of(heading=heading, unit=unit) if unit else heading


def low_and_high(heading: Value) -> tuple[Value, Value]:
    """Return the headings of the two ends of an interval."""
    return _("{interval}: low").of(interval=heading), _("{interval}: high").of(interval=heading)


def unit_of_points(speaker: Speaker) -> str:
    """Return "points"."""
    return _unit(points(0.02), speaker)


def _spread(table: Table, at: int, speaker: Speaker) -> list[_Column]:
    """Return the columns that one column of the table becomes."""
    column, cells = table.columns[at], [row[at].text for row in table.rows]
    heading = with_unit(column.heading, _column_unit(table, at, speaker))
    ends = [_ends(cell) for cell in cells]
    if any(ends):
        return [
            column_of(each, [end[side] if end else "" for end in ends], speaker, numeric=True)
            for side, each in enumerate(low_and_high(heading))
        ]
    marks = [_marks(cell, speaker) for cell in cells]
    made = [column_of(heading, cells, speaker, numeric=column.numeric)]
    if any(marks):
        made.append(column_of(_("{column}: marks").of(column=heading), marks, speaker))
    return made


# Cells


def content(value: Value, speaker: Speaker, *, numeric: bool = False) -> Content:
    """Return what a cell holds that shows ``value``; a bare place or rank of a ``numeric`` column counts."""
    number = _number(value)
    if number is None and isinstance(value, str) and numeric and value.isdecimal():
        number = Count(int(value))
    return speaker.say(value) if number is None else _typed(number, speaker)


_Bare: TypeAlias = Percent | Signed | Count | Number


def _number(value: Value) -> _Bare | None:
    """Return the number that a value is, perhaps with its unit or with marks; None if it is none."""
    match value:
        case Percent() | Signed() | Count() | Number():
            return value
        case Text(shown=Signed() | Number() as shown):
            return shown
        case Text(comment="a slope", values={"size": size}):
            return _number(size)
        case Text(values={"value": inner}) if set(value.values) in _SUFFIXES:
            return _number(inner)
        case _:
            return None


def _typed(number: _Bare, speaker: Speaker) -> Typed:
    match number:
        case Percent(share=share, decimals=decimals):
            sign = " %" if len(speaker.numbers.percent_sign) > 1 else "%"
            return Typed(_exact(share), digits(decimals) + sign)
        case Signed(diff=diff, decimals=decimals):
            size, shown = _exact(100 * diff), digits(decimals)
            if rounded(size, decimals) == 0:
                return Typed(size, f"{shown};{shown};{shown}")
            return Typed(size, f'+{shown};"\u2212"{shown};{shown}')
        case Count(value=count):
            return Typed(count, "#,##0")
        case Number(value=value, decimals=decimals):
            return Typed(_exact(value), f"#,##{digits(decimals)}")


def digits(places: int) -> str:
    """Return the format of a number with so many decimals."""
    return "0." + "0" * places if places else "0"


def _exact(value: float) -> float:
    return round(value, _DIGITS) + 0.0


def _ends(value: Value) -> tuple[Value, Value] | None:
    """Return the two ends of an interval, None if a cell is none."""
    if isinstance(value, Text) and set(value.values) == {"low", "high"}:
        return value.values["low"], value.values["high"]
    return None


def _marks(value: Value, speaker: Speaker) -> str:
    """Return the marks behind a number: a small base, letters, how it stands against the rest."""
    if not isinstance(value, Text) or set(value.values) not in _SUFFIXES:
        return ""
    own = speaker.say(value.values.get("marks", value.values.get("mark", "")))
    return " ".join(filter(None, (_marks(value.values["value"], speaker), own)))


# Units and notes


def _column_unit(table: Table, at: int, speaker: Speaker) -> str:
    """Return the unit that the numbers of a column have in common: "points", "points a year"; or ""."""
    column = table.columns[at]
    if not column.numeric:
        return ""
    if column.of_change:
        alike = [number for number, each in enumerate(table.columns) if each.of_change]
        return _longest_unit((row[each].text for row in table.rows for each in alike), speaker)
    cells = [row[at].text for row in table.rows]
    if unit := _longest_unit(cells, speaker):
        return unit
    ends = (end for cell in cells if (pair := _ends(cell)) for end in pair)
    numbers = [number for each in (*cells, *ends) if (number := _number(each)) is not None]
    balances = [isinstance(number, Signed) for number in numbers]
    if not any(balances):
        return ""
    unit = unit_of_points(speaker)
    return unit if all(balances) else speaker.say(_("{name}: {unit}").of(name=_("Net"), unit=unit))


def _longest_unit(cells: Iterable[Value], speaker: Speaker) -> str:
    # "points" rather than "point", where both occur.
    return max((_unit(cell, speaker) for cell in cells), key=len, default="")


def _unit(value: Value, speaker: Speaker) -> str:
    """Return the words around a number that is written with its unit."""
    number = _number(value)
    if number is None or number is value or _is_marked(value):
        return ""
    before, _shown, after = speaker.say(value).partition(speaker.say(number))
    return f"{before}{after}".strip()


def _is_marked(value: Value) -> bool:
    return isinstance(value, Text) and set(value.values) in _SUFFIXES


def _note(table: Table, row: int, speaker: Speaker) -> str:
    """Return what is said of the first number of a row, where one points at it."""
    for column, cell in zip(table.columns, table.rows[row], strict=True):
        if column.numeric and not column.of_change and cell.about != "":
            return speaker.say(cell.about)
    return ""

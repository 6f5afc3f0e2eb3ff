"""A cell of a crosstab explained: who is in its column, what it is compared with, and how that was tested."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.charts import crosstab_words as words
from sni_desktop.charts import wording
from sni_desktop.charts.explained import EXACT, Section, exact, what
from sni_desktop.charts.explained_cells import base_lines, method_lines, number_lines, weight_lines
from sni_desktop.charts.explained_changes import p_words
from sni_desktop.core.result import Apart, Mean, Row, Share, Status
from sni_desktop.core.text import Listing, Number, Percent, Signed, _, points

if TYPE_CHECKING:
    from sni_desktop.core.result import (
        AgainstRest,
        Banner,
        CrossAt,
        CrossCell,
        CrossColumn,
        CrossRow,
        Crosstab,
        Interval,
        Result,
    )
    from sni_desktop.core.text import Text, Value

_SHOWN = {Status.OK, Status.CAUTION}


def of_crossed(result: Result, at: CrossAt) -> list[Section]:
    """Return the sections on a cell of a crosstab."""
    table = result.crosstab
    assert table is not None  # noqa: S101 - the place is of a crosstab
    row, column = table.rows[at.row], table.columns[at.column]
    cell = row.cells[at.column]
    banner = _banner(table, at.column)
    found = cell.estimate
    places = words.places(result, at.column)
    sections = [
        Section(_("What it is"), tuple(_what(result, row))),
        Section(_("Who is in the column"), tuple(_who(column, banner))),
        Section(_("The number"), tuple(number_lines(result, found, places))),
        Section(_("Its base"), tuple(base_lines(result, found))),
    ]
    if banner is not None:
        sections += [
            Section(_("Against the rest"), tuple(_rest(result, cell, banner))),
            Section(_("Against the other columns"), tuple(_others(table, row, at.column, banner))),
            Section(_("How it was tested"), tuple(_test(result, table, row, at.column, banner))),
        ]
    return [
        *sections,
        Section(_("Weights and sampling"), tuple(weight_lines(result))),
        Section(_("How it was worked out"), tuple(method_lines(result, found))),
    ]


def crossed_title(result: Result, at: CrossAt) -> Value:
    """Return the number of a cell, as it is shown."""
    table = result.crosstab
    assert table is not None  # noqa: S101 - the place is of a crosstab
    return wording.cell_value(table.rows[at.row].cells[at.column].estimate, words.places(result, at.column))


def _banner(table: Crosstab, column: int) -> Banner | None:
    """Return the breakdown that a column belongs to; None for the total."""
    return next((banner for banner in table.banners if column in banner.columns), None)


def _what(result: Result, row: CrossRow) -> list[Value]:
    waves = tuple(range(len(result.waves)))
    # The waves are taken together here, not compared.
    lines = what(result, Row(row.question, row.option, (), part=row.part), waves[:1])
    if len(waves) > 1:
        names = Listing(tuple(wave.label for wave in result.waves))
        lines.append(_("{waves} together").of(waves=names))
    lines.append(wording.source_line(result))
    return lines


def _who(column: CrossColumn, banner: Banner | None) -> list[Value]:
    if banner is None or column.option is None:
        return [_("The total: all who are looked at, whatever column they are in")]
    names = {"answer": column.option.label, "question": banner.question.label}
    if banner.overlap:
        return [
            _("Those with “{answer}” among their answers to “{question}” (column {letter})").of(
                **names, letter=column.letter
            ),
            _("Several answers were possible, so that one respondent may be in several columns."),
        ]
    return [
        _("Those who answered “{answer}” to “{question}” (column {letter})").of(**names, letter=column.letter)
    ]


# Against the rest


def _rest(result: Result, cell: CrossCell, banner: Banner) -> list[Value]:
    rest, found = cell.rest, cell.estimate
    if rest is None:
        return []
    question = banner.question.label
    lines: list[Value] = [_("The rest: all others who answered “{question}”").of(question=question)]
    if found.value is None or rest.value is None or rest.diff is None or rest.interval is None:
        return [*lines, _VERDICTS[Apart.NOT_TESTED]]
    means = isinstance(found, Mean)
    lines += [
        _("In the column: {value}").of(value=exact(found, found.value)),
        _("In the rest: {value}").of(value=exact(found, rest.value)),
        _("Difference: {value}").of(value=_difference(rest.diff, rest.interval, means=means)),
        _("{level} interval: {low} to {high}").of(
            level=Percent(result.query.level),
            low=_difference(rest.interval.low, rest.interval, means=means),
            high=_difference(rest.interval.high, rest.interval, means=means),
        ),
        _verdict(rest, 1 - result.query.level),
    ]
    if rest.clearly:
        lines.append(_("“Clearly”: the end of the interval nearest to zero is at least 5 points from it."))
    return lines


def _difference(size: float, interval: Interval, *, means: bool) -> Value:
    if means:
        # A difference of means is no share: `Signed` multiplies by 100, so it is undone here.
        return Signed(size / 100, wording.mean_decimals(interval) + EXACT)
    return points(size, EXACT)


_VERDICTS = {
    Apart.HIGHER: _("{p}, below {level}: higher than the rest"),
    Apart.LOWER: _("{p}, below {level}: lower than the rest"),
    Apart.NOT_TOLD_APART: _(
        "{p}, not below {level}: not told apart from the rest, which does not mean alike"
    ),
    Apart.NOT_TESTED: _("Not compared: the column or the rest has too few answers"),
}


def _verdict(rest: AgainstRest, alpha: float) -> Text:
    assert rest.p is not None  # noqa: S101 - it was tested
    return _VERDICTS[rest.verdict].of(p=p_words(rest.p, alpha), level=Number(alpha, 2))


# Against the other columns


def _others(table: Crosstab, row: CrossRow, column: int, banner: Banner) -> list[Value]:
    cell = row.cells[column]
    if cell.estimate.status not in _SHOWN:
        return [_("Not compared: too few answers")]
    compared = [each for each in _compared(row, banner) if each != column]
    if not compared:
        return [_("No other column of “{question}” has answers enough").of(question=banner.question.label)]
    below = [each for each in compared if column in row.cells[each].above]
    apart = {*cell.above, *below}
    same = [each for each in compared if each not in apart]
    lines: list[Value] = []
    if cell.above:
        lines.append(
            _("Letters {letters}: higher than {columns}").of(
                letters=cell.letters, columns=_named(table, list(cell.above))
            )
        )
    if below:
        lines.append(
            _("Lower than {columns}, where the letter {letter} says so").of(
                columns=_named(table, below), letter=table.columns[column].letter
            )
        )
    if same:
        lines.append(_("Not told apart from {columns}").of(columns=_named(table, same)))
    return lines


def _named(table: Crosstab, columns: list[int]) -> Listing:
    return Listing(tuple(words.lettered(table.columns[each]) for each in columns))


def _compared(row: CrossRow, banner: Banner) -> list[int]:
    """Return the columns of a breakdown with answers enough to be compared."""
    return [each for each in banner.columns if row.cells[each].estimate.status in _SHOWN]


# The tests


def _test(result: Result, table: Crosstab, row: CrossRow, column: int, banner: Banner) -> list[Value]:
    cell = row.cells[column]
    if cell.estimate.status not in _SHOWN:
        return []
    lines: list[Value] = []
    if isinstance(cell.estimate, Share):
        lines.append(
            _(
                "The interval joins those of the two shares (MOVER, Newcombe); p, before its correction, is "
                "that of this interval."
            )
        )
    else:
        lines.append(
            _("Student's t test of the difference, with the standard error of each column (linearised).")
        )
    if banner.overlap:
        lines.append(_("What respondents in several columns have in common is allowed for."))
    if result.query.exploring:
        return [
            *lines,
            _(
                "p is corrected for the %n comparison(s) of the whole table (Benjamini and Hochberg): these "
                "are leads to check, of which some are false.",
                "",
                table.tests,
            ),
        ]
    rests, pairs = _counted(row, banner)
    if rests:
        lines.append(
            _(
                "Against the rest: p is corrected for the %n comparison(s) of this row with the rest in this "
                "breakdown (Holm).",
                "",
                rests,
            )
        )
    if pairs:
        lines.append(
            _(
                "Letters: corrected in the same way for the %n pair(s) of columns of this row in this "
                "breakdown.",
                "",
                pairs,
            )
        )
    lines.append(_("The total contains the column, and so is never compared with it."))
    return lines


def _counted(row: CrossRow, banner: Banner) -> tuple[int, int]:
    """Return how many comparisons with the rest, and of pairs, were corrected together."""
    compared = _compared(row, banner)
    rests = [each for each in compared if (rest := row.cells[each].rest) and rest.value is not None]
    filled = [each for each in banner.columns if row.cells[each].estimate.status is not Status.NO_BASE]
    # Of two columns one is the rest of the other: the two comparisons are one.
    mirrored = not banner.overlap and len(filled) == 2
    return min(len(rests), 1) if mirrored else len(rests), len(compared) * (len(compared) - 1) // 2

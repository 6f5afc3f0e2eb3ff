"""Crosstabs in words: columns, cells, what is established of them, the whole, and the marks that are used.

"Higher than the rest" is all that is said of a column: never why, and never "significant".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.charts import counting_words, wording
from sni_desktop.charts.wording import BETWEEN_ITEMS, joined, joined_by
from sni_desktop.core.query import Counting
from sni_desktop.core.result import Apart, Mean, Row, Share, Status, Whole
from sni_desktop.core.text import Listing, Number, Percent, Signed, Text, _, points

if TYPE_CHECKING:
    from sni_desktop.core.query import Query
    from sni_desktop.core.result import (
        AgainstRest,
        Banner,
        CrossCell,
        CrossColumn,
        CrossRow,
        Crosstab,
        Interval,
        Result,
        WholeTest,
    )
    from sni_desktop.core.text import Value

HIGHER, LOWER = "▲", "▼"
HIDDEN, SMALL, NOBODY = "**", "*", "–"
_FEW_WAVES = 3

CHOOSE = _("Choose a breakdown at the right, or drag a question onto this card.")
ITSELF = _("A question is not crossed with itself. Choose another question, or another breakdown.")
NOTHING_TO_CROSS = _("These questions have no answers that could be columns. Choose another breakdown.")


def invitation(query: Query) -> Text:
    """Return what stands in the place of a crosstab that has no columns yet."""
    if not query.by:
        return CHOOSE
    return ITSELF if query.question in query.by else NOTHING_TO_CROSS


def places(result: Result, number: int) -> int:
    """Return the decimals of percentages in a column.

    The total has those of the other charts (`wording.decimals`), of which it is the number; the other columns
    have one decimal if the base of each of them is large.
    """
    table = result.crosstab
    if number == 0 or table is None:
        return wording.decimals(result)
    bases = [column.base for column in table.columns[1:] if column.base.n]
    return wording.asked_places(result, [float(base.effective or base.n or 0) for base in bases])


# Columns and rows


def column_name(column: CrossColumn) -> Value:
    """Return "North", or "Total"."""
    return _("Total") if column.option is None else column.option.label


def lettered(column: CrossColumn) -> Value:
    """Return "North (A)"."""
    if column.option is None:
        return _("Total")
    return _("{answer} ({letter})").of(answer=column.option.label, letter=column.letter)


def full_name(column: CrossColumn) -> Value:
    """Return "Region: North", or "Total"."""
    if column.question is None or column.option is None:
        return _("Total")
    return _("{question}: {answer}").of(question=column.question.label, answer=column.option.label)


def row_name(row: CrossRow, result: Result | None = None) -> Value:
    """Return the name of a row; sides of a scale say that they are sums.

    With the ``result`` of the row, an answer that is a share of other people than the rest says so.
    """
    name = wording.sum_name(Row(row.question, row.option, (), part=row.part))
    if result is not None and is_apart(result, row):
        return _("{answer} (of all who answered)").of(answer=name)
    return name


def is_apart(result: Result, row: CrossRow) -> bool:
    """Tell whether an answer is outside the base of the others ("don't know")."""
    return (
        row.option is not None and row.option.outside and not wording.is_outside_counted(result, row.question)
    )


def base_words(result: Result, table: Crosstab) -> Value:
    """Return the base of the total: that of all waves shown together."""
    size = wording.size_of(result, table.columns[0].base)
    if counting_words.counting(result) is Counting.MENTIONS and result.answering:
        base = table.columns[0].base
        mentions = sum(each.mentions for each in result.answering)
        size = counting_words.mention_words(mentions, base.n, wording.effective_of(result, base))
    return _("Base: {who}; {sizes}").of(who=wording.who_was_asked(result), sizes=size)


def subject(row: CrossRow) -> Value:
    """Return the name of a row in a sentence; that of a mean says which question it is of."""
    if row.option is None:
        return wording.headline(Row(row.question, None, (), part=row.part))
    return row.option.label


def about_column(result: Result, column: CrossColumn) -> Text:
    """Return a column in full: its name, its letter and its base."""
    parts: list[Value] = [full_name(column)]
    if column.letter:
        parts.append(_("column {letter}").of(letter=column.letter))
    if column.status is Status.NO_BASE:
        parts.append(_("nobody"))
    else:
        parts.append(wording.size_of(result, column.base))
    if column.status is Status.SUPPRESSED:
        parts.append(_("too few answers"))
    elif column.status is Status.CAUTION:
        parts.append(_("small base"))
    return Text("{text}").of(text=joined(parts))


# Cells


def cell_text(row: CrossRow, number: int, places: int) -> Value:
    """Return what is written in a cell: the number, marked if its base is small, or what stands for it."""
    cell = row.cells[number]
    match cell.estimate.status:
        case Status.NO_BASE:
            return NOBODY
        case Status.SUPPRESSED:
            return HIDDEN
        case Status.CAUTION:
            return Text("{value}{mark}").of(value=_number(row, number, places), mark=SMALL)
        case _:
            return _number(row, number, places)


def _number(row: CrossRow, number: int, places: int) -> Value:
    """Return a share, or a mean with as many decimals as all means of its row make sense of."""
    found = row.cells[number].estimate
    if not isinstance(found, Mean) or found.value is None:
        return wording.cell_value(found, places)
    intervals = [cell.estimate.interval for cell in row.cells if cell.estimate.interval is not None]
    return Number(found.value, min(map(wording.mean_decimals, intervals), default=1))


def marks(cell: CrossCell) -> str:
    """Return "▲ BC": how the column stands against the rest, and which columns it is above."""
    arrow = ""
    if cell.rest is not None and cell.rest.established:
        arrow = HIGHER if cell.rest.verdict is Apart.HIGHER else LOWER
    return " ".join(filter(None, (arrow, cell.letters)))


def about_cell(result: Result, row: CrossRow, number: int, places: int) -> Text:
    """Return a cell in full: value, interval, bases, the columns below it, how it stands against the rest."""
    table, cell = result.crosstab, row.cells[number]
    assert table is not None  # noqa: S101 - the row is of a crosstab
    found, column = cell.estimate, table.columns[number]
    parts: list[Value] = [
        _("{answer}, {column}: {value}").of(
            answer=row_name(row), column=full_name(column), value=wording.cell_value(found, places)
        )
    ]
    parts.append(wording.others_named(row))
    if found.interval is not None:
        interval = wording.interval_text(found.interval, found, places)
        level = Percent(result.query.level)
        parts.append(_("{level} interval {interval}").of(level=level, interval=interval))
    if found.n:
        parts.append(wording.base_size(found.n))
    if wording.is_weighted(result) and found.n and found.precision is not None:
        effective = wording.effective_size(found.precision.effective)
        parts.append(_("effective n = {n}").of(n=effective))
    if found.status is Status.CAUTION:
        parts.append(_("small base"))
    if cell.above:
        below = tuple(lettered(table.columns[each]) for each in cell.above)
        parts.append(_("higher than {columns}").of(columns=Listing(below)))
    if cell.rest is not None and found.value is not None:
        parts += against_rest(cell, places)
    return Text("{text}").of(text=joined(parts))


def against_rest(cell: CrossCell, places: int) -> list[Value]:
    """Return how a column stands against all others, with the p-value that this rests on."""
    rest = cell.rest
    if rest is None:
        return []
    if rest.diff is None or rest.interval is None:
        return [_("not compared with the rest: too few answers")]
    sentence = _SENTENCES[rest.verdict, rest.clearly].of(
        rest=rest_value(cell, places), change=_size(cell, rest, places), interval=_range(cell, rest, places)
    )
    return [sentence, p_value(rest.p)] if rest.p is not None else [sentence]


_SENTENCES = {
    (Apart.HIGHER, True): _("clearly higher than the rest ({rest}): {change}, {interval}"),
    (Apart.HIGHER, False): _("higher than the rest ({rest}): {change}, {interval}"),
    (Apart.LOWER, True): _("clearly lower than the rest ({rest}): {change}, {interval}"),
    (Apart.LOWER, False): _("lower than the rest ({rest}): {change}, {interval}"),
    (Apart.NOT_TOLD_APART, False): _("not told apart from the rest ({rest}): {change}, {interval}"),
}


def rest_value(cell: CrossCell, places: int) -> Value:
    """Return the value of the rest."""
    rest = cell.rest
    if rest is None or rest.value is None:
        return _("too few answers")
    if isinstance(cell.estimate, Mean):
        return Number(rest.value, wording.mean_decimals(cell.estimate.interval))
    return Percent(rest.value, places)


def _size(cell: CrossCell, rest: AgainstRest, places: int) -> Value:
    assert rest.diff is not None  # noqa: S101 - the caller has looked
    if isinstance(cell.estimate, Mean):
        return _as_number(rest.diff, rest.interval)
    return points(rest.diff, places)


def _range(cell: CrossCell, rest: AgainstRest, places: int) -> Value:
    assert rest.interval is not None  # noqa: S101 - the caller has looked
    low, high = rest.interval.low, rest.interval.high
    text = _("between {low} and {high}")
    if isinstance(cell.estimate, Mean):
        return text.of(low=_as_number(low, rest.interval), high=_as_number(high, rest.interval))
    return text.of(low=Signed(low, places), high=Signed(high, places))


def _as_number(diff: float, interval: Interval | None) -> Value:
    # A difference of means is no share: `Signed` multiplies by 100, so it is undone here.
    return Signed(diff / 100, wording.mean_decimals(interval))


def p_value(p: float) -> Value:
    """Return "p = 0.03" or "p < 0.001", adjusted for the comparisons made together."""
    if p < 0.001:
        return _("adjusted p < {p}").of(p=Number(0.001, 3))
    return _("adjusted p = {p}").of(p=_p(p))


def _p(p: float) -> Number:
    return Number(p, 3 if p < 0.1 else 2)


# The whole


def whole_words(banner: Banner, alpha: float) -> Value:
    """Return what is found of a question against all columns of a breakdown together."""
    name = banner.question.label
    return _("“{question}” as a whole: {found}").of(question=name, found=_found(banner, alpha))


def _found(banner: Banner, alpha: float) -> Text:
    if banner.test.p is None:
        return _UNTESTED[banner.test.how]
    return _("the columns differ") if banner.test.p < alpha else _("the columns are not told apart")


def _whole_lines(table: Crosstab, alpha: float) -> list[Value]:
    """Return what is found of each breakdown as a whole, those alike together."""
    by_found: dict[str, list[Banner]] = {}
    for banner in table.banners:
        by_found.setdefault(_found(banner, alpha).source, []).append(banner)
    if len(by_found) == 1 and table.banners[0].test.p is None:
        return [_("as a whole: {found}").of(found=_found(table.banners[0], alpha))]
    return [
        _("“{question}” as a whole: {found}").of(
            question=joined_by([banner.question.label for banner in alike], ", "),
            found=_found(alike[0], alpha),
        )
        for alike in by_found.values()
    ]


_UNTESTED = {
    Whole.TOO_FEW: _("too few answers to test"),
    Whole.SEVERAL_ANSWERS: _("not tested, since several answers were possible"),
    Whole.NUMBERS: _("not tested, since the answers are numbers"),
}


def whole_cell(test: WholeTest) -> Value:
    """Return the test as a table shows it: its p-value, or why there is none."""
    if test.p is None:
        return _UNTESTED[test.how]
    if test.p < 0.001:
        return _("p < {p}").of(p=Number(0.001, 3))
    return _("p = {p}").of(p=_p(test.p))


def about_whole(banner: Banner, alpha: float) -> Value:
    """Return the test in full."""
    test = banner.test
    parts: list[Value] = [whole_words(banner, alpha)]
    if test.how is Whole.FISHER:
        parts.append(_("Fisher's exact test"))
    elif test.f is not None and test.df is not None and test.df_error is not None:
        parts.append(
            _("Rao and Scott's test: F = {f} on {df} and {error} degrees of freedom").of(
                f=Number(test.f, 2), df=Number(test.df, 1), error=Number(test.df_error, 0)
            )
        )
    if test.p is not None:
        parts.append(whole_cell(test))
    return Text("{text}").of(text=joined(parts))


# The card


def footer(result: Result, table: Crosstab, shown: list[CrossCell], *, letters: bool = True) -> Value:
    """Return the last lines of a card: source, method, corrections, then marks, small bases and tests.

    Without ``letters``, columns are only compared with the rest.
    """
    return joined(
        [
            _("Illustration with made-up data") if result.study.illustrative else "",
            wording.source_line(result),
            wording.noted(result, wording.method_line(result, trends=False)),
            _letters_line(result, table) if letters else _rest_line(result, table),
            _("column percentages") if letters and isinstance(shown[0].estimate, Share) else "",
            *_base_marks(shown),
            *_whole_lines(table, 1 - result.query.level),
            _omitted(result, table),
            wording.comparability_line(result),
            wording.reversed_line(result),
        ]
    )


def _letters_line(result: Result, table: Crosstab) -> Value:
    if table.tests == 0:
        return ""
    return _("letters: higher than that column of the breakdown, at {level}, {corrected}").of(
        level=Percent(result.query.level), corrected=_corrected(result)
    )


def _rest_line(result: Result, table: Crosstab) -> Value:
    if table.tests == 0:
        return ""
    return _("groups compared with the rest, at {level}, {corrected}").of(
        level=Percent(result.query.level), corrected=_corrected(result)
    )


def _corrected(result: Result) -> Value:
    if result.query.exploring:
        return _("corrected over the whole table (Benjamini and Hochberg)")
    return _("corrected within each row (Holm)")


def _base_marks(shown: list[CrossCell]) -> list[Value]:
    statuses = {cell.estimate.status for cell in shown}
    words = {
        Status.CAUTION: _("* small base: take care"),
        Status.SUPPRESSED: _(
            "** too uncertain to show (fewer than 30 answers, or an interval of 30 points or more)"
        ),
        Status.NO_BASE: _("– nobody"),
    }
    return [text for status, text in words.items() if status in statuses]


def _omitted(result: Result, table: Crosstab) -> Value:
    said: list[Value] = []
    for question in table.omitted:
        if question.id == result.question.id:
            said.append(_("“{question}” is not crossed with itself").of(question=question.label))
        else:
            said.append(_("“{question}” cannot be columns").of(question=question.label))
    return joined_by(said, BETWEEN_ITEMS)


def leads_line(result: Result) -> Value:
    """Return the warning of a table in which leads are looked for, else ""."""
    return _("leads to check, not findings") if result.query.exploring else ""


def wave_line(result: Result) -> Value:
    """Return which wave is shown, and that several are taken together; "" if the study has only one."""
    if len(result.study.waves) == 1:
        return ""
    if len(result.waves) > _FEW_WAVES:
        first, last = result.waves[0].label, result.waves[-1].label
        together = _("%n wave(s) from {first} to {last} together", "", len(result.waves))
        return together.of(first=first, last=last)
    names = Listing(tuple(wave.label for wave in result.waves))
    if len(result.waves) > 1:
        return _("{waves} together").of(waves=names)
    return result.waves[0].label

"""A change explained: the two numbers, the difference, its test, the verdict and what led to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.analysis.published import UNKNOWN_DESIGN_EFFECT
from sni_desktop.charts import wording
from sni_desktop.charts.explained import EXACT, Section, exact, interval, what
from sni_desktop.core.result import Mean, Net, Share, Verdict
from sni_desktop.core.survey import Comparable
from sni_desktop.core.text import Number, Percent, Signed, Text, _, points, rounded

if TYPE_CHECKING:
    from sni_desktop.core.result import Cell, Change, Result, Row
    from sni_desktop.core.text import Value

MOVER_LOW = "(p₂ − p₁) − √((p₂ − l₂)² + (u₁ − p₁)²)"
MOVER_HIGH = "(p₂ − p₁) + √((u₂ − p₂)² + (p₁ − l₁)²)"
_LEAST_P = 0.001
_MOST_DECIMALS_OF_P = 6


def of_change(result: Result, row: Row, change: Change) -> list[Section]:
    """Return the sections on a change of a row."""
    cells = row.cells[change.earlier], row.cells[change.later]
    waves = change.earlier, change.later
    return [
        Section(_("What it is"), tuple(what(result, row, waves))),
        Section(_("The two numbers"), tuple(_values(result, row, waves))),
        Section(_("The difference"), tuple(_difference(result, cells[1], change))),
        Section(_("What may be said, and why"), tuple(_verdict(result, change))),
        Section(_("How it was tested"), tuple(_test(result, change, cells[1]))),
        Section(_("Whether the waves compare"), tuple(_comparable(result, row, change))),
    ]


def _values(result: Result, row: Row, waves: tuple[int, int]) -> list[Value]:
    lines: list[Value] = []
    for index in waves:
        cell = row.cells[index]
        shown: Value = wording.cell_value(cell, wording.cell_places(cell, wording.decimals(result)))
        parts: list[Value] = []
        if isinstance(cell, Share | Mean | Net):
            if cell.value is not None and not (isinstance(cell, Share) and cell.amount is not None):
                shown = exact(cell, cell.value)
            parts = [wording.base_size(cell.n), *interval(result, cell)]
        values = wording.joined(
            [_("{wave}: {value}").of(wave=result.waves[index].label, value=shown), *parts]
        )
        lines.append(values)
    return lines


def _difference(result: Result, after: Cell, change: Change) -> list[Value]:
    if change.diff is None:
        return []
    means = isinstance(after, Mean)
    lines: list[Value] = [
        _("{value}, shown as {shown}").of(
            value=_exact_change(change, change.diff, means=means),
            shown=wording.change_size(change, wording.decimals(result), means=means),
        )
    ]
    if change.interval is not None:
        lines.append(
            _("{level} interval: {low} to {high}").of(
                level=Percent(result.query.level),
                low=_exact_change(change, change.interval.low, means=means),
                high=_exact_change(change, change.interval.high, means=means),
            )
        )
    if change.rounding_carried:
        lines.append(
            _("The interval holds for every whole number of answers that rounds to the printed percentages.")
        )
    if change.small_base:
        lines.append(_("One of the two is marked as a small base."))
    return lines


def _exact_change(change: Change, diff: float, *, means: bool) -> Value:
    if means:
        # A difference of means is no share: `Signed` multiplies by 100, so it is undone here.
        return Signed(diff / 100, wording.mean_decimals(change.interval) + EXACT)
    return points(diff, EXACT)


def _test(result: Result, change: Change, after: Cell) -> list[Value]:
    if change.p is None or change.interval is None:
        return []
    lines: list[Value]
    if isinstance(after, Mean | Net):
        lines = [_("Student's t test of the difference, with the standard error of each wave (linearised).")]
    else:
        lines = [
            _("The interval joins those of the two shares (MOVER, Newcombe):"),
            _("lower end {formula}").of(formula=MOVER_LOW),
            _("upper end {formula}").of(formula=MOVER_HIGH),
            _("p is a share, l and u the ends of its interval; 1 is the earlier wave, 2 the later one."),
        ]
        if result.query.sampling.persons or result.query.sampling.units:
            lines.append(_("What the two waves have in common by their sampling is allowed for."))
    lines.append(
        _("{p}: how often chance alone would give at least such a difference, had nothing changed").of(
            p=p_words(change.p, 1 - result.query.level)
        )
    )
    if change.rounding_carried:
        lines.append(_("It is that of the least favourable rounding."))
    lines.append(_family(result))
    if result.tests > 1 and change.p_alone is not None:
        alone = p_words(change.p_alone, 1 - result.query.level)
        lines.append(_("Before that correction: {p}").of(p=alone))
    return lines


def _family(result: Result) -> Value:
    if result.tests <= 1:
        return _("One change was tested, so nothing had to be corrected.")
    return _(
        "It is corrected for the %n change(s) tested together (Holm), so that the chance of any false claim "
        "among them stays below {alpha}.",
        "",
        result.tests,
    ).of(alpha=Percent(1 - result.query.level))


def p_words(p: float, alpha: float) -> Text:
    """Return "p = 0.03" or "p < 0.001", with decimals enough that it stays on its side of ``alpha``."""
    if p < _LEAST_P:
        return _("p < {least}").of(least=Number(_LEAST_P, 3))
    places = 2 if p >= 0.01 else 3
    # 1 - 0.95 is a hair more than 0.05.
    line = round(alpha, 9)
    while places < _MOST_DECIMALS_OF_P and (float(rounded(p, places)) < line) != (p < line):
        places += 1
    return _("p = {p}").of(p=Number(p, places))


def _verdict(result: Result, change: Change) -> list[Value]:
    """Return the verdict and how it was reached: evidence, bases, comparability, p, equivalence."""
    verdict = _("Verdict: {verdict}").of(verdict=wording.verdict(change, result.tests))
    return [verdict, *_reasons(change, 1 - result.query.level)]


_REASONS = {
    Verdict.NOT_TESTABLE: _("One of the two is no exact figure, so nothing can be tested."),
    Verdict.UNKNOWN_BASE: _("The base of one of the two was not published, so nothing can be tested."),
    Verdict.SUPPRESSED: _("One of the two rests on too few answers, so nothing was tested."),
    Verdict.NOT_COMPARABLE: _("The waves are known not to compare, so nothing was tested."),
    Verdict.INCREASE: _("p is below {level}: the change is established."),
    Verdict.DECREASE: _("p is below {level}: the change is established."),
    Verdict.ROUNDING_UNDECIDED: _(
        "p is below {level} for some numbers of answers that round to the printed percentages, not for all."
    ),
    Verdict.STABLE: _("p is not below {level}, and the interval lies within 3 points of zero: stable."),
    Verdict.NO_CLEAR_CHANGE: _("p is not below {level}: no change is established, and no standstill either."),
}
_IF_WEIGHTED = _(
    "p is below {level}, but would not be had the shares been weighted as surveys often are (design effect "
    "{effect}); the source says nothing of weights."
)


def _reasons(change: Change, alpha: float) -> list[Value]:
    reason = _IF_WEIGHTED if change.if_weighted else _REASONS[change.verdict]
    lines: list[Value] = [reason.of(level=Number(alpha, 2), effect=Number(UNKNOWN_DESIGN_EFFECT, 1))]
    if change.clearly and change.verdict in {Verdict.INCREASE, Verdict.DECREASE}:
        lines.append(_("“Clearly”: the end of the interval nearest to zero is at least 5 points from it."))
    if change.least_base is not None:
        least = _("It would be established if that base were %n answer(s) or more.", "", change.least_base)
        lines.append(least)
    return lines


_COMPARABLE = {
    Comparable.YES: _("Nothing is known that would keep the waves from being compared."),
    Comparable.MAY_DIFFER: _("The waves may differ: the comparison is made, and carries this caution."),
    Comparable.NO: _("The waves do not compare."),
}


def _comparable(result: Result, row: Row, change: Change) -> list[Value]:
    lines: list[Value] = [_COMPARABLE[change.comparable]]
    waves = (result.waves[place].id for place in (change.earlier, change.later))
    if said := wording.declared(result.study.compare(row.question.id, *waves)):
        return [said] if change.comparable is Comparable.YES else [*lines, said]
    if change.reason:
        lines.append(change.reason)
    return lines

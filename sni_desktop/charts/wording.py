"""The program's sentences about results: one closed list, used by charts, tables and screen readers alike.

Never a cause, never "significant", never a trend from two points, never a fraction turned into a percentage.
"""

from __future__ import annotations

from functools import lru_cache
from math import floor, log10
from typing import TYPE_CHECKING

from sni_desktop.analysis import scales
from sni_desktop.analysis.published import compatible_counts
from sni_desktop.charts import choosing, counting_words
from sni_desktop.core.result import Change, Mean, Named, Net, Part, Place, Quantity, Share, Status, Verdict
from sni_desktop.core.sampling import SIMPLE, Lonely
from sni_desktop.core.survey import Comparable, Evidence, Fraction, Percentage, Qualifier
from sni_desktop.core.text import Count, Edited, Listing, Number, Percent, Signed, Text, _, points, rounded

if TYPE_CHECKING:
    from sni_desktop.core.result import Base, Cell, CrossRow, Interval, Result, Row
    from sni_desktop.core.survey import Amount, Comparability, Option, Published, Question, Study
    from sni_desktop.core.text import Value

LARGE_BASE = 1000
"""From this (effective) base on, percentages have one decimal."""

SHORT_QUESTION = 40
"""Names of questions below this length go into titles; longer ones stand in the subtitle alone."""

_QUALIFIED = {
    Qualifier.ABOUT: _("about {amount}"),
    Qualifier.UNDER: _("just under {amount}"),
    Qualifier.OVER: _("just over {amount}"),
}

VERDICTS = {
    Verdict.INCREASE: _("up"),
    Verdict.DECREASE: _("down"),
    Verdict.STABLE: _("stable (within 3 points)"),
    Verdict.NO_CLEAR_CHANGE: _("no clear change"),
    Verdict.ROUNDING_UNDECIDED: _("not decided: the rounding of the published figures is too coarse"),
    Verdict.UNKNOWN_BASE: _("not tested: base not published"),
    Verdict.SUPPRESSED: _("too few answers to compare"),
    Verdict.NOT_COMPARABLE: _("not compared: the question or the population changed"),
    Verdict.NOT_TESTABLE: _("not tested: no exact figures published"),
}


SHORT_VERDICTS = {
    Verdict.STABLE: _("stable"),
    Verdict.NO_CLEAR_CHANGE: _("no clear change"),
    Verdict.ROUNDING_UNDECIDED: _("not decided"),
    Verdict.UNKNOWN_BASE: _("not tested"),
    Verdict.NOT_TESTABLE: _("not tested"),
    Verdict.SUPPRESSED: _("not compared"),
    Verdict.NOT_COMPARABLE: _("not compared"),
}
"""For the small box on a line; the full words are one hover away."""


BETWEEN_ITEMS = _("; ", "between the items of a list")


def number(value: int) -> Text:
    """Return "n = 536"."""
    return _("n = {n}").of(n=Count(value))


def base_size(n: int | None) -> Text:
    """Return "n = 536", or that the base was not published."""
    return number(n) if n is not None else _("base not published")


def joined(parts: list[Value]) -> Value:
    """Return clauses separated by middle dots."""
    return joined_by(parts, " · ")


def joined_by(parts: list[Value], separator: Value) -> Value:
    """Return the parts that are not empty, with ``separator`` between them."""
    present = {f"part{number}": part for number, part in enumerate(parts) if part != ""}
    # One flat sentence: nested ones would be as deep as there are parts.
    pattern = "{separator}".join(f"{{{name}}}" for name in present)
    return Text(pattern, values={**present, "separator": separator}) if present else ""


def amount(value: Amount, places: int | None = None) -> Value:
    """Return a published amount as it was published: "42 %", "about 2/3", "just under 20 %".

    With fewer ``places`` than it was published with, it has so many decimals.
    """
    match value:
        case Fraction():
            return _("about {amount}").of(amount=f"{value.numerator}/{value.denominator}")
        case Percentage(qualifier=Qualifier.NONE):
            return Percent(value.share, value.decimals if places is None else places)
        case Percentage():
            share = Percent(value.share, value.decimals if places is None else places)
            return _QUALIFIED[value.qualifier].of(amount=share)


@lru_cache(maxsize=8)
def decimals(result: Result) -> int:
    """Return the decimals of percentages, and of changes in points, in a result.

    One if the (effective) base of the question is large in every wave that has any answers, else none; or as
    many as were asked for, if the figures carry them. This depends on nothing else that a chart shows, so
    that a number is the same in every chart, table and sentence. Changes are rounded from the exact ones:
    where they are not the difference of the rounded shares beside them ("from 31 % to 43 %, +13 points"), the
    line of methods says so.
    """
    return asked_places(result, _bases_of(result))


def most_decimals(result: Result) -> int:
    """Return the most decimals that can be asked for: those the answers carry, or those that were printed."""
    cells = [cell for row in result.rows for cell in row.cells if isinstance(cell, Share)]
    printed = [cell.amount.decimals for cell in cells if isinstance(cell.amount, Percentage)]
    return max([_carried(_bases_of(result)), *printed])


def _bases_of(result: Result) -> list[float]:
    if Evidence.RESPONDENTS not in result.evidence:
        return []
    return [float(base.n) if base.effective is None else base.effective for base in result.bases if base.n]


def asked_places(result: Result, bases: list[float]) -> int:
    """Return the decimals of percentages of these (effective) bases, as the result is presented."""
    asked = result.query.presented.places
    return places_for(bases) if asked is None else min(asked, _carried(bases))


def places_for(bases: list[float]) -> int:
    """Return the decimals of percentages of these (effective) bases."""
    return min(1, _carried(bases))


def _carried(bases: list[float]) -> int:
    """Return how many decimals mean something: one step of the last of them is an answer at least."""
    return max(0, floor(log10(min(bases) / LARGE_BASE)) + 1) if bases and min(bases) >= LARGE_BASE else 0


def _rounded_apart(result: Result) -> bool:
    """Tell whether a change is not the difference of the shares as they are shown."""
    if Evidence.RESPONDENTS not in result.evidence:
        return False
    places = decimals(result)
    return any(_looks_wrong(row, change, places) for row in result.rows for change in row.changes)


def _looks_wrong(row: Row, change: Change, places: int) -> bool:
    before, after = row.cells[change.earlier], row.cells[change.later]
    if not isinstance(before, Share) or not isinstance(after, Share) or change.diff is None:
        return False
    if before.value is None or after.value is None:
        return False
    shown = rounded(100 * after.value, places) - rounded(100 * before.value, places)
    return shown != rounded(100 * change.diff, places)


def mean_decimals(interval: Interval | None) -> int:
    """Return the decimals of a mean, or of a difference of means: as many as its interval makes sense of."""
    if interval is None or interval.width == 0:
        return 1
    return min(6, max(0, 1 - floor(log10(interval.width))))


def cell_value(cell: Cell, places: int = 0) -> Value:
    """Return what is written for a cell: a share, a mean, a place, or why there is no number."""
    match cell:
        case Share(amount=Percentage() | Fraction() as printed, places=fewer):
            return amount(printed, fewer)
        case Share(value=float(share)):
            return Percent(share, places)
        case Share(status=Status.NO_BASE) | Mean(status=Status.NO_BASE) | Net(status=Status.NO_BASE):
            return _("nobody")
        case Share() | Mean(value=None) | Net(value=None):
            return _("too few answers")
        case Net(value=float(net)):
            return Signed(net, places)
        case Mean(value=float(mean)):
            return Number(mean, mean_decimals(cell.interval))
        case Quantity(value=value, figure=printed):
            return Number(value, printed.decimals)
        case Place():
            return place(cell)
        case Named():
            return _("named")
        case _:
            return ""


def place(cell: Place) -> Value:
    """Return "1", or "1–2" for joint places."""
    return str(cell.first) if cell.first == cell.last else f"{cell.first}–{cell.last}"


def absent(result: Result) -> Text:
    """Return what is said of an answer that has nothing in a wave: not zero, and not last."""
    if result.evidence & {Evidence.ORDER, Evidence.MENTION}:
        return _("not named")
    if result.answering:
        return _("not on the list, or chosen by nobody")
    return _("not asked or not published")


def interval_text(interval: Interval, cell: Cell, places: int = 0) -> Text:
    """Return "22 % to 32 %" (or "4.1 to 4.5" for means)."""
    if isinstance(cell, Mean):
        return _("{low} to {high}").of(
            low=Number(interval.low, mean_decimals(interval)),
            high=Number(interval.high, mean_decimals(interval)),
        )
    if isinstance(cell, Net):
        return _("{low} to {high}").of(low=Signed(interval.low, places), high=Signed(interval.high, places))
    return _("{low} to {high}").of(low=Percent(interval.low, places), high=Percent(interval.high, places))


def cell_places(cell: Cell, places: int) -> int:
    """Return the decimals of one cell: those that were printed, or the fewer asked for; else the result's."""
    if isinstance(cell, Share) and isinstance(cell.amount, Percentage):
        return cell.amount.decimals if cell.places is None else cell.places
    return places


def change_interval(change: Change, places: int, *, means: bool = False) -> Value:
    """Return "between +8 and +22" for the interval of a change, "" if there is none."""
    return _ends(_("between {low} and {high}"), change, places, means=means)


def change_range(change: Change, places: int, *, means: bool = False) -> Value:
    """Return "+8 to +22" for the interval of a change, as a table shows it."""
    return _ends(_("{low} to {high}"), change, places, means=means)


def _ends(text: Text, change: Change, places: int, *, means: bool) -> Value:
    if change.interval is None:
        return ""
    low, high = change.interval.low, change.interval.high
    return text.of(
        low=_signed(low, change, places, means=means), high=_signed(high, change, places, means=means)
    )


def _signed(diff: float, change: Change, places: int, *, means: bool) -> Value:
    if means:
        # A difference of means is no share: `Signed` multiplies by 100, so it is undone here.
        return Signed(diff / 100, mean_decimals(change.interval))
    return Signed(diff, places)


def change_size(change: Change, places: int, *, means: bool = False) -> Value:
    """Return "+15 points", or "+0.31" for means."""
    if change.diff is None:
        return ""
    return _signed(change.diff, change, places, means=True) if means else points(change.diff, places)


def leans(change: Change) -> Verdict | None:
    """Return where a change points that is not established, though its interval by itself excludes zero.

    The interval of a change is its own; the verdict is corrected for the other tests made with it.
    """
    if change.verdict is not Verdict.NO_CLEAR_CHANGE or change.interval is None:
        return None
    if change.interval.low > 0:
        return Verdict.INCREASE
    return Verdict.DECREASE if change.interval.high < 0 else None


_LEANS = {Verdict.INCREASE: _("possibly up"), Verdict.DECREASE: _("possibly down")}


def _leaning(change: Change, towards: Verdict, tests: int) -> Text:
    """Return "possibly up, not established among 12 tests"."""
    if change.if_weighted:
        text = _("{verdict}, established only if the shares are unweighted")
    elif tests > 1:
        text = _("{verdict}, not established among %n test(s)", "", tests)
    else:
        text = _("{verdict}, not established")
    return text.of(verdict=_LEANS[towards])


def short_verdict(change: Change) -> Text:
    """Return what the small box on a line says of a change that is not established."""
    towards = leans(change)
    return SHORT_VERDICTS[change.verdict] if towards is None else _LEANS[towards]


def verdict(change: Change, tests: int = 0) -> Text:
    """Return the verdict on a change in words, with its caution; ``tests`` is the number made together."""
    towards = leans(change)
    if towards is not None:
        text = _leaning(change, towards, tests)
    elif change.verdict is Verdict.UNKNOWN_BASE and change.least_base is not None:
        text = _(
            "not tested: base not published; the change would be established from %n answer(s)",
            "",
            change.least_base,
        )
    elif change.clearly and change.verdict is Verdict.INCREASE:
        text = _("clearly up")
    elif change.clearly and change.verdict is Verdict.DECREASE:
        text = _("clearly down")
    else:
        text = VERDICTS[change.verdict]
    if change.small_base:
        text = _("{verdict} (small base)").of(verdict=text)
    if change.if_weighted and towards is None:
        text = _("{verdict}; it would be, if the shares are unweighted").of(verdict=text)
    if change.comparable is Comparable.MAY_DIFFER and change.diff is not None:
        return _("{verdict}; populations may differ").of(verdict=text)
    return text


def change_sentence(
    subject: Value, before: Cell, after: Cell, change: Change, places: int, *, tests: int = 0
) -> Text:
    """Return one sentence on a change: "… : up from 27 % to 42 % (+15 points, between +8 and +22)".

    ``tests`` is the number of changes tested together.
    """
    means = isinstance(after, Mean)
    values = {
        "subject": subject,
        "before": cell_value(before, cell_places(before, places)),
        "after": cell_value(after, cell_places(after, places)),
        "change": change_size(change, places, means=means),
        "interval": change_interval(change, places, means=means),
    }
    match change.verdict, change.clearly:
        case Verdict.INCREASE, True:
            text = _("{subject}: clearly up, from {before} to {after} ({change}, {interval})")
        case Verdict.INCREASE, _clearly:
            text = _("{subject}: up from {before} to {after} ({change}, {interval})")
        case Verdict.DECREASE, True:
            text = _("{subject}: clearly down, from {before} to {after} ({change}, {interval})")
        case Verdict.DECREASE, _clearly:
            text = _("{subject}: down from {before} to {after} ({change}, {interval})")
        case Verdict.STABLE, _clearly:
            text = _("{subject}: stable within 3 points, {before} then {after} ({interval})")
        case Verdict.NO_CLEAR_CHANGE, _clearly if towards := leans(change):
            text = _("{subject}: {verdict}; {before} then {after} ({interval})").of(
                verdict=_leaning(change, towards, tests)
            )
        case Verdict.NO_CLEAR_CHANGE, _clearly:
            text = _("{subject}: no clear change, {before} then {after} ({interval})")
        case _:
            text = _("{subject}: {before}, then {after} ({verdict})").of(verdict=verdict(change))
    if change.small_base and change.diff is not None:
        return _("{sentence} – small base").of(sentence=text.of(**values))
    return text.of(**values)


def caution(change: Change) -> Value:
    """Return why two waves may not be comparable, or ""."""
    if change.comparable is Comparable.YES:
        return ""
    if not change.reason:
        return _("The two waves may differ in whom they asked.")
    return change.reason


def question_name(question: Question) -> Value:
    """Return the name of a question, marked where its scores were turned round."""
    if not question.is_reversed:
        return question.label
    return _("{question} (reversed)").of(question=question.label)


def option_name(question: Question, option: Option | None) -> Value:
    """Return the name of a row: its option, or the question where there is none."""
    return question_name(question) if option is None else option.label


def row_name(row: Row) -> Value:
    """Return the name of a row in a chart or a table."""
    match row.part:
        case Part.NET:
            return _("Net (positive less negative)")
        case Part.MEAN:
            return _("Mean score")
        case _:
            return option_name(row.question, row.option)


def scored(question: Question) -> Value:
    """Return what the ends of a scale count in a mean: "mean, from 1 = Disagree to 5 = Agree"; else ""."""
    ends = [option for option in question.options if option.score is not None and not option.outside]
    if not ends:
        return ""
    first, last = (end(ends, key=lambda option: option.score or 0.0) for end in (min, max))
    if all(option.label.in_language("") == f"{option.score:g}" for option in (first, last)):
        return ""
    return _("mean, from {low} = {first} to {high} = {last}").of(
        low=_score(first), first=first.label, high=_score(last), last=last.label
    )


def _score(option: Option) -> Number:
    score = option.score or 0.0
    return Number(score, 0 if score == floor(score) else 1)


def sum_name(row: Row) -> Value:
    """Return the name of a row among the answers it may be the sum of: the sides of a scale say so."""
    if row.part in {Part.TOP, Part.BOTTOM}:
        return _("Sum: {answers}").of(answers=row_name(row))
    return row_name(row)


def subject(row: Row) -> Value:
    """Return a row's name for a sentence that stands alone."""
    question = question_name(row.question)
    if row.part is Part.NET:
        return _("{question} (net)").of(question=question)
    if row.option is None:
        return _("{question} (mean)").of(question=question)
    if len(row.question.options) == 1:
        return row.option.label
    return _("{question}, “{answer}”").of(question=question, answer=row.option.label)


def headline(row: Row) -> Value:
    """Return a row's name for a title: without its question, which the subtitle has, unless that is short."""
    if is_short(row.question):
        return subject(row)
    if row.option is not None and row.part is Part.OPTION and len(row.question.options) > 1:
        return _("“{name}”").of(name=row.option.label)
    return _("Mean") if row.option is None and row.part is Part.OPTION else row_name(row)


def is_short(question: Question) -> bool:
    """Tell whether the name of a question has room in a title, in whatever language."""
    return max(map(len, question.label.texts.values()), default=0) < SHORT_QUESTION


def about_cell(result: Result, row: Row, index: int) -> Text:
    """Return the full figure for a hover or a screen reader: value, interval, base, source, caveat."""
    cell, wave = row.cells[index], result.waves[index]
    places = decimals(result)
    parts: list[Value] = [
        _("{answer}, {wave}: {value}").of(
            answer=row_name(row),
            wave=wave.label,
            value=_with_base(result, cell, places) or absent(result),
        )
    ]
    parts.append(_rank(result, row, index))
    if isinstance(cell, Share | Mean | Net):
        if cell.interval is not None:
            parts.append(
                _("{level} interval {interval}").of(
                    level=Percent(result.query.level), interval=interval_text(cell.interval, cell, places)
                )
            )
        parts.append(base_size(cell.n))
        if is_weighted(result) and cell.precision is not None:
            parts.append(_("effective n = {n}").of(n=effective_size(cell.precision.effective)))
        if cell.status is Status.CAUTION:
            parts.append(_("small base"))
        if isinstance(cell, Share) and cell.count is not None:
            parts.append(_("%n answer(s)", "", cell.count))
    parts.append(others_named(row))
    if row.part is Part.MEAN:
        parts.append(_("a mean takes the steps of the scale as equal"))
        if is_outside_counted(result, row.question):
            parts.append(_("answers outside the scale have no score, and are not in the mean"))
    if _is_impossible(cell):
        parts.append(_("no whole number of answers gives this percentage: it is weighted, or misprinted"))
    figure = getattr(cell, "figure", None)
    if figure is not None:
        parts.extend(_provenance(result.study, figure))
    return _sentence(parts)


def others_named(row: Row | CrossRow) -> Value:
    """Return which answers are taken together in a row, "" if none are."""
    if row.part is not Part.OTHERS or row.option is None:
        return ""
    names = [each.label for each in row.question.options if each.code in row.option.also]
    return _("taken together: {answers}").of(answers=Listing(tuple(names)))


def _rank(result: Result, row: Row, index: int) -> Value:
    """Return the rank of an answer in a sentence, "" where it has none."""
    if result.ranking is None or row.standing is None or index != result.ranking.wave:
        return ""
    from sni_desktop.charts.rank_words import rank_words  # noqa: PLC0415 - rankings only

    return rank_words(result, row)


def _with_base(result: Result, cell: Cell, places: int) -> Value:
    """Return a number with what it is a share of, where that does not go without saying."""
    value = cell_value(cell, cell_places(cell, places))
    if isinstance(cell, Share) and cell.value is not None and result.answering:
        return counting_words.value_words(result, value)
    return value


def is_weighted(result: Result) -> bool:
    """Tell whether the respondents of a result have weights."""
    return bool(result.query.weight) and Evidence.RESPONDENTS in result.evidence


def effective_size(effective: float) -> Value:
    """Return an effective base: a whole number, rounded down so that it never claims too much."""
    return Count(floor(effective + 1e-6))


def _is_impossible(cell: Cell) -> bool:
    match cell:
        case Share(amount=Percentage(qualifier=Qualifier.NONE) as printed, n=int(n)):
            return not compatible_counts(printed, n)
        case _:
            return False


def _sentence(parts: list[Value]) -> Text:
    return Text("{text}").of(text=joined(parts))


def _provenance(study: Study, figure: Published) -> list[Value]:
    source = study.source(figure.source)
    parts: list[Value] = [_("source: {source}").of(source=source.publisher)]
    if figure.caveat:
        parts.append(figure.caveat)
    return parts


def about_change(result: Result, row: Row, change: Change) -> Text:
    """Return a change in full: the sentence, what it carries, and why waves may differ."""
    places = decimals(result)
    before, after = row.cells[change.earlier], row.cells[change.later]
    parts: list[Value] = [change_sentence(subject(row), before, after, change, places, tests=result.tests)]
    if change.rounding_carried:
        parts.append(_("the interval allows for the rounding of the published percentages"))
    if warning := caution(change):
        parts.append(warning)
    return _sentence(parts)


def question_line(question: Question, *, title: Value = "") -> Value:
    """Return the question as it was put, else its name; not the name where the ``title`` is just that."""
    if title == question_name(question):
        return question.text or ""
    if question.text and question.is_reversed:
        return _("{question} (reversed)").of(question=question.text)
    if not question.text or is_short(question) or _repeats(question):
        return question.text or question_name(question)
    # A long name is not in the title.
    return joined([question_name(question), question.text])


def _repeats(question: Question) -> bool:
    """Tell whether the wording of a question begins as its name does."""
    pairs = ((question.label.in_language(code), text) for code, text in question.text.texts.items())
    return any(name and text.casefold().startswith(name.rstrip(" .…?!").casefold()) for name, text in pairs)


def is_outside_counted(result: Result, question: Question) -> bool:
    """Tell whether answers outside a scale ("don't know") are in the base of its shares."""
    asked = result.study.question(question.id)
    return (
        result.query.counts_outside(asked)
        and Evidence.RESPONDENTS in result.evidence
        and any(option.outside for option in asked.options)
    )


def base_line(result: Result) -> Value:
    """Return the base in words: who was asked, and how many in each wave."""
    if not result.bases or result.evidence & {Evidence.MENTION, Evidence.NUMBER}:
        return ""
    known = [base.n for base in result.bases if base.n is not None]
    if len(result.waves) == 1:
        sizes: Value = counting_words.size_words(result, 0, size_of(result, result.bases[0]))
    elif not known:
        sizes = base_size(None)
    elif len(result.waves) > 4 and min(known) == max(known):
        sizes = _("n = {n} a wave").of(n=Count(known[0]))
    elif len(result.waves) > 4:
        sizes = _("n = {low} to {high} a wave").of(low=Count(min(known)), high=Count(max(known)))
    else:
        sizes = joined_by(
            [
                _("{wave}: {size}").of(
                    wave=wave.label, size=counting_words.size_words(result, index, size_of(result, base))
                )
                for index, (base, wave) in enumerate(zip(result.bases, result.waves, strict=True))
            ],
            BETWEEN_ITEMS,
        )
    return _("Base: {who}; {sizes}").of(who=who_was_asked(result), sizes=sizes)


def conditions_line(result: Result) -> Value:
    """Return base, weight and filter in words, for a status bar."""
    if Evidence.RESPONDENTS not in result.evidence:
        return base_line(result)
    from sni_desktop.charts.weight_words import weight_words  # noqa: PLC0415 - for respondents only

    weighting = weight_words(result.study, result.query.weight)
    return joined([card_base(result), weighting, filter_line(result, short=True)])


def card_base(result: Result) -> Value:
    """Return the base as the card has it: of the waves of a crosstab together, of all of a battery."""
    if result.crosstab is not None:
        from sni_desktop.charts.crosstab_words import base_words  # noqa: PLC0415 - crosstabs only

        return base_words(result, result.crosstab)
    if result.query.chart == "attitudes" and len({row.question.id for row in result.rows}) > 1:
        from sni_desktop.charts.attitudes import base_words as of_battery  # noqa: PLC0415 - batteries only

        return of_battery(result)
    return base_line(result)


def with_filter(result: Result, base: Value) -> Value:
    """Return a base and, of respondents who are filtered, who is looked at: "Base: …; only: Brussels"."""
    if result.query.where is None or Evidence.RESPONDENTS not in result.evidence:
        return base
    if base == "":
        return filter_line(result)
    return _("{base}; only: {condition}").of(base=base, condition=_condition(result, short=False))


def size_of(result: Result, base: Base) -> Value:
    """Return "n = 536", and what weights leave of it."""
    effective = effective_of(result, base)
    if effective == "":
        return base_size(base.n)
    return _("{size} (effective {effective})").of(size=base_size(base.n), effective=effective)


def effective_of(result: Result, base: Base) -> Value:
    """Return the effective size of a base, "" where weights make no difference."""
    return effective_size(base.effective) if is_weighted(result) and base.effective else ""


def unit_line(result: Result) -> Value:
    """Return the unit of published numbers, and that they are no shares; "" for other figures."""
    figures = [cell.figure for row in result.rows for cell in row.cells if isinstance(cell, Quantity)]
    if not figures:
        return ""
    units: list[Value] = []
    for figure in figures:
        if figure.unit and figure.unit not in units:
            units.append(figure.unit)
    if not units:
        return _("numbers, no shares")
    return _("numbers, no shares: {unit}").of(unit=joined_by(units, BETWEEN_ITEMS))


def who_was_asked(result: Result) -> Value:
    """Return the people a share is of, as the source says, or the respondents who answered."""
    described = next((base.description for base in result.bases if base.description), None)
    if described:
        return described
    if counted := counting_words.base_words(result):
        return counted
    if is_outside_counted(result, result.question):
        return _("respondents who answered, “don't know” and the like included")
    if Evidence.RESPONDENTS in result.evidence:
        return _("respondents who answered")
    return _("not described in the source")


def base_name(result: Result) -> Value:
    """Return the base without its sizes, for charts that write them under each wave."""
    if Evidence.NUMBER in result.evidence:
        return ""
    name = _("Base: {who}").of(who=who_was_asked(result))
    if all(base.n is None for base in result.bases):
        return joined_by([name, _("number not published")], ", ")
    return name


def differ_mark(result: Result) -> Value:
    """Return the short mark of waves that may not compare, or ""."""
    if all(step.state is Comparable.YES for step in result.steps):
        return ""
    return _("populations may differ")


def source_line(result: Result) -> Value:
    """Return where the figures come from."""
    if result.sources:
        names: list[Value] = []
        for source in result.sources:
            if source.publisher not in names:
                names.append(source.publisher)
        return _("Source: {sources}").of(sources=joined_by(names, BETWEEN_ITEMS))
    if result.study.origin:
        return _("Source: {file}, own calculation").of(file=result.study.origin)
    return ""


def method_line(result: Result, *, trends: bool = True) -> Value:
    """Return how intervals and changes were worked out, in one line; how trends were, if they are told."""
    evidence, level = result.evidence, Percent(result.query.level)
    parts: list[Value] = []
    if Evidence.ORDER in evidence:
        parts.append(_("published as an order only: no shares, intervals or tests"))
    if Evidence.NUMBER in evidence:
        parts.append(_("published numbers, no shares: no intervals or tests"))
    if Evidence.MENTION in evidence:
        parts.append(_("named without figures: the order of the list is no ranking"))
    if Evidence.PUBLISHED in evidence:
        parts.append(_("published percentages, rounding carried into the {level} intervals").of(level=level))
        parts.append(_("sampling not published: intervals assume simple random samples"))
    if Evidence.PERCENT_ONLY in evidence:
        parts.append(_("base not published: no interval"))
    if Evidence.VAGUE in evidence:
        parts.append(_("approximate figures are drawn hatched or hollow, at the value that was named"))
    if Evidence.RESPONDENTS in evidence:
        parts.append(_respondents_method(result))
        parts.append(lonely_line(result))
    parts += _changes_method(result)
    if result.ranking is not None:
        from sni_desktop.charts.rank_words import how_ranked  # noqa: PLC0415 - rankings only

        parts.append(how_ranked(result))
    if trends and any(row.trend for row in result.rows):
        parts.append(_("trends: straight lines through the waves, weighted by precision"))
    return joined(parts)


_LONELY = {
    Lonely.ADJUST: _("strata with a single unit, which counts from the mean of the sample: {n}"),
    Lonely.CERTAINTY: _("strata with a single unit, taken as certain to be drawn: {n}"),
    Lonely.REMOVE: _("strata with a single unit, left out of the variance: {n}"),
}


def lonely_line(result: Result) -> Value:
    """Return how many strata have a single unit, and what it adds to the variance; "" if none has."""
    words = _LONELY.get(result.query.sampling.lonely)
    return words.of(n=Count(result.lonely)) if result.lonely and words else ""


def _changes_method(result: Result) -> list[Value]:
    parts: list[Value] = []
    if result.tests > 1:
        parts.append(_("%n change(s) tested, corrected together (Holm)", "", result.tests))
    if result.crosstab is None and _rounded_apart(result):
        parts.append(_("changes are of the exact figures, before rounding"))
    return parts


def _respondents_method(result: Result) -> Value:
    """Return how respondents are weighted, and what their intervals assume."""
    level = Percent(result.query.level)
    if result.query.sampling != SIMPLE:
        how: Value = _("{level} intervals allow for the sampling design").of(level=level)
    else:
        how = _("{level} intervals assume a random sample").of(level=level)
    if not result.query.weight:
        return _("unweighted; {intervals}").of(intervals=how)
    from sni_desktop.charts.weight_words import weight_words  # noqa: PLC0415 - weighted results only

    return _("{weighting}; {intervals}").of(
        weighting=weight_words(result.study, result.query.weight), intervals=how
    )


def filter_line(result: Result, *, short: bool = False) -> Value:
    """Return who is looked at, "" if it is everybody."""
    if result.query.where is None or Evidence.RESPONDENTS not in result.evidence:
        return ""
    return _("Only: {condition}").of(condition=_condition(result, short=short))


def _condition(result: Result, *, short: bool) -> Value:
    from sni_desktop.charts.filter_words import filter_words  # noqa: PLC0415 - filtered results only

    return filter_words(result.study, result.query.where, short=short) if result.query.where else ""


def footer(result: Result, *, trends: bool = False) -> Value:
    """Return the last line of a card: source, method, and whether the data are made up.

    ``trends``: the card tells a trend. Who is looked at stands beside the base (`with_filter`).
    """
    return joined(
        [
            _("Illustration with made-up data") if result.study.illustrative else "",
            source_line(result),
            noted(result, method_line(result, trends=trends)),
            comparability_line(result),
            reversed_line(result),
        ]
    )


def noted(result: Result, method: Value) -> Value:
    """Return the line of methods, or what the user wrote in its place."""
    note = result.query.presented.note
    return Edited(note, method) if note else method


def reversed_line(result: Result) -> Value:
    """Return what counts as the positive side of scales that were turned round, or ""."""
    asked = dict.fromkeys(row.question.id for row in result.rows)
    turned = [each for each in map(result.study.question, asked) if each.is_reversed]
    sides: list[Value] = []
    for question in turned:
        side = scales.joined(scales.positive_options(question))
        if side not in sides:
            sides.append(side)
    if not sides:
        return ""
    return _("(reversed): “{answers}” counts as the positive side").of(
        answers=joined_by(sides, BETWEEN_ITEMS)
    )


def comparability_line(result: Result) -> Value:
    """Return the reasons why waves may not compare, each once, or ""."""
    reasons: list[Value] = []
    for step in result.steps:
        said = declared(step) or (step.reason if step.state is not Comparable.YES else "")
        if said and said not in reasons:
            reasons.append(said)
    return joined_by(reasons, " ")


_DECLARED = {
    Comparable.YES: _("Declared comparable by {by} ({when}): {reason}"),
    Comparable.MAY_DIFFER: _("Declared to differ perhaps by {by} ({when}): {reason}"),
    Comparable.NO: _("Declared not comparable by {by} ({when}): {reason}"),
}


def declared(step: Comparability) -> Value:
    """Return who said whether two waves compare, when and why; "" if nobody has."""
    if not step.by:
        return ""
    return _DECLARED[step.state].of(by=step.by, when=step.when, reason=step.reason)


def left_out(result: Result, shown: int) -> Value:
    """Return how many answers are drawn neither alone nor with others but stand in the table, or ""."""
    hidden = len(result.rows) - shown - choosing.together(result.rows)
    return _("%n more answer(s) in the table", "", hidden) if hidden > 0 else ""

"""A number explained: a share, a mean or a net of respondents, or what a source published."""

from __future__ import annotations

from math import floor, isclose
from typing import TYPE_CHECKING

from sni_desktop.analysis.published import compatible_counts
from sni_desktop.analysis.status import CAUTION_BASE, CAUTION_WIDTH, LEAST_BASE, WIDEST
from sni_desktop.charts import wording
from sni_desktop.charts.explained import Section, exact, interval, what
from sni_desktop.core.result import Mean, Named, Net, Place, Quantity, Share, Status
from sni_desktop.core.sampling import SIMPLE
from sni_desktop.core.survey import Evidence, Percentage, PublishedNumber, PublishedShare
from sni_desktop.core.text import Count, Listing, Number, Percent, Text, Value, _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.core.result import Precision, Result, Row
    from sni_desktop.core.survey import Published

WILSON = "(p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n)"
PAIRED = "d ± z·√(s²·(n − 1)/n / (1 − z²/k))"
STUDENT = "m ± t·s"


def of_cell(result: Result, row: Row, wave: int) -> list[Section]:
    """Return the sections on a cell of a row, by the number of its wave."""
    cell = row.cells[wave]
    sections = [Section(_("What it is"), tuple(what(result, row, (wave,))))]
    match cell:
        case Share(figure=None, evidence=Evidence.VAGUE):
            sections.append(Section(_("The number"), tuple(_added_up(row, cell))))
        case Share(figure=None) | Mean() | Net():
            sections += [
                Section(_("The number"), tuple(number_lines(result, cell, wording.decimals(result)))),
                Section(
                    _("Its base"),
                    tuple(base_lines(result, cell, _not_in_base(result, row, wave, cell.n or 0))),
                ),
                Section(_("Weights and sampling"), tuple(weight_lines(result))),
                Section(_("How it was worked out"), tuple(method_lines(result, cell))),
            ]
        case Share(figure=PublishedShare() as figure):
            sections += [
                Section(_("The number"), tuple(_printed(result, cell, figure))),
                Section(_("Its base"), tuple(_printed_base(cell, figure))),
                Section(_("How it was worked out"), tuple(_printed_method(result, cell))),
                Section(_("Where it was published"), tuple(_source(result, figure))),
            ]
        case Quantity(figure=number):
            sections += [
                Section(_("The number"), tuple(_printed_number(cell, number))),
                Section(_("Why there is no share"), (_NO_SHARE,)),
                Section(_("Where it was published"), tuple(_source(result, number))),
            ]
        case Place(figure=ranked):
            sections += [
                Section(_("The number"), (_place(cell),)),
                Section(_("Why there is no share"), (_ORDER_ONLY,)),
                Section(_("Where it was published"), tuple(_source(result, ranked))),
            ]
        case Named(figure=mention):
            sections += [
                Section(_("Why there is no share"), (_NAMED_ONLY,)),
                Section(_("Where it was published"), tuple(_source(result, mention))),
            ]
        case None:
            sections.append(Section(_("The number"), (wording.absent(result),)))
    return sections


def _added_up(row: Row, cell: Share) -> list[Value]:
    """Return what published percentages of single answers were added up."""
    return [
        wording.cell_value(cell),
        wording.others_named(row),
        _("Added up from rounded percentages, each of which may be a little higher or lower."),
        _EVIDENCE[Evidence.VAGUE],
    ]


_ORDER_ONLY = _("The source gives an order and no shares: there is no interval, and nothing can be tested.")
_NO_SHARE = _("The source gives a number that is no share: there is no interval, and nothing can be tested.")
_NAMED_ONLY = _("The source names it without figures: the place in the list is no rank.")


def number_lines(result: Result, cell: Share | Mean | Net, places: int) -> list[Value]:
    """Return a number with more decimals than it is shown with (``places``), and its interval."""
    if cell.value is None:
        return [_hidden(cell)]
    shown = wording.cell_value(cell, places)
    lines: list[Value] = [
        _("{value}, shown as {shown}").of(value=exact(cell, cell.value), shown=shown),
        *interval(result, cell),
    ]
    if cell.status is Status.CAUTION:
        lines.append(_caution(cell))
    return lines


def _hidden(cell: Share | Mean | Net) -> Text:
    if cell.status is Status.NO_BASE:
        return _("Nobody who is looked at answered: there is no number.")
    if isinstance(cell, Mean | Net):
        return _("Not shown: it needs a base and an effective base of at least {least}.").of(
            least=Count(LEAST_BASE)
        )
    return _(
        "Not shown: it needs a base and an effective base of at least {least}, and an interval of less than "
        "{width}."
    ).of(least=Count(LEAST_BASE), width=_width(WIDEST))


def _caution(cell: Share | Mean | Net) -> Text:
    if isinstance(cell, Mean | Net):
        return _("Marked as a small base: it, or the effective one, is below {base}.").of(
            base=Count(CAUTION_BASE)
        )
    return _(
        "Marked as a small base: it, or the effective one, is below {base}, or the interval is {width} wide "
        "or more."
    ).of(base=Count(CAUTION_BASE), width=_width(CAUTION_WIDTH))


def _width(width: float) -> Text:
    whole = round(100 * width)
    return _("%n point(s)", "percentage points", whole)


# What it rests on


def base_lines(result: Result, cell: Share | Mean | Net, missing: Sequence[Value] = ()) -> list[Value]:
    """Return the base of a number of respondents, who is ``missing`` from it, and what it is worth."""
    n, precision = cell.n or 0, cell.precision
    lines: list[Value] = [_("Base: %n respondent(s) (n)", "", n)]
    if isinstance(cell, Share) and cell.count is not None:
        lines.append(_("%n of them gave this answer", "", cell.count))
    if missing:
        lines.append(_("Not in the base: {who}").of(who=Listing(tuple(missing))))
    if precision is None:
        return lines
    if result.query.weight:
        lines.append(_("Sum of the weights in the base: {sum}").of(sum=Number(precision.weighted, 1)))
        lines.append(_("Base by the spread of the weights (Kish): {n}").of(n=_size(precision.kish)))
    if not isinstance(cell, Mean):
        lines.append(_("Effective base: {n}").of(n=_size(precision.effective)))
    if precision.effect is not None and not isclose(precision.effect, 1.0, rel_tol=0.005):
        lines.append(
            _("Design effect: {effect} times the variance of a simple random sample").of(
                effect=Number(precision.effect, 2)
            )
        )
    return lines


def _size(n: float) -> Value:
    """Return an effective base, with a decimal unless it is whole; never more than it is worth."""
    return Count(round(n)) if isclose(n, round(n), abs_tol=1e-6) else Number(floor(10 * n) / 10, 1)


def _not_in_base(result: Result, row: Row, wave: int, n: int) -> list[Value]:
    """Return who of those looked at is not in the base, and why."""
    study, question = result.study, result.study.question(row.question.id)
    if study.answers is None or question.id not in study.answers.by_question:
        return []
    from sni_desktop.analysis.left_out import looked_at  # noqa: PLC0415 - for respondents only

    found = looked_at(study, result.query, question, result.waves[wave].id)
    of_scale = not result.query.counts_outside(question) and (row.option is None or not row.option.outside)
    outside = found.outside if of_scale else ()
    who: list[Value] = [
        _("%n with “{answer}”", "", count).of(answer=question.option(code).label) for code, count in outside
    ]
    if silent := found.counted - n - sum(count for _code, count in outside):
        who.append(_("%n without an answer", "", silent))
    if found.weightless:
        who.append(_("%n whose weight is 0", "", found.weightless))
    return who


def weight_lines(result: Result) -> list[Value]:
    """Return how respondents count, and how they were drawn."""
    from sni_desktop.charts.weight_words import weight_words  # noqa: PLC0415 - for respondents only

    query, lines = result.query, list[Value]()
    if query.weight:
        lines.append(
            _("How respondents count: {weighting}").of(weighting=weight_words(result.study, query.weight))
        )
    else:
        lines.append(_("All respondents count alike: the answers are unweighted"))
    if query.sampling == SIMPLE:
        return [*lines, _("Taken for a simple random sample of each wave")]
    names = {question.id: question.label for question in result.study.questions}
    sampling = query.sampling
    for sentence, question in (
        (_("Strata: {question}"), sampling.strata),
        (_("Sampling units: {question}"), sampling.units),
        (_("Respondents who come back are known by: {question}"), sampling.persons),
        (_("Size of the population of each stratum: {question}"), sampling.population_of),
    ):
        if question:
            lines.append(sentence.of(question=names.get(question, question)))
    if sampling.population:
        lines.append(
            _("Drawn from a closed list of {n}, without putting back").of(n=Count(sampling.population))
        )
    return lines


# How it was worked out


def method_lines(result: Result, cell: Share | Mean | Net) -> list[Value]:
    """Return how the interval of a number of respondents was made."""
    precision = cell.precision
    if cell.value is None or cell.interval is None or precision is None:
        return []
    match cell:
        case Share():
            lines = [*_wilson(result, cell.value, precision), _effective(cell.n or 0, precision)]
        case Mean():
            lines = [_student(result, cell.value, precision)]
        case Net():
            lines = [_paired(result, cell.value, cell.n, precision)]
    lines.append(_meaning(result))
    return [line for line in lines if line != ""]


def _wilson(result: Result, share: float, precision: Precision) -> list[Value]:
    from sni_desktop.analysis.quantiles import critical  # noqa: PLC0415 - explanations only

    z = critical(result.query.level, precision.df)
    values = {"p": Number(share, 4), "n": _size(precision.effective), "z": Number(z, 2)}
    if precision.df is None:
        how = _("with p = {p}, n = {n} (the effective base) and z = {z}").of(**values)
    else:
        how = _(
            "with p = {p}, n = {n} (the effective base) and z = {z} (Student, %n degree(s) of freedom)",
            "",
            precision.df,
        ).of(**values)
    return [_("Wilson interval: {formula}").of(formula=WILSON), how]


def _effective(n: int, precision: Precision) -> Value:
    """Return which rule gave the effective base."""
    effective, kish = precision.effective, precision.kish
    if precision.effect is None:
        return _("All in the base gave the same answer: the effective base is that of the weights (Kish).")
    worth = n / precision.effect if precision.effect else float("inf")
    if isclose(effective, n) and isclose(kish, n):
        return _("The effective base is the number of answers, since nothing takes from its worth.")
    if isclose(effective, min(n, kish, worth)):
        return _(
            "The effective base is the smallest of three: the answers ({n}), the base by the spread of the "
            "weights (Kish, {kish}), and what the variance is worth (Taylor, {taylor})."
        ).of(n=Count(n), kish=_size(kish), taylor=_size(worth))
    if isclose(effective, worth):
        return _("The effective base is what the variance is worth, since the population is finite (Taylor).")
    return ""


def _student(result: Result, mean: float, precision: Precision) -> Value:
    from sni_desktop.analysis.quantiles import critical  # noqa: PLC0415 - explanations only

    df = precision.df or 1
    return _(
        "Student interval: {formula}, with m = {mean}, s = {error} (the standard error) and t = {t} "
        "(%n degree(s) of freedom)",
        "",
        df,
    ).of(
        formula=STUDENT,
        mean=Number(mean, 4),
        error=Number(precision.error, 4),
        t=Number(critical(result.query.level, df), 2),
    )


def _paired(result: Result, net: float, n: int, precision: Precision) -> Value:
    from sni_desktop.analysis.quantiles import critical  # noqa: PLC0415 - explanations only
    from sni_desktop.analysis.samples import sample_of  # noqa: PLC0415 - for respondents only

    clustered = sample_of(result.study, result.query).design.clustered
    z = critical(result.query.level, precision.df if clustered else None)
    return _(
        "Paired score interval, since the same respondents are on both sides: {formula}, with d = {net}, "
        "s = {error} (the standard error), n = {n}, k = {kish} (Kish) and z = {z}"
    ).of(
        formula=PAIRED,
        net=Number(net, 4),
        error=Number(precision.error, 4),
        n=Count(n),
        kish=_size(precision.kish),
        z=Number(z, 2),
    )


def _meaning(result: Result) -> Text:
    return _(
        "What {level} means: so many of the intervals made in this way hold the true value, if respondents "
        "were drawn at random."
    ).of(level=Percent(result.query.level))


# Published figures


def _printed(result: Result, cell: Share, figure: PublishedShare) -> list[Value]:
    amount = figure.amount
    lines: list[Value] = [_("Printed as {amount}").of(amount=wording.amount(amount))]
    if figure.words:
        lines.append(_("In the words of the source: “{words}”").of(words=figure.words))
    if isinstance(amount, Percentage) and not amount.qualifier:
        low, high = max(0.0, amount.share - amount.half_unit), min(1.0, amount.share + amount.half_unit)
        places = amount.decimals + 1
        lines.append(
            _("Rounded: it stands for anything from {low} to {high}").of(
                low=Percent(low, places), high=Percent(high, places)
            )
        )
    lines.append(_EVIDENCE[figure.evidence])
    lines += interval(result, cell)
    if cell.status is Status.CAUTION:
        lines.append(_caution(cell))
    return lines


_EVIDENCE = {
    Evidence.PUBLISHED: _("A percentage published with its base: it can be compared and tested."),
    Evidence.PERCENT_ONLY: _("A percentage published without its base: no interval, and no test."),
    Evidence.VAGUE: _("An approximate figure: drawn where it was named, never compared or tested."),
}


def _printed_number(cell: Quantity, figure: PublishedNumber) -> list[Value]:
    lines: list[Value] = [_("Printed as {amount}").of(amount=wording.cell_value(cell))]
    if figure.unit:
        lines.append(_("Unit: {unit}").of(unit=figure.unit))
    if figure.population:
        lines.append(_("Population: {population}").of(population=figure.population))
    return lines


def _printed_base(cell: Share, figure: PublishedShare) -> list[Value]:
    lines: list[Value] = []
    if figure.base:
        lines.append(_("Asked: {who}").of(who=figure.base))
    if figure.population:
        lines.append(_("Population: {population}").of(population=figure.population))
    if cell.n is None:
        return [*lines, _("How many answered was not published")]
    lines.append(_("Base: %n respondent(s) (n)", "", cell.n))
    if isinstance(figure.amount, Percentage) and not figure.amount.qualifier:
        lines.append(_counts(figure.amount, cell.n))
    return lines


def _counts(printed: Percentage, n: int) -> Text:
    """Return the whole numbers of answers that a printed percentage may be."""
    counts = compatible_counts(printed, n)
    values = {"n": Count(n), "amount": wording.amount(printed)}
    if not counts:
        return _(
            "No whole number out of {n} rounds to {amount}: the percentage is weighted, or misprinted."
        ).of(**values)
    if len(counts) == 1:
        return _("{count} of {n} rounds to {amount}, and no other number does").of(
            count=Count(counts[0]), **values
        )
    return _("{low} to {high} of {n} round to {amount}").of(
        low=Count(counts[0]), high=Count(counts[-1]), **values
    )


def _printed_method(result: Result, cell: Share) -> list[Value]:
    if cell.interval is None or not isinstance(cell.amount, Percentage) or cell.n is None:
        return []
    from sni_desktop.analysis.published import possible_shares  # noqa: PLC0415 - explanations only
    from sni_desktop.analysis.quantiles import critical  # noqa: PLC0415 - explanations only

    low, high = possible_shares(cell.amount, cell.n)
    return [
        _("Wilson interval: {formula}").of(formula=WILSON),
        _(
            "with n = {n} and z = {z}, for p from {low} to {high}: the lowest end and the highest are taken"
        ).of(
            n=Count(cell.n),
            z=Number(critical(result.query.level), 2),
            low=Number(low, 4),
            high=Number(high, 4),
        ),
        _("How respondents were drawn and weighted was not published: a simple random sample is assumed."),
        _meaning(result),
    ]


def _place(cell: Place) -> Text:
    if cell.first == cell.last:
        return _("Place {place} in the order of the source").of(place=str(cell.first))
    return _("Joint places {first} to {last}: the source gives no order among them").of(
        first=str(cell.first), last=str(cell.last)
    )


def _source(result: Result, figure: Published) -> list[Value]:
    source = result.study.source(figure.source)
    lines: list[Value] = [source.publisher, source.title, source.url, source.note]
    if not isinstance(figure, PublishedShare):
        if figure.base:
            lines.insert(0, _("Asked: {who}").of(who=figure.base))
        if figure.words:
            lines.append(_("In the words of the source: “{words}”").of(words=figure.words))
    if figure.caveat:
        lines.append(_("Caution: {caveat}").of(caveat=figure.caveat))
    return [line for line in lines if line]

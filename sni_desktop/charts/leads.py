"""What changed in a study, in words and as a table: leads to check, never claims."""

from __future__ import annotations

from dataclasses import replace
from math import ceil
from typing import TYPE_CHECKING

from sni_desktop.analysis.survey_changes import FALSE_LEADS
from sni_desktop.charts import wording
from sni_desktop.charts.table import Column, Table, TableCell, size
from sni_desktop.charts.waves import _affirmative, _mirror
from sni_desktop.core.result import Mean, Part, Share, Verdict
from sni_desktop.core.survey import Comparable, Percentage
from sni_desktop.core.text import Count, Listing, Percent, Text, _

if TYPE_CHECKING:
    from sni_desktop.analysis.survey_changes import Lead, Leads
    from sni_desktop.core.result import Cell, Interval
    from sni_desktop.core.text import Value


def title(leads: Leads) -> Value:
    """Return what was found, and how much of it may be chance."""
    tested = len(leads.tested)
    if not tested:
        return _("No change between {earlier} and {later} could be tested").of(
            earlier=leads.earlier.label, later=leads.later.label
        )
    if not leads.found:
        return _("No leads found among %n change(s) tested", "", tested)
    found = _("Leads to check: {found} found among %n change(s) tested", "", tested)
    return _("{found}; {chance}").of(found=found.of(found=Count(leads.found)), chance=_by_chance(leads))


def _by_chance(leads: Leads) -> Text:
    if leads.by_chance < 1:
        return _("on average, fewer than one is chance")
    # Rounded up: one never promises fewer false leads than there may be.
    return _("about %n of them may be chance", "", ceil(round(leads.by_chance, 9)))


def method(leads: Leads) -> Value:
    """Return what was compared, how it was corrected, and what could not be tested."""
    earlier, later = _with_sizes(leads)
    scanned = _("{earlier} and {later} compared on %n question(s)", "", leads.questions).of(
        earlier=earlier, later=later
    )
    parts: list[Value] = [scanned]
    if leads.elsewhere:
        parts.append(_("%n more question(s) were not in both waves", "", leads.elsewhere))
    if len(leads.tested) > 1 and not leads.found:
        # Of no leads, none is chance.
        parts.append(_("all changes corrected together (Benjamini and Hochberg)"))
    elif len(leads.tested) > 1:
        parts.append(
            _(
                "all changes corrected together (Benjamini and Hochberg): on average, at most {part} of the "
                "leads are chance"
            ).of(part=Percent(FALSE_LEADS))
        )
    parts += _conditions(leads)
    return wording.joined(parts)


def _with_sizes(leads: Leads) -> tuple[Value, Value]:
    """Return the names of the two waves with the number of respondents that are looked at in each."""
    waves = (leads.earlier, leads.later)
    sizes = [wave.n for wave in waves]
    study, where = leads.study, leads.query.where
    if study.answers is not None:
        from sni_desktop.analysis.domains import domain  # noqa: PLC0415 - for respondents only

        inside = study.answers.wave if where is None else study.answers.wave[domain(study, where)]
        sizes = [int((inside == study.waves.index(wave)).sum()) for wave in waves]
    earlier, later = (
        wave.label if n is None else _("{wave} (n = {n})").of(wave=wave.label, n=Count(n))
        for wave, n in zip(waves, sizes, strict=True)
    )
    return earlier, later


def affirmed(lead: Lead) -> Lead:
    """Return the same change told of "yes", where a question knows but yes and no and was tested on "no".

    The chart of the waves shows "yes" too. Printed figures stay as they are: their rounding has no mirror.
    """
    row, change = lead.row, lead.change
    other = next((option for option in row.question.options if option is not row.option), None)
    if row.option is None or other is None or row.part is not Part.OPTION:
        return lead
    rows = [row, replace(row, option=other)]
    if not _mirror(rows) or _affirmative(rows) is row:
        return lead
    cells = tuple(map(_mirrored, row.cells))
    if change.diff is None or not all(cells):
        return lead
    told = replace(
        change,
        diff=-change.diff,
        interval=_turned(change.interval, 0),
        verdict=_OPPOSITE.get(change.verdict, change.verdict),
    )
    return replace(lead, row=replace(row, option=other, cells=cells, changes=(told,)))


_OPPOSITE = {Verdict.INCREASE: Verdict.DECREASE, Verdict.DECREASE: Verdict.INCREASE}


def _mirrored(cell: Cell) -> Share | None:
    """Return the share of the other of two answers; None of what cannot be turned round."""
    if not isinstance(cell, Share) or cell.value is None or cell.amount is not None:
        return None
    count = None if cell.count is None or cell.n is None else cell.n - cell.count
    return replace(cell, value=1 - cell.value, interval=_turned(cell.interval, 1), count=count)


def _turned(interval: Interval | None, whole: float) -> Interval | None:
    return (
        None if interval is None else replace(interval, low=whole - interval.high, high=whole - interval.low)
    )


def _conditions(leads: Leads) -> list[Value]:
    """Return how respondents are weighted, and who is looked at."""
    query, study = leads.query, leads.study
    if study.answers is None:
        return []
    from sni_desktop.charts.weight_words import weight_words  # noqa: PLC0415 - for respondents only

    words: list[Value] = [weight_words(study, query.weight)]
    if query.where is not None:
        from sni_desktop.charts.filter_words import filter_words  # noqa: PLC0415 - filtered studies only

        words.append(_("Only: {condition}").of(condition=filter_words(study, query.where)))
    return words


def untested(leads: Leads) -> Value:
    """Return how many changes could not be tested, and why; "" if all could."""
    count = sum(n for _verdict, n in leads.untested)
    if not count:
        return ""
    why = tuple(_WHY[verdict](n) for verdict, n in leads.untested)
    return _("%n change(s) could not be tested: {why}.", "", count).of(why=Listing(why))


_WHY = {
    Verdict.SUPPRESSED: lambda n: _("%n with too few answers", "", n),
    Verdict.NOT_COMPARABLE: lambda n: _("%n between waves that do not compare", "", n),
    Verdict.UNKNOWN_BASE: lambda n: _("%n whose base was not published", "", n),
    Verdict.NOT_TESTABLE: lambda n: _("%n without exact figures", "", n),
}


def differ(leads: Leads) -> Value:
    """Return why the two waves may differ, each reason once, or ""."""
    reasons: list[Value] = []
    for lead in leads.tested:
        reason = lead.change.reason
        if lead.change.comparable is Comparable.MAY_DIFFER and reason and reason not in reasons:
            reasons.append(reason)
    return wording.joined_by(reasons, " ")


NOTHING = _("This study has no two waves with a question in common.")


def tabulate_leads(leads: Leads) -> Table:
    """Return one row a change that was tested, the surest first."""
    return Table(
        (
            Column(_("Question")),
            Column(_("Answer")),
            Column(_("What it means")),
            Column(leads.earlier.label, numeric=True),
            Column(leads.later.label, numeric=True),
            Column(_("Change"), numeric=True),
            Column(_("{level} interval").of(level=Percent(leads.query.level)), numeric=True),
        ),
        tuple(_row(leads, affirmed(lead)) for lead in leads.tested),
    )


def _row(leads: Leads, lead: Lead) -> tuple[TableCell, ...]:
    row, change = lead.row, lead.change
    means = isinstance(lead.later, Mean)
    places = _places(lead)
    interval = change.interval
    name = _("Mean") if row.option is None and row.part is Part.OPTION else wording.row_name(row)
    return (
        TableCell(row.question.label, about=wording.question_line(row.question)),
        TableCell(name, about=name),
        TableCell(_meaning(leads, lead), about=_about(leads, lead)),
        _value(lead.earlier, places),
        _value(lead.later, places),
        TableCell(wording.change_size(change, places, means=means), change.diff),
        TableCell(wording.change_range(change, places, means=means), interval.low if interval else None),
    )


def _places(lead: Lead) -> int:
    """Return the decimals of percentages: none of printed ones, else those of the two bases."""
    if _is_printed(lead.earlier) and _is_printed(lead.later):
        return 0
    return wording.places_for([_effective(cell) for cell in (lead.earlier, lead.later)])


def _effective(cell: Cell) -> float:
    # Kish's base, as that of a question in its charts.
    precision = getattr(cell, "precision", None)
    return float(precision.kish if precision is not None else getattr(cell, "n", None) or 0)


def _is_printed(cell: Cell) -> bool:
    return isinstance(cell, Share) and isinstance(cell.amount, Percentage)


def _value(cell: Cell, places: int) -> TableCell:
    return TableCell(wording.cell_value(cell, wording.cell_places(cell, places)), size(cell))


def _meaning(leads: Leads, lead: Lead) -> Value:
    words = wording.verdict(lead.change, len(leads.tested))
    return _("lead: {verdict}").of(verdict=words) if lead.to_check else words


def _about(leads: Leads, lead: Lead) -> Text:
    """Return the bases of the two, and why their waves may differ."""
    bases: list[Value] = [
        _("{wave}: {size}").of(wave=wave.label, size=wording.base_size(getattr(cell, "n", None)))
        for wave, cell in ((leads.earlier, lead.earlier), (leads.later, lead.later))
    ]
    return Text("{text}").of(text=wording.joined([*bases, wording.caution(lead.change)]))

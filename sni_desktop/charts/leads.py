"""What changed in a study, in words and as a table: leads to check, never claims."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from sni_desktop.analysis.survey_changes import FALSE_LEADS
from sni_desktop.charts import wording
from sni_desktop.charts.table import Column, Table, TableCell, size
from sni_desktop.core.result import Mean, Part, Share, Verdict
from sni_desktop.core.survey import Comparable, Percentage
from sni_desktop.core.text import Count, Listing, Percent, Text, _

if TYPE_CHECKING:
    from sni_desktop.analysis.survey_changes import Lead, Leads
    from sni_desktop.core.result import Cell
    from sni_desktop.core.text import Value

PLACES = 1
"""Decimals of percentages: few rows stand side by side, so none need fit the others."""


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
    scanned = _("{earlier} and {later} compared on %n question(s)", "", leads.questions).of(
        earlier=leads.earlier.label, later=leads.later.label
    )
    parts: list[Value] = [scanned]
    if leads.elsewhere:
        parts.append(_("%n more question(s) were not in both waves", "", leads.elsewhere))
    if len(leads.tested) > 1:
        parts.append(
            _(
                "all changes corrected together (Benjamini and Hochberg): on average, at most {part} of the "
                "leads are chance"
            ).of(part=Percent(FALSE_LEADS))
        )
    parts += _conditions(leads)
    return wording.joined(parts)


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
            Column(leads.earlier.label, numeric=True),
            Column(leads.later.label, numeric=True),
            Column(_("Change"), numeric=True),
            Column(_("What it means")),
            Column(_("{level} interval").of(level=Percent(leads.query.level)), numeric=True),
        ),
        tuple(_row(leads, lead) for lead in leads.tested),
    )


def _row(leads: Leads, lead: Lead) -> tuple[TableCell, ...]:
    row, change = lead.row, lead.change
    means = isinstance(lead.later, Mean)
    places = 0 if _is_printed(lead.earlier) and _is_printed(lead.later) else PLACES
    interval = change.interval
    name = _("Mean") if row.option is None and row.part is Part.OPTION else wording.row_name(row)
    return (
        TableCell(row.question.label, about=wording.question_line(row.question)),
        TableCell(name, about=name),
        _value(lead.earlier, places),
        _value(lead.later, places),
        TableCell(wording.change_size(change, places, means=means), change.diff),
        TableCell(_meaning(lead), about=_about(leads, lead)),
        TableCell(wording.change_range(change, places, means=means), interval.low if interval else None),
    )


def _is_printed(cell: Cell) -> bool:
    return isinstance(cell, Share) and isinstance(cell.amount, Percentage)


def _value(cell: Cell, places: int) -> TableCell:
    return TableCell(wording.cell_value(cell, wording.cell_places(cell, places)), size(cell))


def _meaning(lead: Lead) -> Value:
    words = wording.verdict(lead.change)
    return _("lead: {verdict}").of(verdict=words) if lead.to_check else words


def _about(leads: Leads, lead: Lead) -> Text:
    """Return the bases of the two, and why their waves may differ."""
    bases: list[Value] = [
        _("{wave}: {size}").of(wave=wave.label, size=wording.base_size(getattr(cell, "n", None)))
        for wave, cell in ((leads.earlier, lead.earlier), (leads.later, lead.later))
    ]
    return Text("{text}").of(text=wording.joined([*bases, wording.caution(lead.change)]))

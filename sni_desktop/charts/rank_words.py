"""Ranks in words: which answer leads, which are not told apart, and how that was found out.

Answers that are not told apart are never called equal: more respondents might tell them apart.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.charts import wording
from sni_desktop.core.result import Ranks, Share, Status
from sni_desktop.core.survey import Kind
from sni_desktop.core.text import Listing, Percent, Text, _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.core.result import Ranked, Result, Row, Standing
    from sni_desktop.core.text import Value

_MOST_NAMES = 3
_PAIR = 2

_WHY_NOT = {
    Ranks.UNKNOWN_BASE: _("base not published: no ranks are established"),
    Ranks.UNLIKE_BASES: _("shares of different bases: no ranks are established"),
    Ranks.VAGUE: _("approximate figures: no ranks are established"),
    Ranks.TOO_FEW: _("too few answers: no ranks are established"),
}


def rank(standing: Standing) -> str:
    """Return "1", or "1–2" for an answer that may have either rank."""
    if standing.first == standing.last:
        return str(standing.first)
    return f"{standing.first}–{standing.last}"


def rank_words(result: Result, row: Row) -> Value:
    """Return the rank of an answer in a sentence: "rank 1 to 2; not told apart from Facebook"."""
    ranking, standing = result.ranking, row.standing
    if ranking is None or standing is None or row.option is None:
        return ""
    text = _("rank {first} to {last}").of(first=str(standing.first), last=str(standing.last))
    if standing.first == standing.last:
        text = _("rank {rank}").of(rank=str(standing.first))
    others = ranking.not_told_apart(row.option.code)
    parts: list[Value] = [text]
    if others and len(others) <= _MOST_NAMES:
        names = tuple(row.question.option(code).label for code in others)
        parts.append(_("not told apart from {names}").of(names=Listing(names)))
    elif others:
        parts.append(_("not told apart from %n other answer(s)", "", len(others)))
    if any(row.option.code in pair for pair in ranking.overlap):
        parts.append(_("its order depends on how many chose both answers, which was not published"))
    elif any(row.option.code in pair for pair in ranking.coarse):
        parts.append(_("its order depends on the rounding or the weighting of the published shares"))
    return wording.joined_by(parts, wording.BETWEEN_ITEMS)


def in_wave(result: Result, row: Row, index: int) -> tuple[Result, Row]:
    """Return a result and a row of it with the ranking of a wave, where ranks are followed over the waves."""
    if not result.rankings:
        return result, row
    standing = result.standings[index].get(row.option.code) if row.option else None
    return replace(result, ranking=result.rankings[index]), replace(row, standing=standing)


def why_not(ranking: Ranked | None) -> Value:
    """Return why there are no ranks, "" where there are, or none to be expected."""
    return _WHY_NOT.get(ranking.how, "") if ranking else ""


def how_ranked(result: Result) -> Value:
    """Return how the ranks were established, for the line of methods."""
    if result.ranking is None or not result.ranking.how.established:
        return ""
    tests = result.ranking.tests
    together = _("with {level} confidence all ranks hold together (Holm)").of(
        level=Percent(result.query.level)
    )
    match result.ranking.how:
        case Ranks.EXACT:
            text = _("ranks: %n pair(s) of answers compared by exact binomial tests", "", tests)
        case Ranks.PUBLISHED if result.question.kind is not Kind.SINGLE:
            text = _(
                "ranks: %n pair(s) of published shares, at the worst overlap, rounding and weighting",
                "",
                tests,
            )
        case Ranks.PUBLISHED:
            text = _(
                "ranks: %n pair(s) of published shares, at the worst rounding and weighting",
                "",
                tests,
            )
        case _:
            text = _("ranks: %n pair(s) of answers compared among the same respondents", "", tests)
    return wording.joined_by([text, together], wording.BETWEEN_ITEMS)


def among(ranking: Ranked | None, shown: int) -> Value:
    """Return that ranks are among more answers than are drawn, or ""."""
    if ranking is None or not ranking.how.established or len(ranking.order) <= shown:
        return ""
    return _("ranks among all %n answer(s)", "", len(ranking.order))


def title(result: Result, rows: Sequence[Row]) -> Value:
    """Return who leads, or why nobody does; "" where nothing of the kind is established of ``rows``."""
    ranking = result.ranking
    if ranking is None or not ranking.how.established:
        return ""
    shown = {row.option.code: row for row in rows if row.option is not None}
    leaders = [shown[code] for code in ranking.leaders if code in shown]
    if len(leaders) < len(ranking.leaders) and len(ranking.leaders) <= _MOST_NAMES:
        # What the user looks at does not hold all those who lead.
        return ""
    text = _leading(result, ranking, leaders)
    if any(_is_small(row, ranking.wave) for row in leaders):
        return _("{sentence} – small base").of(sentence=text)
    return text


def _leading(result: Result, ranking: Ranked, leaders: Sequence[Row]) -> Text:
    question, count = result.question.label, len(ranking.leaders)
    # A long question is in the subtitle, and has no room in the title.
    named = wording.is_short(result.question)
    if count == 1:
        text = _("{question}: {first} leads ({value})") if named else _("{first} leads ({value})")
        if result.question.kind is Kind.SINGLE and len(ranking.order) == _PAIR:
            # Of two answers one leads, of course: who gave it is the news.
            text = _("{question}: {value} answered “{first}”") if named else _("{value} answered “{first}”")
        first, value = wording.row_name(leaders[0]), _value(result, leaders[0], ranking.wave)
        return text.of(question=question, first=first, value=value)
    if count > _MOST_NAMES and not ranking.ahead:
        text = _("No order established among %n answer(s)", "", count)
        if named:
            text = _("{question}: no order established among %n answer(s)", "", count)
        return text.of(question=question)
    if count > _MOST_NAMES:
        text = _("%n answer(s) share the lead (not told apart)", "", count)
        if named:
            text = _("{question}: %n answer(s) share the lead (not told apart)", "", count)
        return text.of(question=question)
    names = Listing(
        tuple(
            Text("{name} ({value})").of(name=wording.row_name(row), value=_value(result, row, ranking.wave))
            for row in leaders
        )
    )
    return _undecided(ranking, named=named).of(question=question, names=names)


def _undecided(ranking: Ranked, *, named: bool) -> Text:
    """Return why of several leaders none is first; ``named`` after their question."""
    leaders = set(ranking.leaders)
    if any(leaders.issuperset(pair) for pair in ranking.overlap):
        if not named:
            return _("{names}; order not established: it depends on how many chose both (not published)")
        return _(
            "{question}: {names}; order not established: it depends on how many chose both (not published)"
        )
    if any(leaders.issuperset(pair) for pair in ranking.coarse):
        if not named:
            return _("{names}; order not established: it depends on rounding or weighting")
        return _("{question}: {names}; order not established: it depends on rounding or weighting")
    if not named:
        return _("{names} share the lead (not told apart)")
    return _("{question}: {names} share the lead (not told apart)")


def _value(result: Result, row: Row, index: int) -> Value:
    cell = row.cells[index]
    return wording.cell_value(cell, wording.cell_places(cell, wording.decimals(result)))


def _is_small(row: Row, index: int) -> bool:
    cell = row.cells[index]
    return isinstance(cell, Share) and cell.status is Status.CAUTION

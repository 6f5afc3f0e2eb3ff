"""The ranks that the answers to a question may have in a wave, and which of them are not told apart.

All answers that were asked are ranked, however many a chart shows: a claim about the first three of twenty
must bear having looked at twenty.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

from sni_desktop.core.query import Counting
from sni_desktop.core.result import Ranked, Ranks, Share, Standing, Status
from sni_desktop.core.sampling import SIMPLE
from sni_desktop.core.survey import Choices, Evidence, Kind, Percentage, Ticks

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy import bool_
    from numpy.typing import NDArray

    from sni_desktop.analysis.rankings import Pair
    from sni_desktop.core.query import Query
    from sni_desktop.core.result import Row
    from sni_desktop.core.survey import Question, Study

_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_LEAST_PUBLISHED = 30


def with_standings(
    study: Study, query: Query, kept: Sequence[int], rows: Sequence[Row]
) -> tuple[tuple[Row, ...], Ranked | None]:
    """Return the rows with their standing in the latest wave shown, and the ranking it comes from.

    ``kept`` holds the waves of the rows' cells (indexes into those of the study). There is no ranking (None)
    of means, of scales, of published orders, and of a single answer.
    """
    filled = [at for at in range(len(kept)) if any(row.cells[at] is not None for row in rows)]
    found = ranked(study, query, kept, rows, filled[-1]) if filled else None
    if found is None or not found.how.established:
        return tuple(rows), found
    standings = standings_of(found)
    return tuple(replace(row, standing=standings.get(_code(row))) for row in rows), found


def ranked(study: Study, query: Query, kept: Sequence[int], rows: Sequence[Row], at: int) -> Ranked | None:
    """Return the ranking of the ``rows`` of one question in the wave ``kept[at]``; None if there can be none.

    `Ranked.how` says why no ranks are established, where they are not.
    """
    shown = [row for row in rows if isinstance(row.cells[at], Share) and _is_rankable(row, query)]
    if len(shown) < 2 or shown[0].question.kind not in {Kind.SINGLE, Kind.MULTIPLE}:
        return None
    shown.sort(key=lambda row: -(_share(row, at).value or 0.0))
    if any(_share(row, at).evidence is Evidence.RESPONDENTS for row in shown):
        if any(_share(row, at).value is None for row in shown):
            return Ranked(at, Ranks.TOO_FEW)
        return _of_respondents(study, query, shown, at, kept[at])
    refused = _refusal([_share(row, at) for row in shown])
    return Ranked(at, refused) if refused else _of_published(query, shown, at)


def standings_of(found: Ranked) -> dict[str, Standing]:
    """Return the standing of each answer (by code) of a ranking with ranks."""
    from sni_desktop.analysis.rankings import rank_sets, tied_groups  # noqa: PLC0415 - rankings only

    place = {code: index for index, code in enumerate(found.order)}
    ahead = sorted((place[winner], place[loser]) for winner, loser in found.ahead)
    groups = tied_groups(range(len(place)), ahead)
    letters: dict[int, str] = {}
    # With more groups than letters the ranks alone have to do.
    for letter, group in zip(_LETTERS, groups, strict=False) if len(groups) <= len(_LETTERS) else ():
        for item in group:
            letters[item] = letters.get(item, "") + letter
    return {
        code: Standing(ranks.first, ranks.last, letters.get(item, ""))
        for item, (code, ranks) in enumerate(zip(found.order, rank_sets(len(place), ahead), strict=True))
    }


def tied_codes(found: Ranked, shown: Iterable[str]) -> list[tuple[str, ...]]:
    """Return the groups of two or more ``shown`` answers (codes, in their order) that are not told apart."""
    from sni_desktop.analysis.rankings import tied_groups  # noqa: PLC0415 - rankings only

    codes = [code for code in shown if code in found.order]
    place = {code: index for index, code in enumerate(codes)}
    ahead = [(place[one], place[other]) for one, other in found.ahead if one in place and other in place]
    groups = tied_groups(range(len(codes)), sorted(ahead))
    return [tuple(codes[item] for item in group) for group in groups if len(group) > 1]


def _code(row: Row) -> str:
    return row.option.code if row.option else ""


def _share(row: Row, at: int) -> Share:
    cell = row.cells[at]
    assert isinstance(cell, Share)  # noqa: S101 - the others are sorted out
    return cell


def _is_rankable(row: Row, query: Query) -> bool:
    """Tell whether a row is an answer whose share has the base of the others."""
    return row.option is not None and (not row.option.outside or query.counts_outside(row.question))


def _refusal(shares: Sequence[Share]) -> Ranks | None:
    """Return why published shares cannot be ranked, or None if they can."""
    if any(share.evidence is Evidence.VAGUE for share in shares):
        return Ranks.VAGUE
    if any(share.n is None for share in shares):
        return Ranks.UNKNOWN_BASE
    bases = {(share.n, *_described(share)) for share in shares}
    if len(bases) > 1:
        return Ranks.UNLIKE_BASES
    few = any((share.n or 0) < _LEAST_PUBLISHED or share.status is Status.NO_BASE for share in shares)
    return Ranks.TOO_FEW if few else None


def _described(share: Share) -> tuple[object, ...]:
    """Return what a source says of the people a share is of."""
    figure = share.figure
    return (figure.base.in_language("en"), figure.population.in_language("en")) if figure else ()


# Respondents


def _of_respondents(study: Study, query: Query, shown: Sequence[Row], at: int, wave: int) -> Ranked | None:
    question = shown[0].question
    codes = tuple(_code(row) for row in shown)
    counts = [_share(row, at).count or 0 for row in shown]
    if question.kind is Kind.SINGLE and not query.weight and query.sampling == SIMPLE:
        from sni_desktop.analysis.rankings import single_choice_ahead  # noqa: PLC0415 - rankings only

        return _ranked(at, Ranks.EXACT, codes, single_choice_ahead(counts, query.level))
    from sni_desktop.analysis.rankings import rank_chosen  # noqa: PLC0415 - rankings only
    from sni_desktop.analysis.samples import sample_of  # noqa: PLC0415 - for respondents only

    sample = sample_of(study, query)
    chosen, base = _items(study, query, question, [question.options.index(_option(row)) for row in shown])
    assert study.answers is not None  # noqa: S101 - there are respondents
    base &= study.answers.wave == wave
    if sample.domain is not None:
        base &= sample.domain
    found = rank_chosen(sample.design, chosen, base, query.level)
    return None if found is None else _ranked(at, Ranks.PAIRED, codes, found.ahead)


def _option(row: Row) -> object:
    return row.option


def _items(
    study: Study, query: Query, question: Question, places: Sequence[int]
) -> tuple[NDArray[bool_], NDArray[bool_]]:
    """Return who chose the options at ``places`` (respondents x options), and who is in the base."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    assert study.answers is not None  # noqa: S101 - there are respondents
    match study.answers.by_question[question.id]:
        case Ticks(chosen=chosen, answered=answered):
            if query.counting is Counting.EVERYBODY:
                base = np.ones_like(answered)
            elif query.counting is Counting.MENTIONS:
                base = answered & chosen.any(axis=1)
            else:
                base = answered.copy()
            return chosen[:, list(places)] & answered[:, None], base
        case Choices(codes=codes):
            columns = [codes == place + 1 for place in places]
            # Those who chose an answer outside the scale, or none, are not in the base.
            return np.column_stack(columns), np.logical_or.reduce(columns)
        case _:
            msg = f"question {question.id!r} has no answers to rank"
            raise ValueError(msg)


def _ranked(at: int, how: Ranks, codes: tuple[str, ...], ahead: Iterable[Pair]) -> Ranked:
    pairs = frozenset((codes[winner], codes[loser]) for winner, loser in ahead)
    return Ranked(at, how, codes, pairs, tests=len(codes) * (len(codes) - 1) // 2)


# Published shares


def _of_published(query: Query, shown: Sequence[Row], at: int) -> Ranked | None:
    from sni_desktop.analysis.published import UNKNOWN_DESIGN_EFFECT  # noqa: PLC0415 - rankings only
    from sni_desktop.analysis.rankings import Order, rank_published  # noqa: PLC0415 - rankings only

    printed = [_printed(row, at) for row in shown]
    shares, n = [each.share for each in printed], _share(shown[0], at).n
    alone = shown[0].question.kind is Kind.SINGLE
    nominal = rank_published(shares, n, single_choice=alone, level=query.level)
    # Nothing is known of rounding and weighting: an order must hold whatever they were.
    strict = rank_published(
        shares,
        n,
        single_choice=alone,
        level=query.level,
        half_units=[each.half_unit for each in printed],
        design_effect=UNKNOWN_DESIGN_EFFECT,
    )
    if nominal is None or strict is None:
        return None
    codes = tuple(_code(row) for row in shown)
    pairs = list(combinations(range(len(codes)), 2))
    found = _ranked(
        at, Ranks.PUBLISHED, codes, [(j, k) for j, k in pairs if strict.orders[j][k] is Order.AHEAD]
    )
    return replace(
        found,
        overlap=frozenset((codes[j], codes[k]) for j, k in pairs if nominal.orders[j][k] is Order.UNKNOWN),
        coarse=frozenset(
            (codes[j], codes[k])
            for j, k in pairs
            if nominal.orders[j][k] is Order.AHEAD and strict.orders[j][k] is not Order.AHEAD
        ),
    )


def _printed(row: Row, at: int) -> Percentage:
    amount = _share(row, at).amount
    assert isinstance(amount, Percentage)  # noqa: S101 - fractions are refused
    return amount

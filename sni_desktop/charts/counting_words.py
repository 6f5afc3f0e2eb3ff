"""Questions with several answers in words: what a share is a share of, and who is not in its base.

"Not chosen", "not asked" and "no answer" are three things, and a share of respondents is none of mentions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.core.query import Counting
from sni_desktop.core.result import Share
from sni_desktop.core.survey import Evidence, Kind
from sni_desktop.core.text import Count, Number, _

if TYPE_CHECKING:
    from sni_desktop.core.result import Answering, Result
    from sni_desktop.core.text import Text, Value

_SHARES = {
    Counting.RESPONDENTS: _("% of respondents who answered, several answers possible"),
    Counting.EVERYBODY: _("% of all respondents, those not asked included, several answers possible"),
    Counting.MENTIONS: _("% of mentions"),
}
_VALUES = {
    Counting.RESPONDENTS: _("{share} of respondents who answered"),
    Counting.EVERYBODY: _("{share} of all respondents"),
    Counting.MENTIONS: _("{share} of mentions"),
}
_BASES = {
    Counting.RESPONDENTS: _("respondents who answered"),
    Counting.EVERYBODY: _("all respondents, those not asked included"),
    Counting.MENTIONS: _("mentions by respondents who chose something"),
}
_HEADINGS = {
    Counting.RESPONDENTS: _("Share"),
    Counting.EVERYBODY: _("Share of all respondents"),
    Counting.MENTIONS: _("Share of mentions"),
}


def counting(result: Result) -> Counting | None:
    """Return how a result counts several answers of a respondent; None if there are none to count."""
    if result.question.kind is not Kind.MULTIPLE or Evidence.RESPONDENTS not in result.evidence:
        return None
    return result.query.counting


def share_line(result: Result) -> Value:
    """Return what the shares of a chart are shares of, "" where that goes without saying."""
    how = counting(result)
    return _SHARES[how] if how else ""


def mean_line(result: Result, index: int) -> Value:
    """Return how many answers a respondent gave on average in a wave, "" where that is not to be shown."""
    if counting(result) is None or not result.answering:
        return ""
    mean, cells = result.answering[index].mean, [row.cells[index] for row in result.rows]
    hidden = any(isinstance(cell, Share) and cell.value is None for cell in cells)
    if mean is None or hidden:
        return ""
    return _("{mean} answers a respondent on average").of(mean=Number(mean, 1))


def value_words(result: Result, share: Value) -> Value:
    """Return "42 % of mentions": a share with what it is a share of."""
    how = counting(result)
    return _VALUES[how].of(share=share) if how else share


def base_words(result: Result) -> Text | None:
    """Return whom the shares are of; None for other questions."""
    how = counting(result)
    return _BASES[how] if how else None


def heading(result: Result) -> Text:
    """Return the heading of a column of shares."""
    return _HEADINGS[counting(result) or Counting.RESPONDENTS]


def base_heading(result: Result) -> Text:
    """Return the heading of a column of bases: of mentions it counts those who made them."""
    if counting(result) is Counting.MENTIONS:
        return _("Respondents (n)")
    return _("Base (n)")


def mention_words(mentions: int, respondents: int | None, effective: Value = "") -> Text:
    """Return "612 mentions by 278 respondents", and what weights leave of these."""
    who: Value = _("%n respondent(s)", "", respondents or 0)
    if effective != "":
        who = _("{size} (effective {effective})").of(size=who, effective=effective)
    return _("%n mention(s) by {respondents}", "", mentions).of(respondents=who)


def size_words(result: Result, index: int, size: Value) -> Value:
    """Return the ``size`` of a wave's base, and who is not in it: "n = 523 answered, 13 did not answer"."""
    how = counting(result)
    if how is None or not result.answering:
        return size
    found = result.answering[index]
    if how is Counting.MENTIONS:
        from sni_desktop.charts.wording import effective_of  # noqa: PLC0415 - which imports this module

        base = result.bases[index]
        return mention_words(found.mentions, base.n, effective_of(result, base))
    rest = _absent(found)
    if not rest:
        return size
    if how is Counting.EVERYBODY:
        answered = _("{size}, of whom {answered} answered").of(size=size, answered=Count(found.answered))
        return _in_turn(answered, rest)
    return _in_turn(_("{size} answered").of(size=size), rest)


def _in_turn(first: Value, rest: list[Value]) -> Value:
    from sni_desktop.charts.wording import joined_by  # noqa: PLC0415 - which imports this module

    return joined_by([first, *rest], ", ")


def _absent(found: Answering) -> list[Value]:
    """Return who did not answer, and who was not asked, as far as the file tells them apart."""
    if found.not_asked is None:
        both = _("%n without an answer or not asked", "respondents", found.silent)
        return [both] if found.silent else []
    silent, not_asked = (
        _("%n did not answer", "respondents", found.silent),
        _("%n not asked", "respondents", found.not_asked),
    )
    return [text for text, n in ((silent, found.silent), (not_asked, found.not_asked)) if n]


def lists_differ(result: Result, earlier: int, later: int) -> bool:
    """Tell whether shares of two waves do not compare because the list of answers was not the same."""
    if counting(result) is None or not result.answering:
        return False
    first, last = result.waves[earlier].id, result.waves[later].id
    # Who declared two waves comparable has seen their lists, and sources do not print any.
    if result.study.compare(result.question.id, first, last).by:
        return False
    if not all(result.answering[wave].answered for wave in (earlier, later)):
        return False
    return result.answering[earlier].listed != result.answering[later].listed

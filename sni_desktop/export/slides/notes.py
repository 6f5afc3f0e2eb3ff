"""The speaker notes of a chart: how to read it, who answered, how it was made, and every number in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.charts.wording import comparability_line, conditions_line, method_line, reversed_line
from sni_desktop.core.figure import Band, Bar, Dot, Line, Tick, Whisker
from sni_desktop.core.query import RANK_FLOW
from sni_desktop.core.survey import Evidence
from sni_desktop.core.text import Percent, Text, _

if TYPE_CHECKING:
    from sni_desktop.core.figure import Figure
    from sni_desktop.core.result import Result
    from sni_desktop.core.survey import Source
    from sni_desktop.core.text import Value

_BY_VIEW = {
    "waves": _("Each mark is a wave; lines join what may be compared."),
    "ranking": _("Each bar is the share that gave an answer."),
    "attitudes": _(
        "What is for it stands right of zero, what is against it left; neutral answers are set aside."
    ),
    "crosstab": _("Each group has its own base; numbers are shares of it."),
}
_BY_KIND = {
    "dots": _("Each dot is a share or a mean; the grey one is the wave before, if there is one."),
    "stacked": _("Each bar is all who answered; its parts are the shares of the answers."),
    RANK_FLOW: _("Lines follow the ranks of answers over the waves; they say nothing of distances."),
}


def chart_notes(result: Result, figure: Figure) -> list[Value]:
    """Return the paragraphs of the notes of a chart."""
    level = Percent(result.query.level)
    lines: list[Value] = [
        figure.title,
        figure.subtitle,
        _("How to read it: {how}").of(how=_reading(result, figure)),
    ]
    if any(isinstance(mark, (Whisker, Band)) for mark in figure.marks):
        lines.append(
            _(
                "Lines with caps, and bands, are {level} intervals: what the numbers may be, from chance "
                "alone."
            ).of(level=level)
        )
    if any(isinstance(mark, Tick) for mark in figure.marks):
        lines.append(_("The short mark across a bar is the wave before."))
    if _is_approximate(figure):
        lines.append(_("What is hatched or hollow is approximate, or its base is small or not known."))
    if any(isinstance(mark, Line) and mark.dashed for mark in figure.marks):
        lines.append(_("Dashed lines join waves that may differ."))
    lines += [
        conditions_line(result),
        _("Method: {method}").of(method=method_line(result)),
        comparability_line(result),
        reversed_line(result),
        *(_source(source) for source in result.sources),
        _("Illustration with made-up data") if result.study.illustrative else "",
        figure.summary,
    ]
    return [line for line in lines if line != ""]


def _reading(result: Result, figure: Figure) -> Text:
    if Evidence.ORDER in result.evidence:
        return _("Places as they were published: an order tells nothing of distances, and is no share.")
    if Evidence.MENTION in result.evidence:
        return _("What the source names, without numbers: the order of the list means nothing.")
    if Evidence.NUMBER in result.evidence:
        return _("Published numbers in their own unit; they are no shares.")
    if result.query.kind in _BY_KIND:
        return _BY_KIND[result.query.kind]
    if figure.heads is not None:
        return _(
            "Rows are answers, columns groups. A letter names a column that the number is established above; "
            "shading marks what differs from the rest."
        )
    return _BY_VIEW.get(result.query.chart, _BY_VIEW["waves"])


def _is_approximate(figure: Figure) -> bool:
    for mark in figure.marks:
        match mark:
            case Bar(hatched=True) | Dot(hollow=True):
                return True
            case _:
                continue
    return False


def _source(source: Source) -> Value:
    if source.url:
        return _("{publisher}: {title}, {url}").of(
            publisher=source.publisher, title=source.title, url=source.url
        )
    return _("{publisher}: {title}").of(publisher=source.publisher, title=source.title)

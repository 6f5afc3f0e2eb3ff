"""What explanations of numbers and of changes have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.analysis.scales import joined, negative_options, positive_options
from sni_desktop.charts import wording
from sni_desktop.core.query import Counting
from sni_desktop.core.result import Mean, Net, Part, Share
from sni_desktop.core.survey import Evidence, Kind
from sni_desktop.core.text import Number, Percent, _, points
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from sni_desktop.core.result import Cell, Result, Row
    from sni_desktop.core.survey import Question
    from sni_desktop.core.text import Value

EXACT = 2
"""Decimals of a percentage that is not rounded for the eye."""


@dataclass(frozen=True)
class Section:
    """A heading and the lines under it."""

    heading: Value
    lines: tuple[Value, ...]


def what(result: Result, row: Row, waves: tuple[int, ...]) -> list[Value]:
    """Return question, answer, wave (or the two of a change), and who is looked at."""
    question = result.study.question(row.question.id)
    lines: list[Value] = [
        _("Question: {question}").of(question=wording.question_line(row.question)),
        _answer(row, question),
        _counted(result, question),
    ]
    with_population, alone = zip(*(_WAVES if len(waves) == 1 else _FROM_TO), strict=True)
    for place, wave in enumerate(result.waves[index] for index in waves):
        if wave.population:
            line = with_population[place].of(wave=wave.label, population=wave.population)
        else:
            line = alone[place].of(wave=wave.label)
        lines.append(line)
    lines.append(wording.filter_line(result))
    return [line for line in lines if line != ""]


_WAVES = ((_("Wave: {wave} ({population})"), _("Wave: {wave}")),)
_FROM_TO = (
    (_("From: {wave} ({population})"), _("From: {wave}")),
    (_("To: {wave} ({population})"), _("To: {wave}")),
)


def _answer(row: Row, question: Question) -> Value:
    match row.part:
        case Part.TOP | Part.BOTTOM if row.option is not None:
            return _("Answers taken together: {answers}").of(answers=row.option.label)
        case Part.OTHERS:
            return wording.others_named(row)
        case Part.NET:
            return _("The share of {positive} less the share of {negative}").of(
                positive=joined(positive_options(question)), negative=joined(negative_options(question))
            )
        case Part.MEAN:
            scores = [each.score for each in question.options if each.score is not None and not each.outside]
            return _("The mean of the scores, from {low} to {high}").of(
                low=Number(min(scores), 0), high=Number(max(scores), 0)
            )
    if row.option is None:
        return _("The mean of the numbers given")
    return _("Answer: {answer}").of(answer=row.option.label)


_COUNTED = {
    Counting.RESPONDENTS: _("A share of those who answered; several answers were possible"),
    Counting.EVERYBODY: _("A share of all respondents: who was not asked has not chosen"),
    Counting.MENTIONS: _("A share of all answers given, not of respondents"),
}


def _counted(result: Result, question: Question) -> Value:
    if question.kind is not Kind.MULTIPLE or Evidence.RESPONDENTS not in result.evidence:
        return ""
    return _COUNTED[result.query.counting]


def exact(cell: Cell, value: float) -> Value:
    """Return a value of a cell with more decimals than charts and tables have."""
    if isinstance(cell, Mean):
        return Number(value, wording.mean_decimals(cell.interval) + EXACT)
    return points(value, EXACT) if isinstance(cell, Net) else Percent(value, EXACT)


def interval(result: Result, cell: Share | Mean | Net) -> list[Value]:
    """Return the interval of a cell, with its ends unrounded; nothing without one."""
    if cell.interval is None:
        return []
    return [
        _("{level} interval: {low} to {high}").of(
            level=Percent(result.query.level),
            low=exact(cell, cell.interval.low),
            high=exact(cell, cell.interval.high),
        )
    ]

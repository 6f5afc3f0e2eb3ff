"""What a chart of last year's deck asks of the study that is open now."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.analysis.analyse import waves_with_evidence
from sni_desktop.charts.registry import best_chart, offered, with_fitting_kind
from sni_desktop.core.errors import UserError
from sni_desktop.core.query import RANK_FLOW, Query
from sni_desktop.core.sampling import Raked
from sni_desktop.core.text import Listing, _
from sni_desktop.core.values import dataclass
from sni_desktop.loaders.option_matching import Why, match_options

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sni_desktop.core.survey import Question, Study
    from sni_desktop.core.text import Text
    from sni_desktop.export.slides.chart_id import ChartId

_WORDED = frozenset({Why.SAME, Why.WORDS, Why.MEANING, Why.RENAMED, Why.SPELLING})
"""What makes answers the same by what they say."""
_OTHERWISE = 0.6
"""Words less alike than that are another wording."""


@dataclass(frozen=True)
class Asked:
    """The question that a chart is about now: ``question`` is its id, "" if nobody knows.

    Where ``is_certain`` is false, it only looks like the one that was asked, which is named otherwise now or
    asks something else under its name.
    """

    question: str
    is_certain: bool


def asked_now(study: Study, charts: Iterable[ChartId]) -> dict[str, Asked]:
    """Return the questions of a study by the ids that they have in a deck."""
    known = {question.id: question for question in study.questions}
    found: dict[str, Asked] = {}
    recorded = {
        each.question: each.record.asked
        for each in charts
        if each.record and each.record.asked and each.record.asked.id == each.question
    }
    for name in dict.fromkeys(each.question for each in charts):
        now, then = known.get(name), recorded.get(name)
        if now is not None and (then is None or _is_same(then, now)):
            found[name] = Asked(name, is_certain=True)
    lost = [recorded[name] for name in recorded if name not in found]
    free = [
        question
        for question in study.questions
        if question.id not in {each.question for each in found.values()}
    ]
    found |= _alike(lost, free)
    return found


def _is_same(then: Question, now: Question) -> bool:
    """Tell whether a question of the same name asks the same: by its words, or by its answers."""
    from sni_desktop.loaders.words import normal  # noqa: PLC0415 - as above

    words = [
        {normal(text) for label in (each.label, each.text) for text in label.texts.values() if text}
        for each in (then, now)
    ]
    if words[0] & words[1] or not all(words):
        return True
    matches = match_options(then.options, now.options)
    languages = [{code for option in each.options for code in option.label.texts} for each in (then, now)]
    # The same codes say something only where the words cannot: in another language.
    telling = (
        _WORDED if "" in languages[0] | languages[1] or languages[0] & languages[1] else {*_WORDED, Why.CODE}
    )
    if then.options and 2 * sum(match.why in telling for match in matches) > len(then.options):
        return True
    from sni_desktop.loaders.likeness import likeness  # noqa: PLC0415 - as above

    return float(likeness([sorted(words[0])], [sorted(words[1])])[0, 0]) >= _OTHERWISE


def _alike(lost: Sequence[Question], free: Sequence[Question]) -> dict[str, Asked]:
    if not lost or not free:
        return {}
    from sni_desktop.loaders.matching import match_questions  # noqa: PLC0415 - for decks only

    matches = match_questions(lost, free, counted=(False, False))
    return {match.question: Asked(match.other, is_certain=False) for match in matches if match.other}


# The query


def query_now(study: Study, chart: ChartId, question_id: str) -> tuple[Query, tuple[Text, ...]]:
    """Return what a chart asks now of a question, and what a person should know of that.

    UserError if it cannot be asked of this study as it was then.
    """
    question = study.question(question_id)
    then = chart.query or Query(study.id, chart.question, chart.chart, kind=chart.kind)
    remarks: list[Text] = []
    if chart.query is None:
        remarks.append(
            _("Another program left out who was looked at and how: all respondents are, without weights.")
        )
    query = replace(
        then,
        study=study.id,
        question=question_id,
        waves=waves_now(study, then, chart),
        options=_options(then, chart, question),
    )
    _check(study, query)
    if not offered(query.chart, study, question):
        other = best_chart(study, question)
        if not other:
            raise UserError(
                _("There is nothing to draw of this question."), _("Look at it in the window to see why.")
            )
        query = replace(query, chart=other, kind="")
        remarks.append(_("The chart that it was does not fit any more: it is another one now."))
    query = with_fitting_kind(study, query)
    return query, (*remarks, *_of_waves(study, chart, question))


def _of_waves(study: Study, chart: ChartId, question: Question) -> list[Text]:
    """Return what there is to say of waves that are missing."""
    remarks = []
    ids = [wave.id for wave in study.waves]
    known = chart.record.waves if chart.record else ()
    if len(ids) > 1 and ids[-1] not in {*known, *waves_with_evidence(study, question)}:
        remarks.append(_("Not asked in {wave}.").of(wave=study.waves[-1].label))
    gone = [wave for wave in known if wave not in ids]
    if gone:
        sentence = _("This study does not have: {waves}. The chart loses what it showed of that.")
        remarks.append(sentence.of(waves=Listing(tuple(gone))))
    return remarks


def waves_now(study: Study, query: Query, chart: ChartId) -> tuple[str, ...]:
    """Return the waves of a chart; () for those it chooses.

    A chart of several waves gets the new ones, one of the newest wave moves on to the new one; a chart that
    left the newest wave out already is about the past, and stays there.
    """
    ids = [wave.id for wave in study.waves]
    kept = tuple(wave for wave in query.waves if wave in ids)
    if not query.waves or not kept:
        return ()
    known = chart.record.waves if chart.record else ()
    new = tuple(wave for wave in ids[ids.index(kept[-1]) + 1 :] if wave not in known)
    if not new or not known or query.waves[-1] != known[-1]:
        return kept
    is_of_several = len(query.waves) > 1 or query.chart == "waves" or query.kind == RANK_FLOW
    return (*kept, *new) if is_of_several else new[-1:]


def _options(query: Query, chart: ChartId, question: Question) -> tuple[str, ...]:
    """Return the answers of a chart that are still there, by their codes now; () for those it chooses."""
    if not query.options:
        return ()
    codes = {option.code for option in question.options}
    if chart.question == question.id or chart.record is None or chart.record.asked is None:
        return tuple(code for code in query.options if code in codes)
    matches = match_options(chart.record.asked.options, question.options)
    now = {match.code: match.other for match in matches if match.is_joined}
    return tuple(now[code] for code in query.options if code in now)


def _check(study: Study, query: Query) -> None:
    """Raise a UserError if a study has not what a query needs besides its question."""
    weight, sampling = query.weight, query.sampling
    weights = (
        [weight.start, *(target.question for target in weight.targets)]
        if isinstance(weight, Raked)
        else [weight]
    )
    design = (sampling.strata, sampling.units, sampling.population_of, sampling.persons)
    known = {question.id for question in study.questions}
    gone = [name for name in (*query.by, *weights, *design) if name and name not in known]
    if gone:
        raise UserError(
            _("The chart needs a question that is not there: {questions}.").of(
                questions=Listing(tuple(dict.fromkeys(gone)))
            ),
            _("Make this chart anew, or give the question its old name."),
        )
    if query.where is not None:
        from sni_desktop.analysis.domains import check  # noqa: PLC0415 - for filters only

        check(study, query.where)

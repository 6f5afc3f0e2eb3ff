"""The list of what an update does to a deck: in sentences, and as JSON for other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sni_desktop.charts.wording import joined_by
from sni_desktop.core.text import Text, _
from sni_desktop.export.slides.chart_record import QUESTION, SOURCE, TITLE
from sni_desktop.export.slides.update import Change, Outcome, State
from sni_desktop.export.slides.update_words import NOTES

if TYPE_CHECKING:
    from sni_desktop.core.survey import Study
    from sni_desktop.core.text import Speaker, Value
    from sni_desktop.export.slides.update import Kept

_TEXTS = {
    TITLE: _("Title"),
    QUESTION: _("Line under the title"),
    SOURCE: _("Source line"),
    NOTES: _("Speaker notes"),
}
_BETWEEN = " "


def question_of(change: Change, study: Study) -> Value:
    """Return the name of the question that a chart is of now, else the one it had."""
    question = next((each for each in study.questions if each.id == change.now), None)
    if question is None or change.state is State.RENAMED:
        return change.question
    return question.label or question.id


def what_happens(change: Change, study: Study) -> Value:
    """Return what becomes of a chart, in a few words."""
    match change.state:
        case State.UPDATED if change.before and change.after and change.before != change.after:
            return _("Updated: {before} → {after}").of(before=change.before, after=change.after)
        case State.UPDATED:
            return _("Updated")
        case State.UNCHANGED:
            return _("Nothing new")
        case State.LEFT:
            return _("Left as it is")
        case State.MISSING:
            return _("Not updated: no question is like “{question}”").of(question=change.question)
        case State.REFUSED:
            return _("Not updated")
        case State.RENAMED if change.now == change.question:
            return _("Not updated: “{question}” asks something else now").of(question=change.question)
        case _:
            found = next((each for each in study.questions if each.id == change.now), None)
            other = (found.label or found.id) if found else change.now
            sentence = _("Not updated: there is no “{question}” any more. It may be “{other}” now.")
            return sentence.of(question=change.question, other=other)


def remarks_of(change: Change) -> list[Text]:
    """Return what else there is to say of a chart, its texts that were kept among it."""
    return [*change.remarks, *map(_kept, change.kept)]


def _kept(kept: Kept) -> Text:
    name = _TEXTS[kept.name]
    if kept.name == NOTES:
        return _("{text}: kept as written by hand.").of(text=name)
    return _("{text}: kept as written by hand. Now it would be: {suggestion}").of(
        text=name, suggestion=kept.suggestion
    )


def in_short(outcome: Outcome) -> list[Text]:
    """Return how much is updated and how much is not."""
    lost = sum(outcome.count(state) for state in (State.RENAMED, State.MISSING, State.REFUSED))
    counts = [
        (outcome.count(State.UPDATED), _("%n chart(s) updated", "", outcome.count(State.UPDATED))),
        (outcome.count(State.UNCHANGED), _("%n unchanged", "charts", outcome.count(State.UNCHANGED))),
        (lost, _("%n not updated", "charts", lost)),
        (outcome.count(State.LEFT), _("%n left as they are", "charts", outcome.count(State.LEFT))),
    ]
    return [text for count, text in counts if count] or [_("No chart in it was made here.")]


def around(outcome: Outcome) -> list[Text]:
    """Return what an update does not touch."""
    found = []
    if outcome.slides > len({change.slide for change in outcome.changes}):
        found.append(_("Other slides stay as they are, the cover too."))
    if outcome.tables:
        found.append(_("%n table(s) stay as they are: make them anew.", "", outcome.tables))
    if outcome.others:
        found.append(_("%n chart(s) or picture(s) not made here stay as they are.", "", outcome.others))
    return found


def as_lines(outcome: Outcome, study: Study, speaker: Speaker) -> str:
    """Return the list as text, a line a chart."""
    say = speaker.say
    lines = []
    for change in outcome.changes:
        line = _("Slide {slide}, {question}: {what}").of(
            slide=str(change.slide), question=question_of(change, study), what=what_happens(change, study)
        )
        lines += [say(line), *(f"  {say(remark)}" for remark in remarks_of(change))]
    lines.append(say(joined_by([*in_short(outcome)], ", ")))
    lines += map(say, around(outcome))
    return "\n".join(lines) + "\n"


def as_json(outcome: Outcome, study: Study, speaker: Speaker) -> str:
    """Return the list as a JSON object."""
    import json  # noqa: PLC0415 - for other programs only

    say = speaker.say
    value: dict[str, Any] = {
        "charts": [
            {
                "slide": change.slide,
                "question": change.question,
                "chart": change.chart,
                "language": change.language,
                "state": change.state.value,
                "now": change.now or None,
                "before": change.before or None,
                "after": change.after or None,
                "takeaway": change.takeaway or None,
                "kept": [
                    {"text": kept.name.casefold(), "suggestion": kept.suggestion} for kept in change.kept
                ],
                "remarks": [say(remark) for remark in change.remarks],
                "what": say(what_happens(change, study)),
            }
            for change in outcome.changes
        ],
        "slides": outcome.slides,
        "tables": outcome.tables,
        "others": outcome.others,
    }
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"

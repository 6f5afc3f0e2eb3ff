"""Which chart opens for which question, and which are offered."""

from __future__ import annotations

import pytest
from studies import (
    BUILT_IN,
    amounts,
    ask,
    built_in,
    choices,
    mention,
    multiple,
    percent,
    published,
    rank,
    respondents,
    scale,
    share,
    single,
    ticks,
)

from sni_desktop.charts.registry import CHARTS, best_chart, chart, draw
from sni_desktop.core.survey import Fraction, Kind, Question, Study
from sni_desktop.core.text import plain

FIRST_CHOICE = {
    "sni-social-media": {
        "adoption": "waves",
        "platforms": "ranking",
        "purposes": "waves",
        "sectors": "waves",
        "necessary": "attitudes",
        "impact": "attitudes",
        "staff-internet": "ranking",
    },
    "sni-other-surveys": {
        "online-before": "waves",
        "online-now": "waves",
        "business-model": "waves",
        "new-methods": "waves",
        "shops-online": "ranking",
        "shops-adapt": "waves",
        "comments-traders": "attitudes",
        "comments-medical": "attitudes",
        "shoplifters": "waves",
    },
}


@pytest.mark.parametrize("study_id", FIRST_CHOICE)
def test_each_built_in_question_opens_the_chart_that_suits_it(study_id):
    study = built_in(study_id)

    assert {each.id: best_chart(study, each) for each in study.questions} == FIRST_CHOICE[study_id]


@pytest.mark.parametrize("study_id", BUILT_IN)
def test_every_built_in_question_can_be_drawn_in_every_chart_that_is_offered(study_id):
    study = built_in(study_id)
    for question in study.questions:
        offered = [each.id for each in CHARTS if each.fits(study, question)]
        assert best_chart(study, question) in offered
        for chart_id in offered:
            figure = draw(ask(study, question.id, chart_id))
            assert figure.marks, (question.id, chart_id)


def offered(study: Study) -> set[str]:
    return {each.id for each in CHARTS if each.fits(study, study.questions[0])}


YES_OR_NO = single("Yes", "No")
NUMBER = Question("q", plain("Staff"), Kind.NUMBER)


@pytest.mark.parametrize(
    ("study", "charts", "best"),
    [
        (
            respondents([60, 60], (YES_OR_NO, choices([0, 30, 30], [0, 40, 20]))),
            {"waves", "ranking"},
            "waves",
        ),
        (respondents([60], (YES_OR_NO, choices([0, 30, 30]))), {"waves", "ranking"}, "ranking"),
        (
            respondents([60, 60], (multiple("A", "B"), ticks((120, "10")))),
            {"waves", "ranking"},
            "ranking",
        ),
        (respondents([60], (scale(), choices([0, 9, 9, 9, 9, 9, 15]))), {"waves", "attitudes"}, "attitudes"),
        (respondents([60], (NUMBER, amounts(*range(60)))), {"waves"}, "waves"),
        (published(multiple("A", "B"), [rank(1, 1), rank(1, 2, option=2)]), {"ranking"}, "ranking"),
        (published(multiple("A", "B"), [mention(1)]), {"waves"}, "waves"),
        (published(single("Yes"), [share(1, percent(42), 536)]), {"waves"}, "waves"),
        (published(single("Yes"), [share(1, Fraction(2, 3))]), {"waves"}, "waves"),
        (published(single("Yes"), []), set(), ""),
    ],
)
def test_the_charts_on_offer_follow_from_the_kind_of_question_and_evidence(study, charts, best):
    assert offered(study) == charts
    assert best_chart(study, study.questions[0]) == best


def test_there_is_no_chart_of_another_name():
    with pytest.raises(KeyError):
        chart("pie")

"""Native charts for tests: one of each shape, and of each that is hard."""

from __future__ import annotations

from dataclasses import replace

from studies import (
    amounts,
    ask,
    battery_of_ten,
    built_in,
    choices,
    dated,
    forty_waves,
    options,
    percent,
    published,
    respondents,
    scale_over_waves,
    share,
    shares_over_waves,
    single,
    sixty_options,
    step,
)

from sni_desktop.charts.palette import LIGHT
from sni_desktop.charts.registry import draw
from sni_desktop.core.query import Focus
from sni_desktop.core.survey import Comparable, Kind, PublishedNumber, Question
from sni_desktop.core.text import Speaker, plain
from sni_desktop.export.native import NativeChart, native


def _crossed():
    region = Question("region", plain("Region"), Kind.SINGLE, options("North", "South", "West"))
    groups = choices([0, 200, 200, 200])
    return respondents([600], (single("Yes", "No"), choices([0, 380, 220])), (region, groups))


def _broken():
    study = shares_over_waves((100, 200), (120, 180), (110, 170), (140, 150))
    known = (step(Comparable.NO, "asked otherwise", 2), step(Comparable.MAY_DIFFER, "perhaps", 1))
    return replace(study, comparability=known)


def _two_sides():
    question = replace(single("Useful", "Harmful"), battery="b", battery_label=plain("Opinions"))
    return published(question, [share(1, percent(44), 400), share(1, percent(31), 400, 2)], 1)


def _numbers():
    question = Question("q", plain("Hours a week"), Kind.NUMBER)
    return respondents(
        [60, 60], (question, amounts(*(at % 13 for at in range(60)), *(at % 17 for at in range(60))))
    )


def _quantities():
    question = Question("q", plain("Turnover"), Kind.NUMBER, options("Index"))
    return published(
        question, [PublishedNumber("q", f"w{at}", "o1", 1234.5 * at, "paper", 1) for at in (1, 2)]
    )


CASES = {
    "means": lambda: (_numbers(), "q", "waves", {}),
    "balances": lambda: (scale_over_waves(3), "q", "waves", {"focus": Focus.NET}),
    "quantities": lambda: (_quantities(), "q", "waves", {}),
    "two sides": lambda: (_two_sides(), "q", "attitudes", {}),
    "lines": lambda: (built_in("sni-social-media"), "adoption", "waves", {}),
    "lines with a break": lambda: (_broken(), "q", "waves", {"options": ("o1", "o2")}),
    "waves apart in time": lambda: (
        dated(shares_over_waves((100, 200), (120, 180), (110, 170)), "2015", "2018", "2019"),
        "q",
        "waves",
        {},
    ),
    "many waves": lambda: (forty_waves(), "q", "waves", {}),
    "columns": lambda: (built_in("sni-social-media"), "staff-internet", "waves", {}),
    "bars": lambda: (built_in("sni-social-media"), "staff-internet", "ranking", {}),
    "bars and the wave before": lambda: (sixty_options(), "q", "ranking", {}),
    "single opinions": lambda: (built_in("benchmarks"), "spf-size-micro", "attitudes", {}),
    "diverging": lambda: (scale_over_waves(5), "q", "attitudes", {}),
    "diverging battery": lambda: (battery_of_ten(), "q0", "attitudes", {}),
    "stacked": lambda: (battery_of_ten(), "q0", "attitudes", {"kind": "stacked"}),
    "grouped": lambda: (_crossed(), "q", "crosstab", {"kind": "grouped", "by": ("region",)}),
    "stacked groups": lambda: (_crossed(), "q", "crosstab", {"kind": "stacked", "by": ("region",)}),
}


def chart_of(case: str, language: str = "fr") -> NativeChart:
    study, question, view, more = CASES[case]()
    result = ask(study, question, view, **more)
    chart = native(result, draw(result), Speaker(language), LIGHT)
    assert chart is not None, case
    return chart

"""Small studies for tests, made up in code: respondents with known counts, and published figures."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from sni_desktop.analysis import analyse
from sni_desktop.charts.registry import CHARTS, draw, kinds_of
from sni_desktop.core.places import DATA
from sni_desktop.core.progress import Progress
from sni_desktop.core.query import Query
from sni_desktop.core.survey import (
    Amounts,
    Answers,
    Choices,
    Comparability,
    Comparable,
    Kind,
    Mention,
    Option,
    Percentage,
    PublishedRank,
    PublishedShare,
    Question,
    Source,
    Study,
    Ticks,
    Wave,
)
from sni_desktop.core.text import NO_LABEL, Label, plain
from sni_desktop.loaders.package import load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sni_desktop.core.figure import Figure
    from sni_desktop.core.result import Cell, Result
    from sni_desktop.core.survey import Amount, Answer

BUILT_IN = ("sni-social-media", "sni-other-surveys", "benchmarks")

AGREEMENT = (
    Option("sd", plain("Strongly disagree"), 1),
    Option("d", plain("Disagree"), 2),
    Option("n", plain("Neither"), 3),
    Option("a", plain("Agree"), 4),
    Option("sa", plain("Strongly agree"), 5),
    Option("dk", plain("Don't know"), outside=True),
)


@cache
def built_in(study_id: str) -> Study:
    return load(DATA / study_id, Progress())


def ask(study: Study, question: str, chart: str = "waves", **more: object) -> Result:
    return analyse(study, Query(study.id, question, chart, **more))  # type: ignore[arg-type]


def cell(result: Result, option: str | None, wave: int) -> Cell:
    """Return the cell of an option (None for a mean) in a wave of the result."""
    return next(row.cells[wave] for row in result.rows if (row.option and row.option.code) == option)


def figures_of(study: Study) -> Iterator[tuple[str, Result, Figure]]:
    """Yield every chart of every question: its name, its result and its figure."""
    for question in study.questions:
        for chart in CHARTS:
            if chart.fits(study, question):
                result = ask(study, question.id, chart.id)
                yield f"{study.id}/{question.id}/{chart.id}", result, draw(result)


def kinds_in(study: Study, *breakdowns: str) -> Iterator[tuple[str, Result, Figure]]:
    """Yield every chart of every question in every kind: "study/question/chart/kind", result and figure.

    Crosstabs are broken down by each of the ``breakdowns``.
    """
    for question in study.questions:
        for chart in CHARTS:
            if not chart.fits(study, question):
                continue
            for by in breakdowns if chart.id == "crosstab" else ("",):
                asked = Query(study.id, question.id, chart.id, by=(by,) if by else ())
                for kind in kinds_of(study, asked):
                    result = analyse(study, replace(asked, kind=kind.id))
                    name = f"{study.id}/{question.id}/{chart.id}/{kind.id}{'/' + by if by else ''}"
                    yield name, result, draw(result)


# Respondents


def waves(count: int, *, named: str = "Wave {}") -> tuple[Wave, ...]:
    return tuple(Wave(f"w{number}", plain(named.format(number))) for number in range(1, count + 1))


def dated(study: Study, *dates: str) -> Study:
    """Return a study with a date for each of its waves, which is also its name."""
    named = zip(study.waves, dates, strict=True)
    return replace(study, waves=tuple(replace(wave, date=date, label=plain(date)) for wave, date in named))


def options(*labels: str) -> tuple[Option, ...]:
    return tuple(Option(f"o{number}", plain(label)) for number, label in enumerate(labels, 1))


def respondents(
    sizes: Sequence[int], *answers: tuple[Question, Answer], wave_names: str = "Wave {}", **more: object
) -> Study:
    """Return a study of ``sizes`` respondents a wave, in the order of the waves."""
    wave = np.repeat(np.arange(len(sizes)), sizes).astype(np.uint16)
    return Study(
        "made-up",
        plain("Made up"),
        waves(len(sizes), named=wave_names),
        tuple(question for question, _answer in answers),
        answers=Answers(sum(sizes), wave, {question.id: answer for question, answer in answers}, ()),
        origin="made-up.csv",
        **more,  # type: ignore[arg-type]
    )


def choices(*counts: Sequence[int]) -> Choices:
    """Return answers with these counts: a row a wave, first those without an answer, then an option each."""
    return Choices(np.concatenate([np.repeat(np.arange(len(row)), row) for row in counts]).astype(np.uint16))


def ticks(*groups: tuple[int, str]) -> Ticks:
    """Return ticks of groups of respondents: (how many, "10" for the first of two ticked, "" not asked)."""
    width = max(len(pattern) for _count, pattern in groups)
    rows = [
        [char == "1" for char in pattern.ljust(width, "0")]
        for count, pattern in groups
        for _one in range(count)
    ]
    answered = [bool(pattern) for count, pattern in groups for _one in range(count)]
    return Ticks(np.array(rows, dtype=np.bool_), np.array(answered, dtype=np.bool_))


def amounts(*values: float) -> Amounts:
    return Amounts(np.array(values, dtype=np.float64))


def single(*labels: str, question: str = "q") -> Question:
    return Question(question, plain("Question"), Kind.SINGLE, options(*labels))


def multiple(*labels: str, question: str = "q") -> Question:
    return Question(question, plain("Question"), Kind.MULTIPLE, options(*labels))


def scale(question: str = "q", label: str = "Question", battery: str = "") -> Question:
    return Question(
        question, plain(label), Kind.SCALE, AGREEMENT, battery=battery, battery_label=plain(battery)
    )


def shares_over_waves(*columns: Sequence[int], n: int = 400) -> Study:
    """Return a question with several answers possible: each wave has these counts of ``n`` respondents."""
    question = multiple(*(f"Answer {number}" for number in range(1, len(columns[0]) + 1)))
    chosen = np.concatenate([np.arange(n)[:, None] < np.array(column) for column in columns])
    return respondents([n] * len(columns), (question, Ticks(chosen, np.ones(len(chosen), dtype=np.bool_))))


def mixed(label: str = "{}", groups: int = 5, sizes: tuple[int, ...] = (400, 500)) -> Study:
    """Return a survey with every kind of question, one of whose groups is small and one empty."""
    n = sum(sizes)
    rng = np.random.default_rng(7)
    wave = np.repeat(np.arange(len(sizes)), sizes)
    parts = np.array([0.5, 0.3, 0.16, 0.04, 0.0][:groups])
    group = rng.choice(np.arange(1, len(parts) + 1), n, p=parts / parts.sum())
    likely = np.array([0.6, 0.5, 0.3, 0.25, 0.2, 0.02]) + 0.06 * (group[:, None] - 1)
    chosen = rng.random((n, 6)) < likely + 0.05 * wave[:, None]
    agreed = rng.choice(np.arange(7), n, p=[0.02, 0.08, 0.17, 0.2, 0.3, 0.18, 0.05])
    purpose = rng.choice(np.arange(1, 5), n, p=[0.45, 0.3, 0.15, 0.1])
    names = [label.format(f"Answer {number}") for number in range(1, 7)]
    grouped = [label.format(f"Group {number}") for number in range(1, groups + 1)]
    return respondents(
        sizes,
        (
            replace(multiple(*names, question="several"), label=plain(label.format("Several"))),
            Ticks(chosen, np.ones(n, dtype=np.bool_)),
        ),
        (scale("agree", label.format("Agreement"), "Opinions"), Choices(agreed.astype(np.uint16))),
        (replace(single(*names[:4], question="one"), label=plain("One")), Choices(purpose.astype(np.uint16))),
        (replace(single(*grouped, question="group"), label=plain("Group")), Choices(group.astype(np.uint16))),
        (Question("hours", plain("Hours"), Kind.NUMBER), amounts(*(rng.gamma(2, 2, n) + group))),
    )


# Published figures

SOURCE = Source("paper", "The Daily Paper", plain("An article"), "https://example.org/article")


def published(
    question: Question,
    figures: Sequence[PublishedShare | PublishedRank | Mention],
    wave_count: int = 2,
    comparability: Sequence[Comparability] = (),
) -> Study:
    return Study(
        "published",
        plain("Published"),
        waves(wave_count),
        (question,),
        tuple(figures),
        (SOURCE,),
        tuple(comparability),
    )


def share(wave: int, amount: Amount, n: int | None = None, option: int = 1) -> PublishedShare:
    return PublishedShare("q", f"w{wave}", f"o{option}", amount, SOURCE.id, n)


def rank(wave: int, first: int, last: int | None = None, option: int = 1) -> PublishedRank:
    return PublishedRank("q", f"w{wave}", f"o{option}", first, last or first, SOURCE.id)


def mention(wave: int, option: int = 1) -> Mention:
    return Mention("q", f"w{wave}", f"o{option}", SOURCE.id)


def percent(value: float, decimals: int = 0) -> Percentage:
    return Percentage(value / 100, decimals)


def step(state: Comparable, reason: str = "", earlier: int = 1) -> Comparability:
    return Comparability(f"w{earlier}", f"w{earlier + 1}", state, plain(reason) if reason else NO_LABEL)


# Studies that are hard to lay out

LONG = "A label of many words that a survey tool wrote out in full, with 12,345 in it"
VERY_LONG = " ".join([LONG] * 4)[:300]
UNBROKEN = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2


def sixty_options() -> Study:
    question = multiple(*(f"{LONG} {number}" for number in range(1, 61)))
    rng = np.random.default_rng(1)
    chosen = rng.random((800, 60)) < np.linspace(0.02, 0.9, 60)
    return respondents([400, 400], (question, Ticks(chosen, np.ones(800, dtype=np.bool_))))


def forty_waves() -> Study:
    question = single("Yes, now and in the future", "No", "Perhaps, if the price is right", "Never")
    counts = [[10, 100 + wave, 60 + 2 * wave, 80, 150 - 3 * wave] for wave in range(40)]
    return respondents(
        [sum(row) for row in counts], (question, choices(*counts)), wave_names="Wave {} of the survey"
    )


def eight_lines(waves_shown: int = 3) -> Study:
    """Return eight answers that end close to one another, so that their labels compete for room."""
    question = single(*(f"{LONG} {number}" for number in range(1, 9)))
    counts = [[0, *(50 + (number * wave) % 5 for number in range(8))] for wave in range(waves_shown)]
    return respondents([sum(row) for row in counts], (question, choices(*counts)))


def battery_of_ten(label: str = LONG) -> Study:
    answers: list[tuple[Question, Answer]] = []
    for number in range(10):
        question = scale(f"q{number}", f"{label} {number}", "Statements")
        answer = choices([0, 40 + number, 60, 80, 70, 50 - number, 30], [5, 50, 50, 50, 90, 60, 25])
        answers.append((question, answer))
    return respondents([330, 330], *answers)


def scale_over_waves(count: int) -> Study:
    rows = [[0, 20, 40, 60, 80 + wave, 50, 30] for wave in range(count)]
    return respondents([sum(row) for row in rows], (scale(label=LONG), choices(*rows)))


def twelve_ranks(label: str = LONG) -> Study:
    question = multiple(*(f"{label} {number}" for number in range(1, 13)))
    first = [rank(1, 1, 2, option=1), rank(1, 1, 2, option=2)]
    first += [rank(1, place, option=place) for place in range(3, 9)]
    second = [rank(2, place, option=13 - place) for place in range(1, 13)]
    return published(question, first + second)


def long_texts(text: str = VERY_LONG) -> Study:
    """Return a study whose every text is as long as ``text``."""
    answers = single(text, text[::-1], "No")
    question = replace(answers, label=plain(text), text=plain(text), note=plain(text))
    study = respondents(
        [300, 300], (question, choices([0, 100, 150, 50], [10, 120, 120, 50])), wave_names=text + " {}"
    )
    return replace(study, comparability=(step(Comparable.MAY_DIFFER, text),))


def many_words(label: Label) -> Study:
    """Return one published share under a label of the test's own."""
    question = replace(single("Yes"), label=label, options=(Option("o1", label),))
    return published(question, [share(1, percent(27), 411), share(2, percent(42), 536)])

"""The edges: hardly anybody, nobody, very many waves and answers. A clear state in words, never a NaN."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from cards import ENGLISH, measured
from studies import amounts, choices, multiple, respondents, scale, single, ticks

from sni_desktop.analysis import analyse
from sni_desktop.analysis.weights import weights_of
from sni_desktop.charts.layout import lay_out
from sni_desktop.charts.registry import CHARTS, draw, kinds_of
from sni_desktop.charts.table import tabulate
from sni_desktop.core.errors import UserError
from sni_desktop.core.filters import Condition, Test
from sni_desktop.core.query import RANK_FLOW, Counting, Focus, Query
from sni_desktop.core.sampling import Raked, Target
from sni_desktop.core.survey import Choices, Kind, Option, Question, Ticks
from sni_desktop.core.text import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sni_desktop.core.figure import Figure
    from sni_desktop.core.result import Result
    from sni_desktop.core.survey import Study

WEIGHT = Question("w", plain("Weight"), Kind.NUMBER)
ZERO = Question("zero", plain("No weight at all"), Kind.NUMBER)


def study_of(sizes: list[int], labels: int = 3) -> Study:
    """Return a study with every kind of question, answered at random by groups of these sizes."""
    chance, n = np.random.default_rng(3), sum(sizes)
    names = [f"Answer {number}" for number in range(1, labels + 1)]
    likes = Ticks(chance.random((n, labels)) < 0.3, np.ones(n, dtype=np.bool_))
    return respondents(
        sizes,
        (single(*names, question="one"), Choices(chance.integers(0, labels + 1, n).astype(np.uint16))),
        (multiple(*names, question="many"), likes),
        (scale("opinion"), Choices(chance.integers(0, 7, n).astype(np.uint16))),
        (Question("amount", plain("Amount"), Kind.NUMBER), amounts(*chance.normal(50, 9, n))),
        (single("North", "South", "Nowhere", question="region"), _in_two(chance, n)),
        (WEIGHT, amounts(*chance.uniform(0.4, 2.0, n))),
        (ZERO, amounts(*np.zeros(n))),
    )


def _in_two(chance: np.random.Generator, n: int) -> Choices:
    """Two regions with people, and one without."""
    return Choices(chance.integers(1, 3, n).astype(np.uint16))


STUDIES = {
    "nobody in one wave": lambda: study_of([0, 200]),
    "one respondent": lambda: study_of([1]),
    "two respondents in two waves": lambda: study_of([1, 1]),
    "small bases": lambda: study_of([12, 29, 45, 99]),
    "one wave": lambda: study_of([500]),
    "forty waves": lambda: study_of([120] * 40),
    "sixty answers": lambda: study_of([900, 900], labels=60),
}
CONDITIONS = {
    "as it is": {},
    "weighted": {"weight": "w"},
    "all weights zero": {"weight": "zero"},
    "filtered to nobody": {"where": Condition("region", Test.IS, ("o3",))},
    "filtered to few": {"where": Condition("amount", Test.BETWEEN, ("60", "62"))},
    "mentions": {"counting": Counting.MENTIONS},
    "everybody": {"counting": Counting.EVERYBODY},
    "net": {"focus": Focus.NET},
    "means": {"focus": Focus.MEAN},
    "don't know counts": {"outside_counts": True},
    "level 99": {"level": 0.99},
}
EVERY_KIND = {"as it is", "all weights zero", "filtered to few", "net"}
"""With these, every kind of chart is drawn; the others change no more than numbers."""
BREAKDOWNS = {"crosstab": (("region",), ("region", "opinion"), ("many",))}


def charts_of(study: Study, conditions: dict[str, object]) -> Iterator[Query]:
    for question in study.questions:
        for chart in CHARTS:
            if chart.fits(study, question):
                for by in BREAKDOWNS.get(chart.id, ((),)):
                    yield Query(study.id, question.id, chart.id, by=by, **conditions)  # type: ignore[arg-type]


def drawn(study: Study, result: Result) -> Iterator[Figure]:
    """Yield a result in every kind of chart that fits."""
    for kind in kinds_of(study, result.query):
        query = replace(result.query, kind=kind.id)
        # Ranks over the waves are worked out for this kind alone.
        found = analyse(study, query) if kind.id == RANK_FLOW else replace(result, query=query)
        yield draw(found)


@pytest.mark.parametrize("conditions", CONDITIONS)
@pytest.mark.parametrize("study", STUDIES)
def test_no_edge_breaks_a_chart_or_a_table(study: str, conditions: str) -> None:
    made = STUDIES[study]()
    for query in charts_of(made, CONDITIONS[conditions]):
        result = analyse(made, query)
        if not result.waves:
            continue
        table = tabulate(result)
        written = [ENGLISH.say(cell.text) for row in table.rows for cell in row]
        for figure in drawn(made, result) if conditions in EVERY_KIND else [draw(result)]:
            drawing = lay_out(figure, 760, 460, ENGLISH, measured)
            written += [drawing.title, drawing.summary, *(spot.about for spot in drawing.spots)]
        wrong = [text for text in written if re.search(r"\b(nan|inf|None)\b", text)]
        assert wrong == [], query


def test_nobody_left_is_said_in_words() -> None:
    made = study_of([300, 300])
    result = analyse(made, Query(made.id, "one", "waves", where=CONDITIONS["filtered to nobody"]["where"]))

    assert {ENGLISH.say(row[2].text) for row in tabulate(result).rows} == {"nobody"}


def test_all_weights_zero_leaves_nobody() -> None:
    made = study_of([300])
    result = analyse(made, Query(made.id, "one", "ranking", weight="zero"))

    assert [row.cells[0].value for row in result.rows] == [None] * 3
    assert result.bases[0].n == 0


def test_one_respondent_is_too_few() -> None:
    made = replace(study_of([1]))
    result = analyse(made, Query(made.id, "opinion", "attitudes"))
    words = {ENGLISH.say(row[2].text) for row in tabulate(result).rows}

    assert words <= {"too few answers", "nobody", "not asked or not published"}


def test_margins_that_contradict_each_other_are_refused_in_words() -> None:
    """Everyone in the north says yes and everyone in the south no; the margins want it otherwise."""
    answers = [(single("North", "South", question="a"), choices([0, 60, 40]))]
    answers += [(single("Yes", "No", question="b"), choices([0, 60, 40]))]
    made = respondents([100], *answers)
    wanted = Raked((Target("a", (("o1", 0.5), ("o2", 0.5))), Target("b", (("o1", 0.9), ("o2", 0.1)))))

    with pytest.raises(UserError) as refused:
        analyse(made, Query(made.id, "a", "ranking", weight=wanted))
    assert "no weights reach all the known shares" in ENGLISH.say(refused.value.sentence)


def test_an_empty_category_of_a_margin_is_named() -> None:
    made = study_of([300])
    wanted = Raked((Target("region", (("o1", 0.5), ("o2", 0.3), ("o3", 0.2))),))

    with pytest.raises(UserError) as refused:
        weights_of(made, wanted)
    assert "Nowhere" in ENGLISH.say(refused.value.sentence)


def test_a_negative_weight_names_its_row() -> None:
    values = np.ones(50)
    values[16] = -0.5
    made = respondents([50], (single("Yes", "No"), choices([0, 20, 30])), (WEIGHT, amounts(*values)))

    with pytest.raises(UserError) as refused:
        analyse(made, Query(made.id, "q", "ranking", weight="w"))
    assert "17" in ENGLISH.say(refused.value.sentence)


def test_nobody_ticked_anything() -> None:
    made = respondents([100], (multiple("A", "B"), ticks((100, "00"))))
    for counting in Counting:
        result = analyse(made, Query(made.id, "q", "ranking", counting=counting))
        values = [row.cells[0].value if row.cells[0] else None for row in result.rows]
        assert values in ([0.0, 0.0], [None, None]), counting


def test_a_question_with_a_single_answer() -> None:
    question = Question("q", plain("Only one"), Kind.SINGLE, (Option("a", plain("A")),))
    made = respondents([100, 100], (question, choices([0, 100], [0, 100])))
    for chart in CHARTS:
        if chart.fits(made, question):
            result = analyse(made, Query(made.id, "q", chart.id))
            assert lay_out(draw(result), 600, 400, ENGLISH, measured).title

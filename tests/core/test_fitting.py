"""A study that was read otherwise keeps the conditions it can have, and drops the others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sni_desktop.core.filters import AllOf, Condition, Test
from sni_desktop.core.fitting import fitting
from sni_desktop.core.query import Query
from sni_desktop.core.sampling import SIMPLE, Raked, Sampling, Target
from sni_desktop.core.survey import Kind, Option, Question, Study, Wave
from sni_desktop.core.text import plain

STUDY = Study(
    "s",
    plain("Study"),
    (Wave("1", plain("1")), Wave("2", plain("2"))),
    (
        Question("q", plain("Q"), Kind.SINGLE, (Option("a", plain("A")), Option("b", plain("B")))),
        Question("age", plain("Age"), Kind.NUMBER),
        Question("w", plain("W"), Kind.WEIGHT),
        Question("text", plain("T"), Kind.TEXT),
    ),
)
QUERY = Query("s", "q", "waves")


@pytest.mark.parametrize(
    "kept",
    [
        {"by": ("q",)},
        {"where": AllOf((Condition("q", Test.IS, ("a",)), Condition("age", Test.BETWEEN, ("20", "30"))))},
        {"weight": "w"},
        {"weight": Raked((Target("q", (("a", 0.5), ("b", 0.5))),), start="w")},
        {"sampling": Sampling(strata="q")},
        {"waves": ("1",)},
    ],
)
def test_what_fits_is_kept(kept: dict[str, object]) -> None:
    query = replace(QUERY, **kept)  # type: ignore[arg-type]
    assert fitting(query, STUDY) == query


@pytest.mark.parametrize(
    "lost",
    [
        {"by": ("gone",)},
        {"where": Condition("gone", Test.IS, ("a",))},
        {"where": AllOf((Condition("q", Test.IS, ("a",)), Condition("q", Test.IS, ("merged",))))},
        {"where": Condition("text", Test.IS, ("a",))},
        {"weight": "gone"},
        {"weight": "text"},
        {"weight": Raked((Target("q", (("a", 0.5), ("merged", 0.5))),))},
        {"weight": Raked((Target("q", (("a", 0.5), ("b", 0.5))),), start="text")},
        {"sampling": Sampling(units="gone")},
        {"waves": ("3",)},
    ],
)
def test_what_does_not_fit_is_dropped(lost: dict[str, object]) -> None:
    found = fitting(replace(QUERY, **lost), STUDY)  # type: ignore[arg-type]
    assert found == QUERY
    assert found.sampling == SIMPLE

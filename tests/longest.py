"""The longest labels of real survey files, put into studies of every kind of chart."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import cycle
from typing import TYPE_CHECKING

import numpy as np
from studies import (
    battery_of_ten,
    eight_lines,
    kinds_in,
    multiple,
    respondents,
    scale,
    scale_over_waves,
    single,
    sixty_options,
    twelve_ranks,
)

from sni_desktop.core.errors import UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import Choices, Ticks
from sni_desktop.core.text import plain
from sni_desktop.loaders.registry import open_survey

if TYPE_CHECKING:
    from pathlib import Path

    from sni_desktop.core.figure import Figure
    from sni_desktop.core.survey import Question, Study

SMALL_FILE = 300_000
"""Bytes: reading all of the large ones would take minutes, and none has longer labels."""
TAKEN = 12


def crossed() -> Study:
    """Return a question of each kind over two waves, and one with four answers to break them down by."""
    rng = np.random.default_rng(1)
    ticked = Ticks(rng.random((900, 6)) < np.linspace(0.1, 0.8, 6), np.ones(900, dtype=np.bool_))
    agreed, chosen, group = (rng.integers(1, most, 900).astype(np.uint16) for most in (6, 6, 5))
    return respondents(
        [450, 450],
        (multiple("a", "b", "c", "d", "e", "f", question="several"), ticked),
        (scale("agree"), Choices(agreed)),
        (single("a", "b", "c", "d", "e", question="one"), Choices(chosen)),
        (single("w", "x", "y", "z", question="group"), Choices(group)),
    )


STUDIES = {
    "sixty options": (sixty_options, ""),
    "eight lines in two waves": (lambda: eight_lines(2), ""),
    "eight lines in five waves": (lambda: eight_lines(5), ""),
    "battery": (battery_of_ten, ""),
    "ranks": (twelve_ranks, ""),
    "scale": (lambda: scale_over_waves(3), ""),
    "breakdown": (crossed, "group"),
}
"""Studies that have every kind of chart between them, and what they are broken down by."""


@cache
def long_figures(name: str, shared: Path) -> tuple[tuple[str, Figure], ...]:
    """Return one figure for each kind of chart of a study, all its labels long."""
    make, by = STUDIES[name]
    found: dict[str, tuple[str, Figure]] = {}
    for each, _result, figure in kinds_in(relabelled(make(), *longest(shared)), *([by] if by else [])):
        found.setdefault("/".join(each.split("/")[2:]), (each, figure))
    assert found
    return tuple(found.values())


@cache
def longest(shared: Path) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the longest questions and the longest answers of all files that are not too large."""
    questions: set[str] = set()
    answers: set[str] = set()
    for path in sorted((shared / "survey-files").rglob("*")):
        if path.is_file() and path.stat().st_size <= SMALL_FILE:
            try:
                study = open_survey(path, Progress())
            except UserError:
                continue  # a list of the files, or one that is no survey
            for question in study.questions:
                questions.update(question.label.texts.values())
                answers.update(text for option in question.options for text in option.label.texts.values())
    assert len(questions) > 100
    assert len(answers) > 100
    return tuple(sorted(questions, key=len)[-TAKEN:]), tuple(sorted(answers, key=len)[-TAKEN:])


def relabelled(study: Study, questions: tuple[str, ...], answers: tuple[str, ...]) -> Study:
    """Return a study whose questions and answers have other names, the longest one first."""
    names, words = cycle(reversed(questions)), cycle(reversed(answers))

    def renamed(question: Question) -> Question:
        options = tuple(replace(option, label=plain(next(words))) for option in question.options)
        return replace(question, label=plain(next(names)), options=options)

    return replace(study, questions=tuple(map(renamed, study.questions)))

"""Respondents and published figures of one question in one timeline: cells, bases, tests and breaks."""

from __future__ import annotations

from dataclasses import replace

import pytest
import studies

from sni_desktop.analysis.analyse import waves_with_evidence
from sni_desktop.analysis.intervals import difference_p
from sni_desktop.charts.registry import draw
from sni_desktop.core.filters import Test
from sni_desktop.core.query import Counting
from sni_desktop.core.result import Share, Verdict
from sni_desktop.core.survey import Asked, Comparability, Comparable, Evidence, Study
from sni_desktop.core.text import Speaker, plain


def mixed(printed: float = 42, n: int | None = 536, after: tuple[int, int] = (270, 230)) -> Study:
    """Return a published share, and respondents a wave later; both of one answer of two."""
    question = studies.single("Yes", "No")
    counted = studies.respondents([0, sum(after)], (question, studies.choices([0, 0, 0], [0, *after])))
    return replace(
        counted, published=(studies.share(1, studies.percent(printed), n),), sources=(studies.SOURCE,)
    )


def test_both_kinds_of_waves_are_there() -> None:
    study = mixed()
    result = studies.ask(study, "q")
    assert waves_with_evidence(study, study.question("q")) == ("w1", "w2")
    before, after = (studies.cell(result, "o1", wave) for wave in (0, 1))
    assert isinstance(before, Share)
    assert isinstance(after, Share)
    assert (before.evidence, before.value, before.n) == (Evidence.PUBLISHED, 0.42, 536)
    assert (after.evidence, after.value, after.n) == (Evidence.RESPONDENTS, 0.54, 500)
    assert studies.cell(result, "o2", 0) is None
    assert [base.n for base in result.bases] == [536, 500]


def test_the_change_is_tested_with_the_rounding_of_the_printed_share() -> None:
    change = studies.ask(mixed(), "q").rows[0].changes[0]
    assert change.verdict is Verdict.INCREASE
    assert change.diff == pytest.approx(0.12)
    assert change.rounding_carried
    # The least favourable count that rounds to 42 % of 536 is 227.
    assert change.p_alone == pytest.approx(difference_p(227 / 536, 536, 0.54, 500))


def test_a_change_within_the_noise_is_not_claimed() -> None:
    assert studies.ask(mixed(50), "q").rows[0].changes[0].verdict is not Verdict.INCREASE


def test_without_a_base_nothing_is_tested() -> None:
    change = studies.ask(mixed(n=None), "q").rows[0].changes[0]
    assert change.verdict is Verdict.UNKNOWN_BASE
    assert change.least_base is not None


def test_the_card_names_the_source_and_both_methods() -> None:
    figure = draw(studies.ask(mixed(), "q"))
    said = Speaker("en").say(figure.footer)
    assert "The Daily Paper" in said
    assert "rounding carried" in said
    assert "unweighted" in said


def test_figures_of_everybody_are_not_shown_of_a_part() -> None:
    from sni_desktop.core.filters import Condition

    study = mixed()
    where = Condition("q", Test.IN, ("o1", "o2"))
    result = studies.ask(study, "q", where=where)
    assert [wave.id for wave in result.waves] == ["w2"]
    assert [wave.id for wave in studies.ask(study, "q", counting=Counting.MENTIONS).waves] == ["w2"]


def test_a_scale_is_shown_by_its_answers_where_some_of_its_waves_are_published() -> None:
    counted = studies.respondents(
        [0, 240], (studies.scale(), studies.choices([0] * 7, [0, 30, 40, 50, 60, 40, 20]))
    )
    share = replace(studies.share(1, studies.percent(25), 400), option="a")
    result = studies.ask(replace(counted, published=(share,), sources=(studies.SOURCE,)), "q")
    assert [wave.id for wave in result.waves] == ["w1", "w2"]
    assert isinstance(studies.cell(result, "a", 0), Share)


def test_an_answer_that_was_not_on_the_list_of_a_file_has_no_share_of_zero() -> None:
    question = studies.single("Yes", "No", "Perhaps")
    study = studies.respondents([100, 100], (question, studies.choices([0, 60, 40, 0], [0, 50, 30, 20])))
    first, second = question.options[:2], question.options
    asked = tuple(
        Asked("q", wave, question.label, options=options, base=100)
        for wave, options in (("w1", first), ("w2", second))
    )
    result = studies.ask(replace(study, asked=asked), "q")
    assert studies.cell(result, "o3", 0) is None
    assert isinstance(studies.cell(result, "o1", 0), Share)


def test_who_declares_two_lists_comparable_has_them_compared() -> None:
    question = studies.multiple("A", "B")
    ticks = studies.ticks((50, "11"), (50, "10"), (50, "10"), (50, "10"))
    shown = ticks.chosen.copy()
    study = studies.respondents([100, 100], (question, replace(ticks, shown=shown)))
    assert studies.ask(study, "q").steps[0].state is Comparable.NO
    declared = Comparability("w1", "w2", Comparable.YES, plain("B was read out"), "q", "Ann", "2026-11-23")
    result = studies.ask(replace(study, comparability=(declared,)), "q")
    assert result.steps[0].by == "Ann"
    said = Speaker("en").say(draw(result).footer)
    assert "Declared comparable by Ann (2026-11-23): B was read out" in said

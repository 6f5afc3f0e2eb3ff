"""What changed in a whole study: leads by Benjamini and Hochberg, each test once. All data are made up."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import studies
from cards import ENGLISH
from hypothesis import given
from hypothesis import strategies as st
from studies import ask, built_in, choices, percent, published, respondents, scale, share, single, step

from sni_desktop.analysis.adjustments import benjamini_hochberg
from sni_desktop.analysis.intervals import difference_p
from sni_desktop.analysis.samples import set_aside
from sni_desktop.analysis.survey_changes import FALSE_LEADS, what_changed
from sni_desktop.charts import leads as words
from sni_desktop.charts.table import Table
from sni_desktop.core.errors import CancelledError, UserError
from sni_desktop.core.filters import Condition, Test
from sni_desktop.core.progress import Progress
from sni_desktop.core.query import Query
from sni_desktop.core.result import Part, Verdict
from sni_desktop.core.sampling import Raked, Sampling, Target
from sni_desktop.core.survey import Amounts, Choices, Comparable, Kind, Question
from sni_desktop.core.text import plain


def look(study, **more):
    return what_changed(study, Query(study.id, "", "changes", **more), Progress())


def simulated(seed, *, questions=30, n=400, planted=(), move=0.2):
    """Return questions of three answers in two waves that are alike, but for those ``planted``."""
    rng = np.random.default_rng(seed)
    asked = []
    for number in range(questions):
        first = rng.dirichlet([8.0, 8.0, 8.0])
        second = first
        if number in planted:
            second = np.clip(first + np.array([move, -move / 2, -move / 2]), 0.01, None)
            second /= second.sum()
        codes = np.concatenate([rng.choice(3, n, p=each) + 1 for each in (first, second)])
        question = replace(single("A", "B", "C", question=f"q{number}"), label=plain(f"Question {number}"))
        asked.append((question, Choices(codes.astype(np.uint16))))
    return respondents([n, n], *asked)


def step_up(p_values, rate):
    """Benjamini and Hochberg as they put it: the largest k whose p(k) <= k/m * rate, and all below it."""
    order = sorted(p_values)
    passed = [k for k, p in enumerate(order, start=1) if p <= k / len(order) * rate]
    return {p for p in p_values if passed and p <= order[passed[-1] - 1]}


# The correction


@given(st.lists(st.floats(0, 1), min_size=1, max_size=40))
def test_adjusted_p_values_lead_to_the_step_up_procedure(p_values):
    adjusted = benjamini_hochberg(p_values)
    margins = [p * len(p_values) for p in p_values]
    if any(abs(margin / k - FALSE_LEADS) < 1e-9 for margin in margins for k in range(1, len(p_values) + 1)):
        return
    found = {p for p, each in zip(p_values, adjusted, strict=True) if each <= FALSE_LEADS}
    assert found == step_up(p_values, FALSE_LEADS)


def test_the_leads_are_those_of_an_independent_computation():
    found = look(simulated(5, planted=(3, 11, 19), move=0.1))
    raw = [
        difference_p(lead.earlier.value, lead.earlier.n, lead.later.value, lead.later.n)
        for lead in found.tested
    ]
    assert raw == sorted(raw)
    assert len(raw) == 90
    leads = {p for p, lead in zip(raw, found.tested, strict=True) if lead.to_check}
    assert leads == step_up(raw, FALSE_LEADS)
    assert 0 < len(leads) < 90
    m = len(raw)
    expected = [min(m / k * raw[k - 1] for k in range(place, m + 1)) for place in range(1, m + 1)]
    assert [lead.change.p for lead in found.tested] == pytest.approx(expected, rel=1e-6)


def test_a_study_in_which_nothing_changed_gives_hardly_any_leads():
    """With 600 true hypotheses a lead in about one study of twenty is what the method promises."""
    with_leads = sum(look(simulated(seed, questions=20)).found > 0 for seed in range(10))
    assert with_leads <= 2
    uncorrected = sum(
        difference_p(lead.earlier.value, lead.earlier.n, lead.later.value, lead.later.n) < 0.05
        for seed in range(10)
        for lead in look(simulated(seed, questions=20)).tested
    )
    assert uncorrected > 10


def test_one_change_planted_among_thirty_questions_is_found_first():
    found = look(simulated(2, planted=(17,)))
    assert found.tested[0].row.question.id == "q17"
    assert found.tested[0].to_check
    assert {lead.row.question.id for lead in found.tested if lead.to_check} == {"q17"}
    assert found.tested[0].change.diff > 0.1


def test_how_many_leads_may_be_chance_is_five_in_a_hundred():
    found = look(simulated(4, planted=range(0, 30, 2), move=0.25))
    assert found.found > 20
    assert found.by_chance == pytest.approx(0.05 * found.found)


# Each question once


def test_of_two_answers_that_mirror_one_another_one_is_tested():
    study = respondents(
        [300, 300], (single("Yes", "No", question="a"), choices([0, 100, 200], [0, 170, 130]))
    )
    found = look(study)
    assert len(found.tested) == 1
    assert found.tested[0].change.p == pytest.approx(difference_p(100 / 300, 300, 170 / 300, 300), rel=1e-6)


def test_a_scale_is_one_change_and_a_number_is_its_mean():
    values = np.concatenate([np.tile([10.0, 20.0], 150), np.tile([14.0, 24.0], 150)])
    study = respondents(
        [300, 300],
        (scale("s"), choices([0, 50, 50, 50, 100, 50, 0], [0, 40, 40, 50, 110, 60, 0])),
        (Question("staff", plain("Staff"), Kind.NUMBER), Amounts(values)),
    )
    found = look(study)
    assert {(lead.row.question.id, lead.row.part) for lead in found.tested} == {
        ("s", Part.TOP),
        ("staff", Part.OPTION),
    }
    assert found.tested[0].change.diff == pytest.approx(4.0)


def test_the_changes_are_those_of_the_chart_but_for_the_correction():
    study = simulated(8, questions=4, planted=(1,), move=0.15)
    for lead in look(study).tested:
        result = ask(study, lead.row.question.id)
        row = next(row for row in result.rows if row.option == lead.row.option)
        assert row.cells == lead.row.cells
        assert row.changes[0].diff == lead.change.diff
        assert row.changes[0].interval == lead.change.interval


# Waves


def three_waves():
    return respondents(
        [300, 300, 300], (single("A", "B"), choices([0, 90, 210], [0, 150, 150], [0, 153, 147]))
    )


def test_the_two_latest_waves_are_compared_or_the_two_latest_of_those_chosen():
    study = three_waves()
    for waves, expected in (((), ("w2", "w3")), (("w1", "w2"), ("w1", "w2")), (("w3",), ("w2", "w3"))):
        found = look(study, waves=waves)
        assert (found.earlier.id, found.later.id) == expected
    assert look(study, waves=("w1", "w3")).found == 1
    assert look(study).found == 0


def test_waves_that_do_not_compare_are_passed_over():
    study = replace(three_waves(), comparability=(step(Comparable.NO, earlier=2),))
    found = look(study)
    assert (found.earlier.id, found.later.id) == ("w1", "w2")
    chosen = look(study, waves=("w2", "w3"))
    assert not chosen.tested
    assert dict(chosen.untested) == {Verdict.NOT_COMPARABLE: 1}


def test_questions_of_one_wave_are_counted_and_not_compared():
    study = respondents(
        [200, 200],
        (single("A", "B", question="both"), choices([0, 90, 110], [0, 80, 120])),
        (single("A", "B", question="once"), choices([200, 0, 0], [0, 80, 120])),
    )
    found = look(study)
    assert (found.questions, found.elsewhere) == (1, 1)
    assert {lead.row.question.id for lead in found.tested} == {"both"}


def test_a_study_of_one_wave_has_nothing_to_compare():
    assert look(respondents([300], (single("A", "B"), choices([0, 100, 200])))) is None


# What cannot be tested


def test_small_bases_are_counted_and_not_tested():
    study = respondents(
        [200, 200],
        (single("A", "B", question="asked"), choices([0, 90, 110], [0, 80, 120])),
        (single("A", "B", "C", question="few"), choices([180, 10, 5, 5], [180, 5, 10, 5])),
    )
    found = look(study)
    assert len(found.tested) == 1
    assert dict(found.untested) == {Verdict.SUPPRESSED: 3}
    assert ENGLISH.say(words.untested(found)) == "3 changes could not be tested: 3 with too few answers."


def test_published_figures_are_tested_as_far_as_they_can_be():
    found = look(built_in("sni-social-media"))
    assert [(lead.row.question.id, lead.to_check) for lead in found.tested] == [("adoption", True)]
    assert found.untested
    figures = [share(1, percent(27)), share(2, percent(42), 536)]
    found = look(published(single("Yes"), figures))
    assert not found.tested
    assert dict(found.untested) == {Verdict.UNKNOWN_BASE: 1}
    assert "could be tested" in ENGLISH.say(words.title(found))


# Weights, filters, cancelling


def test_weights_and_a_filter_are_those_of_the_query():
    north = np.tile([True, False], 300)
    answer = np.where(north, np.r_[np.tile([1, 1, 2, 2], 75), np.ones(300, int)], 2)
    study = respondents(
        [300, 300],
        (single("A", "B"), Choices(answer.astype(np.uint16))),
        (single("North", "South", question="region"), Choices(np.where(north, 1, 2).astype(np.uint16))),
        (Question("w", plain("Weight"), Kind.NUMBER), Amounts(np.where(north, 1.0, 0.0))),
    )
    change = {lead.row.question.id: lead.change for lead in look(study).tested}["q"]
    filtered = look(study, where=Condition("region", Test.IS, ("o1",)))
    weighted = look(study, weight="w")
    for found in (filtered, weighted):
        lead = next(lead for lead in found.tested if lead.row.question.id == "q")
        assert lead.later.value == 1.0
        assert lead.later.n == 150
        assert lead.change.diff > 1.5 * change.diff


def test_weights_that_cannot_be_used_are_told():
    study = respondents(
        [100, 100],
        (single("A", "B"), choices([0, 50, 50], [0, 60, 40])),
        (Question("w", plain("Weight"), Kind.NUMBER), Amounts(np.full(200, -1.0))),
    )
    with pytest.raises(UserError):
        look(study, weight="w")


def test_it_reports_how_far_it_is_and_stops_when_told():
    seen = []
    study = simulated(1, questions=8)
    what_changed(study, Query(study.id, "", "changes"), Progress(seen.append))
    assert seen == sorted(seen)
    assert len(seen) == 8
    progress = Progress(lambda part: progress.cancel() if part > 0.3 else None)
    with pytest.raises(CancelledError):
        what_changed(study, Query(study.id, "", "changes"), progress)


def test_what_says_how_respondents_were_drawn_and_weighted_is_not_scanned():
    coded = [
        (single("A", "B", question=name), choices([0, 150, 150], [0, 220, 80]))
        for name in ("use", "region", "size")
    ]
    numbers = [
        (
            Question(name, plain(name), Kind.NUMBER),
            Amounts(np.random.default_rng(seed).uniform(0.5, 1.5, 600)),
        )
        for seed, name in enumerate(("wt", "other", "person"))
    ]
    study = respondents([300, 300], *coded, *numbers)

    def scanned(**more):
        return {lead.row.question.id for lead in look(study, **more).tested}

    assert scanned() == {"use", "region", "size", "other", "person"}
    assert scanned(weight="other") == {"use", "region", "size", "person"}
    assert scanned(sampling=Sampling(strata="region")) == {"use", "size", "other", "person"}
    assert scanned(weight=Raked((Target("size", (("o1", 0.5), ("o2", 0.5))),), "other")) == {
        "use",
        "region",
        "size",
        "person",
    }
    design = Sampling(units="size", persons="person", population_of="other")
    assert set_aside(study, Query("", "", "", sampling=design)) == {"wt", "size", "person", "other"}
    assert look(study, weight="other").questions + look(study, weight="other").elsewhere == 4


# Words


def test_the_title_says_leads_and_how_many_may_be_chance():
    few = look(simulated(2, planted=(17,)))
    assert ENGLISH.say(words.title(few)).startswith(
        f"Leads to check: {few.found} found among 90 changes tested"
    )
    assert "fewer than one is chance" in ENGLISH.say(words.title(few))
    many = look(simulated(4, planted=range(0, 30, 2), move=0.25))
    most = int(np.ceil(0.05 * many.found))
    assert f"about {most} of them may be chance" in ENGLISH.say(words.title(many))
    none = look(simulated(7, questions=3))
    assert none.found == 0
    assert ENGLISH.say(words.title(none)) == "No leads found among 9 changes tested"
    assert "chance" not in ENGLISH.say(words.method(none))
    assert "corrected together" in ENGLISH.say(words.method(none))


def test_no_row_claims_more_than_a_lead_and_none_has_a_p_value():
    table = words.tabulate_leads(look(simulated(2, planted=(17,))))
    said = [ENGLISH.say(cell.text) for row in table.rows for cell in row]
    assert not any("p =" in each or "p <" in each or "significant" in each for each in said)
    meanings = [ENGLISH.say(row[2].text) for row in table.rows]
    assert [each for each in meanings if each.startswith("lead: ")]
    assert {each for each in meanings if not each.startswith("lead: ")} <= {
        *(f"possibly {way}, not established among {len(table.rows)} tests" for way in ("up", "down")),
        "no clear change",
        "stable (within 3 points)",
    }


def test_the_table_has_a_row_a_test():
    found = look(built_in("sni-social-media"))
    table = words.tabulate_leads(found)
    assert isinstance(table, Table)
    assert [ENGLISH.say(cell.text) for cell in table.rows[0]] == [
        "Adoption",
        "SMEs using social media",
        "lead: clearly up; populations may differ",
        "27%",
        "42%",
        "+15 points",
        "+8 to +22",
    ]


def test_what_was_scanned_and_how_it_was_corrected_is_said():
    found = look(studies.shares_over_waves([100, 200], [150, 210]))
    said = ENGLISH.say(words.method(found))
    assert "Wave 1 (n = 400) and Wave 2 (n = 400) compared on 1 question" in said
    assert "Benjamini and Hochberg" in said
    assert "at most 5% of the leads" in said
    assert "unweighted" in said

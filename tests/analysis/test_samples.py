"""How a study's respondents were drawn and weighted, as the user says it, and what comes of it."""

from __future__ import annotations

from math import sqrt

import numpy as np
import pytest
from studies import amounts, respondents, single

from sni_desktop.analysis import analyse
from sni_desktop.analysis.effort import is_quick
from sni_desktop.analysis.samples import sample_of
from sni_desktop.charts.wording import footer
from sni_desktop.core.errors import UserError
from sni_desktop.core.query import Query
from sni_desktop.core.result import Verdict
from sni_desktop.core.sampling import Lonely, Raked, Sampling, Target
from sni_desktop.core.survey import Choices, Kind, Question
from sni_desktop.core.text import Speaker, plain
from sni_desktop.export.results import records

CHANCE = np.random.default_rng(11)
N = 800


def codes(values):
    return Choices(np.asarray(values).astype(np.uint8))


def numbers(question):
    return Question(question, plain(question), Kind.NUMBER)


def two_waves(**columns):
    """Return a study of two waves of 400, whose people and schools may be the same in both."""
    first = CHANCE.random(N // 2) < 0.5
    again = np.where(CHANCE.random(N // 2) < 0.9, first, ~first)
    answers = [(single("Yes", "No"), codes(np.where(np.concatenate([first, again]), 1, 2)))]
    answers += [(numbers(name), amounts(*values)) for name, values in columns.items()]
    return respondents([N // 2, N // 2], *answers)


def ask(study, **conditions):
    return analyse(study, Query(study.id, "q", "waves", **conditions))


def width(interval):
    return interval.high - interval.low


def test_each_wave_is_a_sample_of_its_own():
    design = sample_of(two_waves(), Query("made-up", "q", "waves")).design

    assert design.unit_counts.tolist() == [400, 400]
    assert not design.clustered


def test_people_who_come_back_make_a_change_more_certain():
    study = two_waves(person=[*range(400), *range(400)])
    apart = ask(study).rows[0].changes[0]
    panel = ask(study, sampling=Sampling(persons="person")).rows[0].changes[0]

    assert panel.diff == pytest.approx(apart.diff)
    assert width(panel.interval) < 0.6 * width(apart.interval)


def test_an_identifier_that_starts_anew_in_every_wave_but_never_repeats_changes_nothing():
    study = two_waves(person=range(800))

    assert ask(study, sampling=Sampling(persons="person")).rows == ask(study).rows


def test_a_closed_list_narrows_the_interval_by_its_finite_population():
    study = two_waves()
    free, listed = (ask(study, sampling=Sampling(population=size)) for size in (0, 500))
    errors = [found.rows[0].cells[0].precision.error for found in (free, listed)]

    assert errors[1] == pytest.approx(errors[0] * sqrt(1 - 400 / 500))


def test_a_list_smaller_than_the_sample_is_refused_naming_a_respondent():
    with pytest.raises(UserError) as refused:
        ask(two_waves(), sampling=Sampling(population=399))
    assert "respondent" in refused.value.sentence.source


def test_sampling_units_within_waves_have_student_s_degrees_of_freedom():
    study = two_waves(school=np.arange(800) % 20)
    cell = ask(study, sampling=Sampling(units="school")).rows[0].cells[0]

    assert cell.precision.df == 19


def test_a_stratum_with_one_unit_can_be_refused():
    study = two_waves(school=np.arange(800) % 20, region=np.arange(800) % 20)
    with pytest.raises(UserError) as refused:
        ask(study, sampling=Sampling(strata="region", units="school", lonely=Lonely.FAIL))
    assert "single sampling unit" in refused.value.sentence.source


def test_strata_with_one_unit_are_told():
    school = np.arange(800) % 20
    region = np.where(school < 3, school, 3)
    study = two_waves(school=school, region=region)
    result = ask(study, sampling=Sampling(strata="region", units="school"))
    latest = ask(study, sampling=Sampling(strata="region", units="school"), waves=("w2",))

    assert (result.lonely, latest.lonely) == (6, 3)
    words = Speaker().say(footer(result))
    assert "strata with a single unit, which counts from the mean of the sample: 6" in words
    left_out = ask(study, sampling=Sampling(strata="region", units="school", lonely=Lonely.REMOVE))
    assert "left out of the variance: 6" in Speaker().say(footer(left_out))
    for apart in (Sampling(), Sampling(units="school")):
        assert ask(study, sampling=apart).lonely == 0
        assert "single unit" not in Speaker().say(footer(ask(study, sampling=apart)))
    query = Query(study.id, "q", "", sampling=Sampling(strata="region", units="school"))
    for record in records(study, study.question("q"), query):
        assert any("strata with a single unit" in note for note in record["notes"])


def test_strata_that_differ_make_the_interval_narrower():
    region = np.arange(800) % 2
    says_yes = np.where(region == 0, CHANCE.random(800) < 0.9, CHANCE.random(800) < 0.1)
    study = respondents(
        [800],
        (single("Yes", "No"), codes(np.where(says_yes, 1, 2))),
        (single("North", "South", question="region"), codes(region + 1)),
    )
    plain_error, error = (
        ask(study, sampling=Sampling(strata=strata)).rows[0].cells[0].precision.error
        for strata in ("", "region")
    )

    assert error < 0.7 * plain_error


def raked_study():
    """Half the population is in the north, a third of the sample is; the north says yes."""
    region = np.where(np.arange(900) % 3 == 0, 1, 2)
    says_yes = CHANCE.random(900) < np.where(region == 1, 0.9, 0.1)
    study = respondents(
        [900],
        (single("Yes", "No"), codes(np.where(says_yes, 1, 2))),
        (single("North", "South", question="region"), codes(region)),
    )
    return study, Target("region", (("o1", 0.5), ("o2", 0.5)))


def test_standard_errors_may_allow_for_the_raking():
    study, target = raked_study()
    fixed, calibrated = (
        ask(study, weight=Raked((target,), calibrated=calibrated)).rows[0].cells[0]
        for calibrated in (False, True)
    )

    assert calibrated.value == pytest.approx(fixed.value)
    assert calibrated.precision.error < 0.8 * fixed.precision.error


def test_a_calibrated_ranking_and_crosstab_can_be_made():
    study, target = raked_study()
    weight = Raked((target,), calibrated=True)
    ranking = analyse(study, Query(study.id, "q", "ranking", weight=weight))
    crosstab = analyse(study, Query(study.id, "q", "crosstab", weight=weight, by=("region",)))

    assert ranking.rows[0].standing is not None
    assert crosstab.crosstab is not None


def test_a_change_between_raked_waves_is_tested_on_the_effective_base():
    region = np.tile([1, 2, 2], 300)
    study = respondents(
        [450, 450],
        (single("Yes", "No"), codes(np.repeat([1, 2, 1, 2], 225))),
        (single("North", "South", question="region"), codes(region)),
    )
    target = Target("region", (("o1", 0.5), ("o2", 0.5)))
    result = ask(study, weight=Raked((target,)))

    assert result.rows[0].changes[0].verdict in {Verdict.NO_CLEAR_CHANGE, Verdict.STABLE}
    assert [round(base.effective) for base in result.bases] == [400, 400]


def test_little_work_is_quick_and_much_is_not():
    study = two_waves(school=np.arange(800) % 20)
    assert is_quick(study, Query(study.id, "q", "waves"))
    large = respondents([600_000], (single("Yes", "No"), codes(np.ones(600_000))))
    assert not is_quick(large, Query(large.id, "q", "waves"))
    target = Target("q", (("o1", 0.5), ("o2", 0.5)))
    assert not is_quick(study, Query(study.id, "q", "waves", weight=Raked((target,))))

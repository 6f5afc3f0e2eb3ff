"""Weights of a study: from a column, or raked to margins wave by wave; and shares as people write them.

All data are made up.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

import numpy as np
import pytest
import studies
from hypothesis import given
from hypothesis import strategies as st

from sni_desktop.analysis.design import design, linearised, standard_error
from sni_desktop.analysis.known_shares import Unit, exactly, parse_margins, percent_unlike_100, typed_share
from sni_desktop.analysis.weights import (
    calibrated,
    margin_questions,
    sample_shares,
    suggested_weight,
    weight_questions,
    weights_of,
)
from sni_desktop.core.errors import UserError
from sni_desktop.core.sampling import Missing, Raked, Target
from sni_desktop.core.survey import Amounts, Kind, Option, Question
from sni_desktop.core.text import Label, Percent, Speaker, plain

SAY = Speaker().say
REGION = replace(studies.single("North", "South", question="region"), label=plain("Region"))
SEX = replace(studies.single("Man", "Woman", question="sex"), label=plain("Sex"))


def number(question, label=""):
    return Question(question, plain(label or question), Kind.NUMBER)


def with_weights(*values, sizes=None, name="wt", label=""):
    """A file of so many respondents, with a column of numbers."""
    return studies.respondents(sizes or [len(values)], (number(name, label), studies.amounts(*values)))


def two_waves(first=((30, 10), (40, 20)), second=((20, 30), (10, 40)), lacking=(0, 0)):
    """Two waves; each a table of regions by sexes, with so many who gave no region."""
    regions, sexes, sizes = [], [], []
    for table, without in zip((first, second), lacking, strict=True):
        sizes.append(sum(map(sum, table)) + without)
        for region, row in enumerate(table, start=1):
            for sex, count in enumerate(row, start=1):
                regions += [region] * count
                sexes += [sex] * count
        regions += [0] * without
        sexes += [1] * without
    return studies.respondents(
        sizes,
        (REGION, studies.Choices(np.array(regions, np.uint16))),
        (SEX, studies.Choices(np.array(sexes, np.uint16))),
    )


def target(question, *shares):
    return Target(question, tuple((f"o{place}", share) for place, share in enumerate(shares, start=1)))


REGION_HALF, SEX_60 = target("region", 0.5, 0.5), target("sex", 0.4, 0.6)


def refusal(study, weight):
    with pytest.raises(UserError) as caught:
        weights_of(study, weight)
    return SAY(caught.value.sentence), SAY(caught.value.hint)


def weighted_shares(study, weighting, question, wave):
    codes, inside = study.answers.by_question[question].codes, study.answers.wave == wave
    held = np.bincount(codes[inside], weighting.weights[inside], 3)[1:]
    return held / held.sum()


# -- Columns -----------------------------------------------------------------------------------------------


def test_without_a_weight_everybody_counts_once():
    weighting = weights_of(with_weights(2.0, 3.5), "")
    assert weighting.weights.tolist() == [1.0, 1.0]
    assert weighting.report == ()


def test_weights_of_a_column_are_used_as_they_are():
    given = [0.3333333333333333, 0.0, 250.0, 1e-9]
    assert weights_of(with_weights(*given), "wt").weights.tolist() == given


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ([1.0, 2.0, -0.5, 1.0], "Row 3 of the file (Wave 1) has a negative weight in “wt”."),
        ([1.0, 2.0, 1.0, np.nan], "Row 4 of the file (Wave 2) has no weight in “wt”."),
        ([1.0, 2.0, 1.0, np.inf], "Row 4 of the file (Wave 2) has no weight in “wt”."),
        ([1.0, 2.0, 1.0, np.nan, np.nan], "Wave 2: nobody has a weight in “wt”, from row 4 of the file on."),
    ],
)
def test_a_wrong_weight_is_refused_with_its_row_and_wave(values, words):
    sizes = [3, len(values) - 3] if len(values) == 5 else [2, 2] if values[2] == 1.0 else [3, 1]
    sentence, hint = refusal(with_weights(*values, sizes=sizes), "wt")
    assert sentence == words
    assert "0 leaves a respondent out" in hint


def test_what_holds_no_numbers_is_no_weight():
    assert refusal(two_waves(), "region")[0] == "“Region” holds no numbers, so it cannot be a weight."
    assert refusal(two_waves(), "gone")[0] == "There is no question “gone” to weight by."


@pytest.mark.parametrize("weight", ["", "wt", Raked((REGION_HALF,))])
def test_a_study_without_respondents_has_nobody_to_weight(weight):
    for study in (studies.published(REGION, []), studies.respondents([0], (number("wt"), studies.amounts()))):
        assert "nobody to weight" in refusal(study, weight)[0]


# -- What can be chosen ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "offered"),
    [
        ([0.5, 1.5, 0.0, 2.0], True),
        ([3.0, 1.0, 2.0, 1.0], True),
        ([0.5, np.nan, 1.5, 1.0], True),
        ([np.nan, np.nan, np.nan, 1.0], False),
        ([np.nan] * 4, False),
        ([1.0, 1.0, 1.0, 1.0], False),
        ([0.0, 0.0, 0.0, 0.0], False),
        ([1.0, -1.0, 2.0, 0.5], False),
        ([101.0, 102.0, 103.0, 104.0], False),
    ],
)
def test_numbers_that_can_be_weights(values, offered):
    assert [each.id for each in weight_questions(with_weights(*values))] == ["wt"] * offered


def test_choices_are_no_weights_and_numbers_no_margins():
    study = studies.respondents(
        [4], (REGION, studies.choices([0, 2, 2])), (number("wt"), studies.amounts(0.5, 1.5, 1.0, 1.0))
    )
    assert [each.id for each in weight_questions(study)] == ["wt"]
    assert [each.id for each in margin_questions(study)] == ["region"]
    assert margin_questions(studies.published(REGION, [])) == weight_questions(studies.built_in("benchmarks"))


@pytest.mark.parametrize(
    "name",
    [
        *(
            "weight",
            "wt",
            "WGT",
            "weights",
            "Sample weight",
            "final_weight",
            "finalWeight",
            "wtssall",
            "wtssps",
        ),
        *("pspwght", "anweight", "pweight", "w_wgt_1", "poids", "Poids de redressement", "pondération"),
        *(
            "COEFPOND",
            "gewicht",
            "Gewichtungsfaktor",
            "weging",
            "wegingsfactor",
            "Weegfactor",
            "Weegcoëfficiënt",
        ),
    ],
)
def test_a_weight_is_suggested_by_its_name(name):
    study = with_weights(0.6, 1.4, 1.1, 0.9, name="q7", label=name)
    assert suggested_weight(study).id == "q7"


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("income", [0.6, 1.4, 1.1, 0.9]),
        ("twt_users_of_twitter", [0.6, 1.4, -1.1, 0.9]),
        ("height", [1.6, 1.4, 1.8, 1.9]),
        ("Body weight", [0.6, 1.4, 1.1, 0.9]),
        ("poids (kg)", [60.5, 71.0, 55.0, 90.0]),
        ("Lichaamsgewicht", [0.6, 1.4, 1.1, 0.9]),
        ("weight", [60.5, 71.0, 55.0, 90.0]),
        ("overweight", [0.6, 1.4, 1.1, 0.9]),
    ],
)
def test_no_weight_is_suggested_for_other_numbers(name, values):
    assert suggested_weight(with_weights(*values, name="q7", label=name)) is None


def test_of_several_weights_the_one_with_a_mean_near_1_is_suggested():
    study = studies.respondents(
        [4],
        (number("pop_weight"), studies.amounts(1500.0, 900.0, 2000.0, 1800.0)),
        (number("weight"), studies.amounts(0.9, 0.6, 1.4, 1.1)),
    )
    assert suggested_weight(study).id == "weight"
    assert suggested_weight(studies.built_in("sni-social-media")) is None


def test_shares_in_the_sample_are_of_those_who_answered():
    study = two_waves(lacking=(100, 0))
    assert sample_shares(study, REGION, "w1") == {"o1": 0.4, "o2": 0.6}
    assert sample_shares(study, REGION) == {"o1": 0.45, "o2": 0.55}
    nobody = studies.respondents([2], (REGION, studies.choices([2, 0, 0])))
    assert sample_shares(nobody, REGION) == {}


# -- Raking ------------------------------------------------------------------------------------------------

tables = st.tuples(*[st.tuples(*[st.integers(2, 40)] * 2)] * 2)
share = st.floats(0.2, 0.8)


@given(tables, tables, share, share)
def test_every_wave_reaches_the_targets_by_itself_with_mean_1(first, second, north, man):
    study = two_waves(first, second)
    asked = Raked((target("region", north, 1 - north), target("sex", man, 1 - man)))
    weighting = weights_of(study, asked)
    assert [wave.wave for wave in weighting.report] == ["w1", "w2"]
    for wave in range(2):
        assert weighted_shares(study, weighting, "region", wave) == pytest.approx(
            [north, 1 - north], abs=1e-8
        )
        assert weighted_shares(study, weighting, "sex", wave) == pytest.approx([man, 1 - man], abs=1e-8)
        assert weighting.weights[study.answers.wave == wave].mean() == pytest.approx(1)


@given(tables, st.floats(0.001, 1000), share)
def test_the_report_does_not_depend_on_the_scale_of_the_weights_to_start_from(table, factor, north):
    study = two_waves(table, table)
    start = np.random.default_rng(1).uniform(0.5, 2, study.answers.n)
    found = []
    for values in (start, start * factor):
        both = replace(
            study,
            questions=(*study.questions, number("wt")),
            answers=replace(study.answers, by_question={**study.answers.by_question, "wt": Amounts(values)}),
        )
        found.append(weights_of(both, Raked((target("region", north, 1 - north), SEX_60), "wt")))
    one, other = found
    assert one.weights == pytest.approx(other.weights, rel=1e-6)
    for this, that in zip(one.report, other.report, strict=True):
        assert (this.raking.least, this.raking.most) == pytest.approx((that.raking.least, that.raking.most))
        assert this.raking.bases.kish == pytest.approx(that.raking.bases.kish)
        assert this.raking.sweeps == pytest.approx(that.raking.sweeps, abs=1)


def test_weights_to_start_from_matter_and_0_leaves_out():
    study = two_waves()
    values = np.where(np.arange(study.answers.n) % 2, 1.0, 0.0)
    study = replace(
        study,
        questions=(*study.questions, number("wt")),
        answers=replace(study.answers, by_question={**study.answers.by_question, "wt": Amounts(values)}),
    )
    weights = weights_of(study, Raked((REGION_HALF,), "wt")).weights
    assert (weights[values == 0] == 0).all()
    assert (weights[values == 1] > 0).all()


def test_respondents_who_lack_a_margin_are_left_out_or_kept():
    study = two_waves(lacking=(25, 0))
    lacking = study.answers.by_question["region"].codes == 0
    out = weights_of(study, Raked((REGION_HALF,)))
    assert (out.weights[lacking] == 0).all()
    assert [len(wave.raking.missing) for wave in out.report] == [25, 0]
    kept = weights_of(study, Raked((REGION_HALF,), missing=Missing.OWN_CATEGORY))
    assert kept.weights[lacking].sum() == pytest.approx(25)
    assert weighted_shares(study, kept, "region", 0) == pytest.approx([0.5, 0.5])


def test_an_answer_without_a_share_lacks_the_margin():
    question = replace(studies.single("North", "South", "Abroad", question="region"), label=plain("Region"))
    study = studies.respondents([100], (question, studies.choices([0, 60, 30, 10])))
    weighting = weights_of(study, Raked((REGION_HALF,)))
    assert (weighting.weights[90:] == 0).all()
    assert weighting.report[0].raking.missing == tuple(range(90, 100))


def test_limits_are_kept_and_the_margins_reached_all_the_same():
    study = two_waves(((30, 10), (10, 50)), ((30, 10), (10, 50)))
    targets = (REGION_HALF, target("sex", 0.6, 0.4))
    free, limited = (weights_of(study, Raked(targets, trim=trim)) for trim in (None, (0.6, 1.6)))
    assert free.weights.max() > 1.61
    assert limited.weights.min() >= 0.6 - 1e-6
    assert limited.weights.max() <= 1.6 + 1e-6
    assert [wave.raking.at_limits for wave in limited.report] == [20, 20]
    assert weighted_shares(study, limited, "sex", 1) == pytest.approx([0.6, 0.4])


@pytest.mark.parametrize(
    ("study", "asked", "sentence", "hint"),
    [
        (two_waves(), Raked(()), "There are no known shares to weight to.", "Add a question"),
        (
            two_waves(),
            Raked((target("region", 0.5, 0.48),)),
            "The known shares of “Region” add up to 98%, not to 100%.",
            "scale them",
        ),
        (
            two_waves(),
            Raked((target("region", 0.333333, 0.666665),)),
            "The known shares of “Region” add up to 99.9998%, not to 100%.",
            "scale them",
        ),
        (
            two_waves(),
            Raked((target("region", 1.2, -0.2),)),
            "A known share of “Region” is below 0.",
            "from 0 to 100",
        ),
        (
            two_waves(second=((0, 0), (30, 40))),
            Raked((REGION_HALF,)),
            "Wave 2: nobody who can be weighted answered “North” to “Region” (50%).",
            "Merge it with another answer, or leave it out of the known shares.",
        ),
        (
            two_waves(second=((0, 0), (0, 0)), lacking=(0, 50)),
            Raked((REGION_HALF,)),
            "Wave 2: nobody gave an answer to “Region” whose share is known.",
            "every wave must have been asked",
        ),
        (
            two_waves(second=((50, 0), (0, 50))),
            Raked((REGION_HALF, SEX_60)),
            "Wave 2: no weights reach all the known shares together.",
            "contradict one another",
        ),
        (
            two_waves(),
            Raked((REGION_HALF,), trim=(0.99, 1.01)),
            "Wave 1: no weights reach all the known shares together.",
            "limits are too tight",
        ),
        (two_waves(), Raked((REGION_HALF,), trim=(1.5, 3)), "Weights have the mean 1", "below 1"),
        (two_waves(), Raked((target("gone", 1),)), "There is no question “gone”", "again"),
        (
            two_waves(),
            Raked((Target("region", (("o9", 1.0),)),)),
            "“Region” has no answer “o9”.",
            "again",
        ),
    ],
)
def test_what_cannot_be_reached_is_refused_in_words(study, asked, sentence, hint):
    said, hinted = refusal(study, asked)
    assert sentence in said
    assert hint in hinted


def test_a_question_with_several_answers_is_no_margin():
    question = replace(studies.multiple("A", "B", question="sites"), label=plain("Sites"))
    study = studies.respondents([2], (question, studies.ticks((1, "10"), (1, "11"))))
    assert margin_questions(study) == ()
    assert "cannot be weighted to" in refusal(study, Raked((target("sites", 0.5, 0.5),)))[0]


def test_a_bad_weight_to_start_from_is_refused_like_any_other():
    study = two_waves()
    values = np.ones(study.answers.n)
    values[6] = np.nan
    study = replace(
        study,
        questions=(*study.questions, number("wt")),
        answers=replace(study.answers, by_question={**study.answers.by_question, "wt": Amounts(values)}),
    )
    assert "Row 7 of the file" in refusal(study, Raked((REGION_HALF,), "wt"))[0]


@pytest.mark.parametrize("missing", list(Missing))
def test_what_the_margins_explain_does_not_vary_once_standard_errors_allow_for_them(missing):
    study = two_waves(lacking=(10, 5))
    weighting = weights_of(study, Raked((REGION_HALF, SEX_60), missing=missing, calibrated=True))
    sample = design(weighting.weights, strata=study.answers.wave)
    for question in ("region", "sex"):
        codes = study.answers.by_question[question].codes
        margin = linearised(sample, np.where(codes == 0, np.nan, codes == 1).astype(float))
        assert standard_error(sample, margin.influence) > 0.01
        assert standard_error(sample, calibrated(weighting, margin.influence)) == pytest.approx(0, abs=1e-9)
    # What they do not explain still varies.
    other = linearised(sample, (np.arange(study.answers.n) % 3 == 0).astype(float))
    adjusted = standard_error(sample, calibrated(weighting, other.influence))
    assert 0 < adjusted <= standard_error(sample, other.influence) * 1.05


def test_weights_of_a_column_are_taken_as_given():
    influence = np.array([0.1, -0.1])
    weighting = weights_of(with_weights(0.5, 1.5), "wt")
    assert calibrated(weighting, influence).tolist() == influence.tolist()
    assert weighting.margins == ()


# -- Known shares, as people write them --------------------------------------------------------------------

ALPHABET = ("Québec", "South East", "18-24", "Other, please specify")
QUESTION = replace(
    studies.single(*ALPHABET, question="region"),
    label=plain("Region"),
)


def parsed(text, question=QUESTION):
    found = parse_margins(text, question)
    return {code: round(share, 6) for code, share in found.shares}, found.unit


@pytest.mark.parametrize(
    ("text", "shares", "unit"),
    [
        ("Québec\t52\nSouth East\t48\n", [0.52, 0.48], Unit.PERCENT),
        ("Region\tShare\nQuébec\t52\nSouth East\t48", [0.52, 0.48], Unit.PERCENT),
        ("quebec;52,3\nSOUTH  EAST;47,7", [0.523, 0.477], Unit.PERCENT),
        ("Québec, 52\nSouth East,48", [0.52, 0.48], Unit.PERCENT),
        ("Québec 52 %\nSouth East: 48%", [0.52, 0.48], Unit.PERCENT),
        ("Québec,52,3\nSouth East,47,7", [0.523, 0.477], Unit.PERCENT),
        ("Québec 0.52\nSouth East .48", [0.52, 0.48], Unit.SHARE),
        ("Québec 0,523\nSouth East 0,477", [0.523, 0.477], Unit.SHARE),
        ("Québec\t12,500,000\nSouth East\t37,500,000", [0.25, 0.75], Unit.COUNT),
        ("Québec 12 500\nSouth East 37 500", [0.25, 0.75], Unit.COUNT),
        ("Québec 12'500\nSouth East 37’500", [0.25, 0.75], Unit.COUNT),
        ("Québec\t100\nSouth East\t300", [0.25, 0.75], Unit.COUNT),
        ("o1\t25\nO2\t75", [0.25, 0.75], Unit.PERCENT),
        ("Québec 30 %\nSouth East 20 %", [0.3, 0.2], Unit.PERCENT),
        ("Québec 52,300\nSouth East 47,700", [0.523, 0.477], Unit.PERCENT),
        ("\n\nQuébec 33.3\n\nSouth East 66.6\n\n", [0.333, 0.666], Unit.PERCENT),
    ],
)
def test_labels_and_numbers_are_read(text, shares, unit):
    assert parsed(text) == (dict(zip(["o1", "o2"], shares, strict=True)), unit)


def test_labels_with_numbers_and_commas_of_their_own_are_known():
    found, _unit = parsed("18-24 30\nOther, please specify, 70")
    assert found == {"o3": 0.3, "o4": 0.7}


def test_labels_are_known_in_any_language():
    options = (
        Option("1", Label({"en": "Men", "fr": "Hommes"})),
        Option("2", Label({"en": "Women", "fr": "É"})),
    )
    question = Question("sex", plain("Sex"), Kind.SINGLE, options)
    assert parsed("hommes 49\nE 51", question)[0] == {"1": 0.49, "2": 0.51}


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("10\n20\n30\n40\n", {"o1": 0.1, "o2": 0.2, "o3": 0.3, "o4": 0.4}),
        ("Share\n10 %\n20 %\n30 %\n40 %", {"o1": 0.1, "o2": 0.2, "o3": 0.3, "o4": 0.4}),
        ("10,5\n\n39,5\n50\n\n", {"o1": 0.105, "o3": 0.395, "o4": 0.5}),
        ("1,250\n2,500\n1,250\n5,000", {"o1": 0.125, "o2": 0.25, "o3": 0.125, "o4": 0.5}),
    ],
)
def test_bare_numbers_are_taken_in_the_order_of_the_answers(text, shares):
    assert parsed(text)[0] == shares


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "There are no known shares"),
        ("Region\tShare", "There are no known shares"),
        ("Québec 52\nNoth 48", "Line 2: “Noth” is no answer to “Region”."),
        ("Région 2021\nQuébec 52", "Line 1: “Région” is no answer to “Region”."),
        ("Québec 52\nSouth East 48\nTotal 100", "Line 3: “Total” is no answer"),
        ("Québec 52\nSouth East", "Line 2: “South East” has no number."),
        ("Québec\n52", "Line 1: “Québec” has no number."),
        ("Québec 52\nSouth East n/a", "Line 2: “South East n/a” has no number."),
        ("Québec 52\n\nquebec 48", "Line 3: “Québec” has a number already, in line 1."),
        ("Québec\t110\nSouth East\t-10", "Line 2: -10 is below 0."),
        ("Québec\t12\t52\nSouth East\t8\t48", "Line 1: “Québec 12” is no answer"),
        ("Québec 12\nSouth East 18", "add up to 30: neither 100"),
        ("Québec 52 %\nSouth East 18", "add up to 70: neither 100"),
        ("Québec 0.5 %\nSouth East 0.5", "add up to 1: neither 100"),
        ("Québec 52 %\nSouth East 98 %", "add up to 150: neither 100"),
        ("Québec 1.5,5\nSouth East 48", "Line 1: “Québec 1.5” is no answer"),
        ("Québec 48,5\nSouth East 51.5", "a decimal comma and others with a decimal point"),
        ("Québec 1,250\nSouth East 98", "“1,250” may have decimals or thousands"),
        ("10\n20\n70", "3 numbers were pasted for 4 answers."),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_line(text, words):
    with pytest.raises(UserError) as caught:
        parse_margins(text, QUESTION)
    assert words in SAY(caught.value.sentence)
    assert SAY(caught.value.hint)


def test_a_name_that_is_a_number_needs_a_mark_between():
    ages = Question("age", plain("Age"), Kind.SINGLE, (Option("1", plain("1")), Option("2", plain("2"))))
    with pytest.raises(UserError) as caught:
        parse_margins("1 250\n2 750", ages)
    assert "may be a name and a number" in SAY(caught.value.sentence)
    assert parsed("1; 250\n2; 750", ages)[0] == {"1": 0.25, "2": 0.75}


def test_a_line_that_begins_with_two_answers_needs_a_mark_between():
    rooms = Question("n", plain("N"), Kind.SINGLE, (Option("a", plain("Flat")), Option("b", plain("Flat 3"))))
    with pytest.raises(UserError) as caught:
        parse_margins("Flat 3 120", rooms)
    assert "begins with more than one answer" in SAY(caught.value.sentence)
    assert parsed("Flat\t3 120\nFlat 3\t3 120", rooms)[0] == {"a": 0.5, "b": 0.5}


def test_answers_of_the_same_name_are_not_told_apart():
    same = Question("n", plain("N"), Kind.SINGLE, (Option("a", plain("Yes")), Option("b", plain("yes"))))
    assert parsed("Yes 40\nyes 60", same)[0] == {"a": 0.4, "b": 0.6}
    with pytest.raises(UserError):
        parse_margins("YES 40\nyes 60", same)


counts_of_people = st.lists(st.integers(0, 10**7), min_size=4, max_size=4).filter(lambda n: sum(n) > 150)


def pasted_counts(counts, mark):
    pairs = zip(ALPHABET, counts, strict=True)
    text = "\n".join(f"{label}\t{f'{count:,}'.replace(',', mark)}" for label, count in pairs)
    return [share for _code, share in parse_margins(text, QUESTION).shares]


@given(counts_of_people, st.sampled_from(["", "'", " ", "\u202f"]))
def test_numbers_of_people_become_their_shares_however_thousands_are_marked(counts, mark):
    assert pasted_counts(counts, mark) == pytest.approx([count / sum(counts) for count in counts], abs=1e-6)


@given(counts_of_people, st.sampled_from(",."))
def test_thousands_marked_like_decimals_are_read_rightly_or_not_at_all(counts, mark):
    expected = pytest.approx([count / sum(counts) for count in counts], abs=1e-6)
    with suppress(UserError):
        assert pasted_counts(counts, mark) == expected


@given(st.lists(st.integers(1, 999), min_size=2, max_size=4), st.sampled_from(".,"))
def test_percentages_are_read_with_either_decimal_mark(parts, mark):
    shares = [round(1000 * part / sum(parts)) / 1000 for part in parts]
    lines = [
        f"{label}; {100 * share:.1f} %".replace(".", mark)
        for label, share in zip(ALPHABET, shares, strict=False)
    ]
    found = parse_margins("\n".join(lines), QUESTION)
    assert [share for _code, share in found.shares] == pytest.approx(shares)
    assert found.unit is Unit.PERCENT


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("52", 0.52),
        ("52,3", 0.523),
        ("52.3 %", 0.523),
        (" 0,5% ", 0.005),
        ("100", 1),
        ("0", 0),
        ("12,500", 0.125),
    ],
)
def test_a_percentage_is_typed_in_many_ways(text, share):
    assert typed_share(text) == pytest.approx(share)


@pytest.mark.parametrize("text", ["", "many", "101", "-1", "1,2,3", "12 13", "%", "1.234,5", "nan", "1e1"])
def test_what_is_no_percentage_is_not_taken_for_one(text):
    with pytest.raises(UserError):
        typed_share(text)


def test_percentages_have_the_decimals_they_need():
    assert exactly(0.52) == Percent(0.52, 0)
    assert exactly(0.523) == Percent(0.523, 1)
    assert exactly(1 / 3).decimals == 4
    assert percent_unlike_100(0.98).decimals == 0
    assert SAY(percent_unlike_100(0.99999)) == "99.999%"

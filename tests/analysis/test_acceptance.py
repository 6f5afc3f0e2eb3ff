"""Numbers that somebody else worked out from real survey files: by R, by other programs, and by hand here."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
import pytest
from studies import ask, cell

from sni_desktop.core.progress import Progress
from sni_desktop.loaders.registry import open_survey

ROOT = Path(__file__).resolve().parents[2]
MASCULINITY = "weighted_csv/masculinity_raw-responses.csv"
VOCABULARY = "multiwave_csv/GSSvocab.csv"
Z = 1.959963984540054


@pytest.fixture(scope="module")
def files(shared):
    return shared / "survey-files"


@pytest.fixture(scope="module")
def expected(files):
    return json.loads((files / "EXPECTED.json").read_text(encoding="utf-8"))


def results(path, *options):
    """Return what the command line says, in a process of its own."""
    command = [sys.executable, "-W", "error", "-m", "sni_desktop", "results", str(path), *options, "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    return json.loads(done.stdout)


def rows_of(records, group=None):
    """Return the rows by question, wave and option."""
    return {
        (record["question"], record["wave"], row["option"]): row
        for record in records
        for row in record["rows"]
        if row["group"] == group
    }


def wilson(share, n):
    """Wilson (1927), written anew."""
    middle = (share + Z**2 / (2 * n)) / (1 + Z**2 / n)
    half = Z / (1 + Z**2 / n) * np.sqrt(share * (1 - share) / n + Z**2 / (4 * n**2))
    return max(0.0, middle - half), min(1.0, middle + half)


def read(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


# -- A weighted file: the toplines that its publisher printed ------------------------------------------

TOPLINES = {
    "Very masculine": 37.2,
    "Somewhat masculine": 46.5,
    "Not very masculine": 11.0,
    "Not at all masculine": 4.7,
    "No answer": 0.6,
}


@pytest.mark.parametrize("chart", ["attitudes", "ranking"])
def test_the_weighted_toplines_are_those_published(files, expected, chart):
    study = open_survey(files / MASCULINITY, Progress())
    result = ask(study, "q0001", chart, weight="weight")
    counted = expected[MASCULINITY]

    for option, percent in TOPLINES.items():
        share = cell(result, option, 0)
        assert round(100 * share.value, 1) == percent
        assert 100 * share.value == pytest.approx(counted["q0001_w_pct"][option], abs=1e-3)
        assert share.count == counted["q0001_unw"][option]
    assert result.bases[0].n == counted["rows"]
    assert result.bases[0].effective == pytest.approx(counted["kish_neff"], abs=1e-3)
    assert round(result.bases[0].effective) == 526


def test_the_command_line_says_the_same_of_the_weighted_toplines(files, expected):
    (record,) = results(files / MASCULINITY, "--question", "q0001", "--weight", "weight")

    assert {row["option"]: round(100 * row["share"], 1) for row in record["rows"]} == TOPLINES
    assert record["base"]["n"] == expected[MASCULINITY]["rows"]
    assert round(record["base"]["n_eff"]) == 526
    assert record["base"]["deff"] == pytest.approx(record["base"]["n"] / record["base"]["n_eff"])


def test_ticked_answers_are_weighted_too(files, expected):
    found = rows_of(results(files / MASCULINITY, "--question", "q0004", "--weight", "weight"))
    father = found["q0004", "all", "Father or father figure(s)"]

    assert father["count"] == expected[MASCULINITY]["q0004_0001_selected_unw"]
    assert 100 * father["share"] == pytest.approx(
        expected[MASCULINITY]["q0004_0001_selected_w_pct"], abs=1e-3
    )


def test_a_weighted_interval_is_wilson_s_on_the_smallest_of_three_bases(files):
    """Taylor's variance, Kish's base and the interval, written anew with plain sums."""
    rows = read(files / MASCULINITY)
    weights = np.array([float(row["weight"]) for row in rows])
    found = rows_of(results(files / MASCULINITY, "--question", "q0001", "--weight", "weight"))

    n, kish = len(rows), weights.sum() ** 2 / (weights**2).sum()
    for option in TOPLINES:
        chosen = np.array([row["q0001"] == option for row in rows], dtype=float)
        share = (weights * chosen).sum() / weights.sum()
        influence = weights * (chosen - share) / weights.sum()
        variance = n / (n - 1) * ((influence - influence.mean()) ** 2).sum()
        base = min(n, kish, n * share * (1 - share) / (n - 1) / variance)
        row = found["q0001", "all", option]
        assert row["share"] == pytest.approx(share, abs=1e-12)
        assert row["n_eff"] == pytest.approx(base, rel=1e-9)
        assert (row["low"], row["high"]) == pytest.approx(wilson(share, base), abs=1e-9)


# -- A file of twenty waves ----------------------------------------------------------------------------

QUESTIONS = ("gender", "nativeBorn", "ageGroup", "educGroup", "vocab")


def counted_by_hand(files):
    """Return the numbers of answers by question and wave."""
    counts = defaultdict(Counter)
    for row in read(files / VOCABULARY):
        for question in QUESTIONS:
            if row[question]:
                counts[question, row["year"]][row[question]] += 1
    return counts


def test_the_waves_have_the_sizes_that_were_counted(files, expected):
    study = open_survey(files / VOCABULARY, Progress())
    sizes = expected[VOCABULARY]["waves"]

    assert {wave.id: wave.n for wave in study.waves} == sizes
    # Everybody's gender is known.
    assert {record["wave"]: record["base"]["n"] for record in results_of_gender(files)} == sizes


def results_of_gender(files):
    return results(files / VOCABULARY, "--question", "gender")


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_share_and_interval_of_every_wave_is_what_plain_formulas_give(files, question):
    study = open_survey(files / VOCABULARY, Progress())
    result = ask(study, question, "ranking", outside_counts=True)
    counts = counted_by_hand(files)

    for index, wave in enumerate(result.waves):
        found = counts[question, wave.id]
        n = found.total()
        for row in result.rows:
            share, seen = row.cells[index], found[row.option.code]
            assert (share.n, share.count) == (n, seen)
            assert share.value == pytest.approx(seen / n, abs=1e-12)
            assert (share.interval.low, share.interval.high) == pytest.approx(wilson(seen / n, n), abs=1e-9)


def test_the_command_line_gives_the_same_shares_in_every_wave(files):
    counts = counted_by_hand(files)
    options = [option for question in QUESTIONS for option in ("--question", question)]
    found = rows_of(results(files / VOCABULARY, *options))

    assert len({(question, wave) for question, wave, _option in found}) == 5 * 20
    for (question, wave, option), row in found.items():
        n, seen = counts[question, wave].total(), counts[question, wave][option]
        assert (row["n"], row["count"]) == (n, seen)
        assert row["share"] == pytest.approx(seen / n, abs=1e-12)
        assert (row["low"], row["high"]) == pytest.approx(wilson(seen / n, n), abs=1e-9)


def test_changes_are_newcombe_s_and_adjusted_by_holm_s_method(files):
    """Newcombe's interval and Holm's adjustment, written anew; each p is on its side of 5 %."""
    counts = counted_by_hand(files)
    records = results(files / VOCABULARY, "--question", "ageGroup")
    changes = [change for record in records for change in record["changes"]]

    assert len(changes) == 5 * 19
    for change in changes:
        before, after = (counts["ageGroup", change[end]] for end in ("from", "to"))
        one, other = (each[change["option"]] / each.total() for each in (before, after))
        (l1, u1), (l2, u2) = wilson(one, before.total()), wilson(other, after.total())
        low = other - one - np.hypot(other - l2, u1 - one)
        high = other - one + np.hypot(u2 - other, one - l1)
        assert change["diff"] == pytest.approx(other - one, abs=1e-12)
        assert (change["low"], change["high"]) == pytest.approx((low, high), abs=1e-9)
        assert (change["p_unadjusted"] < 0.05) == (low > 0 or high < 0)
    alone = sorted(change["p_unadjusted"] for change in changes)
    holm = np.minimum(1, np.maximum.accumulate([(95 - rank) * p for rank, p in enumerate(alone)]))
    assert sorted(change["p"] for change in changes) == pytest.approx(holm.tolist(), rel=1e-9)


@pytest.mark.parametrize("where", ["gender is female", "educ between 12 and 16 and nativeBorn is yes"])
def test_a_filter_looks_at_those_it_names(files, where):
    passes = {
        "gender is female": lambda row: row["gender"] == "female",
        "educ between 12 and 16 and nativeBorn is yes": lambda row: (
            row["educ"] and 12 <= float(row["educ"]) <= 16 and row["nativeBorn"] == "yes"
        ),
    }[where]
    counts = defaultdict(Counter)
    for row in read(files / VOCABULARY):
        if passes(row) and row["ageGroup"]:
            counts[row["year"]][row["ageGroup"]] += 1
    found = rows_of(results(files / VOCABULARY, "--question", "ageGroup", "--where", where))

    for (_question, wave, option), row in found.items():
        n = counts[wave].total()
        assert (row["n"], row["count"]) == (n, counts[wave][option])
        assert row["share"] == pytest.approx(row["count"] / n, abs=1e-12)


def test_groups_are_those_of_the_answers(files):
    counts = defaultdict(Counter)
    for row in read(files / VOCABULARY):
        if row["educGroup"]:
            counts[row["year"], row["gender"]][row["educGroup"]] += 1
    records = results(files / VOCABULARY, "--question", "educGroup", "--by", "gender")

    for gender in ("female", "male"):
        found = rows_of(records, gender)
        assert len(found) == 5 * 20
        for (_question, wave, option), row in found.items():
            seen, n = counts[wave, gender][option], counts[wave, gender].total()
            assert (row["n"], row["count"], row["group_label"]) == (n, seen, gender)
            assert (row["low"], row["high"]) == pytest.approx(wilson(seen / n, n), abs=1e-9)


def test_a_mean_has_student_s_interval(files):
    """Those who answered are a domain of their wave, so that its size stands in the variance."""
    from scipy import stats

    values, sizes = defaultdict(list), Counter()
    for row in read(files / VOCABULARY):
        sizes[row["year"]] += 1
        if row["educ"]:
            values[row["year"]].append(float(row["educ"]))
    for record in results(files / VOCABULARY, "--question", "educ"):
        given, (row,) = np.array(values[record["wave"]]), record["rows"]
        n, size = len(given), sizes[record["wave"]]
        error = np.sqrt(size / (size - 1) * ((given - given.mean()) ** 2).sum()) / n
        half = stats.t.ppf(0.975, n - 1) * error
        assert (row["option"], row["n"], row["share"]) == (None, n, None)
        assert row["mean"] == pytest.approx(given.mean(), abs=1e-9)
        assert (row["low"], row["high"]) == pytest.approx(
            (given.mean() - half, given.mean() + half), abs=1e-9
        )


# -- The reference cases, as a person runs them --------------------------------------------------------


def test_the_reference_cases_agree_when_run_by_hand(shared):
    tests = ROOT / "tests"
    command = [sys.executable, "../../shared/oracle/check_oracle.py", "--impl", "oracle_adapter"]
    if (tests / "../../shared").resolve() != shared.resolve():
        pytest.skip("the shared folder is elsewhere")
    cases = len(list((shared / "oracle" / "open").glob("[!_]*.json")))
    done = subprocess.run(command, cwd=tests, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1] == f"{cases}/{cases} cases agree"
    assert cases >= 140

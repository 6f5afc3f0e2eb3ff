"""The shared reference cases, computed with R and by a second implementation."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING, Any

import pytest
from studies import percent

from sni_desktop.analysis.adjustments import holm
from sni_desktop.analysis.intervals import critical_value, difference, difference_p, wilson
from sni_desktop.analysis.published import compatible_counts, least_base, possible_shares
from sni_desktop.analysis.status import base_status
from sni_desktop.analysis.verdict import is_clear, judge, refusal
from sni_desktop.core.result import Interval, Status
from sni_desktop.core.survey import Comparable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Case = dict[str, Any]

STATUSES = {
    "ok": Status.OK,
    "caution": Status.CAUTION,
    "suppress": Status.SUPPRESSED,
    "no_base": Status.NO_BASE,
}


def cases(shared: Path, op: str) -> Iterator[Case]:
    for file in sorted((shared / "oracle" / "open").glob("[!_]*.json")):
        case = json.loads(file.read_text(encoding="utf-8"))
        if case["op"] == op:
            yield case


def near(case: Case, value: Any) -> Any:
    return pytest.approx(value, abs=case["tol"]["abs"], rel=case["tol"]["rel"])


def answers(shared: Path, case: Case) -> list[float]:
    """Return the answers of a case's domain, those without a valid one left out."""
    with (shared / "oracle" / "data" / case["data"]).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for condition in case["args"]["filter"]:
        assert condition["op"] == "eq"
        rows = [row for row in rows if row[condition["col"]] == str(condition["value"])]
    return [float(row[case["args"]["y"]]) for row in rows if row[case["args"]["y"]] not in {"", "NA"}]


def test_unweighted_shares_and_their_intervals_agree(shared):
    checked = 0
    for case in cases(shared, "prop"):
        if any(case["design"].values()):
            continue
        values, expected = answers(shared, case), case["expected"]
        n = len(values)
        interval = wilson(sum(values) / n, n, critical_value(case["args"]["level"]))
        assert n == expected["n"]
        assert sum(values) / n == near(case, expected["est"])
        assert [interval.low, interval.high] == near(case, expected["ci_wilson"]), case["id"]
        checked += 1

    assert checked


def test_the_interval_on_an_effective_base_agrees_where_shares_are_weighted(shared):
    """The estimate and its effective base are given; without sampling units the quantile is normal."""
    checked = 0
    for case in cases(shared, "prop"):
        if case["design"].get("psu") or "ci_wilson" not in case["expected"]:
            continue
        expected = case["expected"]
        interval = wilson(expected["est"], expected["n_eff"], critical_value(case["args"]["level"]))
        assert [interval.low, interval.high] == near(case, expected["ci_wilson"]), case["id"]
        checked += 1

    assert checked > 8


def test_differences_of_two_shares_agree(shared):
    found = list(cases(shared, "two_prop"))
    for case in found:
        given, expected = case["args"], case["expected"]
        later, earlier = given["x1"] / given["n1"], given["x2"] / given["n2"]
        interval = difference(earlier, given["n2"], later, given["n1"], critical_value(given["level"]))
        assert later - earlier == near(case, expected["diff"])
        assert [interval.low, interval.high] == near(case, expected["newcombe"]), case["id"]
        p = difference_p(earlier, given["n2"], later, given["n1"])
        assert p == near(case, expected["p_mover"]), case["id"]

    assert found


def test_differences_of_published_percentages_agree(shared):
    found = list(cases(shared, "published_diff"))
    for case in found:
        given, expected = case["args"], case["expected"]
        later, earlier = percent(given["pct1"], given["decimals"]), percent(given["pct2"], given["decimals"])
        counts = compatible_counts(later, given["n1"]), compatible_counts(earlier, given["n2"])
        if expected["status"] == "impossible_percentage":
            assert not all(counts), case["id"]
            continue
        assert [[each[0], each[-1]] for each in counts] == [expected["counts1"], expected["counts2"]]
        pairs = [
            (before, after)
            for before in possible_shares(earlier, given["n2"])
            for after in possible_shares(later, given["n1"])
        ]
        z = critical_value(0.95)
        intervals = [difference(before, given["n2"], after, given["n1"], z) for before, after in pairs]
        p_values = [difference_p(before, given["n2"], after, given["n1"]) for before, after in pairs]
        diffs = [after - before for before, after in pairs]
        assert [min(diffs), max(diffs)] == near(case, expected["diff_range"])
        envelope = [min(each.low for each in intervals), max(each.high for each in intervals)]
        assert envelope == near(case, expected["ci_envelope"]), case["id"]
        assert [min(p_values), max(p_values)] == near(case, expected["p_range"]), case["id"]

    assert found


def test_the_least_base_of_a_figure_without_one_agrees(shared):
    checked = 0
    for case in cases(shared, "min_n"):
        given = case["args"]
        if given["n1"] is None or not given["rounding"]:
            continue
        least = least_base(percent(given["pct1"]), given["n1"], percent(given["pct2"]), given["level"])
        assert least == case["expected"]["n"], case["id"]
        checked += 1

    assert checked


def test_corrections_for_several_tests_agree(shared):
    found = list(cases(shared, "p_adjust"))
    for case in found:
        assert holm(case["args"]["p"]) == near(case, case["expected"]["holm"]), case["id"]

    assert found


def test_the_marks_of_small_bases_agree(shared):
    found = list(cases(shared, "base_status"))
    for case in found:
        given = case["args"]
        interval = None if given["lo"] is None else Interval(given["lo"], given["hi"])
        status = base_status(given["n"], given["n_eff"], interval, given["df"])
        assert status is STATUSES[case["expected"]["status"]], case["id"]

    assert found


def test_what_may_be_said_agrees(shared):
    checked = 0
    for case in cases(shared, "claim_change"):
        given, expected = case["args"], case["expected"]
        if given.get("n1") is None or given.get("n2") is None or "ci" not in given:
            continue  # No exact figures or no bases: not tested at all (see test_analyse).
        interval = Interval(*given["ci"])
        p_low, p_high = given.get("p_range") or (given["p"], given["p"])
        statuses = tuple(base_status(n, n, None) for n in (given["n1"], given["n2"]))
        state = Comparable.YES if given.get("comparable", True) else Comparable.NO
        verdict = refusal(statuses, state) or judge(given["diff"], interval, p_low, p_high, 0.05)
        assert verdict.value == expected["verdict"], case["id"]
        if "strong" in expected:
            assert is_clear(interval) is expected["strong"], case["id"]
        checked += 1

    assert checked

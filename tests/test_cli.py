"""The command line without a window: what other programs and people at a prompt get."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from studies import ask, built_in, sixty_options
from test_layers import IMPORT_WITHOUT, QT

from sni_desktop import __main__ as command_line
from sni_desktop import cli
from sni_desktop.charts.registry import CHARTS
from sni_desktop.core.progress import Progress
from sni_desktop.core.query import Query
from sni_desktop.core.result import Mean, Share, Verdict
from sni_desktop.core.survey import Evidence
from sni_desktop.export.results import COLUMNS, as_csv, as_json, records
from sni_desktop.loaders.registry import open_survey

ROOT = Path(__file__).resolve().parents[1]

RECORD = {
    "question": str,
    "question_label": str,
    "kind": str,
    "wave": str,
    "wave_label": str,
    "wave_n": int | None,
    "level": float,
    "base": dict,
    "rows": list,
    "changes": list,
    "summary": dict | None,
    "notes": list,
}
BASE = {
    "n": int | None,
    "weighted": float | None,
    "n_eff": float | None,
    "deff": float | None,
    "status": str,
}
ROW = {
    "option": str | None,
    "label": str,
    "group": str | None,
    "group_label": str | None,
    "share": float | None,
    "mean": float | None,
    "low": float | None,
    "high": float | None,
    "n": int | None,
    "count": int | None,
    "n_eff": float | None,
    "status": str,
    "rank_low": int | None,
    "rank_high": int | None,
    "evidence": str,
    "printed": str | None,
    "value": float | None,
    "unit": str | None,
}
CHANGE = {
    "option": str | None,
    "from": str,
    "to": str,
    "diff": float | None,
    "low": float | None,
    "high": float | None,
    "p": float | None,
    "p_unadjusted": float | None,
    "verdict": str,
    "comparable": str,
    "least_base": int | None,
}
STATUSES = {"ok", "caution", "suppressed", "no_base"}


@pytest.fixture
def survey(tmp_path):
    """Return a file of made-up answers: two waves, a group, weights, and a label like a formula."""
    lines = ["wave,region,weight,uses,score,likes,opens"]
    for number in range(400):
        wave, region = ("W1", "W2")[number >= 200], ("North", "South")[number % 10 < 3]
        weight, uses = 0.5 + number % 3, ("yes", "no")[number % 7 < (2 if number < 200 else 5)]
        opens = ("=1+1", "+32", "maybe")[number % 3]
        likes = ("Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree", "Don't know")[
            number % 6
        ]
        lines.append(f"{wave},{region},{weight},{uses},{number % 37 / 2},{likes},{opens}")
    path = tmp_path / "survey.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.fixture
def run(capfdbinary):
    """Run a command in this process; return its exit code, its output and its complaints."""

    def run_it(*arguments):
        try:
            code = cli.run([str(argument) for argument in arguments])
        except SystemExit as end:
            code = end.code
        said = capfdbinary.readouterr()
        return code, said.out.decode(), said.err.decode()

    return run_it


@pytest.fixture
def results(run):
    def results_of(*arguments):
        code, out, complaint = run("results", *arguments, "--json")
        assert (code, complaint) == (0, "")
        return json.loads(out)

    return results_of


def only(found, wave):
    (record,) = [record for record in found if record["wave"] == wave]
    return record


def shares(record, group=None):
    return {row["option"]: row["share"] for row in record["rows"] if row["group"] == group}


def check(value, fields):
    assert list(value) == list(fields)
    for name, kind in fields.items():
        wanted = kind | int if kind in {float, float | None} else kind
        assert isinstance(value[name], wanted), name


def check_record(record):
    check(record, RECORD)
    check(record["base"], BASE)
    assert record["base"]["status"] in STATUSES
    assert all(isinstance(note, str) and note for note in record["notes"])
    for row in record["rows"]:
        check(row, ROW)
        assert row["status"] in STATUSES
        if row["evidence"] in {"respondents", "published", "percent_only"}:
            hidden = row["status"] in {"suppressed", "no_base"}
            assert hidden == (row["share"] is None and row["mean"] is None)
            assert not hidden or (row["low"], row["high"], row["count"]) == (None, None, None)
        if row["low"] is not None:
            assert row["low"] <= (row["share"] if row["mean"] is None else row["mean"]) <= row["high"]
        assert (row["rank_low"] is None) == (row["rank_high"] is None)
    for change in record["changes"]:
        check(change, CHANGE)
        assert change["to"] == record["wave"]
        assert change["verdict"] in set(Verdict)


# -- The records ---------------------------------------------------------------------------------------


def test_there_is_one_record_a_question_and_wave(results, survey):
    found = results(survey)

    questions = ["region", "uses", "score", "likes", "opens"]  # without what is most likely a weight
    assert [(record["question"], record["wave"]) for record in found] == [
        (question, wave) for question in questions for wave in ("W1", "W2")
    ]
    for record in found:
        check_record(record)


@pytest.mark.parametrize("name", ["sni-social-media", "sni-other-surveys", "benchmarks"])
def test_a_built_in_study_opens_by_its_name(results, name):
    for record in results(name):
        check_record(record)


def test_published_shares_are_as_printed_with_what_rounding_hides(results):
    wave_1, wave_2 = results("sni-social-media", "--question", "adoption")

    assert [record["rows"][0]["share"] for record in (wave_1, wave_2)] == [0.27, 0.42]
    assert [record["base"]["n"] for record in (wave_1, wave_2)] == [411, 536]
    (change,) = wave_2["changes"]
    assert (change["from"], change["to"], change["verdict"]) == ("wave-1", "wave-2", "increase")
    assert (change["low"], change["high"]) == pytest.approx((0.080, 0.217), abs=1e-3)


def test_a_published_order_has_ranks_and_no_shares(results):
    for record in results("sni-social-media", "--question", "platforms"):
        assert {row["evidence"] for row in record["rows"]} == {"order"}
        assert set(shares(record).values()) == {None}
    assert [(row["option"], row["rank_low"], row["rank_high"]) for row in record["rows"]] == [
        ("linkedin", 1, 1),
        ("facebook", 2, 2),
        ("twitter", 3, 3),
        ("google-plus", 4, 4),
    ]


def test_two_thirds_never_become_a_percentage(results):
    vague = [
        row
        for name in ("sni-social-media", "sni-other-surveys", "benchmarks")
        for record in results(name)
        for row in record["rows"]
        if row["evidence"] == "vague"
    ]

    assert vague
    assert {(row["share"], row["low"], row["high"]) for row in vague} == {(None, None, None)}
    assert "about 2/3" in {row["printed"] for row in vague}


def test_changes_hold_the_step_from_the_wave_before(results, survey):
    first, second = results(survey, "--question", "uses")

    assert first["changes"] == []
    yes, no = sorted(second["changes"], key=lambda change: change["diff"])
    assert (yes["option"], no["option"]) == ("yes", "no")
    assert (yes["from"], yes["to"], yes["verdict"], no["verdict"]) == ("W1", "W2", "decrease", "increase")
    assert yes["diff"] == pytest.approx(shares(second)["yes"] - shares(first)["yes"])
    assert yes["p"] == yes["p_unadjusted"] < 0.05  # of two answers, one test


def test_one_wave_alone_keeps_its_tests_and_their_adjustment(results, survey):
    whole, (alone,) = results(survey), results(survey, "--question", "opens", "--wave", "W2")

    assert alone == next(
        record for record in whole if (record["question"], record["wave"]) == ("opens", "W2")
    )
    assert all(change["p"] >= change["p_unadjusted"] for change in alone["changes"])


def test_a_number_question_has_a_mean_and_no_option(results, survey):
    first, second = results(survey, "--question", "score")

    (row,) = first["rows"]
    assert (row["option"], row["share"], row["n"], row["status"]) == (None, None, 200, "ok")
    assert row["low"] < row["mean"] < row["high"]
    assert [change["option"] for change in second["changes"]] == [None]


def test_a_scale_has_its_answers_and_what_a_chart_over_the_waves_shows(results, survey):
    first, second = results(survey, "--question", "likes")

    assert first["base"]["n"] == 167  # without those who do not know
    assert sum(share for option, share in shares(first).items() if option != "Don't know") == pytest.approx(1)
    assert shares(first)["Don't know"] == pytest.approx(33 / 200)
    assert first["summary"]["measure"] == "positive_share"
    assert first["summary"]["label"] == "Agree / Strongly agree"
    assert first["summary"]["n"] == 167
    assert first["summary"]["change"] is None
    assert second["summary"]["change"]["from"] == "W1"
    assert any("Don't know" in note for note in first["notes"])


def test_weights_and_groups_and_filters_are_those_of_the_analysis(results, survey):
    weighted = results(survey, "--question", "uses", "--weight", "weight", "--by", "region")
    study = open_survey(survey, Progress())

    for record in weighted:
        assert record["base"]["weighted"] != record["base"]["n"]
        assert record["base"]["n_eff"] < record["base"]["n"]
        assert record["base"]["deff"] == pytest.approx(record["base"]["n"] / record["base"]["n_eff"])
        assert [row["group"] for row in record["rows"]] == [None, None, "North", "North", "South", "South"]
        assert "weighted by “weight”" in record["notes"][0]
    for group in ("North", "South"):
        asked = ("--question", "uses", "--weight", "weight", "--where", f'region is "{group}"')
        for record, by in zip(results(survey, *asked), weighted, strict=True):
            assert shares(record) == shares(by, group)
            assert record["notes"][0].startswith("Only: ")
    window = ask(study, "uses", "ranking", weight="weight")
    assert [shares(record) for record in weighted] == [
        {row.option.code: row.cells[index].value for row in window.rows} for index in (0, 1)
    ]


def test_the_level_of_confidence_is_the_one_asked_for(results, survey):
    narrow, usual, wide = (
        results(survey, "--question", "uses", "--level", level)[0] for level in ("50", "95", "99.9")
    )

    assert [record["level"] for record in (narrow, usual, wide)] == [0.5, 0.95, 0.999]
    lows = [record["rows"][0]["low"] for record in (narrow, usual, wide)]
    assert lows == sorted(lows, reverse=True)


def test_too_few_answers_have_no_number(results, tmp_path):
    path = tmp_path / "few.csv"
    path.write_text("wave,uses\n" + "W1,yes\nW1,no\n" * 10 + "W2,yes\nW2,no\n" * 100)
    first, second = results(path, "--question", "uses")

    for row in first["rows"]:
        assert (row["status"], row["share"], row["low"], row["n"]) == ("suppressed", None, None, 20)
    assert first["base"]["status"] == "suppressed"
    assert any("suppressed" in note for note in first["notes"])
    assert {change["verdict"] for change in second["changes"]} == {"suppressed"}
    assert {(change["diff"], change["p"]) for change in second["changes"]} == {(None, None)}


def test_nobody_is_no_base(results, survey):
    record = results(survey, "--question", "uses", "--where", "score between 900 and 901")[0]

    assert (record["base"]["n"], record["base"]["status"]) == (0, "no_base")
    assert {(row["status"], row["share"], row["n"]) for row in record["rows"]} == {("no_base", None, 0)}


def test_notes_say_where_nobody_passes_the_filter(results, survey, tmp_path):
    empty = results(survey, "--question", "uses", "--where", "score between 900 and 901")
    assert all("Nobody passes the filter." in record["notes"] for record in empty)

    path = tmp_path / "early.csv"
    path.write_text("wave,uses,early\n" + "W1,yes,A\nW1,no,A\n" * 50 + "W2,yes,B\nW2,no,B\n" * 50)
    first, second = results(path, "--question", "uses", "--where", "early is A")
    assert not any("Nobody" in note for note in first["notes"])
    assert "Nobody in this wave passes the filter." in second["notes"]


def test_the_base_of_a_scale_holds_refusals_and_not_those_who_do_not_know(results, tmp_path):
    path = tmp_path / "refusals.csv"
    answers = ["Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree", "Refused"]
    path.write_text("wave,likes\n" + "\n".join(f"W1,{answers[row % 6]}" for row in range(600)))
    (record,) = results(path, "--question", "likes")

    assert (record["base"]["n"], record["summary"]["n"]) == (600, 600)
    assert record["summary"]["value"] == pytest.approx(2 / 6)


def test_waves_with_other_lists_of_answers_are_not_compared(results, tmp_path):
    path = tmp_path / "lists.csv"
    rows = [f"W1,{row % 2},{row % 3 % 2}," for row in range(200)]
    rows += [f"W2,{row % 2},{row % 3 % 2},{row % 5 % 2}" for row in range(200)]
    path.write_text("wave,Uses: A,Uses: B,Uses: C\n" + "\n".join(rows))
    found = results(path)
    second = found[-1]

    assert [record["kind"] for record in found] == ["multiple", "multiple"]
    assert {(each["verdict"], each["comparable"]) for each in second["changes"]} == {
        ("not_comparable", "not_comparable")
    }
    assert any("The list of answers was not the same." in note for note in second["notes"])


def test_questions_and_waves_may_be_called_by_their_labels(results, survey):
    assert results(survey, "--question", "USES", "--wave", "w1") == results(
        survey, "--question", "uses", "--wave", "W1"
    )


def test_forty_waves_and_sixty_answers_are_no_obstacle():
    study = sixty_options()
    found = records(study, study.questions[0], Query(study.id, "", ""))

    assert [len(record["rows"]) for record in found] == [60, 60]
    assert all(row["rank_low"] <= row["rank_high"] for record in found for row in record["rows"])
    assert "NaN" not in as_json(found)


# -- The window says the same --------------------------------------------------------------------------

FILES = (
    "multiwave_csv/GSSvocab.csv",
    "multiwave_csv/ESSBE5.csv",
    "surveymonkey/StarWars.csv",
    "weighted_csv/masculinity_raw-responses.csv",
)


def test_the_window_says_the_same_of_real_files(shared):
    for name in FILES:
        same_as_the_window(open_survey(shared / "survey-files" / name, Progress()))


def test_the_window_says_the_same_of_the_built_in_studies():
    for name in ("sni-social-media", "sni-other-surveys", "benchmarks"):
        same_as_the_window(built_in(name))


def same_as_the_window(study):
    """Compare every record with the charts that show its answers as they are counted here."""
    for question in study.questions:
        found = {record["wave"]: record for record in records(study, question, Query(study.id, "", ""))}
        for chart in CHARTS:
            if not chart.fits(study, question) or chart.id not in {"waves", "ranking"}:
                continue
            result = ask(study, question.id, chart.id)
            for index, wave in enumerate(result.waves):
                for row in result.rows:
                    change = next((each for each in row.changes if each.later == index), None)
                    compare(found[wave.id], row, row.cells[index], change)


def compare(record, row, cell, change):
    if not isinstance(cell, Share | Mean) or cell.value is None:
        return
    if isinstance(cell, Share) and cell.evidence is Evidence.VAGUE:
        return
    code = row.option.code if row.option else None
    told = next((each for each in record["rows"] if (each["option"], each["group"]) == (code, None)), None)
    changed = next((each for each in record["changes"] if each["option"] == code), None)
    if told is None:
        # Over the waves a scale is one number.
        told = record["summary"] | {"share": record["summary"]["value"], "mean": record["summary"]["value"]}
        changed = record["summary"]["change"]
    ends = (cell.interval.low, cell.interval.high) if cell.interval else (None, None)
    value = told["share"] if isinstance(cell, Share) else told["mean"]
    assert (value, told["low"], told["high"], told["n"]) == (cell.value, *ends, cell.n)
    if change is not None:
        same = change.diff, change.p, change.verdict
        assert (changed["diff"], changed["p"], changed["verdict"]) == same


# -- A table -------------------------------------------------------------------------------------------


def test_a_table_has_a_line_for_every_row_and_every_summary(run, results, survey):
    code, out, complaint = run("results", survey, "--by", "region", "--csv")
    lines = list(csv.DictReader(io.StringIO(out, newline="")))
    found = results(survey, "--by", "region")

    assert (code, complaint) == (0, "")
    assert tuple(lines[0]) == COLUMNS
    assert len(lines) == sum(len(each["rows"]) + bool(each["summary"]) for each in found)
    assert out.endswith("\r\n")
    line = next(
        each for each in lines if (each["question"], each["wave"], each["group"]) == ("uses", "W2", "")
    )
    record = next(each for each in found if (each["question"], each["wave"]) == ("uses", "W2"))
    assert float(line["share"]) == record["rows"][0]["share"]
    assert float(line["change_diff"]) == record["changes"][0]["diff"]
    assert line["change_from"] == "W1"


def test_no_cell_of_a_table_is_a_formula(run, survey):
    _code, out, _complaint = run("results", survey, "--question", "opens", "--csv")
    lines = list(csv.DictReader(io.StringIO(out, newline="")))

    assert {line["option"] for line in lines} == {"'=1+1", "'+32", "maybe"}
    for line in lines:
        texts = [line[name] for name in COLUMNS if not is_number(line[name])]
        assert not [text for text in texts if text.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert any(line["change_diff"].startswith("-") for line in lines)  # a number is a number


def is_number(text):
    try:
        float(text)
    except ValueError:
        return False
    return True


def test_a_table_quotes_what_holds_commas_quotes_and_lines(survey):
    study = open_survey(survey, Progress())
    (record, *_rest) = records(study, study.question("uses"), Query(study.id, "", ""))
    record["question_label"] = 'a, "b"\nc'

    assert next(csv.DictReader(io.StringIO(as_csv([record]), newline="")))["question_label"] == 'a, "b"\nc'


# -- What is refused -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--question", "nothing"], "no question “nothing”"),
        (["--wave", "W9"], "no wave “W9”"),
        (["--by", "score"], "make no groups"),
        (["--weight", "uses"], "cannot be a weight"),
        (["--where", "region is Nowhere"], "Nowhere"),
        (["--where", "region ="], "character"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence_and_a_hint(run, survey, arguments, words):
    code, out, complaint = run("results", survey, *arguments, "--json")

    assert (code, out) == (1, "")
    sentence, hint = complaint.splitlines()
    assert words in sentence
    assert hint.endswith((".", "}", ")", "34"))


def test_a_file_that_is_not_there_is_refused(run, tmp_path):
    code, out, complaint = run("results", tmp_path / "none.csv", "--json")

    assert (code, out) == (1, "")
    assert "none.csv" in complaint
    assert "sni-social-media" in complaint


def test_published_figures_have_no_weights_groups_or_filters(run):
    for option in ("--weight", "--by", "--where"):
        code, _out, complaint = run("results", "sni-social-media", option, "adoption", "--csv")
        assert code == 1
        assert "published figures" in complaint


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["results"],
        ["results", "file.csv"],
        ["results", "file.csv", "--json", "--csv"],
        ["results", "file.csv", "--json", "--level", "30"],
        ["results", "file.csv", "--json", "--level", "nan"],
        ["results", "file.csv", "--json", "--ques", "q"],
    ],
)
def test_a_wrong_use_says_how_it_is_used(run, arguments):
    code, out, complaint = run(*arguments)

    assert (code, out) == (2, "")
    assert complaint.startswith("usage: sni-desktop")


# -- The program ---------------------------------------------------------------------------------------


def start(*arguments, **environment):
    command = [sys.executable, "-W", "error", "-m", "sni_desktop", *map(str, arguments)]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, check=False, env={**os.environ, **environment}
    )


def test_no_part_of_it_needs_qt(survey):
    """Qt is blocked, as where its libraries are missing."""
    work = (
        "\nfrom sni_desktop.__main__ import main\n"
        f"sys.argv[1:] = ['results', {str(survey)!r}, '--json', '--by', 'region', '--where', 'uses is yes']\n"
        "code = main()\n"
        "assert not any(name.partition('.')[0] in blocked for name in sys.modules)\n"
        "sys.exit(code)\n"
    )
    command = [sys.executable, "-c", IMPORT_WITHOUT + work, " ".join(QT), "sni_desktop.cli"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)

    assert (done.returncode, done.stderr) == (0, b"")
    assert len(json.loads(done.stdout)) == 10 - 2


def test_the_output_is_utf_8_whatever_the_locale(survey):
    done = start(
        "results", survey, "--question", "uses", "--weight", "weight", "--csv", LC_ALL="C", PYTHONUTF8="0"
    )

    assert (done.returncode, done.stderr) == (0, b"")
    assert "weighted by “weight”" in done.stdout.decode("utf-8")


def test_a_reader_who_stops_early_is_no_error(survey):
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "sni_desktop", "results", str(survey), "--json"]
    done = subprocess.run(command, cwd=ROOT, stdout=writer, stderr=subprocess.PIPE, check=False)
    os.close(writer)

    assert (done.returncode, done.stderr) == (0, b"")


def test_help_shows_both_uses():
    done = start("--help")

    assert done.returncode == 0
    assert b"sni-desktop [FILE]" in done.stdout
    assert b"sni-desktop results FILE" in done.stdout


def test_the_window_knows_the_commands_by_their_first_word():
    assert set(cli.COMMANDS) == command_line.WITHOUT_WINDOW
    assert all(name in command_line.HELP for name in cli.COMMANDS)

"""What `inspect` says of a file: every answer counted, nothing dropped, and what was assumed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from loaders.samples import SAMPLES

from sni_desktop import cli
from sni_desktop.core.places import DATA
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import Kind
from sni_desktop.loaders import package

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FIELDS = {
    *("file", "title", "format", "encoding", "separator", "sheet", "header_rows", "respondents", "columns"),
    *("column_names", "first_row", "wave_column", "waves", "questions", "sets", "published", "warnings"),
}
QUESTION = {
    *("id", "label", "kind", "options", "missing", "base", "blank", "unread", "columns", "text", "battery"),
    *("battery_label", "figures", "mean", "low", "high", "different", "values"),
}

Inspect = "Callable[..., Any]"


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes]) -> Callable[..., tuple[int, str, str]]:
    def run_it(*arguments: object) -> tuple[int, str, str]:
        code = cli.run(["inspect", *map(str, arguments)])
        said = capfdbinary.readouterr()
        return code, said.out.decode(), said.err.decode()

    return run_it


@pytest.fixture
def inspect(run: Callable[..., tuple[int, str, str]]) -> Callable[[Path], dict[str, Any]]:
    def inspected(path: Path) -> dict[str, Any]:
        code, out, complaint = run(path, "--json")
        assert (code, complaint) == (0, "")
        return json.loads(out)

    return inspected


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def question(found: dict[str, Any], name: str) -> dict[str, Any]:
    return next(each for each in found["questions"] if each["id"] == name)


def counts(options: list[dict[str, Any]]) -> dict[str, int]:
    return {option["code"]: option["count"] for option in options}


@pytest.mark.parametrize("name", SAMPLES)
def test_each_format_is_told_in_the_same_fields(name: str, tmp_path: Path, inspect: Inspect) -> None:
    found = inspect(SAMPLES[name](tmp_path)[0])
    assert set(found) == FIELDS
    assert found["format"]
    assert found["respondents"] or found["published"]
    assert found["columns"] == len(found["column_names"])
    assert found["questions"]
    for each in found["questions"]:
        assert set(each) == QUESTION
        assert each["kind"] in set(Kind)
    for warning in found["warnings"]:
        assert set(warning) == {"code", "text", "question", "column", "odd"}
        assert warning["text"]
        assert "{" not in warning["text"]


@pytest.mark.parametrize("name", SAMPLES)
def test_every_row_is_answer_missing_blank_or_unread(name: str, tmp_path: Path, inspect: Inspect) -> None:
    found = inspect(SAMPLES[name](tmp_path)[0])
    for each in found["questions"]:
        if found["respondents"] is None:
            assert each["base"] is None
            continue
        missing = sum(option["count"] for option in each["missing"])
        assert each["base"] + missing + each["blank"] + each["unread"] == found["respondents"]
        if each["kind"] in {"single", "scale"}:
            assert sum(option["count"] for option in each["options"]) == each["base"]
        if each["values"] is not None:
            assert sum(value["count"] for value in each["values"]) + each["blank"] == found["respondents"]
    if found["respondents"]:
        assert sum(wave["n"] for wave in found["waves"]) == found["respondents"]


def test_tick_boxes_are_one_question(tmp_path: Path, inspect: Inspect) -> None:
    path = write(tmp_path / "a.csv", "id,Which? [Radio],Which? [Web]\n" + "1,Yes,No\n2,Yes,Yes\n3,,\n" * 3)
    found = inspect(path)
    (which,) = [each for each in found["questions"] if each["kind"] == "multiple"]
    assert [(each["label"], each["count"], each["column"]) for each in which["options"]] == [
        ("Radio", 6, "Which? [Radio]"),
        ("Web", 3, "Which? [Web]"),
    ]
    assert (which["base"], which["blank"]) == (6, 3)
    assert found["sets"] == [
        {"id": which["id"], "label": "Which?", "type": "D", "columns": ["Which? [Radio]", "Which? [Web]"]}
    ]
    assert found["columns"] == 3


def test_who_was_not_asked_is_a_missing_value_of_tick_boxes(tmp_path: Path, inspect: Inspect) -> None:
    rows = ["1,Yes,No", "2,No,Yes", "3,NA,NA", "4,NA,NA", "5,,"]
    found = inspect(write(tmp_path / "a.csv", "\n".join(["id,Which? [Radio],Which? [Web]", *rows])))
    (which,) = [each for each in found["questions"] if each["kind"] == "multiple"]
    assert which["missing"] == [{"code": "NA", "label": "NA", "count": 2}]
    assert (which["base"], which["blank"], which["unread"]) == (2, 1, 0)


def test_missing_codes_are_counted_and_are_not_in_the_base(tmp_path: Path, inspect: Inspect) -> None:
    (path,) = SAMPLES["sav"](tmp_path)
    q1 = question(inspect(path), "q1")
    assert q1["label"] == {"und": "How often?"}
    assert counts(q1["options"]) == dict.fromkeys("12345", 10)
    assert [(each["code"], each["label"], each["count"]) for each in q1["missing"]] == [
        ("6", "Don't know", 10)
    ]
    assert (q1["base"], q1["blank"]) == (50, 0)


def test_numbers_are_summed_up(tmp_path: Path, inspect: Inspect) -> None:
    cells = [*(f"{n % 20},5" for n in range(40)), ""]
    path = write(
        tmp_path / "a.tsv", "\n".join(["name\tspent", *(f"x{n}\t{cell}" for n, cell in enumerate(cells))])
    )
    found = question(inspect(path), "spent")
    assert (found["kind"], found["mean"], found["low"], found["high"]) == ("number", 10.0, 0.5, 19.5)
    assert (found["base"], found["blank"], found["unread"]) == (40, 1, 0)
    assert found["values"][:2] == [{"value": "0,5", "count": 2}, {"value": "1,5", "count": 2}]


def test_days_are_counted(tmp_path: Path, inspect: Inspect) -> None:
    days = ["2019-07-23"] * 3 + ["2019-07-25"] * 14 + ["2019-08-04"] * 2
    path = write(tmp_path / "a.csv", "\n".join(["day,x", *(f"{day},{n % 3}" for n, day in enumerate(days))]))
    found = question(inspect(path), "day")
    assert found["kind"] == "date"
    assert [(each["value"], each["count"]) for each in found["values"]] == [
        ("2019-07-23", 3),
        ("2019-07-25", 14),
        ("2019-08-04", 2),
    ]


def test_identifiers_that_look_like_numbers_stay_apart(tmp_path: Path, inspect: Inspect) -> None:
    names = ["1978.1", "1978.10", "1978.100", *(f"1978.{n}" for n in range(20, 60))]
    path = write(
        tmp_path / "a.csv", "\n".join(["id,x", *(f"{name},{n % 3}" for n, name in enumerate(names))])
    )
    assert question(inspect(path), "id")["different"] == len(names)


def test_waves_are_told_with_their_sizes(tmp_path: Path, inspect: Inspect) -> None:
    found = inspect(SAMPLES["csv"](tmp_path)[0])
    assert found["wave_column"] == "wave"
    assert [(wave["id"], wave["n"]) for wave in found["waves"]] == [("1", 30), ("2", 30)]
    assert "wave" not in {each["id"] for each in found["questions"]}
    assert found["first_row"][:3] == ["1000", "1", "North"]


def test_text_tables_tell_how_they_were_read(tmp_path: Path, inspect: Inspect) -> None:
    found = inspect(SAMPLES["csv of a Macintosh"](tmp_path)[0])
    assert (found["format"], found["encoding"], found["separator"]) == ("csv", "mac_roman", ";")
    assert any("Île d’Oléron" in option["label"] for each in found["questions"] for option in each["options"])


def test_built_in_figures_are_told_by_language(inspect: Inspect) -> None:
    found = inspect("sni-social-media")
    study = package.load(DATA / "sni-social-media", Progress())
    assert found["respondents"] is None
    assert found["published"] == len(study.published)
    adoption = question(found, "adoption")
    assert set(adoption["label"]) >= {"en", "fr", "nl"}
    assert adoption["options"][0]["count"] is None
    assert set(adoption["options"][0]["labels"]) >= {"en", "fr", "nl"}
    assert adoption["figures"] == len(study.figures("adoption"))


@pytest.mark.parametrize("name", SAMPLES)
def test_people_get_lines(name: str, tmp_path: Path, run: Callable[..., tuple[int, str, str]]) -> None:
    path = SAMPLES[name](tmp_path)[0]
    code, out, complaint = run(path)
    assert (code, complaint) == (0, "")
    assert out.splitlines()[0].endswith(")")
    assert out.endswith("\n")


def test_a_file_that_cannot_be_read_is_refused(
    tmp_path: Path, run: Callable[..., tuple[int, str, str]]
) -> None:
    code, out, complaint = run(write(tmp_path / "empty.csv", ""), "--json")
    assert (code, out) == (1, "")
    assert complaint.splitlines() == [
        "empty.csv is empty.",
        "Choose another file, or export it again from the survey tool.",
    ]
    code, out, complaint = run(tmp_path / "nothing.csv")
    assert (code, out, len(complaint.splitlines())) == (1, "", 2)

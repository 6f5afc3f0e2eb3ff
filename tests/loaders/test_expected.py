"""All that is known of the real files beside the project, compared with what `inspect` says of them.

EXPECTED.json was worked out independently. Each of its keys is compared by a small function here; a key that
none of them knows fails the test, so that nothing is passed over in silence. What `inspect` does not tell,
such as weighted percentages, is asked of `results`.
"""

from __future__ import annotations

import csv
import hashlib
import json
import math
import os
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

from sni_desktop.core.progress import Progress
from sni_desktop.core.query import Query
from sni_desktop.core.values import dataclass
from sni_desktop.export.inspection import as_json, inspection
from sni_desktop.export.results import Record, records
from sni_desktop.loaders.registry import open_survey

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sni_desktop.core.survey import Study

SURVEY_FILES = Path(__file__).resolve().parents[3] / "shared" / "survey-files"

Known: TypeAlias = Any
"""A value of EXPECTED.json."""


@cache
def expected() -> dict[str, dict[str, Known]]:
    """Return what is known of each file; nothing where the files are not there."""
    path = SURVEY_FILES / "EXPECTED.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


@dataclass(frozen=True, eq=False)
class File:
    """A file, all that is known of it, its study and what `inspect` says."""

    path: Path
    known: dict[str, Known]
    study: Study
    told: dict[str, Any]

    def question(self, name: str) -> dict[str, Any]:
        """Return a question by its id, or by words of its label; the shortest, where several have them."""
        name = NAMES.get(name, name).casefold()
        by_id = [each for each in self.told["questions"] if each["id"].casefold() == name]
        found = by_id or [each for each in self.told["questions"] if name in _words(each)]
        assert found, name
        return min(found, key=lambda each: len(_words(each)))

    def results(self, name: str, weight: str = "") -> list[Record]:
        """Return the results of a question, one record a wave."""
        question = self.study.question(self.question(name)["id"])
        return records(self.study, question, Query(self.study.id, "", "", weight=weight))


def _words(question: dict[str, Any]) -> str:
    return " ".join([*question["label"].values(), *question["text"].values()]).casefold()


@cache
def opened(name: str) -> File:
    study = open_survey(SURVEY_FILES / name, Progress())
    return File(SURVEY_FILES / name, expected()[name], study, json.loads(as_json(inspection(study))))


def plain(text: str) -> str:
    """Return a text without what no reader sees: spaces that are doubled or at the ends."""
    return " ".join(text.split())


def code(text: object) -> str:
    """Return a code as cells write it: 6.0 is "6"."""
    try:
        number = float(str(text))
    except ValueError:
        return str(text)
    return str(int(number)) if number.is_integer() else str(number)


def counts(question: dict[str, Any], *, missing: bool = False) -> dict[str, int]:
    """Return how often each answer was given, by code and by label, and blanks under ""."""
    found = {}
    for option in [*question["options"], *(question["missing"] if missing else [])]:
        found[option["code"]] = found[plain(option["label"])] = option["count"]
    for value in question["values"] or []:
        found[value["value"]] = value["count"]
    return {**found, "": question["blank"]}


def cells(file: File) -> list[list[str]]:
    """Return the cells of a text table as the csv module has them."""
    with file.path.open(encoding="utf-8-sig", newline="") as lines:
        dialect = "excel-tab" if file.path.suffix == ".tsv" else "excel"
        return list(csv.reader(lines, dialect=dialect))


# --- One function a key -------------------------------------------------------------------------------------


def _bytes(file: File, known: Known) -> None:
    assert file.path.stat().st_size == known


def _sha(file: File, known: Known) -> None:
    assert hashlib.sha256(file.path.read_bytes()).hexdigest()[:16] == known


def _rows(file: File, known: Known) -> None:
    if file.told["respondents"] is not None:
        assert file.told["respondents"] == known
        assert sum(wave["n"] for wave in file.told["waves"]) == known
        return
    # Rows of figures: each cell that is a percentage or a proportion is a published figure.
    rows = cells(file)
    assert known in {len(rows), len(rows) - 1}
    columns = list(zip(*rows[1:], strict=True))
    shares = [sum(map(bool, map(_SHARE.fullmatch, column))) for column in columns]
    proportions = [count for column, count in zip(columns, shares, strict=True) if count == len(column)]
    assert file.told["published"] == (sum(proportions) or sum(shares))


_SHARE = re.compile(r"[01](?:\.\d+)?|\d+%")


def _respondents(file: File, known: Known) -> None:
    assert file.told["respondents"] == known


def _columns(file: File, known: Known) -> None:
    assert file.told["columns"] == known


def _column_names(file: File, known: Known) -> None:
    assert file.told["column_names"] == known


def _encoding(file: File, known: Known) -> None:
    told, known = file.told["encoding"], known.split()[0]
    data = file.path.read_bytes()
    # Text of nothing but ASCII is the same in each.
    assert told.casefold() == known.casefold() or data.decode(told) == data.decode(known)


def _header_rows(file: File, known: Known) -> None:
    if file.told["respondents"] is not None:
        assert file.told["header_rows"] == known


def _first_row(file: File, known: Known) -> None:
    known = ["" if text == "nan" else code(text) for text in known]
    told = [code(re.sub(r"^\.([a-z])$", r"\1", text)) for text in file.told["first_row"]]
    assert told == known


def _sets(file: File, known: Known) -> None:
    told = {each["id"].removeprefix("$"): each for each in file.told["sets"]}
    assert set(told) >= set(known)
    for name, members in known.items():
        each = told[name]
        if isinstance(members, dict):
            assert (each["type"], each["columns"]) == (members["type"], members["vars"])
        else:
            assert [each["type"], len(each["columns"])] == members


def _dates(file: File, known: Known) -> None:
    assert [counts(each) for each in file.told["questions"] if each["kind"] == "date"] == [{**known, "": 0}]


def _ranges(file: File, known: Known) -> None:
    """User-missing values: those that are one value are named, those in a range where they occur."""
    for question in file.told["questions"]:
        ranges = known.get(question["id"], [])
        named = {option["code"] for option in question["missing"]}
        assert {code(each["lo"]) for each in ranges if each["lo"] == each["hi"]} <= named
        for text in named:
            assert any(each["lo"] <= float(text) <= each["hi"] for each in ranges)
        for each in [*question["options"], *(question["values"] or [])]:
            text = each.get("code", each.get("value"))
            if text not in named and _is_number(text):
                assert not any(each["lo"] <= float(text) <= each["hi"] for each in ranges)


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text))
    except ValueError:
        return False


def _value_labels(file: File, known: Known) -> None:
    for name, labels in known.items():
        question = file.question(name)
        told = {
            option["code"].lstrip("."): option["label"]
            for option in question["options"] + question["missing"]
        }
        assert told.items() >= {code(value): label for value, label in labels.items()}.items()


def _stata_missing(file: File, known: Known) -> None:
    for question in file.told["questions"]:
        named = {option["code"].lstrip(".") for option in question["missing"] if option["count"]}
        assert named == set(known.get(question["id"], []))


def _unlabelled(file: File, known: Known) -> None:
    warned = [each for each in file.told["warnings"] if each["code"] == "unlabelled_codes"]
    assert len({each["question"] for each in warned}) == known


def _unlabelled_examples(file: File, known: Known) -> None:
    for name, values in known.items():
        (warning,) = [each for each in file.told["warnings"] if each["code"] == "unlabelled_codes"]
        assert warning["question"] == file.question(name)["id"]
        for value in values:
            assert code(value) in warning["text"]
            assert code(value) in counts(file.question(name))


def _blank_ids(file: File, known: Known) -> None:
    assert file.question("id")["blank"] == known


def _completed(file: File, known: Known) -> None:
    assert file.question("submitdate")["base"] == known


def _partial(file: File, known: Known) -> None:
    assert file.question("submitdate")["blank"] == known


def _blank_headers(file: File, known: Known) -> None:
    assert sum(name.startswith("Column ") for name in file.told["column_names"]) == known


def _blank_rows(file: File, known: Known) -> None:
    noted = [each["text"] for each in file.told["warnings"] if each["code"] == "blank_rows"]
    assert noted == ([f"{known} blank row{'s' if known > 1 else ''} at the end left out."] if known else [])


def _blank_line(file: File, known: Known) -> None:
    assert any(each["code"] == "blank_rows" for each in file.told["warnings"]) == known


def _physical_rows(file: File, known: Known) -> None:
    read = file.told["header_rows"] + file.told["respondents"]
    assert read + file.known.get("blank_records", 0) == known


def _line_ends(file: File, known: Known) -> None:
    data = file.path.read_bytes()
    assert (b"\n" in data, known) in {(False, "CR only"), (True, "LF")}


def _question_groups(file: File, known: Known) -> None:
    """The remark says "16 questions"; the header has 15 cells that are filled."""
    assert known.endswith("16 questions")
    with file.path.open(encoding=file.told["encoding"], newline="") as lines:
        filled = [plain(cell) for cell in next(csv.reader(lines)) if cell]
    groups = [re.sub(r" \(\d\)$", "", plain(name).split(" - ")[0]) for name in file.told["column_names"]]
    assert list(dict.fromkeys(groups)) == list(dict.fromkeys(filled))


def _base_seen(file: File, known: Known) -> None:
    assert file.question("Which of the following Star Wars films have you seen")["base"] == known


def _films_seen(file: File, known: Known) -> None:
    told = counts(file.question("Which of the following Star Wars films have you seen"))
    assert told.items() >= {plain(film): count for film, count in known.items()}.items()


def _ranked_first(file: File, known: Known) -> None:
    for film, count in known.items():
        found = [
            each
            for each in file.told["questions"]
            if plain(film) in plain(" ".join(each["label"].values())) and counts(each).get("1") == count
        ]
        assert len(found) == 1


def _ticked(file: File, known: Known, name: str) -> None:
    assert _box(file, name)["count"] == known


def _ticked_percent(file: File, known: Known, name: str) -> None:
    box = _box(file, name)
    question = next(each for each in file.told["questions"] if box in each["options"])
    (record,) = file.results(question["id"], _weight(file))
    share = next(row["share"] for row in record["rows"] if row["option"] == box["code"])
    assert 100 * share == pytest.approx(known, abs=5e-5)


def _box(file: File, column: str) -> dict[str, Any]:
    boxes = [option for each in file.told["questions"] for option in each["options"]]
    return next(option for option in boxes if option.get("column") == column)


def _weight(file: File) -> str:
    (weight,) = [each["id"] for each in file.told["questions"] if each["kind"] == "weight"]
    assert weight == file.known["weight"]
    return weight


def _weight_name(file: File, _known: Known) -> None:
    _weight(file)


def _weighted_percents(file: File, known: Known, name: str) -> None:
    (record,) = file.results(name, _weight(file))
    told = {row["option"]: 100 * row["share"] for row in record["rows"] if row["share"] is not None}
    told |= {
        row["option"]: pytest.approx(known[row["option"]])
        for row in record["rows"]
        if row["status"] == "suppressed"
    }
    assert told == {answer: pytest.approx(share, abs=5e-5) for answer, share in known.items()}


def _kish(file: File, known: Known) -> None:
    (record,) = file.results("q0001", _weight(file))
    assert record["base"]["n_eff"] == pytest.approx(known, abs=5e-4)


def _counted(file: File, known: Known, name: str) -> None:
    told = counts(file.question(name))
    assert {answer: told.get(plain(answer)) for answer in known} == known


def _with_missing(file: File, known: Known, name: str) -> None:
    told = counts(file.question(name), missing=True)
    assert {code(value): told[code(value)] for value in known} == {
        code(value): count for value, count in known.items()
    }


def _labelled(file: File, known: Known, name: str) -> None:
    _value_labels(file, {name: known})


def _base(file: File, known: Known, name: str) -> None:
    assert file.question(name)["base"] == known


def _mean(file: File, known: Known, name: str) -> None:
    assert file.question(name)["mean"] == pytest.approx(known, abs=5e-7)


def _value(file: File, known: Known, name: str) -> None:
    assert {
        answer: count for answer, count in counts(file.question(name)).items() if count and answer
    }.items() >= {known: 1}.items()


def _text(file: File, known: Known, name: str) -> None:
    assert known in {*file.question(name)["label"].values(), *file.question(name)["text"].values()}


def _import_id(file: File, known: Known, name: str) -> None:
    place = file.told["column_names"].index(name)
    assert json.loads(cells(file)[2][place]) == {"ImportId": known}


def _not_available(file: File, known: Known) -> None:
    """Cells without a value, by column; columns that are not named have none, the wave included."""
    if file.told["respondents"] is None:
        assert not known
        return
    import fastparquet

    with file.path.open("rb") as data:
        frame = fastparquet.ParquetFile(data).to_pandas()
    assert {name: int(count) for name, count in frame.isna().sum().items() if count} == known
    for question in file.told["questions"]:
        # Blank texts are no answers either.
        blank = (frame[question["columns"]].isna() | (frame[question["columns"]] == "")).all(axis=1).sum()
        assert question["blank"] == blank, question["id"]
    assert set(known) <= {name for each in file.told["questions"] for name in each["columns"]}


def _waves(file: File, known: Known) -> None:
    assert {wave["id"]: wave["n"] for wave in file.told["waves"]} == known
    assert [wave["date"] for wave in file.told["waves"]] == list(known)


def _percent_by_wave(file: File, known: Known, name: str) -> None:
    told = {}
    for record in file.results(name):
        (share,) = [row["share"] for row in record["rows"] if row["option"] in {"1", "1.0", "Yes", "True"}]
        told[record["wave"]] = [record["base"]["n"], pytest.approx(100 * share, abs=5e-5)]
    assert known == {wave: found for wave, found in told.items() if found[0]}


def _same(file: File, known: Known) -> None:
    """The same data in another format: the same questions and counts."""

    def without_place(each: dict[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in each.items() if name != "battery"}

    other = opened(known)
    assert file.told["column_names"] == other.told["column_names"]
    for mine, theirs in zip(file.told["questions"], other.told["questions"], strict=True):
        assert without_place(mine) == without_place(theirs)


def _sheets(file: File, known: Known) -> None:
    if "survey" in known:  # a form: its questions are told, not its rows
        assert file.told["format"] == "xlsform"
        assert file.told["questions"]
        return
    (first, *_others) = known
    height, width = known[first]
    assert (file.told["sheet"], file.told["respondents"], file.told["columns"]) == (first, height - 1, width)
    assert all(name in str(file.told["warnings"]) for name in known if name != first)


def _structure_questions(file: File, known: Known) -> None:
    """Questions of a LimeSurvey structure: arrays with their sub-questions, "other" with its question."""
    names = {each["battery"] or each["id"] for each in file.told["questions"]}
    assert len({name for name in names if name.removesuffix("_other") not in names - {name}}) == known


def _structure_items(file: File, known: Known) -> None:
    assert sum(bool(each["battery"]) for each in file.told["questions"]) == known


def _structure_answers(file: File, known: Known) -> None:
    assert sum(code != "-oth-" for _question, code, _label in _different_answers(file)) == known


def _structure_empty_answers(file: File, known: Known) -> None:
    """Answers without a text are shown by their codes."""
    assert sum(code == label for _question, code, label in _different_answers(file)) == known


def _different_answers(file: File) -> set[tuple[str, str, str]]:
    return {
        (each["battery"] or each["id"], option["code"], option["label"])
        for each in file.told["questions"]
        for option in each["options"]
    }


def _structure_types(file: File, known: Known) -> None:
    """Arrays, lists, long and short texts."""
    items = {each["battery"] for each in file.told["questions"] if each["battery"]}
    alone = [each for each in file.told["questions"] if not each["battery"]]
    texts = [each for each in alone if not each["options"] and not each["id"].endswith("_other")]
    lists = [each for each in alone if each["options"]]
    assert (len(items), len(lists), len(texts)) == (known["F"], known["L"], known["T"] + known["S"])


def _languages(file: File, known: Known) -> None:
    told = {language for each in file.told["questions"] for language in each["label"]}
    assert told == {language.split("-")[0] for language in known}


def _figures_first_question(file: File, known: Known) -> None:
    assert known in {text for each in file.told["questions"] for text in each["label"].values()}


def _figures_first_block(file: File, known: Known) -> None:
    question = file.told["questions"][0]
    assert [option["label"] for option in question["options"]] == [answer for answer, _share in known]
    (record, *_more) = file.results(question["id"])
    assert [row["printed"].replace(" ", "") for row in record["rows"] if row["group"] is None] == [
        share for _answer, share in known
    ]


def _lines(file: File, known: Known) -> None:
    """Lines of SDMX-CSV: a header, and one figure each."""
    assert len(file.path.read_text(encoding="utf-8").splitlines()) == known
    assert file.told["published"] == known - 1


def _header(file: File, known: Known) -> None:
    assert file.told["column_names"] == next(csv.reader([known]))


def _cells(file: File, known: Known) -> None:
    assert math.prod(map(int, file.known["size"])) == known
    assert file.told["published"] == known - file.known["nulls"]


def _size(file: File, known: Known) -> None:
    """Each combination of codes can be had as a question, an answer and a wave."""
    waves, questions = len(file.told["waves"]), file.told["questions"]
    assert waves * len(questions) * max(len(each["options"]) for each in questions) == math.prod(known)


def _status_counts(file: File, known: Known) -> None:
    if set(known) != {":"}:
        assert any(each["code"] == "flags" for each in file.told["warnings"])
    assert file.known["nulls"] == known.get(":", 0)


def _known_by_others(_file: File, _known: Known) -> None:
    """Nothing to compare: a remark, or a property of the file that another key's function makes use of."""


NAMES = {
    "id": "Respons ID",
    "submitdate": "Datum verzonden",
    "lastpage": "Laatste pagina",
    "consent": "Dit is een onderzoek naar acht soorten gedrag",
    "seen_any": "Have you seen any of the 6 films",
    "lottery": "lottery",
    "steak": "Do you eat steak",
    "celebrate": "Do you celebrate Thanksgiving",
    "side_dishes": "side dish",
}
"""Questions that a key calls otherwise than the file."""

EXACT: Mapping[str, Callable[[File, Known], None]] = {
    "bytes": _bytes,
    "sha256_16": _sha,
    "rows": _rows,
    "responses": _respondents,
    "cols": _columns,
    "columns": _column_names,
    "encoding": _encoding,
    "header_rows": _header_rows,
    "first_row": _first_row,
    "mr_sets": _sets,
    "dates": _dates,
    "user_missing": _ranges,
    "missing_ranges": _ranges,
    "missing_user": _stata_missing,
    "value_labels": _value_labels,
    "vars_with_unlabelled_codes": _unlabelled,
    "unlabelled_examples": _unlabelled_examples,
    "completed": _completed,
    "partial": _partial,
    "blank_id": _blank_ids,
    "blank_headers": _blank_headers,
    "blank_records": _blank_rows,
    "trailing_blank_line": _blank_line,
    "physical_rows": _physical_rows,
    "line_end": _line_ends,
    "question_groups": _question_groups,
    "base_seen_at_least_one": _base_seen,
    "seen_film_counts": _films_seen,
    "rank1_counts": _ranked_first,
    "weight": _weight_name,
    "kish_neff": _kish,
    "na": _not_available,
    "waves": _waves,
    "same_as": _same,
    "sheets": _sheets,
    "questions": _structure_questions,
    "subquestions": _structure_items,
    "answers": _structure_answers,
    "empty_answer_texts": _structure_empty_answers,
    "types": _structure_types,
    "languages": _languages,
    "first_question": _figures_first_question,
    "first_block": _figures_first_block,
    "lines": _lines,
    "header": _header,
    "cells": _cells,
    "size": _size,
    "status_counts": _status_counts,
    **dict.fromkeys(
        ("note", "file_label", "nulls", "wrapped", "class_", "version", "status_labels", "id", "DBVersion"),
        _known_by_others,
    ),
    **dict.fromkeys(("remain_unit", "sum_not_1"), _known_by_others),
}

ENDINGS: Mapping[str, Callable[[File, Known, str], None]] = {
    "_incl_missing": _with_missing,
    "_labels": _labelled,
    "_valid_n": _base,
    "_pct_by_year": _percent_by_wave,
    "_selected_unw": _ticked,
    "_selected_w_pct": _ticked_percent,
    "_w_pct": _weighted_percents,
    "_unw": _counted,
    "_mean": _mean,
    "_text": _text,
    "_qid": _import_id,
    "_n": _base,
}


def compare(file: File, key: str, known: Known) -> None:
    """Compare one key with what the program says of a file; KeyError if there is no telling how."""
    if key in EXACT:
        EXACT[key](file, known)
        return
    for ending, function in ENDINGS.items():
        if key.endswith(ending):
            function(file, known, key.removesuffix(ending))
            return
    if isinstance(known, dict):
        _counted(file, known, key)
    elif isinstance(known, str):
        _value(file, known, key)
    else:
        raise KeyError(key)


CASES = [(name, key) for name, known in expected().items() for key in known] or [("", "")]


@pytest.mark.parametrize(("name", "key"), CASES)
def test_a_real_file_is_read_as_it_was_counted(shared: Path, name: str, key: str) -> None:
    assert name, f"no EXPECTED.json in {shared}"
    file = opened(name)
    compare(file, key, file.known[key])


def test_all_real_files_have_something_to_compare(shared: Path) -> None:
    folder = shared / "survey-files"
    files = {
        str(path.relative_to(folder)).replace(os.sep, "/")
        for path in folder.glob("*/*")
        if not path.name.startswith(".")
    }
    assert files == set(expected())

"""Stata files: extended missing values, sentinels, dates."""

from __future__ import annotations

import struct

import numpy as np
import pandas as pd
import pyreadstat
import pytest

from sni_desktop.core.decisions import CallMissing
from sni_desktop.core.errors import CancelledError, UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import Kind
from sni_desktop.core.text import Speaker
from sni_desktop.loaders import stata
from sni_desktop.loaders.accounting import account

say = Speaker().say


def written(path, columns, **told):
    pyreadstat.write_dta(pd.DataFrame(columns), path, **told)
    return path


def opened(path):
    return stata.load(path, Progress())


def cells(study, name):
    column = next(cells for cells in study.answers.cells if cells.name == name)
    texts = column.values  # noqa: PD011 - no frame
    return [texts[code] for code in column.codes]


@pytest.mark.parametrize("version", [8, 10, 12, 13, 14, 15])
def test_cells_and_labels_of_all_versions(tmp_path, version):
    columns = {"a": [1.0, 2.5, np.nan], "n": [1, 2, 1], "s": ["x", "", "Gent"]}
    path = written(
        tmp_path / "a.dta",
        columns,
        version=version,
        column_labels={"n": "Which <b>one</b>?"},
        variable_value_labels={"n": {1: "One", 2: "Two"}},
        file_label="The survey",
    )
    study = opened(path)
    assert [cells(study, name) for name in columns] == [["1", "2.5", ""], ["1", "2", "1"], ["x", "", "Gent"]]
    assert say(study.question("n").label) == "Which one?"
    assert [say(option.label) for option in study.question("n").options] == ["One", "Two"]
    assert say(study.title) == "The survey"


def test_small_floats_are_as_stata_shows_them(tmp_path):
    path = tmp_path / "a.dta"
    pd.DataFrame({"a": np.array([0.1, 1.1, 2.7], np.float32)}).to_stata(path, write_index=False)
    study = opened(path)
    assert cells(study, "a") == ["0.1", "1.1", "2.7"]


def test_extended_missing_values_keep_their_names(tmp_path):
    path = written(
        tmp_path / "a.dta",
        {"often": [1, 2, "a", "b", 1], "plain": [1.0, np.nan, 2.0, 3.0, 1.0]},
        missing_user_values={"often": ["a", "b"]},
        variable_value_labels={"often": {1: "Never", 2: "Often", "a": "Don't know"}},
    )
    study = opened(path)
    question = study.question("often")
    assert [(option.code, say(option.label)) for option in question.missing] == [
        (".a", "Don't know"),
        (".b", ".b"),
    ]
    assert [say(option.label) for option in question.options] == ["Never", "Often"]
    assert study.answers.missing["often"].tolist() == [0, 0, 1, 2, 0]
    assert study.answers.by_question["often"].codes.tolist() == [1, 2, 0, 0, 1]
    finding = next(finding for finding in study.findings if finding.code == "missing_answer")
    assert finding.remedies[0].decision == CallMissing("often", (".b",))
    assert "plain" not in study.answers.missing


def test_a_real_file_has_all_extended_missing_values(shared):
    study = opened(shared / "survey-files/stata/pyreadstat_missing_test.dta")
    assert [cells(study, f"var{number}") for number in range(1, 10)] == [
        *([f".{letter}"] for letter in "abcxyz"),
        *([""], [""], ["1"]),
    ]
    assert say(study.question("var1").missing[0].label) == "missing"


def test_sentinels_that_say_so_are_missing_and_can_be_counted(tmp_path):
    amounts = [float(number) for number in range(1, 31)]
    path = written(
        tmp_path / "a.dta",
        {"money": [*amounts, -999.0, -888.0], "often": [1.0, 2.0] * 15 + [-999.0, -666.0]},
        variable_value_labels={
            "money": {-999: "Don't know", -888: "Refused"},
            "often": {1: "Never", 2: "Often", -999: "Don't know", -666: "Other"},
        },
    )
    study = opened(path)
    assert np.nanmax(study.answers.by_question["money"].values) == 30
    assert np.nanmin(study.answers.by_question["money"].values) == 1
    assert {option.code for option in study.question("money").missing} == {"-999", "-888"}
    assert [option.code for option in study.question("often").missing] == ["-999"]
    assert "-666" in {option.code for option in study.question("often").options}
    remedies = {
        finding.question: finding.remedies for finding in study.findings if finding.code == "missing_by_label"
    }
    assert remedies["money"][0].decision == CallMissing("money", ())


def test_sentinels_without_a_label_are_only_pointed_out(tmp_path):
    path = written(
        tmp_path / "a.dta", {"money": [*map(float, range(1, 31)), -999.0]}, column_labels=["Money"]
    )
    study = opened(path)
    assert np.nanmin(study.answers.by_question["money"].values) == -999
    finding = next(finding for finding in study.findings if finding.code == "sentinel")
    assert finding.remedies[0].decision == CallMissing("money", ("-999",))


@pytest.mark.parametrize(
    ("form", "number", "text"),
    [
        ("%td", 0, "1960-01-01"),
        ("%td", 21915, "2020-01-01"),
        ("%tc", 86_400_000 * 366, "1961-01-01 00:00:00"),
        ("%tcHH:MM:SS", 3_661_000, "01:01:01"),
        ("%tm", 721, "2020-02"),
        ("%tq", 241, "2020-04"),
        ("%th", 121, "2020-07"),
        ("%ty", 2020, "2020"),
        ("%tw", 52, "1961-01-01"),
        ("%td", 1e12, "86400000000000000"),
    ],
)
def test_dates_are_iso_text(tmp_path, form, number, text):
    study = opened(
        written(tmp_path / "a.dta", {"day": [float(number), np.nan]}, variable_format={"day": form})
    )
    assert cells(study, "day") == [text, ""]
    assert study.question("day").kind is Kind.DATE
    found = account(study, study.question("day"))
    assert (found.answers, found.unread) == ((0, 1) if number == 1e12 else (1, 0))


def test_many_rows_are_read_in_pieces(tmp_path):
    numbers = np.arange(30_000) % 1000 / 4
    columns = {f"v{number}": numbers for number in range(150)}
    study = opened(written(tmp_path / "many.dta", columns))
    assert np.array_equal(study.answers.by_question["v149"].values, numbers)


def test_texts_in_an_older_encoding_are_read_and_told(tmp_path):
    path = written(tmp_path / "a.dta", {"city": ["Liege", "Gent"], "n": [1.0, 2.0]})
    path.write_bytes(path.read_bytes().replace(b"Liege", "Liège".encode("cp1252")))
    study = opened(path)
    assert cells(study, "city") == ["Liège", "Gent"]
    assert "encoding" in {finding.code for finding in study.findings}


def test_reading_can_be_stopped(tmp_path):
    progress = Progress()
    progress.cancel()
    with pytest.raises(CancelledError):
        stata.load(written(tmp_path / "a.dta", {"a": [1.0, 2.0]}), progress)


@pytest.mark.parametrize(
    "content", [b"", b"no Stata file at all", struct.pack("<4i", 115, 2, 1, 0), b"<stata_dta>"]
)
def test_what_is_no_stata_file_is_said(tmp_path, content):
    path = tmp_path / "a.dta"
    path.write_bytes(content)
    with pytest.raises(UserError):
        opened(path)


def test_a_cut_file_is_said_to_be_damaged(tmp_path):
    path = written(tmp_path / "a.dta", {"a": np.arange(500.0), "s": ["text"] * 500})
    data = path.read_bytes()
    for part in (50, 300, len(data) // 2):
        path.write_bytes(data[:part])
        with pytest.raises(UserError):
            opened(path)


def with_characteristics(path, said):
    """Put characteristics into a file of Stata 14, which pandas cannot write."""
    content = path.read_bytes()
    entries = b""
    for (variable, name), text in said.items():
        entry = variable.encode().ljust(129, b"\0") + name.encode().ljust(129, b"\0") + text.encode() + b"\0"
        entries += b"<ch>" + struct.pack("<I", len(entry)) + entry + b"</ch>"
    mark = b"<characteristics>"
    at = content.index(mark) + len(mark)
    places = list(struct.unpack_from("<14Q", content, content.index(b"<map>") + 5))
    moved = [place + len(entries) if number > 8 else place for number, place in enumerate(places)]
    start = content.index(b"<map>") + 5
    content = (
        content[:start] + struct.pack("<14Q", *moved) + content[start + 112 : at] + entries + content[at:]
    )
    path.write_bytes(content)


def test_labels_in_several_languages(tmp_path):
    path = tmp_path / "languages.dta"
    frame = pd.DataFrame({"often": [1, 2, 1, 2], "often_fr": [1, 2, 1, 2]})
    frame.to_stata(
        path,
        version=118,
        write_index=False,
        variable_labels={"often": "How often?"},
        value_labels={"often": {1: "Never", 2: "Daily"}, "often_fr": {1: "Jamais", 2: "Chaque jour"}},
    )
    with_characteristics(
        path,
        {
            ("_dta", "_lang_list"): "en fr nl",
            ("_dta", "_lang_c"): "en",
            ("often", "_lang_v_fr"): "À quelle fréquence ?",
            ("often", "_lang_l_fr"): "often_fr",
            ("often", "_lang_v_nl"): "Hoe vaak?",
        },
    )
    study = opened(path)
    question = study.question("often")
    assert [question.label.in_language(code) for code in ("en", "fr", "nl")] == [
        "How often?",
        "À quelle fréquence ?",
        "Hoe vaak?",
    ]
    assert [option.label.in_language("fr") for option in question.options] == ["Jamais", "Chaque jour"]
    assert [option.label.in_language("en") for option in question.options] == ["Never", "Daily"]

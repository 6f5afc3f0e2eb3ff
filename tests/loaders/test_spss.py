"""SPSS files: what they say of their variables, and cells exactly as they stand."""

from __future__ import annotations

import json
import struct
from contextlib import suppress

import numpy as np
import pandas as pd
import pyreadstat
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sni_desktop import cli
from sni_desktop.core.decisions import CallMissing
from sni_desktop.core.errors import CancelledError, UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import Kind
from sni_desktop.core.text import Speaker
from sni_desktop.loaders import spss

say = Speaker().say

FREQUENCY = {1.0: "Never", 2.0: "Sometimes", 3.0: "Often", 9.0: "Don't know"}
WAYS = {"plain.sav": {}, "packed.sav": {"row_compress": True}, "packed.zsav": {"compress": True}}


def written(path, columns, **told):
    pyreadstat.write_sav(pd.DataFrame(columns), path, **told)
    return path


def opened(path):
    return spss.load(path, Progress())


def cells(study, name):
    column = next(cells for cells in study.answers.cells if cells.name == name)
    texts = column.values  # noqa: PD011 - no frame
    return [texts[code] for code in column.codes]


def counts(study, question):
    answer = study.answers.by_question[question]
    options = study.question(question).options
    labels = [say(option.label) for option in options]
    return dict(zip(labels, np.bincount(answer.codes, minlength=len(labels) + 1)[1:], strict=True))


def with_records(path, *records):
    """Put extra records (number, content) at the end of the dictionary of a file."""
    data = path.read_bytes()
    end = data.index(struct.pack("<2i", 999, 0))
    extra = b"".join(struct.pack("<4i", 7, number, 1, len(content)) + content for number, content in records)
    path.write_bytes(data[:end] + extra + data[end:])
    return path


# -- Cells ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", WAYS)
def test_cells_are_codes_as_text_however_the_file_is_packed(tmp_path, name):
    columns = {
        "frequency": [1.0, 2.0, np.nan, 1.5, 9.0],
        "money": [-999.0, 1e6, 0.1, 132000.0, 251.0],
        "city": ["Liège", "", "Gent", "x" * 300 + "é", "Bruxelles-Ville"],
    }
    study = opened(
        written(tmp_path / name, columns, variable_value_labels={"frequency": FREQUENCY}, **WAYS[name])
    )
    assert cells(study, "frequency") == ["1", "2", "", "1.5", "9"]
    assert cells(study, "money") == ["-999", "1000000", "0.1", "132000", "251"]
    assert cells(study, "city") == columns["city"]


@given(
    numbers=st.lists(
        st.floats(-1e9, 1e9) | st.integers(-120, 300).map(float) | st.just(np.nan), min_size=1, max_size=40
    ),
    texts=st.lists(st.text("abé ,;1", max_size=20), min_size=1, max_size=40),
    name=st.sampled_from(sorted(WAYS)),
)
def test_cells_are_what_was_written(tmp_path_factory, numbers, texts, name):
    n = min(len(numbers), len(texts))
    columns = {"number": [*numbers[:n], 7.0], "text": [*(text.strip() for text in texts[:n]), "end"]}
    study = opened(written(tmp_path_factory.mktemp("sav") / name, columns, **WAYS[name]))
    assert cells(study, "text") == columns["text"]
    read = [float(cell) if cell else np.nan for cell in cells(study, "number")]
    assert np.array_equal(read, columns["number"], equal_nan=True)


def test_many_cases_are_read_in_pieces(tmp_path):
    numbers = np.arange(200_000) % 1000 / 4
    study = opened(
        written(tmp_path / "many.sav", {"n": numbers, "s": ["word"] * len(numbers)}, row_compress=True)
    )
    assert study.answers.n == len(numbers)
    assert np.array_equal(study.answers.by_question["n"].values, numbers)


def test_dates_and_times_are_iso_text(tmp_path):
    when = pd.to_datetime(["2019-07-23 10:05:00", "1931-01-02 00:00:00"])
    columns = {"day": when.date, "moment": when, "time": when.time}
    study = opened(written(tmp_path / "dates.sav", columns))
    assert cells(study, "day") == ["2019-07-23", "1931-01-02"]
    assert cells(study, "moment") == ["2019-07-23 10:05:00", "1931-01-02 00:00:00"]
    assert cells(study, "time") == ["10:05:00", "00:00:00"]
    assert {study.question(name).kind for name in columns} == {Kind.DATE}


def test_reading_can_be_stopped(tmp_path):
    progress = Progress()
    progress.cancel()
    with pytest.raises(CancelledError):
        spss.load(written(tmp_path / "a.sav", {"a": [1.0, 2.0]}), progress)


# -- Labels and missing values -------------------------------------------------------------------------


def test_a_missing_dont_know_is_kept_and_can_be_counted(tmp_path):
    path = written(
        tmp_path / "a.sav",
        {"often": [1.0, 2.0, 9.0, 9.0, np.nan]},
        column_labels={"often": "How often?"},
        variable_value_labels={"often": FREQUENCY},
        missing_ranges={"often": [9]},
    )
    study = opened(path)
    question = study.question("often")
    assert question.kind is Kind.SCALE
    assert [(option.code, say(option.label)) for option in question.missing] == [("9", "Don't know")]
    assert study.answers.missing["often"].tolist() == [0, 0, 1, 1, 0]
    assert counts(study, "often") == {"Never": 1, "Sometimes": 1, "Often": 0}
    finding = next(finding for finding in study.findings if finding.code == "missing_answer")
    assert [remedy.decision for remedy in finding.remedies] == [CallMissing("often", ())]


def test_missing_ranges_take_all_codes_in_them(tmp_path):
    path = written(
        tmp_path / "a.sav",
        {
            "money": [10.0, 2000.0, 2500.0, 3000.0, 3001.0, -1.0, 12.5],
            "word": ["yes", "no", "NA", "", "no", "no", "no"],
        },
        missing_ranges={"money": [{"lo": 2000, "hi": 3000}, -1], "word": ["NA"]},
    )
    study = opened(path)
    assert {option.code for option in study.question("money").missing} == {"2000", "2500", "3000", "-1"}
    assert np.nansum(study.answers.by_question["money"].values) == 10 + 3001 + 12.5
    assert [option.code for option in study.question("word").missing] == ["NA"]
    assert counts(study, "word") == {"no": 4, "yes": 1}


def test_codes_without_a_label_stand_among_the_others_and_are_told(tmp_path):
    labels = {1.0: "Man", 3.0: "X", 1.5: "Between"}
    study = opened(
        written(tmp_path / "a.sav", {"sex": [1.0, 2.0, 3.0]}, variable_value_labels={"sex": labels})
    )
    assert [option.code for option in study.question("sex").options] == ["1", "1.5", "2", "3"]
    assert "unlabelled_codes" in {finding.code for finding in study.findings}


def test_labels_are_shown_clean_and_apart(tmp_path):
    path = written(
        tmp_path / "a.sav",
        {"a": [1.0, 2.0], "b": [1.0, 2.0]},
        column_labels={"a": "Which <b>one</b>?", "b": "Which <b>one</b>?"},
        variable_value_labels={"a": {1.0: "  Alabama", 2.0: "Other"}, "b": {1.0: "Other", 2.0: "Other"}},
    )
    study = opened(path)
    assert [say(question.label) for question in study.questions] == ["Which one? (a)", "Which one? (b)"]
    assert [say(option.label) for option in study.question("a").options] == ["Alabama", "Other"]
    assert [say(option.label) for option in study.question("b").options] == ["Other (1)", "Other (2)"]


def test_the_label_of_a_wave_says_so_and_its_values_name_the_waves(tmp_path):
    path = written(
        tmp_path / "a.sav",
        {"v1": [1.0, 2.0, 2.0], "a": [1.0, 2.0, 1.0]},
        column_labels={"v1": "Wave"},
        variable_value_labels={"v1": {1.0: "Spring", 2.0: "Autumn"}},
        file_label="The survey",
    )
    study = opened(path)
    assert [(say(wave.label), wave.n) for wave in study.waves] == [("Spring", 1), ("Autumn", 2)]
    assert say(study.title) == "The survey"


def test_the_weight_of_the_file_is_a_weight(tmp_path):
    path = written(tmp_path / "a.sav", {"a": [1.0, 2.0, 1.0], "factor": [0.5, 1.25, 1.25]})
    data = bytearray(path.read_bytes())
    data[76:80] = struct.pack("<i", 2)
    path.write_bytes(data)
    assert opened(path).question("factor").kind is Kind.WEIGHT


def test_texts_in_another_encoding_than_named_are_read_and_told(tmp_path):
    path = written(tmp_path / "a.sav", {"city": ["Liege", "Gent"]}, column_labels={"city": "Ville ou cite"})
    data = path.read_bytes()
    path.write_bytes(data.replace(b"Liege", "Liège".encode("cp1252")))
    study = opened(path)
    assert cells(study, "city") == ["Liège", "Gent"]
    assert "encoding" in {finding.code for finding in study.findings}


# -- Questions with several answers --------------------------------------------------------------------


@pytest.fixture
def media(tmp_path):
    yes_no = {0.0: "No", 1.0: "Yes"}
    return written(
        tmp_path / "media.sav",
        {
            "m_fb": [1.0, 0.0, 0.0, np.nan],
            "m_li": [1.0, 0.0, 1.0, np.nan],
            "first": [1.0, 2.0, 3.0, np.nan],
            "second": [2.0, np.nan, 1.0, np.nan],
            "trust_a": [1.0, 2.0, 3.0, 3.0],
            "trust_b": [1.0, 2.0, 3.0, 1.0],
        },
        column_labels={
            "m_fb": "Media: Facebook",
            "m_li": "Media: LinkedIn",
            "first": "First",
            "second": "Second",
        },
        variable_value_labels={
            "m_fb": yes_no,
            "m_li": yes_no,
            "first": {1.0: "Radio", 2.0: "TV", 3.0: "Web"},
            "second": {1.0: "Radio", 2.0: "TV", 3.0: "Web"},
            "trust_a": FREQUENCY,
            "trust_b": FREQUENCY,
        },
    )


def test_sets_by_counted_value_are_one_question(media):
    study = opened(with_records(media, (7, b"$used=D1 1 10 Media used m_fb m_li\n")))
    question = study.question("used")
    assert (question.kind, say(question.label)) == (Kind.MULTIPLE, "Media used")
    assert [(option.code, say(option.label)) for option in question.options] == [
        ("m_fb", "Facebook"),
        ("m_li", "LinkedIn"),
    ]
    ticks = study.answers.by_question["used"]
    assert ticks.chosen.sum(axis=0).tolist() == [1, 2]
    assert ticks.answered.tolist() == [True, True, True, False]


def test_a_variable_may_be_in_several_sets_of_both_kinds_of_record(media):
    sets = [(7, b"$one=D1 1 3 One m_fb m_li\n"), (19, b"$two=E 1 1 1 3 Two m_li m_fb\n")]
    study = opened(with_records(media, *sets))
    assert [say(study.question(name).label) for name in ("one", "two")] == ["One", "Two"]
    assert study.question("two").columns == ("m_li", "m_fb")


def test_mentions_are_one_question_and_a_grid_is_not(media):
    sets = b"$heard=C 5 Heard first second\n$trust=C 5 Trust trust_a trust_b\n"
    study = opened(with_records(media, (7, sets)))
    heard = study.answers.by_question["heard"]
    assert [say(option.label) for option in study.question("heard").options] == ["Radio", "TV", "Web"]
    assert heard.chosen.sum(axis=0).tolist() == [2, 2, 1]
    assert heard.answered.tolist() == [True, True, True, False]
    items = [study.question(name) for name in ("trust_a", "trust_b")]
    assert {(item.kind, item.battery, say(item.battery_label)) for item in items} == {
        (Kind.SCALE, "trust", "Trust")
    }


def test_inspecting_tells_mentions_and_grids_from_tick_boxes(media, capfdbinary):
    used = b"$used=D1 1 10 Media used m_fb m_li\n"
    others = b"$heard=C 5 Heard first second\n$trust=C 5 Trust trust_a trust_b\n"
    assert cli.run(["inspect", str(with_records(media, (7, used + others))), "--json"]) == 0
    found = json.loads(capfdbinary.readouterr().out)
    assert {each["id"]: each["type"] for each in found["sets"]} == {"used": "D", "heard": "C", "trust": "C"}
    heard = next(each for each in found["questions"] if each["id"] == "heard")
    assert [(option["code"], option["count"]) for option in heard["options"]] == [
        ("1", 2),
        ("2", 2),
        ("3", 1),
    ]
    assert not any("column" in option for option in heard["options"])


def test_an_item_of_a_grid_keeps_its_own_label_unless_others_have_the_same(tmp_path):
    labels = {f"a{item}": {1.0: "Red", 2.0: "Green", 3.0: "Blue"} for item in "123456"}
    path = written(
        tmp_path / "a.sav",
        {name: [1.0, 2.0, 3.0, 1.0] for name in labels},
        column_labels={
            "a1": "The house",
            "a2": "Its door",
            "a3": "Same",
            "a4": "Other",
            "a5": "Same",
            "a6": "Last",
        },
        variable_value_labels=labels,
    )
    sets = b"$one=C 6 Colour a1 a2\n$two=C 5 Paint a3 a4\n$three=C 5 Cloth a5 a6\n"
    study = opened(with_records(path, (7, sets)))
    assert [say(question.label) for question in study.questions] == [
        *("The house", "Its door", "Paint: Same", "Other", "Cloth: Same", "Last"),
    ]


@pytest.mark.parametrize(
    "nonsense",
    [b"$a=D", b"$a=D99 1", b"$a=C 999 x first second", b"$a=Q 1 x first", b"\xff=C 1 x nobody noone", b"="],
)
def test_sets_that_make_no_sense_are_left_out(media, nonsense):
    study = opened(with_records(media, (7, nonsense + b"\n")))
    assert study.question("first").kind is Kind.SINGLE


def test_tick_boxes_without_a_set_are_found_by_their_names_and_labels(tmp_path):
    one = {1.0: "Facebook"}, {1.0: "LinkedIn"}
    path = written(
        tmp_path / "a.sav",
        {
            "Q5_1": [1.0, np.nan, np.nan],
            "Q5_2": [1.0, 1.0, np.nan],
            "Q6_1": [1.0, 2.0, 1.0],
            "Q6_2": [2.0, 2.0, 2.0],
        },
        column_labels={
            "Q5_1": "Media",
            "Q5_2": "Media",
            "Q6_1": "Do you own a car?",
            "Q6_2": "Are you married?",
        },
        variable_value_labels={
            "Q5_1": one[0],
            "Q5_2": one[1],
            "Q6_1": {1.0: "Yes", 2.0: "No"},
            "Q6_2": {1.0: "Yes", 2.0: "No"},
        },
    )
    study = opened(path)
    boxes = study.question("Q5")
    assert [say(option.label) for option in boxes.options] == ["Facebook", "LinkedIn"]
    assert study.answers.by_question["Q5"].answered.tolist() == [True, True, False]
    assert [study.question(name).kind for name in ("Q6_1", "Q6_2")] == [Kind.SINGLE, Kind.SINGLE]


# -- Portable and real files ---------------------------------------------------------------------------


def test_a_portable_file_is_read(tmp_path):
    path = tmp_path / "a.por"
    pyreadstat.write_por(
        pd.DataFrame({"A": [1.0, 2.5, np.nan], "S": ["x", "", "y"]}), path, column_labels={"A": "First"}
    )
    study = opened(path)
    assert cells(study, "A") == ["1", "2.5", ""]
    assert say(study.question("A").label) == "First"


def test_missing_values_of_a_portable_file_are_named(shared, tmp_path):
    content = (shared / "survey-files/spss/pyreadstat_sample.por").read_bytes().replace(b"\r\n", b"")
    place = content.index(b"C7/numeric")
    content = (content[:place] + b"8-13A.9/" + content[place:]).rstrip(b"Z")
    content += b"Z" * (-len(content) % 80)
    path = tmp_path / "a.por"
    path.write_bytes(b"".join(content[at : at + 80] + b"\r\n" for at in range(0, len(content), 80)))
    assert [option.code for option in opened(path).question("MYNUM").missing] == ["-1000.3"]


@pytest.mark.parametrize("name", ["Colas", "iLockAll", "Mobiles_feedback_4_weeks"])
def test_real_files_agree_with_another_reader(shared, name):
    path = shared / f"survey-files/spss/{name}.sav"
    study = opened(path)
    frame, about = pyreadstat.read_sav(path, user_missing=True, disable_datetime_conversion=True)
    assert [column.name for column in study.answers.cells] == list(frame)
    for column in study.answers.cells:
        read = cells(study, column.name)
        if about.readstat_variable_types[column.name] == "string":
            assert read == frame[column.name].tolist()
        elif not about.original_variable_types[column.name].startswith("DATE"):
            numbers = [float(cell) if cell.strip(".") else np.nan for cell in read]
            assert np.array_equal(numbers, frame[column.name], equal_nan=True)


def test_a_real_file_keeps_its_missing_answers_and_grids(shared):
    study = opened(shared / "survey-files/spss/Mobiles_feedback_4_weeks.sav")
    assert [say(option.label) for option in study.question("Q12_1").missing] == ["Don't know"]
    assert int((study.answers.missing["Q12_1"] == 1).sum()) == 24
    assert int((study.answers.by_question["Q12_1"].codes > 0).sum()) == 871
    assert say(study.question("Q11_2").battery_label) == "Satisfaction"
    assert study.question("Race").kind is Kind.MULTIPLE


# -- Damage --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", WAYS)
def test_a_cut_file_is_said_to_be_damaged(tmp_path, name):
    path = written(
        tmp_path / name, {"a": np.arange(500.0) / 7, "s": [f"text {n}" for n in range(500)]}, **WAYS[name]
    )
    data = path.read_bytes()
    for part in (2, 100, 176, 300, len(data) // 2, len(data) * 9 // 10):
        path.write_bytes(data[:part])
        with pytest.raises(UserError):
            opened(path)


@given(st.data())
def test_changed_bytes_never_do_more_than_damage(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("sav")
    name = data.draw(st.sampled_from(sorted(WAYS)))
    path = written(
        folder / name,
        {"a": [1.0, 2.0, 9.0], "s": ["x" * 270, "", "y"]},
        variable_value_labels={"a": FREQUENCY},
        missing_ranges={"a": [{"lo": 8, "hi": 9}, -1]},
        **WAYS[name],
    )
    content = bytearray(path.read_bytes())
    for place in data.draw(st.lists(st.integers(0, len(content) - 1), min_size=1, max_size=6)):
        content[place] = data.draw(st.integers(0, 255))
    path.write_bytes(content)
    with suppress(UserError):
        assert opened(path).answers.n <= 1000

"""Parquet: the same study as from a text table, and no file can end the program or exhaust the memory."""

from __future__ import annotations

import base64
import random
import warnings
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import fastparquet
import numpy as np
import pandas as pd
import pytest

from sni_desktop.core.errors import CancelledError, UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import Kind
from sni_desktop.core.text import Speaker
from sni_desktop.loaders import delimited, parquet, parquet_worker
from sni_desktop.loaders.parquet_worker import encoded

if TYPE_CHECKING:
    from pathlib import Path

    from sni_desktop.core.survey import Study


def write(path: Path, columns: dict[str, Any], **how: Any) -> Path:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", pd.errors.Pandas4Warning)  # of what fastparquet does to write dates
        fastparquet.write(str(path), pd.DataFrame(columns), **how)
    return path


def load(path: Path) -> Study:
    return parquet.load(path, Progress())


def columns(study: Study) -> dict[str, list[str]]:
    return {cells.name: [cells.values[code] for code in cells.codes] for cells in study.answers.cells}  # noqa: PD011


def texts(column: pd.Series) -> list[str]:
    codes, distinct = encoded(column)
    return [distinct[code] for code in codes]


def problem(path: Path) -> str:
    with pytest.raises(UserError) as caught:
        load(path)
    assert Speaker().say(caught.value.hint)
    return Speaker().say(caught.value.sentence)


# -- Cells ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "cells"),
    [
        (pd.Series([7.0, np.nan, 0.5, 1e20]), ["7", "", "0.5", "1e+20"]),
        (pd.Series([7, None, 3], dtype="Int32"), ["7", "", "3"]),
        (pd.Series([-2, 5, -2]), ["-2", "5", "-2"]),
        (pd.Series([2**62, -(2**62), 0]), [str(2**62), str(-(2**62)), "0"]),
        (pd.Series([2**64 - 1, 0], dtype="uint64"), [str(2**64 - 1), "0"]),
        (pd.Series([True, False, True]), ["TRUE", "FALSE", "TRUE"]),
        (pd.Series([True, None], dtype="boolean"), ["TRUE", ""]),
        (pd.Series(["a", None, "", "N/A"], dtype=object), ["a", "", "", "N/A"]),
        (pd.Series(["a", None, "b"], dtype="str"), ["a", "", "b"]),
        (pd.Series([b"caf\xc3\xa9", b"\xff"], dtype=object), ["café", "\\xff"]),
        (pd.Series([["tv", "radio"], [], None], dtype=object), ["tv; radio", "", ""]),
        (pd.Series([np.array([1, 2]), np.array([3])], dtype=object), ["1; 2", "3"]),
        (pd.Series([{"a": 1}, None], dtype=object), ['{"a": 1}', ""]),
        (
            pd.Series(pd.to_datetime(["2020-05-01 00:00", "2020-05-02 09:30"])),
            ["2020-05-01", "2020-05-02 09:30:00"],
        ),
        (pd.Series(pd.to_datetime(["2020-05-01 08:00Z", None])), ["2020-05-01 08:00:00+00:00", ""]),
        (pd.Series(pd.Categorical(["x", None, "y"])), ["x", "", "y"]),
        (pd.Series([], dtype="int64"), []),
    ],
)
def test_values_become_text_faithfully(values: pd.Series, cells: list[str]) -> None:
    assert texts(values) == cells


# -- Files ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("compression", [None, "SNAPPY", "GZIP", "ZSTD"])
def test_a_file_of_several_groups_of_rows(tmp_path: Path, compression: str | None) -> None:
    cells = {
        "wave": ["a"] * 4 + ["b"] * 5,
        "q": pd.array([1, None, 3, 4, 5, 1, 2, 3, None], dtype="Int64"),
        "when": pd.date_range("2020-01-01", periods=9, tz="Europe/Brussels"),
        "which": pd.Categorical(["x", "y"] * 4 + ["z"]),
    }
    path = write(tmp_path / "a.parquet", cells, compression=compression, row_group_offsets=4)
    study = load(path)
    assert [(wave.id, wave.n) for wave in study.waves] == [("a", 4), ("b", 5)]
    read = columns(study)
    assert read["q"] == ["1", "", "3", "4", "5", "1", "2", "3", ""]
    assert read["which"] == ["x", "y"] * 4 + ["z"]
    assert read["when"][0] == "2020-01-01 00:00:00+01:00"
    assert study.question("when").kind is Kind.DATE


def test_the_index_of_pandas_comes_first(tmp_path: Path) -> None:
    frame = pd.DataFrame({"q": ["yes", "no"]}, index=pd.Index([101, 205], name="case"))
    fastparquet.write(str(tmp_path / "a.parquet"), frame, write_index=True)
    assert columns(load(tmp_path / "a.parquet")) == {"case": ["101", "205"], "q": ["yes", "no"]}


def test_progress_goes_forward_and_reading_can_be_stopped(tmp_path: Path) -> None:
    path = write(tmp_path / "a.parquet", {f"q{number}": range(9) for number in range(5)})
    parts: list[float] = []
    parquet.load(path, Progress(parts.append))
    assert parts == sorted(parts)
    progress = Progress()
    progress.cancel()
    with pytest.raises(CancelledError):
        parquet.load(path, progress)


def test_the_same_study_as_from_its_text_table(shared: Path) -> None:
    files = shared / "survey-files"
    study = load(files / "parquet" / "ESSBE5.parquet")
    twin = delimited.load(files / "multiwave_csv" / "ESSBE5.csv", Progress())
    assert columns(study) == columns(twin)
    assert (study.waves, study.questions) == (twin.waves, twin.questions)


RECORDS = (
    "eNqVks1OwkAQx2fXum4iF4zTdJM14UCbSgoREzj14p0D8Q3KR6IJAraoQDxx5EE8+AgefAVfwaMnn8HZlo9qCInNZmdnMv/f"
    "zM62fXVdR8AylgMUdBAotGNxAHAsRrsNfs4rFmkzrmBsdTKWdBWsbAFN8NnMYdM/6VOzzdITJWrU+ZIyLXJkSnI/520YB4fG"
    "lVm5AIOcWH6+f5ydGomE45dEZpAd0RxsHVonoaUGDXBE0r3p30UooMEdnkzQAuQuOCwCLBjbcaGlTT53ucOGpCPLo8ng+UQH"
    "YD5bKK1aHmjkyhWgfMKwCCluLxgtT4Z7J6w0mityCM+F8kBQ1MAKW1gnhfXsnrdkYW7YWyX1kNdmjVC7qXBuz71vFu6d+e8m"
    "uLUCWRmI7puSXhkt74uH/3qCHWx7adnCk2TAL42j+P6hP6l2x+NqFMejp9JjP05uR8PSZbN2Uasr8wCbBW80tzb9xj+Y2FI4"
)
"""A record of "a" and "b", whole numbers, and times of the day, with blanks; written by Arrow, packed."""

STRANGE = (
    "eNoVjj0LwjAQhi8lhCKl24UeZOjS4NAWK+gkBUfBofgPSlPQwX6kfuAm/nKTgxce7nh4rzleKgSssc6RY4wChQKAwIWzL+Me"
    "3HgSzNOnX4YROeU7SMTSXft7iwFglAUJmzM4e1tyUqQ0KIwoEzG5C7qlNNLo8KRcX+ycg1yRIA3cG0ZyHUoD63Rq7fzsH0U3"
    "TUVr7fhOX71dbuOQbvflpqxI+YqfS+N+/wNAAh2r"
)
"""Texts that are told by what differs from the one before; written by Arrow, packed."""


def unpacked(folder: Path, content: str) -> Path:
    path = folder / "a.parquet"
    path.write_bytes(zlib.decompress(base64.b64decode(content)))
    return path


def test_parts_of_records_stand_in_their_place_and_numbers_after_them_may_be_blank(tmp_path: Path) -> None:
    assert columns(load(unpacked(tmp_path, RECORDS))) == {
        "st.a": ["1", "2", "1"],
        "st.b": ["x", "y", "x"],
        "n": ["7", "", "8"],
        "at": ["10:05:00", "", "23:59:59.500000"],
    }
    assert list(columns(load(tmp_path / "a.parquet"))) == ["st.a", "st.b", "n", "at"]


def test_names_with_dots_are_no_records(tmp_path: Path) -> None:
    dotted = {
        "Sepal.Length": ["5.1", "4.9"],
        "What do you think?...": ["x", "y"],
        "a": ["1", "2"],
        ".": ["b", "c"],
    }
    assert columns(load(write(tmp_path / "a.parquet", dotted))) == dotted


def test_a_file_that_is_packed_in_an_unknown_way_is_not_called_damaged(tmp_path: Path) -> None:
    assert "does not know" in problem(unpacked(tmp_path, STRANGE))


# -- Damage --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("data", [b"PAR1", b"PAR1" * 30, b"a,b\n1,2\n" * 9, b"PAR1" + bytes(90) + b"PAR1"])
def test_what_is_no_parquet_file(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.parquet"
    path.write_bytes(data)
    assert problem(path) == "a.parquet is damaged, or is not a Parquet file."


def test_mutated_files_are_a_study_or_a_sentence(tmp_path: Path) -> None:
    chance = random.Random(4)  # noqa: S311
    whole = write(tmp_path / "a.parquet", {"q": ["yes", "no"] * 9, "n": range(18)}).read_bytes()
    path = tmp_path / "b.parquet"
    for _time in range(8):
        data = bytearray(whole)
        for place in chance.sample(range(4, len(data) - 8), 3):
            data[place] = chance.randrange(256)
        path.write_bytes(data)
        with suppress(UserError):
            assert load(path).answers.n


def test_a_file_that_claims_too_much(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = fastparquet.ParquetFile(str(write(tmp_path / "a.parquet", {"q": range(50)})))
    monkeypatch.setattr(parquet_worker, "_MOST_CELLS", 49)
    with pytest.raises(parquet_worker.TooMuchError):
        parquet_worker._check(file)


def test_columns_in_another_file_are_not_followed(tmp_path: Path) -> None:
    file = fastparquet.ParquetFile(str(write(tmp_path / "a.parquet", {"q": range(50)})))
    file.row_groups[0].columns[0].file_path = "../secret.parquet"
    with pytest.raises(parquet_worker.DamagedError):
        parquet_worker._check(file)


def test_a_reader_that_never_ends_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "a.parquet", {"q": range(50)})
    monkeypatch.setattr(parquet, "_PATIENCE", 0.01)
    assert problem(path) == "a.parquet is damaged, or is not a Parquet file."

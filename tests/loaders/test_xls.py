"""Old Excel files: read faithfully, and measured before a reader asks for memory for them."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from loaders.xls_files import bof, compound, number, record, sheet, xls

from sni_desktop.core.errors import UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.text import Speaker
from sni_desktop.loaders import workbook
from sni_desktop.loaders.compound import DamagedError, xls_cells

if TYPE_CHECKING:
    from pathlib import Path

    from sni_desktop.core.survey import Study

ROWS = [["q", "n"], ["yes", 1.0], ["no", 2.5]]
EXTENDED = struct.pack("<HHHHBBBBIIH", 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0)
"""A cell format with the number format 14, a date."""


def load(path: Path, data: bytes) -> Study:
    path.write_bytes(data)
    return workbook.load(path, Progress())


def problem(path: Path, data: bytes) -> str:
    with pytest.raises(UserError) as caught:
        load(path, data)
    assert Speaker().say(caught.value.hint)
    return Speaker().say(caught.value.sentence)


def columns(study: Study) -> dict[str, list[str]]:
    return {cells.name: [cells.values[code] for code in cells.codes] for cells in study.answers.cells}


def test_an_old_workbook_is_read(tmp_path: Path) -> None:
    study = load(tmp_path / "a.xls", xls({"S": sheet(ROWS)}))
    assert columns(study) == {"q": ["yes", "no"], "n": ["1", "2.5"]}


def test_dates_are_dates(tmp_path: Path) -> None:
    content = sheet([["when"]], number(1, 0, 43952.0, style=0) + number(2, 0, 43953.5, style=0))
    study = load(tmp_path / "a.xls", xls({"S": content}, record(0x00E0, EXTENDED)))
    assert columns(study) == {"when": ["2020-05-01", "2020-05-02 12:00:00"]}


@pytest.mark.parametrize("size", [5, 500, 30_000])
def test_cells_are_counted_in_short_and_long_streams(size: int) -> None:
    rows = [["q"], *[["yes"]] * size]
    assert xls_cells(xls({"S": sheet(rows), "T": sheet(ROWS)})) == size + 1 + 6


def test_cells_far_away_are_refused(tmp_path: Path) -> None:
    far = [sheet(ROWS, number(65_535, 255, 1.0))] * 20
    data = xls({f"S{place}": each for place, each in enumerate(far)})
    assert len(data) < 50_000
    assert problem(tmp_path / "a.xls", data) == "a.xls unpacks to more data than can be opened."


@pytest.mark.parametrize(
    "content",
    [
        bof(0x10) + number(5, 9999, 1.0),
        bof(0x10) + record(0x0200, struct.pack("<IIHHH", 0, 2**32 - 1, 0, 2**16 - 1, 0)),
        bof(5) + record(0x00FC, struct.pack("<II", 9, 2**31 - 1)),
    ],
)
def test_impossible_sizes_are_damage(tmp_path: Path, content: bytes) -> None:
    data = compound(content.ljust(4096, b"\0"))
    message = problem(tmp_path / "a.xls", data)
    assert message == "a.xls is damaged, or is not a spreadsheet."


def test_a_protected_workbook_says_so(tmp_path: Path) -> None:
    data = compound((bof(5) + record(0x002F, bytes(6))).ljust(4096, b"\0"))
    assert problem(tmp_path / "a.xls", data) == "a.xls is protected by a password."


@given(st.binary(max_size=2000), st.integers(0, 4000), st.binary(min_size=1, max_size=8))
def test_any_bytes_are_counted_or_damage(start: bytes, place: int, change: bytes) -> None:
    whole = xls({"S": sheet(ROWS)})
    for data in (start, whole[:8] + start, whole[:place] + change + whole[place + len(change) :]):
        try:
            assert xls_cells(data) >= 0
        except (DamagedError, ValueError):
            continue

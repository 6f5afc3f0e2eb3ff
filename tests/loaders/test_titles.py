"""Titles above a table: they are told, and are neither headers nor respondents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from xlsxwriter import Workbook

from sni_desktop.core.progress import Progress
from sni_desktop.core.text import Speaker
from sni_desktop.loaders.registry import open_survey
from sni_desktop.loaders.titles import title_rows

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sni_desktop.core.survey import Study

TABLE = (
    ("Région", "Taille", "Médias ?"),
    ("Nord", "12", "Oui"),
    ("Sud", "3", "Non"),
    ("Sud", "45", "Oui"),
)
TITLES: tuple[tuple[tuple[str, ...], ...], ...] = (
    (("Enquête 2024",), ()),
    (("Enquête 2024", "", ""), ("", "", "")),
    (("Enquête 2024", "", ""),),
    (("Enquête 2024",),),
    (("", "Enquête 2024", ""), ("", "au printemps", ""), ()),
)


def as_text(path: Path, rows: Sequence[Sequence[str]]) -> Study:
    path.write_text("".join(";".join(row) + "\n" for row in rows), "utf-8")
    return open_survey(path, Progress())


def as_workbook(path: Path, rows: Sequence[Sequence[str]]) -> Study:
    with Workbook(path) as book:
        sheet: Any = book.add_worksheet()
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    return open_survey(path, Progress())


@pytest.mark.parametrize("above", TITLES)
@pytest.mark.parametrize(("name", "read"), [("survey.csv", as_text), ("survey.xlsx", as_workbook)])
def test_a_title_above_the_header_is_told_and_left_out(
    tmp_path: Path, above: tuple[tuple[str, ...], ...], name: str, read: Any
) -> None:
    study = read(tmp_path / name, (*above, *TABLE))
    assert study.answers is not None
    assert study.answers.n == 3
    assert tuple(cells.name for cells in study.answers.cells) == TABLE[0]
    told = next(each for each in study.findings if each.code == "title_rows")
    assert "Enquête 2024" in Speaker().say(told.text)


def test_a_merged_title_is_no_part_of_the_names_below_it(tmp_path: Path) -> None:
    path = tmp_path / "survey.xlsx"
    with Workbook(path) as book:
        sheet: Any = book.add_worksheet()
        sheet.merge_range(0, 0, 0, 2, "Enquête 2024")
        for number, row in enumerate(TABLE):
            sheet.write_row(2 + number, 0, row)
    study = open_survey(path, Progress())
    assert study.answers is not None
    assert tuple(cells.name for cells in study.answers.cells) == TABLE[0]


@pytest.mark.parametrize(
    "rows",
    [
        TABLE,
        # A question over its options, each repeated in the answers.
        (("Which?", "", ""), ("Radio", "TV", "Web"), ("Radio", "", "Web"), ("", "TV", "Web")),
        # One column, whose texts hold separators.
        (("answer",), ("Ghent", " Belgium"), ("Liège", " Belgium"), ("Paris", " France")),
        # Numbers are no header.
        (("Size", "", ""), ("1", "2", "3"), ("4", "5", "6"), ("7", "8", "9")),
    ],
)
def test_what_may_be_a_header_is_no_title(rows: tuple[tuple[str, ...], ...]) -> None:
    assert title_rows(rows) == 0


@given(st.lists(st.lists(st.sampled_from(["", " ", "a", "b", "Total", "1"]), max_size=4), max_size=12))
def test_titles_are_blank_or_hold_one_text_and_leave_a_header_and_answers(rows: list[list[str]]) -> None:
    above = title_rows(rows)
    assert all(sum(bool(cell.strip()) for cell in row) < 2 for row in rows[:above])
    assert not above or sum(bool(cell.strip()) for cell in rows[above]) > 1
    assert not above or len(rows) > above + 2

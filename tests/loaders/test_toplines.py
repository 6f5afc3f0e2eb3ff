"""Published toplines in spreadsheets and in long tables are figures, never respondents."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from loaders.xls_files import sheet, xls
from xlsxwriter import Workbook

from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import FileForm, Percentage, PublishedShare
from sni_desktop.loaders import crosstab_layout, crosstab_workbook
from sni_desktop.loaders.registry import loader_of, open_survey

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sni_desktop.core.survey import Study

    Row = Sequence[str | float]

FIRST: list[Row] = [
    ["Q1. How often?", "", "", ""],
    ["", "Total", "Men", "Women"],
    ["Daily", 0.3, 0.32, 0.28],
    ["Never", 0.7, 0.68, 0.72],
    ["Base", 1000, 480, 520],
]
SECOND: list[Row] = [
    ["Q2. Do you pay?", "", "", ""],
    ["", "Total", "Men", "Women"],
    ["Yes", 0.555, 0.6, 0.5],
    ["No", 0.445, 0.4, 0.5],
]
COVER: list[Row] = [["Tables of 2024"], ["Q1", "How often?"]]
PEOPLE: list[Row] = [["id", "q1", "q2"], *([float(row), "Daily", "Yes"] for row in range(60))]


def xlsx(folder: Path, **sheets: Sequence[Row]) -> Path:
    path = folder / "tables.xlsx"
    with Workbook(path) as book:
        for name, rows in sheets.items():
            page = book.add_worksheet(name)
            for place, row in enumerate(rows):
                page.write_row(place, 0, row)
    return path


def shares(study: Study) -> dict[tuple[str, str], float]:
    """Return the shares of everybody."""
    names = {each.id: each.label.in_language("") for each in study.questions if not each.battery}
    return {
        (names[figure.question], figure.option): round(figure.amount.share, 6)
        for figure in study.published
        if isinstance(figure, PublishedShare)
        and isinstance(figure.amount, Percentage)
        and figure.question in names
    }


EXPECTED = {
    ("Q1. How often?", "Daily"): 0.3,
    ("Q1. How often?", "Never"): 0.7,
    ("Q2. Do you pay?", "Yes"): 0.555,
    ("Q2. Do you pay?", "No"): 0.445,
}


@pytest.mark.parametrize(
    "sheets", [{"All": [*FIRST, [""], *SECOND]}, {"Cover": COVER, "Q1": FIRST, "Q2": SECOND}]
)
def test_toplines_on_sheets_are_figures(tmp_path: Path, sheets: dict[str, list[Row]]) -> None:
    path = xlsx(tmp_path, **sheets)
    assert loader_of(path).load is crosstab_workbook.load
    study = open_survey(path, Progress())
    assert study.answers is None
    assert shares(study) == EXPECTED
    bases = {figure.n for figure in study.published if isinstance(figure, PublishedShare)}
    assert {1000, 480, 520} <= bases


def test_toplines_in_an_old_workbook_are_figures(tmp_path: Path) -> None:
    (tmp_path / "old.xls").write_bytes(xls({"Q1": sheet(FIRST), "Q2": sheet(SECOND)}))
    assert shares(open_survey(tmp_path / "old.xls", Progress())) == EXPECTED


def test_percentages_may_be_texts_in_a_sheet(tmp_path: Path) -> None:
    rows = [
        [f"{cell * 100:g}%" if isinstance(cell, float) and cell < 1 else cell for cell in row]
        for row in (*FIRST, [""], *SECOND)
    ]
    assert shares(open_survey(xlsx(tmp_path, All=rows), Progress())) == EXPECTED


def test_respondents_beside_a_crosstab_are_opened_and_the_crosstab_where_it_is_chosen(tmp_path: Path) -> None:
    path = xlsx(tmp_path, Q1=FIRST, Data=PEOPLE)
    assert open_survey(path, Progress()).answers is not None
    path = xlsx(tmp_path, Q1=[*FIRST, [""], *SECOND], Data=PEOPLE[:5])
    assert open_survey(path, Progress()).answers is None
    chosen = open_survey(path, Progress(), FileForm("xlsx", sheet="Data"))
    assert chosen.answers is not None


def test_respondents_with_proportions_stay_respondents(tmp_path: Path) -> None:
    rows: list[Row] = [["city", "a", "b"], *([f"City {row}", 0.25, 0.75] for row in range(30))]
    assert open_survey(xlsx(tmp_path, Data=rows), Progress()).answers is not None


LONG = (
    "Question;Antwoord;Percentage\nHoe?;Vaak;30\nHoe?;Nooit;70\nBetaalt u?;Ja;55,5\nBetaalt u?;Nee;44,5\n",
    (
        "question,group,answer,percent,n\nHow?,Men,Yes,60%,480\nHow?,Men,No,40%,480\nHow?,Women,Yes,50%,520\n"
        "How?,Women,No,50%,520\nWhich?,Men,Web,10%,480\n"
    ),
    "question_text,response,pct\nHow?,Yes,0.6\nHow?,No,0.4\nWhich?,Radio,0.8\nWhich?,Web,0.7\n",
)


@pytest.mark.parametrize("text", LONG)
def test_a_figure_a_row_is_a_published_figure(tmp_path: Path, text: str) -> None:
    (tmp_path / "long.csv").write_text(text, "utf-8")
    study = open_survey(tmp_path / "long.csv", Progress())
    assert study.answers is None
    assert len(study.published) == len(text.splitlines()) - 1


def test_groups_and_bases_of_a_long_table(tmp_path: Path) -> None:
    (tmp_path / "long.csv").write_text(LONG[1], "utf-8")
    study = open_survey(tmp_path / "long.csv", Progress())
    found = {
        (figure.option, figure.amount.share, figure.n)
        for figure in study.published
        if isinstance(figure, PublishedShare) and isinstance(figure.amount, Percentage)
    }
    assert {("Yes", 0.6, 480), ("Yes", 0.5, 520), ("Web", 0.1, 480)} <= found


def test_respondents_who_answer_one_question_a_row_stay_respondents(tmp_path: Path) -> None:
    text = "id,question,answer,percent\n" + "".join(
        f"{row},How?,{'yes' if row % 3 else 'no'},{row % 90}\n" for row in range(60)
    )
    (tmp_path / "people.csv").write_text(text, "utf-8")
    assert open_survey(tmp_path / "people.csv", Progress()).answers is not None


def test_only_the_beginning_of_a_long_file_is_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_at: list[object] = []
    whole = crosstab_layout.holds_bases

    def counted(row: Sequence[str]) -> bool:
        looked_at.append(row)
        return whole(row)

    monkeypatch.setattr(crosstab_layout, "holds_bases", counted)
    text = "id,a,b,c\n" + "".join(f"{row},1,2,3\n" for row in range(5_000))
    (tmp_path / "people.csv").write_text(text, "utf-8")
    assert open_survey(tmp_path / "people.csv", Progress()).answers is not None
    assert len(looked_at) < 1_000

"""The empty table to fill in, and its way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from python_calamine import load_workbook
from xlsxwriter import Workbook

from sni_desktop.core.errors import UserError
from sni_desktop.core.places import DATA
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import PublishedRank, PublishedShare
from sni_desktop.core.text import LANGUAGES, Speaker
from sni_desktop.export.template import write_template
from sni_desktop.loaders import figures, package

if TYPE_CHECKING:
    from pathlib import Path


def sheets(path: Path) -> list[list[list[Any]]]:
    with load_workbook(path) as workbook:
        return [workbook.get_sheet_by_name(name).to_python() for name in workbook.sheet_names]


def filled(path: Path, rows: list[list[Any]]) -> Path:
    with Workbook(path, {"strings_to_urls": False}) as workbook:
        sheet = workbook.add_worksheet()
        for at, row in enumerate(rows):
            sheet.write_row(at, 0, row)
    return path


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_header_of_the_template_is_recognised(tmp_path: Path, code: str) -> None:
    write_template(tmp_path / "new.xlsx", Speaker(code))
    to_fill, example, guide = sheets(tmp_path / "new.xlsx")
    assert figures.recognises(to_fill[0])
    assert to_fill[1:] == []
    assert example[0] == to_fill[0]
    assert [line[0] for line in guide] == to_fill[0]
    assert all(line[1] for line in guide)


def test_an_empty_template_has_no_figures_yet(tmp_path: Path) -> None:
    write_template(tmp_path / "new.xlsx", Speaker())
    with pytest.raises(UserError, match="no figures in"):
        figures.load(tmp_path / "new.xlsx", Progress())


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_example_filled_in_gives_the_figures_of_the_built_in_study(tmp_path: Path, code: str) -> None:
    write_template(tmp_path / "new.xlsx", Speaker(code))
    _to_fill, example, _guide = sheets(tmp_path / "new.xlsx")
    study = figures.load(filled(tmp_path / "mine.xlsx", example), Progress())
    built_in = package.load(DATA / "sni-social-media", Progress())
    assert [wave.n for wave in study.waves] == [411, 536]
    expected = [
        figure for question in ("adoption", "platforms", "impact") for figure in built_in.figures(question)
    ]
    assert [essence(figure) for figure in study.published] == [essence(figure) for figure in expected]
    assert len(study.published) == 11


def essence(figure: object) -> object:
    if isinstance(figure, PublishedShare):
        return figure.amount, figure.n
    assert isinstance(figure, PublishedRank)
    return figure.first, figure.last


def test_the_column_of_values_is_text_so_that_no_spreadsheet_changes_them(tmp_path: Path) -> None:
    import zipfile

    write_template(tmp_path / "new.xlsx", Speaker())
    with zipfile.ZipFile(tmp_path / "new.xlsx") as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
        styles = archive.read("xl/styles.xml").decode()
    assert '<col min="6" max="6"' in sheet
    assert 'numFmtId="49"' in styles


def test_an_old_template_is_replaced_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "new.xlsx"
    target.write_bytes(b"old")
    write_template(target, Speaker())
    assert [file.name for file in tmp_path.iterdir()] == ["new.xlsx"]
    assert len(sheets(target)) == 3


def test_a_template_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be written"):
        write_template(tmp_path / "no folder" / "new.xlsx", Speaker())
    (tmp_path / "new.xlsx").mkdir()
    with pytest.raises(UserError, match="cannot be written"):
        write_template(tmp_path / "new.xlsx", Speaker())
    assert [file.name for file in tmp_path.iterdir()] == ["new.xlsx"]

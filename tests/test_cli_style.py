"""``--style``: charts and decks of the command line in the colours, the font and with the logo of a house."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from export.logos import brand
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from sni_desktop.cli_charts import run
from sni_desktop.export.styles import keep, write
from sni_desktop.ui.styles import styles_folder

if TYPE_CHECKING:
    from pathlib import Path

STUDY = "sni-social-media"


@pytest.fixture(autouse=True)
def _named(qapp: QCoreApplication) -> None:
    """The folder of styles goes by the names of the program, in its window as without one."""
    QCoreApplication.setApplicationName("sni-explorer")
    QCoreApplication.setOrganizationName("sni-explorer")


def export(out: Path, *more: str) -> int:
    return run(["export", STUDY, "--question", "adoption", *more, str(out)])


@pytest.mark.parametrize("wanted", ["Brand & Co", "brand & co", "a1b2", "FILE"])
def test_a_chart_wears_the_style_that_is_asked_for(tmp_path: Path, wanted: str) -> None:
    if wanted == "FILE":
        wanted = str(tmp_path / "brand.json")
        write(tmp_path / "brand.json", brand())
    else:
        keep(styles_folder(), brand())
    assert export(tmp_path / "a.svg", "--style", wanted) == 0
    svg = (tmp_path / "a.svg").read_bytes()
    assert b"#e30613" in svg
    assert b"data:image/png;base64," in svg


def test_built_in_styles_go_by_their_names(tmp_path: Path) -> None:
    for name in ("standard", "strong", "greys"):
        assert export(tmp_path / f"{name}.png", "--style", name) == 0
    pictures = [QImage(str(tmp_path / f"{name}.png")) for name in ("standard", "strong", "greys")]
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]
    assert export(tmp_path / "plain.png") == 0
    assert QImage(str(tmp_path / "plain.png")) == pictures[0]


def test_a_style_that_is_not_there_is_refused_and_nothing_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(tmp_path / "a.png", "--style", "Beautiful") == 1
    assert "There is no style Beautiful." in capsys.readouterr().err
    assert not (tmp_path / "a.png").exists()


def test_a_font_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    keep(styles_folder(), brand(family="No Such Font"))
    assert export(tmp_path / "a.svg", "--style", "Brand & Co") == 0
    assert "No Such Font is not installed here" in capsys.readouterr().err
    assert b"No Such Font" not in (tmp_path / "a.svg").read_bytes()


def test_a_deck_wears_it_too(tmp_path: Path) -> None:
    import zipfile

    keep(styles_folder(), brand())
    assert export(tmp_path / "a.pptx", "--style", "Brand & Co") == 0
    with zipfile.ZipFile(tmp_path / "a.pptx") as file:
        text = b"".join(file.read(name) for name in file.namelist() if name.endswith(".xml"))
    assert b"E30613" in text.upper()

"""``sni-desktop convert``: a survey file in another format, without a window."""

from __future__ import annotations

import errno
import gc
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from export.strategies import same_study
from loaders.samples import SAMPLES
from test_layers import IMPORT_WITHOUT, QT

from sni_desktop import cli
from sni_desktop.core.progress import Progress
from sni_desktop.export import atomic
from sni_desktop.loaders.registry import open_survey

ROOT = Path(__file__).resolve().parents[1]
CSV = "year,sport,age\n2020,Yes,33\n2020,No,41\n2021,Yes,\n2021,Yes,50\n"


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    path = tmp_path / "survey.csv"
    path.write_text(CSV)
    return path


def convert(*arguments: str | Path) -> int:
    return cli.run(["convert", *map(str, arguments)])


@pytest.mark.parametrize("suffix", [".sni", ".zip", ".sav", ".xlsx", ".csv", ".parquet"])
def test_a_survey_file_is_written_in_every_format(
    survey: Path, tmp_path: Path, suffix: str, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    out = tmp_path / f"out{suffix}"
    assert convert(survey, out) == cli.OK
    assert out.stat().st_size
    assert capsysbinary.readouterr() == (b"", b"")
    assert survey.read_text() == CSV


@pytest.mark.parametrize("suffix", [".sni", ".zip"])
def test_a_study_opens_as_the_file_it_was_made_of(survey: Path, tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"out{suffix}"
    convert(survey, out)
    assert same_study(open_survey(out, Progress()), open_survey(survey, Progress()))


@pytest.mark.parametrize("suffix", [".sni", ".zip"])
def test_a_questionnaire_without_answers_opens_again(tmp_path: Path, suffix: str) -> None:
    form = SAMPLES["xlsform"](tmp_path)[0]
    out = tmp_path / f"out{suffix}"
    assert convert(form, out) == cli.OK
    assert same_study(open_survey(out, Progress()), open_survey(form, Progress()))


def test_a_built_in_study_becomes_a_package(tmp_path: Path) -> None:
    assert convert("benchmarks", tmp_path / "out.zip") == cli.OK
    assert open_survey(tmp_path / "out.zip", Progress()).published


class FullDisk(io.BytesIO):
    """A file on a disk without room."""

    def write(self, _data: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize("suffix", [".sni", ".zip", ".sav", ".xlsx", ".csv", ".parquet"])
def test_a_full_disk_is_one_sentence_and_a_hint(
    survey: Path,
    tmp_path: Path,
    suffix: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(atomic, "_new", lambda _partial, _target: FullDisk())
    assert convert(survey, tmp_path / f"out{suffix}") == cli.REFUSED
    gc.collect()
    told = capsys.readouterr().err.splitlines()
    assert len(told) == 2
    assert told[0].startswith("There is not enough room")
    assert list(tmp_path.iterdir()) == [survey]


@pytest.mark.parametrize("name", ["out.csv", "out-codebook.csv"])
def test_a_file_that_is_there_is_replaced_with_force_only(
    survey: Path, tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_text("mine")
    assert convert(survey, tmp_path / "out.csv") == cli.REFUSED
    assert "is there already" in capsys.readouterr().err
    assert (tmp_path / name).read_text() == "mine"
    assert convert(survey, tmp_path / "out.csv", "--force") == cli.OK
    assert "year" in (tmp_path / name).read_text("utf-8-sig")


@pytest.mark.parametrize("spelling", ["survey.csv", "folder/../survey.csv"])
def test_the_source_is_never_written(
    survey: Path, tmp_path: Path, spelling: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "folder").mkdir()
    assert convert(survey, tmp_path / spelling, "--force") == cli.REFUSED
    assert "itself" in capsys.readouterr().err
    assert survey.read_text() == CSV


@pytest.mark.parametrize(
    ("source", "out", "sentence"),
    [
        ("survey.csv", "out.docx", "no ending of a format"),
        ("survey.csv", "gone/out.sav", "not there any more"),
        ("benchmarks", "out.sav", "published figures"),
        ("nothing.csv", "out.sav", "There is no file"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_sentence(
    survey: Path, tmp_path: Path, source: str, out: str, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = survey if source == survey.name else source
    assert convert(file, tmp_path / out) == cli.REFUSED
    told = capsys.readouterr().err
    assert sentence in told
    assert told.count("\n") == 2
    assert [path.name for path in tmp_path.iterdir()] == ["survey.csv"]


def test_converting_needs_no_qt(survey: Path, tmp_path: Path) -> None:
    work = (
        "\nfrom sni_desktop import cli"
        "\nfor name in ('a.sni', 'a.sav', 'a.xlsx', 'a.csv', 'a.parquet'):"
        f"\n    assert cli.run(['convert', {str(survey)!r}, {str(tmp_path)!r} + '/' + name]) == 0, name"
    )
    command = [sys.executable, "-c", IMPORT_WITHOUT + work, " ".join(QT), "sni_desktop.cli"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")

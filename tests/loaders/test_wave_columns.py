"""Which column holds the waves is told by headers and values in four languages, labelled or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import pyreadstat
import pytest

from sni_desktop.core.progress import Progress
from sni_desktop.loaders.registry import open_survey

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sni_desktop.core.survey import Study

ROWS = 90


def column(values: Sequence[str]) -> list[str]:
    return [values[row * len(values) // ROWS] for row in range(ROWS)]


def read(folder: Path, header: str, values: Sequence[str]) -> Study:
    rows = "".join(f'{row},"{value}",{row % 3 + 1}\n' for row, value in enumerate(column(values)))
    (folder / "study.csv").write_text(f'id,"{header}",q1\n{rows}', "utf-8")
    return open_survey(folder / "study.csv", Progress())


@pytest.mark.parametrize(
    ("header", "values"),
    [
        ("Nom de la vague", ("Vague 1", "Vague 2", "Vague 10")),
        ("Vague d’enquête n°", ("1", "2")),
        ("phase", ("1re vague", "2e vague")),
        ("meetmoment", ("T0", "T1")),
        ("Fase", ("nulmeting", "eenmeting", "tweemeting")),
        ("moment", ("meting 1", "meting 2")),
        ("Erhebungsjahr", ("2019", "2021", "2023")),
        ("Wellen-Nr.", ("1", "2")),
        ("Messzeitpunkt", ("t1", "t2")),
        ("peiljaar", ("2019", "2021")),
        ("millésime", ("2019", "2021")),
        ("study_wave", ("1", "2")),
        ("Mois", ("novembre 2022", "janvier 2023")),
        ("Maand", ("dec 2022", "apr 2023", "aug 2023")),
        ("Trimestre", ("T4 2022", "T1 2023")),
        ("Quartal", ("4. Quartal 2022", "1. Quartal 2023")),
        ("round", ("Round 8", "Round 9", "Round 10")),
    ],
)
def test_waves_are_known_by_header_or_values_and_stand_in_order(
    tmp_path: Path, header: str, values: Sequence[str]
) -> None:
    study = read(tmp_path, header, values)
    assert [wave.id for wave in study.waves] == list(values)
    assert sum(wave.n or 0 for wave in study.waves) == ROWS


@pytest.mark.parametrize(
    ("header", "values"),
    [
        ("Geburtsjahr", ("1970", "1980")),
        ("geboortejaar", ("1970", "1980")),
        ("Baujahr", ("1990", "2000")),
        ("année d’achat", ("2018", "2020")),
        ("jaar eerste aankoop", ("2018", "2020")),
        ("golf spelen", ("1", "2")),
        ("periode zwangerschap", ("1", "2")),
        ("Edition", ("hardcover", "paperback")),
        ("wave", ("yes", "no")),
        ("q7", ("wave hello", "smile")),
    ],
)
def test_what_sounds_like_a_wave_and_is_none(tmp_path: Path, header: str, values: Sequence[str]) -> None:
    assert [wave.id for wave in read(tmp_path, header, values).waves] == ["all"]


def test_months_and_quarters_are_dates(tmp_path: Path) -> None:
    study = read(tmp_path, "Mois", ("novembre 2022", "janvier 2023", "mars 2023"))
    assert [wave.date for wave in study.waves] == ["2022-11", "2023-01", "2023-03"]


@pytest.mark.parametrize(
    ("name", "label", "labels", "dates"),
    [
        ("V3", "Vague d’enquête", {1.0: "Printemps 2020", 2.0: "Mars 2021", 3.0: "Mars 2022"}, None),
        ("S0", "", {1.0: "Nulmeting", 2.0: "Eenmeting", 3.0: "Tweemeting"}, None),
        ("x1", "", {1.0: "Welle 1", 2.0: "Welle 2", 3.0: "Welle 3"}, None),
        (
            "MOIS",
            "",
            {1.0: "janvier 2021", 2.0: "juin 2021", 3.0: "mars 2022"},
            ["2021-01", "2021-06", "2022-03"],
        ),
    ],
)
@pytest.mark.parametrize("suffix", [".sav", ".dta"])
def test_waves_of_labelled_files(
    tmp_path: Path, name: str, label: str, labels: dict[float, str], dates: list[str] | None, suffix: str
) -> None:
    frame = pd.DataFrame(
        {"id": range(ROWS), name: [float(1 + row // 30) for row in range(ROWS)], "q": [1.0, 2.0, 3.0] * 30}
    )
    path = tmp_path / f"study{suffix}"
    write = pyreadstat.write_sav if suffix == ".sav" else pyreadstat.write_dta
    write(frame, str(path), column_labels=["", label, ""], variable_value_labels={name: labels})
    study = open_survey(path, Progress())
    assert [wave.label.in_language("") for wave in study.waves] == list(labels.values())
    assert [wave.n for wave in study.waves] == [30, 30, 30]
    assert dates is None or [wave.date for wave in study.waves] == dates


def test_a_labelled_question_about_rounds_is_no_wave(tmp_path: Path) -> None:
    frame = pd.DataFrame({"id": range(ROWS), "round": [float(1 + row % 2) for row in range(ROWS)]})
    path = tmp_path / "study.sav"
    labels = {"round": {1.0: "Boxing", 2.0: "Golf"}}
    pyreadstat.write_sav(frame, str(path), variable_value_labels=labels)
    assert [wave.id for wave in open_survey(path, Progress()).waves] == ["all"]

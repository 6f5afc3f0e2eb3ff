"""SDMX-CSV 1.0 and 2.0: columns in any order, labels in cells, in columns or not at all, many measures."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sni_desktop.core.errors import UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import Comparable, Percentage, PublishedNumber, PublishedShare
from sni_desktop.core.text import Speaker
from sni_desktop.loaders import sdmx_csv
from sni_desktop.loaders.registry import loader_of, open_survey

if TYPE_CHECKING:
    from pathlib import Path

    from sni_desktop.core.survey import Study

EUROSTAT = (
    "DATAFLOW,LAST UPDATE,freq,size_emp,indic_is,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n"
    "ESTAT:ISOC_CISMT(1.0),12/01/26 23:00:00,A,GE10,E_SM1_ANY,PC_ENT,BE,2014,45.1,,\n"
    "ESTAT:ISOC_CISMT(1.0),12/01/26 23:00:00,A,GE10,E_SM1_ANY,PC_ENT,BE,2016,55.0,b,\n"
    "ESTAT:ISOC_CISMT(1.0),12/01/26 23:00:00,A,GE10,E_SM1_ANY,PC_ENT,FR,2016,:,c,C\n"
)
SECOND = (
    "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,OBS_VALUE,NOTE_1\n"
    "dataflow,OFFICE:FLOW(1.0),I,A,BE,2014-01,12.4,X\n"
    "dataflow,OFFICE:FLOW(1.0),I,A,BE,2014-02,10.8,Y\n"
)


def opened(folder: Path, text: str) -> Study:
    path = folder / "figures.csv"
    path.write_text(text, "utf-8")
    assert loader_of(path).load is sdmx_csv.load
    return open_survey(path, Progress())


def numbers(study: Study) -> list[tuple[str, float]]:
    return [(each.wave, each.value) for each in study.published if isinstance(each, PublishedNumber)]


def refused(folder: Path, text: str) -> str:
    with pytest.raises(UserError) as caught:
        opened(folder, text)
    assert Speaker().say(caught.value.hint)
    return Speaker().say(caught.value.sentence)


def test_eurostats_form_gives_shares_with_flags(tmp_path: Path) -> None:
    study = opened(tmp_path, EUROSTAT)
    assert [
        (each.option, each.wave, each.amount) for each in study.published if isinstance(each, PublishedShare)
    ] == [("BE", "2014", Percentage(0.451, 1)), ("BE", "2016", Percentage(0.55, 1))]
    assert study.compare(study.questions[0].id, "2014", "2016").state is Comparable.NO
    assert study.sources[0].publisher == "Eurostat"
    assert study.questions[0].label.in_language("en") == "Use any social media"


def test_the_second_version_names_its_agency_and_flow(tmp_path: Path) -> None:
    study = opened(tmp_path, SECOND)
    assert numbers(study) == [("2014-01", 12.4), ("2014-02", 10.8)]
    assert study.sources[0].publisher == "OFFICE"


def test_codes_with_labels_semicolons_and_decimal_commas(tmp_path: Path) -> None:
    text = (
        "STRUCTURE[|];STRUCTURE_ID;ACTION;SERIES_KEY;OBS_KEY;GEO: Pays;UNIT: Unité;TIME: Temps;"
        "OBS_VALUE: Valeur;ATTR_2: Attribut\n"
        "dataflow;X:F(1.6.0): Comptes;I;A.B;A.B.2014-01;"
        "BE: Belgique;PC: Pour cent;2014-01: janvier 2014;12,4;\n"
    )
    study = opened(tmp_path, text)
    (figure,) = study.published
    assert isinstance(figure, PublishedShare)
    assert figure.amount == Percentage(0.124, 1)
    assert study.questions[0].options[0].label.in_language("") == "Belgique"
    assert study.waves[0].label.in_language("") == "janvier 2014"
    assert study.title.in_language("") == "Comptes"


def test_labels_may_stand_in_columns_of_their_own(tmp_path: Path) -> None:
    text = (
        "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,"
        "geo,Country,TIME_PERIOD,Time,OBS_VALUE,Value,OBS_FLAG,Flag\n"
        "dataflow,X:F(1.0),National accounts,I,BE,Belgium,2014,,12.4,,p,provisional\n"
    )
    study = opened(tmp_path, text)
    assert study.title.in_language("") == "National accounts"
    assert study.questions[0].options[0].label.in_language("") == "Belgium"
    assert study.published[0].caveat.in_language("fr") == "provisoire"


def test_labels_in_several_languages_are_all_kept(tmp_path: Path) -> None:
    text = (
        "STRUCTURE[;],STRUCTURE_ID,ACTION,GEO: Country,TIME_PERIOD,OBS_VALUE\n"
        "dataflow,X:F(1.0),I,BE: en:Belgium;fr:Belgique,2014,12.4\n"
    )
    label = opened(tmp_path, text).questions[0].options[0].label
    assert (label.in_language("en"), label.in_language("fr")) == ("Belgium", "Belgique")


def test_several_measures_and_columns_in_another_order(tmp_path: Path) -> None:
    text = (
        "STRUCTURE[;],STRUCTURE_ID,ACTION,OBS_VALUE1,OBS_VALUE2,ATTR_3,ATTR_1[],DIM_2,DIM_1,DIM_3\n"
        'dataflow,X:F(1.6.0),I,12.4,12.5,"Normal, and other",X;Y,B,A,2014-01\n'
        'dataflow,X:F(1.6.0),I,10.8,10.9,"Normal, and other",X;Z,B,A,2014-02\n'
    )
    study = opened(tmp_path, text)
    assert sorted(value for _wave, value in numbers(study)) == [10.8, 10.9, 12.4, 12.5]
    assert [wave.id for wave in study.waves] == ["2014-01", "2014-02"]


def test_a_measure_of_another_name_and_a_row_about_a_series(tmp_path: Path) -> None:
    text = (
        "STRUCTURE,STRUCTURE_ID,ACTION,DIM_1,DIM_2,DIM_3,MEAS_1,ATTR_1,ATTR_2\n"
        "dataflow,X:F(1.0.0),I,A,B,2014-01,12.4,N,\n"
        "dataflow,X:F(1.0.0),I,,B,,,,Y\n"
    )
    assert numbers(opened(tmp_path, text)) == [("2014-01", 12.4)]


def test_unlike_units_make_questions_of_their_own_even_as_an_attribute(tmp_path: Path) -> None:
    text = (
        "STRUCTURE,STRUCTURE_ID,ACTION,GEO,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\n"
        "dataflow,X:F(1.0),I,BE,2014,12.4,PC\n"
        "dataflow,X:F(1.0),I,BE,2014,1200,EUR\n"
    )
    study = opened(tmp_path, text)
    assert len(study.questions) == 2
    assert {type(figure) for figure in study.published} == {PublishedShare, PublishedNumber}


def test_deletions_and_descriptions_hold_no_figures(tmp_path: Path) -> None:
    assert "no figures" in refused(tmp_path, "STRUCTURE,STRUCTURE_ID,ACTION\ndatastructure,X:D(1.0),D\n")
    assert "no figures" in refused(tmp_path, SECOND.replace(",I,", ",D,"))


def test_a_figure_given_twice_counts_once_and_is_told(tmp_path: Path) -> None:
    study = opened(tmp_path, SECOND + SECOND.splitlines()[1].replace("12.4", "99") + "\n")
    assert numbers(study)[0] == ("2014-01", 12.4)
    assert "repeated_figures" in {finding.code for finding in study.findings}


def test_a_row_of_another_width_is_named(tmp_path: Path) -> None:
    assert "Row 3" in refused(tmp_path, SECOND.replace("2014-02,10.8,Y", "2014-02"))


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data())
def test_a_damaged_file_is_read_or_refused_and_never_crashes(tmp_path: Path, data: st.DataObject) -> None:
    content = bytearray(data.draw(st.sampled_from([EUROSTAT, SECOND])).encode())
    for _change in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    path = tmp_path / "damaged.csv"
    path.write_bytes(content)
    with suppress(UserError):
        study = sdmx_csv.load(path, Progress())
        assert study.published


def test_the_real_files(shared: Path) -> None:
    folder = shared / "survey-files" / "sdmx_csv"
    for name in ("khaeru_v3_example-01.csv", "khaeru_v3_example-05.csv"):
        study = open_survey(folder / name, Progress())
        assert sorted(value for _wave, value in numbers(study)) == [10.8, 12.4]
        assert len(study.waves) == 2

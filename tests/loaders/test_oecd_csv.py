"""CSV of OECD.Stat: figures by place and time, in a unit, with flags."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sni_desktop.core.errors import UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import Percentage, PublishedNumber, PublishedShare
from sni_desktop.loaders.registry import open_survey

if TYPE_CHECKING:
    from pathlib import Path

    from sni_desktop.core.survey import Study

LONG = (
    '\ufeff"LOCATION","Country","IND","Indicator","TIME","Time","Unit Code","Unit","PowerCode Code",'
    '"PowerCode","Reference Period Code","Reference Period","Value","Flag Codes","Flags"\n'
    '"BEL","Belgium","B1","Firms with a site","2019","2019","PC","Percentage","0","Units",,,82.5,,\n'
    '"BEL","Belgium","B1","Firms with a site","2021","2021","PC","Percentage","0","Units",,,84,"B","Break"\n'
    '"FRA","France","B1","Firms with a site","2019","2019","PC","Percentage","0","Units",,,..,"M","Missing"\n'
    '"FRA","France","T","Sales","2019","2019","EUR","Euro","6","Millions",,,1250.5,,\n'
)
SHORT = (
    '"LOCATION","INDICATOR","SUBJECT","MEASURE","FREQUENCY","TIME","Value","Flag Codes"\n'
    '"BEL","GDP","TOT","PC_CHG","A","2019",1.5,\n"BEL","GDP","TOT","PC_CHG","A","2020",-5.3,"E"\n'
)


def opened(folder: Path, text: str) -> Study:
    (folder / "oecd.csv").write_text(text, "utf-8")
    return open_survey(folder / "oecd.csv", Progress())


def test_figures_have_places_times_units_and_flags(tmp_path: Path) -> None:
    study = opened(tmp_path, LONG)
    assert study.answers is None
    assert [wave.id for wave in study.waves] == ["2019", "2021"]
    share, later = [figure for figure in study.published if isinstance(figure, PublishedShare)]
    assert share.amount == Percentage(0.825, 1)
    (option,) = next(each for each in study.questions if each.id == share.question).options
    assert (option.code, option.label.in_language("")) == ("BEL", "Belgium")
    assert "break" in later.caveat.in_language("en")
    (sales,) = [figure for figure in study.published if isinstance(figure, PublishedNumber)]
    assert "Millions" in sales.unit.in_language("")


def test_a_table_of_codes_alone_is_read(tmp_path: Path) -> None:
    study = opened(tmp_path, SHORT)
    assert [wave.id for wave in study.waves] == ["2019", "2020"]
    assert len(study.published) == 2


def test_a_row_that_is_too_short_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        opened(tmp_path, LONG + '"FRA","France"\n')


def test_respondents_with_a_country_and_a_time_stay_respondents(tmp_path: Path) -> None:
    text = "country,time,value\n" + "".join(f"BE,2019,{row}\n" for row in range(30))
    assert opened(tmp_path, text).answers is not None

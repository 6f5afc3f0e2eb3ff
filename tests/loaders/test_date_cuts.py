"""Dates cut into waves: days, months, quarters and years of a column, and what has no date."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sni_desktop.core.decisions import Cut, WavesFrom
from sni_desktop.core.errors import UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.text import LANGUAGES, Speaker
from sni_desktop.loaders.date_cuts import periods_of
from sni_desktop.loaders.decisions import decide
from sni_desktop.loaders.registry import open_survey
from sni_desktop.loaders.respondents import date_columns

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from sni_desktop.core.survey import Study

DAYS = ("2019-07-04", "2019-07-30", "2019-09-01", "2019-10-02", "2020-01-15")


def study(tmp_path: Path, *days: str) -> Study:
    path = tmp_path / "answers.csv"
    lines = [f"{day},{'yes' if at % 2 else 'no'}" for at, day in enumerate(days)]
    path.write_text("\n".join(("interview,trust", *lines)), encoding="utf-8")
    return open_survey(path, Progress())


def waves(made: Study) -> list[tuple[str, int | None]]:
    return [(wave.date, wave.n) for wave in made.waves]


@pytest.mark.parametrize(
    ("cut", "expected"),
    [
        (Cut.YEAR, [("2019", 8), ("2020", 2)]),
        (Cut.QUARTER, [("2019-07", 6), ("2019-10", 2), ("2020-01", 2)]),
        (Cut.MONTH, [("2019-07", 4), ("2019-09", 2), ("2019-10", 2), ("2020-01", 2)]),
        (Cut.NONE, [(day, 2) for day in DAYS]),
    ],
)
def test_dates_are_cut_into_waves(tmp_path: Path, cut: Cut, expected: list[tuple[str, int]]) -> None:
    read = study(tmp_path, *DAYS, *reversed(DAYS))
    assert date_columns(read) == ("interview",)
    assert waves(decide(read, WavesFrom("interview", cut))) == expected


def test_a_quarter_is_called_as_each_language_does() -> None:
    found = periods_of(DAYS, Cut.QUARTER)
    assert found is not None
    names = {code: Speaker(code).say(found.periods[0].label) for code in LANGUAGES}
    assert names == {"en": "2019 Q3", "fr": "2019 T3", "nl": "2019 K3", "de": "2019 Q3"}


def test_who_has_no_date_is_in_a_wave_that_is_unknown(tmp_path: Path) -> None:
    cut = decide(study(tmp_path, *DAYS, ""), WavesFrom("interview", Cut.YEAR))
    assert waves(cut) == [("", 1), ("2019", 4), ("2020", 1)]


def test_the_dates_stay_a_question_and_their_waves_can_be_taken_back(tmp_path: Path) -> None:
    read = study(tmp_path, *DAYS)
    cut = decide(read, WavesFrom("interview", Cut.YEAR))
    back = decide(cut, WavesFrom(""))
    ids = [question.id for question in read.questions]
    assert [question.id for question in cut.questions] == ids
    assert [question.id for question in back.questions] == ids
    assert waves(back) == [("", 5)]


def test_days_and_months_that_could_be_turned_round_are_told(tmp_path: Path) -> None:
    cut = decide(study(tmp_path, "3/4/2019", "5/6/2019", "7/8/2019"), WavesFrom("interview", Cut.MONTH))
    assert [wave.date for wave in cut.waves] == ["2019-04", "2019-06", "2019-08"]
    assert "wave_dates" in {finding.code for finding in cut.findings if finding.is_odd}


def test_a_column_without_dates_cannot_be_cut(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        decide(study(tmp_path, *DAYS), WavesFrom("trust", Cut.YEAR))


@given(st.lists(st.dates(), min_size=1, max_size=40))
def test_every_date_is_in_the_period_that_begins_like_it(days: list[date]) -> None:
    texts = [day.isoformat() for day in days if 1800 <= day.year < 2200]
    found = periods_of(texts, Cut.MONTH)
    if not texts or found is None:
        assert not texts
        return
    assert [found.periods[place].date for place in found.places if place is not None] == [
        text[:7] for text in texts
    ]
    assert [period.date for period in found.periods] == sorted({text[:7] for text in texts})

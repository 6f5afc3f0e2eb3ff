"""When waves took place: what a date stands for, and when there is no telling."""

from __future__ import annotations

import pytest

from sni_desktop.analysis.times import wave_times
from sni_desktop.core.survey import Wave
from sni_desktop.core.text import plain


def times(*dates):
    return wave_times([Wave(f"w{number}", plain(date), date=date) for number, date in enumerate(dates)])


def test_years_alone_stand_for_themselves_however_unevenly_they_follow():
    assert times("2009", "2010", "2014") == (2009, 2010, 2014)


def test_a_year_among_finer_dates_is_its_middle():
    assert times("2009", "2010-07", "2014-01-01") == pytest.approx(
        (2009.5, 2010 + 6.5 / 12, 2014 + 0.5 / 365)
    )


def test_months_stand_a_twelfth_of_a_year_apart():
    first, second, third = times("2020-11", "2020-12", "2021-01")

    assert (second - first, third - second) == pytest.approx((1 / 12, 1 / 12))


def test_the_last_day_of_a_leap_year_is_almost_the_next_one():
    assert times("2019", "2020-02-29", "2020-12-31")[2] == pytest.approx(2021, abs=0.002)


@pytest.mark.parametrize(
    "dates",
    [
        ("2009", "2010"),  # one distance is no scale
        ("2009", "", "2014"),
        ("2009", "2009", "2014"),
        ("2014", "2010", "2009"),
        ("2020", "2020-05", "2021"),  # the middle of 2020 is after May
        ("2020-02-31", "2020-03-01", "2020-04-01"),
        ("2020-13", "2021-01", "2021-02"),
        ("May 2020", "2021-01", "2021-02"),
        (),
    ],
)
def test_other_waves_have_no_times(dates):
    assert times(*dates) is None

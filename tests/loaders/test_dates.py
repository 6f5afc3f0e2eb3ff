"""Dates in columns: which texts are some, and whether the day or the month comes first."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sni_desktop.loaders.dates import Order, are_dates, dates

DAYS = st.dates(date(1800, 1, 1), date(2199, 12, 31))


@given(
    DAYS,
    st.sampled_from(["", " 10:10:10", "T23:59:59.123+02:00", "T07:00Z", " 9:28 AM", " 9:28:46 PM GMT+2"]),
)
def test_iso_dates_are_read_with_any_time(day: date, time: str) -> None:
    assert dates([day.isoformat() + time]).days == (day.isoformat(),)


@given(st.lists(DAYS, min_size=1), st.sampled_from("/.-"), st.booleans())
def test_a_day_above_twelve_tells_the_order_of_a_column(
    days: list[date], mark: str, month_first: bool
) -> None:
    days.append(date(2020, 1, 31))
    parts = "{0:%m}{1}{0:%d}{1}{0:%Y}" if month_first else "{0:%d}{1}{0:%m}{1}{0:%Y}"
    found = dates([parts.format(day, mark) for day in days])
    assert found.days == tuple(day.isoformat() for day in days)
    assert found.order is (Order.MONTH if month_first else Order.DAY)
    assert not found.is_ambiguous


def test_an_open_order_is_said() -> None:
    assert dates(["3/4/2020", "1/2/2020"]).is_ambiguous
    assert dates(["3/4/2020", "1/2/2020"]).days == ("2020-04-03", "2020-02-01")
    assert not dates(["03.04.2020"]).is_ambiguous
    assert not dates(["2020-03-04"]).is_ambiguous


def test_years_of_two_digits() -> None:
    assert dates(["10/27/15", "1/2/99"]).days == ("2015-10-27", "1999-01-02")


@pytest.mark.parametrize(
    "texts",
    [
        *(["10:10:10", "11:00"], ["2019", "2020"], ["1.2.3", "2.0.1"], ["12-15", "16-20"], ["31/31/2020"]),
        *(["2019-07-23", "yes", "no"], ["2019-13-01"], ["0032-1-1"], []),
    ],
)
def test_what_is_no_column_of_dates(texts: list[str]) -> None:
    assert not are_dates(texts)


def test_a_few_other_texts_do_not_hide_dates() -> None:
    assert are_dates([*(f"2019-07-{day:02}" for day in range(1, 31)), "unknown"])


@given(st.lists(st.text(max_size=30)))
def test_any_text_is_a_date_or_none(texts: list[str]) -> None:
    assert len(dates(texts).days) == len(texts)
    are_dates(texts)

"""Scales turned round, and the dates of waves."""

from __future__ import annotations

import pytest
from studies import ask, choices, respondents, scale, single

from sni_desktop.analysis.scales import negative_options, positive_options
from sni_desktop.core.progress import Progress
from sni_desktop.core.result import Part
from sni_desktop.core.survey import Kind
from sni_desktop.loaders.corrections import with_kind, with_reversed
from sni_desktop.loaders.delimited import load
from sni_desktop.loaders.respondents import with_wave_column


def study():
    return respondents([280], (scale(), choices([0, 20, 40, 60, 80, 50, 30])))


def scores(of):
    return [option.score for option in of.question("q").options]


def test_turning_a_scale_round_swaps_its_ends_and_keeps_its_answers():
    turned = with_reversed(study(), "q", True)

    assert scores(study()) == [1, 2, 3, 4, 5, None]
    assert scores(turned) == [5, 4, 3, 2, 1, None]
    assert turned.question("q").is_reversed
    assert [option.code for option in positive_options(turned.question("q"))] == ["sd", "d"]
    assert [option.code for option in negative_options(turned.question("q"))] == ["a", "sa"]
    assert [option.code for option in turned.question("q").options] == ["sd", "d", "n", "a", "sa", "dk"]


def test_turning_it_back_gives_the_study_as_it_was_read():
    there_and_back = with_reversed(with_reversed(study(), "q", True), "q", False)

    assert scores(there_and_back) == scores(study())
    assert not there_and_back.question("q").is_reversed


def test_a_scale_turned_round_already_is_not_turned_again():
    turned = with_reversed(study(), "q", True)

    assert with_reversed(turned, "q", True) is turned


def test_sides_balance_and_mean_change_places():
    before = ask(study(), "q", "attitudes").rows
    after = ask(with_reversed(study(), "q", True), "q", "attitudes").rows

    def of(rows, part):
        return next(row.cells[0].value for row in rows if row.part is part)

    assert of(after, Part.TOP) == of(before, Part.BOTTOM)
    assert of(after, Part.BOTTOM) == of(before, Part.TOP)
    assert of(after, Part.NET) == pytest.approx(-of(before, Part.NET))
    assert of(after, Part.MEAN) == pytest.approx(6 - of(before, Part.MEAN))
    assert [row.cells for row in after[:6]] == [row.cells for row in before[:6]]


def test_what_is_no_scale_cannot_be_turned():
    other = respondents([200], (single("Yes", "No"), choices([0, 100, 100])))

    with pytest.raises(ValueError, match="no scale"):
        with_reversed(other, "q", True)
    with pytest.raises(KeyError):
        with_reversed(other, "nothing", True)


def test_a_scale_read_anew_as_another_kind_is_as_it_stands_in_the_file(tmp_path):
    path = tmp_path / "answers.csv"
    lines = [f"{number % 5 + 1},{2019 + number % 3}" for number in range(60)]
    path.write_text("\n".join(["satisfaction,year", *lines]), encoding="utf-8")
    turned = with_reversed(load(path, Progress()), "satisfaction", True)
    again = with_kind(with_kind(turned, "satisfaction", Kind.SINGLE), "satisfaction", Kind.SCALE)

    assert [option.score for option in turned.question("satisfaction").options] == [5, 4, 3, 2, 1]
    assert [option.score for option in again.question("satisfaction").options] == [1, 2, 3, 4, 5]
    assert not again.question("satisfaction").is_reversed


# Dates of waves


@pytest.mark.parametrize(
    ("values", "dates"),
    [
        (("2019", "2020", "2022"), ["2019", "2020", "2022"]),
        (("2020-05", "2020-11", "2021-05"), ["2020-05", "2020-11", "2021-05"]),
        (("2020-05-12", "2020-11-22", "2019-01-03"), ["2019-01-03", "2020-05-12", "2020-11-22"]),
        (("Spring 2020", "Autumn 2020", "Wave 3"), ["", "", ""]),
    ],
)
def test_waves_named_by_years_or_dates_are_dated(tmp_path, values, dates):
    path = tmp_path / "answers.csv"
    lines = [f"{'yes' if number % 2 else 'no'},{values[number % 3]}" for number in range(90)]
    path.write_text("\n".join(["uses,wave", *lines]), encoding="utf-8")
    found = load(path, Progress())

    assert [wave.date for wave in found.waves] == dates
    assert [wave.date for wave in with_wave_column(found, "wave").waves] == dates

"""Next year's file of the same form is read as last year's, or it is said what differs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from sni_desktop.core.decisions import CallMissing, Declare, DescribeWave, Merge, Relabel, TakeAs, WavesFrom
from sni_desktop.core.errors import UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import Comparable, FileForm, Kind
from sni_desktop.core.text import Speaker, plain
from sni_desktop.export.opening import open_again, open_file
from sni_desktop.export.recipe_files import find, keep
from sni_desktop.export.study_file import save
from sni_desktop.loaders.decisions import decide
from sni_desktop.loaders.recipes import apply, likeness, match, needs_decision, recipe_of, words
from sni_desktop.loaders.registry import open_survey

if TYPE_CHECKING:
    from pathlib import Path

YEARS = {
    "id": [str(number) for number in range(1, 41)],
    "Facebook": ["Oui", "Non", "Yes", "No"] * 10,
    "Satisfaction": ["1", "2", "3", "4", "9"] * 8,
    "City": ["Ghent", "Liège"] * 20,
}
DECISIONS = (
    Merge("Facebook", ("Oui", "Yes")),
    Merge("Facebook", ("Non", "No")),
    CallMissing("Satisfaction", ("9",)),
    Relabel("City", plain("Where?")),
)


def write(path: Path, columns=YEARS, encoding="utf-8", separator=","):
    rows = [list(columns), *zip(*columns.values(), strict=True)]
    path.write_text("\n".join(map(separator.join, rows)) + "\n", encoding=encoding)
    return path


def read(path):
    return open_survey(path, Progress())


def decided(study, *decisions):
    for decision in decisions:
        study = decide(study, decision)
    return study


@pytest.fixture
def recipe(tmp_path):
    return recipe_of(decided(read(write(tmp_path / "survey 2023.csv")), *DECISIONS))


def said(recipe, study):
    applied, lost = apply(recipe, study)
    return [Speaker().say(each) for each in words(match(recipe, applied), lost, applied)]


def test_a_file_of_the_same_form_is_read_alike(tmp_path, recipe):
    study, lost = apply(recipe, read(write(tmp_path / "survey 2024.csv")))
    assert lost == ()
    assert study.decisions == DECISIONS
    assert {option.code for option in study.question("Facebook").options} == {"Oui", "Non"}
    assert [option.code for option in study.question("Satisfaction").missing] == ["9"]
    assert study.question("City").label == plain("Where?")
    assert said(recipe, read(tmp_path / "survey 2024.csv")) == []


def test_what_differs_is_told(tmp_path, recipe):
    columns = {
        "id": YEARS["id"],
        "Facebook": ["Oui", "Non", "Yes", "Maybe"] * 10,
        "Satisfaction (1-4)": YEARS["Satisfaction"],
        "City": YEARS["City"],
        "LinkedIn": ["Yes", "No"] * 20,
    }
    told = said(recipe, read(write(tmp_path / "survey 2024.csv", columns)))
    assert told == [
        "1 column are new: LinkedIn.",
        "“Satisfaction” seems to be called “Satisfaction (1-4)” now.",
        "1 answer to “Facebook” are new: Maybe.",
        "2 decisions of last time could not be carried out.",
    ]


def test_a_lost_column_is_told(tmp_path, recipe):
    columns = {name: cells for name, cells in YEARS.items() if name != "City"}
    told = said(recipe, read(write(tmp_path / "survey 2024.csv", columns)))
    assert told == [
        "1 column are gone: City.",
        "1 decision of last time could not be carried out.",
    ]


def test_a_question_that_looks_like_another_kind_is_read_as_last_time(tmp_path):
    ages = {"age": [str(20 + number * 7 % 41) for number in range(40)], "q": ["a", "b"] * 20}
    first = read(write(tmp_path / "2023.csv", ages))
    assert first.question("age").kind is Kind.NUMBER
    ages["age"] = ["33", "47"] * 20
    second = read(write(tmp_path / "2024.csv", ages))
    assert second.question("age").kind is Kind.SINGLE
    study, lost = apply(recipe_of(first), second)
    assert study.question("age").kind is Kind.NUMBER
    assert lost == ()
    assert not match(recipe_of(first), study)


def test_a_kind_that_cells_do_not_allow_is_told(tmp_path):
    first = read(write(tmp_path / "2023.csv", {"q": ["a;b;", "b;"] * 9, "r": ["x"] * 18}))
    split = decide(first, TakeAs("q", Kind.MULTIPLE))
    other = read(write(tmp_path / "2024.csv", {"q": ["a", "b"] * 9, "r": ["x"] * 18}))
    assert said(recipe_of(split), other) == [
        "“q” looks like another type than last time.",
        "1 decision of last time could not be carried out.",
    ]


def test_only_files_with_most_of_the_columns_are_of_the_same_form():
    form = FileForm("csv", columns=("a", "b", "c", "d"))
    assert likeness(form, form) == 1
    assert likeness(form, FileForm("csv", columns=("a", "b", "c", "e"))) > 0.5
    assert likeness(form, FileForm("csv", columns=("a", "x", "y", "z"))) == 0
    assert likeness(form, FileForm("sav", columns=form.columns)) == 0


def test_what_a_person_has_seen_needs_no_decision_again(tmp_path):
    study = read(write(tmp_path / "survey.csv"))
    assert needs_decision(study)
    assert not needs_decision(study, recipe_of(study))
    settled = decided(study, *DECISIONS[:3])
    assert not needs_decision(settled)


# -- On disk -------------------------------------------------------------------------------------------


def test_recipes_are_found_by_the_form(tmp_path, recipe):
    folder = tmp_path / "recipes"
    assert find(folder, recipe.form) is None
    keep(folder, recipe)
    assert find(folder, recipe.form) == recipe
    more = FileForm("csv", columns=(*recipe.form.columns, "new"))
    assert find(folder, more) == recipe
    assert find(folder, FileForm("csv", columns=("other",))) is None


def test_the_newest_recipe_for_a_form_takes_the_place_of_the_old(tmp_path, recipe):
    keep(tmp_path, recipe)
    newer = recipe_of(read(write(tmp_path / "survey.csv")))
    keep(tmp_path, newer)
    assert find(tmp_path, recipe.form) == newer
    assert len(list(tmp_path.glob("*.sni-recipe.json"))) == 1


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"version": 1}', b'{"version": 2}', b"\xff" * 10])
def test_a_damaged_recipe_is_passed_over(tmp_path, recipe, content):
    keep(tmp_path, recipe)
    for path in tmp_path.glob("*.sni-recipe.json"):
        path.write_bytes(content)
    assert find(tmp_path, recipe.form) is None


def test_a_file_opens_by_the_recipe_for_its_form(tmp_path, recipe):
    keep(tmp_path / "recipes", recipe)
    opened = open_file(write(tmp_path / "survey 2024.csv"), tmp_path / "recipes", Progress())
    assert opened.is_settled
    assert opened.differs == ()
    assert opened.study.decisions == DECISIONS
    alone = open_file(tmp_path / "survey 2024.csv", tmp_path / "none", Progress())
    assert not alone.is_settled
    assert alone.recipe is None


def test_a_form_that_a_person_chose_is_taken_again(tmp_path):
    """An old file in Mac Roman that looks like Windows-1252: the person knows better, and only once."""
    columns = {"id": list("abcdefgh"), "Ville": ["Li\u00e8ge", "Namur"] * 4}
    path = write(tmp_path / "2023.csv", columns, "mac_roman", ";")
    study = read(path)
    wanted = FileForm("csv", "Windows-1252", ";", header_rows=1)
    again, lost = open_again(path, study, wanted, Progress())
    assert (again.form.encoding, lost) == ("Windows-1252", ())
    assert "Li\u00e8ge" not in again.answers.cells[1].values
    keep(tmp_path / "recipes", replace(recipe_of(again), recognised=study.form))
    opened = open_file(
        write(tmp_path / "2024.csv", columns, "mac_roman", ";"), tmp_path / "recipes", Progress()
    )
    assert opened.study.form.encoding == "Windows-1252"
    assert opened.is_settled


def test_another_number_of_header_rows(tmp_path):
    path = tmp_path / "survey.csv"
    path.write_text("Media,Age\nRadio,years\nYes,20\nNo,30\n", encoding="utf-8")
    study = read(path)
    assert study.answers.n == 3
    again, _lost = open_again(path, study, FileForm("csv", "UTF-8", ",", header_rows=2), Progress())
    assert again.answers.n == 2
    assert [cells.name for cells in again.answers.cells] == ["Media - Radio", "Age - years"]


def test_decisions_that_do_not_fit_another_form_are_told(tmp_path):
    path = write(tmp_path / "survey.csv")
    study = decided(read(path), TakeAs("City", Kind.TEXT))
    again, lost = open_again(path, study, FileForm("csv", "UTF-8", ";", header_rows=1), Progress())
    assert lost == (TakeAs("City", Kind.TEXT),)
    assert again.decisions == ()
    path.unlink()
    with pytest.raises(UserError):
        open_again(path, study, FileForm("csv", "UTF-8", ";"), Progress())


def test_a_study_saved_beside_a_file_tells_how_it_was_read(tmp_path):
    study = decided(read(write(tmp_path / "2023.csv")), *DECISIONS)
    save(tmp_path / "broken.sni", study, None, Progress())
    (tmp_path / "broken.sni").write_bytes(b"PK\x03\x04 no zip")
    save(tmp_path / "survey.sni", study, None, Progress())
    opened = open_file(write(tmp_path / "2024.csv"), tmp_path / "none", Progress())
    assert opened.study.decisions == DECISIONS
    assert opened.is_settled


def test_what_differs_from_a_study_beside_the_file_is_told_and_the_same_columns_come_first(tmp_path):
    study = decided(read(write(tmp_path / "2023.csv")), *DECISIONS)
    save(tmp_path / "survey.sni", study, None, Progress())
    path = write(tmp_path / "2024.csv", {**YEARS, "Twitter": ["Yes", "No"] * 20})
    opened = open_file(path, tmp_path / "recipes", Progress())
    assert opened.study.decisions == DECISIONS
    assert not opened.is_settled
    (differs,) = map(Speaker().say, opened.differs)
    assert differs.endswith("new: Twitter.")
    # A recipe of the program's own folder for other columns does not outdo a study of the same ones.
    keep(tmp_path / "recipes", recipe_of(decided(read(path), Relabel("City", plain("Town?")))))
    again = open_file(write(tmp_path / "2025.csv"), tmp_path / "recipes", Progress())
    assert (again.study.decisions, again.is_settled) == (DECISIONS, True)


def test_what_is_said_of_this_years_wave_is_not_said_of_next_years(tmp_path):
    study = decided(
        read(write(tmp_path / "survey 2023.csv")),
        DECISIONS[0],
        DescribeWave("all", plain("2023"), "2023", plain("firms"), plain("by phone")),
    )
    joined = (
        *study.decisions,
        Declare("City", "all", "all_2", Comparable.YES, plain("so"), "me", "2024-01-01"),
    )
    recipe = recipe_of(replace(study, decisions=joined))
    again, lost = apply(recipe, read(write(tmp_path / "survey 2024.csv")))
    assert (again.decisions, lost) == (DECISIONS[:1], ())
    assert again.waves[0].date == ""


def test_waves_of_a_column_are_described_once_for_all_years(tmp_path):
    columns = {**YEARS, "year": ["2021", "2022"] * 20}
    said_of = (
        WavesFrom("year"),
        DescribeWave("2021", plain("first"), "2021", plain("firms"), plain("by phone")),
    )
    recipe = recipe_of(decided(read(write(tmp_path / "survey 2023.csv", columns)), *said_of))
    again, lost = apply(recipe, read(write(tmp_path / "survey 2024.csv", columns)))
    assert (again.decisions, lost) == (said_of, ())
    assert again.waves[0].label == plain("first")

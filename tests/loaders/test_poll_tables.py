"""Tables of polls and published toplines: they look like respondents, and are read as figures."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sni_desktop.core.errors import UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import Comparable, Kind, Percentage, PublishedShare, Qualifier
from sni_desktop.core.text import Speaker
from sni_desktop.loaders import crosstab, delimited, polls
from sni_desktop.loaders.registry import loader_of, open_survey

if TYPE_CHECKING:
    from pathlib import Path

    from sni_desktop.core.survey import Study

POLLS = (
    "rownames,startdate,enddate,pollster,poll_type,samplesize,remain,leave,undecided,spread\n"
    "1,2016-06-20,2016-06-22,YouGov,Online,3766,0.51,0.49,0,0.02\n"
    "2,2016-06-16,2016-06-17,YouGov,Online,1694,0.44,0.43,0.09,0.01\n"
    "3,2016-06-14,2016-06-15,ComRes,Telephone,1032,0.46,0.43,0.11,0.03\n"
    "4,2016-06-10,2016-06-13,ICM,Telephone,1000,0.45,0.5,0.05,0.05\n"
)
TOPLINES = (
    "AMONG ADULTS,,Adults,Age,,Region\n"
    ",,,18 - 34,35 and up,North\n"
    "Do you?,,,,,\n"
    ",Yes,60%,70%,57%,\n"
    ",No,40%,30%,43%,\n"
    "Which? (Select all),,,,,\n"
    ",Radio,64%,58%,66%,61%\n"
    ",Web,<1%,2%,1%,*\n"
)


def written(folder: Path, text: str, name: str = "table.csv") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def opened(folder: Path, text: str) -> Study:
    return open_survey(written(folder, text), Progress())


def shares(study: Study) -> dict[tuple[str, str], float]:
    return {
        (figure.wave, figure.option): round(figure.amount.share, 6)
        for figure in study.published
        if isinstance(figure, PublishedShare) and isinstance(figure.amount, Percentage)
    }


def codes(study: Study) -> set[str]:
    return {finding.code for finding in study.findings}


def words(study: Study) -> str:
    return " ".join(Speaker().say(finding.text) for finding in study.findings)


# Polls


def test_each_poll_is_a_wave_dated_by_its_end(tmp_path: Path) -> None:
    study = opened(tmp_path, POLLS)
    assert [wave.date for wave in study.waves] == ["2016-06-13", "2016-06-15", "2016-06-17", "2016-06-22"]
    assert study.waves[-1].label.in_language("") == "YouGov, 2016-06-22"
    assert study.waves[-1].n == 3766
    assert study.waves[0].mode.in_language("") == "Telephone"
    assert study.answers is None


def test_the_columns_that_add_up_are_the_answers(tmp_path: Path) -> None:
    study = opened(tmp_path, POLLS)
    (question,) = study.questions
    assert [option.code for option in question.options] == ["remain", "leave", "undecided"]
    assert shares(study)["2016-06-13-ICM", "leave"] == 0.5
    assert "rownames, spread" in words(study)


def test_polls_that_do_not_add_up_are_counted_once(tmp_path: Path) -> None:
    assert "The shares of 1 poll do not" in words(opened(tmp_path, POLLS)).replace("1 polls", "1 poll")


def test_a_column_of_differences_is_found_by_its_numbers_whatever_its_name(tmp_path: Path) -> None:
    study = opened(tmp_path, POLLS.replace("spread", "gap_between"))
    assert [option.code for option in study.questions[0].options] == ["remain", "leave", "undecided"]


def test_percentages_are_told_from_proportions(tmp_path: Path) -> None:
    text = (
        "date,firm,n,yes,no,turnout\n2020-01-01,A,1000,55,45,0.6\n2020-02-01,B,900,52.5,47.5,0.7\n"
        "2020-03-01,C,,51,49,0.5\n"
    )
    study = opened(tmp_path, text)
    found = shares(study)
    assert (found["2020-02-01-B", "yes"], found["2020-03-01-C", "no"]) == (0.525, 0.49)
    assert [option.code for option in study.questions[0].options] == ["yes", "no"]
    assert study.waves[2].n is None
    assert {"no_shares", "no_sample"} <= codes(study)


def test_polls_by_other_institutes_may_differ(tmp_path: Path) -> None:
    study = opened(tmp_path, POLLS)
    name, ids = study.questions[0].id, [wave.id for wave in study.waves]
    assert study.compare(name, ids[2], ids[3]).state is Comparable.YES
    assert study.compare(name, ids[1], ids[2]).state is Comparable.MAY_DIFFER


def test_a_poll_that_begins_after_its_end_is_kept_and_told(tmp_path: Path) -> None:
    study = opened(tmp_path, POLLS.replace("2016-06-20,2016-06-22", "2017-06-20,2016-06-22"))
    assert len(study.waves) == 4
    assert "dates_reversed" in codes(study)


def test_different_questions_of_polls_are_not_joined(tmp_path: Path) -> None:
    text = "date,pollster,question,n,yes,no\n" + "".join(
        f"2020-0{month}-01,A,Question {month % 2},1000,55,45\n" for month in range(1, 7)
    )
    study = opened(tmp_path, text)
    assert [question.label.in_language("") for question in study.questions] == ["Question 1", "Question 0"]


def test_respondents_with_dates_and_small_numbers_stay_respondents(tmp_path: Path) -> None:
    text = "id,date,q1,q2,weight\n" + "".join(
        f"{number},2020-01-{number % 28 + 1:02},{number % 2},{1 - number % 2},1.1\n" for number in range(60)
    )
    path = written(tmp_path, text)
    assert loader_of(path).load is delimited.load


# Toplines


def test_toplines_are_figures_with_the_total_first(tmp_path: Path) -> None:
    path = written(tmp_path, TOPLINES)
    assert loader_of(path).load is crosstab.load
    study = open_survey(path, Progress())
    first = study.questions[0]
    assert first.label.in_language("") == "Do you?"
    assert [(option.code, shares_of(study, first.id)[option.code]) for option in first.options] == [
        ("Yes", 0.6),
        ("No", 0.4),
    ]
    assert study.answers is None
    assert study.published[0].base.in_language("") == "AMONG ADULTS"


def shares_of(study: Study, question: str) -> dict[str, float]:
    return {
        figure.option: figure.amount.share
        for figure in study.figures(question)
        if isinstance(figure, PublishedShare) and isinstance(figure.amount, Percentage)
    }


def test_each_group_is_a_question_named_after_it(tmp_path: Path) -> None:
    study = opened(tmp_path, TOPLINES)
    groups = [question for question in study.questions if question.battery == study.questions[0].id]
    assert [group.label.in_language("") for group in groups] == ["Age: 18 - 34", "Age: 35 and up"]
    assert shares_of(study, groups[0].id) == {"Yes": 0.7, "No": 0.3}
    assert groups[0].text.in_language("") == "Do you?"
    assert groups[0].battery_label.in_language("nl") == "Do you? – naar groep"


def test_every_figure_is_kept_and_empty_cells_are_told(tmp_path: Path) -> None:
    study = opened(tmp_path, TOPLINES)
    assert len(study.published) == 6 + 7
    assert "3 cells" in words(study)


def test_answers_that_exceed_100_were_no_single_choice(tmp_path: Path) -> None:
    study = opened(tmp_path, TOPLINES)
    kinds = {question.label.in_language(""): question.kind for question in study.questions}
    assert (kinds["Do you?"], kinds["Which? (Select all)"]) == (Kind.SINGLE, Kind.MULTIPLE)
    web = next(figure for figure in study.published if figure.option == "Web")
    assert isinstance(web, PublishedShare)
    assert web.amount == Percentage(0.01, 0, Qualifier.UNDER)


def test_bases_are_read_where_they_are_given(tmp_path: Path) -> None:
    text = ',Total,Men\nDo you?,,\nYes,60%,70%\nNo,40%,30%\nUnweighted base,"1,004",480\n'
    study = opened(tmp_path, text)
    bases = [figure.n for figure in study.published if isinstance(figure, PublishedShare)]
    assert bases == [1004, 1004, 480, 480]


def test_a_question_whose_figures_are_all_withheld_is_still_there(tmp_path: Path) -> None:
    text = TOPLINES + "Why not?,,,,,\n,Reason,,,,\n,Other,,,,\nAge,,,,,\n,Young,50%,,,\n,Old,50%,,,\n"
    study = opened(tmp_path, text)
    names = [question.label.in_language("") for question in study.questions if not question.battery]
    assert names == ["Do you?", "Which? (Select all)", "Why not?", "Age"]
    assert not study.figures(
        next(each.id for each in study.questions if each.label.in_language("") == "Why not?")
    )


BANNERED = (
    "Q1. How often?,,,\n,Total,Men,Women\nDaily,30%,32%,28%\nNever,70%,68%,72%\nBase,1000,480,520\n,,,\n"
    "Q2. Do you pay?,,,\n,Total,Men,Women\nYes,55%,60%,50%\nNo,45%,40%,50%\nBase,900,400,500\n"
)
BESIDE = (
    "A poll of 2024,,,\n,,,\nQ1. How often?,Total,Men,Women\nUnweighted base,1000,480,520\n"
    "Weighted base,1001,500,501\nDaily,30%,32%,28%\nNever,70%,68%,72%\n,,,\n"
    "Q2. Do you pay?,Total,Men,Women\nUnweighted base,900,400,500\nYes,55%,60%,50%\nNo,45%,40%,50%\n"
)


@pytest.mark.parametrize("text", [BANNERED, BANNERED.replace("%", ""), BESIDE])
def test_names_of_columns_may_be_repeated_for_each_question(tmp_path: Path, text: str) -> None:
    path = written(tmp_path, text)
    assert loader_of(path).load is crosstab.load
    study = open_survey(path, Progress())
    assert study.answers is None
    totals = [question for question in study.questions if not question.battery]
    assert [question.label.in_language("") for question in totals] == ["Q1. How often?", "Q2. Do you pay?"]
    assert shares_of(study, totals[0].id) == {"Daily": 0.3, "Never": 0.7}
    groups = [question for question in study.questions if question.battery == totals[1].id]
    assert [group.label.in_language("") for group in groups] == ["Men", "Women"]
    assert [figure.n for figure in study.figures(groups[0].id) if isinstance(figure, PublishedShare)] == [
        400,
        400,
    ]


def test_the_wording_may_stand_above_the_names_of_the_columns(tmp_path: Path) -> None:
    study = opened(tmp_path, "Do you?,,\n,Adults,\nYes,60%,\nNo,40%,\nWhich?,,\nRadio,64%,\nWeb,9%,\n")
    assert [question.label.in_language("") for question in study.questions] == ["Do you?", "Which?"]


def test_counts_beside_percentages_and_their_sum_are_no_answers(tmp_path: Path) -> None:
    text = (
        "Q1. How often?,Count,Percent\nDaily,300,30%\nNever,700,70%\nTotal,1000,100%\n,,\n"
        "Q2. Do you pay?,Count,Percent\nYes,550,55%\nNo,450,45%\nTotal,1000,100%\n"
    )
    study = opened(tmp_path, text)
    assert [question.label.in_language("") for question in study.questions] == [
        "Q1. How often?",
        "Q2. Do you pay?",
    ]
    assert shares_of(study, study.questions[1].id) == {"Yes": 0.55, "No": 0.45}


def test_respondents_who_call_a_column_n_stay_respondents(tmp_path: Path) -> None:
    text = "name,n,size\n" + "".join(f"person {row},{row % 5},{row % 90}\n" for row in range(30))
    assert opened(tmp_path, text).answers is not None


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le"])
def test_toplines_may_be_in_utf_16(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "table.csv").write_bytes(TOPLINES.encode(encoding))
    assert open_survey(tmp_path / "table.csv", Progress()).answers is None


def test_percentages_without_questions_are_still_refused(tmp_path: Path) -> None:
    text = "city,share_a,share_b\n" + "".join(f"City {n},{n}%,{100 - n}%\n" for n in range(1, 30))
    with pytest.raises(UserError, match="published figures"):
        opened(tmp_path, text)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data())
def test_a_damaged_table_is_read_or_refused_and_never_crashes(tmp_path: Path, data: st.DataObject) -> None:
    content = bytearray(data.draw(st.sampled_from([POLLS, TOPLINES])).encode())
    for _change in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    path = tmp_path / "damaged.csv"
    path.write_bytes(content)
    for module in (polls, crosstab):
        module.fits(path)
        with suppress(UserError):
            study = module.load(path, Progress())
            assert study.answers is None


# Real files


def test_the_real_polls(shared: Path) -> None:
    folder = shared / "survey-files"
    expected = json.loads((folder / "EXPECTED.json").read_text("utf-8"))["multiwave_csv/brexit_polls.csv"]
    study = open_survey(folder / "multiwave_csv" / "brexit_polls.csv", Progress())
    assert len(study.waves) == expected["rows"]
    odd = {finding.code: finding.text.n for finding in study.findings}
    assert odd["not_100"] == expected["sum_not_1"]


def test_the_real_toplines(shared: Path) -> None:
    folder = shared / "survey-files"
    expected = json.loads((folder / "EXPECTED.json").read_text("utf-8"))[
        "crosstab/masculinity-survey_toplines.csv"
    ]
    study = open_survey(folder / "crosstab" / "masculinity-survey_toplines.csv", Progress())
    first = study.questions[0]
    assert first.label.in_language("") == expected["first_question"]
    assert [[code, f"{share:.0%}"] for code, share in shares_of(study, first.id).items()] == expected[
        "first_block"
    ]
    assert len(study.published) == 1820

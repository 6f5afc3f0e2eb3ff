"""KoboToolbox, ODK and SurveyCTO: answers with their XLSForm, without it, and the form alone."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING, Any

import pytest
from xlsxwriter import Workbook

from sni_desktop.core.errors import UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import Choices, FileForm, Kind
from sni_desktop.core.text import Speaker
from sni_desktop.loaders import workbook
from sni_desktop.loaders.registry import loader_of, open_survey

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sni_desktop.core.survey import Study

SURVEY = [
    ["type", "name", "label", "label::Français (fr)", "label :: Nederlands (nl)", "hint"],
    *[[""] * 6] * 3,
    ["start", "start", "", "", "", ""],
    ["begin group", "profile ", "Profile", "Profil", "Profiel", ""],
    ["select_one yes_no", "uses ", "Do you <b>post</b>?", "Publiez-vous ?", "Post u?", "a hint"],
    ["select one rating", "happy", "Happy with it?", "Content ?", "Tevreden?", ""],
    ["end group", "", "", "", "", ""],
    *[[""] * 6] * 40,
    ["select_multiple media or_other", "media", "Which?", "Lesquels ?", "Welke?", ""],
    ["integer", "staff", "How many staff?", "Effectif ?", "Personeel?", ""],
    ["note", "thanks", "Thanks", "Merci", "Dank u", ""],
    ["begin_repeat", "members", "Members", "Membres", "Leden", ""],
    ["integer", "age", "Age", "Âge", "Leeftijd", ""],
    ["end_repeat", "", "", "", "", ""],
]
CHOICES = [
    ["list_name", "name", "label", "label::Français (fr)", "label::Nederlands (nl)"],
    ["yes_no", 1, "Yes", "Oui", "Ja"],
    ["yes_no", 0, "No", "Non", "Nee"],
    *[[""] * 5] * 100,
    ["rating", "bad", "Dissatisfied", "Insatisfait", "Ontevreden"],
    ["rating", "good", "Very satisfied", "Très satisfait", "Zeer tevreden"],
    ["rating", "mid", "Satisfied", "Satisfait", "Tevreden"],
    ["media ", "tv", "TV", "Télé", "Tv"],
    ["media", "radio ", "Radio", "Radio", "Radio"],
]
SETTINGS = [["form_title", "form_id"], ["Media use ", "media"]]

HEADERS = ["start", "{0}uses", "{0}happy", "media", "media{1}tv", "media{1}radio", "media{1}other", "staff"]
SYSTEM = ["_id", "_uuid", "_submission_time", "_index"]
ROWS = [
    ["2022-10-27 08:57:57", "1", "good", "tv radio", "1", "1", "0", "5", "71", "a-1", "2022-11-01", "1"],
    ["2022-10-28 08:57:57", "0", "bad", "tv other", "1", "0", "1", "12", "72", "a-2", "2022-11-02", "2"],
    ["2022-10-29 08:57:57", "1", "mid", "", "", "", "", "3", "73", "a-3", "2022-11-03", "3"],
]


def sheets(path: Path, **contents: Sequence[Sequence[Any]]) -> Path:
    with Workbook(path) as book:
        for name, rows in contents.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return path


def form(folder: Path, name: str = "form.xlsx") -> Path:
    return sheets(folder / name, survey=SURVEY, choices=CHOICES, settings=SETTINGS)


def answers(
    path: Path, group: str = "profile/", box: str = "/", rows: Sequence[Sequence[str]] = ROWS
) -> Path:
    table = [[header.format(group, box) for header in HEADERS] + SYSTEM, *rows]
    if path.suffix == ".xlsx":
        return sheets(path, Answers=table)
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(table)
    return path


def read(path: Path) -> Study:
    return open_survey(path, Progress())


def finding(study: Study, code: str) -> str:
    return next((Speaker().say(each.text) for each in study.findings if each.code == code), "")


def chosen(study: Study, question: str) -> list[set[str]]:
    codes = [option.code for option in study.question(question).options]
    ticks = study.answers.by_question[question].chosen.tolist()
    return [{code for code, ticked in zip(codes, row, strict=True) if ticked} for row in ticks]


# -- With the form -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["data.xlsx", "data.csv"])
@pytest.mark.parametrize(
    ("group", "box"), [("profile/", "/"), ("profile.", "."), ("profile-", "/"), ("", "/")]
)
def test_the_form_beside_the_answers_names_them(tmp_path: Path, name: str, group: str, box: str) -> None:
    form(tmp_path)
    study = read(answers(tmp_path / name, group, box))
    assert (
        finding(study, "companion") == "Questions and answers are named by form.xlsx: 7 of 7 columns match."
    )
    uses = study.question(f"{group}uses".replace("/", "_") if "/" in group else f"{group}uses")
    assert uses.label.texts == {"": "Do you post?", "fr": "Publiez-vous ?", "nl": "Post u?"}
    assert [(option.code, option.label.texts["nl"]) for option in uses.options] == [("0", "Nee"), ("1", "Ja")]
    assert study.answers.by_question[uses.id].codes.tolist() == [2, 1, 2]
    assert study.question("staff").kind is Kind.NUMBER
    assert study.question("_uuid").kind is Kind.ID
    assert study.question("_submission_time").kind is Kind.DATE
    assert study.title.texts == {"": "Media use"}


def test_a_scale_in_words_is_one_whatever_the_order_of_its_choices(tmp_path: Path) -> None:
    form(tmp_path)
    happy = read(answers(tmp_path / "data.csv", "profile.")).question("profile.happy")
    assert happy.kind is Kind.SCALE
    assert [option.code for option in happy.options] == ["bad", "mid", "good"]


def test_several_answers_are_one_question_of_all_their_columns(tmp_path: Path) -> None:
    form(tmp_path)
    study = read(answers(tmp_path / "data.csv"))
    media = study.question("media")
    assert media.kind is Kind.MULTIPLE
    assert set(media.columns) == {"media", "media/tv", "media/radio", "media/other"}
    assert [option.label.texts["fr"] for option in media.options] == ["Télé", "Radio", "Autre"]
    assert chosen(study, "media") == [{"tv", "radio"}, {"tv", "other"}, set()]
    assert study.answers.by_question["media"].answered.tolist() == [True, True, False]


def test_answers_in_a_single_column_are_split_by_the_form(tmp_path: Path) -> None:
    form(tmp_path)
    path = tmp_path / "data.csv"
    path.write_text("media,staff,_uuid\nradio tv,1,a\n,2,b\ntv new,3,c\n", encoding="utf-8")
    study = read(path)
    assert chosen(study, "media") == [{"radio", "tv"}, set(), {"tv", "new"}]
    assert "new" in finding(study, "unlabelled_codes")


def test_answers_exported_with_labels_are_read_too(tmp_path: Path) -> None:
    form(tmp_path)
    path = tmp_path / "data.csv"
    path.write_text(
        "Do you post?,Which?,Which?/TV,Which?/Radio,_uuid\nYes,TV,1,0,a\nNo,TV Radio,1,1,b\n",
        encoding="utf-8",
    )
    study = read(path)
    uses = study.questions[0]
    assert [option.code for option in uses.options] == ["0", "1"]
    assert study.answers.by_question[uses.id].codes.tolist() == [2, 1]
    assert study.questions[1].kind is Kind.MULTIPLE


@pytest.mark.parametrize("has_boxes", [True, False])
def test_what_people_wrote_beside_other_is_a_text_and_no_box(tmp_path: Path, has_boxes: bool) -> None:
    form(tmp_path)
    boxes = ["media/tv", "media/radio", "media/other"] if has_boxes else []
    rows = [["tv other", *"101"[: len(boxes)], "Press"], ["tv radio", *"110"[: len(boxes)], ""]]
    table = [["profile/uses", "media", *boxes, "media_other", "staff", "_uuid"]]
    table += [["1", *row, "5", f"u{number}"] for number, row in enumerate(rows)]
    study = read(sheets(tmp_path / "data.xlsx", Answers=table))
    assert chosen(study, "media") == [{"tv", "other"}, {"tv", "radio"}]
    written = next(each for each in study.questions if each.columns == ("media_other",))
    assert written.kind is Kind.TEXT
    assert Speaker("fr").say(written.label) == "Lesquels ? (Autre)"


def test_a_form_of_another_survey_is_left_alone(tmp_path: Path) -> None:
    form(tmp_path)
    path = tmp_path / "data.csv"
    path.write_text("q1,q2,_uuid\nyes,2,a\nno,3,b\n", encoding="utf-8")
    study = read(path)
    assert finding(study, "companion") == ""
    assert study.question("q1").kind is Kind.SINGLE


def test_a_damaged_form_is_no_reason_not_to_open_the_answers(tmp_path: Path) -> None:
    path = form(tmp_path)
    path.write_bytes(path.read_bytes()[:-300])
    (tmp_path / "other.xls").write_bytes(b"\xd0\xcf\x11\xe0")
    assert read(answers(tmp_path / "data.csv")).answers.n == 3


# -- Without it ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("box", ["/", "."])
def test_without_a_form_several_answers_are_still_one_question(tmp_path: Path, box: str) -> None:
    study = read(answers(tmp_path / "data.csv", box=box))
    media = study.question("media")
    assert media.kind is Kind.MULTIPLE
    assert set(media.columns) == {"media", *(f"media{box}{name}" for name in ("tv", "radio", "other"))}
    assert [each.id for each in study.questions if "media" in each.id] == ["media"]
    assert chosen(study, "media")[1] == {"tv", "other"}


def test_a_column_with_other_words_is_not_that_of_the_boxes(tmp_path: Path) -> None:
    rows = [[*row[:3], f"{row[3]} more", *row[4:]] for row in ROWS]
    study = read(answers(tmp_path / "data.csv", rows=rows))
    assert len([each for each in study.questions if "media" in each.id]) == 2


def test_rows_of_a_repeat_group_are_no_respondents(tmp_path: Path) -> None:
    path = tmp_path / "data.xlsx"
    members = [["age", "_index", "_parent_index"], [5, 1, 1], [6, 2, 1]]
    sheets(path, members=members, Answers=[["q", "_index"], ["a", 1], ["b", 2]], Notes=[["x"], ["y"]])
    study = workbook.load(path, Progress())
    assert [cells.name for cells in study.answers.cells] == ["q", "_index"]
    assert (
        finding(study, "repeat_group") == "The sheet “members” has 2 rows of a repeat group; it is not read."
    )
    assert finding(study, "other_sheets") == "Only the sheet “Answers” is read, not Notes."
    wanted = FileForm("xlsx", sheet="members")
    assert workbook.load(path, Progress(), wanted).form.sheet == "members"


# -- The form alone ------------------------------------------------------------------------------------


def test_a_form_alone_is_a_questionnaire(tmp_path: Path) -> None:
    study = read(form(tmp_path))
    assert study.answers is None
    assert finding(study, "no_answers")
    assert [(each.id, each.kind.value) for each in study.questions] == [
        *(("start", "date"), ("uses", "single"), ("happy", "single"), ("media", "multiple")),
        *(("staff", "number"), ("age", "number")),
    ]
    assert [option.code for option in study.question("media").options] == ["tv", "radio", "other"]


def test_a_form_without_questions_says_so(tmp_path: Path) -> None:
    path = sheets(tmp_path / "form.xlsx", survey=[["type", "label"], ["text", "Name?"]], choices=[["name"]])
    with pytest.raises(UserError) as caught:
        read(path)
    assert Speaker().say(caught.value.sentence) == "form.xlsx holds no questions."


def test_the_form_beside_an_ordinary_workbook_does_not_matter(tmp_path: Path) -> None:
    form(tmp_path)
    path = sheets(tmp_path / "other.xlsx", S=[["q"], ["yes"], ["no"]])
    assert read(path).question("q").kind is Kind.SINGLE


# -- Real files ----------------------------------------------------------------------------------------


def test_a_real_form_and_its_answers(shared: Path) -> None:
    folder = shared / "survey-files" / "xlsform_kobo"
    known = json.loads((shared / "survey-files" / "EXPECTED.json").read_text(encoding="utf-8"))
    lines, width = known["xlsform_kobo/kobocruncher_data.xlsx"]["sheets"]["Sample Dataset KoboloadeR"]
    study = read(folder / "kobocruncher_data.xlsx")
    assert (study.answers.n, len(study.answers.cells)) == (lines - 1, width)
    assert study.question("location").label.texts == {"": "Where is the interview taking place"}
    reasons = study.question("profile.reason")
    assert len(reasons.columns) == 10
    assert len(reasons.options) == 9
    assert "12 rows" in finding(study, "repeat_group")
    assert {name for each in study.questions for name in each.columns} == set(study.form.columns)


def test_a_real_form_alone(shared: Path) -> None:
    path = shared / "survey-files" / "xlsform_kobo" / "kobocruncher_sample_xlsform.xlsx"
    study = read(path)
    assert loader_of(path).load(path, Progress()).title.texts == {"": "Sample Dataset KoboloadeR"}
    assert {each.id for each in study.questions} >= {"today", "country", "reason", "HHSize", "sex"}


def test_a_ranking_is_a_place_of_each_item(tmp_path: Path) -> None:
    asked = [["rank media", "order", "Put in order"], ["integer", "staff", "Staff"]]
    survey = [["type", "name", "label"], *asked]
    sheets(tmp_path / "form.xlsx", survey=survey, choices=CHOICES)
    orders = ["tv radio web", "web tv radio", "", "radio"]
    rows = "".join(f"{order},{row},u{row}\n" for row, order in enumerate(orders))
    (tmp_path / "answers.csv").write_text(f"order,staff,_uuid\n{rows}", "utf-8")
    study = read(tmp_path / "answers.csv")
    by_name = {question.id: question for question in study.questions}
    assert by_name["order_tv"].label.in_language("fr") == "Télé – Put in order"
    assert study.answers is not None
    places = study.answers.by_question["order_radio"]
    assert isinstance(places, Choices)
    assert places.codes.tolist() == [2, 3, 0, 1]
    alone = read(tmp_path / "form.xlsx")
    assert {"order_tv", "order_radio"} <= {question.id for question in alone.questions}

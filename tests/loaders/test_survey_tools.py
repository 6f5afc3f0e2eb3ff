"""Files of Qualtrics, SurveyMonkey, Google Forms, Microsoft Forms and Quantipy, as they leave those tools."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from xlsxwriter import Workbook

from sni_desktop.core.decisions import LeaveOut, TakeAs
from sni_desktop.core.errors import UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import Cells, Choices, Kind, Ticks
from sni_desktop.loaders import joined
from sni_desktop.loaders.columns import column_of
from sni_desktop.loaders.decisions import decide
from sni_desktop.loaders.delimited import load
from sni_desktop.loaders.registry import open_survey

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sni_desktop.core.findings import Finding
    from sni_desktop.core.survey import Question, Study
    from sni_desktop.loaders.columns import Column


def read(tmp_path: Path, text: str, encoding: str = "utf-8") -> Study:
    path = tmp_path / "survey.csv"
    path.write_bytes(text.encode(encoding))
    return load(path, Progress())


def finding(study: Study, code: str) -> Finding:
    return next(each for each in study.findings if each.code == code)


def codes(study: Study) -> set[str]:
    return {each.code for each in study.findings}


def counts(study: Study, question: Question) -> dict[str, int]:
    assert study.answers is not None
    answer = study.answers.by_question[question.id]
    names = [option.code for option in question.options]
    if isinstance(answer, Ticks):
        return dict(zip(names, answer.chosen.sum(axis=0).tolist(), strict=True))
    assert isinstance(answer, Choices)
    return dict(zip(names, np.bincount(answer.codes, minlength=len(names) + 1)[1:].tolist(), strict=True))


# -- Qualtrics -----------------------------------------------------------------------------------------

QUALTRICS = (
    ("StartDate", "Startdatum", "startDate"),
    ("EndDate", "Enddatum", "endDate"),
    ("Status", "Antworttyp", "status"),
    ("IPAddress", "IP-Adresse", "ipAddress"),
    ("Progress", "Stand", "progress"),
    ("Finished", "Beendet", "finished"),
    ("ResponseId", "Antwort-ID", "_recordId"),
    ("RecipientEmail", "E-Mail", "recipientEmail"),
    ("Q1", "Zufrieden?", "QID1"),
    ("Q5_1", "Welche? - Radio", "QID5_1"),
    ("Q5_2", "Welche? - TV", "QID5_2"),
    ("Q5_3", "Welche? - Presse", "QID5_3"),
    ("Q6_1", "Preis - Heute", "QID6_1"),
    ("Q6_2", "Preis - Morgen", "QID6_2"),
    ("Q7_TEXT", "Warum? - Text", "QID7_TEXT"),
)
"""Code, wording and identifier of each column."""

_CODES, _WORDINGS, _IDS = zip(*QUALTRICS, strict=True)
THREE_ROWS = (
    ",".join(_CODES)
    + "\n"
    + ",".join(_WORDINGS)
    + "\n"
    + ",".join(f'"{{""ImportId"":""{each}""}}"' for each in _IDS)
    + """
2024-01-01 10:00,2024-01-01 10:05,0,130.92.34.66,100,1,R_1,a@b.org,Zufrieden,Radio,,Presse,Very good,Good,ja
2024-01-01 11:00,2024-01-01 11:05,1,130.92.34.67,100,1,R_2,b@b.org,Zufrieden,,TV,,Good,Good,
2024-01-02 11:00,2024-01-02 11:05,0,130.92.34.68,40,0,R_3,c@b.org,Unzufrieden,Radio,TV,,Poor,Fair,nein
"""
)


def test_qualtrics_with_three_header_rows(tmp_path: Path) -> None:
    study = read(tmp_path, THREE_ROWS)
    assert study.answers is not None
    assert study.answers.n == 3
    assert study.form is not None
    assert study.form.header_rows == 3
    kinds = {each.id: each.kind for each in study.questions}
    assert (kinds["StartDate"], kinds["ResponseId"], kinds["Q7_TEXT"]) == (Kind.DATE, Kind.ID, Kind.TEXT)
    assert study.question("Q1").label.texts == {"": "Zufrieden?"}
    media = next(each for each in study.questions if each.kind is Kind.MULTIPLE)
    assert counts(study, media) == {"Radio": 2, "TV": 2, "Presse": 1}
    assert {each.battery for each in study.questions if each.id.startswith("Q6")} == {"Q6_1"}
    assert counts(study, study.question("Status")) == {"0": 2, "1": 1}
    assert finding(study, "previews").text.n == 1
    assert finding(study, "partial").text.n == 1


def test_what_tells_who_somebody_is_can_be_left_out(tmp_path: Path) -> None:
    study = read(tmp_path, THREE_ROWS)
    offered = [
        remedy.decision for each in study.findings if each.code == "personal" for remedy in each.remedies
    ]
    assert offered == [LeaveOut("IPAddress"), LeaveOut("RecipientEmail")]


def test_older_qualtrics_files_have_two_header_rows_and_a_last_empty_column(tmp_path: Path) -> None:
    text = (
        "\ufeffV1,V2,V3,V4,V5,V6,V7,V8,V9,V10,Q1,Q2_1,Q2_2,\n"
        "ResponseID,ResponseSet,Name,ExternalDataReference,EmailAddress,IPAddress,Status,StartDate,EndDate,"
        "Finished,How old are you?,Which?-Radio,Which?-TV,\n"
        "R_1,Default,Ann,,a@b.org,1.2.3.4,0,2012-01-01 10:00:00,2012-01-01 10:10:00,1,34,1,,\n"
        "R_2,Default,Bob,,c@d.org,1.2.3.5,0,2012-01-01 10:00:00,2012-01-01 10:10:00,0,51,1,1,\n"
        "R_3,Default,Cyd,,e@f.org,1.2.3.6,0,2012-01-01 10:00:00,2012-01-01 10:10:00,1,27,,1,\n"
    )
    study = read(tmp_path, text)
    assert study.answers is not None
    assert (study.answers.n, len(study.answers.cells)) == (3, 14)
    assert study.answers.cells[0].name == "V1"
    assert study.question("V1").label.texts == {"": "ResponseID"}
    assert study.question("V1").kind is Kind.ID
    assert {"V3", "V5", "V6"} <= {each.question for each in study.findings if each.code == "personal"}
    media = next(each for each in study.questions if each.kind is Kind.MULTIPLE)
    assert list(counts(study, media).values()) == [2, 2]


def test_answers_below_qualtrics_codes_are_not_taken_for_headers(tmp_path: Path) -> None:
    text = "StartDate,EndDate,Finished,Q1\n2024-01-01,2024-01-01,1,Yes\n2024-01-02,2024-01-02,1,No\n"
    study = read(tmp_path, text)
    assert study.answers is not None
    assert study.answers.n == 2


def test_the_real_qualtrics_file(shared: Path) -> None:
    files = shared / "survey-files"
    name = "qualtrics/qualtRics_sample.csv"
    known = json.loads((files / "EXPECTED.json").read_text(encoding="utf-8"))[name]
    study = load(files / name, Progress())
    assert study.answers is not None
    assert study.form is not None
    assert (study.answers.n, len(study.answers.cells)) == (known["responses"], known["cols"])
    assert study.form.header_rows == known["header_rows"]
    assert study.question("Q1").label.texts == {"": known["Q1_text"]}
    assert counts(study, study.question("Q1")) == {known["Q1"]: 1}


def test_numbers_that_were_typed_in_are_numbers(tmp_path: Path) -> None:
    text = (
        "StartDate,Q1,Q2,Q2_3_TEXT\nStart Date,How many?,Why?,Which other?\n"
        '"{""ImportId"":""startDate""}","{""ImportId"":""QID1_TEXT""}",'
        '"{""ImportId"":""QID2_TEXT""}","{""ImportId"":""QID3_3_TEXT""}"\n'
        "2024-01-01 10:00:00,3,because,1000\n2024-01-02 10:00:00,12,,Radio\n"
    )
    study = read(tmp_path, text)
    assert [each.kind for each in study.questions[1:]] == [Kind.NUMBER, Kind.TEXT, Kind.TEXT]


# -- SurveyMonkey --------------------------------------------------------------------------------------


def test_a_ranking_is_no_scale(shared: Path) -> None:
    name = "surveymonkey/StarWars.csv"
    known = json.loads((shared / "survey-files" / "EXPECTED.json").read_text(encoding="utf-8"))[name]
    study = load(shared / "survey-files" / name, Progress())
    films = [each for each in study.questions if "Please rank" in each.label.in_language("")]
    assert {each.kind for each in films} == {Kind.SINGLE}
    first = {each.label.in_language("").split(" – ")[0]: counts(study, each)["1"] for each in films}
    assert first == {" ".join(film.split()): n for film, n in known["rank1_counts"].items()}
    assert finding(study, "ranking_items").column
    seen = next(each for each in study.questions if each.kind is Kind.MULTIPLE)
    assert counts(study, seen) == {" ".join(film.split()): n for film, n in known["seen_film_counts"].items()}
    headed = {each.battery or each.id for each in study.questions if each not in films}
    assert len(headed) + 1 == 15  # the file's first row names so many questions


def test_agreement_with_numbers_stays_a_scale(tmp_path: Path) -> None:
    head = "RespondentID,Rate them,,,,\n,Price,Place,Speed,Taste,Look\n"
    answers = "".join(f"{row},{row % 5 + 1},{row % 4 + 1},5,{row % 5 + 1},3\n" for row in range(30))
    study = read(tmp_path, head + answers)
    assert {each.kind for each in study.questions if each.id != "RespondentID"} == {Kind.SCALE}
    assert "ranking_items" not in codes(study)


def test_three_items_in_order_are_a_ranking(tmp_path: Path) -> None:
    head = "RespondentID,Rank them,,\n,Price,Place,Speed\n"
    answers = "".join(f"{row},{row % 3 + 1},{(row + 1) % 3 + 1},{(row + 2) % 3 + 1}\n" for row in range(12))
    study = read(tmp_path, head + answers)
    assert [each.label.in_language("") for each in study.questions[1:]] == [
        "Price – Rank them",
        "Place – Rank them",
        "Speed – Rank them",
    ]
    assert "ranking_items" in codes(study)


def test_a_single_choice_with_a_column_for_each_answer(tmp_path: Path) -> None:
    words = ["A lot", "Some", "Not much", "Not at all"]
    head = "RespondentID,How much are you a Southerner?,,,\n," + ",".join(words) + "\n"
    answers = "".join(
        f"{row}," + ",".join(word if row % 4 == place else "" for place, word in enumerate(words)) + "\n"
        for row in range(40)
    )
    study = read(tmp_path, head + answers)
    asked = study.questions[1]
    assert (asked.kind, asked.label.in_language("")) == (Kind.SINGLE, "How much are you a Southerner?")
    assert counts(study, asked) == dict.fromkeys(words, 10)
    assert len(asked.columns) == 4
    assert finding(study, "exploded_choice").question == asked.id


def test_two_answers_of_one_person_make_it_several_answers(tmp_path: Path) -> None:
    head = "RespondentID,Which?,\n,Radio,TV\n"
    answers = "".join(f"{row},{'Radio' if row % 2 else ''},{'TV' if row % 3 else ''}\n" for row in range(40))
    study = read(tmp_path, head + answers)
    assert study.questions[1].kind is Kind.MULTIPLE


def test_response_may_stand_in_the_first_column(tmp_path: Path) -> None:
    text = (
        'What is your religion?,"Do you pray?",How often?,\nResponse,Response,Alone,With others\n'
        "None,Yes,Never,Daily\nCatholic,No,Daily,Never\nNone,Yes,Never,Never\n"
    )
    study = read(tmp_path, text)
    assert study.answers is not None
    assert study.answers.n == 3
    assert counts(study, study.questions[0]) == {"None": 2, "Catholic": 1}
    assert [each.name for each in study.answers.cells][2:] == [
        "How often? - Alone",
        "How often? - With others",
    ]


def test_boxes_of_codes_are_no_ranking(tmp_path: Path) -> None:
    """SurveyMonkey's codes: the first box holds 1, the second 2 …, and "other" what people wrote."""
    head = "Respondent ID,Which?,,,\n,Radio,TV,Web,Other (please specify)\n"
    answers = "".join(
        f"{row},{1 if row % 2 else ''},{2 if row % 3 else ''},{3 if row % 5 else ''},"
        f"{'Press ' + str(row) if row % 10 == 0 else ''}\n"
        for row in range(100, 140)
    )
    study = read(tmp_path, head + answers)
    boxes = study.questions[1]
    assert boxes.kind is Kind.MULTIPLE
    assert counts(study, boxes) == {"Radio": 20, "TV": 27, "Web": 32, "Other (please specify)": 4}
    assert "ranking_items" not in codes(study)


def test_who_wrote_something_else_ticked_other(tmp_path: Path) -> None:
    head = "Which? [Radio],Which? [TV],Which? [Autre (précisez)],Age\n"
    study = read(tmp_path, head + "Oui,Non,,3\nNon,Non,Presse,4\nNon,Oui,Le web,5\n,,,6\n")
    boxes, written = study.questions[:2]
    assert counts(study, boxes) == {"Radio": 1, "TV": 1, "Autre (précisez)": 2}
    assert study.answers is not None
    answer = study.answers.by_question[boxes.id]
    assert isinstance(answer, Ticks)
    # Whoever was asked was shown the open box too.
    assert answer.answered.tolist() == [True, True, True, False]
    assert answer.shown is None or answer.shown[:3, 2].all()
    assert written.columns == ("Which? [Autre (précisez)]",)


# -- Joined answers ------------------------------------------------------------------------------------

TICKED = ["Radio, TV", "Radio", "TV, Web", "Radio, Web", "Web", "Radio, TV, Web", "TV", "Radio", ""]


@pytest.mark.parametrize("stamp", ["Timestamp", "Horodateur", "Tijdstempel", "Zeitstempel"])
@pytest.mark.parametrize("separator", [",", ";"])
def test_google_forms(tmp_path: Path, stamp: str, separator: str) -> None:
    rows = [f'2024-05-0{place + 1} 10:00:00{separator}"{cell}"' for place, cell in enumerate(TICKED)]
    study = read(tmp_path, f"{stamp}{separator}Which media?\n" + "\n".join(rows) + "\n")
    when, media = study.questions
    assert (when.kind, media.kind) == (Kind.DATE, Kind.MULTIPLE)
    assert counts(study, media) == {"Radio": 5, "TV": 4, "Web": 4}
    assert study.answers is not None
    answer = study.answers.by_question[media.id]
    assert isinstance(answer, Ticks)
    assert answer.answered.sum() == 8
    remedies = [remedy.decision for remedy in finding(study, "joined_answers").remedies]
    assert remedies == [TakeAs(media.id, Kind.SINGLE), TakeAs(media.id, Kind.TEXT)]


def test_microsoft_forms_and_quantipy_end_with_a_semicolon(tmp_path: Path) -> None:
    text = (
        "ID,Start time,Completion time,Email,Name,Which?,Codes\n"
        "1,2024-01-01 10:00:00,2024-01-01 10:01:00,anonymous,Ann Lee,Radio;TV;,1;3;\n"
        "2,2024-01-01 11:00:00,2024-01-01 11:01:00,anonymous,Bob Ray,TV;,3;\n"
        "3,2024-01-01 12:00:00,2024-01-01 12:01:00,anonymous,Cyd Roe,Web;Radio;,1;2;\n"
    )
    study = read(tmp_path, text)
    kinds = {each.label.in_language(""): each.kind for each in study.questions}
    assert (kinds["Start time"], kinds["Which?"], kinds["Codes"]) == (Kind.DATE, Kind.MULTIPLE, Kind.MULTIPLE)
    by_label = {each.label.in_language(""): each for each in study.questions}
    assert counts(study, by_label["Codes"]) == {"1": 2, "2": 1, "3": 2}
    assert {"Email", "Name"} <= {each.column for each in study.findings if each.code == "personal"}


def column(texts: Sequence[str]) -> Column:
    values = tuple(dict.fromkeys(texts))
    return column_of(Cells("Q", np.array([values.index(text) for text in texts], np.int32), values), "Q")


def test_an_option_that_holds_a_comma_stays_whole() -> None:
    found = joined.joined(
        column(
            [
                "TV (national, local), Web",
                "Radio",
                "Radio, Web",
                "TV (national, local)",
                "Radio, TV (national, local)",
            ]
        )
    )
    assert found is not None
    assert set(found.options) == {"TV (national, local)", "Web", "Radio"}


@pytest.mark.parametrize(
    "texts",
    [
        ["Ghent, Belgium", "Paris, France", "Lyon, France", "Liège, Belgium", "France"],
        ["$0 - $24,999", "$25,000 - $49,999", "$50,000 - $99,999", "$150,000+"],
        ["Yes, often", "Yes, sometimes", "No"],
        ["Agree, strongly", "Agree, somewhat", "Disagree, strongly", "Disagree, somewhat", "Neither"],
        ["Employed, working full-time", "Employed, working part-time", "Not employed, student", "Retired"],
        ["1,250", "2,500", "1,750"],
        ["0,5", "1,5", "2,5", "10"],
        ["Well, I think so", "No, never, sorry", "Hm, maybe", "Of course, yes"],
        ["Smith, John", "Smith, Mary", "Jones, John"],
    ],
)
def test_commas_of_other_kinds_do_not_divide(texts: list[str]) -> None:
    assert joined.joined(column(texts * 3)) is None


def test_codes_joined_by_commas_are_split() -> None:
    found = joined.joined(column(["1,3,5", "2", "1,2", "3,5", "1", "5"]))
    assert found is not None
    assert set(found.options) == {"1", "2", "3", "5"}


def test_known_options_are_split_off_first() -> None:
    known = ("Yes, always", "No")
    assert joined.split("Yes, always, No", ", ", known) == ("Yes, always", "No")
    assert joined.split(" a;b;;a; ", ";") == ("a", "b")


def _sets(options: Sequence[str], separator: str) -> list[str]:
    """Return cells with every set of options, in their order."""
    numbers = range(1 << len(options))
    return [
        separator.join(option for place, option in enumerate(options) if number >> place & 1)
        for number in numbers
    ]


@pytest.mark.parametrize(("separator", "whole"), [(", ", "Instagram, Threads"), (",", "Twitter, X")])
def test_an_option_with_a_capital_after_its_comma_stays_whole(separator: str, whole: str) -> None:
    found = joined.joined(column(_sets(["Radio", "TV", whole, "Web"], separator)))
    assert found is not None
    assert set(found.options) == {"Radio", "TV", whole, "Web"}


@given(
    st.lists(
        st.sets(st.sampled_from(["Radio", "TV", "Web", "Press", "Friends"]), max_size=5),
        min_size=1,
        max_size=30,
    ),
    st.sampled_from([", ", ";", ","]),
)
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_whatever_is_split_holds_the_answers_that_were_joined(sets: list[set[str]], separator: str) -> None:
    texts = [separator.join(sorted(each)) for each in sets]
    found = joined.joined(column(texts))
    if found is not None:
        question, answer = joined.multiple(column(texts), "q", found)
        assert isinstance(answer, Ticks)
        names = [option.code for option in question.options]
        given_back = [{name for name, tick in zip(names, row, strict=True) if tick} for row in answer.chosen]
        assert given_back == sets


def test_a_person_may_say_that_cells_hold_several_answers() -> None:
    question, answer = joined.chosen_multiple(column(["a, b", "c"]), "q")
    assert [option.code for option in question.options] == ["a", "b", "c"]
    assert isinstance(answer, Ticks)
    with pytest.raises(UserError):
        joined.chosen_multiple(column(["a", "b"]), "q")


# -- Who a respondent is -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "header",
    [
        "Adresse e-mail", "E-mailadres", "Voornaam", "Nom", "Téléphone", "Phone number", "What is your name?",
        "Your details - Email address", "IP address", "First Name",
    ],
)  # fmt: skip
def test_headers_that_ask_who_somebody_is(tmp_path: Path, header: str) -> None:
    study = read(tmp_path, f"{header},age\nxx,1\nyy,2\n")
    assert "personal" in codes(study)


@pytest.mark.parametrize(
    "header", ["Brand name", "Which phone do you own?", "Mobile banking", "City", "Email use"]
)
def test_other_headers_do_not(tmp_path: Path, header: str) -> None:
    assert "personal" not in codes(read(tmp_path, f"{header},age\nxx,1\nyy,2\n"))


def test_addresses_are_known_by_their_form(tmp_path: Path) -> None:
    study = read(tmp_path, "q1,q2\na@example.org,1\nb@example.org,2\n")
    assert finding(study, "personal").column == "q1"


def test_joined_answers_can_be_read_as_they_are_and_split_again(tmp_path: Path) -> None:
    rows = "".join(f'{place},"{cell}"\n' for place, cell in enumerate(TICKED))
    study = read(tmp_path, f"id,Which media?\n{rows}")
    name = study.questions[1].id
    whole = decide(study, TakeAs(name, Kind.SINGLE))
    assert counts(whole, whole.question(name))["Radio, TV"] == 1
    assert "joined_answers" not in codes(whole)
    again = decide(whole, TakeAs(name, Kind.MULTIPLE))
    assert counts(again, again.question(name)) == counts(study, study.question(name))


def test_a_workbook_of_microsoft_forms(tmp_path: Path) -> None:
    path = tmp_path / "forms.xlsx"
    with Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["ID", "Start time", "Completion time", "Email", "Name", "Which?"])
        for place, cell in enumerate(["Radio;TV;", "TV;", "Web;Radio;", ""], start=1):
            stamp = f"2024-01-0{place} 10:00:00"
            sheet.write_row(place, 0, [place, stamp, stamp, "anonymous", "Ann", cell])
    study = open_survey(path, Progress())
    media = study.questions[-1]
    assert counts(study, media) == {"Radio": 2, "TV": 2, "Web": 1}


# -- What else these tools write -----------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_what_qualtrics_adds_to_a_question_is_no_question(tmp_path: Path, encoding: str) -> None:
    columns = (
        *(("StartDate", "Start Date"), ("Finished", "Finished"), ("ResponseId", "Response ID")),
        *(("Q4", "Which? - Selected Choice"), ("Q4_5_TEXT", "Which? - Other - Text")),
        *(("Q5_1", "Both? - Radio"), ("Q5_2", "Both? - TV"), ("Q5_3", "Both? - Other")),
        *(("Q5_DO_1", "Both? - Display Order - Radio"), ("Q5_DO_2", "Both? - Display Order - TV")),
        *(("Q5_DO_3", "Both? - Display Order - Other"), ("FL_3_DO", "FL_3 - Display Order")),
        *(("Q8_Page Submit", "Timing - Page Submit"), ("Q8_Click Count", "Timing - Click Count")),
        *(("1_Q6", "How is A?"), ("2_Q6", "How is B?"), ("Segment", "Segment")),
    )
    head = [[code for code, _text in columns], [text for _code, text in columns]]
    head.append([json.dumps({"ImportId": code}).replace('"', '""') for code, _text in columns])
    rows = [
        [
            *("2024-03-01 10:00:00", "1", f"R_{row}", str(1 + row % 5), "cable" if row % 5 == 4 else ""),
            *("1" if row % 2 else "", "2" if row % 3 else "", "3" if row % 4 else ""),
            *(str(1 + (row + shift) % 3) for shift in range(3)),
            *(f"FL_{4 + row % 2}|FL_{5 - row % 2}", f"{row}.25", str(row % 4)),
            *(str(1 + row % 5), str(1 + row % 4), ("gold", "silver")[row % 2]),
        ]
        for row in range(60)
    ]
    separator = "\t" if encoding == "utf-16" else ","
    text = "\n".join(separator.join(f'"{cell}"' for cell in row) for row in (*head, *rows))
    study = read(tmp_path, text, encoding)
    kinds = {question.id: question.kind for question in study.questions}
    assert kinds["Q4"] is Kind.SINGLE
    assert {kinds[name] for name in ("Q5_DO_1", "Q5_DO_2", "Q5_DO_3", "FL_3_DO")} == {Kind.TEXT}
    assert {kinds["q8_page_submit"], kinds["q8_click_count"]} == {Kind.NUMBER}
    (boxes,) = [question for question in study.questions if question.kind is Kind.MULTIPLE]
    assert list(counts(study, boxes).values()) == [30, 40, 45]
    assert "Q5_3" not in kinds
    assert "ranking_items" not in codes(study)
    loop = [question for question in study.questions if question.id in {"1_Q6", "2_Q6"}]
    assert [question.label.in_language("") for question in loop] == ["How is A?", "How is B?"]


@pytest.mark.parametrize(
    ("respondent", "response", "date"),
    [("Respondent ID", "Response", "Date / Time"), ("ID du répondant", "Réponse", "Date / Heure")],
)
def test_surveymonkey_says_date_and_time_under_a_question(
    tmp_path: Path, respondent: str, response: str, date: str
) -> None:
    first = f"{respondent},Collector ID,Start Date,Happy?,Which?,,,With each?,,Joined?\n"
    second = f",,,{response},Radio,TV,Web,Staff,Price,{date}\n"
    words = ("Very dissatisfied", "Dissatisfied", "Satisfied", "Very satisfied")
    rows = "".join(
        f"{3290 + row},400,03/{1 + row % 28:02}/2024 09:12:33 AM,{words[row % 4]},"
        f"{'Radio' if row % 2 else ''},{'TV' if row % 3 else ''},{'Web' if row % 5 else ''},"
        f"{words[row % 3]},{words[row % 4]},2020-01-{1 + row % 28:02}\n"
        for row in range(60)
    )
    study = read(tmp_path, first + second + rows)
    assert study.answers is not None
    assert study.answers.n == 60
    labels = {question.label.in_language(""): question for question in study.questions}
    assert labels["Joined?"].kind is Kind.DATE
    assert labels["Happy?"].kind is Kind.SCALE
    assert labels["Staff"].battery == labels["Price"].battery != ""
    assert list(counts(study, labels["Which?"]).values()) == [30, 40, 48]

"""LimeSurvey: answers with the questionnaire beside them, in all the ways LimeSurvey writes them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sni_desktop.core.errors import UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import Choices, Kind, Ticks
from sni_desktop.loaders import limesurvey
from sni_desktop.loaders.questionnaire import shown
from sni_desktop.loaders.registry import open_survey

if TYPE_CHECKING:
    from pathlib import Path

    from sni_desktop.core.survey import Question, Study


def rows(table: str, *records: dict[str, str]) -> str:
    cells = "".join(
        "<row>" + "".join(f"<{name}><![CDATA[{text}]]></{name}>" for name, text in record.items()) + "</row>"
        for record in records
    )
    return f"<{table}><rows>{cells}</rows></{table}>"


def question(qid: int, kind: str, code: str, language: str, text: str, **more: str) -> dict[str, str]:
    return {
        "qid": str(qid),
        "gid": "1",
        "type": kind,
        "title": code,
        "question": text,
        "language": language,
        "question_order": str(qid),
        "other": "N",
        **more,
    }


def part(qid: int, parent: int, code: str, language: str, text: str, scale: str = "0") -> dict[str, str]:
    return {
        **question(qid, "T", code, language, text),
        "parent_qid": str(parent),
        "scale_id": scale,
    }


def answer(qid: int, code: str, language: str, text: str, order: int, scale: str = "0") -> dict[str, str]:
    return {
        "qid": str(qid),
        "code": code,
        "answer": text,
        "language": language,
        "sortorder": str(order),
        "scale_id": scale,
    }


LSS = (
    '<?xml version="1.0" encoding="UTF-8"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType>'
    + rows("groups", {"gid": "1", "group_order": "0"})
    + rows(
        "questions",
        question(1, "L", "sector", "fr", "<p>Quel <b>secteur</b> ?</p>", other="Y"),
        question(1, "L", "sector", "nl-informal", "Welke sector?", other="Y"),
        question(2, "M", "media", "fr", "Quels <script>alert(1)</script>médias ?", other="Y"),
        question(2, "M", "media", "nl-informal", "Welke media?", other="Y"),
        question(3, "F", "trust", "fr", "Confiance"),
        question(3, "F", "trust", "nl-informal", "Vertrouwen"),
        question(4, "N", "staff", "fr", "Combien de salariés ?"),
        question(5, "Y", "plan", "fr", "Un plan ?"),
        question(6, "R", "order", "fr", "Classez"),
        question(7, "X", "intro", "fr", "Bienvenue"),
        question(8, "T", "why", "fr", "Pourquoi ?"),
    )
    + rows(
        "subquestions",
        part(21, 2, "radio", "fr", "La radio"),
        part(21, 2, "radio", "nl-informal", "De radio"),
        part(22, 2, "tv", "fr", "La télévision"),
        part(22, 2, "tv", "nl-informal", "De televisie"),
        part(31, 3, "a", "fr", "Les voisins"),
        part(32, 3, "b", "fr", "Les élus"),
    )
    + rows(
        "answers",
        answer(1, "A1", "fr", "Commerce", 1),
        answer(1, "A1", "nl-informal", "Handel", 1),
        answer(1, "A2", "fr", "Industrie", 2),
        answer(1, "A2", "nl-informal", "Industrie", 2),
        answer(3, "1", "fr", "Pas du tout", 1),
        answer(3, "2", "fr", "Un peu", 2),
        answer(3, "3", "fr", "Beaucoup", 3),
        answer(6, "P", "fr", "Prix", 1),
        answer(6, "Q", "fr", "Qualité", 2),
    )
    + rows(
        "surveys_languagesettings",
        {"surveyls_language": "fr", "surveyls_title": "Baromètre"},
        {"surveyls_language": "nl-informal", "surveyls_title": "Barometer"},
    )
    + "</document>"
)

CODES = (
    "id,submitdate,lastpage,startlanguage,sector,sector[other],media[radio],media[tv],media[other],"
    "trust[a],trust[b],staff,plan,order[1],order[2],why"
)
TEXTS = (
    '"Response ID","Date submitted","Last page","Start language","Quel secteur ?","Quel secteur ? [Autre]",'
    '"Quels médias ? [La radio]","Quels médias ? [La télévision]","Quels médias ? [Autre]",'
    '"Confiance [Les voisins]","Confiance [Les élus]","Combien de salariés ?","Un plan ?",'
    '"Classez [Rang 1]","Classez [Rang 2]","Pourquoi ?"'
)
BOTH = (
    '"id. Response ID","submitdate. Date submitted","lastpage. Last page","startlanguage. Start language",'
    '"sector. Quel secteur ?","sector[other]. Quel secteur ? [Autre]",'
    '"media[radio]. Quels médias ? [La radio]",'
    '"media[tv]. Quels médias ? [La télévision]","media[other]. Quels médias ? [Autre]",'
    '"trust[a]. Confiance [Les voisins]","trust[b]. Confiance [Les élus]","staff. Combien de salariés ?",'
    '"plan. Un plan ?","order[1]. Classez [Rang 1]","order[2]. Classez [Rang 2]","why. Pourquoi ?"'
)
ANSWERS_IN_CODES = """
1,1980-01-01 00:00:00,3,fr,A1,,Y,,,1,3,12,Y,P,Q,parce que
2,1980-01-01 00:00:00,3,fr,A2,,Y,Y,,2,3,7,N,Q,P,
3,,1,fr,-oth-,artisanat,,,un journal,3,,,,,,
4,1980-01-01 00:00:00,3,fr,A1,,,,,2,2,30,Y,P,Q,
"""
ANSWERS_IN_FULL = """
1,1980-01-01 00:00:00,3,fr,Commerce,,Oui,Non,,Pas du tout,Beaucoup,12,Oui,Prix,Qualité,parce que
2,1980-01-01 00:00:00,3,fr,Industrie,,Oui,Oui,,Un peu,Beaucoup,7,Non,Qualité,Prix,
3,,1,fr,Autre,artisanat,Non,Non,un journal,Beaucoup,,,,,,
4,1980-01-01 00:00:00,3,fr,Commerce,,Non,Non,,Un peu,Un peu,30,Oui,Prix,Qualité,
"""


def study(tmp_path: Path, header: str, answers: str, name: str = "results-survey123456.csv") -> Study:
    path = tmp_path / name
    path.write_text(header + answers, encoding="utf-8")
    return open_survey(path, Progress())


def labelled(study: Study, label: str) -> Question:
    return next(each for each in study.questions if label in each.label.texts.values())


def counts(study: Study, asked: Question) -> dict[str, int]:
    import numpy as np

    assert study.answers is not None
    found = study.answers.by_question[asked.id]
    if isinstance(found, Ticks):
        return dict(
            zip((each.code for each in asked.options), found.chosen.sum(axis=0).tolist(), strict=True)
        )
    assert isinstance(found, Choices)
    by_place = np.bincount(found.codes, minlength=len(asked.options) + 1)
    return dict(zip((each.code for each in asked.options), by_place[1:].tolist(), strict=True))


@pytest.fixture
def lss(tmp_path: Path) -> Path:
    path = tmp_path / "limesurvey_survey_123456.lss"
    path.write_text(LSS, encoding="utf-8")
    return path


@pytest.mark.parametrize("header", [CODES, TEXTS, BOTH], ids=["codes", "texts", "codes and texts"])
@pytest.mark.parametrize("answers", [ANSWERS_IN_CODES, ANSWERS_IN_FULL], ids=["codes", "full answers"])
def test_every_kind_of_export_gives_the_same_study(
    tmp_path: Path, lss: Path, header: str, answers: str
) -> None:
    found = study(tmp_path, header, answers)
    assert found.title.texts == {"fr": "Baromètre", "nl": "Barometer"}
    sector = found.question("sector")
    assert sector.label.texts["fr"] == "Quel secteur ?"
    assert sector.label.texts["nl"] == "Welke sector?"
    assert [option.label.texts.get("nl") for option in sector.options] == ["Handel", "Industrie", "Andere"]
    assert counts(found, sector) == {"A1": 2, "A2": 1, "-oth-": 1}
    media = labelled(found, "Quels médias ?")
    assert media.kind is Kind.MULTIPLE
    assert counts(found, media) == {"radio": 2, "tv": 1, "other": 1}
    voices = labelled(found, "Les voisins")
    assert (voices.kind, voices.battery_label.texts["nl"]) == (Kind.SCALE, "Vertrouwen")
    assert counts(found, voices) == {"1": 1, "2": 2, "3": 1}
    assert labelled(found, "Combien de salariés ?").kind is Kind.NUMBER
    assert counts(found, labelled(found, "Un plan ?")) == {"Y": 2, "N": 1}
    assert counts(found, labelled(found, "Classez – 1")) == {"P": 2, "Q": 1}
    assert labelled(found, "Pourquoi ?").kind is Kind.TEXT


def test_who_did_not_finish_is_counted_and_kept(tmp_path: Path, lss: Path) -> None:
    found = study(tmp_path, CODES, ANSWERS_IN_CODES)
    assert found.answers is not None
    assert found.answers.n == 4
    partial = next(finding for finding in found.findings if finding.code == "partial")
    assert (partial.text.n, partial.is_odd) == (1, True)
    assert {"companion", "anonymised"} <= {finding.code for finding in found.findings}


def test_a_questionnaire_of_another_survey_is_not_used(tmp_path: Path, lss: Path) -> None:
    other = "id,submitdate,lastpage,startlanguage,colour,shape,size\n1,2024-01-02,1,fr,red,round,5\n"
    found = study(tmp_path, other, "2,2024-01-02,1,fr,blue,round,6\n")
    assert "companion" not in {finding.code for finding in found.findings}
    assert labelled(found, "colour").kind is Kind.SINGLE


def test_a_damaged_questionnaire_does_not_keep_the_answers_from_opening(tmp_path: Path, lss: Path) -> None:
    lss.write_text(LSS[: len(LSS) // 2], encoding="utf-8")
    found = study(tmp_path, CODES, ANSWERS_IN_CODES)
    assert found.answers is not None
    assert found.answers.n == 4


def test_newer_questionnaires_keep_texts_in_tables_of_their_own(tmp_path: Path) -> None:
    bare = {
        key: text
        for key, text in question(1, "L", "q", "", "").items()
        if key not in {"question", "language"}
    }
    document = (
        "<document><DBVersion>480</DBVersion>"
        + rows("groups", {"gid": "1", "group_order": "1"})
        + rows("questions", bare)
        + rows("question_l10ns", {"qid": "1", "question": "Which?", "language": "en"})
        + rows("answers", {"qid": "1", "aid": "7", "code": "A", "sortorder": "1", "scale_id": "0"})
        + rows("answer_l10ns", {"aid": "7", "answer": "Apples", "language": "en"})
        + "</document>"
    )
    path = tmp_path / "s.lss"
    path.write_text(document, encoding="utf-8")
    (asked,) = open_survey(path, Progress()).questions
    assert asked.label.texts == {"en": "Which?"}
    assert asked.options[0].label.texts == {"en": "Apples"}


R_SYNTAX = r"""
data <- read.csv("survey_123456_R_data_file.csv", quote = "'\"", na.strings=c("", "\"\""))
# LimeSurvey Field type: F
data[, 1] <- as.numeric(data[, 1])
attributes(data)$variable.labels[1] <- "id"
names(data)[1] <- "id"
data[, 2] <- as.character(data[, 2])
attributes(data)$variable.labels[2] <- "submitdate"
names(data)[2] <- "submitdate"
data[, 3] <- as.character(data[, 3])
attributes(data)$variable.labels[3] <- "Qui a dit \"non\" # jamais ?"
data[, 3] <- factor(data[, 3], levels=c("A1","A2"),labels=c("L'un, l'autre", "Personne"))
names(data)[3] <- "who"
attributes(data)$variable.labels[4] <- "[La radio] Quels médias ?"
data[, 4] <- factor(data[, 4], levels=c(1,0),labels=c("Yes", "Not selected"))
names(data)[4] <- "media_radio"
attributes(data)$variable.labels[5] <- "[La télé] Quels médias ?"
data[, 5] <- factor(data[, 5], levels=c(1,0),labels=c("Yes", "Not selected"))
names(data)[5] <- "media_tv"
attributes(data)$variable.labels[6] <- "[Absent | Présent] Où ?"
data[, 6] <- factor(data[, 6], levels=c(1,2,3),labels=c("","",""))
names(data)[6] <- "where_a"
data[, 7] <- as.numeric(data[, 7])
attributes(data)$variable.labels[7] <- "interviewtime"
# sql_name not set
system("rm -rf /")
"""


def test_the_r_syntax_names_columns_by_their_places(tmp_path: Path) -> None:
    (tmp_path / "survey_123456_R_syntax_file.R").write_text(R_SYNTAX, encoding="utf-8")
    header = '"ID de la réponse","Date de soumission","Qui a dit ""non""?","m1","m2","w","Temps total"\n'
    answers = "1,2024-05-01,A1,1,0,2,33.5\n2,,A2,1,1,3,\n3,2024-05-01,A1,0,0,1,20\n\n"
    found = study(tmp_path, header, answers, "survey_123456_R_data_file.csv")
    who = labelled(found, 'Qui a dit "non" # jamais ?')
    assert [option.label.texts[""] for option in who.options] == ["L'un, l'autre", "Personne"]
    assert counts(found, who) == {"A1": 2, "A2": 1}
    media = labelled(found, "Quels médias ?")
    assert counts(found, media) == {"radio": 2, "tv": 1}
    assert found.answers is not None
    ticks = found.answers.by_question[media.id]
    assert isinstance(ticks, Ticks)
    assert ticks.answered.sum() == 3  # who ticked nothing was asked: their cells say 0
    assert labelled(found, "Absent | Présent").kind is Kind.SCALE


def test_the_spss_syntax_names_columns(tmp_path: Path) -> None:
    syntax = """
*$Rev: 121017 $.
SET UNICODE=ON.
GET DATA /TYPE=TXT /VARIABLES= id F5 submitdate A19 q1 A2 q2 F1.
VARIABLE LABELS id "id".
VARIABLE LABELS q1 "Say ""when"".".
VARIABLE LABELS q2 'How often?'.
VALUE LABELS q1
"A1" "Now"
"A2" "Later".
VALUE LABELS q2 1 "Never" 2 "Sometimes" 3 "Often".
"""
    (tmp_path / "survey_123456_SPSS_syntax_file.sps").write_text(syntax, encoding="utf-8")
    found = study(tmp_path, "id,submitdate,q1,q2\n", "1,2024-01-01,A1,1\n2,2024-01-01,A2,3\n3,,A1,2\n")
    when = labelled(found, 'Say "when".')
    assert {option.code: option.label.texts[""] for option in when.options} == {"A1": "Now", "A2": "Later"}
    assert labelled(found, "How often?").kind is Kind.SCALE


def test_what_people_wrote_beside_the_boxes_ticks_other(tmp_path: Path) -> None:
    path = tmp_path / "survey_123456_R_data_file.csv"
    path.write_text("id,submitdate,media_1,media_2,media_other\n1,2024-01-01,Y,,\n2,2024-01-02,,,Press\n")
    labels = ["id", "submitdate", "[Radio] Which?", "[TV] Which?", "[Other] Which?"]
    (tmp_path / "survey_123456_R_syntax_file.R").write_text(
        "".join(
            f'attributes(data)$variable.labels[{place}] <- "{label}"\nnames(data)[{place}] <- "{name}"\n'
            for place, (label, name) in enumerate(
                zip(labels, ["id", "submitdate", "media_1", "media_2", "media_other"], strict=True), 1
            )
        )
        + "".join(
            f'data[, {place}] <- factor(data[, {place}], levels=c("Y"),labels=c("Yes"))\n' for place in (3, 4)
        )
    )
    study = open_survey(path, Progress())
    boxes = study.question("media")
    assert [option.label.in_language("") for option in boxes.options] == ["Radio", "TV", "Other"]
    assert study.answers is not None
    answer = study.answers.by_question["media"]
    assert isinstance(answer, Ticks)
    assert answer.chosen.tolist() == [[True, False, False], [False, False, True]]


def test_headers_of_codes_and_texts_need_no_questionnaire(tmp_path: Path) -> None:
    path = tmp_path / "results-survey123456.csv"
    path.write_text(
        '"id. Response ID";"submitdate. Date submitted";"media[1]. Which, if any? [Radio]";'
        '"media[2]. Which, if any? [TV]";"plan. A plan, or none?"\n'
        '"1";"2024-01-01 10:00:00";"Yes";"No";"Yes"\n"2";"";"No";"No";"No"\n"3";"";"No";"Yes";"No"\n'
    )
    study = open_survey(path, Progress())
    assert study.answers is not None
    names = [cells.name for cells in study.answers.cells]
    assert names == ["id", "submitdate", "media_1", "media_2", "plan"]
    labels = {each.label.in_language(""): each for each in study.questions}
    assert [option.code for option in labels["Which, if any?"].options] == ["Radio", "TV"]
    assert labels["A plan, or none?"].kind is Kind.SINGLE
    assert "partial" in {each.code for each in study.findings}


def test_a_questionnaire_alone_has_questions_and_nobody(lss: Path) -> None:
    found = open_survey(lss, Progress())
    assert found.answers is None
    assert found.published == ()
    assert [each.id for each in found.questions][:3] == ["sector", "sector_other", "media"]
    assert labelled(found, "Quels médias ?").kind is Kind.MULTIPLE
    assert "no_answers" in {finding.code for finding in found.findings}


@pytest.mark.parametrize(
    "document",
    [
        "",
        "<document/>",
        "no xml at all",
        '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><document>&c;</document>',
        LSS[:500],
    ],
)
def test_a_broken_questionnaire_is_one_sentence(tmp_path: Path, document: str) -> None:
    path = tmp_path / "a.lss"
    path.write_text(document, encoding="utf-8")
    with pytest.raises(UserError):
        open_survey(path, Progress())


@pytest.mark.parametrize("header", ["id,name,age\n", "Timestamp,Which?\n", "submitted;by\n"])
def test_other_tables_are_not_of_limesurvey(tmp_path: Path, header: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(header + "1,2,3\n", encoding="utf-8")
    assert not limesurvey.recognises(path)


def test_the_real_export_and_its_questionnaire(shared: Path) -> None:
    files = shared / "survey-files"
    known = json.loads((files / "EXPECTED.json").read_text(encoding="utf-8"))
    name = "limesurvey/survey_722821_R_data_file_PUBLIC_OU.csv"
    found = open_survey(files / name, Progress())
    expected = known[name]
    assert found.answers is not None
    assert (found.answers.n, len(found.answers.cells)) == (expected["responses"], expected["cols"])
    partial = next(finding for finding in found.findings if finding.code == "partial")
    assert partial.text.n == expected["partial"]
    assert found.title.texts == {"nl": "Gedrag in kaart"}
    batteries = {each.battery for each in found.questions if each.battery}
    assert len(batteries) == 9
    assert {"id", "submitdate", "coffee_intention"} <= {each.id for each in found.questions}
    assert counts(found, found.question("informedConsent")) == {"yes": 184, "no": 0}
    alone = open_survey(files / "limesurvey" / "limesurvey_survey_722821.lss", Progress())
    asked = known["limesurvey/limesurvey_survey_722821.lss"]
    single = asked["types"]["L"] + asked["types"]["T"] + asked["types"]["S"]
    others = 2  # two lists have a field for other answers
    assert len(alone.questions) == asked["subquestions"] + single + others


@given(st.binary(max_size=300), st.integers(0, len(LSS) - 1))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_any_questionnaire_is_read_or_is_one_sentence(tmp_path: Path, noise: bytes, at: int) -> None:
    path = tmp_path / "noise.lss"
    whole = LSS.encode()
    path.write_bytes(whole[:at] + noise + whole[at + len(noise) :])
    try:
        found = open_survey(path, Progress())
    except UserError:
        return
    assert found.questions


@given(st.integers(0, len(R_SYNTAX) - 1), st.text(alphabet="\"'\\()[],<-#. c1=\n", max_size=8))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_any_syntax_beside_the_answers_lets_them_open(tmp_path: Path, at: int, noise: str) -> None:
    for name in ("survey_123456_R_syntax_file.R", "survey_123456_SPSS_syntax_file.sps"):
        (tmp_path / name).write_text(R_SYNTAX[:at] + noise + R_SYNTAX[at + 1 :], encoding="utf-8")
    found = study(tmp_path, "id,submitdate,who,m1,m2,w,t\n", "1,2024-05-01,A1,1,0,2,33.5\n2,,A2,1,1,3,\n")
    assert found.answers is not None
    assert found.answers.n == 2


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<p>A <b>b</b></p>", "A b"),
        ("a <script>x < 1</script> b<style>p {}</style> c", "a b c"),
        ("<script>never closed", ""),
        ("tea &amp; coffee&nbsp;?", "tea & coffee ?"),
    ],
)
def test_texts_are_shown_without_their_html(html: str, words: str) -> None:
    assert shown(html) == words

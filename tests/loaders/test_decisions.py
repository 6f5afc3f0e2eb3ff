"""Decisions read a file otherwise: cells stay, labels stay, and every cell is accounted for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sni_desktop.core.decisions import (
    Arrange,
    CallMissing,
    Gather,
    LeaveOut,
    Merge,
    Relabel,
    Split,
    TakeAs,
    Turn,
    WavesFrom,
)
from sni_desktop.core.errors import UserError
from sni_desktop.core.findings import Finding, Remedy
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import FileForm, Kind, Option
from sni_desktop.core.text import Label, _, plain
from sni_desktop.loaders import respondents
from sni_desktop.loaders.accounting import Account, account
from sni_desktop.loaders.codebook import Codebook, Reading, TickSet, Variable
from sni_desktop.loaders.decisions import decide
from sni_desktop.loaders.table import Header, TableBuilder

SATISFACTION = tuple(
    Option(str(code), Label({"fr": fr, "nl": nl}))
    for code, fr, nl in (
        (1, "pas du tout satisfait", "helemaal niet tevreden"),
        (2, "plutôt pas satisfait", "eerder niet tevreden"),
        (3, "plutôt satisfait", "eerder tevreden"),
        (4, "très satisfait", "zeer tevreden"),
    )
)
DONT_KNOW = Option("6", Label({"fr": "ne sait pas", "nl": "weet niet"}))


def table(**columns):
    builder = TableBuilder(len(columns))
    for place, texts in enumerate(columns.values()):
        distinct = list(dict.fromkeys(texts))
        builder.add(place, np.array([distinct.index(text) for text in texts], np.intp), distinct)
    return builder.table(Header(tuple(columns), (tuple(columns),)))


def study_of(codebook=None, findings=(), **columns):
    reading = Reading(table(**columns), FileForm("csv"), codebook or Codebook(), findings)
    return respondents.study(Path("survey.csv"), reading, Progress())


def satisfied(*texts, missing=(DONT_KNOW,)):
    codebook = Codebook({"q": Variable(plain("Satisfaction"), options=SATISFACTION, missing=missing)})
    return study_of(codebook, q=texts, r=["a"] * len(texts))


def decided(study, *decisions):
    for decision in decisions:
        study = decide(study, decision)
    return study


def chosen(study, question="q"):
    """Return the code of each respondent's answer, "" for none."""
    codes = ["", *(option.code for option in study.question(question).options)]
    return [codes[place] for place in study.answers.by_question[question].codes]


def named_missing(study, question="q"):
    codes = ["", *(option.code for option in study.question(question).missing)]
    return [codes[place] for place in study.answers.missing[question]]


def codes_of(options):
    return [option.code for option in options]


def findings_of(study):
    return [finding.code for finding in study.findings]


# -- Missing values ------------------------------------------------------------------------------------


def test_a_missing_value_of_the_file_can_be_counted_and_keeps_its_label():
    study = decide(satisfied("1", "6", "4", ""), CallMissing("q", ()))
    assert chosen(study) == ["1", "6", "4", ""]
    assert study.question("q").option("6").label == DONT_KNOW.label
    assert study.question("q").missing == ()
    assert "q" not in study.answers.missing


def test_dont_know_counted_again_stands_outside_the_scale():
    scale = study_of(
        Codebook({"q": Variable(options=SATISFACTION, missing=(DONT_KNOW,), kind=Kind.SCALE)}),
        q=["1", "2", "3", "4", "6"],
        r=["a"] * 5,
    )
    question = decide(scale, CallMissing("q", ())).question("q")
    assert [(option.code, option.score, option.outside) for option in question.options] == [
        *(("1", 1, False), ("2", 2, False), ("3", 3, False), ("4", 4, False), ("6", None, True))
    ]


def test_other_codes_can_be_called_missing():
    study = decide(satisfied("1", "6", "4", "2"), CallMissing("q", ("6", "4")))
    assert chosen(study) == ["1", "", "", "2"]
    assert named_missing(study) == ["", "6", "4", ""]
    assert [option.score for option in study.question("q").missing] == [None, None]
    back = decide(study, CallMissing("q", ("6",)))
    assert chosen(back) == chosen(satisfied("1", "6", "4", "2"))
    assert codes_of(back.question("q").options) == ["1", "2", "3", "4"]


def test_codes_of_numbers_can_be_called_missing():
    study = study_of(q=["20", "35.5", "998", "999", ""] * 4, r=["a"] * 20)
    study = decided(study, TakeAs("q", Kind.NUMBER), CallMissing("q", ("998", "999")))
    np.testing.assert_equal(study.answers.by_question["q"].values[:5], [20, 35.5, np.nan, np.nan, np.nan])
    assert named_missing(study)[:5] == ["", "", "998", "999", ""]
    assert account(study, study.question("q")) == Account(8, 8, 4, 0)


def test_a_turned_scale_stays_turned_when_a_code_is_called_missing():
    study = study_of(q=["1", "2", "3", "4", "5"] * 3, r=["a"] * 15)
    study = decided(study, Turn("q", is_reversed=True), CallMissing("q", ("5",)), CallMissing("q", ()))
    assert [(each.code, each.score) for each in study.question("q").options] == [
        *(("1", 5), ("2", 4), ("3", 3), ("4", 2), ("5", 1))
    ]


# -- Kinds ---------------------------------------------------------------------------------------------


def test_labels_stay_when_the_kind_changes():
    study = decided(satisfied("1", "2", "4"), TakeAs("q", Kind.SINGLE), TakeAs("q", Kind.SCALE))
    assert [option.label for option in study.question("q").options] == [
        option.label for option in SATISFACTION
    ]
    assert [option.score for option in study.question("q").options] == [1, 2, 3, 4]
    assert study.question("q").missing == (DONT_KNOW,)


def test_labels_that_a_person_gave_come_back():
    study = study_of(q=["1", "2", "1", "2"], r=["a"] * 4)
    study = decided(study, Relabel("q", plain("Men"), "1"), TakeAs("q", Kind.TEXT), TakeAs("q", Kind.SINGLE))
    assert study.question("q").option("1").label == plain("Men")
    assert study.question("q").option("2").label == plain("2")


def test_what_is_no_number_is_counted_and_forgotten_with_the_kind():
    study = decide(study_of(q=["1", "2", "many", "many", ""], r=["a"] * 5), TakeAs("q", Kind.NUMBER))
    assert account(study, study.question("q")) == Account(2, 0, 1, 2)
    (finding,) = (each for each in study.findings if each.code == "no_numbers")
    assert finding.is_odd
    assert finding.text.n == 2
    assert "no_numbers" not in findings_of(decide(study, CallMissing("q", ("many",))))
    assert "no_numbers" not in findings_of(decide(study, TakeAs("q", Kind.TEXT)))


def test_what_is_no_date_is_counted():
    days = ["2020-01-05", "2020-02-05", "soon"]
    study = decide(study_of(q=days, r=["a"] * 3), TakeAs("q", Kind.DATE))
    assert account(study, study.question("q")) == Account(2, 0, 0, 1)
    assert "no_dates" in findings_of(study)


def test_joined_answers_can_be_taken_apart_within_their_cells():
    cells = ["Radio;TV;", "TV;", "", "Radio;Web;", "refused"] * 3
    study = decide(study_of(q=cells, r=["a"] * 15), TakeAs("q", Kind.TEXT))
    study = decided(study, CallMissing("q", ("refused",)), TakeAs("q", Kind.MULTIPLE))
    question = study.question("q")
    assert set(codes_of(question.options)) == {"Radio", "TV", "Web"}
    assert account(study, question) == Account(9, 3, 3, 0)
    assert decide(study, TakeAs("q", Kind.TEXT)).question("q").options == ()
    with pytest.raises(UserError):
        decide(study, TakeAs("r", Kind.MULTIPLE))


# -- Answers -------------------------------------------------------------------------------------------


def test_answers_of_two_languages_count_as_one():
    study = study_of(q=["Yes", "Oui", "No", "Non", "Oui", ""], r=["a"] * 6)
    study = decided(study, Merge("q", ("Yes", "Oui")), Merge("q", ("No", "Non")))
    assert chosen(study) == ["Yes", "Yes", "No", "No", "Yes", ""]
    assert study.question("q").option("Yes").also == ("Oui",)
    again = decided(study, Merge("q", ("No", "Yes")))
    assert chosen(again) == ["No"] * 5 + [""]
    assert set(again.question("q").option("No").also) == {"Non", "Yes", "Oui"}


def test_merged_tick_boxes_are_ticked_where_one_of_them_was():
    study = study_of(**{"m: Twitter": ["1", "0", "0"], "m: X": ["0", "1", "0"], "m: TV": ["0", "0", "1"]})
    (question,) = study.questions
    study = decide(study, Merge(question.id, ("X", "Twitter")))
    ticks = study.answers.by_question[question.id]
    assert codes_of(study.questions[0].options) == ["X", "TV"]
    assert ticks.chosen.tolist() == [[True, False], [True, False], [False, True]]
    study = decide(study, Arrange(question.id, ("TV",)))
    assert study.answers.by_question[question.id].chosen.tolist() == [
        [False, True],
        [False, True],
        [True, False],
    ]


def test_the_order_of_answers_makes_the_scores():
    study = study_of(q=["low", "high", "mid", "no opinion"], r=["a"] * 4)
    study = decided(study, TakeAs("q", Kind.SCALE), Arrange("q", ("low", "mid", "high")))
    assert [(each.code, each.score) for each in study.question("q").options] == [
        *(("low", 1), ("mid", 2), ("high", 3), ("no opinion", None))
    ]
    assert chosen(study) == ["low", "high", "mid", "no opinion"]


def test_new_labels_do_not_touch_the_answers():
    study = satisfied("1", "7", "6")
    assert "unlabelled_codes" in findings_of(study)
    after = decided(
        study,
        Relabel("q", plain("Happy?")),
        Relabel("q", plain("extremely"), "7"),
        Relabel("q", plain("no idea"), "6"),
    )
    question = after.question("q")
    assert (question.label, question.option("7").label) == (plain("Happy?"), plain("extremely"))
    assert question.missing[0].label == plain("no idea")
    assert chosen(after) == chosen(study)
    assert "unlabelled_codes" not in findings_of(after)
    with pytest.raises(KeyError):
        decide(study, Relabel("q", plain("x"), "nothing"))


# -- Columns -------------------------------------------------------------------------------------------

BOXES = {"m [Radio]": ["Yes", "No", ""], "m [TV]": ["No", "No", ""], "r": ["a", "b", "a"]}


def test_tick_boxes_taken_apart_are_questions_and_can_be_put_together_again():
    study = study_of(**BOXES)
    apart = decide(study, Split("m"))
    assert [question.columns for question in apart.questions] == [("m [Radio]",), ("m [TV]",), ("r",)]
    assert [question.label for question in apart.questions[:2]] == [plain("m – Radio"), plain("m – TV")]
    assert chosen(apart, apart.questions[0].id) == ["Yes", "No", ""]
    together = decide(apart, Gather(("m [Radio]", "m [TV]"), plain("Media"), "Yes"))
    question = together.questions[0]
    assert (question.kind, question.label) == (Kind.MULTIPLE, plain("Media"))
    assert [option.label for option in question.options] == [plain("Radio"), plain("TV")]
    ticks = together.answers.by_question[question.id]
    assert ticks.chosen.tolist() == [[True, False], [False, False], [False, False]]
    assert ticks.answered.tolist() == [True, True, False]
    assert set(together.answers.by_question) == {question.id, "r"}


def test_columns_that_repeat_their_option_are_ticked_by_any_text():
    study = study_of(one=["Radio", "", "Radio"], two=["", "", "TV"], r=["a"] * 3)
    study = decide(study, Gather(("one", "two"), plain("Media"), ""))
    question = study.questions[0]
    assert [option.label for option in question.options] == [plain("Radio"), plain("TV")]
    assert study.answers.by_question[question.id].chosen.tolist() == [
        *([True, False], [False, False], [True, True])
    ]


def test_several_signs_for_not_ticked_are_said():
    study = study_of(one=["1", "0", "7"], two=["0", "1", "0"], r=["a"] * 3)
    assert "unticked_texts" in findings_of(decide(study, Gather(("one", "two"), plain("Media"), "1")))


def test_what_cannot_be_put_together():
    study = study_of(**BOXES)
    with pytest.raises(UserError, match="further columns"):
        decide(study, Gather(("m [Radio]", "r"), plain("x"), "Yes"))
    with pytest.raises(UserError, match="no column"):
        decide(study, Gather(("nothing",), plain("x"), "Yes"))


def test_a_question_left_out_stays_in_the_data():
    study = study_of(**BOXES)
    after = decide(study, LeaveOut("m"))
    assert [question.id for question in after.questions] == ["r"]
    assert after.answers.cells == study.answers.cells
    with pytest.raises(UserError):
        decide(after, LeaveOut("r"))


def test_a_set_of_the_codebook_can_be_taken_apart():
    ticks = TickSet(
        "media", plain("Media"), ("a", "b"), (Option("a", plain("TV")), Option("b", plain("Web")))
    )
    study = study_of(Codebook(sets=(ticks,)), a=["1", "0"], b=["1", "1"], c=["x", "y"])
    apart = decide(study, Split("media"))
    assert [question.label for question in apart.questions[:2]] == [plain("Media – TV"), plain("Media – Web")]


# -- Findings and the decisions themselves -------------------------------------------------------------


def test_a_finding_disappears_when_its_remedy_is_taken():
    missing, other = CallMissing("q", ("6",)), TakeAs("q", Kind.TEXT)
    finding = Finding("odd", _("Odd."), "q", remedies=(Remedy("Missing", missing), Remedy("Text", other)))
    study = study_of(findings=(finding,), q=["1", "2", "6"], r=["a"] * 3)
    assert "odd" in findings_of(decide(study, Relabel("q", plain("Age"))))
    assert "odd" not in findings_of(decide(study, missing))
    assert "odd" not in findings_of(decide(study, LeaveOut("q")))


def test_two_pairs_of_answers_are_settled_one_by_one():
    merges = Merge("q", ("Yes", "Oui")), Merge("q", ("No", "Non"))
    finding = Finding("odd", _("Odd."), "q", remedies=tuple(Remedy("Merge", each) for each in merges))
    study = study_of(findings=(finding,), q=["Yes", "Oui", "No", "Non"], r=["a"] * 4)
    study = decide(study, merges[0])
    assert [each.remedies for each in study.findings if each.code == "odd"] == [(finding.remedies[1],)]
    assert "odd" not in findings_of(decide(study, merges[1]))


def test_decisions_are_remembered_in_their_order():
    decisions = (TakeAs("q", Kind.SINGLE), WavesFrom("r"), Relabel("q", plain("Q")))
    study = decided(satisfied("1", "2", "3"), *decisions)
    assert study.decisions == decisions


# -- Rows in = rows out --------------------------------------------------------------------------------

TEXTS = st.sampled_from(
    ["", " ", "1", "2", "5", "6", "99", "-1", "Yes", "Oui", "x", "2020-01-02", "0,5", "1.5"]
)


@given(
    st.lists(TEXTS, min_size=2, max_size=30),
    st.lists(
        st.one_of(
            st.sampled_from([kind for kind in Kind if kind is not Kind.MULTIPLE]),
            st.lists(st.sampled_from(["1", "6", "99", "x", "Yes"]), max_size=3),
        ),
        max_size=4,
    ),
)
def test_every_cell_is_an_answer_a_named_missing_value_a_blank_or_told(texts, changes):
    study = study_of(q=texts, r=["a"] * len(texts))
    for change in changes:
        decision = TakeAs("q", change) if isinstance(change, Kind) else CallMissing("q", tuple(change))
        study = decide(study, decision)
        question = study.question("q")
        found = account(study, question)
        told = sum(each.text.n for each in study.findings if each.code in {"no_numbers", "no_dates"})
        assert found.n == len(texts) == study.answers.n
        assert found.blank == sum(not text.strip() for text in texts)
        assert found.missing == sum(text.strip() in codes_of(question.missing) for text in texts)
        assert found.unread == told
        assert [study.answers.cells[0].values[code] for code in study.answers.cells[0].codes] == texts


@given(st.lists(st.sampled_from(["1", "0", "", "NA"]), min_size=4, max_size=20), st.data())
def test_the_boxes_of_a_question_are_accounted_for(texts, data):
    other = data.draw(st.permutations(texts))
    study = study_of(a=texts, b=other, r=["a"] * len(texts))
    ids = [question.id for question in study.questions]
    columns = ("a", "b") if "a" in ids else ()
    if columns:
        study = decide(study, Gather(columns, plain("m"), "1"))
    for question in study.questions:
        assert account(study, question).n == len(texts)


def test_boxes_that_say_not_asked_are_missing_by_name():
    study = study_of(**{"m [a]": ["Yes", "", "NA", "No"], "m [b]": ["No", "", "NA", "No"]})
    assert account(study, study.questions[0]) == Account(2, 1, 1, 0)

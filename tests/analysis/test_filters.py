"""Who is looked at: who passes a filter, and filters as text. All data are made up."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from studies import amounts, choices, multiple, percent, published, respondents, scale, share, single, ticks

from sni_desktop.analysis.domains import check, comparisons_of, domain, filterable, on_scale
from sni_desktop.analysis.expressions import DEEPEST, LONGEST, parse, resolve, written
from sni_desktop.core.errors import UserError
from sni_desktop.core.filters import (
    AllOf,
    AnyOf,
    Condition,
    Filter,
    Test,
    conditions_of,
    questions_of,
    simplified,
)
from sni_desktop.core.survey import Choices, Kind, Option, Question, Study
from sni_desktop.core.text import Label, Speaker, plain

SAY = Speaker().say

REGION = replace(single("North", "South", "West", question="region"), label=plain("Region"))
MEDIA = replace(multiple("Radio", "Press", question="media"), label=plain("Media"))
AGE = Question("age", plain("Age"), Kind.NUMBER)
AGREES = scale("agrees", "Agrees")
WHY = Question("why", plain("Why"), Kind.TEXT)

# Six respondents. Region: none, N, N, S, W, W. Agrees: none, sd, d, a, sa, dk.
STUDY = respondents(
    [6],
    (REGION, choices([1, 2, 1, 2])),
    (MEDIA, ticks((1, ""), (1, "10"), (1, "01"), (1, "11"), (2, "00"))),
    (AGE, amounts(np.nan, 17, 18, 34, 34.5, -2)),
    (AGREES, Choices(np.array([0, 1, 2, 4, 5, 6], np.uint16))),
)
STUDY = replace(STUDY, questions=(*STUDY.questions, WHY))


def passes(text: str, study: Study = STUDY) -> str:
    """Return who passes a filter, a digit a respondent."""
    return "".join(str(int(one)) for one in domain(study, parse(text)))


def refused(text: str, study: Study = STUDY) -> str:
    """Return what is said of a filter that cannot be applied, by the check and by the domain alike."""
    with pytest.raises(UserError) as checked:
        check(study, parse(text))
    with pytest.raises(UserError) as applied:
        domain(study, parse(text))
    assert checked.value.sentence == applied.value.sentence
    assert SAY(checked.value.hint)
    return SAY(checked.value.sentence)


# Who passes


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("region is o1", "011000"),
        ("region is not o1", "000111"),
        ("region in (o1, o2)", "011100"),
        ("media is o1", "010100"),
        ("media is not o1", "001011"),
        ("media in (o1, o2)", "011100"),
        ("age is 34.5", "000010"),
        ("age is -2", "000001"),
        ("age is not 18", "010111"),
        ("age in (17, 34)", "010100"),
        ("age between 18 and 34", "001100"),
        ("age between -2 and 17", "010001"),
        ("agrees between d and sa", "001110"),
        ("agrees between d and d", "001000"),
        ("agrees is dk", "000001"),
        ("agrees is not a", "011011"),
    ],
)
def test_each_test_of_each_kind_of_question(text, who):
    assert passes(text) == who


@pytest.mark.parametrize("question", ["region", "media", "age", "agrees"])
def test_who_did_not_answer_passes_no_test(question):
    code = {"age": "17", "agrees": "sd"}.get(question, "o1")
    assert passes(f"{question} is {code} or {question} is not {code}") == "011111"


def test_conditions_are_joined():
    assert passes("region is o3 and age between 0 and 99") == "000010"
    assert passes("region is o2 or age is 17") == "010100"
    assert passes("region is o2 or region is o3 and age is -2") == "000101"
    assert passes("(region is o2 or region is o3) and age is -2") == "000001"


def test_a_group_without_parts_says_what_its_name_says():
    assert domain(STUDY, AllOf(())).tolist() == [True] * 6
    assert domain(STUDY, AnyOf(())).tolist() == [False] * 6


def test_a_domain_is_as_long_as_the_file():
    found = domain(STUDY, parse("region is o1"))
    assert found.dtype == np.bool_
    assert found.shape == (6,)


def test_between_goes_by_score_and_not_by_the_order_of_options():
    turned = replace(AGREES, options=(*reversed(AGREES.options[:5]), AGREES.options[5]))
    codes = Choices(np.array([1, 2, 3, 4, 5, 6], np.uint16))
    study = respondents([6], (turned, codes))
    assert passes("agrees between d and a", study) == "011100"
    assert [option.code for option in on_scale(turned)] == ["sd", "d", "n", "a", "sa"]


def test_between_goes_by_order_where_scores_are_missing():
    options = (Option("low", plain("Low")), Option("mid", plain("Mid"), 1), Option("high", plain("High")))
    study = respondents([3], (replace(AGREES, options=options), Choices(np.array([1, 2, 3], np.uint16))))
    assert passes("agrees between mid and high", study) == "011"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("colour is red", "There is no question “colour” in this study."),
        ("region is o9", "“Region” has no answer “o9”."),
        ("region in (o1, North)", "“Region” has no answer “North”."),
        ("media is not o3", "“Media” has no answer “o3”."),
        ("agrees between sd and xx", "“Agrees” has no answer “xx”."),
        ("agrees between sd and dk", "The answer “Don't know” to “Agrees” is not on the scale."),
        ("agrees between a and d", "For “Agrees”, Agree is higher than Disagree."),
        ("age is old", "“old” is not a number."),
        ("age in (17, 1e3)", "“1e3” is not a number."),
        ("age is nan", "“nan” is not a number."),
        (f"age is {'9' * 400}", f"“{'9' * 400}” is not a number."),
        ("age between 34 and 18", "For “Age”, 34 is higher than 18."),
        ("why is because", "“Why” cannot be used to choose who is looked at."),
        ("region between o1 and o2", "The answers to “Region” have no order, so nothing is between them."),
        ("media between o1 and o2", "The answers to “Media” have no order, so nothing is between them."),
        ("region is o1 and (age is 17 or region is o9)", "“Region” has no answer “o9”."),
    ],
)
def test_what_cannot_be_asked_is_said(text, words):
    assert refused(text) == words


@pytest.mark.parametrize(
    ("test", "values", "words"),
    [
        (Test.IS, (), "For “Age”, a value is still missing."),
        (Test.IN, (), "For “Age”, a value is still missing."),
        (Test.IS_NOT, ("1", "2"), "For “Age”, only one value is possible here."),
        (Test.BETWEEN, ("1",), "For “Age”, a lowest and a highest value are needed."),
        (Test.BETWEEN, ("1", "2", "3"), "For “Age”, a lowest and a highest value are needed."),
    ],
)
def test_a_wrong_number_of_values_is_said(test, values, words):
    with pytest.raises(UserError) as error:
        domain(STUDY, Condition("age", test, values))
    assert SAY(error.value.sentence) == words


def test_published_figures_have_nobody_to_look_at():
    study = published(single("Yes", "No"), [share(1, percent(40), 100)])
    assert filterable(study) == ()
    assert refused("q is o1", study) == "Published holds published figures, not answers of respondents."
    with pytest.raises(UserError):
        domain(study, AllOf(()))


def test_what_a_question_offers():
    assert [question.id for question in filterable(STUDY)] == ["region", "media", "age", "agrees"]
    assert comparisons_of(REGION) == comparisons_of(MEDIA) == (Test.IS, Test.IS_NOT, Test.IN)
    assert comparisons_of(AGE) == comparisons_of(AGREES) == tuple(Test)


def test_an_error_names_only_some_of_many_answers():
    many = single(*(f"Answer {place}" for place in range(200)))
    with pytest.raises(UserError) as error:
        check(respondents([1], (many, choices([1]))), parse("q is x"))
    assert "Answer 7" in SAY(error.value.hint)
    assert "Answer 8" not in SAY(error.value.hint)


# Values


def test_the_conditions_and_questions_of_a_filter():
    where = parse("age is 1 or (region is o1 and age is 2)")
    assert [condition.values for condition in conditions_of(where)] == [("1",), ("o1",), ("2",)]
    assert questions_of(where) == ("age", "region")


# Text


def test_text_is_read():
    north = Condition("region", Test.IN, ("North", "South"))
    age = Condition("age", Test.BETWEEN, ("18", "34"))
    yes = Condition("q1", Test.IS, ("Yes",))
    text = 'q1 is "Yes" and (age between 18 and 34 or region in ("North", "South"))'
    assert parse(text) == AllOf((yes, AnyOf((age, north))))
    assert written(parse(text)) == "q1 is Yes and (age between 18 and 34 or region in (North, South))"


@pytest.mark.parametrize(
    "text", ["q = Yes", "q == Yes", "q IS Yes", '"q" is "Yes"', " ( q\n=Yes ) ", "q=Yes"]
)
def test_other_ways_to_write_is(text):
    assert parse(text) == Condition("q", Test.IS, ("Yes",))


@pytest.mark.parametrize("text", ["q != Yes", "q is not Yes", "q Is Not Yes", "q!=Yes"])
def test_other_ways_to_write_is_not(text):
    assert parse(text) == Condition("q", Test.IS_NOT, ("Yes",))


@pytest.mark.parametrize(
    "value", ["not", "and", "In", 'a "b" \\', "", "two\nlines", "été", "1,5", "(", "a<b"]
)
def test_a_value_may_be_any_text(value):
    where = Condition(value, Test.IN, (value, "x"))
    assert parse(written(where)) == where


def test_and_binds_more_tightly_than_or():
    assert parse("a is 1 or b is 1 and c is 1") == parse("a is 1 or (b is 1 and c is 1)")
    assert parse("a is 1 or b is 1 and c is 1") != parse("(a is 1 or b is 1) and c is 1")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "At character 1, a question should stand, not the end."),
        ("   ", "At character 4, a question should stand, not the end."),
        ("not q is 1", "At character 1, a question should stand, not “not”."),
        ("q", "At character 2, “is”, “is not”, “in” or “between” should stand, not the end."),
        ("q 1", "At character 3, “is”, “is not”, “in” or “between” should stand, not “1”."),
        ("q is", "At character 5, a value should stand, not the end."),
        ("q is in (1)", "At character 6, a value should stand, not “in”."),
        ("q = not 1", "At character 5, a value should stand, not “not”."),
        ("q in 1", "At character 6, an opening parenthesis should stand, not “1”."),
        ("q in ()", "At character 7, a value should stand, not “)”."),
        ("q in (1 2)", "At character 9, a closing parenthesis should stand, not “2”."),
        ("q between 1 or 2", "At character 13, “and” with the highest value should stand, not “or”."),
        ("q is 1 r is 2", "At character 8, “and” or “or” should stand, not “r”."),
        ("q is 1)", "At character 7, “and” or “or” should stand, not “)”."),
        ("(q is 1", "At character 8, a closing parenthesis should stand, not the end."),
        ('q is "a', "The quotation mark at character 6 is not closed."),
        (r'q is "a\b"', "The quotation mark at character 6 is not closed."),
        ("q is 1 & r is 2", "The sign “&” at character 8 is not known."),
        ("q is __import__('os')", "The sign “'” at character 17 is not known."),
        ("q is __import__(os)", "At character 16, “and” or “or” should stand, not “(”."),
    ],
)
def test_what_is_wrong_in_a_text_is_said_with_its_place(text, words):
    with pytest.raises(UserError) as error:
        parse(text)
    assert SAY(error.value.sentence) == words
    assert SAY(error.value.hint)


@pytest.mark.parametrize("sign", ["<", ">", "<=", ">="])
def test_greater_and_less_are_said_as_between(sign):
    with pytest.raises(UserError) as error:
        parse(f"age {sign} 18")
    assert SAY(error.value.sentence) == f"The sign “{sign}” at character 5 is not known."
    assert "between" in SAY(error.value.hint)


def test_parentheses_may_be_deep_but_not_bottomless():
    assert parse("(" * DEEPEST + "q is 1" + ")" * DEEPEST) == Condition("q", Test.IS, ("1",))
    for bomb in ("(" * (DEEPEST + 1) + "q is 1", "(" * LONGEST):
        with pytest.raises(UserError) as error:
            parse(bomb)
        assert SAY(error.value.sentence) == "Parentheses stand more than 50 deep inside one another."


def test_depth_is_not_the_number_of_parentheses():
    text = " and ".join(["(q is 1 or q is 2)"] * (2 * DEEPEST))
    assert len(conditions_of(parse(text))) == 4 * DEEPEST


def test_a_text_may_not_be_endless():
    longest = "q is " + "1" * (LONGEST - 5)
    assert parse(longest).values[0].startswith("11")
    with pytest.raises(UserError) as error:
        parse(longest + "1")
    assert SAY(error.value.sentence) == "The condition has more than 10,000 characters."


texts = st.one_of(
    st.text(max_size=8), st.sampled_from(["and", "NOT", "is", "in", "age", "18-34", "-2.5", 'a"', "\\"])
)
single_values = st.tuples(texts)
conditions = st.one_of(
    st.builds(Condition, texts, st.sampled_from([Test.IS, Test.IS_NOT]), single_values),
    st.builds(Condition, texts, st.just(Test.IN), st.lists(texts, min_size=1, max_size=3).map(tuple)),
    st.builds(Condition, texts, st.just(Test.BETWEEN), st.tuples(texts, texts)),
)


def grouped(parts):
    several = st.lists(parts, min_size=1, max_size=3).map(tuple)
    return st.builds(AllOf, several) | st.builds(AnyOf, several)


@given(st.recursive(conditions, grouped, max_leaves=12))
def test_what_is_written_is_read_again(where):
    assert parse(written(where)) == simplified(where)


@pytest.mark.parametrize(
    "where",
    [AllOf(()), AnyOf((AllOf(()),)), Condition("q", Test.IS, ()), Condition("q", Test.BETWEEN, ("1",))],
)
def test_what_has_no_text_is_a_bug_of_the_caller(where):
    with pytest.raises(ValueError, match="has no text"):
        written(where)


PIECES = st.sampled_from(
    ["q", "is", "not", "in", "between", "and", "or", "(", ")", ",", '"', "\\", "=", "!=", "<", "1", " ", "é"]
)


@given(st.text() | st.lists(PIECES).map("".join) | st.lists(PIECES).map(" ".join))
@example('"\\')
@example("q is \x00")
@example("q is \ud800")
def test_any_text_is_a_filter_or_a_user_error(text):
    found = parsed(text)
    if isinstance(found, UserError):
        assert SAY(found.sentence)
        assert SAY(found.hint)
    else:
        assert parse(written(found)) == found


def parsed(text: str) -> Filter | UserError:
    try:
        return parse(text)
    except UserError as error:
        return error


askable = st.one_of(
    st.builds(
        Condition, st.just("region"), st.sampled_from(comparisons_of(REGION)), st.tuples(st.just("o1"))
    ),
    st.builds(Condition, st.just("media"), st.just(Test.IN), st.just(("o1", "o2"))),
    st.builds(Condition, st.just("age"), st.just(Test.BETWEEN), st.just(("18", "34"))),
    st.builds(Condition, st.just("agrees"), st.just(Test.BETWEEN), st.just(("d", "sa"))),
)


def grouped_or_empty(parts):
    several = st.lists(parts, max_size=3).map(tuple)
    return st.builds(AllOf, several) | st.builds(AnyOf, several)


@given(st.recursive(askable, grouped_or_empty, max_leaves=12))
def test_a_simplified_filter_lets_the_same_people_pass(where):
    assert domain(STUDY, simplified(where)).tolist() == domain(STUDY, where).tolist()


@given(st.recursive(askable, grouped_or_empty, max_leaves=12))
def test_a_filter_is_simplified_once(where):
    assert simplified(simplified(where)) == simplified(where)


# Names


WHERE_FROM = Question(
    "q1",
    Label({"en": "Where from?", "fr": "D'où ?"}),
    Kind.SINGLE,
    (
        Option("1", Label({"en": "North", "nl": "Noord"})),
        Option("2", Label({"en": "South", "nl": "Zuid"})),
        Option("3", plain("1")),
        Option("4", plain("Other")),
        Option("5", plain("other")),
    ),
)
NAMED = respondents(
    [5],
    (WHERE_FROM, choices([0, 1, 1, 1, 1, 1])),
    (replace(AGE, id="q2"), amounts(1, 2, 3, 4, 5)),
    (replace(AGE, id="q3"), amounts(1, 2, 3, 4, 5)),
    (replace(AGE, id="q4", label=plain("q2")), amounts(1, 2, 3, 4, 5)),
)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ('"Where from?" is North', "q1 is 1"),
        ('"d\'où ?" in (noord, ZUID)', "q1 in (1, 2)"),
        ("Q1 is 1", "q1 is 1"),
        ("q1 is 3", "q1 is 3"),
        ("q1 is north and (q2 is 18 or q1 is not south)", "q1 is 1 and (q2 is 18 or q1 is not 2)"),
    ],
)
def test_labels_are_understood_in_place_of_codes(text, codes):
    found = resolve(NAMED, parse(text))
    assert found == parse(codes)
    assert resolve(NAMED, found) == found


@pytest.mark.parametrize(
    ("text", "words", "hint"),
    [
        ("age is 18", "“age” is the name of more than one question.", "q2 and q3"),
        ("q1 is OTHER", "“OTHER” is the name of more than one answer to “Where from?”.", "4 and 5"),
        ("q1 is East", "“Where from?” has no answer “East”.", "North, South, 1, Other and other"),
        ("q9 is 1", "There is no question “q9” in this study.", "list"),
    ],
)
def test_a_name_that_is_nobodys_or_of_several_is_said(text, words, hint):
    with pytest.raises(UserError) as error:
        resolve(NAMED, parse(text))
    assert SAY(error.value.sentence) == words
    assert hint in SAY(error.value.hint)

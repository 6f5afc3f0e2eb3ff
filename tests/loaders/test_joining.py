"""Waves of two files joined: rows and counts are kept, questions matched, what changed breaks the line."""

from __future__ import annotations

import csv
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
import studies
from hypothesis import given, settings
from hypothesis import strategies as st

from sni_desktop.core.decisions import Cut, Declare, DescribeWave, WavesFrom
from sni_desktop.core.errors import UserError
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import Choices, Comparable, Kind, Option, Question, Ticks
from sni_desktop.core.text import NO_LABEL, Label, Speaker, plain
from sni_desktop.loaders.changed import changes
from sni_desktop.loaders.decisions import decide
from sni_desktop.loaders.joining import Plan, join, suggested
from sni_desktop.loaders.matching import match_questions, pair
from sni_desktop.loaders.option_matching import OptionMatch, Why, match_options
from sni_desktop.loaders.registry import open_survey

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sni_desktop.core.survey import Study

say = Speaker("en").say


def written(path: Path, header: Sequence[str], rows: Sequence[Sequence[str]]) -> Study:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *rows])
    return open_survey(path, Progress())


def counts(study: Study, question: str, wave: str) -> dict[str, int]:
    """Return how often each answer was given in a wave, by its words; without those nobody gave."""
    assert study.answers is not None
    asked, answer = study.question(question), study.answers.by_question[question]
    inside = study.answers.wave == [each.id for each in study.waves].index(wave)
    found = {}
    for place, option in enumerate(asked.options):
        chosen = answer.codes == place + 1 if isinstance(answer, Choices) else answer.chosen[:, place]  # type: ignore[union-attr]
        if count := int((chosen & inside).sum()):
            found[say(option.label)] = count
    return found


def rows_of(study: Study) -> list[dict[str, str]]:
    """Return the cells of a study, row by row."""
    assert study.answers is not None
    columns = {cells.name: [cells.values[code] for code in cells.codes] for cells in study.answers.cells}
    return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]


def single(name: str, label: str, *labels: str | tuple[str, str]) -> Question:
    options = tuple(
        Option(text, plain(text)) if isinstance(text, str) else Option(text[0], plain(text[1]))
        for text in labels
    )
    return Question(name, plain(label), Kind.SINGLE, options, columns=(name,))


# Matching answers


def pairs(mine: Sequence[Option], theirs: Sequence[Option]) -> dict[str, str]:
    return {match.code: match.other for match in match_options(mine, theirs) if match.is_joined}


def test_answers_are_matched_by_code_and_words_first() -> None:
    mine = single("q", "Q", ("1", "Red"), ("2", "Blue")).options
    assert pairs(mine, single("q", "Q", ("1", "Red"), ("2", "Blue")).options) == {"1": "1", "2": "2"}


def test_words_win_over_codes_that_were_given_anew() -> None:
    mine = single("q", "Q", ("1", "Red"), ("2", "Blue")).options
    assert pairs(mine, single("q", "Q", ("1", "Blue"), ("2", "Red")).options) == {"1": "2", "2": "1"}


def test_yes_is_oui_is_ja() -> None:
    mine = single("q", "Q", "Oui", "Non").options
    assert pairs(mine, single("q", "Q", "Nee", "Ja").options) == {"Oui": "Ja", "Non": "Nee"}
    assert pairs(mine, single("q", "Q", "Yes", "No").options) == {"Oui": "Yes", "Non": "No"}


def test_a_code_without_words_is_matched_by_the_code() -> None:
    mine = single("q", "Q", ("1", "Red"), ("2", "Blue")).options
    assert pairs(mine, single("q", "Q", "1", "2").options) == {"1": "1", "2": "2"}


def test_another_answer_under_the_same_code_is_only_a_possibility() -> None:
    mine = single("q", "Q", ("1", "Facebook"), ("2", "LinkedIn"), ("3", "Google+")).options
    theirs = single("q", "Q", ("1", "Facebook"), ("2", "LinkedIn"), ("3", "TikTok")).options
    found = match_options(mine, theirs)
    assert [match.is_joined for match in found] == [True, True, False]
    assert found[2].other == "3"


def test_the_same_code_in_another_language_is_the_same_answer() -> None:
    mine = tuple(Option(str(at), Label({"fr": text})) for at, text in enumerate(("Bruxelles", "Liège")))
    theirs = tuple(Option(str(at), Label({"nl": text})) for at, text in enumerate(("Brussel", "Luik")))
    assert pairs(mine, theirs) == {"0": "0", "1": "1"}


def test_a_platform_that_is_known_to_be_renamed_is_suggested() -> None:
    mine = single("q", "Q", "Twitter", "LinkedIn").options
    assert pairs(mine, single("q", "Q", "LinkedIn", "X").options) == {"Twitter": "X", "LinkedIn": "LinkedIn"}


def test_numbers_that_differ_make_other_answers() -> None:
    mine = single("q", "Q", "1 to 9 employees", "10 to 49 employees").options
    assert pairs(mine, single("q", "Q", "1 to 4 employees", "5 to 49 employees").options) == {}


@given(
    st.lists(st.text("abcX1 2éÉ", max_size=6), max_size=8),
    st.lists(st.text("abcX1 2éÉ", max_size=6), max_size=8),
)
def test_each_answer_has_one_partner_at_most(mine: list[str], theirs: list[str]) -> None:
    one = [Option(f"a{at}", plain(text)) for at, text in enumerate(mine)]
    two = [Option(f"a{at + 1}", plain(text)) for at, text in enumerate(theirs)]
    found = match_options(one, two)
    assert [match.code for match in found] == [option.code for option in one]
    used = [match.other for match in found if match.other]
    assert len(used) == len(set(used))
    assert set(used) <= {option.code for option in two}
    assert all(0 <= match.score <= 1 for match in found)


# Matching questions


def test_questions_are_matched_by_wording_wherever_they_stand() -> None:
    mine = [single("Q1", "Do you post?", "Yes", "No"), single("Q2", "Do you read the news?", "Yes", "No")]
    theirs = [replace(mine[1], id="Q1", columns=("Q1",)), replace(mine[0], id="Q2", columns=("Q2",))]
    assert [match.other for match in match_questions(mine, theirs)] == ["Q2", "Q1"]


def test_a_reworded_question_is_suggested_with_its_reasons() -> None:
    mine = [single("q7", "Which social media does your firm use?", "LinkedIn", "Facebook", "Twitter")]
    theirs = [single("q7", "Which social media does your company use?", "LinkedIn", "Facebook", "X")]
    match = match_questions(mine, theirs)[0]
    assert match.other == "q7"
    assert 0.5 < match.score < 1
    assert say(match.reasons[0]) == "same name"


def test_a_new_item_of_a_grid_is_not_taken_for_the_one_that_was_dropped() -> None:
    def item(name: str) -> Question:
        return single(name, f"How often does your firm use {name}?", "Never", "Sometimes", "Often")

    mine, theirs = [item("Facebook"), item("Google+")], [item("Facebook"), item("TikTok")]
    theirs = [replace(each, id=f"w{each.id}", columns=(f"w{each.id}",)) for each in theirs]
    assert [match.other for match in match_questions(mine, theirs)] == ["wFacebook", ""]


def test_a_choice_and_tick_boxes_are_never_one_question() -> None:
    mine = single("q", "Which one?", "A", "B")
    assert not match_questions([mine], [replace(mine, kind=Kind.MULTIPLE)])[0].other


def test_five_hundred_questions_find_their_partners() -> None:
    rng = np.random.default_rng(5)
    words = ["press", "firm", "media", "price", "region", "staff", "trust", "often", "sales", "costs", "tax"]
    mine = [
        single(
            f"a{at}", f"{' '.join(rng.choice(words, 6))} {at}", *map(str, rng.choice(words, 3, replace=False))
        )
        for at in range(500)
    ]
    theirs = [replace(each, id=f"b{each.id}", columns=()) for each in reversed(mine)]
    assert [match.other for match in match_questions(mine, theirs)] == [f"b{each.id}" for each in mine]


# Joining respondents

ANSWERS = ("Yes", "No", "Perhaps")
ROWS = st.lists(
    st.tuples(st.sampled_from(("", *ANSWERS)), st.sampled_from(("", "3", "7,5", "12"))),
    min_size=2,
    max_size=20,
)


@settings(max_examples=30)
@given(ROWS, ROWS, st.booleans())
def test_rows_in_are_rows_out_and_every_count_is_kept(
    tmp_path_factory: pytest.TempPathFactory,
    first: list[tuple[str, str]],
    second: list[tuple[str, str]],
    earlier: bool,
) -> None:
    folder = tmp_path_factory.mktemp("waves")
    one = written(folder / "one.csv", ("trust", "amount"), [("Yes", "1,5"), *first])
    two = written(folder / "two.csv", ("other", "trust"), [("x", "No"), *(row[::-1] for row in second)])
    plan = replace(suggested(one, two), earlier=earlier)
    joined = join(one, two, plan)
    sizes = [len(rows_of(study)) for study in (one, two)]
    assert len(rows_of(joined)) == sum(sizes)
    assert [wave.n for wave in joined.waves] == (sizes[::-1] if earlier else sizes)
    blank = dict.fromkeys(("trust", "amount", "other"), "")
    assert rows_of(joined) == [{**blank, **row} for row in (*rows_of(one), *rows_of(two))]
    for study, wave in ((one, plan.own[0]), (two, plan.new[0])):
        assert counts(joined, "trust", wave.id) == counts(study, "trust", "all")


def test_a_question_of_one_file_has_no_answers_in_the_other_wave(tmp_path: Path) -> None:
    one = written(tmp_path / "a 2019.csv", ("trust", "colour"), [("Yes", "Red"), ("No", "Blue")] * 20)
    two = written(tmp_path / "b 2021.csv", ("trust", "music"), [("No", "Jazz"), ("No", "Rock")] * 20)
    joined = join(one, two, suggested(one, two))
    assert [wave.date for wave in joined.waves] == ["2019", "2021"]
    assert counts(joined, "colour", joined.waves[0].id) == {"Red": 20, "Blue": 20}
    assert counts(joined, "colour", joined.waves[1].id) == {}
    assert counts(joined, "music", joined.waves[1].id) == {"Jazz": 20, "Rock": 20}


def test_waves_stand_in_the_order_of_their_dates(tmp_path: Path) -> None:
    late = written(tmp_path / "survey 2021.csv", ("q",), [("Yes",), ("No",)] * 10)
    early = written(tmp_path / "survey 2017.csv", ("q",), [("Yes",), ("Yes",), ("No",)] * 10)
    joined = join(late, early, suggested(late, early))
    assert [say(wave.label) for wave in joined.waves] == ["2017", "2021"]
    assert counts(joined, "q", joined.waves[0].id) == {"Yes": 20, "No": 10}
    assert counts(joined, "q", joined.waves[1].id) == {"Yes": 10, "No": 10}


def test_codes_that_mean_something_else_stay_apart(tmp_path: Path) -> None:
    """What the second file calls 1 is what the first one calls 2."""
    colour = single("colour", "Colour", ("1", "Red"), ("2", "Blue"))
    one = written(tmp_path / "one.csv", ("colour",), [("1",)] * 6 + [("2",)] * 4)
    two = written(tmp_path / "two.csv", ("colour",), [("1",)] * 5 + [("3",)] * 7)
    other = single("colour", "Colour", ("1", "Blue"), ("3", "Green"))
    one, two = (replace(each, questions=(asked,)) for each, asked in ((one, colour), (two, other)))
    joined = join(one, two, suggested(one, two))
    first, second = (wave.id for wave in joined.waves)
    assert counts(joined, "colour", first) == {"Red": 6, "Blue": 4}
    assert counts(joined, "colour", second) == {"Blue": 5, "Green": 7}
    assert joined.answers is not None
    cells = joined.answers.cells[0]
    assert [cells.values[code] for code in cells.codes[10:12]] == ["2", "2"]


def test_yes_oui_and_ja_are_one_option_in_three_languages(tmp_path: Path) -> None:
    def asked(language: str, *labels: str) -> Question:
        options = tuple(Option(text, Label({language: text})) for text in labels)
        return Question("posts", Label({language: "posts"}), Kind.SINGLE, options, columns=("posts",))

    french = written(tmp_path / "fr.csv", ("posts",), [("Oui",)] * 6 + [("Non",)] * 4)
    dutch = written(tmp_path / "nl.csv", ("posts",), [("Ja",)] * 5 + [("Nee",)] * 3)
    french = replace(french, questions=(asked("fr", "Oui", "Non"),))
    dutch = replace(dutch, questions=(asked("nl", "Ja", "Nee"),))
    joined = join(french, dutch, suggested(french, dutch))
    options = joined.question("posts").options
    assert [option.label.texts for option in options] == [
        {"fr": "Oui", "nl": "Ja"},
        {"fr": "Non", "nl": "Nee"},
    ]
    assert [option.also for option in options] == [("Ja",), ("Nee",)]
    assert counts(joined, "posts", joined.waves[1].id) == {"Oui": 5, "Non": 3}


def test_tick_boxes_keep_their_counts_and_a_new_box_was_not_shown_before(tmp_path: Path) -> None:
    header = ("sites - LinkedIn", "sites - Twitter")
    one = written(tmp_path / "one.csv", header, [("x", ""), ("x", "x"), ("", "x"), ("", "")] * 5)
    two = written(
        tmp_path / "two.csv",
        ("sites - LinkedIn", "sites - X", "sites - TikTok"),
        [("x", "x", ""), ("", "x", "x")] * 6,
    )
    joined = join(one, two, suggested(one, two))
    first, second = (wave.id for wave in joined.waves)
    assert counts(joined, "sites", first) == {"LinkedIn": 10, "Twitter": 10}
    assert counts(joined, "sites", second) == {"LinkedIn": 6, "Twitter": 12, "TikTok": 6}
    assert joined.answers is not None
    ticks = joined.answers.by_question["sites"]
    assert isinstance(ticks, Ticks)
    assert ticks.shown is not None
    tiktok = [say(option.label) for option in joined.question("sites").options].index("TikTok")
    assert not ticks.shown[:20, tiktok].any()


def test_the_battery_of_published_opinions_stays_together(tmp_path: Path) -> None:
    published = studies.built_in("sni-social-media")
    survey = written(tmp_path / "firms 2021.csv", ("trust",), [("Yes",), ("No",)] * 20)
    joined = join(published, survey, suggested(published, survey))
    before = [question.battery for question in published.questions]
    assert [question.battery for question in joined.questions if question.id != "trust"] == before
    assert len(joined.published) == len(published.published)


def test_a_scale_of_five_and_one_of_seven_are_not_one_scale(tmp_path: Path) -> None:
    one = written(tmp_path / "one.csv", ("trust",), [(str(at % 5 + 1),) for at in range(50)])
    two = written(tmp_path / "two.csv", ("trust",), [(str(at % 7 + 1),) for at in range(70)])
    joined = join(one, two, suggested(one, two))
    assert joined.question("trust").kind is Kind.SINGLE
    step = joined.compare("trust", *(wave.id for wave in joined.waves))
    assert step.state is Comparable.NO
    assert "scale of 5 answers, then of 7" in say(step.reason)


def test_a_scale_that_somebody_did_not_use_up_stays_a_scale(tmp_path: Path) -> None:
    words = ("Very satisfied", "Satisfied", "Neutral", "Dissatisfied", "Very dissatisfied")
    one = written(tmp_path / "one.csv", ("happy",), [(words[at % 5],) for at in range(50)])
    two = written(tmp_path / "two.csv", ("happy",), [(words[at % 4],) for at in range(40)])
    question = join(one, two, suggested(one, two)).question("happy")
    assert question.kind is Kind.SCALE
    assert [option.score for option in question.options] == [1, 2, 3, 4, 5]


def test_pollsters_of_two_years_keep_all_their_rows(shared: Path) -> None:
    folder = shared / "survey-files" / "tsv_messy"
    one, two = (open_survey(folder / f"poll-of-pollsters{end}.tsv", Progress()) for end in ("", "-5"))
    joined = join(one, two, suggested(one, two))
    assert joined.answers is not None
    assert joined.answers.n == 25 + 26
    assert [wave.n for wave in joined.waves] == [25, 26]


# The gate


def halves(tmp_path: Path, label: str, *answers: str, size: int = 100) -> Study:
    rows = [(answers[at % len(answers)], "x" if at % 3 else "y") for at in range(size)]
    return written(tmp_path / f"{label}.csv", ("site", "other"), rows)


def test_a_renamed_answer_breaks_the_line_until_somebody_declares_it_comparable(tmp_path: Path) -> None:
    one = halves(tmp_path, "2018", "Twitter", "LinkedIn")
    two = halves(tmp_path, "2019", "X", "LinkedIn")
    joined = join(one, two, suggested(one, two))
    step = joined.compare("site", "all", "all_2")
    assert (step.state, say(step.reason)) == (Comparable.MAY_DIFFER, "“Twitter” is now called “X”.")
    assert joined.compare("other", "all", "all_2").state is Comparable.YES
    declared = decide(
        joined,
        Declare("site", "all", "all_2", Comparable.YES, plain("Only the name changed"), "Ann", "2026-11-23"),
    )
    step = declared.compare("site", "all", "all_2")
    assert (step.state, step.by, step.when) == (Comparable.YES, "Ann", "2026-11-23")
    assert isinstance(declared.decisions[-1], Declare)


def test_an_answer_that_was_hardly_given_is_not_taken_for_one_that_is_gone(tmp_path: Path) -> None:
    one = halves(tmp_path, "2018", *["A"] * 60, *["B"] * 38, "C", "C")
    two = halves(tmp_path, "2019", "A", "B")
    joined = join(one, two, suggested(one, two))
    assert not [change for change in changes(joined) if change.question == "site"]


def test_another_wording_another_base_and_another_place_are_told(tmp_path: Path) -> None:
    header = [f"q{at}" for at in range(12)]
    one = written(tmp_path / "one.csv", header, [["Yes"] * 12, ["No"] * 12] * 20)
    two = written(tmp_path / "two.csv", header, [["Yes"] * 12, ["", *["No"] * 11]] * 20)
    reworded = tuple(
        replace(each, label=plain("Do you agree?" if wave else "Do you strongly object?"))
        if each.id == "q5"
        else each
        for wave, each in ((1, each) for each in two.questions)
    )
    moved = (*reworded[2:], *reworded[:2])
    one = replace(
        one,
        questions=tuple(
            replace(q, label=plain("Do you strongly object?")) if q.id == "q5" else q for q in one.questions
        ),
    )
    joined = join(one, replace(two, questions=moved), suggested(one, replace(two, questions=moved)))
    told = {(change.question, change.what.value) for change in changes(joined)}
    assert {("q5", "wording"), ("q0", "base"), ("q0", "position"), ("q1", "position")} <= told
    assert not {("q3", "position"), ("q3", "base")} & told


def test_a_slip_of_the_pen_is_no_other_wording(tmp_path: Path) -> None:
    one, two = (halves(tmp_path, label, "A", "B") for label in ("2018", "2019"))
    labels = (
        "Which social media does your firm use most often?",
        "Which  social media does your firm use most oftn ?",
    )
    one, two = (
        replace(each, questions=(replace(each.questions[0], label=plain(text)), *each.questions[1:]))
        for each, text in zip((one, two), labels, strict=True)
    )
    assert not changes(join(one, two, suggested(one, two)))


def test_another_population_breaks_every_line_and_describing_it_alike_mends_them(tmp_path: Path) -> None:
    one, two = (halves(tmp_path, label, "A", "B") for label in ("2018", "2019"))
    joined = join(one, two, suggested(one, two))

    def describe(study: Study, wave: str, population: str) -> Study:
        label, date = study.wave(wave).label, study.wave(wave).date
        return decide(study, DescribeWave(wave, label, date, plain(population), NO_LABEL))

    described = describe(describe(joined, "all", "All SMEs"), "all_2", "SMEs with 10 or more staff")
    step = described.compare("site", "all", "all_2")
    assert step.state is Comparable.MAY_DIFFER
    assert "All SMEs, then SMEs with 10 or more staff" in say(step.reason)
    alike = describe(described, "all_2", "All SMEs")
    assert alike.compare("site", "all", "all_2").state is Comparable.YES


def test_a_date_puts_a_wave_in_its_place_with_its_respondents(tmp_path: Path) -> None:
    one, two = halves(tmp_path, "first", "A", "A", "B", size=90), halves(tmp_path, "second", "A", "B")
    joined = join(one, two, suggested(one, two))
    before = counts(joined, "site", "all")
    for wave, date in (("all", "2021"), ("all_2", "2019")):
        joined = decide(joined, DescribeWave(wave, joined.wave(wave).label, date, NO_LABEL, NO_LABEL))
    assert [wave.id for wave in joined.waves] == ["all_2", "all"]
    assert counts(joined, "site", "all") == before


def test_waves_of_several_files_are_not_taken_from_a_column(tmp_path: Path) -> None:
    one, two = (halves(tmp_path, label, "A", "B") for label in ("2018", "2019"))
    joined = join(one, two, suggested(one, two))
    with pytest.raises(UserError):
        decide(joined, WavesFrom("other", Cut.NONE))


def test_a_person_can_join_what_nothing_speaks_for(tmp_path: Path) -> None:
    one, two = halves(tmp_path, "2018", "A", "B"), halves(tmp_path, "2019", "A", "Bees")
    plan = suggested(one, two)
    match = pair(one.question("site"), two.question("site"))
    chosen = (OptionMatch("A", "A", 1.0, Why.SAME), OptionMatch("B", "Bees", 1.0, Why.CHOSEN))
    matches = (replace(match, options=chosen), *plan.matches[1:])
    joined = join(one, two, Plan(matches, plan.own, plan.new))
    assert counts(joined, "site", "all_2") == {"A": 50, "B": 50}


@pytest.mark.parametrize(
    ("header", "label", "reworded"),
    [("Twitter", "X", True), ("sex", "What is your sex?", False), ("q7", "Do you post?", False)],
)
def test_a_column_joined_under_another_name_was_put_otherwise_unless_it_had_no_words(
    tmp_path: Path, header: str, label: str, reworded: bool
) -> None:
    one, two = (
        written(tmp_path / f"{wave}.csv", (name, "other"), [("A", "x"), ("B", "y")] * 50)
        for wave, name in (("2018", header), ("2019", label))
    )
    match = pair(one.question(header), two.questions[0])
    plan = suggested(one, two)
    others = tuple(
        each for each in plan.matches if each.question != match.question and each.other != match.other
    )
    joined = join(one, two, replace(plan, matches=(match, *others)))
    told = {(change.question, change.what.value) for change in changes(joined)}
    assert ("wording" in {what for question, what in told if question == header}) is reworded

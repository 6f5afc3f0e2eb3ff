"""Choosing who is looked at, in a window of its own, by mouse and by keyboard. All data are made up."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStyleOptionComboBox,
    QWidget,
)
from studies import amounts, choices, multiple, respondents, scale, single, ticks
from ui.conftest import PATIENCE
from ui.steps import LEFT, item_tooltips, lines_of, pick, plain, press, shown, tick

from sni_desktop.analysis.domains import domain
from sni_desktop.analysis.expressions import parse, written
from sni_desktop.core.survey import Choices, Kind, Question
from sni_desktop.core.text import LANGUAGES, Label, Speaker
from sni_desktop.core.text import plain as label
from sni_desktop.ui import filter_editor
from sni_desktop.ui.filter_editor import FilterEditor
from sni_desktop.ui.filter_values import numbers_in
from sni_desktop.ui.language import speaker_of

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from pytestqt.qtbot import QtBot

    from sni_desktop.core.survey import Study

KEY = Qt.Key
Open = "Callable[..., FilterEditor]"

REGION = replace(
    single("North", "South", "West", question="region"), label=Label({"en": "Region", "fr": "Contrée"})
)
STUDY = respondents(
    [10],
    (REGION, choices([1, 2, 3, 4])),
    (
        replace(multiple("Radio", "Press", question="media"), label=label("Media")),
        ticks((5, "10"), (5, "01")),
    ),
    (Question("age", label("Age"), Kind.NUMBER), amounts(np.nan, 17, 18, 20.5, 34, 35, 50, 60, 70, 1980)),
    (scale("agrees", "Agrees"), choices([1, 2, 2, 2, 1, 1, 1])),
)
TEXT = Question("why", label("Why"), Kind.TEXT)
STUDY = replace(STUDY, questions=(*STUDY.questions, TEXT))


class Chosen(list):
    """The filters that an editor has chosen, as text ("" for everybody)."""

    def take(self, where: object) -> None:
        self.append("" if where is None else written(where))  # type: ignore[arg-type]


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """The window that the editor belongs to."""
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def chosen() -> Chosen:
    return Chosen()


@pytest.fixture
def opened(qtbot: QtBot, host: QWidget, chosen: Chosen) -> Generator[Callable[..., FilterEditor]]:
    """Return a function that opens the editor with a filter written as text."""

    def open_editor(text: str = "", study: Study = STUDY, speaker: Speaker | None = None) -> FilterEditor:
        editor = FilterEditor(study, parse(text) if text else None, speaker or Speaker(), host)
        editor.filter_chosen.connect(chosen.take)
        with qtbot.waitActive(editor, timeout=PATIENCE):
            editor.show()
            editor.activateWindow()
        return editor

    yield open_editor
    host.close()


def click(button: QWidget) -> None:
    QTest.mouseClick(button, LEFT)


def row(editor: FilterEditor, *places: int):
    """Return a row by its places in the groups, from the outside in."""
    found = editor.group
    for place in places:
        found = found.parts[place]
    return found


def value(editor: FilterEditor, *places: int, nth: int = 0) -> QWidget:
    return row(editor, *places).values.controls[nth]


def entries(combo: QComboBox) -> list[str]:
    return [shown(index) for index in lines_of(combo.model())]


def write(line: QWidget, text: str) -> None:
    assert isinstance(line, QLineEdit)
    line.clear()
    QTest.keyClicks(line, text)


def follow(qtbot: QtBot, editor: FilterEditor, words: str) -> None:
    """Wait until the editor says what is chosen."""
    qtbot.waitUntil(lambda: words in plain(editor.sentence.text() + editor.error.text()), timeout=PATIENCE)


# Building a filter


def test_it_opens_with_one_empty_condition_and_everybody(opened, chosen):
    editor = opened()
    assert not editor.isModal()
    assert editor.windowTitle() == "Who is looked at"
    assert editor.sentence.text() == "Everybody is looked at."
    assert entries(row(editor, 0).question) == ["Region", "Media", "Age", "Agrees"]
    assert row(editor, 0).question.currentIndex() == -1
    assert not row(editor, 0).test.isEnabled()
    click(editor.apply_button)
    assert chosen == [""]


def test_one_answer_is_chosen(opened, chosen, qtbot):
    editor = opened()
    pick(row(editor, 0).question, "Region")
    assert entries(row(editor, 0).test) == ["is", "is not", "is one of"]
    pick(value(editor, 0), "South")
    follow(qtbot, editor, "Region is “South”")
    assert editor.count.text() == "3 of 10 respondents"
    assert chosen == []
    click(editor.apply_button)
    assert chosen == ["region is o2"]
    assert not editor.isVisible()


def test_what_is_not_wanted_is_chosen(opened, chosen, qtbot):
    editor = opened()
    pick(row(editor, 0).question, "Media")
    assert entries(row(editor, 0).test) == ["includes", "does not include", "includes one of"]
    pick(row(editor, 0).test, "does not include")
    pick(value(editor, 0), "Radio")
    follow(qtbot, editor, "Media does not include “Radio”")
    assert editor.count.text() == "5 of 10 respondents"
    click(editor.apply_button)
    assert chosen == ["media is not o1"]


def test_several_answers_are_ticked(opened, chosen, qtbot):
    editor = opened()
    pick(row(editor, 0).question, "Region")
    pick(value(editor, 0), "North")
    pick(row(editor, 0).test, "is one of")
    tick(value(editor, 0), "West")
    follow(qtbot, editor, "Region is “North” or “West”")
    assert editor.count.text() == "6 of 10 respondents"
    click(editor.apply_button)
    assert chosen == ["region in (o1, o3)"]


def test_two_places_of_a_scale_are_chosen(opened, chosen, qtbot):
    editor = opened()
    pick(row(editor, 0).question, "Agrees")
    pick(row(editor, 0).test, "is between")
    assert "Don't know" not in entries(value(editor, 0))
    pick(value(editor, 0), "Disagree")
    pick(value(editor, 0, nth=1), "Agree")
    follow(qtbot, editor, "Agrees is between “Disagree” and “Agree”")
    click(editor.apply_button)
    assert chosen == ["agrees between d and a"]


def test_numbers_are_typed(opened, chosen, qtbot):
    editor = opened()
    pick(row(editor, 0).question, "Age")
    pick(row(editor, 0).test, "is between")
    low, high = (value(editor, 0, nth=nth) for nth in (0, 1))
    assert (low.placeholderText(), high.placeholderText()) == ("17", "1980")
    write(low, "18")
    write(high, "34")
    follow(qtbot, editor, "Age is between 18 and 34")
    assert editor.count.text() == "3 of 10 respondents"
    pick(row(editor, 0).test, "is one of")
    assert value(editor, 0).text() == "18; 34"
    write(value(editor, 0), "17; 20.5; 1,980")
    click(editor.apply_button)
    assert chosen == ["age in (17, 20.5, 1980)"]


def test_conditions_and_groups_are_joined(opened, chosen, qtbot):
    editor = opened("age between 18 and 34")
    click(editor.group.add_button)
    pick(row(editor, 1).question, "Region")
    pick(value(editor, 1), "North")
    click(editor.group.group_button)
    assert row(editor, 2).title() == "at least one of these holds"
    pick(row(editor, 2, 0).question, "Media")
    pick(value(editor, 2, 0), "Press")
    pick(row(editor, 2, 1).question, "Agrees")
    pick(value(editor, 2, 1), "Neither")
    chosen.take(editor.where())
    pick(editor.join, "at least one of these holds")
    assert row(editor, 2).title() == "all of these hold"
    chosen.take(editor.where())
    click(row(editor, 2).add_button)
    pick(row(editor, 2, 2).question, "Region")
    pick(value(editor, 2, 2), "West")
    click(row(editor, 0).remove_button)
    click(editor.apply_button)
    assert chosen == [
        "age between 18 and 34 and region is o1 and (media is o2 or agrees is n)",
        "age between 18 and 34 or region is o1 or (media is o2 and agrees is n)",
        "region is o1 or (media is o2 and agrees is n and region is o3)",
    ]


def test_a_group_is_removed_as_a_whole(opened, chosen):
    editor = opened("age is 18 and (media is o2 or agrees is n)")
    click(row(editor, 1).group_button)
    click(editor.apply_button)
    assert chosen == ["age is 18"]


def test_all_conditions_may_go(opened, chosen):
    editor = opened("age is 18 and (media is o2 or agrees is n)")
    click(row(editor, 1, 1).remove_button)
    click(row(editor, 1, 0).remove_button)
    click(row(editor, 0).remove_button)
    click(editor.apply_button)
    assert chosen == [""]


def test_conditions_without_a_question_say_nothing(opened, chosen):
    editor = opened("age is 18")
    click(editor.group.add_button)
    click(editor.group.group_button)
    click(editor.apply_button)
    assert chosen == ["age is 18"]


def test_another_question_starts_again(opened, qtbot):
    editor = opened("agrees between d and sa")
    pick(row(editor, 0).question, "Region")
    assert row(editor, 0).test.currentText() == "is"
    qtbot.waitUntil(lambda: editor.count.text() == "Choose an answer.", timeout=PATIENCE)
    assert not editor.error.isVisible(), "nothing could be chosen yet"
    click(editor.apply_button)
    assert editor.error.text() == "⚠ For “Region”, a value is still missing. Choose an answer."
    pick(value(editor, 0), "North")
    follow(qtbot, editor, "Region is “North”")
    assert not editor.error.isVisible()


# What is there already


@pytest.mark.parametrize(
    "text",
    [
        "region is o1",
        "region in (o3, o1)",
        "media is not o2",
        "media in (o1, o2)",
        "agrees between d and sa",
        "agrees is dk",
        "age is -2.50",
        "age between 18 and 1250.125",
        "age in (18, 1250, 0.5)",
        "region is o1 or age is 18",
        "region is o1 and (age is 18 or age is 20) and media is o1 and (age is 1 or media is o2)",
        "(region is o1 and age is 18) or (region is o2 and age between 20 and 30)",
        "region is o1 and (age is 18 and (age is 18 and age is 18))",
    ],
)
@pytest.mark.parametrize("code", LANGUAGES)
def test_a_filter_is_shown_as_it_is(opened, chosen, text, code):
    editor = opened(text, speaker=Speaker(code))
    found = editor.where()
    assert chosen == []
    assert editor.group.isVisible()
    assert domain(STUDY, found).tolist() == domain(STUDY, parse(text)).tolist()
    assert found == parse(text.replace("(o3, o1)", "(o1, o3)"))


def test_what_is_too_deep_is_said_and_can_be_cleared(opened, chosen):
    text = "age is 18 and (region is o1 or (media is o1 and agrees is n))"
    editor = opened(text)
    assert not editor.group.isVisible()
    assert not editor.apply_button.isVisible()
    assert editor.sentence.text() == (
        "Age is 18, and (Region is “North”, or (Media includes “Radio”, and Agrees is “Neither”))"
    )
    assert editor.count.text() == "1 of 10 respondents"
    assert editor.error.text() == "⚠ This choice cannot be changed here, only cleared."
    assert editor.where() == parse(text)
    click(editor.clear_button)
    assert chosen == []
    assert editor.group.isVisible()
    assert editor.apply_button.isVisible()
    assert editor.sentence.text() == "Everybody is looked at."
    assert not editor.error.isVisible()
    click(editor.apply_button)
    assert chosen == [""]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("colour is red", "There is no question “colour” in this study."),
        ("age is 18 and region is o9", "“Region” has no answer “o9”."),
        ("why is because", "“Why” cannot be used to choose who is looked at."),
    ],
)
def test_what_does_not_suit_the_study_is_said(opened, text, words):
    editor = opened(text)
    assert not editor.group.isVisible()
    assert "This choice cannot be changed here, only cleared. " + words in editor.error.text()
    assert editor.sentence.text()
    assert editor.where() == parse(text)


# What is not finished


@pytest.mark.parametrize(
    ("question", "test", "words"),
    [
        ("Region", "is", "⚠ For “Region”, a value is still missing. Choose an answer."),
        ("Region", "is one of", "⚠ For “Region”, a value is still missing. Choose an answer."),
        ("Age", "is", "⚠ For “Age”, a value is still missing. Type a number."),
        ("Age", "is between", "⚠ For “Age”, a lowest and a highest value are needed. Type a number."),
        (
            "Agrees",
            "is between",
            "⚠ For “Agrees”, a lowest and a highest value are needed. Choose an answer.",
        ),
    ],
)
def test_what_is_missing_is_said_and_pointed_at(opened, chosen, question, test, words):
    editor = opened("age is 18")
    click(editor.group.add_button)
    pick(row(editor, 1).question, question)
    pick(row(editor, 1).test, test)
    editor.close_button.setFocus()
    click(editor.apply_button)
    assert chosen == []
    assert plain(editor.error.text()) == words
    assert not editor.sentence.isVisible()
    assert not editor.count.isVisible()
    assert QApplication.focusWidget() is value(editor, 1)


def test_a_wrong_number_is_said_while_typing_and_forgotten_when_right(opened, qtbot):
    editor = opened("age is 18")
    write(value(editor, 0), "old")
    follow(qtbot, editor, "“old” is not a number.")
    write(value(editor, 0), "18; 19")
    follow(qtbot, editor, "For “Age”, only one value is possible here.")
    write(value(editor, 0), "34")
    follow(qtbot, editor, "Age is 34")
    assert not editor.error.isVisible()


def test_ends_in_the_wrong_order_are_said(opened, chosen):
    editor = opened("age between 18 and 34")
    write(value(editor, 0), "40")
    click(editor.apply_button)
    assert "For “Age”, 40 is higher than 34." in editor.error.text()
    assert chosen == []


def test_a_study_without_answers_offers_nothing(opened, chosen):
    editor = opened(study=replace(STUDY, answers=None))
    assert entries(row(editor, 0).question) == []
    click(editor.apply_button)
    assert chosen == [""]


# Counting


def test_it_is_counted_once_for_several_letters(opened, qtbot, monkeypatch):
    counted = []

    def counting(study, where):
        counted.append(written(where))
        return domain(study, where)

    monkeypatch.setattr(filter_editor, "domain", counting)
    editor = opened("age is 1")
    counted.clear()
    write(value(editor, 0), "1980")
    follow(qtbot, editor, "Age is 1980")
    assert counted == ["age is 1980"]
    assert editor.count.text() == "1 of 10 respondents"


def test_very_many_respondents_are_not_counted_while_one_chooses(opened, chosen):
    n = 200_001
    study = respondents([n], (REGION, Choices(np.ones(n, np.uint16))))
    editor = opened("region is o1", study)
    assert editor.sentence.text() == "Region is “North”"
    assert not editor.count.isVisible()
    click(editor.apply_button)
    assert chosen == ["region is o1"]
    assert opened(
        "region is o1", respondents([n - 1], (REGION, Choices(np.ones(n - 1, np.uint16))))
    ).count.isVisible()


# Clearing and closing


def test_clearing_empties_the_rows_and_waits_for_apply(opened, chosen):
    editor = opened("age is 18 and (media is o2 or agrees is n)")
    click(editor.clear_button)
    assert chosen == []
    assert editor.where() is None
    assert len(editor.group.parts) == 1
    assert editor.isVisible()
    assert editor.sentence.text() == "Everybody is looked at."
    click(editor.apply_button)
    assert chosen == [""]
    assert not editor.isVisible()


def test_a_choice_that_nobody_meets_is_warned_of(opened, qtbot):
    editor = opened("age is 18")
    assert not editor.error.isVisible()
    write(value(editor, 0), "99")
    follow(qtbot, editor, "Age is 99")
    assert editor.error.text() == "⚠ 0 of 10 respondents: nothing could be shown."
    assert not editor.count.isVisible()


def test_the_window_grows_with_its_conditions(opened, qtbot):
    editor = opened("age is 18")
    before = editor.height()
    for _each in range(4):
        click(editor.group.group_button)
    qtbot.waitUntil(lambda: editor.height() > before, timeout=PATIENCE)
    qtbot.waitUntil(lambda: editor.frameGeometry().bottom() <= editor.screen().availableGeometry().bottom())
    assert editor.height() <= editor.screen().availableGeometry().height()


def test_a_long_question_is_cut_short_with_dots_and_whole_on_hover(opened):
    long = "How often did you use social networks for your business in the last twelve months?" * 2
    study = respondents([4], (replace(REGION, label=label(long)), choices([1, 2, 1])))
    combo = row(opened("region is o1", study), 0).question
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    assert option.currentText.endswith("…")
    assert combo.currentText() == long
    assert long in combo.toolTip()


@pytest.mark.parametrize("how", ["button", "escape"])
def test_closing_chooses_nothing_and_leaves_nothing(opened, chosen, qtbot, how):
    editor = opened("age is 18")
    write(value(editor, 0), "34")
    gone: list[bool] = []
    editor.destroyed.connect(lambda: gone.append(True))
    if how == "button":
        click(editor.close_button)
    else:
        press(editor, KEY.Key_Escape)
    qtbot.waitUntil(lambda: gone == [True], timeout=PATIENCE)
    assert chosen == []


# Keyboard and screen reader


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_everything_can_be_done_by_keyboard(opened, chosen, qtbot):
    editor = opened()
    editor.join.setFocus()
    press(focus(), KEY.Key_Tab)
    QTest.keyClicks(focus(), "Reg")  # the question
    press(focus(), KEY.Key_Tab)
    press(focus(), KEY.Key_End)  # is one of
    press(focus(), KEY.Key_Tab)
    press(focus(), KEY.Key_Down)
    press(focus(), KEY.Key_Space)  # the second answer
    press(editor, KEY.Key_C, Qt.KeyboardModifier.AltModifier)  # another condition
    qtbot.waitUntil(lambda: len(editor.group.parts) == 2, timeout=PATIENCE)
    QTest.keyClicks(focus(), "Age")
    press(focus(), KEY.Key_Tab)
    press(focus(), KEY.Key_Tab)
    QTest.keyClicks(focus(), "18")
    assert written(editor.where()) == "region in (o2) and age is 18"
    press(focus(), KEY.Key_Tab)
    press(focus(), KEY.Key_Space)  # remove it
    assert focus() is editor.group.add_button
    press(focus(), KEY.Key_Return)
    assert chosen == ["region in (o2)"]
    assert not editor.isVisible()


def test_the_keyboard_goes_to_what_is_below_a_removed_condition(opened):
    editor = opened("age is 18 and region is o1 and media is o1")
    click(row(editor, 1).remove_button)
    assert focus() is row(editor, 1).question
    assert row(editor, 1).question.currentText() == "Media"


def test_tab_goes_from_top_to_bottom_whatever_was_added_last(opened):
    editor = opened("age is 18 and (media is o2 or agrees between d and a)")
    click(row(editor, 1).add_button)
    pick(row(editor, 1, 2).question, "Region")
    click(editor.group.add_button)
    pick(row(editor, 0).test, "is between")
    wanted = [
        editor.join,
        *editor.group.controls(),
        editor.apply_button,
        editor.clear_button,
        editor.close_button,
    ]
    wanted = [each for each in wanted if each.isEnabled()]
    editor.join.setFocus()
    visited = []
    for _each in wanted:
        visited.append(focus())
        press(focus(), KEY.Key_Tab)
    assert visited == wanted
    assert focus() is editor.join


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_control_has_a_name(opened, code):
    editor = opened(
        "age between 18 and 20 and (media in (o2) or agrees between d and a)", speaker=speaker_of(code)
    )
    for control in editor.group.controls():
        assert control.accessibleName() or control.text(), control
    assert editor.join.accessibleName()
    names = [row(editor, 1, place).remove_button.accessibleName() for place in (0, 1)]
    assert len(set(names)) == 2


def test_names_are_counted_anew_after_a_removal(opened):
    editor = opened("age is 18 and region is o1 and media is o1")
    assert row(editor, 2).remove_button.accessibleName() == "Remove condition 3"
    click(row(editor, 0).remove_button)
    assert row(editor, 1).remove_button.accessibleName() == "Remove condition 2"


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_letter_is_used_once(opened, code):
    editor = opened("age is 18 and (media is o2 or media is o1)", speaker=speaker_of(code))
    titles = [each.text() for each in editor.findChildren(QPushButton) + editor.findChildren(QLabel)]
    letters = [letter.lower() for title in titles for letter in re.findall(r"&(\w)", title)]
    assert len(letters) == 6
    assert len(set(letters)) == 6, letters


# Words


def test_the_language_is_switched_and_what_is_half_chosen_stays(opened, chosen):
    editor = opened("age between 18 and 34.5")
    click(editor.group.add_button)
    pick(row(editor, 1).question, "Region")
    click(editor.group.group_button)
    editor.speak(Speaker("fr"))
    assert value(editor, 0, nth=1).text() == "34,5"
    assert row(editor, 1).question.currentText() == "Contrée"
    assert len(row(editor, 2).parts) == 2
    pick(value(editor, 1), "South")
    write(value(editor, 0, nth=1), "1 250,5")
    click(editor.apply_button)
    assert chosen == ["age between 18 and 1250.5 and region is o2"]


@pytest.mark.parametrize(
    ("code", "text", "numbers"),
    [
        ("en", "1,250", ["1250"]),
        ("en", "1,250.5; 3", ["1250.5", "3"]),
        ("en", "1.250", ["1.250"]),
        ("en", "1,5", ["1.5"]),
        ("fr", "1\u202f250,5", ["1250.5"]),
        ("fr", "1.5", ["1.5"]),
        ("de", "1.250", ["1250"]),
        ("de", "1.250,5", ["1250.5"]),
        ("de", "1250,5", ["1250.5"]),
        ("nl", "1.5", ["1.5"]),
        ("nl", "\u22122", ["-2"]),
        ("en", "old; 3 ", ["old", "3"]),
        ("en", "1,2,3", ["1,2,3"]),
        ("en", " ; ", []),
    ],
)
def test_numbers_are_read_as_the_language_writes_them(code, text, numbers):
    assert numbers_in(text, Speaker(code)) == numbers


def test_texts_of_files_are_never_taken_for_html(opened):
    marked = replace(REGION, label=label("<b>Region</b>"), options=single("<i>North</i>", "A & B").options)
    study = respondents([2], (marked, choices([0, 1, 1])))
    editor = opened("region is o1", study)
    assert entries(row(editor, 0).question) == ["<b>Region</b>"]
    for combo in (row(editor, 0).question, value(editor, 0)):
        assert all("&lt;" in each or "&amp;" in each for each in item_tooltips(combo.view()))
    assert row(editor, 0).question.toolTip() == "<span>&lt;b&gt;Region&lt;/b&gt;</span>"
    assert editor.sentence.text() == "<b>Region</b> is “<i>North</i>”"
    assert editor.sentence.textFormat() is Qt.TextFormat.PlainText
    assert editor.error.textFormat() is Qt.TextFormat.PlainText


def test_a_list_to_tick_is_shown_for_several_answers(opened):
    assert isinstance(value(opened("region in (o1)"), 0), QListView)

"""Weighting to known margins, as a user does it: typed, pasted, tried, refused in words, and applied."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
import studies
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QWidget,
)
from shiboken6 import isValid
from ui.conftest import PATIENCE
from ui.looks import cut_off
from ui.steps import LEFT, cells, click_box, column, headings, pick, plain, press, shown

from sni_desktop.analysis.raking import MODERATE_TRIM
from sni_desktop.analysis.weights import weights_of
from sni_desktop.charts.palette import LIGHT
from sni_desktop.core.sampling import Missing, Raked, Target
from sni_desktop.core.survey import Kind, Option, Question
from sni_desktop.core.text import LANGUAGES, Label, Speaker
from sni_desktop.core.text import plain as label
from sni_desktop.ui.language import speaker_of
from sni_desktop.ui.store import Store
from sni_desktop.ui.weighting_dialog import KNOWN, MarginModel, show_weighting

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from sni_desktop.core.survey import Study
    from sni_desktop.ui.weighting_dialog import MarginSection, WeightingDialog

ROLE = Qt.ItemDataRole
REGION = replace(
    studies.single("North", "South", "<b>East</b> & West", question="region"), label=label("Region")
)
SEX = Question(
    "sex",
    Label({"en": "Sex", "fr": "Sexe"}),
    Kind.SINGLE,
    (
        Option("o1", Label({"en": "Men", "fr": "Hommes"})),
        Option("o2", Label({"en": "Women", "fr": "Femmes"})),
    ),
)
AGE = replace(studies.scale("age"), label=label("Agreement"))
SITES = replace(studies.multiple("A", "B", question="sites"), label=label("Sites"))


def made_up(second: tuple[int, int, int] = (50, 30, 20), first: tuple[int, int, int] = (40, 40, 20)) -> Study:
    """Two waves of 100: their regions as given, every other respondent a woman; three columns of numbers."""
    regions = studies.choices([0, *first], [0, *second])
    sexes = studies.Choices(np.tile([1, 2], 100).astype(np.uint16))
    return studies.respondents(
        [100, 100],
        (REGION, regions),
        (SEX, sexes),
        (AGE, studies.choices([0, 20, 20, 20, 20, 20, 0], [0, 20, 20, 20, 20, 20, 0])),
        (SITES, studies.ticks((200, "10"))),
        (Question("wt", label("wt"), Kind.NUMBER), studies.amounts(*np.linspace(0.5, 1.5, 200))),
        (Question("half", label("half"), Kind.NUMBER), studies.amounts(*np.tile([0.0, 2.0], 100))),
        (Question("bad", label("bad"), Kind.NUMBER), studies.amounts(*[np.nan, *np.linspace(0.5, 1.5, 199)])),
    )


class User:
    """What a user does with the dialog, and sees of it."""

    def __init__(self, store: Store, window: QWidget, dialog: WeightingDialog, qtbot: QtBot) -> None:
        self.store, self.window, self.dialog, self.qtbot = store, window, dialog, qtbot
        self.chosen: list[Raked] = []
        dialog.weight_chosen.connect(self.chosen.append)

    def press(self, button: QAbstractButton) -> None:
        QTest.mouseClick(button, LEFT)

    def pick(self, combo: QComboBox, text: str) -> None:
        pick(combo, text)
        # Offscreen, no window is active once the list of a combo box has closed.
        with self.qtbot.waitActive(self.dialog, timeout=PATIENCE):
            self.dialog.activateWindow()

    def add(self, question: str) -> MarginSection:
        self.pick(self.dialog.question, question)
        self.press(self.dialog.add_button)
        return self.dialog.sections[-1]

    def type(self, section: MarginSection, row: int, text: str) -> None:
        """Type into a cell by the keyboard alone, and confirm."""
        table = section.table
        table.setFocus()
        table.setCurrentIndex(table.model().index(row, KNOWN))
        QTest.keyClicks(table, text[0])
        editor = QApplication.focusWidget()
        assert editor is not table
        QTest.keyClicks(editor, text[1:])
        press(editor, Qt.Key.Key_Return)
        # Qt takes what was typed, and takes the field away, once the key has been dealt with.
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is table, timeout=PATIENCE)

    def paste(self, section: MarginSection, text: str) -> None:
        QApplication.clipboard().setText(text)
        section.table.setFocus()
        press(section.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def try_it(self) -> str:
        self.press(self.dialog.try_button)
        self.qtbot.waitUntil(lambda: "worked out" not in self.report and self.report != "", timeout=PATIENCE)
        return self.report

    @property
    def report(self) -> str:
        return self.dialog.report.toPlainText()

    @property
    def can_apply(self) -> bool:
        return self.dialog.apply_button.isEnabled()


@pytest.fixture
def open_dialog(qtbot: QtBot) -> Callable[..., User]:
    def open_dialog(study: Study | None = None, weight: str | Raked = "") -> User:
        store = Store(Speaker(), LIGHT, "")
        store.add(study or made_up())
        store.ask(weight=weight)
        qtbot.waitUntil(lambda: store.query is not None and store.query.weight == weight, timeout=PATIENCE)
        parent = QWidget()
        qtbot.addWidget(parent)
        parent.show()
        dialog = show_weighting(parent, store)
        assert dialog is not None
        with qtbot.waitActive(dialog, timeout=PATIENCE):
            dialog.activateWindow()
        return User(store, parent, dialog, qtbot)

    return open_dialog


@pytest.fixture
def user(open_dialog: Callable[..., User]) -> User:
    return open_dialog()


# -- The model ---------------------------------------------------------------------------------------------


def test_the_table_of_a_margin_is_a_model(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = MarginModel(REGION, Speaker())
    qtmodeltester.check(model)
    model.show_sample({"o1": 0.4, "o2": 0.6})
    model.show_known([("o1", 0.5), ("o3", 0.125)])
    model.speak(Speaker("fr"))
    assert [shown(model.index(row, KNOWN)) for row in range(3)] == ["50 %", "", "12,5 %"]
    model.clear([0])
    assert model.known == (("o3", 0.125),)
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0


def test_only_known_shares_can_be_edited(qtbot: QtBot) -> None:
    model = MarginModel(REGION, Speaker())
    for at in (0, 1):
        assert not model.flags(model.index(0, at)) & Qt.ItemFlag.ItemIsEditable
        assert not model.setData(model.index(0, at), "52")
    assert model.setData(model.index(0, KNOWN), "52")
    assert model.known == (("o1", 0.52),)


def test_an_editor_that_is_opened_and_left_changes_nothing(qtbot: QtBot) -> None:
    model = MarginModel(REGION, Speaker())
    model.show_known([("o1", 1 / 3)])
    with qtbot.assertNotEmitted(model.edited):
        model.setData(model.index(0, KNOWN), model.index(0, KNOWN).data(ROLE.EditRole))
    assert model.known == (("o1", 1 / 3),)


# -- Typing and pasting ------------------------------------------------------------------------------------


def test_margins_are_typed_tried_and_applied(user: User) -> None:
    region = user.add("Region")
    assert headings(region.table) == ["Answer", "Share in the sample", "Known share"]
    assert column(region.table, "Share in the sample") == ["45.0%", "35.0%", "20.0%"]
    user.type(region, 0, "52,5")
    user.type(region, 1, "27.5 %")
    assert region.sum.text() == "The shares add up to 80%; missing: 20 points."
    user.type(region, 2, "20")
    assert region.sum.text() == "The shares add up to 100%."
    assert column(region.table, "Known share") == ["52.5%", "27.5%", "20%"]
    assert not user.can_apply

    report = user.try_it()
    assert report.count("all known shares reached") == 2
    assert "Wave 2: all known shares reached" in report
    assert user.can_apply
    assert user.chosen == []
    user.press(user.dialog.apply_button)
    (weight,) = user.chosen
    assert weight == Raked((Target("region", (("o1", 0.525), ("o2", 0.275), ("o3", 0.2))),))
    assert user.store.query.weight == ""  # the window decides


def test_what_is_applied_reaches_its_margins(user: User) -> None:
    user.paste(user.add("Region"), "North\t30\nSouth\t30\n<b>East</b> & West\t40")
    user.paste(user.add("Sex"), "60\n40")
    user.try_it()
    user.press(user.dialog.apply_button)
    study = user.store.study
    weights = weights_of(study, user.chosen[0]).weights
    women = study.answers.by_question["sex"].codes == 2
    for wave in range(2):
        inside = study.answers.wave == wave
        assert weights[inside & women].sum() / weights[inside].sum() == pytest.approx(0.4)


@pytest.mark.parametrize(
    ("text", "known", "words"),
    [
        ("North;52\nSOUTH;28\n<b>East</b> & West;20\n", ["52%", "28%", "20%"], "The shares add up to 100%."),
        ("33,3\n33,3\n33,3", ["33.3%"] * 3, "The shares add up to 99.9%; missing: 0.1 points."),
        (
            "Region\tPeople\nNorth\t2,000,000\nSouth\t1,500,000\n<b>East</b> & West\t500,000",
            ["50%", "37.5%", "12.5%"],
            "Read as numbers of people, 4,000,000 in all, and turned into shares. The shares add up to 100%.",
        ),
    ],
)
def test_margins_are_pasted(user: User, text: str, known: list[str], words: str) -> None:
    region = user.add("Region")
    user.paste(region, text)
    assert column(region.table, "Known share") == known
    assert region.sum.text() == words


def test_a_button_pastes_too(user: User) -> None:
    sex = user.add("Sex")
    QApplication.clipboard().setText("Femmes 51 %\nHommes 49 %")
    user.press(sex.paste_button)
    assert column(sex.table, "Known share") == ["49%", "51%"]


def test_what_cannot_be_pasted_leaves_the_shares_as_they_are(user: User) -> None:
    sex = user.add("Sex")
    user.paste(sex, "49\n51")
    user.paste(sex, "Men 30 %\nChildren 70 %")
    assert "⚠ Line 2: “Children” is no answer to “Sex”." in sex.error.text()
    assert column(sex.table, "Known share") == ["49%", "51%"]
    user.type(sex, 0, "48")
    assert sex.sum.text() == "The shares add up to 99%; missing: 1 point."


def test_what_is_no_percentage_is_refused_in_words(user: User) -> None:
    sex = user.add("Sex")
    user.type(sex, 0, "1234")
    assert sex.error.text().startswith(
        "⚠ “1234” is no percentage. Type a number from 0 to 100, such as 52.3."
    )
    assert sex.error.isVisible()
    assert column(sex.table, "Known share") == ["", ""]


def test_delete_empties_a_share(user: User) -> None:
    sex = user.add("Sex")
    user.paste(sex, "49\n51")
    press(sex.table, Qt.Key.Key_Down)
    press(sex.table, Qt.Key.Key_Delete)
    assert column(sex.table, "Known share") == ["49%", ""]


def test_rounded_shares_are_scaled_when_the_user_says_so(user: User) -> None:
    region = user.add("Region")
    assert not region.scale_button.isEnabled()
    user.paste(region, "33.3\n33.3\n33.3")
    assert "add up to 99.9%, not to 100%" in user.try_it()
    assert not user.can_apply
    user.press(region.scale_button)
    assert region.sum.text() == "The shares add up to 100%."
    user.try_it()
    assert user.can_apply


def test_the_sample_is_shown_wave_by_wave(user: User) -> None:
    region = user.add("Region")
    user.pick(user.dialog.wave, "Wave 2")
    assert column(region.table, "Share in the sample") == ["50.0%", "30.0%", "20.0%"]
    user.pick(user.dialog.wave, "All waves together")
    assert column(region.table, "Share in the sample") == ["45.0%", "35.0%", "20.0%"]


# -- Refusals ----------------------------------------------------------------------------------------------


def test_margins_that_contradict_one_another_are_refused_in_words(open_dialog: Callable[..., User]) -> None:
    study = made_up()
    codes = study.answers.by_question["sex"].codes
    twin = replace(SEX, id="twin", label=label("Gender"))
    answers = replace(
        study.answers, by_question={**study.answers.by_question, "twin": studies.Choices(codes.copy())}
    )
    user = open_dialog(replace(study, questions=(*study.questions, twin), answers=answers))
    user.paste(user.add("Sex"), "50\n50")
    gender = user.add("Gender")
    user.paste(gender, "60\n40")
    report = user.try_it()
    assert report == (
        "⚠ Wave 1: no weights reach all the known shares together.\n"
        "• The known shares contradict one another in this wave: correct them, or leave a question out."
    )
    assert not user.can_apply
    user.press(gender.remove_button)
    assert "all known shares reached" in user.try_it()
    assert user.can_apply


def test_an_answer_that_nobody_gave_is_refused_in_words(open_dialog: Callable[..., User]) -> None:
    user = open_dialog(made_up(second=(50, 50, 0)))
    user.paste(user.add("Region"), "50\n30\n20")
    report = user.try_it()
    assert "Wave 2: nobody who can be weighted answered “<b>East</b> & West” to “Region” (20%)." in report
    assert "Merge it with another answer" in report
    assert not user.can_apply


def test_a_missing_weight_to_start_from_is_refused_with_its_row(user: User) -> None:
    user.paste(user.add("Sex"), "50\n50")
    user.pick(user.dialog.start, "bad")
    assert "Row 1 of the file (Wave 1) has no weight in “bad”." in user.try_it()
    assert not user.can_apply


def test_a_weight_of_0_to_start_from_leaves_out(user: User) -> None:
    user.paste(user.add("Sex"), "50\n50")
    user.pick(user.dialog.start, "half")
    assert "nobody who can be weighted answered “Men” to “Sex”" in user.try_it()


def test_without_a_margin_there_is_nothing_to_try(user: User) -> None:
    assert "There are no known shares to weight to." in user.try_it()
    assert not user.can_apply


def test_limits_that_are_too_tight_are_refused_in_words(user: User) -> None:
    user.paste(user.add("Sex"), "20\n80")
    user.pick(user.dialog.trim, "Own limits")
    assert user.dialog.low.isVisible()
    user.dialog.low.setValue(0.9)
    user.dialog.high.setValue(1.1)
    assert "The limits are too tight" in user.try_it()
    user.dialog.low.setValue(0.1)
    user.dialog.high.setValue(4.0)
    user.try_it()
    user.press(user.dialog.apply_button)
    assert user.chosen[0].trim == (0.1, 4.0)


def test_what_is_wrong_is_said_no_more_after_something_else_is_done(user: User) -> None:
    region, sex = user.add("Region"), user.add("Sex")
    user.type(sex, 0, "abc")
    assert sex.error.isVisible()
    user.paste(region, "50\n30\n20")
    assert not sex.error.isVisible()
    user.paste(sex, "49\n51")
    user.type(sex, 0, "abc")
    assert user.try_it().startswith("Wave 1")
    assert not sex.error.isVisible()
    assert user.dialog.report.property("kind") == ""


def test_a_refusal_looks_like_one_until_the_next_try(user: User) -> None:
    sex = user.add("Sex")
    user.paste(sex, "49\n50")
    assert user.try_it().startswith("⚠ ")
    assert user.dialog.report.property("kind") == "error"
    user.paste(sex, "49\n51")
    assert not user.dialog.report.isVisible()
    assert user.dialog.report.property("kind") == ""


def test_enter_goes_to_the_next_answer_unless_it_is_refused(user: User) -> None:
    region = user.add("Region")
    user.type(region, 0, "50")
    assert region.table.currentIndex().row() == 1
    user.type(region, 1, "abc")
    assert region.table.currentIndex().row() == 1
    user.type(region, 2, "20")
    assert region.table.currentIndex().row() == 2
    assert column(region.table, "Known share") == ["50%", "", "20%"]


def test_very_unequal_weights_are_warned_of(user: User) -> None:
    user.paste(user.add("Region"), "40\n10\n50")
    assert "very unequal" not in user.try_it()
    user.paste(user.dialog.sections[0], "5\n5\n90")
    assert (
        plain(user.try_it()).count("⚠ very unequal weights: a few respondents count for many; set limits")
        == 2
    )
    assert user.can_apply


# -- Choices -----------------------------------------------------------------------------------------------


def test_all_that_can_be_chosen_is_handed_out(user: User) -> None:
    dialog = user.dialog
    user.paste(user.add("Sex"), "49\n51")
    user.pick(dialog.start, "wt (looks like a weight)")
    user.pick(dialog.trim, "0.3 to 3 times the mean")
    user.pick(dialog.missing, "Kept as a category of their own")
    click_box(dialog.calibrated)
    user.try_it()
    user.press(dialog.apply_button)
    targets = (Target("sex", (("o1", 0.49), ("o2", 0.51))),)
    assert user.chosen == [Raked(targets, "wt", MODERATE_TRIM, Missing.OWN_CATEGORY, calibrated=True)]


def test_a_weight_that_is_suggested_is_not_chosen(user: User) -> None:
    assert user.dialog.start.currentText() == "All respondents alike"
    assert user.dialog.asked().start == ""


def test_only_questions_with_one_answer_can_be_margins_and_each_but_once(user: User) -> None:
    combo = user.dialog.question
    offered = [combo.itemText(at) for at in range(combo.count())]
    assert offered == ["Region", "Sex", "Agreement"]
    user.add("Sex")
    assert [combo.itemText(at) for at in range(combo.count())] == ["Region", "Agreement"]
    user.press(user.dialog.sections[0].remove_button)
    assert [combo.itemText(at) for at in range(combo.count())] == offered
    assert user.dialog.sections == []
    for question in offered:
        user.add(question)
    assert not user.dialog.add_button.isEnabled()


def changes() -> dict[str, Callable[[User], None]]:
    return {
        "share": lambda user: user.type(user.dialog.sections[0], 0, "48"),
        "paste": lambda user: user.paste(user.dialog.sections[0], "40\n60"),
        "start": lambda user: user.pick(user.dialog.start, "half"),
        "trim": lambda user: user.pick(user.dialog.trim, "0.3 to 3 times the mean"),
        "missing": lambda user: user.pick(user.dialog.missing, "Kept as a category of their own"),
        "calibrated": lambda user: click_box(user.dialog.calibrated),
        "margin": lambda user: user.add("Region"),
        "remove": lambda user: user.press(user.dialog.sections[0].remove_button),
    }


@pytest.mark.parametrize("change", changes())
def test_what_was_not_tried_cannot_be_applied(user: User, change: str) -> None:
    user.paste(user.add("Sex"), "49\n51")
    user.try_it()
    assert user.can_apply
    changes()[change](user)
    assert not user.can_apply
    assert user.report == ""


def test_a_change_while_weights_are_worked_out_leaves_nothing_to_apply(user: User) -> None:
    sex = user.add("Sex")
    user.paste(sex, "49\n51")
    user.press(user.dialog.try_button)
    assert user.report == "Weights are being worked out…"
    user.type(sex, 0, "48")
    assert user.report == ""
    # What is tried next is what is shown then, and not what was under way.
    assert "add up to 99%" in user.try_it()
    assert not user.can_apply


def test_weights_in_use_are_shown_to_be_changed(open_dialog: Callable[..., User]) -> None:
    targets = (
        Target("sex", (("o1", 0.49), ("o2", 0.51))),
        Target("region", (("o1", 1 / 3), ("o2", 1 / 3), ("o3", 1 / 3))),
    )
    weight = Raked(targets, "wt", (0.25, 4.0), Missing.OWN_CATEGORY, calibrated=True)
    user = open_dialog(weight=weight)
    assert user.dialog.asked() == weight
    assert not user.can_apply


# -- The window around it ----------------------------------------------------------------------------------


def test_it_speaks_the_language_of_the_window(user: User) -> None:
    sex = user.add("Sex")
    user.paste(sex, "49,5\n50,5")
    user.store.speak(Speaker("fr"))
    assert [row[0] for row in cells(sex.table)] == ["Hommes", "Femmes"]
    assert column(sex.table, "Known share") == ["49,5 %", "50,5 %"]
    assert "100 %" in plain(sex.sum.text())


def test_while_another_study_is_looked_at_nothing_can_be_applied(user: User) -> None:
    user.paste(user.add("Sex"), "49\n51")
    user.try_it()
    user.store.add(replace(made_up(), id="other", title=label("Other")))
    assert not user.can_apply
    assert "Go back to “Made up” to apply weights." in user.report
    user.store.look_at("made-up")
    assert user.can_apply
    assert "Go back" not in user.report


def test_it_closes_with_its_study(user: User) -> None:
    user.store.replace(made_up())
    assert not isValid(user.dialog) or not user.dialog.isVisible()
    user.qtbot.waitUntil(lambda: not isValid(user.dialog))


@pytest.mark.parametrize("way", ["button", "escape", "working"])
def test_it_is_gone_when_it_is_closed(user: User, way: str) -> None:
    if way == "working":
        user.press(user.dialog.try_button)
    if way == "escape":
        press(user.dialog, Qt.Key.Key_Escape)
    else:
        user.press(user.dialog.close_button)
    user.qtbot.waitUntil(lambda: not isValid(user.dialog))
    user.store.speak(Speaker("fr"))


def test_the_window_can_be_used_meanwhile(user: User) -> None:
    assert not user.dialog.isModal()


def test_without_a_study_there_is_no_dialog(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    assert show_weighting(parent, Store(Speaker(), LIGHT, "")) is None


CONTROLS = (QAbstractButton, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTableView)


def controls(dialog: WeightingDialog) -> list[QWidget]:
    return [
        each
        for each in dialog.findChildren(QWidget)
        if isinstance(each, CONTROLS) and each.isVisible() and each.isEnabled()
    ]


def test_every_control_has_a_name_and_is_reached_by_the_keyboard(user: User) -> None:
    user.paste(user.add("Sex"), "49\n51")
    user.add("Region")
    user.pick(user.dialog.trim, "Own limits")
    user.try_it()
    wanted = controls(user.dialog)
    assert len(wanted) > 15
    for control in wanted:
        name = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
        assert name, control
    reached = set()
    user.dialog.question.setFocus()
    for _step in range(3 * len(wanted)):
        reached.add(QApplication.focusWidget())
        press(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert [each.accessibleName() for each in wanted if each not in reached] == []


def test_at_first_it_says_what_to_do(user: User) -> None:
    def said() -> str:
        return " ".join(each.text() for each in user.dialog.findChildren(QLabel) if each.isVisible())

    assert "Choose a question whose shares in the population you know" in said()
    user.add("Sex")
    assert "Choose a question" not in said()
    user.press(user.dialog.sections[0].remove_button)
    assert "Choose a question" in said()


def test_margins_are_said_only_of_error(user: User) -> None:
    user.add("Sex")
    texts = [each.text() for each in user.dialog.findChildren(QLabel) + user.dialog.findChildren(QPushButton)]
    assert not [text for text in texts if "argin" in text]
    assert user.dialog.windowTitle() == "Weight to known shares"


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_letter_is_used_once(user: User, code: str) -> None:
    user.store.speak(speaker_of(code))
    parts = [*user.dialog.findChildren(QLabel), *user.dialog.findChildren(QAbstractButton)]
    letters = [each.lower() for part in parts for each in re.findall(r"&(\w)", part.text())]
    assert len(letters) == len(set(letters)), letters


def test_it_fits_a_small_screen_and_its_sections_scroll(user: User) -> None:
    dialog = user.dialog
    assert dialog.height() <= 600
    assert not dialog.report.isVisible()
    for question in ("Region", "Sex"):
        user.paste(user.add(question), "50\n50" if question == "Sex" else "40\n40\n20")
    user.try_it()
    user.pick(dialog.trim, "Own limits")
    assert dialog.height() <= 600
    (area,) = dialog.findChildren(QScrollArea)
    assert area.height() > dialog.sections[1].remove_button.height() * 4
    for section in dialog.sections:
        area.ensureWidgetVisible(section.remove_button)
        assert not section.remove_button.visibleRegion().isEmpty()
    for spin in (dialog.low, dialog.high):
        assert spin.height() >= dialog.trim.height()


def test_tab_comes_to_try_before_the_report(user: User) -> None:
    user.paste(user.add("Sex"), "49\n51")
    user.try_it()
    user.dialog.sections[0].remove_button.setFocus()
    visited = []
    for _step in range(4):
        press(QApplication.focusWidget(), Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())
    dialog = user.dialog
    assert visited == [dialog.try_button, dialog.apply_button, dialog.close_button, dialog.report]


def test_a_margin_that_is_added_comes_into_view(user: User) -> None:
    for question in ("Region", "Sex", "Agreement"):
        section = user.add(question)
    (area,) = user.dialog.findChildren(QScrollArea)
    user.qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 0, timeout=PATIENCE)
    assert not section.remove_button.visibleRegion().isEmpty()


def test_nothing_is_cut_off(user: User) -> None:
    user.paste(user.add("Sex"), "33,3\n33,3")
    user.pick(user.dialog.trim, "Own limits")
    user.qtbot.waitUntil(lambda: not list(cut_off(user.dialog)), timeout=PATIENCE)


def test_two_margins_are_told_apart_by_a_screen_reader(user: User) -> None:
    sections = [user.add("Sex"), user.add("Region")]
    for part in ("table", "paste_button", "scale_button", "remove_button"):
        one, other = (getattr(section, part).accessibleName() for section in sections)
        assert one != other
        assert "Sex" in one


def test_the_field_of_a_share_has_the_name_of_its_answer(user: User) -> None:
    sex = user.add("Sex")
    sex.table.setCurrentIndex(sex.model.index(1, KNOWN))
    press(sex.table, Qt.Key.Key_F2)
    assert QApplication.focusWidget().accessibleName() == "Women"
    press(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert user.dialog.isVisible()


def test_labels_of_a_file_are_never_taken_for_html(open_dialog: Callable[..., User]) -> None:
    study = made_up()
    bold = replace(REGION, label=label("<b>Bold</b> & &more"))
    questions = tuple(bold if each is REGION else each for each in study.questions)
    user = open_dialog(replace(study, questions=questions, title=label("<i>T</i>")))
    region = user.add("<b>Bold</b> & &more")
    answer = region.model.index(2, 0)
    assert answer.data() == "<b>East</b> & West"
    assert answer.data(ROLE.ToolTipRole) == "<span>&lt;b&gt;East&lt;/b&gt; &amp; West</span>"
    for shown_label in user.dialog.findChildren(QLabel):
        if "<" in shown_label.text():
            assert shown_label.textFormat() == Qt.TextFormat.PlainText
    assert any(each.text() == "<b>Bold</b> & &more" for each in region.findChildren(QLabel))


def test_a_click_on_a_cell_and_typing_over_it_replaces_the_share(user: User) -> None:
    sex = user.add("Sex")
    user.paste(sex, "49\n51")
    where: QPoint = sex.table.visualRect(sex.model.index(1, KNOWN)).center()
    QTest.mouseClick(sex.table.viewport(), LEFT, pos=where)
    user.type(sex, 1, "7")
    assert column(sex.table, "Known share") == ["49%", "7%"]

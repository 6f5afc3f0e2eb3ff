"""Who is looked at, as a person chooses it: conditions in rows, all of which or one of which must hold."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sni_desktop.analysis.domains import check, comparisons_of, domain, filterable, named
from sni_desktop.charts.filter_words import filter_words
from sni_desktop.core.errors import UserError
from sni_desktop.core.filters import AllOf, AnyOf, Condition, Test, simplified
from sni_desktop.core.survey import Kind
from sni_desktop.core.text import Count, _
from sni_desktop.ui.filter_values import Values, drop_down, offer, values_of
from sni_desktop.ui.tips import tip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QShowEvent

    from sni_desktop.core.filters import Filter
    from sni_desktop.core.survey import Question, Study
    from sni_desktop.core.text import Speaker, Text, Value

_Kind: TypeAlias = type[AllOf | AnyOf]

_REST = 150
"""Milliseconds without a change after which it is counted who passes."""
_MOST_COUNTED = 200_000
"""Respondents; of more it is not counted who passes while one still chooses."""
_WIDE, _HIGH = 130, 64
"""How large the window opens, in letters; it grows with its conditions."""
_TEST_LETTERS = 15
"""The longest name of a test."""
_BLANK = Condition("", Test.IS, ())

_TESTS = {
    Test.IS: _("is", "between a question and its answer"),
    Test.IS_NOT: _("is not", "between a question and its answer"),
    Test.IN: _("is one of", "between a question and its answers"),
    Test.BETWEEN: _("is between", "between a question and two answers"),
}
_TICK_TESTS = {
    Test.IS: _("includes", "between a question and its answer"),
    Test.IS_NOT: _("does not include", "between a question and its answer"),
    Test.IN: _("includes one of", "between a question and its answers"),
}
_JOINS: dict[_Kind, Value] = {AllOf: _("all of these hold"), AnyOf: _("at least one of these holds")}


class FilterEditor(QDialog):
    """A window of its own, beside the main one, in which it is chosen who is looked at.

    It shows conditions, and one level of groups that are joined the other way. A filter that does not fit in
    there, or that does not suit the study, is said in words and can only be cleared.
    """

    filter_chosen = Signal(object)
    """The filter to look through from now on, or None for everybody."""

    def __init__(
        self, study: Study, where: Filter | None, speaker: Speaker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._study, self._speaker = study, speaker
        self._fixed: Filter | None = None
        self._insists = False
        """Whether what is still missing is a fault: it is one once the user wants to apply."""
        self.sentence, self.count, self.error = _words(), _words(), _words()
        self._note = _words()
        for quiet in (self.count, self._note):
            quiet.setObjectName("quiet")
        self.error.setObjectName("error")
        self.join, self._join_label = QComboBox(), QLabel()
        self._join_label.setBuddy(self.join)
        self.join.activated.connect(lambda _index: self.group.join(self._joined))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._timer = QTimer(self, interval=_REST, singleShot=True)
        self._timer.timeout.connect(self._follow)
        self._lay_out()
        self._write()
        self._show(where)

    def _lay_out(self) -> None:
        role = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox()
        self.apply_button = buttons.addButton("", role.ApplyRole)
        self.clear_button = buttons.addButton("", role.ResetRole)
        self.close_button = buttons.addButton("", role.RejectRole)
        self.apply_button.setObjectName("main")
        self.apply_button.setDefault(True)
        self.apply_button.clicked.connect(self.apply)
        self.clear_button.clicked.connect(self.clear)
        self.close_button.clicked.connect(self.close)
        head = QHBoxLayout()
        head.addWidget(self._join_label)
        head.addWidget(self.join)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self._area, 1)
        for label in (self._note, self.sentence, self.count, self.error):
            layout.addWidget(label)
        layout.addWidget(buttons)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(_WIDE * letter, _HIGH * letter)

    # Doing

    def apply(self) -> None:
        """Choose what the rows say, and close; the keyboard goes to a row that is not finished instead."""
        self._timer.stop()
        self._insists = True
        if self._follow():
            self.filter_chosen.emit(self.where())
            self.accept()
        else:
            self.group.point_at_fault()

    def clear(self) -> None:
        """Empty the rows: everybody is looked at once that is applied."""
        self._timer.stop()
        self._insists = False
        self._show(None)
        next(self.group.controls()).setFocus()

    def where(self) -> Filter | None:
        """Return what the rows say, None for everybody; rows without a question say nothing."""
        if self._fixed is not None:
            return self._fixed
        said = self.group.where()
        return None if said is None else simplified(said)

    def speak(self, speaker: Speaker) -> None:
        """Switch the language; what is half chosen stays."""
        state, self._speaker = self.group.state(), speaker
        self._write()
        self._build(state)
        self._follow()

    # Showing

    def _show(self, where: Filter | None) -> None:
        shown = AllOf((_BLANK,)) if where is None else simplified(where)
        self._fixed = None if where is None or _fits(self._study, shown) else shown
        if self._fixed is not None:
            shown = AllOf(())
        self._build(AllOf((shown,)) if isinstance(shown, Condition) else shown)
        for part in (self._join_label, self.join, self._area, self._note, self.apply_button):
            part.setVisible(self._fixed is None)
        self._follow()

    def _build(self, state: AllOf | AnyOf) -> None:
        """Make the rows anew."""
        self.group = _Group(self._study, self._speaker, state)
        self.group.changed.connect(self._timer.start)
        self.group.rearranged.connect(self._order_tabs)
        self.group.rearranged.connect(self._grow)
        self.join.setCurrentIndex(list(_JOINS).index(type(state)))
        self._area.setWidget(self.group)
        self._order_tabs()
        self._grow()

    @property
    def _joined(self) -> _Kind:
        return list(_JOINS)[self.join.currentIndex()]

    def _order_tabs(self) -> None:
        """Let Tab go from top to bottom, whatever was added last."""
        buttons = (self.apply_button, self.clear_button, self.close_button)
        for before, after in pairwise([self.join, *self.group.controls(), *buttons]):
            QWidget.setTabOrder(before, after)

    def _grow(self) -> None:
        """Make the window as high as its conditions, up to the screen; it never shrinks by itself."""
        QTimer.singleShot(0, self, self._grow_now)

    def _grow_now(self) -> None:
        lacking = self.group.sizeHint().height() - self._area.viewport().height()
        if self._fixed is not None or lacking <= 0 or not self.isVisible():
            return
        room = self.screen().availableGeometry()
        frame = self.frameGeometry().height() - self.height()
        height = min(self.height() + lacking, room.height() - frame)
        self.resize(self.width(), max(self.height(), height))
        below = self.frameGeometry().bottom() - room.bottom()
        if below > 0:
            self.move(self.x(), max(room.top(), self.y() - below))

    def showEvent(self, event: QShowEvent) -> None:
        """Show all the conditions there are already."""
        super().showEvent(event)
        self._grow()

    def _write(self) -> None:
        say = self._speaker.say
        self.setWindowTitle(say(_("Who is looked at")))
        self._join_label.setText(say(_("&Respondents for whom")))
        self.join.setAccessibleName(say(_("How the conditions are joined")))
        self.join.clear()
        self.join.addItems([say(words) for words in _JOINS.values()])
        self._note.setText(say(_("Who did not answer a question meets no condition on it.")))
        self.apply_button.setText(say(_("&Apply")))
        self.clear_button.setText(say(_("C&lear")))
        self.close_button.setText(say(_("Cl&ose")))
        self.clear_button.setToolTip(say(_("Empties the conditions; Apply then looks at everybody")))
        self.close_button.setToolTip(say(_("Closes without applying")))

    def _follow(self) -> bool:
        """Say in words who is looked at, and how many they are; return whether the rows make sense."""
        where, error = self.where(), None
        passing: Value = ""
        nobody = False
        try:
            if where is not None:
                check(self._study, where)
                passing, nobody = self._passing(where)
        except UserError as found:
            error = found
        said: Value = _("Everybody is looked at.") if where is None else filter_words(self._study, where)
        missing = self.group.first_missing() if error and self._fixed is None else None
        waits = missing is not None and not self._insists
        _say(self.sentence, "" if error and self._fixed is None else self._speaker.say(said))
        _say(self.count, self._speaker.say(_next(missing) if waits else "" if nobody else passing))
        _say(self.error, "" if waits else self._warning(error, missing, passing if nobody else ""))
        self._insists = self._insists and error is not None
        return error is None

    def _passing(self, where: Filter) -> tuple[Value, bool]:
        """Return how many respondents pass, in words, or "" where counting would take long; and if nobody."""
        n = self._study.answers.n if self._study.answers else 0
        if n > _MOST_COUNTED:
            return "", False
        passing = int(domain(self._study, where).sum())
        return _("{passing} of %n respondent(s)", "", n).of(passing=Count(passing)), passing == 0

    def _warning(self, error: UserError | None, missing: Question | None, nobody: Value) -> str:
        parts: list[Value] = []
        if self._fixed is not None:
            parts.append(_("This choice cannot be changed here, only cleared."))
        if error is not None:
            parts += [error.sentence, error.hint if missing is None else _next(missing)]
        elif nobody != "":
            parts.append(_("{count}: nothing could be shown.").of(count=nobody))
        return " ".join(["⚠", *map(self._speaker.say, parts)]) if parts else ""


class _Group(QGroupBox):
    """Conditions under one another, and groups of conditions that are joined the other way."""

    changed = Signal()
    rearranged = Signal()

    def __init__(
        self, study: Study, speaker: Speaker, state: AllOf | AnyOf, outer: _Group | None = None
    ) -> None:
        super().__init__()
        self._study, self._speaker, self._outer = study, speaker, outer
        self._kind: _Kind = type(state)
        self.parts: list[_Row | _Group] = []
        self.add_button, self.group_button = QPushButton(), QPushButton()
        self.add_button.clicked.connect(lambda: self._begin(_BLANK))
        self.group_button.clicked.connect(self._begin_group if outer is None else lambda: outer.remove(self))
        buttons = QHBoxLayout()
        for button in (self.add_button, self.group_button):
            # Enter applies; Space presses the button that has the keyboard.
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._rows = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.addLayout(self._rows)
        layout.addLayout(buttons)
        layout.addStretch(1)
        for part in state.parts:
            self._append(part)
        self._write()

    # What it says

    def where(self) -> Filter | None:
        """Return the conditions that were begun, None if none was."""
        said = tuple(where for part in self.parts if (where := part.where()) is not None)
        return self._kind(said) if said else None

    def state(self) -> AllOf | AnyOf:
        """Return all there is, with rows in which nothing is chosen yet."""
        return self._kind(tuple(part.state() for part in self.parts))

    def join(self, kind: _Kind) -> None:
        """Join the parts in this way, and those of inner groups in the other."""
        self._kind = kind
        for part in self.parts:
            if isinstance(part, _Group):
                part.join(_other(kind))
        self._write()
        self.changed.emit()

    def controls(self) -> Iterator[QWidget]:
        """Return what can have the keyboard, from top to bottom."""
        for part in self.parts:
            yield from part.controls()
        yield from (self.add_button, self.group_button)

    def first_missing(self) -> Question | None:
        """Return the question of the first row that has no value yet, if that comes before other faults."""
        for part in self.parts:
            if isinstance(part, _Group):
                if (inner := part.first_missing()) is not None:
                    return inner
            elif (asked := part.missing()) is not None:
                return asked
            elif part.is_faulty():
                return None
        return None

    def point_at_fault(self) -> bool:
        """Give the keyboard to the first row that is not finished."""
        return any(part.point_at_fault() for part in self.parts)

    def _write(self) -> None:
        say = self._speaker.say
        if self._outer is None:
            self.setAccessibleName(say(_("Conditions")))
            self.add_button.setText(say(_("Add a &condition")))
            self.group_button.setText(say(_("Add a &group")))
        else:
            self.setTitle(say(_JOINS[self._kind]))
            self.add_button.setText(say(_("Add a condition to the group")))
            self.group_button.setText(say(_("Remove the group")))

    # Adding and removing

    def remove(self, part: _Row | _Group) -> None:
        """Take a row or a group away; the keyboard goes to what was below it."""
        place = self.parts.index(part)
        self.parts.remove(part)
        self._rows.removeWidget(part)
        part.hide()
        part.deleteLater()
        self._rearrange()
        below = [control for each in self.parts[place:] for control in each.controls()]
        (*below, self.add_button)[0].setFocus()

    def _begin(self, part: Filter) -> None:
        added = self._append(part)
        self._rearrange()
        next(iter(added.controls())).setFocus()

    def _begin_group(self) -> None:
        self._begin(_other(self._kind)((_BLANK, _BLANK)))

    def _append(self, part: Filter) -> _Row | _Group:
        added: _Row | _Group
        if isinstance(part, Condition):
            added = _Row(self._study, self._speaker, part)
            added.removed.connect(lambda: self.remove(added))
        else:
            added = _Group(self._study, self._speaker, part, self)
        added.changed.connect(self.changed)
        added.rearranged.connect(self.rearranged)
        self._rows.addWidget(added)
        added.show()
        self.parts.append(added)
        self._name_rows()
        return added

    def _name_rows(self) -> None:
        for place, part in enumerate(self.parts, 1):
            if isinstance(part, _Row):
                part.name(place)

    def _rearrange(self) -> None:
        self._name_rows()
        self.rearranged.emit()
        self.changed.emit()


class _Row(QWidget):
    """One condition: a question, how it is compared, and with what."""

    changed = Signal()
    rearranged = Signal()
    removed = Signal()

    def __init__(self, study: Study, speaker: Speaker, condition: Condition) -> None:
        super().__init__()
        self._study, self._speaker = study, speaker
        self._questions = {question.id: question for question in filterable(study)}
        self.question, self.test = drop_down(speaker), drop_down(speaker)
        self.test.setMinimumContentsLength(_TEST_LETTERS)
        self.values, self.remove_button = Values(), QToolButton()
        self.remove_button.setText("✕")
        self.remove_button.setAutoRaise(True)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        for part, stretch in ((self.question, 5), (self.test, 2), (self.values, 4), (self.remove_button, 0)):
            self._layout.addWidget(part, stretch, Qt.AlignmentFlag.AlignTop)
        names = [(each.id, speaker.say(named(each))) for each in self._questions.values()]
        offer(self.question, names, condition.question)
        self._ask(condition.test, condition.values)
        self.question.activated.connect(lambda _index: self._ask(self._chosen_test, ()))
        self.test.activated.connect(lambda _index: self._compare(self.values.values()))
        self.remove_button.clicked.connect(self.removed)

    def where(self) -> Condition | None:
        """Return the condition, None if no question is chosen."""
        return self.state() if self._asked is not None else None

    def state(self) -> Condition:
        """Return the condition as far as it is chosen."""
        if self._asked is None:
            return _BLANK
        return Condition(self._asked.id, self._chosen_test, self.values.values())

    def name(self, place: int) -> None:
        """Name the controls for a screen reader; ``place`` is the row's place in its group, from 1."""
        say, number = self._speaker.say, Count(place)
        self.question.setAccessibleName(say(_("Question of condition {number}").of(number=number)))
        self.test.setAccessibleName(say(_("Comparison of condition {number}").of(number=number)))
        removal = say(_("Remove condition {number}").of(number=number))
        self.remove_button.setAccessibleName(removal)
        self.remove_button.setToolTip(removal)

    def controls(self) -> Iterator[QWidget]:
        """Return what can have the keyboard, from left to right."""
        yield from (self.question, self.test, *self.values.controls, self.remove_button)

    def missing(self) -> Question | None:
        """Return the question if a value is still to be chosen."""
        needed = 2 if self._chosen_test is Test.BETWEEN else 1
        return self._asked if self._asked and len(self.values.values()) < needed else None

    def is_faulty(self) -> bool:
        """Tell whether the condition is not finished, or wrong."""
        try:
            if self._asked is not None:
                check(self._study, self.state())
        except UserError:
            return True
        return False

    def point_at_fault(self) -> bool:
        """Take the keyboard if the condition is not finished."""
        if self.is_faulty():
            empty = [each for each in self.values.controls if _is_empty(each)]
            (*empty, *self.values.controls, self.test)[0].setFocus()
            return True
        return False

    @property
    def _asked(self) -> Question | None:
        return self._questions.get(self.question.currentData() or "")

    @property
    def _chosen_test(self) -> Test:
        return Test(self.test.currentData() or Test.IS)

    def _ask(self, test: Test, values: tuple[str, ...]) -> None:
        """Offer the tests that suit the question."""
        asked, say = self._asked, self._speaker.say
        tests = comparisons_of(asked) if asked else ()
        words = _TICK_TESTS if asked and asked.kind is Kind.MULTIPLE else _TESTS
        chosen = test if test in tests else Test.IS
        offer(self.test, [(each.value, say(words[each])) for each in tests], chosen.value)
        self.test.setEnabled(bool(tests))
        self.question.setToolTip(tip(say(named(asked))) if asked else "")
        self._compare(values)

    def _compare(self, values: tuple[str, ...]) -> None:
        """Offer the values that suit the question and its test, those in ``values`` chosen."""
        made = values_of(self._study, self._asked, self._chosen_test, values, self._speaker)
        made.changed.connect(self.changed)
        self._layout.replaceWidget(self.values, made)
        # At once, so that the keyboard can go there; a layout shows it later.
        made.show()
        self.values.hide()
        self.values.deleteLater()
        self.values = made
        self.rearranged.emit()
        self.changed.emit()


def _next(asked: Question | None) -> Text:
    """Return what is to be done about a value that is missing."""
    if asked is None or not asked.kind.is_number:
        return _("Choose an answer.")
    return _("Type a number.")


def _is_empty(control: QWidget) -> bool:
    if isinstance(control, QComboBox):
        return control.currentIndex() < 0
    return isinstance(control, QLineEdit) and not control.text().strip()


def _fits(study: Study, where: Filter) -> bool:
    """Return whether the rows can show a simplified filter as it is."""
    try:
        check(study, where)
    except UserError:
        return False
    return isinstance(where, Condition) or (bool(where.parts) and all(map(_is_shallow, where.parts)))


def _is_shallow(part: Filter) -> bool:
    if isinstance(part, Condition):
        return True
    return bool(part.parts) and all(isinstance(inner, Condition) for inner in part.parts)


def _other(kind: _Kind) -> _Kind:
    return AnyOf if kind is AllOf else AllOf


def _words() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _say(label: QLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))

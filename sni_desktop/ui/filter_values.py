"""What answers are compared with, as a person chooses it: one answer, several, or numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from sni_desktop.analysis.domains import on_scale
from sni_desktop.charts.filter_words import number_words
from sni_desktop.core.filters import Test
from sni_desktop.core.survey import Amounts
from sni_desktop.core.text import MINUS, Value, _
from sni_desktop.ui.choices import ChoiceList, ChoiceModel
from sni_desktop.ui.tips import tip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sni_desktop.core.survey import Question, Study
    from sni_desktop.core.text import Speaker


class Values(QWidget):
    """Controls in one line, and the values that they hold together."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.controls: list[QWidget] = []
        self._read: list[Callable[[], Iterable[str]]] = []
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)

    def values(self) -> tuple[str, ...]:
        """Return what is chosen or written so far."""
        return tuple(value for read in self._read for value in read())

    def add_choice(self, items: list[tuple[str, str]], chosen: str, name: str, speaker: Speaker) -> None:
        """Add a list that drops down, for one of (code, label) pairs."""
        combo = drop_down(speaker)
        offer(combo, items, chosen)
        combo.activated.connect(self.changed)
        self._add(combo, name, lambda: [combo.currentData()] if combo.currentIndex() >= 0 else [])

    def add_ticks(self, items: list[tuple[str, str]], chosen: tuple[str, ...], name: str) -> None:
        """Add a list to tick, for several of (code, label) pairs."""
        model = ChoiceModel(all_is_none=False)
        model.setParent(self)
        model.show(items, chosen)
        ticked = list(chosen)

        def keep(codes: tuple[str, ...]) -> None:
            ticked[:] = codes
            self.changed.emit()

        model.chosen.connect(keep)
        self._add(ChoiceList(model), name, lambda: ticked)

    def add_numbers(self, chosen: tuple[str, ...], name: str, hint: str, speaker: Speaker) -> None:
        """Add a line for one number, or for several with semicolons between them."""
        mark = speaker.numbers.decimal_mark
        line = QLineEdit("; ".join(value.replace(".", mark) for value in chosen))
        line.setPlaceholderText(hint)
        line.textEdited.connect(self.changed)
        self._add(line, name, lambda: numbers_in(line.text(), speaker))

    def add_word(self, words: str) -> None:
        """Add a word between two controls."""
        self._line.addWidget(QLabel(words))

    def _add(self, control: QWidget, name: str, read: Callable[[], Iterable[str]]) -> None:
        control.setAccessibleName(name)
        self._line.addWidget(control, 1)
        self.controls.append(control)
        self._read.append(read)


def values_of(
    study: Study, question: Question | None, test: Test, values: tuple[str, ...], speaker: Speaker
) -> Values:
    """Return the controls that suit a question and its test, with as many of ``values`` as fit in."""
    made, say = Values(), speaker.say
    if question is None:
        return made
    if test is Test.BETWEEN:
        _add_ends(made, study, question, values, speaker)
    elif question.kind.is_number and test is Test.IN:
        hint = say(_("several, with semicolons between them"))
        made.add_numbers(values, say(_("Numbers")), hint, speaker)
    elif question.kind.is_number:
        made.add_numbers(values[:1], say(_("Number")), "", speaker)
    else:
        items = [(option.code, say(option.label or option.code)) for option in question.options]
        chosen = tuple(code for code, _label in items if code in values)
        if test is Test.IN:
            made.add_ticks(items, chosen, say(_("Answers")))
        else:
            made.add_choice(items, next(iter(chosen), ""), say(_("Answer")), speaker)
    return made


def _add_ends(
    made: Values, study: Study, question: Question, values: tuple[str, ...], speaker: Speaker
) -> None:
    say = speaker.say
    items = [(option.code, say(option.label or option.code)) for option in on_scale(question)]
    names = (say(_("Lowest value")), say(_("Highest value")))
    ends = (*values, "", "")[:2]
    for place, (name, end, hint) in enumerate(zip(names, ends, _range(study, question), strict=True)):
        if place:
            made.add_word(say(_("and", "between the lowest and the highest value")))
        if question.kind.is_number:
            made.add_numbers((end,) if end else (), name, say(hint), speaker)
        else:
            made.add_choice(items, end, name, speaker)


def _range(study: Study, question: Question) -> tuple[Value, Value]:
    """Return the lowest and the highest number that was answered, to show what to write."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    answer = study.answers.by_question[question.id] if study.answers else None
    known = answer.values[np.isfinite(answer.values)] if isinstance(answer, Amounts) else np.empty(0)
    if not known.size:
        return "", ""
    return number_words(f"{known.min():.6g}"), number_words(f"{known.max():.6g}")


def numbers_in(text: str, speaker: Speaker) -> list[str]:
    """Return the numbers in a line as a filter keeps them ("1250.5" for the German "1.250,5").

    What is no number stays as it is written, to be named in the message about it.
    """
    return [_number_in(part.strip(), speaker) for part in text.split(";") if part.strip()]


def _number_in(text: str, speaker: Speaker) -> str:
    mark = speaker.numbers.decimal_mark
    group = "," if mark == "." else "."
    bare = re.sub(r"\s", "", text).replace(MINUS, "-")
    if re.fullmatch(rf"-?[0-9]{{1,3}}(?:[{group}][0-9]{{3}})+(?:[{mark}][0-9]+)?", bare):
        bare = bare.replace(group, "")
    number = bare.replace(",", ".")
    return number if re.fullmatch(r"[-+]?[0-9]+(?:\.[0-9]+)?", number) else text


class DropDown(QComboBox):
    """A list that drops down; what is chosen ends in "…" where it does not fit, and is whole on hover."""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Shorten what is chosen to the room there is."""
        super().initStyleOption(option)
        style, sub = self.style(), QStyle.SubControl.SC_ComboBoxEditField
        field = style.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, sub, self)
        room = field.width() - 2
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room
        )


def drop_down(speaker: Speaker) -> QComboBox:
    """Return a list that drops down, as wide as there is room and not as its longest text."""
    combo = DropDown()
    combo.currentTextChanged.connect(lambda text: combo.setToolTip(tip(text)))
    combo.setPlaceholderText(speaker.say(_("Choose…")))
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(8)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return combo


def offer(combo: QComboBox, items: list[tuple[str, str]], chosen: str) -> None:
    """Offer (id, name) pairs; none is chosen if ``chosen`` is not among them."""
    combo.clear()
    for place, (item, name) in enumerate(items):
        combo.addItem(name, item)
        combo.setItemData(place, tip(name), Qt.ItemDataRole.ToolTipRole)
    combo.setCurrentIndex(combo.findData(chosen))

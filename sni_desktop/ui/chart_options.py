"""The part of the panel on how a chart is presented: order, number of answers, decimals, title and note.

What does not apply stays in its place, disabled, and its tooltip says why.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from sni_desktop.charts.choosing import can_limit, can_sort
from sni_desktop.charts.wording import most_decimals
from sni_desktop.core.presentation import Sort
from sni_desktop.core.survey import UNMEASURED, Evidence, Kind
from sni_desktop.core.text import Count, Value, _
from sni_desktop.ui.section import Combo, Section, combo, fill
from sni_desktop.ui.tips import tip

if TYPE_CHECKING:
    from sni_desktop.core.result import Result
    from sni_desktop.ui.chart_words import ChartWords
    from sni_desktop.ui.store import Store

SORTS = {
    Sort.CHART: _("Automatic"),
    Sort.ASKED: _("As asked"),
    Sort.LARGEST: _("Largest first"),
    Sort.SMALLEST: _("Smallest first"),
    Sort.NAME: _("By name"),
}
_FEWEST, _MOST = 2, 15


class ChartOptions(QWidget):
    """Edits the presentation in the store's query, and follows it."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._words: ChartWords | None = None
        self.sort, self.most, self.places = combo(), combo(), combo()
        self.title, self.note, self.back = QPushButton(), QPushButton(), QPushButton()
        self._sections = {
            "sort": Section(_("Order"), self.sort),
            "most": Section(_("Answers drawn"), self.most),
            "places": Section(_("Decimals"), self.places),
            "words": Section(_("Title and note"), self.title, self.note, self.back),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for section in self._sections.values():
            layout.addWidget(section)
        self.sort.activated.connect(lambda _index: store.present(sort=Sort(self.sort.currentData())))
        self.most.activated.connect(lambda _index: self._draw_most(int(self.most.currentData())))
        self.places.activated.connect(
            lambda _index: store.present(places=_as_places(self.places.currentData()))
        )
        store.query_changed.connect(self.refresh)
        store.appearance_changed.connect(self.refresh)

    def connect_words(self, words: ChartWords) -> None:
        """Let the buttons edit title and note."""
        self._words = words
        self.title.clicked.connect(words.edit_title)
        self.note.clicked.connect(words.edit_note)
        self.back.clicked.connect(words.reset)
        self.refresh()

    def take_keyboard(self) -> None:
        """Take the keyboard into the first control that can be changed."""
        boxes = (self.sort, self.most, self.places)
        next((box for box in boxes if box.isEnabled()), self.title).setFocus()

    def refresh(self) -> None:
        """Follow the store, unless nobody sees it."""
        result = self._store.result if self._store.figure is not None else None
        self.setVisible(result is not None)
        if result is None or not self.isVisible():
            return
        for section in self._sections.values():
            section.write(self._store)
        self._fill_order(result)
        self._fill_most(result)
        self._fill_places(result)
        self._fill_words()

    def _draw_most(self, most: int) -> None:
        query = self._store.query
        if query is not None:
            # What was ticked before would be a second word on the same thing.
            self._store.ask(options=(), presented=replace(query.presented, most=most))

    def _fill_order(self, result: Result) -> None:
        say, shown = self._store.speaker.say, result.query.presented
        items = [(sort.value, say(words)) for sort, words in SORTS.items()]
        fill(self.sort, items, shown.sort.value if can_sort(result) else "")
        self._explain(self.sort, can_sort(result), _why_no_order(result), _("The order of the answers"))

    def _fill_most(self, result: Result) -> None:
        say, shown, possible = self._store.speaker.say, result.query.presented, can_limit(result)
        most = min(len(result.question.options) - 1, _MOST)
        numbers = (
            sorted({*range(_FEWEST, most + 1), *([shown.most] if shown.most else [])}) if possible else []
        )
        items = [("0", say(_("Automatic")))]
        items += [(str(number), say(_("%n answer(s)", "", number))) for number in numbers]
        fill(self.most, items, str(shown.most))
        tells = _(
            "So many answers are drawn, those most often given; the others together, if they can be added"
        )
        self._explain(self.most, possible, _why_all(result), tells)

    def _fill_places(self, result: Result) -> None:
        say, most = self._store.speaker.say, most_decimals(result)
        items = [("", say(_("Automatic")))]
        items += [(str(places), say(Count(places))) for places in range(most + 1) if most]
        chosen = result.query.presented.places
        fill(self.places, items, "" if chosen is None or not most else str(min(chosen, most)))
        why = _("The figures carry no decimals: a decimal needs 1000 answers, or was printed.")
        self._explain(self.places, most > 0, why, _("Decimals of percentages, in all charts of the study"))

    def _fill_words(self) -> None:
        say = self._store.speaker.say
        self.title.setText(say(_("Edit title…")))
        self.title.setToolTip(say(_("Write a title of your own (Ctrl+Shift+T, or double-click it)")))
        self.note.setText(say(_("Edit note…")))
        self.note.setToolTip(say(_("Write a note in the place of the line of methods (Ctrl+Shift+Y)")))
        self.back.setText(say(_("Automatic words")))
        self.back.setToolTip(say(_("Back to the automatic title and note (Ctrl+Alt+R)")))
        self.back.setVisible(self._words is not None and self._words.is_changed)

    def _explain(self, box: Combo, possible: bool, why: Value, tells: Value) -> None:
        """Enable a control with a tooltip that says what it is, or disable it with one that says why."""
        say = self._store.speaker.say
        box.setEnabled(possible)
        box.setToolTip(tip(say(tells if possible else why)))
        box.setAccessibleDescription(say(tells if possible else why))


def _as_places(chosen: str) -> int | None:
    return int(chosen) if chosen else None


def _why_no_order(result: Result) -> Value:
    if Evidence.ORDER in result.evidence:
        return _("A published order stays as it was published.")
    if result.question.kind is Kind.SCALE and result.query.chart != "attitudes":
        return _("The answers on a scale keep their order.")
    if result.query.chart == "attitudes":
        return _("There is one statement only, and waves keep their order.")
    return _("What is drawn stands where its value is, or in the order of the source.")


def _why_all(result: Result) -> Value:
    if result.evidence & UNMEASURED:
        return _("What was published without shares is shown as it was published.")
    if result.question.kind is Kind.SCALE:
        return _("All answers on a scale are shown.")
    return _("There are too few answers to leave any out.")

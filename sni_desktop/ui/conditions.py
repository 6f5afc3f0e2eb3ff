"""Who is looked at and how they are counted: breakdown, filter, weight, base, design of the sample."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from sni_desktop.analysis.analyse import is_numeric
from sni_desktop.analysis.crosstabs import MOST_BANNERS, can_be_columns
from sni_desktop.charts.registry import offered
from sni_desktop.core.query import Counting, Focus
from sni_desktop.core.sampling import SIMPLE, Raked
from sni_desktop.core.survey import Kind
from sni_desktop.core.text import Listing, _
from sni_desktop.ui.group import Group
from sni_desktop.ui.section import FewLines, Section, combo, fill
from sni_desktop.ui.store import CROSSTAB, DATA_VIEW

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.core.filters import Filter
    from sni_desktop.core.survey import Question, Study
    from sni_desktop.core.text import Text, Value
    from sni_desktop.ui.filter_editor import FilterEditor
    from sni_desktop.ui.settings import Settings
    from sni_desktop.ui.store import Store

_RAKE, _RAKED = "rake…", "raked"
"""What stands for an id of a weight; no question has such an id, since both hold a character ids lack."""

_COUNTINGS = {
    Counting.RESPONDENTS: _("of those who answered"),
    Counting.EVERYBODY: _("of all respondents"),
    Counting.MENTIONS: _("of all mentions"),
}
_DESIGN, _OWN_DESIGN = _("Design…"), _("Design (own)…")
_FOCUSES = {
    Focus.TOP: _("Share of positive answers"),
    Focus.NET: _("Net: positive less negative"),
    Focus.MEAN: _("Mean score"),
}


class Conditions(QWidget):
    """The part of the panel that edits a query's conditions."""

    changed_height = Signal()

    def __init__(self, store: Store, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.breakdowns = [combo() for _place in range(MOST_BANNERS)]
        self.weight, self.counting, self.focus = combo(), combo(), combo()
        self.filter_words, self.cost, self.elsewhere = FewLines(4), FewLines(6), FewLines(3)
        self.filter_button, self.everybody_button = QPushButton(), QPushButton()
        self.design_button, self.crosstab_button = QPushButton(), QPushButton()
        self.outside, self.exploring = QCheckBox(), QCheckBox()
        # Finding the columns that could be weights takes a look at every number: once for each study.
        self._read: tuple[Study | None, tuple[Question, ...], Question | None] = None, (), None
        self._editor: FilterEditor | None = None
        self._sections = {
            "by": Section(
                _("Breakdown"),
                _stacked([*self.breakdowns, self.exploring, self.elsewhere, self.crosstab_button]),
            ),
            "where": Section(
                _("Filter"), _stacked([self.filter_button, self.everybody_button]), self.filter_words
            ),
            "weight": Section(_("Weight"), self.weight, self.cost),
            "counting": Section(_("Percentages"), self.counting),
            "focus": Section(_("Of a scale, follow"), self.focus),
            "outside": Section(_("Percentages"), self.outside),
            "design": Section(_("Sample"), self.design_button),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        sections = self._sections
        who = [sections[name] for name in ("by", "where", "weight", "focus")]
        base = [sections[name] for name in ("counting", "outside", "design")]
        self.who = Group("who", _("Respondents"), *who, settings=settings)
        self.base = Group("base", _("Base and sample"), *base, settings=settings, is_open=False)
        for group in (self.who, self.base):
            layout.addWidget(group)
            group.unfolded.connect(self.changed_height)
        self._connect()

    def _connect(self) -> None:
        store = self._store
        for box in self.breakdowns:
            box.activated.connect(lambda _index: self._break_down())
        self.exploring.clicked.connect(lambda ticked: store.ask(exploring=ticked))
        self.crosstab_button.clicked.connect(lambda: store.ask(chart=CROSSTAB, options=()))
        self.filter_button.clicked.connect(self.edit_filter)
        self.everybody_button.clicked.connect(lambda: store.ask(where=None))
        self.weight.activated.connect(lambda _index: self._weigh())
        self.counting.activated.connect(lambda _i: store.ask(counting=Counting(self.counting.currentData())))
        self.focus.activated.connect(lambda _index: store.ask(focus=Focus(self.focus.currentData())))
        self.outside.clicked.connect(lambda ticked: store.ask(outside_counts=ticked))
        self.design_button.clicked.connect(self.edit_design)
        store.appearance_changed.connect(self._speak_to_editor)

    # Doing

    def _break_down(self) -> None:
        chosen = [box.currentData() for box in self.breakdowns if box.isVisibleTo(self)]
        by = tuple(dict.fromkeys(question for question in chosen if question))
        # A breakdown is looked at in a crosstab; without one there is none.
        self._store.ask(by=by, **({"chart": CROSSTAB, "options": ()} if by else {}))

    def edit_filter(self) -> None:
        """Let the user choose who is looked at."""
        from sni_desktop.ui.filter_editor import FilterEditor  # noqa: PLC0415 - on first use

        store = self._store
        if store.study is None or store.study.answers is None or store.query is None:
            return
        if self._editor is not None:
            self._editor.raise_()
            self._editor.activateWindow()
            return
        study = store.study
        editor = FilterEditor(study, store.query.where, store.speaker, self.window())

        def choose(where: Filter | None) -> None:
            if store.study is study:
                store.ask(where=where)

        editor.filter_chosen.connect(choose)
        store.studies_changed.connect(editor.close)
        editor.finished.connect(self._forget_editor)
        self._editor = editor
        editor.show()

    def _forget_editor(self) -> None:
        self._editor = None

    def _speak_to_editor(self) -> None:
        if self._editor is not None:
            self._editor.speak(self._store.speaker)

    def edit_design(self) -> None:
        """Let the user say how respondents were drawn."""
        from sni_desktop.ui.design_dialog import show_design  # noqa: PLC0415 - on first use

        show_design(self.window(), self._store)

    def rake(self) -> None:
        """Let the user weight to known margins."""
        from sni_desktop.ui.weighting_dialog import show_weighting  # noqa: PLC0415 - on first use

        dialog = show_weighting(self.window(), self._store)
        if dialog is not None:
            dialog.weight_chosen.connect(lambda weight: self._store.ask(weight=weight))

    def _weigh(self) -> None:
        chosen = self.weight.currentData()
        if chosen in {_RAKE, _RAKED}:
            self.refresh()
            self.rake()
        else:
            self._store.ask(weight=chosen)

    # Following the store

    def refresh(self) -> None:
        """Follow the store."""
        store, study, query = self._store, self._store.study, self._store.query
        for section in self._sections.values():
            section.write(store)
        if study is None or study.answers is None or query is None or not query.question:
            self.hide()
            return
        if query.chart == DATA_VIEW:
            # The data are those of all respondents, whoever the charts are of.
            self.hide()
            return
        self.show()
        question = study.question(query.question)
        self._fill_breakdowns(study, query.by)
        self._fill_filter()
        self._fill_weight(study)
        self._fill_counting(question)
        self._fill_focus(question)
        say = store.speaker.say
        self._write_button("design", self.design_button, _DESIGN if query.sampling == SIMPLE else _OWN_DESIGN)
        self.design_button.setToolTip(
            say(_("Strata, sampling units, and the list that respondents come from"))
        )
        counted_otherwise = query.counting is not Counting.RESPONDENTS or query.outside_counts is not None
        self.who.follow(store, changed=bool(query.by or query.where or query.weight))
        self.base.follow(store, changed=query.sampling != SIMPLE or counted_otherwise)

    def _fill_breakdowns(self, study: Study, by: Sequence[str]) -> None:
        say, query = self._store.speaker.say, self._store.query
        is_crosstab = query is not None and query.chart == CROSSTAB
        # Elsewhere a breakdown changes nothing, and is not to look as if it did.
        here = is_crosstab or not by
        choices = [
            (question.id, say(question.label))
            for question in study.questions
            if can_be_columns(study, question) and query is not None and question.id != query.question
        ]
        for place, box in enumerate(self.breakdowns):
            chosen = by[place] if place < len(by) else ""
            none = _("No breakdown") if place == 0 else _("and by …")
            fill(box, [("", say(none)), *choices], chosen)
            box.setVisible(here and place <= len(by) and bool(choices))
            box.setAccessibleName(say(_("Breakdown {number}").of(number=str(place + 1))))
        self._sections["by"].setVisible(bool(choices))
        self.exploring.setText(say(_("E&xplore")))
        self.exploring.setToolTip(
            say(_("Show leads to check instead of findings: more letters, less certain"))
        )
        self.exploring.setVisible(is_crosstab and bool(by))
        self.exploring.setChecked(query is not None and query.exploring)
        self._fill_elsewhere(study, () if here else by)

    def _fill_elsewhere(self, study: Study, by: Sequence[str]) -> None:
        """Say which breakdown waits in the crosstab, and lead there."""
        store = self._store
        question = study.question(store.query.question) if store.query else None
        names = Listing(tuple(study.question(each).label for each in by))
        self._say(self.elsewhere, _("In the crosstab: {questions}").of(questions=names) if by else "")
        self.crosstab_button.setText(store.speaker.say(_("See the crosstab")))
        self.crosstab_button.setVisible(bool(by))
        self.crosstab_button.setEnabled(question is not None and offered(CROSSTAB, study, question))

    def _fill_filter(self) -> None:
        query, study = self._store.query, self._store.study
        where = query.where if query else None
        self._write_button("where", self.filter_button, _("Choose…") if where is None else _("Change…"))
        self._write_button("where", self.everybody_button, _("Everybody"))
        self.everybody_button.setVisible(where is not None)
        if where is None or study is None:
            self._say(self.filter_words, _("All respondents"))
            return
        from sni_desktop.charts.filter_words import filter_words  # noqa: PLC0415 - filtered studies only

        self._say(self.filter_words, filter_words(study, where))

    def _fill_weight(self, study: Study) -> None:
        say, query = self._store.speaker.say, self._store.query
        weight = query.weight if query else ""
        columns, suggested = self._weights_in(study)
        items = [("", say(_("Unweighted")))]
        for question in columns:
            name: Value = question.label
            if question is suggested:
                name = _("{weight} (suggested)").of(weight=name)
            items.append((question.id, say(name)))
        if isinstance(weight, Raked):
            items.append((_RAKED, say(_("To known shares"))))
        items.append((_RAKE, say(_("To known shares…"))))
        fill(self.weight, items, _RAKED if isinstance(weight, Raked) else weight)
        self._say(self.cost, self._cost(suggested, weighted=bool(weight)))

    def _weights_in(self, study: Study) -> tuple[Sequence[Question], Question | None]:
        """Return the questions that can be weights, and the one that looks most like it, which is first."""
        if self._read[0] is not study:
            from sni_desktop.analysis.weights import suggested_weight, weight_questions  # noqa: PLC0415

            suggested = suggested_weight(study)
            columns = sorted(weight_questions(study), key=lambda question: question is not suggested)
            self._read = study, tuple(columns), suggested
        return self._read[1:]

    def _cost(self, suggested: Question | None, *, weighted: bool) -> Value:
        """Return what weighting costs; for a file with weights that are not used, that there are some."""
        result = self._store.result
        base = result.bases[-1] if result is not None and result.bases else None
        if weighted and base is not None and base.n and base.effective:
            from sni_desktop.charts.weight_words import cost_words  # noqa: PLC0415 - weighted studies only

            return cost_words(base.n, base.effective)
        if suggested is not None and not weighted:
            return _("The file holds weights, which are not applied.")
        return ""

    def _fill_counting(self, question: Question) -> None:
        say, query = self._store.speaker.say, self._store.query
        fill(
            self.counting,
            [(counting.value, say(text)) for counting, text in _COUNTINGS.items()],
            query.counting.value if query else "",
        )
        self._sections["counting"].setVisible(question.kind is Kind.MULTIPLE)

    def _fill_focus(self, question: Question) -> None:
        say, query = self._store.speaker.say, self._store.query
        fill(
            self.focus,
            [(focus.value, say(text)) for focus, text in _FOCUSES.items()],
            query.focus.value if query else "",
        )
        # A crosstab shows all parts of a scale, and a mean has no answers outside it.
        is_crosstab = query is not None and query.chart == CROSSTAB
        of_mean = query is not None and query.focus is Focus.MEAN and not is_crosstab
        outside = [option for option in question.options if option.outside]
        names = Listing(tuple(option.label for option in outside))
        self.outside.setText(say(_("Include “don't &know”")))
        self.outside.setToolTip(say(_("In the base: {answers}").of(answers=names)))
        self.outside.setChecked(query is not None and query.counts_outside(question))
        labelled = question.kind is Kind.SCALE and not is_numeric(question)
        self._sections["outside"].setVisible(labelled and bool(outside) and not of_mean)
        # A scale of bare numbers has no positive side: it is followed by its mean.
        self._sections["focus"].setVisible(labelled and not is_crosstab)

    def _write_button(self, section: str, button: QPushButton, text: Text) -> None:
        """Write what a button does, and for those who do not see its heading also what it is about."""
        say = self._store.speaker.say
        words = say(text)
        button.setText(words)
        about = _("{question}: {answer}").of(question=self._sections[section].title, answer=words)
        button.setAccessibleName(say(about))

    def _say(self, label: FewLines, words: Value) -> None:
        label.show_words(self._store.speaker.say(words))


def _stacked(parts: Sequence[QWidget]) -> QWidget:
    whole = QWidget()
    layout = QVBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    for part in parts:
        layout.addWidget(part)
    whole.setFocusProxy(parts[0])
    return whole

"""How respondents were drawn: strata, sampling units, a complete list. For those who know it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from sni_desktop.analysis.samples import size_questions
from sni_desktop.core.sampling import SIMPLE, Lonely, Sampling
from sni_desktop.core.survey import Kind
from sni_desktop.core.text import Text, _
from sni_desktop.ui.section import combo, fill

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox

    from sni_desktop.core.survey import Question, Study
    from sni_desktop.core.text import Speaker
    from sni_desktop.ui.store import Store

_LARGEST_POPULATION = 2_000_000_000
_LONELY = {
    Lonely.ADJUST: _("counts from the mean of the sample"),
    Lonely.CERTAINTY: _("was certain to be drawn: adds nothing"),
    Lonely.REMOVE: _("is left out of the variance"),
    Lonely.FAIL: _("is refused"),
}
# Of what there is none: languages with genders need a word for each.
_NO_STRATA = _("none", "strata")
_NO_UNITS = _("none", "sampling units")
_NO_PERSONS = _("none", "an identifier of a person")
_NO_SIZES = _("none", "a question with the size of each stratum")
_ROWS: tuple[tuple[str, Text, Text], ...] = (
    ("strata", _("S&trata"), _("Groups that were sampled apart, such as regions")),
    ("units", _("Sampling &units"), _("Groups that were drawn whole, such as schools or households")),
    ("persons", _("Identifier of the &person (panel)"), _("Respondents who come back in several waves")),
    ("population", _("Size of the &list"), _("Only where all were drawn at random from one complete list")),
    ("population_of", _("List size by &stratum"), _("A number question that holds the size of each stratum")),
    ("lonely", _("A stratum with &one unit"), _("What such a stratum adds to the margin of error")),
)


def show_design(parent: QWidget, store: Store) -> DesignDialog | None:
    """Show the design of the study that is looked at; None if it has no respondents."""
    study, query = store.study, store.query
    if study is None or study.answers is None or query is None:
        return None
    dialog = DesignDialog(study, query.sampling, store.speaker, parent)

    def choose(sampling: Sampling) -> None:
        if store.study is study:
            store.ask(sampling=sampling)

    dialog.sampling_chosen.connect(choose)
    store.studies_changed.connect(dialog.close)
    dialog.show()
    return dialog


class DesignDialog(QDialog):
    """A window beside the main one."""

    sampling_chosen = Signal(object)

    def __init__(
        self, study: Study, sampling: Sampling, speaker: Speaker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._study, self._speaker = study, speaker
        self.strata, self.units, self.persons = combo(), combo(), combo()
        self.population_of, self.lonely = combo(), combo()
        self.population = QSpinBox()
        self.population.setRange(0, _LARGEST_POPULATION)
        self.population.setGroupSeparatorShown(True)
        self.population.setSpecialValueText(speaker.say(_("no complete list")))
        # A spin box believes that it can be as low as its letters.
        self.population.setMinimumHeight(self.strata.sizeHint().height())
        self._lay_out()
        self._fill(sampling)

    def _lay_out(self) -> None:
        say = self._speaker.say
        self.setWindowTitle(say(_("How respondents were drawn")))
        note = QLabel(
            say(_("Leave this as it is unless you know the sampling plan. Each wave is a sample of its own."))
        )
        note.setWordWrap(True)
        form = QFormLayout()
        for name, title, about in _ROWS:
            control = getattr(self, name)
            words = say(title)
            control.setAccessibleName(words.replace("&", ""))
            control.setAccessibleDescription(say(about))
            control.setToolTip(say(about))
            form.addRow(words, control)
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.apply_button = buttons.addButton(say(_("&Apply")), role.AcceptRole)
        self.simple_button = buttons.addButton(say(_("Si&mple random sample")), role.ResetRole)
        self.close_button = buttons.addButton(say(_("Close")), role.RejectRole)
        self.apply_button.setObjectName("main")
        self.apply_button.setDefault(True)
        self.apply_button.clicked.connect(self._apply)
        self.simple_button.setAutoDefault(False)
        self.simple_button.setToolTip(say(_("Empties the fields; Apply then takes it")))
        self.simple_button.clicked.connect(lambda: self._fill(SIMPLE))
        self.close_button.setAutoDefault(False)
        self.close_button.setToolTip(say(_("Closes without applying")))
        self.close_button.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(note)
        layout.addLayout(form)
        layout.addWidget(buttons)
        # The longest rule is to be read whole; names of questions may be longer still.
        longest = max(self.fontMetrics().horizontalAdvance(say(text)) for text in _LONELY.values())
        self.lonely.setMinimumWidth(longest + 5 * self.fontMetrics().averageCharWidth())
        wide = max(90 * self.fontMetrics().averageCharWidth(), self.sizeHint().width())
        self.resize(wide, self.sizeHint().height())

    def _apply(self) -> None:
        self.sampling_chosen.emit(self.sampling())
        self.accept()

    def _fill(self, sampling: Sampling) -> None:
        kinds = {Kind.SINGLE, Kind.SCALE, Kind.NUMBER, Kind.TEXT, Kind.DATE, Kind.ID}
        groups = {Kind.SINGLE, Kind.SCALE, Kind.NUMBER, Kind.TEXT, Kind.DATE}
        self._offer(self.strata, groups, sampling.strata, _NO_STRATA)
        self._offer(self.units, kinds, sampling.units, _NO_UNITS)
        self._offer(self.persons, {Kind.ID, Kind.NUMBER, Kind.TEXT}, sampling.persons, _NO_PERSONS)
        say = self._speaker.say
        sizes = [(each.id, say(each.label)) for each in size_questions(self._study)]
        fill(self.population_of, [("", say(_NO_SIZES)), *sizes], sampling.population_of)
        fill(self.lonely, [(rule.value, say(text)) for rule, text in _LONELY.items()], sampling.lonely.value)
        self.population.setValue(sampling.population)

    def _offer(self, box: QComboBox, kinds: set[Kind], chosen: str, none: Text) -> None:
        say = self._speaker.say
        items = [(each.id, say(each.label)) for each in self._study.questions if self._fits(each, kinds)]
        fill(box, [("", say(none)), *items], chosen)

    def _fits(self, question: Question, kinds: set[Kind]) -> bool:
        answers = self._study.answers
        known = answers is not None and (question.id in answers.by_question or question.id in answers.places)
        return known and question.kind in kinds

    def sampling(self) -> Sampling:
        """Return what is chosen."""
        return Sampling(
            self.strata.currentData() or "",
            self.units.currentData() or "",
            self.population.value(),
            self.population_of.currentData() or "",
            self.persons.currentData() or "",
            Lonely(self.lonely.currentData()),
        )

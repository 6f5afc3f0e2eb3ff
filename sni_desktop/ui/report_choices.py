"""What slides are made of, in which languages, template and format: the left side of the report dialog."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QVBoxLayout, QWidget

from sni_desktop.core.query import Show
from sni_desktop.core.text import _
from sni_desktop.export.qt.report import SUFFIXES, Report
from sni_desktop.export.slides.deck import Choice
from sni_desktop.export.slides.planning import Outline, report, reportable
from sni_desktop.export.slides.template import SUFFIXES as TEMPLATES
from sni_desktop.ui.choices import ChoiceList, ChoiceModel
from sni_desktop.ui.forms import in_tab_order, plain_label
from sni_desktop.ui.language import NAMES, speaker_of
from sni_desktop.ui.section import Combo, fill

if TYPE_CHECKING:
    from sni_desktop.core.query import Query
    from sni_desktop.core.survey import Study
    from sni_desktop.core.text import Speaker, Value
    from sni_desktop.export.slides.template import Template
    from sni_desktop.ui.settings import Settings
    from sni_desktop.ui.store import Store

CHART, CHOSEN, WHOLE = "chart", "chosen", "whole"
OURS, MINE, OTHER = "ours", "mine", "other"
_WIDTH = 330
_LABELS: dict[str, Value] = {
    "what": _("Charts &of"),
    "wave": _("Report of &wave"),
    "languages": _("&Languages"),
    "template": _("&Template"),
    "layout": _("La&yout for charts"),
    "format": _("&Format"),
}


class ReportChoices(QWidget):
    """The choices; `changed` is emitted after each of them."""

    changed = Signal()
    template_wanted = Signal(str)
    """The path of a file to be the template."""

    def __init__(self, store: Store, study: Study, query: Query, settings: Settings) -> None:
        super().__init__()
        self._store, self._study, self._query, self._settings = store, study, query, settings
        self._template: Template | None = None
        self._ticked: tuple[str, ...] | None = None
        self._codes: tuple[str, ...] = (store.speaker.code,)
        self._speakers: dict[str, Speaker] = {}
        self._make()
        self._lay_out()
        self._write()
        self._connect()
        self._show_questions()

    def _make(self) -> None:
        self._labels = {name: QLabel() for name in _LABELS}
        self.what, self.wave, self.template, self.layout_, self.format = (Combo() for _each in range(5))
        self.question_model = ChoiceModel(all_is_none=False)
        self.language_model = ChoiceModel(all_is_none=False)
        self.questions, self.languages = ChoiceList(self.question_model), ChoiceList(self.language_model)
        self.apart, self.keeps, self.method, self.tables = (QCheckBox() for _each in range(4))
        self.method.setChecked(True)
        self.tables.setChecked(True)
        self._hint = plain_label("quiet")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        parts: dict[str, tuple[QWidget, ...]] = {
            "what": (self.what, self.questions),
            "wave": (self.wave,),
            "languages": (self.languages, self.apart),
            "template": (self.template,),
            "layout": (self.layout_, self.keeps),
            "format": (self.format, self.method, self.tables),
        }
        for name, controls in parts.items():
            self._labels[name].setBuddy(controls[0])
            column.addWidget(self._labels[name])
            for control in controls:
                column.addWidget(control)
        column.addWidget(self._hint)
        column.addStretch(1)
        self.setFixedWidth(_WIDTH)
        in_tab_order(*(control for controls in parts.values() for control in controls))

    def _connect(self) -> None:
        for combo in (self.what, self.layout_, self.format):
            combo.activated.connect(self._follow)
        self.wave.activated.connect(self._show_questions)
        self.wave.activated.connect(self._follow)
        self.template.activated.connect(self._choose_template)
        for box in (self.apart, self.keeps, self.method, self.tables):
            box.toggled.connect(self._follow)
        self.question_model.chosen.connect(self._tick_questions)
        self.language_model.chosen.connect(self._tick_languages)

    def _write(self) -> None:
        say = self._store.speaker.say
        for name, control in (
            ("what", self.what),
            ("wave", self.wave),
            ("languages", self.languages),
            ("template", self.template),
            ("layout", self.layout_),
            ("format", self.format),
        ):
            words = say(_LABELS[name])
            self._labels[name].setText(words)
            control.setAccessibleName(words.replace("&", ""))
        self.questions.setAccessibleName(say(_("Questions")))
        self.apart.setText(say(_("A file for &each language")))
        self.keeps.setText(say(_("&Keep the slides of the template")))
        self.method.setText(say(_("T&itle and method first")))
        self.tables.setText(say(_("Ta&bles at the end")))
        what = [(WHOLE, say(_("the whole study"))), (CHOSEN, say(_("chosen questions")))]
        if self._store.figure is not None and self._query.question:
            what.insert(0, (CHART, say(_("this chart alone"))))
        fill(self.what, what, WHOLE)
        waves = [(wave.id, say(wave.label)) for wave in reversed(self._study.waves)]
        fill(self.wave, [("", say(_("all waves"))), *waves], "")
        self.language_model.show(list(NAMES.items()), self._codes)
        fill(self.format, [(suffix, f"{suffix[1:].upper()} (*{suffix})") for suffix in SUFFIXES], SUFFIXES[0])
        self._fill_templates()

    def _fill_templates(self) -> None:
        say, template = self._store.speaker.say, self._template
        items = [(OURS, say(_("the program’s own slides"))), (OTHER, say(_("a file of my own…")))]
        if template is not None:
            items.insert(1, (MINE, template.name))
        fill(self.template, items, OURS if template is None else MINE)
        layouts = [(str(at), name) for at, name in enumerate(template.layouts)] if template else []
        fill(self.layout_, layouts, str(template.chart_layout) if template else "")
        self.keeps.blockSignals(True)  # Ticked by the program, not by a person.
        self.keeps.setChecked(template is not None and template.keeps)
        self.keeps.blockSignals(False)

    # What is chosen

    @property
    def suffix(self) -> str:
        """The ending of the file."""
        return str(self.format.currentData())

    @property
    def codes(self) -> tuple[str, ...]:
        """The languages."""
        return self._codes

    @property
    def is_apart(self) -> bool:
        """Whether each language has a file of its own."""
        return self.apart.isChecked() and len(self._codes) > 1

    @property
    def _chosen_wave(self) -> str:
        return str(self.wave.currentData() or "")

    def use_template(self, template: Template | None) -> None:
        """Take a template, None for the program's own slides."""
        self._template = template
        self._fill_templates()
        self.changed.emit()

    def report(self) -> Report:
        """Return the report that is chosen."""
        template, choice = self._template, Choice()
        if template is not None:
            choice = Choice(template, int(self.layout_.currentData() or 0), self.keeps.isChecked())
        study = self._store.as_presented(self._study)
        for code in self._codes:
            if code not in self._speakers:
                self._speakers[code] = speaker_of(code)
        speakers = tuple(self._speakers[code] for code in self._codes)
        return Report(study, self._outline(study), speakers, choice, self._store.style)

    def _outline(self, study: Study) -> Outline:
        part = self.what.currentData()
        if part == CHART:
            query = replace(self._query, show=self._query.show | {Show.SOURCE})
            return Outline(query, (query,), cover=False, method=False)
        outline = report(study, self._query, self._chosen_wave, self._ticked if part == CHOSEN else None)
        first = self.method.isChecked()
        tables = outline.tables if self.tables.isChecked() else ()
        return replace(outline, cover=first, method=first, tables=tables)

    def enable(self, *, busy: bool) -> None:
        """Let those choices be made that make a difference now."""
        part, template = self.what.currentData(), self._template
        for control in (self.what, self.languages, self.template, self.format):
            control.setEnabled(not busy)
        self.questions.setEnabled(not busy and part == CHOSEN)
        self.wave.setEnabled(not busy and part != CHART and len(self._study.waves) > 1)
        self.method.setEnabled(not busy and part != CHART)
        self.tables.setEnabled(not busy and part != CHART)
        self.apart.setEnabled(not busy and len(self._codes) > 1)
        # The program's own slides have one layout.
        self._labels["layout"].setVisible(template is not None)
        self.layout_.setVisible(template is not None)
        self.layout_.setEnabled(not busy)
        self.keeps.setVisible(template is not None and template.slides > 0)
        self.keeps.setEnabled(not busy)
        has_pictures = template is not None and self.suffix == ".pdf"
        hint = _("A PDF has the colours and fonts of the template, and not its pictures.")
        self._hint.setText(self._store.speaker.say(hint) if has_pictures else "")

    # Following the user

    def _follow(self) -> None:
        self.changed.emit()

    def _show_questions(self) -> None:
        say = self._store.speaker.say
        asked = reportable(self._study, self._query, self._chosen_wave)
        items = [(each.id, say(each.label)) for each in asked]
        known = [item for item, _name in items]
        ticked = [item for item in known if self._ticked is None or item in self._ticked] or known[:1]
        self.question_model.show(items, ticked)
        self._ticked = tuple(ticked)

    def _tick_questions(self, ids: tuple[str, ...]) -> None:
        self._ticked = ids
        self.changed.emit()

    def _tick_languages(self, codes: tuple[str, ...]) -> None:
        self._codes = codes
        self.changed.emit()

    def _choose_template(self) -> None:
        chosen = self.template.currentData()
        if chosen == OURS:
            self.use_template(None)
        elif chosen == OTHER:
            say = self._store.speaker.say
            patterns = " ".join(f"*{suffix}" for suffix in TEMPLATES)
            kinds = say(_("Presentations"))
            path, _filter = QFileDialog.getOpenFileName(
                self, say(_("Choose a template")), self._settings.folder(), f"{kinds} ({patterns})"
            )
            self._fill_templates()
            if path:
                self.template_wanted.emit(path)

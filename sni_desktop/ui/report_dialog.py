"""The dialog that makes slides: of what, in which languages and template; and how they will look."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from sni_desktop.core.errors import UserError
from sni_desktop.core.query import Show
from sni_desktop.core.text import _
from sni_desktop.export.qt.report import SUFFIXES, Report, files_of, write_all
from sni_desktop.export.slides.deck import Choice
from sni_desktop.export.slides.planning import Outline, report, reportable
from sni_desktop.export.slides.template import SUFFIXES as TEMPLATES
from sni_desktop.export.slides.template import open_template
from sni_desktop.ui.choices import ChoiceList, ChoiceModel
from sni_desktop.ui.forms import button, in_tab_order, plain_label
from sni_desktop.ui.language import NAMES, speaker_of
from sni_desktop.ui.section import Combo, fill
from sni_desktop.ui.slide_previews import SlideList, SlideModel
from sni_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.query import Query
    from sni_desktop.core.survey import Study
    from sni_desktop.core.text import Speaker, Value
    from sni_desktop.export.slides.template import Template
    from sni_desktop.ui.settings import Settings
    from sni_desktop.ui.store import Store

CHART, CHOSEN, WHOLE = "chart", "chosen", "whole"
OURS, OTHER, FILE = "", "file", "known"
_SIZE = (980, 680)
_LEFT = 330


class ReportDialog(QDialog):
    """Choose what becomes slides, look at them, and write them."""

    failed = Signal(object)
    """An error that is a bug."""

    def __init__(
        self, store: Store, study: Study, query: Query, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._store, self._study, self._query, self._settings = store, study, query, settings
        self._tasks = Tasks(self)
        self._template: Template | None = None
        self._remark: tuple[Value, Value] | None = None
        self._ticked: tuple[str, ...] | None = None
        self._languages: tuple[str, ...] = (store.speaker.code,)
        self._speakers: dict[str, Speaker] = {}
        self.slides = SlideModel(store.speaker, self)
        self._make()
        self._lay_out()
        self._write()
        self._connect()
        self._show_questions()
        self._preview()

    def _make(self) -> None:
        self._labels = {
            name: QLabel() for name in ("what", "wave", "languages", "template", "layout", "format")
        }
        self.what, self.wave, self.template, self.layout_, self.format = (Combo() for _each in range(5))
        self.question_model, self.language_model = (
            ChoiceModel(all_is_none=False),
            ChoiceModel(all_is_none=False),
        )
        self.questions, self.languages = ChoiceList(self.question_model), ChoiceList(self.language_model)
        self.apart, self.keeps, self.method, self.tables = (QCheckBox() for _each in range(4))
        self.method.setChecked(True)
        self.tables.setChecked(True)
        self._intro, self._error, self._hint = (
            plain_label("quiet"),
            plain_label("error"),
            plain_label("quiet"),
        )
        self.preview = SlideList(self.slides)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.write_button, self.close_button = button(), button()
        self.write_button.setObjectName("main")
        self.write_button.setDefault(True)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        for name, parts in (
            ("what", (self.what, self.questions)),
            ("wave", (self.wave,)),
            ("languages", (self.languages, self.apart)),
            ("template", (self.template,)),
            ("layout", (self.layout_, self.keeps)),
            ("format", (self.format, self.method, self.tables)),
        ):
            self._labels[name].setBuddy(parts[0])
            left.addWidget(self._labels[name])
            for part in parts:
                left.addWidget(part)
        left.addWidget(self._hint)
        left.addStretch(1)
        column = QWidget()
        column.setFixedWidth(_LEFT)
        column.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        middle = QHBoxLayout()
        middle.addWidget(column)
        middle.addWidget(self.preview, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.bar, 1)
        foot.addStretch(1)
        foot.addWidget(self.write_button)
        foot.addWidget(self.close_button)
        self.bar.hide()
        whole = QVBoxLayout(self)
        whole.addWidget(self._intro)
        whole.addLayout(middle, 1)
        whole.addWidget(self._error)
        whole.addLayout(foot)
        in_tab_order(
            self.what,
            self.questions,
            self.wave,
            self.languages,
            self.apart,
            self.template,
            self.layout_,
            self.keeps,
            self.format,
            self.method,
            self.tables,
            self.preview,
            self.write_button,
            self.close_button,
        )
        self.resize(*_SIZE)

    def _connect(self) -> None:
        self.what.activated.connect(self._changed)
        self.wave.activated.connect(self._another_wave)
        self.template.activated.connect(self._choose_template)
        for combo in (self.layout_, self.format):
            combo.activated.connect(self._changed)
        for box in (self.apart, self.keeps, self.method, self.tables):
            box.toggled.connect(self._changed)
        self.question_model.chosen.connect(self._tick_questions)
        self.language_model.chosen.connect(self._tick_languages)
        self.write_button.clicked.connect(self._choose_file)
        self.close_button.clicked.connect(self._stop_or_close)
        self._tasks.started.connect(self._refresh)
        self._tasks.finished.connect(self._refresh)
        self._tasks.progressed.connect(lambda part: self.bar.setValue(round(1000 * part)))
        self.slides.failed.connect(self.failed)
        self._store.studies_changed.connect(self._follow)

    # Words

    def _write(self) -> None:
        say = self._store.speaker.say
        self.setWindowTitle(say(_("Slides and report")))
        self._intro.setText(
            say(
                _(
                    "Charts become native charts that can be edited, where slide programs have their kind, and "
                    "drawings where they do not."
                )
            )
        )
        labels: dict[str, Value] = {
            "what": _("Charts &of"),
            "wave": _("Report of &wave"),
            "languages": _("&Languages"),
            "template": _("&Template"),
            "layout": _("La&yout for charts"),
            "format": _("&Format"),
        }
        controls = {
            "what": self.what,
            "wave": self.wave,
            "languages": self.languages,
            "template": self.template,
            "layout": self.layout_,
            "format": self.format,
        }
        for name, words in labels.items():
            self._labels[name].setText(say(words))
            controls[name].setAccessibleName(say(words).replace("&", ""))
        self.questions.setAccessibleName(say(_("Questions")))
        self.preview.setAccessibleName(say(_("Preview of the slides")))
        self.bar.setAccessibleName(say(_("Progress")))
        self.apart.setText(say(_("A file for &each language")))
        self.keeps.setText(say(_("&Keep the slides of the template")))
        self.method.setText(say(_("T&itle and method first")))
        self.tables.setText(say(_("Ta&bles at the end")))
        self.write_button.setText(say(_("&Save slides…")))
        self._fill()

    def _fill(self) -> None:
        say, study = self._store.speaker.say, self._study
        what = [(WHOLE, say(_("the whole study"))), (CHOSEN, say(_("chosen questions")))]
        if self._has_chart:
            what.insert(0, (CHART, say(_("this chart alone"))))
        fill(self.what, what, WHOLE)
        waves = [(wave.id, say(wave.label)) for wave in reversed(study.waves)]
        fill(self.wave, waves, waves[0][0] if waves else "")
        self.language_model.show(list(NAMES.items()), self._languages)
        fill(self.format, [(suffix, f"{suffix[1:].upper()} (*{suffix})") for suffix in SUFFIXES], SUFFIXES[0])
        self._fill_templates()

    def _fill_templates(self) -> None:
        say, template = self._store.speaker.say, self._template
        items = [(OURS, say(_("the program’s own slides")))]
        if template is not None:
            items.append((FILE, template.name))
        items.append((OTHER, say(_("a file of my own…"))))
        fill(self.template, items, OURS if template is None else FILE)
        layouts = [(str(at), name) for at, name in enumerate(template.layouts)] if template else []
        fill(self.layout_, layouts, str(template.chart_layout) if template else "")
        self.keeps.setChecked(template is not None and template.keeps)

    def _refresh(self) -> None:
        """Show what can be done now."""
        say, busy, template = self._store.speaker.say, self._tasks.busy, self._template
        part = self.what.currentData()
        for control in (self.what, self.languages, self.template, self.format):
            control.setEnabled(not busy)
        self.questions.setEnabled(not busy and part == CHOSEN)
        self.wave.setEnabled(not busy and part != CHART and len(self._study.waves) > 1)
        self.method.setEnabled(not busy and part != CHART)
        self.tables.setEnabled(not busy and part != CHART)
        self.apart.setEnabled(not busy and len(self._languages) > 1)
        self.layout_.setEnabled(not busy and template is not None)
        has_slides = template is not None and template.slides > 0 and self._suffix == SUFFIXES[0]
        self.keeps.setEnabled(not busy and has_slides)
        self.bar.setVisible(busy)
        self.close_button.setText(say(_("&Cancel") if busy else _("&Close")))
        self.write_button.setEnabled(not busy and self.slides.rowCount() > 0)
        self._hint.setText(
            say(_("A PDF has the colours and fonts of the template, and not its pictures."))
            if template is not None and self._suffix == ".pdf"
            else ""
        )
        self._error.setVisible(self._remark is not None)
        if self._remark is not None:
            sentence, hint = self._remark
            self._error.setText(f"⚠ {say(sentence)} {say(hint)}")

    # Choices

    @property
    def _has_chart(self) -> bool:
        return self._store.figure is not None and bool(self._query.question)

    @property
    def _suffix(self) -> str:
        return str(self.format.currentData())

    def _show_questions(self) -> None:
        say = self._store.speaker.say
        items = [
            (each.id, say(each.label)) for each in reportable(self._study, self._query, self._chosen_wave)
        ]
        known = [item for item, _name in items]
        ticked = [item for item in known if self._ticked is None or item in self._ticked] or known[:1]
        self.question_model.show(items, ticked)
        self._ticked = tuple(ticked)

    @property
    def _chosen_wave(self) -> str:
        return str(self.wave.currentData() or "") if len(self._study.waves) > 1 else ""

    def _tick_questions(self, ids: tuple[str, ...]) -> None:
        self._ticked = ids
        self._changed()

    def _tick_languages(self, codes: tuple[str, ...]) -> None:
        self._languages = codes
        self._changed()

    def _another_wave(self) -> None:
        self._show_questions()
        self._changed()

    def _choose_template(self) -> None:
        chosen = self.template.currentData()
        if chosen == OURS:
            self._template = None
        elif chosen == OTHER:
            say = self._store.speaker.say
            patterns = " ".join(f"*{suffix}" for suffix in TEMPLATES)
            path, _filter = QFileDialog.getOpenFileName(
                self,
                say(_("Choose a template")),
                self._settings.folder(),
                f"{say(_('Presentations'))} ({patterns})",
            )
            if path:
                self.use_template(Path(path))
        self._fill_templates()
        self._changed()

    def use_template(self, path: Path) -> None:
        """Take a file as the template; say so if it cannot be one."""
        self._remark = None
        try:
            self._template = open_template(path)
        except UserError as error:
            self._remark = error.sentence, error.hint
        self._fill_templates()
        self._preview()

    def _changed(self) -> None:
        self._remark = None
        self._preview()

    # Slides

    def report(self) -> Report:
        """Return what is chosen."""
        template = self._template
        layout = int(self.layout_.currentData() or 0) if template is not None else None
        choice = Choice(template, layout, self.keeps.isChecked()) if template is not None else Choice()
        study = self._store.as_presented(self._study)
        return Report(study, self._outline(study), self._chosen_speakers(), choice, self._store.style)

    def _outline(self, study: Study) -> Outline:
        part = self.what.currentData()
        if part == CHART:
            query = replace(self._query, show=self._query.show | {Show.SOURCE})
            return Outline(query, (query,), cover=False, method=False, tables=False)
        outline = report(study, self._query, self._chosen_wave, self._ticked if part == CHOSEN else None)
        first = self.method.isChecked()
        return replace(outline, cover=first, method=first, tables=self.tables.isChecked())

    def _chosen_speakers(self) -> tuple[Speaker, ...]:
        for code in self._languages:
            if code not in self._speakers:
                self._speakers[code] = speaker_of(code)
        return tuple(self._speakers[code] for code in self._languages)

    def _preview(self) -> None:
        self.slides.show(self.report())
        self._refresh()

    def _choose_file(self) -> None:
        say, suffix = self._store.speaker.say, self._suffix
        stem = Path(self._study.id).stem if self._study.origin else say(self._study.title).replace("/", "-")
        name = str(Path(self._settings.folder() or Path.home(), stem.replace(":", "") + suffix))
        chosen, _filter = QFileDialog.getSaveFileName(
            self, say(_("Save slides")), name, f"{suffix[1:].upper()} (*{suffix})"
        )
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.casefold() != suffix:
            path = path.with_name(path.name + suffix)
        self._settings.save_folder(str(path.parent))
        # The dialog has asked about replacing the name as it was typed, not these.
        files = files_of(path, list(self._languages), apart=self.apart.isChecked())
        there = [file for file in files if file.exists() and str(file) != chosen]
        if there:
            self._remark = (
                _("{file} exists already.").of(file=there[0].name),
                _("Choose another name, or the existing file if it is to be replaced."),
            )
            self._refresh()
            return
        self.save(path)

    def save(self, path: Path) -> None:
        """Write the slides in the background."""
        self.slides.stop()
        self._remark = None
        wanted, apart = self.report(), self.apart.isChecked()

        def write(progress: Progress) -> list[Path]:
            return write_all(wanted, path, progress, apart=apart)

        self.bar.setValue(0)
        self._tasks.start(write, self._written, self._not_written)

    def _written(self, files: list[Path]) -> None:
        names = ", ".join(file.name for file in files)
        self._store.say(_("{file} was written.").of(file=names))
        self.close()

    def _not_written(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._remark = error.sentence, error.hint
        else:
            self.failed.emit(error)
        self._preview()

    def _stop_or_close(self) -> None:
        if self._tasks.busy:
            self._tasks.cancel()
            self._preview()
        else:
            self.close()

    def _follow(self) -> None:
        """Close when the study is closed or changed: these slides would be of another one."""
        if all(study is not self._study for study in self._store.studies):
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what is under way."""
        self._tasks.cancel()
        self.slides.stop()
        super().closeEvent(event)


def show_report(parent: QWidget, store: Store, settings: Settings) -> ReportDialog | None:
    """Show the dialog for the study that is looked at; None if there is none."""
    study, query = store.study, store.query
    if study is None or query is None:
        return None
    dialog = ReportDialog(store, study, query, settings, parent)
    dialog.show()
    return dialog

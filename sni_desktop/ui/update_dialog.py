"""The dialog that updates a presentation: what will become of its charts, before anything is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from sni_desktop.charts.registry import best_chart
from sni_desktop.charts.wording import joined_by
from sni_desktop.core.errors import UserError
from sni_desktop.core.text import _
from sni_desktop.export.atomic import replacing
from sni_desktop.export.slides.update import LEAVE, Update
from sni_desktop.export.slides.update_list import around, in_short
from sni_desktop.export.slides.updated_file import SUFFIX, content_of
from sni_desktop.ui.forms import FormTable, button, in_tab_order, plain_label
from sni_desktop.ui.section import Combo, FewLines, fill
from sni_desktop.ui.tasks import Tasks
from sni_desktop.ui.update_model import UpdateModel
from sni_desktop.ui.update_tools import tools

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import Study
    from sni_desktop.core.text import Speaker, Value
    from sni_desktop.export.slides.update import Outcome
    from sni_desktop.ui.settings import Settings
    from sni_desktop.ui.store import Store

_SIZE = (820, 560)
_PRESENTATIONS = _("Presentations")
_STEPS = 1000
_REMARK_LINES = 6
_FORBIDDEN = '\\/:*?"<>|'


def choose_update(parent: QWidget, store: Store, settings: Settings) -> UpdateDialog | None:
    """Ask for a presentation and show what its update would be; None without a study or a file."""
    study, say = store.study, store.speaker.say
    if study is None:
        return None
    kinds = f"{say(_PRESENTATIONS)} (*{SUFFIX})"
    name, _filter = QFileDialog.getOpenFileName(
        parent, say(_("Update a presentation")), settings.folder(), kinds
    )
    if not name:
        return None
    settings.save_folder(str(Path(name).parent))
    dialog = UpdateDialog(store, study, Path(name), settings, parent)
    dialog.show()
    return dialog


def new_name(old: Path, study: Study, speaker: Speaker) -> Path:
    """Return a name beside a deck for the updated one, with the newest wave; one that is not taken."""
    wave = speaker.say(study.waves[-1].label) if study.waves else ""
    addition = "".join(letter for letter in wave if letter not in _FORBIDDEN).strip()
    stem = f"{old.stem} – {addition}" if addition else f"{old.stem} – 2"
    path, number = old.with_name(stem + SUFFIX), 2
    while path.exists():
        path, number = old.with_name(f"{stem} ({number}){SUFFIX}"), number + 1
    return path


class UpdateDialog(QDialog):
    """Look at what an update does, leave charts out, say which question a chart is about, and write it."""

    failed = Signal(object)
    """An error that is a bug."""

    def __init__(
        self, store: Store, study: Study, path: Path, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._store, self._study, self._path, self._settings = store, study, path, settings
        self._tasks = Tasks(self)
        self._tools = tools()
        self._update: Update | None = None
        self._outcome: Outcome | None = None
        self._remark: tuple[Value, Value] | None = None
        self.model = UpdateModel(study, store.speaker)
        self.model.setParent(self)
        self._make()
        self._lay_out()
        self._connect()
        self._write()
        self._work_out()
        self.table.setFocus()

    def _make(self) -> None:
        self._intro, self._sum, self._error = plain_label("quiet"), plain_label("quiet"), plain_label("error")
        self.table = FormTable(self.model, stretched=(UpdateModel.QUESTION, UpdateModel.WHAT))
        self.table.show_lines(6)
        self.question = Combo()
        self._label = QLabel()
        self._label.setBuddy(self.question)
        self.remarks = FewLines(_REMARK_LINES)
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.write_button, self.close_button = button(), button()
        self.write_button.setObjectName("main")
        self.write_button.setDefault(True)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self._label, self.question)
        foot = QHBoxLayout()
        foot.addWidget(self.bar, 1)
        foot.addWidget(self.write_button)
        foot.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.addWidget(self._intro)
        whole.addWidget(self.table, 1)
        whole.addLayout(form)
        whole.addWidget(self.remarks)
        whole.addWidget(self._sum)
        whole.addWidget(self._error)
        whole.addLayout(foot)
        in_tab_order(self.table, self.question, self.write_button, self.close_button)
        self.resize(*_SIZE)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._show_row)
        self.question.activated.connect(self._choose)
        self.model.edited.connect(self._refresh)
        self.model.wanted.connect(self._work_out)
        self.write_button.clicked.connect(self._choose_file)
        self.close_button.clicked.connect(self._stop_or_close)
        self._tasks.started.connect(self._refresh)
        self._tasks.finished.connect(self._refresh)
        self._tasks.progressed.connect(lambda part: self.bar.setValue(round(_STEPS * part)))
        self._store.appearance_changed.connect(self._write)
        self._store.studies_changed.connect(self._follow)

    # Words

    def _write(self) -> None:
        """Write everything in the window's language."""
        speaker, say = self._store.speaker, self._store.speaker.say
        self.model.speak(speaker)
        self.setWindowTitle(say(_("Update a presentation")))
        self._intro.setText(
            say(
                _(
                    "{file}: charts that were made here get the numbers of “{study}”. Your own slides, texts "
                    "and looks stay as they are, and so does the file itself."
                ).of(file=self._path.name, study=self._study.title)
            )
        )
        self.table.setAccessibleName(say(_("Charts of the presentation")))
        self._label.setText(say(_("This &chart is about")))
        self.question.setAccessibleName(say(_("This &chart is about")).replace("&", ""))
        self.bar.setAccessibleName(say(_("Progress")))
        self.write_button.setText(say(_("&Save as a new file…")))
        self._show_row()
        self._refresh()

    def _refresh(self) -> None:
        """Show what can be done now."""
        say, busy = self._store.speaker.say, self._tasks.busy
        self.bar.setVisible(busy)
        self._sum.setVisible(not busy)
        self.question.setEnabled(self.question.count() > 0)
        self.close_button.setText(say(_("&Cancel") if busy else _("&Close")))
        self.write_button.setEnabled(not busy and self._update is not None and self.model.count > 0)
        self._sum.setText(say(self._summary()))
        self._error.setVisible(self._remark is not None)
        if self._remark is not None:
            sentence, hint = self._remark
            self._error.setText(f"⚠ {say(sentence)} {say(hint)}")

    def _summary(self) -> Value:
        if self._outcome is None:
            return ""
        if not self._outcome.changes:
            return joined_by([*in_short(self._outcome)], ", ")
        count = self.model.count
        whole = _("%n chart(s) will be updated.", "", count)
        return joined_by([whole, *around(self._outcome)], " ")

    # Working it out

    def _work_out(self) -> None:
        """Find out in the background what would become of the charts."""
        row = max(0, self.table.currentIndex().row())
        path, study, made, means = self._path, self._study, self._update, self._tools
        questions = self.model.questions

        def work(progress: Progress) -> tuple[Update, Outcome]:
            update = made or Update(path.name, content_of(path), study, means)
            return update, update.preview(questions, progress)

        def found(both: tuple[Update, Outcome]) -> None:
            self._update, self._outcome = both
            self.model.show(self._outcome)
            if self.model.rowCount():
                self.table.selectRow(row)
                self.table.setFocus()
            self._show_row()
            self._refresh()

        self._remark = None
        self.bar.setValue(0)
        self._tasks.start(work, found, self._not_done)

    def _show_row(self) -> None:
        """Show what there is to say of the chart that is chosen, and which question it is about."""
        row = self.table.currentIndex().row()
        change = self.model.change(row)
        self.remarks.show_words(self.model.remarks(row))
        items = []
        if change is not None:
            say = self._store.speaker.say
            items = [(LEAVE, say(_("– leave as it is –")))]
            items += [
                (each.id, say(each.label or each.id))
                for each in self._study.questions
                if best_chart(self._study, each)
            ]
        fill(self.question, items, change.now if change and self.model.is_ticked(row) else LEAVE)
        self._refresh()

    def _choose(self) -> None:
        row = self.table.currentIndex().row()
        if self.model.change(row) is not None:
            self.model.choose(row, self.question.currentData() or LEAVE)

    # Writing

    def _choose_file(self) -> None:
        say = self._store.speaker.say
        suggestion = new_name(self._path, self._study, self._store.speaker)
        chosen, _filter = QFileDialog.getSaveFileName(
            self, say(_("Save slides")), str(suggestion), f"{say(_PRESENTATIONS)} (*{SUFFIX})"
        )
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.casefold() != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
        if path.exists() and path.samefile(self._path):
            self._remark = (
                _("{file} is the old presentation, which is kept.").of(file=path.name),
                _("Choose another name."),
            )
        elif path.exists() and str(path) != chosen:
            # The dialog has asked about replacing the name as it was typed, and no other.
            self._remark = (
                _("{file} exists already.").of(file=path.name),
                _("Choose another name, or the existing file if it is to be replaced."),
            )
        else:
            self.save(path)
            return
        self._refresh()

    def save(self, path: Path) -> None:
        """Write the new presentation in the background, and close when it is there."""
        update, chosen = self._update, self.model.chosen
        if update is None:
            return

        def work(progress: Progress) -> Outcome:
            content, outcome = update.run(chosen, progress)
            with replacing(path) as stream:
                stream.write(content)
            return outcome

        def written(outcome: Outcome) -> None:
            self._store.say(
                _("{file} was written.").of(file=path.name), joined_by([*in_short(outcome)], ", ")
            )
            self.close()

        self._remark = None
        self.bar.setValue(0)
        self._tasks.start(work, written, self._not_done)

    def _not_done(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._remark = error.sentence, error.hint
        else:
            self.failed.emit(error)
        self._refresh()

    def _stop_or_close(self) -> None:
        if self._tasks.busy and self._update is not None:
            self._tasks.cancel()
        else:
            self.close()

    def _follow(self) -> None:
        """Close when the study is closed or changed: these would be charts of another one."""
        if all(study is not self._study for study in self._store.studies):
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what is under way."""
        self._tasks.cancel()
        super().closeEvent(event)

"""The dialog that makes slides: what is chosen, how the slides will look, and writing them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from sni_desktop.core.errors import UserError
from sni_desktop.core.text import _
from sni_desktop.export.qt.report import files_of, write_all
from sni_desktop.export.slides.template import open_template
from sni_desktop.ui.forms import button, in_tab_order, plain_label
from sni_desktop.ui.report_choices import ReportChoices
from sni_desktop.ui.slide_previews import SlideList, SlideModel
from sni_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from sni_desktop.core.progress import Progress
    from sni_desktop.core.query import Query
    from sni_desktop.core.survey import Study
    from sni_desktop.core.text import Value
    from sni_desktop.ui.settings import Settings
    from sni_desktop.ui.store import Store

_SIZE = (990, 690)
_STEPS = 1000


def show_report(parent: QWidget, store: Store, settings: Settings) -> ReportDialog | None:
    """Show the dialog for the study that is looked at; None if there is none."""
    study, query = store.study, store.query
    if study is None or query is None:
        return None
    dialog = ReportDialog(store, study, query, settings, parent)
    dialog.show()
    return dialog


class ReportDialog(QDialog):
    """Choose what becomes slides, look at them, and write them."""

    failed = Signal(object)
    """An error that is a bug."""

    def __init__(
        self, store: Store, study: Study, query: Query, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._store, self._study, self._settings = store, study, settings
        self._tasks = Tasks(self)
        self._remark: tuple[Value, Value] | None = None
        self.choices = ReportChoices(store, study, query, settings)
        self.slides = SlideModel(store.speaker, self)
        self.preview = SlideList(self.slides)
        self._intro, self._error = plain_label("quiet"), plain_label("error")
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.write_button, self.close_button = button(), button()
        self.write_button.setObjectName("main")
        self.write_button.setDefault(True)
        self._lay_out()
        self._connect()
        self._write()
        self._preview()
        self.choices.what.setFocus()

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.addWidget(self.choices)
        middle.addWidget(self.preview, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.bar, 1)
        foot.addStretch(1)
        foot.addWidget(self.write_button)
        foot.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.addWidget(self._intro)
        whole.addLayout(middle, 1)
        whole.addWidget(self._error)
        whole.addLayout(foot)
        in_tab_order(self.choices.tables, self.preview, self.write_button, self.close_button)
        self.resize(*_SIZE)

    def _connect(self) -> None:
        self.choices.changed.connect(self._changed)
        self.choices.template_wanted.connect(lambda path: self.use_template(Path(path)))
        self.write_button.clicked.connect(self._choose_file)
        self.close_button.clicked.connect(self._stop_or_close)
        self._tasks.started.connect(self._refresh)
        self._tasks.finished.connect(self._refresh)
        self._tasks.progressed.connect(lambda part: self.bar.setValue(round(_STEPS * part)))
        self.slides.failed.connect(self.failed)
        self._store.studies_changed.connect(self._follow)

    def _write(self) -> None:
        say = self._store.speaker.say
        self.setWindowTitle(say(_("Slides and report")))
        self._intro.setText(
            say(
                _(
                    "Charts become native charts that can be edited where slide programs have their kind, "
                    "and drawings where they have not."
                )
            )
        )
        self.preview.setAccessibleName(say(_("Preview of the slides")))
        self.bar.setAccessibleName(say(_("Progress")))
        self.write_button.setText(say(_("&Save slides…")))

    def _refresh(self) -> None:
        """Show what can be done now."""
        say, busy = self._store.speaker.say, self._tasks.busy
        self.choices.enable(busy=busy)
        self.bar.setVisible(busy)
        self.close_button.setText(say(_("&Cancel") if busy else _("&Close")))
        self.write_button.setEnabled(not busy and self.slides.rowCount() > 0)
        self._error.setVisible(self._remark is not None)
        if self._remark is not None:
            sentence, hint = self._remark
            self._error.setText(f"⚠ {say(sentence)} {say(hint)}")

    def _changed(self) -> None:
        self._remark = None
        self._preview()

    def _preview(self) -> None:
        self.slides.show(self.choices.report())
        self._refresh()

    def use_template(self, path: Path) -> None:
        """Take a file as the template; say so if it cannot be one."""

        def opened(template: object) -> None:
            self._remark = None
            self.choices.use_template(template)  # type: ignore[arg-type]

        self.bar.setValue(0)
        self._tasks.start(lambda _progress: open_template(path), opened, self._not_done)

    # Writing

    def _choose_file(self) -> None:
        say, suffix = self._store.speaker.say, self.choices.suffix
        title = Path(self._study.id).stem if self._study.origin else say(self._study.title)
        stem = "".join(letter for letter in title if letter not in '\\/:*?"<>|')
        chosen, _filter = QFileDialog.getSaveFileName(
            self,
            say(_("Save slides")),
            str(Path(self._settings.folder() or Path.home(), stem + suffix)),
            f"{suffix[1:].upper()} (*{suffix})",
        )
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.casefold() != suffix:
            path = path.with_name(path.name + suffix)
        self._settings.save_folder(str(path.parent))
        # The dialog has asked about replacing the name as it was typed, and no other.
        files = files_of(path, list(self.choices.codes), apart=self.choices.is_apart)
        there = [file for file in files if file.exists() and str(file) != chosen]
        if there:
            self._remark = (
                _("{file} exists already.").of(file=there[0].name),
                _("Choose another name, or the existing file if it is to be replaced."),
            )
            self._refresh()
        else:
            self.save(path)

    def save(self, path: Path) -> None:
        """Write the slides in the background, and close when they are there."""
        self.slides.stop()
        self._remark = None
        wanted, apart = self.choices.report(), self.choices.is_apart

        def write(progress: Progress) -> list[Path]:
            return write_all(wanted, path, progress, apart=apart)

        self.bar.setValue(0)
        self._tasks.start(write, self._written, self._not_done)

    def _written(self, files: list[Path]) -> None:
        self._store.say(_("{file} was written.").of(file=", ".join(file.name for file in files)))
        self.close()

    def _not_done(self, error: Exception) -> None:
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
        """Close when the study is closed or changed: these would be slides of another one."""
        if all(study is not self._study for study in self._store.studies):
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what is under way."""
        self._tasks.cancel()
        self.slides.stop()
        super().closeEvent(event)

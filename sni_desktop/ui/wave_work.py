"""What the Data menu does: waves added from files and from print, described, and compared or not."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from sni_desktop.core.errors import UserError
from sni_desktop.core.text import _
from sni_desktop.ui.recipe_keeper import recipes_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from sni_desktop.core.decisions import Decision
    from sni_desktop.core.survey import Study
    from sni_desktop.loaders.joining import Plan
    from sni_desktop.ui.appearance import Appearance
    from sni_desktop.ui.files import Files
    from sni_desktop.ui.settings import Settings
    from sni_desktop.ui.store import Store
    from sni_desktop.ui.tasks import Tasks


class WaveWork(QObject):
    """Opens the dialogs about waves, for the study that is looked at."""

    def __init__(
        self, store: Store, files: Files, tasks: Tasks, settings: Settings, appearance: Appearance
    ) -> None:
        super().__init__()
        self._store, self._files, self._tasks = store, files, tasks
        self._settings, self._appearance = settings, appearance

    def choose(self, parent: QWidget) -> None:
        """Ask for a file and add its waves to the study that is looked at."""
        from sni_desktop.loaders.registry import suffixes  # noqa: PLC0415 - not needed for the first picture

        say = self._store.speaker.say
        patterns = " ".join(f"*{suffix}" for suffix in suffixes())
        path, _filter = QFileDialog.getOpenFileName(
            parent,
            say(_("Add a wave from a file")),
            self._settings.folder(),
            f"{say(_('Survey files'))} ({patterns});;{say(_('All files'))} (*)",
        )
        if path:
            self._settings.save_folder(str(Path(path).parent))
            self.add(Path(path), parent)

    def add(self, path: Path, parent: QWidget) -> None:
        """Read a file in the background, then ask which of its questions are those of the study."""
        from sni_desktop.export.opening import open_file  # noqa: PLC0415 - on first use
        from sni_desktop.loaders.joining import suggested  # noqa: PLC0415 - on first use
        from sni_desktop.loaders.part import Part  # noqa: PLC0415 - on first use

        study, recipes = self._store.study, recipes_folder()
        if study is None:
            return

        def found(pair: tuple[Study, Plan]) -> None:
            self._match(study, *pair, parent)

        def failed(error: Exception) -> None:
            if isinstance(error, UserError):
                self._store.say(error.sentence, error.hint, "error")
            else:
                self._appearance.report(error)

        def read(progress: Part) -> tuple[Study, Plan]:
            other = open_file(path, recipes, progress).study
            return other, suggested(study, other)

        self._tasks.start(lambda progress: read(Part(progress, 0.0, 1.0)), found, failed)

    def _match(self, study: Study, other: Study, plan: Plan, parent: QWidget) -> None:
        from sni_desktop.ui.joining_dialog import JoiningDialog  # noqa: PLC0415 - on first use

        if all(each is not study for each in self._store.studies):
            return
        dialog = JoiningDialog(self._store, study, other, plan, parent)
        dialog.failed.connect(self._appearance.report)
        _show(dialog)

    def add_figures(self, parent: QWidget) -> None:
        """Let published figures be typed."""
        from sni_desktop.ui.figures_dialog import FiguresDialog  # noqa: PLC0415 - on first use

        if self._store.study is not None:
            dialog = FiguresDialog(self._store, self._store.study, parent)
            dialog.failed.connect(self._appearance.report)
            _show(dialog)

    def describe(self, parent: QWidget) -> None:
        """Let the waves be named, dated and described, or taken from another column."""
        from sni_desktop.ui.waves_dialog import WavesDialog  # noqa: PLC0415 - on first use

        if self._store.study is not None:
            dialog = WavesDialog(self._store, self._store.study, parent)
            study = self._store.study
            dialog.described.connect(lambda decisions: self._decide(study, decisions))
            dialog.taken.connect(lambda decision: self._decide(study, (decision,)))
            _show(dialog)

    def compare(self, parent: QWidget) -> None:
        """Show what changed between waves, and let somebody declare that they compare."""
        from sni_desktop.ui.gate_dialog import GateDialog  # noqa: PLC0415 - on first use

        if self._store.study is not None:
            dialog = GateDialog(self._store, self._store.study, self._settings, parent)
            dialog.failed.connect(self._appearance.report)
            study = self._store.study
            dialog.declared.connect(lambda decisions: self._decide(study, decisions))
            _show(dialog)

    def _decide(self, study: Study, decisions: Sequence[Decision]) -> None:
        """Carry decisions out on the study that they were made for, if it is the one that is looked at."""
        looked_at = self._store.study
        if looked_at is not None and looked_at.id == study.id:
            self._files.decide(*decisions)
        else:
            self._store.say(_("Go back to “{study}” first.").of(study=study.title), "", "warning")


def _show(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()

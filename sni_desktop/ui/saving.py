"""Saving studies, exporting them, and knowing which of them have changes that are not saved."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from sni_desktop.core.errors import UserError
from sni_desktop.core.presentation import written
from sni_desktop.core.sampling import SIMPLE
from sni_desktop.core.text import _
from sni_desktop.core.values import dataclass
from sni_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sni_desktop.core.presentation import Presented
    from sni_desktop.core.query import Query
    from sni_desktop.core.survey import Study
    from sni_desktop.ui.appearance import Appearance
    from sni_desktop.ui.settings import Settings
    from sni_desktop.ui.store import Store

SUFFIX = ".sni"
_STANDARD = QMessageBox.StandardButton

_Stamp: TypeAlias = tuple[int, int, int]
"""When a file was written (ns), its bytes, and its place on the disk."""


@dataclass(frozen=True, eq=False)
class _Saved:
    """A study as it was opened or saved last, its last view then, and what was changed of its charts."""

    study: Study | None
    query: Query | None
    presentations: tuple[Presented, ...] = ()


class Saving(QObject):
    """Writes studies in the background, one at a time."""

    changed = Signal()
    """What is saved, or where, has changed."""

    def __init__(self, store: Store, settings: Settings, appearance: Appearance) -> None:
        super().__init__()
        self._store, self._settings, self._appearance = store, settings, appearance
        # Apart from files being opened: that must not stop a study from being saved.
        self.tasks = Tasks(self)
        self._saved: dict[str, _Saved] = {}
        self._paths: dict[str, Path] = {}
        self._stamps: dict[str, _Stamp | None] = {}
        store.studies_changed.connect(self._follow)

    def _follow(self) -> None:
        """Take a study that was not open before as it is: it has no changes yet."""
        known = {study.id: study for study in self._store.studies}
        for name in self._saved.keys() - known.keys():
            self._paths.pop(name, None)
            self._stamps.pop(name, None)
        self._saved = {
            name: self._saved.get(name) or _Saved(study, None, study.presentations)
            for name, study in known.items()
        }

    def note_opened(self, study: Study, query: Query | None) -> None:
        """Take a study as it was just read from its file, with its last view if that was in it."""
        path = Path(study.id)
        if path.suffix.casefold() == SUFFIX:
            self._paths[study.id] = path
            self._stamps[study.id] = _stamp(path)
        self._saved[study.id] = _Saved(study, query, study.presentations)
        self.changed.emit()

    def note_recovered(self, study: Study) -> None:
        """Take a study as changed since it was saved."""
        self.note_opened(study, None)
        self._saved[study.id] = _Saved(None, None)
        self.changed.emit()

    def has_changes(self, study: Study) -> bool:
        """Tell whether a study differs from what its file holds.

        Filters and weights are part of a study that is saved; in a survey file they are how one looks at it.
        What somebody wrote on a chart is work, whatever it is a chart of.
        """
        saved = self._saved.get(study.id, _Saved(study, None, study.presentations))
        presented = self._store.presentations(study.id)
        if saved.study is not study or written(presented) != written(saved.presentations):
            return True
        if study.id in self._paths and presented != saved.presentations:
            return True
        now = self._store.last_query(study.id) or saved.query
        return study.id in self._paths and _conditions(now) != _conditions(saved.query)

    @property
    def changed_studies(self) -> tuple[Study, ...]:
        """The open studies with changes that are not saved."""
        return tuple(study for study in self._store.studies if self.has_changes(study))

    # Saving

    def save(self, parent: QWidget) -> None:
        """Save the study that is looked at in its file; ask for one if it has none."""
        if self._store.study is not None:
            self._save(self._store.study, parent)

    def save_as(self, parent: QWidget) -> None:
        """Save the study that is looked at in a file to choose."""
        if self._store.study is not None:
            self._save(self._store.study, parent, anew=True)

    def _save(
        self,
        study: Study,
        parent: QWidget,
        *,
        anew: bool = False,
        then: Callable[[], object] = lambda: None,
    ) -> None:
        path = None if anew else self._paths.get(study.id)
        path = path or self._chosen(study, parent, _("Save study"), _("Studies"), SUFFIX)
        if path is None or self._is_busy() or (not anew and self._has_changed(study, path)):
            return
        query, presented = self._store.last_query(study.id), self._store.as_presented(study)

        def saved(_nothing: object) -> None:
            self._paths[study.id], self._stamps[study.id] = path, _stamp(path)
            self._saved[study.id] = _Saved(study, query, presented.presentations)
            self._settings.remember(str(path))
            self._store.say(_("{file} was saved.").of(file=path.name))
            self.changed.emit()
            then()

        from sni_desktop.export.study_file import save  # noqa: PLC0415 - on first use

        self.tasks.start(lambda progress: save(path, presented, query, progress), saved, self._failed)

    def _has_changed(self, study: Study, path: Path) -> bool:
        """Tell once whether another program has written the file of a study since it was read or saved."""
        known, now = self._stamps.get(study.id), _stamp(path)
        if path != self._paths.get(study.id) or now is None or now == known:
            return False
        self._stamps[study.id] = now
        self._store.say(
            _("{file} was changed by another program since it was opened or saved here.").of(file=path.name),
            _("Save it under another name, or save again to replace it."),
            "warning",
        )
        return True

    def _is_busy(self) -> bool:
        if self.tasks.busy:
            self._store.say(
                _("A study is being written already."), _("Try again when that is done."), "warning"
            )
        return self.tasks.busy

    def _chosen(self, study: Study, parent: QWidget, title: object, kind: object, suffix: str) -> Path | None:
        """Return the file that a person chooses, None if they think better of it."""
        say = self._store.speaker.say
        stem = Path(study.id).stem if study.origin else say(study.title)
        suggestion = Path(self._settings.folder(), f"{stem}{suffix}")
        name, _filter = QFileDialog.getSaveFileName(
            parent,
            say(title),  # type: ignore[arg-type]
            str(suggestion),
            f"{say(kind)} (*{suffix})",  # type: ignore[arg-type]
        )
        if not name:
            return None
        asked = Path(name)
        self._settings.save_folder(str(asked.parent))
        if asked.suffix.casefold() == suffix:
            return asked.resolve()
        # The dialog has asked about replacing the name as it was typed, not this one.
        path = asked.with_name(asked.name + suffix).resolve()
        return None if self._is_there(path) else path

    def _is_there(self, path: Path) -> bool:
        if path.exists():
            self._store.say(
                _("{file} exists already.").of(file=path.name),
                _("Choose another name, or the existing file if it is to be replaced."),
                "error",
            )
        return path.exists()

    # Exporting

    def export(self, suffix: str, parent: QWidget) -> None:
        """Write the study that is looked at for other programs, in the format of an ending (".sav")."""
        from sni_desktop.export.conversion import FORMATS, convert, files_of  # noqa: PLC0415 - on first use

        study = self._store.study
        if study is None:
            return
        kind = next(each for each in FORMATS if each.suffix == suffix)
        path = self._chosen(study, parent, _("Export study"), kind.name, suffix)
        if path is None or self._is_busy():
            return
        if any(str(path) == each.id for each in self._store.studies):
            self._store.say(
                _("{file} is open: it is read, and never written.").of(file=path.name),
                _("Choose another name."),
                "error",
            )
            return
        beside = [each for each in files_of(path) if each != path]
        if not path.exists() and any(map(self._is_there, beside)):
            return
        speaker = self._store.speaker

        def written(_nothing: object) -> None:
            self._store.say(_("{file} was written.").of(file=path.name))

        self.tasks.start(lambda progress: convert(study, path, progress, speaker), written, self._failed)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._store.say(error.sentence, error.hint, "error")
        else:
            self._appearance.report(error)

    # Before something is closed

    def ask_first(self, studies: Sequence[Study], parent: QWidget, then: Callable[[], object]) -> None:
        """Ask what becomes of unsaved changes, study by study; then go on, unless the answer is to stay."""
        changed = [study for study in studies if self.has_changes(study)]
        if not changed:
            then()
            return
        study = changed[0]
        rest = [each for each in studies if each.id != study.id]
        box = self._box(study, parent)

        def answered(button: int) -> None:
            box.deleteLater()
            if button == _STANDARD.Save:
                self._save(study, parent, then=lambda: self.ask_first(rest, parent, then))
            elif button == _STANDARD.Discard:
                self.ask_first(rest, parent, then)

        box.finished.connect(answered)
        box.open()

    def _box(self, study: Study, parent: QWidget) -> QMessageBox:
        say = self._store.speaker.say
        box = QMessageBox(parent)
        box.setWindowModality(Qt.WindowModality.WindowModal)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(say(_("Unsaved changes")))
        box.setText(say(_("“{study}” has changes that are not saved.").of(study=study.title)))
        box.setInformativeText(say(_("Without saving, they are lost.")))
        for button, words in (
            (_STANDARD.Save, _("&Save")),
            (_STANDARD.Discard, _("&Discard changes")),
            (_STANDARD.Cancel, _("Cancel")),
        ):
            box.addButton(button).setText(say(words))
        box.setDefaultButton(_STANDARD.Save)
        return box


def _stamp(path: Path) -> _Stamp | None:
    """Return what tells a file from the same one written anew, None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def _conditions(query: Query | None) -> object:
    """Return what of a view is work worth keeping: who is looked at, and how they are weighted."""
    return (None, "", SIMPLE) if query is None else (query.where, query.weight, query.sampling)


def renamed(query: Query, study: Study) -> Query:
    """Return the last view of a study that goes by another id now."""
    return replace(query, study=study.id)

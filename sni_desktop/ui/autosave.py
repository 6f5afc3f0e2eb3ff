"""Keeping unsaved changes on the disk while one works, and bringing them back after a crash."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QTimer

from sni_desktop.core.errors import UserError
from sni_desktop.core.text import Listing, _
from sni_desktop.ui.saving import renamed
from sni_desktop.ui.tasks import Task

if TYPE_CHECKING:
    from sni_desktop.core.presentation import Presented
    from sni_desktop.core.progress import Progress
    from sni_desktop.core.query import Query
    from sni_desktop.core.survey import Study
    from sni_desktop.export.journal import Journal, Unsaved
    from sni_desktop.loaders.study_file import StudyFile
    from sni_desktop.ui.appearance import Appearance
    from sni_desktop.ui.message_bar import MessageBar
    from sni_desktop.ui.saving import Saving
    from sni_desktop.ui.store import Store
    from sni_desktop.ui.tasks import Tasks

    _State = tuple[Study, Query | None, tuple[Presented, ...]]

_PAUSE = 1000
"""Milliseconds without a change after which changes are kept."""
_PATIENCE = 30.0
"""Seconds that closing waits for what is being written; it is told to stop."""


def unsaved_folder() -> Path:
    """Return the folder that unsaved changes are kept in."""
    kind = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(kind)) / "unsaved"


class Autosave(QObject):
    """Writes a journal of each study with unsaved changes, in the background."""

    def __init__(self, store: Store, saving: Saving, appearance: Appearance) -> None:
        super().__init__()
        self._store, self._saving, self._appearance = store, saving, appearance
        self._journals: dict[str, Journal] = {}
        self._kept: dict[str, tuple[Study, Query | None]] = {}
        self._adopted: dict[str, Unsaved] = {}
        self._task: Task | None = None
        self._idle = Event()
        self._idle.set()
        self._has_complained = False
        self._timer = QTimer(self, interval=_PAUSE, singleShot=True)
        self._timer.timeout.connect(self._keep)
        for signal in (store.studies_changed, store.query_changed, saving.changed):
            signal.connect(self._timer.start)

    # Keeping

    def _keep(self) -> None:
        """Bring what changed to the disk, and forget what is saved."""
        if self._task is not None:
            self._timer.start()
            return
        changed = {study.id: study for study in self._saving.changed_studies}
        for name in self._journals.keys() - changed.keys():
            self._drop(name)
        states = [(study, self._store.last_query(name)) for name, study in changed.items()]
        new = [
            (study, query, self._store.presentations(study.id))
            for study, query in states
            if not self._is_kept(study, query)
        ]
        if not new:
            return
        self._idle.clear()
        self._task = Task(lambda progress: self._write(new, progress), self._written, self._failed, self)
        self._task.ended.connect(self._end)
        self._task.start()

    def _is_kept(self, study: Study, query: Query | None) -> bool:
        kept = self._kept.get(study.id)
        return kept is not None and kept[0] is study and kept[1] == query

    def _write(self, states: list[_State], progress: Progress) -> list[str]:
        """Write states to their journals, on a thread of the pool; return the ids of their studies."""
        from sni_desktop.export.journal import Journal  # noqa: PLC0415 - on first use

        try:
            folder = unsaved_folder()
            for study, query, presentations in states:
                if study.id not in self._journals:
                    self._journals[study.id] = Journal(folder, study.id, _name_of(study))
                self._journals[study.id].keep(study, query, progress, presentations)
                self._kept[study.id] = study, query
            return [study.id for study, _query, _presentations in states]
        finally:
            self._idle.set()

    def _written(self, names: list[str]) -> None:
        from sni_desktop.export.journal import discard  # noqa: PLC0415 - as above

        self._has_complained = False
        for name in names:
            if (left := self._adopted.pop(name, None)) is not None:
                discard(left)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            self._appearance.report(error)
        elif not self._has_complained:
            # Once is enough: it is tried again with every change.
            self._has_complained = True
            self._store.say(
                _("Unsaved changes cannot be kept for after a crash: save the study yourself."),
                error.hint,
                "warning",
            )

    def _end(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
            self._task = None

    def _drop(self, name: str) -> None:
        self._kept.pop(name, None)
        self._journals.pop(name).close()

    def stop(self) -> None:
        """Stop, and remove what was kept: a person has decided what becomes of it."""
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()
        self._idle.wait(_PATIENCE)
        for name in list(self._journals):
            self._drop(name)

    # After a crash

    def offer(self, message: MessageBar, tasks: Tasks) -> None:
        """Look for changes that a crash left, and offer to bring them back."""
        from sni_desktop.export.journal import discard, unsaved  # noqa: PLC0415 - as above

        def found(left: tuple[Unsaved, ...]) -> None:
            def forget() -> None:
                for each in left:
                    discard(each)

            if not left:
                return
            names = Listing(tuple(each.name for each in left))
            message.offer(
                _("The program ended without saving changes of {names}.").of(names=names),
                (
                    (_("Recover"), lambda: self._recover(left, tasks)),
                    (_("Discard"), forget),
                ),
            )

        task = Task(lambda _progress: unsaved(unsaved_folder()), found, self._appearance.report, self)
        task.ended.connect(task.deleteLater)
        task.start()

    def _recover(self, left: tuple[Unsaved, ...], tasks: Tasks) -> None:
        from sni_desktop.export.journal import recovered  # noqa: PLC0415 - as above

        def read(progress: Progress) -> list[tuple[Unsaved, StudyFile]]:
            return [(each, recovered(each, progress)) for each in left]

        def opened(found: list[tuple[Unsaved, StudyFile]]) -> None:
            for each, file in found:
                study = replace(file.study, id=each.study)
                query = None if file.query is None else renamed(file.query, study)
                self._adopted[study.id] = each
                self._store.add(study, query=query)
                self._saving.note_recovered(study)
                for warning in file.warnings:
                    self._store.say(warning.text, "", "warning")
            self._store.say(_("%n study(ies) recovered; not saved yet.", "", len(found)))

        tasks.start(read, opened, self._not_recovered)

    def _not_recovered(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._store.say(error.sentence, error.hint, "error")
        else:
            self._appearance.report(error)


def _name_of(study: Study) -> str:
    return Path(study.id).name if study.origin else study.title.in_language("en")

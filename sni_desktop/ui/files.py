"""Opening survey files, and reading an open one again: always in the background."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileInfo, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from sni_desktop.core.decisions import TakeAs, Turn, WavesFrom
from sni_desktop.core.errors import UserError
from sni_desktop.core.survey import Kind
from sni_desktop.core.text import _
from sni_desktop.ui.recipe_keeper import recipes_folder
from sni_desktop.ui.saving import Saving
from sni_desktop.ui.store import look_ahead
from sni_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from sni_desktop.core.decisions import Decision
    from sni_desktop.core.progress import Progress
    from sni_desktop.core.survey import FileForm, Study
    from sni_desktop.core.text import Value
    from sni_desktop.export.opening import Opened
    from sni_desktop.ui.appearance import Appearance
    from sni_desktop.ui.settings import Settings
    from sni_desktop.ui.store import Store


class Files(QObject):
    """Brings survey files into the store."""

    opened = Signal(object)
    """An `Opened`, once its study is looked at."""

    def __init__(self, store: Store, tasks: Tasks, settings: Settings, appearance: Appearance) -> None:
        super().__init__()
        self._store, self._tasks, self._settings, self._appearance = store, tasks, settings, appearance
        self.saving = Saving(store, settings, appearance)
        # Apart from the files being opened: reading a question anew must not stop them.
        self._readings = Tasks(self)
        self._waiting: tuple[Study | None, tuple[Decision, ...]] = None, ()
        self.elsewhere: Callable[[Path], bool] = lambda _path: False
        """Tells whether another window works on a file, and then shows it."""

    def choose(self, parent: QWidget) -> None:
        """Ask for a file and open it."""
        from sni_desktop.loaders.registry import suffixes  # noqa: PLC0415 - not needed for the first picture

        say = self._store.speaker.say
        patterns = " ".join(f"*{suffix}" for suffix in suffixes())
        surveys, everything = say(_("Survey files")), say(_("All files"))
        path, _filter = QFileDialog.getOpenFileName(
            parent,
            say(_("Open a survey file")),
            self._settings.folder(),
            f"{surveys} ({patterns});;{everything} (*)",
        )
        if path:
            self._settings.save_folder(str(Path(path).parent))
            self.open(Path(path))

    def open(self, path: Path) -> None:
        """Read a file in the background and look at it; what is open stays as it is until then."""
        from sni_desktop.export.opening import open_file  # noqa: PLC0415 - as above

        recipes = recipes_folder()
        if self._is_at_work(path):
            return

        def not_opened(error: Exception) -> None:
            self._settings.forget(str(path.resolve()))
            self._failed(error)

        def read(progress: Progress) -> tuple[Opened, Study]:
            found = open_file(path, recipes, progress)
            study = found.study
            if study.origin or found.is_study_file:
                # Two files may have the same name; built-in studies keep their own ids.
                study = replace(study, id=str(path.resolve()), origin=study.origin or path.name)
            look_ahead(study)
            return found, study

        def opened(both: tuple[Opened, Study]) -> None:
            found, study = both
            self._settings.remember(str(path.resolve()))
            query = found.query and replace(found.query, study=study.id)
            self._store.add(study, query=query)
            # What needs a decision opens in the assistant, which is where the hint would send one.
            self._store.say(*_news(study, has_hint=found.is_settled))
            for warning in found.warnings:
                self._store.say(warning.text, "", "warning")
            self.saving.note_opened(study, query)
            self.opened.emit(found)

        self._tasks.start(read, opened, not_opened)

    def read_as(self, form: FileForm) -> None:
        """Read the file that is looked at again, in another form; decisions are kept as far as they fit."""
        from sni_desktop.export.opening import open_again  # noqa: PLC0415 - as above

        study = self._store.study
        if study is None:
            return
        path = Path(study.id)

        def read(found: tuple[Study, tuple[Decision, ...]]) -> None:
            again, lost = found
            self._store.replace(again)
            if lost:
                sentence = _("%n decision(s) do not fit the file read so, and were left out.", "", len(lost))
                self._store.say(sentence, _("Undo brings them back."), "warning")

        self._tasks.start(lambda progress: open_again(path, study, form, progress), read, self._not_read)

    def _is_at_work(self, path: Path) -> bool:
        """Tell whether a file is open with changes that opening it again would lose; then look at it."""
        if self.elsewhere(path):
            return True
        for study in self.saving.changed_studies:
            if study.id == str(path.resolve()):
                self._store.look_at(study.id)
                self._store.say(
                    _("{file} is open already, with changes that are not saved.").of(file=path.name),
                    _("Save it or close it to read the file again."),
                    "warning",
                )
                return True
        return False

    def close(self, parent: QWidget) -> None:
        """Close the survey file that is looked at, if its changes may go; built-in studies stay."""
        study = self._store.study
        if study is not None and study.origin:
            self.saving.ask_first([study], parent, lambda: self._store.close(study.id))

    def take_waves_from(self, column: str) -> None:
        """Read the open file again with another column for the waves; "" for none."""
        self.decide(WavesFrom(column))

    def take_question_as(self, kind: str) -> None:
        """Read the question that is looked at as another kind."""
        if self._store.query is not None:
            self.decide(TakeAs(self._store.query.question, Kind(kind)))

    def reverse_question(self, is_reversed: bool) -> None:
        """Read the scale that is looked at from its other end."""
        if self._store.query is not None:
            self.decide(Turn(self._store.query.question, is_reversed))

    def decide(self, *decisions: Decision) -> None:
        """Carry decisions out on the study that is looked at, in the background.

        Those that are not done yet are done together with the new ones: none is lost to a quick hand.
        """
        from sni_desktop.loaders.decisions import decide  # noqa: PLC0415 - for survey files only

        study = self._store.study
        if study is None:
            return
        asked, waiting = self._waiting
        waiting = (*(waiting if self._readings.busy and asked is study else ()), *decisions)
        self._waiting = study, waiting
        self._readings.start(
            lambda _progress: reduce(decide, waiting, study), self._store.replace, self._not_read
        )

    def fill_recent(self, menu: QMenu) -> None:
        """Put the files opened last into a menu."""
        menu.clear()
        for path in self._settings.recent:
            action = menu.addAction(QFileInfo(path).fileName().replace("&", "&&"))
            action.setToolTip(path)
            action.triggered.connect(lambda _ticked=False, path=path: self.open(Path(path)))
        if menu.isEmpty():
            menu.addAction(self._store.speaker.say(_("No file was opened yet"))).setEnabled(False)

    def _not_read(self, error: Exception) -> None:
        self._failed(error)
        # The controls show what was asked for; let them follow the study again.
        self._store.query_changed.emit()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._store.say(error.sentence, error.hint, "error")
        else:
            self._appearance.report(error)


def _news(study: Study, *, has_hint: bool) -> tuple[Value, Value]:
    """Return what is said of a file that was opened: its size, and where to see what was assumed."""
    if study.answers is not None:
        sentence = _("{file}: {respondents}, {questions}, {waves}.").of(
            file=study.origin,
            respondents=_("%n respondent(s)", "", study.answers.n),
            questions=_("%n question(s)", "", len(study.questions)),
            waves=_("%n wave(s)", "", len(study.waves)),
        )
    else:
        figures = _("%n published figure(s)", "", len(study.published))
        sentence = _("{file}: {figures}.").of(file=study.origin, figures=figures)
    hint = _("The Data tab shows how the file was read.")
    return sentence, hint if has_hint and study.assumptions else ""

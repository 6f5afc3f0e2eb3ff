"""Opening survey files, and reading an open one again: always in the background."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileInfo, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from sni_desktop.core.decisions import TakeAs, Turn, WavesFrom
from sni_desktop.core.errors import UserError
from sni_desktop.core.survey import Kind
from sni_desktop.core.text import _
from sni_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from sni_desktop.core.decisions import Decision
    from sni_desktop.core.survey import Study
    from sni_desktop.core.text import Value
    from sni_desktop.ui.appearance import Appearance
    from sni_desktop.ui.settings import Settings
    from sni_desktop.ui.store import Store


class Files(QObject):
    """Brings survey files into the store."""

    def __init__(self, store: Store, tasks: Tasks, settings: Settings, appearance: Appearance) -> None:
        super().__init__()
        self._store, self._tasks, self._settings, self._appearance = store, tasks, settings, appearance
        # Apart from the files being opened: reading a question anew must not stop them.
        self._readings = Tasks(self)

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
        from sni_desktop.loaders.registry import open_survey  # noqa: PLC0415 - as above

        def not_opened(error: Exception) -> None:
            self._settings.forget(str(path.resolve()))
            self._failed(error)

        def opened(study: Study) -> None:
            self._settings.remember(str(path.resolve()))
            if study.origin:
                # Two files may have the same name; built-in studies keep their own ids.
                study = replace(study, id=str(path.resolve()))
            self._store.add(study)
            self._store.say(*_news(study))

        self._tasks.start(lambda progress: open_survey(path, progress), opened, not_opened)

    def close(self) -> None:
        """Close the survey file that is looked at; built-in studies stay."""
        if self._store.study is not None and self._store.study.origin:
            self._store.close(self._store.study.id)

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
        """Carry decisions out on the study that is looked at, in the background."""
        from sni_desktop.loaders.decisions import decide  # noqa: PLC0415 - for survey files only

        study = self._store.study
        if study is not None:
            self._read_again(lambda: reduce(decide, decisions, study))

    def fill_recent(self, menu: QMenu) -> None:
        """Put the files opened last into a menu."""
        menu.clear()
        for path in self._settings.recent:
            action = menu.addAction(QFileInfo(path).fileName().replace("&", "&&"))
            action.setToolTip(path)
            action.triggered.connect(lambda _ticked=False, path=path: self.open(Path(path)))
        if menu.isEmpty():
            menu.addAction(self._store.speaker.say(_("No file was opened yet"))).setEnabled(False)

    def _read_again(self, read: Callable[[], Study]) -> None:
        def failed(error: Exception) -> None:
            self._failed(error)
            # The controls show what was asked for; let them follow the study again.
            self._store.query_changed.emit()

        self._readings.start(lambda _progress: read(), self._store.replace, failed)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._store.say(error.sentence, error.hint, "error")
        else:
            self._appearance.report(error)


def _news(study: Study) -> tuple[Value, Value]:
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
    return sentence, _("The Data tab shows how the file was read.") if study.assumptions else ""

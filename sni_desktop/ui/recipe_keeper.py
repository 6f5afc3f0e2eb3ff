"""Keeps what a person decided about survey files as recipes, for the next files of their form."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths

from sni_desktop.core.errors import UserError
from sni_desktop.ui.tasks import Task

if TYPE_CHECKING:
    from sni_desktop.core.decisions import Decision
    from sni_desktop.core.recipe import Recipe
    from sni_desktop.core.survey import FileForm, Study
    from sni_desktop.export.opening import Opened
    from sni_desktop.ui.store import Store


def recipes_folder() -> Path:
    """Return the folder that recipes are kept in."""
    kind = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(kind)) / "recipes"


class RecipeKeeper(QObject):
    """Writes the recipe of a file whenever a person decided something about it, and took it back."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._recognised: dict[str, FileForm] = {}
        self._decisions: dict[str, tuple[Decision, ...]] = {}
        self._seen: dict[str, tuple[tuple[str, str], ...]] = {}
        self._writing = False
        self._waiting: Recipe | None = None
        store.query_changed.connect(self._follow)

    def note_opened(self, opened: Opened, study_id: str) -> None:
        """Remember how a file was opened."""
        if opened.recognised is not None:
            self._recognised[study_id] = opened.recognised
            self._decisions[study_id] = opened.study.decisions
            self._seen[study_id] = opened.recipe.seen if opened.recipe else ()

    def settle(self, study: Study) -> None:
        """Keep a file's recipe, with what is odd as seen: a person is done with it."""
        from sni_desktop.loaders.recipes import recipe_of  # noqa: PLC0415 - for survey files only

        recipe = recipe_of(study)
        if recipe is not None and study.id in self._recognised:
            self._seen[study.id] = recipe.seen
            self._keep(study)

    def _follow(self) -> None:
        study = self._store.study
        if study is not None and self._decisions.get(study.id, study.decisions) != study.decisions:
            self._keep(study)

    def _keep(self, study: Study) -> None:
        from sni_desktop.loaders.recipes import recipe_of  # noqa: PLC0415 - for survey files only

        recipe = recipe_of(study)
        if recipe is None:
            return
        self._decisions[study.id] = study.decisions
        recognised = self._recognised[study.id]
        changed = recognised if recognised != recipe.form else None
        self._write(replace(recipe, recognised=changed, seen=self._seen[study.id]))

    def _write(self, recipe: Recipe) -> None:
        """Write a recipe in the background, one at a time: the newest is the last."""
        if self._writing:
            self._waiting = recipe
            return
        from sni_desktop.export.recipe_files import keep  # noqa: PLC0415 - on first use

        folder = recipes_folder()
        self._writing = True
        task = Task(lambda _progress: keep(folder, recipe), lambda _nothing: None, self._fail, self)
        task.ended.connect(self._go_on)
        task.ended.connect(task.deleteLater)
        task.start()

    def _go_on(self) -> None:
        self._writing = False
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._write(waiting)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._store.say(error.sentence, error.hint, "error")
        else:
            self._store.failed.emit(error)

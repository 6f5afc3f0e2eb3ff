"""Recipes on disk: a small JSON file for each form of survey file, in the program's own folder.

A study that was saved beside a survey file holds one too.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from typing import TYPE_CHECKING

from sni_desktop.core.codec import DecodeError, decode, encode
from sni_desktop.core.decisions import Decision
from sni_desktop.core.errors import UserError
from sni_desktop.core.findings import Finding
from sni_desktop.core.progress import Progress
from sni_desktop.core.recipe import Recipe
from sni_desktop.core.survey import FileForm, Question
from sni_desktop.export.atomic import replacing
from sni_desktop.loaders.archive import Archive, DamagedError
from sni_desktop.loaders.recipes import likeness, recipe_from
from sni_desktop.loaders.study_file import STUDY, SUFFIX

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_ENDING = ".sni-recipe.json"
_VERSION = 1
_MOST = 300
_MOST_STUDIES = 10
_LARGEST = 20_000_000


def keep(folder: Path, recipe: Recipe) -> None:
    """Save a recipe in the place of the one for files of the same form. UserError if it cannot be written."""
    folder.mkdir(parents=True, exist_ok=True)
    content = {"version": _VERSION, **encode(Recipe, recipe)}
    with replacing(folder / _name(recipe.recognised or recipe.form)) as stream:
        stream.write(json.dumps(content, ensure_ascii=False, indent=1).encode())


def forget(folder: Path, form: FileForm) -> None:
    """Remove the recipe for a form, if there is one."""
    with suppress(OSError):
        (folder / _name(form)).unlink()


def find(folder: Path, form: FileForm) -> Recipe | None:
    """Return the recipe for files of a form: the one of the same columns, else the most like it.

    None if there is none that shares most of its columns. Damaged recipes are passed over.
    """
    same = _read(folder / _name(form))
    if same is not None and likeness(same.recognised or same.form, form) == 1.0:
        return same
    return most_alike(map(_read, _newest(folder, _ENDING)), form)


def beside(path: Path, form: FileForm) -> Recipe | None:
    """Return how the study beside a file was read whose own file is most like it; the newest of equal ones.

    None if there is none that shares most of its columns.
    """
    return most_alike(map(_in_study, _newest(path.parent, SUFFIX)[:_MOST_STUDIES]), form)


def most_alike(recipes: Iterable[Recipe | None], form: FileForm) -> Recipe | None:
    """Return the recipe whose files are most like those of a form, the first of equal ones; or None."""
    best: tuple[float, Recipe] | None = None
    for recipe in recipes:
        alike = likeness(recipe.recognised or recipe.form, form) if recipe else 0.0
        if recipe is not None and alike > (best[0] if best else 0.0):
            best = alike, recipe
    return best[1] if best else None


def _in_study(path: Path) -> Recipe | None:
    """Return how a saved study was read, None if it is damaged, or no survey file."""
    try:
        with Archive(path) as archive:
            described = json.loads(archive.read(STUDY, _LARGEST, Progress()))["study"]
        return recipe_from(
            decode(FileForm, described["form"]),
            decode(tuple[Decision, ...], described.get("decisions", [])),
            decode(tuple[Question, ...], described["questions"]),
            decode(tuple[Finding, ...], described.get("findings", [])),
        )
    except (UserError, DamagedError, OSError, KeyError, TypeError, ValueError, RecursionError):
        return None


def _name(form: FileForm) -> str:
    columns = "\x1f".join((form.format, *form.columns))
    return hashlib.sha256(columns.encode(errors="replace")).hexdigest()[:32] + _ENDING


def _newest(folder: Path, ending: str) -> list[Path]:
    try:
        found = [(path.stat().st_mtime, path) for path in folder.glob(f"*{ending}")]
    except OSError:
        return []
    return [path for _time, path in sorted(found, reverse=True)[:_MOST]]


def _read(path: Path) -> Recipe | None:
    try:
        if path.stat().st_size > _LARGEST:
            return None
        content = json.loads(path.read_bytes())
        if not isinstance(content, dict) or content.pop("version", None) != _VERSION:
            return None
        found = decode(Recipe, content)
    except (OSError, ValueError, RecursionError, DecodeError):
        return None
    return found if isinstance(found, Recipe) else None

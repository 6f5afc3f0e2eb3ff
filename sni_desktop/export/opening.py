"""Opening a survey file as the last one of its form was read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.core.recipe import Recipe
from sni_desktop.core.values import dataclass
from sni_desktop.export.recipe_files import beside, find, most_alike
from sni_desktop.loaders import registry, study_file
from sni_desktop.loaders.recipes import apply, match, needs_decision, words

if TYPE_CHECKING:
    from pathlib import Path

    from sni_desktop.core.decisions import Decision
    from sni_desktop.core.findings import Finding
    from sni_desktop.core.progress import Progress
    from sni_desktop.core.query import Query
    from sni_desktop.core.survey import FileForm, Study
    from sni_desktop.core.text import Text


@dataclass(frozen=True, eq=False)
class Opened:
    """A file as it was opened.

    ``recipe`` is the one it was read by, None if there was none; ``differs`` says what is not as it was then.
    ``recognised`` is the form that was found out, whatever the recipe wanted. ``is_settled`` if there is
    nothing that a person must look at. Of a study file, ``query`` is its last view, and ``warnings`` say what
    could not be read.
    """

    study: Study
    recipe: Recipe | None = None
    differs: tuple[Text, ...] = ()
    recognised: FileForm | None = None
    is_settled: bool = True
    is_study_file: bool = False
    query: Query | None = None
    warnings: tuple[Finding, ...] = ()


def open_file(path: Path, recipes: Path, progress: Progress) -> Opened:
    """Return the study in a file, read as the last one of its form, if one is known.

    That is told by a recipe in the folder ``recipes``, or by a study that was saved beside the file.

    UserError if it cannot be read; CancelledError if the user stopped.
    """
    if path.suffix.casefold() == study_file.SUFFIX:
        found = study_file.open_study(path, progress)
        return Opened(found.study, is_study_file=True, query=found.query, warnings=found.warnings)
    study = registry.open_survey(path, progress)
    form = study.form
    if form is None or study.answers is None or study.decisions:
        return Opened(study, is_settled=not needs_decision(study))
    recipe = most_alike((find(recipes, form), beside(path, form)), form)
    if recipe is None:
        return Opened(study, recognised=form, is_settled=not needs_decision(study))
    if recipe.recognised is not None and recipe.recognised != recipe.form:
        wanted = replace(recipe.form, columns=())
        study = registry.open_survey(path, progress, wanted)
    study, lost = apply(recipe, study)
    differs = words(match(recipe, study), lost, study)
    is_settled = not differs and not needs_decision(study, recipe)
    return Opened(study, recipe, differs, form, is_settled)


def open_again(
    path: Path, study: Study, wanted: FileForm, progress: Progress
) -> tuple[Study, tuple[Decision, ...]]:
    """Return the file of a study read in another form, and the decisions that do not fit it any more.

    UserError if it cannot be read; CancelledError if the user stopped.
    """
    again = registry.open_survey(path, progress, wanted)
    found, lost = apply(Recipe(wanted, study.decisions), again)
    return replace(found, id=study.id), lost

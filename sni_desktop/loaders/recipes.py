"""Reading next year's file as last year's: which recipe fits it, what differs, and carrying it out."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from sni_desktop.core.decisions import Declare, DescribeWave, TakeAs
from sni_desktop.core.errors import UserError
from sni_desktop.core.recipe import Known, Recipe
from sni_desktop.core.text import Listing, _
from sni_desktop.core.values import dataclass
from sni_desktop.loaders.coded import texts_of
from sni_desktop.loaders.decisions import decide
from sni_desktop.loaders.words import normal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sni_desktop.core.decisions import Decision
    from sni_desktop.core.findings import Finding
    from sni_desktop.core.survey import FileForm, Kind, Question, Study
    from sni_desktop.core.text import Text

_ALIKE = 0.5
"""So large a part of the columns must be shared for two files to be of the same form."""
_RENAMED = 0.75
"""So similar must two names be for one to be the other's new one."""
_MOST_CODES = 300
"""Of a question with more answers they are not kept: they are different people's words each year."""
_MOST_NAMED = 8
_WHOLE_FILE = "all"
"""The wave that a file without a column of waves is: next year's file is another one."""


@dataclass(frozen=True)
class Differences:
    """What differs between a file and the one a recipe was made for: columns, and answers by question.

    ``renamed`` holds pairs of an old and a similar new name; these are in neither of the other two.
    ``answers`` holds pairs of a question's id and an answer that it had not had, ``kinds`` pairs of a
    question's id and what it was last time.
    """

    added: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    answers: tuple[tuple[str, str], ...] = ()
    kinds: tuple[tuple[str, Kind], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.lost or self.renamed or self.answers or self.kinds)


def recipe_of(study: Study) -> Recipe | None:
    """Return how a study was read; None for one that is no survey file."""
    if study.form is None or study.answers is None:
        return None
    return recipe_from(study.form, study.decisions, study.questions, study.findings)


def recipe_from(
    form: FileForm,
    decisions: tuple[Decision, ...],
    questions: Iterable[Question],
    findings: Iterable[Finding],
) -> Recipe:
    """Return the recipe of a file of a form, from what became of it."""
    seen = tuple((finding.code, finding.question) for finding in findings if finding.is_odd)
    lasting = tuple(each for each in decisions if _WHOLE_FILE not in _waves_of(each))
    return Recipe(form, lasting, tuple(map(_known, questions)), seen=seen)


def _waves_of(decision: Decision) -> frozenset[str]:
    """Return the ids of the waves that something is said of."""
    match decision:
        case Declare():
            return frozenset({decision.earlier, decision.later})
        case DescribeWave():
            return frozenset({decision.wave})
        case _:
            return frozenset()


def needs_decision(study: Study, recipe: Recipe | None = None) -> bool:
    """Return whether a file holds anything odd that a person can decide on, and has not yet."""
    seen = set(recipe.seen) if recipe else set()
    return any(
        finding.is_odd and finding.remedies and (finding.code, finding.question) not in seen
        for finding in study.findings
    )


def _known(question: Question) -> Known:
    codes = sorted(texts_of((*question.options, *question.missing)))
    return Known(question.id, question.kind, tuple(codes) if len(codes) <= _MOST_CODES else ())


def likeness(form: FileForm, other: FileForm) -> float:
    """Return how much of the columns of two files is shared (0 to 1); 0 for different formats."""
    if form.format != other.format:
        return 0.0
    mine, theirs = set(form.columns), set(other.columns)
    share = len(mine & theirs) / max(len(mine | theirs), 1)
    return share if share >= _ALIKE else 0.0


def match(recipe: Recipe, study: Study) -> Differences:
    """Return what differs between a study and the file that a recipe was made for."""
    columns = study.form.columns if study.form else ()
    before, now = set(recipe.form.columns), set(columns)
    lost = [name for name in recipe.form.columns if name not in now]
    added = [name for name in columns if name not in before]
    renamed = _renamed(lost, added)
    gone, new = {old for old, _new in renamed}, {name for _old, name in renamed}
    known = {each.question: each for each in recipe.questions}
    answers, kinds = [], []
    for question in study.questions:
        earlier = known.get(question.id)
        if earlier is None:
            continue
        if earlier.kind is not question.kind:
            kinds.append((question.id, earlier.kind))
        elif earlier.codes:
            codes = dict.fromkeys(option.code for option in question.options)
            answers += [(question.id, code) for code in codes if code not in set(earlier.codes)]
    return Differences(
        tuple(name for name in added if name not in new),
        tuple(name for name in lost if name not in gone),
        renamed,
        tuple(answers),
        tuple(kinds),
    )


def _renamed(lost: Sequence[str], added: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Return which of the lost columns go on under a similar name, the most similar first."""
    if len(lost) * len(added) > 10_000:
        return ()
    pairs = [
        (SequenceMatcher(None, normal(old), normal(new)).ratio(), -abs(place - other), old, new)
        for place, old in enumerate(lost)
        for other, new in enumerate(added)
    ]
    found: dict[str, str] = {}
    for ratio, _distance, old, new in sorted(pairs, reverse=True):
        if ratio >= _RENAMED and old not in found and new not in found.values():
            found[old] = new
    return tuple((old, found[old]) for old in lost if old in found)


def apply(recipe: Recipe, study: Study) -> tuple[Study, tuple[Decision, ...]]:
    """Return a study read as the recipe has it, and the decisions that could not be carried out.

    Questions that look like another kind this time ("98" was not among the ages) are read as they were, as
    far as their cells allow.
    """
    lost: list[Decision] = []
    for decision in recipe.decisions:
        # What was said of waves that came from other files is not about this one.
        if _waves_of(decision) <= {wave.id for wave in study.waves}:
            study = _tried(study, decision, lost)
    known = {each.question: each.kind for each in recipe.questions}
    for question in study.questions:
        kind = known.get(question.id, question.kind)
        if kind is not question.kind:
            study = _tried(study, TakeAs(question.id, kind), [])
    return study, tuple(lost)


def _tried(study: Study, decision: Decision, lost: list[Decision]) -> Study:
    try:
        return decide(study, decision)
    except (UserError, KeyError, ValueError):  # what it speaks of is not in this file
        lost.append(decision)
        return study


# -- Words ---------------------------------------------------------------------------------------------


def words(differences: Differences, lost: Sequence[Decision], study: Study) -> tuple[Text, ...]:
    """Return what differs from last time, a sentence each."""
    found = []
    if differences.added:
        sentence = _("%n column(s) are new: {columns}.", "", len(differences.added))
        found.append(sentence.of(columns=_some(differences.added)))
    if differences.lost:
        sentence = _("%n column(s) are gone: {columns}.", "", len(differences.lost))
        found.append(sentence.of(columns=_some(differences.lost)))
    found += [
        _("“{old}” seems to be called “{new}” now.").of(old=old, new=new) for old, new in differences.renamed
    ]
    by_question: dict[str, list[str]] = {}
    for question, code in differences.answers:
        by_question.setdefault(question, []).append(code)
    found += [
        _("%n answer(s) to “{question}” are new: {answers}.", "", len(codes)).of(
            question=study.question(question).label,
            answers=_some([study.question(question).option(code).label for code in codes]),
        )
        for question, codes in by_question.items()
    ]
    found += [
        _("“{question}” looks like another type than last time.").of(question=study.question(question).label)
        for question, _kind in differences.kinds
    ]
    if lost:
        found.append(_("%n decision(s) of last time could not be carried out.", "", len(lost)))
    return tuple(found)


def _some(names: Iterable[object]) -> Listing:
    listed = list(names)
    more = ("…",) if len(listed) > _MOST_NAMED else ()
    return Listing((*listed[:_MOST_NAMED], *more))  # type: ignore[arg-type]

"""Reading a question otherwise: as another kind, other missing values, its answers merged or rearranged.

Every function returns a new study. Cells are read anew by their distinct texts, so that a correction takes
hardly longer for a million respondents. Labels that the file or a person gave are kept.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.core.decisions import Relabel
from sni_desktop.core.findings import Finding
from sni_desktop.core.survey import Kind, Option, Ticks
from sni_desktop.core.text import NO_LABEL, _, plain
from sni_desktop.loaders import kinds
from sni_desktop.loaders.accounting import columns_of, unread
from sni_desktop.loaders.coded import Coded, arranged, places, read, scored, texts_of
from sni_desktop.loaders.columns import without
from sni_desktop.loaders.joined import chosen_multiple
from sni_desktop.loaders.kinds import are_refusals
from sni_desktop.loaders.words import is_outside, normal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sni_desktop.core.survey import Answers, Question, Study
    from sni_desktop.core.text import Label
    from sni_desktop.loaders.columns import Column

OF_CELLS = frozenset({"no_numbers", "no_dates"})
"""The codes of findings about cells that are no answers."""

_OF_CHOICES = frozenset({Kind.SINGLE, Kind.SCALE})


def respondents_of(study: Study) -> Answers:
    """Return the answers of a study of respondents; ValueError if it is none."""
    if study.answers is None:
        message = f"study {study.id!r} has no respondents"
        raise ValueError(message)
    return study.answers


def put(study: Study, found: Coded) -> Study:
    """Return a study with a question in the place of the one with its id, and its answers."""
    answers, question = respondents_of(study), found.question
    by_question, missing = dict(answers.by_question), dict(answers.missing)
    for known, new in ((by_question, found.answer), (missing, found.missing)):
        known.pop(question.id, None)
        if new is not None:
            known[question.id] = new  # type: ignore[assignment]
    kept = [
        finding
        for finding in study.findings
        if not (finding.question == question.id and finding.code in OF_CELLS)
    ]
    return replace(
        study,
        questions=tuple(question if other.id == question.id else other for other in study.questions),
        answers=replace(answers, by_question=by_question, missing=missing),
        findings=(*kept, *found.findings),
    )


def _read_anew(study: Study, question: Question) -> Study:
    """Return a study with the cells of a question of one column read as ``question`` has it."""
    column = _column(study, question)
    found = read(column, question)
    return put(study, replace(found, findings=_of_cells(column, question)))


def _column(study: Study, question: Question) -> Column:
    columns = columns_of(respondents_of(study), question)
    if len(columns) != 1:
        message = f"question {question.id!r} is not one column"
        raise ValueError(message)
    return columns[0]


def _of_cells(column: Column, question: Question) -> tuple[Finding, ...]:
    lost = unread(column, question)
    if not lost:
        return ()
    if question.kind is Kind.DATE:
        note = _("%n answer(s) to “{question}” that are no dates are left out.", "", lost)
        return (Finding("no_dates", note.of(question=question.label), question.id, is_odd=True),)
    note = _("%n answer(s) to “{question}” that are no numbers are left out.", "", lost)
    return (Finding("no_numbers", note.of(question=question.label), question.id, is_odd=True),)


# -- Kinds ---------------------------------------------------------------------------------------------


def with_kind(study: Study, question_id: str, kind: Kind) -> Study:
    """Return a study of respondents with another kind for a question, its column read anew.

    Not for questions put together from several columns (ValueError); UserError says what a column cannot be.
    KeyError if there is no such question.
    """
    question = study.question(question_id)
    respondents_of(study)
    if question.kind is kind:
        return study
    column = _column(study, question)
    alone = replace(question, kind=kind, battery="", battery_label=NO_LABEL, is_reversed=False)
    if kind is Kind.MULTIPLE:
        return _split_cells(study, alone, column)
    options = _options_as(study, column, question, kind)
    return _read_anew(study, replace(alone, options=options, counts_outside=are_refusals(options)))


def _split_cells(study: Study, question: Question, column: Column) -> Study:
    """Return a study with the cells of a question, joined answers, taken as several answers each."""
    found, answer = chosen_multiple(without(column, texts_of(question.missing)), question.id)
    options = _with_given_labels(study, question.id, found.options)
    changed = replace(question, options=options, counts_outside=False)
    return put(study, Coded(changed, answer, places(column, question.missing)))


def _options_as(study: Study, column: Column, question: Question, kind: Kind) -> tuple[Option, ...]:
    """Return the options that a question has as another kind, with the labels that it has or was given."""
    if {kind, question.kind} <= _OF_CHOICES and _is_labelled(question):
        bare = tuple(replace(option, score=None, outside=False) for option in question.options)
        return scored(bare) if kind is Kind.SCALE else bare
    rest = without(column, texts_of(question.missing))
    return _with_given_labels(study, question.id, kinds.with_kind(rest, question.id, kind)[0].options)


def _with_given_labels(study: Study, question_id: str, options: Iterable[Option]) -> tuple[Option, ...]:
    """Return options with the labels that a person gave earlier."""
    given = {
        each.code: each.label
        for each in study.decisions
        if isinstance(each, Relabel) and each.question == question_id
    }
    return tuple(replace(option, label=given.get(option.code, option.label)) for option in options)


def _is_labelled(question: Question) -> bool:
    """Return whether the options say more than the cells do."""
    return any(option.also or not _is_bare(option) for option in question.options)


def _is_bare(option: Option) -> bool:
    return option.label == plain(option.code) or option.label == plain(" ".join(option.code.split()))


def with_reversed(study: Study, question_id: str, is_reversed: bool) -> Study:
    """Return a study with the scores of a scale turned round, or as they were read.

    For a statement that was put the other way round: to agree with it is to be negative. The answers keep
    their words, codes and order. KeyError if there is no such question; ValueError if it is no scale.
    """
    question = study.question(question_id)
    if question.kind is not Kind.SCALE:
        message = f"question {question_id!r} is no scale"
        raise ValueError(message)
    if question.is_reversed == is_reversed:
        return study
    changed = replace(question, options=_turned(question.options), is_reversed=is_reversed)
    questions = tuple(changed if other is question else other for other in study.questions)
    return replace(study, questions=questions)


def _turned(options: tuple[Option, ...]) -> tuple[Option, ...]:
    scores = [option.score for option in options if option.score is not None]
    ends = min(scores, default=0.0) + max(scores, default=0.0)
    return tuple(
        option if option.score is None else replace(option, score=ends - option.score) for option in options
    )


# -- Missing values ------------------------------------------------------------------------------------


def with_missing(study: Study, question_id: str, codes: Sequence[str]) -> Study:
    """Return a study in which a question has these codes, and no others, as named missing values.

    Codes that are missing no longer are answers again. KeyError if there is no such question; ValueError if
    it is not one column.
    """
    question = study.question(question_id)
    column = _column(study, question)
    if question.kind is Kind.MULTIPLE:
        message = f"question {question_id!r} has several answers a cell"
        raise ValueError(message)
    known = {option.code: option for option in (*question.missing, *question.options)}
    wanted = tuple(known.get(code, Option(code, plain(code))) for code in dict.fromkeys(codes))
    missing = tuple(replace(option, score=None, outside=False) for option in wanted)
    gone = {option.code for option in missing}
    changed = replace(question, missing=missing)
    if question.kind in _OF_CHOICES:
        back = [option for option in question.missing if option.code not in gone]
        kept = tuple(option for option in question.options if option.code not in gone)
        options = _with_more(question, kept, back, column, texts_of(missing))
        changed = replace(changed, options=options, counts_outside=are_refusals(options))
    return _read_anew(study, changed)


def _with_more(
    question: Question, kept: tuple[Option, ...], back: Sequence[Option], column: Column, missing: set[str]
) -> tuple[Option, ...]:
    """Return the options of a question with some that were missing, or that only the cells know."""
    known = texts_of((*kept, *back))
    new = [Option(text, plain(text)) for text in column.texts if text not in known and text not in missing]
    more = [*back, *sorted(new, key=lambda option: option.code)]
    if question.kind is not Kind.SCALE:
        return arranged((*kept, *more), question.kind)
    straight = _turned(kept) if question.is_reversed else kept
    outside = [replace(option, outside=True) for option in more if _is_outside(option)]
    inside = [option for option in more if not _is_outside(option)]
    options: tuple[Option, ...] = straight
    if inside:
        options = scored(arranged((*straight, *inside), Kind.SCALE))
    options = (*options, *outside)
    return _turned(options) if question.is_reversed else options


def _is_outside(option: Option) -> bool:
    return any(is_outside(normal(text)) for text in option.label.texts.values())


# -- Answers -------------------------------------------------------------------------------------------


def relabelled(study: Study, question_id: str, label: Label, code: str) -> Study:
    """Return a study with another label for a question, or for one of its answers or missing values.

    KeyError if there is no such question or answer.
    """
    question = study.question(question_id)
    if not code:
        changed = replace(question, label=label)
    else:
        if code not in {option.code for option in (*question.options, *question.missing)}:
            raise KeyError(code)
        options = _with_label(question.options, code, label)
        changed = replace(question, options=options, missing=_with_label(question.missing, code, label))
    questions = tuple(changed if other is question else other for other in study.questions)
    findings = study.findings
    if all(not _is_bare(option) for option in changed.options):
        findings = tuple(
            finding
            for finding in findings
            if finding.code != "unlabelled_codes" or finding.question != question_id
        )
    return replace(study, questions=questions, findings=findings)


def _with_label(options: Iterable[Option], code: str, label: Label) -> tuple[Option, ...]:
    return tuple(replace(option, label=label) if option.code == code else option for option in options)


def merged(study: Study, question_id: str, codes: Sequence[str]) -> Study:
    """Return a study in which several answers to a question count as one, the first of ``codes``.

    KeyError if there is no such question or answer.
    """
    question = study.question(question_id)
    of_missing = bool(codes) and codes[0] in {option.code for option in question.missing}
    options = question.missing if of_missing else question.options
    by_code = {option.code: option for option in options}
    joined = [by_code[code] for code in dict.fromkeys(codes)]
    if len(joined) < 2:
        return study
    first = replace(joined[0], also=tuple(dict.fromkeys(text for text in _texts(joined) if text != codes[0])))
    kept = tuple(first if option is joined[0] else option for option in options if option not in joined[1:])
    changed = replace(question, missing=kept) if of_missing else replace(question, options=kept)
    if question.kind is Kind.MULTIPLE and not of_missing:
        return _with_ticks(study, changed, [_texts([option]) for option in kept])
    return _read_anew(study, changed)


def _texts(options: Iterable[Option]) -> tuple[str, ...]:
    return tuple(text for option in options for text in (option.code, *option.also))


def rearranged(study: Study, question_id: str, codes: Sequence[str]) -> Study:
    """Return a study with the answers to a question in the order of ``codes``; others come after them.

    On a scale the first is the most negative; answers outside of it come last. KeyError if there is no such
    question or answer.
    """
    question = study.question(question_id)
    by_code = {option.code: option for option in question.options}
    first = [by_code[code] for code in dict.fromkeys(codes)]
    options = (*first, *(option for option in question.options if option not in first))
    if question.kind is Kind.SCALE:
        inside = [option for option in options if not option.outside]
        options = (
            *(replace(option, score=float(place)) for place, option in enumerate(inside, start=1)),
            *(option for option in options if option.outside),
        )
    changed = replace(question, options=options, is_reversed=False)
    if question.kind is not Kind.MULTIPLE:
        return _read_anew(study, changed)
    if len(question.columns) == len(question.options):  # one box an option
        column = dict(zip(by_code, question.columns, strict=True))
        changed = replace(changed, columns=tuple(column[option.code] for option in options))
    return _with_ticks(study, changed, [_texts([option]) for option in options])


def _with_ticks(study: Study, question: Question, parts: Sequence[Sequence[str]]) -> Study:
    """Return a study with the tick boxes of a question put together anew, by the codes of the old ones."""
    import numpy as np  # noqa: PLC0415

    answers = respondents_of(study)
    ticks = answers.by_question[question.id]
    if not isinstance(ticks, Ticks):
        message = f"question {question.id!r} has no tick boxes"
        raise TypeError(message)
    old = {option.code: place for place, option in enumerate(study.question(question.id).options)}
    places = [[old[code] for code in part if code in old] for part in parts]
    chosen = np.column_stack([ticks.chosen[:, part].any(axis=1) for part in places])
    shown = ticks.shown
    if shown is not None:
        shown = np.column_stack([shown[:, part].any(axis=1) for part in places])
    new = replace(ticks, chosen=chosen, shown=shown)
    return put(study, Coded(question, new, answers.missing.get(question.id)))

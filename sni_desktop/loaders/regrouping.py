"""Which columns make a question: tick boxes taken apart, columns put together, questions left out."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from sni_desktop.core.decisions import Gather
from sni_desktop.core.errors import UserError
from sni_desktop.core.findings import Finding
from sni_desktop.core.survey import Kind, Option, Question
from sni_desktop.core.text import Label, Listing, _, plain
from sni_desktop.loaders.accounting import columns_of
from sni_desktop.loaders.codebook import TickSet
from sni_desktop.loaders.coded import Coded, texts_of, ticked
from sni_desktop.loaders.columns import column_of, free, heading, identifier
from sni_desktop.loaders.corrections import respondents_of
from sni_desktop.loaders.kinds import typed
from sni_desktop.loaders.words import TICKED, normal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.core.survey import Study
    from sni_desktop.loaders.columns import Column

_MOST_NAMED = 5
_JOINTS = " -–—:/.[_|"
"""What stands between the wording of a question and that of its items in the headers of columns."""


def split(study: Study, question_id: str) -> Study:
    """Return a study with each tick box of a question as a question of its own.

    KeyError if there is no such question; ValueError if it has no tick boxes.
    """
    answers, question = respondents_of(study), study.question(question_id)
    columns = columns_of(answers, question)
    if question.kind is not Kind.MULTIPLE or not columns:
        message = f"question {question_id!r} has no tick boxes"
        raise ValueError(message)
    by_place = {place: name for name, place in answers.places.items()}
    order = {cells.name: place for place, cells in enumerate(answers.cells)}
    labels = _labels_of_boxes(question, columns)
    taken = {other.id for other in study.questions if other is not question}
    found = []
    for number, column in enumerate(columns):
        position = order[column.cells.name]
        name = free(by_place.get(position, identifier(column.cells.name)), taken)
        taken.add(name)
        single, answer = typed(column, name, position)
        label = _together(question.label, labels[number]) if labels else single.label
        found.append(Coded(replace(single, label=label, columns=(column.cells.name,)), answer))
    return _exchanged(study, (question,), found)


def _labels_of_boxes(question: Question, columns: Sequence[Column]) -> list[Label]:
    """Return what each tick box stands for, if each option is a column; none where columns name answers."""
    codes = texts_of(question.options)
    are_boxes = len(question.options) == len(columns)
    if not are_boxes or all(codes.issuperset(column.texts) for column in columns):
        return []
    return [option.label for option in question.options]


def _together(stem: Label, part: Label) -> Label:
    """Return the label of one tick box, in all languages of its question and its option."""
    languages = dict.fromkeys([*stem.texts, *part.texts])
    texts = {code: f"{stem.in_language(code)} – {part.in_language(code)}" for code in languages}
    return Label({code: text.strip(" –") for code, text in texts.items()})


def gathered(study: Study, names: Sequence[str], label: Label, sign: str) -> Study:
    """Return a study with columns put together as the tick boxes of one question.

    ``sign`` is the cell of a ticked box; with "" a box is ticked that holds anything. Questions of these
    columns alone are questions no longer. UserError if there is no such column, or if one of them belongs to
    a question with further columns.
    """
    answers = respondents_of(study)
    by_name = {cells.name: cells for cells in answers.cells}
    if lost := [name for name in names if name not in by_name]:
        raise UserError(
            _("The file has no column “{column}”.").of(column=lost[0]),
            _("Choose columns of this file."),
        )
    columns = [column_of(by_name[name], name) for name in dict.fromkeys(names)]
    gone = _questions_of(study, {column.cells.name for column in columns})
    signs = tuple(dict.fromkeys(text for column in columns for text in column.texts if sign in {"", text}))
    only_signs = all(set(column.texts) <= set(signs) for column in columns)
    taken = {question.id for question in study.questions if question not in gone}
    name = free(identifier(label.in_language("en")), taken | set(answers.places))
    options = _box_options(columns, gone, by_text=not sign)
    found = ticked(
        TickSet(name, label, tuple(column.cells.name for column in columns), options, signs), columns, name
    )
    others = tuple(dict.fromkeys(t for column in columns for t in column.texts if t not in signs))
    if not only_signs and len(others) > 1:
        note = _("{texts} are read as not ticked in “{question}”.")
        sentence = note.of(texts=Listing(others[:_MOST_NAMED]), question=label)
        found = replace(found, findings=(Finding("unticked_texts", sentence, name, is_odd=True),))
    return _exchanged(study, gone, [found])


def likely_gather(study: Study, questions: Sequence[Question]) -> Gather:
    """Return how questions of one column each are most likely put together as tick boxes.

    Their common wording is the label; a usual word for a ticked box is the sign, else any text is.
    """
    answers = respondents_of(study)
    columns = [column for question in questions for column in columns_of(answers, question)]
    texts = dict.fromkeys(text for column in columns for text in column.texts)
    sign = next((text for text in texts if normal(text) in TICKED), "")
    words = [question.label.in_language("") for question in questions]
    stem = words[0][: _stem(words)].strip(_JOINTS) if len(words) > 1 else ""
    names = tuple(column.cells.name for column in columns)
    return Gather(names, plain(stem) if stem else questions[0].label, sign)


def _questions_of(study: Study, names: set[str]) -> tuple[Question, ...]:
    """Return the questions that are made of some columns; UserError if one has further columns."""
    gone = []
    for question in study.questions:
        columns = {column.cells.name for column in columns_of(respondents_of(study), question)}
        if columns & names:
            if not columns <= names:
                raise UserError(
                    _("“{question}” has further columns.").of(question=question.label),
                    _("Take its tick boxes apart first."),
                )
            gone.append(question)
    return tuple(gone)


def _box_options(
    columns: Sequence[Column], questions: Sequence[Question], *, by_text: bool
) -> tuple[Option, ...]:
    """Return an option for each column: its only text, or what its question's label adds to the others."""
    labels = {question.columns[0]: question.label for question in questions if len(question.columns) == 1}
    words = [labels.get(c.cells.name, plain(heading(c.cells.name))).in_language("") for c in columns]
    cut = _stem(words) if len(words) > 1 else 0
    options = []
    for column, text in zip(columns, words, strict=True):
        own = text[cut:].strip(_JOINTS + "]") or text
        if by_text and len(column.texts) == 1:
            own = column.texts[0]
        options.append(Option(column.cells.name, plain(own)))
    return tuple(options)


def _stem(words: Sequence[str]) -> int:
    """Return how many characters all words begin with, up to a joint."""
    alike = takewhile(lambda letters: len(set(letters)) == 1, zip(*words, strict=False))
    return max((place for place, letters in enumerate(alike, start=1) if letters[0] in _JOINTS), default=0)


def left_out(study: Study, question_id: str) -> Study:
    """Return a study without a question; its column stays in the data.

    KeyError if there is no such question; UserError if it is the only one.
    """
    question = study.question(question_id)
    if len(study.questions) == 1:
        raise UserError(
            _("“{question}” is the only question.").of(question=question.label),
            _("A study needs a question at least."),
        )
    return _exchanged(study, (question,), ())


def _exchanged(study: Study, gone: Sequence[Question], new: Sequence[Coded]) -> Study:
    """Return a study with new questions where the first of the old ones stood."""
    answers, ids = respondents_of(study), {question.id for question in gone}
    at = next((place for place, question in enumerate(study.questions) if question.id in ids), 0)
    before = [question for question in study.questions[:at] if question.id not in ids]
    after = [question for question in study.questions[at:] if question.id not in ids]
    by_question = {name: answer for name, answer in answers.by_question.items() if name not in ids}
    missing = {name: places for name, places in answers.missing.items() if name not in ids}
    by_question |= {each.question.id: each.answer for each in new if each.answer is not None}
    missing |= {each.question.id: each.missing for each in new if each.missing is not None}
    return replace(
        study,
        questions=(*before, *(each.question for each in new), *after),
        answers=replace(answers, by_question=by_question, missing=missing),
        findings=(
            *(finding for finding in study.findings if finding.question not in ids),
            *(finding for each in new for finding in each.findings),
        ),
    )

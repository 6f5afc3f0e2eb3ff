"""What a file was understood to be, as one record for other programs and as lines for people.

Counts are those of the file: unweighted, of everybody in it. `CLI.md` says what every field means; what
changes here changes there.
"""

from __future__ import annotations

import json
import re
from math import isfinite
from typing import TYPE_CHECKING, NotRequired, TypedDict

from sni_desktop.core.english import ENGLISH
from sni_desktop.core.survey import Amounts, Choices, Kind, Ticks
from sni_desktop.loaders.accounting import account, beside_boxes, columns_of
from sni_desktop.loaders.coded import texts_of
from sni_desktop.loaders.columns import numbers
from sni_desktop.loaders.decoding import ENCODING_NAMES
from sni_desktop.loaders.study_file import SUFFIX

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sni_desktop.core.findings import Finding
    from sni_desktop.core.survey import Answers, Option, Question, Study, Wave
    from sni_desktop.core.text import Label, Value
    from sni_desktop.loaders.columns import Column

UNKNOWN_LANGUAGE = "und"
"""How a text whose language is unknown is filed (BCP 47: undetermined)."""

MOST_VALUES = 100
"""Columns with more different values than that have no list of them."""

_MOST_LINES = 30
_CHOSEN = frozenset({Kind.SINGLE, Kind.SCALE, Kind.MULTIPLE})

Texts = dict[str, str]
"""A text by language."""


class OptionRecord(TypedDict):
    """An answer, or a named missing value, and how many gave it (None in published figures)."""

    code: str
    label: str
    count: int | None
    labels: NotRequired[Texts]
    column: NotRequired[str]


class ValueRecord(TypedDict):
    """A cell as it is written, and how often it is."""

    value: str
    count: int


class QuestionRecord(TypedDict):
    """One question, or one set of tick boxes."""

    id: str
    label: Texts
    kind: str
    options: list[OptionRecord]
    missing: list[OptionRecord]
    base: int | None
    blank: int | None
    unread: int | None
    columns: list[str]
    text: Texts
    battery: str
    battery_label: Texts
    figures: int
    mean: float | None
    low: float | None
    high: float | None
    different: int | None
    values: list[ValueRecord] | None


class WaveRecord(TypedDict):
    """One wave; ``n`` is None where it was not published."""

    id: str
    label: str
    n: int | None
    date: str
    labels: NotRequired[Texts]


class SetRecord(TypedDict):
    """Columns that are asked together: dichotomous ("D": tick boxes) or with the same categories ("C")."""

    id: str
    label: str
    type: str
    columns: list[str]


class WarningRecord(TypedDict):
    """What was assumed, or looks odd."""

    code: str
    text: str
    question: str | None
    column: str | None
    odd: bool


class Inspection(TypedDict):
    """A file."""

    file: str
    title: str
    format: str
    encoding: str | None
    separator: str | None
    sheet: str | None
    header_rows: int
    respondents: int | None
    columns: int
    column_names: list[str]
    first_row: list[str]
    wave_column: str | None
    waves: list[WaveRecord]
    questions: list[QuestionRecord]
    sets: list[SetRecord]
    published: int
    warnings: list[WarningRecord]


def inspection(study: Study, name: str = "") -> Inspection:
    """Return what is in a study as it was read from a file called ``name``, by default the first one."""
    form, answers = study.form, study.answers
    names = _column_names(study)
    return Inspection(
        file=name or study.origin,
        title=_say(study.title),
        format=_format(study, name),
        encoding=_encoding(study),
        separator=(form.separator if form else "") or None,
        sheet=(form.sheet if form else "") or None,
        header_rows=form.header_rows if form else 0,
        respondents=answers.n if answers else None,
        columns=len(names),
        column_names=names,
        first_row=[cells.values[cells.codes[0]] for cells in answers.cells] if answers and answers.n else [],
        wave_column=(answers.wave_column if answers else "") or None,
        waves=list(map(_wave, study.waves)),
        questions=[_question(study, question) for question in study.questions],
        sets=list(_sets(study)),
        published=len(study.published),
        warnings=list(map(_warning, study.findings)),
    )


def _format(study: Study, name: str) -> str:
    """Return what a file is: a study that was saved remembers the form of the file it came from."""
    if name.casefold().endswith(SUFFIX):
        return SUFFIX.removeprefix(".")
    return study.form.format if study.form else "package"


def _column_names(study: Study) -> list[str]:
    if study.form and study.form.columns:
        return list(study.form.columns)
    return [cells.name for cells in study.answers.cells] if study.answers else []


def _encoding(study: Study) -> str | None:
    """Return the encoding as the file names it; of a text table, which names none, as Python calls it."""
    if study.form is None or not study.form.encoding:
        return None
    encoding = study.form.encoding
    if study.form.separator:
        return {name: codec for codec, name in reversed(ENCODING_NAMES.items())}.get(encoding, encoding)
    return re.sub(r"CP(125[0-9])", r"WINDOWS-\1", encoding)


def _wave(wave: Wave) -> WaveRecord:
    record = WaveRecord(id=wave.id, label=_own(wave.label), n=wave.n, date=wave.date)
    if len(wave.label.texts) > 1:
        record["labels"] = _texts(wave.label)
    return record


def _warning(finding: Finding) -> WarningRecord:
    return WarningRecord(
        code=finding.code,
        text=_say(finding.text),
        question=finding.question or None,
        column=finding.column or None,
        odd=finding.is_odd,
    )


def _sets(study: Study) -> Iterator[SetRecord]:
    """Yield tick boxes, and questions with the same answers that the file puts under one name."""
    for question in study.questions:
        if question.kind is Kind.MULTIPLE and len(question.columns) > 1:
            yield SetRecord(
                id=question.id,
                label=_own(question.label),
                type="C" if _names_answers(study, question) else "D",
                columns=list(question.columns),
            )
    batteries = dict.fromkeys(
        question.battery for question in study.questions if question.battery and question.battery_label
    )
    for battery in batteries:
        together = [question for question in study.questions if question.battery == battery]
        if len(together) > 1:
            yield SetRecord(
                id=battery,
                label=_own(together[0].battery_label),
                type="C",
                columns=[name for question in together for name in question.columns],
            )


def _names_answers(study: Study, question: Question) -> bool:
    """Return whether columns hold any answer to a question, and are not tick boxes of one answer each."""
    if study.answers is None:
        return False
    known = texts_of(question.options)
    return len(known.intersection(columns_of(study.answers, question)[0].texts)) > 1


# Questions


def _question(study: Study, question: Question) -> QuestionRecord:
    record = QuestionRecord(
        id=question.id,
        label=_texts(question.label),
        kind=question.kind.value,
        options=[_option(option) for option in question.options],
        missing=[_option(option) for option in question.missing],
        base=None,
        blank=None,
        unread=None,
        columns=list(question.columns),
        text=_texts(question.text),
        battery=question.battery,
        battery_label=_texts(question.battery_label),
        figures=len(study.figures(question.id)),
        mean=None,
        low=None,
        high=None,
        different=None,
        values=None,
    )
    if study.answers is not None:
        _count(record, study, question, study.answers)
    return record


def _option(option: Option) -> OptionRecord:
    record = OptionRecord(code=option.code, label=_own(option.label), count=None)
    if len(option.label.texts) > 1:
        record["labels"] = _texts(option.label)
    return record


def _count(record: QuestionRecord, study: Study, question: Question, answers: Answers) -> None:
    """Fill in how many gave each answer, how many none, and what the numbers amount to."""
    found = account(study, question)
    record["base"], record["blank"], record["unread"] = found.answers, found.blank, found.unread
    _count_missing(record, question, answers)
    columns = columns_of(answers, question)
    if len(columns) == 1:
        record["different"] = len(columns[0].texts)
        record["values"] = None if question.kind in _CHOSEN else _values(columns[0])
    match answers.by_question.get(question.id):
        case Choices() as answer:
            _count_choices(record, question, answer)
        case Ticks() as answer:
            _count_ticks(record, study, question, answer)
        case Amounts() as answer:
            _sum_up(record, answer)


def _count_missing(record: QuestionRecord, question: Question, answers: Answers) -> None:
    import numpy as np  # noqa: PLC0415

    codes = answers.missing.get(question.id)
    counts = (
        [0] * (len(question.missing) + 1)
        if codes is None
        else np.bincount(codes, minlength=len(question.missing) + 1).tolist()
    )
    for option, count in zip(record["missing"], counts[1:], strict=True):
        option["count"] = count
    known = {option["code"] for option in record["missing"]}
    record["missing"] += [
        OptionRecord(code=text, label=text, count=count)
        for text, count in beside_boxes(answers, question).items()
        if text not in known
    ]


def _values(column: Column) -> list[ValueRecord] | None:
    """Return the different cells of a column that has no answers to choose from, if they are few."""
    if len(column.texts) > MOST_VALUES:
        return None
    counted = zip(column.texts, column.counts.tolist(), strict=True)
    return [ValueRecord(value=text, count=count) for text, count in _in_order(counted)]


def _in_order(counted: Iterable[tuple[str, int]]) -> list[tuple[str, int]]:
    """Return values that occur, numbers by size, others (such as dates) by their letters."""
    found = sorted((text, count) for text, count in counted if count)
    amounts = numbers([text for text, _count in found])
    if amounts is None:
        return found
    sizes = dict(zip([text for text, _count in found], amounts.values, strict=True))
    return sorted(found, key=lambda pair: sizes[pair[0]])


def _count_choices(record: QuestionRecord, question: Question, answer: Choices) -> None:
    import numpy as np  # noqa: PLC0415

    counts = np.bincount(answer.codes, minlength=len(question.options) + 1).tolist()[1:]
    for option, count in zip(record["options"], counts, strict=True):
        option["count"] = count
    if question.kind is Kind.SCALE:
        inside = [place for place, option in enumerate(question.options) if not option.outside]
        amounts = numbers([question.options[place].code for place in inside])
        n = sum(counts[place] for place in inside)
        if amounts is not None and n:
            products = (value * counts[place] for value, place in zip(amounts.values, inside, strict=True))
            record["mean"] = sum(products) / n


def _count_ticks(record: QuestionRecord, study: Study, question: Question, answer: Ticks) -> None:
    counts = answer.chosen.sum(axis=0).tolist()
    for option, count in zip(record["options"], counts, strict=True):
        option["count"] = count
    if len(question.columns) == len(question.options) and not _names_answers(study, question):
        for option, name in zip(record["options"], question.columns, strict=True):
            option["column"] = name


def _sum_up(record: QuestionRecord, answer: Amounts) -> None:
    import numpy as np  # noqa: PLC0415

    known = answer.values[np.isfinite(answer.values)]
    if len(known):
        record["mean"], record["low"], record["high"] = (
            float(each) for each in (known.mean(), known.min(), known.max())
        )


# Words


def _say(value: Value) -> str:
    return ENGLISH.say(value)


def _own(label: Label) -> str:
    """Return a label in the file's language."""
    return label.in_language("")


def _texts(label: Label) -> Texts:
    return {language or UNKNOWN_LANGUAGE: text for language, text in label.texts.items() if text}


def as_json(found: Inspection) -> str:
    """Return a record as a JSON object."""
    return json.dumps(found, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def as_lines(found: Inspection) -> str:
    """Return a record in short, for people."""
    return "\n".join(_lines(found)) + "\n"


def _lines(found: Inspection) -> Iterator[str]:
    about = [found["format"], found["encoding"], found["sheet"]]
    yield f"{found['file'] or found['title']} ({', '.join(each for each in about if each)})"
    if found["respondents"] is not None:
        yield f"{found['respondents']} respondents, {found['columns']} columns"
    if found["published"]:
        yield f"{found['published']} published figures"
    names = (f"{wave['label']} ({'?' if wave['n'] is None else wave['n']})" for wave in found["waves"])
    yield f"{'Waves' if len(found['waves']) > 1 else 'Wave'}: {', '.join(names)}"
    for question in found["questions"]:
        yield from _lines_of(question)
    if found["warnings"]:
        yield ""
    for warning in found["warnings"]:
        yield f"{'!' if warning['odd'] else '-'} {warning['text']}"


def _lines_of(question: QuestionRecord) -> Iterator[str]:
    label = next(iter(question["label"].values()), "")
    base = "" if question["base"] is None else f", base {question['base']}"
    mean = (
        "" if question["mean"] is None or not isfinite(question["mean"]) else f", mean {question['mean']:g}"
    )
    yield ""
    yield f"{question['id']}  {label}" if label != question["id"] else label
    yield f"  {question['kind']}{base}{mean}"
    named = [("", option) for option in question["options"]] + [
        (" (missing)", option) for option in question["missing"]
    ]
    for mark, option in named[:_MOST_LINES]:
        count = "-" if option["count"] is None else option["count"]
        words = (
            option["label"] if option["label"] == option["code"] else f"{option['code']}  {option['label']}"
        )
        yield f"  {count:>8}  {words}{mark}"
    if len(named) > _MOST_LINES:
        yield f"  {'…':>8}  {len(named) - _MOST_LINES} more"

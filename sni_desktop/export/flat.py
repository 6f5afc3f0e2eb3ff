"""A study of respondents as flat columns, one value a respondent: what statistics programs know.

A question is a column of codes, numbers or texts; one with several answers is a column for each of them (1
ticked, 0 not, blank if it was not shown). Named missing codes stand among the values.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sni_desktop.core.errors import UserError
from sni_desktop.core.survey import Amounts, Choices, Option, Question, Ticks
from sni_desktop.core.text import Label, _
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy import bool_, float64, int64, integer
    from numpy.typing import NDArray

    from sni_desktop.core.survey import Answers, Cells, Study

WAVE = Label({"en": "Wave", "fr": "Vague", "nl": "Meting", "de": "Welle"})
_NO, _YES = "0", "1"
_BOXES = (
    Option(_YES, Label({"en": "Yes", "fr": "Oui", "nl": "Ja", "de": "Ja"})),
    Option(_NO, Label({"en": "No", "fr": "Non", "nl": "Nee", "de": "Nein"})),
)


@dataclass(frozen=True, eq=False)
class Flat:
    """One column. Respondent i has ``texts[codes[i]]``; ``texts[0]`` is "", for nothing.

    ``options`` label the texts that are codes, ``missing`` those that stand for no answer. Of numbers,
    ``amounts`` holds the values (NaN for none), and ``codes`` only the missing ones. ``box`` is the answer
    that a tick box stands for. ``question`` is None for the wave.
    """

    name: str
    label: Label
    texts: tuple[str, ...]
    codes: NDArray[integer]
    question: Question | None = None
    box: Option | None = None
    options: tuple[Option, ...] = ()
    missing: tuple[Option, ...] = ()
    amounts: NDArray[float64] | None = None


def flat(study: Study) -> tuple[Flat, ...]:
    """Return the columns of a study; UserError if it has no respondents. Names are unique."""
    answers = study.answers
    if answers is None:
        raise UserError(
            _("“{study}” holds published figures, not answers of respondents.").of(study=study.title),
            _("Save it as a study, or export it as a data package or a workbook."),
        )
    taken: set[str] = set()
    columns = [_wave(study, answers)] if len(study.waves) > 1 else []
    columns += [column for question in study.questions for column in _columns(question, answers)]
    return tuple(replace(column, name=_free(column.name, taken)) for column in columns)


def _free(name: str, taken: set[str]) -> str:
    """Return the name, numbered if another column has it, in capitals or not."""
    count, found = 1, name
    while found.casefold() in taken:
        count += 1
        found = f"{name}_{count}"
    taken.add(found.casefold())
    return found


def _wave(study: Study, answers: Answers) -> Flat:
    import numpy as np  # noqa: PLC0415

    options = tuple(Option(wave.id, wave.label) for wave in study.waves)
    texts = ("", *(wave.id for wave in study.waves))
    return Flat(
        answers.wave_column or "wave", WAVE, texts, answers.wave.astype(np.int64) + 1, options=options
    )


def _columns(question: Question, answers: Answers) -> Iterator[Flat]:
    answer = answers.by_question.get(question.id)
    match answer:
        case Choices(codes):
            yield _with_missing(_coded(question, question.options, codes), question, answers)
        case Amounts(values):
            column = _coded(question, (), _nothing(answers.n))
            yield replace(_with_missing(column, question, answers), amounts=values)
        case Ticks():
            for place, option in enumerate(question.options):
                yield _with_missing(_box(question, option, answer, place), question, answers)
        case None:
            if (cells := _cells_of(question, answers)) is not None:
                yield _texts(question, cells)


def _nothing(n: int) -> NDArray[int64]:

    import numpy as np  # noqa: PLC0415

    return np.zeros(n, np.int64)


def _name(question: Question) -> str:
    """Return the name of the column in the file that a question was read from, where it is one column."""
    return question.columns[0] if len(question.columns) == 1 else question.id


def _coded(question: Question, options: tuple[Option, ...], codes: NDArray[integer]) -> Flat:
    texts = ("", *(option.code for option in options))
    return Flat(_name(question), question.label, texts, codes, question, options=options)


def _box(question: Question, option: Option, ticks: Ticks, place: int) -> Flat:
    import numpy as np  # noqa: PLC0415

    shown: NDArray[bool_] = ticks.answered if ticks.shown is None else ticks.shown[:, place]
    codes = np.where(ticks.chosen[:, place], 1, np.where(shown, 2, 0))
    same = len(question.columns) == len(question.options)
    return Flat(
        question.columns[place] if same else f"{question.id}_{place + 1}",
        option.label or question.label,
        ("", _YES, _NO),
        codes,
        question,
        option,
        _BOXES,
    )


def _with_missing(column: Flat, question: Question, answers: Answers) -> Flat:
    """Return a column with the named missing codes among its texts."""
    import numpy as np  # noqa: PLC0415

    given = answers.missing.get(question.id)
    if given is None or not question.missing:
        return column
    named = given.astype(np.int64)
    codes = np.where(named > 0, named + len(column.texts) - 1, column.codes)
    texts = (*column.texts, *(option.code for option in question.missing))
    return replace(column, texts=texts, codes=codes, missing=question.missing)


def _cells_of(question: Question, answers: Answers) -> Cells | None:
    place = answers.places.get(question.id)
    if place is not None and place < len(answers.cells):
        return answers.cells[place]
    return next((cells for cells in answers.cells if cells.name in question.columns[:1]), None)


def _texts(question: Question, cells: Cells) -> Flat:
    """Return a column of free texts, dates or identifiers, as they are in the file."""
    import numpy as np  # noqa: PLC0415

    texts = ("", *cells.values)
    labels = tuple(option for option in question.missing if option.code in cells.values)
    return Flat(
        question.id, question.label, texts, cells.codes.astype(np.int64) + 1, question, missing=labels
    )


def number_text(value: float) -> str:
    """Return a number as it is written in a table: no more digits than it has, "" for none."""
    if value != value:  # noqa: PLR0124 - NaN
        return ""
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)


def is_number(text: str) -> bool:
    """Tell whether a text is a number as `number_text` writes it."""
    try:
        return number_text(float(text)) == text
    except ValueError:
        return False


def as_texts(column: Flat) -> tuple[Sequence[str], NDArray[integer]]:
    """Return the distinct texts of a column and which of them each respondent has; numbers as texts too."""
    import numpy as np  # noqa: PLC0415

    if column.amounts is None:
        return column.texts, column.codes
    different, places = np.unique(column.amounts, return_inverse=True)
    texts = [*column.texts, *map(number_text, different.tolist())]
    return texts, np.where(column.codes > 0, column.codes, places + len(column.texts))


def label_of(column: Flat, language: str) -> str:
    """Return what a column is, in one line: of a tick box, its question too."""
    own = column.label.in_language(language)
    if column.box is None or column.question is None:
        return own
    return f"{column.question.label.in_language(language)}: {own}"


def labels(options: Sequence[Option], language: str) -> dict[str, str]:
    """Return the labels of codes."""
    return {option.code: option.label.in_language(language) or option.code for option in options}


def described(column: Flat, language: str) -> dict[str, Any]:
    """Return what a column is, as `loaders.own_codebook` reads it again; tick boxes name their question."""
    found: dict[str, Any] = {
        "label": label_of(column, language),
        "codes": labels(column.options, language),
        "missing": labels(column.missing, language),
    }
    if scores := {option.code: option.score for option in column.options if option.score is not None}:
        found["scores"] = scores
    if (question := column.question) is not None:
        found |= {"kind": question.kind.value, "text": question.text.in_language(language)}
        if question.battery:
            found |= {
                "battery": question.battery,
                "battery_label": question.battery_label.in_language(language),
            }
        if column.box is not None:
            found |= {"question": question.id, "question_label": question.label.in_language(language)}
            found["box"] = {column.box.code: column.box.label.in_language(language)}
    return found

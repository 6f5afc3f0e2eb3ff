"""The respondents of two studies below one another: their answers to united questions, and their cells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sni_desktop.core.survey import Amounts, Answers, Cells, Choices, Kind, Ticks
from sni_desktop.core.values import dataclass
from sni_desktop.loaders.columns import identifiers, numbers

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy import dtype, float64, integer, unsignedinteger
    from numpy.typing import NDArray

    from sni_desktop.core.survey import Answer, Option, Question
    from sni_desktop.loaders.uniting import United


@dataclass(frozen=True, eq=False)
class Columns:
    """The columns of two files as those of one.

    For each joined column, ``parts`` has its name and the places of its cells in the two files (None: not in
    that file). ``theirs`` says what a column of the second file is called now.
    """

    parts: tuple[tuple[str, int | None, int | None], ...]
    theirs: dict[str, str]


def join_answers(
    mine: Answers | None,
    theirs: Answers | None,
    united: Sequence[United],
    columns: Columns,
    wave: NDArray[unsignedinteger],
) -> Answers | None:
    """Return the respondents of both, first ``mine``; ``wave`` has the place of each one's wave.

    Who was not asked a question has no answer to it.
    """
    if mine is None and theirs is None:
        return None
    sizes = (mine.n if mine else 0, theirs.n if theirs else 0)
    by_question: dict[str, Answer] = {}
    missing: dict[str, NDArray[unsignedinteger]] = {}
    for each in united:
        answer = _answer(each, mine, theirs, sizes)
        if answer is not None:
            by_question[each.question.id] = answer
        named = _missing(each, mine, theirs, sizes)
        if named is not None:
            missing[each.question.id] = named
    cells = _cells(mine, theirs, united, columns, sizes)
    ids = identifiers([column.name for column in cells])
    places = dict(zip(ids, range(len(cells)), strict=True))
    at = {column.name: place for place, column in enumerate(cells)}
    for each in united:
        if len(each.question.columns) == 1 and each.question.columns[0] in at:
            places[each.question.id] = at[each.question.columns[0]]
    return Answers(sum(sizes), wave, by_question, cells, "", places, missing)


# -- Answers -------------------------------------------------------------------------------------------


def _answer(
    each: United, mine: Answers | None, theirs: Answers | None, sizes: tuple[int, int]
) -> Answer | None:
    """Return the answers of both to a question; None if neither study has any."""
    import numpy as np  # noqa: PLC0415

    one = mine.by_question.get(each.mine.id) if mine and each.mine else None
    two = theirs.by_question.get(each.theirs.id) if theirs and each.theirs else None
    if one is None and two is None:
        return None
    same: dict[str, str] = {}
    sides = ((each.mine, one, same, sizes[0]), (each.theirs, two, each.codes, sizes[1]))
    question = each.question
    match question.kind:
        case Kind.SINGLE | Kind.SCALE:
            return Choices(np.concatenate([_codes(question, *side) for side in sides]))
        case Kind.NUMBER | Kind.WEIGHT:
            return Amounts(np.concatenate([_values(asked, answer, n) for asked, answer, _codes, n in sides]))
        case Kind.MULTIPLE:
            return _ticks([_of_boxes(question, *side) for side in sides])
        case _:
            return None


def _codes(
    question: Question, asked: Question | None, answer: Answer | None, codes: Mapping[str, str], n: int
) -> NDArray[unsignedinteger]:
    """Return the places of the united answers, 0 for those who have none."""
    import numpy as np  # noqa: PLC0415

    kind = np.min_scalar_type(len(question.options))
    if asked is None or not isinstance(answer, Choices):
        return np.zeros(n, kind)
    found: NDArray[unsignedinteger] = _at_places(asked.options, question.options, codes, kind)[answer.codes]
    return found


def _at_places(
    options: Sequence[Option], united: Sequence[Option], codes: Mapping[str, str], kind: dtype[Any]
) -> NDArray[unsignedinteger]:
    """Return for each place in ``options``, from 1, the place of the same answer in ``united``."""
    import numpy as np  # noqa: PLC0415

    known = {option.code: place for place, option in enumerate(united, start=1)}
    places = [0, *(known[codes.get(option.code, option.code)] for option in options)]
    return np.array(places, kind)


def _values(asked: Question | None, answer: Answer | None, n: int) -> NDArray[float64]:
    """Return numbers, NaN for those who gave none; the codes of a choice of numbers are such."""
    import numpy as np  # noqa: PLC0415

    if isinstance(answer, Amounts):
        return answer.values
    if asked is None or not isinstance(answer, Choices):
        return np.full(n, np.nan)
    known = numbers([option.code for option in asked.options])
    values = np.array([np.nan, *(known.values if known else [np.nan] * len(asked.options))])
    found: NDArray[float64] = values[answer.codes]
    return found


def _of_boxes(
    question: Question, asked: Question | None, answer: Answer | None, codes: Mapping[str, str], n: int
) -> Ticks:
    """Return tick boxes with a column for each united option; boxes that were not there were not shown."""
    import numpy as np  # noqa: PLC0415

    chosen = np.zeros((n, len(question.options)), np.bool_)
    if asked is None or not isinstance(answer, Ticks):
        nobody = np.zeros(n, np.bool_)
        return Ticks(chosen, nobody, chosen, ~nobody)
    shown = np.zeros_like(chosen)
    known = {option.code: place for place, option in enumerate(question.options)}
    for number, option in enumerate(asked.options):
        place = known[codes.get(option.code, option.code)]
        chosen[:, place] |= answer.chosen[:, number]
        shown[:, place] |= answer.answered if answer.shown is None else answer.shown[:, number]
    if answer.shown is None and len(asked.options) == len(question.options):
        return Ticks(chosen, answer.answered, None, answer.not_asked)
    return Ticks(chosen, answer.answered, shown, answer.not_asked)


def _ticks(parts: Sequence[Ticks]) -> Ticks:
    import numpy as np  # noqa: PLC0415

    answered = np.concatenate([part.answered for part in parts])
    shown = None
    if any(part.shown is not None and part.answered.any() for part in parts):
        shown = np.concatenate(
            [
                part.answered[:, None] & np.ones_like(part.chosen) if part.shown is None else part.shown
                for part in parts
            ]
        )
    not_asked = None
    if any(part.not_asked is not None and len(part.not_asked) for part in parts):
        not_asked = np.concatenate(
            [np.zeros_like(part.answered) if part.not_asked is None else part.not_asked for part in parts]
        )
    return Ticks(np.concatenate([part.chosen for part in parts]), answered, shown, not_asked)


def _missing(
    each: United, mine: Answers | None, theirs: Answers | None, sizes: tuple[int, int]
) -> NDArray[unsignedinteger] | None:
    """Return which named missing value each respondent has, 0 for none."""
    import numpy as np  # noqa: PLC0415

    named = each.question.missing
    kind = np.min_scalar_type(len(named))
    parts, known = [], False
    for answers, asked, codes, n in (
        (mine, each.mine, {}, sizes[0]),
        (theirs, each.theirs, each.missing, sizes[1]),
    ):
        found = answers.missing.get(asked.id) if answers and asked else None
        if asked is None or found is None:
            parts.append(np.zeros(n, kind))
            continue
        known = True
        parts.append(_at_places(asked.missing, named, codes, kind)[found])
    return np.concatenate(parts) if known else None


# -- Cells ---------------------------------------------------------------------------------------------


def _cells(
    mine: Answers | None,
    theirs: Answers | None,
    united: Sequence[United],
    columns: Columns,
    sizes: tuple[int, int],
) -> tuple[Cells, ...]:
    rewritten = {
        name: each.cells for each in united if each.cells for name in each.question.columns if each.theirs
    }
    return tuple(
        _column(
            name,
            (_part(mine, one, sizes[0], {}), _part(theirs, two, sizes[1], rewritten.get(name, {}))),
        )
        for name, one, two in columns.parts
    )


def _part(
    answers: Answers | None, place: int | None, n: int, rewritten: Mapping[str, str]
) -> tuple[Sequence[str], NDArray[integer]]:
    """Return the distinct texts of a column and the place of each row's; blanks where there is none."""
    import numpy as np  # noqa: PLC0415

    if answers is None or place is None:
        return ("",) if n else (), np.zeros(n, np.uint8)
    cells = answers.cells[place]
    return [rewritten.get(value.strip(), value) for value in cells.values], cells.codes


def _column(name: str, parts: Sequence[tuple[Sequence[str], NDArray[integer]]]) -> Cells:
    import numpy as np  # noqa: PLC0415

    places: dict[str, int] = {}
    known = [[places.setdefault(value, len(places)) for value in values] for values, _own in parts]
    kind = np.min_scalar_type(len(places))
    codes = [np.array(each, kind)[own] for each, (_values, own) in zip(known, parts, strict=True)]
    return Cells(name, np.concatenate(codes), tuple(places))

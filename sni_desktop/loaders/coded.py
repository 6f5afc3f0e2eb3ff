"""Questions of columns that a codebook describes: options and missing values are known, not guessed."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.core.decisions import CallMissing
from sni_desktop.core.findings import Finding, Remedy
from sni_desktop.core.survey import Amounts, Choices, Kind, Option, Question, Ticks
from sni_desktop.core.text import NO_LABEL, Listing, _, plain
from sni_desktop.core.values import dataclass
from sni_desktop.loaders.columns import heading, numbers
from sni_desktop.loaders.kinds import are_refusals, kind_of
from sni_desktop.loaders.scales import scale_places
from sni_desktop.loaders.words import is_outside, normal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy import bool_, unsignedinteger
    from numpy.typing import NDArray

    from sni_desktop.core.survey import Answer
    from sni_desktop.core.text import Label
    from sni_desktop.loaders.codebook import JoinedSet, MentionSet, TickSet, Variable
    from sni_desktop.loaders.columns import Column

_MOST_NAMED = 5
_MOSTLY = 0.5
_FEWEST_POINTS = 4
_HIGHEST_POINT = 11


@dataclass(frozen=True, eq=False)
class Coded:
    """A question with its answers and named missing values (None where there are none)."""

    question: Question
    answer: Answer | None
    missing: NDArray[unsignedinteger] | None = None
    findings: tuple[Finding, ...] = ()


def coded(column: Column, variable: Variable, name: str, position: int) -> Coded:
    """Return the question of a described column; ``position`` is its place in the table, from 0."""
    missing = tuple(option for option in variable.missing if option.code)
    codes = {option.code for option in missing}
    options = tuple(option for option in variable.options if option.code not in codes)
    rest = [text for text in column.texts if text not in codes]
    kind = variable.kind or _kind(column, options, rest, position)
    unlabelled = _unlabelled(options, rest) if kind in {Kind.SINGLE, Kind.SCALE} else ()
    options = arranged((*options, *unlabelled), kind)
    if kind is Kind.SINGLE and variable.kind is None and _is_scale(options):
        kind = Kind.SCALE
    options = _on_scale(options) if kind is Kind.SCALE else options
    question = Question(
        name,
        _label(column, variable, kind),
        kind,
        options if kind in {Kind.SINGLE, Kind.SCALE} else (),
        variable.text,
        battery=variable.battery if kind in {Kind.SINGLE, Kind.SCALE} else "",
        battery_label=variable.battery_label if kind in {Kind.SINGLE, Kind.SCALE} else NO_LABEL,
        counts_outside=kind is Kind.SCALE and are_refusals(options),
        missing=missing,
        columns=(column.cells.name,),
    )
    if not unlabelled or not variable.options:
        return read(column, question)
    wanted = tuple(option.code for option in (*missing, *unlabelled))
    remedy = Remedy(_("Take these codes as missing"), CallMissing(name, wanted))
    finding = replace(_of_unlabelled(question, unlabelled), remedies=(remedy,))
    return replace(read(column, question), findings=(finding,))


def _label(column: Column, variable: Variable, kind: Kind) -> Label:
    """Return what a question is called: an item of a battery stands alone if it is no scale."""
    label = variable.text if variable.battery and kind is not Kind.SCALE else variable.label
    return label or variable.label or plain(heading(column.header) or column.cells.name)


def read(column: Column, question: Question) -> Coded:
    """Return the answers to a question that is one column, by the options and missing values it has."""
    return Coded(question, _answer(column, question), places(column, question.missing))


def _kind(column: Column, options: Sequence[Option], rest: Sequence[str], position: int) -> Kind:
    """Return the kind of a column whose codebook does not name it.

    Labelled values make a choice, unless most values have no label and are numbers: then the labels only
    name its ends.
    """
    if not options:
        return kind_of(column, position)
    known = {option.code for option in options}
    strange = [text for text in rest if text not in known]
    if strange and len(strange) > max(_MOSTLY * len(rest), 3) and numbers(strange) is not None:
        return Kind.NUMBER
    return Kind.SINGLE


def _unlabelled(options: Sequence[Option], rest: Iterable[str]) -> tuple[Option, ...]:
    known = {text for option in options for text in (option.code, *option.also)}
    return tuple(Option(text, plain(text)) for text in sorted(rest) if text not in known)


def _of_unlabelled(question: Question, options: Sequence[Option]) -> Finding:
    named = tuple(option.code for option in options[:_MOST_NAMED])
    sentence = _("%n code(s) of “{question}” have no label: {codes}.", "", len(options))
    return Finding(
        "unlabelled_codes",
        sentence.of(question=question.label, codes=Listing(named)),
        question.id,
        is_odd=True,
    )


def arranged(options: tuple[Option, ...], kind: Kind) -> tuple[Option, ...]:
    """Put numeric codes in the order of their size, so that codes without a label stand in their place."""
    if kind not in {Kind.SINGLE, Kind.SCALE}:
        return options
    amounts = numbers([option.code for option in options])
    if amounts is None:
        return options
    order = sorted(range(len(options)), key=lambda place: (amounts.values[place], place))
    return tuple(options[place] for place in order)


def _inside(options: Iterable[Option]) -> list[Option]:
    return [option for option in options if not _stands_outside(option)]


def _stands_outside(option: Option) -> bool:
    return option.outside or any(is_outside(normal(text)) for text in option.label.texts.values())


def _is_scale(options: Sequence[Option]) -> bool:
    inside = _inside(options)
    return _word_places(inside) is not None or _is_numbered_scale(inside)


def _is_numbered_scale(options: Sequence[Option]) -> bool:
    """Return whether labels only repeat consecutive codes, but for words at the ends: "0 Never", "1", "2"."""
    amounts = numbers([option.code for option in options])
    if amounts is None or len(options) < _FEWEST_POINTS:
        return False
    low, high = min(amounts.values), max(amounts.values)
    labels = [next(iter(option.label.texts.values()), "").split(maxsplit=1) for option in options]
    own = [
        bool(label) and label[0].strip(".:=-)") == option.code
        for label, option in zip(labels, options, strict=True)
    ]
    bare = sum(len(label) == 1 for label in labels)
    is_whole_run = (
        set(amounts.values) == {low + step for step in range(len(options))} and high <= _HIGHEST_POINT
    )
    return low in {0, 1} and is_whole_run and all(own) and 2 * bare >= len(options)


def _word_places(options: Sequence[Option]) -> list[float] | None:
    """Return the places of labels on a scale in known words, in the first language that is one."""
    languages = dict.fromkeys(language for option in options for language in option.label.texts)
    for language in languages:
        found = scale_places([normal(option.label.texts.get(language, "")) for option in options])
        if found is not None:
            return found
    return None


def _on_scale(options: Sequence[Option]) -> tuple[Option, ...]:
    """Return the options of a scale by the scores that the file gives them, or else by what they say."""
    if all(option.score is None for option in options):
        return scored(options)
    return tuple(sorted(options, key=lambda option: math.inf if option.score is None else option.score))


def scored(options: Sequence[Option]) -> tuple[Option, ...]:
    """Return the options of a scale from negative to positive; those outside of it come last."""
    inside = _inside(options)
    words = _word_places(inside)
    order = sorted(range(len(inside)), key=lambda place: words[place] if words else place)
    scored = [replace(inside[place], score=float(rank)) for rank, place in enumerate(order, start=1)]
    outside = [replace(option, outside=True, score=None) for option in options if _stands_outside(option)]
    return (*scored, *outside)


def _answer(column: Column, question: Question) -> Answer | None:
    import numpy as np  # noqa: PLC0415

    match question.kind:
        case Kind.SINGLE | Kind.SCALE:
            codes = places(column, question.options)
            return Choices(np.zeros(len(column.cells.codes), np.uint8) if codes is None else codes)
        case Kind.NUMBER | Kind.WEIGHT:
            return amounts(column, texts_of(question.missing))
        case _:
            return None


def places(column: Column, options: Sequence[Option]) -> NDArray[unsignedinteger] | None:
    """Return for each row the place of its option, from 1, and 0 for none; None if there are no options."""
    import numpy as np  # noqa: PLC0415

    if not options:
        return None
    known = _places_of(options)
    by_place = np.array([0, *(known.get(text, 0) for text in column.texts)], np.min_scalar_type(len(options)))
    return column.rows(by_place)


def texts_of(options: Iterable[Option]) -> set[str]:
    """Return the texts of cells that mean one of these options."""
    return {text for option in options for text in (option.code, *option.also)}


def _places_of(options: Sequence[Option]) -> Mapping[str, int]:
    return {
        text: place for place, option in enumerate(options, start=1) for text in (option.code, *option.also)
    }


def amounts(column: Column, missing: set[str]) -> Amounts:
    """Return the numbers of a column: NaN for blanks, for named missing values, and for other texts."""
    import numpy as np  # noqa: PLC0415

    rest = [text for text in column.texts if text not in missing]
    together = numbers(rest)
    if together is not None:
        known = dict(zip(rest, together.values, strict=True))
    else:
        known = {text: number.values[0] for text in rest if (number := numbers([text]))}
    return Amounts(column.rows(np.array([np.nan, *(known.get(text, np.nan) for text in column.texts)])))


def ticked(tick_set: TickSet, columns: Sequence[Column], name: str) -> Coded:
    """Return a set of tick boxes as a question; ``columns`` are its columns in order."""
    import numpy as np  # noqa: PLC0415

    n = len(columns[0].cells.codes)
    beside = (tick_set.beside,) if tick_set.beside else ()
    chosen = np.zeros((n, len(columns)), np.bool_)
    shown = np.zeros_like(chosen)
    codes = {option.code for option in tick_set.missing}
    for number, column in enumerate(columns):
        chosen[:, number] = column.rows(
            np.array([False, *(text in tick_set.ticked for text in column.texts)])
        )
        shown[:, number] = column.rows(np.array([False, *(text not in codes for text in column.texts)]))
    answered: NDArray[bool_] = np.logical_or.reduce(chosen if tick_set.blank_is_no else shown, axis=1)
    question = Question(
        name,
        tick_set.label or plain(name),
        Kind.MULTIPLE,
        tick_set.options,
        missing=tick_set.missing,
        columns=(*(column.cells.name for column in columns), *beside),
    )
    complete = tick_set.blank_is_no or bool(shown[answered].all())
    ticks = Ticks(chosen, answered, None if complete else shown)
    return Coded(question, ticks, _named_missing(columns, tick_set.missing, answered))


def _named_missing(
    columns: Sequence[Column], missing: tuple[Option, ...], answered: NDArray[bool_]
) -> NDArray[unsignedinteger] | None:
    """Return which named missing value stands in the boxes of each respondent who ticked none, 0 for none."""
    import numpy as np  # noqa: PLC0415

    named: NDArray[unsignedinteger] | None = None
    for column in columns:
        found = places(column, missing)
        named = found if named is None or found is None else np.where(named > 0, named, found)
    return None if named is None else np.where(answered, 0, named).astype(named.dtype)


def mentioned(mentions: MentionSet, columns: Sequence[Column], name: str) -> Coded:
    """Return a question whose columns each name an answer; ``columns`` are those of the set in order."""
    import numpy as np  # noqa: PLC0415

    texts = dict.fromkeys(text for column in columns for text in column.texts)
    more = _unlabelled(mentions.options, [text for text in texts if text not in mentions.missing])
    options = arranged((*mentions.options, *more), Kind.SINGLE)
    at = _places_of(options)
    rows = np.arange(len(columns[0].cells.codes))
    # The first place is that of no answer.
    chosen = np.zeros((len(rows), len(options) + 1), np.bool_)
    for column in columns:
        place = column.rows(np.array([0, *(at.get(text, 0) for text in column.texts)]))
        chosen[rows, place] = True
    chosen = chosen[:, 1:]
    names = tuple(column.cells.name for column in columns)
    question = Question(name, mentions.label or plain(name), Kind.MULTIPLE, options, columns=names)
    answered: NDArray[bool_] = np.logical_or.reduce(chosen, axis=1)
    findings = (_of_unlabelled(question, more),) if more and mentions.options else ()
    return Coded(question, Ticks(chosen, answered), findings=findings)


def split(joined: JoinedSet, column: Column, name: str) -> Coded:
    """Return a column of several answers a cell as a question; answers that nobody announced come last."""
    import numpy as np  # noqa: PLC0415

    nothing = {joined.none} - {""}
    given = [
        [word.strip() for word in text.split(joined.separator) if text not in nothing]
        for text in column.texts
    ]
    known = texts_of(joined.options)
    strange = dict.fromkeys(word for words in given for word in words if word and word not in known)
    more = tuple(Option(word, plain(word)) for word in strange)
    options = (*joined.options, *more)
    label = joined.label or plain(name)
    question = Question(name, label, Kind.MULTIPLE, options, columns=(column.cells.name,))
    at = _places_of(options)
    by_place = np.zeros((len(given) + 1, len(options)), np.bool_)
    for place, words in enumerate(given, start=1):
        by_place[place, [at[word] - 1 for word in words if word]] = True
    chosen = column.rows(by_place)
    answered: NDArray[bool_] = np.logical_or.reduce(chosen, axis=1)
    answered |= column.rows(np.array([False, *(text in nothing for text in column.texts)]))
    findings = (_of_unlabelled(question, more),) if more and joined.options else ()
    return Coded(question, Ticks(chosen, answered), findings=findings)

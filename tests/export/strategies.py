"""Studies that hypothesis makes up, and what it means for two to be the same."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

import numpy as np
from hypothesis import strategies as st

from sni_desktop.core.decisions import (
    Arrange,
    CallMissing,
    Declare,
    DescribeWave,
    Gather,
    Merge,
    Relabel,
    TakeAs,
    Turn,
    WavesFrom,
)
from sni_desktop.core.filters import AllOf, AnyOf, Condition, Test
from sni_desktop.core.findings import Finding, Remedy
from sni_desktop.core.presentation import AS_IT_IS, Annotation, Presentation, Presented, Sort
from sni_desktop.core.query import Counting, Focus, Query, Show
from sni_desktop.core.sampling import Lonely, Missing, Raked, Sampling, Target
from sni_desktop.core.survey import (
    Amounts,
    Answers,
    Asked,
    Cells,
    Choices,
    Comparability,
    Comparable,
    FileForm,
    Fraction,
    Kind,
    Mention,
    Option,
    Percentage,
    PublishedRank,
    PublishedShare,
    Qualifier,
    Question,
    Source,
    Study,
    Ticks,
    Wave,
)
from sni_desktop.core.text import Count, Label, Listing, Number, Percent, Text, plain

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

    from sni_desktop.core.survey import Answer

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
"""What people write: any characters, line ends and quotation marks among them."""
NAMES = st.text(st.sampled_from("abcXYZ0189_ é,;\"'=-.ß語"), min_size=1, max_size=8)
CODES = st.one_of(
    st.integers(-99, 12).map(str), st.sampled_from(["1.5", "132000", "01", ".a", "Z", "A1"]), NAMES
)
LABELS = st.dictionaries(st.sampled_from(["", "en", "fr", "nl", "de", "es"]), WORDS, max_size=3).map(Label)
NUMBERS = st.one_of(st.just(np.nan), st.integers(-5, 500).map(float), st.floats(-1e9, 1e9, width=32))


def same_study(one: Study, other: Study) -> bool:
    """Tell whether two studies hold the same; fails where they do not, to show the difference."""
    for field in fields(Study):
        if field.name != "answers":
            assert getattr(one, field.name) == getattr(other, field.name), field.name
    if one.answers is None or other.answers is None:
        assert one.answers is other.answers
        return True
    same_answers(one.answers, other.answers)
    return True


def same_answers(one: Answers, other: Answers) -> None:
    assert (one.n, one.wave_column, one.places) == (other.n, other.wave_column, other.places)
    same_array(one.wave, other.wave)
    assert list(one.by_question) == list(other.by_question)
    for name, answer in one.by_question.items():
        assert type(answer) is type(other.by_question[name])
        for field in fields(answer):
            same_array(getattr(answer, field.name), getattr(other.by_question[name], field.name))
    assert list(one.missing) == list(other.missing)
    for name, codes in one.missing.items():
        same_array(codes, other.missing[name])
    assert [(cells.name, cells.values) for cells in one.cells] == [
        (cells.name, cells.values) for cells in other.cells
    ]
    for cells, others in zip(one.cells, other.cells, strict=True):
        np.testing.assert_array_equal(cells.codes, others.codes)


def same_array(one: Any, other: Any) -> None:
    if one is None or other is None:
        assert one is other
        return
    assert one.dtype == other.dtype
    np.testing.assert_array_equal(one, other)


def drawn_codes(draw: DrawFn, n: int, largest: int, dtype: Any = np.uint8) -> Any:
    return np.array(draw(st.lists(st.integers(0, largest), min_size=n, max_size=n)), dtype)


@st.composite
def option_lists(draw: DrawFn, least: int = 1, most: int = 5) -> tuple[Option, ...]:
    codes = draw(st.lists(CODES, min_size=least, max_size=most, unique=True))
    also = {code: (f"{code}!",) if draw(st.booleans()) else () for code in codes}
    return tuple(
        Option(
            code,
            draw(LABELS),
            draw(st.one_of(st.none(), st.integers(1, 7).map(float))),
            draw(st.booleans()),
            also[code],
        )
        for code in codes
    )


@st.composite
def answered(draw: DrawFn, name: str, n: int) -> tuple[Question, Answer | None, Any]:
    """Return a question, its answers, and which missing codes were given (None without any)."""
    kind = draw(st.sampled_from(Kind))
    has_options = kind in {Kind.SINGLE, Kind.SCALE, Kind.MULTIPLE}
    options = draw(option_lists()) if has_options else ()
    missing = draw(option_lists(0, 4)) if kind in {Kind.SINGLE, Kind.SCALE, Kind.NUMBER} else ()
    missing = tuple(each for each in missing if each.code not in {option.code for option in options})
    question = Question(
        name,
        draw(LABELS),
        kind,
        options,
        draw(LABELS),
        draw(LABELS),
        battery=draw(st.sampled_from(["", "b"])),
        battery_label=draw(LABELS),
        is_reversed=draw(st.booleans()),
        counts_outside=draw(st.booleans()),
        missing=missing,
        columns=(name,),
    )
    given_codes = drawn_codes(draw, n, len(missing)) if missing else None
    silent = given_codes > 0 if given_codes is not None else np.zeros(n, np.bool_)
    match kind:
        case Kind.SINGLE | Kind.SCALE:
            dtype = draw(st.sampled_from([np.uint8, np.uint16]))
            answer: Answer | None = Choices(
                np.where(silent, 0, drawn_codes(draw, n, len(options))).astype(dtype)
            )
        case Kind.MULTIPLE:
            boxes = (n, len(options))
            shown = np.array(
                draw(st.lists(st.booleans(), min_size=n * boxes[1], max_size=n * boxes[1])), np.bool_
            )
            chosen = np.array(
                draw(st.lists(st.booleans(), min_size=n * boxes[1], max_size=n * boxes[1])), np.bool_
            )
            shown, chosen = shown.reshape(boxes), (chosen & shown).reshape(boxes)
            answered_ = shown.any(axis=1)
            keeps = draw(st.booleans())
            chosen = chosen & (shown if keeps else answered_[:, None])
            not_asked = ~answered_ if draw(st.booleans()) else None
            answer = Ticks(chosen, answered_, shown if keeps else None, not_asked)
        case Kind.NUMBER | Kind.WEIGHT:
            values = np.array(draw(st.lists(NUMBERS, min_size=n, max_size=n)), np.float64)
            answer = Amounts(np.where(silent, np.nan, values))
        case _:
            answer = None
    return question, answer, given_codes


@st.composite
def texts(draw: DrawFn) -> Text:
    values: dict[str, Any] = {
        "a": draw(LABELS),
        "b": Listing((draw(WORDS), Percent(0.25, 1), Count(draw(st.integers(-9, 10**9))))),
    }
    shown = draw(st.sampled_from([None, Number(1.5)]))
    return Text("{a} of %n, {b}", draw(WORDS), draw(st.integers(-1, 99)), values, shown)


def decisions(question: str) -> SearchStrategy[Any]:
    return st.sampled_from(
        [
            TakeAs(question, Kind.TEXT),
            Turn(question, is_reversed=True),
            WavesFrom("year"),
            CallMissing(question, ("1", "99")),
            Relabel(question, plain("x"), "1"),
            Merge(question, ("1", "2")),
            Arrange(question, ("2", "1")),
            Gather(("a", "b"), plain("Both"), "yes"),
            Declare("", "w1", "w2", Comparable.YES, Label({"fr": "Même question"}), "An", "2026-01-02"),
            DescribeWave("w1", plain("First"), "2020-05", plain("All"), plain("Web")),
        ]
    )


def filters() -> SearchStrategy[Any]:
    conditions = st.builds(
        Condition, st.just("q0"), st.sampled_from(Test), st.lists(WORDS, max_size=2).map(tuple)
    )
    groups = st.recursive(
        conditions,
        lambda parts: st.builds(
            lambda kind, some: kind(tuple(some)), st.sampled_from([AllOf, AnyOf]), st.lists(parts, max_size=3)
        ),
        max_leaves=6,
    )
    return st.none() | groups


def presentations(question: str, wave: str) -> SearchStrategy[Any]:
    """Return what was changed of charts, and the decimals of all."""
    remarks = st.builds(Annotation, WORDS, st.just(wave), LABELS)
    made = st.builds(
        Presentation,
        st.sampled_from(Sort),
        st.integers(0, 12),
        st.none(),
        LABELS,
        LABELS,
        st.lists(remarks, max_size=2).map(tuple),
    )
    charts = st.builds(Presented, st.just(question), st.sampled_from(["waves", "ranking"]), st.just(""), made)
    of_all = st.builds(Presentation, places=st.integers(0, 2)).map(lambda each: Presented("", "", "", each))
    return st.tuples(charts, of_all) | st.just(())


@st.composite
def queries(draw: DrawFn, study: Study) -> Query:
    question = study.questions[0]
    raked = Raked(
        (Target("q0", (("a", 0.25), ("b", 0.75))),), "", (0.3, 3.0), Missing.OWN_CATEGORY, calibrated=True
    )
    return Query(
        study.id,
        question.id,
        draw(st.sampled_from(["waves", "ranking", "crosstab", "data"])),
        tuple(wave.id for wave in study.waves[:1]),
        tuple(option.code for option in question.options[:1]),
        draw(st.sampled_from([0.9, 0.95])),
        draw(st.frozensets(st.sampled_from(Show))),
        draw(st.sampled_from([(), ("q0",)])),
        draw(filters()),
        draw(st.sampled_from(["", "q0", raked])),
        draw(st.sampled_from([Sampling(), Sampling("q0", population=300, lonely=Lonely.REMOVE)])),
        draw(st.sampled_from(Counting)),
        draw(st.sampled_from(Focus)),
        draw(st.sampled_from([None, True, False])),
        draw(st.booleans()),
        draw(st.sampled_from(["", "dots"])),
        draw(
            presentations(question.id, study.waves[0].id).map(
                lambda found: found[0].presentation if found else AS_IT_IS
            )
        ),
    )


@st.composite
def studies(draw: DrawFn, most_waves: int = 3) -> Study:
    """Return studies of respondents: all kinds, missing codes, tick boxes, labels in several languages."""
    n = draw(st.integers(1, 8))
    count = draw(st.integers(1, most_waves))
    waves = tuple(
        Wave(f"w{number}", draw(LABELS), None, draw(LABELS), "2020-05", draw(LABELS), draw(LABELS))
        for number in range(1, count + 1)
    )
    found = [draw(answered(f"q{number}", n)) for number in range(draw(st.integers(1, 5)))]
    names = [question.id for question, _answer, _missing in found]
    cells = []
    for name in names:
        values = tuple(draw(st.lists(WORDS, min_size=1, max_size=5, unique=True)))
        codes = drawn_codes(draw, n, len(values) - 1, np.min_scalar_type(len(values)))
        cells.append(Cells(name, codes, values))
    answers = Answers(
        n,
        drawn_codes(draw, n, count - 1),
        {question.id: answer for question, answer, _missing in found if answer is not None},
        tuple(cells),
        draw(st.sampled_from(["", names[0]])),
        {name: place for place, name in enumerate(names)},
        {question.id: missing for question, _answer, missing in found if missing is not None},
    )
    sentences = draw(st.lists(texts(), max_size=2))
    return Study(
        draw(NAMES),
        draw(LABELS),
        waves,
        tuple(question for question, _answer, _missing in found),
        draw(figures(found[0][0], waves)),
        (Source("s", draw(WORDS), draw(LABELS), "https://example.org/x", draw(LABELS)),),
        tuple(
            Comparability(
                waves[0].id, wave.id, Comparable.MAY_DIFFER, draw(LABELS), by="An", when="2026-01-01"
            )
            for wave in waves[1:]
        ),
        answers,
        tuple(
            Finding("odd", text, names[0], is_odd=True, remedies=(Remedy(text, draw(decisions(names[0]))),))
            for text in sentences
        ),
        draw(LABELS),
        draw(WORDS),
        draw(st.booleans()),
        draw(st.sampled_from([None, FileForm("csv", "utf-8", ";", "", 1, tuple(names))])),
        tuple(draw(st.lists(decisions(names[0]), max_size=3))),
        (Asked(names[0], waves[0].id, draw(LABELS), draw(LABELS), draw(option_lists()), 3, n),),
        draw(presentations(names[0], waves[0].id)),
    )


@st.composite
def figures(draw: DrawFn, question: Question, waves: tuple[Wave, ...]) -> tuple[Any, ...]:
    found: list[Any] = []
    for option in question.options:
        about = (question.id, waves[0].id, option.code)
        amounts = st.sampled_from(
            [Percentage(0.425, 1), Percentage(0.2, 0, Qualifier.UNDER), Fraction(2, 3), None, 2]
        )
        match draw(amounts):
            case None:
                found.append(Mention(*about, "s", draw(LABELS), draw(LABELS), draw(WORDS)))
            case 2:
                found.append(PublishedRank(*about, 1, 2, "s", draw(LABELS)))
            case amount:
                found.append(PublishedShare(*about, amount, "s", draw(st.none() | st.integers(1, 10**6))))
    return tuple(found)

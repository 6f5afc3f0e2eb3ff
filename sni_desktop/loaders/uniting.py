"""One question made of two that are the same: its answers are those of both, and their codes stay apart.

The first question keeps its name, its words and its codes. Codes of the second one that mean something
else in the first get new ones, and so do the cells that hold them.
"""

from __future__ import annotations

from dataclasses import field, replace
from typing import TYPE_CHECKING

from sni_desktop.core.survey import Kind, Option
from sni_desktop.core.text import Label
from sni_desktop.core.values import dataclass
from sni_desktop.loaders.columns import free, numbers
from sni_desktop.loaders.matching import joined_kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sni_desktop.core.survey import Question, Study
    from sni_desktop.loaders.joined_answers import Columns
    from sni_desktop.loaders.matching import Match

_LISTS = frozenset({Kind.SINGLE, Kind.SCALE})


@dataclass(frozen=True)
class United:
    """A question of a joined study, and the questions it is made of (None: not asked in that study).

    ``codes`` says which of its answers those of ``theirs`` are, by their code; ``missing`` the same of the
    named missing values. ``cells`` are the texts of their cells that must be written otherwise.
    """

    question: Question
    mine: Question | None = None
    theirs: Question | None = None
    codes: dict[str, str] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)
    cells: dict[str, str] = field(default_factory=dict)


def united_questions(
    study: Study, other: Study, matches: Sequence[Match], columns: Columns, *, counted: tuple[bool, bool]
) -> tuple[United, ...]:
    """Return the questions of both studies: those of the first in order, and new ones where they follow."""
    taken = {question.id for question in study.questions}
    if study.answers is not None:
        taken |= study.answers.places.keys()
    by_id = {match.question: match for match in matches if match.other}
    partner = {match.other: match.question for match in by_id.values()}
    found = [
        unite(
            question, other.question(by_id[question.id].other), by_id[question.id], columns, counted=counted
        )
        if question.id in by_id
        else United(question, question)
        for question in study.questions
    ]
    places = {each.question.id: place for place, each in enumerate(found)}
    batteries = {question.battery for question in study.questions}
    grids = {
        each.theirs.battery: each.question.battery
        for each in found
        if each.theirs and each.theirs.battery and each.question.battery
    }
    after: dict[int, list[United]] = {}
    at = -1
    for question in other.questions:
        if question.id in partner:
            at = places[partner[question.id]]
            continue
        new = replace(
            question,
            id=free(question.id, taken),
            columns=tuple(columns.theirs.get(name, name) for name in question.columns),
            battery=question.battery and (grids.get(question.battery) or free(question.battery, batteries)),
        )
        taken.add(new.id)
        codes = {option.code: option.code for option in question.options}
        missing = {option.code: option.code for option in question.missing}
        after.setdefault(at, []).append(United(new, None, question, codes, missing))
    ordered = [*after.get(-1, ())]
    for place, each in enumerate(found):
        ordered += [each, *after.get(place, ())]
    return tuple(_with_like_batteries(ordered))


def _with_like_batteries(united: Sequence[United]) -> Iterator[United]:
    """Yield questions; items of a grid some of whose answers have become others are asked apart."""
    disturbed = {
        each.question.battery
        for each in united
        if each.mine and each.theirs and _codes(each.question) != _codes(each.mine)
    }
    for each in united:
        question = each.question
        if question.battery and question.battery in disturbed:
            question = replace(question, battery=f"{question.battery} ({','.join(_codes(question))})")
        yield replace(each, question=question)


def _codes(question: Question) -> tuple[str, ...]:
    return tuple(option.code for option in question.options)


def unite(
    mine: Question, theirs: Question, match: Match, columns: Columns, *, counted: tuple[bool, bool]
) -> United:
    """Return two questions as one; ``counted`` says in which of the two studies respondents answered.

    ValueError if their kinds do not go together.
    """
    kind = joined_kind(mine, theirs, counted=counted)
    if kind is None:
        message = f"{mine.id!r} and {theirs.id!r} cannot be one question"
        raise ValueError(message)
    union = _Union(mine, theirs, match)
    options = union.options if kind in _LISTS or kind is Kind.MULTIPLE else ()
    if kind is Kind.SCALE:
        kind, options = _scale(mine, theirs, union)
    return United(
        replace(
            mine,
            kind=kind,
            label=with_languages(mine.label, theirs.label),
            text=with_languages(mine.text, theirs.text),
            options=options,
            missing=union.missing_options,
            battery=mine.battery if kind is mine.kind else "",
            columns=_all_columns(mine, theirs, columns),
        ),
        mine,
        theirs,
        union.codes,
        union.missing,
        union.cells if kind in _LISTS else {},
    )


def _all_columns(mine: Question, theirs: Question, columns: Columns) -> tuple[str, ...]:
    """Return the columns of both; those of one list of boxes in the other's file are one already."""
    new = (columns.theirs.get(name, name) for name in theirs.columns)
    return tuple(dict.fromkeys((*mine.columns, *new)))


def with_languages(label: Label, other: Label) -> Label:
    """Return a label with the languages that only the other one has."""
    return Label({**{code: text for code, text in other.texts.items() if code and text}, **label.texts})


class _Union:
    """The answers of two questions as one list."""

    def __init__(self, mine: Question, theirs: Question, match: Match) -> None:
        self.codes: dict[str, str] = {}
        self.missing: dict[str, str] = {}
        self.cells: dict[str, str] = {}
        # What a text of a cell stands for: the code of an answer or of a named missing value.
        self._means: dict[str, tuple[str, bool]] = {}
        for is_missing, options in ((False, mine.options), (True, mine.missing)):
            for option in options:
                self._means |= dict.fromkeys((option.code, *option.also), (option.code, is_missing))
        partners = {each.other: each.code for each in match.options if each.is_joined}
        self.options = self._united(mine.options, theirs.options, partners, is_missing=False)
        same = {option.code: option.code for option in mine.missing}
        self.missing_options = self._united(mine.missing, theirs.missing, same, is_missing=True)

    def _united(
        self,
        mine: Sequence[Option],
        theirs: Sequence[Option],
        partners: dict[str, str],
        *,
        is_missing: bool,
    ) -> tuple[Option, ...]:
        found = list(mine)
        codes = self.missing if is_missing else self.codes
        at = 0
        for option in theirs:
            code = partners.get(option.code)
            place = next((place for place, each in enumerate(found) if each.code == code), None)
            if place is None:
                # A new answer, after the one that it follows in their list.
                new = replace(option, code=self._free(option.code), also=())
                place = at
                found.insert(place, new)
                self._means[new.code] = (new.code, is_missing)
            known = found[place]
            also = self._claim(option, known.code, is_missing=is_missing)
            found[place] = replace(
                known, label=with_languages(known.label, option.label), also=(*known.also, *also)
            )
            codes[option.code] = known.code
            at = place + 1
        return tuple(found)

    def _claim(self, option: Option, code: str, *, is_missing: bool) -> list[str]:
        """Return the texts that mean this answer too; those that mean another one are written otherwise."""
        also = []
        for text in (option.code, *option.also):
            if text not in self._means:
                self._means[text] = (code, is_missing)
                also.append(text)
            elif self._means[text] != (code, is_missing):
                self.cells[text] = code
        return also

    def _free(self, code: str) -> str:
        candidate, count = code, 1
        while candidate in self._means:
            count += 1
            candidate = f"{code} ({count})"
        return candidate


def _scale(mine: Question, theirs: Question, union: _Union) -> tuple[Kind, tuple[Option, ...]]:
    """Return a scale if the answers of one are among those of the other; else they are a list of answers.

    A scale of five does not become a part of one of seven: their middles differ.
    """
    my_codes = {option.code for option in mine.options if not option.outside}
    their_codes = {union.codes[option.code] for option in theirs.options if not option.outside}
    longer = mine if my_codes >= their_codes else theirs
    scored = {
        (option.code if longer is mine else union.codes[option.code]): option for option in longer.options
    }
    fits = (my_codes >= their_codes or my_codes <= their_codes) and _same_length(mine, theirs)
    if not fits or longer.kind is not Kind.SCALE:
        return Kind.SINGLE, tuple(replace(option, score=None, outside=False) for option in union.options)
    options = [
        replace(option, score=known.score, outside=known.outside)
        if (known := scored.get(option.code))
        else replace(option, score=None, outside=True)
        for option in union.options
    ]
    options.sort(key=lambda option: (option.outside, option.score or 0.0))
    return Kind.SCALE, tuple(options)


def _same_length(mine: Question, theirs: Question) -> bool:
    """Tell whether two numbered scales end with the same number; others are told by their words."""
    ends = []
    for question in (mine, theirs):
        codes = [option.code for option in question.options if not option.outside]
        amounts = numbers(codes)
        named = any(
            any(map(str.isalpha, text)) for option in question.options for text in option.label.texts.values()
        )
        ends.append(max(amounts.values) if amounts and not named else None)
    return ends[0] == ends[1]

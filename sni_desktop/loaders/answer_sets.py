"""Variables of one question in a labelled file: tick boxes, mentions, and the items of a grid.

SPSS calls them multiple-response sets. A set by categories may be a question with several mentions, or only
a grid that somebody wanted in one table: then people give the same answer to several of its variables.
"""

from __future__ import annotations

import re
from itertools import groupby, pairwise, takewhile
from typing import TYPE_CHECKING

from sni_desktop.core.survey import Option
from sni_desktop.core.text import plain
from sni_desktop.core.values import dataclass
from sni_desktop.loaders.codebook import MentionSet, TickSet
from sni_desktop.loaders.scales import scale_places
from sni_desktop.loaders.words import NOT_TICKED, TICKED, is_outside, is_tick_pair, normal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sni_desktop.core.survey import Cells
    from sni_desktop.loaders.labelled import Described

_NUMBERED = re.compile(
    r"(?P<stem>.*?[^\W_].*?)_?(?P<number>[0-9]{1,4}[a-z]?|(?<=[0-9_])[a-z])(?P<rest>_?[a-z]?)"
)
_SEPARATORS = r"[-–—:|/\\?.\[\](),;\s]"
_ENDS = re.compile(rf"{_SEPARATORS}+")
_FEWEST_POINTS = 3
_RARELY = 0.02
_YES_OR_NO = 2


@dataclass(frozen=True)
class ResponseSet:
    """Variables that hold the answers to one question with several answers.

    ``counted`` is the cell of a ticked box; None where each variable names one of the answers.
    """

    name: str
    label: str
    variables: tuple[str, ...]
    counted: str | None = None


@dataclass(frozen=True)
class Joined:
    """What belongs together: questions with several answers, and grids (sets whose variables stay apart)."""

    ticks: tuple[TickSet, ...]
    mentions: tuple[MentionSet, ...]
    grids: tuple[ResponseSet, ...]


def joined(described: Sequence[Described], cells: Mapping[str, Cells], sets: Sequence[ResponseSet]) -> Joined:
    """Return which variables belong together: the sets of a file, then what names and labels tell."""
    by_name = {variable.name: variable for variable in described}
    ticks, mentions, grids = [], [], []
    for each in sets:
        variables = [by_name[name] for name in each.variables if name in by_name]
        if each.counted is not None:
            ticks.append(_ticks(each, variables, cells))
        elif _are_mentions(variables, cells):
            mentions.append(_mentions(each, variables))
        else:
            grids.append(each)
    known = {name for each in sets for name in each.variables}
    for run in _runs([variable for variable in described if variable.name not in known]):
        stem, _parts = shared_stem([variable.label for variable in run])
        name = _name(run[0].name)
        if counted := _counted(run, cells, has_stem=bool(stem)):
            found = ResponseSet(name, stem or name, tuple(variable.name for variable in run), counted)
            ticks.append(_ticks(found, run, cells))
        elif _have_one_scale(run):
            grids.append(ResponseSet(run[0].name, stem, tuple(variable.name for variable in run)))
    return Joined(tuple(ticks), tuple(mentions), tuple(grids))


# -- Names and labels ----------------------------------------------------------------------------------


def shared_stem(labels: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """Return what several labels have in common at their start or end, and the own part of each.

    ("Which? - Radio", "Which? - TV") gives "Which?"; "" and the labels themselves if there is nothing.
    """
    if len(labels) > 1 and all(labels):
        front = _whole_words(_common_start(labels))
        parts = tuple(label[len(front) :].strip(" -–—:|/[]()") for label in labels)
        if front and all(parts):
            return front.rstrip(" -–—:|/[("), parts
        back = _whole_words(_common_start([label[::-1] for label in labels]))[::-1]
        parts = tuple(label[: len(label) - len(back)].strip(" -–—:|/[]()") for label in labels)
        if back and all(parts):
            return back.lstrip(" -–—:|/])"), parts
    return "", tuple(labels)


def _common_start(texts: Sequence[str]) -> str:
    first, last = min(texts), max(texts)
    same = takewhile(lambda pair: pair[0] == pair[1], zip(first, last, strict=False))
    return "".join(letter for letter, _letter in same)


def _whole_words(text: str) -> str:
    """Return the part of a common start that ends with a mark such as a colon; "" if there is none."""
    marks = [match.end() for match in _ENDS.finditer(text) if match[0].strip()]
    start = text[: marks[-1]] if marks else ""
    return start if any(map(str.isalnum, start)) else ""


def _name(variable: str) -> str:
    match = _NUMBERED.fullmatch(variable)
    return match["stem"].rstrip("_.") if match else variable


def _runs(described: Sequence[Described]) -> Iterator[list[Described]]:
    """Yield neighbours with numbered names, such as Q5_1 and Q5_2."""
    for stem, run in groupby(described, key=lambda each: _stem(each.name)):
        together = list(run)
        if stem and len(together) > 1:
            yield together


def _stem(name: str) -> tuple[str, str] | None:
    match = _NUMBERED.fullmatch(name)
    return (match["stem"], match["rest"]) if match else None


# -- Tick boxes ----------------------------------------------------------------------------------------


def _ticks(each: ResponseSet, variables: Sequence[Described], cells: Mapping[str, Cells]) -> TickSet:
    counted = each.counted or ""
    own = [variable.labels.get(counted, "") for variable in variables]
    name_answers = len(set(own)) == len(own) and all(own)
    labels = own if name_answers else [variable.label or variable.name for variable in variables]
    missing = {
        code: variable.labels.get(code, code) for variable in reversed(variables) for code in variable.missing
    }
    unticked = (
        text
        for variable in variables
        for text in cells[variable.name].values
        if text.strip() and text.strip() not in {counted, *missing}
    )
    return TickSet(
        each.name,
        plain(each.label),
        tuple(variable.name for variable in variables),
        tuple(
            Option(variable.name, plain(label))
            for variable, label in zip(
                variables, distinct(_without(each.label, labels), variables), strict=True
            )
        ),
        (counted,),
        blank_is_no=not any(unticked),
        missing=tuple(Option(code, plain(label)) for code, label in missing.items()),
    )


def _without(label: str, labels: Sequence[str]) -> tuple[str, ...]:
    """Return labels without what they all begin or end with."""
    if all(own.startswith(label) for own in labels) and label:
        own = tuple(each.removeprefix(label).strip(" -–—:|/[]()?") for each in labels)
        return own if all(own) else tuple(labels)
    return shared_stem(labels)[1]


def distinct(labels: Sequence[str], variables: Sequence[Described]) -> list[str]:
    """Return labels so that no two are the same: the name of the variable tells them apart."""
    return [
        f"{label} ({variable.name})" if labels.count(label) > 1 else label
        for label, variable in zip(labels, variables, strict=True)
    ]


def _counted(run: Sequence[Described], cells: Mapping[str, Cells], *, has_stem: bool) -> str:
    """Return the code of a ticked box if a run of variables are tick boxes, else ""."""
    found = {_ticked_code(variable, cells[variable.name], has_stem=has_stem) for variable in run}
    return found.pop() if len(found) == 1 else ""


def _ticked_code(variable: Described, cells: Cells, *, has_stem: bool) -> str:
    codes = {code: normal(label) for code, label in variable.labels.items() if code not in variable.missing}
    given = {text.strip() for text in cells.values} - {"", *variable.missing}
    if len(codes) == 1 and given <= set(codes):
        return next(iter(codes))
    if len(codes) != _YES_OR_NO or not given <= set(codes):
        return ""
    (one, one_label), (other, other_label) = codes.items()
    for ticked, yes, no in ((one, one_label, other_label), (other, other_label, one_label)):
        if no in NOT_TICKED and (yes in TICKED or has_stem):
            return ticked
        if has_stem and is_tick_pair(yes, no):
            return ticked
    return ""


# -- Mentions and grids --------------------------------------------------------------------------------


def _are_mentions(variables: Sequence[Described], cells: Mapping[str, Cells]) -> bool:
    """Return whether variables name different answers to one question: hardly a row has one of them twice."""
    import numpy as np  # noqa: PLC0415

    labels = [
        normal(label)
        for variable in variables
        for code, label in variable.labels.items()
        if code not in variable.missing and not is_outside(normal(label))
    ]
    if scale_places(list(dict.fromkeys(labels))) is not None:
        return False
    codes: dict[str, int] = {}
    columns = []
    for variable in variables:
        texts = [text.strip() for text in cells[variable.name].values]
        none = {"", *variable.missing}
        places = [0 if text in none else codes.setdefault(text, len(codes) + 1) for text in texts]
        columns.append(np.array([*places, 0], np.int64)[cells[variable.name].codes])
    rows = np.sort(np.stack(columns, axis=1), axis=1)
    several = (rows > 0).sum(axis=1) > 1
    repeats = ((rows[:, 1:] == rows[:, :-1]) & (rows[:, 1:] > 0)).any(axis=1)
    return bool(repeats.sum() <= _RARELY * several.sum())


def _mentions(each: ResponseSet, variables: Sequence[Described]) -> MentionSet:
    labels: dict[str, str] = {}
    missing = dict.fromkeys(code for variable in variables for code in variable.missing)
    for variable in variables:
        labels = {**variable.labels, **labels}
    return MentionSet(
        each.name,
        plain(each.label),
        tuple(variable.name for variable in variables),
        tuple(Option(code, plain(label)) for code, label in labels.items() if code not in missing),
        tuple(missing),
    )


def _have_one_scale(run: Sequence[Described]) -> bool:
    options = [
        {code: label for code, label in variable.labels.items() if code not in variable.missing}
        for variable in run
    ]
    return len(options[0]) >= _FEWEST_POINTS and all(one == other for one, other in pairwise(options))

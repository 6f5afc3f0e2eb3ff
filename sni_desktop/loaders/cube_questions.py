"""The questions in a cube of figures: which dimension makes the answers, and which figures are shares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sni_desktop.core.survey import Kind, Option, Question
from sni_desktop.core.text import NO_LABEL, Label, _, plain
from sni_desktop.core.values import dataclass
from sni_desktop.loaders import flags
from sni_desktop.loaders.columns import free, identifier
from sni_desktop.loaders.cube import MOST_OPTIONS, MOST_QUESTIONS, NO_CODE, Cube, Role, beyond, role_of
from sni_desktop.loaders.units import decimals, is_percent

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

FIGURE = Label({"en": "Figure", "fr": "Chiffre", "nl": "Cijfer", "de": "Zahl"})
NO_WAVE = "all"


@dataclass(frozen=True)
class CubeCell:
    """A figure of a question: its answer and wave, and how it was printed and remarked on."""

    option: str
    wave: str
    value: Decimal
    flags: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class CubeQuestion:
    """A question with its figures."""

    cube: Cube
    question: Question
    cells: tuple[CubeCell, ...]
    unit: Label
    is_share: bool
    decimals: int | None
    """Those of all its figures; None: of each as it is printed."""


def questions_of(name: str, cube: Cube, taken: set[str], *, several: bool) -> Iterable[CubeQuestion]:
    """Yield the questions of a data set; ``taken`` are ids in use. UserError if there are too many."""
    time = cube.place_of(Role.TIME)
    items = items_of(cube, time)
    asked = [place for place in range(len(cube.dimensions)) if place not in {time, items}]
    found: dict[tuple[str, ...], list[CubeCell]] = {}
    remarks: dict[str, tuple[str, ...]] = {}
    for codes, (value, text) in cube.figures.items():
        if text not in remarks:
            remarks[text] = flags.split(text, cube.flags)
        option = codes[items] if items is not None else cube.name
        wave = codes[time] if time is not None else NO_WAVE
        found.setdefault(tuple(codes[place] for place in asked), []).append(
            CubeCell(option, wave, value, remarks[text])
        )
        if len(found) > MOST_QUESTIONS:
            raise beyond(name, _("{name} makes more than {most} questions."), MOST_QUESTIONS)
    varying = [place for number, place in enumerate(asked) if len({codes[number] for codes in found}) > 1]
    options = _options(name, cube, items)
    order = {code: rank for rank, code in enumerate(options)}
    ranks = [{code: rank for rank, code in enumerate(codes)} for codes in cube.codes]
    for codes in sorted(
        found, key=lambda codes: [ranks[at][code] for at, code in zip(asked, codes, strict=True)]
    ):
        cells = tuple(sorted(found[codes], key=lambda cell: order[cell.option]))
        by_place = dict(zip(asked, codes, strict=True))
        yield _part(cube, by_place, varying, cells, options, taken, several=several)


def items_of(cube: Cube, time: int | None) -> int | None:
    """Return the number of the dimension of the answers: the places, else the one with the most codes."""
    if (places := cube.place_of(Role.PLACE)) is not None and places != time:
        return places
    possible = [
        place
        for place, dimension in enumerate(cube.dimensions)
        if place != time
        and _role(cube, place) not in {Role.UNIT, Role.FREQUENCY}
        and dimension.role is not Role.TIME
    ]
    # Of several the last one: offices order dimensions from the general to the particular.
    return max(possible, key=lambda place: (len(cube.codes[place]), place), default=None)


def _role(cube: Cube, place: int) -> Role:
    dimension = cube.dimensions[place]
    return dimension.role or role_of(dimension.id)


def _options(name: str, cube: Cube, items: int | None) -> dict[str, Option]:
    if items is None:
        return {cube.name: Option(cube.name, FIGURE)}
    used = {codes[items] for codes in cube.figures}
    if len(used) > MOST_OPTIONS:
        dimension = cube.dimensions[items]
        sentence = _("{name} has more than {most} values of “{dimension}”.")
        raise beyond(name, sentence.of(dimension=dimension.label or dimension.id), MOST_OPTIONS)
    return {
        code: Option(code, described.label or plain(code))
        for code, described in cube.codes[items].items()
        if code in used
    }


def _part(
    cube: Cube,
    codes: dict[int, str],
    varying: Sequence[int],
    cells: tuple[CubeCell, ...],
    options: dict[str, Option],
    taken: set[str],
    *,
    several: bool,
) -> CubeQuestion:
    unit_code, unit, places = _unit(cube, codes)
    is_share = is_percent(unit_code, unit.texts.values()) and all(0 <= cell.value <= 100 for cell in cells)
    # The indicator first: it says most, and names are cut where there is little room.
    naming = sorted(
        (at for at in codes if at in varying or _role(cube, at) is Role.INDICATOR),
        key=lambda at: (_role(cube, at) is not Role.INDICATOR, at),
    )
    parts = [_name(cube, at, codes[at]) for at in naming] or [cube.title or plain(cube.name)]
    if several and cube.title and naming:
        parts.insert(0, cube.title)
    told = {Role.FREQUENCY} if is_share else {Role.FREQUENCY, Role.UNIT}
    rest = [_name(cube, at, codes[at]) for at in codes if at not in naming and _role(cube, at) not in told]
    used = {cell.option for cell in cells}
    answers = tuple(option for code, option in options.items() if code in used)
    name = free(".".join(codes.values()) or identifier(cube.name), taken)
    taken.add(name)
    kind = Kind.MULTIPLE if len(answers) > 1 else Kind.SINGLE
    question = Question(name, _joined(parts), kind, answers, text=_joined(rest))
    if places is None and cube.even:
        places = max(decimals(cell.value) for cell in cells)
    return CubeQuestion(cube, question, cells, unit, is_share, places)


def _unit(cube: Cube, codes: dict[int, str]) -> tuple[str, Label, int | None]:
    """Return the code and the name of the unit of a question, and its decimals if they are declared."""
    described = [cube.codes[at].get(code, NO_CODE) for at, code in codes.items()]
    places = next((each.decimals for each in described if each.decimals is not None), None)
    at = cube.place_of(Role.UNIT)
    if at is not None and at in codes:
        return codes[at], _name(cube, at, codes[at]), places
    if declared := next((each.unit for each in described if each.unit), NO_LABEL):
        return "", declared, places
    return "", NO_LABEL, places


def _name(cube: Cube, place: int, code: str) -> Label:
    return cube.codes[place].get(code, NO_CODE).label or plain(code)


def _joined(parts: Sequence[Label]) -> Label:
    """Return names with a dot between them, in every language that one of them has."""
    languages = dict.fromkeys(language for part in parts for language in part.texts)
    return Label({each: " · ".join(part.in_language(each) for part in parts) for each in languages})

"""The questions of a survey tool's own file (LimeSurvey's .lss, R or SPSS syntax), and the columns they take.

An `Entry` is one column of the answers' file as the questionnaire announces it. Headers write it in many ways
("q1[SQ001]", "q1_SQ001", "q1[SQ001]. Which? [Radio]", "Which? [Radio]"), so they are compared by letters and
digits alone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from sni_desktop.core.survey import Kind, Question
from sni_desktop.core.text import NO_LABEL, Label
from sni_desktop.core.values import dataclass
from sni_desktop.loaders.codebook import Codebook, TickSet, Variable
from sni_desktop.loaders.columns import free, heading, identifier
from sni_desktop.loaders.words import normal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sni_desktop.core.survey import Cells, Option

_SCRIPT = re.compile(r"<(?=(?:script|style)\b)|(?<=</script>)|(?<=</style>)", re.IGNORECASE)
_SCRIPTED = re.compile(r"(?:script|style)\b", re.IGNORECASE)
_BETWEEN = re.compile(r"[\W_]+")

TICKED = ("Y", "1", "Yes", "Oui", "Ja", "yes", "oui", "ja")
"""How LimeSurvey writes a ticked box, by language and kind of export."""
_UNTICKED = frozenset({"", "n", "0", "no", "non", "nee", "nein", "not selected"})


@dataclass(frozen=True)
class Box:
    """The place of a column among the tick boxes of question ``of``; ``is_open`` if its cells are texts."""

    of: str
    label: Label
    option: Option
    is_open: bool = False


@dataclass(frozen=True)
class Entry:
    """A column as a questionnaire announces it: its code ("q1[SQ001]") and header text by language."""

    code: str
    header: Label
    variable: Variable
    box: Box | None = None


@dataclass(frozen=True)
class Questionnaire:
    """The columns of a survey in order; ``by_position`` if its headers are not said, only their places."""

    entries: tuple[Entry, ...]
    title: Label = NO_LABEL
    by_position: bool = False


def shown(text: str) -> str:
    """Return a text in HTML as it is read: without tags, scripts and line breaks."""
    pieces = _SCRIPT.split(text)
    return heading(" ".join(piece for piece in pieces if not _SCRIPTED.match(piece)))


def key(text: str) -> str:
    """Return what headers are compared by: the letters and digits of a text, without its HTML."""
    return _BETWEEN.sub("", normal(shown(text)))


def matched(questionnaire: Questionnaire, headers: Sequence[str]) -> dict[int, Entry]:
    """Return the entry of each header that has one, by the header's place."""
    waiting: dict[str, list[Entry]] = defaultdict(list)
    for entry in questionnaire.entries:
        for name in _keys(entry):
            waiting[name].append(entry)
    found: dict[int, Entry] = {}
    used: set[str] = set()
    for place, header in enumerate(headers):
        # The same wording may stand over two columns: the first is the first question with it.
        free_ones = [entry for entry in waiting.get(key(header), ()) if entry.code not in used]
        if key(header) and free_ones:
            found[place] = free_ones[0]
            used.add(free_ones[0].code)
    if questionnaire.by_position and len(found) < len(questionnaire.entries) == len(headers):
        return dict(enumerate(questionnaire.entries))
    return found


def _keys(entry: Entry) -> set[str]:
    code = key(entry.code)
    texts = {key(text) for text in entry.header.texts.values()}
    return {code, *texts, *(code + text for text in texts)} - {""}


def codebook(found: Mapping[int, Entry], cells: Sequence[Cells], title: Label) -> Codebook:
    """Return what the entries ``found`` for columns say of them."""
    variables = {cells[place].name: entry.variable for place, entry in found.items() if entry.box is None}
    boxes: dict[str, list[tuple[Cells, Box]]] = defaultdict(list)
    for place, entry in found.items():
        if entry.box is not None:
            boxes[entry.box.of].append((cells[place], entry.box))
    return Codebook(variables, tuple(_tick_set(name, each) for name, each in boxes.items()), title)


def _tick_set(name: str, boxes: Sequence[tuple[Cells, Box]]) -> TickSet:
    closed = [cells for cells, box in boxes if not box.is_open]
    written = {normal(text) for cells in closed for text in cells.values}
    # In the box "other" stands what people wrote, and any text there means that it is ticked.
    texts = [text.strip() for cells, box in boxes if box.is_open for text in cells.values]
    ticked = (*TICKED, *(text for text in texts if normal(text) not in _UNTICKED))
    return TickSet(
        name,
        boxes[0][1].label,
        tuple(cells.name for cells, _box in boxes),
        tuple(box.option for _cells, box in boxes),
        tuple(dict.fromkeys(ticked)),
        blank_is_no=not written & (_UNTICKED - {""}),
    )


def questions(entries: Iterable[Entry]) -> tuple[Question, ...]:
    """Return the questions that a questionnaire asks, with nobody's answers."""
    taken: set[str] = set()
    found: list[Question] = []
    boxes: dict[str, list[Box]] = defaultdict(list)
    for entry in entries:
        if entry.box is None:
            found.append(_question(entry, taken))
            continue
        if entry.box.of not in boxes:
            found.append(Question(entry.box.of, entry.box.label, Kind.MULTIPLE))
            taken.add(entry.box.of)
        boxes[entry.box.of].append(entry.box)
    return tuple(
        Question(each.id, each.label, each.kind, tuple(box.option for box in boxes[each.id]))
        if each.id in boxes
        else each
        for each in found
    )


def _question(entry: Entry, taken: set[str]) -> Question:
    variable = entry.variable
    name = free(identifier(entry.code), taken)
    taken.add(name)
    kind = variable.kind or (Kind.SINGLE if variable.options else Kind.TEXT)
    return Question(
        name,
        variable.label,
        kind,
        variable.options,
        variable.text,
        battery=variable.battery,
        battery_label=variable.battery_label,
    )

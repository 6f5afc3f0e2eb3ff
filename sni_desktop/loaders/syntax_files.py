"""The R and SPSS programs that LimeSurvey exports beside a file of answers: labels of columns and of codes.

They are read as text, token by token; nothing in them is ever run.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import field, replace
from typing import TYPE_CHECKING

from sni_desktop.core.survey import Kind, Option
from sni_desktop.core.text import plain
from sni_desktop.core.values import dataclass
from sni_desktop.loaders.codebook import Variable
from sni_desktop.loaders.decoding import decoded
from sni_desktop.loaders.questionnaire import TICKED, Box, Entry, Questionnaire, shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

LARGEST = 20_000_000

_R_TOKEN = re.compile(
    r"""(?P<comment>\#[^\n\r]*)|(?P<space>\s+)|(?P<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')"""
    r"""|(?P<number>[0-9]+(?:\.[0-9]+)?)|(?P<name>[A-Za-z.][\w.]*)|(?P<arrow><-)|(?P<other>.)""",
    re.DOTALL,
)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r"}

_SPSS_TOKEN = re.compile(
    r"""(?P<text>"(?:[^"]|"")*"|'(?:[^']|'')*')|(?P<end>\.[ \t]*(?=[\r\n]|\Z))|(?P<space>\s+)"""
    r"""|(?P<word>[^\s"'=/().]+(?:\.[^\s"'=/().]+)*)|(?P<other>.)""",
    re.DOTALL,
)
_PLACE = re.compile(r"[1-9][0-9]{0,4}")

_SPSS_COMMENT = re.compile(r"^[ \t]*\*[^\n\r]*$", re.MULTILINE)

_PART_FIRST = re.compile(r"\[([^\[\]]+)\]\s*(\S.*)", re.DOTALL)
_PART_LAST = re.compile(r"(.*\S)\s*\[([^\[\]]+)\]", re.DOTALL)
_CODE_PARTS = re.compile(r"(.+?)(?:\[(.+)\]|_([A-Za-z0-9#]+))")
_YES_AND_NOT = frozenset({"yes", "oui", "ja", "not selected", "non selectionne", "niet geselecteerd", "no"})


@dataclass(frozen=True)
class _Known:
    """What a program says of one column, collected statement by statement."""

    name: list[str] = field(default_factory=list)
    label: list[str] = field(default_factory=list)
    values: dict[str, str] = field(default_factory=dict)


def parse(path: Path) -> Questionnaire:
    """Return the columns that an R (.R) or SPSS (.sps) syntax file describes, none if it is of another kind.

    OSError if it cannot be read.
    """
    program = decoded(path, LARGEST)
    known = _of_spss(program) if path.suffix.casefold() == ".sps" else _of_r(program)
    return Questionnaire(tuple(_with_open_boxes(list(_entries(known)))), by_position=True)


def _of_r(program: str) -> list[_Known]:
    """Return what is said of ``data[, 1]``, ``data[, 2]`` … in R."""
    tokens = [
        (match.lastgroup or "", match[0])
        for match in _R_TOKEN.finditer(program)
        if match.lastgroup not in {"space", "comment"}
    ]
    known: dict[int, _Known] = defaultdict(_Known)
    for place in (at for at, token in enumerate(tokens) if token == ("arrow", "<-")):
        words = [text for _kind, text in tokens[max(place - 10, 0) : place]]
        right = tokens[place + 1 :]
        if not right or len(words) < 4 or words[-1] != "]" or not _PLACE.fullmatch(words[-2]):
            continue
        column, before = int(words[-2]), words[:-2]
        if before[-5:] == ["names", "(", "data", ")", "["] and right[0][0] == "text":
            known[column].name.append(_r_text(right[0][1]))
        elif before[-2:] == ["variable.labels", "["] and right[0][0] == "text":
            known[column].label.append(_r_text(right[0][1]))
        elif before[-3:] == ["data", "[", ","]:
            known[column].values.update(_r_factor(tokens, place + 1))
            known[column]  # a column is known even without a label
    return [known[column] for column in range(1, max(known, default=0) + 1)]


def _r_text(token: str) -> str:
    return _ESCAPE.sub(lambda match: _ESCAPED.get(match[1], match[1]), token[1:-1])


def _r_factor(tokens: Sequence[tuple[str, str]], start: int) -> dict[str, str]:
    """Return codes and labels of ``factor(…, levels=c(…), labels=c(…))``; none if it is another call."""
    if tokens[start][1] != "factor":
        return {}
    depth, lists, at = 0, {}, start + 1
    while at < len(tokens):
        text = tokens[at][1]
        depth += (text == "(") - (text == ")")
        if depth == 0:
            break
        if text in {"levels", "labels"} and [token[1] for token in tokens[at + 1 : at + 4]] == [
            "=",
            "c",
            "(",
        ]:
            lists[text], at = _r_list(tokens, at + 4)
        at += 1
    return dict(zip(lists.get("levels", ()), lists.get("labels", ()), strict=False))


def _r_list(tokens: Sequence[tuple[str, str]], start: int) -> tuple[list[str], int]:
    """Return the texts and numbers up to the closing bracket, and the place of that."""
    found: list[str] = []
    for at in range(start, len(tokens)):
        kind, text = tokens[at]
        if text == ")":
            return found, at
        if kind == "text":
            found.append(_r_text(text))
        elif kind == "number":
            found.append(f"-{text}" if tokens[at - 1][1] == "-" else text)
    return found, len(tokens)


def _of_spss(program: str) -> list[_Known]:
    """Return what VARIABLE LABELS, VALUE LABELS and RENAME VARIABLES say, in the order of the variables."""
    known: dict[str, _Known] = {}
    for command in _commands(_SPSS_COMMENT.sub("", program)):
        words = [text.upper() for kind, text in command if kind == "word"]
        match words[:2]:
            case ["VARIABLE" | "VAR", "LABELS" | "LABEL" | "LAB"]:
                _variable_labels(command[2:], known)
            case ["VALUE" | "VAL", "LABELS" | "LABEL" | "LAB"]:
                _value_labels(command[2:], known)
            case ["RENAME", "VARIABLE" | "VARIABLES" | "VARS" | "VAR"]:
                renamed = [text for kind, text in command[2:] if kind == "word"]
                for old, new in zip(renamed[::2], renamed[1::2], strict=False):
                    known.setdefault(old, _Known()).name.append(new)
            case _:
                pass
    for name, each in known.items():
        if not each.name:
            each.name.append(name)
    return list(known.values())


def _commands(program: str) -> Iterator[list[tuple[str, str]]]:
    command: list[tuple[str, str]] = []
    for match in _SPSS_TOKEN.finditer(program):
        kind = match.lastgroup or ""
        if kind == "end":
            yield command
            command = []
        elif kind == "text":
            quote = match[0][0]
            command.append((kind, match[0][1:-1].replace(quote * 2, quote)))
        elif kind != "space":
            command.append((kind, match[0]))
    yield command


def _variable_labels(tokens: Sequence[tuple[str, str]], known: dict[str, _Known]) -> None:
    name = ""
    for kind, text in tokens:
        if kind == "word":
            name = text
        elif kind == "text" and name:
            known.setdefault(name, _Known()).label.append(text)


def _value_labels(tokens: Sequence[tuple[str, str]], known: dict[str, _Known]) -> None:
    """Read ``name… code "label" …``, several of them divided by slashes."""
    names: list[str] = []
    codes: list[str] = []
    in_names = True
    for at, (kind, text) in enumerate(tokens):
        if text == "/" and kind == "other":
            names, codes, in_names = [], [], True
        elif in_names and kind == "word" and not (names and _is_code(tokens, at)):
            names.append(text)
        else:
            in_names = False
            codes.append(text)
            if len(codes) == 2:
                for name in names:
                    known.setdefault(name, _Known()).values[codes[0]] = codes[1]
                codes = []


def _is_code(tokens: Sequence[tuple[str, str]], at: int) -> bool:
    """Return whether a word is a number before its label, and not one more name."""
    return at + 1 < len(tokens) and tokens[at + 1][0] == "text" and tokens[at][1].lstrip("-")[:1].isdecimal()


def _with_open_boxes(entries: Sequence[Entry]) -> Iterator[Entry]:
    """Yield entries; the text "other" beside the tick boxes of a question is one of them."""
    boxes = {entry.box.of: entry.box.label for entry in entries if entry.box}
    for entry in entries:
        match = _CODE_PARTS.fullmatch(entry.code)
        name = match[1] if match else ""
        is_open = match is not None and "other" in {match[2], match[3]} and not entry.variable.options
        if is_open and entry.box is None and name in boxes:
            option = Option("other", entry.variable.label)
            yield replace(entry, box=Box(name, boxes[name], option, is_open=True))
        else:
            yield entry


def _entries(known: Sequence[_Known]) -> Iterator[Entry]:
    for number, each in enumerate(known, start=1):
        code = each.name[-1] if each.name else f"#{number}"
        label = shown(each.label[-1]) if each.label else ""
        options = _options(each.values)
        box = _box(code, label, options)
        part, question = _parts(label)
        header = f"{question} [{part}]" if part else label
        variable = Variable(plain(part or label or code), plain(header), options=options)
        if part and box is None and options:
            scale = Kind.SCALE if _are_bare(options) else None
            variable = Variable(
                variable.label,
                variable.text,
                scale,
                options,
                battery=_stem(code),
                battery_label=plain(question),
            )
        yield Entry(code, plain(header), variable, box)


def _options(values: dict[str, str]) -> tuple[Option, ...]:
    """Return options, known by code and by text; a label may be empty."""
    taken = set(values)
    found = []
    for code, text in values.items():
        label = shown(text)
        also = (label,) if label and label not in taken else ()
        taken.update(also)
        found.append(Option(code, plain(label or code), also=also))
    return tuple(found)


def _are_bare(options: Sequence[Option]) -> bool:
    return len(options) > 2 and all(
        option.label.texts == {"": option.code} and option.code.isdecimal() for option in options
    )


def _parts(label: str) -> tuple[str, str]:
    """Return the sub-question and the question of a label: the sub-question stands first in R, or last."""
    if match := _PART_FIRST.fullmatch(label):
        return match[1].strip(), match[2].strip()
    if match := _PART_LAST.fullmatch(label):
        return match[2].strip(), match[1].strip()
    return "", label


def _stem(code: str) -> str:
    match = _CODE_PARTS.fullmatch(code)
    return match[1] if match else code


def _box(code: str, label: str, options: Sequence[Option]) -> Box | None:
    """Return the place of a column among tick boxes, if its only values are "Yes" and "Not selected"."""
    part, question = _parts(label)
    match = _CODE_PARTS.fullmatch(code)
    written = {option.label.in_language("").casefold() for option in options}
    are_ticks = {option.code for option in options} <= {*TICKED, "0", "N"} and written <= _YES_AND_NOT
    if not part or not match or not options or not are_ticks or written == {"yes", "no"}:
        return None
    return Box(match[1], plain(question), Option(match[2] or match[3], plain(part)))

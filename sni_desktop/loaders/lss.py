"""LimeSurvey's questionnaire file (.lss): XML of database rows, texts in HTML, one set a language.

Older versions repeat each question for each language; newer ones keep the texts in tables of their own
(question_l10ns, answer_l10ns). Both are read.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias

from sni_desktop.core.errors import UserError
from sni_desktop.core.survey import Kind, Option
from sni_desktop.core.text import Label, _
from sni_desktop.core.values import dataclass
from sni_desktop.loaders.codebook import Variable
from sni_desktop.loaders.limesurvey_types import (
    ARRAYS,
    COMMENT,
    FIXED,
    GRIDS,
    KINDS,
    LISTS,
    OTHER,
    RANK_HEADERS,
    TEXT_ONLY,
)
from sni_desktop.loaders.questionnaire import Box, Entry, Questionnaire, shown
from sni_desktop.loaders.xml_text import parsed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path
    from xml.etree.ElementTree import Element

Row: TypeAlias = dict[str, str]

LARGEST = 50_000_000


@dataclass(frozen=True)
class _Asked:
    """A question or sub-question: its database row, and its text by language."""

    row: Row
    text: Label

    @property
    def code(self) -> str:
        return self.row.get("title", "")


def parse(path: Path) -> Questionnaire:
    """Return the questionnaire in an .lss file.

    UserError if it cannot be read, is damaged, or is not of LimeSurvey.
    """
    root = parsed(path)
    if root.find("questions") is None:
        raise UserError(
            _("{name} is not a LimeSurvey questionnaire.").of(name=path.name),
            _("Export the survey structure (.lss) again from LimeSurvey."),
        )
    return _Reader(root).questionnaire()


def language(code: str) -> str:
    """Return the language of LimeSurvey's code: "nl-informal" is "nl"."""
    return code.split("-", maxsplit=1)[0].casefold()


class _Reader:
    """The tables of one file."""

    def __init__(self, root: Element) -> None:
        self._root = root
        self._answers = self._answers_by_question()
        self._parts: dict[str, list[_Asked]] = defaultdict(list)
        for part in self._asked("subquestions"):
            self._parts[part.row.get("parent_qid", "")].append(part)

    def questionnaire(self) -> Questionnaire:
        groups = {row.get("gid", ""): _number(row.get("group_order")) for row in self._rows("groups")}
        asked = sorted(
            self._asked("questions"),
            key=lambda each: (
                groups.get(each.row.get("gid", ""), 0),
                _number(each.row.get("question_order")),
            ),
        )
        titles = {
            language(row.get("surveyls_language", "")): shown(row.get("surveyls_title", ""))
            for row in self._rows("surveys_languagesettings")
        }
        return Questionnaire(tuple(entry for each in asked for entry in self._entries(each)), Label(titles))

    def _rows(self, table: str) -> Iterator[Row]:
        for row in self._root.iterfind(f"{table}/rows/row"):
            yield {cell.tag: cell.text or "" for cell in row}

    def _asked(self, table: str) -> list[_Asked]:
        """Return the questions of a table, each once, in their order."""
        texts: dict[str, dict[str, str]] = defaultdict(dict)
        rows: dict[str, Row] = {}
        for row in self._rows(table):
            rows.setdefault(row.get("qid", ""), row)
            if "question" in row:
                texts[row.get("qid", "")][language(row.get("language", ""))] = shown(row["question"])
        for row in self._rows("question_l10ns"):
            texts[row.get("qid", "")][language(row.get("language", ""))] = shown(row.get("question", ""))
        asked = [_Asked(row, Label(texts[qid])) for qid, row in rows.items()]
        return sorted(asked, key=lambda each: _number(each.row.get("question_order")))

    def _answers_by_question(self) -> dict[tuple[str, str], tuple[Option, ...]]:
        """Return the answers by question and by scale (a question may have two)."""
        translated: dict[str, dict[str, str]] = defaultdict(dict)
        for row in self._rows("answer_l10ns"):
            translated[row.get("aid", "")][language(row.get("language", ""))] = shown(row.get("answer", ""))
        rows = sorted(self._rows("answers"), key=lambda row: _number(row.get("sortorder")))
        found: dict[tuple[str, str], dict[str, dict[str, str]]] = defaultdict(lambda: defaultdict(dict))
        for row in rows:
            texts = found[row.get("qid", ""), row.get("scale_id", "0")][row.get("code", "")]
            texts.update(translated.get(row.get("aid", ""), {}))
            if "answer" in row:
                texts[language(row.get("language", ""))] = shown(row["answer"])
        return {place: _options(labels) for place, labels in found.items()}

    def _entries(self, asked: _Asked) -> Iterator[Entry]:
        """Yield the columns that a question takes in the answers' file, in LimeSurvey's order."""
        kind = asked.row.get("type", "")
        if kind == TEXT_ONLY:
            return
        if kind in {"M", "P"}:
            yield from self._boxes(asked, with_comments=kind == "P")
        elif kind == "R":
            yield from self._ranks(asked)
        elif kind in GRIDS:
            yield from self._grid(asked, kind)
        elif kind == "1":
            yield from self._double(asked)
        elif kind in ARRAYS:
            yield from self._array(asked, kind)
        else:
            yield from self._alone(asked, kind)

    def _alone(self, asked: _Asked, kind: str) -> Iterator[Entry]:
        options = FIXED.get(kind) or self._options(asked)
        has_other = asked.row.get("other") == "Y" and kind in LISTS
        if has_other and options:
            options = (*options, Option("-oth-", OTHER))
        yield Entry(
            asked.code, asked.text, Variable(asked.text, kind=KINDS.get(kind), options=_also(options))
        )
        if has_other:
            yield _open(f"{asked.code}[other]", asked.text, OTHER)
        if kind == "O":
            yield _open(f"{asked.code}[comment]", asked.text, COMMENT)
        if kind == "|":
            yield Entry(f"{asked.code}[filecount]", asked.text, Variable(asked.text, kind=Kind.NUMBER))

    def _options(self, asked: _Asked, scale: str = "0") -> tuple[Option, ...]:
        return self._answers.get((asked.row.get("qid", ""), scale), ())

    def _items(self, asked: _Asked, scale: str = "0") -> list[_Asked]:
        parts = self._parts[asked.row.get("qid", "")]
        return [part for part in parts if part.row.get("scale_id", "0") == scale]

    def _array(self, asked: _Asked, kind: str) -> Iterator[Entry]:
        options = FIXED.get(kind) or self._options(asked)
        for item in self._items(asked):
            yield self._item(asked, item, options, KINDS.get(kind) or _numbered_kind(options))

    def _item(self, asked: _Asked, item: _Asked, options: tuple[Option, ...], kind: Kind | None) -> Entry:
        variable = Variable(
            item.text or Label({"": item.code}),
            _under(asked.text, item.text),
            kind,
            _also(options),
            battery=asked.code,
            battery_label=asked.text,
        )
        return Entry(f"{asked.code}[{item.code}]", _under(asked.text, item.text), variable)

    def _double(self, asked: _Asked) -> Iterator[Entry]:
        """Yield the columns of an array with two scales, each a battery of its own."""
        for item in self._items(asked):
            for scale in ("0", "1"):
                options = self._options(asked, scale)
                code = f"{asked.code}[{item.code}][{int(scale) + 1}]"
                header = _under(asked.text, item.text, f"[{int(scale) + 1}]")
                variable = Variable(
                    item.text or Label({"": item.code}),
                    header,
                    _numbered_kind(options),
                    _also(options),
                    battery=f"{asked.code}_{int(scale) + 1}",
                    battery_label=asked.text,
                )
                yield Entry(code, header, variable)

    def _grid(self, asked: _Asked, kind: str) -> Iterator[Entry]:
        for item in self._items(asked):
            for column in self._items(asked, "1"):
                both = Label(
                    {
                        code: f"{text} – {column.text.in_language(code)}"
                        for code, text in item.text.texts.items()
                    }
                )
                header = Label(
                    {
                        code: f"{asked.text.in_language(code)} [{text}][{column.text.in_language(code)}]"
                        for code, text in item.text.texts.items()
                    }
                )
                code = f"{asked.code}[{item.code}_{column.code}]"
                yield Entry(code, header, Variable(both, header, KINDS.get(kind)))

    def _ranks(self, asked: _Asked) -> Iterator[Entry]:
        """Yield the places of a ranking: each holds the code of the answer that was put there."""
        options = self._options(asked) or tuple(Option(item.code, item.text) for item in self._items(asked))
        for rank in range(1, len(options) + 1):
            label = Label({code: f"{text} – {rank}" for code, text in asked.text.texts.items()})
            headers = {
                f"{code}{number}": f"{text} [{wording.format(rank)}]"
                for code, text in asked.text.texts.items()
                for number, wording in enumerate(RANK_HEADERS)
            }
            variable = Variable(
                label,
                kind=Kind.SINGLE,
                options=_also(options),
                battery=asked.code,
                battery_label=asked.text,
            )
            yield Entry(f"{asked.code}[{rank}]", Label(headers), variable)

    def _boxes(self, asked: _Asked, *, with_comments: bool) -> Iterator[Entry]:
        items = [(item.code, item.text, False) for item in self._items(asked)]
        if asked.row.get("other") == "Y":
            items.append(("other", OTHER, True))
        for code, text, is_open in items:
            label = text or Label({"": code})
            header = _under(asked.text, text)
            box = Box(asked.code, asked.text, Option(code, label), is_open)
            yield Entry(f"{asked.code}[{code}]", header, Variable(label), box)
            if with_comments:
                yield _open(f"{asked.code}[{code}comment]", header, COMMENT)


def _open(code: str, question: Label, what: Label) -> Entry:
    """Return the column of a free text beside a question."""
    header = _under(question, what)
    return Entry(code, header, Variable(header, kind=Kind.TEXT))


def _under(question: Label, item: Label, more: str = "") -> Label:
    """Return the header of a sub-question as LimeSurvey writes it: "Question [item]"."""
    return Label(
        {code: f"{text} [{item.in_language(code)}]{more}" for code, text in question.texts.items() if text}
    )


def _options(labels: dict[str, dict[str, str]]) -> tuple[Option, ...]:
    """Return options; those whose texts are empty are called by their codes."""
    return tuple(
        Option(code, Label({tag: text for tag, text in texts.items() if text} or {"": code}))
        for code, texts in labels.items()
    )


def _numbered_kind(options: Iterable[Option]) -> Kind | None:
    """Return a scale where answers are numbers without words: only their ends are named, in the question."""
    options = tuple(options)
    bare = [option.label.texts == {"": option.code} and option.code.isdecimal() for option in options]
    return Kind.SCALE if len(bare) > 2 and all(bare) else None


def _also(options: tuple[Option, ...]) -> tuple[Option, ...]:
    """Return options that are known by their texts too: exports hold codes or full answers."""
    taken = {option.code for option in options}
    found = []
    for option in options:
        texts = {text for text in option.label.texts.values() if text and text not in taken}
        taken |= texts
        found.append(Option(option.code, option.label, option.score, option.outside, tuple(sorted(texts))))
    return tuple(found)


def _number(text: str | None) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 10 else 0

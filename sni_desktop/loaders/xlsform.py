"""XLSForm: a questionnaire of KoboToolbox, ODK or SurveyCTO, a workbook of the sheets survey and choices.

The sheets have hundreds of empty rows, and names with spaces around them. Labels are in columns such as
"label" and "label::Français (fr)". Rows between "begin group" and "end group" belong to that group.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from sni_desktop.core.survey import Kind, Option, Question
from sni_desktop.core.text import NO_LABEL, Label
from sni_desktop.core.values import dataclass
from sni_desktop.loaders import ranked_cells
from sni_desktop.loaders.columns import free, heading, identifier

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from python_calamine import CalamineWorkbook

    Row = Mapping[str, str]

_LARGEST_SHEET = 200_000
"""Rows of a questionnaire; more are none."""

_LANGUAGE = re.compile(r"(.*?)\s*\(([a-zA-Z]{2,3})(?:[-_][\w-]+)?\)")
_LANGUAGES = {
    **dict.fromkeys(("english", "anglais", "engels", "englisch"), "en"),
    **dict.fromkeys(("français", "francais", "french", "frans", "französisch"), "fr"),
    **dict.fromkeys(("nederlands", "dutch", "néerlandais", "niederländisch", "vlaams"), "nl"),
    **dict.fromkeys(("deutsch", "german", "allemand", "duits"), "de"),
}
_KINDS = {
    **dict.fromkeys(("integer", "int", "decimal", "range"), Kind.NUMBER),
    **dict.fromkeys(("date", "datetime", "start", "end", "today"), Kind.DATE),
    **dict.fromkeys(("text", "string", "time", "barcode", "image", "audio", "video", "file"), Kind.TEXT),
    **dict.fromkeys(("geopoint", "geotrace", "geoshape", "phonenumber", "deviceid", "email"), Kind.TEXT),
}
_UNASKED = frozenset({"note", "calculate", "hidden", "username", "subscriberid", "simserial", "audit"})
_OTHER = Label({"en": "Other", "fr": "Autre", "nl": "Andere", "de": "Andere"})


@dataclass(frozen=True)
class Group:
    """A group of questions; ``is_repeat`` if it is filled in several times."""

    name: str
    label: Label
    is_repeat: bool = False


@dataclass(frozen=True)
class Item:
    """A row of the survey sheet: a question, or a value that the form adds by itself.

    ``kind`` is None for such values, and for choices that only the answers can tell. ``choices`` is the name
    of the list of its ``options``; ``groups`` hold it, the outermost first.
    """

    name: str
    label: Label
    kind: Kind | None
    groups: tuple[Group, ...] = ()
    options: tuple[Option, ...] = ()
    choices: str = ""
    is_asked: bool = True
    is_ranking: bool = False

    @property
    def path(self) -> tuple[str, ...]:
        """The names of its groups, and its own."""
        return (*(group.name for group in self.groups), self.name)

    @property
    def is_repeated(self) -> bool:
        """Whether it is asked several times of one respondent."""
        return any(group.is_repeat for group in self.groups)


@dataclass(frozen=True)
class Form:
    """A questionnaire: its title and its rows in order."""

    title: Label
    items: tuple[Item, ...]


def are_sheets(names: Iterable[str]) -> bool:
    """Return whether these are the names of the sheets of an XLSForm."""
    return {"survey", "choices"} <= {name.strip().casefold() for name in names}


def form_of(workbook: CalamineWorkbook) -> Form | None:
    """Return the questionnaire in a workbook, None if there is none."""
    sheets = _sheets(workbook)
    survey = _rows(workbook, sheets["survey"]) if "survey" in sheets else []
    if not any("type" in row and "name" in row for row in survey):
        return None
    choices = _choices(_rows(workbook, sheets["choices"]) if "choices" in sheets else [])
    settings = _rows(workbook, sheets["settings"]) if "settings" in sheets else []
    title = next((heading(row["form_title"]) for row in settings if row.get("form_title")), "")
    return Form(Label({"": title}) if title else NO_LABEL, tuple(_items(survey, choices)))


def _sheets(workbook: CalamineWorkbook) -> dict[str, str]:
    return {name.strip().casefold(): name for name in workbook.sheet_names}


def _rows(workbook: CalamineWorkbook, sheet: str) -> list[Row]:
    """Return the rows of a sheet that hold something, by the names of its columns."""
    rows = workbook.get_sheet_by_name(sheet).to_python(nrows=_LARGEST_SHEET)
    if not rows:
        return []
    names = [re.sub(r"\s*:+\s*", "::", _text(cell)) for cell in rows[0]]
    names = [name if name.startswith("label") else name.casefold() for name in names]
    found = [
        {name: text for name, cell in zip(names, row, strict=False) if name and (text := _text(cell))}
        for row in rows[1:]
    ]
    return [row for row in found if row]


def _text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()


def _label(row: Row) -> Label:
    """Return the label of a row in each language."""
    texts = {}
    for name, text in row.items():
        if name == "label" or name.startswith("label::"):
            texts[language(name.removeprefix("label").removeprefix("::"))] = heading(text)
    return Label(texts)


def language(name: str) -> str:
    """Return the code of a language such as "Français (fr)" or "French"."""
    if found := _LANGUAGE.fullmatch(name):
        return found[2].casefold()
    return _LANGUAGES.get(name.casefold(), name.casefold())


def _choices(rows: Iterable[Row]) -> dict[str, tuple[Option, ...]]:
    """Return the options of each list; the same name twice in a list is one option."""
    lists: dict[str, dict[str, Option]] = defaultdict(dict)
    for row in rows:
        code = row.get("name", row.get("value", ""))
        name = row.get("list_name", row.get("list name", ""))
        if code and name:
            label = _label(row) or Label({"": code})
            lists[name].setdefault(code, Option(code, label, also=_also(code, label)))
    return {name: tuple(options.values()) for name, options in lists.items()}


def _also(code: str, label: Label) -> tuple[str, ...]:
    """Return the labels of an option: data may be exported with them instead of names."""
    return tuple(dict.fromkeys(text for text in label.texts.values() if text and text != code))


def _items(survey: Iterable[Row], choices: Mapping[str, tuple[Option, ...]]) -> Iterable[Item]:
    groups: list[Group] = []
    for row in survey:
        words = row.get("type", "").replace("_", " ").casefold().split()
        match words:
            case ["begin", ("group" | "repeat") as kind, *_rest]:
                groups.append(Group(row.get("name", ""), _label(row), kind == "repeat"))
            case ["end", "group" | "repeat", *_rest]:
                groups[-1:] = []
            case [_first, *_rest] if row.get("name"):
                item = _item(row, tuple(groups), choices)
                yield item
                if _has_other(row):
                    yield _other(item)


def _item(row: Row, groups: tuple[Group, ...], choices: Mapping[str, tuple[Option, ...]]) -> Item:
    name, label = row["name"], _label(row)
    # "select_one list", "select one list or_other"; the name of the list keeps its letters.
    kind, _space, rest = re.sub(r"^select (one|multiple)\b", r"select_\1", row["type"]).partition(" ")
    kind = kind.casefold()
    words = rest.split()
    if kind.startswith(("select_one", "select_multiple")) and words:
        options = choices.get(words[0], ())
        if _has_other(row) and "other" not in {option.code for option in options}:
            options = (*options, Option("other", _OTHER, also=_also("other", _OTHER)))
        is_multiple = kind.startswith("select_multiple")
        return Item(name, label, Kind.MULTIPLE if is_multiple else None, groups, options, words[0])
    if kind in {"rank", "odk:rank"} and words and words[0] in choices:
        return Item(name, label, Kind.TEXT, groups, choices[words[0]], words[0], is_ranking=True)
    return Item(name, label, _KINDS.get(kind), groups, is_asked=kind not in _UNASKED)


def _has_other(row: Row) -> bool:
    return "or_other" in row["type"].casefold().split()


def _other(item: Item) -> Item:
    """Return what the tool asks beside choices with "or_other": which other answer was meant."""
    languages = [language for language in _OTHER.texts if language in item.label.texts] or ["en"]
    own = item.label or Label({"": item.name})
    label = Label(
        {language: f"{own.in_language(language)} ({_OTHER.texts[language]})" for language in languages}
    )
    return Item(f"{item.name}_other", label, Kind.TEXT, item.groups, is_asked=False)


def questions(form: Form) -> tuple[Question, ...]:
    """Return the questions that a form asks, with nobody's answers."""
    taken: set[str] = set()
    found = []
    for item in form.items:
        if item.is_asked:
            name = free(identifier(item.name), taken)
            taken.add(name)
            kind = item.kind or (Kind.SINGLE if item.options else Kind.TEXT)
            label = item.label or Label({"": item.name})
            if item.is_ranking:
                found += ranked_cells.asked(item.options, label, name, taken)
            else:
                found.append(Question(name, label, kind, item.options))
    return tuple(found)

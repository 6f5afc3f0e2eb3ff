"""Answers collected with KoboToolbox, ODK or SurveyCTO, with their XLSForm beside them; and XLSForms alone.

The answers name questions by their path in the form, "group/question" or "group.question", and answers by
short names. A question with several answers has one column with all of them, one column an answer, or both.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections import defaultdict
from contextlib import suppress
from dataclasses import replace
from itertools import islice, product
from typing import TYPE_CHECKING

from sni_desktop.core.errors import UserError
from sni_desktop.core.findings import Finding
from sni_desktop.core.progress import Progress
from sni_desktop.core.survey import FileForm, Kind, Study, Wave
from sni_desktop.core.text import NO_LABEL, Count, _, plain
from sni_desktop.core.values import dataclass
from sni_desktop.loaders import delimited, respondents, workbook, xlsform
from sni_desktop.loaders.codebook import Codebook, JoinedSet, RankedSet, TickSet, Variable
from sni_desktop.loaders.columns import identifier
from sni_desktop.loaders.decoding import first_text
from sni_desktop.loaders.part import Part
from sni_desktop.loaders.spreadsheets import opened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from sni_desktop.core.survey import Option
    from sni_desktop.loaders.table import Table
    from sni_desktop.loaders.xlsform import Form, Item

_FORM_SUFFIXES = (".xlsx", ".xls")
_LARGEST_FORM = 20_000_000
_LIST_OF_SHEETS = "xl/workbook.xml"
_LARGEST_LIST = 1 << 20
_SHEET = re.compile(r"""<(?:\w+:)?sheet\s[^>]*?name=["']([^"']*)["']""")
_MOST_LOOKED_AT = 1000
_MOST_PARSED = 12
_ENOUGH = 0.5
"""The part of the columns, besides those of the tool, that a form must know."""

_SEPARATORS = ("/", ".", "-", ":", "_")
_TICKED = ("1", "1.0", "TRUE", "True", "true", "yes", "Yes")
_SIGNS = ("_uuid", "_submission_time", "instanceID", "SubmissionDate", "__version__", "_index")
"""Names of columns that one of these tools adds."""
_IDS = frozenset({"_id", "_uuid", "_index", "key", "instanceid", "metainstanceid", "_submission__id"})
_OF_THE_TOOL = _IDS | {"start", "end", "today", "deviceid", "username", "submissiondate"}


def recognises(path: Path) -> bool:
    """Return whether a file is an XLSForm, or a table with an XLSForm beside it that may know its columns."""
    suffix = path.suffix.casefold()
    if suffix in _FORM_SUFFIXES and _holds_form(path):
        return True
    if suffix in delimited.SUFFIXES:
        start = first_text(path).partition("\n")[0]
        if not any(sign in start for sign in _SIGNS):
            return False
    elif suffix not in workbook.SUFFIXES:
        return False
    return any(True for _form in _forms_beside(path))


def load(path: Path, progress: Progress, wanted: FileForm | None = None) -> Study:
    """Return the study in a table of answers with its form, or a form's questions without respondents.

    Without a form that knows the columns, the table is read as any other. UserError if the file cannot be
    read or holds neither; CancelledError if the user stopped.
    """
    if path.suffix.casefold() in _FORM_SUFFIXES and _holds_form(path):
        return _form_alone(path, progress)
    read = workbook.reading if path.suffix.casefold() in workbook.SUFFIXES else delimited.reading
    reading = read(path, Part(progress, 0.0, 0.7), wanted)
    table = reading.table
    companion = _companion(path, table)
    if companion is not None:
        sentence = _("Questions and answers are named by {file}: {known} of {columns} columns match.")
        known, columns = len(companion.places), len(_asked(table))
        text = sentence.of(file=companion.path.name, known=Count(known), columns=Count(columns))
        codebook = _codebook(companion, table)
        findings = (*reading.findings, Finding("companion", text))
        reading = replace(reading, codebook=codebook, findings=findings)
    return respondents.study(path, reading, Part(progress, 0.7, 1.0))


def _form_alone(path: Path, progress: Progress) -> Study:
    with opened(path, progress) as book:
        form = xlsform.form_of(book)
    asked = xlsform.questions(form) if form else ()
    if form is None or not asked:
        raise UserError(
            _("{name} holds no questions.").of(name=path.name),
            _("Its sheet “survey” needs the columns “type” and “name”; download the form again."),
        )
    note = _("This file holds a questionnaire, no answers.")
    return Study(
        identifier(path.stem),
        form.title or plain(path.stem),
        (Wave("all", respondents.EVERYBODY, 0),),
        asked,
        findings=(Finding("no_answers", note, is_odd=True),),
        origin=path.name,
        form=FileForm("xlsform"),
    )


# -- The form beside the answers -----------------------------------------------------------------------


@dataclass(frozen=True)
class _Place:
    """What a column holds: all answers to an item, or whether one ``option`` was chosen."""

    item: Item
    option: Option | None = None


@dataclass(frozen=True)
class _Companion:
    """A form beside a file of answers, and what it knows of the columns, by their places."""

    path: Path
    form: Form
    places: dict[int, _Place]


def _holds_form(path: Path) -> bool:
    """Return whether a workbook has the sheets of an XLSForm; only the list of its sheets is read."""
    try:
        if path.stat().st_size > _LARGEST_FORM:
            return False
        if path.suffix.casefold() == ".xlsx":
            with zipfile.ZipFile(path) as archive, archive.open(_LIST_OF_SHEETS) as sheets:
                return xlsform.are_sheets(
                    _SHEET.findall(sheets.read(_LARGEST_LIST).decode("utf-8", "replace"))
                )
        with opened(path, Progress()) as book:
            return xlsform.are_sheets(book.sheet_names)
    except (UserError, OSError, KeyError, ValueError, RuntimeError, EOFError, zipfile.BadZipFile, zlib.error):
        return False  # who opens it says what is wrong


def _forms_beside(path: Path) -> Iterator[Path]:
    """Yield the XLSForms in the same folder, those with a similar name first."""
    try:
        beside = [
            each
            for each in islice(path.parent.iterdir(), _MOST_LOOKED_AT)
            if each.suffix.casefold() in _FORM_SUFFIXES and each.is_file() and each != path
        ]
    except OSError:
        return
    start = path.stem[:4].casefold()
    beside.sort(key=lambda each: (not each.stem.casefold().startswith(start), each.name))
    yield from islice(filter(_holds_form, beside), _MOST_PARSED)


def _companion(path: Path, table: Table) -> _Companion | None:
    """Return the form in the same folder that knows most of the columns, None if none knows enough."""
    asked = _asked(table)
    best: _Companion | None = None
    for beside in _forms_beside(path):
        with suppress(UserError), opened(beside, Progress()) as book:  # a damaged form is no reason to stop
            form = xlsform.form_of(book)
            places = _places(form, [table.headers[place] for place in asked], asked) if form else {}
            if form and (best is None or len(places) > len(best.places)):
                best = _Companion(beside, form, places)
    return best if best and len(best.places) >= max(_ENOUGH * len(asked), 1) else None


def _asked(table: Table) -> list[int]:
    """Return the places of the columns that the tool does not add by itself."""
    names = [header.strip().casefold() for header in table.headers]
    return [
        place
        for place, name in enumerate(names)
        if name and not name.startswith(("_", "meta", "formhub")) and name not in _OF_THE_TOOL
    ]


def _places(form: Form, headers: Sequence[str], at: Sequence[int]) -> dict[int, _Place]:
    """Return what the columns hold whose headers the form explains, by their places."""
    known: dict[str, _Place] = {}
    items = [item for item in form.items if not item.is_repeated]
    stems = [(item, _stems(item)) for item in items]
    # A whole path says more than a name alone, and a question more than one of its answers.
    for depth in range(max((len(written) for _item, written in stems), default=0)):
        for item, written in stems:
            for stem in written[depth : depth + 1]:
                known.setdefault(stem, _Place(item))
    for item, written in stems:
        if item.kind is Kind.MULTIPLE:
            for stem, option in product(written, item.options):
                for mark, text in product(_SEPARATORS, (option.code, *option.also)):
                    known.setdefault(f"{stem}{mark}{text}".casefold(), _Place(item, option))
    found = {place: known.get(header.strip().casefold()) for place, header in zip(at, headers, strict=True)}
    return {place: each for place, each in found.items() if each is not None}


def _stems(item: Item) -> tuple[str, ...]:
    """Return the ways in which headers name an item: its path, its name, its label."""
    paths = [mark.join(item.path) for mark in _SEPARATORS]
    languages = dict.fromkeys(language for language in item.label.texts)
    labels = []
    for language in languages:
        texts = [*(group.label.in_language(language) for group in item.groups), item.label.texts[language]]
        labels += [mark.join(texts) for mark in _SEPARATORS[:2]] + [item.label.texts[language]]
    written = (*paths, item.name, *labels)
    return tuple(dict.fromkeys(text.casefold() for text in written if text))


def _codebook(companion: _Companion, table: Table) -> Codebook:
    """Return what the form says of the columns that it knows."""
    variables = {
        cells.name: Variable(kind=Kind.ID)
        for cells, header in zip(table.cells, table.headers, strict=True)
        if header.strip().casefold() in _IDS
    }
    items = {each.item.path: each.item for each in companion.places.values()}
    whole: dict[tuple[str, ...], str] = {}
    ranked: list[RankedSet] = []
    boxes: dict[tuple[str, ...], dict[str, tuple[str, Option]]] = defaultdict(dict)
    for place, each in companion.places.items():
        name, path = table.cells[place].name, each.item.path
        if each.option is not None:
            boxes[path].setdefault(each.option.code, (name, each.option))
        elif each.item.kind is Kind.MULTIPLE:
            whole.setdefault(path, name)
        elif each.item.is_ranking:
            item = each.item
            ranked.append(RankedSet(item.label or plain(item.name), name, item.options))
        else:
            variables[name] = _variable(each.item)
    sets = tuple(
        _tick_set(items[path], tuple(chosen.values()), whole.get(path, ""), table)
        for path, chosen in boxes.items()
    )
    joined = tuple(
        JoinedSet(items[path].name, items[path].label, name, items[path].options)
        for path, name in whole.items()
        if path not in boxes
    )
    return Codebook(variables, sets, companion.form.title, joined, ranked=tuple(ranked))


def _variable(item: Item) -> Variable:
    label = item.label or plain(item.name)
    if not item.options:
        return Variable(label, kind=item.kind)
    group = item.groups[-1] if item.groups else None
    battery = "/".join((*item.path[:-1], item.choices)) if group else ""
    return Variable(
        label, options=item.options, battery=battery, battery_label=group.label if group else NO_LABEL
    )


def _tick_set(item: Item, boxes: Sequence[tuple[str, Option]], beside: str, table: Table) -> TickSet:
    cells = {column.name: column for column in table.cells}
    own = [text for _name, option in boxes for text in (option.code, *option.also)]
    written = {text.strip() for name, _option in boxes for text in cells[name].values}
    options = tuple(option for _name, option in boxes)
    ticked = tuple(dict.fromkeys((*_TICKED, *(text for text in own if text not in {"0", "no", "No"}))))
    blank_is_no = not written - {"", *ticked}
    return TickSet(
        ".".join(item.path),
        item.label or plain(item.name),
        tuple(name for name, _option in boxes),
        options,
        ticked,
        blank_is_no,
        beside,
    )

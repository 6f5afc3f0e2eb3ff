"""Published figures typed or pasted into a grid, row by row: what each says, and all of them in a study."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from sni_desktop.core.errors import UserError
from sni_desktop.core.text import Label, Text, _
from sni_desktop.loaders.columns import free
from sni_desktop.loaders.figures import column_named, study_of_rows
from sni_desktop.loaders.joining import Plan, join
from sni_desktop.loaders.matching import Match
from sni_desktop.loaders.option_matching import OptionMatch, Why, match_options
from sni_desktop.loaders.published import Row
from sni_desktop.loaders.published_value import PublishedValue, read
from sni_desktop.loaders.words import normal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sni_desktop.core.survey import Question, Study, Wave
    from sni_desktop.core.text import Value

FIELDS = ("wave", "question", "answer", "value", "n", "population", "source", "address", "note")
"""The cells of a row, as tables of published figures have them."""
NAMES: dict[str, Value] = {
    "wave": _("Wave"),
    "question": _("Question"),
    "answer": _("Answer"),
    "value": _("Value"),
    "n": _("Base (n)"),
    "population": _("Population"),
    "source": _("Source"),
    "address": _("Address"),
    "note": _("Note"),
}
REQUIRED = ("wave", "question", "answer", "value", "source")

Cells: TypeAlias = "Mapping[str, str]"
"""The cells of one row, by their fields; an absent one is empty."""

TYPED = Label(
    {
        "en": "Figures typed in",
        "fr": "Chiffres saisis",
        "nl": "Ingetypte cijfers",
        "de": "Eingegebene Zahlen",
    }
)
_LABELS = {name: {"": name} for name in ("population", "note")}
_DATE = re.compile(r"(?:19|20)[0-9]{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?")
_SURE = 0.9


def is_blank(cells: Cells) -> bool:
    """Return whether a row has no text at all."""
    return not any(text.strip() for text in cells.values())


def value_of(cells: Cells, number: int) -> tuple[PublishedValue, int | None]:
    """Return the value of a row and its base (None: not published); ``number`` is the row's, from 1.

    UserError says which cell is empty or not understood.
    """
    row = _row(cells, number)
    for field in REQUIRED:
        if not row.text(field):
            raise UserError(
                _("{where}: the cell “{column}” is empty.").of(where=row.where, column=NAMES[field]),
                _("Fill the cell, or remove the row."),
            )
    row.address("address")
    return read(row.text("value"), row.where), row.base("n")


def _row(cells: Cells, number: int) -> Row:
    where: Text = _("Row {row}").of(row=str(number))
    return Row(cells, where, _LABELS)


def pasted(text: str, first: str = FIELDS[0]) -> tuple[dict[str, str], ...]:
    """Return the rows of a spreadsheet's clipboard: lines of cells with tabs between them.

    Under a line of headers the cells go where these say; else they go to the fields from ``first`` on.
    """
    lines = [line.split("\t") for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    lines = [line for line in lines if any(cell.strip() for cell in line)]
    if not lines:
        return ()
    header = [column_named(cell) for cell in lines[0]]
    if sum(map(bool, header)) >= min(2, len(header)) and "value" in header:
        lines = lines[1:]
    else:
        header = [*FIELDS[FIELDS.index(first) :]]
    return tuple(
        {field: cell.strip().strip('"') for field, cell in zip(header, line, strict=False) if field}
        for line in lines
    )


def with_figures(study: Study, rows: Iterable[Cells]) -> Study:
    """Return a study with the figures of all rows that are not blank.

    A question, answer or wave of the same name as one in the study is that one. UserError names the row that
    is not understood, or whose figure is there already.
    """
    found = tuple(_row(cells, number) for number, cells in enumerate(rows, start=1) if not is_blank(cells))
    if not found:
        raise UserError(_("There are no figures yet."), _("Fill in one row for each figure."))
    for row in found:
        value_of(row.cells, int(str(row.where.values["row"])))
    typed = replace(study_of_rows(Path("figures"), found), title=TYPED, origin="", findings=())
    plan = _plan(study, typed)
    _check(study, typed, plan)
    return join(study, typed, plan)


def _plan(study: Study, typed: Study) -> Plan:
    waves = {_key(text): wave for wave in study.waves for text in wave.label.texts.values()}
    taken = {wave.id for wave in study.waves}
    new = []
    for wave in typed.waves:
        name = wave.label.in_language("")
        known = waves.get(_key(name))
        if known is None:
            known = _new_wave(wave, name, taken)
            taken.add(known.id)
        new.append(known)
    return Plan(tuple(_match(question, typed) for question in study.questions), study.waves, tuple(new))


def _new_wave(wave: Wave, name: str, taken: set[str]) -> Wave:
    date = name.strip() if _DATE.fullmatch(name.strip()) else ""
    return replace(wave, id=free(wave.id, taken), date=date)


def _match(question: Question, typed: Study) -> Match:
    """Return the typed question of the same words; answers are the same by their words or their meaning."""
    texts = {*map(_key, (*question.label.texts.values(), *question.text.texts.values())), _key(question.id)}
    for other in typed.questions:
        if _key(other.label.in_language("")) in texts:
            options = (
                each if each.score >= _SURE or each.why is Why.SAME else OptionMatch(each.code)
                for each in match_options(question.options, other.options)
            )
            return Match(question.id, other.id, 1.0, (), tuple(options))
    return Match(question.id)


def _check(study: Study, typed: Study, plan: Plan) -> None:
    """Refuse figures of what the study knows already: one of the two would be hidden."""
    waves = {wave.id: new.id for wave, new in zip(typed.waves, plan.new, strict=True)}
    known = {(figure.question, figure.wave, figure.option) for figure in study.published}
    for match in plan.matches:
        if not match.other:
            continue
        codes = {each.other: each.code for each in match.options if each.is_joined}
        question = study.question(match.question)
        asked = _waves_asked(study, question)
        for figure in typed.figures(match.other):
            wave = waves[figure.wave]
            if wave in asked:
                raise UserError(
                    _("Respondents answered “{question}” in the wave “{wave}”.").of(
                        question=question.label, wave=study.wave(wave).label
                    ),
                    _("Give the published figures a wave of their own."),
                )
            if (question.id, wave, codes.get(figure.option, figure.option)) in known:
                raise UserError(
                    _("“{question}” has a figure for “{answer}” in the wave “{wave}” already.").of(
                        question=question.label,
                        answer=typed.question(match.other).option(figure.option).label,
                        wave=study.wave(wave).label,
                    ),
                    _("Remove the row, or name another wave."),
                )


def _waves_asked(study: Study, question: Question) -> Sequence[str]:
    from sni_desktop.loaders.asked import answered  # noqa: PLC0415 - for respondents only

    if study.answers is None:
        return ()
    counts = answered(study.answers, question, len(study.waves))
    return [wave.id for wave, count in zip(study.waves, counts, strict=True) if count]


def _key(text: str) -> str:
    return normal(text)

"""Published toplines and crosstabs: a row for each question, then its answers with one percentage a group.

They look like respondents and are none. The column of the total is the question; each group is a question of
its own beside it, so that every figure is kept and none is taken for another.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.core.errors import UserError
from sni_desktop.core.findings import Finding
from sni_desktop.core.survey import (
    FileForm,
    Kind,
    Option,
    Percentage,
    PublishedShare,
    Qualifier,
    Question,
    Source,
    Study,
    Wave,
)
from sni_desktop.core.text import NO_LABEL, Count, Label, _, plain
from sni_desktop.core.values import dataclass
from sni_desktop.loaders import grid
from sni_desktop.loaders.columns import free, identifier
from sni_desktop.loaders.crosstab_layout import PERCENT, Block, groups_of, total_of
from sni_desktop.loaders.cube import MOST_QUESTIONS, too_many
from sni_desktop.loaders.decoding import ENCODING_NAMES
from sni_desktop.loaders.part import Part
from sni_desktop.loaders.toplines import Toplines, are_toplines, toplines_of
from sni_desktop.loaders.units import decimals, number

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sni_desktop.core.progress import Progress

_BY_GROUP = {
    "en": "{question} – by group",
    "fr": "{question} – par groupe",
    "nl": "{question} – naar groep",
    "de": "{question} – nach Gruppen",
}


def fits(path: Path) -> bool:
    """Return whether a small text table looks like toplines: rows of words alone, and percentages."""
    table = grid.start(path)
    return table is not None and are_toplines(table.rows)


def load(path: Path, progress: Progress) -> Study:
    """Return the study that a table of toplines is. UserError if it cannot be read, or is none after all."""
    progress.report(0.0)
    text = grid.grid(path)
    table = toplines_of(text.rows)
    if table is None:
        raise UserError(
            _("{name} holds published figures, not answers of respondents.").of(name=path.name),
            _("Choose a file with one row for each respondent, or enter the figures in a table of figures."),
        )
    form = FileForm("crosstab", ENCODING_NAMES.get(text.encoding, text.encoding), text.separator)
    return study(path, (table,), form, Part(progress, 0.5, 1.0))


# The study


@dataclass(frozen=True)
class _Figures:
    """What one table gives: its questions, their figures, and how many cells and questions are to be told."""

    questions: tuple[Question, ...]
    published: tuple[PublishedShare, ...]
    empty: int
    overlapping: int


def study(
    path: Path,
    tables: Sequence[Toplines],
    form: FileForm,
    progress: Progress,
    notes: Sequence[Finding] = (),
) -> Study:
    """Return the study that the toplines in a file are. UserError if there are too many of them."""
    if sum(len(table.blocks) * len(table.outline.columns) for table in tables) > MOST_QUESTIONS:
        raise too_many(path.name, MOST_QUESTIONS)
    source = Source("file", path.name)
    wave = Wave("all", plain(path.stem))
    taken: set[str] = set()
    parts = [_figures(path.stem, table, (wave.id, source.id), taken) for table in tables]
    columns = max(len(table.outline.columns) for table in tables)
    found = _findings(
        sum(len(table.blocks) for table in tables),
        columns,
        sum(part.empty for part in parts),
        sum(part.overlapping for part in parts),
    )
    progress.report(1.0)
    return Study(
        identifier(path.stem),
        plain(path.stem),
        (wave,),
        tuple(question for part in parts for question in part.questions),
        tuple(figure for part in parts for figure in part.published),
        (source,),
        findings=(*notes, *found),
        origin=path.name,
        form=replace(form, header_rows=tables[0].outline.body),
    )


def _figures(stem: str, table: Toplines, of: tuple[str, str], taken: set[str]) -> _Figures:
    """Return the figures of one table, ``of`` a wave and a source."""
    names = groups_of(table.rows, table.outline)
    total = total_of(table.rows, table.outline, names)
    order = [at for at in (total, *range(len(names))) if at is not None]
    preface = [row[0] for row in table.rows[: table.outline.body] if row and row[0]]
    base = plain(" – ".join(preface)) if preface else NO_LABEL
    questions: list[Question] = []
    figures: list[PublishedShare] = []
    empty = overlapping = 0
    for block in table.blocks:
        options = _options(block)
        name = free(identifier(block.label or stem), taken)
        taken.add(name)
        kind = Kind.SINGLE if _adds_up(block, total or 0) else Kind.MULTIPLE
        overlapping += kind is Kind.MULTIPLE and any(
            _amount(cells[total or 0]) for _answer, cells in block.answers
        )
        for at in dict.fromkeys(order):
            question = _question(block, name, kind, options, "" if at == total else names[at])
            question = replace(
                question, id=name if at == total else free(f"{name}.{identifier(names[at])}", taken)
            )
            taken.add(question.id)
            of_it: list[PublishedShare] = []
            for option, (_answer, cells) in zip(options, block.answers, strict=True):
                amount = _amount(cells[at])
                empty += amount is None
                if amount is not None:
                    n = block.bases[at]
                    of_it.append(PublishedShare(question.id, of[0], option.code, amount, of[1], n, base))
            # A question whose figures were all withheld is still known to have been asked.
            if of_it or at == total:
                questions.append(question)
                figures += of_it
    return _Figures(tuple(questions), tuple(figures), empty, overlapping)


def _question(block: Block, name: str, kind: Kind, options: tuple[Option, ...], group: str) -> Question:
    """Return the question, of everybody or of a group; those of the groups stand together."""
    label = plain(block.label)
    text = plain(block.text) if block.text != block.label else NO_LABEL
    if not group:
        return Question(name, label, kind, options, text=text)
    together = Label({language: words.format(question=block.label) for language, words in _BY_GROUP.items()})
    return Question(
        name, plain(group), kind, options, text=plain(block.text), battery=name, battery_label=together
    )


def _options(block: Block) -> tuple[Option, ...]:
    taken: set[str] = set()
    options = []
    for answer, _cells in block.answers:
        code = free(answer, taken)
        taken.add(code)
        options.append(Option(code, plain(answer)))
    return tuple(options)


def _amount(text: str) -> Percentage | None:
    found = PERCENT.fullmatch(text)
    value = number(found["number"]) if found else None
    if found is None or value is None or value > 100:
        return None
    qualifier = Qualifier.UNDER if found["below"] else Qualifier.NONE
    return Percentage(float(value / 100), decimals(value), qualifier)


def _adds_up(block: Block, at: int) -> bool:
    """Tell whether the shares of a column make 100 %, as far as their rounding allows."""
    amounts = [amount for _answer, cells in block.answers if (amount := _amount(cells[at]))]
    slack = 0.005 + sum(amount.half_unit for amount in amounts)
    return len(amounts) > 1 and abs(sum(amount.share for amount in amounts) - 1) <= slack


def _findings(blocks: int, columns: int, empty: int, overlapping: int) -> list[Finding]:
    sentence = _("Published figures, no respondents: %n question(s), columns: {groups}.", "", blocks)
    found = [Finding("published_table", sentence.of(groups=Count(columns)))]
    if overlapping:
        sentence = _(
            "The shares of %n question(s) do not add up to 100%: several answers may have been possible.",
            "",
            overlapping,
        )
        found.append(Finding("several_answers", sentence))
    if empty:
        sentence = _("%n cell(s) hold no figure: left out, never taken as zero.", "", empty)
        found.append(Finding("cells_without_figure", sentence))
    return found

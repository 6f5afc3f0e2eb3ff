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
from sni_desktop.loaders import grid
from sni_desktop.loaders.banners import arranged
from sni_desktop.loaders.columns import free, identifier
from sni_desktop.loaders.crosstab_layout import (
    PERCENT,
    Block,
    Outline,
    blocks_of,
    groups_of,
    outline_of,
    total_of,
)
from sni_desktop.loaders.cube import MOST_QUESTIONS, too_many
from sni_desktop.loaders.decoding import ENCODING_NAMES
from sni_desktop.loaders.units import decimals, number

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sni_desktop.core.progress import Progress
    from sni_desktop.loaders.grid import Grid

_BY_GROUP = {
    "en": "{question} – by group",
    "fr": "{question} – par groupe",
    "nl": "{question} – naar groep",
    "de": "{question} – nach Gruppen",
}


def fits(path: Path) -> bool:
    """Return whether a small text table looks like toplines: rows of words alone, and percentages."""
    table = grid.start(path)
    if table is None:
        return False
    rows = arranged(table.rows)
    outline = outline_of(rows)
    return outline is not None and bool(blocks_of(rows, outline))


def load(path: Path, progress: Progress) -> Study:
    """Return the study that a table of toplines is. UserError if it cannot be read, or is none after all."""
    progress.report(0.0)
    table = grid.grid(path)
    table = replace(table, rows=arranged(table.rows))
    outline = outline_of(table.rows)
    blocks = blocks_of(table.rows, outline) if outline else ()
    if outline is None or not blocks:
        raise UserError(
            _("{name} holds published figures, not answers of respondents.").of(name=path.name),
            _("Choose a file with one row for each respondent, or enter the figures in a table of figures."),
        )
    if len(blocks) * len(outline.columns) > MOST_QUESTIONS:
        raise too_many(path.name, MOST_QUESTIONS)
    progress.report(0.5)
    found = _study(path, table, outline, blocks)
    progress.report(1.0)
    return found


# The study


def _study(path: Path, table: Grid, outline: Outline, blocks: Sequence[Block]) -> Study:
    names = groups_of(table.rows, outline)
    total = total_of(table.rows, outline, names)
    order = [at for at in (total, *range(len(names))) if at is not None]
    columns = tuple(dict.fromkeys(order))
    preface = [row[0] for row in table.rows[: outline.body] if row and row[0]]
    base = plain(" – ".join(preface)) if preface else NO_LABEL
    source = Source("file", path.name)
    wave = Wave("all", plain(path.stem))
    taken: set[str] = set()
    questions: list[Question] = []
    figures: list[PublishedShare] = []
    empty = overlapping = 0
    for block in blocks:
        options = _options(block)
        name = free(identifier(block.label or path.stem), taken)
        taken.add(name)
        kind = Kind.SINGLE if _adds_up(block, total or 0) else Kind.MULTIPLE
        overlapping += kind is Kind.MULTIPLE and any(
            _amount(cells[total or 0]) for _answer, cells in block.answers
        )
        for at in columns:
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
                    of_it.append(
                        PublishedShare(question.id, wave.id, option.code, amount, source.id, n, base)
                    )
            # A question whose figures were all withheld is still known to have been asked.
            if of_it or at == total:
                questions.append(question)
                figures += of_it
    return Study(
        identifier(path.stem),
        plain(path.stem),
        (wave,),
        tuple(questions),
        tuple(figures),
        (source,),
        findings=tuple(_findings(len(blocks), len(columns), empty, overlapping)),
        origin=path.name,
        form=FileForm(
            "crosstab",
            ENCODING_NAMES.get(table.encoding, table.encoding),
            table.separator,
            header_rows=outline.body,
        ),
    )


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

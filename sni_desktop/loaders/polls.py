"""Tables of published polls: one a row, with its dates, its institute, its sample and a share a column.

Each poll is a wave, dated by the end of its fieldwork; the columns that add up to the whole are the answers.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from sni_desktop.core.errors import UserError
from sni_desktop.core.findings import Finding
from sni_desktop.core.survey import (
    Comparability,
    Comparable,
    FileForm,
    Kind,
    Option,
    Percentage,
    PublishedShare,
    Question,
    Source,
    Study,
    Wave,
)
from sni_desktop.core.text import NO_LABEL, Label, _, plain
from sni_desktop.core.values import dataclass
from sni_desktop.loaders import grid
from sni_desktop.loaders.columns import free, identifier
from sni_desktop.loaders.cube import MOST_QUESTIONS, too_many
from sni_desktop.loaders.dates import dates
from sni_desktop.loaders.decoding import ENCODING_NAMES
from sni_desktop.loaders.poll_columns import PollColumns, Rows, columns_of, count_of, value_of
from sni_desktop.loaders.units import decimals

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from sni_desktop.core.progress import Progress
    from sni_desktop.loaders.grid import Grid

OTHER_INSTITUTE = Label(
    {
        "en": "Polls by other institutes or methods may differ.",
        "fr": "Les sondages d’autres instituts ou méthodes peuvent différer.",
        "nl": "Peilingen van andere bureaus of methoden kunnen verschillen.",
        "de": "Umfragen anderer Institute oder Methoden können abweichen.",
    }
)
_MOST_POLLS = 1_000


@dataclass(frozen=True)
class _Poll:
    """One row: its wave, the question it put, its shares (None for a cell that is none), its oddities."""

    wave: Wave
    question: str
    shares: tuple[Percentage | None, ...]
    population: str
    institute: tuple[str, str]
    adds_up: bool
    is_reversed: bool


def fits(path: Path) -> bool:
    """Return whether a small text table is one of polls: dates, institutes, and shares that add up."""
    table = grid.start(path)
    return table is not None and columns_of(table.rows) is not None


def load(path: Path, progress: Progress) -> Study:
    """Return the study of the polls in a table. UserError if it cannot be read, or is none of polls."""
    progress.report(0.0)
    table = grid.grid(path)
    layout = columns_of(table.rows)
    if layout is None:
        raise UserError(
            _("{name} holds published figures, not answers of respondents.").of(name=path.name),
            _("Choose a file with one row for each respondent, or enter the figures in a table of figures."),
        )
    if len(table.rows) - 1 > _MOST_POLLS:
        raise too_many(path.name, _MOST_POLLS)
    progress.report(0.3)
    found = _study(path, table, layout)
    progress.report(1.0)
    return found


# The study


def _study(path: Path, table: Grid, layout: PollColumns) -> Study:
    header, body = table.rows[0], [row for row in table.rows[1:] if any(row)]
    polls = _polls(body, layout)
    names = list(dict.fromkeys(poll.question for poll in polls))
    if len(names) > MOST_QUESTIONS:
        raise too_many(path.name, MOST_QUESTIONS)
    options = tuple(Option(grid.cell(header, at), plain(grid.cell(header, at))) for at in layout.shares)
    taken: set[str] = set()
    questions: dict[str, Question] = {}
    for name in names:
        key = free(identifier(name or path.stem), taken)
        taken.add(key)
        questions[name] = Question(key, plain(name or path.stem), Kind.SINGLE, options)
    source = Source("file", path.name)
    figures = tuple(
        PublishedShare(
            questions[poll.question].id,
            poll.wave.id,
            option.code,
            share,
            poll.institute[0] or source.id,
            poll.wave.n,
            population=plain(poll.population) if poll.population else NO_LABEL,
        )
        for poll in polls
        for option, share in zip(options, poll.shares, strict=True)
        if share is not None
    )
    institutes = dict.fromkeys(poll.institute[0] for poll in polls if poll.institute[0])
    sources = tuple(Source(name, name, note=plain(path.name)) for name in institutes)
    return Study(
        identifier(path.stem),
        plain(path.stem),
        tuple(poll.wave for poll in polls),
        tuple(questions.values()),
        figures,
        (*sources, source),
        tuple(
            Comparability(one.wave.id, other.wave.id, Comparable.MAY_DIFFER, OTHER_INSTITUTE)
            for one, other in pairwise(polls)
            if one.institute != other.institute
        ),
        findings=tuple(_findings(header, layout, polls)),
        origin=path.name,
        form=FileForm(
            "polls",
            ENCODING_NAMES.get(table.encoding, table.encoding),
            table.separator,
            header_rows=1,
            columns=tuple(header),
        ),
    )


def _polls(body: Rows, layout: PollColumns) -> list[_Poll]:
    """Return the polls, the earliest first."""
    ends = _days(body, layout, "end")
    starts = _days(body, layout, "start")
    # Files have the newest poll first more often than last: those of one day are turned round alike.
    known = [day for day in ends if day]
    newest_first = bool(known) and known[0] > known[-1]
    order = sorted(range(len(body)), key=lambda row: (ends[row] or "9999", -row if newest_first else row))
    taken: set[str] = set()
    labels: set[str] = set()
    polls = []
    for row in order:
        cells = {role: grid.cell(body[row], at) for role, at in layout.roles.items()}
        institute = cells.get("pollster", "")
        words = ", ".join(filter(None, (institute, ends[row] or cells["end"]))) or str(row + 1)
        key = free(
            "-".join(filter(None, (ends[row], identifier(institute) if institute else ""))) or str(row + 1),
            taken,
        )
        label = (
            words
            if words not in labels
            else f"{words} ({sum(each.startswith(words) for each in labels) + 1})"
        )
        taken.add(key)
        labels.add(label)
        shares, adds_up = _percentages(body[row], layout)
        mode = cells.get("mode", "")
        wave = Wave(
            key,
            plain(label),
            count_of(cells.get("sample", "")),
            plain(cells["population"]) if cells.get("population") else NO_LABEL,
            ends[row],
            mode=plain(mode) if mode else NO_LABEL,
        )
        is_reversed = bool(starts[row] and ends[row]) and starts[row] > ends[row]
        polls.append(
            _Poll(
                wave,
                cells.get("question", ""),
                shares,
                cells.get("population", ""),
                (institute, mode),
                adds_up,
                is_reversed,
            )
        )
    return polls


def _days(body: Rows, layout: PollColumns, role: str) -> tuple[str, ...]:
    at = layout.roles.get(role)
    if at is None:
        return ("",) * len(body)
    return dates([grid.cell(row, at) for row in body]).days


def _percentages(row: Sequence[str], layout: PollColumns) -> tuple[tuple[Percentage | None, ...], bool]:
    """Return the shares of a poll, and whether they add up; a row of proportions is told by its sum."""
    texts = [grid.cell(row, at) for at in layout.shares]
    values = [value_of(text) for text in texts]
    known = [value for value in values if value is not None]
    signed = any(text.endswith("%") for text in texts)
    whole = 1 if not signed and known and sum(known) <= Decimal("1.5") else 100
    shares = tuple(None if value is None else _percentage(value, whole) for value in values)
    spread = sum((Decimal(share.half_unit) for share in shares if share), Decimal("0.000001"))
    within = len(known) == len(values) and abs(sum(known, Decimal(0)) / whole - 1) < min(
        spread, Decimal("0.005")
    )
    return shares, within


def _percentage(value: Decimal, whole: int) -> Percentage | None:
    if not 0 <= value <= whole:
        return None
    places = max(0, decimals(value) - 2) if whole == 1 else decimals(value)
    return Percentage(float(value / whole), min(places, 4))


def _findings(header: Sequence[str], layout: PollColumns, polls: Sequence[_Poll]) -> Iterable[Finding]:
    yield Finding(
        "polls",
        _("Published figures, no respondents: each row is a poll, and so a wave (%n).", "", len(polls)),
    )
    used = {*layout.shares, *layout.roles.values()}
    others = [name for at, name in enumerate(header) if at not in used and name]
    if others:
        sentence = _("Columns that are no shares of the answers are left out: {names}.")
        yield Finding("no_shares", sentence.of(names=", ".join(others)), is_odd=True)
    apart = sum(not poll.adds_up for poll in polls)
    if apart:
        sentence = _("The shares of %n poll(s) do not add up to 100%.", "", apart)
        yield Finding("not_100", sentence, is_odd=True)
    turned = sum(poll.is_reversed for poll in polls)
    if turned:
        sentence = _("%n poll(s) begin after their end: the end is taken as the date.", "", turned)
        yield Finding("dates_reversed", sentence, is_odd=True)
    unknown = sum(poll.wave.n is None for poll in polls)
    if unknown:
        sentence = _("%n poll(s) have no sample size: no intervals, and no tests.", "", unknown)
        yield Finding("no_sample", sentence)

"""A question by the answers to others, side by side: every cell, which columns differ, a test of the whole.

Within a row and a breakdown, columns are compared with one another, and each with the rest (never with the
total, which contains it). These are two families of tests: the pairs are adjusted by Holm's method among
themselves, and so are the rests. Columns of different breakdowns are not compared.
Where leads are looked for, all comparisons of the table are adjusted together by Benjamini and Hochberg's.
Respondents may be in several columns; the correlation that follows is allowed for.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from sni_desktop.analysis import grids
from sni_desktop.analysis.adjustments import benjamini_hochberg, holm
from sni_desktop.analysis.analyse import has_answers, is_numeric, waves_with_evidence
from sni_desktop.analysis.classical import chi_square, fisher_p
from sni_desktop.analysis.crosstab import letter, rao_scott
from sni_desktop.analysis.estimates import base_of, cell
from sni_desktop.analysis.moments import Columns, Counted, Moments, centre, moments
from sni_desktop.analysis.others import can_be_counted, left_over, together
from sni_desktop.analysis.samples import sample_of
from sni_desktop.analysis.scales import positive_options, positive_share, scores
from sni_desktop.analysis.status import base_status
from sni_desktop.analysis.verdict import is_clear
from sni_desktop.core.result import (
    AgainstRest,
    Apart,
    Banner,
    Base,
    CrossCell,
    CrossColumn,
    CrossRow,
    Crosstab,
    Mean,
    Part,
    Result,
    Row,
    Share,
    Status,
    Whole,
    WholeTest,
)
from sni_desktop.core.sampling import SIMPLE
from sni_desktop.core.survey import Amounts, Choices, Kind, Ticks
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy import bool_, float64, integer
    from numpy.typing import NDArray

    from sni_desktop.analysis.design import Design
    from sni_desktop.analysis.grids import Asked, Common, Difference, Grid, Pair
    from sni_desktop.core.query import Query
    from sni_desktop.core.survey import Answer, Option, Question, Study

    Codes = NDArray[integer]
    Masks = NDArray[bool_]

MOST_BANNERS = 4
"""Breakdowns side by side."""
MOST_COLUMNS = 60
"""Answers to a question that can be columns."""
_LEAST_EXPECTED = 1
"""Answers in a cell of a weighted table: with fewer, its variance cannot be told."""
_SHOWN = {Status.OK, Status.CAUTION}


def can_be_columns(study: Study, question: Question) -> bool:
    """Tell whether the answers to a question can be the columns of a crosstab."""
    if question.kind not in {Kind.SINGLE, Kind.SCALE, Kind.MULTIPLE}:
        return False
    return has_answers(study, question) and 2 <= len(question.options) <= MOST_COLUMNS


def cross(study: Study, query: Query) -> Result:
    """Return the crosstab of a question that respondents answered; no waves if there is nothing to cross.

    The wave is the latest in which all that is crossed was asked; several that are asked for are pooled.
    UserError if weights, design or filter cannot be used.
    """
    question = study.question(query.question)
    wanted = [study.question(each) for each in dict.fromkeys(query.by)]
    crossed = [each for each in wanted if each.id != question.id and can_be_columns(study, each)]
    crossed = crossed[:MOST_BANNERS]
    if not crossed:
        return Result(study, query, question, (), ())
    table = _Table(study, query, question, _waves(study, query, [question, *crossed]))
    rows, banners, tests = table.crossed_by(crossed)
    omitted = tuple(each for each in wanted if each not in crossed)
    waves = tuple(study.waves[index] for index in table.kept)
    return Result(
        study,
        query,
        question,
        waves,
        *table.by_wave(),
        tuple(study.compare(question.id, earlier.id, later.id) for earlier, later in pairwise(waves)),
        crosstab=Crosstab(table.columns(crossed), rows, banners, tests, omitted),
    )


def _waves(study: Study, query: Query, questions: Sequence[Question]) -> list[int]:
    """Return the indexes of the waves to look at."""
    asked = [set(waves_with_evidence(study, each)) for each in questions]
    ids = [wave.id for wave in study.waves]
    if named := [index for index, wave in enumerate(ids) if wave in query.waves and wave in asked[0]]:
        return named
    of_all = [index for index, wave in enumerate(ids) if all(wave in each for each in asked)]
    of_question = [index for index, wave in enumerate(ids) if wave in asked[0]]
    return (of_all or of_question or [len(ids) - 1])[-1:]


@dataclass(frozen=True, eq=False)
class _Rows:
    """What becomes rows: options of a question; or a part of a scale, as the first option of another one."""

    question: Question
    answer: Answer
    options: tuple[Option | None, ...]
    part: Part = Part.OPTION
    whole: Question | None = None
    """The question with all its answers, where some are taken together."""

    @property
    def asked(self) -> Question:
        """The question that the rows are of."""
        return self.whole or self.question


class _Table:
    """One question in the waves and among the respondents that a query looks at."""

    def __init__(self, study: Study, query: Query, question: Question, kept: list[int]) -> None:
        import numpy as np  # noqa: PLC0415 - not needed for the first picture

        assert study.answers is not None  # noqa: S101 - the caller has looked
        self.kept = kept
        self._study, self._query, self._question = study, query, question
        self._answers = study.answers.by_question
        self._sample = sample_of(study, query)
        self._design = self._sample.design
        inside = np.isin(study.answers.wave, np.array(kept))
        self._inside = inside if self._sample.domain is None else inside & self._sample.domain
        self._parts = list(_parts(question, self._answers[question.id], query))
        everybody = Columns(self._inside.view(np.uint8), 1)
        self._totals = [grids.grid(self._asked(part, everybody)) for part in self._parts]
        if others := self._others():
            self._parts.append(others)
            self._totals.append(grids.grid(self._asked(others, everybody)))
        self._found: dict[str, list[_Crossed]] = {}

    def _asked(self, part: _Rows, columns: Columns) -> Asked:
        query = self._query
        counted = Counted(query.counting, query.counts_outside(self._question))
        return grids.Asked(self._design, part.question, part.answer, columns, counted, query.level)

    def _others(self) -> _Rows | None:
        """Return the answers that are taken together, None if there are none."""
        if not self._query.presented.most or not can_be_counted(self._query):
            return None
        question, source = self._question, self._totals[0]
        if source.asked.of_means:
            return None
        shares = [cell(source, number, 0).value for number in range(len(question.options))]
        codes = [option.code for option in question.options]
        rest = left_over(question, self._query, dict(zip(codes, shares, strict=True)))
        if not rest:
            return None
        everyone = self._query.counts_outside(question)
        merged, answer = together(question, self._answers[question.id], rest, outside_counts=everyone)
        return _Rows(merged, answer, merged.options[:1], Part.OTHERS, question)

    def _crossed(self, question: Question) -> list[_Crossed]:
        """Return the rows by the answers to a question, a part of the rows each."""
        if question.id not in self._found:
            members = _Members.of(self._answers[question.id], len(question.options), self._inside)
            self._found[question.id] = [
                _Crossed.of(self._asked(part, members.columns), members) for part in self._parts
            ]
        return self._found[question.id]

    def by_wave(self) -> tuple[tuple[Row, ...], tuple[Base, ...]]:
        """Return the rows and the bases wave by wave, as every result has them."""
        import numpy as np  # noqa: PLC0415 - not needed for the first picture

        codes = np.zeros(len(self._study.waves) + 1, dtype=np.uint16)
        codes[np.array(self.kept) + 1] = np.arange(1, len(self.kept) + 1)
        columns = Columns(codes[self._sample.by_wave.codes], len(self.kept))
        found = self._totals
        if len(self.kept) > 1:
            found = [grids.grid(self._asked(part, columns)) for part in self._parts]
        waves = range(len(self.kept))
        rows = [
            Row(each.asked, option, tuple(cell(source, number, at) for at in waves), part=each.part)
            for each, source in zip(self._parts, found, strict=True)
            for number, option in enumerate(each.options)
        ]
        return tuple(rows), tuple(base_of(found[0], at) for at in waves)

    def columns(self, crossed: Sequence[Question]) -> tuple[CrossColumn, ...]:
        """Return the columns: the total, and the answers to each question; letters run through."""
        made = [CrossColumn(None, None, "", *_based(self._totals[0], 0))]
        for question in crossed:
            source = self._crossed(question)[0].source
            for number, option in enumerate(question.options):
                name = letter(len(made) - 1)
                made.append(CrossColumn(question, option, name, *_based(source, number)))
        return tuple(made)

    def crossed_by(self, crossed: Sequence[Question]) -> tuple[tuple[CrossRow, ...], tuple[Banner, ...], int]:
        """Return the rows by all these questions, what each is as a whole, and the number of comparisons."""
        banners: list[Banner] = []
        lines: list[_Line] = []
        first = 1
        for question in crossed:
            found = self._crossed(question)
            for part, each in enumerate(found):
                lines += each.lines(part, first)
            count = len(question.options)
            test = self._whole(question, found[0].members)
            banners.append(Banner(question, first, count, found[0].members.overlap, test))
            first += count
        told = _adjusted(lines, exploring=self._query.exploring)
        rows = self._rows(lines, told, first)
        return rows, tuple(banners), sum(each.tests for each in lines)

    def _rows(self, lines: Sequence[_Line], told: Sequence[_Told], width: int) -> tuple[CrossRow, ...]:
        alpha = 1 - self._query.level
        by_row: dict[tuple[int, int], list[CrossCell]] = {}
        for part, each in enumerate(self._parts):
            for option in range(len(each.options)):
                by_row[part, option] = [CrossCell(cell(self._totals[part], option, 0))]
        for line, found in zip(lines, told, strict=True):
            by_row[line.part, line.option] += line.cells(found, alpha)
        rows = [
            CrossRow(each.asked, option, tuple(by_row[part, number]), each.part)
            for part, each in enumerate(self._parts)
            for number, option in enumerate(each.options)
        ]
        assert all(len(row.cells) == width for row in rows)  # noqa: S101 - one cell a column
        return tuple(rows)

    def _whole(self, question: Question, members: _Members) -> WholeTest:
        """Return the test of the question as a whole against all columns of a breakdown."""
        answer = self._answers[self._question.id]
        if isinstance(answer, Amounts):
            return WholeTest(Whole.NUMBERS)
        if members.overlap or not isinstance(answer, Choices):
            return WholeTest(Whole.SEVERAL_ANSWERS)
        rows, columns = self._on_scale(answer), members.columns.codes
        plain = not self._query.weight and self._query.sampling == SIMPLE
        return _tested_whole(self._design, rows, columns, len(question.options), plain=plain)

    def _on_scale(self, answer: Choices) -> Codes:
        """Return the answers without those outside the base of their shares."""
        import numpy as np  # noqa: PLC0415 - not needed for the first picture

        options = self._question.options
        everyone = self._query.counts_outside(self._question)
        in_base = [everyone or not option.outside for option in options]
        lookup = np.array([0, *(number * each for number, each in enumerate(in_base, 1))])
        return np.asarray(lookup[answer.codes])


def _parts(question: Question, answer: Answer, query: Query) -> Iterator[_Rows]:
    """Yield the rows of a question: its answers; of a scale also its positive side and its mean."""
    yield _Rows(question, answer, question.options or (None,))
    if question.kind is not Kind.SCALE or not isinstance(answer, Choices):
        return
    # A scale of bare numbers does not say which end is positive.
    if not is_numeric(question) and len(positive_options(question)) > 1:
        side, chosen = positive_share(question, answer, outside_counts=query.counts_outside(question))
        yield _Rows(side, chosen, side.options[:1], Part.TOP)
    if any(option.score is not None for option in question.options):
        yield _Rows(*scores(question, answer), (None,), Part.MEAN)


def _based(source: Grid, column: int) -> tuple[Base, Status]:
    base = base_of(source, column)
    return base, base_status(base.n or 0, base.effective or 0.0, None)


# Columns


@dataclass(frozen=True, eq=False)
class _Members:
    """Who is in which column, of those who answered the question of the columns.

    ``columns`` hold a column each if nobody is in two (not ``overlap``); ``chosen`` is columns x respondents.
    """

    columns: Columns
    answered: Masks
    overlap: bool
    ticked: Masks | None = None

    @staticmethod
    def of(answer: Answer, count: int, inside: Masks) -> _Members:
        """Return the members of the columns of a question among those ``inside``."""
        import numpy as np  # noqa: PLC0415 - not needed for the first picture

        if isinstance(answer, Ticks):
            answered = answer.answered & inside
            return _Members(Columns(np.zeros(len(inside), np.uint8), count), answered, True, answer.chosen)
        assert isinstance(answer, Choices)  # noqa: S101 - numbers are no columns
        return _Members(Columns(answer.codes * inside, count), (answer.codes > 0) & inside, False)

    def column(self, number: int) -> Masks:
        """Return who is in a column."""
        import numpy as np  # noqa: PLC0415 - not needed for the first picture

        if self.ticked is not None:
            return self.ticked[:, number] & self.answered
        return np.asarray(self.columns.codes == number + 1, dtype=np.bool_)

    def rest(self, number: int) -> Masks:
        """Return the others."""
        return self.answered & ~self.column(number)


@dataclass(frozen=True, eq=False)
class _Crossed:
    """Rows by columns: ``source`` holds the columns, and after them the rest of each."""

    asked: Asked
    members: _Members
    source: Grid
    sums: Moments | None = None

    @staticmethod
    def of(asked: Asked, members: _Members) -> _Crossed:
        """Return the estimates of every cell and of every rest."""
        if asked.sample.one_by_one:
            return _Crossed(asked, members, _one_by_one(asked, members))
        sums = _overlapping_sums(asked, members) if members.overlap else _apart_sums(asked)
        return _Crossed(asked, members, grids.of_moments(asked, sums), sums)

    @property
    def count(self) -> int:
        """The number of columns."""
        return self.asked.columns.count

    def lines(self, part: int, first: int) -> list[_Line]:
        """Return what can be said of each row; ``first`` is the number of the first column in the table."""
        shown = [
            [cell(self.source, option, column) for column in range(2 * self.count)]
            for option in range(1 if part else self.asked.options)
        ]
        enough = [[each.status in _SHOWN for each in cells] for cells in shown]
        pairs = [
            (option, later, earlier)
            for option, tested in enumerate(enough)
            for earlier, later in combinations(range(self.count), 2)
            if tested[earlier] and tested[later]
        ]
        rests = [
            (option, self.count + column, column)
            for option, tested in enumerate(enough)
            for column in range(self.count)
            if tested[column] and tested[self.count + column]
        ]
        between, against = self._differences(pairs, overlap=True), self._differences(rests, overlap=False)
        lines = [_Line(part, option, first, cells, {}, {}) for option, cells in enumerate(shown)]
        for (option, later, earlier), found in zip(pairs, between, strict=True):
            lines[option].pairs[earlier, later] = found
        for (option, _rest, column), found in zip(rests, against, strict=True):
            lines[option].rests[column] = found
        return [replace(line, mirrored=self._is_mirrored(line)) for line in lines]

    def _is_mirrored(self, line: _Line) -> bool:
        """Tell whether one of two columns is the rest of the other, so that the two tests are one."""
        filled = sum(each.status is not Status.NO_BASE for each in line.shown[: self.count])
        return not self.members.overlap and filled == 2

    def _differences(self, pairs: list[Pair], *, overlap: bool) -> list[Difference]:
        if self.asked.sample.one_by_one:
            return [
                grids.between(self.asked, option, self._group(earlier), self._group(later))
                for option, earlier, later in pairs
            ]
        common = self._common(pairs) if pairs and overlap and self.members.overlap else None
        return grids.differences(self.source, pairs, common)

    def _group(self, column: int) -> Masks:
        count, members = self.count, self.members
        return members.column(column) if column < count else members.rest(column - count)

    def _common(self, pairs: list[Pair]) -> Common:
        """Return what columns share whose respondents overlap, from sums over those who are in both."""
        import numpy as np  # noqa: PLC0415 - not needed for the first picture

        asked, found, sums, design = self.asked, self.source, self.sums, self.asked.sample
        assert sums is not None and found.scores is not None  # noqa: S101, PT018 - drawn one by one
        middle = centre(asked.answer.values) if isinstance(asked.answer, Amounts) else 0.0
        total = sums.x.sum(axis=0)
        both: dict[tuple[int, int], Moments] = {}
        joint, present = np.zeros(len(pairs)), np.zeros((len(design.unit_counts), len(pairs)))
        for at, (option, earlier, later) in enumerate(pairs):
            if (earlier, later) not in both:
                columns = Columns((self._group(earlier) & self._group(later)).view(np.uint8), 1)
                both[earlier, later] = moments(design, asked.question, asked.answer, columns, asked.counted)
            shared = both[earlier, later]
            one, other = found.value[option, earlier] - middle, found.value[option, later] - middle
            yy, xy, xx, n = (each[:, 0, option] for each in (shared.yy, shared.xy, shared.xx, shared.n))
            products = (yy - (one + other) * xy + one * other * xx) / (
                total[earlier, option] * total[later, option]
            )
            joint[at], present[:, at] = design.factors @ products, n
        return grids.Common(joint, present)


def _each(sums: Moments, change: Callable[[NDArray[float64]], NDArray[float64]]) -> Moments:
    return Moments(*(change(getattr(sums, name)) for name in Moments.__match_args__))


def _apart_sums(asked: Asked) -> Moments:
    """Return the sums of columns that do not overlap, then those of the rest of each.

    The rest is added up rather than subtracted, so that nobody remains exactly nobody.
    """
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    sums = moments(asked.sample, asked.question, asked.answer, asked.columns, asked.counted)
    others = 1.0 - np.eye(asked.columns.count)
    return _each(sums, lambda each: np.concatenate([each, np.einsum("sko,kj->sjo", each, others)], axis=1))


def _overlapping_sums(asked: Asked, members: _Members) -> Moments:
    """Return the sums of columns that may overlap, each counted by itself with its rest."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    made: list[Moments] = []
    for number in range(asked.columns.count):
        codes = members.column(number) + 2 * members.rest(number).astype(np.uint8)
        made.append(moments(asked.sample, asked.question, asked.answer, Columns(codes, 2), asked.counted))

    def together(name: str) -> NDArray[float64]:
        each = [getattr(sums, name) for sums in made]
        return np.concatenate([one[:, :1] for one in each] + [one[:, 1:] for one in each], axis=1)

    return Moments(*(together(name) for name in Moments.__match_args__))


def _one_by_one(asked: Asked, members: _Members) -> Grid:
    """Return the estimates where sampling units are declared: each column, then each rest, by itself."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    count = asked.columns.count
    masks = [members.column(number) for number in range(count)]
    masks += [members.rest(number) for number in range(count)]
    made = [grids.grid(replace(asked, columns=Columns(mask.view(np.uint8), 1))) for mask in masks]
    names = [name for name in type(made[0]).__match_args__ if name not in {"asked", "scores", "present"}]
    joined = {name: np.concatenate([getattr(each, name) for each in made], axis=1) for name in names}
    return replace(made[0], asked=asked, **joined)


# What may be said


@dataclass(frozen=True, eq=False)
class _Line:
    """One row by one breakdown: estimates of the columns and of their rests, and what was compared.

    ``pairs`` are differences of columns, the earlier less the later; ``rests`` those of a column less its
    rest. ``mirrored``: the two tests against the rest are one.
    """

    part: int
    option: int
    first: int
    shown: Sequence[Share | Mean]
    pairs: dict[tuple[int, int], Difference]
    rests: dict[int, Difference]
    mirrored: bool = False

    @property
    def distinct(self) -> list[int]:
        """The columns whose test against the rest is a test of its own."""
        return list(self.rests)[:1] if self.mirrored else list(self.rests)

    @property
    def tests(self) -> int:
        """How many comparisons were made; of two columns, the one against the rest is that of the two."""
        return len(self.pairs) + (0 if self.mirrored and self.pairs else len(self.distinct))

    def cells(self, told: _Told, alpha: float) -> list[CrossCell]:
        """Return the cells with what is established of them."""
        count = len(self.shown) // 2
        above: list[list[int]] = [[] for _column in range(count)]
        for (earlier, later), found in self.pairs.items():
            if found.interval is not None and told.pairs[earlier, later] < alpha:
                high, low = (earlier, later) if found.diff > 0 else (later, earlier)
                above[high].append(self.first + low)
        return [
            CrossCell(
                self.shown[column],
                tuple(sorted(above[column])),
                _letters(above[column]),
                self._against_rest(column, told, alpha),
            )
            for column in range(count)
        ]

    def _against_rest(self, column: int, told: _Told, alpha: float) -> AgainstRest:
        rest = self.shown[len(self.shown) // 2 + column]
        found = self.rests.get(column)
        if found is None or found.interval is None:
            return AgainstRest(Apart.NOT_TESTED, rest.value)
        p = told.rests[column]
        verdict = Apart.NOT_TOLD_APART
        if p < alpha:
            verdict = Apart.HIGHER if found.diff > 0 else Apart.LOWER
        clearly = isinstance(rest, Share) and verdict is not Apart.NOT_TOLD_APART and is_clear(found.interval)
        return AgainstRest(verdict, rest.value, found.diff, found.interval, p, clearly)


def _letters(columns: Sequence[int]) -> str:
    """Return the letters of columns (numbers in the table, 1 is A); apart where one has two letters."""
    names = [letter(column - 1) for column in sorted(columns)]
    return ("" if all(len(name) == 1 for name in names) else " ").join(names)


@dataclass(frozen=True)
class _Told:
    """The adjusted p-values of a line."""

    pairs: dict[tuple[int, int], float]
    rests: dict[int, float]


def _adjusted(lines: Sequence[_Line], *, exploring: bool) -> list[_Told]:
    """Return the p-values: Holm's of the pairs and of the rests of a line; or of the whole table together."""
    if not exploring:
        return [
            _told(line, holm([each.p for each in line.pairs.values()]), holm(_of_rests(line)))
            for line in lines
        ]
    together = benjamini_hochberg(
        [p for line in lines for p in (*(each.p for each in line.pairs.values()), *_of_rests(line))]
    )
    rest = iter(together)
    return [
        _told(line, [next(rest) for _pair in line.pairs], [next(rest) for _rest in line.distinct])
        for line in lines
    ]


def _of_rests(line: _Line) -> list[float]:
    return [line.rests[column].p for column in line.distinct]


def _told(line: _Line, pairs: Sequence[float], rests: Sequence[float]) -> _Told:
    of_rests = dict(zip(line.distinct, rests, strict=True))
    if line.mirrored and rests:
        of_rests = dict.fromkeys(line.rests, rests[0])
    return _Told(dict(zip(line.pairs, pairs, strict=True)), of_rests)


# The whole


def _tested_whole(design: Design, rows: Codes, columns: Codes, count: int, *, plain: bool) -> WholeTest:
    """Return the test that rows and columns (codes, 0 for none) are independent.

    Answers that are ``plain`` (drawn at random, and unweighted), where few are expected in a cell (Cochran's
    rule), get Fisher's test if there are two of each.
    """
    counts = _counts(design, rows, columns, count)
    pearson = chi_square(counts)
    if pearson is None:
        return WholeTest(Whole.TOO_FEW)
    if plain and not pearson.enough:
        filled = _filled(counts)
        if len(filled) == len(filled[0]) == 2:
            return WholeTest(Whole.FISHER, fisher_p(filled))
        return WholeTest(Whole.TOO_FEW)
    if pearson.least_expected < _LEAST_EXPECTED:
        return WholeTest(Whole.TOO_FEW)
    return _rao_scott(design, rows, columns)


def _counts(design: Design, rows: Codes, columns: Codes, count: int) -> list[list[int]]:
    """Return how many respondents gave which answer in which column."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    height, width = int(rows.max(initial=0)) + 1, count + 1
    place = rows.astype(np.intp) * width + columns
    found = np.bincount(place, design.weights > 0, height * width).reshape(height, width)
    return [[round(each) for each in line] for line in found[1:, 1:].tolist()]


def _filled(counts: list[list[int]]) -> list[list[int]]:
    rows = [row for row in counts if any(row)]
    columns = [column for column in zip(*rows, strict=True) if any(column)]
    return [list(row) for row in zip(*columns, strict=True)]


def _rao_scott(design: Design, rows: Codes, columns: Codes) -> WholeTest:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    try:
        found = rao_scott(design, rows.astype(np.intp), columns.astype(np.intp))
    except np.linalg.LinAlgError:
        found = None
    # So many empty cells that their variances leave nothing to test with.
    if found is None or not (np.isfinite(found.f) and found.f >= 0 and found.df > 0):
        return WholeTest(Whole.TOO_FEW)
    return WholeTest(Whole.RAO_SCOTT, found.p, found.f, found.df, found.df_error)

"""The weights of a study's respondents: a column of its file, or raked in the program to known margins.

Weights are right or refused, never applied in part. Known shares are typed or pasted by people; how they are
written is worked out here too, and refused where it could mean two things.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from math import log
from typing import TYPE_CHECKING

from sni_desktop.analysis.design import BadDesign, Problem, checked_weights
from sni_desktop.analysis.raking import Margin, Raking, RakingStatus, calibrated_influence, rake
from sni_desktop.core.errors import UserError
from sni_desktop.core.sampling import Raked
from sni_desktop.core.survey import Amounts, Choices, Kind
from sni_desktop.core.text import Count, Number, Percent, _, rounded
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy import float64, intp
    from numpy.typing import NDArray

    from sni_desktop.core.sampling import Target, Weight
    from sni_desktop.core.survey import Answers, Question, Study, Wave

SUM_ERROR = 1e-6
"""How near to 1 the shares of a margin must add up."""
MOST_ANSWERS = 100
"""A question with more answers than that is no margin that anybody knows."""


@dataclass(frozen=True, eq=False)
class WaveReport:
    """How the raking of one wave went.

    ``rows``: the wave's respondents (from 0, in the file). ``raking``, ``margins`` and ``start`` (the weights
    before raking) are about these respondents only, in this order. ``margins`` are as they were reached: with
    a last category for those who lack the margin, where they were given one.
    """

    wave: str
    rows: NDArray[intp]
    raking: Raking
    margins: tuple[Margin, ...]
    start: NDArray[float64]


@dataclass(frozen=True, eq=False)
class Weighting:
    """Weights, one a respondent of the whole file (0 or more), with a report for each wave if raked."""

    weights: NDArray[float64]
    report: tuple[WaveReport, ...] = ()

    @property
    def margins(self) -> tuple[tuple[Margin, ...], ...]:
        """The margins of each wave in the report; see `calibrated`."""
        return tuple(wave.margins for wave in self.report)


# -- What can be chosen ------------------------------------------------------------------------------------


def weight_questions(study: Study) -> tuple[Question, ...]:
    """Return the number questions that can hold weights: varied, never negative, and known of most.

    A column with a few gaps is offered, so that `weights_of` can say where they are.
    """
    return tuple(question for question in study.questions if _can_weigh(study, question))


def _can_weigh(study: Study, question: Question) -> bool:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    given = study.answers.by_question.get(question.id) if study.answers is not None else None
    if question.kind is not Kind.NUMBER or not isinstance(given, Amounts):
        return False
    known = given.values[np.isfinite(given.values)]
    if len(known) == 0 or 2 * len(known) < len(given.values):
        return False
    # Whole numbers that only go up are row numbers that were not recognised as an identifier.
    counts_up = bool((np.diff(known) > 0).all() and (known == np.floor(known)).all())
    return not counts_up and float(known.min()) >= 0 and float(known.max()) > float(known.min())


_WEIGHT = re.compile(
    r"[a-z]{0,9}(?:wt|wgt|wght|weight)s?|wtss\w*|weight(?:ing|factor|var)|poids|redressement"
    r"|(?:coef)?pond(?:erations?)?|gewichte?n?|gewichtung\w*|hochrechnungsfaktor|weeg\w+|weging\w*"
    r"|pesos?|ponderacion"
)
"""Words for weights in English, French, Dutch, German and a little Spanish, and names that surveys use."""
_BODY = re.compile(
    r"kgs?|kilos?|kilogram\w*|lbs?|pounds?|stone|grams?|body\w*|birth\w*|baby|lost|loss|gain\w*|bmi|over\w*"
    r"|under\w*|corporel\w*|naissance|perdu|lichaam\w*|geboorte\w*|korper\w*|koerper\w*|geburts?\w*|uber\w*"
)
_LIKE_KILOGRAMS = (30.0, 300.0)
"""Means between these are taken for the weight of a body, in kilograms or pounds."""


def suggested_weight(study: Study) -> Question | None:
    """Return the question that most likely holds weights, by its name and its values; None if none does.

    For the window to suggest, never to apply. Of several, the one whose mean is nearest to 1.
    """
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    if study.answers is None:
        return None
    found = []
    for question in weight_questions(study):
        given = study.answers.by_question[question.id]
        mean = float(np.nanmean(given.values)) if isinstance(given, Amounts) else 0.0
        if _is_named_weight(question) and not _LIKE_KILOGRAMS[0] <= mean <= _LIKE_KILOGRAMS[1]:
            found.append((abs(log(mean)), question))
    return min(found, key=lambda pair: pair[0], default=(0.0, None))[1]


def _is_named_weight(question: Question) -> bool:
    names = [question.id, *question.label.texts.values()]
    words = {
        word
        for name in names
        for word in re.split(r"[^a-z0-9]+", _folded(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)))
    }
    return any(map(_WEIGHT.fullmatch, words)) and not any(map(_BODY.fullmatch, words))


def margin_questions(study: Study) -> tuple[Question, ...]:
    """Return the questions whose shares a population may be known by: one answer each, and not very many.

    Who gives several answers is in several categories at once, so that such a question is no margin.
    """
    return tuple(
        question
        for question in study.questions
        if study.answers is not None
        and isinstance(study.answers.by_question.get(question.id), Choices)
        and 2 <= len(question.options) <= MOST_ANSWERS
    )


def sample_shares(study: Study, question: Question, wave: str = "") -> dict[str, float]:
    """Return the unweighted share (0 to 1) of each answer among those who answered, by its code.

    In one wave, or ("") in all of them together; empty if nobody answered.
    """
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    answers = _respondents(study)
    codes = _choices(answers, question).codes
    if wave:
        codes = codes[answers.wave == [each.id for each in study.waves].index(wave)]
    counts = np.bincount(codes, minlength=len(question.options) + 1)[1:]
    if not (total := int(counts.sum())):
        return {}
    shares = (counts / total).tolist()
    return {option.code: share for option, share in zip(question.options, shares, strict=True)}


# -- Weights -----------------------------------------------------------------------------------------------


def weights_of(study: Study, weight: Weight) -> Weighting:
    """Return the weights of all respondents of a study.

    A column's weights are used as they are: never rounded nor scaled, and 0 takes a respondent out of every
    base. Raked weights have the mean 1 within each wave, over those who are weighted, since **each wave is
    raked by itself** to the same targets: raking the file as a whole would make the waves agree with the
    targets only together, so that one wave could have too many of a group and the next too few, and a change
    between them would be a change of the sample.

    Raise `UserError` for a study without respondents, for a column with a negative or missing weight (also
    where a whole wave has none: half a weighted file compares nothing), and for margins that cannot be
    reached in every wave.
    """
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    answers = _respondents(study)
    if isinstance(weight, Raked):
        return _raked(study, answers, weight)
    if not weight:
        return Weighting(np.ones(answers.n))
    return Weighting(_column(study, answers, weight))


def calibrated(weighting: Weighting, influence: NDArray[float64]) -> NDArray[float64]:
    """Return influence values (one a respondent of the file) that allow for the raking, wave by wave.

    For `Raked.calibrated`. Weights of a column are taken as given: the values stay as they are.
    """
    adjusted = influence.copy()
    for wave in weighting.report:
        of_wave = influence[wave.rows]
        if of_wave.any():
            weights = weighting.weights[wave.rows]
            adjusted[wave.rows] = calibrated_influence(of_wave, weights, wave.margins, wave.start)
    return adjusted


def _respondents(study: Study) -> Answers:
    if study.answers is None or study.answers.n == 0:
        raise UserError(
            _("“{study}” holds no respondents, so there is nobody to weight.").of(study=study.title),
            _("Open a survey file with one row a respondent."),
        )
    return study.answers


def _question(study: Study, question_id: str) -> Question:
    for question in study.questions:
        if question.id == question_id:
            return question
    raise UserError(
        _("There is no question “{question}” to weight by.").of(question=question_id),
        _("Choose the weights again."),
    )


def _column(study: Study, answers: Answers, question_id: str) -> NDArray[float64]:
    question = _question(study, question_id)
    given = answers.by_question.get(question_id)
    if not isinstance(given, Amounts):
        raise UserError(
            _("“{question}” holds no numbers, so it cannot be a weight.").of(question=question.label),
            _("Choose another column, or read this one as a number."),
        )
    try:
        return checked_weights(given.values)
    except BadDesign as bad:
        raise _bad_weight(study, question, given, bad) from bad


def _bad_weight(study: Study, question: Question, given: Amounts, bad: BadDesign) -> UserError:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    of_row = _respondents(study).wave
    index = int(of_row[bad.row])
    of_wave = given.values[of_row == index]
    if bad.problem is Problem.NEGATIVE_WEIGHT:
        sentence = _("Row {row} of the file ({wave}) has a negative weight in “{column}”.")
    elif not np.isfinite(of_wave).any():
        sentence = _("{wave}: nobody has a weight in “{column}”, from row {row} of the file on.")
    else:
        sentence = _("Row {row} of the file ({wave}) has no weight in “{column}”.")
    return UserError(
        sentence.of(row=Count(bad.row + 1), wave=study.waves[index].label, column=question.label),
        _(
            "Rows are counted from the first respondent. Correct the file (0 leaves a respondent out), or "
            "choose other weights."
        ),
    )


# -- Raking ------------------------------------------------------------------------------------------------


def _raked(study: Study, answers: Answers, asked: Raked) -> Weighting:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    _check(study, answers, asked)
    codes = [_places(study, answers, target) for target in asked.targets]
    start = _column(study, answers, asked.start) if asked.start else np.ones(answers.n)
    weights, report = np.zeros(answers.n), []
    for index, wave in enumerate(study.waves):
        rows = np.flatnonzero(answers.wave == index)
        if len(rows) == 0:
            continue
        margins = [
            Margin(of_file[rows], tuple(share for _code, share in target.shares))
            for of_file, target in zip(codes, asked.targets, strict=True)
        ]
        found = _raked_wave(study, wave, asked, margins, start[rows])
        weights[rows] = found.weights
        reached = tuple(map(_as_reached, margins, found.achieved))
        report.append(WaveReport(wave.id, rows, found, reached, start[rows]))
    return Weighting(weights, tuple(report))


def _raked_wave(
    study: Study, wave: Wave, asked: Raked, margins: Sequence[Margin], start: NDArray[float64]
) -> Raking:
    for margin, target in zip(margins, asked.targets, strict=True):
        if not margin.codes.any():
            raise UserError(
                _("{wave}: nobody gave an answer to “{question}” whose share is known.").of(
                    wave=wave.label, question=study.question(target.question).label
                ),
                _("Leave the question out of the margins: every wave must have been asked."),
            )
    found = rake(margins, start, asked.trim, asked.missing)
    if found.status is not RakingStatus.CONVERGED:
        raise _refused(study, wave, asked, found)
    return found


def _check(study: Study, answers: Answers, asked: Raked) -> None:
    """Refuse what is wrong whatever the respondents answered."""
    if not asked.targets:
        raise UserError(
            _("There is no margin to weight to."),
            _("Add a question whose shares in the population are known."),
        )
    for target in asked.targets:
        question = _question(study, target.question)
        _choices(answers, question)
        _check_sum(question, [share for _code, share in target.shares])
    if asked.trim is not None and not 0 <= asked.trim[0] < 1 < asked.trim[1]:
        raise UserError(
            _("Weights have the mean 1, which must lie between the limits."),
            _("Choose a lowest weight below 1 and a highest weight above 1."),
        )


def _check_sum(question: Question, shares: Sequence[float]) -> None:
    """Refuse what raking would call a bad target, in words."""
    # Not "greater than", so that a missing share is refused too.
    if not all(share >= 0 for share in shares):
        raise UserError(
            _("A known share of “{question}” is below 0.").of(question=question.label),
            _("Type percentages from 0 to 100."),
        )
    total = sum(shares)
    if not abs(total - 1) <= SUM_ERROR:
        raise UserError(
            _("The known shares of “{question}” add up to {sum}, not to {whole}.").of(
                question=question.label, sum=percent_unlike_100(total), whole=Percent(1.0)
            ),
            _("Correct them, or scale them."),
        )


def percent_unlike_100(total: float) -> Percent:
    """Return a sum of shares with as many decimals as it has, and as it takes to see that it is not 100 %."""
    places = next((places for places in range(6) if rounded(100 * total, places) != 100), 6)
    return Percent(total, max(places, exactly(total).decimals))


def _choices(answers: Answers, question: Question) -> Choices:
    given = answers.by_question.get(question.id)
    if not isinstance(given, Choices):
        raise UserError(
            _("“{question}” cannot be a margin: respondents do not give it one answer each.").of(
                question=question.label
            ),
            _("Choose a question with one answer to choose."),
        )
    return given


def _places(study: Study, answers: Answers, target: Target) -> NDArray[intp]:
    """Return which of the target's shares each respondent belongs to (from 1), 0 for none of them."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    question = _question(study, target.question)
    of_option = {option.code: place for place, option in enumerate(question.options, start=1)}
    by_option = np.zeros(len(question.options) + 1, dtype=np.intp)
    for place, (code, _share) in enumerate(target.shares, start=1):
        if code not in of_option:
            raise UserError(
                _("“{question}” has no answer “{answer}”.").of(question=question.label, answer=code),
                _("Enter the known shares again."),
            )
        by_option[of_option[code]] = place
    placed: NDArray[intp] = by_option[_choices(answers, question).codes]
    return placed


def _as_reached(margin: Margin, achieved: tuple[float, ...]) -> Margin:
    """Return a margin with those who lack it in the last category, where they were given one."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    if len(achieved) == len(margin.shares):
        return margin
    return Margin(np.where(margin.codes == 0, len(achieved), margin.codes), achieved)


def _refused(study: Study, wave: Wave, asked: Raked, found: Raking) -> UserError:
    """Return why a wave cannot be weighted; the sums of shares have been checked before."""
    if found.margin is not None and found.category is not None:
        target = asked.targets[found.margin]
        question = study.question(target.question)
        code, share = target.shares[found.category]
        return UserError(
            _("{wave}: nobody who can be weighted answered “{answer}” to “{question}” ({share}).").of(
                wave=wave.label,
                answer=question.option(code).label,
                question=question.label,
                share=exactly(share),
            ),
            _("Merge it with another answer, or leave it out of the margins."),
        )
    sentence = _("{wave}: no weights reach all the margins together.").of(wave=wave.label)
    # The first round is made without limits: if that fails, they are not to blame.
    if asked.trim is None or found.cycles == 1:
        return UserError(
            sentence, _("The margins contradict one another in this wave: correct one, or leave it out.")
        )
    return UserError(sentence, _("The limits are too tight: allow lower and higher weights."))


def exactly(share: float) -> Percent:
    """Return a share as a percentage with the decimals it has, four at most."""
    places = (places for places in range(4) if abs(float(rounded(100 * share, places)) - 100 * share) < 1e-9)
    return Percent(share, next(places, 4))


# -- Known shares, as people write them --------------------------------------------------------------------


class Unit(StrEnum):
    """What numbers that were pasted were taken for."""

    PERCENT = "percent"
    SHARE = "share"
    COUNT = "count"
    """Numbers of people: turned into shares of their sum, which the user must be told."""


@dataclass(frozen=True)
class Pasted:
    """Known shares (0 to 1) by the code of the answer, what they were written as, and their sum as written.

    Percentages and shares are as they were written, also where they do not add up.
    """

    shares: tuple[tuple[str, float], ...]
    unit: Unit
    total: float


_NEAR = 0.05
"""So near to 100 (or to 1), relatively, is the sum of rounded percentages (or shares)."""
_CLEARLY_COUNTS = 150
_GAP = re.compile(r"[\s;,:=]+")
_GROUP_MARKS = "'’ \u00a0\u202f"
"""Between thousands, besides the comma or the point."""


def _reading(decimal_mark: str, group_mark: str) -> re.Pattern[str]:
    grouped = rf"[1-9][0-9]{{0,2}}([{group_mark}{_GROUP_MARKS}])[0-9]{{3}}(?:\1[0-9]{{3}})*"
    return re.compile(rf"-?(?=[^-]*[0-9])(?:{grouped}|[0-9]*)(?:[{decimal_mark}][0-9]+)?")


_READINGS = {".": _reading(".", ","), ",": _reading(",", ".")}
"""How a number may be written, by its decimal mark."""


def typed_share(text: str) -> float:
    """Return the share (0 to 1) that a percentage such as "52", "52,3" or "52 %" is; `UserError` if none."""
    number, _signed = _bare(text)
    values = {value for mark in _READINGS if (value := _value(number, mark)) is not None}
    # "12,500" is 12.5 then: thousands are no percentage.
    possible = {value for value in values if 0 <= value <= 100}
    if len(possible) != 1:
        raise UserError(
            _("“{text}” is no percentage.").of(text=text.strip()),
            _("Type a number from 0 to 100, such as {example}.").of(example=Number(52.3)),
        )
    return possible.pop() / 100


def parse_margins(text: str, question: Question) -> Pasted:
    """Return the known shares in pasted text, one line an answer: its name, and after it a number.

    Between them stands a tab, a semicolon, a comma or a space; names are those of the answers in any
    language, or their codes, whatever their accents and capitals. A column of bare numbers is taken in the
    order of the answers, one for each. A heading without a number is passed over. The sum decides what
    numbers are: about 100 percentages, about 1 shares, above 150 numbers of people. Where a comma could stand
    before decimals or thousands, all numbers together decide, and if they do not, nothing is guessed.

    Raise `UserError` with the line (from 1) for a name that is no answer or comes twice and for a number that
    is missing or negative, and for numbers that could mean two things or nothing.
    """
    lines = [(place, line.strip()) for place, line in enumerate(text.splitlines(), start=1)]
    while lines and not lines[-1][1]:
        lines.pop()
    names = _Names(question)
    if lines and not _splits(lines[0][1]) and not _is_number(lines[0][1]) and not names.code(lines[0][1]):
        del lines[0]
    if not any(line for _place, line in lines):
        raise UserError(
            _("There are no known shares in the text that was pasted."),
            _("Copy lines with an answer and its share, as from a spreadsheet."),
        )
    return _as_shares(_entries(lines, question, names))


@dataclass(frozen=True)
class _Entry:
    line: int
    code: str
    number: str


def _entries(lines: Sequence[tuple[int, str]], question: Question, names: _Names) -> list[_Entry]:
    """Return the number of each answer, as it is written."""
    if not all(_is_number(line) for _place, line in lines if line):
        return _named(lines, question, names)
    try:
        _named(lines, question, names)
    except UserError:
        return _in_order(lines, question)
    # "1 250" for an answer "1": a name and a number, or one number.
    raise UserError(
        _("“{text}” may be a name and a number, or a number alone.").of(text=lines[0][1]),
        _("Put a semicolon or a tab between them."),
    )


def _named(lines: Sequence[tuple[int, str]], question: Question, names: _Names) -> list[_Entry]:
    entries: dict[str, _Entry] = {}
    for place, line in lines:
        if not line:
            continue
        splits = _splits(line)
        codes = {code: number for label, number in splits if (code := names.code(label))}
        if len(codes) != 1:
            raise _unclear(place, line, splits, len(codes), question, names)
        ((code, number),) = codes.items()
        if code in entries:
            raise UserError(
                _("Line {line}: “{answer}” has a number already, in line {other}.").of(
                    line=Count(place), answer=question.option(code).label, other=Count(entries[code].line)
                ),
                _("Keep one of the two lines."),
            )
        entries[code] = _Entry(place, code, number)
    return list(entries.values())


def _unclear(
    place: int,
    line: str,
    splits: Sequence[tuple[str, str]],
    found: int,
    question: Question,
    names: _Names,
) -> UserError:
    if found:
        return UserError(
            _("Line {line}: “{text}” begins with more than one answer.").of(line=Count(place), text=line),
            _("Put a semicolon or a tab between them."),
        )
    if names.code(line) or not splits:
        return UserError(
            _("Line {line}: “{text}” has no number.").of(line=Count(place), text=line),
            _("Write a share after every answer; leave out other lines."),
        )
    label = " ".join(splits[0][0].split())
    return UserError(
        _("Line {line}: “{text}” is no answer to “{question}”.").of(
            line=Count(place), text=label, question=question.label
        ),
        _("Write answers as they are in the table; leave out headings and totals."),
    )


def _in_order(lines: Sequence[tuple[int, str]], question: Question) -> list[_Entry]:
    """Return bare numbers for the answers in their order; an empty line is an answer without a share."""
    wanted = len(question.options)
    filled = [pair for pair in lines if pair[1]]
    rows = lines if len(lines) == wanted else filled
    if len(rows) != wanted:
        raise UserError(
            _("%n number(s) were pasted for {answers} answers.", "", len(filled)).of(answers=Count(wanted)),
            _("Paste a number for each answer, or answers with their numbers."),
        )
    return [
        _Entry(place, option.code, number)
        for (place, number), option in zip(rows, question.options, strict=True)
        if number
    ]


def _as_shares(entries: Sequence[_Entry]) -> Pasted:
    bare = [_bare(entry.number) for entry in entries]
    for entry, (number, _signed) in zip(entries, bare, strict=True):
        if number.startswith("-"):
            raise UserError(
                _("Line {line}: {text} is below 0.").of(line=Count(entry.line), text=entry.number),
                _("Type percentages from 0 to 100."),
            )
    signs = [signed for _number, signed in bare]
    sums: list[float] = []
    found: list[Pasted] = []
    for mark in _READINGS:
        values = [value for number, _signed in bare if (value := _value(number, mark)) is not None]
        if len(values) < len(bare):
            continue
        sums.append(sum(values))
        if (unit := _unit(sums[-1], signs)) is not None:
            size = {Unit.PERCENT: 100.0, Unit.SHARE: 1.0, Unit.COUNT: sums[-1]}[unit]
            shares = tuple((entry.code, value / size) for entry, value in zip(entries, values, strict=True))
            found.append(Pasted(shares, unit, sums[-1]))
    if not found:
        raise _no_sum(sums)
    if any(not _same(found[0], other) for other in found[1:]):
        raise _two_readings([number for number, _signed in bare])
    # "52,300" and "47,700" come to the same either way: call them percentages rather than people.
    return min(found, key=lambda pasted: pasted.total)


def _unit(total: float, signs: Sequence[bool]) -> Unit | None:
    if all(signs):
        return Unit.PERCENT if 0 < total <= 100 * (1 + _NEAR) else None
    if abs(total / 100 - 1) <= _NEAR:
        return Unit.PERCENT
    if any(signs):
        return None
    if abs(total - 1) <= _NEAR:
        return Unit.SHARE
    return Unit.COUNT if total > _CLEARLY_COUNTS else None


def _same(one: Pasted, other: Pasted) -> bool:
    return all(abs(a - b) < SUM_ERROR for (_a, a), (_b, b) in zip(one.shares, other.shares, strict=True))


def _no_sum(sums: Sequence[float]) -> UserError:
    if not sums:
        return UserError(
            _("Some numbers are written with a decimal comma and others with a decimal point."),
            _("Write them all alike, without a mark between thousands."),
        )
    # The larger sum takes marks for thousands, which is the less likely reading of what is no sum at all.
    total = min(sums)
    return UserError(
        _("The numbers add up to {sum}: neither 100 (percent), nor 1 (shares), nor a number of people.").of(
            sum=Number(total, 0 if total == int(total) else 2)
        ),
        _("Paste all the answers together, or write a percent sign behind each number."),
    )


def _two_readings(numbers: Sequence[str]) -> UserError:
    number = next(each for each in numbers if _value(each, ".") != _value(each, ","))
    return UserError(
        _("“{text}” may have decimals or thousands behind its mark.").of(text=number),
        _("Write the numbers without a mark between thousands."),
    )


def _splits(line: str) -> list[tuple[str, str]]:
    """Return the ways to read a line as a name and a number after it; a tab leaves no choice."""
    gap = re.compile(r"\s*\t\s*") if "\t" in line else _GAP
    pairs = [(line[: found.start()], line[found.end() :]) for found in gap.finditer(line)]
    return [(label, number) for label, number in pairs if label and _is_number(number)]


def _bare(text: str) -> tuple[str, bool]:
    """Return a number without its percent sign, and whether it has one."""
    number = text.strip().replace("\u2212", "-")
    return number.removesuffix("%").rstrip(), number.endswith("%")


def _is_number(text: str) -> bool:
    return any(_value(_bare(text)[0], mark) is not None for mark in _READINGS)


def _value(number: str, decimal_mark: str) -> float | None:
    """Return a number as it reads with this decimal mark; None if it does not."""
    if not _READINGS[decimal_mark].fullmatch(number):
        return None
    kept = "".join(letter for letter in number if letter in "-0123456789" or letter == decimal_mark)
    return float(kept.replace(decimal_mark, "."))


class _Names:
    """Finds an answer by what it is called."""

    def __init__(self, question: Question) -> None:
        labels = [(text, option.code) for option in question.options for text in option.label.texts.values()]
        codes = [(option.code, option.code) for option in question.options]
        # What is written exactly comes first, and what a person reads before a code.
        self._known = [
            _unique(labels),
            _unique((_folded(text), code) for text, code in labels),
            _unique((_folded(text), code) for text, code in codes),
        ]

    def code(self, text: str) -> str:
        """Return the code of the answer with this name, "" if there is none or more than one."""
        exact, by_label, by_code = self._known
        folded = _folded(text)
        return exact.get(text.strip()) or by_label.get(folded) or by_code.get(folded) or ""


def _unique(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, set[str]] = {}
    for name, code in pairs:
        found.setdefault(name, set()).add(code)
    return {name: next(iter(codes)) for name, codes in found.items() if name and len(codes) == 1}


def _folded(text: str) -> str:
    """Return a name as it is compared: small letters, no accents, single spaces, no quotation marks."""
    letters = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold()
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(bare.split()).strip(' ."')

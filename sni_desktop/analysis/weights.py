"""The weights of a study's respondents: a column of its file, or raked in the program to known shares.

Weights are right or refused, never applied in part.
"""

from __future__ import annotations

from math import isfinite, log
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from sni_desktop.analysis.coded_numbers import CodedNumbers, coded_numbers, written
from sni_desktop.analysis.design import BadDesign, Problem, checked_weights
from sni_desktop.analysis.known_shares import (
    MIXED_MARKS,
    SUM_ERROR,
    UNCLEAR_MARK,
    UNMARKED_THOUSANDS,
    exactly,
    percent_unlike_100,
)
from sni_desktop.analysis.raking import Margin, Raking, RakingStatus, calibrated_influence, rake
from sni_desktop.core.errors import UserError
from sni_desktop.core.names import is_brief, is_weight_name, is_weight_of_bodies
from sni_desktop.core.sampling import Raked
from sni_desktop.core.survey import Choices, Kind
from sni_desktop.core.text import Count, Percent, _
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy import float64, intp
    from numpy.typing import NDArray

    from sni_desktop.core.sampling import Target, Weight
    from sni_desktop.core.survey import Answers, Question, Study, Wave

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
    """Return the questions that can hold weights: numbers, varied, never negative, and known of most.

    A column with a few gaps is offered, so that `weights_of` can say where they are. Numbers that were taken
    for answers to choose from (there are few of them, or some cells hold a text) are offered only where the
    column is named like a weight: else every question from 1 to 5 would be.
    """
    if study not in _OFFERED:
        _OFFERED[study] = tuple(question for question in study.questions if _can_weigh(study, question))
    return _OFFERED[study]


_OFFERED: WeakKeyDictionary[Study, tuple[Question, ...]] = WeakKeyDictionary()
"""It is asked more than once, and a look through all numbers takes longer than a click should."""


def _can_weigh(study: Study, question: Question) -> bool:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    if study.answers is None or (not question.kind.is_number and not _is_briefly_called_weight(question)):
        return False
    found = coded_numbers(study.answers, question)
    if found is None:
        return False
    known = found.values[np.isfinite(found.values)]
    if len(known) == 0 or 2 * len(known) < len(found.values):
        return False
    # Whole numbers that only go up are row numbers that were not recognised as an identifier. The first few
    # nearly always tell that they are not: the window waits for this.
    counts_up = all(
        bool((np.diff(part) > 0).all() and (part == np.floor(part)).all()) for part in (known[:1000], known)
    )
    return not counts_up and float(known.min()) >= 0 and float(known.max()) > float(known.min())


def suggested_weight(study: Study) -> Question | None:
    """Return the question that most likely holds weights, by its name and its values; None if none does.

    For the window to suggest, never to apply. Of several, the one whose mean is nearest to 1.
    """
    if study not in _SUGGESTED:
        _SUGGESTED[study] = _most_like_weights(study)
    return _SUGGESTED[study]


_SUGGESTED: WeakKeyDictionary[Study, Question | None] = WeakKeyDictionary()


def _most_like_weights(study: Study) -> Question | None:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    if study.answers is None:
        return None
    found = []
    for question in weight_questions(study):
        given = coded_numbers(study.answers, question)
        mean = float(given.values[np.isfinite(given.values)].mean()) if given is not None else 0.0
        if question.kind is Kind.WEIGHT or (_is_called_weight(question) and not is_weight_of_bodies(mean)):
            found.append((abs(log(mean)), question))
    return min(found, key=lambda pair: pair[0], default=(0.0, None))[1]


def _is_called_weight(question: Question) -> bool:
    return question.kind is Kind.WEIGHT or is_weight_name([question.id, *question.label.texts.values()])


def _is_briefly_called_weight(question: Question) -> bool:
    brief = all(map(is_brief, question.label.texts.values()))
    return question.kind is not Kind.MULTIPLE and brief and _is_called_weight(question)


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
    given = coded_numbers(answers, question)
    if given is None:
        raise UserError(
            _("“{question}” holds no numbers, so it cannot be a weight.").of(question=question.label),
            _("Choose another column, or read this one as a number."),
        )
    refuse_unclear(given)
    try:
        return checked_weights(given.values)
    except BadDesign as bad:
        raise _bad_weight(study, question, given.values, bad) from bad


def refuse_unclear(given: CodedNumbers) -> None:
    """Raise `UserError` for a column whose decimal mark cannot be told."""
    if given.mixed:
        raise UserError(MIXED_MARKS, _("Write them all alike, without a mark between thousands."))
    if given.unclear:
        raise UserError(UNCLEAR_MARK.of(text=given.unclear), UNMARKED_THOUSANDS)


def _bad_weight(study: Study, question: Question, values: NDArray[float64], bad: BadDesign) -> UserError:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    answers = _respondents(study)
    index = int(answers.wave[bad.row])
    text = written(answers, question, bad.row)
    if bad.problem is Problem.NEGATIVE_WEIGHT:
        sentence = _("Row {row} of the file ({wave}) has a negative weight in “{column}”.")
    elif text:
        sentence = _("Row {row} of the file ({wave}) has “{text}” in “{column}”, which is no number.")
    elif not np.isfinite(values[answers.wave == index]).any():
        sentence = _("{wave}: nobody has a weight in “{column}”, from row {row} of the file on.")
    else:
        sentence = _("Row {row} of the file ({wave}) has no weight in “{column}”.")
    return UserError(
        sentence.of(row=Count(bad.row + 1), wave=study.waves[index].label, column=question.label, text=text),
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
                _("Leave the question out of the known shares: every wave must have been asked."),
            )
    found = rake(margins, start, asked.trim, asked.missing)
    if found.status is not RakingStatus.CONVERGED:
        raise _refused(study, wave, asked, found)
    return found


def _check(study: Study, answers: Answers, asked: Raked) -> None:
    """Refuse what is wrong whatever the respondents answered."""
    if not asked.targets:
        raise UserError(
            _("There are no known shares to weight to."),
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
    if not all(map(isfinite, shares)):
        raise UserError(
            _("A known share of “{question}” is no number.").of(question=question.label),
            _("Type percentages from 0 to 100."),
        )
    if min(shares, default=0.0) < 0:
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


def _choices(answers: Answers, question: Question) -> Choices:
    given = answers.by_question.get(question.id)
    if not isinstance(given, Choices):
        raise UserError(
            _("“{question}” cannot be weighted to: respondents do not give it one answer each.").of(
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
            _("Merge it with another answer, or leave it out of the known shares."),
        )
    sentence = _("{wave}: no weights reach all the known shares together.").of(wave=wave.label)
    # The first round is made without limits: if that fails, they are not to blame.
    if asked.trim is None or found.cycles == 1:
        return UserError(
            sentence,
            _("The known shares contradict one another in this wave: correct them, or leave a question out."),
        )
    return UserError(sentence, _("The limits are too tight: allow lower and higher weights."))

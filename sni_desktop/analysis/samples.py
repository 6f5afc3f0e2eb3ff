"""The respondents of a study as a query takes them: drawn somehow, weighted somehow, and who is looked at."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NoReturn
from weakref import WeakKeyDictionary

from sni_desktop.analysis.coded_numbers import coded_numbers, numbers_of, written
from sni_desktop.analysis.design import BadDesign, Problem, design
from sni_desktop.analysis.moments import Columns
from sni_desktop.core.errors import UserError
from sni_desktop.core.sampling import Raked
from sni_desktop.core.survey import Amounts, Choices, Kind
from sni_desktop.core.text import Count, _
from sni_desktop.core.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from numpy import bool_, float64, intp
    from numpy.typing import NDArray

    from sni_desktop.analysis.design import Design
    from sni_desktop.analysis.weights import Weighting
    from sni_desktop.core.query import Query
    from sni_desktop.core.sampling import Sampling, Weight
    from sni_desktop.core.survey import Answers, Question, Study


@dataclass(frozen=True, eq=False)
class Sample:
    """All respondents of a file with their design; ``domain`` says who is looked at (None: everybody)."""

    design: Design
    domain: NDArray[bool_] | None
    waves: Columns

    @property
    def by_wave(self) -> Columns:
        """The waves as columns, of those who are looked at."""
        return self.waves.within(self.domain)


_DESIGNS: WeakKeyDictionary[Study, dict[tuple[Weight, Sampling], Design]] = WeakKeyDictionary()
"""Designs made before: the next question of the study has the same one."""


def sample_of(study: Study, query: Query) -> Sample:
    """Return the sample of a study with respondents; UserError if weights, design or filter are unfit."""
    answers = _answers(study)
    known = _DESIGNS.setdefault(study, {})
    key = query.weight, query.sampling
    if key not in known:
        known[key] = _design(study, query.weight, query.sampling)
    domain = None
    if query.where is not None:
        from sni_desktop.analysis.domains import domain as of_filter  # noqa: PLC0415 - filters only

        domain = of_filter(study, query.where)
    return Sample(known[key], domain, _waves(answers, len(study.waves)))


def is_known(study: Study, query: Query) -> bool:
    """Tell whether the design of a query has been made before."""
    return (query.weight, query.sampling) in _DESIGNS.get(study, {})


def _answers(study: Study) -> Answers:
    if study.answers is None:
        msg = f"study {study.id!r} has no respondents"
        raise ValueError(msg)
    return study.answers


def _waves(answers: Answers, count: int) -> Columns:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    return Columns(answers.wave + np.uint8(1), count)


def _design(study: Study, weight: Weight, sampling: Sampling) -> Design:
    """Return the design: each wave a sample of its own, unless its respondents come back."""
    answers = _answers(study)
    weighting, population = _weighting(study, weight), _population(study, sampling)
    strata = labels(study, sampling.strata) if sampling.strata else None
    units = labels(study, sampling.units) if sampling.units else None
    persons = labels(study, sampling.persons) if sampling.persons else None
    if persons is not None and _come_back(answers, persons):
        units = persons
    else:
        strata = _within_waves(answers, strata)
    try:
        made = design(weighting.weights, strata, units, population, sampling.lonely)
    except BadDesign as error:
        _refuse(error)
    return replace(made, residuals=_residuals(weighting)) if is_calibrated(weight) else made


def is_calibrated(weight: Weight) -> bool:
    """Tell whether standard errors are to allow for the raking of weights."""
    return isinstance(weight, Raked) and weight.calibrated


def _residuals(weighting: Weighting) -> Callable[[NDArray[float64]], NDArray[float64]]:
    from sni_desktop.analysis.weights import calibrated  # noqa: PLC0415 - raked studies only

    return lambda influence: calibrated(weighting, influence)


def _within_waves(answers: Answers, strata: NDArray[intp] | None) -> NDArray[intp]:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    wave = answers.wave.astype(np.intp)
    return wave if strata is None else wave * (int(strata.max(initial=0)) + 1) + strata


def _come_back(answers: Answers, persons: NDArray[intp]) -> bool:
    """Tell whether somebody answered in several waves."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    in_waves = np.unique(persons * (int(answers.wave.max(initial=0)) + 1) + answers.wave)
    return len(in_waves) > len(np.unique(persons))


def _weighting(study: Study, weight: Weight) -> Weighting:
    from sni_desktop.analysis.weights import weights_of  # noqa: PLC0415 - for respondents only

    return weights_of(study, weight)


def labels(study: Study, question_id: str) -> NDArray[intp]:
    """Return a code a respondent that stands for an answer to any question, text and identifiers too."""
    return _codes(_answers(study), question_id)


def _codes(answers: Answers, question_id: str) -> NDArray[intp]:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    match answers.by_question.get(question_id):
        case Choices(codes=codes):
            return codes.astype(np.intp)
        case Amounts(values=values):
            return np.unique(values, return_inverse=True)[1].astype(np.intp)
        case _:
            place = answers.places.get(question_id)
            if place is None:
                raise UserError(
                    _("“{question}” cannot describe how respondents were drawn.").of(question=question_id),
                    _("Choose a question that is a single column of the file."),
                )
            return answers.cells[place].codes.astype(np.intp)


def _population(study: Study, sampling: Sampling) -> NDArray[float64] | None:
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    answers = _answers(study)
    if sampling.population_of:
        return _sizes(study, answers, sampling.population_of)
    if sampling.population and sampling.strata:
        raise UserError(
            _("One size of the whole list does not tell how many are in each stratum."),
            _("Choose a question that holds the size of each respondent's stratum, or leave out the strata."),
        )
    return np.full(answers.n, float(sampling.population)) if sampling.population else None


def _sizes(study: Study, answers: Answers, question_id: str) -> NDArray[float64]:
    """Return the size of each respondent's stratum, as a question holds it."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    from sni_desktop.analysis.weights import refuse_unclear  # noqa: PLC0415 - closed lists only

    question = next((each for each in study.questions if each.id == question_id), None)
    found = coded_numbers(answers, question) if question is not None else None
    if question is None or found is None:
        raise UserError(
            _("“{question}” does not hold the size of a population.").of(
                question=question.label if question is not None else question_id
            ),
            _("Choose a number question that holds the size of each respondent's stratum."),
        )
    refuse_unclear(found)
    missing = ~np.isfinite(found.values)
    if missing.any():
        row = int(missing.argmax())
        text = written(answers, question, row)
        sentence = _("Respondent {row} has no size of a stratum in “{column}”.")
        if text:
            sentence = _("Respondent {row} has “{text}” in “{column}”, which is no number.")
        raise UserError(
            sentence.of(row=Count(row + 1), column=question.label, text=text),
            _("Complete the sizes in the file, or choose another question."),
        )
    return found.values


_LARGEST_CODE = 11
"""Numbers up to that are answers on a scale rather than the sizes of populations."""


def size_questions(study: Study) -> tuple[Question, ...]:
    """Return the questions that can hold the sizes of strata.

    Those are number questions, and whole numbers that are so few that they were taken for answers to choose
    from, if they are too large for a scale.
    """
    return tuple(question for question in study.questions if _can_be_sizes(study, question))


def _can_be_sizes(study: Study, question: Question) -> bool:
    if study.answers is None or question.id not in study.answers.by_question:
        return False
    if question.kind is not Kind.SINGLE:
        return question.kind is Kind.NUMBER
    sizes, _unclear, _mixed = numbers_of([option.code for option in question.options])
    # What is no number is not above the limit either.
    return bool(sizes) and all(size > _LARGEST_CODE and size.is_integer() for size in sizes)


def set_aside(study: Study, query: Query) -> frozenset[str]:
    """Return the ids of the questions that say how respondents were drawn and weighted, not what they said.

    The weight of the query and all weights that the file most likely holds are among them.
    """
    from sni_desktop.analysis.weights import suggested_weight  # noqa: PLC0415 - for respondents only

    suggested = suggested_weight(study)
    weight = query.weight.start if isinstance(query.weight, Raked) else query.weight
    sampling = query.sampling
    design = weight, sampling.strata, sampling.units, sampling.persons, sampling.population_of
    weights = [each.id for each in study.questions if each.kind is Kind.WEIGHT]
    return frozenset(each for each in (*design, *weights, suggested.id if suggested else "") if each)


def lonely_strata(study: Study, query: Query, waves: Collection[int]) -> int:
    """Return how many strata of these waves (indexes) have a single sampling unit."""
    import numpy as np  # noqa: PLC0415 - not needed for the first picture

    made = sample_of(study, query).design
    inside = np.isin(_answers(study).wave, list(waves))
    return int((made.unit_counts[np.unique(made.by_respondent[inside])] == 1).sum())


_PROBLEMS = {
    Problem.NEGATIVE_WEIGHT: (
        _("Respondent {row} has a negative weight."),
        _("Correct the weight in the file, or choose another one."),
    ),
    Problem.MISSING_WEIGHT: (
        _("Respondent {row} has no weight."),
        _("Complete the weights in the file, or choose another one."),
    ),
    Problem.SMALL_POPULATION: (
        _("The population of respondent {row} is smaller than the sample drawn from it."),
        _("Give the number of all units on the list that the sample was drawn from."),
    ),
    Problem.LONELY_UNIT: (
        _("The stratum of respondent {row} has a single sampling unit."),
        _("Choose another rule for strata with one unit, or merge strata."),
    ),
    Problem.LENGTH: (
        _("The design does not cover respondent {row}."),
        _("Choose questions that all respondents have."),
    ),
}


def _refuse(error: BadDesign) -> NoReturn:
    sentence, hint = _PROBLEMS[error.problem]
    raise UserError(sentence.of(row=Count(error.row + 1)), hint) from error

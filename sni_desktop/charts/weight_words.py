"""The program's sentences about weights: how respondents are weighted, what that costs, how raking went."""

from __future__ import annotations

from math import floor, log10, sqrt
from typing import TYPE_CHECKING

from sni_desktop.analysis.known_shares import SUM_ERROR, Unit, percent_unlike_100
from sni_desktop.analysis.raking import MODERATE_TRIM
from sni_desktop.core.sampling import Missing, Raked
from sni_desktop.core.text import Count, Label, Listing, Number, Percent, Text, _, plain, rounded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sni_desktop.analysis.known_shares import Pasted
    from sni_desktop.analysis.weights import WaveReport, Weighting
    from sni_desktop.core.sampling import Weight
    from sni_desktop.core.survey import Study
    from sni_desktop.core.text import Value

_BOUNDS = (0.001, 0.01, 0.1, 1.0, 10.0)
"""In points: how far a known share may be off is told by the first of these that is above it."""


_MUCH = 5.0
"""A weight that is more than that many times the mean is worth a warning."""
_COSTLY = 2.0
"""So is a design effect above that: half of the respondents are lost."""


def weight_words(study: Study, weight: Weight) -> Text:
    """Return how respondents are weighted, in a few words for a card or a status bar."""
    if isinstance(weight, Raked):
        names = tuple(_("“{name}”").of(name=_name(study, target.question)) for target in weight.targets)
        return _("weighted to {questions} (raked)").of(questions=Listing(names))
    if weight:
        return _("weighted by “{column}”").of(column=_name(study, weight))
    return _("unweighted")


def _name(study: Study, question_id: str) -> Label:
    """Return a question's name; its id if the study has no such question (any more)."""
    labels = (question.label for question in study.questions if question.id == question_id)
    return next(labels, plain(question_id))


def cost_words(n: int, effective: float) -> Value:
    """Return what unequal weights leave of a base: "effective n = 412 of 536 (design effect 1.30)".

    ``effective`` is Kish's number of equally weighted answers. "" without answers.
    """
    if n <= 0 or effective <= 0:
        return ""
    return _("effective n = {effective} of {n} (design effect {effect})").of(
        effective=_whole(effective), n=Count(n), effect=Number(n / effective, 2)
    )


def precision_words(n: int, effective: float) -> Value:
    """Return the same for people who do not know the terms, in margins of error; "" without answers.

    They grow with the root of the design effect, as far as weights have nothing to do with the answers.
    """
    if n <= 0 or effective <= 0:
        return ""
    wider = sqrt(n / effective) - 1
    if rounded(100 * wider) <= 0:
        return _("margins of error hardly wider than with equal weights")
    return _("margins of error about {wider} wider than with equal weights").of(wider=Percent(wider))


def _whole(value: float) -> Count:
    # Rounded down, as everywhere: an effective base never claims too much.
    return Count(floor(value + 1e-6))


def report_words(study: Study, weight: Raked, weighting: Weighting) -> tuple[tuple[Value, ...], ...]:
    """Return the report of a raking: a few clauses for each wave, the first of which names it."""
    return tuple(_of_wave(study, weight, wave) for wave in weighting.report)


def _of_wave(study: Study, weight: Raked, wave: WaveReport) -> tuple[Value, ...]:
    raking, bases = wave.raking, wave.raking.bases
    clauses: list[Value] = [
        _(
            "{wave}: all known shares reached after %n round(s), off by less than {error} points",
            "",
            raking.sweeps,
        ).of(wave=study.wave(wave.wave).label, error=_bound(raking.largest_error)),
        _("lowest weight {least}, highest {most} (mean 1)").of(
            least=_weight(raking.least), most=_weight(raking.most)
        ),
    ]
    if weight.trim is not None:
        low, high = weight.trim
        at_limits = _("%n weight(s) at the limits {low} and {high}", "", raking.at_limits)
        clauses.append(at_limits.of(low=_weight(low), high=_weight(high)))
        if raking.cycles > 1:
            clauses.append(_("limits applied %n time(s)", "", raking.cycles - 1))
    if bases is not None:
        clauses += [cost_words(bases.n, bases.kish), precision_words(bases.n, bases.kish)]
    if raking.missing:
        clauses.append(_lacking(weight.missing, len(raking.missing)))
    if raking.most > _MUCH or (bases is not None and bases.n > _COSTLY * bases.kish):
        clauses.append(_unequal(weight))
    return tuple(clauses)


def _unequal(weight: Raked) -> Text:
    """Return a warning that a few respondents speak for many, and what could be done."""
    if weight.trim is not None:
        return _("⚠ very unequal weights, despite the limits: a few respondents count for many")
    low, high = MODERATE_TRIM
    return _(
        "⚠ very unequal weights: a few respondents count for many; "
        "set limits, such as {low} to {high} times the mean"
    ).of(low=Number(low, 1), high=Number(high, 0))


def _lacking(missing: Missing, n: int) -> Text:
    if missing is Missing.OWN_CATEGORY:
        return _("%n respondent(s) with no answer to these questions, kept as a category of their own", "", n)
    return _("%n respondent(s) with no answer to these questions, left out", "", n)


def _bound(error: float) -> Number:
    """Return a number of points that ``error`` (a share) is below."""
    bound = next((bound for bound in _BOUNDS if 100 * error < bound), 100.0)
    return Number(bound, max(0, -floor(log10(bound))))


def _weight(weight: float) -> Number:
    """Return a weight with two decimals, or as many as a small one needs not to look like 0."""
    return Number(weight, 2 if weight == 0 else min(6, max(2, 1 - floor(log10(weight)))))


def sum_words(shares: Sequence[float]) -> Text:
    """Return what the known shares (0 to 1) of a question add up to, and what is wrong with that."""
    if not shares:
        return _("Type or paste the known shares.")
    total = sum(shares)
    if abs(total - 1) <= SUM_ERROR:
        return _("The shares add up to {sum}.").of(sum=Percent(1.0))
    words = _("The shares add up to {sum}; missing: {points}.")
    if total > 1:
        words = _("The shares add up to {sum}; too much: {points}.")
    shown = percent_unlike_100(total)
    return words.of(sum=shown, points=_points(abs(total - 1), shown.decimals))


def _points(share: float, decimals: int) -> Text:
    whole = int(rounded(100 * share)) if decimals == 0 else 2
    return _("%n point(s)", "percentage points", whole).showing(Number(100 * share, decimals))


def pasted_words(pasted: Pasted) -> Value:
    """Return what pasted numbers were taken for, where that is more than reading them: numbers of people."""
    if pasted.unit is not Unit.COUNT:
        return ""
    places = 0 if pasted.total == floor(pasted.total) else 1
    return _("Read as numbers of people, {total} in all, and turned into shares.").of(
        total=Number(pasted.total, places)
    )

"""Carrying out what a person decided about a study: each decision gives a new study that remembers it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.core.decisions import (
    Arrange,
    CallMissing,
    Declare,
    DescribeWave,
    Gather,
    LeaveOut,
    Merge,
    Relabel,
    Split,
    TakeAs,
    Turn,
    WavesFrom,
)
from sni_desktop.loaders.corrections import (
    merged,
    rearranged,
    relabelled,
    with_kind,
    with_missing,
    with_reversed,
)
from sni_desktop.loaders.gate import declared
from sni_desktop.loaders.regrouping import gathered, left_out, split
from sni_desktop.loaders.respondents import with_wave_column
from sni_desktop.loaders.wave_order import described

if TYPE_CHECKING:
    from sni_desktop.core.decisions import Decision
    from sni_desktop.core.findings import Finding
    from sni_desktop.core.survey import Question, Study


def decide(study: Study, decision: Decision) -> Study:
    """Return a study with a decision carried out, and remembered as the last of its ``decisions``.

    Findings that offered it are settled and disappear. UserError if it cannot be carried out; KeyError if it
    speaks of something that the study does not have, ValueError if it does not fit that.
    """
    changed = _carried_out(study, decision)
    findings = (_left_of(finding, decision, changed) for finding in changed.findings)
    return replace(
        changed,
        findings=tuple(finding for finding in findings if finding is not None),
        decisions=(*study.decisions, decision),
    )


def _left_of(finding: Finding, decision: Decision, study: Study) -> Finding | None:
    """Return what is left of a finding once a decision was taken, None if it is settled.

    Of remedies one is enough, but "Yes" and "Oui" counted as one do not settle "No" and "Non".
    """
    if not finding.remedies:
        return finding
    others = [each for each in finding.remedies if each.decision != decision]
    if len(others) < len(finding.remedies):
        others = [each for each in others if isinstance(each.decision, Merge)]
    left = tuple(each for each in others if _is_open(each.decision, study))
    return replace(finding, remedies=left) if left else None


def _is_open(decision: Decision, study: Study) -> bool:
    """Return whether a decision would still change something, and can be carried out."""
    match decision:
        case WavesFrom():
            return study.answers is not None and study.answers.wave_column != decision.column
        case TakeAs() | Merge() | CallMissing():
            question = next((each for each in study.questions if each.id == decision.question), None)
            return question is not None and _would_change(decision, question)
        case _:
            return True


def _would_change(decision: TakeAs | Merge | CallMissing, question: Question) -> bool:
    if isinstance(decision, TakeAs):
        return question.kind is not decision.kind
    codes, missing = set(decision.codes), {option.code for option in question.missing}
    if isinstance(decision, Merge):
        return codes <= {option.code for option in question.options}
    return not codes <= missing if codes else bool(missing)


def _carried_out(study: Study, decision: Decision) -> Study:
    match decision:
        case WavesFrom():
            return with_wave_column(study, decision.column or None, decision.cut)
        case DescribeWave():
            return described(study, decision)
        case Declare():
            return declared(study, decision)
        case Split():
            return split(study, decision.question)
        case Gather():
            return gathered(study, decision.columns, decision.label, decision.ticked)
        case LeaveOut():
            return left_out(study, decision.question)
        case _:
            return _corrected(study, decision)


def _corrected(study: Study, decision: Decision) -> Study:
    """Return a study with one question read otherwise."""
    match decision:
        case TakeAs():
            return with_kind(study, decision.question, decision.kind)
        case Turn():
            return with_reversed(study, decision.question, decision.is_reversed)
        case CallMissing():
            return with_missing(study, decision.question, decision.codes)
        case Relabel():
            return relabelled(study, decision.question, decision.label, decision.code)
        case Merge():
            return merged(study, decision.question, decision.codes)
        case Arrange():
            return rearranged(study, decision.question, decision.codes)
        case _:
            raise NotImplementedError(decision)

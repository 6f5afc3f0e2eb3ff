"""Carrying out what a person decided about a study: each decision gives a new study that remembers it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sni_desktop.core.decisions import TakeAs, Turn, WavesFrom
from sni_desktop.loaders.respondents import with_kind, with_reversed, with_wave_column

if TYPE_CHECKING:
    from sni_desktop.core.decisions import Decision
    from sni_desktop.core.survey import Study


def decide(study: Study, decision: Decision) -> Study:
    """Return a study with a decision carried out, and remembered as the last of its ``decisions``.

    UserError if it cannot be carried out; KeyError if it speaks of something that the study does not have.
    """
    return replace(_carried_out(study, decision), decisions=(*study.decisions, decision))


def _carried_out(study: Study, decision: Decision) -> Study:
    match decision:
        case TakeAs():
            return with_kind(study, decision.question, decision.kind)
        case Turn():
            return with_reversed(study, decision.question, decision.is_reversed)
        case WavesFrom():
            return with_wave_column(study, decision.column or None)
        case _:
            raise NotImplementedError(decision)
